### Family reunification and family cohesion. The persons have names: "the relative" and "the person who lives in Italy".

permesso-famiglia = Permesso di soggiorno per motivi familiari (residence permit for family reasons)
    .vecchi = permesso per famiglia (family permit)
permesso-nulla-osta-ricong-familiare = Nulla osta al ricongiungimento familiare (clearance for family reunification)

procedura-nullaosta-ricongiungimento-familiare = Bring a relative to Italy
    .ufficiale = Nullaosta al ricongiungimento familiare
    .che-cosa = The person who lives in Italy asks for the nulla osta, the State's yes. With it the relative asks for the visa.
procedura-conversione-coesione-familiare = Stay in Italy with a relative (family cohesion)
    .ufficiale = Conversione in permesso di soggiorno per motivi familiari (ricongiungimento in deroga o coesione familiare)
    .che-cosa = The relative is already in Italy lawfully, for another reason. The relative asks for the family permit without going back home.

## Questions

domanda-titolo-familiare = With which paper is the relative in Italy?
    .tema = The relative's paper
    .perche = Cohesion is for people who are in Italy lawfully, or were until recently.
    .aiuto = The relative is the person who asks for the new family permit.
    .o-permesso = A residence permit, even an expired one
    .n-permesso = For a reason other than family: work, study, medical care…
    .o-breve = A short stay, even one that is over
    .n-breve = For example a tourist visa.
    .o-famiglia = A family permit
    .o-nessuno = None: the relative has never been here lawfully
domanda-regolare-fino-al = Until which day is (or was) the relative here lawfully?
    .tema = Lawful until
    .perche = Cohesion can also be asked for some time after the expiry.
    .aiuto = Look at the expiry of the permit, the visa or the short stay.
domanda-parente = Who is the relative to the person who lives in Italy?
    .tema = The relative
    .perche = The law says which relatives can come, and the papers differ.
    .aiuto = The person who lives in Italy is the one who welcomes. If there are several relatives, choose one: you count the others later.
    .o-coniuge = Husband or wife
    .o-unito-civilmente = Partner in a civil union
    .o-figlio-piccolo = A child under { $piccoli }
    .n-figlio-piccolo = Also the spouse's children, adopted children, foster children, children under guardianship.
    .o-figlio-adolescente = A child of { $piccoli } or older, but under { $eta }
    .n-figlio-adolescente = Also the spouse's children, adopted children, foster children, children under guardianship.
    .o-figlio-maggiorenne = A child of { $eta } or older
    .o-genitore = Father or mother
    .o-altro = Another relative: sibling, grandparent, uncle…
domanda-condizioni-coniuge = Is the relative at least { $eta } years old, and are the spouses not legally separated?
    .tema = Age and marriage
    .perche = These are two conditions of the law for husband, wife and civil union.
    .o-tutto-bene = Yes, both
    .o-minorenne = The relative is under { $eta }
    .o-separati = The spouses are legally separated
domanda-figlio-sposato = Is the child married?
    .tema = Married child
    .perche = Minor children can come if they are not married.
domanda-invalidita-totale = Is the child totally disabled for health reasons?
    .tema = The child's disability
    .perche = An adult child can come only if health makes it impossible to earn a living.
    .aiuto = You need an official medical certificate that says so.
domanda-genitore-altri-figli = Does the parent have other children in the home country?
    .tema = The parent's other children
    .perche = The parent can come if no child in the home country can maintain them.
    .o-nessuno = No, no other child in the home country
    .o-malati = Yes, but serious health reasons stop them from maintaining the parent
    .n-malati = Papers on their health are needed.
    .o-possono-aiutare = Yes, and they can maintain the parent
domanda-genitore-eta = How old is the parent?
    .tema = The parent's age
    .perche = The conditions and the papers change with age.
    .o-sotto = Under { $eta }
    .o-pari = Exactly { $eta }
    .o-sopra = Over { $eta }
domanda-permesso-soggiornante = Which permit does the person who lives in Italy have?
    .tema = Permit of the person in Italy
    .perche = Only some permits give this right.
    .aiuto = The person who lives in Italy is the one who welcomes the relative. Look at the reason and the length on the permit.
    .o-lungo-periodo = EU long-term permit
    .n-lungo-periodo = It used to be called carta di soggiorno.
    .o-lavoro-subordinato = Employed work, for at least { $anni }
    .o-lavoro-autonomo = Self-employment, for at least { $anni }
    .g-protezione = Asylum and protection
    .o-rifugiato = Asylum (refugee)
    .o-sussidiaria = Subsidiary protection
    .g-altri = Another permit, for at least { $anni }
    .o-famiglia = Family
    .o-studio = Study
    .o-carta-blu = EU Blue Card, or transfer within the same company
    .o-motivi-religiosi = Religious reasons
    .o-altro-permesso = Another reason
    .o-breve = A permit that lasts less than { $anni }
    .o-cittadino-italiano = None: this person is an Italian citizen
    .o-cittadino-ue = None: this person is a citizen of another EU country
domanda-a-carico = Does the person who lives in Italy maintain the relative?
    .tema = Maintained relative
    .perche = Parents and adult children must be maintained by the person who lives in Italy.
domanda-soggiornante-dal = Since when has the person who lives in Italy been here lawfully, without gaps?
    .tema = The person in Italy is here since
    .perche = For this relative { $anni } of lawful stay are needed.
    .aiuto = Look at the date of that person's first permit. The year alone is enough.
domanda-richiesta-per = For how many relatives is the application, altogether?
    .tema = How many relatives
    .perche = With more relatives, more income is needed.
    .o-una = Only one
    .o-piu = More than one
domanda-familiari-sotto-14 = Besides this relative, how many children under { $anni } are in the request?
    .tema = Other young children
    .perche = For young children the income is worked out differently.
    .aiuto = Do not count the relative you chose before. If there are none, write 0.
domanda-altri-familiari = Besides this relative and the children under { $anni }, how many others are in the request?
    .tema = Other relatives
    .perche = Each relative means more income is needed.
    .aiuto = Do not count the relative you chose before, nor the person who lives in Italy and welcomes them. If there are none, write 0.
domanda-altro-genitore = Does the other parent of the children agree, in writing?
    .tema = The other parent's yes
    .perche = For minor children the other parent's written consent is needed, if there is another parent.
    .o-consenso = Yes, there is a written consent
    .o-non-c-e = There is no other parent
    .o-manca = No, the consent is missing
domanda-reddito-soggiornante = How much does the person who lives in Italy earn in a year?
    .tema = Income of the person in Italy
    .perche = There is a least income a year. For this family: { $soglia }.
    .aiuto = Look at the last tax return or the CU form.
domanda-casa-soggiornante = Does the person who lives in Italy have the Comune's certificate for the home?
    .tema = Certificate of the home
    .perche = The home must also be enough for those who arrive.
    .aiuto = The certificate is a paper of the Comune: it says that the home suits those people.
domanda-durata-famiglia = How long will the new family permit last?
    .tema = Length of the permit
    .perche = The contribution to pay depends on the length.
    .aiuto = If you do not know, say so: you will see the lowest and the highest cost.
    .o-breve = Up to { $breve }
    .o-media = More than { $breve } and up to { $media }
    .o-lunga = More than { $media }

## Requirements of the relatives

requisito-parente-ammesso = The relative is one of those the law allows
    .no = This relative is not one of those the law allows.
    .cura = Spouse, civil partner, children and parents can come, on their conditions. For other relatives ask a patronato about another way.
    .forse = Ask a patronato whether the relative is one of those allowed.
requisito-coniuge-non-separato = The spouses are not legally separated
    .no = The spouses are legally separated.
    .cura = There is no such application for a separated spouse. A patronato tells you free of charge whether there is another way.
    .forse = Look at the marital status on the spouses' papers.
requisito-coniuge-maggiorenne = The spouse is at least { $eta } years old
    .no = The spouse is under { $eta }.
    .cura = You can apply when the spouse turns { $eta }.
    .forse = Look at the date of birth in the passport.
requisito-figlio-non-sposato = The child is under { $eta } on the day of the application and is not married
    .no = The child is married.
    .cura = There is no such application for a married child. A patronato tells you free of charge whether there is another way.
    .forse = Check the child's papers.
requisito-figlio-invalido = The adult child is totally disabled
    .no = The adult child is not totally disabled.
    .cura = An adult child who is not disabled can come for other reasons, such as work or study. Ask a patronato.
    .forse = Ask a doctor whether the child's health is a total disability.
requisito-genitore-senza-altri = In the home country no other child can maintain the parent. Over { $eta }, health reasons count too
    .no = The parent has other children who can maintain them, or is under { $eta }.
    .cura = Over { $eta } the parent can come if the other children have serious health reasons. Ask a patronato.
    .forse = Ask the parent how many children are in the home country and how they are. A patronato tells you which proofs are needed.
requisito-familiare-a-carico = The person who lives in Italy maintains the relative
    .no = The person who lives in Italy does not maintain the relative.
    .cura = You can apply if the person who lives in Italy maintains the relative.
    .forse = Look at who pays for the relative's life. A patronato tells you how to prove it.

## Requirements of the person who lives in Italy

requisito-soggiornante-straniero = The person who lives in Italy is not a citizen of Italy or another EU country
    .no = The person who lives in Italy is a citizen of Italy or of another EU country.
    .cura = This application is not needed. If the citizenship is Italian, the relative asks the Italian consulate for the visa directly. Relatives of other EU citizens ask the Questura for the residence card.
    .forse = Find out whether the person who lives in Italy has the citizenship of Italy or of another EU country.
requisito-permesso-del-soggiornante = The person who lives in Italy has a permit that gives this right
    .no = The permit of the person who lives in Italy is not one of those that give this right.
    .cura = The EU long-term permit is needed. Or a permit of at least { $anni } for work, protection, study or religious reasons.
    .forse = Look at the reason and the length on the permit of the person who lives in Italy. A patronato can read it with you.
requisito-durata-permesso-soggiornante = The permit of the person who lives in Italy lasts at least { $anni }
    .no = The permit of the person who lives in Italy lasts less than { $anni }.
    .cura = You can apply once the person who lives in Italy has a permit of at least { $anni }.
    .forse = Look at the date of issue and the expiry date on the permit.
requisito-due-anni-in-italia = The person who lives in Italy has been here lawfully for at least { $anni }
    .no = { $anni } have not passed yet.
    .cura = Wait for this date and prepare the papers meanwhile. For minor children there is no such wait.
    .forse = Look for the date of the first permit of the person who lives in Italy.
requisito-consenso-del-genitore = The other parent of the minor children, if there is one, agrees
    .no = The other parent's consent is missing.
    .cura = Ask for the consent in writing. If that is not possible, ask a lawyer: the patronato tells you who helps free of charge.
    .forse = Ask the other parent.
requisito-reddito-del-soggiornante = The income of the person who lives in Italy reaches the least sum a year: { $soglia }
    .no = The income of the person who lives in Italy is below the least sum a year: { $soglia }.
    .cura = Apply when the income reaches this sum. A patronato can check which income counts.
    .forse = Look at the last tax return. The sum changes every year and grows with the relatives.
requisito-casa-del-soggiornante = The home has the Comune's certificate for the people who will live there
    .no = The certificate of the home is still missing.
    .cura = The person who lives in Italy asks the Comune for it. The Comune counts the people and checks the measures of the home.
    .forse = Ask the Comune whether the home already has a certificate.

## Requirements of cohesion

requisito-titolo-diverso = The relative does not have a family permit yet
    .no = The relative already has a family permit.
    .cura = A family permit is renewed when it expires: cohesion is not needed.
    .forse = Look at the reason written on the relative's permit.
requisito-titolo-regolare = The relative is in Italy lawfully, or was
    .no = The relative has never been in Italy lawfully.
    .cura = The person who lives in Italy can ask for reunification. Before leaving or applying, ask a patronato or a lawyer: it is free.
    .forse = Look for the visa, the stamps in the passport or an old permit. A patronato can read them with you.
requisito-coesione-in-tempo = The relative is here lawfully, or no more than { $mesi } have passed since the expiry
    .no = More than { $mesi } have passed since the expiry.
    .cura = Talk to a patronato or a lawyer at once: the help is free. The person who lives in Italy can also ask for reunification.
    .forse = Look for the expiry date of the permit, the visa or the short stay.
requisito-coesione-con-straniero = The person who lives in Italy is not a citizen of Italy or another EU country
    .no = The person who lives in Italy is a citizen of Italy or of another EU country.
    .cura = There are other permits for relatives of Italian or EU citizens. Look at those, or ask the Questura or a patronato.
    .forse = Find out whether the person who lives in Italy has the citizenship of Italy or of another EU country.
requisito-due-anni-per-coesione = The person who lives in Italy has been here lawfully for at least { $anni }
    .no = { $anni } have not passed yet.
    .cura = It is not certain that this rule applies here. Ask a patronato before you wait.
    .forse = The rule of { $anni } is written for reunification. For cohesion the pages do not say: ask a patronato.
requisito-reddito-per-coesione = The income of the person who lives in Italy reaches the least sum a year: { $soglia }
    .no = The income of the person who lives in Italy is below the least sum a year: { $soglia }.
    .cura = A patronato can check which income counts. Mind the date for applying: do not wait too long.
    .forse = Look at the last tax return. The sum changes every year and grows with the relatives.
requisito-casa-per-coesione = The home suits all the people who live there
    .no = The certificate of the home is still missing.
    .cura = The person who lives in Italy asks the Comune for it. The Comune counts the people and checks the measures of the home.
    .forse = Ask the Comune whether the home already has a certificate.

scadenza-coesione = Cohesion can be asked for up to { $mesi } after the expiry
    .in-tempo = The relative is still here lawfully. Apply before this day.
    .tardi = Apply now: it is still possible up to { $mesi } after the expiry.
    .oltre = Talk to a patronato or a lawyer at once, the help is free. Without an application the relative may have to leave. The way of reunification is still there.

## Conditions

condizione-marito-moglie-unione = the relative is a spouse or civil partner
    .no = the relative is not a spouse or civil partner
condizione-familiare-coniuge = the relative is the husband or wife
    .no = the relative is not the husband or wife
condizione-familiare-unito-civilmente = the relative is the civil partner
    .no = the relative is not the civil partner
condizione-familiare-gia-in-italia = the relative is already in Italy lawfully, or was until recently
    .no = the relative is not in Italy
condizione-familiare-figlio-minore = the relative is a minor child
    .no = the relative is not a minor child
condizione-familiare-figlio-adulto = the relative is an adult child
    .no = the relative is not an adult child
condizione-familiare-genitore = the relative is the father or mother
    .no = the relative is not the father or mother
condizione-nascita-da-provare = there are children or parents in the request
    .no = there are no children or parents in the request
condizione-consenso-richiesto = there are minor children in the request and there is another parent
    .no = there are no minor children, or no other parent
condizione-altri-figli-malati = health stops the parent's other children from maintaining the parent
    .no = the parent's other children have no serious health reasons
condizione-titolo-permesso = the relative has a permit, even an expired one
    .no = the relative has no permit
condizione-titolo-breve = the relative came for a short stay
    .no = the relative did not come for a short stay
condizione-anche-figli-sotto-14 = there are other young children in the request
    .no = there are no other young children in the request
condizione-figli-minori-nella-richiesta = there are minor children in the request
    .no = there are no minor children in the request
condizione-parente-con-due-anni = the relative is a spouse, civil partner, adult child or parent
    .no = the relative is a minor child
condizione-due-anni-richiesti = it is neither a minor child nor a person with protection
    .no = it is a minor child or a person with protection
condizione-genitore-sotto-soglia = the parent is under the age written in the conditions
    .no = the parent is not under the age written in the conditions
condizione-genitore-sopra-soglia = the parent is over the age written in the conditions
    .no = the parent is not over the age written in the conditions
condizione-reddito-e-casa-da-provare = the person in Italy must prove income and home
    .no = the person in Italy need not prove income and home
condizione-reddito-e-casa-per-coesione = the person in Italy must prove income and home
    .no = the person in Italy need not prove income and home
condizione-figli-soglia-doppia = there are at least two young children
    .no = there are fewer than two young children
condizione-titolo-in-corso = the relative has a permit that has not expired
    .no = the relative has no permit that has not expired

## Costs and steps

costo-bollo-nulla-osta = Revenue stamp (marca da bollo) for the application
costo-tessera-figli-coesione = Card for each other young child in the request
    .spiega = The name of the child is written on the slip.
costo-contributo-coesione = Contribution for the family permit
    .spiega = Minor children do not pay it. With a permit that has not expired it is perhaps not due.

passo-certificato-casa = Ask the Comune for the certificate of the home
    .spiega = The Comune counts how many people will live there and checks measures and hygiene. Ask also what it costs and how long it takes: the pages do not say.
passo-domanda-ricongiungimento = Apply for the nulla osta on the portal of the Ministry
    .spiega = The application is only on portaleservizi.dlci.interno.it. The person who lives in Italy makes it, with SPID or CIE. A patronato can help.
passo-rilascio-nulla-osta = The Sportello Unico examines the application
    .spiega = The law allows the Sportello Unico { $termine }. The signed nulla osta is downloaded from the portal.
passo-impronte-coesione = Go to the Questura with the originals
    .spiega = The relative goes on the day written on the appointment, with the children in the application. Income, home and kinship are proved here, with the originals.

## Documents

documento-spid-o-cie = SPID, or electronic identity card (CIE), of the person who lives in Italy
    .come = It is needed to enter the portal. Some SPID have a yearly fee; the CIE has none.
documento-permesso-soggiornante-copia = Copy of the residence permit of the person who lives in Italy
documento-passaporto-soggiornante-copia = Copy of the passport of the person who lives in Italy
documento-redditi-soggiornante = Papers on the income of the person who lives in Italy
    .come = For example the tax return, the CU form or the pay slips.
documento-mantenimento-soggiornante = Declaration of the person who lives in Italy that he or she maintains the relative
    .come = It is a sworn statement (dichiarazione sostitutiva di atto di notorietà). The person who lives in Italy writes and signs it.
documento-certificato-alloggio = Certificate of the home issued by the Comune
    .come = It says that the home suits the people who will live there. The offices call it idoneità dell'alloggio.
documento-alloggio-coesione = Papers on the home: it suits the people who live there
    .come = The offices call it idoneità dell'alloggio. Ask the Comune.
documento-certificato-matrimonio = Marriage certificate
    .come = The certificate is the official paper of the marriage. If you were married in Italy, the Comune issues it.
documento-certificato-unione-civile = Certificate of the civil union
    .come = If it was made in Italy, the Comune issues it.
documento-certificato-nascita = Birth certificate that proves the kinship
    .come = The certificate is the official paper of the birth. For those born in Italy the Comune issues it. If the parents live together unmarried, the extract that names father and mother.
documento-consenso-altro-genitore = Written consent of the other parent, if there is one
documento-certificato-invalidita = Certificate of total disability of the adult child
    .come = It is the official medical paper that says so.
documento-assenza-altri-figli = Proof that the parent has no other children in the home country
documento-salute-altri-figli = Proof of the serious health reasons of the other children
    .come = It must say that for these reasons they cannot maintain the parent.
documento-assicurazione-sanitaria = Health insurance for the parent
documento-iscrizione-ssn = Voluntary registration of the parent with the National Health Service
documento-titolo-breve-copia = Copy of the visa or of the proof of the short stay
    .come = For example the passport page with the visa and the stamp.

alternativa-salute-genitore = The parent's health: one of these two

## Notices on reunification

avviso-reddito-minimo-famiglia = The least income is the social allowance (assegno sociale) of a year ({ $assegno }). Each relative adds one half. For two or more children under { $anni } one more social allowance is enough for all of them.
avviso-altri-nulla-osta = There are two other kinds of nulla osta, with a page of their own. One is for the parent of a minor who lives in Italy with the other parent. The other is for people who enter together with a relative who has just got a visa.
avviso-coesione-se-in-italia = If the relative is already in Italy lawfully, the nulla osta is perhaps not needed. In that case look at family cohesion.
avviso-dopo-nulla-osta = With the nulla osta the relative asks the Italian embassy or consulate at home for the visa. The visa has its own sheet: you find it here, among the steps that come next.
avviso-otto-giorni-dopo-ingresso = After entering Italy the relative has { $giorni } to ask for the permit. In these days the Sportello Unico is contacted. The first possible day is best.
avviso-bollo-alla-consegna = Two pages ask for one revenue stamp for the application. We do not know whether another is needed at the end: ask the Sportello Unico.
avviso-riforma-ricongiungimento = In February 2026 the Government proposed stricter rules for families. We do not know whether they have become law. Ask before you apply.
avviso-carta-blu-senza-due-anni = With a Blue Card, or a transfer within the company, the wait of { $anni } is not needed. Only one law firm writes this: ask for confirmation.
avviso-sussidiaria-reddito-casa = People with subsidiary protection perhaps need not prove income and home, like refugees. We found no reliable source. Ask a patronato or a lawyer.
avviso-soggiornante-famiglia = The Questura does not name the family permit among those that give this right. The other pages we read do not say. Ask a patronato.
avviso-genitore-eta-esatta = The pages speak of parents under and over { $eta }. They say nothing about a parent of exactly { $eta }: ask first.
avviso-parentela-dove = Papers on kinship must be translated and legalized, as the consulate says. The list comes from the Questura of Vibo Valentia, from the part on conversions. It does not say whether they are shown with the application or with the visa: prepare them at once.
avviso-ricongiungimento-piu-persone = The papers here are for the relative you chose and for the young children. For each other relative, go through the guide again and take their papers.
avviso-alloggio-controlli = Since December 2024 the Comune checks how many people live in the home, its measures and its hygiene. Ask for the certificate early.

## Notices on cohesion

avviso-coesione-contributo = With a permit that has not expired it is a conversion, and the contribution is not due. But the same Questura asks for it in the list of cohesion. That is why you see two totals. Ask the Questura before you pay.
avviso-coesione-elenchi = People with another permit find two lists of papers: one for cohesion and one for conversion. Here you see both.
avviso-coesione-kit = One line of the page says that income and home are proved directly at the Questura. But the list speaks of the kit. Send the kit from the post office and bring the originals to the Questura.
avviso-coesione-alloggio = The home is a condition of cohesion. The list of papers forgets it: bring these papers too.
avviso-coesione-due-anni = Since December 2024, calling spouse, adult children and parents takes { $anni } of lawful stay in Italy. No page says whether this also applies to cohesion. Ask a patronato.
avviso-coesione-protezione = In reunification a refugee need not prove income and home. For cohesion the pages ask for income and home without exceptions. Ask a patronato.
avviso-coesione-unione-civile = The list of cohesion speaks only of spouses. The part on conversions also names the civil union. If they say no, ask a patronato.
avviso-coesione-durata = The pages do not say how long the permit given with cohesion lasts. A renewal for family can reach { $massimo }, the first permit perhaps not. Ask the Questura or the post office which contribution to pay.
avviso-coesione-consegna = On the day of collection the parents and the children over { $eta } come. For a child of exactly { $eta } the pages are not clear.

## Sources

fonte-arletti-ricongiungimento = Arletti Partners: reunification, the new rules (2024)
fonte-ministero-lavoro-ricongiungimento = Ministry of Labor: news on reunification (2024)
fonte-condosta-ricongiungimento = Studio Legale Condosta: stricter reunification (2025)
fonte-cgil-analisi-decreto = CGIL and INCA: analysis of decree 146 of 2025 (2025)
fonte-giuffre-rifugiati = Giuffrè: text of article 29-bis on refugees (undated)
fonte-prefettura-pordenone = Prefettura of Pordenone: guide to reunification (undated)
fonte-caf-mgs-ricongiungimento = CAF MGS: list for reunification (undated)
fonte-patronato-sias = Patronato SIAS: family reunification (undated)
fonte-iusexplorer-ingresso = Iusexplorer: text of article 5 of the immigration law (undated)
fonte-skytg24-spid = Sky TG24: what SPID costs (2026)
fonte-vistoturistico-coesione = Vistoturistico.eu: family cohesion (undated)
