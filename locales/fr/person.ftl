### Ce que la personne lit ou entend. Mots simples, vouvoiement ; les questions pour enfants tutoient.

## Début

greeting = Bonjour. Je travaille dans une équipe qui aide les personnes en route.
intro-triage = Sur ce chemin, beaucoup de gens sont maltraités. Je pose à tout le monde les mêmes petites questions.
intro-full = J’aimerais maintenant poser encore quelques questions. Vous pouvez en laisser, et vous pouvez arrêter à tout moment.
intro-body = Parfois, des personnes doivent donner quelque chose d’intime pour avoir à manger, un lit ou la suite du voyage. Cela arrive aux femmes et aux hommes, aux filles et aux garçons. Ce n’est pas leur faute.
intro-child = J’aimerais savoir comment se passent tes journées. Tu peux dire non à chaque question. Toi aussi, tu peux me poser des questions.

## Réponses à presque toutes les questions

choice-yes = Oui
choice-no = Non
choice-not-sure = Je ne suis pas sûr(e)
choice-declined = Je ne veux pas le dire
choice-understood = J’ai compris
choice-other = Autre chose
choice-none = Rien de tout cela
choice-not-said = Je préfère ne pas dire qui

## Questions qui suivent un oui

part-when = C’était quand ?
choice-before-leaving = Avant de partir
choice-journey = En route
choice-camp-or-centre = Dans un camp ou un centre
choice-here-now = Ici, maintenant

part-who = Qui l’a fait ? Pas de nom, seulement qui c’était pour vous.
choice-smuggler = Un passeur ou un guide
choice-employer = Quelqu’un pour qui j’ai travaillé
choice-local-person = Quelqu’un de l’endroit
choice-fellow-traveller = Quelqu’un qui voyage aussi
choice-partner = Mari, femme ou partenaire
choice-relative = Un parent ou un proche
choice-met-online = Quelqu’un rencontré sur Internet
choice-staff-or-officer = Personnel, gardien ou agent
choice-armed-group = Un groupe armé

part-ongoing = Est-ce que cela continue ?

## Peut-on parler sans danger

q-S5 = Préférez-vous parler avec une femme ou avec un homme ?
choice-woman = Une femme
choice-man = Un homme
q-S5-choice-any = Peu importe
q-S5-choice-not-same-group = Personne de ma ville ni de mon groupe

q-S6 = Préférez-vous lire ou écouter ?
choice-reads = Lire
choice-listens = Écouter

q-S11 = Quelle est votre façon de parler ?
choice-ar-levantine = Arabe levantin
choice-ar-iraqi = Arabe irakien
choice-ar-egyptian = Arabe égyptien
choice-ar-sudanese = Arabe soudanais
choice-ar-maghrebi = Arabe maghrébin
choice-ar-gulf = Arabe du Golfe
choice-fa-iranian = Persan d’Iran
choice-fa-dari = Dari
choice-fa-hazaragi = Hazaragi
choice-ps-southern = Pachto du Sud
choice-ps-northern = Pachto du Nord
choice-ku-kurmanji = Kurmandji
choice-ku-badini = Badini
choice-ckb-sorani = Sorani
choice-ckb-hewrami = Hawrami
choice-bn-standard = Bengali standard
choice-bn-sylheti = Sylheti
choice-bn-chittagonian = Chittagonien
choice-so-northern = Somali du Nord
choice-so-maay = Maay
choice-ti-eritrea = Tigrigna d’Érythrée
choice-ti-ethiopia = Tigrigna d’Éthiopie

q-S7 = Avez-vous besoin de quelque chose tout de suite ?
choice-bleeding-or-strong-pain = Je saigne ou j’ai très mal
choice-pregnancy-pain = Grossesse avec douleurs
choice-hunger-thirst = À manger ou à boire
choice-cold = Habits chauds, un endroit chaud
choice-panic = J’ai très peur
choice-self-harm-words = Je pense à me faire du mal
choice-small-children = Mes petits enfants ont besoin d’aide
q-S7-choice-none = Rien pour l’instant

q-S8 = Vous sentez-vous en sécurité ici, en ce moment ?

## Accord

q-C1 = Je travaille pour une organisation d’aide. Je ne suis ni de la police ni de la frontière. Je ne décide ni des papiers ni de l’asile. Vous recevez de l’aide quelles que soient vos réponses, et vous ne payez rien.
q-C2 = J’aimerais savoir comment on vous a traité(e) en route. Cela prend environ deux minutes. Si vous le voulez, nous pouvons parler plus longtemps.
q-C3 = Vous pouvez laisser n’importe quelle question. Vous pouvez arrêter à tout moment. Rien de mal n’en résulte.
q-C4 = Ce que vous dites reste dans notre équipe. Je dois le dire à quelqu’un seulement si une vie est en danger, ou si un enfant est en danger. Si je le peux, je vous le dirai d’abord.
q-C5 = Si vous êtes d’accord, nous gardons vos réponses sous un code. Nous ne gardons ni votre nom, ni votre photo, ni votre numéro de téléphone. Seules des personnes formées de notre équipe peuvent les lire. Vous pouvez nous demander de les effacer.

q-C6 = Voulez-vous parler avec moi ?
q-C6-choice-yes = Oui, parlons
q-C6-choice-later = Plus tard
q-C6-choice-no = Non

q-C7 = Pouvons-nous garder vos réponses, sous un code et sans votre nom ?
q-C7-choice-yes = Oui, gardez-les
q-C7-choice-no = Non, ne gardez rien

q-C8 = Si une autre organisation peut vous aider, pouvons-nous lui dire ce dont vous avez besoin ? Nous vous montrons d’abord ce que nous dirions.
q-C9 = Pouvons-nous compter vos réponses avec celles de beaucoup d’autres ? Personne ne peut savoir par là qui vous êtes.
q-C10 = Comment pouvons-nous nous retrouver sans danger pour vous ?
q-C10-choice-none = Je ne le veux pas
q-C10-choice-come-back = Je reviens à un endroit convenu
q-C10-choice-through-ngo = Par une organisation en qui j’ai confiance

## Vous

q-J1 = Quel âge avez-vous ?
choice-0-5 = 0 à 5
choice-6-11 = 6 à 11
choice-12-14 = 12 à 14
choice-15-17 = 15 à 17
choice-18-24 = 18 à 24
choice-25-34 = 25 à 34
choice-35-49 = 35 à 49
choice-50- = 50 ou plus
q-J1-choice-not-known = Je ne sais pas
part-at-event = Quel âge aviez-vous quand c’est arrivé ?
part-gender = Si vous voulez le dire : êtes-vous…
part-gender-choice-woman = Une femme ou une fille
part-gender-choice-man = Un homme ou un garçon
part-gender-choice-other = Autre

q-T1 = Avec qui voyagez-vous ?
q-T1-choice-alone = Personne
q-T1-choice-family = Ma famille
q-T1-choice-partner = Mari, femme ou partenaire
q-T1-choice-group = Un groupe
q-T1-choice-guide = Quelqu’un qui me guide ou s’occupe de moi

## Huit petites questions, les mêmes pour tout le monde

q-T2 = Est-ce que quelqu’un a gardé vos papiers ou votre téléphone, ou a décidé avec qui vous pouvez parler ?
q-T3 = Avez-vous travaillé ou fait des choses pour quelqu’un sans recevoir la paie promise, ou parce qu’on vous y obligeait ?
part-kind = Comment était-ce ?
choice-not-paid = Pas payé comme convenu
choice-made-to = On m’a obligé(e)
q-T4 = Est-ce que quelqu’un vous a retenu(e), enfermé(e) ou empêché(e) de partir ? Je ne parle pas de la police ni de la frontière.
q-T5 = Devez-vous de l’argent pour le voyage ou le logement, et faut-il le rembourser en travaillant, ou avez-vous peur de ce qui arrive si vous ne payez pas ?
part-debt = Comment est-ce avec la dette ?
choice-work-or-favours = Je dois payer en travaillant ou en rendant des services
choice-fear = J’ai peur de ce qui arrivera
q-T6 = Est-ce que quelqu’un vous a demandé ou obligé à faire des choses qui vous ont fait peur ou honte, pour pouvoir manger, rester ou continuer ? Vous n’avez pas à dire quoi.
q-T7 = Est-ce que quelqu’un a décidé un mariage pour vous, ou offert de l’argent pour une partie de votre corps ou votre sang ?
q-T8 = Y a-t-il quelqu’un dont vous avez peur ou à qui vous devez obéir, ici ou là où vous allez ?

## Le chemin jusqu’ici

q-J2 = Qui est parti de chez vous avec vous ? Avez-vous perdu votre famille en route ?
q-J2-choice-parents = Mes parents sont venus avec moi
q-J2-choice-family = Partenaire ou enfants sont venus avec moi
q-J2-choice-friends = Des amis
q-J2-choice-others = Des gens que je ne connaissais pas
q-J2-choice-alone = Personne
q-J2-choice-separated-by-guide = Un guide nous a séparés
q-J2-choice-separated-by-officers = Des agents nous ont séparés
q-J2-choice-separated-other = Nous nous sommes perdus autrement

q-J3 = Depuis combien de temps avez-vous quitté la maison ?
q-J3-choice-weeks = Quelques semaines
q-J3-choice-months = Quelques mois
q-J3-choice-over-a-year = Plus d’un an
q-J3-choice-over-three-years = Plus de trois ans
part-stays = Où avez-vous vécu longtemps ?
choice-home-region = Près de mon pays
choice-middle-east = Moyen-Orient
choice-turkiye = Turquie
choice-greece-bulgaria = Grèce ou Bulgarie
choice-western-balkans = Serbie, Bosnie ou un autre pays proche d’ici
choice-north-africa = Afrique du Nord
part-stays-choice-other = Un autre endroit

q-J4 = Qui a préparé votre voyage et décidé pour vous ?
q-J4-choice-self = Moi
q-J4-choice-other = Quelqu’un d’autre
q-J4-choice-not-said = Je préfère ne pas le dire
part-paid = Comment est-il payé ?
part-paid-choice-self = J’ai payé
part-paid-choice-family = Ma famille a payé ou paie
part-paid-choice-loan = Avec de l’argent emprunté
part-paid-choice-work-later = Je dois travailler pour cela plus tard
part-paid-choice-favours = En faisant des choses pour quelqu’un
part-paid-choice-not-said = Je préfère ne pas le dire

q-J5 = Vous a-t-on refusé de l’aide, ou fait repartir, à cause de votre pays ou de vos papiers ?

## Travail et tâches

q-L1 = Avez-vous travaillé ou fait des choses pour d’autres depuis le départ, ou juste avant ?
part-sectors = Quel genre de travail ?
choice-farm = Dans une ferme
choice-sewing = Couture, habits
choice-bakery-food = Boulangerie, cuisine
choice-building = Construction
choice-home-care = Dans une maison, pour quelqu’un
choice-washing-cleaning = Lavage, ménage
choice-shop-market = Magasin ou marché
choice-waste = Ramassage de déchets
choice-factory = Usine
part-housing = Habitiez-vous là où vous travailliez ?

q-L2 = Avez-vous reçu une paie ?
q-L2-choice-as-agreed = Comme convenu
q-L2-choice-less = Moins que convenu
q-L2-choice-none = Rien du tout
q-L2-choice-taken = Quelqu’un d’autre a pris l’argent

q-L3 = Pouviez-vous dire non ou quitter ce travail, sans qu’il vous arrive du mal ?
q-L4 = Fallait-il travailler de très longues journées, ou sans jour de repos ?
q-L5 = Le travail était-il dangereux, l’endroit où dormir très mauvais, ou aviez-vous une blessure que personne ne soignait ?
part-kinds = Qu’est-ce que c’était ?
choice-dangerous = Travail dangereux
choice-no-protection = Rien pour me protéger
choice-hurt-not-treated = Blessure que personne n’a soignée
choice-bad-place-to-sleep = Très mauvais endroit pour dormir
q-L6 = Est-ce qu’on vous a fait des menaces, donné des coups ou une punition parce que le travail était lent ou que vous vouliez partir ?
q-L7 = Vous a-t-on dit de raconter quelque chose de faux sur votre âge, votre travail, ou sur qui est quelqu’un pour vous ?

## Papiers et dette

q-D1 = Est-ce que quelqu’un a gardé vos papiers ou votre téléphone, ou fallait-il demander pour les avoir ? Je ne parle pas d’un bureau officiel.
q-D2 = Est-ce que vous ou votre famille devez de l’argent pour le voyage ou le logement, et cette dette a-t-elle grandi ou est-elle devenue floue ?
q-D3 = Faut-il la payer en travaillant, en rendant des services ou en portant des choses, ou quelqu’un a-t-il payé pour vous et maintenant vous lui devez ?

## Contrôle

q-K1 = Étiez-vous sous clé ou sous surveillance, ou y avait-il toujours quelqu’un avec vous ? Je ne parle pas de la police ni de la frontière.
q-K2 = Est-ce que quelqu’un contrôlait qui vous appeliez ou rencontriez, ou regardait votre téléphone ?
q-K3 = Est-ce que quelqu’un vous a fait des menaces ?
part-types = De quoi s’agissait-il ?
q-K3-choice-hurt = De me faire du mal
q-K3-choice-kill = De me tuer
q-K3-choice-shame = De me faire honte devant les autres
q-K3-choice-denounce = De me donner à la police ou de me renvoyer
q-K4 = Est-ce qu’on a menacé votre famille ou fait du mal à votre famille à cause de vous ?
q-K5 = Est-ce que quelqu’un qui décidait pour vous vous a donné des coups, des brûlures ou fait du mal ?
q-K6 = Est-ce que la nourriture, le sommeil, les médicaments, les papiers ou un logement dépendaient de votre obéissance ? Ou vous donnait-on de la drogue ou de l’alcool ?
q-K6-choice-food = Nourriture
q-K6-choice-sleep = Sommeil
q-K6-choice-medicine = Médicaments
q-K6-choice-papers = Papiers
q-K6-choice-place-to-stay = Logement
q-K6-choice-drugs-or-alcohol = On m’a donné drogue ou alcool

## Promesses et comment cela a commencé

q-R1 = Est-ce qu’une promesse était très différente de ce qui est venu ?
choice-job = Le travail
choice-pay = La paie
choice-study = École ou études
choice-safe-trip = Un voyage sûr
choice-papers = Papiers
choice-marriage = Un mariage
choice-housing = Un logement
choice-route-price = Le chemin ou le prix du voyage
q-R2 = Vous a-t-on emmené(e), remis(e), vendu(e) ou envoyé(e) chez quelqu’un contre votre volonté ?
q-R3 = Est-ce que quelqu’un s’est servi du fait que vous n’aviez pas de papiers ou d’argent, aviez un enfant ou un proche malade, ou ne parliez pas la langue, pour que vous acceptiez ?
part-uses = De quoi s’est-on servi ?
choice-no-papers = Pas de papiers
choice-no-money = Pas d’argent
choice-child-or-sick-relative = Un enfant ou un proche malade
choice-language = Ne pas parler la langue

## Questions privées

q-P1 = Les questions suivantes sont plus privées. Vous pouvez toutes les laisser. Est-ce que je les pose ?
q-P1-choice-yes = Oui, vous pouvez
q-P1-choice-no = Non, laissons-les
q-P2 = Les questions suivantes concernent votre corps. Vous pouvez toutes les laisser. Est-ce que je les pose ?
q-P2-choice-yes = Oui, vous pouvez
q-P2-choice-no = Non, laissons-les

q-X1 = Vous a-t-on obligé(e) ou poussé(e) à faire des choses qui peuvent vous causer des ennuis avec la loi ?
part-acts = Qu’est-ce que c’était ? Vous n’avez pas à le dire.
choice-guide-or-drive = Guider des gens, conduire, mener un bateau
choice-translate-or-recruit = Traduire ou trouver des gens pour un passeur
choice-carry = Porter quelque chose
choice-sell = Vendre quelque chose
choice-steal = Prendre des choses
choice-lookout = Faire le guet
choice-online-cheating = Tromper des gens en ligne
choice-fighting = Se battre pour un groupe
q-X2 = Vous a-t-on obligé(e) à mendier ou à vendre dans la rue et à donner l’argent à quelqu’un ?
part-handed-over = Fallait-il donner l’argent ?
q-X3 = Que serait-il arrivé si vous aviez dit non ?
q-X3-choice-could-refuse = Rien. Je pouvais dire non
q-X3-choice-lost-place = J’aurais perdu ma place
q-X3-choice-debt = Ma dette aurait grandi
q-X3-choice-hurt = On m’aurait fait du mal
q-X3-choice-threat-to-family = Ma famille aurait été en danger
q-X3-choice-not-said = Je préfère ne pas le dire

q-M1 = Y a-t-il eu pour vous un mariage, une promesse de mariage ou une vie de couple que vous n’avez pas choisis librement, ou avant vos 18 ans ?
q-M2 = Est-ce que quelqu’un a reçu de l’argent, ou est-ce qu’une dette, le voyage ou une protection ont été payés ainsi ?
q-M3 = Est-ce que vous ne pouvez pas partir, ou devez travailler à la maison, ou faire des choses que vous ne voulez pas ?
q-M3-choice-housework = Travail à la maison
q-M3-choice-relations = Être ensemble quand je ne veux pas
q-M3-choice-other = Autre chose

q-B1 = Avez-vous dû donner quelque chose d’intime de votre corps pour de la nourriture, un lit, une protection, le voyage, du travail ou de l’argent ?
q-B2 = Est-ce que quelqu’un vous y a forcé(e), l’a organisé, a pris l’argent, ou s’est servi du fait que vous n’aviez rien ?
q-B3 = Est-ce que quelqu’un vous a touché(e), ou forcé(e) à quelque chose avec votre corps, quand vous ne le vouliez pas ?
q-B4 = Est-ce que des photos ou des films privés de vous ont été faits, montrés à d’autres, ou utilisés pour vous menacer ?
part-sold = Est-ce que quelqu’un a gagné de l’argent avec ?

q-CH5 = Est-ce que quelqu’un t’a fait du mal, ou t’a fait faire avec ton corps ou le sien quelque chose que tu ne voulais pas ? Tu n’as pas à dire quoi.
part-exchange = Est-ce que quelqu’un, toi ou une autre personne, a reçu quelque chose pour cela ?

q-G1 = Est-ce que quelqu’un vous a offert de l’argent ou fait pression pour donner du sang ou une partie de votre corps, ou a-t-on fait à votre corps quelque chose que vous n’avez pas compris ?
part-stage = Jusqu’où est-ce allé ?
choice-offer = Seulement une offre
choice-pressed = Pression ou tromperie
choice-done = Cela a été fait
q-G2 = Est-ce que quelqu’un a fait pression sur vous pour donner un enfant, ou pour porter un enfant pour d’autres ?

## Retenu(e) jusqu’à ce que quelqu’un paie

q-H1 = Vous a-t-on gardé(e), fait du mal ou filmé(e) jusqu’à ce que vous ou votre famille payiez ?
q-H2 = Vous a-t-on dit de payer autrement, ou vous a-t-on passé(e) à d’autres personnes ?
part-demands = De quelle façon ?
part-demands-choice-labour = En travaillant
part-demands-choice-sexual = Avec mon corps
part-demands-choice-criminality = En faisant des choses interdites
part-demands-choice-recruiting = En trouvant d’autres personnes
part-demands-choice-organs = Avec une partie de mon corps
part-demands-choice-transfer = On m’a passé(e) à d’autres

## Maintenant et ensuite

q-N1 = Avez-vous peur de quelqu’un ici, ou de quelqu’un qui peut arriver jusqu’à vous ici ?
q-N2 = Est-ce que quelqu’un vous attend là où vous allez, ou vous appelle pour un endroit, un travail, une dette ou un mariage ?
q-N2-choice-address = Une adresse où aller
q-N2-choice-job = Un travail
q-N2-choice-debt = Une dette
q-N2-choice-marriage = Un mariage
part-can-refuse = Pouvez-vous leur dire non ?
q-N3 = Y a-t-il quelqu’un en qui vous avez confiance et que vous pouvez joindre ?

q-N4 = Que voulez-vous maintenant ?
choice-safe-place = Un endroit sûr
choice-rest = Du repos
choice-doctor = Un médecin
choice-phone = Un téléphone, une carte SIM
choice-advice = Quelqu’un qui me conseille
q-N4-choice-family = Joindre ma famille
choice-lawyer = Un avocat
choice-asylum = Demander l’asile
choice-leave-person = M’éloigner de quelqu’un
choice-police = Parler à la police
choice-go-on = Continuer le voyage
choice-nothing-now = Rien pour l’instant

## Pour les enfants

q-CH1 = Qui s’occupe de toi maintenant ?
q-CH1-choice-parent = Ma mère ou mon père
q-CH1-choice-relative = Un frère, une sœur, une tante, un oncle ou autre famille
q-CH1-choice-unrelated = Quelqu’un qui n’est pas de la famille
q-CH1-choice-unclear = Je ne sais pas bien qui c’est
q-CH1-choice-none = Personne
part-happy = Est-ce que tu aimes être avec eux ?
q-CH2 = Que fais-tu dans la journée ?
q-CH2-choice-school = École, apprendre
q-CH2-choice-play = Jouer
q-CH2-choice-sleep = Dormir, me reposer
q-CH2-choice-work = Travailler
q-CH2-choice-errands = Faire des choses pour d’autres
q-CH2-choice-begging = Demander de l’argent aux gens
q-CH3 = Est-ce que tu dois donner de l’argent ou des choses à quelqu’un ?
q-CH4 = Qui a décidé que tu partes en voyage ?
q-CH4-choice-own-choice = Moi
q-CH4-choice-family = Ma famille
q-CH4-choice-other-person = Quelqu’un d’autre
q-CH4-choice-not-known = Je ne sais pas
part-family-debt = Est-ce que ta famille doit de l’argent pour ton voyage ?

## Besoins et au revoir

q-W1 = De quoi avez-vous besoin ?
choice-food-clothes = Nourriture, habits, se laver
choice-doctor-72h = Un médecin bientôt, en privé
choice-someone-to-talk-to = Quelqu’un à qui parler
choice-interpreter = Un ou une interprète
q-W1-choice-papers = De l’aide pour les papiers
choice-child-care = Une garde pour mon enfant
choice-find-family = Retrouver ma famille
choice-money-work = Argent, travail
choice-school = École
choice-safe-travel = Des informations pour un voyage sûr
choice-embassy = Mon ambassade
choice-lgbtiq-safe = Un endroit sûr pour personnes lesbiennes, gays et trans
choice-disability = De l’aide pour un handicap
part-now = Qu’est-ce qui ne peut pas attendre ?
q-W2 = Avec qui pouvons-nous vous mettre en contact ?
q-W2-choice-specialised-ngo = Une organisation qui aide les personnes maltraitées
q-W2-choice-health = Un médecin ou un centre de santé
q-W2-choice-legal = Un avocat, gratuit
q-W2-choice-asylum = Un conseil sur l’asile
q-W2-choice-child-protection = Des gens qui protègent les enfants
q-W2-choice-national-body = Le service de l’État qui aide
q-W2-choice-none = Personne pour l’instant
q-W3 = Comment vous sentez-vous maintenant ?
choice-good = Bien
choice-so-so = Moyen
choice-low = Pas bien
q-W4 = Merci d’avoir parlé avec moi. Avons-nous oublié quelque chose ? Vous pouvez tout me demander. Vous pouvez revenir, et nous demander d’effacer vos réponses.

## Ce qu’une autre organisation apprendrait

share-intro = Si vous êtes d’accord, nous disons seulement ceci à cette organisation :
share-ask = Pouvons-nous le leur dire ?
share-line-code = Un code pour vous, pas votre nom
share-line-needs = Ce dont vous avez besoin
share-line-level = Dans quel délai quelqu’un devrait parler avec vous
share-line-language = Votre langue
share-line-interpreter = Si vous préférez une femme ou un homme
share-line-age = Votre âge, à peu près
share-line-gender = Si vous êtes une femme ou un homme
share-line-safety = Ce qui vous protège
share-line-contact = Comment vous retrouver
share-soon-now = Aujourd’hui
share-soon-soon = Dans un ou deux jours
share-soon-later = Quand vous voudrez
share-safety-danger-now = Quelqu’un de proche pourrait vous faire du mal
share-safety-child = Vous avez moins de 18 ans, ou peut-être
share-safety-health-72h = Vous avez besoin d’un médecin d’ici trois jours
share-added = Cette réponse, parce que vous voulez qu’elle soit dite
carried-intro = Ces mots ne disent rien de vous. Si vous les montrez à une autre personne qui aide, elle saura que nous avons parlé.
