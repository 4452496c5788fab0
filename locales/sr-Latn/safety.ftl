### Bezbednost ovog telefona: šta se čuva, režim prelaza, lozinke, brisanje; u bazi zapisi telefona.

safety-title = Bezbednost telefona
safety-more = Šta je na ovom telefonu, kada odlazi i šta možete da uradite pre nego što ga neko pogleda.

safety-kept = Šta se čuva i koliko dugo
safety-crossing = Pre kontrole
safety-passphrases = Lozinke
safety-erase = Obriši ovaj telefon
safety-audit-broken = Jedan red u zapisu ovog telefona nedostaje ili je promenjen. Javite svom koordinatoru.

## Šta se čuva

kept-title = Šta se čuva i koliko dugo
kept-more = Ova vremena određuje Vaša organizacija. Ono čemu je vreme isteklo odlazi kada otključate i dok je aplikacija otvorena. Dok je zaključana, ništa se ne može pročitati i ništa se ne može ukloniti.
kept-empty = Na ovom telefonu se sada ništa ne čuva.
kept-now = Sada na ovom telefonu
kept-rules = Pravila
kept-draft = Nedovršen razgovor
kept-copy = Završen razgovor, čitljiv posebnim alatima i Vašom lozinkom
kept-sealed = Završen razgovor, spakovan. Otvaraju ga samo koordinatori
kept-line = Red o razgovoru: njegova šifra i dan
kept-packet = Koja služba je dobila paket o razgovoru i šta je odgovorila
kept-hours =
    { $n ->
        [one] Odlazi za { $nText } sat
        [few] Odlazi za { $nText } sata
       *[other] Odlazi za { $nText } sati
    }
kept-days =
    { $n ->
        [one] Odlazi za { $nText } dan
        [few] Odlazi za { $nText } dana
       *[other] Odlazi za { $nText } dana
    }
kept-until-time = Odlazi s vremenom
kept-until-time-or-received = Odlazi tada, ili čim ga server ima
kept-until-opened = Ostaje dok ga baza ne otvori
kept-until-stored = Ostaje dok ga server ne dobije
kept-until-looked-at = Vraćeno. Ostaje dok ga neko ne pogleda
kept-until-lock = Odlazi kada se aplikacija zaključa
rule-readable = Završen razgovor može se čitati na ovom telefonu najviše { $number } sati.
rule-readable-none = Završen razgovor više se ne može čitati na ovom telefonu.
rule-draft = Nedovršen razgovor odlazi posle { $number } sati.
rule-line = Red o razgovoru odlazi { $number } dana posle završetka, kada ga je baza otvorila.
rule-key = Svakih { $number } dana telefon uzima nove ključeve, da obrisano ostane obrisano.
rule-lock = Aplikacija se zaključava posle { $number } sekundi bez dodira.
rule-erase = Posle { $number } pogrešnih lozinki zaredom telefon se briše. Spakovano ostaje.

## Pre kontrole

crossing-title = Pre kontrole
crossing-what = Jedan dodir. Od tada su na ovom telefonu samo prazni razgovori i spakovani, koje otvaraju samo koordinatori.
crossing-goes = Šta odlazi sada
crossing-goes-list = Redovi primljenih razgovora. Sve što se moglo čitati. Jezici koje ste poslednje koristili.
crossing-stays = Šta ostaje
crossing-stays-list =
    { $n ->
        [0] Ništa ne čeka na predaju.
        [one] { $nText } spakovan razgovor koji nije predat. Nije izgubljen.
        [few] { $nText } spakovana razgovora koja nisu predata. Nisu izgubljena.
       *[other] { $nText } spakovanih razgovora koji nisu predati. Nisu izgubljeni.
    }
crossing-after = Možete da radite dalje. Razgovor koji ne završite odlazi kada se aplikacija zaključa.
crossing-ends = Završava se u bazi, datotekom odatle. Ne možete ga završiti sami i niko Vas ne može naterati.
crossing-on = Režim prelaza je uključen
crossing-on-more = Na ovom telefonu su samo prazni i spakovani razgovori. Završava se u bazi: uzmite datoteku odatle pod „Predaja“.
crossing-begin = Uključi sada
crossing-unfinished-title = Jedan razgovor nije dovršen
crossing-unfinished =
    { $n ->
        [one] { $nText } razgovor nije dovršen. Nije spakovan i bio bi izgubljen.
        [few] { $nText } razgovora nisu dovršena. Nisu spakovana i bila bi izgubljena.
       *[other] { $nText } razgovora nije dovršeno. Nisu spakovani i bili bi izgubljeni.
    }
crossing-unfinished-go = Izgubi ga i uključi

## Lozinke

phrases-title = Lozinke
phrases-more = Ko ima Vašu lozinku i ovaj telefon može da ga otvori. Ne zapisujte je u telefon.
phrase-own = Promeni moju lozinku
phrase-own-more = Stara odmah prestaje da važi.
phrase-second = Druga lozinka
phrase-second-more = Otvara isto. Neko kome verujete može da je čuva za dan kada zaboravite svoju.
phrase-duress = Lozinka za slučaj prinude
phrase-duress-what = Umesto toga otvara razgovore za vežbu, za isto vreme i sa istim ekranima. U istom trenutku uništavaju se ključevi svega pravog na ovom telefonu.
phrase-duress-honest = Šta ne može
phrase-duress-limits = Pomaže protiv nekoga ko gleda ekran. Ko poznaje ovu aplikaciju zna da takva lozinka može postojati, a laboratorija može videti da je nešto uništeno. Nikada nije razlog da se rizikuje.
phrase-duress-after = Posle toga se ništa što unesete na ovom telefonu ne čuva i ne šalje. Neka ga ponovo podese. Spakovani razgovori i dalje se mogu predati.
phrase-duress-off = Isključena je dok je ne postavite. Aplikacija nikada ne pokazuje da li je postavljena.
phrase-not-allowed = Vaša organizacija je odlučila da je ne dozvoli.
phrase-present = Vaša sadašnja lozinka
phrase-new = Nova lozinka
phrase-again = Nova lozinka još jednom
phrase-not-same = Nisu iste.
phrase-draw = Predloži šest reči
phrase-drawn = Naučite ih pre nego što nastavite. Prikazuju se samo ovde.
phrase-set = Postavi
phrase-remove = Ukloni
phrase-done = Urađeno.
strength-empty = Unesite bar šest reči koje niko ne bi pogodio.
strength-weak = Preslaba: mogla bi se pogoditi. Više reči, i reči koje ne idu zajedno.
strength-almost = Skoro. Još reč ili dve.
strength-enough = Dovoljno jaka.
strength-too-long = Preduga.

## Brisanje

erase-title = Obriši ovaj telefon
erase-what = Prvo se uništavaju ključevi. Zatim niko više ne može da pročita šta je bilo na ovom telefonu i mora se ponovo podesiti.
erase-waiting =
    { $n ->
        [0] Sve je predato.
        [one] { $nText } završen razgovor nije predat.
        [few] { $nText } završena razgovora nisu predata.
       *[other] { $nText } završenih razgovora nije predato.
    }
erase-waiting-stays = Spakovani razgovori ostaju na ovom telefonu i mogu se predati datotekom bez otključavanja. Otvaraju ih samo koordinatori.
erase-waiting-goes = Vaša organizacija je odlučila da i oni odu. Bili bi izgubljeni.
erase-unfinished =
    { $n ->
        [0] Nema nedovršenih razgovora.
        [one] { $nText } razgovor nije dovršen i bio bi izgubljen.
        [few] { $nText } razgovora nisu dovršena i bila bi izgubljena.
       *[other] { $nText } razgovora nije dovršeno i bili bi izgubljeni.
    }
erase-hand-over-first = Prvo predaj
erase-slide = Prevucite za brisanje
erase-word = OBRIŠI
erase-type = Ili ukucajte { erase-word } i pritisnite Enter
erase-countdown = Brisanje za { $number }
erase-cancel = Stani. Zadrži sve

## Posle brisanja, i datotekom dok je zaključano

remaining-title = Ovaj telefon je obrisan
remaining =
    { $n ->
        [one] { $nText } spakovan razgovor je još ovde. Otvaraju ga samo koordinatori.
        [few] { $nText } spakovana razgovora su još ovde. Otvaraju ih samo koordinatori.
       *[other] { $nText } spakovanih razgovora je još ovde. Otvaraju ih samo koordinatori.
    }
remaining-carry = Stavi u datoteku za bazu
remaining-done =
    { $n ->
        [one] { $nText } spakovan razgovor je u datoteci. Odnesite je u bazu.
        [few] { $nText } spakovana razgovora su u datoteci. Odnesite je u bazu.
       *[other] { $nText } spakovanih razgovora je u datoteci. Odnesite je u bazu.
    }

## U bazi: zapisi telefona

audit-title = Zapisi telefona
audit-more = Svaki telefon šiframa zapisuje šta je na njemu rađeno. Svaki spakovan razgovor donosi kraj tog zapisa, pa se ovde vidi telefon koji je vraćen na staro ili čiji je zapis skraćen.
audit-none = Još nijedan telefon nije podešen.
audit-batches =
    { $n ->
        [0] Još ništa nije primljeno
        [one] Primljen { $nText } razgovor
        [few] Primljena { $nText } razgovora
       *[other] Primljeno { $nText } razgovora
    }
audit-entries = { $number } redova kada se poslednji put javio
audit-state-whole = Ništa ne nedostaje
audit-state-gap = Nedostaju razgovori
audit-state-went-back = Telefon se vratio u starije stanje
audit-state-changed = Njegov zapis je promenjen
audit-state-broken = Telefon je našao red koji nedostaje ili je promenjen
audit-state-went-back-more = Vraćena je stara kopija, ili neko koristi kopiju. Pitajte radnika i pogledajte telefon.
audit-state-changed-more = Dva spakovana razgovora isti broj govore različito. Pitajte radnika i pogledajte telefon.
audit-state-broken-more = Neko ko ga je imao otvorenog možda je nešto izvadio. Pitajte radnika.
audit-missing = Nedostaje od broja { $from }; poslednji koji je stigao je broj { $to }.
