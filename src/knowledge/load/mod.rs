//! Decoding: a file of RON onto the shelf of its kind, with a fault for each entry that cannot be read.
//!
//! The fast path decodes a file whole. Only when that fails, the file is taken apart: first the map alone, then each entry
//! for itself, so that a broken entry does not hide the next one. Nothing here looks at what the entries mean.

mod explain;
mod slips;
mod tokens;
mod wanted;

use std::collections::BTreeSet;

use ron::error::{Position, SpannedError};
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::de::DeserializeOwned;

use super::authored::{Name, Overlay, Pairs, Source};
use super::base::{Base, Kind, is_overlay, stem_of_path};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources, Span, suggest};
use explain::{Stop, explain};
use slips::slip;
use tokens::tokens;

/// A file by its path.
type File = (String, FileId);

/// Decodes every file under `data/`; what cannot be decoded is reported and left out. `unread` says whether there are
/// more files, which could not be read.
pub(crate) fn decode(files: &[File], unread: bool, sources: &Sources, diagnostics: &mut Diagnostics) -> Base {
    let mut base = Base { unread, ..Base::default() };
    for (path, file) in files {
        if is_overlay(path) {
            let mut reader = Reader { file: *file, sources, diagnostics };
            if let Some(overlay) = reader.overlay(&mut base.lost) {
                base.take_overlay(overlay);
            }
            continue;
        }
        let Some(stem) = stem_of_path(path) else { continue };
        let Some(kind) = Kind::of_path(path) else {
            base.lost.extend(quoted(sources.text(*file)));
            diagnostics.push(unknown_kind(path, stem, *file));
            continue;
        };
        base.decode(kind, &mut Reader { file: *file, sources, diagnostics });
    }
    base
}

/// A file or folder under `data/` whose name is not that of a kind.
fn unknown_kind(path: &str, stem: &str, file: FileId) -> Diagnostic {
    let kinds: Vec<&str> = Kind::authored().map(Kind::stem).collect();
    let (found, place) = if path.ends_with(&format!("/{stem}.ron")) {
        ("a file directly under data/ is named by its kind", "put it into the folder of what it holds")
    } else {
        ("a folder under data/ is named by the kind of what it holds", "give the folder the name of its kind")
    };
    let example = format!("data/procedures/{stem}.ron");
    let help = match suggest(stem, kinds.iter().copied()) {
        Some(similar) => format!("did you mean `{similar}`?"),
        None => format!("{place}, as {example}; the kinds are {}", kinds.join(", ")),
    };
    Diagnostic::error(Code::UnknownName, file, format!("no kind of thing is called `{stem}`"))
        .found(found)
        .help(help)
}

/// Reads one file.
pub(crate) struct Reader<'a> {
    file: FileId,
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    /// The entries that can be read; the quoted texts in the others are added to `lost`.
    pub(crate) fn entries<T: DeserializeOwned>(&mut self, lost: &mut BTreeSet<String>) -> Vec<(Name, T)> {
        let sources = self.sources;
        self.map(sources.text(self.file), lost)
    }

    /// The entries of a map that can be read; `piece` is the file, or a part of it.
    fn map<T: DeserializeOwned>(&mut self, piece: &str, lost: &mut BTreeSet<String>) -> Vec<(Name, T)> {
        if let Ok(Pairs(entries)) = options().from_str::<Pairs<Name, T>>(piece) {
            return entries;
        }
        match options().from_str::<Pairs<Name, &RawValue>>(piece) {
            Ok(Pairs(entries)) => self.one_by_one(entries, lost),
            Err(error) => {
                lost.extend(quoted(piece));
                self.report_slip(&error, piece);
                Vec::new()
            }
        }
    }

    /// An overlay, without the entries that cannot be read; `None` where even its outline cannot.
    fn overlay(&mut self, lost: &mut BTreeSet<String>) -> Option<Overlay> {
        let text = self.sources.text(self.file);
        if let Ok(overlay) = options().from_str::<Overlay>(text) {
            return Some(overlay);
        }
        match options().from_str::<Outline<'_>>(text) {
            Ok(outline) => Some(Overlay {
                province: outline.province,
                sources: self.part::<Source>(outline.sources, lost),
                offices: self.part(outline.offices, lost),
                documents: self.part(outline.documents, lost),
                notices: self.part(outline.notices, lost),
            }),
            Err(error) => {
                lost.extend(quoted(text).flat_map(|name| [name.to_lowercase(), name]));
                self.report_slip(&error, text);
                None
            }
        }
    }

    fn part<T: DeserializeOwned>(
        &mut self,
        part: Option<&RawValue>,
        lost: &mut BTreeSet<String>,
    ) -> Pairs<Name, T> {
        Pairs(part.map_or_else(Vec::new, |part| self.map(part.get_ron(), lost)))
    }

    fn start_of(&self, piece: &str) -> usize {
        self.sources.span_of_str(piece).map_or(0, |span| span.start as usize)
    }

    fn one_by_one<T: DeserializeOwned>(
        &mut self,
        entries: Vec<(Name, &RawValue)>,
        lost: &mut BTreeSet<String>,
    ) -> Vec<(Name, T)> {
        let mut read = Vec::new();
        for (name, raw) in entries {
            let entry = raw.get_ron();
            match options().from_str::<T>(entry) {
                Ok(thing) => read.push((name, thing)),
                Err(error) => {
                    lost.extend(quoted(entry));
                    let _new = lost.insert(name.text);
                    self.report(&error, entry);
                }
            }
        }
        read
    }

    /// Reports why a piece cannot be read even as brackets, texts and commas: mostly a slip of the pen.
    fn report_slip(&mut self, error: &SpannedError, piece: &str) {
        let stop = self.stop(error, piece);
        let start = self.start_of(piece);
        let place = |(from, to): (usize, usize)| Span::new(self.file, start + from, start + to);
        let Some(slip) = slip(piece, &stop.tokens, stop.at, &error.code) else {
            let fault = explain(&error.code, &stop);
            return self.diagnostics.push(fault);
        };
        let mut fault = Diagnostic::error(Code::Syntax, place(slip.place), slip.message).found(slip.label);
        if let Some((from, to, text)) = slip.also {
            fault = fault.also(place((from, to)), text);
        }
        self.diagnostics.push(fault.help(slip.help));
    }

    /// Reports an error that was found in a piece of the file.
    fn report(&mut self, error: &SpannedError, piece: &str) {
        let fault = explain(&error.code, &self.stop(error, piece));
        self.diagnostics.push(fault);
    }

    /// Where the reader stopped in a piece of the file.
    fn stop<'t>(&'t self, error: &SpannedError, piece: &'t str) -> Stop<'t> {
        let from = offset(piece, error.span.start);
        let end = offset(piece, error.span.end).max(from);
        let at = from + space_before(piece.get(from..end).unwrap_or_default());
        let next = piece.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let start = self.start_of(piece);
        let place = Span::new(self.file, start + at, start + end.max(at + next));
        let stem = stem_of_path(self.sources.path(self.file)).unwrap_or_default();
        Stop { place, at, tokens: tokens(piece), stem }
    }
}

/// An overlay of which only the outline can be read.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename = "Overlay")]
struct Outline<'a> {
    province: Name,
    #[serde(default, borrow)]
    sources: Option<&'a RawValue>,
    #[serde(default, borrow)]
    offices: Option<&'a RawValue>,
    #[serde(default, borrow)]
    documents: Option<&'a RawValue>,
    #[serde(default, borrow)]
    notices: Option<&'a RawValue>,
}

/// How the files are read: an optional field is written bare.
fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The byte offset of a line and column of characters, both counted from 1.
fn offset(text: &str, position: Position) -> usize {
    let mut line_start = 0;
    for _ in 1..position.line {
        match text.get(line_start..).and_then(|rest| rest.find('\n')) {
            Some(newline) => line_start += newline + 1,
            None => return text.len(),
        }
    }
    let line = text.get(line_start..).unwrap_or_default();
    line_start + line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}

/// The length of the white space and comments that stand before a culprit.
fn space_before(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if rest.starts_with("//") {
            match rest.find('\n').and_then(|newline| rest.get(newline..)) {
                Some(after) => rest = after,
                None => return text.len(),
            }
        } else if rest.starts_with("/*") {
            match rest.find("*/").and_then(|end| rest.get(end + 2..)) {
                Some(after) => rest = after,
                None => return text.len(),
            }
        } else {
            return text.len() - rest.len();
        }
    }
}

/// Whatever stands between double quotes and can be an id. A stray quote must not lose any: all gaps are taken.
fn quoted(text: &str) -> impl Iterator<Item = String> {
    let is_id = |piece: &&str| {
        !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.split('"').filter(is_id).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Format;

    fn faults(path: &str, text: &str) -> (Base, String) {
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        let file = sources.add(path, text.to_owned());
        let files = [(path.to_owned(), file)];
        let base = decode(&files, false, &sources, &mut diagnostics);
        (base, diagnostics.render(&sources, Format::Short))
    }

    #[test]
    fn a_broken_entry_does_not_hide_the_others() {
        let text = r#"#![enable(implicit_some)]
{
  "uno": (form: Originale),
  // A comment before the value.
  "due": /* and here */ (
    form: Copy, isuer: "poste"),
  "tre": (form: Copy, issuer: "poste", valid: "sei-mesi"),
  "quattro": (),
}"#;
        let (base, faults) = faults("data/documents.ron", text);
        assert_eq!(base.documents.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["tre"]);
        assert!(base.lost.contains("due") && base.lost.contains("poste") && !base.lost.contains("sei-mesi"));
        insta::assert_snapshot!(faults, @r"
        data/documents.ron:3:17: error[P0001]: unknown construct `Originale`: expected one of `Original`, `Copy`, `CopyShowOriginal`, `Receipt`, `Photo`, `Filled`
        data/documents.ron:6:17: error[P0001]: unknown field `isuer` in `Document`: expected one of `form`, `issuer`, `legalised`, `valid`
        data/documents.ron:8:15: error[P0001]: missing field `form` in `Document`: it ends here
        ");
    }

    #[test]
    fn a_broken_map_is_one_fault() {
        let (base, faults) =
            faults("data/documents.ron", "{\n  \"uno\": (form: Copy),\n  \"due\" (form: Copy),\n}");
        assert!(base.documents.is_empty() && base.lost.contains("due"));
        insta::assert_snapshot!(faults, @"data/documents.ron:3:3: error[P0001]: a colon is missing: it is missing behind this");
    }

    #[test]
    fn a_number_outside_the_values_has_its_own_fault() {
        let (_, faults) = faults("data/expressions.ron", "{ \"foto\": Times([One, 4]) }");
        insta::assert_snapshot!(faults, @"data/expressions.ron:1:23: error[P0303]: a number cannot stand here: only `Zero` and `One` are written out");
    }

    #[test]
    fn an_unknown_kind_of_file_is_named() {
        let (_, faults) = faults("data/value.ron", "{}");
        insta::assert_snapshot!(faults, @"data/value.ron: error[P0101]: no kind of thing is called `value`: a file directly under data/ is named by its kind");
    }
}
