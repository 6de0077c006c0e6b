//! Conditions and expressions: names resolved and types inferred, from the leaves up.

use super::types::{Of, Size, Sort, type_in_words};
use super::{Resolver, all};
use crate::diagnostic::{Code, Span};
use crate::knowledge::authored::{Condition, Expr, Kind as Answers, Name, Pairs};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{self, Given, Id, Options, Question, Shown, Type, Unit};
use crate::knowledge::names::hull;

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
        if !of.fits(wanted) {
            self.mismatch(authored, type_in_words(wanted), of);
            return None;
        }
        Some(expr)
    }

    /// An expression and its type.
    pub(super) fn expr(&mut self, authored: &Expr) -> Option<(model::Expr, Of)> {
        use model::Expr as Resolved;
        Some(match authored {
            Expr::Zero => (Resolved::Zero, Of { sort: None, size: Size::default() }),
            Expr::One => (Resolved::One, Of { sort: Some(Sort::Number), size: Size::of_number(1.into()) }),
            Expr::Today => (Resolved::Today, Of::plain(Sort::Day)),
            Expr::Value(name) => {
                let id = self.id(Kind::Value, name)?;
                (Resolved::Value(id), Of { sort: Some(self.unit(id)?.sort()), size: self.size(id) })
            }
            Expr::Answer(name) => self.answer(name)?,
            Expr::Months(name) => (Resolved::Months(self.count(name)?), Of::plain(Sort::Span(Unit::Months))),
            Expr::Named(name) => {
                let id: Id<model::NamedExpr> = self.id(Kind::Expression, name)?;
                // Absent if it is in a circle or wrong itself, which has been reported there.
                let (_, of) = self.expressions.get(id.position())?.as_ref()?;
                (Resolved::Named(id), *of)
            }
            Expr::After(day, span) => {
                let (day, span) = (self.expr_of(day, Type::Day), self.expr_of(span, Type::Span));
                (Resolved::After(Box::new(day?), Box::new(span?)), Of::plain(Sort::Day))
            }
            Expr::Before(day, span) => {
                let (day, span) = (self.expr_of(day, Type::Day), self.expr_of(span, Type::Span));
                (Resolved::Before(Box::new(day?), Box::new(span?)), Of::plain(Sort::Day))
            }
            Expr::Times(parts) => self.product(parts)?,
            Expr::Sum(parts) => self.sum(parts)?,
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
        let types: Vec<Of> = resolved.iter().map(|(_, (_, of))| *of).chain([last_of]).collect();
        let sort = self.common(authored, &types)?;
        let size = types.iter().map(|of| of.size).reduce(Size::or).unwrap_or_default();
        let arms = resolved.into_iter().map(|(condition, (expr, _))| (condition, expr)).collect();
        Some((model::Expr::Case(arms, Box::new(last_resolved)), Of { sort, size }))
    }

    /// A sum of numbers, or of amounts.
    fn sum(&mut self, parts: &[Expr]) -> Option<(model::Expr, Of)> {
        let typed = all(parts.iter().map(|part| self.expr(part)))?;
        let types: Vec<Of> = typed.iter().map(|(_, of)| *of).collect();
        let sort = self.common(parts.iter(), &types)?;
        if let (Some(Sort::Day | Sort::Span(_)), Some(first)) = (sort, parts.first()) {
            let message = format!("{} cannot be added up", sort.map_or("zero", Sort::in_words));
            self.wrong(
                hull(self.sources, first),
                &message,
                "move a day by each span: After(After(day, span), span)",
            );
            return None;
        }
        let size = types.iter().map(|of| of.size).reduce(Size::plus).unwrap_or_default();
        self.computable(parts, size)?;
        Some((model::Expr::Sum(typed.into_iter().map(|(part, _)| part).collect()), Of { sort, size }))
    }

    /// A product of numbers, and of at most one amount of money.
    fn product(&mut self, parts: &[Expr]) -> Option<(model::Expr, Of)> {
        let mut product = Of { sort: Some(Sort::Number), size: Size::default() };
        let factors = all(parts.iter().map(|part| {
            let (factor, of) = self.expr(part)?;
            product.size = product.size.times(of.size);
            match of.sort {
                None | Some(Sort::Number) => Some(factor),
                Some(Sort::Money) if product.sort != Some(Sort::Money) => {
                    product.sort = Some(Sort::Money);
                    Some(factor)
                }
                Some(Sort::Money) => {
                    let place = hull(self.sources, part);
                    let help = "keep one amount; the other factors are numbers";
                    self.wrong(place, "money cannot be multiplied with money", help);
                    None
                }
                Some(Sort::Span(_) | Sort::Day) => {
                    self.mismatch(part, type_in_words(Type::Number), of);
                    None
                }
            }
        }))?;
        self.computable(parts, product.size)?;
        Some((model::Expr::Times(factors), product))
    }

    /// The engine must not run out of digits, whatever is answered.
    fn computable(&mut self, parts: &[Expr], size: Size) -> Option<()> {
        if size.fits() {
            return Some(());
        }
        let place = parts.first().and_then(|part| hull(self.sources, part));
        self.fault_at(Code::Limit, place, "this can become too large to compute".to_owned(), |fault| {
            fault.help("use fewer factors, or smaller values")
        });
        None
    }

    /// Two sides of one type.
    fn compared(&mut self, left: &Expr, right: &Expr) -> Option<(model::Expr, model::Expr)> {
        let (left_typed, right_typed) = (self.expr(left), self.expr(right));
        let ((left_expr, left_of), (right_expr, right_of)) = (left_typed?, right_typed?);
        let _same = self.common([left, right].into_iter(), &[left_of, right_of])?;
        Some((left_expr, right_expr))
    }

    /// The one sort that all parts have; the first part of another sort is the culprit.
    #[expect(clippy::option_option, reason = "`None` is a fault, `Some(None)` is zero, which has no sort")]
    fn common<'e>(&mut self, parts: impl Iterator<Item = &'e Expr>, types: &[Of]) -> Option<Option<Sort>> {
        let Some(wanted) = types.iter().find_map(|of| of.sort) else {
            return Some(None);
        };
        let parts: Vec<&Expr> = parts.collect();
        let Some((culprit, of)) = parts.iter().zip(types).find(|(_, of)| !of.goes_with(wanted)) else {
            return Some(Some(wanted));
        };
        // A zero has no place of its own: its neighbor has.
        let neighbor = parts.iter().find_map(|part| hull(self.sources, *part));
        let place = hull(self.sources, *culprit).or(neighbor);
        self.mismatch_at(place, wanted.in_words(), *of);
        None
    }

    /// What a question with a number, an amount or a date was answered.
    fn answer(&mut self, name: &Name) -> Option<(model::Expr, Of)> {
        let id: Id<Question> = self.id(Kind::Question, name)?;
        let base = self.base;
        let (_, question) = base.questions.get(id.position())?;
        let of = match &question.kind {
            Answers::Count { .. } => Of { sort: Some(Sort::Number), size: Size::ANSWER },
            Answers::Money { .. } => Of { sort: Some(Sort::Money), size: Size::ANSWER },
            Answers::Date { .. } => Of::plain(Sort::Day),
            Answers::YesNo | Answers::One(_) | Answers::Several { .. } => {
                let message = format!("question `{}` has options, not a number", name.text);
                self.wrong(self.place(name), &message, "read it with Is(question, [options])");
                return None;
            }
        };
        Some((model::Expr::Answer(id), of))
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
        let base = self.base;
        let (_, asked) = base.questions.get(id.position())?;
        if matches!(asked.kind, Answers::Count { .. } | Answers::Money { .. } | Answers::Date { .. }) {
            let message = format!("question `{}` has no options", question.text);
            self.wrong(self.place(question), &message, "compare its answer: AtLeast(Answer(question), ...)");
            return None;
        }
        if options.is_empty() {
            let message = format!("no option of question `{}` is named", question.text);
            self.wrong(self.place(question), &message, "name the options for which it holds");
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
        all(given.0.iter().map(|(question, options)| self.chosen(question, options)))
    }

    /// The variables of a message.
    pub(super) fn shown(&mut self, with: &Pairs<Name, Expr>) -> Option<Shown> {
        all(with.0.iter().map(|(name, expr)| Some((name.as_str().into(), self.shown_expr(expr)?))))
    }

    /// In a message, and only there, the answer to a choice may stand: it is shown in its own words.
    fn shown_expr(&mut self, authored: &Expr) -> Option<model::Expr> {
        if let Expr::Answer(name) = authored {
            let id: Id<Question> = self.id(Kind::Question, name)?;
            let base = self.base;
            if let Some((_, question)) = base.questions.get(id.position())
                && matches!(question.kind, Answers::YesNo | Answers::One(_))
            {
                return Some(model::Expr::Answer(id));
            }
        }
        Some(self.expr(authored)?.0)
    }

    fn mismatch(&mut self, culprit: &Expr, wanted: &str, of: Of) {
        self.mismatch_at(hull(self.sources, culprit), wanted, of);
    }

    fn mismatch_at(&mut self, place: Option<Span>, wanted: &str, of: Of) {
        let message = format!("expected {wanted}, found {}", of.in_words());
        self.fault_at(Code::TypeMismatch, place, message, |fault| fault.found("it has the wrong type"));
    }

    /// Reports a fault of type with what to do about it.
    pub(super) fn wrong(&mut self, place: Option<Span>, message: &str, help: &str) {
        self.fault_at(Code::TypeMismatch, place, message.to_owned(), |fault| fault.help(help));
    }
}
