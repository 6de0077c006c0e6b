//! `--batch`: many answers in one run of the built program.

use serde_json::{Value, json};

use crate::harness::Percorso;

/// The ten lines that are wrong, each in its own way, with the code and the id of the first error.
const FAULTY: [(&str, &str, &str); 10] = [
    (r#"{"fase": "rinovo"}"#, "not-an-option", "fase"),
    (r#"{"fase": "rinnovo""#, "not-an-object", ""),
    ("", "not-an-object", ""),
    (r#"["rinnovo"]"#, "not-an-object", ""),
    (r#"{"permeso": "famiglia"}"#, "unknown-question", "permeso"),
    (r#"{"fase": "rinnovo", "fase": "rinnovo"}"#, "duplicate", "fase"),
    (
        r#"{"fase": "rinnovo", "permesso": "lavoro-subordinato", "permesso-scade": 20261231}"#,
        "not-a-date",
        "permesso-scade",
    ),
    (r#"{"fase": "rinnovo", "permesso": "lavoro-subordinato"}"#, "missing", "assenza-lunga"),
    (
        r#"{"fase": "protezione-internazionale", "asilo-fase": "diniego", "ricorso-tempo": "?", "diniego-ricevuto": "?", "conversione-in": "lavoro"}"#,
        "off-path",
        "conversione-in",
    ),
    (r#"{"fase": "?", "today": "soon"}"#, "bad-day", "today"),
];

/// A good case of one of five kinds; the number is in its day, so that each can be told from its neighbors.
fn case(number: i64) -> Value {
    let day = jiff::civil::date(2026, 1, 1).saturating_add(jiff::Span::new().days(number % 300)).to_string();
    match number % 5 {
        0 => json!({
            "today": day, "fase": "rinnovo", "permesso": "lavoro-subordinato", "assenza-lunga": "no",
            "lavoro": "azienda", "eta": "adulto", "contratto": "determinato", "figli-sotto-14": number % 4,
            "permesso-scade": "2026-12-31",
        }),
        1 => {
            json!({ "today": day, "lang": "en", "fase": "rinnovo", "permesso": "?", "permesso-indizio": "?" })
        }
        2 => json!({ "fase": "?", "today": day }),
        3 => {
            json!({
                "fase": "protezione-internazionale", "asilo-fase": "diniego", "ricorso-tempo": "?",
                "diniego-ricevuto": "?", "today": day, "lang": "it",
            })
        }
        _ => json!({
            "@procedura": "stato-permesso-questura", "today": day,
        }),
    }
}

#[test]
fn a_thousand_mixed_cases_ten_of_them_faulty_are_answered_in_order() {
    let mut lines = Vec::new();
    let mut faulty = FAULTY.iter().enumerate().map(|(number, fault)| (number * 97 + 13, fault)).peekable();
    let mut expected = Vec::new();
    for number in 0..1000 {
        if let Some((_, (line, code, id))) = faulty.next_if(|(at, _)| *at == number) {
            lines.push((*line).to_owned());
            expected.push(Err((*code, *id)));
        } else {
            let case = case(i64::try_from(number).unwrap());
            lines.push(case.to_string());
            expected.push(Ok(case));
        }
    }
    let run = Percorso::run("--batch --today 2020-01-01").stdin(lines.join("\n") + "\n").end();
    assert_eq!((run.code, run.stderr.as_str()), (Some(3), ""));
    let answers: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 1000);
    assert_eq!(answers.iter().filter(|answer| answer.get("error").is_none()).count(), 990);
    for (number, (answer, expected)) in (1..).zip(answers.iter().zip(expected)) {
        match expected {
            Ok(case) => {
                assert_eq!(answer["today"], case["today"], "line {number}");
                assert_eq!(
                    answer["lang"],
                    case.get("lang").cloned().unwrap_or_else(|| json!("it")),
                    "line {number}"
                );
                let counted = answer["results"].as_array().unwrap().len()
                    + answer["referrals"].as_array().unwrap().len();
                assert!(counted > 0, "line {number}: {answer}");
            }
            Err((code, id)) => {
                assert_eq!(answer["line"], number, "{answer}");
                let first = &answer["error"][0];
                assert_eq!(
                    (first["code"].as_str(), first["id"].as_str()),
                    (Some(code), Some(id)),
                    "{answer}"
                );
                assert!(first["reason"].is_string() && first["expected"].is_array(), "{answer}");
                assert_eq!(answer.as_object().unwrap().len(), 2, "{answer}");
            }
        }
    }
}

#[test]
fn a_line_gives_the_result_of_the_same_answers_in_a_file() {
    let batch = Percorso::run("--batch").stdin(case(10).to_string()).end();
    assert_eq!(batch.code, Some(0), "{batch}");
    let file = "fase = rinnovo\npermesso = lavoro-subordinato\nassenza-lunga = no\nlavoro = azienda\neta = adulto\n\
        contratto = determinato\nfigli-sotto-14 = 2\npermesso-scade = 2026-12-31\n";
    let single = Percorso::run("--format json --today 2026-01-11").stdin(file).end();
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(parse(&batch.stdout), parse(&single.stdout));
}

#[test]
fn a_batch_of_nothing_is_nothing_and_a_batch_is_no_interview() {
    let empty = Percorso::run("--batch").end();
    assert_eq!((empty.code, empty.stdout.as_str()), (Some(0), ""), "{empty}");
    for other in ["--answers x", "--linear", "--record x", "--mouse", "--fail-on-closed", "--format text"] {
        let run = Percorso::run(&format!("--batch {other}")).end();
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{other}: {run}");
    }
}

#[test]
fn a_reader_of_a_batch_that_goes_away_is_no_failure() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let lines = "{\"fase\": \"?\"}\nwrong\n".repeat(200);
    let run = Percorso::run("--batch").stdin(lines).stdout_to(writer.into()).end();
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run}");
}
