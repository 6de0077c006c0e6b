### Self-employment: provisional clearance, visa, first permit, renewal.

permesso-attivita-sportiva-professionale = Residence permit for sports activity (attività sportiva)
    .vecchi = permesso per lavoro subordinato - attività sportiva, permesso per prestazione sportiva autonoma

## Questions

domanda-affari-e-lavoro = Will the person who comes on business also work for themselves in Italy?
    .tema = Business and work
    .perche = The business visa is for meetings and talks. To be self-employed a clearance is needed first.
domanda-attivita-entrata = Which self-employed work is it?
    .tema = Self-employed work
    .perche = For each kind of work the clearance and the permit have a different name.
    .aiuto = Self-employed means without an employer. Offices call it lavoro autonomo.
    .o-imprenditore = Business, trade, crafts
    .o-libero-professionista = Liberal profession
    .n-libero-professionista = For example doctor, engineer, lawyer.
    .o-consulenza = Consultancy, or a piece of work for somebody under a contract
    .g-societa = Company or cooperative: partner, director
    .o-socio = Partner or director of a company
    .o-socio-opera = Partner who works in the company or cooperative
    .n-socio-opera = Offices call it socio prestatore d'opera.
    .o-dirigente = Manager, or highly specialized worker
    .n-dirigente = With a contract of self-employed work: article 27, letter a.
    .g-universita-e-lingue = University, translation, languages
    .o-lettore = University language assistant, on exchange or native speaker
    .o-professore = University professor or researcher
    .o-traduttore = Translator or interpreter
    .o-sportivo = Sport
    .o-artista = Performing arts: artists
domanda-impresa-tipo = What kind of business will it be?
    .tema = Kind of business
    .perche = Under the quota decree (decreto flussi) only some businesses may enter.
    .o-investimento = With at least { $risorse } of one's own, and at least { $posti } new jobs
    .o-start-up = An innovative start-up
    .n-start-up = A new business with an idea in technology.
    .o-altra = Another business
domanda-contratto-certificato = Has the labor office already looked at the contract?
    .tema = Contract checked
    .perche = The labor office must say that it really is self-employed work.
    .aiuto = It is the office of the Ministry of Labor in the province of the work. It was once called Direzione provinciale del lavoro.
domanda-artista-caso = Which kind of artist is it?
    .tema = The artist
    .perche = This clearance is only for some artists.
    .o-fama = A famous artist, or one very well known in the profession
    .o-ingaggio = An artist or a group engaged by a well-known body
    .n-ingaggio = A well-known theater, RAI, a well-known private TV, an important public body.
    .o-altro = None of these
domanda-assenso-coni = Has CONI already given its consent, in the name of the athlete?
    .tema = Consent of CONI
    .perche = Without the yes of CONI you cannot go on.
    .aiuto = CONI is the Italian National Olympic Committee. Ask the sports club.
domanda-visto-per-autonomo = Did you enter Italy with a visa for self-employment (lavoro autonomo)?
    .tema = Self-employment visa
    .perche = This permit is for those who enter with that visa.
    .aiuto = The reason is written on the visa, in the passport.
domanda-lavoro-in-proprio = Are you still self-employed?
    .tema = Still self-employed
    .perche = The new permit has the reason of the work that you really do.
    .o-si = Yes
    .o-dirigente = Yes, as a manager or a highly specialized worker
    .n-dirigente = Article 27, letter a, of the immigration act: the contribution is higher.
    .o-dipendente = No, now I work for an employer
    .o-nessuno = No, I do not work now

## Procedures

procedura-nullaosta-lavoro-autonomo = Enter to be self-employed: the clearance of the Questura
    .ufficiale = Nullaosta provvisorio al lavoro autonomo (provisional clearance for self-employment)
    .che-cosa = Whoever wants to be self-employed first asks for the clearance, which is the yes of the Questura. Then they ask for the visa. It is for businesses, professionals, consultants and partners.
procedura-nullaosta-autonomo-fuori-quota = Enter to be self-employed, outside the quotas
    .ufficiale = Nullaosta provvisorio al lavoro autonomo (cases of article 27, letters a, b, c, d)
    .che-cosa = It is for managers, university language assistants and professors, translators and interpreters. They have a contract of self-employed work.
procedura-nullaosta-autonomo-affari = Come on business and be self-employed
    .ufficiale = Nullaosta provvisorio al lavoro autonomo (percorso Affari)
    .che-cosa = Whoever comes on business can also ask for the clearance for four kinds of work: manager, language assistant, professor, translator.
procedura-nullaosta-autonomo-sportivi-coni = Enter to do sport as self-employed work
    .ufficiale = Nullaosta provvisorio al lavoro autonomo per sportivi stranieri - dichiarazione di assenso CONI
    .che-cosa = It is for self-employed athletes, professional or amateur. The yes of CONI is needed, then the yes of the Questura.
procedura-nullaosta-autonomo-spettacolo = Enter as a self-employed artist
    .ufficiale = Nullaosta provvisorio per lavoro autonomo settore spettacolo
    .che-cosa = It is for artists who are famous or called by well-known bodies. The clearance is needed for the visa, short or long.
procedura-visto-lavoro-autonomo = Ask for the visa for self-employment
    .ufficiale = Visto per lavoro autonomo (visa for self-employment)
    .che-cosa = The clearance has been given. The worker asks for the visa in the home country, before leaving.
procedura-permesso-lavoro-autonomo = Get the first permit for self-employment
    .ufficiale = Permesso di soggiorno per lavoro autonomo (residence permit for self-employment)
    .che-cosa = You entered with the visa to be self-employed. Now you ask for the first permit, with the kit from the post office.
procedura-rinnovo-permesso-lavoro-autonomo = Renew the permit for self-employment
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro autonomo
    .che-cosa = You are self-employed and your permit is about to end. With the renewal you get a new permit for the same reason.
procedura-conversione-studio-prestazione-sportiva-autonoma = Change the permit: from study to self-employed sport
    .ufficiale = Conversione del permesso di soggiorno per motivi di studio o formazione in permesso di soggiorno per prestazione sportiva autonoma
    .che-cosa = You hold a permit for study or traineeship and want to work in sport, self-employed.

## Requirements

requisito-categoria-flussi = The work is among those that the quota decree admits
    .no = According to the consulates this business is not among those that the quota decree admits.
    .cura = It needs at least { $risorse } of its own and at least { $posti } new jobs, or an innovative start-up. Ask the consulate and the chamber of commerce.
    .forse = For this work the pages of the consulates are not enough. Ask the Italian consulate before you spend money.
requisito-quote-autonomo = A place is left within the quotas
    .no = No place is left in the quotas of this year.
    .cura = Wait for the quotas of the next year.
    .forse = Ask the Questura or the Italian consulate whether places are left.
requisito-contratto-certificato = The labor office has looked at the contract
    .no = The labor office has not looked at the contract yet.
    .cura = The contract goes to the labor office of the province. The office says in writing that it is self-employed work. Ask whoever gives the work who brings it.
    .forse = Ask whoever gives the work whether the contract was already brought to the labor office.
requisito-artista-ammesso = The artist is famous, or called by a well-known body
    .no = This clearance is only for artists who are famous or called by well-known bodies.
    .cura = With a contract as an employee there is another way: ask whoever organizes the show.
    .forse = Ask whoever organizes the show, then the Questura.
requisito-assenso-coni = CONI has given its consent
    .no = CONI has not given its consent yet.
    .cura = Ask the sports club: it is CONI that gives the consent, in the name of the athlete.
    .forse = Ask the sports club what stage the request to CONI has reached.
requisito-nulla-osta-autonomo = The clearance of the Questura has been given
    .no = The clearance has not been given yet.
    .cura = Ask the Questura for the clearance first. Ask for the visa afterwards.
    .forse = Ask the Questura, or whoever applies in Italy, whether the clearance is ready.
requisito-visto-autonomo = You entered with a visa for self-employment
    .no = You did not enter with a visa for self-employment.
    .cura = This permit is only for those who enter with that visa. A patronato (free advice office) tells you whether there are other ways.
    .forse = Look at the visa in the passport. A patronato can read it with you.
requisito-attivita-in-corso = You are still self-employed
    .no = You do not work now.
    .cura = Register at the job center (Centro per l'impiego) and go to a patronato at once: help is free. Do not wait until the permit expires.
    .forse = If you are self-employed, check that the VAT number (partita IVA) or the contract is active. If you work for an employer, go to a patronato.
requisito-sport-ammesso = The Questura accepts this change for self-employed sport
    .no = The Questura does not accept this change.
    .forse = The page of the Questura speaks of self-employment, not of sport. Ask the Sportello Unico before you begin.
requisito-kit-sport-in-proprio = The permit for sports activity also serves self-employed sport
    .no = The Questura does not give this permit for self-employed sport.
    .forse = The page does not say whether the contract must be one of employment. Ask the Questura at once: there are only a few days.

## Conditions

condizione-autonomo-nelle-quote = the work is a business, a profession, consultancy or a company
    .no = the work is not a business, a profession, consultancy or a company
condizione-ancora-in-proprio = you are still self-employed
    .no = you are no longer self-employed
condizione-autonomo-fuori-quota = the work is manager, language assistant, professor or translator
    .no = the work is not manager, language assistant, professor or translator
condizione-fondatore-start-up = the business is an innovative start-up
    .no = the business is not an innovative start-up
condizione-dirigente-in-proprio = you work as a manager or a highly specialized worker
    .no = you do not work as a manager or a highly specialized worker

## Steps and costs

passo-nulla-osta-start-up = Send the request by e-mail to the ministry for businesses (Ministero delle Imprese)
    .spiega = The program is called Italia Startup Visa: the form is on its site. A committee gives the clearance and itself asks for that of the Questura. According to a page of 2020 it answers within { $risposta }.
passo-nulla-osta-in-questura = Ask the Questura for the provisional clearance
    .spiega = It is the Questura of the place where the work will be. A person who is abroad lets somebody else apply, with a power of attorney (procura). One page says that the answer comes within { $termine }.
passo-nulla-osta-fuori-quota = Ask the Questura for the provisional clearance
    .spiega = First the contract goes to the labor office, which checks it. Then ask the Questura of the place where the work will be.
passo-nulla-osta-sportivi = Ask the Questura for the provisional clearance
    .spiega = Bring the consent of CONI in the name of the athlete. Ask beforehand who must apply and with which other papers.
passo-nulla-osta-spettacolo-autonomo = Ask the Questura for the provisional clearance
    .spiega = According to a page of 2014 the artist applies. Ask the Questura beforehand which papers to bring.
passo-richiesta-visto-autonomo = The worker asks for the visa in the home country
    .spiega = The clearance and the other papers must be no more than { $durata } old. Two pages say that the consulate answers within { $termine }, others say it takes longer. Ask also for the certification for the permit: it is a sheet that is needed in Italy.
passo-impronte-accordo = Go to the Questura for the fingerprints and the integration agreement
    .spiega = Go on the day written on the appointment. Bring also the children who are in the request. Bring the originals and a copy.

costo-contributo-autonomo = Contribution for the permit
    .spiega = It depends on how long the new permit lasts.

## Papers

documento-attestazione-parametri = Statement of the chamber of commerce, or of the professional order (attestazione)
    .come = It is a sheet that says how much money that work needs. It comes from the order, or from the chamber of commerce of the place of the work.
documento-dichiarazione-attivita = Declaration that nothing stands in the way of that work
    .come = It is needed for work with a license, a register or a professional roll. The office of the license, the order or the chamber of commerce gives it.
documento-fondi-attivita = Proof of the money in Italy to start the activity
    .come = It must be enough for the sum written in the statement.
documento-alloggio-italia = Proof of a home in Italy
    .come = For example a rental contract, or the declaration of whoever offers the home.
documento-reddito-annuo = Proof of the income of one year
documento-modulo-start-up = Form of Italia Startup Visa
    .come = In it you write who you are, the project and the province where you want to live. Italian or English will do.
documento-fondi-start-up = Proof of the money for the new start-up
documento-procura = Power of attorney (procura), if another person applies
    .come = The procura is a deed: it says that this person acts for you.
documento-identita-procuratore = Copy of the identity document of the person who applies for you
documento-contratto-opera-certificato = Contract of self-employed work, with the certification of the labor office
    .come = The certification is the sheet that says that it really is self-employed work.
documento-assenso-coni = Consent of CONI in the name of the athlete
    .come = CONI, the Olympic Committee, gives it. The sports club asks for it.
documento-nulla-osta-provvisorio = Provisional clearance of the Questura (nulla osta provvisorio)
documento-certificazione-consolato = Copy of the certification of the consulate
    .come = It is the sheet that says that you meet the requirements for the permit. The consulate gives it with the visa.
documento-bilancio-attivita = Accounts of the business
    .come = The accountant prepares them. One page asks for those of the current year.
documento-libro-soci = Copy of the register of partners (libro soci) with your name
    .come = The company or the cooperative gives it.
documento-contratto-sportivo = Copy of the contract with the sports club

## Notices

avviso-autonomo-categorie = According to the consulates only some cases may enter. They are innovative start-ups, or businesses with at least { $risorse } of their own and { $posti } new jobs or more. Some professions may enter too. So may well-known artists, and those with an office (for example director) in companies that are not cooperatives. Consultants are not in the list.
avviso-autonomo-quote = The quota decree gives { $quota } places a year for all self-employment, from 2026 to 2028. For Regione Toscana the clearance is asked for only after the decree is out. Nobody knows beforehand whether a place is left.
avviso-autonomo-elenco = The list of papers is from a page of Regione Toscana, for business, trade and crafts. For the other kinds of work the pages give only the statement and the declaration. Ask the Questura.
avviso-autonomo-attestazione = One chamber of commerce gives the statement only for businesses and for partners who work in the company. A consulate says that other papers replace it for those with an office in a company. Ask the consulate first.
avviso-autonomo-reddito = For all self-employment the law asks for a home in Italy and an income for one year. For the income the pages give two sums: { $minore } and { $maggiore }. Ask for the sum of today.
avviso-autonomo-tempi = The { $termine } for the answer come from a single page. The clearance lasts { $durata }: ask for the visa within this time.
avviso-autonomo-dove = A page of 2014 does not name the office for these kinds of work. Regione Toscana and the chambers of commerce say the Questura. A page of Assolombarda says to begin on the site of the Ministry. Ask the Questura first.
avviso-autonomo-costo = The pages we read do not say what the clearance costs. The chamber of commerce can ask for revenue stamps of { $bollo } and other charges. Ask the Questura and the Chamber of Commerce first.
avviso-autonomo-costo-ignoto = The pages we read do not say how much the clearance costs. Ask the office before you apply.
avviso-autonomo-start-up = For the innovative start-up at least { $fondi } are needed. The pages on the program Italia Startup Visa are old (one is of 2020). Check on the site of the Ministero delle Imprese.
avviso-autonomo-start-up-costo = The pages we read do not say whether the request for the start-up costs money. Look at the site of the Ministero delle Imprese.
avviso-autonomo-nome-imprenditore = The official name ends like this: "in qualità di imprenditore, commerciante, artigiano".
avviso-autonomo-nome-professionista = The official name ends like this: "libero professionista".
avviso-autonomo-nome-consulenza = The official name of the clearance ends like this: "prestazione d'opera e consulenza". That of the permit also speaks of project work (lavoro a progetto).
avviso-autonomo-nome-socio = The official name ends like this: "socio o amministratore di società".
avviso-autonomo-nome-socio-opera = The permit has this name: "socio prestatore d'opera in società o cooperative". The guide of 2014 has no clearance with this name. For the chambers of commerce the company must have existed for at least { $anni }.
avviso-autonomo-nome-dirigente = The official name ends like this: "dirigenti o personale altamente specializzato". It is article 27, letter a, of the immigration act. The contribution for the permit is { $contributo }.
avviso-autonomo-nome-lettore = The official name ends like this: "lettori universitari di scambio o di madre lingua". It is article 27, letter b, of the immigration act.
avviso-autonomo-nome-professore = The clearance is for professors with a post at an Italian university. The permit names researchers too. It is article 27, letter c, of the immigration act.
avviso-autonomo-nome-traduttore = The clearance is for "traduttori e interpreti a tempo determinato" (for a fixed time). It is article 27, letter d, of the immigration act.
avviso-autonomo-nome-artista = The official name of the permit ends like this: "in qualità di artisti".
avviso-autonomo-senza-quote = These kinds of work are outside the quotas: there is no wait for the quota decree.
avviso-autonomo-ufficio-ignoto = A page of 2014 does not say which office gives this clearance. A circular of 2002 speaks of the labor office. The visa center in Moscow asks for the clearance of the Questura. Ask both before you begin.
avviso-autonomo-fuori-quota-elenco = No page gives the list of papers for this clearance. Passport and power of attorney are in the list for business, trade and crafts. Ask the Questura first.
avviso-autonomo-da-affari = A page of 2014 names these clearances also for people on business, but does not explain how they are used. For Regione Toscana the clearance is needed for the visa for self-employment. People who are already in Italy lawfully apply in person.
avviso-autonomo-sport = The clearance is for sport as self-employed work, also as an amateur. For sport as an employee there is another way.
avviso-autonomo-sport-elenco = The pages we read name only the consent of CONI. They do not say who applies, nor the other papers, nor the times. Ask the Questura and the sports club.
avviso-autonomo-spettacolo = Official name: settore spettacolo. The clearance is for artists who are self-employed, not employees.
avviso-autonomo-spettacolo-elenco = The pages we read give no list of papers and no times. For the visa another clearance may be needed too, of the employment office for the performing arts. Ask the Questura and whoever organizes the show.
avviso-autonomo-visto-elenco = The pages we read give neither the cost of the visa nor the whole list of papers. The consulate may also ask for proof of a home and of an income. Look at the site of the Italian consulate and at vistoperitalia.esteri.it.
avviso-autonomo-visto-tempi = On the time for the visa the pages do not agree. Two say { $termine }, two say up to { $lungo }. Ask the consulate.
avviso-autonomo-visto-artisti = For artists the clearance of the employment office for the performing arts may be needed too. Ask the consulate.
avviso-autonomo-dopo-visto-sport = A page of 2014 names a permit for self-employed sport only for those who change from study. For those who arrive with the visa the pages we read do not say which permit is needed. The Questura has the permit for sports activity, with the postal kit, for visas of more than three months. After the entry look at that sheet and ask the Questura.
avviso-autonomo-dopo-ingresso = After the entry there are { $giorni } to ask for the permit. Do not wait.
avviso-autonomo-articolo-27 = The table of the Questura also has a row for the cases of article 27. There it names the Sportello Unico first. Ask the Questura which way is yours.
avviso-autonomo-kit-elenco = For this permit the Questura lists only the slips and the papers of every kit. It does not name the papers on your work: see the instructions of the kit.
avviso-autonomo-certificazione = The Questura does not name the certification of the consulate. Other pages ask for it in the kit. If you were not given it, ask the consulate for it.
avviso-autonomo-accordo = At the Questura the integration agreement is signed too. It is a pact with the State on Italian and on the rules. Whoever enters for the first time and is over { $eta } signs it. The permit must last at least { $durata }.
avviso-autonomo-soggiorno-breve = The visa can also be short. The pages do not say whether the permit is needed all the same for a few months. Ask the Questura at once.
avviso-autonomo-rinnovo-elenco = The Questura publishes no list of papers for this renewal. The papers on your work come from three pages of associations. Check the instructions inside the kit too.
avviso-autonomo-rinnovo-quali = A page of 2014 names only the renewal for liberal professionals. The table of the Questura is for all self-employment: you go to the post office.
avviso-autonomo-rinnovo-consulenza = For consultants the pages we read give no list of papers. Add also the contract with whoever gives you the work. The Questura asks for it from those who move to self-employment.
avviso-autonomo-dipendente = With the permit for self-employment you may work for an employer too. You must be registered at the job center, or the employer must report the work to the offices. At the renewal the law gives a permit for the work that you really do. The kit for employed work names the papers: ask a patronato.
avviso-autonomo-attesa = For those who were self-employed the pages do not agree on the permit for waiting for work. One Questura said no, two pages say that it can be asked for. Go to a patronato or a lawyer at once.
avviso-autonomo-durata-rinnovo = The new permit can last up to { $massimo }. The Questura decides the date.
avviso-sport-in-proprio = The pages we read do not say which permit you need if you come for self-employed sport. A page of 2014 names one only for those who change from study. The Questura has this one, for those with a contract with a club and the consent of CONI. Ask the Questura whether it will do.
avviso-sport-conversione = A page of 2014 names this change, the Questura does not. The two papers on sport are those of the first permit for sports activity. Ask the Sportello Unico whether they are enough.

## Referrals

rinvio-affari-altro-lavoro = People on business can get the clearance for four kinds of work only: manager, language assistant, professor, translator. For the others go back: choose "A person who comes to work", then self-employment.
    .chi = Ask the Italian consulate in your country too.
rinvio-sport-da-famiglia = The pages we read do not explain the change from family to self-employed sport. With the family permit you may work already.
    .chi = Ask the Questura or a patronato. The help of a patronato is free.
rinvio-autonomo-a-dipendente = With the permit for self-employment you may already work for an employer. You must be registered at the job center, or the employer must report the work to the offices. When the permit ends, ask for the renewal at the post office. The law gives a new permit for the work that you really do. The pages we read give no list of papers for this change.
    .chi = A patronato prepares the kit with you, for free.

## Sources

fonte-toscana-imprenditore = Regione Toscana, PAeSI: the clearance for business, trade and crafts (no date)
fonte-toscana-imprenditore-faq = Regione Toscana, PAeSI: questions and answers on the clearance (no date)
fonte-toscana-sportivi = Regione Toscana, PAeSI: the clearance for athletes (no date)
fonte-toscana-spettacolo = Regione Toscana, PAeSI: the clearance for the performing arts (no date)
fonte-gazzetta-autonomo = Gazzetta Ufficiale: DPR 334/2004, rules on self-employment (2005)
fonte-recife-autonomo = Consulate of Italy in Recife: the visa for self-employment (no date)
fonte-abidjan-autonomo = Embassy of Italy in Abidjan: the visa for self-employment (no date)
fonte-mosca-autonomo = Visa center for Italy in Moscow: liberal professionals (no date)
fonte-mosca-fuori-quota = Visa center for Italy in Moscow: self-employment outside the quotas (no date)
fonte-camcom-roma = Chamber of commerce of Rome: self-employment of those from outside the EU (no date)
fonte-camcom-umbria = Chamber of commerce of Umbria: clearance and statement (no date)
fonte-assolombarda-autonomo = Assolombarda: the procedure for self-employment (no date)
fonte-assolombarda-fuori-quota = Assolombarda: self-employment outside the quotas (no date)
fonte-lavorofacile-autonomo = Lavoro Facile: circular 51 of 2002 of the Ministry of Labor (no date)
fonte-pmi-startup = PMI.it: Italia Startup Visa (2020)
fonte-immigratiestranieri-autonomo = Immigrati e Stranieri: guide to self-employment (no date)
fonte-portoalegre-autonomo = Consulate of Italy in Porto Alegre: the visa for self-employment (no date)
fonte-mise-startup = Ministry of Economic Development: Italia Startup Visa (no date)
fonte-sisterhub-autonomo = Sister Hub: the permit for self-employment (no date)
fonte-arci-rinnovo = ARCI Piombino: what to bring for the renewal (no date)
fonte-aps-rinnovo = 360 APS: the papers for the renewal (no date)
fonte-engim-autonomo = ENGIM: the permit for self-employment (no date)
fonte-eglossa-articolo-26 = E-glossa: text of article 26 of the immigration act (no date)
fonte-eglossa-conversione = E-glossa: text of article 14 of DPR 394 of 1999 (no date)
fonte-stranieri-attivita = Stranieri in Italia: which work each permit allows (no date)
fonte-meltingpot-attesa = Melting Pot: renewal of the permit for self-employment (no date)
