### Parenti di cittadini italiani e di altri cittadini UE: permessi e carta di soggiorno.

permesso-famiglia-art-19-dlg-286-98 = Permesso di soggiorno per motivi familiari, parente di cittadino italiano (articolo 19)
permesso-famiglia-minore-14-18-anni = Permesso di soggiorno per motivi familiari, minore dai 14 ai 18 anni
permesso-carta-di-soggiorno-familiari-cittadino-ue = Carta di soggiorno per familiare di cittadino UE
    .vecchi = carta di soggiorno per familiare di cittadino comunitario

procedura-permesso-familiari-cittadino-italiano = Il permesso per i parenti di un cittadino italiano
    .ufficiale = Permesso di soggiorno per motivi familiari (articolo 23, comma 1-bis, decreto legislativo 30 del 2007)
    .che-cosa = Il tuo parente è italiano e non ha vissuto in un altro Paese UE. Il permesso esiste dal 2023.
procedura-rinnovo-permesso-familiari-cittadino-italiano = Rinnovare il permesso per i parenti di un cittadino italiano
    .ufficiale = Rinnovo del permesso di soggiorno per motivi familiari (articolo 23, comma 1-bis, decreto legislativo 30 del 2007)
    .che-cosa = Hai il permesso nato nel 2023 per i parenti di italiani, e sta per finire.
procedura-permesso-familiari-art-19 = Il permesso per chi convive con un parente italiano
    .ufficiale = Permesso di soggiorno per motivi familiari: coniuge o parente entro il secondo grado di cittadino italiano (articolo 19, comma 2, lettera c)
    .che-cosa = Vivi con il tuo coniuge o con un parente stretto italiano. Questo permesso si dà solo a chi non può avere gli altri.
procedura-permesso-familiari-art-19-fratelli = Il permesso per chi convive con un fratello o una sorella italiani
    .ufficiale = Permesso di soggiorno per motivi familiari: fratelli e sorelle di cittadino italiano (articolo 19, comma 2, lettera c)
    .che-cosa = Vivi con un fratello o una sorella che ha la cittadinanza italiana.
procedura-rinnovo-permesso-familiari-art-19 = Rinnovare il permesso per chi convive con un parente italiano
    .ufficiale = Rinnovo del permesso per motivi familiari: coniuge o parente entro il secondo grado di cittadino italiano (articolo 19)
    .che-cosa = Il tuo permesso finisce e vivi ancora con il parente italiano.
procedura-aggiornamento-permesso-familiari-art-19 = Aggiornare il permesso per chi ha un parente italiano
    .ufficiale = Aggiornamento del permesso elettronico per motivi familiari: coniuge o parente entro il secondo grado di cittadino italiano
    .che-cosa = Sono cambiati i tuoi dati, la tua casa, o è nato un figlio. Il permesso va corretto.
procedura-carta-soggiorno-familiare-comunitario = La carta di soggiorno per il parente di un cittadino UE
    .ufficiale = Carta di soggiorno per familiare di cittadino comunitario
    .che-cosa = Il tuo parente è cittadino di un Paese UE e vive in Italia. La carta vale anche per alcuni parenti di italiani.
procedura-rinnovo-carta-soggiorno-familiare-comunitario = Rinnovare la carta del parente di un cittadino UE
    .ufficiale = Rinnovo della carta di soggiorno per familiare di cittadino comunitario
    .che-cosa = La tua carta di soggiorno finisce. Forse puoi già avere la carta permanente.
procedura-aggiornamento-carta-soggiorno-familiare-comunitario = Aggiornare la carta del parente di un cittadino UE
    .ufficiale = Aggiornamento della carta di soggiorno per familiare extra comunitario di cittadino comunitario
    .che-cosa = Sono cambiati i tuoi dati, la tua casa, o è nato un figlio. La carta va corretta.
procedura-carta-soggiorno-permanente-familiare-comunitario = La carta permanente per il parente di un cittadino UE
    .ufficiale = Carta di soggiorno permanente per familiare di cittadino comunitario
    .che-cosa = Hai la carta e vivi qui da anni con il tuo parente italiano o UE. Puoi chiedere la carta permanente.
procedura-aggiornamento-carta-permanente-familiare-comunitario = Aggiornare la carta permanente
    .ufficiale = Aggiornamento della carta di soggiorno permanente per familiare di cittadino comunitario/italiano
    .che-cosa = Sono cambiati i tuoi dati, la tua casa, o è nato un figlio. La carta permanente va corretta.

## Domande

domanda-italiano-mobile = Il tuo parente italiano ha vissuto in un altro Paese UE?
    .tema = Vita in un altro Paese UE
    .perche = Se ha usato questo diritto, ti spetta la carta UE. Se no, un permesso per famiglia.
    .aiuto = Conta chi è andato a vivere, a lavorare o a studiare lì. Non conta una vacanza.
domanda-carta-ue = Di che cosa hai bisogno?
    .tema = Che cosa ti serve
    .perche = Ogni domanda ha i suoi documenti.
    .o-prima = La prima carta di soggiorno
    .o-rinnovo = Rinnovare la carta che scade
    .o-permanente = La carta permanente, dopo anni con la carta
    .o-aggiornamento = Correggere la carta
    .n-aggiornamento = Nuova casa, nuovi dati, un figlio.
domanda-ue-chi = Chi sei?
    .tema = Tu e l'UE
    .perche = I cittadini UE e i loro parenti hanno regole diverse.
    .o-familiare = Non sono cittadino UE: ho un parente italiano o di un Paese UE
    .o-cittadino = Sono cittadino di un Paese UE
domanda-carta-permanente-in-mano = La tua carta è quella permanente?
    .tema = Carta permanente
    .perche = Per la carta permanente i documenti sono di più.
domanda-legame = Che parente sei del cittadino italiano o UE?
    .tema = Parentela
    .perche = Il permesso giusto dipende dalla parentela.
    .o-coniuge = Marito, moglie o unione civile
    .o-convivente = Convivente di fatto, senza matrimonio
    .o-stretto = Figlio, genitore, nonno o nipote (di nonno)
    .n-stretto = Gli uffici dicono: parente entro il secondo grado.
    .o-altro = Un altro parente
domanda-parente-cittadinanza = Di quale Paese è cittadino il tuo parente?
    .tema = Cittadinanza del parente
    .perche = Per un cittadino UE non italiano serve un documento in più.
    .o-italiano = Italia
    .o-altro-ue = Un altro Paese UE
domanda-ha-la-carta = Hai già la carta di soggiorno per familiare di cittadino UE?
    .tema = Carta in mano
    .perche = La carta permanente si dà a chi ha già la prima carta.
domanda-mantenuto = Sei a carico del tuo parente italiano o UE, cioè ti mantiene?
    .tema = A carico
    .perche = Se sei a carico servono più documenti.
domanda-convive = Vivi nella stessa casa con il tuo parente italiano?
    .tema = Vivere insieme
    .perche = Il tuo parente deve dichiarare che vivete insieme.
domanda-anni-insieme = Il tuo parente italiano o UE è stato in Italia con te per tutti i { $anni }?
    .tema = Anni insieme
    .perche = Gli anni devono essere insieme al parente italiano o UE.
domanda-gia-permesso = Hai già un permesso di soggiorno, per un altro motivo?
    .tema = Permesso già in mano
    .perche = Chi ha già un permesso spedisce il kit. Chi non lo ha prova alle Poste. Se le Poste rifiutano, va in Questura.
domanda-poste-rifiutano = Le Poste hanno rifiutato la tua domanda?
    .tema = Rifiuto delle Poste
    .perche = La Questura accetta la domanda solo se le Poste non la prendono.
    .aiuto = Se non hai ancora provato, rispondi no.
domanda-aggiornamento-per = Che cosa è cambiato?
    .tema = Cambiamento
    .perche = I documenti dipendono da quello che è cambiato.
    .o-residenza = La casa dove ho la residenza
    .o-figlio = Un figlio da aggiungere
    .o-dati = Nome, cognome, data o luogo di nascita, cittadinanza
    .o-altro = Un'altra cosa: passaporto nuovo, matrimonio…
domanda-figlio-nato = Dove è nato il figlio?
    .tema = Nascita del figlio
    .perche = Le carte da portare dipendono da dove è nato.
    .o-italia = In Italia
    .o-estero = In un altro Paese

## Requisiti

requisito-italiano-senza-circolazione = Il tuo parente italiano non ha vissuto in un altro Paese UE
    .no = Il tuo parente italiano ha vissuto in un altro Paese UE.
    .cura = In questo caso ti spetta la carta di soggiorno per familiare di cittadino UE.
    .forse = Chiedi al tuo parente se ha vissuto, lavorato o studiato in un altro Paese UE.
requisito-legame-con-italiano = La tua parentela è tra quelle ammesse
    .no = La tua parentela non è tra quelle ammesse.
    .forse = Il marito e la moglie sono ammessi. Per gli altri parenti le pagine non danno un elenco: chiedi alla Questura.
requisito-legame-art-19 = Sei coniuge, unito civilmente o parente entro il secondo grado
    .no = Questo permesso è solo per coniuge, unione civile e parenti entro il secondo grado.
    .cura = Chiedi a un patronato o a un avvocato se c'è un'altra strada. L'aiuto è gratis.
    .forse = Sono di secondo grado nonni, nipoti (dei nonni), fratelli e sorelle.
requisito-art-19-residuale = Non puoi avere la carta UE né il permesso nuovo per i parenti di italiani
    .no = Puoi avere un altro permesso, che viene prima di questo.
    .forse = Questo permesso si dà solo quando non puoi avere gli altri. Chiedi in Questura quale ti spetta.
requisito-convivenza = Vivi con il tuo parente italiano
    .no = Non vivi con il tuo parente italiano.
    .cura = Parla con un patronato o un avvocato prima di fare domanda. L'aiuto è gratis.
    .forse = Guarda lo stato di famiglia, che dà il Comune: dice chi vive nella stessa casa.
requisito-fratello-di-italiano = Sei fratello o sorella di un cittadino italiano
    .no = Non sei fratello o sorella di un cittadino italiano.
requisito-legame-per-carta = La tua parentela è tra quelle ammesse per la carta
    .no = La tua parentela non è tra quelle ammesse.
    .forse = L'elenco parla di coniuge, unione civile, convivente di fatto e parenti, anche a carico. Non dice quali parenti: chiedi alla Questura.
requisito-ha-la-carta = Hai già la carta di soggiorno per familiare di cittadino UE
    .no = Non hai ancora la carta.
    .cura = Chiedi prima la carta di soggiorno.
    .forse = Guarda il titolo scritto sul documento: può essere un foglio o, dal 2023, una tessera.
requisito-anni-con-la-carta = Vivi in Italia in regola e senza buchi da almeno { $anni }
    .no = Non sono ancora passati { $anni }.
    .cura = Puoi fare domanda dal { $dal }.
    .forse = Cerca la data del tuo primo permesso o della prima carta.
requisito-anni-insieme = Per { $anni } hai vissuto in Italia insieme al parente italiano o UE
    .no = Il parente italiano o UE non è stato in Italia con te per tutti i { $anni }.
    .cura = Parla con un patronato: ti dice quando puoi chiedere la carta permanente.
    .forse = Controlla da quando il tuo parente vive in Italia con te.

## Costi

costo-tessera-carta-ue = Stampa della tessera, se la chiedono
    .spiega = L'elenco della Questura non nomina la tessera. Chiedi prima di pagare.
costo-tessera-figli-carta-ue = Tessera per ogni figlio, se la chiedono

## Documenti

documento-parentela-con-italiano = Certificato che prova la parentela con il cittadino italiano
    .come = Il certificato è il foglio ufficiale del matrimonio, dell'unione civile o della nascita.
documento-convivenza-dichiarazione = Copia della dichiarazione del parente italiano: vivete insieme
    .come = È una dichiarazione sostitutiva di atto di notorietà: la scrive e la firma il parente. Se è minorenne, firma chi ne ha la responsabilità.
documento-identita-parente = Copia del documento di identità del parente italiano o UE
    .come = Se è minorenne, serve il documento di chi ne ha la responsabilità.
documento-mantenimento-parente = Dichiarazione del parente italiano o UE: ti mantiene
    .come = È una dichiarazione sostitutiva di atto di notorietà: la scrive e la firma chi ti mantiene.
documento-redditi-parente = Ultima dichiarazione dei redditi, o CU, di chi ti mantiene
    .come = La CU è il foglio dei redditi che dà il datore di lavoro. Prima si chiamava CUD.
documento-certificato-residenza = Copia del certificato di residenza, se serve
    .come = Il certificato è il foglio del Comune con il nuovo indirizzo.
documento-nascita-figlio = Copia dell'atto di nascita del figlio, con il nome della madre e del padre
    .come = Se il figlio è nato in Italia, lo dà il Comune. Se è nato in un altro Paese, chiedi prima se va tradotto e legalizzato.
documento-paternita-autocertificazione = Autocertificazione: il figlio è tuo
    .come = La scrivi e la firmi tu.
documento-dichiarazione-consolare = Dichiarazione di identità del tuo Consolato o Ambasciata in Italia
    .come = Va tradotta e legalizzata in Prefettura. Per alcuni Paesi non serve: chiedi.
documento-dichiarazione-paese = Dichiarazione del tuo Paese con i dati giusti
    .come = La legalizza l'Ambasciata o il Consolato italiano in quel Paese. Per alcuni Paesi non serve: chiedi.
documento-qualita-familiare = Certificato del tuo Paese: sei parente del cittadino italiano o UE
    .come = Il certificato è il foglio ufficiale dell'ufficio del Paese di origine o di provenienza.
documento-a-carico-dal-paese = Certificato del tuo Paese: sei a carico del parente
    .come = Il certificato è un foglio ufficiale. Dice che il parente ti mantiene.
documento-iscrizione-anagrafica-ue = Carta del Comune sul cittadino UE: iscrizione all'anagrafe
    .come = Va bene la richiesta di iscrizione, l'attestazione di iscrizione o quella di soggiorno permanente.

alternativa-nuovi-dati = I nuovi dati: una di queste due carte

## Condizioni

condizione-figlio-nato-in-italia = il figlio è nato in Italia
    .no = il figlio è nato in un altro Paese
condizione-figlio-nato-altrove = il figlio è nato in un altro Paese
    .no = il figlio è nato in Italia
condizione-parente-non-italiano = il tuo parente è cittadino di un altro Paese UE
    .no = il tuo parente è cittadino italiano
condizione-coniuge-di-italiano = sei marito, moglie o unito civilmente di un italiano
    .no = non sei marito, moglie o unito civilmente di un italiano
condizione-parente-italiano-senza-altro-paese = il tuo parente italiano non ha vissuto in un altro Paese UE
    .no = il tuo parente non è italiano, o ha vissuto in un altro Paese UE
condizione-mantenuto-dal-parente = sei a carico del tuo parente
    .no = non sei a carico del tuo parente
condizione-poste-hanno-rifiutato = non hai un permesso e le Poste hanno rifiutato la domanda
    .no = hai già un permesso, o le Poste accettano la domanda
condizione-domanda-dalle-poste = hai già un permesso, o le Poste accettano la domanda
    .no = non hai un permesso e le Poste hanno rifiutato la domanda
condizione-tessera-carta-chiesta = la Questura chiede anche la tessera
    .no = la Questura non chiede la tessera

## Avvisi

avviso-statico-permesso = Questo permesso dura { $durata } e si rinnova. Si può anche convertire in permesso per lavoro.
avviso-statico-elenco = Le pagine lette non elencano i documenti di questo permesso. Qui ci sono quelli che la Questura chiede a tutti. Per la carta UE chiede anche la prova della parentela e il documento del parente: preparali.
avviso-statico-contributo = Chi è parente di un italiano che non ha vissuto in un altro Paese UE non paga il contributo.
avviso-statico-rinnovo-ufficio = Le pagine non dicono dove si rinnova questo permesso. Le pratiche dei familiari di italiani si prenotano in Questura. La tabella della Questura manda alle Poste ogni permesso per famiglia: chiedi prima.
avviso-legame-quali-parenti = Le pagine non dicono quali parenti, oltre al coniuge, hanno questo diritto. Chiedi alla Questura o a un patronato.
avviso-famiglia-blocco-comune = Foto, casa, codice fiscale e passaporto vengono dalla regola per tutti i permessi in Questura. Qui la pagina non li ripete: portali lo stesso.
avviso-art-19-residuale = Questo permesso si dà solo a chi non può avere la carta UE. Dal 2023 per molti parenti di italiani c'è anche un altro permesso. Chiedi in Questura quale è il tuo.
avviso-art-19-ricevute = Questa domanda si fa in Questura. L'elenco chiede anche ricevute delle Poste: servono solo se hai spedito un kit.
avviso-accordo-questura = In Questura si firma anche l'accordo di integrazione, se il permesso dura almeno { $durata }.
avviso-fratelli-due-uffici = Per fratelli e sorelle la pagina dice due cose. Una riga manda in Questura ogni parente. Quella sui fratelli manda prima alle Poste: qui segui questa.
avviso-fratello-minorenne = La dichiarazione di convivenza serve se il fratello italiano è maggiorenne. Se è minorenne, la pagina non la chiede.
avviso-aggiornamento-ufficio = Questa parte della pagina non nomina l'ufficio. Nella tabella l'aggiornamento si fa alle Poste, e l'elenco chiede la ricevuta del kit.
avviso-aggiornamento-altro = Per questo cambio la pagina non elenca documenti. Porta la carta che prova il cambio e chiedi alla Questura o a un patronato.
avviso-aggiornamento-costi = La pagina non scrive quanto costa l'aggiornamento. Di regola si pagano bollo ({ $bollo }), spedizione ({ $assicurata }) e tessera ({ $tessera }). Il contributo non si paga, se il permesso non è scaduto. Chiedi prima di pagare.
avviso-carta-ue-soggiorno = La carta serve solo a chi resta più di { $mesi }.
avviso-carta-ue-italiani = Per i parenti di un italiano la carta UE va bene se l'italiano ha vissuto in un altro Paese UE. Se no, dal 2023 c'è un permesso per famiglia.
avviso-carta-ue-dove = La prima carta si chiede in Questura. Un altro portale parla anche delle Poste: prima di spedire, chiedi.
avviso-carta-ue-mantenimento = In un punto l'elenco chiede a tutti la dichiarazione di mantenimento e il reddito del parente. In un altro la chiede solo a chi è a carico. Se le hai, portale.
avviso-carta-ue-nozze = Il matrimonio fatto in un altro Paese deve essere registrato in Italia. La pagina lo dice per il coniuge a carico: chiedi al Comune.
avviso-carta-ue-costi = Per questa carta il contributo non si paga. La regola generale e una pagina del 2023 chiedono la tessera ({ $tessera }). L'elenco della Questura non la nomina. Per questo il totale ha due cifre.
avviso-carta-ue-elettronica = Dal { $giorno } la carta è una tessera elettronica: il vecchio foglio non basta più. La pagina della Questura scrive ancora che è un foglio. Se hai solo il foglio, chiedi subito la tessera in Questura.
avviso-carta-rinnovo-elenco = Nessuna pagina spiega il rinnovo della carta. La tabella della Questura dice Questura o Poste. Qui ci sono i documenti che la Questura chiede a tutti: chiedi prima quali altri servono.
avviso-carta-permanente-dopo = Vivi in Italia da { $anni } in regola, insieme al tuo parente? Allora puoi chiedere la carta permanente.
avviso-carta-permanente-ufficio = La pagina non scrive l'ufficio per la carta permanente. Gli altri documenti di soggiorno che non vanno alle Poste si chiedono in Questura. Pensiamo che valga anche qui: chiedi prima.
avviso-carta-permanente-convivente = Per la carta permanente l'elenco non nomina il convivente di fatto. Chiedi alla Questura prima di fare domanda.
avviso-carta-aggiornamento-dove = La pagina della Questura dice due cose. Nel testo si va in Questura, nella tabella in Questura o alle Poste. Vai in Questura, o chiedi prima.
avviso-aggiornamento-carta-costi = La pagina non scrive quanto costa questo aggiornamento. La marca da bollo è { $bollo }, la tessera (se la chiedono) { $tessera }. Il contributo non si paga. Chiedi prima di pagare.

## Rinvii

rinvio-famiglia-ignota = Va bene non saperlo. Guarda il visto nel passaporto: c'è scritto il motivo. Non aspettare: dopo l'ingresso il tempo per chiedere il permesso è di pochi giorni.
    .chi = Un patronato ti aiuta gratis. Porta il passaporto e le carte della famiglia.

## Fonti

fonte-gazzetta-statici = Gazzetta Ufficiale: legge 103 del 2023, i familiari di italiani (2023)
fonte-stranieri-carta-ue = Stranieri in Italia: la carta dei familiari UE diventa elettronica (2023)
fonte-montevideo-carta-ue = Ambasciata d'Italia a Montevideo: la carta su foglio non basta più (2023)
fonte-circolare-statici = PAeSI: circolare del Ministero dell'Interno del 13 settembre 2023
