### What is said when something about the organisation does not work: setting up a base or a phone, its invite, the list
### of devices, the recovery key. Read by a coordinator.

error-weak-passphrase = Cette phrase de passe peut être devinée.
error-weak-passphrase-safe = Rien n’a été créé.
error-weak-passphrase-next = Prenez six mots que personne n’a choisis, tels que l’application les tire.

error-already-set-up = L’application est déjà installée ici.
error-already-set-up-safe = Rien n’a été modifié.
error-already-set-up-next = Choisissez un autre dossier, ou continuez avec celui-ci.

error-server-identity = Ce n’est pas l’identité d’un serveur.
error-server-identity-safe = Rien n’a été créé.
error-server-identity-next = Prenez le fichier écrit par le serveur à son installation, et une adresse qui commence par https.

error-not-this-file = Ce n’est pas le fichier attendu, ou il a été modifié en route.
error-not-this-file-safe = Rien n’en a été repris.
error-not-this-file-next = Redemandez le fichier, par une autre voie si possible.

error-made-by-newer = Ce fichier vient d’une version plus récente de l’application.
error-made-by-newer-safe = Rien n’en a été repris.
error-made-by-newer-next = Mettez l’application à jour, puis réessayez.

error-invite-expired = L’invitation est trop ancienne.
error-invite-expired-safe = Personne n’a été admis.
error-invite-expired-next = Faites une nouvelle invitation.

error-invite-used = Cette invitation a déjà servi.
error-invite-used-safe = Personne n’a été admis.
error-invite-used-next = Si vous ne savez pas qui s’en est servi, regardez la liste des appareils. Faites une nouvelle invitation.

error-invite-answered = Un autre appareil a répondu à cette invitation.
error-invite-answered-safe = Cet appareil n’a pas été admis, et rien d’autre n’a été envoyé.
error-invite-answered-next = Dites-le tout de suite à la base : quelqu’un d’autre a vu l’invitation. Elle ne doit laisser entrer personne avec. Demandez-en une nouvelle.

error-invite-withdrawn = La base a retiré cette invitation.
error-invite-withdrawn-safe = Personne n’a été admis.
error-invite-withdrawn-next = Demandez à la base pourquoi, et une nouvelle invitation.

error-no-server = Cette invitation n’indique pas de serveur.
error-no-server-safe = Rien n’a été envoyé.
error-no-server-next = Continuez avec les codes ou un fichier.

error-not-open = Le serveur ne connaît pas encore cette invitation.
error-not-open-safe = Rien n’est perdu. Les clés de cet appareil sont faites.
error-not-open-next = La base doit atteindre le serveur une fois. Redemandez ensuite, ou continuez avec les codes ou un fichier.

error-not-answered = Personne n’a encore répondu à cette invitation par le serveur.
error-not-answered-safe = Personne n’a été admis.
error-not-answered-next = Redemandez un peu plus tard, ou prenez la réponse par code ou fichier.

error-words-differ = Ce ne sont pas les six mots de cette demande.
error-words-differ-safe = Personne n’a été admis.
error-words-differ-next = Relisez-les sur l’autre écran. S’ils diffèrent, quelqu’un s’est mis entre vous : retirez l’invitation et faites-en une nouvelle.

error-not-admitted = Ce fichier admet un autre appareil, pas celui-ci.
error-not-admitted-safe = Rien n’a été modifié.
error-not-admitted-next = Demandez à la base le fichier de cet appareil.

error-no-root-key = La clé de l’organisation n’est pas sur cet ordinateur.
error-no-root-key-safe = Rien n’a été modifié.
error-no-root-key-next = Faites-le à la base qui a fondé l’organisation.

error-unknown-device = Cet appareil n’existe pas, ou plusieurs commencent ainsi.
error-unknown-device-safe = Rien n’a été modifié.
error-unknown-device-next = Regardez la liste des appareils et donnez plus de signes.

error-last-base = C’est la dernière base. Sans elle, personne ne pourrait rien lire.
error-last-base-safe = Rien n’a été modifié.
error-last-base-next = Admettez d’abord une autre base.

error-roster-refused = Cette liste d’appareils ne suit pas celle qui est en vigueur.
error-roster-refused-safe = Celle qui est en vigueur reste.
error-roster-refused-next = Prenez les listes dans l’ordre. Si cela se répète, demandez à la personne qui l’a faite.

error-recovery-unreadable = Ce n’est pas une clé de secours. Un mot est peut-être faux ou manquant.
error-recovery-unreadable-safe = Rien n’a été modifié.
error-recovery-unreadable-next = Comparez avec le papier, mot par mot.

error-recovery-other = Cette clé ne l’ouvre pas.
error-recovery-other-safe = Rien n’a été modifié.
error-recovery-other-next = Elle appartient peut-être à une autre organisation. Cherchez l’autre papier.
error-recovery-word = Un des mots n’est pas celui de la feuille.
error-recovery-word-safe = Rien n’a été changé.
error-recovery-word-next = Regardez sur le papier le mot de ce numéro, et tapez-le de nouveau.
error-recovery-unproven = Personne n’a encore montré que la feuille de secours est sur papier.
error-recovery-unproven-safe = Personne n’a été invité. Tout ce qui est ici est gardé.
error-recovery-unproven-next = Retapez d’abord une partie de la feuille. Si elle n’a jamais été notée, faites-en une nouvelle.
error-other-organisation = Ceci appartient à une autre organisation.
error-other-organisation-safe = Rien n’a été changé, et personne n’a été admis.
error-other-organisation-next = Regardez le nom sur les deux écrans. Prenez le code ou le fichier de votre organisation.
error-invite-unknown = Ceci répond à une invitation qui n’a pas été faite ici, ou qui a été reprise.
error-invite-unknown-safe = Personne n’a été admis.
error-invite-unknown-next = Faites une nouvelle invitation sur cet ordinateur et montrez-la à l’appareil.
error-clock-wrong = La date de cet appareil ne peut pas être juste.
error-clock-wrong-safe = Rien n’a été changé.
error-clock-wrong-next = Réglez la date et l’heure de l’appareil, puis réessayez.
error-code-slip = Il y a une faute dans ce qui a été tapé.
error-code-slip-safe = Rien n’a été changé.
error-code-slip-next = Comparez lettres et chiffres avec l’autre écran, groupe par groupe.
error-nothing-scanned = Rien n’a été lu jusqu’au bout.
error-nothing-scanned-safe = Rien n’a été changé.
error-nothing-scanned-next = Tenez la caméra devant l’autre écran jusqu’à ce que tout y soit, ou prenez un fichier.
error-more-keys = Cette organisation demande plus d’une clé pour changer quoi que ce soit.
error-more-keys-safe = Rien n’a été changé.
error-more-keys-next = Demandez aux personnes qui gardent les autres clés de taper leurs mots ici.
error-policy-bounds = Un des réglages est hors de ce qui est permis.
error-policy-bounds-safe = Rien n’a été changé.
error-policy-bounds-next = Choisissez une des valeurs proposées.
error-too-many-opened = Beaucoup de cas ont été ouverts en une heure.
error-too-many-opened-safe = Rien n’a été changé.
error-too-many-opened-next = Continuez un peu plus tard. Pour beaucoup de cas à la fois, il y a l’export, qui tait qui ils sont.
error-export-unprotected = Un fichier d’ici doit être fermé pour qui le lira.
error-export-unprotected-safe = Rien n’a été écrit.
error-export-unprotected-next = Tapez une phrase, ou la clé de qui doit l’ouvrir.
error-export-recipient = Ce n’est pas une clé pour laquelle un fichier peut être fermé.
error-export-recipient-safe = Rien n’a été écrit.
error-export-recipient-next = Demandez sa clé age à qui le lira et collez-la en entier : elle commence par age1. Ou tapez une phrase.
