### Dal nulla osta al permesso per famiglia, il rinnovo e il passaggio a lavoro o studio.

procedura-nullaosta-ricongiungimento-genitore-figlio-minore = Far venire l'altro genitore di un minore che vive in Italia
    .ufficiale = Nullaosta per ricongiungimento del genitore naturale al figlio minore già regolarmente soggiornante in Italia con l'altro genitore
    .che-cosa = Un minore vive in Italia in regola con un genitore. Questo genitore chiede il nulla osta per l'altro.
procedura-nullaosta-familiare-al-seguito = Entrare in Italia insieme alla famiglia
    .ufficiale = Nullaosta per familiare al seguito
    .che-cosa = Hai avuto il visto per lavoro, o un altro visto che lo permette. Con questo nulla osta la famiglia entra insieme a te.
procedura-visto-motivi-familiari = Chiedere il visto per famiglia
    .ufficiale = Visto per motivi familiari
    .che-cosa = Il familiare è nel suo Paese. Con il nulla osta chiede il visto per entrare in Italia.
procedura-permesso-familiari-ricongiungimento = Il primo permesso dopo il visto per famiglia
    .ufficiale = Permesso di soggiorno per motivi familiari (con visto di ingresso)
    .che-cosa = Sei entrato con un visto per famiglia: per ricongiungimento, per stare con tuo figlio, o al seguito di un familiare.
procedura-permesso-familiari-genitore-minore-italiano = Il permesso del genitore di un minore italiano
    .ufficiale = Permesso di soggiorno per motivi familiari, genitore straniero di minore italiano (articolo 30, comma 1, lettera d)
    .che-cosa = Tuo figlio è italiano e minorenne. Chiedi un permesso per famiglia.
procedura-rinnovo-permesso-motivi-familiari = Rinnovare il permesso per famiglia
    .ufficiale = Rinnovo del permesso di soggiorno per motivi familiari
    .che-cosa = Il tuo permesso per famiglia finisce. Con il rinnovo resti per lo stesso motivo.
procedura-conversione-familiari-lavoro-subordinato = Da famiglia, o da altri permessi, al lavoro per un datore
    .ufficiale = Conversione del permesso di soggiorno per motivi familiari in permesso per lavoro subordinato
    .che-cosa = Hai un permesso per famiglia, affidamento, integrazione di un minore, sfruttamento sul lavoro o valore civile. Se lavori per qualcuno, puoi chiedere un permesso per lavoro, con il kit.
procedura-conversione-familiari-lavoro-autonomo = Da famiglia, o da altri permessi, al lavoro in proprio
    .ufficiale = Conversione del permesso di soggiorno per motivi familiari in permesso per lavoro autonomo
    .che-cosa = Hai un permesso per famiglia, affidamento, integrazione di un minore, sfruttamento sul lavoro o valore civile. Se lavori in proprio, puoi chiedere un permesso per lavoro autonomo, con il kit.
procedura-conversione-familiari-studio = Da famiglia, affidamento o integrazione di un minore allo studio
    .ufficiale = Conversione del permesso di soggiorno per motivi familiari in permesso per studio o formazione
    .che-cosa = Hai uno di questi permessi e studi: scuola superiore, formazione o università. Puoi chiedere un permesso per studio, con il kit.

## Domande

domanda-primo-famiglia = Qual è il tuo caso?
    .tema = Il tuo caso
    .perche = Ogni caso ha un permesso e un ufficio diverso.
    .o-visto-famiglia = Sono entrato con un visto per famiglia
    .n-visto-famiglia = Il tuo parente in Italia è straniero: ricongiungimento, o al seguito.
    .o-genitore-minore-italiano = Mio figlio è italiano e minorenne
    .o-parente-italiano = Un mio parente è italiano: marito, moglie, genitore, figlio, nonno, nipote…
    .o-fratello-italiano = Mio fratello o mia sorella è italiano
    .o-familiare-ue = Un mio parente è cittadino di un altro Paese UE
    .o-gia-in-italia = Ero già in Italia per un altro motivo, con un parente straniero
    .o-figlio-nato = Mio figlio è piccolo: è nato in Italia, o è entrato senza visto
domanda-nulla-osta-in-mano = C'è già il nulla osta per il familiare?
    .tema = Nulla osta
    .perche = Di solito il visto si chiede con il nulla osta.
    .aiuto = Il nulla osta firmato si scarica dal portale dove è stata fatta la domanda.
    .o-si = Sì, c'è
    .o-no = No, non ancora
    .o-italiano = Non serve: chi vive in Italia è cittadino italiano
    .n-italiano = Anche chi è diventato italiano da poco.
domanda-famiglia-di-italiano = Il tuo permesso è quello per i parenti di un cittadino italiano?
    .tema = Permesso per parenti di italiani
    .perche = Chi ha quel permesso non paga il contributo.
    .aiuto = È un permesso lungo, nato nel 2023. Guarda la ricevuta o chiedi al tuo parente italiano.
domanda-attivita-autonoma = Quale lavoro in proprio fai?
    .tema = Lavoro in proprio
    .perche = I documenti cambiano con il tipo di attività.
    .o-impresa = Un'impresa: commercio, artigianato, industria
    .o-libera-professione = Una libera professione
    .o-collaborazione = Consulenza o collaborazione, senza licenza né albo
    .o-socio = Socio o amministratore di una società o cooperativa
    .n-socio = La società lavora già.
domanda-iscritto-corso = Sei iscritto a un corso di studi?
    .tema = Iscrizione
    .perche = Per il permesso per studio serve l'iscrizione a un corso regolare.

## Requisiti

requisito-nulla-osta-altri-requisiti = Il genitore in Italia ha un lavoro, una casa e gli altri requisiti
    .no = Il genitore in Italia non ha i requisiti.
    .forse = Servono almeno un lavoro e una casa in Italia. Per gli altri chiedi allo Sportello Unico o a un patronato.
requisito-visto-per-seguito = Hai avuto un visto che permette di portare la famiglia
    .no = Il tuo visto non permette di portare la famiglia.
    .forse = Lo permettono i visti per lavoro, studio e motivi religiosi. Per lavoro stagionale e altri visti le pagine non lo dicono: chiedi al Consolato.
requisito-nulla-osta-in-mano = C'è il nulla osta, o non serve
    .no = Il nulla osta non c'è ancora.
    .cura = Chi vive in Italia chiede prima il nulla osta, sul portale del Ministero.
    .forse = Chiedi a chi vive in Italia se ha già scaricato il nulla osta.
requisito-entrato-per-famiglia = Sei entrato con un visto per famiglia
    .no = Non sei entrato con un visto per famiglia.
    .forse = Il motivo è scritto sul visto, nel passaporto.
requisito-genitore-di-italiano = Sei il genitore di un minore italiano
    .no = Non sei il genitore di un minore italiano.
    .forse = Chiedi al Comune se tuo figlio è cittadino italiano.
requisito-lavoro-trovato = Hai un lavoro per un datore
    .no = Adesso non hai un lavoro.
    .cura = Chiedi il nuovo permesso quando hai un lavoro. Fino ad allora tieni il permesso che hai.
    .forse = Guarda se il tuo contratto è in corso. Un patronato o un sindacato può controllare con te.
requisito-iscrizione-corso = Sei iscritto a un corso di studi regolare
    .no = Non sei ancora iscritto.
    .cura = Iscriviti e chiedi alla scuola o all'università il foglio dell'iscrizione.
    .forse = Chiedi alla segreteria della scuola o dell'università.

## Passi e costi

passo-domanda-nulla-osta-altri = Fai la domanda sul portale del Ministero
    .spiega = La domanda si fa solo online, con SPID o CIE. Un patronato può aiutarti.
passo-rilascio-nulla-osta-altri = Lo Sportello Unico esamina la domanda
    .spiega = Con il nulla osta il familiare può chiedere il visto.
passo-visto-famiglia = Il familiare chiede il visto nel suo Paese
    .spiega = L'elenco dei documenti è sul sito del Ministero degli Esteri.
passo-sportello-dopo-ingresso = Contatta subito lo Sportello Unico per l'Immigrazione
    .spiega = Fissi un appuntamento e ricevi il modulo per il permesso. Qui si firma anche l'accordo di integrazione.

costo-contributo-famiglia = Contributo per il permesso
    .spiega = Dipende da quanto dura il permesso. I minori non lo pagano.

## Documenti

documento-nulla-osta-famiglia = Copia del nulla osta per il familiare
    .come = Il nulla osta firmato si scarica dal portale del Ministero.
documento-licenza-attivita = Autorizzazione o licenza per la tua attività, se serve
    .come = Chiedi al Comune o alla Camera di Commercio quale serve per il tuo lavoro.
documento-bilancio-recente = Bilancio e stato patrimoniale degli ultimi mesi
    .come = Servono gli ultimi 3-6 mesi. Li prepara e li firma (li vidima) un commercialista iscritto all'albo.
documento-fatture-recenti = Ultime fatture di acquisto e di vendita
documento-mezzi-propri = Documenti sui soldi che hai per vivere
documento-mezzi-genitori = Documenti sui soldi dei tuoi genitori
    .come = Va bene se sono loro a mantenerti.
documento-parere-ministero-lavoro = Parere positivo del Ministero del Lavoro
    .come = Lo dà la Direzione Generale dell'Immigrazione e delle Politiche di Integrazione.

alternativa-mezzi-per-studiare = I soldi per vivere: una di queste due prove

## Avvisi

avviso-nulla-osta-altri-elenco = Per questo nulla osta le pagine lette non danno l'elenco dei documenti, né tutti i requisiti. Li trovi sul portale e allo Sportello Unico. Chiedi aiuto a un patronato.
avviso-nulla-osta-altri-costi = Le pagine non dicono quanto costa questa domanda. Per il ricongiungimento si paga una marca da bollo da { $bollo }: forse serve anche qui. Chiedi allo Sportello Unico.
avviso-nulla-osta-altri-termine = Per il nulla osta al ricongiungimento la legge dà allo Sportello Unico { $termine }. Non sappiamo se vale anche per questo caso. Chiedi allo Sportello Unico.
avviso-seguito-da-lontano = Chi non vive ancora in Italia forse non ha SPID o CIE. Le pagine non dicono chi può fare la domanda al suo posto. Chiedi al Consolato o al datore di lavoro.
avviso-visto-famiglia-elenco = Nessuna delle pagine lette elenca i documenti per il visto. Cerca l'elenco sul sito del Consolato italiano. Le carte sulla parentela vanno tradotte e legalizzate.
avviso-visto-famiglia-costi = Le pagine lette non dicono quanto costa il visto. Chiedi al Consolato italiano.
avviso-visto-parente-italiano = Per il parente di un cittadino italiano non c'è il nulla osta. Il familiare va direttamente al Consolato italiano.
avviso-primo-famiglia-sportello = Prima lo Sportello Unico, poi le Poste. La pagina della Questura parla solo del kit, le altre pagine dicono di contattare prima lo Sportello Unico.
avviso-famiglia-altri-kit = I figli con meno di { $anni } anni vanno nella domanda del genitore. Ogni altro familiare, anche di { $anni } anni o più, spedisce il suo kit.
avviso-famiglia-durata = La durata la scrive la Questura. Un rinnovo per famiglia può arrivare a { $massimo }, il primo permesso forse no.
avviso-genitore-italiano-elenco = Per questo permesso nessuna pagina elenca i documenti. Qui ci sono quelli di ogni kit. Chiedi alla Questura come provare che sei il genitore e che tuo figlio è italiano.
avviso-genitore-italiano-ingresso = Se sei appena entrato, non aspettare: la domanda va fatta entro { $giorni } dall'ingresso. Contatta anche lo Sportello Unico. Se sei qui da tempo, chiedi gratis a un patronato.
avviso-rinnovo-famiglia-elenco = La Questura non pubblica l'elenco per questo rinnovo. Qui ci sono i documenti di ogni kit. Forse servono anche carte sulla famiglia e sul reddito: guarda le istruzioni del kit o chiedi a un patronato.
avviso-conversione-art-19 = Per il permesso di chi ha un parente italiano la tabella scrive "Questura / Poste". Il testo dice che ogni conversione si fa con il kit. Se le Poste non accettano, vai in Questura.
avviso-conversione-modello-f24 = Il modello F24 serve solo in alcuni casi. La pagina non dice quali: se lo hai, mettilo.
avviso-conversione-studio-anni = Attenzione: gli anni con un permesso per studio non contano per il permesso di lungo periodo. E con il permesso per studio quel permesso non si può chiedere.
