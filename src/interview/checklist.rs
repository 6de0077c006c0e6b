//! The resolved result: plain data, without a word of its own.
//!
//! Everything here is what is true for the answers so far: what is known is decided, what is not keeps its condition.

use std::sync::Arc;

use jiff::civil::Date;

use crate::knowledge::{
    BandState, Citation, Condition, Cure, Deadline, Document, Fee, Id, Link, Notice, Office, Person,
    Procedure, Question, Rational, Referral, Unit, Value,
};

/// Yes, no, or not known: Kleene's three values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Truth {
    No,
    Unknown,
    Yes,
}

impl Truth {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }
}

/// The least and the most that something can be; equal when it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Range<T> {
    pub min: T,
    pub max: T,
}

impl<T: Copy + PartialEq> Range<T> {
    /// A range of one value.
    pub fn exactly(value: T) -> Self {
        Self { min: value, max: value }
    }

    /// The value, where there is only one.
    pub fn known(&self) -> Option<T> {
        (self.min == self.max).then_some(self.min)
    }
}

/// What an expression yields for the answers so far, to be shown in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Cents; fractions are kept, a threshold is printed rounded up.
    Money(Range<Rational>),
    /// A count, an age, a ratio.
    Number(Range<Rational>),
    /// A span of time in this unit.
    Span(Range<i64>, Unit),
    /// A day.
    Day(Range<Date>),
    /// The option that was chosen, by its position.
    Choice(Id<Question>, usize),
    /// It cannot be said.
    Unknown,
}

/// The variables of a message.
pub type Shown = Vec<(Arc<str>, Amount)>;

/// On what a line of the result rests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basis {
    /// The sources of the line itself and of every value it used.
    pub cite: Vec<Citation>,
    /// The values that it used.
    pub values: Vec<Id<Value>>,
    /// Values that are past the day on which a new one was due: the last known is used.
    pub last_known: Vec<Id<Value>>,
    /// Values that are not known for today.
    pub missing: Vec<Id<Value>>,
}

/// Everything that the interview ends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Checklist {
    /// The day for which it holds.
    pub today: Date,
    /// One for each procedure that the answers lead to.
    pub results: Vec<Resolved>,
    /// Where the tree sends people whom no procedure here fits.
    pub referrals: Vec<Id<Referral>>,
}

/// One procedure, resolved.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Resolved {
    pub procedure: Id<Procedure>,
    pub verdict: Verdict,
    pub reasons: Vec<Reason>,
    pub stops: Vec<Stop>,
    /// `None` where the sources state no fee for some stop.
    pub total: Option<Total>,
    pub deadlines: Vec<Due>,
    pub notices: Vec<NoticeLine>,
    /// What the province says about this procedure, beside the law.
    pub local: Vec<NoticeLine>,
    pub next: Vec<Onward>,
}

impl Resolved {
    /// On what every line rests.
    pub fn bases(&self) -> impl Iterator<Item = &Basis> {
        let reasons = self.reasons.iter().map(|reason| &reason.basis);
        let stops = self.stops.iter().flat_map(|stop| {
            let papers = stop.papers.iter().filter(|paper| paper.state != State::NotNeeded);
            [&stop.basis]
                .into_iter()
                .chain(papers.map(|paper| &paper.basis))
                .chain(stop.charges.iter().map(|charge| &charge.basis))
        });
        reasons.chain(stops).chain(self.deadlines.iter().map(|due| &due.basis))
    }
}

/// Whether the procedure is open to this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything required holds.
    Open,
    /// Something does not hold yet; from this day, where time alone cures it (`min` is "at the earliest").
    NotYet(Option<Range<Date>>),
    /// Something does not hold that nothing cures, or the act itself is closed.
    Closed,
    /// Something required is not known.
    Unclear,
}

impl Verdict {
    /// The name used in JSON and in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NotYet(_) => "not-yet",
            Self::Closed => "closed",
            Self::Unclear => "unclear",
        }
    }
}

/// What one requirement comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The requirement, by its position in the procedure.
    pub requirement: usize,
    /// Whether it holds today.
    pub holds: Truth,
    /// Whether it still holds on the day from which the procedure is open; `Yes` where that day is today or unknown.
    pub holds_then: Truth,
    /// What can make up for it.
    pub cure: Cure,
    /// For a time cure, the day from which it holds.
    pub from: Option<Range<Date>>,
    /// Other procedures to consider where it does not hold.
    pub instead: Vec<Id<Procedure>>,
    /// What would have to be known: the questions of it that were answered "I don't know" or not asked.
    pub find_out: Vec<Id<Question>>,
    /// Doubts of the sources on which it rests.
    pub doubts: Vec<Id<Notice>>,
    /// The variables of its messages.
    pub shown: Shown,
    /// On what it rests.
    pub basis: Basis,
}

/// Whether a line applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It does.
    Required,
    /// It does if this holds; what is known already is left out.
    If(Condition),
    /// It does not.
    NotNeeded,
}

/// One stop at one office.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The step, by its position in the procedure.
    pub step: usize,
    /// Where.
    pub office: Id<Office>,
    /// Who goes.
    pub who: Person,
    /// Whether the stop is needed.
    pub state: State,
    /// What to bring.
    pub papers: Vec<Paper>,
    /// What to pay.
    pub charges: Vec<Charge>,
    /// The notice that says why the sources state no fee.
    pub not_stated: Option<Id<Notice>>,
    /// The variables of its messages.
    pub shown: Shown,
    /// On what it rests.
    pub basis: Basis,
    /// What the province adds, beside the law.
    pub local: LocalStop,
}

/// What a province adds to a stop. Everything of the law stands outside of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalStop {
    /// How to reach the office, by its position in the overlay's `contacts`.
    pub contacts: Option<(usize, Basis)>,
    /// Papers on top.
    pub papers: Vec<Paper>,
    /// What it says about the stop.
    pub notices: Vec<NoticeLine>,
    /// What it says about papers that the law asks for here.
    pub on_papers: Vec<(Id<Document>, NoticeLine)>,
}

/// How many of something, for how many persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Once.
    Once,
    /// That many, by the answers to this question.
    Counted(i64, Id<Question>),
    /// For each person of a count that is not known.
    Each(Id<Question>),
}

/// One paper to bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Which.
    pub document: Id<Document>,
    /// Whether it is needed.
    pub state: State,
    /// Copies, each time.
    pub copies: Range<i64>,
    /// For how many persons.
    pub times: Times,
    /// The alternative it belongs to and its way.
    pub way: Option<(Arc<str>, usize)>,
    /// The notice that says why the printed list does not name it.
    pub omitted: Option<Id<Notice>>,
    /// On what it rests.
    pub basis: Basis,
}

/// One fee.
#[derive(Clone, Debug, PartialEq)]
pub struct Charge {
    /// Which.
    pub fee: Id<Fee>,
    /// The amounts that are still possible, in cents; they exclude one another. One arm without a condition: it is known.
    pub arms: Vec<Arm>,
    /// How many times each amount is due.
    pub times: Times,
    /// On what it rests.
    pub basis: Basis,
}

/// One of the amounts that a fee can still be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// In cents.
    pub amount: Range<i64>,
    /// When; `None` is always.
    pub when: Option<Condition>,
}

/// The sum of all fees, in cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// The least.
    pub min: i64,
    /// The most; `None` where nothing bounds it.
    pub max: Option<i64>,
    /// What comes on top for each person of a count that is not known.
    pub per: Vec<(Range<i64>, Id<Question>)>,
    /// The questions on which the range depends.
    pub depends: Vec<Id<Question>>,
}

/// A deadline, with its days where they are known.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// Which, by its position in the procedure.
    pub deadline: usize,
    /// Whether it applies.
    pub state: State,
    /// The last day of each band; `None` where the day it is counted from is not known.
    pub bands: Vec<(Option<Range<Date>>, BandState)>,
    /// In which band today is, where that is known.
    pub today: Option<BandState>,
    /// The variables of its messages.
    pub shown: Shown,
    /// On what it rests.
    pub basis: Basis,
}

impl Due {
    /// The authored deadline.
    pub fn authored<'k>(&self, procedure: &'k Procedure) -> Option<&'k Deadline> {
        procedure.deadlines.get(self.deadline)
    }
}

/// Something that the sources leave open.
#[derive(Clone, Debug, PartialEq)]
pub struct NoticeLine {
    /// Which.
    pub notice: Id<Notice>,
    /// Whether it applies.
    pub state: State,
    /// The variables of its message.
    pub shown: Shown,
    /// On what it rests.
    pub basis: Basis,
}

/// A way on from here.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Onward {
    /// By its position in the procedure's `next`.
    pub next: usize,
    pub to: Id<Procedure>,
    pub link: Link,
    pub state: State,
}
