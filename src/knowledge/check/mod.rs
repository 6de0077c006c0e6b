//! The proof that a knowledge base makes sense as a whole, on whatever of it could be loaded.
//!
//! Names and types are right by now, or reported. Here: everything is used and reached (`usage`), every path of the tree
//! ends in a result and agrees with it (`paths`), every fact is about a person of its procedure (`persons`), dated rows
//! follow one another (`rows`), facts are cited and texts are clean (`facts`), parts have the form that a result needs
//! (`shape`), who says that the sources are silent has looked through them (`silence`), overlays stay within what they
//! may do (`overlays`), and everything has words (`words`). The checks do not depend on each other.

mod days;
mod facts;
mod overlays;
mod paths;
mod persons;
mod rows;
mod shape;
mod silence;
mod truth;
mod usage;
mod words;

use super::authored::Name;
use super::base::{Base, Thing};
use super::cycles::Order;
use super::names::{Graph, Names, place};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Sources, Span};
use crate::language::Words;
pub(super) use days::later_pages;

/// What all checks read, and where they report.
pub(crate) struct Checker<'a> {
    pub(crate) base: &'a Base,
    pub(crate) names: &'a Names<'a>,
    pub(crate) graph: &'a Graph,
    pub(crate) order: &'a Order,
    pub(crate) sources: &'a Sources,
    pub(crate) diagnostics: Diagnostics,
}

impl<'a> Checker<'a> {
    /// Runs every check. `ui` are the texts of the program itself, with their variables.
    pub(crate) fn run(mut self, words: &Words, ui: &[(&str, &[&str])]) -> Diagnostics {
        self.usage();
        self.paths();
        self.persons();
        self.rows();
        self.facts();
        self.shape();
        self.silence();
        self.overlays();
        let expected = self.expected_words(ui);
        let mut of_words = Diagnostics::new();
        words.check(&expected, self.sources, &mut of_words);
        let of_words: Vec<Diagnostic> = of_words
            .into_iter()
            .filter(|fault| !self.is_text_of_lost(fault) && !self.follows_from_unread(fault))
            .collect();
        self.diagnostics.extend(of_words);
        self.diagnostics.sort();
        self.diagnostics
    }

    /// Whether a text that nothing uses belongs to something that could not be decoded. Its id is the word for the kind,
    /// a hyphen, and the name.
    fn is_text_of_lost(&self, fault: &Diagnostic) -> bool {
        let id = fault.span().map_or("", |span| self.sources.snippet(span));
        let name = id.split_once('-').map_or(id, |(_, name)| name);
        // Opening hours are named by the province and the office.
        let office =
            id.strip_prefix("orari-").and_then(|name| name.split_once('-')).map(|(_, office)| office);
        let is_lost = self.base.is_lost(name) || office.is_some_and(|office| self.base.is_lost(office));
        // Without its province, nobody can tell which texts belong to an overlay.
        let is_local = id.starts_with("provincia-") || id.starts_with("orari-");
        fault.code == Code::UnusedMessage && (is_lost || is_local && self.has_wrong_province())
    }

    /// Whether a whole language seems to be absent because its folder, or all of them, could not be read.
    fn follows_from_unread(&self, fault: &Diagnostic) -> bool {
        let is_nowhere = fault.span().is_none() && fault.file.is_none();
        self.base.unread && fault.code == Code::MissingMessage && is_nowhere
    }

    fn place(&self, name: &Name) -> Option<Span> {
        place(self.sources, name)
    }

    /// The name of a thing.
    fn name_of(&self, (kind, position): Thing) -> Option<&'a Name> {
        self.base.entries(kind).get(position).map(|(name, _)| *name)
    }

    fn text_of(&self, thing: Thing) -> &'a str {
        self.name_of(thing).map_or("", Name::as_str)
    }

    fn error(
        &mut self,
        code: Code,
        place: impl Into<Place>,
        message: impl Into<String>,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        self.diagnostics.push(more(Diagnostic::error(code, place, message)));
    }

    fn warning(
        &mut self,
        code: Code,
        place: impl Into<Place>,
        message: impl Into<String>,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        self.diagnostics.push(more(Diagnostic::warning(code, place, message)));
    }
}

/// "`a`, `b` and `c`".
fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let mut names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    let last = names.pop().unwrap_or_default();
    if names.is_empty() { last } else { format!("{} and {last}", names.join(", ")) }
}
