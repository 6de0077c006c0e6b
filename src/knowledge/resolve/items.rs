//! What a step asks to bring: bundles, conditions and alternatives unfolded into flat lines, each with all it depends on.

use std::sync::Arc;

use super::Resolver;
use crate::diagnostic::{Code, Span};
use crate::knowledge::authored::{Expr, Item, Name};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{Citation, Condition, Document, Id, Line, Notice, Question, Type};

/// The most lines of one step or bundle: bundles of bundles must not grow without end.
const MOST_LINES: usize = 1_000;

/// A line, and whether its citation was written beside it: a `Cited` around a bundle replaces only the bundle's own.
#[derive(Clone, Debug)]
pub(super) struct Unfolded {
    line: Line,
    cited: bool,
}

/// What surrounds an item.
#[derive(Clone)]
struct Around<'c> {
    when: Condition,
    each: Option<Id<Question>>,
    way: Option<(Arc<str>, usize)>,
    omitted: Option<Id<Notice>>,
    /// The innermost `Cited`.
    cited: Option<Vec<Citation>>,
    /// The citation of the step or bundle.
    own: &'c [Citation],
}

impl Resolver<'_> {
    /// The lines of a step.
    pub(super) fn lines(&mut self, items: &[Item], own: &[Citation]) -> Option<Vec<Line>> {
        let unfolded = self.unfold(items, own)?;
        Some(unfolded.into_iter().map(|unfolded| unfolded.line).collect())
    }

    /// Unfolds a named bundle, once all bundles in it are.
    pub(super) fn unfold_bundle(&mut self, position: usize) {
        let base = self.base;
        let Some((name, bundle)) = base.bundles.get(position) else {
            return;
        };
        self.here = self.place(name);
        for person in &bundle.people {
            let _reported = self.person(person);
        }
        let Some(cite) = self.cite(&bundle.cite) else {
            return;
        };
        let lines = self.unfold(&bundle.items, &cite);
        if let Some(slot) = self.bundles.get_mut(position) {
            *slot = lines;
        }
    }

    fn unfold(&mut self, items: &[Item], own: &[Citation]) -> Option<Vec<Unfolded>> {
        let mut lines = Vec::new();
        let around =
            Around { when: Condition::ALWAYS, each: None, way: None, omitted: None, cited: None, own };
        self.items(items, &around, &mut lines).then_some(lines)
    }

    /// Adds the lines of all items; false if one could not be resolved.
    fn items(&mut self, items: &[Item], around: &Around<'_>, lines: &mut Vec<Unfolded>) -> bool {
        let mut sound = true;
        for item in items {
            sound &= self.item(item, around, lines).is_some();
        }
        if lines.len() > MOST_LINES {
            let message = format!("more than {MOST_LINES} documents in one list");
            self.fault_at(Code::Limit, None, message, |fault| {
                fault.help("split the step, or leave out bundles")
            });
            lines.clear();
            return false;
        }
        sound
    }

    fn item(&mut self, item: &Item, around: &Around<'_>, lines: &mut Vec<Unfolded>) -> Option<()> {
        let inside = match item {
            Item::Doc(document) => return self.paper(document, None, around, lines),
            Item::Copies(document, count) => return self.paper(document, Some(count), around, lines),
            Item::Bundle(name) => return self.bundle(name, around, lines),
            Item::Each(question, items) => {
                let count = self.count(question)?;
                let around = Around {
                    each: self.one_each(around.each, Some(count), self.place(question))?,
                    ..around.clone()
                };
                self.items(items, &around, lines)
            }
            Item::If(condition, items) => {
                let when = self.condition(condition);
                let sound = when.is_some();
                let when = and(around.when.clone(), when.unwrap_or(Condition::ALWAYS));
                self.items(items, &Around { when, ..around.clone() }, lines) && sound
            }
            Item::OneOf(name, ways) => {
                let mut sound = self.one_way(around.way.as_ref(), Some(name), self.place(name)).is_some();
                for (number, items) in ways.iter().enumerate() {
                    let around = Around { way: Some((name.as_str().into(), number)), ..around.clone() };
                    sound &= self.items(items, &around, lines);
                }
                sound
            }
            Item::Omitted(notice, items) => {
                let omitted = Some(self.id(Kind::Notice, notice)?);
                self.items(items, &Around { omitted, ..around.clone() }, lines)
            }
            Item::Cited(cite, items) => {
                let cited = self.cite(cite)?;
                self.items(items, &Around { cited: Some(cited), ..around.clone() }, lines)
            }
        };
        inside.then_some(())
    }

    fn paper(
        &mut self,
        document: &Name,
        copies: Option<&Expr>,
        around: &Around<'_>,
        lines: &mut Vec<Unfolded>,
    ) -> Option<()> {
        let copies = super::questions::transpose(copies.map(|count| self.expr_of(count, Type::Number)))?;
        let document: Id<Document> = self.id(Kind::Document, document)?;
        let line = Line {
            document,
            when: around.when.clone(),
            copies,
            each: around.each,
            way: around.way.clone(),
            omitted: around.omitted,
            cite: around.cited.clone().unwrap_or_else(|| around.own.to_vec()),
        };
        lines.push(Unfolded { line, cited: around.cited.is_some() });
        Some(())
    }

    /// The lines of a bundle, with what surrounds it added to each.
    fn bundle(&mut self, name: &Name, around: &Around<'_>, lines: &mut Vec<Unfolded>) -> Option<()> {
        let position = self.names.find(Kind::Bundle, name)?;
        let place = self.place(name);
        let inner = self.bundles.get(position)?.clone()?;
        for Unfolded { mut line, cited } in inner {
            line.when = and(around.when.clone(), line.when);
            line.each = self.one_each(around.each, line.each, place)?;
            if let (Some(_), Some((way, _))) = (&around.way, &line.way) {
                let message =
                    format!("the alternatives `{way}` of this bundle stand inside other alternatives");
                self.wrong(place, &message, "write the ways out side by side");
                return None;
            }
            line.way = line.way.or_else(|| around.way.clone());
            line.omitted = line.omitted.or(around.omitted);
            if let (false, Some(outer)) = (cited, &around.cited) {
                line.cite.clone_from(outer);
            }
            lines.push(Unfolded { line, cited: cited || around.cited.is_some() });
        }
        Some(())
    }

    /// A line can be multiplied by one count only.
    #[expect(clippy::option_option, reason = "`None` is a fault, `Some(None)` a line that is not multiplied")]
    fn one_each(
        &mut self,
        outer: Option<Id<Question>>,
        inner: Option<Id<Question>>,
        place: Option<Span>,
    ) -> Option<Option<Id<Question>>> {
        if outer.is_some() && inner.is_some() {
            self.wrong(place, "an Each stands inside another Each", "ask for one count that is the product");
            return None;
        }
        Some(outer.or(inner))
    }

    fn one_way(
        &mut self,
        outer: Option<&(Arc<str>, usize)>,
        inner: Option<&Name>,
        place: Option<Span>,
    ) -> Option<()> {
        if let (Some((outer, _)), Some(inner)) = (outer, inner) {
            let message =
                format!("the alternatives `{}` stand inside the alternatives `{outer}`", inner.text);
            self.wrong(place, &message, "write the ways out side by side");
            return None;
        }
        Some(())
    }
}

/// Both conditions; what always holds adds nothing.
fn and(outer: Condition, inner: Condition) -> Condition {
    let mut parts = Vec::new();
    for condition in [outer, inner] {
        match condition {
            Condition::All(all) => parts.extend(all),
            other => parts.push(other),
        }
    }
    match parts.len() {
        1 => parts.pop().unwrap_or(Condition::ALWAYS),
        _ => Condition::All(parts),
    }
}
