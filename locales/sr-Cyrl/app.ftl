### Generated from sr-Latn: cargo run -p waymark-i18n --example sr_cyrl. Edit sr-Latn, or locales/sr-Cyrl/cyrillic.toml.

### Ekrani, dugmad i obaveštenja: ono što čitaju radnici na terenu i koordinatori. Na Vi.


## Svuda

app-name = Белешке
back = Назад
close = Затвори
continue = Настави
next = Даље
delete = Обриши
keep = Задржи
try-again = Покушај поново
opening = Отварање
hide = Сакриј
cannot-open = Ово није могло да се отвори
error-code = Код: { $code }

## Vreme

since-just-now = пре мање од сат времена
since-hours =
    { $n ->
        [one] пре { $nText } сат
        [few] пре { $nText } сата
       *[other] пре { $nText } сати
    }
since-days =
    { $n ->
        [one] пре { $nText } дан
        [few] пре { $nText } дана
       *[other] пре { $nText } дана
    }
wait-seconds =
    { $n ->
        [one] { $nText } секунду
        [few] { $nText } секунде
       *[other] { $nText } секунди
    }
wait-minutes =
    { $n ->
        [one] { $nText } минут
        [few] { $nText } минута
       *[other] { $nText } минута
    }

## Zaključano

unlock-title = Закључано
unlock-label = Ваша лозинка
unlock-show = Прикажи оно што куцам
unlock-open = Отвори
unlock-busy = Отварање
unlock-wrong = Није се отворило. Проверите лозинку и покушајте поново.
unlock-wait = Сачекајте { $time }, па покушајте поново.
lock-title = Закључати апликацију?
lock-text = Ништа се не губи. Недовршен разговор остаје где јесте.
lock-confirm = Закључај
idle-warning = Екран већ неко време нико није додирнуо. Апликација се ускоро закључава.
idle-stay = Остани отворено

## Kalkulator

calculator = Калкулатор
key-divide = подељено са
key-times = пута
key-minus = минус
key-plus = плус
key-equals = једнако
key-point = зарез
key-clear = обриши

## Podešavanja

settings-title = Подешавања
settings-theme = Светло и тамно
theme-system = Као телефон
theme-day = Дан
theme-sun = Јако сунце
theme-night = Ноћ
settings-size = Величина текста
smaller = Мањи текст
larger = Већи текст
percent = { $number } %
settings-hand = Рука која држи телефон
hand-right = Десна
hand-left = Лева
settings-language = Језик апликације
settings-state = Овај уређај
settings-lock = Закључава се сам после { $time } без додира.
settings-recorded = Снимци питања
# How many recordings a language has on this phone; { $nText } is a ready-made number.
settings-recorded-here = { $nText } овде
settings-recorded-coming = други су на путу
settings-waiting =
    { $n ->
        [0] Ништа овде не чека на базу.
        [one] { $nText } разговор овде чека на базу.
        [few] { $nText } разговора овде чекају на базу.
       *[other] { $nText } разговора овде чека на базу.
    }
settings-version = Верзија { $app }
settings-versions = Питања { $questionnaire }, правила { $rules }, текстови { $words }
settings-recordings =
    { $n ->
        [0] На овом уређају нема снимљених питања.
        [one] { $nText } снимљено питање на овом уређају.
        [few] { $nText } снимљена питања на овом уређају.
       *[other] { $nText } снимљених питања на овом уређају.
    }
settings-free = Слободно на овом уређају: { $size }. Waymark заузима { $taken }.
settings-taken = Waymark заузима { $taken } на овом уређају.
size-megabytes = { $number } МБ
size-gigabytes = { $number } ГБ
settings-receipt-server = Последња потврда: од сервера, { $since }.
settings-receipt-base = Последња потврда: од базе, { $since }.
settings-receipt-none = На овај уређај још није стигла ниједна потврда.
space-little = Меморија овог уређаја је скоро пуна. Оно што је сачувано остаје сачувано. Предајте оно што је спаковано и обришите фотографије или друге апликације.
settings-hide = Квадрат на врху
settings-hide-more = Квадрат одмах скрива апликацију и закључава је. Појављује се калкулатор. Да се вратите, притисните = три пута и унесите лозинку. Ништа се не губи.

## Početni ekran

home-title = Почетак
home-start = Започни разговор
home-draft = Недовршен разговор
home-sync = На путу до базе
home-empty = Ништа не чека. Када завршите разговор, појавиће се овде.
state-on-phone = На овом телефону
state-packed = Спаковано
state-handed-over = Предато
state-received = Примљено у бази
state-returned = Враћено
link-unknown = Разговори се предају сами чим има везе.
link-online = Последња размена је успела.
link-offline = Сада нема везе. Разговори чекају на овом телефону, затворени, и касније одлазе сами.
link-not-our-server = Јавила се ова мрежа уместо нашег сервера. Ништа није послато. Можда је то страница за пријаву на Wi-Fi.
link-refused = Сервер није примио све. Погледајте „Моји разговори“.
link-busy = Предаја је у току.
last-contact = Последња веза: { $since }.
oldest-packed =
    { $n ->
        [one] Спаковано { $since }.
        [few] Најстарији је спакован { $since }.
       *[other] Најстарији је спакован { $since }.
    }

## Moji razgovori

letters-title = Поруке
letters-new = Поруке из базе: { $number }
letters-none = Нема порука.
letters-theirs = Из базе
letters-own = Ви сте писали
letters-waiting = чека предају
letters-sent = предато
letters-reply = Ваш одговор
letters-reply-more = Само ваша база може да га отвори. Не пишите имена.
letters-reply-send = Пошаљи
mine-title = Моји разговори
mine-empty = На овом телефону нема завршених разговора. Када неки завршите, појавиће се овде.
mine-no-code = Шифра више није на овом телефону
mine-show-codes = Покажи камери базе
mine-codes-more = Држите овај екран пред камером базе док не каже да има све. Разговор остаје овде док не стигне потврда.
mine-told = Јавили су ми…
slip-open = Дневни листић
slip-title = Дневни листић
slip-recorded = Записано
slip-received = Примљено у бази
slip-waiting = Чека
slip-returned = Враћено
slip-before = Дан пре
slip-after = Дан после
slip-print = Штампај
outbox-reason-refused-signature = Сервер није прихватио потпис овог телефона. Јавите свом координатору.
outbox-reason-unknown-device = Сервер не познаје овај телефон. Јавите свом координатору.
outbox-reason-fork = Други телефон је употребио исти број. Јавите свом координатору; Ваш примерак је сачуван.
outbox-reason-too-large = Пакет је већи него што сервер прима. Предајте га датотеком.
outbox-reason-quota = Сервер данас нема више места за овај телефон. Покушаће се поново.
outbox-reason-other-organisation = Сервер припада другој организацији. Јавите свом координатору.
outbox-reason-damaged = Овај телефон је изгубио пакет, или је оштећен. Реците свом координатору чега се сећате.
outbox-reason-gone = Организација га је обрисала. Јавите свом координатору.
outbox-reason-unknown = Враћено је без познатог разлога. Јавите свом координатору; Ваш примерак је сачуван.

## Predaja

hand-over-title = Предаја
hand-over-now = Предај сада
hand-over-now-more = Можете напустити овај екран и наставити рад. Што не прође, шаље се поново касније.
hand-over-by-file = Датотеком
hand-over-by-file-more = Без мреже колега може однети датотеку у базу. Само база може да је отвори. Овде се ништа не брише док база не потврди да је примила.
hand-over-save-file = Сачувај датотеку за ношење
hand-over-read-file = Прочитај датотеку из базе
hand-over-file-name = { "beleske.wmc" }
hand-over-carried =
    { $n ->
        [one] Сачувано: { $nText } разговор у датотеци, { $size } КБ.
        [few] Сачувано: { $nText } разговора у датотеци, { $size } КБ.
       *[other] Сачувано: { $nText } разговора у датотеци, { $size } КБ.
    }
import-new =
    { $n ->
        [0] У датотеци нема ничег новог.
        [one] Преузета је { $nText } нова ставка.
        [few] Преузете су { $nText } нове ставке.
       *[other] Преузето је { $nText } нових ставки.
    }
import-known =
    { $n ->
        [one] { $nText } је већ била позната.
        [few] { $nText } су већ биле познате.
       *[other] { $nText } је већ било познато.
    }
import-receipts =
    { $n ->
        [one] Преузета је { $nText } потврда.
        [few] Преузете су { $nText } потврде.
       *[other] Преузето је { $nText } потврда.
    }
import-refused =
    { $n ->
        [one] { $nText } ставка није преузета:
        [few] { $nText } ставке нису преузете:
       *[other] { $nText } ставки није преузето:
    }
refused-damaged = Оштећена је.
refused-unknown-version = Направила ју је новија верзија апликације.
refused-unknown-device = Долази са телефона којег нема на списку.
refused-wrong-key = Није намењена овој бази.
refused-fork = Исти телефон је послао другу под истим бројем.
refused-not-ours = Припада другој организацији.
refused-lost-device = Долази са телефона који више није у употреби. Чува се одвојено.

## Razgovor

screen-safety = Да ли је овде безбедно разговарати?
screen-safety-more = За Вас, пре првог питања. По један додир у сваком реду.
safe-open = Додирните по један одговор у сваком реду.
safe-go = Овде можете разговарати.
safe-limited = Само кратка питања.
safe-stop = Не сада. Понудите помоћ, и друго место или време.
safe-more = Хитна потреба, или опасност баш овде?
screen-language = Који језик особа бира?
screen-language-more = Окрените телефон према особи. Нека сама потражи свој језик.
screen-interpreter = Сме ли овај преводилац да помогне?
screen-interpreter-more = Питајте га пре него што особа проговори. Пратилац, рођак или дете никада не преводе ова питања.
interpreter-code = Шифра преводиоца
interpreter-code-more = Шифра, без имена. Чија је, пише на списку координатора.
interpreter-new = Нова шифра
screen-consent = Пре разговора
screen-consent-more = Прочитајте или окрените телефон. Затим питајте: „Својим речима, шта бива с оним што ми кажете?“
consent-understood = Особа је поновила: разуме
consent-again = Још једном
consent-told = Поновљено и схваћено
screen-about = О особи
about-more = Још: узраст када се десило, женско или мушко
screen-observations = Шта сте приметили
screen-observations-more = Само оно што сте видели или чули. Ако ништа није упадало у очи, не означавајте ништа.
screen-wants = Шта особа жели?
screen-wants-more = Питајте. Могуће је више одговора.
screen-list = Потребе и следећи кораци
screen-sections = Дужи разговор
screen-sections-more = Било којим редом. Особа бира; све се може изоставити.
section-count = { $answered } од { $of }
section-suggested = Прво
section-private = Пита пре почетка
sections-on = Настави: { $section }
sections-done = Настави до краја
screen-review = Сви одговори
screen-review-more = Додирните ред да га промените. Враћате се овамо.
review-to-outcome = На исход
review-open = Није питано
review-given = Одговорено
review-empty = Још ништа није питано.
review-button = Прегледај одговоре
signs-button = Шта сте приметили
confusing = Овај текст је збунио особу
confusing-noted = Забележено: овај текст је збунио особу
language-more = Још: начин говора, читање, жена или мушкарац
language-not-listed = Није на списку: преводите наглас
person-language = Језик особе
question-of = Питање { $index } од { $of }
skip = Прескочи
stop-here = Заврши овде
to-outcome = Погледај шта сада
undo = Поништи
undo-answer = Поништи: { $answer }
save-saved = Сачувано на овом телефону
save-saving = Чување
save-not-saved = Није сачувано
save-not-kept = Не чува се, по жељи особе
my-line = Прикажи мој ред
why-we-ask = Зашто питамо
not-translated = Није преведено: преводите наглас
draft-text = Нацрт превода: користите га заједно са преводиоцем.
take-your-time = Без журбе. Особа ово може да прескочи.
leave-topic = Напусти тему
explain-again = Објасните још једном својим речима или окрените телефон према особи.
show-card = Покажи особи
recording-play = Пусти
recording-stop = Стани
recording-none = Нема снимка. Читајте наглас.
recording-older = Снимак чита старији текст.
recording-failed = Телефон га није пустио. Читајте наглас.
show = Покажи
back-to-my-side = Назад на моју страну
marked = Особа је означила „{ $answer }“. Додирните одговор да га сачувате.

## Ishod

outcome-title = Исход { $code }
outcome-next = Шта даље
outcome-why = Зашто
outcome-no-reasons = Ниједан одговор за сада не указује на нешто лоше.
outcome-more = Више о овом резултату
outcome-elements = Шта одговори показују
outcome-missing = Није питано или нема одговора
outcome-would-change = Једно „да“ овде би променило резултат
outcome-versions = Правила { $rules }, питања { $questionnaire }, текстови { $locale }
outcome-not-stored = Особа није желела да се одговори чувају. Када завршите, на овом телефону не остаје ништа.
go-full = Настави дужим разговором
outcome-judgement = Ваша процена
outcome-judgement-more = Вреди колико и правила. Ако видите другачије, изаберите други ниво; чува се обоје.
outcome-judgement-reason = Ваш разлог
finalise = Заврши и спакуј
finalise-note = Одговори се одмах затварају за базу. После тога овај телефон не може да их отвори.
finalise-not-kept = Заврши, не чувај ништа
finalise-not-kept-note = Од овог разговора на телефону не остаје ништа.
withdraw = Обриши овај разговор
withdraw-title = Обрисати овај разговор?
withdraw-text = Сви његови одговори уклањају се са овог телефона и не могу се вратити. Учините то ако особа то тражи.
withdraw-confirm = Обриши разговор
finished-title = Завршено
finished-code = Шифра овог разговора
finished-code-more = По овој шифри Ви и база знате о ком је разговору реч. Папир није потребан.
finished-packed = Спаковано. Предаје се чим буде везе.
finished-paper = Шифру дајте особи само ако је жели и ако је за њу безбедно да је има.
finished-not-kept-title = Завршено, ништа се не чува
finished-not-kept = Одговора више нема на овом телефону. Понуђена помоћ и даље важи.
to-home = На почетак
refer-button = Понуди услугу
screen-referral = Услуга за особу
refer-pick = Која услуга?
refer-pick-more = Потврђене прво. Погледајте кога примају.
refer-filter = За шта је?
refer-all = Све
refer-none = Ниједна услуга у овој верзији не одговара.
refer-none-next = Жеља је сачувана уз разговор. Погледајте „Све“, или питајте свог координатора.
refer-check-title = Да ли одговара?
refer-choose = Изабери ову
refer-told = Шта би им се рекло
refer-told-more = Покажите или прочитајте особи сваки ред. Ништа друго се не каже.
refer-add = Додај, само ако особа тражи
refer-show = Покажи редове особи
refer-urgent = Не може да чека
refer-agrees = Особа се слаже
refer-declines = Особа се не слаже
refer-way = Како им кажете?
refer-way-phone = Телефоном
refer-way-in-person = Идемо заједно
refer-way-paper = Порука на папиру
refer-way-packet = Запечаћен пакет
refer-state = Шта су рекли?
refer-state-waiting = Још нема одговора
refer-state-accepted = Примају
refer-state-refused = Одбијају
refer-state-no-place = Сада нема места
refer-state-no-answer = Нико се није јавио
refer-state-not-wanted = Не жели се
refer-note-more = Препишите ове редове руком. Шифра стоји уместо особе; без имена.
refer-saved = Сачувано уз овај разговор
refer-later = Кад се разговор спакује, овде ништа више не може да се дода. Оно што вам касније јаве, реците координатору.
refer-later-packet = Кад се разговор спакује, оно што вам јаве обележите у његовом реду у „Моји разговори“. Ако га тамо више нема, реците координатору.
refer-remove = Повуци ово упућивање
refer-check = Прво позовите: одавно нико није проверио.
refer-done = Готово

## Uputnica kao zapečaćen paket, i odgovor na nju

refer-due = До када вам треба одговор?
refer-due-0 = Данас
refer-due-1 = Сутра
refer-due-3 = За три дана
refer-due-7 = За недељу дана
packet-inside = Шта је у пакету
packet-make = Запечати пакет
packet-make-more = Ништа се не прави пре него што додирнете. У пакету су редови одозго, до када вам треба одговор и како да одговоре. Ништа друго.
packet-made = Пакет је запечаћен
packet-file-name = порука.age
packet-saved = Сачувано. Без шест речи нико не може да прочита ову датотеку. Пошаљите је другим путем него што говорите речи.
packet-saved-key = Сачувано. Ову датотеку може да прочита само служба.
packet-words = Шест речи које га отварају
packet-words-more = Реците их гласом, другим путем него пакет. Никад их не пишите уз њега. Приказују се сада и никад више.
packet-to-key = Може га отворити само служба, својим кључем.
packet-again = Запечати поново, с новим речима
packet-answer-code = Одговорили су шифром
packet-answer-type = Шифра коју су вам прочитали
packet-answer-type-more = Три групе по четири знака. Велика или мала слова.
packet-answer-no-code = Нема шифре? Ако је разговор већ спакован, у његовом реду обележите шта су вам јавили. Ако тога тамо више нема, реците координатору.
packet-answer-take = Преузми одговор
packet-answer-camera = Прочитај шифру камером
packet-answer-in-talk = Сачувано уз разговор.
packet-answer-to-base = Разговор је већ спакован. Одговор сам иде у базу.
packet-answer-at-base = Сачувано уз свој предмет.
packet-open-title = Пакет за нас
packet-open-more = Други тим је послао запечаћен пакет и гласом вам рекао шест речи. Овде се ништа из њега не чува.
packet-open-words = Шест речи
packet-reply = Шта одговарате?
packet-reply-more = Прочитајте шифру раднику који га је послао, или је покажите камери.
paper-ask = Да ли је папир безбедан за ову особу?
paper-ask-more = Неко га може наћи. Ако особу претресају или посматрају, ништа не записујте.
paper-safe = Папир је безбедан
paper-not-safe = Није безбедан
paper-title = За преписивање руком
paper-show = Прикажи поруку
paper-code-only = Само ови редови. Без имена, без разлога, без организације.

## Šifra za poneti

carry-title = Шифра за понети
carry-more = Ако особа жели: четири речи које повезују овај разговор с другим, и то само ако их она покаже. Речи не говоре ништа о њој.
carry-give = Дај четири речи
carry-brought = Донели су четири речи
carry-type = Четири речи
carry-type-more = Велика или мала слова. Довољна су четири слова сваке речи.
carry-link = Повежи два разговора
carry-linked = Повезано с ранијим разговором, јер је особа показала ове речи.
carry-remove = Уклони речи
carry-show = Прикажи шифру
carry-camera = Прочитај камером

## Baza

base-title = Случајеви
base-counts =
    { $n ->
        [0] Још ништа није примљено.
        [one] { $nText } случај, непрегледано: { $unreadText }.
        [few] { $nText } случаја, непрегледано: { $unreadText }.
       *[other] { $nText } случајева, непрегледано: { $unreadText }.
    }
base-sync = Прими
base-import = Отвори датотеку
base-empty = Још нема случајева. Примите их са сервера или отворите датотеку коју је колега донео.
base-nothing-open = Изаберите случај са списка.
base-lock-text = Све је сачувано. Да поново отворите апликацију, треба Вам лозинка.
base-link-unknown = Сервер још није питан.
base-link-online = Последња размена је успела.
base-link-offline = Сервер сада није доступан. Датотеке се и даље могу отварати.
base-link-not-our-server = Јавило се нешто што није наш сервер. Од њега ништа није преузето.
base-link-refused = Сервер је одбио. Проверите да ли је овај рачунар на списку уређаја.
base-link-busy = Пријем је у току.
alert-gap = Између два разговора са овог уређаја недостаје један.
alert-fork = Овај уређај је под једним бројем послао два различита разговора. Можда га је неко копирао.
alert-unreadable = Пакет са овог уређаја не може да се отвори нашим кључевима. Сачуван је.
alert-clock = Сат овог уређаја није тачан. Редослед његових разговора ипак јесте.
alert-server-restored = Сервер је враћен на старију копију. Што је изгубио, поново му се предаје; овде ништа није изгубљено.
alert-server-went-back = Сервер је изгубио разговоре које је потврдио и не каже то. Поново се траже. Јавите ономе ко га одржава.
alert-server-forked = Списак сервера није онај који је пре показао: нешто је извађено или промењено. Јавите ономе ко га одржава.
alert-server-lost = Сервер је потврдио разговор овог уређаја, а нема га. Телефон ће га поново предати.
alert-lost-device = Нешто је стигло са уређаја који је пријављен као изгубљен. Чува се одвојено.
alert-invite-seen = Више од једног уређаја је одговорило на исти позив. Неко други га је видео: никога не примајте са њим, повуците га и направите нови.
case-unread = Ново
case-reasons =
    { $n ->
        [0] Без разлога
        [one] { $nText } разлог
        [few] { $nText } разлога
       *[other] { $nText } разлога
    }
case-child = , можда испод 18
case-provisional = , само кратка питања
case-title = Случај
open-title = Отвори
open-why = Зашто отварате овај случај? Разлог остаје записан уз то ко је гледао.
open-reason-first-look = Први поглед
open-reason-follow-up = Праћење
open-reason-referral = Упућивање
open-reason-quality = Провера квалитета
case-worker-view = Процена радника
case-day = Дан
case-device = Уређај
case-mode = Дубина
mode-triage = Кратка питања
mode-full = Дужи разговор
case-end = Крај
end-finished = Завршен
end-stopped = Прекинут
end-not-safe = Није било безбедно разговарати
end-wrong-interpreter = Није било преводиоца који сме да преводи
end-declined = Особа није желела да разговара
case-worker-language = Језик радника
case-languages = Језици особе
case-answers-in =
    { $n ->
        [one] { $nText } одговор
        [few] { $nText } одговора
       *[other] { $nText } одговора
    }
case-answers = Одговори
list-comma = , { "" }
review-draft = , нацрт превода
review-missing = , преведено наглас

## Pomoć i brojevi

guidance-title = Помоћ и бројеви
guidance-for-person = Да заједно прочитате или послушате
guidance-for-person-more = За свакога, на језику особе. Није потребан ни разговор ни запис.
guidance-for-worker = За Вас
guidance-empty = У овој верзији апликације нема картица.
guidance-source = Извор: { $source }
numbers-of-card = Бројеви који иду уз ово
numbers-title = Бројеви за позивање
numbers-empty = У овој верзији апликације нема бројева.
numbers-none-to-show = Ове бројеве још нико није позвао и проверио. Особи се не приказује ниједан.
number-for = Помаже око
number-who = За кога
number-hours = Отворено
number-languages = Језици
number-page = Страница на интернету
show-turn = Окрени
web-view-ageing = „Android System WebView“ овог телефона застарева. Апликација још ради. Ажурирајте га у Play продавници када имате мрежу.
practice-word = ВЕЖБА
home-practice = Вежба
home-practice-suggested = Добар почетак пре првог разговора
home-safety = Безбедност овог телефона
home-list-ends = Овај телефон дуго није добио нови списак организације. Повежите га или узмите датотеку из базе. Дана у којима још пакује: { $number }
home-list-over = Списак организације на овом телефону је истекао. Разговори остају незавршени на њему док не стигне нови: повежите га или узмите датотеку из базе.
home-crossing = Режим прелаза је укључен: само празни и спаковани разговори.
base-audit = Записи телефона
notices-title = Туђи радови у овој апликацији
notices-intro = Ова апликација направљена је од рада многих људи. Овде су њихова имена и лиценце, на енглеском како су их написали.
notices-list = Сви
