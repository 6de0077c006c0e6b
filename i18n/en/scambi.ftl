### Internships, working holidays, exchanges, au pairs, volunteering, looking for work after the studies.

procedura-permesso-tirocinio = Ask for the first permit for an internship
    .ufficiale = Permesso di soggiorno per tirocinio (residence permit for an internship)
    .che-cosa = You entered to learn a job in a company. With this permit you stay legally.
procedura-rinnovo-permesso-tirocinio = Renew the permit for an internship
    .ufficiale = Rinnovo del permesso di soggiorno per tirocinio (renewal)
    .che-cosa = The internship goes on and the permit is about to end.
procedura-permesso-attesa-occupazione-studenti = Look for work after a degree or higher diploma
    .ufficiale = Permesso di soggiorno per ricerca lavoro o imprenditorialità degli studenti (before: attesa occupazione)
    .che-cosa = You finished your studies in Italy. With this permit you stay to look for work or to start a business.
procedura-visto-vacanze-lavoro = Ask for the visa for a working holiday, an exchange or au pair
    .ufficiale = Visto vacanze-lavoro, programmi di scambio di giovani o di mobilità o alla pari
    .che-cosa = It is the visa for young people of countries that have an agreement with Italy.
procedura-dichiarazione-di-presenza-alla-pari = Au pair for a short time: the declaration of presence
    .ufficiale = Dichiarazione di presenza per soggiorno alla pari non superiore ai 3 mesi (declaration of presence)
    .che-cosa = You stay in a family for a short time, as an au pair. The permit is not needed: it is enough to say that you are in Italy.
procedura-permesso-vacanze-lavoro-6-mesi = Get the permit for a working holiday
    .ufficiale = Permesso di soggiorno per vacanze-lavoro non superiore ai 6 mesi (residence permit)
    .che-cosa = You entered with a working holiday visa. With this permit you travel and may do some work.
procedura-permesso-programmi-scambio-1-anno = Get the permit for an exchange program
    .ufficiale = Permesso di soggiorno per programmi di scambio per periodi non superiori a un anno (residence permit)
    .che-cosa = You are in Italy with a youth exchange program, or as an au pair for longer. The list of the Questura is that of the working holiday.
procedura-nullaosta-volontariato = Get the clearance for volunteering
    .ufficiale = Nullaosta per la partecipazione a programmi di volontariato (clearance)
    .che-cosa = An organization in Italy wants a volunteer from abroad. It asks for this clearance first.
procedura-visto-volontariato = Ask for the visa for volunteering
    .ufficiale = Visto per volontariato (visa for volunteering)
    .che-cosa = The clearance has been given. The volunteer asks for the visa in the home country.
procedura-permesso-volontariato = Ask for the permit for volunteering
    .ufficiale = Permesso di soggiorno per volontariato (residence permit)
    .che-cosa = You entered with the visa for volunteering. With this permit you stay until the program ends.

## Questions

domanda-tirocinio-tipo = What do you do in the company?
    .tema = Kind of internship
    .perche = Each case has its own papers.
    .o-tirocinio = An internship, with an agreement between an institution and the company
    .o-addestramento = Training, with a clearance and a contract
domanda-scambio-tipo = Which program do you take part in, and for how long?
    .tema = Program
    .perche = Each program has its permit, or its declaration.
    .o-vacanze-lavoro = Working holiday
    .n-vacanze-lavoro = In Italian vacanze-lavoro.
    .o-scambio = Youth exchange, or au pair for more than { $mesi }
    .o-alla-pari-breve = Au pair in a family, up to { $mesi }
domanda-eta-volontario = How old is the volunteer?
    .tema = Age of the volunteer
    .perche = The law sets a lowest and a highest age.
    .o-sotto = Under { $minima }
    .o-tra = From { $minima } to { $massima }
    .o-sopra = Over { $massima }
domanda-titolo-preso = Did you take a degree, doctorate, master or higher diploma in Italy?
    .tema = Degree
    .perche = Only with these one stays to look for work.
    .aiuto = Academic diplomas and those of higher technicians (ITS) count too. The secondary school diploma is not enough.
domanda-reddito-come-assegno = Do you have an income of at least { $soglia } a year?
    .tema = Income of at least { $soglia }
    .perche = The law asks for at least the sum of the social allowance.
    .aiuto = Look at your CU or 730. One page says that money in the bank alone is not enough.

## Requirements

requisito-tirocinio-rinnovabile = The permit for an internship can be renewed
    .no = This permit is not renewed.
    .forse = Ask the Questura before you send the kit. Bring the project with the new end date.
requisito-titolo-preso-in-italia = You took a degree or another higher qualification in Italy
    .no = You do not have the degree yet.
    .cura = If you still study, renew the study permit. You can apply when you have the degree.
    .forse = Ask the office of your university or school.
requisito-reddito-dello-studente = You have an income of at least { $soglia } a year
    .no = The income is not enough: at least { $soglia } a year is needed.
    .cura = Ask a patronato, for free, which income counts. If you already have a job, you can change the permit to work.
    .forse = Look at your CU or 730, or ask a patronato.
requisito-nulla-osta-scambio = The clearance has been given
    .no = The clearance has not been given yet.
    .cura = Your host or the organization of the program asks for it in Italy. The visa comes afterwards.
    .forse = Ask the family or the organization what stage the request has reached.
requisito-alla-pari-breve = You stay as an au pair, for { $mesi } at most
    .no = Your program is another one, or lasts more than { $mesi }.
    .cura = A residence permit is needed.
    .forse = Look at the contract with the family and at the visa.
requisito-vacanze-lavoro = Your program is a working holiday
    .no = Your program is another one.
    .cura = See below the paper for your program.
    .forse = Look at the reason written on the visa.
requisito-scambio-lungo = You are in an exchange program, or an au pair for longer
    .no = Your program is another one.
    .cura = See below the paper for your program.
    .forse = Look at the reason written on the visa.
requisito-volontario-non-troppo-giovane = The volunteer is at least { $minima } years old
    .no = The volunteer is under { $minima }.
    .cura = The volunteer can apply at the age of { $minima }.
    .forse = Look at the date of birth in the passport.
requisito-volontario-non-troppo-grande = The volunteer is not over { $massima }
    .no = The volunteer is over { $massima }: the law does not allow it.
    .cura = Ask the organization whether there is another visa for you.
    .forse = The law only says: between { $minima } and { $massima }. Those who have turned { $massima } already should ask the Sportello Unico.
requisito-volontariato-posti = There are places for volunteers this year
    .no = There are no places this year.
    .cura = Wait for the next decree. The organization can ask the Ministry of Labor.
    .forse = Ask the Sportello Unico whether this year's decree is out.
requisito-nulla-osta-volontario = The clearance for volunteering has been given
    .no = The clearance has not been given yet.
    .cura = The organization asks for it in Italy. The visa comes afterwards.
    .forse = Ask the organization what stage the request has reached.

scadenza-ricerca-lavoro = Ask for this permit before the study permit expires
    .in-tempo = You are on time. Register at the job center and send the kit by this day.
    .tardi = Send the kit at once.
    .oltre = Send the kit now. The law says "at the expiry", without an exact day. A patronato or a lawyer helps you: the patronato is free.

## Steps

passo-nulla-osta-volontariato = The organization asks the Sportello Unico for the clearance
    .spiega = The request goes to the Sportello Unico of the place of the program. It asks the Questura for its view and then sends the clearance to the consulate.

## Papers

documento-mezzi-tirocinio = Proof of the money you live on: grant (borsa lavoro) or payslip
documento-nulla-osta-addestramento = Copy of the clearance of the Sportello Unico
    .come = The company asked for it before you entered.
documento-progetto-formativo = Copy of the training project, endorsed by the Region
    .come = It is the paper that says what you learn and for how long. The organizer of the internship prepares it.
documento-identita-impresa = Copy of the identity document of the owner of the company
    .come = If they are foreign, residence permit and passport are needed.
documento-convenzione-tirocinio = Copy of the agreement between the institution and the company
    .come = It is the agreement on the internship. Ask the company or the institution for it.
documento-titolo-di-studio = Copy of the degree or diploma taken in Italy
    .come = If it is not ready yet, it can be given later.
documento-redditi-studente = Proof of the income
    .come = For example the CU (the sheet of earnings from the employer) or the 730.
documento-convenzione-volontario = Written agreement between the volunteer and the organization
    .come = It says what the volunteer does, on which days, and who pays for travel, home and food.
documento-polizza-volontario = Insurance of the organization for the volunteer
    .come = It pays for treatment and for damage to other people.

## Notices

avviso-tirocinio-visto = An internship first needs a training project endorsed by the Region. The organizer of the internship asks for it. A decree sets how many places there are.
avviso-tirocinio-tipi = The Questura asks for different papers for an internship and for training. For training the company asked for a clearance first.
avviso-tirocinio-accordo = If the permit lasts at least { $durata }, the integration agreement is signed at the Sportello Unico. It is a pact with the State about Italian and the rules. It is for those who enter for the first time and are over { $eta }.
avviso-tirocinio-conta = The years of study and vocational training do not count towards the { $anni } of the EU long-term permit.
avviso-tirocinio-rinnovo = In the table of the Questura this renewal has only an asterisk: if the requirements of the law are met. The office is not written. The internship is in the list of the kits, this is why the post office stands here.
avviso-vacanze-paesi = The visa is for young people of countries with an agreement. For the Ministry of Labor these are Australia, Canada, South Korea, Japan, Hong Kong and New Zealand. The rules change from country to country.
avviso-vacanze-senza-nulla-osta = A page of 2014 names a clearance for these programs too. According to a page of 2022 a working holiday needs none: you go straight to the consulate.
avviso-vacanze-limiti = A page of 2014 speaks of a permit of up to { $mesi }. According to a page of 2020 it usually lasts a year. The Ministry says: { $mesi } of work in a year at most, and { $datore } with the same employer. For some countries this second limit is not there.
avviso-vacanze-ufficio = The Questura of Vibo Valentia does not write where to ask. The table, for this kind of work, names the Sportello Unico and the post office. Two other pages say the Questura. Ask before you go.
avviso-vacanze-contributo = The list of the Questura of Vibo Valentia has only the card, not the contribution. The general rule asks every adult for it: so it is in the total. Ask before you pay.
avviso-vacanze-polizza = The Questura of Vibo Valentia lists only the card. A page of 2020 asks for health insurance too.
avviso-vacanze-rinnovo = One page says that this permit is neither renewed nor changed. A page of 2014 allows one change only: to family, if you have a relative who lives in Italy lawfully.
avviso-scambio-durata = The permit for exchange programs lasts { $anno } at most. To be an au pair for up to { $mesi } the declaration of presence is enough. The page of 2014 does not say which paper a longer au pair stay needs. Ask the Questura.
avviso-alla-pari-ssn = Voluntary registration with the health service costs au pairs at least { $importo } a year. It is paid with the F24 form. This cost is not in the total.
avviso-scambio-rinnovo = The pages we read speak of no renewal. A page of 2014 allows one change only: to family, if you have a relative who lives in Italy lawfully. Ask the Questura.
avviso-alla-pari-frontiera = People who come from a country outside Schengen register at the border on entry. People who come from a Schengen country go to the Questura.
avviso-volontariato-prima = A page of 2014 puts the clearance after the visa. The law wants it before. Since { $dal } the age has changed too.
avviso-volontariato-chi = The organization must not work for profit. It can be a nonprofit (Third Sector) body, an organization of cooperation or a recognized religious body.
avviso-volontariato-posti = A decree of the Ministry of Labor sets the places for volunteers every year. A page without a date says that this decree never came out.
avviso-volontariato-elenco = No page gives a complete list, nor the cost. The law looks at the written agreement and the insurance. The Sportello Unico tells the rest.
avviso-volontariato-kit = The kit has no entry for volunteering. A page of 2023 says to write "missione". The page of 2014 and the Questura do not speak of this permit. The pages we read give no list of its papers: ask before you post.
avviso-volontariato-durata = The permit lasts as long as the program, usually { $durata } at most. One page says that it is neither renewed nor changed.
avviso-volontariato-contributo = The contribution of { $breve } is for a permit of up to { $durata }. If your permit lasts longer, the contribution is { $medio }.
avviso-ricerca-lavoro-nome = A page of 2014 still calls it waiting for work (attesa occupazione). Since { $dal } the law gives it another name: ricerca lavoro o imprenditorialità degli studenti.
avviso-ricerca-lavoro-durata = The permit lasts from { $minimo } to { $massimo }. If you find work, you can ask to change it to a permit for work. The business must have to do with your studies.
avviso-ricerca-lavoro-titolo = If the diploma is not ready, you have { $giorni } after the application to give it.
avviso-ricerca-lavoro-ufficio = The Questura of Vibo Valentia does not speak of this permit. The list comes from other pages: check with a patronato before you post.

## Referrals

rinvio-vacanze-lavoro-rinnovo = One page says that the permit for a working holiday is not renewed. If you have a relative who lives in Italy legally, go back and choose to change the permit. Do not stay after the expiry without asking.
    .chi = Ask the Questura before the permit expires. A patronato (free advice office) helps you for free.

## Sources

fonte-agenzialavoro-tirocini = Job agency of Emilia-Romagna: internships of people from abroad (2024)
fonte-integrazione-vacanze-lavoro = Portale Integrazione Migranti: working holidays (2022)
fonte-lavoro-vacanze = Ministry of Labor: the working holiday agreements (2025)
fonte-stranieriditalia-vacanze = Stranieriditalia.com: the permit for a working holiday (2020)
fonte-waitaly-vacanze = Welcome Association Italy: the permit for a working holiday (undated)
fonte-pontassieve-questura = Town of Pontassieve: the residence permit (undated)
fonte-infoimmigrazione-volontariato = Infoimmigrazione: the permit for volunteering (undated)
fonte-integrazione-volontariato = Portale Integrazione Migranti: volunteering (undated)
fonte-cinformi-volontariato = Cinformi, Province of Trento: the permit for volunteering (2023)
fonte-ancitoscana-ricerca-lavoro = ANCI Toscana: the permit to look for work after the studies (undated)
fonte-cinformi-ricerca-lavoro = Cinformi, Province of Trento: from study to looking for work (undated)
fonte-paesi-scheda-ricerca-lavoro = PAeSI, Tuscany Region: sheet on the conversion of students (undated)
