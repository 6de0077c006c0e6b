### What every page needs: the name of the language, dates, amounts, lists.

# The name of the language, in the language itself.
lingua-nome = English

ui-non-tradotto = [in Italian] { $testo }
ui-testo-mancante = [text missing]

## Amounts and numbers

importo = €{ $euro }.{ $centesimi }
numero-migliaia = ,

## Dates. The short form has the day first, as on every form of an Italian office.

data-estesa = { $giorno } { $mese } { $anno }
data-con-giorno = { $giorno-settimana } { $data }
# Some languages say these otherwise on some days of the month; English does not.
data-dal =
    { $giorno ->
       *[other] from { $data }
    }
data-al =
    { $giorno ->
       *[other] { $data }
    }
data-il =
    { $giorno ->
       *[other] { $data }
    }
data-breve = { $giorno }/{ $mese }/{ $anno }
data-mese = { $mese } { $anno }

mese-1 = January
mese-2 = February
mese-3 = March
mese-4 = April
mese-5 = May
mese-6 = June
mese-7 = July
mese-8 = August
mese-9 = September
mese-10 = October
mese-11 = November
mese-12 = December

giorno-settimana-1 = Monday
giorno-settimana-2 = Tuesday
giorno-settimana-3 = Wednesday
giorno-settimana-4 = Thursday
giorno-settimana-5 = Friday
giorno-settimana-6 = Saturday
giorno-settimana-7 = Sunday

## Lists: "a, b and c" is put together from left to right.

elenco-seguito = { $prima }, { $dopo }
elenco-e = { $prima } and { $dopo }
elenco-o = { $prima } or { $dopo }
