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
    /// The comparisons.
    pub(crate) comparisons: Vec<&'k Condition>,
}

impl<'k> Reads<'k> {
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
                self.expr(left, knowledge);
                self.expr(right, knowledge);
                self.comparisons.push(condition);
            }
            Condition::Since(day) | Condition::Until(day) => {
                self.expr(day, knowledge);
                self.comparisons.push(condition);
            }
            Condition::Named(name) => self.condition(&knowledge.conditions[*name].condition, knowledge),
            Condition::Doubt(_) => {}
        }
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
