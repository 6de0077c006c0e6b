### The program's own words: questions, sheet, deadlines, costs, sources.

## Everything that is on every page

ui-titolo = percorso: your procedure, step by step
ui-oggi-e = Today: { $data }
ui-si = Yes
ui-no = No
ui-non-lo-so = I don't know
ui-non-lo-so-o-altro = I don't know, or it is not my case
ui-oppure = or
# The words that keep their capital inside a sentence, apart by spaces.
ui-sempre-maiuscole = I Italy Italian Questura Prefettura
ui-non-noto = (not known)
ui-da-a = from { $minimo } to { $massimo }
ui-decimale = { $unita }.{ $decimali }
ui-giorni =
    { $numero ->
        [one] { $numero } day
       *[other] { $numero } days
    }
ui-giorni-lavorativi =
    { $numero ->
        [one] { $numero } working day
       *[other] { $numero } working days
    }
ui-mesi =
    { $numero ->
        [one] { $numero } month
       *[other] { $numero } months
    }
ui-anni =
    { $numero ->
        [one] { $numero } year
       *[other] { $numero } years
    }

## The first screen

ui-benvenuto-che-cosa = This guide tells you which procedure you need, with which papers, at which office, what it costs and by when.
ui-benvenuto-come = Answer a few questions. You can always choose “I don't know”, go back and change an answer.
ui-benvenuto-privato = It is free and anonymous. It does not ask your name and sends nothing. It is not the police and not an office.

## Questions

ui-progresso = Question { $numero }, { $restano } left
ui-progresso-da-a = Question { $numero }, { $minimo } to { $massimo } left
ui-progresso-al-massimo = Question { $numero }, at most { $massimo } left
ui-progresso-ultima = Question { $numero }, the last one
ui-possibili = Procedures still possible: { $numero }
ui-scrivi-data = Type the date, day first, for example 31/12/2026. If you do not know the day, type 12/2026 or 2026.
ui-scrivi-numero = Type a number, for example 2.
ui-scrivi-importo = Type the amount in euros, for example 9500 or 9,500.50.
ui-oggi = today
ui-tra-giorni =
    { $numero ->
        [one] tomorrow
       *[other] in { $numero } days
    }
ui-giorni-fa =
    { $numero ->
        [one] yesterday
       *[other] { $numero } days ago
    }
ui-anni-fa =
    { $numero ->
        [one] { $numero } year ago
       *[other] { $numero } years ago
    }
ui-giorno-e-distanza = { $data }, { $distanza }

## What is wrong with something typed

ui-errore-niente = Type the answer, or choose “I don't know”.
ui-errore-nessun-segno = Mark at least one answer, or choose “I don't know”.
ui-errore-data = This is not a date. Type for example 31/12/2026, or 12/2026, or 2026.
ui-errore-giorno = The calendar has no such day. First the day, then the month, then the year: 31/12/2026.
ui-errore-anno = Type the year with four digits, for example 31/12/2026.
ui-errore-numero = Type a whole number only, for example 0, 1 or 2.
ui-errore-importo = This is not an amount. Type for example 9500 or 9,500.50.
ui-errore-due-letture = This amount can be read in two ways. Type it without a mark for thousands: 1234 or 1234.50.
ui-errore-limiti = Here anything from { $minimo } to { $massimo } will do. Check what you typed.
ui-errore-troppo-presto = The date cannot be before { $minimo }.
ui-errore-troppo-tardi = The date cannot be after { $massimo }.

## Conditions

ui-se = if { $condizione }
ui-solo-se = Only if { $condizione }
ui-se-allora = (if { $condizione }) { $testo }
ui-altrimenti = in the other cases
ui-condizione-e = { $tema }: { $risposte }
ui-condizione-non-e = { $tema }: anything but { $risposte }
ui-condizione-qualsiasi = { $tema }: any answer
ui-condizione-dipende = this allows it: { $temi }
ui-condizione-data = today's date allows it
ui-condizione-dubbio = the office decides so (the sources are not clear)
ui-a-parte = ({ $testo })
ui-citato = “{ $testo }”

## The sheet

ui-nome-ufficiale = Official name: { $nome }
ui-permesso = What you get: { $nome }
ui-permesso-vecchi = What you get: { $nome }. It used to be called: { $vecchi }
ui-permesso-durata = How long it lasts: { $durata }
ui-breve-dove = Where: { $uffici }
ui-breve-quando = When: { $quando }
ui-breve-quando-se = When (if { $condizione }) – { $quando }
ui-breve-fascia = { $stato }, { $giorni }
ui-breve-oltre = the day was { $fine }; read below what to do today
ui-tappe = Where to go, in order
ui-chi-va = Who does it: { $persona }
ui-documenti = Papers to bring
ui-che-cosa-serve = What you need
ui-rilasciato-da = Who issues it: { $ufficio }.
ui-legalizzato = If it comes from another country: translated into Italian and legalized (or with an apostille).
ui-si-usa-per = It can be used for { $durata } from its issue.
ui-quante = { $quante } × { $modo }
ui-mostra-originale = show the original too
ui-per-ognuno = { $quanto } for each ({ $tema })
ui-per-ognuno-di = { $quanto } for each ({ $tema }: { $numero })

## Local practice: what one Questura asks

ui-locale-scheda = This page also has what the Questura of { $provincia } asks, under its name. Other provinces may ask for other things.
ui-locale-documento = Asked by the Questura of { $provincia }.
ui-locale-avviso = Asked by the Questura of { $provincia }: { $testo }
ui-locale-contatti = Contacts in { $provincia }:
ui-locale-telefono = Telephone: { $testo }
ui-locale-pec = Certified mail (PEC): { $testo }
ui-locale-indirizzo = Address: { $testo }
ui-locale-orari = Opening hours: { $testo }

## The verdict

ui-esito-si = Yes: you can apply now
ui-esito-si-guarda = Yes: you can do it now
ui-esito-non-ancora = Not yet: something is needed first
ui-esito-non-ancora-dal = Not yet: { $data }
ui-esito-non-ancora-al-piu-presto = Not yet: { $data } at the earliest
ui-esito-no = No: not with these answers
ui-esito-chiusa = No: this procedure does not exist today
ui-esito-da-chiarire = Unclear: some information is missing
ui-esito-da-chiedere = Unclear: ask the office or a patronato
ui-motivo-si = yes
ui-motivo-no = no
ui-motivo-poi-no = no by then
ui-motivo-da-verificare = to check
ui-vale-dal = This holds { $data }.
ui-vale-al-piu-presto = This holds { $data } at the earliest.
ui-da-scoprire = The answer is missing on: { $temi }.
ui-guarda-anche = See also: { $procedure }.

## What it costs

ui-costi = What it costs
ui-volte = { $numero } × { $importo }
ui-costo-per-ognuno = { $importo } each
ui-totale = Total: { $importo }.
ui-totale-almeno = Total: at least { $importo }.
ui-totale-gratis = Total: nothing to pay.
ui-totale-non-detto = Total: the sources do not say what it costs.
ui-totale-dipende = It depends on: { $temi }.
ui-totale-per = Plus { $importo } for each ({ $tema }).

## Deadlines

ui-scadenze = By when
ui-fascia-in-tempo = On time
ui-fascia-tardi = Late, but still accepted
ui-fascia-oltre = Past it: do it at once
ui-fino-al = until { $fine }
ui-dal-al = { $inizio } to { $fine }

## What comes next, notices, help

ui-dopo = And then
ui-dopo-poi = Then: { $procedura }
ui-dopo-invece = Instead: { $procedura }
ui-dopo-intanto = Meanwhile: { $procedura }
ui-avvisi = Please note
ui-risposte = Your answers
ui-preciso =
    { $numero ->
        [one] Make it exact: { $numero } more question
       *[other] Make it exact: { $numero } more questions
    }
ui-preciso-al-massimo =
    { $numero ->
        [one] Make it exact: at most { $numero } more question
       *[other] Make it exact: at most { $numero } more questions
    }
ui-aiuto = Free help
ui-aiuto-gratis = Help is free at a patronato, a trade union or the town's desk for foreigners. Bring this sheet.
ui-aiuto-solo-guida = This is a guide, not a decision. The office gives the answer.
ui-aiuto-pratica-locale = Each Questura may ask for other papers. Check before you go.

## Looking a procedure up

ui-trovata-nel-nome = Also called: { $testo }
ui-trovata-nel-permesso = Permit: { $testo }
ui-trovata-nel-vecchio-nome = The permit was called before: { $testo }
ui-trovata-nel-documento = Paper: { $testo }
ui-elenco-vuoto = There is no procedure here. Try without the stage or without the permit.
ui-ricerca-vuota = No procedure has these words. Try fewer words, or the name of a paper.

## Sources

ui-fonti = Sources
ui-fonte-del = page of { $data }
ui-fonte-di = page of { $data }
ui-fonte-anno = page of { $data }
ui-fonte-senza-data = page without a date
ui-fonte-cercata = looked for, not found: { $dove }
ui-cautela-manca = This value is not known for today.
ui-cautela-ultimo = This is the last known value: a new one may apply now.
ui-cautela-vecchia = Page of more than six months ago: check it.
ui-cautela-senza-data = It is not known when this page was written: check it.
ui-cautele-manca = Many values of this sheet are not known for today. Ask the office.
ui-cautele-ultimo = Many values of this sheet are the last known ones. Check the new ones.
ui-cautele-vecchia = Many sources of this sheet are more than six months old. Check before you go.
ui-cautele-senza-data = Many sources of this sheet have no date. Check before you go.
ui-cautele-vecchia-o-senza-data = Many sources of this sheet are more than six months old or have no date. Check before you go.
ui-cautela-in-alto = See the warning at the top.

## The review

ui-riepilogo = Your answers: choose the one to change
ui-riepilogo-da-parte = Set aside: not needed here, but not lost
ui-riepilogo-cambia = What changes
ui-riepilogo-avanti = Go on
ui-cambia-pratica-nuova = Now the procedure is: { $testo }
ui-cambia-pratica-via = No longer: { $testo }
ui-cambia-esito = { $testo }
ui-cambia-documento-nuovo = Now needed: { $testo }
ui-cambia-documento = Changed: { $testo }
ui-cambia-documento-via = No longer needed: { $testo }

## How a paper is handed in

modo-originale = original
modo-copia = copy
modo-copia-e-originale = copy, and show the original too
modo-ricevuta = receipt
modo-foto = photo
modo-modulo = to be filled in and signed
ui-quante-originale =
    { $numero ->
        [one] { $numero } original
       *[other] { $numero } originals
    }
ui-quante-copia =
    { $numero ->
        [one] { $numero } copy
       *[other] { $numero } copies
    }
ui-quante-copia-e-originale = { $numero } copies, and show the original too
ui-quante-ricevuta =
    { $numero ->
        [one] { $numero } receipt
       *[other] { $numero } receipts
    }
ui-quante-foto =
    { $numero ->
        [one] { $numero } photo
       *[other] { $numero } photos
    }
ui-quante-modulo = { $numero } forms to be filled in and signed

## The stages of life in Italy

fase-ingresso = Entry
fase-primo-soggiorno = First stay
fase-rinnovo = Renewal
fase-conversione = Conversion
fase-lungo-soggiorno = Long stay
fase-cittadinanza = Citizenship
fase-altro = Other
fase-protezione-sociale = Social protection
fase-tutela-della-persona = Protection of the person
fase-tutela-del-minore = Protection of minors
fase-protezione-internazionale = International protection
fase-motivi-umanitari = Humanitarian reasons
fase-apolidia = Statelessness
fase-ritorno-volontario-assistito = Assisted voluntary return
fase-aggiornamento = Update
fase-duplicato = Duplicate
fase-titoli-di-viaggio = Travel documents
fase-cittadini-ue = EU citizens
fase-domanda-presentata = Application already filed

## The persons

persona-richiedente = the person who needs the permit
persona-familiare = the relative
persona-soggiornante = the person who lives in Italy
persona-datore = the employer
persona-lavoratore = the worker

## What is done with a permit

operazione-nulla-osta = nulla osta (the State's consent)
operazione-visto = visa
operazione-domanda = application
operazione-rilascio = first issue
operazione-rinnovo = renewal
operazione-conversione = conversion
operazione-aggiornamento = update
operazione-duplicato = duplicate
