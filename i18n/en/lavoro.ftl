### Work under the quota decree, a lost job, a pension.

permesso-attesa-occupazione = Residence permit for waiting for work (attesa occupazione)
permesso-residenza-elettiva = Residence permit for elective residence (residenza elettiva)
    .vecchi = permit for pensioners

## Questions

domanda-ingresso-lavoro = What work will the person who enters do in Italy?
    .tema = Work in Italy
    .perche = Each kind of work has its own request.
    .o-subordinato = Work for an employer, not seasonal
    .n-subordinato = Entry is under the quota decree (decreto flussi): each year the places are limited.
    .o-domestico = Work in a private home: cleaner, carer, babysitter
    .o-stagionale = Seasonal work: fields, hotels, tourism
    .o-autonomo = Self-employment (lavoro autonomo)
    .g-casi-particolari = Special cases: high skills, sport, performing arts…
    .o-altamente-qualificati = Highly skilled work (EU Blue Card)
    .o-particolari-categorie = Jobs outside the quota: nurses, managers, translators…
    .n-particolari-categorie = There is no wait for the quota decree. Offices say: article 27.
    .o-spettacolo = Performing arts and entertainment
    .o-sport = Sport
    .o-altro = Another job

domanda-nulla-osta-pronto = Has the clearance (nulla osta) already been given?
    .tema = Clearance
    .perche = The clearance comes first. Then the visa is asked for.
    .aiuto = The nulla osta is the yes of the State. Usually somebody in Italy asks for it: the employer, the relative, the institute, the organization. Sometimes the Questura gives it.

domanda-permesso-ue-altro-stato = Does the worker hold an EU long-term permit of another European country?
    .tema = Permit of another country
    .perche = For these workers there is another request.
    .aiuto = The name is written on the permit. It was once called EC permit.

domanda-primo-lavoro = With which work did you enter Italy?
    .tema = Work of the visa
    .perche = Papers and offices change with the kind of work.
    .o-subordinato = Work for an employer, also in a private home
    .o-non-avviato = The same, but the job never began
    .o-stagionale = Seasonal work
    .o-autonomo = Self-employment (lavoro autonomo)
    .g-casi-particolari = Special cases: high skills, sport, performing arts…
    .o-altamente-qualificati = Highly skilled work (EU Blue Card)
    .o-particolari-categorie = Jobs outside the quota: nurses, managers, translators…
    .n-particolari-categorie = Offices call them cases of article 27.
    .o-spettacolo = Performing arts and entertainment
    .o-sport = Sport
    .o-altro = Another job

domanda-attesa-caso = What happened with the job?
    .tema = Your case
    .perche = Each case has its own office.
    .o-perso = I was working and lost the job
    .n-perso = Dismissed, resigned, or the contract ended.
    .o-mai-iniziato = I came with a visa, but the job never began
    .o-attesa-finisce = I already have the permit for waiting for work, and it is ending
    .o-studi-finiti = I finished my studies in Italy and look for work

domanda-visto-per-lavoro = Did you enter Italy with a visa for employed work (lavoro subordinato)?
    .tema = Work visa
    .perche = This permit is for those who enter with the clearance and with this visa.
    .aiuto = The kind of visa is written in the passport.

domanda-attesa-rinnovata = Have you already renewed the permit for waiting for work once?
    .tema = Earlier renewal
    .perche = The Questura writes that it is renewed only once.

domanda-centro-impiego = Are you registered at the job center (Centro per l'impiego)?
    .tema = Job center
    .perche = The permit for waiting for work is for those who are registered.
    .aiuto = The Centro per l'impiego is the public office for those who look for work.

domanda-pensione-italiana = Do you get a pension from INPS or INAIL in Italy?
    .tema = Pension in Italy
    .perche = For this permit you must live without working. The Questura asks for the paper of the pension.
    .aiuto = For example an old-age, a seniority or a disability pension.

domanda-ingresso-del = When did you enter Italy?
    .tema = Day of entry
    .perche = After you enter there are only a few days to apply.
    .aiuto = Look at the stamp in the passport or at the travel ticket. If you have not entered yet, choose "I don't know".

## Procedures

procedura-nullaosta-lavoro-subordinato = Hire a person who lives abroad (quota decree)
    .ufficiale = Nullaosta al lavoro subordinato (clearance for employed work)
    .che-cosa = The employer asks for the clearance, which is the yes of the State. With the clearance the worker asks for the visa.
procedura-nullaosta-lavoro-subordinato-soggiornanti-ce-altro-stato = Hire someone who holds an EU long-term permit of another country
    .ufficiale = Nullaosta al lavoro subordinato per stranieri in possesso di un permesso di soggiorno CE per soggiornanti di lungo periodo rilasciato da altro Stato membro (richiesta nominativa)
    .che-cosa = The employer asks for the clearance for one named person. This person has lived in another European country for a long time.
procedura-visto-lavoro-subordinato = Ask for the visa for employed work
    .ufficiale = Visto per lavoro subordinato (visa for employed work)
    .che-cosa = The clearance has been given. The worker asks for the visa in the home country, before leaving.
procedura-permesso-lavoro-subordinato = Get the first permit for employed work
    .ufficiale = Permesso di soggiorno per lavoro subordinato (residence permit for employed work)
    .che-cosa = You entered with the visa to work. Now you ask for the first residence permit.
procedura-permesso-attesa-occupazione-primo-lavoro = Get a permit if the job of the visa never began
    .ufficiale = Permesso di soggiorno per lavoro subordinato - attesa occupazione (mancata instaurazione del primo rapporto di lavoro)
    .che-cosa = You entered with a work visa, but the job did not begin. With this permit you can look for another one.
procedura-permesso-attesa-occupazione = Get the permit for waiting for work, after a lost job
    .ufficiale = Permesso di soggiorno per attesa occupazione (residence permit for waiting for work)
    .che-cosa = You lost your job. With this permit you stay in Italy legally and look for another job.
procedura-rinnovo-permesso-attesa-occupazione = Renew the permit for waiting for work
    .ufficiale = Rinnovo del permesso di soggiorno per attesa occupazione (renewal)
    .che-cosa = You are still looking for work and the permit for waiting for work ends.
procedura-conversione-subordinato-residenza-elettiva = Change to the permit for those who live on a pension (residenza elettiva)
    .ufficiale = Conversione del permesso di soggiorno per lavoro subordinato, lavoro autonomo o motivi familiari in permesso di soggiorno per residenza elettiva
    .che-cosa = It is for those who stopped working and have a pension in Italy. It is open from a permit for work, waiting for work or family.

## Requirements

requisito-quote-aperte = Requests under the quota decree are open and a place is left
    .no = Requests under the quota decree are not open.
    .cura = Wait for the next decree. The dates come out on the sites of the Ministry of the Interior and of the Ministry of Labor.
    .forse = Last day for the requests: { $fine }. Ask the Sportello Unico, a patronato or the employers' association whether a place is left.
requisito-nulla-osta-lavoro = The clearance for work has been given
    .no = The clearance has not been given yet.
    .cura = The employer asks for the clearance on the portal. The visa comes afterwards.
    .forse = Ask the employer what stage the request has reached.
requisito-nulla-osta-lavoro-in-casa = The clearance for work in a home has been given
    .no = The clearance has not been given yet.
    .cura = The employer asks for the clearance. The visa comes afterwards.
    .forse = Ask the employer what stage the request has reached.
requisito-nulla-osta-carta-blu = The clearance for highly skilled work has been given
    .no = The clearance has not been given yet.
    .cura = The employer asks for the clearance. The visa comes afterwards.
    .forse = Ask the employer what stage the request has reached.
requisito-nulla-osta-articolo-27 = The clearance for work outside the quotas has been given
    .no = The clearance has not been given yet.
    .cura = The employer asks for the clearance. The visa comes afterwards.
    .forse = Ask the employer what stage the request has reached.
requisito-visto-di-lavoro = You entered with a visa for employed work
    .no = You did not enter with a visa for employed work.
    .cura = This permit is only for those who enter with that visa. A patronato (free advice office) tells you whether there are other ways.
    .forse = Look at the visa in the passport. A patronato can read it with you.
requisito-primo-lavoro-iniziato = The job has begun
    .no = The job has not begun.
    .cura = Go to the Sportello Unico and say so. You can get a permit to look for another job.
    .forse = Ask the employer whether you were hired. The Sportello Unico can check.
requisito-permesso-da-dipendente = You hold a permit for employed work that is not seasonal
    .no = You hold a permit for seasonal work: the law leaves it out.
    .cura = Ask a patronato or a union at once which ways you have. Help is free.
    .forse = The pages speak of those who hold a permit for employed work. With another permit ask a patronato: perhaps you do not need this one.
requisito-iscritto-centro-impiego = You are registered at the job center
    .no = You are not registered at the job center yet.
    .cura = Go to the job center (Centro per l'impiego) at once. Do not wait until the permit expires.
    .forse = Call the job center of your area and ask whether you are registered.
requisito-primo-rinnovo-attesa = It is the first renewal of this permit
    .no = This permit is renewed only once, and you have done so already.
    .cura = See the other ways below. Talk to a patronato or a lawyer at once: help is free.
    .forse = Look at the permit and the old receipts. A patronato can read them with you.
requisito-ancora-senza-lavoro = You are still looking for a job
    .no = You found a job: now you need the permit for work.
    .cura = Change to the permit for work: see the way below. A patronato helps you for free.
    .forse = See whether you have a contract that is running.
requisito-reddito-dopo-attesa = You have an income, your family's counts too
    .no = The income is not enough.
    .forse = Prepare the proof of your income and of your family's.
requisito-permesso-verso-residenza = You hold a permit for work, waiting for work or family
    .no = The pages we read do not allow this change for your permit.
    .cura = Ask a patronato or the Questura whether there is another way for you.
    .forse = Look at the reason written on the permit.
requisito-permesso-da-convertire = The permit you hold has not expired
    .no = The permit you hold has expired.
    .forse = The pages do not say whether an expired permit can be changed. Apply before the expiry. If it has expired already, go to a patronato at once.
requisito-pensione-in-italia = You get a pension from INPS or INAIL in Italy
    .no = You get no pension from INPS or INAIL in Italy.
    .cura = You can apply when you get the pension. A patronato checks for free whether you have a right to it.
    .forse = Ask INPS or a patronato.

## Conditions

condizione-senza-contratto = the permit does not depend on a contract of work
    .no = the permit depends on a contract of work
condizione-permesso-non-scaduto = the permit you hold has not expired
    .no = the permit you hold has expired
condizione-contributo-basso-chiesto = the office asks for the lower contribution
    .no = the office asks for the higher contribution

## Offices, costs and steps

ufficio-centro-impiego = Job center (Centro per l'impiego)
    .che-cosa = It is the public office that helps those who look for work. It is free.
ufficio-consolato = Italian embassy or consulate
    .che-cosa = It is the office of Italy in another country.

costo-contributo-conversione = Contribution for the permit
    .spiega = It is not due if the permit that you change has not expired.

passo-domanda-nulla-osta-lavoro = The employer applies on the portal
    .spiega = The request is made only on portaleservizi.dlci.interno.it, with SPID or CIE. The worker cannot make it.
passo-domanda-nulla-osta-nominativa = The employer applies with the name of the worker
    .spiega = The request is made only on portaleservizi.dlci.interno.it, with SPID or CIE. The name of the worker is written in it (richiesta nominativa).
passo-rilascio-nulla-osta-lavoro = The Sportello Unico gives the clearance
    .spiega = When the consulate asks for confirmation, the employer answers within { $termine }. After the clearance the worker asks for the visa.
passo-richiesta-visto-lavoro = The worker asks for the visa in the home country
    .spiega = The clearance is needed. Ask the consulate which papers to bring, what it costs and how long it takes.
passo-sportello-unico-contratto = Contact the Sportello Unico and sign the contract of stay
    .spiega = Make the appointment at once. You sign the contract of stay with the employer, within { $termine } of entry. You also sign the integration agreement. Ask there how to get the form of the kit.
passo-sportello-unico-attesa = Go to the Sportello Unico and say that the job did not begin
    .spiega = The Sportello Unico notes it and prepares the request for waiting for work. You also sign the integration agreement.
passo-iscrizione-centro-impiego = Register at the job center and ask for the certificate
    .spiega = The certificate is the paper that says that you are out of work and looking for it. Go at once: do not wait until the permit expires.

scadenza-primo-permesso = You have { $giorni } from entry to ask for the permit
    .in-tempo = You are on time. Contact the office by this day.
    .tardi = Contact the office today.
    .oltre = Contact the office today and ask for the permit all the same. Say why you are late and bring the proof. A patronato helps you for free.
scadenza-contratto-soggiorno = The contract of stay is signed and sent to the Sportello Unico within { $giorni } of entry
    .in-tempo = You are on time. Make the appointment with the employer.
    .tardi = Make the appointment today.
    .oltre = Call the Sportello Unico today with the employer and sign as soon as you can. A union or a patronato helps you for free.
scadenza-attesa-occupazione = Ask for the permit before the expiry: better at least { $anticipo } before
    .in-tempo = You are on time. Register at the job center and prepare the kit.
    .tardi = Register at the job center and send the kit at once. A late renewal is accepted up to { $tolleranza } after the expiry.
    .oltre = Apply now. According to the judges, the Questura must look at your whole case: the delay is only one part of it. Until you apply, the Prefettura may decide to send you out of Italy. Ask a patronato for help today: it is free.

## Papers

documento-identita-digitale = SPID, or the electronic identity card (CIE)
    .come = SPID is the login for the State's sites: you need it to enter the portal. Use that of the person who applies.
documento-certificato-centro-impiego = Copy of the certificate of the job center
    .come = The certificate is the paper that says that you are out of work.
documento-domanda-sportello-unico = Request prepared by the Sportello Unico
    .come = You get it when you say that the job did not begin.
documento-pensione-italiana = Copy of the paper of the INPS or INAIL pension
    .come = You ask INPS or INAIL for it. A patronato helps you for free.

## Notices

avviso-flussi-quote = The clearance can be asked for only under the quota decree. Each year there are { $quota } places for employed work that is not seasonal. Nobody knows beforehand whether a place is left.
avviso-flussi-date-ignote = The requests for 2026 were opened in February, on the so-called click days. Employers could prepare them before, from late October to early December 2025. We did not find the dates for 2027. Look for them on the site of the Ministry of the Interior.
avviso-flussi-solo-datore = Only the employer applies, or those who help the employer by law. The worker cannot. A private person can make { $domande } requests at most.
avviso-flussi-assistenza = There are entries outside the quotas too, up to { $ingressi } a year. They are for those who care for people with disabilities, people over { $anziani } or children up to { $bambini }. For someone of exactly { $anziani } the rule is not clear: ask first.
avviso-flussi-elenco = The pages we read give no list of papers for the clearance. The list is on the portal, in the form of the request.
avviso-flussi-costo = The pages we read do not say whether the request costs something. Perhaps a revenue stamp (marca da bollo) is needed: see the instructions of the portal.
avviso-alloggio-lavoro = The home of the worker must have the measures set by a decree of 1975. Since December 2025 the rules of the Region for public housing no longer count.
avviso-visto-altro-stato = One page says that with the EU permit of another country no visa is needed. The others do not say it: ask the Sportello Unico before you leave.
avviso-visto-elenco = The pages we read give neither the list of papers nor the cost of the visa. You find them on the site of the Italian consulate and on vistoperitalia.esteri.it.
avviso-visto-familiare-al-seguito = Together with the visa you can ask for the clearance to bring a relative along (familiare al seguito).
avviso-lavori-successivi = If you have started another job after the first, bring the report of that one too.
avviso-sportello-unico-elenco = The pages we read do not say what to bring to the Sportello Unico. Ask when you make the appointment.
avviso-accordo-integrazione = The integration agreement is for those who enter for the first time and are over { $eta }. The permit they ask for must last at least { $durata }. It is not for minors who are alone or victims of trafficking. It begins with { $crediti } credits. After { $verifica } the Sportello Unico checks the Italian language (A2) and civic life.
avviso-due-termini-ingresso = After entry there are two time limits: { $permesso } to ask for the permit and { $contratto } for the contract of stay. The first one counts: contact the Sportello Unico at once.
avviso-durata-primo-permesso = The Questura writes how long the first permit lasts. The three years of 2023 are for renewals: the first one can be shorter.
avviso-attesa-durata = Those who lose their job stay registered for the whole time of the permit, and for at least { $durata }. If they get an allowance for longer, the time of the allowance counts.
avviso-attesa-reddito = After the time to look for work the law looks at the income, as for family reunification. The basic income of a year is { $assegno }, more with a family. The pages do not explain how it is counted here. Ask a patronato: it is free.
avviso-attesa-altri-permessi = Waiting for work is for those who hold a permit for employed work, not for seasonal workers. The Blue Card and those who finish their studies have other procedures. On self-employment the pages do not agree. Of other permits they say nothing: ask a patronato.
avviso-attesa-rinnovo-elenco = The Questura publishes no list of papers for this renewal. Those written here are those of the first permit for waiting for work. Check the instructions inside the kit too.
avviso-attesa-tempi = The pages give no exact day to ask for this permit. Here you find the times of the renewal. Do not wait for the expiry: act as soon as you lose the job.
avviso-attesa-lavoro-trovato = If you found a job, you can ask for a permit for work again. The table of the Questura names the post office for this change. The Questura publishes no list of papers for this change.
avviso-conversione-contributo = Those who change a permit that has not expired pay no contribution. The list of the Questura asks for it all the same: show the expiry date. If the permit has expired, the contribution goes from { $breve } to { $alto }.
avviso-pensione-estera = The Questura speaks only of INPS or INAIL pensions paid in Italy. If you live on other money, for example a foreign pension, ask the Questura.

## Sources

fonte-vallini-quote = Studio Vallini Vaccari: the entry quotas 2026-2028 (2025)
fonte-siena-flussi = Siena News and Prefettura: the dates of the quota decree 2026 (2025)
fonte-arletti-flussi = Arletti Partners: decree 146 of 2025 (2025)
fonte-confagricoltura-contratto = Confagricoltura: the contract of stay after law 179 of 2025 (2025)
fonte-eglossa-alloggio = E-glossa: text of article 4 of law 182 of 2025 (2025)
fonte-trevisolavora-accordo = Treviso Lavora: the integration agreement (undated)
fonte-integrazione-attesa = Portale Integrazione Migranti: the permit for waiting for work (undated)
fonte-ali-portale = Ministry of the Interior: services portal ALI (2024)

rinvio-ingresso-lavoro = It is fine not to know. The employer makes the first request: ask the employer which kind of work it is. Then go back and choose.
    .chi = A union or a patronato (free advice office) helps you for free.
rinvio-lavoro-perso = It is fine not to know. Register at the job center (Centro per l'impiego) at once: it is free. Then bring permit, contract and the letter that ended the job to those who help you.
    .chi = A union or a patronato (free advice office) helps you for free.
