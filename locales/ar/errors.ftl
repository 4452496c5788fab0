### عندما لا يعمل شيء: ما حدث، هل البيانات بأمان، ما العمل.

error-wrong-passphrase = لم يُفتح.
error-wrong-passphrase-safe = لم يتغير شيء.
error-wrong-passphrase-next = تحقق من العبارة وحاول من جديد.

error-wait = ما زال الوقت مبكرًا للمحاولة من جديد.
error-wait-safe = لم يتغير شيء.
error-wait-next = انتظر قليلًا، ثم حاول من جديد.

error-locked = التطبيق مقفل.
error-locked-safe = كل ما حفظته باقٍ.
error-locked-next = أدخل عبارتك للمتابعة.

error-not-enrolled = لم يُجهَّز هذا الهاتف لمنظمتك.
error-not-enrolled-safe = لا شيء عليه بعد.
error-not-enrolled-next = اطلب من منسّقك تجهيزه.

error-storage-full = ذاكرة هذا الجهاز ممتلئة.
error-storage-full-safe = لم تُحفظ خطوتك الأخيرة. كل ما قبلها محفوظ.
error-storage-full-next = أفسح مكانًا: احذف صورًا أو تطبيقات لا تحتاج إليها. ثم حاول من جديد، أو أعد هذه الخطوة.

error-disk-trouble = تعذّرت القراءة من ذاكرة الهاتف أو الكتابة عليها.
error-disk-trouble-safe = لم تُحفظ خطوتك الأخيرة. ما حُفظ قبلها باقٍ.
error-disk-trouble-next = حاول من جديد. إن استمر ذلك، أعد تشغيل الهاتف وأخبر منسّقك.

error-vault-damaged = الملف الذي يفتح بياناتك تالف.
error-vault-damaged-safe = المحادثات المغلَّفة مغلقة لأجل القاعدة ولا تضيع بسبب ذلك.
error-vault-damaged-next = لا تحذف التطبيق. أعطِ الهاتف لمنسّقك.

error-database-damaged = البيانات على هذا الهاتف تالفة ووُضعت جانبًا.
error-database-damaged-safe = لم يُحذف شيء. قد يكون استرجاعها ممكنًا.
error-database-damaged-next = لا تحذف التطبيق. أخبر منسّقك.

error-newer-version = كُتبت البيانات بنسخة أحدث من التطبيق.
error-newer-version-safe = هي باقية كما هي.
error-newer-version-next = حدّث التطبيق، ثم افتحه من جديد.

error-no-recipient = لا توجد قاعدة يمكن إغلاق هذه المحادثة لأجلها.
error-no-recipient-safe = تبقى المحادثة على هذا الهاتف غير مكتملة، ومحفوظة.
error-no-recipient-next = اطلب من منسّقك قائمة أجهزة جديدة، بملف أو عبر الشبكة.

error-roster-expired = قائمة الأجهزة على هذا الهاتف أقدم من أن يُغلَّف بها.
error-roster-expired-safe = تبقى المحادثة على هذا الهاتف غير مكتملة، ومحفوظة.
error-roster-expired-next = اتصل بالشبكة مرة، أو اطلب من منسّقك قائمة جديدة بملف. ثم أنهِ المحادثة.

error-seal-failed = لم يجتز التغليف فحصه الخاص.
error-seal-failed-safe = تبقى المحادثة على هذا الهاتف غير مكتملة، ومحفوظة. لم يُرسَل شيء.
error-seal-failed-next = حاول من جديد. إن استمر ذلك، أخبر منسّقك.

error-unknown-screening = لم تعد هذه المحادثة هنا.
error-unknown-screening-safe = إن كانت قد انتهت فهي مغلَّفة أو سُلّمت.
error-unknown-screening-next = ارجع وانظر في «محادثاتي».

error-refused-answer = هذا الجواب ليس لهذا السؤال.
error-refused-answer-safe = الأجوبة التي قبله محفوظة.
error-refused-answer-next = اختر من جديد، أو اترك السؤال.
error-unknown-card = هذه البطاقة ليست في هذه النسخة من التطبيق.
error-unknown-card-safe = لم يتغير شيء.
error-unknown-card-next = ارجع واختر بطاقة أخرى.
error-unknown-words = هذه ليست أربع كلمات لرمز محمول.
error-unknown-words-safe = لم يتغير شيء.
error-unknown-words-next = اطلب من الشخص إظهار الكلمات الأربع أو قولها ثانية. تكفي أربعة حروف من كل كلمة.
error-packet-closed = هذه الحزمة لا تُفتح.
error-packet-closed-safe = لم يتغير شيء ولم يُحفظ منها شيء.
error-packet-closed-next = راجع الكلمات الست حرفًا حرفًا. إن كانت صحيحة فقد تغير الملف في الطريق أو ليس حزمة: اطلبه ثانية.
error-answer-slip = هذا ليس رمز جواب.
error-answer-slip-safe = لم يتغير شيء.
error-answer-slip-next = اطلب قراءته ثانية: ثلاث مجموعات من أربعة حروف وأرقام.

error-already-ended = انتهت هذه المحادثة من قبل.
error-already-ended-safe = أجوبتها محفوظة.
error-already-ended-next = اذهب إلى النتيجة، أو ارجع لإلغاء الإنهاء.

error-not-saved = تعذّر حفظ هذا.
error-not-saved-safe = ما زال على الشاشة. كل ما قبله محفوظ.
error-not-saved-next = حاول من جديد.

error-server-unreachable = لا يمكن الوصول إلى الخادم الآن.
error-server-unreachable-safe = كل شيء محفوظ على هذا الهاتف، مغلق لأجل القاعدة.
error-server-unreachable-next = لا حاجة إلى فعل شيء. تُعاد المحاولة تلقائيًا، أو سلّم بملف.

error-not-our-server = أجاب شيء ليس خادمنا.
error-not-our-server-safe = لم يُرسَل شيء.
error-not-our-server-next = قد تكون صفحة تسجيل الدخول إلى Wi-Fi. استعمل شبكة أخرى، أو سلّم بملف.

error-server-refused = لم يقبلها الخادم.
error-server-refused-safe = نسختك محفوظة على هذا الهاتف.
error-server-refused-next = انظر السبب في «محادثاتي»، وأخبر منسّقك.

error-file-unreadable = تعذّرت قراءة الملف أو كتابته.
error-file-unreadable-safe = لم يتغير شيء على هذا الهاتف.
error-file-unreadable-next = اختر ملفًا آخر أو مكانًا آخر، وحاول من جديد.

error-file-unknown-format = هذا الملف ليس من ملفاتنا.
error-file-unknown-format-safe = لم يؤخذ منه شيء.
error-file-unknown-format-next = اختر الملف الذي جاء من القاعدة أو من زميل.

error-file-newer = صُنع هذا الملف بنسخة أحدث من التطبيق.
error-file-newer-safe = لم يؤخذ منه شيء.
error-file-newer-next = حدّث التطبيق، ثم افتح الملف من جديد.

error-file-exists = يوجد ملف بهذا الاسم.
error-file-exists-safe = لم يتغير.
error-file-exists-next = اختر اسمًا آخر.

error-wrong-role = لا يُفعل هذا على هذا الجهاز.
error-wrong-role-safe = لم يتغير شيء.
error-wrong-role-next = استعمل هاتفًا للمحادثات، والقاعدة للحالات.

error-internal = شيء ما لم يعمل كما ينبغي.
error-internal-safe = ما حُفظ من قبل باقٍ.
error-internal-next = حاول من جديد. إن استمر ذلك، أخبر منسّقك بالرمز أدناه.
error-recording-refused = لا يمكن استخدام هذا التسجيل.
error-recording-refused-safe = التسجيل السابق، إن وُجد، محفوظ.
error-recording-refused-next = سجّل من جديد، دقيقة على الأكثر، أو اختر ملف Opus (.ogg أو .opus أو .webm).
error-pack-too-large = تسجيلات هذه اللغة أكبر من ملف واحد.
error-pack-too-large-safe = كل التسجيلات محفوظة هنا.
error-pack-too-large-next = سجّل أطولها من جديد أقصر.
error-not-our-file = هذا الملف ليس من منظمتك.
error-not-our-file-safe = لم يؤخذ منه شيء.
error-not-our-file-next = اطلب الملف من قاعدتك ثانية. وإن جاء من زميل فأخبر منسّقك.
error-erased = كثرت العبارات الخاطئة. مُحي هذا الهاتف.
error-erased-safe = لم يعد يُقرأ عليه شيء. وما غُلّف ما زال هنا، للمنسّقين وحدهم.
error-erased-next = سلّم المغلَّف، واطلب من منسّقك إعداد الهاتف من جديد.
error-guessable-passphrase = يمكن تخمين هذه العبارة.
error-guessable-passphrase-safe = لم يتغير شيء. القديمة ما زالت تفتح.
error-guessable-passphrase-next = خذ ست كلمات لا صلة بينها، أو دع التطبيق يقترح.
error-other-passphrase = يلزم عبارة أخرى.
error-other-passphrase-safe = لم يتغير شيء.
error-other-passphrase-next = اختر كلمات مختلفة.
error-unfinished-talks = سيضيع شيء لم تُخبَر به.
error-unfinished-talks-safe = لم يُمحَ شيء.
error-unfinished-talks-next = انظر في الأرقام ثانية ثم قرر.
error-not-allowed = قررت منظمتك عدم السماح بذلك.
error-not-allowed-safe = لم يتغير شيء.
error-not-allowed-next = اسأل منسّقك.
error-no-letter-key = لا يمكن الكتابة إلى هذا الجهاز بعد.
error-no-letter-key-safe = لم يتغير شيء.
error-no-letter-key-next = انتظر وصول محادثته التالية ثم اكتب.
error-letter-text = لا يمكن إرسال هذا النص.
error-letter-text-safe = ما زال على الشاشة.
error-letter-text-next = اكتب شيئًا، أو اختصر النص: 2000 حرف على الأكثر، وأقل في بعض الكتابات. ثم أرسله ثانية.
error-not-here = لم يعد ذلك هنا.
error-not-here-safe = لم يتغير شيء.
error-not-here-next = ارجع وانظر في القائمة ثانية.
error-cannot-open = لا تُفتح هذه الحزمة بمفتاح هذه القاعدة.
error-cannot-open-safe = هي محفوظة كما جاءت.
error-cannot-open-next = اسأل القواعد الأخرى في منظمتك، أو استخدم ورقة الاستعادة.
