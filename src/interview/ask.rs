//! Which question comes next: the first open one, in the authored order, of the first phase that has one.
//!
//! A question is open while some class of its answers changes what a live item comes to.

use std::collections::BTreeSet;

use super::checklist::Truth;
use super::facts::{Asked, Fact, Facts};
use super::partition;
use super::plan::{Item, Phase, Plan};
use crate::knowledge::{Id, Question, Weight};

/// A procedure under consideration, with what is known where it is the result.
#[derive(Clone, Debug)]
pub(crate) struct Case<'k> {
    pub(crate) plan: std::rc::Rc<Plan<'k>>,
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
        let Some(case) = cases.get(position) else { continue };
        let Some(item) = case.plan.items.get(number) else {
            continue;
        };
        if item.reads.questions.contains(&question) {
            let effect = item.effect(&case.facts);
            if item.phase == Phase::Incurable && effect.truths == [Truth::Yes, Truth::No] {
                closed.iter_mut().skip(position).take(1).for_each(|closed| *closed = true);
            }
            if effect.is_decided() || !item.reads.questions.iter().any(|read| case.facts.is_unasked(*read)) {
                continue;
            }
        }
        still.push((position, number));
    }
    still.retain(|&(position, _)| closed.get(position) == Some(&false));
    still
}

/// Whether something unasked can still change the item.
fn is_live<'k>(item: &Item<'k>, facts: &Facts<'k>) -> bool {
    item.reads.questions.iter().any(|question| facts.is_unasked(*question))
        && !item.effect(facts).is_decided()
}

/// The next question of this weight for these items, with its phase.
pub(crate) fn next(
    cases: &mut [Case<'_>],
    places: &[Place],
    weight: Weight,
) -> Option<(Id<Question>, Phase)> {
    for phase in Phase::ALL {
        let question = candidates(cases, places, phase, weight).into_iter().find(|&question| {
            places.iter().any(|&(case, item)| {
                cases.get_mut(case).is_some_and(|case| {
                    let plan = std::rc::Rc::clone(&case.plan);
                    plan.items
                        .get(item)
                        .is_some_and(|item| item.phase == phase && opens(question, item, &mut case.facts))
                })
            })
        });
        if let Some(question) = question {
            return Some((question, phase));
        }
    }
    None
}

/// Every question of this weight that is open now.
pub(crate) fn open_questions(cases: &mut [Case<'_>]) -> BTreeSet<Id<Question>> {
    let mut open = BTreeSet::new();
    for (case, item) in live(cases) {
        let Some(case) = cases.get_mut(case) else { continue };
        let plan = std::rc::Rc::clone(&case.plan);
        let Some(item) = plan.items.get(item) else {
            continue;
        };
        for &question in &item.reads.questions {
            if !open.contains(&question) && opens(question, item, &mut case.facts) {
                open.insert(question);
            }
        }
    }
    open
}

fn candidates(cases: &[Case<'_>], places: &[Place], phase: Phase, weight: Weight) -> BTreeSet<Id<Question>> {
    let mut questions = BTreeSet::new();
    for &(case, item) in places {
        let Some(case) = cases.get(case) else { continue };
        let Some(item) = case.plan.items.get(item).filter(|item| item.phase == phase) else {
            continue;
        };
        questions.extend(item.reads.questions.iter().copied().filter(|&question| {
            case.facts.is_unasked(question) && case.facts.knowledge.questions[question].weight == weight
        }));
    }
    questions
}

/// Whether some class of answers changes what the item comes to.
pub(crate) fn opens<'k>(question: Id<Question>, item: &Item<'k>, facts: &mut Facts<'k>) -> bool {
    if !facts.is_unasked(question)
        || !item.reads.questions.contains(&question)
        || facts.applies(question) != Truth::Yes
    {
        return false;
    }
    changes(question, item, facts) || together(question, item, facts)
}

fn changes<'k>(question: Id<Question>, item: &Item<'k>, facts: &mut Facts<'k>) -> bool {
    let classes = partition::classes(question, &[&item.reads], facts);
    let old = facts.fact(question);
    let mut effects = classes.iter().flat_map(|class| &class.ends).map(|&belief| {
        facts.set(question, Fact { belief, asked: Asked::Told });
        item.effect(facts)
    });
    let first = effects.next();
    let changes = effects.any(|effect| Some(&effect) != first.as_ref());
    facts.set(question, old);
    changes
}

/// Where no question changes the item alone (of "either both or none", say), two may together.
fn together<'k>(question: Id<Question>, item: &Item<'k>, facts: &mut Facts<'k>) -> bool {
    let others: Vec<_> = item
        .reads
        .twice
        .iter()
        .copied()
        .filter(|&other| other != question && facts.is_unasked(other) && facts.applies(other) != Truth::No)
        .collect();
    if others.is_empty()
        || !item.reads.twice.contains(&question)
        || others.iter().any(|&other| changes(other, item, facts))
    {
        return false;
    }
    let old = facts.fact(question);
    let found = partition::classes(question, &[&item.reads], facts).iter().any(|class| {
        facts.set(question, Fact { belief: class.belief, asked: Asked::Told });
        others.iter().any(|&other| changes(other, item, facts))
    });
    facts.set(question, old);
    found
}
