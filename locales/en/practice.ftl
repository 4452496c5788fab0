### Practice: six fictional people a new worker talks with. Read by the worker in training, never by a person.
### What somebody says is spoken language, short and unfinished, as people talk when they are tired. Names are
### invented; keep them. "practice-…-say-<item>" is the answer to that question.

## The pages of practice

practice-title = Practice
practice-more = Six invented people. You lead the talk on the real screens; nothing of it is sent or kept.
practice-suggested = The first two are a good start before your first real talk. Nothing waits for them.
practice-begin = Begin
practice-go-on = Go on
practice-again = Again
practice-done = Done
practice-leave = Back to the real app
# Under this heading: the scene, told to the worker before the talk.
practice-scene = The scene
practice-seen = What you see
# Before what the invented person answers to the question on screen.
practice-they-say = They say
# Where the person says no more than the choice itself. $choice: the words of the choice.
practice-they-mean = They say: { $choice }
practice-silent = They say nothing to this.
practice-feedback-title = How it went
practice-you-reached = You came to
practice-model = The model comes to
practice-noticed = You noticed
practice-missed = Look again
practice-not-asked = Not asked
practice-otherwise = Written down otherwise than it was said
practice-all-said = Everything that was said is written down as it was said.
practice-finish = End this practice talk
practice-finish-note = Nothing is packed or sent. You see how it went.
practice-packet = In practice nothing leaves this phone. In a real talk the codes and the file of the packet stand here.

## A boy of 16 who says he is 19

practice-boy = Navid, who says he is 19
practice-boy-scene = A day centre near the station, late afternoon. Navid waits for tea. An older man at the door calls him "my cousin" and looks at the clock. You speak through a trained interpreter by phone, in a side room.
practice-boy-seen-school = He mentions that his class at home is now in the tenth grade.
practice-boy-seen-door = When the door opens, he stops talking and looks who it is.
practice-boy-say-J1 = Nineteen. Write nineteen.
practice-boy-say-T1 = With a man who knows the way. He looks after us.
practice-boy-say-T2 = The phone is with him, so that it is not stolen.
practice-boy-say-T3 = In the city before. We sewed in the evenings. It was for the next part, so no, not paid.
practice-boy-say-T5 = My uncle borrowed. We work until it is paid, and it gets more every month.
practice-boy-say-T8 = He says there are people waiting. One does not say no to them.
practice-boy-say-L1 = Sewing. Trousers, mostly. We slept there too.
practice-boy-say-L2 = Nothing in the hand. They write it down somewhere.
practice-boy-say-L3 = No. Where would I go?
practice-boy-say-L4 = From ten in the morning until it was dark, and then more. Every day.
practice-boy-say-D2 = Yes. It was three thousand. Now it is more.
practice-boy-say-D3 = With the sewing. And when we arrive there is work too.
practice-boy-say-K3 = That they tell the police we have no papers. And that my uncle has to pay.
practice-boy-say-CH1 = The man outside. He is not my cousin. He is from the next province.
practice-boy-say-CH4 = My uncle arranged it.
practice-boy-say-N2 = There is an address. A workshop. No, I cannot say no, because of my uncle.
practice-boy-say-CH5 = No.
practice-boy-notice-age = He says nineteen, his school says sixteen. Doubt means the child path, without an argument about age.
practice-boy-notice-guide = The man who "looks after" him keeps the phone and waits at the door. He is not a guardian, and he is not asked for permission.
practice-boy-notice-work = Work that is never paid, for a debt that grows, with nowhere to go: for a child that is enough, force or no force.
practice-boy-notice-next = There is an address ahead. What helps has to happen today: child protection, and a number for the next country.
practice-boy-same = Yes: strong indications, and a child. Child protection the same day, and he does not go back to the man at the door without them.
practice-boy-lower = Look again at the age and at what happens to the pay. Under 18, or in doubt, exploitation needs no force.
practice-boy-higher = There is no higher level than this one.
practice-boy-other-end = The talk could be finished: the room was private and the interpreter was trained.

## A man working unpaid in a bakery

practice-bakery = Samir, who bakes bread
practice-bakery-scene = Outside a bakery before sunrise; then on a bench nearby. Samir is about 30, cheerful, with burns on his forearms. He says men do not need this kind of talk. You interpret through a colleague from your team.
practice-bakery-seen-burns = Burns on both arms, some fresh, none bandaged.
practice-bakery-say-T2 = The boss has my passport. For the registration, he says, since spring.
practice-bakery-say-T3 = Two months they paid. Since then he says later, later.
practice-bakery-say-T6 = No, no.
practice-bakery-say-L1 = Bread. I sleep above the oven, it is warm.
practice-bakery-say-L2 = Since four months nothing.
practice-bakery-say-L3 = I could go, but then without passport and without the money. So, no.
practice-bakery-say-L4 = From midnight to noon. Friday too.
practice-bakery-say-L5 = The oven bites. He says put flour on it.
practice-bakery-say-L6 = He shouts. Once he threw the tray. At me, yes.
practice-bakery-say-D1 = I told you, he has it.
practice-bakery-say-K3 = That one call is enough and I am on the other side of the border.
practice-bakery-say-N1 = Of him? He is only here from noon on.
practice-bakery-say-B3 = What do you think of me? No.
practice-bakery-notice-man = A man who laughs it off. Asked in the same words as everybody, he tells it.
practice-bakery-notice-papers = "For the registration, since spring": papers kept are papers kept, whatever the reason given.
practice-bakery-notice-free = "I could go, but": free to leave means free to leave with papers, pay and body unharmed.
practice-bakery-notice-health = Untreated burns are a need of today, whatever the result.
practice-bakery-same = Yes: work without pay, not free to leave, papers kept and threats. Explain what you see in plain words, and ask what he wants: wages, passport, rest, a doctor.
practice-bakery-lower = This is more than late wages. Look at the passport, at the threats, and at what leaving would cost him.
practice-bakery-higher = There is no higher level than this one.
practice-bakery-other-end = The talk could be finished: he was alone with you and a colleague interpreted.

## A woman whose husband interprets

practice-husband = Leyla and her husband
practice-husband-scene = A registration tent, many people. Leyla sits with a small child on her lap. Her husband stands beside her, speaks good English, and answers before you finish the question. No other interpreter is here today.
practice-husband-seen-answers = He answers every question, also those about her health.
practice-husband-seen-papers = All papers are in his jacket; he hands over what is asked for.
practice-husband-seen-look = She looks at him before she nods.
practice-husband-notice-beside = The person beside her may be her best support or the one she fears. You cannot know, so nothing about harm is asked in front of him.
practice-husband-notice-interpreter = He does not interpret these questions. Neither does the child, nor a neighbour from the same group.
practice-husband-notice-seen = What you saw is noted as seen, not as a judgement about him.
practice-husband-notice-way = An ordinary reason makes room: the nurse sees mothers alone. An interpreter by phone, a woman, on another day.
practice-husband-same = Yes: not finished. You helped with what was urgent, asked nothing dangerous, and left a way to come back. That is a good result.
practice-husband-lower = Nothing was said, because nothing could be said. This talk is not finished; that is not the same as "nothing said".
practice-husband-higher = What you saw may worry you. It is noted, and she decides in a safe talk. In front of him no level can be reached.
practice-husband-other-end = With him beside her and interpreting, the talk cannot go on. It ends here as not finished, with an offer to come back.

## A "translator" for smugglers

practice-translator = Idris, who translates
practice-translator-scene = A quiet corner of a centre, in the evening. Idris is 24 and speaks five languages. Others whisper that he works for the smugglers. He asks you what happens to people who helped a little. A trained interpreter sits with you, although he hardly needs one.
practice-translator-seen-fear = He chose the chair from which he sees the door.
practice-translator-say-T2 = They kept my passport in the house. They still have it.
practice-translator-say-T4 = In the house, three weeks. Until I said yes.
practice-translator-say-T5 = I owe for my brother and for me. The translating counts against it, they say.
practice-translator-say-T6 = I told people what it costs. I told them it is safe. You understand.
practice-translator-say-T8 = Yes. They know my number, they know my brother.
practice-translator-say-J4 = The guide. There was nobody else.
practice-translator-say-D1 = The passport, yes.
practice-translator-say-D3 = By translating. And I should find new people.
practice-translator-say-K1 = Locked, with somebody at the door.
practice-translator-say-K3 = That they hurt my brother. And once, a knife.
practice-translator-say-K5 = They hit us when we asked to go.
practice-translator-say-X1 = Translating, on the phone and at the border. And I brought people to them.
practice-translator-say-X3 = My brother was with them. What could I refuse?
practice-translator-say-N1 = Not here, not today.
practice-translator-notice-compelled = Debt, a locked house, threats against his brother: he was made to do it. That others suffered from it does not change this.
practice-translator-notice-first = Legal advice comes before any statement. Non-punishment is a possibility, not a promise.
practice-translator-notice-records = What he did stays out of referrals. No names, no routes, no numbers.
practice-translator-notice-judge = You did not have to decide whether he is one of them or was used by them. You only had to ask what a no would have cost.
practice-translator-same = Yes: strong indications, and he fears them still. Lawyer first, a safe place, and his brother in the plan.
practice-translator-lower = Look again at what would have happened if he had refused. Being useful to smugglers does not make somebody free.
practice-translator-higher = There is no higher level than this one.
practice-translator-other-end = The talk could be finished: he was alone, and he wanted to talk.

## No concern

practice-nothing = Tariq, who wants to charge his phone
practice-nothing-scene = A bus stop used by people on the move. Tariq is 35, travels with his wife’s brother, and asks where he can charge his phone. You have four minutes. Both speak English with you; the brother-in-law goes to buy water.
practice-nothing-say-T1 = With family. My wife’s brother, you saw him.
practice-nothing-say-T2 = No, I have everything here.
practice-nothing-say-T3 = I worked in a car wash for two months. Paid every Friday, yes.
practice-nothing-say-T4 = The police, once. Nobody else.
practice-nothing-say-T5 = I paid before I left. I sold the car.
practice-nothing-say-T6 = No.
practice-nothing-say-T7 = I am married already. No.
practice-nothing-say-T8 = No. My cousin has a shop there.
practice-nothing-notice-smuggler = He paid a smuggler. That alone is no sign of anything, and it adds nothing.
practice-nothing-notice-police = Held by the police is not held by somebody who uses him. If he was pushed back, there is a card and a lawyer for that.
practice-nothing-notice-open = "Nothing said today" is not "nothing happened". He gets the safety information and a number like everybody.
practice-nothing-same = Yes: nothing said today. Four minutes, safety information, the place to charge his phone. A good talk.
practice-nothing-lower = There is nothing lower than this.
practice-nothing-higher = Look at what he really said. A paid smuggler, a paid job and a cousin with a shop are no indications.
practice-nothing-other-end = All eight questions were answered. The talk was finished.

## Stops half-way

practice-stop = Hana, who has had enough
practice-stop-scene = A women’s tent, in the rain. Hana is about 20 and travels alone. She agrees to talk and is glad to sit down. A woman from your team interprets. After the fifth question she pulls her scarf tighter.
practice-stop-seen-scarf = She answers more and more quietly.
practice-stop-say-T1 = Nobody. I am alone.
practice-stop-say-T2 = No.
practice-stop-say-T3 = I do not want to say.
practice-stop-say-T4 = I do not know. Maybe. It is difficult.
practice-stop-say-T5 = I owe a lot. I am afraid of what they do if I do not pay. Now I want to stop, please.
practice-stop-notice-stop = She said stop, and you stopped. No "only one more", no asking why.
practice-stop-notice-declined = "I do not want to say" is not a no and not a yes. It is recorded as what it is and counts for nothing.
practice-stop-notice-said = What she did say stays: the fear about the debt is enough for a second talk.
practice-stop-notice-close = The end is the most important part: what happens now, who knows what, a number, and that she can come back.
practice-stop-same = Yes: some indications, and the talk is open. Offer a second talk with the same interpreter, within two days, and close well.
practice-stop-lower = She named a debt and what she fears. Stopping afterwards does not take that back.
practice-stop-higher = What was said points to a debt and fear, not yet to more. Silence is not a sign.
practice-stop-other-end = A stopped talk still has a result: what was said until then stands.
