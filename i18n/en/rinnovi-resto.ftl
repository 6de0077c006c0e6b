### The renewals that were missing: long-term, minors, special cases, stateless people, disasters, temporary protection.

procedura-rinnovo-permesso-ce-lungo-periodo = Renew the card of the EU long-term permit
    .ufficiale = Rinnovo del permesso di soggiorno UE (ex CE) per soggiornanti di lungo periodo
    .che-cosa = Your right to stay does not end, but the card does. With the kit you ask for a new card.
procedura-rinnovo-permesso-assistenza-minore = Renew the permit to look after a minor
    .ufficiale = Rinnovo del permesso di soggiorno per assistenza minore
    .che-cosa = The juvenile court let you stay for a minor. If it gives more time, you can renew.
procedura-rinnovo-permesso-casi-speciali = Renew the permit for special cases
    .ufficiale = Rinnovo del permesso di soggiorno per casi speciali
    .che-cosa = It is the permit for social protection, violence at home, exploitation at work, or after a sentence as a minor.
procedura-rinnovo-permesso-apolide = Renew the permit of stateless people
    .ufficiale = Rinnovo del permesso di soggiorno per status di apolide
    .che-cosa = No country considers you its citizen, and Italy has recognized you as stateless. The permit is about to end.
procedura-rinnovo-permesso-calamita = Renew the permit given because of a disaster
    .ufficiale = Rinnovo del permesso di soggiorno per calamità
    .che-cosa = There is a serious disaster (calamità) in your country. If it goes on, the permit can be renewed.
procedura-rinnovo-permesso-protezione-temporanea = Renew the permit for temporary protection
    .ufficiale = Rinnovo del permesso di soggiorno per protezione temporanea (emergenza Ucraina)
    .che-cosa = It is the permit of those who fled Ukraine. It is renewed at the Questura.
procedura-rinnovo-permesso-in-questura = Ask the Questura whether the permit can be renewed
    .ufficiale = Rinnovo del permesso di soggiorno in Questura
    .che-cosa = You have a permit for the integration of a minor or for civic courage. The pages explain the first issue, not the renewal.
procedura-rinnovo-permesso-motivi-umanitari = The old permit for humanitarian reasons
    .ufficiale = Rinnovo del permesso di soggiorno per motivi umanitari
    .che-cosa = This permit is no longer given and not renewed. Look at the other ways.

## Questions

domanda-proroga-tribunale = Has the juvenile court given you more time (an extension)?
    .tema = Extension by the court
    .perche = Without a new decision of the court the permit is not renewed.
    .aiuto = Ask your lawyer, or the office of the juvenile court.

## Requirements and steps

requisito-proroga-del-tribunale = The juvenile court has extended the authorization
    .no = The court has not extended the authorization.
    .cura = Ask the juvenile court for the extension at once. A lawyer or a patronato tells you how.
    .forse = Ask your lawyer whether the extension is there already.
requisito-caso-che-si-rinnova = The page provides for the renewal in your case
    .no = For your case the page does not describe the renewal.
    .cura = Ask the Questura before the permit expires. A patronato helps you free of charge.
    .forse = For violence at home the page describes only the first permit. The table provides for the renewal all the same: ask the Questura.
requisito-procedimento-in-corso = The trial against those who exploited you is not over
    .no = The trial is over.
    .cura = You can change the permit into a permit for work.
    .forse = This permit is renewed for as long as the criminal trial lasts. Ask your lawyer or the association where it stands.
requisito-calamita-continua = The disaster in your country goes on
    .no = The disaster in your country is over.
    .cura = Ask a patronato or a lawyer which other ways you have.
    .forse = Ask the Questura before the permit expires.
requisito-temporanea-in-vigore = Temporary protection is still in force
    .no = Temporary protection ended on { $fine }.
    .cura = Ask a patronato or a lawyer at once which other permits you can have.
    .forse = By the last news that was read it lasts until { $fine }.
requisito-permesso-che-si-rinnova = Your permit can be renewed
    .no = Your permit cannot be renewed.
    .cura = See whether you can change it into a permit for work or study.
    .forse = Go to the Questura long before it expires.

passo-proroga-tribunale = Ask the juvenile court for the extension
    .spiega = The court decides whether you can stay longer for the minor. Ask a lawyer how it is done.
ufficio-tribunale = Court
    .che-cosa = Here a judge decides.

scadenza-tessera-lungo = Ask for the new card at least { $anticipo } before it expires
    .in-tempo = You are on time. Prepare the kit and send it by this day.
    .tardi = Send the kit now. You are a little late, but your right to stay does not end.
    .oltre = The card has expired, your right to stay has not. Send the kit now: the registry office of the town hall does not accept cards that are too old.

## Papers

documento-proroga-tribunale = The extension of the authorization, given by the juvenile court
documento-proposta-protezione = Proposal for the permit
    .come = Made by the social services, by an association on the register, or by the public prosecutor. If the Questore decides, the prosecutor's favorable opinion is needed.
documento-programma-assistenza = Program of assistance and social integration
    .come = The association or the service that follows you prepares it.
documento-impegno-al-programma = Your statement: you follow the program and keep its rules
documento-impegno-della-struttura = Statement of the head of the center, who accepts the duties of the program
documento-identita-responsabile = Copy of the identity document of the head of the center
documento-proposta-procuratore = Proposal of the public prosecutor or of the supervisory judge of the juvenile court
documento-relazione-istituto = Report of the institution where you served the sentence, or of the social services
    .come = Needed if the Questore decides on the permit. It says that you followed the program well.
alternativa-proposta-reati-minore = The proposal, or the report: one of these two papers
documento-riconoscimento-apolide = Copy of the decision that recognizes you as stateless
documento-mezzi-se-posseduti = Copy of papers on the money you live on, if you have them

costo-contributo-tessera-lungo = Contribution for the permit
    .spiega = It is not clear whether it is paid for the new card. Minors do not pay it.
costo-contributo-conversione-cure = Contribution for the permit
    .spiega = It is not due if the permit that you change has not expired. People here for care usually do not pay it.
costo-contributo-da-chiedere = Contribution for the permit
    .spiega = If you pay it, it depends on how long the permit lasts. Minors do not pay it.
costo-contributo-temporanea = Contribution for the permit
    .spiega = The pages do not agree: ask before you pay. Minors do not pay it.

condizione-protezione-sociale = your special case is social protection
    .no = your special case is not social protection
condizione-sfruttamento-sul-lavoro = your special case is exploitation at work
    .no = your special case is not exploitation at work
condizione-integrazione-in-mano = you have the permit for the integration of a minor
    .no = you do not have the permit for the integration of a minor
condizione-cure-senza-contributo = for the office the rule for people here for care holds
    .no = for the office the rule for people here for care does not hold
condizione-contributo-non-chiesto = the Questura does not ask for the contribution
    .no = the Questura asks for the contribution
condizione-tessera-lungo-senza-contributo = they do not ask for the contribution for the new card
    .no = they ask for the contribution for the new card
condizione-temporanea-senza-contributo = the Questura does not ask for the contribution
    .no = the Questura asks for the contribution

## Notices

avviso-tessera-lungo-elenco = The Questura does not publish the list for this renewal. Here are the papers of every kit. The old permit is here too, because one town hall asks for it. You do not prove the income again. The page of a lawyer in Bologna also names a new certificate of residence.
avviso-tessera-lungo-contributo = People who renew a permit pay the contribution: for this permit { $alto }. People who update a permit that has not expired do not pay it. The pages do not say which rule holds for the new card: ask the post office or the Questura.
avviso-cure-cambio-contributo = But people who are in Italy for medical care do not pay the contribution. Whether this also holds when they change an expired permit is not said. So you see more than one total: ask before you pay.
avviso-contributo-da-chiedere = The list of the Questura for this permit does not name the contribution. The general rule asks it of every adult: from { $breve } to { $alto }. Ask before you pay.
avviso-assistenza-conversione = The table of the Questura is not clear on the change into another permit. Two pages of 2023 say that this permit can be changed into work. Ask the Questura or a patronato.
avviso-casi-speciali-durata = For social protection, violence at home and exploitation the permit lasts { $durata }, according to a law of 2025.
avviso-casi-speciali-contributo = For the special cases no contribution is paid. The page writes "casi particolari": that is how we read it.
avviso-sfruttamento-nuovo-articolo = Since October 2024 people exploited at work have a new permit, of article 18-ter. The page of the Questura still describes the one before: ask which you have.
avviso-violenza-rinnovo = For violence at home the page describes the first permit, not the renewal. Ask the Questura, or the association that follows you.
avviso-sfruttamento-rinnovo = The permit for exploitation is renewed while the criminal trial lasts. How long the trial lasts, nobody can say beforehand.
avviso-apolide-richiesta = This way is for people already recognized as stateless. If you wait for the decision, the permit is another. It is of paper, and as a rule is renewed at the Questura.
avviso-calamita-continua = The Questura decides whether the disaster in your country goes on.
avviso-calamita-elenco = The list printed for this permit is wrong: it is that of stateless people. Here are the papers that the Questura asks of everyone. Ask which others are needed.
avviso-calamita-costi = For this permit the page gives no sure cost. The general rule asks for the revenue stamp ({ $bollo }), the card ({ $tessera }) and the contribution. Ask before you pay.
avviso-calamita-durata = The permit lasts { $durata } and can be renewed for another { $durata }, if the disaster goes on. Today's rule comes from two pages, one without a date.
avviso-calamita-non-convertibile = This permit is not changed into a permit for work.
avviso-temporanea-elenco = The list comes from the Questura of Bergamo, and from the rule for all permits at the Questura. Your Questura may ask for more: ask first.
avviso-temporanea-contributo = For the renewal the Questura of Bergamo asks for the revenue stamp and the card alone. The general rule asks for the contribution too. So you see more than one total.
avviso-temporanea-fine = Temporary protection lasts until { $fine }. Before that day see whether you can have another permit.
avviso-rinnovo-non-descritto = The page describes only the first issue of this permit. The table does not name it. As a rule, what does not go to the post office is asked for at the Questura. Ask there whether it is renewed and with which papers.

fonte-stranieri-temporanea = Stranieri in Italia: temporary protection until March 2027 (2026)
fonte-parma-lungo = Municipality of Parma, Informastranieri: the long-term permit expires (2023)
fonte-bologna-lungo = Immigrazione Bologna: how the long-term permit is renewed (2023)
fonte-infoimmigrazione-convertibili = Infoimmigrazione: which permits are changed into work (2023)

## Referrals

rinvio-rinnovo-minore-eta = The table of the Questura has no renewal for this permit. At 18 it can be changed into a permit for study or work. Go back to the first question and choose "Change the reason of the permit".
    .chi = Ask your guardian, your home for minors or the social services at once. A patronato helps free of charge.
