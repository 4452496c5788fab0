### Bilgi kartları: herkesin görüşme ve kayıt olmadan okuyup duyabileceği sözler.

## Haklarınız

info-rights = Haklarınız
info-rights-person = Belgeniz ne olursa olsun, nereden gelirseniz gelin, hakları olan bir insansınız.
info-rights-body = Kimse sizi dövemez, kilitleyemez ya da istemediğinizde size dokunamaz. Ne bir patron, ne bir rehber, ne eşiniz, ne bir akraba.
info-rights-doctor = Yaralandığınızda ya da hastalandığınızda doktor isteyebilirsiniz.
info-rights-language = Dilinizi iyi konuşan birini isteyebilirsiniz. Bir kadınla mı, bir erkekle mi konuşmak istediğinizi söyleyebilirsiniz.
info-rights-protection = Eve dönmek sizin için tehlikeliyse, bir ülkeden sizi korumasını isteyebilirsiniz. Buna sığınma denir.
info-rights-lawyer = Bir dairenin ya da polisin zor sorularını yanıtlamadan önce avukatla konuşmak isteyebilirsiniz. Bazı kuruluşların para almayan avukatları vardır.
info-rights-young = 18 yaşından küçükseniz, işi gençlere bakmak olan bir yetişkin isteyebilirsiniz.
info-rights-not-your-fault = Biri sizi incittiyse ya da kullandıysa, bu sizin kabahatiniz değil. Bunu bugün, daha sonra söyleyebilir ya da hiç söylemeyebilirsiniz.

## Bir iş teklifi

info-jobs = Bir iş teklifi
info-jobs-many = Birçok teklif dürüsttür. Bazıları değildir. Birkaç soru farkı görmeye yardım eder.
info-jobs-who = Patronun kim olduğunu, yerin nerede ve işin ne olduğunu sorun. Önce yeri görmek isteyin.
info-jobs-pay = Ne kadar ve hangi gün alacağınızı sorun. Yemek, yatak ya da yol için para kesilip kesilmediğini sorun.
info-jobs-leave = İşi beğenmezseniz nasıl bırakabileceğinizi sorun.
info-jobs-signs = Ücret başka her yerden çok daha iyiyse, hemen karar vermeniz gerekiyorsa, gizli tutmanız isteniyorsa, ya da biri yolunuzu ödüyor ve siz sonra çalışarak ödeyecekseniz dikkatli olun.
info-jobs-tell = Gitmeden önce güvendiğiniz birine adresi, patronun adını ve bir telefon numarasını söyleyin.
info-jobs-unpaid = Çalıştınız ve paranız ödenmediyse, çalışma belgeniz olmasa bile paranızı nasıl alacağınızı danışabilirsiniz.
info-jobs-stop = Biri bırakmanıza izin vermiyor, belgelerinizi saklıyor ya da canınızı yakıyorsa, çıkmak için yardım isteyebilirsiniz. Başta evet demiş olmanız önemli değildir.

## Borcunuz olan para

info-debt = Borcunuz olan para
info-debt-not-owned = Yol ya da yatak için borçlu olmak birine ait olduğunuz anlamına gelmez.
info-debt-not-work = Kimse bir borcu ödemeniz için sizi çalıştıramaz, dilendiremez, size satış yaptıramaz, bir şey taşıtamaz ya da bedeninizle bir şey yaptıramaz.
info-debt-signs = Borç kendiliğinden büyüyorsa, kimse nasıl hesaplandığını göstermiyorsa ya da ailenizden ödemesi isteniyorsa dikkatli olun.
info-debt-remember = Neyi, ne zaman, kime ödediğinizi yazın ya da aklınızda tutun. Ne kadar kaldığını sorun.
info-debt-ask-first = Yeniden borç almadan ya da okuyamadığınız bir kâğıdı imzalamadan önce güvendiğiniz biriyle konuşun.
info-debt-body = Bazı kişiler böbrek, kan ya da başkası için çocuk doğurmak karşılığında para teklif eder. Hayır diyebilirsiniz. Borç, vücudunuzun bir parçasını vermek için asla bir sebep değildir.
info-debt-advice = Bir borç hakkında avukata danışabilirsiniz. Bundan kimseye söz etmeden yemek ve yatak da isteyebilirsiniz.

## Belgeleriniz ve telefonunuz

info-papers = Belgeleriniz ve telefonunuz
info-papers-yours = Pasaportunuz, kimliğiniz ve telefonunuz sizindir. Bir patron, rehber, eş ya da akraba sözünü dinletmek için onları alıkoyamaz.
info-papers-keep = Biri belgelerinizi “güvenlik için” saklamak isterse, kendiniz saklamak istediğinizi söyleyebilirsiniz.
info-papers-photo = Belgelerinizin fotoğrafını çekin. Güvendiğiniz birine gönderin ya da başkalarının bakmadığı bir yerde tutun.
info-papers-apart = Belgeleri, telefonu ve parayı ayrı yerlerde, bedeninize yakın taşıyın.
info-papers-officers = Polis ve sınır görevlileri belgelerinizi görmek isteyebilir. Alıkoyarlarsa bunu yazan bir kâğıt isteyin.
info-papers-lost = Kaybolan ya da alınan belgeler çoğu zaman yeniden çıkarılabilir. Kendi ülkenizden kaçtıysanız, elçiliğine gitmeden önce bir avukatla konuşun.

## Evlilik ve birlikte yaşamak

info-marriage = Evlilik ve birlikte yaşamak
info-marriage-choice = Evlenip evlenmeyeceğinize ve kiminle evleneceğinize siz karar verirsiniz. Aileniz değil, bir rehber değil, para veren biri değil.
info-marriage-young = 18 yaşından küçükseniz, aileniz istese bile bir evliliğe karşı yardım isteyebilirsiniz.
info-marriage-journey = Bazı kişiler daha güvende olmanız için eşiniz gibi yolculuk etmeyi önerir. Kendinize sorun: istediğimde bu kişiden ayrılabilir miyim?
info-marriage-signs = Sizin için para verildiyse, dışarı çıkamıyor ya da telefon edemiyorsanız, ya da çalışmak ya da istemediğiniz şeyler yapmak zorundaysanız dikkatli olun.
info-marriage-leave = Sizi inciten bir eşten ya da birlikte olduğunuz kişiden ayrılabilirsiniz. Çocuklarınızla birlikte güvenli bir yatacak yer isteyebilirsiniz.
info-marriage-anyone = Bu kadınların da erkeklerin de, kızların da oğlanların da başına gelir. Bunu isterseniz bir kadınla, isterseniz bir erkekle konuşabilirsiniz.

## Telefonda ve internette

info-online = Telefonda ve internette
info-online-strangers = Yalnızca telefondan tanıdığınız biri, söylediğinden başka biri olabilir.
info-online-signs = Hiç görmediğiniz biri iş, yolculuk, sevgi ya da ev önerip para, resim ya da gizlilik istiyorsa dikkatli olun.
info-online-pictures = Bedeninizin resimlerini kendinize saklayın. Biri resminizi göstereceğini söylerse: ödemeyin, mesajları saklayın ve yardım isteyin. Kabahat sizde değil.
info-online-place = Bulunduğunuz yerin paylaşımını kapatın. Arkadaşlarınızı ve resimlerinizi kimlerin görebileceğini seçin.
info-online-lock = Telefonunuzu yalnızca sizin bildiğiniz bir numarayla kilitleyin.
info-online-meet = İnternetten biriyle buluşacaksanız gündüz, başka insanların olduğu bir yerde buluşun ve bir arkadaşınıza söyleyin.
info-online-groups = Yollar ve fiyatlarla ilgili gruplarda yazılanları kimse denetlemez. İnsanları kullananlar da onları okur.

## Yolda daha güvende

info-travel = Yolda daha güvende
info-travel-rest = Bugün devam etmek zorunda değilsiniz. Önce burada hangi yardımın olduğunu sorabilirsiniz.
info-travel-number = Bir telefon numarasını ezberleyin: güvendiğiniz biri ya da sonraki ülkedeki yardım.
info-travel-word = Güvendiğiniz biriyle gizli bir sözcük belirleyin. Anlamı: tehlikedeyim, yardım getir.
info-travel-tell = O kişiye sonra nereye gittiğinizi ve ne zaman arayacağınızı söyleyin.
info-travel-together = Olabiliyorsa tanıdığınız insanlarla kalın. Çocuklarınız yanınızda, aynı arabada ve aynı odada olsun.
info-travel-bags = Telefonunuzu, paranızı ve belgelerinizi kendiniz taşıyın. Başkaları için çanta taşımayın.
info-travel-signs = Bir rehber sizi ailenizden ayırmak istiyorsa, sizi başkalarına veriyorsa ya da para yerine iş ya da başka şeyler istiyorsa dikkatli olun.
info-travel-danger = Nehirler, tren yolları, kapalı kamyonlar ve soğuk geceler öldürebilir. Birinin hayatı tehlikedeyse hemen yardım çağırın.

## Kimi aramalı

info-call = Kimi aramalı
info-call-anyone = Kendiniz ya da başkası için arayabilirsiniz. Çoğu yardım hattı adınızı istemez.
info-call-say = Üç şey söyleyin: nerede olduğunuzu, neye ihtiyacınız olduğunu ve hangi dili konuştuğunuzu.
info-call-language = Sizi anlamazlarsa dilinizin adını bir kez daha söyleyin ve bekleyin.
info-call-alone = Kimse dinlemezken arayın. Sonra aramayı telefonunuzun listesinden silebilirsiniz.
info-call-young = Çocuklar ve gençler için hatlar var. Belgeli ya da belgesiz, 18 yaşından küçük herkes içindir.
info-call-no-answer = Kimse açmazsa daha sonra yeniden deneyin ya da bizden başka bir numara isteyin.

## Rehber

services-none = Bu yer için henüz denetlenmiş bir numaramız yok. Bunu size gösteren kişiye sorun.
service-checked = { $dateText } tarihinde aradık ve doğruladık.
service-checked-long-ago = { $dateText } tarihinde doğruladık. O zamandan beri değişmiş olabilir.
service-free = Arama ücretsizdir.
service-from-abroad = Bu numarayı başka ülkelerden de arayabilirsiniz.
service-inside-only = Bu numara yalnızca ülke içinde çalışır.
accepts-everyone = Herkes için
accepts-female = Kadınlar ve kızlar için
accepts-male = Erkekler ve oğlanlar için
accepts-children = 18 yaşından küçük çocuklar ve gençler için
accepts-adults = Yetişkinler için
accepts-from-age = { $ageText } yaşından itibaren
accepts-any-status = Belgeli ya da belgesiz
accepts-asylum-seekers = Sığınma istemiş kişiler için
accepts-identified = Bir dairenin tanıdığı kişiler için
accepts-residents = Oturma izni olan kişiler için
hours-always = Her gün, gece ve gündüz
hours-daily = Her gün, { $fromText } – { $toText }
hours-weekdays = Pazartesiden cumaya, { $fromText } – { $toText }

## Yardım türleri

help-emergency = Hayati tehlike: polis, ambulans, itfaiye
help-police = Polis
help-ambulance = Ambulans
help-fire = İtfaiye ve kurtarma
help-specialised = Başkalarının kullandığı ya da alıkoyduğu insanlara yardım
help-official = Ülkenin resmî merkezi
help-advice = Telefonla danışma
help-safe-place = Kalacak güvenli bir yer
help-doctor = Doktor
help-someone-to-talk-to = Konuşacak biri
help-lawyer = Avukat
help-asylum = Sığınma danışmanlığı
help-papers = Belgeler ve oturum
help-work-rights = İş ve ücret danışmanlığı
help-money-work = İş ve para
help-child-protection = Çocukların korunması
help-child-line = Çocuklar ve gençler için hat
help-missing-child = Kayıp çocuk
help-violence = Evde şiddetten sonra yardım
help-food-clothes = Yemek, giysi, yıkanma
help-day-centre = Gündüz kalınacak bir yer
help-interpreter = Dilinizi konuşan biri
help-find-family = Aileyi bulma
help-safe-return = İsterseniz eve dönüş için yardım

## Ülkeler

country-RS = Sırbistan
country-GR = Yunanistan
country-BG = Bulgaristan
country-MK = Kuzey Makedonya
country-ME = Karadağ
country-AL = Arnavutluk
country-XK = Kosova*
country-BA = Bosna-Hersek
country-HR = Hırvatistan
country-HU = Macaristan
country-RO = Romanya
country-SI = Slovenya
country-AT = Avusturya
country-TR = Türkiye
country-IT = İtalya
country-DE = Almanya

## Diller

language-de = Almanca
language-ru = Rusça
language-sr = Sırpça

old-web-view = Bu uygulama için daha yeni bir “Android System WebView” gerekir. Play Store’u açın, “Android System WebView” uygulamasını arayın, “Güncelle”ye dokunun ve uygulamayı yeniden başlatın.
