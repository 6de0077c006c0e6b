//! The classes of a question's answers: answers of one class come to the same wherever they are read.

use super::checklist::Truth;
use super::evaluate::kleene;
use super::facts::{Asked, Belief, Fact, Facts};
use super::reads::Reads;
use crate::knowledge::{Condition, Id, Kind, Options, Question};

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
            .map(|block| Class {
                belief: Belief::One(block),
                ends: vec![Belief::One(first(block))],
            })
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
            blocks = blocks
                .into_iter()
                .flat_map(|block| [block.and(*set), block.without(*set)])
                .collect();
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
        let belief = Belief::Several {
            sure: excluding,
            possible: excluding,
        };
        classes.push(Class {
            belief,
            ends: vec![belief],
        });
    }
    for chosen in 1..(1_u32 << blocks.len().min(12)) {
        let chosen = blocks
            .iter()
            .enumerate()
            .filter(|(place, _)| chosen >> place & 1 == 1)
            .map(|(_, block)| *block);
        let (mut all, mut one) = (Options::default(), Options::default());
        for block in chosen {
            all = all.or(block);
            one = one.or(first(block));
        }
        if sure.without(all).is_empty() {
            let one = one.or(sure);
            let end = Belief::Several {
                sure: one,
                possible: one,
            };
            classes.push(Class {
                belief: Belief::Several {
                    sure: one,
                    possible: all,
                },
                ends: vec![end],
            });
        }
    }
    classes
}

/// Cuts a range where the truth of some comparison changes, by bisection: each comparison is monotone in the answer.
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
        let known = comparisons
            .iter()
            .any(|known| std::ptr::eq(*known, comparison.condition));
        if !known && comparison.questions.contains(&question) {
            comparisons.push(comparison.condition);
        }
    }
    let old = facts.fact(question);
    let mut truths = |number: i64| -> Vec<Truth> {
        facts.set(
            question,
            Fact {
                belief: Belief::Between(number, number),
                asked: Asked::Told,
            },
        );
        comparisons
            .iter()
            .map(|comparison| kleene(comparison, facts))
            .collect()
    };
    let mut classes = Vec::new();
    let mut from = low;
    while from <= high {
        let here = truths(from);
        let to = if truths(high) == here {
            high
        } else {
            // The last number that comes to the same as `from`; `beyond` does not.
            let (mut to, mut beyond) = (from, high);
            while beyond - to > 1 {
                let middle = to + (beyond - to) / 2;
                if truths(middle) == here {
                    to = middle
                } else {
                    beyond = middle
                }
            }
            to
        };
        let ends = [from, to].map(|end| Belief::Between(end, end));
        let ends = if from == to {
            ends[..1].to_vec()
        } else {
            ends.to_vec()
        };
        classes.push(Class {
            belief: Belief::Between(from, to),
            ends,
        });
        from = to + 1;
    }
    facts.set(question, old);
    classes
}
