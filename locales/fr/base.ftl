### Configurer un appareil ou une organisation, et la base : recevoir, appareils, listes, exports.

## Premier démarrage

fresh-welcome = Cet appareil n’est pas encore configuré
fresh-join = Rejoindre une organisation
fresh-join-more = Vous avez une invitation de votre base : un code sur son écran, un fichier, ou des lettres à taper.
fresh-found = Créer une organisation
fresh-found-more = Pour la coordination, une fois, sur l’ordinateur qui sera la première base.
fresh-found-small = Une organisation se crée sur un ordinateur à écran large.
fresh-found-anyway = La créer ici quand même

## Prendre quelque chose d’un autre appareil

take-camera = Utiliser la caméra
take-type = Le taper
take-file = Ouvrir un fichier
take-camera-wait = La caméra arrive
take-camera-point = Tenez la caméra de façon à voir le code en entier.
take-camera-parts = { $haveText } parties lues sur { $ofText }
take-camera-strange = Ce code n’est pas l’un des nôtres.
take-camera-none = La caméra ne peut pas servir ici. Choisissez un autre moyen.
take-camera-stop = Arrêter la caméra
take-typed-label = Les lettres et chiffres sous le code
take-typed-more = Minuscules ou majuscules, avec ou sans espaces.
take-typed-go = Continuer

## Codes à l’écran

codes-label = Code pour la caméra de l’autre appareil
codes-part = Partie { $atText } sur { $ofText }
codes-pause = Garder cette partie
codes-go-on = Avancer tout seul
codes-next = Partie suivante
codes-too-large = Trop grand pour des codes. Enregistrez un fichier.
codes-save = Enregistrer un fichier
codes-saved = Enregistré. Qui a ce fichier peut l’utiliser : ne le donnez qu’à la personne à qui il est destiné.

words-compare = Lisez ces six mots à la personne de l’autre appareil. Les deux écrans doivent montrer les mêmes.

## Une phrase pour cet appareil

passphrase-title = Une phrase qui ouvre cet appareil
passphrase-more = C’est la seule entrée. Personne ne peut vous la rendre. Notez-la, ou apprenez-la maintenant.
passphrase-drawn = Six mots que personne ne devinerait
passphrase-again = D’autres mots
passphrase-own = Je veux choisir la mienne
passphrase-use-drawn = Prendre des mots tirés au sort
passphrase-type = Tapez la phrase une fois, pour être sûr
passphrase-type-own = Votre phrase
passphrase-type-again = La même encore une fois
passphrase-differs = Ce n’est pas la même.
passphrase-strength-enough = Assez forte
passphrase-strength-guessable = On peut encore la deviner : { $percentText } % de ce qu’il faut. Ajoutez des mots qui ne vont pas ensemble.
passphrase-strength-too-long = C’est trop long.
passphrase-strength-empty = Rien n’est encore tapé.

## Rejoindre

join-title = Rejoindre une organisation
join-invite = Prendre l’invitation
join-invite-more = La base montre un code. Tenez la caméra de cet appareil devant, tapez ce qui est en dessous, ou ouvrez le fichier reçu.
join-this = Voici à quoi vous êtes invité
join-organisation = Organisation
join-organisation-later = Son nom vient quand la base a laissé entrer cet appareil.
join-role = Cet appareil sera
join-role-field = un téléphone pour les entretiens
join-role-base = une base qui ouvre ce qui a été remis
join-hours =
    { $n ->
        [one] L’invitation vaut { $nText } heure.
       *[other] L’invitation vaut { $nText } heures.
    }
join-go = Oui, rejoindre
join-other = Ce n’est pas pour moi
join-making = Les clés de cet appareil se font. Quelques secondes.
join-wait-title = Montrez ceci à la base
join-wait-words = Comparez les six mots avec la base
join-wait-more = La base lit ce code, ou le fichier. Comparez ensuite les six mots avant qu’elle laisse entrer cet appareil.
join-admission = Prendre la réponse de la base
join-admission-more = Quand la base a laissé entrer cet appareil, elle montre un code ou vous donne un fichier.
join-server = Serveur
join-server-title = Par le réseau
join-server-asking = Le serveur est interrogé.
join-server-asked = Le serveur a votre demande pour la base. Comparez les six mots avec la personne là-bas. La suite se fait toute seule dès qu’elle laisse entrer cet appareil.
join-server-not-open = Le serveur ne connaît pas encore cette invitation : la base doit l’atteindre une fois. Il est réinterrogé tout seul.
join-server-unreached = Le serveur est injoignable pour l’instant. Il est réinterrogé tout seul ; les codes et les fichiers marchent sans lui.
join-server-not-our-server = Ce qui a répondu n’est pas le serveur de cette invitation. Rien ne lui a été envoyé. Utilisez un autre réseau, ou les codes et les fichiers.
join-server-now = Demander maintenant
join-by-hand = Sans le réseau
join-done = Cet appareil est admis.

## Créer une organisation

found-title = Créer une organisation
found-about = Son nom
found-name = Nom
found-name-more = Tel que vos équipes le connaissent. Chaque appareil admis le voit.
found-server = Un serveur à vous
found-server-none = Sans serveur : tout passe par fichier
found-server-own = Avec un serveur
found-server-url = Adresse du serveur
found-server-file = Le fichier écrit par le serveur (server-identity.json)
found-server-choose = Choisir le fichier
found-policy = Ce qui vaut sur chaque appareil
found-keys = Combien de clés pour changer quoi que ce soit
found-keys-one = Une clé, sur cet ordinateur
found-keys-two = Deux sur trois : cet ordinateur et l’un de deux papiers
found-keys-more = Avec deux sur trois, personne ne change l’organisation seul, et une clé peut être perdue.
found-go = Créer
found-making = Les clés se font. Quelques secondes.
found-recipients = Ce que les téléphones scellent s’ouvre ici et avec la feuille de secours : deux voies, pour que l’une puisse être perdue.

sheet-title = Feuille de secours
sheet-more = Avec ces mots, tout peut être ouvert, même si cet ordinateur brûle. Ils sont montrés maintenant et plus jamais, et ne sont gardés nulle part. Mettez-les sur papier, à deux endroits.
sheet-of = Feuille de secours de { $organisation }
sheet-day = Faite le { $day }
sheet-words = 24 mots
sheet-code = La même chose en code
sheet-identity = La même chose pour tout outil age
sheet-keep = Qui a ce papier peut tout ouvrir. Gardez-le là où vous gardez l’argent et les passeports.
sheet-other-key = Clé { $nText } pour les changements. Donnez-la à une autre personne.
sheet-print = Imprimer
sheet-written = C’est sur papier
sheet-prove = Tapez ces mots de la feuille
sheet-prove-more = Pour savoir que le papier est lisible. Personne ne peut être invité avant.
sheet-prove-word = Mot { $nText }
sheet-prove-go = Comparer
sheet-back = Revoir la feuille

## La base

base-recordings = Enregistrer les questions
rail-label = Pages de la base
rail-cases = Cas
rail-receive = Recevoir
rail-devices = Appareils
rail-export = Export
rail-organisation = Organisation

## Rappels

nag-unproven = Personne n’a encore montré que la feuille de secours est sur papier. D’ici là, personne ne peut être invité.
nag-unproven-go = À la feuille de secours
nag-drill =
    { $n ->
        [one] La feuille de secours a été essayée il y a { $nText } jour. Essayez-la de nouveau.
       *[other] La feuille de secours a été essayée il y a { $nText } jours. Essayez-la de nouveau.
    }
nag-drill-never = La feuille de secours n’a pas été essayée depuis longtemps. Essayez-la.
nag-drill-go = À l’essai
nag-roster-grace = La liste des appareils n’est plus à jour. Tout changement ici la renouvelle.
nag-roster-expired = La liste des appareils n’est plus à jour, et les téléphones ne peuvent plus emballer. Changez quelque chose ici et transmettez la nouvelle liste.
nag-space-little = La mémoire de cet appareil est presque pleine. Ce qui est enregistré le reste. Faites de la place avant que d’autres dossiers n’arrivent.

## Cas

cases-sort-urgent = Les plus urgents d’abord
cases-sort-newest = Les plus récents d’abord
cases-search = Code, besoin ou marque
cases-search-go = Chercher
cases-filter-unread = Pas encore regardés
cases-filter-red = Danger maintenant
cases-filter-child = Enfants
cases-filter-level = Niveau { $level }
cases-filters = Montrer seulement
cases-of =
    { $n ->
        [one] { $nText } cas
       *[other] { $nText } cas
    }
cases-more = En montrer plus
cases-none = Aucun cas ne correspond.

## Un cas : lettres et suppression

case-letters = Lettres sur ce cas
case-letter-own = Vous avez écrit
case-letter-theirs = Réponse du terrain
case-letter-unread = pas encore lue
case-letter-read = lue
case-letter-waiting = attend d’être remise
case-letter-sent = remise
case-letter-answered = répondue
case-letter-label = À l’équipe de terrain
case-letter-more = Seul ce téléphone peut l’ouvrir. N’écrivez pas de noms.
case-letter-send = Envoyer
case-letter-cannot = On pourra écrire à ce téléphone dès qu’il aura donné de ses nouvelles.
case-delete = Supprimer ce cas partout
case-delete-text = Il est supprimé ici, et le serveur, les autres bases et le téléphone reçoivent l’ordre de le supprimer aussi. Chacun confirme. Impossible de revenir en arrière. Pourquoi ?
case-delete-consent-withdrawn = La personne a repris son accord
case-delete-mistake = Il n’aurait pas dû être gardé
case-delete-retention = Son temps est passé

## Recevoir

receive-title = Recevoir une remise
receive-server = Du serveur
receive-file = D’un fichier ou des codes d’un téléphone
receive-file-more = Rien n’est pris avant que vous ayez vu ce qu’il y a dedans.
receive-choose = Choisir le fichier
receive-reading = Lecture : { $doneText } sur { $ofText }
receive-manifest = Ce qu’il y a dans ce fichier
receive-new = nouveaux
receive-known = déjà ici
receive-unreadable = illisibles
receive-other = listes et reçus
receive-device = De l’appareil { $device }
receive-aside =
    { $n ->
        [one] { $nText } sera mis de côté :
       *[other] { $nText } seront mis de côté :
    }
receive-missing =
    { $n ->
        [one] { $nText } numéro manque entre les autres. Demandez une nouvelle remise à ce téléphone.
       *[other] { $nText } numéros manquent entre les autres. Demandez une nouvelle remise à ce téléphone.
    }
receive-clock = L’horloge de ce téléphone est fausse. Les entretiens sont bons ; leurs jours, peut-être pas.
receive-nothing = Il n’y a rien de nouveau dans ce fichier.
receive-accept = Accepter
receive-leave = Laisser
receive-back = Pour le retour
receive-back-more = Les reçus disent aux téléphones ce qui a été ouvert ici. Montrez-les en code, ou enregistrez un fichier.
receive-back-show = Montrer les reçus en code
receive-back-save = Enregistrer les reçus
receive-file-name = recus.waymark
receive-items =
    { $n ->
        [one] { $nText } reçu ou liste
       *[other] { $nText } reçus et listes
    }
receive-aside-title = Mis de côté
receive-aside-none = Rien n’est mis de côté.
receive-aside-release = Le prendre quand même
receive-aside-discard = L’écarter pour de bon
receive-aside-release-more = Il devient un dossier comme les autres.
receive-aside-discard-more = Il ne devient pas un dossier. Ce qui est arrivé reste ici, fermé. Impossible de revenir en arrière.
receive-aside-why = Pourquoi ?
receive-aside-cannot = La clé de cette base ne l’ouvre pas ; il est gardé tel qu’il est arrivé. Une base qui l’ouvre peut le transmettre : « Entretiens antérieurs », sous « Appareils ».
aside-reason-talked-to-worker = J’ai parlé à la personne qui l’utilise
aside-reason-device-found = L’appareil a été retrouvé
aside-reason-known-copy = C’est une copie que nous connaissons
aside-reason-not-ours = Ce n’est pas à nous
aside-reason-other = Une autre raison

## Appareils

devices-title = Appareils
devices-invite = Inviter un appareil
devices-invite-field = Un téléphone pour les entretiens
devices-invite-base = Une autre base
devices-invite-more = L’invitation sert une fois, pendant { $hoursText } heures. Qui la voit peut demander à entrer : ne la montrez qu’à une personne.
devices-typed = À taper
devices-typed-server = À taper ensuite, pour que l’appareil puisse demander par le réseau
devices-server-not-yet = Le serveur ne la connaît pas encore
devices-server-open = On peut y répondre par le réseau
devices-server-answered = Un appareil a répondu par le réseau
devices-server-look = Comparer les mots
devices-server-others = Un autre appareil a aussi essayé cette invitation. Quelqu’un d’autre l’a vue : retirez-la.
devices-server-waiting = En attente de réponses par le réseau. Elles apparaissent ici toutes seules.
devices-server-unreached = Le serveur est injoignable pour l’instant. Les codes et les fichiers marchent sans lui.
devices-server-admitted = Il est admis. Il reçoit la réponse tout seul par le réseau ; sans réseau, montrez-lui ceci ou donnez-lui le fichier.
devices-server-refuse = Ils diffèrent : retirer l’invitation
devices-request = Prendre la réponse de l’appareil
devices-request-more = Le nouvel appareil montre un code, ou vous donne un fichier.
devices-look = Un appareil demande à entrer
devices-look-role-field = Il veut être un téléphone pour les entretiens.
devices-look-role-base = Il veut être une base. Il ouvrira tout ce qui sera scellé désormais.
devices-admit = Les mots sont les mêmes : laisser entrer
devices-refuse = Ils diffèrent : refuser
devices-admitted = Il est admis. Montrez ceci à l’appareil, ou donnez-lui le fichier.
devices-open-invites = Invitations sans réponse
devices-invite-left = vaut encore { $hoursText } h
devices-invite-over = trop ancienne
devices-withdraw = Reprendre
devices-here = cet ordinateur
devices-role-field = téléphone
devices-role-base = base
devices-status-active = en service
devices-status-lost = perdu
devices-status-revoked = hors service
devices-seen = Dernières nouvelles
devices-never = rien n’en est encore venu
devices-waiting = En attente à ce moment
devices-waiting-unknown = il ne l’a pas dit
devices-oldest = le plus ancien { $sinceText }
devices-version = Version à ce moment
devices-seq = Entretiens emballés
devices-missing = Manquants ici
devices-history = Entretiens antérieurs
devices-history-hand = Transmettre les entretiens antérieurs à cette base
devices-history-title = Transmettre les entretiens antérieurs à cette base ?
devices-history-text = Elle ouvrira alors tout ce qui a été scellé avant son arrivée, et ce qui en arrive encore. Les dossiers effacés ne sont pas transmis. Faites-le seulement si les six mots étaient les mêmes à son admission. Impossible de revenir en arrière.
devices-history-go = Transmettre
devices-history-file = Tout mettre dans un fichier
devices-history-file-name = entretiens-anterieurs.waymark
devices-history-done = Transmis
devices-history-waiting = Partent au prochain échange
devices-history-missing = Fermés ici aussi
devices-history-opened = Ouverts ici
devices-history-absent = Pas encore ici
devices-history-closed = Encore fermés
devices-history-written = Tout est dans le fichier. L’autre base le prend comme n’importe quel fichier.
devices-cannot-know = Ce qui a été emballé depuis ne peut pas être su ici.
devices-revoke = Mettre hors service
devices-lost = Il est perdu ou volé
devices-revoke-title = Mettre cet appareil hors service ?
devices-revoke-text = Il ne pourra plus emballer dès qu’il aura la nouvelle liste. Ce qu’il enverra sera mis de côté pour vous. Impossible de revenir en arrière ; l’appareil peut être configuré à neuf.
devices-lost-text = Ce qu’il envoie désormais est mis de côté pour vous. Qui l’a ne peut pas lire les entretiens terminés. Impossible de revenir en arrière ; l’appareil peut être configuré à neuf.
devices-wipe = L’effacer au prochain contact
devices-wipe-text = Ses clés sont détruites quand il joint le serveur ou reçoit le fichier. Les entretiens emballés restent fermés pour la base.
devices-no-key = Les appareils sont admis et retirés sur la base qui détient la clé de l’organisation.

keys-other = Mots d’une autre clé
keys-other-more = Cette organisation demande deux clés. La personne qui garde l’autre tape ses 24 mots.

## L’organisation

org-title = Organisation
org-drill = Essai de secours
org-drill-more = Tapez les 24 mots du papier. Ils ouvrent un paquet d’essai et ne changent rien.
org-drill-label = 24 mots
org-drill-go = Essayer la feuille
org-drill-done = La feuille ouvre ce que cette organisation scelle.
org-drill-last =
    { $n ->
        [0] Essayée aujourd’hui.
        [one] Essayée il y a { $nText } jour.
       *[other] Essayée il y a { $nText } jours.
    }
org-drill-never = Pas essayée depuis qu’elle existe.
org-drill-word = Regardez le mot { $nText } sur le papier.
org-renew = Faire une nouvelle feuille de secours
org-renew-text = Si le papier est perdu ou a été vu. Ce qui est scellé désormais s’ouvre avec la nouvelle feuille ; ce qui l’a été avant, toujours avec l’ancienne et sur les bases.
org-policy = Ce qui vaut sur chaque appareil
org-policy-save = Que cela vaille
org-policy-saved = C’est dans la nouvelle liste des appareils. Les téléphones suivent quand ils la reçoivent.
org-facts-server = Serveur
org-facts-no-server = aucun : tout passe par fichier
org-facts-bases =
    { $n ->
        [one] { $nText } base ouvre ce qui est scellé
       *[other] { $nText } bases ouvrent ce qui est scellé
    }
org-facts-roster = Liste des appareils
org-facts-roster-current = numéro { $nText }, vaut encore { $daysText } jours
org-facts-roster-grace = numéro { $nText }, plus à jour ; les téléphones emballent encore quelques semaines
org-facts-roster-expired = numéro { $nText }, plus à jour ; les téléphones ne peuvent plus emballer

policy-lock = Verrouiller après
policy-lock-60 = 1 minute
policy-lock-120 = 2 minutes
policy-lock-300 = 5 minutes
policy-readable = Un entretien terminé reste lisible sur le téléphone
policy-readable-0 = pas du tout
policy-readable-4 = 4 heures
policy-readable-24 = 24 heures
policy-readable-72 = 3 jours
policy-keep = Un téléphone garde sa copie scellée jusqu’à ce que
policy-keep-opened = une base l’ait ouverte
policy-keep-stored = le serveur l’ait
policy-erase = Les entretiens inachevés sont effacés après
policy-erase-0 = jamais
policy-erase-5 = 5 phrases fausses
policy-erase-10 = 10 phrases fausses
policy-erase-20 = 20 phrases fausses
policy-draft = Un entretien inachevé disparaît après
policy-draft-0 = jamais
policy-draft-12 = 12 heures
policy-draft-24 = 24 heures
policy-draft-72 = 3 jours
policy-line = Une fois l’entretien ouvert par une base, sa ligne reste
policy-line-0 = pas du tout
policy-line-1 = 1 jour
policy-line-7 = 7 jours
policy-line-30 = 30 jours
policy-unsent = Quand un téléphone est effacé, les entretiens scellés qui ne sont arrivés nulle part
policy-unsent-kept = restent, pour que la base les ouvre
policy-unsent-erased = sont effacés aussi
policy-duress = Une phrase de passe sous la contrainte
policy-duress-allowed = peut être choisie par chacun
policy-duress-refused = ne peut pas être choisie
policy-practice = L’exercice avant le premier vrai entretien
policy-practice-offered = est proposé
policy-practice-left = est laissé au choix

## Export

export-title = Export
export-step = Étape { $atText } sur { $ofText }
export-purpose = Pour quoi faire ?
export-purpose-own-records = Nos propres dossiers
export-purpose-own-records-more = Tous les cas, pour le travail dans l’organisation.
export-purpose-statistics = Compter
export-purpose-statistics-more = Seulement les personnes d’accord pour être comptées. Qui se distinguerait des autres est moins décrit.
export-purpose-sharing = Le système de quelqu’un d’autre
export-purpose-sharing-more = Seulement les personnes d’accord pour le partage.
export-format = Type de fichier
export-format-csv = Tableau (CSV)
export-format-json = JSON
export-format-htcds = Fiches HTCDS (JSON)
export-format-ctdc = Colonnes CTDC (CSV)
export-fields = Quels champs ?
export-field-about = Tranche d’âge, genre, langues
export-field-assessment = Ce que les règles en ont tiré
export-field-needs = Souhaits et besoins
export-field-answers = Toutes les réponses
export-field-identity = Code, jour et appareil
export-field-identity-more = Avec cela, une ligne peut être reliée à une personne. À laisser de côté sauf nécessité.
export-preview = Ce qui sortirait
export-preview-rows =
    { $n ->
        [one] { $nText } cas
       *[other] { $nText } cas
    }
export-preview-consent =
    { $n ->
        [one] { $nText } reste : la personne n’est pas d’accord.
       *[other] { $nText } restent : les personnes ne sont pas d’accord.
    }
export-preview-other =
    { $n ->
        [one] { $nText } reste : ce type de fichier ne lui convient pas.
       *[other] { $nText } restent : ce type de fichier ne leur convient pas.
    }
export-preview-small = moins de 11, ou caché à côté d’un tel nombre
export-table-level = Niveau
export-table-age = Tranche d’âge
export-table-language = Langue
export-table-month = Mois
export-columns = Colonnes
export-close = Pour qui le fichier est-il fermé ?
export-close-recipient = Pour qui détient une clé
export-close-recipient-label = Sa clé age (age1…)
export-close-passphrase = Avec une phrase que je lui dis
export-close-passphrase-label = Phrase
export-go = Écrire le fichier
export-writing = Écriture
export-done =
    { $n ->
        [one] { $nText } cas est dans le fichier.
       *[other] { $nText } cas sont dans le fichier.
    }
export-hidden =
    { $n ->
        [one] { $nText } est moins décrit.
       *[other] { $nText } sont moins décrits.
    }
export-again = Un autre export
step-next = Continuer
step-back = Retour
invite-file-name = invitation.waymark
request-file-name = demande.waymark
admission-file-name = admission.waymark
export-file-name = export.age

## Beside the answers of a case, and wording that confused people

beside-title = À côté des réponses
# Followed by codes of interpreters, never names.
beside-interpreter = Interprète
beside-referrals = Services
beside-confusing = Formulations qui ont troublé
beside-linked = Entretiens reliés
beside-linked-more = Reliés seulement parce que la personne a montré les mêmes mots dans les deux.
beside-linked-none = La personne porte quatre mots. Aucun autre entretien ici n’a été relié par eux.
confusing-list = Formulations qui ont troublé
confusing-list-more = De tous les dossiers, par question et par langue, pour qui tient les textes. Le nombre dit dans combien d’entretiens.
confusing-list-none = Personne n’en a noté.

## Ce que dit un paquet scellé

packet-title = Une demande d’aide pour une personne
packet-intro = La personne a accepté que cela vous soit dit, et rien d’autre. Le code tient lieu de personne ; il n’y a pas de nom.
packet-line-code = Code
packet-line-needs = Ce dont la personne a besoin
packet-line-level = Dans quel délai quelqu’un devrait lui parler
packet-line-language = Sa langue
packet-line-interpreter = Si elle préfère une femme ou un homme
packet-line-age = Son âge, à peu près
packet-line-gender = Femme ou homme
packet-line-safety = Ce qui la protège
packet-line-contact = Comment la retrouver
packet-line-added = La personne veut que vous sachiez ceci
packet-soon-now = Aujourd’hui
packet-soon-soon = Dans un ou deux jours
packet-soon-later = Quand elle voudra
packet-safety-danger-now = Quelqu’un de proche peut lui faire du mal
packet-safety-child = Elle a moins de 18 ans, ou peut-être
packet-safety-health-72h = Il lui faut un médecin dans les trois jours
packet-urgent = Cela ne peut pas attendre.
packet-answer-by = Merci de répondre avant le
packet-answer = Pour répondre, appelez la personne qui vous a dit les mots et lisez-lui l’un de ces codes :
packet-answer-accepted = Nous acceptons
packet-answer-waiting = Nous avons lu et pas encore décidé
packet-answer-refused = Nous ne pouvons pas aider
packet-answer-no-place = Nous n’avons pas de place
packet-after = Effacez ceci quand ce sera terminé, et ne le transmettez pas.
