//! How many answers the commonest cases need (R5): the table of the README, counted again.
//!
//! Each row names a journey. It may give at most ten answers and none of "I don't know", must leave nothing open, and the
//! sum to pay must be one sum.

#![expect(clippy::panic, reason = "helpers of tests may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests read their own files")]

use std::path::Path;
use std::sync::LazyLock;

use percorso::front::script::journey::Journey;
use percorso::interview::Answer;
use percorso::knowledge::{self, Knowledge, Loaded};

/// The most answers that a common case may need.
const MOST: usize = 10;

/// The commonest cases, in the order of the table.
const CASES: [&str; 10] = [
    "renewal for work",
    "renewal for family",
    "renewal for study",
    "renewal for asylum",
    "waiting for work after losing the job",
    "reunification",
    "EU long-term",
    "citizenship by residence",
    "citizenship by marriage",
    "where is my permit",
];

static LOADED: LazyLock<Loaded> = LazyLock::new(knowledge::embedded);

fn knowledge_base() -> &'static Knowledge {
    LOADED.knowledge.as_ref().expect("the embedded knowledge base loads")
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rows of the table of the README: the case, the answers, and the journey that was counted.
fn table() -> Vec<(String, usize, String)> {
    let readme = read("README.md");
    let rows = readme.lines().skip_while(|line| !line.starts_with("| case | answers |")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|')).map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, case, answers, journey, _] = cells[..] else { panic!("{line}") };
        let answers = answers.parse().expect("the second cell is a number");
        (case.to_owned(), answers, journey.trim_matches('`').to_owned())
    });
    rows.collect()
}

#[test]
fn the_commonest_cases_need_at_most_ten_answers() {
    let table = table();
    assert_eq!(table.len(), CASES.len());
    for ((case, told, name), expected) in table.into_iter().zip(CASES) {
        assert!(case.starts_with(expected), "the row `{case}` is for `{expected}`");
        let path = format!("tests/journeys/{name}.txt");
        let journey = Journey::parse(&path, read(&path).as_bytes()).expect("it is a journey");
        let (session, _) = journey.session(knowledge_base()).expect("its answers are answers");
        let replay = session.replay();
        assert_eq!(replay.path.len(), told, "{name}: the README says {told}");
        assert!(told <= MOST, "{name}: {told} answers");
        assert!(session.answers.iter().all(|(_, answer)| answer != Answer::Unknown), "{name}: `?`");
        assert_eq!((replay.open, replay.open_questions), (None, Vec::new()), "{name}: not at its end");
        let results = session.checklist().results;
        assert_eq!(results.len(), 1, "{name}: it is clear which procedure it is");
        for result in results {
            let total = result.total.unwrap_or_else(|| panic!("{name}: the sources state every fee of it"));
            assert_eq!((Some(total.min), total.per.len()), (total.max, 0), "{name}: one sum");
        }
    }
}
