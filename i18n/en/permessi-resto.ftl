### All permits: update and duplicate, at the post office or at the Questura.

permesso-assistenza-minori = Permesso di soggiorno per assistenza minori (residence permit to look after a minor)
permesso-minore-eta = Permesso di soggiorno per minore età (residence permit for being under age)
permesso-casi-speciali = Permesso di soggiorno per casi speciali (residence permit for special cases)
permesso-status-apolide = Permesso di soggiorno per status apolide (residence permit for stateless people)
permesso-integrazione-minore = Permesso di soggiorno per integrazione minore (residence permit for the integration of a minor)
permesso-calamita = Permesso di soggiorno per calamità (residence permit for disasters)
permesso-valore-civile = Permesso di soggiorno per atti di particolare valore civile (residence permit for acts of civic courage)
permesso-protezione-temporanea = Permesso di soggiorno per protezione temporanea (residence permit for temporary protection)
permesso-motivi-umanitari = Permesso di soggiorno per motivi umanitari (residence permit for humanitarian reasons)

procedura-duplicato-permesso-poste = Get a new permit in place of the lost or damaged one, with the kit
    .ufficiale = Duplicato del permesso di soggiorno
    .che-cosa = You have lost the permit, it was stolen, or it is damaged. With the kit of the post office you ask for a new card.
procedura-duplicato-permesso-questura = Get a new permit in place of the lost or damaged one, at the Questura
    .ufficiale = Duplicato del permesso di soggiorno
    .che-cosa = You have lost the permit, it was stolen, or it is damaged. This permit is asked for again at the Questura.
procedura-duplicato-carta-soggiorno-familiare-comunitario = Get a new card in place of the lost or damaged one
    .ufficiale = Duplicato della carta di soggiorno per familiare di cittadino comunitario
    .che-cosa = You have lost the residence card, it was stolen, or it is damaged. You ask for a new card.
procedura-aggiornamento-permesso-poste = Update the permit, with the kit
    .ufficiale = Aggiornamento del permesso di soggiorno
    .che-cosa = Your home, your family, your passport or your data have changed. With the kit of the post office you have the permit corrected.
procedura-aggiornamento-permesso-questura = Update the permit, at the Questura
    .ufficiale = Aggiornamento del permesso di soggiorno
    .che-cosa = Your home, your family, your passport or your data have changed. This permit is corrected at the Questura.

## Questions

domanda-duplicato-per = What has happened to your permit?
    .tema = Permit lost or damaged
    .perche = If you have lost the permit, you bring the police report too.
    .o-perso = I have lost it, or it was stolen
    .o-rovinato = I have it, but it is damaged or cannot be read

## Requirements, papers, costs

requisito-permesso-da-duplicare = The permit has not expired
    .no = The permit has expired.
    .forse = The rules on the duplicate speak of a permit that has not expired. If yours has expired, or is about to, ask for the renewal.

documento-denuncia-smarrimento = Copy of the report of theft or loss
    .come = Go to the Police or the Carabinieri at once. The report is free: ask for a copy.

costo-bollo-in-questura = Revenue stamp
    .spiega = Only one for each application.
costo-tessera-in-questura = Printing of the electronic card

condizione-requisiti-di-legge = you meet the requirements of the law
    .no = you do not meet the requirements of the law
condizione-attesa-mai-rinnovata = you have not renewed this permit yet
    .no = you have already renewed this permit once
condizione-permesso-perso = you have lost the permit, or it was stolen
    .no = you still have the permit
condizione-permesso-rovinato = the permit is damaged
    .no = the permit is not damaged
condizione-lungo-periodo-in-mano = you have the EU (or EC) long-term permit
    .no = you do not have the EU (or EC) long-term permit
condizione-richiedente-asilo = you have the permit of asylum seekers
    .no = you do not have the permit of asylum seekers
condizione-caso-speciale-in-mano = you have the permit for special cases
    .no = you do not have the permit for special cases
condizione-permesso-fuori-tabella = the table of the Questura does not name your permit
    .no = the table of the Questura names your permit
condizione-tessera-incerta = your permit is of paper, or no page says what it is like
    .no = your permit is an electronic card
condizione-tessera-non-chiesta = the Questura does not ask for the card
    .no = the Questura asks for the card

## Notices

avviso-requisiti-di-legge = In the table of the Questura this act has an asterisk. It is possible only with the requirements of the law. The table does not say which they are. Ask the Questura or a patronato.
avviso-fuori-tabella = The table does not name your permit. As a rule you then go to the Questura, not to the post office. Ask for confirmation before you go.
avviso-duplicato-elenco = The Questura sends you to the post office for the duplicate, but publishes no list of papers. Here are those of every kit. Look also at the instructions of the kit or ask a patronato.
avviso-duplicato-elenco-questura = The Questura publishes no list of papers for this duplicate. Here are those that the Questura asks of everyone. Ask before you go.
avviso-duplicato-denuncia = The Questura does not name the report. Two other pages ask it of those who have lost the permit or had it stolen.
avviso-duplicato-contributo = If the permit has not expired, no contribution is paid for the duplicate. For an expired permit the pages do not say how much is paid. Ask before you pay.
avviso-duplicato-scaduto = The pages do not say whether an expired permit can be duplicated. Ask the Questura or a patronato.
avviso-carta-duplicato-dove = The table says Questura or post office. This card is asked for at the Questura: go there, or ask first.
avviso-tessera-forse = The card ({ $tessera }) is paid in all cases, says the general rule. But your permit is a sheet of paper, or the pages do not say what it is like. So you see two totals: ask before you pay.
avviso-asilo-senza-bollo = For the request for asylum the revenue stamp is not paid.
avviso-aggiornamento-elenco = For this permit the page lists no papers. Here are those of every kit. With them are the papers that the Questura asks for to update the permits of relatives of Italians. Look at the instructions of the kit or ask a patronato.
avviso-aggiornamento-elenco-questura = For this permit the page lists no papers. Here are those that the Questura asks of everyone. With them are the papers it asks for to update the permits of relatives of Italians. Ask before you go.
avviso-aggiornamento-figlio = Each child under { $anni } has a card of their own: { $tessera } is paid for each. Bring the child's photos too: the child comes with you to the Questura.
avviso-aggiornamento-questura-costi = The page does not write what the update costs. By the general rules one pays the revenue stamp ({ $bollo }) and the card ({ $tessera }). For the request for asylum the stamp is not paid. No contribution, if the permit has not expired. Ask before you pay.

fonte-engim-duplicato = ENGIM, help for migrants: the duplicate of the permit (undated)
fonte-leggepertutti-duplicato = La Legge per Tutti: permit lost, what to do (2019)
fonte-integrazione-temporanea = Portale Integrazione Migranti: temporary protection that expires (2025)
fonte-questura-bergamo-temporanea = Questura of Bergamo: renewal of temporary protection (undated, about 2025)

## Referrals

rinvio-aggiornamento-articolo-ventisette = The table of the Questura has no update for this permit. No page we read says where it is made. Before you post anything or book an appointment, ask.
    .chi = Ask the Questura, immigration office. A patronato helps you free of charge.
rinvio-umanitari-finito = The permit for humanitarian reasons is no longer given. The Questura speaks only of those who had it on 5 October 2018. Today it is neither renewed nor made again. Who had it on that day can change it into a permit for work. Go back to the first question and choose "Change the reason of the permit". The others can ask for asylum: the Commission can also grant special protection.
    .chi = Speak with a patronato or a lawyer before it expires. The help of a patronato is free.
