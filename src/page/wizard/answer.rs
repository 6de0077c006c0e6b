//! What choosing, marking and typing do at a question.

use super::{Place, Wizard};
use crate::interview::Answer;
use crate::knowledge::{Kind, Options};
use crate::page::{present, typed};

impl Wizard<'_> {
    pub(super) fn open_group(&mut self, group: usize) {
        if let Place::Question(asked) = &mut self.place {
            let options = self.session.knowledge.questions[asked.question].kind.options();
            asked.group = (group < present::groups(options).len()).then_some(group);
        }
    }

    pub(super) fn choose(&mut self, option: usize) {
        let Place::Question(asked) = &self.place else {
            return;
        };
        match &self.session.knowledge.questions[asked.question].kind {
            Kind::One { options, .. } if option < options.len() => self.answer(Answer::One(option)),
            Kind::Several { .. } => self.toggle(option),
            Kind::One { .. } | Kind::Count { .. } | Kind::Money { .. } | Kind::Date { .. } => {}
        }
    }

    pub(super) fn toggle(&mut self, option: usize) {
        let Place::Question(asked) = &mut self.place else {
            return;
        };
        let Kind::Several { options, none } = &self.session.knowledge.questions[asked.question].kind else {
            return;
        };
        if option >= options.len() {
            return;
        }
        let (this, none) = (Options::one(option), Options::one(*none));
        asked.refused = None;
        asked.marks = if asked.marks.has(option) {
            asked.marks.without(this)
        } else if this == none {
            none
        } else {
            asked.marks.or(this).without(none)
        };
    }

    pub(super) fn confirm(&mut self) {
        let Place::Question(asked) = &mut self.place else {
            return;
        };
        if !matches!(self.session.knowledge.questions[asked.question].kind, Kind::Several { .. }) {
            return;
        }
        if asked.marks.is_empty() {
            asked.refused = Some(String::new());
            return;
        }
        let marks = asked.marks;
        self.answer(Answer::Several(marks));
    }

    pub(super) fn type_in(&mut self, text: &str) {
        let language = self.language();
        let Place::Question(asked) = &mut self.place else {
            return;
        };
        match typed::read(&self.session, language, asked.question, text) {
            Ok(answer) => self.answer(answer),
            Err(typed::Fault::NotTyped) => {}
            Err(_) => asked.refused = Some(text.to_owned()),
        }
    }
}
