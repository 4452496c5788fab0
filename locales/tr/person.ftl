### Kişinin okuduğu ya da duyduğu sözler. Sade ve sakin; “siz” ile. Çocuk soruları “sen” ile.

## Başlangıç

greeting = Merhaba. Yoldaki insanlara yardım eden bir ekipte çalışıyorum.
intro-triage = Bu yolda birçok insana kötü davranılıyor. Herkese aynı birkaç soruyu soruyorum.
intro-full = Şimdi birkaç şey daha sormak istiyorum. İstediğiniz soruyu geçebilir, istediğiniz an durabilirsiniz.
intro-body = Bazen insanlar yemek, yatacak yer ya da yolun devamı için kendilerinden çok özel bir şey vermek zorunda kalıyor. Bu kadınların da erkeklerin de, kızların da oğlanların da başına geliyor. Bu onların kabahati değil.
intro-child = Günlerinin nasıl geçtiğini öğrenmek istiyorum. Her soruya hayır diyebilirsin. Sen de bana soru sorabilirsin.

## Hemen her sorunun yanıtları

choice-yes = Evet
choice-no = Hayır
choice-not-sure = Emin değilim
choice-declined = Söylemek istemiyorum
choice-understood = Anladım
choice-other = Başka bir şey
choice-none = Bunların hiçbiri
choice-not-said = Kim olduğunu söylemek istemem

## Evetten sonra gelen sorular

part-when = Bu ne zamandı?
choice-before-leaving = Yola çıkmadan önce
choice-journey = Yolda
choice-camp-or-centre = Kampta ya da merkezde
choice-here-now = Burada, şimdi

part-who = Bunu kim yaptı? İsim değil, sadece sizin neyiniz olduğu.
choice-smuggler = Kaçakçı ya da rehber
choice-employer = Yanında çalıştığım biri
choice-local-person = O yerden biri
choice-fellow-traveller = Benim gibi yolda olan biri
choice-partner = Eşim ya da birlikte olduğum kişi
choice-relative = Annem, babam ya da akrabam
choice-met-online = İnternette tanıştığım biri
choice-staff-or-officer = Görevli, bekçi ya da memur
choice-armed-group = Silahlı bir grup

part-ongoing = Hâlâ sürüyor mu?

## Konuşmak güvenli mi

q-S5 = Bir kadınla mı, bir erkekle mi konuşmak istersiniz?
choice-woman = Bir kadınla
choice-man = Bir erkekle
q-S5-choice-any = Fark etmez
q-S5-choice-not-same-group = Memleketimden ya da grubumdan biri olmasın

q-S6 = Okumak mı istersiniz, dinlemek mi?
choice-reads = Okumak
choice-listens = Dinlemek

q-S11 = Hangi ağızla konuşuyorsunuz?
choice-ar-levantine = Levant Arapçası
choice-ar-iraqi = Irak Arapçası
choice-ar-egyptian = Mısır Arapçası
choice-ar-sudanese = Sudan Arapçası
choice-ar-maghrebi = Mağrip Arapçası
choice-ar-gulf = Körfez Arapçası
choice-fa-iranian = İran Farsçası
choice-fa-dari = Darice
choice-fa-hazaragi = Hazaraca
choice-ps-southern = Güney Peştuncası
choice-ps-northern = Kuzey Peştuncası
choice-ku-kurmanji = Kurmancca
choice-ku-badini = Badinice
choice-ckb-sorani = Soranice
choice-ckb-hewrami = Hewramice
choice-bn-standard = Standart Bengalce
choice-bn-sylheti = Silhetçe
choice-bn-chittagonian = Çittagongca
choice-so-northern = Kuzey Somalicesi
choice-so-maay = Maay
choice-ti-eritrea = Eritre Tigrinyası
choice-ti-ethiopia = Etiyopya Tigrinyası

q-S7 = Şu anda acil bir ihtiyacınız var mı?
choice-bleeding-or-strong-pain = Kanamam ya da şiddetli ağrım var
choice-pregnancy-pain = Hamileyim ve ağrım var
choice-hunger-thirst = Yemek ya da su
choice-cold = Sıcak giysi, sıcak bir yer
choice-panic = Çok korkuyorum
choice-self-harm-words = Kendime zarar vermeyi düşünüyorum
choice-small-children = Küçük çocuklarımın ihtiyacı var
q-S7-choice-none = Şu anda yok

q-S8 = Burada, şu anda kendinizi güvende hissediyor musunuz?

## Onay

q-C1 = Bir yardım kuruluşunda çalışıyorum. Polisten ya da sınırdan değilim. Belgelere ya da sığınmaya ben karar vermem. Ne yanıt verirseniz verin yardım alırsınız ve hiçbir şey ödemezsiniz.
q-C2 = Yolda size nasıl davranıldığını sormak istiyorum. Yaklaşık iki dakika sürer. İsterseniz daha uzun konuşabiliriz.
q-C3 = İstediğiniz soruyu geçebilirsiniz. İstediğiniz an durabilirsiniz. Bundan kötü bir şey doğmaz.
q-C4 = Söyledikleriniz ekibimizde kalır. Ancak bir hayat tehlikedeyse ya da bir çocuk tehlikedeyse birine söylemem gerekir. Mümkünse önce size söylerim.
q-C5 = Kabul ederseniz yanıtlarınızı bir kod altında saklarız. Adınızı, resminizi ya da telefon numaranızı saklamayız. Onları yalnızca ekibimizin eğitimli kişileri okuyabilir. Silmemizi isteyebilirsiniz.

q-C6 = Benimle konuşmak ister misiniz?
q-C6-choice-yes = Evet, konuşalım
q-C6-choice-later = Daha sonra
q-C6-choice-no = Hayır

q-C7 = Yanıtlarınızı bir kod altında, adınız olmadan saklayabilir miyiz?
q-C7-choice-yes = Evet, saklayın
q-C7-choice-no = Hayır, hiçbir şey saklamayın

q-C8 = Başka bir kuruluş size yardım edebilirse, neye ihtiyacınız olduğunu ona söyleyebilir miyiz? Ne söyleyeceğimizi önce size gösteririz.
q-C9 = Yanıtlarınızı başka birçok kişininkiyle birlikte sayabilir miyiz? Bundan kimse sizin kim olduğunuzu anlayamaz.
q-C10 = Sizin için güvenli olacak şekilde yeniden nasıl buluşabiliriz?
q-C10-choice-none = Bunu istemiyorum
q-C10-choice-come-back = Anlaştığımız bir yere gelirim
q-C10-choice-through-ngo = Güvendiğim bir kuruluş aracılığıyla

## Sizinle ilgili

q-J1 = Kaç yaşındasınız?
choice-0-5 = 0 ile 5
choice-6-11 = 6 ile 11
choice-12-14 = 12 ile 14
choice-15-17 = 15 ile 17
choice-18-24 = 18 ile 24
choice-25-34 = 25 ile 34
choice-35-49 = 35 ile 49
choice-50- = 50 ya da üstü
q-J1-choice-not-known = Bilmiyorum
part-at-event = Bu olduğunda kaç yaşındaydınız?
part-gender = Söylemek isterseniz:
part-gender-choice-woman = Kadın ya da kız
part-gender-choice-man = Erkek ya da oğlan
part-gender-choice-other = Diğer

q-T1 = Kiminle yolculuk ediyorsunuz?
q-T1-choice-alone = Kimseyle
q-T1-choice-family = Ailemle
q-T1-choice-partner = Eşimle ya da birlikte olduğum kişiyle
q-T1-choice-group = Bir grupla
q-T1-choice-guide = Bana yol gösteren ya da bakan biriyle

## Herkese sorulan sekiz kısa soru

q-T2 = Birisi belgelerinizi ya da telefonunuzu alıkoydu mu, ya da kiminle konuşabileceğinize karar verdi mi?
q-T3 = Birisi için çalışıp ya da iş yapıp da anlaştığınız parayı alamadığınız ya da buna zorlandığınız oldu mu?
part-kind = Nasıl oldu?
choice-not-paid = Anlaştığımız gibi ödenmedi
choice-made-to = Zorlandım
q-T4 = Birisi sizi alıkoydu mu, bir yere kilitledi mi ya da gitmenizi engelledi mi? Polisi ya da sınırı kastetmiyorum.
q-T5 = Yolculuk ya da kalacak yer için borcunuz var mı, bunu çalışarak ödemeniz gerekiyor mu, ya da ödemezseniz olacaklardan korkuyor musunuz?
part-debt = Borç nasıl?
choice-work-or-favours = Çalışarak ya da bir şeyler yaparak ödemem gerek
choice-fear = Olacaklardan korkuyorum
q-T6 = Birisi yiyebilmeniz, kalabilmeniz ya da yola devam edebilmeniz için sizi korkutan ya da utandıran şeyler istedi mi ya da yaptırdı mı? Ne olduğunu söylemeniz gerekmez.
q-T7 = Birisi sizin adınıza evliliğe karar verdi mi, ya da vücudunuzun bir parçası ya da kanınız için para teklif etti mi?
q-T8 = Burada ya da gideceğiniz yerde korktuğunuz ya da sözünü dinlemek zorunda olduğunuz biri var mı?

## Buraya kadar yol

q-J2 = Evden sizinle kim geldi? Ailenizden ayrı düştünüz mü?
q-J2-choice-parents = Annem babam benimle geldi
q-J2-choice-family = Eşim ya da çocuklarım benimle geldi
q-J2-choice-friends = Arkadaşlar
q-J2-choice-others = Önceden tanımadığım kişiler
q-J2-choice-alone = Yalnız geldim
q-J2-choice-separated-by-guide = Bizi bir rehber ayırdı
q-J2-choice-separated-by-officers = Bizi memurlar ayırdı
q-J2-choice-separated-other = Başka şekilde birbirimizi kaybettik

q-J3 = Evden ayrılalı ne kadar oldu?
q-J3-choice-weeks = Birkaç hafta
q-J3-choice-months = Birkaç ay
q-J3-choice-over-a-year = Bir yıldan fazla
q-J3-choice-over-three-years = Üç yıldan fazla
part-stays = Uzun süre nerede kaldınız?
choice-home-region = Ülkemin yakınında
choice-middle-east = Orta Doğu
choice-turkiye = Türkiye
choice-greece-bulgaria = Yunanistan ya da Bulgaristan
choice-western-balkans = Sırbistan, Bosna ya da yakındaki başka bir ülke
choice-north-africa = Kuzey Afrika
part-stays-choice-other = Başka bir yer

q-J4 = Yolculuğunuzu kim planladı ve sizin adınıza kim karar verdi?
q-J4-choice-self = Ben kendim
q-J4-choice-other = Başka biri
q-J4-choice-not-said = Söylemek istemem
part-paid = Parası nasıl ödeniyor?
part-paid-choice-self = Ben ödedim
part-paid-choice-family = Ailem ödedi ya da ödüyor
part-paid-choice-loan = Borç parayla
part-paid-choice-work-later = Sonra çalışarak ödeyeceğim
part-paid-choice-favours = Biri için bir şeyler yaparak
part-paid-choice-not-said = Söylemek istemem

q-J5 = Geldiğiniz yer ya da belgeleriniz yüzünden size yardım verilmediği ya da geri gönderildiğiniz oldu mu?

## İş ve görevler

q-L1 = Yola çıktığınızdan beri ya da hemen öncesinde başkaları için çalıştınız mı ya da iş yaptınız mı?
part-sectors = Ne tür bir iş?
choice-farm = Çiftlikte
choice-sewing = Dikiş, giysi
choice-bakery-food = Fırın, mutfak, yemek
choice-building = İnşaat
choice-home-care = Evde, birine bakmak
choice-washing-cleaning = Yıkama, temizlik
choice-shop-market = Dükkân ya da pazar
choice-waste = Çöp toplama
choice-factory = Fabrika
part-housing = Çalıştığınız yerde mi kalıyordunuz?

q-L2 = Paranız ödendi mi?
q-L2-choice-as-agreed = Anlaştığımız gibi
q-L2-choice-less = Anlaştığımızdan az
q-L2-choice-none = Hiç ödenmedi
q-L2-choice-taken = Parayı başkası aldı

q-L3 = Size zarar gelmeden hayır diyebilir ya da o işi bırakabilir miydiniz?
q-L4 = Çok uzun günler ya da hiç dinlenme günü olmadan çalışmanız gerekti mi?
q-L5 = İş tehlikeli miydi, yatacak yer çok kötü müydü, ya da yaralandınız da bakılmadı mı?
part-kinds = Neydi?
choice-dangerous = Tehlikeli iş
choice-no-protection = Beni koruyan bir şey yoktu
choice-hurt-not-treated = Yaralandım, kimse bakmadı
choice-bad-place-to-sleep = Çok kötü bir yatacak yer
q-L6 = Yavaş çalıştığınız ya da gitmek istediğiniz için sizi cezalandıran, döven ya da tehdit eden oldu mu?
q-L7 = Yaşınız, işiniz ya da birinin sizin neyiniz olduğu hakkında doğru olmayan bir şey söylemeniz istendi mi?

## Belgeler ve borç

q-D1 = Birisi belgelerinizi ya da telefonunuzu alıkoydu mu, ya da almak için izin istemeniz gerekti mi? Resmî bir daireyi kastetmiyorum.
q-D2 = Sizin ya da ailenizin yolculuk ya da kalacak yer için borcu var mı, bu borç büyüdü mü ya da belirsizleşti mi?
q-D3 = Borcu çalışarak, bir şeyler yaparak ya da eşya taşıyarak mı ödemeniz gerekiyor, ya da biri sizin yerinize ödedi de şimdi ona mı borçlusunuz?

## Denetim

q-K1 = Bir yere kilitlendiniz mi, gözetlendiniz mi, ya da yanınızda hep biri mi vardı? Polisi ya da sınırı kastetmiyorum.
q-K2 = Kimi aradığınızı ya da kiminle görüştüğünüzü denetleyen, ya da telefonunuza bakan biri oldu mu?
q-K3 = Sizi tehdit eden oldu mu?
part-types = Neyle ilgiliydi?
q-K3-choice-hurt = Bana zarar vermekle
q-K3-choice-kill = Beni öldürmekle
q-K3-choice-shame = Beni başkalarının önünde utandırmakla
q-K3-choice-denounce = Polise vermekle ya da geri göndertmekle
q-K4 = Sizin yüzünüzden ailenize tehdit ya da zarar geldi mi?
q-K5 = Sizin adınıza karar veren biri sizi dövdü mü, yaktı mı ya da canınızı yaktı mı?
q-K6 = Yemek, uyku, ilaç, belgeler ya da kalacak yer söyleneni yapmanıza mı bağlıydı? Ya da size uyuşturucu ya da içki verildi mi?
q-K6-choice-food = Yemek
q-K6-choice-sleep = Uyku
q-K6-choice-medicine = İlaç
q-K6-choice-papers = Belgeler
q-K6-choice-place-to-stay = Kalacak yer
q-K6-choice-drugs-or-alcohol = Uyuşturucu ya da içki verildi

## Sözler ve nasıl başladığı

q-R1 = Size verilen bir söz, sonra olandan çok farklı mıydı?
choice-job = İş
choice-pay = Ücret
choice-study = Okul ya da eğitim
choice-safe-trip = Güvenli bir yolculuk
choice-papers = Belgeler
choice-marriage = Evlilik
choice-housing = Oturacak yer
choice-route-price = Yol ya da yolculuğun fiyatı
q-R2 = İstemediğiniz hâlde birine götürüldünüz, teslim edildiniz, satıldınız ya da gönderildiniz mi?
q-R3 = Belgeniz ya da paranız olmamasını, çocuğunuz ya da hasta bir yakınınız olmasını ya da dili bilmemenizi kullanarak size evet dedirten oldu mu?
part-uses = Neyi kullandılar?
choice-no-papers = Belge olmamasını
choice-no-money = Para olmamasını
choice-child-or-sick-relative = Çocuk ya da hasta yakın
choice-language = Dili bilmemeyi

## Özel sorular

q-P1 = Sıradaki sorular daha özel. Hepsini geçebilirsiniz. Sorayım mı?
q-P1-choice-yes = Evet, sorabilirsiniz
q-P1-choice-no = Hayır, geçelim
q-P2 = Sıradaki sorular vücudunuzla ilgili. Hepsini geçebilirsiniz. Sorayım mı?
q-P2-choice-yes = Evet, sorabilirsiniz
q-P2-choice-no = Hayır, geçelim

q-X1 = Yasayla başınızı derde sokabilecek şeyler yapmaya zorlandığınız ya da itildiğiniz oldu mu?
part-acts = Neydi? Söylemeniz gerekmez.
choice-guide-or-drive = İnsanlara yol göstermek, araba ya da bot sürmek
choice-translate-or-recruit = Kaçakçıya çeviri yapmak ya da insan bulmak
choice-carry = Bir şey taşımak
choice-sell = Bir şey satmak
choice-steal = Bir şeyler almak
choice-lookout = Gözcülük yapmak
choice-online-cheating = İnternette insanları kandırmak
choice-fighting = Bir grup için dövüşmek
q-X2 = Dilenmeye ya da sokakta satış yapıp parayı birine vermeye zorlandınız mı?
part-handed-over = Parayı vermeniz gerekti mi?
q-X3 = Hayır deseydiniz ne olurdu?
q-X3-choice-could-refuse = Hiçbir şey. Hayır diyebilirdim
q-X3-choice-lost-place = Yerimi kaybederdim
q-X3-choice-debt = Borcum büyürdü
q-X3-choice-hurt = Canım yanardı
q-X3-choice-threat-to-family = Ailem tehlikede olurdu
q-X3-choice-not-said = Söylemek istemem

q-M1 = Özgürce seçmediğiniz hâlde ya da 18 yaşından önce evlendirildiğiniz, birine söz verildiğiniz ya da çift gibi yaşamak zorunda kaldığınız oldu mu?
q-M2 = Bunun karşılığında biri para aldı mı, ya da bir borç, yolculuk ya da koruma bununla mı ödendi?
q-M3 = Ayrılamıyor, evde çalışmak ya da istemediğiniz şeyler yapmak zorunda mısınız?
q-M3-choice-housework = Evde çalışmak
q-M3-choice-relations = İstemediğimde birlikte olmak
q-M3-choice-other = Başka bir şey

q-B1 = Yemek, yatacak yer, koruma, yolculuk, iş ya da para için bedeninizden özel bir şey vermek zorunda kaldınız mı?
q-B2 = Birisi buna zorladı mı, bunu ayarladı mı, parayı aldı mı, ya da hiçbir şeyiniz olmamasını kullandı mı?
q-B3 = Siz istemezken biri size dokundu mu ya da bedeninizle bir şeye zorladı mı?
q-B4 = Özel resimleriniz ya da görüntüleriniz çekildi mi, başkalarına gösterildi mi ya da sizi tehdit etmek için kullanıldı mı?
part-sold = Bunlardan para kazanan oldu mu?

q-CH5 = Biri seni incitti mi, ya da senin veya kendi bedeniyle istemediğin bir şey yaptırdı mı? Ne olduğunu söylemen gerekmez.
part-exchange = Bunun karşılığında sen ya da başka biri bir şey aldı mı?

q-G1 = Kan ya da vücudunuzun bir parçasını vermeniz için para teklif eden ya da baskı yapan oldu mu, ya da vücudunuza anlamadığınız bir şey yapıldı mı?
part-stage = Nereye kadar gitti?
choice-offer = Sadece teklif
choice-pressed = Baskı ya da kandırma
choice-done = Yapıldı
q-G2 = Bir çocuğu vermeniz ya da başkaları için çocuk taşımanız için baskı yapan oldu mu?

## Biri ödeyene kadar tutulmak

q-H1 = Siz ya da aileniz ödeyene kadar alıkonduğunuz, canınızın yakıldığı ya da kaydedildiğiniz oldu mu?
q-H2 = Başka türlü ödemeniz istendi mi, ya da başkalarına verildiniz mi?
part-demands = Ne şekilde?
part-demands-choice-labour = Çalışarak
part-demands-choice-sexual = Bedenimle
part-demands-choice-criminality = Yasak şeyler yaparak
part-demands-choice-recruiting = Başka insanlar bularak
part-demands-choice-organs = Vücudumun bir parçasıyla
part-demands-choice-transfer = Başkalarına verildim

## Şimdi ve sonrası

q-N1 = Burada birinden, ya da burada size ulaşabilecek birinden korkuyor musunuz?
q-N2 = Gideceğiniz yerde sizi bekleyen, ya da bir yer, iş, borç ya da evlilik için sizi arayan biri var mı?
q-N2-choice-address = Gidilecek bir adres
q-N2-choice-job = Bir iş
q-N2-choice-debt = Bir borç
q-N2-choice-marriage = Bir evlilik
part-can-refuse = Onlara hayır diyebilir misiniz?
q-N3 = Güvendiğiniz ve ulaşabildiğiniz biri var mı?

q-N4 = Şimdi ne istiyorsunuz?
choice-safe-place = Güvenli bir yer
choice-rest = Dinlenmek
choice-doctor = Doktor
choice-phone = Telefon, SIM kart
choice-advice = Bana yol gösterecek biri
q-N4-choice-family = Aileme ulaşmak
choice-lawyer = Avukat
choice-asylum = Sığınma istemek
choice-leave-person = Birinden uzaklaşmak
choice-police = Polisle konuşmak
choice-go-on = Yola devam etmek
choice-nothing-now = Şimdilik hiçbir şey

## Çocuklar için

q-CH1 = Şimdi sana kim bakıyor?
q-CH1-choice-parent = Annem ya da babam
q-CH1-choice-relative = Kardeş, teyze, hala, amca, dayı ya da başka akraba
q-CH1-choice-unrelated = Aileden olmayan biri
q-CH1-choice-unclear = Kim olduklarını tam bilmiyorum
q-CH1-choice-none = Kimse
part-happy = Onlarla olmayı seviyor musun?
q-CH2 = Gün boyu ne yaparsın?
q-CH2-choice-school = Okul, öğrenmek
q-CH2-choice-play = Oynamak
q-CH2-choice-sleep = Uyumak, dinlenmek
q-CH2-choice-work = Çalışmak
q-CH2-choice-errands = Başkaları için iş görmek
q-CH2-choice-begging = İnsanlardan para istemek
q-CH3 = Birine para ya da eşya vermen gerekiyor mu?
q-CH4 = Yola çıkmana kim karar verdi?
q-CH4-choice-own-choice = Ben
q-CH4-choice-family = Ailem
q-CH4-choice-other-person = Başka biri
q-CH4-choice-not-known = Bilmiyorum
part-family-debt = Yolculuğun için ailenin borcu var mı?

## İhtiyaçlar ve veda

q-W1 = Neye ihtiyacınız var?
choice-food-clothes = Yemek, giysi, yıkanma
choice-doctor-72h = Yakında, yalnızken bir doktor
choice-someone-to-talk-to = Konuşacak biri
choice-interpreter = Çevirmen
q-W1-choice-papers = Belgeler için yardım
choice-child-care = Çocuğuma bakacak biri
choice-find-family = Ailemi bulmak
choice-money-work = Para, iş
choice-school = Okul
choice-safe-travel = Güvenli yolculuk için bilgi
choice-embassy = Elçiliğim
choice-lgbtiq-safe = Lezbiyen, gey ve trans kişiler için güvenli bir yer
choice-disability = Engellilik için yardım
part-now = Hangisi bekleyemez?
q-W2 = Sizi kiminle buluşturabiliriz?
q-W2-choice-specialised-ngo = Kötü davranılmış insanlara yardım eden bir kuruluş
q-W2-choice-health = Doktor ya da sağlık ocağı
q-W2-choice-legal = Ücretsiz bir avukat
q-W2-choice-asylum = Sığınma danışmanlığı
q-W2-choice-child-protection = Çocukları koruyan kişiler
q-W2-choice-national-body = Yardım eden devlet dairesi
q-W2-choice-none = Şimdilik kimse
q-W3 = Şimdi kendinizi nasıl hissediyorsunuz?
choice-good = İyi
choice-so-so = Şöyle böyle
choice-low = İyi değil
q-W4 = Benimle konuştuğunuz için teşekkür ederim. Unuttuğumuz bir şey var mı? Bana her şeyi sorabilirsiniz. Yine gelebilir, yanıtlarınızı silmemizi isteyebilirsiniz.

## Başka bir kuruluşa ne söylenir

share-intro = Kabul ederseniz bu kuruluşa yalnızca şunları söyleriz:
share-ask = Onlara söyleyebilir miyiz?
share-line-code = Size ait bir kod, adınız değil
share-line-needs = Neye ihtiyacınız olduğu
share-line-level = Birinin sizinle ne kadar çabuk konuşması gerektiği
share-line-language = Diliniz
share-line-interpreter = Bir kadını mı, bir erkeği mi tercih ettiğiniz
share-line-age = Yaklaşık yaşınız
share-line-gender = Kadın mı, erkek mi olduğunuz
share-line-safety = Sizi neyin koruduğu
share-line-contact = Sizi yeniden nasıl bulabilecekleri
share-soon-now = Bugün
share-soon-soon = Bir iki gün içinde
share-soon-later = Siz ne zaman isterseniz
share-safety-danger-now = Yakınınızdaki biri size zarar verebilir
share-safety-child = 18 yaşından küçüksünüz ya da olabilirsiniz
share-safety-health-72h = Üç gün içinde doktora ihtiyacınız var
share-added = Bu cevap, söylenmesini istediğiniz için
carried-intro = Bu sözler sizin hakkınızda hiçbir şey söylemez. Başka bir yardımcıya gösterirseniz konuştuğumuzu bilir.
