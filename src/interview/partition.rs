//! The classes of a question's answers: answers of one class come to the same wherever they are read.

use super::calendar::day_number;
use super::checklist::Range;
use super::evaluate::{What, eval, kleene};
use super::facts::{Asked, Belief, Fact, Facts};
use super::reads::Reads;
use crate::knowledge::{Condition, Expr, Id, Kind, Options, Question};

/// A class of answers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Class {
    /// All its answers.
    pub(crate) belief: Belief,
    /// One or two single answers of it: where both come to the same, so does the class.
    pub(crate) ends: Vec<Belief>,
}

/// The classes of a question's answers for these readers, from what is believed about it now.
pub(crate) fn classes<'k>(
    question: Id<Question>,
    readers: &[&Reads<'k>],
    facts: &mut Facts<'k>,
) -> Vec<Class> {
    match facts.fact(question).belief {
        Belief::One(possible) => blocks(question, possible, readers)
            .into_iter()
            .map(|block| Class { belief: Belief::One(block), ends: vec![Belief::One(first(block))] })
            .collect(),
        Belief::Several { sure, possible } => several(question, sure, possible, readers, facts),
        Belief::Between(low, high) => intervals(question, low, high, readers, facts),
    }
}

/// Splits a set of options by every set that is told apart.
fn blocks(question: Id<Question>, possible: Options, readers: &[&Reads<'_>]) -> Vec<Options> {
    let mut blocks = vec![possible];
    for (read, set) in readers.iter().flat_map(|reads| &reads.atoms) {
        if *read == question {
            blocks = blocks.into_iter().flat_map(|block| [block.and(*set), block.without(*set)]).collect();
            blocks.retain(|block| !block.is_empty());
        }
    }
    blocks.sort_unstable_by_key(|block| block.0.trailing_zeros());
    blocks
}

fn first(block: Options) -> Options {
    Options(block.0 & block.0.wrapping_neg())
}

fn several(
    question: Id<Question>,
    sure: Options,
    possible: Options,
    readers: &[&Reads<'_>],
    facts: &Facts<'_>,
) -> Vec<Class> {
    let none = match &facts.knowledge.questions[question].kind {
        Kind::Several { none, .. } => Options::one(*none),
        _ => Options::default(),
    };
    let excluding = possible.and(none);
    let blocks = blocks(question, possible.without(none), readers);
    let mut classes: Vec<Class> = Vec::new();
    if !excluding.is_empty() && sure.without(none).is_empty() {
        let belief = Belief::Several { sure: excluding, possible: excluding };
        classes.push(Class { belief, ends: vec![belief] });
    }
    for chosen in 1..(1_u32 << blocks.len().min(12)) {
        let chosen =
            blocks.iter().enumerate().filter(|(place, _)| chosen >> place & 1 == 1).map(|(_, block)| *block);
        let (mut all, mut one) = (Options::default(), Options::default());
        for block in chosen {
            all = all.or(block);
            one = one.or(first(block));
        }
        if sure.without(all).is_empty() {
            let one = one.or(sure);
            let end = Belief::Several { sure: one, possible: one };
            classes.push(Class { belief: Belief::Several { sure: one, possible: all }, ends: vec![end] });
        }
    }
    classes
}

/// Cuts a range where the truth of some comparison changes.
fn intervals<'k>(
    question: Id<Question>,
    low: i64,
    high: i64,
    readers: &[&Reads<'k>],
    facts: &mut Facts<'k>,
) -> Vec<Class> {
    let (low, high) = if matches!(facts.knowledge.questions[question].kind, Kind::Date { .. }) {
        let (first, last) = facts.horizon();
        (low.max(first).min(last), high.min(last).max(first))
    } else {
        (low, high)
    };
    let mut comparisons: Vec<&Condition> = Vec::new();
    for comparison in readers.iter().flat_map(|reads| &reads.comparisons) {
        let known = comparisons.iter().any(|known| std::ptr::eq(*known, comparison.condition));
        if !known && comparison.questions.contains(&question) {
            comparisons.push(comparison.condition);
        }
    }
    let mut cuts: Vec<i64> =
        comparisons.into_iter().flat_map(|comparison| cuts(comparison, question, low, high, facts)).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let starts = [low].into_iter().chain(cuts.iter().copied());
    let ends = cuts.iter().map(|cut| cut - 1).chain([high]);
    starts
        .zip(ends)
        .map(|(from, to)| {
            let end = |number| Belief::Between(number, number);
            let ends = if from == to { vec![end(from)] } else { vec![end(from), end(to)] };
            Class { belief: Belief::Between(from, to), ends }
        })
        .collect()
}

/// The numbers at which the truth of one comparison becomes another; it is monotone in the answer.
fn cuts<'k>(
    comparison: &'k Condition,
    question: Id<Question>,
    low: i64,
    high: i64,
    facts: &mut Facts<'k>,
) -> Vec<i64> {
    let candidates = thresholds(comparison, question, facts);
    let old = facts.fact(question);
    let mut truth = |number: i64| {
        facts.set(question, Fact { belief: Belief::Between(number, number), asked: Asked::Told });
        kleene(comparison, facts)
    };
    let mut cuts = Vec::new();
    if let Some(candidates) = candidates {
        cuts.extend(
            candidates.into_iter().filter(|&cut| low < cut && cut <= high && truth(cut - 1) != truth(cut)),
        );
    } else {
        let last = truth(high);
        let (mut from, mut here) = (low, truth(low));
        while here != last {
            // The truth is still `here` at `from`, and no longer at `beyond`.
            let mut beyond = high;
            while beyond - from > 1 {
                let middle = from + (beyond - from) / 2;
                if truth(middle) == here { from = middle } else { beyond = middle }
            }
            cuts.push(beyond);
            (from, here) = (beyond, truth(beyond));
        }
    }
    facts.set(question, old);
    cuts
}

/// Where the answer itself is compared with something that does not read it: the numbers on both sides of that.
fn thresholds<'k>(comparison: &'k Condition, question: Id<Question>, facts: &Facts<'k>) -> Option<[i64; 4]> {
    let other = match comparison {
        Condition::AtLeast(left, right) | Condition::Before(left, right) => match (left, right) {
            (Expr::Answer(answer), other) | (other, Expr::Answer(answer)) if *answer == question => {
                let mut reads = Reads::default();
                reads.expr(other, facts.knowledge);
                if reads.questions.contains(&question) {
                    return None;
                }
                eval(other, facts).what
            }
            _ => return None,
        },
        Condition::Since(Expr::Answer(answer)) | Condition::Until(Expr::Answer(answer))
            if *answer == question =>
        {
            What::Day(Range::exactly(facts.on))
        }
        _ => return None,
    };
    let whole =
        |number: crate::knowledge::Rational| i64::try_from(number.to_integer()).unwrap_or(i64::MAX - 1);
    match other {
        What::Number(Range { min, max }) => {
            Some([whole(min.ceil()), whole(min.floor()) + 1, whole(max.ceil()), whole(max.floor()) + 1])
        }
        What::Day(Range { min, max }) => {
            Some([day_number(min), day_number(min) + 1, day_number(max), day_number(max) + 1])
        }
        What::Nothing | What::Unknown | What::Span(..) => None,
    }
}
