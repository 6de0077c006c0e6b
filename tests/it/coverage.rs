//! How much of the sources the knowledge base covers, and whether what it covers is where the sources have it.
//!
//! `tests/coverage` holds the lists: ids and the lines of the sources where they stand, nothing else. A procedure says
//! in `covers` which of them it holds. The share of each list may only grow (`floor.csv`). A row of PAeSI belongs to a
//! path and a stage: the tree must lead there under that stage, and under the answers that `routes.csv` gives for it;
//! what the tree leads to from elsewhere, on purpose, stands in `elsewhere.csv` with the reason.

#![expect(clippy::disallowed_methods, reason = "tests read their own files")]
#![expect(clippy::indexing_slicing, reason = "helpers of tests may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

use percorso::knowledge::{self, Id, Knowledge, Loaded, Node, Operation, Options, Procedure, Question};

static LOADED: LazyLock<Loaded> = LazyLock::new(knowledge::embedded);

pub(crate) fn knowledge_base() -> &'static Knowledge {
    LOADED.knowledge.as_ref().expect("the embedded knowledge base loads")
}

/// The rows of one file, without its head.
pub(crate) fn rows(file: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/coverage").join(file);
    let text = std::fs::read_to_string(path).expect("the list is there");
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// How much of each list is held at least.
pub(crate) fn floor() -> BTreeMap<String, usize> {
    let number = |row: Vec<String>| (row[0].clone(), row[1].parse().expect("the floor is a number"));
    rows("floor.csv").into_iter().map(number).collect()
}

/// Everything that can be covered, as `covers` writes it, by list.
fn lists() -> BTreeMap<&'static str, BTreeSet<String>> {
    let list = |kind: &str, file: &str, columns: usize| {
        let id = |row: &Vec<String>| format!("{kind}:{}", row[..columns].join("/"));
        rows(file).iter().map(id).collect::<BTreeSet<_>>()
    };
    BTreeMap::from([
        ("paesi", list("paesi", "paesi.csv", 3)),
        ("questura", list("questura", "questura.csv", 1)),
        ("permesso", list("permesso", "permessi.csv", 2)),
        ("guida", list("guida", "guida.csv", 1)),
    ])
}

/// What is covered, and by which procedures.
fn covered() -> BTreeMap<&'static str, Vec<Id<Procedure>>> {
    let mut covered: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (id, procedure) in knowledge_base().procedures.iter() {
        for label in &procedure.covers {
            covered.entry(&**label).or_default().push(id);
        }
    }
    covered
}

/// The cells of the table of permits of which the knowledge base says that the law does not provide for them.
fn not_provided() -> BTreeSet<String> {
    let cells = knowledge_base().permits.iter().flat_map(|(_, permit)| {
        let none = permit.operations.iter().filter(|(_, how)| matches!(how, Operation::NotProvided));
        none.map(|(kind, _)| format!("permesso:{}/{}", permit.name, kind.as_str()))
    });
    cells.collect()
}

#[test]
fn the_lists_are_whole() {
    let sizes: Vec<_> = lists().into_iter().map(|(name, list)| (name, list.len())).collect();
    assert_eq!(sizes, [("guida", 5), ("paesi", 238), ("permesso", 155), ("questura", 90)]);
}

#[test]
fn covers_name_what_the_sources_have() {
    let known: BTreeSet<String> = lists().into_values().flatten().collect();
    let no_such_act = not_provided();
    let mut faults = String::new();
    for (label, procedures) in covered() {
        for id in procedures {
            let name = &knowledge_base().procedures[id].name;
            if !known.contains(label) {
                let _infallible = writeln!(faults, "{name}: `{label}` is on no list");
            } else if no_such_act.contains(label) {
                let _infallible =
                    writeln!(faults, "{name}: `{label}` is an act that the permits call not provided");
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn the_share_that_is_covered_does_not_shrink() {
    let (covered, not_provided) = (covered(), not_provided());
    let floor = floor();
    let (mut table, mut shrunk) = (String::new(), Vec::new());
    for (name, list) in lists() {
        let is_held = |label: &&String| covered.contains_key(label.as_str()) || not_provided.contains(*label);
        let held = list.iter().filter(is_held).count();
        let floor = floor[name];
        let share = held * 100 / list.len();
        let _infallible =
            writeln!(table, "{name:9} {held:4} of {:3} ({share:3} %), floor {floor}", list.len());
        shrunk.extend((held < floor).then_some(name));
    }
    println!("{table}");
    assert!(shrunk.is_empty(), "{table}less than before: {}", shrunk.join(", "));
}

/// One way through the tree: which options were taken; nothing where it was not known.
type Way = Vec<(Id<Question>, Option<Options>)>;

/// Every way to every procedure.
fn ways() -> BTreeMap<Id<Procedure>, Vec<Way>> {
    let knowledge = knowledge_base();
    let mut ways: BTreeMap<_, Vec<Way>> = BTreeMap::new();
    let mut open: Vec<(&Node, Way)> = vec![(&knowledge.subtrees[knowledge.root].node, Way::new())];
    while let Some((node, way)) = open.pop() {
        match node {
            Node::Ask { question, branches, unsure } => {
                let on = |taken: Option<Options>| [way.clone(), vec![(*question, taken)]].concat();
                open.extend(branches.iter().map(|(options, node)| (node, on(Some(*options)))));
                open.push((unsure, on(None)));
            }
            Node::Go(procedures) => {
                for &procedure in procedures {
                    ways.entry(procedure).or_default().push(way.clone());
                }
            }
            Node::Refer(_) => {}
            Node::See(subtree) => open.push((&knowledge.subtrees[*subtree].node, way)),
        }
    }
    ways
}

/// Whether the way takes this option.
fn takes(way: &Way, question: &str, option: &str) -> bool {
    way.iter().any(|(asked, taken)| {
        let asked = &knowledge_base().questions[*asked];
        let position = asked.kind.options().iter().position(|choice| &*choice.name == option);
        &*asked.name == question && taken.zip(position).is_some_and(|(taken, position)| taken.has(position))
    })
}

/// Procedures to which others lead on, from those that the tree reaches.
fn led_on_to(ways: &BTreeMap<Id<Procedure>, Vec<Way>>) -> BTreeSet<Id<Procedure>> {
    let mut reached: BTreeSet<_> = ways.keys().copied().collect();
    let mut open: Vec<_> = reached.iter().copied().collect();
    while let Some(procedure) = open.pop() {
        for next in &knowledge_base().procedures[procedure].next {
            if reached.insert(next.to) {
                open.push(next.to);
            }
        }
    }
    reached
}

/// Whether one of the ways leads there under the stage of the row. A stage that is no phase of the tree is the procedure's.
fn is_under_stage(procedure: Id<Procedure>, ways: &[Way], stage: &str) -> bool {
    let knowledge = knowledge_base();
    let phase = knowledge.questions.find("fase").map(|fase| &knowledge.questions[fase]);
    let is_phase =
        phase.is_some_and(|phase| phase.kind.options().iter().any(|choice| &*choice.name == stage));
    if is_phase && !ways.is_empty() {
        ways.iter().any(|way| takes(way, "fase", stage))
    } else {
        knowledge.procedures[procedure].stage.as_str() == stage
    }
}

/// The answers that the way to this row must take.
fn route(routes: &[Vec<String>], row: &[&str]) -> Vec<(String, String)> {
    let fits = |pattern: &str, text: &str| pattern == "*" || pattern == text;
    let mut answers = Vec::new();
    for route in
        routes.iter().filter(|route| route.iter().zip(row).all(|(pattern, text)| fits(pattern, text)))
    {
        let pairs = route[3].split(';').map(|answer| answer.split_once('=').expect("question=option"));
        answers.extend(pairs.map(|(question, option)| (question.to_owned(), option.to_owned())));
    }
    answers
}

#[test]
fn each_row_is_reached_under_its_own_path_and_stage() {
    let ways = ways();
    let reached = led_on_to(&ways);
    let routes = rows("routes.csv");
    let mut elsewhere: BTreeSet<String> =
        rows("elsewhere.csv").iter().map(|row| format!("paesi:{}", row[..3].join("/"))).collect();
    let (mut faults, mut modelled, mut by_link) = (Vec::new(), 0, 0);
    for (label, procedures) in covered() {
        let Some(row) = label.strip_prefix("paesi:") else { continue };
        let row: Vec<&str> = row.split('/').collect();
        let [_, stage, _] = row[..] else { continue };
        let answers = route(&routes, &row);
        modelled += usize::from(!answers.is_empty());
        for procedure in procedures {
            let name = &knowledge_base().procedures[procedure].name;
            let to = ways.get(&procedure).map_or(&[][..], Vec::as_slice);
            let on_route =
                to.iter().any(|way| answers.iter().all(|(question, option)| takes(way, question, option)));
            if !reached.contains(&procedure) {
                faults.push(format!("{label}: nothing leads to {name}"));
            } else if !is_under_stage(procedure, to, stage) {
                if !elsewhere.remove(label) {
                    faults.push(format!("{label}: {name} is not reached under the stage `{stage}`"));
                }
            } else if to.is_empty() {
                by_link += 1;
            } else if !on_route {
                faults.push(format!("{label}: no way to {name} takes {answers:?}"));
            }
        }
    }
    println!("{modelled} rows have a route of their own; {by_link} are reached from another procedure only");
    faults.extend(elsewhere.iter().map(|label| format!("{label}: elsewhere.csv excuses what is in order")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
