//! What the comments of a broken knowledge base expect, and how that compares with what was found.

use std::fmt;
use std::path::Path;

use percorso::diagnostic::{Code, Diagnostic, Sources};

/// A fault as a comment expects it, or as it was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fault {
    file: Option<String>,
    line: usize,
    column: usize,
    /// The column after it, where the comment says so.
    end: Option<usize>,
    pub(super) code: String,
    /// What the comment wants to read, or all that the fault says.
    text: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, end, code, text } = self;
        let file = file.as_deref().unwrap_or("nowhere");
        let end = end.map(|end| format!("-{end}")).unwrap_or_default();
        write!(f, "{file}:{line}:{column}{end} {code} {text}")
    }
}

impl Fault {
    pub(super) fn of(fault: &Diagnostic, sources: &Sources) -> Self {
        let span = fault.span();
        let file = span.map(|span| span.file).or(fault.file);
        let (line, column) = span.map_or((0, 0), |span| sources.line_column(span));
        let end = span.map(|span| sources.end_line_column(span));
        let labels = fault.labels.iter().map(|label| label.text.as_str());
        let text = [fault.message.as_str()].into_iter().chain(labels).chain(fault.help.as_deref());
        Self {
            file: file.map(|file| sources.path(file).to_owned()),
            line,
            column,
            end: end.filter(|end| end.0 == line).map(|end| end.1),
            code: fault.code.to_string(),
            text: text.collect::<Vec<_>>().join(" | "),
        }
    }

    fn matches(&self, found: &Self) -> bool {
        self.file == found.file
            && (self.line, self.column) == (found.line, found.column)
            && (self.end.is_none() || self.end == found.end)
            && self.code == found.code
            && found.text.contains(&self.text)
    }
}

/// What the comments of a file expect.
pub(super) fn expectations(path: &str, bytes: &[u8]) -> Vec<Fault> {
    let is_fluent = Path::new(path).extension().is_some_and(|extension| extension == "ftl");
    let marker = if is_fluent { "#" } else { "//" };
    let text = String::from_utf8_lossy(bytes);
    let mut found = Vec::new();
    let mut culprit = 0;
    for (number, line) in text.lines().enumerate() {
        match expectation(path, line, marker, culprit) {
            Some(fault) => found.push(fault),
            None => culprit = number + 1,
        }
    }
    found
}

pub(super) fn expectation(path: &str, line: &str, marker: &str, culprit: usize) -> Option<Fault> {
    let comment = line.trim_start().strip_prefix(marker)?.trim_start();
    let fault = |rest: &str| {
        let (code, text) = rest.trim_start().split_once(' ').unwrap_or_else(|| (rest.trim(), ""));
        assert!(Code::ALL.iter().any(|known| known.as_str() == code), "{path}: `{code}` is no code: {line}");
        let file = Some(path.to_owned());
        Fault { file, line: 0, column: 0, end: None, code: code.to_owned(), text: text.trim().to_owned() }
    };
    if let Some(rest) = comment.strip_prefix("file:") {
        return Some(fault(rest));
    }
    if let Some(rest) = comment.strip_prefix("nowhere:") {
        return Some(Fault { file: None, ..fault(rest) });
    }
    if let Some(rest) = comment.strip_prefix('@') {
        let (column, rest) = rest.split_once(' ')?;
        return Some(Fault { line: culprit, column: column.parse().ok()?, ..fault(rest) });
    }
    let rest = comment.trim_start_matches('^');
    let carets = comment.len() - rest.len();
    if carets == 0 {
        return None;
    }
    let column = line.chars().take_while(|c| *c != '^').count() + 1;
    let end = (carets > 1).then_some(column + carets);
    Some(Fault { line: culprit, column, end, ..fault(rest) })
}

/// Pairs what is expected with what was found; says what is left of either, one a line.
pub(super) fn compare(case: &str, mut expected: Vec<Fault>, found: Vec<Fault>) -> Vec<String> {
    let mut report = Vec::new();
    for fault in found {
        match expected.iter().position(|one| one.matches(&fault)) {
            Some(position) => drop(expected.remove(position)),
            None => report.push(format!("{case}: not expected: {fault}")),
        }
    }
    report.extend(expected.iter().map(|fault| format!("{case}: not found: {fault}")));
    report
}
