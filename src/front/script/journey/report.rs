//! What came of journeys, as text, TAP or `JUnit`.

use std::fmt::Write as _;

use serde_json::Value;

use super::compare::Check;
use super::expect::ANY;

/// What came of one journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The file.
    pub name: String,
    /// What is wrong with the journey itself, one line each.
    pub troubles: Vec<String>,
    /// What is only to be known about it: answers that are not asked, questions that have none.
    pub notes: Vec<String>,
    /// Every comparison, those that hold among them.
    pub checks: Vec<Check>,
}

/// How reports are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// Test Anything Protocol, version 14.
    Tap,
    /// The XML that build servers read.
    Junit,
}

impl Report {
    /// A report to be filled.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), troubles: Vec::new(), notes: Vec::new(), checks: Vec::new() }
    }

    /// The same, where every note is a failure.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.troubles.append(&mut self.notes);
        self
    }

    /// Whether the journey came to everything that is expected.
    pub fn holds(&self) -> bool {
        self.troubles.is_empty() && self.failed().next().is_none()
    }

    fn failed(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| !check.holds)
    }

    /// Its failures in lines without indentation.
    fn failures(&self) -> Vec<String> {
        let mut lines = self.troubles.clone();
        for check in self.failed() {
            let place = check.line.map_or_else(|| self.name.clone(), |line| format!("{}:{line}", self.name));
            lines.push(format!("{place}: {}", check.subject));
            lines.push(format!("  expected: {}", joined(&check.expected)));
            lines.push(format!("  actual:   {}", joined(&check.actual)));
            lines.push(format!("  diff:     {}", diff(&check.expected, &check.actual)));
            if !check.sources.is_empty() {
                lines.push(format!("  source:   {}", check.sources.join(", ")));
            }
        }
        lines
    }
}

fn joined(words: &[String]) -> String {
    if words.is_empty() { "nothing".to_owned() } else { words.join(" ") }
}

/// What is the same, and between what both begin and end with, `[-expected-]` and `{+actual+}`.
fn diff(expected: &[String], actual: &[String]) -> String {
    let same = |(one, other): &(&String, &String)| one == other || *one == ANY;
    let begin = expected.iter().zip(actual).take_while(same).count();
    let shorter = expected.len().min(actual.len());
    let ends = expected.iter().rev().zip(actual.iter().rev());
    let end = ends.take(shorter - begin).take_while(same).count();
    let middle = |words: &[String]| {
        words.iter().skip(begin).take(words.len() - begin - end).cloned().collect::<Vec<_>>().join(" ")
    };
    let mut parts: Vec<String> = actual.iter().take(begin).cloned().collect();
    let (gone, new) = (middle(expected), middle(actual));
    parts.extend((!gone.is_empty()).then(|| format!("[-{gone}-]")));
    parts.extend((!new.is_empty()).then(|| format!("{{+{new}+}}")));
    parts.extend(actual.iter().skip(actual.len() - end).cloned());
    parts.join(" ")
}

/// All reports, with the end of the last line.
pub fn render(reports: &[Report], format: Format) -> String {
    match format {
        Format::Text => text(reports),
        Format::Tap => tap(reports),
        Format::Junit => junit(reports),
    }
}

fn text(reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports {
        let mark = if report.holds() { "ok    " } else { "FAILED" };
        let _infallible = writeln!(text, "{mark} {}", report.name);
        for line in report.failures() {
            let _infallible = writeln!(text, "    {line}");
        }
        for note in &report.notes {
            let _infallible = writeln!(text, "    note: {note}");
        }
    }
    let checks = || reports.iter().flat_map(|report| &report.checks);
    let _infallible = writeln!(
        text,
        "{} of {} journeys hold, {} of {} expectations",
        reports.iter().filter(|report| report.holds()).count(),
        reports.len(),
        checks().filter(|check| check.holds).count(),
        checks().count(),
    );
    text
}

fn tap(reports: &[Report]) -> String {
    let mut text = format!("TAP version 14\n1..{}\n", reports.len());
    for (number, report) in (1..).zip(reports) {
        let mark = if report.holds() { "ok" } else { "not ok" };
        // In a description, `\` and `#` mean something.
        let name = report.name.replace('\\', "\\\\").replace('#', "\\#");
        let _infallible = writeln!(text, "{mark} {number} - {name}");
        for note in &report.notes {
            let _infallible = writeln!(text, "# {note}");
        }
        if report.holds() {
            continue;
        }
        text.push_str("  ---\n");
        list(&mut text, "  troubles", &report.troubles);
        if report.failed().next().is_some() {
            text.push_str("  failures:\n");
        }
        for check in report.failed() {
            let _infallible = writeln!(text, "    - subject: {}", quoted(&check.subject));
            if let Some(line) = check.line {
                let _infallible = writeln!(text, "      line: {line}");
            }
            let _infallible = writeln!(text, "      expected: {}", quoted(&joined(&check.expected)));
            let _infallible = writeln!(text, "      actual: {}", quoted(&joined(&check.actual)));
            let _infallible = writeln!(text, "      diff: {}", quoted(&diff(&check.expected, &check.actual)));
            list(&mut text, "      source", &check.sources);
        }
        text.push_str("  ...\n");
    }
    text
}

/// A list in YAML, left out where it is empty.
fn list(text: &mut String, key: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let items: Vec<String> = lines.iter().map(|line| quoted(line)).collect();
    let _infallible = writeln!(text, "{key}: [{}]", items.join(", "));
}

/// In double quotes: a JSON text is a YAML text.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn junit(reports: &[Report]) -> String {
    let count = |wanted: fn(&Report) -> bool| reports.iter().filter(|report| wanted(report)).count();
    let is_error = |report: &Report| !report.troubles.is_empty();
    let errors = count(is_error);
    let failures = count(|report| report.troubles.is_empty() && !report.holds());
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    let numbers = format!("tests=\"{}\" failures=\"{failures}\" errors=\"{errors}\"", reports.len());
    let _infallible = writeln!(text, "<testsuites {numbers}>\n<testsuite name=\"percorso\" {numbers}>");
    for report in reports {
        let name = escaped(&report.name);
        let _infallible = write!(text, "<testcase classname=\"percorso.cases\" name=\"{name}\"");
        if report.holds() {
            text.push_str("/>\n");
            continue;
        }
        let tag = if is_error(report) { "error" } else { "failure" };
        let lines = report.failures();
        let first = escaped(lines.first().map_or("", String::as_str));
        let body = escaped(&lines.join("\n"));
        let _infallible = writeln!(text, ">\n<{tag} message=\"{first}\">{body}</{tag}>\n</testcase>");
    }
    text.push_str("</testsuite>\n</testsuites>\n");
    text
}

/// For an attribute or a text of XML; characters that it cannot hold were left out when they were read.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c => escaped.push(c),
        }
    }
    escaped
}
