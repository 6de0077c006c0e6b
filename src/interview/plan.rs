//! The items of a procedure's result, each with what it reads and what it comes to.
//!
//! An item is the smallest thing that an answer can change: a requirement, a stop, a paper, a fee, a deadline. Notices
//! and ways on follow the answers but are never worth a question.

use std::cell::OnceCell;
use std::rc::Rc;

use jiff::civil::Date;

use super::checklist::{Range, Truth};
use super::evaluate::{Outcome, What, eval, kleene};
use super::facts::Facts;
use super::partition;
use super::plans::Library;
use super::reads::Reads;
use super::set::Questions;
use crate::knowledge::{
    Condition, Cure, Deadline, Expr, Fee, Id, Knowledge, Line, Options, Pay, Procedure, Question,
    Requirement, Step, Weight,
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

/// A part of a procedure, by its positions.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    Requirement(usize),
    Step(usize),
    Line(usize, usize),
    Fee(usize, Id<Fee>),
    Deadline(usize),
}

/// One item.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    procedure: Id<Procedure>,
    /// Its position in the plan.
    pub(crate) number: usize,
    pub(crate) part: Part,
    pub(crate) phase: Phase,
    pub(crate) reads: Rc<Reads>,
    /// Every question that it reads, with the sets of options that it tells apart; most items are never looked at so
    /// closely.
    options: OnceCell<Vec<(Id<Question>, Vec<Options>)>>,
    /// What the conditions read, one by one.
    conditions: Vec<Rc<Reads>>,
}

/// What is written of a part.
#[derive(Clone, Copy, Debug)]
enum Written<'k> {
    Requirement(&'k Requirement),
    Step(&'k Step),
    Line(&'k Step, &'k Line),
    Fee(&'k Step, &'k Fee),
    Deadline(&'k Deadline),
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
pub(crate) struct Plan {
    pub(crate) procedure: Id<Procedure>,
    pub(crate) items: Vec<Item>,
    /// What the items read.
    pub(crate) reads: Questions,
    /// Those of them that are asked before a result is shown.
    pub(crate) deciding: Questions,
    /// What notices, ways on and the variables of messages read: never asked for their sake, but an answer that is there
    /// counts.
    pub(crate) aside: Questions,
}

impl Plan {
    pub(crate) fn new(id: Id<Procedure>, library: Library<'_>) -> Self {
        let procedure = &library.knowledge.procedures[id];
        let mut parts = Vec::new();
        for (position, requirement) in procedure.requires.iter().enumerate() {
            let phase = if requirement.cure == Cure::Never { Phase::Incurable } else { Phase::Curable };
            parts.push((Part::Requirement(position), phase));
        }
        for (position, step) in procedure.steps.iter().enumerate() {
            parts.push((Part::Step(position), Phase::Rest));
            parts.extend((0..step.lines.len()).map(|line| (Part::Line(position, line), Phase::Rest)));
            if let Some(Pay::Fees(fees)) = &step.pay {
                parts.extend(fees.iter().map(|fee| (Part::Fee(position, *fee), Phase::Rest)));
            }
        }
        parts.extend((0..procedure.deadlines.len()).map(|deadline| (Part::Deadline(deadline), Phase::Rest)));
        let items: Vec<Item> = parts
            .into_iter()
            .filter_map(|(part, phase)| Item::new(id, part, phase, library))
            .filter(|item| !item.reads.questions.is_empty())
            .enumerate()
            .map(|(number, item)| Item { number, ..item })
            .collect();
        let mut reads = Questions::default();
        for item in &items {
            reads.add(&item.reads.questions);
        }
        let decides =
            |question: &Id<Question>| library.knowledge.questions[*question].weight == Weight::Decides;
        let deciding = reads.iter().filter(decides).collect();
        Self { procedure: id, items, reads, deciding, aside: aside(procedure, library) }
    }
}

fn aside(procedure: &Procedure, library: Library<'_>) -> Questions {
    let mut reads = Reads::default();
    let notices = procedure.notices.iter().map(|(_, when)| when);
    for when in notices.chain(procedure.next.iter().map(|next| &next.when)) {
        reads.condition(when, library);
    }
    let shown = procedure.notices.iter().map(|(notice, _)| &library.knowledge.notices[*notice].with);
    let shown = shown
        .chain(procedure.requires.iter().map(|requirement| &requirement.with))
        .chain(procedure.steps.iter().map(|step| &step.with))
        .chain(procedure.deadlines.iter().map(|deadline| &deadline.with));
    for (_, expr) in shown.flatten() {
        reads.expr(expr, library);
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

impl<'k> Written<'k> {
    fn of(part: Part, procedure: Id<Procedure>, knowledge: &'k Knowledge) -> Option<Self> {
        let procedure = &knowledge.procedures[procedure];
        Some(match part {
            Part::Requirement(position) => Self::Requirement(procedure.requires.get(position)?),
            Part::Step(position) => Self::Step(procedure.steps.get(position)?),
            Part::Line(position, line) => {
                let step = procedure.steps.get(position)?;
                Self::Line(step, step.lines.get(line)?)
            }
            Part::Fee(position, fee) => Self::Fee(procedure.steps.get(position)?, &knowledge.fees[fee]),
            Part::Deadline(position) => Self::Deadline(procedure.deadlines.get(position)?),
        })
    }

    /// The conditions under which it applies; for a requirement, whether it applies and whether it holds.
    fn conditions(self) -> impl Iterator<Item = &'k Condition> {
        let (first, second) = match self {
            Self::Requirement(requirement) => (&requirement.when, Some(&requirement.holds)),
            Self::Step(step) | Self::Fee(step, _) => (&step.when, None),
            Self::Line(step, line) => (&step.when, Some(&line.when)),
            Self::Deadline(deadline) => (&deadline.when, None),
        };
        [first].into_iter().chain(second)
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

impl Item {
    fn new(procedure: Id<Procedure>, part: Part, phase: Phase, library: Library<'_>) -> Option<Self> {
        let written = Written::of(part, procedure, library.knowledge)?;
        let conditions: Vec<Rc<Reads>> =
            written.conditions().map(|condition| library.shared_reads_of(condition)).collect();
        // What is read in one place only is not copied.
        let mut all = conditions.iter().filter(|reads| !reads.questions.is_empty());
        let mut reads = all.next().map(Rc::clone).unwrap_or_default();
        for condition in all {
            Rc::make_mut(&mut reads).join(condition);
        }
        for expr in written.exprs() {
            Rc::make_mut(&mut reads).expr(expr, library);
        }
        if let Written::Line(_, Line { each: Some(each), .. }) = written {
            Rc::make_mut(&mut reads).question(*each, library);
        }
        Some(Self { procedure, number: 0, part, phase, reads, options: OnceCell::new(), conditions })
    }

    /// Every question that it reads, with the sets of options that it tells apart.
    pub(crate) fn options(&self, knowledge: &Knowledge) -> &[(Id<Question>, Vec<Options>)] {
        let options = |question| {
            let all = Options::all(knowledge.questions[question].kind.options().len());
            (question, partition::blocks(question, all, [&*self.reads].into_iter()))
        };
        self.options.get_or_init(|| self.reads.questions.iter().map(options).collect())
    }

    /// What it comes to.
    pub(crate) fn effect(&self, facts: &Facts<'_>) -> Effect {
        let nothing = Effect { truths: [Truth::No, Truth::Yes], values: Vec::new(), wait: Wait::No };
        let Some(written) = Written::of(self.part, self.procedure, facts.knowledge) else {
            return nothing;
        };
        if let (Written::Requirement(requirement), [applies, holds]) = (written, &self.conditions[..]) {
            return requirement_effect(requirement, applies, holds, facts);
        }
        let mut all = Truth::Yes;
        for (condition, reads) in written.conditions().zip(&self.conditions) {
            all = all.min(truth(condition, facts, reads));
            if all == Truth::No {
                return nothing;
            }
        }
        let mut values: Vec<Outcome> = written.exprs().into_iter().map(|expr| eval(expr, facts)).collect();
        if let Written::Line(_, Line { each: Some(each), .. }) = written {
            values.push(eval(&Expr::Answer(*each), facts));
        }
        Effect { truths: [all, Truth::Yes], values, wait: Wait::No }
    }
}

fn requirement_effect(
    requirement: &Requirement,
    applies: &Reads,
    holds: &Reads,
    facts: &Facts<'_>,
) -> Effect {
    let applies = truth(&requirement.when, facts, applies);
    let holding = if applies == Truth::No { Truth::Yes } else { truth(&requirement.holds, facts, holds) };
    let wait = if requirement.cure == Cure::Time && holding != Truth::Yes {
        solve(&requirement.holds, facts, holds).map_or(Wait::InVain, Wait::Until)
    } else {
        Wait::No
    };
    Effect { truths: [applies, holding], values: Vec::new(), wait }
}

/// The value of a condition. What Kleene's logic leaves unknown is split over each question that is read twice: where
/// every class of its answers agrees, that is the value.
pub(crate) fn truth(condition: &Condition, facts: &Facts<'_>, reads: &Reads) -> Truth {
    match kleene(condition, facts) {
        Truth::Unknown => split(condition, facts, reads),
        known => known,
    }
}

/// The same where it is not known yet what the condition reads.
pub(crate) fn truth_alone(condition: &Condition, facts: &Facts<'_>) -> Truth {
    match kleene(condition, facts) {
        Truth::Unknown => split(condition, facts, &facts.library().reads_of(condition)),
        known => known,
    }
}

fn split(condition: &Condition, facts: &Facts<'_>, reads: &Reads) -> Truth {
    for question in reads.twice.iter() {
        let old = facts.fact(question);
        if super::facts::single(old.belief) {
            continue;
        }
        let classes = partition::classes(question, [reads].into_iter(), facts);
        let mut truths = classes.iter().map(|class| {
            let fact = super::facts::Fact { belief: class.belief, ..old };
            facts.supposing(question, fact, || kleene(condition, facts))
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
pub(crate) fn solve(condition: &Condition, facts: &Facts<'_>, reads: &Reads) -> Option<Range<Date>> {
    let mut days = vec![facts.on()];
    for comparison in &reads.comparisons {
        let (bound, beyond) = match &comparison.condition {
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
    days.retain(|day| *day >= facts.on() && *day < Date::MAX);
    days.sort_unstable();
    days.dedup();
    let mut truths = days.into_iter().map(|day| (day, facts.at(day, || truth(condition, facts, reads))));
    let (min, first) = truths.by_ref().find(|(_, truth)| *truth != Truth::No)?;
    let max = if first == Truth::Yes {
        min
    } else {
        truths.find(|(_, truth)| *truth == Truth::Yes).map_or(Date::MAX, |(day, _)| day)
    };
    Some(Range { min, max })
}
