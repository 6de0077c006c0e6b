ufficio-poste = Post office with a Sportello Amico desk
    .che-cosa = The kit is sent from here. Not every post office has this desk.
ufficio-questura = Questura, immigration office
    .che-cosa = It is the police office that makes residence permits.
ufficio-frontiera = Border police
    .che-cosa = The police who check people who enter: at the airport, the port, the border.
ufficio-commissione = Territorial Commission for international protection (Commissione Territoriale)
    .che-cosa = It decides on requests for asylum.
