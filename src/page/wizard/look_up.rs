//! Looking a procedure up in the midst of an interview: the search, the sheet that is opened, and the way back.

use std::rc::Rc;

use super::{Left, Place, Wizard};
use crate::interview::{Entry, Session};
use crate::page::{Catalog, Found, Speaker};

impl<'k> Wizard<'k> {
    /// The procedures in which these words are found, the best first; every one where there is no word.
    pub fn look_up(&self, words: &str) -> Vec<Found> {
        let speaker = Speaker { session: &self.session, language: self.language() };
        self.catalog.get_or_init(|| Rc::new(Catalog::new(&speaker))).found(&speaker, words)
    }

    /// Opens the complete sheet of a procedure. What was being answered waits; the sheet of the procedure that is being
    /// answered shows what is known already.
    pub(super) fn open(&mut self, id: &str) {
        let knowledge = self.session.knowledge;
        let Some(procedure) = knowledge.procedures.find(id) else {
            return;
        };
        let entry = Entry::Procedure(procedure);
        if self.session.entry == entry {
            self.show_result();
            return;
        }
        self.leave_for(self.session.beside(self.session.today, entry), true);
        self.place = Place::Result;
    }

    /// Whether what is shown was looked up: its sheet comes first, and questions only for who wants it exact.
    pub(super) fn is_looked_up(&self) -> bool {
        self.earlier.last().is_some_and(|left| left.to_look_up)
    }

    /// Goes to another session; [`Self::come_back`] returns to this place.
    pub(super) fn leave_for(&mut self, session: Session<'k>, to_look_up: bool) {
        let left = Left {
            session: self.session.clone(),
            place: self.place.clone(),
            review: self.review.take(),
            exact: self.exact,
            to_look_up,
        };
        self.enter(session);
        self.earlier.push(left);
    }

    /// Back to where another session was left; whether there was one.
    pub(super) fn come_back(&mut self) -> bool {
        let Some(left) = self.earlier.pop() else {
            return false;
        };
        self.enter(left.session);
        (self.place, self.review, self.exact) = (left.place, left.review, left.exact);
        true
    }
}
