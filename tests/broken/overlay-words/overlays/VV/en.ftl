provincia-vv = Vibo
fonte-vv-pagina = Pagina
avviso-vv-fila = ISEE first.
