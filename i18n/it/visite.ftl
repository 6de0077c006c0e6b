### Gare, inviti, passaggio, giustizia, diplomatici, ritorno in Italia.

procedura-visto-gara-sportiva = Chiedere il visto per una gara sportiva
    .ufficiale = Visto per gara sportiva
    .che-cosa = È il visto per atleti, allenatori e preparatori che vengono per gare. Non è per lavorare nello sport.
procedura-visto-invito = Chiedere il visto per invito
    .ufficiale = Visto per invito
    .che-cosa = È il visto per chi è invitato a un evento. Si dà anche a chi deve difendersi in un processo.
procedura-visto-transito = Chiedere il visto per passare dall'Italia
    .ufficiale = Visto per transito
    .che-cosa = È il visto per attraversare l'Italia e i Paesi Schengen durante un viaggio verso un altro Paese. Schengen è un gruppo di Paesi d'Europa senza controlli alle frontiere.
procedura-visto-transito-aeroportuale = Chiedere il visto per cambiare aereo in Italia
    .ufficiale = Visto per transito aeroportuale
    .che-cosa = È il visto per stare nella zona internazionale dell'aeroporto, senza entrare in Italia.
procedura-visto-trasporto = Chiedere il visto per trasporto
    .ufficiale = Visto per trasporto
    .che-cosa = È il visto per chi porta merci o persone: camionisti ed equipaggi di alcuni voli.
procedura-permesso-motivi-giustizia = Avere il permesso se ti chiama un giudice italiano
    .ufficiale = Permesso di soggiorno per motivi di giustizia
    .che-cosa = Un giudice italiano ha bisogno di te in un processo. Con questo permesso resti in regola.
procedura-rinnovo-permesso-motivi-giustizia = Rinnovare il permesso per motivi di giustizia
    .ufficiale = Rinnovo del permesso di soggiorno per motivi di giustizia
    .che-cosa = Il giudice ha ancora bisogno di te e il permesso finisce.
procedura-visto-diplomatico = Chiedere il visto diplomatico
    .ufficiale = Visto per diplomatico
    .che-cosa = È il visto per chi lavora in un'Ambasciata o in un Consolato, in Italia o presso la Santa Sede.
procedura-carta-identita-diplomatica = Avere la carta d'identità diplomatica
    .ufficiale = Carta d'identità diplomatica
    .che-cosa = Lavori per un'Ambasciata o un Consolato. Questa carta la dà il Cerimoniale, non la Questura.
procedura-nullaosta-questura-reingresso = Tornare in Italia: il nulla osta della Questura
    .ufficiale = Nullaosta della Questura al reingresso
    .che-cosa = Vivi in Italia, sei all'estero e il tuo permesso è scaduto da molto. Prima del visto la Questura deve dire sì.
procedura-visto-reingresso = Tornare in Italia senza il permesso: il visto
    .ufficiale = Visto per reingresso
    .che-cosa = Vivi in Italia e sei all'estero. Il permesso è scaduto, perso o rubato: con questo visto torni.

## Domande

domanda-invito-per = Perché sei invitato?
    .tema = Motivo dell'invito
    .perche = Per un processo servono altri passi.
    .o-evento = Un evento: politica, scienza, cultura
    .o-difesa = Devo difendermi in un processo in Italia
    .o-giudice = Un giudice italiano mi ha chiamato
domanda-resto-per = Perché vuoi restare?
    .tema = Motivo per restare
    .perche = Dopo il turismo si resta solo per alcuni motivi.
    .o-cittadinanza = Ho chiesto di essere riconosciuto italiano
    .o-famiglia = Ho un familiare che vive in Italia in regola
    .o-altro = Un altro motivo
domanda-autorizzazione-questore = Il Questore ti ha autorizzato a entrare?
    .tema = Autorizzazione del Questore
    .perche = Per difendersi in un processo il visto si dà solo con questa autorizzazione.
    .aiuto = Il Questore è il capo della Questura. Chiedi al tuo avvocato.
domanda-provvedimento-giudice = Il giudice ha chiesto per iscritto il permesso per te?
    .tema = Carta del giudice
    .perche = Senza questa carta il permesso non si dà.
domanda-presenza-comunicata = La tua Ambasciata ha detto al Cerimoniale che sei in Italia?
    .tema = Comunicazione dell'Ambasciata
    .perche = La carta si dà solo dopo questa comunicazione.
domanda-reingresso-caso = Che cosa è successo al tuo permesso?
    .tema = Permesso che manca
    .perche = In alcuni casi il visto basta. In altri serve prima il sì della Questura.
    .o-perso = È perso o rubato, o non ce l'ho con me
    .o-rinnovo-chiesto = È scaduto da { $giorni } al massimo, e ho chiesto il rinnovo in tempo
    .o-altro = È scaduto da più tempo, o non ho chiesto il rinnovo

## Requisiti

requisito-autorizzazione-del-questore = Il Questore ti ha autorizzato a entrare
    .no = L'autorizzazione del Questore non c'è ancora.
    .cura = Chiedi al tuo avvocato come averla dalla Questura. Poi chiedi il visto.
    .forse = Chiedi al tuo avvocato a che punto è.
requisito-provvedimento-del-giudice = Il giudice ha chiesto il permesso per te
    .no = Il giudice non ha ancora chiesto il permesso.
    .cura = Parla con il tuo avvocato o con chi ti ha chiamato. La carta del giudice serve per fare domanda.
    .forse = Guarda le carte che hai ricevuto, o chiedi al tuo avvocato.
requisito-presenza-comunicata = La tua Ambasciata ha comunicato che sei in Italia
    .no = La comunicazione al Cerimoniale non c'è ancora: la manda la tua Ambasciata.
    .cura = Chiedi alla tua Ambasciata o al tuo Consolato di scrivere al Cerimoniale.
    .forse = Chiedi all'ufficio del personale della tua Ambasciata.
requisito-reingresso-possibile = Il permesso è perso, o scaduto da { $giorni } al massimo con il rinnovo chiesto, oppure c'è il nulla osta
    .no = Serve prima il nulla osta della Questura.
    .cura = Vai al Consolato e chiedi come avere il sì della Questura.
    .forse = Guarda la data sul permesso e cerca la ricevuta del rinnovo.

## Condizioni

condizione-visita-gara = sei qui per una gara sportiva
    .no = non sei qui per una gara sportiva
condizione-visita-invito = sei qui per un invito
    .no = non sei qui per un invito
condizione-permesso-perso-o-rubato = il permesso è perso o rubato, o non è con te
    .no = il permesso è scaduto
condizione-rinnovo-chiesto-in-tempo = hai chiesto il rinnovo in tempo
    .no = non hai chiesto il rinnovo in tempo
condizione-invito-per-difesa = devi difenderti in un processo
    .no = non devi difenderti in un processo
condizione-contributo-giustizia-chiesto = la Questura chiede anche il contributo
    .no = la Questura non chiede il contributo

## Passi

passo-carta-diplomatica = La tua Ambasciata chiede la carta al Cerimoniale
    .spiega = Prima l'Ambasciata comunica che sei in Italia. Poi chiede la carta su internet. Tu dai alla tua Ambasciata le carte che servono.
passo-nulla-osta-reingresso = La Questura che ti ha dato il permesso dice sì
    .spiega = Per chiederlo non serve tornare in Italia. Una pagina di un Consolato dice che il Consolato aspetta il sì della Questura. Vai prima al Consolato e chiedi chi scrive alla Questura.
passo-richiesta-visto-reingresso = Chiedi il visto al Consolato italiano nel Paese dove sei
    .spiega = Porta tutte le prove del tuo permesso. Chiedi quanto costa e quanto tempo serve: può essere lungo.

## Documenti

documento-provvedimento-giudice = Carta del giudice che chiede il permesso per te
    .come = Gli uffici la chiamano provvedimento dell'Autorità Giudiziaria.
documento-denuncia-permesso = Copia della denuncia del permesso perso o rubato
    .come = Si fa alla Polizia del Paese dove sei.
documento-permesso-scaduto = Il permesso scaduto
    .come = Se hai solo una copia, porta la copia.
documento-ricevuta-rinnovo = Copia della ricevuta del rinnovo
    .come = È il foglio che le Poste o la Questura ti hanno dato.

## Avvisi

avviso-gara-che-cosa = Vale per singole gare, o per una serie di gare, delle federazioni sportive italiane. Per lo sport come lavoro c'è un altro visto.
avviso-invito-che-cosa = L'invito viene da un ente pubblico, o da uno privato ma conosciuto. È per eventi di politica, scienza o cultura. Chi ha un familiare straniero in Italia in regola può chiedere di restare con lui (coesione familiare). Servono dei requisiti.
avviso-transito-che-cosa = Serve a chi viaggia da un Paese fuori Schengen a un altro. Il Paese di arrivo deve averti già permesso di entrare. Passare dall'Italia deve essere una strada ragionevole.
avviso-transito-aereo-che-cosa = Con questo visto non si esce dalla zona internazionale. Se devi uscire, o cambiare aeroporto, chiedi al Consolato un altro visto.
avviso-transito-aereo-chi = Questo visto serve solo ai cittadini di alcuni Paesi. L'elenco è su esteri.it e cambia: Tagikistan e Uzbekistan ci sono dal 2025. Chi ha un visto o un permesso europeo di solito non ne ha bisogno.
avviso-trasporto-che-cosa = È per viaggi brevi con merci o persone, su strada o con voli non di linea. Gli equipaggi dei voli di linea hanno regole diverse.
avviso-passaggio-dopo = La pagina del 2014 su questo visto non indica nulla da fare dopo l'ingresso. Chiedi alla Polizia di frontiera quando entri.
avviso-giustizia-durata = La legge permette al massimo { $durata }, e poi altri { $durata }. Il giudice lo chiede per processi penali per reati gravi, quando la tua presenza è indispensabile.
avviso-giustizia-altri = La domanda del permesso parte dal giudice. Se sei vittima di violenza o sfruttamento ci sono altri permessi: chiama gratis il numero 800 290 290.
avviso-giustizia-contributo = Il contributo si paga per i permessi di più di { $da }. Questo dura al massimo { $durata }. La Questura non lo nomina: se lo chiede, la cifra più bassa è { $breve }.
avviso-giustizia-anticipo = La regola dei { $anticipo } prima vale per tutti i permessi, ma questo dura solo { $durata }. Vai in Questura appena il giudice decide che servi ancora.
avviso-diplomatico-chi = È per chi ha il passaporto diplomatico o di servizio. Lavora per il suo Paese in un'Ambasciata o in un Consolato in Italia, o presso la Santa Sede.
avviso-diplomatico-elenco = Le pagine lette non dicono quali carte servono, né se la carta costa. Lo sa la tua Ambasciata.
avviso-diplomatico-carta = Questa carta vale al posto del permesso di soggiorno. La durata cambia e si rinnova con le regole del Cerimoniale.
avviso-diplomatico-tempi = Un manuale del 2017 chiede di fare domanda entro { $giorni } dall'inizio del lavoro. Il rinnovo si chiede nei { $giorni } prima della scadenza. Passati { $giorni } dalla scadenza, il rinnovo diretto non si fa più.
avviso-reingresso-elenco = Le pagine lette non dicono quali carte servono per il nulla osta, né se costa. Chiedi al Consolato.
avviso-reingresso-quando = La regola è { $giorni } dalla scadenza, con il rinnovo chiesto in tempo. Con una malattia grave provata, anche di un familiare, diventano { $mesi }. Per chi era via per il servizio militare il limite dei { $giorni } non vale: chiedi al Consolato. Negli altri casi serve il nulla osta.
avviso-reingresso-visto-costo = Le pagine lette non danno un costo uguale per tutti. Costo e carte cambiano da un Consolato all'altro: chiedi al tuo. Due Consolati chiedono anche il modulo, le foto e la copia del permesso. Quello di Parigi vuole anche una lettera che spiega il tuo caso.
avviso-reingresso-consolati = Qualche Consolato chiede sempre il sì della Questura, anche per un permesso perso. Chiama prima di andare.
avviso-reingresso-dopo = La pagina del 2014 non dice che cosa fare al ritorno. Se il permesso è perso, chiedine subito un altro (duplicato). Se è scaduto, continua subito il rinnovo. Si va alle Poste o in Questura: dipende dal permesso.

## Rinvii

rinvio-passaggio = Per il solo passaggio e per il trasporto le pagine lette parlano del visto e di nient'altro. Chi cambia aereo senza uscire dall'aeroporto non entra in Italia. Se ti fermi, di solito serve la dichiarazione di presenza.
    .chi = Chiedi alla Polizia di frontiera quando entri, o alla Questura.

## Fonti

fonte-esteri-transito = Ministero degli Esteri: chi deve avere il visto di transito aeroportuale (senza data)
fonte-ambabudhabi-transito = Ambasciata d'Italia ad Abu Dhabi: il visto di transito aeroportuale (2025)
fonte-paesi-scheda-diplomatica = PAeSI, Regione Toscana: scheda sulla carta d'identità diplomatica (senza data)
fonte-cerimoniale-manuale = Ministero degli Esteri: manuale per chiedere la carta di identità (2017)
fonte-infoimmigrazione-reingresso = Infoimmigrazione: il visto di reingresso (2024)
fonte-ambabidjan-reingresso = Ambasciata d'Italia ad Abidjan: il visto per reingresso (senza data)
fonte-consparigi-reingresso = Consolato d'Italia a Parigi: il visto di reingresso (senza data)
