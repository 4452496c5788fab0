### Information cards: what anybody may read or hear without a talk and without a record, and the words around the
### directory of services. For women, men, girls and boys alike; many will hear it, not read it.
### Never: trafficking, victim, crime, prostitution, in any form. Somebody may look over the person's shoulder.
### Promise nothing: say what a person can ask for, not what they will get.

## Your rights

info-rights = Your rights
info-rights-person = You are a person with rights, whatever papers you have and wherever you come from.
info-rights-body = Nobody may hit you, lock you in, or touch you when you do not want it. Not a boss, not a guide, not a partner, not a relative.
info-rights-doctor = When you are hurt or ill, you can ask for a doctor.
info-rights-language = You can ask for someone who speaks your language well. You can say if you would rather talk with a woman or with a man.
# "This is called asylum": use the word people really hear at offices in your language.
info-rights-protection = If it is dangerous for you to go home, you can ask a country to protect you. This is called asylum.
# "An office": any authority.
info-rights-lawyer = Before you answer hard questions from an office or from the police, you can ask to talk with a lawyer. Some organisations have lawyers who take no money.
info-rights-young = If you are under 18, you can ask for an adult whose work is to look after young people.
info-rights-not-your-fault = If someone hurt you or used you, it is not your fault. You can tell it today, later, or never.

## An offer of work

info-jobs = An offer of work
info-jobs-many = Many offers are honest. Some are not. A few questions help you to see the difference.
info-jobs-who = Ask who the boss is, where the place is and what the work is. Ask to see the place first.
# "Is taken off": money the boss keeps back from the pay.
info-jobs-pay = Ask how much you get and on which day. Ask if money is taken off for food, for a bed or for the trip.
info-jobs-leave = Ask how you can stop if you do not like the work.
info-jobs-signs = Be careful when the pay is much better than anywhere else, when you have to decide at once, when you are told to keep it secret, or when someone pays your trip and you work it off later.
info-jobs-tell = Before you go, tell someone you trust the address, the name of the boss and a phone number.
info-jobs-unpaid = If you worked and were not paid, you can ask for advice on how to get your money, even when you have no papers for work.
info-jobs-stop = If someone does not let you stop, hides your papers or hurts you, you can ask for help to get out. It does not matter that you said yes at the start.

## Money you owe

info-debt = Money you owe
info-debt-not-owned = Owing money for a trip or a bed does not mean that you belong to anyone.
# "Do things with your body": said so that a child can hear it; do not make it plainer.
info-debt-not-work = Nobody may make you work, beg, sell, carry things or do things with your body to pay a debt.
info-debt-signs = Be careful when the debt grows by itself, when nobody shows you how it is counted, or when your family is told to pay.
info-debt-remember = Write down or keep in your head what you paid, when, and to whom. Ask how much is left.
info-debt-ask-first = Talk to someone you trust before you borrow again or sign a paper you cannot read.
# Selling a kidney, selling blood, carrying a baby for others.
info-debt-body = Some people offer money for a kidney, for blood, or for having a baby for someone else. You can say no. A debt is never a reason to give a part of your body.
info-debt-advice = You can ask a lawyer about a debt. You can also ask for food and a bed without telling anybody about it.

## Your papers and your phone

info-papers = Your papers and your phone
info-papers-yours = Your passport, your identity card and your phone are yours. A boss, a guide, a partner or a relative may not keep them to make you obey.
# "For safety" is what people say when they want to take papers away.
info-papers-keep = If someone wants to keep your papers for safety, you can say that you like to keep them yourself.
info-papers-photo = Take a photo of your papers. Send it to someone you trust, or keep it where others do not look.
info-papers-apart = Carry papers, phone and money in different places, close to your body.
info-papers-officers = Police and border guards may ask to see your papers. If they keep them, ask for a note that says so.
info-papers-lost = Papers that were lost or taken can often be made again. If you fled from your own country, talk to a lawyer before you go to its embassy.

## Marriage and living together

info-marriage = Marriage and living together
info-marriage-choice = You decide if you marry and whom. Not your family, not a guide, not someone who paid.
info-marriage-young = If you are under 18, you can ask for help against a marriage, even when your family wants it.
info-marriage-journey = Some people offer to travel as your husband or your wife so that you are safer. Ask yourself: can I leave this person when I want to?
info-marriage-signs = Be careful when money was paid for you, when you may not go out or phone, or when you have to work or do things you do not want.
info-marriage-leave = You can leave a husband, a wife or a partner who hurts you. You can ask for a safe place to sleep, also with your children.
info-marriage-anyone = This happens to women and men, to girls and boys. You can talk about it with a woman or with a man, as you like.

## On the phone and online

info-online = On the phone and online
info-online-strangers = Someone you know only from the phone may be a different person than they say.
info-online-signs = Be careful when someone you have never met offers work, a trip, love or a home, and wants money, pictures or secrecy.
info-online-pictures = Keep pictures of your body to yourself. If someone says they will show a picture of you: do not pay, keep the messages, and ask for help. You are not to blame.
info-online-place = Turn off the sharing of the place where you are. Choose who can see your friends and your pictures.
info-online-lock = Lock your phone with a number that only you know.
info-online-meet = If you meet someone from the internet, meet by day where other people are, and tell a friend.
info-online-groups = Nobody checks what is written in groups about routes and prices. People who use others read them too.

## Safer on the way

info-travel = Safer on the way
info-travel-rest = You do not have to go on today. You can ask first what help there is here.
info-travel-number = Learn one phone number by heart: someone you trust, or help in the next country.
# A code word between friends or family.
info-travel-word = Agree on a secret word with someone you trust. It means: I am in danger, get help.
info-travel-tell = Tell that person where you go next and when you will call.
info-travel-together = Stay with people you know if you can. Keep your children with you, in the same car and the same room.
info-travel-bags = Carry your own phone, money and papers. Do not carry bags for others.
info-travel-signs = Be careful when a guide wants to part you from your family, passes you on to other people, or wants work or favours in place of money.
info-travel-danger = Rivers, railway lines, closed lorries and cold nights can kill. If someone's life is in danger, call for help at once.

## Whom to call

info-call = Whom to call
info-call-anyone = You can call for yourself or for someone else. Most help lines do not need your name.
info-call-say = Say three things: where you are, what you need, and which language you speak.
info-call-language = If they do not understand you, say the name of your language again and wait.
info-call-alone = Call when nobody listens. Afterwards you can delete the call from the list in your phone.
info-call-young = There are lines for children and young people. They are for everyone under 18, with or without papers.
info-call-no-answer = If nobody answers, try again later, or ask us for another number.

## The directory: words around a service

# Shown to the person where no number for this place has been called and checked by the organisation.
services-none = We have no checked number for this place yet. Ask the person who showed you this.
# A service was called and answered on this day. $dateText is a ready-made date.
service-checked = We called and checked this on { $dateText }.
# The check is more than three months old. $dateText is a ready-made date.
service-checked-long-ago = We checked this on { $dateText }. It may have changed since.
service-free = The call is free.
service-from-abroad = You can call this number from other countries too.
service-inside-only = This number works inside the country only.
# Who can get this help.
accepts-everyone = For everyone
accepts-female = For women and girls
accepts-male = For men and boys
accepts-children = For children and young people under 18
accepts-adults = For adults
# $ageText is a number, ready to show: "15".
accepts-from-age = From the age of { $ageText }
accepts-any-status = With or without papers
# People who have asked a country for asylum.
accepts-asylum-seekers = For people who have asked for asylum
# People of whom an office has said officially what happened to them; said without a label.
accepts-identified = For people an office has recognised
accepts-residents = For people with a residence permit
hours-always = Day and night, every day
# $fromText and $toText are times of day, ready to show: "08:00", "20:00".
hours-daily = Every day from { $fromText } to { $toText }
hours-weekdays = Monday to Friday from { $fromText } to { $toText }

## Kinds of help: short, they stand in lists

help-emergency = Danger to life: police, ambulance, fire
help-police = Police
help-ambulance = Ambulance
help-fire = Fire and rescue
# Help for people who were used, held or made to do things; said without a label.
help-specialised = Help for people who were used or held by others
# The state office that can say officially what happened to a person.
help-official = The official centre of the country
help-advice = Advice by phone
help-safe-place = A safe place to stay
help-doctor = A doctor
help-someone-to-talk-to = Someone to talk to
help-lawyer = A lawyer
help-asylum = Advice about asylum
help-papers = Papers and residence
help-work-rights = Advice about work and pay
help-money-work = Work and money
help-child-protection = Protection for children
help-child-line = A line for children and young people
help-missing-child = A missing child
help-violence = Help after violence at home
help-food-clothes = Food, clothes, washing
help-day-centre = A place to be during the day
help-interpreter = Someone who speaks your language
help-find-family = Finding family
help-safe-return = Help to go home, if you want to

## Countries of the directory

country-RS = Serbia
country-GR = Greece
country-BG = Bulgaria
country-MK = North Macedonia
country-ME = Montenegro
country-AL = Albania
# The asterisk stands for the status-neutral reading used by the United Nations; keep it.
country-XK = Kosovo*
country-BA = Bosnia and Herzegovina
country-HR = Croatia
country-HU = Hungary
country-RO = Romania
country-SI = Slovenia
country-AT = Austria
country-TR = Türkiye
country-IT = Italy
country-DE = Germany

## Languages a service speaks that the app itself does not

language-de = German
language-ru = Russian
language-sr = Serbian

## Before anything else

# Shown instead of the app, in every language at once, where the phone's web view is older than Chrome 87. It explains
# what to do to somebody who cannot use the app at all: open the shop of apps, find "Android System WebView", update it.
old-web-view = This app needs a newer “Android System WebView”. Open the Play Store, search for “Android System WebView”, tap Update, and start the app again.
