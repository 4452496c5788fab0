### Le résultat, tel que le lisent le terrain et la coordination. Jamais montré à la personne. Des indications, jamais un verdict.

## Niveaux de préoccupation

level-A = Fortes indications
level-A-more = Traiter comme présumé : proposez une aide spécialisée et du temps pour réfléchir. Ce n’est pas une décision juridique.
level-B = Quelques indications
level-B-more = Une personne formée devrait bientôt lui parler.
level-C = Autre préjudice grave
level-C-more = Un préjudice grave a été raconté. Le bon service compte plus que l’étiquette.
level-D = Risque accru
level-D-more = Quelque chose l’expose. Préparez la prochaine étape.
level-E = Rien de dit aujourd’hui
level-E-more = Personne n’a parlé d’un préjudice. Cela ne veut pas dire qu’il n’y en a pas eu. La porte reste ouverte.
level-X = Non terminé
level-X-more = L’entretien a fini avant de pouvoir montrer quelque chose.
level-provisional = Provisoire : seulement les questions de deux minutes
level-red = Danger maintenant
level-red-more = La sécurité d’abord, à tous les niveaux.

## Ce qu’il y a derrière

means = Moyen : force, tromperie ou pression
means-full = montré
means-partial = montré en partie
act = Acte : amené, retenu ou transmis
purpose-labour = Travail
purpose-sexual = Exploitation sexuelle
purpose-criminality = Obligé à enfreindre la loi
purpose-begging = Mendicité et vente de rue
purpose-marriage = Mariage ou servitude
purpose-organs = Organes
purpose-adoption = Adoption ou gestation pour autrui
purpose-unclear = But non connu
purpose-intended = Prévu à l’étape suivante
purpose-full = montré
purpose-partial = montré en partie

dimension-DR = Tromperie au début
dimension-CR = Contrainte au début
dimension-EX = Exploitation
dimension-AVR = Usage de la détresse au début
dimension-AVD = Usage de la détresse plus tard
dimension-CD = Contrainte et contrôle plus tard

information = Part des réponses
information-low = Moins de la moitié a reçu une réponse. Le niveau est peut-être trop bas.
information-fair = La moitié ou plus a reçu une réponse.
information-good = Presque tout a reçu une réponse.

not-a-verdict = Ce n’est ni une décision juridique, ni un diagnostic, ni une preuve. Cela ne décide pas de l’asile. Les règles sont nouvelles et non validées.
missing-more = Pas demandé, ou pas voulu : le niveau est peut-être trop bas pour cela.
would-change-more = Un « oui » à l’un de ces points relèverait le niveau.

## Raisons

rule-purpose-labour = Travail non payé comme convenu, avec absence de liberté, journées très longues ou punition ; ou forte exploitation
rule-purpose-labour-partial = Travail non payé comme convenu, ou journées très longues
rule-purpose-sexual = Un autre a forcé, organisé ou tiré profit d’actes intimes ; avec un enfant, tout échange
rule-purpose-sexual-partial = Actes intimes contre nourriture, lit, protection, passage ou argent
rule-purpose-criminality = Obligé à enfreindre la loi, avec un mal en cas de refus ; avec un enfant, toujours
rule-purpose-criminality-partial = Obligé à enfreindre la loi ; on ne sait pas ce qu’un refus aurait coûté
rule-purpose-begging = Mendicité ou vente de rue pour un autre, sous pression ou l’argent pris ; avec un enfant, toujours
rule-purpose-begging-partial = Mendicité ou vente de rue pour un autre
rule-purpose-marriage = Mariage sans libre choix, échangé contre quelque chose ou sans issue ; avec un enfant, toujours
rule-purpose-marriage-partial = Mariage ou vie de couple sans libre choix
rule-purpose-organs = Pression, tromperie ou opération pour une partie du corps
rule-purpose-organs-partial = Offre pour une partie du corps ; la pression n’est pas claire
rule-purpose-adoption = Pression pour donner un enfant, ou en porter un pour d’autres
rule-purpose-adoption-partial = Peut-être pression pour donner un enfant, ou en porter un pour d’autres
rule-purpose-unclear = Retenu pour de l’argent puis passé à d’autres
rule-purpose-unclear-partial = Retenu, et sommé de payer autrement, sans que ce soit dit comment
rule-purpose-intended-partial = Quelqu’un attend à l’étape suivante, on ne peut pas dire non, et il y a eu tromperie ou contrainte avant

rule-control-held = Enfermé, surveillé, ou retenu jusqu’au paiement
rule-control-hurt = Blessé par qui avait le contrôle
rule-control-punished = Puni pour lenteur ou pour avoir voulu partir
rule-control-papers = Papiers ou téléphone gardés par quelqu’un
rule-control-debt = Dette à payer en travail ou en services
rule-control-not-free = Pas libre de partir, et menacé

rule-means-deception = Tromperie sur ce qui était promis, de poids suffisant
rule-means-coercion = Contrainte et contrôle, ensemble de poids suffisant
rule-means-vulnerability = Détresse dont quelqu’un s’est servi, de poids suffisant
rule-means-in-the-act = Ce qui est raconté porte en soi la force ou la pression
rule-means-some = Au moins un signe de contrainte ou de tromperie

rule-act-arranged = Quelqu’un d’autre qu’un passeur a organisé ou décidé le voyage
rule-act-smuggler-control = Un passeur qui contrôlait aussi la personne
rule-act-handed-over = Emmené, vendu ou passé à d’autres
rule-act-housed = Logé ou gardé là où il y avait le travail
rule-act-married-off = Donné en mariage ou en couple
rule-act-caregiver = Un enfant aux mains de quelqu’un sans lien clair

rule-dimension-dr = Compte comme tromperie au début
rule-dimension-cr = Compte comme contrainte au début
rule-dimension-ex = Compte comme exploitation
rule-dimension-avr = Compte comme usage de la détresse au début
rule-dimension-avd = Compte comme usage de la détresse plus tard
rule-dimension-cd = Compte comme contrainte et contrôle plus tard

rule-red-not-safe-now = La personne ne se sent pas en sécurité ici, maintenant
rule-red-afraid-here = Elle a peur de quelqu’un qui est ici ou peut l’atteindre
rule-red-self-harm = Elle a parlé de se faire du mal
rule-red-injury = Saignement, forte douleur, ou douleur pendant la grossesse
rule-red-harm-going-on = Elle est retenue ou blessée par quelqu’un qui continue
rule-red-child-with-offender = Un enfant a été blessé et reste avec la personne qui l’a peut-être fait

rule-level-a-purpose-and-means = L’exploitation est montrée, et aussi la force, la tromperie ou la pression
rule-level-a-child-purpose = L’exploitation d’une personne de moins de 18 ans est montrée : la force n’est pas nécessaire
rule-level-b-purpose = L’exploitation est montrée ; force, tromperie ou pression ne le sont pas, ou en partie
rule-level-b-partial-and-means = Signes d’exploitation avec signes de force, de tromperie ou de pression
rule-level-b-control = Deux signes clés de contrôle ; le but n’est pas connu
rule-level-b-intended = Une exploitation est peut-être prévue à l’étape suivante
rule-level-b-debt = Une dette à payer en travail ou en services suffit pour un entretien spécialisé
rule-level-b-child-purpose = Moins de 18 ans : tout signe d’exploitation suffit
rule-level-b-child-strong = Moins de 18 ans : un signe fort de contrainte ou de tromperie suffit
rule-level-b-child-alone = Un enfant sans adulte clair, avec dette, travail ou quelqu’un qui attend
rule-level-b-child-waited-for = Un enfant que quelqu’un attend, pour un travail, une dette ou un mariage
rule-level-b-child-hurt = Un enfant a été blessé
rule-level-b-child-seen = Un enfant avec un adulte dont le lien est difficile à croire
rule-level-c-violence = De la violence a été racontée
rule-level-c-held = Avoir été retenu a été raconté
rule-level-c-without-control = Signes d’exploitation sans signes de contrôle
rule-level-d-triage-yes = Un « oui » à une question courte
rule-level-d-papers-debt = Papiers gardés, ou dette
rule-level-d-promises = Promesses tournées autrement, passage à d’autres, ou détresse utilisée
rule-level-d-work = Travail pas libre, dangereux, ou avec mensonges
rule-level-d-control = Signes de contrôle
rule-level-d-private = Quelque chose dans les questions privées
rule-level-d-body-parts = Organes, ou un enfant à donner
rule-level-d-now = Quelqu’un fait peur, ou attend à l’étape suivante
rule-level-d-child-alone = Un enfant sans sa famille
rule-level-d-child-answers = Les réponses d’un enfant
rule-level-d-seen = Quelque chose que vous avez vu ; faible, et à revoir
rule-level-d-unsure = Deux réponses ou plus « pas sûr(e) »
rule-level-b-t3 = Question courte : travail non payé ou forcé
rule-level-b-t4 = Question courte : retenu ou enfermé
rule-level-b-t5 = Question courte : une dette qui lie ou fait peur
rule-level-b-t6 = Question courte : obligé à une chose qui fait peur ou honte
rule-level-b-t7 = Question courte : un mariage ou un organe
rule-level-b-t8 = Question courte : quelqu’un à craindre ou à obéir maintenant
rule-level-b-child-t2 = Moins de 18 ans : papiers, téléphone ou contacts aux mains d’un autre
rule-level-b-child-t3 = Moins de 18 ans : tout travail non payé
rule-level-e = Rien de ce qui a été demandé n’a reçu un « oui »
rule-level-provisional = Seules les questions courtes ont été posées : pas plus que « quelques indications » ne peut être montré
rule-age-child = Les règles pour enfants ont servi : moins de 18 ans au moment des faits, ou doute
rule-end-stopped = L’entretien a été arrêté
rule-end-not-safe = Il n’était pas sûr de parler
rule-end-wrong-interpreter = L’interprète ne pouvait pas servir
rule-end-declined = La personne n’a pas voulu parler
rule-end-unfinished = Aucune question n’a reçu de réponse

## Zones grises

tag-survival-sex = Actes intimes par nécessité
tag-smuggler-extortion = Retenu pour de l’argent
tag-sexual-violence = Violence sexuelle
tag-forced-marriage = Mariage sans choix
tag-made-to-break-law = Obligé à enfreindre la loi
tag-exploitation-without-control = Exploitation sans signes de contrôle
tag-family-or-partner = Famille ou partenaire en cause
tag-debt = Dette
tag-smuggler-deception = Trompé par un passeur sur le chemin
tag-possible-organ-offer = Offre d’organe
tag-several-forms = Plusieurs formes

## Que faire ensuite, dans cet ordre

action-danger-protocol = La sécurité d’abord
action-danger-protocol-more = Restez calme et parlez de choses ordinaires. Cachez l’écran. Éloignez-vous sous un prétexte banal. Pas de confrontation, pas de photos. Restez jusqu’à la mise en sécurité.
action-call-duty-lead = Appelez la personne de garde maintenant
action-call-duty-lead-more = Un adulte décide de ce qui est fait, sauf si une vie est en danger. Pour un enfant, la protection de l’enfance décide.
action-emergency-health = Des soins maintenant
action-emergency-health-more = Ne la laissez pas seule. Qui parle de se faire du mal a besoin de quelqu’un à ses côtés jusqu’à l’arrivée des secours.
action-basic-needs-first = Les besoins de base d’abord
action-basic-needs-first-more = Eau, nourriture, chaleur, un lieu calme, les enfants. Demandez ensuite s’il faut continuer.
action-child-protection-today = Protection de l’enfance, aujourd’hui
action-child-protection-today-more = Appelez le service de garde. Il faut un tuteur. Dites à l’enfant ce que vous faites et pourquoi.
action-no-return-to-presumed = Pas de retour chez qui l’a peut-être fait
action-no-return-to-presumed-more = Pas même une nuit. La protection de l’enfance décide où l’enfant dort.
action-child-protection-contact = Prévenez le contact protection de l’enfance
action-child-protection-contact-more = Votre responsable et le contact de votre organisation doivent connaître cet enfant.
action-child-view = Écoutez ce que veut l’enfant
action-child-view-more = L’avis de l’enfant compte dans chaque décision, et un tuteur parle pour lui.
action-child-no-details = Ne demandez plus rien à l’enfant à ce sujet
action-child-no-details-more = Pas de détails, pas de répétition, pas de questions devant l’adulte. Des personnes formées le font.
action-safe-ending = Finir bien
action-safe-ending-more = Remerciez. Dites ce qui vient. Ne laissez aucun papier qu’on pourrait trouver.
action-separate-talk = Trouvez un moment seul à seul
action-separate-talk-more = Dites : « Nous parlons seul à seul avec tout le monde. » Un médecin, un formulaire ou des habits peuvent servir de raison. En cas de refus, n’insistez pas.
action-other-interpreter = Trouvez un autre interprète
action-other-interpreter-more = Formé, accepté par la personne, sans lien avec elle. Le téléphone convient.
action-respect-no = Acceptez le non
action-respect-no-more = Proposez la carte d’information et de l’aide pour les besoins. Rien de mal n’en résulte.
action-follow-up-signs = Il y avait des signes avant la fin
action-follow-up-signs-more = Prévenez votre responsable. Essayez encore, sans danger et bientôt.
action-come-back = Dites qu’un retour est possible
action-come-back-more = Convenez d’un lieu et d’une heure si elle le veut. Les mêmes questions peuvent être reposées.
action-red-check = Vérifiez s’il y a danger maintenant
action-red-check-more = Demandez, ou laissez montrer : cette personne est-elle ici ? Voulez-vous que j’arrête ?
action-explain-rights = Expliquez ce que cela peut vouloir dire
action-explain-rights-more = En mots simples : quelle aide existe, ce qu’est l’identification, ses avantages et ses limites. Aucune promesse.
action-ask-wishes = Demandez ce qu’elle veut
action-ask-wishes-more = Un adulte décide. Un non à l’orientation est accepté, et l’aide continue.
action-safe-place = Proposez un endroit sûr
action-safe-place-more = Pour cette nuit, loin de ceux qu’elle craint. Demandez qui peut le savoir.
action-specialised-help = Proposez une organisation spécialisée
action-specialised-help-more = Par son nom, avec accord, avec le strict nécessaire.
action-time-to-think = Parlez du temps de réflexion
action-time-to-think-more = La loi donne aux personnes présumées du temps pour se remettre et décider. Voir la carte du pays.
action-health-72h = Des soins dans les 72 heures
action-health-72h-more = Après une violence sexuelle, certains remèdes n’agissent que dans les 72 heures, d’autres dans les 120. Proposez-le aujourd’hui ; la police n’est pas nécessaire.
action-legal-aid-first = Un avocat avant la police
action-legal-aid-first-more = Qui a été obligé à enfreindre la loi ne devrait pas être puni, mais ce n’est pas certain. Ces réponses n’entrent dans aucune orientation.
action-asylum-in-parallel = L’asile reste ouvert
action-asylum-in-parallel-more = Demander l’asile et recevoir l’aide aux personnes présumées peuvent aller ensemble. Un avocat conseille.
action-second-talk = Un second entretien sous 24 à 48 heures
action-second-talk-more = Avec une personne formée, en privé, avec un interprète accepté. Plus tôt si elle continue sa route.
action-safety-plan = Faites un plan de sécurité
action-safety-plan-more = Où aller, qui appeler, un numéro à retenir, un mot convenu avec quelqu’un de confiance.
action-right-service = Amenez vers le bon service
action-right-service-more = Soins, aide après violence, aide juridique, protection de l’enfance : selon le besoin.
action-legal-claims = Conseil juridique sur l’argent
action-legal-claims-more = Un salaire impayé ou une rançon peuvent être réclamés, quels que soient les papiers.
action-legal-advocacy = Conseil juridique sur un refus ou un renvoi
action-legal-advocacy-more = Avoir été refusé ou renvoyé peut concerner un avocat.
action-risk-cards = Donnez les cartes de risque
action-risk-cards-more = Offres de travail, dette, papiers, mariage, organes, Internet : ce qui convient. Elles se montrent sans ouvrir de dossier.
action-clarify = Éclaircissez ce qui n’était pas sûr
action-clarify-more = Demandez encore une fois autrement, ou à un autre moment.
action-full-talk = Proposez l’entretien long
action-full-talk-more = Maintenant, plus tard, ou avec un collègue. Deux minutes ne montrent qu’une partie.
action-next-stop-numbers = Donnez les numéros des étapes suivantes
action-next-stop-numbers-more = Un numéro retenu vaut mieux qu’un papier qu’on trouve.
action-offer-services = Proposez l’aide selon le besoin
action-offer-services-more = Abri, médecin, avocat, famille, informations : pour tous, à tout niveau.
action-safety-information = Donnez les informations de sécurité
action-safety-information-more = À tous, dans leur langue.

## Pourquoi un autre avis

override-reason-said-more = Elle a dit plus que les questions n’ont saisi
override-reason-asked-for-help = Elle a demandé de l’aide pour cela en le nommant
override-reason-saw-fear = De la peur ou du contrôle se voyait
override-reason-known-pattern = Cela correspond à un schéma connu ici
override-reason-second-talk = Un second entretien a donné plus
override-reason-misunderstood = Une question a été mal comprise
override-reason-explained = Elle a donné une autre explication
