//! The texts that the program and the data need, as they hand them to the check of the words.

use std::collections::{BTreeMap, BTreeSet};

use super::OWN;
use crate::diagnostic::Span;

/// A text that the program or the data may show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The message, or one of its attributes: `domanda-fase`, `domanda-fase.perche`.
    pub id: String,
    /// The variables that it is given.
    pub variables: Vec<String>,
    /// Whether it must exist; if not, it must exist in Italian and English alike, or in neither.
    pub required: bool,
    /// The data that needs it.
    pub at: Option<Span>,
    /// Whether it is said behind a colon, and therefore begins with a small letter.
    pub goes_on: bool,
}

impl Expected {
    /// A text that must exist.
    pub fn required(id: impl Into<String>, variables: &[&str], at: Option<Span>) -> Self {
        let variables = variables.iter().map(|name| (*name).to_owned()).collect();
        Self { id: id.into(), variables, required: true, at, goes_on: false }
    }

    /// The same, said in the middle of a sentence.
    #[must_use]
    pub fn going_on(self) -> Self {
        Self { goes_on: true, ..self }
    }

    /// A text that may exist.
    pub fn optional(id: impl Into<String>, variables: &[&str], at: Option<Span>) -> Self {
        Self { required: false, ..Self::required(id, variables, at) }
    }

    /// What this room itself says.
    pub fn own() -> impl Iterator<Item = Self> {
        OWN.iter().map(|(id, variables)| Self::required(*id, variables, None))
    }
}

/// All that is expected of one text by its users together.
pub(super) struct Need<'e> {
    /// The variables that every user gives.
    pub(super) variables: BTreeSet<&'e str>,
    /// Whether some user cannot do without it.
    pub(super) required: bool,
    /// The first data that needs it.
    pub(super) at: Option<Span>,
    /// Whether some user says it in the middle of a sentence.
    pub(super) goes_on: bool,
}

/// One need for each text: a text of several users gets only the variables that all of them give.
pub(super) fn merge(expected: &[Expected]) -> BTreeMap<&str, Need<'_>> {
    let mut needs: BTreeMap<&str, Need<'_>> = BTreeMap::new();
    for one in expected {
        let variables: BTreeSet<&str> = one.variables.iter().map(String::as_str).collect();
        if let Some(need) = needs.get_mut(one.id.as_str()) {
            need.variables.retain(|name| variables.contains(name));
            need.required |= one.required;
            need.at = need.at.or(one.at);
            need.goes_on |= one.goes_on;
        } else {
            let need = Need { variables, required: one.required, at: one.at, goes_on: one.goes_on };
            let _vacant = needs.insert(&one.id, need);
        }
    }
    needs
}
