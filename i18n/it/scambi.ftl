### Tirocinio, vacanze-lavoro, scambi, alla pari, volontariato, ricerca di lavoro dopo gli studi.

procedura-permesso-tirocinio = Chiedere il primo permesso per tirocinio
    .ufficiale = Permesso di soggiorno per tirocinio
    .che-cosa = Sei entrato per imparare un lavoro in un'azienda. Con questo permesso resti in regola.
procedura-rinnovo-permesso-tirocinio = Rinnovare il permesso per tirocinio
    .ufficiale = Rinnovo del permesso di soggiorno per tirocinio
    .che-cosa = Il tirocinio continua e il permesso finisce.
procedura-permesso-attesa-occupazione-studenti = Cercare lavoro dopo la laurea o il diploma superiore
    .ufficiale = Permesso di soggiorno per ricerca lavoro o imprenditorialità degli studenti (prima: attesa occupazione)
    .che-cosa = Hai finito gli studi in Italia. Con questo permesso resti per cercare lavoro o aprire un'impresa.
procedura-visto-vacanze-lavoro = Chiedere il visto per vacanze-lavoro, scambi o alla pari
    .ufficiale = Visto vacanze-lavoro, programmi di scambio di giovani o di mobilità o alla pari
    .che-cosa = È il visto per giovani di Paesi che hanno un accordo con l'Italia.
procedura-dichiarazione-di-presenza-alla-pari = Alla pari per poco tempo: la dichiarazione di presenza
    .ufficiale = Dichiarazione di presenza per soggiorno alla pari non superiore ai 3 mesi
    .che-cosa = Stai poco tempo in una famiglia, alla pari (au pair). Il permesso non serve: basta dire che sei in Italia.
procedura-permesso-vacanze-lavoro-6-mesi = Avere il permesso per vacanze-lavoro
    .ufficiale = Permesso di soggiorno per vacanze-lavoro non superiore ai 6 mesi
    .che-cosa = Sei entrato con un visto per vacanze-lavoro. Con questo permesso viaggi e puoi fare qualche lavoro.
procedura-permesso-programmi-scambio-1-anno = Avere il permesso per un programma di scambio
    .ufficiale = Permesso di soggiorno per programmi di scambio per periodi non superiori a un anno
    .che-cosa = Sei in Italia con un programma di scambio di giovani, o alla pari per più tempo. L'elenco della Questura è quello delle vacanze-lavoro.
procedura-nullaosta-volontariato = Avere il nulla osta per il volontariato
    .ufficiale = Nullaosta per la partecipazione a programmi di volontariato
    .che-cosa = Un'organizzazione in Italia vuole un volontario dall'estero. Chiede prima questo nulla osta.
procedura-visto-volontariato = Chiedere il visto per volontariato
    .ufficiale = Visto per volontariato
    .che-cosa = Il nulla osta c'è. Il volontario chiede il visto nel suo Paese.
procedura-permesso-volontariato = Chiedere il permesso per volontariato
    .ufficiale = Permesso di soggiorno per volontariato
    .che-cosa = Sei entrato con il visto per volontariato. Con questo permesso resti fino alla fine del programma.

## Domande

domanda-tirocinio-tipo = Che cosa fai in azienda?
    .tema = Tipo di tirocinio
    .perche = Ogni caso ha le sue carte.
    .o-tirocinio = Un tirocinio, con una convenzione tra ente e azienda
    .o-addestramento = Addestramento, con nulla osta e contratto
domanda-scambio-tipo = A quale programma partecipi, e per quanto tempo?
    .tema = Programma
    .perche = Ogni programma ha il suo permesso, o la sua dichiarazione.
    .o-vacanze-lavoro = Vacanze-lavoro
    .n-vacanze-lavoro = In inglese working holiday.
    .o-scambio = Scambio di giovani, o alla pari per più di { $mesi }
    .o-alla-pari-breve = Alla pari in una famiglia, fino a { $mesi }
domanda-eta-volontario = Quanti anni ha il volontario?
    .tema = Età del volontario
    .perche = La legge mette un'età minima e una massima.
    .o-sotto = Meno di { $minima }
    .o-tra = Da { $minima } a { $massima }
    .o-sopra = Più di { $massima }
domanda-titolo-preso = Hai preso in Italia una laurea, un dottorato, un master o un diploma superiore?
    .tema = Titolo di studio
    .perche = Solo con questi titoli si resta a cercare lavoro.
    .aiuto = Contano anche i diplomi accademici e di tecnico superiore (ITS). Il diploma di scuola superiore non basta.
domanda-reddito-come-assegno = Hai un reddito di almeno { $soglia } all'anno?
    .tema = Reddito di almeno { $soglia }
    .perche = La legge chiede almeno la cifra dell'assegno sociale.
    .aiuto = Guarda la CU o il 730. Una pagina dice che i soldi in banca da soli non bastano.

## Requisiti

requisito-tirocinio-rinnovabile = Il permesso per tirocinio si può rinnovare
    .no = Questo permesso non si rinnova.
    .forse = Chiedi alla Questura prima di spedire. Porta il progetto con la nuova data di fine.
requisito-titolo-preso-in-italia = Hai preso in Italia una laurea o un altro titolo superiore
    .no = Non hai ancora il titolo.
    .cura = Se studi ancora, rinnova il permesso per studio. Puoi fare domanda quando hai il titolo.
    .forse = Chiedi alla segreteria della tua università o scuola.
requisito-reddito-dello-studente = Hai un reddito di almeno { $soglia } all'anno
    .no = Il reddito non basta: servono almeno { $soglia } all'anno.
    .cura = Chiedi a un patronato, gratis, quali redditi contano. Se hai già un lavoro, puoi cambiare il permesso in lavoro.
    .forse = Guarda la CU o il 730, o chiedi a un patronato.
requisito-nulla-osta-scambio = C'è il nulla osta
    .no = Il nulla osta non c'è ancora.
    .cura = Lo chiede in Italia chi ti ospita o l'organizzazione del programma. Il visto si chiede dopo.
    .forse = Chiedi alla famiglia o all'organizzazione a che punto è la domanda.
requisito-alla-pari-breve = Stai alla pari, per { $mesi } al massimo
    .no = Il tuo programma è un altro, o dura più di { $mesi }.
    .cura = Serve un permesso di soggiorno.
    .forse = Guarda il contratto con la famiglia e il visto.
requisito-vacanze-lavoro = Il tuo programma è vacanze-lavoro
    .no = Il tuo programma è un altro.
    .cura = Guarda qui sotto la carta per il tuo programma.
    .forse = Guarda il motivo scritto sul visto.
requisito-scambio-lungo = Sei in un programma di scambio, o alla pari per più tempo
    .no = Il tuo programma è un altro.
    .cura = Guarda qui sotto la carta per il tuo programma.
    .forse = Guarda il motivo scritto sul visto.
requisito-volontario-non-troppo-giovane = Il volontario ha almeno { $minima } anni
    .no = Il volontario ha meno di { $minima } anni.
    .cura = Può fare domanda quando compie { $minima } anni.
    .forse = Guarda la data di nascita sul passaporto.
requisito-volontario-non-troppo-grande = Il volontario non ha più di { $massima } anni
    .no = Il volontario ha più di { $massima } anni: la legge non lo ammette.
    .cura = Chiedi all'organizzazione se c'è un altro visto per te.
    .forse = La legge dice solo: tra { $minima } e { $massima } anni. Chi ha già { $massima } anni compiuti chieda allo Sportello Unico.
requisito-volontariato-posti = Quest'anno ci sono posti per i volontari
    .no = Quest'anno non ci sono posti.
    .cura = Aspetta il prossimo decreto. L'organizzazione può chiedere al Ministero del Lavoro.
    .forse = Chiedi allo Sportello Unico se il decreto di quest'anno c'è.
requisito-nulla-osta-volontario = C'è il nulla osta per il volontariato
    .no = Il nulla osta non c'è ancora.
    .cura = Lo chiede l'organizzazione in Italia. Il visto si chiede dopo.
    .forse = Chiedi all'organizzazione a che punto è la domanda.

scadenza-ricerca-lavoro = Chiedi questo permesso prima che scada il permesso per studio
    .in-tempo = Sei in tempo. Iscriviti al Centro per l'impiego e spedisci il kit entro questo giorno.
    .tardi = Spedisci il kit subito.
    .oltre = Spedisci il kit adesso. La legge dice "alla scadenza", senza un giorno preciso. Un patronato o un avvocato ti aiuta: il patronato è gratis.

## Passi

passo-nulla-osta-volontariato = L'organizzazione chiede il nulla osta allo Sportello Unico
    .spiega = La domanda va allo Sportello Unico del luogo del programma. Lo Sportello Unico sente la Questura e poi manda il nulla osta al Consolato.

## Documenti

documento-mezzi-tirocinio = Prova dei soldi con cui vivi: borsa lavoro o busta paga
documento-nulla-osta-addestramento = Copia del nulla osta dello Sportello Unico
    .come = Lo ha chiesto l'azienda prima del tuo ingresso.
documento-progetto-formativo = Copia del progetto formativo, con il visto della Regione
    .come = È il foglio che dice che cosa impari e per quanto tempo. Lo prepara chi organizza il tirocinio.
documento-identita-impresa = Copia del documento del titolare dell'azienda
    .come = Se è straniero servono permesso di soggiorno e passaporto.
documento-convenzione-tirocinio = Copia della convenzione tra l'ente e l'azienda
    .come = È l'accordo per il tirocinio. Chiedila all'azienda o all'ente.
documento-titolo-di-studio = Copia della laurea o del diploma preso in Italia
    .come = Se non è ancora pronta, si può dare dopo.
documento-redditi-studente = Prova del reddito
    .come = Per esempio la CU (il foglio dei redditi del datore di lavoro) o il 730.
documento-convenzione-volontario = Accordo scritto tra volontario e organizzazione
    .come = Dice che cosa fa il volontario, in quali giorni e chi paga viaggio, casa e cibo.
documento-polizza-volontario = Assicurazione dell'organizzazione per il volontario
    .come = Paga le cure e i danni ad altre persone.

## Avvisi

avviso-tirocinio-visto = Per il tirocinio serve prima un progetto formativo con il visto della Regione. Lo chiede chi organizza il tirocinio. Un decreto decide quanti posti ci sono.
avviso-tirocinio-tipi = La Questura chiede carte diverse per il tirocinio e per l'addestramento. Per l'addestramento l'azienda ha chiesto prima un nulla osta.
avviso-tirocinio-accordo = Se il permesso dura almeno { $durata }, si firma l'accordo di integrazione allo Sportello Unico. È un patto con lo Stato sull'italiano e sulle regole. È per chi entra per la prima volta e ha più di { $eta } anni.
avviso-tirocinio-conta = Gli anni di studio e formazione professionale non contano per i { $anni } del permesso UE di lungo periodo.
avviso-tirocinio-rinnovo = Nella tabella della Questura, per questo rinnovo c'è solo un asterisco: se ci sono i requisiti di legge. L'ufficio non è scritto. Il tirocinio è nell'elenco dei kit, per questo qui trovi le Poste.
avviso-vacanze-paesi = Il visto è per i giovani di Paesi con un accordo. Per il Ministero del Lavoro sono Australia, Canada, Corea del Sud, Giappone, Hong Kong e Nuova Zelanda. Le regole cambiano da Paese a Paese.
avviso-vacanze-senza-nulla-osta = Una pagina del 2014 nomina un nulla osta anche per questi programmi. Secondo una pagina del 2022 per le vacanze-lavoro non serve: si va subito al Consolato.
avviso-vacanze-limiti = Una pagina del 2014 parla di un permesso fino a { $mesi }. Per una pagina del 2020 dura di solito un anno. Il Ministero dice: al massimo { $mesi } di lavoro in un anno, e { $datore } con lo stesso datore. Per alcuni Paesi questo secondo limite non c'è.
avviso-vacanze-ufficio = La Questura di Vibo Valentia non scrive dove si chiede. La tabella, per questo tipo di lavoro, nomina Sportello Unico e Poste. Altre due pagine dicono Questura. Chiedi prima di andare.
avviso-vacanze-contributo = Nell'elenco della Questura di Vibo Valentia c'è solo la tessera, non il contributo. La regola generale lo chiede a ogni adulto: per questo è nel totale. Chiedi prima di pagare.
avviso-vacanze-polizza = La Questura di Vibo Valentia elenca solo la tessera. Una pagina del 2020 chiede anche l'assicurazione sanitaria.
avviso-vacanze-rinnovo = Una pagina dice che questo permesso non si rinnova e non si cambia. Una pagina del 2014 ammette un solo cambio: per famiglia, se hai un familiare in Italia in regola.
avviso-scambio-durata = Il permesso per i programmi di scambio dura al massimo { $anno }. Per stare alla pari fino a { $mesi } basta la dichiarazione di presenza. La pagina del 2014 non dice quale carta serve alla pari per più tempo. Chiedi alla Questura.
avviso-alla-pari-ssn = L'iscrizione volontaria al Servizio Sanitario costa a chi è alla pari almeno { $importo } all'anno. Si paga con il modello F24. Questa spesa non è nel totale.
avviso-scambio-rinnovo = Le pagine lette non parlano di un rinnovo. Una pagina del 2014 ammette un solo cambio: per famiglia, se hai un familiare in Italia in regola. Chiedi alla Questura.
avviso-alla-pari-frontiera = Chi arriva da un Paese fuori Schengen si registra alla frontiera quando entra. Chi arriva da un Paese Schengen va in Questura.
avviso-volontariato-prima = Una pagina del 2014 mette il nulla osta dopo il visto. La legge lo vuole prima. Dal { $dal } è cambiata anche l'età.
avviso-volontariato-chi = L'organizzazione non deve lavorare per guadagnare. Può essere un ente senza guadagno (Terzo settore), un'organizzazione di cooperazione o un ente religioso riconosciuto.
avviso-volontariato-posti = I posti per i volontari li decide ogni anno un decreto del Ministero del Lavoro. Una pagina senza data dice che questo decreto non è mai uscito.
avviso-volontariato-elenco = Nessuna pagina dà un elenco completo, né il costo. La legge guarda l'accordo scritto e l'assicurazione. Il resto lo dice lo Sportello Unico.
avviso-volontariato-kit = Nel kit non c'è la voce volontariato. Una pagina del 2023 dice di scrivere "missione". La pagina del 2014 e la Questura non parlano di questo permesso. Le pagine lette non danno un elenco delle sue carte: chiedi prima di spedire.
avviso-volontariato-durata = Il permesso dura quanto il programma, di solito al massimo { $durata }. Una pagina dice che non si rinnova e non si cambia.
avviso-volontariato-contributo = Il contributo di { $breve } è per un permesso fino a { $durata }. Se il tuo permesso dura di più, il contributo è { $medio }.
avviso-ricerca-lavoro-nome = Una pagina del 2014 lo chiama ancora attesa occupazione. Dal { $dal } la legge gli ha dato un altro nome: ricerca lavoro o imprenditorialità degli studenti.
avviso-ricerca-lavoro-durata = Il permesso dura da { $minimo } a { $massimo }. Se trovi lavoro, puoi chiedere di cambiarlo in un permesso per lavoro. L'impresa deve avere a che fare con i tuoi studi.
avviso-ricerca-lavoro-titolo = Se il diploma non è pronto, hai { $giorni } dopo la domanda per darlo.
avviso-ricerca-lavoro-ufficio = La Questura di Vibo Valentia non parla di questo permesso. L'elenco viene da altre pagine: controlla con un patronato prima di spedire.

## Rinvii

rinvio-vacanze-lavoro-rinnovo = Una pagina dice che il permesso per vacanze-lavoro non si rinnova. Se hai un familiare in Italia in regola, torna indietro e scegli il cambio del permesso. Non restare dopo la scadenza senza chiedere.
    .chi = Chiedi alla Questura prima che il permesso scada. Un patronato ti aiuta gratis.

## Fonti

fonte-agenzialavoro-tirocini = Agenzia per il lavoro dell'Emilia-Romagna: tirocini di persone dall'estero (2024)
fonte-integrazione-vacanze-lavoro = Portale Integrazione Migranti: le vacanze-lavoro (2022)
fonte-lavoro-vacanze = Ministero del Lavoro: gli accordi vacanze-lavoro (2025)
fonte-stranieriditalia-vacanze = Stranieriditalia.com: il permesso per vacanze-lavoro (2020)
fonte-waitaly-vacanze = Welcome Association Italy: il permesso per vacanze-lavoro (senza data)
fonte-pontassieve-questura = Comune di Pontassieve: il permesso di soggiorno (senza data)
fonte-infoimmigrazione-volontariato = Infoimmigrazione: il permesso per volontariato (senza data)
fonte-integrazione-volontariato = Portale Integrazione Migranti: il volontariato (senza data)
fonte-cinformi-volontariato = Cinformi, Provincia di Trento: il permesso per volontariato (2023)
fonte-ancitoscana-ricerca-lavoro = ANCI Toscana: il permesso per cercare lavoro dopo gli studi (senza data)
fonte-cinformi-ricerca-lavoro = Cinformi, Provincia di Trento: da studio alla ricerca di un lavoro (senza data)
fonte-paesi-scheda-ricerca-lavoro = PAeSI, Regione Toscana: scheda sulla conversione degli studenti (senza data)
