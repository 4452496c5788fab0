### هغه څه چې سړی یا ښځه یې لولي یا اوري. ساده خبرې، د «تاسو» سره؛ د ماشومانو پوښتنې د «ته» سره.

## پیل

greeting = سلام. زه په یوه ډله کې کار کوم چې په لاره کې له خلکو سره مرسته کوي.
intro-triage = په دې لاره کې له ډېرو خلکو سره بد چلند کېږي. زه له ټولو همدا څو پوښتنې کوم.
intro-full = اوس غواړم لږ نور هم وپوښتم. تاسو هره پوښتنه پرېښودلی شئ، او هر وخت درېدلی شئ.
intro-body = کله کله خلک د خوړو، د خوب د ځای یا د مخکې تلو لپاره له ځانه یو ډېر شخصي شی ورکولو ته اړ کېږي. دا له ښځو او نارینه‌وو، نجونو او هلکانو ټولو سره کېږي. دا د هغوی ګناه نه ده.
intro-child = غواړم پوه شم چې ستا ورځې څنګه تېرېږي. هرې پوښتنې ته نه ویلی شې. ته هم له ما پوښتنه کولی شې.

## ځوابونه

choice-yes = هو
choice-no = نه
choice-not-sure = ډاډه نه یم
choice-declined = نه غواړم ووایم
choice-understood = پوه شوم
choice-other = بل څه
choice-none = له دې هېڅ یو
choice-not-said = غوره ده ونه وایم چې څوک

## له «هو» وروسته پوښتنې

part-when = دا کله وو؟
choice-before-leaving = له تلو مخکې
choice-journey = په لاره کې
choice-camp-or-centre = په کمپ یا مرکز کې
choice-here-now = دلته، اوس

part-who = دا چا وکړل؟ نوم نه، یوازې دا چې ستاسو څوک وو.
choice-smuggler = قاچاقبر یا لارښود
choice-employer = هغه چې ورته مې کار کاوه
choice-local-person = د هغه ځای څوک
choice-fellow-traveller = بل مسافر
choice-partner = مېړه، ښځه یا ملګری
choice-relative = مور، پلار یا خپلوان
choice-met-online = څوک چې په انټرنېټ کې مې وپېژندل
choice-staff-or-officer = کارکوونکی، ساتونکی یا افسر
choice-armed-group = وسله‌واله ډله

part-ongoing = ایا دا لا هم روان دی؟

## ایا خبرې کول خوندي دي

q-S5 = له ښځې سره خبرې کول غواړئ که له نارینه سره؟
choice-woman = ښځه
choice-man = نارینه
q-S5-choice-any = فرق نه کوي
q-S5-choice-not-same-group = زما د ښار یا ډلې څوک دې نه وي

q-S6 = لوستل غواړئ که اورېدل؟
choice-reads = لوستل
choice-listens = اورېدل

q-S11 = تاسو په کومه لهجه خبرې کوئ؟
choice-ar-levantine = شامي عربي
choice-ar-iraqi = عراقي عربي
choice-ar-egyptian = مصري عربي
choice-ar-sudanese = سوډاني عربي
choice-ar-maghrebi = مغربي عربي
choice-ar-gulf = خلیجي عربي
choice-fa-iranian = د ایران فارسي
choice-fa-dari = دري
choice-fa-hazaragi = هزارګي
choice-ps-southern = جنوبي پښتو
choice-ps-northern = شمالي پښتو
choice-ku-kurmanji = کرمانجي
choice-ku-badini = بادیني
choice-ckb-sorani = سوراني
choice-ckb-hewrami = هورامي
choice-bn-standard = معیاري بنګالي
choice-bn-sylheti = سیلهټي
choice-bn-chittagonian = چټاګانګي
choice-so-northern = شمالي سومالي
choice-so-maay = مای
choice-ti-eritrea = د اریتریا تیګرینیا
choice-ti-ethiopia = د ایتوپیا تیګرینیا

q-S7 = ایا همدا اوس څه ته اړتیا لرئ؟
choice-bleeding-or-strong-pain = وینه مې بهېږي یا سخت درد لرم
choice-pregnancy-pain = امېدواري او درد
choice-hunger-thirst = خواړه یا اوبه
choice-cold = تودې جامې، تود ځای
choice-panic = ډېر وېرېږم
choice-self-harm-words = ځان ته د زیان رسولو فکر کوم
choice-small-children = زما کوچني ماشومان یو څه ته اړتیا لري
q-S7-choice-none = اوس هېڅ

q-S8 = ایا دلته، همدا اوس، ځان خوندي احساسوئ؟

## موافقه

q-C1 = زه په یوه مرستندویه ټولنه کې کار کوم. له پولیسو یا سرحد څخه نه یم. د اسنادو یا پناه په اړه پرېکړه نه کوم. هر ځواب چې ورکړئ، مرسته ترلاسه کوئ، او هېڅ پیسې نه ورکوئ.
q-C2 = غواړم وپوښتم چې په لاره کې درسره څنګه چلند شوی. شاوخوا دوه دقیقې وخت نیسي. که وغواړئ، ډېرې خبرې کولی شو.
q-C3 = هره پوښتنه پرېښودلی شئ. هر وخت درېدلی شئ. له دې هېڅ بد نه پېښېږي.
q-C4 = ستاسو خبرې زموږ په ډله کې پاتې کېږي. یوازې هغه وخت باید چا ته ووایم چې د چا ژوند یا کوم ماشوم په خطر کې وي. که وشي، لومړی به یې تاسو ته ووایم.
q-C5 = که تاسو موافق یاست، ستاسو ځوابونه د یوه کوډ لاندې ساتو. ستاسو نوم، انځور یا د تلیفون شمېره نه ساتو. یوازې زموږ د ډلې روزل شوي خلک یې لوستلی شي. تاسو یې د پاکولو غوښتنه کولی شئ.

q-C6 = ایا غواړئ له ما سره خبرې وکړئ؟
q-C6-choice-yes = هو، خبرې به وکړو
q-C6-choice-later = وروسته
q-C6-choice-no = نه

q-C7 = ایا ستاسو ځوابونه د یوه کوډ لاندې او پرته له نومه ساتلی شو؟
q-C7-choice-yes = هو، ویې ساتئ
q-C7-choice-no = نه، هېڅ مه ساتئ

q-C8 = که بله ټولنه مرسته درسره کولی شي، ایا ورته ویلی شو چې تاسو څه ته اړتیا لرئ؟ لومړی به درښیو چې څه ورته وایو.
q-C9 = ایا ستاسو ځوابونه د ډېرو نورو له ځوابونو سره یوځای شمېرلی شو؟ له دې څخه هېڅوک نه پوهېږي چې تاسو څوک یاست.
q-C10 = بیا سره څنګه ووینو چې تاسو ته خوندي وي؟
q-C10-choice-none = دا نه غواړم
q-C10-choice-come-back = هغه ځای ته راځم چې پرې جوړ شو
q-C10-choice-through-ngo = د داسې ټولنې له لارې چې باور پرې لرم

## ستاسو په اړه

q-J1 = عمر مو څو دی؟
choice-0-5 = له 0 تر 5
choice-6-11 = له 6 تر 11
choice-12-14 = له 12 تر 14
choice-15-17 = له 15 تر 17
choice-18-24 = له 18 تر 24
choice-25-34 = له 25 تر 34
choice-35-49 = له 35 تر 49
choice-50- = 50 یا ډېر
q-J1-choice-not-known = نه پوهېږم
part-at-event = کله چې دا وشول، عمر مو څو وو؟
part-gender = که ویل غواړئ:
part-gender-choice-woman = ښځه یا نجلۍ
part-gender-choice-man = نارینه یا هلک
part-gender-choice-other = بل

q-T1 = له چا سره سفر کوئ؟
q-T1-choice-alone = هېڅوک
q-T1-choice-family = زما کورنۍ
q-T1-choice-partner = مېړه، ښځه یا ملګری
q-T1-choice-group = یوه ډله
q-T1-choice-guide = څوک چې ما بیایي یا مې پالنه کوي

## اته لنډې پوښتنې، ټولو ته یو شان

q-T2 = ایا چا ستاسو اسناد یا تلیفون له ځانه سره ساتلي، یا یې پرېکړه کړې چې له چا سره خبرې وکړئ؟
q-T3 = ایا چا ته مو کار کړی او د خبرې سره سم یې پیسې نه دي درکړې، یا په زور درباندې شوی؟
part-kind = دا څنګه وو؟
choice-not-paid = د خبرې سره سم پیسې رانکړل شوې
choice-made-to = په زور راباندې وشول
q-T4 = ایا چا نیولي یاست، بند کړي یې یاست، یا یې تلو ته نه یاست پرېښي؟ مطلب مې پولیس یا سرحد نه دی.
q-T5 = ایا د سفر یا د اوسېدو د ځای پوروړي یاست او باید په کار یې ادا کړئ، یا وېرېږئ چې که یې ورنکړئ څه به وشي؟
part-debt = د پور حال څنګه دی؟
choice-work-or-favours = باید په کار یا د نورو په کارونو یې ادا کړم
choice-fear = له هغه څه وېرېږم چې کېدای شي
q-T6 = ایا چا درڅخه داسې کارونه غوښتي یا په زور درباندې کړي چې وېرولي یا شرمولي یې یاست، څو خواړه وخورئ، پاتې شئ یا لاړ شئ؟ اړ نه یاست چې ووایئ څه وو.
q-T7 = ایا چا ستاسو د واده پرېکړه ستاسو پر ځای کړې، یا یې ستاسو د بدن د کومې برخې یا وینې لپاره پیسې وړاندې کړې؟
q-T8 = ایا دلته یا په بل ځای کې چې ورځئ، څوک شته چې ترې وېرېږئ یا یې باید خبره ومنئ؟

## تر دې ځایه لاره

q-J2 = له کوره درسره څوک راغلل؟ ایا له کورنۍ بېل شوي یاست؟
q-J2-choice-parents = مور او پلار مې راسره راغلل
q-J2-choice-family = د ژوند ملګری یا اولادونه مې راسره راغلل
q-J2-choice-friends = ملګري
q-J2-choice-others = خلک چې مخکې مې نه پېژندل
q-J2-choice-alone = هېڅوک راسره نه وو
q-J2-choice-separated-by-guide = لارښود بېل کړو
q-J2-choice-separated-by-officers = افسرانو بېل کړو
q-J2-choice-separated-other = په بل ډول سره ورک شو

q-J3 = له کوره ستاسو د وتلو څومره وخت کېږي؟
q-J3-choice-weeks = څو اوونۍ
q-J3-choice-months = څو میاشتې
q-J3-choice-over-a-year = له یوه کاله ډېر
q-J3-choice-over-three-years = له دریو کلونو ډېر
part-stays = چېرته ډېر وخت پاتې شوي یاست؟
choice-home-region = زما هېواد ته نږدې
choice-middle-east = منځنی ختیځ
choice-turkiye = ترکیه
choice-greece-bulgaria = یونان یا بلغاریا
choice-western-balkans = صربیا، بوسنیا یا بل نږدې هېواد
choice-north-africa = شمالي افریقا
part-stays-choice-other = بل ځای

q-J4 = ستاسو سفر چا جوړ کړ او ستاسو پر ځای چا پرېکړه کوله؟
q-J4-choice-self = ما پخپله
q-J4-choice-other = بل چا
q-J4-choice-not-said = غوره ده ونه وایم
part-paid = پیسې یې څنګه ورکول کېږي؟
part-paid-choice-self = ما ورکړې
part-paid-choice-family = کورنۍ مې ورکړې یا یې ورکوي
part-paid-choice-loan = په پور شویو پیسو
part-paid-choice-work-later = وروسته به پرې کار کوم
part-paid-choice-favours = چا ته د کارونو په کولو
part-paid-choice-not-said = غوره ده ونه وایم

q-J5 = ایا ستاسو د هېواد یا اسنادو له امله مرسته نه ده درسره شوې یا بېرته لېږل شوي یاست؟

## کار

q-L1 = ایا له راوتلو وروسته، یا لږ مخکې، مو نورو ته کار کړی؟
part-sectors = څه ډول کار؟
choice-farm = په کرنه، فارم کې
choice-sewing = ګنډل، جامې
choice-bakery-food = نانوایي، پخلنځی، خواړه
choice-building = ودانۍ جوړول
choice-home-care = په کور کې، د چا پالنه
choice-washing-cleaning = مینځل، پاکول
choice-shop-market = دوکان یا بازار
choice-waste = د کثافاتو ټولول
choice-factory = فابریکه
part-housing = ایا همالته اوسېدئ چې کار مو کاوه؟

q-L2 = ایا پیسې یې درکړې؟
q-L2-choice-as-agreed = د خبرې سره سم
q-L2-choice-less = له خبرې کمې
q-L2-choice-none = هېڅ نه
q-L2-choice-taken = پیسې بل چا واخیستې

q-L3 = ایا پرته له زیانه مو نه ویلی شو، یا مو هغه کار پرېښودلی شو؟
q-L4 = ایا ډېرې اوږدې ورځې، یا پرته د رخصتۍ له ورځې، کار کولو ته اړ وئ؟
q-L5 = ایا کار خطرناک وو، د خوب ځای ډېر بد وو، یا ټپ مو خوړلی وو او چا یې درملنه ونه کړه؟
part-kinds = دا څه وو؟
choice-dangerous = خطرناک کار
choice-no-protection = د ځان ساتنې څه نه وو
choice-hurt-not-treated = ټپ، چا یې درملنه ونه کړه
choice-bad-place-to-sleep = د خوب ډېر بد ځای
q-L6 = ایا چا د ورو کار یا د تلو د غوښتنې له امله جزا درکړې، وهلي یا ګواښلي یې یاست؟
q-L7 = ایا درته ویل شوي چې د خپل عمر، کار یا له چا سره د خپلوۍ په اړه ناسمه خبره وکړئ؟

## اسناد او پور

q-D1 = ایا چا ستاسو اسناد یا تلیفون ساتلي، یا د اخیستلو لپاره مو باید غوښتنه کړې وای؟ مطلب مې دولتي دفتر نه دی.
q-D2 = ایا تاسو یا کورنۍ مو د سفر یا اوسېدو پوروړي یاست، او ایا پور زیات شوی یا ناڅرګند شوی؟
q-D3 = ایا باید پور په کار، د نورو په کارونو یا د شیانو په وړلو ادا کړئ، یا چا ستاسو پر ځای پیسې ورکړې او اوس یې پوروړي یاست؟

## تر کنټرول لاندې

q-K1 = ایا بند شوي یا تر نظر لاندې وئ، یا تل څوک درسره وو؟ مطلب مې پولیس یا سرحد نه دی.
q-K2 = ایا چا دا کنټرولوله چې چا ته زنګ وهئ یا څوک وینئ، یا یې ستاسو تلیفون کوت؟
q-K3 = ایا چا ګواښلي یاست؟
part-types = د څه ګواښ وو؟
q-K3-choice-hurt = ما ته د زیان رسولو
q-K3-choice-kill = زما د وژلو
q-K3-choice-shame = د نورو مخې ته د شرمولو
q-K3-choice-denounce = پولیسو ته د سپارلو یا بېرته لېږلو
q-K4 = ایا ستاسو له امله مو کورنۍ ګواښل شوې یا ځورول شوې؟
q-K5 = ایا هغه چا چې ستاسو پرېکړې یې کولې، وهلي، سوځولي یا ځورولي یاست؟
q-K6 = ایا خواړه، خوب، درمل، اسناد یا د اوسېدو ځای د خبرې په منلو پورې تړلي وو؟ یا یې نشه‌يي توکي یا شراب درکول؟
q-K6-choice-food = خواړه
q-K6-choice-sleep = خوب
q-K6-choice-medicine = درمل
q-K6-choice-papers = اسناد
q-K6-choice-place-to-stay = د اوسېدو ځای
q-K6-choice-drugs-or-alcohol = نشه‌يي توکي یا شراب

## ژمنې او دا څنګه پیل شول

q-R1 = ایا هغه څه چې ژمنه یې درسره شوې وه، له هغه څه ډېر توپیر درلود چې وشول؟
choice-job = کار
choice-pay = پیسې
choice-study = ښوونځی یا زده‌کړه
choice-safe-trip = خوندي سفر
choice-papers = اسناد
choice-marriage = واده
choice-housing = د اوسېدو ځای
choice-route-price = د سفر لاره یا بیه
q-R2 = ایا ستاسو له خوښې پرته چا ته بوتلل شوي، سپارل شوي، خرڅ شوي یا لېږل شوي یاست؟
q-R3 = ایا چا د اسنادو یا پیسو له نشتوالي، د ماشوم یا ناروغ خپلوان له لرلو، یا د ژبې له نه پوهېدو ګټه واخیسته چې تاسو ومنئ؟
part-uses = له څه یې ګټه واخیسته؟
choice-no-papers = د اسنادو نشتوالی
choice-no-money = د پیسو نشتوالی
choice-child-or-sick-relative = ماشوم یا ناروغ خپلوان
choice-language = په ژبه نه پوهېدل

## شخصي پوښتنې

q-P1 = راتلونکې پوښتنې ډېرې شخصي دي. ټولې پرېښودلی شئ. ایا ویې پوښتم؟
q-P1-choice-yes = هو، ویې پوښتئ
q-P1-choice-no = نه، پرې یې ږدئ
q-P2 = راتلونکې پوښتنې ستاسو د بدن په اړه دي. ټولې پرېښودلی شئ. ایا ویې پوښتم؟
q-P2-choice-yes = هو، ویې پوښتئ
q-P2-choice-no = نه، پرې یې ږدئ

q-X1 = ایا په زور یا فشار داسې کارونه درباندې شوي چې له قانون سره ستونزه درته جوړولی شي؟
part-acts = دا څه وو؟ اړ نه یاست چې ووایئ.
choice-guide-or-drive = خلکو ته لار ښودل، موټر یا کښتۍ چلول
choice-translate-or-recruit = قاچاقبر ته ژباړل یا خلک پیدا کول
choice-carry = د څه وړل
choice-sell = د څه خرڅول
choice-steal = د شیانو اخیستل
choice-lookout = څارنه کول
choice-online-cheating = په انټرنېټ کې خلک غولول
choice-fighting = د یوې ډلې لپاره جنګېدل
q-X2 = ایا په زور سوال یا په سړک خرڅلاو درباندې شوی او پیسې مو باید چا ته ورکړې وای؟
part-handed-over = ایا پیسې مو باید ورکړې وای؟
q-X3 = که مو نه ویلي وای، څه به شوي وای؟
q-X3-choice-could-refuse = هېڅ. نه مې ویلی شو
q-X3-choice-lost-place = خپل ځای به مې له لاسه ورکړی وای
q-X3-choice-debt = پور به مې زیات شوی وای
q-X3-choice-hurt = زیان به یې رارسولی وای
q-X3-choice-threat-to-family = کورنۍ به مې په خطر کې وای
q-X3-choice-not-said = غوره ده ونه وایم

q-M1 = ایا ستاسو له ازادې خوښې پرته، یا له 18 کلنۍ مخکې، واده یا کوژده درته شوې، یا له چا سره د ښځې او مېړه په شان اوسېدو ته اړ شوي یاست؟
q-M2 = ایا چا د دې په بدل کې پیسې اخیستي، یا پرې پور، سفر یا ساتنه ادا شوي؟
q-M3 = ایا تلی نه شئ، یا باید په کور کې کار وکړئ، یا داسې څه وکړئ چې نه یې غواړئ؟
q-M3-choice-housework = د کور کار
q-M3-choice-relations = نږدېوالی چې زه یې نه غواړم
q-M3-choice-other = بل څه

q-B1 = ایا د خوړو، د خوب د ځای، ساتنې، سفر، کار یا پیسو لپاره مو د خپل بدن یو شخصي شی باید ورکړی وای؟
q-B2 = ایا چا دې ته اړ کړي یاست، تنظیم کړی یې، پیسې یې اخیستي، یا یې له دې ګټه اخیستې چې هېڅ مو نه درلودل؟
q-B3 = ایا چا ستاسو له خوښې پرته لاس دروړی، یا یې د بدن کوم کار ته په زور اړ کړي یاست؟
q-B4 = ایا ستاسو شخصي انځورونه یا فلمونه اخیستل شوي، نورو ته ښودل شوي، یا پرې ګواښل شوي یاست؟
part-sold = ایا چا پرې پیسې ګټلي؟

q-CH5 = ایا چا زیان دررسولی، یا یې ستا یا د خپل بدن سره داسې څه کړي چې تا نه غوښتل؟ اړتیا نشته چې ووایې څه وو.
part-exchange = ایا د دې په بدل کې تا یا بل چا څه واخیستل؟

q-G1 = ایا چا د وینې یا د بدن د برخې ورکولو لپاره پیسې وړاندې کړې یا فشار یې راوړ، یا ستاسو له بدن سره داسې څه وشول چې پرې پوه نه شوئ؟
part-stage = تر کومه ورسېدل؟
choice-offer = یوازې وړاندیز
choice-pressed = فشار یا غولونه
choice-done = وشول
q-G2 = ایا چا فشار راوړی چې یو ماشوم ورکړئ، یا د نورو لپاره ماشوم وزېږوئ؟

## تر هغو نیول چې پیسې ورکړل شي

q-H1 = ایا تر هغو ساتل شوي، ځورول شوي یا فلم شوي یاست چې تاسو یا کورنۍ مو پیسې ورکړي؟
q-H2 = ایا درته ویل شوي چې په بله لاره یې ادا کړئ، یا نورو خلکو ته سپارل شوي یاست؟
part-demands = په کومه لاره؟
part-demands-choice-labour = په کار
part-demands-choice-sexual = په خپل بدن
part-demands-choice-criminality = په منع شویو کارونو
part-demands-choice-recruiting = د نورو خلکو په پیدا کولو
part-demands-choice-organs = د خپل بدن په یوه برخه
part-demands-choice-transfer = نورو ته وسپارل شوم

## اوس او وروسته

q-N1 = ایا دلته له چا وېرېږئ، یا له داسې چا چې دلته درته رسېدلی شي؟
q-N2 = ایا هلته چې ورځئ څوک درته منتظر دی، یا د ځای، کار، پور یا واده لپاره زنګ درته وهي؟
q-N2-choice-address = یوه پته چې باید ورشم
q-N2-choice-job = کار
q-N2-choice-debt = پور
q-N2-choice-marriage = واده
part-can-refuse = ایا هغوی ته نه ویلی شئ؟
q-N3 = ایا څوک شته چې باور پرې لرئ او ورته رسېدلی شئ؟

q-N4 = اوس څه غواړئ؟
choice-safe-place = خوندي ځای
choice-rest = ارام
choice-doctor = ډاکټر
choice-phone = تلیفون، سیم کارت
choice-advice = څوک چې مشوره راکړي
q-N4-choice-family = له کورنۍ سره اړیکه
choice-lawyer = وکیل
choice-asylum = د پناه غوښتنه
choice-leave-person = له چا لرې کېدل
choice-police = له پولیسو سره خبرې
choice-go-on = مخکې سفر کول
choice-nothing-now = اوس هېڅ

## د ماشومانو لپاره

q-CH1 = اوس ستا پالنه څوک کوي؟
q-CH1-choice-parent = مور یا پلار مې
q-CH1-choice-relative = ورور، خور، ترور، کاکا یا بل خپلوان
q-CH1-choice-unrelated = څوک چې خپلوان نه دی
q-CH1-choice-unclear = سم نه پوهېږم چې څوک دي
q-CH1-choice-none = هېڅوک
part-happy = ایا له هغوی سره اوسېدل دې خوښ دي؟
q-CH2 = په ورځ کې څه کوې؟
q-CH2-choice-school = ښوونځی، زده‌کړه
q-CH2-choice-play = لوبې
q-CH2-choice-sleep = خوب، ارام
q-CH2-choice-work = کار
q-CH2-choice-errands = د نورو لپاره کارونه
q-CH2-choice-begging = له خلکو پیسې غوښتل
q-CH3 = ایا باید چا ته پیسې یا شیان ورکړې؟
q-CH4 = ستا د سفر پرېکړه چا وکړه؟
q-CH4-choice-own-choice = ما
q-CH4-choice-family = زما کورنۍ
q-CH4-choice-other-person = بل چا
q-CH4-choice-not-known = نه پوهېږم
part-family-debt = ایا کورنۍ دې ستا د سفر پوروړې ده؟

## اړتیاوې او د خدای پامان

q-W1 = څه ته اړتیا لرئ؟
choice-food-clothes = خواړه، جامې، مینځل
choice-doctor-72h = ژر ډاکټر، یوازې
choice-someone-to-talk-to = څوک چې خبرې ورسره وکړم
choice-interpreter = ژباړن
q-W1-choice-papers = د اسنادو مرسته
choice-child-care = زما د ماشوم پالنه
choice-find-family = د کورنۍ پیدا کول
choice-money-work = پیسې، کار
choice-school = ښوونځی
choice-safe-travel = د خوندي سفر معلومات
choice-embassy = زما سفارت
choice-lgbtiq-safe = همجنسو او ټرانس خلکو ته خوندي ځای
choice-disability = د معیوبیت مرسته
part-now = کوم یو انتظار نه شي کولی؟
q-W2 = له چا سره مو اړیکه ټینګه کړو؟
q-W2-choice-specialised-ngo = ټولنه چې له بد چلند لیدلو خلکو سره مرسته کوي
q-W2-choice-health = ډاکټر یا کلینیک
q-W2-choice-legal = وکیل، وړیا
q-W2-choice-asylum = د پناه په اړه مشوره
q-W2-choice-child-protection = هغوی چې ماشومان ساتي
q-W2-choice-national-body = د دولت مرستندوی دفتر
q-W2-choice-none = اوس هېڅوک
q-W3 = اوس حال مو څنګه دی؟
choice-good = ښه
choice-so-so = نه ښه نه بد
choice-low = ښه نه یم
q-W4 = مننه چې له ما سره مو خبرې وکړې. ایا څه مو هېر کړل؟ هر څه چې غواړئ، له ما یې پوښتلی شئ. بیا راتلی شئ، او د خپلو ځوابونو د پاکولو غوښتنه کولی شئ.

## هغه څه چې بلې ادارې ته ویل کېږي

share-intro = که تاسو ومنئ، دې ادارې ته یوازې دا وایو:
share-ask = اجازه ده چې هغوی ته ووایو؟
share-line-code = ستاسو لپاره یو رمز، نه ستاسو نوم
share-line-needs = تاسو څه ته اړتیا لرئ
share-line-level = څومره ژر باید څوک له تاسو سره خبرې وکړي
share-line-language = ستاسو ژبه
share-line-interpreter = دا چې له ښځې سره اسانه یاست که له نارینه سره
share-line-age = ستاسو عمر، نژدې
share-line-gender = دا چې ښځه یاست که نارینه
share-line-safety = څه شی تاسو خوندي ساتي
share-line-contact = څنګه مو بیا پیدا کولای شي
share-soon-now = نن
share-soon-soon = په یوې یا دوو ورځو کې
share-soon-later = هر وخت چې تاسو وغواړئ
share-safety-danger-now = نژدې څوک ښايي تاسو ته زیان ورسوي
share-safety-child = تاسو له ۱۸ کلونو کم یاست، یا ښايي
share-safety-health-72h = تاسو په درېیو ورځو کې ډاکټر ته اړتیا لرئ
share-added = دا ځواب، ځکه چې تاسو غواړئ وویل شي
carried-intro = دا کلمې ستاسو په اړه څه نه وایي. که بل مرستندوی ته یې وښیئ، هغه پوهېږي چې موږ خبرې کړې دي.
