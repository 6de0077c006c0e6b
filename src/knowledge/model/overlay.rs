//! What one province asks beside the law. It has no way to change or to take away anything.

use serde::{Deserialize, Serialize};

use super::{Citation, Condition, Document, Id, Notice, Office, Procedure};

/// The local practice of one province.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Overlay {
    /// Two capital letters.
    pub name: Box<str>,
    /// How to reach its offices.
    pub contacts: Vec<Contacts>,
    /// Papers that it asks for.
    pub papers: Vec<LocalPaper>,
    /// What else it says.
    pub notices: Vec<LocalNotice>,
}

impl Overlay {
    /// The province as it stands in ids: in small letters.
    pub fn key(&self) -> String {
        self.name.to_ascii_lowercase()
    }

    /// Where its lines come from, as JSON names it.
    pub fn origin(&self) -> String {
        format!("overlay:{}", self.name)
    }
}

/// How to reach an office.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Contacts {
    pub office: Id<Office>,
    pub telephone: Option<Box<str>>,
    pub certified_mail: Option<Box<str>>,
    pub address: Option<Box<str>>,
    pub cite: Vec<Citation>,
}

/// A paper that is asked for there.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct LocalPaper {
    /// The paper.
    pub document: Id<Document>,
    /// At which stops.
    pub at: Vec<Spot>,
    /// Only if this holds.
    pub when: Condition,
    /// Where it was read.
    pub cite: Vec<Citation>,
}

/// Something that is said there.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct LocalNotice {
    /// The notice, with its sources.
    pub notice: Id<Notice>,
    /// Where on a sheet.
    pub at: Vec<Spot>,
    /// Only if this holds.
    pub when: Condition,
}

/// A place on a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Spot {
    /// The stop of this step, in every procedure that has it.
    Step(Box<str>),
    /// The stop of this step in one procedure.
    StepOf(Id<Procedure>, Box<str>),
    /// The stops at this office; for a notice the first of them.
    Office(Id<Office>),
    /// Under this paper.
    Document(Id<Document>),
    /// Among the notices of this procedure.
    Procedure(Id<Procedure>),
}
