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

error-invite-used = Ova pozivnica je već iskorišćena ili nije napravljena ovde.
error-invite-used-safe = Niko nije primljen.
error-invite-used-next = Ako ne znate ko ju je iskoristio, pogledajte spisak uređaja. Napravite novu pozivnicu.

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
