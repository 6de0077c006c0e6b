### Care, religion, rents, visits, exchanges, minors, waiting for citizenship: the words that several procedures share.

## Permits

permesso-cure-mediche = Residence permit for medical care (cure mediche)
permesso-motivi-religiosi = Residence permit for religious reasons (motivi religiosi)
permesso-giustizia = Residence permit for reasons of justice (motivi di giustizia)
permesso-tirocinio-professionale = Residence permit for an internship (tirocinio)
    .vecchi = tirocinio formazione professionale
permesso-vacanze-lavoro = Residence permit for a working holiday (vacanze-lavoro)
permesso-volontariato = Residence permit for volunteering (volontariato)
permesso-ricerca-lavoro-studenti = Residence permit for students who look for work or start a business (ricerca lavoro o imprenditorialità degli studenti)
    .vecchi = attesa occupazione after the studies
permesso-adozione = Residence permit for adoption (adozione)
permesso-affidamento = Residence permit for a minor in care (affidamento)
permesso-attesa-riacquisto-cittadinanza = Residence permit for waiting for citizenship (attesa cittadinanza)
    .vecchi = attesa riacquisto cittadinanza

## Offices and costs

ufficio-cerimoniale = Diplomatic Ceremonial office (Cerimoniale), at the Ministry of Foreign Affairs
    .che-cosa = It looks after the diplomats who work in Italy.

costo-tessera-su-carta = Card, only if the Questura asks for it
    .spiega = This permit is a sheet of paper: the list does not name the card. Ask before you pay.
costo-contributo-giustizia = Contribution, only if the Questura asks for it
    .spiega = This permit is usually too short for it. Ask first.
costo-contributo-breve = Contribution for the permit
    .spiega = It is the lowest sum, for short permits.
costo-contributo-fino-a-un-anno = Contribution for the permit
    .spiega = It is the lowest sum. Minors do not pay it.

## Conditions

condizione-tessera-su-carta-chiesta = the Questura asks for the card too
    .no = the Questura does not ask for the card

## Notices

avviso-altri-accordo = At the Questura you also sign the integration agreement, if the permit lasts at least { $durata }. It is a pact with the State about Italian and the rules. It is for those who enter for the first time and are over { $eta }.
avviso-altri-accordo-sempre = At the Questura you also sign the integration agreement. It is a pact with the State about Italian and the rules. The law asks it of those who enter for the first time and are over { $eta }. The permit must last at least { $durata }.
avviso-altri-rinnovo-elenco = The Questura publishes no list of papers for this renewal. Those written here are the papers of the first permit with the kit. Check the instructions inside the kit too.
avviso-altri-ssn = Voluntary registration with the health service usually costs at least { $importo } a year. Students and au pairs pay less. It is paid with the F24 form. This cost is not in the total.
avviso-tessera-su-carta = For a paper permit the Questura does not list the card of { $tessera }. The general rule however always asks for it. Ask before you pay.

## Referrals

rinvio-visto-altro = Every reason has its visa. The site vistoperitalia.esteri.it asks a few questions and says which visa is needed. Then come back here and choose that name.
    .chi = Ask the Italian embassy or consulate in the country of the person who is to leave.

## Sources

fonte-normattiva-art-11 = Normattiva: immigration regulation, article 11 (2023)
fonte-normattiva-volontariato = Normattiva: immigration law, article 27-bis (2023)
fonte-normattiva-volontari-decreto = Normattiva: legislative decree 71 of 2018 (2018)
fonte-gazzetta-minori = Gazzetta Ufficiale: law 47 of 2017 on minors who are alone, article 10 (2017)
