### التدريب: ستة أشخاص من الخيال يتحدث معهم العامل الجديد. يقرؤه العامل في التدريب فقط. ما يقوله الشخص كلام محكي قصير
### وغير مكتمل، كما يتكلم المتعبون. الأسماء مخترعة.

## ولد عمره 16 يقول إن عمره 19

practice-boy = نويد الذي يقول إن عمره 19
practice-boy-scene = مركز نهاري قرب المحطة، آخر العصر. ينتظر نويد الشاي. رجل أكبر سنًا عند الباب يسميه «ابن عمي» وينظر إلى الساعة. تتكلم عبر مترجم مدرَّب بالهاتف، في غرفة جانبية.
practice-boy-seen-school = يذكر أن صفه في بلده صار الآن الصف العاشر.
practice-boy-seen-door = عندما يُفتح الباب يسكت وينظر من هو.
practice-boy-say-J1 = تسعة عشر. اكتب تسعة عشر.
practice-boy-say-T1 = مع رجل يعرف الطريق. هو يهتم بنا.
practice-boy-say-T2 = الهاتف معه، كي لا يُسرق.
practice-boy-say-T3 = في المدينة السابقة. كنا نخيط في المساء. كان ذلك مقابل المرحلة التالية، فلا، لم يُدفع.
practice-boy-say-T5 = خالي استدان. نعمل إلى أن يُسدَّد، وكل شهر يزيد.
practice-boy-say-T8 = يقول إن هناك ناسًا ينتظرون. هؤلاء لا يقال لهم لا.
practice-boy-say-L1 = خياطة. سراويل في الغالب. وكنا ننام هناك أيضًا.
practice-boy-say-L2 = لا شيء في اليد. يكتبونه في مكان ما.
practice-boy-say-L3 = لا. وإلى أين أذهب؟
practice-boy-say-L4 = من العاشرة صباحًا حتى الظلام، ثم بعده أيضًا. كل يوم.
practice-boy-say-D2 = نعم. كان ثلاثة آلاف. والآن أكثر.
practice-boy-say-D3 = بالخياطة. وعندما نصل هناك عمل أيضًا.
practice-boy-say-K3 = بأنهم سيقولون للشرطة إنه لا أوراق لدينا. وأن خالي سيدفع.
practice-boy-say-CH1 = الرجل في الخارج. ليس ابن عمي. هو من الولاية المجاورة.
practice-boy-say-CH4 = خالي رتّب ذلك.
practice-boy-say-N2 = هناك عنوان. ورشة. لا، لا أستطيع أن أقول لا، بسبب خالي.
practice-boy-say-CH5 = لا.
practice-boy-notice-age = يقول تسعة عشر، ومدرسته تقول ستة عشر. الشك يعني قواعد الأطفال، بلا جدال في العمر.
practice-boy-notice-guide = الرجل الذي «يهتم» به يحتفظ بالهاتف وينتظر عند الباب. ليس وصيًا، ولا يُطلب إذنه.
practice-boy-notice-work = عمل لا يُدفع أبدًا، لدين يزيد، ولا مكان يذهب إليه: هذا يكفي مع الطفل، بقوة أو بلا قوة.
practice-boy-notice-next = هناك عنوان ينتظره. ما ينفع يجب أن يحدث اليوم: حماية الطفل، ورقم للبلد التالي.
practice-boy-same = نعم: مؤشرات قوية، وطفل. حماية الطفل في اليوم نفسه، ولا يعود من دونها إلى الرجل عند الباب.
practice-boy-lower = انظر مرة أخرى في العمر وفي ما يحدث للأجر. دون 18، أو عند الشك، لا يحتاج الاستغلال إلى قوة.
practice-boy-higher = لا مستوى أعلى من هذا.
practice-boy-other-end = كان يمكن إتمام المحادثة: كنتما على انفراد، والمترجم مدرَّب.

## رجل يعمل بلا أجر في مخبز

practice-bakery = سمير الذي يخبز الخبز
practice-bakery-scene = أمام مخبز قبل شروق الشمس، ثم على مقعد قريب. سمير في نحو الثلاثين، مرح، وعلى ساعديه حروق. يقول إن الرجال لا يحتاجون إلى هذا النوع من الكلام. يترجم لك زميل من فريقك.
practice-bakery-seen-burns = حروق على الذراعين، بعضها حديث، ولا واحد منها مضمَّد.
practice-bakery-say-T2 = جوازي عند صاحب العمل. للتسجيل، كما يقول، منذ الربيع.
practice-bakery-say-T3 = شهرين دفعوا. ومن بعدها يقول لاحقًا، لاحقًا.
practice-bakery-say-T6 = لا، لا.
practice-bakery-say-L1 = خبز. أنام فوق الفرن، المكان دافئ.
practice-bakery-say-L2 = منذ أربعة أشهر لا شيء.
practice-bakery-say-L3 = أستطيع أن أذهب، لكن بلا جواز وبلا المال. إذن لا.
practice-bakery-say-L4 = من منتصف الليل إلى الظهر. والجمعة أيضًا.
practice-bakery-say-L5 = الفرن يعضّ. يقول ضع عليه طحينًا.
practice-bakery-say-L6 = يصرخ. ومرة رمى الصينية. عليّ، نعم.
practice-bakery-say-D1 = قلت لك، هو عنده.
practice-bakery-say-K3 = بأن مكالمة واحدة تكفي وأصير خلف الحدود.
practice-bakery-say-N1 = منه؟ هو لا يأتي إلا من الظهر.
practice-bakery-say-B3 = ماذا تظن بي؟ لا.
practice-bakery-notice-man = رجل يضحك من الأمر. حين يُسأل بالكلمات نفسها مثل الجميع يرويه.
practice-bakery-notice-papers = «للتسجيل، منذ الربيع»: الأوراق المحتجزة محتجزة، أيًا كان السبب المذكور.
practice-bakery-notice-free = «أستطيع أن أذهب، لكن»: حر في الذهاب تعني حرًا في الذهاب بأوراقه وأجره وجسده سالمًا.
practice-bakery-notice-health = الحروق بلا علاج حاجة اليوم، أيًا كانت النتيجة.
practice-bakery-same = نعم: عمل بلا أجر، وغير حر في الذهاب، وأوراق محتجزة وتهديد. اشرح ما تراه بكلمات بسيطة، واسأله ماذا يريد: أجره، جوازه، راحة، طبيبًا.
practice-bakery-lower = هذا أكثر من أجر متأخر. انظر في الجواز، وفي التهديد، وفي ما قد يكلّفه الذهاب.
practice-bakery-higher = لا مستوى أعلى من هذا.
practice-bakery-other-end = كان يمكن إتمام المحادثة: كان معك على انفراد، وترجم زميل.

## امرأة يترجم لها زوجها

practice-husband = ليلى وزوجها
practice-husband-scene = خيمة تسجيل، ناس كثيرون. تجلس ليلى وفي حضنها طفل صغير. يقف زوجها بجانبها، ويتكلم الإنجليزية جيدًا، ويجيب قبل أن تنهي السؤال. لا مترجم آخر اليوم.
practice-husband-seen-answers = يجيب هو عن كل سؤال، حتى عن صحتها.
practice-husband-seen-papers = كل الأوراق في سترته، ويسلّم ما يُطلب منها.
practice-husband-seen-look = تنظر إليه قبل أن تومئ برأسها.
practice-husband-notice-beside = قد يكون من بجانبها أكبر سند لها، أو من تخافه. لا يمكنك أن تعرف، لذلك لا يُسأل أمامه عن أي أذى.
practice-husband-notice-interpreter = لا يترجم هو هذه الأسئلة. ولا الطفل، ولا جارة من الجماعة نفسها.
practice-husband-notice-seen = ما رأيته يُسجَّل كما رُئي، لا حكمًا عليه.
practice-husband-notice-way = سبب عادي يفسح المجال: الممرضة ترى الأمهات على انفراد. مترجمة بالهاتف، في يوم آخر.
practice-husband-same = نعم: لم تكتمل. ساعدت في ما هو عاجل، ولم تسأل شيئًا خطرًا، وتركت طريقًا للعودة. هذه نتيجة جيدة.
practice-husband-lower = لم يُقل شيء لأنه لم يكن ممكنًا قول شيء. هذه المحادثة لم تكتمل، وهذا غير «لم يُقل شيء».
practice-husband-higher = قد يقلقك ما رأيته. يُسجَّل، وتقرر هي في محادثة آمنة. أمامه لا يمكن الوصول إلى أي مستوى.
practice-husband-other-end = وهو بجانبها ويترجم، لا يمكن متابعة المحادثة. تنتهي هنا على أنها لم تكتمل، مع عرض العودة.

## «مترجم» لمهرّبين

practice-translator = إدريس الذي يترجم
practice-translator-scene = ركن هادئ في مركز، مساءً. عمر إدريس 24 ويتكلم خمس لغات. يهمس آخرون أنه يعمل للمهرّبين. يسألك ماذا يحدث لمن ساعد قليلًا. معك مترجم مدرَّب، مع أنه يكاد لا يحتاج إليه.
practice-translator-seen-fear = اختار الكرسي الذي يرى منه الباب.
practice-translator-say-T2 = أبقوا جوازي في البيت. وما زال عندهم.
practice-translator-say-T4 = في البيت، ثلاثة أسابيع. إلى أن قلت نعم.
practice-translator-say-T5 = عليّ دين عن أخي وعني. الترجمة تُخصم منه، كما يقولون.
practice-translator-say-T6 = كنت أقول للناس كم يكلّف. وقلت لهم إنه آمن. أنت تفهم.
practice-translator-say-T8 = نعم. يعرفون رقمي، ويعرفون أخي.
practice-translator-say-J4 = دليل الطريق. لم يكن هناك غيره.
practice-translator-say-D1 = الجواز، نعم.
practice-translator-say-D3 = بالترجمة. وعليّ أن أجد أشخاصًا جددًا.
practice-translator-say-K1 = مقفل، وعند الباب أحد.
practice-translator-say-K3 = بأن يؤذوا أخي. ومرة، سكين.
practice-translator-say-K5 = ضربونا عندما طلبنا أن نذهب.
practice-translator-say-X1 = ترجمة، بالهاتف وعلى الحدود. وجئتهم بناس.
practice-translator-say-X3 = كان أخي عندهم. ماذا كنت سأرفض؟
practice-translator-say-N1 = ليس هنا، وليس اليوم.
practice-translator-notice-compelled = دين، وبيت مقفل، وتهديد لأخيه: أُجبر على ذلك. وأن غيره تأذى منه لا يغيّر هذا.
practice-translator-notice-first = النصيحة القانونية قبل أي إفادة. عدم المعاقبة احتمال، لا وعد.
practice-translator-notice-records = ما فعله يبقى خارج الإحالات. لا أسماء ولا طرق ولا أرقام.
practice-translator-notice-judge = لم يكن عليك أن تقرر إن كان واحدًا منهم أو استغلوه. كان عليك فقط أن تسأل ماذا كانت «لا» ستكلّفه.
practice-translator-same = نعم: مؤشرات قوية، وما زال يخافهم. المحامي أولًا، ومكان آمن، وأخوه في الخطة.
practice-translator-lower = انظر مرة أخرى ماذا كان سيحدث لو رفض. أن يكون نافعًا للمهرّبين لا يجعله حرًا.
practice-translator-higher = لا مستوى أعلى من هذا.
practice-translator-other-end = كان يمكن إتمام المحادثة: كان وحده، وأراد الكلام.

## بلا قلق

practice-nothing = طارق الذي يريد شحن هاتفه
practice-nothing-scene = موقف حافلات يمرّ به المسافرون. عمر طارق 35، يسافر مع شقيق زوجته، ويسأل أين يشحن هاتفه. لديك أربع دقائق. يتكلم الاثنان معك بالإنجليزية، ويذهب شقيق زوجته ليشتري ماء.
practice-nothing-say-T1 = مع العائلة. شقيق زوجتي، رأيته.
practice-nothing-say-T2 = لا، كل شيء عندي هنا.
practice-nothing-say-T3 = عملت في مغسلة سيارات شهرين. يدفعون كل جمعة، نعم.
practice-nothing-say-T4 = الشرطة، مرة. لا أحد غيرهم.
practice-nothing-say-T5 = دفعت قبل أن أسافر. بعت السيارة.
practice-nothing-say-T6 = لا.
practice-nothing-say-T7 = أنا متزوج أصلًا. لا.
practice-nothing-say-T8 = لا. لابن عمي دكان هناك.
practice-nothing-notice-smuggler = دفع لمهرّب. هذا وحده ليس علامة على شيء ولا يضيف شيئًا.
practice-nothing-notice-police = احتجاز الشرطة غير الاحتجاز عند من يستغله. إن أُعيد من حيث أتى، فلذلك بطاقة ومحامٍ.
practice-nothing-notice-open = «لم يُقل شيء اليوم» لا تعني «لم يحدث شيء». يحصل على معلومات الأمان ورقم مثل الجميع.
practice-nothing-same = نعم: لم يُقل شيء اليوم. أربع دقائق، ومعلومات الأمان، ومكان لشحن الهاتف. محادثة جيدة.
practice-nothing-lower = لا شيء أدنى من هذا.
practice-nothing-higher = انظر ماذا قال فعلًا. مهرّب دُفع له، وعمل دُفع أجره، وابن عم له دكان: ليست مؤشرات.
practice-nothing-other-end = أُجيب عن الأسئلة الثمانية كلها. اكتملت المحادثة.

## تتوقف في منتصفها

practice-stop = هناء التي اكتفت
practice-stop-scene = خيمة نساء، تحت المطر. هناء في نحو العشرين وتسافر وحدها. توافق على الكلام ويسرّها أن تجلس. تترجم امرأة من فريقك. بعد السؤال الخامس تشدّ وشاحها.
practice-stop-seen-scarf = تجيب بصوت أخفض فأخفض.
practice-stop-say-T1 = لا أحد. أنا وحدي.
practice-stop-say-T2 = لا.
practice-stop-say-T3 = لا أريد أن أقول.
practice-stop-say-T4 = لا أعرف. ربما. هذا صعب.
practice-stop-say-T5 = عليّ دين كبير. أخاف مما يفعلون إن لم أدفع. أريد أن أتوقف الآن، من فضلك.
practice-stop-notice-stop = طلبت التوقف، فتوقفت. لا «سؤال واحد بعد»، ولا سؤال عن السبب.
practice-stop-notice-declined = «لا أريد أن أقول» ليست لا وليست نعم. تُسجَّل كما هي ولا تُحتسب لشيء.
practice-stop-notice-said = ما قالته يبقى: الخوف بسبب الدين يكفي لمحادثة ثانية.
practice-stop-notice-close = الختام أهم جزء: ما يحدث الآن، ومن يعرف ماذا، ورقم، وأن بإمكانها أن تعود.
practice-stop-same = نعم: بعض المؤشرات، والمحادثة مفتوحة. اعرض محادثة ثانية مع المترجمة نفسها خلال يومين، واختم جيدًا.
practice-stop-lower = ذكرت دينًا وما تخافه. توقفها بعد ذلك لا يلغيه.
practice-stop-higher = ما قيل يدل على دين وخوف، لا على أكثر بعد. الصمت ليس علامة.
practice-stop-other-end = للمحادثة المتوقفة نتيجة أيضًا: يبقى ما قيل حتى ذلك الوقت.
practice-title = تدريب
practice-more = ستة أشخاص متخيَّلين. تقود المحادثة على الشاشات الحقيقية، ولا يُرسَل منها شيء ولا يُحفظ.
practice-suggested = الأولان بداية جيدة قبل أول محادثة حقيقية. لا شيء ينتظرهما.
practice-begin = بدء
practice-go-on = متابعة
practice-again = مرة أخرى
practice-done = تم
practice-leave = العودة إلى التطبيق الحقيقي
practice-scene = المشهد
practice-seen = ما تراه
practice-they-say = يقول الشخص
practice-they-mean = يقول الشخص: { $choice }
practice-silent = لا يقول الشخص شيئًا عن هذا.
practice-feedback-title = كيف كان الأمر
practice-you-reached = وصلت إلى
practice-model = النموذج يصل إلى
practice-noticed = لاحظت
practice-missed = انظر ثانية
practice-not-asked = لم يُسأل
practice-otherwise = كُتب بخلاف ما قيل
practice-all-said = كل ما قيل كُتب كما قيل.
practice-finish = إنهاء هذا التدريب
practice-finish-note = لا يُغلَّف شيء ولا يُرسَل. ترى كيف كان الأمر.
practice-packet = في التدريب لا يغادر شيء هذا الهاتف. في محادثة حقيقية تظهر هنا رموز الحزمة وملفها.
