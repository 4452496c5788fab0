### What is said when something about the organisation does not work: setting up a base or a phone, its invite, the list
### of devices, the recovery key. Read by a coordinator.

error-weak-passphrase = Ova lozinka može da se pogodi.
error-weak-passphrase-safe = Ništa nije napravljeno.
error-weak-passphrase-next = Uzmite šest reči koje niko nije birao, onako kako ih aplikacija izvuče.

error-already-set-up = Ovde je aplikacija već podešena.
error-already-set-up-safe = Ništa nije promenjeno.
error-already-set-up-next = Izaberite drugu fasciklu ili nastavite sa ovom.

error-server-identity = Ovo nije identitet servera.
error-server-identity-safe = Ništa nije napravljeno.
error-server-identity-next = Uzmite fajl koji je server napisao pri podešavanju i adresu koja počinje sa https.

error-not-this-file = Ovo nije fajl koji ovde treba ili je usput izmenjen.
error-not-this-file-safe = Iz njega ništa nije uzeto.
error-not-this-file-next = Zatražite fajl ponovo, po mogućstvu drugim putem.

error-made-by-newer = Ovaj fajl je napravila novija verzija aplikacije.
error-made-by-newer-safe = Iz njega ništa nije uzeto.
error-made-by-newer-next = Ažurirajte aplikaciju, pa pokušajte ponovo.

error-invite-expired = Pozivnica je prestara.
error-invite-expired-safe = Niko nije primljen.
error-invite-expired-next = Napravite novu pozivnicu.

error-invite-used = Ova pozivnica je već iskorišćena.
error-invite-used-safe = Niko nije primljen.
error-invite-used-next = Ako ne znate ko ju je iskoristio, pogledajte spisak uređaja. Napravite novu pozivnicu.

error-invite-answered = Drugi uređaj je odgovorio na ovaj poziv.
error-invite-answered-safe = Ovaj uređaj nije primljen i ništa drugo nije poslato.
error-invite-answered-next = Odmah javite bazi: neko drugi je video poziv. Niko ne sme biti primljen sa njim. Zatražite novi.

error-invite-withdrawn = Baza je povukla ovaj poziv.
error-invite-withdrawn-safe = Niko nije primljen.
error-invite-withdrawn-next = Pitajte bazu zašto i zatražite novi poziv.

error-no-server = Ovaj poziv ne navodi server.
error-no-server-safe = Ništa nije poslato.
error-no-server-next = Nastavite kodovima ili datotekom.

error-not-open = Server još ne zna za ovaj poziv.
error-not-open-safe = Ništa nije izgubljeno. Ključevi ovog uređaja su napravljeni.
error-not-open-next = Baza mora jednom da dosegne server. Zatim pitajte ponovo, ili nastavite kodovima ili datotekom.

error-not-answered = Niko još nije odgovorio na ovaj poziv preko servera.
error-not-answered-safe = Niko nije primljen.
error-not-answered-next = Pitajte ponovo malo kasnije, ili uzmite odgovor kodom ili datotekom.

error-words-differ = Ovo nije šest reči ovog zahteva.
error-words-differ-safe = Niko nije primljen.
error-words-differ-next = Pročitajte ih još jednom sa drugog ekrana. Ako se razlikuju, neko stoji između vas: povucite poziv i napravite novi.

error-not-admitted = Ovaj fajl prima drugi uređaj, ne ovaj.
error-not-admitted-safe = Ništa nije promenjeno.
error-not-admitted-next = Zatražite od baze fajl koji pripada ovom uređaju.

error-no-root-key = Ključ organizacije nije na ovom računaru.
error-no-root-key-safe = Ništa nije promenjeno.
error-no-root-key-next = Uradite ovo u bazi koja je osnovala organizaciju.

error-unknown-device = Takvog uređaja nema ili ih više počinje ovako.
error-unknown-device-safe = Ništa nije promenjeno.
error-unknown-device-next = Pogledajte spisak uređaja i navedite više znakova.

error-last-base = Ovo je poslednja baza. Bez nje niko ništa ne bi mogao da pročita.
error-last-base-safe = Ništa nije promenjeno.
error-last-base-next = Prvo primite drugu bazu.

error-roster-refused = Ovaj spisak uređaja ne nastavlja se na onaj koji važi.
error-roster-refused-safe = Ostaje onaj koji važi.
error-roster-refused-next = Uzimajte spiskove redom. Ako se ponovi, pitajte onog ko ga je napravio.

error-recovery-unreadable = Ovo nije ključ za oporavak. Neka reč je možda pogrešna ili nedostaje.
error-recovery-unreadable-safe = Ništa nije promenjeno.
error-recovery-unreadable-next = Uporedite sa papirom, reč po reč.

error-recovery-other = Ovaj ključ to ne otvara.
error-recovery-other-safe = Ništa nije promenjeno.
error-recovery-other-next = Možda pripada drugoj organizaciji. Potražite drugi papir.
error-recovery-word = Jedna reč nije ona sa lista.
error-recovery-word-safe = Ništa nije promenjeno.
error-recovery-word-next = Pogledajte na papiru reč sa tim brojem i ukucajte je ponovo.
error-recovery-unproven = Još niko nije pokazao da je list za spasavanje na papiru.
error-recovery-unproven-safe = Niko nije pozvan. Sve što je ovde sačuvano je.
error-recovery-unproven-next = Prvo ukucajte deo lista. Ako nikada nije zapisan, napravite novi.
error-other-organisation = Ovo pripada drugoj organizaciji.
error-other-organisation-safe = Ništa nije promenjeno i niko nije primljen.
error-other-organisation-next = Pogledajte ime na oba ekrana. Uzmite kod ili datoteku svoje organizacije.
error-invite-unknown = Ovo odgovara na pozivnicu koja ovde nije napravljena ili je povučena.
error-invite-unknown-safe = Niko nije primljen.
error-invite-unknown-next = Napravite novu pozivnicu na ovom računaru i pokažite je uređaju.
error-clock-wrong = Datum ovog uređaja ne može biti tačan.
error-clock-wrong-safe = Ništa nije promenjeno.
error-clock-wrong-next = Podesite datum i vreme uređaja, pa pokušajte ponovo.
error-code-slip = U ukucanom ima greška.
error-code-slip-safe = Ništa nije promenjeno.
error-code-slip-next = Uporedite slova i brojeve s drugim ekranom, grupu po grupu.
error-nothing-scanned = Ništa nije pročitano do kraja.
error-nothing-scanned-safe = Ništa nije promenjeno.
error-nothing-scanned-next = Držite kameru prema drugom ekranu dok ne bude sve, ili uzmite datoteku.
error-more-keys = Ova organizacija za svaku promenu traži više od jednog ključa.
error-more-keys-safe = Ništa nije promenjeno.
error-more-keys-next = Zamolite one koji čuvaju druge ključeve da ovde ukucaju svoje reči.
error-policy-bounds = Jedno podešavanje je van dozvoljenog.
error-policy-bounds-safe = Ništa nije promenjeno.
error-policy-bounds-next = Izaberite jednu od ponuđenih vrednosti.
error-too-many-opened = Za poslednji sat otvoreno je mnogo slučajeva.
error-too-many-opened-safe = Ništa nije promenjeno.
error-too-many-opened-next = Nastavite malo kasnije. Za mnogo slučajeva odjednom postoji izvoz, koji izostavlja ko su.
error-export-unprotected = Datoteka odavde mora biti zatvorena za svog čitaoca.
error-export-unprotected-safe = Ništa nije napisano.
error-export-unprotected-next = Ukucajte lozinku ili ključ onoga ko treba da je otvori.
error-export-recipient = Ovo nije ključ za koji se datoteka može zatvoriti.
error-export-recipient-safe = Ništa nije napisano.
error-export-recipient-next = Tražite od čitaoca njegov age ključ i nalepite ga celog: počinje sa age1. Ili ukucajte lozinku.
