### Tourism, business and other short visits.

permesso-affari = Residence permit for business (affari)

## Questions

domanda-visita-motivo = Why is this visit to Italy?
    .tema = Reason of the visit
    .perche = The reason decides the visa and what can be done afterwards.
    .o-turismo = Tourism
    .o-affari = Business: meetings, talks, machines to try
    .o-gara-sportiva = A sports event
    .o-invito = An invitation: conference, culture, a judge
    .o-missione = A mission for a public body or a government
    .g-passaggio = Only passing through, or transport
    .o-transito = Passing through Italy to another country
    .o-transito-aeroportuale = Changing planes without leaving the airport
    .o-trasporto = Transport of goods or people: truck, plane
    .o-altro = Another reason

domanda-visita-lunga = Are you staying in Italy for more than { $mesi }?
    .tema = Stay of more than { $mesi }
    .perche = Up to { $mesi } no residence permit is needed.

domanda-arrivo-da-schengen = Do you come from another Schengen country?
    .tema = Arrival from a Schengen country
    .perche = Those who come from outside register at the border. Those who come from a Schengen country do so at the Questura.
    .aiuto = Between Schengen countries there is no check at the border: for example France, Germany, Spain, Switzerland.

## Procedures

procedura-visto-turismo = Ask for the visa for tourism
    .ufficiale = Visto per turismo (visa for tourism)
    .che-cosa = It is the visa for a short visit to Italy and the other Schengen countries. Schengen is a group of countries of Europe without border checks.
procedura-visto-affari = Ask for the visa for business
    .ufficiale = Visto per affari (visa for business)
    .che-cosa = It is the visa to come to Italy for meetings and talks. It is also for learning to use machines that were bought or sold.
procedura-timbro-uniforme-schengen = Arriving from outside Schengen: the stamp at the border
    .ufficiale = Timbro uniforme Schengen all'Autorità di frontiera (uniform Schengen stamp at the border)
    .che-cosa = For a short visit no residence permit is needed. It is enough to go through the border police: for the pages we read the proof is the stamp.
procedura-dichiarazione-di-presenza = Arriving from a Schengen country: the declaration of presence
    .ufficiale = Dichiarazione di presenza in Questura (declaration of presence)
    .che-cosa = For a short visit no residence permit is needed. It is enough to tell the Questura that you are in Italy.
procedura-permesso-affari = Get the permit for business
    .ufficiale = Permesso di soggiorno per affari (residence permit for business)
    .che-cosa = It is for those who come for business and stay long.
procedura-rinnovo-permesso-affari = Renew the permit for business
    .ufficiale = Rinnovo del permesso di soggiorno per affari (renewal)
    .che-cosa = You are in Italy for business and your permit is about to end.

## Requirements

requisito-soggiorno-breve = The visit lasts { $mesi } at most
    .no = The visit lasts more than { $mesi }: this is not enough.
    .cura = Ask a patronato (free advice office) or the Questura which permit you need, before { $mesi } have passed.
    .forse = Count the days from the entry to the departure.
requisito-soggiorno-lungo = The visit lasts more than { $mesi }
    .no = The visit is short: the residence permit is not needed.
    .cura = The stamp at the border, or the declaration of presence, is enough.
    .forse = Count the days from the entry to the departure.
requisito-arrivo-da-fuori-schengen = You come from a country outside Schengen
    .no = You come from a Schengen country: there is no stamp at the border.
    .cura = Make the declaration of presence at the Questura.
    .forse = Look at your ticket: what counts is the country you came to Italy from. The stamp can be missing.
requisito-arrivo-da-schengen = You come from a Schengen country
    .no = You come from outside Schengen: you register at the border.
    .cura = Ask the border police for the stamp when you enter.
    .forse = Look at your ticket: what counts is the country you came to Italy from. The stamp can be missing.

## Conditions

condizione-visita-turismo = you are here for tourism
    .no = you are not here for tourism
condizione-visita-affari = you are here on business
    .no = you are not here on business

## Costs and steps

costo-contributo-permesso = Contribution for the permit
    .spiega = It depends on how long the new permit lasts.

passo-richiesta-visto = Ask for the visa in the country of departure
    .spiega = Ask the consulate which papers to bring, what it costs and how long it takes.
passo-timbro-alla-frontiera = Ask the border police for the stamp
    .spiega = It is done when you enter. The stamp in the passport counts as the declaration of presence. See that the date is right. If they no longer stamp, ask which proof you keep.
passo-dichiarazione-in-questura = Make the declaration of presence at the Questura
    .spiega = You have { $giorni } from entry. Go to the Questura of the province where you are. If you sleep in a hotel, the form that you sign there is enough.

scadenza-dichiarazione-presenza = The declaration is made within { $giorni } of entry
    .in-tempo = You are on time. Go to the Questura by this day, or sign the form in the hotel.
    .tardi = Go to the Questura today.
    .oltre = Go to the Questura now and make the declaration all the same. Bring the proof of the day of entry. A patronato or a lawyer helps you for free.

## Notices

avviso-soggiorno-breve-limite = Without a residence permit one stays in Italy for up to { $mesi }. To stay longer a permit is needed.
avviso-soggiorno-breve-costo = The pages we read do not say which papers to show for the stamp, nor whether it costs money. Ask the border police.
avviso-ees-timbro = Since { $avvio } the borders record entries and exits by computer. From { $dal } this was planned everywhere in place of the stamp. We did not find how the day of entry is proved now: ask the border police.
avviso-turismo-che-cosa = Tourism is for traveling. People with a relative who lives in Italy lawfully can ask to stay (family cohesion, coesione familiare). Those who wait for Italian citizenship can ask for another permit.
avviso-affari-che-cosa = On business you can meet clients, hold talks, learn to use a machine that was bought or sold. People with a relative who lives in Italy lawfully can ask for family cohesion. For four kinds of self-employment there is a clearance: manager, language assistant, professor, translator.
avviso-dichiarazione-elenco = The pages we read do not say which papers the declaration needs, nor whether it costs something. Ask the Questura.
avviso-affari-elenco = No page gives a list of papers for this permit. The table of the Questura does not name it. By the general rule one goes to the Questura, with the papers of every permit. Whether this permit is a sheet or a card is not said. The same rule asks for the card in all cases. Ask before you go.

## Sources

fonte-esteri-visti = Ministry of Foreign Affairs: the visa for Italy (undated)
fonte-stranieri-ees = Stranieri in Italia: the new system of entries and exits (2025)

rinvio-visto-visita = Every visit has its visa. The site vistoperitalia.esteri.it asks a few questions and says which is needed, with the papers and the cost. Then come back here and choose that name.
    .chi = Ask the Italian embassy or consulate in your country.
rinvio-visita-lunga = For a visit one usually stays in Italy for up to three months. To stay longer, a reason with a permit of its own is needed: business, mission, justice, family, citizenship. If it is your case, go back and choose it. For tourism the Questura names a request with the kit, without saying for whom. Ask before three months have passed.
    .chi = Ask the Questura. A patronato (free advice office) helps you for free.
