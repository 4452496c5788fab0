### Generated from sr-Latn: cargo run -p waymark-i18n --example sr_cyrl. Edit sr-Latn, or locales/sr-Cyrl/cyrillic.toml.

### What is said when something about the organisation does not work: setting up a base or a phone, its invite, the list
### of devices, the recovery key. Read by a coordinator.

error-weak-passphrase = Ова лозинка може да се погоди.
error-weak-passphrase-safe = Ништа није направљено.
error-weak-passphrase-next = Узмите шест речи које нико није бирао, онако како их апликација извуче.
error-already-set-up = Овде је апликација већ подешена.
error-already-set-up-safe = Ништа није промењено.
error-already-set-up-next = Изаберите другу фасциклу или наставите са овом.
error-server-identity = Ово није идентитет сервера.
error-server-identity-safe = Ништа није направљено.
error-server-identity-next = Узмите фајл који је сервер написао при подешавању и адресу која почиње са хттпс.
error-not-this-file = Ово није фајл који овде треба или је успут измењен.
error-not-this-file-safe = Из њега ништа није узето.
error-not-this-file-next = Затражите фајл поново, по могућству другим путем.
error-made-by-newer = Овај фајл је направила новија верзија апликације.
error-made-by-newer-safe = Из њега ништа није узето.
error-made-by-newer-next = Ажурирајте апликацију, па покушајте поново.
error-invite-expired = Позивница је престара.
error-invite-expired-safe = Нико није примљен.
error-invite-expired-next = Направите нову позивницу.
error-invite-used = Ова позивница је већ искоришћена или није направљена овде.
error-invite-used-safe = Нико није примљен.
error-invite-used-next = Ако не знате ко ју је искористио, погледајте списак уређаја. Направите нову позивницу.
error-not-admitted = Овај фајл прима други уређај, не овај.
error-not-admitted-safe = Ништа није промењено.
error-not-admitted-next = Затражите од базе фајл који припада овом уређају.
error-no-root-key = Кључ организације није на овом рачунару.
error-no-root-key-safe = Ништа није промењено.
error-no-root-key-next = Урадите ово у бази која је основала организацију.
error-unknown-device = Таквог уређаја нема или их више почиње овако.
error-unknown-device-safe = Ништа није промењено.
error-unknown-device-next = Погледајте списак уређаја и наведите више знакова.
error-last-base = Ово је последња база. Без ње нико ништа не би могао да прочита.
error-last-base-safe = Ништа није промењено.
error-last-base-next = Прво примите другу базу.
error-roster-refused = Овај списак уређаја не наставља се на онај који важи.
error-roster-refused-safe = Остаје онај који важи.
error-roster-refused-next = Узимајте спискове редом. Ако се понови, питајте оног ко га је направио.
error-recovery-unreadable = Ово није кључ за опоравак. Нека реч је можда погрешна или недостаје.
error-recovery-unreadable-safe = Ништа није промењено.
error-recovery-unreadable-next = Упоредите са папиром, реч по реч.
error-recovery-other = Овај кључ то не отвара.
error-recovery-other-safe = Ништа није промењено.
error-recovery-other-next = Можда припада другој организацији. Потражите други папир.
