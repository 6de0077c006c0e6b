//! The clashes, errors and gaps of the sources, each decided and shown where a person must know it.
//!
//! `tests/coverage/discrepanze.csv` lists them: `d1` to `d80` are those of the Questura's page and of the guide, `p-<line>`
//! those of PAeSI by the line where they begin. A row says in a sentence what was decided, and names one procedure and what
//! shows the decision there; `none` is for what touches no result, with the reason. What a decision costs or where it leads
//! is tried with real answers by the journeys in `tests/journeys/discrepanze`.

#![expect(clippy::disallowed_methods, reason = "tests read their own files")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use percorso::knowledge::{
    Condition, Expr, Id, Node, Notice, Pay, Procedure, Row, Shown, Step, Subtree, Value,
};

use crate::coverage::{knowledge_base, rows};

/// The entries of the Questura's page and of the guide.
const ENTRIES: usize = 80;
/// The ambiguities of PAeSI: there were never fewer.
const OF_PAESI: usize = 69;
/// Entries about money, office or eligibility: a journey with real answers tries the sum, the office or the verdict.
const TRIED: [usize; 45] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
    33, 34, 38, 41, 42, 43, 44, 45, 51, 52, 54, 56, 61, 62, 69, 76, 77,
];
/// What can show a decision. A referral belongs to no procedure, and `none` touches no result.
const KINDS: [&str; 11] = [
    "notice",
    "doubt",
    "requirement",
    "document",
    "fee",
    "deadline",
    "step",
    "referral",
    "value",
    "overlay",
    "none",
];

/// Everything that one procedure shows or decides with, by kind and id.
#[derive(Default)]
struct Reach {
    shown: BTreeSet<(&'static str, String)>,
}

impl Reach {
    fn of(procedure: &Procedure) -> Self {
        let mut reach = Self::default();
        for requirement in &procedure.requires {
            reach.put("requirement", &requirement.name);
            reach.condition(&requirement.when);
            reach.condition(&requirement.holds);
            reach.with(&requirement.with);
        }
        for step in &procedure.steps {
            reach.step(step);
        }
        for deadline in &procedure.deadlines {
            reach.put("deadline", &deadline.name);
            reach.condition(&deadline.when);
            deadline.bands.iter().for_each(|(to, _)| reach.expr(to));
            reach.with(&deadline.with);
        }
        for (notice, when) in &procedure.notices {
            reach.notice("notice", *notice);
            reach.condition(when);
        }
        for day in [procedure.in_force.0, procedure.in_force.1].into_iter().flatten() {
            reach.value(day);
        }
        reach
    }

    /// Whether it is new.
    fn put(&mut self, kind: &'static str, name: &str) -> bool {
        self.shown.insert((kind, name.to_owned()))
    }

    fn has(&self, kind: &str, name: &str) -> bool {
        self.shown.iter().any(|(known, shown)| *known == kind && shown == name)
    }

    fn step(&mut self, step: &Step) {
        let knowledge = knowledge_base();
        self.put("step", &step.name);
        self.condition(&step.when);
        self.with(&step.with);
        for line in &step.lines {
            self.put("document", &knowledge.documents[line.document].name);
            self.condition(&line.when);
            line.copies.iter().for_each(|copies| self.expr(copies));
            line.omitted.iter().for_each(|notice| self.notice("notice", *notice));
        }
        match &step.pay {
            Some(Pay::NotStated(notice)) => self.notice("notice", *notice),
            Some(Pay::Fees(fees)) => {
                for fee in fees.iter().map(|fee| &knowledge.fees[*fee]) {
                    self.put("fee", &fee.name);
                    self.expr(&fee.sum);
                    fee.each.iter().for_each(|each| self.expr(each));
                }
            }
            None => {}
        }
    }

    fn notice(&mut self, kind: &'static str, notice: Id<Notice>) {
        let notice = &knowledge_base().notices[notice];
        if self.put(kind, &notice.name) {
            self.with(&notice.with);
        }
    }

    fn with(&mut self, shown: &Shown) {
        for (_, expr) in shown {
            self.expr(expr);
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(part);
                }
            }
            Condition::Not(part) => self.condition(part),
            Condition::Is(..) => {}
            Condition::AtLeast(one, other) | Condition::Before(one, other) => {
                self.expr(one);
                self.expr(other);
            }
            Condition::Since(day) | Condition::Until(day) => self.expr(day),
            Condition::Named(named) => self.condition(&knowledge_base().conditions[*named].condition),
            Condition::Doubt(notice) => self.notice("doubt", *notice),
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Zero | Expr::One | Expr::Today | Expr::Answer(_) | Expr::Months(_) => {}
            Expr::Value(value) => self.value(*value),
            Expr::Named(named) => self.expr(&knowledge_base().expressions[*named].expr),
            Expr::After(one, other) | Expr::Before(one, other) => {
                self.expr(one);
                self.expr(other);
            }
            Expr::Times(parts) | Expr::Sum(parts) => parts.iter().for_each(|part| self.expr(part)),
            Expr::Case(arms, other) => {
                for (when, arm) in arms {
                    self.condition(when);
                    self.expr(arm);
                }
                self.expr(other);
            }
        }
    }

    fn value(&mut self, value: Id<Value>) {
        let value = &knowledge_base().values[value];
        if !self.put("value", &value.name) {
            return;
        }
        for Row { is, notice, .. } in &value.rows {
            is.as_ref()
                .err()
                .or(notice.as_ref())
                .into_iter()
                .for_each(|notice| self.notice("notice", *notice));
        }
    }
}

/// The number, the decision, the procedure, the kind and the id of each row.
fn decisions() -> Vec<[String; 5]> {
    let whole =
        |row: Vec<String>| <[String; 5]>::try_from(row).expect("a row has five columns, without commas");
    rows("discrepanze.csv").into_iter().map(whole).collect()
}

/// Every referral that the tree can end in.
fn referrals() -> BTreeSet<&'static str> {
    let knowledge = knowledge_base();
    let mut open: Vec<&Node> = knowledge.subtrees.iter().map(|(_, Subtree { node, .. })| node).collect();
    let mut found = BTreeSet::new();
    while let Some(node) = open.pop() {
        match node {
            Node::Ask { branches, unsure, .. } => {
                open.extend(branches.iter().map(|(_, node)| node));
                open.push(unsure);
            }
            Node::Refer(referral) => {
                found.insert(&*knowledge.referrals[*referral].name);
            }
            Node::Go(_) | Node::See(_) => {}
        }
    }
    found
}

/// What is wrong with a row that names something.
fn fault(reaches: &BTreeMap<&str, Reach>, procedure: &str, kind: &str, id: &str) -> Option<String> {
    match kind {
        "none" => (!procedure.is_empty() || !id.is_empty()).then(|| "`none` names nothing".to_owned()),
        "referral" => (!referrals().contains(id)).then(|| format!("no way of the tree ends in `{id}`")),
        _ => match reaches.get(procedure) {
            None => Some(format!("there is no procedure `{procedure}`")),
            Some(reach) if reach.has(kind, id) => None,
            Some(_) => Some(format!("{procedure} has no {kind} `{id}`")),
        },
    }
}

#[test]
fn each_clash_is_decided_and_shown() {
    let reaches: BTreeMap<&str, Reach> =
        knowledge_base().procedures.iter().map(|(_, of)| (&*of.name, Reach::of(of))).collect();
    let mut numbers = BTreeSet::new();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut seen, mut faults) = (BTreeSet::new(), Vec::new());
    let table = decisions();
    for [number, decision, procedure, kind, id] in &table {
        let known = KINDS.iter().find(|known| *known == kind);
        let wrong = match known {
            None => Some(format!("`{kind}` is no kind")),
            Some(_) if decision.is_empty() => Some("nothing is decided".to_owned()),
            Some(_) => fault(&reaches, procedure, kind, id),
        };
        faults.extend(wrong.map(|wrong| format!("{number}: {wrong}")));
        if !seen.insert((number, procedure, kind, id)) {
            faults.push(format!("{number}: {procedure} {kind} {id} stands twice"));
        }
        *kinds.entry(known.map_or("?", |known| known)).or_default() += 1;
        numbers.insert(number.as_str());
    }
    for number in 1..=ENTRIES {
        if !numbers.remove(format!("d{number}").as_str()) {
            faults.push(format!("d{number}: no row"));
        }
    }
    let is_of_paesi =
        |number: &&str| number.strip_prefix("p-").is_some_and(|line| line.parse::<usize>().is_ok());
    faults.extend(
        numbers.iter().filter(|number| !is_of_paesi(number)).map(|number| format!("`{number}` is no number")),
    );
    println!("{} rows: {ENTRIES} entries and {} of PAeSI", table.len(), numbers.len());
    for (kind, count) in &kinds {
        println!("{kind:11} {count:3} ({:2} %)", count * 100 / table.len());
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(numbers.len() >= OF_PAESI, "{} of PAeSI, and there were {OF_PAESI}", numbers.len());
}

#[test]
fn what_touches_no_result_is_nowhere_else_either() {
    let table = decisions();
    let mut faults = Vec::new();
    for [number, decision, _, kind, _] in &table {
        let others = table.iter().filter(|row| row[0] == *number).count();
        if kind == "none" && others > 1 {
            faults.push(format!("{number}: it is shown and it is not"));
        }
        if kind == "none" && decision.starts_with("open:") {
            println!("{number}: {decision}");
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The journeys as text, each with its path.
fn journeys() -> Vec<(String, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys")];
    let mut journeys = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("there are journeys") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).expect("a journey is text");
                journeys.push((path.display().to_string(), text));
            }
        }
    }
    journeys
}

/// The journeys themselves are run by `journeys.rs`, through every front end.
#[test]
fn money_offices_and_eligibility_are_tried_with_real_answers() {
    let mut tried: BTreeMap<usize, usize> = BTreeMap::new();
    for (name, text) in journeys() {
        for expectation in text.lines().filter(|line| line.starts_with("# @expect")) {
            for (_, rest) in
                expectation.match_indices("disc:").map(|(at, found)| expectation.split_at(at + found.len()))
            {
                let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                let number: usize = digits.parse().expect("`disc:` has a number");
                assert!((1..=ENTRIES).contains(&number), "{name}: there is no entry {number}");
                *tried.entry(number).or_default() += 1;
            }
        }
    }
    let untried: Vec<_> = TRIED.iter().filter(|number| !tried.contains_key(number)).collect();
    println!("{} entries are tried by {} expectations", tried.len(), tried.values().sum::<usize>());
    assert!(untried.is_empty(), "no journey expects anything because of {untried:?}");
}
