### The full screen: the keys, what they do, and a few words around the pages.

## What the keys do

tui-fa-muovi = move
tui-fa-segna = mark
tui-fa-spunta = I have it
tui-fa-scegli = choose
tui-fa-conferma = confirm
tui-fa-chiudi = close
tui-fa-numero = choose that number
tui-fa-non-so = I don’t know
tui-fa-cerca = search
tui-fa-indietro = back
tui-fa-perche = why
tui-fa-fonti = sources
tui-fa-prosegui = go on
tui-fa-precisa = make the result exact
tui-fa-aiuto = help
tui-fa-risposte = answers
tui-fa-risultato = the result so far
tui-fa-trova-pratica = find a procedure
tui-fa-lingua = language
tui-fa-ricomincia = start again
tui-fa-esci = quit
tui-fa-pagina = a page up or down
tui-fa-estremi = the beginning or the end
tui-fa-parte = part
tui-fa-interrompi = twice: leave at once
tui-fa-sospendi = pause (then type fg)
tui-fa-ridisegna = draw the screen again

## The names of the keys

tui-tasto-invio = Enter
tui-tasto-spazio = Space
tui-tasto-canc = Del
tui-tasto-maiusc-tab = Shift-Tab
tui-tasto-inizio = Home
tui-tasto-fine = End
tui-tasto-pagina-su = PgUp
tui-tasto-pagina-giu = PgDn

## Words around the pages

tui-troppo-piccolo = Window too small: { $larghezza } columns and { $altezza } rows are needed.
tui-sei-qui = You are here: { $fase }
tui-le-risposte = Your answers
tui-nessuna-risposta = None yet.
tui-perche = Why we ask
tui-aiuto = The keys
tui-aiuto-sicurezza = No single key deletes your answers. The program always asks before it closes.
tui-lettore-schermo = Do you use a screen reader? Quit and type: percorso --linear
tui-fonti = The sources
tui-fonti-qui = The sources of this line
tui-nessuna-fonte = This page cites no sources.
tui-segnate =
    { $n ->
        [0] Space marks one or more answers, Enter confirms.
        [one] { $n } answer marked. Enter confirms.
       *[other] { $n } answers marked. Enter confirms.
    }
tui-filtro = { $trovate } of { $tutte }
tui-filtro-vuoto = No answer has these words. Try others, or press Esc.
tui-trova-pratica = Find a procedure: name, permit or paper
tui-trovate =
    { $n ->
        [one] { $n } procedure
       *[other] { $n } procedures
    }
tui-trova-niente = No procedure has these words. Try others, or press Esc.
tui-posizione = { $prima }–{ $ultima } / { $tutte }
tui-conferma-uscita = Quit? Your answers are not kept. Enter: quit · Esc: stay
tui-conferma-uscita-risultato = Quit? The result stays written in the terminal. Enter: quit · Esc: stay
tui-conferma-interruzione = Ctrl-C again to leave. Any other key to stay.
tui-conferma-ricomincia = Delete all answers and start again? Enter: yes · Esc: no
