//! Which questions, atoms and doubts a condition or an expression reads, through names and through `when`.

use std::rc::Rc;

use super::partition::Cuts;
use super::plans::Library;
use super::set::Questions;
use crate::knowledge::{Condition, Expr, Id, Options, Question};

/// Everything that can change what a piece of the model comes to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reads {
    /// In the order of the questions, with those on which a question's `when` depends.
    pub(crate) questions: Questions,
    /// The questions read more than once: there Kleene's logic alone may miss an answer.
    pub(crate) twice: Questions,
    /// The sets of options that are told apart, sorted.
    atoms: Vec<(Id<Question>, Options)>,
    /// The comparisons, each once.
    pub(crate) comparisons: Vec<Rc<Comparison>>,
}

/// A comparison and what it reads.
#[derive(Debug)]
pub(crate) struct Comparison {
    pub(crate) condition: Condition,
    pub(crate) questions: Questions,
    /// What its left side reads.
    pub(crate) left: Questions,
    /// What its right side reads.
    pub(crate) right: Questions,
    /// Where its truth changes, as far as that was looked for.
    pub(crate) cuts: Cuts,
}

impl Reads {
    /// What one condition reads.
    pub(crate) fn of(condition: &Condition, library: Library<'_>) -> Self {
        let mut reads = Self::default();
        reads.condition(condition, library);
        reads
    }

    /// What one expression reads.
    pub(crate) fn of_expr(expr: &Expr, library: Library<'_>) -> Self {
        let mut reads = Self::default();
        reads.expr(expr, library);
        reads
    }

    /// The sets of options of one question that are told apart.
    pub(crate) fn atoms(&self, question: Id<Question>) -> impl Iterator<Item = Options> + '_ {
        let from = self.atoms.partition_point(|(read, _)| *read < question);
        let rest = self.atoms.get(from..).unwrap_or_default();
        rest.iter().take_while(move |(read, _)| *read == question).map(|(_, set)| *set)
    }

    /// Takes in what something else reads.
    pub(crate) fn join(&mut self, other: &Self) {
        self.twice.add(&other.twice);
        self.twice.add_shared(&self.questions, &other.questions);
        self.questions.add(&other.questions);
        for &atom in &other.atoms {
            self.atom(atom);
        }
        for comparison in &other.comparisons {
            self.compare(comparison);
        }
    }

    fn atom(&mut self, atom: (Id<Question>, Options)) {
        if let Err(place) = self.atoms.binary_search(&atom) {
            self.atoms.insert(place, atom);
        }
    }

    fn compare(&mut self, comparison: &Rc<Comparison>) {
        if !self.comparisons.iter().any(|known| known.condition == comparison.condition) {
            self.comparisons.push(Rc::clone(comparison));
        }
    }

    pub(crate) fn condition(&mut self, condition: &Condition, library: Library<'_>) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(part, library);
                }
            }
            Condition::Not(part) => self.condition(part, library),
            Condition::Is(question, options) => {
                self.question(*question, library);
                self.atom((*question, *options));
            }
            Condition::AtLeast(left, right) | Condition::Before(left, right) => {
                self.comparison(condition, left, right, library);
            }
            Condition::Since(day) => self.comparison(condition, &Expr::Today, day, library),
            Condition::Until(day) => self.comparison(condition, day, &Expr::Today, library),
            Condition::Named(name) => library.condition_reads(*name, self),
            Condition::Doubt(_) => {}
        }
    }

    fn comparison(&mut self, condition: &Condition, left: &Expr, right: &Expr, library: Library<'_>) {
        let mut own = Self::of_expr(left, library);
        let of_right = Self::of_expr(right, library);
        let (left, right) = (own.questions.clone(), of_right.questions.clone());
        own.join(&of_right);
        self.join(&own);
        let (condition, questions) = (condition.clone(), own.questions);
        self.compare(&Rc::new(Comparison { condition, questions, left, right, cuts: Cuts::default() }));
    }

    pub(crate) fn expr(&mut self, expr: &Expr, library: Library<'_>) {
        match expr {
            Expr::Zero | Expr::One | Expr::Today | Expr::Value(_) => {}
            Expr::Answer(question) | Expr::Months(question) => self.question(*question, library),
            Expr::Named(name) => library.expression_reads(*name, self),
            Expr::After(left, right) | Expr::Before(left, right) => {
                self.expr(left, library);
                self.expr(right, library);
            }
            Expr::Times(parts) | Expr::Sum(parts) => {
                for part in parts {
                    self.expr(part, library);
                }
            }
            Expr::Case(arms, last) => {
                for (condition, arm) in arms {
                    self.condition(condition, library);
                    self.expr(arm, library);
                }
                self.expr(last, library);
            }
        }
    }

    pub(crate) fn question(&mut self, question: Id<Question>, library: Library<'_>) {
        if !self.questions.insert(question) {
            self.twice.insert(question);
        }
        library.when_reads(question, self);
    }
}
