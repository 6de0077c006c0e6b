### Dublin, appeal, stateless people, disasters, civil valor, Ukraine, going back, children at 14 and at 18.

procedura-permesso-dublino = Get the permit while it is decided which country examines your request
    .ufficiale = Permesso di soggiorno per Convenzione di Dublino (residence permit, Dublin procedure)
    .che-cosa = You asked for asylum, and maybe another European country has to decide. Meanwhile the Questura gives you a permit.
procedura-rinnovo-permesso-dublino = Renew the Dublin permit
    .ufficiale = Rinnovo del permesso di soggiorno per Convenzione di Dublino (renewal of the Dublin permit)
    .che-cosa = It is not decided yet which country examines your request, and the permit is about to end. You renew it at the Questura.
procedura-ricorso-protezione-internazionale = After the Commission says no: the appeal to the judge
    .ufficiale = Ricorso contro il diniego della protezione internazionale (appeal against the refusal of protection)
    .che-cosa = The Commission said no. You can ask a judge to look at your case again. The days are few: call the free ARCI number 800 905 570 today.
procedura-riconoscimento-apolidia = Ask to be recognized as stateless
    .ufficiale = Domanda di riconoscimento dello status di apolide (request to be recognized as stateless)
    .che-cosa = No country recognizes you as its citizen. You can ask Italy to recognize this.
procedura-permesso-richiesta-apolidia = Get the permit while you wait for the decision on statelessness
    .ufficiale = Permesso di soggiorno per richiesta dello status di apolide (permit while the request is examined)
    .che-cosa = You have already asked to be recognized as stateless. With this permit you wait for the decision.
procedura-rinnovo-permesso-richiesta-apolidia = Renew the permit while you wait for the decision on statelessness
    .ufficiale = Rinnovo del permesso di soggiorno per richiesta dello status di apolide (renewal while the request is examined)
    .che-cosa = You are still waiting for the decision on statelessness and the permit is about to end. You renew it at the Questura.
procedura-permesso-apolidi = Get the permit for stateless people
    .ufficiale = Permesso di soggiorno per apolidi (residence permit for stateless people)
    .che-cosa = Italy has recognized you as stateless. Now you ask for the permit at the Questura.
procedura-permesso-calamita = Get the permit because of a disaster
    .ufficiale = Permesso di soggiorno per calamità (residence permit because of a disaster, article 20-bis)
    .che-cosa = There is a serious disaster (calamità) in your country. Going back now is not safe.
procedura-permesso-valore-civile = Get the permit for an act of civil valor
    .ufficiale = Permesso di soggiorno per atti di particolare valore civile (acts of civil valor, article 42-bis)
    .che-cosa = You risked your life to save others, or did something like it. Italy can give you a permit.
procedura-permesso-protezione-temporanea = Get the permit for temporary protection (Ukraine)
    .ufficiale = Permesso di soggiorno per protezione temporanea (residence permit for temporary protection)
    .che-cosa = It is the permit for people who fled the war in Ukraine. You ask for it at the Questura.
procedura-permesso-motivi-umanitari = The old permit for humanitarian reasons (no longer given)
    .ufficiale = Permesso di soggiorno per motivi umanitari (residence permit for humanitarian reasons)
    .che-cosa = This permit can no longer be asked for. Another protection took its place: see the ways below.
procedura-ritorno-volontario-assistito = Go back to your country with help
    .ufficiale = Ritorno volontario assistito e reintegrazione (assisted voluntary return and reintegration)
    .che-cosa = If you want to go home, a program pays the journey and helps you to start again. It is run by IOM (OIM), the International Organization for Migration.
procedura-permesso-figlio-quattordici = The child's own permit, from 14 to 17
    .ufficiale = Permesso di soggiorno per motivi familiari del minore dai 14 ai 18 anni (family permit of a minor from 14 to 18)
    .che-cosa = The child is still written on the permit of a parent. From the age of 14 the child asks for their own, with their own kit.
procedura-figlio-diciotto-anni = Which permit to ask for at 18
    .ufficiale = Permesso di soggiorno al compimento della maggiore età (residence permit on coming of age)
    .che-cosa = The permit of a minor ends at 18. Here are the ways to stay: choose one in time.

permesso-convenzione-dublino = Residence permit, Dublin procedure (Convenzione di Dublino)
permesso-attesa-apolidia = Residence permit while statelessness is examined (richiesta dello status di apolide)

## Questions

domanda-apolidia-punto = What stage is your statelessness request at?
    .tema = Stage of the statelessness request
    .perche = After each step you need a different paper.
    .aiuto = Stateless (apolide) means having no citizenship at all.
    .o-chiedere = I have not yet asked to be recognized
    .o-attesa = I have asked and am waiting for the decision
    .n-attesa = At the Prefettura, at the Ministry or before a judge.
    .o-riconosciuto = Italy has recognized me as stateless
    .n-riconosciuto = Also if a judge decided so.
domanda-apolidia-via = Which way do you want to take?
    .tema = Way chosen
    .perche = There are two ways. Both lead to the same recognition.
    .aiuto = If you cannot choose, ask Tavolo Apolidia or UNHCR for help: it is free.
    .o-prefettura = The Prefettura: without a lawyer, more papers are needed
    .o-tribunale = The judge: a lawyer is needed, fewer papers are enough
domanda-apolidia-carte = Do you have these three: birth record, residence permit, registered residence in Italy?
    .tema = Papers for the Prefettura
    .perche = The Prefettura asks for all three. The judge does not.
    .aiuto = The permit must not have expired. You have the residence if the town hall has put you on its register (anagrafe).
domanda-ucraina-caso = Which of these is your case?
    .tema = Your case
    .perche = Temporary protection is for the first four cases. In the others you can always ask for asylum.
    .aiuto = What counts is where you lived before { $giorno }.
    .o-cittadino = I am Ukrainian and lived in Ukraine
    .o-protezione = I am not Ukrainian: in Ukraine I had asylum or protection
    .o-permanente = I am not Ukrainian: I had a permanent permit there
    .n-permanente = And I cannot go back safely to my country.
    .o-familiare = I am a relative of a Ukrainian, or of someone who had protection there
    .o-altro = Another case
domanda-dublino-variazioni = Has anything changed since you got this permit?
    .tema = Changes
    .perche = If nothing has changed, the Questura asks for no other papers.
    .aiuto = For example the home, the passport, the family.
domanda-valore-autorizzazione = Has the Minister of the Interior already authorized your permit?
    .tema = Authorization of the Minister
    .perche = Without this authorization the Questura cannot give the permit.
    .aiuto = If you do not know, ask at the Prefettura.
domanda-figlio-tessera = Does your child have a residence permit already?
    .tema = Permit of the child
    .perche = A child who already has a card of their own need not ask for anything at 14.
    .o-sua = Yes, a card of their own
    .o-genitore = The child is written on the permit of a parent
    .o-nessuna = No, no permit at all

domanda-ricorso-tempo = How many days for the appeal are written in the decision?
    .tema = Days for the appeal
    .perche = For some asylum requests there are half as many days.
    .aiuto = Look at the end of the decision. If you do not find the days, answer "I don't know".
    .o-normale = { $giorni }
    .o-breve = { $pochi }
domanda-diniego-ricevuto = On which day did you receive the decision?
    .tema = Day of the decision
    .perche = The days for the appeal are counted from when you received the decision.
    .aiuto = Look at the date on the paper that you were given, or that you signed.

## Requirements

requisito-ricorso-con-avvocato = A lawyer looks at the decision and says how to appeal
    .no = You have not talked to a lawyer yet.
    .cura = Call the free ARCI number 800 905 570 today. They help you find a lawyer.
    .forse = Bring the decision to a lawyer. The free ARCI number 800 905 570 helps you find one.
requisito-apolidia-chiesta = You have already asked to be recognized as stateless
    .no = You have not asked yet.
    .cura = First ask for the recognition, at the Prefettura or in court.
    .forse = See whether you have a receipt of the Prefettura or a paper of the court. An association helps you free of charge.
requisito-apolidia-carte = You have the birth record, the residence permit and the registered residence
    .no = At least one of these three is missing.
    .cura = You can go to the judge: they are not needed there. Go back and choose the judge.
    .forse = Look at the papers you have. For the residence ask at the town hall.
requisito-calamita-nel-paese = There is a serious disaster in your country, and now you cannot go back safely
    .no = There is no serious disaster in your country.
    .cura = Ask a patronato (free advice office) or a lawyer which other ways you have.
    .forse = To decide, the Questura can ask for information on your country.
requisito-valore-autorizzato = The Minister of the Interior has authorized the permit
    .no = The authorization of the Minister is not there yet.
    .cura = The Prefect proposes it. Go to the Prefettura and tell what you did, with the proof you have.
    .forse = Ask at the Prefettura whether the proposal has been sent.
requisito-temporanea-per-chi = You fled Ukraine: you lived there before { $giorno }, or you are a relative
    .no = Your case is not among those of temporary protection.
    .cura = You can always ask for asylum. First talk to the free ARCI number 800 905 570.
    .forse = Show your papers at the Questura, or ask the free ARCI number 800 905 570.
requisito-quattordici-kit-suo = The child asks for the permit alone, with their own kit
    .no = The child need not send an own kit.
    .cura = Ask for the child's permit when you renew or update yours.
    .forse = Ask a patronato (free advice office): perhaps it is asked for together with the parent's permit.
requisito-diciotto-strada-scelta = You have chosen the way for after { $eta }
    .no = You have not chosen yet.
    .cura = See the ways listed below. A patronato (free advice office) helps you choose for free.
    .forse = See the ways listed below. A patronato (free advice office) helps you choose for free.
requisito-ritorno-accolto = IOM accepts your request
    .no = IOM cannot accept your request.
    .cura = Ask IOM why, and whether you can ask again.
    .forse = Call the free number 800 004 006 and explain your case.

## Steps

passo-ricorso-asilo = Appeal to the court, with a lawyer
    .spiega = The lawyer writes the appeal and brings it to the court. You bring the lawyer the decision and all the papers you have.
passo-apolidia-prefettura = Hand in the request at the Prefettura
    .spiega = The Prefettura sends it to the Ministry of the Interior, which decides. You can also send it to the Ministry by registered letter.
passo-apolidia-giudice = Apply to the court, with a lawyer
    .spiega = You can do it even without a residence permit.
passo-valore-proposta = Ask at the Prefettura that the Prefect makes the proposal
    .spiega = The Prefect proposes, the Minister of the Interior decides. The pages we read do not say which papers are needed.
passo-ritorno-chiedi = Call IOM, or ask at the Prefettura
    .spiega = Phone 800 004 006 for free, or write to ritorno@iom.int. They explain how it works. The Prefettura too tells you whom to ask.
passo-scelta-diciotto = Choose the way some months before you turn 18
    .spiega = Bring the permit and the papers of school or work. Together you see which way is better.

ufficio-patronato = Patronato (free advice office)
    .che-cosa = It is an office that helps with paperwork for free.

scadenza-ricorso-breve = You have { $pochi } from the decision to appeal
    .in-tempo = You are on time. Take the decision to a lawyer at once.
    .tardi = Take the decision to a lawyer today.
    .oltre = Call a lawyer all the same, today: they see whether you have more days. The ARCI number 800 905 570 is free.
scadenza-ricorso = You have { $giorni } from the decision to appeal
    .in-tempo = You are on time. Take the decision to a lawyer at once.
    .tardi = Take the decision to a lawyer today.
    .oltre = Call a lawyer all the same, today. There are cases in which something can still be done. The ARCI number 800 905 570 is free.

## Papers and costs

documento-nascita-apolide = Your birth record
    .come = If it comes from another country, ask the Prefettura whether it must be translated.
documento-residenza-apolide = Papers on your residence in Italy
    .come = The certificate of residence is a paper of the town hall. It says where you live. Usually a certified copy of the permit is needed too: an office confirms that it matches the original.
documento-prove-apolidia = All the papers that show that no country recognizes you
    .come = For example the answer of a Consulate. If contacting a country is a danger, first talk to whoever helps you.
documento-istanza-apolidia = Copy of the statelessness request handed in through the Prefettura
documento-ricorso-apolidia = Copy of the application to the judge on statelessness
alternativa-domanda-apolidia = The request to the Prefettura, or the application to the judge: one of these two papers
documento-prove-calamita = News and papers on the situation in your country
    .come = For example newspaper articles, or reports of international organizations.
documento-autorizzazione-ministro = Authorization of the Minister of the Interior, proposed by the Prefect
documento-prova-ucraina = Passport, or another paper that shows your case
    .come = For example the identity card, the permit you had in Ukraine, or a paper on the family.
documento-nascita-figli-ucraina = Birth certificate of the children under age, translated, if you have it
    .come = It is the paper that says who the parents are.
documento-permesso-del-genitore = Copy of the parent's permit on which the child is written

costo-tessera-figli-su-carta = Card for each child, only if the Questura asks for it
costo-contributo-valore-civile = Contribution for the permit
    .spiega = The list names the card only. The general rule asks it of every adult.

## Conditions

condizione-dublino-tocca-all-italia = it is decided that Italy has to examine it
    .no = it is decided that another country has to examine it
condizione-attesa-dublino = it is still being decided which country examines your request
    .no = it is known which country examines your request
condizione-ricorso-presentato = you appeal
    .no = you do not appeal
condizione-apolidia-sara-riconosciuta = Italy recognizes you as stateless
    .no = Italy does not recognize you as stateless
condizione-attesa-apolidia = you are still waiting for the decision on statelessness
    .no = you are already recognized as stateless
condizione-dublino-cambiato = something has changed
    .no = nothing has changed
condizione-apolidia-in-prefettura = you choose the way of the Prefettura
    .no = you choose the way of the judge
condizione-valore-gia-autorizzato = the Minister has already authorized the permit
    .no = the Minister has not yet authorized the permit
condizione-contributo-valore-non-chiesto = the Questura does not ask for the contribution
    .no = the Questura asks for the contribution
condizione-valore-civile-in-mano = you hold the permit for civil valor
    .no = you do not hold the permit for civil valor

## Notices

avviso-asilo-riservato = What you tell stays confidential. The authorities of your country are not told.
avviso-asilo-colloquio = At the interview there is an interpreter. If you do not understand the interpreter, ask for another. A lawyer can come with you too.
avviso-dublino-che-cosa = In Europe one country alone decides on each request for asylum. The Dublin Unit of the Ministry of the Interior settles which one. Your request is not refused.
avviso-dublino-famiglia = Do you have close relatives in another European country? Tell the Questura and the lawyer: it can help to unite the family.
avviso-dublino-ricorso = If you are given a paper to move you to another country, you can appeal to the judge. Talk to a lawyer the same day.
avviso-dublino-non-detto = The Questura does not say how long this permit lasts, nor whether you may work. The rule on work is written for the permit of asylum seekers: ask whether it applies to you.
avviso-dublino-costi = This permit is made of paper. People who ask for asylum pay no contribution, and for the request for asylum no revenue stamp. Dublin is not named: we read that the same holds for it. The card of { $tessera } is not on the list. The general rule also asks { $assicurata } for posting, but here no kit is posted. Ask before you pay.
avviso-dublino-rinnovo-carte = The Questura writes that no paper is needed if nothing has changed. The general rule asks everyone for the permit and the photos: bring them.
avviso-dublino-nuove-regole = A new European regulation (2024/1351) takes the place of the Dublin one in 2026. We did not find what changes for the papers in Italy.
avviso-dublino-esito = Nobody can know in advance which country will examine the request.
avviso-dublino-altro-foglio = If your paper says Dublin, the procedure is another one.

avviso-ricorso-termine = The appeal is usually made within { $giorni } from when you receive the decision. In some cases it is { $pochi }. The new European rules can change the times: have a lawyer read the decision today.
avviso-ricorso-dopo = If those days have passed, call a lawyer all the same. For example, perhaps the decision was not translated, or did not reach you properly.
avviso-ricorso-avvocato = For the appeal you need a lawyer. If you have little money, the State can pay: it is called patrocinio a spese dello Stato (legal aid).
avviso-ricorso-anche-se = You can also appeal if you were given a weaker protection than the one you asked for.
avviso-ricorso-resti = Until the time for the appeal ends you may stay in Italy. After the appeal you usually stay, with the permit for asylum seekers. In some cases the judge decides this first: ask the lawyer.
avviso-ricorso-da-valutare = What is possible becomes clear only after reading the whole decision.
avviso-ricorso-costi = The pages we read do not say what the appeal costs. If you have little money, the State can pay the lawyer. Ask the lawyer before you begin.

avviso-apolidia-due-strade = There are two ways: the Prefettura or the judge. You can choose. You can ask only while you are in Italy. You can go to the judge even without a residence permit.
avviso-apolidia-senza-costi = According to UNHCR this way is free. If you post the request, you pay the registered letter. Ask whether there are other small costs, for example for copies.
avviso-apolidia-costi-giudice = The pages we read do not say what the way of the judge costs. Ask Tavolo Apolidia before you pay a lawyer.
avviso-apolidia-aiuto = UNHCR and Tavolo Apolidia (tavoloapolidia.org) help stateless people. Their help is always free.
avviso-apolidia-anche-protetti = You can ask for it even if you asked for asylum or already have protection.
avviso-apolidia-esito = Nobody can know in advance what the decision will be.
avviso-apolidia-attesa-non-detto = The Questura does not write how long this permit lasts, nor whether you may work. Ask there, or Tavolo Apolidia.
avviso-apolidia-accordo = If the first permit lasts at least { $durata }, you sign the integration agreement at the Questura. It is a pact with the State about learning Italian and the rules. It is for people over { $eta }.
avviso-apolide-durata = The Questura does not say how long this permit lasts. One page says { $lunga }. Another, of 2021, says that some Questure give { $breve } and others { $lunga }.
avviso-apolide-diritti = With this permit you may work and study. After { $anni } of legal residence you can ask for citizenship.

avviso-calamita-valuta = The Questura judges whether there is a serious disaster in your country.
avviso-calamita-chi = You can ask for it even if you hold no permit now. It is not a request for asylum. If you are afraid of going back for other reasons, you can ask for asylum. The papers on your country and on your money come from the list of a site without a date.
avviso-calamita-lavoro = You may work with this permit.

avviso-valore-quali-atti = They are acts of people who put their own life in danger. For example to save people, to stop a disaster, or to help justice. A law of 1958 lists them.
avviso-valore-contributo = The list of this permit names the card alone. The general rule asks every adult for the contribution. For a permit of { $durata } it is { $contributo }. Ask before you pay.
avviso-valore-durata = By law the permit lasts { $durata } and can be renewed. You may work and study. It can be changed into a permit for work.
avviso-valore-rinnovo = For the permit for civil valor the law provides the renewal. The first one lasts { $durata }.

avviso-temporanea-solo-ucraina = Today temporary protection is only for people who fled Ukraine. For a disaster in another country see the permit for disasters (calamità).
avviso-temporanea-rilascio-elenco = The list comes from pages of 2022 and from the rule for all permits at the Questura. Your Questura may ask for more: ask first.
avviso-temporanea-rilascio-costi = According to an association the request is free. For the renewal one Questura asks for the revenue stamp ({ $bollo }) and the card ({ $tessera }). According to the Ministry people with this protection are not exempt from the contribution. Ask before you pay.
avviso-temporanea-ricevuta = With this permit you may work. The Questura gives you a receipt at once: always carry it with you.
avviso-temporanea-senza-documenti = If you do not have the papers, go to the Questura all the same. They may send you to the Ukrainian Consulate.
avviso-temporanea-gia-qui = Are you Ukrainian, were you in Italy before { $giorno }, and do you have special protection? You can ask to renew it until { $fine }.

avviso-umanitari-oggi = Today people who ask for asylum can get special protection, if the Commission recognizes no other protection. You cannot ask for it on its own: you ask for asylum.

avviso-ritorno-scelta = You alone decide: it is voluntary. People from a country outside the European Union can ask, with or without a permit. If you are afraid of going back, first talk to a lawyer.
avviso-ritorno-numero = Free number: 800 004 006. Return office of IOM in Rome: 06 4416091. E-mail: ritorno@iom.int.
avviso-ritorno-aiuti = The program pays the journey and helps with the papers. It gives { $indennita } in cash to each person. A person who is alone, or heads the family, gets { $beni } in goods and services. For each dependent relative it is { $familiare }. The sums come from a page of 2025 and one without a date: ask for confirmation.
avviso-ritorno-rinuncia = People with a residence permit give it up before leaving. Think it over: first have a lawyer or a patronato (free advice office) explain what you lose.
avviso-ritorno-rientro = One page alone, of 2024, writes that afterwards you may not come back to Italy for { $anni }. It also says that you can ask the Italian Consulate to come back earlier. Ask IOM whether this is true for you.
avviso-ritorno-rete-vecchia = In 2014 there was the RIRVA network. Newer pages speak of IOM's project RI.VOL.ARE. in RE.TE. We did not find how long it runs: at times there are no places or no projects. Ask IOM.
avviso-ritorno-elenco = The pages we read do not say which papers you need to ask for the return. IOM helps you to get those for the journey: ask before you leave.
avviso-ritorno-senza-costi = The pages say that the program pays the journey. They name no costs for you. Ask IOM to confirm it.
avviso-ritorno-decide-oim = IOM talks with you and then decides whether it accepts the request.

avviso-quattordici-numero-genitore = In form 1 (modulo 1) also write the number of the parent's permit.
avviso-quattordici-elenco = The Questura lists no papers for this case. Here are those of every kit, and one from a site without a date. The pages on the age of 14 are old: ask a patronato (free advice office) to confirm.
avviso-diciotto-strade = At { $eta } the family permit can become one for study, for work or to look for work. It exists for health reasons too.
avviso-diciotto-a-carico = If you neither study nor work, you can renew the family permit. Your parents must have the income and the home. It lasts as long as the parent's permit. A circular of 2008 says so.
avviso-diciotto-soli = For those who arrived alone, without parents, there are other rules. The opinion of the Ministry of Labor is asked for before the age of 18. Talk to the guardian or the home.
avviso-diciotto-carte = For this choice the pages we read give no list of papers. Those for the application are on the page of the way that you choose: ask the patronato.
avviso-diciotto-costi = What you pay depends on the way you choose. The advice of the patronato (free advice office) is free.
avviso-diciotto-quando = Do not wait for the birthday: the rule wants the request { $anticipo } before the expiry. If that day has passed, apply at once.

## Sources

fonte-euaa-riservatezza = EUAA, European asylum agency: confidentiality (no date)
fonte-refugee-info-colloquio = Refugee.info Italy: the interview (no date)
fonte-accesstoasylum-colloquio = Access to Asylum: the interview (no date)
fonte-euaa-dublino = EUAA, European asylum agency: the Dublin procedure in Italy (2026)
fonte-w2eu-dublino = Welcome to Europe: Dublin in Italy (no date)
fonte-regolamento-gestione-asilo = Regulation (EU) 2024/1351 on asylum management (2024)
fonte-piemonte-ricorso = Piemonte Immigrazione: what to do if the request is refused (no date)
fonte-integrazione-diniego = Portale Integrazione Migranti: what to do if the request is denied (2024)
fonte-refugee-info-ricorso = Refugee.info Italy: the appeal (no date)
fonte-unhcr-apolidia = UNHCR Italy: recognition of statelessness (no date)
fonte-tavolo-apolidia = Tavolo Apolidia: the two procedures (no date)
fonte-interno-apolidia = Ministry of the Interior: certification of statelessness (no date)
fonte-cinformi-apolidia = Cinformi, Trento: permits while waiting and for stateless people (no date)
fonte-immigrazione-it-apolidia = Immigrazione.it: how long the permit for statelessness lasts (2021)
fonte-sospermesso-apolidia = SOS Permesso: the permit for statelessness (no date)
fonte-sospermesso-calamita = SOS Permesso: the permit because of a disaster (no date)
fonte-servizidemografici-calamita = Servizi Demografici: the permit because of a disaster (no date)
fonte-matrioska-calamita = Rete Matrioska: the permit because of a disaster (no date)
fonte-normattiva-valore-civile = Normattiva: immigration act, article 42-bis (text of 2023)
fonte-portaleimmigrazione-valore-civile = Portaleimmigrazione.eu: the permit for civil valor (no date)
fonte-cir-ucraina = CIR, Italian Council for Refugees: frequent questions (no date)
fonte-stranieri-ucraina = Stranieri in Italia: Ukrainian citizens (2022)
fonte-questura-como-ucraina = Questura of Como: temporary protection (2022)
fonte-iom-ritorno = IOM Italy: assisted voluntary return (no date)
fonte-massa-ritorno = Town of Massa: assisted voluntary return (2025)
fonte-gerenzano-ritorno = Town of Gerenzano: RI.VOL.ARE. in RE.TE. (2024)
fonte-castelfranco-ritorno = Town of Castelfranco Piandiscò: RI.VOL.ARE. in RE.TE. (no date)
fonte-prefettura-catania-ritorno = Prefettura of Catania: assisted voluntary return (no date)
fonte-sisterhub-ritorno = Sister Hub: programs of voluntary return (no date)
fonte-paesi-scheda-quattordici = PAeSI, Regione Toscana: family permit at 14 (no date)
fonte-permessodisoggiorno-quattordici = Permessodisoggiorno.org: the child who turns 14 (no date)
fonte-piemonte-diciotto = Piemonte Immigrazione: the family permit at 18 (no date)
fonte-stranieri-diciotto = Stranieri in Italia: at 18 with one's parents (2015)

## Referrals

rinvio-figlio-tessera-sua = At 14 your child need not ask for anything: the child's own card lasts until 18. Look at the date written on the card. If it ends earlier, go back and choose the renewal.
    .chi = If in doubt, bring the card to a patronato (free advice office). They help you for free.
rinvio-figlio-senza-tessera = A child under age who lives with a parent with a permit can have a family permit. The papers depend on how the child came to Italy. If the child is here alone, there is a permit for that too.
    .chi = Bring your papers to a patronato (free advice office), or to the social services of the town. Help is free.
