### The result, as the worker and the coordinator read it. Never shown to the person. Indications, never a verdict:
### no sentence may say that somebody is, or is not, a victim of anything.

## Levels of concern: a word, and one more line

level-A = Strong indications
level-A-more = Treat as presumed: offer specialised help and time to think. This is not a legal decision.
level-B = Some indications
level-B-more = A trained person should talk with them soon.
level-C = Other serious harm
level-C-more = Serious harm was told. The right service matters more than any label.
level-D = Raised risk
level-D-more = Something puts them at risk. Plan for the next stop.
level-E = Nothing said today
level-E-more = Nobody told of harm. It does not mean that nothing happened. The door stays open.
level-X = Not finished
level-X-more = The talk ended before it could show anything.
level-provisional = Provisional: two-minute questions only
level-red = Danger now
level-red-more = Safety first, with any level.

## What stands behind it

means = Means: force, deceit or pressure
means-full = shown
means-partial = partly shown
act = Act: brought, held or passed on
purpose-labour = Labour
purpose-sexual = Sexual exploitation
purpose-criminality = Made to break the law
purpose-begging = Begging and street selling
purpose-marriage = Marriage or servitude
purpose-organs = Organs
purpose-adoption = Adoption or surrogacy
# Held and passed on to others; for what is not known.
purpose-unclear = Not known for what
# Nothing has happened yet, but it is planned by somebody.
purpose-intended = Planned for the next place
purpose-full = shown
purpose-partial = partly shown

# The six dimensions of the ILO indicators.
dimension-DR = Deceit at the start
dimension-CR = Force at the start
dimension-EX = Exploitation
dimension-AVR = Use of hardship at the start
dimension-AVD = Use of hardship later
dimension-CD = Force and control later

information = How much was answered
information-low = Less than half was answered. The level may be too low.
information-fair = Half or more was answered.
information-good = Nearly everything was answered.

not-a-verdict = This is not a legal decision, not a diagnosis and not proof. It does not decide on asylum. The rules are new and not validated.
missing-more = Not asked, or not wanted: the level may be too low because of it.
would-change-more = A "yes" to one of these would raise the level.

## Reasons: rules that fired. The answers behind each are listed beside it.

rule-purpose-labour = Work that was not paid as agreed, together with no freedom, very long days or punishment; or strong exploitation
rule-purpose-labour-partial = Work that was not paid as agreed, or very long days
rule-purpose-sexual = Somebody else forced, arranged or profited from intimate acts; with a child, anything in exchange
rule-purpose-sexual-partial = Intimate acts for food, a bed, protection, passage or money
rule-purpose-criminality = Made to break the law, with harm if refused; with a child, always
rule-purpose-criminality-partial = Made to break the law; not known what a refusal would have meant
rule-purpose-begging = Begging or street selling for somebody else, under pressure or with the money taken; with a child, always
rule-purpose-begging-partial = Begging or street selling for somebody else
rule-purpose-marriage = A marriage without free choice, exchanged for something or impossible to leave; with a child, always
rule-purpose-marriage-partial = A marriage or partnership without free choice
rule-purpose-organs = Pressed, tricked or operated on for a part of the body
rule-purpose-organs-partial = An offer for a part of the body; the pressure is unclear
rule-purpose-adoption = Pressed to give up a child, or to carry one for others
rule-purpose-adoption-partial = Perhaps pressed to give up a child, or to carry one for others
rule-purpose-unclear = Held for money and then passed on to other people
rule-purpose-unclear-partial = Held, and told to pay in another way that was not named
rule-purpose-intended-partial = Somebody waits at the next place, there is no saying no, and there was deceit or force before

rule-control-held = Locked in, watched, or held until somebody paid
rule-control-hurt = Hurt by the one who had control
rule-control-punished = Punished for slow work or for wanting to go
rule-control-papers = Papers or phone held by somebody
rule-control-debt = A debt to be paid by work or favours
rule-control-not-free = Not free to leave, and threatened

rule-means-deception = Deceit about what was promised, with enough weight
rule-means-coercion = Force and control, with enough weight together
rule-means-vulnerability = Hardship that somebody used, with enough weight
rule-means-in-the-act = What was told carries its own force or pressure
rule-means-some = At least one sign of force or deceit

rule-act-arranged = Somebody other than a smuggler arranged or decided the journey
rule-act-smuggler-control = A smuggler who also controlled the person
rule-act-handed-over = Taken, sold or passed on
rule-act-housed = Housed or kept where they worked
rule-act-married-off = Given into a marriage or partnership
rule-act-caregiver = A child in the hands of somebody without a clear tie

rule-dimension-dr = Counts as deceit at the start
rule-dimension-cr = Counts as force at the start
rule-dimension-ex = Counts as exploitation
rule-dimension-avr = Counts as use of hardship at the start
rule-dimension-avd = Counts as use of hardship later
rule-dimension-cd = Counts as force and control later

rule-red-not-safe-now = They do not feel safe here, right now
rule-red-afraid-here = They are afraid of somebody who is here or can reach them
rule-red-self-harm = They spoke of hurting themselves
rule-red-injury = Bleeding, strong pain, or pain in pregnancy
rule-red-harm-going-on = They are held or hurt by somebody who still does it
rule-red-child-with-offender = A child who was hurt and is still with the person it may have been

rule-level-a-purpose-and-means = Exploitation is shown, and so is force, deceit or pressure
rule-level-a-child-purpose = Exploitation of somebody under 18 is shown: no force is needed
rule-level-b-purpose = Exploitation is shown; force, deceit or pressure is not, or only partly
rule-level-b-partial-and-means = Signs of exploitation together with signs of force, deceit or pressure
rule-level-b-control = Two key signs of control; what for is not known
rule-level-b-intended = Exploitation may be planned for the next place
rule-level-b-debt = A debt that must be paid by work or favours is enough for a specialist talk
rule-level-b-child-purpose = Under 18: any sign of exploitation is enough
rule-level-b-child-strong = Under 18: one strong sign of force or deceit is enough
rule-level-b-child-alone = A child without a clear adult, together with debt, work or somebody waiting
rule-level-b-child-waited-for = A child for whom somebody waits, with a job, a debt or a marriage
rule-level-b-child-hurt = A child was hurt
rule-level-b-child-seen = A child with an adult whose tie is hard to believe
rule-level-c-violence = Violence was told
rule-level-c-held = Being held was told
rule-level-c-without-control = Signs of exploitation without signs of control
rule-level-d-triage-yes = A "yes" to one of the short questions
rule-level-d-papers-debt = Papers held, or a debt
rule-level-d-promises = Promises that came out otherwise, being passed on, or hardship that was used
rule-level-d-work = Work that was not free, dangerous, or with lies
rule-level-d-control = Signs of control
rule-level-d-private = Something in the private questions
rule-level-d-body-parts = Organs, or a child to be given away
rule-level-d-now = Somebody is feared, or waits at the next place
rule-level-d-child-alone = A child without its family
rule-level-d-child-answers = A child’s own answers
rule-level-d-seen = Something you saw; weak, and worth another look
rule-level-d-unsure = Two or more answers were "not sure"
rule-level-b-t3 = Short question: work unpaid or forced
rule-level-b-t4 = Short question: held or locked in
rule-level-b-t5 = Short question: a debt that ties or frightens
rule-level-b-t6 = Short question: made to do something frightening or shaming
rule-level-b-t7 = Short question: a marriage or an organ
rule-level-b-t8 = Short question: somebody feared or obeyed now
rule-level-b-child-t2 = Under 18: papers, phone or contacts in somebody’s hands
rule-level-b-child-t3 = Under 18: any unpaid work
rule-level-e = Nothing that was answered points to harm
rule-level-provisional = Only the short questions were asked: no more than "some indications" can be shown
rule-age-child = The rules for children were used: under 18 when it happened, or in doubt
rule-end-stopped = The talk was stopped
rule-end-not-safe = It was not safe to talk
rule-end-wrong-interpreter = The interpreter could not be used
rule-end-declined = They did not want to talk
rule-end-unfinished = No question was answered

## Grey areas: tags beside any level

tag-survival-sex = Intimate acts out of need
tag-smuggler-extortion = Held for money
tag-sexual-violence = Sexual violence
tag-forced-marriage = Marriage without choice
tag-made-to-break-law = Made to break the law
tag-exploitation-without-control = Exploitation without signs of control
tag-family-or-partner = Family or partner named
tag-debt = Debt
tag-smuggler-deception = Deceived by a smuggler about the way
tag-possible-organ-offer = Organ offer
tag-several-forms = Several forms

## What to do next, in this order: what, and how

action-danger-protocol = Safety first
action-danger-protocol-more = Stay calm and keep talking of ordinary things. Hide the screen. Move away with an everyday reason. No confrontation, no photos. Stay until they are safe.
action-call-duty-lead = Call your duty lead now
action-call-duty-lead-more = An adult decides what is done, except where a life is at risk. For a child, child protection decides.
action-emergency-health = Get medical help now
action-emergency-health-more = Do not leave them alone. Who speaks of hurting themselves needs somebody beside them until help is there.
action-basic-needs-first = Basic needs first
action-basic-needs-first-more = Water, food, warmth, a calm place, the children. Then ask whether to go on.
action-child-protection-today = Child protection, today
action-child-protection-today-more = Call the child protection service on duty. A guardian is needed. Tell the child what you do and why.
action-no-return-to-presumed = No return to the person it may have been
action-no-return-to-presumed-more = Not even for one night. Child protection decides where the child sleeps.
action-child-protection-contact = Tell the child protection contact
action-child-protection-contact-more = Your supervisor and the child protection contact of your organisation should know of this child.
action-child-no-details = Ask the child nothing more about it
action-child-no-details-more = No details, no repeating, no questions in front of the adult. Trained people do that.
action-child-view = Hear what the child wants
action-child-view-more = The child’s view counts in every decision, and a guardian speaks for the child.
action-safe-ending = End well
action-safe-ending-more = Thank them. Say what happens now. Leave no paper that could be found.
action-separate-talk = Find a moment alone
action-separate-talk-more = Say: "We talk with everybody alone." A doctor, a form or clothes can be a reason. If it is refused, do not insist.
action-other-interpreter = Find another interpreter
action-other-interpreter-more = Trained, accepted by the person, with no tie to them. By phone is fine.
action-respect-no = Accept the no
action-respect-no-more = Offer the information card and help with needs. Nothing bad follows.
action-follow-up-signs = There were signs before the talk ended
action-follow-up-signs-more = Tell your lead. Try again safely and soon.
action-come-back = Say that they can come back
action-come-back-more = Agree on a place and a time if they like. The same questions can be asked again.
action-red-check = Check for danger now
action-red-check-more = Ask, or let them point: is that person here? Do you want me to stop?
action-explain-rights = Explain what this can mean
action-explain-rights-more = In plain words: which help there is, what identification is, its benefits and its limits. No promises.
action-ask-wishes = Ask what they want
action-ask-wishes-more = An adult decides. A no to a referral is accepted, and help goes on.
action-safe-place = Offer a safe place
action-safe-place-more = For tonight, away from those they fear. Ask who may know.
action-specialised-help = Offer a specialised organisation
action-specialised-help-more = By name, with their agreement, with only what is needed.
action-time-to-think = Tell them about time to think
action-time-to-think-more = The law gives presumed persons time to recover and decide. See the country card.
action-health-72h = Health care within 72 hours
action-health-72h-more = After sexual violence some medicine works only within 72 hours, some within 120. Offer it today; no police is needed for it.
action-legal-aid-first = A lawyer before the police
action-legal-aid-first-more = Who was made to break the law should not be punished for it, but that is not certain. These answers go into no referral.
action-asylum-in-parallel = Asylum stays open
action-asylum-in-parallel-more = Asking for asylum and getting help as a presumed person can go on at the same time. A lawyer advises.
action-second-talk = A second talk within 24 to 48 hours
action-second-talk-more = With a trained person, in private, with an accepted interpreter. Earlier if they travel on.
action-safety-plan = Make a safety plan
action-safety-plan-more = Where to go, whom to call, a number to remember, a word agreed with somebody they trust.
action-right-service = Bring them to the right service
action-right-service-more = Medical help, help after violence, legal help, child protection: by what they need.
action-legal-claims = Legal advice on money
action-legal-claims-more = Unpaid wages or ransom can be claimed, whatever the papers.
action-legal-advocacy = Legal advice on refusal or return
action-legal-advocacy-more = Being refused or sent back can be a matter for a lawyer.
action-risk-cards = Give the risk cards
action-risk-cards-more = Job offers, debt, papers, marriage, organs, online: whichever fits. They can be shown without opening a record.
action-clarify = Clear up what was unsure
action-clarify-more = Ask once more in other words, or at another time.
action-full-talk = Offer the longer talk
action-full-talk-more = Now, later, or with a colleague. Two minutes show only a part.
action-next-stop-numbers = Give the numbers of the next places
action-next-stop-numbers-more = One number to remember is better than a paper that is found.
action-offer-services = Offer help by need
action-offer-services-more = Shelter, doctor, lawyer, family, information: for everybody, whatever the level.
action-safety-information = Give safety information
action-safety-information-more = To everybody, in their language.

## Why the worker sees it otherwise

override-reason-said-more = They said more than the questions caught
override-reason-asked-for-help = They asked for help with this by name
override-reason-saw-fear = I saw fear or control
override-reason-known-pattern = It fits a pattern known here
override-reason-second-talk = A second talk gave more
override-reason-misunderstood = A question was misunderstood
override-reason-explained = It has another explanation that they gave
