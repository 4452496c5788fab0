### Recording questions at the base: what an interpreter and a coordinator read there.
### Recordings are human voices. Nothing here is shown to the person.

recordings-title = Recordings
recordings-intro = Read each question aloud, slowly, as it stands. A phone plays it to people who do not read. Only the voice is kept: no name, no date.
recordings-voice = A voice can be known again. Record only people who agree, and who would not be in danger if it were heard.
recordings-language = Language
# { $recorded } of { $all } are ready-made numbers.
recordings-count = { $recorded } of { $all } questions recorded
# { $usedText } and { $mostText } are sizes, ready to show: "120 KB".
recordings-size = { $usedText } of { $mostText }
recordings-missing-only = Only what is missing
recordings-none-missing = Every question of this language has a recording.
recordings-no-words = This language has no questions in the app yet.
# States of one question.
recording-missing = No recording
# { $secondsText } is a ready-made number of seconds.
recording-length = { $secondsText } s
recording-reads-older = Reads an older wording. Record again.
record = Record
record-again = Record again
# While it records; { $secondsText } counts up.
record-stop = Stop ({ $secondsText } s)
record-listen = Listen
record-keep = Keep
record-discard = Discard
record-file = Take a file
record-remove = Delete recording
# The computer has no microphone that the app may use.
record-no-microphone = The app cannot use a microphone here. Record with any recorder and choose the file (.opus, .ogg or .webm).
record-denied = The microphone was refused. Allow it in the system’s settings, or choose a file.
record-limit = One minute is the longest.
recordings-pack = Make a file for phones
recordings-pack-hint = One signed file with all recordings of this language. Carry it to each phone and open it there under Hand over.
# { $n } recordings are in the file.
recordings-packed =
    { $n ->
        [one] { $nText } recording is in the file.
       *[other] { $nText } recordings are in the file.
    }
# { $dateText } is a ready-made date.
recordings-pack-day = Last file: { $dateText }
recordings-changed = Something was recorded since the last file.

recordings-network = To phones by network
recordings-network-no-server = This organisation has no server. Carry the file to each phone.
recordings-network-not-sent = Not sent by network.
recordings-network-older = Phones get an older pack than what is recorded here.
recordings-network-waiting = Waits for the server. It goes there with the next exchange.
recordings-network-sent = The server has it. Each phone fetches it by itself; which phones have it already is not known here.
recordings-network-budget = A phone fetches at most 256 KB at a time and 4 MB a day, after its talks.
recordings-network-update-first = First update the server, every base and every phone: an older version cannot read a list that names recordings.
recordings-network-send = Send to phones
recordings-network-stop = Take it off the phones
