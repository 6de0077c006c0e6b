//! Which question comes next: the first open one, in the authored order, of the first phase that has one.
//!
//! A question is open while some class of its answers changes what a live item comes to.

use std::rc::Rc;

use super::checklist::Truth;
use super::facts::{Asked, Fact, Facts};
use super::partition::{self, Class};
use super::plan::{Item, Phase, Plan, in_force};
use super::set::Questions;
use super::states::State;
use crate::knowledge::{Id, Question, Weight};

/// A procedure under consideration, with what is known where it is the result.
#[derive(Clone, Debug)]
pub(crate) struct Case<'k> {
    pub(crate) plan: Rc<Plan>,
    pub(crate) facts: Facts<'k>,
}

/// An item of one of the cases, by positions, in the state that it is in.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(super) case: usize,
    pub(super) item: usize,
    pub(super) state: Rc<State>,
}

/// The items that an answer can still change.
pub(crate) fn live(cases: &[Case<'_>]) -> Vec<Place> {
    let mut places = Vec::new();
    for (case, at) in cases.iter().enumerate() {
        // Nothing about an act that is closed to this person is worth a question.
        if !in_force(&at.facts.knowledge.procedures[at.plan.procedure], &at.facts) {
            continue;
        }
        let before = places.len();
        for (item, written) in at.plan.items.iter().enumerate() {
            let state = at.facts.states().of(at, written);
            if state.closes {
                places.truncate(before);
                break;
            }
            if state.is_live {
                places.push(Place { case, item, state });
            }
        }
    }
    places
}

/// The items of these that an answer can still change, now that this question was answered: the others are as they were.
pub(crate) fn still_live(cases: &[Case<'_>], places: &[Place], question: Id<Question>) -> Vec<Place> {
    let mut closed = Vec::new();
    let mut still = Vec::with_capacity(places.len());
    for place in places {
        let Some((case, item)) = at(cases, place) else { continue };
        if !item.reads.questions.contains(question) {
            still.push(place.clone());
            continue;
        }
        let state = case.facts.states().of(case, item);
        if state.closes {
            closed.push(place.case);
        } else if state.is_live {
            still.push(Place { state, ..*place });
        }
    }
    still.retain(|place| !closed.contains(&place.case));
    still
}

/// The item at a place, with its case.
pub(super) fn at<'c, 'k>(cases: &'c [Case<'k>], place: &Place) -> Option<(&'c Case<'k>, &'c Item)> {
    let case = cases.get(place.case)?;
    Some((case, case.plan.items.get(place.item)?))
}

/// The next question of this weight for these items, with its phase.
pub(crate) fn next(cases: &[Case<'_>], places: &[Place], weight: Weight) -> Option<(Id<Question>, Phase)> {
    for phase in Phase::ALL {
        let here = || {
            let items = places.iter().filter_map(|place| Some((place, at(cases, place)?)));
            items.filter(|(_, (_, item))| item.phase == phase)
        };
        let mut candidates = Questions::default();
        for (place, _) in here() {
            candidates.add(&place.state.unasked);
        }
        let question = candidates
            .iter()
            .filter(|&question| cases.first().is_some_and(|case| case.facts.weight(question) == weight))
            .find(|&question| {
                here().any(|(place, (case, item))| place.state.opens(question, item, &case.facts))
            });
        if let Some(question) = question {
            return Some((question, phase));
        }
    }
    None
}

/// Every question that is open now.
pub(crate) fn open_questions(cases: &[Case<'_>]) -> Questions {
    let mut open = Questions::default();
    for place in live(cases) {
        let Some((case, item)) = at(cases, &place) else { continue };
        for question in place.state.unasked.iter() {
            if !open.contains(question) && place.state.opens(question, item, &case.facts) {
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
    let classes = partition::classes(question, [&*item.reads].into_iter(), facts);
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
    partition::classes(question, [&*item.reads].into_iter(), facts).iter().any(|class| {
        let fact = Fact { belief: class.belief, asked: Asked::Told };
        facts.supposing(question, fact, || others.iter().any(|&other| changes(other, item, facts)))
    })
}
