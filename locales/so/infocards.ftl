### Kaararka macluumaadka: waxa qof walba akhrin ama maqli karo, wadahadal iyo diiwaan la'aan.

## Xuquuqdaada

info-rights = Xuquuqdaada
info-rights-person = Waxaad tahay qof xuquuq leh, waraaq kasta oo aad haysato iyo meel kasta oo aad ka timid.
info-rights-body = Cidina xaq uma leh inay ku garaacdo, ku xirto, ama ku taabato adigoon rabin. Madax shaqo maya, hage maya, lammaane maya, qaraabo maya.
info-rights-doctor = Marka aad dhaawacantahay ama buktid, waxaad codsan kartaa dhakhtar.
info-rights-language = Waxaad codsan kartaa qof si fiican ugu hadla luqaddaada. Waxaad sheegi kartaa inaad doorbidayso naag ama nin.
info-rights-protection = Haddii gurigaaga ku noqoshadu khatar kuu tahay, waxaad dal ka codsan kartaa inuu ku ilaaliyo. Tan waxaa la yiraahdaa magangelyo.
info-rights-lawyer = Ka hor intaadan ka jawaabin su'aalo adag oo xafiis ama boolis, waxaad codsan kartaa inaad qareen la hadasho. Ururrada qaar waxay leeyihiin qareenno aan lacag qaadan.
info-rights-young = Haddii aad ka yar tahay 18, waxaad codsan kartaa qof weyn oo shaqadiisu tahay inuu dhallinyarada ilaaliyo.
info-rights-not-your-fault = Haddii qof ku dhibay ama kaa faa'iidaystay, qaladkaagu ma aha. Maanta ayaad sheegi kartaa, goor dambe, ama weligaa ha sheegin.

## Shaqo laguu soo bandhigay

info-jobs = Shaqo laguu soo bandhigay
info-jobs-many = Shaqooyin badan waa run. Qaar ma aha. Su'aalo yar ayaa kaa caawinaya inaad farqiga aragto.
info-jobs-who = Weydii cidda madaxda ah, meesha, iyo shaqada. Codso inaad marka hore meesha aragto.
info-jobs-pay = Weydii inta aad helayso iyo maalinta. Weydii in lacag laga goynayo cunto, sariir ama safar.
info-jobs-leave = Weydii sida aad u joojin karto haddaadan shaqada jeclaan.
info-jobs-signs = Iska ilaali marka lacagtu aad uga fiican tahay meel kale, marka ay tahay inaad isla markiiba go'aansato, marka lagu yiraahdo qari, ama marka qof safarkaaga bixiyo oo aad hadhow shaqo ku bixiso.
info-jobs-tell = Intaadan tagin, qof aad ku kalsoon tahay u sheeg cinwaanka, magaca madaxa iyo lambar taleefan.
info-jobs-unpaid = Haddii aad shaqaysay oo aan lagu siin, waxaad weydiin kartaa talo sida aad lacagtaada u heli lahayd, xitaa haddaadan waraaqo shaqo haysan.
info-jobs-stop = Haddii qof kuu diido inaad joojiso, waraaqahaaga qariyo ama ku dhibo, waxaad codsan kartaa caawimo aad kaga baxdo. Dhib ma leh haddaad bilowgii haa tiri.

## Lacagta lagugu leeyahay

info-debt = Lacagta lagugu leeyahay
info-debt-not-owned = Lacag safar ama sariir oo lagugu leeyahay macnaheedu ma aha in cid ku leedahay.
info-debt-not-work = Cidina kuguma qasbi karto shaqo, tuugsi, wax iibin, wax qaadid ama wax jirkaaga la xiriira si deyn loo bixiyo.
info-debt-signs = Iska ilaali marka deyntu iskeed u korodho, marka aan cidina ku tusin sida loo xisaabiyo, ama marka qoyskaaga lacag la weydiisto.
info-debt-remember = Qor ama xusuusnow waxa aad bixisay, goorta iyo cidda. Weydii inta hadhay.
info-debt-ask-first = La hadal qof aad ku kalsoon tahay ka hor intaadan mar kale deyn qaadan ama saxiixin warqad aadan akhrin karin.
info-debt-body = Dadka qaar waxay lacag u soo bandhigaan kelli, dhiig, ama inaad qof kale ilmo u dhasho. Maya waad dhihi kartaa. Deyn weligeed sabab uma aha inaad bixiso qayb jirkaaga ah.
info-debt-advice = Qareen ayaad deyn ka weydiin kartaa. Waxaad sidoo kale codsan kartaa cunto iyo sariir adigoon cidna u sheegin.

## Waraaqahaaga iyo taleefankaaga

info-papers = Waraaqahaaga iyo taleefankaaga
info-papers-yours = Baasaboorkaaga, aqoonsigaaga iyo taleefankaaga adigaa leh. Madax shaqo, hage, lammaane ama qaraabo ma haysan karo si aad u adeecdo.
info-papers-keep = Haddii qof rabo inuu waraaqahaaga “ammaan” u hayo, waxaad dhihi kartaa adigaa haysanaya.
info-papers-photo = Sawir ka qaad waraaqahaaga. U dir qof aad ku kalsoon tahay, ama ku hay meel aan dad kale fiirin.
info-papers-apart = Waraaqaha, taleefanka iyo lacagta meelo kala duwan ku qaad, jirkaaga u dhow.
info-papers-officers = Boolis iyo ilaalada xuduudda way codsan karaan inay arkaan waraaqahaaga. Haddii ay haystaan, weydiiso qoraal sheegaya.
info-papers-lost = Waraaqo lumay ama la qaatay inta badan mar kale waa la samayn karaa. Haddii aad dalkaaga ka soo carartay, qareen la hadal intaadan safaaraddiisa tagin.

## Guur iyo wada noolaansho

info-marriage = Guur iyo wada noolaansho
info-marriage-choice = Adigaa go'aansada inaad guursato iyo cidda. Qoyskaaga maya, hage maya, qof lacag bixiyay maya.
info-marriage-young = Haddii aad ka yar tahay 18, waxaad codsan kartaa caawimo guur ka dhan ah, xitaa haddii qoyskaagu rabo.
info-marriage-journey = Dadka qaar waxay yiraahdaan waxaan kula safraynaa sidii ninkaaga ama xaaskaaga si aad u nabad gasho. Is weydii: qofkan ma ka tagi karaa markaan rabo?
info-marriage-signs = Iska ilaali marka lacag lagu bixiyay, marka aadan bixi ama wici karin, ama marka ay tahay inaad shaqayso ama samayso waxyaabo aadan rabin.
info-marriage-leave = Waxaad ka tagi kartaa nin, xaas ama lammaane ku dhiba. Waxaad codsan kartaa meel nabad ah oo aad seexato, carruurtaadana la jirto.
info-marriage-anyone = Tani waxay ku dhacdaa dumar iyo rag, gabdho iyo wiilal. Waxaad kala hadli kartaa naag ama nin, sidaad rabto.

## Taleefanka iyo internetka

info-online = Taleefanka iyo internetka
info-online-strangers = Qof aad taleefanka kaliya ka taqaan wuxuu noqon karaa qof kale.
info-online-signs = Iska ilaali marka qof aadan weligaa la kulmin kuu soo bandhigo shaqo, safar, jacayl ama guri, oo rabo lacag, sawirro ama qarsoodi.
info-online-pictures = Sawirrada jirkaaga adigu hayso. Haddii qof yiraahdo sawirkaaga ayaan tusayaa: lacag ha bixin, farriimaha hay, caawimo codso. Qaladkaagu ma aha.
info-online-place = Dami wadaagga meesha aad joogto. Dooro cidda arki karta saaxiibbadaa iyo sawirradaada.
info-online-lock = Taleefankaaga ku xir lambar adigu kaliya taqaan.
info-online-meet = Haddii aad la kulanto qof internetka, maalintii ku kulma meel dad joogo, saaxiibna u sheeg.
info-online-groups = Cidina ma hubiso waxa lagu qoro kooxaha jidadka iyo qiimaha. Dadka kuwa kale ka faa'iidaystana way akhriyaan.

## Jidka oo ka nabdoon

info-travel = Jidka oo ka nabdoon
info-travel-rest = Uma baahnid inaad maanta sii socoto. Marka hore waxaad weydiin kartaa caawimada halkan taal.
info-travel-number = Hal lambar taleefan qalbiga ka baro: qof aad ku kalsoon tahay, ama caawimada dalka xiga.
info-travel-word = Qof aad ku kalsoon tahay erey sir ah kula heshii. Macnihiisu waa: khatar baan ku jiraa, caawimo keen.
info-travel-tell = Qofkaas u sheeg meesha aad ku xigto iyo goorta aad wici doonto.
info-travel-together = Haddaad awooddo la joog dad aad taqaan. Carruurtaada la jir, isla gaariga iyo isla qolka.
info-travel-bags = Taleefankaaga, lacagtaada iyo waraaqahaaga adigu qaado. Dad kale boorsooyin ha u qaadin.
info-travel-signs = Iska ilaali marka hage rabo inuu qoyskaaga kaa soocdo, dad kale ku siiyo, ama lacag beddelkeed shaqo ama wax kale rabo.
info-travel-danger = Webiyada, waddooyinka tareenka, baabuurta xiran iyo habeennada qabow way dili karaan. Haddii nolol khatar ku jirto, isla markiiba caawimo u yeer.

## Cidda la waco

info-call = Cidda la waco
info-call-anyone = Naftaada ama qof kale ayaad u wici kartaa. Khadadka caawimada badankoodu magacaaga uma baahna.
info-call-say = Saddex shay sheeg: meesha aad joogto, waxa aad u baahan tahay, iyo luqadda aad ku hadasho.
info-call-language = Haddii ay ku fahmi waayaan, mar kale sheeg magaca luqaddaada oo sug.
info-call-alone = Wac marka aan cidi maqlayn. Ka dib waxaad ka tirtiri kartaa liiska taleefankaaga.
info-call-young = Waxaa jira khadad carruurta iyo dhallinyarada. Waxay u yihiin qof kasta oo ka yar 18, waraaqo ha haysto ama yaanu haysane.
info-call-no-answer = Haddii cidina qaban weydo, hadhow mar kale isku day, ama naga weydii lambar kale.

## Liiska adeegyada

services-none = Weli ma hayno lambar la hubiyay oo meeshan ah. Weydii qofka tan ku tusay.
service-checked = Waan wacnay oo hubinnay { $dateText }.
service-checked-long-ago = Waxaan hubinnay { $dateText }. Laga yaabaa inay is beddeshay.
service-free = Wicitaanku waa bilaash.
service-from-abroad = Lambarkan dalal kalena waad ka wici kartaa.
service-inside-only = Lambarkani dalka gudihiisa kaliya ayuu ka shaqeeyaa.
accepts-everyone = Qof walba
accepts-female = Dumarka iyo gabdhaha
accepts-male = Ragga iyo wiilasha
accepts-children = Carruurta iyo dhallinyarada ka yar 18
accepts-adults = Dadka waaweyn
accepts-from-age = Laga bilaabo da'da { $ageText }
accepts-any-status = Waraaqo leh ama la'aan
accepts-asylum-seekers = Dadka magangelyo codsaday
accepts-identified = Dadka xafiis aqoonsaday
accepts-residents = Dadka haysta ruqsad deggenaansho
hours-always = Habeen iyo maalin, maalin kasta
hours-daily = Maalin kasta { $fromText } ilaa { $toText }
hours-weekdays = Isniin ilaa Jimce, { $fromText } ilaa { $toText }

## Noocyada caawimada

help-emergency = Khatar nololeed: boolis, ambalaas, dab-damis
help-police = Boolis
help-ambulance = Ambalaas
help-fire = Dab-damis iyo samatabbixin
help-specialised = Caawimo dadka kuwa kale ka faa'iidaysteen ama haysteen
help-official = Xarunta rasmiga ah ee dalka
help-advice = Talo taleefan
help-safe-place = Meel nabad ah oo la joogo
help-doctor = Dhakhtar
help-someone-to-talk-to = Qof lala hadlo
help-lawyer = Qareen
help-asylum = Talo magangelyo
help-papers = Waraaqo iyo deggenaansho
help-work-rights = Talo shaqo iyo mushahar
help-money-work = Shaqo iyo lacag
help-child-protection = Ilaalinta carruurta
help-child-line = Khadka carruurta iyo dhallinyarada
help-missing-child = Ilmo maqan
help-violence = Caawimo ka dib rabshad guriga
help-food-clothes = Cunto, dhar, dhaqasho
help-day-centre = Meel maalintii la joogo
help-interpreter = Qof luqaddaada ku hadla
help-find-family = Qoyska oo la helo
help-safe-return = Caawimo guri ku noqosho, haddii aad rabto

## Dalalka

country-RS = Serbia
country-GR = Giriigga
country-BG = Bulgaariya
country-MK = Waqooyiga Masedooniya
country-ME = Montenegro
country-AL = Albaaniya
country-XK = Kosofo*
country-BA = Boosniya iyo Hersegofina
country-HR = Kuroweeshiya
country-HU = Hangari
country-RO = Romaaniya
country-SI = Sloveeniya
country-AT = Awstariya
country-TR = Turkiga
country-IT = Talyaaniga
country-DE = Jarmalka

## Luqadaha

language-de = Jarmal
language-ru = Ruush
language-sr = Serbiyaan

old-web-view = Abkani wuxuu u baahan yahay “Android System WebView” ka cusub. Fur Play Store, raadi “Android System WebView”, taabo Update, kadibna abka mar kale fur.
