domanda-fase = A che punto sei?
    .tema = Fase
    .perche = La strada dipende da questo.
    .o-ingresso = Devo entrare
    .o-rinnovo = Devo rinnovare
domanda-lavora = Lavori?
    .tema = Lavoro
    .perche = Serve un lavoro.
domanda-figli = Quanti figli hai?
    .tema = Figli
    .perche = Cambiano i documenti.
domanda-scade = Quando scade il permesso?
    .tema = Scadenza
    .perche = I giorni contano.
condizione-con-figli = hai figli
    .no = non hai figli
permesso-lavoro = Permesso per lavoro
procedura-rinnovo-lavoro = Rinnovo per lavoro
    .ufficiale = Rinnovo
    .che-cosa = Si rinnova il permesso.
documento-passaporto = Passaporto
documento-contrato = Contratto
# @1 P0504 text `documento-contrato` is not used
documento-stato-famiglia = Stato di famiglia
ufficio-poste = Ufficio { $nome }
#                          ^^^^ P0503 uses the variable `$nome`, which it is not given
ufficio-comune = Comune
fonte-legge = La‮ legge
#               ^ P0505 U+202E
avviso-prassi = Ogni ufficio fa in modo un po' diverso.
costo-bollo Marca da bollo
# @13 P0501
requisito-occupato = Hai un lavoro
    .no = Non hai un lavoro
passo-kit = Spedisci il kit
scadenza-rinnovo = Chiedi il rinnovo in tempo.
    .in-tempo = Sei in tempo.
    .tardi = Fai presto.
    .oltre = Chiedi subito, con un aiuto gratuito.
rinvio-patronato = Ti aiuta un patronato.
    .chi = Il patronato
fase-rinnovo = Rinnovo
fase-rinnovo = Due volte
# @1 P0002 defined twice
persona-richiedente = Tu
operazione-rinnovo = Rinnovo
modo-copia = copia
modo-originale = originale
