### La sécurité de ce téléphone : ce qui est gardé, le mode passage, les phrases, l’effacement ; à la base, le suivi des téléphones.

safety-title = Sécurité de ce téléphone
safety-more = Ce qui est sur ce téléphone, quand cela part, et ce que vous pouvez faire avant que quelqu’un le regarde.

safety-kept = Ce qui est gardé, et combien de temps
safety-crossing = Avant un contrôle
safety-passphrases = Phrases secrètes
safety-erase = Effacer ce téléphone
safety-audit-broken = Une ligne du journal de ce téléphone manque ou a été changée. Prévenez la coordination.

## Ce qui est gardé

kept-title = Ce qui est gardé, et combien de temps
kept-more = Votre organisation fixe ces durées. Ce qui a fait son temps part quand vous ouvrez, et tant que l’application est ouverte. Verrouillée, rien ne peut être lu et rien ne peut être retiré.
kept-empty = Rien n’est gardé sur ce téléphone en ce moment.
kept-now = Sur ce téléphone en ce moment
kept-rules = Les règles
kept-draft = Un entretien inachevé
kept-copy = Un entretien terminé, lisible avec des outils spéciaux et votre phrase
kept-sealed = Un entretien terminé, emballé. Seule la coordination peut l’ouvrir
kept-line = La ligne d’un entretien : son code et son jour
kept-packet = Quel service a reçu un paquet d’un entretien, et ce qu’il a répondu
kept-hours =
    { $n ->
        [one] Part dans { $nText } heure
       *[other] Part dans { $nText } heures
    }
kept-days =
    { $n ->
        [one] Part dans { $nText } jour
       *[other] Part dans { $nText } jours
    }
kept-until-time = Part avec le temps
kept-until-time-or-received = Part à ce moment, ou dès que le serveur l’a
kept-until-opened = Reste jusqu’à ce que la base l’ait ouvert
kept-until-stored = Reste jusqu’à ce que le serveur l’ait
kept-until-looked-at = Revenu. Reste jusqu’à ce que quelqu’un l’ait regardé
kept-until-lock = Part quand l’application se verrouille
rule-readable = Un entretien terminé peut être lu sur ce téléphone pendant { $number } heures au plus.
rule-readable-none = Un entretien terminé ne peut plus être lu sur ce téléphone.
rule-draft = Un entretien inachevé part après { $number } heures.
rule-line = La ligne d’un entretien part { $number } jours après sa fin, une fois que la base l’a ouvert.
rule-key = Tous les { $number } jours, le téléphone prend de nouvelles clés, pour que ce qui est supprimé le reste.
rule-lock = L’application se verrouille après { $number } secondes sans qu’on la touche.
rule-erase = Après { $number } phrases fausses de suite, le téléphone est effacé. Ce qui est emballé reste.

## Avant un contrôle

crossing-title = Avant un contrôle
crossing-what = Un seul geste. À partir de là, ce téléphone ne contient que des entretiens vierges, et des entretiens emballés que seule la coordination peut ouvrir.
crossing-goes = Ce qui part maintenant
crossing-goes-list = Les lignes des entretiens reçus. Tout ce qui pouvait être lu. Les langues utilisées récemment.
crossing-stays = Ce qui reste
crossing-stays-list =
    { $n ->
        [0] Rien n’attend d’être remis.
        [one] { $nText } entretien emballé qui n’a pas été remis. Il n’est pas perdu.
       *[other] { $nText } entretiens emballés qui n’ont pas été remis. Ils ne sont pas perdus.
    }
crossing-after = Vous pouvez continuer à travailler. Un entretien que vous ne terminez pas part quand l’application se verrouille.
crossing-ends = Cela se termine à la base, avec un fichier de là-bas. Vous ne pouvez pas y mettre fin, et personne ne peut vous y obliger.
crossing-on = Le mode passage est actif
crossing-on-more = Ce téléphone ne contient que des entretiens vierges et emballés. Cela se termine à la base : prenez un fichier de là-bas sous « Remise ».
crossing-begin = Activer maintenant
crossing-unfinished-title = Un entretien est inachevé
crossing-unfinished =
    { $n ->
        [one] { $nText } entretien est inachevé. Il n’est pas emballé, et il serait perdu.
       *[other] { $nText } entretiens sont inachevés. Ils ne sont pas emballés, et ils seraient perdus.
    }
crossing-unfinished-go = Le perdre et activer

## Phrases secrètes

phrases-title = Phrases secrètes
phrases-more = Qui a votre phrase et ce téléphone peut l’ouvrir. Ne l’écrivez pas dans le téléphone.
phrase-own = Changer ma phrase
phrase-own-more = L’ancienne cesse aussitôt de marcher.
phrase-second = Une deuxième phrase
phrase-second-more = Elle ouvre de la même façon. Une personne de confiance peut la garder pour le jour où vous oubliez la vôtre.
phrase-duress = Une phrase pour quand on vous force
phrase-duress-what = Elle ouvre les exercices à la place, dans le même temps et avec les mêmes écrans. Au même moment, les clés de tout ce qui est réel sur ce téléphone sont détruites.
phrase-duress-honest = Ce qu’elle ne peut pas
phrase-duress-limits = Elle aide contre quelqu’un qui regarde l’écran. Qui connaît cette application sait qu’une telle phrase peut exister, et un laboratoire peut voir que quelque chose a été détruit. Ce n’est jamais une raison de prendre un risque.
phrase-duress-after = Ensuite, rien de ce que vous écrivez sur ce téléphone n’est gardé ni envoyé. Faites-le configurer à nouveau. Les entretiens emballés peuvent encore être remis.
phrase-duress-off = Elle est inactive tant que vous n’en choisissez pas. L’application ne montre jamais s’il y en a une.
phrase-not-allowed = Votre organisation ne le permet pas.
phrase-present = Votre phrase actuelle
phrase-new = La nouvelle phrase
phrase-again = La nouvelle phrase encore une fois
phrase-not-same = Les deux ne sont pas pareilles.
phrase-draw = Proposer six mots
phrase-drawn = Apprenez-les avant de continuer. Ils ne sont montrés qu’ici.
phrase-set = Choisir
phrase-remove = La retirer
phrase-done = C’est fait.
strength-empty = Tapez au moins six mots que personne ne devinerait.
strength-weak = Trop faible : on pourrait la deviner. Plus de mots, et des mots qui ne vont pas ensemble.
strength-almost = Presque. Encore un mot ou deux.
strength-enough = Assez forte.
strength-too-long = Trop longue.

## Effacer

erase-title = Effacer ce téléphone
erase-what = Les clés sont détruites d’abord. Ensuite, plus personne ne peut lire ce qui était sur ce téléphone, et il faut le configurer à nouveau.
erase-waiting =
    { $n ->
        [0] Tout a été remis.
        [one] { $nText } entretien terminé n’a pas été remis.
       *[other] { $nText } entretiens terminés n’ont pas été remis.
    }
erase-waiting-stays = Les entretiens emballés restent sur ce téléphone et peuvent être remis par fichier sans ouvrir. Seule la coordination peut les ouvrir.
erase-waiting-goes = Votre organisation a décidé qu’ils partent aussi. Ils seraient perdus.
erase-unfinished =
    { $n ->
        [0] Aucun entretien n’est inachevé.
        [one] { $nText } entretien est inachevé et serait perdu.
       *[other] { $nText } entretiens sont inachevés et seraient perdus.
    }
erase-hand-over-first = Remettre d’abord
erase-slide = Glisser pour effacer
erase-word = EFFACER
erase-type = Ou tapez { erase-word } et appuyez sur Entrée
erase-countdown = Effacement dans { $number }
erase-cancel = Arrêter. Tout garder

## Après un effacement, et par fichier quand c’est verrouillé

remaining-title = Ce téléphone a été effacé
remaining =
    { $n ->
        [one] { $nText } entretien emballé est encore ici. Seule la coordination peut l’ouvrir.
       *[other] { $nText } entretiens emballés sont encore ici. Seule la coordination peut les ouvrir.
    }
remaining-carry = Mettre dans un fichier pour la base
remaining-done =
    { $n ->
        [one] { $nText } entretien emballé est dans le fichier. Portez-le à la base.
       *[other] { $nText } entretiens emballés sont dans le fichier. Portez-le à la base.
    }

## À la base : le journal des téléphones

audit-title = Journaux des téléphones
audit-more = Chaque téléphone note en codes ce qui a été fait. Chaque entretien emballé apporte la fin de ce journal : un téléphone remis à un état ancien, ou dont le journal a été coupé, se voit ici.
audit-none = Aucun téléphone n’est encore configuré.
audit-batches =
    { $n ->
        [0] Rien reçu pour le moment
        [one] { $nText } entretien reçu
       *[other] { $nText } entretiens reçus
    }
audit-entries = { $number } lignes aux dernières nouvelles
audit-state-whole = Rien ne manque
audit-state-gap = Des entretiens manquent
audit-state-went-back = Le téléphone est revenu à un état ancien
audit-state-changed = Son journal a été changé
audit-state-broken = Le téléphone a trouvé une ligne manquante ou changée
audit-state-went-back-more = Une ancienne copie a été remise, ou quelqu’un utilise une copie. Demandez à la personne qui l’utilise, et regardez le téléphone.
audit-state-changed-more = Deux entretiens emballés racontent différemment le même numéro. Demandez à la personne qui l’utilise, et regardez le téléphone.
audit-state-broken-more = Quelqu’un qui l’avait ouvert a peut-être retiré quelque chose. Demandez à la personne qui l’utilise.
audit-missing = Manque à partir du numéro { $from } ; le dernier arrivé est le numéro { $to }.
