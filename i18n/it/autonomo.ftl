### Lavoro autonomo: nulla osta provvisorio, visto, primo permesso, rinnovo.

permesso-attivita-sportiva-professionale = Permesso di soggiorno per attività sportiva
    .vecchi = permesso per lavoro subordinato - attività sportiva, permesso per prestazione sportiva autonoma

## Domande

domanda-affari-e-lavoro = Chi viene per affari lavorerà anche in proprio in Italia?
    .tema = Affari e lavoro
    .perche = Il visto per affari serve per incontri e trattative. Per lavorare in proprio serve prima un nulla osta.
domanda-attivita-entrata = Quale lavoro in proprio è?
    .tema = Attività in proprio
    .perche = Per ogni lavoro ci sono un nulla osta e un permesso con un nome diverso.
    .aiuto = In proprio vuol dire senza un datore di lavoro. Per gli uffici è lavoro autonomo.
    .o-imprenditore = Impresa, commercio, artigianato
    .o-libero-professionista = Libera professione
    .n-libero-professionista = Per esempio medico, ingegnere, avvocato.
    .o-consulenza = Consulenza o un'opera per qualcuno, con un contratto
    .g-societa = Società o cooperativa: socio, amministratore
    .o-socio = Socio o amministratore di una società
    .o-socio-opera = Socio che lavora nella società o cooperativa
    .n-socio-opera = Gli uffici lo chiamano socio prestatore d'opera.
    .o-dirigente = Dirigente, o lavoratore altamente specializzato
    .n-dirigente = Con un contratto di lavoro in proprio: articolo 27, lettera a.
    .g-universita-e-lingue = Università, traduzioni, lingue
    .o-lettore = Lettore universitario, di scambio o di madre lingua
    .o-professore = Professore universitario o ricercatore
    .o-traduttore = Traduttore o interprete
    .o-sportivo = Sport
    .o-artista = Spettacolo: artisti
domanda-impresa-tipo = Che impresa sarà?
    .tema = Tipo di impresa
    .perche = Con il decreto flussi entrano solo alcune imprese.
    .o-investimento = Con almeno { $risorse } propri, e almeno { $posti } nuovi posti di lavoro
    .o-start-up = Una start-up innovativa
    .n-start-up = Un'impresa nuova, con un'idea tecnologica.
    .o-altra = Un'altra impresa
domanda-contratto-certificato = L'ufficio del lavoro ha già controllato il contratto?
    .tema = Contratto controllato
    .perche = L'ufficio del lavoro deve dire che è davvero lavoro in proprio.
    .aiuto = È l'ufficio del Ministero del Lavoro nella provincia dove si lavora. Prima era la Direzione provinciale del lavoro.
domanda-artista-caso = Che artista è?
    .tema = L'artista
    .perche = Questo nulla osta è solo per alcuni artisti.
    .o-fama = Un artista famoso, o molto conosciuto nel suo lavoro
    .o-ingaggio = Un artista o un gruppo ingaggiato da un ente conosciuto
    .n-ingaggio = Un teatro noto, la RAI, una TV privata nota, un ente pubblico importante.
    .o-altro = Nessuno di questi
domanda-assenso-coni = C'è già l'assenso del CONI, con il nome dello sportivo?
    .tema = Assenso del CONI
    .perche = Senza il sì del CONI non si può andare avanti.
    .aiuto = Il CONI è il Comitato Olimpico Nazionale Italiano. Chiedi alla società sportiva.
domanda-visto-per-autonomo = Sei entrato in Italia con un visto per lavoro autonomo?
    .tema = Visto per lavoro autonomo
    .perche = Questo permesso è per chi entra con quel visto.
    .aiuto = Il motivo è scritto sul visto, nel passaporto.
domanda-lavoro-in-proprio = Lavori ancora in proprio?
    .tema = Ancora in proprio
    .perche = Il nuovo permesso ha il motivo del lavoro che fai davvero.
    .o-si = Sì
    .o-dirigente = Sì, come dirigente o lavoratore altamente specializzato
    .n-dirigente = Articolo 27, lettera a, della legge sull'immigrazione: il contributo è più alto.
    .o-dipendente = No, adesso lavoro per un datore di lavoro
    .o-nessuno = No, adesso non lavoro

## Pratiche

procedura-nullaosta-lavoro-autonomo = Entrare per lavorare in proprio: il nulla osta della Questura
    .ufficiale = Nullaosta provvisorio al lavoro autonomo
    .che-cosa = Chi vuole lavorare in proprio chiede prima il nulla osta, cioè il sì della Questura. Poi chiede il visto. È per imprese, professionisti, consulenti e soci.
procedura-nullaosta-autonomo-fuori-quota = Entrare per lavorare in proprio, fuori dalle quote
    .ufficiale = Nullaosta provvisorio al lavoro autonomo (casi dell'articolo 27, lettere a, b, c, d)
    .che-cosa = È per dirigenti, lettori e professori universitari, traduttori e interpreti. Hanno un contratto di lavoro in proprio.
procedura-nullaosta-autonomo-affari = Venire per affari e lavorare in proprio
    .ufficiale = Nullaosta provvisorio al lavoro autonomo (percorso Affari)
    .che-cosa = Chi viene per affari può chiedere anche il nulla osta per quattro lavori: dirigente, lettore, professore, traduttore.
procedura-nullaosta-autonomo-sportivi-coni = Entrare per fare sport come lavoro in proprio
    .ufficiale = Nullaosta provvisorio al lavoro autonomo per sportivi stranieri - dichiarazione di assenso CONI
    .che-cosa = È per sportivi che lavorano in proprio, professionisti o dilettanti. Serve il sì del CONI e poi il sì della Questura.
procedura-nullaosta-autonomo-spettacolo = Entrare come artista che lavora in proprio
    .ufficiale = Nullaosta provvisorio per lavoro autonomo settore spettacolo
    .che-cosa = È per artisti famosi o chiamati da enti conosciuti. Il nulla osta serve per il visto, breve o lungo.
procedura-visto-lavoro-autonomo = Chiedere il visto per lavoro autonomo
    .ufficiale = Visto per lavoro autonomo
    .che-cosa = Il nulla osta c'è. Chi vuole lavorare in proprio chiede il visto nel suo Paese, prima di partire.
procedura-permesso-lavoro-autonomo = Avere il primo permesso per lavoro autonomo
    .ufficiale = Permesso di soggiorno per lavoro autonomo
    .che-cosa = Sei entrato con il visto per lavorare in proprio. Adesso chiedi il primo permesso, con il kit dalle Poste.
procedura-rinnovo-permesso-lavoro-autonomo = Rinnovare il permesso per lavoro autonomo
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro autonomo
    .che-cosa = Lavori in proprio e il tuo permesso finisce. Con il rinnovo hai un nuovo permesso per lo stesso motivo.
procedura-conversione-studio-prestazione-sportiva-autonoma = Cambiare il permesso: da studio a sport in proprio
    .ufficiale = Conversione del permesso di soggiorno per motivi di studio o formazione in permesso di soggiorno per prestazione sportiva autonoma
    .che-cosa = Hai un permesso per studio o tirocinio e vuoi lavorare nello sport, in proprio.

## Requisiti

requisito-categoria-flussi = Il lavoro è tra quelli che il decreto flussi ammette
    .no = Secondo i Consolati questa impresa non è tra quelle ammesse dal decreto flussi.
    .cura = Servono almeno { $risorse } propri e almeno { $posti } nuovi posti di lavoro, oppure una start-up innovativa. Chiedi al Consolato e alla Camera di Commercio.
    .forse = Per questo lavoro le pagine dei Consolati non bastano. Chiedi al Consolato italiano prima di spendere soldi.
requisito-quote-autonomo = C'è ancora posto nelle quote
    .no = Non c'è più posto nelle quote di quest'anno.
    .cura = Aspetta le quote dell'anno dopo.
    .forse = Chiedi alla Questura o al Consolato italiano se ci sono ancora posti.
requisito-contratto-certificato = L'ufficio del lavoro ha controllato il contratto
    .no = L'ufficio del lavoro non ha ancora controllato il contratto.
    .cura = Il contratto va all'ufficio del lavoro della provincia. L'ufficio scrive che è lavoro in proprio. Chiedi a chi dà il lavoro chi lo porta.
    .forse = Chiedi a chi dà il lavoro se ha già portato il contratto all'ufficio del lavoro.
requisito-artista-ammesso = L'artista è famoso, o è chiamato da un ente conosciuto
    .no = Questo nulla osta è solo per artisti famosi o chiamati da enti conosciuti.
    .cura = Con un contratto da dipendente la strada è un'altra: chiedi a chi organizza lo spettacolo.
    .forse = Chiedi a chi organizza lo spettacolo, poi alla Questura.
requisito-assenso-coni = C'è l'assenso del CONI
    .no = L'assenso del CONI non c'è ancora.
    .cura = Chiedi alla società sportiva: è il CONI che dà l'assenso, con il nome dello sportivo.
    .forse = Chiedi alla società sportiva a che punto è la domanda al CONI.
requisito-nulla-osta-autonomo = C'è il nulla osta della Questura
    .no = Il nulla osta non c'è ancora.
    .cura = Prima si chiede il nulla osta alla Questura. Il visto si chiede dopo.
    .forse = Chiedi alla Questura, o a chi fa la domanda in Italia, se il nulla osta è pronto.
requisito-visto-autonomo = Sei entrato con un visto per lavoro autonomo
    .no = Non sei entrato con un visto per lavoro autonomo.
    .cura = Questo permesso è solo per chi entra con quel visto. Un patronato ti dice gratis se per te ci sono altre strade.
    .forse = Guarda il visto nel passaporto. Un patronato può leggerlo con te.
requisito-attivita-in-corso = Lavori ancora in proprio
    .no = Adesso non lavori.
    .cura = Iscriviti subito al Centro per l'impiego e vai da un patronato: l'aiuto è gratis. Non aspettare che il permesso scada.
    .forse = Se lavori in proprio, controlla che la partita IVA o il contratto siano attivi. Se lavori per un datore, vai da un patronato.
requisito-sport-ammesso = La Questura accetta questo cambio per lo sport in proprio
    .no = La Questura non accetta questo cambio.
    .forse = La pagina della Questura parla di lavoro autonomo, non di sport. Chiedi allo Sportello Unico prima di iniziare.
requisito-kit-sport-in-proprio = Il permesso per attività sportiva vale anche per lo sport in proprio
    .no = La Questura non dà questo permesso per lo sport in proprio.
    .forse = La pagina non dice se il contratto deve essere da dipendente. Chiedi subito alla Questura: il tempo è di pochi giorni.

## Condizioni

condizione-autonomo-nelle-quote = il lavoro è impresa, professione, consulenza o società
    .no = il lavoro non è impresa, professione, consulenza o società
condizione-ancora-in-proprio = lavori ancora in proprio
    .no = non lavori più in proprio
condizione-autonomo-fuori-quota = il lavoro è dirigente, lettore, professore o traduttore
    .no = il lavoro non è dirigente, lettore, professore o traduttore
condizione-fondatore-start-up = l'impresa è una start-up innovativa
    .no = l'impresa non è una start-up innovativa
condizione-dirigente-in-proprio = lavori come dirigente o lavoratore altamente specializzato
    .no = non lavori come dirigente o lavoratore altamente specializzato

## Passi e costi

passo-nulla-osta-start-up = Manda la domanda per e-mail al Ministero delle Imprese
    .spiega = Il programma si chiama Italia Startup Visa: sul suo sito c'è il modulo. Un comitato dà il nulla osta e chiede lui quello della Questura. Secondo una pagina del 2020 risponde in { $risposta }.
passo-nulla-osta-in-questura = Chiedi il nulla osta provvisorio alla Questura
    .spiega = È la Questura del posto dove si lavorerà. Chi è all'estero fa fare la domanda a un'altra persona, con una procura. Una pagina dice che la risposta arriva in { $termine }.
passo-nulla-osta-fuori-quota = Chiedi il nulla osta provvisorio alla Questura
    .spiega = Prima il contratto va all'ufficio del lavoro, che lo controlla. Poi chiedi alla Questura del posto dove si lavorerà.
passo-nulla-osta-sportivi = Chiedi il nulla osta provvisorio alla Questura
    .spiega = Porta l'assenso del CONI con il nome dello sportivo. Chiedi prima chi deve fare la domanda e con quali altre carte.
passo-nulla-osta-spettacolo-autonomo = Chiedi il nulla osta provvisorio alla Questura
    .spiega = Secondo una pagina del 2014 la domanda la fa l'artista. Chiedi prima alla Questura quali carte portare.
passo-richiesta-visto-autonomo = Il lavoratore chiede il visto nel suo Paese
    .spiega = Il nulla osta e le altre carte non devono avere più di { $durata }. Due pagine dicono che il Consolato risponde in { $termine }, altre dicono di più. Chiedi anche la certificazione per il permesso: è un foglio che serve in Italia.
passo-impronte-accordo = Vai in Questura per le impronte digitali e l'accordo di integrazione
    .spiega = Vai nel giorno scritto sull'appuntamento. Se ci sono figli nella domanda, vengono con te. Porta gli originali e una copia.

costo-contributo-autonomo = Contributo per il permesso
    .spiega = Dipende da quanto dura il nuovo permesso.

## Documenti

documento-attestazione-parametri = Attestazione della Camera di Commercio, o dell'ordine professionale
    .come = È un foglio che dice quanti soldi servono per quel lavoro. La dà la Camera di Commercio del posto dove si lavorerà, o l'ordine.
documento-dichiarazione-attivita = Dichiarazione che niente impedisce quel lavoro
    .come = Serve per i lavori con licenza, registro o albo. La dà l'ufficio della licenza, l'ordine o la Camera di Commercio.
documento-fondi-attivita = Prova dei soldi in Italia per iniziare l'attività
    .come = Deve bastare per la somma scritta nell'attestazione.
documento-alloggio-italia = Prova di una casa in Italia
    .come = Per esempio un contratto di affitto, o la dichiarazione di chi offre la casa.
documento-reddito-annuo = Prova del reddito di un anno
documento-modulo-start-up = Modulo di Italia Startup Visa
    .come = Dentro scrivi chi sei, il progetto e la provincia dove vuoi vivere. Va bene in italiano o in inglese.
documento-fondi-start-up = Prova dei soldi per la nuova start-up
documento-procura = Procura, se la domanda la fa un'altra persona
    .come = La procura è un atto: dice che quella persona agisce per te.
documento-identita-procuratore = Copia del documento d'identità di chi fa la domanda per te
documento-contratto-opera-certificato = Contratto di lavoro in proprio, con la certificazione dell'ufficio del lavoro
    .come = La certificazione è il foglio che dice che è davvero lavoro in proprio.
documento-assenso-coni = Assenso del CONI con il nome dello sportivo
    .come = Lo dà il CONI, il Comitato Olimpico. Lo chiede la società sportiva.
documento-nulla-osta-provvisorio = Nulla osta provvisorio della Questura
documento-certificazione-consolato = Copia della certificazione del Consolato
    .come = È il foglio che dice che hai i requisiti per il permesso. Il Consolato lo dà con il visto.
documento-bilancio-attivita = Bilancio dell'attività
    .come = Lo prepara il commercialista. Una pagina chiede quello dell'anno in corso.
documento-libro-soci = Copia del libro soci con il tuo nome
    .come = La dà la società o la cooperativa.
documento-contratto-sportivo = Copia del contratto con la società sportiva

## Avvisi

avviso-autonomo-categorie = Secondo i Consolati entrano solo alcuni casi. Sono le imprese con almeno { $risorse } propri e almeno { $posti } nuovi posti di lavoro, o le start-up innovative. Entrano anche alcune professioni. Entrano anche artisti conosciuti e chi ha una carica in società non cooperative, per esempio amministratore. I consulenti non sono nell'elenco.
avviso-autonomo-quote = Il decreto flussi dà { $quota } posti all'anno per tutto il lavoro in proprio, dal 2026 al 2028. Per la Regione Toscana il nulla osta si chiede solo dopo che esce il decreto. Nessuno sa prima se il posto c'è.
avviso-autonomo-elenco = L'elenco delle carte è di una pagina della Regione Toscana, per imprese, commercio e artigianato. Per gli altri lavori le pagine danno solo l'attestazione e la dichiarazione. Chiedi alla Questura.
avviso-autonomo-attestazione = Una Camera di Commercio dà l'attestazione solo per imprese e soci che lavorano nella società. Un Consolato dice che per chi ha una carica in società ci sono altre carte. Chiedi prima al Consolato.
avviso-autonomo-reddito = Per ogni lavoro in proprio la legge chiede una casa in Italia e un reddito di un anno. Per il reddito le pagine danno due cifre: { $minore } e { $maggiore }. Chiedi la cifra di oggi.
avviso-autonomo-tempi = I { $termine } per la risposta vengono da una sola pagina. Il nulla osta vale { $durata }: in questo tempo si chiede il visto.
avviso-autonomo-dove = Una pagina del 2014 non nomina l'ufficio per questi lavori. La Regione Toscana e le Camere di Commercio dicono la Questura. Una pagina di Assolombarda dice di iniziare sul sito del Ministero. Chiedi prima alla Questura.
avviso-autonomo-costo = Le pagine lette non dicono quanto costa il nulla osta. La Camera di Commercio può chiedere marche da bollo da { $bollo } e altri diritti. Chiedi prima alla Questura e alla Camera di Commercio.
avviso-autonomo-costo-ignoto = Le pagine lette non dicono quanto costa il nulla osta. Chiedi all'ufficio prima di fare domanda.
avviso-autonomo-start-up = Per la start-up innovativa servono almeno { $fondi }. Le pagine sul programma Italia Startup Visa sono vecchie (una è del 2020). Controlla sul sito del Ministero delle Imprese.
avviso-autonomo-start-up-costo = Le pagine lette non dicono se la domanda per la start-up costa. Guarda il sito del Ministero delle Imprese.
avviso-autonomo-nome-imprenditore = Il nome ufficiale finisce così: "in qualità di imprenditore, commerciante, artigiano".
avviso-autonomo-nome-professionista = Il nome ufficiale finisce così: "libero professionista".
avviso-autonomo-nome-consulenza = Il nome ufficiale del nulla osta finisce così: "prestazione d'opera e consulenza". Quello del permesso parla anche di lavoro a progetto.
avviso-autonomo-nome-socio = Il nome ufficiale finisce così: "socio o amministratore di società".
avviso-autonomo-nome-socio-opera = Il permesso ha questo nome: "socio prestatore d'opera in società o cooperative". La guida del 2014 non ha un nulla osta con questo nome. Per le Camere di Commercio la società deve esistere da almeno { $anni }.
avviso-autonomo-nome-dirigente = Il nome ufficiale finisce così: "dirigenti o personale altamente specializzato". È l'articolo 27, lettera a, della legge sull'immigrazione. Il contributo per il permesso è { $contributo }.
avviso-autonomo-nome-lettore = Il nome ufficiale finisce così: "lettori universitari di scambio o di madre lingua". È l'articolo 27, lettera b, della legge sull'immigrazione.
avviso-autonomo-nome-professore = Il nulla osta è per professori con un incarico in un'università italiana. Il permesso nomina anche i ricercatori. È l'articolo 27, lettera c, della legge sull'immigrazione.
avviso-autonomo-nome-traduttore = Il nulla osta è per "traduttori e interpreti a tempo determinato". È l'articolo 27, lettera d, della legge sull'immigrazione.
avviso-autonomo-nome-artista = Il nome ufficiale del permesso finisce così: "in qualità di artisti".
avviso-autonomo-senza-quote = Questi lavori sono fuori dalle quote: non si aspetta il decreto flussi.
avviso-autonomo-ufficio-ignoto = Una pagina del 2014 non dice quale ufficio dà questo nulla osta. Una circolare del 2002 parla dell'ufficio del lavoro. Il Centro visti di Mosca chiede il nulla osta della Questura. Chiedi a tutti e due prima di iniziare.
avviso-autonomo-fuori-quota-elenco = Nessuna pagina dà l'elenco delle carte per questo nulla osta. Passaporto e procura sono nell'elenco per imprese, commercio e artigianato. Chiedi prima alla Questura.
avviso-autonomo-da-affari = Una pagina del 2014 nomina questi nulla osta anche per chi viene per affari, ma non spiega come si usano. Per la Regione Toscana il nulla osta serve per il visto per lavoro autonomo. Chi è già in Italia in regola fa la domanda di persona.
avviso-autonomo-sport = Il nulla osta è per lo sport come lavoro in proprio, anche da dilettante. Per lo sport da dipendente la strada è un'altra.
avviso-autonomo-sport-elenco = Le pagine lette nominano solo l'assenso del CONI. Non dicono chi fa la domanda, né le altre carte, né i tempi. Chiedi alla Questura e alla società sportiva.
avviso-autonomo-spettacolo = Nome ufficiale: settore spettacolo. Il nulla osta è per gli artisti che lavorano in proprio, non da dipendenti.
avviso-autonomo-spettacolo-elenco = Le pagine lette non danno l'elenco delle carte, né i tempi. Per il visto può servire anche un altro nulla osta, dell'ufficio del collocamento dello spettacolo. Chiedi alla Questura e a chi organizza lo spettacolo.
avviso-autonomo-visto-elenco = Le pagine lette non danno il costo del visto, né l'elenco completo delle carte. Il Consolato può chiedere anche la prova di una casa e di un reddito. Guarda il sito del Consolato italiano e vistoperitalia.esteri.it.
avviso-autonomo-visto-tempi = Sui tempi del visto le pagine non sono d'accordo. Due dicono { $termine }, due dicono fino a { $lungo }. Chiedi al Consolato.
avviso-autonomo-visto-artisti = Per gli artisti può servire anche il nulla osta dell'ufficio del collocamento dello spettacolo. Chiedi al Consolato.
avviso-autonomo-dopo-visto-sport = Una pagina del 2014 nomina un permesso per sport in proprio solo per chi lo cambia dallo studio. Per chi arriva con il visto le pagine lette non dicono quale permesso serve. La Questura ha il permesso per attività sportiva, con il kit dalle Poste, per visti di più di tre mesi. Dopo l'ingresso guarda quella scheda e chiedi alla Questura.
avviso-autonomo-dopo-ingresso = Dopo l'ingresso ci sono { $giorni } per chiedere il permesso. Non aspettare.
avviso-autonomo-articolo-27 = La tabella della Questura ha anche una riga per i casi dell'articolo 27: lì nomina prima lo Sportello Unico. Chiedi alla Questura quale strada è la tua.
avviso-autonomo-kit-elenco = Per questo permesso la Questura elenca solo i bollettini e le carte di ogni kit. Le carte sul tuo lavoro non le nomina: guarda le istruzioni del kit.
avviso-autonomo-certificazione = La Questura non nomina la certificazione del Consolato. Altre pagine la chiedono nel kit. Se non l'hai avuta, chiedila al Consolato.
avviso-autonomo-accordo = In Questura si firma anche l'accordo di integrazione: è un patto con lo Stato sull'italiano e sulle regole. Lo firma chi entra per la prima volta e ha più di { $eta } anni. Il permesso deve durare almeno { $durata }.
avviso-autonomo-soggiorno-breve = Il visto può essere anche breve. Le pagine non dicono se per pochi mesi serve lo stesso il permesso: chiedi subito alla Questura.
avviso-autonomo-rinnovo-elenco = La Questura non pubblica l'elenco dei documenti per questo rinnovo. Le carte sul lavoro vengono da tre pagine di associazioni. Controlla anche le istruzioni dentro il kit.
avviso-autonomo-rinnovo-quali = Una pagina del 2014 nomina solo il rinnovo per liberi professionisti. La tabella della Questura vale per tutto il lavoro autonomo: si va alle Poste.
avviso-autonomo-rinnovo-consulenza = Per chi fa consulenza le pagine lette non danno un elenco di carte. Metti anche il contratto con chi ti dà il lavoro. La Questura lo chiede a chi passa al lavoro in proprio.
avviso-autonomo-dipendente = Con il permesso per lavoro autonomo puoi lavorare anche per un datore. Devi essere iscritto al Centro per l'impiego, o il datore deve comunicare il lavoro agli uffici. Al rinnovo la legge dà un permesso per il lavoro che fai davvero. Le carte le dice il kit per lavoro subordinato: chiedi a un patronato.
avviso-autonomo-attesa = Per chi lavorava in proprio le pagine non sono d'accordo sull'attesa occupazione. Una Questura ha detto no, due pagine dicono che si può chiedere. Vai subito da un patronato o da un avvocato.
avviso-autonomo-durata-rinnovo = Il nuovo permesso può durare fino a { $massimo }. La data la scrive la Questura.
avviso-sport-in-proprio = Le pagine lette non dicono quale permesso serve a chi arriva per lo sport in proprio. Una pagina del 2014 ne nomina uno solo per chi cambia dallo studio. La Questura ha questo, per chi ha un contratto con una società e l'assenso del CONI. Chiedi alla Questura se va bene.
avviso-sport-conversione = Una pagina del 2014 nomina questo cambio, la Questura no. Le due carte sullo sport sono quelle del primo permesso per attività sportiva. Chiedi allo Sportello Unico se bastano.

## Rinvii

rinvio-affari-altro-lavoro = Chi viene per affari può avere il nulla osta solo per quattro lavori. Sono: dirigente, lettore, professore, traduttore. Per gli altri lavori torna indietro. Poi scegli "Una persona che viene per lavorare", poi il lavoro in proprio.
    .chi = Chiedi anche al Consolato italiano nel tuo Paese.
rinvio-sport-da-famiglia = Le pagine lette non spiegano il passaggio da famiglia allo sport in proprio. Con il permesso per famiglia puoi già lavorare.
    .chi = Chiedi alla Questura o a un patronato. L'aiuto del patronato è gratis.
rinvio-autonomo-a-dipendente = Con il permesso per lavoro autonomo puoi già lavorare per un datore di lavoro. Devi essere iscritto al Centro per l'impiego, o il datore deve comunicare il lavoro agli uffici. Quando il permesso scade, chiedi il rinnovo dalle Poste. La legge dà un nuovo permesso per il lavoro che fai davvero. Le pagine lette non danno l'elenco delle carte per questo cambio.
    .chi = Un patronato prepara il kit con te, gratis.

## Fonti

fonte-toscana-imprenditore = Regione Toscana, PAeSI: il nulla osta per imprese, commercio e artigianato (senza data)
fonte-toscana-imprenditore-faq = Regione Toscana, PAeSI: domande e risposte sul nulla osta (senza data)
fonte-toscana-sportivi = Regione Toscana, PAeSI: il nulla osta per gli sportivi (senza data)
fonte-toscana-spettacolo = Regione Toscana, PAeSI: il nulla osta per lo spettacolo (senza data)
fonte-gazzetta-autonomo = Gazzetta Ufficiale: DPR 334/2004, regole sul lavoro autonomo (2005)
fonte-recife-autonomo = Consolato d'Italia a Recife: il visto per lavoro autonomo (senza data)
fonte-abidjan-autonomo = Ambasciata d'Italia ad Abidjan: il visto per lavoro autonomo (senza data)
fonte-mosca-autonomo = Centro visti per l'Italia a Mosca: liberi professionisti (senza data)
fonte-mosca-fuori-quota = Centro visti per l'Italia a Mosca: lavoro autonomo fuori quota (senza data)
fonte-camcom-roma = Camera di Commercio di Roma: attività in proprio di chi viene da fuori UE (senza data)
fonte-camcom-umbria = Camera di Commercio dell'Umbria: nulla osta e attestazione (senza data)
fonte-assolombarda-autonomo = Assolombarda: la procedura per il lavoro autonomo (senza data)
fonte-assolombarda-fuori-quota = Assolombarda: lavoro autonomo fuori dalle quote (senza data)
fonte-lavorofacile-autonomo = Lavoro Facile: la circolare 51 del 2002 del Ministero del Lavoro (senza data)
fonte-pmi-startup = PMI.it: Italia Startup Visa (2020)
fonte-immigratiestranieri-autonomo = Immigrati e Stranieri: guida al lavoro autonomo (senza data)
fonte-portoalegre-autonomo = Consolato d'Italia a Porto Alegre: il visto per lavoro autonomo (senza data)
fonte-mise-startup = Ministero dello Sviluppo Economico: Italia Startup Visa (senza data)
fonte-sisterhub-autonomo = Sister Hub: il permesso per lavoro autonomo (senza data)
fonte-arci-rinnovo = ARCI Piombino: che cosa portare per il rinnovo (senza data)
fonte-aps-rinnovo = 360 APS: i documenti per il rinnovo (senza data)
fonte-engim-autonomo = ENGIM: il permesso per lavoro autonomo (senza data)
fonte-eglossa-articolo-26 = E-glossa: testo dell'articolo 26 della legge sull'immigrazione (senza data)
fonte-eglossa-conversione = E-glossa: testo dell'articolo 14 del DPR 394 del 1999 (senza data)
fonte-stranieri-attivita = Stranieri in Italia: che lavoro si può fare con ogni permesso (senza data)
fonte-meltingpot-attesa = Melting Pot: rinnovo del permesso per lavoro autonomo (senza data)
