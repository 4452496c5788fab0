### Kartên agahiyê: tiştê ku her kes dikare bê axaftin û bê tomar bixwîne an bibihîze.

## Mafên we

info-rights = Mafên we
info-rights-person = Hûn mirovekî xwedî maf in, kaxezên we çi bin û hûn ji ku hatibin jî.
info-rights-body = Mafê tu kesî tune ku li we bide, we kilît bike an bêyî xwesta we dest bide we. Ne patron, ne rêber, ne hevjîn, ne xizm.
info-rights-doctor = Dema ku hûn birîndar an nexweş bin, hûn dikarin bijîşkekî bixwazin.
info-rights-language = Hûn dikarin kesekî bixwazin ku bi zimanê we baş diaxive. Hûn dikarin bibêjin ku hûn dixwazin bi jinekê re an bi mêrekî re biaxivin.
info-rights-protection = Heke vegera malê ji bo we bi xetere be, hûn dikarin ji welatekî bixwazin ku we biparêze. Ji vê re penaberî tê gotin.
info-rights-lawyer = Berî ku hûn bersiva pirsên dijwar ên dayireyekê an polîs bidin, hûn dikarin bixwazin bi parêzerekî re biaxivin. Parêzerên hin rêxistinan pere nastînin.
info-rights-young = Heke hûn di bin 18 saliyê de bin, hûn dikarin mezinekî bixwazin ku karê wî nêrîna ciwanan e.
info-rights-not-your-fault = Heke kesekî hûn êşandibin an ji we sûd girtibe, ne kêmasiya we ye. Hûn dikarin îro bibêjin, paşê bibêjin, an qet nebêjin.

## Pêşniyara kar

info-jobs = Pêşniyara kar
info-jobs-many = Gelek pêşniyar rast in. Hin ne rast in. Çend pirs alîkariyê dikin ku hûn ferqê bibînin.
info-jobs-who = Bipirsin patron kî ye, cih li ku ye û kar çi ye. Bixwazin ku pêşî cih bibînin.
info-jobs-pay = Bipirsin hûn çiqas û kîjan rojê distînin. Bipirsin ka ji bo xwarin, nivîn an rê pere tê birîn.
info-jobs-leave = Bipirsin heke we ji kar hez nekir hûn çawa dikarin dev jê berdin.
info-jobs-signs = Hişyar bin dema ku pere ji her derê pir baştir be, dema ku divê hûn di cih de biryarê bidin, dema ku ji we re dibêjin veşartî bihêlin, an dema ku kesek perê rêya we dide û hûn ê paşê bi kar bidin.
info-jobs-tell = Berî ku hûn herin, navnîşan, navê patron û hejmareke telefonê bidin kesekî ku hûn jê bawer in.
info-jobs-unpaid = Heke we kar kir û perê we nehat dayîn, hûn dikarin şîretê bixwazin ka hûn çawa perê xwe bistînin, bê kaxezên kar jî.
info-jobs-stop = Heke kesek nahêle hûn dev jê berdin, kaxezên we vedişêre an we diêşîne, hûn dikarin ji bo derketinê alîkariyê bixwazin. Ne girîng e ku we di destpêkê de erê got.

## Deynê we

info-debt = Deynê we
info-debt-not-owned = Deyndariya ji bo rê an nivînê nayê wê wateyê ku hûn yê kesekî ne.
info-debt-not-work = Mafê tu kesî tune ku ji bo deynekî kar, parsekî, firotin, birina tiştan an tiştekî bi laşê we bi we bide kirin.
info-debt-signs = Hişyar bin dema ku deyn bi xwe zêde dibe, dema ku kes nîşan nade çawa tê hesibandin, an dema ku ji malbata we pere tê xwestin.
info-debt-remember = Binivîsin an li bîra xwe bigirin ku we çi, kengî û da kê. Bipirsin çiqas maye.
info-debt-ask-first = Berî ku hûn dîsa deyn bikin an kaxezeke ku nikarin bixwînin îmze bikin, bi kesekî ku hûn jê bawer in biaxivin.
info-debt-body = Hin kes ji bo gurçikekê, xwînê an anîna zarokekî ji bo kesekî din pere pêşniyar dikin. Hûn dikarin bibêjin na. Deyn tu carî ne sedem e ku hûn perçeyeke laşê xwe bidin.
info-debt-advice = Hûn dikarin li ser deyn ji parêzerekî bipirsin. Hûn dikarin bêyî ku ji kesekî re bibêjin xwarin û cihê razanê jî bixwazin.

## Kaxez û telefona we

info-papers = Kaxez û telefona we
info-papers-yours = Pasaport, nasname û telefon yên we ne. Patron, rêber, hevjîn an xizm nikare wan li ba xwe bihêle da ku hûn bi ya wî bikin.
info-papers-keep = Heke kesek bixwaze kaxezên we “ji bo ewlehiyê” biparêze, hûn dikarin bibêjin ku hûn dixwazin bi xwe biparêzin.
info-papers-photo = Wêneyê kaxezên xwe bikişînin. Bişînin kesekî ku hûn jê bawer in, an li cihê ku yên din lê nanêrin biparêzin.
info-papers-apart = Kaxez, telefon û pere li cihên cuda, nêzîkî laşê xwe hilgirin.
info-papers-officers = Polîs û nobedarên sînor dikarin bixwazin kaxezên we bibînin. Heke li ba xwe bihêlin, kaxezeke ku vê dinivîse bixwazin.
info-papers-lost = Kaxezên windabûyî an girtî pir caran dikarin ji nû ve bên çêkirin. Heke hûn ji welatê xwe reviyane, berî ku hûn herin balyozxaneya wî bi parêzerekî re biaxivin.

## Zewac û jiyana bi hev re

info-marriage = Zewac û jiyana bi hev re
info-marriage-choice = Hûn biryarê didin ka hûn dizewicin û bi kê re. Ne malbat, ne rêber, ne kesê ku pere daye.
info-marriage-young = Heke hûn di bin 18 saliyê de bin, hûn dikarin li dijî zewacê alîkariyê bixwazin, heke malbat bixwaze jî.
info-marriage-journey = Hin kes pêşniyar dikin ku wek mêr an jina we bi we re rêwîtiyê bikin da ku hûn ewletir bin. Ji xwe bipirsin: ma ez dikarim kengî bixwazim ji vî kesî veqetim?
info-marriage-signs = Hişyar bin dema ku ji bo we pere hatibe dayîn, dema ku hûn nikarin derkevin an telefonê bikin, an dema ku divê hûn kar bikin an tiştên ku hûn naxwazin bikin.
info-marriage-leave = Hûn dikarin ji mêr, jin an hevjînê ku we diêşîne veqetin. Hûn dikarin bi zarokên xwe re jî cihekî razanê yê ewle bixwazin.
info-marriage-anyone = Ev tê serê jinan û mêran, keç û kuran. Hûn dikarin li ser wê bi jinekê an bi mêrekî re biaxivin, çawa ku hûn bixwazin.

## Li telefonê û înternetê

info-online = Li telefonê û înternetê
info-online-strangers = Kesê ku hûn tenê ji telefonê nas dikin dibe ku kesekî din be.
info-online-signs = Hişyar bin dema ku kesê ku we qet nedîtiye kar, rêwîtî, evîn an mal pêşniyar dike û pere, wêne an veşartinê dixwaze.
info-online-pictures = Wêneyên laşê xwe ji xwe re bihêlin. Heke kesek bibêje ku ew ê wêneyê we nîşan bide: pere nedin, peyaman biparêzin û alîkariyê bixwazin. Ne kêmasiya we ye.
info-online-place = Parvekirina cihê xwe bigirin. Hilbijêrin ka kî dikare heval û wêneyên we bibîne.
info-online-lock = Telefona xwe bi hejmareke ku tenê hûn pê dizanin kilît bikin.
info-online-meet = Heke hûn kesekî ji înternetê bibînin, bi roj û li cihê ku mirov lê hene bibînin, û ji hevalekî re bibêjin.
info-online-groups = Kes kontrol nake ka di komên rê û bihayan de çi tê nivîsandin. Kesên ku ji mirovan sûd digirin jî wan dixwînin.

## Di rê de ewletir

info-travel = Di rê de ewletir
info-travel-rest = Ne pêwîst e hûn îro bidomînin. Hûn dikarin pêşî bipirsin li vir çi alîkarî heye.
info-travel-number = Hejmareke telefonê ji ber bikin: ya kesekî ku hûn jê bawer in, an ya alîkariyê li welatê din.
info-travel-word = Bi kesekî ku hûn jê bawer in re li ser gotineke veşartî li hev bikin. Wateya wê: ez di xetereyê de me, alîkariyê bîne.
info-travel-tell = Ji wî kesî re bibêjin hûn paşê diçin ku û hûn ê kengî telefonê bikin.
info-travel-together = Heke mimkun be bi kesên ku hûn nas dikin re bimînin. Bila zarokên we bi we re bin, di heman erebe û heman odeyê de.
info-travel-bags = Telefon, pere û kaxezên xwe bi xwe hilgirin. Çenteyan ji bo kesên din hilnegirin.
info-travel-signs = Hişyar bin dema ku rêber dixwaze we ji malbatê veqetîne, we dide kesên din, an li şûna pere kar an tiştekî din dixwaze.
info-travel-danger = Çem, rêyên trênê, kamyonên girtî û şevên sar dikarin bikujin. Heke jiyana kesekî di xetereyê de be, di cih de alîkariyê bixwazin.

## Telefonî kê bikin

info-call = Telefonî kê bikin
info-call-anyone = Hûn dikarin ji bo xwe an ji bo kesekî din telefonê bikin. Piraniya xetên alîkariyê navê we naxwazin.
info-call-say = Sê tiştan bibêjin: hûn li ku ne, çi ji we re pêwîst e, û hûn bi kîjan zimanî diaxivin.
info-call-language = Heke ew we fêm nekin, navê zimanê xwe dîsa bibêjin û li bendê bimînin.
info-call-alone = Dema ku kes guhdarî nake telefonê bikin. Paşê hûn dikarin wê ji lîsteya telefona xwe jê bibin.
info-call-young = Xetên ji bo zarok û ciwanan hene. Ew ji bo her kesê di bin 18 saliyê de ne, bi kaxez an bê kaxez.
info-call-no-answer = Heke kes bersivê nede, paşê dîsa biceribînin an ji me hejmareke din bixwazin.

## Lîsteya xizmetan

services-none = Ji bo vî cihî hîn hejmareke kontrolkirî ya me tune. Ji kesê ku ev nîşanî we da bipirsin.
service-checked = Me di { $dateText } de telefon kir û kontrol kir.
service-checked-long-ago = Me di { $dateText } de kontrol kir. Dibe ku ji hingê ve guherîbe.
service-free = Telefon belaş e.
service-from-abroad = Hûn dikarin ji welatên din jî telefonî vê hejmarê bikin.
service-inside-only = Ev hejmar tenê di hundirê welêt de dixebite.
accepts-everyone = Ji bo her kesî
accepts-female = Ji bo jin û keçan
accepts-male = Ji bo mêr û kuran
accepts-children = Ji bo zarok û ciwanên di bin 18 saliyê de
accepts-adults = Ji bo mezinan
accepts-from-age = Ji { $ageText } saliyê û pê ve
accepts-any-status = Bi kaxez an bê kaxez
accepts-asylum-seekers = Ji bo kesên ku penaberî xwestine
accepts-identified = Ji bo kesên ku dayireyekê ew nas kirine
accepts-residents = Ji bo kesên xwedî destûra rûniştinê
hours-always = Roj û şev, her roj
hours-daily = Her roj ji { $fromText } heta { $toText }
hours-weekdays = Ji duşemê heta înê, ji { $fromText } heta { $toText }

## Cureyên alîkariyê

help-emergency = Xetereya jiyanê: polîs, ambulans, agirkuj
help-police = Polîs
help-ambulance = Ambulans
help-fire = Agirkuj û rizgarkirin
help-specialised = Alîkarî ji bo kesên ku yên din ji wan sûd girtine an ew girtine
help-official = Navenda fermî ya welêt
help-advice = Şîret bi telefonê
help-safe-place = Cihekî mayînê yê ewle
help-doctor = Bijîşk
help-someone-to-talk-to = Kesek ku hûn pê re biaxivin
help-lawyer = Parêzer
help-asylum = Şîret li ser penaberiyê
help-papers = Kaxez û rûniştin
help-work-rights = Şîret li ser kar û pere
help-money-work = Kar û pere
help-child-protection = Parastina zarokan
help-child-line = Xeta zarok û ciwanan
help-missing-child = Zarokê winda
help-violence = Alîkarî piştî tundiya li malê
help-food-clothes = Xwarin, cil, şuştin
help-day-centre = Cihekî ku hûn bi roj lê bimînin
help-interpreter = Kesek ku bi zimanê we diaxive
help-find-family = Dîtina malbatê
help-safe-return = Alîkarî ji bo vegera malê, heke hûn bixwazin

## Welat

country-RS = Sirbistan
country-GR = Yewnanistan
country-BG = Bulgaristan
country-MK = Makedonyaya Bakur
country-ME = Montenegro
country-AL = Albanya
country-XK = Kosova*
country-BA = Bosna û Hersek
country-HR = Kroatya
country-HU = Macaristan
country-RO = Romanya
country-SI = Slovenya
country-AT = Awistirya
country-TR = Tirkiye
country-IT = Îtalya
country-DE = Almanya

## Ziman

language-de = Almanî
language-ru = Rûsî
language-sr = Sirbî

old-web-view = Ji vê sepanê re guhertoyeke nûtir a “Android System WebView” divê. Play Store vekin, li “Android System WebView” bigerin, li “Update” bixin û sepanê ji nû ve vekin.
