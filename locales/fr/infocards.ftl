### Cartes d’information : ce que chacun peut lire ou entendre, sans entretien et sans dossier.

## Vos droits

info-rights = Vos droits
info-rights-person = Vous êtes une personne avec des droits, quels que soient vos papiers et d’où que vous veniez.
info-rights-body = Personne n’a le droit de vous frapper, de vous enfermer ou de vous toucher quand vous ne le voulez pas. Ni un patron, ni un guide, ni un partenaire, ni un parent.
info-rights-doctor = En cas de blessure ou de maladie, vous pouvez demander un médecin.
info-rights-language = Vous pouvez demander quelqu’un qui parle bien votre langue. Vous pouvez dire si vous préférez parler avec une femme ou avec un homme.
info-rights-protection = S’il est dangereux pour vous de rentrer, vous pouvez demander à un pays de vous protéger. Cela s’appelle l’asile.
info-rights-lawyer = Avant de répondre aux questions difficiles d’un bureau ou de la police, vous pouvez demander à parler avec un avocat. Certaines organisations ont des avocats qui ne prennent pas d’argent.
info-rights-young = Si vous avez moins de 18 ans, vous pouvez demander un adulte dont le métier est de s’occuper des jeunes.
info-rights-not-your-fault = Si quelqu’un vous a fait du mal ou s’est servi de vous, ce n’est pas votre faute. Vous pouvez le dire aujourd’hui, plus tard, ou jamais.

## Une offre de travail

info-jobs = Une offre de travail
info-jobs-many = Beaucoup d’offres sont honnêtes. Certaines ne le sont pas. Quelques questions aident à voir la différence.
info-jobs-who = Demandez qui est le patron, où c’est et quel est le travail. Demandez à voir l’endroit d’abord.
info-jobs-pay = Demandez combien vous recevez et quel jour. Demandez si de l’argent est retiré pour la nourriture, le lit ou le voyage.
info-jobs-leave = Demandez comment vous pouvez arrêter si le travail ne vous plaît pas.
info-jobs-signs = Attention quand la paie est bien meilleure qu’ailleurs, quand il faut décider tout de suite, quand on vous demande le secret, ou quand quelqu’un paie votre voyage à rembourser plus tard en travaillant.
info-jobs-tell = Avant de partir, donnez à quelqu’un de confiance l’adresse, le nom du patron et un numéro de téléphone.
info-jobs-unpaid = Si vous avez travaillé sans recevoir votre paie, vous pouvez demander conseil pour avoir votre argent, même sans papiers de travail.
info-jobs-stop = Si quelqu’un ne vous laisse pas arrêter, cache vos papiers ou vous fait du mal, vous pouvez demander de l’aide pour sortir. Peu importe que vous ayez dit oui au début.

## L’argent que vous devez

info-debt = L’argent que vous devez
info-debt-not-owned = Devoir de l’argent pour un voyage ou un lit ne veut pas dire que vous appartenez à quelqu’un.
info-debt-not-work = Personne n’a le droit de vous faire travailler, mendier, vendre, porter des choses ou faire des choses avec votre corps pour payer une dette.
info-debt-signs = Attention quand la dette grandit toute seule, quand personne ne vous montre le calcul, ou quand on demande à votre famille de payer.
info-debt-remember = Notez ou gardez en tête ce que vous avez payé, quand et à qui. Demandez combien il reste.
info-debt-ask-first = Parlez à quelqu’un de confiance avant d’emprunter encore ou de signer un papier que vous ne pouvez pas lire.
info-debt-body = Des gens offrent de l’argent pour un rein, pour du sang, ou pour avoir un bébé pour quelqu’un d’autre. Vous pouvez dire non. Une dette n’est jamais une raison de donner une partie de son corps.
info-debt-advice = Vous pouvez poser des questions sur une dette à un avocat. Vous pouvez aussi demander à manger et un lit sans en parler à personne.

## Vos papiers et votre téléphone

info-papers = Vos papiers et votre téléphone
info-papers-yours = Votre passeport, votre carte d’identité et votre téléphone sont à vous. Un patron, un guide, un partenaire ou un parent n’a pas le droit de les garder pour que vous obéissiez.
info-papers-keep = Si quelqu’un veut garder vos papiers « pour la sécurité », vous pouvez dire que vous préférez les garder vous-même.
info-papers-photo = Prenez une photo de vos papiers. Envoyez-la à quelqu’un de confiance, ou gardez-la là où les autres ne regardent pas.
info-papers-apart = Portez papiers, téléphone et argent à des endroits différents, près du corps.
info-papers-officers = La police et les gardes-frontières peuvent demander à voir vos papiers. S’ils les gardent, demandez un écrit qui le dit.
info-papers-lost = Des papiers perdus ou pris peuvent souvent être refaits. Si vous avez fui votre pays, parlez à un avocat avant d’aller à son ambassade.

## Mariage et vie commune

info-marriage = Mariage et vie commune
info-marriage-choice = C’est vous qui décidez si vous vous mariez et avec qui. Pas votre famille, pas un guide, pas quelqu’un qui a payé.
info-marriage-young = Si vous avez moins de 18 ans, vous pouvez demander de l’aide contre un mariage, même si votre famille le veut.
info-marriage-journey = Des gens offrent de voyager comme votre mari ou votre femme, pour plus de sécurité. Demandez-vous : est-ce que je peux quitter cette personne quand je veux ?
info-marriage-signs = Attention quand on a payé de l’argent pour vous, quand vous ne pouvez pas sortir ou téléphoner, ou quand vous devez travailler ou faire des choses que vous ne voulez pas.
info-marriage-leave = Vous pouvez quitter un mari, une femme ou un partenaire qui vous fait du mal. Vous pouvez demander un endroit sûr pour dormir, aussi avec vos enfants.
info-marriage-anyone = Cela arrive aux femmes et aux hommes, aux filles et aux garçons. Vous pouvez en parler avec une femme ou avec un homme, comme vous voulez.

## Au téléphone et en ligne

info-online = Au téléphone et en ligne
info-online-strangers = Quelqu’un que vous connaissez seulement par le téléphone n’est peut-être pas la personne qu’il dit être.
info-online-signs = Attention quand quelqu’un que vous n’avez jamais rencontré offre du travail, un voyage, l’amour ou un logement, et veut de l’argent, des photos ou le secret.
info-online-pictures = Gardez pour vous les photos de votre corps. Si quelqu’un dit qu’il montrera une photo de vous : ne payez pas, gardez les messages, et demandez de l’aide. Ce n’est pas votre faute.
info-online-place = Coupez le partage de l’endroit où vous êtes. Choisissez qui peut voir vos amis et vos photos.
info-online-lock = Fermez votre téléphone avec un numéro que vous seul(e) connaissez.
info-online-meet = Si vous rencontrez quelqu’un d’Internet, faites-le de jour, là où il y a du monde, et dites-le à un ami.
info-online-groups = Personne ne vérifie ce qui est écrit dans les groupes sur les chemins et les prix. Les gens qui se servent des autres les lisent aussi.

## Plus en sécurité en route

info-travel = Plus en sécurité en route
info-travel-rest = Vous n’êtes pas obligé(e) de continuer aujourd’hui. Vous pouvez d’abord demander quelle aide existe ici.
info-travel-number = Apprenez un numéro de téléphone par cœur : quelqu’un de confiance, ou de l’aide dans le pays suivant.
info-travel-word = Choisissez un mot secret avec quelqu’un de confiance. Il veut dire : je suis en danger, va chercher de l’aide.
info-travel-tell = Dites à cette personne où vous allez ensuite et quand vous appellerez.
info-travel-together = Restez avec des gens que vous connaissez, si vous pouvez. Gardez vos enfants avec vous, dans la même voiture et la même chambre.
info-travel-bags = Portez vous-même votre téléphone, votre argent et vos papiers. Ne portez pas de sacs pour d’autres.
info-travel-signs = Attention quand un guide veut vous séparer de votre famille, vous passe à d’autres personnes, ou veut du travail ou des services à la place de l’argent.
info-travel-danger = Les rivières, les voies de train, les camions fermés et les nuits froides peuvent tuer. Si une vie est en danger, appelez tout de suite à l’aide.

## Qui appeler

info-call = Qui appeler
info-call-anyone = Vous pouvez appeler pour vous ou pour quelqu’un d’autre. La plupart des lignes d’aide n’ont pas besoin de votre nom.
info-call-say = Dites trois choses : où vous êtes, ce qu’il vous faut, et quelle langue vous parlez.
info-call-language = Si on ne vous comprend pas, redites le nom de votre langue et attendez.
info-call-alone = Appelez quand personne n’écoute. Ensuite, vous pouvez effacer l’appel de la liste de votre téléphone.
info-call-young = Il y a des lignes pour les enfants et les jeunes. Elles sont pour toute personne de moins de 18 ans, avec ou sans papiers.
info-call-no-answer = Si personne ne répond, essayez plus tard, ou demandez-nous un autre numéro.

## L’annuaire : les mots autour d’un service

services-none = Nous n’avons pas encore de numéro vérifié pour cet endroit. Demandez à la personne qui vous a montré ceci.
service-checked = Nous avons appelé et vérifié le { $dateText }.
service-checked-long-ago = Nous avons vérifié le { $dateText }. Cela a peut-être changé depuis.
service-free = L’appel est gratuit.
service-from-abroad = Vous pouvez aussi appeler ce numéro d’autres pays.
service-inside-only = Ce numéro marche seulement dans le pays.
accepts-everyone = Pour tout le monde
accepts-female = Pour les femmes et les filles
accepts-male = Pour les hommes et les garçons
accepts-children = Pour les enfants et les jeunes de moins de 18 ans
accepts-adults = Pour les adultes
accepts-from-age = À partir de { $ageText } ans
accepts-any-status = Avec ou sans papiers
accepts-asylum-seekers = Pour les personnes qui ont demandé l’asile
accepts-identified = Pour les personnes reconnues par un bureau officiel
accepts-residents = Pour les personnes avec un titre de séjour
hours-always = Jour et nuit, tous les jours
hours-daily = Tous les jours de { $fromText } à { $toText }
hours-weekdays = Du lundi au vendredi, de { $fromText } à { $toText }

## Sortes d’aide

help-emergency = Vie en danger : police, ambulance, pompiers
help-police = Police
help-ambulance = Ambulance
help-fire = Pompiers et secours
help-specialised = Aide pour les personnes utilisées ou retenues par d’autres
help-official = Le centre officiel du pays
help-advice = Conseil par téléphone
help-safe-place = Un endroit sûr où rester
help-doctor = Un médecin
help-someone-to-talk-to = Quelqu’un à qui parler
help-lawyer = Un avocat
help-asylum = Conseil sur l’asile
help-papers = Papiers et séjour
help-work-rights = Conseil sur le travail et la paie
help-money-work = Travail et argent
help-child-protection = Protection des enfants
help-child-line = Une ligne pour enfants et jeunes
help-missing-child = Un enfant disparu
help-violence = Aide après des violences à la maison
help-food-clothes = Nourriture, habits, se laver
help-day-centre = Un endroit où passer la journée
help-interpreter = Quelqu’un qui parle votre langue
help-find-family = Retrouver la famille
help-safe-return = Aide pour rentrer, si vous le voulez

## Pays de l’annuaire

country-RS = Serbie
country-GR = Grèce
country-BG = Bulgarie
country-MK = Macédoine du Nord
country-ME = Monténégro
country-AL = Albanie
country-XK = Kosovo*
country-BA = Bosnie-Herzégovine
country-HR = Croatie
country-HU = Hongrie
country-RO = Roumanie
country-SI = Slovénie
country-AT = Autriche
country-TR = Turquie
country-IT = Italie
country-DE = Allemagne

## Langues des services

language-de = Allemand
language-ru = Russe
language-sr = Serbe

old-web-view = Cette application a besoin d’un « Android System WebView » plus récent. Ouvrez le Play Store, cherchez « Android System WebView », touchez Mettre à jour, puis relancez l’application.
