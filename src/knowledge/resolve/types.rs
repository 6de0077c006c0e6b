//! What an expression yields, and how large it can become.
//!
//! The engine computes with exact fractions of 128 bits and does not expect to run out of them: here it is proved.

use crate::knowledge::model::{Rational, Type, Unit};

/// What an expression yields. Spans of different units cannot be compared, so the unit belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Money,
    Number,
    Span(Unit),
    Day,
}

impl Sort {
    /// The type without the unit of a span.
    pub(super) fn of(self) -> Type {
        match self {
            Self::Money => Type::Money,
            Self::Number => Type::Number,
            Self::Span(_) => Type::Span,
            Self::Day => Type::Day,
        }
    }

    /// The word for it, with its article.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Span(Unit::Days) => "a span of days",
            Self::Span(Unit::WorkingDays) => "a span of working days",
            Self::Span(Unit::Months) => "a span of months",
            Self::Span(Unit::Years) => "a span of years",
            other => type_in_words(other.of()),
        }
    }
}

/// The word for a type, with its article.
pub(super) fn type_in_words(of: Type) -> &'static str {
    match of {
        Type::Money => "money",
        Type::Number => "a number",
        Type::Span => "a span of time",
        Type::Day => "a day",
    }
}

impl Unit {
    /// What an expression yields that reads a value of this unit.
    pub(super) fn sort(self) -> Sort {
        match self {
            Self::Money => Sort::Money,
            Self::Ratio | Self::Number => Sort::Number,
            Self::Days | Self::WorkingDays | Self::Months | Self::Years => Sort::Span(self),
            Self::Day => Sort::Day,
        }
    }
}

/// The type and size of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Of {
    /// `None` is zero: money or a number, whatever is wanted.
    pub(super) sort: Option<Sort>,
    pub(super) size: Size,
}

impl Of {
    /// Something that is not computed with.
    pub(super) fn plain(sort: Sort) -> Self {
        Self { sort: Some(sort), size: Size::default() }
    }

    /// Whether it can stand where this type is wanted.
    pub(super) fn fits(self, wanted: Type) -> bool {
        match self.sort {
            None => matches!(wanted, Type::Money | Type::Number),
            Some(sort) => sort.of() == wanted,
        }
    }

    /// Whether it can stand beside something of this sort.
    pub(super) fn goes_with(self, sort: Sort) -> bool {
        match self.sort {
            None => self.fits(sort.of()),
            Some(own) => own == sort,
        }
    }

    /// The word for it, with its article.
    pub(super) fn in_words(self) -> &'static str {
        self.sort.map_or("zero", Sort::in_words)
    }
}

/// How many digits the numerator and the denominator of a number have at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Size {
    numerator: u32,
    denominator: u32,
}

impl Size {
    /// What a person may type: the program accepts no longer number.
    pub(super) const ANSWER: Self = Self { numerator: 12, denominator: 0 };

    /// The size of one number.
    pub(super) fn of_number(number: Rational) -> Self {
        let digits = |number: i128| number.unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
        let denominator = if number.is_integer() { 0 } else { digits(*number.denom()) };
        Self { numerator: digits(*number.numer()), denominator }
    }

    /// Whether it surely fits 128 bits, with room for one comparison.
    pub(super) fn fits(self) -> bool {
        self.numerator + self.denominator <= 36
    }

    /// The size of either.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            numerator: self.numerator.max(other.numerator),
            denominator: self.denominator.max(other.denominator),
        }
    }

    /// The size of a product.
    pub(super) fn times(self, other: Self) -> Self {
        Self {
            numerator: self.numerator.saturating_add(other.numerator),
            denominator: self.denominator.saturating_add(other.denominator),
        }
    }

    /// The size of a sum.
    pub(super) fn plus(self, other: Self) -> Self {
        let left = self.numerator.saturating_add(other.denominator);
        let right = other.numerator.saturating_add(self.denominator);
        Self {
            numerator: left.max(right).saturating_add(1),
            denominator: self.denominator.saturating_add(other.denominator),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_grow_with_what_is_computed() {
        let half = Size::of_number(Rational::new(1, 2));
        let amount = Size::of_number(Rational::from(710_112));
        assert_eq!((amount.numerator, amount.denominator), (6, 0));
        let income = amount.times(Size::of_number(Rational::from(1)).plus(half.times(Size::ANSWER)));
        assert!(income.fits(), "{income:?}");
        assert!(!Size::ANSWER.times(Size::ANSWER).times(Size::ANSWER).times(half).fits());
        let many = (0..12).fold(amount, |sum, _| sum.plus(half));
        assert!(many.denominator >= 12 && many.numerator >= 18, "{many:?}");
    }

    #[test]
    fn zero_is_an_amount_or_a_number_and_nothing_else() {
        let zero = Of { sort: None, size: Size::default() };
        assert!(zero.fits(Type::Money) && zero.fits(Type::Number));
        assert!(!zero.fits(Type::Day) && !zero.fits(Type::Span));
        assert!(!Of::plain(Sort::Span(Unit::Days)).goes_with(Sort::Span(Unit::Months)));
    }
}
