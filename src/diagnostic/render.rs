//! Diagnostics as text: in full with the lines of the source, in short for editors, or as JSON lines.
//!
//! Whatever an author wrote may be in a message or in the quoted source, so nothing leaves here with control
//! characters or marks of text direction in it.

use std::borrow::Cow;
use std::fmt::Write as _;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::{Diagnostic, Diagnostics, FileId, Label, Severity, Sources};

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    /// With the lines of the source, as compilers do.
    #[default]
    Full,
    /// `file:line:column: error[P0101]: message: label`, one a line.
    Short,
    /// One JSON object a line.
    Json,
}

/// Whether a character must not reach a terminal: controls (C0, DEL, C1) and marks of text direction.
///
/// Newline and tab count too; who wants to keep them says so.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

impl Diagnostics {
    /// All faults as text, in their present order, each ended by a newline; empty when there are none.
    pub fn render(&self, sources: &Sources, format: Format) -> String {
        let mut output = String::new();
        for diagnostic in self {
            match format {
                Format::Full => {
                    output.push_str(&full(diagnostic, sources));
                    output.push_str("\n\n");
                }
                Format::Short => {
                    output.push_str(&short(diagnostic, sources));
                    output.push('\n');
                }
                Format::Json => {
                    output.push_str(&json(diagnostic, sources));
                    output.push('\n');
                }
            }
        }
        output
    }
}

/// One line of safe text: every unsafe character becomes visible or a space.
fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let visible = |c: char| match c {
        '\n' | '\t' => ' ',
        c if is_unsafe(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    Cow::Owned(text.chars().map(visible).collect())
}

/// The source with unsafe characters replaced by others of as many bytes, so that spans stay true.
fn safe_source(text: &str) -> Cow<'_, str> {
    let keep = |c: char| matches!(c, '\n' | '\t') || !is_unsafe(c);
    if text.chars().all(keep) {
        return Cow::Borrowed(text);
    }
    let stand_in = |c: char| match (keep(c), c, c.len_utf8()) {
        (true, c, _) => c,
        (false, '\r', _) => ' ',
        (false, _, 1) => '?',
        (false, _, 2) => '\u{B7}',
        (false, ..) => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.chars().map(stand_in).collect())
}

fn full(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(one_line(&diagnostic.message)).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title);
    for (file, labels) in by_file(&diagnostic.labels) {
        group = group.element(snippet(file, &labels, sources));
    }
    if let (Some(file), true) = (diagnostic.file, diagnostic.labels.is_empty()) {
        group = group.element(Origin::path(one_line(sources.path(file))));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(one_line(help)));
    }
    Renderer::plain().render(&[group])
}

/// The lines that the labels touch; only these are handed over, so that a fault costs nothing in the size of its file.
fn snippet<'a>(file: FileId, labels: &[&'a Label], sources: &'a Sources) -> Snippet<'a, Annotation<'a>> {
    let text = sources.text(file);
    let ranges = || labels.iter().map(|label| sources.range(label.span));
    let first = ranges().map(|range| range.start).min().unwrap_or_default();
    let last = ranges().map(|range| range.end).max().unwrap_or_default();
    let before = text.get(..first).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end =
        text.get(last..).and_then(|rest| rest.find('\n')).map_or(text.len(), |newline| last + newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let annotations = labels.iter().zip(ranges()).map(|(label, range)| {
        let kind = if label.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let text = (!label.text.is_empty()).then(|| one_line(&label.text));
        kind.span(range.start - start..range.end - start).label(text)
    });
    Snippet::source(safe_source(text.get(start..end).unwrap_or_default()))
        .line_start(line)
        .path(one_line(sources.path(file)))
        .annotations(annotations)
}

/// The labels of each file together, the file of the first label first.
fn by_file(labels: &[Label]) -> Vec<(FileId, Vec<&Label>)> {
    let mut files: Vec<(FileId, Vec<&Label>)> = Vec::new();
    for label in labels {
        match files.iter_mut().find(|(file, _)| *file == label.span.file) {
            Some((_, same)) => same.push(label),
            None => files.push((label.span.file, vec![label])),
        }
    }
    files
}

fn short(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let mut line = String::new();
    if let Some(span) = diagnostic.span() {
        let (row, column) = sources.line_column(span);
        // Writing to a string cannot fail.
        let _ok = write!(line, "{}:{row}:{column}: ", one_line(sources.path(span.file)));
    } else if let Some(file) = diagnostic.file {
        let _ok = write!(line, "{}: ", one_line(sources.path(file)));
    }
    let _ok = write!(
        line,
        "{}[{}]: {}",
        diagnostic.severity.as_str(),
        diagnostic.code,
        one_line(&diagnostic.message)
    );
    if let Some(label) = primary_text(diagnostic) {
        let _ok = write!(line, ": {}", one_line(label));
    }
    line
}

fn primary_text(diagnostic: &Diagnostic) -> Option<&str> {
    let label = diagnostic.labels.iter().find(|label| label.primary)?;
    (!label.text.is_empty()).then_some(label.text.as_str())
}

/// The shape of a JSON line; what is unknown is null.
#[derive(Serialize)]
struct JsonLine<'a> {
    code: &'static str,
    severity: &'static str,
    file: Option<Cow<'a, str>>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: Cow<'a, str>,
    label: Option<Cow<'a, str>>,
    help: Option<Cow<'a, str>>,
}

fn json(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let span = diagnostic.span();
    let file = span.map(|span| span.file).or(diagnostic.file);
    let start = span.map(|span| sources.line_column(span));
    let end = span.map(|span| sources.end_line_column(span));
    let line = JsonLine {
        code: diagnostic.code.as_str(),
        severity: diagnostic.severity.as_str(),
        file: file.map(|file| one_line(sources.path(file))),
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        end_line: end.map(|(line, _)| line),
        end_column: end.map(|(_, column)| column),
        message: one_line(&diagnostic.message),
        label: primary_text(diagnostic).map(one_line),
        help: diagnostic.help.as_deref().map(one_line),
    };
    // Strings and numbers always serialize.
    serde_json::to_string(&line).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Diagnostic, Diagnostics, Sources};
    use super::{Format, is_unsafe};

    /// One fault in the second file, with a related place in the first.
    fn sample() -> (Sources, Diagnostics) {
        let mut sources = Sources::new();
        let documents = sources.add("data/documents.ron", "{\n  \"passaporto\": (),\n}\n".into());
        let kit = sources.add("data/bundles.ron", "{\n  \"kit\": [Doc(\"pasaporto\")],\n}\n".into());
        let place = |file, word: &str| {
            let text = sources.text(file);
            let start = text.find(word).unwrap();
            sources.span_of(text.as_ptr().addr() + start, word.len()).unwrap()
        };
        let fault =
            Diagnostic::error(Code::UnknownName, place(kit, "\"pasaporto\""), "unknown document `pasaporto`")
                .found("no document has this id")
                .also(place(documents, "\"passaporto\""), "a similar id is defined here")
                .did_you_mean(Some("passaporto"));
        let mut faults = Diagnostics::new();
        faults.push(fault);
        (sources, faults)
    }

    #[test]
    fn full_shows_both_places_and_the_help() {
        let (sources, faults) = sample();
        let expected = "\
error[P0101]: unknown document `pasaporto`
 --> data/bundles.ron:2:15
  |
2 |   \"kit\": [Doc(\"pasaporto\")],
  |               ^^^^^^^^^^^ no document has this id
  |
 ::: data/documents.ron:2:3
  |
2 |   \"passaporto\": (),
  |   ------------ a similar id is defined here
  |
  = help: did you mean `passaporto`?

";
        assert_eq!(faults.render(&sources, Format::Full), expected);
    }

    #[test]
    fn short_and_json_are_one_line_each() {
        let (sources, faults) = sample();
        assert_eq!(
            faults.render(&sources, Format::Short),
            "data/bundles.ron:2:15: error[P0101]: unknown document `pasaporto`: no document has this id\n"
        );
        let line: serde_json::Value =
            serde_json::from_str(faults.render(&sources, Format::Json).trim_end()).unwrap();
        assert_eq!(
            (&line["line"], &line["column"], &line["end_column"]),
            (&2.into(), &15.into(), &26.into())
        );
        assert_eq!(line["help"], "did you mean `passaporto`?");
    }

    #[test]
    fn a_fault_without_a_place_still_prints() {
        let mut sources = Sources::new();
        let file = sources.add("data/x.ron", String::new());
        let mut faults = Diagnostics::new();
        faults.push(Diagnostic::error(Code::Limit, file, "the file is too large").found("17 MiB"));
        faults.push(Diagnostic::warning(Code::Unreadable, None, "no file at all"));
        assert_eq!(
            faults.render(&sources, Format::Short),
            "data/x.ron: error[P0003]: the file is too large: 17 MiB\nwarning[P0004]: no file at all\n"
        );
        let full = faults.render(&sources, Format::Full);
        assert!(full.contains("--> data/x.ron") && full.contains("warning[P0004]: no file at all"), "{full}");
        assert!(faults.render(&sources, Format::Json).contains("\"line\":null"));
    }

    #[test]
    fn control_characters_never_reach_the_output_raw() {
        let nasty = "\"a\u{1b}[31m\u{9b}2J\u{202e}\u{61c}\u{7f}\r\" culprit\r\n";
        let mut sources = Sources::new();
        let file = sources.add(format!("data/{nasty}.ron"), nasty.into());
        let start = nasty.find("culprit").unwrap();
        let span = sources.span_of(sources.text(file).as_ptr().addr() + start, 7).unwrap();
        let mut faults = Diagnostics::new();
        faults.push(Diagnostic::error(Code::Syntax, span, nasty).found(nasty).also(span, nasty).help(nasty));
        for format in [Format::Full, Format::Short, Format::Json] {
            let output = faults.render(&sources, format);
            assert!(!output.chars().any(|c| c != '\n' && is_unsafe(c)), "{output:?}");
            assert!(output.contains("culprit"));
        }
    }
}
