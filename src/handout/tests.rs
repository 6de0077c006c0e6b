//! What is taken away: the text of a small world as it is printed, and JSON that keeps to its schema.

use serde_json::Value;

use super::{json, list_json, list_text, questions_json, search_json, search_text, text};
use crate::interview::{Entry, Session};
use crate::knowledge::{Loaded, embedded};
use crate::language::{Locale, layout};
use crate::page::tests::{TODAY, knowledge, result, session, world};
use crate::page::{Catalog, Speaker};

const SCHEMA: &str = include_str!("../../tests/result.schema.json");

fn assert_valid(result: &Value) {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    assert_follows(&schema, result);
}

/// Whether a value follows one of the definitions of the schema.
fn assert_is(definition: &str, value: &Value) {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let reference = format!("#/$defs/{definition}");
    assert_follows(&serde_json::json!({ "$ref": reference, "$defs": schema["$defs"] }), value);
}

fn assert_follows(schema: &Value, result: &Value) {
    let validator = jsonschema::validator_for(schema).expect("the schema is a schema");
    let faults: Vec<String> =
        validator.iter_errors(result).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}\n{result:#}");
}

fn result_json(world: &Loaded, procedure: &str, answers: &[(&str, &str)]) -> Value {
    let result =
        json(&session(world, Some(procedure), answers), world.words.language(Locale::ITALIAN), "0a1b");
    assert_valid(&result);
    result
}

#[test]
#[expect(clippy::too_many_lines, reason = "a printed sheet is long")]
fn the_sheet_as_it_is_printed() {
    let world = world();
    let answers = [("lavoro", "casa"), ("sposato", "si"), ("figli", "2"), ("scade", "2026-12-31")];
    let (page, header) = result(&world, "rinnovo", &answers);
    insta::assert_snapshot!(text(&page, &header, 72).replace('\u{a0}', " "), @r"
    percorso: la tua pratica, passo per passo
    Oggi: 22 novembre 2026

    Rinnovare il permesso
    =====================
    Nome ufficiale: Rinnovo del permesso di soggiorno
    Che cosa ottieni: Permesso per lavoro. Prima si chiamava: carta di
    lavoro

    Un nuovo permesso per lo stesso motivo.

    Sì: la domanda si può fare ora
    ------------------------------
    Dove: Ufficio postale → Questura
    Totale: da 131,38 € a 191,38 €
    Quando: in ritardo, ma si accetta, dal 2 novembre 2026 al 1º marzo 2027

      sì  Hai un lavoro [1]

    Dove andare, in ordine
    ----------------------

     1. Ufficio postale
        Spedisci il kit [1]

        Documenti da portare:
        [ ] Modulo da compilare e firmare [1]
        [ ] Copia del passaporto; mostra anche l'originale [1]
            Chi lo dà: Questura.
        [ ] Contratto di lavoro; copia [1,2!]
            L'elenco lo dimentica.
        [ ] Fototessera; 4 foto per ognuno (figli: 2) [1,3]
        La casa: una di queste
        [ ] Contratto di affitto [1]
        oppure
        [ ] Dichiarazione di ospitalità [1]

     2. Questura
        Ritira il permesso [1]
        È la Polizia.

    Quanto costa
    ------------
      Tessera [4]                                                    30,46 €
      Tessera dei figli [4]                                      2 × 30,46 €
      Contributo [5,6!]
        Dipende dalla durata.
        se durata: poco                                              40,00 €
        negli altri casi                                            100,00 €

      Totale: da 131,38 € a 191,38 €. Dipende da: durata.

    Entro quando
    ------------
      Chiedi 60 giorni prima [7,8!]
        In tempo                   fino al 1º novembre 2026
      > In ritardo, ma si accetta  dal 2 novembre 2026 al 1º marzo 2027
                                   (oggi)
        Oltre: fallo subito        dal 2 marzo 2027
      Spedisci subito.

    E dopo
    ------
      - Poi: diventare cittadino

    Fonti
    -----
      - La legge; pagina del 1º novembre 2026.
        https://example.org/legge
        [1] 1; [3] 7; [4] 2; [5] 3; [7] 11
      - Un sito; pagina senza data. Non si sa di quando è questa pagina:
        controlla.
        [2!] 2; [8!] 12
      - Una circolare; pagina di gennaio 2025. È l'ultimo valore conosciuto:
        ora ne può valere uno nuovo. Pagina di più di sei mesi fa:
        controlla.
        https://example.org/circolare
        [6!] 4

    Per un risultato preciso: ancora 3 domande

    Le tue risposte
    ---------------
      - Tipo di lavoro: In una casa: colf, badante
      - Matrimonio: Sì
      - Figli: 2
      - Scadenza: 31 dicembre 2026

    Aiuto gratis
    ------------
      - Ti aiutano gratis i patronati, i sindacati e gli sportelli per
        stranieri del Comune. Porta questo foglio.
      - Questa è una guida, non una decisione. La risposta la dà l'ufficio.
      - Ogni Questura può chiedere altri documenti. Controlla prima di
        andare.
    ");
}

#[test]
fn no_line_is_wider_than_asked_but_addresses_and_nothing_but_text_is_printed() {
    let world = world();
    for width in [0, 24, 40, 60, 80, 200] {
        for procedure in ["rinnovo", "cittadinanza", "duplicato"] {
            let (page, header) = result(&world, procedure, &[]);
            let sheet = text(&page, &header, width);
            for line in sheet.lines().filter(|line| !line.contains("https://")) {
                assert!(layout::width(line) <= width.max(24), "{width}: {line:?}");
                assert!(
                    !line.contains(|c: char| c.is_control() || ('\u{2500}'..='\u{257f}').contains(&c)),
                    "{line:?}"
                );
                assert_eq!(line.trim_end(), line);
            }
        }
    }
}

#[test]
fn every_state_of_a_result_keeps_to_the_schema() {
    let world = world();
    let exact =
        [("lavoro", "casa"), ("sposato", "si"), ("figli", "2"), ("durata", "breve"), ("scade", "2026-12-31")];
    let open = result_json(&world, "rinnovo", &exact);
    assert_eq!(open["results"][0]["verdict"], "open");
    assert_eq!(
        open["results"][0]["total"],
        serde_json::json!({"min": "131.38", "max": "131.38", "per": [], "currency": "EUR"})
    );
    assert_eq!(open["results"][0]["deadlines"][0]["state"], "late");
    assert_eq!(open["answers"]["figli"], "2");

    let unknown = result_json(&world, "rinnovo", &[("lavoro", "?")]);
    assert_eq!(unknown["results"][0]["fees"][2]["condition"], "durata: poco");
    assert_eq!(
        unknown["results"][0]["total"]["per"],
        serde_json::json!([{"amount": "30.46", "each": "figli"}])
    );

    let later = [("dal", "2023-05-03"), ("reddito", "20000.00"), ("scade", "2027-01-31"), ("prove", "test")];
    let later = result_json(&world, "cittadinanza", &later);
    assert_eq!(
        (&later["results"][0]["verdict"], &later["results"][0]["from"]),
        (&"not-yet".into(), &"2028-05-03".into())
    );
    assert_eq!(later["results"][0]["reasons"][2]["holds_then"], "no");
    assert!(later["results"][0].get("total").is_none());

    let parked = result_json(
        &world,
        "rinnovo",
        &[("lavoro", "casa"), ("dal", "2020"), ("sposato", "no"), ("figli", "2")],
    );
    assert_eq!(parked["parked"], serde_json::json!(["dal", "figli"]));

    let referred = session(&world, None, &[("fase", "?")]);
    let referred = json(&referred, world.words.language(Locale::ITALIAN), "0a1b");
    assert_valid(&referred);
    assert_eq!(referred["referrals"][0]["id"], "patronato");
}

#[test]
fn every_procedure_of_the_real_data_keeps_to_the_schema_in_both_languages() {
    let world = embedded();
    let knowledge = knowledge(&world);
    for procedure in knowledge.procedures.ids() {
        let session = Session::new(knowledge, TODAY, Entry::Procedure(procedure));
        for locale in [Locale::ITALIAN, Locale::ENGLISH] {
            assert_valid(&json(&session, world.words.language(locale), &knowledge.version));
        }
    }
}

#[test]
fn questions_come_with_options_and_bounds() {
    let world = world();
    let questions = questions_json(&session(&world, None, &[]), world.words.language(Locale::ITALIAN));
    let question = |id: &str| {
        let found = questions.as_array().expect("a list").iter().find(|question| question["id"] == id);
        found.expect("it is there").clone()
    };
    assert_eq!(
        question("sposato"),
        serde_json::json!({
            "id": "sposato", "kind": "yes-no", "text": "Sei sposato?",
            "options": [{"id": "si", "text": "Sì"}, {"id": "no", "text": "No"}],
        })
    );
    assert_eq!(
        question("figli"),
        serde_json::json!({"id": "figli", "kind": "count", "text": "Quanti figli?", "min": 0, "max": 20})
    );
    assert_eq!(question("reddito")["max"], "1000000.00");
    assert_eq!(question("dal")["max"], "2026-11-22");
}

#[test]
fn rows_of_lists_and_searches_keep_to_the_schema() {
    let world = world();
    let session = session(&world, None, &[]);
    let speaker = Speaker { session: &session, language: world.words.language(Locale::ITALIAN) };
    let catalog = Catalog::new(&speaker);
    let list = list_json(catalog.listings());
    assert_is("list", &list);
    assert_eq!(
        list[0],
        serde_json::json!({
            "procedure": "rinnovo", "title": "Rinnovare il permesso", "stage": "rinnovo",
            "permit": {"id": "lavoro", "name": "Permesso per lavoro"}, "operation": "rinnovo",
            "offices": ["poste", "questura"], "covers": [],
        })
    );
    assert!(list[2].get("permit").is_none(), "what there is not is absent");
    let search = search_json(&catalog.search("copia"));
    assert_is("search", &search);
    assert_eq!(search[0]["matched"], serde_json::json!([{"in": "document", "text": "Copia del passaporto"}]));
    assert_eq!(search_json(&catalog.search("nulla")), serde_json::json!([]));

    let real = embedded();
    let session = Session::new(knowledge(&real), TODAY, Entry::Tree);
    for locale in [Locale::ITALIAN, Locale::ENGLISH] {
        let catalog = Catalog::new(&Speaker { session: &session, language: real.words.language(locale) });
        assert_is("list", &list_json(catalog.listings()));
        assert_is("search", &search_json(&catalog.search("p")));
    }
}

#[test]
fn a_list_stands_in_columns_under_its_stages_and_a_search_says_why() {
    let world = world();
    let session = session(&world, None, &[]);
    let speaker = Speaker { session: &session, language: world.words.language(Locale::ITALIAN) };
    let catalog = Catalog::new(&speaker);
    let listings: Vec<_> = catalog.listings().collect();
    insta::assert_snapshot!(list_text(&listings, &speaker, 32), @r"
    Rinnovo
    -------
    rinnovo       Rinnovare il
                  permesso

    Cittadinanza
    ------------
    cittadinanza  Diventare
                  cittadino

    Duplicato
    ---------
    duplicato     Avere un duplicato
    ");
    insta::assert_snapshot!(search_text(&catalog.search("c"), &speaker, 26), @r"
    cittadinanza
                 Diventare
                 cittadino
    rinnovo      Rinnovare il
                 permesso
        Il permesso prima si
        chiamava: carta di
        lavoro
    duplicato    Avere un
                 duplicato
        Documento: Modulo da
        compilare e firmare
    ");
    assert!(search_text(&[], &speaker, 80).starts_with("Nessuna pratica ha queste parole."));
    assert!(list_text(&[], &speaker, 80).starts_with("Qui non c'è nessuna pratica."));
}

#[test]
fn what_there_is_instead_of_a_requirement_that_fails_is_a_way_on() {
    let world = world();
    let next = |lavoro| {
        let result = result_json(&world, "rinnovo", &[("lavoro", lavoro)]);
        let next = result["results"][0]["next"].as_array().expect("it is a list").iter();
        next.map(|way| way["procedure"].as_str().expect("it has an id").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(next("azienda"), ["cittadinanza"]);
    assert_eq!(next("nessuno"), ["cittadinanza", "duplicato"]);
}
