permesso-lavoro-subordinato = Permesso di soggiorno per lavoro subordinato
    .durata = Contratto a tempo indeterminato: fino a 3 anni con il rinnovo. Contratto a termine: di solito quanto il contratto, al massimo 1 anno.
