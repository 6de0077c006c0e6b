### Lavoro domestico, lavoro stagionale, spettacolo e sport.

permesso-lavoro-stagionale = Permesso di soggiorno per lavoro subordinato stagionale

## Domande

domanda-stagionale-tipo = Per quante stagioni è il nulla osta?
    .tema = Tipo di lavoro stagionale
    .perche = Per chi torna ogni anno c'è un nulla osta che vale più anni.
    .aiuto = Il nulla osta è il sì dell'ufficio al lavoro: lì è scritto. Se non c'è ancora, decide il datore di lavoro.
    .o-una-stagione = Una stagione sola
    .o-pluriennale = Più anni: questo è il primo anno
    .n-pluriennale = Gli uffici lo chiamano nulla osta pluriennale.
    .o-anno-successivo = Più anni: il lavoratore torna dopo il primo anno

domanda-datore-si-trasferisce = Il datore di lavoro viene a vivere in Italia con chi già lavora per lui?
    .tema = Datore che si trasferisce
    .perche = In questo caso non serve il decreto flussi.
    .aiuto = Vale per un datore di lavoro italiano, o cittadino di un Paese dell'Unione europea.

domanda-visto-lungo = Il tuo visto è per più di { $mesi }?
    .tema = Visto per più di { $mesi }
    .perche = Questo permesso è per chi ha un visto più lungo. Per una visita breve non serve.
    .aiuto = La durata è scritta sul visto, nel passaporto.

domanda-lavoro-di-stagione = È un permesso per lavoro stagionale?
    .tema = Permesso stagionale
    .perche = Il permesso stagionale ha regole sue: si prolunga e si cambia in un altro modo.
    .aiuto = È il lavoro di pochi mesi all'anno, per esempio nei campi o negli alberghi.
domanda-stagione-finita = Hai già fatto { $massimo } di lavoro stagionale in questo anno?
    .tema = Già { $massimo } di stagione
    .perche = È il tempo massimo in un anno.
    .aiuto = Somma tutti i mesi di lavoro stagionale, anche con datori diversi.

domanda-assistenza-fuori-quota = La persona da assistere è disabile, ha più di { $anziani } anni o è un bambino piccolo?
    .tema = Disabile, anziano o bambino piccolo
    .perche = Per questa assistenza ci sono posti fuori dalle quote del decreto flussi. Per i bambini vale fino a { $bambini } anni.

domanda-lavoro-estero = Il lavoratore lavora già nella casa del datore, all'estero, da almeno { $tempo }?
    .tema = Lavoro all'estero
    .perche = Il lavoro deve essere in regola e a tempo pieno.

domanda-stagione-passata = Negli ultimi { $anni } il lavoratore è già venuto in Italia per una stagione?
    .tema = Stagioni passate
    .perche = Il nulla osta per più anni è per chi è già venuto almeno una volta.

domanda-nuovo-lavoro-stagionale = Hai un nuovo lavoro stagionale?
    .tema = Nuovo lavoro stagionale
    .perche = Il permesso si rinnova se la stagione continua, con lo stesso datore di lavoro o con un altro.

domanda-stagione-lavorata = Hai lavorato in regola per almeno { $mesi } con questo permesso?
    .tema = Lavoro di almeno { $mesi }
    .perche = Dopo questo tempo puoi cambiare permesso.
    .aiuto = Nei campi si contano le giornate: almeno { $giornate } in tutto. Guarda le buste paga.

domanda-sport-continua = Hai un nuovo accordo con la società sportiva, o quello di prima continua?
    .tema = Attività sportiva
    .perche = Il permesso si rinnova se l'attività continua.

domanda-sportivo = Lo sportivo è professionista o dilettante?
    .tema = Tipo di sportivo
    .perche = Le carte e gli uffici sono diversi.
    .aiuto = La società sportiva lo sa: dipende dal contratto e dalla Federazione.
    .o-professionista = Professionista
    .n-professionista = Firma un contratto di soggiorno per lavoro.
    .o-dilettante = Dilettante
    .n-dilettante = Non firma il contratto di soggiorno.

domanda-artista-noto = L'artista è molto conosciuto, o lavora per un ente conosciuto?
    .tema = Artista conosciuto
    .perche = In questo caso il datore di lavoro chiede prima un nulla osta alla Questura.
    .aiuto = Conta la fama, o una qualifica di lavoro alta e conosciuta. Enti conosciuti: teatri noti, RAI, televisioni private note, enti pubblici importanti.

domanda-lavoro-fuori-quota = Che lavoro fai con questo permesso?
    .tema = Tipo di lavoro
    .perche = Le pratiche cambiano con il tipo di lavoro.
    .o-spettacolo = Spettacolo: artista, tecnico, musicista, ballerino, circo
    .o-altro = Un altro lavoro

## Pratiche

procedura-nullaosta-lavoro-domestico = Assumere in casa una persona che vive all'estero: colf, badante, babysitter
    .ufficiale = Nullaosta al lavoro domestico
    .che-cosa = Il datore di lavoro chiede il nulla osta, cioè il sì dello Stato. Con il nulla osta il lavoratore chiede il visto.
procedura-nullaosta-lavoro-domestico-soggiornanti-ce-altro-stato = Assumere in casa chi ha un permesso UE di lungo periodo di un altro Paese
    .ufficiale = Nullaosta al lavoro domestico per stranieri in possesso di un permesso di soggiorno CE per soggiornanti di lungo periodo rilasciato da altro Stato membro (richiesta nominativa)
    .che-cosa = Il datore di lavoro chiede il nulla osta per una persona precisa. Questa persona vive in un altro Paese europeo da lungo tempo.
procedura-nullaosta-subordinato-domestico-al-seguito = Venire in Italia con la colf o la badante che già lavora per te
    .ufficiale = Nullaosta al lavoro subordinato per lavoratore domestico al seguito di cittadino italiano o comunitario che si trasferisce in Italia
    .che-cosa = È per un datore di lavoro italiano o dell'Unione europea che si trasferisce in Italia. Non serve il decreto flussi (articolo 27, lettera e).
procedura-nullaosta-lavoro-stagionale = Assumere una persona per una stagione
    .ufficiale = Nullaosta al lavoro stagionale
    .che-cosa = Il datore di lavoro chiede il nulla osta, cioè il sì dello Stato. Con il nulla osta il lavoratore chiede il visto.
procedura-nullaosta-pluriennale-lavoro-stagionale = Assumere una persona che torna ogni stagione, per più anni
    .ufficiale = Nullaosta pluriennale per lavoro stagionale
    .che-cosa = Con un solo nulla osta il lavoratore torna in Italia ogni anno, per la stagione.
procedura-comunicazione-stagionale-pluriennale-csp = Far tornare il lavoratore stagionale negli anni dopo il primo
    .ufficiale = Comunicazione lavoro stagionale pluriennale anni successivi (modulo CSP)
    .che-cosa = Il nulla osta per più anni c'è già. Il datore di lavoro comunica solo che il lavoratore torna.
procedura-visto-lavoro-subordinato-stagionale = Chiedere il visto per lavoro stagionale
    .ufficiale = Visto per lavoro subordinato
    .che-cosa = Il nulla osta c'è. Il lavoratore chiede il visto nel suo Paese, prima di partire.
procedura-permesso-lavoro-stagionale = Avere il permesso per lavoro stagionale
    .ufficiale = Permesso di soggiorno per lavoro subordinato stagionale
    .che-cosa = Sei entrato con il visto per lavorare una stagione. Adesso chiedi il permesso di soggiorno.
procedura-rinnovo-permesso-lavoro-stagionale = Prolungare il permesso per lavoro stagionale
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro stagionale
    .che-cosa = Il permesso finisce, ma hai ancora lavoro stagionale. Lo puoi prolungare nello stesso anno.
procedura-conversione-stagionale-subordinato = Passare dal lavoro stagionale a un altro lavoro
    .ufficiale = Conversione del permesso di soggiorno per lavoro stagionale in permesso di soggiorno per lavoro subordinato
    .che-cosa = Hai lavorato per una stagione e un datore di lavoro ti offre un lavoro non stagionale.
procedura-nullaosta-subordinato-spettacolo = Assumere un artista o un tecnico dello spettacolo che vive all'estero
    .ufficiale = Nullaosta provvisorio e nullaosta per lavoro subordinato settore spettacolo
    .che-cosa = Vale per circhi, teatri, concerti, balletti, locali, cinema, radio e televisione. La domanda la fa il datore di lavoro.
procedura-visto-lavoro-subordinato-spettacolo = Chiedere il visto per lavorare nello spettacolo
    .ufficiale = Visto per lavoro subordinato
    .che-cosa = Il nulla osta c'è. L'artista o il tecnico chiede il visto nel suo Paese, prima di partire.
procedura-permesso-subordinato-spettacolo = Avere il primo permesso per lavorare nello spettacolo
    .ufficiale = Permesso di soggiorno per lavoro subordinato - settore spettacolo
    .che-cosa = Sei entrato con il visto per lavorare nello spettacolo. Adesso chiedi il permesso di soggiorno.
procedura-rinnovo-permesso-subordinato-spettacolo = Rinnovare il permesso per lavorare nello spettacolo
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato - settore spettacolo
    .che-cosa = Il permesso finisce e il tuo lavoro nello spettacolo continua.
procedura-richiesta-coni-dichiarazione-assenso = Far venire uno sportivo che vive all'estero
    .ufficiale = Richiesta al CONI di dichiarazione nominativa di assenso all'attività sportiva professionistica o dilettantistica
    .che-cosa = La società sportiva chiede il sì del CONI, il Comitato olimpico italiano. Dopo, lo sportivo chiede il visto.
procedura-visto-lavoro-subordinato-sport = Chiedere il visto per attività sportiva
    .ufficiale = Visto per lavoro subordinato
    .che-cosa = Il CONI ha dato l'assenso. Lo sportivo chiede il visto nel suo Paese, prima di partire.
procedura-permesso-subordinato-sport = Avere il primo permesso per attività sportiva
    .ufficiale = Permesso di soggiorno per lavoro subordinato - attività sportiva
    .che-cosa = Sei entrato per giocare o gareggiare con una società italiana. Adesso chiedi il permesso di soggiorno.
procedura-rinnovo-permesso-subordinato-sport = Rinnovare il permesso per attività sportiva
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato - attività sportiva
    .che-cosa = Il permesso finisce e la tua attività con la società sportiva continua.

## Requisiti

requisito-posti-assistenza = C'è ancora posto fuori dalle quote
    .no = I posti fuori dalle quote sono finiti.
    .cura = Aspetta l'anno nuovo, o usa il decreto flussi.
    .forse = I posti di ogni anno sono limitati. Nessuno sa prima quanti ne restano. Chiedi a un'associazione di datori di lavoro domestico.
requisito-datore-si-trasferisce = Il datore di lavoro, italiano o dell'Unione europea, viene a vivere in Italia
    .no = Il datore di lavoro non viene dall'estero.
    .cura = Per chi vive già in Italia c'è il nulla osta con il decreto flussi.
    .forse = Conta dove vive adesso il datore di lavoro e che cittadinanza ha.
requisito-lavoro-gia-all-estero = Il lavoratore lavora già in casa del datore, all'estero, da almeno { $tempo }
    .no = Il lavoro all'estero è più breve, non in regola o non a tempo pieno.
    .cura = Aspetta che passi questo tempo, o usa il decreto flussi.
    .forse = Guarda il contratto fatto all'estero. Il Consolato italiano può controllarlo.
requisito-stagione-passata = Il lavoratore è già venuto per una stagione, almeno una volta negli ultimi { $anni }
    .no = Il lavoratore non è venuto per una stagione negli ultimi { $anni }.
    .cura = Il primo anno si chiede il nulla osta per una stagione sola.
    .forse = Guarda i vecchi visti nel passaporto del lavoratore.
requisito-nulla-osta-pluriennale = C'è già un nulla osta per più anni
    .no = Il nulla osta che c'è è per una stagione sola, o è il primo anno.
    .cura = Prima si chiede il nulla osta per più anni.
    .forse = Guarda che cosa dice il nulla osta del primo anno.
requisito-stagione-iniziata = Il lavoro della stagione è iniziato
    .no = Il lavoro non è iniziato.
    .cura = Vai subito allo Sportello Unico e dillo. Parla anche con un sindacato: chi è stagionale non può avere il permesso per attesa occupazione.
    .forse = Chiedi al datore di lavoro se ti ha assunto. Lo Sportello Unico può controllare.
requisito-mesi-di-stagione-restano = Non hai ancora lavorato { $massimo } in questo anno
    .no = Hai già lavorato { $massimo } in questo anno: di più non si può.
    .cura = Se hai un lavoro non stagionale, puoi cambiare il permesso. Chiedi subito a un sindacato o a un patronato: l'aiuto è gratis.
    .forse = Somma i mesi sulle buste paga. Un sindacato può farlo con te.
requisito-nuovo-lavoro-stagionale = Hai un nuovo lavoro stagionale
    .no = Adesso non hai un nuovo lavoro stagionale.
    .cura = Cerca un lavoro nei campi, nel turismo o negli alberghi, prima che il permesso scada.
    .forse = Chiedi al datore di lavoro se il contratto continua.
requisito-tre-mesi-di-stagione = Hai lavorato in regola per almeno { $mesi } (nei campi: almeno { $giornate } giornate in tutto)
    .no = Non hai ancora lavorato abbastanza.
    .cura = Continua il lavoro stagionale e conserva le buste paga. Poi puoi cambiare permesso.
    .forse = Conta i giorni sulle buste paga. Un sindacato o un patronato può farlo con te.
requisito-offerta-di-lavoro = Un datore di lavoro ti offre un lavoro non stagionale
    .no = Adesso non hai l'offerta di un lavoro non stagionale.
    .cura = Chiedi il cambio quando hai l'offerta: può essere a termine o a tempo indeterminato.
    .forse = Chiedi al datore di lavoro se vuole assumerti fuori dalla stagione.
requisito-nulla-osta-spettacolo = C'è il nulla osta per lo spettacolo
    .no = Il nulla osta non c'è ancora.
    .cura = Il datore di lavoro chiede il nulla osta. Il visto si chiede dopo.
    .forse = Chiedi al datore di lavoro a che punto è la domanda.
requisito-ufficio-spettacolo = L'ufficio che riceve la domanda è sicuro
    .no = L'ufficio che riceve la domanda non è sicuro.
    .cura = Chiedi al Ministero del Lavoro prima di spedire.
    .forse = Guarda su lavoro.gov.it, o chiedi al Ministero del Lavoro, prima di spedire.
requisito-rinnovo-spettacolo-possibile = L'ufficio rinnova questo permesso
    .no = L'ufficio non rinnova questo permesso.
    .forse = Non spedire il kit prima di avere chiesto.
requisito-posti-sport = C'è ancora posto per sportivi stranieri
    .no = Non c'è più posto per sportivi stranieri.
    .cura = Chiedi alla Federazione quando si aprono i nuovi posti.
    .forse = Chiedi alla Federazione Sportiva Nazionale quanti posti restano.
requisito-visto-sport-lungo = Sei entrato con un visto per più di { $mesi }
    .no = Il tuo visto è per { $mesi } o meno.
    .cura = Per una gara o una visita breve non serve il permesso. Basta il timbro, o la dichiarazione di presenza.
    .forse = Guarda la durata scritta sul visto, nel passaporto.
requisito-sport-continua = La tua attività con la società sportiva continua
    .no = L'attività con la società sportiva è finita.
    .cura = Se un'altra società ti vuole, chiedile di fare la richiesta alla Federazione. Se no, guarda le altre strade qui sotto. Un patronato ti aiuta gratis.
    .forse = Chiedi alla società sportiva se ti conferma.

## Condizioni

condizione-assistenza-fuori-quota = è assistenza a disabili, anziani o bambini piccoli
    .no = il lavoro è un altro lavoro in casa
condizione-stagione-corta = il permesso è tanto breve che il contributo non si chiede
    .no = il permesso è più lungo e il contributo si chiede
condizione-stagione-sola = il nulla osta è per una stagione sola
    .no = il nulla osta è per più anni
condizione-stagione-pluriennale = il nulla osta è per più anni
    .no = il nulla osta è per una stagione sola
condizione-permesso-stagionale = hai un permesso per lavoro stagionale
    .no = non hai un permesso per lavoro stagionale
condizione-artista-noto = l'artista è molto conosciuto, o lavora per un ente conosciuto
    .no = né l'artista né l'ente sono molto conosciuti
condizione-sportivo-professionista = lo sportivo è professionista
    .no = lo sportivo è dilettante

## Uffici

ufficio-federazione-sportiva = Federazione Sportiva Nazionale, per il CONI
    .che-cosa = Il CONI è il Comitato Olimpico Nazionale Italiano.
ufficio-ministero-lavoro = Ministero del Lavoro

## Costi e passi

costo-contributo-stagionale = Contributo per il permesso
    .spiega = I minorenni non lo pagano.

passo-domanda-domestico-seguito = Il datore di lavoro fa la domanda sul portale
    .spiega = La domanda si fa su portaleservizi.dlci.interno.it, in qualunque momento. Una pagina della Regione Friuli Venezia Giulia indica il modello H.
passo-rilascio-domestico-seguito = Lo Sportello Unico dà il nulla osta
    .spiega = Lo Sportello Unico chiama il datore di lavoro. Dopo il nulla osta il lavoratore chiede il visto.
passo-comunicazione-csp = Il datore di lavoro comunica che il lavoratore torna
    .spiega = La comunicazione si manda dal portale del Ministero dell'Interno. C'è un modulo (CSP) per lo stesso datore. Ce n'è un altro (CSP-AD) per un datore diverso.
passo-sportello-unico-stagionale = Contatta lo Sportello Unico e firma il contratto di soggiorno
    .spiega = Prendi subito l'appuntamento. Firmi con il datore di lavoro il contratto di soggiorno, entro { $termine } dall'ingresso. Chiedi lì come avere il modulo del kit.
passo-sportello-unico-proroga = Chiedi allo Sportello Unico se puoi prolungare
    .spiega = La tabella della Questura mette lo Sportello Unico prima delle Poste. Porta il permesso e il nuovo contratto.
passo-conversione-stagionale-sportello = Lo Sportello Unico controlla la domanda
    .spiega = Con il datore di lavoro firmi lì il contratto di soggiorno. Se tutto va bene, lo Sportello Unico prepara il modulo che spedisci con il kit.
passo-nulla-osta-provvisorio = Il datore di lavoro chiede alla Questura il nulla osta provvisorio
    .spiega = Questo nulla osta è per artisti molto conosciuti o molto qualificati. Vale anche per chi lavora con teatri noti, RAI, televisioni private note o enti pubblici importanti.
passo-nulla-osta-spettacolo = Il datore di lavoro chiede il nulla osta al Ministero del Lavoro
    .spiega = Il Ministero dà il nulla osta e lo manda allo Sportello Unico. Per la Sicilia una pagina del 2014 nomina un ufficio a Palermo.
passo-sportello-unico-spettacolo = Contatta lo Sportello Unico
    .spiega = La tabella della Questura mette lo Sportello Unico prima delle Poste. Chiedi se devi firmare lì il contratto di soggiorno e come avere il modulo del kit.
passo-assenso-del-coni = La società sportiva chiede l'assenso del CONI
    .spiega = La società sportiva chiede l'assenso alla Federazione a cui è iscritta. Poi il CONI lo manda allo Sportello Unico e al Consolato.
passo-richiesta-visto-sport = Lo sportivo chiede il visto nel suo Paese
    .spiega = Serve l'assenso del CONI. Chiedi al Consolato quali carte portare, quanto costa e quanto tempo serve.
passo-sportello-unico-sport = Firma il contratto di soggiorno allo Sportello Unico
    .spiega = Ci vai con la società sportiva, appena entrato in Italia. Prendi subito l'appuntamento.

scadenza-conversione-stagionale = Chiedi il cambio prima che scada il permesso stagionale
    .in-tempo = Sei in tempo. Fai la domanda sul portale entro questo giorno.
    .tardi = Fai la domanda subito. Per chi è in ritardo la regola generale lascia { $tolleranza } dopo la scadenza.
    .oltre = Fai la domanda adesso. Secondo i giudici il permesso scaduto da solo non basta per dire no. Chiedi oggi aiuto gratis a un sindacato, a un patronato o a un avvocato.

## Documenti

documento-contratto-estero-autenticato = Contratto di lavoro fatto all'estero, autenticato
    .come = Autenticato vuol dire che il Consolato italiano di quel Paese ha controllato la firma. Fallo prima della domanda: il modulo chiede la data di questo controllo.
documento-modello-spettacolo = Modello A, compilato e firmato
    .come = È sul sito lavoro.gov.it. Si manda al Ministero del Lavoro, non allo Sportello Unico.
documento-qualifica-artista = Certificato della qualifica professionale dell'artista o del tecnico
    .come = Il certificato è il foglio che dice che lavoro sai fare. Si manda con il modello A. Lo dà una scuola statale, un ente pubblico o un istituto riconosciuto.
documento-modello-contratto-sport = Proposta di contratto di soggiorno, sul modello SP
    .come = La compila la società sportiva.
documento-richiesta-assenso = Richiesta di dichiarazione nominativa di assenso
    .come = La scrive la società sportiva alla sua Federazione, con il nome dello sportivo.

## Avvisi

avviso-domestico-quote = Il nulla osta si chiede solo con il decreto flussi. Quest'anno i posti per il lavoro in casa sono { $quota }. Nessuno sa prima se il posto c'è.
avviso-assistenza-canale = Le pagine lette non spiegano bene come e quando si fa la domanda. Chiedi a un'associazione di datori di lavoro domestico, a un patronato o allo Sportello Unico.
avviso-domestico-permesso-nome = Una guida del 2014 lo chiama permesso per lavoro domestico. Per la Questura è lo stesso permesso: lavoro subordinato.
avviso-domestico-seguito-sempre = Questa domanda si può fare in ogni momento dell'anno. Non ci sono quote e non serve il decreto flussi.
avviso-domestico-seguito-regole = Il lavoro all'estero deve durare da almeno { $tempo }, in regola e a tempo pieno. Una pagina chiede al datore anche un reddito sufficiente e una casa adatta. Le regole e il contratto autenticato vengono da due pagine senza data: chiedi conferma allo Sportello Unico.
avviso-domestico-seguito-permesso = Per questo lavoratore la tabella della Questura ha una riga a parte: lavoro articolo 27. Una pagina dice che non può cambiare datore di lavoro. Un'altra dice di sì, per lo stesso mestiere. Chiedi allo Sportello Unico che permesso avrà.
avviso-stagionale-quote = Il nulla osta per lavoro stagionale si chiede solo con il decreto flussi. Quest'anno ci sono { $quota } posti. Nessuno sa prima se il posto c'è.
avviso-stagionale-date-ignote = Le domande per il 2026 sono state aperte in gennaio per l'agricoltura e in febbraio per il turismo. Il datore di lavoro poteva prepararle prima, da fine ottobre a inizio dicembre 2025. Le date per il 2027 non le abbiamo trovate. Cercale sul sito del Ministero dell'Interno.
avviso-stagionale-settori = Lavoro stagionale vuol dire agricoltura, oppure turismo e alberghi.
avviso-stagionale-durata = In un anno il lavoro stagionale dura al massimo { $massimo }. Una pagina del 2014 scrive anche un minimo: { $minimo }.
avviso-stagionale-pluriennale = Il nulla osta per più anni vale fino a { $durata }, ogni anno al massimo { $massimo }. Il lavoratore deve essere venuto per una stagione almeno una volta negli ultimi { $anni }. Fino a novembre 2016 servivano due stagioni di seguito. La regola viene da pagine di giornali: chiedi conferma.
avviso-stagionale-csp-quando = Una pagina del 2014 lega anche questa comunicazione al decreto flussi. Due altre pagine dicono che si manda in ogni momento: il posto c'è dal primo anno. Chiedi allo Sportello Unico.
avviso-stagionale-csp-oggi = Il nome del modulo (CSP) viene da pagine del 2014 e del 2016. Oggi può avere un altro nome: guarda sul portale.
avviso-stagionale-csp-carte = Le pagine lette non danno un elenco di oggi. Una scheda di Siena, aggiornata al 2016, chiede: bollo da { $bollo }, documento del datore, copia del passaporto del lavoratore. Poi il certificato che la casa va bene (idoneità alloggiativa), o la ricevuta della richiesta. Se la casa è del datore, servono anche le prove su quella casa. Chiedi allo Sportello Unico se l'elenco è ancora questo.
avviso-contratto-online = Da settembre 2025 il contratto di soggiorno si firma online, sul portale del Ministero. Il datore di lavoro mette la firma digitale; tu puoi firmare a mano. Il datore riceve le istruzioni per posta elettronica certificata (PEC). Poi ti dà i moduli da portare alle Poste. Chiedi a lui prima di andare allo Sportello Unico.
avviso-stagionale-accordo = L'accordo di integrazione è per i permessi di almeno { $durata }: per una stagione sola non si firma. Per il permesso di più anni chiedi allo Sportello Unico.
avviso-stagionale-contributo = Quanto paga chi ha un permesso per più stagioni le pagine non lo dicono. Guarda quanto dura il permesso e chiedi alle Poste prima di pagare.
avviso-stagionale-contributo-corto = La Questura scrive il contributo per i permessi di più di { $da }. Se il tuo dura { $da } o meno, chiedi alle Poste prima di pagare il contributo.
avviso-stagionale-fine = Alla fine della stagione ci sono tre strade. Puoi prolungare fino a { $massimo } in tutto, se hai un altro lavoro stagionale. Puoi cambiare permesso, se hai un lavoro non stagionale. Se no, torni nel tuo Paese: il permesso per attesa occupazione non è per gli stagionali.
avviso-stagionale-rinnovo-regola = La legge dice: si può rinnovare per un nuovo lavoro stagionale, fino a { $massimo } in tutto. Il testo letto è del 2012. Una pagina del 2014 non parla di rinnovo per gli stagionali. Chiedi conferma allo Sportello Unico.
avviso-stagionale-rinnovo-elenco = La Questura non pubblica l'elenco dei documenti per questo rinnovo. Quelli scritti qui sono del primo permesso stagionale. Controlla anche le istruzioni dentro il kit.
avviso-stagionale-nuovo-contratto = Da ottobre 2024, finito un contratto stagionale, puoi firmarne un altro entro { $giorni }. Lo dice un giornale: chiedi conferma a un sindacato.
avviso-stagionale-anticipo = La Questura scrive { $anticipo } prima della scadenza anche per i permessi corti. Se sai tardi del nuovo lavoro, fai domanda lo stesso, prima della scadenza.
avviso-stagionale-ritorno = Con il nulla osta per più anni torni nel tuo Paese a fine stagione. L'anno dopo il datore di lavoro comunica che torni, e tu chiedi un nuovo visto.
avviso-stagionale-fuori-quote = Dall'{ $dal } questo cambio è senza quote e senza click day: puoi chiederlo tutto l'anno. Prima serviva il decreto flussi.
avviso-stagionale-offerta = Il nuovo lavoro deve essere di almeno { $ore } ore alla settimana. Se è un lavoro in una casa, la paga del mese non può essere sotto l'assegno sociale.
avviso-stagionale-scaduto = La legge non dice che il permesso stagionale deve essere ancora in corso. Ma fai domanda prima della scadenza: è più sicuro, e il contributo non si paga.
avviso-stagionale-lavoro-attesa = Mentre aspetti puoi già cominciare il nuovo lavoro, con la ricevuta della domanda. L'ha detto una circolare del Ministero del Lavoro, di maggio 2025. Da ottobre 2025 lo dice anche la legge, se ci sono le altre condizioni.
avviso-stagionale-casa-unilav = L'elenco della Questura chiede il modello Unilav a tutti. Per il lavoro in una casa di solito c'è la denuncia all'INPS. Chiedi allo Sportello Unico quale carta serve.
avviso-stagionale-conversione-costo = Le pagine lette non dicono se la domanda sul portale costa. Forse serve una marca da bollo: guarda le istruzioni del portale.
avviso-spettacolo-fuori-quota = Per lo spettacolo non ci sono quote: la domanda si fa in ogni momento dell'anno.
avviso-spettacolo-uffici = Una pagina del 2014 nomina due uffici: uno a Roma e uno a Palermo per la Sicilia. Nel 2022 le domande andavano all'ANPAL. Il sito del Ministero del Lavoro dice di mandarle al Ministero: controlla su lavoro.gov.it.
avviso-spettacolo-provvisorio = Il datore chiede il nulla osta provvisorio alla Questura per artisti molto conosciuti o molto qualificati. Lo chiede anche per enti conosciuti. Per gli altri, secondo una circolare del 2006, lo chiede alla Questura l'ufficio del lavoro.
avviso-spettacolo-nulla-osta-elenco = Le pagine lette non danno l'elenco completo dei documenti. Le istruzioni dei modelli sono su lavoro.gov.it.
avviso-spettacolo-costi = Le pagine lette non dicono quanto costa. Chiedi all'ufficio prima di fare domanda.
avviso-spettacolo-durata = All'inizio il nulla osta dura al massimo { $durata }. Lo dice una circolare del 2006: chiedi conferma.
avviso-spettacolo-dopo-ingresso = Dopo l'ingresso in Italia hai { $giorni } per chiedere il permesso.
avviso-spettacolo-permesso-elenco = La Questura non pubblica i documenti per lo spettacolo, né dove si firma l'accordo di integrazione. Qui vedi le carte di ogni kit. Chiedi allo Sportello Unico e controlla le istruzioni del kit.
avviso-spettacolo-rinnovo-ufficio = La tabella della Questura lascia vuoto il rinnovo del lavoro articolo 27. Ma un elenco della stessa pagina lo manda alle Poste, e una pagina del 2014 ha il rinnovo. Chiedi alla Questura dove fare domanda.
avviso-spettacolo-proroga = Se il lavoro continua, il datore di lavoro chiede anche la proroga del nulla osta. La chiede al Ministero del Lavoro, con il modello B.
avviso-spettacolo-rinnovo-elenco = Nessuna pagina letta dà l'elenco dei documenti per questo rinnovo. Qui vedi le carte di ogni kit. Porta anche il contratto e chiedi alla Questura.
avviso-sport-limite = Ogni anno un decreto dice quanti sportivi stranieri possono venire per fare sport pagato. Secondo il CONI contano anche i dilettanti. Nessuno sa prima se il posto c'è: chiedi alla Federazione.
avviso-sport-federazione = La domanda va alla Federazione Sportiva Nazionale della società, non allo Sportello Unico. Per un professionista servono la proposta di contratto (modello SP) e la richiesta di assenso. Per un dilettante basta la richiesta di assenso.
avviso-sport-questura = Per i dilettanti il CONI nel 2007 e nel 2018 ha scritto: la società avvisa anche la Questura. Una pagina senza data lo dice anche per i professionisti. La Questura manda il suo nulla osta al CONI.
avviso-sport-elenco = Le pagine lette non danno l'elenco completo dei documenti. Chiedilo alla Federazione.
avviso-sport-costi = Le pagine lette non dicono se la richiesta costa. Chiedi alla Federazione.
avviso-sport-visto-dilettante = Anche per il dilettante una pagina del 2014 dice: visto per lavoro subordinato. Il CONI nel 2018 lo chiama visto per attività sportiva dilettantistica.
avviso-sport-contratto-quando = Una pagina senza data dice: entro { $giorni } dall'ingresso vai allo Sportello Unico per firmare il contratto di soggiorno. La regola di oggi per il contratto è { $contratto }, ma non nomina lo sport. Chiama lo Sportello Unico appena arrivi.
avviso-sport-dilettante-sportello = Il dilettante non firma il contratto di soggiorno. Il CONI nel 2007 e nel 2018 lo manda lo stesso allo Sportello Unico. Nel 2018 dice: entro { $giorni } dall'ingresso, per codice fiscale e modulo. Chiedi alla società.
avviso-sport-dilettante-contratto = La Questura chiede a tutti il contratto con la società sportiva. Se sei dilettante e non ne hai uno, chiedi alla Questura quale carta portare.
avviso-sport-accordo = In Questura si firma anche l'accordo di integrazione: è un patto con lo Stato sull'italiano e sulle regole. Lo firma chi entra per la prima volta e ha più di { $eta } anni. Il permesso deve durare almeno { $durata }.
avviso-sport-durata = Il permesso dura come il contratto, al massimo { $durata }. Lo dicono due siti privati: la data la scrive la Questura.
avviso-sport-rinnovo-elenco = La Questura non pubblica l'elenco dei documenti per questo rinnovo. Quelli scritti qui sono del primo permesso: portali nuovi, per il periodo che viene. Controlla anche le istruzioni dentro il kit.
avviso-sport-rinnovo-posto = Nel 2018 il CONI ha scritto: chi resta per una nuova stagione occupa un altro dei posti per stranieri. Chiedi alla società se la Federazione ne ha ancora.
avviso-sport-rinnovo-dilettante = Una circolare del 2007 chiede al dilettante un modulo del CONI (modello B). Il CONI lo manda allo Sportello Unico e tu ne metti una copia nel kit. Chiedi alla società.
avviso-lavoro-convertibile = Una pagina del 2023 dice: chi ha un permesso per sport o lavoro artistico può cambiarlo in permesso per lavoro. Le pagine lette non spiegano come: chiedi a un patronato.

## Fonti

fonte-sky-flussi-domestico = Sky TG24: il click day per colf e badanti (2026)
fonte-fvg-domestico = Regione Friuli Venezia Giulia: i lavoratori domestici al seguito (senza data)
fonte-intray-domestico = Intray: il collaboratore domestico al seguito (senza data)
fonte-portaleimmigrazione-domestico = Portaleimmigrazione.eu: la badante assunta all'estero (senza data)
fonte-siena-csp = PAeSI, Sportello Unico di Siena: la comunicazione CSP (scheda aggiornata al 2016)
fonte-accademia-domestico = Accademia delle Lingue: permesso per il domestico al seguito (senza data)
fonte-integrazione-stagionale = Portale Integrazione Migranti: da stagionale a non stagionale (2025)
fonte-stranieri-conversione-stagionale = Stranieri in Italia: guida al cambio del permesso stagionale (senza data)
fonte-cgil-stagionale = CGIL e INCA: la circolare 10 del 2025 sul permesso stagionale (2025)
fonte-confagricoltura-conversioni = Confagricoltura Bari: i cambi di permesso fuori quota (senza data)
fonte-avvenire-stagionale = Avvenire: le nuove regole del lavoro stagionale (2016)
fonte-permessodisoggiorno-stagionale = Permessodisoggiorno.org: guida ai flussi stagionali 2026 (senza data)
fonte-stranieri-click-day = Stranieri in Italia: il click day del turismo (2026)
fonte-stranieri-csp = Stranieri in Italia: il nulla osta pluriennale (2016)
fonte-immigrazione-biz-csp = Immigrazione.biz: gli stagionali pluriennali (senza data)
fonte-gazzetta-stagionale = Gazzetta Ufficiale: articolo 17 del decreto 5 del 2012, testo coordinato (2012)
fonte-adnkronos-stagionale = Adnkronos: il decreto 145 del 2024 (2024)
fonte-ali-contratto = Ministero dell'Interno: portale dei servizi, la firma del contratto di soggiorno (senza data)
fonte-geps-contratto = GEPS: il contratto di soggiorno con firma digitale (2025)
fonte-lavoro-spettacolo = Ministero del Lavoro: lavoratori extra UE dello spettacolo (senza data)
fonte-stranieri-spettacolo = Stranieri in Italia: artisti stranieri, la guida del Ministero (2022)
fonte-circolare-spettacolo = Ministero dell'Interno: circolare sui nulla osta per spettacolo e sport (2006)
fonte-newsfood-spettacolo = Newsfood: la circolare 34 del 2006 sullo spettacolo (senza data)
fonte-coni-circolare = CONI: circolare sugli sportivi non UE (2018)
fonte-coni-dilettanti = CONI: circolare 252 sugli sportivi dilettanti (2007)
fonte-fiscosport-dilettanti = Fiscosport: la circolare del CONI del 2018 per i dilettanti (senza data)
fonte-stranieriditalia-sport = Stranieriditalia.com: il permesso per attività sportiva (senza data)
fonte-lavorofacile-sport = Lavorofacile.it: la circolare 8 del 2007 sugli sportivi dilettanti (senza data)
fonte-permessidisoggiorno-sport = Permessidisoggiorno.com: il permesso per attività sportiva (2025)
fonte-sospermesso-sport = Sospermesso.it: il permesso per attività sportiva (senza data)
fonte-infoimmigrazione-conversione = Infoimmigrazione.com: i permessi che si cambiano in lavoro (2023)

rinvio-stagionale-autonomo = Le pagine lette parlano solo del passaggio dal permesso stagionale al lavoro per un datore. Del lavoro in proprio non dicono nulla.
    .chi = Chiedi a un patronato o a un sindacato prima che il permesso scada. L'aiuto è gratis.
