//! From the result of one procedure on to the next.

use super::{Place, Wizard};
use crate::interview::{Answer, Answers, Entry, Session};
use crate::knowledge::{Given, Id, Options, Procedure, Question};
use crate::page::result;

impl Wizard<'_> {
    pub(super) fn go_on(&mut self, sheet: usize, next: usize) {
        if !matches!(self.place, Place::Result) {
            return;
        }
        let checklist = self.session.checklist();
        let Some(resolved) = checklist.results.get(sheet) else {
            return;
        };
        let knowledge = self.session.knowledge;
        let procedure = &knowledge.procedures[resolved.procedure];
        let Some(way) = result::ways_on(knowledge, resolved).into_iter().nth(next) else {
            return;
        };
        let authored = way.next.and_then(|position| procedure.next.get(position));
        let (given, forget) = authored.map_or((&[][..], &[][..]), |next| (&next.given, &next.forget));
        let answers = carry_on(&self.session.answers, given, forget, &knowledge.procedures[way.to]);
        let session = Session { answers, entry: Entry::Procedure(way.to), ..self.session.clone() };
        self.leave_for(session, false);
        self.place = self.onward();
    }
}

/// The answers with which one procedure leads to another: what is true from now on is added, what no longer is,
/// forgotten.
fn carry_on(
    answers: &Answers,
    given: &[(Id<Question>, Options)],
    forget: &[Id<Question>],
    to: &Procedure,
) -> Answers {
    let mut carried = Answers::default();
    for (question, answer) in answers.iter() {
        let contradicted = |facts: &Given| {
            facts.iter().any(|&(known, options)| {
                known == question && matches!(answer, Answer::One(option) if !options.has(option))
            })
        };
        if !forget.contains(&question) && !contradicted(&to.given) {
            carried.set(question, answer);
        }
    }
    for &(question, options) in given {
        let mut positions = options.positions();
        if let (Some(option), None) = (positions.next(), positions.next()) {
            carried.set(question, Answer::One(option));
        }
    }
    carried
}
