### Guidance cards for the worker, the facts they rest on, and the worker's words around the directory.
### Read by trained staff: professional words (trafficking, smuggling, identification) are right here, and only here.
### Short sentences, no blame, no promises. A card is read standing up, between two talks.

## Smuggling and trafficking

card-smuggling = Smuggling and trafficking
card-smuggling-difference = Smuggling is paid help to cross a border. Trafficking is using a person: for work, sex, begging, unlawful acts, marriage or organs.
card-smuggling-turns = One can turn into the other. Listen for the moment when paying with money became paying with work, with favours or with the body.
card-smuggling-no-border = Trafficking needs no border and no smuggler. Employers, partners, relatives, fellow travellers and local people exploit too.
card-smuggling-consent = A yes at the start settles nothing when there was force, a lie, or use of a weak position. Under 18 it settles nothing at all.
card-smuggling-most = Most people who were smuggled were not trafficked. A smuggler alone adds nothing to the result.
card-smuggling-ask-control = Ask who kept the papers and the phone, and what would have happened after a no.
card-smuggling-ask-debt = Ask whether the price stayed as agreed, and who decides when it is paid.
card-smuggling-place = It can happen before leaving, on the way, in a camp, or here. Ask about each, once.

## Grey areas

card-grey = Between yes and no
card-grey-normal = Most stories are partly one thing and partly another. The level is a level of concern, not a verdict, and unclear is a good end.
card-grey-held = Held and hurt until the family pays: serious violence, and high priority. It becomes exploitation when work, sex, unlawful acts or an organ are demanded, or the person is passed on.
card-grey-unpaid = Worked and not paid, but free to leave: a claim for wages. Help with the claim; look again for threats and debt.
card-grey-violence = Sexual violence without gain for anybody: not trafficking, and help is needed the same day.
card-grey-family = Done by a husband, a wife, a parent or an uncle: it counts as it would from a stranger.
card-grey-waiting = Nothing has happened yet, but somebody waits with a job, a debt or a marriage: a risk to speak about before the person moves on.
card-grey-write = Note what happened, not what it is called. The answers stay useful when the name changes.
card-grey-offer = Offer help by need. No kind of help waits for the right label.
card-grey-no-digging = Do not press for the missing piece. Offer a second talk instead.

## Men and boys

card-men = Men and boys
card-men-missed = Men and boys are asked least and found least. Many workers take them for people who manage alone.
card-men-same = Ask them the same questions in the same words. Leave out nothing because a man is strong, loud or with friends.
card-men-sexual = Sexual violence happens to men and boys, mostly by men. Shame and fear of mockery keep it silent.
card-men-say = Say first that it happens to men and women, boys and girls. Ask once whether he would rather talk with a woman or with a man.
card-men-group = Do not ask in front of friends or brothers. A joke in the group is not an answer.
card-men-work = Unpaid work, carrying, steering a boat, translating for smugglers: ask what he was told to do, and what a no would have cost.
card-men-services = Shelters for men and for boys of 16 and 17 are few. If there is no place, record the gap; it is counted.

## Children

card-children = Children and young people
card-children-age = Under 18 by their own word, or in doubt, means the child path. Looks prove nothing, in either direction.
card-children-means = A child needs no force and no lie for it to be exploitation. A child’s yes does not count.
card-children-trained = Twelve and older: a child-trained worker asks, alone with the child or with somebody the child chose. Six to eleven: only who cares for them and how the day goes. Younger: do not ask, look.
card-children-no-details = Never ask for details of abuse, never ask twice, never suggest an answer. One yes is enough to act.
card-children-adult-beside = The adult beside the child may be the one the child fears. Ask nothing about harm in front of them, and do not ask them for permission.
card-children-today = Same day: child protection, or your child duty officer. Tell the child in plain words what happens next and what you cannot keep secret.
card-children-not-back = Do not send the child back to a person you are worried about. Stay until somebody takes over.
card-children-hurry = Many children want to move on tonight. Give the number of the next country, and say that they can stop anywhere on the way.

## Companions

card-companions = The person beside them
card-companions-anyone = A husband, an uncle, a friend, a guide: the companion may be the best support, or the one in control. You cannot see which.
card-companions-routine = Talk with everybody alone and say so: it is our rule, we do it with everyone.
card-companions-reason = Give an ordinary reason: a form, a clothes size, a check by the nurse. A second worker can keep the companion busy.
card-companions-refused = If the companion refuses, answers for the person, or comes back: stop the questions. Give general help to both, note what you saw, and try another day.
card-companions-no-interpreting = A companion does not interpret questions about harm. Neither does a child, nor somebody from the same group.
card-companions-not-confront = Never tell the companion what was asked or answered, and never confront them.
card-companions-family = Families also protect and decide together. Being together is no sign of anything by itself.
card-companions-return = Before the person goes back to the companion, agree on what they will say you talked about.

## Survival sex

card-survival = Sex for food, a bed or the next part of the way
card-survival-what = People without money give sex for food, shelter, protection or passage. It happens to women, men, boys and girls.
card-survival-trafficking = It becomes trafficking when somebody forces, arranges or takes the money, or uses that the person has nothing. Under 18 every exchange is exploitation.
card-survival-no-judging = Do not ask why they did not refuse. Say: people do this to survive, and it is not your fault.
card-survival-needs = Needs are prevention. A bed, food and a phone card tonight change more than advice.
card-survival-health = Think of health at once: within 72 hours some help works that does not work later.
card-survival-who = Ask who gained by it and who arranged it, not what was done.
card-survival-staff = If it was somebody of a camp, of the police or of an aid organisation: report it through your own line for misconduct, with the person’s consent.

## The 72-hour window

card-health = The first 72 hours after sexual violence
card-health-why = Some medical help works only in the first hours and days. Health comes before questions, papers and police.
card-health-offer = Offer to go along to a doctor now. Ask whom they want to be treated by, a woman or a man.
card-health-always = After 72 hours, and after five days, a doctor still helps: injuries, infections, pregnancy, sleep, fear.
card-health-no-police = In many places treatment needs no police report. Ask the clinic first, so that you promise nothing wrong.
card-health-men = Men and boys need the same care and are offered it least.
card-health-child = A child: the same day, together with child protection. No examination without somebody the child trusts.
card-health-evidence = Some clinics can keep evidence in case the person wants to report later. It is the person’s choice; washing before is no fault and no reason not to go.
card-health-consent = The adult decides. If they say no, tell them until when it would still help, and where.

## Non-punishment

card-punish = Made to break the law
card-punish-forms = Guiding, driving, steering a boat, translating for smugglers, carrying, selling, stealing, begging, cheating online: people are made to do it by force, debt or threats.
card-punish-rule = Rules in Europe allow authorities not to punish a person for what they were compelled to do. It is a possibility, not a promise.
card-punish-lawyer = Legal advice first, police later. Offer a lawyer before any statement, also when the person is angry and wants to tell everything.
card-punish-silence = Tell the person before the private questions that they can leave these out. Ask whether they were made to, not what exactly they did.
card-punish-records = These answers stay out of every referral and export unless the person adds them. Write no names, no routes, no car numbers anywhere.
card-punish-not-suspect = Someone who translated for smugglers may be an exploiter, a person in debt, or both. You do not have to decide it.
card-punish-child = A child who was made to break the law is first of all a child to be protected.

## What identification means in Serbia

card-identification = What identification means in Serbia
card-identification-choice = Being identified is a path that opens some help and has a price. An adult decides alone, with time and advice. Needs are met in any case.
card-identification-not-app = This app identifies nobody. Neither do you. You name indications and offer a referral.
card-identification-say-good = Say what it can bring: recovery time, a place to stay, care, a lawyer, a residence permit.
card-identification-say-limits = Say what it can cost: waiting, interviews, a permit that is temporary, a return afterwards, papers that show the reason.
card-identification-parallel = Asylum and identification do not exclude each other. Ask a lawyer about the order, above all when the answers speak of unlawful acts.
card-identification-ask = Before any referral ask: to whom, with which answers, and what should happen if they want to travel on.
card-identification-no = A no is respected and recorded as a wish. Offer the same help without the label, and the numbers of the next country.
card-identification-check = The facts below come from public reports. Ask your lawyer before you rely on one that is not checked or not recent.

## Working with an interpreter

card-interpreter = Working with an interpreter
card-interpreter-who = Trained and not known to the person. Never a companion, a relative, a child, or somebody from the same group or village.
card-interpreter-wish = Ask the person: a woman or a man, which dialect, from which place rather not. The wish can come later too.
card-interpreter-pledge = Agree aloud before you begin: everything is said, nothing is added, nothing leaves the room, no own questions, and a link to anybody involved is told at once.
card-interpreter-speak = Speak to the person, not to the interpreter. Short sentences. No names. Pause.
card-interpreter-phone = By phone: only you hear who you are speaking about. Say no place and no name. Ask the interpreter whether they are alone.
card-interpreter-words = Read the question as it stands on the card. If the interpreter needs long to explain, something is being added.
card-interpreter-stop = Stop when the person looks afraid, answers only to the interpreter, or the two begin to argue. Change the subject, then the interpreter.
card-interpreter-after = Afterwards ask the interpreter how they are. These talks wear people down.

## Danger protocol

card-danger = Danger now
card-danger-calm = Keep talking in a normal voice. Do not look around.
card-danger-hide = Hide the screen with one tap. Put the phone away.
card-danger-ask = Ask with a gesture or a picture: is the person here? Shall I stop?
card-danger-move = Move with an ordinary reason: a doctor, a form, clothes. Not alone, not outside.
card-danger-call = Call your duty lead. Agree on a word that means: come now.
card-danger-no-confront = Confront nobody, follow nobody, photograph nothing.
card-danger-decide = An adult decides about the police. Without their word only when life is at risk, or for a child.
card-danger-self-harm = If they speak of ending their life: stay, listen, ask directly whether they think of it now, and bring medical help. Do not leave them alone.
card-danger-stay = Stay until somebody has taken over. Note only what that person needs.
card-danger-after = Afterwards talk with your lead, the same day. This is part of the work.

## Closing well

card-closing = Closing well
card-closing-leave-time = Keep five minutes for the end. Close also when the talk was stopped or nothing was said.
card-closing-thank = Thank them for their trust, not for the answers.
card-closing-present = Come back to now: what will you do this evening, where do you sleep, who is with you?
card-closing-next = Say what you will do, who will know what, and until when. Promise only what you hold in your own hands.
card-closing-number = Everybody gets safety information and a number to learn by heart, whatever they answered. Paper only when they say that paper is safe.
card-closing-delete = Say again that they can have the record deleted, and how they find you: the code is enough.
card-closing-question = End with their question, not with yours. Then with something that worked: they found a way here.
card-closing-grounding = If they are shaken: feet on the floor, three slow breaths, five things they see here. Water. Stay until it is better.
card-closing-you = Then take a minute for yourself before the next person.

## Facts. Each is a sentence with a source and a date; the app marks those that nobody has checked, and old ones.

# The United Nations protocol of 2000 (Palermo Protocol), article 3.
fact-int-three-parts = International law names three parts: an act, such as recruiting or housing; a means, such as force, deceit or use of a weak position; and the purpose of exploitation. Under 18 the means is not needed.
fact-int-consent = Consent does not matter when one of the means was used.
# Council of Europe convention of 2005, article 13.
fact-int-reflection = States of the Council of Europe convention give a period to recover and to think as soon as there are reasonable grounds. Nobody is expelled during it.
fact-int-reflection-length = The period is at least 30 days.
# Council of Europe convention of 2005, article 26.
fact-int-non-punishment = The convention lets states not punish people for what they were compelled to do. It gives a possibility, no guarantee.
# Directive (EU) 2024/1712.
fact-int-eu-forms = Since July 2024 European Union law also names the exploitation of surrogacy, forced marriage and illegal adoption. Member states had until July 2026 to follow.
fact-int-prep = Preventive treatment against HIV starts as soon as possible and at the latest 72 hours after the exposure.
fact-int-contraception = Emergency contraception can work up to 120 hours, better the earlier.
# International Organization for Migration, surveys on the eastern Mediterranean and Balkan route.
fact-int-share = In surveys on this route in 2015 and 2016, between 6 and 14 of 100 people told of at least one experience close to exploitation. Most of them were not trafficked.
fact-int-boys = Reports of 2017 tell of boys from about ten years on paid for sex by local men, and of smugglers who made unaccompanied children work for the next part of the way.
fact-int-mother-tongue = In a survey of 2017, 88 of 100 refugees and migrants wanted information in their mother tongue; 90 of 100 spoke little or no English.
fact-rs-who = Anybody may refer a presumed victim. The Centre for Protection of Trafficking Victims identifies adults; Centres for Social Work recognise children.
fact-rs-capacity = The Centre has too few staff and cannot always travel to the person. How it decides is not always made known.
fact-rs-shelter = In 2024 the state shelter had stopped for a time and there was no specialised support for children. Sometimes NGOs were the only help.
fact-rs-reflection = The Law on Foreigners has a period to recover and think and a temporary residence on humanitarian grounds.
fact-rs-reflection-length = The period is said to be up to 90 days, the residence after it at least six months.
fact-rs-health-legal = The laws on health care and on free legal aid have rules for victims of trafficking.
fact-rs-compensation = Victims seldom receive compensation, and legal aid comes mostly from NGOs.
# Commissioner for the Protection of Equality, recommendation of July 2024.
fact-rs-card = Residence papers of recognised victims have shown that reason in bold print. In July 2024 the equality commissioner recommended to stop it. Tell the person before a referral.
fact-rs-punished = In 2024 some people were still punished for acts that traffickers had compelled.
fact-rs-found-2021 = In 2021, 127 people were referred and 43 identified: 21 women, 8 men, 13 girls and 1 boy; one was a foreigner. Boys and foreigners are found least.
fact-rs-social-work = A Centre for Social Work has to act at once when life, health or development is in danger; it can be reached day and night.
fact-rs-asylum = Asylum can be asked for at the same time.

# Marks beside a fact and an entry of the directory.
fact-standing-fresh = Checked on { $dateText }
fact-standing-stale = Not checked recently: last on { $dateText }
fact-standing-unverified = Not checked: ask a lawyer
# $source is a name of a publication, $dateText when it appeared.
fact-source = Source: { $source }, { $dateText }

## Directory, for the worker

service-unconfirmed = Unconfirmed: nobody has called this number for us. Do not pass it on as sure.
# How good the source of an entry or a fact is.
evidence-seen = Seen in the source
evidence-unchecked = From general knowledge, not seen in a source
evidence-differs = Sources do not agree
service-no-number = No number known. Search the name.
service-accepts-unknown = Who is accepted is not known: ask before you send somebody.
service-languages-unknown = Languages are not known.
service-hours-unknown = Hours are not known.
# Shown where the directory has nothing that fits: it is counted as a gap.
services-gap = Nothing here fits this person. Record it as a gap.

service-rs-emergency = Three numbers, one for each service. Whether 112 works everywhere in Serbia is not known.
service-rs-missing-children = The European number for missing children; in Serbia since 2013.
service-rs-astra = Specialised NGO with a licensed line: legal, psychological and medical help, housing. Women, men and children.
service-rs-atina = Specialised NGO: housing and long-term support, mainly women and girls. Cultural mediators.
service-rs-centre = The state centre that identifies adults and coordinates protection. Explain the card on identification before you refer.
service-rs-social-work = The local centre for child protection. It has a duty to act. Keep your own centre’s number with your duty lead.
service-rs-cim = Drop-in and street work with children and young people.
service-rs-info-park = Information, outreach and a line on violence against women, girls and children on the move.
service-rs-nadel = Free and confidential advice for children, day and night.
service-rs-legal = NGOs with lawyers for asylum and residence. Numbers are not collected yet.
service-gr-a21 = Trafficking line, day and night.
service-gr-ekka = Social emergency line; the office runs the national referral mechanism.
service-bg-a21 = National trafficking line: day and night, free, anonymous.
service-bg-commission = The national commission against trafficking.
service-bg-labour = The labour inspectorate’s line.
service-bg-children = National line for children.
service-bg-animus = Line on violence, by Animus.
service-bg-emergency = The European emergency number.
service-mk-open-gate = Specialised NGO with a line.
service-me-line = National trafficking line.
service-me-police = Police.
service-al-line = National trafficking line. Older leaflets show 0800 1212, which is out of use.
service-xk-prosecutor = Line of the prosecutor’s office for trafficking and violence at home. Calling it means talking to an authority.
service-ba-vasa-prava = Legal and asylum advice, not a trafficking line. Messages in several languages; staff answer by day.
service-hr-petra = Line of the PETRA network of NGOs.
service-hr-red-cross = National shelter for adults, women and men. Ask the line for the way in.
service-hu-okit = National crisis line; it also runs shelters after trafficking.
service-hu-victims = State line for victim support, day and night.
service-ro-anitp = Line of the national agency against trafficking.
service-ro-eliberare = Help by text message, by the NGO eLiberare.
service-si-kljuc = The only specialised NGO of the country.
service-at-lefoe = Specialised centre for women, and girls from 15. Shelter at a secret address.
service-at-men-via = Specialised support for men, with a shelter.
service-at-drehscheibe = Crisis centre of the city of Vienna for children and young people.
service-tr-yimer = State line for foreigners, also for trafficking and smuggling emergencies. How to reach it from abroad: the sources differ.
service-it-line = National trafficking line: day and night, free, anonymous, several languages.
service-de-kok = Network of specialised counselling centres, with a directory.
