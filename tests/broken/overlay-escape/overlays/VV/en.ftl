provincia-vv = Vibo
