//! Questions and their options.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Condition, Expr, Person};

/// A set of options of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize, Serialize)]
pub struct Options(pub u64);

impl Options {
    /// The most options that one question may have.
    pub const MOST: usize = 64;

    /// The set of one option.
    pub fn one(position: usize) -> Self {
        Self(1 << position)
    }

    /// The set of the first `count` options.
    pub fn all(count: usize) -> Self {
        if count >= Self::MOST { Self(u64::MAX) } else { Self((1 << count) - 1) }
    }

    /// Whether this option is in the set.
    pub fn has(self, position: usize) -> bool {
        self.0 >> position & 1 == 1
    }

    /// What both sets hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What either set holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What this set holds and the other does not.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The positions of the options in it.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..Self::MOST).filter(move |&position| self.has(position))
    }
}

/// One option of a question.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Choice {
    pub name: Box<str>,
    pub group: Option<Box<str>>,
}

/// What kind of answer a question takes. There is no free text.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub enum Kind {
    /// One option.
    One {
        /// In authored order.
        options: Vec<Choice>,
        /// The options are `si` and `no`, worded by the program.
        yes_no: bool,
    },
    /// Several options, or the one that says "none of these".
    Several {
        /// In authored order, with the excluding one.
        options: Vec<Choice>,
        /// The position of the option that excludes the others.
        none: usize,
    },
    /// A whole number.
    Count {
        /// The least that is accepted.
        min: Expr,
        /// The most that is accepted.
        max: Expr,
    },
    /// An amount of money, from zero.
    Money {
        /// The most that is accepted.
        max: Expr,
    },
    /// A day, or its month or year only.
    Date {
        /// The first day that is accepted.
        min: Option<Expr>,
        /// The last day that is accepted.
        max: Option<Expr>,
    },
}

impl Kind {
    /// The options of a choice; empty for numbers and dates.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::One { options, .. } | Self::Several { options, .. } => options,
            Self::Count { .. } | Self::Money { .. } | Self::Date { .. } => &[],
        }
    }
}

/// Whether a result can be shown before the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Weight {
    /// Asked before a result is shown.
    Decides,
    /// Asked only on "make it exact".
    Refines,
}

/// Names for the expressions that a message shows.
pub type Shown = Vec<(Arc<str>, Expr)>;

/// A fact that we may ask for. Its [`Id`](super::Id) is its rank: questions are asked in authored order.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Question {
    pub name: Box<str>,
    pub about: Person,
    pub kind: Kind,
    /// Asked only where this holds; where it does not, nothing about it holds.
    pub when: Option<Condition>,
    pub weight: Weight,
    pub with: Shown,
}
