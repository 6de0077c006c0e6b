### Study: visa, first permit, renewals, conversion to work.

permesso-studio = Residence permit for study (studio)
permesso-lavoro-autonomo = Residence permit for self-employment (lavoro autonomo)

procedura-visto-studio = Apply for the study visa
    .ufficiale = Visto per studio
    .che-cosa = This is the visa for coming to Italy to study for a long time. You apply before you leave.
procedura-permesso-studio = Apply for the first study permit
    .ufficiale = Permesso di soggiorno per motivi di studio
    .che-cosa = You entered with a study visa. With this permit you stay in Italy lawfully and attend your course.
procedura-rinnovo-permesso-studio-universita = Renew the permit for university studies
    .ufficiale = Rinnovo del permesso di soggiorno per motivi di studio (Università italiane, vaticane, straniere e università private)
    .che-cosa = You attend a university and your permit is ending. With the renewal you go on studying in Italy.
procedura-rinnovo-permesso-studio = Renew the study permit (school or other courses)
    .ufficiale = Rinnovo del permesso di soggiorno per motivi di studio (secondo ciclo, corsi superiori di studio)
    .che-cosa = You attend a school or a course and your permit is ending. With the renewal you go on studying in Italy.
procedura-conversione-studio-lavoro-subordinato = Change your permit: from study to work for an employer
    .ufficiale = Conversione del permesso di soggiorno per studio o formazione in permesso di soggiorno per lavoro subordinato
    .che-cosa = You have a permit for study or an internship and want to work for an employer. You can do it at any time of the year.
procedura-conversione-studio-lavoro-autonomo = Change your permit: from study to self-employment
    .ufficiale = Conversione del permesso di soggiorno per studio o formazione in permesso di soggiorno per lavoro autonomo
    .che-cosa = You have a permit for study or an internship and want to work for yourself. You can do it at any time of the year.

## Questions

domanda-corso-studio = Which course do you attend?
    .tema = Your course
    .perche = At university the renewal also asks for exams.
    .aiuto = Look at the enrollment certificate: the sheet that says which course you take.
    .o-universita = University
    .n-universita = Italian, Vatican, foreign or private.
    .o-secondo-ciclo = Upper secondary school
    .n-secondo-ciclo = The offices call it secondo ciclo.
    .o-corsi-superiori = Another higher course of study
    .o-formazione = A vocational training course
domanda-esami-superati = How many exams have you passed since your last permit?
    .tema = Exams passed
    .perche = To renew at university you need some exams.
    .aiuto = Look at your record book or at the site of your university. If you passed none, write 0.
domanda-primo-rinnovo-studio = Is this the first time you renew this permit?
    .tema = First renewal
    .perche = The first renewal needs fewer exams.
domanda-punto-corso = How far along is your course, or your internship?
    .tema = State of the course
    .perche = Usually you change permit after the end. There are two exceptions.
    .o-finito = I have finished it
    .o-universita = I am still studying, at a university
    .o-maggiorenne-in-italia = I am still studying, and I turned { $eta } in Italy
    .o-in-corso = I have not finished, and I am in neither of these cases

## Requirements

requisito-esami-superati = Exams passed: at least { $esami }
    .no = You have not passed enough exams: at least { $esami } needed.
    .cura = Ask the student office of your university and a patronato at once. If your permit is about to end, do not wait for the exams before you ask for help.
    .forse = Count the exams in your record book. Ask the student office of your university.
requisito-studio-in-corso = Your permit has not expired
    .no = Your permit has expired: only a permit that still runs can be changed.
    .cura = Apply for the renewal at once, even if you are late. A patronato helps you for free and tells you when you can change permit.
    .forse = Look at the date of expiry on the permit.
requisito-corso-finito = You have finished the course or the internship, or you are in a case where this is not needed
    .no = You have not finished yet, and you are not in a case where you can apply earlier.
    .cura = Finish the course, then apply. Before the end it is possible only at a university, or if you turned { $eta } in Italy.
    .forse = Ask the school or the university how far you are. A patronato tells you whether you can apply already.

scadenza-conversione-studio = Apply before your permit expires
    .in-tempo = You are on time. Apply by this day.
    .tardi = Apply at once.
    .oltre = Apply now for the renewal of your study permit. Then ask a patronato, for free, when you can change permit.

## Steps

passo-richiesta-visto-studio = Apply for the visa in your country, before you leave
    .spiega = Have the sheet about the course endorsed there too: in Italy you need it for the permit.
passo-conversione-portale = Apply on the portal of the Ministry
    .spiega = The site is portaleservizi.dlci.interno.it, part "Sportello Unico". A patronato can help you.
passo-conversione-sportello-unico = The Sportello Unico checks the application
    .spiega = If all is well, it prepares the form that you then post with the kit.

## Costs

costo-contributo-studio = Contribution for the study permit
    .spiega = It depends on how long the new permit lasts. Minors do not pay it.

## Papers

documento-corso-vistato = Copy of the sheet about the course, endorsed by the consulate
    .come = The consulate signs it when it gives you the visa to enter Italy.
documento-iscrizione-corso = Proof that you are enrolled in the course
    .come = The school or the university gives it.
documento-polizza-studio = Copy of the health insurance policy
    .come = The policy is the contract that pays for treatment. It must cover the whole stay.
documento-ssn-studio = Copy of the voluntary registration with the health service
    .come = You register at the ASL, the health office of your area.
documento-prova-esami = Proof of the exams you passed
    .come = The office of the university gives it.

alternativa-salute-studio = Health cover: one of these two papers

## Notices

avviso-studio-visto-elenco = The pages we read do not say which papers the visa needs, nor what it costs. The list is at the consulate and on the site of the Ministry of Foreign Affairs.
avviso-studio-visto-familiari = While you apply for the visa, you can already ask for the clearance for a relative who comes with you.
avviso-studio-termine-ingresso = After entering Italy you have { $giorni } to apply for the permit. Better to do it on the first day you can.
avviso-studio-corsi = There are four courses: upper secondary school, university, other higher courses, vocational training. Vocational training lasts { $durata } at most. The Questura has one list of papers for study.
avviso-studio-durata = By law the permit lasts at least as long as the course, with a check every year. Many Questure however give { $durata }, to be renewed. This rule comes from one page only: look at the date on the permit.
avviso-studio-lavoro = With this permit you may work up to { $settimana } hours a week and { $anno } hours a year.
avviso-studio-ssn = Voluntary registration with the health service costs students at least { $importo } a year. It is paid with the F24 form. This cost is not in the total.
avviso-studio-accordo = At the Questura you also sign the integration agreement: a pact with the State about Italian and the rules. It is signed by those who enter for the first time and are over { $eta }. The permit must last at least { $durata }.
avviso-studio-rinnovo-elenco = The Questura publishes no list of papers for this renewal. Those here are the papers of the first study permit. A page of 2023 also asks you to prove that you have money for the stay. Check the instructions inside the kit too.
avviso-studio-formazione-rinnovo = For vocational training the pages we read speak of no renewal. Ask the Questura before you post.
avviso-studio-esami = The exams required are { $primo } at the first renewal and { $dopo } at later ones. Only one page, of 2023, says so. If an illness or another serious reason stopped you, bring the proof. If you do not reach them, ask the university and a patronato for help.
avviso-studio-non-conta-lungo = The years with a study permit do not count towards the { $anni } of the EU long-term permit.
avviso-studio-senza-quote = Since 2023 this conversion has no quota: you can apply at any time of the year. But the permit must not have expired.
avviso-studio-prima-della-fine = The Questura of Vibo Valentia writes: for work with an employer, only after the end of the course. The rule of 2023 allows it earlier, in your case. If they refuse, ask a patronato.
avviso-studio-portale-e-kit = First comes the portal with the Sportello Unico, then the kit by post. The guide to the portals speaks only of work for an employer. For self-employment ask the Sportello Unico where to start.
avviso-studio-conversione-elenco = No page lists the papers for the Sportello Unico. Ask the Sportello Unico for the list before you start. It checks whether you meet the conditions for the new work.
avviso-studio-conversione-bollo = The total has the revenue stamp for the kit. The pages we read do not say whether the application to the Sportello Unico needs another. Ask the Sportello Unico.
avviso-studio-senza-contributo = If you change a permit that is still running, you do not pay the contribution. The Questura however has it in its list of papers. If they ask you for it, show this rule.
avviso-studio-autonomo-quale = Working for yourself means: entrepreneur, trader, craftsman, professional, partner or director, consultant, translator, interpreter, university language assistant. Self-employed sport has a procedure of its own.

## Sources

fonte-stranieri-esami = Stranieri in Italia: how many exams the renewal needs (2023)
fonte-arletti-studio = Arletti Partners: from study to work (undated)
fonte-integrazione-studio = Portale Integrazione Migranti: conversion from study to work (2023)
fonte-parma-ssn = Comune di Parma: the contribution to the health service (2024)
