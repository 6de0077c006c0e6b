//! Conditions under what is surely known: the answers of a path of the tree, or what a procedure takes as given.
//!
//! Yes, no or unknown, like the engine's, but only as far as options go: a comparison is unknown here.

use super::Checker;
use crate::knowledge::authored::{Condition, Name};
use crate::knowledge::base::Kind;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    Unknown,
}

impl Truth {
    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// What is known about one question.
pub(super) struct Known<'a> {
    pub(super) question: usize,
    pub(super) name: &'a Name,
    /// One of these options; `None` where the person does not know.
    pub(super) options: Option<Vec<&'a Name>>,
}

impl Checker<'_> {
    /// Whether a question is asked where this is known; unknown where that does not decide it.
    pub(super) fn applies(&self, question: usize, known: &[Known<'_>]) -> Truth {
        let when = self.base.questions.get(question).and_then(|(_, question)| question.when.as_ref());
        when.map_or(Truth::Yes, |when| self.truth(when, known, question))
    }

    /// The truth of a condition of the question `below`; only earlier ones are looked into, so that questions that wait
    /// for each other, which is reported, do not go round.
    fn truth(&self, condition: &Condition, known: &[Known<'_>], below: usize) -> Truth {
        let all_or = |parts: &[Condition], stop: Truth, rest: Truth| {
            let truths: Vec<Truth> = parts.iter().map(|part| self.truth(part, known, below)).collect();
            let first = [stop, Truth::Unknown].into_iter().find(|truth| truths.contains(truth));
            first.unwrap_or(rest)
        };
        match condition {
            Condition::Always => Truth::Yes,
            Condition::All(parts) => all_or(parts, Truth::No, Truth::Yes),
            Condition::Any(parts) => all_or(parts, Truth::Yes, Truth::No),
            Condition::Not(part) => self.truth(part, known, below).not(),
            Condition::Is(question, options) => self.is(question, options, known, below),
            Condition::Named(name) => {
                let position = self.names.find(Kind::Condition, name);
                let sound = |position: &usize| self.order.reads((Kind::Condition, *position)).is_some();
                let named = position.filter(sound).and_then(|position| self.base.conditions.get(position));
                named.map_or(Truth::Unknown, |(_, condition)| self.truth(condition, known, below))
            }
            Condition::AtLeast(..)
            | Condition::Before(..)
            | Condition::Since(_)
            | Condition::Until(_)
            | Condition::Doubt(_) => Truth::Unknown,
        }
    }

    fn is(&self, question: &Name, options: &[Name], known: &[Known<'_>], below: usize) -> Truth {
        let Some(position) = self.names.find(Kind::Question, question) else {
            return Truth::Unknown;
        };
        let Some(known_here) = known.iter().find(|known| known.question == position) else {
            // It may still be asked, unless it does not apply at all: then nothing about it holds.
            let never = position < below && self.applies(position, known) == Truth::No;
            return if never { Truth::No } else { Truth::Unknown };
        };
        let Some(answers) = &known_here.options else {
            return Truth::Unknown;
        };
        let is_wanted = |answer: &&&Name| options.iter().any(|option| option.as_str() == answer.as_str());
        match answers.iter().filter(is_wanted).count() {
            0 => Truth::No,
            some if some == answers.len() => Truth::Yes,
            _ => Truth::Unknown,
        }
    }
}
