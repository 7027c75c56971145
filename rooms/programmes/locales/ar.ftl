room-programmes = البرامج التعاقدية
programmes-nav = البرامج التعاقدية
