provincia-vv = Vibo
fonte-vv-pagina = Pagina
orari-poste = 9-12
# @1 P0504 did you mean `orari-vv-poste`?
documento-vv-copie = Copia
    .come = Falla.
avviso-vv-fila = Fila.
# @1 P0506 begin it with a small letter
