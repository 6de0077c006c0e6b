//! One procedure on paper: verdict, stops with papers to tick off, costs, deadlines, what comes next, sources.

use super::text::Paper;
use crate::language::layout;
use crate::page::{DeadlineBlock, PaperLine, ReasonLine, Sheet, SourceLine, StopBlock};

/// The mark of a warning, at its text and at every footnote that has one.
const WARNING: &str = "!";

/// Writes a sheet.
pub(super) fn write(paper: &mut Paper, sheet: &Sheet) {
    let notes = Notes(&sheet.sources);
    paper.headline(&sheet.title, "=");
    paper.line(&sheet.official);
    paper.line(&sheet.permit);
    paper.gap();
    paper.line(&sheet.about);
    verdict(paper, sheet, notes);
    stops(paper, sheet, notes);
    fees(paper, sheet, notes);
    deadlines(paper, sheet, notes);
    if !sheet.next.is_empty() {
        paper.section(&sheet.next_title);
        for next in &sheet.next {
            paper.hanging("  - ", &with_condition(&next.title, &next.condition));
        }
    }
    if !sheet.notices.is_empty() {
        paper.section(&sheet.notices_title);
        for notice in &sheet.notices {
            paper.hanging("  - ", &notes.after(&notice.text, &notice.sources));
        }
    }
    sources(paper, sheet);
}

/// The footnotes of a sheet, to be pointed at.
#[derive(Clone, Copy, Debug)]
struct Notes<'s>(&'s [SourceLine]);

impl Notes<'_> {
    /// The text with the numbers of its sources: "[1,4-6]", "[2!]" where one of them has a warning.
    fn after(self, text: &str, numbers: &[usize]) -> String {
        if numbers.is_empty() {
            return text.to_owned();
        }
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for &number in numbers {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == number => *last = number,
                _ => runs.push((number, number)),
            }
        }
        let run = |&(first, last): &(usize, usize)| match last - first {
            0 => first.to_string(),
            1 => format!("{first},{last}"),
            _ => format!("{first}-{last}"),
        };
        let mark = if numbers.iter().any(|&number| self.warns(number)) { WARNING } else { "" };
        let numbers: Vec<String> = runs.iter().map(run).collect();
        format!("{text} [{}{mark}]", numbers.join(","))
    }

    fn warns(self, number: usize) -> bool {
        let source = number.checked_sub(1).and_then(|place| self.0.get(place));
        source.is_some_and(|source| !source.warning.is_empty())
    }
}

fn verdict(paper: &mut Paper, sheet: &Sheet, notes: Notes<'_>) {
    let verdict = &sheet.verdict;
    paper.section(&verdict.headline);
    for line in &verdict.brief {
        paper.line(line);
    }
    if !sheet.local.is_empty() {
        paper.gap();
        paper.line(&sheet.local);
    }
    if !verdict.brief.is_empty() || !sheet.local.is_empty() {
        paper.gap();
    }
    let column = verdict.reasons.iter().map(|reason| layout::width(&reason.word)).max().unwrap_or_default();
    let mark = |reason: &ReasonLine| format!("  {}  ", layout::pad(&reason.word, column));
    for reason in &verdict.reasons {
        paper.hanging(&mark(reason), &notes.after(&reason.text, &reason.sources));
        for advice in &reason.advice {
            paper.indented(column + 4, advice);
        }
    }
    for warning in &sheet.warnings {
        paper.gap();
        paper.hanging("(!) ", warning);
    }
}

fn stops(paper: &mut Paper, sheet: &Sheet, notes: Notes<'_>) {
    if sheet.stops.is_empty() {
        return;
    }
    paper.section(&sheet.stops_title);
    for stop in &sheet.stops {
        paper.gap();
        one_stop(paper, stop, notes);
    }
}

fn one_stop(paper: &mut Paper, stop: &StopBlock, notes: Notes<'_>) {
    let number = format!("{:>2}. ", stop.number);
    let column = number.len();
    paper.hanging(&number, &stop.office);
    paper.indented(column, &stop.condition);
    paper.indented(column, &stop.who);
    paper.indented(column, &notes.after(&stop.what, &stop.sources));
    paper.indented(column, &stop.explain);
    for line in &stop.local {
        paper.indented(column, &notes.after(&line.text, &line.sources));
    }
    for (position, line) in stop.contacts.iter().enumerate() {
        let column = if position == 0 { column } else { column + 2 };
        paper.indented(column, &notes.after(&line.text, &line.sources));
    }
    if stop.papers.is_empty() {
        return;
    }
    paper.gap();
    paper.indented(column, &format!("{}:", stop.papers_title));
    for line in &stop.papers {
        one_paper(paper, line, column, notes);
    }
}

fn one_paper(paper: &mut Paper, line: &PaperLine, column: usize, notes: Notes<'_>) {
    paper.indented(column, &line.alternative);
    let tick = if line.ticked { "[x]" } else { "[ ]" };
    let details = [&line.text, &line.how, &line.condition].into_iter().map(String::as_str);
    let named = details.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ");
    paper.hanging(&format!("{}{tick} ", " ".repeat(column)), &notes.after(&named, &line.sources));
    paper.indented(column + 4, &line.get);
    paper.indented(column + 4, &line.note);
    for local in &line.local {
        paper.indented(column + 4, &notes.after(&local.text, &local.sources));
    }
}

fn with_condition(text: &str, condition: &str) -> String {
    if condition.is_empty() { text.to_owned() } else { format!("{text}, {condition}") }
}

fn fees(paper: &mut Paper, sheet: &Sheet, notes: Notes<'_>) {
    if sheet.fees.is_empty() && sheet.total.is_empty() {
        return;
    }
    paper.section(&sheet.fees_title);
    let mut above = "";
    for fee in &sheet.fees {
        // The amounts of one fee stand under one name.
        let name = if fee.text == above { String::new() } else { notes.after(&fee.text, &fee.sources) };
        if fee.condition.is_empty() {
            paper.with_amount(2, &name, &fee.amount);
        } else {
            paper.indented(2, &name);
        }
        if !fee.explain.is_empty() {
            paper.indented(4, &fee.explain);
        }
        if !fee.condition.is_empty() {
            paper.with_amount(4, &fee.condition, &fee.amount);
        }
        above = &fee.text;
    }
    if !sheet.fees.is_empty() {
        paper.gap();
    }
    paper.indented(2, &sheet.total);
}

fn deadlines(paper: &mut Paper, sheet: &Sheet, notes: Notes<'_>) {
    if sheet.deadlines.is_empty() {
        return;
    }
    paper.section(&sheet.deadlines_title);
    for deadline in &sheet.deadlines {
        paper.indented(2, &notes.after(&deadline.text, &deadline.sources));
        bands(paper, deadline);
        paper.indented(2, &deadline.advice);
    }
}

fn bands(paper: &mut Paper, deadline: &DeadlineBlock) {
    let column = deadline.bands.iter().map(|band| layout::width(&band.label)).max().unwrap_or_default();
    for band in deadline.bands.iter().filter(|band| !band.days.is_empty()) {
        let today = deadline.bar.as_ref().map(|bar| format!(" ({})", bar.today_label));
        let (mark, today) =
            if band.here { ("  > ", today.unwrap_or_default()) } else { ("    ", String::new()) };
        if column + 24 < paper.width() {
            paper.hanging(
                &format!("{mark}{}  ", layout::pad(&band.label, column)),
                &format!("{}{today}", band.days),
            );
        } else {
            paper.hanging(mark, &format!("{}: {}{today}", band.label, band.days));
        }
    }
}

/// The sources, each page once, with the places in it under the numbers of the footnotes.
fn sources(paper: &mut Paper, sheet: &Sheet) {
    if sheet.sources.is_empty() {
        return;
    }
    paper.section(&sheet.sources_title);
    let mut pages: Vec<(&SourceLine, Vec<String>)> = Vec::new();
    for (source, number) in sheet.sources.iter().zip(1..) {
        let mark = if source.warning.is_empty() { "" } else { WARNING };
        let place = format!("[{number}{mark}]\u{a0}{}", source.section);
        let same = |page: &SourceLine| {
            (&page.title, &page.url, &page.checked, &page.warning)
                == (&source.title, &source.url, &source.checked, &source.warning)
        };
        match pages.iter_mut().find(|(page, _)| same(page)) {
            Some((_, places)) => places.push(place),
            None => pages.push((source, vec![place])),
        }
    }
    for (page, places) in pages {
        let about =
            [&page.title, &page.checked].into_iter().map(String::as_str).filter(|text| !text.is_empty());
        let about = about.collect::<Vec<_>>().join("; ");
        paper.hanging("  - ", &format!("{about}. {}", page.warning));
        paper.unbroken(4, &page.url);
        paper.indented(4, &places.join("; "));
    }
}
