provincia-vv = Vibo‮ Valentia
#@20 P0505 U+202E
orari-vv-poste = { "\u001B" }[2J
# @21 P0505 U+001B
