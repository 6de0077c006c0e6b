### Tutti i permessi: aggiornamento e duplicato, in Poste o in Questura.

permesso-assistenza-minori = Permesso di soggiorno per assistenza a un minore
permesso-minore-eta = Permesso di soggiorno per minore età
permesso-casi-speciali = Permesso di soggiorno per casi speciali
permesso-status-apolide = Permesso di soggiorno per apolide (status di apolide)
permesso-integrazione-minore = Permesso di soggiorno per integrazione di un minore
permesso-calamita = Permesso di soggiorno per calamità
permesso-valore-civile = Permesso di soggiorno per atti di particolare valore civile
permesso-protezione-temporanea = Permesso di soggiorno per protezione temporanea
permesso-motivi-umanitari = Permesso di soggiorno per motivi umanitari

procedura-duplicato-permesso-poste = Avere un nuovo permesso al posto di quello perso o rovinato, con il kit
    .ufficiale = Duplicato del permesso di soggiorno
    .che-cosa = Hai perso il permesso, te lo hanno rubato, o è rovinato. Con il kit delle Poste chiedi una nuova tessera.
procedura-duplicato-permesso-questura = Avere un nuovo permesso al posto di quello perso o rovinato, in Questura
    .ufficiale = Duplicato del permesso di soggiorno
    .che-cosa = Hai perso il permesso, te lo hanno rubato, o è rovinato. Questo permesso si chiede di nuovo in Questura.
procedura-duplicato-carta-soggiorno-familiare-comunitario = Avere una nuova carta al posto di quella persa o rovinata
    .ufficiale = Duplicato della carta di soggiorno per familiare di cittadino comunitario
    .che-cosa = Hai perso la carta di soggiorno, te l'hanno rubata, o è rovinata. Chiedi una nuova carta.
procedura-aggiornamento-permesso-poste = Aggiornare il permesso, con il kit
    .ufficiale = Aggiornamento del permesso di soggiorno
    .che-cosa = È cambiata la casa, la famiglia, il passaporto o un dato. Con il kit delle Poste fai correggere il permesso.
procedura-aggiornamento-permesso-questura = Aggiornare il permesso, in Questura
    .ufficiale = Aggiornamento del permesso di soggiorno
    .che-cosa = È cambiata la casa, la famiglia, il passaporto o un dato. Questo permesso si corregge in Questura.

## Domande

domanda-duplicato-per = Che cosa è successo al tuo permesso?
    .tema = Permesso perso o rovinato
    .perche = Chi ha perso il permesso porta anche la denuncia.
    .o-perso = L'ho perso, o me lo hanno rubato
    .o-rovinato = Ce l'ho, ma è rovinato o non si legge

## Requisiti, documenti, costi

requisito-permesso-da-duplicare = Il permesso non è scaduto
    .no = Il permesso è scaduto.
    .forse = Le regole sul duplicato parlano di un permesso non scaduto. Se il tuo è scaduto, o scade tra poco, chiedi il rinnovo.

documento-denuncia-smarrimento = Copia della denuncia di furto o di smarrimento
    .come = Vai subito alla Polizia o dai Carabinieri. La denuncia è gratis: chiedi una copia.

costo-bollo-in-questura = Marca da bollo
    .spiega = Una sola per ogni domanda.
costo-tessera-in-questura = Stampa della tessera elettronica

condizione-requisiti-di-legge = hai i requisiti che la legge chiede
    .no = non hai i requisiti che la legge chiede
condizione-attesa-mai-rinnovata = non hai ancora rinnovato questo permesso
    .no = hai già rinnovato questo permesso una volta
condizione-permesso-perso = hai perso il permesso, o te lo hanno rubato
    .no = hai ancora il permesso
condizione-permesso-rovinato = il permesso è rovinato
    .no = il permesso non è rovinato
condizione-lungo-periodo-in-mano = hai il permesso UE (o CE) di lungo periodo
    .no = non hai il permesso UE (o CE) di lungo periodo
condizione-richiedente-asilo = hai il permesso per richiesta asilo
    .no = non hai il permesso per richiesta asilo
condizione-caso-speciale-in-mano = hai il permesso per casi speciali
    .no = non hai il permesso per casi speciali
condizione-permesso-fuori-tabella = la tabella della Questura non nomina il tuo permesso
    .no = la tabella della Questura nomina il tuo permesso
condizione-tessera-incerta = il tuo permesso è di carta, o nessuna pagina dice com'è
    .no = il tuo permesso è una tessera elettronica
condizione-tessera-non-chiesta = la Questura non chiede la tessera
    .no = la Questura chiede la tessera

## Avvisi

avviso-requisiti-di-legge = Nella tabella della Questura questa pratica ha un asterisco: si può solo con i requisiti di legge. La tabella non dice quali sono. Chiedi alla Questura o a un patronato.
avviso-fuori-tabella = Di regola si va in Questura per i permessi che la sua tabella non nomina, e non alle Poste. Chiedi conferma prima di andare.
avviso-duplicato-elenco = La Questura manda alle Poste per il duplicato, ma non pubblica l'elenco dei documenti. Qui ci sono quelli di ogni kit. Guarda anche le istruzioni del kit o chiedi a un patronato.
avviso-duplicato-elenco-questura = La Questura non pubblica l'elenco dei documenti per questo duplicato. Qui ci sono quelli che la Questura chiede a tutti. Chiedi prima di andare.
avviso-duplicato-denuncia = La Questura non nomina la denuncia. Altre due pagine la chiedono a chi ha perso il permesso o ha subito un furto.
avviso-duplicato-contributo = Se il permesso non è scaduto, per il duplicato non si paga il contributo. Per un permesso scaduto le pagine non dicono quanto si paga. Chiedi prima di pagare.
avviso-duplicato-scaduto = Le pagine non dicono se si può fare il duplicato di un permesso scaduto. Chiedi alla Questura o a un patronato.
avviso-carta-duplicato-dove = La tabella dice Questura o Poste. Questa carta si chiede in Questura: vai lì, o chiedi prima.
avviso-tessera-forse = La tessera ({ $tessera }) si paga in tutti i casi, dice la regola generale. Ma il tuo permesso è un foglio, o le pagine non dicono com'è. Per questo vedi due totali: chiedi prima di pagare.
avviso-asilo-senza-bollo = Per la richiesta di asilo la marca da bollo non si paga.
avviso-aggiornamento-elenco = Per questo permesso la pagina non elenca i documenti. Qui ci sono quelli di ogni kit. Ci sono anche le carte che la Questura chiede per aggiornare i permessi dei parenti di italiani. Guarda le istruzioni del kit o chiedi a un patronato.
avviso-aggiornamento-elenco-questura = Per questo permesso la pagina non elenca i documenti. Qui ci sono quelli che la Questura chiede a tutti. Ci sono anche le carte che chiede per aggiornare i permessi dei parenti di italiani. Chiedi prima di andare.
avviso-aggiornamento-figlio = Ogni figlio con meno di { $anni } anni ha la sua tessera: si paga { $tessera } per ognuno. Porta anche le sue foto: il figlio viene con te in Questura.
avviso-aggiornamento-questura-costi = La pagina non scrive quanto costa l'aggiornamento. Di regola si pagano la marca da bollo ({ $bollo }) e la tessera ({ $tessera }). Per la richiesta di asilo la marca da bollo non si paga. Il contributo non si paga, se il permesso non è scaduto. Chiedi prima di pagare.

fonte-engim-duplicato = ENGIM, assistenza ai migranti: il duplicato del permesso (senza data)
fonte-leggepertutti-duplicato = La Legge per Tutti: permesso smarrito, che cosa fare (2019)
fonte-integrazione-temporanea = Portale Integrazione Migranti: la protezione temporanea che scade (2025)
fonte-questura-bergamo-temporanea = Questura di Bergamo: rinnovo della protezione temporanea (senza data, circa 2025)

## Rinvii

rinvio-aggiornamento-articolo-ventisette = La tabella della Questura non prevede l'aggiornamento di questo permesso. Nessuna pagina letta dice dove si fa. Prima di spedire o di prendere un appuntamento, chiedi.
    .chi = Chiedi alla Questura, Ufficio Immigrazione. Un patronato ti aiuta gratis.
rinvio-umanitari-finito = Il permesso per motivi umanitari non si dà più. La Questura parla solo di chi lo aveva il 5 ottobre 2018. Oggi non si rinnova e non si rifà. Chi lo aveva quel giorno può cambiarlo in un permesso per lavoro. Torna alla prima domanda e scegli "Cambiare il motivo del permesso". Gli altri possono chiedere asilo: la Commissione può dare anche la protezione speciale.
    .chi = Parla con un patronato o con un avvocato prima della scadenza. L'aiuto del patronato è gratis.
