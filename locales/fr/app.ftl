### Écrans, boutons et messages : ce que lisent l’équipe de terrain et la coordination.

## Partout

app-name = Notes
back = Retour
close = Fermer
continue = Continuer
next = Suivant
delete = Supprimer
keep = Garder
try-again = Réessayer
opening = Ouverture
hide = Cacher
cannot-open = Impossible d’ouvrir ceci
error-code = Code : { $code }

## Temps

since-just-now = il y a moins d’une heure
since-hours =
    { $n ->
        [one] il y a { $nText } heure
       *[other] il y a { $nText } heures
    }
since-days =
    { $n ->
        [one] il y a { $nText } jour
       *[other] il y a { $nText } jours
    }
wait-seconds =
    { $n ->
        [one] { $nText } seconde
       *[other] { $nText } secondes
    }
wait-minutes =
    { $n ->
        [one] { $nText } minute
       *[other] { $nText } minutes
    }

## Verrouillé

unlock-title = Verrouillé
unlock-label = Votre phrase
unlock-show = Montrer ce que je tape
unlock-open = Ouvrir
unlock-busy = Ouverture
unlock-wrong = Cela n’a pas ouvert. Vérifiez la phrase et réessayez.
unlock-wait = Attendez { $time }, puis réessayez.
lock-title = Verrouiller l’application ?
lock-text = Rien n’est perdu. Un entretien inachevé reste où il est.
lock-confirm = Verrouiller
idle-warning = Personne n’a touché l’écran depuis un moment. L’application va se verrouiller.
idle-stay = Rester ouvert

## Calculatrice

calculator = Calculatrice
key-divide = divisé par
key-times = fois
key-minus = moins
key-plus = plus
key-equals = égale
key-point = virgule
key-clear = effacer

## Réglages

settings-title = Réglages
settings-theme = Clair et sombre
theme-system = Comme le téléphone
theme-day = Jour
theme-sun = Plein soleil
theme-night = Nuit
settings-size = Taille du texte
smaller = Texte plus petit
larger = Texte plus grand
percent = { $number } %
settings-hand = Main qui tient le téléphone
hand-right = Droite
hand-left = Gauche
settings-language = Langue de l’application
settings-state = Cet appareil
settings-lock = Se verrouille tout seul après { $time } sans qu’on le touche.
settings-recorded = Enregistrements de questions
# How many recordings a language has on this phone; { $nText } is a ready-made number.
settings-recorded-here = { $nText } ici
settings-recorded-coming = d’autres arrivent
settings-waiting =
    { $n ->
        [0] Rien n’attend ici pour la base.
        [one] { $nText } entretien attend ici pour la base.
       *[other] { $nText } entretiens attendent ici pour la base.
    }
settings-version = Version { $app }
settings-versions = Questions { $questionnaire }, règles { $rules }, textes { $words }
settings-recordings =
    { $n ->
        [0] Aucune question enregistrée sur cet appareil.
        [one] { $nText } question enregistrée sur cet appareil.
       *[other] { $nText } questions enregistrées sur cet appareil.
    }
settings-free = Libre sur cet appareil : { $size }. Waymark occupe { $taken }.
settings-taken = Waymark occupe { $taken } sur cet appareil.
size-megabytes = { $number } Mo
size-gigabytes = { $number } Go
settings-receipt-server = Dernier reçu : du serveur, { $since }.
settings-receipt-base = Dernier reçu : de la base, { $since }.
settings-receipt-none = Aucun reçu n’est encore arrivé sur cet appareil.
space-little = La mémoire de cet appareil est presque pleine. Ce qui est enregistré le reste. Remettez ce qui est emballé, et supprimez des photos ou d’autres applications.
settings-hide = Le carré en haut
settings-hide-more = Le carré cache aussitôt l’application et la verrouille. Une calculatrice apparaît. Pour revenir, appuyez trois fois sur = et entrez votre phrase. Rien n’est perdu.

## Accueil

home-title = Accueil
home-start = Commencer un entretien
home-draft = Entretien inachevé
home-sync = En route vers la base
home-empty = Rien n’attend. Un entretien terminé apparaît ici.
state-on-phone = Sur ce téléphone
state-packed = Emballé
state-handed-over = Remis
state-received = Reçu à la base
state-returned = Revenu
link-unknown = Les entretiens sont remis d’eux-mêmes dès qu’il y a une connexion.
link-online = Le dernier échange a réussi.
link-offline = Pas de connexion maintenant. Les entretiens attendent sur ce téléphone, fermés, et partiront d’eux-mêmes.
link-not-our-server = Ce réseau a répondu à la place de notre serveur. Rien n’a été envoyé. C’est peut-être une page de connexion Wi-Fi.
link-refused = Le serveur n’a pas tout pris. Voir « Mes entretiens ».
link-busy = Remise en cours.
last-contact = Dernier contact : { $since }.
oldest-packed =
    { $n ->
        [one] Emballé { $since }.
       *[other] Le plus ancien a été emballé { $since }.
    }

## Mes entretiens

letters-title = Lettres
letters-new = Lettres de la base : { $number }
letters-none = Aucune lettre.
letters-theirs = De la base
letters-own = Vous avez écrit
letters-waiting = attend d’être remise
letters-sent = remise
letters-reply = Votre réponse
letters-reply-more = Seule votre base peut l’ouvrir. N’écrivez pas de noms.
letters-reply-send = Envoyer
mine-title = Mes entretiens
mine-empty = Aucun entretien terminé sur ce téléphone. Quand vous en terminez un, il apparaît ici.
mine-no-code = Le code n’est plus sur ce téléphone
mine-show-codes = Montrer à la caméra de la base
mine-codes-more = Tenez cet écran devant la caméra de la base jusqu’à ce qu’elle dise avoir tout. L’entretien reste ici jusqu’à son reçu.
mine-told = Ils m’ont dit…
slip-open = Fiche du jour
slip-title = Fiche du jour
slip-recorded = Enregistrés
slip-received = Reçus à la base
slip-waiting = En attente
slip-returned = Revenus
slip-before = Jour d’avant
slip-after = Jour d’après
slip-print = Imprimer
outbox-reason-refused-signature = Le serveur n’a pas accepté la signature de ce téléphone. Prévenez la coordination.
outbox-reason-unknown-device = Le serveur ne connaît pas ce téléphone. Prévenez la coordination.
outbox-reason-fork = Un autre téléphone a utilisé le même numéro. Prévenez la coordination ; votre copie est gardée.
outbox-reason-too-large = Le paquet est plus grand que ce que le serveur accepte. Remettez-le par fichier.
outbox-reason-quota = Le serveur n’a plus de place aujourd’hui pour ce téléphone. Un nouvel essai suivra.
outbox-reason-other-organisation = Le serveur appartient à une autre organisation. Prévenez la coordination.
outbox-reason-damaged = Ce téléphone a perdu le paquet, ou il est endommagé. Dites à la coordination ce dont vous vous souvenez.
outbox-reason-gone = L’organisation l’a supprimé. Prévenez la coordination.
outbox-reason-unknown = Il est revenu sans raison connue. Prévenez la coordination ; votre copie est gardée.

## Remise

hand-over-title = Remise
hand-over-now = Remettre maintenant
hand-over-now-more = Vous pouvez quitter cet écran et continuer. Ce qui ne passe pas est renvoyé plus tard.
hand-over-by-file = Par fichier
hand-over-by-file-more = Sans réseau, un ou une collègue peut porter un fichier à la base. Seule la base peut l’ouvrir. Rien n’est supprimé ici avant que la base confirme l’avoir.
hand-over-save-file = Enregistrer un fichier à porter
hand-over-read-file = Lire un fichier de la base
hand-over-file-name = { "notes.wmc" }
hand-over-carried =
    { $n ->
        [one] Enregistré : { $nText } entretien dans le fichier, { $size } Ko.
       *[other] Enregistré : { $nText } entretiens dans le fichier, { $size } Ko.
    }
import-new =
    { $n ->
        [0] Rien de nouveau dans le fichier.
        [one] { $nText } nouvel élément pris.
       *[other] { $nText } nouveaux éléments pris.
    }
import-known =
    { $n ->
        [one] { $nText } était déjà connu.
       *[other] { $nText } étaient déjà connus.
    }
import-receipts =
    { $n ->
        [one] { $nText } reçu pris.
       *[other] { $nText } reçus pris.
    }
import-refused =
    { $n ->
        [one] { $nText } élément n’a pas été pris :
       *[other] { $nText } éléments n’ont pas été pris :
    }
refused-damaged = Il est endommagé.
refused-unknown-version = Il vient d’une version plus récente de l’application.
refused-unknown-device = Il vient d’un téléphone qui n’est pas dans la liste.
refused-wrong-key = Il n’est pas destiné à cette base.
refused-fork = Le même téléphone en a envoyé un autre sous le même numéro.
refused-not-ours = Il appartient à une autre organisation.
refused-lost-device = Il vient d’un téléphone hors service. Il est gardé à part.

## Un entretien

screen-safety = Peut-on parler ici sans danger ?
screen-safety-more = Pour vous, avant la première question. Une réponse par ligne.
safe-open = Touchez une réponse dans chaque ligne.
safe-go = Vous pouvez parler ici.
safe-limited = Questions courtes seulement.
safe-stop = Pas maintenant. Proposez de l’aide, et un autre lieu ou moment.
safe-more = Besoin urgent, ou danger ici même ?
screen-language = Quelle langue la personne choisit-elle ?
screen-language-more = Tournez le téléphone vers la personne. Elle cherche elle-même sa langue.
screen-interpreter = Cet interprète peut-il aider ?
screen-interpreter-more = Demandez-lui avant que la personne parle. Un compagnon, un proche ou un enfant n’interprète jamais ces questions.
interpreter-code = Code de l’interprète
interpreter-code-more = Un code, pas de nom. La liste de la coordination dit à qui il est.
interpreter-new = Nouveau code
screen-consent = Avant de parler
screen-consent-more = Lisez, ou tournez le téléphone. Demandez ensuite : « Avec vos mots, que devient ce que vous me dites ? »
consent-understood = Redit avec ses mots : compris
consent-again = Encore une fois
consent-told = Redit et compris
screen-about = À propos de la personne
about-more = Plus : âge au moment des faits, femme ou homme
screen-observations = Ce que vous avez remarqué
screen-observations-more = Seulement ce que vous avez vu ou entendu. Ne cochez rien si rien ne vous a frappé.
screen-wants = Que veut la personne ?
screen-wants-more = Demandez. Plusieurs réponses sont possibles.
screen-list = Besoins et prochains pas
screen-sections = L’entretien plus long
screen-sections-more = Dans n’importe quel ordre. La personne choisit ; tout peut être laissé.
section-count = { $answered } sur { $of }
section-suggested = D’abord
section-private = Demande avant de commencer
sections-on = Continuer : { $section }
sections-done = Aller à la fin
screen-review = Toutes les réponses
screen-review-more = Touchez une ligne pour la changer. Vous revenez ici.
review-to-outcome = Au résultat
review-open = Pas demandé
review-given = Répondu
review-empty = Rien n’a encore été demandé.
review-button = Revoir les réponses
signs-button = Ce que vous avez remarqué
confusing = Ce texte a dérouté la personne
confusing-noted = Noté : ce texte a dérouté la personne
language-more = Plus : façon de parler, lire, une femme ou un homme
language-not-listed = Pas dans la liste : interpréter à voix haute
person-language = Langue de la personne
question-of = Question { $index } sur { $of }
skip = Passer
stop-here = Arrêter ici
to-outcome = Voir que faire
undo = Annuler
undo-answer = Annuler : { $answer }
save-saved = Enregistré sur ce téléphone
save-saving = Enregistrement
save-not-saved = Non enregistré
save-not-kept = Non gardé, comme la personne le souhaite
my-line = Montrer ma ligne
why-we-ask = Pourquoi cette question
not-translated = Non traduit : interpréter à voix haute
draft-text = Traduction provisoire : à utiliser avec un interprète.
take-your-time = Prenez votre temps. La personne peut laisser cette question.
leave-topic = Quitter ce sujet
explain-again = Expliquez encore une fois avec vos mots, ou tournez le téléphone vers la personne.
show-card = Montrer à la personne
recording-play = Écouter
recording-stop = Arrêter
recording-none = Pas d’enregistrement. Lire à voix haute.
recording-older = L’enregistrement lit un texte plus ancien.
recording-failed = Le téléphone n’a pas pu le lire. Lire à voix haute.
show = Montrer
back-to-my-side = Revenir de mon côté
marked = La personne a marqué « { $answer } ». Touchez une réponse pour la garder.

## Le résultat

outcome-title = Résultat { $code }
outcome-next = Que faire ensuite
outcome-why = Pourquoi
outcome-no-reasons = Aucune réponse n’indique un préjudice jusqu’ici.
outcome-more = En savoir plus sur ce résultat
outcome-elements = Ce que montrent les réponses
outcome-missing = Pas demandé ou sans réponse
outcome-would-change = Un oui ici changerait le résultat
outcome-versions = Règles { $rules }, questions { $questionnaire }, textes { $locale }
outcome-not-stored = La personne n’a pas voulu que les réponses soient gardées. À la fin, rien ne reste sur ce téléphone.
go-full = Continuer par l’entretien long
outcome-judgement = Votre propre avis
outcome-judgement-more = Il compte autant que les règles. Choisissez un autre niveau si vous voyez les choses autrement ; les deux sont gardés.
outcome-judgement-reason = Votre raison
finalise = Terminer et emballer
finalise-note = Les réponses sont aussitôt fermées pour la base. Ensuite ce téléphone ne peut plus les ouvrir.
finalise-not-kept = Terminer, ne rien garder
finalise-not-kept-note = Rien de cet entretien ne reste sur ce téléphone.
withdraw = Supprimer cet entretien
withdraw-title = Supprimer cet entretien ?
withdraw-text = Toutes ses réponses sont retirées de ce téléphone et ne peuvent pas revenir. Faites-le si la personne le demande.
withdraw-confirm = Supprimer l’entretien
finished-title = Terminé
finished-code = Le code de cet entretien
finished-code-more = Avec ce code, vous et la base parlez du même entretien. Aucun papier n’est nécessaire.
finished-packed = Emballé. Il est remis dès qu’il y a une connexion.
finished-paper = Ne donnez le code à la personne que si elle le veut et s’il est sans danger pour elle de l’avoir.
finished-not-kept-title = Terminé, rien n’est gardé
finished-not-kept = Les réponses ne sont plus sur ce téléphone. L’aide proposée reste valable.
to-home = Accueil
refer-button = Proposer un service
screen-referral = Un service pour la personne
refer-pick = Quel service ?
refer-pick-more = Les confirmés d’abord. Voyez qui il accepte.
refer-filter = Pour quel besoin ?
refer-all = Tout
refer-none = Aucun service de cette version ne convient.
refer-none-next = Le souhait reste gardé avec l’entretien. Parcourez « Tout », ou demandez à la coordination.
refer-check-title = Est-ce que cela convient ?
refer-choose = Choisir celui-ci
refer-told = Ce qu’on lui dirait
refer-told-more = Montrez ou lisez chaque ligne à la personne. Rien d’autre n’est dit.
refer-add = Ajouter, seulement si la personne le demande
refer-show = Montrer les lignes à la personne
refer-urgent = Cela ne peut pas attendre
refer-agrees = La personne est d’accord
refer-declines = La personne n’est pas d’accord
refer-way = Comment le leur dire ?
refer-way-phone = Par téléphone
refer-way-in-person = Nous y allons ensemble
refer-way-paper = Un mot sur papier
refer-way-packet = Un paquet scellé
refer-state = Qu’ont-ils répondu ?
refer-state-waiting = Pas encore de réponse
refer-state-accepted = Ils acceptent
refer-state-refused = Ils refusent
refer-state-no-place = Pas de place
refer-state-no-answer = Personne n’a répondu
refer-state-not-wanted = Pas souhaité
refer-note-more = Recopiez ces lignes à la main. Le code tient lieu de personne ; pas de nom.
refer-saved = Gardé avec cet entretien
refer-later = Une fois l’entretien emballé, plus rien ne peut être ajouté ici. Ce qu’on vous dit plus tard, dites-le à la coordination.
refer-later-packet = Une fois l’entretien emballé, notez ce qu’on vous dit sur sa ligne, dans « Mes entretiens ». Si ce n’est plus possible, dites-le à la coordination.
refer-remove = Reprendre cette orientation
refer-check = Appelez d’abord : personne ne l’a vérifié récemment.
refer-done = Terminé

## Une orientation en paquet scellé, et sa réponse

refer-due = Pour quand vous faut-il une réponse ?
refer-due-0 = Aujourd’hui
refer-due-1 = Demain
refer-due-3 = Dans trois jours
refer-due-7 = Dans une semaine
packet-inside = Ce que contient le paquet
packet-make = Sceller le paquet
packet-make-more = Rien n’est fait avant votre geste. Le paquet contient les lignes ci-dessus, la date de réponse voulue et la façon de répondre. Rien d’autre.
packet-made = Le paquet est scellé
packet-file-name = note.age
packet-saved = Enregistré. Personne ne peut lire ce fichier sans les six mots. Envoyez-le par un autre chemin que celui des mots.
packet-saved-key = Enregistré. Seul le service peut lire ce fichier.
packet-words = Les six mots qui l’ouvrent
packet-words-more = Dites-les de vive voix, par un autre chemin que le paquet. Ne les écrivez jamais à côté. Ils sont montrés maintenant et plus jamais.
packet-to-key = Seul le service peut l’ouvrir, avec sa propre clé.
packet-again = Sceller à nouveau, avec d’autres mots
packet-answer-code = Ils ont répondu par un code
packet-answer-type = Le code qu’ils vous ont lu
packet-answer-type-more = Trois groupes de quatre signes. Majuscules ou minuscules.
packet-answer-no-code = Pas de code ? Si l’entretien est déjà emballé, notez sur sa ligne ce qu’ils vous ont dit. Si ce n’est plus possible, dites-le à la coordination.
packet-answer-take = Prendre la réponse
packet-answer-camera = Lire le code avec l’appareil photo
packet-answer-in-talk = Gardé avec l’entretien.
packet-answer-to-base = L’entretien est déjà emballé. La réponse part d’elle-même à la base.
packet-answer-at-base = Gardé avec son dossier.
packet-open-title = Un paquet pour nous
packet-open-more = Une autre équipe a envoyé un paquet scellé et vous a dit six mots de vive voix. Rien n’en est gardé ici.
packet-open-words = Les six mots
packet-reply = Que répondez-vous ?
packet-reply-more = Lisez le code à la personne qui l’a envoyé, ou montrez-le à son appareil photo.
paper-ask = Le papier est-il sûr pour cette personne ?
paper-ask-more = Quelqu’un peut le trouver. Si la personne est fouillée ou surveillée, n’écrivez rien.
paper-safe = Le papier est sûr
paper-not-safe = Pas sûr
paper-title = À recopier à la main
paper-show = Montrer le mot
paper-code-only = Ces lignes seulement. Pas de nom, pas de raison, pas d’organisation.

## Un code à emporter

carry-title = Un code à emporter
carry-more = Si la personne le veut : quatre mots qui relient cet entretien à un autre, et seulement si elle les montre. Les mots ne disent rien d’elle.
carry-give = Donner quatre mots à emporter
carry-brought = La personne a apporté quatre mots
carry-type = Les quatre mots
carry-type-more = Majuscules ou minuscules. Quatre lettres de chaque mot suffisent.
carry-link = Relier les deux entretiens
carry-linked = Relié à un entretien précédent, parce que la personne a montré ces mots.
carry-remove = Retirer les mots
carry-show = Montrer le code
carry-camera = Lire avec l’appareil photo

## La base

base-title = Dossiers
base-counts =
    { $n ->
        [0] Rien n’a encore été reçu.
        [one] { $nText } dossier, pas encore regardés : { $unreadText }.
       *[other] { $nText } dossiers, pas encore regardés : { $unreadText }.
    }
base-sync = Recevoir
base-import = Ouvrir un fichier
base-empty = Pas encore de dossiers. Recevez du serveur, ou ouvrez un fichier apporté par un ou une collègue.
base-nothing-open = Choisissez un dossier dans la liste.
base-lock-text = Tout est enregistré. Il faut votre phrase pour rouvrir l’application.
base-link-unknown = Le serveur n’a pas encore été interrogé.
base-link-online = Le dernier échange a réussi.
base-link-offline = Le serveur n’est pas joignable maintenant. Les fichiers peuvent encore être ouverts.
base-link-not-our-server = Quelque chose qui n’est pas notre serveur a répondu. Rien n’en a été pris.
base-link-refused = Le serveur a refusé. Vérifiez la place de cet ordinateur dans la liste des appareils.
base-link-busy = Réception en cours.
alert-gap = Il manque un entretien entre deux qui sont arrivés de cet appareil.
alert-fork = Cet appareil a envoyé deux entretiens différents sous un même numéro. Quelqu’un l’a peut-être copié.
alert-unreadable = Un paquet de cet appareil ne s’ouvre pas avec nos clés. Il est gardé.
alert-clock = L’horloge de cet appareil est fausse. L’ordre de ses entretiens reste juste.
alert-server-restored = Le serveur a été remis à une copie plus ancienne. Ce qu’il a perdu lui est remis de nouveau ; rien n’est perdu ici.
alert-server-went-back = Le serveur a perdu des entretiens qu’il avait confirmés, sans le dire. Ils sont redemandés. Prévenez qui s’en occupe.
alert-server-forked = La liste du serveur n’est plus celle d’avant : quelque chose a été retiré ou changé. Prévenez qui s’en occupe.
alert-server-lost = Le serveur a confirmé un entretien de cet appareil et ne l’a pas. Le téléphone le remettra.
alert-lost-device = Quelque chose est arrivé d’un appareil déclaré perdu. C’est gardé à part.
alert-invite-seen = Plus d’un appareil a répondu à la même invitation. Quelqu’un d’autre l’a vue : ne laissez entrer personne avec, retirez-la et faites-en une nouvelle.
case-unread = Nouveau
case-reasons =
    { $n ->
        [0] Aucune raison
        [one] { $nText } raison
       *[other] { $nText } raisons
    }
case-child = , peut-être moins de 18 ans
case-provisional = , questions courtes seulement
case-title = Dossier
open-title = Ouvrir
open-why = Pourquoi ouvrez-vous ce dossier ? Votre raison est gardée dans le registre des consultations.
open-reason-first-look = Premier regard
open-reason-follow-up = Suivi
open-reason-referral = Orientation
open-reason-quality = Contrôle de qualité
case-worker-view = L’avis de la personne de terrain
case-day = Jour
case-device = Appareil
case-mode = Profondeur
mode-triage = Questions courtes
mode-full = Entretien long
case-end = Fin
end-finished = Terminé
end-stopped = Arrêté
end-not-safe = Il n’était pas sûr de parler
end-wrong-interpreter = Aucun interprète utilisable
end-declined = La personne n’a pas voulu parler
case-worker-language = Langue de l’équipe
case-languages = Langues de la personne
case-answers-in =
    { $n ->
        [one] { $nText } réponse
       *[other] { $nText } réponses
    }
case-answers = Réponses
list-comma = , { "" }
review-draft = , traduction provisoire
review-missing = , interprété à voix haute

## Aide et numéros

guidance-title = Aide et numéros
guidance-for-person = À lire ou à écouter ensemble
guidance-for-person-more = Pour tout le monde, dans la langue de la personne. Ni entretien ni dossier n’est nécessaire.
guidance-for-worker = Pour vous
guidance-empty = Il n’y a pas de fiches dans cette version de l’application.
guidance-source = Source : { $source }
numbers-of-card = Numéros liés à ce sujet
numbers-title = Numéros à appeler
numbers-empty = Il n’y a pas de numéros dans cette version de l’application.
numbers-none-to-show = Personne n’a encore appelé ni vérifié ces numéros. Aucun n’est montré à la personne.
number-for = Aide pour
number-who = Pour qui
number-hours = Ouvert
number-languages = Langues
number-page = Page internet
show-turn = Tourner
web-view-ageing = Le « Android System WebView » de ce téléphone vieillit. L’application marche encore. Mettez-le à jour depuis le Play Store quand vous avez du réseau.
practice-word = EXERCICE
home-practice = Exercice
home-practice-suggested = Un bon début avant votre premier entretien
home-safety = Sécurité de ce téléphone
home-list-ends = Ce téléphone n’a pas reçu de nouvelle liste de l’organisation depuis longtemps. Connectez-le, ou prenez un fichier de la base. Jours où il emballe encore : { $number }
home-list-over = La liste de l’organisation sur ce téléphone est échue. Les entretiens restent inachevés sur ce téléphone jusqu’à la nouvelle : connectez-le, ou prenez un fichier de la base.
home-crossing = Le mode passage est actif : entretiens vierges et emballés seulement.
base-audit = Journaux des téléphones
notices-title = Travaux d’autres dans cette application
notices-intro = Cette application est faite avec le travail de beaucoup de gens. Voici leurs noms et licences, en anglais comme ils les ont écrits.
notices-list = Tous
