### النتيجة كما يقرؤها العامل والمنسّق. لا تُعرض على الشخص أبدًا. مؤشرات، لا حكم.

## مستويات القلق

level-A = مؤشرات قوية
level-A-more = يُعامَل على أن الافتراض قائم: اعرض مساعدة متخصصة ووقتًا للتفكير. هذا ليس قرارًا قانونيًا.
level-B = بعض المؤشرات
level-B-more = ينبغي أن يتحدث معه قريبًا شخص مدرَّب.
level-C = أذى جسيم آخر
level-C-more = رُوي أذى جسيم. الجهة المناسبة أهم من أي تسمية.
level-D = خطر متزايد
level-D-more = هناك ما يعرّضه للخطر. خطّطا للمحطة التالية.
level-E = لم يُقل شيء اليوم
level-E-more = لم يروِ أحد أذى. لا يعني ذلك أن شيئًا لم يحدث. الباب يبقى مفتوحًا.
level-X = لم تكتمل
level-X-more = انتهت المحادثة قبل أن تُظهر شيئًا.
level-provisional = مؤقتة: أسئلة الدقيقتين فقط
level-red = خطر الآن
level-red-more = الأمان أولًا، مع أي مستوى.

## ما وراء ذلك

means = الوسيلة: قوة أو خداع أو ضغط
means-full = ظاهرة
means-partial = ظاهرة جزئيًا
act = الفعل: جُلب أو احتُجز أو نُقل إلى غيره
purpose-labour = العمل
purpose-sexual = الاستغلال الجنسي
purpose-criminality = الإجبار على مخالفة القانون
purpose-begging = التسول والبيع في الشارع
purpose-marriage = الزواج أو الاستعباد
purpose-organs = الأعضاء
purpose-adoption = التبني أو الحمل لأجل الغير
purpose-unclear = لا يُعرف لأي غرض
purpose-intended = مخطَّط له في المكان التالي
purpose-full = ظاهر
purpose-partial = ظاهر جزئيًا

dimension-DR = خداع في البداية
dimension-CR = إكراه في البداية
dimension-EX = استغلال
dimension-AVR = استغلال الضيق في البداية
dimension-AVD = استغلال الضيق لاحقًا
dimension-CD = إكراه وسيطرة لاحقًا

information = مقدار ما أُجيب عنه
information-low = أُجيب عن أقل من النصف. قد يكون المستوى أدنى مما يجب.
information-fair = أُجيب عن النصف أو أكثر.
information-good = أُجيب عن كل شيء تقريبًا.

not-a-verdict = هذا ليس قرارًا قانونيًا ولا تشخيصًا ولا برهانًا. ولا يقرر في اللجوء. القواعد جديدة ولم تُثبت صحتها.
missing-more = لم يُسأل، أو لم يُرِد الشخص: لذلك قد يكون المستوى أدنى مما يجب.
would-change-more = جواب «نعم» على أحدها يرفع المستوى.

## الأسباب

rule-purpose-labour = عمل لم يُدفع كما اتُّفق، مع غياب الحرية أو أيام طويلة جدًا أو عقاب، أو استغلال شديد
rule-purpose-labour-partial = عمل لم يُدفع كما اتُّفق، أو أيام طويلة جدًا
rule-purpose-sexual = طرف آخر أجبر على أفعال حميمة أو رتّبها أو ربح منها، ومع الطفل أي شيء في المقابل
rule-purpose-sexual-partial = أفعال حميمة مقابل طعام أو سرير أو حماية أو سفر أو مال
rule-purpose-criminality = أُجبر على مخالفة القانون، مع أذى إن رفض، ومع الطفل دائمًا
rule-purpose-criminality-partial = أُجبر على مخالفة القانون، ولا يُعرف ما كان الرفض سيجلبه
rule-purpose-begging = تسول أو بيع في الشارع لأجل غيره، تحت ضغط أو مع أخذ المال، ومع الطفل دائمًا
rule-purpose-begging-partial = تسول أو بيع في الشارع لأجل غيره
rule-purpose-marriage = زواج بلا اختيار حر، مقابل شيء أو بلا مخرج، ومع الطفل دائمًا
rule-purpose-marriage-partial = زواج أو معيشة مشتركة بلا اختيار حر
rule-purpose-organs = ضغط أو خداع أو عملية لأجل جزء من الجسد
rule-purpose-organs-partial = عرض مقابل جزء من الجسد، والضغط غير واضح
rule-purpose-adoption = ضغط لإعطاء طفل، أو للحمل لأجل آخرين
rule-purpose-adoption-partial = ربما ضغط لإعطاء طفل، أو للحمل لأجل آخرين
rule-purpose-unclear = احتُجز لأجل المال ثم سُلّم إلى آخرين
rule-purpose-unclear-partial = احتُجز، وطُلب منه الدفع بطريقة أخرى لم تُسمَّ
rule-purpose-intended-partial = ينتظره أحد في المكان التالي، ولا يمكن قول لا، وكان هناك خداع أو إكراه من قبل

rule-control-held = أُقفل عليه أو رُوقب أو احتُجز إلى أن دفع أحد
rule-control-hurt = آذاه من كان يسيطر
rule-control-punished = عوقب على بطء العمل أو الرغبة في الذهاب
rule-control-papers = أوراقه أو هاتفه لدى شخص آخر
rule-control-debt = دين يُسدَّد بالعمل أو الخدمات
rule-control-not-free = غير حر في المغادرة، ومهدَّد

rule-means-deception = خداع في ما وُعد به، بوزن كافٍ
rule-means-coercion = إكراه وسيطرة، بوزن كافٍ معًا
rule-means-vulnerability = ضيق استغله أحد، بوزن كافٍ
rule-means-in-the-act = ما رُوي يحمل القوة أو الضغط في ذاته
rule-means-some = علامة واحدة على الأقل على إكراه أو خداع

rule-act-arranged = رتّب الرحلة أو قررها شخص غير مهرّب
rule-act-smuggler-control = مهرّب سيطر أيضًا على الشخص
rule-act-handed-over = أُخذ أو بيع أو نُقل إلى غيره
rule-act-housed = أُسكن أو أُبقي في مكان عمله
rule-act-married-off = أُعطي لزواج أو معيشة مشتركة
rule-act-caregiver = طفل بين يدي شخص بلا صلة واضحة

rule-dimension-dr = يُحتسب خداعًا في البداية
rule-dimension-cr = يُحتسب إكراهًا في البداية
rule-dimension-ex = يُحتسب استغلالًا
rule-dimension-avr = يُحتسب استغلال ضيق في البداية
rule-dimension-avd = يُحتسب استغلال ضيق لاحقًا
rule-dimension-cd = يُحتسب إكراهًا وسيطرة لاحقًا

rule-red-not-safe-now = لا يشعر بالأمان هنا الآن
rule-red-afraid-here = يخاف من شخص هنا أو يمكنه الوصول إليه
rule-red-self-harm = تكلم عن إيذاء نفسه
rule-red-injury = نزيف أو ألم شديد أو ألم في الحمل
rule-red-harm-going-on = يحتجزه أو يؤذيه شخص ما زال يفعل ذلك
rule-red-child-with-offender = طفل أُوذي وما زال مع من قد يكون فعل ذلك

rule-level-a-purpose-and-means = الاستغلال ظاهر، وكذلك القوة أو الخداع أو الضغط
rule-level-a-child-purpose = استغلال شخص دون 18 ظاهر: لا تلزم القوة
rule-level-b-purpose = الاستغلال ظاهر، والقوة أو الخداع أو الضغط غير ظاهر أو ظاهر جزئيًا
rule-level-b-partial-and-means = علامات استغلال مع علامات قوة أو خداع أو ضغط
rule-level-b-control = علامتان أساسيتان على السيطرة، ولا يُعرف لأي غرض
rule-level-b-intended = ربما خُطط للاستغلال في المكان التالي
rule-level-b-debt = دين يجب سداده بالعمل أو الخدمات يكفي لحديث مع مختص
rule-level-b-child-purpose = دون 18: تكفي أي علامة استغلال
rule-level-b-child-strong = دون 18: تكفي علامة قوية واحدة على الإكراه أو الخداع
rule-level-b-child-alone = طفل بلا بالغ واضح الصلة، مع دين أو عمل أو من ينتظره
rule-level-b-child-waited-for = طفل ينتظره أحد، بعمل أو دين أو زواج
rule-level-b-child-hurt = طفل أُوذي
rule-level-b-child-seen = طفل مع بالغ يصعب تصديق صلته به
rule-level-c-violence = رُوي عنف
rule-level-c-held = رُوي احتجاز
rule-level-c-without-control = علامات استغلال بلا علامات سيطرة
rule-level-d-triage-yes = «نعم» على أحد الأسئلة القصيرة
rule-level-d-papers-debt = أوراق محتجزة أو دين
rule-level-d-promises = وعود جاءت بخلافها، أو نقل إلى غيره، أو ضيق استُغل
rule-level-d-work = عمل غير حر أو خطر أو مع كذب
rule-level-d-control = علامات سيطرة
rule-level-d-private = شيء في الأسئلة الخاصة
rule-level-d-body-parts = أعضاء، أو طفل يُراد إعطاؤه
rule-level-d-now = هناك من يُخاف منه، أو من ينتظر في المكان التالي
rule-level-d-child-alone = طفل بلا عائلته
rule-level-d-child-answers = أجوبة الطفل نفسه
rule-level-d-seen = شيء رأيته أنت، ضعيف لكنه يستحق نظرة أخرى
rule-level-d-unsure = جوابان أو أكثر «لا أعرف بالتأكيد»
rule-level-b-t3 = سؤال قصير: عمل بلا أجر أو بالإجبار
rule-level-b-t4 = سؤال قصير: احتجاز أو إقفال
rule-level-b-t5 = سؤال قصير: دين يقيّد أو يخيف
rule-level-b-t6 = سؤال قصير: أُجبر على ما يخيف أو يُخجل
rule-level-b-t7 = سؤال قصير: زواج أو عضو
rule-level-b-t8 = سؤال قصير: من يُخاف أو يُطاع الآن
rule-level-b-child-t2 = دون 18: أوراق أو هاتف أو صلات في يد غيره
rule-level-b-child-t3 = دون 18: أي عمل بلا أجر
rule-level-e = لم يُجَب بـ«نعم» عن شيء مما سُئل
rule-level-provisional = طُرحت الأسئلة القصيرة فقط: لا يمكن إظهار أكثر من «بعض المؤشرات»
rule-age-child = طُبّقت قواعد الأطفال: دون 18 عند الحدوث، أو هناك شك
rule-end-stopped = أُوقفت المحادثة
rule-end-not-safe = لم يكن الكلام آمنًا
rule-end-wrong-interpreter = لم يصلح المترجم
rule-end-declined = لم يرد الشخص الكلام
rule-end-unfinished = لم يُجَب عن أي سؤال

## مناطق رمادية

tag-survival-sex = أفعال حميمة بدافع الحاجة
tag-smuggler-extortion = احتجاز لأجل المال
tag-sexual-violence = عنف جنسي
tag-forced-marriage = زواج بلا اختيار
tag-made-to-break-law = إجبار على مخالفة القانون
tag-exploitation-without-control = استغلال بلا علامات سيطرة
tag-family-or-partner = ذُكرت العائلة أو الشريك
tag-debt = دين
tag-smuggler-deception = خدعه مهرّب بشأن الطريق
tag-possible-organ-offer = عرض لأجل عضو
tag-several-forms = عدة أشكال

## ماذا بعد، بهذا الترتيب

action-danger-protocol = الأمان أولًا
action-danger-protocol-more = حافظ على هدوئك وتكلم عن أشياء عادية. أخفِ الشاشة. ابتعدا بحجة يومية. بلا مواجهة ولا صور. ابقَ حتى يصبح في أمان.
action-call-duty-lead = اتصل بالمسؤول المناوب الآن
action-call-duty-lead-more = البالغ يقرر ما يُفعل، إلا إذا كانت حياة في خطر. وللطفل تقرر حماية الطفل.
action-emergency-health = أحضر مساعدة طبية الآن
action-emergency-health-more = لا تتركه وحده. من يتكلم عن إيذاء نفسه يحتاج إلى من يبقى بجانبه حتى تصل المساعدة.
action-basic-needs-first = الحاجات الأساسية أولًا
action-basic-needs-first-more = ماء، طعام، دفء، مكان هادئ، الأطفال. ثم اسأل إن كنتما ستتابعان.
action-child-protection-today = حماية الطفل، اليوم
action-child-protection-today-more = اتصل بخدمة حماية الطفل المناوبة. يلزم وصيّ. قل للطفل ما تفعله ولماذا.
action-no-return-to-presumed = لا عودة إلى من قد يكون فعل ذلك
action-no-return-to-presumed-more = ولا لليلة واحدة. حماية الطفل تقرر أين ينام.
action-child-protection-contact = أخبر مسؤول حماية الطفل
action-child-protection-contact-more = ينبغي أن يعلم بهذا الطفل مشرفك ومسؤول حماية الطفل في منظمتك.
action-child-no-details = لا تسأل الطفل شيئًا آخر عن ذلك
action-child-no-details-more = لا تفاصيل ولا تكرار ولا أسئلة أمام البالغ. يفعل ذلك مدرَّبون.
action-child-view = استمع إلى ما يريده الطفل
action-child-view-more = رأي الطفل محسوب في كل قرار، ويتكلم باسمه وصيّ.
action-safe-ending = اختم جيدًا
action-safe-ending-more = اشكره. قل ما سيحدث الآن. لا تترك ورقة قد يجدها أحد.
action-separate-talk = ابحث عن لحظة على انفراد
action-separate-talk-more = قل: «نتحدث مع الجميع على انفراد.» الطبيب أو استمارة أو ملابس قد تكون سببًا. إن رُفض فلا تلحّ.
action-other-interpreter = ابحث عن مترجم آخر
action-other-interpreter-more = مدرَّب، يقبله الشخص، ولا صلة له به. الهاتف مناسب.
action-respect-no = اقبل الرفض
action-respect-no-more = اعرض بطاقة المعلومات والمساعدة في الحاجات. لا يتبع ذلك أي سوء.
action-follow-up-signs = كانت هناك علامات قبل انتهاء المحادثة
action-follow-up-signs-more = أخبر مسؤولك. حاول من جديد بأمان وقريبًا.
action-come-back = قل إنه يمكنه أن يعود
action-come-back-more = اتفقا على مكان ووقت إن أراد. يمكن طرح الأسئلة نفسها من جديد.
action-red-check = تحقق من وجود خطر الآن
action-red-check-more = اسأل، أو دعه يشير: هل ذلك الشخص هنا؟ هل أتوقف؟
action-explain-rights = اشرح ما قد يعنيه هذا
action-explain-rights-more = بكلمات بسيطة: أي مساعدة موجودة، وما هو التعرّف الرسمي، وفوائده وحدوده. بلا وعود.
action-ask-wishes = اسأله ماذا يريد
action-ask-wishes-more = البالغ يقرر. يُقبل رفض الإحالة، وتستمر المساعدة.
action-safe-place = اعرض مكانًا آمنًا
action-safe-place-more = لهذه الليلة، بعيدًا عمّن يخافهم. اسأل من يُسمح له أن يعلم.
action-specialised-help = اعرض منظمة متخصصة
action-specialised-help-more = باسمها، بموافقته، وبما يلزم فقط.
action-time-to-think = أخبره عن وقت التفكير
action-time-to-think-more = يعطي القانون من في هذا الوضع وقتًا للتعافي واتخاذ القرار. انظر بطاقة البلد.
action-health-72h = رعاية صحية خلال 72 ساعة
action-health-72h-more = بعد العنف الجنسي لا تفيد بعض الأدوية إلا خلال 72 ساعة، وبعضها خلال 120. اعرضها اليوم، ولا تلزم لها شرطة.
action-legal-aid-first = محامٍ قبل الشرطة
action-legal-aid-first-more = من أُجبر على مخالفة القانون لا ينبغي أن يعاقَب، لكن ذلك غير مضمون. هذه الأجوبة لا تدخل في أي إحالة.
action-asylum-in-parallel = اللجوء يبقى ممكنًا
action-asylum-in-parallel-more = يمكن طلب اللجوء والحصول على هذه المساعدة في الوقت نفسه. المحامي ينصح.
action-second-talk = محادثة ثانية خلال 24 إلى 48 ساعة
action-second-talk-more = مع شخص مدرَّب، على انفراد، ومع مترجم مقبول. وأبكر إن كان سيتابع السفر.
action-safety-plan = ضعا خطة أمان
action-safety-plan-more = أين يذهب، وبمن يتصل، ورقم يحفظه، وكلمة متفق عليها مع من يثق به.
action-right-service = أوصله إلى الجهة المناسبة
action-right-service-more = طبيب، مساعدة بعد عنف، مساعدة قانونية، حماية طفل: بحسب الحاجة.
action-legal-claims = نصيحة قانونية بشأن المال
action-legal-claims-more = يمكن المطالبة بالأجور غير المدفوعة أو بالفدية، مهما كانت الأوراق.
action-legal-advocacy = نصيحة قانونية بشأن الرفض أو الإعادة
action-legal-advocacy-more = رفض المساعدة أو الإعادة قد يكون شأنًا لمحامٍ.
action-risk-cards = أعطِ بطاقات المخاطر
action-risk-cards-more = عروض العمل، الدين، الأوراق، الزواج، الأعضاء، الإنترنت: ما يناسب. يمكن عرضها من دون فتح ملف.
action-clarify = أوضح ما لم يكن مؤكدًا
action-clarify-more = اسأل مرة أخرى بكلمات أخرى، أو في وقت آخر.
action-full-talk = اعرض المحادثة الأطول
action-full-talk-more = الآن أو لاحقًا أو مع زميل. الدقيقتان تُظهران جزءًا فقط.
action-next-stop-numbers = أعطِ أرقام الأماكن التالية
action-next-stop-numbers-more = رقم واحد محفوظ خير من ورقة يجدها أحد.
action-offer-services = اعرض المساعدة بحسب الحاجة
action-offer-services-more = مأوى، طبيب، محامٍ، عائلة، معلومات: للجميع، أيًا كان المستوى.
action-safety-information = أعطِ معلومات الأمان
action-safety-information-more = للجميع، بلغتهم.

## لماذا يرى العامل غير ذلك

override-reason-said-more = قال أكثر مما شملته الأسئلة
override-reason-asked-for-help = طلب المساعدة في هذا بصريح القول
override-reason-saw-fear = ظهر خوف أو سيطرة
override-reason-known-pattern = يطابق نمطًا معروفًا هنا
override-reason-second-talk = أعطت محادثة ثانية المزيد
override-reason-misunderstood = فُهم سؤال خطأ
override-reason-explained = لديه تفسير آخر قاله بنفسه
