//! The items of a procedure's result, each with what it reads and what it comes to.
//!
//! An item is the smallest thing that an answer can change: a requirement, a stop, a paper, a fee, a deadline. Notices
//! and ways on follow the answers but are never worth a question.

use jiff::civil::Date;

use super::checklist::{Range, Truth};
use super::evaluate::{Outcome, What, eval, kleene};
use super::facts::Facts;
use super::partition;
use super::reads::Reads;
use crate::knowledge::{
    Condition, Cure, Deadline, Fee, Id, Knowledge, Line, Pay, Procedure, Requirement, Step,
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
}

/// What an item comes to for what is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Effect {
    /// Whether it applies, and, for a requirement, whether it holds.
    pub(crate) truths: [Truth; 2],
    /// Its sums, counts and days.
    pub(crate) values: Vec<Outcome>,
    /// The day from which it holds, where time cures it.
    pub(crate) from: Option<Option<Range<Date>>>,
}

impl Effect {
    /// Whether no answer can change it any more.
    pub(crate) fn is_decided(&self) -> bool {
        self.truths[0] == Truth::No
            || self.truths.iter().all(|truth| *truth != Truth::Unknown)
                && self.values.iter().all(|value| value.is_known())
                && self.from.flatten().is_none_or(|range| range.known().is_some())
    }
}

/// All items of a procedure.
#[derive(Clone, Debug)]
pub(crate) struct Plan<'k> {
    pub(crate) procedure: Id<Procedure>,
    pub(crate) items: Vec<Item<'k>>,
}

impl<'k> Plan<'k> {
    pub(crate) fn new(id: Id<Procedure>, knowledge: &'k Knowledge) -> Self {
        let procedure = &knowledge.procedures[id];
        let mut parts = Vec::new();
        for requirement in &procedure.requires {
            let phase = if requirement.cure == Cure::Never {
                Phase::Incurable
            } else {
                Phase::Curable
            };
            parts.push((Part::Requirement(requirement), phase));
        }
        for step in &procedure.steps {
            parts.push((Part::Step(step), Phase::Rest));
            parts.extend(
                step.lines
                    .iter()
                    .map(|line| (Part::Line(step, line), Phase::Rest)),
            );
            if let Pay::Fees(fees) = &step.pay {
                parts.extend(
                    fees.iter()
                        .map(|fee| (Part::Fee(step, &knowledge.fees[*fee]), Phase::Rest)),
                );
            }
        }
        parts.extend(
            procedure
                .deadlines
                .iter()
                .map(|deadline| (Part::Deadline(deadline), Phase::Rest)),
        );
        let items = parts
            .into_iter()
            .map(|(part, phase)| Item {
                part,
                phase,
                reads: part.reads(knowledge),
            })
            .filter(|item| !item.reads.questions.is_empty())
            .collect();
        Self { procedure: id, items }
    }

    /// Whether the act is closed to this person: nothing else about it is then worth a question.
    pub(crate) fn is_closed(&self, facts: &Facts<'k>) -> bool {
        !in_force(&facts.knowledge.procedures[self.procedure], facts)
            || self.items.iter().any(|item| {
                item.phase == Phase::Incurable && item.effect(facts).truths == [Truth::Yes, Truth::No]
            })
    }
}

/// Whether the law has the act on this day.
pub(crate) fn in_force(procedure: &Procedure, facts: &Facts<'_>) -> bool {
    let day = |value| match eval(&crate::knowledge::Expr::Value(value), facts).what {
        What::Day(range) => range.known(),
        _ => None,
    };
    let (from, until) = procedure.in_force;
    from.and_then(day).is_none_or(|from| from <= facts.today)
        && until.and_then(day).is_none_or(|until| facts.today <= until)
}

impl<'k> Part<'k> {
    fn reads(self, knowledge: &'k Knowledge) -> Reads<'k> {
        let mut reads = Reads::default();
        match self {
            Self::Requirement(requirement) => {
                reads.condition(&requirement.when, knowledge);
                reads.condition(&requirement.holds, knowledge);
            }
            Self::Step(step) => reads.condition(&step.when, knowledge),
            Self::Line(step, line) => {
                reads.condition(&step.when, knowledge);
                reads.condition(&line.when, knowledge);
                if let Some(copies) = &line.copies {
                    reads.expr(copies, knowledge);
                }
                if let Some(each) = line.each {
                    reads.question(each, knowledge);
                }
            }
            Self::Fee(step, fee) => {
                reads.condition(&step.when, knowledge);
                reads.expr(&fee.sum, knowledge);
                if let Some(each) = &fee.each {
                    reads.expr(each, knowledge);
                }
            }
            Self::Deadline(deadline) => {
                reads.condition(&deadline.when, knowledge);
                for (to, _) in &deadline.bands {
                    reads.expr(to, knowledge);
                }
            }
        }
        reads
    }
}

impl<'k> Item<'k> {
    /// What it comes to.
    pub(crate) fn effect(&self, facts: &Facts<'k>) -> Effect {
        match self.part {
            Part::Requirement(requirement) => self.requirement(requirement, facts),
            Part::Step(step) => self.applying(&[&step.when], facts, |_| Vec::new()),
            Part::Line(step, line) => self.applying(&[&step.when, &line.when], facts, |facts| {
                let copies = line.copies.iter().map(|copies| eval(copies, facts));
                let each = line
                    .each
                    .map(|count| eval(&crate::knowledge::Expr::Answer(count), facts));
                copies.chain(each).collect()
            }),
            Part::Fee(step, fee) => self.applying(&[&step.when], facts, |facts| {
                [&fee.sum]
                    .into_iter()
                    .chain(&fee.each)
                    .map(|expr| eval(expr, facts))
                    .collect()
            }),
            Part::Deadline(deadline) => self.applying(&[&deadline.when], facts, |facts| {
                deadline.bands.iter().map(|(to, _)| eval(to, facts)).collect()
            }),
        }
    }

    fn applying(
        &self,
        conditions: &[&'k Condition],
        facts: &Facts<'k>,
        values: impl Fn(&Facts<'k>) -> Vec<Outcome>,
    ) -> Effect {
        let truth = conditions
            .iter()
            .map(|when| truth(when, facts, &self.reads))
            .min()
            .unwrap_or(Truth::Yes);
        let values = if truth == Truth::No {
            Vec::new()
        } else {
            values(facts)
        };
        Effect {
            truths: [truth, Truth::Yes],
            values,
            from: None,
        }
    }

    fn requirement(&self, requirement: &'k Requirement, facts: &Facts<'k>) -> Effect {
        let applies = truth(&requirement.when, facts, &self.reads);
        let holds = if applies == Truth::No {
            Truth::Yes
        } else {
            truth(&requirement.holds, facts, &self.reads)
        };
        let from = (requirement.cure == Cure::Time && holds != Truth::Yes)
            .then(|| solve(&requirement.holds, facts, &self.reads));
        Effect {
            truths: [applies, holds],
            values: Vec::new(),
            from,
        }
    }
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
        let mut truths = partition::classes(question, &[reads], &mut facts)
            .into_iter()
            .map(|class| {
                facts.set(
                    question,
                    super::facts::Fact {
                        belief: class.belief,
                        ..old
                    },
                );
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
        let (bound, beyond) = match comparison {
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
        truths
            .find(|(_, truth)| *truth == Truth::Yes)
            .map_or(Date::MAX, |(day, _)| day)
    };
    Some(Range { min, max })
}
