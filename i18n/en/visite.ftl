### Sports events, invitations, passing through, justice, diplomats, coming back to Italy.

procedura-visto-gara-sportiva = Ask for the visa for a sports event
    .ufficiale = Visto per gara sportiva (visa for a sports competition)
    .che-cosa = It is the visa for athletes, coaches and trainers who come for competitions. It is not for working in sport.
procedura-visto-invito = Ask for the visa for an invitation
    .ufficiale = Visto per invito (visa for invitation)
    .che-cosa = It is the visa for those who are invited to an event. It is also given to those who must defend themselves in a trial.
procedura-visto-transito = Ask for the visa to pass through Italy
    .ufficiale = Visto per transito (transit visa)
    .che-cosa = It is the visa to cross Italy and the Schengen countries on a journey to another country. Schengen is a group of countries of Europe without border checks.
procedura-visto-transito-aeroportuale = Ask for the visa to change planes in Italy
    .ufficiale = Visto per transito aeroportuale (airport transit visa)
    .che-cosa = It is the visa to be in the international zone of the airport, without entering Italy.
procedura-visto-trasporto = Ask for the visa for transport
    .ufficiale = Visto per trasporto (visa for transport)
    .che-cosa = It is the visa for those who carry goods or people: truck drivers and the crews of some flights.
procedura-permesso-motivi-giustizia = Get the permit if an Italian judge calls you
    .ufficiale = Permesso di soggiorno per motivi di giustizia (residence permit for reasons of justice)
    .che-cosa = An Italian judge needs you in a trial. With this permit you stay legally.
procedura-rinnovo-permesso-motivi-giustizia = Renew the permit for reasons of justice
    .ufficiale = Rinnovo del permesso di soggiorno per motivi di giustizia (renewal)
    .che-cosa = The judge still needs you and the permit is about to end.
procedura-visto-diplomatico = Ask for the diplomatic visa
    .ufficiale = Visto per diplomatico (diplomatic visa)
    .che-cosa = It is the visa for those who work in an embassy or consulate, in Italy or at the Holy See.
procedura-carta-identita-diplomatica = Get the diplomatic identity card
    .ufficiale = Carta d'identità diplomatica (diplomatic identity card)
    .che-cosa = You work for an embassy or consulate. The Ceremonial office gives this card, not the Questura.
procedura-nullaosta-questura-reingresso = Come back to Italy: the clearance of the Questura
    .ufficiale = Nullaosta della Questura al reingresso (clearance for re-entry)
    .che-cosa = You live in Italy, you are abroad and your permit expired long ago. Before the visa the Questura must say yes.
procedura-visto-reingresso = Come back to Italy without the permit: the visa
    .ufficiale = Visto per reingresso (re-entry visa)
    .che-cosa = You live in Italy and you are abroad. The permit expired, was lost or stolen: with this visa you come back.

## Questions

domanda-invito-per = Why are you invited?
    .tema = Reason of the invitation
    .perche = A trial needs other steps.
    .o-evento = An event: politics, science, culture
    .o-difesa = I must defend myself in a trial in Italy
    .o-giudice = An Italian judge has called me
domanda-resto-per = Why do you want to stay?
    .tema = Reason to stay
    .perche = After tourism one stays only for some reasons.
    .o-cittadinanza = I asked to be recognized as Italian
    .o-famiglia = I have a relative who lives in Italy legally
    .o-altro = Another reason
domanda-autorizzazione-questore = Has the Questore authorized you to enter?
    .tema = Authorization of the Questore
    .perche = To defend yourself in a trial, the visa is given only with this authorization.
    .aiuto = The Questore is the head of the Questura. Ask your lawyer.
domanda-provvedimento-giudice = Has the judge asked in writing for the permit for you?
    .tema = Paper of the judge
    .perche = Without this paper the permit is not given.
domanda-presenza-comunicata = Has your embassy told the Ceremonial office that you are in Italy?
    .tema = Notice of the embassy
    .perche = The card is given only after this notice.
domanda-reingresso-caso = What happened to your permit?
    .tema = Missing permit
    .perche = In some cases the visa is enough. In others the Questura must say yes first.
    .o-perso = It was lost or stolen, or I do not have it with me
    .o-rinnovo-chiesto = It expired { $giorni } ago at most, and I asked for the renewal in time
    .o-altro = It expired longer ago, or I did not ask for the renewal

## Requirements

requisito-autorizzazione-del-questore = The Questore has authorized you to enter
    .no = The authorization of the Questore is not there yet.
    .cura = Ask your lawyer how to get it from the Questura. Then ask for the visa.
    .forse = Ask your lawyer how far it is.
requisito-provvedimento-del-giudice = The judge has asked for the permit for you
    .no = The judge has not yet asked for the permit.
    .cura = Talk to your lawyer or to whoever called you. The paper of the judge is needed to apply.
    .forse = Look at the papers you received, or ask your lawyer.
requisito-presenza-comunicata = Your embassy has given notice that you are in Italy
    .no = The notice to the Ceremonial office is not there yet: your embassy sends it.
    .cura = Ask your embassy or consulate to write to the Ceremonial office.
    .forse = Ask the staff office of your embassy.
requisito-reingresso-possibile = The permit was lost, or expired { $giorni } ago at most with the renewal asked for, or there is the clearance
    .no = The clearance of the Questura is needed first.
    .cura = Go to the consulate and ask how to get the yes of the Questura.
    .forse = Look at the date on the permit and look for the receipt of the renewal.

## Conditions

condizione-visita-gara = you are here for a sports event
    .no = you are not here for a sports event
condizione-visita-invito = you are here on an invitation
    .no = you are not here on an invitation
condizione-permesso-perso-o-rubato = the permit was lost or stolen, or is not with you
    .no = the permit has expired
condizione-rinnovo-chiesto-in-tempo = you asked for the renewal in time
    .no = you did not ask for the renewal in time
condizione-invito-per-difesa = you must defend yourself in a trial
    .no = you need not defend yourself in a trial
condizione-contributo-giustizia-chiesto = the Questura asks for the contribution too
    .no = the Questura does not ask for the contribution

## Steps

passo-carta-diplomatica = Your embassy asks the Ceremonial office for the card
    .spiega = First the embassy gives notice that you are in Italy. Then it asks for the card online. You give your embassy the papers that are needed.
passo-nulla-osta-reingresso = The Questura that gave you the permit says yes
    .spiega = You need not go back to Italy to ask for it. A page of a consulate says that the consulate waits for the yes of the Questura. Go to the consulate first and ask who writes to the Questura.
passo-richiesta-visto-reingresso = Ask for the visa at the Italian consulate in the country where you are
    .spiega = Bring all the proof of your permit. Ask what it costs and how long it takes: it may be long.

## Papers

documento-provvedimento-giudice = The judge's paper that asks for the permit for you
    .come = The offices call it provvedimento dell'Autorità Giudiziaria.
documento-denuncia-permesso = Copy of the report that the permit was lost or stolen
    .come = You make it to the police of the country where you are.
documento-permesso-scaduto = The expired permit
    .come = If you only have a copy, bring the copy.
documento-ricevuta-rinnovo = Copy of the receipt of the renewal
    .come = It is the sheet that the post office or the Questura gave you.

## Notices

avviso-gara-che-cosa = It is for single competitions, or for a series, of the Italian sports federations. For sport as a job there is another visa.
avviso-invito-che-cosa = The invitation comes from a public body, or from a private one that is well known. It is for events of politics, science or culture. People with a foreign relative who lives in Italy lawfully can ask to stay with them (coesione familiare). There are requirements.
avviso-transito-che-cosa = It is for those who travel from one country outside Schengen to another. The country of arrival must have allowed you to enter. Italy must be a reasonable way to get there.
avviso-transito-aereo-che-cosa = With this visa you do not leave the international zone. If you must go out, or change airport, ask the consulate for another visa.
avviso-transito-aereo-chi = Only the citizens of some countries need this visa. The list is on esteri.it and changes: Tajikistan and Uzbekistan are on it since 2025. People with a European visa or permit usually do not need it.
avviso-trasporto-che-cosa = It is for short trips with goods or people, by road or with flights that are not scheduled. The crews of scheduled flights have other rules.
avviso-passaggio-dopo = The page of 2014 on this visa names nothing to be done after the entry. Ask the border police when you enter.
avviso-giustizia-durata = The law allows { $durata } at most, and then another { $durata }. The judge asks for it in criminal trials for serious crimes, when your presence is indispensable.
avviso-giustizia-altri = The request for the permit starts from the judge. If you are a victim of violence or exploitation there are other permits: call the free number 800 290 290.
avviso-giustizia-contributo = The contribution is paid for permits of more than { $da }. This one lasts { $durata } at most. The Questura does not name it: if it asks, the lowest sum is { $breve }.
avviso-giustizia-anticipo = The rule of { $anticipo } beforehand holds for all permits, but this one lasts only { $durata }. Go to the Questura as soon as the judge decides that you are still needed.
avviso-diplomatico-chi = It is for those who have a diplomatic or service passport. They work for their country in an embassy or consulate in Italy, or at the Holy See.
avviso-diplomatico-elenco = The pages we read do not say which papers are needed, nor whether the card costs something. Your embassy knows.
avviso-diplomatico-carta = This card stands in place of the residence permit. Its length varies and it is renewed by the rules of the Ceremonial office.
avviso-diplomatico-tempi = A manual of 2017 wants the request within { $giorni } of the start of the work. The renewal is asked for in the { $giorni } before the expiry. Once { $giorni } have passed since the expiry, there is no direct renewal any more.
avviso-reingresso-elenco = The pages we read do not say which papers the clearance needs, nor whether it costs anything. Ask the consulate.
avviso-reingresso-quando = The rule is { $giorni } from the expiry, with the renewal asked for in time. With a proven serious illness, also of a relative, they become { $mesi }. For those who were away for military service the limit of { $giorni } does not apply: ask the consulate. In the other cases the clearance is needed.
avviso-reingresso-visto-costo = The pages we read do not give one cost for all. Cost and papers change from consulate to consulate: ask yours. Two consulates also ask for the form, photos and a copy of the permit. The one in Paris also wants a letter that explains your case.
avviso-reingresso-consolati = Some consulates always ask for the yes of the Questura, also for a lost permit. Call before you go.
avviso-reingresso-dopo = The page of 2014 does not say what to do on your return. If the permit was lost, ask for another at once (duplicate). If it expired, go on with the renewal at once. You go to the post office or to the Questura: it depends on the permit.

## Referrals

rinvio-passaggio = For merely passing through and for transport the pages we read speak of the visa and of nothing else. People who change planes without leaving the airport do not enter Italy. If you stay, the declaration of presence is usually needed.
    .chi = Ask the border police when you enter, or the Questura.

## Sources

fonte-esteri-transito = Ministry of Foreign Affairs: who needs the airport transit visa (undated)
fonte-ambabudhabi-transito = Embassy of Italy in Abu Dhabi: the airport transit visa (2025)
fonte-paesi-scheda-diplomatica = PAeSI, Tuscany Region: sheet on the diplomatic identity card (undated)
fonte-cerimoniale-manuale = Ministry of Foreign Affairs: manual to ask for the identity card (2017)
fonte-infoimmigrazione-reingresso = Infoimmigrazione: the re-entry visa (2024)
fonte-ambabidjan-reingresso = Embassy of Italy in Abidjan: the re-entry visa (undated)
fonte-consparigi-reingresso = Consulate of Italy in Paris: the re-entry visa (undated)
