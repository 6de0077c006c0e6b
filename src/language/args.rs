//! What a message is filled with, and the cleaning of every text on its way to a reader.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::diagnostic::is_unsafe;

/// A value that stands in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text, shown as it is (after [`sanitize`]).
    Text(String),
    /// A whole number: it chooses the plural form; from 10,000 on its thousands stand apart.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The variables of one message: `Args::new().text("testo", s).number("n", 3)`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args {
    /// Names that stand in the code, or that come from the data.
    values: Vec<(Cow<'static, str>, Value)>,
}

impl Args {
    /// No variable.
    pub const fn new() -> Self {
        Self { values: Vec::new() }
    }

    /// Adds a variable; a later one of the same name wins.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        self.values.push((name.into(), value.into()));
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        self.with(name, Value::Text(text.into()))
    }

    /// Adds a whole number.
    #[must_use]
    pub fn number(self, name: impl Into<Cow<'static, str>>, number: i64) -> Self {
        self.with(name, Value::Number(number))
    }

    /// The same for Fluent; texts come clean, so that a value never carries marks of direction into a message.
    pub(super) fn for_fluent(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.values.len());
        for (name, value) in &self.values {
            match value {
                Value::Text(text) => args.set(name.as_ref(), FluentValue::String(sanitize(text))),
                Value::Number(number) => args.set(name.as_ref(), *number),
            }
        }
        args
    }
}

impl<const N: usize> From<[(&'static str, Value); N]> for Args {
    fn from(values: [(&'static str, Value); N]) -> Self {
        Self { values: values.into_iter().map(|(name, value)| (name.into(), value)).collect() }
    }
}

/// The text without control characters (C0 but newline, DEL, C1) and without marks of text direction; a tab becomes a space.
pub fn sanitize(text: &str) -> Cow<'_, str> {
    clean(text, |c| c == '\n')
}

/// The same, keeping the isolates that a right-to-left text needs around numbers and foreign words.
pub(super) fn sanitize_but_isolates(text: &str) -> Cow<'_, str> {
    clean(text, |c| c == '\n' || is_isolate(c))
}

/// LRI, RLI, FSI and PDI: they keep a piece of text from disturbing what surrounds it.
pub(super) const fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

fn clean(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    let unwanted = |c: char| is_unsafe(c) && !keep(c);
    if !text.bytes().any(may_begin_unsafe) || !text.contains(unwanted) {
        return Cow::Borrowed(text);
    }
    let stand_in = |c: char| match c {
        '\t' => Some(' '),
        c => (!unwanted(c)).then_some(c),
    };
    Cow::Owned(text.chars().filter_map(stand_in).collect())
}

/// Whether an unsafe character may begin with this byte: every text that is said comes by here, and most have none.
const fn may_begin_unsafe(byte: u8) -> bool {
    // C0 and DEL; C1; the Arabic letter mark; the marks between U+200E and U+2069.
    matches!(byte, 0..=0x09 | 0x0B..=0x1F | 0x7F | 0xC2 | 0xD8 | 0xE2)
}

#[cfg(test)]
mod tests {
    use super::{may_begin_unsafe, sanitize};
    use crate::diagnostic::is_unsafe;
    use std::borrow::Cow;

    #[test]
    fn escape_sequences_and_direction_marks_are_disarmed() {
        let nasty = "a\u{1b}[2J\u{9b}31m\u{202e}b\u{7f}\r\n\u{2066}c\u{200f}\td";
        assert_eq!(sanitize(nasty), "a[2J31mb\nc d");
        assert!(matches!(sanitize("perché\u{a0}no\nsì"), Cow::Borrowed(_)));
    }

    #[test]
    fn the_quick_look_misses_no_unsafe_character() {
        let missed = ('\0'..=char::MAX).find(|c| {
            let first = c.to_string().as_bytes()[0];
            is_unsafe(*c) && *c != '\n' && !may_begin_unsafe(first)
        });
        assert_eq!(missed, None);
    }
}
