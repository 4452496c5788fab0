### What only the worker reads during a talk: their own items, why each question is asked, notices.
### Short and practical. Never a judgement of the person.

## Sections of the talk

section-S = Safe to talk
section-C = Agreement
section-J = The journey
section-T = Short questions
section-L = Work and tasks
section-D = Papers and debt
section-K = Control
section-R = Promises
section-P = Before private questions
section-X = Made to do things
section-M = Marriage and partnership
section-B = Body
section-G = Organs, baby
section-H = Held until somebody pays
section-N = Now and next
# Children.
section-CH = With a child
section-O = What you saw
section-W = Needs
# The result.
section-E = Outcome

## Items the worker answers

# S1: nobody can hear the talk or see the screen.
q-S1 = Can you talk in private?
q-S1-choice-yes = Yes, nobody hears or sees us
q-S1-choice-no = No
# S2: who is beside the person.
q-S2 = Who is beside the person?
q-S2-choice-alone = Nobody
# Somebody the person asked for by themselves, in private.
q-S2-choice-trusted = Someone they chose themselves
q-S2-choice-child-under-6 = Their child under 6
q-S2-choice-companion = A companion
q-S2-choice-officer = An officer or guard
q-S2-choice-unknown = I do not know
# S3: who interprets.
q-S3 = Who interprets?
q-S3-choice-none = Nobody is needed
q-S3-choice-staff = You or a colleague
q-S3-choice-trained = A trained interpreter
q-S3-choice-phone = An interpreter by phone
# Somebody from the same place without training.
q-S3-choice-informal = Someone untrained
q-S3-choice-companion = A relative, companion or child
# S4: the interpreter's promise, read to the interpreter.
q-S4 = Has the interpreter promised: says everything, adds nothing, keeps it secret, asks nothing of their own?
q-S4-choice-yes = Yes
q-S4-choice-no = No
# S10: a tie of the interpreter to the person, to those they travel with, or to whoever they work for.
q-S10 = Does the interpreter know the person, or come from the same town or group, or know those they travel with or work for?
q-S10-choice-yes = Yes
q-S10-choice-no = No
q-S10-choice-not-sure = Not sure
# S9: on what the age rests.
q-S9 = How do you know the age?
q-S9-choice-stated = They say so
q-S9-choice-papers = From papers
q-S9-choice-not-known = It is not known
q-S9-choice-worker-doubts = May be under 18

## What the worker saw: a tick each. Weak signs; they never decide.

choice-seen = Seen
q-O1 = A companion answers for them, stays close, refuses a talk alone, or holds their papers
q-O2 = They tell the same story as others word for word, or look at someone before they answer
q-O3 = Untreated injuries, burns, marks, signs of beating; worn out, hungry
q-O4 = Several people share one phone number, one address or one person who pays
q-O5 = They do not know where they are or where they go next, or do not hold their own bag or phone
q-O6 = They are very afraid of a certain person or car
q-O7 = Child: the adult’s tie to the child is hard to believe, they speak different languages, or money and clothes do not fit
q-O8 = They seem younger or older than they say, or a child behaves like an adult
q-O9 = They are brought and fetched at fixed times, or work at unusual hours
q-O10 = Have I asked men, boys and people of every nationality in the same way?

## Notices above the steps

banner-red = Danger now. Safety comes before any question.
banner-not-safe = It is not safe to talk here. Give general information and find another place or time.
banner-wrong-interpreter = This person cannot interpret these questions. Basic needs may still be interpreted.
banner-limited-set = Short questions only, because of who interprets or who is near.
banner-child-path = This is a child, or may be one. The rules for children are used.
banner-not-saved = Nothing of this talk is kept.
# Shown beside every result.
banner-not-validated = This questionnaire is new and has not been validated yet. It gives indications, never proof.

## Help for the worker at some steps

# Shown when a companion or an officer is beside the person.
help-separate-talk = Say kindly: "We talk with everybody alone for a moment." If that is refused, do not insist. Note it under "What you saw", and stop the questions.
help-untrained-interpreter = Explain the promise first. Ask the short questions only, and look for a trained interpreter.
help-child = Use the words of the child. Ask once. Never ask for details, never in front of the adult they came with, never about their real age.
help-child-hurt = After a "yes" here: thank the child, say it is not their fault, ask nothing more, and call child protection today.
help-private = Say what comes next, and that all of it can be skipped. Watch how the person is. Stop when it becomes too much.
help-observations = Only what you saw yourself. Never how people look, dress or believe, or where they are from.
help-urgent-first = Help first. The questions can wait.

## Why each item is asked: one line

why-S1 = Nobody speaks freely when others listen, and what is overheard can hurt them.
why-S2 = The person beside them may be the one they fear.
why-S3 = Someone with a stake in the answers can change them or pass them on.
why-S4 = An interpreter who knows the rules keeps the person safe.
why-S10 = A tie can change the answers, or carry them to the wrong person.
why-S11 = Within one language words differ. It shows which interpreter is needed next time.
why-S5 = Many people speak of hard things only with a woman, or only with a man.
why-S6 = Many people cannot read the language they speak.
why-S7 = Pain, hunger, cold and fear come before any question.
why-S8 = If there is danger now, the talk stops and safety begins.
why-S9 = Age is asked, not judged by looks. Any doubt means: treat as a child.
why-C1 = They must know who asks, and that help does not depend on the answers.
why-C2 = They can only agree to what they know.
why-C3 = Being able to say no is part of being safe.
why-C4 = They must hear the limits of secrecy before they say anything.
why-C5 = What is kept belongs to them.
why-C6 = Talking is their choice.
why-C7 = Keeping is a separate choice. With a "no" you still see the result; nothing stays on the phone.
why-C8 = Agreement is for one named organisation at a time.
why-C9 = Counting is never needed for help.
why-C10 = A phone in the wrong hands is dangerous. A place and a time are safer.
why-J1 = The rules for children go by the age at the time it happened.
why-J2 = A child without its family needs protection. For adults it is context only.
why-J3 = It shows the stage of the journey. It never counts.
why-J4 = It shows who decided. A smuggler alone means nothing.
why-J5 = It can need a lawyer. It never counts.
why-T1 = The one they travel with may help them, or control them.
why-T2 = Held papers and phones are the usual way to control people on the move.
why-T3 = Unpaid or forced work is what people on this route tell most often.
why-T4 = Being held by private people is serious, whatever the reason.
why-T5 = A debt that is worked off can tie a person for years.
why-T6 = It is vague on purpose. A yes is enough; do not ask what it was.
why-T7 = Marriages and organs are rare here, and rarely told without being asked.
why-T8 = If somebody has power over them now, safety comes first.
why-L1 = Opens the questions on work. Work before leaving home counts too.
why-L2 = Pay that is withheld is a sign of exploitation.
why-L3 = The key question: free to go, or not. "No" means not free.
why-L4 = More than twelve hours a day, or seven days a week, is a strong sign.
why-L5 = Bad conditions support the other signs; alone they are a matter of labour rights.
why-L6 = Punishment for wanting to go is a strong sign of force.
why-L7 = Those who use people teach them what to say.
why-D1 = Held papers are a strong sign of control.
why-D2 = A debt alone is common and means little. It opens the next question.
why-D3 = A debt paid by work or favours is a strong sign by itself.
why-K1 = Being locked in or watched is a strong sign of control.
why-K2 = Cutting contacts isolates people. It counts together with being watched.
why-K3 = Threats hold people without any lock. The police as a threat is common.
why-K4 = Many obey to protect their family.
why-K5 = Violence by the one who controls is a strong sign.
why-K6 = Food, sleep and a bed given only for obeying is a way of control.
why-R1 = Deceit about job, pay or place is a means of drawing people in. A smuggler’s lie about the way is not enough.
why-R2 = Being passed from hand to hand is one of the clearest signs.
why-R3 = Hardship never counts. Only that somebody used it does.
why-P1 = Say what comes, and let them choose.
why-P2 = Say what comes, and let them choose. Ask only in private and with an interpreter they accept.
why-X1 = People are made to break the law for others. Nobody should be punished for it: see the card. These answers stay out of every referral.
why-X2 = Begging for somebody else is exploitation when there is pressure, and always with children.
why-X3 = It shows whether they could refuse.
why-M1 = A marriage without free choice is harm, and can be the start of more.
why-M2 = Money or passage for a person turns a marriage into a trade.
why-M3 = It shows whether they are held in it.
why-B1 = It happens to men, women, boys and girls. It is need, not guilt.
why-B2 = Somebody else’s force or profit makes the difference.
why-B3 = Health care within 72 hours matters, whoever did it.
why-B4 = Pictures are used to hold people.
why-CH1 = An adult without a clear tie to the child is a reason to look closer.
why-CH2 = Work instead of school or play is a sign with children.
why-CH3 = Children rarely speak of debt; they speak of giving money.
why-CH4 = It shows whether somebody waits for the child.
why-CH5 = Only yes or no. A yes ends the questions and brings child protection today.
why-G1 = Rare, but told only when asked. An offer is a risk; pressure is more.
why-G2 = Asked of everybody, so that nobody is singled out.
why-H1 = Ransom is harm in itself, and can turn into exploitation.
why-H2 = Paying by work or being handed over changes everything.
why-N1 = If somebody can reach them here, act on safety now.
why-N2 = Harm may wait at the next place. Now it can still be prevented.
why-N3 = What holds them up. It never counts against anybody.
why-N4 = Their own wish decides what happens next.
why-O1 = A controlling companion is the strongest thing to see, and still weak evidence.
why-O2 = It may be fear or habit. Never draw a conclusion from it alone.
why-O3 = First a reason for medical help.
why-O4 = It may show who runs a group. Note no details.
why-O5 = It may show that somebody else decides.
why-O6 = Check at once whether it is safe to go on.
why-O7 = Call child protection; do not question the adult.
why-O8 = Doubt about the age opens the rules for children. It counts for nothing else.
why-O9 = It may show work under control.
why-O10 = Staff look first at women and children. Men and boys are missed.
why-W1 = Help is for needs, whatever the result.
why-W2 = Nothing is passed on without a yes to a named service.
why-W3 = If they feel low, stay, breathe together, and do not leave them alone.
why-W4 = A good end matters: thanks, what happens next, the right to delete.
