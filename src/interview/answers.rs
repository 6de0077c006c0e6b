//! Answers: a map from question to answer, and the text in which scripts and saved cases write them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::suggest;
use crate::knowledge::{Id, Kind, Options, PartialDate, Question};

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// "I don't know", which answers every question.
    Unknown,
    /// One option, by its position.
    One(usize),
    /// Several options, or the one that excludes the others.
    Several(Options),
    /// A whole number.
    Count(i64),
    /// Cents.
    Money(i64),
    /// A day, a month or a year.
    Date(PartialDate),
}

/// Why a text or a value is no answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum Invalid {
    #[error("`{found}` is not an option")]
    Option { found: String, expected: Vec<String>, suggestion: Option<String> },
    #[error("the option `{none}` excludes the others")]
    Excluded { none: String },
    #[error("`{found}` is not a date")]
    NotADate { found: String },
    #[error("`{found}` is not a whole number")]
    NotACount { found: String },
    #[error("`{found}` is not an amount")]
    NotAnAmount { found: String },
    #[error("{found} is outside {min} to {max}")]
    Number { found: i64, min: i64, max: i64 },
    #[error("the amount is outside {min} to {max} cents")]
    Amount { min: i64, max: i64 },
    #[error("the date is outside {} to {}", .min.map(|day| day.to_string()).unwrap_or_default(), .max.map(|day| day.to_string()).unwrap_or_default())]
    Day { min: Option<Date>, max: Option<Date> },
}

impl Answer {
    /// Reads the language-neutral text of an answer: option ids, `2026-12-31`, `3`, `1234.56`, `?`.
    pub fn parse(question: &Question, text: &str) -> Result<Self, Invalid> {
        let text = text.trim();
        if text == "?" {
            return Ok(Self::Unknown);
        }
        match &question.kind {
            Kind::One { .. } => Ok(Self::One(option(question, text)?)),
            Kind::Several { none, .. } => several(question, *none, text),
            Kind::Count { .. } => {
                whole(text).map(Self::Count).ok_or_else(|| Invalid::NotACount { found: text.to_owned() })
            }
            Kind::Money { .. } => {
                cents(text).map(Self::Money).ok_or_else(|| Invalid::NotAnAmount { found: text.to_owned() })
            }
            Kind::Date { .. } => PartialDate::parse(text)
                .map(Self::Date)
                .ok_or_else(|| Invalid::NotADate { found: text.to_owned() }),
        }
    }

    /// Writes it as [`Answer::parse`] reads it.
    pub fn to_text(self, question: &Question) -> String {
        let name = |position: usize| question.kind.options().get(position).map_or("?", |choice| &choice.name);
        match self {
            Self::Unknown => "?".to_owned(),
            Self::One(position) => name(position).to_owned(),
            Self::Several(options) => options.positions().map(name).collect::<Vec<_>>().join(","),
            Self::Count(count) => count.to_string(),
            Self::Money(cents) => format!("{}.{:02}", cents / 100, cents % 100),
            Self::Date(date) => date.to_string(),
        }
    }
}

fn option(question: &Question, text: &str) -> Result<usize, Invalid> {
    let options = question.kind.options();
    options.iter().position(|choice| &*choice.name == text).ok_or_else(|| Invalid::Option {
        found: text.to_owned(),
        expected: options.iter().map(|choice| choice.name.to_string()).collect(),
        suggestion: suggest(text, options.iter().map(|choice| &*choice.name)).map(str::to_owned),
    })
}

fn several(question: &Question, none: usize, text: &str) -> Result<Answer, Invalid> {
    let mut chosen = Options::default();
    for part in text.split(',') {
        chosen = chosen.or(Options::one(option(question, part.trim())?));
    }
    if chosen.has(none) && chosen != Options::one(none) {
        let none =
            question.kind.options().get(none).map(|choice| choice.name.to_string()).unwrap_or_default();
        return Err(Invalid::Excluded { none });
    }
    Ok(Answer::Several(chosen))
}

fn whole(text: &str) -> Option<i64> {
    (!text.is_empty() && text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

/// Cents of `1234.56`, `1234.5` or `1234`.
fn cents(text: &str) -> Option<i64> {
    let (euros, rest) = text.split_once('.').unwrap_or((text, ""));
    let rest = match rest.len() {
        0 if !text.ends_with('.') => 0,
        1 => whole(rest)? * 10,
        2 => whole(rest)?,
        _ => return None,
    };
    Some(whole(euros)? * 100 + rest)
}

/// Answers by question, in the order of the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<Id<Question>, Answer>);

impl Answers {
    /// The answer to a question, if there is one.
    pub fn get(&self, question: Id<Question>) -> Option<Answer> {
        self.0.get(&question).copied()
    }

    /// Answers a question; gives back the old answer.
    pub fn set(&mut self, question: Id<Question>, answer: Answer) -> Option<Answer> {
        self.0.insert(question, answer)
    }

    /// Forgets an answer; gives it back.
    pub fn remove(&mut self, question: Id<Question>) -> Option<Answer> {
        self.0.remove(&question)
    }

    /// Every answer, in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = (Id<Question>, Answer)> {
        self.0.iter().map(|(&question, &answer)| (question, answer))
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
