### Ono što tokom razgovora čita samo radnik: njegove stavke, zašto se šta pita, obaveštenja. Na Vi.

## Delovi razgovora

section-S = Bezbedno za razgovor
section-C = Pristanak
section-J = Putovanje
section-T = Kratka pitanja
section-L = Rad i poslovi
section-D = Papiri i dug
section-K = Kontrola
section-R = Obećanja
section-P = Pre privatnih pitanja
section-X = Naterani na nešto
section-M = Brak i partnerstvo
section-B = Telo
section-G = Organi, beba
section-H = Zadržani dok neko ne plati
section-N = Sada i dalje
section-CH = Sa detetom
section-O = Šta ste videli
section-W = Potrebe
section-E = Ishod

## Na šta odgovara radnik

q-S1 = Možete li da razgovarate nasamo?
q-S1-choice-yes = Da, niko nas ne čuje i ne vidi
q-S1-choice-no = Ne
q-S2 = Ko je pored osobe?
q-S2-choice-alone = Niko
q-S2-choice-trusted = Neko koga je osoba sama izabrala
q-S2-choice-child-under-6 = Njeno dete do 6 godina
q-S2-choice-companion = Pratilac
q-S2-choice-officer = Službenik ili čuvar
q-S2-choice-unknown = Ne znam
q-S3 = Ko prevodi?
q-S3-choice-none = Niko nije potreban
q-S3-choice-staff = Vi ili kolega
q-S3-choice-trained = Obučen prevodilac
q-S3-choice-phone = Prevodilac telefonom
q-S3-choice-informal = Neko bez obuke
q-S3-choice-companion = Rođak, pratilac ili dete
q-S4 = Da li je prevodilac obećao: kaže sve, ništa ne dodaje, čuva tajnu, ne pita ništa svoje?
q-S4-choice-yes = Da
q-S4-choice-no = Ne
q-S10 = Da li prevodilac poznaje osobu, dolazi iz istog grada ili grupe, ili poznaje one s kojima putuje ili za koje radi?
q-S10-choice-yes = Da
q-S10-choice-no = Ne
q-S10-choice-not-sure = Nije sigurno
q-S9 = Kako znate godine?
q-S9-choice-stated = Tako kaže osoba
q-S9-choice-papers = Iz papira
q-S9-choice-not-known = Nije poznato
q-S9-choice-worker-doubts = Možda ispod 18

## Šta je radnik video

choice-seen = Viđeno
q-O1 = Pratilac odgovara umesto osobe, stoji sasvim uz nju, odbija razgovor nasamo ili drži njene papire
q-O2 = Priča je od reči do reči ista kao kod drugih, ili osoba pogleda u nekoga pre nego što odgovori
q-O3 = Nelečene povrede, opekotine, tragovi, znaci udaraca; iscrpljenost, glad
q-O4 = Više ljudi ima isti broj telefona, istu adresu ili istu osobu koja plaća
q-O5 = Ne zna gde je ili kuda dalje ide, ili ne drži svoju torbu ili telefon
q-O6 = Veoma se plaši određene osobe ili automobila
q-O7 = Dete: teško je poverovati u vezu odraslog s detetom, govore različite jezike, ili novac i odeća ne odgovaraju
q-O8 = Izgleda mlađe ili starije nego što kaže, ili se dete ponaša kao odrasla osoba
q-O9 = Dovode je i odvode u određeno vreme, ili radi u neobične sate
q-O10 = Da li sam muškarce, dečake i ljude svake nacionalnosti pitao ili pitala na isti način?

## Obaveštenja iznad koraka

banner-red = Opasnost sada. Bezbednost je pre svakog pitanja.
banner-not-safe = Ovde nije bezbedno razgovarati. Dajte opšta obaveštenja i nađite drugo mesto ili vreme.
banner-wrong-interpreter = Ova osoba ne sme da prevodi ova pitanja. Osnovne potrebe sme da prevodi.
banner-limited-set = Samo kratka pitanja, zbog onoga ko prevodi ili ko je u blizini.
banner-child-path = Ovo je dete, ili bi moglo biti. Važe pravila za decu.
banner-not-saved = Ništa od ovog razgovora se ne čuva.
banner-not-validated = Ovaj upitnik je nov i još nije validiran. Daje indikacije, nikada dokaze.

## Pomoć radniku

help-separate-talk = Ljubazno recite: „Sa svima kratko razgovaramo nasamo.“ Ako to odbiju, ne insistirajte. Zabeležite u „Šta ste videli“ i prekinite pitanja.
help-untrained-interpreter = Prvo objasnite obećanje. Postavite samo kratka pitanja i potražite obučenog prevodioca.
help-child = Koristite reči deteta. Pitajte jednom. Nikada za pojedinosti, nikada pred odraslim s kojim je došlo, nikada o pravim godinama.
help-child-hurt = Posle „da“ ovde: zahvalite detetu, recite da nije krivo, ne pitajte ništa više i danas pozovite službu za zaštitu dece.
help-private = Recite šta sledi i da sve može da se preskoči. Pratite kako se osoba oseća. Stanite kada postane previše.
help-observations = Samo ono što ste sami videli. Nikada kako ljudi izgledaju, kako se oblače, u šta veruju ili odakle su.
help-urgent-first = Prvo pomoć. Pitanja mogu da sačekaju.

## Zašto se šta pita

why-S1 = Niko ne govori slobodno dok drugi slušaju, a ono što se čuje može osobi naškoditi.
why-S2 = Onaj pored osobe može biti baš onaj koga se plaši.
why-S3 = Ko ima interes u odgovorima, može da ih promeni ili prenese.
why-S4 = Prevodilac koji zna pravila čuva osobu.
why-S10 = Veza može da promeni odgovore ili da ih odnese pogrešnoj osobi.
why-S11 = Unutar jednog jezika reči se razlikuju. Pokazuje kakav prevodilac treba sledeći put.
why-S5 = Mnogi o teškim stvarima govore samo sa ženom, ili samo s muškarcem.
why-S6 = Mnogi ne čitaju jezik kojim govore.
why-S7 = Bol, glad, hladnoća i strah dolaze pre svakog pitanja.
why-S8 = Ako opasnost postoji sada, razgovor prestaje i počinje zaštita.
why-S9 = Za godine se pita, ne procenjuju se po izgledu. Svaka sumnja znači: postupajte kao s detetom.
why-C1 = Osoba mora da zna ko pita i da pomoć ne zavisi od odgovora.
why-C2 = Pristati se može samo na ono što se zna.
why-C3 = Moći reći „ne“ deo je bezbednosti.
why-C4 = Granice tajnosti osoba mora da čuje pre nego što bilo šta kaže.
why-C5 = Ono što se čuva pripada osobi.
why-C6 = Razgovor je njen izbor.
why-C7 = Čuvanje je zaseban izbor. I uz „ne“ vidite rezultat; na telefonu ne ostaje ništa.
why-C8 = Pristanak važi za po jednu imenovanu organizaciju.
why-C9 = Brojanje nikada nije uslov za pomoć.
why-C10 = Telefon u pogrešnim rukama je opasan. Mesto i vreme su bezbedniji.
why-J1 = Pravila za decu gledaju godine u vreme kada se desilo.
why-J2 = Detetu bez porodice treba zaštita. Kod odraslih je to samo okvir.
why-J3 = Pokazuje deo puta. Nikada se ne boduje.
why-J4 = Pokazuje ko je odlučivao. Krijumčar sam po sebi ne znači ništa.
why-J5 = Može biti stvar za advokata. Nikada se ne boduje.
why-T1 = Onaj s kim osoba putuje može joj pomagati, ili je kontrolisati.
why-T2 = Oduzeti papiri i telefoni su uobičajen način kontrole nad ljudima na putu.
why-T3 = Neplaćen ili prinudan rad je ono o čemu ljudi na ovoj ruti najčešće govore.
why-T4 = Kada nekoga drže privatne osobe, to je ozbiljno, ma zbog čega bilo.
why-T5 = Dug koji se odrađuje može vezati osobu godinama.
why-T6 = Namerno je neodređeno. „Da“ je dovoljno; ne pitajte šta je bilo.
why-T7 = Brak i organi su ovde retki, i o njima se retko govori ako se ne pita.
why-T8 = Ako neko sada ima moć nad osobom, bezbednost je na prvom mestu.
why-L1 = Otvara pitanja o radu. Računa se i rad pre polaska od kuće.
why-L2 = Uskraćena plata je znak eksploatacije.
why-L3 = Ključno pitanje: sme da ode ili ne. „Ne“ znači da nije smela.
why-L4 = Više od dvanaest sati dnevno ili sedam dana nedeljno jak je znak.
why-L5 = Loši uslovi podupiru druge znake; sami su stvar radnog prava.
why-L6 = Kazna zbog želje da se ode jak je znak prinude.
why-L7 = Oni koji iskorišćavaju ljude uče ih šta da kažu.
why-D1 = Oduzeti papiri su jak znak kontrole.
why-D2 = Sam dug je čest i malo znači. Otvara sledeće pitanje.
why-D3 = Dug koji se vraća radom ili uslugama jak je znak sam po sebi.
why-K1 = Zaključavanje ili čuvanje jak je znak kontrole.
why-K2 = Prekid veza izoluje ljude. Računa se zajedno s čuvanjem.
why-K3 = Pretnje drže ljude i bez brave. Pretnja policijom je česta.
why-K4 = Mnogi slušaju da bi zaštitili porodicu.
why-K5 = Nasilje onoga ko kontroliše jak je znak.
why-K6 = Hrana, san i krevet samo za poslušnost način su kontrole.
why-R1 = Obmana o poslu, plati ili mestu način je da se ljudi uvuku. Krijumčareva laž o putu nije dovoljna.
why-R2 = Prelazak iz ruke u ruku jedan je od najjasnijih znakova.
why-R3 = Teškoće se nikada ne boduju. Boduje se samo to što ih je neko iskoristio.
why-P1 = Recite šta sledi i pustite ih da biraju.
why-P2 = Recite šta sledi i pustite ih da biraju. Pitajte samo nasamo i s prevodiocem kojeg osoba prihvata.
why-X1 = Ljude teraju da krše zakon za druge. Niko za to ne bi trebalo da bude kažnjen: vidite karticu. Ovi odgovori ne ulaze ni u jedno upućivanje.
why-X2 = Prošnja za drugoga je eksploatacija kada ima pritiska, a kod dece uvek.
why-X3 = Pokazuje da li je moglo da se odbije.
why-M1 = Brak bez slobodnog izbora je šteta, i može biti početak nečeg većeg.
why-M2 = Novac ili prolaz za osobu pretvara brak u posao.
why-M3 = Pokazuje da li osobu u tome drže.
why-B1 = Dešava se muškarcima, ženama, dečacima i devojčicama. To je nužda, ne krivica.
why-B2 = Tuđa prinuda ili zarada pravi razliku.
why-B3 = Lekarska pomoć u roku od 72 sata je važna, ma ko to učinio.
why-B4 = Slikama se ljudi drže u šaci.
why-CH1 = Odrasla osoba bez jasne veze s detetom razlog je da se pogleda bliže.
why-CH2 = Rad umesto škole ili igre kod dece je znak.
why-CH3 = Deca retko govore o dugu; govore o davanju novca.
why-CH4 = Pokazuje da li neko čeka dete.
why-CH5 = Samo da ili ne. „Da“ završava pitanja i dovodi zaštitu dece danas.
why-G1 = Retko, ali se kaže samo kad se pita. Ponuda je rizik; pritisak je više od toga.
why-G2 = Pita se svako, da niko ne bude izdvojen.
why-H1 = Otkup je zlo sam po sebi, i može preći u eksploataciju.
why-H2 = Plaćanje radom ili predavanje drugima menja sve.
why-N1 = Ako neko ovde može da dođe do osobe, odmah se bavite bezbednošću.
why-N2 = Na sledećem mestu može čekati nešto loše. Sada se još može sprečiti.
why-N3 = Ono što osobu drži. Nikada se ne računa protiv nekoga.
why-N4 = Njena želja odlučuje šta dalje.
why-O1 = Pratilac koji kontroliše najjače je što se može videti, i opet slab dokaz.
why-O2 = Može biti strah ili navika. Nikada ne zaključujte samo iz toga.
why-O3 = Pre svega razlog za lekarsku pomoć.
why-O4 = Može pokazati ko vodi grupu. Ne beležite pojedinosti.
why-O5 = Može pokazati da odlučuje neko drugi.
why-O6 = Odmah proverite da li je bezbedno nastaviti.
why-O7 = Pozovite zaštitu dece; ne ispitujte odraslog.
why-O8 = Sumnja u godine otvara pravila za decu. Ničemu drugom ne služi.
why-O9 = Može pokazati rad pod kontrolom.
why-O10 = Osoblje prvo gleda žene i decu. Muškarci i dečaci se previde.
why-W1 = Pomoć je za potrebe, ma kakav bio rezultat.
why-W2 = Ništa se ne prenosi bez pristanka za imenovanu službu.
why-W3 = Ako se osoba loše oseća, ostanite, dišite zajedno i ne ostavljajte je samu.
why-W4 = Dobar kraj je važan: hvala, šta sledi, pravo na brisanje.
