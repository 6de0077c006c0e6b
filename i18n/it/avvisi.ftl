# Avvisi che più procedure hanno in comune.
avviso-conto-bollettino = La tessera si paga con un bollettino postale sul conto 67422402 del Ministero dell'Economia.
avviso-conto-contributo = Il contributo si paga con bollettino. Le pagine lette non dicono su quale conto: chiedi alle Poste. Conserva la ricevuta per il giorno delle impronte.
avviso-ricevuta-lavoro = Mentre aspetti sei in regola. Con la ricevuta puoi anche lavorare, se ci sono le altre condizioni.
avviso-ricevuta-viaggio = Con ricevuta, vecchio permesso e passaporto puoi andare nel tuo Paese e tornare. Non puoi passare per altri Paesi Schengen, neanche in aereo. Questa regola viene da una pagina del 2018: controlla prima di partire.
avviso-segui-la-pratica = Segui la pratica su questure.poliziadistato.it/stranieri, con il numero della ricevuta. Su portaleimmigrazione.it vedi la data dell'appuntamento. Il numero 800 200 309 è gratis.
avviso-aiuto-gratuito = I patronati e i Comuni abilitati aiutano gratis a preparare la domanda.
avviso-consegna-figli = Il giorno del ritiro vengono i genitori e i figli con più di { $anni } anni. Per chi ha { $anni } anni giusti le pagine non sono chiare.
