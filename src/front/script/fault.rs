//! What can be wrong with scripted answers.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::lines::Line;
use crate::interview::Invalid;
use crate::language::layout;

/// Names are cut here in a message: a line of four kilobytes is no name.
const WIDEST_NAME: usize = 60;

/// The kind of a fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The whole text is too large.
    #[error("the answers are larger than 1 MiB")]
    TooLarge,
    /// One line is too long.
    #[error("the line is longer than 4 KiB")]
    LongLine,
    /// One line is not UTF-8.
    #[error("the line is not UTF-8 text")]
    NotText,
    /// A line is neither blank, nor a comment, nor an answer.
    #[error("the line is not an answer")]
    NoAnswer,
    /// Nothing stands after the equals sign.
    #[error("the answer is empty")]
    NoValue,
    /// There is no such question.
    #[error("no question has this id")]
    UnknownQuestion,
    /// There is no such reserved key.
    #[error("no reserved key has this name")]
    UnknownKey,
    /// There is no such procedure.
    #[error("`{}` is not a procedure", short(.found))]
    UnknownProcedure {
        /// What was written.
        found: String,
    },
    /// Nothing is known about the local practice of this province.
    #[error("there is no local practice of `{}` here", short(.found))]
    UnknownProvince {
        /// What was written.
        found: String,
    },
    /// The same question twice.
    #[error("already answered on line {first}")]
    Duplicate {
        /// The line of the first answer.
        first: usize,
    },
    /// The value does not fit the question.
    #[error("{}", reason(.0))]
    Invalid(Box<Invalid>),
    /// The question is not asked on the path of these answers.
    #[error("not asked on the path of these answers")]
    OffPath,
    /// The path has not come to the question: it may be early, or off every path.
    #[error("not reached by the answers so far")]
    NotReached,
    /// It is no JSON object.
    #[error("this is not a JSON object: {}", short(.0))]
    NotAnObject(String),
    /// The same key twice in one JSON object.
    #[error("the key stands twice")]
    Repeated,
    /// A JSON value that no answer is written as.
    #[error("a value of this kind is no answer")]
    BadValue,
    /// This is no day.
    #[error("`{}` is not a day", short(.found))]
    BadDay {
        /// What was written.
        found: String,
    },
    /// There are no words in this language.
    #[error("there are no words in `{}`", short(.found))]
    BadLanguage {
        /// What was written.
        found: String,
    },
}

impl Fault {
    /// Its name for programs: it stays when the words change.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::LongLine => "long-line",
            Self::NotText => "not-text",
            Self::NoAnswer => "no-answer",
            Self::NoValue => "no-value",
            Self::UnknownQuestion => "unknown-question",
            Self::UnknownKey => "unknown-key",
            Self::UnknownProcedure { .. } => "unknown-procedure",
            Self::UnknownProvince { .. } => "unknown-province",
            Self::Duplicate { .. } | Self::Repeated => "duplicate",
            Self::Invalid(invalid) => invalid_code(invalid),
            Self::OffPath => "off-path",
            Self::NotReached => "not-reached",
            Self::NotAnObject(_) => "not-an-object",
            Self::BadValue => "bad-value",
            Self::BadDay { .. } => "bad-day",
            Self::BadLanguage { .. } => "bad-language",
        }
    }
}

fn invalid_code(invalid: &Invalid) -> &'static str {
    match invalid {
        Invalid::Option { .. } => "not-an-option",
        Invalid::Excluded { .. } => "excluded-option",
        Invalid::NotADate { .. } => "not-a-date",
        Invalid::NotACount { .. } => "not-a-count",
        Invalid::NotAnAmount { .. } => "not-an-amount",
        Invalid::Number { .. } | Invalid::Amount { .. } | Invalid::Day { .. } => "out-of-bounds",
    }
}

/// A fault with its place and what would have been right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptError {
    /// From one; `None` for the text as a whole.
    pub line: Option<usize>,
    /// The id on that line; empty where there is none.
    pub id: String,
    /// What is wrong.
    pub fault: Fault,
    /// What would have been right; empty where the fault says it.
    pub expected: Vec<String>,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl ScriptError {
    pub(super) fn new(line: &Line, fault: Fault) -> Self {
        let expected = match fault {
            Fault::NoAnswer => vec!["id = value".to_owned()],
            _ => Vec::new(),
        };
        Self { line: Some(line.number), id: line.id.clone(), fault, expected, suggestion: None }
    }

    pub(super) fn of_all(fault: Fault) -> Self {
        Self { line: None, id: String::new(), fault, expected: Vec::new(), suggestion: None }
    }

    pub(super) fn expecting(mut self, expected: Vec<String>) -> Self {
        self.expected = expected;
        self
    }

    pub(super) fn meaning(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion;
        self
    }

    /// Whether the answer is right in itself, and only not asked.
    pub fn is_off_path(&self) -> bool {
        self.fault == Fault::OffPath
    }

    /// One line, `FILE:LINE: id: reason; expected a|b|c; did you mean b?`, without its end.
    pub fn render(&self, file: &str) -> String {
        let mut text = file.to_owned();
        if let Some(line) = self.line {
            let _infallible = write!(text, ":{line}");
        }
        if !self.id.is_empty() {
            let _infallible = write!(text, ": {}", short(&self.id));
        }
        let _infallible = write!(text, ": {}", self.fault);
        if !self.expected.is_empty() {
            let _infallible = write!(text, "; expected {}", self.expected.join("|"));
        }
        if let Some(suggestion) = &self.suggestion {
            let _infallible = write!(text, "; did you mean {suggestion}?");
        }
        text
    }
}

impl ScriptError {
    /// As an object for programs: code, id, reason, what was expected, and what was probably meant.
    fn to_json(&self) -> Value {
        let mut object = json!({
            "code": self.fault.code(),
            "id": short(&self.id),
            "reason": self.fault.to_string(),
            "expected": self.expected,
        });
        if let (Some(object), Some(suggestion)) = (object.as_object_mut(), &self.suggestion) {
            object.insert("suggestion".to_owned(), Value::from(suggestion.as_str()));
        }
        object
    }
}

/// Why a value does not fit its question, with bounds as they are written in answers.
fn reason(invalid: &Invalid) -> String {
    let euros = |cents: i64| format!("{}.{:02}", cents / 100, cents % 100);
    match invalid {
        Invalid::Option { found, .. } => format!("`{}` is not an option", short(found)),
        Invalid::NotADate { found } => format!("`{}` is not a date", short(found)),
        Invalid::NotACount { found } => format!("`{}` is not a whole number", short(found)),
        Invalid::NotAnAmount { found } => format!("`{}` is not an amount", short(found)),
        Invalid::Amount { min, max } => format!("the amount is outside {} to {}", euros(*min), euros(*max)),
        Invalid::Day { min: Some(min), max: Some(max) } => format!("the date is outside {min} to {max}"),
        Invalid::Day { min: Some(min), max: None } => format!("the date is before {min}"),
        Invalid::Day { min: None, max: Some(max) } => format!("the date is after {max}"),
        Invalid::Day { min: None, max: None } | Invalid::Excluded { .. } | Invalid::Number { .. } => {
            invalid.to_string()
        }
    }
}

fn short(text: &str) -> String {
    layout::truncate(text, WIDEST_NAME).into_owned()
}

/// Why scripted answers give no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Some answers are wrong: all of them, in the order of their lines.
    #[error("{}", counted(.0.len()))]
    Invalid(Vec<ScriptError>),
    /// A question on the path has no answer.
    #[error("the answers stop before a result: `{question}` has no answer")]
    Incomplete {
        /// The first such question.
        question: String,
        /// What can be answered.
        expected: Vec<String>,
        /// The answers on the path so far.
        so_far: Vec<(String, String)>,
        /// Answers that this path has not reached: early, or on no path at all.
        early: Vec<ScriptError>,
    },
}

impl Refusal {
    pub(super) fn invalid(mut faults: Vec<ScriptError>) -> Self {
        faults.sort_by_key(|error| error.line);
        Self::Invalid(faults)
    }

    /// The errors as a list for programs. A question without an answer has the code `missing`.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Invalid(errors) => errors.iter().map(ScriptError::to_json).collect(),
            Self::Incomplete { question, expected, early, .. } => {
                let missing = json!({
                    "code": "missing",
                    "id": question,
                    "reason": self.to_string(),
                    "expected": expected,
                });
                std::iter::once(missing).chain(early.iter().map(ScriptError::to_json)).collect()
            }
        }
    }
}

fn counted(faults: usize) -> String {
    match faults {
        1 => "1 answer cannot be used".to_owned(),
        _ => format!("{faults} answers cannot be used"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, ScriptError};
    use crate::front::script::lines::Line;
    use crate::interview::Invalid;

    #[test]
    fn an_error_is_one_line_with_place_reason_and_remedy() {
        let options = ["lavoro-subordinato", "famiglia"].map(str::to_owned).to_vec();
        let invalid = Invalid::Option { found: "familia".into(), expected: Vec::new(), suggestion: None };
        let error = ScriptError::new(&Line::of(3, "permesso"), Fault::Invalid(Box::new(invalid)))
            .expecting(options)
            .meaning(Some("famiglia".into()));
        assert_eq!(
            error.render("case.txt"),
            "case.txt:3: permesso: `familia` is not an option; expected lavoro-subordinato|famiglia; did you mean famiglia?"
        );
        let long = ScriptError::new(&Line::of(1, &"x".repeat(4000)), Fault::UnknownQuestion).render("f");
        assert!(long.chars().count() < 100, "{long}");
        assert_eq!(ScriptError::of_all(Fault::TooLarge).render("f"), "f: the answers are larger than 1 MiB");
    }
}
