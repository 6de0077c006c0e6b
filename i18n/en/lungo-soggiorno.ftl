### The EU permit for long-term residents.

permesso-permesso-di-soggiorno-ce-lungo-periodo = Permesso di soggiorno UE per soggiornanti di lungo periodo (EU residence permit for long-term residents)
    .vecchi = EC residence permit for long-term residents; carta di soggiorno
    .durata = The right to stay has no end, but the card is renewed.

procedura-permesso-ce-lungo-periodo = Apply for the EU long-term permit
    .ufficiale = Permesso di soggiorno CE per soggiornanti di lungo periodo per stranieri e loro familiari
    .che-cosa = This permit is for people who have lived in Italy lawfully for years. With it you can work. You can travel in the Schengen countries and also stay there for work.

## Questions

domanda-domanda-asilo-del = When did you apply for asylum?
    .tema = Asylum application
    .perche = For people with protection the years are counted from the application.
    .aiuto = Give the application that led to your protection. The year alone is enough.
domanda-soggiorno-dal = Since when have you lived in Italy with a permit, without gaps?
    .tema = In Italy since
    .perche = You need years of lawful stay, one after the other.
    .aiuto = Look at the date of your first permit. The year alone is enough.
domanda-storia-soggiorno = Did one of these things happen in those years?
    .tema = Periods that do not count
    .perche = Some periods do not count towards the years you need.
    .aiuto = A long absence: { $continua } or more in a row outside Italy, or more than { $in-tutto } altogether.
    .o-niente = No, none of them
    .o-periodi-esclusi = I had permits that do not count
    .n-periodi-esclusi = Study, training, temporary protection, humanitarian reasons, asylum request.
    .o-assenze = I was outside Italy for a long time
    .o-tutte-e-due = Both
domanda-mesi-esclusi = For how many months did you have permits that do not count?
    .tema = Months that do not count
    .perche = These months are taken off.
    .aiuto = Add up the months of study, training, temporary protection, humanitarian reasons and asylum request.
domanda-motivi-assenze = Did the long absence have a serious reason, with papers to prove it?
    .tema = Serious reason for the absence
    .perche = With a serious reason the absence does no harm.
    .aiuto = For example: military service, health, other serious reasons with papers.
domanda-famiglia-lungo = Do you maintain relatives, or do you apply for them too?
    .tema = Relatives
    .perche = With relatives, the income and the home that you need change.
    .aiuto = To maintain means that they live on your income. Look at your family certificate (stato di famiglia), from the Comune.
    .o-solo = No: the permit is only for me and I maintain nobody
    .o-a-carico = I maintain relatives, but the permit is only for me
    .o-con-me = I apply for relatives too
domanda-altri-a-carico = How many relatives do you maintain, besides the small children in your application?
    .tema = Other relatives you maintain
    .perche = Each relative that you maintain means more income is needed.
    .aiuto = Look at your family certificate. The children under { $anni } in your application are counted separately.
domanda-reddito = How much did you earn in a year?
    .tema = Income
    .perche = The minimum income for a year is { $assegno }. If you maintain relatives it is more.
    .aiuto = Look at your last tax return or your CU form. If a relative maintains you, give that relative's income.
domanda-attestato-alloggio = Do you have the certificate of the Comune or of the ASL for your home?
    .tema = Certificate of the home
    .perche = The home must be large enough for the family.
    .aiuto = The certificate says that the home has the size that the law asks for. The ASL is the health office of your area.
domanda-lingua-italiana = How can you prove that you know Italian (level A2)?
    .tema = Italian language
    .perche = This permit needs a proof of Italian, or a reason for not having one.
    .aiuto = If several answers fit, choose the one that is easiest to prove.
    .o-attestato = I have a certificate of Italian, A2 or higher
    .n-attestato = From Roma Tre, Perugia, Siena or Dante Alighieri.
    .o-test = I passed the test of the Prefettura
    .o-diploma = I have a school diploma or degree taken in Italy
    .n-diploma = The lower secondary diploma (licenza media) is enough.
    .o-universita = I study at a university in Italy
    .o-non-ancora = I have no proof yet
    .g-altro = Other cases (courses, health, agreement, article 27)
    .o-accordo = The integration agreement says that I know Italian (A2)
    .o-corso-cpia = I attended an Italian course at a CPIA
    .n-corso-cpia = CPIA: the public school for adults.
    .o-difficolta = I cannot learn the language because of age, illness or disability
    .n-difficolta = You need a certificate of the ASL.
    .o-ingresso-speciale = I entered with an article 27 visa
    .n-ingresso-speciale = Professors, researchers, lecturers, translators, interpreters, journalists.
domanda-reddito-da = Where does your income come from?
    .tema = Source of income
    .perche = The papers to bring depend on it.
    .g-lavoro-dipendente = I work for an employer
    .g-lavoro-autonomo = I work for myself or as a partner
    .o-azienda = In a company, a shop or a public body
    .o-domestico = In a home: housekeeper, carer, babysitter
    .o-impresa = Business: industry, crafts or trade
    .o-libera-professione = Liberal profession
    .o-collaborazione = Consultancy or collaboration, without register or license
    .o-socio = Partner or director of a company or cooperative
    .o-rendita = Pension, annuity or other income of my own
    .o-familiare = A relative who lives with me maintains me
domanda-assunto = When did you start the job you have now?
    .tema = Start of the job
    .perche = On { $giorno } the paper that proves the hiring changed.
    .o-dopo = After { $giorno }
    .o-quel-giorno = Exactly on { $giorno }
    .o-prima = Before { $giorno }

## Requirements

requisito-non-gia-lungo-periodo = You do not have the long-term permit yet
    .no = You already have the EU long-term permit.
    .cura = If the card is old or has expired, ask for a new card with the postal kit.
    .forse = Look at what your permit says. A patronato can read it with you.
requisito-permesso-ammesso = Your permit is one that allows this application
    .no = This application cannot be made with the permit you have now.
    .cura = Once you have a permit of another kind, you can apply. A patronato tells you free of charge whether you can change permit.
    .forse = Take your permit to a patronato and ask. Another open application can exclude you, for example asylum or special protection.
requisito-cinque-anni = You have lived in Italy lawfully for at least { $anni }
    .no = { $anni } have not passed yet.
    .cura = Wait for this date. Until then, renew the permit you have in time.
    .forse = Find the date of your first permit, and take away the periods that do not count. A patronato can do it with you.
requisito-assenze-contate = You have not been away from Italy too long
    .no = You were outside Italy for { $continua } or more in a row, or for more than { $in-tutto } altogether.
    .forse = Take your passport and tickets to a patronato. Absences under { $continua } in a row, and up to { $in-tutto } altogether, do no harm.
requisito-permesso-in-corso = Your permit has not expired
    .no = The permit you have (“{ $permesso }”) expires on { $scade }. To apply you need a renewed one.
    .cura = Ask first for the renewal of the permit you have. A patronato tells you free of charge when to make this application.
    .forse = Look at the expiry date on the permit.
requisito-reddito-lungo = Your income reaches the minimum for a year: { $soglia }
    .no = Your income is below the minimum for a year: { $soglia }.
    .cura = Apply when your income reaches this sum. A patronato can check which income counts.
    .forse = Look at your last tax return. The sum changes every year and grows with the relatives you maintain.
requisito-alloggio-lungo = The home has the certificate for the number of people who live there
    .no = You do not have the certificate of the home yet.
    .cura = Ask the technical office of the Comune. The certificate of the ASL is also accepted.
    .forse = Ask the Comune or the ASL whether your home already has a certificate.
requisito-italiano = You know Italian at level A2 or higher
    .no = You have no proof of Italian yet.
    .cura = Book the Italian test A2. If you pass, you can apply.
    .forse = Look for certificates, diplomas or enrollments made in Italy. A patronato or the CPIA tells you which are enough.

## Conditions

condizione-protezione-internazionale = you have asylum or subsidiary protection
    .no = you do not have asylum or subsidiary protection
condizione-permesso-escluso-dal-lungo = you have an excluded permit
    .no = you do not have an excluded permit
condizione-permesso-forse-breve = your permit is seasonal, for a mission, business, working holidays or justice
    .no = your permit is not seasonal, for a mission, business, working holidays or justice
condizione-in-italia-prima-di-unilav = you already lived in Italy when the Unilav form was introduced
    .no = you did not live in Italy yet when the Unilav began
condizione-minore-con-permesso-da-minore = you are a minor and have a permit for minors
    .no = you are of age, or have no permit for minors
condizione-permesso-finisce-prima = the permit you have expires before you can apply
    .no = the permit you have does not expire before
condizione-assenze-lunghe = you were outside Italy for a long time
    .no = you were not outside Italy for a long time
condizione-periodi-esclusi = you had permits that do not count
    .no = you had no permits that do not count
condizione-dipendente = you work for an employer
    .no = you do not work for an employer
condizione-reddito-azienda = you work in a company or a public body
    .no = you do not work in a company or a public body
condizione-reddito-domestico = you work in a home (housekeeper, carer, babysitter)
    .no = you do not work in a home
condizione-reddito-in-proprio = you have a business or a liberal profession
    .no = you have neither a business nor a liberal profession
condizione-reddito-impresa = you have a business
    .no = you do not have a business
condizione-reddito-libera-professione = you have a liberal profession
    .no = you do not have a liberal profession
condizione-reddito-collaborazione = you work as a consultant or collaborator
    .no = you do not work as a consultant or collaborator
condizione-reddito-socio = you are a partner or director of a company
    .no = you are neither a partner nor a director of a company
condizione-reddito-rendita = you live on a pension or other income of your own
    .no = you do not live on a pension or an annuity
condizione-reddito-di-un-familiare = a relative maintains you
    .no = no relative maintains you
condizione-alloggio-richiesto = you apply for relatives too and do not have protection
    .no = the permit is only for you, or you have protection

## Costs and steps

costo-contributo-lungo-periodo = Contribution for the long-term permit
    .spiega = Minors and people with asylum or subsidiary protection do not pay it.

passo-ritiro-lungo = Collect the permit at the Questura
    .spiega = You get a text message with the day and the time. The law allows { $legge }; the Questura of Vibo Valentia writes { $questura }. No page says from which day to count.

## Documents

documento-residenza-stato-famiglia = Copy of the certificate of residence and family status
    .come = It is the Comune's paper that says where a person lives and with whom. One certificate for both is fine.
documento-codice-fiscale = Copy of the tax code (codice fiscale)
documento-raccomandata-contratto = Receipt of the registered letter that sent the contract to the Sportello Unico
    .come = It is the registered letter with return receipt. The employer keeps the receipt.
documento-identita-datore = Copy of the employer's identity document
    .come = If the employer is a foreigner, a copy of the employer's residence permit. To change the reason of the permit, the employer's passport too.
documento-dichiarazione-redditi = Copy of the last tax return
    .come = For employees the CU form is enough (it used to be called CUD).
documento-buste-paga = Copy of the payslips
documento-bollettini-inps = Copy of the INPS payment slips for domestic work
    .come = The family you work for pays them: ask them. To change the reason of the permit they must give the hours worked and the pay per hour.
documento-visura-camerale = Copy of the company record (visura camerale)
    .come = The Chamber of Commerce issues it. It says that the business is registered.
documento-iscrizione-albo = Entry in the professional register, if your work has one
documento-partita-iva = Copy of the certificate of your VAT number
    .come = It is the Revenue Agency's paper with your VAT number (partita IVA).
documento-modello-redditi-bilancio = Copy of the Redditi tax form (once Modello Unico), with balance sheet and statement of assets
    .come = You need the proof that it was sent, or the promise to send it. The accountant must sign the balance sheet.
documento-fatture = Purchase and sales invoices, left with the accountant
documento-contributi-previdenziali = Proof that the social security contributions are paid
documento-dichiarazione-committente = Declaration of your client, with kind of contract and pay
    .come = To change the reason of the permit it must be recent and also give the length of the contract.
documento-contratto-collaborazione = Copy of the collaboration contract
documento-identita-committente = Copy of your client's identity document
    .come = If the client is a foreigner, a copy of the client's residence permit.
documento-buste-paga-recenti = Copy of the payslips of the last three months
documento-modello-f24 = Form F24, if you have one
    .come = It is the form with which taxes and contributions are paid.
documento-codice-fiscale-societa = Copy of the company's tax code
documento-dichiarazione-societa = Recent declaration of the legal representative: you still work in the company
documento-identita-rappresentante = Copy of the legal representative's identity document
    .come = If the representative is a foreigner, a copy of that person's residence permit.
documento-libro-matricola = Copy of the page of the staff register (libro matricola) with your name
documento-rendite = Copy of the papers on pension, annuity, property or other income
documento-redditi-del-familiare = Copy of the papers on the income of the relative who maintains you
    .come = It can be the spouse, a parent or a child who lives with you.
documento-dichiarazione-mantenimento = Declaration of the relative that he or she maintains you
    .come = It is a sworn statement (dichiarazione sostitutiva di atto di notorietà). The relative writes and signs it.
documento-alloggio-comune = Certificate of the home issued by the Comune
    .come = The technical office issues it. It says that the home suits the number of people.
documento-alloggio-asl = Certificate of hygiene of the home issued by the ASL
    .come = It says that the home is healthy. The ASL is the health authority of your area.
documento-attestato-italiano = Copy of the certificate of Italian, level A2 or higher
documento-esito-test-italiano = Result of the Italian test, passed
documento-diploma-italiano = Certified copy of the diploma or degree
    .come = Certified means that an office has compared it with the original.
documento-iscrizione-universita = Enrollment at a university: degree, doctorate or master's
documento-attestato-cpia = Certificate of the Italian course at the CPIA
documento-verifica-accordo = Result of the check of the integration agreement, with level A2
documento-certificato-apprendimento = Certificate of a public ASL body on the difficulty of learning the language
    .come = A doctor of the ASL writes it.
documento-prova-ingresso-speciale = Proof of the entry with an article 27 visa

alternativa-contratto-committente = The contract with your client: one of these two papers
alternativa-alloggio-lungo = The home: one of these two papers

## Notices

avviso-assegno-anni-senza-fonte = For 2019 and 2020 we have no reliable source for the social allowance. Ask a patronato.
avviso-assegno-due-cifre = For 2022 there are two figures for the social allowance. Here you see the one of the end of the year.
avviso-lungo-tessera = The right to stay does not expire, but the card does. It lasts { $adulti } for adults and { $minori } for minors, then it is renewed. The registry office no longer accepts older cards.
avviso-lungo-revoca = Be careful with long journeys. You lose this permit after { $fuori-ue } in a row outside the European Union. You also lose it after { $fuori-italia } outside Italy.
avviso-lungo-consegna = On the day of collection the parents and the minor children come. For other permits only children over { $eta } years come. For the long-term permit the page gives no age. Ask the Questura who must come.
avviso-lungo-elenco-incompleto = The Questura's list forgets the card, the contribution, the home and Italian. Other parts of the same page ask for them: prepare them.
avviso-lungo-residenza = You must also be resident in Italy now: the certificate of the Comune proves it.
avviso-lungo-domanda-aperta = Are you waiting for the answer to a request for asylum, special protection or a special-cases permit? Then you cannot ask for this permit yet. Diplomats are excluded too.
avviso-lungo-figlio-minore = Are you a minor over { $anni }, with a parent who has this permit? There is a separate request for you: you find it below.
avviso-lungo-umanitari = One page excludes the old permit on humanitarian grounds. The Questura does not name it among the excluded ones, but does not count those years. Ask a patronato.
avviso-lungo-breve-durata = Short permits for temporary reasons are excluded. No page says which they are: perhaps seasonal, mission, business, working holiday and justice too. Ask the Questura or a patronato.
avviso-lungo-studio = People who have a study permit now cannot apply. People who had one before can, but those years do not count. About years with a permit for medical care the page says nothing: ask.
avviso-lungo-assenze = An absence does no harm under { $continua } in a row and up to { $in-tutto } altogether. The pages do not say whether a longer one starts the count again. Ask a patronato.
avviso-lungo-alloggio-solo = The certificate of the home is needed when relatives are in the application. The Questura of Vibo Valentia does not write this exception. Ask before you send.
avviso-lungo-familiari = Small children are in your request. Each other relative posts a kit of their own, with its costs: they are not in this total. Minors do not pay the contribution. Each relative, even a child, must have their own { $anni } in Italy.
avviso-lungo-familiari-protetti = You need not prove your Italian, because you have protection. Your relatives must.
avviso-lungo-carta-blu = Did you have the Blue Card in other EU countries too? Then there is a request with rules of its own: you find it below.
avviso-lungo-prenota-test = Book the A2 test on portaleservizi.dlci.interno.it, with SPID or CIE. They call you within { $convocazione }. If you fail or do not come, you can try again after { $nuova }. The Questura of Vibo Valentia says instead to ask the Prefettura.
avviso-lungo-corso-cpia = The Questura of Vibo Valentia accepts people who attended an Italian course at a CPIA. Other pages do not say so. Ask before you send.
avviso-lungo-ingresso-speciale = The Questura names letters a, c, d and q of article 27. Look at the letter on your visa and ask for confirmation.
avviso-lungo-quel-giorno = The rule speaks of before and after { $giorno }. It says nothing about people who started on that very day: bring all the papers.
avviso-lungo-reddito-minimo = The minimum income is the social allowance (assegno sociale) of a year ({ $assegno }). Each relative you maintain adds one half.
avviso-lungo-redditi = The Questura writes that the papers on income are needed if you have them. But the income must be proved: bring them.
avviso-lungo-modello-f24 = The page says that form F24 may be asked for. Bring it if you have it.

## Sources

fonte-stranieri-assegno = Stranieri in Italia: the social allowance of 2017 (2017)
fonte-cittadinanza-info-assegno = Cittadinanza.info: the social allowance of 2018 (2018)
fonte-piemonte-requisiti = Piemonte Immigrazione: requirements of reunification (2021)
fonte-tuttolavoro-assegno = Tuttolavoro24: pensions and increases (2022)
fonte-ansa-rivalutazione = ANSA: INPS adjustments for 2023 (2022)
fonte-piemonte-famiglia = Piemonte Immigrazione: questions on family and minors (2024)
fonte-forza-importi = Sindacato Forza: INPS amounts and income limits (2025)
fonte-mefop-assegno = Mefop: the social allowance of 2026 (2026)
fonte-assolombarda-lungo = Assolombarda: the EU long-term permit (undated)
fonte-paesi-scheda-lungo = PAeSI, Tuscany Region: card on the long-term permit (undated)
fonte-paesi-scheda-test = PAeSI, Tuscany Region: card on the Italian test (undated)
fonte-prefettura-varese-test = Prefettura of Varese: the Italian test (2024)

## Offices

ufficio-comune = Comune (town hall)
    .che-cosa = Here are the registry office (residence, family), the civil registry (births, citizenship), the technical office (home) and the social services.
ufficio-portale = Portal on the internet
    .che-cosa = It is a site of the Ministry or of the police. You use it from a computer or a phone.
ufficio-prefettura = Prefettura
    .che-cosa = It is the office of the Ministry of the Interior in your province.
ufficio-sportello-unico = Sportello Unico per l'Immigrazione (immigration desk)
    .che-cosa = It is an office of the Prefettura.
