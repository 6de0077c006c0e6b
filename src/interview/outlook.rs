//! Looking ahead: the fewest and the most questions left, exactly, by walking every class of answers once.
//!
//! What keeps it finite: answers that come to the same are one class; items that share no open question are counted
//! apart and added; and states that agree in the live items and in what those read are looked at once.

use std::collections::{BTreeSet, HashMap};

use super::ask::{self, Case, Place};
use super::facts::{Asked, Belief, Fact};
use super::partition;
use super::plan::Phase;
use super::reads::Reads;
use super::route;
use super::session::{Outlook, Session};
use crate::knowledge::{Id, Node, Procedure, Question, Weight};

/// How many states are looked at before the rest is only bounded.
const FUEL: usize = 20_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Left {
    fewest: usize,
    most: usize,
}

const NONE: Left = Left { fewest: 0, most: 0 };

struct Lookahead {
    weight: Weight,
    memo: HashMap<Vec<i64>, Left>,
    fuel: usize,
}

/// From procedures that are reached.
pub(crate) fn of_cases(mut cases: Vec<Case<'_>>, weight: Weight) -> Outlook {
    let procedures = cases.len();
    let mut ahead = Lookahead { weight, memo: HashMap::new(), fuel: FUEL };
    let live = ask::live(&cases);
    let left = ahead.left(&mut cases, &live);
    Outlook { fewest: left.fewest, most: left.most, procedures, exact: ahead.fuel > 0 }
}

/// From a question of the tree: every branch that is still possible.
pub(crate) fn of_tree(session: &Session<'_>, node: &Node, path: &[Id<Question>]) -> Outlook {
    let mut told = Vec::new();
    for &question in path {
        let mut facts = super::facts::Facts::new(session.knowledge, session.today, &Vec::new());
        if let Some(answer) = session.answers.get(question) {
            facts.tell(question, answer);
            told.push((question, facts.fact(question)));
        }
    }
    let mut tree = Tree { session, procedures: BTreeSet::new(), exact: true };
    let left = tree.left(node, &mut told);
    Outlook { fewest: left.fewest, most: left.most, procedures: tree.procedures.len(), exact: tree.exact }
}

struct Tree<'s, 'k> {
    session: &'s Session<'k>,
    procedures: BTreeSet<Id<Procedure>>,
    exact: bool,
}

impl Tree<'_, '_> {
    fn left(&mut self, node: &Node, told: &mut Vec<(Id<Question>, Fact)>) -> Left {
        match node {
            Node::See(name) => {
                let session = self.session;
                self.left(&session.knowledge.subtrees[*name].node, told)
            }
            Node::Refer(_) => NONE,
            Node::Go(procedures) => {
                self.procedures.extend(procedures);
                let outlook = of_cases(self.session.cases_of(procedures, told), Weight::Decides);
                self.exact &= outlook.exact;
                Left { fewest: outlook.fewest, most: outlook.most }
            }
            Node::Ask { question, .. } => {
                let mut left: Option<Left> = None;
                for (options, way) in route::ways(node) {
                    let fact = match options {
                        Some(options) => Fact { belief: Belief::One(options), asked: Asked::Told },
                        None => Fact {
                            belief: Belief::One(crate::knowledge::Options(u64::MAX)),
                            asked: Asked::Unsure,
                        },
                    };
                    told.push((*question, fact));
                    let further = self.left(way, told);
                    told.pop();
                    left = Some(widest(left, further));
                }
                let left = left.unwrap_or(NONE);
                Left { fewest: left.fewest + 1, most: left.most + 1 }
            }
        }
    }
}

fn widest(left: Option<Left>, right: Left) -> Left {
    left.map_or(right, |left| Left { fewest: left.fewest.min(right.fewest), most: left.most.max(right.most) })
}

impl Lookahead {
    fn left(&mut self, cases: &mut [Case<'_>], live: &[Place]) -> Left {
        // While a requirement may still close a procedure, everything about it hangs together.
        let joint = live.iter().any(|&place| phase(cases, place) == Some(Phase::Incurable));
        if joint && let Some((question, Phase::Incurable)) = ask::next(cases, live, self.weight) {
            return self.branch(cases, live, question, Self::left);
        }
        self.parts(cases, live)
    }

    /// Counts items that share no unasked question apart.
    fn parts(&mut self, cases: &mut [Case<'_>], live: &[Place]) -> Left {
        let mut sum = NONE;
        for part in components(cases, live) {
            let Some((question, _)) = ask::next(cases, &part, self.weight) else {
                continue;
            };
            let left = self.branch(cases, &part, question, Self::parts);
            sum = Left { fewest: sum.fewest + left.fewest, most: sum.most + left.most };
        }
        sum
    }

    /// One question, and what is left after each class of its answers and after "I don't know".
    fn branch<'k>(
        &mut self,
        cases: &mut [Case<'k>],
        places: &[Place],
        question: Id<Question>,
        further: fn(&mut Self, &mut [Case<'k>], &[Place]) -> Left,
    ) -> Left {
        let key = key(cases, places);
        if let Some(left) = self.memo.get(&key) {
            return *left;
        }
        if self.fuel == 0 {
            return Left { fewest: 1, most: unasked(cases, places).len() };
        }
        self.fuel -= 1;
        let olds: Vec<Fact> = cases.iter().map(|case| case.facts.fact(question)).collect();
        let mut left: Option<Left> = None;
        for fact in facts_of(cases, places, question) {
            for case in cases.iter_mut() {
                let given =
                    case.facts.fact(question).asked == Asked::Given && !case.facts.is_unasked(question);
                if !given {
                    case.facts.set(question, fact);
                }
            }
            let still = ask::still_live(cases, places, question);
            left = Some(widest(left, further(self, cases, &still)));
            for (case, old) in cases.iter_mut().zip(&olds) {
                case.facts.set(question, *old);
            }
        }
        let left = left.unwrap_or(NONE);
        let left = Left { fewest: left.fewest + 1, most: left.most + 1 };
        self.memo.insert(key, left);
        left
    }
}

/// Every class of answers to a question, and "I don't know".
fn facts_of(cases: &mut [Case<'_>], places: &[Place], question: Id<Question>) -> Vec<Fact> {
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

fn phase(cases: &[Case<'_>], (case, item): Place) -> Option<Phase> {
    Some(cases.get(case)?.plan.items.get(item)?.phase)
}

fn unasked(cases: &[Case<'_>], places: &[Place]) -> BTreeSet<Id<Question>> {
    places.iter().flat_map(|&place| unasked_of(cases, place)).collect()
}

fn unasked_of<'c>(cases: &'c [Case<'_>], (case, item): Place) -> impl Iterator<Item = Id<Question>> + 'c {
    cases.get(case).into_iter().filter_map(move |case| Some((case, case.plan.items.get(item)?))).flat_map(
        |(case, item)| {
            item.reads.questions.iter().copied().filter(|&question| case.facts.is_unasked(question))
        },
    )
}

/// Groups of items that share no unasked question.
fn components(cases: &[Case<'_>], live: &[Place]) -> Vec<Vec<Place>> {
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
fn key(cases: &[Case<'_>], places: &[Place]) -> Vec<i64> {
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
