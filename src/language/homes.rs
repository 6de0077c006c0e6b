//! Where a text that is missing is to be written: the file, and the line.

use std::collections::BTreeMap;

use super::Locale;
use super::edition::Parsed;
use super::expected::Need;
use crate::diagnostic::{FileId, Sources, Span};

/// The texts that data of one file needs, by the place in it.
type Neighbors<'n> = BTreeMap<FileId, BTreeMap<u32, &'n str>>;

/// What is known about where texts stand.
pub(super) struct Homes<'n> {
    sources: &'n Sources,
    neighbors: Neighbors<'n>,
}

impl<'n> Homes<'n> {
    /// Of the texts that are needed.
    pub(super) fn of(needs: &BTreeMap<&'n str, Need<'_>>, sources: &'n Sources) -> Self {
        let mut neighbors = Neighbors::new();
        for (id, need) in needs {
            if let Some(at) = need.at {
                let _first = neighbors.entry(at.file).or_default().entry(at.start).or_insert(*id);
            }
        }
        Self { sources, neighbors }
    }

    /// "write `passo-x = ...` in i18n/it/lavoro.ftl and i18n/en/lavoro.ftl".
    pub(super) fn advice(
        &self,
        id: &str,
        need: &Need<'_>,
        model: Option<Span>,
        lacking: &[&Parsed<'_>],
    ) -> String {
        let files: Vec<String> =
            lacking.iter().map(|language| self.file(id, need, model, language)).collect();
        let variables: Vec<String> = need.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        let given = if variables.is_empty() {
            String::new()
        } else {
            format!(", which may use {}", variables.join(", "))
        };
        let line = match id.split_once('.') {
            Some((message, attribute)) => format!("`    .{attribute} = ...` under `{message}`"),
            None => format!("`{id} = ...`"),
        };
        format!("write {line} in {}{given}", files.join(" and "))
    }

    /// The file of a language where a text belongs: that of its message, that which answers to the file of another
    /// language, that of the texts that the same part of the data needs, or one that is called as the data is.
    fn file(&self, id: &str, need: &Need<'_>, model: Option<Span>, language: &Parsed<'_>) -> String {
        let message = id.split_once('.').and_then(|(message, _)| self.file_of(message, language));
        let answering = || self.renamed(model?, language.locale);
        let neighbor = || self.nearest(need.at?, language);
        let of_the_data = || self.beside(need.at?, language.locale);
        let some_file = || format!("any file of i18n/{}", language.locale);
        message.or_else(answering).or_else(neighbor).or_else(of_the_data).unwrap_or_else(some_file)
    }

    fn file_of(&self, id: &str, language: &Parsed<'_>) -> Option<String> {
        Some(self.sources.path(language.texts.get(id)?.span?.file).to_owned())
    }

    /// `i18n/en/lavoro.ftl` for `i18n/it/lavoro.ftl`, and `mycity/en.ftl` for `mycity/it.ftl`.
    fn renamed(&self, model: Span, locale: Locale) -> Option<String> {
        let (folder, file) = self.sources.path(model.file).rsplit_once('/')?;
        match folder.strip_prefix("i18n/") {
            Some(_) => Some(format!("i18n/{locale}/{file}")),
            None => Some(format!("{folder}/{locale}.ftl")),
        }
    }

    /// Where this language says what stands nearest in the data.
    fn nearest(&self, at: Span, language: &Parsed<'_>) -> Option<String> {
        let around = self.neighbors.get(&at.file)?;
        let said = around
            .iter()
            .filter_map(|(start, id)| Some((start.abs_diff(at.start), self.file_of(id, language)?)));
        said.min_by_key(|(distance, _)| *distance).map(|(_, file)| file)
    }

    /// Beside an overlay, or named as the file of the data.
    fn beside(&self, at: Span, locale: Locale) -> Option<String> {
        let (folder, file) = self.sources.path(at.file).rsplit_once('/')?;
        let theme = file.strip_suffix(".ron")?;
        Some(match (theme, folder) {
            ("overlay", _) => format!("{folder}/{locale}.ftl"),
            (_, "data") => return None,
            _ => format!("i18n/{locale}/{theme}.ftl"),
        })
    }
}
