### Kartice za radnike, činjenice iza njih i reči oko adresara. Čitaju ih obučeni ljudi. Kratko, na Vi, bez zameranja.

## Krijumčarenje i trgovina ljudima

card-smuggling = Krijumčarenje i trgovina ljudima
card-smuggling-difference = Krijumčarenje je plaćena pomoć da se pređe granica. Trgovina ljudima je iskorišćavanje osobe: za rad, seks, prošnju, protivzakonite radnje, brak ili organe.
card-smuggling-turns = Jedno može da pređe u drugo. Slušajte kada se umesto novcem počelo plaćati radom, uslugama ili telom.
card-smuggling-no-border = Za trgovinu ljudima ne treba ni granica ni krijumčar. Iskorišćavaju i poslodavci, partneri, rođaci, saputnici i meštani.
card-smuggling-consent = „Da“ na početku ništa ne rešava kada je bilo sile, laži ili korišćenja slabog položaja. Ispod 18 ne rešava baš ništa.
card-smuggling-most = Većina ljudi koje su vodili krijumčari nije bila žrtva trgovine ljudima. Sam krijumčar ničim ne menja rezultat.
card-smuggling-ask-control = Pitajte ko je držao papire i telefon i šta bi se desilo posle „ne“.
card-smuggling-ask-debt = Pitajte da li je cena ostala kao po dogovoru i ko odlučuje kada je isplaćena.
card-smuggling-place = Može da se desi pre polaska, na putu, u kampu ili ovde. Pitajte za svako, po jednom.

## Sive zone

card-grey = Između „da“ i „ne“
card-grey-normal = Većina priča je delom jedno, a delom drugo. Nivo je nivo zabrinutosti, ne presuda, a „nejasno“ je dobar kraj.
card-grey-held = Držani i povređivani dok porodica ne plati: teško nasilje i visok prioritet. Eksploatacija postaje kada se traži rad, seks, protivzakonita radnja ili organ, ili kada osobu predaju dalje.
card-grey-unpaid = Rad bez plate, uz slobodu da se ode: potraživanje zarade. Pomozite oko toga; još jednom pogledajte ima li pretnji i duga.
card-grey-violence = Seksualno nasilje bez ičije koristi: nije trgovina ljudima, a pomoć je potrebna istog dana.
card-grey-family = Ako je to uradio muž, žena, roditelj ili ujak: računa se kao da je uradio neko nepoznat.
card-grey-waiting = Još se ništa nije desilo, ali neko čeka s poslom, dugom ili brakom: rizik o kome treba razgovarati pre nego što osoba krene dalje.
card-grey-write = Zapišite šta se desilo, ne kako se to zove. Odgovori ostaju korisni i kada se naziv promeni.
card-grey-offer = Ponudite pomoć prema potrebi. Nijedna pomoć ne čeka pravi naziv.
card-grey-no-digging = Nemojte insistirati na onome što nedostaje. Umesto toga ponudite drugi razgovor.

## Muškarci i dečaci

card-men = Muškarci i dečaci
card-men-missed = Muškarce i dečake najređe pitaju i najređe prepoznaju. Mnogi radnici misle da se oni snalaze sami.
card-men-same = Postavite im ista pitanja istim rečima. Ništa ne izostavljajte zato što je neko snažan, glasan ili u društvu.
card-men-sexual = Seksualno nasilje dešava se i muškarcima i dečacima, najčešće od muškaraca. Zbog stida i straha od podsmeha o tome se ćuti.
card-men-say = Prvo recite da se to dešava i muškarcima i ženama, i dečacima i devojčicama. Jednom pitajte da li bi radije razgovarao sa ženom ili s muškarcem.
card-men-group = Ne pitajte pred prijateljima ili braćom. Šala u grupi nije odgovor.
card-men-work = Neplaćen rad, nošenje, upravljanje čamcem, prevođenje za krijumčare: pitajte šta mu je rečeno da radi i šta bi ga koštalo „ne“.
card-men-services = Smeštaja za muškarce i za mladiće od 16 i 17 godina ima malo. Ako nema mesta, zabeležite to kao prazninu; ona se broji.

## Deca

card-children = Deca i mladi
card-children-age = Ispod 18, po sopstvenoj reči ili ako postoji sumnja, znači postupanje po pravilima za decu. Izgled ne dokazuje ništa, ni u jednom smeru.
card-children-means = Kod deteta za eksploataciju nije potrebna ni sila ni laž. „Da“ deteta se ne računa.
card-children-trained = Dvanaest i više: pita radnik obučen za rad s decom, nasamo ili uz nekoga koga je dete izabralo. Od šest do jedanaest: samo ko brine o njemu i kako mu prolazi dan. Mlađe: ne pitajte, gledajte.
card-children-no-details = Nikada ne pitajte za pojedinosti zlostavljanja, nikada dvaput, nikada ne nudite odgovor. Jedno „da“ dovoljno je da se reaguje.
card-children-adult-beside = Odrasla osoba pored deteta može biti baš ona koje se dete plaši. Pred njom ne pitajte ništa o zlu i ne tražite njenu dozvolu.
card-children-today = Istog dana: zaštita dece ili Vaš dežurni za decu. Običnim rečima recite detetu šta sledi i šta ne možete da čuvate u tajnosti.
card-children-not-back = Ne vraćajte dete osobi zbog koje ste zabrinuti. Ostanite dok ga neko ne preuzme.
card-children-hurry = Mnoga deca žele dalje još večeras. Dajte broj za sledeću zemlju i recite da na putu mogu da stanu bilo gde.

## Pratioci

card-companions = Osoba pored njih
card-companions-anyone = Muž, ujak, prijatelj, vodič: pratilac može biti najveća podrška, ili onaj ko kontroliše. To se ne vidi.
card-companions-routine = Sa svakim razgovarajte nasamo i to i recite: takvo nam je pravilo, tako radimo sa svima.
card-companions-reason = Navedite običan razlog: obrazac, broj odeće, pregled kod sestre. Drugi radnik može da zabavi pratioca.
card-companions-refused = Ako pratilac odbije, odgovara umesto osobe ili se vrati: prekinite pitanja. Oboma pružite opštu pomoć, zabeležite šta ste videli i pokušajte drugog dana.
card-companions-no-interpreting = Pratilac ne prevodi pitanja o zlu. Ne prevodi ih ni dete, ni neko iz iste grupe.
card-companions-not-confront = Pratiocu nikada ne recite šta ste pitali ni šta je odgovoreno, i nikada se s njim ne sukobljavajte.
card-companions-family = Porodice i štite i odlučuju zajedno. To što su zajedno samo po sebi nije nikakav znak.
card-companions-return = Pre nego što se osoba vrati pratiocu, dogovorite se šta će reći o čemu ste razgovarali.

## Seks iz nužde

card-survival = Seks za hranu, krevet ili nastavak puta
card-survival-what = Ljudi bez novca daju seks za hranu, smeštaj, zaštitu ili prolaz. To se dešava ženama, muškarcima, dečacima i devojčicama.
card-survival-trafficking = Trgovina ljudima postaje kada neko na to prisiljava, to dogovara ili uzima novac, ili koristi što osoba nema ništa. Ispod 18 svaka razmena je eksploatacija.
card-survival-no-judging = Ne pitajte zašto je pristala. Recite: ljudi to rade da bi preživeli i niste Vi krivi.
card-survival-needs = Potrebe su prevencija. Krevet, hrana i telefonska kartica večeras menjaju više nego savet.
card-survival-health = Odmah mislite na zdravlje: u roku od 72 sata deluje neka pomoć koja kasnije ne deluje.
card-survival-who = Pitajte ko je od toga imao korist i ko je dogovorio, a ne šta se radilo.
card-survival-staff = Ako je to bio neko iz kampa, policije ili organizacije za pomoć: prijavite preko svoje linije za nedolično ponašanje, uz pristanak osobe.

## Rok od 72 sata

card-health = Prva 72 sata posle seksualnog nasilja
card-health-why = Neka lekarska pomoć deluje samo u prvim satima i danima. Zdravlje je pre pitanja, papira i policije.
card-health-offer = Ponudite da odmah pođete zajedno kod lekara. Pitajte da li bi osoba radije da je pregleda žena ili muškarac.
card-health-always = I posle 72 sata, i posle pet dana, lekar može da pomogne: povrede, infekcije, trudnoća, san, strah.
card-health-no-police = Na mnogim mestima za lečenje nije potrebna prijava policiji. Prvo pitajte ambulantu, da ne obećate nešto što nije tačno.
card-health-men = Muškarcima i dečacima potrebna je ista nega, a najređe im se nudi.
card-health-child = Dete: istog dana, zajedno sa zaštitom dece. Bez pregleda ako uz dete nije neko kome veruje.
card-health-evidence = Neke ambulante mogu da sačuvaju dokaze ako osoba kasnije želi da prijavi. To je njen izbor; pranje pre toga nije greška i nije razlog da se ne ode.
card-health-consent = Odrasla osoba odlučuje. Ako kaže „ne“, recite joj do kada bi pomoć još delovala i gde.

## Nekažnjavanje

card-punish = Naterani da krše zakon
card-punish-forms = Vođenje, vožnja, upravljanje čamcem, prevođenje za krijumčare, nošenje, prodaja, krađa, prošnja, prevare preko interneta: ljude na to teraju silom, dugom ili pretnjama.
card-punish-rule = Pravila u Evropi dopuštaju vlastima da ne kazne osobu za ono na šta je bila primorana. To je mogućnost, ne obećanje.
card-punish-lawyer = Prvo pravni savet, policija kasnije. Ponudite advokata pre svake izjave, i kada je osoba ljuta i želi sve da ispriča.
card-punish-silence = Pre privatnih pitanja recite osobi da ih može preskočiti. Pitajte da li je bila naterana, ne šta je tačno radila.
card-punish-records = Ovi odgovori ne ulaze ni u jedno upućivanje ni izvoz, osim ako ih osoba sama doda. Nigde ne pišite imena, puteve ni registarske brojeve.
card-punish-not-suspect = Ko je prevodio za krijumčare, može biti neko ko iskorišćava, neko ko duguje, ili oboje. Ne morate Vi to da odlučite.
card-punish-child = Dete koje je naterano da krši zakon pre svega je dete koje treba zaštititi.

## Šta u Srbiji znači identifikacija

card-identification = Šta u Srbiji znači identifikacija
card-identification-choice = Identifikacija je put koji otvara neku pomoć i ima svoju cenu. Odrasla osoba odlučuje sama, uz vreme i savet. Potrebe se zadovoljavaju u svakom slučaju.
card-identification-not-app = Ova aplikacija nikoga ne identifikuje. Ni Vi. Vi navodite indikacije i nudite upućivanje.
card-identification-say-good = Recite šta može da donese: vreme za oporavak, smeštaj, negu, advokata, dozvolu boravka.
card-identification-say-limits = Recite šta može da košta: čekanje, razgovore, dozvolu na određeno vreme, povratak posle toga, papire na kojima stoji razlog.
card-identification-parallel = Azil i identifikacija ne isključuju se. O redosledu pitajte advokata, pogotovo kada odgovori govore o protivzakonitim radnjama.
card-identification-ask = Pre svakog upućivanja pitajte: kome, s kojim odgovorima i šta treba da bude ako osoba želi da putuje dalje.
card-identification-no = „Ne“ se poštuje i beleži kao želja. Ponudite istu pomoć bez tog naziva, i brojeve za sledeću zemlju.
card-identification-check = Činjenice ispod potiču iz javnih izveštaja. Pitajte svog advokata pre nego što se oslonite na neku koja nije proverena ili nije nova.

## Rad s prevodiocem

card-interpreter = Rad s prevodiocem
card-interpreter-who = Obučen i osobi nepoznat. Nikada pratilac, rođak, dete, ni neko iz iste grupe ili istog sela.
card-interpreter-wish = Pitajte osobu: žena ili muškarac, koji dijalekt, odakle radije ne. Želja se može reći i kasnije.
card-interpreter-pledge = Pre početka dogovorite naglas: kaže se sve, ne dodaje se ništa, ništa ne izlazi iz ove sobe, nema sopstvenih pitanja, a veza s bilo kim od umešanih kaže se odmah.
card-interpreter-speak = Obraćajte se osobi, ne prevodiocu. Kratke rečenice. Bez imena. Pravite pauze.
card-interpreter-phone = Telefonom: samo Vi znate o kome govorite. Ne recite ni mesto ni ime. Pitajte prevodioca da li je sam.
card-interpreter-words = Pročitajte pitanje onako kako stoji na kartici. Ako prevodilac dugo objašnjava, nešto se dodaje.
card-interpreter-stop = Stanite kada osoba izgleda uplašeno, odgovara samo prevodiocu, ili njih dvoje počnu da se prepiru. Promenite temu, pa prevodioca.
card-interpreter-after = Posle pitajte prevodioca kako je. Ovi razgovori troše ljude.

## Postupak u opasnosti

card-danger = Opasnost sada
card-danger-calm = Nastavite da govorite običnim glasom. Ne osvrćite se.
card-danger-hide = Sakrijte ekran jednim dodirom. Sklonite telefon.
card-danger-ask = Pitajte pokretom ili slikom: da li je ta osoba ovde? Da prestanem?
card-danger-move = Sklonite se uz običan razlog: lekar, obrazac, odeća. Ne sami, ne napolje.
card-danger-call = Pozovite dežurnog rukovodioca. Dogovorite reč koja znači: dođi odmah.
card-danger-no-confront = Ni s kim se ne sukobljavajte, nikoga ne pratite, ništa ne fotografišite.
card-danger-decide = O policiji odlučuje odrasla osoba. Bez njene reči samo kada je život u opasnosti, ili zbog deteta.
card-danger-self-harm = Ako govori o tome da okonča svoj život: ostanite, slušajte, direktno pitajte da li sada misli na to i dovedite lekarsku pomoć. Ne ostavljajte osobu samu.
card-danger-stay = Ostanite dok neko ne preuzme. Zabeležite samo ono što je toj osobi potrebno.
card-danger-after = Posle razgovarajte sa svojim rukovodiocem, istog dana. To je deo posla.

## Dobar završetak

card-closing = Dobar završetak
card-closing-leave-time = Ostavite pet minuta za kraj. Završite tako i kada je razgovor prekinut ili ništa nije rečeno.
card-closing-thank = Zahvalite na poverenju, ne na odgovorima.
card-closing-present = Vratite se na sada: šta ćete večeras, gde spavate, ko je s Vama?
card-closing-next = Recite šta ćete uraditi, ko će šta znati i do kada. Obećajte samo ono što je u Vašim rukama.
card-closing-number = Svako dobija obaveštenja o bezbednosti i broj koji se uči napamet, šta god da je odgovorio. Papir samo kada osoba kaže da je bezbedan.
card-closing-delete = Još jednom recite da se zapis može obrisati i kako Vas mogu naći: dovoljna je šifra.
card-closing-question = Završite njihovim pitanjem, ne svojim. Zatim nečim što je uspelo: našli su put dovde.
card-closing-grounding = Ako je osoba potresena: stopala na pod, tri spora udaha, pet stvari koje ovde vidi. Voda. Ostanite dok ne bude bolje.
card-closing-you = Zatim uzmite minut za sebe pre sledeće osobe.

## Činjenice. Svaka ima izvor i datum; aplikacija označava neproverene i stare.

fact-int-three-parts = Međunarodno pravo navodi tri dela: radnju, kao što je vrbovanje ili smeštanje; sredstvo, kao što su sila, obmana ili korišćenje slabog položaja; i cilj, eksploataciju. Ispod 18 sredstvo nije potrebno.
fact-int-consent = Pristanak nije važan kada je korišćeno neko od sredstava.
fact-int-reflection = Države članice konvencije Saveta Evrope daju period za oporavak i razmišljanje čim postoje osnovani razlozi. Za to vreme niko se ne proteruje.
fact-int-reflection-length = Taj period traje najmanje 30 dana.
fact-int-non-punishment = Konvencija dopušta državama da ne kazne ljude za ono na šta su bili primorani. Daje mogućnost, ne jemstvo.
fact-int-eu-forms = Od jula 2024. pravo Evropske unije navodi i iskorišćavanje surogat-materinstva, prinudni brak i nezakonito usvojenje. Države članice imale su rok do jula 2026. da se usklade.
fact-int-prep = Preventivno lečenje protiv HIV-a počinje što pre, a najkasnije 72 sata posle izlaganja.
fact-int-contraception = Hitna kontracepcija može da deluje do 120 sati, bolje što je ranije.
fact-int-share = U anketama na ovoj ruti 2015. i 2016. između 6 i 14 od 100 ljudi ispričalo je bar jedno iskustvo blisko eksploataciji. Većina njih nije bila žrtva trgovine ljudima.
fact-int-boys = Izveštaji iz 2017. govore o dečacima od desetak godina naviše kojima su meštani plaćali za seks, i o krijumčarima koji su decu bez pratnje terali da rade za nastavak puta.
fact-int-mother-tongue = U anketi iz 2017. godine 88 od 100 izbeglica i migranata želelo je obaveštenja na maternjem jeziku; 90 od 100 govorilo je malo engleskog ili nimalo.
fact-rs-who = Pretpostavljenu žrtvu može da uputi svako. Centar za zaštitu žrtava trgovine ljudima identifikuje odrasle; centri za socijalni rad prepoznaju decu.
fact-rs-capacity = Centar ima premalo osoblja i ne može uvek da dođe do osobe. Ne saopštava se uvek kako odlučuje.
fact-rs-shelter = Državno prihvatilište 2024. godine jedno vreme nije radilo, a za decu nije bilo specijalizovane podrške. Ponekad su jedina pomoć bile NVO.
fact-rs-reflection = Zakon o strancima predviđa period za oporavak i razmišljanje i privremeni boravak po humanitarnom osnovu.
fact-rs-reflection-length = Kako se navodi, period traje do 90 dana, a boravak posle njega najmanje šest meseci.
fact-rs-health-legal = Zakoni o zdravstvenoj zaštiti i o besplatnoj pravnoj pomoći imaju pravila za žrtve trgovine ljudima.
fact-rs-compensation = Žrtve retko dobijaju naknadu štete, a pravnu pomoć pružaju uglavnom NVO.
fact-rs-card = Na dozvolama boravka priznatih žrtava taj razlog bio je otisnut masnim slovima. U julu 2024. Poverenik za zaštitu ravnopravnosti preporučio je da se s tim prestane. Recite to osobi pre upućivanja.
fact-rs-punished = U 2024. godini neki ljudi su i dalje kažnjavani za dela na koja su ih trgovci ljudima primorali.
fact-rs-found-2021 = U 2021. godini upućeno je 127 ljudi, a identifikovano 43: 21 žena, 8 muškaraca, 13 devojčica i 1 dečak; jedna osoba bila je iz druge zemlje. Najređe se prepoznaju dečaci i strani državljani.
fact-rs-social-work = Centar za socijalni rad mora odmah da postupi kada su u opasnosti život, zdravlje ili razvoj; dostupan je danju i noću.
fact-rs-asylum = Azil se može tražiti u isto vreme.

fact-standing-fresh = Provereno { $dateText }
fact-standing-stale = Nije skoro provereno: poslednji put { $dateText }
fact-standing-unverified = Nije provereno: pitajte advokata
fact-source = Izvor: { $source }, { $dateText }

## Adresar, za radnika

service-unconfirmed = Nepotvrđeno: niko od nas nije zvao ovaj broj. Ne dajte ga kao siguran.
evidence-seen = Viđeno u izvoru
evidence-unchecked = Iz opšteg znanja, nije viđeno u izvoru
evidence-differs = Izvori se ne slažu
service-no-number = Broj nije poznat. Potražite po imenu.
service-accepts-unknown = Ne zna se koga primaju: pitajte pre nego što nekoga pošaljete.
service-languages-unknown = Jezici nisu poznati.
service-hours-unknown = Radno vreme nije poznato.
services-gap = Ništa ovde ne odgovara ovoj osobi. Zabeležite to kao prazninu.

service-rs-emergency = Tri broja, po jedan za svaku službu. Ne zna se da li 112 radi svuda u Srbiji.
service-rs-missing-children = Evropski broj za nestalu decu; u Srbiji od 2013.
service-rs-astra = Specijalizovana NVO s licenciranom linijom: pravna, psihološka i lekarska pomoć, smeštaj. Žene, muškarci i deca.
service-rs-atina = Specijalizovana NVO: smeštaj i dugoročna podrška, uglavnom za žene i devojčice. Kulturni medijatori.
service-rs-centre = Državni centar koji identifikuje odrasle i koordinira zaštitu. Pre upućivanja objasnite karticu o identifikaciji.
service-rs-social-work = Mesni centar za zaštitu dece. Ima obavezu da postupi. Broj Vašeg centra neka bude kod dežurnog rukovodioca.
service-rs-cim = Svratište i rad na terenu s decom i mladima.
service-rs-info-park = Obaveštenja, rad na terenu i linija o nasilju nad ženama, devojčicama i decom na putu.
service-rs-nadel = Besplatan i poverljiv savet za decu, danju i noću.
service-rs-legal = NVO s advokatima za azil i boravak. Brojevi još nisu prikupljeni.
service-gr-a21 = Linija o trgovini ljudima, danju i noću.
service-gr-ekka = Linija za hitnu socijalnu pomoć; ta ustanova vodi nacionalni mehanizam upućivanja.
service-bg-a21 = Nacionalna linija o trgovini ljudima: danju i noću, besplatno, anonimno.
service-bg-commission = Nacionalna komisija za borbu protiv trgovine ljudima.
service-bg-labour = Linija inspekcije rada.
service-bg-children = Nacionalna linija za decu.
service-bg-animus = Linija o nasilju, vodi je Animus.
service-bg-emergency = Evropski broj za hitne slučajeve.
service-mk-open-gate = Specijalizovana NVO s linijom za pomoć.
service-me-line = Nacionalna linija o trgovini ljudima.
service-me-police = Policija.
service-al-line = Nacionalna linija o trgovini ljudima. U starijim lecima stoji 0800 1212, koji više ne radi.
service-xk-prosecutor = Linija tužilaštva za trgovinu ljudima i nasilje u porodici. Ko tamo zove, razgovara s državnim organom.
service-ba-vasa-prava = Pravni savet i savet o azilu, nije linija o trgovini ljudima. Poruke na više jezika; osoblje se javlja danju.
service-hr-petra = Linija mreže NVO PETRA.
service-hr-red-cross = Nacionalno sklonište za odrasle, žene i muškarce. Za prijem pitajte liniju.
service-hu-okit = Nacionalna krizna linija; vodi i skloništa za žrtve trgovine ljudima.
service-hu-victims = Državna linija za podršku žrtvama, danju i noću.
service-ro-anitp = Linija nacionalne agencije protiv trgovine ljudima.
service-ro-eliberare = Pomoć porukama, pruža je NVO { "eLiberare" }.
service-si-kljuc = Jedina specijalizovana NVO u zemlji.
service-at-lefoe = Specijalizovani centar za žene, i devojke od 15 godina. Sklonište na tajnoj adresi.
service-at-men-via = Specijalizovana podrška za muškarce, sa skloništem.
service-at-drehscheibe = Krizni centar grada Beča za decu i mlade.
service-tr-yimer = Državna linija za strance, i za hitne slučajeve trgovine ljudima i krijumčarenja. Kako se zove iz inostranstva: izvori se razlikuju.
service-it-line = Nacionalna linija o trgovini ljudima: danju i noću, besplatno, anonimno, na više jezika.
service-de-kok = Mreža specijalizovanih savetovališta, s adresarom.
