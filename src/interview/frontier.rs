//! What is still ahead of some procedures: the classes of answers to a question, the items that hang together, and the
//! key under which two states come to the same.

use super::ask::{self, Case, Place};
use super::facts::{Asked, Belief, Fact};
use super::partition;
use super::plan::Phase;
use super::set::Questions;
use crate::knowledge::{Id, Question};

/// The classes into which the cases split a choice that the tree has told only up to a branch.
pub(super) fn told_classes(cases: &[Case<'_>], question: Id<Question>) -> Vec<Belief> {
    let readers = cases.iter().flat_map(|case| &case.plan.items).map(|item| &item.reads);
    cases
        .iter()
        .find(|case| case.facts.fact(question).asked == Asked::Told)
        .map(|case| partition::classes(question, readers, &case.facts))
        .unwrap_or_default()
        .into_iter()
        .map(|class| class.belief)
        .collect()
}

/// Every class of answers to a question, and "I don't know".
pub(super) fn facts_of(cases: &[Case<'_>], places: &[Place], question: Id<Question>) -> Vec<Fact> {
    let mut asked = places.iter().filter_map(|&(case, _)| cases.get(case));
    let Some(case) = asked.find(|case| case.facts.is_unasked(question)) else {
        return Vec::new();
    };
    let readers = places
        .iter()
        .filter_map(|&place| Some(&ask::at(cases, place)?.1.reads))
        .filter(|reads| reads.questions.contains(question));
    let belief = case.facts.fact(question).belief;
    let classes = partition::classes(question, readers.clone(), &case.facts);
    let mut beliefs = Vec::new();
    for class in classes {
        // A range that something unasked still has to settle is walked from its ends: what is asked there depends on
        // where in the range the answer lies.
        if partition::is_settled(question, class.belief, readers.clone(), &case.facts) {
            beliefs.push(class.belief);
        } else {
            beliefs.extend(class.ends());
        }
    }
    let told = beliefs.into_iter().map(|belief| Fact { belief, asked: Asked::Told });
    told.chain([Fact { belief, asked: Asked::Unsure }]).collect()
}

pub(super) fn phase(cases: &[Case<'_>], place: Place) -> Option<Phase> {
    Some(ask::at(cases, place)?.1.phase)
}

/// The questions that something at these places reads and that could still be asked.
pub(super) fn unasked(cases: &[Case<'_>], places: &[Place]) -> Questions {
    places.iter().flat_map(|&place| unasked_of(cases, place)).collect()
}

fn unasked_of<'c>(cases: &'c [Case<'_>], place: Place) -> impl Iterator<Item = Id<Question>> + 'c {
    ask::at(cases, place).into_iter().flat_map(|(case, item)| {
        item.reads.questions.iter().filter(|&question| case.facts.is_unasked(question))
    })
}

/// Groups of items that share no unasked question.
pub(super) fn components(cases: &[Case<'_>], live: &[Place]) -> Vec<Vec<Place>> {
    let mut parts: Vec<(Questions, Vec<Place>)> = Vec::new();
    for &place in live {
        let mut questions: Questions = unasked_of(cases, place).collect();
        let mut places = vec![place];
        parts.retain_mut(|(others, members)| {
            let meets = others.meets(&questions);
            if meets {
                questions.add(others);
                places.append(members);
            }
            !meets
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
        let Some((case_at, item_at)) = ask::at(cases, (case, item)) else { continue };
        key.extend([number(case), number(item)]);
        for question in item_at.reads.questions.iter() {
            let fact = case_at.facts.fact(question);
            key.push(fact.asked as i64);
            match fact.belief {
                Belief::Between(low, high) => key.extend([low, high]),
                Belief::Several { sure, possible } => {
                    key.extend([sure.0.cast_signed(), possible.0.cast_signed()]);
                }
                Belief::One(possible) => {
                    for set in item_at.reads.atoms(question) {
                        let (inside, outside) =
                            (!possible.and(set).is_empty(), !possible.without(set).is_empty());
                        key.push(i64::from(inside) << 1 | i64::from(outside));
                    }
                }
            }
        }
    }
    key
}
