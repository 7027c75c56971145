# Elections
room-elections = Élections
elections-nav = Élections
elections-title = Élections
elections-title-of = { $office } – { $unit }
elections-new = Ouvrir un scrutin
elections-new-lead = Choisissez d’abord la structure dont les fonctions sont à pourvoir.
elections-unit-unit = Structure
elections-unit-submit = Continuer
elections-table-caption = Scrutins
elections-table-empty = Aucun scrutin. Ouvrez-en un pour l’une de vos structures.
elections-table-office = Fonction
elections-table-unit = Structure
elections-table-seats = Sièges
elections-table-opens = Vote
elections-table-state = État
elections-table-next = À faire
elections-filter-state = État
elections-filter-open = En cours seulement

# The form of a contest
elections-contest-office = Fonction à pourvoir
elections-contest-seats = Nombre de sièges
elections-contest-seats-hint = Laissez vide pour renouveler tous les sièges de la fonction ; sinon, élection partielle sur des sièges vacants.
elections-contest-polling = Mode de vote
elections-contest-until_day = Candidatures : avant le
elections-contest-until_time = Heure
elections-contest-open_day = Ouverture du vote
elections-contest-open_time = Heure
elections-contest-close_day = Clôture du vote
elections-contest-close_time = Heure
elections-contest-submit = Ouvrir le scrutin et arrêter la liste électorale

# Words
elections-state-nominating = Candidatures ouvertes
elections-state-listed = Liste des candidats arrêtée
elections-state-polling = Vote ouvert
elections-state-counting = Dépouillement
elections-state-lot = Tirage au sort attendu
elections-state-again = Nouveau tour à tenir
elections-state-provisional = Résultat provisoire
elections-state-certified = Résultat certifié
elections-state-annulled = Scrutin annulé
elections-state-cancelled = Scrutin abandonné
elections-steps = Étapes du scrutin
elections-step-nominating = Candidatures
elections-step-listed = Liste des candidats arrêtée
elections-step-polling = Vote
elections-step-counting = Dépouillement
elections-step-provisional = Résultat provisoire
elections-step-certified = Certification
elections-polling-hands = à main levée
elections-polling-roll-call = appel nominal
elections-polling-paper = bulletins papier
elections-polling-electronic = vote électronique
elections-method-plurality = majorité relative
elections-method-two-round = majorité absolue à deux tours
elections-method-block = scrutin plurinominal
elections-method-approval = vote par approbation
elections-method-irv = vote préférentiel à éliminations
elections-method-stv = vote unique transférable
elections-method-list-pr = listes à la proportionnelle
elections-ties-lot = tirage au sort public
elections-ties-older = le plus âgé
elections-ties-younger = le plus jeune
elections-ties-woman = la femme, puis le sort
elections-ties-seniority = le plus ancien adhérent
elections-ties-new-ballot = nouveau vote
elections-secrecy-open = public : chaque vote est nominatif
elections-secrecy-confidential = confidentiel
elections-secrecy-paper = secret, bulletins dans une urne
elections-secrecy-confidential-text = Vote confidentiel : on enregistre qui a voté, et le bulletin à part, sans nom, sans heure et sans ordre. Après la clôture, la clé de l’urne est détruite, et rien de ce qui est enregistré ne relie un bulletin à une personne. Un résultat unanime révèle toutefois les votes, et le code du bulletin prouve le vôtre à qui le connaît. Qui dirige le serveur pendant le vote pourrait modifier le programme : ce n’est pas un vote chiffré que chacun peut vérifier.
elections-secrecy-open-text = Vote public : votre vote est enregistré à votre nom.
elections-electorate-members = les adhérents de la structure qui ont le droit de vote
elections-electorate-body = les membres de l’instance qui élit
elections-electorate-named = des électeurs désignés nommément
elections-way-self = candidature personnelle
elections-way-nomination = proposé par d’autres
elections-way-list = sur une liste
elections-standing-proposed = à examiner
elections-standing-accepted = candidature retenue
elections-standing-refused = candidature rejetée
elections-standing-withdrawn = candidature retirée
elections-group-women = les femmes
elections-group-men = les hommes
elections-group-each-sex = chacun des deux sexes
elections-group-youth = les jeunes

# A contest
elections-tabs = Parties du scrutin
elections-tab-overview = Vue d’ensemble
elections-tab-candidates = Candidats
elections-tab-roll = Liste électorale
elections-tab-count = Dépouillement et résultat
elections-tab-appeals = Recours
elections-rule = Règle applicable
elections-calendar = Calendrier
elections-electorate = Corps électoral
elections-fact-seats = Sièges
elections-fact-method = Mode de scrutin
elections-fact-polling = Mode de vote
elections-fact-secrecy = Secret
elections-fact-ties = À égalité de voix
elections-fact-quota = Quota
elections-fact-quota-of = { $group } : au moins { $share } des sièges
elections-fact-article = Fondement
elections-fact-until = Candidatures avant le
elections-fact-opens = Ouverture du vote
elections-fact-closes = Clôture du vote
elections-fact-settled = Résultat provisoire connu
elections-fact-appeals-until = Recours avant le
elections-fact-certified = Résultat certifié
elections-fact-electorate = Qui vote
elections-fact-electors = Électeurs
elections-fact-roll = Liste électorale
elections-fact-turnout = Ont voté
elections-article-of = article { $article } des statuts, version { $version }
elections-roll-frozen = La liste arrêtée, avec sa preuve
elections-next-appeal = Un recours attend la décision de l’instance compétente.
elections-next-stand = Les candidatures sont ouvertes.
elections-next-decide = Des candidatures sont à examiner.
elections-next-settle = Le délai est passé : arrêtez la liste des candidats.
elections-next-open = Les candidats sont connus : ouvrez le vote à son heure.
elections-next-vote = Le vote est ouvert.
elections-next-close = L’heure de clore le vote est venue.
elections-next-sheets = Deux scrutateurs remplissent chacun leur feuille ; elles doivent concorder.
elections-next-lot = Égalité de voix : tirez au sort en public.
elections-next-round = Un nouveau vote est nécessaire : ouvrez-le.
elections-next-certify = Résultat provisoire, jusqu’à la fin des recours et la certification.
elections-not-before = Pas avant le { $at }.
elections-before = Avant le { $at }.
elections-certified-by = Certification : { $office }.
elections-over-annulled = Ce scrutin est annulé ; il n’ouvre aucun mandat.
elections-over-cancelled = Ce scrutin a été abandonné avant le vote.
elections-do-settle = Arrêter la liste des candidats
elections-do-open = Ouvrir le vote
elections-do-close = Clore le vote
elections-do-sheet = Saisir une feuille de dépouillement
elections-do-lot = Tirer au sort
elections-do-certify = Certifier le résultat
elections-do-communique = Préparer un communiqué
elections-do-cancel = Abandonner le scrutin
elections-do-annul = Annuler le scrutin
elections-open-again = Ouvrir un nouveau tour
elections-open-close_day = Jour de clôture
elections-open-close_time = Heure de clôture
elections-open-submit = Ouvrir le vote
elections-cancel-reason = Motif
elections-cancel-submit = Abandonner le scrutin
elections-annul-reason = Motif
elections-annul-submit = Annuler le scrutin
elections-print-ballot = Bulletins (PDF)
elections-print-sheet = Feuille de dépouillement (PDF)
elections-day-candidatures = Fin des candidatures : { $title }
elections-day-vote = Vote : { $title }

# Candidatures
elections-candidates-empty = Aucune candidature. Les adhérents se présentent depuis leur page, ou vous saisissez ici celles reçues par écrit.
elections-add-candidate = Enregistrer une candidature
elections-add-list = Enregistrer une liste
elections-candidacy-person = Candidat
elections-candidacy-list = Liste
elections-candidacy-consent = L’accord écrit est joint
elections-candidacy-consent-hint = Sinon, l’intéressé donne son accord sur sa page.
elections-candidacy-note = Mot du candidat
elections-candidacy-submit = Enregistrer
elections-list-name = Nom de la liste
elections-list-submit = Enregistrer la liste
elections-no-consent = accord attendu
elections-lay-down = En cas d’élection, à quitter pour incompatibilité :
elections-judge = Décider
elections-agreed = Noter l’accord
elections-withdraw = Retirer la candidature
elections-judging-decision = Décision
elections-judging-reason = Motif en cas de rejet
elections-judging-submit = Enregistrer la décision
elections-decide-accept = Retenir la candidature
elections-decide-refuse = Rejeter la candidature
elections-decide-uphold = Accueillir le recours
elections-decide-dismiss = Rejeter le recours

# The roll and proxies
elections-roll-table-caption = Liste électorale
elections-roll-table-empty = La liste est vide.
elections-roll-table-position = N°
elections-roll-table-name = Nom
elections-roll-table-weight = Voix
elections-roll-table-voted = Vote
elections-voted = a voté
elections-tick = Émarger
elections-record-vote = Noter le vote
elections-blank = Vote blanc
elections-proxies = Enregistrer une procuration
elections-proxy-giver = Mandant
elections-proxy-holder = Mandataire
elections-proxy-submit = Enregistrer

# Counting
elections-sheet-lead = Chaque scrutateur saisit sa feuille sans voir celle de l’autre. On ne compte que si les deux concordent.
elections-sheet-hands = À main levée, indiquez le nombre de présents comme votants.
elections-sheet-votes = Voix
elections-sheet-papers = Bulletins identiques
elections-sheet-papers-hint = Une ligne par sorte : le nombre, puis les numéros dans l’ordre, par exemple 12 3,1,2
elections-sheet-expressed = Suffrages exprimés
elections-sheet-blank = Bulletins blancs
elections-sheet-invalid = Bulletins nuls
elections-sheet-voters = Votants émargés
elections-sheet-submit = Enregistrer la feuille
elections-sheets-in = { $n ->
      [0] Aucune feuille saisie.
      [one] { $n-text } feuille saisie ; l’autre est attendue.
     *[other] { $n-text } feuilles saisies.
    }
elections-sheets-differ = Les deux feuilles diffèrent : { $what }. Recomptez ; chacun corrige la sienne.
elections-candidate-n = voix du n° { $n-text }
elections-count-empty = Rien à dépouiller. Le résultat paraît ici après la clôture du vote.
elections-void-quorum = Vote sans effet : le quorum de l’instance qui élit, { $n-text }, n’est pas atteint. Il est à refaire.
elections-void-few = Vote sans effet : moins de { $n-text } votants, le résultat dirait qui a voté quoi. Aucun bulletin n’a été ouvert. Il est à refaire.
elections-next-call = Quorum à la convocation suivante : { $n-text }.
elections-again = { $n ->
      [one] Un nouveau tour est nécessaire ; { $n-text } candidat y participe.
     *[other] Un nouveau tour est nécessaire entre { $n-text } candidats.
    }
elections-lot-needed = { $n ->
      [one] Un tirage au sort est nécessaire ({ $n-text }).
     *[other] Un tirage au sort est nécessaire entre { $n-text } candidats.
    }
elections-lot = Tirage au sort
elections-lot-seed = Graine entière
elections-lot-commit = Empreinte de la valeur du serveur, publiée avant
elections-lot-typed = Fixé en public
elections-lot-line = n° { $number-text } (ligne { $line-text })
elections-lot-among = Entre
elections-lot-at = Tiré le
elections-lot-how = Nul ne choisit le sort : dès l’égalité connue, le serveur fixe une valeur au hasard et en publie l’empreinte SHA-256 ; puis la graine se fixe en public (dés, chiffres dits par les présents). La graine entière est cette valeur, un point, et ce qui fut fixé en public. À chaque question, chaque candidat a le ticket SHA-256(graine entière:question:ligne), la ligne étant son rang dans le fichier publié et non son numéro ; le plus petit est tiré. Chacun peut refaire le tirage avec rawabit count --lots.
elections-draw-seed = Graine fixée en public
elections-draw-seed-hint = Six signes au moins. Elle ne change plus une fois enregistrée.
elections-draw-witnesses = Témoins présents
elections-draw-submit = Tirer au sort
elections-round = Tour { $n-text }
elections-figure-electors = Inscrits
elections-figure-voters = Votants
elections-figure-blank = Blancs
elections-figure-invalid = Nuls
elections-votes-caption = Voix obtenues
elections-col-candidate = Candidat ou liste
elections-col-votes = Voix
elections-col-share = Part des exprimés
elections-col-outcome = Issue
elections-col-number = N°
elections-col-strokes = Bâtons
elections-elected = élu
elections-elected-persons = Élus
elections-replaced = Application des quotas
elections-instead-of = au lieu de
elections-replaced-for = Pour respecter le quota : { $rules }
elections-vacant = { $n ->
      [one] { $n-text } siège reste vacant.
     *[other] { $n-text } sièges restent vacants.
    }
elections-declined = n’occupera pas le siège
elections-do-decline = Renoncer au siège
elections-decline-reason = Motif
elections-decline-submit = Enregistrer
elections-transcript = Le dépouillement, pas à pas

# Appeals
elections-appeal-open = à trancher
elections-appeal-upheld = recours accueilli
elections-appeal-dismissed = recours rejeté
elections-appeal-candidacy = contre le rejet d’une candidature
elections-appeal-result = contre le résultat
elections-appeal-decision = Décision :
elections-appeal-own = Votre recours
elections-appeal = Former un recours
elections-appeal-against-result = Contester le résultat
elections-appeal-before = Recours recevable avant le { $at }.
elections-appeals-to = Les recours sont tranchés par { $body } ; sa décision est enregistrée ici.
elections-appeals-empty = Aucun recours.
elections-appealing-reason = Motifs du recours
elections-appealing-submit = Former le recours
elections-appealed-decision = Décision
elections-appealed-cites = Date et numéro de la décision au procès-verbal de l’instance
elections-appealed-reason = Motivation
elections-appealed-submit = Enregistrer la décision

# One’s own pages
elections-mine = Mes élections
elections-mine-empty = Aucun scrutin ne vous concerne pour le moment.
elections-vote-now = vote ouvert
elections-stand-now = candidatures ouvertes
elections-closes-at = Clôture du vote le { $at }
elections-opens-at = Ouverture du vote le { $at }
elections-stand-before = Candidatures avant le { $at }
elections-vote = Voter
elections-vote-for = Voter pour { $name }
elections-vote-elsewhere = Le vote a lieu sur place, non sur cette page.
elections-voted-own = Votre vote est enregistré pour ce tour.
elections-find-ballot = Liste publiée des bulletins : retrouvez-y votre code
elections-vote-review = Relire avant de voter
elections-your-vote = Votre choix
elections-cast = Voter définitivement
elections-vote-change = Changer
elections-vote-again = Cette page n’est plus valable. Remplissez le bulletin à nouveau.
elections-recorded = Votre vote est enregistré.
elections-receipt = Code de votre bulletin
elections-receipt-text = Notez ce code. Après la clôture, il vous permet de retrouver votre bulletin dans la liste publiée. Le serveur ne le garde pas avec votre nom ; qui le connaît connaît votre vote.
elections-receipt-key = Code
elections-receipt-digest = Empreinte
elections-stand = Me porter candidat
elections-stand-lead = Les conditions sont vérifiées aussitôt. En cas de rejet, les motifs sont donnés et un recours est possible.
elections-standing-list = Liste
elections-standing-note = Votre mot aux électeurs
elections-standing-submit = Déposer la candidature
elections-agree = Accepter d’être candidat
elections-own-candidacy = Votre candidature
elections-result = Le résultat
elections-ballot-how-one = Choisissez-en un.
elections-ballot-how-many = { $n ->
      [one] Choisissez-en { $n-text } au plus.
     *[other] Choisissez-en { $n-text } au plus.
    }
elections-ballot-how-ranked = Classez : 1 pour votre préféré, puis 2, et ainsi de suite. Il n’est pas nécessaire de tous les classer.
elections-ballot-paper = Bulletin de vote
elections-tally-sheet = Feuille de dépouillement
elections-teller = Scrutateur
elections-presiding = Présidence du bureau de vote

# The public pages
elections-public-title = Résultats des élections
elections-public-lead = Chaque résultat avec sa règle, son dépouillement et les bulletins que chacun peut recompter.
elections-public-empty = Aucun résultat pour le moment.
elections-is-certified = Résultat certifié, inscrit au registre des actes.
elections-is-provisional = Résultat provisoire. Recours recevables avant le { $at }.
elections-files = Recompter
elections-files-text = Téléchargez le fichier d’un tour et lancez la commande qui l’accompagne.
elections-recount-ties = Lorsqu’un fait prévu par les statuts départage les candidats à égalité et que s’y ajoutent un tirage ou des éliminations, la commande demande un tirage : l’ordre est celui du procès-verbal.
elections-recount-quotas = Les quotas s’appliquent après ce décompte ; le procès-verbal dit comment.
elections-recount-lists = Les sièges des listes se partagent selon leurs voix : rawabit apportion, avec un fichier de noms et de voix. Qui les occupe figure sur les listes.
elections-recount-majority = La majorité que les statuts demandent au premier tour n’est pas celle de la commande, qui demande plus de la moitié des suffrages exprimés.
elections-file-blt = bulletins (BLT)
elections-file-csv = liste des bulletins et de leurs codes (CSV)
elections-file-hash = Empreinte du fichier :
elections-communique-title = { $unit } : résultat de l’élection
elections-communique-lead = L’élection ({ $office }) de { $unit } s’est tenue ; le résultat a été connu le { $day }. Électeurs inscrits : { $electors }. Ont été élus :

# Refusals
elections-refused-no-election = Les statuts ne prévoient pas d’élection à cette fonction dans cette structure.
elections-refused-not-countable = Les statuts demandent un décompte que ce programme n’a pas.
elections-refused-polling = Ni les statuts ni le secret demandé ne permettent ce mode de vote.
elections-refused-few-electors = Il y a { $electors-text } électeurs, moins que { $least-text } : le secret d’un vote électronique ne serait pas garanti. Choisissez les bulletins papier.
elections-refused-nobody-votes = Personne n’a le droit de vote ce jour-là.
elections-refused-delegates = Les électeurs sont des délégués : ce scrutin s’ouvre depuis le congrès.
elections-refused-weights = Les voix n’ont pas toutes le même poids : elles ne se comptent que par appel nominal ou par vote électronique public.
elections-refused-calendar = Les dates ne se suivent pas : candidatures, ouverture, clôture.
elections-refused-closes-earlier = Les électeurs savent que le vote reste ouvert jusqu’au { $day } à { $time } : il ne se clôt pas plus tôt.
elections-refused-candidatures-before = Les statuts demandent de clore les candidatures plus tôt, et qui est rejeté a un délai de recours : au plus tard le { $latest } à { $time }.
elections-refused-running = Un autre scrutin pour cette fonction est en cours.
elections-refused-state = Ce n’est pas possible dans l’état actuel du scrutin.
elections-refused-too-early = Il est trop tôt.
elections-refused-too-late = Le délai est passé. Rien n’a été enregistré.
elections-refused-stands-already = Cette personne est déjà candidate.
elections-refused-no-consent = Une candidature sans l’accord de l’intéressé ne peut être retenue.
elections-refused-not-eligible = Les conditions d’éligibilité ne sont pas remplies ; seul un recours peut en décider autrement.
elections-refused-undecided = Une décision manque encore.
elections-refused-nobody-stands = Personne n’est candidat.
elections-refused-no-person = Cette personne n’existe pas.
elections-refused-not-on-roll = Cette personne n’est pas sur la liste électorale.
elections-refused-voted = Ce vote est déjà enregistré. Il ne compte qu’une fois.
elections-refused-choice-unknown = Ce choix n’est pas sur le bulletin.
elections-refused-choice-twice = Pas deux fois le même rang, ni un nom avec un vote blanc.
elections-refused-choice-nothing = Choisissez un nom ou le vote blanc.
elections-refused-same-teller = Deux scrutateurs ont déjà saisi leurs feuilles.
elections-refused-held-for = Cette élection fait partie du renouvellement d’une section : elle est certifiée avec lui, sur sa page.
elections-refused-sheet-papers = { $papers-text } bulletins et { $voters-text } votants : les deux nombres doivent être égaux.
elections-refused-sheet-votes = Somme des voix { $votes-text }, suffrages exprimés { $expressed-text } : les deux doivent être égaux.
elections-refused-sheet-many = { $votes-text } voix ne correspondent pas à ce que permettent les bulletins ({ $most-text }).
elections-refused-sheet-roll = { $voters-text } votants pour { $electors-text } inscrits.
elections-refused-sheet-line = La ligne { $line-text } n’est pas comprise.
elections-refused-sheet-number = Indiquez un nombre pour chacun, même zéro.
elections-refused-not-agreed = Les feuilles des scrutateurs ne concordent pas.
elections-refused-seed = La graine a six signes au moins et ne s’enregistre qu’une fois.
elections-refused-organ = C’est la compétence de : { $office }.
elections-refused-above = Une structure ne confirme pas sa propre élection : quelqu’un d’une structure supérieure le fait.
elections-refused-candidate = Qui est candidat ne prend part ni à la tenue du scrutin ni aux décisions, et nul ne tranche son propre recours.
elections-refused-cites = Indiquez la date et le numéro de la décision de l’instance.
elections-refused-reason = Indiquez le motif.
elections-refused-list = Choisissez une liste de ce scrutin.
elections-refused-urn-lost = La clé de l’urne manque ; on ne peut pas l’ouvrir.
elections-refused-count = Décompte impossible : { $why }
elections-refused-seats = { $n ->
      [one] Cette fonction a { $n-text } siège.
     *[other] Cette fonction a { $n-text } sièges.
    }
elections-refused-vacant = { $n ->
      [0] Aucun siège n’est vacant le jour du vote.
      [one] { $n-text } siège est vacant le jour du vote.
     *[other] { $n-text } sièges sont vacants le jour du vote.
    }
elections-refused-choice-many = { $n ->
      [one] Au plus { $n-text } nom.
     *[other] Au plus { $n-text } noms.
    }
elections-refused-proxies = { $n ->
      [0] Les statuts n’admettent pas de procuration.
      [one] Un électeur porte au plus { $n-text } procuration, et non s’il a donné la sienne.
     *[other] Un électeur porte au plus { $n-text } procurations, et aucune s’il a donné la sienne.
    }

# Letters
elections-tab-letters = Courriels
elections-letters-caption = Courriels de ce scrutin, les derniers d’abord
elections-letters-empty = Personne n’a encore été prévenu. Les électeurs le sont à l’ouverture du vote électronique, les candidats à chaque décision qui les concerne.
elections-letters-name = Destinataire
elections-letters-about = Objet
elections-letters-state = État
elections-letters-at = Date
elections-letters-proof = Preuve
elections-letters-show = Afficher
elections-letters-narrow = Ce que sont devenus les courriels
elections-letters-of-all = Tous ({ $n-text })
elections-letters-of-none = Sans adresse ({ $n-text })
elections-letters-of-failed = Abandonnés ({ $n-text })
elections-letters-of-waiting = En attente ({ $n-text })
elections-letters-of-sent = Partis ({ $n-text })
elections-letters-none = Sans adresse
elections-letters-failed = Abandonné
elections-letters-waiting = En attente
elections-letters-sent = Parti
elections-letters-without = { $n ->
      [one] { $n-text } courriel n’a pu être écrit, faute d’adresse : prévenez cette personne autrement.
     *[other] { $n-text } courriels n’ont pu être écrits, faute d’adresse : prévenez ces personnes autrement.
    }
elections-letter-vote = Vote ouvert (tour n° { $round })
elections-letter-proposed = Accord demandé pour une candidature
elections-letter-accepted = Candidature retenue
elections-letter-refused = Candidature rejetée
elections-letter-appeal = Décision sur un recours
elections-letter-elected = Élection, à titre provisoire
elections-mail-greeting = Bonjour { $name },
elections-mail-page = La page du scrutin :
elections-mail-vote-subject = Le vote est ouvert : { $election }
elections-mail-vote-text = Le vote « { $election } » est ouvert. Vous figurez sur la liste électorale et pouvez voter en ligne jusqu’au { $closes }.
elections-mail-vote-again = Le tour n° { $round } du vote « { $election } » est ouvert. Les votes déjà exprimés ne comptent pas pour ce tour. Vous pouvez voter en ligne jusqu’au { $closes }.
elections-mail-vote-here = Vous votez ici, après connexion :
elections-mail-vote-elsewhere = Personne ne vous demandera votre vote ni votre mot de passe par courriel. Ce message ne dit ni si vous votez, ni comment.
elections-mail-proposed-subject = Votre candidature est proposée : { $election }
elections-mail-proposed-text = Votre candidature est proposée au scrutin « { $election } ». Nul n’est candidat sans avoir donné son accord. Merci de répondre avant la clôture des candidatures : { $until }.
elections-mail-answer-here = Acceptez ou retirez-vous ici, après connexion :
elections-mail-accepted-subject = Votre candidature est retenue : { $election }
elections-mail-accepted-text = Votre candidature au scrutin « { $election } » est retenue. Ouverture du vote : { $opens } ; clôture : { $closes }.
elections-mail-refused-subject = Votre candidature : { $election }
elections-mail-refused-text = Votre candidature au scrutin « { $election } » n’a pas été retenue.
elections-mail-refused-why = Motifs :
elections-mail-appeals-to = Vous pouvez former un recours, sur lequel statue : { $body }.
elections-mail-appeals-above = Vous pouvez former un recours, sur lequel statue la structure supérieure.
elections-mail-appeal-here = Vous formez ce recours ici, après connexion :
elections-mail-appeal-subject = Décision sur votre recours : { $election }
elections-mail-appeal-upheld-candidacy = Votre recours relatif au scrutin « { $election } » a été accueilli : vous êtes candidat ou candidate.
elections-mail-appeal-dismissed-candidacy = Votre recours relatif au scrutin « { $election } » a été rejeté : le rejet de votre candidature est maintenu.
elections-mail-appeal-upheld-result = Votre recours contre le résultat du scrutin « { $election } » a été accueilli : le scrutin est annulé.
elections-mail-appeal-dismissed-result = Votre recours contre le résultat du scrutin « { $election } » a été rejeté : le résultat est maintenu.
elections-mail-elected-subject = Le résultat provisoire vous donne élu ou élue : { $election }
elections-mail-elected-text = Selon le résultat provisoire, vous êtes élu ou élue au scrutin « { $election } ». Le mandat commence à la certification du résultat.
elections-mail-elected-decline = Si vous ne souhaitez pas siéger, déclinez sur la page du scrutin. Dernier jour où cela est assuré : { $last } ; ensuite, le résultat peut être certifié à tout moment.
elections-mail-elected-decline-soon = Si vous ne souhaitez pas siéger, déclinez sans attendre sur la page du scrutin : les statuts ne fixent aucun délai de recours, et le résultat peut être certifié à tout moment.

# Counting again
elections-differs-votes = Les votes de ce tour ne sont pas ceux qui ont été comptés : un nouveau décompte donne autre chose que celui qui est enregistré. Le décompte n’est pas montré, et rien n’est certifié, tant que ce n’est pas éclairci.
elections-differs-count = Recompté, ce tour ne donne pas ce qui est enregistré : une donnée qui départage des candidats a changé depuis, ou a été effacée avec celles d’un candidat. Ce décompte n’est pas montré comme s’il était celui qui fut fait ; ce qui a été certifié reste inscrit au registre des actes.
elections-differs-ledger = Le décompte enregistré n’est pas celui dont l’empreinte figure au registre des actes. Rien n’est certifié tant que ce n’est pas éclairci.
elections-differs-published = Les bulletins ne sont pas ceux dont l’empreinte a été publiée à la clôture du vote. Rien n’est certifié tant que ce n’est pas éclairci.
elections-differs-result = Le résultat n’est pas celui que donne le décompte. Rien n’est certifié tant que ce n’est pas éclairci.

# Done
done-elections-opened = Scrutin ouvert, liste électorale arrêtée.
done-elections-settled = La liste des candidats est arrêtée.
done-elections-closed = Le vote est clos.
done-elections-vote-opened = Le vote est ouvert.
done-elections-cancelled = Le scrutin est abandonné.
done-elections-certified = Résultat certifié, mandats ouverts.
done-elections-annulled = Le scrutin est annulé.
done-elections-entered = C’est enregistré.
done-elections-decided = La décision est enregistrée.
done-elections-saved = C’est enregistré.
done-elections-ticked = C’est noté.
done-elections-counted = Les deux feuilles concordent ; les voix sont comptées.
done-elections-sheet-entered = Votre feuille est enregistrée.
done-elections-drawn = Le sort est tiré.
done-elections-stood = Votre candidature est enregistrée.
done-elections-appealed = Votre recours est enregistré.

# Acts, audit, jobs, persons
act-contest-opened = Un scrutin a été ouvert{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-listed = La liste des candidats a été arrêtée{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-refused = Une candidature a été rejetée{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-vote-opened = Le vote a été ouvert{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-vote-closed = Le vote a été clos{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-counted = Les voix ont été comptées{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-lot = Un tirage au sort a eu lieu{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-lot-fixed = La part du serveur au tirage au sort a été fixée{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-appeal = Un recours a été tranché{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-declined = Une personne élue n’occupera pas son siège{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-cancelled = Un scrutin a été abandonné{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-contest-annulled = Un scrutin a été annulé{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
act-result-certified = Le résultat d’une élection a été certifié{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
fact-method = Mode de scrutin
fact-secrecy = Secret
fact-polling = Mode de vote
fact-electors = Électeurs
fact-roll = Liste
fact-candidatures-until = Candidatures avant le
fact-opens-at = Ouverture
fact-closes-at = Clôture
fact-candidates = Candidats
fact-lists = Listes
fact-round = Tour
fact-rounds = Tours
fact-voters = Votants
fact-ballots = Empreinte des bulletins publiés
fact-elected = Nombre d’élus
fact-seed = Graine
fact-commitment = Empreinte de la valeur fixée
fact-among = Entre les numéros
fact-seats = Sièges
fact-value-plurality = majorité relative
fact-value-two-round = majorité absolue à deux tours
fact-value-block = scrutin plurinominal
fact-value-approval = vote par approbation
fact-value-irv = vote préférentiel
fact-value-stv = vote unique transférable
fact-value-list-pr = listes à la proportionnelle
fact-value-secrecy-open = public
fact-value-secrecy-confidential = confidentiel
fact-value-secrecy-verifiable = chiffré et vérifiable
fact-value-hands = à main levée
fact-value-roll-call = appel nominal
fact-value-paper = bulletins papier
fact-value-electronic = électronique
fact-value-outcome-provisional = résultat provisoire
fact-value-outcome-lot = tirage au sort
fact-value-outcome-again = nouveau tour
fact-value-outcome-quorum = quorum non atteint
fact-value-outcome-few = trop peu de votants pour le secret
fact-value-outcome-upheld = accueilli
fact-value-outcome-dismissed = rejeté
fact-value-against-candidacy = le rejet d’une candidature
fact-value-against-result = le résultat
audit-action-elections-open = Ouverture d’un scrutin
audit-action-elections-propose = Enregistrement d’une candidature
audit-action-elections-list = Enregistrement d’une liste
audit-action-elections-agree = Accord d’un candidat
audit-action-elections-withdraw = Retrait d’une candidature
audit-action-elections-decide-candidacy = Décision sur une candidature
audit-action-elections-settle = Arrêt de la liste des candidats
audit-action-elections-open-vote = Ouverture d’un vote
audit-action-elections-close-vote = Clôture d’un vote
audit-action-elections-proxy = Enregistrement d’une procuration
audit-action-elections-cancel = Abandon d’un scrutin
audit-action-elections-count = Décompte des voix
audit-action-elections-sheet = Saisie d’une feuille de dépouillement
audit-action-elections-draw = Tirage au sort
audit-action-elections-mark = Émargement d’un votant
audit-action-elections-name-vote = Enregistrement d’un vote à l’appel
audit-action-elections-decline = Renoncement à un siège
audit-action-elections-certify = Certification d’un résultat
audit-action-elections-annul = Annulation d’un scrutin
audit-action-elections-appeal = Recours électoral
audit-action-elections-decide-appeal = Décision sur un recours électoral
audit-action-elections-communique = Projet de communiqué sur un résultat
audit-action-elections-read-roll = Lecture d’une liste électorale
job-elections-clock = Clôture des votes à leur heure
job-elections-shred = Destruction de la clé d’une urne
actor-elections-clock = Le programme (heures de vote)
actor-elections-cast = Le programme (enregistrement des votes)
actor-elections-shred = Le programme (destruction des clés d’urne)
personal-contest_mark = Participation à des votes
personal-contest_named_vote = Votes publics
personal-contest_proxy = Procurations
personal-contest_sheet = Feuilles de dépouillement
personal-contest_appeal = Recours électoraux
personal-candidacy = Candidatures
personal-contest_elector = Inscriptions sur des listes électorales
fact-count = Empreinte du décompte
audit-action-elections-read-letters = Lecture des courriels d’un scrutin
audit-action-elections-tell = Avis d’ouverture du vote aux électeurs
job-elections-tell = Avis d’ouverture du vote aux électeurs
actor-elections-tell = Le programme (courriels aux électeurs)
personal-contest_letter = Courriels relatifs aux scrutins

# A vote held on paper before it was entered
elections-fact-from-paper = Saisi d’après un procès-verbal papier
elections-fact-from-paper-of = tenu le { $held }, saisi le { $entered }
elections-fact-scan = SHA-256 du procès-verbal numérisé
elections-lot-paper = Le sort a été tiré en assemblée, sur papier, dans l’ordre ci-dessus, comme le dit le procès-verbal numérisé. Chacun peut recompter avec rawabit count --draw.
elections-refused-past-method = Pour ce mode de scrutin, le procès-verbal n’en dit pas assez pour recompter : les listes et les bulletins de préférence ne se saisissent pas d’après un papier.
elections-refused-past-quorum = Les votants sont moins nombreux que le quorum de cet appel : le vote est sans effet.
elections-refused-past-again = Ces chiffres ne décident encore de rien : saisissez aussi le tour suivant.
elections-refused-past-rounds = Le tour précédent décide : il n’y a pas d’autre tour à saisir.
elections-refused-past-lot = Des candidats sont à égalité : écrivez-les dans l’ordre du tirage au sort et cochez qu’il a eu lieu.
act-contest-from-paper = Un vote tenu sur papier a été saisi{ $office ->
      [none] {""}
     *[other]  : { $office }
    }
fact-scan = Procès-verbal numérisé (SHA-256)
fact-lot = Tirage au sort en assemblée
audit-action-elections-enter-past = Saisie d’un vote tenu sur papier
