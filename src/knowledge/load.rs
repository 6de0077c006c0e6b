//! Decoding: a file of RON onto the shelf of its kind, with a fault for each entry that cannot be read.
//!
//! The fast path decodes a file whole. Only when that fails, the file is taken apart: first the map alone, then each entry
//! for itself, so that a broken entry does not hide the next one. Nothing here looks at what the entries mean.

use std::collections::BTreeSet;

use ron::error::{Error, Position, SpannedError};
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::de::DeserializeOwned;

use super::authored::{Name, Overlay, Pairs, Source};
use super::base::{Base, Kind, is_overlay, stem_of_path};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources, Span, suggest};

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
            let known = Kind::authored().map(Kind::stem);
            diagnostics.push(
                Diagnostic::error(Code::UnknownName, *file, format!("no kind of thing is called `{stem}`"))
                    .did_you_mean(suggest(stem, known)),
            );
            continue;
        };
        base.decode(kind, &mut Reader { file: *file, sources, diagnostics });
    }
    base
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
                self.report(&error, piece, self.start_of(piece));
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
                self.report(&error, text, 0);
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
                    self.report(&error, entry, self.start_of(entry));
                }
            }
        }
        read
    }

    /// Reports an error that was found in a piece of the file which begins at byte `start`.
    fn report(&mut self, error: &SpannedError, piece: &str, start: usize) {
        let from = offset(piece, error.span.start);
        let end = offset(piece, error.span.end).max(from);
        let from = from + space_before(piece.get(from..end).unwrap_or_default());
        let next = piece.get(from..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let to = end.max(from + next);
        let place = Span::new(self.file, start + from, start + to);
        self.diagnostics.push(describe(&error.code, piece.get(from..).unwrap_or_default(), place));
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

/// The fault in words; `rest` is the text from the place on.
fn describe(error: &Error, rest: &str, place: Span) -> Diagnostic {
    let digit = rest.trim_start_matches(['-', '+', '.']).starts_with(|c: char| c.is_ascii_digit());
    match error {
        Error::ExceededRecursionLimit => Diagnostic::error(Code::Limit, place, "nested too deeply")
            .help("give the inner parts names of their own"),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) if digit => {
            Diagnostic::error(Code::Literal, place, "a number cannot stand here")
                .found("only `Zero` and `One` are written out")
                .help("write it in data/values.ron, with its date and source, and name it: Value(\"...\")")
        }
        Error::ExpectedString if digit => {
            Diagnostic::error(Code::Syntax, place, "expected a text in double quotes")
                .found("a bare number")
                .help("write numbers and amounts in quotes, as \"30.46\"")
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let message = format!("unknown construct `{found}`");
            one_of(Diagnostic::error(Code::Syntax, place, message), found, expected)
        }
        Error::NoSuchStructField { expected, found, outer } => {
            let owner = outer.as_ref().map(|outer| format!(" in `{outer}`")).unwrap_or_default();
            let message = format!("unknown field `{found}`{owner}");
            let fault = one_of(Diagnostic::error(Code::Syntax, place, message), found, expected);
            let is_of_the_law =
                ["values", "fees", "procedures", "requires", "deadlines"].contains(&found.as_str());
            if outer.as_deref() == Some("Overlay") && is_of_the_law {
                return fault.help("an overlay only adds: the law itself stands under data/");
            }
            fault
        }
        Error::MissingStructField { field, outer } => {
            let owner = outer.as_ref().map(|outer| format!(" in `{outer}`")).unwrap_or_default();
            Diagnostic::error(Code::Syntax, place, format!("missing field `{field}`{owner}"))
                .found("it ends here")
        }
        other => Diagnostic::error(Code::Syntax, place, lower_first(&other.to_string())),
    }
}

fn one_of(fault: Diagnostic, found: &str, expected: &'static [&'static str]) -> Diagnostic {
    let list = expected.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    fault.found(format!("expected one of {list}")).did_you_mean(suggest(found, expected.iter().copied()))
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

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
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
        insta::assert_snapshot!(faults, @"data/documents.ron:3:9: error[P0001]: expected colon");
    }

    #[test]
    fn a_number_outside_the_values_has_its_own_fault() {
        let (_, faults) = faults("data/expressions.ron", "{ \"foto\": Times([One, 4]) }");
        insta::assert_snapshot!(faults, @"data/expressions.ron:1:23: error[P0303]: a number cannot stand here: only `Zero` and `One` are written out");
    }

    #[test]
    fn an_unknown_kind_of_file_is_named() {
        let (_, faults) = faults("data/value.ron", "{}");
        insta::assert_snapshot!(faults, @"data/value.ron: error[P0101]: no kind of thing is called `value`");
    }
}
