provincia-vv = Vibo
# file: P0101 `de` is not a language
