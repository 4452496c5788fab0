### ما يقرؤه الشخص أو يسمعه. صيغ تصلح للمرأة والرجل معًا ما أمكن.

## البداية

greeting = أهلًا. أنا من فريق يساعد الناس في طريق السفر.
intro-triage = في هذا الطريق يُعامَل كثيرون معاملة سيئة. أسأل الجميع الأسئلة القليلة نفسها.
intro-full = لديّ الآن بعض الأسئلة الأخرى. يمكنك ترك أي سؤال، ويمكنك التوقف في أي وقت.
intro-body = أحيانًا يضطر الناس إلى إعطاء شيء خاص من أجسادهم للحصول على طعام أو مكان للنوم أو لمتابعة الطريق. يحدث هذا للنساء والرجال والبنات والأولاد. وليس هذا ذنبهم.
intro-child = أود أن أعرف كيف تمضي أيامك. يمكنك قول لا لأي سؤال. ويمكنك سؤالي أنت أيضًا.

## أجوبة لكل الأسئلة تقريبًا

choice-yes = نعم
choice-no = لا
choice-not-sure = لا أعرف بالتأكيد
choice-declined = أفضّل ألا أقول
choice-understood = فهمت
choice-other = شيء آخر
choice-none = لا شيء من هذا
choice-not-said = أفضّل ألا أقول من

## أسئلة تابعة

part-when = متى كان ذلك؟
choice-before-leaving = قبل السفر
choice-journey = في الطريق
choice-camp-or-centre = في مخيم أو مركز
choice-here-now = هنا، الآن

part-who = من فعل ذلك؟ من دون أسماء، فقط ما صلته بك.
choice-smuggler = مهرّب أو دليل طريق
choice-employer = صاحب العمل
choice-local-person = شخص من أهل المكان
choice-fellow-traveller = شخص مسافر مثلي
choice-partner = الزوج أو الزوجة أو الشريك
choice-relative = أحد الوالدين أو الأقارب
choice-met-online = شخص عرفته عبر الإنترنت
choice-staff-or-officer = موظف أو حارس أو شرطي
choice-armed-group = جماعة مسلحة

part-ongoing = هل ما زال ذلك مستمرًا؟

## هل الكلام آمن

q-S5 = هل تفضيلك أن تتحدث معك امرأة أم رجل؟
choice-woman = امرأة
choice-man = رجل
q-S5-choice-any = لا فرق
q-S5-choice-not-same-group = لا أحد من بلدتي أو جماعتي

q-S6 = هل تفضيلك القراءة أم الاستماع؟
choice-reads = القراءة
choice-listens = الاستماع

q-S11 = ما طريقة الكلام التي تتحدث بها في بيتك؟
choice-ar-levantine = العربية الشامية
choice-ar-iraqi = العربية العراقية
choice-ar-egyptian = العربية المصرية
choice-ar-sudanese = العربية السودانية
choice-ar-maghrebi = العربية المغاربية
choice-ar-gulf = العربية الخليجية
choice-fa-iranian = فارسية إيران
choice-fa-dari = الدرية
choice-fa-hazaragi = الهزارية
choice-ps-southern = البشتو الجنوبية
choice-ps-northern = البشتو الشمالية
choice-ku-kurmanji = الكرمانجية
choice-ku-badini = البادينية
choice-ckb-sorani = السورانية
choice-ckb-hewrami = الهورامية
choice-bn-standard = البنغالية الفصحى
choice-bn-sylheti = السلهتية
choice-bn-chittagonian = الشيتاغونية
choice-so-northern = الصومالية الشمالية
choice-so-maay = الماي
choice-ti-eritrea = تغرينية إريتريا
choice-ti-ethiopia = تغرينية إثيوبيا

q-S7 = هل هناك ما يلزمك الآن؟
choice-bleeding-or-strong-pain = عندي نزيف أو ألم شديد
choice-pregnancy-pain = عندي حمل وألم
choice-hunger-thirst = طعام أو ماء
choice-cold = ملابس دافئة، مكان دافئ
choice-panic = أشعر بخوف شديد
choice-self-harm-words = أفكر في إيذاء نفسي
choice-small-children = أطفالي الصغار يحتاجون إلى شيء
q-S7-choice-none = لا شيء الآن

q-S8 = هل لديك شعور بالأمان هنا، الآن؟

## الموافقة

q-C1 = أعمل في منظمة تساعد الناس. لست من الشرطة ولا من حرس الحدود. لا أقرر في الأوراق ولا في اللجوء. تصلك المساعدة مهما كانت أجوبتك، وهي مجانية.
q-C2 = أود أن أسأل كيف عوملت في طريقك. يستغرق ذلك دقيقتين تقريبًا. وإن رغبت، نتحدث أطول.
q-C3 = يمكنك ترك أي سؤال. ويمكنك التوقف في أي وقت. ولن ينتج عن ذلك أي سوء.
q-C4 = كلامك يبقى مع فريقنا. لا أخبر أحدًا إلا إذا كانت حياة شخص في خطر أو كان طفل في خطر. وإن استطعت أخبرتك أولًا.
q-C5 = إن وافقت، نحفظ أجوبتك تحت رمز. لا نحفظ اسمك ولا صورتك ولا رقم هاتفك. لا يقرؤها إلا أشخاص مدرَّبون من فريقنا. ويمكنك طلب حذفها.

q-C6 = هل لديك رغبة في الحديث معي؟
q-C6-choice-yes = نعم، لنتحدث
q-C6-choice-later = لاحقًا
q-C6-choice-no = لا

q-C7 = هل لنا أن نحفظ أجوبتك، تحت رمز ومن دون اسمك؟
q-C7-choice-yes = نعم، احفظوها
q-C7-choice-no = لا، لا تحفظوا شيئًا

q-C8 = إذا كان بإمكان منظمة أخرى مساعدتك، فهل نخبرها باحتياجاتك؟ سنعرض عليك أولًا ما سنقوله.
q-C9 = هل نَعُدّ أجوبتك مع أجوبة أشخاص كثيرين غيرك؟ لا يستطيع أحد أن يعرف منها من أنت.
q-C10 = كيف نلتقي مرة أخرى بطريقة آمنة لك؟
q-C10-choice-none = لا أريد ذلك
q-C10-choice-come-back = أعود إلى مكان نتفق عليه
q-C10-choice-through-ngo = عن طريق منظمة أثق بها

## عنك

q-J1 = كم عمرك؟
choice-0-5 = من 0 إلى 5
choice-6-11 = من 6 إلى 11
choice-12-14 = من 12 إلى 14
choice-15-17 = من 15 إلى 17
choice-18-24 = من 18 إلى 24
choice-25-34 = من 25 إلى 34
choice-35-49 = من 35 إلى 49
choice-50- = 50 أو أكثر
q-J1-choice-not-known = لا أعرف
part-at-event = كم كان عمرك عندما حدث ذلك؟
part-gender = إن رغبت في القول:
part-gender-choice-woman = امرأة أو بنت
part-gender-choice-man = رجل أو ولد
part-gender-choice-other = غير ذلك

q-T1 = مع من سفرك؟
q-T1-choice-alone = لا أحد معي
q-T1-choice-family = مع عائلتي
q-T1-choice-partner = مع الزوج أو الزوجة أو الشريك
q-T1-choice-group = مع مجموعة
q-T1-choice-guide = مع شخص يقودني أو يهتم بأمري

## ثمانية أسئلة قصيرة، هي نفسها للجميع

q-T2 = هل احتفظ أحد بأوراقك أو هاتفك، أو قرّر مع من يُسمح لك بالكلام؟
q-T3 = هل عملت عند أحد أو قمت بأشياء له ولم يدفع لك كما اتفقتما، أو أجبرك عليها؟
part-kind = كيف كان ذلك؟
choice-not-paid = لم يُدفع كما اتفقنا
choice-made-to = أُجبرت على ذلك
q-T4 = هل احتجزك أحد أو أقفل عليك أو منعك من المغادرة؟ لا أقصد الشرطة ولا حرس الحدود.
q-T5 = هل عليك دين بسبب السفر أو السكن، وعليك سداده بالعمل، أو لديك خوف مما قد يحدث إن لم يُدفع؟
part-debt = كيف هو أمر الدين؟
choice-work-or-favours = عليّ سداده بالعمل أو بخدمات
choice-fear = أخاف مما قد يحدث
q-T6 = هل طلب منك أحد أو أجبرك على أشياء أخافتك أو أخجلتك، مقابل طعام أو مكان أو متابعة الطريق؟ لا حاجة إلى قول ما هي.
q-T7 = هل قرّر أحد زواجًا عنك، أو عرض عليك مالًا مقابل جزء من جسدك أو دمك؟
q-T8 = هل هناك شخص يخيفك أو عليك طاعته، هنا أو في المكان التالي؟

## الطريق إلى هنا

q-J2 = من جاء معك من بلدك؟ وهل افترقت عن عائلتك؟
q-J2-choice-parents = جاء والداي معي
q-J2-choice-family = جاء معي شريك حياتي أو أولادي
q-J2-choice-friends = أصدقاء
q-J2-choice-others = أشخاص لم أعرفهم من قبل
q-J2-choice-alone = لم يأت أحد معي
q-J2-choice-separated-by-guide = فرّقنا دليل الطريق
q-J2-choice-separated-by-officers = فرّقنا رجال الشرطة أو الحدود
q-J2-choice-separated-other = افترقنا بطريقة أخرى

q-J3 = كم مضى على مغادرتك بيتك؟
q-J3-choice-weeks = بضعة أسابيع
q-J3-choice-months = بضعة أشهر
q-J3-choice-over-a-year = أكثر من سنة
q-J3-choice-over-three-years = أكثر من ثلاث سنوات
part-stays = أين أقمت مدة طويلة؟
choice-home-region = قرب بلدي
choice-middle-east = الشرق الأوسط
choice-turkiye = تركيا
choice-greece-bulgaria = اليونان أو بلغاريا
choice-western-balkans = صربيا أو البوسنة أو بلد آخر قريب
choice-north-africa = شمال أفريقيا
part-stays-choice-other = مكان آخر

q-J4 = من خطّط لسفرك وقرّر عنك؟
q-J4-choice-self = أنا بنفسي
q-J4-choice-other = شخص آخر
q-J4-choice-not-said = أفضّل ألا أقول
part-paid = كيف يُدفع ثمنه؟
part-paid-choice-self = دفعت أنا
part-paid-choice-family = دفعت عائلتي أو تدفع
part-paid-choice-loan = بمال مستدان
part-paid-choice-work-later = سأعمل مقابله لاحقًا
part-paid-choice-favours = بأن أفعل أشياء لشخص ما
part-paid-choice-not-said = أفضّل ألا أقول

q-J5 = هل رُفضت مساعدتك أو أُعدت من حيث أتيت، بسبب بلدك أو بسبب أوراقك؟

## العمل والمهام

q-L1 = هل عملت أو قمت بمهام لأشخاص آخرين منذ مغادرتك أو قبلها بقليل؟
part-sectors = أي نوع من العمل؟
choice-farm = في مزرعة
choice-sewing = خياطة، ملابس
choice-bakery-food = مخبز، مطبخ، طعام
choice-building = بناء
choice-home-care = في بيت، رعاية شخص
choice-washing-cleaning = غسيل، تنظيف
choice-shop-market = دكان أو سوق
choice-waste = جمع النفايات
choice-factory = مصنع
part-housing = هل كان سكنك في مكان العمل؟

q-L2 = هل دُفع لك أجر؟
q-L2-choice-as-agreed = كما اتفقنا
q-L2-choice-less = أقل مما اتفقنا
q-L2-choice-none = لا شيء أبدًا
q-L2-choice-taken = أخذ المال شخص آخر

q-L3 = هل كان بإمكانك الرفض أو ترك ذلك العمل من دون أن يصيبك أذى؟
q-L4 = هل كان عليك العمل ساعات طويلة جدًا، أو من دون يوم راحة؟
q-L5 = هل كان العمل خطرًا، أو مكان النوم سيئًا جدًا، أو أُصبت ولم يعالجك أحد؟
part-kinds = ماذا كان ذلك؟
choice-dangerous = عمل خطر
choice-no-protection = لا شيء يحميني
choice-hurt-not-treated = إصابة ولم يعالجها أحد
choice-bad-place-to-sleep = مكان نوم سيئ جدًا
q-L6 = هل عاقبك أحد أو ضربك أو هددك بسبب بطء في العمل أو رغبتك في الذهاب؟
q-L7 = هل طُلب منك قول شيء غير صحيح عن عمرك أو عملك أو صلتك بشخص ما؟

## الأوراق والدين

q-D1 = هل احتفظ أحد بأوراقك أو هاتفك، أو كان عليك طلبها منه للحصول عليها؟ لا أقصد دائرة رسمية.
q-D2 = هل عليك أو على عائلتك دين بسبب السفر أو السكن، وهل زاد أو صار غير واضح؟
q-D3 = هل عليك سداد الدين بالعمل أو بخدمات أو بنقل أشياء، أو دفع شخص عنك وصار الدين له؟

## السيطرة

q-K1 = هل أُقفل عليك أو كنت تحت المراقبة، أو كان أحد معك دائمًا؟ لا أقصد الشرطة ولا حرس الحدود.
q-K2 = هل تحكّم أحد في اتصالاتك أو لقاءاتك، أو فتّش هاتفك؟
q-K3 = هل هددك أحد؟
part-types = بماذا كان ذلك؟
q-K3-choice-hurt = بإيذائي
q-K3-choice-kill = بقتلي
q-K3-choice-shame = بفضحي أمام الآخرين
q-K3-choice-denounce = بتسليمي للشرطة أو إعادتي
q-K4 = هل هُددت عائلتك أو أُوذيت بسببك؟
q-K5 = هل ضربك أو حرقك أو آذاك شخص كان يتحكم في أمورك؟
q-K6 = هل كان الطعام أو النوم أو الدواء أو الأوراق أو السكن مشروطًا بالطاعة؟ أو هل أُعطيت مخدرات أو كحولًا؟
q-K6-choice-food = الطعام
q-K6-choice-sleep = النوم
q-K6-choice-medicine = الدواء
q-K6-choice-papers = الأوراق
q-K6-choice-place-to-stay = مكان السكن
q-K6-choice-drugs-or-alcohol = أُعطيت مخدرات أو كحولًا

## الوعود وكيف بدأ الأمر

q-R1 = هل كان شيء وُعدت به مختلفًا جدًا عمّا حدث؟
choice-job = العمل
choice-pay = الأجر
choice-study = المدرسة أو الدراسة
choice-safe-trip = سفر آمن
choice-papers = الأوراق
choice-marriage = زواج
choice-housing = مكان للسكن
choice-route-price = الطريق أو ثمن السفر
q-R2 = هل أُخذت أو سُلّمت أو بُعت أو أُرسلت إلى شخص رغم إرادتك؟
q-R3 = هل استغل أحد عدم وجود أوراق أو مال لديك، أو وجود طفل أو قريب مريض معك، أو عدم معرفتك اللغة، للحصول على موافقتك؟
part-uses = ماذا استغل؟
choice-no-papers = عدم وجود أوراق
choice-no-money = عدم وجود مال
choice-child-or-sick-relative = طفل أو قريب مريض
choice-language = عدم معرفة اللغة

## أسئلة خاصة

q-P1 = الأسئلة التالية خاصة أكثر. يمكنك تركها كلها. هل أطرحها؟
q-P1-choice-yes = نعم، لا مانع
q-P1-choice-no = لا، لنتركها
q-P2 = الأسئلة التالية عن جسدك. يمكنك تركها كلها. هل أطرحها؟
q-P2-choice-yes = نعم، لا مانع
q-P2-choice-no = لا، لنتركها

q-X1 = هل أُجبرت أو ضُغط عليك لفعل أشياء قد تسبب لك مشكلة مع القانون؟
part-acts = ماذا كانت؟ لا حاجة إلى القول.
choice-guide-or-drive = إرشاد الناس، السياقة، قيادة قارب
choice-translate-or-recruit = الترجمة لمهرّب أو إيجاد أشخاص له
choice-carry = نقل شيء
choice-sell = بيع شيء
choice-steal = أخذ أشياء
choice-lookout = المراقبة والتنبيه
choice-online-cheating = خداع الناس عبر الإنترنت
choice-fighting = القتال مع جماعة
q-X2 = هل أُجبرت على التسول أو البيع في الشارع وإعطاء المال لشخص؟
part-handed-over = هل كان عليك تسليم المال؟
q-X3 = ماذا كان سيحدث لو رفضت؟
q-X3-choice-could-refuse = لا شيء. كان الرفض ممكنًا
q-X3-choice-lost-place = أفقد مكاني
q-X3-choice-debt = يزيد ديني
q-X3-choice-hurt = أتعرض للأذى
q-X3-choice-threat-to-family = تصبح عائلتي في خطر
q-X3-choice-not-said = أفضّل ألا أقول

q-M1 = هل زُوّجت أو وُعد بك أحد، أو كان عليك العيش مع شخص كزوجين، من دون اختيارك الحر أو قبل سن الثامنة عشرة؟
q-M2 = هل أخذ أحد مالًا مقابل ذلك، أو سُدّد به دين أو ثمن سفر أو حماية؟
q-M3 = هل المغادرة غير ممكنة لك، أو عليك العمل في البيت، أو فعل أشياء رغمًا عنك؟
q-M3-choice-housework = العمل في البيت
q-M3-choice-relations = معاشرة لا أريدها
q-M3-choice-other = شيء آخر

q-B1 = هل اضطررت إلى إعطاء شيء خاص من جسدك مقابل طعام أو مكان للنوم أو حماية أو سفر أو عمل أو مال؟
q-B2 = هل أجبرك أحد على ذلك أو رتّبه أو أخذ المال أو استغل أنه لا شيء لديك؟
q-B3 = هل لمسك أحد أو أجبرك على شيء بجسدك من دون رضاك؟
q-B4 = هل أُخذت لك صور أو أفلام خاصة، أو عُرضت على آخرين، أو هُددت بها؟
part-sold = هل كسب أحد مالًا منها؟

q-CH5 = هل آذاك أحد، أو فُعل بجسدك أو بجسده شيء رغمًا عنك؟ لا حاجة إلى قول ما هو.
part-exchange = هل أُعطيت أنت أو شخص آخر شيئًا مقابل ذلك؟

q-G1 = هل عرض عليك أحد مالًا أو ضغط عليك لإعطاء دم أو جزء من جسدك، أو هل فُعل بجسدك شيء غير مفهوم لك؟
part-stage = إلى أين وصل الأمر؟
choice-offer = عرض فقط
choice-pressed = ضغط أو خداع
choice-done = حدث ذلك
q-G2 = هل ضغط عليك أحد لإعطاء طفل، أو للحمل بطفل من أجل آخرين؟

## الاحتجاز إلى أن يُدفع المال

q-H1 = هل احتُجزت أو أُوذيت أو صُوّرت إلى أن يُدفع مال منك أو من عائلتك؟
q-H2 = هل طُلب منك الدفع بطريقة أخرى، أو سُلّمت إلى أشخاص آخرين؟
part-demands = بأي طريقة؟
part-demands-choice-labour = بالعمل
part-demands-choice-sexual = بجسدي
part-demands-choice-criminality = بفعل أشياء ممنوعة
part-demands-choice-recruiting = بإيجاد أشخاص آخرين
part-demands-choice-organs = بجزء من جسدي
part-demands-choice-transfer = سُلّمت إلى آخرين

## الآن وما بعده

q-N1 = هل هنا شخص يخيفك، أو شخص يخيفك ويمكنه الوصول إليك هنا؟
q-N2 = هل ينتظرك أحد في وجهتك، أو يتصل بك بشأن مكان أو عمل أو دين أو زواج؟
q-N2-choice-address = عنوان عليّ الذهاب إليه
q-N2-choice-job = عمل
q-N2-choice-debt = دين
q-N2-choice-marriage = زواج
part-can-refuse = هل يمكنك قول لا لهم؟
q-N3 = هل هناك شخص هو موضع ثقتك ويمكنك الوصول إليه؟

q-N4 = ما رغبتك الآن؟
choice-safe-place = مكان آمن
choice-rest = الراحة
choice-doctor = طبيب
choice-phone = هاتف، شريحة اتصال
choice-advice = شخص ينصحني
q-N4-choice-family = التواصل مع عائلتي
choice-lawyer = محامٍ
choice-asylum = طلب اللجوء
choice-leave-person = الابتعاد عن شخص
choice-police = التحدث مع الشرطة
choice-go-on = متابعة السفر
choice-nothing-now = لا شيء الآن

## للأطفال

q-CH1 = من يعتني بك الآن؟
q-CH1-choice-parent = أمي أو أبي
q-CH1-choice-relative = أخ أو أخت أو خالة أو عم أو قريب آخر
q-CH1-choice-unrelated = شخص ليس من العائلة
q-CH1-choice-unclear = لا أعرف من هم بالضبط
q-CH1-choice-none = لا أحد
part-happy = هل يسرّك البقاء معهم؟
q-CH2 = كيف يمضي يومك؟
q-CH2-choice-school = المدرسة، التعلم
q-CH2-choice-play = اللعب
q-CH2-choice-sleep = النوم، الراحة
q-CH2-choice-work = العمل
q-CH2-choice-errands = أقضي أشياء للآخرين
q-CH2-choice-begging = أطلب مالًا من الناس
q-CH3 = هل عليك إعطاء أحد مالًا أو أشياء؟
q-CH4 = من قرّر سفرك؟
q-CH4-choice-own-choice = أنا
q-CH4-choice-family = عائلتي
q-CH4-choice-other-person = شخص آخر
q-CH4-choice-not-known = لا أعرف
part-family-debt = هل على عائلتك دين بسبب سفرك؟

## الاحتياجات والوداع

q-W1 = ما احتياجاتك؟
choice-food-clothes = طعام، ملابس، اغتسال
choice-doctor-72h = طبيب قريبًا، على انفراد
choice-someone-to-talk-to = شخص أتحدث معه
choice-interpreter = مترجم أو مترجمة
q-W1-choice-papers = مساعدة في الأوراق
choice-child-care = رعاية طفلي
choice-find-family = إيجاد عائلتي
choice-money-work = مال، عمل
choice-school = مدرسة
choice-safe-travel = معلومات لسفر آمن
choice-embassy = سفارة بلدي
choice-lgbtiq-safe = مكان آمن للمثليين والمثليات والعابرين جنسيًا
choice-disability = مساعدة بسبب إعاقة
part-now = ما الذي لا يحتمل الانتظار؟
q-W2 = بمن نصلك؟
q-W2-choice-specialised-ngo = منظمة تساعد من عوملوا معاملة سيئة
q-W2-choice-health = طبيب أو عيادة
q-W2-choice-legal = محامٍ مجانًا
q-W2-choice-asylum = نصيحة بشأن اللجوء
q-W2-choice-child-protection = أشخاص يحمون الأطفال
q-W2-choice-national-body = دائرة الدولة التي تساعد
q-W2-choice-none = لا أحد الآن
q-W3 = كيف حالك الآن؟
choice-good = بخير
choice-so-so = بين بين
choice-low = لست بخير
q-W4 = شكرًا لحديثك معي. هل نسينا شيئًا؟ يمكنك سؤالي عن أي شيء. ويمكنك العودة، وطلب حذف أجوبتك.

## ما الذي يُقال لمنظمة أخرى

share-intro = بموافقتك، نقول لهذه المنظمة ما يلي فقط:
share-ask = هل تسمح لنا بأن نخبرهم؟
share-line-code = رمز خاص بك، وليس اسمك
share-line-needs = ما الذي تحتاج إليه
share-line-level = متى يحسن أن يتحدث معك أحد
share-line-language = لغتك
share-line-interpreter = هل تفضيلك امرأة أم رجل
share-line-age = عمرك تقريبًا
share-line-gender = هل أنت امرأة أم رجل
share-line-safety = ما الذي يحفظ سلامتك
share-line-contact = كيف يمكن الوصول إليك من جديد
share-soon-now = اليوم
share-soon-soon = خلال يوم أو يومين
share-soon-later = في الوقت الذي يناسبك
share-safety-danger-now = شخص قريب منك قد يؤذيك
share-safety-child = عمرك أقل من 18 سنة، أو ربما
share-safety-health-72h = طبيب لازم لك خلال ثلاثة أيام
share-added = هذه الإجابة، لأن رغبتك أن نذكرها
carried-intro = هذه الكلمات لا تقول شيئًا عنك. إذا رآها منك شخص آخر يساعد الناس، عرف أننا تحدثنا معك.
