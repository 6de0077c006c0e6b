//! A session as scripted answers, for `--record`: what [`super::read`] makes the same session of.

use std::fmt::Write as _;

use super::{PROCEDURE, PROVINCE};
use crate::interview::{Entry, Replay, Session};
use crate::knowledge::{Id, Question};
use crate::language::Locale;

/// Writes the answers in the order in which they were asked, then the parked ones as `#~ id = value`.
///
/// The day and the language stand in comments: the same file with the same day and language gives the same bytes.
pub fn write(session: &Session<'_>, replay: &Replay, locale: Locale) -> String {
    let knowledge = session.knowledge;
    let mut text = format!("# @today {}\n# @lang {locale}\n", session.today);
    if let Entry::Procedure(procedure) = session.entry {
        let _infallible = writeln!(text, "{PROCEDURE} = {}", knowledge.procedures[procedure].name);
    }
    if let Some(province) = session.province {
        let _infallible = writeln!(text, "{PROVINCE} = {}", knowledge.overlays[province].name);
    }
    let mut line = |mark: &str, asked: Id<Question>| {
        if let Some(answer) = session.answers.get(asked) {
            let question = &knowledge.questions[asked];
            let _infallible = writeln!(text, "{mark}{} = {}", question.name, answer.to_text(question));
        }
    };
    for &asked in &replay.path {
        line("", asked);
    }
    for (answered, _) in session.answers.iter() {
        if !replay.path.contains(&answered) {
            // What was not asked on this path must be read back silently, whether it is parked or given.
            line("#~ ", answered);
        }
    }
    text
}
