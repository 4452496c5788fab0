### What the person reads or hears. Plain spoken words, calm, for a woman, a man, a girl and a boy alike.
### Never: trafficking, victim, crime, prostitution, in any form. Somebody may look over the person's shoulder:
### a question must be safe to be seen.

## Beginning

# First line the person sees or hears, in their language. A greeting.
greeting = Hello. I work for a team that helps people on the way.
# Said before the eight short questions.
intro-triage = On this journey many people are treated badly. I ask everybody the same few questions.
# Said before the longer talk.
intro-full = Now I would like to ask a little more. You can leave out any question, and you can stop at any time.
# Said before the questions on body and private life, to adults only.
intro-body = Sometimes people have to give something private of themselves to get food, a bed or the next part of the trip. This happens to men and women, boys and girls. It is not their fault.
# Said before the questions for children under twelve.
intro-child = I would like to know a little about your days. You can say no to any question. You can ask me things too.

## Answers to almost every question

# The four fixed answers. Short: they stand on big buttons.
choice-yes = Yes
choice-no = No
choice-not-sure = Not sure
# The person does not want to answer. It is not a "no".
choice-declined = I do not want to say
# After something was read or played to the person.
choice-understood = I understand
choice-other = Something else
choice-none = None of these
# "Not said" about who did it.
choice-not-said = I would rather not say who

## Follow-ups: they open under a "yes" and can be left out

# When it happened, by the stage of the journey.
part-when = When was that?
choice-before-leaving = Before I left
choice-journey = On the way
choice-camp-or-centre = In a camp or centre
choice-here-now = Here, now

# Who did it: what the person was to them. Never a name.
part-who = Who did it? No names, only who they were to you.
# Somebody who guides people over borders for money.
choice-smuggler = A smuggler or guide
choice-employer = Someone I worked for
# Somebody who lives in the place.
choice-local-person = Someone from the place
choice-fellow-traveller = Someone travelling too
# Husband, wife, boyfriend or girlfriend.
choice-partner = My husband, wife or partner
choice-relative = A parent or relative
choice-met-online = Someone I met online
# Camp staff, guard, police, border guard.
choice-staff-or-officer = Staff, a guard or an officer
choice-armed-group = An armed group

part-ongoing = Is it still going on?

## Is it safe to talk

# S5: whom the person would like to talk with.
q-S5 = Would you rather talk with a woman or with a man?
choice-woman = A woman
choice-man = A man
q-S5-choice-any = Either is fine
q-S5-choice-not-same-group = Nobody from my town or group

# S6: some people cannot read, or would rather listen. Not a test.
q-S6 = Would you like to read, or to listen?
choice-reads = Read
choice-listens = Listen

# S11: what is spoken within the language. Names of the ways of speaking; offered only under their language.
q-S11 = Which way of speaking is yours?
choice-ar-levantine = Levantine Arabic
choice-ar-iraqi = Iraqi Arabic
choice-ar-egyptian = Egyptian Arabic
choice-ar-sudanese = Sudanese Arabic
choice-ar-maghrebi = Maghrebi Arabic
choice-ar-gulf = Gulf Arabic
choice-fa-iranian = Farsi of Iran
choice-fa-dari = Dari
choice-fa-hazaragi = Hazaragi
choice-ps-southern = Southern Pashto
choice-ps-northern = Northern Pashto
choice-ku-kurmanji = Kurmanji
choice-ku-badini = Badini
choice-ckb-sorani = Sorani
choice-ckb-hewrami = Hewrami
choice-bn-standard = Standard Bengali
choice-bn-sylheti = Sylheti
choice-bn-chittagonian = Chittagonian
choice-so-northern = Northern Somali
choice-so-maay = Maay
choice-ti-eritrea = Tigrinya of Eritrea
choice-ti-ethiopia = Tigrinya of Ethiopia

# S7: needs that come before any question.
q-S7 = Do you need something right now?
choice-bleeding-or-strong-pain = I am bleeding or in strong pain
choice-pregnancy-pain = I am pregnant and in pain
choice-hunger-thirst = Food or water
choice-cold = Warm clothes, somewhere warm
# Very strong fear, the body shakes, hard to breathe.
choice-panic = I am very frightened
# The person says that they want to hurt themselves or do not want to live.
choice-self-harm-words = I think of hurting myself
choice-small-children = My small children need something
q-S7-choice-none = Nothing right now

# S8: safe at this moment, in this place. "No" means that there is danger now.
q-S8 = Do you feel safe here, right now?

## Agreement. C1 to C5 are read or played before any question; C6 to C10 are answered.

# C1: who we are.
q-C1 = I work for a helping organisation. I am not from the police and not from the border. I do not decide about papers or asylum. You get help whatever you answer, and you pay nothing.
# C2: what is asked and how long it takes.
q-C2 = I would like to ask how you have been treated on your way. It takes about two minutes. If you want, we can talk longer.
# C3: rights during the talk.
q-C3 = You can leave out any question. You can stop at any time. Nothing bad follows.
# C4: when we must tell somebody. The organisation may replace this text by the rule of its country.
q-C4 = What you say stays with our team. I must tell someone only if a life is in danger, or if a child is in danger. I will tell you first if I can.
# C5: what is kept.
q-C5 = If you agree, we keep your answers under a code. We do not keep your name, your picture or your phone number. Only trained people of our team can read them. You can ask us to delete them.

# C6: agreement to talk.
q-C6 = Would you like to talk with me?
q-C6-choice-yes = Yes, let us talk
q-C6-choice-later = Later
q-C6-choice-no = No

# C7: agreement to keep the answers. "No": we talk, and nothing is kept.
q-C7 = May we keep your answers, under a code and without your name?
q-C7-choice-yes = Yes, keep them
q-C7-choice-no = No, keep nothing

# C8: agreement to pass something on to one named organisation. Asked again for each one.
q-C8 = If another organisation can help you, may we tell them what you need? We show you first what we would say.
# C9: agreement to be counted without any code or name.
q-C9 = May we count your answers together with those of many others? Nobody can tell who you are from it.
# C10: how to meet again safely. Never a phone number.
q-C10 = How can we find each other again, so that it is safe for you?
q-C10-choice-none = I do not want that
q-C10-choice-come-back = I come back to a place we agree on
q-C10-choice-through-ngo = Through an organisation I trust

## About you

# J1: age band. "Not known" is a good answer.
q-J1 = How old are you?
choice-0-5 = 0 to 5
choice-6-11 = 6 to 11
choice-12-14 = 12 to 14
choice-15-17 = 15 to 17
choice-18-24 = 18 to 24
choice-25-34 = 25 to 34
choice-35-49 = 35 to 49
choice-50- = 50 or older
q-J1-choice-not-known = I do not know
# Asked later, when something happened at another age.
part-at-event = How old were you when it happened?
# Optional. Never counted for or against anything.
part-gender = If you want to say: are you…
part-gender-choice-woman = A woman or girl
part-gender-choice-man = A man or boy
part-gender-choice-other = Other

# T1: company on the way.
q-T1 = Who are you travelling with?
q-T1-choice-alone = Nobody
q-T1-choice-family = My family
q-T1-choice-partner = My husband, wife or partner
q-T1-choice-group = A group
# Somebody who leads, guides, or says they are responsible.
q-T1-choice-guide = Someone who guides me or looks after me

## Eight short questions, the same for everybody

# T2: papers, phone, or contacts in somebody else's hands. Not the authorities.
q-T2 = Has anyone kept your papers or your phone, or decided who you may talk to?
# T3: on the way, or as a reason to leave home.
q-T3 = Have you done work or tasks for someone and not been paid as agreed, or been made to do it?
part-kind = How was it?
choice-not-paid = Not paid as agreed
choice-made-to = Made to do it
# T4: held by people who are not the police or the border guard.
q-T4 = Has anyone held you, locked you in, or stopped you from leaving? I do not mean the police or the border.
# T5: a debt for the trip or the stay that ties the person.
q-T5 = Do you owe money for the trip or for a place to stay, and must work it off, or fear what happens if you do not pay?
part-debt = How is it with the debt?
choice-work-or-favours = I must pay by working or by favours
choice-fear = I am afraid of what happens
# T6 is vague on purpose: the person need not say what it was, and a bystander learns nothing.
q-T6 = Has anyone asked or made you do things that frightened you or made you ashamed, so that you could eat, stay or travel on? You need not say what.
# T7: a marriage decided by others; an offer for an organ or blood.
q-T7 = Has anyone decided a marriage for you, or offered money for a part of your body or your blood?
# T8: now, here or at the next place.
q-T8 = Is there someone you fear or must obey, here or where you go next?

## The way here

# J2: several answers may be right.
q-J2 = Who came with you from home? Were you separated from your family?
q-J2-choice-parents = My parents came with me
q-J2-choice-family = My partner or my children came with me
q-J2-choice-friends = Friends
q-J2-choice-others = People I did not know before
q-J2-choice-alone = I came alone
q-J2-choice-separated-by-guide = A guide separated us
q-J2-choice-separated-by-officers = Officers separated us
q-J2-choice-separated-other = We lost each other in another way

# J3: roughly.
q-J3 = How long is it since you left home?
q-J3-choice-weeks = Some weeks
q-J3-choice-months = Some months
q-J3-choice-over-a-year = More than a year
q-J3-choice-over-three-years = More than three years
# Large areas only; where the person stayed for long.
part-stays = Where did you stay for a long time?
choice-home-region = Near my home country
choice-middle-east = Middle East
choice-turkiye = Türkiye
choice-greece-bulgaria = Greece or Bulgaria
choice-western-balkans = Serbia, Bosnia or another country near here
choice-north-africa = North Africa
part-stays-choice-other = Another place

# J4: who decided and arranged the trip; several answers may be right.
q-J4 = Who planned your trip and decided for you?
q-J4-choice-self = I did it myself
q-J4-choice-other = Someone else
q-J4-choice-not-said = I would rather not say
part-paid = How is it paid?
part-paid-choice-self = I paid
part-paid-choice-family = My family paid or pays
part-paid-choice-loan = With borrowed money
part-paid-choice-work-later = I am to work for it later
part-paid-choice-favours = By doing things for someone
part-paid-choice-not-said = I would rather not say

# J5: refused help, or sent back.
q-J5 = Have you been refused help, or sent back, because of where you come from or because of your papers?

## Work and tasks

# L1: any work, paid or not, since leaving or just before.
q-L1 = Have you worked or done tasks for other people since you left, or just before?
part-sectors = What kind of work?
choice-farm = On a farm
choice-sewing = Sewing, clothes
choice-bakery-food = Bakery, kitchen, food
choice-building = Building
choice-home-care = In a home, caring for someone
choice-washing-cleaning = Washing, cleaning
choice-shop-market = Shop or market
choice-waste = Collecting waste
choice-factory = Factory
# The person slept where they worked, or in a place the employer gave.
part-housing = Did you live where you worked?

# L2: pay.
q-L2 = Were you paid?
q-L2-choice-as-agreed = As agreed
q-L2-choice-less = Less than agreed
q-L2-choice-none = Not at all
q-L2-choice-taken = Someone else took the money

# L3: "yes" means free, "no" means not free.
q-L3 = Could you say no or leave that work, without harm to you?
# L4: more than about twelve hours, or seven days a week.
q-L4 = Did you have to work very long days, or without a day of rest?
# L5: danger, or bad places.
q-L5 = Was the work dangerous, or the place to sleep very bad, or were you hurt and not treated?
part-kinds = What was it?
choice-dangerous = Dangerous work
choice-no-protection = Nothing to protect me
choice-hurt-not-treated = Hurt, and nobody treated it
choice-bad-place-to-sleep = A very bad place to sleep
# L6: punished at work.
q-L6 = Did anyone punish, hit or threaten you because you worked slowly or wanted to go?
# L7: told to lie.
q-L7 = Were you told to say something untrue about your age, your work, or who someone is to you?

## Papers and debt

# D1: held by somebody who is not an authority.
q-D1 = Has anyone kept your papers or your phone, or did you have to ask to get them? I do not mean an office.
# D2: a debt for the way or the stay.
q-D2 = Do you or your family owe money for the trip or the stay, and did it grow or become unclear?
# D3: paid with work or favours, or somebody else owns the debt.
q-D3 = Must you pay it by working, by favours or by carrying things, or did someone pay for you and now you owe them?

## Control

# K1: not the authorities.
q-K1 = Were you locked in or watched, or was someone always with you? I do not mean the police or the border.
# K2: contact controlled.
q-K2 = Did anyone control whom you called or met, or check your phone?
# K3: threats to the person.
q-K3 = Did anyone threaten you?
part-types = What was it about?
q-K3-choice-hurt = To hurt me
q-K3-choice-kill = To kill me
q-K3-choice-shame = To shame me before others
q-K3-choice-denounce = To give me to the police or have me sent back
# K4: threats or harm to the family.
q-K4 = Was your family threatened or hurt because of you?
# K5: violence by the one who had control.
q-K5 = Did someone who decided over you hit, burn or hurt you?
# K6: things one needs were given only for obeying.
q-K6 = Did food, sleep, medicine, papers or a place to stay depend on doing what you were told? Or were you given drugs or alcohol?
q-K6-choice-food = Food
q-K6-choice-sleep = Sleep
q-K6-choice-medicine = Medicine
q-K6-choice-papers = Papers
q-K6-choice-place-to-stay = A place to stay
q-K6-choice-drugs-or-alcohol = Given drugs or alcohol

## Promises and how it began

# R1: what was promised and what came.
q-R1 = Was something you were promised very different from what came?
choice-job = The job
choice-pay = The pay
choice-study = School or study
choice-safe-trip = A safe trip
choice-papers = Papers
choice-marriage = A marriage
choice-housing = A place to live
choice-route-price = The way or the price of the trip
# R2: passed from hand to hand.
q-R2 = Were you taken, handed over, sold or sent to someone although you did not want it?
# R3: somebody used a hard situation.
q-R3 = Did anyone use it that you had no papers or no money, had a child or a sick relative, or did not know the language, to make you agree?
part-uses = What did they use?
choice-no-papers = No papers
choice-no-money = No money
choice-child-or-sick-relative = A child or a sick relative
choice-language = Not knowing the language

## Private questions

# P1: before private questions. "No" leaves them all out.
q-P1 = The next questions are more private. You may skip all of them. Shall I ask them?
q-P1-choice-yes = Yes, you may ask
q-P1-choice-no = No, skip them
# P2: before questions about the body. "No" leaves them all out.
q-P2 = The next questions are about your body. You may skip all of them. Shall I ask them?
q-P2-choice-yes = Yes, you may ask
q-P2-choice-no = No, skip them

# X1: made to do something that can bring trouble with the law. Careful: no blame.
q-X1 = Were you made or pressed to do things that could bring you trouble with the law?
part-acts = What was it? You need not say.
choice-guide-or-drive = Guide people, drive, steer a boat
choice-translate-or-recruit = Translate or find people for a smuggler
choice-carry = Carry something
choice-sell = Sell something
choice-steal = Take things
choice-lookout = Keep watch
choice-online-cheating = Cheat people online
choice-fighting = Fight for a group
# X2: begging or selling for somebody else.
q-X2 = Were you made to beg or to sell in the street and give the money to someone?
part-handed-over = Did you have to give the money away?
# X3: what a "no" would have brought.
q-X3 = What would have happened if you had said no?
q-X3-choice-could-refuse = Nothing. I could say no
q-X3-choice-lost-place = I would have lost my place
q-X3-choice-debt = My debt would have grown
q-X3-choice-hurt = I would have been hurt
q-X3-choice-threat-to-family = My family would have been in danger
q-X3-choice-not-said = I would rather not say

# M1: married, promised, or living as a couple.
q-M1 = Were you married or promised to someone, or did you have to live as a couple, without choosing it freely or before you were 18?
# M2: something was given for it.
q-M2 = Did anyone get money, or was a debt, the trip or protection paid with it?
# M3: no way out of it.
q-M3 = Is it that you cannot leave, or must work in the house, or must do things you do not want?
q-M3-choice-housework = Work in the house
q-M3-choice-relations = Be together when I do not want to
q-M3-choice-other = Something else

# B1: adults only. Intimate acts in exchange for something. Use the mildest words that are still clear.
q-B1 = Did you have to give something intimate of your body for food, a bed, protection, the trip, work or money?
# B2: somebody else forced or arranged it.
q-B2 = Did someone force it, arrange it, take the money, or use that you had nothing?
# B3: unwanted touching or worse.
q-B3 = Did anyone touch you, or force you to something with your body, when you did not want it?
# B4: pictures or films.
q-B4 = Were private pictures or films of you made, shown to others, or used to threaten you?
part-sold = Did anyone earn money with them?

# CH5: children of 12 and older, in private. Only yes or no; no detail is asked.
q-CH5 = Has anybody hurt you, or made you do something with your body or theirs that you did not want? You need not tell what.
part-exchange = Did you or someone else get something for it?

# G1: organ, tissue, blood; a medical act not understood.
q-G1 = Has anyone offered you money or pressed you to give blood or a part of your body, or was something done to your body that you did not understand?
part-stage = How far did it go?
choice-offer = Only an offer
choice-pressed = I was pressed or tricked
choice-done = It was done
# G2: pressed to give up a child, or to carry one for others. Asked of everybody.
q-G2 = Has anyone pressed you to give a child away, or to carry a child for other people?

## Held until somebody pays

# H1: kept until money came.
q-H1 = Were you kept, hurt or filmed until you or your family paid?
# H2: other ways to pay.
q-H2 = Were you told to pay in another way, or passed on to other people?
part-demands = In what way?
part-demands-choice-labour = By working
part-demands-choice-sexual = With my body
part-demands-choice-criminality = By doing forbidden things
part-demands-choice-recruiting = By finding other people
part-demands-choice-organs = With a part of my body
part-demands-choice-transfer = I was passed on to others

## Now and next

# N1: somebody here, or who can reach the person. "Yes" means danger now.
q-N1 = Are you afraid of someone here, or of someone who can reach you here?
# N2: somebody waits at the next place.
q-N2 = Is someone waiting for you where you go, or calling you about a place, a job, a debt or a marriage?
q-N2-choice-address = An address to go to
q-N2-choice-job = A job
q-N2-choice-debt = A debt
q-N2-choice-marriage = A marriage
part-can-refuse = Can you say no to them?
# N3: somebody to lean on.
q-N3 = Is there someone you trust and can reach?

# N4: the person's own wishes; several are possible.
q-N4 = What do you want now?
choice-safe-place = A safe place
choice-rest = Rest
choice-doctor = A doctor
choice-phone = A phone, a SIM card
choice-advice = Someone to advise me
q-N4-choice-family = To reach my family
choice-lawyer = A lawyer
choice-asylum = To ask for asylum
choice-leave-person = To get away from someone
choice-police = To talk to the police
choice-go-on = To travel on
choice-nothing-now = Nothing for now

## For children

# CH1: asked in a friendly tone; from six years on.
q-CH1 = Who looks after you now?
q-CH1-choice-parent = My mother or father
q-CH1-choice-relative = A brother, sister, aunt, uncle or other relative
q-CH1-choice-unrelated = Someone who is not family
# The child cannot say who the person is to them.
q-CH1-choice-unclear = I am not sure who they are
q-CH1-choice-none = Nobody
part-happy = Do you like being with them?
# CH2: several answers may be right.
q-CH2 = What do you do in a day?
q-CH2-choice-school = School, learning
q-CH2-choice-play = Play
q-CH2-choice-sleep = Sleep, rest
q-CH2-choice-work = Work
q-CH2-choice-errands = Go and do things for others
q-CH2-choice-begging = Ask people for money
# CH3: handing over money or things.
q-CH3 = Do you have to give money or things to someone?
# CH4: from twelve years on.
q-CH4 = Who decided that you should travel?
q-CH4-choice-own-choice = I did
q-CH4-choice-family = My family
q-CH4-choice-other-person = Someone else
q-CH4-choice-not-known = I do not know
part-family-debt = Does your family owe money for your trip?

## Needs and goodbye

# W1: several are possible.
q-W1 = What do you need?
choice-food-clothes = Food, clothes, washing
# Within three days after unwanted touching or force, a doctor can do more. Mild words.
choice-doctor-72h = A doctor soon, in private
choice-someone-to-talk-to = Someone to talk to
choice-interpreter = An interpreter
q-W1-choice-papers = Help with papers
choice-child-care = Care for my child
choice-find-family = To find my family
choice-money-work = Money, work
choice-school = School
choice-safe-travel = Information for a safe trip
choice-embassy = My embassy
choice-lgbtiq-safe = A place that is safe for lesbian, gay and trans people
choice-disability = Help with a disability
part-now = What cannot wait?
# W2: which kind of service the person agrees to be put in touch with.
q-W2 = With whom may we put you in touch?
q-W2-choice-specialised-ngo = An organisation that helps people who were treated badly
q-W2-choice-health = A doctor or clinic
q-W2-choice-legal = A lawyer, free of charge
q-W2-choice-asylum = Advice on asylum
q-W2-choice-child-protection = People who protect children
q-W2-choice-national-body = The state office that helps
q-W2-choice-none = Nobody for now
# W3: three faces.
q-W3 = How do you feel now?
choice-good = Good
choice-so-so = So-so
choice-low = Not good
# W4: read aloud at the end; the person may ask anything.
q-W4 = Thank you for talking with me. Is there something we forgot? You can ask me anything. You can come back, and you can ask us to delete your answers.

## What another organisation would be told. The person reads or hears each line before they agree.

# Heading, in the person's language, above the lines.
share-intro = If you agree, we tell this organisation only this:
# Asked for this organisation alone. The answers are yes and no.
share-ask = May we tell them?
share-line-code = A code for you, not your name
share-line-needs = What you need
share-line-level = How soon somebody should talk with you
share-line-language = Your language
share-line-interpreter = Whether you prefer a woman or a man
share-line-age = Your age, roughly
share-line-gender = Whether you are a woman or a man
share-line-safety = What keeps you safe
share-line-contact = How to find you again
# What stands in the line "how soon somebody should talk with you". Never a judgement of the person.
share-soon-now = Today
share-soon-soon = In one or two days
share-soon-later = When you like
# What stands in the line "what keeps you safe".
share-safety-danger-now = Somebody near may harm you
share-safety-child = You are under 18, or may be
share-safety-health-72h = You need a doctor within three days
# The line that a private answer would be, if the person adds it.
share-added = This answer, because you want it told
# Above the four words that the person may carry.
carried-intro = These words say nothing about you. If you show them to another helper, they know that we have talked.
