//! Which question comes next: the first open one, in the authored order, of the first phase that has one.
//!
//! A question is open while some class of its answers changes what a live item comes to.

use std::rc::Rc;

use super::checklist::Truth;
use super::facts::{Asked, Fact, Facts};
use super::partition::{self, Class};
use super::plan::{Item, Phase, Plan};
use super::set::Questions;
use crate::knowledge::{Id, Question, Weight};

/// A procedure under consideration, with what is known where it is the result.
#[derive(Clone, Debug)]
pub(crate) struct Case<'k> {
    pub(crate) plan: Rc<Plan>,
    pub(crate) facts: Facts<'k>,
}

/// An item of one of the cases, by positions.
pub(crate) type Place = (usize, usize);

/// The items that an answer can still change.
pub(crate) fn live(cases: &[Case<'_>]) -> Vec<Place> {
    let mut places = Vec::new();
    for (position, case) in cases.iter().enumerate() {
        if case.plan.is_closed(&case.facts) {
            continue;
        }
        for (number, item) in case.plan.items.iter().enumerate() {
            if is_live(item, &case.facts) {
                places.push((position, number));
            }
        }
    }
    places
}

/// The items of these that an answer can still change, now that this question was answered: the others are as they were.
pub(crate) fn still_live(cases: &[Case<'_>], places: &[Place], question: Id<Question>) -> Vec<Place> {
    let mut closed = vec![false; cases.len()];
    let mut still = Vec::with_capacity(places.len());
    for &(position, number) in places {
        let Some((case, item)) = at(cases, (position, number)) else { continue };
        if item.reads.questions.contains(question) {
            let effect = item.effect(&case.facts);
            if item.phase == Phase::Incurable && effect.truths == [Truth::Yes, Truth::No] {
                closed.iter_mut().skip(position).take(1).for_each(|closed| *closed = true);
            }
            if effect.is_decided() || !item.reads.questions.iter().any(|read| case.facts.is_unasked(read)) {
                continue;
            }
        }
        still.push((position, number));
    }
    still.retain(|&(position, _)| closed.get(position) == Some(&false));
    still
}

/// Whether something unasked can still change the item.
fn is_live(item: &Item, facts: &Facts<'_>) -> bool {
    item.reads.questions.iter().any(|question| facts.is_unasked(question)) && !item.effect(facts).is_decided()
}

/// The item at a place, with its case.
pub(super) fn at<'c, 'k>(cases: &'c [Case<'k>], (case, item): Place) -> Option<(&'c Case<'k>, &'c Item)> {
    let case = cases.get(case)?;
    Some((case, case.plan.items.get(item)?))
}

/// The next question of this weight for these items, with its phase.
pub(crate) fn next(cases: &[Case<'_>], places: &[Place], weight: Weight) -> Option<(Id<Question>, Phase)> {
    for phase in Phase::ALL {
        let items: Vec<_> = places
            .iter()
            .filter_map(|&place| at(cases, place))
            .filter(|(_, item)| item.phase == phase)
            .collect();
        let mut candidates = Questions::default();
        for (_, item) in &items {
            candidates.add(&item.reads.questions);
        }
        let question = candidates
            .iter()
            .filter(|&question| cases.first().is_some_and(|case| case.facts.weight(question) == weight))
            .find(|&question| items.iter().any(|(case, item)| opens(question, item, &case.facts)));
        if let Some(question) = question {
            return Some((question, phase));
        }
    }
    None
}

/// Every question that is open now.
pub(crate) fn open_questions(cases: &[Case<'_>]) -> Questions {
    let mut open = Questions::default();
    for (case, item) in live(cases).into_iter().filter_map(|place| at(cases, place)) {
        for question in item.reads.questions.iter() {
            if !open.contains(question) && opens(question, item, &case.facts) {
                open.insert(question);
            }
        }
    }
    open
}

/// Whether some class of answers changes what the item comes to.
pub(crate) fn opens(question: Id<Question>, item: &Item, facts: &Facts<'_>) -> bool {
    if !facts.is_unasked(question)
        || !item.reads.questions.contains(question)
        || facts.applies(question) != Truth::Yes
    {
        return false;
    }
    changes(question, item, facts) || together(question, item, facts)
}

fn changes(question: Id<Question>, item: &Item, facts: &Facts<'_>) -> bool {
    let classes = partition::classes(question, [&item.reads].into_iter(), facts);
    let mut effects = classes
        .iter()
        .flat_map(Class::ends)
        .map(|belief| facts.supposing(question, Fact { belief, asked: Asked::Told }, || item.effect(facts)));
    let first = effects.next();
    effects.any(|effect| Some(&effect) != first.as_ref())
}

/// Where no question changes the item alone (of "either both or none", say), two may together.
fn together(question: Id<Question>, item: &Item, facts: &Facts<'_>) -> bool {
    if !item.reads.twice.contains(question) {
        return false;
    }
    let others: Vec<_> = item
        .reads
        .twice
        .iter()
        .filter(|&other| other != question && facts.is_unasked(other) && facts.applies(other) != Truth::No)
        .collect();
    if others.is_empty() || others.iter().any(|&other| changes(other, item, facts)) {
        return false;
    }
    partition::classes(question, [&item.reads].into_iter(), facts).iter().any(|class| {
        let fact = Fact { belief: class.belief, asked: Asked::Told };
        facts.supposing(question, fact, || others.iter().any(|&other| changes(other, item, facts)))
    })
}
