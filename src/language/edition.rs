//! The parsed messages of one language, as `check` needs them: each text with its place and what it names.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Pattern, PatternElement, Resource};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::args::is_isolate;
use super::uses::{Uses, key, term_key};
use super::words::body;
use super::{Direction, Locale};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources, Span, is_unsafe, suggest};

/// One text: the value of a message or term, or one attribute.
pub(super) struct Text<'a> {
    /// The name before the `=`.
    pub(super) span: Option<Span>,
    /// What it names; a term's variables are not among them, since its callers give them.
    pub(super) uses: Uses<'a>,
    /// The word with which it begins, unless that is a variable.
    pub(super) first_word: Option<&'a str>,
}

/// All texts of one language, by key: `id`, `id.attribute`, `-term`, `-term.attribute`.
pub(super) struct Parsed<'a> {
    pub(super) locale: Locale,
    pub(super) texts: BTreeMap<String, Text<'a>>,
}

impl<'a> Parsed<'a> {
    /// Parses the files of a language; reports what cannot be read, what is defined twice and what must not be in a text.
    pub(super) fn of(
        locale: Locale,
        files: &[FileId],
        sources: &'a Sources,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut parsed = Self { locale, texts: BTreeMap::new() };
        for file in files {
            check_characters(locale, *file, sources, diagnostics);
            let text = body(sources.text(*file));
            let offset = sources.text(*file).len() - text.len();
            let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, errors)| {
                diagnostics.extend(errors.iter().map(|error| syntax_error(error, *file, offset)));
                resource
            });
            parsed.add(&resource, sources, diagnostics);
        }
        parsed
    }

    fn add(&mut self, resource: &Resource<&'a str>, sources: &Sources, diagnostics: &mut Diagnostics) {
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(pattern) = &message.value {
                        self.insert(
                            key(id, None),
                            id,
                            (Uses::of(pattern), first_word(pattern)),
                            sources,
                            diagnostics,
                        );
                    }
                    self.attributes(
                        &message.attributes,
                        |name| key(id, Some(name)),
                        Uses::of,
                        sources,
                        diagnostics,
                    );
                }
                Entry::Term(term) => {
                    let id = term.id.name;
                    let uses = Self::uses_of_term(&term.value);
                    self.insert(term_key(id, None), id, (uses, None), sources, diagnostics);
                    let name_key = |name: &str| term_key(id, Some(name));
                    self.attributes(&term.attributes, name_key, Self::uses_of_term, sources, diagnostics);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }

    fn attributes(
        &mut self,
        attributes: &[Attribute<&'a str>],
        key_of: impl Fn(&str) -> String,
        uses_of: impl Fn(&Pattern<&'a str>) -> Uses<'a>,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        for attribute in attributes {
            let name = attribute.id.name;
            self.insert(key_of(name), name, (uses_of(&attribute.value), None), sources, diagnostics);
        }
    }

    fn uses_of_term(pattern: &Pattern<&'a str>) -> Uses<'a> {
        Uses { variables: BTreeMap::new(), ..Uses::of(pattern) }
    }

    fn insert(
        &mut self,
        key: String,
        name: &'a str,
        (uses, first_word): (Uses<'a>, Option<&'a str>),
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        let span = sources.span_of_str(name);
        check_literals(self.locale, &uses, sources, diagnostics);
        if let Some(first) = self.texts.get(&key) {
            let message = format!("text `{key}` is defined twice in {}", self.locale);
            diagnostics.push(
                Diagnostic::error(Code::DuplicateKey, span, message)
                    .found("this one is never shown")
                    .also(first.span, "first defined here"),
            );
            return;
        }
        let _vacant = self.texts.insert(key, Text { span, uses, first_word });
    }

    /// All variables that a text needs, through the messages in it, each with the place of a use.
    pub(super) fn variables(&self, key: &str) -> BTreeMap<&'a str, &'a str> {
        let mut variables = BTreeMap::new();
        for key in self.reachable([key]) {
            // What a term mentions gets the term's arguments, never the caller's: nothing to demand of the caller.
            let direct = self.texts.get(key).filter(|_| !key.starts_with('-'));
            for (name, place) in direct.iter().flat_map(|text| &text.uses.variables) {
                let _first = variables.entry(*name).or_insert(*place);
            }
        }
        variables
    }

    /// The keys of texts that are shown when these are: themselves, and what they mention.
    pub(super) fn reachable<'k>(&'k self, keys: impl IntoIterator<Item = &'k str>) -> BTreeSet<&'k str> {
        let mut open: Vec<&str> = keys.into_iter().collect();
        let mut reached = BTreeSet::new();
        while let Some(key) = open.pop() {
            if let Some(text) = self.texts.get(key)
                && reached.insert(key)
            {
                open.extend(text.uses.references.iter().map(|reference| reference.key.as_str()));
            }
        }
        reached
    }

    /// Reports mentions of what does not exist, functions, variables without braces, and texts that contain themselves.
    pub(super) fn check_references(&self, sources: &Sources, diagnostics: &mut Diagnostics) {
        for (key, text) in &self.texts {
            for reference in &text.uses.references {
                if self.texts.contains_key(&reference.key) {
                    continue;
                }
                let similar = suggest(&reference.key, self.texts.keys().map(String::as_str));
                let message = format!("text `{key}` mentions `{}`, which does not exist", reference.key);
                diagnostics.push(
                    Diagnostic::error(Code::MissingMessage, sources.span_of_str(reference.name), message)
                        .found(format!("no such text in {}", self.locale))
                        .did_you_mean(similar),
                );
            }
            for function in &text.uses.functions {
                let message = format!("text `{key}` calls the function `{function}`");
                diagnostics.push(
                    Diagnostic::error(Code::BadVariables, sources.span_of_str(function), message)
                        .found("there are no functions here")
                        .help("write the variable alone: amounts and dates arrive ready for the reader"),
                );
            }
            for variable in &text.uses.bare_variables {
                let message = format!("text `{key}` shows `{variable}` as it stands");
                diagnostics.push(
                    Diagnostic::error(Code::BadVariables, sources.span_of_str(variable), message)
                        .found("a variable without its braces")
                        .help(format!("write `{{ {variable} }}`")),
                );
            }
            let mentions = text.uses.references.iter().map(|reference| reference.key.as_str());
            if self.reachable(mentions).contains(key.as_str()) {
                let message = format!("text `{key}` contains itself");
                diagnostics.push(
                    Diagnostic::error(Code::Cycle, text.span, message)
                        .found("it mentions itself, or a text that does"),
                );
            }
        }
    }
}

/// The word with which a text begins, unless that is a variable.
fn first_word<'a>(pattern: &Pattern<&'a str>) -> Option<&'a str> {
    match pattern.elements.first()? {
        PatternElement::TextElement { value } => value.split_whitespace().next(),
        PatternElement::Placeable { .. } => None,
    }
}

fn syntax_error(error: &ParserError, file: FileId, offset: usize) -> Diagnostic {
    let reason = error.kind.to_string().replace('"', "`");
    let mut letters = reason.chars();
    let reason: String =
        letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect();
    let span = Span::new(file, error.pos.start + offset, error.pos.end + offset);
    Diagnostic::error(Code::WordsSyntax, span, "this entry cannot be read")
        .found(reason)
        .help("an entry is `id = text`; its further lines and `.attributes` are indented")
}

/// What must not be in a text: controls, and marks of direction save the isolates of a right-to-left language.
fn unwanted(locale: Locale) -> impl Fn(char) -> bool {
    let isolates = locale.direction() == Direction::RightToLeft;
    move |c| is_unsafe(c) && !(isolates && is_isolate(c))
}

fn check_characters(locale: Locale, file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) {
    let unwanted = unwanted(locale);
    let text = sources.text(file);
    let mut characters = text.char_indices().peekable();
    while let Some((position, c)) = characters.next() {
        let ends_line = c == '\n' || (c == '\r' && characters.peek().is_some_and(|(_, next)| *next == '\n'));
        if unwanted(c) && !ends_line {
            let span = Span::new(file, position, position + c.len_utf8());
            diagnostics.push(bad_character(c, span));
        }
    }
}

/// Literals may hide the same characters behind escapes.
fn check_literals(locale: Locale, uses: &Uses<'_>, sources: &Sources, diagnostics: &mut Diagnostics) {
    let unwanted = unwanted(locale);
    for literal in uses.literals.iter().filter(|literal| literal.contains('\\')) {
        if let Some(c) = unescape_unicode_to_string(literal).chars().find(|c| unwanted(*c)) {
            diagnostics.extend(sources.span_of_str(literal).map(|span| bad_character(c, span)));
        }
    }
}

fn bad_character(c: char, span: Span) -> Diagnostic {
    let number = u32::from(c);
    let diagnostic = Diagnostic::error(
        Code::BadCharacters,
        span,
        format!("the character U+{number:04X} must not stand in a text"),
    );
    if c == '\t' {
        return diagnostic.found("a tab").help("write spaces");
    }
    diagnostic.found("a control character, or a mark of text direction").help("remove it")
}

#[cfg(test)]
mod tests {
    use super::super::words::words_of;
    use super::super::{Args, Expected, Locale};
    use crate::diagnostic::{Format, is_unsafe};
    use proptest::prelude::*;

    /// Pieces of Fluent files, good and bad, in any order.
    fn any_words() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            "uno",
            "due",
            "\n-tre",
            " = ",
            "\n    .a = ",
            "\n",
            "\r\n",
            "    ",
            "testo",
            "{ $a }",
            "{ $n }",
            "{ uno }",
            "{ uno.a }",
            "{ due }",
            "{ -tre }",
            "{ -tre(n: 1) }",
            "{ NUMBER($n) }",
            "{ $n ->\n",
            " [one] x\n",
            "*[other] y\n",
            "}",
            "{",
            "{ \"",
            "\\u00e8\" }",
            "\\",
            "è",
            "漢",
            "\u{202e}",
            "# nota\n",
            "$a",
            "uno = 1\n",
            "due = { $n }\n",
            "(",
            ")",
            "\u{feff}",
            ",",
            "\"",
        ]);
        prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// Whatever stands in the files: no panic, and what passes the check is said whole and clean.
        #[test]
        fn what_passes_the_check_is_said_whole(text in any_words()) {
            let (words, sources, mut faults) = words_of(&[(Locale::ITALIAN, &text), (Locale::ENGLISH, &text)]);
            let expected: Vec<_> = ["uno", "uno.a", "due", "due.a"]
                .map(|id| Expected::optional(id, &["a", "n"], None)).into();
            words.check(&expected, &sources, &mut faults);
            prop_assert_eq!(faults.is_empty(), faults.render(&sources, Format::Full).is_empty());
            let args = Args::new().text("a", "A").number("n", 2);
            for id in expected.iter().map(|need| &need.id) {
                let said = words.language(Locale::ITALIAN).try_say(id, &args).unwrap_or_default();
                prop_assert!(!said.contains(|c| c != '\n' && is_unsafe(c)));
                prop_assert!(faults.has_errors() || !said.contains(['…', '$']), "{id} says {said:?}");
            }
        }
    }
}
