ufficio-poste = Ufficio postale con Sportello Amico
    .che-cosa = Qui si spedisce il kit. Non tutti gli uffici postali hanno lo Sportello Amico.
ufficio-questura = Questura, Ufficio Immigrazione
    .che-cosa = È l'ufficio della Polizia che prepara i permessi di soggiorno.
ufficio-frontiera = Polizia di frontiera
    .che-cosa = È la Polizia che controlla chi entra: in aeroporto, al porto, al confine.
ufficio-commissione = Commissione Territoriale per la protezione internazionale
    .che-cosa = Decide sulle domande di asilo.
