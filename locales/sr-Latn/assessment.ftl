### Rezultat, kako ga čitaju radnik i koordinator. Osobi se nikada ne prikazuje. Indikacije, nikada presuda.

## Nivoi zabrinutosti

level-A = Jake indikacije
level-A-more = Postupajte kao da je pretpostavka osnovana: ponudite specijalizovanu pomoć i vreme za razmišljanje. Ovo nije pravna odluka.
level-B = Neke indikacije
level-B-more = S osobom uskoro treba da razgovara neko ko je za to obučen.
level-C = Druga teška šteta
level-C-more = Osoba je ispričala nešto teško. Prava služba je važnija od bilo koje oznake.
level-D = Povišen rizik
level-D-more = Nešto osobu izlaže riziku. Isplanirajte sledeću stanicu.
level-E = Danas ništa nije rečeno
level-E-more = Niko nije govorio o zlu. To ne znači da se ništa nije desilo. Vrata ostaju otvorena.
level-X = Nije završeno
level-X-more = Razgovor je završen pre nego što je išta mogao da pokaže.
level-provisional = Privremeno: samo dvominutna pitanja
level-red = Opasnost sada
level-red-more = Prvo bezbednost, uz svaki nivo.

## Šta stoji iza toga

means = Sredstvo: sila, obmana ili pritisak
means-full = pokazano
means-partial = delimično pokazano
act = Radnja: dovedeni, držani ili predati dalje
purpose-labour = Rad
purpose-sexual = Seksualna eksploatacija
purpose-criminality = Naterani da krše zakon
purpose-begging = Prošnja i prodaja na ulici
purpose-marriage = Brak ili potčinjenost
purpose-organs = Organi
purpose-adoption = Usvojenje ili surogat-materinstvo
purpose-unclear = Ne zna se u koju svrhu
purpose-intended = Planirano za sledeće mesto
purpose-full = pokazano
purpose-partial = delimično pokazano

dimension-DR = Obmana na početku
dimension-CR = Prinuda na početku
dimension-EX = Eksploatacija
dimension-AVR = Korišćenje teškog položaja na početku
dimension-AVD = Korišćenje teškog položaja kasnije
dimension-CD = Prinuda i kontrola kasnije

information = Na koliko je odgovoreno
information-low = Odgovoreno je na manje od polovine. Nivo je možda prenizak.
information-fair = Odgovoreno je na polovinu ili više.
information-good = Odgovoreno je na skoro sve.

not-a-verdict = Ovo nije pravna odluka, ni dijagnoza, ni dokaz. Ne odlučuje o azilu. Pravila su nova i nisu validirana.
missing-more = Nije pitano, ili osoba nije želela: zato je nivo možda prenizak.
would-change-more = „Da“ na nešto od ovoga podiglo bi nivo.

## Razlozi

rule-purpose-labour = Rad koji nije plaćen po dogovoru, zajedno s neslobodom, veoma dugim danima ili kaznom; ili jaka eksploatacija
rule-purpose-labour-partial = Rad koji nije plaćen po dogovoru, ili veoma dugi dani
rule-purpose-sexual = Neko drugi je prinudio, dogovorio ili zaradio na intimnim radnjama; kod deteta bilo šta u zamenu
rule-purpose-sexual-partial = Intimne radnje za hranu, krevet, zaštitu, prolaz ili novac
rule-purpose-criminality = Naterani da krše zakon, uz zlo ako odbiju; kod deteta uvek
rule-purpose-criminality-partial = Naterani da krše zakon; ne zna se šta bi odbijanje donelo
rule-purpose-begging = Prošnja ili prodaja na ulici za drugoga, pod pritiskom ili uz oduzimanje novca; kod deteta uvek
rule-purpose-begging-partial = Prošnja ili prodaja na ulici za drugoga
rule-purpose-marriage = Brak bez slobodnog izbora, razmenjen za nešto ili bez izlaza; kod deteta uvek
rule-purpose-marriage-partial = Brak ili zajednica bez slobodnog izbora
rule-purpose-organs = Pritisak, prevara ili zahvat zbog dela tela
rule-purpose-organs-partial = Ponuda za deo tela; pritisak nije jasan
rule-purpose-adoption = Pritisak da se da dete ili da se dete nosi za druge
rule-purpose-adoption-partial = Možda pritisak da se da dete ili da se dete nosi za druge
rule-purpose-unclear = Držani zbog novca, pa predati drugim ljudima
rule-purpose-unclear-partial = Držani, i rečeno im da plate na drugi način koji nije naveden
rule-purpose-intended-partial = Neko čeka na sledećem mestu, „ne“ nije moguće, a ranije je bilo obmane ili prinude

rule-control-held = Zaključani, čuvani ili držani dok neko ne plati
rule-control-hurt = Povređeni od onoga ko je imao kontrolu
rule-control-punished = Kažnjeni zbog sporog rada ili želje da odu
rule-control-papers = Papire ili telefon drži neko drugi
rule-control-debt = Dug koji se vraća radom ili uslugama
rule-control-not-free = Nisu slobodni da odu, i prete im

rule-means-deception = Obmana o onome što je obećano, dovoljne težine
rule-means-coercion = Prinuda i kontrola, zajedno dovoljne težine
rule-means-vulnerability = Težak položaj koji je neko iskoristio, dovoljne težine
rule-means-in-the-act = Ono što je ispričano samo nosi silu ili pritisak
rule-means-some = Bar jedan znak prinude ili obmane

rule-act-arranged = Put je ugovorio ili o njemu odlučivao neko ko nije krijumčar
rule-act-smuggler-control = Krijumčar koji je osobu i kontrolisao
rule-act-handed-over = Odvedeni, prodati ili predati dalje
rule-act-housed = Smešteni ili držani tamo gde su radili
rule-act-married-off = Dati u brak ili zajednicu
rule-act-caregiver = Dete u rukama nekoga bez jasne veze s njim

rule-dimension-dr = Računa se kao obmana na početku
rule-dimension-cr = Računa se kao prinuda na početku
rule-dimension-ex = Računa se kao eksploatacija
rule-dimension-avr = Računa se kao korišćenje teškog položaja na početku
rule-dimension-avd = Računa se kao korišćenje teškog položaja kasnije
rule-dimension-cd = Računa se kao prinuda i kontrola kasnije

rule-red-not-safe-now = Ovde i sada se ne oseća bezbedno
rule-red-afraid-here = Plaši se nekoga ko je ovde ili može da dođe do osobe
rule-red-self-harm = Osoba je govorila o tome da će sebi nešto učiniti
rule-red-injury = Krvarenje, jak bol ili bol u trudnoći
rule-red-harm-going-on = Drži ili povređuje ih neko ko to još čini
rule-red-child-with-offender = Dete koje je povređeno još je s osobom koja je to možda učinila

rule-level-a-purpose-and-means = Pokazana je eksploatacija, i sila, obmana ili pritisak
rule-level-a-child-purpose = Pokazana je eksploatacija nekoga mlađeg od 18: sila nije potrebna
rule-level-b-purpose = Eksploatacija je pokazana; sila, obmana ili pritisak nisu, ili samo delimično
rule-level-b-partial-and-means = Znaci eksploatacije zajedno sa znacima sile, obmane ili pritiska
rule-level-b-control = Dva ključna znaka kontrole; ne zna se zbog čega
rule-level-b-intended = Eksploatacija je možda planirana za sledeće mesto
rule-level-b-debt = Dug koji se mora vratiti radom ili uslugama dovoljan je za razgovor sa stručnjakom
rule-level-b-child-purpose = Ispod 18: dovoljan je svaki znak eksploatacije
rule-level-b-child-strong = Ispod 18: dovoljan je jedan jak znak prinude ili obmane
rule-level-b-child-alone = Dete bez jasne odrasle osobe, uz dug, rad ili nekoga ko čeka
rule-level-b-child-waited-for = Dete koje neko čeka, zbog posla, duga ili braka
rule-level-b-child-hurt = Dete je povređeno
rule-level-b-child-seen = Dete s odraslom osobom u čiju je vezu s njim teško poverovati
rule-level-c-violence = Ispričano je nasilje
rule-level-c-held = Ispričano je držanje protiv volje
rule-level-c-without-control = Znaci eksploatacije bez znakova kontrole
rule-level-d-triage-yes = „Da“ na jedno od kratkih pitanja
rule-level-d-papers-debt = Oduzeti papiri ili dug
rule-level-d-promises = Obećanja koja su ispala drugačije, predavanje dalje, ili iskorišćen težak položaj
rule-level-d-work = Rad koji nije bio slobodan, koji je opasan ili uz laži
rule-level-d-control = Znaci kontrole
rule-level-d-private = Nešto iz privatnih pitanja
rule-level-d-body-parts = Organi, ili dete koje treba dati
rule-level-d-now = Postoji neko koga se plaši, ili neko čeka na sledećem mestu
rule-level-d-child-alone = Dete bez svoje porodice
rule-level-d-child-answers = Odgovori samog deteta
rule-level-d-seen = Nešto što ste videli; slabo, ali vredi pogledati ponovo
rule-level-d-unsure = Dva ili više odgovora „ne znam sigurno“
rule-level-b-t3 = Kratko pitanje: neplaćen ili prinudan rad
rule-level-b-t4 = Kratko pitanje: držani ili zaključani
rule-level-b-t5 = Kratko pitanje: dug koji vezuje ili plaši
rule-level-b-t6 = Kratko pitanje: naterani na nešto što plaši ili sramoti
rule-level-b-t7 = Kratko pitanje: brak ili organ
rule-level-b-t8 = Kratko pitanje: neko koga se sada plaši ili mora da sluša
rule-level-b-child-t2 = Ispod 18: papiri, telefon ili veze u tuđim rukama
rule-level-b-child-t3 = Ispod 18: svaki neplaćen rad
rule-level-e = Ni na jedno postavljeno pitanje nije odgovoreno „da“
rule-level-provisional = Postavljena su samo kratka pitanja: ne može se pokazati više od „nekih indikacija“
rule-age-child = Primenjena su pravila za decu: ispod 18 kada se desilo, ili postoji sumnja
rule-end-stopped = Razgovor je prekinut
rule-end-not-safe = Nije bilo bezbedno razgovarati
rule-end-wrong-interpreter = Prevodilac nije smeo da prevodi
rule-end-declined = Osoba nije želela da razgovara
rule-end-unfinished = Nijedno pitanje nije dobilo odgovor

## Sive zone

tag-survival-sex = Intimne radnje iz nužde
tag-smuggler-extortion = Držani zbog novca
tag-sexual-violence = Seksualno nasilje
tag-forced-marriage = Brak bez izbora
tag-made-to-break-law = Naterani da krše zakon
tag-exploitation-without-control = Eksploatacija bez znakova kontrole
tag-family-or-partner = Naveden neko iz porodice ili partner
tag-debt = Dug
tag-smuggler-deception = Krijumčar ih je obmanuo o putu
tag-possible-organ-offer = Ponuda za organ
tag-several-forms = Više oblika

## Šta dalje, ovim redom: šta i kako

action-danger-protocol = Prvo bezbednost
action-danger-protocol-more = Ostanite mirni i pričajte o običnim stvarima. Sakrijte ekran. Sklonite se uz svakodnevni razlog. Bez sukoba, bez fotografija. Ostanite dok osoba ne bude bezbedna.
action-call-duty-lead = Pozovite dežurnog rukovodioca
action-call-duty-lead-more = Odrasla osoba odlučuje šta će se učiniti, osim kada je život u opasnosti. Za dete odlučuje zaštita dece.
action-emergency-health = Odmah dovedite lekarsku pomoć
action-emergency-health-more = Ne ostavljajte osobu samu. Ko govori da će sebi nešto učiniti, treba da ima nekoga uz sebe dok pomoć ne stigne.
action-basic-needs-first = Prvo osnovne potrebe
action-basic-needs-first-more = Voda, hrana, toplota, mirno mesto, deca. Zatim pitajte da li da nastavite.
action-child-protection-today = Zaštita dece, danas
action-child-protection-today-more = Pozovite dežurnu službu za zaštitu dece. Potreban je staratelj. Recite detetu šta radite i zašto.
action-no-return-to-presumed = Bez vraćanja osobi koja je to možda učinila
action-no-return-to-presumed-more = Ni na jednu noć. Zaštita dece odlučuje gde dete spava.
action-child-protection-contact = Obavestite kontakt za zaštitu dece
action-child-protection-contact-more = Za ovo dete treba da znaju Vaš rukovodilac i osoba zadužena za zaštitu dece u Vašoj organizaciji.
action-child-no-details = Ništa više ne pitajte dete o tome
action-child-no-details-more = Bez pojedinosti, bez ponavljanja, bez pitanja pred odraslim. To rade obučeni ljudi.
action-child-view = Saslušajte šta dete želi
action-child-view-more = Mišljenje deteta uzima se u obzir u svakoj odluci, a u njegovo ime govori staratelj.
action-safe-ending = Dobro završite
action-safe-ending-more = Zahvalite. Recite šta sada sledi. Ne ostavljajte papir koji bi neko mogao da nađe.
action-separate-talk = Nađite trenutak nasamo
action-separate-talk-more = Recite: „Sa svima razgovaramo nasamo.“ Lekar, obrazac ili odeća mogu biti razlog. Ako odbiju, ne insistirajte.
action-other-interpreter = Nađite drugog prevodioca
action-other-interpreter-more = Obučenog, koga osoba prihvata, bez veze s njom. Može i telefonom.
action-respect-no = Prihvatite „ne“
action-respect-no-more = Ponudite informativnu karticu i pomoć oko potreba. Ništa loše ne sledi.
action-follow-up-signs = Bilo je znakova pre nego što se razgovor završio
action-follow-up-signs-more = Recite rukovodiocu. Pokušajte ponovo, bezbedno i uskoro.
action-come-back = Recite da osoba može ponovo da dođe
action-come-back-more = Dogovorite mesto i vreme ako želi. Ista pitanja mogu da se postave ponovo.
action-red-check = Proverite da li opasnost postoji sada
action-red-check-more = Pitajte, ili neka osoba pokaže: da li je taj neko ovde? Želite li da prestanem?
action-explain-rights = Objasnite šta ovo može da znači
action-explain-rights-more = Običnim rečima: koja pomoć postoji, šta je identifikacija, šta donosi i gde su joj granice. Bez obećanja.
action-ask-wishes = Pitajte šta osoba želi
action-ask-wishes-more = Odrasla osoba odlučuje. „Ne“ upućivanju se prihvata, a pomoć se nastavlja.
action-safe-place = Ponudite bezbedno mesto
action-safe-place-more = Za noćas, daleko od onih kojih se plaši. Pitajte ko sme da zna.
action-specialised-help = Ponudite specijalizovanu organizaciju
action-specialised-help-more = Po imenu, uz pristanak, samo s onim što je potrebno.
action-time-to-think = Recite za vreme za razmišljanje
action-time-to-think-more = Zakon takvim osobama daje vreme da se oporave i odluče. Vidite karticu za državu.
action-health-72h = Lekarska pomoć u roku od 72 sata
action-health-72h-more = Posle seksualnog nasilja neki lekovi deluju samo u roku od 72 sata, neki do 120. Ponudite danas; policija za to nije potrebna.
action-legal-aid-first = Advokat pre policije
action-legal-aid-first-more = Ko je nateran da krši zakon ne bi trebalo da bude kažnjen, ali to nije sigurno. Ovi odgovori ne idu ni u jedno upućivanje.
action-asylum-in-parallel = Azil ostaje otvoren
action-asylum-in-parallel-more = Traženje azila i pomoć po pretpostavci mogu ići istovremeno. Savetuje advokat.
action-second-talk = Drugi razgovor u roku od 24 do 48 sati
action-second-talk-more = S obučenom osobom, nasamo, s prihvaćenim prevodiocem. Ranije ako putuje dalje.
action-safety-plan = Napravite plan bezbednosti
action-safety-plan-more = Kuda ići, koga zvati, broj koji se pamti, reč dogovorena s nekim kome veruje.
action-right-service = Povežite osobu s pravom službom
action-right-service-more = Lekar, pomoć posle nasilja, pravna pomoć, zaštita dece: prema potrebi.
action-legal-claims = Pravni savet o novcu
action-legal-claims-more = Neisplaćena plata ili otkup mogu se potraživati, ma kakvi bili papiri.
action-legal-advocacy = Pravni savet o odbijanju ili vraćanju
action-legal-advocacy-more = Uskraćena pomoć ili vraćanje može biti stvar za advokata.
action-risk-cards = Dajte kartice o rizicima
action-risk-cards-more = Ponude za posao, dug, papiri, brak, organi, internet: šta odgovara. Mogu se pokazati i bez otvaranja zapisa.
action-clarify = Razjasnite ono što nije bilo sigurno
action-clarify-more = Pitajte još jednom drugim rečima, ili drugi put.
action-full-talk = Ponudite duži razgovor
action-full-talk-more = Sada, kasnije ili s kolegom. Dva minuta pokazuju samo deo.
action-next-stop-numbers = Dajte brojeve za sledeća mesta
action-next-stop-numbers-more = Jedan broj koji se pamti bolji je od papira koji neko nađe.
action-offer-services = Ponudite pomoć prema potrebi
action-offer-services-more = Smeštaj, lekar, advokat, porodica, obaveštenja: za sve, na svakom nivou.
action-safety-information = Dajte obaveštenja o bezbednosti
action-safety-information-more = Svima, na njihovom jeziku.

## Zašto radnik vidi drugačije

override-reason-said-more = Osoba je rekla više nego što su pitanja obuhvatila
override-reason-asked-for-help = Sama je izričito tražila pomoć zbog toga
override-reason-saw-fear = Vidi se strah ili kontrola
override-reason-known-pattern = Uklapa se u obrazac koji je ovde poznat
override-reason-second-talk = Drugi razgovor je doneo više
override-reason-misunderstood = Pitanje je pogrešno shvaćeno
override-reason-explained = Postoji drugo objašnjenje koje je osoba dala
