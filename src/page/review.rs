//! The review: every answer of the path, what is parked, and what a change has done to the checklist.

use crate::language::Args;

use super::sheet::{PaperLine, Sheet};
use super::speak::Speaker;
use super::view::{ReviewPage, ReviewRow};
use super::wizard::Wizard;
use super::words::Word;
use super::{present, result, words};

/// The review of a wizard.
pub(super) fn page(speaker: &Speaker<'_>, wizard: &Wizard<'_>) -> ReviewPage {
    let replay = wizard.replay();
    let rows: Vec<ReviewRow> = present::counted(replay)
        .filter_map(|question| {
            let mark = present::mark(speaker, question)?;
            let id = speaker.knowledge().questions[question].name.to_string();
            Some(ReviewRow { id, topic: mark.topic, answer: mark.answer })
        })
        .collect();
    let parked: Vec<_> =
        replay.parked.iter().filter_map(|&question| present::mark(speaker, question)).collect();
    let changed = wizard.review().and_then(|review| review.changed);
    let selected = present::counted(replay).position(|question| Some(question) == changed);
    let changes = changes(speaker, wizard);
    ReviewPage {
        title: speaker.plain(words::REVIEW),
        rows,
        parked_title: titled(speaker, words::REVIEW_PARKED, parked.is_empty()),
        parked,
        changes_title: titled(speaker, words::REVIEW_CHANGES, changes.is_empty()),
        changes,
        proceed: speaker.plain(words::REVIEW_PROCEED),
        selected: selected.unwrap_or_default(),
    }
}

fn titled(speaker: &Speaker<'_>, word: Word, empty: bool) -> String {
    if empty { String::new() } else { speaker.plain(word) }
}

/// What is different since the review was opened, one line each.
fn changes(speaker: &Speaker<'_>, wizard: &Wizard<'_>) -> Vec<String> {
    let before = wizard.review().and_then(|review| review.before.as_ref());
    let Some(before) = before.filter(|_| wizard.routed()) else {
        return Vec::new();
    };
    let before = result::sheets(speaker, before, wizard);
    let after = result::sheets(speaker, &speaker.session.checklist(), wizard);
    let mut lines = Vec::new();
    let other = |sheets: &[Sheet], id: &str| sheets.iter().all(|sheet| sheet.id != id);
    for gone in before.iter().filter(|sheet| other(&after, &sheet.id)) {
        lines.push(line(speaker, words::CHANGE_PROCEDURE_GONE, &gone.title));
    }
    for sheet in &after {
        match before.iter().find(|old| old.id == sheet.id) {
            Some(old) => lines.extend(compared(speaker, old, sheet)),
            None => lines.push(line(speaker, words::CHANGE_PROCEDURE_NEW, &sheet.title)),
        }
    }
    lines
}

fn line(speaker: &Speaker<'_>, word: Word, text: &str) -> String {
    speaker.ui(word, &Args::new().text("testo", text))
}

fn compared(speaker: &Speaker<'_>, old: &Sheet, new: &Sheet) -> Vec<String> {
    let mut lines = Vec::new();
    if old.verdict.headline != new.verdict.headline {
        lines.push(line(speaker, words::CHANGE_VERDICT, &new.verdict.headline));
    }
    let papers = |sheet: &Sheet| -> Vec<PaperLine> {
        sheet.stops.iter().flat_map(|stop| stop.papers.iter().cloned()).collect()
    };
    let (before, after) = (papers(old), papers(new));
    for paper in distinct(&after) {
        match before.iter().find(|old| old.id == paper.id) {
            None => lines.push(line(speaker, words::CHANGE_PAPER_NEW, &described(paper))),
            Some(old) if (&old.condition, &old.how) != (&paper.condition, &paper.how) => {
                lines.push(line(speaker, words::CHANGE_PAPER, &described(paper)));
            }
            Some(_) => {}
        }
    }
    for paper in distinct(&before).filter(|old| after.iter().all(|new| new.id != old.id)) {
        lines.push(line(speaker, words::CHANGE_PAPER_GONE, &paper.text));
    }
    if old.total != new.total {
        lines.push(new.total.clone());
    }
    let advice = |sheet: &Sheet| -> Vec<String> {
        sheet
            .deadlines
            .iter()
            .map(|deadline| deadline.advice.clone())
            .filter(|text| !text.is_empty())
            .collect()
    };
    let known = advice(old);
    lines.extend(advice(new).into_iter().filter(|text| !known.contains(text)));
    lines
}

/// Each paper once, although several stops may ask for it.
fn distinct(papers: &[PaperLine]) -> impl Iterator<Item = &PaperLine> {
    papers.iter().enumerate().filter_map(|(place, paper)| {
        papers.iter().take(place).all(|earlier| earlier.id != paper.id).then_some(paper)
    })
}

fn described(paper: &PaperLine) -> String {
    let details: Vec<&str> = [&paper.how, &paper.condition]
        .into_iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    if details.is_empty() { paper.text.clone() } else { format!("{} ({})", paper.text, details.join("; ")) }
}
