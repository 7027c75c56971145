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
demo-clock = Cette démonstration vit dans son propre temps :
foot-follow = Suivre
foot-feed = Fil d’actualités
foot-events = Calendrier des rendez-vous
foot-verify = Vérifier
foot-ledger = Registre des actes
foot-open-data = Données ouvertes
foot-organisation = Espace de l’organisation
foot-office = Accès à l’espace interne
foot-line = Chaque publication est datée et consignée au registre
foot-demo = Démonstration : toutes les personnes sont fictives, sauf celle que nomme le communiqué du 8 octobre 2018
request-id = Numéro de la requête
fault-not-found-title = Page introuvable
fault-not-found-text = Son adresse a peut-être changé, ou elle ne vous est pas accessible.
fault-denied-title = Action non autorisée
fault-denied-text = Vos fonctions actuelles ne permettent pas cette action sur cette unité. Adressez-vous à son responsable.
fault-sign-in-title = Veuillez vous connecter
fault-sign-in-text = Cette page est réservée aux personnes connectées.
fault-refused-title = Action impossible
fault-stale-title = Cette fiche a changé entre-temps
fault-stale-text = Quelqu’un d’autre l’a modifiée depuis que vous l’avez ouverte. Revenez en arrière pour retrouver votre saisie, puis rouvrez la fiche.
fault-limited-title = Trop de tentatives
fault-limited-text = Patientez un moment avant de réessayer.
fault-unreadable-title = Envoi illisible
fault-unreadable-form = Le formulaire est incomplet ou n’est pas arrivé en entier. Revenez en arrière et envoyez-le de nouveau.
fault-cross-site = Ce formulaire a été envoyé depuis un autre site ; il n’a pas été exécuté. Envoyez-le depuis les pages de ce portail.
fault-too-large = Le fichier ou le texte envoyé dépasse la taille permise.
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
form-choice = Cette valeur n’est pas dans la liste
form-too-long = Texte trop long : { $length } caractères, { $max } au plus
table-search = Rechercher dans la liste
table-sort = Trier selon cette colonne
table-nothing-found = Aucun résultat. Changez les mots ou retirez les filtres.
filter-all = Tout
filter-apply = Filtrer
export-csv = Fichier CSV
export-xlsx = Classeur Excel
pages = Pages
page-previous = Précédent
page-next = Suivant
form-errors = { $n ->
    [one] Une erreur à corriger
   *[other] { $n } erreurs à corriger
}
count-results = { $n ->
    [one] { $n-text } résultat
   *[other] { $n-text } résultats
}
size-kb = { $n-text } ko
size-mb = { $n-text } Mo
# part: record
record-nav-audit = Journal d’audit
record-nav-ledger = Registre
record-nav-statutes = Statuts
record-yes = oui
record-no = non
ledger-title = Registre des actes
ledger-lead = Tout ce qui a une portée statutaire, dans l’ordre, sans effacement ni réécriture
ledger-what = Chaque fois qu’une structure est fondée, qu’un mandat s’ouvre, qu’une décision est prise, qu’un procès-verbal est approuvé ou qu’un communiqué paraît, un acte est inscrit ici : quoi, quand, par quel organe, en vertu de quel article. Chaque acte a une empreinte, et toutes les empreintes se rejoignent en une seule, signée : la tête du registre.
ledger-what-not = Qui a gardé une ancienne tête peut prouver que rien de ce qui la précède n’a été modifié, supprimé ni antidaté, sans faire confiance à ce serveur. Le registre ne contient aucune donnée personnelle autre que celles qui sont publiques par nature.
ledger-acts-title = Les actes
ledger-acts-caption = Actes du registre, du plus récent au plus ancien
ledger-acts-empty = Aucun acte ici. Le premier s’inscrit quand l’organisation est fondée ou ses statuts adoptés ; si vous filtrez, élargissez les filtres.
ledger-acts-what = Ce qui s’est passé
ledger-acts-number = Numéro
ledger-acts-when = Date
ledger-acts-by = Organe
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
ledger-proof-broken-text = Le texte ou la place de cet acte ne correspond pas à la tête signée : la base a été modifiée après la signature, ou elle est endommagée. Téléchargez le registre et vérifiez-le.
ledger-proof-place = Place de l’acte dans le registre
ledger-unproven = Aucune preuve ne peut être établie : le texte ou la place de cet acte ne correspond pas à la tête signée.
ledger-consistency-unreadable = Donnez deux tailles, par exemple old=10&new=20 ; la première ne dépasse pas la seconde, ni la seconde la taille actuelle.
ledger-facts = Les faits
ledger-when = Date
ledger-by = Organe
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
ledger-canonical-text = La forme dont l’empreinte est calculée, à l’octet près :
ledger-verify-self = Vérifiez vous-même
ledger-proof-text = Ce fichier réunit l’acte, son chemin et la tête signée ; il suffit pour vérifier hors ligne.
ledger-proof-download = Télécharger la preuve
ledger-all = Tout le registre
ledger-box-title = Au registre
ledger-box-badge = inscrit
ledger-box-text = Tout changement qui compte est inscrit au registre, visible de tous, avec sa preuve.
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
home-broken = Une partie de cette page n’a pas pu être préparée ; le reste est exact. Réessayez dans un instant.
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
fact-term = Mandat nº
fact-seat = Siège
fact-origin = Origine
fact-role = Rôle
fact-version = Version
fact-in-force = En vigueur
fact-adopted = Adopté
fact-sha256 = Empreinte du fichier
fact-decision = Décision
fact-text = Texte
fact-for = Pour
fact-against = Contre
fact-abstain = Abstentions
fact-meeting = Réunion
fact-article = Article
fact-revision = Révision
fact-due = À exécuter avant
fact-source = Source
fact-previous = Précédent
subject-meeting = Réunion
subject-decision = Décision
subject-minutes = Procès-verbal
subject-article = Article
subject-unit = Structure
subject-mandate = Mandat
subject-role = Rôle
subject-organisation = L’organisation
subject-statutes = Les statuts
ledger-acts-count = { $n ->
    [one] { $n-text } acte
   *[other] { $n-text } actes
}
ledger-proof-hashes = { $n ->
    [0] C’est le seul acte : son empreinte est la racine.
    [one] { $n-text } empreinte suffit pour remonter à la racine signée.
   *[other] { $n-text } empreintes suffisent pour remonter à la racine signée.
}
home-in-days = { $n ->
    [1] demain
   *[other] dans { $n-text } jours
}
act-organisation-founded = { $name ->
    [none] Fondation de l’organisation
   *[other] Fondation : { $name }
}
act-statutes-adopted = { $version ->
    [none] Adoption des statuts
   *[other] Adoption des statuts, version { $version }
}
act-unit-founded = { $name ->
    [none] Création d’une structure
   *[other] Création : { $name }
}
act-unit-closed = { $name ->
    [none] Dissolution d’une structure
   *[other] Dissolution : { $name }
}
act-unit-renamed = { $name ->
    [none] Changement de nom d’une structure
   *[other] Changement de nom d’une structure : { $name }
}
act-mandate-opened = { $office ->
    [none] Ouverture d’un mandat
   *[other] Ouverture d’un mandat : { $office }
}
act-mandate-ended = { $office ->
    [none] Fin d’un mandat
   *[other] Fin d’un mandat : { $office }
}
act-mandate-substituted = { $office ->
    [none] Suppléance dans un mandat
   *[other] Suppléance dans un mandat : { $office }
}
act-meeting-convened = { $title ->
    [none] { $body ->
        [none] Convocation d’une réunion
       *[other] Convocation d’une réunion : { $body }
    }
   *[other] Convocation d’une réunion : { $title }
}
act-meeting-convened-urgent = { $title ->
    [none] { $body ->
        [none] Convocation d’une réunion en urgence
       *[other] Convocation d’une réunion en urgence : { $body }
    }
   *[other] Convocation d’une réunion en urgence : { $title }
}
act-meeting-cancelled = { $title ->
    [none] { $body ->
        [none] Annulation d’une réunion
       *[other] Annulation d’une réunion : { $body }
    }
   *[other] Annulation d’une réunion : { $title }
}
act-meeting-postponed = { $title ->
    [none] { $body ->
        [none] Report d’une réunion
       *[other] Report d’une réunion : { $body }
    }
   *[other] Report d’une réunion : { $title }
}
act-meeting-opened = { $title ->
    [none] { $body ->
        [none] Ouverture d’une réunion
       *[other] Ouverture d’une réunion : { $body }
    }
   *[other] Ouverture d’une réunion : { $title }
}
act-meeting-closed = { $title ->
    [none] { $body ->
        [none] Clôture d’une réunion
       *[other] Clôture d’une réunion : { $body }
    }
   *[other] Clôture d’une réunion : { $title }
}
act-meeting-quorum-recorded = { $present ->
    [none] Constat du quorum
   *[other] Constat du quorum : { $present } présents
}
act-decision-adopted = { $title ->
    [none] { $number ->
        [none] Adoption d’une décision
       *[other] Adoption d’une décision, nº { $number }
    }
   *[other] Adoption d’une décision : { $title }
}
act-decision-rejected = { $title ->
    [none] { $number ->
        [none] Rejet d’un projet de décision
       *[other] Rejet d’un projet de décision, nº { $number }
    }
   *[other] Rejet d’un projet de décision : { $title }
}
act-decision-closed = { $title ->
    [none] { $number ->
        [none] Clôture d’une décision exécutée
       *[other] Clôture d’une décision exécutée, nº { $number }
    }
   *[other] Clôture d’une décision exécutée : { $title }
}
act-minutes-approved = { $title ->
    [none] Approbation d’un procès-verbal
   *[other] Approbation d’un procès-verbal : { $title }
}
act-article-published = { $title ->
    [none] Publication d’un article
   *[other] Publication d’un article : { $title }
}
act-article-corrected = { $title ->
    [none] Correction d’un article publié
   *[other] Correction d’un article publié : { $title }
}
act-article-withdrawn = { $title ->
    [none] Retrait d’un article publié
   *[other] Retrait d’un article publié : { $title }
}
act-role-appointed = { $role ->
    [none] Attribution d’un rôle
   *[other] Attribution d’un rôle : { $role }
}
act-role-ended = { $role ->
    [none] Fin d’un rôle
   *[other] Fin d’un rôle : { $role }
}
