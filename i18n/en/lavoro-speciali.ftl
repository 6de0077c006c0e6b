### Work in a home, seasonal work, entertainment and sport.

permesso-lavoro-stagionale = Residence permit for seasonal employed work (lavoro subordinato stagionale)

## Questions

domanda-stagionale-tipo = For how many seasons is the clearance?
    .tema = Kind of seasonal work
    .perche = For those who come back every year there is a clearance that covers several years.
    .aiuto = The clearance (nulla osta) is the office's yes to the job: it says so. If there is none yet, the employer decides.
    .o-una-stagione = One season only
    .o-pluriennale = Several years: this is the first year
    .n-pluriennale = The offices call it a multi-year clearance (nulla osta pluriennale).
    .o-anno-successivo = Several years: the worker comes back after the first year

domanda-datore-si-trasferisce = Is the employer moving to Italy with someone who already works for them?
    .tema = Employer who moves
    .perche = In this case the quota decree is not needed.
    .aiuto = It is for an Italian employer, or a citizen of a country of the European Union.

domanda-visto-lungo = Is your visa for more than { $mesi }?
    .tema = Visa for more than { $mesi }
    .perche = This permit is for those with a longer visa. A short visit needs none.
    .aiuto = The length is written on the visa, in the passport.

domanda-lavoro-di-stagione = Is it a permit for seasonal work?
    .tema = Seasonal permit
    .perche = The seasonal permit has its own rules: it is extended and changed in another way.
    .aiuto = It is the work of a few months a year, for example in the fields or in hotels.
domanda-stagione-finita = Have you already done { $massimo } of seasonal work within this year?
    .tema = { $massimo } of season already
    .perche = It is the longest time in a year.
    .aiuto = Add up all months of seasonal work, for other employers too.

domanda-assistenza-fuori-quota = Is the person to be cared for disabled, older than { $anziani }, or a small child?
    .tema = Disabled, older or small child
    .perche = For this care there are places outside the quotas of the decree. For children it applies up to the age of { $bambini }.

domanda-lavoro-estero = Has the worker been working in the employer's home abroad for at least { $tempo }?
    .tema = Work abroad
    .perche = The work must be registered and full time.

domanda-stagione-passata = Has the worker already come to Italy for a season in the last { $anni }?
    .tema = Past seasons
    .perche = The clearance for several years is for those who have already come at least once.

domanda-nuovo-lavoro-stagionale = Do you have a new seasonal job?
    .tema = New seasonal job
    .perche = The permit is renewed if the season goes on, with the same employer or another one.

domanda-stagione-lavorata = Have you worked regularly for at least { $mesi } with this permit?
    .tema = At least { $mesi } of work
    .perche = After this time you can change the permit.
    .aiuto = On farms the days count: at least { $giornate } in all. Look at the payslips.

domanda-sport-continua = Do you have a new agreement with a sports club, or does the old one go on?
    .tema = Sport
    .perche = The permit is renewed if the activity goes on.

domanda-sportivo = Is the athlete a professional or an amateur?
    .tema = Kind of athlete
    .perche = The papers and the offices differ.
    .aiuto = The club knows: it depends on the contract and on the federation.
    .o-professionista = Professional
    .n-professionista = Signs a contract of stay for work.
    .o-dilettante = Amateur
    .n-dilettante = Does not sign the contract of stay.

domanda-artista-noto = Is the artist very well known, or working for a well-known body?
    .tema = Well-known artist
    .perche = In this case the employer first asks the Questura for a clearance.
    .aiuto = Fame counts, or a high and well-known professional skill. Well-known bodies: known theaters, RAI, known private television channels, important public bodies.

domanda-lavoro-fuori-quota = What work do you do with this permit?
    .tema = Kind of work
    .perche = The procedures change with the kind of work.
    .o-spettacolo = Entertainment: artist, technician, musician, dancer, circus
    .o-altro = Another job

## Procedures

procedura-nullaosta-lavoro-domestico = Hire someone who lives abroad to work in a home: cleaner, carer, babysitter
    .ufficiale = Nullaosta al lavoro domestico (clearance for work in a home)
    .che-cosa = The employer asks for the clearance, that is, the State's yes. With the clearance the worker asks for the visa.
procedura-nullaosta-lavoro-domestico-soggiornanti-ce-altro-stato = Hire for home work someone with an EU long-term permit of another country
    .ufficiale = Nullaosta al lavoro domestico per stranieri in possesso di un permesso di soggiorno CE per soggiornanti di lungo periodo rilasciato da altro Stato membro (richiesta nominativa)
    .che-cosa = The employer asks for the clearance for one named person. This person has lived in another European country for a long time.
procedura-nullaosta-subordinato-domestico-al-seguito = Come to Italy with the cleaner or carer who already works for you
    .ufficiale = Nullaosta al lavoro subordinato per lavoratore domestico al seguito di cittadino italiano o comunitario che si trasferisce in Italia
    .che-cosa = It is for an employer from Italy or the European Union who moves to Italy. The quota decree is not needed (article 27, letter e).
procedura-nullaosta-lavoro-stagionale = Hire someone for a season
    .ufficiale = Nullaosta al lavoro stagionale (clearance for seasonal work)
    .che-cosa = The employer asks for the clearance, that is, the State's yes. With the clearance the worker asks for the visa.
procedura-nullaosta-pluriennale-lavoro-stagionale = Hire someone who comes back every season, for several years
    .ufficiale = Nullaosta pluriennale per lavoro stagionale (multi-year clearance for seasonal work)
    .che-cosa = With one clearance the worker comes back to Italy every year, for the season.
procedura-comunicazione-stagionale-pluriennale-csp = Bring the seasonal worker back in the years after the first
    .ufficiale = Comunicazione lavoro stagionale pluriennale anni successivi (modulo CSP) (notice, form CSP)
    .che-cosa = The clearance for several years has already been given. The employer only gives notice that the worker comes back.
procedura-visto-lavoro-subordinato-stagionale = Ask for the visa for seasonal work
    .ufficiale = Visto per lavoro subordinato (visa for employed work)
    .che-cosa = The clearance has been given. The worker asks for the visa in the home country, before leaving.
procedura-permesso-lavoro-stagionale = Get the permit for seasonal work
    .ufficiale = Permesso di soggiorno per lavoro subordinato stagionale (permit for seasonal employed work)
    .che-cosa = You entered with the visa to work for a season. Now you ask for the residence permit.
procedura-rinnovo-permesso-lavoro-stagionale = Extend the permit for seasonal work
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro stagionale (renewal)
    .che-cosa = The permit is about to end, but you still have seasonal work. You can extend it within the same year.
procedura-conversione-stagionale-subordinato = Change from seasonal work to another job
    .ufficiale = Conversione del permesso di soggiorno per lavoro stagionale in permesso di soggiorno per lavoro subordinato
    .che-cosa = You worked for a season and an employer offers you a job that is not seasonal.
procedura-nullaosta-subordinato-spettacolo = Hire an artist or technician for entertainment who lives abroad
    .ufficiale = Nullaosta provvisorio e nullaosta per lavoro subordinato settore spettacolo (clearances for entertainment)
    .che-cosa = It is for circuses, theaters, concerts, ballets, venues, film, radio and television. The employer makes the request.
procedura-visto-lavoro-subordinato-spettacolo = Ask for the visa to work in entertainment
    .ufficiale = Visto per lavoro subordinato (visa for employed work)
    .che-cosa = The clearance has been given. The artist or technician asks for the visa in the home country, before leaving.
procedura-permesso-subordinato-spettacolo = Get the first permit to work in entertainment
    .ufficiale = Permesso di soggiorno per lavoro subordinato - settore spettacolo (permit for employed work, entertainment)
    .che-cosa = You entered with the visa to work in entertainment. Now you ask for the residence permit.
procedura-rinnovo-permesso-subordinato-spettacolo = Renew the permit to work in entertainment
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato - settore spettacolo (renewal)
    .che-cosa = The permit is about to end and your work in entertainment goes on.
procedura-richiesta-coni-dichiarazione-assenso = Bring an athlete who lives abroad
    .ufficiale = Richiesta al CONI di dichiarazione nominativa di assenso all'attività sportiva professionistica o dilettantistica
    .che-cosa = The club asks for the yes of CONI, the Italian Olympic committee. Afterwards the athlete asks for the visa.
procedura-visto-lavoro-subordinato-sport = Ask for the visa for sport
    .ufficiale = Visto per lavoro subordinato (visa for employed work)
    .che-cosa = CONI has given its consent. The athlete asks for the visa in the home country, before leaving.
procedura-permesso-subordinato-sport = Get the first permit for sport
    .ufficiale = Permesso di soggiorno per lavoro subordinato - attività sportiva (permit for employed work, sport)
    .che-cosa = You entered to play or compete with an Italian club. Now you ask for the residence permit.
procedura-rinnovo-permesso-subordinato-sport = Renew the permit for sport
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato - attività sportiva (renewal)
    .che-cosa = The permit is about to end and your activity with the club goes on.

## Requirements

requisito-posti-assistenza = A place outside the quotas is left
    .no = The places outside the quotas have run out.
    .cura = Wait for the new year, or use the quota decree.
    .forse = The places of each year are limited. Nobody knows beforehand how many are left. Ask an association of employers of home workers.
requisito-datore-si-trasferisce = The employer, from Italy or the European Union, moves to Italy
    .no = The employer does not come from abroad.
    .cura = For those who already live in Italy there is the clearance under the quota decree.
    .forse = What counts is where the employer lives now and which citizenship they have.
requisito-lavoro-gia-all-estero = The worker has been working in the employer's home abroad for at least { $tempo }
    .no = The work abroad is shorter, not registered or not full time.
    .cura = Wait until this time has passed, or use the quota decree.
    .forse = Look at the contract made abroad. The Italian consulate can check it.
requisito-stagione-passata = The worker has already come for a season, at least once in the last { $anni }
    .no = The worker has not come for a season in the last { $anni }.
    .cura = In the first year the clearance for one season is asked for.
    .forse = Look at the old visas in the worker's passport.
requisito-nulla-osta-pluriennale = A clearance for several years has already been given
    .no = The clearance is for one season only, or it is the first year.
    .cura = The clearance for several years is asked for first.
    .forse = Look at what the clearance of the first year says.
requisito-stagione-iniziata = The work of the season has begun
    .no = The work has not begun.
    .cura = Go to the Sportello Unico at once and say so. Talk to a union too: seasonal workers cannot have the permit for waiting for work.
    .forse = Ask the employer whether you were hired. The Sportello Unico can check.
requisito-mesi-di-stagione-restano = You have not yet worked { $massimo } within this year
    .no = You have already worked { $massimo } within this year: more is not possible.
    .cura = If you have a job that is not seasonal, you can change the permit. Ask a union or a patronato at once: help is free.
    .forse = Add up the months on the payslips. A union can do it with you.
requisito-nuovo-lavoro-stagionale = You have a new seasonal job
    .no = At the moment you have no new seasonal job.
    .cura = Look for a job on farms, in tourism or in hotels before the permit ends.
    .forse = Ask the employer whether the contract goes on.
requisito-tre-mesi-di-stagione = You have worked regularly for at least { $mesi } (on farms: at least { $giornate } days in all)
    .no = You have not worked enough yet.
    .cura = Go on with the seasonal work and keep the payslips. Then you can change the permit.
    .forse = Count the days on the payslips. A union or a patronato can do it with you.
requisito-offerta-di-lavoro = An employer offers you a job that is not seasonal
    .no = At the moment you have no offer of a job that is not seasonal.
    .cura = Ask for the change when you have the offer: it may be fixed-term or open-ended.
    .forse = Ask the employer whether they want to hire you outside the season.
requisito-nulla-osta-spettacolo = The clearance for entertainment has been given
    .no = The clearance has not been given yet.
    .cura = The employer asks for the clearance. The visa comes afterwards.
    .forse = Ask the employer what stage the request has reached.
requisito-ufficio-spettacolo = The office that receives the request is certain
    .no = The office that receives the request is not certain.
    .cura = Ask the Ministry of Labor before you send it.
    .forse = Look on lavoro.gov.it, or ask the Ministry of Labor, before you send it.
requisito-rinnovo-spettacolo-possibile = The office renews this permit
    .no = The office does not renew this permit.
    .forse = Do not send the kit before you have asked.
requisito-posti-sport = A place for foreign athletes is left
    .no = There is no place left for foreign athletes.
    .cura = Ask the federation when the new places open.
    .forse = Ask the national sports federation how many places are left.
requisito-visto-sport-lungo = You entered with a visa for more than { $mesi }
    .no = Your visa is for { $mesi } or less.
    .cura = For a competition or a short visit no permit is needed. The stamp, or the declaration of presence, is enough.
    .forse = Look at the length written on the visa, in the passport.
requisito-sport-continua = Your activity with the club goes on
    .no = The activity with the club has ended.
    .cura = If another club wants you, ask it to make the request to the federation. If not, look at the other ways below. A patronato helps you free of charge.
    .forse = Ask the club whether it keeps you.

## Conditions

condizione-assistenza-fuori-quota = it is care for disabled or old people, or small children
    .no = the work is another job in a home
condizione-stagione-corta = the permit is so short that no contribution is asked for
    .no = the permit is longer and the contribution is asked for
condizione-stagione-sola = the clearance is for one season only
    .no = the clearance is for several years
condizione-stagione-pluriennale = the clearance is for several years
    .no = the clearance is for one season only
condizione-permesso-stagionale = you hold a permit for seasonal work
    .no = you do not hold a permit for seasonal work
condizione-artista-noto = the artist is very well known, or works for a well-known body
    .no = neither the artist nor the body is very well known
condizione-sportivo-professionista = the athlete is a professional
    .no = the athlete is an amateur

## Offices

ufficio-federazione-sportiva = National sports federation, for CONI
    .che-cosa = CONI is the Italian National Olympic Committee.
ufficio-ministero-lavoro = Ministry of Labor (Ministero del Lavoro)

## Fees and steps

costo-contributo-stagionale = Contribution for the permit
    .spiega = Minors do not pay it.

passo-domanda-domestico-seguito = The employer makes the request on the portal
    .spiega = The request is made on portaleservizi.dlci.interno.it, at any time. A page of the Friuli Venezia Giulia region names form H (modello H).
passo-rilascio-domestico-seguito = The Sportello Unico gives the clearance
    .spiega = The Sportello Unico calls the employer. After the clearance the worker asks for the visa.
passo-comunicazione-csp = The employer gives notice that the worker comes back
    .spiega = The notice is sent from the portal of the Ministry of the Interior. There is one form (CSP) for the same employer. There is another (CSP-AD) for a different one.
passo-sportello-unico-stagionale = Contact the Sportello Unico and sign the contract of stay
    .spiega = Take the appointment at once. With the employer you sign the contract of stay, within { $termine } of the entry. Ask there how to get the form of the kit.
passo-sportello-unico-proroga = Ask the Sportello Unico whether you can extend
    .spiega = The Questura's table puts the Sportello Unico before the post office. Bring the permit and the new contract.
passo-conversione-stagionale-sportello = The Sportello Unico checks the request
    .spiega = With the employer you sign the contract of stay there. If all is well, the Sportello Unico prepares the form that you post with the kit.
passo-nulla-osta-provvisorio = The employer asks the Questura for the provisional clearance
    .spiega = This clearance is for artists who are very well known or very highly skilled. It is also for those who work with known theaters, RAI, known private television channels or important public bodies.
passo-nulla-osta-spettacolo = The employer asks the Ministry of Labor for the clearance
    .spiega = The Ministry gives the clearance and sends it to the Sportello Unico. For Sicily a page of 2014 names an office in Palermo.
passo-sportello-unico-spettacolo = Contact the Sportello Unico
    .spiega = The Questura's table puts the Sportello Unico before the post office. Ask whether you must sign the contract of stay there and how to get the form of the kit.
passo-assenso-del-coni = The club asks for CONI's consent
    .spiega = The club asks the federation that it belongs to for the consent. Then CONI sends it to the Sportello Unico and to the consulate.
passo-richiesta-visto-sport = The athlete asks for the visa in the home country
    .spiega = CONI's consent is needed. Ask the consulate which papers to bring, what it costs and how long it takes.
passo-sportello-unico-sport = Sign the contract of stay at the Sportello Unico
    .spiega = You go there with the club, as soon as you have entered Italy. Take the appointment at once.

scadenza-conversione-stagionale = Ask for the change before the seasonal permit ends
    .in-tempo = You are on time. Make the request on the portal by this day.
    .tardi = Make the request at once. For those who are late the general rule leaves { $tolleranza } after the end.
    .oltre = Make the request now. According to the judges an ended permit alone is no reason for a no. Ask a union, a patronato or a lawyer for free help today.

## Papers

documento-contratto-estero-autenticato = Contract of work made abroad, authenticated
    .come = Authenticated means that the Italian consulate of that country has checked the signature. Do it before the request: the form asks for the date of this check.
documento-modello-spettacolo = Form A (modello A), filled in and signed
    .come = It is on the site lavoro.gov.it. It is sent to the Ministry of Labor, not to the Sportello Unico.
documento-qualifica-artista = Certificate of the professional qualification of the artist or technician
    .come = The certificate is the paper that says which work you can do. It is sent with form A. A state school, a public body or a recognized institute gives it.
documento-modello-contratto-sport = Proposal of a contract of stay, on form SP (modello SP)
    .come = The club fills it in.
documento-richiesta-assenso = Request for the declaration of consent by name
    .come = The club writes it to its federation, with the athlete's name.

## Notices

avviso-domestico-quote = The clearance can be asked for only with the quota decree. This year the places for work in a home are { $quota }. Nobody knows beforehand whether there is a place.
avviso-assistenza-canale = The pages we read do not explain well how and when to make the request. Ask an association of employers of home workers, a patronato or the Sportello Unico.
avviso-domestico-permesso-nome = A guide of 2014 calls it permit for work in a home (lavoro domestico). For the Questura it is the same permit: employed work.
avviso-domestico-seguito-sempre = This request can be made at any time of the year. There are no quotas and the quota decree is not needed.
avviso-domestico-seguito-regole = The work abroad must have gone on for at least { $tempo }, registered and full time. One page also asks the employer for enough income and a suitable home. The rules and the authenticated contract come from two pages without a date: ask the Sportello Unico to confirm.
avviso-domestico-seguito-permesso = For this worker the table of the Questura has a row of its own: work of article 27. One page says that they cannot change employer, another that they can, for the same trade. Ask the Sportello Unico which permit they will have.
avviso-stagionale-quote = The clearance for seasonal work can be asked for only with the quota decree. This year there are { $quota } places. Nobody knows beforehand whether there is a place.
avviso-stagionale-date-ignote = The requests for 2026 were opened in January for farming and in February for tourism. The employer could prepare them earlier, from the end of October to the beginning of December 2025. We did not find the dates for 2027. Look for them on the site of the Ministry of the Interior.
avviso-stagionale-settori = Seasonal work means farming, or tourism and hotels.
avviso-stagionale-durata = Within a year seasonal work lasts at most { $massimo }. A page of 2014 also names a minimum: { $minimo }.
avviso-stagionale-pluriennale = The clearance for several years is good for up to { $durata }, each year for at most { $massimo }. The worker must have come for a season at least once in the last { $anni }. Until November 2016 two seasons in a row were needed. The rule comes from newspaper pages: ask for confirmation.
avviso-stagionale-csp-quando = A page of 2014 ties this notice too to the quota decree. Two other pages say that it can be sent at any time: the place is there from the first year. Ask the Sportello Unico.
avviso-stagionale-csp-oggi = The name of the form (CSP) comes from pages of 2014 and 2016. Today it may have another name: look on the portal.
avviso-stagionale-csp-carte = The pages we read give no list of today. A sheet of Siena, updated to 2016, asks for the stamp of { $bollo } and the employer's identity document. It also asks for a copy of the worker's passport. Then the certificate that the home is suitable (idoneità alloggiativa), or the receipt of the request for it. If the home is the employer's, proof about that home is needed too. Ask the Sportello Unico whether this is still the list.
avviso-contratto-online = Since September 2025 the contract of stay is signed online, on the Ministry's portal. The employer signs digitally; you may sign by hand. The employer receives the instructions by certified e-mail (PEC). Then they give you the forms to take to the post office. Ask the employer before you go to the Sportello Unico.
avviso-stagionale-accordo = The integration agreement is for permits of at least { $durata }: for one season it is not signed. For the permit of several years ask the Sportello Unico.
avviso-stagionale-contributo = The pages do not say what someone with a permit for several seasons pays. Look at how long the permit lasts and ask at the post office before you pay.
avviso-stagionale-contributo-corto = The Questura names the contribution for permits of more than { $da }. If yours lasts { $da } or less, ask at the post office before you pay the contribution.
avviso-stagionale-fine = At the end of the season there are three ways. You can extend up to { $massimo } in all, if you have another seasonal job. You can change the permit, if you have a job that is not seasonal. If not, you go back to your country: the permit for waiting for work is not for seasonal workers.
avviso-stagionale-rinnovo-regola = The law says: it can be renewed for a new seasonal job, up to { $massimo } in all. The text that was read is of 2012. A page of 2014 has no renewal for seasonal workers. Ask the Sportello Unico to confirm.
avviso-stagionale-rinnovo-elenco = The Questura publishes no list of papers for this renewal. Those written here are of the first seasonal permit. Check the instructions inside the kit too.
avviso-stagionale-nuovo-contratto = Since October 2024, when a seasonal contract has ended, you can sign another one within { $giorni }. A newspaper says so: ask a union to confirm.
avviso-stagionale-anticipo = The Questura writes { $anticipo } before the end for short permits too. If you learn of the new job late, make the request all the same, before the end.
avviso-stagionale-ritorno = With the clearance for several years you go back to your country at the end of the season. The year after, the employer gives notice that you come back, and you ask for a new visa.
avviso-stagionale-fuori-quote = Since { $dal } this change is without quotas and without click day: you can ask for it all year. Before, the quota decree was needed.
avviso-stagionale-offerta = The new job must be of at least { $ore } hours a week. If it is work in a home, the pay of a month cannot be below the social allowance (assegno sociale).
avviso-stagionale-scaduto = The law does not say that the seasonal permit must still be running. But make the request before it ends: it is safer, and the contribution is not paid.
avviso-stagionale-lavoro-attesa = While you wait you can already begin the new job, with the receipt of the request. A circular of the Ministry of Labor of May 2025 said so. Since October 2025 the law says so too, if the other conditions are met.
avviso-stagionale-casa-unilav = The Questura's list asks everyone for the Unilav form. For work in a home there is usually the report to INPS. Ask the Sportello Unico which paper is needed.
avviso-stagionale-conversione-costo = The pages we read do not say whether the request on the portal costs anything. Perhaps a revenue stamp is needed: look at the portal's instructions.
avviso-spettacolo-fuori-quota = For entertainment there are no quotas: the request can be made at any time of the year.
avviso-spettacolo-uffici = A page of 2014 names two offices: one in Rome and one in Palermo for Sicily. In 2022 the requests went to ANPAL. The site of the Ministry of Labor says to send them to the Ministry: check on lavoro.gov.it.
avviso-spettacolo-provvisorio = The employer asks the Questura for the provisional clearance for artists who are very well known or highly skilled. The same goes for well-known bodies. For the others, according to a circular of 2006, the labor office asks the Questura.
avviso-spettacolo-nulla-osta-elenco = The pages we read do not give the complete list of papers. The instructions of the forms are on lavoro.gov.it.
avviso-spettacolo-costi = The pages we read do not say what it costs. Ask the office before you make the request.
avviso-spettacolo-durata = At first the clearance lasts at most { $durata }. A circular of 2006 says so: ask for confirmation.
avviso-spettacolo-dopo-ingresso = After the entry into Italy you have { $giorni } to ask for the permit.
avviso-spettacolo-permesso-elenco = The Questura publishes neither the papers for entertainment nor where the integration agreement is signed. Here you see the papers of every kit. Ask the Sportello Unico and check the instructions of the kit.
avviso-spettacolo-rinnovo-ufficio = The Questura's table leaves the renewal of work under article 27 empty. But a list of the same page sends it to the post office. A page of 2014 has the renewal. Ask the Questura where to make the request.
avviso-spettacolo-proroga = If the work goes on, the employer also asks for an extension of the clearance. The request goes to the Ministry of Labor, with form B (modello B).
avviso-spettacolo-rinnovo-elenco = No page read gives the list of papers for this renewal. Here you see the papers of every kit. Bring the contract too and ask the Questura.
avviso-sport-limite = Every year a decree says how many foreign athletes can come for paid sport. According to CONI amateurs count too. Nobody knows beforehand whether there is a place: ask the federation.
avviso-sport-federazione = The request goes to the club's national sports federation, not to the Sportello Unico. For a professional the proposal of a contract (form SP) and the request for consent are needed. For an amateur the request for consent is enough.
avviso-sport-questura = For amateurs CONI wrote in 2007 and in 2018: the club tells the Questura too. A page without a date says so for professionals as well. The Questura sends its clearance to CONI.
avviso-sport-elenco = The pages we read do not give the complete list of papers. Ask the federation for it.
avviso-sport-costi = The pages we read do not say whether the request costs anything. Ask the federation.
avviso-sport-visto-dilettante = For the amateur too a page of 2014 says visa for employed work. In 2018 CONI calls it visa for amateur sport.
avviso-sport-contratto-quando = A page without a date says: sign the contract of stay at the Sportello Unico within { $giorni } of the entry. The rule of today for the contract is { $contratto }, but it does not name sport. Call the Sportello Unico as soon as you arrive.
avviso-sport-dilettante-sportello = The amateur does not sign the contract of stay. In 2007 and in 2018 CONI sends them to the Sportello Unico all the same. In 2018 it says: within { $giorni } of the entry, for tax code and form. Ask the club.
avviso-sport-dilettante-contratto = The Questura asks everyone for the contract with the club. If you are an amateur and have none, ask the Questura which paper to bring.
avviso-sport-accordo = At the Questura you also sign the integration agreement. It is a pact with the State about Italian and the rules. Whoever enters for the first time and is older than { $eta } signs it. The permit must last at least { $durata }.
avviso-sport-durata = The permit lasts as long as the contract, at most { $durata }. Two private sites say so: the Questura decides the date.
avviso-sport-rinnovo-elenco = The Questura publishes no list of papers for this renewal. Those written here are of the first permit: bring new ones, for the time to come. Check the instructions inside the kit too.
avviso-sport-rinnovo-posto = In 2018 CONI wrote: whoever stays for a new season takes another of the places for foreign athletes. Ask the club whether the federation has one left.
avviso-sport-rinnovo-dilettante = A circular of 2007 asks amateurs for a form of CONI (modello B). CONI sends it to the Sportello Unico and you put a copy in the kit. Ask the club.
avviso-lavoro-convertibile = A page of 2023 says that permits for sport and for artistic work can be changed into permits for work. The pages we read do not explain how: ask a patronato.

## Sources

fonte-sky-flussi-domestico = Sky TG24: the click day for home workers and carers (2026)
fonte-fvg-domestico = Region of Friuli Venezia Giulia: home workers who come along (no date)
fonte-intray-domestico = Intray: the home worker who comes along (no date)
fonte-portaleimmigrazione-domestico = Portaleimmigrazione.eu: the carer hired abroad (no date)
fonte-siena-csp = PAeSI, Sportello Unico of Siena: the CSP communication (sheet updated to 2016)
fonte-accademia-domestico = Accademia delle Lingue: permit for the domestic worker who comes along (undated)
fonte-integrazione-stagionale = Portale Integrazione Migranti: from seasonal to other work (2025)
fonte-stranieri-conversione-stagionale = Stranieri in Italia: guide to changing the seasonal permit (no date)
fonte-cgil-stagionale = CGIL and INCA: circular 10 of 2025 on the seasonal permit (2025)
fonte-confagricoltura-conversioni = Confagricoltura Bari: changes of permit outside the quotas (no date)
fonte-avvenire-stagionale = Avvenire: the new rules of seasonal work (2016)
fonte-permessodisoggiorno-stagionale = Permessodisoggiorno.org: guide to the seasonal quotas 2026 (no date)
fonte-stranieri-click-day = Stranieri in Italia: the click day of tourism (2026)
fonte-stranieri-csp = Stranieri in Italia: the multi-year clearance (2016)
fonte-immigrazione-biz-csp = Immigrazione.biz: the multi-year seasonal workers (no date)
fonte-gazzetta-stagionale = Gazzetta Ufficiale: article 17 of decree 5 of 2012, consolidated text (2012)
fonte-adnkronos-stagionale = Adnkronos: decree 145 of 2024 (2024)
fonte-ali-contratto = Ministry of the Interior: services portal, signing the contract of stay (no date)
fonte-geps-contratto = GEPS: the contract of stay with digital signature (2025)
fonte-lavoro-spettacolo = Ministry of Labor: non-EU workers of entertainment (no date)
fonte-stranieri-spettacolo = Stranieri in Italia: foreign artists, the Ministry's guide (2022)
fonte-circolare-spettacolo = Ministry of the Interior: circular on the clearances for entertainment and sport (2006)
fonte-newsfood-spettacolo = Newsfood: circular 34 of 2006 on entertainment (no date)
fonte-coni-circolare = CONI: circular on athletes from outside the EU (2018)
fonte-coni-dilettanti = CONI: circular 252 on amateur athletes (2007)
fonte-fiscosport-dilettanti = Fiscosport: CONI's circular of 2018 for amateurs (no date)
fonte-stranieriditalia-sport = Stranieriditalia.com: the permit for sport (no date)
fonte-lavorofacile-sport = Lavorofacile.it: circular 8 of 2007 on amateur athletes (no date)
fonte-permessidisoggiorno-sport = Permessidisoggiorno.com: the permit for sport (2025)
fonte-sospermesso-sport = Sospermesso.it: the permit for sport (no date)
fonte-infoimmigrazione-conversione = Infoimmigrazione.com: the permits that change into work (2023)

rinvio-stagionale-autonomo = The pages we read speak only of the change from the seasonal permit to work for an employer. Of self-employment they say nothing.
    .chi = Ask a patronato or a union before the permit ends. Help is free.
