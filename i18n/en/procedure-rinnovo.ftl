# Renewals.

procedura-rinnovo-permesso-lavoro-subordinato = Renew the permit for employed work
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato (renewal of the residence permit for employed work)
    .che-cosa = You work for an employer and your permit is about to end. The renewal gives you a new permit for the same reason.

requisito-assenze-brevi = You were not out of Italy for too long
    .no = You were out of Italy for more than { $massimo } in a row.
    .forse = If the absence had serious reasons, collect the proof. Ask a patronato before you send the kit: it is free.

requisito-lavoro-in-corso = You have a job
    .no = You have no job now.
    .cura = If you lost your job, register at once at the job center (Centro per l'impiego). Do not wait until the permit expires. Then you can ask for the permit for waiting for work.
    .forse = See whether your contract is still running. A patronato or a union can check with you.

passo-spedizione-kit = Send the request with the kit from the post office
    .spiega = Go in person to a post office with a Sportello Amico desk. Bring the envelope open, and your passport or a document that counts as a passport. You get the receipt and the appointment at the Questura. Keep everything.

passo-impronte = Go to the Questura for the fingerprints
    .spiega = Go on the day written on the appointment. If there are children in the request, they come with you. Bring the originals and a copy.

passo-ritiro = Collect the permit at the Questura
    .spiega = You get a text message with the day and the hour. The law gives the Questura { $termine }.

scadenza-rinnovo = Ask for the renewal at least { $anticipo } before the expiry
    .in-tempo = You are on time. Prepare the kit and send it by this day.
    .tardi = Send the kit at once. The request is late, but it is accepted up to { $tolleranza } after the expiry.
    .oltre = Apply now. According to the judges, the Questura must look at your whole case: the delay is only one part of it. Until you apply, the Prefettura may decide to send you out of Italy. Ask a patronato for help today: it is free. Talk to a lawyer too.

avviso-rinnovo-elenco-mancante = The Questura publishes no list of papers for this renewal. Those written here are the papers of the first permit with the kit. The notice that you were hired is needed for every job, also after the first. Check the instructions inside the kit too.
avviso-contributo-oltre-durata-media = For a permit of more than { $media } the decree does not say how much is paid. The closest sums in the decree are { $medio } and { $alto }: here the total goes from one to the other. Ask the post office or the Questura before you pay.
avviso-durata-lavoro-subordinato = With an open-ended contract the new permit can last up to { $lungo }. With a fixed-term contract it lasts as long as the contract, { $breve } at most.
avviso-durata-contratto-a-termine = The length with a fixed-term contract comes from a single page. The Questura decides it.
avviso-termine-forse-cambiato = A draft decree of 2026 wanted to change the times for renewals and for other permits. We do not know whether it became law.
avviso-dopo-cinque-anni = After { $anni } of legal stay in Italy you can ask for the EU long-term permit. There are other conditions too: income, home, Italian language.
avviso-assenza-lunga = The renewal can be refused after more than { $massimo } out of Italy. If the permit lasts { $lungo } or more, an absence of more than half of its length counts. With serious reasons the renewal is possible. This rule comes from a single page.
