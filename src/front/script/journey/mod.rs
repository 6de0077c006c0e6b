//! Journeys: an answers file with what is expected of its result, so that an office can keep and try its own cases.
//!
//! What is expected stands in comments of the answers file, one expectation a line, anywhere in the file:
//!
//! ```text
//! # @today 2026-11-22                                          the day of the journey; it must be there
//! # @lang it                                                   the language of its words; it if absent
//! # @expect PROCEDURE VERDICT MIN MAX                          every result, in order, with its total
//! # @expect-from [PROCEDURE] DAY [LATEST]                      from which day a "not yet" is open
//! # @expect-referral ID                                        every referral, in order
//! # @expect-offices PROCEDURE OFFICE OFFICE? ..                 the stops in order, one office each
//! # @expect-document PROCEDURE DOCUMENT STATE [xCOPIES]        required|if|not-needed, or present|absent
//! # @expect-fee PROCEDURE FEE AMOUNT[|AMOUNT..] [xTIMES]       or not-needed
//! # @expect-deadline PROCEDURE [DEADLINE] STATE [DAY..]        on-time|late|over|unknown, the last day of each band
//! # @expect-notice PROCEDURE NOTICE [present|absent]
//! # @expect-next PROCEDURE PROCEDURE [present|absent]          a way on
//! # @expect-reason PROCEDURE REQUIREMENT yes|no|unknown        whether a requirement holds
//! ```
//!
//! - Each may end with where it was read: `; questura-vv:575` or `; source: paesi:1464-1470, law:FEE-01 (a remark)`.
//! - `*` as a value expects nothing of it. `-` is an amount or a day that is absent: not stated, or without a bound.
//! - A document, fee, deadline, notice or requirement is named by its id, by words in quotes that its text must
//!   contain (accents and case do not count), or by `*`, which is any of them. A quote that nothing matches is absent.
//! - A stop that depends on what is not known carries a `?`.
//! - `@expect` names all results: one that is not named is a failure. So are a "from" day and a referral.
//!
//! An answer that is not asked counts for nothing, and a question without an answer is answered "I don't know": both are
//! noted, and fail a journey only if it is tried strictly. Any other answer that would be refused fails it.
//!
//! Pure: texts go in, reports and their text come out. No file is opened here, and nothing is printed.

mod compare;
mod expect;
mod head;
mod report;

pub use compare::Check;
pub use expect::Expectation;
pub use head::HeadFault;
pub use report::{Format, Report, render};

use jiff::civil::Date;

use super::{Refusal, Rules, ScriptError, Scripted, read};
use crate::handout;
use crate::interview::{Entry, Session};
use crate::knowledge::Knowledge;
use crate::language::{Locale, Words};

/// One journey, read.
#[derive(Clone, Debug)]
pub struct Journey {
    /// The file, for messages.
    pub name: String,
    /// The day on which it is walked.
    pub today: Date,
    /// The language in which its words are compared.
    pub locale: Locale,
    /// What is expected, in the order of the lines.
    pub expectations: Vec<Expectation>,
    text: Vec<u8>,
}

impl Journey {
    /// Reads the head; the answers are left as they are. All faults are told.
    pub fn parse(name: &str, text: &[u8]) -> Result<Self, Vec<HeadFault>> {
        let head = head::head(text)?;
        Ok(Self {
            name: name.to_owned(),
            today: head.today,
            locale: head.locale,
            expectations: head.expectations,
            text: text.to_vec(),
        })
    }

    /// A session without answers on the day of the journey.
    pub fn start<'k>(&self, knowledge: &'k Knowledge, entry: Entry) -> Session<'k> {
        Session::new(knowledge, self.today, entry)
    }

    /// Gives its answers to a session.
    pub fn read<'k>(&self, start: Session<'k>, rules: Rules) -> Result<Scripted<'k>, Refusal> {
        read(&self.text, start, rules)
    }

    /// Walks it and compares.
    pub fn run(&self, knowledge: &Knowledge, words: &Words) -> Report {
        let mut report = Report::new(&self.name);
        for expectation in &self.expectations {
            report.troubles.extend(expectation.unknown_name(knowledge).map(|fault| fault.render(&self.name)));
        }
        if !words.locales().any(|known| known == self.locale) {
            report.troubles.push(format!("{}: @lang: there are no words in `{}`", self.name, self.locale));
        }
        match self.session(knowledge) {
            Ok((session, notes)) => {
                report.notes = notes;
                let json = handout::json(&session, words.language(self.locale), &knowledge.version);
                report.checks = compare::checks(&self.expectations, &json);
            }
            Err(errors) => report.troubles.extend(errors.iter().map(|error| error.render(&self.name))),
        }
        report
    }

    /// The session after its answers. Those that are not asked count for nothing, and a question without an answer is
    /// answered "I don't know"; both are noted, one line each.
    pub fn session<'k>(
        &self,
        knowledge: &'k Knowledge,
    ) -> Result<(Session<'k>, Vec<String>), Vec<ScriptError>> {
        let read = |rules| self.read(self.start(knowledge, Entry::Tree), rules);
        if let Ok(scripted) = read(Rules::default()) {
            return Ok((scripted.session, Vec::new()));
        }
        let known = wrong(read(Rules { allow_unused: true, allow_incomplete: true, unknown_rest: false }))?;
        let full = wrong(read(Rules { allow_unused: true, unknown_rest: true, allow_incomplete: false }))?;
        let mut notes = Vec::new();
        for (question, _) in full.answers.iter() {
            if known.answers.get(question).is_none() {
                let id = &knowledge.questions[question].name;
                notes.push(format!("{}: {id}: it has no answer, and counts as `?`", self.name));
            }
        }
        let unused = wrong(read(Rules { unknown_rest: true, ..Rules::default() })).err().unwrap_or_default();
        notes.extend(unused.iter().map(|error| error.render(&self.name)));
        Ok((full, notes))
    }
}

/// The session, or the faults of its answers. With the rest unknown, or an open end allowed, no path is incomplete.
fn wrong(read: Result<Scripted<'_>, Refusal>) -> Result<Session<'_>, Vec<ScriptError>> {
    match read {
        Ok(scripted) => Ok(scripted.session),
        Err(Refusal::Invalid(errors)) => Err(errors),
        Err(Refusal::Incomplete { early, .. }) => Err(early),
    }
}

#[cfg(test)]
mod tests;
