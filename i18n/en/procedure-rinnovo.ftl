# Renewals.

procedura-rinnovo-permesso-lavoro-subordinato = Renew the permit for employed work
    .ufficiale = Rinnovo del permesso di soggiorno per lavoro subordinato (renewal of the residence permit for employed work)
    .che-cosa = You work for an employer and your permit is about to end. The renewal gives you a new permit for the same reason.

requisito-assenze-brevi = You were not out of Italy for too long
    .no = You were out of Italy for more than { $massimo } in a row.
    .forse = The renewal is still possible if the absence had serious reasons. Collect the proof and ask a patronato before you send the kit.

requisito-lavoro-in-corso = You have a job
    .no = You have no job now.
    .cura = If you lost your job, register at the job centre (Centro per l'impiego). Then you can ask for the permit for waiting for work.
    .forse = See whether your contract still runs. A patronato or a union can check with you.

passo-spedizione-kit = Send the request with the kit from the post office
    .spiega = Go to a post office with a Sportello Amico desk. Bring the envelope open, and your passport. You get the receipt and the appointment at the Questura. Keep everything.

passo-impronte = Go to the Questura for the fingerprints
    .spiega = Go on the day written on the appointment. Bring the children who are in the request too. Bring the originals and a copy.

passo-ritiro = Collect the permit at the Questura
    .spiega = You get a text message with the day and the hour. The law gives the Questura { $termine }.

scadenza-rinnovo = Ask for the renewal at least { $anticipo } before the expiry
    .in-tempo = You are on time. Prepare the kit and send it before this day.
    .tardi = Send the kit at once. The request is late, but it is accepted up to { $tolleranza } after the expiry.
    .oltre = Apply now. The Questura must look at your whole case: the delay is only one part of it. Until you apply, the Prefettura may decide to send you away. Ask a patronato or a lawyer for free help today.

avviso-rinnovo-elenco-mancante = The Questura publishes no list of papers for this renewal. The work papers here are those of the first permit. Check the instructions inside the kit too.
avviso-contributo-oltre-durata-media = For a permit of more than { $media } the decree does not say how much is paid. It may be { $medio } or { $alto }. Ask the post office or the Questura before you pay.
avviso-durata-lavoro-subordinato = With an open-ended contract the new permit can last up to { $lungo }. With a fixed-term contract it lasts as long as the contract, { $breve } at most. The Questura writes the date.
avviso-durata-contratto-a-termine = The length with a fixed-term contract comes from a single page. The Questura decides it.
avviso-termine-forse-cambiato = A draft decree of 2026 wanted to change the time for renewals. We do not know whether it became law.
avviso-assenza-lunga = The renewal can be refused after more than { $massimo } out of Italy. Half of the length counts too, if the permit is long. With serious reasons the renewal is possible. This rule comes from a single page.
