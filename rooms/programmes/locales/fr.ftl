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
programmes-progress-unknown = Aucune valeur approuvée encore : l’avancement est inconnu, il n’est pas nul.
programmes-of-plan = { $done } pour { $plan } prévus
programmes-achieved = Réalisation
programmes-objectives = Objectifs
programmes-objectives-none = Le texte du programme n’a pas encore été remis.
programmes-taken-up = Objectif repris par référence du programme de l’échelon supérieur
programmes-commits = Engagements : { $unit }
programmes-commitment-due = au plus tard le { $day }
programmes-computed = calculé
programmes-with-below = { $n ->
    [one] avec un programme au-dessous
   *[other] avec { $n-text } programmes au-dessous
}
programmes-stands = À ce jour : { $value } ; cible : { $target } au { $day }.
programmes-stands-without-target = À ce jour : { $value } ; sans cible.
programmes-measured-in = { $summary } Mesure : { $measure }.
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
programmes-next = Et maintenant ?
programmes-next-write = { $side } : rédiger le texte et le remettre.
programmes-next-answer = { $side } : répondre par des remarques, une contre-proposition ou un accord.
programmes-next-sign = Signature par les responsables des deux parties.
programmes-next-nothing = Rien : ce programme est terminé.
programmes-next-deliver = Poursuivre l’exécution.
programmes-next-report = Rapport ({ $period }) : à remettre au plus tard le { $day }.
programmes-next-report-late = Rapport ({ $period }) en retard : il était dû le { $day }.
programmes-next-stray = Étape hors du contrat : { $step } ({ $days }). La période commune aux deux contrats est { $contract } : convenez d’autres dates par avenant.
programmes-next-step = Prochaine étape : { $step }, au plus tard le { $day }.
programmes-next-step-late = Étape en retard : { $step }, prévue pour le { $day }.
programmes-figure-objectives = Objectifs
programmes-figure-steps = Étapes faites
programmes-figure-late = Étapes en retard
programmes-figure-reports = Rapports approuvés sur les rapports échus
programmes-figure-approved = Rapports approuvés
programmes-trail = Trace : versions et signatures
programmes-trail-none = Rien encore.
programmes-trail-submission = Version { $n } : remise par { $side }
programmes-trail-counter = Version { $n } : contre-proposition de { $side }
programmes-trail-agreed = Version { $n } : convenue
programmes-trail-signed = Signature pour { $side }
programmes-trail-review = Revue annuelle { $year }
programmes-trail-closed = Bilan final et clôture
programmes-trail-report = Rapport approuvé : { $period }
programmes-act = Acte { $n } du registre des actes
programmes-why = Pourquoi ? Enregistrements comptés :
programmes-why-title = D’où vient ce chiffre ?
programmes-why-metric = Indicateur calculé
programmes-why-formula = Formule
programmes-why-unit = Structure et au-dessous
programmes-why-period = Période
programmes-why-figure = Résultat à présent
programmes-why-reported = Tel que déclaré
programmes-why-differs = les enregistrements ont changé depuis le rapport.
programmes-why-total = Total des rapports approuvés
programmes-why-total-differs = diffère du résultat à présent : des rapports manquent ou ne sont pas approuvés, ou les enregistrements ont changé.
programmes-sum = De quoi le total est fait
programmes-sum-note = Les numérateurs s’additionnent, les dénominateurs aussi ; jamais une moyenne de pourcentages. Seul compte ce qui est approuvé.
programmes-sum-unit = Structure
programmes-sum-value = Valeur approuvée
programmes-sum-known = Programmes comptés
programmes-sum-total = Total
programmes-why-hidden = Certains enregistrements comptés sont hors de votre vue : ils ne figurent pas ici.
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
programmes-calendar-report = Rapports à remettre : { $period }
programmes-calendar-step = Fin d’étape : { $step }
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
programmes-doc-computed = Calculé : { $metric }
programmes-doc-for = Pour { $unit }
programmes-doc-office-of = { $office } – { $unit }
programmes-doc-signed = Signé électroniquement le { $day }, acte { $n }
programmes-doc-hash = Empreinte du texte signé (SHA-256)
programmes-doc-proof = Ce contrat est inscrit au registre des actes sous le n° { $n } ; chacun peut en vérifier l’intégrité avec ce code ou à l’adresse suivante.
programmes-doc-account = Rapport annuel { $year }
programmes-doc-account-proof = Cette revue est inscrite au registre des actes sous le n° { $n } ; chacun peut la vérifier avec ce code ou à l’adresse suivante.
programmes-doc-review = Revue annuelle
programmes-doc-assessment = Appréciation de la seconde partie
programmes-doc-none = Aucune période cette année.
programmes-doc-quarter = Période
programmes-doc-value = Réalisé, approuvé, en fin de période
programmes-doc-target = Cible
programmes-doc-state = État
programmes-doc-reports = Ce que disent les rapports approuvés
programmes-doc-evidence = Pièces
programmes-doc-signatures = Signatures
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
programmes-sheet-measure = Mesuré en
programmes-sheet-period = Période
programmes-sheet-target = Cible
programmes-sheet-target-of = sur (dénominateur de la cible)
programmes-sheet-value-of = sur (dénominateur)
programmes-sheet-standing = Valeur à la fin de la période
programmes-sheet-standing-of = sur (dénominateur à la fin de la période)
programmes-why-own = Sans la part que déclarent les sections qui ont repris l’objectif

# Rendre compte : tableau de bord, rapports, approbations, calendrier
programmes-cockpit = Programmes contractuels : avancement par rapport au plan
programmes-cockpit-lead = Au { $day }. D’abord les programmes en retard, sans rapport ou à risque, puis les plus éloignés du plan du jour.
programmes-cockpit-new = Nouveau programme
programmes-cockpit-strategies = Stratégies
programmes-cockpit-plan = plan du jour : { $plan }
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
programmes-cockpit-table-unit = Structure et programme
programmes-cockpit-table-progress = Avancement et plan
programmes-cockpit-table-tone = Situation
programmes-cockpit-table-next = À venir
programmes-cockpit-table-known = Indicateurs renseignés
programmes-cockpit-table-steps = Étapes faites
programmes-inbox = Les rapports qui m’attendent
programmes-inbox-lead = Ce que vous avez à approuver au titre d’une fonction que vous exercez aujourd’hui, et ce que votre structure doit rédiger.
programmes-inbox-approve = À approuver
programmes-inbox-approve-caption = Rapports à approuver
programmes-inbox-approve-empty = Aucun rapport n’attend votre approbation.
programmes-inbox-approve-unit = Structure
programmes-inbox-approve-period = Période
programmes-inbox-approve-since = Remis le
programmes-inbox-approve-as = Vous approuvez en tant que
programmes-inbox-write = À rédiger
programmes-inbox-write-caption = Rapports à rédiger
programmes-inbox-write-empty = Votre structure ne doit aucun rapport. Un rapport se rédige une fois sa période ouverte.
programmes-inbox-write-unit = Structure
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
programmes-report-returned-note = Renvoyé avec cette note : { $note }
programmes-report-text = Ce qui a été fait
programmes-report-values = Valeurs
programmes-report-indicator = Indicateur
programmes-report-reported = Déclaré
programmes-report-counts = Approuvé, compte
programmes-report-target = Cible
programmes-report-target-to-date = { $value } (cumul à la fin de la période)
programmes-report-total = avec les programmes au-dessous : { $value } ({ $n ->
    [one] un programme
   *[other] { $n-text } programmes
})
programmes-report-no-indicators = Ce programme n’a pas d’indicateurs. Dites en mots ce qui a été fait et joignez les pièces.
programmes-report-unit = Structure
programmes-report-days = Dates
programmes-report-due = Échéance
programmes-report-waits = Attend
programmes-report-story = Parcours du rapport
programmes-report-why = Pourquoi ?
programmes-report-edit = Rédiger le rapport
programmes-report-submit = Remettre
programmes-report-judge = Approuver ou renvoyer
programmes-report-reopen = Rouvrir
programmes-report-unknown-hint = Un champ laissé vide veut dire « inconnu », ce qui n’est pas zéro. Un chiffre calculé ne se saisit pas.
programmes-report-num = Numérateur
programmes-report-den = Sur
programmes-report-note = Remarque
programmes-report-measure = Mesure : { $measure }
programmes-report-cumulative = de cette période seule : les périodes s’additionnent
programmes-report-stored = Enregistré entre-temps par une autre personne : { $stored }
programmes-report-form-text = Ce qui a été fait pendant cette période
programmes-report-form-submit = Enregistrer le brouillon
programmes-parts-submit = Enregistrer la ventilation
programmes-parts-lead = laissez vide ce que vous ne savez pas ; une ventilation incomplète est signalée, non refusée
programmes-parts-edit = Ventiler
programmes-parts-missing = non ventilé
programmes-parts-whole = complet
programmes-parts-short = incomplet : il manque { $rest }
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
programmes-proof-form-record-hint = Une réunion, une décision, un article : tapez quelques mots de son titre. Un acte du registre : son numéro.
programmes-proof-form-document = Document
programmes-proof-form-document-hint = PDF, Word, Excel ou OpenDocument.
programmes-proof-form-picture = Photo
programmes-proof-form-label = Ce qu’elle montre
programmes-proof-form-indicator = Pour quel indicateur
programmes-proof-form-public = Pour le public
programmes-proof-form-public-hint = Pour un fichier : une fois le rapport approuvé, et tant que le programme est publié, chacun peut l’ouvrir, sous le libellé ci-dessus ou sous son propre nom. Il ne doit rien montrer de privé. Un article, une décision d’un communiqué publié ou un acte s’ouvre de lui-même.
programmes-proof-for-public = pour le public
programmes-proof-withhold = Ne plus ouvrir au public
done-programmes-proof-withheld = Le fichier n’est plus ouvert au public.
programmes-refused-proof-public-record = Seul un fichier peut être destiné au public : une fiche est ouverte là où sa propre page l’est. Décochez cette case.
programmes-proof-form-submit = Joindre
programmes-submit-submit = Remettre le rapport
programmes-submit-way = Il sera examiné dans cet ordre : { $offices }. Les chiffres calculés sont pris tels qu’ils sont à présent.
programmes-judge-verdict = Décision
programmes-judge-approve = Approuver
programmes-judge-return = Renvoyer avec une note
programmes-judge-note = Note
programmes-judge-note-hint = Nécessaire pour renvoyer le rapport : dites ce qui est à corriger.
programmes-judge-submit = Confirmer
programmes-judge-as = Vous décidez en tant que { $office }. Le rapport passe ensuite à la fonction suivante.
programmes-judge-last = Vous décidez en tant que { $office }. Avec votre approbation les valeurs comptent, et un acte est inscrit.
programmes-reopen-lead = Les valeurs du rapport ne compteront plus : chaque total recule de la différence, un acte est inscrit, et la structure peut corriger le rapport.
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
programmes-refused-amount-words = Écrivez un nombre, en chiffres : 12,5
programmes-refused-amount-places = Au plus six décimales.
programmes-refused-amount-large = Au plus un milliard.
programmes-refused-amount-two-ways = Ce nombre se lit de deux façons. Écrivez les milliers sans signe, ou les décimales avec plus ou moins de trois chiffres : 1250, 1,25 ou 1,2500
programmes-refused-value-computed = Ce chiffre est calculé d’après les enregistrements et ne se saisit pas. Corrigez les enregistrements qu’il compte.
programmes-refused-value-nothing = Une part doit être d’un tout plus grand que zéro. Laissez les deux champs vides si elle est inconnue.
programmes-refused-value-half = Donnez le numérateur et le total, ou aucun des deux.
programmes-refused-value-yes-no = Seulement oui ou non.
programmes-refused-value-level = Choisissez un niveau de l’échelle.
programmes-refused-not-in-force = On ne rend compte que d’un programme en vigueur.
programmes-refused-period-outside = Cette période est en dehors du contrat.
programmes-refused-period-locked = Cette période est verrouillée ; ses rapports étaient dus le { $due }. Peut l’ouvrir : { $who }.
programmes-refused-period-already = La période est déjà dans cet état. Regardez de nouveau le calendrier.
programmes-refused-period-to-come = La période commence le { $day } ; elle pourra être ouverte à partir de ce jour.
programmes-refused-report-handed-in = Le rapport est remis. Il pourra être modifié si une fonction d’approbation le renvoie.
programmes-refused-report-empty = Le rapport ne dit encore rien. Donnez au moins une valeur ou un mot sur ce qui a été fait.
programmes-refused-report-no-approver = Les statuts ne désignent aucune fonction qui puisse approuver ce rapport. Faites-les d’abord compléter.
programmes-refused-report-not-waiting = Ce rapport n’attend plus d’approbation.
programmes-refused-report-not-approved = Ce rapport n’est pas approuvé : il n’y a rien à rouvrir.
programmes-refused-report-closed = Ce programme est clos : on ne statue plus sur ses rapports.
programmes-refused-report-note = Dites ce qui est à corriger.
programmes-refused-report-own = Vous avez remis ce rapport vous-même : vous ne pouvez pas l’approuver. Renvoyez-le pour qu’une autre personne de la structure le remette, ou laissez l’approbation à une autre personne qui exerce cette fonction.
programmes-refused-total-large = Le total dépasse ce qui peut être calculé. Renvoyez le rapport pour que ses valeurs soient corrigées.
programmes-refused-proof-none = Choisissez un enregistrement, un document ou une photo.
programmes-refused-proof-several = Une pièce à la fois, pour que chacune ait ses propres mots.
done-programmes-report-saved = Le brouillon est enregistré.
done-programmes-report-submitted = Le rapport est remis.
done-programmes-report-passed = Approuvé ; le rapport passe à la fonction suivante.
done-programmes-report-approved = Le rapport est approuvé ; ses valeurs comptent.
done-programmes-report-returned = Le rapport est renvoyé avec votre note.
done-programmes-report-reopened = Le rapport est rouvert ; ses valeurs ne comptent plus.
done-programmes-parts-saved = La ventilation est enregistrée.
done-programmes-proof-added = La pièce est jointe.
done-programmes-proof-removed = La pièce est retirée.
done-programmes-period-open = La période est ouverte.
done-programmes-period-locked = La période est verrouillée.
act-report-approved = { $title ->
    [none] Rapport approuvé : un programme contractuel, période { $number } ({ $from } – { $to })
   *[other] Rapport approuvé : { $title }, période { $number } ({ $from } – { $to })
}
act-report-reopened = { $title ->
    [none] Rapport rouvert : un programme contractuel, période { $number } ({ $from } – { $to })
   *[other] Rapport rouvert : { $title }, période { $number } ({ $from } – { $to })
}
programmes-mail-submitted-subject = Un programme contractuel attend votre réponse : { $title }
programmes-mail-submitted-text =
    { $name },

    { $from } vous a remis le projet « { $title } ». C’est à vous : acceptez-le, commentez-en les paragraphes, ou répondez par une contre-proposition.
programmes-mail-countered-subject = Une contre-proposition attend votre réponse : { $title }
programmes-mail-countered-text =
    { $name },

    { $from } a répondu au projet « { $title } » par une contre-proposition. C’est à vous ; la page des versions montre ce qui a changé.
programmes-mail-to-sign-subject = Un programme contractuel attend votre signature : { $title }
programmes-mail-to-sign-text =
    { $name },

    Le texte de « { $title } » ({ $unit }) est arrêté et attend votre signature en tant que { $office }. Il ne change plus, sauf si l’accord est repris.
programmes-mail-waits-subject = Un rapport attend votre approbation : { $unit }
programmes-mail-waits-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») attend votre approbation en tant que { $office }.

    { $address }
programmes-mail-still-waits-subject = Toujours en attente de votre approbation : rapport de { $unit }
programmes-mail-still-waits-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») attend toujours votre approbation en tant que { $office }. Approuvez-le, ou renvoyez-le avec une note.

    { $address }
programmes-mail-held-up-subject = Un rapport est retenu : { $unit }
programmes-mail-held-up-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») est retenu chez { $office }, avant de vous parvenir.

    { $address }
programmes-mail-returned-subject = Rapport renvoyé : { $title }
programmes-mail-returned-text =
    { $name },

    { $office } a renvoyé le rapport de { $unit } pour { $days } avec cette note :

    { $note }

    Corrigez-le et remettez-le : { $address }
programmes-mail-approved-subject = Rapport approuvé : { $title }
programmes-mail-approved-text =
    { $name },

    Le rapport de { $unit } pour { $days } est approuvé ; ses valeurs comptent.

    { $address }
programmes-mail-due-subject = Rapport à remettre le { $due } : { $title }
programmes-mail-due-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») est à remettre le { $due }.

    { $address }
programmes-mail-overdue-subject = Rapport en retard : { $title }
programmes-mail-overdue-text =
    { $name },

    Le rapport de { $unit } pour { $days } (« { $title } ») était dû le { $due } et n’est pas remis.

    { $address }
programmes-mail-escalated-subject = Rapport en retard de { $unit }
programmes-mail-escalated-text =
    { $name },

    { $unit } n’a pas remis son rapport pour { $days } (« { $title } »), dû le { $due }. Vous en êtes informé parce que ce rapport vient à votre fonction pour approbation.

    { $address }
programmes-mail-step-near-subject = Une étape s’achève le { $day } : { $step }
programmes-mail-step-near-text =
    { $name },

    L’étape « { $step } » de « { $title } » ({ $unit }) revient à { $office }. Son dernier jour est le { $day }. Enregistrez-la dès qu’elle est réalisée.

    { $address }
programmes-mail-step-late-subject = Étape en retard : { $step }
programmes-mail-step-late-text =
    { $name },

    L’étape « { $step } » de « { $title } » ({ $unit }) revient à { $office }. Son dernier jour était le { $day }, et elle n’est pas enregistrée comme réalisée.

    { $address }
programmes-mail-step-escalated-subject = Étape en retard ({ $unit }) : { $step }
programmes-mail-step-escalated-text =
    { $name },

    L’étape « { $step } » de « { $title } » ({ $unit }) revient à { $office }. Son dernier jour était le { $day }, et elle n’est pas enregistrée comme réalisée. Vous en êtes informé parce que votre fonction est au-dessus.

    { $address }
programmes-mail-unopened-subject = Période de rapport échue et non ouverte : { $days }
programmes-mail-unopened-text =
    { $name },

    La période { $days } de « { $title } » ({ $unit }) est échue, et personne ne l’a ouverte aux rapports, dus le { $due }. Ouvrez-la, pour que les structures puissent rédiger les leurs.

    { $address }
programmes-mail-unopened-above-subject = Période de rapport toujours fermée : { $days }
programmes-mail-unopened-above-text =
    { $name },

    La période { $days } de « { $title } » ({ $unit }) est échue, et personne ne l’a ouverte aux rapports, dus le { $due }. Les responsables de la stratégie en ont été avisés. Vous en êtes informé parce que votre fonction est au-dessus.

    { $address }
programmes-mail-stray-subject = Étapes hors du contrat : { $title }
programmes-mail-stray-text =
    { $name },

    « { $title } » ({ $unit }) reprend ces étapes du programme supérieur. Elles s’achèvent hors des jours où courent les deux contrats ({ $days }) :

    { $steps }

    Convenez d’autres dates par avenant : le vôtre si les dates vous sont laissées libres, sinon un avenant du programme supérieur.

    { $address }

# The life of a programme: strategy, drafting, negotiation, signing, steps, reviews, import
programmes-tabs = Rubriques du programme
programmes-tab-overview = Vue d’ensemble
programmes-tab-draft = Rédaction
programmes-tab-negotiation = Négociation
programmes-tab-versions = Versions
programmes-tab-sign = Signature
programmes-tab-steps = Étapes
programmes-tab-reports = Rapports
programmes-tab-reviews = Bilans
programmes-way-addendum = Avenant n° { $n }
programmes-now = À présent :
programmes-now-write-own = c’est à vous : rédigez le projet, puis remettez-le à l’autre partie.
programmes-now-write-go = Ouvrir le projet
programmes-now-write = { $unit } : rédiger le projet et le remettre.
programmes-now-answer-own = c’est à vous : acceptez la version remise, commentez-la ou faites une contre-proposition.
programmes-now-answer-go = Ouvrir la négociation
programmes-now-answer = { $unit } : répondre à la version remise.
programmes-now-sign-own = le texte est convenu et votre signature est attendue.
programmes-now-sign-go = Signer
programmes-now-sign = le texte est convenu ; signatures attendues : { $who }.
programmes-now-deliver = le programme est en vigueur : réaliser les étapes et rendre les rapports à temps.
programmes-now-deliver-go = Les étapes
programmes-now-closed = rien : le programme est clos, son bilan final est rendu.
programmes-now-withdrawn = rien : le programme a été abandonné avant sa signature.
programmes-more = Autres actions
programmes-nothing = rien
programmes-refused-state = L’état du programme ne le permet pas à présent, ou c’est à l’autre partie de répondre. Rouvrez la page pour voir la suite.
programmes-new = Nouveau programme
programmes-default-title = Programme contractuel { $from }–{ $to }
programmes-form-open-unit = Structure
programmes-form-open-unit-hint = La structure dont c’est le programme ; les statuts désignent l’autre partie.
programmes-form-open-strategy = Stratégie
programmes-form-open-title = Titre
programmes-form-open-starts = Premier jour
programmes-form-open-ends = Dernier jour
programmes-form-open-submit = Ouvrir le programme
done-programmes-opened = Le programme est ouvert. Ajoutez maintenant ses objectifs.
programmes-refused-kind = Les statuts ne prévoient pas de programme pour ce type de structure. Choisissez une autre structure.
programmes-refused-closed-unit = Cette structure n’existe pas à ce jour. Choisissez une autre structure.
programmes-refused-no-partner = Aucune structure supérieure n’a de fonction qui signe pour la direction. Vérifiez les statuts.
programmes-refused-nothing-above = Aucune structure supérieure n’a de programme en vigueur à reprendre. Attendez la signature du sien.
programmes-refused-not-adopted = Cette stratégie n’est pas encore adoptée. Adoptez-la d’abord.
programmes-refused-ends = Le dernier jour précède le premier. Corrigez l’un des deux.
programmes-refused-outside-strategy = Le programme doit se situer dans la stratégie, du { $from } au { $to }.
programmes-refused-outside-parent = La durée doit se situer dans celle du programme supérieur, du { $from } au { $to }.
programmes-refused-long = La durée dépasse celle que permettent les statuts. Le dernier jour est au plus tard le { $day }.
programmes-refused-another = Cette structure a déjà un programme pour ces jours : { $title }. Terminez-le ou changez les dates.
programmes-all-heading = Tous les programmes
programmes-all-caption = Les programmes contractuels, à tous les stades
programmes-all-empty = Aucun programme ici pour l’instant. Ouvrez le premier.
programmes-all-unit = Structure
programmes-all-title = Titre
programmes-all-partner = Autre partie
programmes-all-ends = Durée
programmes-all-state = Stade
programmes-all-turn = À qui de répondre
programmes-filter-state = État
programmes-filter-strategy = Stratégie
programmes-turn-sign = les signataires
programmes-amending = en vigueur, avenant en préparation
programmes-draft-none = Aucun texte n’est en cours de rédaction. Pour changer un programme en vigueur, ouvrez un avenant depuis la page de négociation.
programmes-draft-hidden = { $unit } rédige. Le texte vous sera visible une fois remis.
programmes-draft-sound = Le projet est complet et peut être remis.
programmes-draft-flaws = Avant de remettre
programmes-draft-empty = Pas encore d’objectif. Ajoutez-en un, reprenez-en un du programme supérieur ou importez un tableau.
programmes-add-objective = Ajouter un objectif
programmes-add-commitment = Ajouter un engagement
programmes-add-step = Ajouter une étape
programmes-add-indicator = Ajouter un indicateur
programmes-add-taken = Reprendre un objectif supérieur
programmes-kind-preamble = Préambule
programmes-kind-objective = Objectif
programmes-kind-commitment = Engagement
programmes-kind-step = Étape
programmes-kind-indicator = Indicateur
programmes-kind-taken = Objectif repris
programmes-edit-preamble = Rédiger le préambule
programmes-edit-objective = Rédiger un objectif
programmes-edit-commitment = Rédiger un engagement
programmes-edit-step = Rédiger une étape
programmes-edit-indicator = Rédiger un indicateur
programmes-do-edit = Modifier
programmes-do-up = Monter
programmes-do-down = Descendre
programmes-do-remove = Supprimer
programmes-do-preamble = Rédiger le préambule
programmes-do-import = Importer un tableau
programmes-do-discard = Annuler nos modifications
programmes-do-withdraw = Abandonner
done-programmes-saved = C’est enregistré.
done-programmes-moved = L’ordre est changé.
done-programmes-removed = L’élément est supprimé.
done-programmes-discarded = Les modifications sont annulées ; le texte est celui qui a été remis.
programmes-form-preamble-text = Préambule
programmes-form-preamble-text-hint = Des lignes vides séparent les paragraphes.
programmes-form-preamble-submit = Enregistrer le préambule
programmes-form-objective-axis = Axe de la stratégie
programmes-form-objective-title = Objectif
programmes-form-objective-text = Explication
programmes-form-objective-text-hint = Des lignes vides séparent les paragraphes.
programmes-form-objective-weight = Poids (sur cent)
programmes-form-objective-weight-hint = Les poids des objectifs font 100 en tout.
programmes-form-objective-submit = Enregistrer l’objectif
programmes-form-commitment-side = Qui s’engage
programmes-form-commitment-text = Engagement
programmes-form-commitment-due = Au plus tard le
programmes-form-commitment-submit = Enregistrer l’engagement
programmes-form-step-title = Étape
programmes-form-step-kind = Nature
programmes-form-step-office = Fonction responsable
programmes-form-step-office-hint = La fonction répond, non la personne : un changement de titulaire ne change rien au programme.
programmes-form-step-starts = Premier jour
programmes-form-step-ends = Dernier jour
programmes-form-step-after = Après
programmes-form-step-after-hint = Les étapes à achever avant que celle-ci commence.
programmes-form-step-open = Laissé aux sections
programmes-form-step-open-hint = Ce que les sections qui reprennent l’objectif peuvent changer.
programmes-form-step-submit = Enregistrer l’étape
programmes-form-indicator-title = Indicateur
programmes-form-indicator-weight = Poids dans l’objectif (sur cent)
programmes-form-indicator-weight-hint = Les poids des indicateurs d’un objectif font 100 en tout.
programmes-form-indicator-kind = Nature de la valeur
programmes-form-indicator-direction = Sens
programmes-form-indicator-cumulative = Les valeurs des périodes s’additionnent
programmes-form-indicator-cumulative-hint = Pour ce que chaque période compte à part, comme les réunions tenues.
programmes-form-indicator-measure = Mesuré en
programmes-form-indicator-measure-hint = Par exemple : réunions.
programmes-form-indicator-scale = Degrés de l’échelle
programmes-form-indicator-scale-hint = Pour une échelle seulement : un degré par ligne, du plus bas au plus haut.
programmes-form-indicator-metric = Calculé à partir de
programmes-form-indicator-metric-hint = Un chiffre calculé ne se saisit pas ; il s’ouvre sur ce qu’il compte.
programmes-form-indicator-dimensions = Ventilé
programmes-form-indicator-baseline = Valeur de départ
programmes-form-indicator-baseline-hint = Une part s’écrit numérateur et dénominateur : 40/50. Laissez vide si elle est inconnue : inconnu n’est pas zéro.
programmes-form-indicator-baseline_day = En date du
programmes-form-indicator-open = Laissé aux sections
programmes-form-indicator-submit = Enregistrer l’indicateur
programmes-targets = Cibles
programmes-targets-hint = Ce qui est visé à la fin de chaque période ; laissez vide une période sans cible. Une part s’écrit 40/50 ou 80 %.
programmes-target-wrong = { $period } : { $text }
programmes-typed-share = Écrivez la part en numérateur et dénominateur (40/50) ou avec son signe (80 %).
programmes-typed-yes-no = Écrivez oui ou non.
programmes-indicator-kind-number = nombre
programmes-indicator-kind-percentage = part (numérateur et dénominateur)
programmes-indicator-kind-yes_no = oui ou non
programmes-indicator-kind-scale = échelle
programmes-direction-up = le plus est le mieux
programmes-direction-down = le moins est le mieux
programmes-opening-name = le nom
programmes-opening-dates = les dates
programmes-side-unit = structure
programmes-side-partner = partenaire
programmes-item-title = Titre
programmes-item-text = Texte
programmes-item-axis = Axe
programmes-item-weight = Poids
programmes-item-side = Partie
programmes-item-due = Échéance
programmes-item-kind = Nature
programmes-item-starts = Du
programmes-item-ends = Au
programmes-item-after = Après
programmes-item-office = Fonction responsable
programmes-item-open = Laissé aux sections
programmes-item-direction = Sens
programmes-item-cumulative = Valeurs additionnées
programmes-item-measure = Mesuré en
programmes-item-scale = Degrés
programmes-item-metric = Calculé à partir de
programmes-item-dimensions = Ventilation
programmes-item-baseline = Valeur de départ
programmes-item-targets = Cibles
programmes-item-days = Dates
programmes-item-baseline-on = { $value } le { $day }
programmes-taken-lead = L’objectif est repris par référence, sans copie : ses mots, étapes et indicateurs restent ceux du programme supérieur ; le poids, vos fonctions et vos cibles sont les vôtres.
programmes-taken-none = Le programme supérieur n’a pas d’objectif à reprendre.
programmes-taken-already = repris
programmes-taken-counts = Étapes : { $steps } ; indicateurs : { $indicators }
programmes-taken-items = Ses étapes et indicateurs ici
programmes-taken-items-hint = Nommez pour chaque étape la fonction responsable chez vous, et pour chaque indicateur vos cibles. Le nom et les dates ne changent que s’ils ont été laissés ouverts.
programmes-taken-own = propre
programmes-taken-edit = Ce qui nous est propre
programmes-taken-step-days = Dates dans le programme supérieur : { $days }.
programmes-taken-targets-hint = Vos propres cibles : vos rapports entrent dans le total du programme supérieur.
programmes-form-taken-weight = Poids dans notre programme (sur cent)
programmes-form-taken-submit = Reprendre avec ce poids
programmes-form-taken-step-title = Nom chez nous
programmes-form-taken-step-title-hint = Laissez vide pour garder celui du programme supérieur.
programmes-form-taken-step-office = Fonction responsable chez nous
programmes-form-taken-step-starts = Premier jour chez nous
programmes-form-taken-step-ends = Dernier jour chez nous
programmes-form-taken-step-submit = Enregistrer
programmes-form-taken-indicator-title = Nom chez nous
programmes-form-taken-indicator-title-hint = Laissez vide pour garder celui du programme supérieur.
programmes-form-taken-indicator-submit = Enregistrer
programmes-flaw-empty = Le projet n’a pas d’objectif. Ajoutez-en au moins un.
programmes-flaw-weights = Les poids des objectifs font { $sum } ; ils doivent faire 100.
programmes-flaw-indicator-weights = Les poids des indicateurs de cet objectif font { $sum } ; ils doivent faire 100.
programmes-flaw-axis = Cet axe n’est pas de la stratégie. Choisissez l’un des siens.
programmes-flaw-no-partner = Ce programme n’a pas d’autre partie. Choisissez la structure elle-même.
programmes-flaw-office = Cette fonction n’existe pas dans la structure de cette partie. Choisissez l’une des siennes.
programmes-flaw-outside = Le { $day } est hors du contrat, qui va du { $from } au { $to }.
programmes-flaw-ends = L’étape finit avant de commencer. Corrigez l’un des jours.
programmes-flaw-too-early = Elle ne peut commencer avant la fin de « { $step } », le { $day }. Retardez son début.
programmes-flaw-after-unknown = L’étape qui doit précéder n’existe plus. Retirez-la.
programmes-flaw-after-itself = Une étape ne s’attend pas elle-même. Retirez-la.
programmes-flaw-circle = Les étapes s’attendent en cercle, par : { $steps }. Retirez l’un des liens.
programmes-flaw-cumulative = Seuls les nombres et les parts s’additionnent. Décochez la case.
programmes-flaw-scale = Une échelle a au moins deux degrés. Écrivez-en un par ligne.
programmes-flaw-reported = Des valeurs sont rapportées pour cet indicateur : sa nature et son mode d’addition ne changent plus. Supprimez-le et ajoutez-en un autre.
programmes-flaw-reported-scale = Des valeurs sont rapportées pour cet indicateur : un degré ne s’ajoute qu’après le dernier.
programmes-flaw-metric = Il n’existe pas de chiffre calculé de ce nom. Choisissez-en un de la liste ou laissez vide.
programmes-flaw-metric-share = Le chiffre calculé est une part : choisissez cette nature de valeur.
programmes-flaw-metric-count = Le chiffre calculé est un nombre : choisissez cette nature de valeur.
programmes-flaw-no-target = Cet indicateur n’a pas de cible. Écrivez-en au moins une.
programmes-flaw-period = La période { $period } ne finit pas dans le contrat, du { $from } au { $to }. Choisissez-en une autre.
programmes-flaw-period-order = La période { $period } n’est pas à sa place. Rangez-les dans l’ordre.
programmes-flaw-period-twice = La période { $period } a deux cibles. Supprimez-en une.
programmes-flaw-taken-gone = Cet objectif n’est plus dans le programme supérieur en vigueur. Supprimez-le.
programmes-flaw-taken-twice = Cet objectif est repris deux fois. Supprimez-en une.
programmes-flaw-twice = Cet élément figure deux fois dans le texte. Supprimez-le et écrivez-le à nouveau.
programmes-flaw-change-gone = Un élément modifié n’est plus dans l’objectif repris. Ouvrez l’objectif et enregistrez-le de nouveau.
programmes-flaw-change-twice = Le même élément est changé deux fois. Supprimez l’un des changements.
programmes-flaw-closed-name = Le nom de cet élément n’a pas été laissé ouvert. Gardez-le tel quel.
programmes-flaw-closed-dates = Les dates de cet élément n’ont pas été laissées ouvertes. Gardez-les telles quelles.
programmes-form-hand-submit-title = Remettre le programme
programmes-form-hand-submit-note = Mot à l’autre partie
programmes-form-hand-submit-submit = Remettre à l’autre partie
programmes-form-hand-counter-title = Remettre une contre-proposition
programmes-form-hand-counter-note = Mot à l’autre partie
programmes-form-hand-counter-submit = Remettre la contre-proposition
programmes-form-hand-own-title = Arrêter le texte pour signature
programmes-form-hand-own-note = Remarque
programmes-form-hand-own-submit = Arrêter le texte
programmes-hand-not-yet = Corrigez d’abord ce que dit la liste ci-dessus.
programmes-refused-flaws = { $n ->
    [one] { $n } point empêche de remettre le projet ; voyez la liste.
   *[other] { $n } points empêchent de remettre le projet ; voyez la liste.
}
programmes-refused-collisions = { $n ->
    [one] { $n } texte en double attend un choix. Choisissez d’abord.
   *[other] { $n } textes en double attendent un choix. Choisissez d’abord.
}
programmes-refused-same = Le texte ne change rien à la dernière version remise. Acceptez-la, ou changez quelque chose.
done-programmes-handed-over = Le texte est remis. C’est à l’autre partie de répondre.
done-programmes-agreed = Le texte est convenu. Il reste à le signer.
programmes-collisions-open = { $n ->
    [one] Deux personnes ont enregistré { $n } même élément.
   *[other] Deux personnes ont enregistré { $n } mêmes éléments.
}
programmes-collisions-go = Comparer et choisir
programmes-collisions = Textes en double
programmes-collisions-lead = Quelqu’un d’autre a enregistré le même élément entre-temps. Rien n’est perdu : les deux textes sont là, choisissez-en un ; vous pourrez ensuite le modifier pour réunir les deux.
programmes-collisions-none = Aucun texte en double.
programmes-collisions-stored-title = Dans le projet
programmes-collisions-aside-title = Gardé à côté
programmes-collisions-stored = Garder celui du projet
programmes-collisions-aside = Prendre celui-ci
programmes-collisions-gone = L’élément a été supprimé du projet.
programmes-collisions-differences = Ce qui diffère
programmes-collisions-began = Ce dont les deux sont parties
programmes-collisions-whole = Le texte entier
programmes-refused-objective-gone = L’objectif dont dépendait l’élément a été supprimé ; il ne peut être remis.
done-programmes-settled = Le choix est enregistré.
programmes-versions = Toutes les versions
programmes-versions-empty = Aucun texte n’a encore été remis. Chaque version remise est gardée ici.
programmes-version = Version { $n }
programmes-version-submission = Version { $n } : remise par { $unit }
programmes-version-counter = Version { $n } : contre-proposition de { $unit }
programmes-version-agreed = Version { $n } : convenue, avec l’accord de { $unit }
programmes-compare = Comparer
programmes-compare-from = De
programmes-compare-to = À
programmes-compare-first = C’est la première version. Choisissez deux versions différentes pour les comparer.
programmes-compare-same = Les deux versions sont identiques.
programmes-compare-title = Ce qui change de la version { $from } à la version { $to }
programmes-fate-added = ajouté
programmes-fate-changed = modifié
programmes-fate-removed = supprimé
programmes-fate-moved = déplacé
programmes-negotiation-empty = Aucun texte n’a encore été remis dans ce tour.
programmes-answers = Réponse
programmes-do-agree = Accepter cette version
programmes-do-counter = Préparer une contre-proposition
programmes-do-reopen = Revenir sur l’accord
programmes-do-amend = Ouvrir un avenant
programmes-refused-changed = Vous avez changé le projet depuis sa remise. Remettez ce changement comme contre-proposition ou annulez-le, puis acceptez.
programmes-comment-add = Commenter
programmes-comment-settle = Réglé
programmes-comment-settled = réglé
programmes-comments-earlier = Remarques sur des versions antérieures
programmes-form-comment-body = Remarque
programmes-form-comment-submit = Enregistrer la remarque
done-programmes-commented = La remarque est enregistrée.
done-programmes-comment-settled = La remarque est réglée.
done-programmes-reopened = Le texte revient en négociation.
programmes-form-withdraw-why = Motif
programmes-form-withdraw-submit = Abandonner
done-programmes-withdrawn = Le projet est abandonné.
programmes-form-amend-reason = Pourquoi un avenant
programmes-form-amend-submit = Ouvrir l’avenant
done-programmes-amending = L’avenant est ouvert. Son projet part du texte en vigueur.
programmes-sign-empty = Aucun texte convenu n’attend de signature.
programmes-sign-title = Signer
programmes-sign-text = Texte à signer : version { $n }
programmes-hands = Qui signe
programmes-signed = signé
programmes-unsigned = attendu
programmes-form-sign-office = Je signe en tant que
programmes-form-sign-read = J’ai lu le texte ci-dessus et je le signe tel quel
programmes-form-sign-submit = Signer
programmes-refused-nobody-signs = Les statuts ne nomment personne qui signe pour l’une des parties. Vérifiez leur chapitre des programmes.
programmes-refused-not-named = Les statuts ne donnent pas à cette fonction de signer pour cette partie.
programmes-refused-not-held = Vous n’exercez pas cette fonction aujourd’hui : signe qui l’exerce.
programmes-refused-mandate-ended = Votre mandat dans cette fonction a pris fin et n’a plus cours depuis le { $day } : signe qui l’exerce aujourd’hui.
programmes-refused-mandate-not-yet = Votre mandat dans cette fonction ne commence que le { $day } : signe qui l’exerce aujourd’hui.
programmes-refused-signed = Cette fonction a déjà signé.
programmes-refused-both-sides = Vous avez signé pour l’autre partie : pour celle-ci, une autre personne doit signer.
done-programmes-signed = Votre signature est au registre des actes. D’autres sont attendues.
done-programmes-in-force = Toutes les signatures y sont : le programme est en vigueur.
programmes-publicity = Publication
programmes-publicity-hint = Le programme est public tant que les deux parties en conviennent et qu’il est en vigueur.
programmes-public-agreed = d’accord
programmes-public-open = pas d’accord
programmes-do-publish = Accepter la publication
programmes-do-unpublish = Retirer l’accord de publication
done-programmes-published = Votre accord est enregistré.
done-programmes-unpublished = Votre accord est retiré : le programme n’est plus public.
programmes-steps-empty = Le texte en vigueur n’a pas d’étape.
programmes-step-waits = attend la fin de :
programmes-step-finish = Marquer comme faite
programmes-step-reopen = Rouvrir
programmes-step-about = Responsable : { $office } ; du { $from } au { $to }.
programmes-form-finish-done_on = Faite le
programmes-form-finish-note = Comment
programmes-form-finish-submit = Enregistrer
programmes-form-reopen-step-why = Pourquoi la rouvrir
programmes-form-reopen-step-submit = Rouvrir l’étape
programmes-refused-future = Ce jour n’est pas encore venu. Écrivez le jour où elle a été faite.
programmes-refused-early = Ce jour précède le début du contrat, le { $day }.
programmes-refused-waits = L’étape qui précède n’est pas faite : « { $step } ». Enregistrez-la d’abord.
done-programmes-step-finished = L’étape est marquée comme faite.
done-programmes-step-reopened = L’étape est rouverte.
programmes-review-year = Bilan de { $year }
programmes-review-final = Bilan final
programmes-review-none = pas encore
programmes-review-draft = en rédaction
programmes-review-submitted = attend l’avis de l’autre partie
programmes-review-concluded = conclu
programmes-review-write = Écrire le bilan
programmes-review-conclude = Donner un avis et conclure
programmes-review-text = Ce que dit la structure
programmes-review-assessment = Avis de l’autre partie
programmes-review-reason = Motif de la clôture
programmes-form-review-text = Bilan
programmes-form-review-hand = Remettre à l’autre partie maintenant
programmes-form-review-submit = Enregistrer
programmes-form-account-text = Bilan final
programmes-form-account-hand = Remettre à l’autre partie maintenant
programmes-form-account-submit = Enregistrer
programmes-form-conclude-assessment = Avis
programmes-form-conclude-submit = Conclure le bilan
programmes-form-close-assessment = Avis
programmes-form-close-reason = Motif
programmes-form-close-reason-hint = Requis si le dernier rapport n’est pas approuvé ou si le contrat n’est pas arrivé à terme.
programmes-form-close-submit = Clore le programme
programmes-close-title = Clore le programme
programmes-close-reported = Le dernier rapport est approuvé.
programmes-close-unreported = Le dernier rapport n’est pas approuvé : pour clore, il faut un motif.
programmes-refused-review-year = Cette année n’est pas du contrat, ou n’a pas commencé.
programmes-refused-no-report = Le dernier rapport n’est pas approuvé. Faites-le approuver, ou donnez un motif.
programmes-refused-not-over = Le contrat n’est pas arrivé à terme. Attendez, ou donnez un motif.
programmes-refused-negotiating = Un avenant est en cours. Terminez-le ou abandonnez-le avant de clore.
done-programmes-review-submitted = Le bilan est remis à l’autre partie.
done-programmes-review-concluded = Le bilan est conclu et inscrit au registre des actes.
done-programmes-closed = Le programme est clos avec son bilan final.
programmes-strategies = Stratégies
programmes-strategies-empty = Pas encore de stratégie. Rédigez-en une avec ses axes, puis adoptez-la pour que des programmes s’y rattachent.
programmes-strategy-new = Nouvelle stratégie
programmes-strategy-edit = Modifier la stratégie
programmes-strategy-adopt = Adopter la stratégie
programmes-strategy-adopted = adoptée
programmes-strategy-draft = projet
programmes-strategy-is-public = publique
programmes-strategy-is-internal = interne
programmes-form-strategy-unit = Structure
programmes-form-strategy-title = Titre
programmes-form-strategy-summary = Résumé
programmes-form-strategy-starts = Premier jour
programmes-form-strategy-ends = Dernier jour
programmes-form-strategy-public = Publique
programmes-form-strategy-submit = Enregistrer la stratégie
programmes-axes-empty = Pas encore d’axe. Ajoutez-en un : une stratégie sans axe ne s’adopte pas.
programmes-axis-new = Ajouter un axe
programmes-axis-edit = Axe
programmes-form-axis-name = Nom
programmes-form-axis-kind = Nature
programmes-form-axis-note = Explication
programmes-form-axis-submit = Enregistrer l’axe
programmes-themes-empty = Pas encore de thème annuel.
programmes-theme-new = Thème d’une année
programmes-form-theme-year = Année
programmes-form-theme-name = Thème
programmes-form-theme-name-hint = Par exemple : année de l’organisation. Laissez vide pour le retirer.
programmes-form-theme-submit = Enregistrer le thème
programmes-groups = Groupes professionnels
programmes-groups-empty = Pas encore de groupe. Les valeurs peuvent se ventiler par groupe.
programmes-group-new = Ajouter un groupe
programmes-form-group-key = Code
programmes-form-group-key-hint = Lettres minuscules, chiffres et traits d’union ; ne change plus ensuite.
programmes-form-group-name = Nom
programmes-form-group-submit = Ajouter le groupe
programmes-calendar = Calendrier des rapports
programmes-calendar-due = rapport au plus tard le { $day }
programmes-calendar-open = Ouvrir et fermer les périodes
programmes-refused-strategy-long = La stratégie dure plus de trente ans. Raccourcissez-la.
programmes-refused-calendar = Des programmes suivent ses périodes de rapport : jusqu’à leur dernier jour, elles ne changent plus.
programmes-refused-strategy-outside = Un programme sort de ces dates : { $title }.
programmes-refused-no-axis = Pas encore d’axe. Ajoutez-en un avant d’adopter.
programmes-refused-axis-in-use = Un objectif en vigueur est lié à cet axe : il ne se supprime pas.
programmes-refused-year = L’année va de { $from } à { $to }.
programmes-refused-group-twice = Ce code existe déjà. Choisissez-en un autre.
programmes-refused-group-key = Le code s’écrit en minuscules, chiffres et traits d’union seulement.
done-programmes-strategy-drafted = Le projet de stratégie est enregistré. Ajoutez ses axes.
done-programmes-strategy-adopted = La stratégie est adoptée et inscrite au registre des actes.
programmes-importing-lead = Une ligne par objectif, engagement, étape, indicateur et cible. Téléchargez le modèle, remplissez-le et envoyez-le : on vous montre ce qui se passerait avant d’enregistrer quoi que ce soit.
programmes-importing-template = Télécharger le modèle
programmes-importing-neither = Choisissez un fichier ou collez son contenu.
programmes-form-importing-file = Fichier (CSV)
programmes-form-importing-text = Ou collez son contenu
programmes-form-importing-replace = Remplacer les objectifs du projet
programmes-form-importing-submit = Montrer ce qui se passerait
programmes-refused-not-empty = Le projet a des objectifs. Cochez pour les remplacer, ou supprimez-les d’abord.
programmes-refused-import-addendum = Le programme est en vigueur : remplacer ses objectifs par un fichier leur ferait perdre leurs valeurs. Modifiez les éléments un par un.
programmes-import-clean = Le fichier est sans erreur. Voici ce qui serait ajouté au projet :
programmes-import-confirm = Mettre dans le projet
programmes-import-nothing = Rien n’a été enregistré. Corrigez les lignes suivantes et renvoyez le fichier.
programmes-import-problems = Lignes refusées
programmes-import-line = Ligne
programmes-import-at = Colonne
programmes-import-reason = Raison
programmes-import-refused = Refusées
programmes-import-more = { $n ->
    [one] et { $n } autre ligne.
   *[other] et { $n } autres lignes.
}
done-programmes-imported = Le tableau est dans le projet.
programmes-import-count-objective = Objectifs
programmes-import-count-commitment = Engagements
programmes-import-count-step = Étapes
programmes-import-count-indicator = Indicateurs
programmes-import-count-target = Cibles
programmes-import-row-objective = objectif
programmes-import-row-commitment = engagement
programmes-import-row-step = étape
programmes-import-row-indicator = indicateur
programmes-import-row-target = cible
programmes-import-row-unknown = Le type de ligne est inconnu. Écrivez : objectif, engagement, étape, indicateur ou cible.
programmes-import-column-row = ligne
programmes-import-column-code = code
programmes-import-column-below = sous
programmes-import-column-title-ar = titre (arabe)
programmes-import-column-title-fr = titre (français)
programmes-import-column-title-en = titre (anglais)
programmes-import-column-text-ar = explication (arabe)
programmes-import-column-text-fr = explication (français)
programmes-import-column-text-en = explication (anglais)
programmes-import-column-axis = axe
programmes-import-column-weight = poids
programmes-import-column-side = partie
programmes-import-column-kind = nature
programmes-import-column-starts = du
programmes-import-column-ends = au
programmes-import-column-after = après
programmes-import-column-office = fonction
programmes-import-column-open = laissé aux sections
programmes-import-column-direction = sens
programmes-import-column-cumulative = additionné
programmes-import-column-measure-ar = mesure (arabe)
programmes-import-column-measure-fr = mesure (français)
programmes-import-column-measure-en = mesure (anglais)
programmes-import-column-scale = degrés
programmes-import-column-metric = calculé
programmes-import-column-dimensions = ventilation
programmes-import-column-baseline = départ
programmes-import-column-baseline-day = date du départ
programmes-import-column-period = période
programmes-import-column-value = valeur
programmes-import-unreadable = Cette ligne ne se lit pas comme du CSV. Exportez de nouveau le fichier en CSV.
programmes-import-empty = Le fichier n’a aucune ligne sous les en-têtes.
programmes-import-long = Le fichier a plus de { $n } lignes. Partagez-le.
programmes-import-width = { $found ->
    [one] La ligne a { $found-text } cellule ; nombre d’en-têtes : { $wanted }. Vérifiez les séparateurs.
   *[other] La ligne a { $found-text } cellules ; nombre d’en-têtes : { $wanted }. Vérifiez les séparateurs.
}
programmes-import-twice = Cet en-tête figure deux fois. Gardez une seule colonne.
programmes-import-unknown = En-tête inconnu. Reprenez ceux du modèle.
programmes-import-missing = La colonne du type de ligne manque. Reprenez les en-têtes du modèle.
programmes-import-code-twice = Ce code sert déjà plus haut. Choisissez-en un autre.
programmes-import-below-objective = Aucun objectif n’a ce code. Écrivez celui de l’objectif dont dépend la ligne.
programmes-import-below-indicator = Aucun indicateur n’a ce code. Écrivez celui de l’indicateur dont dépend la cible.
programmes-import-after = Aucune étape n’a le code { $code }. Corrigez-le ou retirez-le.
programmes-import-no-strategy = Aucune stratégie adoptée n’a cours aujourd’hui. Adoptez-en une d’abord.
subject-programme = Programme contractuel
subject-strategy = Stratégie
subject-report = Rapport
act-strategy-adopted = { $title ->
    [none] Une stratégie est adoptée
   *[other] La stratégie « { $title } » est adoptée
}
act-strategy-amended = { $title ->
    [none] Une stratégie est modifiée
   *[other] La stratégie « { $title } » est modifiée
}
act-programme-signed = { $title ->
    [none] Un programme contractuel est signé : { $office }
   *[other] Le programme contractuel « { $title } » est signé : { $office }
}
act-programme-in-force = { $title ->
    [none] Un programme contractuel est en vigueur du { $from } au { $to }
   *[other] Le programme contractuel « { $title } » est en vigueur du { $from } au { $to }
}
act-programme-amended = { $title ->
    [none] Un programme contractuel est modifié par avenant
   *[other] Le programme contractuel « { $title } » est modifié par avenant
}
act-programme-reviewed = { $title ->
    [none] Bilan annuel d’un programme contractuel
   *[other] Bilan annuel du programme contractuel « { $title } »
}
act-programme-closed = { $title ->
    [none] Un programme contractuel est clos avec son bilan final
   *[other] Le programme contractuel « { $title } » est clos avec son bilan final
}
fact-side = Partie
fact-signed-unit = Structure du signataire
fact-partner = Autre partie
fact-addendum = Avenant n°
fact-axes = Axes
fact-themes = Thèmes annuels
fact-year = Année
fact-with-reason = Clos avec un motif
fact-value-side-unit = la structure
fact-value-side-partner = l’autre partie
# ── end of life
# part: audit, jobs
audit-action-programmes-agree = Accord sur une version d’un programme
audit-action-programmes-amend = Ouverture d’un avenant
audit-action-programmes-approve = Approbation d’un rapport
audit-action-programmes-collide = Mise de côté d’un texte concurrent
audit-action-programmes-comment = Remarque sur un programme
audit-action-programmes-draft = Rédaction d’un projet de programme
audit-action-programmes-evidence = Ajout ou retrait d’une pièce justificative
audit-action-programmes-export = Téléchargement de la liste des programmes
audit-action-programmes-hand-over = Remise d’un programme à l’autre partie
audit-action-programmes-in-force = Entrée en vigueur d’un programme
audit-action-programmes-open = Ouverture d’un programme contractuel
audit-action-programmes-period = Ouverture ou clôture d’une période
audit-action-programmes-print = Impression d’un programme
audit-action-programmes-publish = Accord ou retrait d’accord à la publication d’un programme
audit-action-programmes-reopen = Retour d’un texte convenu à la négociation
audit-action-programmes-report = Rédaction d’un rapport
audit-action-programmes-return = Renvoi d’un rapport avec une note
audit-action-programmes-review = Rédaction d’un bilan annuel ou final
audit-action-programmes-settle = Règlement d’une remarque ou d’un texte concurrent
audit-action-programmes-sign = Signature d’un programme
audit-action-programmes-step = Étape réalisée ou rouverte
audit-action-programmes-strategy-adopt = Adoption d’une stratégie
audit-action-programmes-strategy-change = Modification d’une stratégie
audit-action-programmes-strategy-draft = Rédaction d’une stratégie
audit-action-programmes-submit = Dépôt d’un rapport
audit-action-programmes-withdraw = Abandon d’un projet de programme
job-programmes-remind = Rappels des rapports, des étapes et des périodes
job-programmes-standings = Mise à jour de l’état des programmes
actor-programmes-remind = Rappels des rapports, des étapes et des périodes
actor-programmes-standings = Suivi de l’état des programmes
# part: dropped indicators
programmes-dropped = Indicateurs supprimés par avenant
programmes-dropped-hint = Les valeurs approuvées restent dans les rapports et au registre des actes ; elles n’entrent plus dans aucun total.
programmes-dropped-in = Supprimé par l’avenant n° { $n }
programmes-dropped-above = Supprimé par l’avenant n° { $n } au programme supérieur
programmes-dropped-by = Supprimé par avenant
programmes-dropped-badge = ne compte plus
programmes-doc-dropped = Indicateurs supprimés depuis
programmes-dropped-none = Aucune valeur approuvée.
# part: addenda and reports
programmes-flaw-reported-metric = Des valeurs sont rapportées pour cet indicateur : la source de son calcul ne change plus. Supprimez-le et ajoutez-en un autre.
programmes-refused-overtaken = Ce texte ne peut plus être signé tel qu’il a été convenu. Si un rapport remis en est la cause, faites-le renvoyer avec une note ; sinon, rouvrez la négociation, ou abandonnez ce texte et ouvrez-en un autre.
programmes-sign-overtaken = Ce qui a changé depuis l’accord
programmes-refused-report-changed = Un avenant a changé la mesure de « { $indicator } » après la saisie de sa valeur. Modifiez le rapport, vérifiez la valeur, puis enregistrez.
programmes-refused-report-changed-parts = Un avenant a changé la mesure de « { $indicator } » après la saisie de sa ventilation. Ouvrez la ventilation, vérifiez-la, puis enregistrez.
programmes-report-changed = Un avenant a changé la mesure de cet indicateur après la saisie de la valeur. Vérifiez-la, puis enregistrez le rapport.
programmes-report-changed-badge = à vérifier
programmes-report-changed-was = Saisi avant l’avenant : { $value }
programmes-report-gone = « { $indicator } » : { $by }. La valeur saisie ({ $value }) reste dans le rapport et ne compte pas.
# part: what is taken up from
programmes-taken-from = Reprend la version { $n } du programme supérieur ({ $unit })
programmes-taken-from-since = La version { $n } du programme supérieur ({ $unit }) est depuis en vigueur : ce qui en est repris la suit.
programmes-doc-taken-from = Source des reprises
programmes-doc-taken-from-since = Depuis
programmes-doc-taken-from-hash = Empreinte de la source (SHA-256)
fact-taken-from = Source des reprises
fact-programme = Programme
personal-programme_comment = Remarques sur les contrats-programmes
personal-programme_signature = Signatures
personal-report = Rapports remis
