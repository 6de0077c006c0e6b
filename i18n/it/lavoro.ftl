### Lavoro con il decreto flussi, lavoro perso, pensione.

permesso-attesa-occupazione = Permesso di soggiorno per attesa occupazione
permesso-residenza-elettiva = Permesso di soggiorno per residenza elettiva
    .vecchi = permesso per pensione

## Domande

domanda-ingresso-lavoro = Che lavoro farà in Italia chi deve entrare?
    .tema = Lavoro in Italia
    .perche = Ogni tipo di lavoro ha una sua domanda.
    .o-subordinato = Lavoro per un datore di lavoro, non stagionale
    .n-subordinato = Si entra con il decreto flussi: ogni anno ci sono posti limitati.
    .o-domestico = Lavoro in una casa: colf, badante, babysitter
    .o-stagionale = Lavoro stagionale: campi, alberghi, turismo
    .o-autonomo = Lavoro in proprio (lavoro autonomo)
    .g-casi-particolari = Casi particolari: alta specializzazione, sport, spettacolo…
    .o-altamente-qualificati = Lavoro altamente qualificato (Carta blu UE)
    .o-particolari-categorie = Lavori fuori quota: infermieri, dirigenti, traduttori…
    .n-particolari-categorie = Non si aspetta il decreto flussi. Per gli uffici: articolo 27.
    .o-spettacolo = Spettacolo
    .o-sport = Sport
    .o-altro = Un altro lavoro

domanda-nulla-osta-pronto = C'è già il nulla osta?
    .tema = Nulla osta
    .perche = Prima serve il nulla osta. Poi si chiede il visto.
    .aiuto = Il nulla osta è il sì dello Stato. Di solito lo chiede chi è in Italia: il datore di lavoro, il familiare, l'istituto, l'organizzazione. A volte lo dà la Questura.

domanda-permesso-ue-altro-stato = Il lavoratore ha un permesso UE di lungo periodo di un altro Paese europeo?
    .tema = Permesso di un altro Paese
    .perche = Per questi lavoratori c'è una domanda diversa.
    .aiuto = Il nome è scritto sul permesso. Prima si chiamava permesso CE.

domanda-primo-lavoro = Con quale lavoro sei entrato in Italia?
    .tema = Lavoro del visto
    .perche = Le carte e gli uffici cambiano con il tipo di lavoro.
    .o-subordinato = Lavoro per un datore di lavoro, anche in una casa
    .o-non-avviato = Lo stesso, ma il lavoro non è mai iniziato
    .o-stagionale = Lavoro stagionale
    .o-autonomo = Lavoro in proprio (lavoro autonomo)
    .g-casi-particolari = Casi particolari: alta specializzazione, sport, spettacolo…
    .o-altamente-qualificati = Lavoro altamente qualificato (Carta blu UE)
    .o-particolari-categorie = Lavori fuori quota: infermieri, dirigenti, traduttori…
    .n-particolari-categorie = Gli uffici li chiamano casi dell'articolo 27.
    .o-spettacolo = Spettacolo
    .o-sport = Sport
    .o-altro = Un altro lavoro

domanda-attesa-caso = Che cosa è successo con il lavoro?
    .tema = Il tuo caso
    .perche = Per ogni caso c'è un ufficio diverso.
    .o-perso = Lavoravo e ho perso il lavoro
    .n-perso = Licenziamento, dimissioni o contratto finito.
    .o-mai-iniziato = Sono entrato con un visto, ma il lavoro non è mai iniziato
    .o-attesa-finisce = Ho già il permesso per attesa occupazione, e sta per finire
    .o-studi-finiti = Ho finito gli studi in Italia e cerco un lavoro

domanda-visto-per-lavoro = Sei entrato in Italia con un visto per lavoro subordinato?
    .tema = Visto per lavoro
    .perche = Questo permesso è per chi entra con il nulla osta e con questo visto.
    .aiuto = Il tipo di visto è scritto nel passaporto.

domanda-attesa-rinnovata = Hai già rinnovato una volta il permesso per attesa occupazione?
    .tema = Rinnovo già avuto
    .perche = La Questura scrive che si rinnova una volta sola.

domanda-centro-impiego = Sei iscritto al Centro per l'impiego?
    .tema = Centro per l'impiego
    .perche = Il permesso per attesa occupazione è per chi è iscritto.
    .aiuto = Il Centro per l'impiego è l'ufficio pubblico per chi cerca lavoro.

domanda-pensione-italiana = Prendi una pensione dall'INPS o dall'INAIL in Italia?
    .tema = Pensione in Italia
    .perche = Per questo permesso devi vivere senza lavorare. La Questura chiede la carta della pensione.
    .aiuto = Per esempio pensione di vecchiaia, di anzianità o di invalidità.

domanda-ingresso-del = Quando sei entrato in Italia?
    .tema = Giorno di ingresso
    .perche = Dopo l'ingresso ci sono pochi giorni per fare domanda.
    .aiuto = Guarda il timbro nel passaporto o il biglietto del viaggio. Se non sei ancora entrato, scegli "Non lo so".

## Pratiche

procedura-nullaosta-lavoro-subordinato = Assumere una persona che vive all'estero (decreto flussi)
    .ufficiale = Nullaosta al lavoro subordinato
    .che-cosa = Il datore di lavoro chiede il nulla osta, cioè il sì dello Stato. Con il nulla osta il lavoratore chiede il visto.
procedura-nullaosta-lavoro-subordinato-soggiornanti-ce-altro-stato = Assumere chi ha un permesso UE di lungo periodo di un altro Paese
    .ufficiale = Nullaosta al lavoro subordinato per stranieri in possesso di un permesso di soggiorno CE per soggiornanti di lungo periodo rilasciato da altro Stato membro (richiesta nominativa)
    .che-cosa = Il datore di lavoro chiede il nulla osta per una persona precisa. Questa persona vive in un altro Paese europeo da lungo tempo.
procedura-visto-lavoro-subordinato = Chiedere il visto per lavoro subordinato
    .ufficiale = Visto per lavoro subordinato
    .che-cosa = Il nulla osta c'è. Il lavoratore chiede il visto nel suo Paese, prima di partire.
procedura-permesso-lavoro-subordinato = Avere il primo permesso per lavoro subordinato
    .ufficiale = Permesso di soggiorno per lavoro subordinato
    .che-cosa = Sei entrato con il visto per lavorare. Adesso chiedi il primo permesso di soggiorno.
procedura-permesso-attesa-occupazione-primo-lavoro = Avere un permesso se il lavoro del visto non è mai iniziato
    .ufficiale = Permesso di soggiorno per lavoro subordinato - attesa occupazione (mancata instaurazione del primo rapporto di lavoro)
    .che-cosa = Sei entrato con un visto per lavoro, ma il lavoro non è iniziato. Con questo permesso puoi cercarne un altro.
procedura-permesso-attesa-occupazione = Avere il permesso per attesa occupazione, dopo il lavoro perso
    .ufficiale = Permesso di soggiorno per attesa occupazione
    .che-cosa = Hai perso il lavoro. Con questo permesso resti in Italia in regola e cerchi un altro lavoro.
procedura-rinnovo-permesso-attesa-occupazione = Rinnovare il permesso per attesa occupazione
    .ufficiale = Rinnovo del permesso di soggiorno per attesa occupazione
    .che-cosa = Cerchi ancora lavoro e il permesso per attesa occupazione finisce.
procedura-conversione-subordinato-residenza-elettiva = Passare al permesso per chi vive di pensione (residenza elettiva)
    .ufficiale = Conversione del permesso di soggiorno per lavoro subordinato, lavoro autonomo o motivi familiari in permesso di soggiorno per residenza elettiva
    .che-cosa = È per chi ha smesso di lavorare e ha una pensione in Italia. Vale per chi ha un permesso di lavoro, attesa occupazione o famiglia.

## Requisiti

requisito-quote-aperte = Le domande del decreto flussi sono aperte e c'è ancora posto
    .no = Le domande del decreto flussi non sono aperte.
    .cura = Aspetta il prossimo decreto. Le date escono sui siti del Ministero dell'Interno e del Ministero del Lavoro.
    .forse = Ultimo giorno per le domande: { $fine }. Chiedi se c'è ancora posto allo Sportello Unico, a un patronato o all'associazione dei datori.
requisito-nulla-osta-lavoro = C'è il nulla osta al lavoro
    .no = Il nulla osta non c'è ancora.
    .cura = Il datore di lavoro chiede il nulla osta sul portale. Il visto si chiede dopo.
    .forse = Chiedi al datore di lavoro a che punto è la domanda.
requisito-nulla-osta-lavoro-in-casa = C'è il nulla osta per il lavoro in casa
    .no = Il nulla osta non c'è ancora.
    .cura = Il datore di lavoro chiede il nulla osta. Il visto si chiede dopo.
    .forse = Chiedi al datore di lavoro a che punto è la domanda.
requisito-nulla-osta-carta-blu = C'è il nulla osta per il lavoro altamente qualificato
    .no = Il nulla osta non c'è ancora.
    .cura = Il datore di lavoro chiede il nulla osta. Il visto si chiede dopo.
    .forse = Chiedi al datore di lavoro a che punto è la domanda.
requisito-nulla-osta-articolo-27 = C'è il nulla osta per il lavoro fuori quota
    .no = Il nulla osta non c'è ancora.
    .cura = Il datore di lavoro chiede il nulla osta. Il visto si chiede dopo.
    .forse = Chiedi al datore di lavoro a che punto è la domanda.
requisito-visto-di-lavoro = Sei entrato con un visto per lavoro subordinato
    .no = Non sei entrato con un visto per lavoro subordinato.
    .cura = Questo permesso è solo per chi entra con quel visto. Un patronato ti dice gratis se per te ci sono altre strade.
    .forse = Guarda il visto nel passaporto. Un patronato può leggerlo con te.
requisito-primo-lavoro-iniziato = Il lavoro è iniziato
    .no = Il lavoro non è iniziato.
    .cura = Vai allo Sportello Unico e dillo. Puoi avere un permesso per cercare un altro lavoro.
    .forse = Chiedi al datore di lavoro se ti ha assunto. Lo Sportello Unico può controllare.
requisito-permesso-da-dipendente = Hai un permesso per lavoro subordinato, non stagionale
    .no = Hai un permesso per lavoro stagionale: la legge lo esclude.
    .cura = Chiedi subito a un patronato o a un sindacato quali strade hai. L'aiuto è gratis.
    .forse = Le pagine parlano di chi ha un permesso per lavoro subordinato. Con un altro permesso chiedi a un patronato: forse non ti serve.
requisito-iscritto-centro-impiego = Sei iscritto al Centro per l'impiego
    .no = Non sei ancora iscritto al Centro per l'impiego.
    .cura = Vai subito al Centro per l'impiego. Non aspettare che il permesso scada.
    .forse = Chiama il Centro per l'impiego della tua zona e chiedi se sei iscritto.
requisito-primo-rinnovo-attesa = È il primo rinnovo di questo permesso
    .no = Questo permesso si rinnova una volta sola, e lo hai già fatto.
    .cura = Guarda le altre strade qui sotto. Parla subito con un patronato o un avvocato: l'aiuto è gratis.
    .forse = Guarda il permesso e le vecchie ricevute. Un patronato può leggerle con te.
requisito-ancora-senza-lavoro = Cerchi ancora un lavoro
    .no = Hai trovato un lavoro: ora ti serve il permesso per lavoro.
    .cura = Passa al permesso per lavoro: guarda la strada qui sotto. Un patronato ti aiuta gratis.
    .forse = Guarda se hai un contratto in corso.
requisito-reddito-dopo-attesa = Hai un reddito (conta anche quello della famiglia)
    .no = Il reddito non basta.
    .forse = Prepara le prove del tuo reddito e di quello della tua famiglia.
requisito-permesso-verso-residenza = Hai un permesso per lavoro, attesa occupazione o famiglia
    .no = Le pagine lette non ammettono questo cambio per il tuo permesso.
    .cura = Chiedi a un patronato o alla Questura se per te c'è un'altra strada.
    .forse = Guarda il motivo scritto sul permesso.
requisito-permesso-da-convertire = Il permesso che hai non è scaduto
    .no = Il permesso che hai è scaduto.
    .forse = Le pagine non dicono se un permesso scaduto si può cambiare. Fai domanda prima della scadenza. Se è già scaduto, vai subito da un patronato.
requisito-pensione-in-italia = Prendi una pensione dall'INPS o dall'INAIL in Italia
    .no = Non prendi una pensione dall'INPS o dall'INAIL in Italia.
    .cura = Puoi fare domanda quando prendi la pensione. Un patronato controlla gratis se ne hai diritto.
    .forse = Chiedi all'INPS o a un patronato.

## Condizioni

condizione-senza-contratto = il permesso non dipende da un contratto di lavoro
    .no = il permesso dipende da un contratto di lavoro
condizione-permesso-non-scaduto = il permesso che hai non è scaduto
    .no = il permesso che hai è scaduto
condizione-contributo-basso-chiesto = l'ufficio chiede il contributo più basso
    .no = l'ufficio chiede il contributo più alto

## Uffici, costi e passi

ufficio-centro-impiego = Centro per l'impiego
    .che-cosa = È l'ufficio pubblico che aiuta chi cerca lavoro. È gratis.
ufficio-consolato = Ambasciata o Consolato italiano
    .che-cosa = È l'ufficio dell'Italia in un altro Paese.

costo-contributo-conversione = Contributo per il permesso
    .spiega = Non si paga se il permesso che cambi non è scaduto.

passo-domanda-nulla-osta-lavoro = Il datore di lavoro fa la domanda sul portale
    .spiega = La domanda si fa solo su portaleservizi.dlci.interno.it, con SPID o CIE. Il lavoratore non può farla.
passo-domanda-nulla-osta-nominativa = Il datore di lavoro fa la domanda con il nome del lavoratore
    .spiega = La domanda si fa solo su portaleservizi.dlci.interno.it, con SPID o CIE. Si scrive il nome del lavoratore (richiesta nominativa).
passo-rilascio-nulla-osta-lavoro = Lo Sportello Unico dà il nulla osta
    .spiega = Quando il Consolato chiede conferma, il datore di lavoro risponde entro { $termine }. Dopo il nulla osta il lavoratore chiede il visto.
passo-richiesta-visto-lavoro = Il lavoratore chiede il visto nel suo Paese
    .spiega = Serve il nulla osta. Chiedi al Consolato quali carte portare, quanto costa e quanto tempo serve.
passo-sportello-unico-contratto = Contatta lo Sportello Unico e firma il contratto di soggiorno
    .spiega = Prendi subito l'appuntamento. Firmi con il datore di lavoro il contratto di soggiorno, entro { $termine } dall'ingresso. Firmi anche l'accordo di integrazione. Chiedi lì come avere il modulo del kit.
passo-sportello-unico-attesa = Vai allo Sportello Unico e di' che il lavoro non è iniziato
    .spiega = Lo Sportello Unico lo scrive e prepara la domanda per l'attesa occupazione. Firmi anche l'accordo di integrazione.
passo-iscrizione-centro-impiego = Iscriviti al Centro per l'impiego e chiedi il certificato
    .spiega = Il certificato è il foglio che dice che sei senza lavoro e lo cerchi. Vai subito: non aspettare la scadenza del permesso.

scadenza-primo-permesso = Hai { $giorni } dall'ingresso per chiedere il permesso
    .in-tempo = Sei in tempo. Contatta l'ufficio entro questo giorno.
    .tardi = Contatta l'ufficio oggi.
    .oltre = Contatta l'ufficio oggi e chiedi lo stesso il permesso. Spiega perché sei in ritardo e porta le prove. Un patronato ti aiuta gratis.
scadenza-contratto-soggiorno = Il contratto di soggiorno si firma e si manda allo Sportello Unico entro { $giorni } dall'ingresso
    .in-tempo = Sei in tempo. Prendi l'appuntamento con il datore di lavoro.
    .tardi = Prendi l'appuntamento oggi.
    .oltre = Chiama oggi lo Sportello Unico con il datore di lavoro e firma appena possibile. Un sindacato o un patronato ti aiuta gratis.
scadenza-attesa-occupazione = Chiedi il permesso prima della scadenza: meglio almeno { $anticipo } prima
    .in-tempo = Sei in tempo. Iscriviti al Centro per l'impiego e prepara il kit.
    .tardi = Iscriviti al Centro per l'impiego e spedisci il kit subito. Il rinnovo in ritardo si accetta fino a { $tolleranza } dopo la scadenza.
    .oltre = Presenta la domanda adesso. Secondo i giudici la Questura deve guardare tutto il tuo caso: il ritardo è solo una parte. Finché non la presenti, la Prefettura può decidere di allontanarti dall'Italia. Chiedi oggi aiuto a un patronato: è gratis.

## Documenti

documento-identita-digitale = SPID, oppure carta d'identità elettronica (CIE)
    .come = SPID è l'accesso ai siti dello Stato: serve per entrare nel portale. Usa quello di chi fa la domanda.
documento-certificato-centro-impiego = Copia del certificato del Centro per l'impiego
    .come = Il certificato è il foglio che dice che sei senza lavoro.
documento-domanda-sportello-unico = Domanda preparata dallo Sportello Unico
    .come = La ricevi quando dici che il lavoro non è iniziato.
documento-pensione-italiana = Copia della carta della pensione INPS o INAIL
    .come = La chiedi all'INPS o all'INAIL. Un patronato ti aiuta gratis.

## Avvisi

avviso-flussi-quote = Il nulla osta si chiede solo con il decreto flussi. Ogni anno ci sono { $quota } posti per il lavoro subordinato non stagionale. Nessuno sa prima se il posto c'è.
avviso-flussi-date-ignote = Le domande per il 2026 sono state aperte in febbraio, nei giorni detti "click day". Il datore di lavoro poteva prepararle prima, da fine ottobre a inizio dicembre 2025. Le date per il 2027 non le abbiamo trovate. Cercale sul sito del Ministero dell'Interno.
avviso-flussi-solo-datore = La domanda la fa solo il datore di lavoro, o chi lo aiuta per legge. Il lavoratore non può farla. Un privato può fare al massimo { $domande } domande.
avviso-flussi-assistenza = Ci sono ingressi anche fuori dalle quote, fino a { $ingressi } all'anno. Sono per chi assiste persone disabili, persone con più di { $anziani } anni o bambini fino a { $bambini } anni. Per chi ha { $anziani } anni giusti la regola non è chiara: chiedi prima.
avviso-flussi-elenco = Le pagine lette non danno l'elenco dei documenti per il nulla osta. L'elenco è sul portale, nel modulo della domanda.
avviso-flussi-costo = Le pagine lette non dicono se la domanda costa. Forse serve una marca da bollo: guarda le istruzioni del portale.
avviso-alloggio-lavoro = La casa del lavoratore deve rispettare le misure di un decreto del 1975. Da dicembre 2025 non contano più le regole delle case popolari della Regione.
avviso-visto-altro-stato = Una pagina scrive che con il permesso UE di un altro Paese non serve il visto. Le altre non lo dicono: chiedi allo Sportello Unico prima di partire.
avviso-visto-elenco = Le pagine lette non danno l'elenco delle carte, né il costo del visto. Li trovi sul sito del Consolato italiano e su vistoperitalia.esteri.it.
avviso-visto-familiare-al-seguito = Insieme al visto si può chiedere il nulla osta per portare un familiare (familiare al seguito).
avviso-lavori-successivi = Se dopo il primo lavoro ne hai cominciato un altro, porta anche la comunicazione di quello.
avviso-sportello-unico-elenco = Le pagine lette non dicono che cosa portare allo Sportello Unico. Chiedilo quando prendi l'appuntamento.
avviso-accordo-integrazione = L'accordo di integrazione è per chi entra per la prima volta e ha più di { $eta } anni. Il permesso chiesto deve durare almeno { $durata }. Non è per i minori soli né per le vittime di tratta. Si parte con { $crediti } crediti. Dopo { $verifica } lo Sportello Unico controlla la lingua italiana (A2) e la vita civile.
avviso-due-termini-ingresso = Dopo l'ingresso ci sono due limiti di tempo: { $permesso } per chiedere il permesso e { $contratto } per il contratto di soggiorno. Conta il primo: contatta subito lo Sportello Unico.
avviso-durata-primo-permesso = Quanto dura il primo permesso lo scrive la Questura. I tre anni del 2023 sono per i rinnovi: il primo può durare meno.
avviso-attesa-durata = Chi perde il lavoro resta iscritto per tutto il tempo del permesso, e comunque almeno { $durata }. Se prende un sussidio più lungo, conta il tempo del sussidio.
avviso-attesa-reddito = Dopo il tempo per cercare lavoro la legge guarda il reddito, come per il ricongiungimento. Il reddito base di un anno è { $assegno }, di più con la famiglia. Le pagine non spiegano come si conta qui. Chiedi a un patronato: è gratis.
avviso-attesa-altri-permessi = L'attesa occupazione è per chi ha un permesso per lavoro subordinato, non per gli stagionali. Per la Carta blu e per chi finisce gli studi ci sono altre pratiche. Sul lavoro in proprio le pagine non sono d'accordo. Degli altri permessi non parlano: chiedi a un patronato.
avviso-attesa-rinnovo-elenco = La Questura non pubblica l'elenco dei documenti per questo rinnovo. Quelli scritti qui sono del primo permesso per attesa occupazione. Controlla anche le istruzioni dentro il kit.
avviso-attesa-tempi = Le pagine non danno un giorno preciso per chiedere questo permesso. Qui trovi i tempi del rinnovo. Non aspettare la scadenza: muoviti appena perdi il lavoro.
avviso-attesa-lavoro-trovato = Se hai trovato un lavoro, puoi chiedere di nuovo un permesso per lavoro. La tabella della Questura indica le Poste per questo cambio. La Questura non pubblica l'elenco dei documenti per questo cambio.
avviso-conversione-contributo = Chi cambia un permesso non scaduto non paga il contributo. L'elenco della Questura lo chiede lo stesso: fai vedere la scadenza. Se il permesso è scaduto, il contributo va da { $breve } a { $alto }.
avviso-pensione-estera = La Questura parla solo di pensioni INPS o INAIL prese in Italia. Se vivi di altri soldi, per esempio una pensione estera, chiedi alla Questura.

## Fonti

fonte-vallini-quote = Studio Vallini Vaccari: le quote dei flussi 2026-2028 (2025)
fonte-siena-flussi = Siena News e Prefettura: le date del decreto flussi 2026 (2025)
fonte-arletti-flussi = Arletti Partners: il decreto 146 del 2025 (2025)
fonte-confagricoltura-contratto = Confagricoltura: il contratto di soggiorno dopo la legge 179 del 2025 (2025)
fonte-eglossa-alloggio = E-glossa: testo dell'articolo 4 della legge 182 del 2025 (2025)
fonte-trevisolavora-accordo = Treviso Lavora: l'accordo di integrazione (senza data)
fonte-integrazione-attesa = Portale Integrazione Migranti: il permesso per attesa occupazione (senza data)
fonte-ali-portale = Ministero dell'Interno: portale dei servizi ALI (2024)

rinvio-ingresso-lavoro = Va bene non saperlo. La prima domanda la fa il datore di lavoro: chiedi a lui che tipo di lavoro è. Poi torna indietro e scegli.
    .chi = Un sindacato o un patronato ti aiuta gratis.
rinvio-lavoro-perso = Va bene non saperlo. Iscriviti subito al Centro per l'impiego: è gratis. Poi porta permesso, contratto e lettera di fine lavoro a chi ti aiuta.
    .chi = Un sindacato o un patronato ti aiuta gratis.
