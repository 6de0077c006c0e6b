# Papers that several procedures share.

documento-modulo-kit = Form of the kit, filled in and signed
    .come = The kit is the envelope with a yellow band. It is free: at post offices, patronati (free advice offices) and authorized town halls. Patronati and town halls help for free with the form. Write your data as in the passport and sign.
documento-marca-da-bollo = Revenue stamp (marca da bollo)
    .come = Tobacco shops sell it. It goes on the form.
documento-passaporto-copia = Copy of the passport: pages with your data, the expiry, the visas and the stamps
    .come = The passport must not have expired.
documento-codice-fiscale-copia = Copy of the tax code (codice fiscale), if you have one already
documento-permesso-copia = Copy of the residence permit that you hold
documento-dimora = A paper that says where you live now
documento-ospitalita = Declaration of hospitality or of letting of the home, already given to the Questura
    .come = The person who hosts you or lets the home to you prepares it.
documento-bollettino = Receipt of the postal slip for the card, and for the contribution if it is due
documento-contratto-di-soggiorno = Copy of the contract of stay for work (contratto di soggiorno)
    .come = It is the contract signed at the immigration desk (Sportello Unico per l'Immigrazione).
documento-modello-unilav = Copy of the Unilav form
    .come = It is the notice that you were hired. Your employer sends it: ask the employer for it.
documento-denuncia-inps = Copy of the notice of domestic work to INPS
    .come = The family you work for sends it: ask them for it.
documento-passaporto = Original passport, or a document that counts as a passport
documento-ricevuta-assicurata = Original receipt of the posting of the kit (assicurata)
    .come = You get it when you send the kit.
documento-appuntamento = Sheet with the appointment at the Questura
    .come = You get it when you send the kit.
documento-matrici-bollettini = The part of the payment slip that stays with you (matrice), if you pay the contribution
documento-originali-del-kit = The originals of all papers that were copied into the kit
documento-permesso = The residence permit that you hold, original
documento-fototessera = Passport photo, ICAO format
    .come = It is the photo used for passports.

alternativa-dimora = The home where you live: one of these two papers

documento-bollettino-tessera = Receipt of the postal slip for the card
documento-passaporto-se-posseduto = Copy of the passport or travel document, if you have one
    .come = Copy the pages with your data, the expiry, the visas and the stamps. If you have none, or it has expired, apply all the same.
documento-permesso-se-posseduto = Residence permit, if you have one
documento-domanda-asilo = Request for international protection (form C3)
    .come = It is filled in at the Questura when you ask for asylum.
documento-richiesta-rinnovo-asilo = Request to renew the permit for asylum seekers
documento-carte-del-ricorso = Papers of the appeal to the judge against the decision
    .come = Your lawyer has them. In some cases a suspension is needed too: the judge stops the effects of the decision.
documento-decisione-commissione = Decision of the Territorial Commission
    .come = If a judge gave you the protection, ask the Questura which paper to bring. The pages we read do not say it.
documento-decisione-negativa = Decision of the Territorial Commission that says no
    .come = Bring the lawyer the whole paper that they gave you.
