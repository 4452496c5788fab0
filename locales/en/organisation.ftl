### What is said when something about the organisation does not work: setting up a base or a phone, its invite, the list
### of devices, the recovery key. Read by a coordinator. Three messages each, as in errors.ftl.
### “Recovery key”: 24 words on paper with which everything can be opened. “Invite”: the file with which a device joins.

error-weak-passphrase = This passphrase can be guessed.
error-weak-passphrase-safe = Nothing was made.
error-weak-passphrase-next = Take six words that nobody chose, as the app draws them.

error-already-set-up = There is an installation here already.
error-already-set-up-safe = It was not changed.
error-already-set-up-next = Choose another folder, or go on with the one that is here.

error-server-identity = This is not the identity of a server.
error-server-identity-safe = Nothing was made.
error-server-identity-next = Take the file that the server wrote when it was set up, and an address that begins with https.

error-not-this-file = This is not the file that belongs here, or it was changed on its way.
error-not-this-file-safe = Nothing was taken from it.
error-not-this-file-next = Ask for the file again, over another way if you can.

error-made-by-newer = This file was made by a newer version of the app.
error-made-by-newer-safe = Nothing was taken from it.
error-made-by-newer-next = Update the app, then try again.

error-invite-expired = The invite is too old.
error-invite-expired-safe = Nobody was let in.
error-invite-expired-next = Make a new invite.

error-invite-used = This invite was used already.
error-invite-used-safe = Nobody was let in.
error-invite-used-next = If you do not know who used it, look at the list of devices. Make a new invite.

error-invite-answered = Another device has answered this invite.
error-invite-answered-safe = This device was not let in, and nothing else was sent.
error-invite-answered-next = Tell the base at once: somebody else has seen the invite. It must let nobody in with it. Ask for a new one.

error-invite-withdrawn = The base has taken this invite back.
error-invite-withdrawn-safe = Nobody was let in.
error-invite-withdrawn-next = Ask the base why, and for a new invite.

error-no-server = This invite names no server.
error-no-server-safe = Nothing was sent.
error-no-server-next = Go on with codes or a file.

error-not-open = The server does not know this invite yet.
error-not-open-safe = Nothing is lost. The keys of this device are made.
error-not-open-next = The base has to reach the server once. Then ask again, or go on with codes or a file.

error-not-answered = Nobody has answered this invite by the server yet.
error-not-answered-safe = Nobody was let in.
error-not-answered-next = Ask again a little later, or take the answer by code or file.

error-words-differ = These are not the six words of this request.
error-words-differ-safe = Nobody was let in.
error-words-differ-next = Read them once more from the other screen. If they differ, somebody stands between you: take the invite back and make a new one.

error-not-admitted = This file lets in another device, not this one.
error-not-admitted-safe = Nothing was changed.
error-not-admitted-next = Ask the base for the file that belongs to this device.

error-no-root-key = The key of the organisation is not on this computer.
error-no-root-key-safe = Nothing was changed.
error-no-root-key-next = Do this at the base that founded the organisation.

error-unknown-device = There is no such device, or more than one begins like this.
error-unknown-device-safe = Nothing was changed.
error-unknown-device-next = Look at the list of devices and give more of its number.

error-last-base = This is the last base. Without it nobody could read anything.
error-last-base-safe = Nothing was changed.
error-last-base-next = Let another base in first.

error-roster-refused = This list of devices does not follow the one in force.
error-roster-refused-safe = The one in force stays.
error-roster-refused-next = Take the lists in order. If it stays, ask whoever made it.

error-recovery-unreadable = This is not a recovery key. A word may be wrong or missing.
error-recovery-unreadable-safe = Nothing was changed.
error-recovery-unreadable-next = Compare it with the paper, word by word.

error-recovery-other = This key does not open it.
error-recovery-other-safe = Nothing was changed.
error-recovery-other-next = It may belong to another organisation. Look for the other paper.

error-recovery-word = One of the words is not the one on the sheet.
error-recovery-word-safe = Nothing was changed.
error-recovery-word-next = Look at the word with this number on the paper, and type it again.

error-recovery-unproven = Nobody has shown yet that the recovery sheet is on paper.
error-recovery-unproven-safe = Nobody was invited. Everything that is here is kept.
error-recovery-unproven-next = Type part of the sheet back first. If it was never written down, make a new one.

error-other-organisation = This belongs to another organisation.
error-other-organisation-safe = Nothing was changed, and nobody was let in.
error-other-organisation-next = Look at the name on both screens. Take the code or file of your own organisation.

error-invite-unknown = This answers an invite that was never made here, or was taken back.
error-invite-unknown-safe = Nobody was let in.
error-invite-unknown-next = Make a new invite on this computer and show it to the device.

error-clock-wrong = The date of this device cannot be right.
error-clock-wrong-safe = Nothing was changed.
error-clock-wrong-next = Set the date and time in the settings of the device, then try again.

error-code-slip = There is a slip in what was typed.
error-code-slip-safe = Nothing was changed.
error-code-slip-next = Compare the letters and numbers with those on the other screen, group by group.

error-nothing-scanned = Nothing was read to its end.
error-nothing-scanned-safe = Nothing was changed.
error-nothing-scanned-next = Hold the camera at the other screen until all parts are there, or take a file.

error-more-keys = This organisation asks for more than one key to change anything.
error-more-keys-safe = Nothing was changed.
error-more-keys-next = Ask the people who keep the other keys to type their words here.

error-policy-bounds = One of the settings is outside what is allowed.
error-policy-bounds-safe = Nothing was changed.
error-policy-bounds-next = Choose one of the values that are offered.

error-too-many-opened = Many cases were opened within the last hour.
error-too-many-opened-safe = Nothing was changed.
error-too-many-opened-next = Go on a little later. For many cases at once there is the export, which leaves out who they are.

error-export-unprotected = A file from here has to be closed for its reader.
error-export-unprotected-safe = Nothing was written.
error-export-unprotected-next = Type a phrase, or the key of whoever is to open it.
error-export-recipient = This is not a key that a file can be closed for.
error-export-recipient-safe = Nothing was written.
error-export-recipient-next = Ask the reader for their age key and paste it whole: it begins with age1. Or type a phrase.
