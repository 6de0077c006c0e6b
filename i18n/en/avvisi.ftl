# Notices that several procedures share.
avviso-conto-bollettino = The card is paid with a postal slip on account 67422402 of the Ministry of Economy. As the reason write in Italian: "importo per il rilascio del permesso di soggiorno elettronico".
avviso-conto-contributo = The contribution is paid with a postal slip. The Questura gives the account for the card only. A page of 2016 gives the same account for everything. Ask at the post office whether one slip is enough. Keep your part of it (matrice) for the day of the fingerprints.
avviso-ricevuta-lavoro = While you wait, your stay is legal. With the receipt you may also work, if the other conditions are met.
avviso-ricevuta-soggiorno = While you wait, your stay is legal. Always keep the receipt with you.
avviso-ricevuta-viaggio = With receipt, old permit and passport you can go to your country and come back. You may not pass through other Schengen countries, not even by plane. This rule comes from a page of 2018: check before you leave.
avviso-chi-ospita = Whoever hosts you or gives you the home must tell the police or the Comune in writing within { $ore } hours. This is their duty, not yours. If they do not, they may have to pay from { $minima } to { $massima }.
avviso-segui-la-pratica = Follow your request on questure.poliziadistato.it/stranieri, with the number of the assicurata (the posting). On portaleimmigrazione.it you see the date of the appointment: user name and password are on the receipt. The number 800 200 309 is free: it also tells which post offices have a Sportello Amico desk.
avviso-segui-la-pratica-in-questura = See on questure.poliziadistato.it/stranieri whether the permit is ready. You need the file number (numero di pratica): 10 characters.
avviso-aiuto-gratuito = Patronati (free advice offices) and authorized town halls help for free to prepare the request.
avviso-consegna-figli = At the collection come parents and minor children over { $anni }. For a child who is exactly { $anni } years old the pages are not clear.
