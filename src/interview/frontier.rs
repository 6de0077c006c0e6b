//! What is still ahead of some procedures: the classes of answers to a question, the items that hang together, and the
//! key under which two states come to the same.

use super::ask::{self, Case, Place};
use super::checklist::Truth;
use super::facts::{Asked, Belief, Fact};
use super::partition;
use super::plan::Phase;
use super::set::Questions;
use crate::knowledge::{Id, Question, Weight};

/// The classes into which the cases split a choice that the tree has told only up to a branch.
pub(super) fn told_classes(cases: &[Case<'_>], question: Id<Question>) -> Vec<Belief> {
    let readers = cases.iter().flat_map(|case| &case.plan.items).map(|item| &*item.reads);
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
        .filter_map(|place| Some(&*ask::at(cases, place)?.1.reads))
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

/// Those of them that may be asked before a result is shown, as far as it is known now.
pub(super) fn deciding(cases: &[Case<'_>], places: &[Place]) -> Questions {
    let may_apply = |case: &Case<'_>, question| {
        case.facts.weight(question) == Weight::Decides && case.facts.applies(question) != Truth::No
    };
    let mut questions = Questions::default();
    for place in places {
        let Some(case) = cases.get(place.case) else { continue };
        questions.extend(place.state.unasked.iter().filter(|question| may_apply(case, *question)));
    }
    questions
}

/// Groups of items that share no unasked question.
pub(super) fn components(live: &[Place]) -> Vec<Vec<Place>> {
    let mut parts: Vec<(Questions, Vec<usize>)> = Vec::new();
    for (position, place) in live.iter().enumerate() {
        let unasked = &place.state.unasked;
        let (mut questions, mut members) = (Questions::default(), Vec::new());
        parts.retain_mut(|(others, theirs)| {
            let meets = others.meets(unasked);
            if meets && members.is_empty() {
                (questions, members) = (std::mem::take(others), std::mem::take(theirs));
            } else if meets {
                questions.add(others);
                members.append(theirs);
            }
            !meets
        });
        questions.add(unasked);
        members.push(position);
        parts.push((questions, members));
    }
    let places = |(_, mut members): (Questions, Vec<usize>)| {
        members.sort_unstable();
        members.into_iter().filter_map(|position| live.get(position).cloned()).collect()
    };
    parts.into_iter().map(places).collect()
}

/// What comes of the items depends on their states, and on nothing else.
pub(super) fn key(places: &[Place]) -> Vec<u32> {
    places.iter().map(|place| place.state.number).collect()
}
