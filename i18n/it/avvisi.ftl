# Avvisi che più procedure hanno in comune.
avviso-conto-bollettino = La tessera si paga con un bollettino postale sul conto 67422402 del Ministero dell'Economia. Come causale scrivi: "importo per il rilascio del permesso di soggiorno elettronico".
avviso-conto-contributo = Il contributo si paga con bollettino. La Questura scrive il conto solo per la tessera. Una pagina del 2016 dà lo stesso conto per tutto. Chiedi alle Poste se basta un bollettino solo. Conserva la tua parte (matrice) per il giorno delle impronte.
avviso-ricevuta-lavoro = Mentre aspetti sei in regola. Con la ricevuta puoi anche lavorare, se ci sono le altre condizioni.
avviso-ricevuta-soggiorno = Mentre aspetti sei in regola. Tieni sempre con te la ricevuta.
avviso-ricevuta-viaggio = Con ricevuta, vecchio permesso e passaporto puoi andare nel tuo Paese e tornare. Non puoi passare per altri Paesi Schengen, neanche in aereo. Questa regola viene da una pagina del 2018: controlla prima di partire.
avviso-chi-ospita = Chi ti ospita o ti dà la casa deve scriverlo alla polizia o al Comune entro { $ore } ore. Questo compito è suo, non tuo. Se non lo fa, può dover pagare da { $minima } a { $massima }.
avviso-segui-la-pratica = Segui la pratica su questure.poliziadistato.it/stranieri, con il numero dell'assicurata. Su portaleimmigrazione.it vedi la data dell'appuntamento: utente e password sono sulla ricevuta. Il numero 800 200 309 è gratis: dice anche quali Poste hanno lo Sportello Amico.
avviso-segui-la-pratica-in-questura = Guarda su questure.poliziadistato.it/stranieri se il permesso è pronto. Ti serve il numero della pratica: 10 caratteri.
avviso-aiuto-gratuito = I patronati e i Comuni abilitati aiutano gratis a preparare la domanda.
avviso-consegna-figli = Al ritiro vengono genitori e figli minorenni con più di { $anni } anni. Per chi ha { $anni } anni giusti le pagine non sono chiare.
