# The platform's messages: frame, faults, page kit.
lang-ar = العربية
lang-fr = Français
lang-en = English
skip-to-content = Aller au contenu
menu = Menu
main-menu = Menu principal
close = Fermer
crumbs = Fil d’Ariane
language = Langue
search = Rechercher
search-portal = Rechercher sur le portail
official-portal = Portail officiel
to-portal = Vers le portail
office-home = Tableau de bord
room-platform = Administration
account-menu = Menu du compte
account-mine = Mon compte
account-sessions = Sessions et sécurité
sign-out = Se déconnecter
demo-clock-label = Horloge de la démonstration
demo-clock = Cette démonstration vit dans son propre temps :
demo-clock-more = Avancer l’horloge
foot-follow = Suivre
foot-feed = Fil d’actualités
foot-events = Calendrier des rendez-vous
foot-verify = Vérifier
foot-ledger = Registre des actes
foot-open-data = Données ouvertes
foot-organisation = Espace de l’organisation
foot-office = Accès à l’espace interne
foot-line = Chaque publication est datée et inscrite au registre des actes
foot-demo = Démonstration : toutes les personnes sont fictives, sauf celle que nomme le communiqué du 8 octobre 2018
request-id = Numéro de la requête
fault-not-found-title = Page introuvable
fault-not-found-text = Son adresse a peut-être changé, ou elle ne vous est pas accessible.
fault-denied-title = Action non autorisée
fault-denied-text = Vos fonctions actuelles ne permettent pas cette action sur cette structure. Adressez-vous à son responsable.
fault-sign-in-title = Veuillez vous connecter
fault-sign-in-text = Cette page est réservée aux personnes connectées.
fault-refused-title = Action impossible
fault-stale-title = Cette fiche a changé entre-temps
fault-stale-text = Quelqu’un d’autre l’a modifiée depuis que vous l’avez ouverte. Revenez en arrière pour retrouver votre saisie, puis rouvrez la fiche.
fault-limited-title = Trop de tentatives
fault-limited-text = Patientez un moment avant de réessayer.
fault-unreadable-title = Envoi illisible
fault-method = Cette adresse reçoit des formulaires et ne s’ouvre pas seule. Revenez à la page d’où vous venez et recommencez de là.
fault-only-read = Cette adresse se lit seulement : demandez-la avec GET.
fault-unreadable-form = Le formulaire est incomplet ou n’est pas arrivé en entier. Revenez en arrière et envoyez-le de nouveau.
fault-cross-site = Ce formulaire a été envoyé depuis un autre site ; il n’a pas été exécuté. Envoyez-le depuis les pages de ce portail.
fault-too-large-title = Envoi trop volumineux
fault-too-large-text = Rien n’en a été enregistré. Revenez à la page précédente de votre navigateur : votre texte s’y trouve encore. Raccourcissez-le, ou enregistrez-le en plusieurs fois.
fault-unavailable-title = Service momentanément indisponible
fault-unavailable-text = Réessayez dans un instant. Rien de ce qui était enregistré n’est perdu.
fault-internal-title = Une erreur s’est produite de notre côté
fault-internal-text = Rien de cette requête n’a été enregistré. Si l’erreur se répète, communiquez à l’administrateur le numéro ci-dessous.
form-required-mark = obligatoire
form-optional = (facultatif)
form-choose = Choisir…
form-required = Ce champ est obligatoire
form-required-multi = Saisissez le texte dans au moins une langue
form-required-choice = Choisissez une valeur dans la liste
form-required-check = Cette case doit être cochée
form-email = Saisissez une adresse électronique valable, par exemple nom@exemple.org
form-number = Saisissez un nombre entier
form-number-range = Saisissez un nombre entre { $least } et { $most }
form-day = Saisissez une date valable, par exemple 2018-10-08
form-time = Saisissez une heure valable, par exemple 10:30
form-moment-time = Le jour est indiqué sans l’heure : indiquez aussi l’heure
form-moment-day = L’heure est indiquée sans le jour : indiquez aussi le jour
form-kept = Pas de connexion : votre saisie est conservée sur cet appareil et sera envoyée une seule fois quand la connexion reviendra.
form-sent-before = Un autre contenu a déjà été reçu depuis cette page. Vérifiez ce qui est enregistré, puis envoyez si c’est bien autre chose.
form-stale = Quelqu’un d’autre a modifié cette fiche depuis que vous l’avez ouverte. Votre saisie est conservée ci-dessous ; relisez-la, puis renvoyez-la pour remplacer la version enregistrée.
form-choice = Cette valeur n’est pas dans la liste
form-too-long = Texte trop long : { $length } caractères, { $max } au plus

# Champs où l’on choisit en écrivant
pick-add = Ajouter
pick-add-label = Écrire un nom à ajouter
pick-matches = Lequel voulez-vous dire ?
pick-offered = Choisissez, ou écrivez ci-dessus
pick-perhaps = Le nom n’est pas complet et une seule fiche y correspond : choisissez-la si c’est bien elle, ou écrivez un autre nom
pick-several = Plusieurs fiches répondent à ce nom : choisissez-en une
pick-several-tick = Plusieurs fiches répondent à ce nom : cochez celles que vous voulez, ou videz le champ
pick-many-matches = Trop de fiches répondent à ce nom, voici les premières : choisissez, ou précisez le nom
pick-nothing = Rien de ce que vous pouvez choisir ne répond à « { $typed } »
pick-gone = Votre choix n’est plus disponible : écrivez le nom de nouveau
pick-gone-some = Une partie de vos choix n’est plus disponible et a été retirée de la liste : relisez-la
pick-suggestions = { $n ->
    [0] Aucune suggestion
    [one] { $n-text } suggestion
   *[other] { $n-text } suggestions
}

table-search = Rechercher dans la liste
table-sort = Trier selon cette colonne
table-no-such-page = La liste ne va pas jusqu’à cette page.
table-first-page = Première page
table-nothing-found = Aucun résultat. Changez les mots ou retirez les filtres.
filter-all = Tout
filter-apply = Filtrer
filter-fold = { $n ->
    [0] Filtres
    [one] Filtres : un en usage
   *[other] Filtres : { $n-text } en usage
}
page-actions-more = Autres actions
export-csv = Fichier CSV
export-xlsx = Classeur Excel
pages = Pages
page-previous = Précédent
page-next = Suivant
form-error-line = { $label } : { $text }
form-errors = { $n ->
    [one] Une erreur à corriger
   *[other] { $n } erreurs à corriger
}
count-results = { $n ->
    [one] { $n-text } résultat
   *[other] { $n-text } résultats
}
count-more = { $n ->
    [one] Plus d’un résultat ; ajoutez un mot ou un filtre
   *[other] Plus de { $n-text } résultats ; ajoutez un mot ou un filtre
}
size-kb = { $n-text } ko
size-mb = { $n-text } Mo

# part: accounts
fault-confirm-title = Veuillez retaper votre mot de passe
fault-confirm-text = Cette action demande de confirmer votre identité.
role-administrator = Administrateur
role-secretariat = Secrétariat
role-president = Président
role-secretary = Secrétaire
role-treasurer = Trésorier
role-bureau = Membre du bureau
role-communication = Rédacteur de la communication
role-publisher = Éditeur du portail
role-auditor = Auditeur
role-member = Adhérent
accounts-nav = Comptes
accounts-sign-in-title = Accès à l’espace interne
accounts-sign-in-email = Adresse électronique
accounts-sign-in-password = Mot de passe
accounts-sign-in-submit = Se connecter
accounts-sign-in-wrong = Adresse ou mot de passe incorrect.
accounts-sign-in-forgotten = Mot de passe oublié ?
accounts-forgotten-title = Mot de passe oublié
accounts-forgotten-lead = Indiquez l’adresse de connexion de votre compte : nous y envoyons un lien pour choisir un nouveau mot de passe.
accounts-forgotten-email = Adresse de connexion
accounts-forgotten-submit = Envoyer le lien
accounts-forgotten-back = Revenir à la connexion
done-accounts-forgotten-asked = Si un compte porte cette adresse, un lien valable une heure vient d’y être envoyé. S’il n’arrive pas, regardez parmi les indésirables ou adressez-vous à l’administrateur des comptes.
accounts-code-title = Code de vérification
accounts-code-code = Code
accounts-code-code-hint = Six chiffres de votre application, ou l’un de vos codes de secours
accounts-code-submit = Valider
accounts-code-wrong = Code incorrect ou déjà utilisé. Attendez le code suivant.
accounts-code-again = Cette étape a expiré. Recommencez la connexion.
accounts-password-short = Mot de passe trop court : au moins { $least-text } caractères. Une courte phrase convient très bien.
accounts-password-weak = Ce mot de passe est de ceux qu’on essaie en premier. Choisissez-en un autre, une phrase par exemple.
accounts-password-differs = Les deux saisies diffèrent
accounts-password-wrong = Mot de passe incorrect
accounts-password-current = Mot de passe actuel
accounts-invitation-title = Bienvenue : choisissez votre mot de passe
accounts-invitation-email = Adresse de connexion
accounts-invitation-email-hint = Vous vous connectez avec elle, et les courriels qui vous sont adressés y arrivent.
accounts-invitation-password = Mot de passe
accounts-invitation-password-hint = Au moins 12 caractères ; une courte phrase, facile à retenir et difficile à deviner
accounts-invitation-again = Une seconde fois
accounts-invitation-submit = Ouvrir le compte
accounts-new-password-title = Nouveau mot de passe
accounts-new-password-password = Nouveau mot de passe
accounts-new-password-password-hint = Au moins 12 caractères ; une courte phrase, facile à retenir et difficile à deviner
accounts-new-password-again = Une seconde fois
accounts-new-password-submit = Enregistrer le mot de passe
accounts-password-password = Nouveau mot de passe
accounts-password-password-hint = Au moins 12 caractères ; une courte phrase, facile à retenir et difficile à deviner
accounts-password-again = Une seconde fois
accounts-password-submit = Changer le mot de passe
accounts-link-spent-title = Ce lien n’est plus valable
accounts-link-used = Ce lien a déjà servi ; il n’était valable qu’une fois.
accounts-link-withdrawn = Ce lien a été retiré.
accounts-link-expired = Ce lien a expiré.
accounts-link-unknown = Lien inconnu. Vérifiez qu’il a été copié en entier.
accounts-link-spent-help = Demandez un nouveau lien à l’administrateur des comptes, ou connectez-vous si vous avez déjà un compte.
accounts-tab-mine = Mon compte
accounts-tab-password = Mot de passe
accounts-tab-second-step = Double authentification
accounts-tab-sessions = Sessions
accounts-tab-address = Adresse de connexion
accounts-fact-label = Nom
accounts-fact-email = Adresse de connexion
accounts-fact-person = Personne
accounts-fact-second-step = Double authentification
accounts-fact-created = Ouvert le
accounts-fact-state = État
accounts-fact-lang = Langue des courriels
accounts-person-open = Voir la fiche
accounts-person-none = Lié à aucune personne
accounts-roles-title = Mes rôles actuels
accounts-roles-lead = Ils découlent de vos mandats et de vos nominations, et prennent fin avec eux.
accounts-roles-empty = Aucun rôle pour le moment. Demandez une nomination à l’administrateur des comptes.
accounts-unit-all = Toute l’organisation
accounts-mine-title = Langue
accounts-mine-lang = Langue des courriels qui vous sont adressés
accounts-mine-submit = Enregistrer
done-accounts-saved = Enregistré.
done-accounts-opened = Votre compte est ouvert. Nous vous conseillons d’activer la double authentification.
done-accounts-password-changed = Mot de passe changé ; les autres sessions sont fermées.
accounts-second-step-title = Double authentification
accounts-second-step-lead = Une fois activée, chaque connexion demande un code de votre téléphone : connaître le mot de passe ne suffit plus.
accounts-second-step-first = Ouvrez une application d’authentification sur votre téléphone.
accounts-second-step-second = Photographiez l’image ou saisissez la clé.
accounts-second-step-third = Saisissez ici le code affiché.
accounts-second-step-picture = Code QR pour l’application d’authentification
accounts-second-step-secret = Clé :
accounts-second-step-code = Code affiché par l’application
accounts-second-step-code-hint = Six chiffres
accounts-second-step-submit = Activer
accounts-second-step-is-on = Activée
accounts-second-step-is-off = Désactivée
accounts-second-step-off-title = Désactiver la double authentification
accounts-second-step-off-password = Mot de passe
accounts-second-step-off-submit = Désactiver
done-accounts-second-step-off = Double authentification désactivée ; les codes de secours sont annulés.
accounts-codes-title = Codes de secours
accounts-codes-lead = Conservez ces codes en lieu sûr : ils ne seront plus affichés. Chacun remplace le téléphone une seule fois.
accounts-codes-kept = Je les ai conservés
accounts-codes-renew = Nouveaux codes
accounts-sessions-title = Sessions ouvertes
accounts-sessions-caption = Sessions ouvertes
accounts-sessions-lead = Les navigateurs où votre compte est ouvert. Fermez toute session que vous ne reconnaissez pas, puis changez de mot de passe.
accounts-sessions-agent = Navigateur
accounts-sessions-address = Adresse réseau
accounts-sessions-created = Début
accounts-sessions-seen = Dernière activité
accounts-sessions-actions = Actions
accounts-sessions-empty = Aucune session ouverte.
accounts-session-current = Cette session
accounts-session-end = Fermer
accounts-sessions-end-others = Se déconnecter partout ailleurs
done-accounts-session-ended = Session fermée.
done-accounts-sessions-ended = Sessions fermées.
accounts-confirm-title = Confirmation d’identité
accounts-confirm-lead = Retapez votre mot de passe pour continuer.
accounts-confirm-password = Mot de passe
accounts-confirm-submit = Continuer
accounts-carried-kept = Il fallait vérifier votre identité avant d’accepter cet envoi. Ce que vous avez écrit est gardé sur cette page : identifiez-vous, puis envoyez-le. Ne fermez pas la page avant.
accounts-carried-lost = Les fichiers ne sont pas gardés ici. Choisissez-les de nouveau ensuite :
accounts-carried-too-long = Il fallait d’abord vérifier votre identité, et cet envoi est trop long pour être gardé ici. Revenez à la page précédente de votre navigateur et copiez votre texte avant de vous identifier.
accounts-carried-title = Votre texte n’est pas encore envoyé
accounts-carried-who = Vous êtes maintenant dans le compte : { $name }.
accounts-carried-where = Votre texte sera envoyé à l’adresse suivante, et accepté seulement si les droits de ce compte le permettent :
accounts-carried-what = Ce qui sera envoyé ({ $n-text })
accounts-carried-send = Envoyer maintenant
accounts-carried-leave = Continuer sans rien envoyer
accounts-address-email = Nouvelle adresse de connexion
accounts-address-email-hint = Un lien y est envoyé ; l’adresse ne change que lorsque vous l’ouvrez depuis une session de votre compte.
accounts-address-submit = Envoyer le lien
accounts-address-take-title = Confirmer la nouvelle adresse
accounts-address-take-submit = Adopter cette adresse
accounts-address-other-account = Ce lien concerne un autre compte. Connectez-vous à ce compte puis rouvrez-le.
done-accounts-address-sent = Lien envoyé à la nouvelle adresse ; l’adresse actuelle est prévenue.
done-accounts-address-taken = Adresse de connexion changée.
accounts-list-caption = Liste des comptes
accounts-list-label = Nom
accounts-list-email = Adresse de connexion
accounts-list-state = État
accounts-list-seen = Dernière activité
accounts-list-created = Ouvert le
accounts-list-empty = Aucun compte ne correspond. Commencez par inviter quelqu’un.
accounts-state-open = Ouvert
accounts-state-closed = Fermé
accounts-state-two-factors = Double authentification
accounts-filter-open = Ouverts
accounts-filter-closed = Fermés
accounts-filter-administrator = Administrateurs
accounts-filter-one-factor = Sans double authentification
accounts-waiting-title = Invitations en attente
accounts-waiting-caption = Invitations en attente
accounts-waiting-empty = Aucune invitation en attente.
accounts-waiting-label = Nom
accounts-waiting-email = Adresse
accounts-waiting-until = Valable jusqu’au
accounts-waiting-actions = Actions
accounts-waiting-expired = Expirée
accounts-waiting-again = Renvoyer
accounts-waiting-withdraw = Retirer
accounts-waiting-terminal = Sans adresse : lien affiché au terminal à la fondation
accounts-invite-action = Inviter
accounts-invite-title = Inviter à ouvrir un compte
accounts-invite-label = Nom du compte
accounts-invite-label-hint = Il figure au registre des actes : préférez la fonction, par exemple « Secrétariat de la ligue des ingénieurs »
accounts-invite-email = Adresse électronique
accounts-invite-email-hint = Elle devient l’adresse de connexion. Le lien est valable sept jours, une seule fois.
accounts-invite-lang = Langue des courriels
accounts-invite-person = Personne
accounts-invite-person-hint = Si le compte est celui d’une personne enregistrée : ses mandats deviennent les rôles du compte. Écrivez le nom d’un titulaire de fonction, ou l’adresse électronique entière.
accounts-invite-administrator = Administrateur : gère les comptes et les réglages
accounts-invite-submit = Envoyer l’invitation
done-accounts-invited = Invitation envoyée.
done-accounts-withdrawn = Invitation retirée.
accounts-account-title = Compte
accounts-edit-action = Modifier
accounts-edit-title = Modifier le compte
accounts-edit-label = Nom du compte
accounts-edit-lang = Langue des courriels
accounts-edit-person = Personne
accounts-edit-person-hint = Les mandats de cette personne deviennent les rôles du compte. Écrivez le nom d’un titulaire de fonction, ou l’adresse électronique entière.
accounts-edit-submit = Enregistrer
accounts-propose-action = Proposer une autre adresse
accounts-propose-title = Proposer une autre adresse de connexion
accounts-propose-email = Nouvelle adresse
accounts-propose-email-hint = L’adresse ne change que si le titulaire l’accepte depuis son compte.
accounts-propose-submit = Envoyer la proposition
accounts-reset = Lien de nouveau mot de passe
accounts-end-sessions = Fermer ses sessions
accounts-administrator-on = Nommer administrateur
accounts-administrator-off = Retirer l’administration
accounts-close = Fermer le compte
accounts-reopen = Rouvrir le compte
done-accounts-closed = Compte fermé, ses sessions aussi.
done-accounts-reopened = Compte rouvert.
done-accounts-reset-sent = Lien envoyé à l’adresse de connexion.
accounts-appointments-title = Nominations
accounts-appointments-caption = Nominations du compte
accounts-appointments-empty = Aucune nomination. Les rôles issus des mandats ne figurent pas ici.
accounts-appointments-role = Rôle
accounts-appointments-unit = Structure et celles qui en dépendent
accounts-appointments-start = Du
accounts-appointments-end = Au
accounts-appointments-state = État
accounts-appointments-actions = Actions
accounts-appointment-running = En cours
accounts-appointment-future = À venir
accounts-appointment-ended = Terminée
accounts-appointment-end = Terminer
accounts-appoint-title = Nouvelle nomination
accounts-appoint-role = Rôle
accounts-appoint-unit = Structure
accounts-appoint-unit-hint = Le rôle vaut pour la structure et toutes celles qui en dépendent. Écrivez son nom ou son code.
accounts-appoint-start = Premier jour
accounts-appoint-end = Dernier jour
accounts-appoint-submit = Nommer
done-accounts-appointed = Nomination faite et inscrite au registre des actes.
done-accounts-appointment-ended = Nomination terminée, et inscrite au registre des actes.
accounts-refused-address-taken = Un autre compte a cette adresse
accounts-refused-already-invited = Cette adresse est déjà invitée : renvoyez l’invitation depuis la liste
accounts-refused-link-spent = Ce lien n’est plus valable
accounts-refused-not-first = Cette organisation a déjà des comptes : demandez une invitation à l’administrateur des comptes
accounts-refused-last-administrator = C’est le dernier administrateur. Nommez-en un autre d’abord, sans quoi personne n’administrerait plus.
accounts-refused-own-rights = Nul ne change ses propres droits. Demandez-le à un autre administrateur.
accounts-refused-not-appointed = L’administration ne se donne pas par nomination sur une structure
accounts-refused-days-reversed = Le dernier jour précède le premier
accounts-refused-closed = Ce compte est fermé
accounts-wait-seconds = { $n ->
    [one] Trop de tentatives. Réessayez dans { $n-text } seconde.
   *[other] Trop de tentatives. Réessayez dans { $n-text } secondes.
}
accounts-wait-minutes = { $n ->
    [one] Trop de tentatives. Réessayez dans { $n-text } minute.
   *[other] Trop de tentatives. Réessayez dans { $n-text } minutes.
}
accounts-codes-left = { $n ->
    [one] Codes de secours restants : { $n-text }.
   *[other] Codes de secours restants : { $n-text }.
}
accounts-mail-invitation-subject = Invitation à ouvrir un compte : { $organisation }
accounts-mail-invitation-text =
    Bonjour,

    Une invitation vous est adressée pour ouvrir le compte « { $label } » dans l’espace de { $organisation }.
    Pour choisir votre mot de passe, ouvrez ce lien :

    { $link }

    Il est valable sept jours, une seule fois. Ne le transmettez à personne.
accounts-mail-password-subject = Nouveau mot de passe : { $organisation }
accounts-mail-password-text =
    Bonjour,

    Pour choisir un nouveau mot de passe du compte « { $label } », ouvrez ce lien :

    { $link }

    Il est valable un jour, une seule fois. Le mot de passe actuel reste valable d’ici là. Si vous n’avez rien demandé, prévenez l’administrateur des comptes.
accounts-mail-forgotten-subject = Mot de passe oublié : { $organisation }
accounts-mail-forgotten-text =
    Bonjour,

    Un nouveau mot de passe a été demandé pour le compte « { $label } ». Pour le choisir, ouvrez ce lien :

    { $link }

    Il est valable une heure, une seule fois ; toutes les sessions ouvertes prendront fin. Si vous n’avez rien demandé, ne faites rien : votre mot de passe actuel ne change pas.
accounts-mail-address-subject = Confirmez votre adresse de connexion : { $organisation }
accounts-mail-address-text =
    Bonjour,

    Pour que cette adresse devienne l’adresse de connexion du compte « { $label } », ouvrez ce lien depuis une session de ce compte :

    { $link }

    Il est valable un jour, une seule fois.
accounts-mail-address-warning-subject = Changement d’adresse demandé : { $organisation }
accounts-mail-address-warning-text =
    Bonjour,

    Un changement de l’adresse de connexion du compte « { $label } » a été demandé. Rien ne change sans confirmation depuis le compte.
    Si ce n’est pas vous, fermez les sessions que vous ne reconnaissez pas et changez de mot de passe :

    { $link }
# part: ops
form-required-file = Choisissez un fichier
upload-stalled = L’envoi du fichier s’est interrompu. Vérifiez la connexion et recommencez.
file-found = { $found ->
    [jpeg] une image JPEG
    [png] une image PNG
    [webp] une image WebP
    [gif] une image GIF
    [heic] une image HEIC ou AVIF
    [picture] une image d’un autre type
    [pdf] un document PDF
    [docx] un document Word
    [xlsx] un classeur Excel
    [odt] un texte OpenDocument
    [old-office] un document d’un ancien logiciel de bureautique
    [markup] une page web ou un dessin vectoriel (SVG, HTML)
    [program] un programme
    [archive] une archive
    [media] un fichier audio ou vidéo
    [text] du texte brut
   *[unknown] un fichier de type inconnu
}
file-refused-empty = Le fichier est vide. Choisissez-en un autre.
file-refused-too-large = Le fichier fait { $size } Mo ; la limite est de { $limit } Mo.
file-refused-not-image = Choisissez une image JPEG, PNG ou WebP. Le fichier envoyé est { file-found }.
file-refused-not-document = Choisissez un fichier PDF, Word (docx), Excel (xlsx) ou OpenDocument (odt). Le fichier envoyé est { file-found }.
file-refused-not-table = Choisissez un fichier CSV, c’est-à-dire un tableau enregistré comme texte. Le fichier envoyé est { file-found }.
file-refused-not-utf8 = Le texte du fichier n’est pas codé en UTF-8 : les lettres arabes et les accents seraient illisibles. Dans le tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 ».
file-refused-disguised = Le nom du fichier se termine par { $extension }, mais son contenu est { file-found }. Corrigez l’extension ou choisissez un autre fichier.
file-refused-pixels = L’image compte { $width } × { $height } pixels ; la limite est de 50 millions. Réduisez-la d’abord.
file-refused-damaged = Le fichier est endommagé ou incomplet. Enregistrez-le à nouveau, puis renvoyez-le.
file-refused-macros = Le document contient des macros. Enregistrez-le sans macros (docx, xlsx ou odt).
file-refused-cut-off = Le fichier n’est pas arrivé en entier. Renvoyez-le.
jobs-nav = File des tâches
jobs-title = File des tâches
jobs-one-title = Tâche
jobs-caption = Tâches, les plus récentes d’abord
jobs-empty = Aucune tâche. Elles apparaissent ici lorsque des courriels partent ou qu’un travail se fait en arrière-plan.
jobs-kind = Type
jobs-state = État
jobs-state-waiting = En attente
jobs-state-running = En cours
jobs-state-done = Terminée
jobs-state-dead = Abandonnée
jobs-attempts = Tentatives
jobs-asked = Demandée
jobs-due = Prévue
jobs-finished = Achevée
jobs-error = Dernière erreur
jobs-id = Numéro
jobs-mail = Concerne
jobs-payload = Données de la tâche
jobs-retry = Réessayer
jobs-retry-all = Réessayer toutes les tâches abandonnées
jobs-discard = Supprimer
jobs-refused-not-dead = Seule une tâche abandonnée peut être relancée ou supprimée. Celle-ci a changé entre-temps.
done-jobs-retried = La tâche a été remise dans la file.
done-jobs-discarded = La tâche a été supprimée.
mail-nav = Courrier sortant
mail-title = Courrier sortant
mail-one-title = Courriel
mail-caption = Courriels, les plus récents d’abord
mail-empty = Aucun courriel pour l’instant. Convocations, invitations et rappels apparaissent ici dès qu’ils sont rédigés.
mail-subject = Objet
mail-to = Destinataire
mail-from = Expéditeur
mail-state = État
mail-state-waiting = En attente
mail-state-sent = Envoyé
mail-state-failed = Non remis
mail-written = Rédigé
mail-sent = Remis au serveur
mail-failed = Abandonné
mail-response = Réponse du serveur
mail-message-id = Message-ID
mail-attachment = Pièce jointe
mail-text = Texte
mail-text-not-yours = Le texte n’est pas lu par qui administre l’installation : il relève du secrétariat et du contrôle.
mail-audited = Cette lecture a été consignée dans le journal d’audit. Les liens à usage unique sont masqués.
# part: record
record-nav-audit = Journal d’audit
record-nav-ledger = Registre des actes
record-nav-statutes = Statuts
record-yes = oui
record-no = non
ledger-title = Registre des actes
ledger-lead = Tout ce qui a une portée statutaire, dans l’ordre, sans effacement ni réécriture
ledger-what = Chaque fois qu’une structure est fondée, qu’un mandat s’ouvre, qu’une décision est prise, qu’un procès-verbal est approuvé ou qu’un communiqué paraît, un acte est inscrit ici : quoi, quand, au nom de qui, en vertu de quel article. Chaque acte a une empreinte, et toutes les empreintes se rejoignent en une seule, signée : la tête du registre.
ledger-what-not = Qui a gardé une ancienne tête peut prouver que rien de ce qui la précède n’a été modifié, supprimé ni antidaté, sans faire confiance à ce serveur. Le registre ne contient aucune donnée personnelle autre que celles qui sont publiques par nature.
ledger-record-act = acte du registre
ledger-record-act-cited = Acte n° { $n } : { $what }
ledger-acts-title = Les actes
ledger-acts-caption = Actes du registre, du plus récent au plus ancien
ledger-acts-empty = Aucun acte ici. Le premier s’inscrit quand l’organisation est fondée ou ses statuts adoptés ; si vous filtrez, élargissez les filtres.
ledger-acts-what = Ce qui s’est passé
ledger-acts-number = Numéro
ledger-acts-when = Date
ledger-acts-by = Au nom de
ledger-filter-kind = Type
ledger-filter-unit = Structure
ledger-filter-from = Du
ledger-filter-until = Au
ledger-head-title = Tête du registre
ledger-size = Taille du registre
ledger-signed = Signée le
ledger-head-note = La tête signée, telle quelle
ledger-head-link = Adresse permanente de la dernière tête
ledger-verify-title = Vérifier hors ligne
ledger-verify-text = Téléchargez tout le registre, puis lancez cette commande sur votre ordinateur. Si un acte a été modifié, supprimé ou antidaté, elle le nomme.
ledger-download = Télécharger le registre
ledger-key-text = Clé de vérification des signatures. Comparez-la à celle que vous avez obtenue par une autre voie.
ledger-proof-sound = La preuve est valable
ledger-proof-in = inscrit au registre
ledger-proof-broken = Cet acte ne peut pas être prouvé
ledger-proof-out = non prouvé
ledger-proof-broken-text = Le texte ou la place de cet acte ne correspond pas à la tête signée : la base a été modifiée après la signature, ou elle est endommagée. Téléchargez le registre et vérifiez-le.
ledger-proof-place = Place de l’acte dans le registre
ledger-unproven = Aucune preuve ne peut être établie : le texte ou la place de cet acte ne correspond pas à la tête signée.
ledger-consistency-unreadable = Donnez deux tailles, par exemple old=10&new=20 ; la première ne dépasse pas la seconde, ni la seconde la taille actuelle.
ledger-facts = Les faits
ledger-when = Date
ledger-by = Au nom de
ledger-by-program = (écrit par le programme)
ledger-article = Article
ledger-no-article = Cet acte ne se fonde sur aucun article particulier
ledger-subject = Objet
ledger-unit = Structure
ledger-private = Faits non publics
ledger-private-text = L’acte s’engage sur ces faits par une empreinte salée, sans les révéler. Ils peuvent être effacés plus tard sans toucher au registre.
ledger-path = Le chemin de la preuve
ledger-leaf = Feuille
ledger-level = Niveau
ledger-root = Racine
ledger-canonical = Le texte de l’acte
ledger-canonical-text = La forme dont l’empreinte est calculée, à l’octet près :
ledger-verify-self = Vérifiez vous-même
ledger-proof-text = Ce fichier réunit l’acte, son chemin et la tête signée ; il suffit pour vérifier hors ligne.
ledger-proof-download = Télécharger la preuve
ledger-all = Tout le registre
ledger-box-title = Au registre des actes
ledger-box-badge = inscrit
ledger-box-text = Tout changement qui compte est inscrit au registre des actes, visible de tous, avec sa preuve.
audit-title = Journal d’audit
audit-lead = Qui a fait, lu ou téléchargé quoi
audit-lines-caption = Lignes du journal, de la plus récente à la plus ancienne
audit-lines-empty = Aucune ligne. Élargissez la période ou retirez des filtres.
audit-lines-at = Moment
audit-lines-actor = Auteur
audit-lines-action = Action
audit-lines-outcome = Résultat
audit-lines-subject = Objet
audit-lines-unit = Structure
audit-lines-address = Adresse réseau
audit-lines-request = Requête
audit-outcome-done = fait
audit-outcome-refused = refusé
audit-filter-action = Action
audit-filter-actor = Auteur
audit-filter-subject = Objet
audit-filter-outcome = Résultat
audit-filter-from = Du
audit-filter-until = Au
home-morning = Bonjour, { $name }
home-afternoon = Bon après-midi, { $name }
home-evening = Bonsoir, { $name }
home-broken = Une partie de cette page n’a pas pu être préparée ; le reste est exact. Réessayez dans un instant.
home-due = Aujourd’hui et ensuite
home-due-empty = Ni rendez-vous ni échéance dans les quatorze jours. Convoquez une réunion ou inscrivez un rendez-vous pour le voir ici.
home-today = aujourd’hui
home-empty-title = Rien n’a encore commencé
home-empty-admin = Commencez par relire les statuts, puis invitez celles et ceux qui travaillent avec vous à ouvrir leur compte.
home-empty-text = Vos tableaux de travail paraîtront ici dès qu’une charge vous sera confiée. En attendant, relisez les règles de l’organisation.
home-empty-statutes = Lire les statuts
home-year = L’année
home-year-label = Calendrier de l’année { $year }
home-year-previous = Année précédente
home-year-next = Année suivante
home-kind-meeting = réunion
home-kind-event = rendez-vous
home-kind-deadline = échéance statutaire
home-days = Le détail des jours
statutes-title = Les statuts
statutes-lead = Les règles en vigueur telles que ce programme les applique, dites en phrases
statutes-synthetic = Les articles, nombres et délais de ces statuts sont un exemple.
statutes-articles = Les articles
statutes-article = Article
statutes-untitled = sans titre
statutes-edition = L’édition
statutes-version = Version
statutes-adopted = Adoptée le
statutes-in-force = En vigueur depuis le
statutes-contents = Sommaire
statutes-other-version = (une autre version des statuts)
statutes-editions = Les versions enregistrées
statutes-edition-title = Les statuts, version { $version }
statutes-edition-lead = Les règles telles qu’elles s’appliquaient sous cette version
statutes-edition-old = Cette version est ancienne : ce n’est pas celle qui est en vigueur aujourd’hui.
statutes-edition-current = Lire la version en vigueur
statutes-edition-as-written = Le programme ne lit plus les règles de cette version ; elle est donnée telle qu’elle a été écrite.
fact-founded = Fondée le
fact-closed = Dissoute le
fact-from = De
fact-to = Vers
fact-opened-at = Ouverte à
fact-closed-at = Close à
fact-recorded-at = Enregistré après coup le
fact-invoked-by = Urgence invoquée par
fact-convened-by = Convoqué par
fact-instructed-by = Sur instruction de
fact-requested-by = Membres qui l’ont demandée par écrit
fact-requested-of = Membres ayant voix délibérative ce jour-là
fact-votes = Voix
fact-majority = Majorité
fact-share = Part
fact-of = Base
fact-needed = Voix requises
fact-whole = Sur
fact-by-chair = Par la voix prépondérante
fact-held-on = Jour de la réunion
fact-planned-for = Prévue le
fact-notice-days = Jours de préavis
fact-invitees = Convoqués
fact-represented = Représentés
fact-reached = Quorum atteint
fact-decisions = Décisions
fact-outcome = Issue
fact-owner = Chargé de l’exécution
fact-type = Type de décision
fact-minutes-version = Version du procès-verbal
fact-approved-by = Approuvé par
fact-langs = Langues
fact-path = Adresse sur le portail
fact-name = Nom
fact-title = Titre
fact-office = Fonction
fact-body = Instance
fact-unit = Structure
fact-unit-kind = Type de structure
fact-kind = Type
fact-parent = Structure supérieure
fact-area = Territoire
fact-start = Début
fact-deadline = Échéance
fact-end = Fin
fact-ended = Terminé le
fact-day = Jour
fact-at = Moment
fact-starts-at = Commence
fact-ends-at = Se termine
fact-place = Lieu
fact-number = Numéro
fact-reason = Motif
fact-person = Personne
fact-deputy = Suppléant
fact-present = Présents
fact-required = Nombre requis
fact-members = Membres
fact-quorum = Quorum
fact-met = Quorum atteint
fact-call = Convocation
fact-term = Mandat n°
fact-seat = Siège
fact-origin = Origine
fact-role = Rôle
fact-version = Version
fact-in-force = En vigueur
fact-adopted = Adopté
fact-sha256 = Empreinte du fichier
fact-key = Clé
fact-decision = Décision
fact-text = Texte
fact-for = Pour
fact-against = Contre
fact-abstain = Abstentions
fact-meeting = Réunion
fact-article = Article
fact-revision = Révision
fact-due = Échéance
fact-source = Source
fact-previous = Précédent
fact-value-approved-by-body = l’instance elle-même
fact-value-of-cast = suffrages exprimés
fact-value-of-cast-and-abstentions = suffrages exprimés et abstentions
fact-value-of-present = présents
fact-value-of-members = membres
fact-value-elected = élection
fact-value-appointed = nomination
fact-value-ex-officio = de droit
fact-value-acting = par intérim
fact-value-designated = désignation
fact-value-term = fin du terme
fact-value-succeeded = remplacement
fact-value-resigned = démission
fact-value-dismissed = révocation
fact-value-died = décès
fact-value-incompatible = incompatibilité
fact-value-unit-closed = dissolution de la structure
fact-value-other = autre motif
fact-value-communique = communiqué
fact-value-announcement = annonce
fact-value-statement = déclaration
fact-value-branch-renewal = renouvellement des sections
fact-value-congress = congrès
fact-value-parliamentary-question = question parlementaire
fact-value-activity = activité
fact-value-news = actualité
fact-value-opinion = tribune
fact-value-condolence = condoléances
subject-meeting = Réunion
subject-decision = Décision
subject-minutes = Procès-verbal
subject-article = Article
subject-unit = Structure
subject-mandate = Mandat
subject-role = Rôle
subject-organisation = L’organisation
subject-statutes = Les statuts
subject-ledger = Le registre
ledger-acts-count = { $n ->
    [one] { $n-text } acte
   *[other] { $n-text } actes
}
ledger-proof-hashes = { $n ->
    [0] C’est le seul acte : son empreinte est la racine.
    [one] { $n-text } empreinte suffit pour remonter à la racine signée.
   *[other] { $n-text } empreintes suffisent pour remonter à la racine signée.
}
home-in-days = { $n ->
    [1] demain
   *[other] dans { $n-text } jours
}
act-organisation-founded = { $name ->
    [none] Fondation de l’organisation
   *[other] Fondation : { $name }
}
act-statutes-adopted = { $version ->
    [none] Adoption des statuts
   *[other] Adoption des statuts, version { $version }
}
act-ledger-key-rotated = Le registre a été remis à une nouvelle clé de signature
act-ledger-key-used = Le registre est désormais signé avec la nouvelle clé
act-unit-founded = { $name ->
    [none] Fondation d’une structure
   *[other] Fondation : { $name }
}
act-unit-closed = { $name ->
    [none] Dissolution d’une structure
   *[other] Dissolution : { $name }
}
act-unit-renamed = { $to ->
    [none] Changement de nom d’une structure
   *[other] Changement de nom d’une structure : { $to }
}
act-unit-moved = Rattachement d’une structure à une autre
act-body-held = { $body ->
    [none] Tenue d’une instance enregistrée
   *[other] { $body } : tenue enregistrée, { $held_on }
}
act-body-held-withdrawn = { $body ->
    [none] Retrait d’une date de tenue
   *[other] { $body } : retrait de la date de tenue, { $held_on }
}
act-mandate-opened = { $office ->
    [none] Ouverture d’un mandat
   *[other] { $person ->
        [none] Ouverture d’un mandat : { $office }
       *[other] Ouverture d’un mandat : { $person }, { $office }
    }
}
act-mandate-ended = { $office ->
    [none] Fin d’un mandat
   *[other] Fin d’un mandat : { $office }
}
act-mandate-substituted = { $office ->
    [none] Suppléance dans un mandat
   *[other] { $person ->
        [none] Suppléance dans un mandat : { $office }
       *[other] Suppléance dans un mandat : { $person }, { $office }
    }
}
act-meeting-convened = { $title ->
    [none] { $body ->
        [none] Convocation d’une réunion
       *[other] Convocation d’une réunion : { $body }
    }
   *[other] Convocation d’une réunion : { $title }
}
act-meeting-convened-urgent = { $title ->
    [none] { $body ->
        [none] Convocation d’une réunion en urgence
       *[other] Convocation d’une réunion en urgence : { $body }
    }
   *[other] Convocation d’une réunion en urgence : { $title }
}
act-meeting-cancelled = { $planned_for ->
    [none] Annulation d’une réunion
   *[other] Annulation d’une réunion prévue le { $planned_for }
}
act-meeting-postponed = { $to ->
    [none] Report d’une réunion
   *[other] Report d’une réunion au { $to }
}
act-meeting-opened = { $title ->
    [none] { $body ->
        [none] Ouverture d’une réunion
       *[other] Ouverture d’une réunion : { $body }
    }
   *[other] Ouverture d’une réunion : { $title }
}
act-meeting-closed = { $title ->
    [none] { $body ->
        [none] Clôture d’une réunion
       *[other] Clôture d’une réunion : { $body }
    }
   *[other] Clôture d’une réunion : { $title }
}
act-meeting-quorum-recorded = { $present ->
    [none] Constat du quorum
   *[other] Constat du quorum, présents : { $present }
}
act-decision-adopted = { $title ->
    [none] { $number ->
        [none] Adoption d’une décision
       *[other] Adoption d’une décision, n° { $number }
    }
   *[other] Adoption d’une décision : { $title }
}
act-decision-rejected = { $title ->
    [none] { $number ->
        [none] Rejet d’un projet de décision
       *[other] Rejet d’un projet de décision, n° { $number }
    }
   *[other] Rejet d’un projet de décision : { $title }
}
act-decision-closed = { $title ->
    [none] { $number ->
        [none] Clôture d’une décision exécutée
       *[other] Clôture d’une décision exécutée, n° { $number }
    }
   *[other] Clôture d’une décision exécutée : { $title }
}
act-minutes-approved = { $body ->
    [none] Approbation d’un procès-verbal
   *[other] Approbation d’un procès-verbal de réunion : { $body }
}
act-article-published = { $title ->
    [none] Publication d’un article
   *[other] Publication d’un article : { $title }
}
act-article-corrected = { $title ->
    [none] Correction d’un article publié
   *[other] Correction d’un article publié : { $title }
}
act-article-withdrawn = { $title ->
    [none] Retrait d’un article publié
   *[other] Retrait d’un article publié : { $title }
}
act-role-appointed = { $role ->
    [none] Attribution d’un rôle
   *[other] Attribution d’un rôle : { $role }
}
act-role-ended = { $role ->
    [none] Fin d’un rôle
   *[other] Fin d’un rôle : { $role }
}

# part: codes in words
audit-action-account-accept-invitation = Invitation acceptée
audit-action-account-administrator = Administration donnée ou retirée
audit-action-account-appoint = Rôle attribué
audit-action-account-ask-password = Mot de passe oublié
audit-action-account-change = Compte modifié
audit-action-account-change-password = Mot de passe changé
audit-action-account-close = Compte fermé
audit-action-account-confirm = Identité confirmée
audit-action-account-end-appointment = Fin d’un rôle
audit-action-account-end-session = Session fermée
audit-action-account-end-sessions = Sessions fermées
audit-action-account-export = Liste des comptes téléchargée
audit-action-account-invite = Invitation envoyée
audit-action-account-invite-again = Invitation renvoyée
audit-action-account-language = Langue des courriels changée
audit-action-account-offer-address = Adresse de connexion proposée
audit-action-account-open = Compte ouvert
audit-action-account-recovery-codes = Nouveaux codes de secours
audit-action-account-reopen = Compte rouvert
audit-action-account-reset-password = Lien de mot de passe envoyé
audit-action-account-seal-secrets = Secrets des comptes scellés
audit-action-account-second-factor-off = Double authentification désactivée
audit-action-account-second-factor-on = Double authentification activée
audit-action-account-sign-in = Connexion
audit-action-account-sign-out = Déconnexion
audit-action-account-take-address = Nouvelle adresse de connexion
audit-action-account-take-password = Mot de passe choisi par lien
audit-action-account-withdraw-invitation = Invitation retirée
audit-action-audit-export = Journal d’audit téléchargé
audit-action-platform-run-jobs = File des tâches gérée
audit-action-platform-see-mail = Courriel sortant lu
audit-action-articles-correct = Article publié corrigé
audit-action-articles-discard = Brouillon d’article supprimé
audit-action-articles-draft = Brouillon d’article créé
audit-action-articles-edit = Article modifié
audit-action-articles-export = Liste des articles téléchargée
audit-action-articles-publish = Article publié
audit-action-articles-return = Article renvoyé à son auteur
audit-action-articles-schedule = Publication programmée
audit-action-articles-submit = Article soumis
audit-action-articles-withdraw = Article retiré
audit-action-categories-add = Catégorie ajoutée
audit-action-categories-archive = Catégorie archivée
audit-action-categories-change = Catégorie modifiée
audit-action-categories-reopen = Catégorie sortie des archives
audit-action-federation-close = Structure dissoute
audit-action-ledger-key-rotated = Clé de signature du registre changée
audit-action-federation-end = Mandat terminé
audit-action-federation-export = Liste de l’organisation téléchargée
audit-action-federation-found = Structure fondée
audit-action-federation-import = Organisation importée
audit-action-federation-interval = Échéance périodique enregistrée
audit-action-federation-move = Structure déplacée
audit-action-federation-open = Mandat ouvert
audit-action-federation-rename = Structure renommée
audit-action-meetings-agenda = Ordre du jour modifié
audit-action-meetings-approve-minutes = Procès-verbal approuvé
audit-action-meetings-attendance = Présences enregistrées
audit-action-meetings-cancel = Réunion annulée
audit-action-meetings-change = Réunion modifiée
audit-action-meetings-check-in = Arrivée enregistrée
audit-action-meetings-close = Réunion close
audit-action-meetings-communique = Communiqué rédigé
audit-action-meetings-convene = Réunion convoquée
audit-action-meetings-decide = Décision enregistrée
audit-action-meetings-export = Document de réunion téléchargé
audit-action-meetings-follow-up = Suivi d’une décision
audit-action-meetings-intervention = Intervention enregistrée
audit-action-meetings-minutes = Procès-verbal rédigé
audit-action-meetings-open = Réunion ouverte
audit-action-meetings-plan = Réunion prévue
audit-action-meetings-postpone = Réunion reportée
audit-action-meetings-print = Document de réunion imprimé
audit-action-meetings-reply = Réponse à une convocation
audit-action-meetings-vote = Vote enregistré
audit-action-people-add-contact = Coordonnée ajoutée
audit-action-people-correct = Fiche de personne corrigée
audit-action-people-export = Liste des personnes téléchargée
audit-action-people-read = Fiche de personne consultée
audit-action-people-register = Personne enregistrée
audit-action-people-remove-contact = Coordonnée supprimée
audit-action-people-set-photo = Photo de personne enregistrée
job-accounts-forgotten = Lettre de mot de passe oublié
job-files-remove = Suppression de fichiers inutiles
job-files-sweep = Recherche de fichiers inutiles
job-jobs-prune = Purge des tâches anciennes
job-mail-forget = Suppression de fichiers de courriels effacés
job-mail-send = Envoi d’un courriel
actor-visitor = Visiteur
actor-invitation = Porteur d’une invitation
actor-one-time-link = Porteur d’un lien à usage unique
actor-accounts = Gestion des comptes
actor-federation = Surveillance des échéances
actor-import = Importation
actor-init = Installation
actor-jobs = File des tâches
actor-mail = Courrier sortant
actor-meetings-remind = Rappels de réunions
actor-portal = Portail
actor-schedule = Planificateur
actor-sealing = Scellement des secrets
actor-ledger-key = Clé du registre
actor-session = Sessions
actor-statutes = Mise à jour des statuts
actor-demo = Préparation de l’exemple
subject-account = Compte
subject-invitation = Invitation
subject-appointment = Nomination
subject-audit = Journal d’audit
subject-job = Tâche
subject-mail = Courriel
subject-person = Personne
subject-office = Fonction
subject-list = Liste
subject-category = Catégorie
actor-office = { $office }, { $unit }
job-federation-warn = Avertissements d’échéance
job-meetings-remind = Rappels aux convoqués
job-portal-publish-due = Publication des articles programmés

# Graphiques
chart-table = Les chiffres en tableau
chart-period = Période
chart-value = Réalisé, approuvé
chart-pending = Déclaré, pas encore approuvé
chart-target = Cible
chart-baseline = Point de départ
chart-unknown = inconnu
gantt-list = Les étapes en liste
gantt-today = Aujourd’hui
gantt-after = Après :
# What somebody takes home: headings of the tables.
personal-mail = Courriers reçus
personal-one_time_link = Invitations et liens à usage unique
personal-recovery_code = Codes de secours
personal-session = Sessions
personal-appointment = Rôles attribués
personal-audit = Ce que vous avez fait dans le système
personal-account = Compte
