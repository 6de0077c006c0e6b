### Help and protection: violence, exploitation, health, minors.

## Procedures

procedura-permesso-donne-vittime-violenza-domestica = Get a permit of your own if someone hurts you at home
    .ufficiale = Permesso di soggiorno per donne vittime di violenza domestica (casi speciali, articolo 18-bis)
    .che-cosa = It is a permit to get away from whoever hurts you. At 1522 they help you for free, day and night. You need not say your name. If you are in danger now, call 112.
procedura-permesso-protezione-sociale = Get protection if someone threatens, forces or exploits you
    .ufficiale = Permesso di soggiorno per protezione sociale (casi speciali, articolo 18)
    .che-cosa = With this permit you can leave whoever exploits you. An association or the social services stay with you. Free and anonymous number: 800 290 290. If you are in danger now, call 112.
procedura-permesso-sfruttamento-lavorativo = Get a permit if you are exploited at work
    .ufficiale = Permesso di soggiorno per sfruttamento lavorativo (casi speciali)
    .che-cosa = It is for people who work with unfair pay, hours or treatment, even without another permit. Free and anonymous number: 800 290 290.
procedura-permesso-reati-minore-eta = Get a permit after a sentence from when you were a minor
    .ufficiale = Permesso di soggiorno per casi speciali: reati commessi nella minore età (articolo 18, comma 6)
    .che-cosa = You finished the sentence and followed a program well. You can start again with a permit.
procedura-permesso-cure-mediche-gravidanza = Get the permit if you are pregnant or gave birth a short time ago
    .ufficiale = Permesso di soggiorno per cure mediche o salute (gravidanza)
    .che-cosa = It is for you even without a visa or a permit. You ask for it at the Questura.
procedura-permesso-cure-mediche-gravidanza-coniuge = Get the permit if your wife is pregnant or gave birth a short time ago
    .ufficiale = Permesso di soggiorno per cure mediche (gravidanza): coniuge
    .che-cosa = It is for the husband, even without a visa. About an unmarried father the pages disagree.
procedura-permesso-cure-mediche-malattia-grave = Get the permit for a very serious illness
    .ufficiale = Permesso di soggiorno per cure mediche (articolo 19, comma 2, lettera d-bis)
    .che-cosa = It is for people already in Italy who would be very ill if they went back. No visa is needed.
procedura-rinnovo-permesso-cure-mediche-gravidanza = Renew the permit for pregnancy
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche o salute (gravidanza)
    .che-cosa = The permit is about to end, but you are still pregnant or gave birth a short time ago.
procedura-rinnovo-permesso-cure-mediche-gravidanza-coniuge = Renew the permit for pregnancy: husband or father
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche (gravidanza): coniuge
    .che-cosa = The permit is about to end, but the child is not born yet or has just been born.
procedura-rinnovo-permesso-cure-mediche-malattia-grave = Renew the permit for a very serious illness
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche (articolo 19, comma 2, lettera d-bis)
    .che-cosa = You are still ill and the permit is about to end. It is renewed as long as the doctor writes that the illness goes on.
procedura-permesso-assistenza-minore = Stay in Italy close to a minor who needs you
    .ufficiale = Permesso di soggiorno per assistenza minore
    .che-cosa = A child or a teenager in Italy would suffer without you. The juvenile court can let you stay or come in.
procedura-permesso-minore-eta = The permit of a minor who is alone in Italy
    .ufficiale = Permesso di soggiorno per minore età
    .che-cosa = You are a minor and your parents are not here. With this permit you stay legally while someone is found to look after you.
procedura-permesso-integrazione-minore = The permit of a minor who follows an integration project
    .ufficiale = Permesso di soggiorno per integrazione minore
    .che-cosa = You live in a home for minors or an institution and follow an integration project. You came without your parents.

procedura-conversione-permesso-cure-mediche = From the permit for medical care to work
    .ufficiale = Conversione del permesso di soggiorno per cure mediche
    .che-cosa = The table of the Questura lets you change this permit. No page explains how: ask first.

## Questions

domanda-tutela-caso = What is happening? Choose what comes closest.
    .tema = Help and protection
    .perche = Each situation has its own permit and different people who help. You need not tell anything else.
    .aiuto = Your answers stay here: no office sees them. In danger now? Call 112. Violence: call 1522, for free.
    .o-violenza = Someone in my family or my partner hurts me
    .o-protezione-sociale = Someone threatens, forces or exploits me
    .n-protezione-sociale = For example because of a debt, or after the journey.
    .o-sfruttamento = I am exploited at work
    .n-sfruttamento = Pay that is too low, too many hours, no rest, threats.
    .o-salute = Pregnancy, newborn child, serious illness
    .o-minore-solo = A minor (me or someone else) is here without parents
    .o-assistenza = A minor in Italy needs me close by
    .o-reati-da-minorenne = I finished a sentence from when I was a minor
    .o-altro = Something else
domanda-minore-caso = Who looks after the minor now?
    .tema = Who looks after the minor
    .perche = Which permit it is depends on who looks after the minor.
    .aiuto = Look at the papers of the court or of the social services, if there are any.
    .o-solo = Nobody yet, or a decision is awaited
    .o-affidato = A family, a home for minors or a guardian
    .o-progetto = A home for minors, with an integration project
    .n-progetto = The project lasts at least { $progetto }.
domanda-gravidanza-chi = Who asks for the permit?
    .tema = Who asks for the permit
    .perche = The husband needs one more paper.
    .o-donna = The woman who is pregnant or has given birth
    .o-marito = The husband
    .o-padre = The father, not married to the mother
domanda-parto = Has the birth taken place?
    .tema = Birth
    .perche = Before and after the birth the paper to bring is different.
    .o-attesa = No, not yet
    .o-nato = Yes, less than { $mesi } ago
    .o-oltre = Yes, { $mesi } ago or more
domanda-proposta-tutela = Has someone already written a proposal for your permit?
    .tema = Proposal already written
    .perche = This permit starts from those who help you, or from a judge. You do not write the proposal.
    .aiuto = The social services, an association, the public prosecutor or a judge write it. It can also be an opinion or a report.
domanda-autorizzazione-tribunale = Has the juvenile court already authorized you?
    .tema = Authorization of the court
    .perche = The Questura gives the permit only after the decision of the court.
    .aiuto = Ask your lawyer, or the office of the juvenile court (cancelleria).
domanda-carta-medico = Has a doctor written that your illness is very serious?
    .tema = Paper of the doctor
    .perche = The Questura looks at the paper of the doctor.
    .aiuto = It must come from a public hospital or clinic, or a doctor of the national health service.

## Requirements

requisito-proposta-violenza = There is the proposal, or the report, of those who help you
    .no = The proposal or the report is not there yet.
    .cura = Call 1522, or go to an anti-violence center or the social services. They write it with you.
    .forse = Ask the anti-violence center or the social services whether they have sent it. At 1522 they tell you where to go.
requisito-proposta-protezione = There is the proposal of those who help you
    .no = The proposal is not there yet.
    .cura = Call the anti-trafficking line 800 290 290. They put you in touch with an association that writes it with you.
    .forse = Ask the association or the social services whether they have sent it. The number 800 290 290 is free.
requisito-parere-sfruttamento = There is the proposal or the favorable opinion
    .no = The proposal or the opinion is not there yet.
    .cura = You can still apply at the Questura. At the same time ask the public prosecutor or the labor inspectorate for the opinion. The association helps you.
    .forse = Ask the association or your lawyer. The number 800 290 290 is free.
requisito-proposta-reati-minore = There is the proposal of the judge, or the report of those who followed you
    .no = The proposal or the report is not there yet.
    .cura = Ask the social worker who followed you, or your lawyer, for it.
    .forse = Ask the social worker or your lawyer whether it is ready.
requisito-entro-dopo-parto = The birth has not taken place yet, or it was less than { $mesi } ago
    .no = { $mesi } have passed since the birth: now there are other permits.
    .cura = There are other ways with a small child. Look at those written here, and ask a patronato: it is free.
    .forse = Count the months from the day of the birth.
requisito-marito-o-padre = You are the husband of the mother
    .no = You are not the husband of the mother.
    .cura = You can ask the juvenile court to let you stay close to the child.
    .forse = If you are not married to her, ask the Questura. A patronato helps you for free.
requisito-malattia-certificata = A public doctor, or one of the health service, writes that the illness is very serious
    .no = The paper of the doctor is not there yet.
    .cura = Ask for it at the hospital, or from a doctor of the health service. Talk to the social worker of the hospital too.
    .forse = Ask the doctor what they can write. It must say what happens if you go back to your country.
requisito-malattia-ancora-certificata = The doctor writes that the illness goes on
    .no = The new paper of the doctor is not there yet.
    .cura = Ask for it at the hospital or from the doctor before the permit expires.
    .forse = Ask the doctor for a new paper.
requisito-malattia-non-in-lavoro = Your permit is not the one for serious illness
    .no = Since 2023 the permit for serious illness is not changed into work.
    .cura = You can renew it as long as the illness goes on. If you have a relative with a permit, ask about the family permit too.
    .forse = Look at the permit: for serious illness it says article 19, letter d-bis.
requisito-cure-cambio-descritto = The change from your permit to work is possible
    .no = The change from your permit to work is not possible.
    .cura = Ask a patronato which other ways you have.
    .forse = Ask the Questura, or a patronato, before the permit expires.
requisito-autorizzazione-del-tribunale = The juvenile court authorizes you to stay or to come in
    .no = The authorization of the court is not there yet.
    .cura = Ask the juvenile court for it, with a lawyer. The social services and a patronato tell you where to begin.
    .forse = Ask your lawyer where it stands.
requisito-tutela-minorenne = The person who asks for the permit is under { $eta }
    .no = The person who asks for the permit is { $eta } already: this permit is for minors.
    .cura = There are other ways. Ask a patronato or a lawyer: help is free. If you are afraid of going back to your country, you can ask for asylum.
    .forse = If there is no document, the social services or the guardian say it.
requisito-in-un-progetto = The minor is admitted to an integration project of at least { $progetto }
    .no = The minor is not in a project of this kind.
    .cura = Ask the home or the social services whether the minor can join one. In the meantime there is the permit for minors.
    .forse = Ask the home whether the project lasts at least { $progetto }.
requisito-parere-integrazione = There is the favorable opinion of the Ministry of Labor
    .no = The opinion of the Ministry is not there yet.
    .cura = Ask the home or the guardian to request it from the Direzione Generale dell'Immigrazione.
    .forse = Ask the home or the guardian whether it has arrived.

## Steps

passo-aiuto-violenza = Talk to those who can help you
    .spiega = Call 1522, or go to an anti-violence center or the social services of the town hall. You prepare the request with them. If you stay in a safe house, ask which address to write.
passo-aiuto-protezione = Talk to those who can help you
    .spiega = Call the anti-trafficking line 800 290 290, or go to the social services of the town hall. They find an association for you.
passo-aiuto-sfruttamento = Talk to those who can help you
    .spiega = Call 800 290 290, or go to the social services of the town hall. Exploitation can also be reported to the labor inspectorate.
passo-aiuto-reati-minore = Ask for the proposal or the report
    .spiega = The proposal comes from the public prosecutor or the supervisory judge of the juvenile court. The report is written by the institute, or by those who followed you.
passo-aiuto-minore = Go to the social services of the town hall
    .spiega = The social services help for free. The judge appoints a guardian (tutore): an adult who decides with you and for you.
passo-autorizzazione-tribunale = Ask the juvenile court for the authorization
    .spiega = A lawyer helps you to write the request. The social services say how the minor is, then the court decides.

## Papers

documento-relazione-servizi-violenza = Report of the social services on the violence
    .come = The social services write it. Usually they send it to the Questura themselves.
documento-proposta-giudice-violenza = Proposal or favorable opinion of the public prosecutor or of the judge
    .come = There is one if an inquiry has begun. Ask your lawyer or the anti-violence center.
alternativa-proposta-violenza = The report or the proposal: one of these two papers
documento-parere-procuratore = Proposal or favorable opinion of the public prosecutor
documento-parere-ispettorato = Opinion of the labor inspectorate
    .come = There is one if the exploitation was found in an inspection.
alternativa-parere-sfruttamento = The opinion: one of these two papers
documento-certificato-gravidanza = Paper of the doctor on the pregnancy, with the expected date of birth
    .come = The family clinic (consultorio), the hospital or the doctor gives it.
documento-estratto-nascita-figlio = Extract of the child's birth record
    .come = It has the names of the mother and of the father who recognized the child.
documento-certificato-malattia = Paper of the doctor on the illness
    .come = A public hospital or clinic, or a doctor of the national health service, gives it. It says that the illness is very serious and that going back would harm you.
documento-autorizzazione-tribunale = Copy of the authorization of the juvenile court
documento-ammissione-progetto = Paper that admits the minor to the integration project
    .come = The home, or the body that runs the project, has a copy.

## Notices: numbers to call, and who may know

avviso-numero-violenza = If someone hurts you, call 1522. It is free, always open, in eleven languages. You need not say your name. If needed, they send 112 too.
avviso-pericolo-adesso = If you are in danger now, call 112.
avviso-numero-minori = Save the Children answers minors who are alone and those who help them. The number is 800 14 10 16: free, in several languages. It answers from Monday to Friday, 11 am to 5 pm. The number and the hours come from a page of 2018.
avviso-salute-senza-segnalazione = You can get medical care even without a permit. By law the hospital does not report you to the police. There is one exception, the same for Italians: at times the doctor must report a crime (referto).

## Notices: violence and exploitation

avviso-violenza-che-cosa = It is for anyone who suffers physical, sexual, psychological or economic violence. It comes from a relative, a partner or an ex. It counts even if you do not live together. A page of 2014 speaks of women, the law speaks of every person.
avviso-violenza-due-strade = There are two ways. One starts from an inquiry, with the proposal or the opinion of the judge. The other starts from the social services, who write to the Questura. The head of the Questura can begin too, with the opinion of the judge. The Questura looks at whether the danger is serious and still there.
avviso-violenza-permesso-tuo = The permit is yours alone. It does not depend on whoever hurt you, nor on the marriage.
avviso-violenza-elenco = The words of the Questura on this permit are unclear. Here we read them like this: one of the two papers is enough. The people who help you ask the Questura first.
avviso-violenza-diritti = With this permit you can work, study and get help from the services.
avviso-violenza-cambio = One page says that when it expires it can be changed into a permit for work or study. The Questura does not write so: ask those who help you.
avviso-protezione-due-strade = There are two ways. You can report to the police, or follow only the program of help, without a report. You decide with the association.
avviso-protezione-programma = The program helps you to be safe and to start again. You declare that you will follow it. The person in charge of the house where you stay signs too.
avviso-casi-speciali-aiuti = With this permit you can ask for the Assegno di inclusione, help in money. A law of 2025 says so.
avviso-sfruttamento-oggi = Since October 2024 the law for those exploited at work is new: article 18-ter. The Questura still describes the earlier one. The papers here take both into account.
avviso-sfruttamento-denuncia = According to one page a report to the police is not required. But you need to tell what you know. The same page says that the judge does not punish you for irregular stay.
avviso-sfruttamento-parere = If the opinion is late, you can still apply at the Questura. At the same time ask the public prosecutor or the labor inspectorate for it. The opinion of the inspectorate can be enough on its own.
avviso-sfruttamento-famiglia = Your relatives who are with you in Italy can have a family permit too.
avviso-sfruttamento-diritti = With this permit you can work, study, be registered at the town hall and get help from the services.
avviso-sfruttamento-grave = If there is violence, threats or trafficking, there is social protection too. You can have it without a report to the police, with a program. Ask the association which is better for you.
avviso-reati-minore-chi = It also holds if you had probation (messa alla prova) or a measure outside prison. The report says that you followed the program well.
avviso-reati-minore-durata = The Questura does not write how long this permit lasts. The law of 2025 speaks of other special cases. The end date is on the card.
avviso-tutela-senza-accordo = Victims of trafficking and minors who are alone do not sign the integration agreement.

## Notices: pregnancy and illness

avviso-gravidanza-durata = It can be asked for as soon as a doctor writes that there is a pregnancy. It holds until { $mesi } after the birth.
avviso-gravidanza-senza-permesso = It is for people who have no other permit, even without a visa. If you have a permit already, ask before you change it.
avviso-gravidanza-lavoro = Two pages say that with this permit you cannot work. The Questura does not speak of it: ask.
avviso-gravidanza-dopo = Afterwards you can move to the family permit, if a relative lives in Italy legally. You have until { $mesi } after the permit expires. If your child is Italian there is a permit for you.
avviso-gravidanza-matrimonio = If you married abroad, the certificate must be translated and made official. The Italian Consulate does it, or the Apostille stamp is needed.
avviso-gravidanza-insieme = The judges speak of the husband who lives with his wife. The Questura asks only for the marriage.
avviso-padre-non-sposato = A page of 2014 says that the father too can have it, for { $mesi } after the birth. The Questura speaks only of the husband. Other pages leave out those who are not married, one until the father recognizes the child.
avviso-cure-italia-contributo = The Questura writes that people in Italy for medical care do not pay the contribution. The decree speaks of those who enter for care. We read that it holds here too.
avviso-cure-cambio-elenco = For this change no page lists the papers. Here are those that the Questura asks of everyone. Add the papers of your work.
avviso-malattia-legge = The paper of the doctor says that going back would be very dangerous for your health. One page adds: the illness cannot be treated well in your country. Ask the doctor to write this too.
avviso-malattia-durata = The permit lasts as long as the treatment, at most { $durata } at a time. It is renewed as long as the illness goes on.
avviso-malattia-lavoro = On work the pages disagree: one says yes, an older one no. Ask the Questura before you begin.
avviso-malattia-ssn = By a circular of 2019 you can register with the national health service. The permit must say article 19, letter d-bis.
avviso-malattia-cambio = Since 2023 this permit cannot be changed into a permit for work. One page says that you can move to the family permit. You need a relative with a permit and the other requirements.

## Notices: minors

avviso-assistenza-tribunale = The court looks at the age and health of the minor and at how the minor grows up. Serious reasons are needed, linked to the minor's development.
avviso-assistenza-durata = The court decides how long it lasts. Two pages say that with this permit you can work.
avviso-assistenza-reclamo = If the court says no, you can turn to the Court of Appeal. A page of 2023 speaks of { $giorni } from the notification: go to your lawyer at once.
avviso-assistenza-dall-estero = The court can also let in a relative who is abroad. The pages do not say how to get the visa: ask your lawyer.
avviso-minore-diritto = If you are under { $eta } and alone, you have the right to this permit. It lasts until you are { $eta }. By law a minor who is alone is not sent away, except in exceptional cases.
avviso-minore-chi-chiede = You can ask for it yourself, or the guardian can. There is no need to wait until the judge appoints the guardian. Until there is a guardian, the head of the home can ask for it too.
avviso-minore-elenco = The Questura publishes no list for this permit. Here are the papers that every permit needs. Bring those you have: ask there which others are needed.
avviso-minore-altri-permessi = The Questura gives this permit when the others are not possible: family, foster care, integration. Whoever helps the minor looks at those first.
avviso-minore-asilo = A minor can also ask for asylum. Which way is best is decided with the guardian, case by case.
avviso-minore-contributo = Under { $eta } the contribution is not paid.
avviso-minore-compleanno = At { $eta } you can move to a permit for study, work or looking for work. Begin some months before, with the guardian or the home.
avviso-integrazione-ente = The project lasts at least { $progetto }. The body that runs it works in all of Italy and is on a register of the Government. The home deals with it.
avviso-integrazione-a-diciotto = At { $eta } the body that runs the project must prove four things. You have been in Italy for at least { $anni } and followed the project for at least { $progetto }. You have a home, and a school or a job, even if the job has not begun yet. These papers are not needed now.

## Referrals

rinvio-tutela = It is fine not to know. If someone hurts or exploits you, you can have help and protection. There are permits for health, pregnancy and minors too. You can call these numbers without saying your name.
    .chi = Danger now: 112. Violence: 1522, free, always open. Exploitation: 800 290 290, free, always open. The social services of the town hall help for free too.
rinvio-tutela-altro = This guide knows only the cases of the last question. If yours is different, there is help all the same. If you are afraid of going back to your country, look at "Asylum and protection" in the first question too.
    .chi = Social services of the town hall and patronati: free. Violence: 1522. Exploitation: 800 290 290. Asylum: ARCI 800 905 570. The numbers are free. In danger now: 112.
rinvio-tutela-salute = It is fine not to know. For pregnancy and serious illness there is a permit without a visa. You can get medical care at once: the hospital helps you even without a permit.
    .chi = A patronato helps you for free. Ask the social worker of the hospital too.

## Sources

fonte-sangiorgio-1522 = Town of San Giorgio Bigarello: the number 1522 (2023)
fonte-la7-1522 = TG La7: how the 1522 line works (2024)
fonte-donnattiva-emergenza = Donnattiva: how to ask for help (2020)
fonte-cinformi-helpline = Cinformi, Province of Trento: the number for migrant minors (2018)
fonte-sanluigi-senza-segnalazione = San Luigi Gonzaga Hospital: care without a permit (no date)
fonte-nursenews-segnalazione = Nurse News: the hospital does not report (no date)
fonte-piuculture-violenza = Piuculture: the permit for domestic violence (2021)
fonte-integrazione-violenza = Portale Integrazione Migranti: the permit for domestic violence (2022)
fonte-anci-violenza = ANCI: rights with the permit for domestic violence (no date)
fonte-prato-violenza = Prato Migranti: the permit for domestic violence (no date)
fonte-portaleimmigrazione-violenza = Portaleimmigrazione.eu: the permit for violence in the family (no date)
fonte-anci-sfruttamento = ANCI: the permits for those exploited at work (no date)
fonte-anci-sfruttamento-come = ANCI: how to ask for the 18-ter permit (no date)
fonte-anci-sfruttamento-diritti = ANCI: rights with the 18-ter permit (no date)
fonte-centrodonna-protezione = Centro Donna Giustizia: the permit of article 18 (no date)
fonte-sospermesso-sfruttamento = SOS Permesso: the permit for exploitation (no date)
fonte-pedone-gravidanza = Lawyer Antonella Pedone: the permit for pregnancy (no date)
fonte-matrioska-gravidanza = Rete Matrioska: the permit for maternity (no date)
fonte-caf-roma-gravidanza = CAF Roma: the permit for maternity (no date)
fonte-massaro-gravidanza = Lawyer Massaro: the permit for pregnancy (no date)
fonte-toscana-malattia = Region of Tuscany, PAeSI: the permit for serious illness (no date)
fonte-matrioska-malattia = Rete Matrioska: the permit for serious illness (no date)
fonte-asgi-malattia = ASGI: the circular on the permit for serious illness (2019)
fonte-tribmin-milano-assistenza = Juvenile Court of Milan: the authorization of article 31 (no date)
fonte-stranieri-assistenza-minori = Stranieri in Italia: the permit to look after minors (2023)
fonte-savethechildren-minore-eta = Save the Children: the permit for minors (no date)
