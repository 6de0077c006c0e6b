permesso-lavoro-subordinato = Permesso di soggiorno per lavoro subordinato
permesso-richiesta-protezione-internazionale = Permesso di soggiorno per richiesta asilo (richiesta di protezione internazionale)
permesso-status-di-rifugiato-asilo-politico = Permesso di soggiorno per asilo (status di rifugiato)
    .vecchi = Asilo politico
permesso-protezione-sussidiaria = Permesso di soggiorno per protezione sussidiaria
permesso-protezione-speciale = Permesso di soggiorno per protezione speciale
