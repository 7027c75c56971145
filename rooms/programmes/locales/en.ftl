room-programmes = Contract programmes
programmes-nav = Contract programmes
