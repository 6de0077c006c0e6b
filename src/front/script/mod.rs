//! Scripted answers: a text of `id = value` lines becomes a session, or every fault of it at once.
//!
//! ```text
//! # a comment; blank lines, CRLF and a byte-order mark are fine, and the order of the lines means nothing
//! fase = rinnovo
//! figli-sotto-14 = 2
//! permesso-scade = 2026-12-31
//! lavoro = ?
//! #~ conversione-in = lavoro
//! ```
//!
//! `?` is "I don't know". Several options are separated by commas. `@procedura = id` opens a procedure without the tree,
//! and `@provincia = VV` adds the local practice of a province. A line that begins with `#~` is an answer that was parked when the file was
//! written: it is kept if it still fits, and nothing is said if it does not.
//!
//! Three kinds of trouble are kept apart. An answer that is wrong in itself is a fault whatever else stands in the file.
//! An answer that is never asked is a fault too (unless [`Rules::allow_unused`]), but only once the path is complete:
//! before that it may only be early. A path that stops before a result is [`Refusal::Incomplete`].
//!
//! [`Object`] is the same as one JSON object, and [`journey`] an answers file with what is expected of it.
//!
//! This room must not read files, print, or default an answer silently. Its words are for programmers: plain English.

mod fault;
pub mod journey;
mod lines;
mod object;
mod write;

#[cfg(test)]
mod tests;

pub use fault::{Fault, Refusal, ScriptError};
pub use object::Object;
pub use write::write;

use std::collections::BTreeMap;

use crate::diagnostic::suggest;
use crate::interview::{Answer, Entry, Invalid, Replay, Session};
use crate::knowledge::{Id, Kind, Knowledge, Named as _, Overlay, Procedure, Question};
use lines::Line;

/// The largest text of answers that is read, in bytes.
pub const LARGEST: usize = 1 << 20;
/// The longest line of it, in bytes.
pub const LONGEST_LINE: usize = 4 << 10;

const PROCEDURE: &str = "@procedura";
const PROVINCE: &str = "@provincia";

/// What is forgiven.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Whatever is open is answered with "I don't know".
    pub unknown_rest: bool,
    /// Answers off the path are no fault.
    pub allow_unused: bool,
    /// A path that stops before a result is no fault.
    pub allow_incomplete: bool,
}

/// What a text of answers amounts to.
#[derive(Clone, Debug)]
pub struct Scripted<'k> {
    /// The session after all answers.
    pub session: Session<'k>,
    /// The province that the file names, with its line, where another one was chosen already.
    pub unheard: Option<(usize, String)>,
}

/// Reads answers into a session that has none yet.
///
/// A procedure that the session has opened already stays open, whatever `@procedura` says, and a province that was chosen
/// stays chosen, whatever `@provincia` says.
pub fn read<'k>(text: &[u8], start: Session<'k>, rules: Rules) -> Result<Scripted<'k>, Refusal> {
    let (lines, faults) = lines::split(text);
    read_lines(&lines, faults, start, rules)
}

/// The same of lines, and of the faults that were found while they were cut.
fn read_lines<'k>(
    lines: &[Line],
    mut faults: Vec<ScriptError>,
    start: Session<'k>,
    rules: Rules,
) -> Result<Scripted<'k>, Refusal> {
    let mut reader = Reader { session: start, asked: BTreeMap::new(), seen: BTreeMap::new(), unheard: None };
    for line in lines.iter().filter(|line| !line.parked) {
        faults.extend(reader.take(line).err());
    }
    reader.take_parked(lines);
    faults.extend(reader.out_of_bounds());
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    reader.finish(rules)
}

/// The text so far.
struct Reader<'k> {
    session: Session<'k>,
    /// The answers that must be on the path, with their lines.
    asked: BTreeMap<Id<Question>, usize>,
    /// Every id that was seen, with its first line.
    seen: BTreeMap<String, usize>,
    unheard: Option<(usize, String)>,
}

impl<'k> Reader<'k> {
    fn take(&mut self, line: &Line) -> Result<(), ScriptError> {
        if let Some(&first) = self.seen.get(&line.id) {
            return Err(ScriptError::new(line, Fault::Duplicate { first }));
        }
        self.seen.insert(line.id.clone(), line.number);
        if line.id.starts_with('@') {
            return self.take_reserved(line);
        }
        let knowledge = self.session.knowledge;
        let question = find_question(knowledge, line)?;
        if line.value.is_empty() {
            let expected = expected(&knowledge.questions[question]);
            return Err(ScriptError::new(line, Fault::NoValue).expecting(expected));
        }
        let answer = Answer::parse(&knowledge.questions[question], &line.value)
            .map_err(|invalid| refuse(line, &knowledge.questions[question], invalid))?;
        self.session.answers.set(question, answer);
        self.asked.insert(question, line.number);
        Ok(())
    }

    fn take_reserved(&mut self, line: &Line) -> Result<(), ScriptError> {
        match line.id.as_str() {
            PROCEDURE => {
                let procedure =
                    find_procedure(self.session.knowledge, &line.value).map_err(|suggestion| {
                        let fault = Fault::UnknownProcedure { found: line.value.clone() };
                        ScriptError::new(line, fault).meaning(suggestion)
                    })?;
                if self.session.entry == Entry::Tree {
                    self.session.entry = Entry::Procedure(procedure);
                }
                Ok(())
            }
            PROVINCE => {
                let knowledge = self.session.knowledge;
                let province = find_province(knowledge, &line.value).map_err(|suggestion| {
                    let fault = Fault::UnknownProvince { found: line.value.clone() };
                    ScriptError::new(line, fault).expecting(provinces(knowledge)).meaning(suggestion)
                })?;
                if *self.session.province.get_or_insert(province) != province {
                    self.unheard = Some((line.number, line.value.clone()));
                }
                Ok(())
            }
            other => {
                let keys = [PROCEDURE, PROVINCE];
                let suggestion = suggest(other, keys.into_iter()).map(str::to_owned);
                let error = ScriptError::new(line, Fault::UnknownKey).meaning(suggestion);
                Err(error.expecting(keys.map(str::to_owned).to_vec()))
            }
        }
    }

    /// Answers that were parked when the file was written come back silently, where they still fit.
    fn take_parked(&mut self, lines: &[Line]) {
        let knowledge = self.session.knowledge;
        for line in lines.iter().filter(|line| line.parked) {
            let Ok(question) = find_question(knowledge, line) else {
                continue;
            };
            let Ok(answer) = Answer::parse(&knowledge.questions[question], &line.value) else {
                continue;
            };
            let is_free = self.session.answers.get(question).is_none();
            if is_free && self.session.accept(question, answer).is_ok() {
                self.session.answers.set(question, answer);
            }
        }
    }

    /// Bounds may depend on other answers: they are looked at when all are there.
    fn out_of_bounds(&self) -> Vec<ScriptError> {
        let questions = &self.session.knowledge.questions;
        let mut faults = Vec::new();
        for (&question, &line) in &self.asked {
            let Some(answer) = self.session.answers.get(question) else {
                continue;
            };
            if let Err(invalid) = self.session.accept(question, answer) {
                let line = Line::of(line, &questions[question].name);
                faults.push(refuse(&line, &questions[question], invalid));
            }
        }
        faults
    }

    fn finish(mut self, rules: Rules) -> Result<Scripted<'k>, Refusal> {
        let mut replay = self.session.replay();
        while let Some(question) = replay.open.filter(|_| rules.unknown_rest) {
            if self.session.answers.set(question, Answer::Unknown).is_some() {
                break; // What has an answer is not open: asking again would never end.
            }
            replay = self.session.replay();
        }
        if let Some(question) = replay.open.filter(|_| !replay.refining && !rules.allow_incomplete) {
            return Err(self.incomplete(question, &replay));
        }
        let off_path = self.parked(&replay, &Fault::OffPath);
        if !off_path.is_empty() && !rules.allow_unused {
            return Err(Refusal::invalid(off_path));
        }
        Ok(Scripted { session: self.session, unheard: self.unheard })
    }

    /// The answers of the text that count for nothing on this path, in the order of their lines.
    fn parked(&self, replay: &Replay, fault: &Fault) -> Vec<ScriptError> {
        let questions = &self.session.knowledge.questions;
        let lines = replay.parked.iter().filter_map(|&question| {
            let line = self.asked.get(&question)?;
            Some(Line::of(*line, &questions[question].name))
        });
        let mut parked: Vec<_> = lines.map(|line| ScriptError::new(&line, fault.clone())).collect();
        parked.sort_by_key(|error| error.line);
        parked
    }

    fn incomplete(&self, question: Id<Question>, replay: &Replay) -> Refusal {
        let questions = &self.session.knowledge.questions;
        let mut so_far = Vec::new();
        for &asked in &replay.path {
            if let Some(answer) = self.session.answers.get(asked) {
                let asked = &questions[asked];
                so_far.push((asked.name.to_string(), answer.to_text(asked)));
            }
        }
        let mut expected = expected(&questions[question]);
        expected.push("?".to_owned());
        Refusal::Incomplete {
            question: questions[question].name.to_string(),
            expected,
            so_far,
            early: self.parked(replay, &Fault::NotReached),
        }
    }
}

/// The procedure of this id, or the id that was probably meant.
pub fn find_procedure(knowledge: &Knowledge, name: &str) -> Result<Id<Procedure>, Option<String>> {
    let names = || knowledge.procedures.iter().map(|(_, procedure)| procedure.name());
    knowledge.procedures.find(name).ok_or_else(|| suggest(name, names()).map(str::to_owned))
}

/// The local practice of this province, or the province that was probably meant.
pub fn find_province(knowledge: &Knowledge, name: &str) -> Result<Id<Overlay>, Option<String>> {
    let names = knowledge.overlays.iter().map(|(_, overlay)| overlay.name());
    knowledge.overlays.find(name).ok_or_else(|| suggest(name, names).map(str::to_owned))
}

/// The provinces whose local practice is known.
pub fn provinces(knowledge: &Knowledge) -> Vec<String> {
    knowledge.overlays.iter().map(|(_, overlay)| overlay.name.to_string()).collect()
}

fn find_question(knowledge: &Knowledge, line: &Line) -> Result<Id<Question>, ScriptError> {
    knowledge.questions.find(&line.id).ok_or_else(|| {
        let names = knowledge.questions.iter().map(|(_, question)| question.name());
        ScriptError::new(line, Fault::UnknownQuestion).meaning(suggest(&line.id, names).map(str::to_owned))
    })
}

fn refuse(line: &Line, question: &Question, invalid: Invalid) -> ScriptError {
    let (expected, suggestion) = match &invalid {
        Invalid::Option { expected, suggestion, .. } => (expected.clone(), suggestion.clone()),
        // The message of these names the bounds itself.
        Invalid::Number { .. } | Invalid::Amount { .. } | Invalid::Day { .. } => (Vec::new(), None),
        Invalid::Excluded { .. }
        | Invalid::NotADate { .. }
        | Invalid::NotACount { .. }
        | Invalid::NotAnAmount { .. } => (expected(question), None),
    };
    ScriptError::new(line, Fault::Invalid(Box::new(invalid))).expecting(expected).meaning(suggestion)
}

/// What an answer to the question looks like.
fn expected(question: &Question) -> Vec<String> {
    let options =
        |options: &[crate::knowledge::Choice]| options.iter().map(|choice| choice.name.to_string()).collect();
    match &question.kind {
        Kind::One { options: choices, .. } | Kind::Several { options: choices, .. } => options(choices),
        Kind::Count { .. } => ["0", "1", "2", "..."].map(str::to_owned).to_vec(),
        Kind::Money { .. } => vec!["1234.56".to_owned()],
        Kind::Date { .. } => ["2026-12-31", "2026-12", "2026"].map(str::to_owned).to_vec(),
    }
}
