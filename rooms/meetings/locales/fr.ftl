# The room of meetings.
room-meetings = Vie des instances
meetings-nav = Réunions
meetings-decisions-nav = Décisions
meetings-title = Réunions
meetings-decisions-title = Registre des décisions
meetings-tabs = Parties de la réunion
meetings-tab-overview = Vue d’ensemble
meetings-tab-agenda = Ordre du jour
meetings-tab-attendance = Présences
meetings-tab-interventions = Interventions
meetings-tab-decisions = Décisions
meetings-tab-minutes = Procès-verbal
meetings-tab-sending = Preuve d’envoi
meetings-state-draft = En préparation
meetings-state-convened = Convoquée
meetings-state-postponed = Reportée
meetings-state-cancelled = Annulée
meetings-state-open = En cours
meetings-state-closed = Close
meetings-state-drafted = Procès-verbal rédigé
meetings-state-corrected = Procès-verbal corrigé
meetings-state-approved = Procès-verbal approuvé
meetings-steps = Étapes de la réunion
meetings-step-planned = Préparation
meetings-step-convened = Convocation
meetings-step-held = Séance
meetings-step-minuted = Procès-verbal
meetings-step-approved = Approbation
meetings-facts = Fiche de la réunion
meetings-kind = Nature
meetings-kind-ad-hoc = Réunion ad hoc
meetings-kind-ordinary = Réunion ordinaire
meetings-kind-urgent = Réunion d’urgence
meetings-call-1 = Première convocation
meetings-call-2 = Deuxième convocation
meetings-call-n = Convocation n° { $n }
meetings-vacant = Siège vacant
meetings-guest = Invité
meetings-participant = Participant
meetings-by-video = à distance, en visioconférence
meetings-at-place = ({ $place })
meetings-article = article { $article }
meetings-represented-by = Représenté par { $name }
meetings-when = { $day } à { $time }
meetings-attendance-unknown = Non relevé
meetings-attendance-present = Présent
meetings-attendance-represented = Représenté
meetings-attendance-excused = Excusé
meetings-attendance-absent = Absent
meetings-attendance-late = En retard
meetings-reply-none = Sans réponse
meetings-reply-coming = Présence annoncée
meetings-reply-excused = Excusé
meetings-reply-represented = Se fait représenter

# List
meetings-list-caption = Liste des réunions
meetings-list-empty = Aucune réunion ici. Commencez par en préparer une.
meetings-list-title = Intitulé
meetings-list-when = Date et heure
meetings-list-body = Instance
meetings-list-unit = Structure
meetings-list-state = État
meetings-span = Période
meetings-span-coming = À venir
meetings-span-past = Passées
meetings-filter-body = Instance
meetings-filter-state = État

# Planning
meetings-plan-new = Nouvelle réunion
meetings-plan-heading = Préparer une réunion
meetings-plan-title = Titre de la réunion
meetings-plan-edit = Modifier le projet
meetings-plan-body = Instance
meetings-plan-body-hint = Les membres sont convoqués d’après les mandats en cours le jour de la réunion.
meetings-plan-unit = Structure
meetings-plan-unit-hint = Écrivez le nom de la structure ou son code.
meetings-plan-day = Jour
meetings-plan-time = Heure
meetings-plan-duration = Durée prévue, en minutes
meetings-plan-place = Lieu
meetings-plan-video = Lien de visioconférence
meetings-plan-public = Réunion publique
meetings-plan-public-hint = Elle figure au calendrier public.
meetings-plan-people = Participants d’une réunion ad hoc
meetings-plan-people-hint = Écrivez le nom dans n’importe quelle langue, ou l’adresse électronique entière, et ajoutez chacun. Inutile pour une instance.
meetings-plan-guests = Invités (sans droit de vote)
meetings-plan-guests-hint = Invités que l’organisation connaît : écrivez le nom et ajoutez chacun.
meetings-plan-others = Autres invités
meetings-plan-others-hint = Un invité par ligne : Nom <nom@exemple.org>
meetings-plan-submit = Enregistrer et voir les invités

# Convening
meetings-convene-title = Avant l’envoi des convocations
meetings-convene-urgent_reason = Motif de l’urgence
meetings-convene-urgent_reason-hint = Il figure dans la convocation et au procès-verbal.
meetings-convene-invoked_by = L’urgence est invoquée par
meetings-convene-requested_by = Si des membres l’ont demandée par écrit : combien
meetings-convene-requested_by-hint = Seulement dans ce cas. Les statuts disent quelle part des membres ayant voix délibérative doit la demander.
meetings-convene-instructed_by = Sur instruction de
meetings-convene-instructed_by-hint = Vos fonctions ne vous permettent pas de convoquer cette instance : l’acte dit sur instruction de qui vous le faites.
meetings-convene-starts = Date de la réunion
meetings-convene-submit = Envoyer les convocations
meetings-invitees = Personnes convoquées
meetings-votes-yes = Voix délibérative
meetings-votes-no = Sans droit de vote
meetings-deputies = Peut être représenté par :
meetings-vacant-seats = Sièges vacants
meetings-unreachable = Invités sans adresse
meetings-public-label = Publicité
meetings-public-yes = Publique
meetings-public-no = Interne
meetings-agenda-edit = Modifier l’ordre du jour
meetings-days = { $n ->
    [one] { $n-text } jour avant
   *[other] { $n-text } jours avant
}
meetings-notice-free = { $n ->
    [one] Convocation { $n-text } jour avant. Aucun délai n’est imposé.
   *[other] Convocation { $n-text } jours avant. Aucun délai n’est imposé.
}
meetings-notice-ordinary = { $n ->
    [one] Délai respecté : { $n-text } jour (article { $article }).
   *[other] Délai respecté : { $n-text } jours (article { $article }).
}
meetings-notice-urgent = { $n ->
    [one] Délai ordinaire non respecté : { $n-text } jour ; il fallait convoquer au plus tard le { $latest }. La réunion peut se tenir d’urgence, avec un motif (article { $article }).
   *[other] Délai ordinaire non respecté : { $n-text } jours ; il fallait convoquer au plus tard le { $latest }. La réunion peut se tenir d’urgence, avec un motif (article { $article }).
}
meetings-notice-late = { $n ->
    [one] Trop tard ({ $n-text } jour) : le dernier jour permis était le { $latest } (article { $article }). En convoquant maintenant, la réunion peut se tenir dès le { $earliest }.
   *[other] Trop tard ({ $n-text } jours) : le dernier jour permis était le { $latest } (article { $article }). En convoquant maintenant, la réunion peut se tenir dès le { $earliest }.
}
meetings-notice-call = Cette convocation ne peut se tenir avant le { $earliest } à { $time } (article { $article }).
meetings-notice-past = La date de la réunion est passée. Changez le jour ou l’heure.
meetings-notice = Délai de convocation
meetings-request = Cette réunion est convoquée à la demande écrite de { $asked } membres sur { $members } (article { $article }).
meetings-requested = Demande des membres
meetings-urgent = Urgence

# Moving
meetings-postpone-title = Reporter la réunion
meetings-postpone-starts = Nouveau jour
meetings-postpone-starts-hint = Laissez vide si la date n’est pas encore connue.
meetings-postpone-time = Heure
meetings-postpone-urgent_reason = Motif de l’urgence, si le délai est court
meetings-postpone-invoked_by = L’urgence est invoquée par
meetings-postpone-requested_by = Si des membres l’ont demandée par écrit : combien
meetings-postpone-requested_by-hint = Seulement dans ce cas. Les statuts disent quelle part des membres ayant voix délibérative doit la demander.
meetings-postpone-instructed_by = Sur instruction de
meetings-postpone-instructed_by-hint = Vos fonctions ne vous permettent pas de convoquer cette instance : l’acte dit sur instruction de qui vous le faites.
meetings-postpone-submit = Reporter et prévenir
meetings-call-title = Convocation suivante
meetings-call-starts = Jour
meetings-call-time = Heure
meetings-call-requested_by = Si des membres l’ont demandée par écrit : combien
meetings-call-requested_by-hint = Seulement dans ce cas. Les statuts disent quelle part des membres ayant voix délibérative doit la demander.
meetings-call-instructed_by = Sur instruction de
meetings-call-instructed_by-hint = Vos fonctions ne vous permettent pas de convoquer cette instance : l’acte dit sur instruction de qui vous le faites.
meetings-call-submit = Constater le défaut de quorum et convoquer
meetings-cancel-title = Annuler la réunion
meetings-cancel-reason = Motif
meetings-cancel-reason-hint = Il est envoyé aux personnes convoquées et figure sur la page de la réunion.
meetings-cancel-why = Motif :
meetings-cancel-submit = Annuler et prévenir

# Sending
meetings-sending-caption = Preuve d’envoi des convocations
meetings-sending-empty = Aucune convocation n’est encore partie.
meetings-sending-name = Personne
meetings-sending-sent = Envoyée
meetings-sending-reply = Réponse
meetings-sending-none = Sans courriel
meetings-sending-waiting = En attente

# Agenda
meetings-agenda-empty = L’ordre du jour est vide. Ajoutez un premier point.
meetings-agenda-add = Ajouter un point
meetings-agenda-up = Monter
meetings-agenda-down = Descendre
meetings-agenda-remove = Supprimer
meetings-agenda-late-added = Ajouté après l’envoi de la convocation : { $when }
meetings-agenda-late-changed = Modifié après l’envoi de la convocation : { $when }
meetings-agenda-late-moved = Déplacé après l’envoi de la convocation : { $when }
meetings-agenda-late-removed = Retiré après l’envoi de la convocation : { $when }
meetings-agenda-gone = Points de la convocation qui ont été retirés
meetings-agenda-change = Modifier
meetings-agenda-title = Intitulé
meetings-agenda-kind = Nature
meetings-agenda-kind-political = Politique
meetings-agenda-kind-organisational = Organisation
meetings-agenda-kind-other = Autre
meetings-agenda-parent = Sous-point de
meetings-agenda-note = Précision
meetings-agenda-minutes = Durée en minutes
meetings-agenda-presenter = Présenté par
meetings-agenda-link = Se rapporte à
meetings-agenda-link-hint = Écrivez le titre d’une réunion, d’une décision ou d’un article, le numéro d’une décision, ou le nom d’une structure.
meetings-agenda-submit = Enregistrer le point
meetings-minutes-long = { $n ->
    [one] { $n-text } minute
   *[other] { $n-text } minutes
}

# Attendance and quorum
meetings-attendance-empty = Personne n’est encore convoqué.
meetings-roll = Feuille de présence
meetings-roll-find = Chercher un nom
meetings-roll-details = Représentation et heure d’arrivée
meetings-roll-by = Représenté par
meetings-roll-time = Heure d’arrivée
meetings-roll-save = Enregistrer les présences
meetings-check-in = Pointage par code
meetings-check-in-mark = Marquer présent
meetings-check-in-next = Personne suivante
meetings-code-code = Code de la convocation
meetings-code-code-hint = Dix lettres et chiffres, sous le code QR.
meetings-code-submit = Chercher
meetings-quorum-yes = Atteint
meetings-quorum-no = Non atteint
meetings-quorum-none = { $there } sur { $members } ; aucun quorum n’est requis.
meetings-quorum-reached = Quorum atteint : { $there } sur { $members }{ $represented ->
    [0] { "" }
    [one] { "" }, dont { $represented-text } représenté
   *[other] { "" }, dont { $represented-text } représentés
} ({ $required } requis).
meetings-quorum-missed = Quorum non atteint : { $there } sur { $members }{ $represented ->
    [0] { "" }
    [one] { "" }, dont { $represented-text } représenté
   *[other] { "" }, dont { $represented-text } représentés
} ({ $required } requis).
meetings-quorum-recorded = Constaté à l’ouverture
meetings-open-chair = Présidence de séance
meetings-open-chair-hint = Parmi les présents.
meetings-open-submit = Ouvrir et constater le quorum

# What to do
meetings-do-convene = Vérifier et convoquer
meetings-do-postpone = Reporter ou fixer une date
meetings-do-open = Ouvrir la séance
meetings-do-close = Lever la séance
meetings-do-draft = Rédiger le procès-verbal
meetings-do-redraft = Reprendre depuis les données
meetings-do-approve = Approuver le procès-verbal
meetings-do-communique = Préparer le communiqué
meetings-do-call = Convocation suivante
meetings-do-cancel = Annuler
meetings-print-convocation = Convocation PDF
meetings-print-attendance = Feuille de présence PDF
meetings-print-minutes = Procès-verbal PDF
meetings-more = Actions et documents
meetings-story = Déroulement
meetings-story-planned = Projet créé
meetings-story-convened = Convocations envoyées
meetings-story-opened = Ouverture, constat du quorum
meetings-story-closed = Séance levée
meetings-communique = Communiqué

# Interventions
meetings-interventions-count = { $n ->
    [one] { $n-text } intervention
   *[other] { $n-text } interventions
}
meetings-said-empty = Aucune intervention notée.
meetings-said-add = Noter une intervention
meetings-said-remove = Supprimer
meetings-said-edit = Corriger
meetings-said-person = Intervenant
meetings-said-speaker = ou son nom, s’il n’est pas dans la liste
meetings-said-item = Point de l’ordre du jour
meetings-said-summary = Résumé
meetings-said-from = De
meetings-said-to = À
meetings-said-submit = Enregistrer

# Decisions and votes
meetings-decisions-empty = Aucune décision pour l’instant.
meetings-decision-late = En retard
meetings-decision-open = En cours
meetings-decision-done = Exécutée
meetings-decision-dropped = Abandonnée
meetings-decision-rejected = Rejetée
meetings-decision-add = Enregistrer une décision
meetings-decision-title = Intitulé
meetings-decision-text = Texte adopté
meetings-decision-item = Point de l’ordre du jour
meetings-decision-type = Type de décision
meetings-decision-owner = Responsable
meetings-decision-owner-hint = Une fonction, non une personne : son titulaire du moment répond.
meetings-decision-deadline = Échéance
meetings-decision-public = Peut figurer au communiqué
meetings-decision-for = Pour
meetings-decision-for-hint = Laissez les voix vides si la décision est prise par consensus.
meetings-decision-against = Contre
meetings-decision-abstain = Abstentions
meetings-decision-chair_vote = Vote de la présidence
meetings-decision-submit = Enregistrer la décision
meetings-decision-meeting = Réunion
meetings-decision-consensus = Par consensus, sans vote
meetings-decision-act = Acte au registre des actes
meetings-hands-subject = Objet du vote
meetings-hands-item = Point de l’ordre du jour
meetings-hands-type = Type de décision
meetings-hands-for = Pour
meetings-hands-against = Contre
meetings-hands-abstain = Abstentions
meetings-hands-chair_vote = Vote de la présidence
meetings-hands-submit = Enregistrer le résultat
meetings-hands-count = { $n ->
    [one] { $n-text } votant
   *[other] { $n-text } votants
}
meetings-votes = Votes
meetings-vote-title = Vote à main levée
meetings-vote-for = Pour
meetings-vote-against = Contre
meetings-vote-abstain = Abstention
meetings-vote-adopted = { $subject } : adopté à main levée par { $for } voix, { $needed ->
    [one] { $needed-text } requise
   *[other] { $needed-text } requises
} ({ $majority }, article { $article }).
meetings-vote-chair = { $subject } : égalité à { $for } voix ; la voix de la présidence l’emporte, adopté ({ $majority }, article { $article }).
meetings-vote-rejected = { $subject } : non adopté, { $for } voix pour { $needed ->
    [one] { $needed-text } requise
   *[other] { $needed-text } requises
} ({ $majority }, article { $article }).
meetings-majority-half = plus de la moitié { $base }
meetings-majority-more = plus de { $share } { $base }
meetings-majority-least = au moins { $share } { $base }
meetings-majority-any = toute part { $base }
meetings-base-cast = des suffrages exprimés
meetings-base-cast-and-abstentions = des suffrages et abstentions
meetings-base-present = des présents
meetings-base-members = des membres
meetings-register-caption = Registre des décisions
meetings-register-empty = Aucune décision. Elles s’enregistrent sur la page d’une réunion en cours.
meetings-register-title = Décision
meetings-register-number = Numéro
meetings-register-owner = Responsable
meetings-register-deadline = Échéance
meetings-register-state = État
meetings-follow = Suivi
meetings-follow-add = Ajouter au suivi
meetings-follow-empty = Aucun suivi pour l’instant.
meetings-follow-progress = Avancement
meetings-follow-done = Exécutée
meetings-follow-dropped = Abandonnée
meetings-follow-reminder = Un rappel a été envoyé au responsable
meetings-follow-kind = Nature
meetings-follow-text = Ce qui s’est passé
meetings-follow-submit = Enregistrer
meetings-today = Réunions du jour
meetings-today-none = Aucune réunion aujourd’hui.
meetings-overdue = { $n ->
    [one] { $n-text } décision en retard
   *[other] { $n-text } décisions en retard
}

# Minutes
meetings-minutes-empty = Pas encore de procès-verbal. Il se rédige depuis les données, la séance levée.
meetings-minutes-note = Ce qui change
meetings-minutes-save = Enregistrer une version
meetings-minutes-edit-opening = Ouverture
meetings-minutes-edit-closing = Clôture
meetings-minutes-when = { $day }, de { $from } à { $to }
meetings-minutes-opening = Sur convocation du { $convened }, s’est tenue le { $day } la réunion suivante : { $title }.
meetings-minutes-opening-article = Sur convocation du { $convened }, conformément à l’article { $article } des statuts, s’est tenue le { $day } la réunion suivante : { $title }.
meetings-minutes-urgent = La réunion s’est tenue d’urgence, pour le motif suivant : { $reason }
meetings-minutes-chaired = La séance est présidée par { $name }.
meetings-minutes-closing = La séance est levée le { $day } à { $to }.
meetings-minutes-other = Divers
meetings-minutes-sign-chair = Présidence de séance
meetings-versions = Versions
meetings-version-draft = projet
meetings-version-corrected = correction
meetings-version-approved = approuvée
meetings-version-changes = Ce qui a changé depuis la version { $n }
meetings-version-same = Aucune différence avec la version précédente.
meetings-version-text = Texte de cette version
meetings-approve-approved_by = Approuvé au nom de
meetings-approve-submit = Approuver
meetings-approved-by-body = l’instance elle-même, à une réunion ultérieure

# Documents
meetings-doc-minutes = Procès-verbal : { $title }
meetings-doc-convocation = Convocation
meetings-doc-convocation-text = { $unit } vous prie de bien vouloir assister à : { $title }.
meetings-doc-convocation-article = La présente convocation est adressée conformément à l’article { $article } des statuts.
meetings-doc-attendance-sheet = Feuille de présence
meetings-doc-when = Date et heure
meetings-doc-place = Lieu
meetings-doc-video = Visioconférence
meetings-doc-chair = Présidence
meetings-doc-secretary = Secrétariat de séance
meetings-doc-reference = Référence
meetings-doc-attendance = Présences
meetings-doc-name = Nom
meetings-doc-office = Qualité
meetings-doc-status = Présence
meetings-doc-sign = Signature
meetings-doc-quorum = Quorum
meetings-doc-agenda = Ordre du jour
meetings-doc-proceedings = Délibérations
meetings-doc-decisions = Décisions
meetings-doc-number = N°
meetings-doc-decision = Décision
meetings-doc-owner = Responsable
meetings-doc-deadline = Échéance
meetings-doc-for = Pour
meetings-doc-against = Contre
meetings-doc-abstained = Abstentions
meetings-doc-proof = Ce procès-verbal est inscrit au registre des actes sous le numéro { $n-text } ; chacun peut le vérifier par ce code ou à cette adresse.

# Mails
meetings-mail-greeting = Bonjour { $name },
meetings-mail-invitation-subject = Convocation : { $title } – { $day }
meetings-mail-invitation-text = Nous avons l’honneur de vous convoquer à « { $title } » ({ $unit }), le { $day } à { $time }.
meetings-mail-moved-subject = Nouvelle date : { $title } – { $day }
meetings-mail-moved-text = La réunion « { $title } » ({ $unit }) se tiendra désormais le { $day } à { $time }. Merci de répondre de nouveau.
meetings-mail-call-subject = Convocation n° { $call } : { $title } – { $day }
meetings-mail-call-text = Faute de quorum, nous avons l’honneur de vous convoquer de nouveau (convocation n° { $call }) à « { $title } » ({ $unit }), le { $day } à { $time }.
meetings-mail-postponed-subject = Report : { $title }
meetings-mail-postponed-text = La réunion « { $title } » ({ $unit }), prévue le { $day }, est reportée. Une nouvelle date suivra.
meetings-mail-cancelled-subject = Annulation : { $title }
meetings-mail-cancelled-why = Motif : { $reason }
meetings-mail-cancelled-text = La réunion « { $title } » ({ $unit }), prévue le { $day }, est annulée.
meetings-mail-urgent = La réunion se tient d’urgence (article { $article }) : { $reason }
meetings-mail-place = Lieu : { $place }
meetings-mail-video = Visioconférence : { $address }
meetings-mail-agenda = Ordre du jour :
meetings-mail-reply = Pour répondre et afficher votre code de présence (lien personnel, à ne pas transmettre) :
meetings-mail-article = Convocation adressée conformément à l’article { $article } des statuts.
meetings-mail-due-subject = Rappel : décision { $number }, échéance le { $deadline }
meetings-mail-due-text =
    Bonjour { $name },

    L’échéance de la décision { $number } approche : { $title }
    Échéance : { $deadline }

    { $address }
meetings-mail-overdue-subject = En retard : décision { $number }, échéance du { $deadline }
meetings-mail-overdue-text =
    Bonjour { $name },

    La décision { $number } est en retard : { $title }
    Échéance : { $deadline }
    Merci d’en noter l’avancement.

    { $address }

# Reply page
meetings-reply-given = Votre réponse
meetings-reply-calendar = Ajouter au calendrier
meetings-reply-qr = Code de présence
meetings-reply-qr-hint = Présentez ce code à l’entrée.
meetings-reply-reply = Votre réponse
meetings-reply-by = Qui vous représente
meetings-reply-note = Un mot pour l’organisateur
meetings-reply-submit = Envoyer la réponse

# Communique
meetings-communique-title = { $office } préside : { $title }
meetings-communique-lead = { $name }, { $office }, a présidé le { $day } { $place } : { $title }.
meetings-communique-lead-name = { $name } a présidé le { $day } { $place } : { $title }.
meetings-communique-lead-plain = La réunion suivante s’est tenue le { $day } { $place } : { $title }.
meetings-communique-political = La réunion a débattu des questions politiques suivantes : { $themes }.
meetings-communique-organisational = Sur le plan de l’organisation, les participants ont examiné : { $themes }.
meetings-communique-other = Ont également été abordés : { $themes }.
meetings-communique-decisions = La réunion a décidé :

# Refusals
meetings-refused-state = L’état actuel de la réunion ne le permet pas. Voyez sa page pour savoir ce qui est possible.
meetings-refused-unit = Choisissez une structure existante
meetings-refused-body = Selon les statuts, cette structure n’a pas cette instance. Changez l’une ou l’autre.
meetings-refused-nowhere = Indiquez un lieu ou un lien de visioconférence
meetings-refused-remote = Les statuts n’admettent pas la présence à distance : indiquez un lieu
meetings-refused-video = Saisissez un lien valable, commençant par https://
meetings-refused-nobody = Ajoutez au moins un participant
meetings-refused-person = Une personne n’existe pas
meetings-record-meeting = Réunion
meetings-record-decision = Décision
meetings-refused-line-guest = Ligne incompréhensible : { $line }
meetings-refused-reason = Le délai ordinaire n’est pas respecté : donnez le motif de l’urgence (article { $article })
meetings-refused-invoked = Choisissez qui, selon les statuts, peut invoquer l’urgence
meetings-refused-no-request = Les statuts (article { $article }) ne permettent à aucune part des membres de demander la réunion de cette instance : laissez ce champ vide
meetings-refused-request-large = L’instance compte aujourd’hui { $members } membres ayant voix délibérative, moins que les { $asked } demandes indiquées
meetings-refused-request-small = Demandes : { $asked } sur { $members } membres ayant voix délibérative aujourd’hui ; les statuts (article { $article }) en exigent { $needed }
meetings-refused-convenor = Selon les statuts (article { $article }), cette instance est convoquée par d’autres : choisissez sur instruction de qui
meetings-refused-convenor-vacant = Personne n’exerce aujourd’hui la fonction qui convoque cette instance (article { $article }), ni n’en est le suppléant. Enregistrez d’abord le mandat.
meetings-refused-empty = Personne à convoquer : tous les sièges sont vacants. Enregistrez d’abord les mandats.
meetings-refused-who = Indiquez qui représente
meetings-refused-oneself = On ne se représente pas soi-même
meetings-refused-deputy = Cette personne ne peut représenter ce siège
meetings-refused-proxies = Cette personne représente déjà : { $most } au plus
meetings-refused-quorum = Quorum non atteint : { $there } pour { $required } requis (article { $article }). Complétez la feuille ou convoquez de nouveau.
meetings-refused-reached = Le quorum est atteint : il n’y a pas lieu de convoquer de nouveau.
meetings-refused-chair = Choisissez, pour présider, quelqu’un dont la présence est relevée
meetings-refused-owner = Indiquez qui répond de la décision
meetings-refused-owner-unknown = Cette structure n’a pas cette fonction
meetings-refused-deadline = L’échéance précède la réunion
meetings-refused-type = Type inconnu des statuts
meetings-refused-needs-vote = Ce type de décision a sa propre majorité : il faut compter les voix
meetings-refused-no-hands = Saisissez les voix
meetings-refused-hands = Le total { $counted } dépasse le nombre de voix des présents : { $hands }
meetings-refused-chair-vote = La voix de la présidence n’est pas parmi les voix comptées
meetings-refused-closed = Cette décision est close
meetings-refused-drop-reason = Donnez la raison de l’abandon
meetings-refused-no-draft = Il n’y a pas encore de projet
meetings-refused-approver = Les statuts désignent quelqu’un d’autre pour approuver
meetings-refused-approver-vacant = Cette fonction est vacante aujourd’hui
meetings-refused-code = Code inconnu
meetings-refused-speaker = Choisissez l’intervenant ou saisissez son nom
meetings-refused-times = La fin précède le début
meetings-refused-minutes-stale = Quelqu’un a enregistré une version entre-temps. Votre texte est toujours là ; enregistrez de nouveau pour qu’il la remplace.

# Done
done-meetings-planned = Projet enregistré. Vérifiez les invités, puis convoquez.
done-meetings-saved = Enregistré.
done-meetings-convened = Les convocations sont parties.
done-meetings-postponed = Réunion reportée ; les invités sont prévenus.
done-meetings-called = Défaut de quorum constaté ; nouvelle convocation envoyée.
done-meetings-cancelled = Réunion annulée.
done-meetings-said-removed = L’intervention est supprimée.
done-meetings-opened = Séance ouverte, quorum constaté.
done-meetings-closed = Séance levée.
done-meetings-adopted = Décision adoptée et enregistrée.
done-meetings-rejected = Décision rejetée, c’est noté.
done-meetings-drafted = Projet de procès-verbal rédigé.
done-meetings-approved = Procès-verbal approuvé et inscrit au registre des actes.
done-meetings-communique = Communiqué préparé.
done-meetings-checked-in = Présence relevée.
done-meetings-replied = Votre réponse est enregistrée. Merci.

# Tenue de la réunion
meetings-refused-early = Cette réunion pourra être ouverte à partir du { $day } à { $time }.
meetings-refused-missed = Le jour de cette réunion, le { $day }, est passé sans qu’elle ait été ouverte ici. Si elle s’est tenue, enregistrez-la après coup ; sinon, reportez-la.
meetings-refused-other-day = Indiquez une heure du jour de la réunion : { $day }, de { $from } à { $until }
meetings-refused-future = Elle ne peut pas s’être terminée plus tard que maintenant
meetings-refused-roll-early = L’appel se fait à partir du jour de la réunion, le { $day }. D’ici là, les personnes convoquées répondent par leur lien personnel.
meetings-refused-roll = Certaines lignes de l’appel ne sont pas possibles
meetings-refused-roll-empty = Aucune ligne de la feuille de présence n’est arrivée : rien n’a été enregistré. Pointez les présences, puis enregistrez de nouveau.
meetings-refused-roll-gone = La liste des personnes convoquées a changé entre-temps : rien n’a été enregistré. Relisez-la, puis enregistrez de nouveau.
meetings-do-record = Enregistrer après coup
meetings-record-about = Pour une réunion qui s’est tenue le { $day } sans être ouverte ici : complétez d’abord l’appel, puis indiquez les heures réelles d’après le papier. Ses actes diront qu’elle a été enregistrée après coup.
meetings-record-from = Ouverte à
meetings-record-to = Levée à
meetings-record-chair = Présidence de séance
meetings-record-chair-hint = Parmi les présents.
meetings-record-submit = Enregistrer la réunion et son quorum
meetings-close-submit = Lever la séance
meetings-held = Tenue
meetings-afterwards = Enregistrée après coup
meetings-story-recorded = Enregistrée après coup
meetings-minutes-afterwards = La réunion a été enregistrée après coup, le { $day }.

# Sièges et voix
meetings-later-members = Selon les statuts, tous les adhérents de la structure votent dans cette instance, et aucune liste électorale arrêtée ne lui est jointe : seuls les sièges des fonctions figurent ici, et l’instance ne peut être convoquée avec eux seuls. L’assemblée se convoque depuis la page du renouvellement de la section, une fois sa liste arrêtée ; sinon, prévoyez une réunion ad hoc et nommez ses participants.
meetings-later-delegates = Selon les statuts, les délégués votent dans cette instance. Leur liste viendra avec le module des congrès, qui n’est pas encore construit : seuls les sièges des fonctions figurent ici, et l’instance ne peut être convoquée avec eux seuls. D’ici là, prévoyez une réunion ad hoc et nommez ses participants.
meetings-votes-weight = { $n ->
    [one] { $n-text } voix
   *[other] { $n-text } voix
}
meetings-weights = Les statuts pondèrent les voix : { $there } voix dans la salle, sur { $all }. Le quorum compte les membres.
meetings-weights-how = Saisissez les voix, non les mains levées. Sièges à plusieurs voix : { $who }.
meetings-calendar-due = Échéance : { $title }

# Approbation et envoi
meetings-approvers = Qui peut approuver aujourd’hui
meetings-refused-approver-held = Ce procès-verbal est approuvé par le titulaire d’une fonction que désignent les statuts, ou par son suppléant. Vous n’en exercez aucune aujourd’hui : demandez à l’une des personnes nommées ici de se connecter et d’approuver.
meetings-minutes-languages = Autres langues
meetings-sending-state = État
meetings-sending-proof = Preuve
meetings-sending-show = Afficher
meetings-sending-failed = Abandonnée
meetings-sending-outbox = Déposée dans le dossier d’envoi
meetings-sending-accepted = Acceptée par le serveur de courrier
done-meetings-recorded = La réunion est enregistrée avec ses heures réelles. Ajoutez ses votes et ses décisions, puis levez la séance.

# Indicateurs calculés
meetings-metric-held = Réunions tenues
meetings-metric-held-formula = Nombre de réunions des instances, dans la structure et au-dessous, qui se sont effectivement tenues pendant la période. Les réunions ad hoc, annulées ou reportées ne comptent pas.
meetings-metric-decisions = Décisions exécutées à temps
meetings-metric-decisions-formula = Nombre de décisions de la structure et au-dessous dont l’échéance tombe dans la période et qui ont été exécutées avant elle, divisé par le nombre de toutes les décisions dont l’échéance tombe dans la période. Une décision abandonnée compte comme non exécutée.
meetings-mine = Mes convocations
meetings-mine-unanswered = Sans réponse
personal-invitee = Convocations à des réunions
personal-reply_link = Liens de réponse
personal-intervention = Interventions
personal-meeting = Réunions présidées
