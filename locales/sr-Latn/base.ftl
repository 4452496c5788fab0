### Podešavanje uređaja ili organizacije, i baza: prijem, uređaji, spiskovi, izvoz.

## Prvo pokretanje

fresh-welcome = Ovaj uređaj još nije podešen
fresh-join = Pridruži se organizaciji
fresh-join-more = Imate pozivnicu svoje baze: kod na njenom ekranu, datoteku ili slova za kucanje.
fresh-found = Osnuj organizaciju
fresh-found-more = Za koordinatore, jednom, na računaru koji će biti prva baza.
fresh-found-small = Organizacija se osniva na računaru sa širokim ekranom.
fresh-found-anyway = Ipak je osnuj ovde

## Uzimanje sa drugog uređaja

take-camera = Koristi kameru
take-type = Ukucaj
take-file = Otvori datoteku
take-camera-wait = Čeka se kamera
take-camera-point = Držite kameru tako da se vidi ceo kod.
take-camera-parts = Pročitano delova: { $haveText } od { $ofText }
take-camera-strange = Ovaj kod nije naš.
take-camera-none = Kamera se ovde ne može koristiti. Izaberite drugi način.
take-camera-stop = Zaustavi kameru
take-typed-label = Slova i brojevi ispod koda
take-typed-more = Mala ili velika slova, sa razmacima ili bez njih.
take-typed-go = Nastavi

## Kodovi na ekranu

codes-label = Kod za kameru drugog uređaja
codes-part = Deo { $atText } od { $ofText }
codes-pause = Zadrži ovaj deo
codes-go-on = Neka ide samo
codes-next = Sledeći deo
codes-too-large = Preveliko za kodove. Sačuvajte kao datoteku.
codes-save = Sačuvaj kao datoteku
codes-saved = Sačuvano. Ko ima ovu datoteku može da je upotrebi, zato je dajte samo onome kome je namenjena.

words-compare = Pročitajte ovih šest reči osobi kod drugog uređaja. Oba ekrana moraju pokazivati iste.

## Lozinka za ovaj uređaj

passphrase-title = Lozinka koja otvara ovaj uređaj
passphrase-more = To je jedini ulaz. Niko Vam je ne može vratiti. Zapišite je ili je sada naučite.
passphrase-drawn = Šest reči koje niko ne bi pogodio
passphrase-again = Druge reči
passphrase-own = Hoću da izaberem svoju
passphrase-use-drawn = Uzmi izvučene reči
passphrase-type = Ukucajte lozinku jednom, za svaki slučaj
passphrase-type-own = Vaša lozinka
passphrase-type-again = Ista još jednom
passphrase-differs = Ovo nije isto.
passphrase-strength-enough = Dovoljno jaka
passphrase-strength-guessable = Još se može pogoditi: { $percentText } % potrebnog. Dodajte reči koje ne idu zajedno.
passphrase-strength-too-long = Ovo je predugo.
passphrase-strength-empty = Još ništa nije ukucano.

## Pridruživanje

join-title = Pridruži se organizaciji
join-invite = Uzmi pozivnicu
join-invite-more = Baza pokazuje kod. Držite kameru ovog uređaja prema njemu, ukucajte šta piše ispod, ili otvorite dobijenu datoteku.
join-this = Na ovo ste pozvani
join-organisation = Organizacija
join-organisation-later = Ime se vidi kada baza primi ovaj uređaj.
join-role = Ovaj uređaj će biti
join-role-field = telefon za razgovore
join-role-base = baza koja otvara predato
join-hours =
    { $n ->
        [one] Pozivnica važi { $nText } sat.
        [few] Pozivnica važi { $nText } sata.
       *[other] Pozivnica važi { $nText } sati.
    }
join-go = Da, pridruži
join-other = Ovo nije moje
join-making = Prave se ključevi ovog uređaja. Traje nekoliko sekundi.
join-wait-title = Pokažite ovo bazi
join-wait-words = Uporedite šest reči sa bazom
join-wait-more = Baza čita ovaj kod ili datoteku. Zatim uporedite šest reči pre nego što baza primi ovaj uređaj.
join-admission = Uzmi odgovor baze
join-admission-more = Kada baza primi ovaj uređaj, pokazuje kod ili Vam daje datoteku.
join-server = Server
join-server-title = Preko mreže
join-server-asking = Pitam server.
join-server-asked = Server ima Vaš zahtev za bazu. Uporedite šest reči sa osobom tamo. Nastavlja se samo kada prime ovaj uređaj.
join-server-not-open = Server još ne zna za ovaj poziv: baza mora jednom da ga dosegne. Pitanje se ponavlja samo.
join-server-unreached = Server se sada ne može dosegnuti. Pitanje se ponavlja samo; kodovi i datoteke rade bez njega.
join-server-not-our-server = Ono što je odgovorilo nije server ovog poziva. Ništa mu nije poslato. Koristite drugu mrežu, ili kodove i datoteke.
join-server-now = Pitaj sada
join-by-hand = Bez mreže
join-done = Ovaj uređaj je primljen.

## Osnivanje organizacije

found-title = Osnuj organizaciju
found-about = Njeno ime
found-name = Ime
found-name-more = Kako je znaju Vaši ljudi. Vidi ga svako ko se pridruži.
found-server = Vaš server
found-server-none = Bez servera: sve ide datotekom
found-server-own = Sa serverom
found-server-url = Adresa servera
found-server-file = Datoteka koju je server napisao (server-identity.json)
found-server-choose = Izaberi datoteku
found-policy = Šta važi na svakom uređaju
found-keys = Koliko ključeva nešto menja
found-keys-one = Jedan ključ, na ovom računaru
found-keys-two = Dva od tri: ovaj računar i jedan od dva papira
found-keys-more = Sa dva od tri niko sam ne menja organizaciju, a jedan ključ se sme izgubiti.
found-go = Osnuj
found-making = Prave se ključevi. Traje nekoliko sekundi.
found-recipients = Što telefoni zapečate otvara se ovde i listom za spasavanje: dva puta, da se jedan sme izgubiti.

sheet-title = List za spasavanje
sheet-more = Ovim rečima sve se može otvoriti, i ako ovaj računar izgori. Prikazuju se sada i nikad više, i nigde se ne čuvaju. Stavite ih na papir, na dva mesta.
sheet-of = List za spasavanje: { $organisation }
sheet-day = Napravljen { $day }
sheet-words = 24 reči
sheet-code = Isto kao kod
sheet-identity = Isto za bilo koji age alat
sheet-keep = Ko ima ovaj papir može sve da otvori. Čuvajte ga gde čuvate novac i pasoše.
sheet-other-key = Ključ { $nText } za promene. Dajte ga drugoj osobi.
sheet-print = Štampaj
sheet-written = Na papiru je
sheet-prove = Ukucajte ove reči sa lista
sheet-prove-more = Da znate da se papir može pročitati. Pre toga se niko ne može pozvati.
sheet-prove-word = Reč { $nText }
sheet-prove-go = Uporedi
sheet-back = Prikaži list ponovo

## Baza

base-recordings = Snimi pitanja
rail-label = Delovi baze
rail-cases = Slučajevi
rail-receive = Prijem
rail-devices = Uređaji
rail-export = Izvoz
rail-organisation = Organizacija

## Podsetnici

nag-unproven = Još niko nije pokazao da je list za spasavanje na papiru. Do tada se niko ne može pozvati.
nag-unproven-go = Na list za spasavanje
nag-drill =
    { $n ->
        [one] List za spasavanje je poslednji put isproban pre { $nText } dan. Isprobajte ga ponovo.
        [few] List za spasavanje je poslednji put isproban pre { $nText } dana. Isprobajte ga ponovo.
       *[other] List za spasavanje je poslednji put isproban pre { $nText } dana. Isprobajte ga ponovo.
    }
nag-drill-never = List za spasavanje dugo nije isproban. Isprobajte ga.
nag-drill-go = Na probu
nag-roster-grace = Spisak uređaja je zastareo. Svaka promena ovde ga obnavlja.
nag-roster-expired = Spisak uređaja je zastareo i telefoni više ne mogu da pakuju. Promenite nešto ovde i prosledite novi spisak.
nag-space-little = Memorija ovog uređaja je skoro puna. Ono što je sačuvano ostaje sačuvano. Oslobodite mesto pre nego što stigne još.

## Slučajevi

cases-sort-urgent = Najhitniji prvo
cases-sort-newest = Najnoviji prvo
cases-search = Šifra, potreba ili oznaka
cases-search-go = Traži
cases-filter-unread = Nepogledani
cases-filter-red = Opasnost sada
cases-filter-child = Deca
cases-filter-level = Nivo { $level }
cases-filters = Prikaži samo
cases-of =
    { $n ->
        [one] { $nText } slučaj
        [few] { $nText } slučaja
       *[other] { $nText } slučajeva
    }
cases-more = Prikaži još
cases-none = Nema takvog slučaja.

## O jednom slučaju

case-letters = Pisma o ovom slučaju
case-letter-own = Vi ste napisali
case-letter-theirs = Radnik je napisao
case-letter-unread = još nije pročitano
case-letter-read = pročitano
case-letter-waiting = čeka na predaju
case-letter-sent = predato
case-letter-answered = odgovoreno
case-letter-label = Radniku
case-letter-more = Može ga otvoriti samo taj telefon. Ne pišite imena.
case-letter-send = Pošalji
case-letter-cannot = Ovom telefonu može se pisati kada se ponovo javi.
case-delete = Obriši ovaj slučaj svuda
case-delete-text = Briše se ovde, a server, druge baze i telefon dobijaju nalog da ga obrišu. Svako potvrđuje. To se ne može poništiti. Zašto?
case-delete-consent-withdrawn = Osoba je povukla pristanak
case-delete-mistake = Nije trebalo da se čuva
case-delete-retention = Vreme mu je isteklo

## Prijem

receive-title = Prijem predaje
receive-server = Sa servera
receive-file = Iz datoteke ili sa kodova telefona
receive-file-more = Ništa se ne preuzima pre nego što vidite šta je unutra.
receive-choose = Izaberi datoteku
receive-reading = Čitanje: { $doneText } od { $ofText }
receive-manifest = Šta je u ovoj datoteci
receive-new = novo
receive-known = već ovde
receive-unreadable = nečitljivo
receive-other = spiskovi i potvrde
receive-device = Sa uređaja { $device }
receive-aside =
    { $n ->
        [one] { $nText } biće izdvojen:
        [few] { $nText } biće izdvojena:
       *[other] { $nText } biće izdvojeno:
    }
receive-missing =
    { $n ->
        [one] Između nedostaje { $nText } broj. Zatražite da ovaj telefon ponovo preda.
        [few] Između nedostaju { $nText } broja. Zatražite da ovaj telefon ponovo preda.
       *[other] Između nedostaje { $nText } brojeva. Zatražite da ovaj telefon ponovo preda.
    }
receive-clock = Sat ovog telefona nije tačan. Razgovori su dobri; njihovi dani možda nisu.
receive-nothing = U ovoj datoteci nema ničeg novog.
receive-accept = Prihvati
receive-leave = Ostavi
receive-back = Za povratak
receive-back-more = Potvrde telefonima kažu šta je ovde otvoreno. Pokažite ih kao kod ili ih sačuvajte kao datoteku.
receive-back-show = Prikaži potvrde kao kod
receive-back-save = Sačuvaj potvrde
receive-file-name = potvrde.waymark
receive-items =
    { $n ->
        [one] { $nText } potvrda ili spisak
        [few] { $nText } potvrde i spiska
       *[other] { $nText } potvrda i spiskova
    }
receive-aside-title = Izdvojeno
receive-aside-none = Ništa nije izdvojeno.
receive-aside-release = Ipak preuzmi
receive-aside-discard = Izostavi zauvek
receive-aside-release-more = Postaje slučaj kao i svaki drugi.
receive-aside-discard-more = Ne postaje slučaj. Ono što je stiglo ostaje ovde, zatvoreno. To se ne može poništiti.
receive-aside-why = Zašto?
receive-aside-cannot = Ključ ove baze ga ne otvara; čuva se onako kako je stigao. Baza koja ga otvara može da ga preda: „Raniji razgovori“, pod „Uređaji“.
aside-reason-talked-to-worker = Razgovarano je sa radnikom
aside-reason-device-found = Uređaj je nađen
aside-reason-known-copy = To je kopija za koju znamo
aside-reason-not-ours = Nije naše
aside-reason-other = Drugi razlog

## Uređaji

devices-title = Uređaji
devices-invite = Pozovi uređaj
devices-invite-field = Telefon za razgovore
devices-invite-base = Druga baza
devices-invite-more = Pozivnica vredi jednom, { $hoursText } sati. Ko je vidi može tražiti da se pridruži, zato je pokažite samo jednoj osobi.
devices-typed = Za kucanje
devices-typed-server = Da se otkuca posle toga, da bi uređaj mogao da pita preko mreže
devices-server-not-yet = Server još ne zna za njega
devices-server-open = Može se odgovoriti preko mreže
devices-server-answered = Uređaj je odgovorio preko mreže
devices-server-look = Uporedi reči
devices-server-others = I drugi uređaj je pokušao sa ovim pozivom. Neko drugi ga je video: povucite ga.
devices-server-waiting = Čekaju se odgovori preko mreže. Ovde se pojavljuju sami.
devices-server-unreached = Server se sada ne može dosegnuti. Kodovi i datoteke rade bez njega.
devices-server-admitted = Primljen je. Odgovor dobija sam preko mreže; bez mreže mu pokažite ovo ili dajte datoteku.
devices-server-refuse = Razlikuju se: povuci poziv
devices-request = Uzmi odgovor uređaja
devices-request-more = Novi uređaj pokazuje kod ili Vam daje datoteku.
devices-look = Uređaj traži da se pridruži
devices-look-role-field = Hoće da bude telefon za razgovore.
devices-look-role-base = Hoće da bude baza. Otvaraće sve što se od sada zapečati.
devices-admit = Reči su iste: primi ga
devices-refuse = Razlikuju se: ne primaj
devices-admitted = Primljen je. Pokažite ovo uređaju ili mu dajte datoteku.
devices-open-invites = Pozivnice bez odgovora
devices-invite-left = važi još { $hoursText } h
devices-invite-over = prestara
devices-withdraw = Povuci
devices-here = ovaj računar
devices-role-field = telefon
devices-role-base = baza
devices-status-active = u upotrebi
devices-status-lost = izgubljen
devices-status-revoked = povučen
devices-seen = Poslednji put se javio
devices-never = od njega još ništa nije stiglo
devices-waiting = Tada je na njemu čekalo
devices-waiting-unknown = nije rekao
devices-oldest = najstariji { $sinceText }
devices-version = Tadašnja verzija
devices-seq = Spakovao razgovora
devices-missing = Ovde nedostaje
devices-history = Raniji razgovori
devices-history-hand = Predaj ranije razgovore ovoj bazi
devices-history-title = Predati ranije razgovore ovoj bazi?
devices-history-text = Ona tada otvara sve što je zapečaćeno pre nego što se pridružila, i što od toga još stigne. Obrisani slučajevi se ne predaju. Uradite to samo ako je šest reči bilo isto kada je primljena. To se ne može poništiti.
devices-history-go = Predaj
devices-history-file = Stavi sve u datoteku
devices-history-file-name = raniji-razgovori.waymark
devices-history-done = Predato
devices-history-waiting = Ide sa sledećom razmenom
devices-history-missing = Zatvoreno i ovde
devices-history-opened = Otvoreno ovde
devices-history-absent = Još nije ovde
devices-history-closed = Još zatvoreno
devices-history-written = Sve je u datoteci. Druga baza je uzima kao svaku datoteku.
devices-cannot-know = Šta je spakovano od tada ovde se ne može znati.
devices-revoke = Povuci iz upotrebe
devices-lost = Izgubljen je ili ukraden
devices-revoke-title = Povući ovaj uređaj iz upotrebe?
devices-revoke-text = Više ne može da pakuje kada dobije novi spisak. Što od tada pošalje izdvaja se da pogledate. To se ne može poništiti; uređaj se može podesiti iznova.
devices-lost-text = Što od sada pošalje izdvaja se da pogledate. Ko ga ima ne može da čita završene razgovore. To se ne može poništiti; uređaj se može podesiti iznova.
devices-wipe = Obriši ga pri sledećem javljanju
devices-wipe-text = Njegovi ključevi se uništavaju kada sledeći put dođe do servera ili dobije datoteku. Spakovani razgovori ostaju zatvoreni za bazu.
devices-no-key = Uređaji se primaju i povlače na bazi koja ima ključ organizacije.

keys-other = Reči drugog ključa
keys-other-more = Ova organizacija traži dva ključa. Osoba koja čuva drugi kuca njegove 24 reči.

## Organizacija

org-title = Organizacija
org-drill = Proba spasavanja
org-drill-more = Ukucajte 24 reči sa papira. One otvaraju probni paket i ništa ne menjaju.
org-drill-label = 24 reči
org-drill-go = Isprobaj list
org-drill-done = List otvara ono što ova organizacija pečati.
org-drill-last =
    { $n ->
        [0] Isproban danas.
        [one] Isproban pre { $nText } dan.
        [few] Isproban pre { $nText } dana.
       *[other] Isproban pre { $nText } dana.
    }
org-drill-never = Nije isproban otkad je napravljen.
org-drill-word = Pogledajte reč { $nText } na papiru.
org-renew = Napravi novi list za spasavanje
org-renew-text = Ako je papir izgubljen ili ga je neko video. Što se od sada zapečati otvara novi list; što je zapečaćeno ranije i dalje otvaraju stari list i baze.
org-policy = Šta važi na svakom uređaju
org-policy-save = Neka ovo važi
org-policy-saved = U novom je spisku uređaja. Telefoni ga slede kada ga dobiju.
org-facts-server = Server
org-facts-no-server = nema: sve ide datotekom
org-facts-bases =
    { $n ->
        [one] { $nText } baza otvara zapečaćeno
        [few] { $nText } baze otvaraju zapečaćeno
       *[other] { $nText } baza otvara zapečaćeno
    }
org-facts-roster = Spisak uređaja
org-facts-roster-current = broj { $nText }, važi još { $daysText } dana
org-facts-roster-grace = broj { $nText }, zastareo; telefoni još nekoliko nedelja pakuju
org-facts-roster-expired = broj { $nText }, zastareo; telefoni više ne mogu da pakuju

policy-lock = Zaključaj posle
policy-lock-60 = 1 minut
policy-lock-120 = 2 minuta
policy-lock-300 = 5 minuta
policy-readable = Završen razgovor čitljiv je na telefonu
policy-readable-0 = nimalo
policy-readable-4 = 4 sata
policy-readable-24 = 24 sata
policy-readable-72 = 3 dana
policy-keep = Telefon čuva zapečaćen primerak dok
policy-keep-opened = ga baza ne otvori
policy-keep-stored = ga server ne dobije
policy-erase = Nedovršeni razgovori brišu se posle
policy-erase-0 = nikad
policy-erase-5 = 5 pogrešnih lozinki
policy-erase-10 = 10 pogrešnih lozinki
policy-erase-20 = 20 pogrešnih lozinki
policy-draft = Nedovršen razgovor nestaje posle
policy-draft-0 = nikad
policy-draft-12 = 12 sati
policy-draft-24 = 24 sata
policy-draft-72 = 3 dana
policy-line = Kada baza otvori razgovor, njegov red ostaje
policy-line-0 = nimalo
policy-line-1 = 1 dan
policy-line-7 = 7 dana
policy-line-30 = 30 dana
policy-unsent = Kada se telefon obriše, zapečaćeni razgovori koji nikome nisu stigli
policy-unsent-kept = ostaju, da ih baza otvori
policy-unsent-erased = takođe se brišu
policy-duress = Lozinka za slučaj prisile
policy-duress-allowed = sme da je postavi svaki radnik
policy-duress-refused = ne može da se postavi
policy-practice = Vežba pre prvog pravog razgovora
policy-practice-offered = predlaže se
policy-practice-left = prepuštena je radniku

## Izvoz

export-title = Izvoz
export-step = Korak { $atText } od { $ofText }
export-purpose = Za šta?
export-purpose-own-records = Naši zapisi
export-purpose-own-records-more = Svi slučajevi, za rad unutar organizacije.
export-purpose-statistics = Brojanje
export-purpose-statistics-more = Samo ljudi koji su pristali da budu ubrojani. Ko bi se izdvajao, opisan je manje.
export-purpose-sharing = Tuđi sistem za slučajeve
export-purpose-sharing-more = Samo ljudi koji su pristali na deljenje.
export-format = Vrsta datoteke
export-format-csv = Tabela (CSV)
export-format-json = JSON
export-format-htcds = HTCDS zapisi (JSON)
export-format-ctdc = CTDC kolone (CSV)
export-fields = Koja polja?
export-field-about = Uzrast, pol, jezici
export-field-assessment = Šta su pravila zaključila
export-field-needs = Želje i potrebe
export-field-answers = Svi odgovori
export-field-identity = Šifra, dan i uređaj
export-field-identity-more = Po ovome se red može vezati za osobu. Izostavite ako ne mora.
export-preview = Šta bi izašlo
export-preview-rows =
    { $n ->
        [one] { $nText } slučaj
        [few] { $nText } slučaja
       *[other] { $nText } slučajeva
    }
export-preview-consent =
    { $n ->
        [one] { $nText } ostaje: osoba nije pristala.
        [few] { $nText } ostaju: ljudi nisu pristali.
       *[other] { $nText } ostaje: ljudi nisu pristali.
    }
export-preview-other =
    { $n ->
        [one] { $nText } ostaje: ova vrsta datoteke nije za njega.
        [few] { $nText } ostaju: ova vrsta datoteke nije za njih.
       *[other] { $nText } ostaje: ova vrsta datoteke nije za njih.
    }
export-preview-small = manje od 11, ili sakriveno pored takvog broja
export-table-level = Nivo
export-table-age = Uzrast
export-table-language = Jezik
export-table-month = Mesec
export-columns = Kolone
export-close = Za koga se datoteka zatvara?
export-close-recipient = Za onog ko ima ključ
export-close-recipient-label = Njegov age ključ (age1…)
export-close-passphrase = Lozinkom koju mu kažem
export-close-passphrase-label = Lozinka
export-go = Napiši datoteku
export-writing = Pisanje
export-done =
    { $n ->
        [one] { $nText } slučaj je u datoteci.
        [few] { $nText } slučaja su u datoteci.
       *[other] { $nText } slučajeva je u datoteci.
    }
export-hidden =
    { $n ->
        [one] { $nText } je opisan manje.
        [few] { $nText } su opisana manje.
       *[other] { $nText } je opisano manje.
    }
export-again = Još jedan izvoz
step-next = Nastavi
step-back = Nazad
invite-file-name = pozivnica.waymark
request-file-name = zahtev.waymark
admission-file-name = prijem.waymark
export-file-name = izvoz.age

## Beside the answers of a case, and wording that confused people

beside-title = Uz odgovore
# Followed by codes of interpreters, never names.
beside-interpreter = Prevodi
beside-referrals = Službe
beside-confusing = Reči koje su zbunile
beside-linked = Povezani razgovori
beside-linked-more = Povezani samo zato što je osoba u oba pokazala iste reči.
beside-linked-none = Osoba nosi četiri reči. Nijedan drugi razgovor ovde nije njima povezan.
confusing-list = Reči koje su zbunile ljude
confusing-list-more = Iz svih slučajeva, po pitanju i jeziku, za one koji održavaju tekst. Broj kaže u koliko razgovora.
confusing-list-none = Niko nije ništa zabeležio.

## Šta piše u zapečaćenom paketu

packet-title = Molba za pomoć jednoj osobi
packet-intro = Osoba se složila da vam se kaže ovo, i ništa drugo. Šifra stoji umesto nje; imena nema.
packet-line-code = Šifra
packet-line-needs = Šta joj je potrebno
packet-line-level = Koliko brzo treba neko da razgovara s njom
packet-line-language = Njen jezik
packet-line-interpreter = Da li joj više odgovara žena ili muškarac
packet-line-age = Godine, otprilike
packet-line-gender = Žena ili muškarac
packet-line-safety = Šta je čuva
packet-line-contact = Kako je ponovo naći
packet-line-added = Osoba želi da ovo znate
packet-soon-now = Danas
packet-soon-soon = Za dan ili dva
packet-soon-later = Kad osoba želi
packet-safety-danger-now = Neko u blizini joj može nauditi
packet-safety-child = Mlađa je od 18 godina, ili bi mogla biti
packet-safety-health-72h = Potreban joj je lekar u roku od tri dana
packet-urgent = Ne može da čeka.
packet-answer-by = Molimo odgovorite do
packet-answer = Da odgovorite, pozovite radnika koji vam je rekao reči i pročitajte jednu od ovih šifara:
packet-answer-accepted = Primamo
packet-answer-waiting = Pročitali smo i još nismo odlučili
packet-answer-refused = Ne možemo da pomognemo
packet-answer-no-place = Sada nemamo mesta
packet-after = Obrišite ovo kad bude završeno i ne prosleđujte dalje.
