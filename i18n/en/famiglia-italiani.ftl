### Relatives of Italian citizens and of other EU citizens: permits and residence card.

permesso-famiglia-art-19-dlg-286-98 = Permesso di soggiorno per motivi familiari, parente di cittadino italiano (family permit, relative of an Italian citizen, article 19)
permesso-famiglia-minore-14-18-anni = Permesso di soggiorno per motivi familiari, minore dai 14 ai 18 anni (family permit, minor from 14 to 18)
permesso-carta-di-soggiorno-familiari-cittadino-ue = Carta di soggiorno per familiare di cittadino UE (residence card for relatives of an EU citizen)
    .vecchi = carta di soggiorno for relatives of a Community citizen

procedura-permesso-familiari-cittadino-italiano = The permit for relatives of an Italian citizen
    .ufficiale = Permesso di soggiorno per motivi familiari (articolo 23, comma 1-bis, decreto legislativo 30 del 2007)
    .che-cosa = Your relative is Italian and has not lived in another EU country. The permit exists since 2023.
procedura-rinnovo-permesso-familiari-cittadino-italiano = Renew the permit for relatives of an Italian citizen
    .ufficiale = Rinnovo del permesso di soggiorno per motivi familiari (articolo 23, comma 1-bis, decreto legislativo 30 del 2007)
    .che-cosa = You hold the permit of 2023 for relatives of Italians, and it is ending.
procedura-permesso-familiari-art-19 = The permit for people who live with an Italian relative
    .ufficiale = Permesso di soggiorno per motivi familiari: coniuge o parente entro il secondo grado di cittadino italiano (articolo 19, comma 2, lettera c)
    .che-cosa = You live with your Italian spouse or with a close Italian relative. This permit is only for people who cannot have the others.
procedura-permesso-familiari-art-19-fratelli = The permit for people who live with an Italian brother or sister
    .ufficiale = Permesso di soggiorno per motivi familiari: fratelli e sorelle di cittadino italiano (articolo 19, comma 2, lettera c)
    .che-cosa = You live with a brother or sister who is an Italian citizen.
procedura-rinnovo-permesso-familiari-art-19 = Renew the permit for people who live with an Italian relative
    .ufficiale = Rinnovo del permesso per motivi familiari: coniuge o parente entro il secondo grado di cittadino italiano (articolo 19)
    .che-cosa = Your permit is ending and you still live with the Italian relative.
procedura-aggiornamento-permesso-familiari-art-19 = Update the permit for people with an Italian relative
    .ufficiale = Aggiornamento del permesso elettronico per motivi familiari: coniuge o parente entro il secondo grado di cittadino italiano
    .che-cosa = Your data or your home have changed, or a child was born. The permit must be corrected.
procedura-carta-soggiorno-familiare-comunitario = The residence card for the relative of an EU citizen
    .ufficiale = Carta di soggiorno per familiare di cittadino comunitario
    .che-cosa = Your relative is a citizen of an EU country and lives in Italy. The card is also for some relatives of Italians.
procedura-rinnovo-carta-soggiorno-familiare-comunitario = Renew the card of the relative of an EU citizen
    .ufficiale = Rinnovo della carta di soggiorno per familiare di cittadino comunitario
    .che-cosa = Your residence card is ending. Perhaps you can have the permanent card already.
procedura-aggiornamento-carta-soggiorno-familiare-comunitario = Update the card of the relative of an EU citizen
    .ufficiale = Aggiornamento della carta di soggiorno per familiare extra comunitario di cittadino comunitario
    .che-cosa = Your data or your home have changed, or a child was born. The card must be corrected.
procedura-carta-soggiorno-permanente-familiare-comunitario = The permanent card for the relative of an EU citizen
    .ufficiale = Carta di soggiorno permanente per familiare di cittadino comunitario
    .che-cosa = You have the card and have lived here for years with your Italian or EU relative. You can ask for the permanent card.
procedura-aggiornamento-carta-permanente-familiare-comunitario = Update the permanent card
    .ufficiale = Aggiornamento della carta di soggiorno permanente per familiare di cittadino comunitario/italiano
    .che-cosa = Your data or your home have changed, or a child was born. The permanent card must be corrected.

## Questions

domanda-italiano-mobile = Has your Italian relative lived in another EU country?
    .tema = Life in another EU country
    .perche = If that right was used, the EU card is yours. If not, a family permit.
    .aiuto = Somebody who went to live, work or study there counts. A holiday does not.
domanda-carta-ue = What do you need?
    .tema = What you need
    .perche = Each application has its own papers.
    .o-prima = The first residence card
    .o-rinnovo = To renew the card that is ending
    .o-permanente = The permanent card, after years with the card
    .o-aggiornamento = To correct the card
    .n-aggiornamento = New home, new data, a child.
domanda-ue-chi = Who are you?
    .tema = You and the EU
    .perche = EU citizens and their relatives follow different rules.
    .o-familiare = I am not an EU citizen: I have a relative who is Italian or from an EU country
    .o-cittadino = I am a citizen of an EU country
domanda-carta-permanente-in-mano = Is your card the permanent one?
    .tema = Permanent card
    .perche = For the permanent card more papers are needed.
domanda-legame = How are you related to the Italian or EU citizen?
    .tema = Kinship
    .perche = The right permit depends on the kinship.
    .o-coniuge = Husband, wife or civil union
    .o-convivente = Partner living together, not married
    .o-stretto = Child, parent, grandparent or grandchild
    .n-stretto = The offices say: relative within the second degree.
    .o-altro = Another relative
domanda-parente-cittadinanza = Of which country is your relative a citizen?
    .tema = Your relative's citizenship
    .perche = For an EU citizen who is not Italian one more paper is needed.
    .o-italiano = Italy
    .o-altro-ue = Another EU country
domanda-ha-la-carta = Do you already have the residence card for relatives of an EU citizen?
    .tema = Card in hand
    .perche = The permanent card is for people who already have the first card.
domanda-mantenuto = Are you maintained by your Italian or EU relative?
    .tema = Maintained
    .perche = If you are, more papers are needed.
domanda-convive = Do you live in the same home as your Italian relative?
    .tema = Living together
    .perche = Your relative must declare that you live together.
domanda-anni-insieme = Was your Italian or EU relative in Italy with you for all the { $anni }?
    .tema = Years together
    .perche = The years must be together with the Italian or EU relative.
domanda-gia-permesso = Do you already have a residence permit, for another reason?
    .tema = Permit already in hand
    .perche = If you have a permit, you send the kit. If not, you try the post office. If it refuses, you go to the Questura.
domanda-poste-rifiutano = Has the post office refused your application?
    .tema = Refusal by the post office
    .perche = The Questura takes the application only if the post office does not.
    .aiuto = If you have not tried yet, answer no.
domanda-aggiornamento-per = What has changed?
    .tema = Change
    .perche = The papers depend on what has changed.
    .o-residenza = The home where I am registered
    .o-figlio = A child to be added
    .o-dati = Name, surname, date or place of birth, citizenship
    .o-altro = Something else: new passport, marriage…
domanda-figlio-nato = Where was the child born?
    .tema = Birth of the child
    .perche = The papers to bring depend on where the child was born.
    .o-italia = In Italy
    .o-estero = In another country

## Requirements

requisito-italiano-senza-circolazione = Your Italian relative has not lived in another EU country
    .no = Your Italian relative has lived in another EU country.
    .cura = In this case the residence card for relatives of an EU citizen is yours.
    .forse = Ask your relative about living, working or studying in another EU country.
requisito-legame-con-italiano = Your kinship is among those admitted
    .no = Your kinship is not among those admitted.
    .forse = Husband and wife are admitted. For other relatives the pages give no list: ask the Questura.
requisito-legame-art-19 = You are the spouse, civil partner or a relative within the second degree
    .no = This permit is only for spouses, civil partners and relatives within the second degree.
    .cura = Ask a patronato or a lawyer whether there is another way. Help is free.
    .forse = Grandparents, grandchildren, brothers and sisters are of the second degree.
requisito-art-19-residuale = You cannot have the EU card or the newer permit for relatives of Italians
    .no = You can have another permit, which comes before this one.
    .forse = This permit is given only when you cannot have the others. Ask the Questura which one is yours.
requisito-convivenza = You live with your Italian relative
    .no = You do not live with your Italian relative.
    .cura = Speak to a patronato or a lawyer before you apply. Help is free.
    .forse = Look at the family status paper of the Comune: it says who lives in the same home.
requisito-fratello-di-italiano = You are the brother or sister of an Italian citizen
    .no = You are not the brother or sister of an Italian citizen.
requisito-legame-per-carta = Your kinship is among those admitted for the card
    .no = Your kinship is not among those admitted.
    .forse = The list speaks of spouse, civil union, partner living together and relatives, also maintained ones. It does not say which relatives: ask the Questura.
requisito-ha-la-carta = You already have the residence card for relatives of an EU citizen
    .no = You do not have the card yet.
    .cura = Ask for the residence card first.
    .forse = Look at the title on the document: it may be a sheet of paper or, since 2023, a card.
requisito-anni-con-la-carta = You have lived in Italy lawfully and without gaps for at least { $anni }
    .no = { $anni } have not passed yet.
    .cura = You can apply from { $dal }.
    .forse = Look for the date of your first permit or first card.
requisito-anni-insieme = For { $anni } you have lived in Italy together with the Italian or EU relative
    .no = The Italian or EU relative was not in Italy with you for all the { $anni }.
    .cura = Speak to a patronato: they can tell you when you may ask for the permanent card.
    .forse = Check since when your relative has lived in Italy with you.

## Fees

costo-tessera-carta-ue = Printing of the card, if they ask for it
    .spiega = The list of the Questura does not name the printing of the card. Ask before you pay.
costo-tessera-figli-carta-ue = Printing of the card for each child, if they ask for it

## Documents

documento-parentela-con-italiano = Certificate that proves the kinship with the Italian citizen
    .come = It is the official paper of the marriage, the civil union or the birth.
documento-convivenza-dichiarazione = Copy of the Italian relative's declaration: you live together
    .come = It is a sworn statement (dichiarazione sostitutiva di atto di notorietà). The relative writes and signs it. For a minor, the person responsible signs.
documento-identita-parente = Copy of the identity document of the Italian or EU relative
    .come = For a minor, the document of the person responsible.
documento-mantenimento-parente = Declaration of the Italian or EU relative: they maintain you
    .come = It is a sworn statement (dichiarazione sostitutiva di atto di notorietà). The person who maintains you writes and signs it.
documento-redditi-parente = Latest tax return, or CU, of the person who maintains you
    .come = The CU is the income paper that the employer gives. It used to be called CUD.
documento-certificato-residenza = Copy of the certificate of residence, if needed
    .come = It is the paper of the Comune with the new address.
documento-nascita-figlio = Copy of the child's birth record, with the names of mother and father
    .come = If the child was born in Italy, the Comune gives it. If born in another country, ask first whether it must be translated and legalized.
documento-paternita-autocertificazione = Your own declaration: the child is yours
    .come = You write and sign it.
documento-dichiarazione-consolare = Declaration of identity from your consulate or embassy in Italy
    .come = It must be translated and legalized at the Prefettura. For some countries this is not needed: ask.
documento-dichiarazione-paese = Declaration of your country with the right data
    .come = The Italian embassy or consulate in that country legalizes it. For some countries this is not needed: ask.
documento-qualita-familiare = Certificate of your country: you are a relative of the Italian or EU citizen
    .come = It is the official paper of an office of the country you come from.
documento-a-carico-dal-paese = Certificate of your country: the relative maintains you
    .come = It is an official paper that says the relative maintains you.
documento-iscrizione-anagrafica-ue = Paper of the Comune on the EU citizen: entry in the register of residents
    .come = The request, the attestation of the entry or the one of permanent residence will do.

alternativa-nuovi-dati = The new data: one of these two papers

## Conditions

condizione-figlio-nato-in-italia = the child was born in Italy
    .no = the child was born in another country
condizione-figlio-nato-altrove = the child was born in another country
    .no = the child was born in Italy
condizione-parente-non-italiano = your relative is a citizen of another EU country
    .no = your relative is an Italian citizen
condizione-coniuge-di-italiano = you are husband, wife or civil partner of an Italian
    .no = you are not husband, wife or civil partner of an Italian
condizione-parente-italiano-senza-altro-paese = your Italian relative has not lived in another EU country
    .no = your relative is not Italian, or has lived in another EU country
condizione-mantenuto-dal-parente = your relative maintains you
    .no = your relative does not maintain you
condizione-poste-hanno-rifiutato = you have no permit and the post office refused the application
    .no = you have a permit already, or the post office takes the application
condizione-domanda-dalle-poste = you have a permit already, or the post office takes the application
    .no = you have no permit and the post office refused the application
condizione-tessera-carta-chiesta = the Questura asks for the card printing too
    .no = the Questura does not ask for the card printing

## Notices

avviso-statico-permesso = This permit lasts { $durata } and can be renewed. It can also be converted into a work permit.
avviso-statico-elenco = The pages we read do not list the papers for this permit. Here are those that the Questura asks of everybody. For the EU card it also asks for proof of kinship and the relative's document: prepare them.
avviso-statico-contributo = Relatives of an Italian who has not lived in another EU country do not pay the contribution.
avviso-statico-rinnovo-ufficio = The pages do not say where this permit is renewed. Matters of relatives of Italians are booked at the Questura. The table of the Questura sends every family permit to the post office: ask first.
avviso-legame-quali-parenti = The pages do not say which relatives, besides the spouse, have this right. Ask the Questura or a patronato.
avviso-famiglia-blocco-comune = Photos, home, tax code and passport come from the rule for all permits at the Questura. Here the page does not repeat them: bring them all the same.
avviso-art-19-residuale = This permit is only for people who cannot have the EU card. Since 2023 there is also another permit for many relatives of Italians. Ask the Questura which one is yours.
avviso-art-19-ricevute = This application is made at the Questura. The list also asks for receipts of the post office: only if you sent a kit.
avviso-accordo-questura = At the Questura you also sign the integration agreement, if the permit lasts at least { $durata }.
avviso-fratelli-due-uffici = For brothers and sisters the page says two things. One line sends every relative to the Questura. The one on siblings sends them to the post office first: follow this one.
avviso-fratello-minorenne = The declaration of living together is needed if the Italian sibling is of age. If a minor, the page does not ask for it.
avviso-aggiornamento-ufficio = This part of the page names no office. In the table the update is made at the post office. The list asks for the receipt of the kit.
avviso-aggiornamento-altro = For this change the page lists no papers. Bring the paper that proves the change and ask the Questura or a patronato.
avviso-aggiornamento-costi = The page does not write what the update costs. By the general rules you pay the stamp ({ $bollo }), the posting ({ $assicurata }) and the card ({ $tessera }). No contribution, if the permit has not expired. Ask before you pay.
avviso-carta-ue-soggiorno = The card is only for people who stay more than { $mesi }.
avviso-carta-ue-italiani = For relatives of an Italian the EU card is right if the Italian has lived in another EU country. If not, since 2023 there is a family permit.
avviso-carta-ue-dove = The first card is asked for at the Questura. Another portal speaks of the post office too: ask before you send.
avviso-carta-ue-mantenimento = In one place the list asks everybody for the declaration of maintenance and the relative's income. In another it asks only those who are maintained. If you have them, bring them.
avviso-carta-ue-nozze = A marriage made in another country must be registered in Italy. The page says this for a spouse who is maintained: ask the Comune.
avviso-carta-ue-costi = For this card the contribution is not paid. The general rule and a page of 2023 ask for the card fee ({ $tessera }). The list of the Questura does not name it. So the total has two sums.
avviso-carta-ue-elettronica = Since { $giorno } this is an electronic card: the old sheet of paper is no longer enough. The page of the Questura still says that it is a sheet of paper. If you have only that, ask for the card at the Questura at once.
avviso-carta-rinnovo-elenco = No page explains the renewal of the card. The table of the Questura says Questura or post office. Here are the papers that the Questura asks of everybody: ask first which others are needed.
avviso-carta-permanente-dopo = Have you lived in Italy lawfully for { $anni }, together with your relative? Then you can ask for the permanent card.
avviso-carta-permanente-ufficio = The page does not name the office for the permanent card. The other residence papers that do not go to the post office are asked for at the Questura. We think it is the same here: ask first.
avviso-carta-permanente-convivente = For the permanent card the list does not name the partner living together. Ask the Questura before you apply.
avviso-carta-aggiornamento-dove = The page of the Questura says two things. In the text you go to the Questura, in the table to the Questura or the post office. Go to the Questura, or ask first.
avviso-aggiornamento-carta-costi = The page does not write what this update costs. The revenue stamp is { $bollo }, the card (if they ask for it) { $tessera }. No contribution. Ask before you pay.

## Referrals

rinvio-famiglia-ignota = It is fine not to know. Look at the visa in the passport: the reason is written there. Do not wait: after entering there are only a few days to ask for the permit.
    .chi = A patronato helps you free of charge. Bring the passport and the papers of the family.

## Sources

fonte-gazzetta-statici = Gazzetta Ufficiale: law 103 of 2023, relatives of Italians (2023)
fonte-stranieri-carta-ue = Stranieri in Italia: the card of relatives of EU citizens becomes electronic (2023)
fonte-montevideo-carta-ue = Embassy of Italy in Montevideo: the paper card is no longer enough (2023)
fonte-circolare-statici = PAeSI: circular of the Ministry of the Interior of 13 September 2023
