//! The command line as scripts see it: what goes to which stream, and the exit code.

#![expect(clippy::disallowed_methods, reason = "tests read their own files")]

use std::process::Stdio;

use insta::assert_snapshot;
use proptest::prelude::*;

use crate::harness::{Percorso, RENEWAL, Run, scratch};

fn scripted(answers: &str) -> Percorso {
    Percorso::run("--today 2026-11-22 --format json").stdin(answers)
}

fn json(run: &Run) -> serde_json::Value {
    assert_eq!(run.code, Some(0), "{run}");
    serde_json::from_str(&run.stdout).expect("a result is JSON")
}

#[test]
fn answers_come_from_a_file_or_a_pipe_in_any_order_and_dress() {
    let plain = json(&scripted(RENEWAL).end());
    let mut reversed: Vec<_> = RENEWAL.lines().rev().collect();
    reversed.insert(2, "# a comment\r\n\r");
    let dressed = format!("\u{feff}{}", reversed.join("\r\n"));
    assert_eq!(json(&scripted(&dressed).end()), plain);
    let file = scratch("renewal.txt");
    std::fs::write(&file, RENEWAL).unwrap();
    let from_file = Percorso::run("--today 2026-11-22 --format json --answers").arg(&file).end();
    assert_eq!(json(&from_file), plain);
    let dash = Percorso::run("--today 2026-11-22 --format json --answers -").stdin(RENEWAL).end();
    assert_eq!(json(&dash), plain);
}

#[test]
fn every_fault_is_told_in_the_order_of_the_lines() {
    let answers = "\
fase = rinovo
what is this
permeso = famiglia
lavoro = azienda,domestico
figli-sotto-14 = two
permesso-scade = 31/12/2026
fase = rinnovo
eta = Adulto
@procedure = x
@procedura = rinnovo-permesso
contratto =
";
    assert_snapshot!(Percorso::run("--today 2026-11-22").stdin(answers).end(), @r"
    exit 3
    --- stderr
    stdin:1: fase: `rinovo` is not an option; expected ingresso|primo-soggiorno|rinnovo|conversione|lungo-soggiorno|cittadinanza|protezione-internazionale|domanda-presentata|aggiornamento|duplicato|titoli-di-viaggio|cittadini-ue|tutela|ritorno-volontario-assistito|lavoro-perso; did you mean rinnovo?
    stdin:2: the line is not an answer; expected id = value
    stdin:3: permeso: no question has this id; did you mean permesso?
    stdin:4: lavoro: `azienda,domestico` is not an option; expected azienda|domestico|dirigente|nessuno
    stdin:5: figli-sotto-14: `two` is not a whole number; expected 0|1|2|...
    stdin:6: permesso-scade: `31/12/2026` is not a date; expected 2026-12-31|2026-12|2026
    stdin:7: fase: already answered on line 1
    stdin:8: eta: `Adulto` is not an option; expected adulto|adolescente|bambino; did you mean adulto?
    stdin:9: @procedure: no reserved key has this name; expected @procedura|@provincia; did you mean @procedura?
    stdin:10: @procedura: `rinnovo-permesso` is not a procedure
    stdin:11: contratto: the answer is empty; expected determinato|indeterminato
    error: 11 answers cannot be used
      hint: `percorso questions` lists every question with its options
    ");
}

#[test]
fn an_answer_off_the_path_is_a_fault_unless_it_is_allowed() {
    let answers = format!("{RENEWAL}conversione-in = lavoro\n");
    assert_snapshot!(scripted(&answers).end(), @r"
    exit 3
    --- stderr
    stdin:9: conversione-in: not asked on the path of these answers
    error: 1 answer cannot be used
      hint: pass --allow-unused to accept answers that are not asked
    ");
    let allowed = scripted(&answers).arg("--allow-unused").end();
    let result = json(&allowed);
    assert_eq!(result["parked"], serde_json::json!(["conversione-in"]));
    assert_eq!(result["results"], json(&scripted(RENEWAL).end())["results"]);
}

#[test]
fn a_parked_line_comes_back_in_silence() {
    let answers = format!("{RENEWAL}#~ conversione-in = lavoro\n#~ gone = for ever\n#~ eta = bambino\n");
    let result = json(&scripted(&answers).end());
    assert_eq!(result["parked"], serde_json::json!(["conversione-in"]));
    assert_eq!(result["answers"]["eta"], "adulto", "an answer that stands is not replaced");
}

#[test]
fn a_path_that_stops_names_the_question_the_options_and_the_way_there() {
    let answers =
        "fase = rinnovo\npermesso = lavoro-subordinato\nassenza-lunga = no\nconversione-in = lavoro\n";
    assert_snapshot!(scripted(answers).end(), @r#"
    exit 4
    --- stderr
    stdin:4: conversione-in: not reached by the answers so far
    error: the answers stop before a result: `lavoro` has no answer
      hint: add a line `lavoro = ...` with azienda|domestico|dirigente|nessuno|?
      hint: the path so far: fase = rinnovo, permesso = lavoro-subordinato, assenza-lunga = no
      hint: pass --unknown-rest to answer "I don't know" to whatever is open
    "#);
    let rest = json(&scripted("fase = rinnovo\npermesso = lavoro-subordinato\n").arg("--unknown-rest").end());
    assert_eq!(rest["open_questions"], serde_json::json!([]));
    assert_eq!(rest["answers"]["lavoro"], "?");
    assert_eq!(rest["results"][0]["total"]["min"], "76.46");
    assert_eq!(rest["results"][0]["total"]["max"], "176.46");
}

#[test]
fn limits_are_told() {
    let long = format!("fase = {}\n", "x".repeat(5000));
    assert_snapshot!(scripted(&long).end(), @r"
    exit 3
    --- stderr
    stdin:1: the line is longer than 4 KiB
    error: 1 answer cannot be used
      hint: `percorso questions` lists every question with its options
    ");
    assert_snapshot!(scripted(&"\n".repeat(1 << 21)).end(), @r"
    exit 3
    --- stderr
    stdin: the answers are larger than 1 MiB
    error: 1 answer cannot be used
      hint: `percorso questions` lists every question with its options
    ");
}

#[test]
fn what_cannot_be_used_exits_with_two_and_says_how_to_go_on() {
    let file = Percorso::run("--answers no-such-file").end();
    assert_snapshot!(file, @r"
    exit 2
    --- stderr
    error: cannot read the answers `no-such-file`
      caused by: No such file or directory (os error 2)
    ");
    assert_snapshot!(Percorso::run("--lang xx").end(), @r"
    exit 2
    --- stderr
    error: there are no words in `xx`
      hint: --lang takes one of it|en
    ");
    assert_snapshot!(Percorso::run("show rinovo-permesso-lavoro-subordinato").end(), @r"
    exit 2
    --- stderr
    error: there is no procedure `rinovo-permesso-lavoro-subordinato`
      hint: did you mean `rinnovo-permesso-lavoro-subordinato`?
    ");
    assert_snapshot!(Percorso::run("--linear --unknown-rest").end(), @r"
    exit 2
    --- stderr
    error: --unknown-rest is about scripted answers, and this is an interview
      hint: pass --answers FILE, or --answers - for standard input
    ");
    assert_snapshot!(Percorso::run("").env("SOURCE_DATE_EPOCH", "now").end(), @r"
    exit 2
    --- stderr
    error: SOURCE_DATE_EPOCH is `now`, which is no time
      hint: give it whole seconds since 1970-01-01, or pass --today YYYY-MM-DD
    ");
    assert_snapshot!(Percorso::run("--today tomorrow").end(), @r"
    exit 2
    --- stderr
    error: invalid value 'tomorrow' for '--today <YYYY-MM-DD>': expected a day of the calendar such as 2026-12-31

    For more information, try '--help'.
    ");
    assert_eq!(Percorso::run("--record").arg("/no/such/dir/x").end().code, Some(2));
}

#[test]
fn a_directory_without_knowledge_exits_with_five() {
    let run = Percorso::run("--data tests/no-such-directory").end();
    assert_eq!((run.code, run.stdout.as_str()), (Some(5), ""), "{run}");
    assert!(run.stderr.contains("error: the knowledge base has"), "{run}");
    let inside = Percorso::run("check --data data --format short").end();
    let expected = "data: error[P0004]: there is no `data` and no `i18n` in this folder\n";
    assert_eq!(
        (inside.code, inside.stdout.as_str()),
        (Some(5), expected),
        "one fault, and none that follows: {inside}"
    );
    let own = Percorso::run("check --data .").end();
    assert_eq!(own.code, Some(0), "the repository is a knowledge base: {own}");
}

#[test]
fn faults_of_loading_and_faults_of_the_check_are_told_together() {
    let dir = scratch("faults-of-both");
    for folder in ["data", "data/procedures", "i18n/it", "i18n/en"] {
        std::fs::create_dir_all(dir.join(folder)).expect("the folder can be made");
    }
    std::fs::write(dir.join("data/values.ron"), "{\n  \"tessera\": Mony([]),\n}\n")
        .expect("it can be written");
    std::fs::write(dir.join("data/offices.ron"), "{\n  \"poste\": (),\n}\n").expect("it can be written");
    let run = Percorso::run("check --format short --data").arg(&dir).end();
    assert_eq!(run.code, Some(5), "{run}");
    assert!(run.stdout.contains("data/values.ron:2:14: error[P0001]"), "the unknown kind of value: {run}");
    assert!(run.stdout.contains("data/offices.ron:2:4: error[P0102]"), "the office that nothing uses: {run}");
}

#[test]
fn the_embedded_knowledge_base_passes_its_check() {
    let run = Percorso::run("check --format short").end();
    assert_eq!(run.code, Some(0), "{run}");
}

#[test]
fn a_page_that_was_read_before_its_day_is_told() {
    let run = Percorso::run("check --format short --today 2020-01-01").end();
    assert_eq!(run.code, Some(0), "a warning: {run}");
    assert!(run.stdout.contains("which is after today: today is 2020-01-01"), "{run}");
    assert!(!Percorso::run("check --today 2199-12-31").end().stdout.contains("after today"));
}

#[test]
fn a_language_that_is_begun_is_one_warning_unless_a_format_is_asked_for() {
    let dir = scratch("a-language-begun");
    for (folder, file) in
        [("i18n/it", "base.ftl"), ("i18n/en", "base.ftl"), ("i18n/es", "altro.ftl"), ("data", "fees.ron")]
    {
        std::fs::create_dir_all(dir.join(folder)).expect("the folder can be made");
        let from = format!("{}/{folder}/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = if file.starts_with("base") {
            std::fs::read_to_string(from).expect("it is there")
        } else {
            String::new()
        };
        std::fs::write(dir.join(folder).join(file), text).expect("it can be written");
    }
    let lines = |format: &str| {
        let run = Percorso::run(&format!("check{format} --data")).arg(&dir).end();
        run.stdout.lines().filter(|line| line.contains("es")).map(str::to_owned).collect::<Vec<_>>()
    };
    let (summed, listed) = (lines(""), lines(" --format short"));
    let in_spanish = |lines: &[String], what: &str| lines.iter().filter(|line| line.contains(what)).count();
    assert_eq!(in_spanish(&summed, "texts are not translated into es yet"), 1, "{summed:#?}");
    assert_eq!(in_spanish(&summed, "is missing in es"), 0);
    assert!(in_spanish(&listed, "is missing in es") > 20, "{listed:#?}");
}

#[test]
fn the_same_inputs_give_the_same_bytes_whatever_the_environment() {
    let here = scripted(RENEWAL).end();
    let there =
        scripted(RENEWAL).env("LANG", "en_US.UTF-8").env("LC_ALL", "de_DE").env("TZ", "Asia/Tokyo").end();
    assert_eq!(here, there);
    let epoch = Percorso::run("--format json").stdin(RENEWAL).env("SOURCE_DATE_EPOCH", "1795302000").end();
    assert_eq!(json(&epoch)["today"], "2026-11-22");
    assert_eq!(json(&here)["lang"], "it");
    assert_eq!(json(&scripted(RENEWAL).arg("--lang").arg("en").end())["lang"], "en");
}

#[test]
fn a_closed_procedure_is_a_result_unless_that_is_to_fail() {
    let answers = "fase = conversione\nconversione-in = famiglia\ntitolo-familiare = nessuno\n";
    let closed = || scripted(answers).arg("--unknown-rest");
    assert_eq!(json(&closed().end())["results"][0]["verdict"], "closed");
    let failed = closed().arg("--fail-on-closed").end();
    assert_eq!(failed.code, Some(10));
    assert_eq!(failed.stdout, closed().end().stdout, "it is a result all the same");
    assert_eq!(scripted(RENEWAL).arg("--fail-on-closed").end().code, Some(0));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let run = scripted(RENEWAL).stdout_to(Stdio::from(writer)).end();
    assert_snapshot!(run, @"exit 0");
}

#[test]
fn recorded_answers_read_back_to_the_same_result() {
    let file = scratch("recorded.txt");
    let answers = format!("{RENEWAL}#~ conversione-in = lavoro\n");
    let first = scripted(&answers).arg("--record").arg(&file).end();
    assert_snapshot!(std::fs::read_to_string(&file).unwrap(), @r"
    # @today 2026-11-22
    # @lang it
    fase = rinnovo
    permesso = lavoro-subordinato
    assenza-lunga = no
    lavoro = azienda
    eta = adulto
    contratto = determinato
    figli-sotto-14 = 0
    permesso-scade = 2026-12-31
    #~ conversione-in = lavoro
    ");
    let again = Percorso::run("--today 2026-11-22 --format json --answers").arg(&file).end();
    assert_eq!(json(&again), json(&first));
}

#[test]
fn line_mode_ends_with_its_input() {
    // Standard output holds the result alone; the conversation is on standard error.
    let run = Percorso::run("--linear --today 2026-11-22").stdin("1\n3\n").end();
    assert_eq!((run.code, run.stdout.as_str()), (Some(4), ""), "{run}");
    assert!(run.stderr.contains("\nIl testo in ingresso è finito prima del risultato."), "{run}");
    assert!(!run.stderr.contains('\u{1b}'));
    let accessible = Percorso::run("--today 2026-11-22").env("ACCESSIBLE", "1").stdin("1\n3\n").end();
    assert_eq!(accessible, run);
}

#[test]
fn line_mode_leaves_the_same_result_as_a_script_and_records_its_answers() {
    let file = scratch("line.txt");
    let lines = "1\n3\n?\n?\nq\n";
    let run = Percorso::run("--linear --today 2026-11-22 --record").arg(&file).stdin(lines).end();
    let answers = "fase = rinnovo\npermesso = ?\npermesso-indizio = ?\n";
    let scripted = Percorso::run("--today 2026-11-22").stdin(answers).end();
    assert_eq!((run.code, &run.stdout), (Some(0), &scripted.stdout), "{run}");
    assert!(run.stderr.contains(&scripted.stdout), "it is shown in the conversation as well: {run}");
    let recorded = std::fs::read_to_string(&file).unwrap();
    assert_eq!(recorded, format!("# @today 2026-11-22\n# @lang it\n{answers}"));
}

#[test]
fn show_takes_any_known_answer_and_needs_none() {
    let sheet =
        Percorso::run("show rinnovo-permesso-lavoro-subordinato --format json --today 2026-11-22").end();
    let sheet = json(&sheet);
    assert_eq!(sheet["results"][0]["total"]["min"], "76.46");
    assert_eq!(sheet["results"][0]["total"]["max"], "176.46");
    let answers = format!("{RENEWAL}conversione-in = lavoro\n");
    let shown = Percorso::run(
        "show rinnovo-permesso-lavoro-subordinato --format json --today 2026-11-22 --answers -",
    )
    .stdin(answers)
    .end();
    assert_eq!(json(&shown)["results"], json(&scripted(RENEWAL).end())["results"]);
}

#[test]
fn questions_are_listed_as_json() {
    let run = Percorso::run("questions --format json --today 2026-11-22 --lang en").end();
    let list = json(&run);
    let ids: Vec<_> =
        list.as_array().unwrap().iter().map(|question| question["id"].as_str().unwrap()).collect();
    assert!(ids.starts_with(&["fase"]) && ids.contains(&"permesso-scade"), "{ids:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_upset_the_program(bytes in script_like()) {
        let run = Percorso::run("--today 2026-11-22").stdin(bytes).end();
        prop_assert!(matches!(run.code, Some(0 | 3 | 4)), "{}", run);
        if run.code != Some(0) {
            prop_assert_eq!(run.stdout.as_str(), "");
        }
        let hostile = |c: char| c.is_control() && c != '\n';
        prop_assert!(!run.stderr.contains(hostile), "{:?}", run.stderr);
    }
}

/// Bytes that sometimes look like answers, so that more than the first check is reached.
fn script_like() -> impl Strategy<Value = Vec<u8>> {
    let id = prop::sample::select(vec![
        "fase",
        "permesso",
        "lavoro",
        "eta",
        "permesso-scade",
        "@procedura",
        "#~ fase",
    ]);
    let value = prop_oneof![
        prop::sample::select(vec![
            "rinnovo",
            "?",
            "lavoro-subordinato",
            "azienda",
            "2026-12-31",
            "99999999999999999"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..40),
    ];
    let answer = (id, value).prop_map(|(id, value)| [id.as_bytes(), b" = ", &value].concat());
    let line = prop_oneof![4 => answer, 1 => prop::collection::vec(any::<u8>(), 0..200)];
    prop::collection::vec(line, 0..12).prop_map(|lines| lines.join(&b'\n'))
}

#[test]
fn a_deadline_that_may_not_apply_stands_at_the_head_with_its_condition() {
    let refused = "fase = protezione-internazionale\nasilo-fase = diniego\nricorso-tempo = ?\ndiniego-ricevuto = 2026-11-02\n";
    let run = Percorso::run("--today 2026-11-22 --lang en --answers -").stdin(refused).end();
    let head = run.stdout.split("Where to go, in order").next().unwrap_or_default();
    let head = head.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        head.contains(
            "When (if days for the appeal: 15 days) – the day was 17 November 2026; read below what to do today"
        ),
        "{head}"
    );
    assert!(
        head.contains("When (if days for the appeal: 30 days) – on time, until 2 December 2026"),
        "{head}"
    );
}

#[test]
fn of_several_days_the_first_stands_at_the_head() {
    let arrived = "@procedura = permesso-lavoro-subordinato\ningresso-del = 2026-11-18\n";
    let run = Percorso::run("--today 2026-11-22 --lang en --unknown-rest --answers -").stdin(arrived).end();
    let (head, below) = run.stdout.split_once("Where to go, in order").unwrap_or_default();
    let times: Vec<&str> = head.lines().filter(|line| line.starts_with("When")).collect();
    assert_eq!(times, ["When: on time, until 27 November 2026"], "{run}");
    assert!(below.contains("until 3 December 2026"), "the other day stands with its rule: {run}");
}
