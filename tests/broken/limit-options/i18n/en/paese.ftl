domanda-paese = From which country do you come?
    .tema = Country
    .perche = The documents change.
    .g-europa = Europe
{{times 65:     .o-paese-{n} = Country {n}
}}
