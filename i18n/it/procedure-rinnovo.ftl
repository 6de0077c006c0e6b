# Rinnovi.

procedura-rinnovo-permesso-lavoro-subordinato = Rinnovare il permesso per lavoro subordinato
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato
    .che-cosa = Lavori per un datore di lavoro e il tuo permesso finisce. Con il rinnovo hai un nuovo permesso per lo stesso motivo.

requisito-assenze-brevi = Non sei stato fuori dall'Italia troppo a lungo
    .no = Sei stato fuori dall'Italia per più di { $massimo } di seguito.
    .forse = Il rinnovo è ancora possibile se l'assenza aveva motivi seri. Raccogli le prove e chiedi a un patronato prima di spedire.

requisito-lavoro-in-corso = Hai un lavoro
    .no = Adesso non hai un lavoro.
    .cura = Se hai perso il lavoro, iscriviti al Centro per l'impiego. Poi puoi chiedere il permesso per attesa occupazione.
    .forse = Guarda se il tuo contratto è ancora in corso. Un patronato o un sindacato può controllare con te.

passo-spedizione-kit = Spedisci la domanda con il kit dalle Poste
    .spiega = Vai in un ufficio postale con lo Sportello Amico. Porta la busta aperta e il passaporto. Ti danno la ricevuta e l'appuntamento in Questura. Conserva tutto.

passo-impronte = Vai in Questura per le impronte digitali
    .spiega = Vai nel giorno scritto sull'appuntamento. Porta anche i figli che sono nella domanda. Porta gli originali e una copia.

passo-ritiro = Ritira il permesso in Questura
    .spiega = Ricevi un SMS con il giorno e l'ora. La legge dà alla Questura { $termine }.

scadenza-rinnovo = Chiedi il rinnovo almeno { $anticipo } prima della scadenza
    .in-tempo = Sei in tempo. Prepara il kit e spediscilo prima di questo giorno.
    .tardi = Spedisci il kit subito. La domanda è in ritardo, ma si accetta fino a { $tolleranza } dopo la scadenza.
    .oltre = Presenta la domanda adesso. La Questura deve guardare tutto il tuo caso: il ritardo è solo una parte. Finché non la presenti, la Prefettura può decidere di allontanarti. Chiedi oggi aiuto gratis a un patronato o a un avvocato.

avviso-rinnovo-elenco-mancante = La Questura non pubblica l'elenco dei documenti per questo rinnovo. I documenti di lavoro qui sono quelli del primo permesso. Controlla anche le istruzioni dentro il kit.
avviso-contributo-oltre-durata-media = Per un permesso di più di { $media } il decreto non dice quanto si paga. Può essere { $medio } o { $alto }. Chiedi alle Poste o alla Questura prima di pagare.
avviso-durata-lavoro-subordinato = Con un contratto a tempo indeterminato il nuovo permesso può durare fino a { $lungo }. Con un contratto a termine dura come il contratto, al massimo { $breve }. La data la scrive la Questura.
avviso-durata-contratto-a-termine = La durata con un contratto a termine viene da una sola pagina. La decide la Questura.
avviso-termine-forse-cambiato = Un progetto di decreto del 2026 voleva cambiare il tempo per i rinnovi. Non sappiamo se è diventato legge.
avviso-assenza-lunga = Il rinnovo può essere rifiutato dopo più di { $massimo } fuori dall'Italia. Conta anche la metà della durata, se il permesso è lungo. Con motivi seri il rinnovo è possibile. Questa regola viene da una sola pagina.
