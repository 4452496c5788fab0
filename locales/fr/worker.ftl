### Ce que seule la personne de terrain lit pendant l’entretien : ses points, le pourquoi des questions, les avis.

## Parties de l’entretien

section-S = Parler sans danger
section-C = Accord
section-J = Le voyage
section-T = Questions courtes
section-L = Travail et tâches
section-D = Papiers et dette
section-K = Contrôle
section-R = Promesses
section-P = Avant les questions privées
section-X = Obligé à des choses
section-M = Mariage et vie de couple
section-B = Corps
section-G = Organes, bébé
section-H = Retenu jusqu’au paiement
section-N = Maintenant et ensuite
section-CH = Avec un enfant
section-O = Ce que vous avez vu
section-W = Besoins
section-E = Résultat

## Ce à quoi vous répondez

q-S1 = Pouvez-vous parler seul à seul ?
q-S1-choice-yes = Oui, personne ne nous entend ni ne nous voit
q-S1-choice-no = Non
q-S2 = Qui est à côté de la personne ?
q-S2-choice-alone = Personne
q-S2-choice-trusted = Quelqu’un qu’elle a choisi
q-S2-choice-child-under-6 = Son enfant de moins de 6 ans
q-S2-choice-companion = Un accompagnant
q-S2-choice-officer = Un agent ou un gardien
q-S2-choice-unknown = Je ne sais pas
q-S3 = Qui interprète ?
q-S3-choice-none = Personne n’est nécessaire
q-S3-choice-staff = Vous ou un collègue
q-S3-choice-trained = Un interprète formé
q-S3-choice-phone = Un interprète au téléphone
q-S3-choice-informal = Quelqu’un sans formation
q-S3-choice-companion = Un proche, un accompagnant ou un enfant
q-S4 = L’interprète a-t-il promis : tout dire, ne rien ajouter, garder le secret, ne poser aucune question à lui ?
q-S4-choice-yes = Oui
q-S4-choice-no = Non
q-S10 = L’interprète connaît-il la personne, vient-il de la même ville ou du même groupe, ou connaît-il ceux avec qui elle voyage ou pour qui elle travaille ?
q-S10-choice-yes = Oui
q-S10-choice-no = Non
q-S10-choice-not-sure = Pas sûr
q-S9 = D’où connaissez-vous l’âge ?
q-S9-choice-stated = La personne le dit
q-S9-choice-papers = Des papiers
q-S9-choice-not-known = Il n’est pas connu
q-S9-choice-worker-doubts = Peut-être moins de 18 ans

## Ce que vous avez vu

choice-seen = Vu
q-O1 = Un accompagnant répond à sa place, reste tout près, refuse un entretien seul, ou tient ses papiers
q-O2 = Elle raconte la même histoire que d’autres mot pour mot, ou regarde quelqu’un avant de répondre
q-O3 = Blessures non soignées, brûlures, marques, traces de coups ; épuisement, faim
q-O4 = Plusieurs personnes ont le même numéro, la même adresse ou la même personne qui paie
q-O5 = Elle ne sait pas où elle est ni où elle va, ou ne tient pas elle-même son sac ou son téléphone
q-O6 = Elle a très peur d’une certaine personne ou voiture
q-O7 = Enfant : le lien de l’adulte avec lui est difficile à croire, ils parlent des langues différentes, ou l’argent et les habits ne vont pas ensemble
q-O8 = Elle paraît plus jeune ou plus âgée qu’elle ne dit, ou un enfant se conduit en adulte
q-O9 = On l’amène et la reprend à heures fixes, ou elle travaille à des heures inhabituelles
q-O10 = Ai-je posé les questions de la même façon aux hommes, aux garçons et aux gens de toutes nationalités ?

## Avis au-dessus des étapes

banner-red = Danger maintenant. La sécurité passe avant toute question.
banner-not-safe = Il n’est pas sûr de parler ici. Donnez des informations générales et trouvez un autre lieu ou moment.
banner-wrong-interpreter = Cette personne ne peut pas interpréter ces questions. Les besoins de base, oui.
banner-limited-set = Questions courtes seulement, à cause de qui interprète ou de qui est proche.
banner-child-path = C’est un enfant, ou ce pourrait l’être. Les règles pour enfants s’appliquent.
banner-not-saved = Rien de cet entretien n’est gardé.
banner-not-validated = Ce questionnaire est nouveau et n’est pas encore validé. Il donne des indications, jamais une preuve.

## Aide

help-separate-talk = Dites avec gentillesse : « Nous parlons un moment seul à seul avec tout le monde. » En cas de refus, n’insistez pas. Notez-le sous « Ce que vous avez vu », et arrêtez les questions.
help-untrained-interpreter = Expliquez d’abord la promesse. Posez seulement les questions courtes, et cherchez un interprète formé.
help-child = Prenez les mots de l’enfant. Demandez une fois. Jamais de détails, jamais devant l’adulte venu avec lui, jamais sur son âge réel.
help-child-hurt = Après un « oui » ici : remerciez l’enfant, dites que ce n’est pas sa faute, ne demandez rien de plus, et appelez aujourd’hui la protection de l’enfance.
help-private = Dites ce qui vient, et que tout peut être laissé. Observez comment va la personne. Arrêtez quand c’est trop.
help-observations = Seulement ce que vous avez vu. Jamais l’apparence, les habits, les croyances ou l’origine.
help-urgent-first = L’aide d’abord. Les questions peuvent attendre.

## Pourquoi chaque point

why-S1 = Personne ne parle librement quand d’autres écoutent, et ce qui est entendu peut lui nuire.
why-S2 = La personne à côté peut être celle qu’elle craint.
why-S3 = Qui a un intérêt dans les réponses peut les changer ou les transmettre.
why-S4 = Un interprète qui connaît les règles protège la personne.
why-S10 = Un lien peut changer les réponses, ou les porter à qui ne doit pas les avoir.
why-S11 = Dans une même langue, les mots changent. Cela montre quel interprète il faudra la prochaine fois.
why-S5 = Beaucoup ne parlent de choses dures qu’avec une femme, ou qu’avec un homme.
why-S6 = Beaucoup ne lisent pas la langue qu’ils parlent.
why-S7 = Douleur, faim, froid et peur passent avant toute question.
why-S8 = S’il y a danger maintenant, l’entretien s’arrête et la sécurité commence.
why-S9 = L’âge se demande, il ne se juge pas à l’apparence. Tout doute veut dire : traiter comme un enfant.
why-C1 = Elle doit savoir qui demande, et que l’aide ne dépend pas des réponses.
why-C2 = On ne peut accepter que ce qu’on connaît.
why-C3 = Pouvoir dire non fait partie de la sécurité.
why-C4 = Elle doit entendre les limites du secret avant de dire quoi que ce soit.
why-C5 = Ce qui est gardé lui appartient.
why-C6 = Parler est son choix.
why-C7 = Garder est un choix à part. Avec un « non » vous voyez quand même le résultat ; rien ne reste sur le téléphone.
why-C8 = L’accord vaut pour une organisation nommée à la fois.
why-C9 = Compter n’est jamais nécessaire pour être aidé.
why-C10 = Un téléphone en de mauvaises mains est dangereux. Un lieu et une heure sont plus sûrs.
why-J1 = Les règles pour enfants suivent l’âge au moment des faits.
why-J2 = Un enfant sans sa famille a besoin de protection. Pour les adultes, ce n’est qu’un contexte.
why-J3 = Montre l’étape du voyage. Ne compte jamais.
why-J4 = Montre qui a décidé. Un passeur seul ne veut rien dire.
why-J5 = Peut demander un avocat. Ne compte jamais.
why-T1 = Qui voyage avec elle peut l’aider, ou la contrôler.
why-T2 = Papiers et téléphones gardés : la façon habituelle de contrôler les gens en route.
why-T3 = Le travail non payé ou forcé est ce que les gens racontent le plus sur cette route.
why-T4 = Être retenu par des particuliers est grave, quelle que soit la raison.
why-T5 = Une dette à rembourser en travail peut lier quelqu’un des années.
why-T6 = Vague exprès. Un oui suffit ; ne demandez pas ce que c’était.
why-T7 = Mariages et organes sont rares ici, et rarement dits sans question.
why-T8 = Si quelqu’un a du pouvoir sur elle maintenant, la sécurité passe d’abord.
why-L1 = Ouvre les questions sur le travail. Le travail avant le départ compte aussi.
why-L2 = Une paie retenue est un signe d’exploitation.
why-L3 = La question clé : libre de partir, ou non. « Non » veut dire pas libre.
why-L4 = Plus de douze heures par jour, ou sept jours par semaine, est un signe fort.
why-L5 = De mauvaises conditions appuient d’autres signes ; seules, c’est une affaire de droit du travail.
why-L6 = Punir l’envie de partir est un signe fort de contrainte.
why-L7 = Ceux qui utilisent les gens leur apprennent quoi dire.
why-D1 = Des papiers gardés sont un signe fort de contrôle.
why-D2 = Une dette seule est courante et dit peu. Elle ouvre la question suivante.
why-D3 = Une dette payée en travail ou en services est un signe fort à elle seule.
why-K1 = Être enfermé ou surveillé est un signe fort de contrôle.
why-K2 = Couper les contacts isole. Cela compte avec la surveillance.
why-K3 = Les menaces retiennent sans serrure. La police comme menace est fréquente.
why-K4 = Beaucoup obéissent pour protéger leur famille.
why-K5 = La violence de qui contrôle est un signe fort.
why-K6 = Nourriture, sommeil et lit contre l’obéissance : une façon de contrôler.
why-R1 = Tromper sur le travail, la paie ou le lieu sert à attirer. Le mensonge d’un passeur sur le chemin ne suffit pas.
why-R2 = Passer de main en main est un des signes les plus clairs.
why-R3 = La détresse ne compte jamais. Compte seulement que quelqu’un s’en est servi.
why-P1 = Dites ce qui vient, et laissez choisir.
why-P2 = Dites ce qui vient, et laissez choisir. Seulement en privé et avec un interprète accepté.
why-X1 = Des gens sont obligés d’enfreindre la loi pour d’autres. Personne ne devrait être puni pour cela : voir la carte. Ces réponses restent hors de toute orientation.
why-X2 = Mendier pour un autre est de l’exploitation s’il y a pression, et toujours avec un enfant.
why-X3 = Montre si un refus était possible.
why-M1 = Un mariage sans libre choix est un préjudice, et peut être le début d’autre chose.
why-M2 = De l’argent ou un passage contre une personne fait du mariage un marché.
why-M3 = Montre si elle y est retenue.
why-B1 = Cela arrive aux hommes, aux femmes, aux garçons et aux filles. C’est le besoin, pas une faute.
why-B2 = La contrainte ou le profit d’un autre fait la différence.
why-B3 = Des soins dans les 72 heures comptent, qui que ce soit qui l’ait fait.
why-B4 = Des images servent à retenir les gens.
why-CH1 = Un adulte sans lien clair avec l’enfant est une raison de regarder de plus près.
why-CH2 = Le travail à la place de l’école ou du jeu est un signe chez un enfant.
why-CH3 = Les enfants parlent rarement de dette ; ils parlent de donner de l’argent.
why-CH4 = Montre si quelqu’un attend l’enfant.
why-CH5 = Oui ou non, rien d’autre. Un oui termine les questions et amène aujourd’hui la protection de l’enfance.
why-G1 = Rare, mais dit seulement si on demande. Une offre est un risque ; une pression est plus.
why-G2 = Demandé à tout le monde, pour que personne ne soit désigné.
why-H1 = La rançon est un préjudice en soi, et peut devenir de l’exploitation.
why-H2 = Payer en travail ou être remis à d’autres change tout.
why-N1 = Si quelqu’un peut l’atteindre ici, agissez maintenant pour la sécurité.
why-N2 = Un préjudice peut attendre à l’étape suivante. On peut encore l’éviter.
why-N3 = Ce qui la soutient. Ne compte jamais contre personne.
why-N4 = Son souhait décide de la suite.
why-O1 = Un accompagnant qui contrôle est la chose la plus forte à voir, et pourtant un faible indice.
why-O2 = Cela peut être la peur ou l’habitude. N’en concluez jamais rien seul.
why-O3 = D’abord une raison de soins.
why-O4 = Peut montrer qui dirige un groupe. Ne notez aucun détail.
why-O5 = Peut montrer que quelqu’un d’autre décide.
why-O6 = Vérifiez tout de suite si on peut continuer sans danger.
why-O7 = Appelez la protection de l’enfance ; n’interrogez pas l’adulte.
why-O8 = Un doute sur l’âge ouvre les règles pour enfants. Il ne compte pour rien d’autre.
why-O9 = Peut montrer un travail sous contrôle.
why-O10 = Les équipes regardent d’abord les femmes et les enfants. Hommes et garçons échappent.
why-W1 = L’aide répond aux besoins, quel que soit le résultat.
why-W2 = Rien n’est transmis sans un oui à un service nommé.
why-W3 = Si le moral est bas, restez, respirez ensemble, ne la laissez pas seule.
why-W4 = Une bonne fin compte : merci, la suite, le droit d’effacer.
