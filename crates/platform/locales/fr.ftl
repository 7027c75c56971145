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
form-stale = Quelqu’un d’autre a modifié cette fiche depuis que vous l’avez ouverte. Votre saisie est conservée ci-dessous ; relisez-la, puis renvoyez-la pour remplacer la version enregistrée.
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
file-refused-too-large = Le fichier fait { $size } Mo ; la limite est de { $limit } Mo.
file-refused-not-image = Choisissez une image JPEG, PNG ou WebP. Le fichier envoyé est { file-found }.
file-refused-not-document = Choisissez un fichier PDF, Word (docx), Excel (xlsx) ou OpenDocument (odt). Le fichier envoyé est { file-found }.
file-refused-disguised = Le nom du fichier se termine par { $extension }, mais son contenu est { file-found }. Corrigez l’extension ou choisissez un autre fichier.
file-refused-pixels = L’image compte { $width } × { $height } pixels ; la limite est de 50 millions. Réduisez-la d’abord.
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
mail-audited = Cette lecture a été consignée dans le journal d’audit. Les liens à usage unique sont masqués.
