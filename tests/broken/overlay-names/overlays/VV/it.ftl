provincia-vv = Vibo
fonte-VV-pagina = Pagina
orari-vv-poste = 9-12
documento-vv-copie = Copia
    .come = Falla.
avviso-vv-fila = fila.
