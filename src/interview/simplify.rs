//! What is left of a condition when everything known is taken out of it, and on what a line rests.

use super::checklist::{Basis, Truth};
use super::evaluate::kleene;
use super::facts::Facts;
use crate::knowledge::{Citation, Condition, Expr, Id, Notice, Value};

/// The condition without its known parts. Named conditions stay whole: they have words of their own.
pub(crate) fn simplify(condition: &Condition, facts: &Facts<'_>) -> Condition {
    match condition {
        Condition::All(parts) => Condition::All(unknown(parts, facts)).unwrap_single(),
        Condition::Any(parts) => Condition::Any(unknown(parts, facts)).unwrap_single(),
        Condition::Not(part) => match simplify(part, facts) {
            Condition::Not(inner) => *inner,
            inner => Condition::Not(Box::new(inner)),
        },
        Condition::Is(..)
        | Condition::AtLeast(..)
        | Condition::Before(..)
        | Condition::Since(_)
        | Condition::Until(_)
        | Condition::Named(_)
        | Condition::Doubt(_) => condition.clone(),
    }
}

fn unknown(parts: &[Condition], facts: &Facts<'_>) -> Vec<Condition> {
    let mut left: Vec<Condition> = Vec::new();
    for part in parts.iter().filter(|part| kleene(part, facts) == Truth::Unknown) {
        let part = simplify(part, facts);
        if !left.contains(&part) {
            left.push(part);
        }
    }
    left
}

impl Condition {
    fn unwrap_single(self) -> Self {
        match self {
            Self::All(mut parts) | Self::Any(mut parts) if parts.len() == 1 => parts.remove(0),
            other => other,
        }
    }
}

/// The doubts of the sources that keep a condition unknown.
pub(crate) fn doubts(condition: &Condition, facts: &Facts<'_>) -> Vec<Id<Notice>> {
    let mut found = Vec::new();
    collect_doubts(condition, facts, &mut found);
    found
}

fn collect_doubts(condition: &Condition, facts: &Facts<'_>, found: &mut Vec<Id<Notice>>) {
    if kleene(condition, facts) != Truth::Unknown {
        return;
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect_doubts(part, facts, found);
            }
        }
        Condition::Not(part) => collect_doubts(part, facts, found),
        Condition::Named(name) => collect_doubts(&facts.knowledge.conditions[*name].condition, facts, found),
        Condition::Doubt(notice) if !found.contains(notice) => found.push(*notice),
        Condition::Doubt(_)
        | Condition::Is(..)
        | Condition::AtLeast(..)
        | Condition::Before(..)
        | Condition::Since(_)
        | Condition::Until(_) => {}
    }
}

/// On what a line rests: its own citations, and those of every value that its conditions and expressions can still use.
pub(crate) fn basis<'e>(
    cite: &[Citation],
    conditions: impl IntoIterator<Item = &'e Condition>,
    exprs: impl IntoIterator<Item = &'e Expr>,
    facts: &Facts<'_>,
) -> Basis {
    let mut values = Vec::new();
    for condition in conditions {
        of_condition(condition, facts, &mut values);
    }
    for expr in exprs {
        of_expr(expr, facts, &mut values);
    }
    let mut basis = Basis { cite: cite.to_vec(), values, ..Basis::default() };
    for &id in &basis.values {
        let Some(row) = facts.knowledge.values[id].row(facts.today) else {
            basis.missing.push(id);
            continue;
        };
        if row.is.is_err() {
            basis.missing.push(id);
        }
        if row.next_due.is_some_and(|due| due <= facts.today) {
            basis.last_known.push(id);
        }
        for citation in &row.cite {
            if !basis.cite.contains(citation) {
                basis.cite.push(citation.clone());
            }
        }
    }
    basis
}

fn of_condition(condition: &Condition, facts: &Facts<'_>, values: &mut Vec<Id<Value>>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                of_condition(part, facts, values);
            }
        }
        Condition::Not(part) => of_condition(part, facts, values),
        Condition::AtLeast(left, right) | Condition::Before(left, right) => {
            of_expr(left, facts, values);
            of_expr(right, facts, values);
        }
        Condition::Since(day) | Condition::Until(day) => of_expr(day, facts, values),
        Condition::Named(name) => of_condition(&facts.knowledge.conditions[*name].condition, facts, values),
        Condition::Is(..) | Condition::Doubt(_) => {}
    }
}

fn of_expr(expr: &Expr, facts: &Facts<'_>, values: &mut Vec<Id<Value>>) {
    match expr {
        Expr::Value(value) => {
            if !values.contains(value) {
                values.push(*value);
            }
        }
        Expr::Named(name) => of_expr(&facts.knowledge.expressions[*name].expr, facts, values),
        Expr::After(left, right) | Expr::Before(left, right) => {
            of_expr(left, facts, values);
            of_expr(right, facts, values);
        }
        Expr::Times(parts) | Expr::Sum(parts) => {
            for part in parts {
                of_expr(part, facts, values);
            }
        }
        Expr::Case(arms, last) => {
            for (condition, arm) in arms {
                match kleene(condition, facts) {
                    Truth::No => {}
                    Truth::Yes => return of_expr(arm, facts, values),
                    Truth::Unknown => of_expr(arm, facts, values),
                }
            }
            of_expr(last, facts, values);
        }
        Expr::Zero | Expr::One | Expr::Today | Expr::Answer(_) | Expr::Months(_) => {}
    }
}
