### Italian citizenship: by residence, by marriage, by birth in Italy.

procedura-cittadinanza-residenza = Apply for Italian citizenship by residence
    .ufficiale = Cittadinanza italiana - concessione per residenza
    .che-cosa = This is the application to become an Italian citizen after years of residence in Italy. You make it online.
procedura-cittadinanza-matrimonio = Apply for Italian citizenship by marriage
    .ufficiale = Cittadinanza per matrimonio: cittadino non comunitario o apolide coniugato con cittadino italiano
    .che-cosa = This is the application for people married to, or in a civil union with, an Italian citizen. You make it online.
procedura-cittadinanza-nascita-residenza-18-anni = Become Italian on coming of age, if you were born in Italy
    .ufficiale = Cittadinanza per nascita e residenza in Italia fino al compimento dei 18 anni
    .che-cosa = If you were born in Italy and have always lived here, you declare it at the Comune. Usually you do it between 18 and 19.

## Questions

domanda-cittadinanza-per = Why can you apply for Italian citizenship?
    .tema = Reason
    .perche = Every reason has its own rules and offices.
    .aiuto = If several reasons fit, look first at the quickest.
    .o-residenza = I have lived in Italy for years
    .o-matrimonio = I am married to, or in a civil union with, an Italian citizen
    .o-maggiore-eta = I was born in Italy and am turning, or have turned, { $eta }
    .g-genitori = A parent is, or has become, Italian; adoption
    .o-convivenza-genitore = A parent becomes Italian and the minor child lives with that parent
    .o-figlio-di-italiano = Minor child born abroad, with a parent Italian from birth
    .o-adozione = Adoption by an Italian
    .g-nascita = Born in Italy: parents unknown, stateless or with no citizenship to give
    .o-genitori-ignoti-apolidi = The parents are unknown or stateless
    .n-genitori-ignoti-apolidi = Stateless: no country recognizes the person as its citizen.
    .o-genitori-non-trasmettono = The parents cannot hand on their citizenship
    .o-trovato-in-italia = Child found in Italy, with no known parents
    .g-antenati = I have an Italian parent, grandparent or ancestor
    .o-riconoscimento = I think I am Italian already, and want it recognized
    .n-riconoscimento = The offices call it iure sanguinis.
    .o-antenato-diciotto = I am turning { $eta } and live in Italy
    .o-antenato-impiego = I work for the Italian State
    .o-antenato-militare = I do military service for Italy
    .o-altro = Another reason
domanda-classe-cittadinanza = Which of these cases is yours?
    .tema = Your case
    .perche = The years of residence required depend on the case.
    .aiuto = In brackets: the years of residence. Choose the case that needs fewer.
    .o-straniero = Citizen of a country outside the European Union ({ $straniero })
    .o-rifugiato-apolide = Refugee or stateless ({ $rifugiato })
    .o-cittadino-ue = Citizen of the European Union ({ $ue })
    .o-nato-in-italia = I was born in Italy ({ $nato })
    .o-discendente = A parent or grandparent of mine is, or was, Italian by birth ({ $discendente })
    .o-adottato = An Italian adopted me when I was already an adult ({ $adottato })
    .n-adottato = The years are counted after the adoption.
    .o-servizio-stato = I worked for the Italian State ({ $servizio })
    .n-servizio-stato = The service counts, also abroad.
domanda-residenza-dal = Since when have you been resident in Italy, without a break?
    .tema = Resident since
    .perche = You need years of lawful residence.
    .aiuto = It is the day on which the Comune entered you in its register. If you were adopted as an adult, count from the adoption. The year alone is enough.
domanda-servizio-compiuto = Did you work for the Italian State for at least { $anni }?
    .tema = Service of the State
    .perche = The service counts, not the residence.
    .aiuto = Service abroad counts too.
domanda-carico-cittadinanza = Whom do you maintain with your income?
    .tema = Dependants
    .perche = With dependants a higher income is needed.
    .aiuto = Dependants are people who live on your income.
    .o-nessuno = Nobody
    .o-coniuge = Only my husband or wife
    .o-coniuge-e-altri = My husband or wife, and other people
    .o-altri = Other people, but not a husband or wife
    .n-altri = For example the children.
domanda-altri-carico-cittadinanza = How many other people do you maintain, not counting your husband or wife?
    .tema = Other dependants
    .perche = For each of them a little more income is needed.
domanda-reddito-cittadinanza = How much did you earn in the worst of the last { $anni } years?
    .tema = Income of the last years
    .perche = A minimum income is needed in each year: { $solo }, more if you maintain other people.
    .aiuto = Look at your last { $anni } tax returns or CU forms. The income of the people who live with you may count too.
domanda-lingua-b1 = How can you prove that you know Italian (level B1)?
    .tema = Italian B1
    .perche = Citizenship needs level B1, or a reason for not having it.
    .aiuto = B1 means that you understand and speak in everyday life.
    .o-attestato = I have a certificate of Italian B1 or higher
    .o-lungo-periodo = I have the EU long-term permit
    .o-diploma = I have a school diploma or degree taken in Italy
    .o-accordo = I signed the integration agreement
    .o-difficolta = I cannot learn the language because of age, illness or disability
    .n-difficolta = You need a certificate of the public health service.
    .o-non-ancora = I have no proof yet
domanda-vita-in-italia = Where were you born, and where have you lived?
    .tema = Birth and life
    .perche = This decides which papers of your country are needed.
    .o-nato-sempre = Born and registered in Italy, I have always lived here
    .o-nato-poi-fuori = Born and registered in Italy, I also lived abroad after the age of { $eta }
    .o-bambino = Born abroad, I have always lived here since before the age of { $eta }
    .o-adulto = Born abroad: I came after the age of { $eta }, or have also lived elsewhere
domanda-vive-in-italia = Do you live in Italy?
    .tema = Residence in Italy
    .perche = For people who live abroad the time required is longer.
domanda-figli-coppia = Do you have children, born to you or adopted?
    .tema = Children of the couple
    .perche = With children the time required is halved.
domanda-matrimonio-dal = Which day is the latest: your wedding, residence in Italy, or your spouse's oath?
    .tema = Counted from
    .perche = The time starts on this day.
    .aiuto = The residence counts if you live in Italy. The oath counts if your spouse became Italian after the wedding.
domanda-matrimonio-dove = Where did you marry, or form the civil union?
    .tema = Wedding
    .perche = A wedding abroad must be entered in Italy too.
    .aiuto = Transcribed means that an Italian Comune has it in its registers.
    .o-italia = In Italy
    .o-estero-trascritto = Abroad, and it is transcribed in Italy
    .o-estero-da-trascrivere = Abroad, and it is not transcribed yet
    .o-finito = I am not married, or we are divorced or legally separated
domanda-nato-e-residente = Were you born in Italy and have you always lived here, until the age of { $eta }?
    .tema = Born and always lived here
    .perche = This is only for people born and raised here without a break.
domanda-eta-dichiarazione = How old are you?
    .tema = Age for declaring
    .perche = You declare between { $maggiore } and { $fine }.
    .o-prima = Under { $maggiore }
    .o-in-tempo = { $maggiore } or over, but not yet { $fine }
    .o-dopo = { $fine } or over
domanda-lettera-del-comune = Did the Comune write to you before you were { $maggiore }?
    .tema = Letter of the Comune
    .perche = If the Comune did not write to you, you can declare later too.
    .aiuto = The Comune must tell you in the { $mesi } before the birthday. Ask your parents too.

## Requirements

requisito-anni-di-residenza = You have been resident in Italy for the years required: { $anni }
    .no = The years of residence required have not passed yet: { $anni }.
    .cura = Wait for this date and prepare the papers. Until then renew your permit in time.
    .forse = Ask the Comune for the certificate of past residence: it is the sheet with the dates. A patronato can count with you.
requisito-anni-di-servizio = You worked for the Italian State for at least { $anni }
    .no = The service of the Italian State does not reach { $anni }.
    .cura = See whether another case fits you, for example the years of residence.
    .forse = Ask the office where you worked for a proof of the service.
requisito-redditi-cittadinanza = In each of the last { $anni } years the income reaches the minimum: { $soglia }
    .no = In at least one of the last { $anni } years the income is below the minimum: { $soglia }.
    .cura = See whether someone with an income lives with you: it may count. If not, apply when all the years are enough.
    .forse = Look at your last tax returns. A patronato or a CAF can add up with you.
requisito-italiano-b1 = You know Italian at level B1 at least, or you are in a case where it is not needed
    .no = You have no proof of Italian B1 yet.
    .cura = Take the exam of Italian B1, then apply for citizenship. A CPIA (public school for adults) tells you where.
    .forse = Look for your certificates of Italian and your Italian diplomas. A patronato checks for free whether they are enough.
requisito-matrimonio-tempo = The time required since the wedding has passed: { $attesa }
    .no = The time required has not passed yet: { $attesa }.
    .cura = Wait for this date and prepare the papers.
    .forse = Look for the dates of the wedding, the residence and the oath. A patronato can count with you.
requisito-matrimonio-trascritto = The wedding, or the union, is in the Italian registers
    .no = The wedding abroad is not transcribed in Italy yet.
    .cura = Ask the Comune or the Italian consulate how to have it transcribed. Then apply.
    .forse = Ask the Comune whether the wedding is in its registers.
requisito-nato-e-sempre-residente = You were born in Italy and have always lived here, until the age of { $eta }
    .no = You were not born in Italy, or have not always lived here.
    .cura = Look at citizenship by residence. People born in Italy need fewer years.
    .forse = Ask the Comune for the dates of your residence. A patronato tells you whether a break counts.
requisito-maggiore-eta-compiuta = You are { $eta } or over
    .no = You are not yet { $eta }.
    .cura = Wait for the day you turn { $eta }, then go to the Comune at once.
    .forse = Look at the date of birth on your document.
requisito-dichiarazione-in-tempo = You are under { $eta }, or the Comune never wrote to you
    .no = You are { $eta } already and the Comune had written to you.
    .cura = There is still citizenship by residence: people born in Italy need fewer years. A patronato can check the letter with you, for free.
    .forse = Ask the Comune whether and when it wrote to you. If it did not, you can still declare.

## Conditions

condizione-nato-fuori-dall-italia = you were born outside Italy
    .no = you were born in Italy
condizione-vissuto-fuori = you lived in other countries as a teenager or an adult
    .no = you have always lived in Italy, since childhood
condizione-servizio-per-lo-stato = you apply because of service of the Italian State
    .no = you do not apply because of service of the Italian State

## Steps

passo-cittadinanza-modello-b = Apply online, with Modello B
    .spiega = The site is portaleservizi.dlci.interno.it, part "Cittadinanza". Modello B is the one for residence. Enter your data, upload the papers and pay.
passo-cittadinanza-modello-a = Apply online, with Modello A
    .spiega = The site is portaleservizi.dlci.interno.it, part "Cittadinanza". Modello A is the one for marriage. Enter your data, upload the papers and pay.
passo-cittadinanza-decisione = Follow the application on the portal until the decision
    .spiega = The law gives { $termine }, which can become { $massimo }. Look at the portal often: requests and the answer arrive there.
passo-dichiarazione-comune = Go to the Comune and declare that you want to become Italian
    .spiega = It is the Comune where you live. Go before you turn { $fine }.

## Costs

costo-contributo-cittadinanza = Contribution for citizenship
costo-bollo-cittadinanza = Revenue stamp for the application

## Papers

documento-bollo-online = Revenue stamp (marca da bollo)
    .come = You buy it at the tobacconist's. Its number is entered in the online application.
documento-pagamento-cittadinanza = Receipt of the contribution
    .come = You pay on the portal. Or you pay at the post office and upload the receipt.
documento-atto-nascita = Birth certificate of your country, with the names of your parents
    .come = The certificate is the official sheet of the birth. It does not expire.
documento-certificato-penale = Criminal record certificate of your country and of the other countries where you lived
    .come = The certificate is the official sheet that says whether you were convicted.
documento-attestato-b1 = Certificate of Italian, level B1 or higher

## Notices

avviso-cittadinanza-discendenti-anni = Since 2025 children and grandchildren of Italians need fewer years. Two pages say so; the site of a Prefettura still has the years of before. Ask for confirmation.
avviso-cittadinanza-carico-senza-coniuge = The page gives { $solo } for a person who maintains nobody and { $coniuge } with a dependent spouse. For every other person it adds { $altro }. It does not say which sum counts without a spouse: ask first.
avviso-cittadinanza-redditi = The income of the people who live with you may count too. The sums are those of one Prefettura, on a page without a date.
avviso-cittadinanza-referendum = The referendum of June 2025 failed: { $anni } are still needed.
avviso-cittadinanza-adottato = The years of residence count only after the adoption. For people adopted as minors there is another route.
avviso-cittadinanza-servizio = The pages we read do not say which papers prove the service of the State. Ask the office where you worked.
avviso-cittadinanza-rifugiati = If you are a refugee, asking your country for papers may be a danger. The pages we read do not say how to do without. Ask a lawyer or the ARCI number 800 905 570 first.
avviso-cittadinanza-b1-test = The guide to the portals says that the test of the portal is also needed for citizenship. Another page says that this test is of level A2. Citizenship needs B1: ask first.
avviso-cittadinanza-cognome = A woman who uses her husband's surname adds the marriage certificate or a statement of her consulate.
avviso-cittadinanza-penale-per-ultimo = The criminal record certificate can be used for { $durata }. Ask for it last, when the other papers are ready.
avviso-cittadinanza-elenco = The list comes from a guide and from other pages. The portal may ask for more, for example papers on income and residence. Look at it before you pay.
avviso-cittadinanza-giuramento = After a yes comes the oath, at the Comune where you live. You have { $termine } from the day you receive the decision (notifica). After that the yes no longer counts. You are Italian from the day after.
avviso-cittadinanza-permesso-intanto = The residence must be lawful. While you wait, renew your permit in time.
avviso-matrimonio-reddito = The pages we read do not say whether marriage needs a minimum income. Look at what the portal asks.
avviso-matrimonio-estero = The pages we read explain only the application of people who live in Italy. If you live abroad, ask the Italian consulate how to apply.
avviso-matrimonio-conta = In Italy { $italia } of residence are needed; abroad, { $estero } from the wedding. With children half the time is enough. If the spouse became Italian later, the time counts from the oath. We count the residence after the wedding: it is the safer reading.
avviso-dichiarazione-comune-elenco = The regulation asks only for the birth record and the residence. Some Comuni also ask for permits, school or vaccinations, to prove the years in Italy: ask first.
avviso-dichiarazione-comune-lettera = The Comune must write to you in the { $mesi } before the birthday. If it does not, you can declare later too.

rinvio-cittadinanza-altri = There are rarer cases. For example people who lost citizenship and want it again, or who are recognized by an Italian parent. Some have short time limits: ask at once.
    .chi = Ask the Comune where you live. A patronato helps you for free.

## Sources

fonte-villardora-contributo = Comune di Villar Dora: citizenship at 18 (2026)
fonte-frsl-cittadinanza = FRSL: applying for citizenship (undated)
fonte-corte-b1 = Constitutional Court: decision 25 of 2025
fonte-gazzetta-b1 = Gazzetta Ufficiale: decision 25 of 2025 on the Italian language
fonte-prefettura-roma-termini = Prefettura di Roma: new terms for citizenship (2020)
fonte-prefettura-vercelli = Prefettura di Vercelli: citizenship (undated)
fonte-prefettura-matrimonio = Prefetture, Ministry of the Interior: citizenship by marriage (undated)
fonte-ccis-discendenti = Italian Chamber of Commerce for Switzerland: the reform of citizenship (2025)
fonte-stranieri-penale = Stranieri in Italia: the criminal record certificate for citizenship (2022)
fonte-avvocatoimmigrati-nascita = Avvocatoimmigrati.it: birth certificate and criminal record (undated)
fonte-africanouvelles-certificati = Africa Nouvelles: when certificates expire (undated)
fonte-internazionale-referendum = Internazionale: the referendum on citizenship (2025)
fonte-dairago-dichiarazione = Comune di Dairago: citizenship of new adults (2026)
