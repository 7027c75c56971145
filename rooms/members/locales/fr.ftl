# The room of members.
# One's own page, and privacy.
members-me-mine = Mes données
members-me-data = Mes données et leur correction
members-me-consents = Mes consentements
members-me-reads = Qui a consulté mes données
members-me-export = Une copie de toutes mes données
members-me-erasure = Effacement de mes données
members-me-name = Nom
members-me-number = N° d’adhésion
members-me-birth = Date de naissance
members-me-gender = Sexe
members-me-gender-f = Féminin
members-me-gender-m = Masculin
members-me-email = Courriel
members-me-identity = N° de carte d’identité
members-me-identity-kept = Conservé sous scellé ; il n’est ouvert que pour un motif, qui est noté
members-me-units = Structures
members-me-since = Adhésion depuis
members-me-joined = Entrée dans la structure
members-me-until = Jusqu’au
members-me-why-ended = Motif de la fin
members-me-standing = Situation
members-me-standing-active = Active
members-me-standing-suspended = Suspendue
members-me-standing-ended = Terminée
members-me-ended-resigned = Démission
members-me-ended-expelled = Exclusion
members-me-ended-died = Décès
members-me-ended-transferred = Transfert vers une autre structure
members-me-ended-moved = Déménagement
members-me-ended-erased = Effacement des données
members-me-dues = Cotisation
members-me-dues-exempt = Exonération
members-me-dues-until = À jour avant le { $day }
members-me-dues-none = Aucun paiement enregistré
members-me-memberships = Mes adhésions
members-me-memberships-none = Aucune adhésion n’est enregistrée à votre nom.
members-me-member-since = Depuis le { $day }
members-me-history = Historique
members-me-history-none = Rien n’est encore enregistré.
members-me-act = L’acte
members-me-event-entered = Reprise d’un registre antérieur
members-me-event-admitted = Admission
members-me-event-corrected = Correction de données
members-me-event-suspended = Suspension
members-me-event-reinstated = Fin de la suspension
members-me-event-ended = Fin de l’adhésion
members-me-event-transfer-asked = Transfert demandé
members-me-event-transfer-refused = Transfert non abouti
members-me-event-transferred = Transfert
members-me-event-renumbered = Nouveau n° d’adhésion
members-me-event-merged = Fusion de fiches
members-me-event-unmerged = Fusion annulée
members-me-event-erased = Effacement des données
members-me-known = Ce qui est enregistré
members-me-own-title = Ce que vous changez vous-même
members-me-own-lead = Ces changements valent aussitôt et sont notés dans votre historique.
members-me-officer-lead = Le nom, la date de naissance et le sexe sont corrigés par un responsable, sur votre demande.
members-me-own-phone = Téléphone
members-me-own-profession = Groupe professionnel
members-me-own-area = Lieu de résidence
members-me-own-area-hint = Écrivez le nom de la commune ou de la province
members-me-own-submit = Enregistrer
members-me-phone-bad = Saisissez un numéro complet, par exemple 0612345678
done-members-me-saved = Les changements sont enregistrés.
members-me-address-title = Changer de courriel
members-me-address-lead = Un lien part vers la nouvelle adresse ; rien ne change avant que vous l’ouvriez. L’adresse de connexion se change sur sa propre page.
members-me-address-email = Nouvelle adresse
members-me-address-submit = Envoyer le lien
members-me-address-take-submit = Prendre cette adresse
done-members-me-address-sent = Le lien est parti vers la nouvelle adresse ; il vaut un jour.
done-members-me-address-taken = Le courriel est changé.
members-me-correction-title = Demander une correction
members-me-correction-lead = Corrigez ce qui est faux et laissez le reste tel quel.
members-me-correction-waits = Une demande de correction attend
members-me-correction-earlier = Demande antérieure
members-me-correction-name = Nom complet
members-me-correction-birth_day = Date de naissance
members-me-correction-gender = Sexe
members-me-correction-words = Précisions
members-me-correction-words-hint = Par exemple la pièce qui l’établit
members-me-correction-submit = Envoyer la demande
done-members-me-correction-asked = La demande est transmise à la structure qui tient votre fiche.
members-me-take-back = Retirer la demande
done-members-me-taken-back = La demande est retirée.
members-me-asked = Demandé le
members-me-decided = Décidé le
members-me-reason = Motif
members-me-state = État
members-me-words = Mots de la personne
members-me-state-asked = En attente d’une décision
members-me-state-marked = Prévu à son jour
members-me-state-done = Fait
members-me-state-granted = Accordé
members-me-state-refused = Refusé
members-me-state-withdrawn = Retiré
members-me-reads-lead = Chaque consultation de votre fiche est notée, à la minute, avec la fonction exercée.
members-me-reads-caption = Qui a consulté mes données
members-me-reads-empty = Personne d’autre n’a consulté votre fiche.
members-me-reads-at = Quand
members-me-reads-who = En tant que
members-me-reads-unit = Structure
members-me-reads-what = Ce qui a été lu
members-me-reads-account = Un compte habilité
members-read-record = La fiche
members-read-person = La page de la personne
members-read-identity = Le n° de carte d’identité
members-read-application = La demande d’adhésion
members-read-export = Un fichier téléchargé
members-card-title = Carte d’adhérent
members-card-open = Ouvrir la carte
members-card-none = Votre carte n’est pas encore établie.
members-card-issue = Établir la carte
members-card-issued = Établie le
members-card-check = Ce que voit qui lit le code
members-card-code = Code de vérification de la carte
members-card-code-lead = Qui lit ce code ne voit que « valable » ou « non valable » et l’heure de la vérification.
members-card-pdf = La carte en PDF
members-card-renew-title = Renouveler le code
members-card-renew-lead = Si la carte est perdue ou copiée, renouvelez son code : l’ancien n’est plus valable aussitôt.
members-card-renew = Renouveler le code
members-card-note = Pour vérifier la validité de cette carte, lisez le code.
members-card-valid = Carte valable
members-card-not-valid = Carte non valable
members-card-checked = Vérifié le { $at }
members-card-says-no-more = Cette page n’indique ni nom, ni numéro, ni structure.
done-members-card-issued = La carte est établie.
done-members-card-renewed = Le code est renouvelé ; l’ancien n’est plus valable.
members-consents-lead = Vous donnez ou retirez votre consentement quand vous voulez ; la date et la version du texte sont conservées.
members-consents-none = Aucun consentement ne vous est demandé pour l’instant.
members-consent-unsaid = Non donné
members-consent-given = Donné
members-consent-outdated = Donné à un texte antérieur
members-consent-withdrawn = Retiré
members-consent-give = Donner mon consentement
members-consent-withdraw = Retirer mon consentement
members-consent-version = Version du texte : { $version }
members-consent-history = Ce que vous avez dit
members-consent-was-given = Donné le { $at } (version { $version })
members-consent-was-withdrawn = Retiré le { $at } (version { $version })
done-members-consent-given = Votre consentement est noté.
done-members-consent-withdrawn = Le retrait de votre consentement est noté.
members-export-lead = Une archive de tout ce qui est conservé à votre sujet : fiche, adhésions, consentements, courriers reçus, ce que vous avez fait ici.
members-export-files = Elle contient une page à lire (data.html) et une version pour les machines (data.json).
members-export-take = Télécharger la copie
members-export-title = Toutes les données conservées à mon sujet
members-export-intro = Voici toutes les données que ce système conserve sur la personne à qui cette copie est remise.
members-erasure-lead = Vous pouvez demander l’effacement de vos données. Vos adhésions prennent fin et votre compte est fermé ; il reste des numéros et des années qui ne désignent personne.
members-erasure-days = { $n ->
    [one] Une fois la demande accordée, { $n-text } jour passe avant l’effacement ; vous pouvez encore la retirer.
   *[other] Une fois la demande accordée, { $n-text } jours passent avant l’effacement ; vous pouvez encore la retirer.
}
members-erasure-holds = Ce qui s’oppose à l’effacement
members-erasure-holds-lead = Vous pouvez faire la demande, mais l’effacement attend la fin de ce qui suit :
members-erasure-waits = Demande d’effacement
members-erasure-earlier = Demande d’effacement antérieure
members-erasure-ground = Motif
members-erasure-due = Pas d’effacement avant le
members-erasure-held = Ce qui s’y est opposé
members-erasure-ended = Clos le
members-me-erase-words = Quelques mots
members-me-erase-words-hint = Facultatif ; effacé avec le reste
members-me-erase-sure = Je demande l’effacement de mes données et je sais qu’il met fin à mon adhésion
members-me-erase-submit = Demander l’effacement
done-members-erasure-asked = La demande d’effacement est enregistrée.
done-members-erasure-granted = La demande est accordée ; la personne est informée du jour.
done-members-erasure-refused = La demande est refusée ; la personne est informée du motif.
members-hold-mandate = Un mandat est en cours
members-hold-application = Une demande ou un recours n’est pas tranché
members-hold-transfer = Un transfert est en cours
members-hold-dues = Des cotisations restent dues ; elles peuvent être réclamées avant le { $day }
members-held-mandate = Mandat
members-held-application = Demande ou recours
members-held-transfer = Transfert
members-held-dues = Cotisations
members-ground-request = À la demande de la personne
members-ground-ended = Adhésion terminée depuis longtemps
members-ground-refused = Demande d’adhésion non aboutie
members-mail-address-subject = { $organisation } : confirmation de votre courriel
members-mail-address-text =
    Bonjour { $name },

    Pour que cette adresse figure sur votre fiche, ouvrez ce lien dans la journée :
    { $link }

    Si vous n’avez rien demandé, ne faites rien.

    { $organisation }
members-mail-erasure-marked-subject = { $organisation } : vos données
members-mail-erasure-marked-text =
    Bonjour { $name },

    La durée de conservation de vos données chez nous est passée. Elles ne seront pas effacées avant le { $day }. Si vous souhaitez qu’elles restent, ouvrez votre page avant ce jour :
    { $link }

    { $organisation }
members-mail-erasure-granted-subject = { $organisation } : demande d’effacement accordée
members-mail-erasure-granted-text =
    Bonjour { $name },

    Votre demande d’effacement est accordée. Vos données ne seront pas effacées avant le { $day } ; d’ici là, vous pouvez la retirer :
    { $link }

    { $organisation }
members-mail-erasure-refused-subject = { $organisation } : demande d’effacement
members-mail-erasure-refused-text =
    Bonjour { $name },

    Votre demande d’effacement n’est pas accordée, pour ce motif :
    { $reason }

    Les détails sont sur votre page :
    { $link }

    { $organisation }
members-refused-correction-nothing = Rien dans la demande ne diffère de ce qui est enregistré
members-refused-correction-pending = Une demande attend déjà
members-refused-erasure-pending = Une demande d’effacement est déjà en cours.
members-refused-link-spent = Ce lien a servi ou n’est plus valable. Demandez-en un autre depuis votre page.
members-refused-many-links = Trop de liens sont partis aujourd’hui ; réessayez demain
members-refused-same-address = C’est déjà l’adresse enregistrée
members-refused-purpose = Saisissez un code en minuscules latines et chiffres, par exemple news
members-refused-same-text = Le texte n’a pas changé
members-refused-seen = Rouvrez la page et voyez ce qui serait effacé.
members-privacy = Protection des données
members-privacy-reads = Consultations
members-privacy-consents = Textes de consentement
members-privacy-rules = Durées de conservation
members-erasures-title = Effacements demandés ou prévus
members-erasures-caption = Effacements demandés ou prévus
members-erasures-empty = Aucune demande n’attend et rien n’est prévu.
members-erasures-subject = Concerne
members-erasures-ground = Motif
members-found-subject = Concerne
members-found-ground = Motif
members-erasures-state = État
members-erasures-asked = Date
members-erasures-due = Pas avant le
members-erasures-held = Retenu par
members-erasure-title = Effacement
members-erasure-person = Une personne
members-erasure-application = Une demande d’adhésion
members-erasure-decide-decision = Décision
members-erasure-decide-reason = Motif
members-erasure-decide-reason-hint = Requis en cas de refus ; envoyé à la personne
members-erasure-decide-submit = Enregistrer la décision
members-answer-grant = Accorder
members-answer-refuse = Refuser
members-run-title = Ce que prendrait la prochaine exécution
members-run-lead = { $n ->
    [one] Ce qui a passé son temps est marqué, les personnes en sont averties, et rien n’est effacé avant { $n-text } jour.
   *[other] Ce qui a passé son temps est marqué, les personnes en sont averties, et rien n’est effacé avant { $n-text } jours.
}
members-run-would-stop = { $n ->
    [one] { $n-text } fiche dépasse la limite fixée : l’exécution automatique s’arrête jusqu’à ce que vous l’autorisiez ici.
   *[other] { $n-text } fiches dépassent la limite fixée : l’exécution automatique s’arrête jusqu’à ce que vous l’autorisiez ici.
}
members-run-found = Passé son temps
members-run-due = Marqué et échu
members-run-reads = Lignes du journal des consultations
members-run-corrections = Anciennes demandes de correction
members-run-now = Exécuter maintenant
members-run-run = Exécuté
members-run-stopped = Arrêté
done-members-run-done = L’exécution est faite ; son rapport est au bas de la page.
done-members-run-stopped = L’exécution s’est arrêtée : il y a maintenant plus à effacer que vous n’avez vu.
members-found-caption = Ce qui a passé son temps
members-found-empty = Rien n’a passé son temps.
members-found-unit = Structure
members-found-since = Depuis
members-found-holds = Ce qui s’y oppose
members-runs-title = Rapports
members-runs-caption = Rapports d’exécution
members-runs-empty = Rien n’a encore été exécuté. L’exécution a lieu chaque nuit.
members-runs-at = Quand
members-runs-who = Par
members-runs-state = État
members-runs-found = Passé son temps
members-runs-held = Retenu
members-runs-marked = Marqué
members-runs-erased = Effacé
members-runs-kept = Échu mais retenu
members-runs-reads = Consultations
members-runs-corrections = Corrections
members-rules-ended_months = Mois après la fin de la dernière adhésion
members-rules-refused_months = Mois après le refus ou le retrait d’une demande
members-rules-reads_months = Mois de conservation des consultations
members-rules-corrections_months = Mois de conservation des demandes de correction
members-rules-holding_days = Jours entre le marquage et l’effacement
members-rules-dues_months = Mois pendant lesquels des cotisations se réclament
members-rules-most = Nombre maximal par exécution
members-rules-most_percent = Part maximale des adhérents par exécution (%)
members-rules-submit = Enregistrer
done-members-rules-saved = Les durées sont enregistrées.
members-reads-caption = Consultations
members-reads-empty = Aucune consultation n’est encore notée.
members-reads-at = Quand
members-reads-who = En tant que
members-reads-member = N° d’adhésion
members-reads-what = Ce qui a été lu
members-reads-unit = Structure
members-reads-filter-what = Ce qui a été lu
members-reads-filter-from = Du
members-reads-filter-to = Au
members-texts-caption = Textes de consentement
members-texts-empty = Aucun texte. Commencez par ajouter une finalité.
members-texts-title = Finalité
members-texts-purpose = Code
members-texts-version = Version
members-texts-published = Publié le
members-texts-state = État
members-texts-actions = Actions
members-text-asked = Demandé
members-text-retired = N’est plus demandé
members-text-change = Nouveau texte
members-text-retire = Ne plus demander
members-text-new = Ajouter une finalité ou un texte
members-text-purpose = Code
members-text-purpose-hint = Minuscules latines ; ne change plus ensuite
members-text-title = Finalité
members-text-body = Le texte auquel on consent
members-text-submit = Publier
done-members-text-published = Le texte est publié. Les consentements au texte antérieur ne valent pas pour lui.
done-members-text-retired = Ce consentement n’est plus demandé.
members-corrections-nav = Demandes de correction
members-corrections-title = Demandes de correction
members-corrections-caption = Demandes de correction
members-corrections-empty = Aucune demande de correction n’attend.
members-corrections-member = Adhérent
members-corrections-unit = Structure
members-corrections-asked = Demandé le
members-correction-title = Demande de correction
members-correction-stands = Ce qui est enregistré
members-correction-wished = Ce qui est demandé
members-correction-decide-decision = Décision
members-correction-decide-reason = Motif
members-correction-decide-reason-hint = Requis en cas de refus ; la personne le voit
members-correction-decide-submit = Enregistrer la décision
done-members-correction-granted = La correction est faite.
done-members-correction-refused = La demande est refusée.
members-identity-title = N° de carte d’identité
members-identity-why = Motif de la consultation
members-identity-why-hint = Le motif est noté, et la personne voit la consultation
members-identity-check = Vérification d’identité
members-identity-roll = Établissement d’une liste électorale
members-identity-authority = Demande d’une autorité compétente
members-identity-correction = Correction d’une erreur
members-identity-submit = Afficher le n°
members-identity-noted = Cette consultation est notée.
members-identity-none = Aucun n° n’est enregistré.
members-invite-title = Inviter à ouvrir un compte
members-invite-lead = Une invitation à ouvrir un compte part vers l’adresse enregistrée ; l’adhérent y trouvera sa page et sa carte :
members-invite-has-one = Un compte est déjà ouvert.
members-invite-no-address = Aucun courriel n’est enregistré, ou l’adhésion est terminée. Ajoutez d’abord l’adresse à la fiche.
members-invite-submit = Envoyer l’invitation
done-members-invited = L’invitation est partie.
act-member-erased = Des données ont été effacées, leur durée passée ou sur demande
fact-ground = Motif
fact-value-ground-request = À la demande de la personne
fact-value-ground-ended = Adhésion terminée depuis longtemps
fact-value-ground-refused = Demande d’adhésion non aboutie
audit-action-members-ask-correction = Demande de correction
audit-action-members-take-back-correction = Demande de correction retirée
audit-action-members-decide-correction = Décision sur une correction
audit-action-members-ask-erasure = Demande d’effacement
audit-action-members-take-back-erasure = Demande d’effacement retirée
audit-action-members-decide-erasure = Décision sur un effacement
audit-action-members-erase = Effacement de données
audit-action-members-card = Carte d’adhérent établie
audit-action-members-consent = Consentement donné ou retiré
audit-action-members-consent-text = Texte de consentement publié
audit-action-members-invite = Adhérent invité à ouvrir un compte
audit-action-members-offer-address = Changement de courriel demandé
audit-action-members-own-data = Données corrigées par l’adhérent
audit-action-members-own-export = Copie de ses propres données
audit-action-members-reseal = Données scellées avec une nouvelle clé
audit-action-members-retention = Exécution des durées de conservation
audit-action-members-retention-rules = Durées de conservation changées
audit-action-members-export-reads = Journal des consultations téléchargé
audit-action-members-identity = Consultation d’un n° de carte d’identité
job-members-retention = Exécution des durées de conservation
job-members-reseal = Scellement avec la nouvelle clé
actor-retention = Le système (conservation)
personal-member = Adhérent
personal-member_card = Carte d’adhérent
personal-consent = Consentements
personal-member_address = Adresses à confirmer
personal-correction_request = Demandes de correction
personal-erasure = Effacements
personal-member_read = Qui a consulté les données
personal-application_sponsor = Demandes que vous avez parrainées
personal-application = Demandes d’adhésion
personal-transfer = Transferts
personal-membership_event = Historique
personal-membership_suspension = Suspensions
personal-dues_standing = Cotisations
personal-roll_entry = Listes électorales
personal-member_number = N° d’adhésion
personal-membership = Adhésions
personal-cash_entry = Écritures de caisse
personal-bank_line = Lignes de relevé bancaire
personal-dues_payment = Cotisations payées
personal-dues_exemption = Exonérations
personal-dues_category = Catégories de cotisation
personal-column-id = Identifiant
personal-column-year = Année
personal-column-means = Moyen de paiement
personal-column-amount = Montant
personal-column-party = Tiers
personal-column-paid_from = Payé à partir du
personal-column-from_day = À partir du
personal-column-ended_at = Terminé le
personal-column-line = Ligne
personal-column-person_id = Identifiant de la personne
personal-column-unit_id = Structure
personal-column-unit_path = Place de la structure
personal-column-name = Nom
personal-column-honorific = Civilité
personal-column-form = Accord
personal-column-birth_day = Date de naissance
personal-column-email = Courriel
personal-column-lang = Langue
personal-column-biography = Notice
personal-column-photo = Photo
personal-column-synthetic = Personne fictive
personal-column-created_at = Créé le
personal-column-updated_at = Modifié le
personal-column-kind = Type
personal-column-value = Valeur
personal-column-note = Note
personal-column-number = Numéro
personal-column-since = Depuis
personal-column-gender = Sexe
personal-column-profession = Groupe professionnel
personal-column-area = Lieu
personal-column-phone = Téléphone
personal-column-state = État
personal-column-joined = Entrée
personal-column-until_day = Jusqu’au
personal-column-end_reason = Motif de la fin
personal-column-category = Catégorie
personal-column-day = Jour
personal-column-reason = Motif
personal-column-body = Texte ou instance
personal-column-reference = Référence
personal-column-detail = Détail
personal-column-office = Fonction
personal-column-at = Quand
personal-column-what = Objet
personal-column-words = Mots de la personne
personal-column-channel = Voie
personal-column-received_day = Reçu le
personal-column-decided_day = Décidé le
personal-column-decided_at = Décidé le
personal-column-asked_at = Demandé le
personal-column-purpose = Finalité
personal-column-given = Donné
personal-column-due_day = Jour prévu
personal-column-ground = Motif
personal-column-start_day = Du
personal-column-end_day = Au
personal-column-start = Du
personal-column-role = Rôle
personal-column-recipient = Destinataire
personal-column-recipient_name = Nom du destinataire
personal-column-subject = Objet
personal-column-sent_at = Envoyé le
personal-column-action = Action
personal-column-outcome = Issue
personal-column-address = Adresse réseau
personal-column-agent = Navigateur
personal-column-seen_at = Vu le
personal-column-expires_at = Expire le
personal-column-label = Nom du compte
personal-column-reply = Réponse
personal-column-attendance = Présence
personal-column-paid_until = À jour avant le
personal-column-exempt = Exonération
personal-column-issued_at = Établie le
personal-column-seat = Siège
personal-column-term = Mandat n°
personal-column-deadline = Échéance
personal-column-closed_at = Clos le
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

# Dues
members-filter-dues = Cotisations
members-dues-nav = Cotisations
members-dues-title = Cotisations
members-dues-tabs = Parties des cotisations
members-dues-tab-members = Cotisations et arriérés
members-dues-tab-book = Livre de caisse
members-dues-tab-shares = Parts à reverser
members-dues-tab-statement = Situation financière
members-dues-tab-bank = Relevés bancaires
members-dues-unit-unit = Structure
members-dues-unit-unit-hint = Écrivez le nom de la structure dont vous voulez voir les cotisations.
members-dues-unit-submit = Afficher
members-dues-units-caption = Structures qui tiennent un livre de caisse
members-dues-units-empty = Aucun livre de caisse n’a d’écriture. Choisissez une structure et enregistrez un premier versement.
members-dues-units-unit = Structure
members-dues-units-balance = Solde
members-dues-units-owed = Reste à reverser
members-dues-units-due = Reste à recevoir
members-dues-members = Adhérents
members-dues-in-arrears = En arriéré
members-dues-exempt = Exonération
members-dues-never = Rien de versé
members-dues-late = Arriéré
members-dues-paid = À jour
members-dues-pay = Enregistrer un versement
members-dues-number = Numéro d’adhésion { $number }
members-dues-until-day = payé jusqu’au { $day }
members-dues-mine = Mes cotisations
members-dues-from = Du
members-dues-to = Au
members-dues-show = Afficher
members-dues-exempt-action = Enregistrer une exonération
members-dues-category-action = Changer de catégorie
members-dues-act = Acte n° { $n }
members-dues-owing-caption = Adhérents et ce qu’ils doivent
members-dues-owing-empty = Cette structure n’a pas encore d’adhérents.
members-dues-owing-name = Nom
members-dues-owing-number = Numéro d’adhésion
members-dues-owing-until = Payé jusqu’au
members-dues-owing-owed = Arriéré
members-dues-owing-do = Actions
members-dues-owing-filter-state = Situation
members-dues-owing-filter-category = Catégorie
members-dues-owing-state-arrears = En arriéré
members-dues-owing-state-paid = À jour
members-dues-owing-state-exempt = Exonérés par décision
members-dues-pay-membership = Adhérent
members-dues-pay-membership-hint = Écrivez le nom, dans n’importe quelle écriture, ou le numéro d’adhésion.
members-dues-pay-amount = Montant
members-dues-pay-amount-hint = Laissez vide pour que le montant dû soit proposé. On peut verser une partie, ou plusieurs années.
members-dues-pay-day = Jour du versement
members-dues-pay-means = Moyen de paiement
members-dues-pay-reference = Numéro du chèque ou référence du virement
members-dues-pay-send = Envoyer le reçu par courriel, si l’adhérent a une adresse
members-dues-pay-submit = Enregistrer le versement
members-dues-means-cash = Espèces
members-dues-means-bank = Banque
members-dues-means-cheque = Chèque
members-dues-record-title = Cotisations de l’adhérent
members-dues-record-member = Adhérent
members-dues-record-number = Numéro d’adhésion
members-dues-record-unit = Structure
members-dues-record-joined = Adhésion
members-dues-record-category = Catégorie de cotisation
members-dues-record-standing = Situation
members-dues-record-owed = Arriéré à ce jour
members-dues-periods-caption = Cotisations par période
members-dues-periods-empty = Aucune cotisation n’est due pour cette adhésion.
members-dues-periods-period = Période
members-dues-periods-owed = Dû
members-dues-periods-paid = Payé
members-dues-periods-state = Situation
members-dues-period-days = du { $from } au { $to }
members-dues-due-paid = Payée
members-dues-due-partly = Payée en partie
members-dues-due-open = Non payée
members-dues-due-exempt = Exonération
members-dues-due-rests = Adhésion suspendue
members-dues-due-free = Catégorie sans cotisation
members-dues-payments-caption = Versements et reçus
members-dues-payments-empty = Aucun versement n’est enregistré.
members-dues-payments-number = Reçu
members-dues-payments-day = Jour
members-dues-payments-amount = Montant
members-dues-payments-means = Moyen
members-dues-payments-note = Note
members-dues-payments-do = Actions
members-dues-payment-counters = Annulation du reçu { $number } : { $reason }
members-dues-payment-countered = Annulé par le reçu { $number }
members-dues-payment-cancel = Annuler le versement
members-dues-payment-cancel-heading = Annuler un versement
members-dues-payment-cancel-what = Reçu { $number } du { $day } :
members-dues-payment-cancel-lead = Rien n’est supprimé : un versement contraire est enregistré avec son numéro et son reçu, et le livre de caisse rend le montant.
members-dues-payment-cancel-day = Jour du remboursement
members-dues-payment-cancel-reason = Motif
members-dues-payment-cancel-submit = Annuler le versement
members-dues-receipt-ar = Reçu en arabe
members-dues-receipt-fr = Reçu en français
members-dues-receipt-en = Reçu en anglais
members-dues-receipt-send = Envoyer le reçu
members-dues-receipt-line = Reçu { $number } du { $day } :
members-dues-receipt-mail-subject = Reçu de cotisation n° { $number }
members-dues-receipt-mail-text = Bonjour { $name },

    La structure { $unit } a reçu le { $day } la somme de { $amount } au titre de la cotisation. Numéro du reçu : { $number }.

    Le reçu se télécharge à cette adresse : { $link }
members-dues-print-ar = Imprimer en arabe
members-dues-print-fr = Imprimer en français
members-dues-print-en = Imprimer en anglais
members-dues-exemptions-caption = Exonérations
members-dues-exemptions-empty = Aucune exonération n’est enregistrée.
members-dues-exemptions-from = À partir du
members-dues-exemptions-until = Jusqu’au
members-dues-exemptions-body = Instance qui a décidé
members-dues-exemptions-reason = Motif
members-dues-exemptions-do = Actions
members-dues-exempt-heading = Exonération de cotisation
members-dues-exempt-lead = On enregistre ici ce que l’instance compétente a décidé ; le registre des actes le retient sans le nom de l’adhérent. Une exonération n’efface pas les arriérés d’avant.
members-dues-exempt-from = À partir du
members-dues-exempt-from-hint = Toute période qui commence à partir de ce jour est exonérée.
members-dues-exempt-until = Avant le
members-dues-exempt-until-hint = Premier jour où la cotisation est due de nouveau. Laissez vide pour une durée indéterminée.
members-dues-exempt-body = Instance qui a décidé
members-dues-exempt-reference = Numéro de la décision
members-dues-exempt-reason = Motif
members-dues-exempt-submit = Enregistrer l’exonération
members-dues-exemption-end = Mettre fin
members-dues-exemption-end-heading = Fin d’une exonération
members-dues-exemption-end-lead = Les périodes qui commencent à partir de ce jour sont dues de nouveau.
members-dues-exemption-end-day = À partir du
members-dues-exemption-end-reason = Motif
members-dues-exemption-end-submit = Mettre fin à l’exonération
members-dues-category-heading = Catégorie de cotisation
members-dues-category-lead = Les périodes d’avant ce jour gardent leur catégorie.
members-dues-category-category = Catégorie
members-dues-category-from = À partir du
members-dues-category-from-hint = Toute période qui commence à partir de ce jour se compte dans la nouvelle catégorie.
members-dues-category-reason = Motif
members-dues-category-submit = Enregistrer la catégorie
members-dues-book-caption = Écritures du livre de caisse, par jour
members-dues-book-empty = Aucune écriture dans ces jours. Commencez par le solde d’ouverture.
members-dues-book-number = Numéro
members-dues-book-day = Jour
members-dues-book-what = Libellé
members-dues-book-party = De ou à
members-dues-book-means = Moyen de paiement
members-dues-book-kind = Nature
members-dues-book-in = Recettes
members-dues-book-out = Dépenses
members-dues-book-balance = Solde
members-dues-book-do = Actions
members-dues-book-enter = Passer une écriture
members-dues-book-closed-until = Le livre est clos jusqu’au { $day }. Rien ne s’y inscrit plus à cette date ni avant.
members-dues-book-close-action = Clore une période
members-dues-book-close-heading = Clore le livre de caisse
members-dues-book-close-lead = Ce qui est clos le reste : on corrige ensuite par des écritures contraires dans la période ouverte. La clôture est un acte, avec ses totaux.
members-dues-book-close-day = Clore jusqu’au
members-dues-book-close-submit = Clore
members-dues-closed-caption = Périodes closes
members-dues-closed-empty = Aucune période n’est close.
members-dues-closed-from = Du
members-dues-closed-to = Au
members-dues-closed-closing = Solde de clôture
members-dues-closed-act = Acte
members-dues-entry-opening = Solde d’ouverture
members-dues-entry-dues = Cotisation
members-dues-entry-gift = Don
members-dues-entry-receipt = Autre recette
members-dues-entry-from_below = Part reçue d’une structure inférieure
members-dues-entry-expense = Dépense
members-dues-entry-upward = Part reversée à une structure supérieure
members-dues-entry-counter = Écriture contraire
members-dues-entry-counters = Corrige l’écriture { $number }
members-dues-entry-countered = Corrigée par une écriture contraire
members-dues-entry-kind = Nature
members-dues-entry-amount = Montant
members-dues-entry-day = Jour
members-dues-entry-means = Moyen de paiement
members-dues-entry-words = Libellé
members-dues-entry-party = De ou à
members-dues-entry-reference = Numéro de la pièce
members-dues-entry-submit = Passer l’écriture
members-dues-entry-counter-heading = Écriture contraire
members-dues-entry-counter-what = Écriture { $number } du { $day } ({ $words }) :
members-dues-entry-counter-form-day = Jour de la correction
members-dues-entry-counter-form-reason = Motif
members-dues-entry-counter-form-submit = Passer l’écriture contraire
members-dues-shares-owed = Reste à reverser
members-dues-shares-due = Reste à recevoir des structures inférieures
members-dues-shares-of-payments = Parts des structures supérieures sur les versements
members-dues-shares-sent = Dont envoyé
members-dues-upward-caption = Aux structures supérieures
members-dues-upward-empty = Aucune part n’est due à une structure supérieure.
members-dues-upward-unit = Structure
members-dues-upward-due = Parts
members-dues-upward-confirmed = Reçu
members-dues-upward-transit = En route
members-dues-upward-owed = Reste à reverser
members-dues-below-caption = Des structures inférieures
members-dues-below-empty = Aucune part n’est attendue d’une structure inférieure.
members-dues-below-unit = Structure
members-dues-below-due = Parts
members-dues-below-confirmed = Reçu
members-dues-below-transit = En route
members-dues-below-owed = Reste à recevoir
members-dues-remittances-caption = Reversements
members-dues-remittances-empty = Aucun reversement.
members-dues-remittances-day = Jour
members-dues-remittances-from = De
members-dues-remittances-to = À
members-dues-remittances-amount = Montant
members-dues-remittances-state = Situation
members-dues-remittances-do = Actions
members-dues-remittance-sent = En route
members-dues-remittance-received = Réception confirmée
members-dues-remittance-refused = Non reçu
members-dues-remittance-withdrawn = Repris
members-dues-remittance-confirm = Confirmer la réception
members-dues-remittance-refuse = Non reçu
members-dues-remittance-take-back = Reprendre
members-dues-remittance-what = Reversement de { $from } à { $to }, du { $day } :
members-dues-remittance-confirm-heading = Confirmer la réception d’un reversement
members-dues-remittance-confirm-form-day = Jour de la réception
members-dues-remittance-confirm-form-means = Moyen de paiement
members-dues-remittance-confirm-form-submit = Confirmer la réception
members-dues-remittance-undo-heading = Reversement qui n’est pas arrivé
members-dues-remittance-undo-day = Jour de l’écriture contraire
members-dues-remittance-undo-reason = Motif
members-dues-remittance-undo-submit = Enregistrer
members-dues-remit-action = Reverser une part
members-dues-remit-heading = Reverser une part à une structure supérieure
members-dues-remit-to = À
members-dues-remit-amount = Montant
members-dues-remit-day = Jour
members-dues-remit-means = Moyen de paiement
members-dues-remit-reference = Numéro du chèque ou référence du virement
members-dues-remit-submit = Enregistrer le reversement
members-dues-statement-opening = Solde d’ouverture
members-dues-statement-receipts = Recettes
members-dues-statement-from-below = Parts reçues
members-dues-statement-expenses = Dépenses
members-dues-statement-upward = Parts reversées
members-dues-statement-closing = Solde de clôture
members-dues-statement-below = Avec toutes les structures qui en dépendent
members-dues-statement-means-caption = Par moyen de paiement
members-dues-statement-kinds-caption = Par nature
members-dues-statement-units-caption = Par structure
members-dues-statement-by-means-caption = Situation par moyen de paiement
members-dues-statement-by-means-empty = Aucun mouvement dans ces jours.
members-dues-statement-by-means-means = Moyen de paiement
members-dues-statement-by-means-opening = Ouverture
members-dues-statement-by-means-receipts = Recettes
members-dues-statement-by-means-from-below = Parts reçues
members-dues-statement-by-means-expenses = Dépenses
members-dues-statement-by-means-upward = Parts reversées
members-dues-statement-by-means-closing = Clôture
members-dues-statement-by-kind-caption = Situation par nature
members-dues-statement-by-kind-empty = Aucun mouvement dans ces jours.
members-dues-statement-by-kind-kind = Nature
members-dues-statement-by-kind-amount = Montant
members-dues-statement-by-unit-caption = Situation par structure
members-dues-statement-by-unit-empty = Aucun mouvement dans ces jours.
members-dues-statement-by-unit-unit = Structure
members-dues-statement-by-unit-opening = Ouverture
members-dues-statement-by-unit-receipts = Recettes
members-dues-statement-by-unit-from-below = Parts reçues
members-dues-statement-by-unit-expenses = Dépenses
members-dues-statement-by-unit-upward = Parts reversées
members-dues-statement-by-unit-closing = Clôture
members-dues-bank-lead = Envoyez un relevé en CSV, puis nommez ses colonnes. Aucun versement n’est enregistré avant votre accord, et une même ligne n’est jamais prise deux fois.
members-dues-bank-file = Relevé (CSV)
members-dues-bank-file-hint = Cinq mégaoctets au plus.
members-dues-bank-submit = Lire le fichier
members-dues-bank-imports-caption = Derniers relevés
members-dues-bank-imports-empty = Aucun relevé.
members-dues-bank-imports-name = Fichier
members-dues-bank-imports-at = Envoyé
members-dues-bank-imports-state = Situation
members-dues-bank-state-mapping = Colonnes à nommer
members-dues-bank-state-taken = Lignes lues
members-dues-bank-columns-title = Colonnes du relevé
members-dues-bank-columns-lead = Vérifiez les colonnes proposées :
members-dues-bank-preview = Premières lignes du fichier
members-dues-bank-column = Colonne { $n }
members-dues-bank-columns-heading = Numéro de la ligne des titres
members-dues-bank-columns-heading-hint = Les lignes d’après sont lues. Écrivez 0 s’il n’y a pas de titres.
members-dues-bank-columns-day_column = Colonne du jour
members-dues-bank-columns-amount_column = Colonne du montant reçu
members-dues-bank-columns-amount_column-hint = La colonne du crédit, si elle est à part.
members-dues-bank-columns-words = Colonnes du libellé et de la référence
members-dues-bank-columns-words-hint = On y cherche le numéro ou le nom de l’adhérent.
members-dues-bank-columns-submit = Lire les lignes
members-dues-bank-lines-heading = Lignes du relevé
members-dues-bank-open-caption = Lignes qui attendent votre accord
members-dues-bank-open-empty = Aucune ligne n’attend votre accord.
members-dues-bank-open-lead = Cochez les lignes justes ; écrivez le numéro de l’adhérent là où il n’a pas été reconnu.
members-dues-bank-by-number = reconnu par le numéro
members-dues-bank-by-name = reconnu par le nom, à vérifier
members-dues-bank-number = Numéro de l’adhérent
members-dues-bank-member = Adhérent
members-dues-bank-dismiss = Pas un versement
members-dues-bank-send = Envoyer les reçus par courriel
members-dues-bank-confirm = Enregistrer les versements cochés
members-dues-bank-done-caption = Lignes traitées
members-dues-bank-done-empty = Aucune ligne.
members-dues-bank-done-day = Jour
members-dues-bank-done-words = Libellé
members-dues-bank-done-amount = Montant
members-dues-bank-done-state = Situation
members-dues-bank-line-open = En attente
members-dues-bank-line-taken = Versement enregistré
members-dues-bank-line-dismissed = Pas un versement
members-dues-bank-report-caption = Lignes qui n’ont pas été prises
members-dues-bank-report-empty = Toutes les lignes ont été prises.
members-dues-bank-report-line = Ligne
members-dues-bank-report-why = Motif
members-dues-bank-report-text = Contenu
members-dues-bank-refused-day = aucune date lisible
members-dues-bank-refused-amount = aucun montant lisible
members-dues-bank-refused-outgoing = montant sorti, ou case vide
members-dues-bank-refused-future = date à venir
members-dues-bank-refused-closed = le livre de caisse est clos ce jour-là
members-dues-bank-refused-before = la même ligne a déjà été prise
members-dues-bank-refused-twice = la même ligne figure deux fois dans le fichier
members-dues-doc-receipt = Reçu
members-dues-doc-refund = Reçu de remboursement
members-dues-doc-number = Numéro
members-dues-doc-name = Reçu de
members-dues-doc-amount = Montant
members-dues-doc-day = Jour
members-dues-doc-means = Moyen de paiement
members-dues-doc-reference = Référence
members-dues-doc-covers = Pour la période
members-dues-doc-note = Note
members-dues-doc-treasurer = Le trésorier
members-dues-doc-president = Le président
members-dues-refused-amount-words = Écrivez un montant en chiffres, par exemple 100 ou 100,50
members-dues-refused-amount-places = Pas plus de deux chiffres après la virgule
members-dues-refused-amount-large = Ce montant dépasse ce qui s’enregistre en une fois
members-dues-refused-amount-two-ways = Ce montant se lit de deux façons ; écrivez-le sans séparer les milliers
members-dues-refused-amount-missing = Écrivez le montant
members-dues-refused-amount-proposed = C’est ce qui est dû ; changez-le si autre chose a été versé, puis envoyez
members-dues-refused-not-positive = Écrivez un montant supérieur à zéro
members-dues-refused-future = Ce jour n’est pas encore venu
members-dues-refused-closed = Le livre de caisse est clos jusqu’au { $day } ; choisissez un jour d’après
members-dues-refused-countered = Déjà corrigé, ou correction lui-même
members-dues-refused-not-by-hand = Cette écriture se corrige par le versement ou le reversement dont elle vient
members-dues-refused-begun = Le solde d’ouverture est déjà inscrit pour ce moyen
members-dues-refused-body = Choisissez une instance des statuts
members-dues-refused-category = Choisissez une catégorie des statuts
members-dues-refused-reason = Écrivez le motif
members-dues-refused-order = Ce jour précède le début
members-dues-refused-nothing-to-close = Il n’y a rien à clore jusqu’à ce jour, ou c’est déjà clos
members-dues-refused-no-receiver = Aucune structure supérieure n’a de part des cotisations de celle-ci
members-dues-refused-more-than-owed = C’est plus que ce qui reste à reverser : { $amount }
members-dues-refused-before-sent = Ce jour précède l’envoi
members-dues-refused-remittance-ended = Ce reversement n’est plus en route
members-dues-refused-no-lines = Le fichier n’a pas de lignes
members-dues-refused-not-a-table = La ligne { $n } du fichier est illisible
members-dues-refused-columns = Nommez la colonne du jour et celle du montant
members-dues-refused-read = Ce relevé a déjà été lu
members-dues-refused-nothing-chosen = Cochez au moins une ligne
members-dues-refused-line-taken = Une de ces lignes a déjà été traitée
members-dues-refused-no-such-number = Aucun adhérent de cette structure n’a le numéro { $number }
members-dues-refused-too-long = C’est plus qu’on n’imprime en une fois ; choisissez une période plus courte
done-members-dues-paid = Le versement est enregistré, avec son reçu.
done-members-dues-receipt-sent = Le reçu est envoyé.
done-members-dues-receipt-no-address = L’adhérent n’a pas d’adresse : rien n’a été envoyé.
done-members-dues-payment-cancelled = Le versement est annulé par un versement contraire.
done-members-dues-exempted = L’exonération est enregistrée.
done-members-dues-exemption-ended = L’exonération a pris fin.
done-members-dues-categorised = La catégorie est enregistrée.
done-members-dues-cash-entered = L’écriture est passée.
done-members-dues-cash-countered = L’écriture contraire est passée.
done-members-dues-book-closed = La période est close.
done-members-dues-remitted = Le reversement est enregistré ; il attend la confirmation de sa réception.
done-members-dues-remittance-received = La réception est confirmée.
done-members-dues-remittance-undone = Le reversement est enregistré comme non reçu.
done-members-dues-bank-read = Les lignes sont lues. Vérifiez-les, puis enregistrez les versements.
done-members-dues-bank-confirmed = Les versements sont enregistrés.
done-members-dues-bank-dismissed = La ligne ne compte pas comme versement.
fact-opening = Solde d’ouverture
fact-receipts = Recettes
fact-from-below = Parts reçues
fact-expenses = Dépenses
fact-upward = Parts reversées
fact-closing = Solde de clôture
audit-action-members-pay = Enregistrement d’un versement
audit-action-members-payment-cancelled = Annulation d’un versement
audit-action-members-exempted = Enregistrement d’une exonération
audit-action-members-exemption-ended = Fin d’une exonération
audit-action-members-categorised = Changement de catégorie de cotisation
audit-action-members-cash = Écriture au livre de caisse
audit-action-members-cash-countered = Écriture contraire
audit-action-members-cash-closed = Clôture du livre de caisse
audit-action-members-remitted = Reversement d’une part
audit-action-members-remittance-received = Confirmation d’un reversement
audit-action-members-remittance-undone = Reversement non reçu
audit-action-members-bank = Lecture d’un relevé bancaire
audit-action-members-book-export = Téléchargement du livre de caisse
audit-action-members-book-print = Impression du livre de caisse
audit-action-members-statement-print = Impression de la situation financière
act-dues-exempted = { $body ->
    [none] Exonération de cotisation
   *[other] Exonération de cotisation décidée par l’instance { $body }
}
act-dues-exemption-ended = { $day ->
    [none] Fin d’une exonération de cotisation
   *[other] Fin d’une exonération de cotisation à partir du { $day }
}
act-cashbook-closed = { $from ->
    [none] Clôture du livre de caisse
   *[other] Clôture du livre de caisse du { $from } au { $to }
}
