### Le parole del programma: domande, scheda, scadenze, costi, fonti.

## Su ogni pagina

ui-titolo = percorso: la tua pratica, passo per passo
ui-oggi-e = Oggi: { $data }
ui-si = Sì
ui-no = No
ui-non-lo-so = Non lo so
ui-non-lo-so-o-altro = Non lo so, o non è il mio caso
ui-oppure = oppure
# Le parole che restano maiuscole anche dentro una frase, separate da spazi.
ui-sempre-maiuscole = Italia Questura Prefettura
ui-non-noto = (non lo sappiamo)
ui-da-a = da { $minimo } a { $massimo }
ui-decimale = { $unita },{ $decimali }
ui-giorni =
    { $numero ->
        [one] { $numero } giorno
       *[other] { $numero } giorni
    }
ui-giorni-lavorativi =
    { $numero ->
        [one] { $numero } giorno lavorativo
       *[other] { $numero } giorni lavorativi
    }
ui-mesi =
    { $numero ->
        [one] { $numero } mese
       *[other] { $numero } mesi
    }
ui-anni =
    { $numero ->
        [one] { $numero } anno
       *[other] { $numero } anni
    }

## La prima pagina

ui-benvenuto-che-cosa = Questa guida ti dice quale pratica ti serve, con quali documenti, in quale ufficio, quanto costa ed entro quando.
ui-benvenuto-come = Rispondi a qualche domanda. Puoi sempre scegliere «Non lo so», tornare indietro e cambiare una risposta.
ui-benvenuto-privato = È gratis e anonima. Non chiede il tuo nome e non invia niente. Non è la polizia e non è un ufficio.

## Domande

ui-progresso = Domanda { $numero }, ancora { $restano }
ui-progresso-da-a = Domanda { $numero }, ancora { $minimo }–{ $massimo }
ui-progresso-al-massimo = Domanda { $numero }, ancora { $massimo } al massimo
ui-progresso-ultima = Domanda { $numero }, ultima domanda
ui-possibili = Pratiche ancora possibili: { $numero }
ui-scrivi-data = Scrivi la data, per esempio 31/12/2026. Se non sai il giorno, scrivi 12/2026 o 2026.
ui-scrivi-numero = Scrivi un numero, per esempio 2.
ui-scrivi-importo = Scrivi la somma in euro, per esempio 9500 o 9.500,50.
ui-oggi = oggi
ui-tra-giorni =
    { $numero ->
        [one] domani
       *[other] tra { $numero } giorni
    }
ui-giorni-fa =
    { $numero ->
        [one] ieri
       *[other] { $numero } giorni fa
    }
ui-anni-fa =
    { $numero ->
        [one] { $numero } anno fa
       *[other] { $numero } anni fa
    }
ui-giorno-e-distanza = { $data }, { $distanza }

## Che cosa non va in quello che è scritto

ui-errore-niente = Scrivi la risposta, oppure scegli «Non lo so».
ui-errore-nessun-segno = Segna almeno una risposta, oppure scegli «Non lo so».
ui-errore-data = Questa non è una data. Scrivi per esempio 31/12/2026, oppure 12/2026, oppure 2026.
ui-errore-giorno = Questo giorno non c'è nel calendario. Prima il giorno, poi il mese, poi l'anno: 31/12/2026.
ui-errore-anno = Scrivi l'anno con quattro cifre, per esempio 31/12/2026.
ui-errore-numero = Scrivi solo un numero intero, per esempio 0, 1 o 2.
ui-errore-importo = Questa non è una somma. Scrivi per esempio 9500 o 9.500,50.
ui-errore-due-letture = Questa somma si può leggere in due modi. Scrivila senza il segno delle migliaia: 1234 oppure 1234,50.
ui-errore-limiti = Qui va bene da { $minimo } a { $massimo }. Controlla quello che hai scritto.
ui-errore-troppo-presto = La data non può essere prima del { $minimo }.
ui-errore-troppo-tardi = La data non può essere dopo il { $massimo }.

## Condizioni: si leggono dopo "se"

ui-se = se { $condizione }
ui-solo-se = Solo se { $condizione }
ui-se-allora = (se { $condizione }) { $testo }
ui-altrimenti = negli altri casi
ui-condizione-e = { $tema }: { $risposte }
ui-condizione-non-e = { $tema }: tutto, ma non { $risposte }
ui-condizione-qualsiasi = { $tema }: qualsiasi risposta
ui-condizione-dipende = lo permette questo: { $temi }
ui-condizione-data = la data di oggi lo permette
ui-condizione-dubbio = l'ufficio decide così (le fonti non sono chiare)
ui-a-parte = ({ $testo })
ui-citato = «{ $testo }»

## La scheda

ui-nome-ufficiale = Nome ufficiale: { $nome }
ui-permesso = Che cosa ottieni: { $nome }
ui-permesso-vecchi = Che cosa ottieni: { $nome }. Prima si chiamava: { $vecchi }
ui-permesso-durata = Quanto dura: { $durata }
ui-breve-dove = Dove: { $uffici }
ui-breve-quando = Quando: { $quando }
ui-breve-quando-se = Quando (se { $condizione }) – { $quando }
ui-breve-fascia = { $stato }, { $giorni }
ui-breve-oltre = il giorno era { $fine }; leggi sotto che cosa fare oggi
ui-tappe = Dove andare, in ordine
ui-chi-va = Chi lo fa: { $persona }
ui-documenti = Documenti da portare
ui-che-cosa-serve = Che cosa ti serve
ui-rilasciato-da = Chi lo dà: { $ufficio }.
ui-legalizzato = Se viene da un altro Paese: tradotto in italiano e legalizzato (o con apostille).
ui-si-usa-per = Si può usare per { $durata } da quando lo danno.
ui-quante = { $quante } × { $modo }
ui-mostra-originale = mostra anche l'originale
ui-per-ognuno = { $quanto } per ognuno ({ $tema })
ui-per-ognuno-di = { $quanto } per ognuno ({ $tema }: { $numero })

## La pratica locale: quello che chiede una Questura

ui-locale-scheda = Qui ci sono anche le richieste della Questura di { $provincia }, con il suo nome. In altre province possono cambiare.
ui-locale-documento = Chiesto dalla Questura di { $provincia }.
ui-locale-avviso = Chiesto dalla Questura di { $provincia }: { $testo }
ui-locale-contatti = Contatti a { $provincia }:
ui-locale-telefono = Telefono: { $testo }
ui-locale-pec = Posta elettronica certificata (PEC): { $testo }
ui-locale-indirizzo = Indirizzo: { $testo }
ui-locale-orari = Orari: { $testo }

## L'esito

ui-esito-si = Sì: la domanda si può fare ora
ui-esito-si-guarda = Sì: lo puoi fare ora
ui-esito-non-ancora = Non ancora: prima serve qualcosa
ui-esito-non-ancora-dal = Non ancora: { $data }
ui-esito-non-ancora-al-piu-presto = Non ancora: al più presto { $data }
ui-esito-no = No: con queste risposte non si può
ui-esito-chiusa = No: questa pratica oggi non esiste
ui-esito-da-chiarire = Da chiarire: mancano delle informazioni
ui-esito-da-chiedere = Da chiarire: chiedi all'ufficio o a un patronato
ui-motivo-si = sì
ui-motivo-no = no
ui-motivo-poi-no = poi no
ui-motivo-da-verificare = da verificare
ui-vale-dal = Questa condizione c'è { $data }.
ui-vale-al-piu-presto = Questa condizione c'è al più presto { $data }.
ui-da-scoprire = Manca la risposta su: { $temi }.
ui-guarda-anche = Guarda anche: { $procedure }.

## I costi

ui-costi = Quanto costa
ui-volte = { $numero } × { $importo }
ui-costo-per-ognuno = { $importo } per ognuno
ui-totale = Totale: { $importo }.
ui-totale-almeno = Totale: almeno { $importo }.
ui-totale-gratis = Totale: non si paga niente.
ui-totale-non-detto = Totale: le fonti non dicono quanto costa.
ui-totale-dipende = Dipende da: { $temi }.
ui-totale-per = Più { $importo } per ognuno ({ $tema }).

## Le scadenze

ui-scadenze = Entro quando
ui-fascia-in-tempo = In tempo
ui-fascia-tardi = In ritardo, ma si accetta
ui-fascia-oltre = Oltre: fallo subito
ui-fino-al = fino { $fine }
ui-dal-al = { $inizio } { $fine }

## Dopo, avvisi, aiuto

ui-dopo = E dopo
ui-dopo-poi = Poi: { $procedura }
ui-dopo-invece = Invece: { $procedura }
ui-dopo-intanto = Intanto: { $procedura }
ui-avvisi = Attenzione
ui-risposte = Le tue risposte
ui-preciso =
    { $numero ->
        [one] Per un risultato preciso: ancora { $numero } domanda
       *[other] Per un risultato preciso: ancora { $numero } domande
    }
ui-preciso-al-massimo =
    { $numero ->
        [one] Per un risultato preciso: ancora { $numero } domanda al massimo
       *[other] Per un risultato preciso: ancora { $numero } domande al massimo
    }
ui-aiuto = Aiuto gratis
ui-aiuto-gratis = Ti aiutano gratis i patronati, i sindacati e gli sportelli per stranieri del Comune. Porta questo foglio.
ui-aiuto-solo-guida = Questa è una guida, non una decisione. La risposta la dà l'ufficio.
ui-aiuto-pratica-locale = Ogni Questura può chiedere altri documenti. Controlla prima di andare.

## Cercare una pratica

ui-trovata-nel-nome = Si chiama anche: { $testo }
ui-trovata-nel-permesso = Permesso: { $testo }
ui-trovata-nel-vecchio-nome = Il permesso prima si chiamava: { $testo }
ui-trovata-nel-documento = Documento: { $testo }
ui-elenco-vuoto = Qui non c'è nessuna pratica. Prova senza la fase o senza il permesso.
ui-ricerca-vuota = Nessuna pratica ha queste parole. Prova con meno parole, o con il nome di un documento.

## Le fonti

ui-fonti = Fonti
ui-fonte-del = pagina del { $data }
ui-fonte-di = pagina di { $data }
ui-fonte-anno = pagina del { $data }
ui-fonte-senza-data = pagina senza data
ui-fonte-cercata = cercato e non trovato: { $dove }
ui-cautela-manca = Per oggi questo valore non si conosce.
ui-cautela-ultimo = È l'ultimo valore conosciuto: ora ne può valere uno nuovo.
ui-cautela-vecchia = Pagina di più di sei mesi fa: controlla.
ui-cautela-senza-data = Non si sa di quando è questa pagina: controlla.
ui-cautele-manca = Molti valori di questa scheda non si conoscono per oggi. Chiedi all'ufficio.
ui-cautele-ultimo = Molti valori di questa scheda sono gli ultimi conosciuti. Controlla quelli nuovi.
ui-cautele-vecchia = Molte fonti di questa scheda hanno più di sei mesi. Controlla prima di andare.
ui-cautele-senza-data = Molte fonti di questa scheda non hanno una data. Controlla prima di andare.
ui-cautele-vecchia-o-senza-data = Molte fonti di questa scheda hanno più di sei mesi o non hanno una data. Controlla prima di andare.
ui-cautela-in-alto = Vedi l'avviso in alto.

## Il riepilogo

ui-riepilogo = Le tue risposte: scegli quella da cambiare
ui-riepilogo-da-parte = Messe da parte: qui non servono, ma non sono perse
ui-riepilogo-cambia = Che cosa cambia
ui-riepilogo-avanti = Vai avanti
ui-cambia-pratica-nuova = Ora la pratica è: { $testo }
ui-cambia-pratica-via = Non è più: { $testo }
ui-cambia-esito = { $testo }
ui-cambia-documento-nuovo = Ora serve: { $testo }
ui-cambia-documento = Cambia: { $testo }
ui-cambia-documento-via = Non serve più: { $testo }

## Come si consegna un documento

modo-originale = originale
modo-copia = copia
modo-copia-e-originale = copia, e mostra anche l'originale
modo-ricevuta = ricevuta
modo-foto = foto
modo-modulo = da compilare e firmare
ui-quante-originale =
    { $numero ->
        [one] { $numero } originale
       *[other] { $numero } originali
    }
ui-quante-copia =
    { $numero ->
        [one] { $numero } copia
       *[other] { $numero } copie
    }
ui-quante-copia-e-originale = { $numero } copie, e mostra anche l'originale
ui-quante-ricevuta =
    { $numero ->
        [one] { $numero } ricevuta
       *[other] { $numero } ricevute
    }
ui-quante-foto = { $numero } foto
ui-quante-modulo = { $numero } moduli da compilare e firmare

## Le fasi della vita in Italia

fase-ingresso = Ingresso
fase-primo-soggiorno = Primo soggiorno
fase-rinnovo = Rinnovo
fase-conversione = Conversione
fase-lungo-soggiorno = Lungo soggiorno
fase-cittadinanza = Cittadinanza
fase-altro = Altro
fase-protezione-sociale = Protezione sociale
fase-tutela-della-persona = Tutela della persona
fase-tutela-del-minore = Tutela del minore
fase-protezione-internazionale = Protezione internazionale
fase-motivi-umanitari = Motivi umanitari
fase-apolidia = Apolidia
fase-ritorno-volontario-assistito = Ritorno volontario assistito
fase-aggiornamento = Aggiornamento
fase-duplicato = Duplicato
fase-titoli-di-viaggio = Titoli di viaggio
fase-cittadini-ue = Cittadini UE
fase-domanda-presentata = Domanda già presentata

## Le persone

persona-richiedente = chi chiede il permesso
persona-familiare = il familiare
persona-soggiornante = chi vive in Italia
persona-datore = il datore di lavoro
persona-lavoratore = il lavoratore

## Che cosa si fa con un permesso

operazione-nulla-osta = nulla osta
operazione-visto = visto
operazione-domanda = domanda
operazione-rilascio = primo rilascio
operazione-rinnovo = rinnovo
operazione-conversione = conversione
operazione-aggiornamento = aggiornamento
operazione-duplicato = duplicato
