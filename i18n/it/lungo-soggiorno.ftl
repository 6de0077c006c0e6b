### Il permesso UE per soggiornanti di lungo periodo.

permesso-permesso-di-soggiorno-ce-lungo-periodo = Permesso di soggiorno UE per soggiornanti di lungo periodo
    .vecchi = permesso CE per soggiornanti di lungo periodo; carta di soggiorno
    .durata = Il diritto di restare non ha fine, ma la tessera si rinnova.

procedura-permesso-ce-lungo-periodo = Chiedere il permesso UE di lungo periodo
    .ufficiale = Permesso di soggiorno CE per soggiornanti di lungo periodo per stranieri e loro familiari
    .che-cosa = È il permesso per chi vive in Italia in regola da anni. Con questo permesso puoi lavorare. Puoi viaggiare nei Paesi Schengen e anche restarci per lavoro.

## Domande

domanda-domanda-asilo-del = Quando hai fatto la domanda di asilo?
    .tema = Domanda di asilo
    .perche = Per chi ha la protezione gli anni si contano dalla domanda.
    .aiuto = Conta la domanda con cui hai avuto la protezione. Basta anche solo l'anno.
domanda-soggiorno-dal = Da quando vivi in Italia con un permesso, senza buchi?
    .tema = In Italia dal
    .perche = Servono anni di soggiorno in regola, uno dopo l'altro.
    .aiuto = Guarda la data del tuo primo permesso. Basta anche solo l'anno.
domanda-storia-soggiorno = In questi anni è successa una di queste cose?
    .tema = Periodi che non contano
    .perche = Alcuni periodi non contano per arrivare agli anni richiesti.
    .aiuto = Assenza lunga: { $continua } o più di seguito fuori dall'Italia, oppure più di { $in-tutto } in tutto.
    .o-niente = No, nessuna
    .o-periodi-esclusi = Ho avuto permessi che non contano
    .n-periodi-esclusi = Studio, formazione, protezione temporanea, motivi umanitari, richiesta di asilo.
    .o-assenze = Sono stato fuori dall'Italia a lungo
    .o-tutte-e-due = Tutte e due le cose
domanda-mesi-esclusi = Quanti mesi sono durati i permessi che non contano?
    .tema = Mesi che non contano
    .perche = Questi mesi si tolgono dal conto.
    .aiuto = Somma i mesi di studio, formazione, protezione temporanea, motivi umanitari e richiesta di asilo.
domanda-motivi-assenze = L'assenza lunga aveva un motivo grave, con documenti?
    .tema = Motivo grave dell'assenza
    .perche = Con un motivo grave l'assenza non fa danno.
    .aiuto = Per esempio: servizio militare, salute, altri motivi gravi e documentati.
domanda-famiglia-lungo = Hai familiari a carico, oppure chiedi il permesso anche per loro?
    .tema = Familiari
    .perche = Con i familiari cambiano il reddito e la casa richiesti.
    .aiuto = A carico vuol dire che li mantieni tu. Guarda il tuo stato di famiglia, che dà il Comune.
    .o-solo = No: il permesso è solo per me e non mantengo nessuno
    .o-a-carico = Mantengo dei familiari, ma il permesso è solo per me
    .o-con-me = Chiedo il permesso anche per dei familiari
domanda-altri-a-carico = Quanti familiari mantieni, oltre ai figli piccoli nella tua domanda?
    .tema = Altri familiari a carico
    .perche = Per ogni familiare a carico serve più reddito.
    .aiuto = Guarda il tuo stato di famiglia. I figli con meno di { $anni } anni nella tua domanda si contano a parte.
domanda-reddito = Quanto hai guadagnato in un anno?
    .tema = Reddito
    .perche = Il reddito minimo di un anno è { $assegno }. Se mantieni dei familiari è di più.
    .aiuto = Guarda l'ultima dichiarazione dei redditi o la CU. Se ti mantiene un familiare, scrivi il suo reddito.
domanda-attestato-alloggio = Hai il certificato del Comune o della ASL per la tua casa?
    .tema = Certificato della casa
    .perche = La casa deve essere abbastanza grande per la famiglia.
    .aiuto = Il certificato dice che la casa rispetta le misure di legge. La ASL è l'azienda sanitaria della tua zona.
domanda-lingua-italiana = Come puoi provare che sai l'italiano (livello A2)?
    .tema = Lingua italiana
    .perche = Per questo permesso serve una prova di italiano, o un motivo per non averla.
    .aiuto = Se più risposte vanno bene, scegli la più facile da provare.
    .o-attestato = Ho un attestato di italiano, A2 o di più
    .n-attestato = Di Roma Tre, Perugia, Siena o Dante Alighieri.
    .o-test = Ho superato il test della Prefettura
    .o-diploma = Ho un diploma o una laurea presi in Italia
    .n-diploma = Va bene anche la licenza media.
    .o-universita = Studio all'università in Italia
    .o-non-ancora = Non ho ancora nessuna prova
    .g-altro = Altri casi (corsi, salute, accordo, articolo 27)
    .o-accordo = L'accordo di integrazione dice che so l'italiano (A2)
    .o-corso-cpia = Ho frequentato un corso di italiano al CPIA
    .n-corso-cpia = CPIA: la scuola pubblica per adulti.
    .o-difficolta = Non posso imparare la lingua per età, malattia o disabilità
    .n-difficolta = Serve un certificato della ASL.
    .o-ingresso-speciale = Sono entrato con un visto dell'articolo 27
    .n-ingresso-speciale = Professori, ricercatori, lettori, traduttori, interpreti, giornalisti.
domanda-reddito-da = Da dove viene il tuo reddito?
    .tema = Fonte del reddito
    .perche = I documenti da portare dipendono da questo.
    .g-lavoro-dipendente = Lavoro per un datore di lavoro
    .g-lavoro-autonomo = Lavoro in proprio o come socio
    .o-azienda = In un'azienda, in un negozio o in un ente
    .o-domestico = In una casa: colf, badante, babysitter
    .o-impresa = Impresa: industria, artigianato o commercio
    .o-libera-professione = Libera professione
    .o-collaborazione = Consulenza o collaborazione, senza albo e senza licenza
    .o-socio = Socio o amministratore di società o cooperativa
    .o-rendita = Pensione, rendita o altre entrate mie
    .o-familiare = Mi mantiene un familiare che vive con me
domanda-assunto = Quando hai iniziato il lavoro che hai adesso?
    .tema = Inizio del lavoro
    .perche = Il { $giorno } è cambiato il documento che prova l'assunzione.
    .o-dopo = Dopo il { $giorno }
    .o-quel-giorno = Proprio il { $giorno }
    .o-prima = Prima del { $giorno }

## Requisiti

requisito-non-gia-lungo-periodo = Non hai già il permesso di lungo periodo
    .no = Hai già il permesso UE di lungo periodo.
    .cura = Se la tessera è vecchia o scaduta, chiedi il rinnovo della tessera con il kit delle Poste.
    .forse = Guarda che cosa è scritto sul tuo permesso. Un patronato può leggerlo con te.
requisito-permesso-ammesso = Il tuo permesso è tra quelli che permettono questa domanda
    .no = Con il permesso che hai adesso questa domanda non si può fare.
    .cura = Quando avrai un permesso di altro tipo, potrai fare domanda. Un patronato ti dice gratis se puoi cambiare permesso.
    .forse = Porta il permesso a un patronato e chiedi. Un'altra domanda ancora aperta può escludere: per esempio asilo o protezione speciale.
requisito-cinque-anni = Vivi in Italia in regola da almeno { $anni }
    .no = Non sono ancora passati { $anni }.
    .cura = Aspetta questa data. Fino ad allora rinnova in tempo il permesso che hai.
    .forse = Cerca la data del tuo primo permesso e togli i periodi che non contano. Un patronato può contare con te.
requisito-assenze-contate = Non hai assenze troppo lunghe dall'Italia
    .no = Sei stato fuori dall'Italia per { $continua } o più di seguito, o per più di { $in-tutto } in tutto.
    .forse = Porta a un patronato passaporto e biglietti. Le assenze sotto { $continua } di seguito, e fino a { $in-tutto } in tutto, non fanno danno.
requisito-permesso-in-corso = Il tuo permesso non è scaduto
    .no = Il permesso che hai («{ $permesso }») scade il { $scade }. Per fare domanda serve un permesso rinnovato.
    .cura = Chiedi prima il rinnovo del permesso che hai. Un patronato ti dice gratis quando presentare questa domanda.
    .forse = Guarda la data di scadenza scritta sul permesso.
requisito-reddito-lungo = Il tuo reddito arriva al minimo di un anno: { $soglia }
    .no = Il tuo reddito è sotto il minimo di un anno: { $soglia }.
    .cura = Fai domanda quando il reddito arriva a questa cifra. Un patronato può controllare quali entrate contano.
    .forse = Guarda l'ultima dichiarazione dei redditi. La cifra cambia ogni anno e cresce con i familiari a carico.
requisito-alloggio-lungo = La casa ha il certificato per il numero di persone che ci vivono
    .no = Ti manca ancora il certificato della casa.
    .cura = Chiedilo all'ufficio tecnico del Comune. In alternativa va bene il certificato della ASL.
    .forse = Chiedi al Comune o alla ASL se la tua casa ha già un certificato.
requisito-italiano = Sai l'italiano almeno al livello A2
    .no = Non hai ancora una prova di italiano.
    .cura = Prenota il test di italiano A2. Se lo superi, puoi fare domanda.
    .forse = Cerca attestati, diplomi o iscrizioni fatti in Italia. Un patronato o il CPIA ti dice quali bastano.

## Condizioni

condizione-protezione-internazionale = hai l'asilo o la protezione sussidiaria
    .no = non hai l'asilo o la protezione sussidiaria
condizione-permesso-escluso-dal-lungo = hai un permesso escluso
    .no = non hai un permesso escluso
condizione-permesso-forse-breve = hai un permesso stagionale, per missione, affari, vacanze-lavoro o giustizia
    .no = non hai un permesso stagionale, per missione, affari, vacanze-lavoro o giustizia
condizione-in-italia-prima-di-unilav = vivevi già in Italia quando è nato il modello Unilav
    .no = non vivevi ancora in Italia quando è nato il modello Unilav
condizione-minore-con-permesso-da-minore = sei minorenne e hai un permesso per minori
    .no = sei maggiorenne, o non hai un permesso per minori
condizione-permesso-finisce-prima = il permesso che hai scade prima che tu possa fare domanda
    .no = il permesso che hai non scade prima
condizione-assenze-lunghe = sei stato fuori dall'Italia a lungo
    .no = non sei stato fuori dall'Italia a lungo
condizione-periodi-esclusi = hai avuto permessi che non contano
    .no = non hai avuto permessi che non contano
condizione-dipendente = lavori per un datore di lavoro
    .no = non lavori per un datore di lavoro
condizione-reddito-azienda = lavori in un'azienda o in un ente
    .no = non lavori in un'azienda o in un ente
condizione-reddito-domestico = lavori in una casa (colf, badante, babysitter)
    .no = non lavori in una casa
condizione-reddito-in-proprio = hai un'impresa o una libera professione
    .no = non hai un'impresa né una libera professione
condizione-reddito-impresa = hai un'impresa
    .no = non hai un'impresa
condizione-reddito-libera-professione = hai una libera professione
    .no = non hai una libera professione
condizione-reddito-collaborazione = lavori come consulente o collaboratore
    .no = non lavori come consulente o collaboratore
condizione-reddito-socio = sei socio o amministratore di una società
    .no = non sei socio né amministratore di una società
condizione-reddito-rendita = vivi di pensione, di rendita o di altre entrate tue
    .no = non vivi di pensione né di rendita
condizione-reddito-di-un-familiare = ti mantiene un familiare
    .no = non ti mantiene un familiare
condizione-alloggio-richiesto = chiedi il permesso anche per dei familiari e non hai la protezione
    .no = il permesso è solo per te, o hai la protezione

## Costi e passi

costo-contributo-lungo-periodo = Contributo per il permesso di lungo periodo
    .spiega = I minori e chi ha l'asilo o la protezione sussidiaria non lo pagano.

passo-ritiro-lungo = Ritira il permesso in Questura
    .spiega = Ricevi un SMS con il giorno e l'ora. La legge dà { $legge }; la Questura di Vibo Valentia scrive { $questura }. Nessuna pagina dice da quale giorno si conta.

## Documenti

documento-residenza-stato-famiglia = Copia del certificato di residenza e di stato di famiglia
    .come = Il certificato è il foglio del Comune che dice dove una persona abita e con chi. Va bene anche un certificato unico.
documento-codice-fiscale = Copia del codice fiscale
documento-raccomandata-contratto = Ricevuta della raccomandata con cui il contratto è andato allo Sportello Unico
    .come = È la raccomandata con ricevuta di ritorno. La ricevuta la tiene il datore di lavoro.
documento-identita-datore = Copia del documento di identità del datore di lavoro
    .come = Se il datore è straniero, serve la copia del suo permesso di soggiorno. Per cambiare il motivo del permesso serve anche il suo passaporto.
documento-dichiarazione-redditi = Copia dell'ultima dichiarazione dei redditi
    .come = Per i dipendenti va bene la CU (prima si chiamava CUD).
documento-buste-paga = Copia delle buste paga
documento-bollettini-inps = Copia dei bollettini INPS per il lavoro domestico
    .come = Li paga la famiglia per cui lavori: chiedili a loro. Per cambiare il motivo del permesso devono dire le ore lavorate e la paga di un'ora.
documento-visura-camerale = Copia della visura camerale
    .come = La dà la Camera di Commercio. Dice che l'impresa è iscritta.
documento-iscrizione-albo = Iscrizione all'albo professionale, se il tuo lavoro ha un albo
documento-partita-iva = Copia del certificato di attribuzione della partita IVA
    .come = Il certificato è il foglio dell'Agenzia delle Entrate con il numero di partita IVA.
documento-modello-redditi-bilancio = Copia del modello Redditi (prima modello Unico), con bilancio e stato patrimoniale
    .come = Serve la prova dell'invio, o la promessa di invio. Il commercialista deve firmare il bilancio (vidimarlo).
documento-fatture = Fatture di acquisto e di vendita, lasciate al commercialista
documento-contributi-previdenziali = Prova che i contributi previdenziali sono pagati
documento-dichiarazione-committente = Dichiarazione di chi ti dà il lavoro, con tipo di contratto e compenso
    .come = Per cambiare il motivo del permesso deve essere recente e dire anche la durata del contratto.
documento-contratto-collaborazione = Copia del contratto di collaborazione
documento-identita-committente = Copia del documento di identità di chi ti dà il lavoro
    .come = Se è straniero, serve la copia del suo permesso di soggiorno.
documento-buste-paga-recenti = Copia delle buste paga degli ultimi tre mesi
documento-modello-f24 = Modello F24, se lo hai
    .come = È il foglio con cui si pagano tasse e contributi.
documento-codice-fiscale-societa = Copia del codice fiscale della società
documento-dichiarazione-societa = Dichiarazione recente del legale rappresentante: dice che lavori ancora nella società
documento-identita-rappresentante = Copia del documento di identità del legale rappresentante
    .come = Se è straniero, serve la copia del suo permesso di soggiorno.
documento-libro-matricola = Copia della pagina del libro matricola con il tuo nome
documento-rendite = Copia dei documenti su pensione, rendita, immobili o altre entrate
documento-redditi-del-familiare = Copia dei documenti sul reddito del familiare che ti mantiene
    .come = Può essere il coniuge, un genitore o un figlio che vive con te.
documento-dichiarazione-mantenimento = Dichiarazione del familiare: ti mantiene lui
    .come = È una dichiarazione sostitutiva di atto di notorietà. La scrive e la firma il familiare.
documento-alloggio-comune = Certificato della casa fatto dal Comune
    .come = Il certificato lo dà l'ufficio tecnico. Dice che la casa va bene per il numero di persone.
documento-alloggio-asl = Certificato igienico-sanitario della casa fatto dalla ASL
    .come = Il certificato dice che la casa è sana. La ASL è l'azienda sanitaria della tua zona.
documento-attestato-italiano = Copia dell'attestato di italiano, livello A2 o più alto
documento-esito-test-italiano = Esito del test di italiano superato
documento-diploma-italiano = Copia conforme del diploma o della laurea
    .come = Conforme vuol dire che un ufficio ha controllato l'originale.
documento-iscrizione-universita = Iscrizione all'università: laurea, dottorato o master
documento-attestato-cpia = Attestato del corso di italiano al CPIA
documento-verifica-accordo = Esito della verifica dell'accordo di integrazione, con il livello A2
documento-certificato-apprendimento = Certificato di una struttura pubblica ASL sulle difficoltà a imparare la lingua
    .come = Il certificato lo scrive un medico della ASL.
documento-prova-ingresso-speciale = Prova dell'ingresso con visto dell'articolo 27

alternativa-contratto-committente = Il contratto con chi ti dà il lavoro: una di queste due carte
alternativa-alloggio-lungo = La casa: una di queste due carte

## Avvisi

avviso-assegno-anni-senza-fonte = Per il 2019 e il 2020 non abbiamo una fonte sicura sull'assegno sociale. Chiedi a un patronato.
avviso-assegno-due-cifre = Per il 2022 girano due cifre dell'assegno sociale. Qui c'è quella di fine anno.
avviso-lungo-tessera = Il diritto di restare non scade, ma la tessera sì. Dura { $adulti } per gli adulti e { $minori } per i minori, poi si rinnova. L'anagrafe non accetta più le tessere più vecchie.
avviso-lungo-revoca = Attenzione ai viaggi lunghi. Perdi questo permesso dopo { $fuori-ue } di seguito fuori dall'Unione europea. Lo perdi anche dopo { $fuori-italia } fuori dall'Italia.
avviso-lungo-consegna = Il giorno del ritiro vengono i genitori e i figli minori. Per gli altri permessi vengono solo i figli con più di { $eta } anni. Per il lungo periodo la pagina non scrive un'età. Chiedi in Questura chi deve venire.
avviso-lungo-elenco-incompleto = L'elenco della Questura dimentica la tessera, il contributo, la casa e l'italiano. Altre parti della stessa pagina però li chiedono: preparali.
avviso-lungo-residenza = Devi anche avere la residenza in Italia adesso: la prova è il certificato del Comune.
avviso-lungo-domanda-aperta = Aspetti la risposta a una domanda di asilo, di protezione speciale o per casi speciali? Allora non puoi ancora chiedere questo permesso. Sono esclusi anche i diplomatici.
avviso-lungo-figlio-minore = Sei minorenne, hai più di { $anni } anni e un genitore ha questo permesso? Per te c'è una domanda apposta: la trovi qui sotto.
avviso-lungo-umanitari = Una pagina esclude il vecchio permesso per motivi umanitari. La Questura non lo nomina tra gli esclusi, ma non conta quegli anni. Chiedi a un patronato.
avviso-lungo-breve-durata = Sono esclusi i permessi brevi per motivi temporanei. Nessuna pagina dice quali sono: forse anche stagionale, missione, affari, vacanze-lavoro e giustizia. Chiedi alla Questura o a un patronato.
avviso-lungo-studio = Chi ha adesso un permesso per studio non può fare domanda. Chi lo aveva prima può, ma quegli anni non contano. Per gli anni con un permesso per cure mediche la pagina non dice niente: chiedi.
avviso-lungo-assenze = Un'assenza non fa danno sotto { $continua } di seguito e fino a { $in-tutto } in tutto. Le pagine non dicono se un'assenza più lunga fa ripartire il conto da zero. Chiedi a un patronato.
avviso-lungo-alloggio-solo = Il certificato della casa serve quando nella domanda ci sono i familiari. La Questura di Vibo Valentia però non scrive questa eccezione. Chiedi prima di spedire.
avviso-lungo-familiari = I figli piccoli stanno nella tua domanda. Ogni altro familiare spedisce il suo kit, con i suoi costi: qui non sono nel totale. I minori non pagano il contributo. Ogni familiare, anche un figlio, deve avere i suoi { $anni } in Italia.
avviso-lungo-familiari-protetti = Tu non devi provare l'italiano, perché hai la protezione. I tuoi familiari invece sì.
avviso-lungo-carta-blu = Hai avuto la Carta blu anche in altri Paesi UE? Allora c'è una domanda con regole sue: la trovi qui sotto.
avviso-lungo-prenota-test = Il test A2 si prenota sul portale portaleservizi.dlci.interno.it, con SPID o CIE. Ti chiamano entro { $convocazione }. Se non lo superi o non vieni, puoi riprovare dopo { $nuova }. La Questura di Vibo Valentia scrive invece di chiedere alla Prefettura.
avviso-lungo-corso-cpia = La Questura di Vibo Valentia accetta chi ha frequentato un corso di italiano al CPIA. Altre pagine non lo dicono. Chiedi prima di spedire.
avviso-lungo-ingresso-speciale = La Questura nomina le lettere a, c, d e q dell'articolo 27. Guarda la lettera sul tuo visto e chiedi conferma.
avviso-lungo-quel-giorno = La regola parla di prima e dopo il { $giorno }. Per chi ha iniziato proprio quel giorno non dice niente: porta tutti i documenti.
avviso-lungo-reddito-minimo = Il reddito minimo è l'assegno sociale di un anno ({ $assegno }). Per ogni familiare a carico si aggiunge la metà.
avviso-lungo-redditi = La Questura scrive che i documenti sul reddito servono se li hai. Il reddito però va provato: portali.
avviso-lungo-modello-f24 = La pagina scrive che il modello F24 si può anche chiedere. Portalo se lo hai.

## Fonti

fonte-stranieri-assegno = Stranieri in Italia: l'assegno sociale del 2017 (2017)
fonte-cittadinanza-info-assegno = Cittadinanza.info: l'assegno sociale del 2018 (2018)
fonte-piemonte-requisiti = Piemonte Immigrazione: requisiti per il ricongiungimento (2021)
fonte-tuttolavoro-assegno = Tuttolavoro24: pensioni e aumenti (2022)
fonte-ansa-rivalutazione = ANSA: la rivalutazione dell'INPS per il 2023 (2022)
fonte-piemonte-famiglia = Piemonte Immigrazione: domande su famiglia e minori (2024)
fonte-forza-importi = Sindacato Forza: importi e limiti di reddito INPS (2025)
fonte-mefop-assegno = Mefop: l'assegno sociale del 2026 (2026)
fonte-assolombarda-lungo = Assolombarda: il permesso UE di lungo periodo (senza data)
fonte-paesi-scheda-lungo = PAeSI, Regione Toscana: scheda sul permesso di lungo periodo (senza data)
fonte-paesi-scheda-test = PAeSI, Regione Toscana: scheda sul test di italiano (senza data)
fonte-prefettura-varese-test = Prefettura di Varese: il test di italiano (2024)

## Uffici

ufficio-comune = Comune
    .che-cosa = Qui trovi l'anagrafe (residenza e famiglia), lo Stato Civile (nascite, cittadinanza), l'ufficio tecnico (casa) e i servizi sociali.
ufficio-portale = Portale su internet
    .che-cosa = È un sito del Ministero o della Polizia. Si usa dal computer o dal telefono.
ufficio-prefettura = Prefettura
    .che-cosa = È l'ufficio del Ministero dell'Interno nella tua provincia.
ufficio-sportello-unico = Sportello Unico per l'Immigrazione
    .che-cosa = È un ufficio della Prefettura.
