### Aiuto e protezione: violenza, sfruttamento, salute, minori.

## Procedure

procedura-permesso-donne-vittime-violenza-domestica = Avere un permesso tuo se in casa ti fanno del male
    .ufficiale = Permesso di soggiorno per donne vittime di violenza domestica (casi speciali, articolo 18-bis)
    .che-cosa = È un permesso per allontanarti da chi ti fa del male. Al 1522 ti aiutano gratis, giorno e notte. Non devi dire il tuo nome. Se sei in pericolo adesso, chiama il 112.
procedura-permesso-protezione-sociale = Avere protezione se qualcuno ti minaccia, ti obbliga o ti sfrutta
    .ufficiale = Permesso di soggiorno per protezione sociale (casi speciali, articolo 18)
    .che-cosa = Con questo permesso puoi lasciare chi ti sfrutta. Un'associazione o i servizi sociali ti seguono. Numero gratis e anonimo: 800 290 290. Se sei in pericolo adesso, chiama il 112.
procedura-permesso-sfruttamento-lavorativo = Avere un permesso se sul lavoro ti sfruttano
    .ufficiale = Permesso di soggiorno per sfruttamento lavorativo (casi speciali)
    .che-cosa = È per chi lavora con paga, orari o trattamenti ingiusti, anche senza un altro permesso. Numero gratis e anonimo: 800 290 290.
procedura-permesso-reati-minore-eta = Avere un permesso dopo una pena di quando eri minorenne
    .ufficiale = Permesso di soggiorno per casi speciali: reati commessi nella minore età (articolo 18, comma 6)
    .che-cosa = Hai finito la pena e hai seguito bene un programma. Puoi ricominciare in regola.
procedura-permesso-cure-mediche-gravidanza = Avere il permesso se aspetti un figlio o hai partorito da poco
    .ufficiale = Permesso di soggiorno per cure mediche o salute (gravidanza)
    .che-cosa = È per te anche se non hai un visto o un permesso. Si chiede in Questura.
procedura-permesso-cure-mediche-gravidanza-coniuge = Avere il permesso se tua moglie aspetta un figlio o ha partorito da poco
    .ufficiale = Permesso di soggiorno per cure mediche (gravidanza): coniuge
    .che-cosa = È per il marito, anche senza visto. Per il padre non sposato le pagine non sono d'accordo.
procedura-permesso-cure-mediche-malattia-grave = Avere il permesso per una malattia molto grave
    .ufficiale = Permesso di soggiorno per cure mediche (articolo 19, comma 2, lettera d-bis)
    .che-cosa = È per chi è già in Italia e starebbe molto male tornando nel suo Paese. Non serve un visto.
procedura-rinnovo-permesso-cure-mediche-gravidanza = Rinnovare il permesso per gravidanza
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche o salute (gravidanza)
    .che-cosa = Il permesso finisce, ma aspetti ancora il figlio o hai partorito da poco.
procedura-rinnovo-permesso-cure-mediche-gravidanza-coniuge = Rinnovare il permesso per gravidanza: marito o padre
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche (gravidanza): coniuge
    .che-cosa = Il permesso finisce, ma il figlio non è ancora nato o è nato da poco.
procedura-rinnovo-permesso-cure-mediche-malattia-grave = Rinnovare il permesso per una malattia molto grave
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche (articolo 19, comma 2, lettera d-bis)
    .che-cosa = Sei ancora malato e il permesso finisce. Si rinnova finché il medico scrive che la malattia continua.
procedura-permesso-assistenza-minore = Restare in Italia vicino a un minore che ha bisogno di te
    .ufficiale = Permesso di soggiorno per assistenza minore
    .che-cosa = Un bambino o un ragazzo in Italia starebbe male senza di te. Il Tribunale per i minorenni può lasciarti restare o entrare.
procedura-permesso-minore-eta = Il permesso di un minorenne che è solo in Italia
    .ufficiale = Permesso di soggiorno per minore età
    .che-cosa = Sei minorenne e non hai qui i genitori. Con questo permesso sei in regola mentre si cerca chi si occupa di te.
procedura-permesso-integrazione-minore = Il permesso di un minorenne che segue un progetto di integrazione
    .ufficiale = Permesso di soggiorno per integrazione minore
    .che-cosa = Vivi in una comunità o in un istituto e segui un progetto di integrazione. Sei arrivato senza i genitori.

procedura-conversione-permesso-cure-mediche = Dal permesso per cure mediche al lavoro
    .ufficiale = Conversione del permesso di soggiorno per cure mediche
    .che-cosa = La tabella della Questura permette di cambiare questo permesso. Nessuna pagina spiega come: chiedi prima.

## Domande

domanda-tutela-caso = Che cosa succede? Scegli quello che somiglia di più.
    .tema = Aiuto e protezione
    .perche = Ogni situazione ha il suo permesso e persone diverse che aiutano. Non devi raccontare altro.
    .aiuto = Le risposte restano qui: nessun ufficio le vede. In pericolo adesso? Chiama il 112. Violenza: chiama il 1522, gratis.
    .o-violenza = Una persona della famiglia o il partner mi fa del male
    .o-protezione-sociale = Qualcuno mi minaccia, mi obbliga o mi sfrutta
    .n-protezione-sociale = Per esempio per un debito, o dopo il viaggio.
    .o-sfruttamento = Sul lavoro mi sfruttano
    .n-sfruttamento = Paga troppo bassa, troppe ore, nessun riposo, minacce.
    .o-salute = Gravidanza, figlio appena nato, malattia grave
    .o-minore-solo = Un minorenne (io o un altro) è qui senza genitori
    .o-assistenza = Un minore in Italia ha bisogno di me vicino
    .o-reati-da-minorenne = Ho finito una pena di quando ero minorenne
    .o-altro = Un'altra cosa
domanda-minore-caso = Chi si occupa adesso del minorenne?
    .tema = Chi se ne occupa
    .perche = Il permesso dipende da chi si occupa del minorenne.
    .aiuto = Guarda le carte del Tribunale o dei servizi sociali, se ci sono.
    .o-solo = Nessuno ancora, o si aspetta una decisione
    .o-affidato = Una famiglia, una comunità o un tutore
    .o-progetto = Una comunità, con un progetto di integrazione
    .n-progetto = Il progetto dura almeno { $progetto }.
domanda-gravidanza-chi = Chi chiede il permesso?
    .tema = Chi chiede il permesso
    .perche = Al marito serve una carta in più.
    .o-donna = La donna che aspetta un figlio o ha partorito
    .o-marito = Il marito
    .o-padre = Il padre, non sposato con la madre
domanda-parto = Il parto c'è già stato?
    .tema = Parto
    .perche = Prima e dopo il parto la carta da portare è diversa.
    .o-attesa = No, non ancora
    .o-nato = Sì, da meno di { $mesi }
    .o-oltre = Sì, da { $mesi } o di più
domanda-proposta-tutela = Qualcuno ha già scritto una proposta per il tuo permesso?
    .tema = Proposta già scritta
    .perche = Questo permesso parte da chi ti aiuta, o da un giudice. La proposta non la scrivi tu.
    .aiuto = La scrivono i servizi sociali, un'associazione, il Procuratore o un giudice. Può essere anche un parere o una relazione.
domanda-autorizzazione-tribunale = Il Tribunale per i minorenni ti ha già autorizzato?
    .tema = Autorizzazione del Tribunale
    .perche = La Questura dà il permesso solo dopo la decisione del Tribunale.
    .aiuto = Chiedi all'avvocato, o all'ufficio del Tribunale per i minorenni (cancelleria).
domanda-carta-medico = Un medico ha scritto che la tua malattia è molto grave?
    .tema = Carta del medico
    .perche = La Questura guarda la carta del medico.
    .aiuto = Serve una struttura pubblica, o un medico del Servizio Sanitario Nazionale.

## Requisiti

requisito-proposta-violenza = C'è la proposta, o la relazione, di chi ti aiuta
    .no = La proposta o la relazione non c'è ancora.
    .cura = Chiama il 1522, o vai in un centro antiviolenza o dai servizi sociali. Loro la scrivono con te.
    .forse = Chiedi al centro antiviolenza o ai servizi sociali se l'hanno già mandata. Al 1522 ti dicono dove andare.
requisito-proposta-protezione = C'è la proposta di chi ti aiuta
    .no = La proposta non c'è ancora.
    .cura = Chiama il numero antitratta 800 290 290. Ti mettono in contatto con un'associazione che la scrive con te.
    .forse = Chiedi all'associazione o ai servizi sociali se l'hanno già mandata. Il numero 800 290 290 è gratis.
requisito-parere-sfruttamento = C'è la proposta o il parere favorevole
    .no = La proposta o il parere non c'è ancora.
    .cura = Puoi fare lo stesso la domanda in Questura. Insieme chiedi il parere al Procuratore o all'Ispettorato del Lavoro. L'associazione ti aiuta.
    .forse = Chiedi all'associazione o all'avvocato. Il numero 800 290 290 è gratis.
requisito-proposta-reati-minore = C'è la proposta del giudice, o la relazione di chi ti ha seguito
    .no = La proposta o la relazione non c'è ancora.
    .cura = Chiedila all'assistente sociale che ti ha seguito, o al tuo avvocato.
    .forse = Chiedi all'assistente sociale o all'avvocato se è già pronta.
requisito-entro-dopo-parto = Il parto non c'è ancora stato, o è stato meno di { $mesi } fa
    .no = Dal parto sono passati { $mesi }: adesso servono altri permessi.
    .cura = Ci sono altre strade con un figlio piccolo. Guarda quelle scritte qui, e chiedi a un patronato: è gratis.
    .forse = Conta i mesi dal giorno del parto.
requisito-marito-o-padre = Sei il marito della madre
    .no = Non sei il marito della madre.
    .cura = Puoi chiedere al Tribunale per i minorenni di restare vicino al figlio.
    .forse = Se non sei sposato con lei, chiedi in Questura. Un patronato ti aiuta gratis.
requisito-malattia-certificata = Un medico pubblico, o del Servizio Sanitario, scrive che la malattia è molto grave
    .no = La carta del medico non c'è ancora.
    .cura = Chiedila in ospedale, o a un medico del Servizio Sanitario. Parla anche con l'assistente sociale dell'ospedale.
    .forse = Chiedi al medico che cosa può scrivere. Deve dire che cosa succede se torni nel tuo Paese.
requisito-malattia-ancora-certificata = Il medico scrive che la malattia continua
    .no = La nuova carta del medico non c'è ancora.
    .cura = Chiedila in ospedale o al medico prima della scadenza.
    .forse = Chiedi al medico una carta nuova.
requisito-malattia-non-in-lavoro = Il tuo permesso non è quello per malattia grave
    .no = Dal 2023 il permesso per malattia grave non si cambia in lavoro.
    .cura = Puoi rinnovarlo finché la malattia continua. Se hai un familiare in regola, chiedi anche del permesso per famiglia.
    .forse = Guarda il permesso: per la malattia grave c'è scritto articolo 19, lettera d-bis.
requisito-cure-cambio-descritto = Il cambio dal tuo permesso al lavoro è possibile
    .no = Il cambio dal tuo permesso al lavoro non è possibile.
    .cura = Chiedi a un patronato quali altre strade hai.
    .forse = Chiedi in Questura, o a un patronato, prima che il permesso scada.
requisito-autorizzazione-del-tribunale = Il Tribunale per i minorenni ti autorizza a restare o a entrare
    .no = L'autorizzazione del Tribunale non c'è ancora.
    .cura = Chiedila al Tribunale per i minorenni, con un avvocato. I servizi sociali e un patronato ti dicono da dove cominciare.
    .forse = Chiedi all'avvocato a che punto è.
requisito-tutela-minorenne = Chi chiede il permesso ha meno di { $eta } anni
    .no = Chi chiede il permesso ha già { $eta } anni: questo permesso è per i minorenni.
    .cura = Ci sono altre strade. Chiedi a un patronato o a un avvocato: l'aiuto è gratis. Se hai paura di tornare nel tuo Paese, puoi chiedere asilo.
    .forse = Se non c'è un documento, lo dicono i servizi sociali o il tutore.
requisito-in-un-progetto = Il minorenne è ammesso a un progetto di integrazione di almeno { $progetto }
    .no = Il minorenne non è in un progetto di questo tipo.
    .cura = Chiedi alla comunità o ai servizi sociali se può entrarci. Intanto c'è il permesso per minore età.
    .forse = Chiedi alla comunità se il progetto dura almeno { $progetto }.
requisito-parere-integrazione = C'è il parere positivo del Ministero del Lavoro
    .no = Il parere del Ministero non c'è ancora.
    .cura = Chiedi alla comunità o al tutore di domandarlo alla Direzione Generale dell'Immigrazione.
    .forse = Chiedi alla comunità o al tutore se è già arrivato.

## Passi

passo-aiuto-violenza = Parla con chi può aiutarti
    .spiega = Chiama il 1522, o vai in un centro antiviolenza o dai servizi sociali del Comune. Con loro prepari la domanda. Se stai in una casa protetta, chiedi quale indirizzo scrivere.
passo-aiuto-protezione = Parla con chi può aiutarti
    .spiega = Chiama il numero antitratta 800 290 290, o vai dai servizi sociali del Comune. Ti trovano un'associazione.
passo-aiuto-sfruttamento = Parla con chi può aiutarti
    .spiega = Chiama il numero 800 290 290, o vai dai servizi sociali del Comune. Lo sfruttamento si può segnalare anche all'Ispettorato del Lavoro.
passo-aiuto-reati-minore = Chiedi la proposta o la relazione
    .spiega = La proposta la fa il Procuratore o il giudice di sorveglianza del Tribunale per i minorenni. La relazione la scrive l'istituto, o chi ti ha seguito.
passo-aiuto-minore = Vai dai servizi sociali del Comune
    .spiega = I servizi sociali aiutano gratis. Il giudice nomina un tutore: un adulto che decide con te e per te.
passo-autorizzazione-tribunale = Chiedi l'autorizzazione al Tribunale per i minorenni
    .spiega = Un avvocato ti aiuta a scrivere la domanda. I servizi sociali dicono come sta il minore, poi il Tribunale decide.

## Documenti

documento-relazione-servizi-violenza = Relazione dei servizi sociali sulla violenza
    .come = La scrivono i servizi sociali. Di solito la mandano loro alla Questura.
documento-proposta-giudice-violenza = Proposta o parere favorevole del Procuratore o del giudice
    .come = Esiste se è cominciata un'indagine. Chiedi all'avvocato o al centro antiviolenza.
alternativa-proposta-violenza = La relazione o la proposta: una di queste due carte
documento-parere-procuratore = Proposta o parere favorevole del Procuratore della Repubblica
documento-parere-ispettorato = Parere dell'Ispettorato del Lavoro
    .come = Esiste se lo sfruttamento è stato visto in un controllo dell'Ispettorato.
alternativa-parere-sfruttamento = Il parere: una di queste due carte
documento-certificato-gravidanza = Carta del medico sulla gravidanza, con la data prevista del parto
    .come = La danno il consultorio, l'ospedale o il medico.
documento-estratto-nascita-figlio = Estratto dell'atto di nascita del figlio
    .come = Ci sono i nomi della madre e del padre che lo ha riconosciuto.
documento-certificato-malattia = Carta del medico sulla malattia
    .come = La dà una struttura pubblica o un medico del Servizio Sanitario Nazionale. Dice che la malattia è molto grave e che tornare farebbe male.
documento-autorizzazione-tribunale = Copia dell'autorizzazione del Tribunale per i minorenni
documento-ammissione-progetto = Carta che ammette il minore al progetto di integrazione
    .come = La comunità o l'ente del progetto ne ha una copia.

## Avvisi: numeri da chiamare, e chi può sapere

avviso-numero-violenza = Se qualcuno ti fa del male, chiama il 1522. È gratis, sempre aperto, in undici lingue. Non devi dire il tuo nome. Se serve, mandano anche il 112.
avviso-pericolo-adesso = Se sei in pericolo adesso, chiama il 112.
avviso-numero-minori = Save the Children risponde ai minori soli e a chi li aiuta: 800 14 10 16, gratis, in più lingue. Risponde dal lunedì al venerdì, dalle 11 alle 17. Numero e orari vengono da una pagina del 2018.
avviso-salute-senza-segnalazione = Puoi farti curare anche senza permesso. Per la legge l'ospedale non ti segnala alla polizia. C'è un'eccezione, uguale per gli italiani: a volte il medico deve segnalare un reato (referto).

## Avvisi: violenza e sfruttamento

avviso-violenza-che-cosa = Vale per chi subisce violenza fisica, sessuale, psicologica o economica. Chi la fa è un familiare, un partner o un ex. Conta anche se non vivete insieme. Una pagina del 2014 parla di donne, la legge parla di ogni persona.
avviso-violenza-due-strade = Ci sono due strade. Una parte da un'indagine, con la proposta o il parere del giudice. L'altra parte dai servizi sociali, che scrivono alla Questura. Può cominciare anche il Questore, con il parere del giudice. La Questura guarda se il pericolo è grave e se c'è ancora.
avviso-violenza-permesso-tuo = Il permesso è solo tuo. Non dipende da chi ti ha fatto del male, né dal matrimonio.
avviso-violenza-elenco = La frase della Questura su questo permesso non è chiara. Qui la leggiamo così: basta una delle due carte. Chi ti aiuta lo chiede prima alla Questura.
avviso-violenza-diritti = Con questo permesso puoi lavorare, studiare e avere aiuto dai servizi.
avviso-violenza-cambio = Una pagina dice che alla scadenza si può cambiare in un permesso per lavoro o studio. La Questura non lo scrive: chiedi a chi ti aiuta.
avviso-protezione-due-strade = Ci sono due strade. Si può fare denuncia, oppure seguire solo il programma di aiuto, senza denuncia. Decidi con l'associazione.
avviso-protezione-programma = Il programma ti aiuta a stare al sicuro e a ricominciare. Tu dichiari di seguirlo. Anche chi dirige la casa che ti ospita firma.
avviso-casi-speciali-aiuti = Con questo permesso si può chiedere l'Assegno di inclusione, un aiuto in denaro. Lo dice una legge del 2025.
avviso-sfruttamento-oggi = Da ottobre 2024 la legge per chi è sfruttato sul lavoro è nuova: l'articolo 18-ter. La Questura descrive ancora quella di prima. I documenti qui tengono conto di tutte e due.
avviso-sfruttamento-denuncia = Per una pagina la denuncia non è obbligatoria. Serve però raccontare quello che sai. La stessa pagina dice che il giudice non ti punisce per il soggiorno irregolare.
avviso-sfruttamento-parere = Se il parere tarda, puoi fare lo stesso la domanda in Questura. Insieme chiedi il parere al Procuratore o all'Ispettorato del Lavoro. Il parere dell'Ispettorato può bastare da solo.
avviso-sfruttamento-famiglia = Anche i familiari che sono con te in Italia possono avere un permesso per famiglia.
avviso-sfruttamento-diritti = Con questo permesso puoi lavorare, studiare, avere la residenza e l'aiuto dei servizi.
avviso-sfruttamento-grave = Se ci sono violenza, minacce o tratta, c'è anche la protezione sociale. Puoi averla senza denuncia, con un programma. Chiedi all'associazione quale è meglio per te.
avviso-reati-minore-chi = Vale anche se hai fatto la messa alla prova o una misura fuori dal carcere. La relazione dice che hai seguito bene il programma.
avviso-reati-minore-durata = La Questura non scrive quanto dura questo permesso. La legge del 2025 parla di altri casi speciali. La scadenza è sulla tessera.
avviso-tutela-senza-accordo = Le vittime di tratta e i minori soli non firmano l'accordo di integrazione.

## Avvisi: gravidanza e malattia

avviso-gravidanza-durata = Si può chiedere appena un medico scrive che c'è una gravidanza. Vale fino a { $mesi } dopo il parto.
avviso-gravidanza-senza-permesso = È per chi non ha un altro permesso, anche senza visto. Se hai già un permesso, chiedi prima di cambiarlo.
avviso-gravidanza-lavoro = Due pagine dicono che con questo permesso non si può lavorare. La Questura non ne parla: chiedi.
avviso-gravidanza-dopo = Dopo puoi passare al permesso per famiglia, se un familiare vive in Italia in regola. Hai tempo fino a { $mesi } dopo la scadenza. Se tuo figlio è italiano c'è un permesso per te.
avviso-gravidanza-matrimonio = Se vi siete sposati all'estero, il certificato va tradotto e reso ufficiale. Lo fa il Consolato italiano, oppure serve il timbro Apostille.
avviso-gravidanza-insieme = I giudici parlano del marito che vive con la moglie. La Questura chiede solo il matrimonio.
avviso-padre-non-sposato = Una pagina del 2014 dice che anche il padre può averlo, per { $mesi } dopo la nascita. La Questura parla solo del marito. Altre pagine escludono chi non è sposato, una fino al riconoscimento del figlio.
avviso-cure-italia-contributo = La Questura scrive: chi è in Italia per cure mediche non paga il contributo. Il decreto parla di chi entra per curarsi. Noi leggiamo che vale anche qui.
avviso-cure-cambio-elenco = Per questo cambio nessuna pagina elenca i documenti. Qui ci sono quelli che la Questura chiede a tutti. Aggiungi le carte del lavoro.
avviso-malattia-legge = La carta del medico dice che tornare sarebbe molto pericoloso per la salute. Una pagina aggiunge: la malattia non si può curare bene nel tuo Paese. Chiedi al medico di scrivere anche questo.
avviso-malattia-durata = Il permesso dura quanto la cura, al massimo { $durata } alla volta. Si rinnova finché la malattia continua.
avviso-malattia-lavoro = Sul lavoro le pagine non sono d'accordo: una dice di sì, una più vecchia di no. Chiedi alla Questura prima di cominciare.
avviso-malattia-ssn = Per una circolare del 2019 ci si può iscrivere al Servizio Sanitario Nazionale. Sul permesso deve esserci scritto l'articolo 19, lettera d-bis.
avviso-malattia-cambio = Dal 2023 questo permesso non si cambia in un permesso per lavoro. Una pagina dice che si può passare al permesso per famiglia. Servono un familiare in regola e gli altri requisiti.

## Avvisi: minori

avviso-assistenza-tribunale = Il Tribunale guarda l'età e la salute del minore e come cresce. Servono motivi seri, legati alla sua crescita.
avviso-assistenza-durata = Il Tribunale decide quanto dura. Due pagine dicono che con questo permesso si può lavorare.
avviso-assistenza-reclamo = Se il Tribunale dice di no, puoi chiedere alla Corte d'Appello. Una pagina del 2023 parla di { $giorni } dalla notifica: vai subito dall'avvocato.
avviso-assistenza-dall-estero = Il Tribunale può far entrare anche un familiare che è all'estero. Le pagine non dicono come si fa il visto: chiedi all'avvocato.
avviso-minore-diritto = Chi ha meno di { $eta } anni ed è solo ha diritto a questo permesso. Dura fino ai { $eta } anni. Per legge un minorenne solo non viene mandato via, salvo casi eccezionali.
avviso-minore-chi-chiede = Puoi chiederlo tu, o il tutore. Non serve aspettare che il giudice nomini il tutore. Finché il tutore non c'è, può chiederlo anche il responsabile della comunità.
avviso-minore-elenco = La Questura non pubblica un elenco per questo permesso. Qui trovi le carte che servono per tutti i permessi. Porta quelle che hai: chiedi lì quali altre servono.
avviso-minore-altri-permessi = La Questura dà questo permesso quando gli altri non sono possibili: famiglia, affidamento, integrazione. Chi aiuta il minorenne guarda prima quelli.
avviso-minore-asilo = Un minorenne può anche chiedere asilo. Qual è la strada migliore si decide con il tutore, caso per caso.
avviso-minore-contributo = Sotto i { $eta } anni il contributo non si paga.
avviso-minore-compleanno = A { $eta } anni si può passare a un permesso per studio, lavoro o ricerca di lavoro. Comincia qualche mese prima, con il tutore o la comunità.
avviso-integrazione-ente = Il progetto dura almeno { $progetto }. L'ente che lo organizza lavora in tutta Italia ed è in un registro del Governo. Se ne occupa la comunità.
avviso-integrazione-a-diciotto = A { $eta } anni l'ente del progetto deve provare quattro cose. Sei in Italia da almeno { $anni } e hai seguito il progetto per almeno { $progetto }. Hai una casa, e una scuola o un lavoro, anche se il lavoro non è ancora cominciato. Adesso queste carte non servono.

## Rinvii

rinvio-tutela = Va bene non saperlo. Se qualcuno ti fa del male o ti sfrutta, puoi avere aiuto e protezione. Ci sono permessi anche per la salute, la gravidanza e i minori. Puoi chiamare questi numeri senza dire il tuo nome.
    .chi = Pericolo adesso: 112. Violenza: 1522, gratis, sempre aperto. Sfruttamento: 800 290 290, gratis, sempre aperto. Anche i servizi sociali del Comune aiutano gratis.
rinvio-tutela-altro = Questa guida conosce solo i casi della domanda di prima. Se il tuo è diverso, un aiuto c'è lo stesso. Se hai paura di tornare nel tuo Paese, guarda anche "Asilo e protezione" nella prima domanda.
    .chi = Servizi sociali del Comune e patronati: gratis. Violenza: 1522. Sfruttamento: 800 290 290. Asilo: ARCI 800 905 570. I numeri sono gratis. In pericolo adesso: 112.
rinvio-tutela-salute = Va bene non saperlo. Per la gravidanza e le malattie gravi c'è un permesso senza visto. Puoi farti curare subito: l'ospedale ti aiuta anche senza permesso.
    .chi = Un patronato ti aiuta gratis. Chiedi anche all'assistente sociale dell'ospedale.

## Fonti

fonte-sangiorgio-1522 = Comune di San Giorgio Bigarello: il numero 1522 (2023)
fonte-la7-1522 = TG La7: come lavora il 1522 (2024)
fonte-donnattiva-emergenza = Donnattiva: come chiedere aiuto (2020)
fonte-cinformi-helpline = Cinformi, Provincia di Trento: il numero per i minori migranti (2018)
fonte-sanluigi-senza-segnalazione = Ospedale San Luigi Gonzaga: cure senza permesso (senza data)
fonte-nursenews-segnalazione = Nurse News: l'ospedale non segnala (senza data)
fonte-piuculture-violenza = Piuculture: il permesso per violenza domestica (2021)
fonte-integrazione-violenza = Portale Integrazione Migranti: il permesso per violenza domestica (2022)
fonte-anci-violenza = ANCI: i diritti con il permesso per violenza domestica (senza data)
fonte-prato-violenza = Prato Migranti: il permesso per violenza domestica (senza data)
fonte-portaleimmigrazione-violenza = Portaleimmigrazione.eu: il permesso per violenza in famiglia (senza data)
fonte-anci-sfruttamento = ANCI: i permessi per chi è sfruttato sul lavoro (senza data)
fonte-anci-sfruttamento-come = ANCI: come si chiede il permesso 18-ter (senza data)
fonte-anci-sfruttamento-diritti = ANCI: i diritti con il permesso 18-ter (senza data)
fonte-centrodonna-protezione = Centro Donna Giustizia: il permesso dell'articolo 18 (senza data)
fonte-sospermesso-sfruttamento = SOS Permesso: il permesso per sfruttamento (senza data)
fonte-pedone-gravidanza = Avvocata Antonella Pedone: il permesso per gravidanza (senza data)
fonte-matrioska-gravidanza = Rete Matrioska: il permesso per maternità (senza data)
fonte-caf-roma-gravidanza = CAF Roma: il permesso per maternità (senza data)
fonte-massaro-gravidanza = Avvocato Massaro: il permesso per gravidanza (senza data)
fonte-toscana-malattia = Regione Toscana, PAeSI: il permesso per malattia grave (senza data)
fonte-matrioska-malattia = Rete Matrioska: il permesso per malattia grave (senza data)
fonte-asgi-malattia = ASGI: la circolare sul permesso per malattia grave (2019)
fonte-tribmin-milano-assistenza = Tribunale per i minorenni di Milano: l'autorizzazione dell'articolo 31 (senza data)
fonte-stranieri-assistenza-minori = Stranieri in Italia: il permesso per assistenza minori (2023)
fonte-savethechildren-minore-eta = Save the Children: il permesso per minore età (senza data)
