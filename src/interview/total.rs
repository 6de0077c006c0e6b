//! The sum of all fees as a true range: fees that share an open question are added class by class.

use std::collections::BTreeMap;

use super::checklist::{Range, Total, Truth};
use super::evaluate::{What, eval, kleene};
use super::facts::{Asked, Fact, Facts, single};
use super::partition::{self, Class};
use super::plan::{Part, Plan};
use super::reads::Reads;
use super::set::Questions;
use crate::knowledge::{Expr, Fee, Id, Question, Rational, Step};

/// A sum of money: `max` is `None` where a value is not known; `per` is what each person of an open count adds.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sum {
    min: i64,
    max: Option<i64>,
    per: BTreeMap<Id<Question>, Range<i64>>,
}

impl Sum {
    /// What holds whichever of the two is true. Where a count can only be zero, it says nothing of what each adds.
    fn hull(mut self, other: Self) -> Self {
        for (count, each) in other.per {
            let sum = self.per.entry(count).or_insert(each);
            *sum = Range { min: sum.min.min(each.min), max: sum.max.max(each.max) };
        }
        Self {
            min: self.min.min(other.min),
            max: self.max.zip(other.max).map(|(one, other)| one.max(other)),
            per: self.per,
        }
    }
}

/// More open questions than this are not split: the range is then wider than it need be, never narrower.
const MOST_SPLIT: usize = 8;

/// The total of these fees, each with the step that it belongs to.
pub(crate) fn total(plan: &Plan, fees: &[(&Step, &Fee)], facts: &Facts<'_>) -> Total {
    let reads: Vec<&Reads> = plan
        .items
        .iter()
        .filter(|item| matches!(item.part, Part::Fee(..)))
        .map(|item| &*item.reads)
        .collect();
    let mut read = Questions::default();
    for reads in &reads {
        read.add(&reads.questions);
    }
    let open: Vec<Id<Question>> = read
        .iter()
        .filter(|&question| !single(facts.fact(question).belief) && facts.applies(question) != Truth::No)
        .collect();
    let shared: Vec<Id<Question>> = open
        .iter()
        .copied()
        .filter(|&question| {
            reads.iter().filter(|reads| reads.questions.contains(question)).count() > 1
                || reads.iter().any(|reads| reads.twice.contains(question))
        })
        .take(MOST_SPLIT)
        .collect();
    let sum = split(&shared, fees, &reads, facts);
    let all: Vec<Id<Question>> = open.iter().copied().take(MOST_SPLIT).collect();
    let depends = open.into_iter().filter(|&question| changes(question, &all, fees, &reads, facts)).collect();
    let per = sum.per.into_iter().map(|(count, each)| (each, count)).collect();
    Total { min: sum.min, max: sum.max, per, depends }
}

/// The hull of the sums over every class of the shared questions together.
fn split(shared: &[Id<Question>], fees: &[(&Step, &Fee)], readers: &[&Reads], facts: &Facts<'_>) -> Sum {
    let Some((&question, others)) = shared.split_first() else {
        return sum(fees, facts);
    };
    if facts.applies(question) == Truth::No {
        return split(others, fees, readers, facts);
    }
    let mut hull: Option<Sum> = None;
    for class in partition::classes(question, readers.iter().copied(), facts) {
        let fact = Fact { belief: class.belief, asked: Asked::Told };
        let sum = facts.supposing(question, fact, || split(others, fees, readers, facts));
        hull = Some(match hull {
            Some(hull) => hull.hull(sum),
            None => sum,
        });
    }
    hull.unwrap_or_else(|| sum(fees, facts))
}

/// Whether some answers to the other open questions leave a sum that this question still changes.
fn changes(
    question: Id<Question>,
    others: &[Id<Question>],
    fees: &[(&Step, &Fee)],
    readers: &[&Reads],
    facts: &Facts<'_>,
) -> bool {
    if facts.applies(question) == Truth::No {
        return false;
    }
    let Some((&other, others)) = others.split_first() else {
        return changes_now(question, fees, readers, facts);
    };
    if other == question || facts.applies(other) == Truth::No {
        return changes(question, others, fees, readers, facts);
    }
    partition::classes(other, readers.iter().copied(), facts).into_iter().any(|class| {
        let fact = Fact { belief: class.belief, asked: Asked::Told };
        facts.supposing(other, fact, || changes(question, others, fees, readers, facts))
    })
}

fn changes_now(
    question: Id<Question>,
    fees: &[(&Step, &Fee)],
    readers: &[&Reads],
    facts: &Facts<'_>,
) -> bool {
    let classes = partition::classes(question, readers.iter().copied(), facts);
    let mut sums = classes.iter().flat_map(Class::ends).map(|belief| {
        let fact = Fact { belief, asked: Asked::Told };
        facts.supposing(question, fact, || sum(fees, facts))
    });
    let first = sums.next();
    sums.any(|sum| Some(&sum) != first.as_ref())
}

fn sum(fees: &[(&Step, &Fee)], facts: &Facts<'_>) -> Sum {
    let mut total = Sum { max: Some(0), ..Sum::default() };
    for (step, fee) in fees {
        let due = kleene(&step.when, facts);
        if due == Truth::No {
            continue;
        }
        let amount = cents(&fee.sum, facts);
        if let Some(times) = count(fee, facts) {
            if due == Truth::Yes {
                total.min += amount.map_or(0, |amount| amount.min) * times;
            }
            total.max = total.max.zip(amount).map(|(max, amount)| max + amount.max * times);
        } else if let (Some(question), Some(amount)) = (counted(fee, facts), amount) {
            let each = total.per.entry(question).or_insert_with(|| Range::exactly(0));
            *each = Range { min: each.min + amount.min, max: each.max + amount.max };
        }
    }
    total
}

/// How many times a fee is due; `None` where that depends on an open count.
pub(crate) fn count(fee: &Fee, facts: &Facts<'_>) -> Option<i64> {
    match &fee.each {
        None => Some(1),
        Some(each) => match eval(each, facts).what {
            What::Number(range) => range.known().and_then(|count| i64::try_from(count.to_integer()).ok()),
            _ => None,
        },
    }
}

/// A sum of money in whole cents; `None` where it is not known.
pub(crate) fn cents(sum: &Expr, facts: &Facts<'_>) -> Option<Range<i64>> {
    let whole = |amount: Rational| i64::try_from(amount.ceil().to_integer()).unwrap_or(i64::MAX);
    match eval(sum, facts).what {
        What::Number(range) => Some(Range { min: whole(range.min), max: whole(range.max) }),
        What::Nothing => Some(Range::exactly(0)),
        What::Unknown | What::Span(..) | What::Day(_) => None,
    }
}

/// The count that a fee is multiplied with.
pub(crate) fn counted(fee: &Fee, facts: &Facts<'_>) -> Option<Id<Question>> {
    match fee.each.as_ref()? {
        // What decides whether it applies is asked before it.
        Expr::Answer(question) => Some(*question),
        each => Reads::of_expr(each, facts.library()).questions.iter().last(),
    }
}
