//! The sheet in three lines: where to go, what it costs, and how the time stands.

use crate::interview::Resolved;
use crate::language::Args;

use super::money;
use super::sheet::{DeadlineBlock, StopBlock};
use super::speak::Speaker;
use super::words;

/// What an operator reads out first; nothing that the sheet does not say below.
pub(super) fn brief(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    stops: &[StopBlock],
    deadlines: &[DeadlineBlock],
) -> Vec<String> {
    if stops.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![offices(speaker, stops), money::short_total(speaker, resolved)];
    lines.extend(deadlines.iter().filter_map(|deadline| time(speaker, deadline)));
    lines
}

/// "Where: post office → Questura": neighbors at the same office are one visit to a reader of this line.
fn offices(speaker: &Speaker<'_>, stops: &[StopBlock]) -> String {
    let mut names: Vec<&str> = stops.iter().map(|stop| stop.office.as_str()).collect();
    names.dedup();
    speaker.ui(words::BRIEF_WHERE, &Args::new().text("uffici", names.join(" → ")))
}

/// "When: on time, until 1 November 2026"; nothing where no day is known.
fn time(speaker: &Speaker<'_>, deadline: &DeadlineBlock) -> Option<String> {
    let band = deadline.bands.iter().find(|band| band.here && !band.days.is_empty())?;
    let args = Args::new().text("stato", speaker.inside(&band.label)).text("giorni", band.days.clone());
    if deadline.condition.is_empty() {
        return Some(speaker.ui(words::BRIEF_WHEN, &args));
    }
    Some(speaker.ui(words::BRIEF_WHEN_IF, &args.text("condizione", deadline.condition.clone())))
}
