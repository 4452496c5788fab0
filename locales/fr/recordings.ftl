### Enregistrer les questions à la base : ce que lisent l’interprète et la coordination. Des voix humaines seulement.

recordings-title = Enregistrements
recordings-intro = Lisez chaque question à voix haute, lentement, telle qu’elle est. Un téléphone la fait entendre à qui ne lit pas. Seule la voix est gardée : ni nom, ni date.
recordings-voice = Une voix peut être reconnue. N’enregistrez que des personnes d’accord, et que cela ne mettrait pas en danger.
recordings-language = Langue
recordings-count = { $recorded } questions enregistrées sur { $all }
recordings-size = { $usedText } sur { $mostText }
recordings-missing-only = Seulement ce qui manque
recordings-none-missing = Chaque question de cette langue a un enregistrement.
recordings-no-words = Cette langue n’a pas encore de questions dans l’application.
recording-missing = Pas d’enregistrement
recording-length = { $secondsText } s
recording-reads-older = Lit un texte plus ancien. À refaire.
record = Enregistrer
record-again = Refaire
record-stop = Arrêter ({ $secondsText } s)
record-listen = Écouter
record-keep = Garder
record-discard = Jeter
record-file = Prendre un fichier
record-remove = Supprimer l’enregistrement
record-no-microphone = L’application ne peut pas utiliser de micro ici. Enregistrez autrement et choisissez le fichier (.opus, .ogg ou .webm).
record-denied = Le micro a été refusé. Permettez-le dans les réglages du système, ou choisissez un fichier.
record-limit = Une minute au plus.
recordings-pack = Faire un fichier pour les téléphones
recordings-pack-hint = Un fichier signé avec tous les enregistrements de cette langue. Portez-le à chaque téléphone et ouvrez-le sous Remise.
recordings-packed =
    { $n ->
        [one] { $nText } enregistrement est dans le fichier.
       *[other] { $nText } enregistrements sont dans le fichier.
    }
recordings-pack-day = Dernier fichier : { $dateText }
recordings-changed = Quelque chose a été enregistré depuis le dernier fichier.

recordings-network = Vers les téléphones par le réseau
recordings-network-no-server = Cette organisation n’a pas de serveur. Portez le fichier à chaque téléphone.
recordings-network-not-sent = Pas envoyé par le réseau.
recordings-network-older = Les téléphones reçoivent un paquet plus ancien que ce qui est enregistré ici.
recordings-network-waiting = Attend le serveur. Il part avec le prochain échange.
recordings-network-sent = Le serveur l’a. Chaque téléphone va le chercher tout seul ; lesquels l’ont déjà, on ne le sait pas ici.
recordings-network-budget = Un téléphone prend au plus 256 Ko à la fois et 4 Mo par jour, après ses entretiens.
recordings-network-update-first = Mettez d’abord à jour le serveur, chaque base et chaque téléphone : une version plus ancienne ne peut pas lire une liste qui nomme des enregistrements.
recordings-network-send = Envoyer aux téléphones
recordings-network-stop = Retirer des téléphones
