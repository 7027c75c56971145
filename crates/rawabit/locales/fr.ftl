# part: demo
demo-leap-title = Avancer l’horloge de la démonstration
demo-leap-lead = Cette démonstration vit dans son propre temps, et une convocation doit respecter son délai avant que la réunion puisse se tenir. Ici, l’horloge avance pour tout le monde ; elle ne recule jamais, car le registre ne se réécrit pas.
demo-leap-hour = Dans une heure
demo-leap-an-hour = Avancer d’une heure
demo-leap-tomorrow = Demain
demo-leap-to = Aller au matin du { $day }
demo-leap-coming = Prochaines échéances
demo-leap-other = Un autre jour
demo-leap-day = Jour
demo-leap-day-hint = L’horloge marquera 8 h 30 ce jour-là. Deux ans au plus à la fois.
demo-leap-submit = Aller à ce jour
demo-leap-past = Ce jour est déjà passé, ou c’est aujourd’hui dans la démonstration : choisissez un jour ultérieur.
demo-leap-far = L’horloge n’avance pas de plus de deux ans à la fois : choisissez un jour plus proche.
done-demo-leapt = L’horloge a avancé, et les tâches échues ont été exécutées.
