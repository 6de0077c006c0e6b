//! Typed answers: dates, counts and amounts as people in Italy write them, and what is wrong with those that are none.
//!
//! A text that can be read in two ways is refused, with both readings spelled out by the message: nothing is guessed.

use jiff::Unit;
use jiff::civil::Date;

use crate::interview::{Answer, Invalid, Session};
use crate::knowledge::{Id, Kind, PartialDate, Precision, Question};
use crate::language::{Args, Language};

use super::speak::Speaker;
use super::words::{self, Word};

/// Why a typed text is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The question takes no typed answer.
    NotTyped,
    /// Nothing was typed, or no option was marked.
    Nothing,
    /// It is not written like a date.
    NotADate,
    /// The calendar has no such day.
    NoSuchDay,
    /// The year has only two digits.
    ShortYear,
    /// It is not a whole number.
    NotACount,
    /// It is not an amount.
    NotAnAmount,
    /// It can be thousands or decimals.
    TwoReadings,
    /// It is outside the bounds of the question.
    Outside(Invalid),
}

/// How thousands and decimals are separated by the conventions of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Separators {
    thousands: char,
}

impl Separators {
    /// The separators of a language, by its message for thousands.
    pub(super) fn of(language: Language<'_>) -> Self {
        let thousands = language.say("numero-migliaia", &Args::new());
        Self { thousands: thousands.chars().next().unwrap_or('.') }
    }
}

/// Reads a typed answer, within the bounds of the question.
pub(super) fn read(
    session: &Session<'_>,
    language: Language<'_>,
    question: Id<Question>,
    text: &str,
) -> Result<Answer, Fault> {
    let text = text.trim();
    let kind = &session.knowledge.questions[question].kind;
    let typed = matches!(kind, Kind::Count { .. } | Kind::Money { .. } | Kind::Date { .. });
    if text == "?" && typed {
        return Ok(Answer::Unknown);
    }
    if text.is_empty() && typed {
        return Err(Fault::Nothing);
    }
    let answer = match kind {
        Kind::Several { .. } if text.is_empty() => return Err(Fault::Nothing),
        Kind::One { .. } | Kind::Several { .. } => return Err(Fault::NotTyped),
        Kind::Count { .. } => Answer::Count(count(text)?),
        Kind::Money { .. } => Answer::Money(cents(text, Separators::of(language))?),
        Kind::Date { .. } => Answer::Date(date(text)?),
    };
    session.accept(question, answer).map_err(Fault::Outside)?;
    Ok(answer)
}

/// What a typed text means, or what is wrong with it; empty where nothing is typed.
pub(super) fn echo(
    session: &Session<'_>,
    language: Language<'_>,
    question: Id<Question>,
    text: &str,
) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    let speaker = Speaker { session, language };
    match read(session, language, question, text) {
        Ok(Answer::Date(date)) => in_the_calendar(&speaker, date),
        Ok(answer) => speaker.answer(question, answer),
        Err(fault) => explain(&speaker, &fault),
    }
}

/// Nobody counts in days what is so many years ago.
const YEARS_NOT_DAYS: i64 = 2;

/// "giovedì 31 dicembre 2026, tra 39 giorni".
fn in_the_calendar(speaker: &Speaker<'_>, date: PartialDate) -> String {
    if date.precision() != Precision::Day {
        return speaker.partial_date(date);
    }
    let (day, today) = (date.first(), speaker.session.today);
    let away = i64::from(today.until(day).map_or(0, |span| span.get_days()));
    let years = i64::from(day.until((Unit::Year, today)).map_or(0, |span| span.get_years()));
    let (word, away) = match away {
        0 => (words::TODAY, away),
        1.. => (words::IN_DAYS, away),
        _ if years >= YEARS_NOT_DAYS => (words::YEARS_AGO, years),
        _ => (words::DAYS_AGO, -away),
    };
    let away = speaker.ui(word, &Args::new().number("numero", away));
    let day = speaker.language.date_with_weekday(day);
    speaker.ui(words::DAY_AND_DISTANCE, &Args::new().text("data", day).text("distanza", away))
}

/// How an old answer stands in the field where it was typed.
pub(super) fn written(language: Language<'_>, answer: Answer) -> String {
    match answer {
        Answer::Count(count) => count.to_string(),
        Answer::Money(cents) => {
            let decimal = if Separators::of(language).thousands == ',' { '.' } else { ',' };
            format!("{}{decimal}{:02}", cents / 100, cents % 100)
        }
        Answer::Date(date) => match date.precision() {
            Precision::Day => language.short_date(date.first()),
            Precision::Month => format!("{:02}/{:04}", date.first().month(), date.first().year()),
            Precision::Year => format!("{:04}", date.first().year()),
        },
        Answer::Unknown | Answer::One(_) | Answer::Several(_) => String::new(),
    }
}

/// What is wrong, in words.
pub(super) fn explain(speaker: &Speaker<'_>, fault: &Fault) -> String {
    let money = |cents| speaker.language.money(cents);
    match fault {
        Fault::NotTyped => String::new(),
        Fault::NotADate => speaker.plain(words::FAULT_DATE),
        Fault::NoSuchDay => speaker.plain(words::FAULT_NO_SUCH_DAY),
        Fault::ShortYear => speaker.plain(words::FAULT_SHORT_YEAR),
        Fault::NotACount => speaker.plain(words::FAULT_COUNT),
        Fault::NotAnAmount => speaker.plain(words::FAULT_AMOUNT),
        Fault::TwoReadings => speaker.plain(words::FAULT_TWO_READINGS),
        Fault::Outside(Invalid::Number { min, max, .. }) => {
            let number = |number| speaker.language.number(number);
            bounds(speaker, words::FAULT_BOUNDS, number(*min), number(*max))
        }
        Fault::Outside(Invalid::Amount { min, max }) => {
            bounds(speaker, words::FAULT_BOUNDS, money(*min), money(*max))
        }
        Fault::Outside(Invalid::Day { min, max }) => day_bounds(speaker, *min, *max),
        // The others are faults of scripts: a typed text is read here, and only its bounds by the session.
        Fault::Nothing
        | Fault::Outside(
            Invalid::Option { .. }
            | Invalid::Excluded { .. }
            | Invalid::NotADate { .. }
            | Invalid::NotACount { .. }
            | Invalid::NotAnAmount { .. },
        ) => speaker.plain(words::FAULT_NOTHING),
    }
}

fn bounds(speaker: &Speaker<'_>, word: Word, min: String, max: String) -> String {
    speaker.ui(word, &Args::new().text("minimo", min).text("massimo", max))
}

fn day_bounds(speaker: &Speaker<'_>, min: Option<Date>, max: Option<Date>) -> String {
    let say = |day: Date| speaker.language.date(day);
    match (min, max) {
        (Some(min), Some(max)) => bounds(speaker, words::FAULT_BOUNDS, say(min), say(max)),
        (Some(min), None) => speaker.ui(words::FAULT_TOO_EARLY, &Args::new().text("minimo", say(min))),
        (None, Some(max)) => speaker.ui(words::FAULT_TOO_LATE, &Args::new().text("massimo", say(max))),
        (None, None) => speaker.plain(words::FAULT_DATE),
    }
}

/// `31/12/2026`, `31.12.2026`, `31-12-2026`, `2026-12-31`, `12/2026`, `2026-12`, `2026`: the day before the month, as
/// Italian papers print it; the year has four digits, so that no part can be taken for another.
fn date(text: &str) -> Result<PartialDate, Fault> {
    let parts: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(Fault::NotADate);
    }
    let is_year = |part: &str| part.len() == 4;
    let is_short = |part: &str| part.len() <= 2;
    let iso = match parts.as_slice() {
        [year] if is_year(year) => (*year).to_owned(),
        [year, month] | [month, year] if is_year(year) && is_short(month) => format!("{year}-{month:0>2}"),
        [year, month, day] | [day, month, year] if is_year(year) && is_short(month) && is_short(day) => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        [day, month, year] if is_short(day) && is_short(month) && year.len() == 2 => {
            return Err(Fault::ShortYear);
        }
        _ => return Err(Fault::NotADate),
    };
    PartialDate::parse(&iso).ok_or(Fault::NoSuchDay)
}

fn count(text: &str) -> Result<i64, Fault> {
    let digits = text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().ok_or(Fault::NotACount)
}

/// Cents of `1234`, `1234,56`, `1234.56`, `1.234,56`, `1,234.56`, with or without the sign of the euro.
///
/// One mark before exactly three digits parts thousands where that is the custom of the language; where it is not, it
/// could be either, and is refused.
fn cents(text: &str, separators: Separators) -> Result<i64, Fault> {
    let text = text.trim_start_matches('€').trim_end_matches('€').trim();
    let number: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    let marks: Vec<char> = number.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let (euros, decimals, thousands) = match (marks.first(), marks.last()) {
        (Some(&first), Some(&last)) => {
            let (before, after) = number.rsplit_once(last).unwrap_or_default();
            match (marks.len(), after.len()) {
                (1, 1 | 2) => (before, after, None),
                (1, 3) if last != separators.thousands => return Err(Fault::TwoReadings),
                (_, 1 | 2) if first != last => (before, after, Some(first)),
                _ if marks.iter().all(|&mark| mark == last) => (number.as_str(), "", Some(last)),
                _ => return Err(Fault::NotAnAmount),
            }
        }
        (None, _) | (_, None) => (number.as_str(), "", None),
    };
    let euros = ungrouped(euros, thousands)?;
    let hundredths: i64 = match decimals.len() {
        0 => 0,
        1 => digits(decimals)? * 10,
        _ => digits(decimals)?,
    };
    Ok(euros * 100 + hundredths)
}

fn ungrouped(text: &str, thousands: Option<char>) -> Result<i64, Fault> {
    let Some(mark) = thousands else {
        return digits(text);
    };
    let groups: Vec<&str> = text.split(mark).collect();
    let well_grouped = groups.iter().enumerate().all(|(place, group)| match place {
        0 => (1..=3).contains(&group.len()),
        _ => group.len() == 3,
    });
    if !well_grouped {
        return Err(Fault::NotAnAmount);
    }
    digits(&groups.concat())
}

fn digits(text: &str) -> Result<i64, Fault> {
    let plausible = (1..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plausible.then(|| text.parse().ok()).flatten().ok_or(Fault::NotAnAmount)
}

#[cfg(test)]
mod tests {
    use super::{Fault, Separators, cents, count, date};

    const ITALIAN: Separators = Separators { thousands: '.' };
    const ENGLISH: Separators = Separators { thousands: ',' };

    #[test]
    fn dates_have_the_day_first_and_a_whole_year() {
        let read = |text| date(text).map(|date| date.to_string());
        for text in ["31/12/2026", "31.12.2026", "31-12-2026", "2026-12-31", "2026/12/31", "31 / 12 / 2026"] {
            assert_eq!(read(text), Ok("2026-12-31".to_owned()), "{text}");
        }
        assert_eq!(read("3/2/2027"), Ok("2027-02-03".to_owned()));
        assert_eq!(read("2/2027"), Ok("2027-02".to_owned()));
        assert_eq!(read("2027-02"), Ok("2027-02".to_owned()));
        assert_eq!(read("2027"), Ok("2027".to_owned()));
        assert_eq!(read("31/12/26"), Err(Fault::ShortYear));
        assert_eq!(read("30/02/2026"), Err(Fault::NoSuchDay));
        assert_eq!(read("12/31/2026"), Err(Fault::NoSuchDay));
        for text in ["", "31/12", "26", "domani", "31/12/2026/1", "311/2/2026", "1/1/-2026", "２０２６"] {
            assert_eq!(read(text), Err(Fault::NotADate), "{text}");
        }
    }

    #[test]
    fn amounts_are_read_in_both_manners_and_never_guessed() {
        for separators in [ITALIAN, ENGLISH] {
            for text in ["1234,56", "1234.56", "1.234,56", "1,234.56", "€ 1.234,56", "1 234,56 €"] {
                assert_eq!(cents(text, separators), Ok(123_456), "{text} {separators:?}");
            }
            assert_eq!(cents("1234", separators), Ok(123_400));
            assert_eq!(cents("0,5", separators), Ok(50));
            assert_eq!(cents("1.234.567", separators), Ok(123_456_700));
            assert_eq!(cents("1.234.567,8", separators), Ok(123_456_780));
            for text in ["", "€", "-3", "1,2,3", "12.34,5", "1.2345,00", "1.234,567", "abc", "1e3", ",50"] {
                assert_eq!(cents(text, separators), Err(Fault::NotAnAmount), "{text} {separators:?}");
            }
        }
        assert_eq!(cents("1.234", ITALIAN), Ok(123_400));
        assert_eq!(cents("1,234", ENGLISH), Ok(123_400));
        assert_eq!(cents("1,234", ITALIAN), Err(Fault::TwoReadings));
        assert_eq!(cents("1.234", ENGLISH), Err(Fault::TwoReadings));
    }

    #[test]
    fn counts_are_digits() {
        assert_eq!(count("3"), Ok(3));
        assert_eq!(count("-1"), Err(Fault::NotACount));
        assert_eq!(count("1234567890"), Err(Fault::NotACount));
    }
}
