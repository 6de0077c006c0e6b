provincia-vibo = Vibo
