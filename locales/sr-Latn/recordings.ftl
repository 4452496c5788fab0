### Snimanje pitanja u bazi: ono što tamo čitaju prevodilac i koordinator. Samo ljudski glasovi.

recordings-title = Snimci
recordings-intro = Pročitajte svako pitanje naglas, polako, kako stoji. Telefon ga pušta onima koji ne čitaju. Čuva se samo glas: bez imena, bez datuma.
recordings-voice = Glas se može prepoznati. Snimajte samo one koji se slažu i koji ne bi bili u opasnosti da se čuje.
recordings-language = Jezik
recordings-count = Snimljeno pitanja: { $recorded } od { $all }
recordings-size = { $usedText } od { $mostText }
recordings-missing-only = Samo ono što nedostaje
recordings-none-missing = Svako pitanje ovog jezika ima snimak.
recordings-no-words = Ovaj jezik još nema pitanja u aplikaciji.
recording-missing = Nema snimka
recording-length = { $secondsText } s
recording-reads-older = Čita stariji tekst. Snimite ponovo.
record = Snimi
record-again = Snimi ponovo
record-stop = Stani ({ $secondsText } s)
record-listen = Preslušaj
record-keep = Zadrži
record-discard = Odbaci
record-file = Uzmi datoteku
record-remove = Obriši snimak
record-no-microphone = Aplikacija ovde ne može da koristi mikrofon. Snimite bilo čime i izaberite datoteku (.opus, .ogg ili .webm).
record-denied = Mikrofon je odbijen. Dozvolite ga u podešavanjima sistema, ili izaberite datoteku.
record-limit = Najduže jedan minut.
recordings-pack = Napravi datoteku za telefone
recordings-pack-hint = Jedna potpisana datoteka sa svim snimcima ovog jezika. Odnesite je na svaki telefon i otvorite pod Predaja.
recordings-packed =
    { $n ->
        [one] U datoteci je { $nText } snimak.
        [few] U datoteci su { $nText } snimka.
       *[other] U datoteci je { $nText } snimaka.
    }
recordings-pack-day = Poslednja datoteka: { $dateText }
recordings-changed = Nešto je snimljeno posle poslednje datoteke.

recordings-network = Na telefone preko mreže
recordings-network-no-server = Ova organizacija nema server. Odnesite datoteku na svaki telefon.
recordings-network-not-sent = Nije poslato preko mreže.
recordings-network-older = Telefoni dobijaju stariji paket od onoga što je ovde snimljeno.
recordings-network-waiting = Čeka server. Odlazi sa sledećom razmenom.
recordings-network-sent = Server ga ima. Svaki telefon ga preuzima sam; ovde se ne zna koji ga telefoni već imaju.
recordings-network-budget = Telefon preuzima najviše 256 KB odjednom i 4 MB dnevno, posle svojih razgovora.
recordings-network-update-first = Najpre ažurirajte server, svaku bazu i svaki telefon: starija verzija ne može da pročita spisak koji navodi snimke.
recordings-network-send = Pošalji na telefone
recordings-network-stop = Ukloni sa telefona
