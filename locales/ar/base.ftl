### إعداد جهاز أو منظمة، والقاعدة: الاستلام، الأجهزة، القوائم، التصدير.

## البدء الأول

fresh-welcome = لم يُعَدّ هذا الجهاز بعد
fresh-join = الانضمام إلى منظمة
fresh-join-more = معك دعوة من قاعدتك: رمز على شاشتها، أو ملف، أو حروف للكتابة.
fresh-found = تأسيس منظمة
fresh-found-more = للمنسّقين، مرة واحدة، على الحاسوب الذي سيكون القاعدة الأولى.
fresh-found-small = تُؤسَّس المنظمة على حاسوب ذي شاشة عريضة.
fresh-found-anyway = تأسيسها هنا مع ذلك

## الأخذ من جهاز آخر

take-camera = استخدام الكاميرا
take-type = كتابته
take-file = فتح ملف
take-camera-wait = انتظار الكاميرا
take-camera-point = وجّه الكاميرا بحيث يظهر الرمز كله.
take-camera-parts = قُرئ { $haveText } من { $ofText } أجزاء
take-camera-strange = هذا الرمز ليس من رموزنا.
take-camera-none = لا يمكن استخدام الكاميرا هنا. اختر طريقة أخرى.
take-camera-stop = إيقاف الكاميرا
take-typed-label = الحروف والأرقام تحت الرمز
take-typed-more = حروف صغيرة أو كبيرة، بمسافات أو بدونها.
take-typed-go = متابعة

## رموز على الشاشة

codes-label = رمز لكاميرا الجهاز الآخر
codes-part = الجزء { $atText } من { $ofText }
codes-pause = تثبيت هذا الجزء
codes-go-on = التقدم تلقائيًا
codes-next = الجزء التالي
codes-too-large = هذا أكبر من أن يكون رموزًا. احفظه ملفًا.
codes-save = حفظه ملفًا
codes-saved = حُفظ. من معه هذا الملف يستطيع استخدامه، فلا تعطه إلا لمن هو له.

words-compare = اقرأ هذه الكلمات الست لمن عند الجهاز الآخر. يجب أن تُظهر الشاشتان الكلمات نفسها.

## عبارة لهذا الجهاز

passphrase-title = عبارة تفتح هذا الجهاز
passphrase-more = هي المدخل الوحيد. لا يستطيع أحد أن يعيدها إليك. اكتبها أو احفظها الآن.
passphrase-drawn = ست كلمات لا يخمّنها أحد
passphrase-again = كلمات أخرى
passphrase-own = أريد اختيار عبارتي
passphrase-use-drawn = استخدام كلمات مسحوبة
passphrase-type = اكتب العبارة مرة للتأكد
passphrase-type-own = عبارتك
passphrase-type-again = نفسها مرة أخرى
passphrase-differs = هذه ليست نفسها.
passphrase-strength-enough = قوية بما يكفي
passphrase-strength-guessable = ما زال تخمينها ممكنًا: { $percentText } % من المطلوب. أضف كلمات لا صلة بينها.
passphrase-strength-too-long = هذه طويلة جدًا.
passphrase-strength-empty = لم يُكتب شيء بعد.

## الانضمام

join-title = الانضمام إلى منظمة
join-invite = أخذ الدعوة
join-invite-more = تُظهر القاعدة رمزًا. وجّه إليه كاميرا هذا الجهاز، أو اكتب ما تحته، أو افتح الملف الذي أُعطي لك.
join-this = هذا ما دُعيت إليه
join-organisation = المنظمة
join-organisation-later = يظهر اسمها حين تقبل القاعدة هذا الجهاز.
join-role = سيكون هذا الجهاز
join-role-field = هاتفًا للمحادثات
join-role-base = قاعدة تفتح ما سُلّم
join-hours =
    { $n ->
        [zero] تسري الدعوة { $nText } ساعة.
        [one] تسري الدعوة ساعة ({ $nText }).
        [two] تسري الدعوة ساعتين ({ $nText }).
        [few] تسري الدعوة { $nText } ساعات.
        [many] تسري الدعوة { $nText } ساعة.
       *[other] تسري الدعوة { $nText } ساعة.
    }
join-go = نعم، انضمام
join-other = هذه ليست لي
join-making = تُصنع مفاتيح هذا الجهاز. يستغرق ذلك ثواني.
join-wait-title = أظهر هذا للقاعدة
join-wait-words = قارن الكلمات الست مع القاعدة
join-wait-more = تقرأ القاعدة هذا الرمز أو الملف. ثم قارنوا الكلمات الست قبل أن تقبل القاعدة هذا الجهاز.
join-admission = أخذ جواب القاعدة
join-admission-more = حين تقبل القاعدة هذا الجهاز تُظهر رمزًا أو تعطيك ملفًا.
join-server = الخادم
join-server-title = عبر الشبكة
join-server-asking = جارٍ سؤال الخادم.
join-server-asked = طلبك للقاعدة لدى الخادم. قارن الكلمات الست مع الشخص هناك. يتابع الأمر وحده حين يُقبل هذا الجهاز.
join-server-not-open = لا يعرف الخادم هذه الدعوة بعد: على القاعدة أن تصل إليه مرة. يُعاد السؤال تلقائيًا.
join-server-unreached = لا يمكن الوصول إلى الخادم الآن. يُعاد السؤال تلقائيًا؛ والرموز والملفات تعمل بدونه.
join-server-not-our-server = ما أجاب ليس خادم هذه الدعوة. لم يُرسل إليه شيء. استخدم شبكة أخرى، أو الرموز والملفات.
join-server-now = اسأل الآن
join-by-hand = بدون شبكة
join-done = قُبل هذا الجهاز.

## تأسيس منظمة

found-title = تأسيس منظمة
found-about = اسمها
found-name = الاسم
found-name-more = كما يعرفها فريقك. يراه كل من ينضم.
found-server = خادم خاص بكم
found-server-none = بلا خادم: كل شيء بملفات
found-server-own = مع خادم
found-server-url = عنوان الخادم
found-server-file = الملف الذي كتبه الخادم (server-identity.json)
found-server-choose = اختيار الملف
found-policy = ما يسري على كل جهاز
found-keys = كم مفتاحًا يغيّر أي شيء
found-keys-one = مفتاح واحد، على هذا الحاسوب
found-keys-two = اثنان من ثلاثة: هذا الحاسوب وإحدى ورقتين
found-keys-more = مع اثنين من ثلاثة لا يغيّر أحد المنظمة وحده، ويجوز ضياع مفتاح.
found-go = تأسيس
found-making = تُصنع المفاتيح. يستغرق ذلك ثواني.
found-recipients = ما تختمه الهواتف يُفتح هنا وبورقة الاستعادة: طريقان، ليجوز ضياع أحدهما.

sheet-title = ورقة الاستعادة
sheet-more = بهذه الكلمات يُفتح كل شيء، حتى لو احترق هذا الحاسوب. تظهر الآن ولا تظهر بعدها، ولا تُحفظ في أي مكان. ضعها على ورق، في مكانين.
sheet-of = ورقة استعادة { $organisation }
sheet-day = أُعدّت في { $day }
sheet-words = 24 كلمة
sheet-code = الشيء نفسه رمزًا
sheet-identity = الشيء نفسه لأي أداة age
sheet-keep = من معه هذه الورقة يستطيع فتح كل شيء. احفظها حيث تحفظ المال وجوازات السفر.
sheet-other-key = المفتاح { $nText } للتغييرات. أعطه لشخص آخر.
sheet-print = طباعة
sheet-written = هي على الورق
sheet-prove = اكتب هذه الكلمات من الورقة
sheet-prove-more = لتعرف أن الورقة تُقرأ. قبل ذلك لا يمكن دعوة أحد.
sheet-prove-word = الكلمة { $nText }
sheet-prove-go = مقارنة
sheet-back = إظهار الورقة ثانية

## القاعدة

base-recordings = تسجيل الأسئلة
rail-label = أقسام القاعدة
rail-cases = الحالات
rail-receive = الاستلام
rail-devices = الأجهزة
rail-export = التصدير
rail-organisation = المنظمة

## تذكيرات

nag-unproven = لم يُثبت أحد بعد أن ورقة الاستعادة على الورق. وحتى ذلك لا يمكن دعوة أحد.
nag-unproven-go = إلى ورقة الاستعادة
nag-drill =
    { $n ->
        [zero] جُرّبت ورقة الاستعادة آخر مرة قبل { $nText } يوم. جرّبها من جديد.
        [one] جُرّبت ورقة الاستعادة آخر مرة قبل يوم ({ $nText }). جرّبها من جديد.
        [two] جُرّبت ورقة الاستعادة آخر مرة قبل يومين ({ $nText }). جرّبها من جديد.
        [few] جُرّبت ورقة الاستعادة آخر مرة قبل { $nText } أيام. جرّبها من جديد.
        [many] جُرّبت ورقة الاستعادة آخر مرة قبل { $nText } يومًا. جرّبها من جديد.
       *[other] جُرّبت ورقة الاستعادة آخر مرة قبل { $nText } يوم. جرّبها من جديد.
    }
nag-drill-never = لم تُجرَّب ورقة الاستعادة منذ زمن. جرّبها.
nag-drill-go = إلى التجربة
nag-roster-grace = قائمة الأجهزة قديمة. أي تغيير هنا يجددها.
nag-roster-expired = قائمة الأجهزة قديمة، ولم تعد الهواتف تغلّف. غيّر شيئًا هنا وسلّم القائمة الجديدة.
nag-space-little = ذاكرة هذا الجهاز شبه ممتلئة. ما حُفظ يبقى محفوظًا. أفسح مكانًا قبل أن يصل المزيد.

## الحالات

cases-sort-urgent = الأكثر استعجالًا أولًا
cases-sort-newest = الأحدث أولًا
cases-search = رمز أو حاجة أو علامة
cases-search-go = بحث
cases-filter-unread = لم يُنظر فيها
cases-filter-red = خطر الآن
cases-filter-child = أطفال
cases-filter-level = المستوى { $level }
cases-filters = إظهار فقط
cases-of =
    { $n ->
        [zero] { $nText } حالة
        [one] حالة واحدة ({ $nText })
        [two] حالتان ({ $nText })
        [few] { $nText } حالات
        [many] { $nText } حالة
       *[other] { $nText } حالة
    }
cases-more = إظهار المزيد
cases-none = لا حالة كهذه.

## عن حالة واحدة

case-letters = رسائل عن هذه الحالة
case-letter-own = كتبت أنت
case-letter-theirs = كتب العامل
case-letter-unread = لم تُقرأ بعد
case-letter-read = قُرئت
case-letter-waiting = تنتظر التسليم
case-letter-sent = سُلّمت
case-letter-answered = أُجيب عنها
case-letter-label = إلى العامل
case-letter-more = لا يفتحها إلا ذلك الهاتف. لا تكتب أسماء.
case-letter-send = إرسال
case-letter-cannot = يمكن الكتابة إلى هذا الهاتف حين يصل منه خبر من جديد.
case-delete = حذف هذه الحالة من كل مكان
case-delete-text = تُحذف هنا، ويُطلب من الخادم والقواعد الأخرى والهاتف حذفها أيضًا. وكل منها يؤكد. لا رجوع عن ذلك. لماذا؟
case-delete-consent-withdrawn = سحب الشخص موافقته
case-delete-mistake = ما كان ينبغي حفظها
case-delete-retention = انتهى وقتها

## الاستلام

receive-title = استلام تسليم
receive-server = من الخادم
receive-file = من ملف أو من رموز على هاتف
receive-file-more = لا يؤخذ شيء قبل أن ترى ما فيه.
receive-choose = اختيار الملف
receive-reading = القراءة: { $doneText } من { $ofText }
receive-manifest = ما في هذا الملف
receive-new = جديد
receive-known = موجود هنا
receive-unreadable = لا يُقرأ
receive-other = قوائم وإيصالات
receive-device = من الجهاز { $device }
receive-aside =
    { $n ->
        [zero] تُوضع { $nText } جانبًا:
        [one] تُوضع واحدة ({ $nText }) جانبًا:
        [two] تُوضع اثنتان ({ $nText }) جانبًا:
        [few] تُوضع { $nText } جانبًا:
        [many] تُوضع { $nText } جانبًا:
       *[other] تُوضع { $nText } جانبًا:
    }
receive-missing =
    { $n ->
        [zero] ينقص بينها { $nText } رقم. اطلب من هذا الهاتف التسليم من جديد.
        [one] ينقص بينها رقم واحد ({ $nText }). اطلب من هذا الهاتف التسليم من جديد.
        [two] ينقص بينها رقمان ({ $nText }). اطلب من هذا الهاتف التسليم من جديد.
        [few] تنقص بينها { $nText } أرقام. اطلب من هذا الهاتف التسليم من جديد.
        [many] ينقص بينها { $nText } رقمًا. اطلب من هذا الهاتف التسليم من جديد.
       *[other] ينقص بينها { $nText } رقم. اطلب من هذا الهاتف التسليم من جديد.
    }
receive-clock = ساعة هذا الهاتف خاطئة. المحادثات سليمة، وقد لا تكون أيامها كذلك.
receive-nothing = لا جديد في هذا الملف.
receive-accept = قبول
receive-leave = تركه
receive-back = لطريق العودة
receive-back-more = تخبر الإيصالات الهواتف بما فُتح هنا. أظهرها رمزًا أو احفظها ملفًا.
receive-back-show = إظهار الإيصالات رمزًا
receive-back-save = حفظ الإيصالات ملفًا
receive-file-name = { "receipts.waymark" }
receive-items =
    { $n ->
        [zero] { $nText } إيصال وقائمة
        [one] إيصال أو قائمة ({ $nText })
        [two] إيصالان أو قائمتان ({ $nText })
        [few] { $nText } إيصالات وقوائم
        [many] { $nText } إيصالًا وقائمة
       *[other] { $nText } إيصال وقائمة
    }
receive-aside-title = موضوع جانبًا
receive-aside-none = لا شيء موضوع جانبًا.
receive-aside-release = أخذه مع ذلك
receive-aside-discard = تركه نهائيًا
receive-aside-release-more = يصبح حالة كغيره.
receive-aside-discard-more = لا يصبح حالة. ما وصل يبقى هنا مغلقًا. لا رجوع عن ذلك.
receive-aside-why = لماذا؟
receive-aside-cannot = لا يُفتح بمفتاح هذه القاعدة، وهو محفوظ كما وصل. يمكن لقاعدة تفتحه أن تسلّمه: «المحادثات السابقة» تحت «الأجهزة».
aside-reason-talked-to-worker = تحدثت مع العامل
aside-reason-device-found = وُجد الجهاز
aside-reason-known-copy = نسخة نعرفها
aside-reason-not-ours = ليس لنا
aside-reason-other = سبب آخر

## الأجهزة

devices-title = الأجهزة
devices-invite = دعوة جهاز
devices-invite-field = هاتف للمحادثات
devices-invite-base = قاعدة أخرى
devices-invite-more = تصلح الدعوة مرة واحدة خلال { $hoursText } ساعة. من يراها يستطيع طلب الانضمام، فأظهرها لشخص واحد.
devices-typed = للكتابة
devices-typed-server = يُكتب بعده ليستطيع الجهاز السؤال عبر الشبكة
devices-server-not-yet = لا يعرفها الخادم بعد
devices-server-open = يمكن الإجابة عنها عبر الشبكة
devices-server-answered = أجاب جهاز عبر الشبكة
devices-server-look = مقارنة الكلمات
devices-server-others = جرّب جهاز آخر هذه الدعوة أيضًا. شخص آخر رآها: اسحبها.
devices-server-waiting = في انتظار أجوبة عبر الشبكة. تظهر هنا تلقائيًا.
devices-server-unreached = لا يمكن الوصول إلى الخادم الآن. الرموز والملفات تعمل بدونه.
devices-server-admitted = قُبل. يصله الجواب عبر الشبكة تلقائيًا؛ وبدون شبكة أظهر له هذا أو أعطه الملف.
devices-server-refuse = تختلف: سحب الدعوة
devices-request = أخذ جواب الجهاز
devices-request-more = يُظهر الجهاز الجديد رمزًا أو يعطيك ملفًا.
devices-look = جهاز يطلب الانضمام
devices-look-role-field = يريد أن يكون هاتفًا للمحادثات.
devices-look-role-base = يريد أن يكون قاعدة. سيفتح كل ما يُختم من الآن.
devices-admit = الكلمات نفسها: قبوله
devices-refuse = تختلف: عدم قبوله
devices-admitted = قُبل. أظهر هذا للجهاز أو أعطه الملف.
devices-open-invites = دعوات بلا جواب
devices-invite-left = تسري { $hoursText } ساعة
devices-invite-over = قديمة جدًا
devices-withdraw = سحب
devices-here = هذا الحاسوب
devices-role-field = هاتف
devices-role-base = قاعدة
devices-status-active = مستخدَم
devices-status-lost = ضائع
devices-status-revoked = خارج الخدمة
devices-seen = آخر خبر منه
devices-never = لم يأتِ منه شيء بعد
devices-waiting = ما كان ينتظر عليه حينها
devices-waiting-unknown = لم يذكر ذلك
devices-oldest = الأقدم { $sinceText }
devices-version = نسخته حينها
devices-seq = محادثات غلّفها
devices-missing = ناقصة هنا
devices-history = المحادثات السابقة
devices-history-hand = تسليم المحادثات السابقة إلى هذه القاعدة
devices-history-title = تسليم المحادثات السابقة إلى هذه القاعدة؟
devices-history-text = ستفتح عندئذ كل ما خُتم قبل انضمامها، وما يصل منه لاحقًا. الحالات المحذوفة لا تُسلَّم. افعل ذلك فقط إذا كانت الكلمات الست متطابقة عند قبولها. لا رجوع عن ذلك.
devices-history-go = تسليمها
devices-history-file = وضع كل شيء في ملف
devices-history-file-name = earlier-talks.waymark
devices-history-done = سُلّمت
devices-history-waiting = تذهب مع التبادل التالي
devices-history-missing = مغلقة هنا أيضًا
devices-history-opened = فُتحت هنا
devices-history-absent = لم تصل بعد
devices-history-closed = ما زالت مغلقة
devices-history-written = كل شيء في الملف. القاعدة الأخرى تأخذه كأي ملف.
devices-cannot-know = ما غُلّف بعد ذلك لا يُعرف هنا.
devices-revoke = إخراجه من الخدمة
devices-lost = ضائع أو مسروق
devices-revoke-title = إخراج هذا الجهاز من الخدمة؟
devices-revoke-text = لن يغلّف بعد أن تصله القائمة الجديدة. وما يرسله بعدها يوضع جانبًا لتنظر فيه. لا رجوع عن ذلك، ويمكن إعداد الجهاز من جديد.
devices-lost-text = ما يرسله من الآن يوضع جانبًا لتنظر فيه. ومن معه الجهاز لا يقرأ المحادثات المنتهية. لا رجوع عن ذلك، ويمكن إعداد الجهاز من جديد.
devices-wipe = محوه عند اتصاله التالي
devices-wipe-text = تُتلَف مفاتيحه حين يصل إلى الخادم أو يأخذ الملف. وتبقى المحادثات المغلَّفة مغلقة للقاعدة.
devices-no-key = تُقبل الأجهزة وتُخرج على القاعدة التي معها مفتاح المنظمة.

keys-other = كلمات مفتاح آخر
keys-other-more = تطلب هذه المنظمة مفتاحين. من يحفظ الآخر يكتب كلماته الأربع والعشرين.

## المنظمة

org-title = المنظمة
org-drill = تجربة الاستعادة
org-drill-more = اكتب الكلمات الأربع والعشرين من الورقة. تفتح حزمة تجريبية ولا تغيّر شيئًا.
org-drill-label = 24 كلمة
org-drill-go = تجربة الورقة
org-drill-done = تفتح الورقة ما تختمه هذه المنظمة.
org-drill-last =
    { $n ->
        [0] جُرّبت اليوم.
        [zero] جُرّبت قبل { $nText } يوم.
        [one] جُرّبت قبل يوم ({ $nText }).
        [two] جُرّبت قبل يومين ({ $nText }).
        [few] جُرّبت قبل { $nText } أيام.
        [many] جُرّبت قبل { $nText } يومًا.
       *[other] جُرّبت قبل { $nText } يوم.
    }
org-drill-never = لم تُجرَّب منذ إعدادها.
org-drill-word = انظر في الكلمة { $nText } على الورقة.
org-renew = إعداد ورقة استعادة جديدة
org-renew-text = إذا ضاعت الورقة أو رآها أحد. ما يُختم من الآن يُفتح بالورقة الجديدة؛ وما خُتم قبلها يُفتح بالقديمة وعلى القواعد.
org-policy = ما يسري على كل جهاز
org-policy-save = ليسرِ هذا
org-policy-saved = هو في قائمة الأجهزة الجديدة. تتبعه الهواتف حين تصلها.
org-facts-server = الخادم
org-facts-no-server = لا يوجد: كل شيء بملفات
org-facts-bases =
    { $n ->
        [zero] { $nText } قاعدة تفتح المختوم
        [one] قاعدة واحدة ({ $nText }) تفتح المختوم
        [two] قاعدتان ({ $nText }) تفتحان المختوم
        [few] { $nText } قواعد تفتح المختوم
        [many] { $nText } قاعدة تفتح المختوم
       *[other] { $nText } قاعدة تفتح المختوم
    }
org-facts-roster = قائمة الأجهزة
org-facts-roster-current = رقم { $nText }، تسري { $daysText } يومًا
org-facts-roster-grace = رقم { $nText }، قديمة؛ وما زالت الهواتف تغلّف بضعة أسابيع
org-facts-roster-expired = رقم { $nText }، قديمة؛ ولم تعد الهواتف تغلّف

policy-lock = القفل بعد
policy-lock-60 = دقيقة
policy-lock-120 = دقيقتين
policy-lock-300 = 5 دقائق
policy-readable = تُقرأ المحادثة المنتهية على الهاتف
policy-readable-0 = أبدًا لا
policy-readable-4 = 4 ساعات
policy-readable-24 = 24 ساعة
policy-readable-72 = 3 أيام
policy-keep = يحفظ الهاتف نسخته المختومة حتى
policy-keep-opened = تفتحها قاعدة
policy-keep-stored = تصل إلى الخادم
policy-erase = تُمحى المحادثات غير المكتملة بعد
policy-erase-0 = أبدًا
policy-erase-5 = 5 عبارات خاطئة
policy-erase-10 = 10 عبارات خاطئة
policy-erase-20 = 20 عبارة خاطئة
policy-draft = تزول المحادثة غير المكتملة بعد
policy-draft-0 = أبدًا
policy-draft-12 = 12 ساعة
policy-draft-24 = 24 ساعة
policy-draft-72 = 3 أيام
policy-line = بعد أن تفتح قاعدة المحادثة يبقى سطرها
policy-line-0 = أبدًا لا
policy-line-1 = يومًا
policy-line-7 = 7 أيام
policy-line-30 = 30 يومًا
policy-unsent = عند مسح هاتف، المحادثات المختومة التي لم تصل إلى أحد
policy-unsent-kept = تبقى لتفتحها القاعدة
policy-unsent-erased = تُمحى أيضًا
policy-duress = عبارة مرور عند الإكراه
policy-duress-allowed = يجوز لكل عامل وضعها
policy-duress-refused = لا يمكن وضعها
policy-practice = التدريب قبل أول محادثة حقيقية
policy-practice-offered = يُقترح
policy-practice-left = يُترك للعامل

## التصدير

export-title = التصدير
export-step = الخطوة { $atText } من { $ofText }
export-purpose = لماذا؟
export-purpose-own-records = سجلاتنا
export-purpose-own-records-more = كل الحالات، للعمل داخل المنظمة.
export-purpose-statistics = العدّ
export-purpose-statistics-more = من وافقوا على أن يُعدّوا فقط. ومن قد يُميَّز عن غيره يوصف أقل.
export-purpose-sharing = نظام حالات لغيرنا
export-purpose-sharing-more = من وافقوا على المشاركة فقط.
export-format = نوع الملف
export-format-csv = جدول (CSV)
export-format-json = JSON
export-format-htcds = سجلات HTCDS (JSON)
export-format-ctdc = أعمدة CTDC (CSV)
export-fields = أي الحقول؟
export-field-about = فئة العمر، الجنس، اللغات
export-field-assessment = ما استنتجته القواعد
export-field-needs = الرغبات والحاجات
export-field-answers = كل الإجابات
export-field-identity = الرمز واليوم والجهاز
export-field-identity-more = بها قد يُعرف أن السطر لشخص بعينه. اتركها ما لم تلزم.
export-preview = ما سيخرج
export-preview-rows =
    { $n ->
        [zero] { $nText } حالة
        [one] حالة واحدة ({ $nText })
        [two] حالتان ({ $nText })
        [few] { $nText } حالات
        [many] { $nText } حالة
       *[other] { $nText } حالة
    }
export-preview-consent =
    { $n ->
        [zero] تبقى { $nText }: لم يوافق أصحابها.
        [one] تبقى واحدة ({ $nText }): لم يوافق الشخص.
        [two] تبقى اثنتان ({ $nText }): لم يوافق أصحابهما.
        [few] تبقى { $nText }: لم يوافق أصحابها.
        [many] تبقى { $nText }: لم يوافق أصحابها.
       *[other] تبقى { $nText }: لم يوافق أصحابها.
    }
export-preview-other =
    { $n ->
        [zero] تبقى { $nText }: هذا النوع من الملفات ليس لها.
        [one] تبقى واحدة ({ $nText }): هذا النوع من الملفات ليس لها.
        [two] تبقى اثنتان ({ $nText }): هذا النوع من الملفات ليس لهما.
        [few] تبقى { $nText }: هذا النوع من الملفات ليس لها.
        [many] تبقى { $nText }: هذا النوع من الملفات ليس لها.
       *[other] تبقى { $nText }: هذا النوع من الملفات ليس لها.
    }
export-preview-small = أقل من 11، أو مخفي بجانب عدد كهذا
export-table-level = المستوى
export-table-age = فئة العمر
export-table-language = اللغة
export-table-month = الشهر
export-columns = الأعمدة
export-close = لمن يُغلق الملف؟
export-close-recipient = لصاحب مفتاح
export-close-recipient-label = مفتاحه age (age1…)
export-close-passphrase = بعبارة أخبره بها
export-close-passphrase-label = العبارة
export-go = كتابة الملف
export-writing = جارٍ الكتابة
export-done =
    { $n ->
        [zero] في الملف { $nText } حالة.
        [one] في الملف حالة واحدة ({ $nText }).
        [two] في الملف حالتان ({ $nText }).
        [few] في الملف { $nText } حالات.
        [many] في الملف { $nText } حالة.
       *[other] في الملف { $nText } حالة.
    }
export-hidden =
    { $n ->
        [zero] { $nText } وُصفت أقل.
        [one] واحدة ({ $nText }) وُصفت أقل.
        [two] اثنتان ({ $nText }) وُصفتا أقل.
        [few] { $nText } وُصفت أقل.
        [many] { $nText } وُصفت أقل.
       *[other] { $nText } وُصفت أقل.
    }
export-again = تصدير آخر
step-next = متابعة
step-back = رجوع
invite-file-name = { "invite.waymark" }
request-file-name = { "request.waymark" }
admission-file-name = { "admission.waymark" }
export-file-name = { "export.age" }

## Beside the answers of a case, and wording that confused people

beside-title = إلى جانب الإجابات
# Followed by codes of interpreters, never names.
beside-interpreter = من ترجم
beside-referrals = الخدمات
beside-confusing = صياغة أربكت الشخص
beside-linked = محادثات مرتبطة
beside-linked-more = مرتبطة فقط لأن الشخص أظهر الكلمات نفسها في كلتيهما.
beside-linked-none = يحمل الشخص أربع كلمات. لم تُربط بها محادثة أخرى هنا.
confusing-list = صياغات أربكت أشخاصًا
confusing-list-more = من كل الحالات، بحسب السؤال واللغة، لمن يعتني بالصياغة. يقول الرقم في كم محادثة.
confusing-list-none = لم يدوّن أحد شيئًا.

## ما تقوله الحزمة المختومة

packet-title = طلب مساعدة لشخص واحد
packet-intro = وافق الشخص على أن تُخبَروا بهذا وبلا شيء غيره. الرمز بدل الشخص، ولا اسم هنا.
packet-line-code = الرمز
packet-line-needs = ما يحتاج إليه
packet-line-level = متى ينبغي أن يتحدث أحد معه
packet-line-language = لغته
packet-line-interpreter = هل يفضل امرأة أم رجلًا
packet-line-age = عمره تقريبًا
packet-line-gender = امرأة أم رجل
packet-line-safety = ما يحفظ سلامته
packet-line-contact = كيف يمكن إيجاده ثانية
packet-line-added = يريد الشخص أن تعرفوا هذا
packet-soon-now = اليوم
packet-soon-soon = خلال يوم أو يومين
packet-soon-later = متى شاء الشخص
packet-safety-danger-now = قد يؤذيه أحد بالقرب منه
packet-safety-child = عمره أقل من 18 سنة، أو ربما كذلك
packet-safety-health-72h = يحتاج إلى طبيب خلال ثلاثة أيام
packet-urgent = لا يحتمل الانتظار.
packet-answer-by = نرجو الجواب قبل
packet-answer = للجواب، اتصلوا بمن قال لكم الكلمات واقرؤوا له أحد هذه الرموز:
packet-answer-accepted = نقبل
packet-answer-waiting = قرأنا ولم نقرر بعد
packet-answer-refused = لا نستطيع المساعدة
packet-answer-no-place = لا مكان لدينا الآن
packet-after = احذفوا هذا حين ينتهي الأمر ولا تنقلوه إلى أحد.
