provincia-vv = { "\u00è" }
# @19 P0501 four digits
