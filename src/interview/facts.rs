//! What is believed about each question: from nothing, over a class of answers, to one answer.

use std::cell::Cell;

use jiff::civil::Date;

use super::answers::Answer;
use super::calendar::{day_number, shift};
use super::checklist::Truth;
use super::evaluate;
use super::plans::{Library, Plans};
use super::states::States;
use crate::knowledge::{Given, Id, Kind, Knowledge, Options, Question, Unit, Weight};

/// The most that can be answered where the value that bounds it is not known today.
pub(super) const MOST_COUNT: i64 = 1_000;
pub(super) const MOST_CENTS: i64 = 100_000_000_000;

/// The answers that a question can still have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Belief {
    /// One of these options.
    One(Options),
    /// At least `sure`, at most `possible`.
    Several { sure: Options, possible: Options },
    /// A count, cents, or the number of a day, between these.
    Between(i64, i64),
}

/// Whether a question was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Asked {
    /// Not yet.
    Not,
    /// It was, and nobody knows.
    Unsure,
    /// It was answered (perhaps only up to a class of answers that come to the same).
    Told,
    /// It need not be: it holds wherever this procedure is the result.
    Given,
}

/// What is known about one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Fact {
    pub(crate) belief: Belief,
    pub(crate) asked: Asked,
}

/// What is known about all questions, on a day.
///
/// To try an answer out, it is set and the old one put back: [`Facts::supposing`] does both.
#[derive(Clone, Debug)]
pub(crate) struct Facts<'k> {
    pub(crate) knowledge: &'k Knowledge,
    /// What is worked out about the knowledge base.
    plans: Plans,
    /// The day on which values are read.
    pub(crate) today: Date,
    /// The day for which conditions are evaluated: later than `today` while a "not yet" is solved.
    on: Cell<Date>,
    beliefs: Vec<Cell<Fact>>,
}

impl<'k> Facts<'k> {
    /// Nothing is known but what is given.
    pub(crate) fn new(knowledge: &'k Knowledge, plans: &Plans, today: Date, given: &Given) -> Self {
        let mut facts =
            Self { knowledge, plans: plans.clone(), today, on: Cell::new(today), beliefs: Vec::new() };
        let blank = plans.blank(today, || {
            let beliefs = knowledge.questions.iter().map(|(_, question)| facts.anything(question));
            beliefs.map(|belief| Fact { belief, asked: Asked::Not }).collect()
        });
        facts.beliefs = blank.iter().copied().map(Cell::new).collect();
        for &(question, options) in given {
            facts.set(
                question,
                Fact { belief: within(facts.fact(question).belief, options), asked: Asked::Given },
            );
        }
        facts
    }

    /// The belief of somebody who knows nothing; bounds may read only today and values.
    fn anything(&self, question: &Question) -> Belief {
        let bound = |expr| evaluate::bound(expr, self);
        match &question.kind {
            Kind::One { options, .. } => Belief::One(Options::all(options.len())),
            Kind::Several { options, .. } => {
                Belief::Several { sure: Options::default(), possible: Options::all(options.len()) }
            }
            Kind::Count { min, max } => {
                Belief::Between(bound(min).unwrap_or(0), bound(max).unwrap_or(MOST_COUNT))
            }
            Kind::Money { max } => Belief::Between(0, bound(max).unwrap_or(MOST_CENTS)),
            Kind::Date { min, max } => Belief::Between(
                min.as_ref().and_then(bound).unwrap_or_else(|| day_number(Date::MIN)),
                max.as_ref().and_then(bound).unwrap_or_else(|| day_number(Date::MAX)),
            ),
        }
    }

    /// The knowledge base with what is worked out about it.
    pub(crate) fn library(&self) -> Library<'_> {
        Library { knowledge: self.knowledge, plans: &self.plans }
    }

    /// The states of items that were met.
    pub(crate) fn states(&self) -> &States {
        self.plans.states()
    }

    /// The day for which conditions are evaluated.
    pub(crate) fn on(&self) -> Date {
        self.on.get()
    }

    /// What comes out on another day.
    pub(crate) fn at<T>(&self, day: Date, look: impl FnOnce() -> T) -> T {
        let old = self.on.replace(day);
        let found = look();
        self.on.set(old);
        found
    }

    pub(crate) fn fact(&self, question: Id<Question>) -> Fact {
        self.beliefs
            .get(question.position())
            .map_or(Fact { belief: Belief::Between(0, 0), asked: Asked::Not }, Cell::get)
    }

    /// Replaces what is known about a question; gives back what was.
    pub(crate) fn set(&self, question: Id<Question>, fact: Fact) -> Fact {
        self.beliefs.get(question.position()).map_or(fact, |place| place.replace(fact))
    }

    /// What comes out if this were known about a question.
    pub(crate) fn supposing<T>(&self, question: Id<Question>, fact: Fact, look: impl FnOnce() -> T) -> T {
        let old = self.set(question, fact);
        let found = look();
        self.set(question, old);
        found
    }

    /// Takes an answer into account.
    pub(crate) fn tell(&self, question: Id<Question>, answer: Answer) {
        let (belief, asked) = match answer {
            Answer::Unknown => (self.fact(question).belief, Asked::Unsure),
            Answer::One(position) => (Belief::One(Options::one(position)), Asked::Told),
            Answer::Several(options) => (Belief::Several { sure: options, possible: options }, Asked::Told),
            Answer::Count(number) | Answer::Money(number) => (Belief::Between(number, number), Asked::Told),
            Answer::Date(day) => {
                (Belief::Between(day_number(day.first()), day_number(day.last())), Asked::Told)
            }
        };
        self.learn(question, Fact { belief, asked });
    }

    /// Takes in what an answer leaves possible. Where one option is given, that holds whatever was answered, so that who
    /// does not know it learns it from the result; several given ones bound what nobody knows.
    pub(crate) fn learn(&self, question: Id<Question>, answered: Fact) {
        let old = self.fact(question);
        if old.asked == Asked::Given && single(old.belief) {
            return;
        }
        let belief = if answered.asked == Asked::Unsure { old.belief } else { answered.belief };
        self.set(question, Fact { belief, asked: answered.asked });
    }

    /// Whether the answer is not among those that are given.
    pub(crate) fn contradicts(&self, question: Id<Question>, answer: Answer) -> bool {
        match (self.fact(question), answer) {
            (Fact { belief: Belief::One(given), asked: Asked::Given }, Answer::One(position)) => {
                !given.has(position)
            }
            _ => false,
        }
    }

    /// Whether the question applies at all; what is given or told does not ask for its `when` twice.
    pub(crate) fn applies(&self, question: Id<Question>) -> Truth {
        match &self.knowledge.questions[question].when {
            Some(when) if self.fact(question).asked != Asked::Given => evaluate::kleene(when, self),
            _ => Truth::Yes,
        }
    }

    /// Whether a result can be shown before the question is answered.
    pub(crate) fn weight(&self, question: Id<Question>) -> Weight {
        self.knowledge.questions[question].weight
    }

    /// Whether asking the question could still tell something.
    pub(crate) fn is_unasked(&self, question: Id<Question>) -> bool {
        match self.fact(question).asked {
            Asked::Not => true,
            Asked::Given => !single(self.fact(question).belief),
            Asked::Unsure | Asked::Told => false,
        }
    }

    /// The days between which an unanswered date is looked for.
    pub(crate) fn horizon(&self) -> (i64, i64) {
        (day_number(shift(self.today, -120, Unit::Years)), day_number(shift(self.today, 60, Unit::Years)))
    }
}

/// Whether only one answer is left.
pub(crate) fn single(belief: Belief) -> bool {
    match belief {
        Belief::One(options) => options.0.is_power_of_two(),
        Belief::Several { sure, possible } => sure == possible,
        Belief::Between(low, high) => low == high,
    }
}

fn within(belief: Belief, options: Options) -> Belief {
    match belief {
        Belief::One(all) => Belief::One(all.and(options)),
        Belief::Several { .. } => Belief::Several { sure: options, possible: options },
        Belief::Between(low, high) => Belief::Between(low, high),
    }
}
