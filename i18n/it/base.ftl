### Quello che serve a ogni pagina: nome della lingua, date, importi, elenchi.

# Il nome della lingua, scritto nella lingua stessa.
lingua-nome = Italiano

# L'italiano è la lingua di riferimento: qui il testo non ha bisogno di un segno.
ui-non-tradotto = { $testo }
ui-testo-mancante = [testo mancante]

## Importi e numeri. "\u00A0" è lo spazio che non va a capo.

importo = { $euro },{ $centesimi }{ "\u00A0" }€
numero-migliaia = .

## Date

data-estesa =
    { $giorno ->
        [1] 1º
       *[other] { $giorno }
    } { $mese } { $anno }
data-con-giorno = { $giorno-settimana } { $data }
data-dal =
    { $giorno ->
        [8] dall'{ $data }
        [11] dall'{ $data }
       *[other] dal { $data }
    }
data-al =
    { $giorno ->
        [8] all'{ $data }
        [11] all'{ $data }
       *[other] al { $data }
    }
data-il =
    { $giorno ->
        [8] l'{ $data }
        [11] l'{ $data }
       *[other] il { $data }
    }
data-breve = { $giorno }/{ $mese }/{ $anno }
data-mese = { $mese } { $anno }

mese-1 = gennaio
mese-2 = febbraio
mese-3 = marzo
mese-4 = aprile
mese-5 = maggio
mese-6 = giugno
mese-7 = luglio
mese-8 = agosto
mese-9 = settembre
mese-10 = ottobre
mese-11 = novembre
mese-12 = dicembre

giorno-settimana-1 = lunedì
giorno-settimana-2 = martedì
giorno-settimana-3 = mercoledì
giorno-settimana-4 = giovedì
giorno-settimana-5 = venerdì
giorno-settimana-6 = sabato
giorno-settimana-7 = domenica

## Elenchi: "a, b e c" si compone da sinistra a destra.

elenco-seguito = { $prima }, { $dopo }
elenco-e = { $prima } e { $dopo }
elenco-o = { $prima } o { $dopo }
