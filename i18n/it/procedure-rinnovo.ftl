# Rinnovi.

procedura-rinnovo-permesso-lavoro-subordinato = Rinnovare il permesso per lavoro subordinato
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato
    .che-cosa = Lavori per un datore di lavoro e il tuo permesso finisce. Con il rinnovo hai un nuovo permesso per lo stesso motivo.

requisito-assenze-brevi = Non sei stato fuori dall'Italia troppo a lungo
    .no = Sei stato fuori dall'Italia per più di { $massimo } di seguito.
    .forse = Se l'assenza aveva motivi seri, raccogli le prove. Chiedi a un patronato prima di spedire: è gratis.

requisito-lavoro-in-corso = Hai un lavoro
    .no = Adesso non hai un lavoro.
    .cura = Se hai perso il lavoro, iscriviti subito al Centro per l'impiego. Non aspettare che il permesso scada. Poi puoi chiedere il permesso per attesa occupazione.
    .forse = Guarda se il tuo contratto è ancora in corso. Un patronato o un sindacato può controllare con te.

passo-spedizione-kit = Spedisci la domanda con il kit dalle Poste
    .spiega = Vai di persona in un ufficio postale con lo Sportello Amico. Porta la busta aperta e il passaporto, o un documento che vale come il passaporto. Ti danno la ricevuta e l'appuntamento in Questura. Conserva tutto.

passo-impronte = Vai in Questura per le impronte digitali
    .spiega = Vai nel giorno scritto sull'appuntamento. Se ci sono figli nella domanda, vengono con te. Porta gli originali e una copia.

passo-ritiro = Ritira il permesso in Questura
    .spiega = Ricevi un SMS con il giorno e l'ora. La legge dà alla Questura { $termine }.

scadenza-rinnovo = Chiedi il rinnovo almeno { $anticipo } prima della scadenza
    .in-tempo = Sei in tempo. Prepara il kit e spediscilo entro questo giorno.
    .tardi = Spedisci il kit subito. La domanda è in ritardo, ma si accetta fino a { $tolleranza } dopo la scadenza.
    .oltre = Presenta la domanda adesso. Secondo i giudici la Questura deve guardare tutto il tuo caso: il ritardo è solo una parte. Finché non la presenti, la Prefettura può decidere di allontanarti dall'Italia. Chiedi oggi aiuto a un patronato: è gratis. Parla anche con un avvocato.

avviso-rinnovo-elenco-mancante = La Questura non pubblica l'elenco dei documenti per questo rinnovo. Quelli scritti qui sono i documenti del primo permesso con il kit. La comunicazione dell'assunzione serve per ogni lavoro, anche dopo il primo. Controlla anche le istruzioni dentro il kit.
avviso-contributo-oltre-durata-media = Per un permesso di più di { $media } il decreto non dice quanto si paga. Le cifre del decreto più vicine sono { $medio } e { $alto }: qui il totale va dall'una all'altra. Chiedi alle Poste o alla Questura prima di pagare.
avviso-durata-lavoro-subordinato = Con un contratto a tempo indeterminato il nuovo permesso può durare fino a { $lungo }. Con un contratto a termine dura come il contratto, al massimo { $breve }.
avviso-durata-contratto-a-termine = La durata con un contratto a termine viene da una sola pagina. La decide la Questura.
avviso-termine-forse-cambiato = Un progetto di decreto del 2026 voleva cambiare i tempi per i rinnovi e per altri permessi. Non sappiamo se è diventato legge.
avviso-dopo-cinque-anni = Dopo { $anni } in Italia in regola puoi chiedere il permesso UE di lungo periodo. Ci sono anche altre condizioni: reddito, casa, lingua italiana.
avviso-assenza-lunga = Il rinnovo può essere rifiutato dopo più di { $massimo } fuori dall'Italia. Se il permesso dura { $lungo } o più, conta un'assenza di più di metà della sua durata. Con motivi seri il rinnovo è possibile. Questa regola viene da una sola pagina.
