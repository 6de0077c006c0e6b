//! Sources, citations, and the dated numbers and days of the law.

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Id, Notice, PartialDate, Rational};

/// Where a fact was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub struct Citation {
    /// The page, law or document.
    pub source: Id<Source>,
    /// The place in it.
    pub at: Arc<str>,
    /// The date of the page that was read; unknown where the page has none.
    pub checked: Option<PartialDate>,
}

/// A document, page or law.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Source {
    pub name: Box<str>,
    pub url: Option<Box<str>>,
}

/// The unit of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Unit {
    /// Cents.
    Money,
    /// A ratio such as one half.
    Ratio,
    /// A count, an age, a number of copies.
    Number,
    /// Calendar days.
    Days,
    /// Days on which Italian offices work.
    WorkingDays,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
    /// A day of the calendar.
    Day,
}

/// A dated number or day of the law.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Value {
    pub name: Box<str>,
    pub unit: Unit,
    /// Oldest first; never overlapping.
    pub rows: Vec<Row>,
}

/// One period of a value.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Row {
    /// Its first day; `None` is "always".
    pub from: Option<Date>,
    /// Its last day, after which it cannot be used.
    pub until: Option<Date>,
    /// The day from which a newer row is expected; this one is then only the last known.
    pub next_due: Option<Date>,
    /// What it is in that period; `Err` names the notice that says why it is not known.
    pub is: Result<Quantity, Id<Notice>>,
    /// Shown wherever the row is used.
    pub notice: Option<Id<Notice>>,
    /// Where it was read.
    pub cite: Vec<Citation>,
}

/// What a value can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Quantity {
    /// Cents, a ratio, a count, or the length of a span.
    Number(Rational),
    /// A day.
    Day(Date),
}

impl Value {
    /// The row in use on this day: the newest whose `from` is not after it and which has not been repealed.
    pub fn row(&self, today: Date) -> Option<&Row> {
        self.rows
            .iter()
            .rev()
            .find(|row| row.from.is_none_or(|from| from <= today))
            .filter(|row| row.until.is_none_or(|until| today <= until))
    }
}
