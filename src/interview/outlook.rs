//! Looking ahead: the fewest and the most questions left, exactly, by walking every class of answers once.
//!
//! What keeps it finite: answers that come to the same are one class; items that share no open question are counted
//! apart and added; and states that agree in the live items and in what those read are looked at once.

use std::collections::{BTreeSet, HashMap};
use std::hash::BuildHasherDefault;

use super::ask::{self, Case, Place};
use super::facts::{Asked, Belief, Fact, Facts};
use super::frontier;
use super::plan::Phase;
use super::route;
use super::session::{Outlook, Session};
use super::set::Questions;
use super::states::Mix;
use crate::knowledge::{Id, Node, Options, Procedure, Question, Weight};

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
    memo: HashMap<Vec<u32>, Left, BuildHasherDefault<Mix>>,
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
pub(crate) fn of_tree<'k>(session: &Session<'k>, node: &'k Node, path: &[Id<Question>]) -> Outlook {
    let mut told = Vec::new();
    let facts = Facts::new(session.knowledge, &session.plans, session.today, &Vec::new());
    for &question in path {
        if let Some(answer) = session.answers.get(question) {
            facts.tell(question, answer);
            told.push((question, facts.fact(question)));
        }
    }
    let mut leaves = Vec::new();
    collect(session, node, &mut told, 0, &mut leaves);
    let procedures: BTreeSet<_> = leaves.iter().flat_map(|leaf| leaf.procedures).collect();
    let procedures = procedures.len();
    let mut tree = Tree { session, ahead: Lookahead::new(Weight::Decides), exact: true, left: None };
    // Where the most may be left comes first: most of the others can then be passed over.
    leaves.sort_by_key(|leaf| std::cmp::Reverse(leaf.bound));
    for leaf in &leaves {
        if tree.left.is_none_or(|left| leaf.bound > left.most) {
            tree.look_for_more(leaf);
        }
    }
    // In the same manner the fewest, from the other end.
    for leaf in leaves.iter().rev() {
        if tree.left.is_none_or(|left| leaf.depth < left.fewest) {
            tree.take_in(leaf, &tree.cases(leaf));
        }
    }
    let left = tree.left.unwrap_or(NONE);
    Outlook { fewest: left.fewest, most: left.most, procedures, exact: tree.exact }
}

type Told = Vec<(Id<Question>, Fact)>;

/// A leaf of the tree, and how it is reached.
struct Leaf<'n> {
    /// Questions up to here.
    depth: usize,
    /// No more questions than this can be asked up to here and from here.
    bound: usize,
    /// None where the tree refers on.
    procedures: &'n [Id<Procedure>],
    told: Told,
}

/// Finds every leaf below a node.
fn collect<'k>(
    session: &Session<'k>,
    node: &'k Node,
    told: &mut Told,
    depth: usize,
    leaves: &mut Vec<Leaf<'k>>,
) {
    match node {
        Node::See(name) => collect(session, &session.knowledge.subtrees[*name].node, told, depth, leaves),
        Node::Refer(_) => leaves.push(Leaf { depth, bound: depth, procedures: &[], told: Told::new() }),
        Node::Go(procedures) => {
            let mut deciding = Questions::default();
            for &procedure in procedures {
                deciding.add(&session.library().plan(procedure).deciding);
            }
            let is_told = |question| told.iter().any(|(known, _)| *known == question);
            let bound = depth + deciding.iter().filter(|question| !is_told(*question)).count();
            leaves.push(Leaf { depth, bound, procedures, told: told.clone() });
        }
        Node::Ask { question, .. } => {
            for (options, way) in route::ways(node) {
                let fact = match options {
                    Some(options) => Fact { belief: Belief::One(options), asked: Asked::Told },
                    None => Fact { belief: Belief::One(Options(u64::MAX)), asked: Asked::Unsure },
                };
                told.push((*question, fact));
                collect(session, way, told, depth + 1, leaves);
                told.pop();
            }
        }
    }
}

struct Tree<'s, 'k> {
    session: &'s Session<'k>,
    /// What is known of one leaf holds at the others.
    ahead: Lookahead,
    exact: bool,
    /// From the node where the leaves were collected.
    left: Option<Left>,
}

impl<'k> Tree<'_, 'k> {
    fn cases(&self, leaf: &Leaf<'_>) -> Vec<Case<'k>> {
        self.session.cases_of(leaf.procedures, &leaf.told)
    }

    /// Takes a leaf in, unless what is live there shows that no more can be left than elsewhere.
    fn look_for_more(&mut self, leaf: &Leaf<'_>) {
        let cases = self.cases(leaf);
        let bound = leaf.depth + frontier::deciding(&cases, &ask::live(&cases)).len();
        if self.left.is_none_or(|left| bound > left.most) {
            self.take_in(leaf, &cases);
        }
    }

    /// Takes in what is left up to a leaf and from there.
    fn take_in(&mut self, leaf: &Leaf<'_>, cases: &[Case<'_>]) {
        let is_read = |question| cases.iter().any(|case| case.plan.reads.contains(question));
        let routed: Vec<_> =
            leaf.told.iter().map(|(question, _)| *question).filter(|question| is_read(*question)).collect();
        let left = self.leaf(cases, &routed);
        let left = Left { fewest: leaf.depth + left.fewest, most: leaf.depth + left.most };
        self.left = Some(widest(self.left, left));
    }

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
        Self { weight, memo: HashMap::default(), fuel: FUEL }
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
            let known = self.memo.get(&frontier::key(&part)).copied();
            let left = known.or_else(|| {
                let (question, _) = ask::next(cases, &part, self.weight)?;
                Some(self.branch(cases, &part, question, Self::parts))
            });
            let left = left.unwrap_or(NONE);
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
