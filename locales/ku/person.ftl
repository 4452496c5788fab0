### Tiştê ku kes dixwîne an dibihîze. Bi gotinên hêsan, bi “hûn”; pirsên zarokan bi “tu”.

## Destpêk

greeting = Silav. Ez di komekê de dixebitim ku alîkariya mirovên li rê dike.
intro-triage = Li ser vê rêyê bi gelek kesan re bi xirabî tê tevgerîn. Ez ji her kesî heman çend pirsan dipirsim.
intro-full = Niha ez dixwazim hinekî din bipirsim. Hûn dikarin her pirsê bihêlin û her gavê rawestin.
intro-body = Carinan mirov mecbûr dimînin ku ji bo xwarin, cihê razanê an dewama rê tiştekî taybet ê xwe bidin. Ev tê serê jinan û mêran, keç û kuran. Ne kêmasiya wan e.
intro-child = Ez dixwazim bizanim rojên te çawa derbas dibin. Tu dikarî ji her pirsê re bibêjî na. Tu jî dikarî ji min bipirsî.

## Bersiv

choice-yes = Erê
choice-no = Na
choice-not-sure = Ne piştrast im
choice-declined = Naxwazim bibêjim
choice-understood = Min fêm kir
choice-other = Tiştekî din
choice-none = Ji van tu yek
choice-not-said = Çêtir e nebêjim kî

## Pirsên piştî erê

part-when = Ev kengî bû?
choice-before-leaving = Berî derketinê
choice-journey = Di rê de
choice-camp-or-centre = Li kampekê an navendekê
choice-here-now = Li vir, niha

part-who = Kê ev kir? Nav na, tenê ew ji we re kî bû.
choice-smuggler = Qaçaxçî an rêber
choice-employer = Kesê ku min jê re kar kir
choice-local-person = Kesekî wî cihî
choice-fellow-traveller = Kesekî ku ew jî di rê de ye
choice-partner = Mêr, jin an hevjîn
choice-relative = Dê, bav an xizmek
choice-met-online = Kesê ku min li înternetê nas kir
choice-staff-or-officer = Karmend, nobedar an efser
choice-armed-group = Komeke çekdar

part-ongoing = Ma hîn jî berdewam e?

## Ma axaftin ewle ye

q-S5 = Hûn dixwazin bi jinekê re biaxivin an bi mêrekî re?
choice-woman = Bi jinekê re
choice-man = Bi mêrekî re
q-S5-choice-any = Ferq nake
q-S5-choice-not-same-group = Bila ne ji bajar an koma min be

q-S6 = Hûn dixwazin bixwînin an guhdarî bikin?
choice-reads = Xwendin
choice-listens = Guhdarîkirin

q-S11 = Hûn bi kîjan zaravayî diaxivin?
choice-ar-levantine = Erebiya Şamê
choice-ar-iraqi = Erebiya Iraqê
choice-ar-egyptian = Erebiya Misrê
choice-ar-sudanese = Erebiya Sûdanê
choice-ar-maghrebi = Erebiya Mexribê
choice-ar-gulf = Erebiya Kendavê
choice-fa-iranian = Farisiya Îranê
choice-fa-dari = Darî
choice-fa-hazaragi = Hezaregî
choice-ps-southern = Peştûya başûr
choice-ps-northern = Peştûya bakur
choice-ku-kurmanji = Kurmancî
choice-ku-badini = Badînî
choice-ckb-sorani = Soranî
choice-ckb-hewrami = Hewramî
choice-bn-standard = Bengalîya standard
choice-bn-sylheti = Silhetî
choice-bn-chittagonian = Çîtagongî
choice-so-northern = Somaliya bakur
choice-so-maay = May
choice-ti-eritrea = Tigrînyaya Erîtreyê
choice-ti-ethiopia = Tigrînyaya Etiyopyayê

q-S7 = Hûn niha pêdiviyê bi tiştekî dibînin?
choice-bleeding-or-strong-pain = Xwîn ji min tê an êşa min giran e
choice-pregnancy-pain = Ez bi hemlê me û êşa min heye
choice-hunger-thirst = Xwarin an av
choice-cold = Cilên germ, cihekî germ
choice-panic = Ez pir ditirsim
choice-self-harm-words = Difikirim ku zirarê bidim xwe
choice-small-children = Zarokên min ên biçûk tiştekî dixwazin
q-S7-choice-none = Niha tiştek na

q-S8 = Ma hûn li vir, niha, xwe ewle dibînin?

## Razîbûn

q-C1 = Ez ji bo rêxistineke alîkariyê dixebitim. Ez ne ji polîs û ne ji sînor im. Ez li ser kaxezan an penaberiyê biryarê nadim. Hûn çi bersivê bidin jî alîkariyê distînin û tiştekî nadin.
q-C2 = Ez dixwazim bipirsim bê di rê de bi we re çawa hate tevgerîn. Nêzîkî du deqeyan digire. Heke hûn bixwazin, em dikarin dirêjtir biaxivin.
q-C3 = Hûn dikarin her pirsê bihêlin. Hûn dikarin her gavê rawestin. Tiştekî xirab jê nayê.
q-C4 = Gotinên we li ba koma me dimînin. Divê ez tenê wê demê ji kesekî re bibêjim, heke jiyana kesekî an zarokek di xetereyê de be. Heke bikaribim, pêşî ji we re dibêjim.
q-C5 = Heke hûn razî bin, em bersivên we di bin kodekê de diparêzin. Em nav, wêne an hejmara telefona we naparêzin. Tenê kesên perwerdekirî yên koma me dikarin wan bixwînin. Hûn dikarin bixwazin ku em wan jê bibin.

q-C6 = Hûn dixwazin bi min re biaxivin?
q-C6-choice-yes = Erê, em biaxivin
q-C6-choice-later = Paşê
q-C6-choice-no = Na

q-C7 = Em dikarin bersivên we di bin kodekê de, bê navê we, biparêzin?
q-C7-choice-yes = Erê, biparêzin
q-C7-choice-no = Na, tiştekî neparêzin

q-C8 = Heke rêxistineke din bikaribe alîkariya we bike, em dikarin jê re bibêjin hûn çi hewce dikin? Em ê pêşî nîşanî we bidin ku em ê çi bibêjin.
q-C9 = Em dikarin bersivên we bi yên gelek kesên din re bijmêrin? Tu kes ji wê nizane hûn kî ne.
q-C10 = Em dîsa çawa hev bibînin ku ji we re ewle be?
q-C10-choice-none = Ez vê naxwazim
q-C10-choice-come-back = Têm cihê ku em li ser li hev bikin
q-C10-choice-through-ngo = Bi rêya rêxistineke ku ez jê bawer im

## Der barê we de

q-J1 = Hûn çend salî ne?
choice-0-5 = 0 heta 5
choice-6-11 = 6 heta 11
choice-12-14 = 12 heta 14
choice-15-17 = 15 heta 17
choice-18-24 = 18 heta 24
choice-25-34 = 25 heta 34
choice-35-49 = 35 heta 49
choice-50- = 50 an zêdetir
q-J1-choice-not-known = Nizanim
part-at-event = Dema ku çêbû hûn çend salî bûn?
part-gender = Heke hûn bixwazin bibêjin:
part-gender-choice-woman = Jin an keç
part-gender-choice-man = Mêr an kur
part-gender-choice-other = Yên din

q-T1 = Hûn bi kê re rêwîtiyê dikin?
q-T1-choice-alone = Bi tu kesî re
q-T1-choice-family = Bi malbata xwe re
q-T1-choice-partner = Bi mêr, jin an hevjîn re
q-T1-choice-group = Bi komekê re
q-T1-choice-guide = Bi kesê ku rêberiya min dike an li min dinêre

## Heşt pirsên kurt, ji bo her kesî wek hev

q-T2 = Ma kesekî kaxez an telefona we li ba xwe hiştiye, an biryar daye ku hûn bi kê re biaxivin?
q-T3 = Ma we ji kesekî re kar kiriye û wî li gorî lihevkirinê pere nedane, an bi zorê bi we daye kirin?
part-kind = Çawa bû?
choice-not-paid = Li gorî lihevkirinê nehat dayîn
choice-made-to = Bi zorê bi min dan kirin
q-T4 = Ma kesekî hûn girtine, li cihekî kilît kirine an nehiştiye hûn herin? Ez qala polîs an sînor nakim.
q-T5 = Ma deynê we yê rê an cihê mayînê heye û divê hûn bi kar bidin, an ditirsin ku heke nedin wê çi bibe?
part-debt = Rewşa deyn çawa ye?
choice-work-or-favours = Divê bi kar an bi kirina tiştan bidim
choice-fear = Ditirsim ji tiştê ku çêbibe
q-T6 = Ma kesekî ji we xwestiye an bi zorê bi we daye kirin tiştên ku hûn tirsandine an şermezar kirine, da ku hûn bixwin, bimînin an rê bidomînin? Ne pêwîst e hûn bibêjin çi.
q-T7 = Ma kesekî li şûna we biryara zewacê daye, an ji bo perçeyeke laşê we an xwîna we pere pêşniyar kirine?
q-T8 = Ma li vir an li cihê ku hûn diçinê kesek heye ku hûn jê ditirsin an divê hûn bi ya wî an wê bikin?

## Rêya heta vir

q-J2 = Ji malê kî bi we re hat? Ma hûn ji malbatê veqetiyan?
q-J2-choice-parents = Dê û bavê min bi min re hatin
q-J2-choice-family = Hevjîn an zarokên min bi min re hatin
q-J2-choice-friends = Heval
q-J2-choice-others = Kesên ku min berê nas nedikirin
q-J2-choice-alone = Bi tenê hatim
q-J2-choice-separated-by-guide = Rêberekî em ji hev veqetandin
q-J2-choice-separated-by-officers = Efseran em ji hev veqetandin
q-J2-choice-separated-other = Me bi awayekî din hev winda kir

q-J3 = Ji dema ku hûn ji malê derketine çiqas derbas bûye?
q-J3-choice-weeks = Çend hefte
q-J3-choice-months = Çend meh
q-J3-choice-over-a-year = Ji salekê zêdetir
q-J3-choice-over-three-years = Ji sê salan zêdetir
part-stays = Hûn li ku dirêj man?
choice-home-region = Nêzîkî welatê min
choice-middle-east = Rojhilata Navîn
choice-turkiye = Tirkiye
choice-greece-bulgaria = Yewnanistan an Bulgaristan
choice-western-balkans = Sirbistan, Bosna an welatekî din ê nêzîk
choice-north-africa = Bakurê Afrîkayê
part-stays-choice-other = Cihekî din

q-J4 = Kê rêwîtiya we amade kir û li şûna we biryar da?
q-J4-choice-self = Min bi xwe
q-J4-choice-other = Kesekî din
q-J4-choice-not-said = Çêtir e nebêjim
part-paid = Perê wê çawa tê dayîn?
part-paid-choice-self = Min da
part-paid-choice-family = Malbata min da an dide
part-paid-choice-loan = Bi perê deynkirî
part-paid-choice-work-later = Ezê paşê ji bo wê bixebitim
part-paid-choice-favours = Bi kirina tiştan ji bo kesekî
part-paid-choice-not-said = Çêtir e nebêjim

q-J5 = Ma ji ber cihê ku hûn jê tên an ji ber kaxezan alîkarî nedane we, an hûn paş ve şandine?

## Kar

q-L1 = Ma piştî derketinê, an hinekî berê, we ji bo kesên din kar kiriye?
part-sectors = Karekî çawa?
choice-farm = Li zeviyê, çandinî
choice-sewing = Dirûtin, cil
choice-bakery-food = Firin, mitbax, xwarin
choice-building = Avahîsazî
choice-home-care = Li malekê, li kesekî nêrîn
choice-washing-cleaning = Şuştin, paqijkirin
choice-shop-market = Dikan an bazar
choice-waste = Komkirina çopê
choice-factory = Fabrîka
part-housing = Ma hûn li cihê kar diman?

q-L2 = Ma perê we hat dayîn?
q-L2-choice-as-agreed = Li gorî lihevkirinê
q-L2-choice-less = Ji lihevkirinê kêmtir
q-L2-choice-none = Qet na
q-L2-choice-taken = Pere kesekî din bir

q-L3 = Ma hûn dikarîn bêyî zirarê bibêjin na an ji wî karî derkevin?
q-L4 = Ma divê we rojên pir dirêj, an bê roja bêhnvedanê, kar bikira?
q-L5 = Ma kar bi xetere bû, cihê razanê pir xirab bû, an hûn birîndar bûn û kesekî derman nekir?
part-kinds = Ew çi bû?
choice-dangerous = Karê bi xetere
choice-no-protection = Tiştekî ez biparastama tunebû
choice-hurt-not-treated = Birîndar bûm, kesî derman nekir
choice-bad-place-to-sleep = Cihekî razanê yê pir xirab
q-L6 = Ma kesekî ji ber ku hûn hêdî xebitîn an we xwest herin, hûn ceza kirin, li we da an gef li we xwarin?
q-L7 = Ma ji we re gotin ku der barê temen, kar an xizmatiya xwe de tiştekî ne rast bibêjin?

## Kaxez û deyn

q-D1 = Ma kesekî kaxez an telefona we girt, an divê we ji bo standinê bixwesta? Ez qala dayireyeke fermî nakim.
q-D2 = Ma deynê we an malbata we yê rê an mayînê heye, û ma ew zêde bûye an ne zelal bûye?
q-D3 = Ma divê hûn deyn bi kar, bi kirina tiştan an bi birina tiştan bidin, an kesekî li şûna we da û niha hûn deyndarê wî ne?

## Kontrol

q-K1 = Ma hûn hatin kilîtkirin an çavdêrîkirin, an her tim kesek bi we re bû? Ez qala polîs an sînor nakim.
q-K2 = Ma kesekî kontrol dikir ku hûn telefonî kê dikin an kê dibînin, an li telefona we dinêrî?
q-K3 = Ma kesekî gef li we xwarin?
part-types = Gef li ser çi bû?
q-K3-choice-hurt = Ku zirarê bide min
q-K3-choice-kill = Ku min bikuje
q-K3-choice-shame = Ku min li ber yên din şermezar bike
q-K3-choice-denounce = Ku min bide polîs an paş ve bişîne
q-K4 = Ma ji ber we gef li malbata we hat xwarin an zirar gihîştê?
q-K5 = Ma kesê ku li ser we biryar dida li we da, hûn şewitandin an êşandin?
q-K6 = Ma xwarin, xew, derman, kaxez an cihê mayînê bi guhdariya we ve girêdayî bû? An madeyên hişbir an alkol dan we?
q-K6-choice-food = Xwarin
q-K6-choice-sleep = Xew
q-K6-choice-medicine = Derman
q-K6-choice-papers = Kaxez
q-K6-choice-place-to-stay = Cihê mayînê
q-K6-choice-drugs-or-alcohol = Hişbir an alkol dan min

## Soz û çawa dest pê kir

q-R1 = Ma tiştê ku soza wê ji we re hatibû dayîn ji tiştê ku derket pir cuda bû?
choice-job = Kar
choice-pay = Perê kar
choice-study = Dibistan an xwendin
choice-safe-trip = Rêwîtiyeke ewle
choice-papers = Kaxez
choice-marriage = Zewac
choice-housing = Cihê jiyanê
choice-route-price = Rê an bihayê rêwîtiyê
q-R2 = Ma hûn bêyî xwesta xwe birin ba kesekî, dan destê wî, firotin an şandin?
q-R3 = Ma kesekî ji nebûna kaxez an pere, ji hebûna zarokekî an xizmekî nexweş, an ji nezanîna ziman sûd girt da ku hûn qebûl bikin?
part-uses = Ji çi sûd girt?
choice-no-papers = Nebûna kaxezan
choice-no-money = Nebûna pere
choice-child-or-sick-relative = Zarokek an xizmekî nexweş
choice-language = Nezanîna ziman

## Pirsên taybet

q-P1 = Pirsên li pêş taybettir in. Hûn dikarin hemûyan bihêlin. Ez bipirsim?
q-P1-choice-yes = Erê, bipirsin
q-P1-choice-no = Na, em wan bihêlin
q-P2 = Pirsên li pêş li ser laşê we ne. Hûn dikarin hemûyan bihêlin. Ez bipirsim?
q-P2-choice-yes = Erê, bipirsin
q-P2-choice-no = Na, em wan bihêlin

q-X1 = Ma bi zorê an bi zextê tiştên ku dikarin we bi qanûnê re bixin tengasiyê bi we dan kirin?
part-acts = Ew çi bû? Ne pêwîst e hûn bibêjin.
choice-guide-or-drive = Rêberî, ajotina erebeyê an keştiyê
choice-translate-or-recruit = Ji qaçaxçî re wergerandin an dîtina mirovan
choice-carry = Birina tiştekî
choice-sell = Firotina tiştekî
choice-steal = Birina tiştên xelkê
choice-lookout = Nobedarî kirin
choice-online-cheating = Xapandina mirovan li înternetê
choice-fighting = Şer kirin ji bo komekê
q-X2 = Ma bi zorê parsekî an firotina li kolanê bi we dan kirin û pere dan kesekî?
part-handed-over = Ma diviyabû we pere bidana?
q-X3 = Heke we bigota na, wê çi bibûya?
q-X3-choice-could-refuse = Tiştek. Min dikarî bigota na
q-X3-choice-lost-place = Min ê cihê xwe winda bikira
q-X3-choice-debt = Deynê min ê zêde bûya
q-X3-choice-hurt = Wê zirar bidana min
q-X3-choice-threat-to-family = Malbata min ê biketa xetereyê
q-X3-choice-not-said = Çêtir e nebêjim

q-M1 = Ma bêyî hilbijartina we ya azad, an berî 18 saliyê, hûn hatin zewicandin an dergistîkirin, an mecbûr man wek jin û mêr bi kesekî re bijîn?
q-M2 = Ma kesekî ji bo wê pere standin, an deyn, rêwîtî an parastin bi wê hat dayîn?
q-M3 = Ma hûn nikarin herin, an divê li malê bixebitin, an tiştên ku naxwazin bikin?
q-M3-choice-housework = Karê malê
q-M3-choice-relations = Bi hev re bûn gava ez naxwazim
q-M3-choice-other = Tiştekî din

q-B1 = Ma hûn mecbûr man ku ji bo xwarin, nivîn, parastin, rê, kar an pere tiştekî taybet ê laşê xwe bidin?
q-B2 = Ma kesekî bi zorê ev da kirin, amade kir, pere standin, an ji wê sûd girt ku tiştekî we tunebû?
q-B3 = Ma kesekî bêyî xwesta we dest da we, an bi laşê we tiştek bi zorê da kirin?
q-B4 = Ma wêne an vîdyoyên we yên taybet hatin çêkirin, nîşanî yên din hatin dayîn, an ji bo gefxwarinê hatin bikaranîn?
part-sold = Ma kesekî ji wan pere qezenc kirin?

q-CH5 = Ma kesekî tu êşandî, an bi laşê te an yê xwe tiştekî ku te nedixwest da kirin? Ne pêwîst e tu bibêjî çi.
part-exchange = Ma ji bo wê te an kesekî din tiştek stand?

q-G1 = Ma kesekî ji bo dayîna xwînê an perçeyeke laş pere pêşniyar kirin an zext kir, an tiştekî ku we fêm nekir bi laşê we hat kirin?
part-stage = Heta ku çû?
choice-offer = Tenê pêşniyar
choice-pressed = Zext an xapandin
choice-done = Hat kirin
q-G2 = Ma kesekî zext kir ku hûn zarokekî bidin, an ji bo kesên din zarokekî hilgirin?

## Girtin heta ku pere bê dayîn

q-H1 = Ma hûn hatin girtin, êşandin an filmkirin heta ku we an malbata we pere da?
q-H2 = Ma ji we re gotin ku bi awayekî din bidin, an hûn dan destê kesên din?
part-demands = Bi çi awayî?
part-demands-choice-labour = Bi kar
part-demands-choice-sexual = Bi laşê xwe
part-demands-choice-criminality = Bi tiştên qedexe
part-demands-choice-recruiting = Bi dîtina kesên din
part-demands-choice-organs = Bi perçeyeke laşê xwe
part-demands-choice-transfer = Ez hatim dayîn destê kesên din

## Niha û paşê

q-N1 = Ma hûn li vir ji kesekî ditirsin, an ji kesê ku dikare li vir bigihîje we?
q-N2 = Ma li cihê ku hûn diçinê kesek li benda we ye, an ji bo cih, kar, deyn an zewacê telefonî we dike?
q-N2-choice-address = Navnîşanek ku divê herim
q-N2-choice-job = Kar
q-N2-choice-debt = Deyn
q-N2-choice-marriage = Zewac
part-can-refuse = Hûn dikarin ji wan re bibêjin na?
q-N3 = Ma kesekî ku hûn jê bawer in û dikarin bigihîjin wî an wê heye?

q-N4 = Niha hûn çi dixwazin?
choice-safe-place = Cihekî ewle
choice-rest = Bêhnvedan
choice-doctor = Bijîşk
choice-phone = Telefon, karta SIM
choice-advice = Kesek ku şîretê bide min
q-N4-choice-family = Bigihîjim malbata xwe
choice-lawyer = Parêzer
choice-asylum = Penaberî bixwazim
choice-leave-person = Ji kesekî dûr kevim
choice-police = Bi polîs re biaxivim
choice-go-on = Rêwîtiyê bidomînim
choice-nothing-now = Niha tiştek na

## Ji bo zarokan

q-CH1 = Niha kî li te dinêre?
q-CH1-choice-parent = Dayik an bavê min
q-CH1-choice-relative = Bira, xwişk, met, xalet, ap, xal an xizmekî din
q-CH1-choice-unrelated = Kesek ne ji malbatê
q-CH1-choice-unclear = Baş nizanim ew kî ne
q-CH1-choice-none = Tu kes
part-happy = Ma tu ji bûna bi wan re hez dikî?
q-CH2 = Tu di rojê de çi dikî?
q-CH2-choice-school = Dibistan, fêrbûn
q-CH2-choice-play = Lîstin
q-CH2-choice-sleep = Razan, bêhnvedan
q-CH2-choice-work = Kar
q-CH2-choice-errands = Ji yên din re kar kirin
q-CH2-choice-begging = Ji xelkê pere xwestin
q-CH3 = Ma divê tu pere an tiştan bidî kesekî?
q-CH4 = Kê biryar da ku tu bikevî rê?
q-CH4-choice-own-choice = Min
q-CH4-choice-family = Malbata min
q-CH4-choice-other-person = Kesekî din
q-CH4-choice-not-known = Nizanim
part-family-debt = Ma deynê malbata te ji bo rêwîtiya te heye?

## Pêdivî û xatirxwestin

q-W1 = Çi ji we re pêwîst e?
choice-food-clothes = Xwarin, cil, şuştin
choice-doctor-72h = Bijîşk di demeke nêz de, bi tenê
choice-someone-to-talk-to = Kesek ku pê re biaxivim
choice-interpreter = Wergêr
q-W1-choice-papers = Alîkarî ji bo kaxezan
choice-child-care = Nêrîna zarokê min
choice-find-family = Dîtina malbata min
choice-money-work = Pere, kar
choice-school = Dibistan
choice-safe-travel = Agahî ji bo rêwîtiya ewle
choice-embassy = Balyozxaneya min
choice-lgbtiq-safe = Cihê ewle ji bo kesên lezbiyen, gey û trans
choice-disability = Alîkarî ji bo astengdariyê
part-now = Çi nikare li bendê bimîne?
q-W2 = Em we bi kê re bigihînin hev?
q-W2-choice-specialised-ngo = Rêxistineke ku alîkariya kesên bi xirabî pê re hatine tevgerîn dike
q-W2-choice-health = Bijîşk an nexweşxane
q-W2-choice-legal = Parêzer, belaş
q-W2-choice-asylum = Şîret li ser penaberiyê
q-W2-choice-child-protection = Kesên ku zarokan diparêzin
q-W2-choice-national-body = Dayireya dewletê ya ku alîkarî dike
q-W2-choice-none = Niha tu kes
q-W3 = Niha hûn çawa ne?
choice-good = Baş
choice-so-so = Ne baş ne xirab
choice-low = Ne baş
q-W4 = Spas ku hûn bi min re axivîn. Me tiştek ji bîr kir? Hûn dikarin her tiştî ji min bipirsin. Hûn dikarin dîsa werin û bixwazin ku em bersivên we jê bibin.

## Tiştê ku ji rêxistineke din re tê gotin

share-intro = Heke hûn qebûl bikin, em tenê vê ji vê rêxistinê re dibêjin:
share-ask = Em dikarin ji wan re bibêjin?
share-line-code = Kodek ji bo we, ne navê we
share-line-needs = Tiştê ku ji we re lazim e
share-line-level = Divê kengî kesek bi we re biaxive
share-line-language = Zimanê we
share-line-interpreter = Hûn jinekê dixwazin an mêrekî
share-line-age = Temenê we, bi texmînî
share-line-gender = Hûn jin in an mêr in
share-line-safety = Tiştê ku we diparêze
share-line-contact = Meriv çawa dikare dîsa we bibîne
share-soon-now = Îro
share-soon-soon = Di yek an du rojan de
share-soon-later = Kengî hûn bixwazin
share-safety-danger-now = Dibe ku kesekî nêzîk zirarê bide we
share-safety-child = Hûn di bin 18 salî de ne, an dibe ku bin
share-safety-health-72h = Di nav sê rojan de ji we re bijîşk lazim e
share-added = Ev bersiv, ji ber ku hûn dixwazin bê gotin
carried-intro = Ev peyv li ser we tiştekî nabêjin. Heke hûn wan nîşanî alîkarekî din bidin, ew ê bizane ku em axivîne.
