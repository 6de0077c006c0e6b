//! What can be expected of a result, and whether what it names exists.

use crate::diagnostic::suggest;
use crate::knowledge::{Knowledge, Named as _};

use super::head::HeadFault;

/// What stands for "whatever it is".
pub(super) const ANY: &str = "*";

/// One expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The line on which it stands.
    pub line: usize,
    /// Where it was read, such as `questura-vv:575`.
    pub sources: Vec<String>,
    pub(super) what: What,
}

/// What is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A result with verdict, least and most.
    Result { procedure: String, values: Vec<String> },
    /// The day, and perhaps the latest day, from which a result is open.
    From { procedure: Option<String>, days: Vec<String> },
    /// A referral.
    Referral(String),
    /// The offices in order.
    Offices { procedure: String, offices: Vec<String> },
    /// Something that belongs to a result.
    Item { procedure: String, kind: Item, name: Name, values: Vec<String> },
}

/// The kinds of things that belong to a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Document,
    Fee,
    Deadline,
    Notice,
    Next,
    Reason,
}

impl Item {
    /// With the key that expects it and the states that its first value may be.
    pub(super) const ALL: [(Self, &str, &[&str]); 6] = [
        (Self::Document, "expect-document", &["required", "if", "not-needed", "present", "absent"]),
        (Self::Fee, "expect-fee", &[]),
        (Self::Deadline, "expect-deadline", &["on-time", "late", "over", "unknown"]),
        (Self::Notice, "expect-notice", &["present", "absent"]),
        (Self::Next, "expect-next", &["present", "absent"]),
        (Self::Reason, "expect-reason", &["yes", "no", "unknown"]),
    ];

    /// As it is called in a report.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Fee => "fee",
            Self::Deadline => "deadline",
            Self::Notice => "notice",
            Self::Next => "next",
            Self::Reason => "reason",
        }
    }
}

/// How a thing is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Id(String),
    /// Words that its text contains, without accents and in lower case.
    Words(String),
    Any,
}

impl Expectation {
    /// An id in it that names nothing: it would be absent for ever, and nobody would see the slip.
    pub(super) fn unknown_name(&self, knowledge: &Knowledge) -> Option<HeadFault> {
        let procedures = || knowledge.procedures.iter().map(|(_, procedure)| procedure.name());
        let procedure = match &self.what {
            What::Result { procedure, .. }
            | What::From { procedure: Some(procedure), .. }
            | What::Offices { procedure, .. }
            | What::Item { procedure, .. } => self.unknown("procedure", procedure, procedures()),
            What::Referral(referral) => {
                let known = knowledge.referrals.iter().map(|(_, referral)| referral.name());
                self.unknown("referral", referral, known)
            }
            What::From { procedure: None, .. } => None,
        };
        let What::Item { kind, name: Name::Id(name), procedure: of, .. } = &self.what else {
            return procedure;
        };
        let of = knowledge.procedures.iter().find(|(_, known)| known.name() == of).map(|(_, known)| known);
        procedure.or_else(|| match kind {
            Item::Document => {
                let known = knowledge.documents.iter().map(|(_, document)| document.name());
                self.unknown("document", name, known)
            }
            Item::Fee => self.unknown("fee", name, knowledge.fees.iter().map(|(_, fee)| fee.name())),
            Item::Notice => {
                self.unknown("notice", name, knowledge.notices.iter().map(|(_, notice)| notice.name()))
            }
            Item::Next => self.unknown("procedure", name, procedures()),
            Item::Deadline => {
                let known = of.into_iter().flat_map(|of| &of.deadlines).map(|deadline| &*deadline.name);
                self.unknown("deadline of this procedure", name, known)
            }
            Item::Reason => {
                let known = of.into_iter().flat_map(|of| &of.requires).map(|requirement| &*requirement.name);
                self.unknown("requirement of this procedure", name, known)
            }
        })
    }

    fn unknown<'a>(&self, kind: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Option<HeadFault> {
        let known: Vec<&str> = known.collect();
        if known.contains(&name) {
            return None;
        }
        let similar =
            suggest(name, known.into_iter()).map_or_else(|| format!("the id of a {kind}"), str::to_owned);
        Some(HeadFault::new(self.line, format!("`{name}` is no {kind}"), similar))
    }
}
