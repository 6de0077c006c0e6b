//! The stops of a sheet: where, what happens there, and which papers to bring.

use std::collections::BTreeSet;

use crate::interview::{Paper, Resolved, State, Stop};
use crate::knowledge::{OfficeKind, Person};
use crate::language::Args;

use super::footnotes::Footnotes;
use super::sheet::{PaperLine, StopBlock};
use super::speak::{Speaker, sentences};
use super::words;

/// The stops that are needed, or may be, in order.
pub(super) fn stops(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    ticked: &BTreeSet<String>,
    notes: &mut Footnotes<'_>,
) -> Vec<StopBlock> {
    let mut seen = BTreeSet::new();
    let needed = resolved.stops.iter().filter(|stop| stop.state != State::NotNeeded);
    needed
        .zip(1..)
        .map(|(stop, number)| {
            let first_time = seen.insert(stop.office);
            block(speaker, resolved, stop, number, first_time, ticked, notes)
        })
        .collect()
}

fn block(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    stop: &Stop,
    number: usize,
    first_time: bool,
    ticked: &BTreeSet<String>,
    notes: &mut Footnotes<'_>,
) -> StopBlock {
    let procedure = &speaker.knowledge().procedures[resolved.procedure];
    let name = procedure.steps.get(stop.step).map_or("", |step| &step.name);
    let about_office = if first_time { speaker.about_office(stop.office) } else { String::new() };
    let sources = notes.of(&stop.basis);
    let papers = papers(speaker, resolved, &stop.papers, ticked, notes);
    StopBlock {
        number,
        office: speaker.office(stop.office),
        what: speaker.step(name, &stop.shown),
        explain: sentences([about_office, speaker.about_step(name, &stop.shown)]),
        who: who(speaker, stop.who, procedure.actor),
        condition: only_if(speaker, &stop.state),
        contacts: Vec::new(),
        local: Vec::new(),
        papers_title: if papers.is_empty() { String::new() } else { papers_title(speaker, stop) },
        papers,
        sources,
    }
}

/// What stands over the papers: nobody brings anything to a portal.
pub(super) fn papers_title(speaker: &Speaker<'_>, stop: &Stop) -> String {
    let portal = speaker.knowledge().offices[stop.office].kind == OfficeKind::Portale;
    speaker.plain(if portal { words::NEEDED } else { words::PAPERS })
}

/// Papers in the order in which they are shown.
pub(super) fn papers(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    papers: &[Paper],
    ticked: &BTreeSet<String>,
    notes: &mut Footnotes<'_>,
) -> Vec<PaperLine> {
    in_order(papers, |paper| has(speaker, paper, ticked))
        .into_iter()
        .map(|(paper, alternative)| line(speaker, resolved, paper, alternative, ticked, notes))
        .collect()
}

/// "Chi ci va: ..."; empty where the applicant does everything.
fn who(speaker: &Speaker<'_>, who: Person, actor: Person) -> String {
    if who == Person::Richiedente && actor == Person::Richiedente {
        return String::new();
    }
    let person = speaker.named("persona", who.as_str());
    speaker.ui(words::WHO_GOES, &Args::new().text("persona", person))
}

fn only_if(speaker: &Speaker<'_>, state: &State) -> String {
    match state {
        State::If(condition) => {
            speaker.ui(words::ONLY_IF, &Args::new().text("condizione", speaker.condition(condition)))
        }
        State::Required | State::NotNeeded => String::new(),
    }
}

fn has(speaker: &Speaker<'_>, paper: &Paper, ticked: &BTreeSet<String>) -> bool {
    ticked.contains(&*speaker.knowledge().documents[paper.document].name)
}

/// Which words stand before a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before<'p> {
    /// None.
    Nothing,
    /// The label of an alternative that begins here.
    Label(&'p str),
    /// "Or": another way of it begins here.
    Or,
}

/// The papers that are needed or may be: what is missing first, alternatives after single papers.
fn in_order(papers: &[Paper], has: impl Fn(&Paper) -> bool) -> Vec<(&Paper, Before<'_>)> {
    let mut blocks: Vec<Vec<&Paper>> = Vec::new();
    for paper in papers.iter().filter(|paper| paper.state != State::NotNeeded) {
        let alternative = |paper: &Paper| paper.way.as_ref().map(|(name, _)| name.clone());
        let same = blocks
            .last()
            .and_then(|block| block.first())
            .is_some_and(|first| paper.way.is_some() && alternative(first) == alternative(paper));
        match blocks.last_mut() {
            Some(block) if same => block.push(paper),
            _ => blocks.push(vec![paper]),
        }
    }
    // A stable sort: what is at hand goes last, and before it alternatives, so that no single paper follows one and
    // seems to belong to it.
    let is_alternative = |block: &[&Paper]| block.first().is_some_and(|paper| paper.way.is_some());
    blocks.sort_by_key(|block| (is_at_hand(block, &has), is_alternative(block)));
    blocks.into_iter().flat_map(labelled).collect()
}

/// Whether every paper of one of the ways is at hand.
fn is_at_hand(block: &[&Paper], has: impl Fn(&Paper) -> bool) -> bool {
    let way = |paper: &Paper| paper.way.as_ref().map(|(_, way)| *way);
    block.iter().any(|one| block.iter().filter(|other| way(other) == way(one)).all(|paper| has(paper)))
}

fn labelled(block: Vec<&Paper>) -> Vec<(&Paper, Before<'_>)> {
    let ways: BTreeSet<usize> =
        block.iter().filter_map(|paper| paper.way.as_ref().map(|(_, way)| *way)).collect();
    let mut current = None;
    let mut lines = Vec::new();
    for paper in block {
        let before = match &paper.way {
            // One way that is left is no alternative any more.
            Some((name, way)) if ways.len() > 1 && current != Some(*way) => {
                let first = current.replace(*way).is_none();
                if first { Before::Label(name) } else { Before::Or }
            }
            Some(_) | None => Before::Nothing,
        };
        lines.push((paper, before));
    }
    lines
}

fn line(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    paper: &Paper,
    before: Before<'_>,
    ticked: &BTreeSet<String>,
    notes: &mut Footnotes<'_>,
) -> PaperLine {
    let id = speaker.knowledge().documents[paper.document].name.to_string();
    let mut sources = notes.of(&paper.basis);
    if let Some(notice) = paper.omitted {
        sources.extend(notes.of_notice_told(resolved, notice));
    }
    PaperLine {
        ticked: ticked.contains(&id),
        id,
        text: speaker.document(paper.document),
        how: speaker.form(paper.document, paper.copies, paper.times),
        condition: speaker.only_if(&paper.state),
        get: speaker.how_to_get(paper.document),
        alternative: match before {
            Before::Nothing => String::new(),
            Before::Label(name) => speaker.named("alternativa", name),
            Before::Or => speaker.plain(words::OR),
        },
        note: paper.omitted.map(|notice| speaker.notice_now(notice)).unwrap_or_default(),
        local: Vec::new(),
        sources,
    }
}
