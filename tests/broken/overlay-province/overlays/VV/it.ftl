provincia-vv = Vibo
orari-vv-poste = 9-12
