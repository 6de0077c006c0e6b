### La modalità a righe: una domanda alla volta, solo testo, per lettori di schermo e terminali semplici.

line-comandi = Scrivi il numero della risposta e premi Invio. Altri comandi: ? = non lo so, < = torna indietro, = = le tue risposte, r = il risultato, p parola = trova una pratica, ! = cambia lingua, h = aiuto, q = esci.
line-comandi-risultato = Altri comandi: d = i documenti che hai già, p parola = trova una pratica, = = le tue risposte, < = torna indietro, ! = cambia lingua, h = aiuto, q = esci.
line-perche = Perché lo chiediamo: { $perche }

line-risposta = Risposta:
line-risposta-o-invio = Risposta (solo Invio: { $risposta }):
line-risposte = Scrivi uno o più numeri, per esempio 1,3.
line-gia-scelta = { $voce } (già scelta)
line-gruppo = { $voce } (apre altre scelte)

line-hai-risposto = Hai risposto: { $risposta }
line-cambi = Cambi la risposta: { $tema }
line-lingua = Lingua: { $nome }

line-scrivi-un-numero = { $n ->
    [1] Scrivi 1, oppure h per l'aiuto.
   *[other] Scrivi un numero da 1 a { $n }, oppure h per l'aiuto.
}
line-scrivi-numeri = Scrivi uno o più numeri da 1 a { $n }, separati da una virgola.
line-non-insieme = Queste risposte non possono stare insieme. Scrivi di nuovo i numeri.
line-prima-domanda = Questa è la prima pagina: non si può tornare indietro. Per uscire scrivi q.
line-nessun-risultato = Il risultato non c'è ancora: rispondi prima alle domande.
line-non-ancora = Qui questo comando non serve.

line-esci-davvero = Non hai ancora un risultato. Per uscire scrivi di nuovo q.
line-fine-ingresso = Il testo in ingresso è finito prima del risultato. Nessuna risposta è stata inviata.
line-saluto = Fine. Nessuna risposta è stata inviata.

line-avanti = { $titolo }: vai avanti
line-avanti-se = { $titolo } ({ $condizione }): vai avanti

line-che-cosa-hai = Che cosa hai già? Scrivi i numeri dei documenti che hai, per esempio 1,3. Solo Invio: torna al risultato.
line-ce-l-ho = { $voce } (ce l'hai)
line-nessun-documento = Qui non c'è nessun documento da portare.

line-trova = Scrivi p e poi le parole, per esempio: p rinnovo studio. Cerca nei nomi delle pratiche, nei permessi e nei documenti.
line-trovata = { $titolo } ({ $dove })
line-trovate-altre =
    { $n ->
        [one] E un'altra pratica. Con più parole ne trovi meno.
       *[other] E altre { $n } pratiche. Con più parole ne trovi meno.
    }
line-trovata-nessuna = Nessuna pratica ha queste parole. Prova con meno parole, o con il nome di un documento.
line-trovata-apri = Scrivi il numero della pratica da aprire. Le tue risposte restano. Solo Invio: torna indietro.
