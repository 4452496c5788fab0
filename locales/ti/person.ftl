### እቲ ሰብ ዘንብቦ ወይ ዝሰምዖ። ቀሊል ቃላት፣ ብ“ንስኹም”፤ ሕቶታት ቈልዑ ብ“ንስኻ/ኺ”።

## መጀመርታ

greeting = ሰላም። ኣነ ኣብ መንገዲ ንዘለዉ ሰባት ኣብ ዝሕግዝ ጕጅለ እየ ዝሰርሕ።
intro-triage = ኣብዚ መንገዲ ብዙሓት ሰባት ሕማቕ ይግበሮም። ንዅሉ ሰብ ሓደ ዓይነት ቁሩብ ሕቶታት እሓትት።
intro-full = ሕጂ ቁሩብ ተወሳኺ ክሓትት እደሊ። ዝኾነ ሕቶ ክትሓልፉ ትኽእሉ ኢኹም፣ ኣብ ዝኾነ ግዜ ድማ ከተቋርጹ ትኽእሉ።
intro-body = ሓድሓደ ግዜ ሰባት ንመግቢ፣ ንመደቀሲ ወይ ንቐጻሊ መንገዲ ኢሎም ናይ ብሕቶም ነገር ክህቡ ይግደዱ። እዚ ኣብ ደቂ ኣንስትዮን ደቂ ተባዕትዮን፣ ኣዋልድን ኣወዳትን የጋጥም። ናታቶም ጌጋ ኣይኮነን።
intro-child = መዓልትታትካ/ኪ ከመይ ከም ዝሓልፍ ክፈልጥ እደሊ። ንዝኾነ ሕቶ ኣይፋል ምባል ይከኣል። ንዓይ እውን ምሕታት ይከኣል።

## መልስታት

choice-yes = እወ
choice-no = ኣይፋል
choice-not-sure = ርግጸኛ ኣይኮንኩን
choice-declined = ክነግር ኣይደልን
choice-understood = ተረዲኡኒ
choice-other = ካልእ ነገር
choice-none = ካብዚ ሓደ እውን የለን
choice-not-said = መን ምዃኑ ዘይምንጋር እመርጽ

## ድሕሪ እወ ዝመጽእ ሕቶታት

part-when = መዓስ ነይሩ?
choice-before-leaving = ቅድሚ ምብጋሰይ
choice-journey = ኣብ መንገዲ
choice-camp-or-centre = ኣብ መዓስከር ወይ ማእከል
choice-here-now = ኣብዚ፣ ሕጂ

part-who = መን ገይርዎ? ስም ኣይኮነን፣ እንታይኩም ምዃኑ ጥራይ።
choice-smuggler = ደላላ ወይ መራሕ መንገዲ
choice-employer = ዝሰራሕኩሉ ሰብ
choice-local-person = ናይቲ ቦታ ሰብ
choice-fellow-traveller = ከማይ ዝጐዓዝ ዘሎ ሰብ
choice-partner = ሰብኣይ፣ ሰበይቲ ወይ መጻምዲ
choice-relative = ወለዲ ወይ ቤተሰብ
choice-met-online = ብኢንተርነት ዝፈለጥክዎ ሰብ
choice-staff-or-officer = ሰራሕተኛ፣ ሓላዊ ወይ ፖሊስ
choice-armed-group = ዕጡቕ ጕጅለ

part-ongoing = ክሳብ ሕጂ ይቕጽል ዶ ኣሎ?

## ምዝራብ ውሑስ ድዩ

q-S5 = ምስ ሰበይቲ ዶ ምስ ሰብኣይ ምዝራብ ትመርጹ?
choice-woman = ሰበይቲ
choice-man = ሰብኣይ
q-S5-choice-any = ዝኾነ ይኹን
q-S5-choice-not-same-group = ካብ ዓደይ ወይ ጕጅለይ ኣይኹን

q-S6 = ምንባብ ዶ ምስማዕ ትመርጹ?
choice-reads = ምንባብ
choice-listens = ምስማዕ

q-S11 = ኣየናይ ላህጃ ትዛረቡ?
choice-ar-levantine = ናይ ሻም ዓረብኛ
choice-ar-iraqi = ናይ ዒራቕ ዓረብኛ
choice-ar-egyptian = ናይ ግብጺ ዓረብኛ
choice-ar-sudanese = ናይ ሱዳን ዓረብኛ
choice-ar-maghrebi = ናይ መግሪብ ዓረብኛ
choice-ar-gulf = ናይ ወሽመጥ ዓረብኛ
choice-fa-iranian = ናይ ኢራን ፋርሲ
choice-fa-dari = ዳሪ
choice-fa-hazaragi = ሃዛራጊ
choice-ps-southern = ደቡባዊ ፓሽቶ
choice-ps-northern = ሰሜናዊ ፓሽቶ
choice-ku-kurmanji = ኩርማንጂ
choice-ku-badini = ባዲኒ
choice-ckb-sorani = ሶራኒ
choice-ckb-hewrami = ሀውራሚ
choice-bn-standard = ስሩዕ ቤንጋሊ
choice-bn-sylheti = ሲልሄቲ
choice-bn-chittagonian = ቺታጎንግ
choice-so-northern = ሰሜናዊ ሶማሊ
choice-so-maay = ማይ
choice-ti-eritrea = ትግርኛ ኤርትራ
choice-ti-ethiopia = ትግርኛ ኢትዮጵያ

q-S7 = ሕጂ ዘድልየኩም ነገር ኣሎ ዶ?
choice-bleeding-or-strong-pain = ደም ይፈሰኒ ወይ ከቢድ ቃንዛ ኣሎኒ
choice-pregnancy-pain = ጥንስን ቃንዛን ኣሎኒ
choice-hunger-thirst = መግቢ ወይ ማይ
choice-cold = ምዉቕ ክዳን፣ ምዉቕ ቦታ
choice-panic = ኣዝየ ይፈርህ ኣለኹ
choice-self-harm-words = ንርእሰይ ክጐድእ ይሓስብ
choice-small-children = ንኣሽቱ ደቀይ ነገር የድልዮም
q-S7-choice-none = ሕጂ ምንም

q-S8 = ኣብዚ፣ ሕጂ፣ ውሑስ ኮይኑ ይስምዓኩም ዶ?

## ስምምዕ

q-C1 = ኣነ ኣብ ሓጋዚ ትካል እየ ዝሰርሕ። ካብ ፖሊስ ወይ ካብ ዶብ ኣይኮንኩን። ብዛዕባ ወረቐት ወይ ዕቑባ ኣይውስንን። ዝኾነ መልሲ እንተ ሃብኩም ሓገዝ ትረኽቡ፣ ገንዘብ እውን ኣይትኸፍሉን።
q-C2 = ኣብ መንገዲ ከመይ ከም እተታሓዝኩም ክሓትት እደሊ። ክልተ ደቒቕ ኣቢሉ ይወስድ። እንተ ደሊኹም ካብኡ ንላዕሊ ክንዛረብ ንኽእል።
q-C3 = ዝኾነ ሕቶ ክትሓልፉ ትኽእሉ። ኣብ ዝኾነ ግዜ ከተቋርጹ ትኽእሉ። ሕማቕ ነገር ኣይስዕብን።
q-C4 = እትብልዎ ኣብ ጕጅለና ይተርፍ። ንሰብ ክነግር ዘለኒ ህይወት ሰብ ወይ ቈልዓ ኣብ ሓደጋ እንተሃልዩ ጥራይ እዩ። እንተ ተኻኢሉኒ መጀመርታ ንዓኹም እነግረኩም።
q-C5 = እንተ ተሰማሚዕኩም፣ መልስታትኩም ብኮድ ንዕቅቦ። ስምኩም፣ ስእልኩም ወይ ቁጽሪ ተሌፎንኩም ኣይንዕቅብን። ናይ ጕጅለና ዝሰልጠኑ ሰባት ጥራይ ከንብብዎ ይኽእሉ። ክንድምስሶ ክትሓቱና ትኽእሉ።

q-C6 = ምሳይ ክትዛረቡ ትደልዩ ዶ?
q-C6-choice-yes = እወ፣ ንዛረብ
q-C6-choice-later = ጸኒሑ
q-C6-choice-no = ኣይፋል

q-C7 = መልስታትኩም ብኮድ፣ ብዘይ ስምኩም፣ ክንዕቅብ ንኽእል ዶ?
q-C7-choice-yes = እወ፣ ዓቅብዎ
q-C7-choice-no = ኣይፋል፣ ምንም ኣይትዓቅቡ

q-C8 = ካልእ ትካል ክሕግዘኩም እንተ ኽኢሉ፣ እንታይ ከም ዘድልየኩም ክንነግሮ ንኽእል ዶ? እንታይ ከም እንብል መጀመርታ ነርእየኩም።
q-C9 = መልስታትኩም ምስ ናይ ብዙሓት ካልኦት ክንቈጽሮ ንኽእል ዶ? ካብኡ መን ምዃንኩም ዝፈልጥ የለን።
q-C10 = ንዓኹም ውሑስ ብዝኾነ መንገዲ ከመይ ጌርና ዳግማይ ንራኸብ?
q-C10-choice-none = ከምኡ ኣይደልን
q-C10-choice-come-back = ናብ እንሰማምዓሉ ቦታ እምለስ
q-C10-choice-through-ngo = ብዝኣምኖ ትካል ኣቢለ

## ብዛዕባኹም

q-J1 = ዕድመኹም ክንደይ እዩ?
choice-0-5 = 0 ክሳብ 5
choice-6-11 = 6 ክሳብ 11
choice-12-14 = 12 ክሳብ 14
choice-15-17 = 15 ክሳብ 17
choice-18-24 = 18 ክሳብ 24
choice-25-34 = 25 ክሳብ 34
choice-35-49 = 35 ክሳብ 49
choice-50- = 50 ወይ ልዕሊኡ
q-J1-choice-not-known = ኣይፈልጥን
part-at-event = እቲ ነገር ክኸውን ከሎ ዕድመኹም ክንደይ ነይሩ?
part-gender = ክትነግሩ እንተ ደሊኹም፦
part-gender-choice-woman = ሰበይቲ ወይ ጓል
part-gender-choice-man = ሰብኣይ ወይ ወዲ
part-gender-choice-other = ካልእ

q-T1 = ምስ መን ትጐዓዙ ኣለኹም?
q-T1-choice-alone = ምስ ማንም
q-T1-choice-family = ምስ ቤተሰበይ
q-T1-choice-partner = ምስ ሰብኣይ፣ ሰበይቲ ወይ መጻምዲ
q-T1-choice-group = ምስ ጕጅለ
q-T1-choice-guide = ምስ ዝመርሓኒ ወይ ዝከናኸነኒ ሰብ

## ሸሞንተ ሓጸርቲ ሕቶታት፣ ንዅሉ ሓደ

q-T2 = ወረቓቕትኹም ወይ ተሌፎንኩም ዝሓዘ ሰብ ኣሎ ዶ፣ ወይ ምስ መን ክትዛረቡ ዝወሰነ?
q-T3 = ንሰብ ሰሪሕኩም ከም ስምምዕኩም ዘይተኸፍለኩም፣ ወይ ብግዲ ዘስርሓኩም ኣሎ ዶ?
part-kind = ከመይ ነይሩ?
choice-not-paid = ከም ስምምዕና ኣይተኸፍለን
choice-made-to = ብግዲ ኣስሪሖምኒ
q-T4 = ዝሓዘኩም፣ ዝዓጸወኩም ወይ ከይትኸዱ ዝኸልከለኩም ሰብ ኣሎ ዶ? ፖሊስ ወይ ዶብ ማለተይ ኣይኮነን።
q-T5 = ንመገሻ ወይ ንመቐመጢ ዕዳ ኣሎኩም ዶ፣ ብስራሕ ክትከፍልዎ ዘለኩም፣ ወይ እንተ ዘይከፈልኩም እንታይ ከም ዝኸውን ትፈርሁ?
part-debt = እቲ ዕዳ ከመይ እዩ?
choice-work-or-favours = ብስራሕ ወይ ነገር ብምግባር ክኸፍሎ ኣሎኒ
choice-fear = ክኸውን ዝኽእል ነገር እፈርህ
q-T6 = ክትበልዑ፣ ክትጸንሑ ወይ ክትጐዓዙ ምእንቲ፣ ዘፍርሃኩም ወይ ዘሕፈረኩም ነገር ክትገብሩ ዝሓተተኩም ወይ ዘገደደኩም ሰብ ኣሎ ዶ? እንታይ ከም ዝነበረ ክትነግሩ ኣየድልየኩምን።
q-T7 = ኣብ ክንዳኹም መርዓ ዝወሰነልኩም፣ ወይ ንኣካልኩም ወይ ንደምኩም ገንዘብ ዘቕረበ ሰብ ኣሎ ዶ?
q-T8 = ኣብዚ ወይ ኣብ እትኸድዎ ቦታ፣ እትፈርህዎ ወይ ክትእዘዝዎ ዘለኩም ሰብ ኣሎ ዶ?

## ክሳብ ኣብዚ ዝነበረ መንገዲ

q-J2 = ካብ ገዛ ምሳኹም መን መጺኡ? ካብ ቤተሰብኩም ተፈሊኹም ዶ?
q-J2-choice-parents = ወለደይ ምሳይ መጺኦም
q-J2-choice-family = መጻምደይ ወይ ደቀይ ምሳይ መጺኦም
q-J2-choice-friends = ኣዕሩኽ
q-J2-choice-others = ቅድሚኡ ዘይፈልጦም ሰባት
q-J2-choice-alone = በይነይ መጺአ
q-J2-choice-separated-by-guide = መራሕ መንገዲ ፈላልዩና
q-J2-choice-separated-by-officers = ሰበ ስልጣን ፈላልዮምና
q-J2-choice-separated-other = ብኻልእ መንገዲ ተጠፋፊእና

q-J3 = ካብ ገዛ ካብ እትወጹ ክንደይ ግዜ ኮይኑ?
q-J3-choice-weeks = ገለ ሰሙናት
q-J3-choice-months = ገለ ኣዋርሕ
q-J3-choice-over-a-year = ልዕሊ ሓደ ዓመት
q-J3-choice-over-three-years = ልዕሊ ሰለስተ ዓመት
part-stays = ንነዊሕ ግዜ ኣበይ ጸኒሕኩም?
choice-home-region = ኣብ ጥቓ ዓደይ
choice-middle-east = ማእከላይ ምብራቕ
choice-turkiye = ቱርኪ
choice-greece-bulgaria = ግሪኽ ወይ ቡልጋርያ
choice-western-balkans = ሰርቢያ፣ ቦዝንያ ወይ ካልእ ቀረባ ሃገር
choice-north-africa = ሰሜን ኣፍሪቃ
part-stays-choice-other = ካልእ ቦታ

q-J4 = መገሻኹም መን ወጢንዎን ኣብ ክንዳኹም መን ወሲኑን?
q-J4-choice-self = ባዕለይ
q-J4-choice-other = ካልእ ሰብ
q-J4-choice-not-said = ዘይምንጋር እመርጽ
part-paid = ከመይ ይኽፈል?
part-paid-choice-self = ኣነ ከፊለ
part-paid-choice-family = ቤተሰበይ ከፊሎም ወይ ይኸፍሉ
part-paid-choice-loan = ብልቓሕ ገንዘብ
part-paid-choice-work-later = ደሓር ብስራሕ ክኸፍሎ እየ
part-paid-choice-favours = ንሰብ ነገራት ብምግባር
part-paid-choice-not-said = ዘይምንጋር እመርጽ

q-J5 = ብሰንኪ ዓድኹም ወይ ወረቓቕትኹም ሓገዝ ተኸሊእኩም ወይ ተመሊስኩም ዶ ትፈልጡ?

## ስራሕ

q-L1 = ካብ ትብገሱ ወይ ቅድሚኡ ቁሩብ፣ ንኻልኦት ሰባት ሰሪሕኩም ዶ?
part-sectors = ዓይነት ስራሕ እንታይ?
choice-farm = ኣብ ሕርሻ
choice-sewing = ስፌት፣ ክዳን
choice-bakery-food = እንዳ ባኒ፣ ክሽነ፣ መግቢ
choice-building = ህንጻ
choice-home-care = ኣብ ገዛ፣ ሰብ ምክንኻን
choice-washing-cleaning = ምሕጻብ፣ ምጽራይ
choice-shop-market = ድኳን ወይ ዕዳጋ
choice-waste = ጐሓፍ ምእካብ
choice-factory = ፋብሪካ
part-housing = ኣብ እትሰርሕሉ ቦታ ዶ ትነብሩ ነይርኩም?

q-L2 = ተኸፊሉኩም ዶ?
q-L2-choice-as-agreed = ከም ስምምዕ
q-L2-choice-less = ትሕቲ ስምምዕ
q-L2-choice-none = ፈጺሙ ኣይተኸፍለን
q-L2-choice-taken = ገንዘብ ካልእ ሰብ ወሲድዎ

q-L3 = ጕድኣት ከይበጽሓኩም፣ ኣይፋል ክትብሉ ወይ ካብቲ ስራሕ ክትወጹ ምኽኣልኩም ዶ?
q-L4 = ኣዝዩ ነዊሕ መዓልቲ፣ ወይ ብዘይ መዓልቲ ዕረፍቲ፣ ክትሰርሑ ግድን ነይሩ ዶ?
q-L5 = እቲ ስራሕ ሓደገኛ ዶ ነይሩ፣ መደቀሲ ኣዝዩ ሕማቕ፣ ወይ ተጐዲእኩም ሕክምና ስኢንኩም?
part-kinds = እንታይ ነይሩ?
choice-dangerous = ሓደገኛ ስራሕ
choice-no-protection = ዝከላኸለለይ ነገር ኣይነበረን
choice-hurt-not-treated = ጕድኣት፣ ሕክምና ኣይነበረን
choice-bad-place-to-sleep = ኣዝዩ ሕማቕ መደቀሲ
q-L6 = ቀስ ኢልኩም ስለ ዝሰራሕኩም ወይ ክትከዱ ስለ ዝደለኹም ዝቐጽዓኩም፣ ዝሃረመኩም ወይ ዘፈራርሓኩም ኣሎ ዶ?
q-L7 = ብዛዕባ ዕድመኹም፣ ስራሕኩም ወይ ዝምድናኹም ሓሶት ክትዛረቡ ተነጊሩኩም ዶ?

## ወረቓቕትን ዕዳን

q-D1 = ወረቓቕትኹም ወይ ተሌፎንኩም ዝሓዘ ሰብ ኣሎ ዶ፣ ወይ ንምርካቡ ክትሓቱ ነይርኩም? ናይ መንግስቲ ቤት ጽሕፈት ማለተይ ኣይኮነን።
q-D2 = ንስኹም ወይ ቤተሰብኩም ናይ መገሻ ወይ መቐመጢ ዕዳ ኣሎኩም ዶ፣ ወሲኹ ወይ ዘይንጹር ኮይኑ ዶ?
q-D3 = እቲ ዕዳ ብስራሕ፣ ነገር ብምግባር ወይ ኣቕሓ ብምጽዋር ክትከፍልዎ ኣሎኩም ዶ፣ ወይ ሓደ ሰብ ከፊሉልኩም ሕጂ ንዕኡ ትዕደዉ?

## ቍጽጽር

q-K1 = ተዓጺኹም ወይ ተሓሊኹም ዶ፣ ወይ ኩሉ ግዜ ሰብ ምሳኹም ነይሩ? ፖሊስ ወይ ዶብ ማለተይ ኣይኮነን።
q-K2 = ንመን ከም እትድውሉ ወይ ምስ መን ከም እትራኸቡ ዝቈጻጸር፣ ወይ ተሌፎንኩም ዝርኢ ሰብ ነይሩ ዶ?
q-K3 = ዘፈራርሓኩም ሰብ ኣሎ ዶ?
part-types = ብእንታይ?
q-K3-choice-hurt = ክጐድኣኒ
q-K3-choice-kill = ክቐትለኒ
q-K3-choice-shame = ኣብ ቅድሚ ሰብ ከሕፍረኒ
q-K3-choice-denounce = ንፖሊስ ክህበኒ ወይ ክምልሰኒ
q-K4 = ብሰንክኹም ቤተሰብኩም ተፈራሪሖም ወይ ተጐዲኦም ዶ?
q-K5 = ኣብ ልዕሌኹም ዝውስን ዝነበረ ሰብ ሃሪሙኩም፣ ኣንዲዱኩም ወይ ጐዲኡኩም ዶ?
q-K6 = መግቢ፣ ድቃስ፣ መድሃኒት፣ ወረቓቕቲ ወይ መቐመጢ ብምእዛዝኩም ዶ ይምርኮስ ነይሩ? ወይ ሓሽሽ ወይ መስተ ይህቡኹም ነይሮም?
q-K6-choice-food = መግቢ
q-K6-choice-sleep = ድቃስ
q-K6-choice-medicine = መድሃኒት
q-K6-choice-papers = ወረቓቕቲ
q-K6-choice-place-to-stay = መቐመጢ
q-K6-choice-drugs-or-alcohol = ሓሽሽ ወይ መስተ ሂቦምኒ

## ቃል ኪዳንን ኣጀማምራን

q-R1 = ዝተመባጽዑልኩም ነገር ካብቲ ዝመጸ ኣዝዩ ዝተፈልየ ዶ ነይሩ?
choice-job = ስራሕ
choice-pay = ደሞዝ
choice-study = ትምህርቲ
choice-safe-trip = ውሑስ መገሻ
choice-papers = ወረቓቕቲ
choice-marriage = መርዓ
choice-housing = መንበሪ
choice-route-price = መንገዲ ወይ ዋጋ መገሻ
q-R2 = ብዘይ ድሌትኩም ናብ ሰብ ተወሲድኩም፣ ተዋሂብኩም፣ ተሸይጥኩም ወይ ተላኢኽኩም ዶ?
q-R3 = ወረቐት ወይ ገንዘብ ዘይምህላውኩም፣ ቈልዓ ወይ ሕሙም ቤተሰብ ምህላውኩም፣ ወይ ቋንቋ ዘይምፍላጥኩም ተጠቒሙ ክትስማምዑ ዝገበረኩም ሰብ ኣሎ ዶ?
part-uses = እንታይ ተጠቒሙ?
choice-no-papers = ወረቐት ዘይምህላው
choice-no-money = ገንዘብ ዘይምህላው
choice-child-or-sick-relative = ቈልዓ ወይ ሕሙም ቤተሰብ
choice-language = ቋንቋ ዘይምፍላጥ

## ናይ ብሕቲ ሕቶታት

q-P1 = ዝስዕቡ ሕቶታት ዝያዳ ናይ ብሕቲ እዮም። ንዅሎም ክትሓልፍዎም ትኽእሉ። ክሓትት ዶ?
q-P1-choice-yes = እወ፣ ሕተቱ
q-P1-choice-no = ኣይፋል፣ ሕለፍዎም
q-P2 = ዝስዕቡ ሕቶታት ብዛዕባ ኣካላትኩም እዮም። ንዅሎም ክትሓልፍዎም ትኽእሉ። ክሓትት ዶ?
q-P2-choice-yes = እወ፣ ሕተቱ
q-P2-choice-no = ኣይፋል፣ ሕለፍዎም

q-X1 = ምስ ሕጊ ጸገም ከምጽእ ዝኽእል ነገር ክትገብሩ ተገዲድኩም ወይ ጸቕጢ ተገይሩልኩም ዶ?
part-acts = እንታይ ነይሩ? ክትነግሩ ኣየድልየኩምን።
choice-guide-or-drive = ሰባት ምምራሕ፣ መኪና ወይ ጃልባ ምዝዋር
choice-translate-or-recruit = ንደላላ ምትርጓም ወይ ሰባት ምርካብ
choice-carry = ነገር ምጽዋር
choice-sell = ነገር ምሻጥ
choice-steal = ኣቕሓ ምውሳድ
choice-lookout = ምሕላው
choice-online-cheating = ሰባት ብኢንተርነት ምትላል
choice-fighting = ንጕጅለ ምውጋእ
q-X2 = ክትልምኑ ወይ ኣብ ጐደና ክትሸጡ፣ ገንዘቡ ድማ ንሰብ ክትህቡ ተገዲድኩም ዶ?
part-handed-over = እቲ ገንዘብ ክትህቡ ግድን ነይሩ ዶ?
q-X3 = ኣይፋል እንተ ትብሉ እንታይ መኾነ?
q-X3-choice-could-refuse = ምንም። ኣይፋል ክብል እኽእል ነይረ
q-X3-choice-lost-place = ቦታይ መስኣንኩ
q-X3-choice-debt = ዕዳይ መወሰኸ
q-X3-choice-hurt = መጐድኡኒ
q-X3-choice-threat-to-family = ቤተሰበይ ኣብ ሓደጋ መወደቑ
q-X3-choice-not-said = ዘይምንጋር እመርጽ

q-M1 = ብዘይ ናጻ ምርጫኹም፣ ወይ ቅድሚ 18 ዓመት፣ ተመርዒኹም ወይ ተሓጺኹም፣ ወይ ከም ሰብኣይን ሰበይትን ክትነብሩ ተገዲድኩም ዶ?
q-M2 = በዚ ሰብ ገንዘብ ረኺቡ፣ ወይ ዕዳ፣ መገሻ ወይ ሓለዋ ተኸፊሉ ዶ?
q-M3 = ክትወጹ ኣይትኽእሉን ዶ፣ ወይ ኣብ ገዛ ክትሰርሑ ወይ ዘይትደልይዎ ነገር ክትገብሩ ግድን እዩ?
q-M3-choice-housework = ስራሕ ገዛ
q-M3-choice-relations = ከይደለኹ ምቅርራብ
q-M3-choice-other = ካልእ ነገር

q-B1 = ንመግቢ፣ መደቀሲ፣ ሓለዋ፣ መገሻ፣ ስራሕ ወይ ገንዘብ ኢልኩም ናይ ኣካላትኩም ናይ ብሕቲ ነገር ክትህቡ ተገዲድኩም ዶ?
q-B2 = ዘገደደኩም፣ ዘዳለዎ፣ ገንዘብ ዝወሰደ፣ ወይ ምንም ዘይምህላውኩም ዝተጠቕመ ሰብ ኣሎ ዶ?
q-B3 = ከይደለኹም ዝተንከፈኩም፣ ወይ ብኣካላትኩም ነገር ክትገብሩ ዘገደደኩም ሰብ ኣሎ ዶ?
q-B4 = ናይ ብሕቲ ስእሊ ወይ ቪድዮ ናትኩም ተሳኢሉ፣ ንኻልኦት ተራእዩ፣ ወይ መፈራርሒ ኮይኑ ዶ?
part-sold = ብእኡ ገንዘብ ዝረኸበ ሰብ ኣሎ ዶ?

q-CH5 = ዝጐድኣካ/ኪ፣ ወይ ብኣካላትካ/ኪ ወይ ብኣካላቱ ዘይትደልዮ/ዪ ነገር ዝገበረ ሰብ ኣሎ ዶ? እንታይ ምዃኑ ምንጋር ኣየድልን።
part-exchange = ኣብ ክንዲኡ ንስኻ/ኺ ወይ ካልእ ሰብ ዝረኸበ ነገር ኣሎ ዶ?

q-G1 = ደም ወይ ክፋል ኣካላት ክትህቡ ገንዘብ ዘቕረበልኩም ወይ ጸቕጢ ዝገበረልኩም፣ ወይ ኣብ ኣካላትኩም ዘይተረድኣኩም ነገር ዝተገብረ ኣሎ ዶ?
part-stage = ክሳብ ክንደይ በጺሑ?
choice-offer = ሕቶ ጥራይ
choice-pressed = ጸቕጢ ወይ ምትላል
choice-done = ተገይሩ
q-G2 = ቈልዓ ክትህቡ፣ ወይ ንኻልኦት ቈልዓ ክትጠንሱ ጸቕጢ ዝገበረልኩም ኣሎ ዶ?

## ክሳብ ገንዘብ ዝኽፈል ምትሓዝ

q-H1 = ንስኹም ወይ ቤተሰብኩም ክሳብ እትኸፍሉ ተታሒዝኩም፣ ተጐዲእኩም ወይ ቪድዮ ተላዒሉኩም ዶ?
q-H2 = ብኻልእ መንገዲ ክትከፍሉ ተነጊሩኩም፣ ወይ ንኻልኦት ሰባት ተዋሂብኩም ዶ?
part-demands = ብኸመይ?
part-demands-choice-labour = ብስራሕ
part-demands-choice-sexual = ብኣካላተይ
part-demands-choice-criminality = ክልኩል ነገራት ብምግባር
part-demands-choice-recruiting = ካልኦት ሰባት ብምርካብ
part-demands-choice-organs = ብኽፋል ኣካላተይ
part-demands-choice-transfer = ንኻልኦት ተዋሂበ

## ሕጅን ድሕሪኡን

q-N1 = ኣብዚ ዘሎ ሰብ፣ ወይ ኣብዚ ክበጽሓኩም ዝኽእል ሰብ ትፈርሁ ዶ?
q-N2 = ኣብ እትኸድዎ ቦታ ዝጽበየኩም፣ ወይ ብዛዕባ ቦታ፣ ስራሕ፣ ዕዳ ወይ መርዓ ዝድውለልኩም ሰብ ኣሎ ዶ?
q-N2-choice-address = ክኸዶ ዘለኒ ኣድራሻ
q-N2-choice-job = ስራሕ
q-N2-choice-debt = ዕዳ
q-N2-choice-marriage = መርዓ
part-can-refuse = ኣይፋል ክትብልዎም ትኽእሉ ዶ?
q-N3 = እትኣምንዎን ክትረኽብዎ እትኽእሉን ሰብ ኣሎ ዶ?

q-N4 = ሕጂ እንታይ ትደልዩ?
choice-safe-place = ውሑስ ቦታ
choice-rest = ዕረፍቲ
choice-doctor = ሓኪም
choice-phone = ተሌፎን፣ ሲም ካርድ
choice-advice = ዝመኽረኒ ሰብ
q-N4-choice-family = ምስ ቤተሰበይ ምርኻብ
choice-lawyer = ጠበቓ
choice-asylum = ዕቑባ ምሕታት
choice-leave-person = ካብ ሰብ ምርሓቕ
choice-police = ምስ ፖሊስ ምዝራብ
choice-go-on = ጕዕዞ ምቕጻል
choice-nothing-now = ሕጂ ምንም

## ንቘልዑ

q-CH1 = ሕጂ መን ይከናኸነካ/ኪ?
q-CH1-choice-parent = ኣደይ ወይ ኣቦይ
q-CH1-choice-relative = ሓወይ፣ ሓፍተይ፣ ሓትኖይ፣ ኣኮይ ወይ ካልእ ቤተሰብ
q-CH1-choice-unrelated = ቤተሰብ ዘይኮነ ሰብ
q-CH1-choice-unclear = መን ምዃኖም ርግጸኛ ኣይኮንኩን
q-CH1-choice-none = ማንም
part-happy = ምስኣቶም ምዃን ደስ ይብለካ/ኪ ዶ?
q-CH2 = ኣብ መዓልቲ እንታይ ትገብር/ሪ?
q-CH2-choice-school = ትምህርቲ
q-CH2-choice-play = ጸወታ
q-CH2-choice-sleep = ድቃስ፣ ዕረፍቲ
q-CH2-choice-work = ስራሕ
q-CH2-choice-errands = ንኻልኦት ምልኣኽ
q-CH2-choice-begging = ካብ ሰብ ገንዘብ ምልማን
q-CH3 = ንሰብ ገንዘብ ወይ ኣቕሓ ምሃብ ግድን ድዩ?
q-CH4 = ክትጐዓዝ/ዚ መን ወሲኑ?
q-CH4-choice-own-choice = ኣነ
q-CH4-choice-family = ቤተሰበይ
q-CH4-choice-other-person = ካልእ ሰብ
q-CH4-choice-not-known = ኣይፈልጥን
part-family-debt = ንመገሻኻ/ኺ ቤተሰብካ/ኪ ዕዳ ኣሎዎም ዶ?

## ድሌታትን ስንብታን

q-W1 = እንታይ የድልየኩም?
choice-food-clothes = መግቢ፣ ክዳን፣ ምሕጻብ
choice-doctor-72h = ቀልጢፉ ሓኪም፣ ብሕት ኢልካ
choice-someone-to-talk-to = ዘዛርበኒ ሰብ
choice-interpreter = ተርጓሚ
q-W1-choice-papers = ሓገዝ ንወረቓቕቲ
choice-child-care = ክንክን ንውላደይ
choice-find-family = ቤተሰበይ ምርካብ
choice-money-work = ገንዘብ፣ ስራሕ
choice-school = ቤት ትምህርቲ
choice-safe-travel = ሓበሬታ ንውሑስ መገሻ
choice-embassy = ኤምባሲ ዓደይ
choice-lgbtiq-safe = ንተመሳሳሊ ጾታ ዘፍቅሩን ትራንስን ሰባት ውሑስ ቦታ
choice-disability = ሓገዝ ንስንክልና
part-now = ክጽበ ዘይክእል ኣየናይ እዩ?
q-W2 = ምስ መን ከነራኽበኩም?
q-W2-choice-specialised-ngo = ሕማቕ ንዝተገብሮም ሰባት ዝሕግዝ ትካል
q-W2-choice-health = ሓኪም ወይ ክሊኒክ
q-W2-choice-legal = ጠበቓ፣ ብነጻ
q-W2-choice-asylum = ምኽሪ ብዛዕባ ዕቑባ
q-W2-choice-child-protection = ቈልዑ ዝሕልዉ ሰባት
q-W2-choice-national-body = ዝሕግዝ ቤት ጽሕፈት መንግስቲ
q-W2-choice-none = ሕጂ ማንም
q-W3 = ሕጂ ከመይ ይስምዓኩም?
choice-good = ጽቡቕ
choice-so-so = ደሓን
choice-low = ጽቡቕ ኣይኮነን
q-W4 = ምሳይ ስለ ዝተዛረብኩም የቐንየለይ። ዝረሳዕናዮ ነገር ኣሎ ዶ? ዝደለኹምዎ ክትሓቱኒ ትኽእሉ። ክትምለሱ፣ መልስታትኩም ክንድምስስ ድማ ክትሓቱና ትኽእሉ።

## ንኻልእ ትካል ዝንገር

share-intro = እንተ ተሰማሚዕኩም፡ ነዚ ትካል እዚ ጥራይ ኢና እንነግሮም፦
share-ask = ክንነግሮም ንኽእል ዶ?
share-line-code = ንዓኹም ዝኸውን ኮድ፡ ስምኩም ኣይኮነን
share-line-needs = እንታይ ከም ዘድልየኩም
share-line-level = ሰብ ክሳብ ክንደይ ቀልጢፉ ምሳኹም ክዛረብ ከም ዘለዎ
share-line-language = ቋንቋኹም
share-line-interpreter = ምስ ሰበይቲ ወይ ምስ ሰብኣይ ከም እትመርጹ
share-line-age = ዕድመኹም ብግምት
share-line-gender = ሰበይቲ ወይ ሰብኣይ ምዃንኩም
share-line-safety = እንታይ ከም ዝሕልወኩም
share-line-contact = ብኸመይ ዳግማይ ከም እትርከቡ
share-soon-now = ሎሚ
share-soon-soon = ኣብ ውሽጢ ሓደ ወይ ክልተ መዓልቲ
share-soon-later = ምስ ደለኹም
share-safety-danger-now = ኣብ ቀረባኹም ዘሎ ሰብ ክጐድኣኩም ይኽእል
share-safety-child = ትሕቲ 18 ዓመት ኢኹም፡ ወይ ክትኮኑ ትኽእሉ
share-safety-health-72h = ኣብ ውሽጢ ሰለስተ መዓልቲ ሓኪም የድልየኩም
share-added = እዚ መልሲ እዚ፡ ክንገር ስለ ዝደለኹም
carried-intro = እዘን ቃላት ብዛዕባኹም ዋላ ሓንቲ ኣይነግራን። ንኻልእ ሓጋዚ እንተ ኣርኢኹምወን፡ ከም እተዛረብና ክፈልጥ እዩ።
