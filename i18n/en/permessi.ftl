permesso-lavoro-subordinato = Permesso di soggiorno per lavoro subordinato (residence permit for employed work)
permesso-richiesta-protezione-internazionale = Permesso di soggiorno per richiesta asilo (residence permit for asylum seekers)
permesso-status-di-rifugiato-asilo-politico = Permesso di soggiorno per asilo (residence permit for asylum, refugee status)
    .vecchi = asilo politico, political asylum
permesso-protezione-sussidiaria = Permesso di soggiorno per protezione sussidiaria (residence permit for subsidiary protection)
permesso-protezione-speciale = Permesso di soggiorno per protezione speciale (residence permit for special protection)
