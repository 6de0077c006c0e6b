//! The review: opened anywhere, left for a moment to change an answer, and closed.

use super::{Origin, Place, Review, Wizard};
use crate::page::present;

impl Wizard<'_> {
    pub(super) fn open_review(&mut self) {
        let from = match &self.place {
            Place::Language { .. } | Place::Review => return,
            Place::Question(asked) => Origin::Question(asked.question),
            Place::Result => Origin::Result,
        };
        if self.review.is_none() {
            let before = self.routed().then(|| self.session.checklist());
            self.review = Some(Review { before, changed: None, open: self.deciding(), from });
        }
        self.place = Place::Review;
    }

    pub(super) fn change(&mut self, id: &str) {
        let question = present::counted(&self.replay)
            .find(|&asked| *self.session.knowledge.questions[asked].name == *id);
        if let (Place::Review, Some(review), Some(question)) = (&self.place, &mut self.review, question) {
            review.changed = Some(question);
            self.place = self.ask(question);
        }
    }

    pub(super) fn proceed(&mut self) {
        if matches!(self.place, Place::Review) {
            self.review = None;
            self.place = self.onward();
        }
    }

    /// Back to where the review was opened, if that place still exists.
    pub(super) fn leave_review(&mut self) {
        let from = self.review.take().map(|review| review.from);
        self.place = match from {
            Some(Origin::Question(question))
                if self.replay.path.contains(&question) || self.replay.open == Some(question) =>
            {
                self.ask(question)
            }
            Some(Origin::Result) if self.routed() && (self.deciding().is_none() || self.is_looked_up()) => {
                Place::Result
            }
            Some(_) | None => self.onward(),
        };
    }
}
