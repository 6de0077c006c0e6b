domanda-paese = Da quale paese vieni?
    .tema = Paese
    .perche = Cambiano i documenti.
    .g-europa = Europa
{{times 65:     .o-paese-{n} = Paese {n}
}}
