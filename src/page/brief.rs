//! The sheet in three lines: where to go, what it costs, and how the time stands.

use crate::interview::Resolved;
use crate::knowledge::BandState;
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
    // What holds whatever the answers: the most urgent alone. The others stand below, each with its rule.
    let certain = deadlines.iter().filter(|deadline| deadline.condition.is_empty());
    let urgent =
        certain.filter_map(|deadline| Some((deadline.ends?, deadline))).min_by_key(|(ends, _)| *ends);
    let open = deadlines.iter().filter(|deadline| !deadline.condition.is_empty());
    let told = urgent.into_iter().map(|(_, deadline)| deadline).chain(open);
    lines.extend(told.filter_map(|deadline| time(speaker, deadline)));
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
    let ends = speaker.language.the_date(deadline.ends?);
    let band = deadline.bands.iter().find(|band| band.here)?;
    let (word, args) = match band.state {
        BandState::Over => (words::BRIEF_OVER, Args::new().text("fine", ends)),
        BandState::OnTime | BandState::Late => {
            let args =
                Args::new().text("stato", speaker.inside(&band.label)).text("giorni", band.days.clone());
            (words::BRIEF_WHEN, args)
        }
    };
    let when = speaker.ui(word, &args);
    if deadline.condition.is_empty() {
        return Some(speaker.ui(words::BRIEF_TIME, &Args::new().text("quando", when)));
    }
    let args = Args::new().text("quando", when).text("condizione", deadline.condition.clone());
    Some(speaker.ui(words::BRIEF_TIME_IF, &args))
}
