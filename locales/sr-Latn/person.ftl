### Ono što osoba čita ili čuje. Obične reči, na Vi; pitanja za decu su na ti.

## Početak

greeting = Dobar dan. Radim u timu koji pomaže ljudima na putu.
intro-triage = Na ovom putu prema mnogima se loše postupa. Svima postavljam ista kratka pitanja.
intro-full = Sada imam još nekoliko pitanja. Možete preskočiti svako pitanje i prekinuti u svakom trenutku.
intro-body = Ljudi ponekad moraju da daju nešto intimno da bi dobili hranu, krevet ili nastavili put. To se dešava i ženama i muškarcima, i devojčicama i dečacima. Oni za to nisu krivi.
intro-child = Zanima me kako provodiš dane. Na svako pitanje možeš da kažeš ne. I ti možeš mene da pitaš.

## Odgovori na skoro svako pitanje

choice-yes = Da
choice-no = Ne
choice-not-sure = Ne znam sigurno
choice-declined = Ne želim da kažem
choice-understood = Razumem
choice-other = Nešto drugo
choice-none = Ništa od toga
choice-not-said = Radije ne bih da kažem ko

## Dodatna pitanja

part-when = Kada je to bilo?
choice-before-leaving = Pre polaska
choice-journey = Na putu
choice-camp-or-centre = U kampu ili centru
choice-here-now = Ovde, sada

part-who = Ko je to uradio? Bez imena, samo šta Vam je ta osoba bila.
choice-smuggler = Krijumčar ili vodič
choice-employer = Neko za koga se radilo
choice-local-person = Neko iz tog mesta
choice-fellow-traveller = Neko ko takođe putuje
choice-partner = Muž, žena ili partner
choice-relative = Roditelj ili rođak
choice-met-online = Neko upoznat preko interneta
choice-staff-or-officer = Zaposleni, čuvar ili službenik
choice-armed-group = Naoružana grupa

part-ongoing = Da li to još traje?

## Da li je bezbedno razgovarati

q-S5 = Da li biste radije razgovarali sa ženom ili sa muškarcem?
choice-woman = Sa ženom
choice-man = Sa muškarcem
q-S5-choice-any = Svejedno mi je
q-S5-choice-not-same-group = Niko iz mog mesta ili grupe

q-S6 = Da li biste radije čitali ili slušali?
choice-reads = Čitanje
choice-listens = Slušanje

q-S11 = Kako se govori vaš jezik?
choice-ar-levantine = Levantski arapski
choice-ar-iraqi = Irački arapski
choice-ar-egyptian = Egipatski arapski
choice-ar-sudanese = Sudanski arapski
choice-ar-maghrebi = Magrepski arapski
choice-ar-gulf = Zalivski arapski
choice-fa-iranian = Iranski farsi
choice-fa-dari = Dari
choice-fa-hazaragi = Hazaragi
choice-ps-southern = Južni pašto
choice-ps-northern = Severni pašto
choice-ku-kurmanji = Kurmandži
choice-ku-badini = Badini
choice-ckb-sorani = Sorani
choice-ckb-hewrami = Hevrami
choice-bn-standard = Standardni bengalski
choice-bn-sylheti = Silheti
choice-bn-chittagonian = Čitagonski
choice-so-northern = Severni somalski
choice-so-maay = Maj
choice-ti-eritrea = Tigrinja iz Eritreje
choice-ti-ethiopia = Tigrinja iz Etiopije

q-S7 = Da li Vam je nešto potrebno odmah?
choice-bleeding-or-strong-pain = Krvarim ili me jako boli
choice-pregnancy-pain = Trudnoća i bolovi
choice-hunger-thirst = Hrana ili voda
choice-cold = Topla odeća, toplo mesto
choice-panic = Veoma se plašim
choice-self-harm-words = Mislim da sebi nešto uradim
choice-small-children = Mojoj maloj deci nešto treba
q-S7-choice-none = Sada ništa

q-S8 = Da li se ovde i sada osećate bezbedno?

## Pristanak

q-C1 = Radim u organizaciji koja pomaže. Nisam iz policije ni sa granice. Ne odlučujem o papirima ni o azilu. Pomoć dobijate šta god da odgovorite i ništa ne plaćate.
q-C2 = Pitam kako se prema Vama postupalo na putu. To traje oko dva minuta. Ako želite, možemo i duže da razgovaramo.
q-C3 = Možete preskočiti svako pitanje. Možete prekinuti u svakom trenutku. Ništa loše neće uslediti.
q-C4 = To što kažete ostaje u našem timu. Nekome moram reći samo ako je nečiji život u opasnosti ili ako je dete u opasnosti. Ako budem u mogućnosti, prvo ću reći Vama.
q-C5 = Ako pristanete, odgovore čuvamo pod šifrom. Ne čuvamo Vaše ime, sliku ni broj telefona. Čitaju ih samo obučeni ljudi iz našeg tima. Možete tražiti da ih obrišemo.

q-C6 = Da li želite da razgovarate sa mnom?
q-C6-choice-yes = Da, hajde da razgovaramo
q-C6-choice-later = Kasnije
q-C6-choice-no = Ne

q-C7 = Da li smemo da sačuvamo Vaše odgovore, pod šifrom i bez imena?
q-C7-choice-yes = Da, sačuvajte ih
q-C7-choice-no = Ne, nemojte ništa čuvati

q-C8 = Ako Vam neka druga organizacija može pomoći, smemo li da joj kažemo šta Vam treba? Prvo ćemo Vam pokazati šta bismo rekli.
q-C9 = Smemo li da Vaše odgovore ubrojimo zajedno sa odgovorima mnogih drugih? Iz toga niko ne može da zna ko ste.
q-C10 = Kako da se ponovo nađemo, a da za Vas bude bezbedno?
q-C10-choice-none = To ne želim
q-C10-choice-come-back = Dolazim na mesto koje dogovorimo
q-C10-choice-through-ngo = Preko organizacije kojoj verujem

## O Vama

q-J1 = Koliko imate godina?
choice-0-5 = 0 do 5
choice-6-11 = 6 do 11
choice-12-14 = 12 do 14
choice-15-17 = 15 do 17
choice-18-24 = 18 do 24
choice-25-34 = 25 do 34
choice-35-49 = 35 do 49
choice-50- = 50 ili više
q-J1-choice-not-known = Ne znam
part-at-event = Koliko ste godina imali kada se to desilo?
part-gender = Ako želite da kažete: da li ste…
part-gender-choice-woman = Žena ili devojčica
part-gender-choice-man = Muškarac ili dečak
part-gender-choice-other = Drugo

q-T1 = S kim putujete?
q-T1-choice-alone = Ni s kim
q-T1-choice-family = S porodicom
q-T1-choice-partner = S mužem, ženom ili partnerom
q-T1-choice-group = S grupom
q-T1-choice-guide = S nekim ko me vodi ili brine o meni

## Osam kratkih pitanja, ista za sve

q-T2 = Da li Vam je neko zadržao papire ili telefon, ili odlučivao s kim smete da razgovarate?
q-T3 = Da li ste za nekoga radili, a da Vas nije platio po dogovoru, ili Vas je neko terao da radite?
part-kind = Kako je bilo?
choice-not-paid = Nije plaćeno po dogovoru
choice-made-to = Neko me je terao
q-T4 = Da li Vas je neko držao, zaključao ili Vam nije dao da odete? Ne mislim na policiju ni na granicu.
q-T5 = Da li dugujete novac za put ili smeštaj, pa to morate da odradite ili se plašite šta će biti ako ne platite?
part-debt = Kako je sa dugom?
choice-work-or-favours = Moram da vratim radom ili uslugama
choice-fear = Plašim se šta će biti
q-T6 = Da li je neko tražio od Vas ili Vas terao na nešto što Vas je uplašilo ili posramilo, da biste mogli da jedete, ostanete ili nastavite put? Ne morate reći šta.
q-T7 = Da li je neko odlučio o braku umesto Vas, ili Vam nudio novac za deo tela ili krv?
q-T8 = Ima li nekoga koga se plašite ili morate da slušate, ovde ili tamo gde idete?

## Put dovde

q-J2 = Ko je od kuće krenuo sa Vama? Da li ste se razdvojili od porodice?
q-J2-choice-parents = Sa mnom su krenuli roditelji
q-J2-choice-family = Sa mnom su krenuli partner ili deca
q-J2-choice-friends = Prijatelji
q-J2-choice-others = Ljudi koje od ranije ne poznajem
q-J2-choice-alone = Niko
q-J2-choice-separated-by-guide = Razdvojio nas je vodič
q-J2-choice-separated-by-officers = Razdvojili su nas službenici
q-J2-choice-separated-other = Izgubili smo se na drugi način

q-J3 = Koliko je prošlo otkako ste otišli od kuće?
q-J3-choice-weeks = Nekoliko nedelja
q-J3-choice-months = Nekoliko meseci
q-J3-choice-over-a-year = Više od godinu dana
q-J3-choice-over-three-years = Više od tri godine
part-stays = Gde ste dugo boravili?
choice-home-region = Blizu moje zemlje
choice-middle-east = Bliski istok
choice-turkiye = Turska
choice-greece-bulgaria = Grčka ili Bugarska
choice-western-balkans = Srbija, Bosna ili druga zemlja u blizini
choice-north-africa = Severna Afrika
part-stays-choice-other = Neko drugo mesto

q-J4 = Ko je isplanirao Vaš put i odlučivao umesto Vas?
q-J4-choice-self = Ja
q-J4-choice-other = Neko drugi
q-J4-choice-not-said = Radije ne bih da kažem
part-paid = Kako se put plaća?
part-paid-choice-self = Mojim novcem
part-paid-choice-family = Platila je ili plaća porodica
part-paid-choice-loan = Pozajmljenim novcem
part-paid-choice-work-later = Kasnije treba da odradim
part-paid-choice-favours = Tako što nešto radim za nekoga
part-paid-choice-not-said = Radije ne bih da kažem

q-J5 = Da li su Vam uskratili pomoć ili Vas vratili zbog toga odakle ste ili zbog papira?

## Rad i poslovi

q-L1 = Da li ste radili ili obavljali poslove za druge otkako ste krenuli, ili neposredno pre toga?
part-sectors = Kakav posao?
choice-farm = Na polju, farmi
choice-sewing = Šivenje, odeća
choice-bakery-food = Pekara, kuhinja, hrana
choice-building = Gradnja
choice-home-care = U kući, briga o nekome
choice-washing-cleaning = Pranje, čišćenje
choice-shop-market = Prodavnica ili pijaca
choice-waste = Skupljanje otpada
choice-factory = Fabrika
part-housing = Da li ste stanovali tamo gde ste radili?

q-L2 = Da li su Vas platili?
q-L2-choice-as-agreed = Kako je dogovoreno
q-L2-choice-less = Manje od dogovora
q-L2-choice-none = Nimalo
q-L2-choice-taken = Novac je uzeo neko drugi

q-L3 = Da li ste mogli da odbijete ili odete s tog posla, a da Vam se ništa loše ne desi?
q-L4 = Da li ste morali da radite veoma dugo svakog dana, ili bez dana odmora?
q-L5 = Da li je posao bio opasan, mesto za spavanje veoma loše, ili ste bili povređeni, a niko Vas nije lečio?
part-kinds = Šta je to bilo?
choice-dangerous = Opasan posao
choice-no-protection = Bez ikakve zaštite
choice-hurt-not-treated = Povreda koju niko nije lečio
choice-bad-place-to-sleep = Veoma loše mesto za spavanje
q-L6 = Da li Vas je neko kaznio, udario ili Vam pretio zato što ste radili sporo ili želeli da odete?
q-L7 = Da li Vam je neko rekao da kažete neistinu o svojim godinama, poslu ili o tome ko Vam je neko?

## Papiri i dug

q-D1 = Da li Vam je neko zadržao papire ili telefon, ili ste morali da molite da ih dobijete? Ne mislim na državnu službu.
q-D2 = Da li Vi ili Vaša porodica dugujete novac za put ili smeštaj, pa je dug porastao ili postao nejasan?
q-D3 = Da li dug morate da vratite radom, uslugama ili prenošenjem stvari, ili je neko platio za Vas pa sada dugujete njemu?

## Kontrola

q-K1 = Da li su Vas zaključavali ili čuvali, ili je neko uvek bio uz Vas? Ne mislim na policiju ni na granicu.
q-K2 = Da li je neko kontrolisao koga zovete ili srećete, ili Vam pregledao telefon?
q-K3 = Da li Vam je neko pretio?
part-types = O čemu se radilo?
q-K3-choice-hurt = Da će me povrediti
q-K3-choice-kill = Da će me ubiti
q-K3-choice-shame = Da će me osramotiti pred drugima
q-K3-choice-denounce = Da će me predati policiji ili vratiti
q-K4 = Da li su Vašoj porodici pretili ili je povredili zbog Vas?
q-K5 = Da li Vas je neko ko je odlučivao o Vama udario, opekao ili povredio?
q-K6 = Da li su hrana, spavanje, lekovi, papiri ili smeštaj zavisili od toga da slušate? Ili su Vam davali drogu ili alkohol?
q-K6-choice-food = Hrana
q-K6-choice-sleep = Spavanje
q-K6-choice-medicine = Lekovi
q-K6-choice-papers = Papiri
q-K6-choice-place-to-stay = Smeštaj
q-K6-choice-drugs-or-alcohol = Davali su drogu ili alkohol

## Obećanja i kako je počelo

q-R1 = Da li je nešto što su Vam obećali bilo sasvim drugačije od onoga što je došlo?
choice-job = Posao
choice-pay = Plata
choice-study = Škola ili studije
choice-safe-trip = Bezbedan put
choice-papers = Papiri
choice-marriage = Brak
choice-housing = Mesto za život
choice-route-price = Put ili cena puta
q-R2 = Da li su Vas nekome odveli, predali, prodali ili poslali, a Vi to niste želeli?
q-R3 = Da li je neko iskoristio to što nemate papire ili novac, što imate dete ili bolesnog rođaka, ili ne znate jezik, da biste pristali?
part-uses = Šta je iskoristio?
choice-no-papers = Nemam papire
choice-no-money = Nemam novca
choice-child-or-sick-relative = Dete ili bolesnog rođaka
choice-language = Ne znam jezik

## Privatna pitanja

q-P1 = Sledeća pitanja su privatnija. Možete ih preskočiti sva. Da li da ih postavim?
q-P1-choice-yes = Da, možete pitati
q-P1-choice-no = Ne, preskočite ih
q-P2 = Sledeća pitanja su o Vašem telu. Možete ih preskočiti sva. Da li da ih postavim?
q-P2-choice-yes = Da, možete pitati
q-P2-choice-no = Ne, preskočite ih

q-X1 = Da li Vas je neko terao ili pritiskao da radite stvari zbog kojih biste mogli imati nevolje sa zakonom?
part-acts = Šta je to bilo? Ne morate reći.
choice-guide-or-drive = Voditi ljude, voziti, upravljati čamcem
choice-translate-or-recruit = Prevoditi ili tražiti ljude za krijumčara
choice-carry = Prenositi nešto
choice-sell = Prodavati nešto
choice-steal = Uzimati stvari
choice-lookout = Držati stražu
choice-online-cheating = Varati ljude preko interneta
choice-fighting = Boriti se za neku grupu
q-X2 = Da li Vas je neko terao da prosite ili prodajete na ulici i da novac dajete nekome?
part-handed-over = Da li ste novac morali nekome da date?
q-X3 = Šta bi se desilo da ste odbili?
q-X3-choice-could-refuse = Ništa. Moglo se odbiti
q-X3-choice-lost-place = Ostati bez mesta
q-X3-choice-debt = Dug bi porastao
q-X3-choice-hurt = Povredili bi me
q-X3-choice-threat-to-family = Moja porodica bi bila u opasnosti
q-X3-choice-not-said = Radije ne bih da kažem

q-M1 = Da li su Vas udali, oženili ili nekome obećali, ili ste morali da živite s nekim kao par, a da to niste slobodno izabrali ili pre 18. godine?
q-M2 = Da li je neko za to dobio novac, ili je time plaćen dug, put ili zaštita?
q-M3 = Da li je tako da ne možete da odete, da morate da radite u kući ili da činite nešto što ne želite?
q-M3-choice-housework = Rad u kući
q-M3-choice-relations = Da budemo zajedno kad ja ne želim
q-M3-choice-other = Nešto drugo

q-B1 = Da li ste morali da date nešto intimno od svog tela za hranu, krevet, zaštitu, put, posao ili novac?
q-B2 = Da li je neko na to terao, to dogovarao, uzimao novac ili koristio što nemate ništa?
q-B3 = Da li Vas je neko dirao ili terao na nešto s Vašim telom kada to niste želeli?
q-B4 = Da li je neko pravio Vaše privatne slike ili snimke, pokazivao ih drugima ili Vam njima pretio?
part-sold = Da li je neko na njima zaradio?

q-CH5 = Da li te je neko povredio ili naterao da radiš nešto sa svojim ili njegovim telom što ne želiš? Ne moraš da kažeš šta.
part-exchange = Da li je za to neko nešto dobio, ti ili neko drugi?

q-G1 = Da li Vam je neko nudio novac ili Vas pritiskao da date krv ili deo tela, ili je nešto rađeno s Vašim telom, a Vi niste razumeli šta?
part-stage = Dokle je došlo?
choice-offer = Samo ponuda
choice-pressed = Pritisak ili prevara
choice-done = Urađeno je
q-G2 = Da li Vas je neko pritiskao da date dete, ili da nosite dete za druge?

## Zadržani dok neko ne plati

q-H1 = Da li su Vas držali, povređivali ili snimali dok Vi ili Vaša porodica ne platite?
q-H2 = Da li su tražili da platite na drugi način, ili Vas predali drugima?
part-demands = Na koji način?
part-demands-choice-labour = Radom
part-demands-choice-sexual = Svojim telom
part-demands-choice-criminality = Zabranjenim stvarima
part-demands-choice-recruiting = Dovođenjem drugih ljudi
part-demands-choice-organs = Delom tela
part-demands-choice-transfer = Predali su me drugima

## Sada i dalje

q-N1 = Da li se plašite nekoga ovde, ili nekoga ko ovde može da dođe do Vas?
q-N2 = Da li Vas neko čeka tamo gde idete, ili Vas zove zbog mesta, posla, duga ili braka?
q-N2-choice-address = Adresa na koju treba da odem
q-N2-choice-job = Posao
q-N2-choice-debt = Dug
q-N2-choice-marriage = Brak
part-can-refuse = Možete li im reći ne?
q-N3 = Imate li nekoga kome verujete i do koga možete da dođete?

q-N4 = Šta sada želite?
choice-safe-place = Bezbedno mesto
choice-rest = Odmor
choice-doctor = Lekar
choice-phone = Telefon, SIM kartica
choice-advice = Neko da me posavetuje
q-N4-choice-family = Da se javim porodici
choice-lawyer = Advokat
choice-asylum = Da tražim azil
choice-leave-person = Da se sklonim od nekoga
choice-police = Da razgovaram s policijom
choice-go-on = Da putujem dalje
choice-nothing-now = Za sada ništa

## Za decu

q-CH1 = Ko se sada brine o tebi?
q-CH1-choice-parent = Mama ili tata
q-CH1-choice-relative = Brat, sestra, tetka, ujak ili neko iz porodice
q-CH1-choice-unrelated = Neko ko nije porodica
q-CH1-choice-unclear = Ne znam tačno ko su
q-CH1-choice-none = Niko
part-happy = Da li voliš da budeš s njima?
q-CH2 = Šta radiš tokom dana?
q-CH2-choice-school = Škola, učenje
q-CH2-choice-play = Igram se
q-CH2-choice-sleep = Spavam, odmaram se
q-CH2-choice-work = Radim
q-CH2-choice-errands = Obavljam nešto za druge
q-CH2-choice-begging = Tražim novac od ljudi
q-CH3 = Da li nekome moraš da daješ novac ili stvari?
q-CH4 = Ko je odlučio da kreneš na put?
q-CH4-choice-own-choice = Ja
q-CH4-choice-family = Moja porodica
q-CH4-choice-other-person = Neko drugi
q-CH4-choice-not-known = Ne znam
part-family-debt = Da li tvoja porodica duguje novac za tvoj put?

## Potrebe i rastanak

q-W1 = Šta Vam je potrebno?
choice-food-clothes = Hrana, odeća, pranje
choice-doctor-72h = Lekar uskoro, nasamo
choice-someone-to-talk-to = Neko za razgovor
choice-interpreter = Prevodilac
q-W1-choice-papers = Pomoć oko papira
choice-child-care = Čuvanje mog deteta
choice-find-family = Da nađem porodicu
choice-money-work = Novac, posao
choice-school = Škola
choice-safe-travel = Obaveštenja za bezbedan put
choice-embassy = Moja ambasada
choice-lgbtiq-safe = Mesto bezbedno za gej, lezbejske i trans osobe
choice-disability = Pomoć zbog invaliditeta
part-now = Šta ne može da čeka?
q-W2 = S kim smemo da Vas povežemo?
q-W2-choice-specialised-ngo = Organizacija koja pomaže ljudima prema kojima se loše postupalo
q-W2-choice-health = Lekar ili ambulanta
q-W2-choice-legal = Advokat, besplatno
q-W2-choice-asylum = Savet o azilu
q-W2-choice-child-protection = Ljudi koji štite decu
q-W2-choice-national-body = Državna služba koja pomaže
q-W2-choice-none = Za sada ni s kim
q-W3 = Kako se sada osećate?
choice-good = Dobro
choice-so-so = Tako-tako
choice-low = Nije mi dobro
q-W4 = Hvala na razgovoru. Da li smo nešto zaboravili? Možete me pitati šta god želite. Možete ponovo doći i tražiti da obrišemo Vaše odgovore.

## Pre nego što se nešto kaže drugoj organizaciji

share-intro = Ako se složite, ovoj organizaciji reći ćemo samo ovo:
share-ask = Smemo li im to reći?
share-line-code = Šifru za vas, a ne vaše ime
share-line-needs = Šta vam treba
share-line-level = Koliko brzo treba da neko razgovara s vama
share-line-language = Vaš jezik
share-line-interpreter = Da li vam više odgovara žena ili muškarac
share-line-age = Koliko otprilike imate godina
share-line-gender = Da li ste žensko ili muško
share-line-safety = Šta vas čuva
share-line-contact = Kako da vas ponovo nađu
share-soon-now = Danas
share-soon-soon = Za dan ili dva
share-soon-later = Kad vi hoćete
share-safety-danger-now = Neko u blizini može da vam naudi
share-safety-child = Imate manje od 18 godina, ili možda imate
share-safety-health-72h = Treba vam lekar u roku od tri dana
share-added = Ovaj odgovor, jer želite da se kaže
carried-intro = Ove reči ne govore ništa o vama. Ako ih pokažete drugom pomagaču, znaće da smo razgovarali.
