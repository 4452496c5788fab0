### الشاشات والأزرار والإشعارات: ما يقرؤه العامل الميداني والمنسّق.

## في كل مكان

app-name = ملاحظات
back = رجوع
close = إغلاق
continue = متابعة
next = التالي
delete = حذف
keep = إبقاء
try-again = إعادة المحاولة
opening = جارٍ الفتح
hide = إخفاء
cannot-open = تعذّر فتح هذا
error-code = الرمز: { $code }

## الوقت

since-just-now = قبل أقل من ساعة
since-hours =
    { $n ->
        [zero] قبل { $nText } ساعة
        [one] قبل ساعة ({ $nText })
        [two] قبل ساعتين ({ $nText })
        [few] قبل { $nText } ساعات
        [many] قبل { $nText } ساعة
       *[other] قبل { $nText } ساعة
    }
since-days =
    { $n ->
        [zero] قبل { $nText } يوم
        [one] قبل يوم ({ $nText })
        [two] قبل يومين ({ $nText })
        [few] قبل { $nText } أيام
        [many] قبل { $nText } يومًا
       *[other] قبل { $nText } يوم
    }
wait-seconds =
    { $n ->
        [zero] { $nText } ثانية
        [one] ثانية ({ $nText })
        [two] ثانيتين ({ $nText })
        [few] { $nText } ثوانٍ
        [many] { $nText } ثانية
       *[other] { $nText } ثانية
    }
wait-minutes =
    { $n ->
        [zero] { $nText } دقيقة
        [one] دقيقة ({ $nText })
        [two] دقيقتين ({ $nText })
        [few] { $nText } دقائق
        [many] { $nText } دقيقة
       *[other] { $nText } دقيقة
    }

## مقفل

unlock-title = مقفل
unlock-label = عبارتك
unlock-show = إظهار ما أكتب
unlock-open = فتح
unlock-busy = جارٍ الفتح
unlock-wrong = لم يُفتح. تحقق من العبارة وحاول من جديد.
unlock-wait = انتظر { $time }، ثم حاول من جديد.
lock-title = قفل التطبيق؟
lock-text = لا يضيع شيء. المحادثة غير المكتملة تبقى كما هي.
lock-confirm = قفل
idle-warning = لم يلمس أحد الشاشة منذ مدة. سيُقفل التطبيق قريبًا.
idle-stay = إبقاؤه مفتوحًا

## الآلة الحاسبة

calculator = آلة حاسبة
key-divide = تقسيم
key-times = ضرب
key-minus = ناقص
key-plus = زائد
key-equals = يساوي
key-point = فاصلة
key-clear = مسح

## الإعدادات

settings-title = الإعدادات
settings-theme = فاتح وداكن
theme-system = مثل الهاتف
theme-day = نهار
theme-sun = شمس ساطعة
theme-night = ليل
settings-size = حجم النص
smaller = نص أصغر
larger = نص أكبر
percent = { $number } ٪
settings-hand = اليد التي تمسك الهاتف
hand-right = اليمنى
hand-left = اليسرى
settings-language = لغة التطبيق
settings-state = هذا الجهاز
settings-lock = يُقفل تلقائيًا بعد { $time } بلا لمس.
settings-recorded = تسجيلات الأسئلة
# How many recordings a language has on this phone; { $nText } is a ready-made number.
settings-recorded-here = { $nText } هنا
settings-recorded-coming = غيرها في الطريق
settings-waiting =
    { $n ->
        [0] لا شيء ينتظر هنا للقاعدة.
        [zero] تنتظر هنا { $nText } محادثة للقاعدة.
        [one] تنتظر هنا محادثة واحدة ({ $nText }) للقاعدة.
        [two] تنتظر هنا محادثتان ({ $nText }) للقاعدة.
        [few] تنتظر هنا { $nText } محادثات للقاعدة.
        [many] تنتظر هنا { $nText } محادثة للقاعدة.
       *[other] تنتظر هنا { $nText } محادثة للقاعدة.
    }
settings-version = الإصدار { $app }
settings-versions = الأسئلة { $questionnaire }، القواعد { $rules }، النصوص { $words }
settings-recordings =
    { $n ->
        [0] لا أسئلة مسجَّلة صوتيًا على هذا الجهاز.
        [zero] على هذا الجهاز { $nText } سؤال مسجَّل صوتيًا.
        [one] على هذا الجهاز سؤال واحد ({ $nText }) مسجَّل صوتيًا.
        [two] على هذا الجهاز سؤالان ({ $nText }) مسجَّلان صوتيًا.
        [few] على هذا الجهاز { $nText } أسئلة مسجَّلة صوتيًا.
        [many] على هذا الجهاز { $nText } سؤالًا مسجَّلًا صوتيًا.
       *[other] على هذا الجهاز { $nText } سؤال مسجَّل صوتيًا.
    }
settings-free = المساحة الفارغة على هذا الجهاز: { $size }. يشغل Waymark { $taken }.
settings-taken = يشغل Waymark { $taken } على هذا الجهاز.
size-megabytes = { $number } م.ب
size-gigabytes = { $number } غ.ب
settings-receipt-server = آخر إيصال: من الخادم، { $since }.
settings-receipt-base = آخر إيصال: من القاعدة، { $since }.
settings-receipt-none = لم يصل أي إيصال إلى هذا الجهاز بعد.
space-little = ذاكرة هذا الجهاز شبه ممتلئة. ما حُفظ يبقى محفوظًا. سلّم ما هو مغلَّف، واحذف صورًا أو تطبيقات أخرى.
settings-hide = المربع في الأعلى
settings-hide-more = المربع يخفي التطبيق فورًا ويقفله. تظهر آلة حاسبة. للعودة، اضغط = ثلاث مرات وأدخل عبارتك. لا يضيع شيء.

## الرئيسية

home-title = الرئيسية
home-start = بدء محادثة
home-draft = محادثة غير مكتملة
home-sync = في الطريق إلى القاعدة
home-empty = لا شيء في الانتظار. عندما تنتهي محادثة تظهر هنا.
state-on-phone = على هذا الهاتف
state-packed = مغلَّفة
state-handed-over = سُلّمت
state-received = وصلت إلى القاعدة
state-returned = أُعيدت
link-unknown = تُسلَّم المحادثات تلقائيًا عند توفر اتصال.
link-online = تم التبادل الأخير بنجاح.
link-offline = لا اتصال الآن. تنتظر المحادثات على هذا الهاتف مغلقة، وتذهب تلقائيًا لاحقًا.
link-not-our-server = أجابت هذه الشبكة بدلًا من خادمنا. لم يُرسَل شيء. قد تكون صفحة تسجيل الدخول إلى Wi-Fi.
link-refused = لم يقبل الخادم كل شيء. انظر «محادثاتي».
link-busy = جارٍ التسليم الآن.
last-contact = آخر اتصال: { $since }.
oldest-packed =
    { $n ->
        [zero] غُلّف الأقدم { $since }.
        [one] غُلّفت { $since }.
        [two] غُلّف الأقدم { $since }.
        [few] غُلّف الأقدم { $since }.
        [many] غُلّف الأقدم { $since }.
       *[other] غُلّف الأقدم { $since }.
    }

## محادثاتي

letters-title = الرسائل
letters-new = رسائل من القاعدة: { $number }
letters-none = لا رسائل.
letters-theirs = من القاعدة
letters-own = كتبتَ أنت
letters-waiting = تنتظر التسليم
letters-sent = سُلّمت
letters-reply = جوابك
letters-reply-more = لا يفتحه إلا قاعدتك. لا تكتب أسماء.
letters-reply-send = إرسال
mine-title = محادثاتي
mine-empty = لا محادثات منتهية على هذا الهاتف. عندما تنتهي محادثة تظهر هنا.
mine-no-code = لم يعد الرمز على هذا الهاتف
mine-show-codes = إظهارها لكاميرا القاعدة
mine-codes-more = ثبّت هذه الشاشة أمام كاميرا القاعدة حتى تقول إن معها كل شيء. تبقى المحادثة هنا حتى يأتي إيصالها.
mine-told = أخبروني…
slip-open = ورقة اليوم
slip-title = ورقة اليوم
slip-recorded = سُجّلت
slip-received = وصلت إلى القاعدة
slip-waiting = تنتظر
slip-returned = أُعيدت
slip-before = اليوم السابق
slip-after = اليوم التالي
slip-print = طباعة
outbox-reason-refused-signature = لم يقبل الخادم توقيع هذا الهاتف. أخبر منسّقك.
outbox-reason-unknown-device = لا يعرف الخادم هذا الهاتف. أخبر منسّقك.
outbox-reason-fork = استخدم هاتف آخر الرقم نفسه. أخبر منسّقك، ونسختك محفوظة.
outbox-reason-too-large = الحزمة أكبر مما يقبله الخادم. سلّمها بملف.
outbox-reason-quota = لا مكان لدى الخادم اليوم للمزيد من هذا الهاتف. ستُعاد المحاولة.
outbox-reason-other-organisation = الخادم تابع لمنظمة أخرى. أخبر منسّقك.
outbox-reason-damaged = فقد هذا الهاتف الحزمة أو تضررت. أخبر منسّقك بما تتذكر.
outbox-reason-gone = حذفتها المنظمة. أخبر منسّقك.
outbox-reason-unknown = عادت بلا سبب معروف. أخبر منسّقك، ونسختك محفوظة.

## التسليم

hand-over-title = التسليم
hand-over-now = التسليم الآن
hand-over-now-more = يمكنك مغادرة هذه الشاشة ومتابعة العمل. ما لا يصل يُرسَل لاحقًا من جديد.
hand-over-by-file = بملف
hand-over-by-file-more = من دون شبكة يمكن لزميل أن يحمل ملفًا إلى القاعدة. لا يستطيع فتحه إلا القاعدة. ولا يُحذف هنا شيء حتى تقول القاعدة إنه وصلها.
hand-over-save-file = حفظ ملف لحمله
hand-over-read-file = قراءة ملف من القاعدة
hand-over-file-name = { "notes.wmc" }
hand-over-carried =
    { $n ->
        [zero] لم تُحفظ محادثات في الملف ({ $nText })، { $size } ك.ب.
        [one] حُفظت محادثة واحدة ({ $nText }) في الملف، { $size } ك.ب.
        [two] حُفظت محادثتان ({ $nText }) في الملف، { $size } ك.ب.
        [few] حُفظت { $nText } محادثات في الملف، { $size } ك.ب.
        [many] حُفظت { $nText } محادثة في الملف، { $size } ك.ب.
       *[other] حُفظت { $nText } محادثة في الملف، { $size } ك.ب.
    }
import-new =
    { $n ->
        [0] لا جديد في الملف.
        [zero] لا جديد في الملف ({ $nText }).
        [one] أُخذ عنصر جديد واحد ({ $nText }).
        [two] أُخذ عنصران جديدان ({ $nText }).
        [few] أُخذت { $nText } عناصر جديدة.
        [many] أُخذ { $nText } عنصرًا جديدًا.
       *[other] أُخذ { $nText } عنصر جديد.
    }
import-known =
    { $n ->
        [zero] لا شيء كان معروفًا من قبل ({ $nText }).
        [one] عنصر واحد ({ $nText }) كان معروفًا من قبل.
        [two] عنصران ({ $nText }) كانا معروفين من قبل.
        [few] { $nText } عناصر كانت معروفة من قبل.
        [many] { $nText } عنصرًا كانت معروفة من قبل.
       *[other] { $nText } عنصر كانت معروفة من قبل.
    }
import-receipts =
    { $n ->
        [zero] لم تُؤخذ إيصالات ({ $nText }).
        [one] أُخذ إيصال واحد ({ $nText }).
        [two] أُخذ إيصالان ({ $nText }).
        [few] أُخذت { $nText } إيصالات.
        [many] أُخذ { $nText } إيصالًا.
       *[other] أُخذ { $nText } إيصال.
    }
import-refused =
    { $n ->
        [zero] لم يُرفض شيء ({ $nText }):
        [one] لم يُؤخذ عنصر واحد ({ $nText }):
        [two] لم يُؤخذ عنصران ({ $nText }):
        [few] لم تُؤخذ { $nText } عناصر:
        [many] لم يُؤخذ { $nText } عنصرًا:
       *[other] لم يُؤخذ { $nText } عنصر:
    }
refused-damaged = إنه تالف.
refused-unknown-version = صنعته نسخة أحدث من التطبيق.
refused-unknown-device = يأتي من هاتف ليس في القائمة.
refused-wrong-key = ليس موجّهًا إلى هذه القاعدة.
refused-fork = أرسل الهاتف نفسه عنصرًا آخر بالرقم نفسه.
refused-not-ours = هو تابع لمنظمة أخرى.
refused-lost-device = جاء من هاتف لم يعد مستخدمًا. حُفظ على حدة.

## محادثة

screen-safety = هل الكلام هنا آمن؟
screen-safety-more = لك أنت، قبل السؤال الأول. لمسة في كل سطر.
safe-open = المس جوابًا في كل سطر.
safe-go = يمكنك التحدث هنا.
safe-limited = أسئلة قصيرة فقط.
safe-stop = ليس الآن. اعرض المساعدة، ومكانًا أو وقتًا آخر.
safe-more = حاجة عاجلة، أو خطر هنا الآن؟
screen-language = أي لغة يختار الشخص؟
screen-language-more = أدر الهاتف نحو الشخص ليبحث عن لغته بنفسه.
screen-interpreter = هل يصلح هذا المترجم للمساعدة؟
screen-interpreter-more = اسأله قبل أن يتكلم الشخص. المرافق والقريب والطفل لا يترجمون هذه الأسئلة أبدًا.
interpreter-code = رمز المترجم
interpreter-code-more = رمز بلا اسم. قائمة المنسّق تقول لمن هو.
interpreter-new = رمز جديد
screen-consent = قبل أن نتحدث
screen-consent-more = اقرأه أو أدر الهاتف. ثم اسأل: «بكلماتك، ماذا يحدث لما تقوله لي؟»
consent-understood = أعاده بكلماته: مفهوم
consent-again = مرة أخرى
consent-told = أُعيد وفُهم
screen-about = عن الشخص
about-more = المزيد: العمر حين حدث ذلك، امرأة أو رجل
screen-observations = ما لاحظته
screen-observations-more = فقط ما رأيته أو سمعته. لا تضع علامة إن لم يلفت شيء نظرك.
screen-wants = ماذا يريد الشخص؟
screen-wants-more = اسأل. يمكن اختيار أكثر من جواب.
screen-list = الاحتياجات والخطوات التالية
screen-sections = المحادثة الأطول
screen-sections-more = بأي ترتيب. الشخص يختار، ويمكن ترك كل شيء.
section-count = { $answered } من { $of }
section-suggested = أولًا
section-private = يُستأذن قبل البدء
sections-on = متابعة: { $section }
sections-done = المتابعة إلى النهاية
screen-review = كل الإجابات
screen-review-more = المس سطرًا لتغييره. ثم تعود إلى هنا.
review-to-outcome = إلى النتيجة
review-open = لم يُسأل
review-given = أُجيب
review-empty = لم يُسأل شيء بعد.
review-button = مراجعة الإجابات
signs-button = ما لاحظته
confusing = هذه الصياغة أربكت الشخص
confusing-noted = دُوّن: هذه الصياغة أربكت الشخص
language-more = المزيد: طريقة الكلام، القراءة، امرأة أو رجل
language-not-listed = ليست في القائمة: ترجمة شفهية
person-language = لغة الشخص
question-of = سؤال { $index } من { $of }
skip = تخطٍّ
stop-here = التوقف هنا
to-outcome = ماذا نفعل الآن
undo = تراجع
undo-answer = تراجع: { $answer }
save-saved = محفوظ على هذا الهاتف
save-saving = جارٍ الحفظ
save-not-saved = لم يُحفظ
save-not-kept = لا يُحفظ، كما أراد الشخص
my-line = إظهار سطري
why-we-ask = لماذا نسأل
not-translated = غير مترجم: ترجمة شفهية
draft-text = مسودة ترجمة: تُستعمل مع مترجم فقط.
take-your-time = لا عجلة. يمكن للشخص ترك هذا السؤال.
leave-topic = ترك هذا الموضوع
explain-again = اشرح مرة أخرى بكلماتك، أو أدر الهاتف نحو الشخص.
show-card = عرض على الشخص
recording-play = تشغيل
recording-stop = إيقاف
recording-none = لا تسجيل. اقرأ بصوت عالٍ.
recording-older = يقرأ التسجيل صياغة أقدم.
recording-failed = لم يستطع الهاتف تشغيله. اقرأ بصوت عالٍ.
show = عرض
back-to-my-side = العودة إلى جهتي
marked = وضع الشخص علامة على «{ $answer }». اضغط جوابًا لحفظه.

## النتيجة

outcome-title = النتيجة { $code }
outcome-next = ماذا بعد
outcome-why = لماذا
outcome-no-reasons = لا جواب يشير إلى أذى حتى الآن.
outcome-more = المزيد عن هذه النتيجة
outcome-elements = ما تُظهره الأجوبة
outcome-missing = لم يُسأل أو لا جواب
outcome-would-change = جواب «نعم» هنا يغيّر النتيجة
outcome-versions = القواعد { $rules }، الأسئلة { $questionnaire }، النصوص { $locale }
outcome-not-stored = لم يرد الشخص حفظ الأجوبة. عند الإنهاء لا يبقى شيء على هذا الهاتف.
go-full = المتابعة إلى المحادثة الأطول
outcome-judgement = تقديرك أنت
outcome-judgement-more = له وزن القواعد نفسه. اختر مستوى آخر إن رأيت غير ذلك، ويُحفظ الاثنان.
outcome-judgement-reason = السبب
finalise = إنهاء وتغليف
finalise-note = تُغلق الأجوبة فورًا لأجل القاعدة. بعدها لا يستطيع هذا الهاتف فتحها.
finalise-not-kept = إنهاء بلا حفظ
finalise-not-kept-note = لا يبقى شيء من هذه المحادثة على هذا الهاتف.
withdraw = حذف هذه المحادثة
withdraw-title = حذف هذه المحادثة؟
withdraw-text = تُزال كل أجوبتها من هذا الهاتف ولا يمكن استرجاعها. افعل ذلك إن طلبه الشخص.
withdraw-confirm = حذف المحادثة
finished-title = انتهت
finished-code = رمز هذه المحادثة
finished-code-more = بهذا الرمز تقصد أنت والقاعدة المحادثة نفسها. لا حاجة إلى ورق.
finished-packed = غُلّفت. تُسلَّم عند توفر اتصال.
finished-paper = أعطِ الرمز للشخص فقط إن أراده وكان حمله آمنًا له.
finished-not-kept-title = انتهت، ولم يُحفظ شيء
finished-not-kept = لم تعد الأجوبة على هذا الهاتف. المساعدة المعروضة ما زالت قائمة.
to-home = الرئيسية
refer-button = عرض خدمة
screen-referral = خدمة للشخص
refer-pick = أي خدمة؟
refer-pick-more = المؤكدة أولًا. انظر من تقبل.
refer-filter = لأي حاجة؟
refer-all = كل شيء
refer-none = لا خدمة مناسبة في هذه النسخة من التطبيق.
refer-none-next = الرغبة محفوظة مع المحادثة. تصفّح «كل شيء»، أو اسأل منسّقك.
refer-check-title = هل تناسب؟
refer-choose = اختيار هذه
refer-told = ما سيُقال لهم
refer-told-more = أظهر كل سطر للشخص أو اقرأه. لا يُقال شيء غيره.
refer-add = أضف، فقط إن طلب الشخص
refer-show = إظهار السطور للشخص
refer-urgent = لا يمكن أن ينتظر
refer-agrees = الشخص موافق
refer-declines = الشخص غير موافق
refer-way = كيف تخبرهم؟
refer-way-phone = بالهاتف
refer-way-in-person = نذهب معًا
refer-way-paper = ملاحظة على ورق
refer-way-packet = حزمة مختومة
refer-state = ماذا قالوا؟
refer-state-waiting = لا جواب بعد
refer-state-accepted = يقبلون
refer-state-refused = يرفضون
refer-state-no-place = لا مكان الآن
refer-state-no-answer = لم يُجب أحد
refer-state-not-wanted = غير مرغوب
refer-note-more = انسخ هذه السطور بيدك. الرمز بدل الشخص، بلا اسم.
refer-saved = حُفظ مع هذه المحادثة
refer-later = بعد تغليف المحادثة لا يمكن إضافة شيء هنا. ما يُقال لك لاحقًا، أخبر به منسّقك.
refer-later-packet = بعد تغليف المحادثة سجّل ما يُقال لك عند سطرها في «محادثاتي». وإن لم يعد هناك فأخبر به منسّقك.
refer-remove = سحب هذه الإحالة
refer-check = اتصل أولًا: لم يتحقق منها أحد حديثًا.
refer-done = تم

## إحالة في حزمة مختومة، وجوابها

refer-due = متى تحتاج إلى الجواب؟
refer-due-0 = اليوم
refer-due-1 = غدًا
refer-due-3 = خلال ثلاثة أيام
refer-due-7 = خلال أسبوع
packet-inside = ما في الحزمة
packet-make = ختم الحزمة
packet-make-more = لا يُصنع شيء قبل أن تلمس. في الحزمة السطور أعلاه، ومتى تحتاج إلى الجواب، وكيف يجيبون. لا شيء غير ذلك.
packet-made = الحزمة مختومة
packet-file-name = { "note.age" }
packet-saved = حُفظ. لا يستطيع أحد قراءة هذا الملف دون الكلمات الست. أرسله بطريق غير الذي تقول به الكلمات.
packet-saved-key = حُفظ. لا يستطيع قراءة هذا الملف إلا تلك الجهة.
packet-words = الكلمات الست التي تفتحها
packet-words-more = قلها بصوتك، بطريق غير طريق الحزمة. لا تكتبها بجانبها أبدًا. تُعرض الآن ولن تُعرض ثانية.
packet-to-key = لا يفتحها إلا تلك الجهة، بمفتاحها.
packet-again = ختم من جديد بكلمات جديدة
packet-answer-code = أجابوا برمز
packet-answer-type = الرمز الذي قرؤوه لك
packet-answer-type-more = ثلاث مجموعات من أربعة. حروف كبيرة أو صغيرة.
packet-answer-no-code = لا رمز؟ إن كانت المحادثة مغلَّفة فسجّل ما قالوه لك عند سطرها. وإن لم يعد ذلك هناك فأخبر منسّقك.
packet-answer-take = أخذ الجواب
packet-answer-camera = قراءة الرمز بالكاميرا
packet-answer-in-talk = حُفظ مع المحادثة.
packet-answer-to-base = المحادثة مغلَّفة بالفعل. يذهب الجواب إلى القاعدة من تلقاء نفسه.
packet-answer-at-base = حُفظ مع ملفه.
packet-open-title = حزمة لنا
packet-open-more = أرسل فريق آخر حزمة مختومة وقال لك ست كلمات بصوته. لا يُحفظ منها شيء هنا.
packet-open-words = الكلمات الست
packet-reply = بماذا تجيبون؟
packet-reply-more = اقرأ الرمز لمن أرسلها، أو اعرضه على كاميرته.
paper-ask = هل الورق آمن لهذا الشخص؟
paper-ask-more = قد يجده أحد. إن كان الشخص يُفتَّش أو يُراقَب فلا تكتب شيئًا.
paper-safe = الورق آمن
paper-not-safe = ليس آمنًا
paper-title = للنسخ باليد
paper-show = عرض الملاحظة
paper-code-only = هذه السطور فقط. لا اسم ولا سبب ولا منظمة.

## رمز للحمل

carry-title = رمز للحمل
carry-more = إن أراد الشخص: أربع كلمات تربط هذه المحادثة بأخرى، فقط إن أظهرها. لا تقول الكلمات شيئًا عنه.
carry-give = إعطاء أربع كلمات
carry-brought = معه أربع كلمات
carry-type = الكلمات الأربع
carry-type-more = حروف كبيرة أو صغيرة. تكفي أربعة حروف من كل كلمة.
carry-link = ربط المحادثتين
carry-linked = رُبطت بمحادثة سابقة لأن الشخص أظهر هذه الكلمات.
carry-remove = إزالة الكلمات
carry-show = عرض الرمز
carry-camera = القراءة بالكاميرا

## القاعدة

base-title = الحالات
base-counts =
    { $n ->
        [0] لم يصل شيء بعد.
        [zero] { $nText } حالة، غير مطّلع عليها: { $unreadText }.
        [one] حالة واحدة ({ $nText })، غير مطّلع عليها: { $unreadText }.
        [two] حالتان ({ $nText })، غير مطّلع عليها: { $unreadText }.
        [few] { $nText } حالات، غير مطّلع عليها: { $unreadText }.
        [many] { $nText } حالة، غير مطّلع عليها: { $unreadText }.
       *[other] { $nText } حالة، غير مطّلع عليها: { $unreadText }.
    }
base-sync = استلام
base-import = فتح ملف
base-empty = لا حالات بعد. استلم من الخادم، أو افتح ملفًا أحضره زميل.
base-nothing-open = اختر حالة من القائمة.
base-lock-text = كل شيء محفوظ. تحتاج إلى عبارتك لفتح التطبيق من جديد.
base-link-unknown = لم يُسأل الخادم بعد.
base-link-online = تم التبادل الأخير بنجاح.
base-link-offline = لا يمكن الوصول إلى الخادم الآن. ما زال فتح الملفات ممكنًا.
base-link-not-our-server = أجاب شيء ليس خادمنا. لم يؤخذ منه شيء.
base-link-refused = رفض الخادم. تحقق من وجود هذا الحاسوب في قائمة الأجهزة.
base-link-busy = جارٍ الاستلام الآن.
alert-gap = تنقص محادثة بين محادثتين وصلتا من هذا الجهاز.
alert-fork = أرسل هذا الجهاز محادثتين مختلفتين برقم واحد. ربما نسخه أحد.
alert-unreadable = لا يمكن فتح حزمة من هذا الجهاز بمفاتيحنا. وهي محفوظة.
alert-clock = ساعة هذا الجهاز غير صحيحة. ترتيب محادثاته صحيح مع ذلك.
alert-server-restored = أُعيد الخادم إلى نسخة أقدم. ما فقده يُسلَّم إليه من جديد، ولم يضع شيء هنا.
alert-server-went-back = فقد الخادم محادثات كان قد أكدها ولا يقول ذلك. تُطلب من جديد. أخبر من يديره.
alert-server-forked = قائمة الخادم ليست التي أظهرها من قبل: أُخرج منها شيء أو تغيّر. أخبر من يديره.
alert-server-lost = أكد الخادم محادثة من هذا الجهاز وليست عنده. سيسلّمها الهاتف من جديد.
alert-lost-device = وصل شيء من جهاز أُبلغ عن فقدانه. حُفظ على حدة.
alert-invite-seen = أجاب أكثر من جهاز عن الدعوة نفسها. شخص آخر رآها: لا تقبل بها أحدًا، واسحبها وأنشئ دعوة جديدة.
case-unread = جديد
case-reasons =
    { $n ->
        [0] لا أسباب
        [zero] لا أسباب ({ $nText })
        [one] سبب واحد ({ $nText })
        [two] سببان ({ $nText })
        [few] { $nText } أسباب
        [many] { $nText } سببًا
       *[other] { $nText } سبب
    }
case-child = ، قد يكون دون 18
case-provisional = ، الأسئلة القصيرة فقط
case-title = الحالة
open-title = فتح
open-why = لماذا تفتح هذه الحالة؟ يُحفظ السبب في سجل من اطّلع.
open-reason-first-look = نظرة أولى
open-reason-follow-up = متابعة
open-reason-referral = إحالة
open-reason-quality = فحص الجودة
case-worker-view = تقدير العامل
case-day = اليوم
case-device = الجهاز
case-mode = العمق
mode-triage = أسئلة قصيرة
mode-full = محادثة أطول
case-end = الانتهاء
end-finished = اكتملت
end-stopped = أُوقفت
end-not-safe = لم يكن الكلام آمنًا
end-wrong-interpreter = لا مترجم يصلح لها
end-declined = لم يرد الشخص الكلام
case-worker-language = لغة العامل
case-languages = لغات الشخص
case-answers-in =
    { $n ->
        [zero] لا أجوبة ({ $nText })
        [one] جواب واحد ({ $nText })
        [two] جوابان ({ $nText })
        [few] { $nText } أجوبة
        [many] { $nText } جوابًا
       *[other] { $nText } جواب
    }
case-answers = الأجوبة
list-comma = ، { "" }
review-draft = ، مسودة ترجمة
review-missing = ، ترجمة شفهية

## المساعدة والأرقام

guidance-title = المساعدة والأرقام
guidance-for-person = للقراءة أو الاستماع معًا
guidance-for-person-more = لأي شخص، وبلغته. لا حاجة إلى محادثة ولا إلى سجل.
guidance-for-worker = لك
guidance-empty = لا توجد بطاقات في هذه النسخة من التطبيق.
guidance-source = المصدر: { $source }
numbers-of-card = أرقام تتعلق بهذا
numbers-title = أرقام للاتصال
numbers-empty = لا توجد أرقام في هذه النسخة من التطبيق.
numbers-none-to-show = لم يتصل أحد بعد بهذه الأرقام ليتحقق منها. لا يُعرض أي منها على الشخص.
number-for = يساعد في
number-who = لمن
number-hours = أوقات العمل
number-languages = اللغات
number-page = صفحة الإنترنت
show-turn = تدوير
web-view-ageing = «Android System WebView» في هذا الهاتف يقدُم. ما زال التطبيق يعمل. حدّثه من Play Store حين تتوفر شبكة.
practice-word = تدريب
home-practice = تدريب
home-practice-suggested = بداية جيدة قبل أول محادثة لك
home-safety = سلامة هذا الهاتف
home-list-ends = لم تصل إلى هذا الهاتف قائمة جديدة من المنظمة منذ وقت طويل. صله بالشبكة أو خذ ملفًا من القاعدة. الأيام التي يغلّف فيها بعد: { $number }
home-list-over = انتهت قائمة المنظمة على هذا الهاتف. تبقى المحادثات غير مكتملة عليه حتى تصل قائمة جديدة: صله بالشبكة أو خذ ملفًا من القاعدة.
home-crossing = وضع العبور مفعَّل: محادثات فارغة ومغلَّفة فقط.
base-audit = سجلات الهواتف
notices-title = أعمال الآخرين في هذا التطبيق
notices-intro = صُنع هذا التطبيق بأعمال كثيرين. هذه أسماؤهم ورخصهم بالإنجليزية كما كتبوها.
notices-list = كلها
