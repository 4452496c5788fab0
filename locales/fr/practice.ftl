### Pratique : six personnes inventées avec qui une nouvelle recrue s’entretient. Lu en formation, jamais par une personne.

## Un garçon de 16 ans qui dit en avoir 19

practice-boy = Navid, qui dit avoir 19 ans
practice-boy-scene = Un accueil de jour près de la gare, en fin d’après-midi. Navid attend un thé. Un homme plus âgé à la porte l’appelle « mon cousin » et regarde l’heure. Vous parlez par une interprète formée, au téléphone, dans une pièce à côté.
practice-boy-seen-school = Il dit que sa classe, au pays, est maintenant en dixième année.
practice-boy-seen-door = Quand la porte s’ouvre, il se tait et regarde qui c’est.
practice-boy-say-J1 = Dix-neuf. Écrivez dix-neuf.
practice-boy-say-T1 = Avec un homme qui connaît le chemin. Il s’occupe de nous.
practice-boy-say-T2 = Le téléphone est chez lui, pour qu’on ne le vole pas.
practice-boy-say-T3 = Dans la ville d’avant. On cousait le soir. C’était pour la suite, donc non, pas payé.
practice-boy-say-T5 = Mon oncle a emprunté. On travaille jusqu’à ce que ce soit payé, et chaque mois c’est plus.
practice-boy-say-T8 = Il dit qu’il y a des gens qui attendent. À eux, on ne dit pas non.
practice-boy-say-L1 = Coudre. Des pantalons, surtout. On dormait là aussi.
practice-boy-say-L2 = Rien dans la main. Ils l’écrivent quelque part.
practice-boy-say-L3 = Non. Où j’irais ?
practice-boy-say-L4 = De dix heures du matin jusqu’à la nuit, et encore après. Tous les jours.
practice-boy-say-D2 = Oui. C’était trois mille. Maintenant c’est plus.
practice-boy-say-D3 = En cousant. Et quand on arrive, il y a aussi du travail.
practice-boy-say-K3 = Qu’ils disent à la police qu’on n’a pas de papiers. Et que mon oncle doive payer.
practice-boy-say-CH1 = L’homme dehors. Ce n’est pas mon cousin. Il est de la province d’à côté.
practice-boy-say-CH4 = Mon oncle a tout arrangé.
practice-boy-say-N2 = Il y a une adresse. Un atelier. Non, je ne peux pas dire non, à cause de mon oncle.
practice-boy-say-CH5 = Non.
practice-boy-notice-age = Il dit dix-neuf, son école dit seize. Un doute veut dire le parcours enfant, sans discussion sur l’âge.
practice-boy-notice-guide = L’homme qui « s’occupe » de lui garde le téléphone et attend à la porte. Il n’est pas tuteur, et on ne lui demande pas la permission.
practice-boy-notice-work = Un travail jamais payé, pour une dette qui grandit, sans nulle part où aller : pour un enfant, cela suffit, avec ou sans force.
practice-boy-notice-next = Une adresse l’attend. Ce qui aide doit se faire aujourd’hui : protection de l’enfance, et un numéro pour le pays suivant.
practice-boy-same = Oui : fortes indications, et un enfant. Protection de l’enfance le jour même, et il ne retourne pas sans elle vers l’homme à la porte.
practice-boy-lower = Regardez encore l’âge et ce que devient la paie. En dessous de 18 ans, ou en cas de doute, l’exploitation n’a pas besoin de force.
practice-boy-higher = Il n’y a pas de niveau plus haut.
practice-boy-other-end = L’entretien pouvait être terminé : la pièce était privée et l’interprète formée.

## Un homme qui travaille sans paie dans une boulangerie

practice-bakery = Samir, qui fait le pain
practice-bakery-scene = Devant une boulangerie avant le lever du jour ; puis sur un banc tout près. Samir a environ 30 ans, il est gai, avec des brûlures aux avant-bras. Il dit que les hommes n’ont pas besoin de ce genre d’entretien. Un collègue de votre équipe interprète.
practice-bakery-seen-burns = Brûlures aux deux bras, certaines récentes, aucune pansée.
practice-bakery-say-T2 = Le patron a mon passeport. Pour l’enregistrement, il dit, depuis le printemps.
practice-bakery-say-T3 = Deux mois, ils ont payé. Depuis, il dit plus tard, plus tard.
practice-bakery-say-T6 = Non, non.
practice-bakery-say-L1 = Le pain. Je dors au-dessus du four, il fait chaud.
practice-bakery-say-L2 = Depuis quatre mois, rien.
practice-bakery-say-L3 = Je pourrais partir, mais alors sans passeport et sans l’argent. Donc, non.
practice-bakery-say-L4 = De minuit à midi. Le vendredi aussi.
practice-bakery-say-L5 = Le four mord. Il dit de mettre de la farine dessus.
practice-bakery-say-L6 = Il crie. Une fois il a jeté la plaque. Sur moi, oui.
practice-bakery-say-D1 = Je vous l’ai dit, c’est lui qui l’a.
practice-bakery-say-K3 = Qu’un seul appel suffit, et je suis de l’autre côté de la frontière.
practice-bakery-say-N1 = De lui ? Il n’est là qu’à partir de midi.
practice-bakery-say-B3 = Pour qui me prenez-vous ? Non.
practice-bakery-notice-man = Un homme qui en rit. Interrogé avec les mêmes mots que tout le monde, il le raconte.
practice-bakery-notice-papers = « Pour l’enregistrement, depuis le printemps » : des papiers gardés sont des papiers gardés, quelle que soit la raison donnée.
practice-bakery-notice-free = « Je pourrais partir, mais » : libre de partir veut dire avec papiers, paie et corps intacts.
practice-bakery-notice-health = Des brûlures non soignées sont un besoin d’aujourd’hui, quel que soit le résultat.
practice-bakery-same = Oui : travail sans paie, pas libre de partir, papiers gardés et menaces. Expliquez en mots simples ce que vous voyez, et demandez ce qu’il veut : salaire, passeport, repos, un médecin.
practice-bakery-lower = C’est plus qu’un salaire en retard. Regardez le passeport, les menaces, et ce que partir lui coûterait.
practice-bakery-higher = Il n’y a pas de niveau plus haut.
practice-bakery-other-end = L’entretien pouvait être terminé : il était seul avec vous et un collègue interprétait.

## Une femme dont le mari interprète

practice-husband = Leyla et son mari
practice-husband-scene = Une tente d’enregistrement, beaucoup de monde. Leyla est assise, un petit enfant sur les genoux. Son mari se tient à côté d’elle, parle bien anglais et répond avant la fin de la question. Il n’y a pas d’autre interprète aujourd’hui.
practice-husband-seen-answers = Il répond à chaque question, aussi à celles sur sa santé à elle.
practice-husband-seen-papers = Tous les papiers sont dans sa veste ; il tend ce qu’on demande.
practice-husband-seen-look = Elle le regarde avant de faire oui de la tête.
practice-husband-notice-beside = La personne à côté d’elle est peut-être son meilleur soutien ou celle qu’elle craint. Vous ne pouvez pas le savoir ; on ne demande donc rien sur un mal devant lui.
practice-husband-notice-interpreter = Il n’interprète pas ces questions. Ni l’enfant, ni un voisin du même groupe.
practice-husband-notice-seen = Ce que vous avez vu est noté comme vu, pas comme un jugement sur lui.
practice-husband-notice-way = Une raison ordinaire fait de la place : l’infirmière voit les mères seules. Une interprète au téléphone, une femme, un autre jour.
practice-husband-same = Oui : non terminé. Vous avez aidé pour l’urgent, rien demandé de dangereux, et laissé un chemin pour revenir. C’est un bon résultat.
practice-husband-lower = Rien n’a été dit, parce que rien ne pouvait l’être. Cet entretien n’est pas terminé ; ce n’est pas pareil que « rien de dit ».
practice-husband-higher = Ce que vous avez vu peut vous inquiéter. C’est noté, et elle décidera dans un entretien sûr. Devant lui, aucun niveau ne peut être atteint.
practice-husband-other-end = Avec lui à côté et comme interprète, l’entretien ne peut pas continuer. Il finit ici, non terminé, avec une offre de revenir.

## Un « traducteur » pour passeurs

practice-translator = Idris, qui traduit
practice-translator-scene = Un coin calme d’un centre, le soir. Idris a 24 ans et parle cinq langues. D’autres murmurent qu’il travaille pour les passeurs. Il vous demande ce qui arrive à ceux qui ont aidé un peu. Une interprète formée est avec vous, bien qu’il n’en ait presque pas besoin.
practice-translator-seen-fear = Il a choisi la chaise d’où il voit la porte.
practice-translator-say-T2 = Ils ont gardé mon passeport dans la maison. Ils l’ont toujours.
practice-translator-say-T4 = Dans la maison, trois semaines. Jusqu’à ce que je dise oui.
practice-translator-say-T5 = Je dois pour mon frère et pour moi. Traduire, ça compte en moins, ils disent.
practice-translator-say-T6 = Je disais aux gens ce que ça coûte. Je leur disais que c’est sûr. Vous comprenez.
practice-translator-say-T8 = Oui. Ils connaissent mon numéro, ils connaissent mon frère.
practice-translator-say-J4 = Le guide. Il n’y avait personne d’autre.
practice-translator-say-D1 = Le passeport, oui.
practice-translator-say-D3 = En traduisant. Et je devrais trouver de nouvelles personnes.
practice-translator-say-K1 = Enfermé, avec quelqu’un à la porte.
practice-translator-say-K3 = Qu’ils fassent du mal à mon frère. Et une fois, un couteau.
practice-translator-say-K5 = Ils nous frappaient quand on demandait à partir.
practice-translator-say-X1 = Traduire, au téléphone et à la frontière. Et je leur amenais des gens.
practice-translator-say-X3 = Mon frère était chez eux. Qu’est-ce que je pouvais refuser ?
practice-translator-say-N1 = Pas ici, pas aujourd’hui.
practice-translator-notice-compelled = Dette, maison fermée à clé, menaces contre son frère : on l’y a obligé. Que d’autres en aient souffert n’y change rien.
practice-translator-notice-first = Un conseil juridique vient avant toute déclaration. Ne pas être puni est une possibilité, pas une promesse.
practice-translator-notice-records = Ce qu’il a fait reste hors des orientations. Pas de noms, pas de trajets, pas de numéros.
practice-translator-notice-judge = Vous n’aviez pas à décider s’il est des leurs ou s’ils se sont servis de lui. Seulement à demander ce qu’un non aurait coûté.
practice-translator-same = Oui : fortes indications, et il les craint encore. D’abord un avocat, un endroit sûr, et son frère dans le plan.
practice-translator-lower = Regardez encore ce qui serait arrivé s’il avait refusé. Être utile à des passeurs ne rend pas libre.
practice-translator-higher = Il n’y a pas de niveau plus haut.
practice-translator-other-end = L’entretien pouvait être terminé : il était seul, et il voulait parler.

## Pas d’inquiétude

practice-nothing = Tariq, qui veut charger son téléphone
practice-nothing-scene = Un arrêt de bus où passent des gens en route. Tariq a 35 ans, voyage avec le frère de sa femme, et demande où charger son téléphone. Vous avez quatre minutes. Les deux parlent anglais avec vous ; le beau-frère va acheter de l’eau.
practice-nothing-say-T1 = En famille. Le frère de ma femme, vous l’avez vu.
practice-nothing-say-T2 = Non, j’ai tout sur moi.
practice-nothing-say-T3 = J’ai travaillé deux mois dans un lavage d’autos. Payé chaque vendredi, oui.
practice-nothing-say-T4 = La police, une fois. Personne d’autre.
practice-nothing-say-T5 = J’ai payé avant de partir. J’ai vendu la voiture.
practice-nothing-say-T6 = Non.
practice-nothing-say-T7 = Je suis déjà marié. Non.
practice-nothing-say-T8 = Non. Mon cousin a un magasin là-bas.
practice-nothing-notice-smuggler = Il a payé un passeur. Cela seul n’est signe de rien, et n’ajoute rien.
practice-nothing-notice-police = Retenu par la police n’est pas retenu par quelqu’un qui se sert de lui. S’il a été refoulé, il y a une carte et un avocat pour cela.
practice-nothing-notice-open = « Rien de dit aujourd’hui » n’est pas « rien n’est arrivé ». Il reçoit les informations de sécurité et un numéro comme tout le monde.
practice-nothing-same = Oui : rien de dit aujourd’hui. Quatre minutes, les informations de sécurité, où charger son téléphone. Un bon entretien.
practice-nothing-lower = Il n’y a rien de plus bas.
practice-nothing-higher = Regardez ce qu’il a vraiment dit. Un passeur payé, un travail payé et un cousin avec un magasin ne sont pas des indications.
practice-nothing-other-end = Les huit questions ont eu une réponse. L’entretien était terminé.

## Arrêt en chemin

practice-stop = Hana, qui en a assez
practice-stop-scene = Une tente de femmes, sous la pluie. Hana a environ 20 ans et voyage seule. Elle accepte de parler et est contente de s’asseoir. Une femme de votre équipe interprète. Après la cinquième question, elle serre son foulard.
practice-stop-seen-scarf = Elle répond de plus en plus bas.
practice-stop-say-T1 = Personne. Je suis seule.
practice-stop-say-T2 = Non.
practice-stop-say-T3 = Je ne veux pas le dire.
practice-stop-say-T4 = Je ne sais pas. Peut-être. C’est difficile.
practice-stop-say-T5 = Je dois beaucoup. J’ai peur de ce qu’ils font si je ne paie pas. Maintenant je voudrais arrêter, s’il vous plaît.
practice-stop-notice-stop = Elle a dit stop, et vous avez arrêté. Pas de « encore une seule », pas de pourquoi.
practice-stop-notice-declined = « Je ne veux pas le dire » n’est ni un non ni un oui. C’est noté pour ce que c’est et ne compte pour rien.
practice-stop-notice-said = Ce qu’elle a dit reste : la peur liée à la dette suffit pour un second entretien.
practice-stop-notice-close = La fin est le plus important : ce qui vient maintenant, qui sait quoi, un numéro, et qu’elle peut revenir.
practice-stop-same = Oui : quelques indications, et l’entretien reste ouvert. Proposez un second entretien avec la même interprète, sous deux jours, et finissez bien.
practice-stop-lower = Elle a nommé une dette et ce qu’elle craint. Arrêter ensuite ne retire pas cela.
practice-stop-higher = Ce qui a été dit indique une dette et de la peur, pas encore plus. Le silence n’est pas un signe.
practice-stop-other-end = Un entretien arrêté a quand même un résultat : ce qui a été dit jusque-là reste valable.
practice-title = Exercice
practice-more = Six personnes inventées. Vous menez l’entretien sur les vrais écrans ; rien n’est envoyé ni gardé.
practice-suggested = Les deux premiers sont un bon début avant votre premier entretien. Rien ne les attend.
practice-begin = Commencer
practice-go-on = Continuer
practice-again = Encore
practice-done = Fait
practice-leave = Revenir à la vraie application
practice-scene = La scène
practice-seen = Ce que vous voyez
practice-they-say = La personne dit
practice-they-mean = La personne dit : { $choice }
practice-silent = La personne n’en dit rien.
practice-feedback-title = Comment c’était
practice-you-reached = Vous arrivez à
practice-model = Le modèle arrive à
practice-noticed = Vous avez remarqué
practice-missed = À regarder encore
practice-not-asked = Pas demandé
practice-otherwise = Noté autrement que dit
practice-all-said = Tout ce qui a été dit est noté comme dit.
practice-finish = Terminer cet exercice
practice-finish-note = Rien n’est emballé ni envoyé. Vous voyez comment c’était.
practice-packet = En exercice rien ne quitte ce téléphone. Dans un vrai entretien, les codes et le fichier du paquet sont ici.
