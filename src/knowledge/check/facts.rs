//! Every fact says where it was read, and every text is one that can be shown.

use std::collections::BTreeSet;

use super::Checker;
use crate::diagnostic::{Code, Span, is_unsafe};
use crate::knowledge::authored::{Cite, Item, Kind as Answers, Name, Row};
use crate::knowledge::base::{Kind, options};
use crate::knowledge::names::hull;
use crate::knowledge::visit::Use;

impl Checker<'_> {
    pub(super) fn facts(&mut self) {
        self.cited();
        self.places_in_sources();
        self.ids();
        self.urls();
    }

    /// A requirement, a step and a deadline inherit the citation of their procedure, which therefore must have one.
    fn cited(&mut self) {
        for (name, value) in &self.base.values {
            for row in value.rows() {
                if let Row::Known { is, cite, .. } = row {
                    let place = self.place(is).or_else(|| self.place(name));
                    self.has_cite(cite, place, || format!("a row of value `{}`", name.text));
                }
            }
        }
        for (name, bundle) in &self.base.bundles {
            self.has_cite(&bundle.cite, self.place(name), || format!("bundle `{}`", name.text));
            self.overrides(&bundle.items, name);
        }
        for (name, fee) in &self.base.fees {
            self.has_cite(&fee.cite, self.place(name), || format!("fee `{}`", name.text));
        }
        for (name, notice) in self.base.notices.iter().filter(|(_, notice)| notice.silent.is_none()) {
            self.has_cite(&notice.cite, self.place(name), || format!("notice `{}`", name.text));
        }
        for (name, permit) in &self.base.permits {
            self.has_cite(&permit.cite, self.place(name), || format!("permit `{}`", name.text));
        }
        for (name, procedure) in &self.base.procedures {
            self.has_cite(&procedure.cite, self.place(name), || format!("procedure `{}`", name.text));
            for step in &procedure.steps {
                self.overrides(&step.bring, &step.id);
            }
        }
    }

    fn overrides(&mut self, items: &[Item], owner: &Name) {
        for item in items {
            match item {
                Item::Doc(_) | Item::Bundle(_) | Item::Copies(..) => {}
                Item::Each(_, inner) | Item::If(_, inner) | Item::Omitted(_, inner) => {
                    self.overrides(inner, owner);
                }
                Item::OneOf(_, ways) => {
                    for way in ways {
                        self.overrides(way, owner);
                    }
                }
                Item::Cited(cite, inner) => {
                    let place = hull(self.sources, inner.as_slice()).or_else(|| self.place(owner));
                    self.has_cite(cite, place, || format!("a `Cited` in `{}`", owner.text));
                    self.overrides(inner, owner);
                }
            }
        }
    }

    pub(super) fn has_cite(&mut self, cite: &[Cite], place: Option<Span>, what: impl FnOnce() -> String) {
        if cite.is_empty() {
            let message = format!("{} has no source", what());
            self.error(Code::Uncited, place, message, |fault| {
                fault.found("where was this read?").help("add cite: [(source: \"...\", at: \"...\")]")
            });
        }
    }

    fn places_in_sources(&mut self) {
        let mut blank = Vec::new();
        let mut unclean = Vec::new();
        for &kind in Kind::ALL {
            for (_, thing) in self.base.entries(kind) {
                thing.uses(&mut |mention| {
                    let Use::Cite(cite) = mention else { return };
                    if cite.at.trim().is_empty() {
                        blank.push(&cite.source);
                    }
                    if cite.at.contains(is_unsafe) {
                        unclean.push(&cite.source);
                    }
                });
            }
        }
        for source in blank {
            let message = format!("a citation of `{}` does not say where in it", source.text);
            self.error(Code::Uncited, self.place(source), message, |fault| {
                fault.found("its `at` is empty").help("name the lines, the article or the heading")
            });
        }
        for source in unclean {
            let message = format!("the `at` of a citation of `{}` has a control character", source.text);
            self.unclean(self.place(source), message);
        }
    }

    /// Ids become names of messages, keys of answers and of JSON: they are plain.
    fn ids(&mut self) {
        let mut ids: Vec<&Name> = Vec::new();
        let mut variables: Vec<&Name> = Vec::new();
        for kind in Kind::authored() {
            for (name, thing) in self.base.entries(kind) {
                ids.push(name);
                thing.uses(&mut |mention| {
                    if let Use::Referral(name) = mention {
                        ids.push(name);
                    }
                });
            }
        }
        for (name, question) in &self.base.questions {
            variables.extend(question.with.0.iter().map(|(name, _)| name));
            if matches!(question.kind, Answers::One(_) | Answers::Several { .. })
                && let Some((option, _)) =
                    options(&question.kind).into_iter().find(|(option, _)| !is_id(option))
            {
                let message = format!("option `{option}` of `{}` is not a plain id", name.text);
                self.unclean(self.place(name), message);
            }
        }
        for (_, notice) in &self.base.notices {
            variables.extend(notice.with.0.iter().map(|(name, _)| name));
        }
        for (_, procedure) in &self.base.procedures {
            ids.extend(procedure.requires.iter().map(|part| &part.id));
            ids.extend(procedure.steps.iter().map(|part| &part.id));
            ids.extend(procedure.deadlines.iter().map(|part| &part.id));
            let with = procedure.requires.iter().map(|part| &part.with);
            let with = with.chain(procedure.steps.iter().map(|part| &part.with));
            let with = with.chain(procedure.deadlines.iter().map(|part| &part.with));
            variables.extend(with.flat_map(|with| with.0.iter().map(|(name, _)| name)));
            for label in procedure.covers.iter().filter(|label| label.as_str().contains(is_unsafe)) {
                self.unclean(self.place(label), "a text has a control character".to_owned());
            }
        }
        // What has to be renamed for its province gets a plain name with that.
        let foreign: BTreeSet<(usize, usize)> = self.foreign().map(|(name, _)| name.place()).collect();
        for id in ids.into_iter().filter(|id| !is_id(&id.text) && !foreign.contains(&id.place())) {
            let place = self.place(id);
            self.unclean(place, format!("`{}` is not a plain id", id.text));
        }
        let starts_plain = |name: &Name| name.text.starts_with(|first: char| first.is_ascii_lowercase());
        for name in
            variables.into_iter().filter(|name| !starts_plain(name) || !name.text.bytes().all(is_plain))
        {
            let place = self.place(name);
            self.unclean(place, format!("`{}` cannot be the name of a variable", name.text));
        }
    }

    fn urls(&mut self) {
        let sources = self.base.sources.iter().map(|(name, source)| (name, &source.url));
        let offices = self.base.offices.iter().map(|(name, office)| (name, &office.url));
        for (name, url) in sources.chain(offices).filter_map(|(name, url)| Some((name, url.as_ref()?))) {
            if !url.starts_with("https://") && !url.starts_with("http://") {
                let message = format!("the address of `{}` is not one of a page", name.text);
                self.error(Code::BadCharacters, self.place(name), message, |fault| {
                    fault.found("it must begin with https:// or http://")
                });
            } else if url.contains(|c: char| is_unsafe(c) || c.is_whitespace()) {
                let message = format!("the address of `{}` has a space or a control character", name.text);
                self.unclean(self.place(name), message);
            }
        }
    }

    pub(super) fn unclean(&mut self, place: Option<Span>, message: String) {
        self.error(Code::BadCharacters, place, message, |fault| {
            fault.found("ids have lower-case letters and digits, and hyphens between them; no text has control characters")
        });
    }
}

/// Whether it can be an id.
fn is_id(text: &str) -> bool {
    text.bytes().all(is_plain) && !text.is_empty() && !text.starts_with('-') && !text.ends_with('-')
}

/// What an id may be made of.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}
