### Screens, buttons and notices of the app: what the worker and the coordinator read.
### Short, calm words. Buttons begin with a verb. No exclamation marks. Nothing here is shown to the person.

## Everywhere

# The name in the title of the window.
app-name = Notes
back = Back
close = Close
continue = Continue
next = Next
delete = Delete
keep = Keep it
try-again = Try again
# Shown while something is read from the phone's memory; usually for less than a second.
opening = Opening
# The button that covers the app with a calculator. The word is read by screen readers only.
hide = Hide
# Heading of a screen that could not be opened; the reason stands below.
cannot-open = This could not be opened
# Small print below an error, so that a colleague can look it up. { $code } is a word like "disk_full".
error-code = Code: { $code }

## Times

since-just-now = less than an hour ago
since-hours =
    { $n ->
        [one] { $nText } hour ago
       *[other] { $nText } hours ago
    }
since-days =
    { $n ->
        [one] { $nText } day ago
       *[other] { $nText } days ago
    }
# After "Wait": how long, in words.
wait-seconds =
    { $n ->
        [one] { $nText } second
       *[other] { $nText } seconds
    }
wait-minutes =
    { $n ->
        [one] { $nText } minute
       *[other] { $nText } minutes
    }

## Locked. Nothing here may say what the app is for.

# Heading for screen readers only.
unlock-title = Locked
unlock-label = Your phrase
unlock-show = Show what I type
unlock-open = Open
unlock-busy = Opening
# The same words whatever was wrong.
unlock-wrong = That did not open it. Check the phrase and try again.
# { $time } is wait-seconds or wait-minutes.
unlock-wait = Wait { $time }, then try again.
lock-title = Lock the app?
lock-text = Nothing is lost. An unfinished talk stays where it is.
lock-confirm = Lock
# Shown twenty seconds before the app locks by itself; the seconds stand after it.
idle-warning = Nobody has touched the screen for a while. The app locks soon.
idle-stay = Stay open

## The calculator that Hide shows. Names of keys, for screen readers only.

calculator = Calculator
key-divide = divided by
key-times = times
key-minus = minus
key-plus = plus
key-equals = equals
key-point = point
key-clear = clear

## Settings

settings-title = Settings
settings-theme = Light and dark
theme-system = Like the phone
theme-day = Day
# Black on white with thick lines, for bright sunlight.
theme-sun = Bright sun
theme-night = Night
settings-size = Size of the text
smaller = Smaller text
larger = Larger text
percent = { $number } %
settings-hand = Hand that holds the phone
hand-right = Right
hand-left = Left
settings-language = Language of the app
settings-state = This device
# { $time } is "2 minutes".
settings-lock = Locks by itself after { $time } without a touch.
settings-recorded = Recordings of questions
# How many recordings a language has on this phone; { $nText } is a ready-made number.
settings-recorded-here = { $nText } here
settings-recorded-coming = others are on their way
settings-waiting =
    { $n ->
        [0] Nothing waits here for the base.
        [one] { $nText } talk waits here for the base.
       *[other] { $nText } talks wait here for the base.
    }
# { $app } is a number like 0.1.0.
settings-version = Version { $app }
# Numbers of versions. "Words" are the texts in the language of the app.
settings-versions = Questions { $questionnaire }, rules { $rules }, words { $words }
settings-recordings =
    { $n ->
        [0] No recorded questions on this device.
        [one] { $nText } recorded question on this device.
       *[other] { $nText } recorded questions on this device.
    }
# { $size } and { $taken } are "120 MB" or "3 GB".
settings-free = Free on this device: { $size }. Waymark takes { $taken }.
settings-taken = Waymark takes { $taken } on this device.
size-megabytes = { $number } MB
size-gigabytes = { $number } GB
# { $since } is "3 hours ago".
settings-receipt-server = Last receipt: from the server, { $since }.
settings-receipt-base = Last receipt: from the base, { $since }.
settings-receipt-none = No receipt has come to this device yet.
space-little = The memory of this device is nearly full. What is saved stays saved. Hand over what is packed, and delete photos or other apps.
settings-hide = The square at the top
# Teaches the worker how to come back from the calculator. Keep "three times" and the sign "=".
settings-hide-more = The square hides the app at once and locks it. A calculator appears. To come back, press = three times and enter your phrase. Nothing is lost.

## Home

home-title = Home
home-start = Start a talk
home-draft = Unfinished talk
home-sync = On the way to the base
home-empty = Nothing is waiting. When you finish a talk, it appears here.
# The four states of a talk. Each has its own icon.
state-on-phone = On this phone
state-packed = Packed
state-handed-over = Handed over
state-received = Received at base
state-returned = Returned
# What is known of the server. Being offline is normal and no fault of anybody's.
link-unknown = Talks are handed over by themselves when there is a connection.
link-online = The last exchange went through.
link-offline = No connection now. Talks wait on this phone, closed, and go by themselves later.
link-not-our-server = This network answered instead of our server. Nothing was sent. It may be a Wi-Fi sign-in page.
link-refused = The server did not take everything. See “My talks”.
link-busy = Handing over now.
# { $since } is "3 hours ago". Stands after one of the sentences above.
last-contact = Last contact: { $since }.
# { $since } is "2 days ago".
oldest-packed =
    { $n ->
        [one] It was packed { $since }.
       *[other] The oldest was packed { $since }.
    }

## My talks

letters-title = Letters
letters-new = Letters from the base: { $number }
letters-none = No letters.
letters-theirs = From the base
letters-own = You wrote
letters-waiting = waits to be handed over
letters-sent = handed over
letters-reply = Your answer
letters-reply-more = Only your base can open it. Write no names.
letters-reply-send = Send
mine-title = My talks
mine-empty = No finished talks on this phone. When you finish one, it appears here.
# Instead of a code, once the phone no longer holds the readable copy.
mine-no-code = Code no longer on this phone
mine-show-codes = Show to the camera of the base
mine-codes-more = Hold this screen before the camera at the base until it says it has everything. The talk stays here until its receipt comes.
# On the line of a packed talk, beside the name of a service that got a sealed packet: opens the four answers.
mine-told = They told me…
# The slip of a day: how many talks, and where each is.
slip-open = Slip of the day
slip-title = Slip of the day
slip-recorded = Recorded
slip-received = Received at base
slip-waiting = Waiting
slip-returned = Returned
slip-before = Day before
slip-after = Day after
slip-print = Print
outbox-reason-refused-signature = The server did not accept this phone’s signature. Tell your coordinator.
outbox-reason-unknown-device = The server does not know this phone. Tell your coordinator.
outbox-reason-fork = Another phone has used the same number. Tell your coordinator; your copy is kept.
outbox-reason-too-large = The packet is larger than the server takes. Hand it over by file.
outbox-reason-quota = The server has no room for more from this phone today. It will be tried again.
outbox-reason-other-organisation = The server belongs to another organisation. Tell your coordinator.
# The sealed file on this phone is gone or rotten, so this talk cannot be sent any more.
outbox-reason-damaged = This phone has lost the packet, or it is damaged. Tell your coordinator what you remember.
outbox-reason-gone = The organisation has deleted it. Tell your coordinator.
outbox-reason-unknown = It came back without a known reason. Tell your coordinator; your copy is kept.

## Hand over

hand-over-title = Hand over
hand-over-now = Hand over now
hand-over-now-more = You can leave this screen and go on working. What does not get through is sent again later.
hand-over-by-file = By file
hand-over-by-file-more = Without a network a colleague can carry a file to the base. Only the base can open it. Nothing is deleted here until the base says it has it.
hand-over-save-file = Save a file to carry
hand-over-read-file = Read a file from the base
# A file name: small letters without accents or spaces, ending in .wmc.
hand-over-file-name = notes.wmc
# { $size } is a number of kilobytes.
hand-over-carried =
    { $n ->
        [one] Saved: { $nText } talk in the file, { $size } KB.
       *[other] Saved: { $nText } talks in the file, { $size } KB.
    }
import-new =
    { $n ->
        [0] Nothing new in the file.
        [one] { $nText } new item taken.
       *[other] { $nText } new items taken.
    }
import-known =
    { $n ->
        [one] { $nText } was known already.
       *[other] { $nText } were known already.
    }
import-receipts =
    { $n ->
        [one] { $nText } receipt taken.
       *[other] { $nText } receipts taken.
    }
import-refused =
    { $n ->
        [one] { $nText } item was not taken:
       *[other] { $nText } items were not taken:
    }
# Why an item of a file was not taken.
refused-damaged = It is damaged.
refused-unknown-version = It was made by a newer version of the app.
refused-unknown-device = It comes from a phone that is not in the list.
refused-wrong-key = It is not meant for this base.
refused-fork = The same phone has sent another one with the same number.
refused-not-ours = It belongs to another organisation.
refused-lost-device = It comes from a phone that is out of use. It is kept apart.

## A talk

# Headings of screens that show several things at once.
screen-safety = Is it safe to talk here?
screen-safety-more = For you, before the first question. One tap in each row.
# The result of the three rows above it, in one line.
safe-open = Tap one answer in each row.
safe-go = You can talk here.
safe-limited = Short questions only.
safe-stop = Not now. Offer help, and another place or time.
# Opens two more rows: urgent needs, danger.
safe-more = Urgent need, or danger right here?
screen-language = Which language does the person choose?
screen-language-more = Turn the phone to the person. They look for their own language.
screen-interpreter = May this interpreter help?
screen-interpreter-more = Ask them before the person speaks. A companion, a relative or a child never interprets these questions.
# The code by which an interpreter is known; never a name.
interpreter-code = Code of the interpreter
interpreter-code-more = A code, no name. Your coordinator’s list says whose it is.
interpreter-new = New code
screen-consent = Before we talk
screen-consent-more = Read it or turn the phone. Then ask: “In your own words, what happens with what you tell me?”
# One tap for all five statements; each is kept as an answer of its own.
consent-understood = They said it back: understood
# Beside a statement that was not clear.
consent-again = Once more
consent-told = Said back and understood
screen-about = About the person
# Opens two more: the age when it happened, woman or man.
about-more = More: age when it happened, woman or man
screen-observations = What you noticed
screen-observations-more = Only what you saw or heard. Tick nothing if nothing stood out.
screen-wants = What does the person want?
screen-wants-more = Ask. More than one is possible.
screen-list = Needs and next steps
screen-sections = The longer talk
screen-sections-more = In any order. The person chooses; everything can be left out.
# { $answered } of { $of } questions of a section have an answer.
section-count = { $answered } of { $of }
section-suggested = First
section-private = Asks before it begins
sections-on = Go on: { $section }
sections-done = Go on to the end
screen-review = All answers
screen-review-more = Tap a line to change it. You come back here.
review-to-outcome = To the outcome
review-open = Not asked
review-given = Answered
review-empty = Nothing has been asked yet.
review-button = Look through the answers
signs-button = What you noticed
# The person did not understand the wording as it stands. A note for those who keep the texts; nothing of the answer.
confusing = This wording confused them
confusing-noted = Noted: this wording confused them
# More about the language: way of speaking, reads or listens, a woman or a man.
language-more = More: way of speaking, reading, a woman or a man
language-not-listed = Not in the list: interpret aloud
# The button in the header that shows the person's language.
person-language = Language of the person
# { $index } of { $of } questions.
question-of = Question { $index } of { $of }
skip = Skip
# Ends the talk kindly and goes to the offers of help. Never an error.
stop-here = Stop here
to-outcome = See what to do now
undo = Undo
# { $answer } is an answer like "Yes".
undo-answer = Undo: { $answer }
# Where the answers are now. Never say "saved" before it is.
save-saved = Saved on this phone
save-saving = Saving
save-not-saved = Not saved
# The person did not agree to keep the answers.
save-not-kept = Not kept, as the person wished
# Opens the worker's line where the screen is too small for both.
my-line = Show my line
why-we-ask = Why we ask
# The question is missing in the person's language and shown in the worker's.
not-translated = Not translated: interpret aloud
# The translation has not been checked by two people.
draft-text = Draft translation: use it together with an interpreter.
# On questions about painful things.
take-your-time = Take your time. The person may leave this out.
leave-topic = Leave this topic
explain-again = Explain it once more in your own words, or turn the phone to the person.
# Turns the screen around, so that the person opposite can read and tap.
show-card = Show to the person
# Plays a recording of the question in the person's language.
recording-play = Play
recording-stop = Stop
# Where nobody has recorded this question in the person's language. It is read aloud by whoever interprets.
recording-none = No recording. Read aloud.
# The wording on screen is newer than what was recorded.
recording-older = The recording reads an older wording.
recording-failed = The phone could not play it. Read aloud.
show = Show
back-to-my-side = Back to my side
# The person tapped an answer on the turned card; the worker decides whether it is kept.
marked = The person marked “{ $answer }”. Tap an answer to keep it.

## The outcome. For the worker; the person does not see it.

# { $code } is the code of the talk, like K7F-4Q2X.
outcome-title = Outcome { $code }
outcome-next = What to do next
outcome-why = Why
outcome-no-reasons = No answer points to harm so far.
outcome-more = More about this result
outcome-elements = What the answers show
outcome-missing = Not asked or not answered
outcome-would-change = A yes here would change the result
outcome-versions = Rules { $rules }, questions { $questionnaire }, texts { $locale }
outcome-not-stored = The person did not want the answers to be kept. When you finish, nothing stays on this phone.
go-full = Go on with the longer talk
outcome-judgement = Your own judgement
outcome-judgement-more = It counts as much as the rules. Choose another level if you see it differently; both are kept.
outcome-judgement-reason = Your reason
finalise = Finish and pack
finalise-note = The answers are closed at once for the base. After that this phone cannot open them.
finalise-not-kept = Finish, keep nothing
finalise-not-kept-note = Nothing of this talk stays on this phone.
withdraw = Delete this talk
withdraw-title = Delete this talk?
withdraw-text = All its answers are removed from this phone and cannot be brought back. Do this if the person asks for it.
withdraw-confirm = Delete the talk
finished-title = Finished
finished-code = The code of this talk
finished-code-more = With this code you and the base mean the same talk. No paper is needed.
finished-packed = Packed. It is handed over when there is a connection.
finished-paper = Give the code to the person only if they want it and it is safe for them to have it.
finished-not-kept-title = Finished, nothing kept
finished-not-kept = The answers are gone from this phone. The help you offered stands.
to-home = Home

## A referral

refer-button = Offer a service
screen-referral = A service for the person
refer-pick = Which service?
refer-pick-more = Confirmed ones first. Look whom it accepts.
refer-filter = What is it for?
refer-all = Everything
refer-none = No service in this version of the app fits.
refer-none-next = The wish is kept with the talk. Look through “Everything”, or ask your coordinator.
# Heading above one service with all that is known of it.
refer-check-title = Does it fit?
refer-choose = Choose this one
refer-told = What they would be told
refer-told-more = Show or read every line to the person. Nothing else is told.
# Above private answers, none of which is told unless the person adds it.
refer-add = Add, only if the person asks for it
refer-show = Show the lines to the person
refer-urgent = It cannot wait
refer-agrees = The person agrees
refer-declines = The person does not agree
refer-way = How do you tell them?
refer-way-phone = By phone
refer-way-in-person = We go there together
refer-way-paper = A note on paper
refer-way-packet = A sealed packet
refer-state = What did they say?
refer-state-waiting = No answer yet
refer-state-accepted = They accept
refer-state-refused = They refuse
refer-state-no-place = No place now
refer-state-no-answer = Nobody answered
refer-state-not-wanted = Not wanted
refer-note-more = Copy these lines by hand. The code stands for the person; no name.
refer-saved = Kept with this talk
refer-later = Once the talk is packed, nothing can be added here. What they tell you later, tell your coordinator.
refer-later-packet = Once the talk is packed, mark what they tell you on its line in “My talks”. If it no longer stands there, tell your coordinator.
refer-remove = Take this referral back
# Beside a service that nobody has called for a while, or ever.
refer-check = Call first: nobody has checked this lately.
refer-done = Done

## A referral as a sealed packet, and its answer

# How soon the service should answer.
refer-due = By when do you need an answer?
refer-due-0 = Today
refer-due-1 = Tomorrow
refer-due-3 = In three days
refer-due-7 = In a week
# Above everything a packet holds, to the letter.
packet-inside = What is in the packet
packet-make = Seal the packet
packet-make-more = Nothing is made before you tap. The packet holds the lines above, when you need an answer, and how to answer. Nothing else.
packet-made = The packet is sealed
# The name that is suggested for the file; it says nothing of what is in it.
packet-file-name = note.age
packet-saved = Saved. Nobody can read this file without the six words. Send it another way than you tell them.
packet-saved-key = Saved. Only the service can read this file.
packet-words = The six words that open it
packet-words-more = Tell them by voice, over another way than the packet. Never write them beside it. They are shown now and never again.
packet-to-key = Only the service can open it, with its own key.
packet-again = Seal again with new words
packet-answer-code = They answered with a code
packet-answer-type = The code they read to you
packet-answer-type-more = Three groups of four. Large or small letters.
packet-answer-no-code = No code? If the talk is packed already, mark on its line what they told you. If it no longer stands there, tell your coordinator.
packet-answer-take = Take the answer
packet-answer-camera = Read the code with the camera
packet-answer-in-talk = Kept with the talk.
packet-answer-to-base = The talk is packed already. The answer goes to the base by itself.
packet-answer-at-base = Kept with its case.
# The row in help and numbers, and the screen behind it.
packet-open-title = A packet for us
packet-open-more = Another team sent a sealed packet, and told you six words by voice. Nothing of it is kept here.
packet-open-words = The six words
packet-reply = What do you answer?
packet-reply-more = Read the code to the worker who sent it, or show it to their camera.
# A note on paper: asked before anything is shown to be copied.
paper-ask = Is paper safe for this person?
paper-ask-more = Somebody may find it. If they are searched or watched, do not write anything down.
paper-safe = Paper is safe
paper-not-safe = Not safe
paper-title = To copy by hand
paper-show = Show the note
paper-code-only = Only these lines. No name, no reason, no organisation.

## A code to carry

# A code that a person carries: the row on the outcome, and the heading of its page.
carry-title = A code to carry
carry-more = If the person wants it: four words that link this talk with another one, and only if they show them. The words say nothing about them.
carry-give = Give four words to carry
carry-brought = They brought four words
carry-type = The four words
carry-type-more = Large or small letters. Four letters of each word are enough.
carry-link = Link the two talks
carry-linked = Linked with an earlier talk, because the person showed these words.
carry-remove = Take the words away
carry-show = Show the code
carry-camera = Read it with the camera

## The base, where coordinators open what was handed over.

base-title = Cases
# { $nText } cases in all, { $unreadText } nobody has looked at.
base-counts =
    { $n ->
        [0] Nothing has been received yet.
        [one] { $nText } case, { $unreadText } not looked at yet.
       *[other] { $nText } cases, { $unreadText } not looked at yet.
    }
base-sync = Receive
base-import = Open a file
base-empty = No cases yet. Receive from the server, or open a file that a colleague has brought.
base-nothing-open = Choose a case from the list.
base-lock-text = Everything is saved. You need your phrase to open the app again.
base-link-unknown = The server has not been asked yet.
base-link-online = The last exchange went through.
base-link-offline = The server cannot be reached now. Files can still be opened.
base-link-not-our-server = Something that is not our server answered. Nothing was taken from it.
base-link-refused = The server refused. Check this computer’s place in the list of devices.
base-link-busy = Receiving now.
# Things a coordinator must know; a device or a number stands below.
alert-gap = A talk is missing between two that arrived from this device.
alert-fork = This device has sent two different talks under one number. Somebody may have copied it.
alert-unreadable = A packet from this device cannot be opened with our keys. It is kept.
alert-clock = The clock of this device is wrong. The order of its talks is still right.
# The server keeps one list that only grows. "Went back": newer entries are missing from it.
alert-server-restored = The server was put back to an older copy. What it lost is being handed over again; nothing is lost here.
alert-server-went-back = The server has lost talks that it had confirmed, and does not say so. They are being asked for again. Tell whoever runs it.
alert-server-forked = The server’s list is not the one it showed before: something was taken out or changed. Tell whoever runs it.
# A talk from this device, named by its number.
alert-server-lost = The server confirmed a talk of this device and does not have it. The phone will hand it over again.
alert-lost-device = Something arrived from a device that is reported lost. It is kept apart.
alert-invite-seen = More than one device has answered the same invite. Somebody else has seen it: let nobody in with it, take it back and make a new one.
case-unread = New
case-reasons =
    { $n ->
        [0] No reasons
        [one] { $nText } reason
       *[other] { $nText } reasons
    }
# These two follow "3 reasons" in one line.
case-child = , may be under 18
case-provisional = , short questions only
case-title = Case
open-title = Open
open-why = Why are you opening this case? Your reason is kept in the record of who looked.
open-reason-first-look = First look
open-reason-follow-up = Follow-up
open-reason-referral = Referral
open-reason-quality = Checking quality
case-worker-view = The worker’s own judgement
case-day = Day
case-device = Device
case-mode = Depth
mode-triage = Short questions
mode-full = Longer talk
case-end = Ended
end-finished = Finished
end-stopped = Stopped
end-not-safe = It was not safe to talk
end-wrong-interpreter = No interpreter who may be used
end-declined = The person did not want to talk
case-worker-language = Worker’s language
case-languages = Person’s languages
case-answers-in =
    { $n ->
        [one] { $nText } answer
       *[other] { $nText } answers
    }
case-answers = Answers
# Between words of a list.
list-comma = , { "" }
# After the language in which an answer was given.
review-draft = , draft translation
review-missing = , interpreted aloud

## Help and numbers: cards that explain, and services to call. Open at any time, without a talk.

# The row on the first screen, and the heading of the page.
guidance-title = Help and numbers
# Heading of a list of cards that worker and person read together.
guidance-for-person = To read or hear together
guidance-for-person-more = For anybody, in the person’s language. No talk and no record is needed.
# Heading of a list of cards for the worker alone.
guidance-for-worker = For you
guidance-empty = There are no cards in this version of the app.
# { $source } is the name of a publication without a known date.
guidance-source = Source: { $source }
# Heading of the services below a card.
numbers-of-card = Numbers that belong to this
numbers-title = Numbers to call
numbers-empty = There are no numbers in this version of the app.
# A number is shown to the person only after somebody has called it and it was answered.
numbers-none-to-show = Nobody has called and checked these numbers yet. None is shown to the person.
# What is known of a service. The answers stand beside or below: "A lawyer, advice by phone", "For everyone".
number-for = Helps with
number-who = For whom
number-hours = Open
number-languages = Languages
number-page = Page on the internet
# Turns the large text half around, for a person who sits beside the worker instead of opposite.
show-turn = Turn around

# On the locked screen of a phone whose web view is between Chrome 87 and 110: the app works, not for ever.
web-view-ageing = This phone’s “Android System WebView” is getting old. The app still works. Please update it from the Play Store when you have a network.

## Practice and the safety of the phone, as the first screens name them

# Stands on every screen of practice, in capitals where the script has them.
practice-word = PRACTICE
home-practice = Practice
home-practice-suggested = A good start before your first talk
home-safety = Safety of this phone
# $number (number of days) stands at the end, so that no plural is needed.
home-list-ends = This phone has not had a new list from the organisation for a long time. Connect it, or take a file from the base. Days on which it still packs talks: { $number }
home-list-over = The organisation’s list on this phone has ended. Talks stay unfinished on this phone until it has a new one: connect it, or take a file from the base.
home-crossing = Crossing mode is on: blank talks and packed ones only.
# At the base: leads to what the phones have written down.
base-audit = Records of the phones

## Works of others, at the end of the settings

notices-title = Works of others in this app
notices-intro = This app is made with the works of many people. Here are their names and licences, in English as they wrote them.
notices-list = All of them
