//! The head of a journey, as it is written: comments that begin with `@`.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::expect::{ANY, Expectation, Item, Name, What};
use crate::diagnostic::suggest;
use crate::front::script::LARGEST;
use crate::interview::Verdict;
use crate::knowledge::{OfficeKind, PartialDate, Precision};
use crate::language::{Locale, layout, sanitize};

/// A line of the head that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadFault {
    /// From one; `None` for the file as a whole.
    pub line: Option<usize>,
    /// What is wrong.
    pub reason: String,
    /// What would have been right.
    pub expected: String,
}

impl HeadFault {
    pub(super) fn new(line: usize, reason: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { line: Some(line), reason: reason.into(), expected: expected.into() }
    }

    fn of_all(reason: &str, expected: &str) -> Self {
        Self { line: None, reason: reason.to_owned(), expected: expected.to_owned() }
    }

    /// One line, `FILE:LINE: reason; expected ...`, without its end.
    pub fn render(&self, file: &str) -> String {
        let mut text = file.to_owned();
        if let Some(line) = self.line {
            let _infallible = write!(text, ":{line}");
        }
        let _infallible = write!(text, ": {}; expected {}", self.reason, self.expected);
        text
    }
}

/// Everything that the head says.
pub(super) struct Head {
    pub(super) today: Date,
    pub(super) locale: Locale,
    pub(super) expectations: Vec<Expectation>,
}

const KEYS: [&str; 12] = [
    "today",
    "lang",
    "expect",
    "expect-from",
    "expect-referral",
    "expect-offices",
    "expect-document",
    "expect-fee",
    "expect-deadline",
    "expect-notice",
    "expect-next",
    "expect-reason",
];

/// Reads the head of a journey.
pub(super) fn head(text: &[u8]) -> Result<Head, Vec<HeadFault>> {
    if text.len() > LARGEST {
        return Err(vec![HeadFault::of_all("the journey is larger than 1 MiB", "a smaller file")]);
    }
    let text = String::from_utf8_lossy(text);
    let (mut today, mut locale, mut expectations, mut faults) = (None, None, Vec::new(), Vec::new());
    let mut has_day = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = sanitize(line);
        let line = line.trim_start_matches('\u{FEFF}').trim();
        let Some(line) = line.strip_prefix('#').and_then(|line| line.trim_start().strip_prefix('@')) else {
            continue;
        };
        let (key, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let taken = match key {
            "today" => {
                has_day = true;
                once(&mut today, number, key, day(number, rest.trim()))
            }
            "lang" => once(&mut locale, number, key, language(number, rest.trim())),
            _ => expectation(number, key, rest).map(|expectation| expectations.push(expectation)),
        };
        faults.extend(taken.err());
    }
    if expectations.is_empty() && faults.is_empty() {
        faults.push(HeadFault::of_all("nothing is expected", "`# @expect PROCEDURE VERDICT MIN MAX`"));
    }
    if !has_day {
        faults.push(HeadFault::of_all("the journey has no day", "`# @today YYYY-MM-DD`"));
    }
    match today {
        Some(today) if faults.is_empty() => {
            Ok(Head { today, locale: locale.unwrap_or(Locale::ITALIAN), expectations })
        }
        _ => Err(faults),
    }
}

fn once<T>(
    slot: &mut Option<T>,
    line: usize,
    key: &str,
    value: Result<T, HeadFault>,
) -> Result<(), HeadFault> {
    match slot.replace(value?) {
        None => Ok(()),
        Some(_) => Err(HeadFault::new(line, format!("`@{key}` is said twice"), "one line")),
    }
}

fn day(line: usize, text: &str) -> Result<Date, HeadFault> {
    let day = PartialDate::parse(text).filter(|date| date.precision() == Precision::Day);
    let wrong = || HeadFault::new(line, format!("`{text}` is not a day"), "2026-12-31");
    day.map(PartialDate::first).ok_or_else(wrong)
}

fn language(line: usize, text: &str) -> Result<Locale, HeadFault> {
    text.parse().map_err(|error: crate::language::NotALocale| HeadFault::new(line, error.to_string(), "it"))
}

fn expectation(line: usize, key: &str, rest: &str) -> Result<Expectation, HeadFault> {
    if !KEYS.contains(&key) {
        let similar = suggest(key, KEYS.into_iter()).map_or_else(|| KEYS.join("|"), str::to_owned);
        return Err(HeadFault::new(line, format!("`@{key}` is not known"), similar));
    }
    let (values, sources) = cut(rest);
    let sources = sources_of(line, sources)?;
    let what = what(line, key, tokens(values))?;
    Ok(Expectation { line, sources, what })
}

fn what(line: usize, key: &str, mut words: Vec<String>) -> Result<What, HeadFault> {
    let wrong = |expected: &str| HeadFault::new(line, format!("`@{key}` is incomplete"), expected);
    if let Some((kind, _, states)) = Item::ALL.into_iter().find(|(_, known, _)| *known == key) {
        let is_state = |word: &String| states.contains(&word.as_str());
        if kind == Item::Deadline && words.get(1).is_some_and(is_state) {
            words.insert(1, ANY.to_owned());
        }
        if words.len() < 2 {
            return Err(wrong("PROCEDURE NAME STATE"));
        }
        let values = words.split_off(2);
        let [procedure, name] =
            <[String; 2]>::try_from(words).map_err(|_other| wrong("PROCEDURE NAME STATE"))?;
        let values = item_values(line, kind, states, values)?;
        return Ok(What::Item { procedure, kind, name: name_of(&name), values });
    }
    match key {
        "expect" => {
            let usage = "PROCEDURE VERDICT MIN MAX";
            let [procedure, verdict, min, max] =
                <[String; 4]>::try_from(words).map_err(|_other| wrong(usage))?;
            let verdicts = [Verdict::Open, Verdict::NotYet(None), Verdict::Closed, Verdict::Unclear]
                .map(Verdict::as_str);
            state(line, &verdict, &verdicts)?;
            for amount in [&min, &max] {
                amount_or_nothing(line, amount)?;
            }
            Ok(What::Result { procedure, values: vec![verdict, min, max] })
        }
        "expect-from" => {
            let is_day = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
            let procedure = words.first().filter(|word| !is_day(word)).cloned();
            let days = words.split_off(usize::from(procedure.is_some()));
            if days.is_empty() || days.len() > 2 {
                return Err(wrong("[PROCEDURE] DAY [LATEST]"));
            }
            days.iter().try_for_each(|found| day_or_nothing(line, found))?;
            Ok(What::From { procedure, days })
        }
        "expect-referral" => {
            let [referral] = <[String; 1]>::try_from(words).map_err(|_other| wrong("ID"))?;
            Ok(What::Referral(referral))
        }
        _ => {
            let Some((procedure, list)) = words.split_first().filter(|(_, list)| !list.is_empty()) else {
                return Err(wrong("PROCEDURE OFFICE OFFICE.."));
            };
            Ok(What::Offices { procedure: procedure.clone(), offices: offices(line, list)? })
        }
    }
}

fn offices(line: usize, list: &[String]) -> Result<Vec<String>, HeadFault> {
    let words = list.iter().flat_map(|word| word.split(','));
    let offices: Vec<String> = words.filter(|word| !matches!(*word, "" | "-")).map(str::to_owned).collect();
    for office in &offices {
        let name = office.strip_suffix('?').unwrap_or(office);
        if OfficeKind::find(name).is_none() {
            let known = OfficeKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join("|");
            return Err(HeadFault::new(line, format!("`{name}` is not an office"), known));
        }
    }
    Ok(offices)
}

/// The values of an item, checked as far as that needs no knowledge base.
fn item_values(
    line: usize,
    kind: Item,
    states: &[&str],
    mut values: Vec<String>,
) -> Result<Vec<String>, HeadFault> {
    if values.is_empty() && matches!(kind, Item::Notice | Item::Next) {
        values.push("present".to_owned());
    }
    let Some((first, rest)) = values.split_first() else {
        return Err(HeadFault::new(line, "what is expected of it is missing", states.join("|")));
    };
    match kind {
        Item::Fee if first != "not-needed" => {
            first.split('|').try_for_each(|amount| amount_or_nothing(line, amount))?;
        }
        Item::Fee => {}
        _ => state(line, first, states)?,
    }
    match kind {
        Item::Deadline => rest.iter().try_for_each(|found| day_or_nothing(line, found))?,
        Item::Document | Item::Fee if rest.iter().all(|word| is_count(word)) && rest.len() < 2 => {}
        _ => {
            if let Some(more) = rest.first() {
                return Err(HeadFault::new(line, format!("`{more}` is too much"), "the end of the line"));
            }
        }
    }
    Ok(values)
}

/// `x4`: four of them.
fn is_count(word: &str) -> bool {
    word.strip_prefix('x').is_some_and(|count| !count.is_empty() && count.bytes().all(|b| b.is_ascii_digit()))
}

fn state(line: usize, found: &str, known: &[&str]) -> Result<(), HeadFault> {
    if found == ANY || known.contains(&found) {
        return Ok(());
    }
    Err(HeadFault::new(line, format!("`{found}` is no state"), known.join("|")))
}

fn amount_or_nothing(line: usize, text: &str) -> Result<(), HeadFault> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_amount =
        text.split_once('.').is_some_and(|(euros, cents)| digits(euros) && digits(cents) && cents.len() == 2);
    if is_amount || text == ANY || text == "-" {
        return Ok(());
    }
    Err(HeadFault::new(line, format!("`{text}` is not an amount"), "30.46, - or *"))
}

fn day_or_nothing(line: usize, text: &str) -> Result<(), HeadFault> {
    if text == ANY || text == "-" { Ok(()) } else { day(line, text).map(|_| ()) }
}

fn name_of(word: &str) -> Name {
    match word.strip_prefix('"') {
        Some(quoted) => Name::Words(layout::fold(quoted)),
        None if word == ANY => Name::Any,
        None => Name::Id(word.to_owned()),
    }
}

/// What is expected, and after the first semicolon outside quotes, where it was read.
fn cut(rest: &str) -> (&str, &str) {
    let mut quoted = false;
    let mut outside = rest.char_indices().filter(|&(_, c)| {
        quoted ^= c == '"';
        c == ';' && !quoted
    });
    match outside.next().and_then(|(at, _)| Some((rest.get(..at)?, rest.get(at + 1..)?))) {
        Some(both) => both,
        None => (rest, ""),
    }
}

/// Words separated by spaces; what stands in quotes is one word that keeps its opening quote.
fn tokens(text: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in text.chars() {
        match c {
            '"' if quoted => quoted = false,
            '"' => {
                quoted = true;
                word.push(c);
            }
            c if c.is_whitespace() && !quoted => words.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

fn sources_of(line: usize, text: &str) -> Result<Vec<String>, HeadFault> {
    let text = text.trim();
    let text = without_remarks(text.strip_prefix("source:").unwrap_or(text));
    let sources = text.split([',', ' ']).map(str::to_owned).filter(|source| !source.is_empty());
    let sources: Vec<String> = sources.collect();
    for source in &sources {
        let has_place = source.split_once(':').is_some_and(|(file, at)| !file.is_empty() && !at.is_empty());
        if !has_place {
            return Err(HeadFault::new(line, format!("`{source}` is not a source"), "file:line"));
        }
    }
    Ok(sources)
}

/// What stands in brackets is for the reader.
fn without_remarks(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = text.chars().filter(|&c| {
        match c {
            '(' => depth += 1,
            ')' => {
                depth = depth.saturating_sub(1);
                return false;
            }
            _ => {}
        }
        depth == 0
    });
    outside.collect()
}
