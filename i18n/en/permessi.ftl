permesso-lavoro-subordinato = Permesso di soggiorno per lavoro subordinato (residence permit for employed work)
    .durata = Open-ended contract: up to 3 years with the renewal. Fixed-term contract: as a rule as long as the contract, at most 1 year.
