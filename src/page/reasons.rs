//! Whether a procedure is open, and why: the verdict with its requirements, what fails first.

use jiff::civil::Date;

use crate::interview::{Range, Reason, Resolved, Truth, Verdict};
use crate::knowledge::{Cure, Id, Notice, Requirement};
use crate::language::Args;

use super::footnotes::Footnotes;
use super::sheet::{ReasonLine, ReasonMark, VerdictBlock, VerdictMark};
use super::speak::{Speaker, sentences};
use super::words;

/// The verdict and its reasons.
pub(super) fn verdict(speaker: &Speaker<'_>, resolved: &Resolved, notes: &mut Footnotes<'_>) -> VerdictBlock {
    let mut reasons: Vec<&Reason> = resolved.reasons.iter().collect();
    reasons.sort_by_key(|reason| rank(reason));
    VerdictBlock {
        mark: match resolved.verdict {
            Verdict::Open => VerdictMark::Open,
            Verdict::NotYet(_) => VerdictMark::NotYet,
            Verdict::Closed => VerdictMark::Closed,
            Verdict::Unclear => VerdictMark::Unclear,
        },
        headline: headline(speaker, resolved),
        brief: Vec::new(),
        reasons: reasons.into_iter().filter_map(|reason| line(speaker, resolved, reason, notes)).collect(),
    }
}

/// What fails comes first, then what will have failed by then, then what is not known, then what holds.
fn rank(reason: &Reason) -> u8 {
    match (reason.holds, reason.holds_then) {
        (Truth::No, _) => 0,
        (_, Truth::No) => 1,
        (Truth::Unknown, _) => 2,
        (Truth::Yes, _) => 3,
    }
}

/// Whether no answer would make it clear: the sources disagree, or somebody has yet to decide.
fn only_an_office_knows(resolved: &Resolved) -> bool {
    let mut unknown = resolved.reasons.iter().filter(|reason| reason.holds == Truth::Unknown).peekable();
    unknown.peek().is_some() && unknown.all(|reason| reason.find_out.is_empty())
}

/// The verdict in a line.
pub(crate) fn headline(speaker: &Speaker<'_>, resolved: &Resolved) -> String {
    let on = |word, day| speaker.ui(word, &Args::new().text("data", speaker.language.date_from(day)));
    match resolved.verdict {
        Verdict::Open if speaker.only_looks(resolved.procedure) => speaker.plain(words::VERDICT_OPEN_TO_LOOK),
        Verdict::Open => speaker.plain(words::VERDICT_OPEN),
        Verdict::NotYet(None) => speaker.plain(words::VERDICT_NOT_YET),
        Verdict::NotYet(Some(from)) => match from.known() {
            Some(day) => on(words::VERDICT_NOT_YET_FROM, day),
            None => on(words::VERDICT_NOT_YET_EARLIEST, from.min),
        },
        Verdict::Closed if resolved.reasons.iter().any(|reason| reason.holds == Truth::No) => {
            speaker.plain(words::VERDICT_CLOSED)
        }
        Verdict::Closed => speaker.plain(words::VERDICT_NOT_IN_FORCE),
        Verdict::Unclear if only_an_office_knows(resolved) => speaker.plain(words::VERDICT_UNCLEAR_ASK),
        Verdict::Unclear => speaker.plain(words::VERDICT_UNCLEAR),
    }
}

fn line(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    reason: &Reason,
    notes: &mut Footnotes<'_>,
) -> Option<ReasonLine> {
    let procedure = &speaker.knowledge().procedures[resolved.procedure];
    let requirement = procedure.requires.get(reason.requirement)?;
    let mut sources = notes.of(&reason.basis);
    for &doubt in doubts_told(reason) {
        sources.extend(notes.of_notice_told(resolved, doubt));
    }
    let (mark, word) = match (reason.holds, reason.holds_then) {
        (Truth::No, _) => (ReasonMark::Fails, words::REASON_NO),
        (_, Truth::No) => (ReasonMark::Fails, words::REASON_NO_THEN),
        (Truth::Unknown, _) => (ReasonMark::Unknown, words::REASON_UNKNOWN),
        (Truth::Yes, _) => (ReasonMark::Holds, words::REASON_YES),
    };
    Some(ReasonLine {
        id: requirement.name.to_string(),
        mark,
        word: speaker.plain(word),
        text: text(speaker, requirement, reason),
        advice: advice(speaker, requirement, reason),
        sources,
    })
}

/// The requirement, or why it fails, today or on the day from which the others hold.
pub(crate) fn text(speaker: &Speaker<'_>, requirement: &Requirement, reason: &Reason) -> String {
    let attribute = if reason.holds == Truth::No || reason.holds_then == Truth::No { ".no" } else { "" };
    speaker.requirement(&requirement.name, attribute, &args(speaker, requirement, reason))
}

fn args(speaker: &Speaker<'_>, requirement: &Requirement, reason: &Reason) -> Args {
    let args = speaker.args(&reason.shown);
    if requirement.cure != Cure::Time {
        return args;
    }
    let from = match reason.from {
        Some(from) => speaker.language.date(from.min),
        None => speaker.plain(words::NOT_KNOWN),
    };
    args.text("dal", from)
}

fn advice(speaker: &Speaker<'_>, requirement: &Requirement, reason: &Reason) -> Vec<String> {
    let args = args(speaker, requirement, reason);
    let authored = |attribute| speaker.requirement_advice(&requirement.name, attribute, &args);
    let mut lines = Vec::new();
    match (reason.holds, reason.holds_then) {
        (Truth::No, _) => {
            lines.push(reason.from.map(|from| since(speaker, from)).unwrap_or_default());
            lines.push(authored(".cura"));
            lines.push(instead(speaker, reason));
        }
        (_, Truth::No) => lines.push(authored(".cura")),
        (Truth::Unknown, _) => {
            let advised = authored(".forse");
            let find_out = find_out(speaker, reason, !advised.is_empty());
            lines.extend([advised, find_out]);
            lines.extend(doubts_told(reason).iter().map(|&notice| speaker.notice_now(notice)));
            lines.push(instead(speaker, reason));
        }
        (Truth::Yes, _) => {}
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The doubts that are said under the requirement, and not again among the notices: where nothing but they are in the way.
pub(super) fn doubts_told(reason: &Reason) -> &[Id<Notice>] {
    let only_doubts =
        reason.holds == Truth::Unknown && reason.holds_then != Truth::No && reason.find_out.is_empty();
    if only_doubts { &reason.doubts } else { &[] }
}

/// "Vale dal 3 maggio 2027."
fn since(speaker: &Speaker<'_>, from: Range<Date>) -> String {
    let word = if from.known().is_some() { words::HOLDS_FROM } else { words::HOLDS_AT_THE_EARLIEST };
    speaker.ui(word, &Args::new().text("data", speaker.language.date_from(from.min)))
}

/// What would have to be known; where to find it, unless the requirement says that better.
fn find_out(speaker: &Speaker<'_>, reason: &Reason, advised: bool) -> String {
    let topics: Vec<String> =
        reason.find_out.iter().map(|&question| speaker.inside(&speaker.topic(question))).collect();
    if topics.is_empty() {
        return String::new();
    }
    let topics = speaker.ui(words::FIND_OUT, &Args::new().text("temi", speaker.language.list_and(&topics)));
    let help = reason.find_out.iter().filter(|_| !advised).map(|&question| speaker.help(question));
    sentences([topics].into_iter().chain(help))
}

fn instead(speaker: &Speaker<'_>, reason: &Reason) -> String {
    if reason.instead.is_empty() {
        return String::new();
    }
    let titles: Vec<String> =
        reason.instead.iter().map(|&procedure| speaker.quoted(&speaker.procedure(procedure))).collect();
    speaker.ui(words::INSTEAD, &Args::new().text("procedure", speaker.language.list_or(&titles)))
}
