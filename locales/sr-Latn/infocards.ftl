### Informativne kartice: ono što svako može da pročita ili čuje, bez razgovora i bez zapisa, i reči oko službi.

## Vaša prava

info-rights = Vaša prava
info-rights-person = Vi ste osoba s pravima, ma kakve papire imali i ma odakle dolazili.
info-rights-body = Niko ne sme da Vas udari, zaključa ili dira kada to ne želite. Ni šef, ni vodič, ni partner, ni rođak.
info-rights-doctor = Kada ste povređeni ili bolesni, možete tražiti lekara.
info-rights-language = Možete tražiti nekoga ko dobro govori Vaš jezik. Možete reći da li biste radije razgovarali sa ženom ili s muškarcem.
info-rights-protection = Ako je za Vas opasno da se vratite kući, možete tražiti od neke države da Vas zaštiti. To se zove azil.
info-rights-lawyer = Pre nego što odgovorite na teška pitanja neke službe ili policije, možete tražiti da razgovarate s advokatom. Neke organizacije imaju advokate koji ne uzimaju novac.
info-rights-young = Ako imate manje od 18 godina, možete tražiti odraslu osobu čiji je posao da se brine o mladima.
info-rights-not-your-fault = Ako Vas je neko povredio ili iskoristio, niste Vi krivi. To možete reći danas, kasnije ili nikada.

## Ponuda za posao

info-jobs = Ponuda za posao
info-jobs-many = Mnoge ponude su poštene. Neke nisu. Nekoliko pitanja pomaže da vidite razliku.
info-jobs-who = Pitajte ko je šef, gde je mesto i kakav je posao. Tražite da prvo vidite mesto.
info-jobs-pay = Pitajte koliko dobijate i kog dana. Pitajte da li se od plate odbija za hranu, krevet ili put.
info-jobs-leave = Pitajte kako možete prestati ako Vam se posao ne dopada.
info-jobs-signs = Budite oprezni kada je plata mnogo bolja nego drugde, kada morate odmah da odlučite, kada Vam kažu da to bude tajna, ili kada Vam neko plaća put, a Vi ga kasnije odrađujete.
info-jobs-tell = Pre nego što odete, recite nekome kome verujete adresu, ime šefa i broj telefona.
info-jobs-unpaid = Ako ste radili, a niste plaćeni, možete tražiti savet kako da dobijete svoj novac, i kada nemate papire za rad.
info-jobs-stop = Ako Vam neko ne da da prestanete, krije Vaše papire ili Vas povređuje, možete tražiti pomoć da izađete. Nije važno što ste na početku pristali.

## Novac koji dugujete

info-debt = Novac koji dugujete
info-debt-not-owned = To što dugujete novac za put ili krevet ne znači da pripadate ikome.
info-debt-not-work = Niko ne sme da Vas tera da radite, prosite, prodajete, nosite stvari ili činite nešto svojim telom da biste vratili dug.
info-debt-signs = Budite oprezni kada dug sam raste, kada Vam niko ne pokazuje kako se računa, ili kada traže da plati Vaša porodica.
info-debt-remember = Zapišite ili zapamtite šta ste platili, kada i kome. Pitajte koliko je još ostalo.
info-debt-ask-first = Razgovarajte s nekim kome verujete pre nego što ponovo pozajmite ili potpišete papir koji ne možete da pročitate.
info-debt-body = Neki ljudi nude novac za bubreg, za krv, ili da rodite dete za nekog drugog. Možete reći ne. Dug nikada nije razlog da date deo svog tela.
info-debt-advice = O dugu možete pitati advokata. Možete tražiti i hranu i krevet, a da o dugu nikome ne kažete.

## Vaši papiri i Vaš telefon

info-papers = Vaši papiri i Vaš telefon
info-papers-yours = Vaš pasoš, lična karta i telefon su Vaši. Šef, vodič, partner ili rođak ne smeju da ih drže da biste ih slušali.
info-papers-keep = Ako neko hoće da čuva Vaše papire „radi sigurnosti“, možete reći da ih radije čuvate sami.
info-papers-photo = Slikajte svoje papire. Pošaljite sliku nekome kome verujete, ili je držite tamo gde drugi ne gledaju.
info-papers-apart = Papire, telefon i novac nosite na različitim mestima, uz telo.
info-papers-officers = Policija i granična policija mogu tražiti da vide Vaše papire. Ako ih zadrže, tražite potvrdu o tome.
info-papers-lost = Izgubljeni ili oduzeti papiri često mogu ponovo da se izdaju. Ako ste pobegli iz svoje zemlje, razgovarajte s advokatom pre nego što odete u njenu ambasadu.

## Brak i zajednički život

info-marriage = Brak i zajednički život
info-marriage-choice = Vi odlučujete da li stupate u brak i s kim. Ne porodica, ne vodič, ne neko ko je platio.
info-marriage-young = Ako imate manje od 18 godina, možete tražiti pomoć protiv braka, i kada ga porodica želi.
info-marriage-journey = Neki nude da putuju kao Vaš muž ili Vaša žena, da biste bili bezbedniji. Pitajte se: mogu li da odem od te osobe kad hoću?
info-marriage-signs = Budite oprezni kada je za Vas plaćen novac, kada ne smete da izađete ili telefonirate, ili kada morate da radite ili činite nešto što ne želite.
info-marriage-leave = Možete otići od muža, žene ili partnera koji Vas povređuje. Možete tražiti bezbedno mesto za spavanje, i s decom.
info-marriage-anyone = To se dešava i ženama i muškarcima, i devojčicama i dečacima. O tome možete razgovarati sa ženom ili s muškarcem, kako želite.

## Na telefonu i internetu

info-online = Na telefonu i internetu
info-online-strangers = Neko koga znate samo preko telefona možda nije onaj za koga se predstavlja.
info-online-signs = Budite oprezni kada neko koga nikada niste sreli nudi posao, put, ljubav ili dom, a traži novac, slike ili tajnost.
info-online-pictures = Slike svog tela zadržite za sebe. Ako neko kaže da će pokazati Vašu sliku: ne plaćajte, sačuvajte poruke i tražite pomoć. Vi niste krivi.
info-online-place = Isključite deljenje mesta na kome ste. Izaberite ko može da vidi Vaše prijatelje i slike.
info-online-lock = Zaključajte telefon brojem koji samo Vi znate.
info-online-meet = Ako se nalazite s nekim s interneta, nađite se danju, tamo gde ima ljudi, i recite nekome.
info-online-groups = Niko ne proverava šta se piše u grupama o putevima i cenama. Čitaju ih i oni koji iskorišćavaju ljude.

## Bezbednije na putu

info-travel = Bezbednije na putu
info-travel-rest = Ne morate dalje danas. Prvo možete pitati koja pomoć postoji ovde.
info-travel-number = Naučite napamet jedan broj telefona: nekoga kome verujete, ili pomoć u sledećoj zemlji.
info-travel-word = Dogovorite tajnu reč s nekim kome verujete. Ona znači: u opasnosti sam, dovedi pomoć.
info-travel-tell = Recite toj osobi kuda idete dalje i kada ćete se javiti.
info-travel-together = Ako možete, ostanite s ljudima koje poznajete. Neka deca budu uz Vas, u istom autu i istoj sobi.
info-travel-bags = Sami nosite svoj telefon, novac i papire. Nemojte nositi torbe za druge.
info-travel-signs = Budite oprezni kada vodič hoće da Vas odvoji od porodice, predaje Vas drugim ljudima, ili umesto novca traži rad ili usluge.
info-travel-danger = Reke, pruge, zatvoreni kamioni i hladne noći mogu ubiti. Ako je nečiji život u opasnosti, odmah pozovite pomoć.

## Koga zvati

info-call = Koga zvati
info-call-anyone = Možete zvati zbog sebe ili zbog nekog drugog. Većini linija za pomoć ne treba Vaše ime.
info-call-say = Recite tri stvari: gde ste, šta Vam treba i kojim jezikom govorite.
info-call-language = Ako Vas ne razumeju, još jednom recite ime svog jezika i sačekajte.
info-call-alone = Zovite kada niko ne sluša. Posle možete obrisati poziv iz spiska u telefonu.
info-call-young = Postoje linije za decu i mlade. One su za sve mlađe od 18, s papirima ili bez njih.
info-call-no-answer = Ako se niko ne javlja, pokušajte kasnije ili nas pitajte za drugi broj.

## Adresar: reči oko službe

services-none = Za ovo mesto još nemamo proveren broj. Pitajte osobu koja Vam je ovo pokazala.
service-checked = Zvali smo i proverili { $dateText }.
service-checked-long-ago = Proverili smo { $dateText }. Možda se u međuvremenu promenilo.
service-free = Poziv je besplatan.
service-from-abroad = Ovaj broj možete zvati i iz drugih zemalja.
service-inside-only = Ovaj broj radi samo unutar zemlje.
accepts-everyone = Za sve
accepts-female = Za žene i devojčice
accepts-male = Za muškarce i dečake
accepts-children = Za decu i mlade ispod 18
accepts-adults = Za odrasle
accepts-from-age = Od { $ageText } godina
accepts-any-status = S papirima ili bez njih
accepts-asylum-seekers = Za one koji su tražili azil
accepts-identified = Za osobe koje je neka služba priznala
accepts-residents = Za osobe s dozvolom boravka
hours-always = Danju i noću, svakog dana
hours-daily = Svakog dana od { $fromText } do { $toText }
hours-weekdays = Od ponedeljka do petka, od { $fromText } do { $toText }

## Vrste pomoći

help-emergency = Opasnost po život: policija, hitna pomoć, vatrogasci
help-police = Policija
help-ambulance = Hitna pomoć
help-fire = Vatrogasci i spasioci
help-specialised = Pomoć ljudima koje su drugi iskoristili ili držali
help-official = Zvanični centar u zemlji
help-advice = Savet telefonom
help-safe-place = Bezbedan smeštaj
help-doctor = Lekar
help-someone-to-talk-to = Neko za razgovor
help-lawyer = Advokat
help-asylum = Savet o azilu
help-papers = Papiri i boravak
help-work-rights = Savet o radu i plati
help-money-work = Posao i novac
help-child-protection = Zaštita dece
help-child-line = Linija za decu i mlade
help-missing-child = Nestalo dete
help-violence = Pomoć posle nasilja u kući
help-food-clothes = Hrana, odeća, pranje
help-day-centre = Mesto za boravak preko dana
help-interpreter = Neko ko govori Vaš jezik
help-find-family = Traženje porodice
help-safe-return = Pomoć za povratak kući, ako to želite

## Zemlje

country-RS = Srbija
country-GR = Grčka
country-BG = Bugarska
country-MK = Severna Makedonija
country-ME = Crna Gora
country-AL = Albanija
country-XK = Kosovo*
country-BA = Bosna i Hercegovina
country-HR = Hrvatska
country-HU = Mađarska
country-RO = Rumunija
country-SI = Slovenija
country-AT = Austrija
country-TR = Turska
country-IT = Italija
country-DE = Nemačka

## Jezici službi

language-de = Nemački
language-ru = Ruski
language-sr = Srpski

old-web-view = Ovoj aplikaciji treba noviji „Android System WebView“. Otvorite Play prodavnicu, potražite „Android System WebView“, dodirnite „Ažuriraj“ i ponovo pokrenite aplikaciju.
