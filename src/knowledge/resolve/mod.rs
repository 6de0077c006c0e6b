//! From authored things to the resolved model: every name an index, every expression typed, every bundle unfolded.
//!
//! Each function returns `None` for what cannot be resolved, and the reason is then among the diagnostics: unknown names
//! were reported by `names`, circles by `cycles`, and everything else here. Whether the model makes sense as a whole (is
//! everything reached, cited, asked once) is not this phase's business but that of `check`.

mod expressions;
mod facts;
mod items;
mod overlays;
mod procedures;
mod questions;
mod tree;
mod types;

use super::authored::{self, Name};
use super::base::{Base, Kind};
use super::cycles::Order;
use super::model::{
    Condition, Expr, Id, Knowledge, NamedCondition, NamedExpr, PartialDate, Referral, Table, Type,
};
use super::names::{Names, place};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Sources, Span, suggest};
use types::{Of, Size, Sort};

pub(crate) use facts::{day, whole_part};
pub(crate) use questions::form;
pub(crate) use tree::ROOT;

/// The most things of one kind: an id has 16 bits.
const MOST_THINGS: usize = 65_535;

/// Resolves one base.
pub(crate) struct Resolver<'a> {
    base: &'a Base,
    names: &'a Names<'a>,
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    /// The date of the page of each source.
    checked: Vec<Option<PartialDate>>,
    /// The largest number of each value.
    sizes: Vec<Size>,
    /// The named expressions that have been resolved so far.
    expressions: Vec<Option<(Expr, Of)>>,
    /// The lines of the bundles that have been unfolded so far.
    bundles: Vec<Option<Vec<items::Unfolded>>>,
    referrals: Vec<Referral>,
    /// Where to point when the culprit itself has no place: the thing being resolved.
    here: Option<Span>,
}

/// Resolves everything; `None` if anything could not be.
pub(crate) fn resolve(
    base: &Base,
    names: &Names<'_>,
    order: &Order,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
    version: String,
) -> Option<Knowledge> {
    if !fits(base, diagnostics) {
        return None;
    }
    let mut resolver = Resolver {
        base,
        names,
        sources,
        diagnostics,
        checked: Vec::new(),
        sizes: Vec::new(),
        expressions: vec![None; base.expressions.len()],
        bundles: vec![None; base.bundles.len()],
        referrals: Vec::new(),
        here: None,
    };
    resolver.everything(order, version)
}

fn fits(base: &Base, diagnostics: &mut Diagnostics) -> bool {
    let before = diagnostics.len();
    for &kind in Kind::ALL {
        let count = base.entries(kind).len();
        if count > MOST_THINGS {
            let message =
                format!("{count} definitions in `{}`: at most {MOST_THINGS} are accepted", kind.stem());
            diagnostics.push(Diagnostic::error(Code::Limit, None, message));
        }
    }
    diagnostics.len() == before
}

impl<'a> Resolver<'a> {
    /// Every phase runs, whatever became of the one before: each reports its own faults.
    fn everything(&mut self, order: &Order, version: String) -> Option<Knowledge> {
        let base = self.base;
        let sources = self.table(&base.sources, Self::source);
        self.checked = base.sources.iter().map(|(_, source)| facts::page_date_of(source)).collect();
        // Fewer than there are, if one failed: what is missing counts as small, and nothing comes of it anyway.
        let values = self.table(&base.values, Self::value);
        self.sizes = values.iter().flat_map(Table::iter).map(|(_, value)| facts::size_of(value)).collect();
        for position in order.sound(Kind::Expression) {
            self.named_expression(position);
        }
        let expressions = self.expression_table();
        let questions = self.table(&base.questions, Self::question);
        let conditions = self.table(&base.conditions, Self::named_condition);
        let offices = self.table(&base.offices, Self::office);
        let documents = self.table(&base.documents, Self::document);
        let notices = self.table(&base.notices, Self::notice);
        let fees = self.table(&base.fees, Self::fee);
        for position in order.sound(Kind::Bundle) {
            self.unfold_bundle(position);
        }
        let permits = self.table(&base.permits, Self::permit);
        let procedures = self.table(&base.procedures, Self::procedure);
        let subtrees = self.table(&base.tree, Self::subtree);
        let overlays = self.table(&base.overlays, Self::overlay);
        let root = self.root();
        Some(Knowledge {
            values: values?,
            questions: questions?,
            conditions: conditions?,
            expressions: expressions?,
            permits: permits?,
            procedures: procedures?,
            documents: documents?,
            offices: offices?,
            sources: sources?,
            notices: notices?,
            fees: fees?,
            referrals: std::mem::take(&mut self.referrals).into_iter().collect(),
            subtrees: subtrees?,
            overlays: overlays?,
            root: root?,
            version: version.into_boxed_str(),
        })
    }

    /// Resolves every thing on a shelf, also after one has failed.
    fn table<A, T>(
        &mut self,
        shelf: &'a [(Name, A)],
        resolve: impl Fn(&mut Self, &'a Name, &'a A) -> Option<T>,
    ) -> Option<Table<T>> {
        let mut things = Vec::with_capacity(shelf.len());
        for (name, thing) in shelf {
            self.here = self.place(name);
            things.push(resolve(self, name, thing));
        }
        things.into_iter().collect()
    }

    fn named_expression(&mut self, position: usize) {
        let base = self.base;
        let Some((name, authored)) = base.expressions.get(position) else {
            return;
        };
        self.here = self.place(name);
        let resolved = self.expr(authored);
        if let Some(slot) = self.expressions.get_mut(position) {
            *slot = resolved;
        }
    }

    fn expression_table(&self) -> Option<Table<NamedExpr>> {
        let named = self.base.expressions.iter().zip(&self.expressions).map(|((name, _), resolved)| {
            let (expr, of) = resolved.clone()?;
            // Zero has no type of its own; nothing can be wrong with it.
            Some(NamedExpr { name: boxed(name), expr, of: of.sort.map_or(Type::Number, Sort::of) })
        });
        named.collect()
    }

    fn named_condition(&mut self, name: &Name, authored: &authored::Condition) -> Option<NamedCondition> {
        Some(NamedCondition { name: boxed(name), condition: self.condition(authored)? })
    }

    /// The id of a name. Silent, because `names` has reported the unknown ones.
    fn id<T>(&self, kind: Kind, name: &Name) -> Option<Id<T>> {
        self.names.find(kind, name).map(Id::new)
    }

    /// The ids of all names, or nothing.
    fn ids<T>(&self, kind: Kind, names: &[Name]) -> Option<Vec<Id<T>>> {
        names.iter().map(|name| self.id(kind, name)).collect()
    }

    /// A member of a list that only the program can extend.
    fn member<T: Copy>(
        &mut self,
        noun: &str,
        name: &Name,
        find: impl Fn(&str) -> Option<T>,
        all: &[T],
        as_str: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let found = find(name.as_str());
        if found.is_none() {
            let known: Vec<&str> = all.iter().map(|member| as_str(*member)).collect();
            self.fault(Code::UnknownName, name, format!("unknown {noun} `{}`", name.text), |fault| {
                fault
                    .found(format!("expected one of {}", known.join(", ")))
                    .did_you_mean(suggest(name.as_str(), known.iter().copied()))
            });
        }
        found
    }

    fn place(&self, name: &Name) -> Option<Span> {
        place(self.sources, name)
    }

    /// Reports a fault at a name, or at the thing around it.
    fn fault(
        &mut self,
        code: Code,
        name: &Name,
        message: String,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        self.fault_at(code, self.place(name), message, more);
    }

    /// Reports a fault at a place, or at the thing being resolved.
    fn fault_at(
        &mut self,
        code: Code,
        place: Option<Span>,
        message: String,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let place = Place::from(place.or(self.here));
        self.diagnostics.push(more(Diagnostic::error(code, place, message)));
    }

    /// A condition that may be left out: then it always holds.
    fn when(&mut self, authored: Option<&authored::Condition>) -> Option<Condition> {
        authored.map_or(Some(Condition::ALWAYS), |condition| self.condition(condition))
    }
}

/// The name as the model keeps it.
fn boxed(name: &Name) -> Box<str> {
    name.as_str().into()
}

/// All or nothing, but every one is tried, so that each reports its fault.
fn all<T>(things: impl Iterator<Item = Option<T>>) -> Option<Vec<T>> {
    let mut found = Some(Vec::new());
    for thing in things {
        match (&mut found, thing) {
            (Some(list), Some(thing)) => list.push(thing),
            _ => found = None,
        }
    }
    found
}
