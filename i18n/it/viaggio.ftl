### Documento di viaggio e titolo di viaggio: al posto del passaporto.

procedura-documento-di-viaggio = Avere il documento di viaggio per rifugiati
    .ufficiale = Documento di viaggio (in caso di riconoscimento asilo politico)
    .che-cosa = È un libretto per viaggiare al posto del passaporto, per chi è rifugiato. Si chiede così la prima volta e anche per rinnovarlo.
procedura-titolo-di-viaggio-stranieri = Avere il titolo di viaggio per stranieri
    .ufficiale = Titolo di viaggio per stranieri
    .che-cosa = È un libretto per viaggiare al posto del passaporto. Si chiede così la prima volta e anche per rinnovarlo.

domanda-permesso-stato = Il tuo permesso di soggiorno è scaduto?
    .tema = Stato del permesso
    .perche = Serve la copia del permesso, oppure il rinnovo già chiesto.
    .aiuto = Guarda la data di scadenza scritta sul permesso.
    .o-in-corso = No, non è scaduto
    .o-in-rinnovo = Aspetto il nuovo permesso: ho già chiesto il rinnovo
    .o-scaduto = Sì, e non ho chiesto il rinnovo
domanda-passaporto-negato = Hai una prova che il tuo Consolato non può darti il passaporto?
    .tema = Prova del passaporto negato
    .perche = La Questura chiede una prova dei motivi.
    .aiuto = Attenzione: contattare il tuo Paese può essere un pericolo. Se è così, parla prima con un avvocato o con il numero ARCI 800 905 570.
domanda-figli-viaggio = Per quanti figli minorenni chiedi anche il libretto di viaggio?
    .tema = Figli che viaggiano
    .perche = Il libretto serve per viaggiare. Ogni figlio ha il suo, e per ognuno si paga.
    .aiuto = Se non hai figli minorenni, scrivi 0.

requisito-permesso-o-rinnovo = Il permesso non è scaduto, o hai già chiesto il rinnovo
    .no = Il tuo permesso è scaduto e non hai chiesto il rinnovo.
    .cura = Chiedi subito il rinnovo del permesso. Con la ricevuta puoi chiedere anche il libretto.
    .forse = Guarda la data sul permesso e cerca la ricevuta del rinnovo.
requisito-passaporto-impossibile = Puoi provare che il tuo Consolato non ti dà il passaporto
    .no = Ti manca ancora la prova che il tuo Consolato non ti dà il passaporto.
    .cura = Raccogli prove e chiedi aiuto a un avvocato, a un patronato o al numero ARCI 800 905 570. Il patronato e il numero ARCI sono gratis. Non contattare il tuo Paese se è un pericolo.
    .forse = Chiedi a un avvocato o al numero ARCI 800 905 570 quale prova va bene nel tuo caso.

condizione-figli-con-documento = chiedi il libretto anche per i figli
    .no = non chiedi il libretto per i figli
condizione-apolide = sei apolide
    .no = non sei apolide
condizione-carte-di-chi-ha-un-paese = hai una protezione, o la Questura la chiede anche agli apolidi
    .no = sei apolide e la Questura non la chiede

passo-documento-viaggio = Chiedi il documento di viaggio in Questura
    .spiega = Compila il modulo e porta tutte le carte. Per i figli porta anche i loro bollettini.
passo-titolo-viaggio = Chiedi il titolo di viaggio in Questura
    .spiega = Compila il modulo e porta tutte le carte. Per i figli porta anche i loro bollettini.

costo-libretto-viaggio = Libretto di viaggio
    .spiega = Si paga con bollettino postale.
costo-libretto-viaggio-figli = Libretto di viaggio per ogni figlio

documento-bollettino-viaggio = Ricevuta del bollettino postale per il libretto
documento-modulo-viaggio = Modulo di richiesta del libretto
documento-permesso-o-ricevuta = Copia del permesso di soggiorno, non scaduto o in rinnovo
    .come = Se lo stai rinnovando, porta anche la ricevuta.
documento-ragioni-senza-passaporto = Prova dei motivi per cui il tuo Consolato in Italia non può darti il passaporto
    .come = La Questura li chiama fondate ragioni. Un avvocato o un patronato può aiutarti a spiegarli.
documento-assenso-figli-viaggio = Assenso dell'altro genitore per il libretto dei figli
    .come = Assenso vuol dire che è d'accordo.

avviso-viaggio-importo = La cifra viene da un decreto del 2015: non ne abbiamo trovato uno più nuovo. Un sito chiede anche { $altra }, altri no. La cifra di { $passaporto } vale solo per il passaporto italiano. Chiedi alla Questura prima di pagare.
avviso-viaggio-conto-documento = Il bollettino è sul conto 67422808 del Ministero dell'Economia. Come causale scrivi: importo per il rilascio del "Documento di Viaggio".
avviso-viaggio-conto-titolo = Il bollettino è sul conto 67422808 del Ministero dell'Economia. Come causale scrivi: importo per il rilascio del "Titolo di Viaggio".
avviso-viaggio-ufficio = La pagina non scrive in quale ufficio si va. È una domanda senza kit: si fa in Questura. In alcune Questure si prenota.
avviso-viaggio-elenco = L'elenco è della Questura di Vibo Valentia. Non parla di foto, di marca da bollo e di tempi: chiedi quando prendi l'appuntamento.
avviso-viaggio-figli = Anche ogni figlio minore ha un libretto suo. Serve che l'altro genitore sia d'accordo.
avviso-viaggio-apolidi = L'elenco chiede a tutti la decisione sull'asilo e una prova del Consolato. Un apolide forse non può averle: chiedi alla Questura che cosa portare al loro posto.
avviso-viaggio-che-cosa = Il titolo di viaggio vale come un passaporto. È per chi non può avere un documento dalle autorità del suo Paese.

rinvio-titolo-viaggio-altri = Il titolo di viaggio esiste anche per chi non può avere il passaporto dal suo Paese. La pagina letta però lo spiega solo per apolidi, protezione sussidiaria e protezione speciale.
    .chi = Chiedi alla Questura o a un patronato se nel tuo caso si può. L'aiuto del patronato è gratis.

fonte-immigrazione-biz-viaggio = Immigrazione.biz: il decreto sul libretto di viaggio (2015)
fonte-infoimmigrazione-viaggio = Infoimmigrazione.com: documenti di viaggio come il passaporto (senza data)
fonte-gazzetta-passaporto = Gazzetta Ufficiale: il costo del passaporto italiano (2025)
requisito-carte-apolidi = Gli apolidi possono chiedere il titolo con altre carte
    .no = La Questura chiede carte che un apolide non può avere.
    .forse = Se sei apolide, un patronato può chiedere con te alla Questura quali carte bastano. È gratis.
