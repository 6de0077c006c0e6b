//! Which questions, atoms and doubts a condition or an expression reads, through names and through `when`.

use std::collections::BTreeSet;

use crate::knowledge::{Condition, Expr, Id, Knowledge, Options, Question};

/// Everything that can change what a piece of the model comes to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reads<'k> {
    /// In the order of the questions, with those on which a question's `when` depends.
    pub(crate) questions: BTreeSet<Id<Question>>,
    /// The questions read more than once: there Kleene's logic alone may miss an answer.
    pub(crate) twice: BTreeSet<Id<Question>>,
    /// The sets of options that are told apart.
    pub(crate) atoms: BTreeSet<(Id<Question>, Options)>,
    /// The comparisons, each with the questions it reads.
    pub(crate) comparisons: Vec<Comparison<'k>>,
}

/// A comparison and what it reads.
#[derive(Clone, Debug)]
pub(crate) struct Comparison<'k> {
    pub(crate) condition: &'k Condition,
    pub(crate) questions: BTreeSet<Id<Question>>,
}

impl<'k> Reads<'k> {
    /// What one condition reads.
    pub(crate) fn of(condition: &'k Condition, knowledge: &'k Knowledge) -> Self {
        let mut reads = Self::default();
        reads.condition(condition, knowledge);
        reads
    }

    /// Takes in what something else reads.
    pub(crate) fn join(&mut self, other: &Self) {
        self.twice.extend(
            other
                .twice
                .iter()
                .chain(self.questions.intersection(&other.questions))
                .copied()
                .collect::<Vec<_>>(),
        );
        self.questions.extend(&other.questions);
        self.atoms.extend(&other.atoms);
        for comparison in &other.comparisons {
            self.compare(comparison.clone());
        }
    }

    fn compare(&mut self, comparison: Comparison<'k>) {
        if !self.comparisons.iter().any(|known| std::ptr::eq(known.condition, comparison.condition)) {
            self.comparisons.push(comparison);
        }
    }

    pub(crate) fn condition(&mut self, condition: &'k Condition, knowledge: &'k Knowledge) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(part, knowledge);
                }
            }
            Condition::Not(part) => self.condition(part, knowledge),
            Condition::Is(question, options) => {
                self.question(*question, knowledge);
                self.atoms.insert((*question, *options));
            }
            Condition::AtLeast(left, right) | Condition::Before(left, right) => {
                self.comparison(condition, &[left, right], knowledge);
            }
            Condition::Since(day) | Condition::Until(day) => {
                self.comparison(condition, &[day], knowledge);
            }
            Condition::Named(name) => self.condition(&knowledge.conditions[*name].condition, knowledge),
            Condition::Doubt(_) => {}
        }
    }

    fn comparison(&mut self, condition: &'k Condition, exprs: &[&'k Expr], knowledge: &'k Knowledge) {
        let mut own = Self::default();
        for expr in exprs {
            own.expr(expr, knowledge);
        }
        let questions = own.questions.clone();
        self.join(&own);
        self.compare(Comparison { condition, questions });
    }

    pub(crate) fn expr(&mut self, expr: &'k Expr, knowledge: &'k Knowledge) {
        match expr {
            Expr::Zero | Expr::One | Expr::Today | Expr::Value(_) => {}
            Expr::Answer(question) | Expr::Months(question) => self.question(*question, knowledge),
            Expr::Named(name) => self.expr(&knowledge.expressions[*name].expr, knowledge),
            Expr::After(left, right) | Expr::Before(left, right) => {
                self.expr(left, knowledge);
                self.expr(right, knowledge);
            }
            Expr::Times(parts) | Expr::Sum(parts) => {
                for part in parts {
                    self.expr(part, knowledge);
                }
            }
            Expr::Case(arms, last) => {
                for (condition, arm) in arms {
                    self.condition(condition, knowledge);
                    self.expr(arm, knowledge);
                }
                self.expr(last, knowledge);
            }
        }
    }

    pub(crate) fn question(&mut self, question: Id<Question>, knowledge: &'k Knowledge) {
        if !self.questions.insert(question) {
            self.twice.insert(question);
        }
        if let Some(when) = &knowledge.questions[question].when {
            self.condition(when, knowledge);
        }
    }
}
