### Medical care, religious reasons, elective residence.

procedura-visto-cure-mediche = Ask for the visa for medical care
    .ufficiale = Visto per cure mediche (visa for medical care)
    .che-cosa = It is the visa to come to Italy for treatment. You ask for it before you leave.
procedura-permesso-cure-mediche = Get the permit for medical care, with the visa
    .ufficiale = Permesso di soggiorno per cure mediche o salute (residence permit for medical care)
    .che-cosa = You entered with the visa for treatment, or to accompany someone who is treated. With this permit you stay legally for the whole treatment.
procedura-rinnovo-permesso-cure-mediche = Renew the permit for medical care
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche o salute (renewal)
    .che-cosa = The treatment goes on and the permit is about to end. It is renewed as long as it is needed.
procedura-visto-motivi-religiosi = Ask for the visa for religious reasons
    .ufficiale = Visto per motivi religiosi (visa for religious reasons)
    .che-cosa = It is the visa for members of the clergy and ministers of religion who come to Italy.
procedura-permesso-motivi-religiosi = Ask for the first permit for religious reasons
    .ufficiale = Permesso di soggiorno per motivi religiosi (funzioni di ministro di culto)
    .che-cosa = You entered with the visa for religious reasons. With this permit you stay in Italy legally.
procedura-rinnovo-permesso-motivi-religiosi = Renew the permit for religious reasons
    .ufficiale = Rinnovo del permesso di soggiorno per motivi religiosi (renewal)
    .che-cosa = You still have your religious office and the permit is about to end.
procedura-conversione-studio-motivi-religiosi = Change the permit: from study to religious reasons
    .ufficiale = Conversione del permesso di soggiorno per studio o formazione in permesso di soggiorno per motivi religiosi
    .che-cosa = You finished your religious studies in Italy and your community calls you to work here.
procedura-visto-residenza-elettiva = Ask for the visa to live in Italy on a pension or private income
    .ufficiale = Visto per residenza elettiva (visa for elective residence)
    .che-cosa = It is the visa for those who live on a pension or private income. It is for staying in Italy without working.
procedura-permesso-residenza-elettiva = Ask for the first permit for elective residence
    .ufficiale = Permesso di soggiorno per residenza elettiva (residence permit)
    .che-cosa = You entered with the visa to live on a pension or on rents. With this permit you stay legally.
procedura-rinnovo-permesso-residenza-elettiva = Renew the permit for elective residence
    .ufficiale = Rinnovo del permesso di soggiorno per residenza elettiva (renewal)
    .che-cosa = You still live on a pension or on rents and the permit is about to end.

## Questions

domanda-cure-caso = Why do you have, or ask for, the permit for medical care?
    .tema = Your case
    .perche = If you enter with a visa you have one permit. Pregnancy and serious illness have another.
    .o-visto = I entered with the visa to be treated
    .o-accompagnatore = I accompany a person who is treated
    .o-gravidanza = Pregnancy, or a child born a short time ago
    .n-gravidanza = This is for the husband or the father too.
    .o-malattia-grave = A serious illness, without a visa for care
domanda-cura-continua = Must the treatment go on?
    .tema = The treatment goes on
    .perche = The permit is renewed only if the treatment is still needed.
    .aiuto = The hospital says so, in writing.
domanda-incarico-religioso = Do you still have your religious role?
    .tema = Religious role
    .perche = The permit lasts as long as you have this role.
domanda-voti-religiosi = Have you finished your religious studies, taken vows, and been given a role in Italy?
    .tema = Religious studies finished
    .perche = A circular allows the change only in this case.
    .aiuto = Taking vows means entering religious life for good. Ask your community.
domanda-lavora-con-rendita = Do you work in Italy?
    .tema = Work
    .perche = This permit is for those who live without working.

## Requirements

requisito-entrato-per-cure = You entered with the visa for care, or you accompany someone who is treated
    .no = Yours is another case: pregnancy, a child born a short time ago, or a serious illness.
    .cura = For these cases there is another permit, without a visa. Go to the Questura with the paper of the doctor. A patronato (free advice office) helps you for free.
    .forse = Look at the visa in your passport. A patronato can read it with you.
requisito-cura-continua = The treatment must go on
    .no = The treatment is over: the permit is not renewed.
    .cura = Ask a patronato, for free, whether there is another way for you. Do it before the permit expires.
    .forse = Ask the hospital how long the treatment will last.
requisito-incarico-religioso = You still have a religious office
    .no = You no longer have a religious office.
    .cura = Ask your community whether it can give you an office. A patronato tells you for free whether there is another permit for you.
    .forse = Ask your community to write it down.
requisito-voti-religiosi = You have finished your religious studies, taken vows, and have a role in Italy
    .no = You have not yet finished your studies, taken vows, or been given an office.
    .cura = Apply when all three are there. Until then renew the study permit.
    .forse = Ask your religious community.
requisito-senza-lavoro-elettiva = You live without working
    .no = You work: this permit is for those who live without working.
    .cura = See below how to change to a permit for work. A patronato helps you for free.
    .forse = Every job counts, also self-employment.

## Condizioni

condizione-lavora-con-la-rendita = you work in Italy
    .no = you do not work in Italy
condizione-chiede-il-marito = the husband asks for the permit
    .no = the person who asks for the permit is not the husband
condizione-chiede-il-padre = the father, not married to the mother, asks for the permit
    .no = the person who asks for the permit is not the unmarried father

## Papers

documento-dichiarazione-struttura = Statement of the hospital or clinic where you are treated
    .come = It is public, or private and accredited. It writes which treatment you get, when it begins and how long it may last.
documento-deposito-cure = Proof of the deposit paid to the hospital or clinic
    .come = It is a sum paid beforehand as security (cauzione).
documento-vitto-alloggio-cure = Proof that there is a home and food after the treatment
    .come = For the time of your recovery (convalescence) and for the person who accompanies you.
documento-dichiarazione-ente-religioso = Statement of the religious body
    .come = It says which office you have and what money you live on.
documento-risorse-residenza = Proof of the money you live on
    .come = For example a pension, rents, income from property. Ask the Questura which papers will do.
documento-casa-residenza = Proof that you have a home in Italy
    .come = For example the deed of purchase. Ask the Questura whether the rental contract is enough.

## Notices

avviso-cure-che-cosa = It is for those who must be treated in an Italian hospital, public or private and accredited. It is for a short or a long time, but always with an end.
avviso-cure-prepara = In Italy the Questura will ask for three papers. They are the statement of the clinic, the proof of the deposit, home and food after the treatment. Get them ready before you leave.
avviso-cure-accompagnatore = The person who accompanies asks for a permit at the Questura too and does not pay the contribution. The list speaks only of home and food for that person: ask which other papers are needed.
avviso-cure-durata = The permit lasts as long as the treatment is expected to. It is renewed as long as the hospital writes that the treatment is still needed.
avviso-cure-contributo = People who are in Italy for medical care do not pay the contribution. Nor does the person who accompanies them.
avviso-cure-lavoro = One page says: with this permit one may work, but not register with the health service. Treatment is paid for. The other pages do not speak of it: ask the Questura.
avviso-cure-conversione = The table of the Questura allows changing this permit, without saying how. According to one page, with the visa for care there is no change to work. Since 2023 there is none with the permit for serious illness either.
avviso-cure-senza-visto = For pregnancy, and up to { $mesi } after the birth, there is a permit without a visa. It is for the husband too. Another is for those who are seriously ill and cannot go back to their country. They are asked for at the Questura.
avviso-religiosi-che-cosa = It is for clergy and ministers of an organized religion. They come for events of worship or for religious and pastoral work.
avviso-religiosi-breve = A page of 2014 speaks of short stays too, but names only the permit. For visits of up to { $mesi } the general rule is another: stamp at the border or declaration of presence. Ask the consulate which applies to you.
avviso-religiosi-lavoro = The table of the Questura does not name the change of this permit. In 2015 the Ministry said no to a change to work. According to a page of 2023 it is possible today: ask a patronato.
avviso-religiosi-da-studio = The change is for students who finish religious studies, take vows and work here for their community. A circular of 2005 says so.
avviso-religiosi-da-studio-elenco = No page gives the list for this change. Here are the papers of the first permit for religious reasons. Ask the Questura before you post.
avviso-elettiva-senza-lavoro = With this visa one lives in Italy on a pension, rents or other income, without working.
avviso-elettiva-reddito = The Questura asks for the money needed, without a figure. For the visa, two pages of 2023 speak of at least { $importo } a year and of a home in Italy. With a family more is needed. Ask the consulate or the Questura.
avviso-elettiva-pensione = People already in Italy with a permit for work or family can change to this permit. An Italian pension is needed.
avviso-elettiva-conversione = The table of the Questura sends you to the post office to change this permit, but gives no list. According to a page of 2023 a change to work is possible: ask a patronato.

## Referrals

rinvio-conversione-religiosi = The pages we read allow this change only for those who have a study permit. With another permit ask before you apply.
    .chi = Ask your religious community and the Questura. A patronato (free advice office) helps you for free.

## Sources

fonte-sospermesso-cure = SOS Permesso: the permit for medical care (undated)
fonte-circolare-religiosi = Ministry of the Interior: circular on permits for religious reasons (2005)
fonte-lavorofacile-religiosi = Lavorofacile.it: religious permit and work (2015)
fonte-stranieri-elettiva = Stranieri in Italia: the permit for elective residence (2023)
fonte-dgassociati-elettiva = DG Associati: the permit for elective residence (2023)
