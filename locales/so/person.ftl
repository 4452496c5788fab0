### Waxa qofku akhriyo ama maqlo. Hadal fudud oo deggan.

## Bilow

greeting = Salaan. Waxaan ka shaqeeyaa koox caawisa dadka jidka ku jira.
intro-triage = Jidkan dad badan ayaa si xun loola dhaqmaa. Qof walba isla su'aalahan yar ayaan weydiiyaa.
intro-full = Hadda waxaan jeclaan lahaa inaan wax kale ku weydiiyo. Su'aal kasta waad ka boodi kartaa, mar kastana waad joojin kartaa.
intro-body = Mararka qaar dadku waxay ku qasbanaadaan inay bixiyaan wax aad u gaar ah si ay u helaan cunto, meel ay seexdaan ama jidka intiisa kale. Tani waxay ku dhacdaa dumar iyo rag, gabdho iyo wiilal. Qaladkoodu ma aha.
intro-child = Waxaan jeclaan lahaa inaan ogaado sida maalmahaagu u socdaan. Su'aal kasta waxaad ku dhihi kartaa maya. Adiguna waad i weydiin kartaa.

## Jawaabaha

choice-yes = Haa
choice-no = Maya
choice-not-sure = Ma hubo
choice-declined = Ma doonayo inaan sheego
choice-understood = Waan fahmay
choice-other = Wax kale
choice-none = Midkoodna
choice-not-said = Inaan sheegin cidda ayaan doorbidaa

## Su'aalaha haa ka dib

part-when = Goorma ayay ahayd?
choice-before-leaving = Intaanan bixin
choice-journey = Jidka
choice-camp-or-centre = Xero ama xarun
choice-here-now = Halkan, hadda

part-who = Yaa sameeyay? Magac maya, kaliya waxa uu kuu ahaa.
choice-smuggler = Mukhalas ama hage
choice-employer = Qof aan u shaqaynayay
choice-local-person = Qof meesha ka mid ah
choice-fellow-traveller = Qof kale oo safraya
choice-partner = Ninkayga, xaaskayga ama lammaane
choice-relative = Waalid ama qaraabo
choice-met-online = Qof aan internetka ku bartay
choice-staff-or-officer = Shaqaale, ilaaliye ama sarkaal
choice-armed-group = Koox hubaysan

part-ongoing = Weli ma socotaa?

## Hadalku ma nabad baa

q-S5 = Ma waxaad doorbidaysaa inaad la hadasho naag mise nin?
choice-woman = Naag
choice-man = Nin
q-S5-choice-any = Labaduba way fiican yihiin
q-S5-choice-not-same-group = Qof magaaladayda ama kooxdayda ka mid ah maya

q-S6 = Ma waxaad rabtaa inaad akhrido mise inaad dhegaysato?
choice-reads = Akhris
choice-listens = Dhegaysi

q-S11 = Lahjadee ayaad ku hadashaa?
choice-ar-levantine = Carabiga Shaam
choice-ar-iraqi = Carabiga Ciraaq
choice-ar-egyptian = Carabiga Masar
choice-ar-sudanese = Carabiga Suudaan
choice-ar-maghrebi = Carabiga Maqrib
choice-ar-gulf = Carabiga Khaliijka
choice-fa-iranian = Faarisiga Iiraan
choice-fa-dari = Dari
choice-fa-hazaragi = Hazaragi
choice-ps-southern = Bashtuu koonfureed
choice-ps-northern = Bashtuu waqooyi
choice-ku-kurmanji = Kurmanji
choice-ku-badini = Badini
choice-ckb-sorani = Sorani
choice-ckb-hewrami = Hewrami
choice-bn-standard = Bangaali caadi ah
choice-bn-sylheti = Sylheti
choice-bn-chittagonian = Chittagonian
choice-so-northern = Soomaali waqooyi
choice-so-maay = Maay
choice-ti-eritrea = Tigrinya Eritrea
choice-ti-ethiopia = Tigrinya Itoobiya

q-S7 = Hadda wax ma u baahan tahay?
choice-bleeding-or-strong-pain = Dhiig ayaa iga socda ama xanuun daran
choice-pregnancy-pain = Uur iyo xanuun ayaan qabaa
choice-hunger-thirst = Cunto ama biyo
choice-cold = Dhar diirran, meel diirran
choice-panic = Aad ayaan u baqayaa
choice-self-harm-words = Waxaan ku fikirayaa inaan is dhaawaco
choice-small-children = Carruurtayda yaryar wax bay u baahan yihiin
q-S7-choice-none = Hadda waxba

q-S8 = Halkan, hadda, ma dareemaysaa nabad?

## Oggolaansho

q-C1 = Waxaan u shaqeeyaa urur dadka caawiya. Kama tirsani booliska ama xuduudda. Anigu go'aan kama gaaro waraaqaha ama magangelyada. Jawaab kasta oo aad bixiso caawimo waad helaysaa, waxbana ma bixinaysid.
q-C2 = Waxaan jeclaan lahaa inaan ku weydiiyo sida jidka laguula dhaqmay. Waxay qaadataa qiyaastii laba daqiiqo. Haddii aad rabto, wax ka dheer ayaan wada hadli karnaa.
q-C3 = Su'aal kasta waad ka boodi kartaa. Mar kasta waad joojin kartaa. Wax xun kama dhalanayaan.
q-C4 = Waxa aad tiraahdo kooxdayada ayuu ku dhex jiraa. Qof waan u sheegi karaa oo keliya haddii nolol khatar ku jirto ama ilmo khatar ku jiro. Haddii aan awoodo, adiga ayaan marka hore kuu sheegayaa.
q-C5 = Haddii aad oggolaato, jawaabahaaga waxaan ku kaydinaa kood. Ma kaydinno magacaaga, sawirkaaga ama lambarka taleefankaaga. Kaliya dad tababaran oo kooxdayada ah ayaa akhrin kara. Waad naga codsan kartaa inaan tirtirno.

q-C6 = Ma jeceshahay inaad ila hadasho?
q-C6-choice-yes = Haa, aan wada hadalno
q-C6-choice-later = Goor dambe
q-C6-choice-no = Maya

q-C7 = Ma kaydin karnaa jawaabahaaga, kood hoostiis oo aan magacaagu ku jirin?
q-C7-choice-yes = Haa, kaydiya
q-C7-choice-no = Maya, waxba ha kaydinina

q-C8 = Haddii urur kale ku caawin karo, ma u sheegi karnaa waxa aad u baahan tahay? Marka hore waan ku tusaynaa waxa aan dhihi doonno.
q-C9 = Jawaabahaaga ma la tirin karnaa kuwa dad kale oo badan? Cidina kama garan karto cidda aad tahay.
q-C10 = Sidee baan mar kale ku kulmi karnaa si adiga nabad kuugu ah?
q-C10-choice-none = Taas ma doonayo
q-C10-choice-come-back = Waxaan ku soo noqdaa meel aan ku heshiinno
q-C10-choice-through-ngo = Urur aan ku kalsoonahay

## Adiga

q-J1 = Immisa sano ayaad jirtaa?
choice-0-5 = 0 ilaa 5
choice-6-11 = 6 ilaa 11
choice-12-14 = 12 ilaa 14
choice-15-17 = 15 ilaa 17
choice-18-24 = 18 ilaa 24
choice-25-34 = 25 ilaa 34
choice-35-49 = 35 ilaa 49
choice-50- = 50 ama ka weyn
q-J1-choice-not-known = Ma garanayo
part-at-event = Immisa jir ayaad ahayd markay dhacday?
part-gender = Haddii aad rabto inaad sheegto:
part-gender-choice-woman = Naag ama gabar
part-gender-choice-man = Nin ama wiil
part-gender-choice-other = Wax kale

q-T1 = Yaad la safraysaa?
q-T1-choice-alone = Cidna
q-T1-choice-family = Qoyskayga
q-T1-choice-partner = Ninkayga, xaaskayga ama lammaane
q-T1-choice-group = Koox
q-T1-choice-guide = Qof i haga ama i ilaaliya

## Siddeed su'aalood oo gaagaaban, dhammaan dadka isku mid

q-T2 = Qof ma haystay waraaqahaaga ama taleefankaaga, ama ma go'aamiyay cidda aad la hadli karto?
q-T3 = Ma u shaqaysay qof adigoon helin lacagtii lagu heshiiyay, mise waa lagugu qasbay?
part-kind = Sidee bay ahayd?
choice-not-paid = Lama bixin sidii lagu heshiiyay
choice-made-to = Waa la igu qasbay
q-T4 = Qof ma ku haystay, ma ku xiray, ama ma kuu diiday inaad baxdo? Ulama jeedo booliska ama xuduudda.
q-T5 = Lacag ma lagugu leeyahay safarka ama meel aad joogto, oo ma inaad shaqo ku bixisaa, mise waxaad ka baqaysaa waxa dhaca haddaadan bixin?
part-debt = Deyntu waa sidee?
choice-work-or-favours = Waa inaan ku bixiyaa shaqo ama wax aan u qabto
choice-fear = Waxaan ka baqayaa waxa dhici kara
q-T6 = Qof ma ku weydiistay ama ma kugu qasbay waxyaabo ku cabsi geliyay ama ku ceebeeyay, si aad wax u cunto, u joogto ama u sii socoto? Uma baahnid inaad sheegto waxa ay ahayd.
q-T7 = Qof ma kuu go'aamiyay guur, ama ma kuu soo bandhigay lacag uu ku siisto qayb jirkaaga ah ama dhiiggaaga?
q-T8 = Ma jiraa qof aad ka baqdo ama ay tahay inaad adeecdo, halkan ama meesha aad ku socoto?

## Jidka ilaa halkan

q-J2 = Yaa guriga kaala yimid? Qoyskaaga ma kala lunteen?
q-J2-choice-parents = Waalidkay ayaa ila yimid
q-J2-choice-family = Lammaanahayga ama carruurtayda ayaa ila timid
q-J2-choice-friends = Asxaab
q-J2-choice-others = Dad aanan hore u aqoon
q-J2-choice-alone = Keligay
q-J2-choice-separated-by-guide = Hage ayaa na kala saaray
q-J2-choice-separated-by-officers = Saraakiil ayaa na kala saartay
q-J2-choice-separated-other = Si kale ayaan isku weynay

q-J3 = Muddo intee le'eg ayaad guriga ka maqan tahay?
q-J3-choice-weeks = Toddobaadyo
q-J3-choice-months = Bilo
q-J3-choice-over-a-year = Sannad ka badan
q-J3-choice-over-three-years = Saddex sano ka badan
part-stays = Xaggee baad muddo dheer joogtay?
choice-home-region = Dalkayga agtiisa
choice-middle-east = Bariga Dhexe
choice-turkiye = Turkiga
choice-greece-bulgaria = Giriigga ama Bulgaariya
choice-western-balkans = Serbia, Boosniya ama dal kale oo dhow
choice-north-africa = Waqooyiga Afrika
part-stays-choice-other = Meel kale

q-J4 = Yaa qorsheeyay safarkaaga oo kuu go'aamiyay?
q-J4-choice-self = Aniga
q-J4-choice-other = Qof kale
q-J4-choice-not-said = Inaan sheegin ayaan doorbidaa
part-paid = Sidee loo bixiyaa?
part-paid-choice-self = Aniga ayaa bixiyay
part-paid-choice-family = Qoyskayga ayaa bixiyay ama bixiya
part-paid-choice-loan = Lacag deyn ah
part-paid-choice-work-later = Hadhow ayaan u shaqaynayaa
part-paid-choice-favours = Qof waxyaabo aan u qabto
part-paid-choice-not-said = Inaan sheegin ayaan doorbidaa

q-J5 = Ma laguu diiday caawimo ama ma lagu celiyay meesha aad ka timid ama waraaqahaaga awgood?

## Shaqo

q-L1 = Tan iyo markaad baxday, ama wax yar ka hor, dad kale ma u shaqaysay?
part-sectors = Shaqo noocee ah?
choice-farm = Beer
choice-sewing = Tolid, dhar
choice-bakery-food = Foorno, jiko, cunto
choice-building = Dhisme
choice-home-care = Guri, qof xannaanayn
choice-washing-cleaning = Dhaqid, nadiifin
choice-shop-market = Dukaan ama suuq
choice-waste = Qashin ururin
choice-factory = Warshad
part-housing = Ma ku noolayd meeshii aad ka shaqaynaysay?

q-L2 = Lacag ma lagu siiyay?
q-L2-choice-as-agreed = Sidii lagu heshiiyay
q-L2-choice-less = Wax ka yar
q-L2-choice-none = Waxba
q-L2-choice-taken = Qof kale ayaa lacagta qaatay

q-L3 = Ma awooday inaad diido ama shaqadaas ka tagto, adigoo aan waxyeello soo gaarin?
q-L4 = Ma ku qasbanayd inaad shaqayso maalmo aad u dheer, ama maalin nasasho la'aan?
q-L5 = Shaqadu khatar ma ahayd, meesha hurdadu aad ma u xumayd, ama ma dhaawacantay oo aan lagu daweyn?
part-kinds = Maxay ahayd?
choice-dangerous = Shaqo khatar ah
choice-no-protection = Wax i ilaaliya ma jirin
choice-hurt-not-treated = Dhaawac aan la daweyn
choice-bad-place-to-sleep = Meel hurdo oo aad u xun
q-L6 = Qof ma ku ciqaabay, ma ku garaacay, ama ma kuu hanjabay shaqo gaabis ah ama inaad tagto rabtay awgeed?
q-L7 = Ma laguu sheegay inaad wax aan run ahayn ka sheegto da'daada, shaqadaada, ama xiriirka qof kaa dhexeeya?

## Waraaqo iyo deyn

q-D1 = Qof ma haystay waraaqahaaga ama taleefankaaga, ama ma ahayd inaad weydiisato si aad u hesho? Ulama jeedo xafiis dawladeed.
q-D2 = Adiga ama qoyskaagu ma lagugu leeyahay lacag safarka ama joogitaanka, oo ma badatay ama ma noqotay mid aan caddayn?
q-D3 = Ma inaad deynta ku bixisaa shaqo, wax qof aad u qabato, ama alaab aad qaaddo, mise qof baa kuu bixiyay oo hadda isagaa deyn kugu leh?

## Xakamayn

q-K1 = Ma lagu xiray ama ma lagu ilaalinayay, ama mar walba qof ma kula jiray? Ulama jeedo booliska ama xuduudda.
q-K2 = Qof ma xakamaynayay cidda aad wacdo ama la kulanto, ama ma baarayay taleefankaaga?
q-K3 = Qof ma kuu hanjabay?
part-types = Hanjabaaddu maxay ku saabsanayd?
q-K3-choice-hurt = Inuu i dhaawaco
q-K3-choice-kill = Inuu i dilo
q-K3-choice-shame = Inuu dadka hortiisa igu ceebeeyo
q-K3-choice-denounce = Inuu boolis ii dhiibo ama la i celiyo
q-K4 = Qoyskaaga ma loo hanjabay ama ma la dhibay adiga awgaa?
q-K5 = Qofkii kuu go'aaminayay ma ku garaacay, ma ku gubay ama ma ku dhaawacay?
q-K6 = Cunto, hurdo, dawo, waraaqo ama meel aad joogto ma ku xirnaayeen inaad adeecdo? Ama ma lagu siiyay daroogo ama khamri?
q-K6-choice-food = Cunto
q-K6-choice-sleep = Hurdo
q-K6-choice-medicine = Dawo
q-K6-choice-papers = Waraaqo
q-K6-choice-place-to-stay = Meel la joogo
q-K6-choice-drugs-or-alcohol = Daroogo ama khamri la i siiyay

## Ballamo iyo sida ay ku bilaabatay

q-R1 = Wax laguu ballan qaaday ma ka duwanaa waxa dhacay?
choice-job = Shaqada
choice-pay = Mushaharka
choice-study = Dugsi ama waxbarasho
choice-safe-trip = Safar nabad ah
choice-papers = Waraaqo
choice-marriage = Guur
choice-housing = Meel lagu noolaado
choice-route-price = Jidka ama qiimaha safarka
q-R2 = Adigoon rabin, ma lagu geeyay, ma lagu wareejiyay, ma lagu iibiyay ama ma laguu diray qof?
q-R3 = Qof ma ka faa'iidaystay inaadan waraaqo ama lacag haysan, inaad ilmo ama qaraabo buka haysato, ama inaadan luqadda aqoon, si aad u oggolaato?
part-uses = Maxay ka faa'iidaysteen?
choice-no-papers = Waraaqo la'aan
choice-no-money = Lacag la'aan
choice-child-or-sick-relative = Ilmo ama qaraabo buka
choice-language = Luqadda oo aan aqoon

## Su'aalo gaar ah

q-P1 = Su'aalaha soo socda way ka gaarsan yihiin. Dhammaan waad ka boodi kartaa. Ma ku weydiiyaa?
q-P1-choice-yes = Haa, i weydii
q-P1-choice-no = Maya, ka bood
q-P2 = Su'aalaha soo socda waxay ku saabsan yihiin jirkaaga. Dhammaan waad ka boodi kartaa. Ma ku weydiiyaa?
q-P2-choice-yes = Haa, i weydii
q-P2-choice-no = Maya, ka bood

q-X1 = Ma lagugu qasbay ama ma lagu cadaadiyay waxyaabo sharciga dhib kaaga keeni kara?
part-acts = Maxay ahayd? Uma baahnid inaad sheegto.
choice-guide-or-drive = Dad hagid, gaari ama doon wadid
choice-translate-or-recruit = Mukhalas u turjumid ama dad u raadin
choice-carry = Wax qaadid
choice-sell = Wax iibin
choice-steal = Wax qaadasho
choice-lookout = Ilaalin
choice-online-cheating = Dad internetka ku khiyaanayn
choice-fighting = Koox u dagaalamid
q-X2 = Ma lagugu qasbay tuugsi ama inaad waddada wax ku iibiso oo lacagta qof siiso?
part-handed-over = Ma ahayd inaad lacagta bixiso?
q-X3 = Maxaa dhici lahaa haddaad maya dhihi lahayd?
q-X3-choice-could-refuse = Waxba. Maya waan dhihi karay
q-X3-choice-lost-place = Meeshaydii ayaan waayi lahaa
q-X3-choice-debt = Deyntaydu way kordhi lahayd
q-X3-choice-hurt = Waa la i dhaawici lahaa
q-X3-choice-threat-to-family = Qoyskaygu khatar ayuu geli lahaa
q-X3-choice-not-said = Inaan sheegin ayaan doorbidaa

q-M1 = Ma lagu guuriyay ama qof ma laguu doonay, ama ma ku qasbanayd inaad qof ula noolaato sidii lammaane, adigoon xor u dooran ama ka hor 18 sano?
q-M2 = Qof ma ku helay lacag, ama ma lagu bixiyay deyn, safar ama ilaalin?
q-M3 = Ma aadan bixi karin, mise waxaad ku qasban tahay shaqo guri, ama waxyaabo aadan rabin?
q-M3-choice-housework = Shaqada guriga
q-M3-choice-relations = Isu tag aanan rabin
q-M3-choice-other = Wax kale

q-B1 = Ma ku qasbanayd inaad bixiso wax gaar ah oo jirkaaga ah si aad u hesho cunto, sariir, ilaalin, safar, shaqo ama lacag?
q-B2 = Qof ma ku qasbay, ma diyaariyay, ma qaatay lacagta, ama ma ka faa'iidaystay inaadan waxba haysan?
q-B3 = Qof ma ku taabtay, ama ma kugu qasbay wax jirkaaga la xiriira, adigoon rabin?
q-B4 = Sawirro ama muuqaallo gaar ah oo adiga ah ma la sameeyay, ma la tusay dad kale, ama ma laguugu hanjabay?
part-sold = Qof lacag ma ka helay?

q-CH5 = Qof ma ku dhibay, ama ma kaa dhigay inaad jirkaaga ama jirkiisa ku samayso wax aadan rabin? Uma baahnid inaad sheegto waxa ay ahayd.
part-exchange = Adiga ama qof kale wax ma lagu siiyay?

q-G1 = Qof ma kuu soo bandhigay lacag ama ma kugu cadaadiyay inaad bixiso dhiig ama qayb jirkaaga ah, ama jirkaaga ma lagu sameeyay wax aadan fahmin?
part-stage = Ilaa intee bay gaartay?
choice-offer = Soo bandhigid kaliya
choice-pressed = Cadaadis ama khiyaano
choice-done = Waa la sameeyay
q-G2 = Qof ma kugu cadaadiyay inaad ilmo bixiso, ama inaad dad kale ilmo u siddo?

## Haysasho ilaa lacag la bixiyo

q-H1 = Ma lagu haystay, ma lagu dhibay ama ma lagu duubay ilaa adiga ama qoyskaagu lacag bixiyaan?
q-H2 = Ma laguu sheegay inaad si kale u bixiso, ama dad kale ma lagu wareejiyay?
part-demands = Sidee?
part-demands-choice-labour = Shaqo
part-demands-choice-sexual = Jirkayga
part-demands-choice-criminality = Waxyaabo mamnuuc ah
part-demands-choice-recruiting = Dad kale oo aan helo
part-demands-choice-organs = Qayb jirkayga ah
part-demands-choice-transfer = Dad kale ayaa la i siiyay

## Hadda iyo wixii xiga

q-N1 = Ma ka baqaysaa qof halkan jooga, ama qof halkan kugu soo gaari kara?
q-N2 = Ma jiraa qof kugu sugaya meesha aad ku socoto, ama kuu soo waca meel, shaqo, deyn ama guur?
q-N2-choice-address = Cinwaan ay tahay inaan tago
q-N2-choice-job = Shaqo
q-N2-choice-debt = Deyn
q-N2-choice-marriage = Guur
part-can-refuse = Maya ma ku dhihi kartaa?
q-N3 = Ma jiraa qof aad ku kalsoon tahay oo aad gaari karto?

q-N4 = Maxaad hadda rabtaa?
choice-safe-place = Meel nabad ah
choice-rest = Nasasho
choice-doctor = Dhakhtar
choice-phone = Taleefan, kaarka SIM
choice-advice = Qof i taliya
q-N4-choice-family = Inaan qoyskayga la xiriiro
choice-lawyer = Qareen
choice-asylum = Inaan magangelyo codsado
choice-leave-person = Inaan qof ka fogaado
choice-police = Inaan booliska la hadlo
choice-go-on = Inaan sii socdo
choice-nothing-now = Hadda waxba

## Carruurta

q-CH1 = Yaa hadda ku xannaaneeya?
q-CH1-choice-parent = Hooyaday ama aabbahay
q-CH1-choice-relative = Walaal, eeddo, habaryar, adeer, abti ama qaraabo kale
q-CH1-choice-unrelated = Qof aan qoyska ahayn
q-CH1-choice-unclear = Si fiican uma garanayo cidda ay yihiin
q-CH1-choice-none = Cidna
part-happy = Ma jeceshahay inaad la joogto?
q-CH2 = Maxaad maalintii samaysaa?
q-CH2-choice-school = Dugsi, waxbarasho
q-CH2-choice-play = Ciyaar
q-CH2-choice-sleep = Hurdo, nasasho
q-CH2-choice-work = Shaqo
q-CH2-choice-errands = Dad kale wax u qabasho
q-CH2-choice-begging = Dadka lacag weydiin
q-CH3 = Ma tahay inaad qof siiso lacag ama alaab?
q-CH4 = Yaa go'aamiyay inaad safarto?
q-CH4-choice-own-choice = Aniga
q-CH4-choice-family = Qoyskayga
q-CH4-choice-other-person = Qof kale
q-CH4-choice-not-known = Ma garanayo
part-family-debt = Qoyskaaga lacag ma lagu leeyahay safarkaaga awgiis?

## Baahi iyo nabadgelyo

q-W1 = Maxaad u baahan tahay?
choice-food-clothes = Cunto, dhar, dhaqasho
choice-doctor-72h = Dhakhtar dhowaan, si gaar ah
choice-someone-to-talk-to = Qof aan la hadlo
choice-interpreter = Turjubaan
q-W1-choice-papers = Caawimo waraaqo
choice-child-care = Ilmahayga oo la xannaaneeyo
choice-find-family = Inaan qoyskayga helo
choice-money-work = Lacag, shaqo
choice-school = Dugsi
choice-safe-travel = Macluumaad safar nabad ah
choice-embassy = Safaaraddayda
choice-lgbtiq-safe = Meel nabad u ah dadka isku jinsiga ah iyo kuwa jinsiga beddelay
choice-disability = Caawimo naafannimo
part-now = Maxaan sugi karin?
q-W2 = Yaan kugu xirnaa?
q-W2-choice-specialised-ngo = Urur caawiya dad si xun loola dhaqmay
q-W2-choice-health = Dhakhtar ama rug caafimaad
q-W2-choice-legal = Qareen, lacag la'aan
q-W2-choice-asylum = Talo magangelyo
q-W2-choice-child-protection = Dad carruurta ilaaliya
q-W2-choice-national-body = Xafiiska dawladda ee caawiya
q-W2-choice-none = Hadda cidna
q-W3 = Sideed hadda dareemaysaa?
choice-good = Fiican
choice-so-so = Dhexdhexaad
choice-low = Ma fiicna
q-W4 = Waad ku mahadsan tahay inaad ila hadashay. Wax ma illownay? Wax kasta waad i weydiin kartaa. Waad soo noqon kartaa, waadna naga codsan kartaa inaan jawaabahaaga tirtirno.

## Waxa urur kale loo sheegayo

share-intro = Haddii aad oggolaato, ururkan waxaan u sheegaynaa oo keliya tan:
share-ask = Ma u sheegi karnaa?
share-line-code = Sumad adiga kuu gaar ah, ee ma aha magacaaga
share-line-needs = Waxaad u baahan tahay
share-line-level = Sida dhaqsaha badan ee qof kuula hadlo
share-line-language = Luqaddaada
share-line-interpreter = In aad doorbidayso naag ama nin
share-line-age = Da'daada, qiyaas ahaan
share-line-gender = In aad tahay naag ama nin
share-line-safety = Waxa ku ilaaliya
share-line-contact = Sida mar kale laguu heli karo
share-soon-now = Maanta
share-soon-soon = Hal ama laba maalmood gudahood
share-soon-later = Markaad adigu rabto
share-safety-danger-now = Qof kuu dhow ayaa laga yaabaa inuu wax ku yeelo
share-safety-child = Waxaad ka yar tahay 18 sano, ama laga yaabaa
share-safety-health-72h = Waxaad u baahan tahay dhakhtar saddex maalmood gudahood
share-added = Jawaabtan, maxaa yeelay waxaad rabtaa in la sheego
carried-intro = Erayadani waxba kaama sheegayaan. Haddii aad qof kale oo ku caawiya tusto, wuxuu ogaanayaa inaan wada hadalnay.
