//! Conditions and expressions over what is known: Kleene's logic and intervals.

use jiff::civil::Date;
use num_rational::Ratio;

use super::calendar::{day_number, day_of, shift};
use super::checklist::{Amount, Range, Truth};
use super::facts::{Belief, Facts};
use crate::knowledge::{Condition, Expr, Id, Kind, Options, Quantity, Question, Rational, Unit, Value};

/// What an expression can be for the answers so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) what: What,
    /// It may also be nothing at all, because a question may turn out not to apply.
    pub(crate) perhaps_nothing: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum What {
    /// A question that does not apply: no comparison with it holds.
    Nothing,
    /// A value that is not known for today.
    Unknown,
    Number(Range<Rational>),
    Span(Range<i64>, Unit),
    Day(Range<Date>),
}

impl Outcome {
    fn sure(what: What) -> Self {
        Self { what, perhaps_nothing: false }
    }

    /// Whether only one outcome is left.
    pub(crate) fn is_known(self) -> bool {
        !self.perhaps_nothing
            && match self.what {
                What::Nothing | What::Unknown => true,
                What::Number(range) => range.known().is_some(),
                What::Span(range, _) => range.known().is_some(),
                What::Day(range) => range.known().is_some(),
            }
    }
}

impl Truth {
    pub(crate) fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }

    /// Yes, no, or unknown where the two bounds of an interval disagree.
    fn from_bounds(surely: bool, possibly: bool) -> Self {
        match (surely, possibly) {
            (true, _) => Self::Yes,
            (false, true) => Self::Unknown,
            (false, false) => Self::No,
        }
    }

    /// What becomes of it when it may be about nothing.
    fn unless_nothing(self, perhaps_nothing: bool) -> Self {
        if perhaps_nothing { self.min(Self::Unknown) } else { self }
    }
}

/// The value of a condition by Kleene's logic: exact where no question is read twice.
pub(crate) fn kleene(condition: &Condition, facts: &Facts<'_>) -> Truth {
    match condition {
        Condition::All(parts) => {
            let mut truth = Truth::Yes;
            for part in parts {
                truth = truth.min(kleene(part, facts));
                if truth == Truth::No {
                    break;
                }
            }
            truth
        }
        Condition::Any(parts) => {
            let mut truth = Truth::No;
            for part in parts {
                truth = truth.max(kleene(part, facts));
                if truth == Truth::Yes {
                    break;
                }
            }
            truth
        }
        Condition::Not(part) => kleene(part, facts).not(),
        Condition::Is(question, options) => is(*question, *options, facts),
        Condition::AtLeast(..) | Condition::Before(..) | Condition::Since(_) | Condition::Until(_) => {
            operands(condition).map_or(Truth::Unknown, |(left, right)| {
                compare(condition, eval(left, facts), eval(right, facts))
            })
        }
        Condition::Named(name) => kleene(&facts.knowledge.conditions[*name].condition, facts),
        Condition::Doubt(_) => Truth::Unknown,
    }
}

fn is(question: Id<Question>, options: Options, facts: &Facts<'_>) -> Truth {
    let applies = facts.applies(question);
    if applies == Truth::No {
        return Truth::No;
    }
    let truth = match facts.fact(question).belief {
        Belief::One(possible) => {
            Truth::from_bounds(possible.without(options).is_empty(), !possible.and(options).is_empty())
        }
        Belief::Several { sure, possible } => {
            Truth::from_bounds(!sure.and(options).is_empty(), !possible.and(options).is_empty())
        }
        Belief::Between(..) => Truth::Unknown,
    };
    truth.unless_nothing(applies == Truth::Unknown)
}

/// What the two sides of a comparison are; `None` of any other condition.
pub(crate) fn operands(condition: &Condition) -> Option<(&Expr, &Expr)> {
    match condition {
        Condition::AtLeast(left, right) | Condition::Before(left, right) => Some((left, right)),
        Condition::Since(day) => Some((&Expr::Today, day)),
        Condition::Until(day) => Some((day, &Expr::Today)),
        Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::Is(..)
        | Condition::Named(_)
        | Condition::Doubt(_) => None,
    }
}

/// The value of a comparison whose sides come to this.
pub(crate) fn compare(condition: &Condition, left: Outcome, right: Outcome) -> Truth {
    if matches!(condition, Condition::Before(..)) { before(left, right) } else { at_least(left, right) }
}

/// Whether the left is not less than the right.
fn at_least(left: Outcome, right: Outcome) -> Truth {
    let nothing = left.perhaps_nothing || right.perhaps_nothing;
    match (left.what, right.what) {
        (What::Nothing, _) | (_, What::Nothing) => Truth::No,
        (What::Number(left), What::Number(right)) => {
            let surely = reaches(left.min, right.max);
            Truth::from_bounds(surely, surely || reaches(left.max, right.min)).unless_nothing(nothing)
        }
        (What::Day(left), What::Day(right)) => {
            Truth::from_bounds(left.min >= right.max, left.max >= right.min).unless_nothing(nothing)
        }
        (What::Span(left, a), What::Span(right, b)) if a == b => {
            Truth::from_bounds(left.min >= right.max, left.max >= right.min).unless_nothing(nothing)
        }
        _ => Truth::Unknown,
    }
}

/// Whether the left is not less than the right. Denominators are above zero here, so that both can be multiplied out:
/// that is quicker than the continued fractions of the library, which are there for what does not fit.
fn reaches(left: Rational, right: Rational) -> bool {
    match (left.numer().checked_mul(*right.denom()), right.numer().checked_mul(*left.denom())) {
        (Some(one), Some(other)) => one >= other,
        _ => left >= right,
    }
}

/// Whether the left is less than the right.
fn before(left: Outcome, right: Outcome) -> Truth {
    match (left.what, right.what) {
        (What::Nothing, _) | (_, What::Nothing) => Truth::No,
        _ => {
            let sure = |outcome: Outcome| Outcome::sure(outcome.what);
            at_least(sure(left), sure(right))
                .not()
                .unless_nothing(left.perhaps_nothing || right.perhaps_nothing)
        }
    }
}

/// What an expression comes to.
pub(crate) fn eval(expr: &Expr, facts: &Facts<'_>) -> Outcome {
    match expr {
        Expr::Zero => Outcome::sure(What::Number(Range::exactly(Ratio::from_integer(0)))),
        Expr::One => Outcome::sure(What::Number(Range::exactly(Ratio::from_integer(1)))),
        Expr::Today => Outcome::sure(What::Day(Range::exactly(facts.on()))),
        Expr::Value(value) => Outcome::sure(of_value(&facts.knowledge.values[*value], facts.today)),
        Expr::Answer(question) => answer(*question, facts),
        Expr::Months(question) => match answer(*question, facts) {
            Outcome { what: What::Number(count), perhaps_nothing } => {
                let whole = |number: Rational| i64::try_from(number.to_integer()).unwrap_or(i64::MAX);
                let months = Range { min: whole(count.min), max: whole(count.max) };
                Outcome { what: What::Span(months, Unit::Months), perhaps_nothing }
            }
            other => other,
        },
        Expr::Named(name) => eval(&facts.knowledge.expressions[*name].expr, facts),
        Expr::After(day, span) => moved(eval(day, facts), eval(span, facts), 1),
        Expr::Before(day, span) => moved(eval(day, facts), eval(span, facts), -1),
        Expr::Times(factors) => fold(factors, facts, times),
        Expr::Sum(terms) => fold(terms, facts, plus),
        Expr::Case(arms, last) => case(arms, last, facts),
    }
}

fn of_value(value: &Value, today: Date) -> What {
    let Some(Ok(quantity)) = value.row(today).map(|row| row.is) else {
        return What::Unknown;
    };
    match quantity {
        Quantity::Day(day) => What::Day(Range::exactly(day)),
        Quantity::Number(number) => match value.unit {
            Unit::Days | Unit::WorkingDays | Unit::Months | Unit::Years => {
                What::Span(Range::exactly(i64::try_from(number.to_integer()).unwrap_or(i64::MAX)), value.unit)
            }
            Unit::Money | Unit::Ratio | Unit::Number | Unit::Day => What::Number(Range::exactly(number)),
        },
    }
}

/// What a question was answered, as a number or a day.
fn answer(question: Id<Question>, facts: &Facts<'_>) -> Outcome {
    let kind = &facts.knowledge.questions[question].kind;
    let applies = facts.applies(question);
    let Belief::Between(low, high) = facts.fact(question).belief else {
        return Outcome::sure(What::Unknown);
    };
    let number = |number: i64| Ratio::from_integer(i128::from(number));
    match (kind, applies) {
        // A count that does not apply is zero: nobody is there to be counted.
        (Kind::Count { .. }, Truth::No) => Outcome::sure(What::Number(Range::exactly(number(0)))),
        (Kind::Count { .. }, Truth::Unknown) => {
            Outcome::sure(What::Number(Range { min: number(low.min(0)), max: number(high) }))
        }
        (_, Truth::No) => Outcome::sure(What::Nothing),
        (Kind::Date { .. }, _) => Outcome {
            what: What::Day(Range { min: day_of(low), max: day_of(high) }),
            perhaps_nothing: applies == Truth::Unknown,
        },
        _ => Outcome {
            what: What::Number(Range { min: number(low), max: number(high) }),
            perhaps_nothing: applies == Truth::Unknown,
        },
    }
}

fn moved(day: Outcome, span: Outcome, sign: i64) -> Outcome {
    let perhaps_nothing = day.perhaps_nothing || span.perhaps_nothing;
    let what = match (day.what, span.what) {
        (What::Nothing, _) | (_, What::Nothing) => What::Nothing,
        (What::Day(days), What::Span(length, unit)) => {
            let (short, long) = if sign < 0 { (length.max, length.min) } else { (length.min, length.max) };
            What::Day(Range {
                min: shift(days.min, sign * short, unit),
                max: shift(days.max, sign * long, unit),
            })
        }
        _ => What::Unknown,
    };
    Outcome { what, perhaps_nothing }
}

/// The exact product, not reduced: reducing costs more than everything else here, and comparing does not need it.
fn times(left: Rational, right: Rational) -> Rational {
    Ratio::new_raw(left.numer() * right.numer(), left.denom() * right.denom())
}

/// The exact sum, not reduced.
fn plus(left: Rational, right: Rational) -> Rational {
    if left.denom() == right.denom() {
        return Ratio::new_raw(left.numer() + right.numer(), *left.denom());
    }
    Ratio::new_raw(left.numer() * right.denom() + right.numer() * left.denom(), left.denom() * right.denom())
}

/// Sums and products; every authored number is at least zero, so bounds combine bound by bound.
fn fold(parts: &[Expr], facts: &Facts<'_>, combine: fn(Rational, Rational) -> Rational) -> Outcome {
    let mut perhaps_nothing = false;
    let mut total: Option<Range<Rational>> = None;
    for part in parts {
        let outcome = eval(part, facts);
        perhaps_nothing |= outcome.perhaps_nothing;
        let What::Number(range) = outcome.what else {
            return Outcome {
                what: if outcome.what == What::Nothing { What::Nothing } else { What::Unknown },
                perhaps_nothing,
            };
        };
        total = Some(match total {
            None => range,
            Some(so_far) => {
                Range { min: combine(so_far.min, range.min), max: combine(so_far.max, range.max) }
            }
        });
    }
    Outcome { what: total.map_or(What::Unknown, What::Number), perhaps_nothing }
}

fn case(arms: &[(Condition, Expr)], last: &Expr, facts: &Facts<'_>) -> Outcome {
    let mut so_far: Option<Outcome> = None;
    for (condition, expr) in arms {
        match kleene(condition, facts) {
            Truth::No => {}
            Truth::Yes => return hull(so_far, eval(expr, facts)),
            Truth::Unknown => so_far = Some(hull(so_far, eval(expr, facts))),
        }
    }
    hull(so_far, eval(last, facts))
}

/// The smallest outcome that holds both.
pub(crate) fn hull(left: Option<Outcome>, right: Outcome) -> Outcome {
    let Some(left) = left else { return right };
    let perhaps_nothing = left.perhaps_nothing || right.perhaps_nothing;
    let what = match (left.what, right.what) {
        (What::Nothing, What::Nothing) => What::Nothing,
        (What::Nothing, what) | (what, What::Nothing) => {
            return Outcome { what, perhaps_nothing: true };
        }
        (What::Number(a), What::Number(b)) => What::Number(join(a, b)),
        (What::Day(a), What::Day(b)) => What::Day(join(a, b)),
        (What::Span(a, unit), What::Span(b, other)) if unit == other => What::Span(join(a, b), unit),
        _ => What::Unknown,
    };
    Outcome { what, perhaps_nothing }
}

/// The smallest range that holds both.
pub(crate) fn join<T: Ord + Copy>(left: Range<T>, right: Range<T>) -> Range<T> {
    Range { min: left.min.min(right.min), max: left.max.max(right.max) }
}

/// A bound of a question, as the number in which answers are kept.
pub(crate) fn bound(expr: &Expr, facts: &Facts<'_>) -> Option<i64> {
    match eval(expr, facts).what {
        What::Number(range) => i64::try_from(range.known()?.to_integer()).ok(),
        What::Day(range) => Some(day_number(range.known()?)),
        What::Span(range, _) => range.known(),
        What::Nothing | What::Unknown => None,
    }
}

/// The outcome as it is shown in a message.
pub(crate) fn amount(expr: &Expr, facts: &Facts<'_>) -> Amount {
    if let Expr::Answer(question) = expr
        && let Belief::One(options) = facts.fact(*question).belief
    {
        let chosen = super::facts::single(Belief::One(options)) && facts.applies(*question) == Truth::Yes;
        return if chosen {
            Amount::Choice(*question, options.0.trailing_zeros() as usize)
        } else {
            Amount::Unknown
        };
    }
    match eval(expr, facts).what {
        What::Nothing | What::Unknown => Amount::Unknown,
        What::Number(range) if is_money(expr, facts) => Amount::Money(range),
        What::Number(range) => Amount::Number(range),
        What::Span(range, unit) => Amount::Span(range, unit),
        What::Day(range) if range.min == Date::MIN || range.max == Date::MAX => Amount::Unknown,
        What::Day(range) => Amount::Day(range),
    }
}

fn is_money(expr: &Expr, facts: &Facts<'_>) -> bool {
    let knowledge = facts.knowledge;
    match expr {
        Expr::Value(value) => knowledge.values[*value].unit == Unit::Money,
        Expr::Answer(question) => matches!(knowledge.questions[*question].kind, Kind::Money { .. }),
        Expr::Named(name) => is_money(&knowledge.expressions[*name].expr, facts),
        Expr::Times(parts) | Expr::Sum(parts) => parts.iter().any(|part| is_money(part, facts)),
        Expr::Case(arms, last) => {
            arms.iter().map(|(_, expr)| expr).chain([&**last]).any(|arm| is_money(arm, facts))
        }
        Expr::Zero | Expr::One | Expr::Today | Expr::Months(_) | Expr::After(..) | Expr::Before(..) => false,
    }
}
