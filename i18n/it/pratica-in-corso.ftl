### Una domanda già presentata: dove guardare.

## Domande

domanda-pratica = Quale domanda hai fatto?
    .tema = La tua domanda
    .perche = Ogni domanda si segue su un sito diverso.
    .o-kit = Ho spedito il kit dalle Poste
    .o-questura = Ho presentato la domanda in Questura
    .o-appuntamento = Devo prendere un appuntamento in Questura
    .n-appuntamento = Per le domande che non si fanno con il kit.
    .o-cittadinanza = Cittadinanza italiana
    .o-sportello-unico = Nulla osta, conversione o test di italiano
    .n-sportello-unico = Domande fatte sul portale per lo Sportello Unico.

domanda-impronte-date = Sei già andato in Questura per le impronte?
    .tema = Impronte già date
    .perche = Prima delle impronte si guarda un sito. Dopo si guarda un altro sito.

## Pratiche

procedura-stato-portale-immigrazione = Sapere a che punto è il kit e quando è l'appuntamento
    .ufficiale = Portale Immigrazione, Area Riservata Stranieri
    .che-cosa = Hai spedito il kit e aspetti le impronte. Sul sito vedi l'appuntamento e le carte che mancano.
procedura-stato-permesso-questura = Sapere se il permesso è pronto
    .ufficiale = Polizia di Stato, sito delle Questure: stato del permesso di soggiorno
    .che-cosa = Hai dato le impronte, o hai fatto domanda in Questura. Sul sito vedi se il permesso è pronto.
procedura-appuntamento-prenotafacile = Prendere un appuntamento in Questura
    .ufficiale = PrenotaFacile, prenotazioni della Polizia di Stato
    .che-cosa = È il sito per prenotare in Questura, per le domande che non si fanno con il kit.
procedura-stato-cittadinanza = Sapere a che punto è la domanda di cittadinanza
    .ufficiale = Portale servizi del Ministero dell'Interno (ALI), Cittadinanza
    .che-cosa = Sul portale vedi lo stato della domanda e le comunicazioni del Ministero.
procedura-stato-sportello-unico = Seguire una domanda allo Sportello Unico
    .ufficiale = Portale servizi del Ministero dell'Interno (ALI), Sportello Unico per l'Immigrazione
    .che-cosa = È per chi ha chiesto un nulla osta, una conversione o il test di italiano.

## Condizioni

condizione-domanda-con-kit = hai spedito il kit
    .no = non hai spedito il kit

## Passi

passo-portale-immigrazione = Entra in portaleimmigrazione.it
    .spiega = Apri "Area Riservata Stranieri", in basso a destra. Il nome utente è il numero in alto a destra sulla ricevuta, senza il trattino. La password è il numero in alto a sinistra. Guarda la data dell'appuntamento prima di andare in Questura: può cambiare.
passo-stato-permesso = Guarda su questure.poliziadistato.it/stranieri
    .spiega = Scrivi un numero solo: quello della pratica (10 caratteri) o quello dell'assicurata (12 caratteri). Scrivi tutte le cifre, anche l'ultima, senza il trattino. Il sito è in più lingue.
passo-permesso-pronto = Quando è verde, ritira il permesso in Questura
    .spiega = Ti arriva anche un SMS con il giorno, l'ora e il posto. La legge dà alla Questura { $termine }. Sono { $lungo } per il permesso di lungo periodo e per la carta dei parenti di cittadini UE. Se è passato più tempo, chiedi in Questura o a un patronato.
passo-prenotafacile = Prenota su prenotafacile.poliziadistato.it
    .spiega = Entra con SPID, oppure crea un account.
passo-giorno-appuntamento = Vai in Questura nel giorno prenotato
    .spiega = Porta la prenotazione e le carte del tuo permesso. In questa guida trovi le carte di molti permessi.
passo-stato-cittadinanza = Entra in portaleservizi.dlci.interno.it con SPID o CIE
    .spiega = Apri la parte "Cittadinanza". Lì vedi lo stato della domanda e che cosa ti chiede il Ministero. Guarda spesso.
passo-stato-sportello-unico = Entra in portaleservizi.dlci.interno.it con SPID o CIE
    .spiega = È il sito dove hai fatto la domanda. Apri la parte "Sportello Unico per l'Immigrazione" e cerca la tua domanda.

## Documenti

documento-ricevuta-poste = Ricevuta delle Poste, con nome utente e password
    .come = L'hai ricevuta quando hai spedito il kit. Se l'hai persa, chiedi aiuto a un patronato.
documento-ricevuta-domanda = Ricevuta con il numero della pratica o dell'assicurata
    .come = Con il kit è la ricevuta delle Poste. Negli altri casi è quella della Questura.
documento-spid = SPID, se lo hai
    .come = È l'identità digitale: un nome e una password per i siti degli uffici.
documento-dati-account = Per un account: i tuoi dati, un documento, l'indirizzo, una email e il telefono
    .come = Serve se non hai SPID. Nell'email trovi un link: aprilo per attivare l'account.

alternativa-accesso-prenotafacile = Per entrare nel sito: una di queste due cose

## Avvisi

avviso-portale-fallisce = Se il sito non funziona, chiama il numero gratis 800 200 309. Risponde dal lunedì al sabato dalle 8 alle 20, ma non nei giorni di festa. Oppure porta la ricevuta a un patronato.
avviso-password-dove = La Questura di Vibo Valentia scrive che nome utente e password servono sul sito della Polizia. Altre due pagine dicono: servono su Portale Immigrazione. Sul sito della Polizia basta un numero.
avviso-stato-colori = Che cosa vogliono dire i colori. Verde: il permesso è pronto. Arancione: la domanda è ancora in lavorazione. Rosso: il permesso non è negli archivi, e forse c'è un problema.
avviso-stato-rosso = Se vedi rosso, controlla prima il numero: tutte le cifre, senza trattino. Prova anche con l'altro numero. Se resta rosso, chiedi in Questura con la ricevuta. Un patronato ti aiuta gratis.
avviso-prenotafacile-per-chi = PrenotaFacile serve per asilo e protezione, documenti di viaggio, cure mediche e gravidanza. Serve anche per familiari di italiani o europei, assistenza ai minori, ricorsi in corso. Non c'è in ogni Questura. Chi spedisce il kit non prenota: l'appuntamento lo danno le Poste.
avviso-prenotafacile-posti = Il sito si apre solo dall'Italia e i posti sono pochi. Se non ci sono posti, conserva la prova di ogni tentativo: per esempio una foto dello schermo con la data. In alcune Questure può prenotare anche un patronato.
avviso-cittadinanza-comunicazioni = Decisione, richieste e avvisi di un possibile no arrivano sul portale. Hanno valore di legge anche se non li leggi. Il tempo per rispondere passa lo stesso.
avviso-cittadinanza-domande = Per domande sulla pratica scrivi alla PEC poloorientacittadinanza@pecdlci.interno.it. Scrivi il numero K10 e la provincia. I vecchi numeri di telefono e molti sportelli sono chiusi. Lo dice una pagina di febbraio 2024.
avviso-sportello-unico-stato = Le pagine lette dicono che cosa si chiede su questo portale. Non dicono che cosa si vede dopo la domanda, né che cosa vogliono dire le scritte. Se non trovi niente, chiedi allo Sportello Unico, in Prefettura. Porta la ricevuta della domanda.
avviso-spid-costo = Lo SPID di Poste costa { $costo } all'anno, dal secondo anno. È gratis per chi ha meno di 18 anni, o ne ha già 75. Entrare con la CIE non ha un costo annuale.
