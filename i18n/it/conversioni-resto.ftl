### I cambi di permesso che mancavano.

procedura-conversione-umanitari-lavoro-subordinato = Dai vecchi motivi umanitari al lavoro per un datore
    .ufficiale = Conversione da motivi umanitari a lavoro subordinato
    .che-cosa = Il permesso umanitario non si dà più. Chi lo aveva nel 2018 può cambiarlo in un permesso per lavoro.
procedura-conversione-umanitari-lavoro-autonomo = Dai vecchi motivi umanitari al lavoro in proprio
    .ufficiale = Conversione da motivi umanitari a lavoro autonomo
    .che-cosa = Il permesso umanitario non si dà più. Chi lo aveva nel 2018 può cambiarlo, se lavora in proprio.
procedura-conversione-protezione-sociale-lavoro = Dalla protezione sociale al lavoro
    .ufficiale = Conversione del permesso di soggiorno per protezione sociale (casi speciali) in permesso per lavoro
    .che-cosa = Hai finito il programma di aiuto e lavori. Con il kit chiedi un permesso per lavoro.
procedura-conversione-protezione-sociale-studio = Dalla protezione sociale allo studio
    .ufficiale = Conversione del permesso di soggiorno per protezione sociale in permesso di soggiorno per studio
    .che-cosa = Hai finito il programma di aiuto e studi. Con il kit chiedi un permesso per studio.
procedura-conversione-protezione-temporanea-lavoro = Dalla protezione temporanea (Ucraina) al lavoro
    .ufficiale = Conversione del permesso di soggiorno per protezione temporanea in permesso per lavoro
    .che-cosa = Sei fuggito dall'Ucraina e lavori in Italia. Con il kit chiedi un permesso per lavoro.
procedura-conversione-permesso-lavoro-poste = Cambiare il permesso in lavoro, con il kit
    .ufficiale = Conversione del permesso di soggiorno
    .che-cosa = La tabella della Questura manda questo cambio alle Poste. Nessuna pagina però spiega come si fa: chiedi prima.
procedura-conversione-permesso-minore-eta = Dal permesso per minore età al lavoro o allo studio, a diciotto anni
    .ufficiale = Conversione del permesso di soggiorno per minore età
    .che-cosa = Sei arrivato da solo, da minorenne. Quando compi 18 anni, il permesso va cambiato.

## Domande

domanda-umanitari-transitorio = Avevi il permesso umanitario il { $giorno }, o lo hai avuto dopo con le vecchie regole?
    .tema = Permesso umanitario nel 2018
    .perche = Si può cambiare solo il permesso che c'era quel giorno, o quello dato con le regole di passaggio.
    .aiuto = Guarda le date sul permesso e sulle ricevute. Un patronato può leggerle con te.
domanda-scritto-protezione-speciale = Sul permesso è scritto "protezione speciale"?
    .tema = Protezione speciale sul permesso
    .perche = Di solito il permesso per protezione speciale non si cambia.
    .aiuto = Guarda la tessera, davanti e dietro, e la vecchia ricevuta.
domanda-programma-finito = Hai finito bene il programma di assistenza e integrazione?
    .tema = Programma finito
    .perche = L'associazione che ti segue deve scrivere che il programma è finito bene.

## Requisiti

requisito-umanitari-in-tempo = Avevi il permesso umanitario il { $giorno }, o lo hai avuto con le regole di passaggio
    .no = Il tuo permesso umanitario non rientra in quelli che si possono cambiare.
    .cura = Parla con un avvocato o un patronato: forse c'è un'altra strada.
    .forse = Porta il permesso e le ricevute a un patronato. L'aiuto è gratis.
requisito-permesso-in-corso-conversione = Il permesso che hai non è scaduto
    .no = Il permesso che hai è scaduto: per questo cambio non deve essere scaduto.
    .cura = Chiedi subito a un patronato o a un avvocato se c'è un'altra strada.
    .forse = Guarda la data di scadenza sul permesso.
requisito-caso-protezione-sociale = Il tuo caso speciale è la protezione sociale
    .no = Il tuo caso speciale non è la protezione sociale.
    .cura = Per lo sfruttamento sul lavoro c'è un altro elenco di documenti.
    .forse = La pagina descrive questo cambio per la protezione sociale. Per gli altri casi chiedi alla Questura o all'associazione che ti segue.
requisito-programma-concluso = Hai finito bene il programma di assistenza
    .no = Il programma non è ancora finito.
    .cura = Finisci il programma. Poi chiedi la relazione all'associazione che ti segue.
    .forse = Chiedi all'associazione o ai servizi sociali se possono scrivere che il programma è finito.
requisito-lavoro-senza-fine = Il tuo contratto è a tempo indeterminato (senza data di fine)
    .no = Il tuo contratto ha una data di fine.
    .cura = Per questo cambio la Questura vuole un contratto a tempo indeterminato. Chiedi al datore, o fai il cambio in studio.
    .forse = Guarda il contratto: se c'è una data di fine, non è a tempo indeterminato.
requisito-temporanea-convertibile = La protezione temporanea si può ancora cambiare in lavoro
    .no = La protezione temporanea è finita il { $fine }.
    .cura = Chiedi subito a un patronato o a un avvocato quali strade hai.
    .forse = Chiedi alla Questura o a un patronato se il cambio si può ancora fare.
requisito-conversione-descritta = Il cambio dal tuo permesso al lavoro è possibile
    .no = Il cambio dal tuo permesso al lavoro non è possibile.
    .cura = Chiedi a un patronato quali altre strade hai.
    .forse = Chiedi alla Questura o a un patronato prima di spedire il kit.
requisito-quasi-maggiorenne = Hai { $eta } anni, o mancano pochi mesi
    .no = Non hai ancora { $eta } anni.
    .cura = Comincia qualche mese prima. Chiedi al tutore o alla comunità.
    .forse = Il parere del Ministero si chiede già prima dei { $eta } anni. Chiedi al tutore o alla comunità.
requisito-minore-requisiti = Hai un lavoro o una scuola, o cerchi lavoro, e hai gli altri requisiti
    .no = Ti mancano i requisiti.
    .cura = Chiedi alla comunità, al tutore o ai servizi sociali.
    .forse = Chiedi in Questura quali sono, con il tutore o la comunità.

## Documenti, costi, condizioni

documento-relazione-programma = Relazione della struttura che ti ha seguito: il programma è finito bene
documento-identita-ospite = Carta d'identità e codice fiscale di chi ti ospita, se hai la dichiarazione di ospitalità

costo-contributo-temporanea-lavoro = Contributo per il permesso
    .spiega = Anche chi ha la protezione temporanea lo paga. I minori non lo pagano.

condizione-verso-lavoro-subordinato = il nuovo lavoro è per un datore
    .no = il nuovo lavoro è in proprio
condizione-permesso-nominato = il tuo permesso è per sport o per residenza elettiva
    .no = il tuo permesso non è per sport né per residenza elettiva
condizione-affidamento-in-mano = hai il permesso per affidamento
    .no = non hai il permesso per affidamento
condizione-affidamento-o-integrazione = hai il permesso per affidamento o per integrazione di un minore
    .no = non hai il permesso per affidamento né per integrazione di un minore
condizione-articolo-19-in-mano = hai il permesso per i parenti di italiani (articolo 19)
    .no = non hai il permesso per i parenti di italiani (articolo 19)
condizione-studi-non-finiti = non hai ancora finito gli studi
    .no = hai finito gli studi
condizione-attivita-impresa = hai un'impresa
    .no = non hai un'impresa
condizione-attivita-professione = hai una libera professione
    .no = non hai una libera professione
condizione-attivita-impresa-o-professione = hai un'impresa o una libera professione
    .no = non hai un'impresa né una libera professione
condizione-attivita-collaborazione = fai consulenza o collaborazione
    .no = non fai consulenza né collaborazione
condizione-attivita-socio = sei socio o amministratore di una società o cooperativa
    .no = non sei socio né amministratore di una società o cooperativa
condizione-attivita-collaborazione-o-socio = fai consulenza o collaborazione, o sei socio o amministratore
    .no = non fai consulenza né collaborazione, e non sei socio né amministratore
condizione-temporanea-contributo-basso = l'ufficio chiede la cifra più bassa
    .no = l'ufficio chiede la cifra più alta

## Avvisi

avviso-umanitari-chiuso = Il permesso per motivi umanitari non si dà più. La Questura parla solo di chi lo aveva il { $giorno }, o lo ha avuto con le regole di passaggio.
avviso-umanitari-transitorio = Il giorno che conta è il { $giorno }. Le pagine non dicono fino a quando si può ancora fare questo cambio. Chiedi a un patronato prima di spedire.
avviso-umanitari-altre-attivita = Per questo cambio la pagina non elenca i documenti di collaboratori e soci. Chiedi alla Questura quali portare.
avviso-conversione-senza-contributo = Per questo cambio il permesso non deve essere scaduto, e allora il contributo non si paga. L'elenco della Questura lo chiede lo stesso: fai vedere la scadenza.
avviso-protezione-sociale-autonomo = Il cambio in lavoro in proprio è previsto. La Questura però elenca i documenti solo per il lavoro da dipendente. Porta le carte della tua attività e chiedi prima quali servono.
avviso-casella-vuota-casi-speciali = Nella tabella della Questura la casella di questo cambio è vuota. Il testo della stessa pagina però spiega il cambio, con il kit: qui segui il testo.
avviso-casi-speciali-si-cambia = Puoi anche cambiare questo permesso, per esempio in lavoro. La tabella della Questura non parla del cambio. Il testo della stessa pagina lo spiega: si fa con il kit.
avviso-casi-speciali-conversione = La pagina descrive il cambio in lavoro e in studio per la protezione sociale. Per lo sfruttamento descrive solo il cambio in lavoro. Per la violenza in casa e le pene da minorenne non dice niente. Chiedi a chi ti aiuta.
avviso-temporanea-conversione = La protezione temporanea dura fino al { $fine }. La legge ha permesso di cambiarla in lavoro. Non abbiamo trovato la conferma che si può fare ancora.
avviso-temporanea-paga = Secondo il Ministero chi ha la protezione temporanea paga il contributo: da { $breve } a { $medio }. Vale anche per il cambio in lavoro.
avviso-conversione-elenco = Per questo cambio nessuna pagina elenca i documenti. Qui ci sono quelli di ogni kit. Aggiungi le carte del lavoro: contratto, buste paga o partita IVA. Chiedi prima a un patronato.
avviso-conversione-non-descritta = La tabella della Questura manda alle Poste per cambiare questo permesso. Nessuna pagina dice in quale permesso si cambia, né con quali carte.
avviso-conversione-nominata = Una pagina del 2023 nomina questo permesso tra quelli che si possono cambiare in lavoro. Chiedi conferma a un patronato.
avviso-conversione-protezione-perdita = Pensaci bene: la protezione dà diritti che il permesso per lavoro non dà. Per esempio per la famiglia, per i costi e per il permesso di lungo periodo. Parla prima con un avvocato.
avviso-minore-conversione = Per la tabella della Questura questo cambio si chiede in Questura. Nessuna pagina elenca i documenti o i requisiti. Secondo Save the Children si può passare a studio, lavoro o ricerca di lavoro. Chiedi in Questura che cosa portare.
avviso-minore-ufficio = La tabella dice di andare in Questura. Un'altra riga della stessa pagina dice che ogni cambio si fa con il kit delle Poste. Chiedi prima in Questura.

## Rinvii: che cosa non si cambia, o non è scritto

rinvio-conversione-casella-vuota = La tabella della Questura non prevede il cambio di questo permesso: la casella è vuota. Nessuna pagina letta lo descrive, tranne il passaggio a famiglia. Non spedire niente senza chiedere.
    .chi = Chiedi alla Questura o a un patronato. L'aiuto del patronato è gratis.
rinvio-conversione-articolo-27 = Secondo una pagina della Regione Piemonte questo permesso non si cambia in uno per lavoro. Fanno eccezione gli artisti e i tecnici dello spettacolo. La tabella della Questura non prevede il cambio.
    .chi = Chiedi alla Questura o a un patronato prima della scadenza. L'aiuto del patronato è gratis.
rinvio-stesso-motivo = Hai già un permesso con questo motivo: non serve un cambio. Prima che scada, chiedi il rinnovo. Torna alla prima domanda e scegli "Rinnovare il permesso di soggiorno".
    .chi = Se un ufficio ti chiede un altro permesso, parla con un patronato. L'aiuto è gratis.
rinvio-conversione-richiesta-asilo = La tabella della Questura non prevede il cambio del permesso per richiesta asilo. C'è un'eccezione per chi è arrivato da solo, da minorenne, e ha avuto un no. Può chiedere il cambio in lavoro o studio entro 30 giorni, anche dopo i 18 anni. Se è il tuo caso, vai subito da un avvocato o da un patronato. Se aspetti ancora la decisione, puoi lavorare dopo 60 giorni dalla domanda.
    .chi = ARCI, numero gratis per richiedenti asilo e rifugiati: 800 905 570.
rinvio-conversione-speciale = Da maggio 2023 il permesso per protezione speciale non si cambia più. C'è un'eccezione: chi lo aveva il 5 maggio 2023, o lo aveva chiesto prima. Per loro il cambio in lavoro resta possibile. La pagina della Questura non lo scrive.
    .chi = Porta permesso e ricevute a un patronato o a un avvocato. Decide la data della tua domanda.
rinvio-conversione-calamita = Il permesso per calamità non si cambia in un altro permesso: lo dice una pagina sulla legge del 2023. Anche la Questura dice no al cambio in lavoro. Il permesso si può solo rinnovare, se la calamità continua.
    .chi = Chiedi a un patronato o a un avvocato quali altre strade hai.
rinvio-conversione-forse-lavoro = La tabella della Questura non prevede il cambio di questo permesso: la casella è vuota. Una pagina del 2023 dice però che la legge permette il cambio in lavoro. Per attesa cittadinanza e apolidi non vale se prima avevi un permesso per richiesta asilo. Le pagine non dicono l'ufficio né i documenti.
    .chi = Chiedi alla Questura o a un patronato prima della scadenza. L'aiuto del patronato è gratis.
rinvio-conversione-lungo-periodo = Non serve un cambio. Con il permesso UE di lungo periodo puoi già lavorare, per un datore o in proprio.
    .chi = Se un ufficio ti chiede un altro permesso, parla con un patronato. L'aiuto è gratis.
rinvio-conversione-fuori-tabella = La tabella della Questura non nomina il tuo permesso. Nessuna pagina letta dice se si cambia in un permesso per lavoro o studio.
    .chi = Chiedi alla Questura o a un patronato prima della scadenza.
rinvio-conversione-studio-altri = La Questura descrive il passaggio a studio solo per alcuni permessi. Sono: famiglia, affidamento, integrazione di un minore e protezione sociale. Del tuo non dice niente.
    .chi = Chiedi alla scuola, all'università o a un patronato se ti serve davvero un permesso per studio.
rinvio-conversione-altro = Le pagine lette descrivono il passaggio a famiglia, lavoro, studio, residenza elettiva, e da studio a motivi religiosi. Per altri motivi non dicono niente. Se vuoi restare a lungo, guarda anche il permesso di lungo periodo.
    .chi = Chiedi alla Questura o a un patronato. Porta il permesso che hai.
rinvio-conversione-ignota = Va bene non saperlo. Pensa a che cosa farai con il nuovo permesso: lavorare, studiare, vivere con la famiglia o di pensione. Poi torna indietro e scegli.
    .chi = Un patronato ti aiuta gratis a scegliere. Vai prima che il permesso scada.
rinvio-sport-da-altri = Le pagine lette spiegano il passaggio allo sport in proprio solo per chi ha un permesso per studio.
    .chi = Chiedi alla Questura o a un patronato. Anche la federazione del tuo sport può aiutarti.
rinvio-conversione-vacanze-lavoro = Una pagina dice che il permesso per vacanze-lavoro non si cambia in un altro permesso. La tabella della Questura non lo nomina. Se hai un familiare in Italia in regola, guarda il passaggio a famiglia.
    .chi = Chiedi alla Questura o a un patronato prima che il permesso scada.
rinvio-ingresso-altro-lavoro = Le pagine lette dividono il lavoro così: per un datore, in una casa, stagionale, in proprio, altamente qualificato. Poi ci sono l'articolo 27, lo spettacolo e lo sport. Di altri lavori non dicono niente.
    .chi = Chiedi allo Sportello Unico della Prefettura o a un sindacato. Fuori dall'Italia chiedi al Consolato.
