//! From what is known to the checklist: partial evaluation of a whole procedure.

use jiff::civil::Date;

use super::checklist::{
    Amount, Arm, Basis, Charge, Due, LocalStop, NoticeLine, Onward, Paper, Range, Reason, Resolved, Shown,
    State, Stop, Times, Truth, Verdict,
};
use super::evaluate::{What, amount, eval};
use super::facts::{Asked, Facts, single};
use super::plan::{Plan, in_force, solve, truth_alone};
use super::reads::Reads;
use super::simplify::{basis, doubts, simplify};
use super::total::{cents, count, counted, total};
use crate::knowledge::{
    BandState, Condition, Cure, Deadline, Expr, Fee, Id, Line, Notice, Pay, Procedure, Requirement, Step,
};

/// Resolves one procedure.
pub(crate) fn resolve(plan: &Plan, facts: &Facts<'_>) -> Resolved {
    let id = plan.procedure;
    let procedure = &facts.knowledge.procedures[id];
    let mut reasons: Vec<Reason> = procedure
        .requires
        .iter()
        .enumerate()
        .filter_map(|(position, requirement)| reason(position, requirement, facts))
        .collect();
    let verdict = verdict(procedure, &reasons, facts);
    if let Verdict::NotYet(Some(day)) = verdict {
        look_again(procedure, &mut reasons, if day.max < Date::MAX { day.max } else { day.min }, facts);
    }
    let stops: Vec<Stop> = procedure
        .steps
        .iter()
        .enumerate()
        .filter_map(|(position, step)| stop(position, step, facts))
        .collect();
    // Free is what a source calls free: an act that is closed, or of whose price nobody speaks, has no total.
    let priced = procedure.steps.iter().any(|step| matches!(step.pay, Some(Pay::Fees(_))));
    let stated = priced && !stops.is_empty() && stops.iter().all(|stop| stop.not_stated.is_none());
    let fees: Vec<(&Step, &Fee)> = procedure
        .steps
        .iter()
        .flat_map(|step| match &step.pay {
            Some(Pay::Fees(fees)) => fees.iter().map(|fee| (step, &facts.knowledge.fees[*fee])).collect(),
            Some(Pay::NotStated(_)) | None => Vec::new(),
        })
        .collect();
    let deadlines = procedure
        .deadlines
        .iter()
        .enumerate()
        .filter_map(|(position, deadline)| due(position, deadline, facts))
        .collect();
    let next = procedure.next.iter().enumerate().filter_map(|(position, next)| {
        let state = state(&next.when, facts);
        (state != State::NotNeeded).then_some(Onward { next: position, to: next.to, link: next.link, state })
    });
    let mut resolved = Resolved {
        procedure: id,
        verdict,
        reasons,
        total: stated.then(|| total(plan, &fees, facts)),
        stops,
        deadlines,
        notices: Vec::new(),
        local: Vec::new(),
        next: next.collect(),
    };
    resolved.notices = notices(procedure, &resolved, facts);
    resolved
}

/// Whether a condition holds, with what is left of it where that is not known.
pub(crate) fn state<'k>(condition: &'k Condition, facts: &Facts<'k>) -> State {
    match truth_alone(condition, facts) {
        Truth::Yes => State::Required,
        Truth::No => State::NotNeeded,
        Truth::Unknown => State::If(simplify(condition, facts)),
    }
}

/// The variables of a message.
pub(crate) fn shown(variables: &crate::knowledge::Shown, facts: &Facts<'_>) -> Shown {
    variables.iter().map(|(name, expr)| (name.clone(), amount(expr, facts))).collect()
}

fn reason<'k>(position: usize, requirement: &'k Requirement, facts: &Facts<'k>) -> Option<Reason> {
    if state(&requirement.when, facts) == State::NotNeeded {
        return None;
    }
    let holds = truth_alone(&requirement.holds, facts);
    let from = if requirement.cure == Cure::Time && holds != Truth::Yes {
        solve(&requirement.holds, facts, &facts.library().reads_of(&requirement.holds))
    } else {
        None
    };
    let mut find_out = Vec::new();
    if holds == Truth::Unknown {
        let left = simplify(&requirement.holds, facts);
        let reads = Reads::of(&left, facts.library());
        find_out.extend(reads.questions.iter().filter(|&question| {
            let fact = facts.fact(question);
            !single(fact.belief) && fact.asked != Asked::Told && facts.applies(question) != Truth::No
        }));
    }
    Some(Reason {
        requirement: position,
        holds,
        holds_then: Truth::Yes,
        cure: requirement.cure,
        from,
        instead: if holds == Truth::Yes { Vec::new() } else { requirement.instead.clone() },
        find_out,
        doubts: if holds == Truth::Unknown { doubts(&requirement.holds, facts) } else { Vec::new() },
        shown: shown(&requirement.with, facts),
        basis: basis(
            &requirement.cite,
            [&requirement.holds],
            requirement.with.iter().map(|(_, expr)| expr),
            facts,
        ),
    })
}

/// Whether the procedure is open. A requirement that rests on a value past its time is never certain.
fn verdict(procedure: &Procedure, reasons: &[Reason], facts: &Facts<'_>) -> Verdict {
    if !in_force(procedure, facts) {
        return not_in_force(procedure, facts);
    }
    let failing: Vec<&Reason> = reasons.iter().filter(|reason| reason.holds == Truth::No).collect();
    if failing.iter().any(|reason| reason.cure == Cure::Never) {
        return Verdict::Closed;
    }
    if failing.is_empty() {
        let certain = reasons.iter().all(|reason| {
            reason.holds == Truth::Yes
                && reason.basis.last_known.is_empty()
                && reason.basis.missing.is_empty()
        });
        return if certain { Verdict::Open } else { Verdict::Unclear };
    }
    if failing.iter().any(|reason| reason.cure != Cure::Time) {
        return Verdict::NotYet(None);
    }
    let mut days: Option<Range<Date>> = None;
    for reason in reasons.iter().filter(|reason| reason.cure == Cure::Time && reason.holds != Truth::Yes) {
        let Some(from) = reason.from else {
            if reason.holds == Truth::No {
                return Verdict::NotYet(None);
            }
            continue;
        };
        days = Some(
            days.map_or(from, |days| Range { min: days.min.max(from.min), max: days.max.max(from.max) }),
        );
    }
    Verdict::NotYet(days)
}

fn not_in_force(procedure: &Procedure, facts: &Facts<'_>) -> Verdict {
    let from = procedure.in_force.0.map(|value| eval(&Expr::Value(value), facts).what);
    match from {
        Some(What::Day(day)) if day.min > facts.today => Verdict::NotYet(Some(day)),
        _ => Verdict::Closed,
    }
}

/// Evaluates every requirement again on the day from which the others hold: a permit will have expired by then.
fn look_again<'k>(procedure: &'k Procedure, reasons: &mut [Reason], day: Date, facts: &Facts<'k>) {
    for reason in reasons {
        let Some(requirement) = procedure.requires.get(reason.requirement) else {
            continue;
        };
        reason.holds_then = facts.at(day, || truth_alone(&requirement.holds, facts));
    }
}

fn stop<'k>(position: usize, step: &'k Step, facts: &Facts<'k>) -> Option<Stop> {
    let state = state(&step.when, facts);
    if state == State::NotNeeded {
        return None;
    }
    let (fees, not_stated) = match &step.pay {
        Some(Pay::Fees(fees)) => (&fees[..], None),
        Some(Pay::NotStated(notice)) => (&[][..], Some(*notice)),
        None => (&[][..], None),
    };
    Some(Stop {
        step: position,
        office: step.office,
        who: step.who,
        state,
        papers: step.lines.iter().map(|line| paper(line, facts)).collect(),
        charges: fees.iter().map(|&fee| charge(fee, facts)).collect(),
        not_stated,
        shown: shown(&step.with, facts),
        basis: basis(&step.cite, [&step.when], step.with.iter().map(|(_, expr)| expr), facts),
        local: LocalStop::default(),
    })
}

fn paper<'k>(line: &'k Line, facts: &Facts<'k>) -> Paper {
    let whole = |number: crate::knowledge::Rational| i64::try_from(number.to_integer()).unwrap_or(i64::MAX);
    let copies = match line.copies.as_ref().map(|copies| eval(copies, facts).what) {
        Some(What::Number(range)) => Range { min: whole(range.min), max: whole(range.max) },
        _ => Range::exactly(1),
    };
    let mut state = state(&line.when, facts);
    let times = match line.each {
        None => Times::Once,
        Some(question) => match eval(&Expr::Answer(question), facts).what {
            What::Number(range) => {
                range.known().map_or(Times::Each(question), |count| Times::Counted(whole(count), question))
            }
            _ => Times::Each(question),
        },
    };
    if matches!(times, Times::Counted(0, _)) {
        state = State::NotNeeded;
    }
    Paper {
        document: line.document,
        state,
        copies,
        times,
        way: line.way.clone(),
        omitted: line.omitted,
        basis: basis(&line.cite, [&line.when], line.copies.iter(), facts),
    }
}

fn charge(id: Id<Fee>, facts: &Facts<'_>) -> Charge {
    let fee = &facts.knowledge.fees[id];
    let times = match (&fee.each, count(fee, facts), counted(fee, facts)) {
        (Some(_), Some(times), Some(question)) => Times::Counted(times, question),
        (Some(_), None, Some(question)) => Times::Each(question),
        _ => Times::Once,
    };
    Charge {
        fee: id,
        arms: arms(&fee.sum, facts),
        times,
        basis: basis(&fee.cite, [], [&fee.sum].into_iter().chain(&fee.each), facts),
    }
}

/// The amounts that are still possible. Arms that no answer can reach any more are left out.
fn arms(sum: &Expr, facts: &Facts<'_>) -> Vec<Arm> {
    let Expr::Case(arms, last) = named(sum, facts) else {
        return cents(sum, facts).map(|amount| Arm { amount, when: None }).into_iter().collect();
    };
    let mut possible = Vec::new();
    let mut earlier = Vec::new();
    for (condition, expr) in arms {
        let state = state(condition, facts);
        let (when, done) = match state {
            State::NotNeeded => continue,
            State::Required if earlier.is_empty() => (None, true),
            State::Required => (Some(Condition::Not(Box::new(Condition::Any(earlier.clone())))), true),
            State::If(left) => {
                earlier.push(left.clone());
                (Some(left), false)
            }
        };
        possible.extend(cents(expr, facts).map(|amount| Arm { amount, when }));
        if done {
            return possible;
        }
    }
    let when = (!earlier.is_empty()).then(|| Condition::Not(Box::new(Condition::Any(earlier))));
    possible.extend(cents(last, facts).map(|amount| Arm { amount, when }));
    possible
}

/// The expression behind names.
fn named<'k>(expr: &'k Expr, facts: &Facts<'k>) -> &'k Expr {
    match expr {
        Expr::Named(name) => named(&facts.knowledge.expressions[*name].expr, facts),
        _ => expr,
    }
}

fn due<'k>(position: usize, deadline: &'k Deadline, facts: &Facts<'k>) -> Option<Due> {
    let state = state(&deadline.when, facts);
    if state == State::NotNeeded {
        return None;
    }
    let day = |expr: &Expr| match amount(expr, facts) {
        Amount::Day(range) => Some(range),
        _ => None,
    };
    let bands: Vec<(Option<Range<Date>>, BandState)> =
        deadline.bands.iter().map(|(to, state)| (day(to), *state)).collect();
    let exprs = deadline.bands.iter().map(|(to, _)| to).chain(deadline.with.iter().map(|(_, expr)| expr));
    Some(Due {
        deadline: position,
        state,
        today: band_of(facts.today, &bands),
        bands,
        shown: shown(&deadline.with, facts),
        basis: basis(&deadline.cite, [&deadline.when], exprs, facts),
    })
}

/// The band of a day: where the ends are ranges, only if the day surely lies in it.
fn band_of(today: Date, bands: &[(Option<Range<Date>>, BandState)]) -> Option<BandState> {
    for (to, state) in bands {
        let to = (*to)?;
        if today <= to.min {
            return Some(*state);
        }
        if today <= to.max {
            return None;
        }
    }
    Some(BandState::Over)
}

/// The notices of the procedure, of the values used, and of every doubt that something still rests on.
fn notices<'k>(procedure: &'k Procedure, resolved: &Resolved, facts: &Facts<'k>) -> Vec<NoticeLine> {
    let mut lines: Vec<NoticeLine> = Vec::new();
    let mut add = |notice, state| add_notice(&mut lines, notice, state, facts);
    for (notice, when) in &procedure.notices {
        add(*notice, state(when, facts));
    }
    for reason in &resolved.reasons {
        for &doubt in &reason.doubts {
            add(doubt, State::Required);
        }
    }
    for stop in &resolved.stops {
        stop.not_stated.into_iter().for_each(|notice| add(notice, State::Required));
        for paper in stop.papers.iter().filter(|paper| paper.state != State::NotNeeded) {
            paper.omitted.into_iter().for_each(|notice| add(notice, State::Required));
            if let State::If(when) = &paper.state {
                for doubt in doubts(when, facts) {
                    add(doubt, State::Required);
                }
            }
        }
        for arm in stop.charges.iter().flat_map(|charge| &charge.arms) {
            if let Some(when) = &arm.when {
                for doubt in doubts(when, facts) {
                    add(doubt, State::Required);
                }
            }
        }
    }
    for next in &resolved.next {
        if let State::If(when) = &next.state {
            for doubt in doubts(when, facts) {
                add(doubt, State::Required);
            }
        }
    }
    for notice in resolved.bases().flat_map(|basis| value_notices(basis, facts)) {
        add(notice, State::Required);
    }
    // What a notice says may rest on values that have notices of their own.
    let mut heard = 0;
    while let Some(line) = lines.get(heard) {
        for notice in value_notices(&line.basis, facts) {
            add_notice(&mut lines, notice, State::Required, facts);
        }
        heard += 1;
    }
    lines
}

fn add_notice(lines: &mut Vec<NoticeLine>, notice: Id<Notice>, state: State, facts: &Facts<'_>) {
    if state == State::NotNeeded || lines.iter().any(|line| line.notice == notice) {
        return;
    }
    let authored = &facts.knowledge.notices[notice];
    lines.push(NoticeLine {
        notice,
        state,
        shown: shown(&authored.with, facts),
        basis: basis(&authored.cite, [], authored.with.iter().map(|(_, expr)| expr), facts),
    });
}

/// The notices that values carry, and those that say why a value is not known.
fn value_notices(basis: &Basis, facts: &Facts<'_>) -> Vec<Id<Notice>> {
    basis
        .values
        .iter()
        .filter_map(|value| facts.knowledge.values[*value].row(facts.today))
        .flat_map(|row| row.notice.into_iter().chain(row.is.err()))
        .collect()
}
