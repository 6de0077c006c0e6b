//! The items of a procedure's result, each with what it reads and what it comes to.
//!
//! An item is the smallest thing that an answer can change: a requirement, a stop, a paper, a fee, a deadline. Notices
//! and ways on follow the answers but are never worth a question.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::checklist::{Range, Truth};
use super::evaluate::{Outcome, What, eval, kleene};
use super::facts::Facts;
use super::partition;
use super::reads::Reads;
use crate::knowledge::{
    Condition, Cure, Deadline, Expr, Fee, Id, Knowledge, Line, Pay, Procedure, Question, Requirement, Step,
};

/// The order in which items are settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    /// Requirements that nothing can cure.
    Incurable,
    /// The other requirements.
    Curable,
    /// Papers, fees and days.
    Rest,
}

impl Phase {
    pub(crate) const ALL: [Self; 3] = [Self::Incurable, Self::Curable, Self::Rest];
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Part<'k> {
    Requirement(&'k Requirement),
    Step(&'k Step),
    Line(&'k Step, &'k Line),
    Fee(&'k Step, &'k Fee),
    Deadline(&'k Deadline),
}

/// One item.
#[derive(Clone, Debug)]
pub(crate) struct Item<'k> {
    pub(crate) part: Part<'k>,
    pub(crate) phase: Phase,
    pub(crate) reads: Reads<'k>,
    /// The conditions under which it applies; for a requirement, whether it applies and whether it holds.
    conditions: Vec<Guard<'k>>,
}

/// A condition with what it alone reads.
#[derive(Clone, Debug)]
struct Guard<'k> {
    condition: &'k Condition,
    reads: Reads<'k>,
}

impl<'k> Guard<'k> {
    fn new(condition: &'k Condition, knowledge: &'k Knowledge) -> Self {
        Self { condition, reads: Reads::of(condition, knowledge) }
    }

    fn truth(&self, facts: &Facts<'k>) -> Truth {
        truth(self.condition, facts, &self.reads)
    }
}

/// What an item comes to for what is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Effect {
    /// Whether it applies, and, for a requirement, whether it holds.
    pub(crate) truths: [Truth; 2],
    /// Its sums, counts and days.
    pub(crate) values: Vec<Outcome>,
    /// Whether waiting makes up for it.
    pub(crate) wait: Wait,
}

/// What waiting does for a requirement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Wait {
    /// Nothing is to be waited for.
    No,
    /// It does not help.
    InVain,
    /// From one of these days it holds.
    Until(Range<Date>),
}

impl Effect {
    /// Whether no answer can change it any more.
    pub(crate) fn is_decided(&self) -> bool {
        self.truths[0] == Truth::No
            || self.truths.iter().all(|truth| *truth != Truth::Unknown)
                && self.values.iter().all(|value| value.is_known())
                && !matches!(self.wait, Wait::Until(days) if days.known().is_none())
    }
}

/// All items of a procedure.
#[derive(Clone, Debug)]
pub(crate) struct Plan<'k> {
    pub(crate) procedure: Id<Procedure>,
    pub(crate) items: Vec<Item<'k>>,
    /// What notices, ways on and the variables of messages read: never asked for their sake, but an answer that is there
    /// counts.
    pub(crate) aside: BTreeSet<Id<Question>>,
}

impl<'k> Plan<'k> {
    pub(crate) fn new(id: Id<Procedure>, knowledge: &'k Knowledge) -> Self {
        let procedure = &knowledge.procedures[id];
        let mut parts = Vec::new();
        for requirement in &procedure.requires {
            let phase = if requirement.cure == Cure::Never { Phase::Incurable } else { Phase::Curable };
            parts.push((Part::Requirement(requirement), phase));
        }
        for step in &procedure.steps {
            parts.push((Part::Step(step), Phase::Rest));
            parts.extend(step.lines.iter().map(|line| (Part::Line(step, line), Phase::Rest)));
            if let Pay::Fees(fees) = &step.pay {
                parts.extend(fees.iter().map(|fee| (Part::Fee(step, &knowledge.fees[*fee]), Phase::Rest)));
            }
        }
        parts.extend(procedure.deadlines.iter().map(|deadline| (Part::Deadline(deadline), Phase::Rest)));
        let items = parts
            .into_iter()
            .map(|(part, phase)| Item::new(part, phase, knowledge))
            .filter(|item| !item.reads.questions.is_empty())
            .collect();
        Self { procedure: id, items, aside: aside(procedure, knowledge) }
    }

    /// Whether the act is closed to this person: nothing else about it is then worth a question.
    pub(crate) fn is_closed(&self, facts: &Facts<'k>) -> bool {
        !in_force(&facts.knowledge.procedures[self.procedure], facts)
            || self.items.iter().any(|item| {
                item.phase == Phase::Incurable && item.effect(facts).truths == [Truth::Yes, Truth::No]
            })
    }
}

fn aside(procedure: &Procedure, knowledge: &Knowledge) -> BTreeSet<Id<Question>> {
    let mut reads = Reads::default();
    let notices = procedure.notices.iter().map(|(_, when)| when);
    for when in notices.chain(procedure.next.iter().map(|next| &next.when)) {
        reads.condition(when, knowledge);
    }
    let shown = procedure.notices.iter().map(|(notice, _)| &knowledge.notices[*notice].with);
    let shown = shown
        .chain(procedure.requires.iter().map(|requirement| &requirement.with))
        .chain(procedure.steps.iter().map(|step| &step.with))
        .chain(procedure.deadlines.iter().map(|deadline| &deadline.with));
    for (_, expr) in shown.flatten() {
        reads.expr(expr, knowledge);
    }
    reads.questions
}

/// Whether the law has the act on this day.
pub(crate) fn in_force(procedure: &Procedure, facts: &Facts<'_>) -> bool {
    let day = |value| match eval(&Expr::Value(value), facts).what {
        What::Day(range) => range.known(),
        _ => None,
    };
    let (from, until) = procedure.in_force;
    from.and_then(day).is_none_or(|from| from <= facts.today)
        && until.and_then(day).is_none_or(|until| facts.today <= until)
}

impl<'k> Part<'k> {
    fn conditions(self) -> Vec<&'k Condition> {
        match self {
            Self::Requirement(requirement) => vec![&requirement.when, &requirement.holds],
            Self::Step(step) | Self::Fee(step, _) => vec![&step.when],
            Self::Line(step, line) => vec![&step.when, &line.when],
            Self::Deadline(deadline) => vec![&deadline.when],
        }
    }

    fn exprs(self) -> Vec<&'k Expr> {
        match self {
            Self::Requirement(_) | Self::Step(_) => Vec::new(),
            Self::Line(_, line) => line.copies.iter().collect(),
            Self::Fee(_, fee) => [&fee.sum].into_iter().chain(&fee.each).collect(),
            Self::Deadline(deadline) => deadline.bands.iter().map(|(to, _)| to).collect(),
        }
    }
}

impl<'k> Item<'k> {
    fn new(part: Part<'k>, phase: Phase, knowledge: &'k Knowledge) -> Self {
        let conditions: Vec<Guard<'k>> =
            part.conditions().into_iter().map(|condition| Guard::new(condition, knowledge)).collect();
        let mut reads = Reads::default();
        for guard in &conditions {
            reads.join(&guard.reads);
        }
        for expr in part.exprs() {
            reads.expr(expr, knowledge);
        }
        if let Part::Line(_, Line { each: Some(each), .. }) = part {
            reads.question(*each, knowledge);
        }
        Self { part, phase, reads, conditions }
    }

    /// What it comes to.
    pub(crate) fn effect(&self, facts: &Facts<'k>) -> Effect {
        if let (Part::Requirement(requirement), [applies, holds]) = (self.part, &self.conditions[..]) {
            return requirement_effect(requirement, applies, holds, facts);
        }
        let mut truth = Truth::Yes;
        for guard in &self.conditions {
            if truth != Truth::No {
                truth = truth.min(guard.truth(facts));
            }
        }
        let mut values = Vec::new();
        if truth != Truth::No {
            values.extend(self.part.exprs().into_iter().map(|expr| eval(expr, facts)));
            if let Part::Line(_, Line { each: Some(each), .. }) = self.part {
                values.push(eval(&Expr::Answer(*each), facts));
            }
        }
        Effect { truths: [truth, Truth::Yes], values, wait: Wait::No }
    }
}

fn requirement_effect<'k>(
    requirement: &Requirement,
    applies: &Guard<'k>,
    holds: &Guard<'k>,
    facts: &Facts<'k>,
) -> Effect {
    let applies = applies.truth(facts);
    let truth = if applies == Truth::No { Truth::Yes } else { holds.truth(facts) };
    let wait = if requirement.cure == Cure::Time && truth != Truth::Yes {
        solve(holds.condition, facts, &holds.reads).map_or(Wait::InVain, Wait::Until)
    } else {
        Wait::No
    };
    Effect { truths: [applies, truth], values: Vec::new(), wait }
}

/// The value of a condition. What Kleene's logic leaves unknown is split over each question that is read twice: where
/// every class of its answers agrees, that is the value.
pub(crate) fn truth<'k>(condition: &'k Condition, facts: &Facts<'k>, reads: &Reads<'k>) -> Truth {
    let truth = kleene(condition, facts);
    if truth != Truth::Unknown || reads.twice.is_empty() {
        return truth;
    }
    let mut facts = facts.clone();
    for &question in &reads.twice {
        let old = facts.fact(question);
        if super::facts::single(old.belief) {
            continue;
        }
        let mut truths = partition::classes(question, &[reads], &mut facts).into_iter().map(|class| {
            facts.set(question, super::facts::Fact { belief: class.belief, ..old });
            let truth = kleene(condition, &facts);
            facts.set(question, old);
            truth
        });
        let first = truths.next().unwrap_or(Truth::Unknown);
        if first != Truth::Unknown && truths.all(|truth| truth == first) {
            return first;
        }
    }
    Truth::Unknown
}

/// The day from which a condition holds: `min` the first on which it may, `max` the first on which it surely does
/// ([`Date::MAX`] where that cannot be said). `None`: time does not cure it.
pub(crate) fn solve<'k>(
    condition: &'k Condition,
    facts: &Facts<'k>,
    reads: &Reads<'k>,
) -> Option<Range<Date>> {
    let mut days = vec![facts.on];
    for comparison in &reads.comparisons {
        let (bound, beyond) = match comparison.condition {
            Condition::Since(day) => (eval(day, facts), 0),
            Condition::Until(day) => (eval(day, facts), 1),
            _ => continue,
        };
        if let What::Day(range) = bound.what {
            days.extend(
                [range.min, range.max]
                    .map(|day| super::calendar::shift(day, beyond, crate::knowledge::Unit::Days)),
            );
        }
    }
    days.retain(|day| *day >= facts.on && *day < Date::MAX);
    days.sort_unstable();
    days.dedup();
    let mut later = facts.clone();
    let mut at = |day: Date| {
        later.on = day;
        truth(condition, &later, reads)
    };
    let mut truths = days.into_iter().map(|day| (day, at(day)));
    let (min, first) = truths.by_ref().find(|(_, truth)| *truth != Truth::No)?;
    let max = if first == Truth::Yes {
        min
    } else {
        truths.find(|(_, truth)| *truth == Truth::Yes).map_or(Date::MAX, |(day, _)| day)
    };
    Some(Range { min, max })
}
