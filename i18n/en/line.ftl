### Line mode: one question at a time, plain text only, for screen readers and simple terminals.

line-comandi = Type the number of your answer and press Enter. Other commands: ? = I don't know, < = go back, = = your answers, r = the result, p word = find a procedure, ! = change language, h = help, q = quit.
line-comandi-risultato = Other commands: d = the papers you already have, p word = find a procedure, = = your answers, < = go back, ! = change language, h = help, q = quit.
line-perche = Why we ask: { $perche }

line-risposta = Answer:
line-risposta-o-invio = Answer (only Enter: { $risposta }):
line-risposte = Type one or more numbers, for example 1,3.
line-gia-scelta = { $voce } (already chosen)
line-gruppo = { $voce } (opens more choices)

line-hai-risposto = You answered: { $risposta }
line-cambi = You are changing the answer: { $tema }
line-lingua = Language: { $nome }

line-scrivi-un-numero = { $n ->
    [1] Type 1, or h for help.
   *[other] Type a number from 1 to { $n }, or h for help.
}
line-scrivi-numeri = Type one or more numbers from 1 to { $n }, with commas between them.
line-non-insieme = These answers cannot go together. Type the numbers again.
line-prima-domanda = This is the first page: there is nothing to go back to. To quit, type q.
line-nessun-risultato = There is no result yet: answer the questions first.
line-non-ancora = This command is of no use here.

line-esci-davvero = You have no result yet. To quit, type q again.
line-fine-ingresso = The input ended before the result. No answer was sent anywhere.
line-saluto = The end. No answer was sent anywhere.

line-avanti = { $titolo }: go on with it
line-avanti-se = { $titolo } ({ $condizione }): go on with it

line-che-cosa-hai = What do you have already? Type the numbers of the papers you have, for example 1,3. Only Enter: back to the result.
line-ce-l-ho = { $voce } (you have it)
line-nessun-documento = There is no paper to bring here.

line-trova = Type p and then the words, for example: p renew study. It searches the names of procedures, the permits and the papers.
line-trovata = { $titolo } ({ $dove })
line-trovate-altre =
    { $n ->
        [one] And one more procedure. More words find fewer.
       *[other] And { $n } more procedures. More words find fewer.
    }
line-trovata-nessuna = No procedure has these words. Try fewer words, or the name of a paper.
line-trovata-apri = Type the number of the procedure to open. Your answers stay. Only Enter: go back.
