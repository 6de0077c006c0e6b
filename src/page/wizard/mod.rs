//! The wizard: where a person stands in an interview, and what each action does to it.
//!
//! The answers are a map inside the [`Session`]; everything else here is a place on the path that replaying them
//! yields. No action loses an answer: what falls off the path is parked by the engine and comes back with its path.
//! A front end sends an [`Action`] and draws [`Wizard::page`]; it decides nothing itself. An action that makes no
//! sense at the place is ignored.

mod action;
mod answer;
mod look_up;
mod onward;
mod review;

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::view::{Choice, Page};
use super::{Catalog, present, typed};
use crate::interview::{Answer, Checklist, Outlook, Reached, Replay, Session};
use crate::knowledge::{Id, Options, Question};
use crate::language::{Language, Locale, Words};

pub use action::{Action, Outcome, Start};

/// An interview under way.
#[derive(Clone, Debug)]
pub struct Wizard<'k> {
    session: Session<'k>,
    /// Always the replay of `session`.
    replay: Replay,
    /// What is still ahead of `session`, once it was asked for: looking ahead costs more than everything else here.
    outlook: OnceCell<Outlook>,
    words: &'k Words,
    locale: Locale,
    place: Place,
    /// The review that is open: shown, or left for a moment to change an answer.
    review: Option<Review>,
    /// Whether questions that only make the result exact are asked as well.
    exact: bool,
    /// The ids of the documents at hand.
    ticked: BTreeSet<String>,
    /// The sessions from which this one was reached, oldest first.
    earlier: Vec<Left<'k>>,
    /// Everything that can be looked up, in the language of the pages, once somebody has.
    catalog: OnceCell<Rc<Catalog>>,
    /// Where "start again" leads.
    beginning: (Session<'k>, Start),
}

/// Which screen is shown.
#[derive(Clone, Debug)]
pub(in crate::page) enum Place {
    /// The languages; `returned` when somebody came back to them from the first question.
    Language { returned: bool },
    /// A question.
    Question(Asked),
    /// All answers.
    Review,
    /// The result.
    Result,
}

/// A question on the screen.
#[derive(Clone, Debug)]
pub(in crate::page) struct Asked {
    pub(in crate::page) question: Id<Question>,
    /// The group that is opened, by its position.
    pub(in crate::page) group: Option<usize>,
    /// What is marked, where several can be.
    pub(in crate::page) marks: Options,
    /// What was typed, or confirmed without a mark, and is no answer.
    pub(in crate::page) refused: Option<String>,
}

/// A review that is open.
#[derive(Clone, Debug)]
pub(in crate::page) struct Review {
    /// The result when it was opened, if there was one.
    pub(in crate::page) before: Option<Checklist>,
    /// The question changed last.
    pub(in crate::page) changed: Option<Id<Question>>,
    /// The deciding question that was open then: it is no reason to leave the review.
    open: Option<Id<Question>>,
    /// Where it was opened.
    from: Origin,
}

/// A session that was left for another one, and will be come back to.
#[derive(Clone, Debug)]
struct Left<'k> {
    session: Session<'k>,
    place: Place,
    review: Option<Review>,
    exact: bool,
    /// Whether it was left to look a procedure up, and not to go on.
    to_look_up: bool,
}

#[derive(Clone, Copy, Debug)]
enum Origin {
    Question(Id<Question>),
    Result,
}

impl<'k> Wizard<'k> {
    /// A wizard on its first screen.
    pub fn new(session: Session<'k>, words: &'k Words, locale: Locale, first: Start) -> Self {
        let replay = session.replay();
        let mut wizard = Self {
            beginning: (session.clone(), first),
            session,
            replay,
            outlook: OnceCell::new(),
            words,
            locale,
            place: Place::Language { returned: false },
            review: None,
            exact: false,
            ticked: BTreeSet::new(),
            earlier: Vec::new(),
            catalog: OnceCell::new(),
        };
        if first == Start::Question {
            wizard.place = wizard.onward();
        }
        wizard
    }

    /// Does what a person wants.
    pub fn apply(&mut self, action: &Action) -> Outcome {
        match action {
            Action::Language(locale) => self.speak(*locale),
            Action::SwitchLanguage => self.speak_next(),
            Action::Choose(Choice::Group(group)) => self.open_group(*group),
            Action::Choose(Choice::Option(option)) => self.choose(*option),
            Action::Choose(Choice::Unknown) | Action::Unknown => self.answer(Answer::Unknown),
            Action::Toggle(option) => self.toggle(*option),
            Action::Confirm => self.confirm(),
            Action::Type(text) => self.type_in(text),
            Action::Back => return self.back(),
            Action::Review => self.open_review(),
            Action::Change(id) => self.change(id),
            Action::Proceed => self.proceed(),
            Action::Result => self.show_result(),
            Action::Refine => self.refine(),
            Action::Tick(id) => self.tick(id),
            Action::GoOn(sheet, next) => self.go_on(*sheet, *next),
            Action::Open(id) => self.open(id),
            Action::Restart => self.restart(),
        }
        Outcome::Stay
    }

    /// The screen, with every word decided.
    pub fn page(&self) -> Page {
        present::page(self)
    }

    /// What the text typed so far means ("Thursday 31 December 2026, in 39 days"), or what is expected instead; empty
    /// where nothing is typed or the question takes no text.
    pub fn echo(&self, typed: &str) -> String {
        match &self.place {
            Place::Question(asked) => typed::echo(&self.session, self.language(), asked.question, typed),
            Place::Language { .. } | Place::Review | Place::Result => String::new(),
        }
    }

    /// The answers, and where they start.
    pub fn session(&self) -> &Session<'k> {
        &self.session
    }

    /// What replaying the answers yields.
    pub fn replay(&self) -> &Replay {
        &self.replay
    }

    /// The language of the pages.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The same, ready to speak.
    pub fn language(&self) -> Language<'k> {
        self.words.language(self.locale)
    }

    /// Whether there is a result to take away: it is shown, or nothing that decides is left to ask.
    pub fn done(&self) -> bool {
        matches!(self.place, Place::Result) || (self.routed() && self.deciding().is_none())
    }

    pub(in crate::page) fn place(&self) -> &Place {
        &self.place
    }

    pub(in crate::page) fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    pub(in crate::page) fn ticked(&self) -> &BTreeSet<String> {
        &self.ticked
    }

    /// How many questions are left.
    pub(in crate::page) fn outlook(&self) -> Outlook {
        *self.outlook.get_or_init(|| self.session.outlook())
    }

    /// Whether it is known which procedure, or which referral, it is.
    pub(in crate::page) fn routed(&self) -> bool {
        self.replay.reached != Reached::Routing
    }

    fn deciding(&self) -> Option<Id<Question>> {
        self.replay.open.filter(|_| !self.replay.refining)
    }

    fn ask(&self, question: Id<Question>) -> Place {
        let marks = match self.session.answers.get(question) {
            Some(Answer::Several(options)) => options,
            _ => Options::default(),
        };
        Place::Question(Asked { question, group: None, marks, refused: None })
    }

    /// The next question that has no answer, or the result.
    fn onward(&self) -> Place {
        let open = if self.exact { self.replay.open } else { self.deciding() };
        open.map_or(Place::Result, |question| self.ask(question))
    }

    /// What follows a question that was answered: on a path that was walked before, its next question.
    fn after(&self, question: Id<Question>) -> Place {
        let mut rest = self.replay.path.iter().skip_while(|&&asked| asked != question).skip(1);
        rest.next().map_or_else(|| self.onward(), |&next| self.ask(next))
    }

    fn speak(&mut self, locale: Locale) {
        if !self.words.locales().any(|known| known == locale) {
            return;
        }
        self.set_locale(locale);
        if let Place::Language { returned } = self.place {
            let first = self.replay.path.first().filter(|_| returned);
            self.place = first.map_or_else(|| self.onward(), |&question| self.ask(question));
        }
    }

    fn speak_next(&mut self) {
        let after = self.words.locales().skip_while(|&locale| locale != self.locale).nth(1);
        if let Some(locale) = after.or_else(|| self.words.locales().next()) {
            self.set_locale(locale);
        }
    }

    fn set_locale(&mut self, locale: Locale) {
        self.locale = locale;
        self.catalog = OnceCell::new();
    }

    fn answer(&mut self, answer: Answer) {
        let Place::Question(Asked { question, .. }) = self.place else {
            return;
        };
        self.session.answers.set(question, answer);
        self.replay = self.session.replay();
        self.outlook = OnceCell::new();
        let open = self.deciding();
        self.place = match &self.review {
            Some(review) if open.is_none() || open == review.open => Place::Review,
            Some(_) => self.onward(),
            None => self.after(question),
        };
    }

    fn back(&mut self) -> Outcome {
        let is_looked_up = self.is_looked_up();
        let from = match &mut self.place {
            Place::Language { .. } => return Outcome::LeaveAtStart,
            Place::Review => {
                self.leave_review();
                return Outcome::Stay;
            }
            Place::Question(Asked { group: group @ Some(_), .. }) => {
                *group = None;
                return Outcome::Stay;
            }
            Place::Question(_) if self.review.is_some() => {
                self.place = Place::Review;
                return Outcome::Stay;
            }
            Place::Question(asked) => Some(asked.question),
            Place::Result if is_looked_up => return self.back_at_start(),
            Place::Result => None,
        };
        let path = &self.replay.path;
        let before = path.iter().take_while(|&&asked| Some(asked) != from).last().copied();
        match before {
            Some(question) => self.place = self.ask(question),
            None => return self.back_at_start(),
        }
        Outcome::Stay
    }

    fn back_at_start(&mut self) -> Outcome {
        if self.is_looked_up() && !matches!(self.place, Place::Result) {
            self.exact = false;
            self.place = Place::Result;
        } else if self.come_back() {
            return Outcome::Stay;
        } else if self.beginning.1 == Start::Language {
            self.place = Place::Language { returned: true };
        } else {
            return Outcome::LeaveAtStart;
        }
        Outcome::Stay
    }

    fn show_result(&mut self) {
        if self.routed() && !matches!(self.place, Place::Language { .. }) {
            self.review = None;
            self.exact = false;
            self.place = Place::Result;
        }
    }

    fn refine(&mut self) {
        if matches!(self.place, Place::Result) {
            self.exact = true;
            self.place = self.onward();
        }
    }

    fn tick(&mut self, id: &str) {
        if self.session.knowledge.documents.find(id).is_some() && !self.ticked.remove(id) {
            self.ticked.insert(id.to_owned());
        }
    }

    fn restart(&mut self) {
        let (session, first) = self.beginning.clone();
        *self = Self::new(session, self.words, self.locale, first);
    }

    fn enter(&mut self, session: Session<'k>) {
        self.replay = session.replay();
        self.outlook = OnceCell::new();
        self.session = session;
        self.review = None;
        self.exact = false;
    }
}
