//! What a province asks beside the law, added to a result that is complete without it.
//!
//! Nothing is asked for its sake, no answer counts because of it, and nothing of the law is looked at again: without
//! what is added here, the result is the same as without the province.

use std::collections::BTreeSet;

use super::checklist::{Basis, LocalStop, NoticeLine, Paper, Range, Resolved, State, Stop, Times};
use super::facts::Facts;
use super::resolve::state;
use super::simplify::basis;
use crate::knowledge::{Document, Id, LocalNotice, LocalPaper, Office, Overlay, Procedure, Spot};

/// Adds what the overlay has for a procedure.
pub(crate) fn add(resolved: &mut Resolved, overlay: Id<Overlay>, facts: &Facts<'_>) {
    let overlay = &facts.knowledge.overlays[overlay];
    let mut visited: BTreeSet<Id<Office>> = BTreeSet::new();
    let procedure = resolved.procedure;
    for stop in &mut resolved.stops {
        let steps = &facts.knowledge.procedures[procedure].steps;
        let Some(step) = steps.get(stop.step) else { continue };
        let here =
            Here { procedure, step: &step.name, office: stop.office, first: visited.insert(stop.office) };
        stop.local = at_stop(stop, &here, overlay, facts);
    }
    let about = |local: &&LocalNotice| local.at.contains(&Spot::Procedure(procedure));
    resolved.local = overlay.notices.iter().filter(about).filter_map(|local| notice(local, facts)).collect();
}

/// A stop, as an overlay names it.
struct Here<'k> {
    procedure: Id<Procedure>,
    step: &'k str,
    office: Id<Office>,
    /// Whether it is the first one at its office.
    first: bool,
}

impl Here<'_> {
    fn is_one_of(&self, spots: &[Spot], wants_first: bool) -> bool {
        spots.iter().any(|spot| match spot {
            Spot::Step(step) => **step == *self.step,
            Spot::StepOf(procedure, step) => *procedure == self.procedure && **step == *self.step,
            Spot::Office(office) => *office == self.office && (self.first || !wants_first),
            Spot::Document(_) | Spot::Procedure(_) => false,
        })
    }
}

fn at_stop<'k>(stop: &Stop, here: &Here<'_>, overlay: &'k Overlay, facts: &Facts<'k>) -> LocalStop {
    let reached = overlay.contacts.iter().position(|contacts| contacts.office == here.office);
    let contacts = reached.filter(|_| here.first).and_then(|position| {
        let cite = overlay.contacts.get(position)?.cite.clone();
        Some((position, Basis { cite, ..Basis::default() }))
    });
    let papers = overlay.papers.iter().filter(|local| here.is_one_of(&local.at, false));
    let notices = overlay.notices.iter().filter(|local| here.is_one_of(&local.at, true));
    let mut on_papers: Vec<(Id<Document>, NoticeLine)> = Vec::new();
    for paper in stop.papers.iter().filter(|paper| paper.state != State::NotNeeded) {
        let known = on_papers.iter().any(|(document, _)| *document == paper.document);
        let about = |local: &&LocalNotice| local.at.contains(&Spot::Document(paper.document)) && !known;
        let said = overlay.notices.iter().filter(about).filter_map(|local| notice(local, facts));
        on_papers.extend(said.map(|line| (paper.document, line)));
    }
    LocalStop {
        contacts,
        papers: papers.map(|local| paper(local, facts)).collect(),
        notices: notices.filter_map(|local| notice(local, facts)).collect(),
        on_papers,
    }
}

fn paper<'k>(local: &'k LocalPaper, facts: &Facts<'k>) -> Paper {
    Paper {
        document: local.document,
        state: state(&local.when, facts),
        copies: Range::exactly(1),
        times: Times::Once,
        way: None,
        omitted: None,
        basis: basis(&local.cite, [&local.when], [], facts),
    }
}

fn notice<'k>(local: &'k LocalNotice, facts: &Facts<'k>) -> Option<NoticeLine> {
    let state = state(&local.when, facts);
    let cite = &facts.knowledge.notices[local.notice].cite;
    let line = NoticeLine {
        notice: local.notice,
        shown: Vec::new(),
        basis: basis(cite, [&local.when], [], facts),
        state,
    };
    (line.state != State::NotNeeded).then_some(line)
}
