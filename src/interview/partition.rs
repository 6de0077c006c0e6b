//! The classes of a question's answers: answers of one class come to the same wherever they are read.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::rc::Rc;

use jiff::civil::Date;

use super::calendar::day_number;
use super::checklist::{Range, Truth};
use super::evaluate::{Outcome, What, compare, eval, kleene, operands};
use super::facts::{Asked, Belief, Fact, Facts};
use super::reads::{Comparison, Reads};
use super::states::Mix;
use crate::knowledge::{Expr, Id, Kind, Options, Question, Rational};

/// A class of answers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Class {
    /// All its answers.
    pub(crate) belief: Belief,
    /// One single answer of it, and another at the other end of a range: where both come to the same, so does the class.
    ends: (Belief, Option<Belief>),
}

impl Class {
    /// One or two single answers of it: where both come to the same, so does the class.
    pub(crate) fn ends(&self) -> impl Iterator<Item = Belief> + use<> {
        [self.ends.0].into_iter().chain(self.ends.1)
    }
}

/// The classes of a question's answers for these readers, from what is believed about it now.
pub(crate) fn classes<'r>(
    question: Id<Question>,
    readers: impl Iterator<Item = &'r Reads> + Clone,
    facts: &Facts<'_>,
) -> Vec<Class> {
    match facts.fact(question).belief {
        Belief::One(possible) => blocks(question, possible, readers)
            .into_iter()
            .map(|block| Class { belief: Belief::One(block), ends: (Belief::One(first(block)), None) })
            .collect(),
        Belief::Several { sure, possible } => several(question, sure, possible, readers, facts),
        Belief::Between(low, high) => intervals(question, low, high, readers, facts),
    }
}

/// Splits a set of options by every set that is told apart.
pub(super) fn blocks<'r>(
    question: Id<Question>,
    possible: Options,
    readers: impl Iterator<Item = &'r Reads>,
) -> Vec<Options> {
    let mut blocks = vec![possible];
    for set in readers.flat_map(|reads| reads.atoms(question)) {
        for place in 0..blocks.len() {
            let Some(block) = blocks.get_mut(place) else { continue };
            let (inside, outside) = (block.and(set), block.without(set));
            if !inside.is_empty() && !outside.is_empty() {
                *block = inside;
                blocks.push(outside);
            }
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks.sort_unstable_by_key(|block| block.0.trailing_zeros());
    blocks
}

fn first(block: Options) -> Options {
    Options(block.0 & block.0.wrapping_neg())
}

fn several<'r>(
    question: Id<Question>,
    sure: Options,
    possible: Options,
    readers: impl Iterator<Item = &'r Reads>,
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
        classes.push(Class { belief, ends: (belief, None) });
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
            classes.push(Class { belief: Belief::Several { sure: one, possible: all }, ends: (end, None) });
        }
    }
    classes
}

/// Whether this range of answers settles every comparison that reads the question, as far as other answers let it.
/// Other kinds of answers always do.
pub(crate) fn is_settled<'r>(
    question: Id<Question>,
    belief: Belief,
    mut readers: impl Iterator<Item = &'r Reads>,
    facts: &Facts<'_>,
) -> bool {
    if !matches!(belief, Belief::Between(..)) {
        return true;
    }
    let depends = |comparison: &Comparison| {
        let mut others = comparison.questions.iter().filter(|other| *other != question);
        comparison.questions.contains(question) && others.any(|other| facts.is_unasked(other))
    };
    facts.supposing(question, Fact { belief, asked: Asked::Told }, || {
        readers.all(|reads| {
            let unsettled = |comparison: &Comparison| {
                depends(comparison) && kleene(&comparison.condition, facts) == Truth::Unknown
            };
            !reads.comparisons.iter().any(|comparison| unsettled(comparison))
        })
    })
}

/// Cuts a range where the truth of some comparison changes.
fn intervals<'r>(
    question: Id<Question>,
    low: i64,
    high: i64,
    readers: impl Iterator<Item = &'r Reads>,
    facts: &Facts<'_>,
) -> Vec<Class> {
    let (low, high) = if matches!(facts.knowledge.questions[question].kind, Kind::Date { .. }) {
        let (first, last) = facts.horizon();
        (low.max(first).min(last), high.min(last).max(first))
    } else {
        (low, high)
    };
    let mut comparisons: Vec<&Comparison> = Vec::new();
    for comparison in readers.flat_map(|reads| &reads.comparisons) {
        let is_known = comparisons.iter().any(|known| known.condition == comparison.condition);
        if !is_known && comparison.questions.contains(question) {
            comparisons.push(comparison);
        }
    }
    let mut cuts = Vec::new();
    let old = facts.fact(question);
    for comparison in comparisons {
        cuts.extend_from_slice(&comparison.cuts.of(comparison, question, (low, high), facts));
    }
    facts.set(question, old);
    cuts.sort_unstable();
    cuts.dedup();
    let starts = [low].into_iter().chain(cuts.iter().copied());
    let ends = cuts.iter().map(|cut| cut - 1).chain([high]);
    starts
        .zip(ends)
        .map(|(from, to)| {
            let end = |number| Belief::Between(number, number);
            Class { belief: Belief::Between(from, to), ends: (end(from), (from != to).then(|| end(to))) }
        })
        .collect()
}

/// The cuts of one comparison that were found. Most states differ in what it does not read.
#[derive(Debug, Default)]
pub(crate) struct Cuts(RefCell<HashMap<CutsOf, Rc<[i64]>, BuildHasherDefault<Mix>>>);

/// Everything on which the cuts of a comparison depend.
#[derive(Debug, PartialEq, Eq, Hash)]
struct CutsOf {
    days: [Date; 2],
    question: Id<Question>,
    range: (i64, i64),
    others: Vec<Fact>,
}

/// More of them than this are forgotten.
const MOST_CUTS: usize = 1 << 10;

impl Cuts {
    /// Where the truth of the comparison changes. What is known of the question is left changed.
    fn of(
        &self,
        comparison: &Comparison,
        question: Id<Question>,
        range: (i64, i64),
        facts: &Facts<'_>,
    ) -> Rc<[i64]> {
        let others = comparison.questions.iter().filter(|other| *other != question);
        let others = others.map(|other| facts.fact(other)).collect();
        let key = CutsOf { days: [facts.today, facts.on()], question, range, others };
        if let Some(cuts) = self.0.borrow().get(&key) {
            return Rc::clone(cuts);
        }
        let mut cuts = Vec::new();
        cut(comparison, question, range, facts, &mut cuts);
        at_corners(comparison, question, facts, || cut(comparison, question, range, facts, &mut cuts));
        let cuts: Rc<[i64]> = cuts.into();
        let mut known = self.0.borrow_mut();
        if known.len() >= MOST_CUTS {
            known.clear();
        }
        known.insert(key, Rc::clone(&cuts));
        cuts
    }
}

/// More open questions of one comparison than this are not combined: some classes are then not told apart.
const MOST_COMBINED: usize = 3;

/// Supposes every way in which the other open questions of a comparison are at one of their ends: where several of them
/// are open, it is there that one alone can decide. What is known of a single other one has both its ends already.
fn at_corners(comparison: &Comparison, question: Id<Question>, facts: &Facts<'_>, mut suppose: impl FnMut()) {
    let open = |&other: &Id<Question>| {
        other != question && facts.is_unasked(other) && facts.applies(other) != Truth::No
    };
    let others: Vec<(Id<Question>, Fact, [i64; 2])> = comparison
        .questions
        .iter()
        .filter(open)
        .filter_map(|other| match facts.fact(other).belief {
            Belief::Between(low, high) if low < high => Some((other, facts.fact(other), [low, high])),
            _ => None,
        })
        .take(MOST_COMBINED)
        .collect();
    if others.len() < 2 {
        return;
    }
    for corner in 0..1_usize << others.len() {
        for (place, &(other, _, [low, high])) in others.iter().enumerate() {
            let end = if corner >> place & 1 == 0 { low } else { high };
            facts.set(other, Fact { belief: Belief::Between(end, end), asked: Asked::Told });
        }
        suppose();
    }
    for (other, old, _) in others {
        facts.set(other, old);
    }
}

/// Finds the numbers at which the truth of one comparison becomes another; it is monotone in the answer. What is known of
/// the question is left changed.
fn cut(
    comparison: &Comparison,
    question: Id<Question>,
    (low, high): (i64, i64),
    facts: &Facts<'_>,
    cuts: &mut Vec<i64>,
) {
    let Some(operands) = operands(&comparison.condition) else { return };
    let at = |number: i64| Fact { belief: Belief::Between(number, number), asked: Asked::Told };
    facts.set(question, at(low));
    // A side that does not read the question comes to the same for all its answers.
    let first = (eval(operands.0, facts), eval(operands.1, facts));
    let reads = (comparison.left.contains(question), comparison.right.contains(question));
    let sides = |number| {
        facts.set(question, at(number));
        let left = if reads.0 { eval(operands.0, facts) } else { first.0 };
        let right = if reads.1 { eval(operands.1, facts) } else { first.1 };
        (left, right)
    };
    let truth = |number| {
        let (left, right) = sides(number);
        compare(&comparison.condition, left, right)
    };
    let is_answer = |expr: &Expr| *expr == Expr::Answer(question);
    let other = match reads {
        (true, false) if is_answer(operands.0) => Some(first.1),
        (false, true) if is_answer(operands.1) => Some(first.0),
        _ => None,
    };
    if let Some(candidates) = other.and_then(|other| thresholds(other.what)) {
        cuts.extend(
            candidates.into_iter().filter(|&cut| low < cut && cut <= high && truth(cut - 1) != truth(cut)),
        );
        return;
    }
    // Days move one another day by day: from one, where the other is reached can be told but for the lengths of months.
    let guess = |number: i64| {
        let (left, right) = sides(number);
        number.saturating_add(distance(left, right))
    };
    crossings((low, high), truth, guess, cuts);
}

/// How near a guess comes at least where it is good.
const NEAR: i64 = 4;

/// Finds where a monotone truth becomes another, by halving; a guess from a number where it is still the same saves steps.
fn crossings<T: PartialEq>(
    (low, high): (i64, i64),
    truth: impl Fn(i64) -> T,
    guess: impl Fn(i64) -> i64,
    cuts: &mut Vec<i64>,
) {
    let last = truth(high);
    let (mut from, mut here) = (low, truth(low));
    while here != last {
        // The truth is still `here` at `from`, and no longer at `beyond`.
        let mut beyond = high;
        let guess = guess(from);
        let mut near = [guess.saturating_add(NEAR), guess.saturating_sub(NEAR)].into_iter();
        while beyond - from > 1 {
            let half = from + (beyond - from) / 2;
            let middle = near.next().filter(|near| from < *near && *near < beyond).unwrap_or(half);
            if truth(middle) == here { from = middle } else { beyond = middle }
        }
        cuts.push(beyond);
        (from, here) = (beyond, truth(beyond));
    }
}

/// How many days two sides lie apart; 0 where that says nothing.
fn distance(left: Outcome, right: Outcome) -> i64 {
    match (left.what, right.what) {
        (What::Day(left), What::Day(right)) => (day_number(left.min) - day_number(right.min)).abs(),
        _ => 0,
    }
}

/// Where an answer may pass what it is compared with: the numbers on both sides of that.
fn thresholds(other: What) -> Option<Vec<i64>> {
    let whole = |number: Rational| i64::try_from(number.to_integer()).unwrap_or(i64::MAX - 1);
    let both = |number: Rational| [whole(number.ceil()), whole(number.floor()) + 1];
    let mut thresholds = match other {
        What::Number(Range { min, max }) if min == max => both(min).to_vec(),
        What::Number(Range { min, max }) => [both(min), both(max)].concat(),
        What::Day(Range { min, max }) => {
            vec![day_number(min), day_number(min) + 1, day_number(max), day_number(max) + 1]
        }
        What::Nothing | What::Unknown | What::Span(..) => return None,
    };
    thresholds.dedup();
    Some(thresholds)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::crossings;

    proptest! {
        /// Whatever is guessed, every crossing is found and nothing else.
        #[test]
        fn a_guess_changes_nothing_but_the_way(
            steps in prop::collection::btree_set(-90_i64..90, 0..4),
            guesses in prop::collection::vec(-200_i64..200, 8),
        ) {
            let truth = |number: i64| steps.iter().filter(|step| **step <= number).count();
            let guess = |number: i64| guesses[usize::try_from(number.rem_euclid(8)).unwrap()];
            let mut cuts = Vec::new();
            crossings((-100, 100), truth, guess, &mut cuts);
            prop_assert_eq!(cuts, steps.iter().copied().collect::<Vec<_>>());
        }
    }
}
