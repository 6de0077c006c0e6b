//! Looking ahead: the fewest and the most questions left, exactly, by walking every class of answers once.
//!
//! What keeps it finite: answers that come to the same are one class; items that share no open question are counted
//! apart and added; and states that agree in the live items and in what those read are looked at once.

use std::collections::{BTreeSet, HashMap};

use super::ask::{self, Case, Place};
use super::facts::{Asked, Belief, Fact, Facts};
use super::frontier;
use super::plan::Phase;
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
    memo: HashMap<Vec<u32>, Left>,
    fuel: usize,
}

/// From procedures that are reached.
pub(crate) fn of_cases(cases: &[Case<'_>], weight: Weight) -> Outlook {
    let procedures = cases.len();
    let mut ahead = Lookahead::new(weight);
    let live = ask::live(cases);
    let left = ahead.left(cases, &live);
    Outlook { fewest: left.fewest, most: left.most, procedures, exact: ahead.fuel > 0 }
}

/// From a question of the tree: every branch that is still possible.
pub(crate) fn of_tree(session: &Session<'_>, node: &Node, path: &[Id<Question>]) -> Outlook {
    let mut told = Vec::new();
    let facts = Facts::new(session.knowledge, &session.plans, session.today, &Vec::new());
    for &question in path {
        if let Some(answer) = session.answers.get(question) {
            facts.tell(question, answer);
            told.push((question, facts.fact(question)));
        }
    }
    let ahead = Lookahead::new(Weight::Decides);
    let mut tree = Tree { session, procedures: BTreeSet::new(), ahead, exact: true };
    let left = tree.left(node, &mut told);
    Outlook { fewest: left.fewest, most: left.most, procedures: tree.procedures.len(), exact: tree.exact }
}

struct Tree<'s, 'k> {
    session: &'s Session<'k>,
    procedures: BTreeSet<Id<Procedure>>,
    /// What is known of one leaf holds at the others.
    ahead: Lookahead,
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
                let cases = self.session.cases_of(procedures, told);
                let routed: Vec<_> = told.iter().map(|(question, _)| *question).collect();
                self.leaf(&cases, &routed)
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

impl Tree<'_, '_> {
    /// A branch of several options is one way of the tree, but what the procedures ask may tell them apart.
    fn leaf(&mut self, cases: &[Case<'_>], routed: &[Id<Question>]) -> Left {
        let Some((&question, others)) = routed.split_first() else {
            self.ahead.fuel = FUEL;
            let left = self.ahead.left(cases, &ask::live(cases));
            self.exact &= self.ahead.fuel > 0;
            return left;
        };
        let olds: Vec<Fact> = cases.iter().map(|case| case.facts.fact(question)).collect();
        let mut left: Option<Left> = None;
        for belief in frontier::told_classes(cases, question) {
            for case in cases.iter().filter(|case| case.facts.fact(question).asked == Asked::Told) {
                case.facts.set(question, Fact { belief, asked: Asked::Told });
            }
            left = Some(widest(left, self.leaf(cases, others)));
            for (case, old) in cases.iter().zip(&olds) {
                case.facts.set(question, *old);
            }
        }
        left.unwrap_or_else(|| self.leaf(cases, others))
    }
}

fn widest(left: Option<Left>, right: Left) -> Left {
    left.map_or(right, |left| Left { fewest: left.fewest.min(right.fewest), most: left.most.max(right.most) })
}

impl Lookahead {
    fn new(weight: Weight) -> Self {
        Self { weight, memo: HashMap::new(), fuel: FUEL }
    }

    fn left(&mut self, cases: &[Case<'_>], live: &[Place]) -> Left {
        // While a requirement may still close a procedure, everything about it hangs together.
        let joint = live.iter().any(|place| frontier::phase(cases, place) == Some(Phase::Incurable));
        if joint && let Some((question, Phase::Incurable)) = ask::next(cases, live, self.weight) {
            return self.branch(cases, live, question, Self::left);
        }
        self.parts(cases, live)
    }

    /// Counts items that share no unasked question apart.
    fn parts(&mut self, cases: &[Case<'_>], live: &[Place]) -> Left {
        let mut sum = NONE;
        for part in frontier::components(live) {
            let Some((question, _)) = ask::next(cases, &part, self.weight) else {
                continue;
            };
            let left = self.branch(cases, &part, question, Self::parts);
            sum = Left { fewest: sum.fewest + left.fewest, most: sum.most + left.most };
        }
        sum
    }

    /// One question, and what is left after each class of its answers and after "I don't know".
    fn branch(
        &mut self,
        cases: &[Case<'_>],
        places: &[Place],
        question: Id<Question>,
        further: fn(&mut Self, &[Case<'_>], &[Place]) -> Left,
    ) -> Left {
        let key = frontier::key(places);
        if let Some(left) = self.memo.get(&key) {
            return *left;
        }
        if self.fuel == 0 {
            return Left { fewest: 1, most: frontier::unasked(places).len() };
        }
        self.fuel -= 1;
        let olds: Vec<Fact> = cases.iter().map(|case| case.facts.fact(question)).collect();
        let mut left: Option<Left> = None;
        for fact in frontier::facts_of(cases, places, question) {
            for case in cases {
                let given =
                    case.facts.fact(question).asked == Asked::Given && !case.facts.is_unasked(question);
                if !given {
                    case.facts.set(question, fact);
                }
            }
            let still = ask::still_live(cases, places, question);
            left = Some(widest(left, further(self, cases, &still)));
            for (case, old) in cases.iter().zip(&olds) {
                case.facts.set(question, *old);
            }
        }
        let left = left.unwrap_or(NONE);
        let left = Left { fewest: left.fewest + 1, most: left.most + 1 };
        self.memo.insert(key, left);
        left
    }
}
