room-programmes = Programmes contractuels
programmes-nav = Programmes contractuels

# Le programme montré : pages, documents, fichiers
programmes-unknown = inconnu
programmes-yes = oui
programmes-no = non
programmes-period-quarter = { $n ->
    [1] Premier trimestre { $year }
    [2] Deuxième trimestre { $year }
    [3] Troisième trimestre { $year }
   *[other] Quatrième trimestre { $year }
}
programmes-period-half = { $n ->
    [1] Premier semestre { $year }
   *[other] Second semestre { $year }
}
programmes-period-year = Année { $year }
programmes-period-short-quarter = T{ $n } { $year }
programmes-period-short-half = S{ $n } { $year }
programmes-period-short-year = { $year }
programmes-period-days = du { $from } au { $to }
programmes-between = { $unit } et { $partner }
programmes-synthetic = programme fictif
programmes-facts = Fiche du programme
programmes-party-unit = Première partie
programmes-party-partner = Seconde partie
programmes-period = Durée
programmes-strategy = Stratégie
programmes-signed-on = Signé le
programmes-closed-on = Clos le
programmes-published = Publication
programmes-published-yes = publié, avec l’accord des deux parties
programmes-published-no = interne
programmes-way = Vie du programme
programmes-way-drafting = Rédaction
programmes-way-submitted = Dépôt
programmes-way-negotiation = Négociation
programmes-way-agreed = Accord
programmes-way-in-force = En vigueur
programmes-way-closed = Clôture
programmes-state-preparing = en préparation
programmes-state-in-force = en vigueur
programmes-state-closed = clos
programmes-state-withdrawn = abandonné
programmes-tone-late = en retard
programmes-tone-silent = sans rapport
programmes-tone-at-risk = à risque
programmes-tone-on-track = dans les temps
programmes-tone-quiet = rien à mesurer encore
programmes-progress = Avancement par rapport au plan du jour
programmes-progress-unknown = Aucune valeur approuvée encore : l’avancement est inconnu, il n’est pas nul.
programmes-of-plan = { $done } pour { $plan } prévus
programmes-achieved = Réalisation
programmes-objectives = Objectifs
programmes-objectives-none = Le texte du programme n’a pas encore été remis.
programmes-taken-up = Objectif repris par référence du programme de l’échelon supérieur
programmes-commits = Engagements : { $unit }
programmes-commitment-due = avant le { $day }
programmes-computed = calculé
programmes-with-below = { $n ->
    [one] avec un programme au-dessous
   *[other] avec { $n-text } programmes au-dessous
}
programmes-stands = À ce jour : { $value } ; cible : { $target } au { $day }.
programmes-stands-without-target = À ce jour : { $value } ; sans cible.
programmes-measured-in = { $summary } Unité : { $measure }.
programmes-steps = Étapes
programmes-steps-none = Pas encore d’étapes.
programmes-step-done = faite
programmes-step-done-on = faite le { $day }
programmes-step-late = en retard
programmes-step-now = en cours
programmes-step-ahead = à venir
programmes-step-open = pas encore faite
programmes-step-kind-organisational = étape d’organisation
programmes-step-kind-strategic = étape stratégique
programmes-axis-thematic = axe thématique
programmes-axis-political = axe politique
programmes-axis-organisational = axe organisationnel
programmes-axis-other = autre axe
programmes-axes = Axes
programmes-themes = Thèmes des années
programmes-next = Et maintenant ?
programmes-next-write = { $side } : rédiger le texte et le remettre.
programmes-next-answer = { $side } : répondre par des remarques, une contre-proposition ou un accord.
programmes-next-sign = Signature par les responsables des deux parties.
programmes-next-nothing = Rien : ce programme est terminé.
programmes-next-deliver = Poursuivre l’exécution.
programmes-next-report = Rapport ({ $period }) : à remettre avant le { $day }.
programmes-next-report-late = Rapport ({ $period }) en retard : il était dû le { $day }.
programmes-next-step = Prochaine étape : { $step }, avant le { $day }.
programmes-next-step-late = Étape en retard : { $step }, prévue pour le { $day }.
programmes-figure-objectives = Objectifs
programmes-figure-steps = Étapes faites
programmes-figure-late = Étapes en retard
programmes-figure-reports = Rapports approuvés sur les rapports échus
programmes-figure-approved = Rapports approuvés
programmes-trail = Trace : versions et signatures
programmes-trail-none = Rien encore.
programmes-trail-submission = Version { $n } : remise par { $side }
programmes-trail-counter = Version { $n } : contre-proposition de { $side }
programmes-trail-agreed = Version { $n } : convenue
programmes-trail-signed = Signature pour { $side }
programmes-trail-review = Revue annuelle { $year }
programmes-trail-closed = Bilan final et clôture
programmes-trail-report = Rapport approuvé : { $period }
programmes-act = Acte { $n } du registre
programmes-why = Pourquoi ? Enregistrements comptés :
programmes-why-title = D’où vient ce chiffre ?
programmes-why-metric = Indicateur calculé
programmes-why-formula = Formule
programmes-why-unit = Unité et au-dessous
programmes-why-period = Période
programmes-why-figure = Résultat à présent
programmes-why-reported = Tel que déclaré
programmes-why-differs = les enregistrements ont changé depuis le rapport.
programmes-why-hidden = Certains enregistrements comptés sont hors de votre vue : ils ne figurent pas ici.
programmes-records-record = Enregistrement
programmes-records-day = Date
programmes-records-hit = Compte
programmes-records-caption = Enregistrements comptés
programmes-records-empty = Aucun enregistrement dans cette période. Choisissez une autre période, ou enregistrez ce qui a été fait.
programmes-counted = compté
programmes-not-counted = seulement au dénominateur
programmes-print-contract = Imprimer le contrat
programmes-print-account = Rapport de l’année { $year } (PDF)
programmes-export-sheet = Télécharger XLSX
programmes-data-iati = Données au format IATI 2.03
programmes-open-data = Données ouvertes
programmes-public-title = Programmes contractuels
programmes-public-lead = Ce que chaque partie a promis, ce qui est fait, et la preuve.
programmes-public-strategies = Stratégies
programmes-public-all = Programmes publiés
programmes-public-empty = Aucun programme n’est encore publié. Un programme l’est quand les deux parties en sont d’accord.
programmes-public-promised = Ce qui est promis
programmes-public-done = Ce qui est fait, et la preuve
programmes-public-done-none = Aucun rapport n’est encore approuvé.
programmes-public-below = Programmes des sections
programmes-public-files = Documents et fichiers
programmes-signatures = Signatures
programmes-evidence-kept = { $n ->
    [one] Une autre pièce, conservée par l’organisation
   *[other] { $n-text } autres pièces, conservées par l’organisation
}
programmes-panel = Programmes en retard ou à risque
programmes-panel-more = Tous les programmes
programmes-panel-well = Aucun programme en retard ni à risque.
programmes-panel-waiting = { $n ->
    [one] Un rapport vous attend
   *[other] { $n-text } rapports vous attendent
}
programmes-calendar-report = Rapports à remettre : { $period }
programmes-calendar-step = Fin d’étape : { $step }
programmes-doc-contract = Programme contractuel
programmes-doc-with-addendum = Programme contractuel, avenant n° { $n } compris
programmes-doc-strategy = Stratégie
programmes-doc-period = Durée
programmes-doc-version = Version
programmes-doc-weight = Poids
programmes-doc-steps = Étapes
programmes-doc-step = Étape
programmes-doc-from = Du
programmes-doc-to = Au
programmes-doc-office = Responsable
programmes-doc-indicators = Indicateurs
programmes-doc-indicator = Indicateur
programmes-doc-baseline = Départ
programmes-doc-baseline-on = { $value } ({ $day })
programmes-doc-targets = Cibles
programmes-doc-computed = Calculé : { $metric }
programmes-doc-for = Pour { $unit }
programmes-doc-office-of = { $office } – { $unit }
programmes-doc-signed = Signé électroniquement le { $day }, acte { $n }
programmes-doc-hash = Empreinte du texte signé (SHA-256)
programmes-doc-proof = Ce contrat est inscrit au registre public sous le numéro { $n } ; chacun peut en vérifier l’intégrité avec ce code ou à l’adresse suivante.
programmes-doc-account = Rapport annuel { $year }
programmes-doc-account-proof = Cette revue est inscrite au registre public sous le numéro { $n } ; chacun peut la vérifier avec ce code ou à l’adresse suivante.
programmes-doc-review = Revue annuelle
programmes-doc-assessment = Appréciation de la seconde partie
programmes-doc-none = Aucune période cette année.
programmes-doc-value = Réalisé, approuvé, en fin de période
programmes-doc-target = Cible
programmes-doc-state = État
programmes-doc-reports = Ce que disent les rapports approuvés
programmes-doc-evidence = Pièces
programmes-sheet-facts = Programme
programmes-sheet-what = Rubrique
programmes-sheet-value = Valeur
programmes-sheet-title = Titre
programmes-sheet-from = Du
programmes-sheet-to = Au
programmes-sheet-state = État
programmes-sheet-hash = Empreinte (SHA-256)
programmes-sheet-promises = Objectifs et engagements
programmes-sheet-objective = Objectif
programmes-sheet-axis = Axe
programmes-sheet-weight = Poids
programmes-sheet-side = Partie
programmes-sheet-commitment = Engagement
programmes-sheet-due = Échéance
programmes-sheet-steps = Étapes
programmes-sheet-step = Étape
programmes-sheet-kind = Type
programmes-sheet-office = Responsable
programmes-sheet-done = Faite le
programmes-sheet-values = Indicateurs
programmes-sheet-indicator = Indicateur
programmes-sheet-measure = Unité
programmes-sheet-period = Période
programmes-sheet-target = Cible
programmes-sheet-target-of = sur (dénominateur de la cible)
programmes-sheet-value-of = sur (dénominateur)
programmes-why-own = Sans la part que déclarent les sections qui ont repris l’objectif

# Rendre compte : tableau de bord, rapports, approbations, calendrier
programmes-cockpit = Programmes contractuels : avancement par rapport au plan
programmes-cockpit-lead = Au { $day }. D’abord les programmes en retard, sans rapport ou à risque, puis les plus éloignés du plan du jour.
programmes-cockpit-new = Nouveau programme
programmes-cockpit-strategies = Stratégies
programmes-cockpit-plan = plan du jour : { $plan }
programmes-cockpit-report = rapport à remettre le { $day }
programmes-cockpit-step = étape à achever le { $day }
programmes-cockpit-returned = { $n ->
    [one] un rapport renvoyé
   *[other] { $n-text } rapports renvoyés
}
programmes-cockpit-waiting = { $n ->
    [one] un rapport en attente d’approbation
   *[other] { $n-text } rapports en attente d’approbation
}
programmes-cockpit-map = Par région
programmes-cockpit-map-note = Programmes dans les temps, sur ceux qui se mesurent. Chaque case ouvre ses programmes.
programmes-cockpit-tone = Situation
programmes-cockpit-axis = Axe
programmes-cockpit-league = Ligue
programmes-cockpit-region = Région
programmes-cockpit-state = État
programmes-cockpit-strategy = Stratégie
programmes-cockpit-table-caption = Les programmes côte à côte
programmes-cockpit-table-empty = Aucun programme. Adoptez d’abord une stratégie, puis ouvrez le programme d’une ligue.
programmes-cockpit-table-unit = Unité et programme
programmes-cockpit-table-progress = Avancement et plan
programmes-cockpit-table-tone = Situation
programmes-cockpit-table-next = À venir
programmes-cockpit-table-known = Indicateurs renseignés
programmes-cockpit-table-steps = Étapes faites
programmes-inbox = Les rapports qui m’attendent
programmes-inbox-lead = Ce que vous avez à approuver au titre d’une fonction que vous exercez aujourd’hui, et ce que votre unité doit rédiger.
programmes-inbox-approve = À approuver
programmes-inbox-approve-caption = Rapports à approuver
programmes-inbox-approve-empty = Aucun rapport n’attend votre approbation.
programmes-inbox-approve-unit = Unité
programmes-inbox-approve-period = Période
programmes-inbox-approve-since = Remis le
programmes-inbox-approve-as = Vous approuvez en tant que
programmes-inbox-write = À rédiger
programmes-inbox-write-caption = Rapports à rédiger
programmes-inbox-write-empty = Votre unité ne doit aucun rapport. Un rapport se rédige une fois sa période ouverte.
programmes-inbox-write-unit = Unité
programmes-inbox-write-period = Période
programmes-inbox-write-due = Échéance
programmes-inbox-write-state = État
programmes-reports = Rapports
programmes-report = Rapport
programmes-report-list-caption = Rapports du programme
programmes-report-list-empty = Aucun rapport n’est dû. Les rapports viennent une fois le programme signé et le calendrier de la stratégie établi.
programmes-report-list-period = Période
programmes-report-list-days = Dates
programmes-report-list-due = Échéance
programmes-report-list-open = Calendrier
programmes-report-list-state = État
programmes-report-list-waits = Attend
programmes-report-none = non commencé
programmes-report-missing = manquant
programmes-report-draft = brouillon
programmes-report-submitted = remis
programmes-report-returned = renvoyé
programmes-report-approved = approuvé
programmes-report-late = { $n ->
    [one] Ce rapport a un jour de retard.
   *[other] Ce rapport a { $n-text } jours de retard.
}
programmes-report-returned-note = Renvoyé avec cette note : { $note }
programmes-report-text = Ce qui a été fait
programmes-report-values = Valeurs
programmes-report-indicator = Indicateur
programmes-report-reported = Déclaré
programmes-report-counts = Approuvé, compte
programmes-report-target = Cible
programmes-report-total = avec les programmes au-dessous : { $value } ({ $n ->
    [one] un programme
   *[other] { $n-text } programmes
})
programmes-report-no-indicators = Ce programme n’a pas d’indicateurs. Dites en mots ce qui a été fait et joignez les pièces.
programmes-report-unit = Unité
programmes-report-days = Dates
programmes-report-due = Échéance
programmes-report-waits = Attend
programmes-report-story = Parcours du rapport
programmes-report-why = Pourquoi ?
programmes-report-edit = Rédiger le rapport
programmes-report-submit = Remettre
programmes-report-judge = Approuver ou renvoyer
programmes-report-reopen = Rouvrir
programmes-report-unknown-hint = Un champ laissé vide veut dire « inconnu », ce qui n’est pas zéro. Un chiffre calculé ne se saisit pas.
programmes-report-num = Numérateur
programmes-report-den = Sur
programmes-report-note = Remarque
programmes-report-measure = Unité : { $measure }
programmes-report-cumulative = de cette période seule : les périodes s’additionnent
programmes-report-stored = Enregistré entre-temps par une autre personne : { $stored }
programmes-report-form-text = Ce qui a été fait pendant cette période
programmes-report-form-submit = Enregistrer le brouillon
programmes-parts-submit = Enregistrer la ventilation
programmes-parts-lead = laissez vide ce que vous ne savez pas ; une ventilation incomplète est signalée, non refusée
programmes-parts-edit = Ventiler
programmes-parts-missing = non ventilé
programmes-parts-whole = complet
programmes-parts-short = incomplet : il manque { $rest }
programmes-parts-over = { $rest } de plus que la valeur
programmes-parts-unlike = ne correspond pas à la valeur
programmes-dimension-region = Par région
programmes-dimension-gender = Par genre
programmes-dimension-age = Par tranche d’âge
programmes-dimension-profession = Par catégorie professionnelle
programmes-category-region-other = Ailleurs ou inconnue
programmes-category-gender-women = Femmes
programmes-category-gender-men = Hommes
programmes-category-gender-other = Non précisé
programmes-category-age-under-18 = Moins de 18 ans
programmes-category-age-18-24 = De 18 à 24 ans
programmes-category-age-25-34 = De 25 à 34 ans
programmes-category-age-35-44 = De 35 à 44 ans
programmes-category-age-45-59 = De 45 à 59 ans
programmes-category-age-60 = 60 ans et plus
programmes-category-age-other = Non précisé
programmes-category-profession-other = Autre ou inconnue
programmes-proof = Pièces justificatives
programmes-proof-add = Joindre une pièce
programmes-proof-empty = Aucune pièce. Joignez un document, une photo, ou le lien d’une réunion, d’une décision ou d’un article.
programmes-proof-file = fichier
programmes-proof-remove = Retirer
programmes-proof-form-record = Enregistrement de la maison
programmes-proof-form-record-hint = Une réunion, une décision, un article : tapez quelques mots de son titre.
programmes-proof-form-document = Document
programmes-proof-form-document-hint = PDF, Word, Excel ou OpenDocument.
programmes-proof-form-picture = Photo
programmes-proof-form-label = Ce qu’elle montre
programmes-proof-form-indicator = Pour quel indicateur
programmes-proof-form-submit = Joindre
programmes-submit-submit = Remettre le rapport
programmes-submit-way = Il sera examiné dans cet ordre : { $offices }. Les chiffres calculés sont pris tels qu’ils sont à présent.
programmes-judge-verdict = Décision
programmes-judge-approve = Approuver
programmes-judge-return = Renvoyer avec une note
programmes-judge-note = Note
programmes-judge-note-hint = Nécessaire pour renvoyer le rapport : dites ce qui est à corriger.
programmes-judge-submit = Confirmer
programmes-judge-as = Vous décidez en tant que { $office }. Le rapport passe ensuite à la fonction suivante.
programmes-judge-last = Vous décidez en tant que { $office }. Avec votre approbation les valeurs comptent, et un acte est inscrit.
programmes-reopen-lead = Les valeurs du rapport ne compteront plus : chaque total recule de la différence, un acte est inscrit, et l’unité peut corriger le rapport.
programmes-reopen-note = Pourquoi le rouvrir
programmes-reopen-submit = Rouvrir le rapport
programmes-verdict-submitted = Remis
programmes-verdict-returned = Renvoyé
programmes-verdict-approved = Approuvé
programmes-verdict-reopened = Rouvert
programmes-periods = Calendrier des rapports
programmes-periods-lead = Un rapport se rédige tant que sa période est ouverte. Verrouillez-la quand ils sont tous là.
programmes-periods-caption = Périodes
programmes-periods-empty = Cette stratégie n’a pas encore de périodes. Elles découlent de ses dates et des statuts.
programmes-periods-period = Période
programmes-periods-days = Dates
programmes-periods-due = Rapports dus le
programmes-periods-state = État
programmes-periods-submitted = En attente d’approbation
programmes-periods-approved = Approuvés
programmes-periods-change = Changer
programmes-period-open = ouverte
programmes-period-locked = verrouillée
programmes-period-unlock = Ouvrir
programmes-period-lock = Verrouiller
programmes-refused-amount-words = Écrivez un nombre, en chiffres : 12,5
programmes-refused-amount-places = Au plus six décimales.
programmes-refused-amount-large = Au plus un milliard.
programmes-refused-amount-two-ways = Ce nombre se lit de deux façons. Écrivez les milliers sans signe et un point avant les décimales : 1250 ou 1.25
programmes-refused-value-computed = Ce chiffre est calculé d’après les enregistrements et ne se saisit pas. Corrigez les enregistrements qu’il compte.
programmes-refused-value-nothing = Une part doit être d’un tout plus grand que zéro. Laissez les deux champs vides si elle est inconnue.
programmes-refused-value-half = Donnez le numérateur et le total, ou aucun des deux.
programmes-refused-value-yes-no = Seulement oui ou non.
programmes-refused-value-level = Choisissez un niveau de l’échelle.
programmes-refused-not-in-force = On ne rend compte que d’un programme en vigueur.
programmes-refused-period-outside = Cette période est en dehors du contrat.
programmes-refused-period-locked = Cette période est verrouillée ; ses rapports étaient dus le { $due }. Peut l’ouvrir : { $who }.
programmes-refused-period-already = La période est déjà dans cet état. Regardez de nouveau le calendrier.
programmes-refused-period-to-come = La période commence le { $day } ; elle pourra être ouverte à partir de ce jour.
programmes-refused-report-handed-in = Le rapport est remis. Il pourra être modifié si une fonction d’approbation le renvoie.
programmes-refused-report-empty = Le rapport ne dit encore rien. Donnez au moins une valeur ou un mot sur ce qui a été fait.
programmes-refused-report-no-approver = Les statuts ne désignent aucune fonction qui puisse approuver ce rapport. Faites-les d’abord compléter.
programmes-refused-report-not-waiting = Ce rapport n’attend plus d’approbation.
programmes-refused-report-not-approved = Ce rapport n’est pas approuvé : il n’y a rien à rouvrir.
programmes-refused-report-note = Dites ce qui est à corriger.
programmes-refused-proof-none = Choisissez un enregistrement, un document ou une photo.
programmes-refused-proof-several = Une pièce à la fois, pour que chacune ait ses propres mots.
done-programmes-report-saved = Le brouillon est enregistré.
done-programmes-report-submitted = Le rapport est remis.
done-programmes-report-passed = Approuvé ; le rapport passe à la fonction suivante.
done-programmes-report-approved = Le rapport est approuvé ; ses valeurs comptent.
done-programmes-report-returned = Le rapport est renvoyé avec votre note.
done-programmes-report-reopened = Le rapport est rouvert ; ses valeurs ne comptent plus.
done-programmes-parts-saved = La ventilation est enregistrée.
done-programmes-proof-added = La pièce est jointe.
done-programmes-proof-removed = La pièce est retirée.
done-programmes-period-open = La période est ouverte.
done-programmes-period-locked = La période est verrouillée.
act-report-approved = Rapport approuvé : { $title }, période { $number } ({ $from } – { $to })
act-report-reopened = Rapport rouvert : { $title }, période { $number } ({ $from } – { $to })
programmes-mail-waits-subject = Un rapport attend votre approbation : { $unit }
programmes-mail-waits-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») attend votre approbation en tant que { $office }.

    { $address }
programmes-mail-still-waits-subject = Toujours en attente de votre approbation : rapport de { $unit }
programmes-mail-still-waits-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») attend toujours votre approbation en tant que { $office }. Approuvez-le, ou renvoyez-le avec une note.

    { $address }
programmes-mail-held-up-subject = Un rapport est retenu : { $unit }
programmes-mail-held-up-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») est retenu chez { $office }, avant de vous parvenir.

    { $address }
programmes-mail-returned-subject = Rapport renvoyé : { $title }
programmes-mail-returned-text =
    { $name },

    { $office } a renvoyé le rapport de { $unit } pour { $days } avec cette note :

    { $note }

    Corrigez-le et remettez-le : { $address }
programmes-mail-approved-subject = Rapport approuvé : { $title }
programmes-mail-approved-text =
    { $name },

    Le rapport de { $unit } pour { $days } est approuvé ; ses valeurs comptent.

    { $address }
programmes-mail-due-subject = Rapport à remettre le { $due } : { $title }
programmes-mail-due-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») est à remettre le { $due }.

    { $address }
programmes-mail-overdue-subject = Rapport en retard : { $title }
programmes-mail-overdue-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») était dû le { $due } et n’est pas remis.

    { $address }
programmes-mail-escalated-subject = Rapport en retard de { $unit }
programmes-mail-escalated-text =
    { $name },

    { $unit } n’a pas remis son rapport pour { $days } (« { $title } »), dû le { $due }. Vous en êtes informé parce que ce rapport vient à votre fonction pour approbation.

    { $address }
