//! Procedures and everything they are made of: papers, fees, offices, requirements, steps, deadlines and ways on.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    Citation, Condition, Expr, Id, NamedCondition, OfficeKind, OperationKind, Options, Person, Question,
    Shown, Stage, Unsaid, Value,
};

/// How a paper is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Form {
    /// The original.
    Original,
    /// A copy.
    Copy,
    /// A copy in the envelope, the original on the day.
    CopyShowOriginal,
    /// The receipt of a payment or of the post.
    Receipt,
    /// Photographs.
    Photo,
    /// A form to fill in and sign.
    Filled,
}

impl Form {
    /// Every form.
    pub const ALL: &[Self] =
        &[Self::Original, Self::Copy, Self::CopyShowOriginal, Self::Receipt, Self::Photo, Self::Filled];

    /// The name used in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Original => "originale",
            Self::Copy => "copia",
            Self::CopyShowOriginal => "copia-e-originale",
            Self::Receipt => "ricevuta",
            Self::Photo => "foto",
            Self::Filled => "modulo",
        }
    }
}

/// A paper in the catalogue.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Document {
    pub name: Box<str>,
    pub form: Form,
    pub issuer: Option<Id<Office>>,
    /// Translated, and legalised or with an apostille.
    pub legalised: bool,
    /// The span for which it stays usable.
    pub valid: Option<Id<Value>>,
}

/// One paper that a step may ask for, with everything on which it depends.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Line {
    /// The paper.
    pub document: Id<Document>,
    /// Only if this holds.
    pub when: Condition,
    /// How many copies; `None` is one.
    pub copies: Option<Expr>,
    /// Once for each person of this count.
    pub each: Option<Id<Question>>,
    /// One way among several: the name of the alternative and the number of the way.
    pub way: Option<(Arc<str>, usize)>,
    /// The rule demands it, the printed list forgets it.
    pub omitted: Option<Id<Notice>>,
    /// Where it was read.
    pub cite: Vec<Citation>,
}

/// A sum to pay.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Fee {
    pub name: Box<str>,
    pub sum: Expr,
    /// How many times it is paid; `None` is once.
    pub each: Option<Expr>,
    pub cite: Vec<Citation>,
}

/// What a step costs.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub enum Pay {
    /// These fees; of nothing, the step is free.
    Fees(Vec<Id<Fee>>),
    /// The sources do not state it: the total is then absent.
    NotStated(Id<Notice>),
}

/// An office or portal.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Office {
    pub name: Box<str>,
    pub kind: OfficeKind,
    pub url: Option<Box<str>>,
}

/// What the data cannot decide.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Notice {
    pub name: Box<str>,
    pub with: Shown,
    pub silent: Option<Silence>,
    pub cite: Vec<Citation>,
}

/// What no source says. Whoever reads "the sources do not say" may look for it again, where it was looked for.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Silence {
    /// What was looked for.
    pub about: Vec<Unsaid>,
    /// Where, in every source that was read whole.
    pub searched: Vec<Citation>,
}

/// How one operation on a permit is done.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub enum Operation {
    /// At these offices, in this order, perhaps under a condition.
    By {
        /// Where.
        offices: Vec<Id<Office>>,
        /// Only then.
        when: Option<Id<NamedCondition>>,
        /// The procedure that does it, where it is encoded.
        procedure: Option<Id<Procedure>>,
    },
    /// The law does not provide for it.
    NotProvided,
}

/// A title to stay.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Permit {
    pub name: Box<str>,
    /// Whether it is an electronic card; `None` where the sources do not say.
    pub electronic: Option<bool>,
    pub operations: Vec<(OperationKind, Operation)>,
    pub cite: Vec<Citation>,
}

/// What can make up for a requirement that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cure {
    Never,
    Time,
    Money,
    Act,
}

impl Cure {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Time => "time",
            Self::Money => "money",
            Self::Act => "act",
        }
    }
}

/// A condition for being entitled.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Requirement {
    pub name: Box<str>,
    /// Where it does not apply at all, it is not shown.
    pub when: Condition,
    pub holds: Condition,
    pub cure: Cure,
    pub instead: Vec<Id<Procedure>>,
    pub with: Shown,
    pub cite: Vec<Citation>,
}

/// One stop at one office or portal.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Step {
    pub name: Box<str>,
    pub office: Id<Office>,
    pub who: Person,
    pub when: Condition,
    pub lines: Vec<Line>,
    /// `None` where nothing is paid at this stop that the sources speak of: that does not make the act free.
    pub pay: Option<Pay>,
    pub with: Shown,
    pub cite: Vec<Citation>,
}

/// How a day stands to a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum BandState {
    /// In time.
    OnTime,
    /// Late, but still accepted.
    Late,
    /// After the last band: apply at once, with help.
    Over,
}

impl BandState {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnTime => "on-time",
            Self::Late => "late",
            Self::Over => "over",
        }
    }
}

/// Days in which something is in time, late or over.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Deadline {
    pub name: Box<str>,
    pub when: Condition,
    /// The last day of each band, in order; what is after the last one is over.
    pub bands: Vec<(Expr, BandState)>,
    pub with: Shown,
    pub cite: Vec<Citation>,
}

/// How one procedure leads to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Link {
    Then,
    Instead,
    Meanwhile,
}

/// Answers that are known without asking.
pub type Given = Vec<(Id<Question>, Options)>;

/// A way on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Next {
    pub to: Id<Procedure>,
    pub link: Link,
    pub when: Condition,
    pub given: Given,
    pub forget: Vec<Id<Question>>,
}

/// One administrative act.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Procedure {
    pub name: Box<str>,
    pub stage: Stage,
    pub permit: Option<Id<Permit>>,
    pub operation: Option<OperationKind>,
    pub actor: Person,
    pub given: Given,
    /// The first and the last day of the act, where the law opened or closed it.
    pub in_force: (Option<Id<Value>>, Option<Id<Value>>),
    pub requires: Vec<Requirement>,
    pub steps: Vec<Step>,
    pub deadlines: Vec<Deadline>,
    pub next: Vec<Next>,
    pub notices: Vec<(Id<Notice>, Condition)>,
    pub cite: Vec<Citation>,
    pub covers: Vec<Box<str>>,
}
