### Kad nešto ne radi: šta se desilo, da li su podaci sigurni, šta uraditi.

error-wrong-passphrase = Nije se otvorilo.
error-wrong-passphrase-safe = Ništa nije promenjeno.
error-wrong-passphrase-next = Proverite lozinku i pokušajte ponovo.

error-wait = Još je rano za novi pokušaj.
error-wait-safe = Ništa nije promenjeno.
error-wait-next = Sačekajte malo, pa pokušajte ponovo.

error-locked = Aplikacija je zaključana.
error-locked-safe = Sve što ste sačuvali ostaje.
error-locked-next = Unesite lozinku da nastavite.

error-not-enrolled = Ovaj telefon nije podešen za Vašu organizaciju.
error-not-enrolled-safe = Na njemu još nema ničega.
error-not-enrolled-next = Zamolite koordinatora da ga podesi.

error-storage-full = Memorija ovog uređaja je puna.
error-storage-full-safe = Poslednji korak nije sačuvan. Sve pre njega jeste.
error-storage-full-next = Oslobodite mesto: obrišite fotografije ili aplikacije koje vam ne trebaju. Zatim pokušajte ponovo, ili ponovite ovaj korak.

error-disk-trouble = Memorija telefona nije mogla da se čita ili upisuje.
error-disk-trouble-safe = Poslednji korak nije sačuvan. Ono što je ranije sačuvano ostaje.
error-disk-trouble-next = Pokušajte ponovo. Ako se ponavlja, ponovo pokrenite telefon i javite koordinatoru.

error-vault-damaged = Oštećena je datoteka koja otvara Vaše podatke.
error-vault-damaged-safe = Spakovani razgovori su zatvoreni za bazu i time nisu izgubljeni.
error-vault-damaged-next = Nemojte brisati aplikaciju. Dajte telefon koordinatoru.

error-database-damaged = Podaci na ovom telefonu su oštećeni i stavljeni su na stranu.
error-database-damaged-safe = Ništa nije obrisano. Možda mogu da se vrate.
error-database-damaged-next = Nemojte brisati aplikaciju. Javite koordinatoru.

error-newer-version = Podatke je zapisala novija verzija aplikacije.
error-newer-version-safe = Ostaju kakvi jesu.
error-newer-version-next = Ažurirajte aplikaciju, pa je ponovo otvorite.

error-no-recipient = Nema baze za koju bi ovaj razgovor mogao da se zatvori.
error-no-recipient-safe = Razgovor ostaje na telefonu kao nedovršen, sačuvan.
error-no-recipient-next = Tražite od koordinatora novi spisak uređaja, datotekom ili preko mreže.

error-roster-expired = Spisak uređaja na ovom telefonu je prestar da bi se pakovalo.
error-roster-expired-safe = Razgovor ostaje na telefonu kao nedovršen, sačuvan.
error-roster-expired-next = Povežite se jednom, ili tražite od koordinatora novi spisak kao datoteku. Zatim završite razgovor.

error-seal-failed = Pakovanje nije prošlo sopstvenu proveru.
error-seal-failed-safe = Razgovor ostaje na telefonu kao nedovršen, sačuvan. Ništa nije poslato.
error-seal-failed-next = Pokušajte ponovo. Ako se ponavlja, javite koordinatoru.

error-unknown-screening = Ovog razgovora više nema ovde.
error-unknown-screening-safe = Ako je završen, spakovan je ili predat.
error-unknown-screening-next = Vratite se i pogledajte „Moji razgovori“.

error-refused-answer = Ovaj odgovor ne pripada ovom pitanju.
error-refused-answer-safe = Prethodni odgovori su sačuvani.
error-refused-answer-next = Izaberite ponovo ili preskočite pitanje.
error-unknown-card = Ove kartice nema u ovoj verziji aplikacije.
error-unknown-card-safe = Ništa nije promenjeno.
error-unknown-card-next = Vratite se i izaberite drugu karticu.
error-unknown-words = Ovo nisu četiri reči šifre za poneti.
error-unknown-words-safe = Ništa nije promenjeno.
error-unknown-words-next = Zamolite osobu da ponovo pokaže ili kaže četiri reči. Dovoljna su četiri slova svake.
error-packet-closed = Ovaj paket se ne otvara.
error-packet-closed-safe = Ništa nije promenjeno i ništa iz njega nije sačuvano.
error-packet-closed-next = Proverite šest reči slovo po slovo. Ako su tačne, datoteka je usput promenjena ili nije paket: zatražite je ponovo.
error-answer-slip = Ovo nije šifra odgovora.
error-answer-slip-safe = Ništa nije promenjeno.
error-answer-slip-next = Zamolite ih da je pročitaju ponovo: tri grupe po četiri slova i cifre.

error-already-ended = Ovaj razgovor je već završen.
error-already-ended-safe = Njegovi odgovori su sačuvani.
error-already-ended-next = Idite na ishod, ili nazad da povučete kraj.

error-not-saved = Ovo nije moglo da se sačuva.
error-not-saved-safe = Još je na ekranu. Sve pre toga je sačuvano.
error-not-saved-next = Pokušajte ponovo.

error-server-unreachable = Server sada nije dostupan.
error-server-unreachable-safe = Sve je sačuvano na ovom telefonu, zatvoreno za bazu.
error-server-unreachable-next = Ne morate ništa da radite. Pokušava se samo, ili predajte datotekom.

error-not-our-server = Javilo se nešto što nije naš server.
error-not-our-server-safe = Ništa nije poslato.
error-not-our-server-next = Možda je to stranica za prijavu na Wi-Fi. Koristite drugu mrežu ili predajte datotekom.

error-server-refused = Server nije primio.
error-server-refused-safe = Vaš primerak je sačuvan na ovom telefonu.
error-server-refused-next = Razlog potražite u „Moji razgovori“ i javite koordinatoru.

error-file-unreadable = Datoteka nije mogla da se pročita ili zapiše.
error-file-unreadable-safe = Na ovom telefonu ništa nije promenjeno.
error-file-unreadable-next = Izaberite drugu datoteku ili drugo mesto i pokušajte ponovo.

error-file-unknown-format = Ova datoteka nije naša.
error-file-unknown-format-safe = Iz nje ništa nije preuzeto.
error-file-unknown-format-next = Izaberite datoteku iz baze ili od kolege.

error-file-newer = Ovu datoteku je napravila novija verzija aplikacije.
error-file-newer-safe = Iz nje ništa nije preuzeto.
error-file-newer-next = Ažurirajte aplikaciju, pa ponovo otvorite datoteku.

error-file-exists = Već postoji datoteka s tim imenom.
error-file-exists-safe = Nije promenjena.
error-file-exists-next = Izaberite drugo ime.

error-wrong-role = To se ne radi na ovom uređaju.
error-wrong-role-safe = Ništa nije promenjeno.
error-wrong-role-next = Za razgovore koristite telefon, a za slučajeve bazu.

error-internal = Nešto nije radilo kako treba.
error-internal-safe = Ono što je ranije sačuvano ostaje.
error-internal-next = Pokušajte ponovo. Ako se ponavlja, javite koordinatoru kod koji stoji ispod.
error-recording-refused = Ovaj snimak se ne može upotrebiti.
error-recording-refused-safe = Prethodni snimak, ako ga je bilo, sačuvan je.
error-recording-refused-next = Snimite ponovo, najviše jedan minut, ili izaberite Opus datoteku (.ogg, .opus ili .webm).
error-pack-too-large = Snimci ovog jezika preveliki su za jednu datoteku.
error-pack-too-large-safe = Svi snimci su sačuvani ovde.
error-pack-too-large-next = Najduže snimite ponovo, kraće.
error-not-our-file = Ova datoteka nije iz Vaše organizacije.
error-not-our-file-safe = Iz nje ništa nije preuzeto.
error-not-our-file-next = Zatražite datoteku ponovo od svoje baze. Ako je došla od kolege, javite svom koordinatoru.
error-erased = Bilo je previše pogrešnih lozinki. Ovaj telefon je obrisan.
error-erased-safe = Na njemu se više ništa ne može pročitati. Što je spakovano još je ovde, samo za koordinatore.
error-erased-next = Predajte spakovano i zamolite koordinatora da ponovo podesi telefon.
error-guessable-passphrase = Ova lozinka se može pogoditi.
error-guessable-passphrase-safe = Ništa nije promenjeno. Stara i dalje otvara.
error-guessable-passphrase-next = Uzmite šest reči koje ne idu zajedno, ili neka ih predloži aplikacija.
error-other-passphrase = Potrebna je druga lozinka.
error-other-passphrase-safe = Ništa nije promenjeno.
error-other-passphrase-next = Izaberite druge reči.
error-unfinished-talks = Izgubilo bi se nešto o čemu niste obavešteni.
error-unfinished-talks-safe = Ništa nije obrisano.
error-unfinished-talks-next = Ponovo pogledajte brojeve, pa odlučite.
error-not-allowed = Vaša organizacija je odlučila da to ne dozvoli.
error-not-allowed-safe = Ništa nije promenjeno.
error-not-allowed-next = Pitajte svog koordinatora.
error-no-letter-key = Ovom uređaju se još ne može pisati.
error-no-letter-key-safe = Ništa nije promenjeno.
error-no-letter-key-next = Sačekajte da stigne njegov sledeći razgovor, pa pišite ponovo.
error-letter-text = Ovaj tekst se ne može poslati.
error-letter-text-safe = Još je na ekranu.
error-letter-text-next = Napišite nešto, ili skratite tekst: najviše 2.000 slova, u nekim pismima manje. Zatim ga pošaljite ponovo.
error-not-here = Toga više nema ovde.
error-not-here-safe = Ništa nije promenjeno.
error-not-here-next = Vratite se i ponovo pogledajte spisak.
error-cannot-open = Ključ ove baze ne otvara ovaj paket.
error-cannot-open-safe = Čuva se onakav kakav je stigao.
error-cannot-open-next = Pitajte druge baze svoje organizacije, ili upotrebite list za spasavanje.
