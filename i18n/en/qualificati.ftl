### EU Blue Card, work outside the quotas (article 27), research, mission.

permesso-carta-blu = Carta blu UE (EU Blue Card)
    .vecchi = permit for highly qualified workers
    .durata = It depends on the contract of work.
permesso-lavoro-art-27-dlgvo-286-98 = Permesso di soggiorno per lavoro in casi particolari (work in special cases, article 27)
    .vecchi = permesso per lavoro subordinato, lavoro casi particolari
permesso-ricerca-scientifica = Permesso di soggiorno per ricerca scientifica (scientific research)
    .vecchi = permesso per ricercatore
    .durata = As long as the research program.
permesso-missione = Permesso di soggiorno per missione (mission)

## Questions

domanda-categoria-articolo-27 = Which work outside the quotas will this person do?
    .tema = Work outside the quotas
    .perche = Article 27 of the law has a letter for each kind of work. Each letter has its own request.
    .o-dirigenti = Manager or highly specialized staff
    .n-dirigenti = This is letter a.
    .g-distacchi = Worker sent to Italy by a company
    .o-appalto = For a contract for works or services, appalto (letter i)
    .o-compiti-specifici = For a precise task and for a short time (letter g)
    .o-formazione = To learn the work, transferred or posted (letter f)
    .o-infermieri = Nurse
    .n-infermieri = This is letter r-bis.
    .g-scuola-universita = Universities and schools
    .o-professori = University professor (letter c)
    .o-lettori = University language assistant: teaches their own language (letter b)
    .o-docenti-scuole-straniere = Teacher of a foreign school or university in Italy
    .o-traduttori = Translator or interpreter
    .n-traduttori = This is letter d.
    .o-scambi = Youth exchange, mobility, au pair
    .n-scambi = This is letter r.
    .o-progetti-speciali = Worker in a special project
    .o-altro = Another kind of work

domanda-protocollo-ministero = Has the company signed a protocol with the Ministry of the Interior?
    .tema = Protocol
    .perche = With the protocol a communication is enough, in place of the request.
    .aiuto = The protocol is a written agreement between the company and the Ministry. The staff office knows.

domanda-distacco-da-ue = Is the company that pays the worker based in another EU country?
    .tema = Company from another EU country
    .perche = If it is based in an EU country, a communication is enough.

domanda-ricerca-altro-stato = Does the researcher already have a research permit of another EU country?
    .tema = Research in another country
    .perche = People who already do research in another EU country enter Italy without a visa.
    .o-no = No
    .o-breve = Yes, and comes to Italy for { $giorni } or less
    .o-lunga = Yes, and comes to Italy for more than { $giorni }

domanda-qualifica-blu = What shows that the worker is highly qualified?
    .tema = Qualification or experience
    .perche = The Blue Card is only for those who have one of these.
    .o-laurea = A degree or higher studies of at least { $studi }
    .o-regolamentata = A profession regulated by law, recognized in Italy
    .n-regolamentata = For example doctor, engineer, architect.
    .o-esperienza = At least { $esperienza } of qualified work in the same field
    .o-informatica = IT manager or specialist: { $informatica } of work
    .n-informatica = The last { $periodo } count.
    .o-nessuna = None of these

domanda-offerta-blu = Does the contract or the job offer last at least { $mesi }?
    .tema = Work for at least { $mesi }
    .perche = The offer must be in writing and must bind the company.

domanda-struttura-sanitaria = Is the employer a hospital or another health facility?
    .tema = Hospital or health facility
    .perche = Only some may ask for the clearance for a nurse.
    .aiuto = Public or private is fine. The cooperative that runs the facility or a ward is fine too. So is the employment agency with a contract with the facility.

domanda-titolo-infermiere = Is the nursing qualification recognized in Italy?
    .tema = Nursing qualification
    .perche = The Ministry of Health recognizes the qualification. Then the nurse enters the professional register.
    .o-riconosciuto = Yes: recognized and in the register
    .o-deroga = No, but the Region allows the nurse to work for a time (deroga)
    .o-no = No

domanda-titolo-traduttore = Does the worker have a qualification as translator or interpreter for those languages?
    .tema = Translator's qualification
    .perche = A degree or a certificate for the languages in question is needed.
    .aiuto = A state school, a public body or a recognized institute gives it. Then the Italian consulate checks it and puts its stamp on it.

domanda-appalto-firmato = Is there a contract for works or services (appalto) with the company that sends the worker?
    .tema = Contract (appalto)
    .perche = Without that contract this way does not exist.
    .aiuto = With an appalto one company does works or a service for another.

domanda-accordo-scambi = Does the person's country have an agreement with Italy on youth exchanges?
    .tema = Agreement with the country
    .perche = This way is only for countries with an agreement.
    .aiuto = The Italian consulate in that country knows.

domanda-titolo-ricerca = Does the researcher have a degree that opens the way to a doctorate in the country of study?
    .tema = Degree
    .perche = A doctorate is needed, or a degree that gives access to one in the country of study.

domanda-istituto-iscritto = Is the institute on the list of the Ministry of University and Research?
    .tema = Research institute
    .perche = Only institutes on that list may ask for the clearance.
    .aiuto = The office of the institute knows. This holds for public and private institutes.

domanda-mezzi-ricerca = Do you have at least { $soglia } a year for the research?
    .tema = Money to live on
    .perche = Money to live on is needed: twice the social allowance.
    .aiuto = Salary, research grant or self-employment count. The sum is written in the hosting agreement.

domanda-ricerca-forma = How does the institute pay you?
    .tema = Form of the research
    .perche = The papers change with the kind of work.
    .o-dipendente = With a contract as an employee
    .o-borsa = With a research grant
    .o-autonomo = Self-employment

domanda-ricerca-continua = Does the research go on, with a renewed hosting agreement?
    .tema = Research extended
    .perche = The permit is renewed for the added time of the program.
    .aiuto = The hosting agreement is between you and the institute.

domanda-missione-continua = Does the mission go on?
    .tema = Mission extended
    .perche = The permit is renewed only if the mission goes on.

## Blue Card

procedura-nullaosta-altamente-qualificati-carta-blu = Hire a highly qualified worker from abroad (EU Blue Card)
    .ufficiale = Nullaosta al lavoro subordinato per lavoratori stranieri altamente qualificati (per rilascio Carta Blu UE)
    .che-cosa = The employer asks for the clearance (nulla osta), the yes of the State. With the clearance the worker asks for the visa.
procedura-comunicazione-altamente-qualificati = Hire a highly qualified worker with a communication
    .ufficiale = Comunicazione del datore di lavoro della proposta di contratto di lavoro o offerta di lavoro vincolante per lavoratori stranieri altamente qualificati
    .che-cosa = The company has a protocol with the Ministry of the Interior. It sends a communication in place of the request for clearance.
procedura-carta-blu-ue = Get the EU Blue Card
    .ufficiale = Carta Blu UE per lavoratori altamente qualificati
    .che-cosa = You came for highly qualified work. Now you ask for the first permit, called EU Blue Card.
procedura-rinnovo-carta-blu-ue = Renew the EU Blue Card
    .ufficiale = Rinnovo della Carta Blu UE per lavoratori altamente qualificati
    .che-cosa = You have highly qualified work and your Blue Card ends.
procedura-permesso-attesa-occupazione-carta-blu = Get the permit for waiting for work, after the Blue Card
    .ufficiale = Permesso di soggiorno per attesa occupazione Carta Blu UE
    .che-cosa = You had the Blue Card and lost your job. With this permit you stay in Italy lawfully and look for another job.

requisito-qualifica-carta-blu = The worker has the qualification or experience of a highly qualified worker
    .no = The worker has neither the qualification nor the experience for the Blue Card.
    .cura = The worker can come under the quota decree, or for other work outside the quotas.
    .forse = Ask a labor consultant or the Sportello Unico whether the qualification is enough.
requisito-offerta-carta-blu = The job offer is in writing and lasts at least { $mesi }
    .no = The offer lasts less than { $mesi }.
    .cura = The company can make a longer offer.
    .forse = Look at the end date in the contract or the offer.
requisito-retribuzione-carta-blu = The salary is high enough
    .no = The salary is too low.
    .forse = Ask the Sportello Unico how high the salary must be.
requisito-protocollo-firmato = The company has a protocol with the Ministry of the Interior
    .no = The company has no protocol with the Ministry.
    .cura = The company asks for the clearance: that is everybody's way.
    .forse = Ask the staff office of the company or the Sportello Unico.
requisito-visto-o-nulla-osta-blu = You came with the visa for work, or the law does not ask for it
    .no = You did not come with a visa for work.
    .forse = Two groups can ask for the Blue Card without a visa. They are those with a Blue Card of another EU country and those who already live in Italy lawfully. The clearance is needed all the same: ask the Sportello Unico.
requisito-lavoro-qualificato-in-corso = You have highly qualified work
    .no = At present you have no highly qualified work.
    .cura = If you lost your job, register at the Centro per l'impiego at once. If you have another job, ask a patronato which permit you need.
    .forse = See whether the contract is still running. A patronato or a trade union can check with you.

passo-domanda-fuori-quota = The employer files the request on the portal
    .spiega = The request is made only on portaleservizi.dlci.interno.it, with SPID or CIE. The manual on the portal lists the papers to attach.
passo-comunicazione-fuori-quota = The employer sends the communication on the portal
    .spiega = The communication is sent only on portaleservizi.dlci.interno.it, with SPID or CIE. The manual on the portal lists the papers to attach.
passo-rilascio-carta-blu = The Sportello Unico gives the clearance
    .spiega = The law gives the Sportello Unico { $termine }. Then the worker asks for the visa.
passo-risposta-comunicazione = The Sportello Unico checks the communication
    .spiega = After the checks the worker asks for the visa. Ask the Sportello Unico how long it takes.

avviso-fuori-quota = This is an entry outside the quotas. There is no limit of places, and it can be asked for at any time of the year.
avviso-fuori-quota-elenco = The pages we read give no list of papers. Look at the form of the request on the portal, or ask the Sportello Unico.
avviso-fuori-quota-costo = The pages we read do not say whether the request costs money. A revenue stamp may be needed: for research one sheet asks for it. See the instructions of the portal.
avviso-comunicazione-al-posto = The communication takes the place of the clearance. It is for companies that have a protocol with the Ministry of the Interior, that is, a written agreement.
avviso-carta-blu-modello = On the portal the form is called BC. For the communication it is CBC. The job offer and the proofs of qualification or experience are attached, translated and legalized. The pages we read do not give the whole list of papers: look at the form on the portal.
avviso-carta-blu-retribuzione = The minimum salary for the Blue Card is no longer the fixed sum of the past. Today the collective contracts and the average of ISTAT, the institute of statistics, count. We did not find the sum. Ask the Sportello Unico for it.
avviso-carta-blu-regole-vecchie = Before { $dal } studies of { $anni } and a profession in the highest levels of ISTAT were always needed. Many sites still say so. Today a degree is enough, or a recognized profession, or experience of work.
avviso-carta-blu-senza-visto = People who already live in Italy lawfully with another permit need no visa. The employer asks for the clearance all the same. The pages we read do not say which permits will do: ask the Sportello Unico.
avviso-carta-blu-altro-stato = A person who has had the Blue Card of another EU country for at least { $mesi } enters without a visa. The clearance is asked for from Italy. Only one page says so.
avviso-carta-blu-elenco = The pages we read give no list of papers for the Blue Card: the Questura does not name it. A page of the Tuscany region explains the way. The Sportello Unico prints the form and gives the envelope. You post it at the post office.
avviso-carta-blu-durata = With a contract without an end date the Blue Card lasts { $durata }. With a fixed-term contract it lasts as long as the contract plus { $coda }. One page writes that it never goes beyond two years: look at the date on the permit.
avviso-carta-blu-contributo = The Questura writes { $alto } for "managers and specialized workers". The decree names other workers, not the Blue Card. Here the sum follows the length: ask the post office or the Questura before you pay.
avviso-carta-blu-primo-anno = In the first period ({ $anni }) you may do only the qualified work of the Blue Card. To change employer the Labor Inspectorate must agree. You may also be self-employed, beside the qualified work.
avviso-carta-blu-famiglia = To bring the family, { $anni } in Italy are usually needed. A law firm writes that Blue Card holders are outside this rule. Ask the Sportello Unico.
avviso-carta-blu-rinnovo-ufficio = Only one page, on a circular of 2012, says where the Blue Card is renewed: at the post office. Here you find that way, with the kit. But for permits that it does not name, the Questura wants the request at its own counter. Ask before you send it.
avviso-carta-blu-rinnovo-elenco = No page gives a list of papers for this renewal. Here you find those of the kit and those of employed work. A patronato checks them for free.
avviso-carta-blu-lavoro-perso = If you lose your job, the Blue Card is not taken away for that. Until it ends you may look for other qualified work. If you find it before the end, ask for the renewal of the Blue Card.
avviso-carta-blu-attesa-elenco = The pages name this permit but give no list of papers. Here you find those of waiting for work for all workers. Ask a patronato: it is free.
avviso-attesa-carta-blu-rinnovo = This request is also for those who had the Blue Card before. The pages name it apart but give no other rules. Ask a patronato: it is free.

## Work outside the quotas

procedura-nullaosta-subordinato-dirigenti-altamente-specializzati = Bring a manager or highly specialized staff
    .ufficiale = Nullaosta al lavoro subordinato per dirigenti o personale altamente specializzato (articolo 27, lettera a)
    .che-cosa = The company asks for the clearance for a manager or a specialist.
procedura-comunicazione-proposta-contratto-dirigenti = Bring a manager or a specialist with a communication
    .ufficiale = Comunicazione allo Sportello Unico per l'Immigrazione della proposta di contratto da parte del datore (articolo 27, lettera a)
    .che-cosa = The company has a protocol with the Ministry of the Interior. It communicates the proposed contract and does not ask for the clearance.
procedura-nullaosta-subordinato-lettori-universitari = Bring a university language assistant
    .ufficiale = Nullaosta al lavoro subordinato per lettori universitari di scambio o di madre lingua (articolo 27, lettera b)
    .che-cosa = The university asks for the clearance for a person who teaches their own language.
procedura-nullaosta-subordinato-professori-universitari = Bring a university professor
    .ufficiale = Nullaosta al lavoro subordinato per professori universitari destinati a svolgere in Italia un incarico accademico (articolo 27, lettera c)
    .che-cosa = The university asks for the clearance for a professor with a post in Italy.
procedura-nullaosta-subordinato-traduttori-interpreti = Bring a translator or interpreter
    .ufficiale = Nullaosta al lavoro subordinato per traduttori e interpreti (articolo 27, lettera d)
    .che-cosa = The employer asks for the clearance for a translator or interpreter.
procedura-nullaosta-subordinato-formazione-personale-distaccato = Bring a worker transferred or posted for training (no longer exists)
    .ufficiale = Nullaosta al lavoro subordinato per formazione professionale per personale trasferito o distaccato (articolo 27, lettera f)
    .che-cosa = This request is closed. Today there are other ways.
procedura-nullaosta-trasferimento-intrasocietario = Move a worker to Italy within the same group of companies (ICT)
    .ufficiale = Nullaosta per trasferimento intra-societario (articolo 27-quinquies)
    .che-cosa = A group of companies sends a manager, a specialist or a trainee to Italy.
procedura-nullaosta-subordinato-distacco-compiti-specifici = Bring a worker for a precise task
    .ufficiale = Nullaosta al lavoro subordinato per distacco finalizzato all'effettuazione di funzioni o compiti specifici (articolo 27, lettera g)
    .che-cosa = The company asks for the clearance for qualified work that lasts a short time.
procedura-nullaosta-subordinato-distacco-appalto = Bring workers for a contract for works or services (appalto)
    .ufficiale = Nullaosta al lavoro subordinato per distacco finalizzato all'effettuazione di prestazioni oggetto di contratto di appalto (articolo 27, lettera i)
    .che-cosa = A foreign company does works or a service in Italy under contract. The Italian company asks for the clearance.
procedura-comunicazione-distacco-appalto = Bring workers under contract (appalto) from an EU country, with a communication
    .ufficiale = Comunicazione di lavoro subordinato per distacco finalizzato all'effettuazione di prestazioni oggetto di contratto di appalto (articolo 27, lettera i)
    .che-cosa = The company that pays the workers is based in an EU country. The company that orders the works sends a communication.
procedura-nullaosta-subordinato-scambio-giovani-alla-pari = Bring a young person for an exchange or as au pair
    .ufficiale = Nullaosta al lavoro subordinato per attività di ricerca o lavoro occasionale nell'ambito di programmi di scambi o di mobilità di giovani o persone collocate "alla pari" (articolo 27, lettera r)
    .che-cosa = It is for work or research of a short time, within an exchange program. An au pair lives with a family and helps in the house.
procedura-nullaosta-subordinato-infermieri = Bring a nurse
    .ufficiale = Nullaosta al lavoro subordinato per infermieri professionali (articolo 27, lettera r-bis)
    .che-cosa = A health facility asks for the clearance for a nurse who lives abroad.
procedura-nullaosta-subordinato-docenti-scuole-straniere = Bring a teacher of a foreign school or university
    .ufficiale = Nullaosta al lavoro subordinato per docenti di scuole e università straniere operanti in Italia
    .che-cosa = A foreign school or university that works in Italy asks for the clearance for one of its teachers.
procedura-nullaosta-subordinato-progetti-speciali = Bring workers for a special project
    .ufficiale = Nullaosta al lavoro subordinato (richiesta numerica e nominativa) per lavoratori inseriti in progetti speciali
    .che-cosa = This request is on a page of 2014. We do not know whether it still exists.
procedura-permesso-lavoro-articolo-27 = Get the first permit for work outside the quotas (article 27)
    .ufficiale = Permesso di soggiorno per lavoro subordinato (particolari categorie di lavoro)
    .che-cosa = You came with the visa for work outside the quotas. Now you ask for the first permit.
procedura-rinnovo-permesso-lavoro-articolo-27 = Renew the permit for work outside the quotas (article 27)
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato (particolari categorie di lavoro)
    .che-cosa = You still do the work outside the quotas, that is, with no maximum number of places. Your permit is about to end.

requisito-titolo-traduttore = The worker has a qualification for the languages in question
    .no = The worker has no qualification as translator or interpreter.
    .cura = A degree or certificate of a state school, a public or a recognized body is needed. The Italian consulate puts its stamp on it.
    .forse = Ask the Italian consulate whether the qualification is enough.
requisito-appalto-firmato = There is a contract for works or services (appalto) between the two companies
    .no = There is no such contract.
    .cura = Sign the contract first. If the work is another one, look at the other cases outside the quotas.
    .forse = Ask the company that orders the works.
requisito-condizioni-gruppo = The worker and the companies fulfill the conditions of the transfer within the group
    .no = The conditions of the transfer within the group are not fulfilled.
    .forse = See the manual on the portal, or ask the Sportello Unico.
requisito-distacco-da-ue = The company that pays the worker is based in another EU country
    .no = The company is based outside the European Union.
    .cura = The Italian company asks for the clearance.
    .forse = See in the contract where the company is based.
requisito-accordo-con-il-paese = The person's country has an agreement with Italy
    .no = The person's country has no agreement with Italy.
    .cura = Ask the Italian consulate whether there is another way, for example study or volunteering.
    .forse = Ask the Italian consulate in that country.
requisito-struttura-sanitaria = The employer is a health facility, or works for one
    .no = The employer is not a health facility.
    .cura = The hospital, the clinic, the cooperative that runs the ward or the employment agency asks for the clearance.
    .forse = Ask the employer whether it runs the facility, or a ward.
requisito-titolo-infermiere = The nursing qualification is recognized, or the exception applies
    .no = The nursing qualification is not recognized in Italy.
    .cura = Recognition is asked for at the Ministry of Health, then comes the register. Or ask the Region for the exception, which lasts until { $fine }.
    .forse = Ask the Ministry of Health or the Order of nurses.
requisito-progetti-speciali-oggi = The request for special projects still exists
    .no = The request for special projects no longer exists.
    .forse = Ask the Sportello Unico before you prepare the papers.
requisito-lavoro-articolo-27-iniziato = The work that you came for exists
    .no = The work that you came for does not exist.
    .cura = Go to the Sportello Unico at once and say so. A trade union or a patronato tells you for free what you can do.
    .forse = Ask the employer whether you were hired. The Sportello Unico can check.
requisito-articolo-27-si-rinnova = Your permit outside the quotas can be renewed
    .no = Your permit outside the quotas is not renewed.
    .forse = Before you send the kit, ask the Sportello Unico or a patronato whether your work has a renewal.

passo-rilascio-fuori-quota = The Sportello Unico gives the clearance
    .spiega = The Sportello Unico sends the clearance to the Italian consulate. Then the worker asks for the visa. Ask the Sportello Unico how long it takes.
passo-sportello-unico-articolo-27 = Contact the Sportello Unico and get the appointment
    .spiega = If you are hired in Italy, you sign the contract of stay with the employer, within { $termine } of entry. If a foreign company sends you, ask what to sign. The Sportello Unico prepares the form of the kit.

avviso-articolo-27-termini = Use the clearance within { $giorni }: ask for the visa at once and, after entry, for the permit.
avviso-articolo-27-durata = The clearance lasts as long as the contract, at most { $anni }. If the law allows an extension, that too lasts at most { $anni }.
avviso-articolo-27-indeterminato = With a contract without an end date the clearance has no end date either. With a fixed-term contract it lasts at most { $anni }.
avviso-orario-articolo-27 = The work is at least { $ore } hours a week. Regione Friuli-Venezia Giulia says so.
avviso-dirigenti-legge = This is letter a of article 27. It is for companies with a head office or branch in Italy and for offices of foreign companies. It is also for managers of main offices in Italy. On the portal the form is D, for the communication CD.
avviso-dirigenti-condizioni = A page of 2016 asks for { $mesi } of work in the same field before the transfer. The transfer lasts at most { $anni }, extensions included. Check the instructions of the portal.
avviso-lettori-legge = This is letter b of article 27. The university declares that the person has what it takes to teach.
avviso-professori-legge = This is letter c of article 27. The university, public or private, files the request. On the portal the form is F. For the communication it is CF, but the pages we read do not say who may use it. Ask the Sportello Unico.
avviso-traduttori-legge = This is letter d of article 27. On the portal the form is G. The request states the qualification and the date of the consulate's stamp on it.
avviso-formazione-distacco-chiuso = Until { $fine } letter f of article 27 was also for workers transferred or posted. Then a law changed it. Today there is the transfer within the same group (ICT). For those who come only to learn there is the traineeship: see the study visa.
avviso-gruppo-che-cosa = On the portal the form is ICT, for the communication CICT. It is for managers, specialists and trainees with a degree. The foreign and the Italian company belong to the same group.
avviso-gruppo-condizioni = The pages we read name the transfer within the group but do not give its conditions. You find them in the manual on the portal.
avviso-gruppo-dopo = The ICT visa and permit have no sheet of their own. Look at those of work outside the quotas (article 27) and ask what differs. After entry there are { $giorni } to ask for the permit: contact the Sportello Unico at once.
avviso-compiti-legge = This is letter g of article 27. The company that asks works in Italy and has an office or branch here. The work must be qualified. A contract for works (appalto) is not needed.
avviso-appalto-legge = This is letter i of article 27. On the portal the form is M, or M2.
avviso-appalto-condizioni = The first posting lasts at most { $primo }. With extensions it reaches at most { $massimo }. A law firm says so in 2019.
avviso-appalto-comunicazione = The company that orders the works sends the communication. Attached are the contract and a declaration of the employer with the names of the workers. The workers must be hired and paid lawfully.
avviso-scambio-legge = This is letter r of article 27. It is for countries that have an agreement with Italy. On the portal the form for an au pair is N.
avviso-scambio-visto = According to one page the visa for employed work comes next, according to another the visa for working holidays. Ask the consulate which one is needed.
avviso-infermieri-legge = This is letter r-bis of article 27. On the portal the form is O. The Ministry of Health recognizes the qualification, then the nurse enters the register.
avviso-infermieri-deroga = Until { $fine } one may work without the recognition too, if the Region agrees. Ask the Region or the Order of nurses.
avviso-docenti-legge = Law 103 of 2002 allows these entries outside the quotas. On the portal the form is DS.
avviso-docenti-condizioni = The school must have worked in Italy for at least { $presenza }. A teacher sent from abroad stays { $primo }, with extensions up to { $massimo }. A teacher hired in Italy may have a contract without an end date.
avviso-progetti-speciali = Special projects are on a page of 2014, without a law beside them. The list of one Prefettura does not name them. Ask the Sportello Unico.
avviso-articolo-27-elenco = The Questura names this permit but publishes no list of papers. Here you find those of the kit and the contract. Ask the Sportello Unico what is needed for your letter of article 27.
avviso-articolo-27-permesso-durata = The permit follows the clearance. For work with an end it lasts at most { $anni }. The Questura decides the date.
avviso-articolo-27-conversione = According to a page of the Piedmont region this permit is not changed into one for work. Artists and technicians of the entertainment trade are excepted. It can be changed for family or for a pension.
avviso-articolo-27-rinnovo = The pages do not agree on the renewal. One names it, the table of the Questura has an empty cell. The law allows an extension only for some work, of at most { $anni }. For nurses there is a renewal, without a new clearance.
avviso-articolo-27-rinnovo-elenco = The Questura publishes no list of papers for this renewal. For nurses the post office asks for the contract of stay. If the contract has changed, it also asks for proof that it was sent to the Sportello Unico. For other work ask the Questura or a patronato.
avviso-articolo-27-stesso-lavoro = Nurses, translators and interpreters may change employer, but for the same trade. Of the others the pages do not say: ask before you change.
avviso-attesa-articolo-27 = A page of 2014 names the permit for waiting for work also for the work of article 27. A nurse can have a new employer, but for the same trade. Ask a patronato at once which way is yours: it is free.

## Research

procedura-nullaosta-ricerca-scientifica = Bring a researcher
    .ufficiale = Nullaosta per ricerca scientifica
    .che-cosa = The research institute asks for the clearance (nulla osta), the yes of the State. With it the researcher asks for the visa.
procedura-comunicazione-ingresso-ricerca-3-mesi = Come to Italy for a short time to continue research begun in another EU country
    .ufficiale = Comunicazione di ingresso in Italia per un periodo non superiore a 3 mesi per proseguire l'attività di ricerca iniziata in un altro Stato appartenente all'Unione europea
    .che-cosa = You have a research permit of another EU country. For a short time a communication is enough: no visa and no permit.
procedura-visto-ricerca = Ask for the visa for research
    .ufficiale = Visto per ricerca
    .che-cosa = The clearance has been given. The researcher asks for the visa in the home country, before leaving.
procedura-permesso-ricerca-scientifica = Get the first permit for scientific research
    .ufficiale = Permesso di soggiorno per ricerca scientifica
    .che-cosa = You are in Italy for research with an institute. Now you ask for the permit.
procedura-rinnovo-permesso-ricerca-scientifica = Renew the permit for scientific research
    .ufficiale = Rinnovo del permesso di soggiorno per ricerca scientifica
    .che-cosa = The research goes on and your permit is about to end.

requisito-titolo-ricerca = The researcher has a degree that gives access to a doctorate
    .no = The researcher has no degree that gives access to a doctorate.
    .cura = A doctorate is needed, or a degree that gives access to one in the country of study. To study there is the study visa.
    .forse = Ask the university in the country of study or the Italian institute.
requisito-istituto-iscritto = The institute is on the list of the Ministry
    .no = The institute is not on the list of the Ministry.
    .cura = The institute asks the Ministry of University and Research to be put on the list.
    .forse = Ask the office of the institute.
requisito-ricerca-breve = The research in Italy lasts { $giorni } or less
    .no = The research in Italy lasts longer, or there is no permit of another EU country.
    .cura = The institute asks for the clearance. Then the permit is needed. People with the permit of another EU country need no visa.
    .forse = See in the hosting agreement how long you stay in Italy.
requisito-nulla-osta-ricerca = The clearance for research has been given
    .no = The clearance has not been given yet.
    .cura = The institute asks for the clearance on the portal. The visa comes afterwards.
    .forse = Ask the institute what stage the request has reached.
requisito-mezzi-ricerca = You have at least { $soglia } a year
    .no = The money to live on is too little.
    .cura = Talk to the institute: the hosting agreement must give at least twice the social allowance.
    .forse = The sum is written in the hosting agreement with the institute.
requisito-ricerca-continua = The research goes on and the hosting agreement is renewed
    .no = The research is over.
    .cura = You can ask for a permit to look for work or to start a business: read the notice below. Act before the permit ends.
    .forse = Ask the institute whether it renews the hosting agreement.

costo-contributo-articolo-27 = Contribution for the permit
    .spiega = It depends on how long the new permit lasts. Managers pay the highest sum.

passo-domanda-nullaosta-ricerca = The institute signs the hosting agreement with the researcher and files the request on the portal
    .spiega = The request is made only on portaleservizi.dlci.interno.it, with SPID or CIE. The Sportello Unico of the Prefettura where the research takes place answers.
passo-rilascio-nullaosta-ricerca = The Sportello Unico gives the clearance
    .spiega = The Sportello Unico takes { $termine }. It sends the clearance to the Italian consulate in the researcher's country.
passo-comunicazione-ricerca = The institute sends the communication to the Sportello Unico
    .spiega = The communication is sent within { $giorni } of entry into Italy, on the portal of the Ministry of the Interior. The form is called FC. It includes the data of the researcher's passport.
passo-convocazione-ricerca = The researcher goes to the Sportello Unico with the papers
    .spiega = The Sportello Unico calls the researcher. Bring the certified copy of the hosting agreement, that is, a copy checked by a public office.
passo-richiesta-visto-ricerca = The researcher asks for the visa in the home country
    .spiega = The clearance is needed. Ask for the visa within { $corto } of the clearance. The consulate tells you which papers to bring and what it costs.
passo-sportello-unico-ricerca = Contact the Sportello Unico that gave the clearance
    .spiega = Get the appointment at once. If the work is employed work, you sign the contract of stay. If the permit lasts at least { $durata }, you also sign the integration agreement. The Sportello Unico fills in the form of the kit.

scadenza-comunicazione-ricerca = The communication is sent within { $giorni } of entry
    .in-tempo = You are on time. Tell the institute the day of entry.
    .tardi = Send the communication today.
    .oltre = The institute sends the communication all the same, today, and explains the delay. A patronato or a lawyer helps you for free.

documento-nullaosta-ricerca-copia = Copy of the clearance for research
    .come = The Sportello Unico gave it to the institute.
documento-convenzione-accoglienza = Copy of the hosting agreement with the institute
    .come = It is the agreement signed by the researcher and the institute.
documento-progetto-ricerca = Copy of the research project approved by the institute
    .come = Ask the institute for it.
documento-iscrizione-istituto = Certificate: the institute is on the list of the Ministry
    .come = The certificate is the sheet that proves it. Ask the institute for it.
documento-busta-paga = Last payslip
    .come = It is the sheet with the salary of the month. Whoever pays you gives it.
documento-borsa-ricerca = Certificate of the research grant
    .come = The certificate is the sheet that says how much you get. The institute gives it.
documento-lavoro-autonomo-ricerca = Papers of self-employment for the research
    .come = For example the contract with the institute and the invoices.
documento-convenzione-rinnovata = Copy of the renewed hosting agreement
    .come = Ask the institute for it when it extends the research.
documento-convenzione-altro-stato = Certified copy of the hosting agreement with the institute of the other EU country
    .come = It must foresee a time of research in Italy. A certified copy is checked by a public office.
documento-permesso-altro-stato = Copy of the permit of the other EU country
    .come = Also of the relatives who come with the researcher.
documento-mezzi-ricerca-breve = Proof of money to live on in Italy
    .come = Not needed if the hosting agreement already says so.
documento-dichiarazione-istituto = Declaration of the Italian institute
    .come = The institute where the research takes place writes it.

condizione-visto-lavoro-comune = the visa is for work under the quota decree or at home
    .no = the visa is for other work
condizione-visto-non-stagionale = the work is for an employer, not seasonal and not in a home
    .no = the work is of another kind
condizione-visto-in-casa = the work is in a home
    .no = the work is not in a home
condizione-visto-carta-blu = the visa is for highly qualified work
    .no = the visa is for other work
condizione-visto-articolo-27 = the visa is for work outside the quotas (article 27)
    .no = the visa is not for work outside the quotas (article 27)
condizione-ricerca-da-altro-stato = the researcher comes from another EU country and stays long
    .no = the researcher does not come from another EU country
condizione-ricerca-da-dipendente = you do research as an employee
    .no = you do not do research as an employee
condizione-ricerca-con-borsa = you have a research grant
    .no = you have no research grant
condizione-ricerca-in-proprio = you do research as a self-employed person
    .no = you do not do research as a self-employed person
condizione-permesso-corto = the new permit is short
    .no = the new permit lasts longer
condizione-infermiere-in-deroga = the nurse works under the exception
    .no = the nurse does not work under the exception

avviso-ricerca-elenco = The whole list of papers is on the portal. The form is called FR.
avviso-ricerca-nullaosta-costo = A sheet of Tuscany of 2018 asks for the revenue stamp for this request: today it costs { $bollo }. The other pages we read say nothing of costs: see the instructions of the portal.
avviso-ricerca-chi-no = People who come for a doctorate, a master or a specialization ask for the study visa, not for research. People who have asked for asylum or have temporary protection cannot use this way.
avviso-ricerca-gia-in-italia = People who already live in Italy lawfully can get this permit without a visa. The institute asks for the clearance all the same. A page of 2014 leaves out only those who asked for asylum or have temporary protection. For your permit ask the Sportello Unico.
avviso-ricerca-altro-stato-lunga = There is a rule for people who already do research in another EU country and stay more than { $giorni }. The clearance and the permit are needed, not the visa. The permit says "mobilità-ricercatore".
avviso-ricerca-breve-regola = The page of 2014 speaks of three months. Since { $dal } the limit is longer: { $giorni } in a period of { $arco }. The name of the request is still the old one.
avviso-ricerca-breve-senza-permesso = In this case no permit is needed. The institute sends the communication, and names in it the relatives who come too.
avviso-visto-ricerca-termine = The pages give different times to ask for the visa. That of 2014 gives { $lungo } from the clearance, the newer one { $corto }. Ask for it as soon as you can.
avviso-ricerca-primi-giorni = After entry the researcher has { $giorni } to contact the Sportello Unico.
avviso-ricerca-permesso-elenco = The list is that of the Questura of Vibo Valentia. The site of the post office asks for less: form, passport and hosting agreement. For the money the list says "if held", but the rule always asks for it.
avviso-ricerca-mezzi = You need money to live on, twice the social allowance: { $soglia } a year. Usually the hosting agreement with the institute ensures it.
avviso-ricerca-permesso-termine = On the time to get the permit the pages differ. A page of the Tuscany region says { $giorni }, the general rule { $legge }.
avviso-ricerca-durata = The permit lasts as long as the research program. If the program is extended, the permit is renewed for the same time.
avviso-ricerca-rinnovo-elenco = The Questura publishes no list for this renewal. The post office asks for the renewed hosting agreement. The other papers are those of the first permit. Ask the Questura or a patronato.
avviso-ricerca-finita = People who have finished the research can ask for another permit, to look for work or to start a business. It lasts from { $minimo } to { $massimo }. Register at the Centro per l'impiego and ask the institute for a paper that says you have finished. This guide explains the similar permit of students: ask a patronato what differs.

## Mission

procedura-visto-missione = Ask for the visa for a mission
    .ufficiale = Visto per missione
    .che-cosa = It is for those who come to Italy for a political, government or public function.
procedura-permesso-missione = Get the permit for a mission
    .ufficiale = Permesso di soggiorno per missione
    .che-cosa = It is for those who are on a mission in Italy and stay long.
procedura-rinnovo-permesso-missione = Renew the permit for a mission
    .ufficiale = Rinnovo del permesso di soggiorno per missione
    .che-cosa = The mission goes on and your permit is about to end.

requisito-missione-continua = The mission goes on
    .no = The mission is over.
    .cura = Ask a patronato or the Questura whether there is another way for you, before the permit ends.
    .forse = Ask the body or the government that sent you.

documento-contratto-di-soggiorno-se-firmato = Copy of the contract of stay for work (contratto di soggiorno), if you signed it
    .come = If you are hired in Italy, you sign it. If a foreign company sends you, ask the Sportello Unico which paper is needed.
documento-dichiarazione-missione = Copy of the declaration on the mission: place and length
    .come = The authority that sent you or that receives you writes it.

avviso-missione-che-cosa = The mission may be short or long, but it always has an end. For ordinary work another visa is needed.
avviso-missione-durata = The permit is needed beyond { $mesi }. The Questura writes "beyond 90 days". If you stay exactly three months the pages are not clear: ask the Questura.
avviso-missione-rinnovo-elenco = The Questura publishes no list for this renewal. Here you find the papers of the first permit for a mission: the declaration must state the new length. Ask the Questura or a patronato.

rinvio-articolo-27-altro = Article 27 is also for other work: home help who comes with the employer, seafarers, entertainment, sport, journalists. Go back and look under work in a home, entertainment and sport.
    .chi = The Sportello Unico of the Prefettura says whether the work is outside the quotas. A trade union helps you for free.
rinvio-articolo-27-ignoto = It is fine not to know. The employer files the request: ask them which letter of article 27 they chose.
    .chi = The Sportello Unico of the Prefettura, a trade union or a patronato helps you for free.

## Sources

fonte-ance-carta-blu = ANCE Enna: the Blue Card after circular 2829 (2024)
fonte-consulenti-carta-blu = Labor consultants: the Blue Card after decree 152 (2023)
fonte-avvocati-carta-blu = Immigration lawyers: circular 2829 of 28 March 2024 (2024)
fonte-solco-carta-blu = Solco: law 182 of 2025 and the Blue Card (2025)
fonte-consulenti-pescara-semplificazioni = Labor consultants of Pescara: the simplification law (2025)
fonte-stranieri-nullaosta-trenta = Stranieri in Italia: clearance within 30 days (2025)
fonte-diritto-carta-blu = Diritto.it: the new EU Blue Card (2024)
fonte-cinformi-carta-blu = Cinformi, Province of Trento: the EU Blue Card (undated)
fonte-integrazione-carta-blu = Portale Integrazione Migranti: what the EU Blue Card is (undated)
fonte-confalp-carta-blu = Confalp: the Blue Card and circular 6385 of 2012 (undated)
fonte-yourway-carta-blu = Your Way to Italy: the EU Blue Card (undated)
fonte-paesi-scheda-carta-blu = PAeSI, Regione Toscana: sheet of the EU Blue Card (undated)
fonte-paesi-protocollo-carta-blu = Ministry of the Interior: circular 2962 of 2016 on protocols
fonte-belluno-articolo-27 = Prefettura of Belluno: entry for work in special cases (undated)
fonte-stranieri-articolo-27 = Stranieri in Italia: workers outside the quotas (2023)
fonte-notizie-scuola-articolo-40 = Notizie della Scuola: text of article 40 of DPR 394 of 1999 (undated)
fonte-toscana-oggi-articolo-27 = Toscana Oggi: the work of foreigners (undated)
fonte-svanera-fuori-quota = Studio Svanera: entries outside the quotas (2016)
fonte-paesi-protocollo-dirigenti = Ministry of the Interior: protocol of 2015 on article 27 (read in 2024)
fonte-fvg-professori = Regione Friuli-Venezia Giulia: university professors (undated)
fonte-fvg-traduttori = Regione Friuli-Venezia Giulia: translators and interpreters (undated)
fonte-fvg-docenti = Regione Friuli-Venezia Giulia: teachers of foreign schools (undated)
fonte-fvg-infermieri = Regione Friuli-Venezia Giulia: nurses (undated)
fonte-meltingpot-infermieri = Progetto Melting Pot Europa: nurses outside the quotas (2020)
fonte-lavorofacile-infermieri = Lavorofacile: the renewal for nurses (2010)
fonte-portale-infermieri = Portale Immigrazione: permit for nurses (2021)
fonte-infermieristicamente-deroga = Infermieristicamente: the exception until 2027 (2024)
fonte-fnob-deroga = FNOB: the exception until 2027 (2024)
fonte-trevisolavora-formazione = Treviso Lavora: letter f of article 27 (undated)
fonte-gazzetta-gruppo = Gazzetta Ufficiale: legislative decree 253 of 2016 (2017)
fonte-lavorofacile-distacco = Lavorofacile: ruling 28 of 2011 on posting (2011)
fonte-mazzeschi-appalto = Studio Mazzeschi: workers under contract (2019)
fonte-normattiva-appalto = Normattiva: decree-law 10 of 2007, article 5
fonte-piemonte-conversioni = Piemonte Immigrazione: the cases of conversion (undated)
fonte-paesi-nullaosta-ricerca = PAeSI, Regione Toscana: sheet of the clearance for research (2018)
fonte-paesi-ricerca-domande = PAeSI, Regione Toscana: questions on research (undated)
fonte-paesi-comunicazione-ricerca = PAeSI, Regione Toscana: sheet of the communication of entry (undated)
fonte-paesi-percorso-ricerca = PAeSI, Regione Toscana: path Research, newer version (undated)
fonte-paesi-permesso-ricerca = PAeSI, Regione Toscana: sheet of the permit for research (undated)
fonte-anci-ricerca = ANCI: research begun in another EU country (undated)
fonte-normattiva-ricerca = Normattiva: legislative decree 71 of 2018
fonte-fvg-ricerca = Regione Friuli-Venezia Giulia: researchers (undated)
fonte-integrazione-ricerca = Portale Integrazione Migranti: the permit for research (2022)
fonte-portale-ricerca = Portale Immigrazione: permit for research (undated)
fonte-arletti-ricerca = Arletti Partners: the visa for scientific research (undated)
