//! "The sources do not say" is written where they do not, and says where it was looked for.
//!
//! That each silence names a place in every source that was read whole is a check of the knowledge base itself
//! (`knowledge/check/silence.rs`). Here: an act without papers of its own, or without a price, says that it has none.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use percorso::interview::{Entry, Session, State};
use percorso::knowledge::{Pay, Procedure, Stage, Unsaid};

use crate::coverage::{knowledge_base, rows};

/// Papers that every kit and every counter asks for: they are no list of one act.
const COMMON: [&str; 19] = [
    "appuntamento",
    "bollettino",
    "bollettino-tessera",
    "codice-fiscale-copia",
    "dimora",
    "fototessera",
    "identita-digitale",
    "marca-da-bollo",
    "matrici-bollettini",
    "modulo-kit",
    "originali-del-kit",
    "ospitalita",
    "passaporto",
    "passaporto-copia",
    "passaporto-se-posseduto",
    "permesso",
    "permesso-copia",
    "permesso-se-posseduto",
    "ricevuta-assicurata",
];

/// What the whole sheet of a procedure says that the sources leave out, with nothing answered.
fn unsaid(procedure: &Procedure) -> BTreeSet<Unsaid> {
    let knowledge = knowledge_base();
    let id = knowledge.procedures.find(&procedure.name).expect("it is one of them");
    let checklist = Session::new(knowledge, date(2026, 11, 22), Entry::Procedure(id)).checklist();
    let notices = checklist.results.iter().flat_map(|resolved| &resolved.notices);
    let shown = notices.filter(|line| line.state != State::NotNeeded);
    let silences = shown.filter_map(|line| knowledge.notices[line.notice].silent.as_ref());
    silences.flat_map(|silence| silence.about.iter().copied()).collect()
}

/// The procedures that somebody can still follow; the sheets of the portals ask for nothing.
fn acts() -> impl Iterator<Item = &'static Procedure> {
    let procedures = knowledge_base().procedures.iter().map(|(_, procedure)| procedure);
    procedures.filter(|procedure| !procedure.steps.is_empty() && procedure.stage != Stage::DomandaPresentata)
}

#[test]
fn an_act_without_papers_of_its_own_says_so() {
    let knowledge = knowledge_base();
    let own = |procedure: &Procedure| {
        let mut lines = procedure.steps.iter().flat_map(|step| &step.lines);
        lines.any(|line| !COMMON.contains(&&*knowledge.documents[line.document].name))
    };
    let silent = |procedure: &Procedure| unsaid(procedure).contains(&Unsaid::Papers);
    // Where the source itself prints the list of an act, and only common papers stand on it.
    let printed: BTreeSet<String> =
        rows("common-lists.csv").into_iter().filter_map(|row| row.into_iter().next()).collect();
    let without: BTreeSet<String> =
        acts().filter(|act| !own(act) && !silent(act)).map(|act| act.name.to_string()).collect();
    let mute: Vec<_> = without.difference(&printed).collect();
    assert!(mute.is_empty(), "no paper of their own, and no notice that no list was found: {mute:#?}");
    let idle: Vec<_> = printed.difference(&without).collect();
    assert!(idle.is_empty(), "rows of common-lists.csv that nothing needs any more: {idle:#?}");
}

#[test]
fn an_act_without_a_price_says_so() {
    let priced =
        |procedure: &Procedure| procedure.steps.iter().any(|step| matches!(step.pay, Some(Pay::Fees(_))));
    let silent = |procedure: &Procedure| unsaid(procedure).contains(&Unsaid::Cost);
    let mute: Vec<&str> = acts().filter(|act| !priced(act) && !silent(act)).map(|act| &*act.name).collect();
    assert!(mute.is_empty(), "nothing to pay, and no notice that no price was found: {mute:#?}");
}

/// The record that the closing notes quote: a row a stage, a column for each thing that may be left out.
#[test]
fn silences_are_counted_by_stage() {
    let mut counted: BTreeMap<Stage, BTreeMap<Unsaid, usize>> = BTreeMap::new();
    for act in acts() {
        for unsaid in unsaid(act) {
            *counted.entry(act.stage).or_default().entry(unsaid).or_default() += 1;
        }
    }
    let row = |(stage, of_stage): (&Stage, &BTreeMap<Unsaid, usize>)| {
        let counts = Unsaid::ALL.iter().map(|unsaid| of_stage.get(unsaid).unwrap_or(&0).to_string());
        [vec![stage.as_str().to_owned()], counts.collect()].concat()
    };
    let counted: Vec<Vec<String>> = counted.iter().map(row).collect();
    assert_eq!(
        counted,
        rows("silences.csv"),
        "tests/coverage/silences.csv is the record: correct it, and the reason"
    );
}
