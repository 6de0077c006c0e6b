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
    let mut unasked = places.iter().filter_map(|place| cases.get(place.case));
    let Some(case) = unasked.find(|case| case.facts.is_unasked(question)) else {
        return Vec::new();
    };
    let readers = places
        .iter()
        .filter_map(|place| Some(&ask::at(cases, place)?.1.reads))
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

pub(super) fn phase(cases: &[Case<'_>], place: &Place) -> Option<Phase> {
    Some(ask::at(cases, place)?.1.phase)
}

/// The questions that something at these places reads and that could still be asked.
pub(super) fn unasked(places: &[Place]) -> Questions {
    let mut questions = Questions::default();
    for place in places {
        questions.add(&place.state.unasked);
    }
    questions
}

/// Groups of items that share no unasked question.
pub(super) fn components(live: &[Place]) -> Vec<Vec<Place>> {
    let mut parts: Vec<(Questions, Vec<Place>)> = Vec::new();
    for place in live {
        let mut questions = place.state.unasked.clone();
        let mut places = vec![place.clone()];
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
            places.sort_unstable_by_key(|place| (place.case, place.item));
            places
        })
        .collect()
}

/// What comes of the items depends on their states, and on nothing else.
pub(super) fn key(places: &[Place]) -> Vec<u32> {
    places.iter().map(|place| place.state.number).collect()
}
