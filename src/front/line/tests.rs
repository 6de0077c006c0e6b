//! Conversations in the small world of the pages.

use std::io::Cursor;

use super::{Leave, run};
use crate::interview::Entry;
use crate::knowledge::{Loaded, load};
use crate::language::Locale;
use crate::page::tests::{session, world};
use crate::page::{Start, Wizard};

/// The words of the small world, with those of line mode.
fn words() -> Loaded {
    let files = [
        ("i18n/it/mondo.ftl", include_str!("../../page/tests/world/parole.ftl")),
        ("i18n/it/base.ftl", include_str!("../../../i18n/it/base.ftl")),
        ("i18n/it/ui.ftl", include_str!("../../../i18n/it/ui.ftl")),
        ("i18n/it/line.ftl", include_str!("../../../i18n/it/line.ftl")),
        ("i18n/en/base.ftl", include_str!("../../../i18n/en/base.ftl")),
        ("i18n/en/ui.ftl", include_str!("../../../i18n/en/ui.ftl")),
        ("i18n/en/line.ftl", include_str!("../../../i18n/en/line.ftl")),
    ];
    load(files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect())
}

/// What came of a conversation.
struct Heard {
    leave: Leave,
    text: String,
    answers: String,
}

/// Types these lines, one after another.
fn talk(first: Start, lines: &[&str]) -> Heard {
    let (world, words) = (world(), words());
    let mut wizard = Wizard::new(session(&world, None, &[]), &words.words, Locale::ITALIAN, first);
    let mut input = Cursor::new(lines.join("\n") + "\n");
    let mut output = Vec::new();
    let leave = run(&mut wizard, &mut input, &mut output).unwrap();
    let text = String::from_utf8(output).unwrap();
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "plain text: {text:?}");
    let answers = answers_of(&wizard);
    Heard { leave, text, answers }
}

/// The language, the entry and the answers, parked ones in brackets.
fn answers_of(wizard: &Wizard<'_>) -> String {
    let session = wizard.session();
    let knowledge = session.knowledge;
    let mut lines = vec![wizard.locale().to_string()];
    if let Entry::Procedure(procedure) = session.entry {
        lines.push(knowledge.procedures[procedure].name.to_string());
    }
    for (id, answer) in session.answers.iter() {
        let question = &knowledge.questions[id];
        let line = format!("{} = {}", question.name, answer.to_text(question));
        lines.push(if wizard.replay().path.contains(&id) { line } else { format!("({line})") });
    }
    lines.join("\n") + "\n"
}

/// The end of a text, from the last line that begins so.
fn from<'t>(text: &'t str, start: &str) -> &'t str {
    let at = text.rfind(&format!("\n{start}")).unwrap_or_else(|| panic!("`{start}` in {text}"));
    text.get(at + 1..).unwrap()
}

#[test]
fn a_conversation_from_the_language_to_the_end_of_the_input() {
    let heard = talk(Start::Language, &["2", "x", "3", "1", "q"]);
    insta::assert_snapshot!(heard.text, @r"
    percorso: la tua pratica, passo per passo
    Oggi: 22 novembre 2026

      1. Italiano
      2. English
    Risposta (solo Invio: Italiano): Language: English
    This guide tells you which procedure you need, with which papers, at which
    office, what it costs and by when.
    Answer a few questions. You can always choose “I don't know”, go back and change
    an answer.
    It is free and anonymous. It does not ask your name and sends nothing. It is not
    the police and not an office.

    Type the number of your answer and press Enter. Other commands: ? = I don't
    know, < = go back, = = your answers, r = the result, p word = find a procedure,
    ! = change language, h = help, q = quit.

    Question 1, at most 5 left
    Procedures still possible: 3
    [in Italian] Che cosa devi fare?
      1. [in Italian] Rinnovare
      2. [in Italian] Diventare cittadino
      3. [in Italian] Altro (opens more choices)
      4. I don't know, or it is not my case
    Answer: Type a number from 1 to 4, or h for help.
    Answer: 
    Question 1, at most 5 left
    Procedures still possible: 3
    [in Italian] Che cosa devi fare?
    [in Italian] Altro
      1. [in Italian] Ho perso il permesso
      2. [in Italian] Viaggiare
      3. I don't know, or it is not my case
    Answer: You answered: [in Italian] Ho perso il permesso

    percorso: your procedure, step by step
    Today: 22 November 2026

    [in Italian] Avere un duplicato
    ===============================
    Official name: [in Italian] Duplicato del permesso

    [in Italian] Una copia del permesso.

    Yes: you can apply now
    ----------------------
    Where: [in Italian] Questura
    Total: nothing to pay

    Where to go, in order
    ---------------------

     1. [in Italian] Questura
        [in Italian] Fai la domanda [1]
        [in Italian] È la Polizia.

        Papers to bring:
        [ ] [in Italian] Modulo da compilare e firmare; to be filled in and signed
            [1]

    What it costs
    -------------
      Total: nothing to pay.

    Sources
    -------
      - [in Italian] La legge; page of 1 November 2026.
        https://example.org/legge
        [1] 1

    Your answers
    ------------
      - [in Italian] Situazione: [in Italian] Ho perso il permesso

    Free help
    ---------
      - Help is free at a patronato, a trade union or the town's desk for
        foreigners. Bring this sheet.
      - This is a guide, not a decision. The office gives the answer.
      - Each Questura may ask for other papers. Check before you go.

    Other commands: d = the papers you already have, p word = find a procedure, = =
    your answers, < = go back, ! = change language, h = help, q = quit.
    Answer: The end. No answer was sent anywhere.
    ");
    assert_eq!(heard.leave, Leave::Result);
}

#[test]
fn what_stands_is_kept_by_enter_alone_and_said_in_words() {
    let heard = talk(Start::Question, &["1", "2", "<", "", "<", "<", "1", "3"]);
    assert_eq!(heard.answers, "it\nfase = rinnovo\nlavoro = nessuno\n");
    assert!(
        heard
            .text
            .contains("Risposta (solo Invio: In una casa: colf, badante): Hai risposto: In una casa: colf")
    );
    assert_eq!(heard.leave, Leave::NoResult);
    assert!(
        from(&heard.text, "Il testo in ingresso")
            .starts_with("Il testo in ingresso è finito prima del risultato.")
    );
}

#[test]
fn several_answers_are_numbers_with_commas_and_none_of_these_stands_alone() {
    let known = ["2", "20.000,50", "2015"];
    let proofs = ["1,3", "5", "3,4", "3", "<", "", "<", "1 2", "="];
    let heard = talk(Start::Question, &[&known[..], &proofs].concat());
    assert_eq!(heard.text.matches("non possono stare insieme").count(), 2, "{}", heard.text);
    assert_eq!(heard.text.matches("numeri da 1 a 4").count(), 1, "{}", heard.text);
    insta::assert_snapshot!(from(&heard.text, "Domanda 4, ancora 1"), @r"
    Domanda 4, ancora 1
    Che prove hai?
      1. Diploma
      2. Test
      3. Niente (già scelta)
      4. Non lo so
    Scrivi uno o più numeri, per esempio 1,3.
    Risposta (solo Invio: Niente): Hai risposto: Diploma e Test

    Domanda 5, ultima domanda
    Quando scade il permesso?
    Scrivi la data, per esempio 31/12/2026. Se non sai il giorno, scrivi 12/2026 o
    2026.
    Risposta: 
    Le tue risposte: scegli quella da cambiare
      1. Situazione: Diventare cittadino
      2. Reddito: 20.000,50 €
      3. In Italia dal: 2015
      4. Prove di italiano: Diploma e Test
    Risposta (solo Invio: Vai avanti): 
    Il testo in ingresso è finito prima del risultato. Nessuna risposta è stata
    inviata.
    ");
    insta::assert_snapshot!(heard.answers, @r"
    it
    fase = cittadinanza
    reddito = 20000.50
    dal = 2015
    prove = diploma,test
    ");
}

#[test]
fn a_typed_answer_that_is_none_is_told_and_asked_again() {
    let heard = talk(Start::Question, &["2", "molto", "20000", "31/02/2020", "", "?", "<"]);
    insta::assert_snapshot!(from(&heard.text, "Domanda 2"), @r"
    Domanda 2, ancora 3
    Quanto guadagni?
    Scrivi la somma in euro, per esempio 9500 o 9.500,50.
    Risposta: Questa non è una somma. Scrivi per esempio 9500 o 9.500,50.
    Risposta: Hai risposto: 20.000,00 €

    Domanda 3, ancora 2
    Da quando sei in Italia?
    Guarda il primo permesso.
    Scrivi la data, per esempio 31/12/2026. Se non sai il giorno, scrivi 12/2026 o
    2026.
    Risposta: Questo giorno non c'è nel calendario. Prima il giorno, poi il mese, poi l'anno:
    31/12/2026.
    Risposta: Scrivi la data, per esempio 31/12/2026. Se non sai il giorno, scrivi 12/2026 o
    2026.
    Risposta: Hai risposto: Non lo so

    Domanda 4, ancora 1
    Che prove hai?
      1. Diploma
      2. Test
      3. Niente
      4. Non lo so
    Scrivi uno o più numeri, per esempio 1,3.
    Risposta: 
    Domanda 3, ancora 2
    Da quando sei in Italia?
    Guarda il primo permesso.
    Scrivi la data, per esempio 31/12/2026. Se non sai il giorno, scrivi 12/2026 o
    2026.
    Risposta: 
    Il testo in ingresso è finito prima del risultato. Nessuna risposta è stata
    inviata.
    ");
}

#[test]
fn the_review_changes_one_answer_and_keeps_the_others() {
    let heard = talk(Start::Question, &["1", "1", "=", "9", "1", "2", "100", "=", "1", "1", ""]);
    insta::assert_snapshot!(heard.answers, @r"
    it
    fase = rinnovo
    lavoro = azienda
    (reddito = 100.00)
    ");
    insta::assert_snapshot!(from(&heard.text, "Le tue risposte"), @r"
    Le tue risposte: scegli quella da cambiare
      1. Situazione: Rinnovare
      2. Tipo di lavoro: In azienda
    Messe da parte: qui non servono, ma non sono perse
       - Reddito: 100,00 €
    Risposta (solo Invio: Vai avanti): 
    Domanda 3, ancora 2–3
    Sei sposato?
      1. Sì
      2. No
      3. Non lo so
    Risposta: 
    Il testo in ingresso è finito prima del risultato. Nessuna risposta è stata
    inviata.
    ");
}

#[test]
fn the_language_changes_anywhere_and_loses_nothing() {
    let heard = talk(Start::Question, &["1", "!", "1"]);
    assert_eq!(heard.answers, "en\nfase = rinnovo\nlavoro = azienda\n");
    assert!(heard.text.contains("Language: English\n"), "{}", heard.text);
}

#[test]
fn leaving_before_a_result_is_asked_twice_in_a_row() {
    assert_eq!(talk(Start::Question, &["q", "1", "q", "h", "q", "q", "1"]).answers, "it\nfase = rinnovo\n");
    let heard = talk(Start::Question, &["<", "q", "q"]);
    assert_eq!(heard.leave, Leave::NoResult);
    insta::assert_snapshot!(from(&heard.text, "Risposta"), @"Risposta: Fine. Nessuna risposta è stata inviata.");
}

#[test]
fn from_a_result_one_marks_papers_and_goes_on() {
    let known = ["1", "1", "2", "1", "31/12/2026"];
    let ticked = talk(Start::Question, &[&known[..], &["d", "1", "", "q"]].concat());
    assert_eq!(ticked.leave, Leave::Result);
    assert!(ticked.text.contains("(ce l'hai)"), "{}", ticked.text);
    assert!(from(&ticked.text, "Rinnovare il permesso\n").contains("[x]"), "{}", ticked.text);
    let on = talk(Start::Question, &[&known[..], &["1"]].concat());
    assert!(on.answers.starts_with("it\ncittadinanza\n"), "{}", on.answers);
    assert!(on.text.contains("  1. Poi: diventare cittadino: vai avanti\n"), "{}", on.text);
}

#[test]
fn a_procedure_is_found_by_words_and_opened_and_back_is_where_one_was() {
    let heard = talk(Start::Question, &["1", "p", "p zzz", "p carta", "", "P c", "9", "p affitto", "1", "<"]);
    assert_eq!(heard.answers, "it\nfase = rinnovo\n");
    let start = heard.text.find("Risposta: Scrivi p e poi").expect("p alone says how");
    let end = heard.text.find("\nRinnovare il permesso\n===").expect("the sheet is shown");
    insta::assert_snapshot!(heard.text.get(start..end).unwrap(), @r"
    Risposta: Scrivi p e poi le parole, per esempio: p rinnovo studio. Cerca nei nomi delle
    pratiche, nei permessi e nei documenti.
    Risposta: Nessuna pratica ha queste parole. Prova con meno parole, o con il nome di un
    documento.
    Risposta:   1. Rinnovare il permesso (Rinnovo; Il permesso prima si chiamava: carta di
         lavoro)
    Scrivi il numero della pratica da aprire. Le tue risposte restano. Solo Invio:
    torna indietro.
    Risposta: 
    Domanda 2, ancora 3–4
    Che lavoro hai?
      1. In azienda
      2. In una casa: colf, badante
      3. Nessuno
      4. Non lo so
    Risposta:   1. Diventare cittadino (Cittadinanza)
      2. Rinnovare il permesso (Rinnovo; Il permesso prima si chiamava: carta di
         lavoro)
      3. Avere un duplicato (Duplicato; Documento: Modulo da compilare e firmare)
    Scrivi il numero della pratica da aprire. Le tue risposte restano. Solo Invio:
    torna indietro.
    Risposta: Scrivi un numero da 1 a 3, oppure h per l'aiuto.
      1. Diventare cittadino (Cittadinanza)
      2. Rinnovare il permesso (Rinnovo; Il permesso prima si chiamava: carta di
         lavoro)
      3. Avere un duplicato (Duplicato; Documento: Modulo da compilare e firmare)
    Scrivi il numero della pratica da aprire. Le tue risposte restano. Solo Invio:
    torna indietro.
    Risposta:   1. Rinnovare il permesso (Rinnovo; Documento: Contratto di affitto)
    Scrivi il numero della pratica da aprire. Le tue risposte restano. Solo Invio:
    torna indietro.
    Risposta: 
    percorso: la tua pratica, passo per passo
    Oggi: 22 novembre 2026
    ");
    let opened = talk(Start::Question, &["1", "p affitto", "1", "q"]);
    assert_eq!((opened.leave, opened.answers.as_str()), (Leave::Result, "it\nrinnovo\n"));
    // The end of the input amid a search is the end.
    assert_eq!(talk(Start::Language, &["p c"]).leave, Leave::NoResult);
}
