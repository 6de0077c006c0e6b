provincia-vv = Vibo
documento-vv-copie = Copia
avviso-vv-fila = fila.
