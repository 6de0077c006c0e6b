### Lo schermo intero: i tasti, che cosa fanno, e poche scritte attorno alle pagine.

## Che cosa fanno i tasti

tui-fa-muovi = muovi
tui-fa-segna = segna
tui-fa-spunta = ce l’ho
tui-fa-scegli = scegli
tui-fa-conferma = conferma
tui-fa-chiudi = chiudi
tui-fa-numero = scegli quel numero
tui-fa-non-so = non lo so
tui-fa-cerca = cerca
tui-fa-indietro = indietro
tui-fa-perche = perché
tui-fa-fonti = fonti
tui-fa-prosegui = prosegui
tui-fa-precisa = rendi esatto il risultato
tui-fa-aiuto = aiuto
tui-fa-risposte = risposte
tui-fa-risultato = il risultato fin qui
tui-fa-trova-pratica = trova una pratica
tui-fa-lingua = lingua
tui-fa-ricomincia = ricomincia da capo
tui-fa-esci = esci
tui-fa-pagina = una pagina su o giù
tui-fa-estremi = l’inizio o la fine
tui-fa-parte = parte
tui-fa-interrompi = due volte: esci subito
tui-fa-sospendi = metti in pausa (poi scrivi fg)
tui-fa-ridisegna = ridisegna lo schermo

## I nomi dei tasti

tui-tasto-invio = Invio
tui-tasto-spazio = Spazio
tui-tasto-canc = Canc
tui-tasto-maiusc-tab = Maiusc-Tab
tui-tasto-inizio = Inizio
tui-tasto-fine = Fine
tui-tasto-pagina-su = PagSu
tui-tasto-pagina-giu = PagGiù

## Scritte attorno alle pagine

tui-troppo-piccolo = Finestra troppo piccola: servono { $larghezza } colonne e { $altezza } righe.
tui-sei-qui = Sei qui: { $fase }
tui-le-risposte = Le tue risposte
tui-nessuna-risposta = Ancora nessuna.
tui-perche = Perché lo chiediamo
tui-aiuto = I tasti
tui-aiuto-sicurezza = Nessun tasto da solo cancella le tue risposte. Prima di chiudere, il programma chiede sempre conferma.
tui-lettore-schermo = Usi un lettore di schermo? Esci e scrivi: percorso --linear
tui-fonti = Le fonti
tui-fonti-qui = Le fonti di questa riga
tui-nessuna-fonte = Questa pagina non cita fonti.
tui-segnate =
    { $n ->
        [0] Spazio segna una o più risposte, Invio conferma.
        [one] { $n } risposta segnata. Invio conferma.
       *[other] { $n } risposte segnate. Invio conferma.
    }
tui-filtro = { $trovate } di { $tutte }
tui-filtro-vuoto = Nessuna risposta ha queste parole. Provane altre, o premi Esc.
tui-trova-pratica = Trova una pratica: nome, permesso o documento
tui-trovate =
    { $n ->
        [one] { $n } pratica
       *[other] { $n } pratiche
    }
tui-trova-niente = Nessuna pratica ha queste parole. Provane altre, o premi Esc.
tui-posizione = { $prima }–{ $ultima } / { $tutte }
tui-conferma-uscita = Vuoi uscire? Le risposte non restano salvate. Invio: esci · Esc: resta
tui-conferma-uscita-risultato = Vuoi uscire? Il risultato resta scritto nel terminale. Invio: esci · Esc: resta
tui-conferma-interruzione = Ancora Ctrl-C per uscire. Un altro tasto per restare.
tui-conferma-ricomincia = Vuoi cancellare tutto e ricominciare? Invio: sì · Esc: no
