room-programmes = Programmes contractuels
programmes-nav = Programmes contractuels
