### Cartes pour les équipes, faits et mots de l’annuaire. Lues par des personnes formées : les mots du métier y ont leur place.

## Passage clandestin et traite

card-smuggling = Passage clandestin et traite
card-smuggling-difference = Le passage clandestin est une aide payée pour franchir une frontière. La traite est l’utilisation d’une personne : pour le travail, le sexe, la mendicité, des actes illégaux, le mariage ou des organes.
card-smuggling-turns = L’un peut devenir l’autre. Guettez le moment où payer en argent est devenu payer en travail, en services ou avec le corps.
card-smuggling-no-border = La traite n’a besoin ni de frontière ni de passeur. Employeurs, partenaires, proches, compagnons de route et gens du lieu exploitent aussi.
card-smuggling-consent = Un oui au début ne règle rien s’il y a eu force, mensonge ou abus d’une position de faiblesse. En dessous de 18 ans, il ne règle rien du tout.
card-smuggling-most = La plupart des personnes passées clandestinement n’ont pas subi de traite. Un passeur seul n’ajoute rien au résultat.
card-smuggling-ask-control = Demandez qui gardait les papiers et le téléphone, et ce qu’un non aurait entraîné.
card-smuggling-ask-debt = Demandez si le prix est resté celui convenu, et qui décide quand il est payé.
card-smuggling-place = Cela peut arriver avant le départ, en route, dans un camp, ou ici. Demandez pour chacun, une fois.

## Zones grises

card-grey = Entre oui et non
card-grey-normal = La plupart des récits sont en partie ceci et en partie cela. Le niveau est un niveau de préoccupation, pas un verdict, et « pas clair » est une bonne fin.
card-grey-held = Retenu et maltraité jusqu’à ce que la famille paie : violence grave, haute priorité. Cela devient de l’exploitation quand on exige du travail, du sexe, des actes illégaux ou un organe, ou que la personne est passée à d’autres.
card-grey-unpaid = A travaillé sans paie, mais libre de partir : une créance de salaire. Aidez à la réclamer ; regardez encore s’il y a menaces et dette.
card-grey-violence = Violence sexuelle sans profit pour personne : pas de traite, et une aide est nécessaire le jour même.
card-grey-family = Si c’est un mari, une femme, un parent ou un oncle : cela compte comme venant d’un inconnu.
card-grey-waiting = Rien n’est encore arrivé, mais quelqu’un attend avec un travail, une dette ou un mariage : un risque dont parler avant que la personne reparte.
card-grey-write = Notez ce qui s’est passé, pas comment cela s’appelle. Les réponses restent utiles quand le nom change.
card-grey-offer = Proposez l’aide selon le besoin. Aucune aide n’attend la bonne étiquette.
card-grey-no-digging = N’insistez pas sur ce qui manque. Proposez plutôt un second entretien.

## Hommes et garçons

card-men = Hommes et garçons
card-men-missed = Les hommes et les garçons sont les moins interrogés et les moins repérés. Beaucoup croient qu’ils s’en sortent seuls.
card-men-same = Posez-leur les mêmes questions avec les mêmes mots. N’omettez rien parce qu’un homme est fort, bruyant ou avec des amis.
card-men-sexual = La violence sexuelle touche aussi les hommes et les garçons, surtout par des hommes. La honte et la peur des moqueries la taisent.
card-men-say = Dites d’abord que cela arrive aux hommes et aux femmes, aux garçons et aux filles. Demandez une fois s’il préfère parler avec une femme ou avec un homme.
card-men-group = Ne demandez pas devant des amis ou des frères. Une plaisanterie dans le groupe n’est pas une réponse.
card-men-work = Travail non payé, porter, mener un bateau, traduire pour des passeurs : demandez ce qu’on lui a dit de faire, et ce qu’un non aurait coûté.
card-men-services = Les abris pour hommes et pour garçons de 16 et 17 ans sont rares. S’il n’y a pas de place, notez le manque ; il est compté.

## Enfants

card-children = Enfants et jeunes
card-children-age = Moins de 18 ans selon ses dires, ou un doute, veut dire le parcours enfant. L’apparence ne prouve rien, dans aucun sens.
card-children-means = Pour un enfant, l’exploitation n’a besoin ni de force ni de mensonge. Le oui d’un enfant ne compte pas.
card-children-trained = À partir de douze ans : une personne formée demande, seule avec l’enfant ou avec quelqu’un qu’il a choisi. De six à onze ans : seulement qui s’occupe de lui et comment vont ses journées. Plus jeune : ne demandez pas, regardez.
card-children-no-details = Ne demandez jamais de détails d’abus, jamais deux fois, ne suggérez jamais de réponse. Un oui suffit pour agir.
card-children-adult-beside = L’adulte à côté est peut-être celui que l’enfant craint. Ne demandez rien sur un mal devant lui, ni son autorisation.
card-children-today = Le jour même : protection de l’enfance, ou votre responsable enfants de garde. Dites à l’enfant en mots simples ce qui vient et ce que vous ne pouvez pas garder secret.
card-children-not-back = Ne renvoyez pas l’enfant chez une personne qui vous inquiète. Restez jusqu’à ce que quelqu’un prenne le relais.
card-children-hurry = Beaucoup d’enfants veulent repartir cette nuit. Donnez le numéro du pays suivant, et dites qu’ils peuvent s’arrêter partout en chemin.

## Accompagnants

card-companions = La personne à ses côtés
card-companions-anyone = Un mari, un oncle, un ami, un guide : l’accompagnant peut être le meilleur soutien, ou celui qui contrôle. Cela ne se voit pas.
card-companions-routine = Parlez seul à seul avec chacun et dites-le : c’est notre règle, pour tout le monde.
card-companions-reason = Donnez une raison ordinaire : un formulaire, une taille d’habits, un contrôle par l’infirmière. Un second collègue peut occuper l’accompagnant.
card-companions-refused = Si l’accompagnant refuse, répond à la place, ou revient : arrêtez les questions. Aidez les deux de façon générale, notez ce que vous avez vu, et essayez un autre jour.
card-companions-no-interpreting = Un accompagnant n’interprète pas les questions sur un mal. Ni un enfant, ni quelqu’un du même groupe.
card-companions-not-confront = Ne dites jamais à l’accompagnant ce qui a été demandé ou répondu, et ne le confrontez jamais.
card-companions-family = Les familles protègent et décident aussi ensemble. Être ensemble n’est en soi un signe de rien.
card-companions-return = Avant que la personne retourne vers lui, convenez de ce qu’elle dira que vous avez parlé.

## Sexe de survie

card-survival = Du sexe contre de la nourriture, un lit ou la suite du chemin
card-survival-what = Des gens sans argent donnent du sexe contre nourriture, abri, protection ou passage. Cela arrive aux femmes, aux hommes, aux garçons et aux filles.
card-survival-trafficking = Cela devient de la traite quand quelqu’un force, organise ou prend l’argent, ou se sert de ce que la personne n’a rien. En dessous de 18 ans, tout échange est de l’exploitation.
card-survival-no-judging = Ne demandez pas pourquoi elle n’a pas refusé. Dites : les gens font cela pour survivre, et ce n’est pas votre faute.
card-survival-needs = Répondre aux besoins, c’est prévenir. Un lit, à manger et une carte de téléphone ce soir changent plus qu’un conseil.
card-survival-health = Pensez aussitôt à la santé : dans les 72 heures, certaines aides agissent, plus tard non.
card-survival-who = Demandez qui y a gagné et qui l’a organisé, pas ce qui a été fait.
card-survival-staff = Si c’était quelqu’un d’un camp, de la police ou d’une organisation d’aide : signalez-le par votre propre voie pour les fautes, avec l’accord de la personne.

## Les 72 heures

card-health = Les premières 72 heures après une violence sexuelle
card-health-why = Certains soins n’agissent que dans les premières heures et les premiers jours. La santé passe avant les questions, les papiers et la police.
card-health-offer = Proposez d’accompagner chez un médecin maintenant. Demandez qui doit la soigner, une femme ou un homme.
card-health-always = Après 72 heures, et après cinq jours, un médecin aide encore : blessures, infections, grossesse, sommeil, peur.
card-health-no-police = En beaucoup d’endroits, les soins ne demandent pas de plainte. Demandez d’abord à la clinique, pour ne rien promettre de faux.
card-health-men = Hommes et garçons ont besoin des mêmes soins et on les leur propose le moins.
card-health-child = Un enfant : le jour même, avec la protection de l’enfance. Pas d’examen sans quelqu’un en qui l’enfant a confiance.
card-health-evidence = Certaines cliniques peuvent garder des preuves au cas où la personne voudrait porter plainte plus tard. C’est son choix ; s’être lavée n’est ni une faute ni une raison de ne pas y aller.
card-health-consent = L’adulte décide. Si elle dit non, dites jusqu’à quand cela aiderait encore, et où.

## Non-sanction

card-punish = Obligé à enfreindre la loi
card-punish-forms = Guider, conduire, mener un bateau, traduire pour des passeurs, porter, vendre, voler, mendier, tromper en ligne : des gens y sont obligés par la force, la dette ou les menaces.
card-punish-rule = En Europe, des règles permettent aux autorités de ne pas punir une personne pour ce qu’on l’a forcée à faire. C’est une possibilité, pas une promesse.
card-punish-lawyer = D’abord un conseil juridique, la police ensuite. Proposez un avocat avant toute déclaration, aussi quand la personne est en colère et veut tout dire.
card-punish-silence = Dites avant les questions privées qu’elle peut laisser celles-ci. Demandez si on l’y a obligée, pas ce qu’elle a fait exactement.
card-punish-records = Ces réponses restent hors de toute orientation et de tout export, sauf si la personne les ajoute. N’écrivez nulle part de noms, de trajets ou de plaques.
card-punish-not-suspect = Qui a traduit pour des passeurs peut être exploiteur, endetté, ou les deux. Vous n’avez pas à en décider.
card-punish-child = Un enfant obligé à enfreindre la loi est d’abord un enfant à protéger.

## L’identification en Serbie

card-identification = Ce que l’identification veut dire en Serbie
card-identification-choice = Être identifié est un chemin qui ouvre certaines aides et a un prix. Un adulte décide seul, avec du temps et des conseils. Les besoins sont couverts de toute façon.
card-identification-not-app = Cette application n’identifie personne. Vous non plus. Vous nommez des indications et proposez une orientation.
card-identification-say-good = Dites ce que cela peut apporter : du temps pour se remettre, un logement, des soins, un avocat, un titre de séjour.
card-identification-say-limits = Dites ce que cela peut coûter : attente, entretiens, un titre provisoire, un retour ensuite, des papiers qui montrent la raison.
card-identification-parallel = Asile et identification ne s’excluent pas. Demandez l’ordre à un avocat, surtout si les réponses parlent d’actes illégaux.
card-identification-ask = Avant toute orientation, demandez : à qui, avec quelles réponses, et que faire si elle veut continuer sa route.
card-identification-no = Un non est respecté et noté comme un souhait. Proposez la même aide sans l’étiquette, et les numéros du pays suivant.
card-identification-check = Les faits ci-dessous viennent de rapports publics. Demandez à votre avocat avant de vous appuyer sur un fait non vérifié ou ancien.

## Avec un interprète

card-interpreter = Travailler avec un interprète
card-interpreter-who = Formé et inconnu de la personne. Jamais un accompagnant, un proche, un enfant, ni quelqu’un du même groupe ou village.
card-interpreter-wish = Demandez à la personne : une femme ou un homme, quel dialecte, de quel endroit plutôt pas. Le souhait peut aussi venir plus tard.
card-interpreter-pledge = Convenez à voix haute avant de commencer : tout est dit, rien n’est ajouté, rien ne sort de la pièce, pas de questions à soi, et tout lien avec quelqu’un est dit aussitôt.
card-interpreter-speak = Parlez à la personne, pas à l’interprète. Phrases courtes. Pas de noms. Des pauses.
card-interpreter-phone = Au téléphone : vous seul savez de qui vous parlez. Ne dites ni lieu ni nom. Demandez à l’interprète s’il est seul.
card-interpreter-words = Lisez la question telle qu’elle est sur la carte. Si l’interprète explique longtemps, quelque chose s’ajoute.
card-interpreter-stop = Arrêtez quand la personne a l’air d’avoir peur, ne répond qu’à l’interprète, ou que les deux se disputent. Changez de sujet, puis d’interprète.
card-interpreter-after = Ensuite, demandez à l’interprète comment il va. Ces entretiens usent.

## Danger

card-danger = Danger maintenant
card-danger-calm = Continuez à parler d’une voix normale. Ne regardez pas autour de vous.
card-danger-hide = Cachez l’écran d’un toucher. Rangez le téléphone.
card-danger-ask = Demandez d’un geste ou d’une image : cette personne est-elle ici ? Dois-je arrêter ?
card-danger-move = Partez avec une raison ordinaire : un médecin, un formulaire, des habits. Pas seul, pas dehors.
card-danger-call = Appelez la personne de garde. Convenez d’un mot qui veut dire : viens maintenant.
card-danger-no-confront = Ne confrontez personne, ne suivez personne, ne photographiez rien.
card-danger-decide = Un adulte décide pour la police. Sans sa parole, seulement si une vie est en danger, ou pour un enfant.
card-danger-self-harm = Si elle parle de mettre fin à sa vie : restez, écoutez, demandez directement si elle y pense maintenant, et amenez des soins. Ne la laissez pas seule.
card-danger-stay = Restez jusqu’à ce que quelqu’un ait pris le relais. Notez seulement ce dont cette personne a besoin.
card-danger-after = Ensuite, parlez avec votre responsable, le jour même. Cela fait partie du travail.

## Bien finir

card-closing = Bien finir
card-closing-leave-time = Gardez cinq minutes pour la fin. Finissez bien aussi quand l’entretien a été arrêté ou que rien n’a été dit.
card-closing-thank = Remerciez de la confiance, pas des réponses.
card-closing-present = Revenez au présent : que faites-vous ce soir, où dormez-vous, qui est avec vous ?
card-closing-next = Dites ce que vous ferez, qui saura quoi, et jusqu’à quand. Ne promettez que ce que vous tenez en main.
card-closing-number = Chacun reçoit des informations de sécurité et un numéro à apprendre par cœur, quelles que soient les réponses. Du papier seulement s’ils disent que c’est sans danger.
card-closing-delete = Redites qu’ils peuvent faire effacer le dossier, et comment vous trouver : le code suffit.
card-closing-question = Finissez par leur question, pas par la vôtre. Puis par quelque chose qui a marché : ils sont arrivés jusqu’ici.
card-closing-grounding = S’ils sont secoués : les pieds au sol, trois respirations lentes, cinq choses qu’ils voient ici. De l’eau. Restez jusqu’à ce que ça aille mieux.
card-closing-you = Puis prenez une minute pour vous avant la personne suivante.

## Faits

fact-int-three-parts = Le droit international nomme trois éléments : un acte, comme recruter ou héberger ; un moyen, comme la force, la tromperie ou l’abus d’une position de faiblesse ; et le but d’exploitation. En dessous de 18 ans, le moyen n’est pas nécessaire.
fact-int-consent = Le consentement ne compte pas si l’un des moyens a été utilisé.
fact-int-reflection = Les États de la convention du Conseil de l’Europe donnent un délai pour se remettre et réfléchir dès qu’il y a des motifs raisonnables. Personne n’est éloigné pendant ce temps.
fact-int-reflection-length = Le délai est d’au moins 30 jours.
fact-int-non-punishment = La convention permet aux États de ne pas punir des personnes pour ce qu’on les a forcées à faire. Une possibilité, pas une garantie.
fact-int-eu-forms = Depuis juillet 2024, le droit de l’Union européenne nomme aussi l’exploitation de la gestation pour autrui, le mariage forcé et l’adoption illégale. Les États membres avaient jusqu’en juillet 2026 pour suivre.
fact-int-prep = Le traitement préventif contre le VIH commence le plus tôt possible et au plus tard 72 heures après l’exposition.
fact-int-contraception = La contraception d’urgence peut agir jusqu’à 120 heures, mieux si c’est tôt.
fact-int-share = Dans des enquêtes sur cette route en 2015 et 2016, entre 7 et 14 personnes sur 100 ont raconté au moins une expérience proche de l’exploitation. La plupart n’avaient pas subi de traite.
fact-int-boys = Des rapports de 2017 parlent de garçons d’environ dix ans et plus payés pour du sexe par des hommes du lieu, et de passeurs qui faisaient travailler des enfants seuls pour la suite du chemin.
fact-int-mother-tongue = Dans une enquête de 2017, 88 réfugiés et migrants sur 100 voulaient l’information dans leur langue maternelle ; 90 sur 100 parlaient peu ou pas l’anglais.
fact-rs-who = Chacun peut orienter une victime présumée. Le Centre de protection des victimes de la traite identifie les adultes ; les centres de travail social reconnaissent les enfants.
fact-rs-capacity = Le Centre a trop peu de personnel et ne peut pas toujours aller vers la personne. On ne sait pas toujours comment il décide.
fact-rs-shelter = En 2024, l’abri de l’État était fermé un temps et il n’y avait pas d’aide spécialisée pour enfants. Parfois, les ONG étaient la seule aide.
fact-rs-reflection = La loi sur les étrangers prévoit un délai pour se remettre et réfléchir et un séjour temporaire pour raisons humanitaires.
fact-rs-reflection-length = On dit que le délai va jusqu’à 90 jours, et le séjour ensuite au moins six mois.
fact-rs-health-legal = Les lois sur la santé et sur l’aide juridique gratuite ont des règles pour les victimes de la traite.
fact-rs-compensation = Les victimes reçoivent rarement une indemnité, et l’aide juridique vient surtout d’ONG.
fact-rs-card = Les titres de séjour des victimes reconnues montraient cette raison en gras. En juillet 2024, la commissaire à l’égalité a recommandé de cesser. Dites-le à la personne avant une orientation.
fact-rs-punished = En 2024, des personnes étaient encore punies pour des actes que des trafiquants avaient imposés.
fact-rs-found-2021 = En 2021, 127 personnes ont été orientées et 43 identifiées : 21 femmes, 8 hommes, 13 filles et 1 garçon ; une était étrangère. Les garçons et les étrangers sont les moins repérés.
fact-rs-social-work = Un centre de travail social doit agir aussitôt quand la vie, la santé ou le développement est en danger ; il est joignable jour et nuit.
fact-rs-asylum = L’asile peut être demandé en même temps.

fact-standing-fresh = Vérifié le { $dateText }
fact-standing-stale = Pas vérifié récemment : la dernière fois le { $dateText }
fact-standing-unverified = Non vérifié : demandez à un avocat
fact-source = Source : { $source }, { $dateText }

## Annuaire

service-unconfirmed = Non confirmé : personne n’a appelé ce numéro pour nous. Ne le donnez pas comme sûr.
evidence-seen = Vu dans la source
evidence-unchecked = De connaissance générale, non vu dans une source
evidence-differs = Les sources ne s’accordent pas
service-no-number = Aucun numéro connu. Cherchez le nom.
service-accepts-unknown = On ne sait pas qui est accueilli : demandez avant d’envoyer quelqu’un.
service-languages-unknown = Langues non connues.
service-hours-unknown = Horaires non connus.
services-gap = Rien ici ne convient à cette personne. Notez-le comme un manque.

service-rs-emergency = Trois numéros, un par service. On ne sait pas si le 112 marche partout en Serbie.
service-rs-missing-children = Le numéro européen pour enfants disparus ; en Serbie depuis 2013.
service-rs-astra = ONG spécialisée avec une ligne agréée : aide juridique, psychologique et médicale, logement. Femmes, hommes et enfants.
service-rs-atina = ONG spécialisée : logement et soutien de longue durée, surtout femmes et filles. Médiateurs culturels.
service-rs-centre = Le centre de l’État qui identifie les adultes et coordonne la protection. Expliquez la carte sur l’identification avant d’orienter.
service-rs-social-work = Le centre local de protection de l’enfance. Il a le devoir d’agir. Gardez le numéro de votre centre chez la personne de garde.
service-rs-cim = Accueil de jour et travail de rue avec enfants et jeunes.
service-rs-info-park = Information, maraudes et une ligne sur les violences contre femmes, filles et enfants en route.
service-rs-nadel = Conseil gratuit et confidentiel pour enfants, jour et nuit.
service-rs-legal = ONG avec des avocats pour l’asile et le séjour. Les numéros ne sont pas encore réunis.
service-gr-a21 = Ligne sur la traite, jour et nuit.
service-gr-ekka = Ligne d’urgence sociale ; le bureau gère le mécanisme national d’orientation.
service-bg-a21 = Ligne nationale sur la traite : jour et nuit, gratuite, anonyme.
service-bg-commission = La commission nationale contre la traite.
service-bg-labour = La ligne de l’inspection du travail.
service-bg-children = Ligne nationale pour enfants.
service-bg-animus = Ligne sur les violences, par Animus.
service-bg-emergency = Le numéro d’urgence européen.
service-mk-open-gate = ONG spécialisée avec une ligne.
service-me-line = Ligne nationale sur la traite.
service-me-police = Police.
service-al-line = Ligne nationale sur la traite. D’anciens dépliants donnent le 0800 1212, hors service.
service-xk-prosecutor = Ligne du parquet pour la traite et les violences au foyer. L’appeler, c’est parler à une autorité.
service-ba-vasa-prava = Conseil juridique et d’asile, pas une ligne sur la traite. Messages en plusieurs langues ; l’équipe répond le jour.
service-hr-petra = Ligne du réseau d’ONG PETRA.
service-hr-red-cross = Abri national pour adultes, femmes et hommes. Demandez à la ligne comment y entrer.
service-hu-okit = Ligne nationale de crise ; elle gère aussi des abris après la traite.
service-hu-victims = Ligne de l’État pour l’aide aux victimes, jour et nuit.
service-ro-anitp = Ligne de l’agence nationale contre la traite.
service-ro-eliberare = Aide par message, par l’ONG eLiberare.
service-si-kljuc = La seule ONG spécialisée du pays.
service-at-lefoe = Centre spécialisé pour femmes, et filles dès 15 ans. Abri à une adresse secrète.
service-at-men-via = Soutien spécialisé pour hommes, avec un abri.
service-at-drehscheibe = Centre de crise de la ville de Vienne pour enfants et jeunes.
service-tr-yimer = Ligne de l’État pour étrangers, aussi pour les urgences de traite et de passage. Comment la joindre de l’étranger : les sources diffèrent.
service-it-line = Ligne nationale sur la traite : jour et nuit, gratuite, anonyme, plusieurs langues.
service-de-kok = Réseau de centres de conseil spécialisés, avec un annuaire.
