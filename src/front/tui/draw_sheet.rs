//! One procedure: verdict and reasons, stops as a timeline with papers to tick, fees and total, deadlines, ways on.

use super::bar;
use super::document::{Target, Writer};
use super::theme::Role;
use crate::knowledge::BandState;
use crate::page::{
    DeadlineBlock, FeeLine, NextLine, PaperLine, ReasonLine, ReasonMark, Sheet, StopBlock, TextLine,
    VerdictMark,
};

/// Writes a sheet; `numbers` are those of the keys that choose a way on, one row for all sheets.
pub(super) fn write(
    writer: &mut Writer,
    sheet: usize,
    page: &Sheet,
    numbers: &mut impl Iterator<Item = usize>,
) {
    let text = |sources: &[usize]| Target::Text { sheet: Some(sheet), sources: sources.to_vec() };
    writer.begin(text(&[]), 0);
    writer.head_part();
    writer.paragraph(&page.title, Role::Strong);
    for line in [&page.official, &page.permit] {
        if !line.is_empty() {
            writer.paragraph(line, Role::Quiet);
        }
    }
    if !page.about.is_empty() {
        writer.blank();
        writer.paragraph(&page.about, Role::Text);
    }
    writer.end();
    writer.blank();
    verdict(writer, page, &text);
    stops(writer, sheet, page);
    fees(writer, page, &text);
    deadlines(writer, page, &text);
    next(writer, sheet, page, numbers);
    notices(writer, page, &text);
}

/// " [1, 4–6]" after a text; it does not break, and stays with the last word.
fn footnotes(sources: &[usize]) -> String {
    let mut sorted = sources.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let runs: Vec<String> = sorted.chunk_by(|one, next| one + 1 == *next).flat_map(run).collect();
    if runs.is_empty() { String::new() } else { format!("\u{a0}[{}]", runs.join(",\u{a0}")) }
}

/// "1" and "2", but "4–6".
fn run(numbers: &[usize]) -> Vec<String> {
    match numbers {
        [first, _, .., last] => vec![format!("{first}–{last}")],
        few => few.iter().map(ToString::to_string).collect(),
    }
}

fn verdict(writer: &mut Writer, page: &Sheet, text: &impl Fn(&[usize]) -> Target) {
    let verdict = &page.verdict;
    let (mark, role) = match verdict.mark {
        VerdictMark::Open => ("✓ ", Role::Good),
        VerdictMark::NotYet => ("… ", Role::Wait),
        VerdictMark::Closed => ("✗ ", Role::Bad),
        VerdictMark::Unclear => ("? ", Role::Wait),
    };
    writer.begin(text(&[]), 0);
    writer.head_part();
    writer.hanging(&[(mark, role)], &[(&verdict.headline, Role::Strong)]);
    for line in &verdict.brief {
        writer.hanging(&[("  ", Role::Text)], &[(line, Role::Text)]);
    }
    if !page.local.is_empty() {
        writer.hanging(&[("⌂ ", Role::Accent)], &[(&page.local, Role::Text)]);
    }
    writer.end();
    for reason in &verdict.reasons {
        writer.begin(text(&reason.sources), 2);
        self::reason(writer, reason);
        writer.end();
    }
    for warning in &page.warnings {
        writer.blank();
        writer.hanging(&[("! ", Role::Wait)], &[(warning, Role::Text)]);
    }
}

fn reason(writer: &mut Writer, reason: &ReasonLine) {
    let (mark, role) = match reason.mark {
        ReasonMark::Holds => ("✓ ", Role::Good),
        ReasonMark::Fails => ("✗ ", Role::Bad),
        ReasonMark::Unknown => ("? ", Role::Wait),
    };
    let word = format!("{}: ", reason.word);
    let notes = footnotes(&reason.sources);
    writer.hanging(
        &[("  ", Role::Text), (mark, role)],
        &[(&word, Role::Strong), (&reason.text, Role::Text), (&notes, Role::Quiet)],
    );
    for advice in &reason.advice {
        writer.hanging(&[("    → ", Role::Accent)], &[(advice, Role::Text)]);
    }
}

fn stops(writer: &mut Writer, sheet: usize, page: &Sheet) {
    if page.stops.is_empty() {
        return;
    }
    writer.blank();
    let last = page.stops.len();
    for (position, stop) in page.stops.iter().enumerate() {
        let local = stop.contacts.iter().chain(&stop.local).flat_map(|line| &line.sources);
        let sources = stop.sources.iter().chain(local).copied().collect();
        writer.begin(Target::Text { sheet: Some(sheet), sources }, 0);
        if position == 0 {
            writer.head_part();
            writer.heading(&page.stops_title);
            writer.blank();
        }
        self::stop(writer, sheet, stop, position + 1 == last);
    }
}

/// A stop on the timeline: its number on the thread, and the thread beside its lines as far as the next one.
fn stop(writer: &mut Writer, sheet: usize, stop: &StopBlock, last: bool) {
    let number = format!("{:<2} ", stop.number);
    let notes = footnotes(&stop.sources);
    writer.hanging(&[(&number, Role::Accent)], &[(&stop.office, Role::Strong), (&notes, Role::Quiet)]);
    let thread = if last { "   " } else { "│  " };
    writer.set_gutter(&[(thread, Role::Rule)]);
    for (line, role) in [
        (&stop.condition, Role::Strong),
        (&stop.what, Role::Text),
        (&stop.explain, Role::Quiet),
        (&stop.who, Role::Text),
    ] {
        if !line.is_empty() {
            writer.paragraph(line, role);
        }
    }
    for line in &stop.local {
        local(writer, "⌂ ", line);
    }
    contacts(writer, &stop.contacts);
    writer.end();
    if !stop.papers.is_empty() {
        writer.blank();
        writer.paragraph(&stop.papers_title, Role::Accent);
    }
    for paper in &stop.papers {
        self::paper(writer, sheet, paper);
    }
    writer.blank();
    writer.set_gutter(&[]);
}

fn paper(writer: &mut Writer, sheet: usize, paper: &PaperLine) {
    if !paper.alternative.is_empty() {
        writer.paragraph(&paper.alternative, Role::Quiet);
    }
    let local_sources = paper.local.iter().flat_map(|line| &line.sources);
    let sources = paper.sources.iter().chain(local_sources).copied().collect();
    let target = Target::Paper { sheet, id: paper.id.clone(), sources };
    writer.begin(target, 0);
    let mark = if paper.ticked { "[x] " } else { "[ ] " };
    let how = if paper.how.is_empty() { String::new() } else { format!(" · {}", paper.how) };
    let notes = footnotes(&paper.sources);
    let role = if paper.ticked { Role::Quiet } else { Role::Text };
    writer
        .hanging(&[(mark, Role::Accent)], &[(&paper.text, role), (&how, Role::Quiet), (&notes, Role::Quiet)]);
    writer.highlight();
    if !paper.condition.is_empty() {
        writer.hanging(&[("    ", Role::Text)], &[(&paper.condition, Role::Strong)]);
    }
    // What is at hand needs no advice.
    if !paper.get.is_empty() && !paper.ticked {
        writer.hanging(&[("    ", Role::Text)], &[(&paper.get, Role::Quiet)]);
    }
    if !paper.note.is_empty() {
        writer.hanging(&[("    ! ", Role::Wait)], &[(&paper.note, Role::Text)]);
    }
    for line in &paper.local {
        local(writer, "    ⌂ ", line);
    }
    writer.end();
}

/// What the province asks or says: with a mark of its own.
fn local(writer: &mut Writer, mark: &str, line: &TextLine) {
    let notes = footnotes(&line.sources);
    writer.hanging(&[(mark, Role::Accent)], &[(&line.text, Role::Text), (&notes, Role::Quiet)]);
}

/// How to reach the office: a title, and each way on a line.
fn contacts(writer: &mut Writer, contacts: &[TextLine]) {
    for (position, line) in contacts.iter().enumerate() {
        let notes = footnotes(&line.sources);
        let indent = if position == 0 { "" } else { "  " };
        writer.hanging(&[(indent, Role::Text)], &[(&line.text, Role::Text), (&notes, Role::Quiet)]);
    }
}

fn fees(writer: &mut Writer, page: &Sheet, text: &impl Fn(&[usize]) -> Target) {
    if page.fees.is_empty() && page.total.is_empty() {
        return;
    }
    for (position, fee) in page.fees.iter().enumerate() {
        writer.begin(text(&fee.sources), 0);
        if position == 0 {
            writer.head_part();
            writer.heading(&page.fees_title);
        }
        // The amounts of one fee stand under one name.
        let is_same = position > 0 && page.fees.get(position - 1).is_some_and(|above| above.text == fee.text);
        self::fee(writer, fee, is_same);
        writer.end();
    }
    if !page.total.is_empty() {
        writer.begin(text(&[]), 0);
        if page.fees.is_empty() {
            writer.head_part();
            writer.heading(&page.fees_title);
        } else {
            writer.blank();
        }
        writer.paragraph(&page.total, Role::Strong);
        writer.end();
    }
    writer.blank();
}

fn fee(writer: &mut Writer, fee: &FeeLine, is_same: bool) {
    let amount = (fee.amount.as_str(), Role::Text);
    if is_same && !fee.condition.is_empty() {
        writer.aligned(&[("  ", Role::Text), (&fee.condition, Role::Strong)], amount);
        return;
    }
    let notes = footnotes(&fee.sources);
    writer.aligned(&[(&fee.text, Role::Text), (&notes, Role::Quiet)], amount);
    for (line, role) in [(&fee.condition, Role::Strong), (&fee.explain, Role::Quiet)] {
        if !line.is_empty() {
            writer.hanging(&[("  ", Role::Text)], &[(line, role)]);
        }
    }
}

fn deadlines(writer: &mut Writer, page: &Sheet, text: &impl Fn(&[usize]) -> Target) {
    for (position, deadline) in page.deadlines.iter().enumerate() {
        writer.begin(text(&deadline.sources), 0);
        if position == 0 {
            writer.head_part();
            writer.heading(&page.deadlines_title);
        }
        self::deadline(writer, deadline);
        writer.end();
        writer.blank();
    }
}

fn deadline(writer: &mut Writer, deadline: &DeadlineBlock) {
    let notes = footnotes(&deadline.sources);
    writer.hanging(&[], &[(&deadline.text, Role::Text), (&notes, Role::Quiet)]);
    let states: Vec<BandState> = deadline.bands.iter().map(|band| band.state).collect();
    let drawn =
        deadline.bar.as_ref().and_then(|days| bar::draw(days, &states, writer.room().saturating_sub(4)));
    if let Some(drawn) = &drawn {
        writer.blank();
        let line =
            |writer: &mut Writer, text: &str, role| writer.hanging(&[("  ", Role::Text)], &[(text, role)]);
        line(writer, &drawn.pointer.replace(' ', "\u{a0}"), Role::Strong);
        let pieces: Vec<(&str, Role)> =
            drawn.pieces.iter().map(|(text, state)| (text.as_str(), color_of(*state))).collect();
        writer.hanging(&[("  ", Role::Text)], &pieces);
    }
    let today = deadline.bar.as_ref().map_or("", |bar| &bar.today_label);
    for band in &deadline.bands {
        let sample = format!("  {} ", bar::stroke(band.state).repeat(2));
        let role = if band.here { Role::Strong } else { Role::Text };
        let here =
            if band.here && !today.is_empty() { format!("\u{a0}◂\u{a0}{today}") } else { String::new() };
        let days = if band.days.is_empty() { String::new() } else { format!(" · {}", band.days) };
        writer.hanging(
            &[(&sample, color_of(band.state))],
            &[(&band.label, role), (&days, role), (&here, Role::Accent)],
        );
    }
    if !deadline.advice.is_empty() {
        writer.hanging(&[("→ ", Role::Accent)], &[(&deadline.advice, Role::Strong)]);
    }
}

const fn color_of(state: BandState) -> Role {
    match state {
        BandState::OnTime => Role::Good,
        BandState::Late => Role::Wait,
        BandState::Over => Role::Bad,
    }
}

fn next(writer: &mut Writer, sheet: usize, page: &Sheet, numbers: &mut impl Iterator<Item = usize>) {
    if page.next.is_empty() {
        return;
    }
    writer.heading(&page.next_title);
    for (position, next) in page.next.iter().enumerate() {
        writer.begin(Target::Next { sheet, position }, 3);
        if position == 0 {
            writer.head_part();
        }
        way_on(writer, next, numbers.next().unwrap_or(10));
        writer.end();
    }
    writer.blank();
}

fn way_on(writer: &mut Writer, next: &NextLine, number: usize) {
    let number = super::draw_lists::number(number.saturating_sub(1));
    writer.hanging(&[(&number, Role::Accent)], &[(&next.title, Role::Text), ("\u{a0}›", Role::Accent)]);
    writer.highlight();
    if !next.condition.is_empty() {
        writer.hanging(&[("   ", Role::Text)], &[(&next.condition, Role::Quiet)]);
    }
}

fn notices(writer: &mut Writer, page: &Sheet, text: &impl Fn(&[usize]) -> Target) {
    for (position, notice) in page.notices.iter().enumerate() {
        writer.begin(text(&notice.sources), 0);
        if position == 0 {
            writer.head_part();
            writer.heading(&page.notices_title);
        }
        self::notice(writer, notice);
        writer.end();
    }
}

fn notice(writer: &mut Writer, notice: &TextLine) {
    let notes = footnotes(&notice.sources);
    writer.hanging(&[("• ", Role::Accent)], &[(&notice.text, Role::Text), (&notes, Role::Quiet)]);
}

#[cfg(test)]
mod tests {
    #[test]
    fn footnotes_are_short_and_in_order() {
        assert_eq!(super::footnotes(&[]), "");
        assert_eq!(super::footnotes(&[5, 6, 1]), "\u{a0}[1,\u{a0}5,\u{a0}6]");
        assert_eq!(super::footnotes(&[30, 33, 31, 32, 9]), "\u{a0}[9,\u{a0}30–33]");
    }
}
