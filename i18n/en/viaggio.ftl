### Travel document for refugees and for other people: in place of the passport.

procedura-documento-di-viaggio = Get the travel document for refugees
    .ufficiale = Documento di viaggio (in caso di riconoscimento asilo politico)
    .che-cosa = It is a booklet for traveling in place of the passport, for refugees. You apply like this the first time and to renew it.
procedura-titolo-di-viaggio-stranieri = Get the titolo di viaggio (travel document)
    .ufficiale = Titolo di viaggio per stranieri
    .che-cosa = It is a booklet for traveling in place of the passport. You apply like this the first time and to renew it.

domanda-permesso-stato = Has your residence permit expired?
    .tema = State of the permit
    .perche = You need a copy of the permit, or a renewal already asked for.
    .aiuto = Look at the date of expiry on the permit.
    .o-in-corso = No, it has not expired
    .o-in-rinnovo = I am waiting for the new one: I have applied for the renewal
    .o-scaduto = Yes, and I have not applied for the renewal
domanda-passaporto-negato = Do you have proof that your consulate cannot give you a passport?
    .tema = Proof of the refused passport
    .perche = The Questura asks for proof of the reasons.
    .aiuto = Careful: contacting your country may be a danger. If so, talk first with a lawyer or with the ARCI number 800 905 570.
domanda-figli-viaggio = How many of your children under 18 need a travel booklet too?
    .tema = Children who travel
    .perche = The booklet is for traveling. Each child has their own, and each one is paid for.
    .aiuto = If you have no children under 18, write 0.

requisito-permesso-o-rinnovo = The permit has not expired, or you have already applied for the renewal
    .no = Your permit has expired and you have not applied for the renewal.
    .cura = Apply for the renewal of the permit at once. With the receipt you can apply for the booklet too.
    .forse = Look at the date on the permit, and look for the receipt of the renewal.
requisito-passaporto-impossibile = You can prove that your consulate does not give you a passport
    .no = You still lack the proof that your consulate does not give you a passport.
    .cura = Collect proof and ask a lawyer, a patronato or the ARCI number 800 905 570 for help. The patronato and the ARCI number are free. Do not contact your country if that is a danger.
    .forse = Ask a lawyer or the ARCI number 800 905 570 which proof will do in your case.

condizione-figli-con-documento = you want a booklet for your children too
    .no = you want no booklet for children
condizione-apolide = you are stateless
    .no = you are not stateless
condizione-carte-di-chi-ha-un-paese = you have protection, or the Questura asks stateless people for it too
    .no = you are stateless and the Questura does not ask for it

passo-documento-viaggio = Apply for the travel document at the Questura
    .spiega = Fill in the form and bring all the papers. For children bring their payment slips too.
passo-titolo-viaggio = Apply for the titolo di viaggio at the Questura
    .spiega = Fill in the form and bring all the papers. For children bring their payment slips too.

costo-libretto-viaggio = Travel booklet
    .spiega = You pay it with a postal slip.
costo-libretto-viaggio-figli = Travel booklet for each child

documento-bollettino-viaggio = Receipt of the postal slip for the booklet
documento-modulo-viaggio = Application form for the booklet
documento-permesso-o-ricevuta = Copy of the residence permit, not expired or being renewed
    .come = If you are renewing it, bring the receipt too.
documento-ragioni-senza-passaporto = Proof of the reasons why your consulate in Italy cannot give you a passport
    .come = The Questura calls them fondate ragioni. A lawyer or a patronato can help you to explain them.
documento-assenso-figli-viaggio = Agreement of the other parent to the booklet of the children
    .come = The other parent must agree.

avviso-viaggio-importo = The sum comes from a decree of 2015: we found no newer one. One site also asks for { $altra }, others do not. The sum of { $passaporto } is for the Italian passport only. Ask the Questura before you pay.
avviso-viaggio-conto-documento = The slip goes to account 67422808 of the Ministry of Economy. As the reason write in Italian: importo per il rilascio del "Documento di Viaggio".
avviso-viaggio-conto-titolo = The slip goes to account 67422808 of the Ministry of Economy. As the reason write in Italian: importo per il rilascio del "Titolo di Viaggio".
avviso-viaggio-ufficio = The page does not say which office to go to. It is an application without the kit: you file it at the Questura. Some Questure want an appointment.
avviso-viaggio-elenco = The list is that of the Questura of Vibo Valentia. It says nothing of photos, of the revenue stamp and of how long it takes: ask when you book.
avviso-viaggio-figli = Each child under 18 has a booklet too. The other parent must agree.
avviso-viaggio-apolidi = The list asks everyone for the decision on asylum and a proof from the consulate. A stateless person may not be able to get them: ask the Questura what to bring instead.
avviso-viaggio-che-cosa = The titolo di viaggio counts as a passport. It is for people who cannot get a document from the authorities of their country.

rinvio-titolo-viaggio-altri = The titolo di viaggio (travel document) also exists for people who cannot get a passport from their country. But the page we read explains it only for stateless people, subsidiary protection and special protection.
    .chi = Ask the Questura or a patronato whether it is possible in your case. The help of the patronato is free.

fonte-immigrazione-biz-viaggio = Immigrazione.biz: the decree on the travel booklet (2015)
fonte-infoimmigrazione-viaggio = Infoimmigrazione.com: travel documents like the passport (undated)
fonte-gazzetta-passaporto = Gazzetta Ufficiale: the cost of the Italian passport (2025)
requisito-carte-apolidi = Stateless people can apply with other papers
    .no = The Questura asks for papers that a stateless person cannot have.
    .forse = If you are stateless, a patronato can ask the Questura with you which papers are enough. It is free.
