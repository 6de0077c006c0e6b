//! Every path there is: each way through the tree, and behind it every class of answers of every component.
//!
//! A path is a product: the items of a procedure fall into components that share no open question, so the classes of
//! each are walked once and their numbers multiplied. States that come to the same are walked once. At the end of each
//! class the result is resolved with single answers, and again at the edges of every range: the first number of the
//! class, the one above it, and the last (the one below the next class).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use super::answers::Answer;
use super::ask::{self, Case, Place};
use super::calendar::day_of;
use super::checklist::Resolved;
use super::facts::{Asked, Belief, Fact};
use super::frontier;
use super::lengths::Lengths;
use super::plan::Phase;
use super::resolve::resolve;
use super::route;
use super::session::{Entry, Session};
use crate::knowledge::{
    Id, Kind, Knowledge, Node, Options, PartialDate, Procedure, Question, Referral, Weight,
};

/// One class of answers of one component, resolved.
#[derive(Clone, Debug)]
pub struct Class<'w> {
    /// The answers that lead through the tree.
    pub route: &'w [(Id<Question>, Answer)],
    /// The answers of the class, those that may close a procedure first.
    pub answers: &'w [(Id<Question>, Answer)],
    /// Whether it only tries the edge of a range of a class that was seen already.
    pub edge: bool,
    /// What it comes to, one for each procedure; empty where the tree refers on.
    pub results: &'w [Resolved],
    /// Where the tree refers on.
    pub referral: Option<Id<Referral>>,
}

/// What the walk over all paths has found.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// Ways through the tree.
    pub routes: usize,
    /// Classes that were resolved.
    pub classes: usize,
    /// Edges of ranges that were resolved beside them.
    pub edges: usize,
    /// For each procedure reached: how many paths there are with how many answers.
    pub procedures: BTreeMap<Id<Procedure>, Lengths>,
    /// Questions that no path asks.
    pub never_asked: Vec<Id<Question>>,
    /// Options of one question that nothing ever tells apart.
    pub never_told_apart: Vec<(Id<Question>, Options)>,
}

/// Walks every path and shows each class of answers once: what `show` makes of the classes, in the order of the tree.
///
/// The ways through the tree do not know of each other, so two threads share them.
pub fn survey<T: Send>(
    knowledge: &Knowledge,
    today: Date,
    show: &(dyn Fn(&Class<'_>) -> T + Sync),
) -> (Survey, Vec<T>) {
    let mut walk = Walk::new(knowledge, today, show);
    let mut ways = Vec::new();
    walk.tree(&knowledge.subtrees[knowledge.root].node, &mut Vec::new(), &mut ways);
    let pieces: Vec<&[Way<'_>]> = ways.chunks(PIECE).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut walk = Walk::new(knowledge, today, show);
        let mut shown = Vec::new();
        while let Some((number, piece)) = take(&pieces, &next) {
            for way in piece {
                walk.way(way);
            }
            shown.push((number, std::mem::take(&mut walk.shown)));
        }
        (walk.found, shown)
    };
    let mut shown: Vec<(usize, Vec<T>)> = Vec::new();
    std::thread::scope(|scope| {
        let other = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let mut done = vec![work()];
        // Where there is no second thread to be had, this one has done it all.
        if let Ok(other) = other {
            done.push(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        for (found, pieces) in done {
            walk.found.add(found);
            shown.extend(pieces);
        }
    });
    shown.sort_by_key(|(number, _)| *number);
    (walk.found.finish(knowledge), shown.into_iter().flat_map(|(_, shown)| shown).collect())
}

/// So many ways are taken at once.
const PIECE: usize = 8;

/// The stack of a second thread: what the first one has everywhere.
const STACK: usize = 8 << 20;

/// The next piece that nobody has taken.
fn take<'p, T>(pieces: &[&'p [T]], next: &AtomicUsize) -> Option<(usize, &'p [T])> {
    let number = next.fetch_add(1, Ordering::Relaxed);
    Some((number, *pieces.get(number)?))
}

type Told = Vec<(Id<Question>, Fact)>;

/// A way through the tree, with its end: procedures, or where it refers on.
type Way<'k> = (Told, Result<&'k [Id<Procedure>], Id<Referral>>);

/// What has been found so far.
struct Found {
    survey: Survey,
    asked: BTreeSet<Id<Question>>,
    /// For each question, the options that nothing has told apart so far.
    blocks: BTreeMap<Id<Question>, Vec<Options>>,
}

impl Found {
    fn tell_apart(&mut self, question: Id<Question>, options: Options) {
        if let Some(blocks) = self.blocks.get_mut(&question) {
            let split = blocks.iter().flat_map(|block| [block.and(options), block.without(options)]);
            *blocks = split.filter(|block| !block.is_empty()).collect();
        }
    }

    /// So many paths with so many answers lead to this procedure too.
    fn reach(&mut self, procedure: Id<Procedure>, lengths: &Lengths) {
        let known = self.survey.procedures.remove(&procedure);
        let lengths = known.map_or_else(|| lengths.clone(), |known| known.or(lengths));
        self.survey.procedures.insert(procedure, lengths);
    }

    /// What another thread has found.
    fn add(&mut self, other: Self) {
        self.survey.routes += other.survey.routes;
        self.survey.classes += other.survey.classes;
        self.survey.edges += other.survey.edges;
        for (procedure, lengths) in &other.survey.procedures {
            self.reach(*procedure, lengths);
        }
        self.asked.extend(other.asked);
        for (question, blocks) in other.blocks {
            for block in blocks {
                self.tell_apart(question, block);
            }
        }
    }

    fn finish(self, knowledge: &Knowledge) -> Survey {
        let Self { mut survey, asked, blocks } = self;
        survey.never_asked = knowledge.questions.ids().filter(|question| !asked.contains(question)).collect();
        survey.never_told_apart = blocks
            .into_iter()
            .filter(|(question, _)| asked.contains(question))
            .flat_map(|(question, blocks)| blocks.into_iter().map(move |block| (question, block)))
            .filter(|(_, block)| block.0.count_ones() > 1)
            .collect();
        survey
    }
}

struct Walk<'w, 'k, T> {
    session: Session<'k>,
    show: &'w (dyn Fn(&Class<'_>) -> T + Sync),
    shown: Vec<T>,
    found: Found,
}

impl<'w, 'k, T> Walk<'w, 'k, T> {
    fn new(knowledge: &'k Knowledge, today: Date, show: &'w (dyn Fn(&Class<'_>) -> T + Sync)) -> Self {
        let blocks = knowledge
            .questions
            .iter()
            .map(|(id, question)| (id, vec![Options::all(question.kind.options().len())]))
            .filter(|(_, blocks)| blocks.iter().any(|block| !block.is_empty()))
            .collect();
        Self {
            session: Session::new(knowledge, today, Entry::Tree),
            show,
            shown: Vec::new(),
            found: Found { survey: Survey::default(), asked: BTreeSet::new(), blocks },
        }
    }

    /// Finds every way, in order.
    fn tree(&mut self, node: &'k Node, told: &mut Told, ways: &mut Vec<Way<'k>>) {
        match node {
            Node::See(name) => self.tree(&self.session.knowledge.subtrees[*name].node, told, ways),
            Node::Refer(referral) => ways.push((told.clone(), Err(*referral))),
            Node::Go(procedures) => ways.push((told.clone(), Ok(procedures))),
            Node::Ask { question, .. } => {
                self.found.asked.insert(*question);
                for (options, way) in route::ways(node) {
                    if let Some(options) = options {
                        self.found.tell_apart(*question, options);
                    }
                    let single =
                        |position| Fact { belief: Belief::One(Options::one(position)), asked: Asked::Told };
                    let facts: Vec<Fact> = match options {
                        Some(options) => options.positions().map(single).collect(),
                        None => vec![Fact { belief: Belief::One(Options(u64::MAX)), asked: Asked::Unsure }],
                    };
                    for fact in facts {
                        told.push((*question, fact));
                        self.tree(way, told, ways);
                        told.pop();
                    }
                }
            }
        }
    }

    fn way(&mut self, (told, end): &Way<'k>) {
        self.found.survey.routes += 1;
        match end {
            Err(referral) => {
                self.found.survey.classes += 1;
                let route = self.answers(told, None);
                let class = Class {
                    route: &route,
                    answers: &[],
                    edge: false,
                    results: &[],
                    referral: Some(*referral),
                };
                self.shown.push((self.show)(&class));
            }
            Ok(procedures) => self.leaf(procedures, told),
        }
    }

    fn leaf(&mut self, procedures: &[Id<Procedure>], told: &Told) {
        let cases = self.session.cases_of(procedures, told);
        let start = cases.clone();
        let live = ask::live(&cases);
        let mut behind = Behind { walk: self, route: told, start: &start, memo: HashMap::new() };
        let mut lengths = behind.joint(&cases, &live, &mut Vec::new());
        for _ in told {
            lengths = lengths.longer();
        }
        for &procedure in procedures {
            self.found.reach(procedure, &lengths);
        }
    }

    /// The answers that these facts stand for; `other` replaces one of them.
    fn answers(&self, told: &Told, other: Option<(Id<Question>, i64)>) -> Vec<(Id<Question>, Answer)> {
        let kind = |question| &self.session.knowledge.questions[question].kind;
        let answer = |&(question, fact): &(Id<Question>, Fact)| {
            let number = other.filter(|(replaced, _)| *replaced == question).map(|(_, number)| number);
            (question, answer_of(kind(question), fact, number))
        };
        told.iter().map(answer).collect()
    }
}

/// The answer that stands for a class: of a range its first number, or this one.
fn answer_of(kind: &Kind, fact: Fact, number: Option<i64>) -> Answer {
    match (fact.asked, fact.belief) {
        (Asked::Unsure, _) => Answer::Unknown,
        (_, Belief::One(options)) => Answer::One(options.0.trailing_zeros() as usize),
        (_, Belief::Several { sure, .. }) => Answer::Several(sure),
        (_, Belief::Between(first, _)) => {
            let number = number.unwrap_or(first);
            match kind {
                Kind::Date { .. } => Answer::Date(PartialDate::day(day_of(number))),
                Kind::Money { .. } => Answer::Money(number),
                _ => Answer::Count(number),
            }
        }
    }
}

/// The walk behind one leaf of the tree.
struct Behind<'b, 'w, 'k, T> {
    walk: &'b mut Walk<'w, 'k, T>,
    route: &'b Told,
    start: &'b [Case<'k>],
    memo: HashMap<Vec<u32>, Lengths>,
}

/// What is walked once the question is answered.
type Further<'b, 'w, 'k, T> = fn(&mut Behind<'b, 'w, 'k, T>, &[Case<'k>], &[Place], &mut Told) -> Lengths;

impl<'b, 'w, 'k, T> Behind<'b, 'w, 'k, T> {
    /// While a requirement may still close a procedure, everything about it hangs together.
    fn joint(&mut self, cases: &[Case<'k>], live: &[Place], told: &mut Told) -> Lengths {
        let joint = live.iter().any(|place| frontier::phase(cases, place) == Some(Phase::Incurable));
        if joint && let Some((question, Phase::Incurable)) = next(cases, live) {
            return self.branch(cases, live, question, told, Self::joint);
        }
        self.parts(cases, live, told)
    }

    fn parts(&mut self, cases: &[Case<'k>], live: &[Place], told: &mut Told) -> Lengths {
        let mut lengths = Lengths::end();
        let mut asks = false;
        for part in frontier::components(live) {
            let Some((question, _)) = next(cases, &part) else { continue };
            asks = true;
            lengths = lengths.and(&self.branch(cases, &part, question, told, Self::parts));
        }
        if !asks {
            self.resolve(told);
        }
        lengths
    }

    fn branch(
        &mut self,
        cases: &[Case<'k>],
        places: &[Place],
        question: Id<Question>,
        told: &mut Told,
        further: Further<'b, 'w, 'k, T>,
    ) -> Lengths {
        let key = frontier::key(places);
        if let Some(lengths) = self.memo.get(&key) {
            return lengths.clone();
        }
        self.walk.found.asked.insert(question);
        let olds: Vec<Fact> = cases.iter().map(|case| case.facts.fact(question)).collect();
        let mut lengths: Option<Lengths> = None;
        for fact in frontier::facts_of(cases, places, question) {
            if let (Belief::One(options), Asked::Told) = (fact.belief, fact.asked) {
                self.walk.found.tell_apart(question, options);
            }
            for case in cases.iter().filter(|case| case.facts.is_unasked(question)) {
                case.facts.set(question, fact);
            }
            let still = ask::still_live(cases, places, question);
            told.push((question, fact));
            let behind = further(self, cases, &still, told).longer();
            told.pop();
            lengths = Some(lengths.map_or_else(|| behind.clone(), |lengths| lengths.or(&behind)));
            for (case, old) in cases.iter().zip(&olds) {
                case.facts.set(question, *old);
            }
        }
        let lengths = lengths.unwrap_or_else(Lengths::end);
        self.memo.insert(key, lengths.clone());
        lengths
    }

    /// Resolves the class, and the edges of its ranges.
    fn resolve(&mut self, told: &Told) {
        self.walk.found.survey.classes += 1;
        self.show(told, None);
        for &(question, fact) in told {
            let (Belief::Between(first, last), Asked::Told) = (fact.belief, fact.asked) else { continue };
            for edge in BTreeSet::from([(first + 1).min(last), last]) {
                if edge != first {
                    self.walk.found.survey.edges += 1;
                    self.show(told, Some((question, edge)));
                }
            }
        }
    }

    fn show(&mut self, told: &Told, edge: Option<(Id<Question>, i64)>) {
        let answers = self.walk.answers(told, edge);
        let results: Vec<Resolved> = self
            .start
            .iter()
            .map(|case| {
                let facts = case.facts.clone();
                for &(question, answer) in &answers {
                    facts.tell(question, answer);
                }
                resolve(&case.plan, &facts)
            })
            .collect();
        let route = self.walk.answers(self.route, None);
        let class = Class {
            route: &route,
            answers: &answers,
            edge: edge.is_some(),
            results: &results,
            referral: None,
        };
        let shown = (self.walk.show)(&class);
        self.walk.shown.push(shown);
    }
}

/// The next question, deciding ones first.
fn next(cases: &[Case<'_>], places: &[Place]) -> Option<(Id<Question>, Phase)> {
    [Weight::Decides, Weight::Refines].into_iter().find_map(|weight| ask::next(cases, places, weight))
}
