# La salle des structures.
room-federation = Structures
federation-nav = Structures et mandats
federation-title = Structures et mandats
federation-lead = État au { $day }
federation-views = Vues
federation-tab-tree = Arborescence
federation-tab-list = Liste
federation-tab-chart = Organigramme
federation-tab-map = Carte
federation-tab-vacancies = Sièges vacants
federation-tab-warnings = Alertes
federation-tab-on = Qui occupait quoi
federation-figure-units = Structures
federation-figure-seats = Sièges
federation-figure-filled = Sièges pourvus
federation-figure-vacant = Sièges vacants
federation-import = Importer des structures
federation-found = Fonder une structure
federation-found-below = Fonder une structure en dessous
federation-rename = Renommer
federation-move = Déplacer
federation-close = Dissoudre la structure
federation-open = Ouvrir un mandat
federation-end = Mettre fin
federation-substitute = Remplacer
federation-fill = Pourvoir
federation-fill-by = À pourvoir avant le
federation-go = Page de « { $name } »
federation-empty-title = Aucune structure pour l’instant
federation-complete = Au complet
federation-holders-now = { $n ->
    [one] { $n-text } personne en fonction
   *[other] { $n-text } personnes en fonction
}
federation-vacant-seats = { $n ->
    [one] { $n-text } siège vacant
   *[other] { $n-text } sièges vacants
}
federation-units-below = { $n ->
    [one] { $n-text } structure en dessous
   *[other] { $n-text } structures en dessous
}
federation-posts-vacant = { $n ->
    [one] { $n-text } fonction avec des sièges vacants
   *[other] { $n-text } fonctions avec des sièges vacants
}
federation-overrun-count = { $n ->
    [one] { $n-text } mandat a dépassé son échéance
   *[other] { $n-text } mandats ont dépassé leur échéance
}
federation-soon-count = { $n ->
    [one] { $n-text } mandat proche de son échéance
    [many] { $n-text } mandats proches de leur échéance
   *[other] { $n-text } mandats proches de leur échéance
}
federation-days-left = { $n ->
    [one] { $n-text } jour
   *[other] { $n-text } jours
}
federation-late = En retard
federation-vacant = Vacant
federation-vacant-overdue = Vacant, délai dépassé
federation-state-future = À venir
federation-state-over = Terminé
federation-state-overrun = Échéance dépassée
federation-state-soon = Bientôt à échéance
federation-state-running = En cours
federation-unknown-person = Personne inconnue
federation-open-end = sans terme fixé
federation-since = Depuis le
federation-seats = Fonctions et sièges
federation-seats-empty = Les statuts ne prévoient aucune fonction pour ce type de structure.
federation-col-office = Fonction
federation-col-holder = Titulaire
federation-col-span = Durée
federation-col-state = État
federation-col-actions = Actions
federation-col-kind = Type
federation-children = Structures en dessous
federation-history = Historique
federation-facts = Fiche
federation-ground = Fondement
federation-parent = Structure supérieure
federation-area = Territoire
federation-founded = Fondée le
federation-closed = Dissoute le
federation-id = Identifiant
federation-public = Page publique
federation-public-page = Voir ce que voit le public
federation-bodies = Instances
federation-intervals = Délais statutaires
federation-interval-record = Enregistrer une tenue
federation-interval-withdraw = Retirer une date erronée
federation-interval-running = Dernière tenue le { $since } ; à tenir de nouveau avant le { $due }.
federation-interval-over = Dernière tenue le { $since } ; le délai a expiré le { $due }.
federation-interval-founding = Aucune tenue enregistrée depuis la fondation le { $since } ; à tenir avant le { $due }.
federation-interval-never = Aucune tenue enregistrée depuis la fondation le { $since } ; le délai a expiré le { $due }.
federation-interval-unknown = La dernière tenue n’est pas connue. Enregistrez-la pour que le délai coure.
federation-meets = Réunions ordinaires : { $body }
federation-history-empty = Rien d’enregistré pour l’instant.
federation-history-began = Début de mandat :
federation-history-ended = Fin de mandat :
federation-history-founded = Fondation de la structure
federation-history-closed = Dissolution de la structure
federation-mandates = Mandats
federation-units-caption = Liste des structures
federation-units-empty = Aucune structure ici. Fondez la première, ou importez toute l’arborescence avec ses titulaires depuis un fichier.
federation-units-name = Nom
federation-units-kind = Type
federation-units-area = Territoire
federation-units-founded = Fondation
federation-units-filled = Sièges pourvus
federation-units-id = Identifiant
federation-seat-caption = Titulaires successifs
federation-seat-empty = Personne n’a encore occupé cette fonction.
federation-seat-holder = Titulaire
federation-seat-office = Fonction
federation-seat-seat = Siège
federation-seat-start = Début
federation-seat-deadline = Échéance
federation-seat-ended = Fin
federation-seat-reason = Motif de fin
federation-seat-term = Mandat n°
federation-seat-origin = Désignation
federation-seat-state = État
federation-on-caption = Mandats ce jour-là
federation-on-empty = Aucun mandat enregistré ce jour-là.
federation-on-holder = Titulaire
federation-on-office = Fonction
federation-on-unit = Structure
federation-on-start = Début
federation-on-until = Jusqu’au
federation-on-term = Mandat n°
federation-on-title = Qui occupait quoi
federation-on-lead = Le { $day }
federation-vacancies-caption = Sièges vacants
federation-vacancies-empty = Aucun siège vacant.
federation-vacancies-office = Fonction
federation-vacancies-unit = Structure
federation-vacancies-count = Vacants
federation-vacancies-since = Depuis
federation-vacancies-rule = Règle
federation-vacancies-due = Délai
federation-vacancies-state = État
federation-vacancies = Sièges vacants
federation-map-caption = Sièges pourvus par territoire
federation-map-empty = La liste des territoires n’est pas encore chargée.
federation-map-area = Territoire
federation-map-units = Structures
federation-map-seats = Sièges
federation-map-filled = Pourvus
federation-map-share = Part
federation-map-label = Part des sièges pourvus dans chaque territoire
federation-map-table = Les chiffres en tableau
federation-map = Carte
federation-level = Niveau
federation-level-region = Régions
federation-level-province = Provinces et préfectures
federation-filter-kind = Type
federation-filter-area = Territoire
federation-filter-office = Fonction
federation-filter-overdue = Délai
federation-filter-day = Jour
federation-filter-overdue-yes = Délai dépassé
federation-filter-under = Sous la structure
federation-filter-closed = Structures dissoutes
federation-filter-closed-yes = Avec les structures dissoutes
federation-filter-deadline = Échéance
federation-filter-deadline-overrun = Échéance dépassée
federation-filter-deadline-soon = Échéance proche
federation-chart = Organigramme
federation-chart-of = Organigramme : { $name }
federation-origin-elected = Élection
federation-origin-appointed = Nomination
federation-origin-ex-officio = De droit
federation-origin-acting = Par intérim
federation-origin-designated = Désignation externe
federation-reason-term = Fin du mandat
federation-reason-succeeded = Succession
federation-reason-resigned = Démission
federation-reason-dismissed = Révocation
federation-reason-died = Décès
federation-reason-incompatible = Incompatibilité
federation-reason-unit-closed = Dissolution de la structure
federation-reason-other = Autre motif
federation-filling-deputy = Le suppléant prend le siège
federation-filling-by-election = Élection partielle
federation-filling-appointment = Nomination pour le reste du mandat
federation-filling-next-on-list = Le suivant de la liste
federation-filling-stays-empty = Reste vacant jusqu’au renouvellement
federation-unit-kind = Type
federation-unit-name = Nom
federation-unit-area = Territoire
federation-unit-area-hint = Quand les statuts rattachent ce type à un territoire
federation-unit-founded = Date de fondation
federation-unit-id = Identifiant
federation-unit-id-hint = Minuscules latines, chiffres et traits d’union. Ne change jamais ; proposé si laissé vide.
federation-unit-parent = Structure supérieure
federation-unit-submit = Fonder
federation-rename-name = Nom
federation-rename-version = Version
federation-rename-submit = Enregistrer le nom
federation-move-parent = Nouvelle structure supérieure
federation-move-parent-hint = Tout ce qui est en dessous suit. Ne sont proposées que les places admises par les statuts.
federation-move-version = Version
federation-move-submit = Déplacer
federation-closing-day = Premier jour où elle n’existe plus
federation-closing-sure = Je confirme la dissolution
federation-closing-sure-hint = Tous ses mandats en cours prennent fin ce jour-là.
federation-closing-version = Version
federation-closing-submit = Dissoudre la structure
federation-mandate-person = Personne
federation-mandate-person-hint = Écrivez le nom dans n’importe quelle langue, ou l’adresse électronique
federation-mandate-office = Fonction
federation-mandate-seat = Numéro du siège
federation-mandate-seat-hint = Le premier siège libre si laissé vide
federation-mandate-start = Premier jour
federation-mandate-deadline = Échéance
federation-mandate-deadline-hint = Calculée d’après les statuts si laissée vide
federation-mandate-ended = Fin effective
federation-mandate-ended-hint = Pour un mandat passé seulement : le premier jour où il ne court plus
federation-mandate-origin = Désignation
federation-mandate-term = Numéro du mandat
federation-mandate-term-hint = Seulement si des mandats antérieurs ne sont pas enregistrés ici
federation-mandate-submit = Ouvrir le mandat
federation-ending-day = Premier jour où il ne court plus
federation-ending-reason = Motif
federation-ending-version = Version
federation-ending-submit = Mettre fin au mandat
federation-substitution-person = Qui prend le siège
federation-substitution-person-hint = Écrivez un autre nom si ce n’est aucun des suppléants proposés
federation-substitution-start = À partir du
federation-substitution-reason = Motif de fin du mandat précédent
federation-substitution-interim = Par intérim seulement, jusqu’à ce que le siège soit pourvu
federation-substitution-interim-hint = Seul un titulaire d’une fonction de suppléance prévue par les statuts
federation-substitution-version = Version
federation-substitution-submit = Enregistrer le remplacement
federation-held-body = Instance
federation-held-day = Jour de la tenue
federation-held-submit = Enregistrer
federation-withdrawal-held = Date enregistrée
federation-withdrawal-submit = Retirer
federation-importing-file = Fichier CSV
federation-importing-file-hint = En UTF-8, 2 Mo au plus. Dans le tableur : « Enregistrer sous », puis « CSV UTF-8 ». Rien n’est écrit avant votre confirmation.
federation-importing-text = Ou son contenu
federation-importing-text-hint = Au lieu du fichier, vous pouvez coller ici ses lignes, titres compris.
federation-importing-neither = Choisissez un fichier ou collez son contenu.
federation-importing-submit = Essayer
federation-record-unit = Structure
federation-import-columns = Les colonnes
federation-import-help = Une ligne par siège, ou une ligne pour une structure sans titulaire. Titres en arabe, en français ou en anglais, séparés par des virgules ou des points-virgules. Une seule ligne refusée, et rien n’est chargé.
federation-import-new = Nouveau
federation-import-changed = Modifié
federation-import-same = Déjà enregistré
federation-import-merged = { $n ->
    [one] { $n-text } ligne a été attribuée à une personne d’une autre structure, parce que le nom est le même. S’il s’agit de deux personnes, donnez à chacune son adresse.
    [many] { $n-text } lignes ont été attribuées à des personnes d’autres structures, parce que les noms sont les mêmes. S’il s’agit de personnes différentes, donnez à chacune son adresse.
   *[other] { $n-text } lignes ont été attribuées à des personnes d’autres structures, parce que les noms sont les mêmes. S’il s’agit de personnes différentes, donnez à chacune son adresse.
}
federation-import-refused = Refusé
federation-import-clean = Tout peut être chargé. Rien n’est encore écrit.
federation-import-nothing = Rien n’a été chargé. Corrigez les lignes ci-dessous et recommencez.
federation-import-other = Essayer un autre fichier
federation-import-confirm = Charger maintenant
federation-import-problems = Lignes refusées
federation-import-line = Ligne
federation-import-column = Colonne
federation-import-reason = Motif
federation-import-more = { $n ->
    [one] Et { $n-text } autre ligne refusée
   *[other] Et { $n-text } autres lignes refusées
}
federation-import-unreadable = Cette ligne est illisible : peut-être un guillemet non fermé.
federation-import-width = Cellules : { $found-text } au lieu de { $wanted-text }.
federation-import-too-long = Le fichier dépasse { $n-text } lignes.
federation-import-empty = Aucune ligne après les titres.
federation-import-twice = Cette colonne figure deux fois.
federation-import-unknown-column = Titre de colonne inconnu.
federation-import-missing-column = Cette colonne manque.
federation-import-nobody = Une fonction sans titulaire nommé.
federation-import-no-office = Une personne sans fonction.
federation-import-origin = Mode de désignation inconnu.
federation-import-end-reason = Motif de fin inconnu, ou donné sans fin effective.
federation-import-address = Cette adresse est celle de { $person }.
federation-import-gender = Écrivez m ou f.
federation-import-no-area = Aucun territoire n’a le code { $code }.
federation-import-conflict = Contredit ce qui est enregistré de cette structure ou une ligne précédente.
federation-import-no-popolo = Ce n’est pas un fichier Popolo : { $reason }
federation-import-classification = Aucun type ne correspond à la classification « { $word } ».
federation-import-role = Aucune fonction ne correspond au rôle « { $word } ».
federation-import-no-start = Le premier jour n’est pas connu.
federation-refused-bad-id = L’identifiant se compose de minuscules latines, de chiffres et de traits d’union, comme league-engineers-04.
federation-refused-taken-id = Une autre structure porte cet identifiant.
federation-refused-law = { $reason }
federation-refused-parent-closed = La structure supérieure est dissoute.
federation-refused-unknown-area = Ce territoire n’existe pas.
federation-refused-area-outside = « { $area } » ne fait pas partie de « { $whole } », le territoire de « { $above } ». Choisissez un territoire qui en fasse partie, ou une autre structure supérieure.
federation-refused-area-outside-below = « { $below } », qui suivrait, a pour territoire « { $area } », qui ne fait pas partie de « { $whole } », le territoire de « { $above } ». Choisissez une autre structure supérieure.
federation-refused-nameless = Donnez le nom de la structure dans une langue au moins.
federation-refused-under-itself = Une structure ne se place pas sous elle-même.
federation-refused-open-children = { $n ->
    [one] { $n-text } structure existe en dessous : dissolvez-la ou déplacez-la d’abord.
   *[other] { $n-text } structures existent en dessous : dissolvez-les ou déplacez-les d’abord.
}
federation-refused-closed = La structure est déjà dissoute.
federation-refused-closes-before-founding = La structure a été fondée le { $day } : elle ne peut être dissoute avant.
federation-refused-future = Ce jour n’est pas encore venu.
federation-refused-no-such-office = Ce type de structure n’a pas cette fonction.
federation-refused-no-such-seat = { $n ->
    [one] Cette fonction n’a qu’{ $n-text } siège.
   *[other] Cette fonction n’a que { $n-text } sièges.
}
federation-refused-no-free-seat = { $n ->
    [one] Le seul siège est occupé pendant cette période.
   *[other] Les { $n-text } sièges sont occupés pendant cette période.
}
federation-refused-unit-not-open = La structure n’existe pas ce jour-là.
federation-refused-no-such-person = Cette personne n’existe pas.
federation-refused-seat-taken = Le siège est occupé par { $person } depuis le { $day }. Mettez d’abord fin à ce mandat, ou enregistrez un remplacement.
federation-refused-same-office-twice = Cette personne occupe déjà un siège de cette fonction pendant cette période.
federation-refused-term-limit = Les statuts n’admettent pas plus de { $n ->
    [one] { $n-text } mandat
   *[other] { $n-text } mandats
} dans cette fonction.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-incompatible = Cette personne est « { $office } » ({ $unit }), ce qui est incompatible avec cette fonction. { $reason }{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-ends-before-start = Il finirait avant de commencer.
federation-refused-too-long = L’échéance la plus lointaine admise par les statuts est le { $day }.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-ended = Ce mandat a déjà pris fin.
federation-refused-not-a-deputy = Cette personne n’occupe aucune fonction qui lui permette l’intérim de ce siège.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-oneself = Nul ne se remplace soi-même.
federation-refused-term-too-small = D’après les mandats enregistrés, ce mandat est au moins le n° { $n-text }.
federation-warnings = Alertes
federation-warnings-empty = Rien n’arrive à échéance ni ne l’a dépassée.
federation-warnings-interval = Délais statutaires
federation-warnings-meeting = Instances à réunir
federation-warnings-overrun = Mandats ayant dépassé leur échéance
federation-warnings-deadline = Mandats bientôt à échéance
federation-warnings-vacancy = Sièges à pourvoir en retard
federation-warning-deadline = { $office } ({ $unit }), { $person } : le mandat arrive à échéance le { $day }.
federation-warning-overrun = { $office } ({ $unit }), { $person } : le mandat a expiré le { $day } sans successeur.
federation-warning-deadlines = { $n ->
    [one] { $unit } : { $n-text } mandat arrive à échéance le { $day }.
   *[other] { $unit } : { $n-text } mandats arrivent à échéance le { $day }.
}
federation-warning-overruns = { $n ->
    [one] { $unit } : { $n-text } mandat a expiré le { $day } sans successeur.
   *[other] { $unit } : { $n-text } mandats ont expiré le { $day } sans successeurs.
}
federation-warning-vacancy = { $n ->
    [one] { $n-text } siège vacant : « { $office } » ({ $unit }), à pourvoir avant le { $day }.
   *[other] { $n-text } sièges vacants : « { $office } » ({ $unit }), à pourvoir avant le { $day }.
}
federation-warning-meeting = { $body } ({ $unit }) : à réunir avant le { $day }.
federation-warning-interval = { $name } ({ $unit }) : à tenir avant le { $day }.
federation-panel = Sièges et échéances
federation-panel-more = Toutes les alertes
federation-mail-subject = { $n ->
    [one] { $n-text } alerte sur les mandats et les échéances
   *[other] { $n-text } alertes sur les mandats et les échéances
}
federation-mail-greeting = Bonjour { $name },
federation-mail-intro = Voici ce qui demande votre attention dans les mandats et les délais statutaires :
federation-mail-link = La liste complète :
federation-mail-more = { $n ->
    [one] Et { $n-text } autre alerte
   *[other] Et { $n-text } autres alertes
}
federation-presence = L’organisation
federation-presence-map = Nombre de structures dans chaque territoire
federation-presence-units = { $n ->
    [one] { $n-text } structure
   *[other] { $n-text } structures
}
federation-presence-more = { $n ->
    [one] { $n-text } autre structure
   *[other] { $n-text } autres structures
}
federation-organisation = Organisation
federation-organisation-description = L’organisation : ses structures, ses instances et qui y exerce aujourd’hui les fonctions.
federation-unit-description = { $name } ({ $kind }) : responsables, sièges et structures rattachées.
federation-open-data = Données ouvertes
federation-public-empty = Les structures ne sont pas encore publiées.
federation-public-holders = Responsables
federation-public-nobody = Personne n’occupe aujourd’hui de fonction publique dans cette structure.
federation-public-closed = Cette structure est dissoute ; sa page reste pour mémoire.
federation-data-intro = Qui occupe quelle fonction, dans quelle structure, depuis quand : à lire et à réutiliser par tous, au format Popolo.
federation-data-lists = Les listes
federation-data-persons = Toute personne qui occupe ou a occupé une fonction publique
federation-data-organizations = Les structures, dissoutes comprises
federation-data-posts = Les fonctions publiques de chaque structure
federation-data-memberships = Qui a occupé quelle fonction, de quand à quand
federation-data-paging = Chaque liste est paginée ; chaque page donne l’adresse de la suivante.
federation-data-privacy-title = Ce qui n’y figure pas
federation-data-privacy = Ni coordonnées, ni dates de naissance, ni noms d’adhérents. Les personnes marquées « synthetic » n’existent pas.
federation-data-sources = Sources
federation-data-areas = Territoires : Haut-Commissariat au Plan, RGPH 2024 (modifications : noms anglais et codes ISO ajoutés), sous licence
done-federation-founded = La structure est fondée.
done-federation-renamed = Le nouveau nom est enregistré.
done-federation-moved = La structure est déplacée avec tout ce qui est en dessous.
done-federation-closed = La structure est dissoute.
done-federation-opened = Le mandat est ouvert.
done-federation-ended = Le mandat a pris fin.
done-federation-substituted = Le remplacement est enregistré.
done-federation-held = La tenue est enregistrée.
done-federation-withdrawn = La date a été retirée.
done-federation-imported = Les structures sont chargées.

# Indicateurs calculés
federation-metric-seats = Sièges pourvus
federation-metric-seats-formula = Nombre de sièges pourvus le dernier jour de la période, dans la structure et au-dessous, divisé par le nombre de tous les sièges que les statuts leur donnent ce jour-là.
federation-metric-mandates = Mandats en règle
federation-metric-mandates-formula = Nombre de mandats en cours le dernier jour de la période, dans la structure et au-dessous, dont l’échéance n’est pas dépassée, divisé par le nombre de tous les mandats en cours ce jour-là.
federation-data-files = Autres fichiers
personal-mandate = Mandats
