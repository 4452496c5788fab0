### The safety of this phone: what is kept, crossing mode, passphrases, erasing; and at the base the audit of the phones.
### Read by workers and coordinators, often in a hurry. Short sentences; say what happens, never promise more.

safety-title = Safety of this phone
safety-more = What is on this phone, when it goes, and what you can do before somebody looks at it.

# Under this heading: rows that lead to the other pages.
safety-kept = What is kept, and how long
safety-crossing = Before a checkpoint
safety-passphrases = Passphrases
safety-erase = Erase this phone
safety-audit-broken = An entry in this phone’s own record is missing or was changed. Tell your coordinator.

## What is kept

kept-title = What is kept, and how long
kept-more = Your organisation sets these times. What has had its time goes when you unlock, and while the app is open. While it stays locked nothing can be read, and nothing can be cleared.
kept-empty = Nothing is kept on this phone now.
kept-now = On this phone now
kept-rules = The rules
kept-draft = A talk that is not finished
kept-copy = A finished talk, readable with special tools and your passphrase
kept-sealed = A finished talk, packed. Only coordinators can open it
kept-line = The line of a talk: its code and its day
kept-packet = Which service got a packet of a talk, and what it answered
# $nText: the number as a text; $n: the same for the plural.
kept-hours =
    { $n ->
        [one] Goes in { $nText } hour
       *[other] Goes in { $nText } hours
    }
kept-days =
    { $n ->
        [one] Goes in { $nText } day
       *[other] Goes in { $nText } days
    }
kept-until-time = Goes with time
kept-until-time-or-received = Goes then, or as soon as the server has it
kept-until-opened = Stays until the base has opened it
kept-until-stored = Stays until the server has it
kept-until-looked-at = Came back. Stays until somebody has looked at it
kept-until-lock = Goes when the app locks
rule-readable = A finished talk can be read on this phone for, at most, { $number } hours.
rule-readable-none = A finished talk cannot be read on this phone any more.
rule-draft = A talk that is not finished goes after { $number } hours.
rule-line = The line of a talk goes { $number } days after it was finished, once the base has opened it.
rule-key = Every { $number } days the phone takes new keys, so that what was deleted stays deleted.
rule-lock = The app locks after { $number } seconds without a touch.
rule-erase = After { $number } wrong passphrases in a row the phone is erased. What is packed stays.

## Before a checkpoint

crossing-title = Before a checkpoint
crossing-what = One switch. From then on this phone has blank talks on it, and packed ones that only coordinators can open.
crossing-goes = What goes now
crossing-goes-list = Lines of talks that were received. Everything that could be read. The languages you used last.
crossing-stays = What stays
# $n, $nText: how many finished talks have not been handed over.
crossing-stays-list =
    { $n ->
        [0] Nothing is waiting to be handed over.
        [one] { $nText } packed talk that was not handed over. It is not lost.
       *[other] { $nText } packed talks that were not handed over. They are not lost.
    }
crossing-after = You can go on working. A talk that you do not finish goes when the app locks.
crossing-ends = It ends at the base, with a file from there. You cannot end it yourself, and nobody can make you.
crossing-on = Crossing mode is on
crossing-on-more = This phone has blank talks and packed ones only. It ends at the base: take a file from there under “Hand over”.
crossing-begin = Turn on now
crossing-unfinished-title = A talk is not finished
crossing-unfinished =
    { $n ->
        [one] { $nText } talk is not finished. It is not packed, and it would be lost.
       *[other] { $nText } talks are not finished. They are not packed, and they would be lost.
    }
crossing-unfinished-go = Lose it and turn on

## Passphrases

phrases-title = Passphrases
phrases-more = Whoever has your passphrase and this phone can open it. Do not write it in the phone.
phrase-own = Change my passphrase
phrase-own-more = The old one stops working at once.
phrase-second = A second passphrase
phrase-second-more = It opens the same. Somebody you trust can keep it for the day you forget yours.
phrase-duress = A passphrase for when you are forced
phrase-duress-what = It opens the practice talks instead, in the same time and with the same screens. In the same moment the keys to everything real on this phone are destroyed.
phrase-duress-honest = What it cannot do
phrase-duress-limits = It helps against somebody who looks at the screen. Somebody who knows this app knows that such a passphrase can exist, and a laboratory may see that something was destroyed. It is never a reason to take a risk.
phrase-duress-after = Afterwards nothing you write on this phone is kept or sent. Have it set up again. Packed talks can still be handed over.
phrase-duress-off = It is off until you set one. The app never shows whether it is set.
phrase-not-allowed = Your organisation has decided against it.
phrase-present = Your passphrase now
phrase-new = The new passphrase
phrase-again = The new passphrase again
phrase-not-same = The two are not the same.
phrase-draw = Suggest six words
phrase-drawn = Learn them before you go on. They are shown only here.
phrase-set = Set
phrase-remove = Take it away
phrase-done = Done.
# How strong a passphrase is, in words.
strength-empty = Type at least six words that nobody would guess.
strength-weak = Too weak: it could be guessed. More words, and words that do not belong together.
strength-almost = Almost. One or two words more.
strength-enough = Strong enough.
strength-too-long = Too long.

## Erase

erase-title = Erase this phone
erase-what = The keys are destroyed first. Then nothing that was on this phone can be read, by nobody, and the phone has to be set up again.
# $n, $nText: how many finished talks have not been handed over.
erase-waiting =
    { $n ->
        [0] Everything was handed over.
        [one] { $nText } finished talk was not handed over.
       *[other] { $nText } finished talks were not handed over.
    }
erase-waiting-stays = Packed talks stay on this phone and can be handed over by file without unlocking. Only coordinators can open them.
erase-waiting-goes = Your organisation has decided that they go too. They would be lost.
erase-unfinished =
    { $n ->
        [0] No talk is unfinished.
        [one] { $nText } talk is not finished and would be lost.
       *[other] { $nText } talks are not finished and would be lost.
    }
erase-hand-over-first = Hand over first
erase-slide = Slide to erase
# The word that is typed where there is no finger to slide with. One short word in capitals.
erase-word = ERASE
erase-type = Or type { erase-word } and press Enter
# $number: seconds left.
erase-countdown = Erasing in { $number }
erase-cancel = Stop. Keep everything

## After an erase, and by file while locked

remaining-title = This phone was erased
remaining =
    { $n ->
        [one] { $nText } packed talk is still here. Only coordinators can open it.
       *[other] { $nText } packed talks are still here. Only coordinators can open them.
    }
remaining-carry = Put into a file for the base
remaining-done =
    { $n ->
        [one] { $nText } packed talk is in the file. Take it to the base.
       *[other] { $nText } packed talks are in the file. Take it to the base.
    }

## At the base: the audit of the phones

audit-title = Records of the phones
audit-more = Each phone writes down what was done on it, in codes. Each packed talk brings the end of that record, so that a phone that was put back, or whose record was cut, shows here.
audit-none = No phone has been set up yet.
audit-batches =
    { $n ->
        [0] Nothing received yet
        [one] { $nText } talk received
       *[other] { $nText } talks received
    }
audit-entries = { $number } entries when last heard of
audit-state-whole = Nothing is missing
audit-state-gap = Talks are missing
audit-state-went-back = The phone went back to an older state
audit-state-changed = Its record was changed
audit-state-broken = The phone found an entry missing or changed
audit-state-went-back-more = An old copy was put back, or somebody is using a copy. Ask the worker, and look at the phone.
audit-state-changed-more = Two packed talks tell the same number differently. Ask the worker, and look at the phone.
audit-state-broken-more = Somebody who had it open may have taken something out. Ask the worker.
# $from, $to: numbers of packed talks in the phone's own count.
audit-missing = Missing from number { $from } on; the latest that arrived is number { $to }.
