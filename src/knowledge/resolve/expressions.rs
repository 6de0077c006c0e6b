//! Conditions and expressions: names resolved and types inferred, from the leaves up.

use super::{Of, Resolver, all};
use crate::diagnostic::{Code, Span};
use crate::knowledge::authored::{Condition, Expr, Kind as Answers, Name, Pairs};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{self, Given, Id, Options, Question, Shown, Type};
use crate::knowledge::names::hull;

/// The word for a type, with its article.
fn in_words(of: Type) -> &'static str {
    match of {
        Type::Money => "money",
        Type::Number => "a number",
        Type::Span => "a span of time",
        Type::Day => "a day",
    }
}

/// Whether something of this type can stand where that one is wanted.
fn fits(of: Of, wanted: Type) -> bool {
    of.map_or(wanted != Type::Day, |of| of == wanted)
}

impl Resolver<'_> {
    /// A condition with every name resolved and every comparison typed.
    pub(super) fn condition(&mut self, authored: &Condition) -> Option<model::Condition> {
        use model::Condition as Resolved;
        Some(match authored {
            Condition::Always => Resolved::ALWAYS,
            Condition::All(parts) => Resolved::All(all(parts.iter().map(|part| self.condition(part)))?),
            Condition::Any(parts) => Resolved::Any(all(parts.iter().map(|part| self.condition(part)))?),
            Condition::Not(part) => Resolved::Not(Box::new(self.condition(part)?)),
            Condition::Is(question, options) => {
                let (question, options) = self.chosen(question, options)?;
                Resolved::Is(question, options)
            }
            Condition::AtLeast(left, right) => {
                let (left, right) = self.compared(left, right)?;
                Resolved::AtLeast(left, right)
            }
            Condition::Before(left, right) => {
                let (left, right) = self.compared(left, right)?;
                Resolved::Before(left, right)
            }
            Condition::Since(day) => Resolved::Since(self.expr_of(day, Type::Day)?),
            Condition::Until(day) => Resolved::Until(self.expr_of(day, Type::Day)?),
            Condition::Named(name) => Resolved::Named(self.id(Kind::Condition, name)?),
            Condition::Doubt(notice) => Resolved::Doubt(self.id(Kind::Notice, notice)?),
        })
    }

    /// An expression of a type that its place demands.
    pub(super) fn expr_of(&mut self, authored: &Expr, wanted: Type) -> Option<model::Expr> {
        let (expr, of) = self.expr(authored)?;
        if !fits(of, wanted) {
            self.mismatch(authored, wanted, of);
            return None;
        }
        Some(expr)
    }

    /// An expression and its type.
    pub(super) fn expr(&mut self, authored: &Expr) -> Option<(model::Expr, Of)> {
        use model::Expr as Resolved;
        Some(match authored {
            Expr::Zero => (Resolved::Zero, None),
            Expr::One => (Resolved::One, Some(Type::Number)),
            Expr::Today => (Resolved::Today, Some(Type::Day)),
            Expr::Value(name) => {
                let id = self.id(Kind::Value, name)?;
                (Resolved::Value(id), Some(self.unit(id)?.of()))
            }
            Expr::Answer(name) => self.answer(name)?,
            Expr::Months(name) => (Resolved::Months(self.count(name)?), Some(Type::Span)),
            Expr::Named(name) => {
                let id: Id<model::NamedExpr> = self.id(Kind::Expression, name)?;
                // Absent if it is in a circle or wrong itself, which has been reported there.
                let (_, of) = self.expressions.get(id.position())?.as_ref()?;
                (Resolved::Named(id), *of)
            }
            Expr::After(day, span) => {
                let (day, span) = (self.expr_of(day, Type::Day), self.expr_of(span, Type::Span));
                (Resolved::After(Box::new(day?), Box::new(span?)), Some(Type::Day))
            }
            Expr::Before(day, span) => {
                let (day, span) = (self.expr_of(day, Type::Day), self.expr_of(span, Type::Span));
                (Resolved::Before(Box::new(day?), Box::new(span?)), Some(Type::Day))
            }
            Expr::Times(parts) => self.product(parts)?,
            Expr::Sum(parts) => {
                let typed = all(parts.iter().map(|part| self.expr(part)))?;
                let of = self.common(parts.iter(), typed.iter().map(|(_, of)| *of))?;
                if of == Some(Type::Day) {
                    self.wrong(
                        hull(self.sources, authored),
                        "days cannot be added",
                        "use After(day, span)",
                    );
                    return None;
                }
                (
                    Resolved::Sum(typed.into_iter().map(|(part, _)| part).collect()),
                    of,
                )
            }
            Expr::Case(arms, last) => self.case(arms, last)?,
        })
    }

    fn case(&mut self, arms: &[(Condition, Expr)], last: &Expr) -> Option<(model::Expr, Of)> {
        let resolved = all(arms.iter().map(|(condition, expr)| {
            let (condition, expr) = (self.condition(condition), self.expr(expr));
            Some((condition?, expr?))
        }));
        let last_typed = self.expr(last);
        let (resolved, (last_resolved, last_of)) = (resolved?, last_typed?);
        let authored = arms.iter().map(|(_, expr)| expr).chain([last]);
        let of = self.common(authored, resolved.iter().map(|(_, (_, of))| *of).chain([last_of]))?;
        let arms = resolved
            .into_iter()
            .map(|(condition, (expr, _))| (condition, expr))
            .collect();
        Some((model::Expr::Case(arms, Box::new(last_resolved)), of))
    }

    /// A product of numbers, and of at most one amount of money.
    fn product(&mut self, parts: &[Expr]) -> Option<(model::Expr, Of)> {
        let mut of = Some(Type::Number);
        let mut factors = Some(Vec::new());
        for part in parts {
            let factor = self.expr(part).and_then(|(factor, part_of)| match part_of {
                None | Some(Type::Number) => Some(factor),
                Some(Type::Money) if of != Some(Type::Money) => {
                    of = Some(Type::Money);
                    Some(factor)
                }
                Some(Type::Money) => {
                    let place = hull(self.sources, part);
                    self.wrong(
                        place,
                        "money cannot be multiplied with money",
                        "keep one amount, the others are numbers",
                    );
                    None
                }
                Some(Type::Span | Type::Day) => {
                    self.mismatch(part, Type::Number, part_of);
                    None
                }
            });
            factors = factors.zip(factor).map(|(mut factors, factor)| {
                factors.push(factor);
                factors
            });
        }
        Some((model::Expr::Times(factors?), of))
    }

    /// Two sides of one type.
    fn compared(&mut self, left: &Expr, right: &Expr) -> Option<(model::Expr, model::Expr)> {
        let (left_typed, right_typed) = (self.expr(left), self.expr(right));
        let ((left_expr, left_of), (right_expr, right_of)) = (left_typed?, right_typed?);
        let _same = self.common([left, right].into_iter(), [left_of, right_of].into_iter())?;
        Some((left_expr, right_expr))
    }

    /// The one type that all parts have; the first part of another type is the culprit.
    fn common<'e>(
        &mut self,
        parts: impl Iterator<Item = &'e Expr>,
        types: impl Iterator<Item = Of>,
    ) -> Option<Of> {
        let parts: Vec<(&Expr, Of)> = parts.zip(types).collect();
        let Some(wanted) = parts.iter().find_map(|(_, of)| *of) else {
            return Some(None);
        };
        match parts.iter().find(|(_, of)| !fits(*of, wanted)) {
            Some((culprit, of)) => {
                self.mismatch(culprit, wanted, *of);
                None
            }
            None => Some(Some(wanted)),
        }
    }

    /// What a question with a number, an amount or a date was answered.
    fn answer(&mut self, name: &Name) -> Option<(model::Expr, Of)> {
        let id: Id<Question> = self.id(Kind::Question, name)?;
        let base = self.base;
        let (_, question) = base.questions.get(id.position())?;
        let of = match &question.kind {
            Answers::Count { .. } => Type::Number,
            Answers::Money { .. } => Type::Money,
            Answers::Date { .. } => Type::Day,
            Answers::YesNo | Answers::One(_) | Answers::Several { .. } => {
                let message = format!("question `{}` has options, not a number", name.text);
                self.wrong(self.place(name), &message, "read it with Is(question, [options])");
                return None;
            }
        };
        Some((model::Expr::Answer(id), Some(of)))
    }

    /// A question that asks how many.
    pub(super) fn count(&mut self, name: &Name) -> Option<Id<Question>> {
        let id: Id<Question> = self.id(Kind::Question, name)?;
        let base = self.base;
        let (_, question) = base.questions.get(id.position())?;
        if !matches!(question.kind, Answers::Count { .. }) {
            let message = format!("question `{}` does not ask for a count", name.text);
            self.wrong(self.place(name), &message, "use a question of kind Count");
            return None;
        }
        Some(id)
    }

    /// A question with options, and some of them.
    pub(super) fn chosen(&mut self, question: &Name, options: &[Name]) -> Option<(Id<Question>, Options)> {
        let id: Id<Question> = self.id(Kind::Question, question)?;
        if self.names.options(id.position()).is_empty() {
            let message = format!("question `{}` has no options", question.text);
            self.wrong(
                self.place(question),
                &message,
                "compare its answer: AtLeast(Answer(question), ...)",
            );
            return None;
        }
        if options.is_empty() {
            let message = format!("no option of question `{}` is named", question.text);
            self.wrong(
                self.place(question),
                &message,
                "name the options for which it holds",
            );
            return None;
        }
        let mut set = Options::default();
        for option in options {
            let position = self.names.option(id.position(), option)?;
            // A question with more options has been refused.
            if position < Options::MOST {
                set = set.or(Options::one(position));
            }
        }
        Some((id, set))
    }

    /// Answers that are taken as known.
    pub(super) fn given(&mut self, given: &Pairs<Name, Vec<Name>>) -> Option<Given> {
        all(given
            .0
            .iter()
            .map(|(question, options)| self.chosen(question, options)))
    }

    /// The variables of a message.
    pub(super) fn shown(&mut self, with: &Pairs<Name, Expr>) -> Option<Shown> {
        all(with
            .0
            .iter()
            .map(|(name, expr)| Some((super::boxed(name), self.expr(expr)?.0))))
    }

    fn mismatch(&mut self, culprit: &Expr, wanted: Type, of: Of) {
        let found = of.map_or("zero", in_words);
        let place = hull(self.sources, culprit);
        let message = format!("expected {}, found {found}", in_words(wanted));
        self.fault_at(Code::TypeMismatch, place, message, |fault| {
            fault.found(format!("this is {found}"))
        });
    }

    /// Reports a fault of type with what to do about it.
    pub(super) fn wrong(&mut self, place: Option<Span>, message: &str, help: &str) {
        self.fault_at(Code::TypeMismatch, place, message.to_owned(), |fault| {
            fault.help(help)
        });
    }
}
