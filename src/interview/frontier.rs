//! What is still ahead of some procedures: the classes of answers to a question, the items that hang together, and the
//! key under which two states come to the same.

use std::collections::BTreeSet;

use super::ask::{Case, Place};
use super::facts::{Asked, Belief, Fact};
use super::partition;
use super::plan::Phase;
use super::reads::Reads;
use crate::knowledge::{Id, Question};

/// The classes into which the cases split a choice that the tree has told only up to a branch.
pub(super) fn told_classes(cases: &mut [Case<'_>], question: Id<Question>) -> Vec<Belief> {
    let plans: Vec<_> = cases.iter().map(|case| std::rc::Rc::clone(&case.plan)).collect();
    let readers: Vec<&Reads<'_>> =
        plans.iter().flat_map(|plan| &plan.items).map(|item| &item.reads).collect();
    cases
        .iter_mut()
        .find(|case| case.facts.fact(question).asked == Asked::Told)
        .map(|case| partition::classes(question, &readers, &mut case.facts))
        .unwrap_or_default()
        .into_iter()
        .map(|class| class.belief)
        .collect()
}

/// Every class of answers to a question, and "I don't know".
pub(super) fn facts_of(cases: &mut [Case<'_>], places: &[Place], question: Id<Question>) -> Vec<Fact> {
    let Some(reader) = places
        .iter()
        .map(|&(case, _)| case)
        .find(|&case| cases.get(case).is_some_and(|case| case.facts.is_unasked(question)))
    else {
        return Vec::new();
    };
    let plans: Vec<_> = cases.iter().map(|case| std::rc::Rc::clone(&case.plan)).collect();
    let readers: Vec<&Reads<'_>> = places
        .iter()
        .filter_map(|&(case, item)| Some(&plans.get(case)?.items.get(item)?.reads))
        .filter(|reads| reads.questions.contains(&question))
        .collect();
    let Some(case) = cases.get_mut(reader) else {
        return Vec::new();
    };
    let belief = case.facts.fact(question).belief;
    let classes = partition::classes(question, &readers, &mut case.facts);
    let told = classes.into_iter().map(|class| Fact { belief: class.belief, asked: Asked::Told });
    told.chain([Fact { belief, asked: Asked::Unsure }]).collect()
}

pub(super) fn phase(cases: &[Case<'_>], (case, item): Place) -> Option<Phase> {
    Some(cases.get(case)?.plan.items.get(item)?.phase)
}

pub(super) fn unasked(cases: &[Case<'_>], places: &[Place]) -> BTreeSet<Id<Question>> {
    places.iter().flat_map(|&place| unasked_of(cases, place)).collect()
}

pub(super) fn unasked_of<'c>(
    cases: &'c [Case<'_>],
    (case, item): Place,
) -> impl Iterator<Item = Id<Question>> + 'c {
    cases.get(case).into_iter().filter_map(move |case| Some((case, case.plan.items.get(item)?))).flat_map(
        |(case, item)| {
            item.reads.questions.iter().copied().filter(|&question| case.facts.is_unasked(question))
        },
    )
}

/// Groups of items that share no unasked question.
pub(super) fn components(cases: &[Case<'_>], live: &[Place]) -> Vec<Vec<Place>> {
    let mut parts: Vec<(BTreeSet<Id<Question>>, Vec<Place>)> = Vec::new();
    for &place in live {
        let mut questions: BTreeSet<_> = unasked_of(cases, place).collect();
        let mut places = vec![place];
        parts.retain_mut(|(others, members)| {
            let apart = others.is_disjoint(&questions);
            if !apart {
                questions.append(others);
                places.append(members);
            }
            apart
        });
        parts.push((questions, places));
    }
    parts
        .into_iter()
        .map(|(_, mut places)| {
            places.sort_unstable();
            places
        })
        .collect()
}

/// What the count depends on: the live items, and what is known of what they read, up to what they tell apart.
pub(super) fn key(cases: &[Case<'_>], places: &[Place]) -> Vec<i64> {
    let mut key: Vec<i64> = Vec::with_capacity(places.len() * 4);
    let number = |position: usize| i64::try_from(position).unwrap_or(i64::MAX);
    for &(case, item) in places {
        let Some(case_at) = cases.get(case) else { continue };
        let Some(item_at) = case_at.plan.items.get(item) else {
            continue;
        };
        key.extend([number(case), number(item)]);
        for &question in &item_at.reads.questions {
            let fact = case_at.facts.fact(question);
            key.push(fact.asked as i64);
            match fact.belief {
                Belief::Between(low, high) => key.extend([low, high]),
                Belief::Several { sure, possible } => {
                    key.extend([sure.0.cast_signed(), possible.0.cast_signed()]);
                }
                Belief::One(possible) => {
                    for (_, set) in item_at.reads.atoms.iter().filter(|(read, _)| *read == question) {
                        let (inside, outside) =
                            (!possible.and(*set).is_empty(), !possible.without(*set).is_empty());
                        key.push(i64::from(inside) << 1 | i64::from(outside));
                    }
                }
            }
        }
    }
    key
}
