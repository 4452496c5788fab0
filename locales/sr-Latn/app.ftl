### Ekrani, dugmad i obaveštenja: ono što čitaju radnici na terenu i koordinatori. Na Vi.

## Svuda

app-name = Beleške
back = Nazad
close = Zatvori
continue = Nastavi
next = Dalje
delete = Obriši
keep = Zadrži
try-again = Pokušaj ponovo
opening = Otvaranje
hide = Sakrij
cannot-open = Ovo nije moglo da se otvori
error-code = Kod: { $code }

## Vreme

since-just-now = pre manje od sat vremena
since-hours =
    { $n ->
        [one] pre { $nText } sat
        [few] pre { $nText } sata
       *[other] pre { $nText } sati
    }
since-days =
    { $n ->
        [one] pre { $nText } dan
        [few] pre { $nText } dana
       *[other] pre { $nText } dana
    }
wait-seconds =
    { $n ->
        [one] { $nText } sekundu
        [few] { $nText } sekunde
       *[other] { $nText } sekundi
    }
wait-minutes =
    { $n ->
        [one] { $nText } minut
        [few] { $nText } minuta
       *[other] { $nText } minuta
    }

## Zaključano

unlock-title = Zaključano
unlock-label = Vaša lozinka
unlock-show = Prikaži ono što kucam
unlock-open = Otvori
unlock-busy = Otvaranje
unlock-wrong = Nije se otvorilo. Proverite lozinku i pokušajte ponovo.
unlock-wait = Sačekajte { $time }, pa pokušajte ponovo.
lock-title = Zaključati aplikaciju?
lock-text = Ništa se ne gubi. Nedovršen razgovor ostaje gde jeste.
lock-confirm = Zaključaj
idle-warning = Ekran već neko vreme niko nije dodirnuo. Aplikacija se uskoro zaključava.
idle-stay = Ostani otvoreno

## Kalkulator

calculator = Kalkulator
key-divide = podeljeno sa
key-times = puta
key-minus = minus
key-plus = plus
key-equals = jednako
key-point = zarez
key-clear = obriši

## Podešavanja

settings-title = Podešavanja
settings-theme = Svetlo i tamno
theme-system = Kao telefon
theme-day = Dan
theme-sun = Jako sunce
theme-night = Noć
settings-size = Veličina teksta
smaller = Manji tekst
larger = Veći tekst
percent = { $number } %
settings-hand = Ruka koja drži telefon
hand-right = Desna
hand-left = Leva
settings-language = Jezik aplikacije
settings-state = Ovaj uređaj
settings-lock = Zaključava se sam posle { $time } bez dodira.
settings-recorded = Snimci pitanja
# How many recordings a language has on this phone; { $nText } is a ready-made number.
settings-recorded-here = { $nText } ovde
settings-recorded-coming = drugi su na putu
settings-waiting =
    { $n ->
        [0] Ništa ovde ne čeka na bazu.
        [one] { $nText } razgovor ovde čeka na bazu.
        [few] { $nText } razgovora ovde čekaju na bazu.
       *[other] { $nText } razgovora ovde čeka na bazu.
    }
settings-version = Verzija { $app }
settings-versions = Pitanja { $questionnaire }, pravila { $rules }, tekstovi { $words }
settings-recordings =
    { $n ->
        [0] Na ovom uređaju nema snimljenih pitanja.
        [one] { $nText } snimljeno pitanje na ovom uređaju.
        [few] { $nText } snimljena pitanja na ovom uređaju.
       *[other] { $nText } snimljenih pitanja na ovom uređaju.
    }
settings-free = Slobodno na ovom uređaju: { $size }. Waymark zauzima { $taken }.
settings-taken = Waymark zauzima { $taken } na ovom uređaju.
size-megabytes = { $number } MB
size-gigabytes = { $number } GB
settings-receipt-server = Poslednja potvrda: od servera, { $since }.
settings-receipt-base = Poslednja potvrda: od baze, { $since }.
settings-receipt-none = Na ovaj uređaj još nije stigla nijedna potvrda.
space-little = Memorija ovog uređaja je skoro puna. Ono što je sačuvano ostaje sačuvano. Predajte ono što je spakovano i obrišite fotografije ili druge aplikacije.
settings-hide = Kvadrat na vrhu
settings-hide-more = Kvadrat odmah skriva aplikaciju i zaključava je. Pojavljuje se kalkulator. Da se vratite, pritisnite = tri puta i unesite lozinku. Ništa se ne gubi.

## Početni ekran

home-title = Početak
home-start = Započni razgovor
home-draft = Nedovršen razgovor
home-sync = Na putu do baze
home-empty = Ništa ne čeka. Kada završite razgovor, pojaviće se ovde.
state-on-phone = Na ovom telefonu
state-packed = Spakovano
state-handed-over = Predato
state-received = Primljeno u bazi
state-returned = Vraćeno
link-unknown = Razgovori se predaju sami čim ima veze.
link-online = Poslednja razmena je uspela.
link-offline = Sada nema veze. Razgovori čekaju na ovom telefonu, zatvoreni, i kasnije odlaze sami.
link-not-our-server = Javila se ova mreža umesto našeg servera. Ništa nije poslato. Možda je to stranica za prijavu na Wi-Fi.
link-refused = Server nije primio sve. Pogledajte „Moji razgovori“.
link-busy = Predaja je u toku.
last-contact = Poslednja veza: { $since }.
oldest-packed =
    { $n ->
        [one] Spakovano { $since }.
        [few] Najstariji je spakovan { $since }.
       *[other] Najstariji je spakovan { $since }.
    }

## Moji razgovori

letters-title = Poruke
letters-new = Poruke iz baze: { $number }
letters-none = Nema poruka.
letters-theirs = Iz baze
letters-own = Vi ste pisali
letters-waiting = čeka predaju
letters-sent = predato
letters-reply = Vaš odgovor
letters-reply-more = Samo vaša baza može da ga otvori. Ne pišite imena.
letters-reply-send = Pošalji
mine-title = Moji razgovori
mine-empty = Na ovom telefonu nema završenih razgovora. Kada neki završite, pojaviće se ovde.
mine-no-code = Šifra više nije na ovom telefonu
mine-show-codes = Pokaži kameri baze
mine-codes-more = Držite ovaj ekran pred kamerom baze dok ne kaže da ima sve. Razgovor ostaje ovde dok ne stigne potvrda.
mine-told = Javili su mi…
slip-open = Dnevni listić
slip-title = Dnevni listić
slip-recorded = Zapisano
slip-received = Primljeno u bazi
slip-waiting = Čeka
slip-returned = Vraćeno
slip-before = Dan pre
slip-after = Dan posle
slip-print = Štampaj
outbox-reason-refused-signature = Server nije prihvatio potpis ovog telefona. Javite svom koordinatoru.
outbox-reason-unknown-device = Server ne poznaje ovaj telefon. Javite svom koordinatoru.
outbox-reason-fork = Drugi telefon je upotrebio isti broj. Javite svom koordinatoru; Vaš primerak je sačuvan.
outbox-reason-too-large = Paket je veći nego što server prima. Predajte ga datotekom.
outbox-reason-quota = Server danas nema više mesta za ovaj telefon. Pokušaće se ponovo.
outbox-reason-other-organisation = Server pripada drugoj organizaciji. Javite svom koordinatoru.
outbox-reason-damaged = Ovaj telefon je izgubio paket, ili je oštećen. Recite svom koordinatoru čega se sećate.
outbox-reason-gone = Organizacija ga je obrisala. Javite svom koordinatoru.
outbox-reason-unknown = Vraćeno je bez poznatog razloga. Javite svom koordinatoru; Vaš primerak je sačuvan.

## Predaja

hand-over-title = Predaja
hand-over-now = Predaj sada
hand-over-now-more = Možete napustiti ovaj ekran i nastaviti rad. Što ne prođe, šalje se ponovo kasnije.
hand-over-by-file = Datotekom
hand-over-by-file-more = Bez mreže kolega može odneti datoteku u bazu. Samo baza može da je otvori. Ovde se ništa ne briše dok baza ne potvrdi da je primila.
hand-over-save-file = Sačuvaj datoteku za nošenje
hand-over-read-file = Pročitaj datoteku iz baze
hand-over-file-name = { "beleske.wmc" }
hand-over-carried =
    { $n ->
        [one] Sačuvano: { $nText } razgovor u datoteci, { $size } KB.
        [few] Sačuvano: { $nText } razgovora u datoteci, { $size } KB.
       *[other] Sačuvano: { $nText } razgovora u datoteci, { $size } KB.
    }
import-new =
    { $n ->
        [0] U datoteci nema ničeg novog.
        [one] Preuzeta je { $nText } nova stavka.
        [few] Preuzete su { $nText } nove stavke.
       *[other] Preuzeto je { $nText } novih stavki.
    }
import-known =
    { $n ->
        [one] { $nText } je već bila poznata.
        [few] { $nText } su već bile poznate.
       *[other] { $nText } je već bilo poznato.
    }
import-receipts =
    { $n ->
        [one] Preuzeta je { $nText } potvrda.
        [few] Preuzete su { $nText } potvrde.
       *[other] Preuzeto je { $nText } potvrda.
    }
import-refused =
    { $n ->
        [one] { $nText } stavka nije preuzeta:
        [few] { $nText } stavke nisu preuzete:
       *[other] { $nText } stavki nije preuzeto:
    }
refused-damaged = Oštećena je.
refused-unknown-version = Napravila ju je novija verzija aplikacije.
refused-unknown-device = Dolazi sa telefona kojeg nema na spisku.
refused-wrong-key = Nije namenjena ovoj bazi.
refused-fork = Isti telefon je poslao drugu pod istim brojem.
refused-not-ours = Pripada drugoj organizaciji.
refused-lost-device = Dolazi sa telefona koji više nije u upotrebi. Čuva se odvojeno.

## Razgovor

screen-safety = Da li je ovde bezbedno razgovarati?
screen-safety-more = Za Vas, pre prvog pitanja. Po jedan dodir u svakom redu.
safe-open = Dodirnite po jedan odgovor u svakom redu.
safe-go = Ovde možete razgovarati.
safe-limited = Samo kratka pitanja.
safe-stop = Ne sada. Ponudite pomoć, i drugo mesto ili vreme.
safe-more = Hitna potreba, ili opasnost baš ovde?
screen-language = Koji jezik osoba bira?
screen-language-more = Okrenite telefon prema osobi. Neka sama potraži svoj jezik.
screen-interpreter = Sme li ovaj prevodilac da pomogne?
screen-interpreter-more = Pitajte ga pre nego što osoba progovori. Pratilac, rođak ili dete nikada ne prevode ova pitanja.
interpreter-code = Šifra prevodioca
interpreter-code-more = Šifra, bez imena. Čija je, piše na spisku koordinatora.
interpreter-new = Nova šifra
screen-consent = Pre razgovora
screen-consent-more = Pročitajte ili okrenite telefon. Zatim pitajte: „Svojim rečima, šta biva s onim što mi kažete?“
consent-understood = Osoba je ponovila: razume
consent-again = Još jednom
consent-told = Ponovljeno i shvaćeno
screen-about = O osobi
about-more = Još: uzrast kada se desilo, žensko ili muško
screen-observations = Šta ste primetili
screen-observations-more = Samo ono što ste videli ili čuli. Ako ništa nije upadalo u oči, ne označavajte ništa.
screen-wants = Šta osoba želi?
screen-wants-more = Pitajte. Moguće je više odgovora.
screen-list = Potrebe i sledeći koraci
screen-sections = Duži razgovor
screen-sections-more = Bilo kojim redom. Osoba bira; sve se može izostaviti.
section-count = { $answered } od { $of }
section-suggested = Prvo
section-private = Pita pre početka
sections-on = Nastavi: { $section }
sections-done = Nastavi do kraja
screen-review = Svi odgovori
screen-review-more = Dodirnite red da ga promenite. Vraćate se ovamo.
review-to-outcome = Na ishod
review-open = Nije pitano
review-given = Odgovoreno
review-empty = Još ništa nije pitano.
review-button = Pregledaj odgovore
signs-button = Šta ste primetili
confusing = Ovaj tekst je zbunio osobu
confusing-noted = Zabeleženo: ovaj tekst je zbunio osobu
language-more = Još: način govora, čitanje, žena ili muškarac
language-not-listed = Nije na spisku: prevodite naglas
person-language = Jezik osobe
question-of = Pitanje { $index } od { $of }
skip = Preskoči
stop-here = Završi ovde
to-outcome = Pogledaj šta sada
undo = Poništi
undo-answer = Poništi: { $answer }
save-saved = Sačuvano na ovom telefonu
save-saving = Čuvanje
save-not-saved = Nije sačuvano
save-not-kept = Ne čuva se, po želji osobe
my-line = Prikaži moj red
why-we-ask = Zašto pitamo
not-translated = Nije prevedeno: prevodite naglas
draft-text = Nacrt prevoda: koristite ga zajedno sa prevodiocem.
take-your-time = Bez žurbe. Osoba ovo može da preskoči.
leave-topic = Napusti temu
explain-again = Objasnite još jednom svojim rečima ili okrenite telefon prema osobi.
show-card = Pokaži osobi
recording-play = Pusti
recording-stop = Stani
recording-none = Nema snimka. Čitajte naglas.
recording-older = Snimak čita stariji tekst.
recording-failed = Telefon ga nije pustio. Čitajte naglas.
show = Pokaži
back-to-my-side = Nazad na moju stranu
marked = Osoba je označila „{ $answer }“. Dodirnite odgovor da ga sačuvate.

## Ishod

outcome-title = Ishod { $code }
outcome-next = Šta dalje
outcome-why = Zašto
outcome-no-reasons = Nijedan odgovor za sada ne ukazuje na nešto loše.
outcome-more = Više o ovom rezultatu
outcome-elements = Šta odgovori pokazuju
outcome-missing = Nije pitano ili nema odgovora
outcome-would-change = Jedno „da“ ovde bi promenilo rezultat
outcome-versions = Pravila { $rules }, pitanja { $questionnaire }, tekstovi { $locale }
outcome-not-stored = Osoba nije želela da se odgovori čuvaju. Kada završite, na ovom telefonu ne ostaje ništa.
go-full = Nastavi dužim razgovorom
outcome-judgement = Vaša procena
outcome-judgement-more = Vredi koliko i pravila. Ako vidite drugačije, izaberite drugi nivo; čuva se oboje.
outcome-judgement-reason = Vaš razlog
finalise = Završi i spakuj
finalise-note = Odgovori se odmah zatvaraju za bazu. Posle toga ovaj telefon ne može da ih otvori.
finalise-not-kept = Završi, ne čuvaj ništa
finalise-not-kept-note = Od ovog razgovora na telefonu ne ostaje ništa.
withdraw = Obriši ovaj razgovor
withdraw-title = Obrisati ovaj razgovor?
withdraw-text = Svi njegovi odgovori uklanjaju se sa ovog telefona i ne mogu se vratiti. Učinite to ako osoba to traži.
withdraw-confirm = Obriši razgovor
finished-title = Završeno
finished-code = Šifra ovog razgovora
finished-code-more = Po ovoj šifri Vi i baza znate o kom je razgovoru reč. Papir nije potreban.
finished-packed = Spakovano. Predaje se čim bude veze.
finished-paper = Šifru dajte osobi samo ako je želi i ako je za nju bezbedno da je ima.
finished-not-kept-title = Završeno, ništa se ne čuva
finished-not-kept = Odgovora više nema na ovom telefonu. Ponuđena pomoć i dalje važi.
to-home = Na početak
refer-button = Ponudi uslugu
screen-referral = Usluga za osobu
refer-pick = Koja usluga?
refer-pick-more = Potvrđene prvo. Pogledajte koga primaju.
refer-filter = Za šta je?
refer-all = Sve
refer-none = Nijedna usluga u ovoj verziji ne odgovara.
refer-none-next = Želja je sačuvana uz razgovor. Pogledajte „Sve“, ili pitajte svog koordinatora.
refer-check-title = Da li odgovara?
refer-choose = Izaberi ovu
refer-told = Šta bi im se reklo
refer-told-more = Pokažite ili pročitajte osobi svaki red. Ništa drugo se ne kaže.
refer-add = Dodaj, samo ako osoba traži
refer-show = Pokaži redove osobi
refer-urgent = Ne može da čeka
refer-agrees = Osoba se slaže
refer-declines = Osoba se ne slaže
refer-way = Kako im kažete?
refer-way-phone = Telefonom
refer-way-in-person = Idemo zajedno
refer-way-paper = Poruka na papiru
refer-way-packet = Zapečaćen paket
refer-state = Šta su rekli?
refer-state-waiting = Još nema odgovora
refer-state-accepted = Primaju
refer-state-refused = Odbijaju
refer-state-no-place = Sada nema mesta
refer-state-no-answer = Niko se nije javio
refer-state-not-wanted = Ne želi se
refer-note-more = Prepišite ove redove rukom. Šifra stoji umesto osobe; bez imena.
refer-saved = Sačuvano uz ovaj razgovor
refer-later = Kad se razgovor spakuje, ovde ništa više ne može da se doda. Ono što vam kasnije jave, recite koordinatoru.
refer-later-packet = Kad se razgovor spakuje, ono što vam jave obeležite u njegovom redu u „Moji razgovori“. Ako ga tamo više nema, recite koordinatoru.
refer-remove = Povuci ovo upućivanje
refer-check = Prvo pozovite: odavno niko nije proverio.
refer-done = Gotovo

## Uputnica kao zapečaćen paket, i odgovor na nju

refer-due = Do kada vam treba odgovor?
refer-due-0 = Danas
refer-due-1 = Sutra
refer-due-3 = Za tri dana
refer-due-7 = Za nedelju dana
packet-inside = Šta je u paketu
packet-make = Zapečati paket
packet-make-more = Ništa se ne pravi pre nego što dodirnete. U paketu su redovi odozgo, do kada vam treba odgovor i kako da odgovore. Ništa drugo.
packet-made = Paket je zapečaćen
packet-file-name = poruka.age
packet-saved = Sačuvano. Bez šest reči niko ne može da pročita ovu datoteku. Pošaljite je drugim putem nego što govorite reči.
packet-saved-key = Sačuvano. Ovu datoteku može da pročita samo služba.
packet-words = Šest reči koje ga otvaraju
packet-words-more = Recite ih glasom, drugim putem nego paket. Nikad ih ne pišite uz njega. Prikazuju se sada i nikad više.
packet-to-key = Može ga otvoriti samo služba, svojim ključem.
packet-again = Zapečati ponovo, s novim rečima
packet-answer-code = Odgovorili su šifrom
packet-answer-type = Šifra koju su vam pročitali
packet-answer-type-more = Tri grupe po četiri znaka. Velika ili mala slova.
packet-answer-no-code = Nema šifre? Ako je razgovor već spakovan, u njegovom redu obeležite šta su vam javili. Ako toga tamo više nema, recite koordinatoru.
packet-answer-take = Preuzmi odgovor
packet-answer-camera = Pročitaj šifru kamerom
packet-answer-in-talk = Sačuvano uz razgovor.
packet-answer-to-base = Razgovor je već spakovan. Odgovor sam ide u bazu.
packet-answer-at-base = Sačuvano uz svoj predmet.
packet-open-title = Paket za nas
packet-open-more = Drugi tim je poslao zapečaćen paket i glasom vam rekao šest reči. Ovde se ništa iz njega ne čuva.
packet-open-words = Šest reči
packet-reply = Šta odgovarate?
packet-reply-more = Pročitajte šifru radniku koji ga je poslao, ili je pokažite kameri.
paper-ask = Da li je papir bezbedan za ovu osobu?
paper-ask-more = Neko ga može naći. Ako osobu pretresaju ili posmatraju, ništa ne zapisujte.
paper-safe = Papir je bezbedan
paper-not-safe = Nije bezbedan
paper-title = Za prepisivanje rukom
paper-show = Prikaži poruku
paper-code-only = Samo ovi redovi. Bez imena, bez razloga, bez organizacije.

## Šifra za poneti

carry-title = Šifra za poneti
carry-more = Ako osoba želi: četiri reči koje povezuju ovaj razgovor s drugim, i to samo ako ih ona pokaže. Reči ne govore ništa o njoj.
carry-give = Daj četiri reči
carry-brought = Doneli su četiri reči
carry-type = Četiri reči
carry-type-more = Velika ili mala slova. Dovoljna su četiri slova svake reči.
carry-link = Poveži dva razgovora
carry-linked = Povezano s ranijim razgovorom, jer je osoba pokazala ove reči.
carry-remove = Ukloni reči
carry-show = Prikaži šifru
carry-camera = Pročitaj kamerom

## Baza

base-title = Slučajevi
base-counts =
    { $n ->
        [0] Još ništa nije primljeno.
        [one] { $nText } slučaj, nepregledano: { $unreadText }.
        [few] { $nText } slučaja, nepregledano: { $unreadText }.
       *[other] { $nText } slučajeva, nepregledano: { $unreadText }.
    }
base-sync = Primi
base-import = Otvori datoteku
base-empty = Još nema slučajeva. Primite ih sa servera ili otvorite datoteku koju je kolega doneo.
base-nothing-open = Izaberite slučaj sa spiska.
base-lock-text = Sve je sačuvano. Da ponovo otvorite aplikaciju, treba Vam lozinka.
base-link-unknown = Server još nije pitan.
base-link-online = Poslednja razmena je uspela.
base-link-offline = Server sada nije dostupan. Datoteke se i dalje mogu otvarati.
base-link-not-our-server = Javilo se nešto što nije naš server. Od njega ništa nije preuzeto.
base-link-refused = Server je odbio. Proverite da li je ovaj računar na spisku uređaja.
base-link-busy = Prijem je u toku.
alert-gap = Između dva razgovora sa ovog uređaja nedostaje jedan.
alert-fork = Ovaj uređaj je pod jednim brojem poslao dva različita razgovora. Možda ga je neko kopirao.
alert-unreadable = Paket sa ovog uređaja ne može da se otvori našim ključevima. Sačuvan je.
alert-clock = Sat ovog uređaja nije tačan. Redosled njegovih razgovora ipak jeste.
alert-server-restored = Server je vraćen na stariju kopiju. Što je izgubio, ponovo mu se predaje; ovde ništa nije izgubljeno.
alert-server-went-back = Server je izgubio razgovore koje je potvrdio i ne kaže to. Ponovo se traže. Javite onome ko ga održava.
alert-server-forked = Spisak servera nije onaj koji je pre pokazao: nešto je izvađeno ili promenjeno. Javite onome ko ga održava.
alert-server-lost = Server je potvrdio razgovor ovog uređaja, a nema ga. Telefon će ga ponovo predati.
alert-lost-device = Nešto je stiglo sa uređaja koji je prijavljen kao izgubljen. Čuva se odvojeno.
alert-invite-seen = Više od jednog uređaja je odgovorilo na isti poziv. Neko drugi ga je video: nikoga ne primajte sa njim, povucite ga i napravite novi.
case-unread = Novo
case-reasons =
    { $n ->
        [0] Bez razloga
        [one] { $nText } razlog
        [few] { $nText } razloga
       *[other] { $nText } razloga
    }
case-child = , možda ispod 18
case-provisional = , samo kratka pitanja
case-title = Slučaj
open-title = Otvori
open-why = Zašto otvarate ovaj slučaj? Razlog ostaje zapisan uz to ko je gledao.
open-reason-first-look = Prvi pogled
open-reason-follow-up = Praćenje
open-reason-referral = Upućivanje
open-reason-quality = Provera kvaliteta
case-worker-view = Procena radnika
case-day = Dan
case-device = Uređaj
case-mode = Dubina
mode-triage = Kratka pitanja
mode-full = Duži razgovor
case-end = Kraj
end-finished = Završen
end-stopped = Prekinut
end-not-safe = Nije bilo bezbedno razgovarati
end-wrong-interpreter = Nije bilo prevodioca koji sme da prevodi
end-declined = Osoba nije želela da razgovara
case-worker-language = Jezik radnika
case-languages = Jezici osobe
case-answers-in =
    { $n ->
        [one] { $nText } odgovor
        [few] { $nText } odgovora
       *[other] { $nText } odgovora
    }
case-answers = Odgovori
list-comma = , { "" }
review-draft = , nacrt prevoda
review-missing = , prevedeno naglas

## Pomoć i brojevi

guidance-title = Pomoć i brojevi
guidance-for-person = Da zajedno pročitate ili poslušate
guidance-for-person-more = Za svakoga, na jeziku osobe. Nije potreban ni razgovor ni zapis.
guidance-for-worker = Za Vas
guidance-empty = U ovoj verziji aplikacije nema kartica.
guidance-source = Izvor: { $source }
numbers-of-card = Brojevi koji idu uz ovo
numbers-title = Brojevi za pozivanje
numbers-empty = U ovoj verziji aplikacije nema brojeva.
numbers-none-to-show = Ove brojeve još niko nije pozvao i proverio. Osobi se ne prikazuje nijedan.
number-for = Pomaže oko
number-who = Za koga
number-hours = Otvoreno
number-languages = Jezici
number-page = Stranica na internetu
show-turn = Okreni
web-view-ageing = „Android System WebView“ ovog telefona zastareva. Aplikacija još radi. Ažurirajte ga u Play prodavnici kada imate mrežu.
practice-word = VEŽBA
home-practice = Vežba
home-practice-suggested = Dobar početak pre prvog razgovora
home-safety = Bezbednost ovog telefona
home-list-ends = Ovaj telefon dugo nije dobio novi spisak organizacije. Povežite ga ili uzmite datoteku iz baze. Dana u kojima još pakuje: { $number }
home-list-over = Spisak organizacije na ovom telefonu je istekao. Razgovori ostaju nezavršeni na njemu dok ne stigne novi: povežite ga ili uzmite datoteku iz baze.
home-crossing = Režim prelaza je uključen: samo prazni i spakovani razgovori.
base-audit = Zapisi telefona
notices-title = Tuđi radovi u ovoj aplikaciji
notices-intro = Ova aplikacija napravljena je od rada mnogih ljudi. Ovde su njihova imena i licence, na engleskom kako su ih napisali.
notices-list = Svi
