### The changes of permit that were missing.

procedura-conversione-umanitari-lavoro-subordinato = From the old humanitarian reasons to work for an employer
    .ufficiale = Conversione da motivi umanitari a lavoro subordinato
    .che-cosa = The humanitarian permit is no longer given. If you had it in 2018, you can change it into a permit for work.
procedura-conversione-umanitari-lavoro-autonomo = From the old humanitarian reasons to self-employment
    .ufficiale = Conversione da motivi umanitari a lavoro autonomo
    .che-cosa = The humanitarian permit is no longer given. If you had it in 2018 and are self-employed, you can change it.
procedura-conversione-protezione-sociale-lavoro = From social protection to work
    .ufficiale = Conversione del permesso di soggiorno per protezione sociale (casi speciali) in permesso per lavoro
    .che-cosa = You have finished the program of help and you work. With the kit you ask for a permit for work.
procedura-conversione-protezione-sociale-studio = From social protection to study
    .ufficiale = Conversione del permesso di soggiorno per protezione sociale in permesso di soggiorno per studio
    .che-cosa = You have finished the program of help and you study. With the kit you ask for a permit for study.
procedura-conversione-protezione-temporanea-lavoro = From temporary protection (Ukraine) to work
    .ufficiale = Conversione del permesso di soggiorno per protezione temporanea in permesso per lavoro
    .che-cosa = You fled Ukraine and you work in Italy. With the kit you ask for a permit for work.
procedura-conversione-permesso-lavoro-poste = Change the permit into work, with the kit
    .ufficiale = Conversione del permesso di soggiorno
    .che-cosa = The table of the Questura sends this change to the post office. But no page explains how it is done: ask first.
procedura-conversione-permesso-minore-eta = From the permit of a minor to work or study, at eighteen
    .ufficiale = Conversione del permesso di soggiorno per minore età
    .che-cosa = You came alone, as a minor. When you turn 18, the permit has to be changed.

## Questions

domanda-umanitari-transitorio = Did you have the humanitarian permit on { $giorno }, or later under the old rules?
    .tema = Humanitarian permit in 2018
    .perche = Only the permit of that day can be changed, or one given under the rules of transition.
    .aiuto = Look at the dates on the permit and the receipts. A patronato can read them with you.
domanda-scritto-protezione-speciale = Does the permit say "protezione speciale" (special protection)?
    .tema = Special protection on the permit
    .perche = The permit for special protection usually cannot be changed.
    .aiuto = Look at the card, front and back, and at the old receipt.
domanda-programma-finito = Have you finished the program of assistance and integration well?
    .tema = Program finished
    .perche = The association that follows you must write that the program ended well.

## Requirements

requisito-umanitari-in-tempo = You had the humanitarian permit on { $giorno }, or under the rules of transition
    .no = Your humanitarian permit is not one of those that can be changed.
    .cura = Speak with a lawyer or a patronato: there may be another way.
    .forse = Take the permit and the receipts to a patronato. The help is free.
requisito-permesso-in-corso-conversione = The permit you have has not expired
    .no = The permit you have has expired: this change is only for permits that have not.
    .cura = Ask a patronato or a lawyer at once whether there is another way.
    .forse = Look at the expiry date on the permit.
requisito-caso-protezione-sociale = Your special case is social protection
    .no = Your special case is not social protection.
    .cura = For exploitation at work there is another list of papers.
    .forse = The page describes this change for social protection. For the other cases ask the Questura or the association that follows you.
requisito-programma-concluso = You have finished the program of assistance well
    .no = The program is not finished yet.
    .cura = Finish the program. Then ask the association that follows you for the report.
    .forse = Ask the association or the social services whether they can write that the program is finished.
requisito-lavoro-senza-fine = Your contract is open-ended (without an end date)
    .no = Your contract has an end date.
    .cura = For this change the Questura wants an open-ended contract. Ask your employer, or change into study.
    .forse = Look at the contract: if there is an end date, it is not open-ended.
requisito-temporanea-convertibile = Temporary protection can still be changed into work
    .no = Temporary protection ended on { $fine }.
    .cura = Ask a patronato or a lawyer at once which ways you have.
    .forse = Ask the Questura or a patronato whether the change can still be made.
requisito-conversione-descritta = The change from your permit to work is possible
    .no = The change from your permit to work is not possible.
    .cura = Ask a patronato which other ways you have.
    .forse = Ask the Questura or a patronato before you post the kit.
requisito-quasi-maggiorenne = You are { $eta }, or will be in a few months
    .no = You are not { $eta } yet.
    .cura = Begin some months before. Ask your guardian or the community.
    .forse = The opinion of the Ministry is asked for already before { $eta }. Ask your guardian or the community.
requisito-minore-requisiti = You have a job or a school, or look for a job, and you meet the other requirements
    .no = You do not meet the requirements.
    .cura = Ask the community, your guardian or the social services.
    .forse = Ask the Questura which they are, with your guardian or the community.

## Papers, costs, conditions

documento-relazione-programma = Report of the center that followed you: the program ended well
documento-identita-ospite = Identity card and tax code of the person who hosts you, if you have the declaration of hospitality

costo-contributo-temporanea-lavoro = Contribution for the permit
    .spiega = People with temporary protection pay it too. Minors do not pay it.

condizione-verso-lavoro-subordinato = the new work is for an employer
    .no = the new work is self-employment
condizione-permesso-nominato = your permit is for sport or elective residence
    .no = your permit is not for sport or elective residence
condizione-affidamento-in-mano = you have the permit for foster care
    .no = you do not have the permit for foster care
condizione-affidamento-o-integrazione = you have the permit for foster care or for the integration of a minor
    .no = you have neither the permit for foster care nor the one for the integration of a minor
condizione-articolo-19-in-mano = you have the permit for relatives of Italians (article 19)
    .no = you do not have the permit for relatives of Italians (article 19)
condizione-studi-non-finiti = you have not finished your studies yet
    .no = you have finished your studies
condizione-attivita-impresa = you have a business
    .no = you do not have a business
condizione-attivita-professione = you work in a profession on your own account
    .no = you do not work in a profession on your own account
condizione-attivita-impresa-o-professione = you have a business or a profession on your own account
    .no = you have neither a business nor a profession on your own account
condizione-attivita-collaborazione = you do consultancy or collaboration
    .no = you do neither consultancy nor collaboration
condizione-attivita-socio = you are a partner or director of a company or cooperative
    .no = you are not a partner or director of a company or cooperative
condizione-attivita-collaborazione-o-socio = you do consultancy or collaboration, or are a partner or director
    .no = you do neither consultancy nor collaboration, and are not a partner or director
condizione-temporanea-contributo-basso = the office asks for the lower sum
    .no = the office asks for the higher sum

## Notices

avviso-umanitari-chiuso = The permit for humanitarian reasons is no longer given. The Questura speaks only of people who had it on { $giorno }, or under the rules of transition.
avviso-umanitari-transitorio = The day that counts is { $giorno }. The pages do not say until when this change can still be made. Ask a patronato before you post it.
avviso-umanitari-altre-attivita = For this change the page does not list the papers of collaborators and partners. Ask the Questura which ones to bring.
avviso-conversione-senza-contributo = For this change the permit must not have expired, and then no contribution is paid. The list of the Questura asks for it all the same: show the expiry date.
avviso-protezione-sociale-autonomo = The change into self-employment is provided for. But the Questura lists the papers only for work as an employee. Bring the papers of your activity and ask first which are needed.
avviso-casella-vuota-casi-speciali = In the table of the Questura the box for this change is empty. But the text of the same page explains the change, with the kit: here you follow the text.
avviso-casi-speciali-si-cambia = You can also change this permit, for example into work. The table of the Questura does not name the change. But the text of the same page explains it: it is done with the kit.
avviso-casi-speciali-conversione = The page describes the change into work and into study for social protection. For exploitation it describes only the change into work. For violence at home and sentences as a minor it says nothing. Ask the people who help you.
avviso-temporanea-conversione = Temporary protection lasts until { $fine }. The law allowed changing it into work. We found nothing that confirms it is still possible.
avviso-temporanea-paga = According to the Ministry, people with temporary protection pay the contribution: from { $breve } to { $medio }. This holds also for the change into work.
avviso-conversione-elenco = For this change no page lists the papers. Here are those of every kit. Add the papers of your work: contract, payslips or VAT number. Ask a patronato first.
avviso-conversione-non-descritta = The table of the Questura sends you to the post office to change this permit. No page says into which permit it is changed, nor with which papers.
avviso-conversione-nominata = A page of 2023 names this permit among those that can be changed into work. Ask a patronato (free advice office) to confirm it.
avviso-conversione-protezione-perdita = Think it over: protection gives rights that the permit for work does not give. For example for the family, the costs and the long-term permit. Speak with a lawyer first.
avviso-minore-conversione = According to the table of the Questura, you ask for this change at the Questura. No page lists the papers or the requirements. According to Save the Children, you can change to study, work or looking for work. Ask the Questura what to bring.
avviso-minore-ufficio = The table says to go to the Questura. Another line of the same page says that every change is made with the kit of the post office. Ask the Questura first.

## Referrals: what is not changed, or not written

rinvio-conversione-casella-vuota = The table of the Questura does not provide for the change of this permit: its box is empty. No page we read describes it, except the change to family. Do not post anything without asking.
    .chi = Ask the Questura or a patronato. The help of a patronato is free.
rinvio-conversione-articolo-27 = According to a page of the Piedmont region this permit is not changed into one for work. Artists and technicians of the entertainment trade are excepted. The table of the Questura does not provide for the change.
    .chi = Ask the Questura or a patronato before it expires. The help of a patronato is free.
rinvio-stesso-motivo = You already have a permit for this reason: no change is needed. Before it expires, ask for the renewal. Go back to the first question and choose "Renew the residence permit".
    .chi = If an office asks you for another permit, speak with a patronato. The help is free.
rinvio-conversione-richiesta-asilo = The table of the Questura does not provide for the change of the permit of asylum seekers. There is an exception for those who came alone, as minors, and were told no. They can ask for the change into work or study within 30 days, also after turning 18. If this is your case, go to a lawyer or a patronato at once. If you still wait for the decision, you can work from 60 days after the application.
    .chi = ARCI, free number for asylum seekers and refugees: 800 905 570.
rinvio-conversione-speciale = Since May 2023 the permit for special protection can no longer be changed. There is an exception: people who had it on 5 May 2023, or had asked for it before. For them the change into work remains possible. The page of the Questura does not say so.
    .chi = Take permit and receipts to a patronato or a lawyer. The date of your application decides.
rinvio-conversione-calamita = The permit for disasters is not changed into another permit: a page on the law of 2023 says so. The Questura too says no to a change to work. The permit can only be renewed, if the disaster goes on.
    .chi = Ask a patronato or a lawyer which other ways you have.
rinvio-conversione-forse-lavoro = The table of the Questura does not provide for the change of this permit: its box is empty. But a page of 2023 says that the law allows the change into work. For those awaiting citizenship and for the stateless it does not hold if they had an asylum seeker's permit before. The pages name neither the office nor the papers.
    .chi = Ask the Questura or a patronato before it expires. The help of a patronato is free.
rinvio-conversione-lungo-periodo = No change is needed. With the EU long-term permit you can already work, for an employer or self-employed.
    .chi = If an office asks you for another permit, speak with a patronato. The help is free.
rinvio-conversione-fuori-tabella = The table of the Questura does not name your permit. No page read says whether it is changed into a permit for work or study.
    .chi = Ask the Questura or a patronato before it expires.
rinvio-conversione-studio-altri = The Questura describes the change to study only for some permits. They are: family, foster care, integration of a minor and social protection. It says nothing about yours.
    .chi = Ask the school, the university or a patronato whether you really need a permit for study.
rinvio-conversione-altro = The pages we read describe the change to family, work, study, elective residence, and from study to religious reasons. They say nothing about other reasons. If you want to stay for long, look at the long-term permit too.
    .chi = Ask the Questura or a patronato. Bring the permit you have.
rinvio-conversione-ignota = It is fine not to know. Think of what you will do with the new permit: work, study, live with the family or on a pension. Then go back and choose.
    .chi = A patronato helps you choose, free of charge. Go before the permit expires.
rinvio-sport-da-altri = The pages we read explain the change to self-employed sport only for people with a permit for study.
    .chi = Ask the Questura or a patronato. The federation of your sport can help you too.
rinvio-conversione-vacanze-lavoro = A page says that the working-holiday permit is not changed into another permit. The table of the Questura does not name it. If you have a relative lawfully in Italy, look at the change to family.
    .chi = Ask the Questura or a patronato before the permit expires.
rinvio-ingresso-altro-lavoro = The pages we read divide work like this: for an employer, in a home, seasonal, self-employed, highly qualified. Then there are article 27, entertainment and sport. They say nothing of other work.
    .chi = Ask the Sportello Unico at the Prefettura or a trade union. Outside Italy ask the consulate.
