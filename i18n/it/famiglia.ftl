### Ricongiungimento e coesione familiare. Le persone hanno un nome: "il familiare" e "chi vive in Italia".

permesso-famiglia = Permesso di soggiorno per motivi familiari
    .vecchi = permesso per famiglia
permesso-nulla-osta-ricong-familiare = Nulla osta al ricongiungimento familiare

procedura-nullaosta-ricongiungimento-familiare = Far venire in Italia un familiare
    .ufficiale = Nullaosta al ricongiungimento familiare
    .che-cosa = Chi vive in Italia chiede il nulla osta, cioè il sì dello Stato. Con il nulla osta il familiare chiede il visto.
procedura-conversione-coesione-familiare = Restare in Italia con un familiare (coesione familiare)
    .ufficiale = Conversione in permesso di soggiorno per motivi familiari (ricongiungimento in deroga o coesione familiare)
    .che-cosa = Il familiare è già in Italia in regola, per un altro motivo. Chiede il permesso per famiglia senza tornare nel suo Paese.

## Domande

domanda-titolo-familiare = Con quale carta è in Italia il familiare?
    .tema = Carta del familiare
    .perche = La coesione è per chi è in Italia in regola, o lo era fino a poco fa.
    .aiuto = Il familiare è chi chiede il nuovo permesso per famiglia.
    .o-permesso = Un permesso di soggiorno, anche scaduto
    .n-permesso = Per un motivo diverso dalla famiglia: lavoro, studio, cure mediche…
    .o-breve = Un soggiorno breve, anche finito
    .n-breve = Per esempio un visto per turismo.
    .o-famiglia = Un permesso per famiglia
    .o-nessuno = Nessuna: non è mai stato in regola
domanda-regolare-fino-al = Fino a quale giorno il familiare è (o era) in regola?
    .tema = In regola fino al
    .perche = La coesione si può chiedere anche per un po' dopo la scadenza.
    .aiuto = Guarda la scadenza del permesso, del visto o del soggiorno breve.
domanda-parente = Chi è il familiare per chi vive in Italia?
    .tema = Il familiare
    .perche = La legge dice quali familiari possono venire, e le carte cambiano.
    .aiuto = Chi vive in Italia è la persona che accoglie. Se i familiari sono più di uno, scegline uno: gli altri li conti dopo.
    .o-coniuge = Il marito o la moglie
    .o-unito-civilmente = L'altra persona dell'unione civile
    .o-figlio-piccolo = Un figlio o una figlia con meno di { $piccoli } anni
    .n-figlio-piccolo = Anche figli del coniuge, adottati, in affidamento o sotto tutela.
    .o-figlio-adolescente = Un figlio o una figlia da { $piccoli } anni, ma con meno di { $eta }
    .n-figlio-adolescente = Anche figli del coniuge, adottati, in affidamento o sotto tutela.
    .o-figlio-maggiorenne = Un figlio o una figlia di { $eta } anni o di più
    .o-genitore = Il padre o la madre
    .o-altro = Un altro parente: fratello, nonno, zio…
domanda-condizioni-coniuge = Il familiare ha almeno { $eta } anni, e i coniugi non sono separati per legge?
    .tema = Età e matrimonio
    .perche = Sono due condizioni della legge per marito, moglie e unione civile.
    .o-tutto-bene = Sì, tutte e due le cose
    .o-minorenne = Ha meno di { $eta } anni
    .o-separati = I coniugi sono separati per legge
domanda-figlio-sposato = Il figlio è sposato?
    .tema = Figlio sposato
    .perche = I figli minori possono venire se non sono sposati.
domanda-invalidita-totale = Il figlio ha una invalidità totale per motivi di salute?
    .tema = Invalidità del figlio
    .perche = Un figlio adulto può venire solo se la salute non gli permette di mantenersi.
    .aiuto = Serve un certificato, cioè un foglio medico ufficiale, che lo dice.
domanda-genitore-altri-figli = Il genitore ha altri figli nel suo Paese?
    .tema = Altri figli del genitore
    .perche = Il genitore può venire se nel suo Paese nessun figlio può mantenerlo.
    .o-nessuno = No, nessun altro figlio nel suo Paese
    .o-malati = Sì, ma non possono mantenerlo per gravi motivi di salute
    .n-malati = Servono documenti sulla salute.
    .o-possono-aiutare = Sì, e possono mantenerlo
domanda-genitore-eta = Quanti anni ha il genitore?
    .tema = Età del genitore
    .perche = Le condizioni e i documenti cambiano con l'età.
    .o-sotto = Meno di { $eta }
    .o-pari = { $eta } giusti
    .o-sopra = Più di { $eta }
domanda-permesso-soggiornante = Quale permesso ha chi vive in Italia?
    .tema = Permesso di chi vive in Italia
    .perche = Solo alcuni permessi danno questo diritto.
    .aiuto = Chi vive in Italia è la persona che accoglie il familiare. Guarda il motivo e la durata sul suo permesso.
    .o-lungo-periodo = Permesso UE di lungo periodo
    .n-lungo-periodo = Prima si chiamava carta di soggiorno.
    .o-lavoro-subordinato = Lavoro subordinato, di almeno { $anni }
    .o-lavoro-autonomo = Lavoro autonomo, di almeno { $anni }
    .g-protezione = Asilo e protezione
    .o-rifugiato = Asilo (rifugiato)
    .o-sussidiaria = Protezione sussidiaria
    .g-altri = Un altro permesso, di almeno { $anni }
    .o-famiglia = Famiglia
    .o-studio = Studio
    .o-carta-blu = Carta blu UE, o trasferimento dentro la stessa società
    .o-motivi-religiosi = Motivi religiosi
    .o-altro-permesso = Un altro motivo
    .o-breve = Un permesso che dura meno di { $anni }
    .o-cittadino-italiano = Nessuno: è cittadino italiano
    .o-cittadino-ue = Nessuno: è cittadino di un altro Paese UE
domanda-a-carico = Chi vive in Italia mantiene il familiare?
    .tema = Familiare a carico
    .perche = I genitori e i figli adulti devono essere a carico di chi vive in Italia.
domanda-soggiornante-dal = Da quando chi vive in Italia è qui in regola, senza buchi?
    .tema = Chi vive in Italia è qui dal
    .perche = Per questo familiare servono { $anni } di soggiorno in regola.
    .aiuto = Guarda la data del suo primo permesso. Basta anche solo l'anno.
domanda-richiesta-per = Per quanti familiari è la domanda, in tutto?
    .tema = Quanti familiari
    .perche = Con più familiari serve più reddito.
    .o-una = Uno solo
    .o-piu = Più di uno
domanda-familiari-sotto-14 = Oltre a questo familiare, quanti figli con meno di { $anni } anni sono nella richiesta?
    .tema = Altri figli piccoli
    .perche = Per i figli piccoli il conto del reddito è diverso.
    .aiuto = Non contare il familiare che hai scelto prima. Se non ce ne sono, scrivi 0.
domanda-altri-familiari = Oltre a questo familiare e ai figli con meno di { $anni } anni, quanti altri sono nella richiesta?
    .tema = Altri familiari
    .perche = Per ogni familiare serve più reddito.
    .aiuto = Non contare il familiare che hai scelto prima, né chi vive in Italia e li accoglie. Se non ce ne sono, scrivi 0.
domanda-altro-genitore = L'altro genitore dei figli è d'accordo, per iscritto?
    .tema = Sì dell'altro genitore
    .perche = Per i figli minori serve il consenso scritto dell'altro genitore, se c'è.
    .o-consenso = Sì, c'è il consenso scritto
    .o-non-c-e = L'altro genitore non c'è
    .o-manca = No, manca il consenso
domanda-reddito-soggiornante = Quanto guadagna in un anno chi vive in Italia?
    .tema = Reddito di chi vive in Italia
    .perche = C'è un reddito minimo all'anno. Per questa famiglia: { $soglia }.
    .aiuto = Guarda l'ultima dichiarazione dei redditi o la CU.
domanda-casa-soggiornante = Chi vive in Italia ha il certificato del Comune per la casa?
    .tema = Certificato della casa
    .perche = La casa deve bastare anche per chi arriva.
    .aiuto = Il certificato è un foglio del Comune: dice che la casa va bene per quelle persone.
domanda-durata-famiglia = Quanto durerà il nuovo permesso per famiglia?
    .tema = Durata del permesso
    .perche = Il contributo da pagare dipende dalla durata.
    .aiuto = Se non lo sai, scegli "Non lo so": vedrai il costo più basso e il più alto.
    .o-breve = Fino a { $breve }
    .o-media = Più di { $breve } e fino a { $media }
    .o-lunga = Più di { $media }

## Requisiti dei familiari

requisito-parente-ammesso = Il familiare è tra quelli che la legge ammette
    .no = Questo parente non è tra quelli ammessi.
    .cura = Possono venire coniuge, unito civilmente, figli e genitori, con le loro condizioni. Per altri parenti chiedi a un patronato se c'è un'altra strada.
    .forse = Chiedi a un patronato se il familiare è tra quelli ammessi.
requisito-coniuge-non-separato = I coniugi non sono separati per legge
    .no = I coniugi sono separati per legge.
    .cura = Per un coniuge separato questa domanda non c'è. Un patronato ti dice gratis se ci sono altre strade.
    .forse = Guarda lo stato civile scritto sui documenti dei coniugi.
requisito-coniuge-maggiorenne = Il coniuge ha almeno { $eta } anni
    .no = Il coniuge ha meno di { $eta } anni.
    .cura = La domanda si può fare quando il coniuge compie { $eta } anni.
    .forse = Guarda la data di nascita sul passaporto.
requisito-figlio-non-sposato = Il figlio ha meno di { $eta } anni il giorno della domanda e non è sposato
    .no = Il figlio è sposato.
    .cura = Per un figlio sposato questa domanda non c'è. Un patronato ti dice gratis se ci sono altre strade.
    .forse = Controlla i documenti del figlio.
requisito-figlio-invalido = Il figlio adulto ha una invalidità totale
    .no = Il figlio adulto non ha una invalidità totale.
    .cura = Un figlio adulto senza invalidità può venire per altri motivi, come lavoro o studio. Chiedi a un patronato.
    .forse = Chiedi a un medico se la salute del figlio è una invalidità totale.
requisito-genitore-senza-altri = Nel suo Paese nessun altro figlio può mantenere il genitore. Sopra i { $eta } anni contano anche i motivi di salute
    .no = Il genitore ha altri figli che possono mantenerlo, o ha meno di { $eta } anni.
    .cura = Con più di { $eta } anni il genitore può venire se gli altri figli hanno gravi motivi di salute. Chiedi a un patronato.
    .forse = Chiedi al genitore quanti figli ha nel suo Paese e come stanno. Un patronato ti dice quali prove servono.
requisito-familiare-a-carico = Il familiare è a carico di chi vive in Italia
    .no = Chi vive in Italia non mantiene il familiare.
    .cura = La domanda si può fare se il familiare è mantenuto da chi vive in Italia.
    .forse = Guarda chi paga le spese del familiare. Un patronato ti dice come si prova.

## Requisiti di chi vive in Italia

requisito-soggiornante-straniero = Chi vive in Italia non è cittadino italiano né di un altro Paese UE
    .no = Chi vive in Italia è cittadino italiano o di un altro Paese UE.
    .cura = Questa domanda non serve. Se è italiano, il familiare chiede il visto direttamente al Consolato italiano. I familiari di altri cittadini UE chiedono la carta di soggiorno in Questura.
    .forse = Guarda se chi vive in Italia ha la cittadinanza italiana o di un altro Paese UE.
requisito-permesso-del-soggiornante = Chi vive in Italia ha un permesso che dà questo diritto
    .no = Il permesso di chi vive in Italia non è tra quelli che danno questo diritto.
    .cura = Serve il permesso UE di lungo periodo. Oppure un permesso di almeno { $anni } per lavoro, protezione, studio o motivi religiosi.
    .forse = Guarda il motivo e la durata sul permesso di chi vive in Italia. Un patronato può leggerlo con voi.
requisito-durata-permesso-soggiornante = Il permesso di chi vive in Italia dura almeno { $anni }
    .no = Il permesso di chi vive in Italia dura meno di { $anni }.
    .cura = Quando chi vive in Italia avrà un permesso di almeno { $anni }, potrete fare domanda.
    .forse = Guarda sul permesso la data di rilascio e quella di scadenza.
requisito-due-anni-in-italia = Chi vive in Italia è qui in regola da almeno { $anni }
    .no = Non sono ancora passati { $anni }.
    .cura = Aspettate questa data e intanto preparate le carte. Per i figli minori questa attesa non c'è.
    .forse = Cerca la data del primo permesso di chi vive in Italia.
requisito-consenso-del-genitore = L'altro genitore dei figli minori, se c'è, è d'accordo
    .no = Manca il consenso dell'altro genitore.
    .cura = Chiedi il consenso per iscritto. Se non è possibile, chiedi a un avvocato: il patronato ti dice chi aiuta gratis.
    .forse = Chiedi all'altro genitore se è d'accordo.
requisito-reddito-del-soggiornante = Il reddito di chi vive in Italia arriva al minimo di un anno: { $soglia }
    .no = Il reddito di chi vive in Italia è sotto il minimo di un anno: { $soglia }.
    .cura = Fate domanda quando il reddito arriva a questa cifra. Un patronato può controllare quali entrate contano.
    .forse = Guarda l'ultima dichiarazione dei redditi. La cifra cambia ogni anno e cresce con i familiari.
requisito-casa-del-soggiornante = La casa ha il certificato del Comune per le persone che ci vivranno
    .no = Manca ancora il certificato della casa.
    .cura = Chi vive in Italia lo chiede al Comune. Il Comune conta le persone e controlla le misure della casa.
    .forse = Chiedi al Comune se la casa ha già un certificato.

## Requisiti della coesione

requisito-titolo-diverso = Il familiare non ha già un permesso per famiglia
    .no = Il familiare ha già un permesso per famiglia.
    .cura = Alla scadenza si rinnova il permesso per famiglia: non serve la coesione.
    .forse = Guarda il motivo scritto sul permesso del familiare.
requisito-titolo-regolare = Il familiare è in Italia in regola, o lo era
    .no = Il familiare non è mai stato in Italia in regola.
    .cura = Chi vive in Italia può chiedere il ricongiungimento. Prima di partire o di fare domanda, chiedi gratis a un patronato o a un avvocato.
    .forse = Cerca il visto, i timbri sul passaporto o un vecchio permesso. Un patronato può leggerli con te.
requisito-coesione-in-tempo = Il familiare è in regola, o la scadenza è passata da non più di { $mesi }
    .no = Dalla scadenza sono passati più di { $mesi }.
    .cura = Parla subito con un patronato o un avvocato: l'aiuto è gratis. Chi vive in Italia può anche chiedere il ricongiungimento.
    .forse = Cerca la data di scadenza del permesso, del visto o del soggiorno breve.
requisito-coesione-con-straniero = Chi vive in Italia non è cittadino italiano né di un altro Paese UE
    .no = Chi vive in Italia è cittadino italiano o di un altro Paese UE.
    .cura = Per i parenti di cittadini italiani o UE ci sono altri permessi. Guarda quelli, o chiedi alla Questura o a un patronato.
    .forse = Guarda se chi vive in Italia ha la cittadinanza italiana o di un altro Paese UE.
requisito-due-anni-per-coesione = Chi vive in Italia è qui in regola da almeno { $anni }
    .no = Non sono ancora passati { $anni }.
    .cura = Non è sicuro che questa regola valga anche qui. Chiedi a un patronato prima di aspettare.
    .forse = La regola dei { $anni } è scritta per il ricongiungimento. Per la coesione le pagine non lo dicono: chiedi a un patronato.
requisito-reddito-per-coesione = Il reddito di chi vive in Italia arriva al minimo di un anno: { $soglia }
    .no = Il reddito di chi vive in Italia è sotto il minimo di un anno: { $soglia }.
    .cura = Un patronato può controllare quali entrate contano. Attenzione alla data per fare domanda: non aspettare troppo.
    .forse = Guarda l'ultima dichiarazione dei redditi. La cifra cambia ogni anno e cresce con i familiari.
requisito-casa-per-coesione = La casa va bene per tutte le persone che ci vivono
    .no = Manca ancora il certificato della casa.
    .cura = Chi vive in Italia lo chiede al Comune. Il Comune conta le persone e controlla le misure della casa.
    .forse = Chiedi al Comune se la casa ha già un certificato.

scadenza-coesione = La coesione si può chiedere fino a { $mesi } dopo la scadenza
    .in-tempo = Il familiare è ancora in regola. Fate domanda prima di questo giorno.
    .tardi = Fate domanda adesso: è ancora possibile fino a { $mesi } dopo la scadenza.
    .oltre = Parlate subito con un patronato o un avvocato, l'aiuto è gratis. Senza domanda il familiare rischia di dover partire. Resta la strada del ricongiungimento.

## Condizioni

condizione-marito-moglie-unione = il familiare è coniuge o unito civilmente
    .no = il familiare non è coniuge né unito civilmente
condizione-familiare-coniuge = il familiare è il marito o la moglie
    .no = il familiare non è il marito né la moglie
condizione-familiare-unito-civilmente = il familiare è l'altra persona dell'unione civile
    .no = il familiare non è l'altra persona dell'unione civile
condizione-familiare-gia-in-italia = il familiare è in Italia in regola, o lo era da poco
    .no = il familiare non è in Italia
condizione-familiare-figlio-minore = il familiare è un figlio minorenne
    .no = il familiare non è un figlio minorenne
condizione-familiare-figlio-adulto = il familiare è un figlio adulto
    .no = il familiare non è un figlio adulto
condizione-familiare-genitore = il familiare è il padre o la madre
    .no = il familiare non è il padre né la madre
condizione-nascita-da-provare = nella richiesta ci sono figli o genitori
    .no = nella richiesta non ci sono figli né genitori
condizione-consenso-richiesto = nella richiesta ci sono figli minori e c'è un altro genitore
    .no = non ci sono figli minori, o non c'è un altro genitore
condizione-altri-figli-malati = gli altri figli del genitore non possono mantenerlo per la salute
    .no = gli altri figli del genitore non hanno gravi motivi di salute
condizione-titolo-permesso = il familiare ha un permesso, anche scaduto
    .no = il familiare non ha un permesso
condizione-titolo-breve = il familiare è venuto per un soggiorno breve
    .no = il familiare non è venuto per un soggiorno breve
condizione-anche-figli-sotto-14 = nella richiesta ci sono altri figli piccoli
    .no = nella richiesta non ci sono altri figli piccoli
condizione-figli-minori-nella-richiesta = nella richiesta ci sono figli minori
    .no = nella richiesta non ci sono figli minori
condizione-parente-con-due-anni = il familiare è coniuge, unito civilmente, figlio adulto o genitore
    .no = il familiare è un figlio minore
condizione-due-anni-richiesti = non si tratta di un figlio minore, né di chi ha protezione
    .no = si tratta di un figlio minore, o di chi ha protezione
condizione-genitore-sotto-soglia = il genitore è sotto l'età scritta nelle condizioni
    .no = il genitore non è sotto l'età scritta nelle condizioni
condizione-genitore-sopra-soglia = il genitore è sopra l'età scritta nelle condizioni
    .no = il genitore non è sopra l'età scritta nelle condizioni
condizione-reddito-e-casa-da-provare = chi vive in Italia deve provare reddito e casa
    .no = chi vive in Italia non deve provare reddito e casa
condizione-reddito-e-casa-per-coesione = chi vive in Italia deve provare reddito e casa
    .no = chi vive in Italia non deve provare reddito e casa
condizione-figli-soglia-doppia = i figli piccoli sono almeno due
    .no = i figli piccoli sono meno di due
condizione-titolo-in-corso = il familiare ha un permesso non scaduto
    .no = il familiare non ha un permesso non scaduto

## Costi e passi

costo-bollo-nulla-osta = Marca da bollo per la domanda di nulla osta
costo-tessera-figli-coesione = Tessera per ogni altro figlio piccolo nella richiesta
    .spiega = Sul bollettino si scrive il nome del figlio.
costo-contributo-coesione = Contributo per il permesso per famiglia
    .spiega = I figli minori non lo pagano. Con un permesso non scaduto forse non si paga.

passo-certificato-casa = Chiedi al Comune il certificato della casa
    .spiega = Il Comune conta quante persone ci vivranno e controlla misure e igiene. Chiedi anche quanto costa e quanto tempo serve: le pagine non lo dicono.
passo-domanda-ricongiungimento = Fai la domanda di nulla osta sul portale del Ministero
    .spiega = La domanda si fa solo su portaleservizi.dlci.interno.it. La fa chi vive in Italia, con SPID o CIE. Un patronato può aiutarti.
passo-rilascio-nulla-osta = Lo Sportello Unico esamina la domanda
    .spiega = La legge dà allo Sportello Unico { $termine }. Il nulla osta firmato si scarica dal portale.
passo-impronte-coesione = Vai in Questura con gli originali
    .spiega = Il familiare va nel giorno scritto sull'appuntamento, con i figli che sono nella domanda. Reddito, casa e parentela si provano qui, con gli originali.

## Documenti

documento-spid-o-cie = SPID, oppure carta d'identità elettronica (CIE), di chi vive in Italia
    .come = Serve per entrare nel portale. Con alcuni SPID si paga ogni anno; con la CIE no.
documento-permesso-soggiornante-copia = Copia del permesso di soggiorno di chi vive in Italia
documento-passaporto-soggiornante-copia = Copia del passaporto di chi vive in Italia
documento-redditi-soggiornante = Documenti sul reddito di chi vive in Italia
    .come = Per esempio la dichiarazione dei redditi, la CU o le buste paga.
documento-mantenimento-soggiornante = Dichiarazione di chi vive in Italia: mantiene lui il familiare
    .come = È una dichiarazione sostitutiva di atto di notorietà: la scrive e la firma chi vive in Italia.
documento-certificato-alloggio = Certificato della casa fatto dal Comune
    .come = Il certificato dice che la casa va bene per le persone che ci vivranno. Gli uffici lo chiamano idoneità dell'alloggio.
documento-alloggio-coesione = Documenti sulla casa: va bene per le persone che ci vivono
    .come = Gli uffici la chiamano idoneità dell'alloggio. Chiedi al Comune.
documento-certificato-matrimonio = Certificato di matrimonio
    .come = Il certificato è il foglio ufficiale del matrimonio. Se vi siete sposati in Italia, lo dà il Comune.
documento-certificato-unione-civile = Certificato dell'unione civile
    .come = Il certificato è il foglio ufficiale dell'unione. Se è stata fatta in Italia, lo dà il Comune.
documento-certificato-nascita = Certificato di nascita che prova la parentela
    .come = Il certificato è il foglio ufficiale della nascita. Per chi è nato in Italia lo dà il Comune. Se i genitori convivono, serve l'estratto con padre e madre.
documento-consenso-altro-genitore = Consenso scritto dell'altro genitore, se c'è
documento-certificato-invalidita = Certificato di invalidità totale del figlio adulto
    .come = Il certificato è il foglio medico ufficiale che lo dice.
documento-assenza-altri-figli = Prova che il genitore non ha altri figli nel suo Paese
documento-salute-altri-figli = Prova dei gravi motivi di salute degli altri figli
    .come = Deve dire che per questi motivi non possono mantenere il genitore.
documento-assicurazione-sanitaria = Assicurazione sanitaria per il genitore
documento-iscrizione-ssn = Iscrizione volontaria al Servizio Sanitario Nazionale per il genitore
documento-titolo-breve-copia = Copia del visto o della prova del soggiorno breve
    .come = Per esempio la pagina del passaporto con il visto e il timbro.

alternativa-salute-genitore = La salute del genitore: una di queste due

## Avvisi del ricongiungimento

avviso-reddito-minimo-famiglia = Il reddito minimo è l'assegno sociale di un anno ({ $assegno }). Per ogni familiare si aggiunge la metà. Per due o più figli con meno di { $anni } anni basta, per tutti loro, un altro assegno sociale.
avviso-altri-nulla-osta = Ci sono altri due nulla osta, con una scheda loro. Uno è per il genitore di un minore che vive in Italia con l'altro genitore. L'altro è per chi entra insieme a un familiare che ha appena avuto il visto.
avviso-coesione-se-in-italia = Se il familiare è già in Italia in regola, il nulla osta forse non serve. In questo caso guarda la coesione familiare.
avviso-dopo-nulla-osta = Con il nulla osta il familiare chiede il visto all'Ambasciata o al Consolato italiano nel suo Paese. Il visto ha la sua scheda: la trovi qui, fra i passi che vengono dopo.
avviso-otto-giorni-dopo-ingresso = Dopo l'ingresso in Italia il familiare ha { $giorni } per chiedere il permesso. In questi giorni si contatta lo Sportello Unico. Meglio farlo il primo giorno possibile.
avviso-bollo-alla-consegna = Per la domanda due pagine chiedono una marca da bollo. Non sappiamo se ne serve un'altra alla fine: chiedi allo Sportello Unico.
avviso-riforma-ricongiungimento = A febbraio 2026 il Governo ha proposto regole più strette per la famiglia. Non sappiamo se sono diventate legge. Chiedi prima di fare domanda.
avviso-carta-blu-senza-due-anni = Con la Carta blu, o il trasferimento dentro la società, non servono { $anni } di attesa. Lo scrive un solo studio legale: chiedi conferma.
avviso-sussidiaria-reddito-casa = Forse chi ha la protezione sussidiaria non deve provare reddito e casa, come i rifugiati. Non abbiamo trovato una fonte sicura. Chiedi a un patronato o a un avvocato.
avviso-soggiornante-famiglia = La Questura non mette il permesso per famiglia tra quelli che danno questo diritto. Le altre pagine lette non lo dicono. Chiedi a un patronato.
avviso-genitore-eta-esatta = Le pagine parlano di genitori sotto e sopra { $eta } anni. Per chi ha { $eta } anni giusti non dicono niente: chiedi prima.
avviso-parentela-dove = Le carte sulla parentela vanno tradotte e legalizzate, come dice il Consolato. L'elenco viene dalla Questura di Vibo Valentia, dalla parte sulle conversioni. Non dice se si mostrano con la domanda o con il visto: preparale subito.
avviso-ricongiungimento-piu-persone = I documenti qui sono per il familiare che hai scelto e per i figli piccoli. Per ogni altro familiare rifai la guida e prendi i suoi documenti.
avviso-alloggio-controlli = Da dicembre 2024 il Comune controlla quante persone vivono nella casa, le misure e l'igiene. Chiedi il certificato presto.

## Avvisi della coesione

avviso-coesione-contributo = Con un permesso non scaduto è una conversione, e il contributo non si paga. La stessa Questura però lo chiede nell'elenco della coesione. Per questo vedi due totali. Chiedi alla Questura prima di pagare.
avviso-coesione-elenchi = Chi ha un altro permesso trova due elenchi di documenti: uno per la coesione e uno per la conversione. Qui ci sono tutti e due.
avviso-coesione-kit = Una riga della pagina dice di provare reddito e casa direttamente in Questura. L'elenco però parla del kit. Spedisci il kit dalle Poste e porta gli originali in Questura.
avviso-coesione-alloggio = La casa è una condizione della coesione. L'elenco dei documenti la dimentica: porta anche queste carte.
avviso-coesione-due-anni = Da dicembre 2024, per chiamare coniuge, figli adulti e genitori, servono { $anni } in Italia in regola. Nessuna pagina dice se vale anche per la coesione. Chiedi a un patronato.
avviso-coesione-protezione = Nel ricongiungimento il rifugiato non deve provare reddito e casa. Per la coesione le pagine chiedono reddito e casa senza eccezioni. Chiedi a un patronato.
avviso-coesione-unione-civile = L'elenco della coesione parla solo di coniugi. La parte sulle conversioni parla anche dell'unione civile. Se ti dicono di no, chiedi a un patronato.
avviso-coesione-durata = Le pagine non dicono quanto dura il permesso dato con la coesione. Un rinnovo per famiglia può arrivare a { $massimo }, il primo permesso forse no. Chiedi alla Questura o alle Poste quale contributo pagare.
avviso-coesione-consegna = Al ritiro vengono i genitori e i figli con più di { $eta } anni. Per chi ha { $eta } anni giusti le pagine non sono chiare.

## Fonti

fonte-arletti-ricongiungimento = Arletti Partners: ricongiungimento, le nuove regole (2024)
fonte-ministero-lavoro-ricongiungimento = Ministero del Lavoro: novità sul ricongiungimento (2024)
fonte-condosta-ricongiungimento = Studio Legale Condosta: ricongiungimento più severo (2025)
fonte-cgil-analisi-decreto = CGIL e INCA: analisi del decreto 146 del 2025 (2025)
fonte-giuffre-rifugiati = Giuffrè: testo dell'articolo 29-bis sui rifugiati (senza data)
fonte-prefettura-pordenone = Prefettura di Pordenone: guida al ricongiungimento (senza data)
fonte-caf-mgs-ricongiungimento = CAF MGS: elenco per il ricongiungimento (senza data)
fonte-patronato-sias = Patronato SIAS: ricongiungimento familiare (senza data)
fonte-iusexplorer-ingresso = Iusexplorer: testo dell'articolo 5 della legge sull'immigrazione (senza data)
fonte-skytg24-spid = Sky TG24: quanto costa SPID (2026)
fonte-vistoturistico-coesione = Vistoturistico.eu: la coesione familiare (senza data)
