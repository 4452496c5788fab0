### Quand quelque chose ne marche pas : ce qui s’est passé, si les données sont en sûreté, que faire.

error-wrong-passphrase = Cela n’a pas ouvert.
error-wrong-passphrase-safe = Rien n’a changé.
error-wrong-passphrase-next = Vérifiez la phrase et réessayez.

error-wait = Il est trop tôt pour réessayer.
error-wait-safe = Rien n’a changé.
error-wait-next = Attendez un peu, puis réessayez.

error-locked = L’application est verrouillée.
error-locked-safe = Tout ce que vous avez enregistré est gardé.
error-locked-next = Entrez votre phrase pour continuer.

error-not-enrolled = Ce téléphone n’a pas été configuré pour votre organisation.
error-not-enrolled-safe = Il n’y a encore rien dessus.
error-not-enrolled-next = Demandez à la coordination de le configurer.

error-storage-full = La mémoire de cet appareil est pleine.
error-storage-full-safe = Votre dernier pas n’est pas enregistré. Tout ce qui précède est gardé.
error-storage-full-next = Faites de la place : supprimez des photos ou des applications dont vous n’avez pas besoin. Puis réessayez, ou refaites cette étape.

error-disk-trouble = La mémoire du téléphone n’a pas pu être lue ou écrite.
error-disk-trouble-safe = Votre dernier pas n’est pas enregistré. Ce qui l’était avant est gardé.
error-disk-trouble-next = Réessayez. Si cela continue, redémarrez le téléphone et prévenez la coordination.

error-vault-damaged = Le fichier qui ouvre vos données est endommagé.
error-vault-damaged-safe = Les entretiens emballés sont fermés pour la base et ne sont pas perdus.
error-vault-damaged-next = Ne supprimez pas l’application. Donnez le téléphone à la coordination.

error-database-damaged = Les données de ce téléphone sont endommagées et ont été mises de côté.
error-database-damaged-safe = Rien n’a été supprimé. Il est peut-être possible de les retrouver.
error-database-damaged-next = Ne supprimez pas l’application. Prévenez la coordination.

error-newer-version = Les données viennent d’une version plus récente de l’application.
error-newer-version-safe = Elles sont gardées telles quelles.
error-newer-version-next = Mettez l’application à jour, puis rouvrez-la.

error-no-recipient = Il n’y a pas de base pour laquelle fermer cet entretien.
error-no-recipient-safe = L’entretien reste sur ce téléphone, inachevé et enregistré.
error-no-recipient-next = Demandez à la coordination une nouvelle liste d’appareils, par fichier ou par le réseau.

error-roster-expired = La liste d’appareils de ce téléphone est trop ancienne pour emballer.
error-roster-expired-safe = L’entretien reste sur ce téléphone, inachevé et enregistré.
error-roster-expired-next = Connectez-vous une fois, ou demandez à la coordination une nouvelle liste par fichier. Puis terminez l’entretien.

error-seal-failed = L’emballage n’a pas passé son propre contrôle.
error-seal-failed-safe = L’entretien reste sur ce téléphone, inachevé et enregistré. Rien n’a été envoyé.
error-seal-failed-next = Réessayez. Si cela continue, prévenez la coordination.

error-unknown-screening = Cet entretien n’est plus ici.
error-unknown-screening-safe = S’il était terminé, il est emballé ou remis.
error-unknown-screening-next = Revenez en arrière et regardez dans « Mes entretiens ».

error-refused-answer = Cette réponse ne va pas avec cette question.
error-refused-answer-safe = Les réponses précédentes sont gardées.
error-refused-answer-next = Choisissez encore, ou passez la question.
error-unknown-card = Cette fiche n’est pas dans cette version de l’application.
error-unknown-card-safe = Rien n’a été changé.
error-unknown-card-next = Revenez et choisissez une autre fiche.
error-unknown-words = Ce ne sont pas les quatre mots d’un code à emporter.
error-unknown-words-safe = Rien n’a été changé.
error-unknown-words-next = Demandez à la personne de montrer ou de redire les quatre mots. Quatre lettres de chacun suffisent.
error-packet-closed = Ce paquet ne s’ouvre pas.
error-packet-closed-safe = Rien n’a été changé, et rien n’en a été gardé.
error-packet-closed-next = Vérifiez les six mots lettre par lettre. S’ils sont justes, le fichier a été changé en route ou n’est pas un paquet : redemandez-le.
error-answer-slip = Ce n’est pas le code d’une réponse.
error-answer-slip-safe = Rien n’a été changé.
error-answer-slip-next = Demandez qu’on le relise : trois groupes de quatre lettres et chiffres.

error-already-ended = Cet entretien est déjà terminé.
error-already-ended-safe = Ses réponses sont gardées.
error-already-ended-next = Allez au résultat, ou revenez pour annuler la fin.

error-not-saved = Ceci n’a pas pu être enregistré.
error-not-saved-safe = C’est encore à l’écran. Tout ce qui précède est gardé.
error-not-saved-next = Réessayez.

error-server-unreachable = Le serveur n’est pas joignable maintenant.
error-server-unreachable-safe = Tout est gardé sur ce téléphone, fermé pour la base.
error-server-unreachable-next = Vous n’avez rien à faire. Un nouvel essai suit, ou remettez par fichier.

error-not-our-server = Quelque chose qui n’est pas notre serveur a répondu.
error-not-our-server-safe = Rien n’a été envoyé.
error-not-our-server-next = C’est peut-être une page de connexion Wi-Fi. Utilisez un autre réseau, ou remettez par fichier.

error-server-refused = Le serveur ne l’a pas pris.
error-server-refused-safe = Votre copie est gardée sur ce téléphone.
error-server-refused-next = Cherchez la raison dans « Mes entretiens », et prévenez la coordination.

error-file-unreadable = Le fichier n’a pas pu être lu ou écrit.
error-file-unreadable-safe = Rien n’a changé sur ce téléphone.
error-file-unreadable-next = Choisissez un autre fichier ou un autre endroit, et réessayez.

error-file-unknown-format = Ce fichier n’est pas un des nôtres.
error-file-unknown-format-safe = Rien n’en a été pris.
error-file-unknown-format-next = Choisissez le fichier venu de la base ou d’un ou une collègue.

error-file-newer = Ce fichier vient d’une version plus récente de l’application.
error-file-newer-safe = Rien n’en a été pris.
error-file-newer-next = Mettez l’application à jour, puis rouvrez le fichier.

error-file-exists = Il y a déjà un fichier de ce nom.
error-file-exists-safe = Il n’a pas changé.
error-file-exists-next = Choisissez un autre nom.

error-wrong-role = Cela ne se fait pas sur cet appareil.
error-wrong-role-safe = Rien n’a changé.
error-wrong-role-next = Utilisez un téléphone pour les entretiens, et la base pour les dossiers.

error-internal = Quelque chose n’a pas marché comme il faut.
error-internal-safe = Ce qui était enregistré est gardé.
error-internal-next = Réessayez. Si cela continue, donnez à la coordination le code ci-dessous.
error-recording-refused = Cet enregistrement ne peut pas servir.
error-recording-refused-safe = L’enregistrement d’avant, s’il y en avait un, est gardé.
error-recording-refused-next = Recommencez, une minute au plus, ou choisissez un fichier Opus (.ogg, .opus ou .webm).
error-pack-too-large = Les enregistrements de cette langue sont trop grands pour un fichier.
error-pack-too-large-safe = Tous les enregistrements sont gardés ici.
error-pack-too-large-next = Refaites les plus longs, plus courts.
error-not-our-file = Ce fichier n’est pas de votre organisation.
error-not-our-file-safe = Rien n’en a été pris.
error-not-our-file-next = Redemandez le fichier à votre base. S’il vient d’un ou d’une collègue, prévenez la coordination.
error-erased = Il y a eu trop de phrases fausses. Ce téléphone est effacé.
error-erased-safe = Plus rien ne peut y être lu. Ce qui était emballé est encore ici, pour la coordination seule.
error-erased-next = Remettez ce qui est emballé, et demandez à la coordination de configurer le téléphone à nouveau.
error-guessable-passphrase = Cette phrase peut être devinée.
error-guessable-passphrase-safe = Rien n’a été changé. L’ancienne ouvre toujours.
error-guessable-passphrase-next = Prenez six mots qui ne vont pas ensemble, ou laissez l’application en proposer.
error-other-passphrase = Il faut une autre phrase.
error-other-passphrase-safe = Rien n’a été changé.
error-other-passphrase-next = Choisissez d’autres mots.
error-unfinished-talks = Quelque chose serait perdu sans que vous l’ayez su.
error-unfinished-talks-safe = Rien n’a été effacé.
error-unfinished-talks-next = Regardez encore les nombres, puis décidez.
error-not-allowed = Votre organisation ne le permet pas.
error-not-allowed-safe = Rien n’a été changé.
error-not-allowed-next = Demandez à la coordination.
error-no-letter-key = On ne peut pas encore écrire à cet appareil.
error-no-letter-key-safe = Rien n’a été changé.
error-no-letter-key-next = Attendez son prochain entretien, puis écrivez.
error-letter-text = Ce texte ne peut pas être envoyé.
error-letter-text-safe = Il est encore à l’écran.
error-letter-text-next = Écrivez quelque chose, ou raccourcissez : 2 000 lettres au plus, moins dans certaines écritures. Puis envoyez de nouveau.
error-not-here = Cela n’est plus ici.
error-not-here-safe = Rien n’a été changé.
error-not-here-next = Revenez et regardez la liste de nouveau.
error-cannot-open = La clé de cette base n’ouvre pas ce paquet.
error-cannot-open-safe = Il est gardé tel qu’il est venu.
error-cannot-open-next = Demandez aux autres bases de votre organisation, ou utilisez la feuille de secours.
