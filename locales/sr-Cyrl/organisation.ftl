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
error-invite-used = Ова позивница је већ искоришћена.
error-invite-used-safe = Нико није примљен.
error-invite-used-next = Ако не знате ко ју је искористио, погледајте списак уређаја. Направите нову позивницу.

error-invite-answered = Други уређај је одговорио на овај позив.
error-invite-answered-safe = Овај уређај није примљен и ништа друго није послато.
error-invite-answered-next = Одмах јавите бази: неко други је видео позив. Нико не сме бити примљен са њим. Затражите нови.

error-invite-withdrawn = База је повукла овај позив.
error-invite-withdrawn-safe = Нико није примљен.
error-invite-withdrawn-next = Питајте базу зашто и затражите нови позив.

error-no-server = Овај позив не наводи сервер.
error-no-server-safe = Ништа није послато.
error-no-server-next = Наставите кодовима или датотеком.

error-not-open = Сервер још не зна за овај позив.
error-not-open-safe = Ништа није изгубљено. Кључеви овог уређаја су направљени.
error-not-open-next = База мора једном да досегне сервер. Затим питајте поново, или наставите кодовима или датотеком.

error-not-answered = Нико још није одговорио на овај позив преко сервера.
error-not-answered-safe = Нико није примљен.
error-not-answered-next = Питајте поново мало касније, или узмите одговор кодом или датотеком.

error-words-differ = Ово није шест речи овог захтева.
error-words-differ-safe = Нико није примљен.
error-words-differ-next = Прочитајте их још једном са другог екрана. Ако се разликују, неко стоји између вас: повуците позив и направите нови.
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
error-recovery-word = Једна реч није она са листа.
error-recovery-word-safe = Ништа није промењено.
error-recovery-word-next = Погледајте на папиру реч са тим бројем и укуцајте је поново.
error-recovery-unproven = Још нико није показао да је лист за спасавање на папиру.
error-recovery-unproven-safe = Нико није позван. Све што је овде сачувано је.
error-recovery-unproven-next = Прво укуцајте део листа. Ако никада није записан, направите нови.
error-other-organisation = Ово припада другој организацији.
error-other-organisation-safe = Ништа није промењено и нико није примљен.
error-other-organisation-next = Погледајте име на оба екрана. Узмите код или датотеку своје организације.
error-invite-unknown = Ово одговара на позивницу која овде није направљена или је повучена.
error-invite-unknown-safe = Нико није примљен.
error-invite-unknown-next = Направите нову позивницу на овом рачунару и покажите је уређају.
error-clock-wrong = Датум овог уређаја не може бити тачан.
error-clock-wrong-safe = Ништа није промењено.
error-clock-wrong-next = Подесите датум и време уређаја, па покушајте поново.
error-code-slip = У укуцаном има грешка.
error-code-slip-safe = Ништа није промењено.
error-code-slip-next = Упоредите слова и бројеве с другим екраном, групу по групу.
error-nothing-scanned = Ништа није прочитано до краја.
error-nothing-scanned-safe = Ништа није промењено.
error-nothing-scanned-next = Држите камеру према другом екрану док не буде све, или узмите датотеку.
error-more-keys = Ова организација за сваку промену тражи више од једног кључа.
error-more-keys-safe = Ништа није промењено.
error-more-keys-next = Замолите оне који чувају друге кључеве да овде укуцају своје речи.
error-policy-bounds = Једно подешавање је ван дозвољеног.
error-policy-bounds-safe = Ништа није промењено.
error-policy-bounds-next = Изаберите једну од понуђених вредности.
error-too-many-opened = За последњи сат отворено је много случајева.
error-too-many-opened-safe = Ништа није промењено.
error-too-many-opened-next = Наставите мало касније. За много случајева одједном постоји извоз, који изоставља ко су.
error-export-unprotected = Датотека одавде мора бити затворена за свог читаоца.
error-export-unprotected-safe = Ништа није написано.
error-export-unprotected-next = Укуцајте лозинку или кључ онога ко треба да је отвори.
