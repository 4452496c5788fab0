### Generated from sr-Latn: cargo run -p waymark-i18n --example sr_cyrl. Edit sr-Latn, or locales/sr-Cyrl/cyrillic.toml.

### Snimanje pitanja u bazi: ono što tamo čitaju prevodilac i koordinator. Samo ljudski glasovi.

recordings-title = Снимци
recordings-intro = Прочитајте свако питање наглас, полако, како стоји. Телефон га пушта онима који не читају. Чува се само глас: без имена, без датума.
recordings-voice = Глас се може препознати. Снимајте само оне који се слажу и који не би били у опасности да се чује.
recordings-language = Језик
recordings-count = Снимљено питања: { $recorded } од { $all }
recordings-size = { $usedText } од { $mostText }
recordings-missing-only = Само оно што недостаје
recordings-none-missing = Свако питање овог језика има снимак.
recordings-no-words = Овај језик још нема питања у апликацији.
recording-missing = Нема снимка
recording-length = { $secondsText } с
recording-reads-older = Чита старији текст. Снимите поново.
record = Сними
record-again = Сними поново
record-stop = Стани ({ $secondsText } с)
record-listen = Преслушај
record-keep = Задржи
record-discard = Одбаци
record-file = Узми датотеку
record-remove = Обриши снимак
record-no-microphone = Апликација овде не може да користи микрофон. Снимите било чиме и изаберите датотеку (.опус, .огг или .webm).
record-denied = Микрофон је одбијен. Дозволите га у подешавањима система, или изаберите датотеку.
record-limit = Најдуже један минут.
recordings-pack = Направи датотеку за телефоне
recordings-pack-hint = Једна потписана датотека са свим снимцима овог језика. Однесите је на сваки телефон и отворите под Предаја.
recordings-packed =
    { $n ->
        [one] У датотеци је { $nText } снимак.
        [few] У датотеци су { $nText } снимка.
       *[other] У датотеци је { $nText } снимака.
    }
recordings-pack-day = Последња датотека: { $dateText }
recordings-changed = Нешто је снимљено после последње датотеке.
recordings-network = На телефоне преко мреже
recordings-network-no-server = Ова организација нема сервер. Однесите датотеку на сваки телефон.
recordings-network-not-sent = Није послато преко мреже.
recordings-network-older = Телефони добијају старији пакет од онога што је овде снимљено.
recordings-network-waiting = Чека сервер. Одлази са следећом разменом.
recordings-network-sent = Сервер га има. Сваки телефон га преузима сам; овде се не зна који га телефони већ имају.
recordings-network-budget = Телефон преузима највише 256 КБ одједном и 4 МБ дневно, после својих разговора.
recordings-network-update-first = Најпре ажурирајте сервер, сваку базу и сваки телефон: старија верзија не може да прочита списак који наводи снимке.
recordings-network-send = Пошаљи на телефоне
recordings-network-stop = Уклони са телефона
