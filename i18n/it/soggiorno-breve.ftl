### Turismo, affari e altre visite brevi.

permesso-affari = Permesso di soggiorno per affari

## Domande

domanda-visita-motivo = Perché questa visita in Italia?
    .tema = Motivo della visita
    .perche = Il motivo decide il visto e che cosa si può fare dopo.
    .o-turismo = Turismo
    .o-affari = Affari: incontri, trattative, macchine da provare
    .o-gara-sportiva = Una gara sportiva
    .o-invito = Un invito: convegno, cultura, giudice
    .o-missione = Missione per un ente o un governo
    .g-passaggio = Solo di passaggio, o per trasporto
    .o-transito = Passare per l'Italia verso un altro Paese
    .o-transito-aeroportuale = Cambiare aereo senza uscire dall'aeroporto
    .o-trasporto = Trasporto di merci o persone: camion, aereo
    .o-altro = Un altro motivo

domanda-visita-lunga = Resti in Italia più di { $mesi }?
    .tema = Soggiorno di più di { $mesi }
    .perche = Fino a { $mesi } non serve il permesso di soggiorno.

domanda-arrivo-da-schengen = Arrivi da un altro Paese Schengen?
    .tema = Arrivo da un Paese Schengen
    .perche = Chi arriva da fuori si registra alla frontiera. Chi arriva da un Paese Schengen lo fa in Questura.
    .aiuto = Nei Paesi Schengen si passa senza controlli alla frontiera: per esempio Francia, Germania, Spagna, Svizzera.

## Pratiche

procedura-visto-turismo = Chiedere il visto per turismo
    .ufficiale = Visto per turismo
    .che-cosa = È il visto per una visita breve in Italia e negli altri Paesi Schengen. Schengen è un gruppo di Paesi d'Europa senza controlli alle frontiere.
procedura-visto-affari = Chiedere il visto per affari
    .ufficiale = Visto per affari
    .che-cosa = È il visto per venire in Italia per incontri e trattative. Vale anche per imparare a usare macchine comprate o vendute.
procedura-timbro-uniforme-schengen = Arrivare da fuori Schengen: il timbro alla frontiera
    .ufficiale = Timbro uniforme Schengen all'Autorità di frontiera
    .che-cosa = Per una visita breve non serve il permesso di soggiorno. Basta passare dalla Polizia di frontiera: per le pagine lette la prova è il timbro.
procedura-dichiarazione-di-presenza = Arrivare da un Paese Schengen: la dichiarazione di presenza
    .ufficiale = Dichiarazione di presenza in Questura
    .che-cosa = Per una visita breve non serve il permesso di soggiorno. Basta dire alla Questura che sei in Italia.
procedura-permesso-affari = Avere il permesso per affari
    .ufficiale = Permesso di soggiorno per affari
    .che-cosa = Serve a chi viene per affari e resta a lungo.
procedura-rinnovo-permesso-affari = Rinnovare il permesso per affari
    .ufficiale = Rinnovo del permesso di soggiorno per affari
    .che-cosa = Sei in Italia per affari e il tuo permesso finisce.

## Requisiti

requisito-soggiorno-breve = La visita dura al massimo { $mesi }
    .no = La visita dura più di { $mesi }: questo non basta.
    .cura = Chiedi a un patronato o alla Questura quale permesso serve, prima che passino { $mesi }.
    .forse = Conta i giorni dall'ingresso alla partenza.
requisito-soggiorno-lungo = La visita dura più di { $mesi }
    .no = La visita è breve: il permesso di soggiorno non serve.
    .cura = Basta il timbro alla frontiera, o la dichiarazione di presenza.
    .forse = Conta i giorni dall'ingresso alla partenza.
requisito-arrivo-da-fuori-schengen = Arrivi da un Paese fuori Schengen
    .no = Arrivi da un Paese Schengen: il timbro alla frontiera non c'è.
    .cura = Fai la dichiarazione di presenza in Questura.
    .forse = Guarda il biglietto: conta da quale Paese sei arrivato in Italia. Il timbro può mancare.
requisito-arrivo-da-schengen = Arrivi da un Paese Schengen
    .no = Arrivi da fuori Schengen: ti registri alla frontiera.
    .cura = Chiedi il timbro alla Polizia di frontiera quando entri.
    .forse = Guarda il biglietto: conta da quale Paese sei arrivato in Italia. Il timbro può mancare.

## Condizioni

condizione-visita-turismo = sei qui per turismo
    .no = non sei qui per turismo
condizione-visita-affari = sei qui per affari
    .no = non sei qui per affari

## Costi e passi

costo-contributo-permesso = Contributo per il permesso
    .spiega = Dipende da quanto dura il nuovo permesso.

passo-richiesta-visto = Chiedi il visto nel Paese da cui si parte
    .spiega = Chiedi al Consolato quali carte portare, quanto costa e quanto tempo serve.
passo-timbro-alla-frontiera = Chiedi il timbro alla Polizia di frontiera
    .spiega = Si fa quando entri. Il timbro sul passaporto vale come dichiarazione di presenza. Controlla che la data sia giusta. Se non lo mettono più, chiedi quale prova ti resta.
passo-dichiarazione-in-questura = Fai la dichiarazione di presenza in Questura
    .spiega = Hai { $giorni } dall'ingresso. Vai nella Questura della provincia dove sei. Se dormi in albergo, basta il modulo che firmi in albergo.

scadenza-dichiarazione-presenza = La dichiarazione si fa entro { $giorni } dall'ingresso
    .in-tempo = Sei in tempo. Vai in Questura entro questo giorno, o firma il modulo in albergo.
    .tardi = Vai in Questura oggi.
    .oltre = Vai in Questura adesso e fai lo stesso la dichiarazione. Porta le prove del giorno di ingresso. Un patronato o un avvocato ti aiuta gratis.

## Avvisi

avviso-soggiorno-breve-limite = Senza permesso di soggiorno si resta in Italia fino a { $mesi }. Per restare di più serve un permesso.
avviso-soggiorno-breve-costo = Le pagine lette non dicono quali carte mostrare per il timbro, né se costa. Chiedi alla Polizia di frontiera.
avviso-ees-timbro = Dal { $avvio } le frontiere registrano ingressi e uscite al computer. Dal { $dal } era previsto ovunque al posto del timbro. Non abbiamo trovato come si prova ora il giorno di ingresso: chiedi alla Polizia di frontiera.
avviso-turismo-che-cosa = Il turismo serve a viaggiare. Chi ha un familiare in Italia in regola può chiedere di restare (coesione familiare). Chi aspetta la cittadinanza italiana può chiedere un altro permesso.
avviso-affari-che-cosa = Con gli affari puoi incontrare clienti, trattare, imparare a usare una macchina comprata o venduta. Chi ha un familiare in Italia in regola può chiedere la coesione familiare. Per quattro lavori in proprio esiste un nulla osta: dirigente, lettore, professore, traduttore.
avviso-dichiarazione-elenco = Le pagine lette non dicono quali carte servono per la dichiarazione, né se costa. Chiedi alla Questura.
avviso-affari-elenco = Nessuna pagina dà un elenco di carte per questo permesso. La tabella della Questura non lo nomina. Per la regola generale si va in Questura, con le carte di tutti i permessi. Se questo permesso è un foglio o una tessera non è detto. La stessa regola chiede la tessera in tutti i casi. Chiedi prima di andare.

## Fonti

fonte-esteri-visti = Ministero degli Esteri: il visto per l'Italia (senza data)
fonte-stranieri-ees = Stranieri in Italia: il nuovo sistema di ingressi e uscite (2025)

rinvio-visto-visita = Ogni visita ha il suo visto. Il sito vistoperitalia.esteri.it fa poche domande e dice quale serve, con le carte e il costo. Poi torna qui e scegli quel nome.
    .chi = Chiedi all'Ambasciata o al Consolato italiano nel tuo Paese.
rinvio-visita-lunga = Di solito per una visita si resta in Italia fino a tre mesi. Per restare di più serve un motivo con un suo permesso: affari, missione, giustizia, famiglia, cittadinanza. Se è il tuo caso, torna indietro e scegli quello. Per turismo la Questura nomina una domanda con il kit, senza dire per chi. Chiedi prima che passino i tre mesi.
    .chi = Chiedi alla Questura. Un patronato ti aiuta gratis.
