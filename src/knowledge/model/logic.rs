//! Conditions and expressions over answers, values and today.

use serde::{Deserialize, Serialize};

use super::{Id, Notice, Options, Question, Value};

/// A condition that has a name and words of its own.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NamedCondition {
    pub name: Box<str>,
    pub condition: Condition,
}

/// An expression that is used in several places.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NamedExpr {
    pub name: Box<str>,
    pub expr: Expr,
    pub of: Type,
}

/// A condition over answers and today: yes, no or unknown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Condition {
    /// Every one holds; of nothing, yes.
    All(Vec<Self>),
    /// At least one holds; of nothing, no.
    Any(Vec<Self>),
    /// It does not hold.
    Not(Box<Self>),
    /// The answer is one of these options.
    Is(Id<Question>, Options),
    /// The first is not less than the second.
    AtLeast(Expr, Expr),
    /// The first is less, or earlier, than the second.
    Before(Expr, Expr),
    /// Today is this day or later.
    Since(Expr),
    /// Today is this day or earlier.
    Until(Expr),
    /// The condition of this name.
    Named(Id<NamedCondition>),
    /// The sources disagree or are silent: never known, never asked.
    Doubt(Id<Notice>),
}

impl Condition {
    /// The condition that always holds.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// Whether it is [`Condition::ALWAYS`].
    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(conditions) if conditions.is_empty())
    }
}

/// What an expression yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Type {
    /// Cents.
    Money,
    /// A ratio or a count.
    Number,
    /// A span of days, working days, months or years.
    Span,
    /// A day.
    Day,
}

/// An expression over values, answers and today.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Expr {
    /// Nothing, of whatever type is wanted.
    Zero,
    /// One.
    One,
    /// The day of today.
    Today,
    /// A value of the law, as it is today.
    Value(Id<Value>),
    /// What was answered.
    Answer(Id<Question>),
    /// An answered count, as a span of months.
    Months(Id<Question>),
    /// The expression of this name.
    Named(Id<NamedExpr>),
    /// A day later by a span.
    After(Box<Self>, Box<Self>),
    /// A day earlier by a span.
    Before(Box<Self>, Box<Self>),
    /// The product.
    Times(Vec<Self>),
    /// The sum.
    Sum(Vec<Self>),
    /// The first arm whose condition holds, else the last.
    Case(Vec<(Condition, Self)>, Box<Self>),
}
