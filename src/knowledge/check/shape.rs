//! The form that a result needs: steps to take, bands to fall in, alternatives to choose from, conditions with words,
//! and no more options on a screen than a person can take in.

use std::collections::BTreeSet;

use super::Checker;
use crate::diagnostic::{Code, Span};
use crate::knowledge::authored::{Choice, Condition, Expr, Item, Kind as Answers, Link, Name, Procedure};
use crate::knowledge::base::{Kind, Thing};
use crate::knowledge::names::hull;

/// The most options or groups on one screen, and the most options in a group.
const MOST_ON_A_SCREEN: usize = 8;

impl Checker<'_> {
    pub(super) fn shape(&mut self) {
        for (name, question) in &self.base.questions {
            match &question.kind {
                Answers::One(choices) | Answers::Several { options: choices, .. } => {
                    self.screens(name, choices);
                }
                Answers::YesNo | Answers::Count { .. } | Answers::Money { .. } | Answers::Date { .. } => {}
            }
        }
        for (name, procedure) in &self.base.procedures {
            self.leads_somewhere(name, procedure);
            for deadline in procedure.deadlines.iter().filter(|deadline| deadline.bands.is_empty()) {
                let message = format!("deadline `{}` has no band", deadline.id.text);
                self.error(Code::NoResult, self.place(&deadline.id), message, |fault| {
                    fault.found("no day is in time, late or over").help("give each band its last day")
                });
            }
            for step in &procedure.steps {
                self.ways(&step.bring);
            }
        }
        for (_, bundle) in &self.base.bundles {
            self.ways(&bundle.items);
        }
        self.conditions_have_words();
    }

    fn screens(&mut self, name: &Name, choices: &[Choice]) {
        let too_many =
            |count: usize| format!("{count} of them: at most {MOST_ON_A_SCREEN} can be taken in at once");
        if choices.len() > MOST_ON_A_SCREEN {
            let message = format!("question `{}` has too many options on one screen", name.text);
            self.warning(Code::Layout, self.place(name), message, |fault| {
                fault.found(too_many(choices.len())).help("put related options into a Group")
            });
        }
        for choice in choices {
            if let Choice::Group(group, options) = choice
                && options.len() > MOST_ON_A_SCREEN
            {
                let message = format!("group `{}` has too many options on one screen", group.text);
                self.warning(Code::Layout, self.place(group), message, |fault| {
                    fault.found(too_many(options.len())).help("split the group")
                });
            }
        }
    }

    /// Who may file has steps to take; an act that the law closed leads to what took its place.
    fn leads_somewhere(&mut self, name: &Name, procedure: &Procedure) {
        if !procedure.steps.is_empty() {
            return;
        }
        let closed = procedure.in_force.as_ref().is_some_and(|in_force| in_force.until.is_some());
        let instead = procedure.next.iter().any(|next| matches!(next.link, Link::Instead));
        let (found, help) = match (closed, instead) {
            (true, true) => return,
            (true, false) => ("it was closed, and nothing took its place", "add a `next` with link: Instead"),
            (false, _) => {
                ("nobody can do anything with it", "add the steps, or the day on which the act was closed")
            }
        };
        let message = format!("procedure `{}` has no steps", name.text);
        self.error(Code::NoResult, self.place(name), message, |fault| fault.found(found).help(help));
    }

    fn ways(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Doc(_) | Item::Bundle(_) | Item::Copies(..) => {}
                Item::Each(_, inner)
                | Item::If(_, inner)
                | Item::Omitted(_, inner)
                | Item::Cited(_, inner) => {
                    self.ways(inner);
                }
                Item::OneOf(name, ways) => {
                    if ways.len() < 2 || ways.iter().any(Vec::is_empty) {
                        let message = format!("the alternatives `{}` leave nothing to choose", name.text);
                        self.error(Code::NoResult, self.place(name), message, |fault| {
                            fault.found("it needs two ways, each with a document")
                        });
                    }
                    for way in ways {
                        self.ways(way);
                    }
                }
            }
        }
    }

    /// A comparison is printed as "if ...", so it needs words: only a named condition has them.
    fn conditions_have_words(&mut self) {
        let mut wordless = Wordless { checker: self, found: Vec::new(), seen: BTreeSet::new() };
        for (name, fee) in &wordless.checker.base.fees {
            wordless.expr(&fee.sum, name);
            fee.each.iter().for_each(|each| wordless.expr(each, name));
        }
        for (name, bundle) in &wordless.checker.base.bundles {
            wordless.items(&bundle.items, name);
        }
        for (_, procedure) in &wordless.checker.base.procedures {
            for step in &procedure.steps {
                step.when.iter().for_each(|when| wordless.condition(when, &step.id));
                wordless.items(&step.bring, &step.id);
            }
            for deadline in &procedure.deadlines {
                deadline.when.iter().for_each(|when| wordless.condition(when, &deadline.id));
            }
            for next in &procedure.next {
                next.when.iter().for_each(|when| wordless.condition(when, &next.to));
            }
            for (notice, when) in &procedure.notices.0 {
                wordless.condition(when, notice);
            }
        }
        for (_, overlay) in &wordless.checker.base.overlays {
            let papers = overlay.documents.0.iter().map(|(name, paper)| (name, &paper.when));
            let notices = overlay.notices.0.iter().map(|(name, notice)| (name, &notice.when));
            for (name, when) in papers.chain(notices) {
                if let Some(when) = when {
                    wordless.condition(when, name);
                }
            }
        }
        for place in wordless.found {
            self.error(Code::MissingMessage, place, "a comparison that is shown has no words", |fault| {
                fault
                    .found("printed as \"if ...\"")
                    .help("name it in data/conditions.ron and use Named(\"...\") here")
            });
        }
    }
}

/// Collects the comparisons that would be shown without words.
struct Wordless<'c, 'a> {
    checker: &'c Checker<'a>,
    found: Vec<Option<Span>>,
    /// The named expressions that have been looked into.
    seen: BTreeSet<Thing>,
}

impl Wordless<'_, '_> {
    fn condition(&mut self, condition: &Condition, owner: &Name) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(part, owner);
                }
            }
            Condition::Not(part) => self.condition(part, owner),
            Condition::AtLeast(..) | Condition::Before(..) | Condition::Since(_) | Condition::Until(_) => {
                let place = hull(self.checker.sources, condition);
                self.found.push(place.or_else(|| self.checker.place(owner)));
            }
            Condition::Always | Condition::Is(..) | Condition::Named(_) | Condition::Doubt(_) => {}
        }
    }

    fn expr(&mut self, expr: &Expr, owner: &Name) {
        match expr {
            Expr::Zero | Expr::One | Expr::Today | Expr::Value(_) | Expr::Answer(_) | Expr::Months(_) => {}
            Expr::Named(name) => {
                let base = self.checker.base;
                if let Some(position) = self.checker.names.find(Kind::Expression, name)
                    && self.seen.insert((Kind::Expression, position))
                    && let Some((name, expr)) = base.expressions.get(position)
                {
                    self.expr(expr, name);
                }
            }
            Expr::After(left, right) | Expr::Before(left, right) => {
                self.expr(left, owner);
                self.expr(right, owner);
            }
            Expr::Times(parts) | Expr::Sum(parts) => parts.iter().for_each(|part| self.expr(part, owner)),
            Expr::Case(arms, last) => {
                for (condition, expr) in arms {
                    self.condition(condition, owner);
                    self.expr(expr, owner);
                }
                self.expr(last, owner);
            }
        }
    }

    fn items(&mut self, items: &[Item], owner: &Name) {
        for item in items {
            match item {
                Item::Doc(_) | Item::Bundle(_) => {}
                Item::Copies(_, count) => self.expr(count, owner),
                Item::If(condition, inner) => {
                    self.condition(condition, owner);
                    self.items(inner, owner);
                }
                Item::Each(_, inner) | Item::Omitted(_, inner) | Item::Cited(_, inner) => {
                    self.items(inner, owner);
                }
                Item::OneOf(_, ways) => ways.iter().for_each(|way| self.items(way, owner)),
            }
        }
    }
}
