### What is said when something does not work. Three messages each: what happened, whether the data is safe, what to do.
### Calm, no blame, no technical words. The code stands below in small print.

error-wrong-passphrase = That did not open it.
error-wrong-passphrase-safe = Nothing was changed.
error-wrong-passphrase-next = Check the phrase and try again.

error-wait = It is too early to try again.
error-wait-safe = Nothing was changed.
error-wait-next = Wait a little, then try again.

error-locked = The app is locked.
error-locked-safe = Everything you saved is kept.
error-locked-next = Enter your phrase to go on.

error-not-enrolled = This phone has not been set up for your organisation.
error-not-enrolled-safe = There is nothing on it yet.
error-not-enrolled-next = Ask your coordinator to set it up.

error-storage-full = The memory of this device is full.
error-storage-full-safe = Your last step is not saved. Everything before it is kept.
error-storage-full-next = Make room: delete photos or apps that you do not need. Then try again, or do this step once more.

error-disk-trouble = The phone’s memory could not be read or written.
error-disk-trouble-safe = Your last step is not saved. What was saved before is kept.
error-disk-trouble-next = Try again. If it stays, restart the phone and tell your coordinator.

error-vault-damaged = The file that opens your data is damaged.
error-vault-damaged-safe = Talks that are packed are closed for the base and are not lost by this.
error-vault-damaged-next = Do not delete the app. Give the phone to your coordinator.

error-database-damaged = The data on this phone is damaged and has been set aside.
error-database-damaged-safe = Nothing was deleted. It may be possible to bring it back.
error-database-damaged-next = Do not delete the app. Tell your coordinator.

error-newer-version = The data was written by a newer version of the app.
error-newer-version-safe = It is kept as it is.
error-newer-version-next = Update the app, then open it again.

error-no-recipient = There is no base that this talk could be closed for.
error-no-recipient-safe = The talk stays on this phone as unfinished, saved.
error-no-recipient-next = Ask your coordinator for a new list of devices, as a file or over the network.

error-roster-expired = This phone’s list of devices is too old to pack with.
error-roster-expired-safe = The talk stays on this phone as unfinished, saved.
error-roster-expired-next = Connect once, or ask your coordinator for a new list as a file. Then finish the talk.

error-seal-failed = Packing did not pass its own check.
error-seal-failed-safe = The talk stays on this phone as unfinished, saved. Nothing was sent.
error-seal-failed-next = Try again. If it stays, tell your coordinator.

error-unknown-screening = This talk is no longer here.
error-unknown-screening-safe = If it was finished, it is packed or handed over.
error-unknown-screening-next = Go back and look under “My talks”.

error-refused-answer = This answer does not belong to this question.
error-refused-answer-safe = The answers before it are kept.
error-refused-answer-next = Choose again, or skip the question.

error-unknown-card = This card is not in this version of the app.
error-unknown-card-safe = Nothing was changed.
error-unknown-card-next = Go back and choose another card.

error-unknown-words = These are not four words of a carried code.
error-unknown-words-safe = Nothing was changed.
error-unknown-words-next = Ask the person to show or say the four words again. Four letters of each are enough.
error-packet-closed = This packet does not open.
error-packet-closed-safe = Nothing was changed, and nothing of it was kept.
error-packet-closed-next = Check the six words letter by letter. If they are right, the file was changed on the way, or it is no packet: ask for it again.
error-answer-slip = This is not the code of an answer.
error-answer-slip-safe = Nothing was changed.
error-answer-slip-next = Ask them to read it again: three groups of four letters and digits.

error-already-ended = This talk has ended already.
error-already-ended-safe = Its answers are kept.
error-already-ended-next = Go to the outcome, or back to take the end back.

error-not-saved = This could not be saved.
error-not-saved-safe = It is still on the screen. Everything before it is kept.
error-not-saved-next = Try again.

error-server-unreachable = The server cannot be reached now.
error-server-unreachable-safe = Everything is kept on this phone, closed for the base.
error-server-unreachable-next = You need do nothing. It is tried again by itself, or hand over by file.

error-not-our-server = Something that is not our server answered.
error-not-our-server-safe = Nothing was sent.
error-not-our-server-next = It may be a Wi-Fi sign-in page. Use another network, or hand over by file.

error-server-refused = The server did not take it.
error-server-refused-safe = Your copy is kept on this phone.
error-server-refused-next = Look under “My talks” for the reason, and tell your coordinator.

error-file-unreadable = The file could not be read or written.
error-file-unreadable-safe = Nothing was changed on this phone.
error-file-unreadable-next = Choose another file or another place, and try again.

error-file-unknown-format = This file is not one of ours.
error-file-unknown-format-safe = Nothing was taken from it.
error-file-unknown-format-next = Choose the file that came from the base or from a colleague.

error-file-newer = This file was made by a newer version of the app.
error-file-newer-safe = Nothing was taken from it.
error-file-newer-next = Update the app, then open the file again.

error-file-exists = There is a file with this name already.
error-file-exists-safe = It was not changed.
error-file-exists-next = Choose another name.

error-wrong-role = This is not done on this device.
error-wrong-role-safe = Nothing was changed.
error-wrong-role-next = Use a phone for talks, and the base for cases.

error-internal = Something did not work as it should.
error-internal-safe = What was saved before is kept.
error-internal-next = Try again. If it stays, tell your coordinator the code below.

error-recording-refused = This recording cannot be used.
error-recording-refused-safe = The recording before it, if there was one, is kept.
error-recording-refused-next = Record again, up to one minute, or choose an Opus file (.ogg, .opus or .webm).

error-pack-too-large = The recordings of this language are too large for one file.
error-pack-too-large-safe = All recordings are kept here.
error-pack-too-large-next = Record the longest ones again, shorter.

error-not-our-file = This file is not from your organisation.
error-not-our-file-safe = Nothing was taken from it.
error-not-our-file-next = Ask your base for the file again. If it came from a colleague of yours, tell your coordinator.

error-erased = There were too many wrong passphrases. This phone is erased.
error-erased-safe = Nothing on it can be read any more. What was packed is still here, for the coordinators alone.
error-erased-next = Hand over what is packed, and ask your coordinator to set the phone up again.

error-guessable-passphrase = This passphrase can be guessed.
error-guessable-passphrase-safe = Nothing was changed. The old one still opens.
error-guessable-passphrase-next = Take six words that do not belong together, or let the app suggest some.

error-other-passphrase = Another passphrase is needed.
error-other-passphrase-safe = Nothing was changed.
error-other-passphrase-next = Choose different words.

error-unfinished-talks = Something would be lost that you were not told about.
error-unfinished-talks-safe = Nothing was erased.
error-unfinished-talks-next = Look at the numbers again, and decide then.

error-not-allowed = Your organisation has decided against this.
error-not-allowed-safe = Nothing was changed.
error-not-allowed-next = Ask your coordinator.

error-no-letter-key = No letter can be written to this device yet.
error-no-letter-key-safe = Nothing was changed.
error-no-letter-key-next = Wait until its next talk has arrived, then write again.

error-letter-text = This text cannot be sent.
error-letter-text-safe = It is still on the screen.
error-letter-text-next = Write something, or make it shorter: at most 2,000 letters, fewer in some scripts. Then send it again.

error-not-here = That is not here any more.
error-not-here-safe = Nothing was changed.
error-not-here-next = Go back and look at the list again.

error-cannot-open = This packet does not open with this base’s key.
error-cannot-open-safe = It is kept as it came.
error-cannot-open-next = Ask the other bases of your organisation, or use the recovery sheet.
