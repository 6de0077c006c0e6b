### I rinnovi che mancavano: lungo periodo, minori, casi speciali, apolidi, calamità, protezione temporanea.

procedura-rinnovo-permesso-ce-lungo-periodo = Rinnovare la tessera del permesso UE di lungo periodo
    .ufficiale = Rinnovo del permesso di soggiorno UE (ex CE) per soggiornanti di lungo periodo
    .che-cosa = Il tuo diritto di restare non finisce, ma la tessera sì. Con il kit chiedi una tessera nuova.
procedura-rinnovo-permesso-assistenza-minore = Rinnovare il permesso per assistenza a un minore
    .ufficiale = Rinnovo del permesso di soggiorno per assistenza minore
    .che-cosa = Il Tribunale per i minorenni ti ha lasciato restare per un minore. Se dà più tempo, puoi rinnovare.
procedura-rinnovo-permesso-casi-speciali = Rinnovare il permesso per casi speciali
    .ufficiale = Rinnovo del permesso di soggiorno per casi speciali
    .che-cosa = È il permesso per protezione sociale, violenza in casa, sfruttamento sul lavoro o dopo una pena da minorenne.
procedura-rinnovo-permesso-apolide = Rinnovare il permesso per apolide
    .ufficiale = Rinnovo del permesso di soggiorno per status di apolide
    .che-cosa = Nessun Paese ti riconosce come suo cittadino, e l'Italia ti ha riconosciuto apolide. Il permesso finisce.
procedura-rinnovo-permesso-calamita = Rinnovare il permesso per calamità
    .ufficiale = Rinnovo del permesso di soggiorno per calamità
    .che-cosa = Nel tuo Paese c'è una calamità, cioè un disastro grave. Se continua, il permesso si può rinnovare.
procedura-rinnovo-permesso-protezione-temporanea = Rinnovare il permesso per protezione temporanea
    .ufficiale = Rinnovo del permesso di soggiorno per protezione temporanea (emergenza Ucraina)
    .che-cosa = È il permesso di chi è fuggito dall'Ucraina. Si rinnova in Questura.
procedura-rinnovo-permesso-in-questura = Chiedere in Questura se il permesso si rinnova
    .ufficiale = Rinnovo del permesso di soggiorno in Questura
    .che-cosa = Hai un permesso per integrazione di un minore o per valore civile. Le pagine spiegano il primo rilascio, non il rinnovo.
procedura-rinnovo-permesso-motivi-umanitari = Il vecchio permesso per motivi umanitari
    .ufficiale = Rinnovo del permesso di soggiorno per motivi umanitari
    .che-cosa = Questo permesso non si dà più e non si rinnova. Guarda le altre strade.

## Domande

domanda-proroga-tribunale = Il Tribunale per i minorenni ti ha dato più tempo (una proroga)?
    .tema = Proroga del Tribunale
    .perche = Senza una nuova decisione del Tribunale il permesso non si rinnova.
    .aiuto = Chiedi all'avvocato, o alla cancelleria del Tribunale per i minorenni.

## Requisiti e passi

requisito-proroga-del-tribunale = Il Tribunale per i minorenni ha prolungato l'autorizzazione
    .no = Il Tribunale non ha prolungato l'autorizzazione.
    .cura = Chiedi subito la proroga al Tribunale per i minorenni. Un avvocato o un patronato ti dice come si fa.
    .forse = Chiedi all'avvocato se la proroga c'è già.
requisito-caso-che-si-rinnova = La pagina prevede il rinnovo per il tuo caso
    .no = Per il tuo caso la pagina non descrive il rinnovo.
    .cura = Chiedi alla Questura prima che il permesso scada. Un patronato ti aiuta gratis.
    .forse = Per la violenza in casa la pagina descrive solo il primo permesso. La tabella però prevede il rinnovo: chiedi alla Questura.
requisito-procedimento-in-corso = Il processo contro chi ti ha sfruttato non è finito
    .no = Il processo è finito.
    .cura = Puoi cambiare il permesso in un permesso per lavoro.
    .forse = Questo permesso si rinnova per il tempo del processo penale. Chiedi all'avvocato o all'associazione a che punto è.
requisito-calamita-continua = Nel tuo Paese la calamità continua
    .no = Nel tuo Paese la calamità è finita.
    .cura = Chiedi a un patronato o a un avvocato quali altre strade hai.
    .forse = Chiedi alla Questura prima che il permesso scada.
requisito-temporanea-in-vigore = La protezione temporanea è ancora in vigore
    .no = La protezione temporanea è finita il { $fine }.
    .cura = Chiedi subito a un patronato o a un avvocato quali altri permessi puoi avere.
    .forse = Secondo l'ultima notizia letta dura fino al { $fine }.
requisito-permesso-che-si-rinnova = Il tuo permesso si può rinnovare
    .no = Il tuo permesso non si può rinnovare.
    .cura = Guarda se puoi cambiarlo in un permesso per lavoro o studio.
    .forse = Vai in Questura molto prima della scadenza.

passo-proroga-tribunale = Chiedi la proroga al Tribunale per i minorenni
    .spiega = Il Tribunale decide se puoi restare ancora per il minore. Chiedi a un avvocato come si fa.
ufficio-tribunale = Tribunale
    .che-cosa = Qui decide un giudice.

scadenza-tessera-lungo = Chiedi la nuova tessera almeno { $anticipo } prima della scadenza
    .in-tempo = Sei in tempo. Prepara il kit e spediscilo entro questo giorno.
    .tardi = Spedisci il kit adesso. Sei un po' in ritardo, ma il tuo diritto di restare non finisce.
    .oltre = La tessera è scaduta, il tuo diritto di restare no. Spedisci il kit adesso: l'anagrafe del Comune non accetta le tessere troppo vecchie.

## Documenti

documento-proroga-tribunale = La proroga dell'autorizzazione, data dal Tribunale per i minorenni
documento-proposta-protezione = Proposta per il permesso
    .come = La fanno i servizi sociali, un'associazione iscritta nel registro, o il Procuratore. Se decide il Questore, serve il parere favorevole del Procuratore.
documento-programma-assistenza = Programma di assistenza e integrazione sociale
    .come = Lo prepara l'associazione o il servizio che ti segue.
documento-impegno-al-programma = La tua dichiarazione: segui il programma e ne rispetti le regole
documento-impegno-della-struttura = Dichiarazione del responsabile della struttura, che accetta gli impegni del programma
documento-identita-responsabile = Copia del documento di identità del responsabile della struttura
documento-proposta-procuratore = Proposta del Procuratore o del giudice di sorveglianza del Tribunale per i minorenni
documento-relazione-istituto = Relazione dell'istituto dove hai scontato la pena, o dei servizi sociali
    .come = Serve se il permesso lo decide il Questore. Dice che hai seguito bene il programma.
alternativa-proposta-reati-minore = La proposta, o la relazione: una di queste due carte
documento-riconoscimento-apolide = Copia della decisione che ti riconosce apolide
documento-mezzi-se-posseduti = Copia dei documenti sui soldi che hai per vivere, se li hai

costo-contributo-tessera-lungo = Contributo per il permesso
    .spiega = Non è chiaro se per la nuova tessera si paga. I minori non lo pagano.
costo-contributo-conversione-cure = Contributo per il permesso
    .spiega = Non si paga se il permesso che cambi non è scaduto. Chi è qui per cure di solito non lo paga.
costo-contributo-da-chiedere = Contributo per il permesso
    .spiega = Se si paga, dipende da quanto dura il permesso. I minori non lo pagano.
costo-contributo-temporanea = Contributo per il permesso
    .spiega = Le pagine non sono d'accordo: chiedi prima di pagare. I minori non lo pagano.

condizione-protezione-sociale = il tuo caso speciale è la protezione sociale
    .no = il tuo caso speciale non è la protezione sociale
condizione-sfruttamento-sul-lavoro = il tuo caso speciale è lo sfruttamento sul lavoro
    .no = il tuo caso speciale non è lo sfruttamento sul lavoro
condizione-integrazione-in-mano = hai il permesso per integrazione di un minore
    .no = non hai il permesso per integrazione di un minore
condizione-cure-senza-contributo = per l'ufficio vale la regola di chi è qui per cure
    .no = per l'ufficio non vale la regola di chi è qui per cure
condizione-contributo-non-chiesto = la Questura non chiede il contributo
    .no = la Questura chiede il contributo
condizione-tessera-lungo-senza-contributo = per la nuova tessera non chiedono il contributo
    .no = per la nuova tessera chiedono il contributo
condizione-temporanea-senza-contributo = la Questura non chiede il contributo
    .no = la Questura chiede il contributo

## Avvisi

avviso-tessera-lungo-elenco = La Questura non pubblica l'elenco per questo rinnovo. Qui ci sono i documenti di ogni kit. C'è anche il vecchio permesso, perché lo chiede un Comune. Il reddito non si prova di nuovo. La pagina di un avvocato di Bologna nomina anche un certificato di residenza nuovo.
avviso-tessera-lungo-contributo = Chi rinnova un permesso paga il contributo: per questo permesso { $alto }. Chi aggiorna un permesso non scaduto non lo paga. Le pagine non dicono quale regola vale per la nuova tessera: chiedi alle Poste o alla Questura.
avviso-cure-cambio-contributo = Però chi è in Italia per cure mediche non paga il contributo. Non è detto se vale anche quando cambia un permesso scaduto. Per questo vedi più totali: chiedi prima di pagare.
avviso-contributo-da-chiedere = L'elenco della Questura per questo permesso non nomina il contributo. La regola generale lo chiede a ogni adulto: da { $breve } a { $alto }. Chiedi prima di pagare.
avviso-assistenza-conversione = La tabella della Questura non è chiara sul cambio in un altro permesso. Due pagine del 2023 dicono che questo permesso si può cambiare in lavoro. Chiedi alla Questura o a un patronato.
avviso-casi-speciali-durata = Per protezione sociale, violenza in casa e sfruttamento il permesso dura { $durata }, secondo una legge del 2025.
avviso-casi-speciali-contributo = Per i casi speciali il contributo non si paga. La pagina scrive "casi particolari": noi la leggiamo così.
avviso-sfruttamento-nuovo-articolo = Dall'ottobre 2024 chi è sfruttato sul lavoro ha un permesso nuovo, dell'articolo 18-ter. La pagina della Questura descrive ancora quello di prima: chiedi quale hai.
avviso-violenza-rinnovo = Per la violenza in casa la pagina descrive il primo permesso, non il rinnovo. Chiedi alla Questura, o all'associazione che ti segue.
avviso-sfruttamento-rinnovo = Il permesso per sfruttamento si rinnova finché dura il processo penale. Quanto dura il processo, nessuno può dirlo prima.
avviso-apolide-richiesta = Questa strada è per chi è già riconosciuto apolide. Se aspetti la decisione, il permesso è un altro: è di carta e di regola si rinnova in Questura.
avviso-calamita-continua = È la Questura che decide se la calamità nel tuo Paese continua.
avviso-calamita-elenco = L'elenco stampato per questo permesso è sbagliato: è quello degli apolidi. Qui ci sono i documenti che la Questura chiede a tutti. Chiedi quali altri servono.
avviso-calamita-costi = Per questo permesso la pagina non dà un costo sicuro. La regola generale chiede la marca da bollo ({ $bollo }), la tessera ({ $tessera }) e il contributo. Chiedi prima di pagare.
avviso-calamita-durata = Il permesso dura { $durata } e si può rinnovare per altri { $durata }, se la calamità continua. La regola di oggi viene da due pagine, una senza data.
avviso-calamita-non-convertibile = Questo permesso non si cambia in un permesso per lavoro.
avviso-temporanea-elenco = L'elenco viene dalla Questura di Bergamo, e dalla regola per tutti i permessi in Questura. La tua Questura può chiedere altro: chiedi prima.
avviso-temporanea-contributo = Per il rinnovo la Questura di Bergamo chiede solo la marca da bollo e la tessera. La regola generale chiede anche il contributo. Per questo vedi più totali.
avviso-temporanea-fine = La protezione temporanea dura fino al { $fine }. Prima di quel giorno guarda se puoi avere un altro permesso.
avviso-rinnovo-non-descritto = La pagina descrive solo il primo rilascio di questo permesso. La tabella non lo nomina. Di regola quello che non va alle Poste si chiede in Questura. Chiedi lì se si rinnova e con quali carte.

fonte-stranieri-temporanea = Stranieri in Italia: la protezione temporanea fino a marzo 2027 (2026)
fonte-parma-lungo = Comune di Parma, Informastranieri: il permesso di lungo periodo scade (2023)
fonte-bologna-lungo = Immigrazione Bologna: come si rinnova il permesso di lungo periodo (2023)
fonte-infoimmigrazione-convertibili = Infoimmigrazione: quali permessi si cambiano in lavoro (2023)

## Rinvii

rinvio-rinnovo-minore-eta = La tabella della Questura non prevede il rinnovo di questo permesso. A 18 anni si può cambiare in un permesso per studio o lavoro. Torna alla prima domanda e scegli "Cambiare il motivo del permesso".
    .chi = Chiedi subito al tutore, alla comunità o ai servizi sociali. Un patronato aiuta gratis.
