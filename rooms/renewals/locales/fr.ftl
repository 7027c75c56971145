# The room of renewals.
room-renewals = Renouvellement des sections
renewals-nav = Campagnes de renouvellement
renewals-title = Renouvellement des sections
renewals-lead = Chaque campagne renouvelle les bureaux des sections d’une structure, sur le chemin de son congrès.
renewals-new = Ouvrir une campagne
renewals-new-lead = Toutes les sections de la structure entrent dans la campagne d’un seul coup, chacune avec le jour de son assemblée et la personne qui la supervise. Cela se modifie ensuite section par section.

# Lists
renewals-table-caption = Campagnes de renouvellement
renewals-table-empty = Aucune campagne. Commencez par en ouvrir une pour une ligue ou pour toute l’organisation.
renewals-table-title = Campagne
renewals-table-unit = Structure
renewals-table-days = Période
renewals-table-renewed = Sections renouvelées
renewals-table-late = En retard
renewals-board-table-caption = Sections de la campagne
renewals-board-table-empty = Aucune section ne répond à ces critères.
renewals-board-table-branch = Section
renewals-board-table-stage = Étape
renewals-board-table-day = Assemblée
renewals-board-table-late = Retard
renewals-board-table-supervisor = Supervision
renewals-supervisors-table-caption = Qui supervise les sections
renewals-supervisors-table-empty = Personne ne supervise encore de section.
renewals-supervisors-table-person = Supervision
renewals-supervisors-table-branches = Sections
renewals-supervisors-table-renewed = Renouvelées
renewals-supervisors-table-late = En retard

# Opening
renewals-open-unit = Structure
renewals-open-unit-hint = Une ligue, ou toute l’organisation avec ses ligues.
renewals-open-rule = Règle des statuts
renewals-open-title = Intitulé de la campagne
renewals-open-first = Premières assemblées
renewals-open-first-hint = Laissez le temps d’arrêter les listes et d’envoyer les convocations.
renewals-open-upper = Premières assemblées des sections qui en ont d’autres sous elles
renewals-open-upper-hint = Par exemple les sections régionales, après les provinciales.
renewals-open-last = Premier jour après la fin de la campagne
renewals-open-share = Répartir les sections entre les titulaires de la fonction qui supervise
renewals-open-share-hint = À parts égales et par région ; cela se modifie ensuite.
renewals-open-submit = Ouvrir la campagne
renewals-plan-title = Changer le jour de l’assemblée
renewals-plan-day = Jour prévu
renewals-plan-submit = Enregistrer le jour
renewals-supervisors = Supervision des sections
renewals-supervise-person = Qui supervise
renewals-supervise-region = Dans la région
renewals-supervise-unit = Dans la structure et au-dessous
renewals-supervise-unit-hint = Une ligue ou une section ; laissez vide pour toutes celles de la région.
renewals-supervise-submit = Confier la supervision
renewals-supervisor-nobody = Personne encore

# The board
renewals-curve = Avancement par rapport au plan
renewals-curve-summary = Prévues à ce jour : { $planned } ; renouvelées : { $certified }.
renewals-ready = État de préparation du congrès
renewals-ready-line = { $body } : { $kind }
renewals-ready-met = { $renewed } sur { $all } ; { $required } requises, c’est atteint (article { $article })
renewals-ready-missing = { $renewed } sur { $all } ; { $required } requises (article { $article })
renewals-ready-unknown = Ces sections ne sont pas dans cette campagne (article { $article })
renewals-filter-stage = Étape
renewals-filter-region = Région
renewals-filter-kind = Type de section
renewals-filter-league = Structure
renewals-public = Page publique
renewals-map = Carte du renouvellement
renewals-map-region = Par région
renewals-map-province = Par province
renewals-map-note = Dans chaque case : sections renouvelées sur l’ensemble. Aucune frontière n’est tracée.
renewals-figure-renewed = Sections renouvelées
renewals-figure-late = Sections en retard
renewals-late = { $n ->
    [one] { $n-text } jour de retard
   *[other] { $n-text } jours de retard
}

# Stages
renewals-stage-waiting = Liste à arrêter
renewals-stage-rolled = À convoquer
renewals-stage-convened = Assemblée convoquée
renewals-stage-missed = Assemblée non tenue au jour dit
renewals-stage-open = Assemblée en cours
renewals-stage-held = Procès-verbal attendu
renewals-stage-minuted = Procès-verbal à transmettre
renewals-stage-returned = Procès-verbal renvoyé
renewals-stage-transmitted = En vérification
renewals-stage-appealed = Contesté
renewals-stage-certified = Section renouvelée
renewals-steps = Étapes du renouvellement
renewals-step-roll = Liste
renewals-step-convocation = Convocation
renewals-step-assembly = Assemblée
renewals-step-record = Procès-verbal
renewals-step-check = Vérification
renewals-step-certified = Certification

# What is next, and for whom
renewals-next = À faire
renewals-who-branch = La section
renewals-who-supervisor = La supervision
renewals-who-confirmer = Le siège
renewals-who-appeals = L’instance des recours
renewals-no-rule = Les statuts n’ont plus cette règle : rien ne peut être vérifié.
renewals-done-on = Section renouvelée le { $day }.
renewals-from = à partir du { $day }
renewals-before = avant le { $day }
renewals-task-freeze = Arrêter la liste électorale
renewals-task-convene = Convoquer l’assemblée générale
renewals-task-hold = Tenir l’assemblée au jour dit
renewals-task-call-again = Convoquer une deuxième fois, ou enregistrer ce qui s’est tenu sur papier
renewals-task-reports = Mettre les rapports aux voix
renewals-task-elect = Élire le bureau
renewals-task-lot = Tirer au sort en public
renewals-task-close = Lever la séance
renewals-task-minutes = Rédiger et approuver le procès-verbal
renewals-task-transmit = Transmettre le procès-verbal
renewals-task-mend = Compléter et transmettre de nouveau
renewals-task-check = Vérifier et certifier, ou renvoyer avec les motifs
renewals-task-appeal = Statuer sur le recours
renewals-task-supervisor = Désigner qui supervise
renewals-task-judge = Se prononcer sur le déroulement de l’assemblée
renewals-do-freeze = Arrêter la liste aujourd’hui
renewals-do-convene = Préparer la convocation
renewals-do-hold = Page de l’assemblée
renewals-do-call-again = Convoquer de nouveau
renewals-do-reports = Enregistrer le vote
renewals-do-close = Page de l’assemblée
renewals-do-minutes = Procès-verbal
renewals-do-supervisor = Désigner
renewals-do-judge = Se prononcer

# Points of the statutes
renewals-checks = Ce qu’exigent les statuts
renewals-human = L’appréciation revient à : { $office }
renewals-article = article { $article }
renewals-judged = Appréciations
renewals-check-roll = Liste arrêtée avant la convocation
renewals-check-supervisor = Supervision par un titulaire de la fonction
renewals-check-notice = Délai de convocation
renewals-check-day = Assemblée dans la période de la campagne
renewals-check-quorum = Quorum
renewals-check-reports = Vote des rapports
renewals-check-election = Élection de tous les sièges du bureau
renewals-check-participation = Participation
renewals-check-minutes = Procès-verbal approuvé
renewals-check-conduct = Déroulement de l’assemblée
renewals-check-transmission = Transmission dans le délai
renewals-check-contest = Délai de recours écoulé
renewals-verdict-passed = Conforme
renewals-verdict-failed = Non conforme
renewals-verdict-pending = En attente
renewals-verdict-human = À apprécier
renewals-said-roll = { $n ->
    [one] { $n-text } inscrit, le { $day }
   *[other] { $n-text } inscrits, le { $day }
}
renewals-said-call = Convocation n° { $n-text }
renewals-said-notice = { $n ->
    [one] { $n-text } jour de délai
   *[other] { $n-text } jours de délai
}
renewals-said-day = { $day }
renewals-said-quorum = { $there } sur { $members }, { $required } requis (convocation n° { $call })
renewals-said-reports = mis aux voix : { $voted } ; adoptés : { $adopted }
renewals-said-lot = Égalité des voix : il faut tirer au sort
renewals-said-vacant = { $n ->
    [0] Aucun siège vacant
    [one] { $n-text } siège reste vacant
   *[other] { $n-text } sièges restent vacants
}
renewals-said-participation = { $part } participants sur { $size }, { $required } requis
renewals-said-minutes = le { $day }
renewals-said-before = avant le { $day }
renewals-said-contest = aucun recours n’est reçu à partir du { $day }

# Facts
renewals-facts = Données
renewals-fact-planned = Jour prévu
renewals-fact-supervisor = Supervision
renewals-fact-roll = Liste électorale
renewals-fact-assembly = Assemblée générale

# Convening
renewals-convene-title = Convoquer l’assemblée de la section
renewals-convene-starts = Jour de l’assemblée
renewals-convene-time = Heure
renewals-convene-place = Lieu
renewals-convene-instructed_by = Sur instruction de
renewals-convene-instructed_by-hint = Vos propres fonctions ne convoquent pas cette instance : l’acte dit sur instruction de qui vous le faites.
renewals-convene-submit = Envoyer les convocations
renewals-convene-notice = Une convocation envoyée aujourd’hui vaut pour une assemblée à partir du { $day } (article { $article }).
renewals-convene-called = { $n ->
    [one] La personne inscrite sur la liste arrêtée est convoquée ({ $n-text }).
   *[other] Les { $n-text } inscrits de la liste arrêtée sont convoqués.
}
renewals-assembly-title = Assemblée de renouvellement du bureau : { $unit }
renewals-agenda-election = Élection du bureau

# Judging
renewals-judge-title = Appréciation du déroulement de l’assemblée
renewals-judge-lead = Ce qui ne se calcule pas s’apprécie : votre avis est enregistré avec votre nom et votre fonction, et n’est jamais effacé.
renewals-judge-verdict = L’assemblée s’est-elle déroulée régulièrement ?
renewals-judge-passed = Oui
renewals-judge-failed = Non
renewals-judge-note = Motifs
renewals-judge-note-hint = Indispensables si la réponse est négative.
renewals-judge-submit = Enregistrer l’avis

# The office home
renewals-panel-well = Aucune section n’est en retard.
renewals-panel-more = Toutes les sections
renewals-calendar = Fin de la campagne : { $title }

# Refusals
renewals-refused-unit = Choisissez une structure au-dessus des sections à renouveler : une ligue ou l’organisation entière
renewals-refused-rule = Les statuts n’ont pas cette règle
renewals-refused-no-branches = Aucune section n’existe sous cette structure
renewals-refused-order = Les trois jours doivent se suivre
renewals-refused-early = Aucune assemblée ne peut être convoquée dans le délai avant le { $day }
renewals-refused-long = La campagne ne peut dépasser le { $day } (article { $article })
renewals-refused-running = Certaines de ces sections sont dans une campagne en cours : { $title }
renewals-refused-supervisor = Cette personne n’exerce pas la fonction à laquelle les statuts confient la supervision
renewals-refused-none-meant = Aucune section à renouveler ne répond à ces critères
renewals-refused-everywhere = Choisissez une région ou une structure
renewals-refused-outside = Choisissez un jour de la période de la campagne
renewals-refused-no-roll = Arrêtez d’abord la liste électorale
renewals-refused-no-body = Les statuts ne nomment pas l’instance qui renouvelle cette section
renewals-refused-question = Cela ne s’apprécie pas
renewals-refused-not-theirs = Seule se prononce la personne qui supervise cette section et exerce la fonction aujourd’hui
renewals-refused-reason = Indiquez les motifs
renewals-refused-state = Cela n’est pas possible à cette étape

# Done
done-renewals-opened = Campagne ouverte
done-renewals-planned = Jour enregistré
done-renewals-supervised = Supervision confiée
done-renewals-frozen = Liste arrêtée
done-renewals-convened = Convocations envoyées
done-renewals-judged = Avis enregistré

# Metrics
renewals-metric-renewed = Sections renouvelées
renewals-metric-renewed-formula = Sections de la structure et au-dessous dont le renouvellement est certifié à la fin de la période, divisées par celles dont les campagnes ont prévu l’assemblée pendant la période ou qui y ont été certifiées.

# In public
renewals-public-title = Renouvellement des sections
renewals-public-lead = Les sections dont le bureau a été renouvelé, avec l’acte qui l’atteste.
renewals-public-empty = Aucune campagne n’a encore été ouverte.
renewals-public-none = Aucun renouvellement n’est encore certifié.
renewals-public-act = acte n° { $n }
renewals-public-on = Renouvellement certifié le { $day }
renewals-public-league = Sections renouvelées : { $unit }

# Acts, audit, personal data
act-campaign-opened = { $title ->
    [none] Ouverture d’une campagne de renouvellement
   *[other] Ouverture d’une campagne de renouvellement : { $title }
}
fact-branches = Sections
fact-first = Premières assemblées
fact-last = Fin
audit-action-renewals-open = Ouverture d’une campagne de renouvellement
audit-action-renewals-supervise = Supervision de sections confiée
audit-action-renewals-plan = Changement du jour prévu d’une assemblée
audit-action-renewals-roll = Liste arrêtée pour un renouvellement
audit-action-renewals-convene = Convocation d’une assemblée de renouvellement
audit-action-renewals-judge = Appréciation d’une assemblée
audit-action-renewals-export = Export des sections d’une campagne
personal-renewal = Assemblées supervisées
personal-renewal_finding = Appréciations d’assemblées

# The record
renewals-do-lot = Tirage au sort
renewals-do-elect = Élection
renewals-do-transmit = Transmettre
renewals-do-check = Vérifier et certifier
renewals-do-appeal = Statuer
renewals-do-scan = Envoyer un procès-verbal numérisé
renewals-do-paper = Saisir le procès-verbal papier
renewals-do-contest = Enregistrer un recours
renewals-do-print = Imprimer le procès-verbal
renewals-fact-place = Lieu
renewals-story = Suite donnée au procès-verbal
renewals-event-transmitted = Procès-verbal transmis
renewals-event-returned = Procès-verbal renvoyé
renewals-event-appealed = Recours
renewals-event-rejected = Recours rejeté
renewals-event-upheld = Recours admis
renewals-event-certified = Renouvellement certifié
renewals-return-title = Renvoyer le procès-verbal
renewals-return-lead = La section voit les motifs, complète le procès-verbal et le transmet de nouveau.
renewals-return-note = Motifs
renewals-return-submit = Renvoyer
renewals-appeal-title = Enregistrer un recours
renewals-appeal-lead = Indiquez qui conteste et ce qui est contesté, d’après sa lettre.
renewals-appeal-note = Recours
renewals-appeal-submit = Enregistrer
renewals-decide-title = Statuer sur le recours
renewals-decide-lead = Les recours sont tranchés dans l’ordre de leur arrivée, au nom de l’instance que désignent les statuts. Si le recours est admis, l’assemblée et ses élections sont annulées et la section tient une nouvelle assemblée.
renewals-decide-note = Motifs
renewals-decide-submit = Enregistrer la décision
renewals-decide-verdict = Décision
renewals-missing-elect = Il faut d’abord élire tous les sièges du bureau
renewals-missing-lot = Il faut d’abord tirer au sort
renewals-missing-minutes = Le procès-verbal de l’assemblée doit d’abord être approuvé
renewals-refused-confirmer = Seule la fonction ou l’instance que désignent les statuts peut le faire, et personne qui exerce une fonction dans la section ou y est candidat
renewals-refused-appeal-late = Le délai de recours est écoulé : rien n’est reçu à partir du { $day }
renewals-refused-contestable = Le résultat peut encore être contesté : pas de certification avant le { $day }
renewals-refused-no-scan = Envoyez d’abord le procès-verbal numérisé
renewals-refused-paper-order = La convocation est postérieure à l’assemblée
renewals-refused-paper-future = Ce jour n’est pas encore venu
renewals-refused-paper-many = Il y a plus de présents et de représentés que d’inscrits
renewals-refused-paper-votes = Il y a plus de voix que de présents et de représentés
renewals-refused-paper-reports = Saisissez le vote de chaque rapport
renewals-refused-paper-call = Les statuts ne connaissent pas cet appel
renewals-refused-paper-before = Saisissez le jour de l’appel précédent, antérieur à l’assemblée, à partir du deuxième appel seulement
renewals-refused-paper-proxies = Il y a plus de représentés que les présents ne peuvent en représenter
renewals-refused-paper-sender = Vous avez envoyé ce procès-verbal : une autre personne le saisit
renewals-refused-paper-same = La première saisie est la vôtre, par un autre compte : il faut une deuxième personne
renewals-scan-title = Envoyer un procès-verbal papier
renewals-scan-lead = Pour les sections dont l’assemblée s’est tenue sur papier : le siège saisit le procès-verbal deux fois, par deux personnes.
renewals-scan-scan = Procès-verbal numérisé (PDF)
renewals-scan-picture = Ou une photo
renewals-scan-submit = Envoyer
renewals-paper-title = Saisir un procès-verbal papier
renewals-paper-lead = Saisissez ce que dit le papier. Aucun des deux ne voit la saisie de l’autre, et seul ce qui concorde est retenu.
renewals-paper-scan = Procès-verbal numérisé
renewals-paper-held = Jour de l’assemblée
renewals-paper-convened = Jour de la convocation
renewals-paper-call = Numéro de la convocation
renewals-paper-before = Jour de l’appel précédent
renewals-paper-before-hint = À partir du deuxième appel.
renewals-paper-present = Présents
renewals-paper-represented = Représentés
renewals-paper-submit = Enregistrer la saisie
renewals-paper-differs = Votre saisie diffère de l’autre : { $fields }. Revoyez le papier ensemble.
renewals-paper-differs-short = Les deux saisies diffèrent
renewals-paper-field-held = jour de l’assemblée
renewals-paper-field-convened = jour de la convocation
renewals-paper-field-call = numéro de la convocation
renewals-paper-field-before = jour de l’appel précédent
renewals-paper-field-present = présents
renewals-paper-field-represented = représentés
renewals-paper-field-reports = vote des rapports
renewals-paper-for0 = Premier rapport : pour
renewals-paper-against0 = Premier rapport : contre
renewals-paper-none0 = Premier rapport : abstentions
renewals-paper-for1 = Deuxième rapport : pour
renewals-paper-against1 = Deuxième rapport : contre
renewals-paper-none1 = Deuxième rapport : abstentions
renewals-paper-for2 = Troisième rapport : pour
renewals-paper-against2 = Troisième rapport : contre
renewals-paper-none2 = Troisième rapport : abstentions
renewals-paper-for3 = Quatrième rapport : pour
renewals-paper-against3 = Quatrième rapport : contre
renewals-paper-none3 = Quatrième rapport : abstentions
done-renewals-transmitted = Procès-verbal transmis
done-renewals-reviewed = C’est enregistré
done-renewals-scanned = Procès-verbal envoyé
done-renewals-paper-first = Saisie enregistrée ; elle attend celle d’une autre personne
done-renewals-paper-taken = Les deux saisies concordent : le procès-verbal est retenu

# The document
renewals-doc-title = Procès-verbal de renouvellement : { $unit }
renewals-doc-reports = Rapports
renewals-doc-report = Rapport
renewals-doc-for = Pour
renewals-doc-against = Contre
renewals-doc-abstained = Abstentions
renewals-doc-election = Élection du bureau
renewals-doc-candidate = Candidat
renewals-doc-votes = Voix
renewals-doc-elected = Élu
renewals-doc-yes = élu
renewals-doc-points = Ce qu’exigent les statuts
renewals-doc-point = Point
renewals-doc-article = Article
renewals-doc-verdict = Constat
renewals-doc-found = Données
renewals-doc-proof = Acte n° { $n }
renewals-sign-chair = Présidence de séance
renewals-sign-teller = Scrutateur ({ $n })
renewals-sign-supervisor = Supervision
act-renewal-transmitted = Procès-verbal de renouvellement transmis
act-renewal-returned = Procès-verbal de renouvellement renvoyé
act-renewal-appealed = Renouvellement d’une section contesté
act-renewal-appeal-decided = Décision sur un recours contre un renouvellement
fact-record = N° du procès-verbal
fact-upheld = Recours admis
audit-action-renewals-scan = Envoi d’un procès-verbal papier
audit-action-renewals-paper = Saisie d’un procès-verbal papier
audit-action-renewals-review = Suite d’un procès-verbal de renouvellement
audit-action-renewals-print = Impression d’un procès-verbal de renouvellement
personal-renewal_step = Vos actes sur des procès-verbaux de renouvellement
personal-renewal_paper = Procès-verbaux papier saisis

# The election of the bureau
renewals-bureau = Élection du bureau
renewals-task-contests = Ouvrir les candidatures au bureau
renewals-do-contests = Ouvrir les candidatures
renewals-do-return = Renvoyer avec les motifs
renewals-missing-contests = Le bureau doit d’abord être élu
renewals-missing-judge = La personne qui supervise ne s’est pas encore prononcée
renewals-missing-pending = Certains points sont encore en attente : voyez ce qu’exigent les statuts
renewals-elect-title = Ouvrir les candidatures au bureau
renewals-elect-lead = Une élection s’ouvre pour chaque fonction du bureau, sur la même liste arrêtée.
renewals-elect-paper = L’assemblée de cette section s’est tenue sur papier. Si le procès-verbal rend compte de l’élection, faites-en saisir les voix par le siège ; ce qui s’ouvre ici est un nouveau vote.
renewals-elect-polling = Mode de vote
renewals-elect-until_day = Clôture des candidatures
renewals-elect-until_time = À
renewals-elect-open_day = Jour du vote
renewals-elect-open_time = À
renewals-elect-close_time = Clôture du vote à
renewals-elect-close_time-hint = Pas avant cette heure, sauf si tous les inscrits ont voté.
renewals-elect-submit = Ouvrir les candidatures
renewals-certify-title = Vérifier et certifier
renewals-certify-lead = Les résultats des élections sont certifiés avec le renouvellement et ouvrent les mandats. Si un point n’est pas conforme, les motifs sont indispensables et l’acte le dit.
renewals-certify-note = Motifs
renewals-certify-submit = Certifier
renewals-refused-contests = Chaque fonction a déjà son élection
done-renewals-elect = Candidatures ouvertes
renewals-tally = Tour { $round } : inscrits { $electors } ; exprimés { $expressed } ; blancs { $blank } ; nuls { $invalid }.
renewals-tally-lot = Tour { $round } : inscrits { $electors } ; exprimés { $expressed } ; blancs { $blank } ; nuls { $invalid }. Égalité tranchée par tirage au sort.
act-renewal-certified = Renouvellement d’une section certifié
fact-despite = Malgré
fact-value-despite-roll = Liste arrêtée avant la convocation
fact-value-despite-supervisor = Supervision par un titulaire de la fonction
fact-value-despite-notice = Délai de convocation
fact-value-despite-day = Assemblée dans la période de la campagne
fact-value-despite-quorum = Quorum
fact-value-despite-reports = Vote des rapports
fact-value-despite-election = Élection de tous les sièges du bureau
fact-value-despite-participation = Participation
fact-value-despite-minutes = Procès-verbal approuvé
fact-value-despite-conduct = Déroulement de l’assemblée
fact-value-despite-transmission = Transmission dans le délai
fact-value-despite-contest = Délai de recours écoulé
audit-action-renewals-elect = Ouverture des candidatures au bureau d’une section

# A renewal that was held on paper before
renewals-paper-convened-hint = Laissez vide si le procès-verbal ne le dit pas.
renewals-fact-paper = Papier
renewals-fact-paper-yes = Saisi d’après un procès-verbal papier
renewals-paper-entered = Saisi d’après un procès-verbal papier le { $day }, par deux personnes séparément
renewals-decided-by = Décidé par { $name }, { $office } : { $note }
renewals-do-votes = Saisir les voix
renewals-votes-missing = Ses voix sont encore à lire dans le procès-verbal.
renewals-votes-title = Saisir un vote sur papier
renewals-votes-lead = { $office } : saisissez ce que dit le procès-verbal. Aucun des deux ne voit la saisie de l’autre, et seul ce qui concorde est retenu.
renewals-votes-lines = Candidats et voix
renewals-votes-lines-hint = Un par ligne : nom tel qu’il figure sur la liste, ou numéro d’adhérent, deux-points, voix. Par exemple : Fatima Zahra Alaoui : 14. Pour deux tours : 14 20.
renewals-votes-papers = Bulletins dans l’urne
renewals-votes-blank = Bulletins blancs
renewals-votes-invalid = Bulletins nuls
renewals-votes-papers2 = Second tour : bulletins dans l’urne
renewals-votes-papers2-hint = Laissez vide s’il n’y en a pas eu.
renewals-votes-blank2 = Second tour : bulletins blancs
renewals-votes-invalid2 = Second tour : bulletins nuls
renewals-votes-lot = Le sort a été tiré en assemblée
renewals-votes-lot-hint = Écrivez alors les candidats dans l’ordre du tirage.
renewals-votes-submit = Enregistrer la saisie
renewals-votes-line-papers = bulletins du tour { $round }
renewals-votes-line-blank = bulletins blancs du tour { $round }
renewals-votes-line-invalid = bulletins nuls du tour { $round }
renewals-votes-line-round = tour { $round }
renewals-votes-line-lot = tirage au sort
renewals-refused-no-paper = Saisissez d’abord ce que le procès-verbal dit de l’assemblée
renewals-refused-paper-candidate = Vous êtes candidat à cette élection : une autre personne en saisit les voix
renewals-refused-paper-papers = Il y a plus de bulletins que de présents et de représentés ({ $n })
renewals-refused-line = La ligne { $line } ne se lit pas : écrivez un nom ou un numéro, deux-points, puis les voix
renewals-refused-line-nobody = Ligne { $line } : personne de ce nom ne figure sur la liste ; écrivez le numéro d’adhérent
renewals-refused-line-several = Ligne { $line } : plusieurs inscrits portent ce nom ; écrivez le numéro d’adhérent
renewals-refused-line-twice = Ligne { $line } : cette personne figure déjà plus haut
renewals-refused-second = Saisissez aussi les bulletins du second tour : dans l’urne, blancs, nuls
renewals-voided-anew = Le procès-verbal papier a été relu.
done-renewals-votes-taken = Les deux saisies concordent : les voix sont comptées, le résultat est provisoire
renewals-event-paper = Saisi d’après un procès-verbal papier
renewals-check-eligible = Candidats éligibles le jour du vote
renewals-check-candidacies = Candidatures ouvertes à tous et closes dans les délais
renewals-said-eligible = { $n ->
    [0] les { $stood } candidats
    [one] { $n-text } candidat sur { $stood } n’est pas éligible
   *[other] { $n-text } candidats sur { $stood } ne sont pas éligibles
}
fact-value-despite-eligible = Candidats éligibles le jour du vote
fact-value-despite-candidacies = Candidatures ouvertes à tous et closes dans les délais
renewals-task-judge-paper = Décider de ce que le papier ne prouve pas
renewals-do-judge-paper = Décider
renewals-missing-judge-paper = Il reste à décider de ce que le papier ne prouve pas
renewals-decide-paper-roll = La liste est celle que le registre donne pour le jour de l’assemblée. Si elle a été arrêtée avant la convocation, le papier ne le dit pas : à vous d’en décider, avec vos motifs.
renewals-decide-paper-notice = Le procès-verbal ne dit pas quand les convocations sont parties. À vous de décider si les adhérents ont été convoqués dans les délais, avec vos motifs.
renewals-decide-paper-candidacies = Si chacun a pu se porter candidat, et jusqu’à quand, le papier ne le dit pas : à vous d’en décider, avec vos motifs.
renewals-decide-paper-verdict = Est-ce conforme aux statuts ?
renewals-decide-paper-note = Motifs
renewals-decide-paper-note-hint = Avec votre nom et votre fonction, ils figurent au procès-verbal et sur la page publique.
renewals-decide-paper-submit = Enregistrer la décision
renewals-public-paper = Saisi d’après un procès-verbal papier : tenu le { $held }, saisi le { $entered }
renewals-public-decided = Ce que le papier ne prouve pas a été décidé par :
act-renewal-from-paper = Le procès-verbal d’un renouvellement a été saisi d’après un papier
personal-renewal_paper_vote = Voix saisies d’après un papier

# Reminders
renewals-reminded = Rappels
renewals-reminded-on = Rappel du { $day } : { $who }
renewals-reminded-branch = la section
renewals-reminded-supervisor = la personne qui supervise
renewals-reminded-headquarters = le siège
renewals-reminded-appeals = l’instance de recours
job-renewals-remind = Rappels de ce qui vient ensuite pour les sections
renewals-mail-near-subject = { $unit } : { $task }, au plus tard le { $day }
renewals-mail-near-text =
    { $name },

    « { $campaign } », { $unit } : { $task }. Le dernier jour est le { $day }.

    { $address }
renewals-mail-late-subject = En retard : { $unit }, { $task }
renewals-mail-late-text =
    { $name },

    « { $campaign } », { $unit } : { $task }. Le dernier jour était le { $day }, et rien n’est encore enregistré.

    { $address }
renewals-mail-above-subject = En retard : { $unit }, { $task }
renewals-mail-above-text =
    { $name },

    « { $campaign } », { $unit } : { $task }. Le dernier jour était le { $day }, et rien n’est encore enregistré. Vous en êtes avisé parce que vous supervisez cette section ou dirigez la campagne.

    { $address }

# The end of a campaign, and its branches
renewals-close = Clore la campagne
renewals-close-lead = Rien de nouveau ne commence dans une campagne close ; ce qui est engagé peut s’achever. Le bilan ci-dessous est gardé tel quel, et son empreinte devient un acte.
renewals-close-now = État de la campagne
renewals-close-note = Pourquoi elle prend fin
renewals-close-submit = Clore la campagne
renewals-close-running = Engagées, peuvent s’achever
renewals-close-not = Non renouvelées
renewals-close-gone = Sorties de la campagne
renewals-close-stopped = Où en sont les sections non renouvelées
renewals-report = Bilan de la campagne
renewals-closed-on = La campagne a été close le { $day }.
renewals-closed-said = Close le { $day } : { $renewed } sections renouvelées sur { $all }, { $running } engagées, { $not } non renouvelées.
renewals-closed-not-begun = La campagne a été close avant que rien ne soit engagé ici.
done-renewals-closed = Campagne close
renewals-branches = Sections de la campagne
renewals-branches-lead = Les sections fondées depuis l’ouverture de la campagne, et celles qui ont été dissoutes.
renewals-branches-none = Aucune section n’a été fondée ni dissoute depuis l’ouverture de la campagne.
renewals-branches-founded = Fondées depuis
renewals-branches-dissolved = Dissoutes
renewals-join-submit = Les ajouter à la campagne
renewals-do-leave = Retirer du compte
renewals-leave-lead = La section a été dissoute : elle sort du compte de la campagne, et le motif reste consigné.
renewals-leave-reason = Motif
renewals-leave-submit = Retirer
renewals-left-on = Cette section est sortie de la campagne le { $day } : { $reason }
renewals-refused-nobody-joins = Il n’y a aucune section à ajouter
renewals-refused-join-late = Aucune assemblée ne peut plus être convoquée dans le délai avant la fin de la campagne
renewals-refused-leave-open = Cette section n’a pas été dissoute
renewals-curve-changed = Le plan est celui des sections qui sont aujourd’hui dans la campagne. Depuis l’ouverture : ajoutées { $joined }, sorties { $left }.
done-renewals-joined = Sections ajoutées
done-renewals-left = La section est sortie de la campagne
renewals-event-left = Sortie de la campagne
renewals-task-appeal-election = Statuer sur le recours déposé contre l’élection
renewals-do-appeal-election = Recours
act-campaign-closed = { $title ->
    [none] Clôture d’une campagne de renouvellement
   *[other] Clôture d’une campagne de renouvellement : { $title }
}
act-campaign-joined = Ajout à une campagne de sections fondées depuis
act-renewal-left = Sortie d’une campagne d’une section dissoute
fact-renewed = Renouvelées
fact-running = Engagées
fact-not-renewed = Non renouvelées
fact-added = Ajoutées
fact-units = Structures
audit-action-renewals-close = Clôture d’une campagne de renouvellement
audit-action-renewals-join = Ajout de sections à une campagne de renouvellement
audit-action-renewals-leave = Retrait d’une section dissoute d’une campagne de renouvellement
