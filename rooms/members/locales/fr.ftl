# The room of members.
room-members = Adhérents
members-nav = Registre des adhérents
members-title = Registre des adhérents
members-enter = Inscrire un adhérent
members-enter-lead = Pour une adhésion déjà acquise, inscrite dans un registre antérieur. Une nouvelle demande passe par la liste des demandes.
members-edit = Corriger la fiche
members-applications = Demandes d’adhésion
members-application-new = Saisir une demande sur papier
members-transfers = Transferts
members-rolls = Listes électorales
members-article = article { $article }

# Words of states
members-standing-active = actif
members-standing-suspended = suspendu
members-standing-ended = terminé
members-standing-all = tous
members-stage-unconfirmed = adresse à confirmer
members-stage-sponsors = attend ses parrains
members-stage-open = à décider
members-stage-admitted = admise
members-stage-refused = refusée
members-stage-appealed = en recours
members-stage-rejected = refusée définitivement
members-stage-withdrawn = retirée
members-gender-f = femme
members-gender-m = homme
members-why-resigned = démission
members-why-expelled = exclusion
members-why-died = décès
members-why-transferred = transfert
members-why-moved = départ
members-why-erased = effacement des données
members-channel-web = formulaire public
members-channel-paper = papier
members-entitlement-vote = pour voter
members-entitlement-stand = pour être candidat
members-event-entered = Reprise d’un registre antérieur
members-event-admitted = Admission
members-event-corrected = Correction de la fiche
members-event-suspended = Suspension
members-event-reinstated = Fin de la suspension
members-event-ended = Fin de l’adhésion
members-event-transfer-asked = Demande de transfert
members-event-transfer-refused = Transfert non abouti
members-event-transferred = Transfert
members-event-renumbered = Nouveau numéro
members-event-merged = Fusion de fiches
members-event-unmerged = Fusion annulée
members-event-erased = Effacement de données
members-transfer-asked = en attente d’accord
members-transfer-done = fait
members-transfer-refused = refusé
members-transfer-withdrawn = retiré
members-transfer-consent = Accepter
members-transfer-refuse = Refuser ou retirer
members-transfer-reason = Motif

# List
members-table-caption = Liste des adhérents
members-table-empty = Aucun adhérent ici pour l’instant. Commencez par inscrire un adhérent ou par recevoir des demandes.
members-table-name = Nom
members-table-number = N° d’adhérent
members-table-unit = Structure
members-table-standing = Situation
members-table-since = Depuis
members-filter-unit = Structure et celles qui en dépendent
members-filter-standing = Situation
members-filter-gender = Sexe
members-filter-profession = Groupe socioprofessionnel
members-filter-age_from = Âge, de
members-filter-age_to = Âge, à
members-filter-seniority = Ancienneté d’au moins
members-filter-office = Fonction exercée
members-years = { $n ->
    [one] { $n-text } an
   *[other] { $n-text } ans
}

# Record
members-memberships = Adhésions
members-memberships-none = Aucune adhésion que vous puissiez voir.
members-history = Historique
members-history-none = Rien n’est encore inscrit.
members-facts = Fiche
members-since = Ancienneté depuis
members-joined = Dans la structure depuis
members-until = Fin
members-kept-by = Structure qui tient la fiche
members-open-person = Page de la personne
members-open-record = Ouvrir la fiche
members-identity-open = Afficher le numéro
members-identity-sealed = conservé chiffré
members-read-note = Chaque consultation de cette fiche est notée et montrée à l’intéressé.
members-right-vote = Droit de vote aujourd’hui
members-right-stand = Éligibilité aujourd’hui
members-right-yes = oui
members-right-no = non
members-reason-no-member = pas d’adhésion dans la structure ce jour-là
members-reason-suspended = adhésion suspendue
members-reason-seniority = ancienneté insuffisante : depuis le { $since }, suffisante à partir du { $enough }
members-reason-age = { $n ->
    [one] moins d’un an
   *[other] moins de { $n-text } ans
}
members-reason-birth = date de naissance inconnue
members-reason-dues-until = cotisation non acquittée à partir du { $day }
members-reason-dues = aucune cotisation acquittée
members-erased = données effacées

# Forms of a person who joins
members-entry-unit = Structure
members-entry-person = Personne déjà connue
members-entry-name = Nom complet
members-entry-gender = Sexe
members-entry-birth_day = Date de naissance
members-entry-email = Adresse électronique
members-entry-phone = Téléphone
members-entry-profession = Groupe socioprofessionnel
members-entry-profession-hint = Groupes de l’organisation ; aucun revenu n’est demandé.
members-entry-area = Lieu de résidence
members-entry-category = Catégorie de cotisation
members-entry-identity = N° de la carte d’identité
members-entry-identity-hint = Conservé chiffré, lisible seulement par qui en a le droit.
members-entry-number = N° d’adhérent
members-correction-name = Nom complet
members-correction-gender = Sexe
members-correction-birth_day = Date de naissance
members-correction-email = Adresse électronique
members-correction-phone = Téléphone
members-correction-profession = Groupe socioprofessionnel
members-correction-profession-hint = Groupes de l’organisation ; aucun revenu n’est demandé.
members-correction-area = Lieu de résidence
members-correction-category = Catégorie de cotisation
members-correction-identity = N° de la carte d’identité
members-correction-identity-hint = Conservé chiffré, lisible seulement par qui en a le droit.
members-correction-number = N° d’adhérent
members-paper-unit = Structure
members-paper-name = Nom complet
members-paper-gender = Sexe
members-paper-birth_day = Date de naissance
members-paper-email = Adresse électronique
members-paper-phone = Téléphone
members-paper-profession = Groupe socioprofessionnel
members-paper-profession-hint = Groupes de l’organisation ; aucun revenu n’est demandé.
members-paper-area = Lieu de résidence
members-paper-category = Catégorie de cotisation
members-paper-identity = N° de la carte d’identité
members-paper-identity-hint = Conservé chiffré, lisible seulement par qui en a le droit.
members-join-name = Nom complet
members-join-gender = Sexe
members-join-birth_day = Date de naissance
members-join-email = Adresse électronique
members-join-phone = Téléphone
members-join-profession = Groupe socioprofessionnel
members-join-profession-hint = Groupes de l’organisation ; aucun revenu n’est demandé.
members-join-area = Lieu de résidence
members-join-category = Catégorie de cotisation
members-join-identity = N° de la carte d’identité
members-join-identity-hint = Conservé chiffré, lisible seulement par qui en a le droit.
members-entry-person-hint = Laissez vide pour une nouvelle personne, et remplissez le nom et le sexe.
members-entry-number-hint = Laissez vide pour attribuer le numéro suivant.
members-entry-joined = Dans la structure depuis
members-entry-since = Ancienneté depuis
members-entry-since-hint = Si elle est antérieure à l’entrée dans cette structure.
members-entry-reference = Référence
members-entry-reference-hint = Le registre et la page, ou la décision.
members-entry-reason = Remarque
members-entry-submit = Inscrire
members-correction-reason = Motif de la correction
members-correction-number-hint = L’ancien numéro continue de mener à l’adhérent.
members-correction-submit = Enregistrer
members-paper-received = Reçue le
members-paper-sponsors = N° d’adhérent des parrains
members-paper-sponsors-hint = Séparés par une virgule.
members-paper-declared = La déclaration d’absence d’incompatibilité est signée
members-paper-condition = La condition propre à la structure est remplie
members-paper-words = Texte de la demande
members-paper-submit = Enregistrer
members-join-title = Adhérer : { $unit }
members-join-lead = Remplissez ce formulaire, puis confirmez votre adresse depuis la lettre que vous recevrez. Personne ne voit la demande avant.
members-join-sponsors = N° d’adhérent de vos parrains
members-join-sponsors-hint = Séparés par une virgule. Une lettre leur demandera de confirmer.
members-join-words = Quelques mots de vous
members-join-declared = Je déclare qu’aucune incompatibilité citée plus haut n’existe
members-join-condition = Je déclare remplir la condition citée plus haut
members-join-consent = J’accepte le traitement de ces données pour décider de ma demande et tenir mon adhésion. Je peux à tout moment les consulter, les corriger et demander leur effacement.
members-join-submit = Envoyer la demande
members-join-sent = Encore une étape
members-join-sent-text = Nous avons envoyé une lettre à l’adresse indiquée. Ouvrez le lien qu’elle contient pour confirmer votre demande sous sept jours.
members-declares-not = Est incompatible avec l’adhésion : { $what }.
members-declares = Condition d’adhésion : { $what }.
members-takes-professions = Groupes admis : { $what }.

# Links
members-confirm-title = Confirmer la demande d’adhésion
members-confirm-lead = En confirmant cette adresse, vous présentez la demande à la structure « { $unit } ».
members-confirm-submit = Confirmer
members-support-title = Parrainer une demande d’adhésion
members-support-lead = Votre parrainage est demandé pour l’adhésion de { $applicant } à la structure « { $unit } ». La soutenez-vous ?
members-support-submit = Parrainer
members-support-done = Merci, votre parrainage est enregistré.
members-mine-title = Votre demande d’adhésion
members-mine-stage = État de la demande
members-appeal-title = Recours
members-appeal-words = Motifs du recours
members-appeal-submit = Former le recours
members-withdraw = Retirer la demande

# Applications
members-applications-table-caption = Liste des demandes
members-applications-table-empty = Aucune demande n’attend de décision.
members-applications-table-name = Nom
members-applications-table-unit = Structure
members-applications-table-received = Reçue le
members-applications-table-due = Avant le
members-applications-table-stage = État
members-applications-filter-stage = État
members-late = en retard
members-application-facts = Demande
members-application-channel = Voie
members-application-due = Décision avant le
members-application-decided = Décidée le
members-application-appealed = Recours du
members-decision-title = Décision
members-decision-body = Instance qui décide : { $body }
members-decision-outcome = Décision
members-decision-admit = Admettre
members-decision-refuse = Refuser
members-decision-day = Date de la décision
members-decision-reference = N° de la décision ou du procès-verbal
members-decision-reason = Motifs
members-decision-reason-hint = Ce texte est envoyé au demandeur ; un refus doit être motivé.
members-decision-number = N° d’adhérent
members-decision-number-hint = Laissez vide pour attribuer le numéro suivant.
members-decision-submit = Enregistrer la décision
members-sponsors = Parrainage
members-sponsors-needed = { $n ->
    [one] { $n-text } parrain requis
   *[other] { $n-text } parrains requis
}
members-sponsor-yes = confirmé
members-sponsor-waits = à confirmer

# Changes
members-suspend = Suspendre
members-suspension-from = À partir du
members-suspension-until = Jusqu’au (non compris)
members-suspension-reference = N° de la décision
members-suspension-reason = Motifs
members-suspension-submit = Enregistrer la suspension
members-reinstate = Mettre fin à la suspension
members-reinstatement-day = À partir du
members-reinstatement-reason = Motifs
members-reinstatement-submit = Enregistrer
members-end = Mettre fin à l’adhésion
members-ending-why = Cause
members-ending-day = Premier jour hors de la structure
members-ending-reference = Référence
members-ending-reference-hint = Le n° de la décision pour une exclusion, ou la date de la lettre.
members-ending-reason = Remarque
members-ending-submit = Enregistrer
members-transfer = Transférer
members-transfer-form-to = Structure d’accueil
members-transfer-form-reason = Motif
members-transfer-form-submit = Demander le transfert
members-transfers-table-caption = Liste des transferts
members-transfers-table-empty = Aucun transfert ici. Un transfert se demande depuis la fiche de l’adhérent.
members-transfers-table-name = Nom
members-transfers-table-from = De
members-transfers-table-to = Vers
members-transfers-table-asked = Demandé le
members-transfers-table-state = État
members-transfers-table-actions = Actions

# Rolls
members-roll-freeze = Arrêter une liste
members-roll-lead = La liste est arrêtée telle qu’elle était un jour donné, et son engagement est inscrit au registre des actes : elle ne peut plus changer sans que cela se voie.
members-roll-unit = Structure
members-roll-entitlement = Droit
members-roll-day = Jour
members-roll-size = Inscrits
members-roll-root = Racine
members-roll-article = Article
members-roll-submit = Arrêter la liste
members-roll-title = Liste électorale : { $unit }
members-rolls-table-caption = Listes électorales
members-rolls-table-empty = Aucune liste arrêtée. Commencez par en arrêter une avant l’élection.
members-rolls-table-unit = Structure
members-rolls-table-entitlement = Droit
members-rolls-table-day = Jour
members-rolls-table-size = Inscrits
members-roll-table-caption = Inscrits
members-roll-table-empty = Aucun inscrit sur cette page.
members-roll-table-position = Rang
members-roll-table-name = Nom
members-roll-table-number = N° d’adhérent
members-roll-table-unit = Structure
members-proof-title = Preuve de l’inscription
members-proof-lead = Ce chemin prouve que l’inscription fait partie de la liste arrêtée : calculez l’empreinte de l’inscription avec le sel, remontez à la racine, et comparez-la à celle de l’acte.
members-proof-sound = exacte
members-proof-broken = inexacte
members-proof-salt = Sel
members-proof-file = À garder pour vérifier ailleurs
members-proof-download = Télécharger la preuve
members-proof-act = L’acte dans le registre

# Refusals
members-refused-not-joined = On n’adhère pas à cette structure.
members-refused-no-birth-day = Indiquez la date de naissance : les statuts fixent un âge.
members-refused-age = { $n ->
    [one] Les statuts exigent au moins { $n-text } an
   *[other] Les statuts exigent au moins { $n-text } ans
}
members-refused-declared = La déclaration d’absence d’incompatibilité est nécessaire.
members-refused-condition = La condition propre à la structure doit être déclarée.
members-refused-profession = Cette structure n’admet pas ce groupe socioprofessionnel.
members-refused-sponsors = { $n ->
    [one] Il faut au moins { $n-text } parrain
   *[other] Il faut au moins { $n-text } parrains
}
members-refused-number = Ce n’est pas un numéro d’adhérent valable.
members-refused-number-taken = Ce numéro est déjà attribué.
members-refused-identity = Ce n’est pas un numéro de carte valable.
members-refused-identity-taken = Ce numéro est enregistré pour une autre personne. Vérifiez-le, ou adressez-vous au secrétariat.
members-refused-phone = Ce n’est pas un numéro de téléphone valable.
members-refused-already = L’adhésion à cette structure existe déjà.
members-refused-unknown = Ce choix ne figure pas dans les statuts.
members-refused-day = Cette date n’est pas possible ici.
members-refused-not-now = Ce n’est pas possible dans l’état actuel.
members-refused-other-body = La décision revient à une instance supérieure ; elle est enregistrée par sa structure.
members-refused-too-long = Cette durée dépasse ce que permettent les statuts.
members-refused-no-transfer = Choisissez une autre structure.
members-refused-transfer-pending = Un transfert est déjà demandé.
members-refused-nobody = Personne ne remplit les conditions ce jour-là : il n’y a pas de liste à arrêter.
members-refused-reason = Un refus doit être motivé.

# Done
done-members-entered = L’adhérent est inscrit.
done-members-entered-known = L’adhésion a été ajoutée à une personne déjà connue.
done-members-corrected = La fiche est corrigée.
done-members-applied = La demande est enregistrée.
done-members-admitted = L’admission est enregistrée.
done-members-application-refused = Le refus est enregistré et le demandeur informé.
done-members-suspended = La suspension est enregistrée.
done-members-reinstated = La fin de la suspension est enregistrée.
done-members-ended = La fin de l’adhésion est enregistrée.
done-members-transfer-asked = Le transfert est demandé.
done-members-transferred = Le transfert est fait.
done-members-transfer-ended = Le transfert n’aura pas lieu ; c’est noté.
done-members-roll-frozen = La liste est arrêtée.
done-members-confirmed = Merci, votre adresse est confirmée et la demande présentée.
done-members-withdrawn = La demande est retirée.
done-members-appealed = Le recours est formé.

# Acts and audit
act-membership-entered = Reprise d’une adhésion d’un registre antérieur
act-membership-admitted = Admission d’un adhérent
act-membership-refused = Refus d’une demande d’adhésion
act-membership-suspended = Suspension d’une adhésion
act-membership-reinstated = Fin de la suspension d’une adhésion
act-membership-ended = Fin d’une adhésion
act-membership-transferred = Transfert d’une adhésion
act-roll-frozen = Liste électorale arrêtée
fact-entitlement = Droit
fact-value-entitlement-vote = pour voter
fact-value-entitlement-stand = pour être candidat
fact-size = Inscrits
fact-root = Racine
fact-since = Depuis
subject-membership = Adhésion
subject-application = Demande d’adhésion
subject-member = Adhérent
subject-roll = Liste électorale
subject-transfer = Transfert
audit-action-members-enter = Inscription d’un adhérent
audit-action-members-correct = Correction d’une fiche d’adhérent
audit-action-members-suspend = Enregistrement d’une suspension
audit-action-members-reinstate = Enregistrement d’une fin de suspension
audit-action-members-end = Enregistrement d’une fin d’adhésion
audit-action-members-apply = Saisie d’une demande
audit-action-members-confirm = Confirmation d’une demande
audit-action-members-support = Parrainage d’une demande
audit-action-members-withdraw = Retrait d’une demande
audit-action-members-appeal = Recours
audit-action-members-decide = Décision sur une demande
audit-action-members-transfer-ask = Demande de transfert
audit-action-members-transfer = Transfert
audit-action-members-transfer-refuse = Transfert non abouti
audit-action-members-freeze-roll = Arrêt d’une liste électorale
audit-action-members-read = Consultation d’une fiche d’adhérent
audit-action-members-read-application = Consultation d’une demande
audit-action-members-read-roll = Consultation d’une liste électorale
job-members-sweep = Échéances des demandes et des suspensions
job-members-follow = Suivi des structures déplacées dans l’index des adhérents
actor-members = Registre des adhérents

# Letters
members-mail-confirm-subject = Confirmez votre demande d’adhésion
members-mail-confirm-text =
    Bonjour { $name },

    Une demande d’adhésion à la structure « { $unit } » porte cette adresse. Pour la confirmer, ouvrez ce lien sous sept jours :

    { $address }

    Si elle ne vient pas de vous, ne faites rien : elle s’effacera d’elle-même.

    { $organisation }
members-mail-support-subject = Parrainage d’une demande d’adhésion
members-mail-support-text =
    Bonjour { $name },

    Votre parrainage est demandé pour l’adhésion de { $applicant } à la structure « { $unit } ». Si vous la soutenez, ouvrez ce lien :

    { $address }

    { $organisation }
members-mail-admitted-subject = Votre demande d’adhésion est acceptée
members-mail-admitted-text =
    Bonjour { $name },

    Votre demande d’adhésion à la structure « { $unit } » est acceptée. Votre n° d’adhérent : { $number }

    Bienvenue.

    { $organisation }
members-mail-refused-subject = Votre demande d’adhésion
members-mail-refused-text =
    Bonjour { $name },

    Votre demande d’adhésion à la structure « { $unit } » n’a pas été acceptée.

    Motifs : { $reason }

    Vous pouvez la consulter et former un recours par ce lien :

    { $address }

    { $organisation }
members-mail-rejected-subject = Votre demande d’adhésion
members-mail-rejected-text =
    Bonjour { $name },

    Votre demande d’adhésion à la structure « { $unit } » n’a pas été acceptée, et cette décision est définitive.

    Motifs : { $reason }

    { $organisation }

# Import and export of members
members-import = Importer une liste
members-import-title = Importation des adhérents
members-import-lead = Un fichier XLSX, XLS, ODS ou CSV. Rien n’est écrit avant que vous n’ayez vu ce qu’il ferait.
members-upload-file = Fichier
members-upload-unit = Structure
members-upload-unit-hint = Pour les lignes qui n’en nomment pas ; si elle est indiquée, seules les structures qui en relèvent sont admises. Peut rester vide.
members-upload-synthetic = Les personnes sont inventées
members-upload-submit = Envoyer le fichier
members-imports = Fichiers précédents
members-imports-none = Aucun fichier n’a encore été importé.
members-imports-file = Fichier
members-imports-when = Date
members-imports-unit = Structure
members-imports-state = État
members-import-state-columns = colonnes à préciser
members-import-state-trying = examen en cours
members-import-state-ready = prêt
members-import-state-running = importation en cours
members-import-state-done = importé
members-import-state-undoing = retrait en cours
members-import-state-undone = retiré
members-import-state-broken = illisible
members-import-state-dropped = abandonné
members-import-columns = Ce que contiennent les colonnes
members-import-columns-lead = Les colonnes ont été devinées d’après leurs titres. Corrigez au besoin ; ce sera retenu pour le prochain fichier.
members-import-column = Colonne
members-import-holds = Contient
members-import-sample = Exemples
members-import-nothing = rien : ignorée
members-import-sheet = Feuille
members-import-sheet-choose = Choisir
members-import-look = Voir ce qu’il ferait
members-import-drop = Abandonner le fichier
members-import-twice = Plusieurs colonnes contiennent « { $field } ».
members-import-progress = Lignes lues : { $read }, traitées : { $done }
members-import-wait = La page se met à jour d’elle-même. Vous pouvez la quitter : le travail continue.
members-import-read = Lignes lues
members-import-created = Nouveaux adhérents
members-import-joined = Nouvelles adhésions de personnes connues
members-import-changed = Fiches complétées
members-import-same = Déjà connus, rien de neuf
members-import-suspected = Doublons présumés
members-import-refused = Lignes refusées
members-import-undone = Lignes retirées
members-import-reasons = Ce qui n’est pas repris, et pourquoi
members-import-reasons-more = Les premières lignes sont affichées ; le reste figure dans le rapport.
members-import-line = Ligne
members-import-cell = Colonne
members-import-value = Contenu
members-import-because = Motif
members-import-take = Reprendre
members-import-suspects = Ceux qui ressemblent à une personne connue
members-import-suspects-leave = Ne pas les reprendre, sauf ceux cochés dans la liste
members-import-suspects-take = Les reprendre tous comme nouveaux adhérents
members-import-start = Importer
members-import-again = Changer les colonnes
members-import-report = Télécharger le rapport
members-import-undo = Retirer toute l’importation
members-import-undo-lead = Ce que ce fichier a créé est retiré et ce qu’il a complété est remis, sauf ce qui a été modifié depuis. Possible avant le { $day }.
members-import-undo-late = Le délai pour retirer cette importation est passé.
members-import-clean = Toutes les lignes sont acceptées.
members-column-number = N° d’adhérent
members-column-name = Nom complet
members-column-name-latin = Nom en lettres latines
members-column-given = Prénom
members-column-family = Nom de famille
members-column-given-latin = Prénom en lettres latines
members-column-family-latin = Nom de famille en lettres latines
members-column-gender = Sexe
members-column-birth = Date de naissance
members-column-identity = N° de carte nationale
members-column-phone = Téléphone
members-column-email = Courriel
members-column-unit = Structure
members-column-category = Catégorie de cotisation
members-column-profession = Groupe professionnel
members-column-joined = Date d’adhésion
members-column-area = Territoire de résidence
members-column-paid = Cotisation payée jusqu’au
members-column-state = Situation de l’adhésion
members-file-gender-f = femme
members-file-gender-m = homme
members-file-state-active = en cours
members-file-state-suspended = suspendue
members-file-state-ended = terminée
members-import-because-cell-error = La cellule contient une erreur de calcul
members-import-because-cell-formula = Une formule sans résultat enregistré : ouvrez le fichier et enregistrez-le de nouveau
members-import-because-cell-long = Texte trop long
members-import-because-day-none = Cette date n’existe pas
members-import-because-formula = Texte qui s’exécuterait comme une formule
members-import-because-total = Ligne de total, qui ne concerne personne
members-import-because-name-missing = Aucun nom
members-import-because-name = Ce n’est pas un nom
members-import-because-day-hijri = Date du calendrier hégirien : écrivez la date grégorienne
members-import-because-day-part = Date incomplète : écrivez le jour, le mois et l’année
members-import-because-day-month-first = Le mois est avant le jour : écrivez d’abord le jour
members-import-because-day = Ce n’est pas une date
members-import-because-born-when = Date de naissance invraisemblable
members-import-because-future = Cette date n’est pas encore venue
members-import-because-joined-unborn = Adhésion avant la naissance
members-import-because-young = Âge inférieur à celui des statuts : { $n }
members-import-because-scientific = Numéro arrondi par le tableur, ses derniers chiffres sont perdus
members-import-because-phone-several = Plusieurs numéros dans la cellule
members-import-because-phone-short = Numéro trop court, nombre de chiffres : { $n }
members-import-because-phone-long = Numéro trop long, nombre de chiffres : { $n }
members-import-because-phone = Ce n’est pas un numéro de téléphone
members-import-because-email = Ce n’est pas une adresse électronique
members-import-because-identity = Ce n’est pas un numéro de carte nationale
members-import-because-identity-shape = N’a pas la forme d’un numéro de carte nationale
members-import-because-number = Ce n’est pas un n° d’adhérent
members-import-because-word = Mot inconnu ici
members-import-because-unit-missing = Aucune structure n’est indiquée
members-import-because-unit-unknown = Structure inconnue
members-import-because-unit-several = Plusieurs structures portent ce nom : écrivez son code
members-import-because-unit-not-joined = On n’adhère pas directement à cette structure
members-import-because-area-unknown = Territoire inconnu
members-import-because-area-several = Plusieurs territoires portent ce nom
members-import-because-ended = Adhésion terminée
members-import-because-number-taken = N° d’adhérent déjà attribué à quelqu’un d’autre
members-import-because-identity-taken = N° de carte nationale déjà enregistré pour quelqu’un d’autre
members-import-because-two-persons = Le n° d’adhérent et celui de la carte nationale mènent à deux personnes
members-import-because-repeats = Répète la ligne { $line }
members-import-because-resembles = Ressemble à la ligne { $line } : nom et naissance, téléphone ou courriel
members-import-because-alike-name = Nom et date de naissance d’un adhérent connu : { $number }
members-import-because-alike-phone = Téléphone d’un adhérent connu : { $number }
members-import-because-alike-email = Courriel déjà connu dans cette structure { $number }
members-import-because-differs = Diffère de la fiche ; la fiche reste inchangée
members-import-because-changed-since = La fiche a été modifiée depuis l’importation ; elle est restée
members-import-because-in-use = D’autres fiches y renvoient ; elle est restée
members-import-file-empty = Le fichier est vide
members-import-file-no-rows = Aucune ligne sous les titres (ligne { $row })
members-import-file-pdf = C’est un PDF : envoyez le tableau lui-même
members-import-file-picture = C’est une image
members-import-file-office = C’est un document d’un autre type : enregistrez-le en XLSX ou CSV
members-import-file-html = C’est une page web sous le nom d’un tableau : ouvrez-la et enregistrez-la en XLSX
members-import-file-archive = C’est une archive : envoyez son contenu
members-import-file-binary = Ce n’est pas un tableau
members-import-file-password = Le fichier est protégé par un mot de passe : enregistrez-le sans
members-import-file-large = Fichier trop grand (mégaoctets : { $n })
members-import-file-bomb = Le fichier se déplie démesurément
members-import-file-rows = Trop de lignes ({ $n })
members-import-file-columns = Trop de colonnes ({ $n }) à la ligne { $row }
members-import-file-line = La ligne { $row } ne finit pas : un guillemet n’est pas fermé
members-import-file-twice = Deux colonnes du même titre { $name } : { $first } et { $second }
members-import-file-sheet = Aucune feuille nommée { $name }
members-import-file-encoding = L’encodage ne convient pas à la ligne { $row }
members-import-file-mixed = Deux encodages dans un fichier, à partir de la ligne { $row }
members-import-file-unclear = Encodage impossible à déterminer : enregistrez en UTF-8 ou en XLSX
members-import-file-broken = Le fichier est endommagé
members-import-file-unreadable = Le fichier n’a pas pu être lu
members-import-file-no-names = Aucune colonne de noms : précisez ce que contiennent les colonnes
members-import-file-gone = Le fichier n’est plus là : envoyez-le de nouveau
members-import-notice-above = Lignes au-dessus des titres, non lues : { $n }
members-import-notice-merged = Cellules fusionnées { $range } : la valeur ne compte que pour la première
members-import-notice-more-merged = Autres cellules fusionnées : { $n }
members-import-notice-sheets = Autres feuilles, non lues : { $names }
members-import-notice-hidden = Feuilles masquées, non lues : { $names }
members-import-notice-encoding = Encodage annoncé { $claimed }, réel { $found }
members-import-notice-unnamed = La colonne { $column } n’a pas de titre
members-export = Exporter
members-export-title = Exportation de la liste des adhérents
members-export-lead = La liste contient ceux que montre la page, avec les mêmes filtres. Chaque exportation est consignée, et les intéressés la voient.
members-exporting-columns = Colonnes
members-exporting-identities = N° de carte nationale
members-exporting-reason = Motif
members-exporting-reason-hint = Nécessaire si les n° de carte nationale sont demandés.
members-exporting-format = Format
members-exporting-submit = Télécharger
members-export-refused-reason = Écrivez le motif : les n° de carte nationale ne sont pas remis sans lui.
members-export-refused-identities = Vous n’avez pas accès aux n° de carte nationale.
members-export-refused-columns = Choisissez au moins une colonne.
done-members-import-dropped = Le fichier est abandonné.
act-members-imported = Une liste d’adhérents a été importée
act-members-import-undone = Une importation d’adhérents a été retirée
fact-created = Nouveaux
fact-joined = Adhésions ajoutées
fact-changed = Fiches complétées
fact-undone = Retirés
fact-left = Restés
subject-member-import = Importation
subject-member-export = Exportation
audit-action-members-import-file = Dépôt d’un fichier à importer
audit-action-members-import-start = Début d’une importation
audit-action-members-import = Importation d’adhérents
audit-action-members-import-undo = Demande de retrait d’une importation
audit-action-members-import-undone = Retrait d’une importation
audit-action-members-import-drop = Abandon d’un fichier
audit-action-members-export = Exportation d’une liste d’adhérents
job-members-import = Importation d’adhérents
job-members-imports = Suppression des anciens fichiers d’importation
actor-imports = Importation des adhérents
