### Setting up a device or an organisation, and the base: receiving, devices, lists, exports. Read by workers (the first
### part) and coordinators. Calm, plain, no technical words where there are others.
### “Base”: the computer on which coordinators open what was handed over. “Invite”: what lets one device join, once.
### “Recovery sheet”: 24 words on paper with which everything can be opened if all else is lost.

## The first start: nothing is on this device yet.

fresh-welcome = This device is not set up yet
fresh-join = Join an organisation
fresh-join-more = You have an invite from your base: a code on its screen, a file, or letters to type.
fresh-found = Set up an organisation
fresh-found-more = For coordinators, once, on the computer that will be the first base.
# Shown instead of the button on small screens; a button below opens it all the same.
fresh-found-small = An organisation is set up on a computer with a wide screen.
fresh-found-anyway = Set it up here all the same

## Taking something from another device: by camera, by typing, by file.

take-camera = Use the camera
take-type = Type it
take-file = Open a file
take-camera-wait = Waiting for the camera
take-camera-point = Hold the camera so that the whole code is in the picture.
# $haveText and $ofText are numbers: how many of the parts have been read.
take-camera-parts = { $haveText } of { $ofText } parts read
take-camera-strange = This code is not one of ours.
take-camera-none = The camera cannot be used here. Choose another way.
take-camera-stop = Stop the camera
take-typed-label = The letters and numbers below the code
take-typed-more = Small or large letters, with or without spaces.
take-typed-go = Go on

## Codes on the screen.

codes-label = Code for the other device’s camera
codes-part = Part { $atText } of { $ofText }
codes-pause = Hold this part
codes-go-on = Go on by itself
codes-next = Next part
codes-too-large = This is too large for codes. Save it as a file.
codes-save = Save as a file
codes-saved = Saved. Whoever has this file can use it, so give it only to the person it is for.

words-compare = Read these six words to the person at the other device. Both screens must show the same.

## A passphrase for this device.

passphrase-title = A phrase that opens this device
passphrase-more = It is the only way in. Nobody can give it back to you. Write it down, or learn it now.
passphrase-drawn = Six words nobody could guess
passphrase-again = Other words
passphrase-own = I want to choose my own
passphrase-use-drawn = Use words that are drawn
passphrase-type = Type the phrase once, to be sure
passphrase-type-own = Your phrase
passphrase-type-again = The same once more
passphrase-differs = This is not the same.
passphrase-strength-enough = Strong enough
# $percentText is a number, how far it comes of what is needed.
passphrase-strength-guessable = Can still be guessed: { $percentText } % of what is needed. Add words that do not belong together.
passphrase-strength-too-long = This is too long.
passphrase-strength-empty = Nothing is typed yet.

## Joining.

join-title = Join an organisation
join-invite = Take the invite
join-invite-more = The base shows a code. Hold this device’s camera at it, type what stands below it, or open the file you were given.
join-this = This is what you were invited to
join-organisation = Organisation
join-organisation-later = It is named once the base has let this device in.
join-role = This device will be
join-role-field = a phone for talks
join-role-base = a base that opens what was handed over
join-hours =
    { $n ->
        [one] The invite holds for { $nText } hour.
       *[other] The invite holds for { $nText } hours.
    }
join-go = Yes, join
join-other = This is not mine
join-making = Making the keys of this device. This takes a few seconds.
join-wait-title = Show this to the base
join-wait-words = Compare the six words with the base
join-wait-more = The base reads this code, or the file. Then compare the six words before the base lets this device in.
join-admission = Take the answer of the base
join-admission-more = When the base has let this device in, it shows a code or gives you a file.
join-server = Server
join-server-title = By network
join-server-asking = Asking the server.
join-server-asked = The server has your request for the base. Compare the six words with the person there. It goes on by itself once they let this device in.
join-server-not-open = The server does not know this invite yet: the base has to reach it once. It is asked again by itself.
join-server-unreached = The server cannot be reached now. It is asked again by itself; codes and files work without it.
join-server-not-our-server = What answered is not the server of this invite. Nothing was sent to it. Use another network, or codes and files.
join-server-now = Ask now
join-by-hand = Without the network
join-done = This device is in.

## Setting up an organisation.

found-title = Set up an organisation
found-about = Its name
found-name = Name
found-name-more = As your people know it. Everybody who joins sees it.
found-server = A server of your own
found-server-none = Without a server: everything goes by file
found-server-own = With a server
found-server-url = Address of the server
found-server-file = The file that the server wrote (server-identity.json)
found-server-choose = Choose the file
found-policy = What holds on every device
found-keys = How many keys change anything
found-keys-one = One key, on this computer
found-keys-two = Two of three: this computer and one of two papers
found-keys-more = With two of three nobody changes the organisation alone, and one key may be lost.
found-go = Set it up
found-making = Making the keys. This takes a few seconds.
found-recipients = What phones seal can be opened here and with the recovery sheet: two ways, so that one may be lost.

sheet-title = Recovery sheet
sheet-more = With these words everything can be opened, even if this computer burns. They are shown now and never again, and are stored nowhere. Put them on paper, in two places.
# The heading of the printed paper.
sheet-of = Recovery sheet of { $organisation }
sheet-day = Made on { $day }
sheet-words = 24 words
sheet-code = The same as a code
sheet-identity = The same for any age tool
sheet-keep = Whoever has this paper can open everything. Keep it where you keep money and passports.
# A second kind of paper: a key with which changes are signed. $nText is a number.
sheet-other-key = Key { $nText } for changes. Give it to another person.
sheet-print = Print
sheet-written = It is on paper
sheet-prove = Type these words of the sheet
sheet-prove-more = So that you know that the paper can be read. Nobody can be invited before.
# $nText is the place of a word on the sheet.
sheet-prove-word = Word { $nText }
sheet-prove-go = Compare
sheet-back = Show the sheet again

## The base: its places.

# Opens the page where questions are read aloud and recorded.
base-recordings = Record questions
rail-label = Places of the base
rail-cases = Cases
rail-receive = Receive
rail-devices = Devices
rail-export = Export
rail-organisation = Organisation

## Reminders on every page of the base.

nag-unproven = Nobody has shown yet that the recovery sheet is on paper. Until then nobody can be invited.
nag-unproven-go = To the recovery sheet
nag-drill =
    { $n ->
        [one] The recovery sheet was last tried { $nText } day ago. Try it again.
       *[other] The recovery sheet was last tried { $nText } days ago. Try it again.
    }
nag-drill-never = The recovery sheet has not been tried for a long time. Try it.
nag-drill-go = To the drill
nag-roster-grace = The list of devices is out of date. Any change here renews it.
nag-roster-expired = The list of devices is out of date, and phones can no longer pack. Change something here, and hand the new list on.
nag-space-little = The memory of this device is nearly full. What is saved stays saved. Make room before more comes in.

## Cases.

cases-sort-urgent = Most urgent first
cases-sort-newest = Newest first
cases-search = Code, need or mark
cases-search-go = Search
cases-filter-unread = Not looked at
cases-filter-red = Danger now
cases-filter-child = Children
cases-filter-level = Level { $level }
cases-filters = Show only
cases-of =
    { $n ->
        [one] { $nText } case
       *[other] { $nText } cases
    }
cases-more = Show more
cases-none = No case is like this.

## About one case: letters to the phone it came from, and deletion everywhere.

case-letters = Letters about this case
case-letter-own = You wrote
case-letter-theirs = The worker wrote
case-letter-unread = not read yet
case-letter-read = read
case-letter-waiting = waits to be handed over
case-letter-sent = handed over
case-letter-answered = answered
case-letter-label = To the worker
case-letter-more = Only that phone can open it. Write no names.
case-letter-send = Send
case-letter-cannot = Letters can be written to this phone once it has been heard of again.
case-delete = Delete this case everywhere
case-delete-text = It is deleted here, and the server, the other bases and the phone are told to delete it too. Each of them confirms. This cannot be taken back. Why?
case-delete-consent-withdrawn = The person took the consent back
case-delete-mistake = It should not have been kept
case-delete-retention = Its time is over

## Receiving.

receive-title = Receive a hand-over
receive-server = From the server
receive-file = From a file or a phone’s codes
receive-file-more = Nothing is taken before you have seen what is in it.
receive-choose = Choose the file
receive-reading = Reading: { $doneText } of { $ofText }
receive-manifest = What is in this file
receive-new = new
receive-known = here already
receive-unreadable = cannot be read
receive-other = lists and receipts
receive-device = From device { $device }
receive-aside =
    { $n ->
        [one] { $nText } will be set aside:
       *[other] { $nText } will be set aside:
    }
receive-missing =
    { $n ->
        [one] { $nText } number is missing in between. Ask this phone to hand over again.
       *[other] { $nText } numbers are missing in between. Ask this phone to hand over again.
    }
receive-clock = The clock of this phone is wrong. The talks are good; their days may not be.
receive-nothing = There is nothing new in this file.
receive-accept = Accept
receive-leave = Leave it
receive-back = For the way back
receive-back-more = The receipts tell the phones what was opened here. Show them as a code, or save them as a file.
receive-back-show = Show receipts as a code
receive-back-save = Save receipts as a file
receive-file-name = receipts.waymark
receive-items =
    { $n ->
        [one] { $nText } receipt or list
       *[other] { $nText } receipts and lists
    }
receive-aside-title = Set aside
receive-aside-none = Nothing is set aside.
receive-aside-release = Take it after all
receive-aside-discard = Leave it out for good
receive-aside-release-more = It becomes a case like any other.
receive-aside-discard-more = It does not become a case. What arrived stays here, closed. This cannot be taken back.
receive-aside-why = Why?
receive-aside-cannot = It does not open with the key of this base, and is kept as it came. A base that opens it can hand it on: “Earlier talks”, under “Devices”.
aside-reason-talked-to-worker = I talked to the worker
aside-reason-device-found = The device was found
aside-reason-known-copy = It is a copy we know of
aside-reason-not-ours = It is not ours
aside-reason-other = Another reason

## Devices.

devices-title = Devices
devices-invite = Invite a device
devices-invite-field = A phone for talks
devices-invite-base = Another base
devices-invite-more = The invite works once, for { $hoursText } hours. Whoever sees it can ask to join, so show it to one person.
devices-typed = To type
devices-typed-server = To type after it, so that the device can ask by network
devices-server-not-yet = The server does not know it yet
devices-server-open = Can be answered by network
devices-server-answered = A device has answered by network
devices-server-look = Compare the words
devices-server-others = Another device has tried this invite too. Somebody else has seen it: take it back.
devices-server-waiting = Waiting for answers by network. They appear here by themselves.
devices-server-unreached = The server cannot be reached now. Codes and files work without it.
devices-server-admitted = It is in. It gets the answer by network by itself; without a network, show it this or give it the file.
devices-server-refuse = They differ: take the invite back
devices-request = Take the answer of the device
devices-request-more = The new device shows a code, or gives you a file.
devices-look = A device asks to join
devices-look-role-field = It wants to be a phone for talks.
devices-look-role-base = It wants to be a base. It will open everything that is sealed from now on.
devices-admit = The words are the same: let it in
devices-refuse = They differ: leave it out
devices-admitted = It is in. Show this to the device, or give it the file.
devices-open-invites = Invites without an answer
# $hoursText is a number.
devices-invite-left = holds for { $hoursText } h
devices-invite-over = too old
devices-withdraw = Take back
devices-here = this computer
devices-role-field = phone
devices-role-base = base
devices-status-active = in use
devices-status-lost = lost
devices-status-revoked = taken out
devices-seen = Last heard of
devices-never = nothing has come from it yet
devices-waiting = Waiting on it then
devices-waiting-unknown = it did not say
# $sinceText says how long ago.
devices-oldest = the oldest since { $sinceText }
devices-version = Version then
devices-seq = Talks it packed
devices-missing = Missing here
# What was sealed before a further base joined, and is handed on to it afterwards. The heading of three numbers.
devices-history = Earlier talks
devices-history-hand = Hand the earlier talks to this base
devices-history-title = Hand the earlier talks to this base?
devices-history-text = It then opens everything that was sealed before it joined, and what still arrives of that. Deleted cases are not handed over. Do this only if the six words were the same when it was let in. It cannot be taken back.
devices-history-go = Hand them over
devices-history-file = Put everything in a file
# A file’s name: no spaces.
devices-history-file-name = earlier-talks.waymark
# Before a number.
devices-history-done = Handed over
devices-history-waiting = Going with the next exchange
devices-history-missing = Closed here as well
# Before a number, on the base that was given them.
devices-history-opened = Opened here
devices-history-absent = Not here yet
devices-history-closed = Still closed
devices-history-written = All of it is in the file. The other base takes it like any file.
devices-cannot-know = What has been packed since it was last heard of cannot be known here.
devices-revoke = Take out of use
devices-lost = It is lost or stolen
devices-revoke-title = Take this device out of use?
devices-revoke-text = It can no longer pack once it has the new list. What it sends from then on is set aside for you to look at. This cannot be taken back; the device can be set up anew.
devices-lost-text = What it sends from now on is set aside for you to look at. Nobody who has it can read finished talks. This cannot be taken back; the device can be set up anew.
devices-wipe = Erase it at its next contact
devices-wipe-text = Its keys are destroyed when it next reaches the server or gets the file. Packed talks stay closed for the base.
devices-no-key = Devices are let in and taken out on the base that holds the organisation’s key.

keys-other = Words of another key
keys-other-more = This organisation asks for two keys. The person who keeps the other one types its 24 words.

## The organisation.

org-title = Organisation
org-drill = Recovery drill
org-drill-more = Type the 24 words from the paper. They open a test batch and change nothing.
org-drill-label = 24 words
org-drill-go = Try the sheet
org-drill-done = The sheet opens what this organisation seals.
org-drill-last =
    { $n ->
        [0] Last tried today.
        [one] Last tried { $nText } day ago.
       *[other] Last tried { $nText } days ago.
    }
org-drill-never = Not tried since it was made.
# $nText is the place of a word on the sheet, from 1.
org-drill-word = Look at word { $nText } on the paper.
org-renew = Make a new recovery sheet
org-renew-text = For when the paper is lost or somebody has seen it. What is sealed from now on opens with the new sheet; what was sealed before still opens with the old one and on the bases.
org-policy = What holds on every device
org-policy-save = Let this hold
org-policy-saved = It is in the new list of devices. Phones follow when they get it.
org-facts-server = Server
org-facts-no-server = none: everything goes by file
org-facts-bases =
    { $n ->
        [one] { $nText } base opens what is sealed
       *[other] { $nText } bases open what is sealed
    }
org-facts-roster = List of devices
# $nText is the number of the list, $daysText how many days it still holds.
org-facts-roster-current = number { $nText }, holds for { $daysText } days
org-facts-roster-grace = number { $nText }, out of date; phones still pack for some weeks
org-facts-roster-expired = number { $nText }, out of date; phones can no longer pack

policy-lock = Lock after
policy-lock-60 = 1 minute
policy-lock-120 = 2 minutes
policy-lock-300 = 5 minutes
policy-readable = A finished talk can be read on the phone for
policy-readable-0 = not at all
policy-readable-4 = 4 hours
policy-readable-24 = 24 hours
policy-readable-72 = 3 days
policy-keep = A phone keeps its sealed copy until
policy-keep-opened = a base has opened it
policy-keep-stored = the server has it
policy-erase = Unfinished talks are erased after
policy-erase-0 = never
policy-erase-5 = 5 wrong phrases
policy-erase-10 = 10 wrong phrases
policy-erase-20 = 20 wrong phrases
# An unfinished talk is erased from the phone by itself after this time.
policy-draft = An unfinished talk goes after
policy-draft-0 = never
policy-draft-12 = 12 hours
policy-draft-24 = 24 hours
policy-draft-72 = 3 days
# The line: the code and the day of a finished talk in the worker's list.
policy-line = Once a base has opened a talk, its line stays for
policy-line-0 = not at all
policy-line-1 = 1 day
policy-line-7 = 7 days
policy-line-30 = 30 days
# What happens to sealed talks that reached nobody when a phone is erased.
policy-unsent = When a phone is erased, sealed talks that reached nobody
policy-unsent-kept = stay, for the base to open
policy-unsent-erased = are erased too
# The passphrase a worker gives when somebody forces them to open the phone.
policy-duress = A passphrase for being forced
policy-duress-allowed = may be set by each worker
policy-duress-refused = cannot be set
policy-practice = Practice before the first real talk
policy-practice-offered = is suggested
policy-practice-left = is left to the worker

## Export.

export-title = Export
export-step = Step { $atText } of { $ofText }
export-purpose = What for?
export-purpose-own-records = Our own records
export-purpose-own-records-more = All cases, for work inside the organisation.
export-purpose-statistics = Counting
export-purpose-statistics-more = Only people who agreed to be counted. Who could be told from the others is described less.
export-purpose-sharing = Somebody else’s case system
export-purpose-sharing-more = Only people who agreed to sharing.
export-format = Kind of file
export-format-csv = Table (CSV)
export-format-json = JSON
export-format-htcds = HTCDS records (JSON)
export-format-ctdc = CTDC columns (CSV)
export-fields = Which fields?
export-field-about = Age band, gender, languages
export-field-assessment = What the rules made of it
export-field-needs = Wishes and needs
export-field-answers = All answers
export-field-identity = Code, day and device
export-field-identity-more = With these a row can be told to be a certain person’s. Leave it out unless it has to be.
export-preview = What would leave
export-preview-rows =
    { $n ->
        [one] { $nText } case
       *[other] { $nText } cases
    }
export-preview-consent =
    { $n ->
        [one] { $nText } stays: the person did not agree.
       *[other] { $nText } stay: the people did not agree.
    }
export-preview-other =
    { $n ->
        [one] { $nText } stays: this kind of file is not for it.
       *[other] { $nText } stay: this kind of file is not for them.
    }
export-preview-small = fewer than 11, or hidden beside one that is
export-table-level = Level
export-table-age = Age band
export-table-language = Language
export-table-month = Month
export-columns = Columns
export-close = For whom is the file closed?
export-close-recipient = For the holder of a key
export-close-recipient-label = Their age key (age1…)
export-close-passphrase = With a phrase that I tell them
export-close-passphrase-label = Phrase
export-go = Write the file
export-writing = Writing
export-done =
    { $n ->
        [one] { $nText } case is in the file.
       *[other] { $nText } cases are in the file.
    }
export-hidden =
    { $n ->
        [one] { $nText } is described less.
       *[other] { $nText } are described less.
    }
export-again = Another export
step-next = Go on
step-back = Back
invite-file-name = invite.waymark
request-file-name = request.waymark
admission-file-name = admission.waymark
export-file-name = export.age

## Beside the answers of a case, and wording that confused people

beside-title = Beside the answers
# Followed by codes of interpreters, never names.
beside-interpreter = Interpreted by
beside-referrals = Services
beside-confusing = Wording that confused
beside-linked = Linked talks
beside-linked-more = Linked only because the person showed the same words in both.
beside-linked-none = The person carries four words. No other talk here was linked with them.
confusing-list = Wording that confused people
confusing-list-more = From all cases, by question and language, for those who keep the wording. The number says in how many talks.
confusing-list-none = Nobody has noted any.

## What a sealed packet says. Read by the service, which may not know this app.

packet-title = A request for help for one person
packet-intro = The person agreed that you are told this, and nothing else. The code stands for them; there is no name.
packet-line-code = Code
packet-line-needs = What they need
packet-line-level = How soon somebody should talk with them
packet-line-language = Their language
packet-line-interpreter = Whether they prefer a woman or a man
packet-line-age = Their age, roughly
packet-line-gender = Woman or man
packet-line-safety = What keeps them safe
packet-line-contact = How to find them again
# Above one answer that the person wanted told; the question follows.
packet-line-added = The person wants you to know this
packet-soon-now = Today
packet-soon-soon = In one or two days
packet-soon-later = When they like
packet-safety-danger-now = Somebody near may harm them
packet-safety-child = They are under 18, or may be
packet-safety-health-72h = They need a doctor within three days
packet-urgent = It cannot wait.
packet-answer-by = Please answer by
packet-answer = To answer, call the worker who told you the words, and read one of these codes:
packet-answer-accepted = We accept
packet-answer-waiting = We have read it and not decided yet
packet-answer-refused = We cannot help
packet-answer-no-place = We have no place now
packet-after = Delete this when it is done, and do not pass it on.
