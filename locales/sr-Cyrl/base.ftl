### Generated from sr-Latn: cargo run -p waymark-i18n --example sr_cyrl. Edit sr-Latn, or locales/sr-Cyrl/cyrillic.toml.

### Podešavanje uređaja ili organizacije, i baza: prijem, uređaji, spiskovi, izvoz.


## Prvo pokretanje

fresh-welcome = Овај уређај још није подешен
fresh-join = Придружи се организацији
fresh-join-more = Имате позивницу своје базе: код на њеном екрану, датотеку или слова за куцање.
fresh-found = Оснуј организацију
fresh-found-more = За координаторе, једном, на рачунару који ће бити прва база.
fresh-found-small = Организација се оснива на рачунару са широким екраном.
fresh-found-anyway = Ипак је оснуј овде

## Uzimanje sa drugog uređaja

take-camera = Користи камеру
take-type = Укуцај
take-file = Отвори датотеку
take-camera-wait = Чека се камера
take-camera-point = Држите камеру тако да се види цео код.
take-camera-parts = Прочитано делова: { $haveText } од { $ofText }
take-camera-strange = Овај код није наш.
take-camera-none = Камера се овде не може користити. Изаберите други начин.
take-camera-stop = Заустави камеру
take-typed-label = Слова и бројеви испод кода
take-typed-more = Мала или велика слова, са размацима или без њих.
take-typed-go = Настави

## Kodovi na ekranu

codes-label = Код за камеру другог уређаја
codes-part = Део { $atText } од { $ofText }
codes-pause = Задржи овај део
codes-go-on = Нека иде само
codes-next = Следећи део
codes-too-large = Превелико за кодове. Сачувајте као датотеку.
codes-save = Сачувај као датотеку
codes-saved = Сачувано. Ко има ову датотеку може да је употреби, зато је дајте само ономе коме је намењена.
words-compare = Прочитајте ових шест речи особи код другог уређаја. Оба екрана морају показивати исте.

## Lozinka za ovaj uređaj

passphrase-title = Лозинка која отвара овај уређај
passphrase-more = То је једини улаз. Нико Вам је не може вратити. Запишите је или је сада научите.
passphrase-drawn = Шест речи које нико не би погодио
passphrase-again = Друге речи
passphrase-own = Хоћу да изаберем своју
passphrase-use-drawn = Узми извучене речи
passphrase-type = Укуцајте лозинку једном, за сваки случај
passphrase-type-own = Ваша лозинка
passphrase-type-again = Иста још једном
passphrase-differs = Ово није исто.
passphrase-strength-enough = Довољно јака
passphrase-strength-guessable = Још се може погодити: { $percentText } % потребног. Додајте речи које не иду заједно.
passphrase-strength-too-long = Ово је предуго.
passphrase-strength-empty = Још ништа није укуцано.

## Pridruživanje

join-title = Придружи се организацији
join-invite = Узми позивницу
join-invite-more = База показује код. Држите камеру овог уређаја према њему, укуцајте шта пише испод, или отворите добијену датотеку.
join-this = На ово сте позвани
join-organisation = Организација
join-organisation-later = Име се види када база прими овај уређај.
join-role = Овај уређај ће бити
join-role-field = телефон за разговоре
join-role-base = база која отвара предато
join-hours =
    { $n ->
        [one] Позивница важи { $nText } сат.
        [few] Позивница важи { $nText } сата.
       *[other] Позивница важи { $nText } сати.
    }
join-go = Да, придружи
join-other = Ово није моје
join-making = Праве се кључеви овог уређаја. Траје неколико секунди.
join-wait-title = Покажите ово бази
join-wait-words = Упоредите шест речи са базом
join-wait-more = База чита овај код или датотеку. Затим упоредите шест речи пре него што база прими овај уређај.
join-admission = Узми одговор базе
join-admission-more = Када база прими овај уређај, показује код или Вам даје датотеку.
join-server = Сервер
join-server-title = Преко мреже
join-server-asking = Питам сервер.
join-server-asked = Сервер има Ваш захтев за базу. Упоредите шест речи са особом тамо. Наставља се само када приме овај уређај.
join-server-not-open = Сервер још не зна за овај позив: база мора једном да га досегне. Питање се понавља само.
join-server-unreached = Сервер се сада не може досегнути. Питање се понавља само; кодови и датотеке раде без њега.
join-server-not-our-server = Оно што је одговорило није сервер овог позива. Ништа му није послато. Користите другу мрежу, или кодове и датотеке.
join-server-now = Питај сада
join-by-hand = Без мреже
join-done = Овај уређај је примљен.

## Osnivanje organizacije

found-title = Оснуј организацију
found-about = Њено име
found-name = Име
found-name-more = Како је знају Ваши људи. Види га свако ко се придружи.
found-server = Ваш сервер
found-server-none = Без сервера: све иде датотеком
found-server-own = Са сервером
found-server-url = Адреса сервера
found-server-file = Датотека коју је сервер написао (сервер-identity.јсон)
found-server-choose = Изабери датотеку
found-policy = Шта важи на сваком уређају
found-keys = Колико кључева нешто мења
found-keys-one = Један кључ, на овом рачунару
found-keys-two = Два од три: овај рачунар и један од два папира
found-keys-more = Са два од три нико сам не мења организацију, а један кључ се сме изгубити.
found-go = Оснуј
found-making = Праве се кључеви. Траје неколико секунди.
found-recipients = Што телефони запечате отвара се овде и листом за спасавање: два пута, да се један сме изгубити.
sheet-title = Лист за спасавање
sheet-more = Овим речима све се може отворити, и ако овај рачунар изгори. Приказују се сада и никад више, и нигде се не чувају. Ставите их на папир, на два места.
sheet-of = Лист за спасавање: { $organisation }
sheet-day = Направљен { $day }
sheet-words = 24 речи
sheet-code = Исто као код
sheet-identity = Исто за било који age алат
sheet-keep = Ко има овај папир може све да отвори. Чувајте га где чувате новац и пасоше.
sheet-other-key = Кључ { $nText } за промене. Дајте га другој особи.
sheet-print = Штампај
sheet-written = На папиру је
sheet-prove = Укуцајте ове речи са листа
sheet-prove-more = Да знате да се папир може прочитати. Пре тога се нико не може позвати.
sheet-prove-word = Реч { $nText }
sheet-prove-go = Упореди
sheet-back = Прикажи лист поново

## Baza

base-recordings = Сними питања
rail-label = Делови базе
rail-cases = Случајеви
rail-receive = Пријем
rail-devices = Уређаји
rail-export = Извоз
rail-organisation = Организација

## Podsetnici

nag-unproven = Још нико није показао да је лист за спасавање на папиру. До тада се нико не може позвати.
nag-unproven-go = На лист за спасавање
nag-drill =
    { $n ->
        [one] Лист за спасавање је последњи пут испробан пре { $nText } дан. Испробајте га поново.
        [few] Лист за спасавање је последњи пут испробан пре { $nText } дана. Испробајте га поново.
       *[other] Лист за спасавање је последњи пут испробан пре { $nText } дана. Испробајте га поново.
    }
nag-drill-never = Лист за спасавање дуго није испробан. Испробајте га.
nag-drill-go = На пробу
nag-roster-grace = Списак уређаја је застарео. Свака промена овде га обнавља.
nag-roster-expired = Списак уређаја је застарео и телефони више не могу да пакују. Промените нешто овде и проследите нови списак.
nag-space-little = Меморија овог уређаја је скоро пуна. Оно што је сачувано остаје сачувано. Ослободите место пре него што стигне још.

## Slučajevi

cases-sort-urgent = Најхитнији прво
cases-sort-newest = Најновији прво
cases-search = Шифра, потреба или ознака
cases-search-go = Тражи
cases-filter-unread = Непогледани
cases-filter-red = Опасност сада
cases-filter-child = Деца
cases-filter-level = Ниво { $level }
cases-filters = Прикажи само
cases-of =
    { $n ->
        [one] { $nText } случај
        [few] { $nText } случаја
       *[other] { $nText } случајева
    }
cases-more = Прикажи још
cases-none = Нема таквог случаја.

## O jednom slučaju

case-letters = Писма о овом случају
case-letter-own = Ви сте написали
case-letter-theirs = Радник је написао
case-letter-unread = још није прочитано
case-letter-read = прочитано
case-letter-waiting = чека на предају
case-letter-sent = предато
case-letter-answered = одговорено
case-letter-label = Раднику
case-letter-more = Може га отворити само тај телефон. Не пишите имена.
case-letter-send = Пошаљи
case-letter-cannot = Овом телефону може се писати када се поново јави.
case-delete = Обриши овај случај свуда
case-delete-text = Брише се овде, а сервер, друге базе и телефон добијају налог да га обришу. Свако потврђује. То се не може поништити. Зашто?
case-delete-consent-withdrawn = Особа је повукла пристанак
case-delete-mistake = Није требало да се чува
case-delete-retention = Време му је истекло

## Prijem

receive-title = Пријем предаје
receive-server = Са сервера
receive-file = Из датотеке или са кодова телефона
receive-file-more = Ништа се не преузима пре него што видите шта је унутра.
receive-choose = Изабери датотеку
receive-reading = Читање: { $doneText } од { $ofText }
receive-manifest = Шта је у овој датотеци
receive-new = ново
receive-known = већ овде
receive-unreadable = нечитљиво
receive-other = спискови и потврде
receive-device = Са уређаја { $device }
receive-aside =
    { $n ->
        [one] { $nText } биће издвојен:
        [few] { $nText } биће издвојена:
       *[other] { $nText } биће издвојено:
    }
receive-missing =
    { $n ->
        [one] Између недостаје { $nText } број. Затражите да овај телефон поново преда.
        [few] Између недостају { $nText } броја. Затражите да овај телефон поново преда.
       *[other] Између недостаје { $nText } бројева. Затражите да овај телефон поново преда.
    }
receive-clock = Сат овог телефона није тачан. Разговори су добри; њихови дани можда нису.
receive-nothing = У овој датотеци нема ничег новог.
receive-accept = Прихвати
receive-leave = Остави
receive-back = За повратак
receive-back-more = Потврде телефонима кажу шта је овде отворено. Покажите их као код или их сачувајте као датотеку.
receive-back-show = Прикажи потврде као код
receive-back-save = Сачувај потврде
receive-file-name = потврде.waymark
receive-items =
    { $n ->
        [one] { $nText } потврда или списак
        [few] { $nText } потврде и списка
       *[other] { $nText } потврда и спискова
    }
receive-aside-title = Издвојено
receive-aside-none = Ништа није издвојено.
receive-aside-release = Ипак преузми
receive-aside-discard = Изостави заувек
receive-aside-release-more = Постаје случај као и сваки други.
receive-aside-discard-more = Не постаје случај. Оно што је стигло остаје овде, затворено. То се не може поништити.
receive-aside-why = Зашто?
receive-aside-cannot = Кључ ове базе га не отвара; чува се онако како је стигао. База која га отвара може да га преда: „Ранији разговори“, под „Уређаји“.
aside-reason-talked-to-worker = Разговарано је са радником
aside-reason-device-found = Уређај је нађен
aside-reason-known-copy = То је копија за коју знамо
aside-reason-not-ours = Није наше
aside-reason-other = Други разлог

## Uređaji

devices-title = Уређаји
devices-invite = Позови уређај
devices-invite-field = Телефон за разговоре
devices-invite-base = Друга база
devices-invite-more = Позивница вреди једном, { $hoursText } сати. Ко је види може тражити да се придружи, зато је покажите само једној особи.
devices-typed = За куцање
devices-typed-server = Да се откуца после тога, да би уређај могао да пита преко мреже
devices-server-not-yet = Сервер још не зна за њега
devices-server-open = Може се одговорити преко мреже
devices-server-answered = Уређај је одговорио преко мреже
devices-server-look = Упореди речи
devices-server-others = И други уређај је покушао са овим позивом. Неко други га је видео: повуците га.
devices-server-waiting = Чекају се одговори преко мреже. Овде се појављују сами.
devices-server-unreached = Сервер се сада не може досегнути. Кодови и датотеке раде без њега.
devices-server-admitted = Примљен је. Одговор добија сам преко мреже; без мреже му покажите ово или дајте датотеку.
devices-server-refuse = Разликују се: повуци позив
devices-request = Узми одговор уређаја
devices-request-more = Нови уређај показује код или Вам даје датотеку.
devices-look = Уређај тражи да се придружи
devices-look-role-field = Хоће да буде телефон за разговоре.
devices-look-role-base = Хоће да буде база. Отвараће све што се од сада запечати.
devices-admit = Речи су исте: прими га
devices-refuse = Разликују се: не примај
devices-admitted = Примљен је. Покажите ово уређају или му дајте датотеку.
devices-open-invites = Позивнице без одговора
devices-invite-left = важи још { $hoursText } х
devices-invite-over = престара
devices-withdraw = Повуци
devices-here = овај рачунар
devices-role-field = телефон
devices-role-base = база
devices-status-active = у употреби
devices-status-lost = изгубљен
devices-status-revoked = повучен
devices-seen = Последњи пут се јавио
devices-never = од њега још ништа није стигло
devices-waiting = Тада је на њему чекало
devices-waiting-unknown = није рекао
devices-oldest = најстарији { $sinceText }
devices-version = Тадашња верзија
devices-seq = Спаковао разговора
devices-missing = Овде недостаје
devices-history = Ранији разговори
devices-history-hand = Предај раније разговоре овој бази
devices-history-title = Предати раније разговоре овој бази?
devices-history-text = Она тада отвара све што је запечаћено пре него што се придружила, и што од тога још стигне. Обрисани случајеви се не предају. Урадите то само ако је шест речи било исто када је примљена. То се не може поништити.
devices-history-go = Предај
devices-history-file = Стави све у датотеку
devices-history-file-name = ранији-разговори.waymark
devices-history-done = Предато
devices-history-waiting = Иде са следећом разменом
devices-history-missing = Затворено и овде
devices-history-opened = Отворено овде
devices-history-absent = Још није овде
devices-history-closed = Још затворено
devices-history-written = Све је у датотеци. Друга база је узима као сваку датотеку.
devices-cannot-know = Шта је спаковано од тада овде се не може знати.
devices-revoke = Повуци из употребе
devices-lost = Изгубљен је или украден
devices-revoke-title = Повући овај уређај из употребе?
devices-revoke-text = Више не може да пакује када добије нови списак. Што од тада пошаље издваја се да погледате. То се не може поништити; уређај се може подесити изнова.
devices-lost-text = Што од сада пошаље издваја се да погледате. Ко га има не може да чита завршене разговоре. То се не може поништити; уређај се може подесити изнова.
devices-wipe = Обриши га при следећем јављању
devices-wipe-text = Његови кључеви се уништавају када следећи пут дође до сервера или добије датотеку. Спаковани разговори остају затворени за базу.
devices-no-key = Уређаји се примају и повлаче на бази која има кључ организације.
keys-other = Речи другог кључа
keys-other-more = Ова организација тражи два кључа. Особа која чува други куца његове 24 речи.

## Organizacija

org-title = Организација
org-drill = Проба спасавања
org-drill-more = Укуцајте 24 речи са папира. Оне отварају пробни пакет и ништа не мењају.
org-drill-label = 24 речи
org-drill-go = Испробај лист
org-drill-done = Лист отвара оно што ова организација печати.
org-drill-last =
    { $n ->
        [0] Испробан данас.
        [one] Испробан пре { $nText } дан.
        [few] Испробан пре { $nText } дана.
       *[other] Испробан пре { $nText } дана.
    }
org-drill-never = Није испробан откад је направљен.
org-drill-word = Погледајте реч { $nText } на папиру.
org-renew = Направи нови лист за спасавање
org-renew-text = Ако је папир изгубљен или га је неко видео. Што се од сада запечати отвара нови лист; што је запечаћено раније и даље отварају стари лист и базе.
org-policy = Шта важи на сваком уређају
org-policy-save = Нека ово важи
org-policy-saved = У новом је списку уређаја. Телефони га следе када га добију.
org-facts-server = Сервер
org-facts-no-server = нема: све иде датотеком
org-facts-bases =
    { $n ->
        [one] { $nText } база отвара запечаћено
        [few] { $nText } базе отварају запечаћено
       *[other] { $nText } база отвара запечаћено
    }
org-facts-roster = Списак уређаја
org-facts-roster-current = број { $nText }, важи још { $daysText } дана
org-facts-roster-grace = број { $nText }, застарео; телефони још неколико недеља пакују
org-facts-roster-expired = број { $nText }, застарео; телефони више не могу да пакују
policy-lock = Закључај после
policy-lock-60 = 1 минут
policy-lock-120 = 2 минута
policy-lock-300 = 5 минута
policy-readable = Завршен разговор читљив је на телефону
policy-readable-0 = нимало
policy-readable-4 = 4 сата
policy-readable-24 = 24 сата
policy-readable-72 = 3 дана
policy-keep = Телефон чува запечаћен примерак док
policy-keep-opened = га база не отвори
policy-keep-stored = га сервер не добије
policy-erase = Недовршени разговори бришу се после
policy-erase-0 = никад
policy-erase-5 = 5 погрешних лозинки
policy-erase-10 = 10 погрешних лозинки
policy-erase-20 = 20 погрешних лозинки
policy-draft = Недовршен разговор нестаје после
policy-draft-0 = никад
policy-draft-12 = 12 сати
policy-draft-24 = 24 сата
policy-draft-72 = 3 дана
policy-line = Када база отвори разговор, његов ред остаје
policy-line-0 = нимало
policy-line-1 = 1 дан
policy-line-7 = 7 дана
policy-line-30 = 30 дана
policy-unsent = Када се телефон обрише, запечаћени разговори који никоме нису стигли
policy-unsent-kept = остају, да их база отвори
policy-unsent-erased = такође се бришу
policy-duress = Лозинка за случај присиле
policy-duress-allowed = сме да је постави сваки радник
policy-duress-refused = не може да се постави
policy-practice = Вежба пре првог правог разговора
policy-practice-offered = предлаже се
policy-practice-left = препуштена је раднику

## Izvoz

export-title = Извоз
export-step = Корак { $atText } од { $ofText }
export-purpose = За шта?
export-purpose-own-records = Наши записи
export-purpose-own-records-more = Сви случајеви, за рад унутар организације.
export-purpose-statistics = Бројање
export-purpose-statistics-more = Само људи који су пристали да буду убројани. Ко би се издвајао, описан је мање.
export-purpose-sharing = Туђи систем за случајеве
export-purpose-sharing-more = Само људи који су пристали на дељење.
export-format = Врста датотеке
export-format-csv = Табела (ЦСВ)
export-format-json = ЈСОН
export-format-htcds = ХТЦДС записи (ЈСОН)
export-format-ctdc = ЦТДЦ колоне (ЦСВ)
export-fields = Која поља?
export-field-about = Узраст, пол, језици
export-field-assessment = Шта су правила закључила
export-field-needs = Жеље и потребе
export-field-answers = Сви одговори
export-field-identity = Шифра, дан и уређај
export-field-identity-more = По овоме се ред може везати за особу. Изоставите ако не мора.
export-preview = Шта би изашло
export-preview-rows =
    { $n ->
        [one] { $nText } случај
        [few] { $nText } случаја
       *[other] { $nText } случајева
    }
export-preview-consent =
    { $n ->
        [one] { $nText } остаје: особа није пристала.
        [few] { $nText } остају: људи нису пристали.
       *[other] { $nText } остаје: људи нису пристали.
    }
export-preview-other =
    { $n ->
        [one] { $nText } остаје: ова врста датотеке није за њега.
        [few] { $nText } остају: ова врста датотеке није за њих.
       *[other] { $nText } остаје: ова врста датотеке није за њих.
    }
export-preview-small = мање од 11, или сакривено поред таквог броја
export-table-level = Ниво
export-table-age = Узраст
export-table-language = Језик
export-table-month = Месец
export-columns = Колоне
export-close = За кога се датотека затвара?
export-close-recipient = За оног ко има кључ
export-close-recipient-label = Његов age кључ (age1…)
export-close-passphrase = Лозинком коју му кажем
export-close-passphrase-label = Лозинка
export-go = Напиши датотеку
export-writing = Писање
export-done =
    { $n ->
        [one] { $nText } случај је у датотеци.
        [few] { $nText } случаја су у датотеци.
       *[other] { $nText } случајева је у датотеци.
    }
export-hidden =
    { $n ->
        [one] { $nText } је описан мање.
        [few] { $nText } су описана мање.
       *[other] { $nText } је описано мање.
    }
export-again = Још један извоз
step-next = Настави
step-back = Назад
invite-file-name = позивница.waymark
request-file-name = захтев.waymark
admission-file-name = пријем.waymark
export-file-name = извоз.age

## Beside the answers of a case, and wording that confused people

beside-title = Уз одговоре
# Followed by codes of interpreters, never names.
beside-interpreter = Преводи
beside-referrals = Службе
beside-confusing = Речи које су збуниле
beside-linked = Повезани разговори
beside-linked-more = Повезани само зато што је особа у оба показала исте речи.
beside-linked-none = Особа носи четири речи. Ниједан други разговор овде није њима повезан.
confusing-list = Речи које су збуниле људе
confusing-list-more = Из свих случајева, по питању и језику, за оне који одржавају текст. Број каже у колико разговора.
confusing-list-none = Нико није ништа забележио.

## Šta piše u zapečaćenom paketu

packet-title = Молба за помоћ једној особи
packet-intro = Особа се сложила да вам се каже ово, и ништа друго. Шифра стоји уместо ње; имена нема.
packet-line-code = Шифра
packet-line-needs = Шта јој је потребно
packet-line-level = Колико брзо треба неко да разговара с њом
packet-line-language = Њен језик
packet-line-interpreter = Да ли јој више одговара жена или мушкарац
packet-line-age = Године, отприлике
packet-line-gender = Жена или мушкарац
packet-line-safety = Шта је чува
packet-line-contact = Како је поново наћи
packet-line-added = Особа жели да ово знате
packet-soon-now = Данас
packet-soon-soon = За дан или два
packet-soon-later = Кад особа жели
packet-safety-danger-now = Неко у близини јој може наудити
packet-safety-child = Млађа је од 18 година, или би могла бити
packet-safety-health-72h = Потребан јој је лекар у року од три дана
packet-urgent = Не може да чека.
packet-answer-by = Молимо одговорите до
packet-answer = Да одговорите, позовите радника који вам је рекао речи и прочитајте једну од ових шифара:
packet-answer-accepted = Примамо
packet-answer-waiting = Прочитали смо и још нисмо одлучили
packet-answer-refused = Не можемо да помогнемо
packet-answer-no-place = Сада немамо места
packet-after = Обришите ово кад буде завршено и не прослеђујте даље.
