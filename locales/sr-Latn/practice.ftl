### Vežba: šest izmišljenih ljudi s kojima nov radnik razgovara. Čita je samo radnik na obuci, nikada osoba. Ono što
### neko kaže govorni je jezik, kratak i nedovršen. Imena ostaju ista.

## Mladić od 16 godina koji kaže da ima 19

practice-boy = Navid, koji kaže da ima 19
practice-boy-scene = Dnevni centar blizu stanice, kasno popodne. Navid čeka čaj. Stariji muškarac na vratima zove ga „moj rođak“ i gleda na sat. Vi razgovarate preko obučenog prevodioca telefonom, u sporednoj sobi.
practice-boy-seen-school = Pominje da je njegovo odeljenje kod kuće sada u desetom razredu.
practice-boy-seen-door = Kada se vrata otvore, prestaje da govori i gleda ko je.
practice-boy-say-J1 = Devetnaest. Pišite devetnaest.
practice-boy-say-T1 = S čovekom koji zna put. On se brine o nama.
practice-boy-say-T2 = Telefon je kod njega, da ga ne ukradu.
practice-boy-say-T3 = U onom gradu pre. Šili smo uveče. To je bilo za sledeći deo puta, pa ne, nije plaćeno.
practice-boy-say-T5 = Ujak je pozajmio. Radimo dok se ne vrati, a svakog meseca je sve više.
practice-boy-say-T8 = Kaže da nas tamo čekaju neki ljudi. Njima se ne kaže „ne“.
practice-boy-say-L1 = Šivenje. Pantalone, najviše. Tu smo i spavali.
practice-boy-say-L2 = U ruke ništa. Oni to negde zapisuju.
practice-boy-say-L3 = Ne. A kuda bih?
practice-boy-say-L4 = Od deset ujutru dok ne padne mrak, pa i posle. Svaki dan.
practice-boy-say-D2 = Da. Bilo je tri hiljade. Sada je više.
practice-boy-say-D3 = Šivenjem. A kad stignemo, i tamo ima posla.
practice-boy-say-K3 = Da će reći policiji da nemamo papire. I da će ujak morati da plati.
practice-boy-say-CH1 = Onaj čovek napolju. Nije mi rođak. On je iz susedne pokrajine.
practice-boy-say-CH4 = Ujak je to sredio.
practice-boy-say-N2 = Ima adresa. Jedna radionica. Ne, ne mogu da kažem „ne“, zbog ujaka.
practice-boy-say-CH5 = Ne.
practice-boy-notice-age = On kaže devetnaest, njegova škola kaže šesnaest. Sumnja znači pravila za decu, bez rasprave o godinama.
practice-boy-notice-guide = Čovek koji se „brine“ o njemu drži telefon i čeka na vratima. On nije staratelj i ne traži se njegova dozvola.
practice-boy-notice-work = Rad koji se nikada ne plaća, za dug koji raste, bez ikakvog izlaza: kod deteta je to dovoljno, sa silom ili bez nje.
practice-boy-notice-next = Unapred ga čeka adresa. Ono što pomaže mora da se desi danas: zaštita dece i broj za sledeću zemlju.
practice-boy-same = Da: jake indikacije, i dete. Zaštita dece istog dana, i bez nje se ne vraća čoveku na vratima.
practice-boy-lower = Pogledajte još jednom godine i šta biva s platom. Ispod 18, ili uz sumnju, za eksploataciju nije potrebna sila.
practice-boy-higher = Od ovog nivoa nema višeg.
practice-boy-other-end = Razgovor je mogao da se završi: bili ste nasamo, a prevodilac je bio obučen.

## Čovek koji bez plate radi u pekari

practice-bakery = Samir, koji peče hleb
practice-bakery-scene = Ispred pekare pre izlaska sunca; zatim na klupi u blizini. Samir ima oko 30 godina, vedar je, s opekotinama na podlakticama. Kaže da muškarcima ovakav razgovor ne treba. Prevodi kolega iz Vašeg tima.
practice-bakery-seen-burns = Opekotine na obe ruke, neke sveže, nijedna previjena.
practice-bakery-say-T2 = Pasoš mi je kod šefa. Za prijavu, kaže, još od proleća.
practice-bakery-say-T3 = Dva meseca su plaćali. Od tada kaže: kasnije, kasnije.
practice-bakery-say-T6 = Ne, ne.
practice-bakery-say-L1 = Hleb. Spavam iznad peći, toplo je.
practice-bakery-say-L2 = Već četiri meseca ništa.
practice-bakery-say-L3 = Mogao bih da odem, ali onda bez pasoša i bez para. Znači, ne.
practice-bakery-say-L4 = Od ponoći do podneva. I petkom.
practice-bakery-say-L5 = Peć ujeda. On kaže: stavi brašno.
practice-bakery-say-L6 = Viče. Jednom je bacio tepsiju. Na mene, da.
practice-bakery-say-D1 = Rekao sam Vam, kod njega je.
practice-bakery-say-K3 = Da je dovoljan jedan poziv i ja sam s one strane granice.
practice-bakery-say-N1 = Njega? On dolazi tek od podne.
practice-bakery-say-B3 = Šta Vi mislite o meni? Ne.
practice-bakery-notice-man = Čovek koji sve okreće na šalu. Kada se pita istim rečima kao svi, on ispriča.
practice-bakery-notice-papers = „Za prijavu, još od proleća“: zadržani papiri su zadržani papiri, ma kakav razlog bio naveden.
practice-bakery-notice-free = „Mogao bih da odem, ali“: slobodan da ode znači slobodan da ode s papirima i platom, a nepovređen.
practice-bakery-notice-health = Nelečene opekotine su potreba za danas, kakav god bio rezultat.
practice-bakery-same = Da: rad bez plate, nema slobode da ode, zadržani papiri i pretnje. Običnim rečima objasnite šta vidite i pitajte šta on želi: platu, pasoš, odmor, lekara.
practice-bakery-lower = Ovo je više od plate koja kasni. Pogledajte pasoš, pretnje i šta bi ga koštalo da ode.
practice-bakery-higher = Od ovog nivoa nema višeg.
practice-bakery-other-end = Razgovor je mogao da se završi: bio je nasamo s Vama, a prevodio je kolega.

## Žena kojoj prevodi muž

practice-husband = Lejla i njen muž
practice-husband-scene = Šator za registraciju, mnogo ljudi. Lejla sedi s malim detetom u krilu. Njen muž stoji pored nje, dobro govori engleski i odgovara pre nego što dovršite pitanje. Drugog prevodioca danas nema.
practice-husband-seen-answers = On odgovara na svako pitanje, i na ona o njenom zdravlju.
practice-husband-seen-papers = Svi papiri su u njegovoj jakni; daje ono što se traži.
practice-husband-seen-look = Ona pogleda u njega pre nego što klimne glavom.
practice-husband-notice-beside = Onaj pored nje može biti njena najveća podrška, ili onaj koga se plaši. Vi to ne možete znati, pa se pred njim ništa ne pita o zlu.
practice-husband-notice-interpreter = On ne prevodi ova pitanja. Ne prevodi ih ni dete, ni komšija iz iste grupe.
practice-husband-notice-seen = Ono što ste videli beleži se kao viđeno, ne kao sud o njemu.
practice-husband-notice-way = Običan razlog stvara priliku: sestra majke prima nasamo. Prevoditeljka telefonom, drugog dana.
practice-husband-same = Da: nije završeno. Pomogli ste oko hitnog, niste pitali ništa opasno i ostavili ste put za povratak. To je dobar rezultat.
practice-husband-lower = Ništa nije rečeno zato što ništa nije moglo da se kaže. Ovaj razgovor nije završen; to nije isto što i „ništa nije rečeno“.
practice-husband-higher = Ono što ste videli može da Vas brine. To se beleži, a ona odlučuje u bezbednom razgovoru. Pred njim se ne može utvrditi nijedan nivo.
practice-husband-other-end = Dok je on pored nje i prevodi, razgovor ne može dalje. Ovde se završava kao „nije završeno“, uz ponudu da se ponovo dođe.

## „Prevodilac“ za krijumčare

practice-translator = Idris, koji prevodi
practice-translator-scene = Miran ugao centra, uveče. Idris ima 24 godine i govori pet jezika. Drugi šapuću da radi za krijumčare. Pita Vas šta biva s ljudima koji su malo pomagali. S Vama sedi obučen prevodilac, mada mu jedva treba.
practice-translator-seen-fear = Izabrao je stolicu s koje vidi vrata.
practice-translator-say-T2 = Zadržali su mi pasoš u onoj kući. Još je kod njih.
practice-translator-say-T4 = U kući, tri nedelje. Dok nisam pristao.
practice-translator-say-T5 = Dugujem za brata i za sebe. Prevođenje se odbija od toga, kažu.
practice-translator-say-T6 = Govorio sam ljudima koliko košta. Govorio sam da je bezbedno. Razumete.
practice-translator-say-T8 = Da. Znaju moj broj, znaju mog brata.
practice-translator-say-J4 = Vodič. Nije bilo nikog drugog.
practice-translator-say-D1 = Pasoš, da.
practice-translator-say-D3 = Prevođenjem. I treba da nalazim nove ljude.
practice-translator-say-K1 = Zaključano, i neko na vratima.
practice-translator-say-K3 = Da će povrediti mog brata. I jednom, nož.
practice-translator-say-K5 = Tukli su nas kad smo tražili da idemo.
practice-translator-say-X1 = Prevođenje, telefonom i na granici. I dovodio sam im ljude.
practice-translator-say-X3 = Brat je bio kod njih. Šta sam mogao da odbijem?
practice-translator-say-N1 = Ovde ne, danas ne.
practice-translator-notice-compelled = Dug, zaključana kuća, pretnje bratu: bio je nateran. To što su drugi zbog toga trpeli ne menja ovo.
practice-translator-notice-first = Pravni savet je pre svake izjave. Nekažnjavanje je mogućnost, ne obećanje.
practice-translator-notice-records = Ono što je radio ne ulazi u upućivanja. Bez imena, bez puteva, bez brojeva.
practice-translator-notice-judge = Niste morali da odlučite da li je jedan od njih ili su ga iskoristili. Trebalo je samo da pitate šta bi ga koštalo „ne“.
practice-translator-same = Da: jake indikacije, i još ih se plaši. Prvo advokat, bezbedno mesto, i brat u planu.
practice-translator-lower = Pogledajte još jednom šta bi se desilo da je odbio. Biti koristan krijumčarima ne znači biti slobodan.
practice-translator-higher = Od ovog nivoa nema višeg.
practice-translator-other-end = Razgovor je mogao da se završi: bio je sam i želeo je da razgovara.

## Bez zabrinutosti

practice-nothing = Tarik, koji hoće da napuni telefon
practice-nothing-scene = Autobuska stanica kojom prolaze ljudi na putu. Tarik ima 35 godina, putuje s bratom svoje žene i pita gde može da napuni telefon. Imate četiri minuta. Obojica s Vama govore engleski; ženin brat odlazi po vodu.
practice-nothing-say-T1 = S porodicom. Brat moje žene, videli ste ga.
practice-nothing-say-T2 = Ne, sve mi je ovde.
practice-nothing-say-T3 = Radio sam u perionici automobila dva meseca. Plaćali su svakog petka, da.
practice-nothing-say-T4 = Policija, jednom. Niko drugi.
practice-nothing-say-T5 = Platio sam pre polaska. Prodao sam auto.
practice-nothing-say-T6 = Ne.
practice-nothing-say-T7 = Već sam oženjen. Ne.
practice-nothing-say-T8 = Ne. Rođak tamo ima radnju.
practice-nothing-notice-smuggler = Platio je krijumčaru. To samo po sebi nije nikakav znak i ničim ne menja rezultat.
practice-nothing-notice-police = Zadržavanje u policiji nije isto što i kada nekoga drži onaj ko ga iskorišćava. Ako je bio vraćen preko granice, za to postoje kartica i advokat.
practice-nothing-notice-open = „Danas ništa nije rečeno“ ne znači „ništa se nije desilo“. Dobija obaveštenja o bezbednosti i broj, kao i svi.
practice-nothing-same = Da: danas ništa nije rečeno. Četiri minuta, obaveštenja o bezbednosti, mesto gde se puni telefon. Dobar razgovor.
practice-nothing-lower = Nižeg od ovoga nema.
practice-nothing-higher = Pogledajte šta je zaista rekao. Plaćen krijumčar, plaćen posao i rođak s radnjom nisu indikacije.
practice-nothing-other-end = Odgovoreno je na svih osam pitanja. Razgovor je bio završen.

## Prekid na pola

practice-stop = Hana, kojoj je dosta
practice-stop-scene = Ženski šator, po kiši. Hana ima oko 20 godina i putuje sama. Pristaje na razgovor i drago joj je što može da sedne. Prevodi žena iz Vašeg tima. Posle petog pitanja čvršće steže maramu.
practice-stop-seen-scarf = Odgovara sve tiše.
practice-stop-say-T1 = Ni s kim. Sama sam.
practice-stop-say-T2 = Ne.
practice-stop-say-T3 = Ne želim da kažem.
practice-stop-say-T4 = Ne znam. Možda. Teško je.
practice-stop-say-T5 = Dugujem mnogo. Plašim se šta će uraditi ako ne platim. Sada bih da prestanem, molim Vas.
practice-stop-notice-stop = Rekla je da je dosta, i Vi ste stali. Bez „samo još jedno“, bez pitanja zašto.
practice-stop-notice-declined = „Ne želim da kažem“ nije ni „ne“ ni „da“. Beleži se kao to što jeste i ne računa se ni za šta.
practice-stop-notice-said = Ono što je rekla ostaje: strah zbog duga dovoljan je za drugi razgovor.
practice-stop-notice-close = Kraj je najvažniji deo: šta sada sledi, ko šta zna, broj, i da može ponovo da dođe.
practice-stop-same = Da: neke indikacije, i razgovor je otvoren. Ponudite drugi razgovor s istom prevoditeljkom, u roku od dva dana, i dobro završite.
practice-stop-lower = Pomenula je dug i čega se plaši. To što je posle prekinula ne poništava to.
practice-stop-higher = Ono što je rečeno upućuje na dug i strah, još ne na više. Ćutanje nije znak.
practice-stop-other-end = I prekinut razgovor ima rezultat: važi ono što je do tada rečeno.
practice-title = Vežba
practice-more = Šest izmišljenih ljudi. Razgovor vodite na pravim ekranima; ništa se ne šalje i ne čuva.
practice-suggested = Prva dva su dobar početak pre prvog pravog razgovora. Ništa na njih ne čeka.
practice-begin = Počni
practice-go-on = Nastavi
practice-again = Ponovo
practice-done = Urađeno
practice-leave = Nazad u pravu aplikaciju
practice-scene = Prizor
practice-seen = Šta vidite
practice-they-say = Osoba kaže
practice-they-mean = Osoba kaže: { $choice }
practice-silent = Na ovo osoba ne kaže ništa.
practice-feedback-title = Kako je prošlo
practice-you-reached = Vi ste došli do
practice-model = Uzor dolazi do
practice-noticed = Primetili ste
practice-missed = Pogledajte ponovo
practice-not-asked = Nije pitano
practice-otherwise = Zapisano drugačije nego što je rečeno
practice-all-said = Sve što je rečeno zapisano je kako je rečeno.
practice-finish = Završi ovu vežbu
practice-finish-note = Ništa se ne pakuje i ne šalje. Vidite kako je prošlo.
practice-packet = U vežbi ništa ne napušta ovaj telefon. U pravom razgovoru ovde stoje kodovi i datoteka paketa.
