//! What the parts of a knowledge base read, worked out once and only when something asks for it.
//!
//! Sessions over the same knowledge base share it: a batch of many thousand cases plans each procedure once.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::fmt;
use std::rc::Rc;

use jiff::civil::Date;

use super::facts::Fact;
use super::plan::Plan;
use super::reads::Reads;
use super::states::States;
use crate::knowledge::{Condition, Id, Knowledge, NamedCondition, NamedExpr, Procedure, Question};

/// What is worked out about a knowledge base; its clones share it.
#[derive(Clone)]
pub struct Plans(Rc<Shelf>);

struct Shelf {
    conditions: Vec<OnceCell<Rc<Reads>>>,
    expressions: Vec<OnceCell<Reads>>,
    whens: Vec<OnceCell<Reads>>,
    procedures: Vec<OnceCell<Rc<Plan>>>,
    /// What somebody who knows nothing believes about each question, on the day that was asked for last.
    blank: RefCell<Option<(Date, Rc<[Fact]>)>>,
    states: States,
}

/// A knowledge base with what is worked out about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Library<'l> {
    pub(crate) knowledge: &'l Knowledge,
    pub(crate) plans: &'l Plans,
}

impl Plans {
    /// Nothing is worked out yet.
    pub(crate) fn new(knowledge: &Knowledge) -> Self {
        let empty = |count| (0..count).map(|_| OnceCell::new()).collect();
        Self(Rc::new(Shelf {
            conditions: (0..knowledge.conditions.len()).map(|_| OnceCell::new()).collect(),
            expressions: empty(knowledge.expressions.len()),
            whens: empty(knowledge.questions.len()),
            procedures: (0..knowledge.procedures.len()).map(|_| OnceCell::new()).collect(),
            blank: RefCell::new(None),
            states: States::default(),
        }))
    }

    /// The states of items that were met.
    pub(crate) fn states(&self) -> &States {
        &self.0.states
    }

    /// What somebody who knows nothing believes on a day.
    pub(crate) fn blank(&self, today: Date, make: impl FnOnce() -> Vec<Fact>) -> Rc<[Fact]> {
        if let Some((day, blank)) = &*self.0.blank.borrow()
            && *day == today
        {
            return Rc::clone(blank);
        }
        let blank: Rc<[Fact]> = make().into();
        *self.0.blank.borrow_mut() = Some((today, Rc::clone(&blank)));
        blank
    }
}

impl<'l> Library<'l> {
    /// What a procedure reads.
    pub(crate) fn plan(self, procedure: Id<Procedure>) -> Rc<Plan> {
        let plan = || Rc::new(Plan::new(procedure, self));
        let known = self.plans.0.procedures.get(procedure.position());
        known.map_or_else(plan, |known| Rc::clone(known.get_or_init(plan)))
    }

    /// Takes what a named condition reads into this.
    pub(crate) fn condition_reads(self, name: Id<NamedCondition>, into: &mut Reads) {
        if let Some(known) = self.reads_of_named(name) {
            into.join(known);
        }
    }

    fn reads_of_named(self, name: Id<NamedCondition>) -> Option<&'l Rc<Reads>> {
        let known = self.plans.0.conditions.get(name.position())?;
        Some(known.get_or_init(|| Rc::new(Reads::of(&self.knowledge.conditions[name].condition, self))))
    }

    /// What a condition reads, to be kept.
    pub(crate) fn shared_reads_of(self, condition: &Condition) -> Rc<Reads> {
        let known = match condition {
            Condition::Named(name) => self.reads_of_named(*name),
            _ => None,
        };
        known.map_or_else(|| Rc::new(Reads::of(condition, self)), Rc::clone)
    }

    /// What a condition reads. Most are a name: what that reads is known.
    pub(crate) fn reads_of(self, condition: &Condition) -> Cow<'l, Reads> {
        let known = match condition {
            Condition::Named(name) => self.reads_of_named(*name),
            _ => None,
        };
        known.map_or_else(|| Cow::Owned(Reads::of(condition, self)), |known| Cow::Borrowed(&**known))
    }

    /// Takes what a named expression reads into this.
    pub(crate) fn expression_reads(self, name: Id<NamedExpr>, into: &mut Reads) {
        let expr = &self.knowledge.expressions[name].expr;
        if let Some(known) = self.plans.0.expressions.get(name.position()) {
            into.join(known.get_or_init(|| Reads::of_expr(expr, self)));
        }
    }

    /// Takes into this what decides whether a question applies.
    pub(crate) fn when_reads(self, question: Id<Question>, into: &mut Reads) {
        if let Some(when) = &self.knowledge.questions[question].when
            && let Some(known) = self.plans.0.whens.get(question.position())
        {
            into.join(known.get_or_init(|| Reads::of(when, self)));
        }
    }
}

impl fmt::Debug for Plans {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let made = self.0.procedures.iter().filter(|plan| plan.get().is_some()).count();
        f.debug_struct("Plans").field("made", &made).finish_non_exhaustive()
    }
}
