### Dublino, ricorso, apolidi, calamità, valore civile, Ucraina, ritorno, figli a 14 e a 18 anni.

procedura-permesso-dublino = Avere il permesso mentre si decide quale Paese esamina la tua domanda
    .ufficiale = Permesso di soggiorno per Convenzione di Dublino
    .che-cosa = Hai chiesto asilo, e forse tocca a un altro Paese europeo decidere. Intanto la Questura ti dà un permesso.
procedura-rinnovo-permesso-dublino = Rinnovare il permesso Dublino
    .ufficiale = Rinnovo del permesso di soggiorno per Convenzione di Dublino
    .che-cosa = Non è ancora deciso quale Paese esamina la tua domanda, e il permesso finisce. Lo rinnovi in Questura.
procedura-ricorso-protezione-internazionale = Dopo un no della Commissione: il ricorso al giudice
    .ufficiale = Ricorso contro il diniego della protezione internazionale
    .che-cosa = La Commissione ha detto di no. Puoi chiedere a un giudice di guardare di nuovo il tuo caso. I giorni sono pochi: chiama oggi il numero gratis ARCI 800 905 570.
procedura-riconoscimento-apolidia = Chiedere di essere riconosciuto apolide
    .ufficiale = Domanda di riconoscimento dello status di apolide
    .che-cosa = Nessun Paese ti riconosce come suo cittadino. Puoi chiedere all'Italia di riconoscerlo.
procedura-permesso-richiesta-apolidia = Avere il permesso mentre aspetti la decisione sull'apolidia
    .ufficiale = Permesso di soggiorno per richiesta dello status di apolide
    .che-cosa = Hai già chiesto di essere riconosciuto apolide. Con questo permesso aspetti la decisione.
procedura-rinnovo-permesso-richiesta-apolidia = Rinnovare il permesso mentre aspetti la decisione sull'apolidia
    .ufficiale = Rinnovo del permesso di soggiorno per richiesta dello status di apolide
    .che-cosa = Aspetti ancora la decisione sull'apolidia e il permesso finisce. Lo rinnovi in Questura.
procedura-permesso-apolidi = Avere il permesso per apolidi
    .ufficiale = Permesso di soggiorno per apolidi
    .che-cosa = L'Italia ti ha riconosciuto apolide. Adesso chiedi il permesso in Questura.
procedura-permesso-calamita = Avere il permesso per calamità
    .ufficiale = Permesso di soggiorno per calamità (articolo 20-bis)
    .che-cosa = Nel tuo Paese c'è una calamità, cioè un disastro grave. Tornare adesso non è sicuro.
procedura-permesso-valore-civile = Avere il permesso per un atto di valore civile
    .ufficiale = Permesso di soggiorno per atti di particolare valore civile (articolo 42-bis)
    .che-cosa = Hai rischiato la vita per salvare altri, o fatto un atto simile. L'Italia ti può dare un permesso.
procedura-permesso-protezione-temporanea = Avere il permesso per protezione temporanea (Ucraina)
    .ufficiale = Permesso di soggiorno per protezione temporanea
    .che-cosa = È il permesso per chi è fuggito dalla guerra in Ucraina. Si chiede in Questura.
procedura-permesso-motivi-umanitari = Il vecchio permesso per motivi umanitari (non si dà più)
    .ufficiale = Permesso di soggiorno per motivi umanitari
    .che-cosa = Questo permesso non si chiede più. Al suo posto c'è un'altra protezione: guarda le strade qui sotto.
procedura-ritorno-volontario-assistito = Tornare nel tuo Paese con un aiuto
    .ufficiale = Ritorno volontario assistito e reintegrazione
    .che-cosa = Se vuoi tornare a casa, un programma paga il viaggio e aiuta a ricominciare. Lo fa l'OIM, l'Organizzazione Internazionale per le Migrazioni.
procedura-permesso-figlio-quattordici = Il permesso suo per un figlio da 14 a 17 anni
    .ufficiale = Permesso di soggiorno per motivi familiari del minore dai 14 ai 18 anni
    .che-cosa = Il figlio è ancora scritto sul permesso di un genitore. Dai 14 anni chiede il suo, con un kit suo.
procedura-figlio-diciotto-anni = Quale permesso chiedere a 18 anni
    .ufficiale = Permesso di soggiorno al compimento della maggiore età
    .che-cosa = Il permesso da minorenne finisce a 18 anni. Qui ci sono le strade per restare: scegline una in tempo.

permesso-convenzione-dublino = Permesso di soggiorno per Convenzione di Dublino
permesso-attesa-apolidia = Permesso di soggiorno per richiesta dello status di apolide

## Domande

domanda-apolidia-punto = A che punto è la tua domanda di apolidia?
    .tema = A che punto è l'apolidia
    .perche = Dopo ogni passo serve una carta diversa.
    .aiuto = Apolide è chi non ha nessuna cittadinanza.
    .o-chiedere = Non ho ancora chiesto di essere riconosciuto
    .o-attesa = L'ho chiesto e aspetto la decisione
    .n-attesa = In Prefettura, al Ministero o a un giudice.
    .o-riconosciuto = L'Italia mi ha riconosciuto apolide
    .n-riconosciuto = Anche se lo ha deciso un giudice.
domanda-apolidia-via = Quale strada vuoi prendere?
    .tema = Strada scelta
    .perche = Le strade sono due. Portano tutte e due allo stesso riconoscimento.
    .aiuto = Se non sai scegliere, chiedi aiuto gratis al Tavolo Apolidia o all'UNHCR.
    .o-prefettura = La Prefettura: senza avvocato, servono più carte
    .o-tribunale = Il giudice: serve un avvocato, bastano meno carte
domanda-apolidia-carte = Hai queste tre cose: atto di nascita, permesso di soggiorno, residenza in Italia?
    .tema = Carte per la Prefettura
    .perche = La Prefettura le chiede tutte e tre. Il giudice no.
    .aiuto = Il permesso non deve essere scaduto. Hai la residenza se il Comune ti ha iscritto nel suo registro (anagrafe).
domanda-ucraina-caso = Quale di questi casi è il tuo?
    .tema = Il tuo caso
    .perche = La protezione temporanea è per i primi quattro casi. Negli altri puoi sempre chiedere asilo.
    .aiuto = Conta dove abitavi prima del { $giorno }.
    .o-cittadino = Sono ucraino e abitavo in Ucraina
    .o-protezione = Non sono ucraino: in Ucraina avevo l'asilo o una protezione
    .o-permanente = Non sono ucraino: lì avevo un permesso permanente
    .n-permanente = E non posso tornare in sicurezza nel mio Paese.
    .o-familiare = Sono un familiare di un ucraino, o di chi lì aveva una protezione
    .o-altro = Un altro caso
domanda-dublino-variazioni = È cambiato qualcosa da quando hai avuto questo permesso?
    .tema = Cambiamenti
    .perche = Se non è cambiato niente, la Questura non chiede altre carte.
    .aiuto = Per esempio la casa, il passaporto, la famiglia.
domanda-valore-autorizzazione = Il Ministro dell'Interno ha già autorizzato il tuo permesso?
    .tema = Autorizzazione del Ministro
    .perche = Senza questa autorizzazione la Questura non può dare il permesso.
    .aiuto = Se non lo sai, chiedi in Prefettura.
domanda-figlio-tessera = Tuo figlio ha già un permesso di soggiorno?
    .tema = Permesso del figlio
    .perche = Chi ha già una tessera sua, a 14 anni non deve chiedere niente.
    .o-sua = Sì, ha una tessera sua
    .o-genitore = È scritto sul permesso di un genitore
    .o-nessuna = No, non ha nessun permesso

domanda-ricorso-tempo = Quanti giorni per il ricorso ci sono scritti nella decisione?
    .tema = Giorni per il ricorso
    .perche = Per alcune domande di asilo i giorni sono la metà.
    .aiuto = Guarda in fondo alla decisione. Se non trovi i giorni, rispondi "Non lo so".
    .o-normale = { $giorni }
    .o-breve = { $pochi }
domanda-diniego-ricevuto = In che giorno hai ricevuto la decisione?
    .tema = Giorno della decisione
    .perche = I giorni per il ricorso si contano da quando hai ricevuto la decisione.
    .aiuto = Guarda la data sulla carta che ti hanno dato, o che hai firmato.

## Requisiti

requisito-ricorso-con-avvocato = Un avvocato guarda la decisione e dice come fare ricorso
    .no = Non hai ancora parlato con un avvocato.
    .cura = Chiama oggi il numero gratis ARCI 800 905 570. Ti aiuta a trovare un avvocato.
    .forse = Porta la decisione a un avvocato. Il numero gratis ARCI 800 905 570 ti aiuta a trovarlo.
requisito-apolidia-chiesta = Hai già chiesto di essere riconosciuto apolide
    .no = Non lo hai ancora chiesto.
    .cura = Prima chiedi il riconoscimento, in Prefettura o al Tribunale.
    .forse = Guarda se hai una ricevuta della Prefettura o una carta del Tribunale. Un'associazione ti aiuta gratis.
requisito-apolidia-carte = Hai l'atto di nascita, il permesso di soggiorno e la residenza
    .no = Ti manca almeno una di queste tre cose.
    .cura = Puoi andare dal giudice: per quella strada non servono. Torna indietro e scegli il giudice.
    .forse = Guarda le carte che hai. Per la residenza chiedi al Comune.
requisito-calamita-nel-paese = Nel tuo Paese c'è una calamità grave, e adesso non puoi tornare in sicurezza
    .no = Nel tuo Paese non c'è una calamità grave.
    .cura = Chiedi a un patronato o a un avvocato quali altre strade hai.
    .forse = Per decidere, la Questura può chiedere informazioni sul tuo Paese.
requisito-valore-autorizzato = Il Ministro dell'Interno ha autorizzato il permesso
    .no = L'autorizzazione del Ministro non c'è ancora.
    .cura = La propone il Prefetto. Vai in Prefettura e racconta che cosa hai fatto, con le prove che hai.
    .forse = Chiedi in Prefettura se la proposta è partita.
requisito-temporanea-per-chi = Sei fuggito dall'Ucraina: abitavi lì prima del { $giorno }, o sei un familiare
    .no = Il tuo caso non è tra quelli della protezione temporanea.
    .cura = Puoi sempre chiedere asilo. Parla prima con il numero gratis ARCI 800 905 570.
    .forse = Mostra i tuoi documenti in Questura, o chiedi al numero gratis ARCI 800 905 570.
requisito-quattordici-kit-suo = Il figlio chiede il suo permesso da solo, con un kit suo
    .no = Il figlio non deve mandare un kit suo.
    .cura = Chiedi il suo permesso quando rinnovi o aggiorni il tuo.
    .forse = Chiedi a un patronato: forse il permesso del figlio si chiede insieme a quello del genitore.
requisito-diciotto-strada-scelta = Hai scelto la strada per dopo i { $eta } anni
    .no = Non hai ancora scelto.
    .cura = Guarda le strade elencate qui sotto. Un patronato ti aiuta gratis a scegliere.
    .forse = Guarda le strade elencate qui sotto. Un patronato ti aiuta gratis a scegliere.
requisito-ritorno-accolto = L'OIM accoglie la tua richiesta
    .no = L'OIM non può accogliere la tua richiesta.
    .cura = Chiedi all'OIM il perché, e se puoi chiedere di nuovo.
    .forse = Chiama il numero gratis 800 004 006 e racconta il tuo caso.

## Passi

passo-ricorso-asilo = Fai ricorso al Tribunale, con un avvocato
    .spiega = L'avvocato scrive il ricorso e lo porta al Tribunale. Tu porta all'avvocato la decisione e tutte le carte che hai.
passo-apolidia-prefettura = Presenta la domanda in Prefettura
    .spiega = La Prefettura la manda al Ministero dell'Interno, che decide. Puoi anche spedirla al Ministero con una raccomandata.
passo-apolidia-giudice = Fai domanda al Tribunale, con un avvocato
    .spiega = Si può fare anche senza un permesso di soggiorno.
passo-valore-proposta = Chiedi in Prefettura che il Prefetto faccia la proposta
    .spiega = Il Prefetto propone, il Ministro dell'Interno decide. Le pagine lette non dicono quali carte servono.
passo-ritorno-chiedi = Chiama l'OIM, o chiedi in Prefettura
    .spiega = Telefona gratis all'800 004 006, oppure scrivi a ritorno@iom.int. Un operatore ti spiega come funziona. Anche la Prefettura ti dice a chi rivolgerti.
passo-scelta-diciotto = Scegli la strada qualche mese prima dei 18 anni
    .spiega = Porta il permesso e le carte della scuola o del lavoro. Insieme guardate quale strada va meglio.

ufficio-patronato = Patronato
    .che-cosa = È un ufficio che aiuta gratis con le pratiche.

scadenza-ricorso-breve = Hai { $pochi } dalla decisione per fare ricorso
    .in-tempo = Sei in tempo. Porta subito la decisione a un avvocato.
    .tardi = Porta oggi la decisione a un avvocato.
    .oltre = Chiama lo stesso un avvocato, oggi: lui vede se per te i giorni sono di più. Il numero ARCI 800 905 570 è gratis.
scadenza-ricorso = Hai { $giorni } dalla decisione per fare ricorso
    .in-tempo = Sei in tempo. Porta subito la decisione a un avvocato.
    .tardi = Porta oggi la decisione a un avvocato.
    .oltre = Chiama lo stesso un avvocato, oggi. Ci sono casi in cui si può ancora fare qualcosa. Il numero ARCI 800 905 570 è gratis.

## Documenti e costi

documento-nascita-apolide = Il tuo atto di nascita
    .come = Se viene da un altro Paese, chiedi in Prefettura se va tradotto.
documento-residenza-apolide = Carte sulla tua residenza in Italia
    .come = Il certificato di residenza è un foglio del Comune. Dice dove abiti. Di solito serve anche una copia autenticata del permesso: un ufficio conferma che è uguale all'originale.
documento-prove-apolidia = Tutte le carte che mostrano che nessun Paese ti riconosce
    .come = Per esempio la risposta di un Consolato. Se contattare un Paese è un pericolo, parla prima con chi ti aiuta.
documento-istanza-apolidia = Copia della domanda di apolidia presentata con la Prefettura
documento-ricorso-apolidia = Copia del ricorso al giudice per l'apolidia
alternativa-domanda-apolidia = La domanda alla Prefettura, o il ricorso al giudice: una di queste due carte
documento-prove-calamita = Notizie e carte sulla situazione nel tuo Paese
    .come = Per esempio articoli di giornale, o rapporti di organizzazioni internazionali.
documento-autorizzazione-ministro = Autorizzazione del Ministro dell'Interno, su proposta del Prefetto
documento-prova-ucraina = Passaporto, o un'altra carta che mostra il tuo caso
    .come = Per esempio la carta d'identità, il permesso che avevi in Ucraina, o una carta sulla famiglia.
documento-nascita-figli-ucraina = Certificato di nascita dei figli minori, tradotto, se lo hai
    .come = È il foglio che dice chi sono i genitori.
documento-permesso-del-genitore = Copia del permesso del genitore, dove è scritto il figlio

costo-tessera-figli-su-carta = Tessera per ogni figlio, solo se la Questura la chiede
costo-contributo-valore-civile = Contributo per il permesso
    .spiega = L'elenco nomina solo la tessera. La regola generale lo chiede a ogni adulto.

## Condizioni

condizione-dublino-tocca-all-italia = si decide che tocca all'Italia
    .no = si decide che tocca a un altro Paese
condizione-attesa-dublino = si decide ancora quale Paese esamina la tua domanda
    .no = si sa già quale Paese esamina la tua domanda
condizione-ricorso-presentato = fai ricorso
    .no = non fai ricorso
condizione-apolidia-sara-riconosciuta = l'Italia ti riconosce apolide
    .no = l'Italia non ti riconosce apolide
condizione-attesa-apolidia = aspetti ancora la decisione sull'apolidia
    .no = sei già riconosciuto apolide
condizione-dublino-cambiato = qualcosa è cambiato
    .no = non è cambiato niente
condizione-apolidia-in-prefettura = scegli la strada della Prefettura
    .no = scegli la strada del giudice
condizione-valore-gia-autorizzato = il Ministro ha già autorizzato il permesso
    .no = il Ministro non ha ancora autorizzato il permesso
condizione-contributo-valore-non-chiesto = la Questura non chiede il contributo
    .no = la Questura chiede il contributo
condizione-valore-civile-in-mano = hai il permesso per valore civile
    .no = non hai il permesso per valore civile

## Avvisi

avviso-asilo-riservato = Quello che racconti resta riservato. Non viene detto alle autorità del tuo Paese.
avviso-asilo-colloquio = Al colloquio c'è un interprete. Se non lo capisci, chiedine un altro. Può venire con te anche un avvocato.
avviso-dublino-che-cosa = In Europa un solo Paese decide su ogni domanda di asilo. Quale, lo stabilisce l'Unità Dublino del Ministero dell'Interno. La tua domanda non è rifiutata.
avviso-dublino-famiglia = Hai parenti stretti in un altro Paese europeo? Dillo in Questura e all'avvocato: può servire a unire la famiglia.
avviso-dublino-ricorso = Se ti danno un foglio per trasferirti in un altro Paese, puoi fare ricorso al giudice. Parla lo stesso giorno con un avvocato.
avviso-dublino-non-detto = La Questura non dice quanto dura questo permesso, né se si lavora. La regola sul lavoro è scritta per il permesso per richiesta asilo: chiedi se vale per te.
avviso-dublino-costi = Questo permesso è di carta. Chi chiede asilo non paga il contributo, e per la domanda di asilo non paga la marca da bollo. Dublino non è nominato: noi leggiamo che vale lo stesso. La tessera da { $tessera } non è nell'elenco. La regola generale chiede anche { $assicurata } di spedizione, ma qui non si spedisce nessun kit. Chiedi prima di pagare.
avviso-dublino-rinnovo-carte = La Questura scrive che, se non è cambiato niente, non serve nessun documento. La regola generale chiede a tutti il permesso e le foto: portali.
avviso-dublino-nuove-regole = Un nuovo regolamento europeo (2024/1351) prende il posto di quello di Dublino nel 2026. Non abbiamo trovato che cosa cambia per le carte in Italia.
avviso-dublino-esito = Nessuno può sapere prima quale Paese esaminerà la domanda.
avviso-dublino-altro-foglio = Se sul tuo foglio c'è scritto Dublino, la pratica è un'altra.

avviso-ricorso-termine = Di solito il ricorso si fa entro { $giorni } da quando ricevi la decisione. In alcuni casi sono { $pochi }. Le nuove regole europee possono cambiare i tempi: fai leggere oggi la decisione a un avvocato.
avviso-ricorso-dopo = Se quei giorni sono passati, chiama lo stesso un avvocato. Per esempio la decisione forse non era tradotta, o non ti è arrivata bene.
avviso-ricorso-avvocato = Per il ricorso serve un avvocato. Se hai pochi soldi, lo Stato può pagarlo: si chiama patrocinio a spese dello Stato.
avviso-ricorso-anche-se = Puoi fare ricorso anche se hai avuto una protezione più debole di quella che chiedevi.
avviso-ricorso-resti = Fino alla fine del tempo per il ricorso puoi restare in Italia. Dopo il ricorso di solito resti, con il permesso per richiesta asilo. In alcuni casi lo decide prima il giudice: chiedi all'avvocato.
avviso-ricorso-da-valutare = Quali possibilità ci sono si sa solo dopo aver letto tutta la decisione.
avviso-ricorso-costi = Le pagine lette non indicano quanto costa il ricorso. Se hai pochi soldi, lo Stato può pagare l'avvocato. Chiedi all'avvocato prima di cominciare.

avviso-apolidia-due-strade = Ci sono due strade: la Prefettura o il giudice. Puoi scegliere. La domanda si fa solo quando sei in Italia. Dal giudice si può andare anche senza permesso di soggiorno.
avviso-apolidia-senza-costi = Secondo l'UNHCR questa strada è gratis. Se spedisci la domanda, paghi la raccomandata. Chiedi se ci sono altre piccole spese, per esempio per le copie.
avviso-apolidia-costi-giudice = Le pagine lette non indicano quanto costa la strada del giudice. Chiedi al Tavolo Apolidia prima di pagare un avvocato.
avviso-apolidia-aiuto = L'UNHCR e il Tavolo Apolidia (tavoloapolidia.org) aiutano gli apolidi. Il loro aiuto è sempre gratis.
avviso-apolidia-anche-protetti = Puoi chiederlo anche se hai chiesto asilo o hai già una protezione.
avviso-apolidia-esito = Nessuno può sapere prima quale sarà la decisione.
avviso-apolidia-attesa-non-detto = La Questura non scrive quanto dura questo permesso, né se si lavora. Chiedi lì, o al Tavolo Apolidia.
avviso-apolidia-accordo = Se il primo permesso dura almeno { $durata }, in Questura si firma l'accordo di integrazione. È un patto con lo Stato sull'italiano e sulle regole. È per chi ha più di { $eta } anni.
avviso-apolide-durata = La Questura non dice quanto dura questo permesso. Una pagina scrive { $lunga }. Un'altra, del 2021, dice che alcune Questure danno { $breve } e altre { $lunga }.
avviso-apolide-diritti = Con questo permesso puoi lavorare e studiare. Dopo { $anni } di residenza in regola puoi chiedere la cittadinanza.

avviso-calamita-valuta = Se nel tuo Paese c'è una calamità grave, lo valuta la Questura.
avviso-calamita-chi = Puoi chiederlo anche se adesso non hai un permesso. Non è una domanda di asilo. Se hai paura di tornare per altri motivi, puoi chiedere asilo. Le carte sul tuo Paese e sui soldi vengono dall'elenco di un sito senza data.
avviso-calamita-lavoro = Con questo permesso puoi lavorare.

avviso-valore-quali-atti = Sono atti di chi mette in pericolo la sua vita. Per esempio per salvare persone, per fermare un disastro, o per aiutare la giustizia. Li elenca una legge del 1958.
avviso-valore-contributo = L'elenco di questo permesso nomina solo la tessera. La regola generale chiede il contributo a ogni adulto. Per un permesso di { $durata } sono { $contributo }. Chiedi prima di pagare.
avviso-valore-durata = Secondo la legge il permesso dura { $durata } e si può rinnovare. Puoi lavorare e studiare. Si può cambiare in un permesso per lavoro.
avviso-valore-rinnovo = Per il permesso per valore civile la legge prevede il rinnovo. Il primo dura { $durata }.

avviso-temporanea-solo-ucraina = Oggi la protezione temporanea è solo per chi è fuggito dall'Ucraina. Per un disastro in un altro Paese guarda il permesso per calamità.
avviso-temporanea-rilascio-elenco = L'elenco viene da pagine del 2022 e dalla regola per tutti i permessi in Questura. La tua Questura può chiedere altro: chiedi prima.
avviso-temporanea-rilascio-costi = Secondo un'associazione la domanda è gratis. Per il rinnovo una Questura chiede la marca da bollo ({ $bollo }) e la tessera ({ $tessera }). Secondo il Ministero chi ha questa protezione non è escluso dal contributo. Chiedi prima di pagare.
avviso-temporanea-ricevuta = Con questo permesso puoi lavorare. La Questura ti dà subito una ricevuta: portala sempre con te.
avviso-temporanea-senza-documenti = Se non hai i documenti, vai lo stesso in Questura. Forse ti chiedono di rivolgerti al Consolato ucraino.
avviso-temporanea-gia-qui = Sei ucraino, eri in Italia già prima del { $giorno } e hai la protezione speciale? Puoi chiedere di rinnovarla fino al { $fine }.

avviso-umanitari-oggi = Oggi chi chiede asilo può avere la protezione speciale, se la Commissione non riconosce un'altra protezione. Non si chiede da sola: si chiede asilo.

avviso-ritorno-scelta = Decidi solo tu: è volontario. Può chiederlo chi viene da un Paese fuori dall'Unione europea, con o senza permesso. Se hai paura di tornare, parla prima con un avvocato.
avviso-ritorno-numero = Numero gratis: 800 004 006. Ufficio Ritorni dell'OIM a Roma: 06 4416091. E-mail: ritorno@iom.int.
avviso-ritorno-aiuti = Il programma paga il viaggio e aiuta con i documenti. Dà { $indennita } in contanti a ogni persona. Chi è solo, o è capofamiglia, riceve { $beni } in beni e servizi. Per ogni familiare a carico sono { $familiare }. Le cifre vengono da una pagina del 2025 e da una senza data: chiedi conferma.
avviso-ritorno-rinuncia = Chi ha un permesso di soggiorno lo lascia prima di partire. Pensaci bene: prima fatti spiegare che cosa perdi da un avvocato o da un patronato.
avviso-ritorno-rientro = Una sola pagina, del 2024, scrive che poi non puoi tornare in Italia per { $anni }. Dice anche che al Consolato italiano si può chiedere di tornare prima. Chiedi all'OIM se vale per te.
avviso-ritorno-rete-vecchia = Nel 2014 c'era la rete RIRVA. Le pagine più nuove parlano del progetto RI.VOL.ARE. in RE.TE. dell'OIM. Non abbiamo trovato fino a quando dura: in certi periodi i posti o i progetti mancano. Chiedi all'OIM.
avviso-ritorno-elenco = Le pagine lette non dicono quali carte servono per chiedere il ritorno. L'OIM aiuta ad avere quelle per il viaggio: chiedi prima di partire.
avviso-ritorno-senza-costi = Le pagine dicono che il programma paga il viaggio. Non nominano costi per te. Chiedi conferma all'OIM.
avviso-ritorno-decide-oim = L'OIM parla con te e poi decide se accoglie la richiesta.

avviso-quattordici-numero-genitore = Nel modulo 1 scrivi anche il numero del permesso del genitore.
avviso-quattordici-elenco = La Questura non elenca le carte per questo caso. Qui ci sono quelle di ogni kit, e una da un sito senza data. Le pagine sui 14 anni sono vecchie: chiedi conferma a un patronato.
avviso-diciotto-strade = A { $eta } anni il permesso per famiglia può diventare per studio, per lavoro o per cercare lavoro. Esiste anche per motivi di salute.
avviso-diciotto-a-carico = Se non studi e non lavori, puoi rinnovare il permesso per famiglia. I tuoi genitori devono avere il reddito e la casa. Dura come il permesso del genitore. Lo dice una circolare del 2008.
avviso-diciotto-soli = Chi è arrivato da solo, senza genitori, ha regole sue. Il parere del Ministero del Lavoro si chiede già prima dei 18 anni. Parla con il tutore o la comunità.
avviso-diciotto-carte = Per questa scelta le pagine lette non danno un elenco di carte. Quelle per la domanda sono nella scheda della strada che scegli: chiedi al patronato.
avviso-diciotto-costi = Quanto si paga dipende dalla strada che scegli. Il consiglio del patronato è gratis.
avviso-diciotto-quando = Non aspettare il compleanno: la regola chiede la domanda { $anticipo } prima della scadenza. Se il giorno è passato, fai domanda subito.

## Fonti

fonte-euaa-riservatezza = EUAA, Agenzia europea per l'asilo: la riservatezza (senza data)
fonte-refugee-info-colloquio = Refugee.info Italia: il colloquio (senza data)
fonte-accesstoasylum-colloquio = Access to Asylum: il colloquio (senza data)
fonte-euaa-dublino = EUAA, Agenzia europea per l'asilo: la procedura Dublino in Italia (2026)
fonte-w2eu-dublino = Welcome to Europe: Dublino in Italia (senza data)
fonte-regolamento-gestione-asilo = Regolamento (UE) 2024/1351 sulla gestione dell'asilo (2024)
fonte-piemonte-ricorso = Piemonte Immigrazione: che cosa fare se la domanda è respinta (senza data)
fonte-integrazione-diniego = Portale Integrazione Migranti: che cosa fare se la domanda è respinta (2024)
fonte-refugee-info-ricorso = Refugee.info Italia: il ricorso (senza data)
fonte-unhcr-apolidia = UNHCR Italia: il riconoscimento dell'apolidia (senza data)
fonte-tavolo-apolidia = Tavolo Apolidia: le due procedure (senza data)
fonte-interno-apolidia = Ministero dell'Interno: certificazione dell'apolidia (senza data)
fonte-cinformi-apolidia = Cinformi, Trento: permesso per attesa apolidia e per apolidia (senza data)
fonte-immigrazione-it-apolidia = Immigrazione.it: la durata del permesso per apolidia (2021)
fonte-sospermesso-apolidia = SOS Permesso: il permesso per apolidia (senza data)
fonte-sospermesso-calamita = SOS Permesso: il permesso per calamità (senza data)
fonte-servizidemografici-calamita = Servizi Demografici: il permesso per calamità (senza data)
fonte-matrioska-calamita = Rete Matrioska: il permesso per calamità (senza data)
fonte-normattiva-valore-civile = Normattiva: testo unico immigrazione, articolo 42-bis (testo del 2023)
fonte-portaleimmigrazione-valore-civile = Portaleimmigrazione.eu: il permesso per valore civile (senza data)
fonte-cir-ucraina = CIR, Consiglio Italiano per i Rifugiati: domande frequenti (senza data)
fonte-stranieri-ucraina = Stranieri in Italia: i cittadini ucraini (2022)
fonte-questura-como-ucraina = Questura di Como: protezione temporanea (2022)
fonte-iom-ritorno = OIM Italia: ritorni volontari assistiti (senza data)
fonte-massa-ritorno = Comune di Massa: il ritorno volontario assistito (2025)
fonte-gerenzano-ritorno = Comune di Gerenzano: RI.VOL.ARE. in RE.TE. (2024)
fonte-castelfranco-ritorno = Comune di Castelfranco Piandiscò: RI.VOL.ARE. in RE.TE. (senza data)
fonte-prefettura-catania-ritorno = Prefettura di Catania: il rimpatrio volontario assistito (senza data)
fonte-sisterhub-ritorno = Sister Hub: i programmi di ritorno volontario (senza data)
fonte-paesi-scheda-quattordici = PAeSI, Regione Toscana: permesso per famiglia a 14 anni (senza data)
fonte-permessodisoggiorno-quattordici = Permessodisoggiorno.org: il figlio che compie 14 anni (senza data)
fonte-piemonte-diciotto = Piemonte Immigrazione: il permesso per famiglia a 18 anni (senza data)
fonte-stranieri-diciotto = Stranieri in Italia: a 18 anni con i genitori (2015)

## Rinvii

rinvio-figlio-tessera-sua = A 14 anni tuo figlio non deve chiedere niente: la sua tessera dura fino ai 18 anni. Guarda la data scritta sulla tessera. Se finisce prima, torna indietro e scegli il rinnovo.
    .chi = Se hai un dubbio, porta la tessera a un patronato. Ti aiuta gratis.
rinvio-figlio-senza-tessera = Un figlio minorenne che vive con un genitore in regola può avere un permesso per famiglia. Le carte dipendono da come è entrato in Italia. Se è qui da solo, anche per lui esiste un permesso.
    .chi = Porta i vostri documenti a un patronato, o ai servizi sociali del Comune. L'aiuto è gratis.
