### Lungo soggiorno e cittadinanza: il resto. Figli, altri Stati, nascita, adozione, antenati italiani, minori soli.

## Minori soli, affidamento, sfruttamento: il cambio del permesso

domanda-caso-speciale = Perché hai il permesso per casi speciali?
    .tema = Il tuo caso speciale
    .perche = Sul permesso c'è un nome solo, ma le leggi sono diverse.
    .aiuto = Se non lo sai, chiedi ai servizi sociali o all'associazione che ti ha seguito.
    .o-protezione-sociale = Protezione sociale: ho seguito un programma di aiuto
    .o-violenza = Violenza in casa
    .o-sfruttamento = Sfruttamento sul lavoro
    .o-reati-da-minorenne = Ho finito una pena per un reato fatto da minorenne
domanda-minore-in-italia = Da quanto tempo sei in Italia?
    .tema = Tempo in Italia
    .perche = Con meno tempo serve il parere del Ministero del Lavoro.
    .o-piu = Più di { $anni }
    .o-pari = { $anni } giusti
    .o-meno = Meno di { $anni }
domanda-progetto-minore = Hai seguito il progetto di integrazione per almeno { $anni }?
    .tema = Progetto di integrazione
    .perche = Con un progetto più corto serve il parere del Ministero del Lavoro.
    .aiuto = È il progetto della comunità o dell'ente che ti ha seguito da minorenne.
domanda-parere-minore = Hai il parere positivo del Ministero del Lavoro?
    .tema = Parere del Ministero
    .perche = È un foglio che la Questura chiede a chi era minore e solo, o in affidamento.
    .aiuto = Lo dà la Direzione Generale dell'Immigrazione. Chiedi al tutore, alla comunità o ai servizi sociali.
domanda-casa-minore = Hai una casa dove stare?
    .tema = Casa
    .perche = L'ente del progetto deve scrivere che hai un alloggio.

requisito-integrazione-percorso = Sei in Italia da almeno { $anni } e hai seguito il progetto per almeno { $progetto }, oppure hai il parere del Ministero
    .no = Il tempo in Italia o il progetto è più corto, e manca il parere del Ministero.
    .cura = Chiedi il parere al Ministero del Lavoro. La comunità, il tutore o i servizi sociali ti aiutano gratis.
    .forse = Chiedi alla comunità le date del tuo arrivo e del progetto. Un patronato ti dice se serve il parere.
requisito-integrazione-casa = Hai la disponibilità di una casa
    .no = Non hai ancora una casa.
    .cura = Chiedi alla comunità o ai servizi sociali del Comune: esistono case per chi esce dalla comunità.
    .forse = Chiedi alla comunità se può scrivere che hai un alloggio.
requisito-parere-affidamento = Hai il parere positivo del Ministero del Lavoro
    .no = Manca il parere del Ministero del Lavoro.
    .cura = Chiedilo alla Direzione Generale dell'Immigrazione. La comunità, il tutore o i servizi sociali ti aiutano gratis.
    .forse = Chiedi al tutore o ai servizi sociali se il parere c'è già.
requisito-caso-sfruttamento = Il tuo caso speciale è lo sfruttamento sul lavoro
    .no = Il tuo permesso per casi speciali ha un altro motivo: questa strada non va bene.
    .cura = Per la protezione sociale c'è una strada apposta. Chiedi ai servizi sociali o a un patronato.
    .forse = Guarda la decisione della Questura o chiedi all'associazione che ti ha seguito.

condizione-integrazione-breve = il tempo in Italia o il progetto è più corto di quello richiesto
    .no = il tempo in Italia e il progetto bastano

documento-relazione-integrazione = Relazione della struttura che ti ospita e dell'ente del progetto
    .come = Dice da quanto sei in Italia, da quanto segui il progetto e che hai un alloggio.

avviso-integrazione-tre-anni-giusti = Una riga della pagina dice "non meno di { $anni }", un'altra "più di { $anni }". Per chi è in Italia da { $anni } giusti non è chiaro se serve il parere: chiedi prima.
avviso-minori-a-diciotto-anni = A chi era minore e solo, dopo i { $eta } anni il nuovo permesso dura al massimo { $durata }. La Questura controlla i requisiti. Per il lavoro un consulente, un avvocato o un commercialista controlla il contratto.
avviso-parere-quando = Il parere si chiede da { $prima } prima dei { $eta } anni a { $dopo } dopo la scadenza del permesso. Lo scrive una sola pagina: chiedi conferma.
avviso-sfruttamento-prima-della-scadenza = La pagina dice che questo permesso si cambia quando scade. Chi lo cambia prima della scadenza però non paga il contributo: spedisci in tempo. Oggi questi permessi nascono da un altro articolo di legge, il 18-ter. Per quelli chiedi prima.

fonte-savethechildren-diciotto = Save the Children: minori soli che compiono diciotto anni (2024)
fonte-seac-parere = SEAC: il parere per i minori soli (2022)
