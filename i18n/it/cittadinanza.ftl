### Cittadinanza italiana: per residenza, per matrimonio, per nascita in Italia.

procedura-cittadinanza-residenza = Chiedere la cittadinanza italiana per residenza
    .ufficiale = Cittadinanza italiana - concessione per residenza
    .che-cosa = È la domanda per diventare cittadino italiano dopo anni di residenza in Italia. Si fa online.
procedura-cittadinanza-matrimonio = Chiedere la cittadinanza italiana per matrimonio
    .ufficiale = Cittadinanza per matrimonio: cittadino non comunitario o apolide coniugato con cittadino italiano
    .che-cosa = È la domanda per chi è sposato o unito civilmente con un cittadino italiano. Si fa online.
procedura-cittadinanza-nascita-residenza-18-anni = Diventare italiano da maggiorenne, se sei nato in Italia
    .ufficiale = Cittadinanza per nascita e residenza in Italia fino al compimento dei 18 anni
    .che-cosa = Chi è nato in Italia e ha sempre abitato qui lo dichiara al Comune. Di solito si fa tra i 18 e i 19 anni.

## Domande

domanda-cittadinanza-per = Perché puoi chiedere la cittadinanza italiana?
    .tema = Motivo
    .perche = Ogni motivo ha regole e uffici suoi.
    .aiuto = Se vanno bene più motivi, guarda prima quello più veloce.
    .o-residenza = Vivo in Italia da anni
    .o-matrimonio = Sono sposato o unito civilmente con un cittadino italiano
    .o-maggiore-eta = Sono nato in Italia e compio, o ho compiuto, { $eta } anni
    .g-genitori = Un genitore è, o è diventato, italiano; adozione
    .o-convivenza-genitore = Un genitore diventa italiano e il figlio minore vive con lui
    .o-figlio-di-italiano = Figlio minore nato all'estero, con un genitore italiano dalla nascita
    .o-adozione = Adozione da parte di un italiano
    .g-nascita = Nato in Italia: genitori sconosciuti, apolidi o senza cittadinanza da dare
    .o-genitori-ignoti-apolidi = I genitori sono sconosciuti o apolidi
    .n-genitori-ignoti-apolidi = Apolide: nessun Paese lo riconosce come suo cittadino.
    .o-genitori-non-trasmettono = I genitori non possono dare la loro cittadinanza
    .o-trovato-in-italia = Bambino trovato in Italia, senza genitori conosciuti
    .g-antenati = Ho un genitore, un nonno o un antenato italiano
    .o-riconoscimento = Penso di essere già italiano, e voglio farlo riconoscere
    .n-riconoscimento = Gli uffici lo chiamano iure sanguinis.
    .o-antenato-diciotto = Compio { $eta } anni e vivo in Italia
    .o-antenato-impiego = Lavoro per lo Stato italiano
    .o-antenato-militare = Faccio il servizio militare per l'Italia
    .o-altro = Un altro motivo
domanda-classe-cittadinanza = Quale di questi casi è il tuo?
    .tema = Il tuo caso
    .perche = Gli anni di residenza richiesti dipendono dal caso.
    .aiuto = Tra parentesi gli anni di residenza. Scegli il caso che ne chiede meno.
    .o-straniero = Cittadino di un Paese fuori dall'Unione europea ({ $straniero })
    .o-rifugiato-apolide = Rifugiato o apolide ({ $rifugiato })
    .o-cittadino-ue = Cittadino dell'Unione europea ({ $ue })
    .o-nato-in-italia = Sono nato in Italia ({ $nato })
    .o-discendente = Un mio genitore o nonno è, o era, italiano dalla nascita ({ $discendente })
    .o-adottato = Un italiano mi ha adottato quando ero già maggiorenne ({ $adottato })
    .n-adottato = Gli anni si contano dopo l'adozione.
    .o-servizio-stato = Ho lavorato per lo Stato italiano ({ $servizio })
    .n-servizio-stato = Conta il servizio, anche all'estero.
domanda-residenza-dal = Da quando hai la residenza in Italia, senza interruzioni?
    .tema = Residenza dal
    .perche = Servono anni di residenza regolare.
    .aiuto = È il giorno in cui il Comune ti ha scritto all'anagrafe. Se sei stato adottato da adulto, conta dall'adozione. Basta anche solo l'anno.
domanda-servizio-compiuto = Hai lavorato per lo Stato italiano per almeno { $anni }?
    .tema = Servizio per lo Stato
    .perche = Conta il servizio, non la residenza.
    .aiuto = Conta anche il servizio all'estero.
domanda-carico-cittadinanza = Chi mantieni con il tuo reddito?
    .tema = Persone a carico
    .perche = Con persone a carico serve un reddito più alto.
    .aiuto = A carico vuol dire che vivono del tuo reddito.
    .o-nessuno = Nessuno
    .o-coniuge = Solo il marito o la moglie
    .o-coniuge-e-altri = Il marito o la moglie, e altre persone
    .o-altri = Altre persone, ma non il marito o la moglie
    .n-altri = Per esempio i figli.
domanda-altri-carico-cittadinanza = Quante altre persone mantieni, senza contare il marito o la moglie?
    .tema = Altre persone a carico
    .perche = Per ognuna serve un po' più di reddito.
domanda-reddito-cittadinanza = Quanto hai guadagnato nell'anno peggiore degli ultimi { $anni }?
    .tema = Reddito degli ultimi anni
    .perche = In ogni anno serve un reddito minimo: { $solo }, di più se mantieni altre persone.
    .aiuto = Guarda le ultime { $anni } dichiarazioni dei redditi o CU. Può contare anche il reddito di chi vive con te.
domanda-lingua-b1 = Come puoi provare che sai l'italiano (livello B1)?
    .tema = Italiano B1
    .perche = Per la cittadinanza serve il livello B1, o un motivo per non averlo.
    .aiuto = B1 vuol dire che capisci e parli nella vita di ogni giorno.
    .o-attestato = Ho un attestato di italiano B1 o più alto
    .o-lungo-periodo = Ho il permesso UE di lungo periodo
    .o-diploma = Ho un diploma o una laurea presi in Italia
    .o-accordo = Ho firmato l'accordo di integrazione
    .o-difficolta = Non posso imparare la lingua per età, malattia o disabilità
    .n-difficolta = Serve un certificato della sanità pubblica.
    .o-non-ancora = Non ho ancora nessuna prova
domanda-vita-in-italia = Dove sei nato, e dove hai vissuto?
    .tema = Nascita e vita
    .perche = Da questo dipende quali carte del tuo Paese servono.
    .o-nato-sempre = Nato e registrato in Italia, ho sempre vissuto qui
    .o-nato-poi-fuori = Nato e registrato in Italia, poi anche in altri Paesi dopo i { $eta } anni
    .o-bambino = Nato all'estero, vivo qui sempre da prima dei { $eta } anni
    .o-adulto = Nato all'estero: sono venuto dopo i { $eta } anni, o ho vissuto anche altrove
domanda-vive-in-italia = Vivi in Italia?
    .tema = Residenza in Italia
    .perche = Per chi vive all'estero il tempo richiesto è più lungo.
domanda-figli-coppia = Avete figli, nati da voi o adottati?
    .tema = Figli della coppia
    .perche = Con figli il tempo richiesto è la metà.
domanda-matrimonio-dal = Quale giorno è il più recente: matrimonio, residenza in Italia o giuramento del coniuge?
    .tema = Da quando si conta
    .perche = Il tempo parte da questo giorno.
    .aiuto = La residenza conta se vivi in Italia. Il giuramento conta se il coniuge è diventato italiano dopo il matrimonio.
domanda-matrimonio-dove = Dove vi siete sposati, o uniti civilmente?
    .tema = Matrimonio
    .perche = Un matrimonio fatto all'estero va scritto anche in Italia.
    .aiuto = Trascritto vuol dire che un Comune italiano lo ha nei suoi registri.
    .o-italia = In Italia
    .o-estero-trascritto = All'estero, ed è trascritto in Italia
    .o-estero-da-trascrivere = All'estero, e non è ancora trascritto
    .o-finito = Non sono sposato, o siamo divorziati o separati per legge
domanda-nato-e-residente = Sei nato in Italia e hai abitato qui sempre, fino ai { $eta } anni?
    .tema = Nato e sempre vissuto qui
    .perche = Questa strada è solo per chi è nato qui e ha vissuto qui senza interruzioni.
domanda-eta-dichiarazione = Quanti anni hai?
    .tema = Età per dichiarare
    .perche = Si dichiara tra i { $maggiore } e i { $fine } anni.
    .o-prima = Meno di { $maggiore }
    .o-in-tempo = { $maggiore } compiuti, ma non ancora { $fine }
    .o-dopo = { $fine } o di più
domanda-lettera-del-comune = Il Comune ti ha scritto prima dei { $maggiore } anni?
    .tema = Lettera del Comune
    .perche = Se il Comune non ti ha scritto, puoi dichiarare anche dopo.
    .aiuto = Il Comune deve avvisarti nei { $mesi } prima del compleanno. Chiedi anche ai tuoi genitori.

## Requisiti

requisito-anni-di-residenza = Hai la residenza in Italia per gli anni richiesti: { $anni }
    .no = Non sono ancora passati gli anni di residenza richiesti: { $anni }.
    .cura = Aspetta questa data e prepara le carte. Fino ad allora rinnova in tempo il permesso.
    .forse = Chiedi al Comune il certificato storico di residenza: è il foglio con le date. Un patronato può contare con te.
requisito-anni-di-servizio = Hai lavorato per lo Stato italiano per almeno { $anni }
    .no = Il servizio per lo Stato italiano non arriva a { $anni }.
    .cura = Guarda se un altro caso va bene per te, per esempio gli anni di residenza.
    .forse = Chiedi all'ufficio dove hai lavorato una prova del servizio.
requisito-redditi-cittadinanza = In ognuno degli ultimi { $anni } anni il reddito arriva al minimo: { $soglia }
    .no = In almeno uno degli ultimi { $anni } anni il reddito è sotto il minimo: { $soglia }.
    .cura = Guarda se vive con te una persona con un reddito: può contare. Se no, fai domanda quando tutti gli anni bastano.
    .forse = Guarda le ultime dichiarazioni dei redditi. Un patronato o un CAF può sommare con te.
requisito-italiano-b1 = Sai l'italiano almeno al livello B1, o sei in un caso in cui non serve
    .no = Non hai ancora una prova di italiano B1.
    .cura = Fai l'esame di italiano B1, poi chiedi la cittadinanza. Un CPIA (scuola pubblica per adulti) ti dice dove si fa.
    .forse = Cerca i tuoi certificati di italiano e i tuoi diplomi italiani. Un patronato guarda gratis se bastano.
requisito-matrimonio-tempo = Dal matrimonio è passato il tempo richiesto: { $attesa }
    .no = Non è ancora passato il tempo richiesto: { $attesa }.
    .cura = Aspetta questa data e prepara le carte.
    .forse = Cerca le date del matrimonio, della residenza e del giuramento. Un patronato può contare con te.
requisito-matrimonio-trascritto = Il matrimonio, o l'unione, è scritto nei registri italiani
    .no = Il matrimonio fatto all'estero non è ancora trascritto in Italia.
    .cura = Chiedi al Comune o al Consolato italiano come farlo trascrivere. Poi fai domanda.
    .forse = Chiedi al Comune se il matrimonio è nei suoi registri.
requisito-nato-e-sempre-residente = Sei nato in Italia e hai abitato qui sempre, fino ai { $eta } anni
    .no = Non sei nato in Italia, o non hai abitato qui sempre.
    .cura = Guarda la cittadinanza per residenza. Per chi è nato in Italia bastano meno anni.
    .forse = Chiedi al Comune le date della tua residenza. Un patronato ti dice se un'interruzione conta.
requisito-maggiore-eta-compiuta = Hai { $eta } anni compiuti
    .no = Non hai ancora { $eta } anni.
    .cura = Aspetta il giorno in cui compi { $eta } anni, poi vai subito al Comune.
    .forse = Guarda la data di nascita sul documento.
requisito-dichiarazione-in-tempo = Hai meno di { $eta } anni, o il Comune non ti ha mai scritto
    .no = Hai già { $eta } anni e il Comune ti aveva scritto.
    .cura = Resta la cittadinanza per residenza: per chi è nato in Italia bastano meno anni. Un patronato può controllare gratis la lettera con te.
    .forse = Chiedi al Comune se e quando ti ha scritto. Se non ti ha scritto, puoi ancora dichiarare.

## Condizioni

condizione-nato-fuori-dall-italia = sei nato fuori dall'Italia
    .no = sei nato in Italia
condizione-vissuto-fuori = hai vissuto in altri Paesi da ragazzo o da adulto
    .no = vivi in Italia sempre, da bambino
condizione-servizio-per-lo-stato = chiedi per il servizio allo Stato italiano
    .no = non chiedi per il servizio allo Stato italiano

## Passi

passo-cittadinanza-modello-b = Fai la domanda online, con il Modello B
    .spiega = Il sito è portaleservizi.dlci.interno.it, parte "Cittadinanza". Il Modello B è quello per la residenza. Scrivi i tuoi dati, carica le carte e paga.
passo-cittadinanza-modello-a = Fai la domanda online, con il Modello A
    .spiega = Il sito è portaleservizi.dlci.interno.it, parte "Cittadinanza". Il Modello A è quello per il matrimonio. Scrivi i tuoi dati, carica le carte e paga.
passo-cittadinanza-decisione = Segui la domanda sul portale fino alla decisione
    .spiega = La legge dà { $termine }, che possono arrivare a { $massimo }. Entra spesso nel portale: le richieste e la risposta arrivano lì.
passo-dichiarazione-comune = Vai al Comune e dichiara che vuoi diventare italiano
    .spiega = È il Comune dove abiti. Vai prima di compiere { $fine } anni.

## Costi

costo-contributo-cittadinanza = Contributo per la cittadinanza
costo-bollo-cittadinanza = Marca da bollo per la domanda

## Documenti

documento-bollo-online = Marca da bollo
    .come = Si compra dal tabaccaio. Il suo numero si scrive nella domanda online.
documento-pagamento-cittadinanza = Ricevuta del contributo
    .come = Si paga sul portale. In alternativa si paga alle Poste e si carica la ricevuta.
documento-atto-nascita = Certificato di nascita del tuo Paese, con i nomi dei genitori
    .come = Il certificato è il foglio ufficiale della nascita. Non scade.
documento-certificato-penale = Certificato penale del tuo Paese e degli altri Paesi dove hai vissuto
    .come = Il certificato è il foglio ufficiale che dice se hai avuto condanne.
documento-attestato-b1 = Attestato di italiano, livello B1 o più alto

## Avvisi

avviso-cittadinanza-discendenti-anni = Dal 2025 figli e nipoti di italiani hanno bisogno di meno anni. Lo dicono due pagine; un sito di Prefettura scrive ancora gli anni di prima. Chiedi conferma.
avviso-cittadinanza-carico-senza-coniuge = La pagina dà { $solo } per chi non mantiene nessuno e { $coniuge } con un coniuge a carico. Per ogni altra persona aggiunge { $altro }. Non dice quale cifra vale senza coniuge: chiedi prima.
avviso-cittadinanza-redditi = Può contare anche il reddito di chi vive con te. Le cifre sono quelle di una Prefettura, su una pagina senza data.
avviso-cittadinanza-referendum = Il referendum di giugno 2025 non è riuscito: servono ancora { $anni }.
avviso-cittadinanza-adottato = Gli anni di residenza contano solo dopo l'adozione. Chi è stato adottato da minorenne ha una strada sua.
avviso-cittadinanza-servizio = Le pagine lette non dicono con quali carte si prova il servizio per lo Stato. Chiedi all'ufficio dove hai lavorato.
avviso-cittadinanza-rifugiati = Se sei rifugiato, forse è un pericolo chiedere carte al tuo Paese. Le pagine lette non dicono come si fa senza. Chiedi prima a un avvocato o al numero ARCI 800 905 570.
avviso-cittadinanza-b1-test = La guida ai portali dice che il test del portale serve anche per la cittadinanza. Un'altra pagina dice che quel test è di livello A2. Per la cittadinanza serve il B1: chiedi prima.
avviso-cittadinanza-cognome = Una donna che usa il cognome del marito aggiunge il certificato di matrimonio o una dichiarazione del suo Consolato.
avviso-cittadinanza-penale-per-ultimo = Il certificato penale vale { $durata }. Chiedilo per ultimo, quando le altre carte sono pronte.
avviso-cittadinanza-elenco = L'elenco viene da una guida e da altre pagine. Il portale può chiedere altro, per esempio i documenti su reddito e residenza. Guardalo prima di pagare.
avviso-cittadinanza-giuramento = Dopo un sì c'è il giuramento, al Comune dove abiti. Hai { $termine } da quando ricevi la decisione (notifica). Dopo quel tempo il sì non vale più. Sei italiano dal giorno dopo.
avviso-cittadinanza-permesso-intanto = La residenza deve essere regolare. Mentre aspetti, rinnova in tempo il tuo permesso.
avviso-matrimonio-reddito = Le pagine lette non dicono se per il matrimonio serve un reddito minimo. Guarda che cosa chiede il portale.
avviso-matrimonio-estero = Le pagine lette spiegano solo la domanda di chi vive in Italia. Se vivi all'estero, chiedi al Consolato italiano come si fa.
avviso-matrimonio-conta = In Italia servono { $italia } di residenza; all'estero { $estero } dal matrimonio. Con figli basta la metà. Se il coniuge è diventato italiano dopo, si conta dal suo giuramento. Noi contiamo la residenza dopo il matrimonio: è la lettura più prudente.
avviso-dichiarazione-comune-elenco = Il regolamento chiede solo l'atto di nascita e la residenza. Alcuni Comuni chiedono anche permessi, scuola o vaccinazioni, per provare gli anni in Italia: chiedi prima.
avviso-dichiarazione-comune-lettera = Il Comune ti deve scrivere nei { $mesi } prima del compleanno. Se non lo fa, puoi dichiarare anche dopo.

rinvio-cittadinanza-altri = Ci sono casi più rari. Per esempio chi ha perso la cittadinanza e la vuole di nuovo, o chi è riconosciuto da un genitore italiano. Alcuni hanno tempi brevi: chiedi subito.
    .chi = Chiedi al Comune dove abiti. Un patronato ti aiuta gratis.

## Fonti

fonte-villardora-contributo = Comune di Villar Dora: la cittadinanza a 18 anni (2026)
fonte-frsl-cittadinanza = FRSL: richiesta di cittadinanza (senza data)
fonte-corte-b1 = Corte costituzionale: sentenza 25 del 2025
fonte-gazzetta-b1 = Gazzetta Ufficiale: sentenza 25 del 2025 sulla lingua italiana
fonte-prefettura-roma-termini = Prefettura di Roma: nuovi termini per la cittadinanza (2020)
fonte-prefettura-vercelli = Prefettura di Vercelli: cittadinanza (senza data)
fonte-prefettura-matrimonio = Prefetture, Ministero dell'Interno: cittadinanza per matrimonio (senza data)
fonte-ccis-discendenti = Camera di commercio italiana per la Svizzera: la riforma della cittadinanza (2025)
fonte-stranieri-penale = Stranieri in Italia: il certificato penale per la cittadinanza (2022)
fonte-avvocatoimmigrati-nascita = Avvocatoimmigrati.it: atto di nascita e certificato penale (senza data)
fonte-africanouvelles-certificati = Africa Nouvelles: quando scadono i certificati (senza data)
fonte-internazionale-referendum = Internazionale: il referendum sulla cittadinanza (2025)
fonte-dairago-dichiarazione = Comune di Dairago: cittadinanza dei neo diciottenni (2026)
