//! Nothing stands in the data for nothing: every definition is used, every procedure reached, every option read.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checker, list};
use crate::diagnostic::{Code, suggest};
use crate::knowledge::authored::{Kind as Answers, Name};
use crate::knowledge::base::{Kind, Thing, options};
use crate::knowledge::resolve::ROOT;
use crate::knowledge::visit::{Role, Use};

/// The options that something reads, by the position of their question.
type ReadOptions<'a> = BTreeMap<usize, BTreeSet<&'a str>>;

impl<'a> Checker<'a> {
    pub(super) fn usage(&mut self) {
        let used = self.used();
        let reached = self.reached();
        let is_reached = |thing: &Thing| reached.as_ref().is_none_or(|reached| reached.contains(thing));
        let asked = self.asked_by_tree();
        let read = self.read_options();
        for &kind in Kind::ALL {
            let entries: Vec<&Name> = self.base.entries(kind).into_iter().map(|(name, _)| name).collect();
            for (position, name) in entries.into_iter().enumerate() {
                // What a broken file mentions may be used there; a second definition is reported already.
                if self.names.is_lost(name) || self.names.find(kind, name) != Some(position) {
                    continue;
                }
                let thing = (kind, position);
                match kind {
                    // Every permit can be looked up by itself; an overlay is chosen.
                    Kind::Permit | Kind::Overlay => {}
                    Kind::Subtree | Kind::Procedure if is_reached(&thing) => {}
                    Kind::Subtree | Kind::Procedure => self.unreachable(kind, name),
                    _ if !used.contains(&thing) => self.unused(kind, name, thing),
                    Kind::Question if !asked.contains(&position) => {
                        self.unread_options(position, name, &read);
                    }
                    _ => {}
                }
            }
        }
    }

    /// Everything that something else needs, shows or asks.
    fn used(&self) -> BTreeSet<Thing> {
        let mentions =
            self.graph.iter().filter(|(from, edge)| edge.to != *from && edge.role != Role::Mentions);
        let meant = self.graph.meant().filter(|thing| self.misspelled(*thing).is_none());
        mentions.map(|(_, edge)| edge.to).chain(meant).collect()
    }

    /// The name under which several places look for a thing: then the thing itself is misspelled.
    fn misspelled(&self, thing: Thing) -> Option<(&str, usize)> {
        self.graph.meant_for(thing).find(|(_, places)| *places > 1)
    }

    /// The subtrees and procedures that a path or a permit leads to; nothing can be said if the tree has no root.
    fn reached(&self) -> Option<BTreeSet<Thing>> {
        let root = self.base.tree.iter().position(|(name, _)| name.as_str() == ROOT)?;
        let permits = (0..self.base.permits.len()).map(|position| (Kind::Permit, position));
        let mut to_visit: Vec<Thing> =
            permits.chain([(Kind::Subtree, root)]).chain(self.graph.meant()).collect();
        for kind in [Kind::Subtree, Kind::Procedure] {
            // A part of the tree that could not be decoded may lead to these.
            let names = self.base.entries(kind).into_iter().map(|(name, _)| name).enumerate();
            to_visit.extend(
                names.filter(|(_, name)| self.names.is_lost(name)).map(|(position, _)| (kind, position)),
            );
        }
        let mut reached: BTreeSet<Thing> = to_visit.iter().copied().collect();
        while let Some(thing) = to_visit.pop() {
            for edge in self.graph.of(thing) {
                if matches!(edge.to.0, Kind::Subtree | Kind::Procedure) && reached.insert(edge.to) {
                    to_visit.push(edge.to);
                }
            }
        }
        Some(reached)
    }

    /// The questions that the tree asks.
    fn asked_by_tree(&self) -> BTreeSet<usize> {
        let asked =
            self.graph.iter().filter(|(from, edge)| from.0 == Kind::Subtree && edge.to.0 == Kind::Question);
        asked.map(|(_, edge)| edge.to.1).collect()
    }

    fn unused(&mut self, kind: Kind, name: &Name, thing: Thing) {
        let noun = kind.noun();
        let help = match (self.misspelled(thing), kind) {
            (Some((meant, places)), _) => {
                format!("did you mean `{meant}`, which {places} places name and nothing defines?")
            }
            (None, Kind::Question) => "let a condition or the tree read it, or remove it".to_owned(),
            (None, _) => "use it, or remove it".to_owned(),
        };
        let message = format!("{noun} `{}` is not used", name.text);
        self.error(Code::UnusedName, self.place(name), message, |fault| {
            fault.found("nothing needs it").help(help)
        });
    }

    fn unreachable(&mut self, kind: Kind, name: &Name) {
        let help = match kind {
            Kind::Procedure => {
                "let the tree, a permit, or the `next` or `instead` of another procedure lead to it"
            }
            _ => "lead to it with See, or remove it",
        };
        let message = format!("{} `{}` is never reached", kind.noun(), name.text);
        self.error(Code::Unreachable, self.place(name), message, |fault| {
            fault.found("no path leads here").help(help)
        });
    }

    /// One option that nothing reads is the rest; two of them cannot be told apart, so that one is too many.
    fn unread_options(&mut self, position: usize, name: &Name, read: &ReadOptions<'_>) {
        let Some((_, question)) = self.base.questions.get(position) else {
            return;
        };
        let none = match &question.kind {
            Answers::One(_) => None,
            Answers::Several { none, .. } => Some(none.as_str()),
            Answers::YesNo | Answers::Count { .. } | Answers::Money { .. } | Answers::Date { .. } => return,
        };
        let unread: Vec<&str> = options(&question.kind)
            .into_iter()
            .map(|(option, _)| option)
            .filter(|option| {
                Some(*option) != none
                    && !read.get(&position).is_some_and(|read| read.contains(option))
                    && !self.base.is_lost(option)
            })
            .collect();
        if unread.len() > 1 {
            let message = format!("nothing tells the options {} of `{}` apart", list(unread), name.text);
            self.warning(Code::UnusedName, self.place(name), message, |fault| {
                fault.found("no condition reads them").help("make them one option, or read them")
            });
        }
    }

    /// The options that a condition, a branch or a given names, or was probably meant to name, by question.
    fn read_options(&self) -> ReadOptions<'a> {
        let mut read = ReadOptions::new();
        for &kind in Kind::ALL {
            for (_, thing) in self.base.entries(kind) {
                thing.uses(&mut |mention| {
                    if let Use::Option(question, option) = mention
                        && let Some(position) = self.names.find(Kind::Question, question)
                    {
                        let known = self.names.options(position);
                        let meant = || suggest(option.as_str(), known.iter().copied());
                        let exists = self.names.option(position, option).is_some();
                        let option = if exists { Some(option.as_str()) } else { meant() };
                        read.entry(position).or_default().extend(option);
                    }
                });
            }
        }
        read
    }
}
