//! Sources as footnotes, and the warnings that come with them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::interview::{Basis, NoticeLine, Resolved};
use crate::knowledge::{Citation, Id, Knowledge, Notice, PartialDate, Precision, Value};
use crate::language::Args;

use super::sheet::SourceLine;
use super::speak::{Speaker, sentences};
use super::words::{self, Word};

/// A page that was read longer ago than this is to be checked again.
const FRESH_MONTHS: i32 = 6;

/// Where more than one line in so many carries the same warning, it is printed once at the head.
const REPEATED_ONE_IN: usize = 3;

/// Why to be careful with a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// A value of it is not known for today.
    Missing,
    /// A new value is due: this is the last known one.
    LastKnown,
    /// It was read more than six months ago.
    Old,
    /// The page has no date.
    Undated,
}

impl Warning {
    /// The warning beside one source, and the one at the head for many.
    fn words(self) -> (Word, Word) {
        match self {
            Self::Missing => (words::WARNING_MISSING, words::WARNINGS_MISSING),
            Self::LastKnown => (words::WARNING_LAST_KNOWN, words::WARNINGS_LAST_KNOWN),
            Self::Old => (words::WARNING_OLD, words::WARNINGS_OLD),
            Self::Undated => (words::WARNING_UNDATED, words::WARNINGS_UNDATED),
        }
    }
}

/// Why to be careful with one of the citations on which a line rests.
pub fn warnings(knowledge: &Knowledge, today: Date, basis: &Basis, citation: &Citation) -> BTreeSet<Warning> {
    let mut found = BTreeSet::new();
    match citation.checked {
        None => found.insert(Warning::Undated),
        Some(date) if date.first() < today.saturating_sub(FRESH_MONTHS.months()) => {
            found.insert(Warning::Old)
        }
        Some(_) => false,
    };
    let of = |value: &Id<Value>| cited_by(&knowledge.values[*value], today, citation);
    if basis.last_known.iter().any(of) {
        found.insert(Warning::LastKnown);
    }
    // What is not known today may rest on no citation of the line: then its first one carries the warning.
    let homeless = basis.missing.iter().any(|value| {
        let value = &knowledge.values[*value];
        !basis.cite.iter().any(|other| cited_by(value, today, other))
    });
    if basis.missing.iter().any(of) || homeless && basis.cite.first() == Some(citation) {
        found.insert(Warning::Missing);
    }
    found
}

/// The warnings at the head; old and undated pages are one thing to a reader.
fn at_head(repeated: &BTreeSet<Warning>) -> Vec<Word> {
    let both = repeated.contains(&Warning::Old) && repeated.contains(&Warning::Undated);
    let single = |warning: &&Warning| !both || !matches!(warning, Warning::Old | Warning::Undated);
    let mut said: Vec<Word> = repeated.iter().filter(single).map(|warning| warning.words().1).collect();
    if both {
        said.push(words::WARNINGS_OLD_OR_UNDATED);
    }
    said
}

/// Whether the row of a value that is used today was read there.
fn cited_by(value: &Value, today: Date, citation: &Citation) -> bool {
    value.row(today).is_some_and(|row| row.cite.contains(citation))
}

impl Speaker<'_> {
    /// "pagina del 12 marzo 2026", or that the page has no date.
    pub fn checked(&self, checked: Option<PartialDate>) -> String {
        let Some(date) = checked else {
            return self.plain(words::SOURCE_UNDATED);
        };
        let word = match date.precision() {
            Precision::Day => words::SOURCE_DAY,
            Precision::Month => words::SOURCE_MONTH,
            Precision::Year => words::SOURCE_YEAR,
        };
        self.ui(word, &Args::new().text("data", self.partial_date(date)))
    }

    /// "searched in vain: lines 12-40".
    fn searched(&self, citation: &Citation) -> String {
        self.ui(words::SOURCE_SEARCHED, &Args::new().text("dove", &*citation.at))
    }

    /// Warnings in words; empty where there is none.
    pub fn warnings(&self, warnings: &BTreeSet<Warning>) -> String {
        sentences(warnings.iter().map(|warning| self.plain(warning.words().0)))
    }
}

/// A place in a source.
#[derive(Debug)]
struct Footnote {
    citation: Citation,
    /// It was searched in vain.
    silent: bool,
    warnings: BTreeSet<Warning>,
}

/// The footnotes of one sheet, numbered by first use.
#[derive(Debug)]
pub(super) struct Footnotes<'a> {
    speaker: Speaker<'a>,
    notes: Vec<Footnote>,
    /// How many lines have sources at all, and how many carry each warning.
    lines: usize,
    carriers: BTreeMap<Warning, usize>,
    /// Whether lines are counted: local practice must not change what stands at the head.
    counts: bool,
}

impl<'a> Footnotes<'a> {
    pub(super) fn new(speaker: Speaker<'a>) -> Self {
        Self { speaker, notes: Vec::new(), lines: 0, carriers: BTreeMap::new(), counts: true }
    }

    /// The lines of the law are complete: what follows takes the numbers after them, and is not counted.
    pub(super) fn end_of_law(&mut self) {
        self.counts = false;
    }

    /// The numbers of what a line rests on.
    pub(super) fn of(&mut self, basis: &Basis) -> Vec<usize> {
        let (knowledge, today) = (self.speaker.knowledge(), self.speaker.session.today);
        let mut numbers = BTreeSet::new();
        let mut on_this_line = BTreeSet::new();
        for citation in &basis.cite {
            let found = warnings(knowledge, today, basis, citation);
            on_this_line.extend(found.iter().copied());
            numbers.insert(self.number(citation, false, &found));
        }
        if !self.counts {
            return numbers.into_iter().collect();
        }
        if !basis.cite.is_empty() {
            self.lines += 1;
        }
        for warning in on_this_line {
            *self.carriers.entry(warning).or_default() += 1;
        }
        numbers.into_iter().collect()
    }

    /// The numbers of what a notice rests on, and of the places where the sources were searched in vain.
    pub(super) fn of_notice(&mut self, line: &NoticeLine) -> Vec<usize> {
        let mut numbers = self.of(&line.basis);
        let silence = self.speaker.knowledge().notices[line.notice].silent.as_ref();
        for citation in silence.iter().flat_map(|silence| &silence.searched) {
            // The page has the same date, and the same warning, as where something was found in it.
            let found =
                warnings(self.speaker.knowledge(), self.speaker.session.today, &Basis::default(), citation);
            numbers.push(self.number(citation, true, &found));
        }
        numbers
    }

    /// Those of a notice that is said where it belongs, and not again among the notices.
    pub(super) fn of_notice_told(&mut self, resolved: &Resolved, notice: Id<Notice>) -> Vec<usize> {
        let line = resolved.notices.iter().find(|line| line.notice == notice);
        line.map(|line| self.of_notice(line)).unwrap_or_default()
    }

    fn number(&mut self, citation: &Citation, silent: bool, warnings: &BTreeSet<Warning>) -> usize {
        let is_same = |note: &Footnote| note.citation == *citation && note.silent == silent;
        if let Some((note, number)) = self.notes.iter_mut().zip(1..).find(|(note, _)| is_same(note)) {
            note.warnings.extend(warnings.iter().copied());
            return number;
        }
        self.notes.push(Footnote { citation: citation.clone(), silent, warnings: warnings.clone() });
        self.notes.len()
    }

    /// The footnotes, and the warnings that so many lines carry that they stand at the head.
    pub(super) fn finish(self) -> (Vec<SourceLine>, Vec<String>) {
        let Self { speaker, notes, lines, carriers, counts: _ } = self;
        let repeated: BTreeSet<Warning> = carriers
            .iter()
            .filter(|&(_, &count)| count > 1 && count * REPEATED_ONE_IN > lines)
            .map(|(&warning, _)| warning)
            .collect();
        let at_head = at_head(&repeated).into_iter().map(|word| speaker.plain(word)).collect();
        let line = |Footnote { citation, silent, warnings }: Footnote| {
            let source = &speaker.knowledge().sources[citation.source];
            let own: BTreeSet<Warning> = warnings.difference(&repeated).copied().collect();
            let seen = if warnings.is_disjoint(&repeated) {
                String::new()
            } else {
                speaker.plain(words::WARNING_SEE_HEAD)
            };
            SourceLine {
                title: speaker.named("fonte", &source.name),
                section: if silent { speaker.searched(&citation) } else { citation.at.to_string() },
                url: source.url.as_deref().unwrap_or_default().to_owned(),
                checked: speaker.checked(citation.checked),
                warning: sentences([speaker.warnings(&own), seen]),
            }
        };
        (notes.into_iter().map(line).collect(), at_head)
    }
}
