//! Deadlines: their bands with days, in which one today is, and what to do about it.

use jiff::civil::Date;

use crate::interview::{Due, Resolved, State};
use crate::knowledge::BandState;
use crate::language::Args;

use super::footnotes::Footnotes;
use super::sheet::{BandLine, Bar, DeadlineBlock};
use super::speak::Speaker;
use super::words;

/// The deadlines that apply, or may.
pub(super) fn deadlines(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    notes: &mut Footnotes<'_>,
) -> Vec<DeadlineBlock> {
    let procedure = &speaker.knowledge().procedures[resolved.procedure];
    let due = resolved.deadlines.iter().filter(|due| due.state != State::NotNeeded);
    due.filter_map(|due| {
        let name = &due.authored(procedure)?.name;
        let sources = notes.of(&due.basis);
        let bands = bands(due);
        Some(DeadlineBlock {
            text: rule(speaker, name, due),
            condition: match &due.state {
                State::If(condition) => speaker.condition(condition),
                State::Required | State::NotNeeded => String::new(),
            },
            advice: advice(speaker, name, due),
            ends: ends(due, &bands),
            bar: bar(speaker, &bands),
            bands: band_lines(speaker, due, &bands),
            sources,
        })
    })
    .collect()
}

/// The rule in words, with its condition where that is open.
pub(crate) fn rule(speaker: &Speaker<'_>, name: &str, due: &Due) -> String {
    let rule = speaker.deadline(name, "", &due.shown);
    match &due.state {
        State::If(condition) => {
            let args = Args::new().text("condizione", speaker.condition(condition)).text("testo", rule);
            speaker.ui(words::IF_THEN, &args)
        }
        State::Required | State::NotNeeded => rule,
    }
}

fn advice(speaker: &Speaker<'_>, name: &str, due: &Due) -> String {
    let attribute = match due.today {
        Some(BandState::OnTime) => ".in-tempo",
        Some(BandState::Late) => ".tardi",
        Some(BandState::Over) => ".oltre",
        None => return String::new(),
    };
    speaker.deadline(name, attribute, &due.shown)
}

/// A band with its last day: `None` where it is not known, or where the band has no end.
type Band = (Option<Date>, BandState);

/// The bands with the open one at the end. Neighbors of the same state are one band to a reader; of a day that is not
/// quite known the earlier is used, to be safe.
fn bands(due: &Due) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    let closed = due.bands.iter().map(|(to, state)| (to.map(|to| to.min), *state));
    for (to, state) in closed.chain([(None, BandState::Over)]) {
        match bands.last_mut() {
            Some(last) if last.1 == state => last.0 = to,
            _ => bands.push((to, state)),
        }
    }
    bands
}

/// The last day of the band in which today is; of the last band, where that has passed.
fn ends(due: &Due, bands: &[Band]) -> Option<Date> {
    let here = bands.iter().position(|(_, state)| due.today == Some(*state))?;
    let (to, _) = bands.get(here)?;
    to.or_else(|| bands.get(here.checked_sub(1)?)?.0)
}

fn band_lines(speaker: &Speaker<'_>, due: &Due, bands: &[Band]) -> Vec<BandLine> {
    let mut lines = Vec::new();
    let mut before: Option<Date> = None;
    for (position, &(to, state)) in bands.iter().enumerate() {
        let last = position + 1 == bands.len();
        let from = before.and_then(|day| day.tomorrow().ok());
        lines.push(BandLine {
            state,
            label: speaker.plain(label(state)),
            days: days(speaker, from, to, position == 0, last),
            here: due.today == Some(state),
        });
        before = to;
    }
    lines
}

fn label(state: BandState) -> words::Word {
    match state {
        BandState::OnTime => words::BAND_ON_TIME,
        BandState::Late => words::BAND_LATE,
        BandState::Over => words::BAND_OVER,
    }
}

fn days(speaker: &Speaker<'_>, from: Option<Date>, to: Option<Date>, first: bool, last: bool) -> String {
    let (start, end) =
        (|day: Date| speaker.language.date_from(day), |day: Date| speaker.language.date_to(day));
    match (from, to) {
        (_, Some(to)) if first => speaker.ui(words::DAYS_UNTIL, &Args::new().text("fine", end(to))),
        (Some(from), Some(to)) => {
            speaker.ui(words::DAYS_BETWEEN, &Args::new().text("inizio", start(from)).text("fine", end(to)))
        }
        (Some(from), None) if last => start(from),
        (Some(_) | None, None) | (None, Some(_)) => String::new(),
    }
}

fn bar(speaker: &Speaker<'_>, bands: &[Band]) -> Option<Bar> {
    let (_, closed) = bands.split_last()?;
    let ends: Option<Vec<Date>> = closed.iter().map(|(to, _)| *to).collect();
    let ends = ends.filter(|ends| !ends.is_empty())?;
    Some(Bar { today: speaker.session.today, ends, today_label: speaker.plain(words::TODAY) })
}
