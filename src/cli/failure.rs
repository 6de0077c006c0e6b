//! Why the program ends without a result: an exit code, the error with its causes, and what to do about it.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::anyhow;

use crate::diagnostic::{Diagnostics, Format, Sources};
use crate::front::script::{Fault, Refusal, ScriptError};
use crate::language::sanitize;

/// How the process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Exit {
    /// A result, or what was asked for.
    Done = 0,
    /// A fault of the program or the machine.
    Internal = 1,
    /// The command line cannot be used.
    Usage = 2,
    /// Answers that cannot be used.
    InvalidAnswers = 3,
    /// The answers, or the person, stopped before a result.
    Incomplete = 4,
    /// The knowledge base is in error.
    BadKnowledge = 5,
    /// Every procedure found is closed, and that was to be a failure.
    Closed = 10,
    /// Interrupted in full screen, where Ctrl-C is a key and no signal.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// A failure on its way to standard error.
#[derive(Debug)]
pub(super) struct Failure {
    /// What the process ends with.
    pub(super) exit: Exit,
    /// Lines that stand before the error as they are: one for each wrong answer, or the faults of the data.
    details: String,
    error: anyhow::Error,
    hints: Vec<String>,
}

impl Failure {
    fn new(exit: Exit, error: anyhow::Error) -> Self {
        Self { exit, details: String::new(), error, hints: Vec::new() }
    }

    /// Something inside went wrong.
    pub(super) fn internal(error: anyhow::Error) -> Self {
        Self::new(Exit::Internal, error)
    }

    /// The command line cannot be used.
    pub(super) fn usage(error: anyhow::Error) -> Self {
        Self::new(Exit::Usage, error)
    }

    /// The knowledge base is in error.
    pub(super) fn knowledge(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let error = anyhow!("the knowledge base has {}", count(diagnostics.errors(), "error"));
        let details = diagnostics.render(sources, Format::Full);
        Self { details, ..Self::new(Exit::BadKnowledge, error) }
    }

    /// The answers in this file give no result.
    pub(super) fn answers(refusal: Refusal, file: &str) -> Self {
        let mut details = String::new();
        let mut list = |errors: &[ScriptError]| {
            for error in errors {
                let _infallible = writeln!(details, "{}", error.render(file));
            }
        };
        let message = refusal.to_string();
        match refusal {
            Refusal::Invalid(errors) => {
                list(&errors);
                let wants_overlay =
                    errors.iter().any(|error| matches!(error.fault, Fault::UnknownProvince { .. }));
                let only_off_path = errors.iter().all(ScriptError::is_off_path);
                let failure = Self { details, ..Self::new(Exit::InvalidAnswers, anyhow!(message)) };
                if wants_overlay {
                    failure.hint("--overlay DIR takes the local practice of any province")
                } else if only_off_path {
                    failure.hint("pass --allow-unused to accept answers that are not asked")
                } else {
                    failure.hint("`percorso questions` lists every question with its options")
                }
            }
            Refusal::Incomplete { question, expected, so_far, early } => {
                list(&early);
                let expected = expected.join("|");
                let path: Vec<_> = so_far.into_iter().map(|(id, value)| format!("{id} = {value}")).collect();
                let path = if path.is_empty() { "no answer yet".to_owned() } else { path.join(", ") };
                Self { details, ..Self::new(Exit::Incomplete, anyhow!(message)) }
                    .hint(format!("add a line `{question} = ...` with {expected}"))
                    .hint(format!("the path so far: {path}"))
                    .hint("pass --unknown-rest to answer \"I don't know\" to whatever is open")
            }
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The text for standard error: details, error, causes, hints; clean of control characters.
    pub(super) fn render(&self) -> String {
        let mut text = self.details.clone();
        let _infallible = writeln!(text, "error: {}", self.error);
        for cause in self.error.chain().skip(1) {
            let _infallible = writeln!(text, "  caused by: {cause}");
        }
        for hint in &self.hints {
            let _infallible = writeln!(text, "  hint: {hint}");
        }
        sanitize(&text).into_owned()
    }
}

/// "1 error", "2 errors".
pub(super) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// A file as it is named in messages.
pub(super) fn name_of(path: &Path) -> String {
    let name = path.display().to_string();
    if name == "-" { "stdin".to_owned() } else { sanitize(&name).replace('\n', " ") }
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::Failure;

    #[test]
    fn causes_and_hints_stand_below_the_error_and_nothing_controls_the_terminal() {
        let error = anyhow!("no such \u{1b}[31mfile").context("cannot read `a.txt`");
        let failure = Failure::usage(error).hint("name a file");
        assert_eq!(
            failure.render(),
            "error: cannot read `a.txt`\n  caused by: no such [31mfile\n  hint: name a file\n"
        );
    }
}
