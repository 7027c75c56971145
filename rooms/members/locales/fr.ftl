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
