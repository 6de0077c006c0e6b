ufficio-poste = Post office with a Sportello Amico desk
    .che-cosa = The kit is sent from here. Not every post office has this desk.
ufficio-questura = Questura, immigration office
    .che-cosa = It is the police office that makes residence permits.
