### Adoption, minors in care, waiting for citizenship.

procedura-visto-adozione = Ask for the visa for an adopted child
    .ufficiale = Visto per adozione (visa for adoption)
    .che-cosa = It is the visa for a minor who was adopted, or placed for adoption, and comes from abroad.
procedura-permesso-adozione = Get the permit if you were adopted as an adult
    .ufficiale = Permesso di soggiorno per adozione (residence permit for adoption)
    .che-cosa = You are of age and were adopted. An adopted minor does not need this permit.
procedura-rinnovo-permesso-adozione = Renew the permit for adoption
    .ufficiale = Rinnovo del permesso di soggiorno per adozione (renewal)
    .che-cosa = Your permit for adoption is about to end.
procedura-permesso-affidamento-famiglia = The permit of a minor placed with a family or a person
    .ufficiale = Permesso di soggiorno per motivi familiari a seguito di provvedimento di affidamento (residence permit)
    .che-cosa = The social services or the court placed the minor with someone. With this permit the minor stays legally.
procedura-permesso-affidamento-comunita = The permit of a minor who lives in a home
    .ufficiale = Permesso di soggiorno per affidamento (inserimento in una comunità o in un istituto)
    .che-cosa = The minor lives in a home for minors or in an institution. With this permit the minor stays legally.
procedura-permesso-affidamento-tutore = The permit of a minor who has a guardian
    .ufficiale = Permesso di soggiorno per affidamento (nomina di un tutore)
    .che-cosa = The judge gave the minor a guardian (tutore): a person who decides for the minor.
procedura-rinnovo-permesso-affidamento = Renew the permit of a minor in care
    .ufficiale = Rinnovo del permesso di soggiorno per affidamento (renewal)
    .che-cosa = The minor is still in care and the permit is about to end.
procedura-permesso-attesa-cittadinanza = Stay in Italy while you wait for citizenship
    .ufficiale = Permesso di soggiorno per attesa riconoscimento o concessione della cittadinanza (residence permit)
    .che-cosa = You asked to be recognized as Italian, for example because you have an Italian ancestor. With this permit you wait legally.
procedura-rinnovo-permesso-attesa-cittadinanza = Renew the permit while you wait for citizenship
    .ufficiale = Rinnovo del permesso di soggiorno per attesa cittadinanza (renewal)
    .che-cosa = The answer on citizenship is not there yet and the permit is about to end.

## Questions

domanda-affidamento-a = In whose care is the minor?
    .tema = Care
    .perche = Every case has its papers.
    .aiuto = Look at the paper of the social services or of the court.
    .o-famiglia = Of a family or a person
    .o-comunita = Of a home for minors or an institution
    .o-tutore = The minor has a guardian named by the judge
domanda-affidatario-cittadinanza = Of which country is the person who takes in the minor a citizen?
    .tema = Who takes in the minor
    .perche = The office and the papers change.
    .o-italiano = Italy
    .o-altro-ue = Another EU country
    .o-straniero = A country outside the EU
domanda-istanza-cittadinanza = Where did you apply for citizenship?
    .tema = Application for citizenship
    .perche = The papers to bring are different.
    .o-comune = In Italy, at the town hall (Comune)
    .o-consolato = At the Italian consulate in my country
    .o-non-ancora = I have not applied yet
domanda-cittadinanza-in-corso = Are you still waiting for the answer on citizenship?
    .tema = Citizenship under way
    .perche = The permit lasts as long as the file is open.

## Requirements

requisito-adottato-maggiorenne = The adopted person is already { $eta }
    .no = The person is under { $eta }: this permit is not needed.
    .cura = An adopted minor does not need a residence permit. For citizenship ask the town hall.
    .forse = Look at the date of birth.
requisito-affidato-minorenne = The person who asks for the permit is under { $eta }
    .no = The person has already turned { $eta }: the care of a minor ends.
    .cura = If you had this permit, you can change it to work or study. Ask a patronato at once: it is free.
    .forse = Look at the date of birth.
requisito-procedimento-iniziato = The application for citizenship has begun
    .no = The application for citizenship is not there yet.
    .cura = Go to the town hall where you live, register as a resident and apply. Then ask for the letter that is needed here.
    .forse = Ask the town hall or the consulate whether your application has begun.
requisito-cittadinanza-in-corso = The citizenship file is still open
    .no = The file is closed: this permit is not renewed.
    .cura = If you were recognized as Italian, the permit is no longer needed. If the answer is no, talk at once to a lawyer or a patronato.
    .forse = Ask the town hall or look at the portal of the Ministry.

scadenza-attesa-cittadinanza = After entry as a tourist you may stay without a permit for up to { $mesi }: ask for it before
    .in-tempo = You are on time. Send the kit by this day.
    .tardi = Send the kit at once.
    .oltre = Send the kit now, if you have no other permit. A patronato helps you for free. Talk to a lawyer too.

## Conditions

condizione-affidato-piccolo = the minor is under fourteen
    .no = the minor is fourteen or older
condizione-affidato-grande = the minor is fourteen or older
    .no = the minor is under fourteen
condizione-affidato-piccolo-a-italiano = the minor is under fourteen, taken in by an Italian
    .no = the minor is fourteen or older, or a foreigner takes them in
condizione-affidato-con-kit = the minor is fourteen or older, or a foreigner takes them in
    .no = the minor is under fourteen, taken in by an Italian
condizione-affidatario-straniero = the person who takes in the minor comes from a country outside the EU
    .no = the person who takes in the minor is an EU citizen
condizione-adottato-gia-maggiorenne = the adopted person is of age already
    .no = the adopted person is not of age yet
condizione-adottato-da-italiani = the adoptive parent is Italian and the adoption is complete
    .no = the adoptive parent is not Italian, or the adoption is not complete

## Steps

passo-domanda-in-questura-minore = Apply at the Questura, with the minor
    .spiega = The permit is a sheet of paper. Bring all the papers and the photos.

## Papers

documento-affidamento-famiglia = Copy of the paper of the placement
    .come = It can be of the social services, with the decree of the guardianship judge. Or it is of the Juvenile Court.
documento-identita-affidatario = Copy of the identity document of the person who takes in the minor
documento-permesso-affidatario = Copy of the residence permit and passport of the person who takes in the minor
documento-mezzi-affidatario = Proof of the money of the person who takes in the minor
    .come = For example payslips or the tax return.
documento-inserimento-comunita = Copy of the paper that places the minor in the home
    .come = The offices call it provvedimento di inserimento. The home has a copy.
documento-nomina-tutore = Copy of the paper of the judge that names the guardian
documento-identita-tutore = Copy of the identity document of the guardian
documento-prova-ingresso-regolare = Copy of the declaration of presence, or of the border stamp in the passport
    .come = It proves that you entered legally.
documento-lettera-comune-inizio = Copy of the letter of the town hall: the citizenship file has begun
    .come = You ask the civil registry of the town where you live for it.
documento-lettera-consolato-inizio = Copy of the letter of the consulate: the citizenship file has begun
documento-lettera-comune-trasferimento = Copy of the letter of the town hall: the file has passed to the town
    .come = You ask the civil registry of the town where you live for it.
documento-lettera-cittadinanza-rinnovo = Copy of the letter of the town hall: the citizenship file is still open
    .come = Ask the civil registry for a new one.

## Notices

avviso-adozione-che-cosa = It is for a minor who was adopted or placed for adoption. The minor will live in Italy with the new family.
avviso-adozione-minore = Adopted people under { $eta } do not ask for a residence permit. A minor adopted by Italians becomes Italian: the town hall sees to it.
avviso-adozione-elenco = No page gives the list for this permit. Here are the papers that all permits need. Ask the Questura which paper of the adoption to bring.
avviso-adozione-due-uffici = The table of the Questura sends you to the Questura for the first permit. Another list of the same page names the kit. Ask before you go.
avviso-adozione-parenti = If an Italian adopted you, look at the permits for relatives of Italians too. They may be better for you.
avviso-adozione-rinnovo-elenco = The Questura publishes no list for this renewal, nor for the first permit. Here are only the papers of every kit. Ask before you post.
avviso-affidamento-contributo = People under { $eta } do not pay the contribution. The list of the Questura names it all the same: show this rule.
avviso-affidamento-ritiro = The minor comes on the day of the fingerprints. The page says that parents and children over { $anni } come to collect. It does not speak of foster parents, guardians and homes: ask the Questura who must come.
avviso-affidamento-piccolo-a-italiano = Under { $anni } and with an Italian foster parent the permit is only a sheet of paper. It is asked for at the Questura. With a foreign foster parent the kit is used.
avviso-affidamento-cittadinanza-ue = The list speaks of Italian foster parents and of foreign ones from outside the EU. It says nothing of citizens of other EU countries. Here you find the kit and the identity document: ask the Questura first.
avviso-affidamento-due-uffici = The table of the Questura always sends you to the Questura. The list of papers speaks of the kit, and of the Questura only under { $anni }. Here you follow the list: if the post office refuses, go to the Questura. There you post no kit: ask before you pay for posting.
avviso-affidamento-altri-permessi = For minors who are alone there are also the permit for minor age and the one for integration. Ask the social services or the home.
avviso-affidamento-tutore-famiglia = Since 2017 the law gives a family permit to the minor who lives with an Italian guardian. From { $anni } on this holds with a foreign guardian with a permit too. Ask the Questura which permit it gives.
avviso-affidamento-rinnovo-elenco = The Questura publishes no list for this renewal. Here are the papers of the first permit: bring the latest paper of the court or of the social services. Under { $anni } the permit can be a sheet of paper, given at the Questura. The table sends every renewal to the post office: if you have a sheet, ask the Questura first.
avviso-affidamento-maggiorenne = At { $eta } the permit is changed to work or study. Ask the social services or the guardian how to do it, before the birthday.
avviso-attesa-cittadinanza-chi = The Questura speaks of those who are Italian by descent (iure sanguinis). By law this permit is for those who already have another. In practice descendants who entered as tourists get it too.
avviso-attesa-cittadinanza-riforma = Since { $dal } it is harder to be recognized as Italian by descent. Before you spend money ask the town hall whether your case is still possible.
avviso-attesa-cittadinanza-ingresso = People who enter as tourists must have the border stamp or the declaration of presence, made within { $giorni }. Then they register at the town hall and apply.
avviso-attesa-cittadinanza-lavoro = A page of 2024 says that with this permit, and with the receipt, one may work. A page of 2023 says it can be changed to work, but not after an asylum seeker's permit. The table of the Questura does not name the change: ask a patronato.
avviso-attesa-cittadinanza-rinnovo = The Questura publishes no list for this renewal. You must prove that the file is still open. The letter of the town hall comes from the list of the first permit. Ask a patronato: it is free.

## Referrals

rinvio-affidamento = It is fine not to know. Look at the paper of the social services or of the court: it says who takes care of the minor. If there is no paper, go to the social services of the town.
    .chi = The social services help for free. A patronato (free advice office) can read the papers with you too.

## Sources

fonte-laleggepertutti-adozione = La Legge per Tutti: adoption of foreign minors (2014)
fonte-stranieri-attesa-cittadinanza = Stranieri in Italia: the permit for waiting for citizenship (2024)
fonte-mazzeschi-attesa-cittadinanza = Studio Mazzeschi: working while waiting for citizenship (2024)
fonte-sassari-cittadinanza = Town of Sassari: who waits for citizenship (undated)
fonte-stranieri-discendenza = Stranieri in Italia: the reform of citizenship (2025)
