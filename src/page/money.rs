//! What it costs: every fee with the amounts that are still possible, and the total as a true range.

use crate::interview::{Arm, Charge, Range, Resolved, State, Times, Total};
use crate::knowledge::Condition;
use crate::language::Args;

use super::footnotes::Footnotes;
use super::sheet::FeeLine;
use super::speak::{Speaker, sentences};
use super::words;

/// The fees of every stop, one line for each amount that is possible.
pub(super) fn fees(speaker: &Speaker<'_>, resolved: &Resolved, notes: &mut Footnotes<'_>) -> Vec<FeeLine> {
    let mut lines = Vec::new();
    for stop in resolved.stops.iter().filter(|stop| stop.state != State::NotNeeded) {
        for charge in stop.charges.iter().filter(|charge| is_due(charge)) {
            let sources = notes.of(&charge.basis);
            for (position, arm) in charge.arms.iter().enumerate() {
                lines.push(FeeLine {
                    text: speaker.fee(charge.fee),
                    explain: if position == 0 { speaker.about_fee(charge.fee) } else { String::new() },
                    amount: amount(speaker, arm.amount, charge.times),
                    condition: condition(speaker, charge, position, &stop.state),
                    sources: sources.clone(),
                });
            }
        }
    }
    lines
}

/// Whether something is, or may be, to pay.
pub(crate) fn is_due(charge: &Charge) -> bool {
    let free = |arm: &Arm| arm.amount == Range::exactly(0);
    !charge.arms.iter().all(free) && !matches!(charge.times, Times::Counted(0, _))
}

fn amount(speaker: &Speaker<'_>, amount: Range<i64>, times: Times) -> String {
    let once = speaker.money(amount);
    match times {
        Times::Once | Times::Counted(1, _) => once,
        Times::Counted(count, _) => {
            speaker.ui(words::TIMES, &Args::new().number("numero", count).text("importo", once))
        }
        Times::Each(_) => speaker.ui(words::FEE_EACH, &Args::new().text("importo", once)),
    }
}

/// When an amount is due, in words: its own condition, or that of the stop.
fn condition(speaker: &Speaker<'_>, charge: &Charge, position: usize, stop: &State) -> String {
    let clause = arm_clause(speaker, &charge.arms, position);
    if clause.is_empty() {
        speaker.only_if(stop)
    } else if is_rest(&charge.arms, position) {
        clause
    } else {
        speaker.ui(words::IF, &Args::new().text("condizione", clause))
    }
}

/// When one of several amounts is due, without "if"; the last is due "in the other cases", if it is what they leave.
pub(crate) fn arm_clause(speaker: &Speaker<'_>, arms: &[Arm], position: usize) -> String {
    let Some(Arm { when: Some(when), .. }) = arms.get(position) else {
        return String::new();
    };
    if is_rest(arms, position) { speaker.plain(words::OTHERWISE) } else { speaker.condition(when) }
}

/// Whether an amount is due where none of the others is.
fn is_rest(arms: &[Arm], position: usize) -> bool {
    let when = arms.get(position).and_then(|arm| arm.when.as_ref());
    let Some(Condition::Not(others)) = when else {
        return false;
    };
    position > 0
        && position + 1 == arms.len()
        && matches!(&**others, Condition::Any(others) if !others.is_empty())
}

/// The total in a few words, without what it depends on.
pub(super) fn short_total(speaker: &Speaker<'_>, resolved: &Resolved) -> String {
    let said = resolved
        .total
        .as_ref()
        .map_or_else(|| speaker.plain(words::TOTAL_NOT_STATED), |total| sum(speaker, total));
    speaker.language.without_stop(&said)
}

/// The total in words, with what a range depends on and what comes on top for each person.
pub(super) fn total(speaker: &Speaker<'_>, resolved: &Resolved) -> String {
    let Some(total) = &resolved.total else {
        return speaker.plain(words::TOTAL_NOT_STATED);
    };
    let sum = sum(speaker, total);
    let per = total.per.iter().map(|&(amount, question)| {
        let args = Args::new()
            .text("importo", speaker.money(amount))
            .text("tema", speaker.inside(&speaker.topic(question)));
        speaker.ui(words::TOTAL_PER, &args)
    });
    let counted = |question| total.per.iter().any(|&(_, other)| other == question);
    let topics: Vec<String> = total
        .depends
        .iter()
        .filter(|&&question| !counted(question))
        .map(|&question| speaker.inside(&speaker.topic(question)))
        .collect();
    let depends = if topics.is_empty() {
        String::new()
    } else {
        speaker.ui(words::TOTAL_DEPENDS, &Args::new().text("temi", speaker.language.list_and(&topics)))
    };
    sentences([sum, depends].into_iter().chain(per))
}

fn sum(speaker: &Speaker<'_>, total: &Total) -> String {
    match total.max {
        Some(0) if total.per.is_empty() => speaker.plain(words::TOTAL_FREE),
        Some(max) => {
            let range = speaker.money(Range { min: total.min, max });
            speaker.ui(words::TOTAL, &Args::new().text("importo", range))
        }
        None => {
            speaker.ui(words::TOTAL_AT_LEAST, &Args::new().text("importo", speaker.language.money(total.min)))
        }
    }
}
