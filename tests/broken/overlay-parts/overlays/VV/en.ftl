provincia-vv = Vibo
documento-vv-buono = A
