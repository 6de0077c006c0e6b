# Clausole: si leggono dopo "se".
condizione-minorenne = sei minorenne
    .no = sei maggiorenne
condizione-dirigente = sei dirigente o lavoratore altamente specializzato
    .no = non sei dirigente né lavoratore altamente specializzato
condizione-lavoro-domestico = lavori in una casa (colf, badante, babysitter)
    .no = non lavori in una casa
condizione-lavoro-in-azienda = lavori per un'azienda o un ente
    .no = non lavori per un'azienda o un ente
condizione-figli-nel-kit = ci sono figli nella tua domanda
    .no = non ci sono figli nella tua domanda
condizione-permesso-breve = il nuovo permesso dura poco (come con un contratto a termine)
    .no = il nuovo permesso dura di più
condizione-permesso-medio = il nuovo permesso è di durata media
    .no = il nuovo permesso non è di durata media
