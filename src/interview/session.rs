//! A session: where it starts, the answers, and the day; everything else is derived from them by replay.

use jiff::civil::Date;

use super::answers::{Answer, Answers, Invalid};
use super::checklist::{Checklist, Shown};
use crate::knowledge::{self, Id, Knowledge, Procedure, Question, Referral};

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
    pub answers: Answers,
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
    /// Answered and on this path, but no longer able to change the result.
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
}

impl<'k> Session<'k> {
    /// A session without answers.
    pub fn new(knowledge: &'k Knowledge, today: Date, entry: Entry) -> Self {
        Self { knowledge, today, entry, answers: Answers::default() }
    }

    /// Whether the answer lies within the bounds of the question.
    pub fn accept(&self, question: Id<Question>, answer: Answer) -> Result<(), Invalid> {
        let _ = (question, answer);
        unimplemented!()
    }

    /// Asks in order, taking each answer from the map.
    pub fn replay(&self) -> Replay {
        unimplemented!()
    }

    /// The result for the answers so far.
    pub fn checklist(&self) -> Checklist {
        unimplemented!()
    }

    /// How many questions are left, and how many procedures are still possible.
    pub fn outlook(&self) -> Outlook {
        unimplemented!()
    }

    /// The variables of a message for the answers so far (for a question's text).
    pub fn shown(&self, variables: &knowledge::Shown) -> Shown {
        let _ = variables;
        unimplemented!()
    }
}
