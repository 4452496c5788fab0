### تسجيل الأسئلة في القاعدة: ما يقرؤه هناك المترجم والمنسّق. أصوات بشرية فقط.

recordings-title = التسجيلات
recordings-intro = اقرأ كل سؤال بصوت عالٍ وببطء كما هو. يُسمعه الهاتف لمن لا يقرأ. يُحفظ الصوت وحده: لا اسم ولا تاريخ.
recordings-voice = قد يُعرف الصوت. لا تسجّل إلا من يوافق، ولا خطر عليه إن سُمع صوته.
recordings-language = اللغة
recordings-count = سُجّل { $recorded } من { $all } سؤالًا
recordings-size = { $usedText } من { $mostText }
recordings-missing-only = الناقص فقط
recordings-none-missing = لكل سؤال في هذه اللغة تسجيل.
recordings-no-words = لا أسئلة لهذه اللغة في التطبيق بعد.
recording-missing = لا تسجيل
recording-length = { $secondsText } ث
recording-reads-older = يقرأ نصًا أقدم. سجّل من جديد.
record = تسجيل
record-again = تسجيل من جديد
record-stop = إيقاف ({ $secondsText } ث)
record-listen = استماع
record-keep = احتفاظ
record-discard = ترك
record-file = أخذ ملف
record-remove = حذف التسجيل
record-no-microphone = لا يستطيع التطبيق استخدام الميكروفون هنا. سجّل بأي مسجّل واختر الملف (.opus أو .ogg أو .webm).
record-denied = رُفض الميكروفون. اسمح به في إعدادات النظام، أو اختر ملفًا.
record-limit = دقيقة واحدة على الأكثر.
recordings-pack = إعداد ملف للهواتف
recordings-pack-hint = ملف واحد موقَّع بكل تسجيلات هذه اللغة. احمله إلى كل هاتف وافتحه من «التسليم».
recordings-packed =
    { $n ->
        [zero] في الملف { $nText } تسجيل.
        [one] في الملف تسجيل واحد ({ $nText }).
        [two] في الملف تسجيلان ({ $nText }).
        [few] في الملف { $nText } تسجيلات.
        [many] في الملف { $nText } تسجيلًا.
       *[other] في الملف { $nText } تسجيل.
    }
recordings-pack-day = آخر ملف: { $dateText }
recordings-changed = سُجّل شيء بعد آخر ملف.

recordings-network = إلى الهواتف عبر الشبكة
recordings-network-no-server = ليس لهذه المنظمة خادم. احمل الملف إلى كل هاتف.
recordings-network-not-sent = لم تُرسل عبر الشبكة.
recordings-network-older = تحصل الهواتف على حزمة أقدم مما هو مسجَّل هنا.
recordings-network-waiting = تنتظر الخادم. تُرسل مع التبادل التالي.
recordings-network-sent = هي لدى الخادم. يجلبها كل هاتف تلقائيًا؛ ولا يُعرف هنا أي الهواتف حصلت عليها.
recordings-network-budget = يجلب الهاتف 256 ك.ب على الأكثر في المرة و4 م.ب في اليوم، بعد محادثاته.
recordings-network-update-first = حدِّث أولًا الخادم وكل قاعدة وكل هاتف: لا تستطيع نسخة أقدم قراءة قائمة تذكر تسجيلات.
recordings-network-send = إرسال إلى الهواتف
recordings-network-stop = إزالتها من الهواتف
