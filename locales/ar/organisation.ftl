### What is said when something about the organisation does not work: setting up a base or a phone, its invite, the list
### of devices, the recovery key. Read by a coordinator.

error-weak-passphrase = يمكن تخمين عبارة المرور هذه.
error-weak-passphrase-safe = لم يُنشأ أي شيء.
error-weak-passphrase-next = استخدم ست كلمات لم يخترها أحد، كما يسحبها التطبيق.

error-already-set-up = التطبيق معدّ هنا من قبل.
error-already-set-up-safe = لم يتغير شيء.
error-already-set-up-next = اختر مجلدًا آخر، أو تابع بما هو موجود هنا.

error-server-identity = هذا ليس ملف تعريف الخادم.
error-server-identity-safe = لم يُنشأ أي شيء.
error-server-identity-next = استخدم الملف الذي كتبه الخادم عند إعداده، وعنوانًا يبدأ بـ https.

error-not-this-file = هذا ليس الملف المطلوب هنا، أو أنه تغيّر في الطريق.
error-not-this-file-safe = لم يؤخذ منه شيء.
error-not-this-file-next = اطلب الملف مرة أخرى، بطريقة أخرى إن أمكن.

error-made-by-newer = هذا الملف من إصدار أحدث من التطبيق.
error-made-by-newer-safe = لم يؤخذ منه شيء.
error-made-by-newer-next = حدّث التطبيق ثم حاول مرة أخرى.

error-invite-expired = الدعوة قديمة جدًا.
error-invite-expired-safe = لم يُقبل أحد.
error-invite-expired-next = أنشئ دعوة جديدة.

error-invite-used = استُخدمت هذه الدعوة من قبل.
error-invite-used-safe = لم يُقبل أحد.
error-invite-used-next = إن كنت لا تعرف من استخدمها فانظر في قائمة الأجهزة. أنشئ دعوة جديدة.

error-invite-answered = جهاز آخر أجاب عن هذه الدعوة.
error-invite-answered-safe = لم يُقبل هذا الجهاز، ولم يُرسل شيء آخر.
error-invite-answered-next = أخبر القاعدة فورًا: شخص آخر رأى الدعوة. يجب ألا تقبل بها أحدًا. اطلب دعوة جديدة.

error-invite-withdrawn = سحبت القاعدة هذه الدعوة.
error-invite-withdrawn-safe = لم يُقبل أحد.
error-invite-withdrawn-next = اسأل القاعدة عن السبب، واطلب دعوة جديدة.

error-no-server = هذه الدعوة لا تذكر خادمًا.
error-no-server-safe = لم يُرسل شيء.
error-no-server-next = تابع بالرموز أو بملف.

error-not-open = لا يعرف الخادم هذه الدعوة بعد.
error-not-open-safe = لم يُفقد شيء. مفاتيح هذا الجهاز جاهزة.
error-not-open-next = على القاعدة أن تصل إلى الخادم مرة. ثم اسأل مجددًا، أو تابع بالرموز أو بملف.

error-not-answered = لم يُجب أحد عن هذه الدعوة عبر الخادم بعد.
error-not-answered-safe = لم يُقبل أحد.
error-not-answered-next = اسأل مجددًا بعد قليل، أو خذ الجواب برمز أو بملف.

error-words-differ = هذه ليست الكلمات الست لهذا الطلب.
error-words-differ-safe = لم يُقبل أحد.
error-words-differ-next = اقرأها مرة أخرى من الشاشة الأخرى. إن اختلفت فهناك من يقف بينكما: اسحب الدعوة وأنشئ دعوة جديدة.

error-not-admitted = هذا الملف يقبل جهازًا آخر، لا هذا الجهاز.
error-not-admitted-safe = لم يتغير شيء.
error-not-admitted-next = اطلب من المركز الملف الخاص بهذا الجهاز.

error-no-root-key = مفتاح المنظمة ليس على هذا الحاسوب.
error-no-root-key-safe = لم يتغير شيء.
error-no-root-key-next = افعل ذلك في المركز الذي أسس المنظمة.

error-unknown-device = لا يوجد جهاز كهذا، أو أن أكثر من جهاز يبدأ هكذا.
error-unknown-device-safe = لم يتغير شيء.
error-unknown-device-next = انظر في قائمة الأجهزة واكتب جزءًا أطول من رقمه.

error-last-base = هذا آخر مركز. من دونه لن يستطيع أحد قراءة أي شيء.
error-last-base-safe = لم يتغير شيء.
error-last-base-next = اقبل مركزًا آخر أولًا.

error-roster-refused = قائمة الأجهزة هذه لا تلي القائمة السارية.
error-roster-refused-safe = تبقى القائمة السارية.
error-roster-refused-next = خذ القوائم بالترتيب. وإن تكرر الأمر فاسأل من أعدّها.

error-recovery-unreadable = هذا ليس مفتاح استعادة. ربما توجد كلمة خاطئة أو ناقصة.
error-recovery-unreadable-safe = لم يتغير شيء.
error-recovery-unreadable-next = قارنه بالورقة كلمة كلمة.

error-recovery-other = هذا المفتاح لا يفتحه.
error-recovery-other-safe = لم يتغير شيء.
error-recovery-other-next = ربما يخص منظمة أخرى. ابحث عن الورقة الأخرى.
error-recovery-word = إحدى الكلمات ليست التي على الورقة.
error-recovery-word-safe = لم يتغير شيء.
error-recovery-word-next = انظر على الورقة في الكلمة ذات هذا الرقم واكتبها ثانية.
error-recovery-unproven = لم يُثبت أحد بعد أن ورقة الاستعادة على الورق.
error-recovery-unproven-safe = لم يُدعَ أحد. كل ما هنا محفوظ.
error-recovery-unproven-next = اكتب أولًا جزءًا من الورقة. وإن لم تُكتب قط فأعدّ ورقة جديدة.
error-other-organisation = هذا لمنظمة أخرى.
error-other-organisation-safe = لم يتغير شيء ولم يُقبل أحد.
error-other-organisation-next = انظر إلى الاسم على الشاشتين. خذ رمز منظمتك أو ملفها.
error-invite-unknown = هذا جواب عن دعوة لم تُنشأ هنا أو سُحبت.
error-invite-unknown-safe = لم يُقبل أحد.
error-invite-unknown-next = أنشئ دعوة جديدة على هذا الحاسوب وأظهرها للجهاز.
error-clock-wrong = لا يمكن أن يكون تاريخ هذا الجهاز صحيحًا.
error-clock-wrong-safe = لم يتغير شيء.
error-clock-wrong-next = اضبط التاريخ والوقت في إعدادات الجهاز ثم حاول ثانية.
error-code-slip = في ما كُتب خطأ.
error-code-slip-safe = لم يتغير شيء.
error-code-slip-next = قارن الحروف والأرقام بالشاشة الأخرى مجموعة مجموعة.
error-nothing-scanned = لم يُقرأ شيء حتى نهايته.
error-nothing-scanned-safe = لم يتغير شيء.
error-nothing-scanned-next = وجّه الكاميرا إلى الشاشة الأخرى حتى تكتمل الأجزاء، أو خذ ملفًا.
error-more-keys = تطلب هذه المنظمة أكثر من مفتاح لأي تغيير.
error-more-keys-safe = لم يتغير شيء.
error-more-keys-next = اطلب ممن يحفظون المفاتيح الأخرى كتابة كلماتهم هنا.
error-policy-bounds = أحد الإعدادات خارج المسموح.
error-policy-bounds-safe = لم يتغير شيء.
error-policy-bounds-next = اختر إحدى القيم المعروضة.
error-too-many-opened = فُتحت حالات كثيرة خلال ساعة.
error-too-many-opened-safe = لم يتغير شيء.
error-too-many-opened-next = تابع بعد قليل. ولحالات كثيرة معًا هناك التصدير الذي لا يذكر من هم.
error-export-unprotected = يجب إغلاق الملف الخارج من هنا لقارئه.
error-export-unprotected-safe = لم يُكتب شيء.
error-export-unprotected-next = اكتب عبارة، أو مفتاح من سيفتحه.
error-export-recipient = هذا ليس مفتاحًا يمكن إغلاق ملف له.
error-export-recipient-safe = لم يُكتب شيء.
error-export-recipient-next = اطلب من القارئ مفتاح age والصقه كاملًا: يبدأ بـ age1. أو اكتب عبارة.
