### A request already made: where to look.

## Questions

domanda-pratica = Which request did you make?
    .tema = Your request
    .perche = Each request is followed on its own site.
    .o-kit = I sent the kit from the post office
    .o-questura = I applied at the Questura
    .o-appuntamento = I need an appointment at the Questura
    .n-appuntamento = For requests that are not made with the kit.
    .o-cittadinanza = Italian citizenship
    .o-sportello-unico = Clearance (nulla osta), conversion or Italian test
    .n-sportello-unico = Requests made on the portal for the Sportello Unico.

domanda-impronte-date = Have you been to the Questura for the fingerprints already?
    .tema = Fingerprints given
    .perche = Before the fingerprints you look at one site. Afterwards you look at another.

## Procedures

procedura-stato-portale-immigrazione = Find out where your kit is and when the appointment is
    .ufficiale = Portale Immigrazione, Area Riservata Stranieri
    .che-cosa = You sent the kit and wait for the fingerprints. On the site you see the appointment and the papers that are missing.
procedura-stato-permesso-questura = Find out whether the permit is ready
    .ufficiale = Polizia di Stato, site of the Questure: status of the residence permit
    .che-cosa = You gave the fingerprints, or applied at the Questura. On the site you see whether the permit is ready.
procedura-appuntamento-prenotafacile = Make an appointment at the Questura
    .ufficiale = PrenotaFacile, bookings of the Polizia di Stato
    .che-cosa = It is the site to book at the Questura, for requests that are not made with the kit.
procedura-stato-cittadinanza = Check the status of your citizenship application
    .ufficiale = Services portal of the Ministry of the Interior (ALI), Cittadinanza
    .che-cosa = On the portal you see the status of the application and the messages of the Ministry.
procedura-stato-sportello-unico = Follow a request to the Sportello Unico
    .ufficiale = Services portal of the Ministry of the Interior (ALI), Sportello Unico per l'Immigrazione
    .che-cosa = It is for those who asked for a clearance, a conversion or the Italian test.

## Conditions

condizione-domanda-con-kit = you sent the kit
    .no = you did not send the kit

## Steps

passo-portale-immigrazione = Log in to portaleimmigrazione.it
    .spiega = Open "Area Riservata Stranieri", bottom right. The user name is the number at the top right of the receipt, without the hyphen. The password is the number at the top left. Check the date of the appointment before you go to the Questura: it can change.
passo-stato-permesso = Look on questure.poliziadistato.it/stranieri
    .spiega = Type one number only: that of the file (10 characters) or that of the registered letter, assicurata (12 characters). Type all digits, the last one too, without the hyphen. The site is in several languages.
passo-permesso-pronto = When it is green, collect the permit at the Questura
    .spiega = You also get a text message with the day, the hour and the place. The law gives the Questura { $termine }. It is { $lungo } for the long-term permit and for the card of relatives of EU citizens. If more time has passed, ask at the Questura or a patronato.
passo-prenotafacile = Book on prenotafacile.poliziadistato.it
    .spiega = Log in with SPID, or make an account.
passo-giorno-appuntamento = Go to the Questura on the day you booked
    .spiega = Bring the booking and the papers of your permit. This guide has the papers of many permits.
passo-stato-cittadinanza = Log in to portaleservizi.dlci.interno.it with SPID or CIE
    .spiega = Open the part "Cittadinanza". There you see the status of the application and what the Ministry asks of you. Look often.
passo-stato-sportello-unico = Log in to portaleservizi.dlci.interno.it with SPID or CIE
    .spiega = It is the site where you made the request. Open the part "Sportello Unico per l'Immigrazione" and look for your request.

## Papers

documento-ricevuta-poste = Receipt of the post office, with user name and password
    .come = You got it when you sent the kit. If you lost it, ask a patronato for help.
documento-ricevuta-domanda = Receipt with the number of the file or of the registered letter (assicurata)
    .come = With the kit it is the receipt of the post office. In the other cases it is that of the Questura.
documento-spid = SPID, if you have it
    .come = It is the digital identity: a name and a password for the sites of the offices.
documento-dati-account = For an account: your data, a document, your address, an email and your phone
    .come = You need it if you have no SPID. In the email you find a link: open it to start the account.

alternativa-accesso-prenotafacile = To enter the site: one of these two things

## Notices

avviso-portale-fallisce = If the site does not work, call the free number 800 200 309. It answers from Monday to Saturday from 8 to 20, but not on holidays. Or bring the receipt to a patronato (free advice office).
avviso-password-dove = The Questura of Vibo Valentia writes that user name and password are for the site of the police. Two other pages say: they are for Portale Immigrazione. On the site of the police one number is enough.
avviso-stato-colori = What the colors mean. Green: the permit is ready. Orange: the request is still being worked on. Red: the permit is not in the archives, and perhaps there is a problem.
avviso-stato-rosso = If you see red, check the number first: all digits, no hyphen. Try the other number too. If it stays red, ask at the Questura with the receipt. A patronato helps you for free.
avviso-prenotafacile-per-chi = PrenotaFacile is for asylum and protection, travel documents, medical care and pregnancy. It is also for relatives of Italians or Europeans, care of minors, pending appeals. Not every Questura has it. Those who send the kit do not book: the post office gives the appointment.
avviso-prenotafacile-posti = The site opens only from Italy and there are few places. If there are none, keep the proof of each attempt: for example a photo of the screen with the date. At some Questure a patronato can book too.
avviso-cittadinanza-comunicazioni = The decision, the requests and the warnings of a possible no arrive on the portal. They have legal effect even if you do not read them. The time to answer runs all the same.
avviso-cittadinanza-domande = For questions on the file write to the certified mail address (PEC) poloorientacittadinanza@pecdlci.interno.it. Give the K10 number and the province. The old phone numbers and many desks are closed. A page of February 2024 says so.
avviso-sportello-unico-stato = The pages we read say what is asked for on this portal. They do not say what is seen after the request, nor what the words there mean. If you find nothing, ask the Sportello Unico, at the Prefettura. Bring the receipt of the request.
avviso-spid-costo = The SPID of the post office costs { $costo } a year, from the second year. It is free if you are under 18, or 75 and over. Logging in with the CIE has no yearly cost.
