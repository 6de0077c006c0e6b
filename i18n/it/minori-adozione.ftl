### Adozione, affidamento di minori, attesa della cittadinanza.

procedura-visto-adozione = Chiedere il visto per un figlio adottato
    .ufficiale = Visto per adozione
    .che-cosa = È il visto per un minore adottato, o affidato per essere adottato, che viene dall'estero.
procedura-permesso-adozione = Avere il permesso se sei stato adottato da adulto
    .ufficiale = Permesso di soggiorno per adozione
    .che-cosa = Sei maggiorenne e sei stato adottato. Un minore adottato non ha bisogno di questo permesso.
procedura-rinnovo-permesso-adozione = Rinnovare il permesso per adozione
    .ufficiale = Rinnovo del permesso di soggiorno per adozione
    .che-cosa = Il tuo permesso per adozione sta per finire.
procedura-permesso-affidamento-famiglia = Il permesso di un minore affidato a una famiglia o a una persona
    .ufficiale = Permesso di soggiorno per motivi familiari a seguito di provvedimento di affidamento
    .che-cosa = I servizi sociali o il Tribunale hanno affidato il minore a qualcuno. Con questo permesso il minore è in regola.
procedura-permesso-affidamento-comunita = Il permesso di un minore che vive in una comunità
    .ufficiale = Permesso di soggiorno per affidamento (inserimento in una comunità o in un istituto)
    .che-cosa = Il minore vive in una comunità o in un istituto. Con questo permesso è in regola.
procedura-permesso-affidamento-tutore = Il permesso di un minore che ha un tutore
    .ufficiale = Permesso di soggiorno per affidamento (nomina di un tutore)
    .che-cosa = Il giudice ha dato al minore un tutore: una persona che decide per lui.
procedura-rinnovo-permesso-affidamento = Rinnovare il permesso per affidamento
    .ufficiale = Rinnovo del permesso di soggiorno per affidamento
    .che-cosa = Il minore è ancora affidato e il permesso finisce.
procedura-permesso-attesa-cittadinanza = Restare in Italia mentre aspetti la cittadinanza
    .ufficiale = Permesso di soggiorno per attesa riconoscimento o concessione della cittadinanza
    .che-cosa = Hai chiesto di essere riconosciuto italiano, per esempio perché hai un antenato italiano. Con questo permesso aspetti in regola.
procedura-rinnovo-permesso-attesa-cittadinanza = Rinnovare il permesso mentre aspetti la cittadinanza
    .ufficiale = Rinnovo del permesso di soggiorno per attesa cittadinanza
    .che-cosa = La risposta sulla cittadinanza non c'è ancora e il permesso finisce.

## Domande

domanda-affidamento-a = A chi è affidato il minore?
    .tema = Affidamento
    .perche = Ogni caso ha le sue carte.
    .aiuto = Guarda la carta dei servizi sociali o del Tribunale.
    .o-famiglia = A una famiglia o a una persona
    .o-comunita = A una comunità o a un istituto
    .o-tutore = Ha un tutore nominato dal giudice
domanda-affidatario-cittadinanza = Di quale Paese è cittadino chi accoglie il minore?
    .tema = Chi accoglie il minore
    .perche = Cambiano l'ufficio e le carte.
    .o-italiano = Italia
    .o-altro-ue = Un altro Paese UE
    .o-straniero = Un Paese fuori dall'UE
domanda-istanza-cittadinanza = Dove hai fatto la domanda di cittadinanza?
    .tema = Domanda di cittadinanza
    .perche = Le carte da portare sono diverse.
    .o-comune = In Italia, al Comune
    .o-consolato = Al Consolato italiano nel mio Paese
    .o-non-ancora = Non l'ho ancora fatta
domanda-cittadinanza-in-corso = Aspetti ancora la risposta sulla cittadinanza?
    .tema = Cittadinanza in corso
    .perche = Il permesso dura finché la pratica è aperta.

## Requisiti

requisito-adottato-maggiorenne = Chi è stato adottato ha già { $eta } anni
    .no = Ha meno di { $eta } anni: questo permesso non serve.
    .cura = Un minore adottato non ha bisogno del permesso di soggiorno. Per la cittadinanza chiedi al Comune.
    .forse = Guarda la data di nascita.
requisito-affidato-minorenne = Chi chiede il permesso ha meno di { $eta } anni
    .no = Ha già compiuto { $eta } anni: l'affidamento di un minore finisce.
    .cura = Chi aveva questo permesso può cambiarlo in lavoro o studio. Chiedi subito a un patronato: è gratis.
    .forse = Guarda la data di nascita.
requisito-procedimento-iniziato = La domanda di cittadinanza è già iniziata
    .no = La domanda di cittadinanza non c'è ancora.
    .cura = Vai al Comune dove vivi, fatti registrare come residente e presenta la domanda. Poi chiedi la lettera che serve qui.
    .forse = Chiedi al Comune o al Consolato se la tua domanda è iniziata.
requisito-cittadinanza-in-corso = La pratica di cittadinanza è ancora aperta
    .no = La pratica è chiusa: questo permesso non si rinnova.
    .cura = Se sei stato riconosciuto italiano, il permesso non serve più. Se la risposta è no, parla subito con un avvocato o un patronato.
    .forse = Chiedi al Comune o guarda il portale del Ministero.

scadenza-attesa-cittadinanza = Chi è entrato come turista può stare senza permesso fino a { $mesi }: meglio chiederlo prima
    .in-tempo = Sei in tempo. Spedisci il kit entro questo giorno.
    .tardi = Spedisci il kit subito.
    .oltre = Spedisci il kit adesso, se non hai un altro permesso. Un patronato ti aiuta gratis. Parla anche con un avvocato.

## Condizioni

condizione-affidato-piccolo = il minore ha meno di quattordici anni
    .no = il minore ha almeno quattordici anni
condizione-affidato-grande = il minore ha almeno quattordici anni
    .no = il minore ha meno di quattordici anni
condizione-affidato-piccolo-a-italiano = il minore ha meno di quattordici anni, accolto da un italiano
    .no = il minore ha almeno quattordici anni, o lo accoglie uno straniero
condizione-affidato-con-kit = il minore ha almeno quattordici anni, o lo accoglie uno straniero
    .no = il minore ha meno di quattordici anni, accolto da un italiano
condizione-affidatario-straniero = chi accoglie il minore viene da un Paese fuori dall'UE
    .no = chi accoglie il minore è cittadino UE
condizione-adottato-gia-maggiorenne = l'adottato è già maggiorenne
    .no = l'adottato è minorenne
condizione-adottato-da-italiani = chi adotta è italiano e l'adozione è finita
    .no = chi adotta non è italiano, o l'adozione non è finita

## Passi

passo-domanda-in-questura-minore = Presenta la domanda in Questura, con il minore
    .spiega = Il permesso è di carta. Porta tutti i documenti e le foto.

## Documenti

documento-affidamento-famiglia = Copia della carta dell'affidamento
    .come = Può essere dei servizi sociali, con il decreto del giudice tutelare. Oppure è del Tribunale per i Minorenni.
documento-identita-affidatario = Copia del documento di chi accoglie il minore
documento-permesso-affidatario = Copia del permesso di soggiorno e del passaporto di chi accoglie il minore
documento-mezzi-affidatario = Prova dei soldi di chi accoglie il minore
    .come = Per esempio buste paga o dichiarazione dei redditi.
documento-inserimento-comunita = Copia della carta che mette il minore nella comunità
    .come = Gli uffici la chiamano provvedimento di inserimento. La comunità ne ha una copia.
documento-nomina-tutore = Copia della carta del giudice che nomina il tutore
documento-identita-tutore = Copia del documento del tutore
documento-prova-ingresso-regolare = Copia della dichiarazione di presenza, o del timbro di frontiera sul passaporto
    .come = Prova che sei entrato in regola.
documento-lettera-comune-inizio = Copia della lettera del Comune: la pratica di cittadinanza è iniziata
    .come = La chiedi all'ufficio di stato civile del Comune dove vivi.
documento-lettera-consolato-inizio = Copia della lettera del Consolato: la pratica di cittadinanza è iniziata
documento-lettera-comune-trasferimento = Copia della lettera del Comune: la pratica è passata al Comune
    .come = La chiedi all'ufficio di stato civile del Comune dove vivi.
documento-lettera-cittadinanza-rinnovo = Copia della lettera del Comune: la pratica di cittadinanza è ancora aperta
    .come = Chiedine una nuova all'ufficio di stato civile.

## Avvisi

avviso-adozione-che-cosa = È per un minore adottato, o affidato per l'adozione, che va a vivere in Italia con la nuova famiglia.
avviso-adozione-minore = Chi ha meno di { $eta } anni ed è adottato non chiede il permesso di soggiorno. Il minore adottato da italiani diventa italiano: se ne occupa il Comune.
avviso-adozione-elenco = Nessuna pagina dà l'elenco per questo permesso. Qui trovi le carte che servono per tutti i permessi. Chiedi alla Questura quale carta dell'adozione portare.
avviso-adozione-due-uffici = La tabella della Questura manda in Questura per il primo permesso. Un altro elenco della stessa pagina nomina il kit. Chiedi prima di andare.
avviso-adozione-parenti = Se ti ha adottato un italiano, guarda anche i permessi per i parenti di italiani. Forse per te sono migliori.
avviso-adozione-rinnovo-elenco = La Questura non pubblica un elenco per questo rinnovo, né per il primo permesso. Qui trovi solo le carte di ogni kit. Chiedi prima di spedire.
avviso-affidamento-contributo = Chi ha meno di { $eta } anni non paga il contributo. L'elenco della Questura lo nomina lo stesso: mostra questa regola.
avviso-affidamento-ritiro = Il minore viene il giorno delle impronte. La pagina dice che al ritiro vengono i genitori e i figli con più di { $anni } anni. Non parla di affidatari, tutori e comunità: chiedi alla Questura chi deve venire.
avviso-affidamento-piccolo-a-italiano = Con meno di { $anni } anni e un affidatario italiano il permesso è solo di carta: si chiede in Questura. Con un affidatario straniero si usa il kit.
avviso-affidamento-cittadinanza-ue = L'elenco parla di affidatari italiani e di affidatari stranieri fuori dall'UE. Di cittadini di altri Paesi UE non dice nulla. Qui trovi il kit e il documento di identità: chiedi prima alla Questura.
avviso-affidamento-due-uffici = La tabella della Questura manda sempre in Questura. L'elenco dei documenti parla del kit, e della Questura solo sotto i { $anni } anni. Qui segui l'elenco: se le Poste rifiutano, vai in Questura. Lì non spedisci nessun kit: chiedi prima di pagare la spedizione.
avviso-affidamento-altri-permessi = Per i minori soli ci sono anche il permesso per minore età e quello per integrazione. Chiedi ai servizi sociali o alla comunità.
avviso-affidamento-tutore-famiglia = Dal 2017 la legge dà un permesso per famiglia al minore che vive con il suo tutore italiano. Dai { $anni } anni vale anche con un tutore straniero in regola. Chiedi alla Questura quale permesso dà.
avviso-affidamento-rinnovo-elenco = La Questura non pubblica l'elenco per questo rinnovo. Qui trovi le carte del primo permesso: porta la carta più recente del Tribunale o dei servizi sociali. Sotto i { $anni } anni il permesso può essere un foglio di carta, dato in Questura. La tabella manda ogni rinnovo alle Poste: se hai un foglio, chiedi prima in Questura.
avviso-affidamento-maggiorenne = A { $eta } anni il permesso si cambia in lavoro o studio. Chiedi ai servizi sociali o al tutore come fare, prima del compleanno.
avviso-attesa-cittadinanza-chi = La Questura parla di chi è italiano per discendenza (iure sanguinis). Per la legge questo permesso è di chi ne ha già un altro. Nella pratica lo hanno anche i discendenti entrati come turisti.
avviso-attesa-cittadinanza-riforma = Dal { $dal } è più difficile essere riconosciuti italiani per discendenza. Prima di fare spese chiedi al Comune se il tuo caso è ancora possibile.
avviso-attesa-cittadinanza-ingresso = Chi entra come turista deve avere il timbro di frontiera o la dichiarazione di presenza, fatta entro { $giorni }. Poi si registra al Comune e presenta la domanda.
avviso-attesa-cittadinanza-lavoro = Una pagina del 2024 dice che con questo permesso, e con la ricevuta, si può lavorare. Per una pagina del 2023 si può cambiare in lavoro, ma non se prima avevi il permesso per richiesta asilo. La tabella della Questura non parla del cambio: chiedi a un patronato.
avviso-attesa-cittadinanza-rinnovo = La Questura non pubblica l'elenco per questo rinnovo. Serve provare che la pratica è ancora aperta: la lettera del Comune viene dall'elenco del primo permesso. Chiedi a un patronato: è gratis.

## Rinvii

rinvio-affidamento = Va bene non saperlo. Guarda la carta dei servizi sociali o del Tribunale: dice chi si occupa del minore. Se non c'è una carta, vai dai servizi sociali del Comune.
    .chi = I servizi sociali aiutano gratis. Anche un patronato può leggere le carte con te.

## Fonti

fonte-laleggepertutti-adozione = La Legge per Tutti: adozione di minori stranieri (2014)
fonte-stranieri-attesa-cittadinanza = Stranieri in Italia: il permesso per attesa cittadinanza (2024)
fonte-mazzeschi-attesa-cittadinanza = Studio Mazzeschi: lavorare mentre si aspetta la cittadinanza (2024)
fonte-sassari-cittadinanza = Comune di Sassari: chi aspetta la cittadinanza (senza data)
fonte-stranieri-discendenza = Stranieri in Italia: la riforma della cittadinanza (2025)
