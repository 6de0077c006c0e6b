# Notices that several procedures share.
avviso-conto-bollettino = The card is paid with a postal slip on account 67422402 of the Ministry of Economy.
avviso-conto-contributo = The contribution is paid with a postal slip. The pages we read name no account for it: ask at the post office. Keep the receipt for the day of the fingerprints.
avviso-ricevuta-lavoro = While you wait, your stay is legal. With the receipt you may also work, if the other conditions are met.
avviso-ricevuta-viaggio = With receipt, old permit and passport you can go to your country and come back. You may not pass through other Schengen countries, not even by plane. This rule comes from a page of 2018: check before you leave.
avviso-segui-la-pratica = Follow your request on questure.poliziadistato.it/stranieri, with the number on the receipt. On portaleimmigrazione.it you see the date of the appointment. The number 800 200 309 is free.
avviso-aiuto-gratuito = Patronati and authorized town halls help for free to prepare the request.
avviso-consegna-figli = On the day of collection the parents come with the children over { $anni } years. For who is exactly { $anni } the pages are not clear.
