# Clauses: they are read after "if".
condizione-minorenne = you are a minor
    .no = you are of age
condizione-dirigente = you are a manager or a highly specialized worker
    .no = you are neither a manager nor a highly specialized worker
condizione-lavoro-domestico = you work in a private home (cleaner, carer, babysitter)
    .no = you do not work in a private home
condizione-lavoro-in-azienda = you work for a company or an organization
    .no = you do not work for a company or an organization
condizione-figli-nel-kit = there are children in your request
    .no = there are no children in your request
condizione-permesso-breve = the new permit is a short one (as with a fixed-term contract)
    .no = the new permit lasts longer
condizione-permesso-medio = the new permit is of middle length
    .no = the new permit is not of middle length
