//! A session: where it starts, the answers, and the day; everything else is derived from them by replay.

use jiff::civil::Date;

use super::answers::{Answer, Answers, Invalid};
use super::ask::{self, Case};
use super::checklist::{Checklist, Resolved, Shown, Truth};
use super::evaluate;
use super::facts::{Facts, MOST_CENTS, MOST_COUNT};
use super::local;
use super::outlook;
use super::plans::{Library, Plans};
use super::resolve;
use super::route::{self, Stop};
use crate::knowledge::{self, Id, Kind, Knowledge, Overlay, Procedure, Question, Referral, Weight};

/// Where an interview starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// At the root of the tree.
    Tree,
    /// At a procedure that was opened directly.
    Procedure(Id<Procedure>),
}

/// Everything that an interview is made of.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Session<'k> {
    pub knowledge: &'k Knowledge,
    pub today: Date,
    pub entry: Entry,
    /// Whose local practice is added to the result.
    pub province: Option<Id<Overlay>>,
    pub answers: Answers,
    pub plans: Plans,
}

/// Where the answers have led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reached {
    /// Still in the tree.
    Routing,
    /// At these procedures.
    Procedures(Vec<Id<Procedure>>),
    /// Where somebody else must help.
    Referral(Id<Referral>),
}

/// What replaying the answers yields.
#[derive(Clone, Debug)]
pub struct Replay {
    /// The questions that were asked, in order; each has an answer.
    pub path: Vec<Id<Question>>,
    /// What to ask next: deciding questions first, then those that only make the result exact.
    pub open: Option<Id<Question>>,
    /// Whether `open` only makes the result exact: a result can be shown now.
    pub refining: bool,
    /// Every question that is open now and could still change the result, in order.
    pub open_questions: Vec<Id<Question>>,
    /// Answered, but off this path: kept, and read by nothing.
    pub parked: Vec<Id<Question>>,
    /// Answered without having been asked, and changing the result all the same: what only notices and ways on read, and
    /// what comes after the open question.
    pub beside: Vec<Id<Question>>,
    /// Answered and on this path, but not able to change the result any more.
    pub not_needed: Vec<Id<Question>>,
    /// Where the answers have led.
    pub reached: Reached,
}

/// What is still ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The fewest questions left.
    pub fewest: usize,
    /// The most questions left.
    pub most: usize,
    /// Procedures that can still be the result.
    pub procedures: usize,
    /// Whether both numbers are exact; otherwise `most` is an upper bound.
    pub exact: bool,
}

impl<'k> Session<'k> {
    /// A session without answers.
    pub fn new(knowledge: &'k Knowledge, today: Date, entry: Entry) -> Self {
        let plans = Plans::new(knowledge);
        Self { knowledge, today, entry, province: None, answers: Answers::default(), plans }
    }

    /// Another session without answers, over the same knowledge: what was worked out about that is kept.
    #[must_use]
    pub fn beside(&self, today: Date, entry: Entry) -> Self {
        Self { today, entry, answers: Answers::default(), ..self.clone() }
    }

    pub(crate) fn library(&self) -> Library<'_> {
        Library { knowledge: self.knowledge, plans: &self.plans }
    }

    /// Whether the answer is of the question's kind and lies within its bounds.
    pub fn accept(&self, question: Id<Question>, answer: Answer) -> Result<(), Invalid> {
        let facts = Facts::new(self.knowledge, &self.plans, self.today, &Vec::new());
        let bound = |expr: &knowledge::Expr| evaluate::bound(expr, &facts);
        match (&self.knowledge.questions[question].kind, answer) {
            (Kind::Count { min, max }, Answer::Count(found)) => {
                let (min, max) = (bound(min).unwrap_or(0), bound(max).unwrap_or(MOST_COUNT));
                if (min..=max).contains(&found) { Ok(()) } else { Err(Invalid::Number { found, min, max }) }
            }
            (Kind::Money { max }, Answer::Money(found)) => {
                let max = bound(max).unwrap_or(MOST_CENTS);
                if (0..=max).contains(&found) { Ok(()) } else { Err(Invalid::Amount { min: 0, max }) }
            }
            (Kind::Date { min, max }, Answer::Date(found)) => {
                let day = |expr: &knowledge::Expr| bound(expr).map(super::calendar::day_of);
                let (min, max) = (min.as_ref().and_then(day), max.as_ref().and_then(day));
                let inside =
                    min.is_none_or(|min| min <= found.last()) && max.is_none_or(|max| found.first() <= max);
                if inside { Ok(()) } else { Err(Invalid::Day { min, max }) }
            }
            _ => Ok(()),
        }
    }

    /// Asks in order, taking each answer from the map.
    pub fn replay(&self) -> Replay {
        let (mut path, procedures) = match self.route() {
            (path, Stop::Go(procedures)) => (path, procedures),
            (path, Stop::Ask(question, _)) => return self.routed(path, Some(question), Reached::Routing),
            (path, Stop::Refer(referral)) => return self.routed(path, None, Reached::Referral(referral)),
        };
        let cases = self.cases(&procedures, &path);
        let mut live = ask::live(&cases);
        let (open, refining) = loop {
            let Some((question, weight)) = next(&cases, &live) else {
                break (None, false);
            };
            let Some(answer) = self.answers.get(question) else {
                break (Some(question), weight == Weight::Refines);
            };
            path.push(question);
            for case in &cases {
                case.facts.tell(question, answer);
            }
            live = ask::still_live(&cases, &live, question);
        };
        let is_unanswered = |question: &Id<Question>| self.answers.get(*question).is_none();
        let open_questions = ask::open_questions(&cases).iter().filter(is_unanswered).collect();
        let mut replay = Replay {
            path,
            open,
            refining,
            open_questions,
            parked: Vec::new(),
            beside: Vec::new(),
            not_needed: Vec::new(),
            reached: Reached::Procedures(procedures),
        };
        self.sort_unasked(&mut replay, &cases);
        replay
    }

    /// What becomes of the answers that were not asked for on this path, one after the other as the result takes them in.
    fn sort_unasked(&self, replay: &mut Replay, cases: &[Case<'k>]) {
        let mut before = None;
        for (question, answer) in self.answers.iter().filter(|(question, _)| !replay.path.contains(question))
        {
            if !cases.iter().any(|case| counts(case, question, answer)) {
                replay.parked.push(question);
                continue;
            }
            let old = before.take().unwrap_or_else(|| results(cases));
            take_in(cases, question, answer);
            let new = results(cases);
            let list = if new == old { &mut replay.not_needed } else { &mut replay.beside };
            list.push(question);
            before = Some(new);
        }
    }

    fn routed(&self, path: Vec<Id<Question>>, open: Option<Id<Question>>, reached: Reached) -> Replay {
        let parked = self
            .answers
            .iter()
            .map(|(question, _)| question)
            .filter(|question| !path.contains(question))
            .collect();
        Replay {
            path,
            open,
            refining: false,
            open_questions: open.into_iter().collect(),
            parked,
            beside: Vec::new(),
            not_needed: Vec::new(),
            reached,
        }
    }

    fn route(&self) -> (Vec<Id<Question>>, Stop<'k>) {
        match self.entry {
            Entry::Tree => route::walk(self.knowledge, &self.answers),
            Entry::Procedure(procedure) => (Vec::new(), Stop::Go(vec![procedure])),
        }
    }

    /// The procedures with what is given and what these questions were answered.
    fn cases(&self, procedures: &[Id<Procedure>], told: &[Id<Question>]) -> Vec<Case<'k>> {
        let case = |&procedure: &Id<Procedure>| {
            let given = &self.knowledge.procedures[procedure].given;
            let facts = Facts::new(self.knowledge, &self.plans, self.today, given);
            for &question in told {
                if let Some(answer) = self.answers.get(question) {
                    facts.tell(question, answer);
                }
            }
            Case { plan: self.library().plan(procedure), facts }
        };
        procedures.iter().map(case).collect()
    }

    /// The result for the answers so far: every answer counts that a reached procedure reads and that applies.
    pub fn checklist(&self) -> Checklist {
        let (path, stop) = self.route();
        let (procedures, referrals) = match stop {
            Stop::Go(procedures) => (procedures, Vec::new()),
            Stop::Refer(referral) => (Vec::new(), vec![referral]),
            Stop::Ask(..) => (Vec::new(), Vec::new()),
        };
        let cases = self.cases(&procedures, &path);
        for (question, answer) in self.answers.iter() {
            take_in(&cases, question, answer);
        }
        let mut results = results(&cases);
        if let Some(province) = self.province {
            for (resolved, case) in results.iter_mut().zip(&cases) {
                local::add(resolved, province, &case.facts);
            }
        }
        Checklist { today: self.today, results, referrals }
    }

    /// How many questions are left, and how many procedures are still possible.
    pub fn outlook(&self) -> Outlook {
        let (path, stop) = self.route();
        match stop {
            Stop::Refer(_) => Outlook { fewest: 0, most: 0, procedures: 0, exact: true },
            Stop::Ask(_, node) => outlook::of_tree(self, node, &path),
            Stop::Go(procedures) => {
                let replay = self.replay();
                let weight = if replay.refining { Weight::Refines } else { Weight::Decides };
                outlook::of_cases(&self.cases(&procedures, &replay.path), weight)
            }
        }
    }

    /// The cases of a leaf of the tree, for looking ahead.
    pub(crate) fn cases_of(
        &self,
        procedures: &[Id<Procedure>],
        told: &[(Id<Question>, super::facts::Fact)],
    ) -> Vec<Case<'k>> {
        let case = |&procedure: &Id<Procedure>| {
            let given = &self.knowledge.procedures[procedure].given;
            let facts = Facts::new(self.knowledge, &self.plans, self.today, given);
            for &(question, fact) in told {
                facts.learn(question, fact);
            }
            Case { plan: self.library().plan(procedure), facts }
        };
        procedures.iter().map(case).collect()
    }

    /// The variables of a message for the answers so far (for a question's text).
    pub fn shown(&self, variables: &knowledge::Shown) -> Shown {
        let facts = Facts::new(self.knowledge, &self.plans, self.today, &Vec::new());
        for (question, answer) in self.answers.iter() {
            facts.tell(question, answer);
        }
        resolve::shown(variables, &facts)
    }
}

/// The next question, deciding ones first.
fn next(cases: &[Case<'_>], live: &[ask::Place]) -> Option<(Id<Question>, Weight)> {
    [Weight::Decides, Weight::Refines]
        .into_iter()
        .find_map(|weight| ask::next(cases, live, weight).map(|(question, _)| (question, weight)))
}

fn results(cases: &[Case<'_>]) -> Vec<Resolved> {
    cases.iter().map(|case| resolve::resolve(&case.plan, &case.facts)).collect()
}

fn take_in(cases: &[Case<'_>], question: Id<Question>, answer: Answer) {
    for case in cases {
        if counts(case, question, answer) {
            case.facts.tell(question, answer);
        }
    }
}

/// Whether an answer means something to a procedure: it reads the question, which may apply, and does not take something
/// else as given.
fn counts(case: &Case<'_>, question: Id<Question>, answer: Answer) -> bool {
    let is_read = case.plan.aside.contains(question) || case.plan.reads.contains(question);
    is_read && case.facts.applies(question) != Truth::No && !case.facts.contradicts(question, answer)
}
