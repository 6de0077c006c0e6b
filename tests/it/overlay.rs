//! Local practice: whatever a province adds, the law stays as it is; and the command line chooses, reads and refuses it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]
#![expect(clippy::disallowed_methods, reason = "tests read and write their own files")]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use percorso::front::script::journey;
use percorso::handout;
use percorso::interview::{Entry, Session};
use percorso::knowledge::{self, Kind, Knowledge, Loaded, Overlay, Texts};
use percorso::language::Locale;
use proptest::prelude::*;
use serde_json::Value;

use crate::harness::{Percorso, RENEWAL, scratch};

static LOADED: LazyLock<Loaded> = LazyLock::new(knowledge::embedded);

fn knowledge_base() -> &'static Knowledge {
    LOADED.knowledge.as_ref().expect("the embedded knowledge base loads")
}

/// The result without everything that says it is not of the law. Gives back how much that was.
fn without_local(result: &mut Value) -> usize {
    let mut gone = 0;
    let fields = result.as_object_mut().expect("a result is an object");
    fields.remove("province").expect("it names its province");
    fields.remove("data_version");
    for sheet in fields["results"].as_array_mut().expect("results are a list") {
        for step in sheet["steps"].as_array_mut().expect("steps are a list") {
            gone += usize::from(step.as_object_mut().expect("it is an object").remove("contacts").is_some());
            gone += retain(&mut step["documents"], |document| document["origin"] == "law");
        }
        gone += retain(&mut sheet["notices"], |notice| notice.get("origin").is_none());
    }
    gone
}

fn retain(list: &mut Value, wanted: impl Fn(&Value) -> bool) -> usize {
    let list = list.as_array_mut().expect("it is a list");
    let before = list.len();
    list.retain(wanted);
    before - list.len()
}

fn json(session: &Session<'_>, loaded: &Loaded) -> Value {
    handout::json(session, loaded.words.language(Locale::ITALIAN), &session.knowledge.version)
}

/// Sessions with all kinds of answers: every journey, and every procedure without any.
fn sessions() -> Vec<Session<'static>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("there are journeys")
        .map(|entry| entry.expect("it is there").path())
        .collect();
    files.sort();
    let journeys = files.iter().filter(|path| path.is_file()).map(|path| {
        let text = std::fs::read(path).expect("a journey can be read");
        let journey = journey::Journey::parse("it", &text).expect("it is a journey");
        let (session, _) = journey.session(knowledge_base()).expect("its answers are good");
        Session { province: None, ..session }
    });
    let today = "2026-11-22".parse().expect("it is a day");
    let sheets = knowledge_base().procedures.ids();
    let sheets = sheets.map(|id| Session::new(knowledge_base(), today, Entry::Procedure(id)));
    journeys.chain(sheets).collect()
}

#[test]
fn vibo_valentia_adds_to_almost_every_sheet_and_takes_nothing_away() {
    let vibo = knowledge_base().overlays.find("VV");
    assert!(vibo.is_some());
    let mut touched = 0;
    for session in sessions() {
        let mut law = json(&session, &LOADED);
        law.as_object_mut().expect("it is an object").remove("data_version");
        let mut local = json(&Session { province: vibo, ..session }, &LOADED);
        touched += usize::from(without_local(&mut local) > 0);
        assert_eq!(local, law);
    }
    assert!(touched > 100, "{touched}");
}

/// A condition over real questions, as an overlay writes it.
fn condition() -> impl Strategy<Value = String> {
    let knowledge = knowledge_base();
    let mut atoms: Vec<String> = vec!["Always".to_owned()];
    atoms.extend(knowledge.notices.iter().take(1).map(|(_, notice)| format!("Doubt(\"{}\")", notice.name)));
    for (_, question) in knowledge.questions.iter() {
        if let Kind::One { options, .. } = &question.kind {
            atoms.extend(
                options.iter().map(|option| format!("Is(\"{}\", [\"{}\"])", question.name, option.name)),
            );
        }
    }
    atoms.extend(knowledge.conditions.iter().map(|(_, named)| format!("Named(\"{}\")", named.name)));
    prop::sample::select(atoms).prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|one| format!("Not({one})")),
            prop::collection::vec(inner.clone(), 0..3).prop_map(|all| format!("All([{}])", all.join(", "))),
            prop::collection::vec(inner, 0..3).prop_map(|any| format!("Any([{}])", any.join(", "))),
        ]
    })
}

/// Stops, or any places of a sheet.
fn places(is_notice: bool) -> impl Strategy<Value = String> {
    let knowledge = knowledge_base();
    let mut all: Vec<String> =
        knowledge.offices.iter().map(|(_, office)| format!("Office(\"{}\")", office.name)).collect();
    for (_, procedure) in knowledge.procedures.iter() {
        for step in &procedure.steps {
            all.push(format!("Step(\"{}\")", step.name));
            all.push(format!("StepOf(\"{}\", \"{}\")", procedure.name, step.name));
        }
        if is_notice {
            all.push(format!("Procedure(\"{}\")", procedure.name));
        }
    }
    if is_notice {
        all.extend(
            knowledge.documents.iter().map(|(_, document)| format!("Document(\"{}\")", document.name)),
        );
        all.retain(|place| !place.contains("\"vv-"));
    }
    prop::collection::vec(prop::sample::select(all), 1..12).prop_map(|places| places.join(", "))
}

/// Any overlay that says something, as its author writes it.
fn overlay() -> impl Strategy<Value = String> {
    let entry = |is_notice| (places(is_notice), prop::option::of(condition()));
    let line = |(number, head, (at, when)): (usize, &str, (String, Option<String>))| {
        let when = when.map(|when| format!("when: {when}, ")).unwrap_or_default();
        format!(
            "\"xx-{number}\": ({head}at: [{at}], {when}cite: [(source: \"paesi\", at: \"riga {number}\")]),"
        )
    };
    let lines = move |entries: Vec<(String, Option<String>)>, head: &'static str, first: usize| {
        entries
            .into_iter()
            .zip(first..)
            .map(|(entry, number)| line((number, head, entry)))
            .collect::<String>()
    };
    let papers = prop::collection::vec(entry(false), 1..5);
    let notices = prop::collection::vec(entry(true), 1..5);
    (papers, notices).prop_map(move |(papers, notices)| {
        format!(
            "(province: \"XX\",
              offices: {{\"questura\": (telephone: \"1\", cite: [(source: \"paesi\", at: \"riga 1\")]),
                         \"poste\": (address: \"Via Roma\", cite: [(source: \"paesi\", at: \"riga 2\")])}},
              documents: {{{}}}, notices: {{{}}})",
            lines(papers, "form: Copy, ", 0),
            lines(notices, "", 50)
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// With any overlay, a result without the lines of the overlay is the result without the overlay.
    #[test]
    fn whatever_a_province_adds_the_law_stays_as_it_is(text in overlay()) {
        static SESSIONS: LazyLock<Vec<(Value, String, percorso::interview::Answers, jiff::civil::Date)>> = LazyLock::new(|| {
            sessions().into_iter().map(|session| {
                let mut law = json(&session, &LOADED);
                law.as_object_mut().expect("it is an object").remove("data_version");
                let opened = match session.entry {
                    Entry::Tree => String::new(),
                    Entry::Procedure(id) => knowledge_base().procedures[id].name.to_string(),
                };
                (law, opened, session.answers, session.today)
            }).collect()
        });
        let dir = scratch("any-overlay");
        std::fs::create_dir_all(&dir).unwrap();
        std::fs::write(dir.join("overlay.ron"), format!("#![enable(implicit_some)]\n{text}")).unwrap();
        let loaded = knowledge::load(Texts::embedded().with_overlay(&dir));
        let short = loaded.diagnostics.render(&loaded.sources, percorso::diagnostic::Format::Short);
        let Some(knowledge) = loaded.knowledge.as_ref() else { panic!("{short}\n{text}") };
        let province = knowledge.overlays.find("XX");
        let mut touched = 0;
        for (law, opened, answers, today) in SESSIONS.iter() {
            let entry = knowledge.procedures.find(opened).map_or(Entry::Tree, Entry::Procedure);
            let mut session = Session { province, ..Session::new(knowledge, *today, entry) };
            session.answers = answers.clone();
            let mut local = json(&session, &loaded);
            touched += without_local(&mut local);
            prop_assert_eq!(&local, law, "{}", text);
        }
        prop_assert!(touched > 0, "{text}");
    }
}

#[test]
fn the_folder_of_a_province_has_its_name() {
    let on_disk =
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("overlays")).expect("it is there");
    let mut folders: Vec<String> = on_disk
        .map(|entry| entry.expect("it can be read").file_name().into_string().expect("it is text"))
        .collect();
    folders.sort();
    let named: Vec<&str> =
        knowledge_base().overlays.iter().map(|(_, Overlay { name, .. })| &**name).collect();
    assert_eq!(folders, named);
}

/// The built-in overlay in a directory of its own.
fn copy(name: &str) -> PathBuf {
    let dir = scratch(name);
    std::fs::create_dir_all(&dir).unwrap();
    for file in ["overlay.ron", "it.ftl", "en.ftl"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("overlays/VV").join(file);
        std::fs::copy(from, dir.join(file)).unwrap();
    }
    dir
}

fn parsed(run: &crate::harness::Run) -> Value {
    assert_eq!(run.code, Some(0), "{run}");
    let mut result: Value = serde_json::from_str(&run.stdout).expect("a result is JSON");
    result.as_object_mut().expect("it is an object").remove("data_version");
    result
}

#[test]
fn every_way_to_choose_a_province_comes_to_the_same() {
    let run = |args: &str| Percorso::run(&format!("--today 2026-11-22 --format json {args}"));
    let of_flag = parsed(&run("--province VV").stdin(RENEWAL).end());
    assert_eq!(of_flag["province"]["name"], "Vibo Valentia");
    let origins = of_flag["results"][0]["steps"][1]["documents"].as_array().expect("papers").iter();
    assert_eq!(origins.filter(|paper| paper["origin"] == "overlay:VV").count(), 1);
    let named = format!("@provincia = VV\n{RENEWAL}");
    assert_eq!(parsed(&run("").stdin(named.as_str()).end()), of_flag);
    assert_eq!(parsed(&run("--province vv").stdin(named.as_str()).end()), of_flag, "both agree");
    let dir = copy("overlay-of-a-directory");
    assert_eq!(parsed(&run("--overlay").arg(&dir).stdin(RENEWAL).end()), of_flag);
    let id = of_flag["results"][0]["procedure"].as_str().expect("an id");
    let show =
        Percorso::run(&format!("show {id} --today 2026-11-22 --format json --province VV --answers -"));
    assert_eq!(parsed(&show.stdin(RENEWAL).end())["results"], of_flag["results"]);
    let mut line: serde_json::Map<String, Value> = RENEWAL
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, value)| (id.to_owned(), value.into()))
        .collect();
    let batch = |flags: &str, line: &serde_json::Map<String, Value>| {
        let input = Value::Object(line.clone()).to_string();
        parsed(&Percorso::run(&format!("--batch --today 2026-11-22 {flags}")).stdin(input).end())
    };
    assert_eq!(batch("--province VV", &line), of_flag);
    line.insert("@provincia".to_owned(), "VV".into());
    assert_eq!(batch("", &line), of_flag);
    // The text has it as well, and line mode.
    let text = Percorso::run("--today 2026-11-22 --province VV").stdin(RENEWAL).end();
    assert!(
        text.stdout.contains("Telefono: 0963-965514")
            && text.stdout.contains("Chiesto dalla Questura di Vibo"),
        "{text}"
    );
}

#[test]
fn the_province_is_recorded_and_read_back_by_an_interview() {
    let record = scratch("recorded-province.txt");
    let lines = "1\n".repeat(40);
    let run = Percorso::run("--linear --today 2026-11-22 --lang it --province VV --record")
        .arg(&record)
        .stdin(lines)
        .end();
    let recorded = std::fs::read_to_string(&record).expect("it was recorded");
    assert!(recorded.contains("\n@provincia = VV\n"), "{recorded}\n{run}");
    let again = Percorso::run("--today 2026-11-22 --unknown-rest --format json --answers").arg(&record).end();
    assert_eq!(parsed(&again)["province"]["id"], "VV");
}

#[test]
fn a_province_that_is_not_known_is_refused_with_those_that_are() {
    let run = Percorso::run("show cittadinanza-residenza --province VW").end();
    insta::assert_snapshot!(run, @r"
    exit 2
    --- stderr
    error: there is no local practice of `VW` here
      hint: --province takes one of VV
      hint: --overlay DIR takes that of any province
      hint: did you mean `VV`?
    ");
    let run = Percorso::run("--format json").stdin(format!("@provincia = ROMA\n{RENEWAL}")).end();
    insta::assert_snapshot!(run, @r"
    exit 3
    --- stderr
    stdin:1: @provincia: there is no local practice of `ROMA` here; expected VV
    error: 1 answer cannot be used
      hint: --overlay DIR takes the local practice of any province
    ");
    let run = Percorso::run("--batch").stdin(r#"{"@provincia": "MI", "fase": "?"}"#).end();
    insta::assert_snapshot!(run, @r#"
    exit 3
    --- stdout
    {"line":1,"error":[{"code":"unknown-province","id":"@provincia","reason":"there is no local practice of `MI` here","expected":["VV"]}]}
    "#);
    let run = Percorso::run("--province VV --overlay x").end();
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run}");
}

#[test]
fn a_directory_brings_its_province_and_no_other() {
    let dir = copy("overlay-of-milan");
    for file in ["overlay.ron", "it.ftl", "en.ftl"] {
        let text = std::fs::read_to_string(dir.join(file)).unwrap();
        let text =
            text.replace("\"VV\"", "\"MI\"").replace("vv-", "mi-").replace("provincia-vv", "provincia-mi");
        std::fs::write(dir.join(file), text).unwrap();
    }
    let run = |province: &str| {
        let answers = format!("@provincia = {province}\n{RENEWAL}");
        Percorso::run("--format json --overlay").arg(&dir).stdin(answers).end()
    };
    assert_eq!(parsed(&run("MI"))["province"]["id"], "MI");
    assert_eq!(run("VV").code, Some(3), "those of the program are left out");
}

#[test]
fn an_overlay_with_faults_is_refused_where_it_stands() {
    let dir = copy("overlay-with-faults");
    let path = dir.join("overlay.ron");
    let text = std::fs::read_to_string(&path).unwrap();
    let text =
        text.replace("Step(\"impronte\")", "Step(\"impronta\")").replace("0963-965514", "0963\u{1b}[2J");
    std::fs::write(&path, text).unwrap();
    std::fs::write(dir.join("en.ftl"), "provincia-vv = Vibo\u{202e}\n").unwrap();
    let check = Percorso::run("check --format short --overlay").arg(&dir).end();
    let here = dir.display().to_string();
    let shown = check.to_string().replace(&here, "DIR");
    insta::assert_snapshot!(shown, @r"
    exit 5
    --- stdout
    DIR/en.ftl:1:20: error[P0505]: the character U+202E must not stand in a text: a control character, or a mark of text direction
    DIR/overlay.ron:7:25: error[P0505]: a text of the office `questura` has a control character: a control character, or a mark of text direction
    DIR/overlay.ron:14:10: error[P0502]: text `documento-vv-copie-del-kit` is missing in en: needed here
    DIR/overlay.ron:14:10: error[P0502]: text `documento-vv-copie-del-kit.come` is missing in en: needed here
    DIR/overlay.ron:16:24: error[P0101]: unknown step `impronta`: no procedure has this step
    DIR/overlay.ron:22:10: error[P0502]: text `avviso-vv-ospitalita` is missing in en: needed here
    DIR/overlay.ron:26:10: error[P0502]: text `avviso-vv-ritiro` is missing in en: needed here
    --- stderr
    7 errors, 0 warnings
    ");
    let used = Percorso::run("show cittadinanza-residenza --overlay").arg(&dir).end();
    assert_eq!((used.code, used.stdout.as_str()), (Some(5), ""), "{used}");
    assert!(!used.stderr.contains('\u{1b}') && !used.stderr.contains('\u{202e}'), "{used}");
    let nowhere = Percorso::run("check --format short --overlay /nowhere/at/all").end();
    assert_eq!(nowhere.code, Some(5), "{nowhere}");
    assert!(nowhere.stdout.contains("/nowhere/at/all: error[P0004]: there is no such folder"), "{nowhere}");
}
