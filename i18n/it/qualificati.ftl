### Carta blu UE, lavori fuori quota (articolo 27), ricerca, missione.

permesso-carta-blu = Carta blu UE
    .vecchi = permesso per lavoratori altamente qualificati
    .durata = Dipende dal contratto di lavoro.
permesso-lavoro-art-27-dlgvo-286-98 = Permesso di soggiorno per lavoro in casi particolari (articolo 27)
    .vecchi = permesso per lavoro subordinato, lavoro casi particolari
permesso-ricerca-scientifica = Permesso di soggiorno per ricerca scientifica
    .vecchi = permesso per ricercatore
    .durata = Quanto il programma di ricerca.
permesso-missione = Permesso di soggiorno per missione

## Domande

domanda-categoria-articolo-27 = Che lavoro fuori quota farà questa persona?
    .tema = Lavoro fuori quota
    .perche = La legge, all'articolo 27, ha una lettera per ogni lavoro. Ogni lettera ha la sua domanda.
    .o-dirigenti = Dirigente o personale molto specializzato
    .n-dirigenti = È la lettera a.
    .g-distacchi = Lavoratore mandato in Italia da un'azienda
    .o-appalto = Per un contratto di appalto (lettera i)
    .o-compiti-specifici = Per un compito preciso e per poco tempo (lettera g)
    .o-formazione = Per imparare il lavoro, trasferito o distaccato (lettera f)
    .o-infermieri = Infermiere o infermiera
    .n-infermieri = È la lettera r-bis.
    .g-scuola-universita = Università e scuole
    .o-professori = Professore universitario (lettera c)
    .o-lettori = Lettore universitario: insegna la sua lingua (lettera b)
    .o-docenti-scuole-straniere = Docente di una scuola o università straniera in Italia
    .o-traduttori = Traduttore o interprete
    .n-traduttori = È la lettera d.
    .o-scambi = Scambio di giovani, mobilità, au pair
    .n-scambi = È la lettera r.
    .o-progetti-speciali = Lavoratore in un progetto speciale
    .o-altro = Un altro lavoro

domanda-protocollo-ministero = L'azienda ha firmato un protocollo con il Ministero dell'Interno?
    .tema = Protocollo
    .perche = Con il protocollo basta una comunicazione al posto della domanda.
    .aiuto = Il protocollo è un accordo scritto tra l'azienda e il Ministero. Lo sa l'ufficio del personale.

domanda-distacco-da-ue = L'azienda che paga il lavoratore ha la sede in un altro Paese UE?
    .tema = Azienda di un altro Paese UE
    .perche = Se ha la sede in un Paese UE, basta una comunicazione.

domanda-ricerca-altro-stato = Il ricercatore ha già un permesso per ricerca di un altro Paese UE?
    .tema = Ricerca in un altro Paese
    .perche = Chi fa già ricerca in un altro Paese UE entra in Italia senza visto.
    .o-no = No
    .o-breve = Sì, e viene in Italia per { $giorni } o meno
    .o-lunga = Sì, e viene in Italia per più di { $giorni }

domanda-qualifica-blu = Che cosa dimostra che il lavoratore è altamente qualificato?
    .tema = Titolo o esperienza
    .perche = La Carta blu è solo per chi ha uno di questi titoli o esperienze.
    .o-laurea = Laurea o studi superiori di almeno { $studi }
    .o-regolamentata = Una professione regolata dalla legge, riconosciuta in Italia
    .n-regolamentata = Per esempio medico, ingegnere, architetto.
    .o-esperienza = Almeno { $esperienza } di lavoro qualificato nello stesso settore
    .o-informatica = Dirigente o specialista in informatica: { $informatica } di lavoro
    .n-informatica = Contano gli ultimi { $periodo }.
    .o-nessuna = Niente di tutto questo

domanda-offerta-blu = Il contratto o l'offerta di lavoro dura almeno { $mesi }?
    .tema = Lavoro per almeno { $mesi }
    .perche = L'offerta deve essere scritta e deve impegnare l'azienda.

domanda-struttura-sanitaria = Chi assume è un ospedale o un'altra struttura sanitaria?
    .tema = Ospedale o struttura sanitaria
    .perche = Solo alcuni possono chiedere il nulla osta per un infermiere.
    .aiuto = Va bene pubblica o privata. Va bene anche la cooperativa che gestisce la struttura o un reparto. Va bene l'agenzia per il lavoro con un contratto con la struttura.

domanda-titolo-infermiere = Il titolo di infermiere è riconosciuto in Italia?
    .tema = Titolo di infermiere
    .perche = Il titolo lo riconosce il Ministero della Salute. Poi l'infermiere si iscrive all'albo.
    .o-riconosciuto = Sì: riconosciuto, con iscrizione all'albo
    .o-deroga = No, ma la Regione lo ammette a lavorare per un tempo (deroga)
    .o-no = No

domanda-titolo-traduttore = Il lavoratore ha un titolo di traduttore o interprete per quelle lingue?
    .tema = Titolo di traduttore
    .perche = Serve un titolo di studio o un attestato per le lingue richieste.
    .aiuto = Lo dà una scuola statale, un ente pubblico o un istituto riconosciuto. Poi va vistato, cioè controllato, dal Consolato italiano.

domanda-appalto-firmato = C'è un contratto di appalto con l'azienda che manda il lavoratore?
    .tema = Contratto di appalto
    .perche = Senza il contratto di appalto questa strada non c'è.
    .aiuto = Con l'appalto un'azienda fa un lavoro o un servizio per un'altra azienda.

domanda-accordo-scambi = Il Paese della persona ha un accordo con l'Italia per gli scambi di giovani?
    .tema = Accordo con il Paese
    .perche = Questa strada è solo per i Paesi con un accordo.
    .aiuto = Lo sa il Consolato italiano in quel Paese.

domanda-titolo-ricerca = Il ricercatore ha un titolo che, dove ha studiato, permette di fare il dottorato?
    .tema = Titolo di studio
    .perche = Serve un dottorato, o una laurea con cui, in quel Paese, si può fare il dottorato.

domanda-istituto-iscritto = L'istituto è nell'elenco del Ministero dell'Università e della Ricerca?
    .tema = Istituto di ricerca
    .perche = Solo gli istituti in quell'elenco possono chiedere il nulla osta.
    .aiuto = Lo sa l'ufficio dell'istituto. Vale per istituti pubblici e privati.

domanda-mezzi-ricerca = Per la ricerca hai almeno { $soglia } in un anno?
    .tema = Soldi per vivere
    .perche = Servono soldi per vivere: il doppio dell'assegno sociale.
    .aiuto = Contano stipendio, borsa di ricerca o lavoro in proprio. La cifra è scritta nella convenzione.

domanda-ricerca-forma = Come ti paga l'istituto?
    .tema = Forma della ricerca
    .perche = Le carte cambiano con il tipo di lavoro.
    .o-dipendente = Con un contratto di lavoro dipendente
    .o-borsa = Con una borsa di ricerca
    .o-autonomo = Lavoro in proprio (lavoro autonomo)

domanda-ricerca-continua = La ricerca continua, con una convenzione rinnovata?
    .tema = Ricerca prolungata
    .perche = Il permesso si rinnova per il tempo in più del programma.
    .aiuto = La convenzione è l'accordo tra te e l'istituto.

domanda-missione-continua = La missione continua?
    .tema = Missione prolungata
    .perche = Il permesso si rinnova solo se la missione continua.

## Carta blu

procedura-nullaosta-altamente-qualificati-carta-blu = Assumere dall'estero un lavoratore altamente qualificato (Carta blu UE)
    .ufficiale = Nullaosta al lavoro subordinato per lavoratori stranieri altamente qualificati (per rilascio Carta Blu UE)
    .che-cosa = Il datore di lavoro chiede il nulla osta, cioè il sì dello Stato. Con il nulla osta il lavoratore chiede il visto.
procedura-comunicazione-altamente-qualificati = Assumere un lavoratore altamente qualificato con una comunicazione
    .ufficiale = Comunicazione del datore di lavoro della proposta di contratto di lavoro o offerta di lavoro vincolante per lavoratori stranieri altamente qualificati
    .che-cosa = L'azienda ha un protocollo con il Ministero dell'Interno. Manda una comunicazione al posto della domanda di nulla osta.
procedura-carta-blu-ue = Avere la Carta blu UE
    .ufficiale = Carta Blu UE per lavoratori altamente qualificati
    .che-cosa = Sei entrato per un lavoro altamente qualificato. Adesso chiedi il primo permesso, che si chiama Carta blu UE.
procedura-rinnovo-carta-blu-ue = Rinnovare la Carta blu UE
    .ufficiale = Rinnovo della Carta Blu UE per lavoratori altamente qualificati
    .che-cosa = Hai un lavoro altamente qualificato e la tua Carta blu finisce.
procedura-permesso-attesa-occupazione-carta-blu = Avere il permesso per attesa occupazione, dopo la Carta blu
    .ufficiale = Permesso di soggiorno per attesa occupazione Carta Blu UE
    .che-cosa = Avevi la Carta blu e hai perso il lavoro. Con questo permesso resti in Italia in regola e cerchi un altro lavoro.

requisito-qualifica-carta-blu = Il lavoratore ha un titolo o un'esperienza da altamente qualificato
    .no = Il lavoratore non ha il titolo né l'esperienza per la Carta blu.
    .cura = Può entrare con il decreto flussi, o con un altro lavoro fuori quota.
    .forse = Chiedi a un consulente del lavoro o allo Sportello Unico se il titolo basta.
requisito-offerta-carta-blu = L'offerta di lavoro è scritta e dura almeno { $mesi }
    .no = L'offerta dura meno di { $mesi }.
    .cura = L'azienda può fare un'offerta più lunga.
    .forse = Guarda la data di fine nel contratto o nell'offerta.
requisito-retribuzione-carta-blu = Lo stipendio è abbastanza alto
    .no = Lo stipendio è troppo basso.
    .forse = Chiedi allo Sportello Unico quanto deve essere alto lo stipendio.
requisito-protocollo-firmato = L'azienda ha un protocollo con il Ministero dell'Interno
    .no = L'azienda non ha un protocollo con il Ministero.
    .cura = L'azienda chiede il nulla osta: è la strada di tutti.
    .forse = Chiedi all'ufficio del personale dell'azienda o allo Sportello Unico.
requisito-visto-o-nulla-osta-blu = Sei entrato con il visto per lavoro, o la legge non lo chiede
    .no = Non sei entrato con un visto per lavoro.
    .forse = Senza visto possono chiedere la Carta blu due gruppi. Sono chi ha già una Carta blu di un altro Paese UE e chi vive già in Italia in regola. Serve lo stesso il nulla osta: chiedi allo Sportello Unico.
requisito-lavoro-qualificato-in-corso = Hai un lavoro altamente qualificato
    .no = Adesso non hai un lavoro altamente qualificato.
    .cura = Se hai perso il lavoro, iscriviti subito al Centro per l'impiego. Se hai un altro lavoro, chiedi a un patronato quale permesso ti serve.
    .forse = Guarda se il contratto è ancora in corso. Un patronato o un sindacato può controllare con te.

passo-domanda-fuori-quota = Il datore di lavoro fa la domanda sul portale
    .spiega = La domanda si fa solo su portaleservizi.dlci.interno.it, con SPID o CIE. Sul portale c'è il manuale con le carte da allegare.
passo-comunicazione-fuori-quota = Il datore di lavoro manda la comunicazione sul portale
    .spiega = La comunicazione si fa solo su portaleservizi.dlci.interno.it, con SPID o CIE. Sul portale c'è il manuale con le carte da allegare.
passo-rilascio-carta-blu = Lo Sportello Unico dà il nulla osta
    .spiega = La legge dà allo Sportello Unico { $termine }. Poi il lavoratore chiede il visto.
passo-risposta-comunicazione = Lo Sportello Unico controlla la comunicazione
    .spiega = Dopo i controlli il lavoratore chiede il visto. Chiedi allo Sportello Unico quanto tempo serve.

avviso-fuori-quota = È un ingresso fuori quota. Non c'è un numero massimo di posti e si può chiedere in ogni momento dell'anno.
avviso-fuori-quota-elenco = Le pagine lette non danno l'elenco delle carte. Guarda il modello della domanda sul portale, o chiedi allo Sportello Unico.
avviso-fuori-quota-costo = Le pagine lette non dicono se la domanda costa. Forse serve una marca da bollo: per la ricerca una scheda la chiede. Guarda le istruzioni del portale.
avviso-comunicazione-al-posto = La comunicazione prende il posto del nulla osta. È per le aziende che hanno un protocollo con il Ministero dell'Interno, cioè un accordo scritto.
avviso-carta-blu-modello = Sul portale il modello si chiama BC. Per la comunicazione si chiama CBC. Si allegano l'offerta di lavoro e le prove del titolo o dell'esperienza, tradotte e legalizzate. Le pagine lette non danno l'elenco completo delle carte: guarda il modello sul portale.
avviso-carta-blu-retribuzione = Lo stipendio minimo per la Carta blu non è più la cifra fissa di una volta. Oggi si guardano i contratti collettivi e la media dell'ISTAT, l'istituto di statistica. La cifra non l'abbiamo trovata. Chiedila allo Sportello Unico.
avviso-carta-blu-regole-vecchie = Prima del { $dal } servivano sempre studi di { $anni } e una professione nei livelli più alti dell'ISTAT. Molti siti lo scrivono ancora. Oggi basta la laurea, oppure una professione riconosciuta, oppure l'esperienza di lavoro.
avviso-carta-blu-senza-visto = Chi vive già in Italia in regola con un altro permesso non ha bisogno del visto. Il datore di lavoro chiede lo stesso il nulla osta. Le pagine lette non dicono quali permessi vanno bene: chiedi allo Sportello Unico.
avviso-carta-blu-altro-stato = Chi ha da almeno { $mesi } la Carta blu di un altro Paese UE entra senza visto. Il nulla osta si chiede dall'Italia. Lo dice una sola pagina.
avviso-carta-blu-elenco = Le pagine lette non danno un elenco di carte per la Carta blu: la Questura non la nomina. Una scheda della Regione Toscana spiega la strada. Lo Sportello Unico stampa il modulo e dà la busta. Tu la spedisci dalle Poste.
avviso-carta-blu-durata = Con un contratto senza data di fine la Carta blu dura { $durata }. Con un contratto a termine dura come il contratto più { $coda }. Una pagina scrive che non supera mai i due anni: guarda la data sul permesso.
avviso-carta-blu-contributo = La Questura scrive { $alto } per "i dirigenti e i lavoratori specializzati". Il decreto nomina altri lavoratori, non la Carta blu. Qui il conto segue la durata: chiedi alle Poste o alla Questura prima di pagare.
avviso-carta-blu-primo-anno = Per il primo periodo ({ $anni }) puoi fare solo il lavoro qualificato della Carta blu. Per cambiare datore di lavoro serve il sì dell'Ispettorato del Lavoro. Puoi anche lavorare in proprio, insieme al lavoro qualificato.
avviso-carta-blu-famiglia = Per far venire la famiglia di solito servono { $anni } in Italia. Uno studio legale scrive che chi ha la Carta blu è fuori da questa regola. Chiedi allo Sportello Unico.
avviso-carta-blu-rinnovo-ufficio = Una sola pagina, su una circolare del 2012, dice dove si rinnova la Carta blu: alle Poste. Qui trovi quella strada, con il kit. Ma per i permessi che non nomina, la Questura vuole la domanda al suo sportello. Chiedi prima di spedire.
avviso-carta-blu-rinnovo-elenco = Nessuna pagina dà un elenco di carte per questo rinnovo. Qui trovi le carte del kit e quelle del lavoro subordinato. Un patronato le controlla gratis.
avviso-carta-blu-lavoro-perso = Se perdi il lavoro la Carta blu non viene tolta per questo. Finché non scade puoi cercare un altro lavoro qualificato. Se lo trovi prima della scadenza, chiedi il rinnovo della Carta blu.
avviso-carta-blu-attesa-elenco = Le pagine nominano questo permesso ma non danno un elenco di carte. Qui trovi quelle dell'attesa occupazione di tutti i lavoratori. Chiedi a un patronato: è gratis.
avviso-attesa-carta-blu-rinnovo = Questa pratica serve anche a chi prima aveva la Carta blu. Le pagine la nominano a parte ma non danno regole diverse. Chiedi a un patronato: è gratis.

## Lavori fuori quota

procedura-nullaosta-subordinato-dirigenti-altamente-specializzati = Far venire un dirigente o personale molto specializzato
    .ufficiale = Nullaosta al lavoro subordinato per dirigenti o personale altamente specializzato (articolo 27, lettera a)
    .che-cosa = La società chiede il nulla osta per un dirigente o uno specialista.
procedura-comunicazione-proposta-contratto-dirigenti = Far venire un dirigente o uno specialista con una comunicazione
    .ufficiale = Comunicazione allo Sportello Unico per l'Immigrazione della proposta di contratto da parte del datore (articolo 27, lettera a)
    .che-cosa = La società ha un protocollo con il Ministero dell'Interno. Comunica la proposta di contratto e non chiede il nulla osta.
procedura-nullaosta-subordinato-lettori-universitari = Far venire un lettore universitario
    .ufficiale = Nullaosta al lavoro subordinato per lettori universitari di scambio o di madre lingua (articolo 27, lettera b)
    .che-cosa = L'università chiede il nulla osta per chi insegna la sua lingua.
procedura-nullaosta-subordinato-professori-universitari = Far venire un professore universitario
    .ufficiale = Nullaosta al lavoro subordinato per professori universitari destinati a svolgere in Italia un incarico accademico (articolo 27, lettera c)
    .che-cosa = L'università chiede il nulla osta per un professore con un incarico in Italia.
procedura-nullaosta-subordinato-traduttori-interpreti = Far venire un traduttore o un interprete
    .ufficiale = Nullaosta al lavoro subordinato per traduttori e interpreti (articolo 27, lettera d)
    .che-cosa = Il datore di lavoro chiede il nulla osta per un traduttore o un interprete.
procedura-nullaosta-subordinato-formazione-personale-distaccato = Far venire un lavoratore trasferito o distaccato per formarsi (non esiste più)
    .ufficiale = Nullaosta al lavoro subordinato per formazione professionale per personale trasferito o distaccato (articolo 27, lettera f)
    .che-cosa = Questa pratica è chiusa. Oggi ci sono altre strade.
procedura-nullaosta-trasferimento-intrasocietario = Spostare un lavoratore in Italia dentro lo stesso gruppo di aziende (ICT)
    .ufficiale = Nullaosta per trasferimento intra-societario (articolo 27-quinquies)
    .che-cosa = Un gruppo di aziende manda in Italia un dirigente, uno specialista o un lavoratore in formazione.
procedura-nullaosta-subordinato-distacco-compiti-specifici = Far venire un lavoratore per un compito preciso
    .ufficiale = Nullaosta al lavoro subordinato per distacco finalizzato all'effettuazione di funzioni o compiti specifici (articolo 27, lettera g)
    .che-cosa = L'azienda chiede il nulla osta per un lavoro qualificato che dura poco tempo.
procedura-nullaosta-subordinato-distacco-appalto = Far venire lavoratori per un contratto di appalto
    .ufficiale = Nullaosta al lavoro subordinato per distacco finalizzato all'effettuazione di prestazioni oggetto di contratto di appalto (articolo 27, lettera i)
    .che-cosa = Un'azienda straniera fa un lavoro in appalto in Italia. L'azienda italiana chiede il nulla osta.
procedura-comunicazione-distacco-appalto = Far venire lavoratori in appalto da un Paese UE, con una comunicazione
    .ufficiale = Comunicazione di lavoro subordinato per distacco finalizzato all'effettuazione di prestazioni oggetto di contratto di appalto (articolo 27, lettera i)
    .che-cosa = L'azienda che paga i lavoratori ha la sede in un Paese UE. Chi dà l'appalto manda una comunicazione.
procedura-nullaosta-subordinato-scambio-giovani-alla-pari = Far venire un giovane per uno scambio o come au pair
    .ufficiale = Nullaosta al lavoro subordinato per attività di ricerca o lavoro occasionale nell'ambito di programmi di scambi o di mobilità di giovani o persone collocate "alla pari" (articolo 27, lettera r)
    .che-cosa = Serve per un lavoro o una ricerca di breve tempo, dentro un programma di scambio. La persona au pair vive in una famiglia e aiuta in casa.
procedura-nullaosta-subordinato-infermieri = Far venire un infermiere
    .ufficiale = Nullaosta al lavoro subordinato per infermieri professionali (articolo 27, lettera r-bis)
    .che-cosa = Una struttura sanitaria chiede il nulla osta per un infermiere che vive all'estero.
procedura-nullaosta-subordinato-docenti-scuole-straniere = Far venire un docente di una scuola o università straniera
    .ufficiale = Nullaosta al lavoro subordinato per docenti di scuole e università straniere operanti in Italia
    .che-cosa = Una scuola o università straniera che lavora in Italia chiede il nulla osta per un suo docente.
procedura-nullaosta-subordinato-progetti-speciali = Far venire lavoratori per un progetto speciale
    .ufficiale = Nullaosta al lavoro subordinato (richiesta numerica e nominativa) per lavoratori inseriti in progetti speciali
    .che-cosa = È una pratica di una pagina del 2014. Oggi non sappiamo se c'è ancora.
procedura-permesso-lavoro-articolo-27 = Avere il primo permesso per un lavoro fuori quota (articolo 27)
    .ufficiale = Permesso di soggiorno per lavoro subordinato (particolari categorie di lavoro)
    .che-cosa = Sei entrato con il visto per un lavoro fuori quota. Adesso chiedi il primo permesso di soggiorno.
procedura-rinnovo-permesso-lavoro-articolo-27 = Rinnovare il permesso per un lavoro fuori quota (articolo 27)
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato (particolari categorie di lavoro)
    .che-cosa = Fai ancora il lavoro fuori quota, cioè senza un numero massimo di posti. Il tuo permesso finisce.

requisito-titolo-traduttore = Il lavoratore ha un titolo per le lingue richieste
    .no = Il lavoratore non ha un titolo di traduttore o interprete.
    .cura = Serve un titolo o un attestato di una scuola statale, di un ente pubblico o riconosciuto. Il Consolato italiano ci mette il visto.
    .forse = Chiedi al Consolato italiano se il titolo basta.
requisito-appalto-firmato = C'è un contratto di appalto tra le due aziende
    .no = Il contratto di appalto non c'è.
    .cura = Firmate prima il contratto di appalto. Se il lavoro è un altro, guarda gli altri casi fuori quota.
    .forse = Chiedi all'azienda che ordina il lavoro.
requisito-condizioni-gruppo = Il lavoratore e le aziende hanno i requisiti del trasferimento nel gruppo
    .no = I requisiti del trasferimento nel gruppo non ci sono.
    .forse = Guarda il manuale sul portale, o chiedi allo Sportello Unico.
requisito-distacco-da-ue = L'azienda che paga il lavoratore ha la sede in un altro Paese UE
    .no = L'azienda ha la sede fuori dall'Unione europea.
    .cura = L'azienda italiana chiede il nulla osta.
    .forse = Guarda nel contratto dove ha la sede l'azienda.
requisito-accordo-con-il-paese = Il Paese della persona ha un accordo con l'Italia
    .no = Il Paese della persona non ha un accordo con l'Italia.
    .cura = Chiedi al Consolato italiano se c'è un'altra strada, per esempio lo studio o il volontariato.
    .forse = Chiedi al Consolato italiano in quel Paese.
requisito-struttura-sanitaria = Chi assume è una struttura sanitaria, o lavora per lei
    .no = Chi assume non è una struttura sanitaria.
    .cura = Il nulla osta lo chiedono l'ospedale, la clinica, la cooperativa che gestisce il reparto o l'agenzia per il lavoro.
    .forse = Chiedi a chi assume se gestisce la struttura, o un reparto.
requisito-titolo-infermiere = Il titolo di infermiere è riconosciuto, o c'è la deroga
    .no = Il titolo di infermiere non è riconosciuto in Italia.
    .cura = Si chiede il riconoscimento al Ministero della Salute, poi l'iscrizione all'albo. Oppure chiedi alla Regione la deroga, che c'è fino al { $fine }.
    .forse = Chiedi al Ministero della Salute o all'Ordine degli infermieri.
requisito-progetti-speciali-oggi = La pratica dei progetti speciali esiste ancora
    .no = La pratica dei progetti speciali non esiste più.
    .forse = Chiedi allo Sportello Unico prima di preparare le carte.
requisito-lavoro-articolo-27-iniziato = Il lavoro per cui sei entrato c'è
    .no = Il lavoro per cui sei entrato non c'è.
    .cura = Vai subito allo Sportello Unico e dillo. Un sindacato o un patronato ti dice gratis che cosa puoi fare.
    .forse = Chiedi al datore di lavoro se ti ha assunto. Lo Sportello Unico può controllare.
requisito-articolo-27-si-rinnova = Il tuo permesso fuori quota si può rinnovare
    .no = Il tuo permesso fuori quota non si rinnova.
    .forse = Prima di spedire chiedi allo Sportello Unico o a un patronato se il tuo lavoro ha il rinnovo.

passo-rilascio-fuori-quota = Lo Sportello Unico dà il nulla osta
    .spiega = Lo Sportello Unico manda il nulla osta al Consolato italiano. Poi il lavoratore chiede il visto. Chiedi allo Sportello Unico quanto tempo serve.
passo-sportello-unico-articolo-27 = Contatta lo Sportello Unico e prendi l'appuntamento
    .spiega = Chi viene assunto in Italia firma il contratto di soggiorno con il datore di lavoro, entro { $termine } dall'ingresso. Chi è mandato da un'azienda straniera chiede che cosa firmare. Lo Sportello Unico prepara il modulo del kit.

avviso-articolo-27-termini = Usa il nulla osta entro { $giorni }: chiedi subito il visto e, dopo l'ingresso, il permesso.
avviso-articolo-27-durata = Il nulla osta dura come il contratto, al massimo { $anni }. Se la legge permette la proroga, anche la proroga dura al massimo { $anni }.
avviso-articolo-27-indeterminato = Con un contratto senza data di fine anche il nulla osta non ha data di fine. Con un contratto a termine dura al massimo { $anni }.
avviso-orario-articolo-27 = L'orario di lavoro è di almeno { $ore } ore a settimana. Lo scrive la Regione Friuli-Venezia Giulia.
avviso-dirigenti-legge = È la lettera a dell'articolo 27. Vale per società con sede o filiale in Italia e per uffici di società straniere. Vale anche per i dirigenti di sedi principali italiane. Sul portale il modello è D, per la comunicazione CD.
avviso-dirigenti-condizioni = Una pagina del 2016 chiede { $mesi } di lavoro nello stesso settore prima del trasferimento. Il trasferimento dura al massimo { $anni }, proroghe comprese. Controlla le istruzioni del portale.
avviso-lettori-legge = È la lettera b dell'articolo 27. L'università dichiara che la persona ha i requisiti per insegnare.
avviso-professori-legge = È la lettera c dell'articolo 27. La domanda la fa l'università, pubblica o privata. Sul portale il modello è F. Per la comunicazione è CF, ma le pagine lette non dicono chi può usarla. Chiedi allo Sportello Unico.
avviso-traduttori-legge = È la lettera d dell'articolo 27. Sul portale il modello è G. Nella domanda si scrive il titolo e la data del visto del Consolato sul titolo.
avviso-formazione-distacco-chiuso = Fino al { $fine } la lettera f dell'articolo 27 valeva anche per lavoratori trasferiti o distaccati. Poi una legge l'ha cambiata. Oggi c'è il trasferimento dentro lo stesso gruppo (ICT). Per chi viene solo a imparare c'è il tirocinio: guarda il visto per studio.
avviso-gruppo-che-cosa = Sul portale il modello è ICT, per la comunicazione CICT. Vale per dirigenti, specialisti e lavoratori in formazione con la laurea. L'azienda straniera e quella italiana sono dello stesso gruppo.
avviso-gruppo-condizioni = Le pagine lette nominano il trasferimento nel gruppo ma non danno le condizioni. Le trovi nel manuale sul portale.
avviso-gruppo-dopo = Il visto e il permesso ICT non hanno una scheda loro. Guarda quelle del lavoro fuori quota (articolo 27) e chiedi che cosa cambia. Dopo l'ingresso ci sono { $giorni } per chiedere il permesso: contatta subito lo Sportello Unico.
avviso-compiti-legge = È la lettera g dell'articolo 27. L'azienda che chiede lavora in Italia e ha qui una sede o una filiale. Il lavoro deve essere qualificato. Un contratto di appalto non serve.
avviso-appalto-legge = È la lettera i dell'articolo 27. Sul portale il modello è M, oppure M2.
avviso-appalto-condizioni = Il primo distacco dura al massimo { $primo }. Con le proroghe si arriva al massimo a { $massimo }. Lo dice uno studio legale nel 2019.
avviso-appalto-comunicazione = La comunicazione la fa chi dà l'appalto. Allega il contratto e una dichiarazione del datore di lavoro con i nomi dei lavoratori. I lavoratori devono essere assunti e pagati in regola.
avviso-scambio-legge = È la lettera r dell'articolo 27. Vale per i Paesi che hanno un accordo con l'Italia. Sul portale il modello per chi è au pair è N.
avviso-scambio-visto = Secondo una pagina dopo si chiede il visto per lavoro subordinato, secondo un'altra quello per vacanze-lavoro. Chiedi al Consolato quale serve.
avviso-infermieri-legge = È la lettera r-bis dell'articolo 27. Sul portale il modello è O. Il titolo lo riconosce il Ministero della Salute, poi l'infermiere si iscrive all'albo.
avviso-infermieri-deroga = Fino al { $fine } si può lavorare anche senza il riconoscimento, con un sì della Regione. Chiedi alla Regione o all'Ordine degli infermieri.
avviso-docenti-legge = La legge 103 del 2002 permette questi ingressi fuori quota. Sul portale il modello è DS.
avviso-docenti-condizioni = La scuola deve lavorare in Italia da almeno { $presenza }. Un docente mandato dall'estero resta { $primo }, con proroghe fino a { $massimo }. Un docente assunto in Italia può avere un contratto senza data di fine.
avviso-progetti-speciali = I progetti speciali sono in una pagina del 2014, senza una legge scritta accanto. L'elenco di una Prefettura non li nomina. Chiedi allo Sportello Unico.
avviso-articolo-27-elenco = La Questura nomina questo permesso ma non pubblica un elenco di carte. Qui trovi le carte del kit e il contratto. Chiedi allo Sportello Unico che cosa serve per la tua lettera dell'articolo 27.
avviso-articolo-27-permesso-durata = Il permesso segue il nulla osta. Con un lavoro a termine dura al massimo { $anni }. La data la scrive la Questura.
avviso-articolo-27-conversione = Secondo una pagina della Regione Piemonte questo permesso non si cambia in uno per lavoro. Fanno eccezione gli artisti e i tecnici dello spettacolo. Si può cambiare per famiglia o per pensione.
avviso-articolo-27-rinnovo = Le pagine non sono d'accordo sul rinnovo. Una lo nomina, la tabella della Questura ha la casella vuota. La legge permette una proroga solo per alcuni lavori, al massimo di { $anni }. Per gli infermieri il rinnovo c'è, senza un nuovo nulla osta.
avviso-articolo-27-rinnovo-elenco = La Questura non pubblica un elenco di carte per questo rinnovo. Per gli infermieri le Poste chiedono il contratto di soggiorno. Se il contratto è cambiato, chiedono anche la prova di averlo mandato allo Sportello Unico. Per gli altri lavori chiedi alla Questura o a un patronato.
avviso-articolo-27-stesso-lavoro = Infermieri, traduttori e interpreti possono cambiare datore di lavoro, ma per lo stesso mestiere. Degli altri le pagine non lo dicono: chiedi prima di cambiare.
avviso-attesa-articolo-27 = Una pagina del 2014 nomina l'attesa occupazione anche per i lavori dell'articolo 27. Un infermiere può avere un nuovo datore di lavoro, ma per lo stesso mestiere. Chiedi subito a un patronato quale strada è la tua: è gratis.

## Ricerca

procedura-nullaosta-ricerca-scientifica = Far venire un ricercatore
    .ufficiale = Nullaosta per ricerca scientifica
    .che-cosa = L'istituto di ricerca chiede il nulla osta, cioè il sì dello Stato. Con il nulla osta il ricercatore chiede il visto.
procedura-comunicazione-ingresso-ricerca-3-mesi = Venire in Italia per poco a continuare una ricerca iniziata in un altro Paese UE
    .ufficiale = Comunicazione di ingresso in Italia per un periodo non superiore a 3 mesi per proseguire l'attività di ricerca iniziata in un altro Stato appartenente all'Unione europea
    .che-cosa = Hai un permesso per ricerca di un altro Paese UE. Per un tempo breve basta una comunicazione: niente visto e niente permesso.
procedura-visto-ricerca = Chiedere il visto per ricerca
    .ufficiale = Visto per ricerca
    .che-cosa = Il nulla osta c'è. Il ricercatore chiede il visto nel suo Paese, prima di partire.
procedura-permesso-ricerca-scientifica = Avere il primo permesso per ricerca scientifica
    .ufficiale = Permesso di soggiorno per ricerca scientifica
    .che-cosa = Sei in Italia per una ricerca con un istituto. Adesso chiedi il permesso di soggiorno.
procedura-rinnovo-permesso-ricerca-scientifica = Rinnovare il permesso per ricerca scientifica
    .ufficiale = Rinnovo del permesso di soggiorno per ricerca scientifica
    .che-cosa = La ricerca continua e il tuo permesso finisce.

requisito-titolo-ricerca = Il ricercatore ha un titolo che permette di fare il dottorato
    .no = Il ricercatore non ha un titolo che permette di fare il dottorato.
    .cura = Serve un dottorato, o una laurea che nel Paese degli studi fa entrare al dottorato. Per studiare c'è il visto per studio.
    .forse = Chiedi all'università del Paese degli studi o all'istituto italiano.
requisito-istituto-iscritto = L'istituto è nell'elenco del Ministero
    .no = L'istituto non è nell'elenco del Ministero.
    .cura = L'istituto chiede l'iscrizione al Ministero dell'Università e della Ricerca.
    .forse = Chiedi all'ufficio dell'istituto.
requisito-ricerca-breve = La ricerca in Italia dura { $giorni } o meno
    .no = La ricerca in Italia dura di più, o non c'è il permesso di un altro Paese UE.
    .cura = L'istituto chiede il nulla osta. Poi serve il permesso. Il visto non serve a chi ha il permesso di un altro Paese UE.
    .forse = Guarda nella convenzione quanto tempo passi in Italia.
requisito-nulla-osta-ricerca = C'è il nulla osta per la ricerca
    .no = Il nulla osta non c'è ancora.
    .cura = L'istituto chiede il nulla osta sul portale. Il visto si chiede dopo.
    .forse = Chiedi all'istituto a che punto è la domanda.
requisito-mezzi-ricerca = Hai almeno { $soglia } in un anno
    .no = I soldi per vivere sono troppo pochi.
    .cura = Parla con l'istituto: la convenzione deve dare almeno il doppio dell'assegno sociale.
    .forse = La cifra è scritta nella convenzione con l'istituto.
requisito-ricerca-continua = La ricerca continua e la convenzione è rinnovata
    .no = La ricerca è finita.
    .cura = Puoi chiedere un permesso per cercare lavoro o aprire un'impresa: leggi l'avviso qui sotto. Muoviti prima della scadenza.
    .forse = Chiedi all'istituto se rinnova la convenzione.

costo-contributo-articolo-27 = Contributo per il permesso
    .spiega = Dipende da quanto dura il nuovo permesso. I dirigenti pagano la cifra più alta.

passo-domanda-nullaosta-ricerca = L'istituto firma la convenzione con il ricercatore e fa la domanda sul portale
    .spiega = La domanda si fa solo su portaleservizi.dlci.interno.it, con SPID o CIE. Risponde lo Sportello Unico della Prefettura dove si fa la ricerca.
passo-rilascio-nullaosta-ricerca = Lo Sportello Unico dà il nulla osta
    .spiega = Lo Sportello Unico ci mette { $termine }. Manda il nulla osta al Consolato italiano del Paese del ricercatore.
passo-comunicazione-ricerca = L'istituto manda la comunicazione allo Sportello Unico
    .spiega = La comunicazione si fa entro { $giorni } dall'ingresso in Italia, sul portale del Ministero dell'Interno. Il modello si chiama FC. Si scrivono anche i dati del passaporto del ricercatore.
passo-convocazione-ricerca = Il ricercatore va allo Sportello Unico con le carte
    .spiega = Lo Sportello Unico chiama il ricercatore. Porta la copia autentica della convenzione, cioè una copia controllata da un ufficio pubblico.
passo-richiesta-visto-ricerca = Il ricercatore chiede il visto nel suo Paese
    .spiega = Serve il nulla osta. Chiedi il visto entro { $corto } dal nulla osta. Il Consolato ti dice quali carte portare e quanto costa.
passo-sportello-unico-ricerca = Contatta lo Sportello Unico che ha dato il nulla osta
    .spiega = Prendi subito l'appuntamento. Se il lavoro è dipendente, firmi il contratto di soggiorno. Se il permesso dura almeno { $durata }, firmi anche l'accordo di integrazione. Lo Sportello Unico compila il modulo del kit.

scadenza-comunicazione-ricerca = La comunicazione si manda entro { $giorni } dall'ingresso
    .in-tempo = Sei in tempo. Avverti l'istituto del giorno di ingresso.
    .tardi = Manda la comunicazione oggi.
    .oltre = L'istituto manda lo stesso la comunicazione, oggi, e spiega il ritardo. Un patronato o un avvocato ti aiuta gratis.

documento-nullaosta-ricerca-copia = Copia del nulla osta per la ricerca
    .come = Lo ha dato lo Sportello Unico all'istituto.
documento-convenzione-accoglienza = Copia della convenzione di accoglienza con l'istituto
    .come = È l'accordo firmato dal ricercatore e dall'istituto.
documento-progetto-ricerca = Copia del progetto di ricerca approvato dall'istituto
    .come = Chiedila all'istituto.
documento-iscrizione-istituto = Attestato: l'istituto è nell'elenco del Ministero
    .come = L'attestato è il foglio che lo prova. Chiedilo all'istituto.
documento-busta-paga = Ultima busta paga
    .come = È il foglio con lo stipendio del mese. La dà chi ti paga.
documento-borsa-ricerca = Certificato della borsa di ricerca
    .come = Il certificato è il foglio che dice quanto prendi. Lo dà l'istituto.
documento-lavoro-autonomo-ricerca = Carte del lavoro in proprio per la ricerca
    .come = Per esempio il contratto con l'istituto e le fatture.
documento-convenzione-rinnovata = Copia della convenzione di accoglienza rinnovata
    .come = Chiedila all'istituto quando prolunga la ricerca.
documento-convenzione-altro-stato = Copia autentica della convenzione con l'istituto dell'altro Paese UE
    .come = Deve prevedere un periodo di ricerca in Italia. Una copia autentica è controllata da un ufficio pubblico.
documento-permesso-altro-stato = Copia del permesso dell'altro Paese UE
    .come = Anche dei familiari che vengono con il ricercatore.
documento-mezzi-ricerca-breve = Prova dei soldi per vivere in Italia
    .come = Non serve se è già scritto nella convenzione.
documento-dichiarazione-istituto = Dichiarazione dell'istituto italiano
    .come = La scrive l'istituto dove si fa la ricerca.

condizione-visto-lavoro-comune = il visto è per lavoro del decreto flussi o in casa
    .no = il visto è per un altro lavoro
condizione-visto-non-stagionale = il lavoro è per un datore, non stagionale e non in una casa
    .no = il lavoro non è di quel tipo
condizione-visto-in-casa = il lavoro è in una casa
    .no = il lavoro non è in una casa
condizione-visto-carta-blu = il visto è per un lavoro altamente qualificato
    .no = il visto è per un altro lavoro
condizione-visto-articolo-27 = il visto è per un lavoro fuori quota (articolo 27)
    .no = il visto non è per un lavoro fuori quota (articolo 27)
condizione-ricerca-da-altro-stato = il ricercatore viene da un altro Paese UE e resta a lungo
    .no = il ricercatore non viene da un altro Paese UE
condizione-ricerca-da-dipendente = fai ricerca come dipendente
    .no = non fai ricerca come dipendente
condizione-ricerca-con-borsa = hai una borsa di ricerca
    .no = non hai una borsa di ricerca
condizione-ricerca-in-proprio = fai ricerca lavorando in proprio
    .no = non fai ricerca lavorando in proprio
condizione-permesso-corto = il nuovo permesso è breve
    .no = il nuovo permesso dura di più
condizione-infermiere-in-deroga = l'infermiere lavora in deroga
    .no = l'infermiere non lavora in deroga

avviso-ricerca-elenco = L'elenco completo delle carte è sul portale. Il modello si chiama FR.
avviso-ricerca-nullaosta-costo = Una scheda della Toscana del 2018 chiede la marca da bollo per questa domanda: oggi costa { $bollo }. Le altre pagine lette non parlano di costi: guarda le istruzioni del portale.
avviso-ricerca-chi-no = Chi viene per un dottorato, un master o una specializzazione chiede il visto per studio, non per ricerca. Chi ha chiesto asilo o ha la protezione temporanea non può usare questa strada.
avviso-ricerca-gia-in-italia = Chi vive già in Italia in regola può avere questo permesso senza visto. L'istituto chiede lo stesso il nulla osta. Una pagina del 2014 esclude solo chi ha chiesto asilo o ha la protezione temporanea. Per il tuo permesso chiedi allo Sportello Unico.
avviso-ricerca-altro-stato-lunga = C'è una regola per chi fa già ricerca in un altro Paese UE e resta più di { $giorni }. Servono il nulla osta e il permesso, non il visto. Sul permesso c'è scritto "mobilità-ricercatore".
avviso-ricerca-breve-regola = La pagina del 2014 parla di tre mesi. Dal { $dal } il limite è più lungo: { $giorni } in un periodo di { $arco }. Il nome della pratica è rimasto quello vecchio.
avviso-ricerca-breve-senza-permesso = In questo caso non serve il permesso di soggiorno. La comunicazione la manda l'istituto, e scrive anche i familiari che vengono.
avviso-visto-ricerca-termine = Le pagine danno tempi diversi per chiedere il visto. Quella del 2014 dà { $lungo } dal nulla osta, quella più nuova { $corto }. Chiedilo prima possibile.
avviso-ricerca-primi-giorni = Dopo l'ingresso il ricercatore ha { $giorni } per contattare lo Sportello Unico.
avviso-ricerca-permesso-elenco = L'elenco è quello della Questura di Vibo Valentia. Il sito delle Poste chiede meno: modulo, passaporto e convenzione. Per i soldi l'elenco dice "se in possesso", ma la regola li chiede sempre.
avviso-ricerca-mezzi = Servono soldi per vivere pari al doppio dell'assegno sociale: { $soglia } in un anno. Di solito li garantisce la convenzione con l'istituto.
avviso-ricerca-permesso-termine = Sul tempo per avere il permesso le pagine sono diverse. La scheda della Regione Toscana dice { $giorni }, la regola generale { $legge }.
avviso-ricerca-durata = Il permesso dura quanto il programma di ricerca. Se il programma si allunga, il permesso si rinnova per lo stesso tempo.
avviso-ricerca-rinnovo-elenco = La Questura non pubblica un elenco per questo rinnovo. Le Poste chiedono la convenzione rinnovata. Le altre carte sono quelle del primo permesso. Chiedi alla Questura o a un patronato.
avviso-ricerca-finita = Chi ha finito la ricerca può chiedere un altro permesso, per cercare lavoro o aprire un'impresa. Dura da { $minimo } a { $massimo }. Iscriviti al Centro per l'impiego e chiedi all'istituto una carta che dice che hai finito. Questa guida spiega il permesso simile degli studenti: chiedi a un patronato che cosa cambia.

## Missione

procedura-visto-missione = Chiedere il visto per missione
    .ufficiale = Visto per missione
    .che-cosa = È per chi viene in Italia per una funzione politica, di governo o di utilità pubblica.
procedura-permesso-missione = Avere il permesso per missione
    .ufficiale = Permesso di soggiorno per missione
    .che-cosa = Serve a chi è in missione in Italia e resta a lungo.
procedura-rinnovo-permesso-missione = Rinnovare il permesso per missione
    .ufficiale = Rinnovo del permesso di soggiorno per missione
    .che-cosa = La missione continua e il tuo permesso finisce.

requisito-missione-continua = La missione continua
    .no = La missione è finita.
    .cura = Chiedi a un patronato o alla Questura se per te c'è un'altra strada, prima della scadenza.
    .forse = Chiedi all'ente o al governo che ti ha mandato.

documento-contratto-di-soggiorno-se-firmato = Copia del contratto di soggiorno per lavoro, se lo hai firmato
    .come = Lo firma chi è assunto in Italia. Chi è mandato da un'azienda straniera chiede allo Sportello Unico quale carta serve.
documento-dichiarazione-missione = Copia della dichiarazione sulla missione: luogo e durata
    .come = La scrive l'autorità che ti ha mandato o che ti riceve.

avviso-missione-che-cosa = La missione può essere breve o lunga, ma ha sempre una fine. Per un lavoro normale serve un altro visto.
avviso-missione-durata = Il permesso serve oltre { $mesi }. La Questura scrive "oltre 90 giorni". Se resti tre mesi esatti le pagine non sono chiare: chiedi alla Questura.
avviso-missione-rinnovo-elenco = La Questura non pubblica un elenco per questo rinnovo. Qui trovi le carte del primo permesso per missione: la dichiarazione deve dire la nuova durata. Chiedi alla Questura o a un patronato.

rinvio-articolo-27-altro = L'articolo 27 vale anche per altri lavori: colf che viene con il datore, marinai, spettacolo, sport, giornalisti. Torna indietro e guarda tra i lavori in una casa, lo spettacolo e lo sport.
    .chi = Lo Sportello Unico della Prefettura dice se il lavoro è fuori quota. Un sindacato ti aiuta gratis.
rinvio-articolo-27-ignoto = Va bene non saperlo. La domanda la fa il datore di lavoro: chiedi a lui quale lettera dell'articolo 27 ha scelto.
    .chi = Lo Sportello Unico della Prefettura, un sindacato o un patronato ti aiuta gratis.

## Fonti

fonte-ance-carta-blu = ANCE Enna: la Carta blu dopo la circolare 2829 (2024)
fonte-consulenti-carta-blu = Consulenti del lavoro: la Carta blu dopo il decreto 152 (2023)
fonte-avvocati-carta-blu = Avvocati immigrazionisti: la circolare 2829 del 28 marzo 2024 (2024)
fonte-solco-carta-blu = Solco: la legge 182 del 2025 e la Carta blu (2025)
fonte-consulenti-pescara-semplificazioni = Consulenti del lavoro di Pescara: la legge semplificazioni (2025)
fonte-stranieri-nullaosta-trenta = Stranieri in Italia: nulla osta entro 30 giorni (2025)
fonte-diritto-carta-blu = Diritto.it: la nuova Carta blu UE (2024)
fonte-cinformi-carta-blu = Cinformi, Provincia di Trento: la Carta blu UE (senza data)
fonte-integrazione-carta-blu = Portale Integrazione Migranti: che cos'è la Carta blu UE (senza data)
fonte-confalp-carta-blu = Confalp: la Carta blu e la circolare 6385 del 2012 (senza data)
fonte-yourway-carta-blu = Your Way to Italy: la Carta blu UE (senza data)
fonte-paesi-scheda-carta-blu = PAeSI, Regione Toscana: scheda della Carta blu UE (senza data)
fonte-paesi-protocollo-carta-blu = Ministero dell'Interno: circolare 2962 del 2016 sui protocolli
fonte-belluno-articolo-27 = Prefettura di Belluno: ingresso per lavoro in casi particolari (senza data)
fonte-stranieri-articolo-27 = Stranieri in Italia: i lavoratori fuori quota (2023)
fonte-notizie-scuola-articolo-40 = Notizie della Scuola: testo dell'articolo 40 del DPR 394 del 1999 (senza data)
fonte-toscana-oggi-articolo-27 = Toscana Oggi: il lavoro degli stranieri (senza data)
fonte-svanera-fuori-quota = Studio Svanera: gli ingressi fuori quota (2016)
fonte-paesi-protocollo-dirigenti = Ministero dell'Interno: protocollo del 2015 sull'articolo 27 (letto nel 2024)
fonte-fvg-professori = Regione Friuli-Venezia Giulia: professori universitari (senza data)
fonte-fvg-traduttori = Regione Friuli-Venezia Giulia: traduttori e interpreti (senza data)
fonte-fvg-docenti = Regione Friuli-Venezia Giulia: docenti di scuole straniere (senza data)
fonte-fvg-infermieri = Regione Friuli-Venezia Giulia: infermieri (senza data)
fonte-meltingpot-infermieri = Progetto Melting Pot Europa: infermieri fuori quota (2020)
fonte-lavorofacile-infermieri = Lavorofacile: il rinnovo per gli infermieri (2010)
fonte-portale-infermieri = Portale Immigrazione: permesso per infermieri (2021)
fonte-infermieristicamente-deroga = Infermieristicamente: la deroga fino al 2027 (2024)
fonte-fnob-deroga = FNOB: la deroga fino al 2027 (2024)
fonte-trevisolavora-formazione = Treviso Lavora: la lettera f dell'articolo 27 (senza data)
fonte-gazzetta-gruppo = Gazzetta Ufficiale: decreto legislativo 253 del 2016 (2017)
fonte-lavorofacile-distacco = Lavorofacile: l'interpello 28 del 2011 sul distacco (2011)
fonte-mazzeschi-appalto = Studio Mazzeschi: lavoratori in appalto (2019)
fonte-normattiva-appalto = Normattiva: decreto-legge 10 del 2007, articolo 5
fonte-piemonte-conversioni = Piemonte Immigrazione: i casi di conversione (senza data)
fonte-paesi-nullaosta-ricerca = PAeSI, Regione Toscana: scheda del nulla osta per ricerca (2018)
fonte-paesi-ricerca-domande = PAeSI, Regione Toscana: domande sulla ricerca (senza data)
fonte-paesi-comunicazione-ricerca = PAeSI, Regione Toscana: scheda della comunicazione di ingresso (senza data)
fonte-paesi-percorso-ricerca = PAeSI, Regione Toscana: percorso Ricerca, versione nuova (senza data)
fonte-paesi-permesso-ricerca = PAeSI, Regione Toscana: scheda del permesso per ricerca (senza data)
fonte-anci-ricerca = ANCI: la ricerca iniziata in un altro Paese UE (senza data)
fonte-normattiva-ricerca = Normattiva: decreto legislativo 71 del 2018
fonte-fvg-ricerca = Regione Friuli-Venezia Giulia: ricercatori (senza data)
fonte-integrazione-ricerca = Portale Integrazione Migranti: il permesso per ricerca (2022)
fonte-portale-ricerca = Portale Immigrazione: permesso per ricerca (senza data)
fonte-arletti-ricerca = Arletti Partners: il visto per ricerca scientifica (senza data)
