//! What each authored thing mentions: the one walk over the grammar from which names, cycles and uses derive.
//!
//! A walk goes only into the thing itself, never through a name, so its depth is that of the file.

mod overlays;

use super::authored::{
    Bundle, Cite, Condition, Deadline, Document, Expr, Fee, Item, Kind as Answers, Name, Next, Node, Notice,
    Office, Operation, Pairs, Pay, Permit, Procedure, Question, Requirement, Row, Source, Step, Value,
};
use super::base::Kind;

/// What a mention is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The thing cannot be understood without it.
    Needs,
    /// The tree asks it, or leads there.
    Routes,
    /// A text shows it.
    Shows,
    /// It is taken as known, or forgotten, but not read.
    Mentions,
}

/// One mention.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Use<'a> {
    /// A thing, by its name.
    Thing(Kind, &'a Name, Role),
    /// An option, with its question.
    Option(&'a Name, &'a Name),
    /// A referral, which no file defines.
    Referral(&'a Name),
    /// A place in a source; the source itself is a mention of its own.
    Cite(&'a Cite),
}

/// Receives the mentions in authored order.
pub(crate) type See<'s, 'a> = dyn FnMut(Use<'a>) + 's;

/// What can be walked.
pub(crate) trait Uses {
    /// Reports every mention in it, in authored order.
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>);
}

fn needs<'a>(kind: Kind, name: &'a Name, see: &mut See<'_, 'a>) {
    see(Use::Thing(kind, name, Role::Needs));
}

impl<T: Uses> Uses for [T] {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        for thing in self {
            thing.uses(see);
        }
    }
}

impl<T: Uses> Uses for Option<T> {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        if let Some(thing) = self {
            thing.uses(see);
        }
    }
}

impl Uses for Cite {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        needs(Kind::Source, &self.source, see);
        see(Use::Cite(self));
    }
}

impl Uses for Row {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        match self {
            Self::Known { notice, cite, .. } => {
                if let Some(notice) = notice {
                    needs(Kind::Notice, notice, see);
                }
                cite.uses(see);
            }
            Self::Unknown { why, .. } => needs(Kind::Notice, why, see),
        }
    }
}

impl Value {
    /// The rows, whatever the unit.
    pub(crate) fn rows(&self) -> &[Row] {
        match self {
            Self::Money(rows)
            | Self::Ratio(rows)
            | Self::Number(rows)
            | Self::Days(rows)
            | Self::WorkingDays(rows)
            | Self::Months(rows)
            | Self::Years(rows)
            | Self::Day(rows) => rows,
        }
    }
}

impl Uses for Value {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        self.rows().uses(see);
    }
}

/// The variables of a message. They are shown, so nothing is decided by them.
impl Uses for Pairs<Name, Expr> {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        for (_, expr) in &self.0 {
            expr.uses(&mut |mention| match mention {
                Use::Thing(kind, name, _) => see(Use::Thing(kind, name, Role::Shows)),
                other => see(other),
            });
        }
    }
}

impl Uses for Question {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        self.when.uses(see);
        match &self.kind {
            Answers::YesNo | Answers::One(_) | Answers::Several { .. } => {}
            Answers::Count { min, max } => {
                min.uses(see);
                max.uses(see);
            }
            Answers::Money { max } => max.uses(see),
            Answers::Date { min, max } => {
                min.uses(see);
                max.uses(see);
            }
        }
        self.with.uses(see);
    }
}

impl Uses for Condition {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        match self {
            Self::Always => {}
            Self::All(parts) | Self::Any(parts) => parts.uses(see),
            Self::Not(part) => part.uses(see),
            Self::Is(question, options) => {
                needs(Kind::Question, question, see);
                for option in options {
                    see(Use::Option(question, option));
                }
            }
            Self::AtLeast(left, right) | Self::Before(left, right) => {
                left.uses(see);
                right.uses(see);
            }
            Self::Since(day) | Self::Until(day) => day.uses(see),
            Self::Named(name) => needs(Kind::Condition, name, see),
            Self::Doubt(notice) => needs(Kind::Notice, notice, see),
        }
    }
}

impl Uses for Expr {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        match self {
            Self::Zero | Self::One | Self::Today => {}
            Self::Value(name) => needs(Kind::Value, name, see),
            Self::Answer(name) | Self::Months(name) => needs(Kind::Question, name, see),
            Self::Named(name) => needs(Kind::Expression, name, see),
            Self::After(day, span) | Self::Before(day, span) => {
                day.uses(see);
                span.uses(see);
            }
            Self::Times(parts) | Self::Sum(parts) => parts.uses(see),
            Self::Case(arms, last) => {
                for (condition, expr) in arms {
                    condition.uses(see);
                    expr.uses(see);
                }
                last.uses(see);
            }
        }
    }
}

impl Uses for Document {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        if let Some(issuer) = &self.issuer {
            needs(Kind::Office, issuer, see);
        }
        if let Some(valid) = &self.valid {
            needs(Kind::Value, valid, see);
        }
    }
}

impl Uses for Item {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        match self {
            Self::Doc(document) => needs(Kind::Document, document, see),
            Self::Bundle(bundle) => needs(Kind::Bundle, bundle, see),
            Self::Copies(document, count) => {
                needs(Kind::Document, document, see);
                count.uses(see);
            }
            Self::Each(question, items) => {
                needs(Kind::Question, question, see);
                items.uses(see);
            }
            Self::If(condition, items) => {
                condition.uses(see);
                items.uses(see);
            }
            Self::OneOf(_, ways) => ways.iter().for_each(|items| items.uses(see)),
            Self::Omitted(notice, items) => {
                needs(Kind::Notice, notice, see);
                items.uses(see);
            }
            Self::Cited(cite, items) => {
                cite.uses(see);
                items.uses(see);
            }
        }
    }
}

impl Uses for Bundle {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        self.items.uses(see);
        self.cite.uses(see);
    }
}

impl Uses for Fee {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        self.sum.uses(see);
        self.each.uses(see);
        self.cite.uses(see);
    }
}

impl Uses for Office {
    fn uses<'a>(&'a self, _: &mut See<'_, 'a>) {}
}

impl Uses for Source {
    fn uses<'a>(&'a self, _: &mut See<'_, 'a>) {}
}

impl Uses for Notice {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        self.with.uses(see);
        if let Some(silence) = &self.silent {
            silence.searched.uses(see);
        }
        self.cite.uses(see);
    }
}

impl Uses for Permit {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        for (_, operation) in &self.operations.0 {
            if let Operation::By { offices, when, procedure } = operation {
                for office in offices {
                    needs(Kind::Office, office, see);
                }
                if let Some(when) = when {
                    needs(Kind::Condition, when, see);
                }
                if let Some(procedure) = procedure {
                    see(Use::Thing(Kind::Procedure, procedure, Role::Routes));
                }
            }
        }
        self.cite.uses(see);
    }
}

impl Uses for Requirement {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        self.when.uses(see);
        self.holds.uses(see);
        for procedure in &self.instead {
            see(Use::Thing(Kind::Procedure, procedure, Role::Routes));
        }
        self.with.uses(see);
        self.cite.uses(see);
    }
}

impl Uses for Step {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        needs(Kind::Office, &self.office, see);
        self.when.uses(see);
        self.bring.uses(see);
        match &self.pay {
            None => {}
            Some(Pay::Fees(fees)) => fees.iter().for_each(|fee| needs(Kind::Fee, fee, see)),
            Some(Pay::NotStated(notice)) => needs(Kind::Notice, notice, see),
        }
        self.with.uses(see);
        self.cite.uses(see);
    }
}

impl Uses for Deadline {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        self.when.uses(see);
        for band in &self.bands {
            band.to.uses(see);
        }
        self.with.uses(see);
        self.cite.uses(see);
    }
}

/// Answers that are taken as known.
impl Uses for Pairs<Name, Vec<Name>> {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        for (question, options) in &self.0 {
            see(Use::Thing(Kind::Question, question, Role::Mentions));
            for option in options {
                see(Use::Option(question, option));
            }
        }
    }
}

impl Uses for Next {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        see(Use::Thing(Kind::Procedure, &self.to, Role::Routes));
        self.when.uses(see);
        self.given.uses(see);
        for question in &self.forget {
            see(Use::Thing(Kind::Question, question, Role::Mentions));
        }
    }
}

impl Uses for Procedure {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        if let Some(permit) = &self.permit {
            needs(Kind::Permit, permit, see);
        }
        self.given.uses(see);
        if let Some(in_force) = &self.in_force {
            for day in in_force.from.iter().chain(&in_force.until) {
                needs(Kind::Value, day, see);
            }
        }
        self.requires.uses(see);
        self.steps.uses(see);
        self.deadlines.uses(see);
        self.next.uses(see);
        for (notice, when) in &self.notices.0 {
            needs(Kind::Notice, notice, see);
            when.uses(see);
        }
        self.cite.uses(see);
    }
}

impl Uses for Node {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        match self {
            Self::Ask(question, branches, unsure) => {
                see(Use::Thing(Kind::Question, question, Role::Routes));
                for (options, node) in branches {
                    for option in options {
                        see(Use::Option(question, option));
                    }
                    node.uses(see);
                }
                unsure.uses(see);
            }
            Self::Go(procedures) => {
                for procedure in procedures {
                    see(Use::Thing(Kind::Procedure, procedure, Role::Routes));
                }
            }
            Self::Refer(referral) => see(Use::Referral(referral)),
            Self::See(subtree) => see(Use::Thing(Kind::Subtree, subtree, Role::Routes)),
        }
    }
}
