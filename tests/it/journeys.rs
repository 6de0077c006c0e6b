//! Every journey of `tests/journeys` through every front end: the same answers give the same result everywhere.
//!
//! How a journey is written stands in `percorso::front::script::journey`, and `percorso cases` tries them the same way.
//! Those below `blind/` were written from the sources alone: there, answers that are not asked and questions without an
//! answer are no fault, and every expectation names its source.

#![expect(clippy::panic, reason = "helpers of tests may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests read their own files")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::Date;
use percorso::front::script::journey;
use percorso::front::{line, script, tui};
use percorso::handout;
use percorso::interview::{Entry, Session};
use percorso::knowledge::{self, Knowledge, Loaded};
use percorso::language::Locale;
use percorso::page::{Action, Body, Start, Wizard};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use serde_json::Value;

use crate::walk::{keys_of, lines_of, walk};

static LOADED: LazyLock<Loaded> = LazyLock::new(knowledge::embedded);

fn knowledge_base() -> &'static Knowledge {
    LOADED.knowledge.as_ref().expect("the embedded knowledge base loads")
}

/// One file whose answers lead to a result.
struct Journey {
    name: String,
    locale: Locale,
    today: Date,
    session: Session<'static>,
    /// Exactly the answers of the session, as a file.
    text: String,
}

/// Every file, with its path below the repository.
fn files() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut files) = (vec![root.join("tests/journeys")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("there are journeys") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "txt") {
                let name = path.strip_prefix(root).expect("it lies below").to_string_lossy().into_owned();
                files.push((name, std::fs::read(path).expect("a journey can be read")));
            }
        }
    }
    files.sort();
    assert!(!files.is_empty());
    files
}

fn is_blind(name: &str) -> bool {
    name.contains("/blind/")
}

impl Journey {
    /// Those that can be walked. What is wrong with the others is told where what they expect is tried.
    fn all() -> Vec<Self> {
        let read = |(name, text): (String, Vec<u8>)| {
            let journey = journey::Journey::parse(&name, &text).ok()?;
            let (mut session, _) = journey.session(knowledge_base()).ok()?;
            // Nobody who is asked gives answers to questions that are not.
            let replay = session.replay();
            for question in replay.parked.iter().chain(&replay.beside).chain(&replay.not_needed) {
                session.answers.remove(*question);
            }
            let text = script::write(&session, &session.replay(), journey.locale);
            Some(Self { name, locale: journey.locale, today: journey.today, session, text })
        };
        let journeys: Vec<_> = files().into_iter().filter_map(read).collect();
        assert!(!journeys.is_empty());
        journeys
    }

    fn start(&self, entry: Entry) -> Session<'static> {
        Session::new(knowledge_base(), self.today, entry)
    }

    fn json(&self, session: &Session<'_>) -> Value {
        handout::json(session, LOADED.words.language(self.locale), &knowledge_base().version)
    }
}

/// The result as a person takes it away.
fn text(wizard: &Wizard<'_>) -> String {
    let page = wizard.page();
    match &page.body {
        Body::Result(result) => handout::text(result, &page.header, 80),
        other => panic!("no result but {other:?}"),
    }
}

thread_local! {
    /// Wizards on their first page, by day and entry. Looking ahead from there takes longest, and a clone has done it.
    static FRESH: RefCell<Vec<Wizard<'static>>> = const { RefCell::new(Vec::new()) };
}

/// A wizard without an answer.
fn fresh(journey: &Journey, entry: Entry) -> Wizard<'static> {
    let session = Session { province: journey.session.province, ..journey.start(entry) };
    let mut wizard = FRESH.with_borrow_mut(|known| {
        let place = |session: &Session<'_>| (session.today, session.entry, session.province);
        let same = |wizard: &&Wizard<'_>| place(wizard.session()) == place(&session);
        known.iter().find(same).cloned().unwrap_or_else(|| {
            let wizard = Wizard::new(session.clone(), &LOADED.words, Locale::ITALIAN, Start::Question);
            wizard.page();
            known.push(wizard.clone());
            wizard
        })
    });
    wizard.apply(&Action::Language(journey.locale));
    wizard
}

#[test]
fn all_front_ends_agree_on_every_journey() {
    for journey in Journey::all() {
        let name = &journey.name;
        let session = journey.session.clone();
        let expected = journey.json(&session);
        let mut at_once = Wizard::new(session.clone(), &LOADED.words, journey.locale, Start::Question);
        at_once.apply(&Action::Result);
        let sheet = text(&at_once);

        let (moves, walked) = walk(&session, fresh(&journey, session.entry));
        assert_eq!(journey.json(walked.session()), expected, "{name}: the wizard");

        let mut wizard = fresh(&journey, session.entry);
        let (mut input, mut output) = (Cursor::new(lines_of(&moves)), Vec::new());
        let left = line::run(&mut wizard, &mut input, &mut output).expect("memory can be written");
        let output = String::from_utf8(output).expect("line mode writes UTF-8");
        assert_eq!(left, line::Leave::Result, "{name}: line mode\n{output}");
        assert_eq!(journey.json(wizard.session()), expected, "{name}: line mode\n{output}");
        assert!(output.contains(&sheet), "{name}: line mode shows the handout\n{output}");
        assert!(!output.contains(|c: char| c.is_control() && c != '\n'), "{name}: line mode is plain");

        let recorded = script::write(wizard.session(), wizard.replay(), wizard.locale());
        let again = script::read(recorded.as_bytes(), journey.start(Entry::Tree), script::Rules::default());
        let again =
            again.unwrap_or_else(|refusal| panic!("{name}: the recording: {refusal}\n{recorded}")).session;
        assert_eq!(again.answers, session.answers, "{name}: the recording\n{recorded}");
        assert_eq!(journey.json(&again), expected, "{name}: the recording");

        show_agrees(&journey, &expected);
    }
}

/// The sheet of a procedure that is opened directly, with the same answers.
fn show_agrees(journey: &Journey, expected: &Value) {
    for result in results(expected) {
        let id = result["procedure"].as_str().expect("a result names its procedure");
        let procedure = script::find_procedure(knowledge_base(), id).expect("it is known");
        let rules = script::Rules { allow_unused: true, allow_incomplete: true, ..script::Rules::default() };
        let shown = script::read(journey.text.as_bytes(), journey.start(Entry::Procedure(procedure)), rules);
        let shown = shown.unwrap_or_else(|refusal| panic!("{}: show: {refusal}", journey.name));
        let shown = journey.json(&shown.session);
        assert_eq!(results(&shown), std::slice::from_ref(result), "{}: show {id}", journey.name);
    }
}

fn results(json: &Value) -> &[Value] {
    json["results"].as_array().expect("a result has results")
}

#[test]
fn every_journey_comes_to_what_it_expects() {
    let mut failed = Vec::new();
    for (name, text) in files() {
        let report = match journey::Journey::parse(&name, &text) {
            Ok(journey) if is_blind(&name) => journey.run(knowledge_base(), &LOADED.words),
            Ok(journey) => journey.run(knowledge_base(), &LOADED.words).strict(),
            Err(faults) => {
                let troubles = faults.iter().map(|fault| fault.render(&name)).collect();
                journey::Report { troubles, ..journey::Report::new(&name) }
            }
        };
        failed.extend((!report.holds()).then_some(report));
    }
    assert!(failed.is_empty(), "{}", journey::render(&failed, journey::Format::Text));
}

#[test]
fn what_is_expected_blind_names_its_source() {
    let mut without = Vec::new();
    for (name, text) in files().into_iter().filter(|(name, _)| is_blind(name)) {
        for expectation in
            journey::Journey::parse(&name, &text).into_iter().flat_map(|read| read.expectations)
        {
            if expectation.sources.is_empty() {
                without.push(format!("{name}:{}: no source", expectation.line));
            }
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
}

#[test]
fn every_result_follows_its_schema() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/result.schema.json");
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string(schema).expect("the schema can be read"))
            .expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let check = |name: &str, json: &Value| {
        let faults: Vec<_> =
            schema.iter_errors(json).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    };
    for journey in Journey::all() {
        check(&journey.name, &journey.json(&journey.session));
        // Years later, when today's values have run out.
        for later in ["2027-01-02", "2030-01-01"] {
            let session = Session { today: later.parse().unwrap(), ..journey.session.clone() };
            check(&format!("{} on {later}", journey.name), &journey.json(&session));
        }
    }
    // The whole sheet of each procedure, with all its conditions.
    for procedure in knowledge_base().procedures.ids() {
        for today in ["2026-11-22", "2030-01-01"] {
            let session = Session::new(knowledge_base(), today.parse().unwrap(), Entry::Procedure(procedure));
            let json =
                handout::json(&session, LOADED.words.language(Locale::ITALIAN), &knowledge_base().version);
            check(&knowledge_base().procedures[procedure].name, &json);
        }
    }
}

#[test]
fn the_full_screen_agrees_on_every_journey() {
    let mut sizes = BTreeMap::new();
    for (number, journey) in Journey::all().into_iter().enumerate() {
        let (width, height) = [(80, 24), (60, 20), (120, 40)][number % 3];
        *sizes.entry((width, height)).or_insert(0) += 1;
        let name = &journey.name;
        let session = journey.session.clone();
        let (moves, _) = walk(&session, fresh(&journey, session.entry));
        let mut wizard = fresh(&journey, session.entry);
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a test backend has a size");
        let mut keys = tui::Queued::keys(&keys_of(&moves));
        let left =
            tui::drive(&mut terminal, &mut keys, &mut wizard, tui::Options::default()).expect("it draws");
        let screen = terminal.backend();
        assert_eq!(left, tui::Leave::Result, "{name}: full screen\n{screen}");
        assert_eq!(journey.json(wizard.session()), journey.json(&session), "{name}: full screen\n{screen}");
    }
}
