//! Faults of authored files: what is wrong, where, what was expected and found, and how to put it right.
//!
//! Nothing that reads authored files stops at the first fault: it returns what it could read, and adds every fault to
//! one [`Diagnostics`]. A [`Diagnostic`] is plain data; it gets words and lines only in [`Diagnostics::render`], which
//! needs the [`Sources`]. Therefore it has no `Display`.
//!
//! This room must not read files, print, or decide exit codes, and knows nothing of the model.
//! Its words are for authors and programmers: plain English, never shown to citizens. A message is in lower case
//! without a final dot, names the thing in backticks, says what was expected and what was found, and reads well alone.
//! The help is imperative: "write the amount as \"30.46\"".

mod code;
mod render;
mod source;

use std::collections::BTreeMap;

pub use code::Code;
pub use render::{Format, is_unsafe};
pub use source::{FileId, Sources, Span, Text};

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The knowledge base must not be used.
    Error,
    /// It can be used, and somebody should look.
    Warning,
}

impl Severity {
    /// The word for it in all formats.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place that a fault points at, with what to say there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What to say there; may be empty.
    pub text: String,
    /// The culprit itself, not a place that helps to understand.
    pub primary: bool,
}

/// Where a fault is, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At these bytes.
    At(Span),
    /// Somewhere in this file.
    In(FileId),
    /// In no file, for example when a file is absent.
    Nowhere,
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::At(span)
    }
}

impl From<FileId> for Place {
    fn from(file: FileId) -> Self {
        Self::In(file)
    }
}

impl From<Option<Span>> for Place {
    fn from(span: Option<Span>) -> Self {
        span.map_or(Self::Nowhere, Self::At)
    }
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The places, the primary one first.
    pub labels: Vec<Label>,
    /// The file, when no bytes of it can be named.
    pub file: Option<FileId>,
    /// What to do about it.
    pub help: Option<String>,
    /// What there may be thousands of, as "texts are not translated into es yet": then their number may say enough.
    pub one_of: Option<String>,
}

impl Diagnostic {
    /// A fault that forbids use. `place` is a [`Span`], a [`FileId`], or `None`.
    pub fn error(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, place.into(), message.into())
    }

    /// A fault that somebody should look at. `place` is a [`Span`], a [`FileId`], or `None`.
    pub fn warning(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, place.into(), message.into())
    }

    fn new(severity: Severity, code: Code, place: Place, message: String) -> Self {
        let (labels, file) = match place {
            Place::At(span) => (vec![Label { span, text: String::new(), primary: true }], None),
            Place::In(file) => (Vec::new(), Some(file)),
            Place::Nowhere => (Vec::new(), None),
        };
        Self { code, severity, message, labels, file, help: None, one_of: None }
    }

    /// What stands at the place, or was expected there.
    #[must_use]
    pub fn found(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        match self.labels.iter_mut().find(|label| label.primary) {
            Some(label) => label.text = text,
            // Without a place, the short form "message: label" still says it all.
            None => self.message = format!("{}: {text}", self.message),
        }
        self
    }

    /// Another place that helps to understand; an unknown one is left out.
    #[must_use]
    pub fn also(mut self, span: impl Into<Option<Span>>, text: impl Into<String>) -> Self {
        if let Some(span) = span.into() {
            self.labels.push(Label { span, text: text.into(), primary: false });
        }
        self
    }

    /// What to do about it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// One of many alike, which [`Diagnostics::summed`] may count instead.
    #[must_use]
    pub fn one_of(mut self, what: impl Into<String>) -> Self {
        self.one_of = Some(what.into());
        self
    }

    /// "did you mean", when something similar exists (see [`suggest`]).
    #[must_use]
    pub fn did_you_mean(self, similar: Option<&str>) -> Self {
        match similar {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None => self,
        }
    }

    /// The culprit's place, if it is known.
    pub fn span(&self) -> Option<Span> {
        self.labels.iter().find(|label| label.primary).map(|label| label.span)
    }

    /// What could not be read comes first, since other faults may follow from it; then files in loading order and
    /// positions, and before them faults of no file.
    fn sort_key(&self) -> (bool, Option<FileId>, Option<Span>, Code) {
        let span = self.span();
        (self.code != Code::Unreadable, span.map(|span| span.file).or(self.file), span, self.code)
    }
}

/// All faults found so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No fault yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fault.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Every fault, in the present order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Whether there is no fault at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many faults there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether something forbids use.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many errors.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many warnings.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    /// Puts them in the order of files (as loaded) and positions; equals keep the order in which they were found.
    pub fn sort(&mut self) {
        self.list.sort_by_key(Diagnostic::sort_key);
    }

    /// The same with one warning in place of many alike, wherever there are more than `most` of them. `how` says how to
    /// see each.
    #[must_use]
    pub fn summed(self, most: usize, how: &str) -> Self {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for what in self.list.iter().filter_map(|fault| fault.one_of.as_ref()) {
            *counts.entry(what.clone()).or_default() += 1;
        }
        counts.retain(|_, count| *count > most);
        let is_counted =
            |fault: &Diagnostic| fault.one_of.as_ref().is_some_and(|what| counts.contains_key(what));
        let mut list: Vec<Diagnostic> = self.list.into_iter().filter(|fault| !is_counted(fault)).collect();
        list.extend(counts.iter().map(|(what, count)| {
            Diagnostic::warning(Code::MissingMessage, None, format!("{count} {what}")).help(how)
        }));
        Self { list }
    }

    fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, faults: I) {
        self.list.extend(faults);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

/// The candidate that `name` was probably meant to be: the closest one, the first among equals, or none that is close.
pub fn suggest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    let limit = (length / 3).max(1);
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates {
        // The distance is at least the difference in length: most candidates cost nothing.
        if candidate == name || candidate.chars().count().abs_diff(length) > limit {
            continue;
        }
        let distance = strsim::damerau_levenshtein(name, candidate);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{Code, Diagnostic, Diagnostics, Sources, Span, suggest};

    #[test]
    fn suggestions_are_close_and_first_among_equals() {
        let ids = ["rinnovo-famiglia", "rinnovo-lavoro", "rinnovo-studio"];
        assert_eq!(suggest("rinovo-lavoro", ids.into_iter()), Some("rinnovo-lavoro"));
        assert_eq!(suggest("cittadinanza", ids.into_iter()), None);
        assert_eq!(suggest("ac", ["ab", "ad"].into_iter()), Some("ab"));
        assert_eq!(suggest("si", ["si"].into_iter()), None, "the name itself is no suggestion");
    }

    #[test]
    fn many_alike_are_counted_and_few_are_not() {
        let mut faults = Diagnostics::new();
        let missing = |number: usize, language: &str| {
            let fault = Diagnostic::warning(Code::MissingMessage, None, format!("{number}"));
            fault.one_of(format!("texts are not translated into {language} yet"))
        };
        faults.extend((0..3).map(|number| missing(number, "es")));
        faults.extend((0..2).map(|number| missing(number, "fr")));
        faults.push(Diagnostic::error(Code::Gap, None, "another"));
        let summed = faults.summed(2, "ask for them");
        let messages: Vec<_> = summed.iter().map(|fault| fault.message.as_str()).collect();
        assert_eq!(messages, ["0", "1", "another", "3 texts are not translated into es yet"]);
    }

    #[test]
    fn sorting_follows_files_and_positions() {
        let mut sources = Sources::new();
        let first = sources.add("a", "abc".into());
        let second = sources.add("b", "abc".into());
        let mut faults = Diagnostics::new();
        faults.push(Diagnostic::error(Code::Gap, Span::new(second, 0, 1), "4"));
        faults.push(Diagnostic::warning(Code::Gap, Span::new(first, 2, 3), "3"));
        faults.push(Diagnostic::error(Code::Gap, first, "2"));
        faults.push(Diagnostic::error(Code::Gap, None, "1"));
        faults.push(Diagnostic::error(Code::Unreadable, second, "0"));
        faults.sort();
        let order: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
        assert_eq!(order, ["0", "1", "2", "3", "4"], "what could not be read comes first");
        assert_eq!((faults.errors(), faults.warnings()), (4, 1));
    }
}
