//! The reasons of the reader of RON, in the words of authors: what stands there, what may stand there, and how to write it.

use ron::error::Error;

use super::tokens::{Kind, Token};
use super::wanted::{Surroundings, fields, parts, wanted};
use crate::diagnostic::{Code, Diagnostic, Span, suggest};

/// A place at which the reader stopped.
pub(super) struct Stop<'t> {
    /// Its bytes in the file.
    pub(super) place: Span,
    /// Its first byte in the piece that was read.
    pub(super) at: usize,
    /// The tokens of that piece.
    pub(super) tokens: Vec<Token<'t>>,
    /// What the entries of the file are: the stem of its path.
    pub(super) stem: &'t str,
}

impl<'t> Stop<'t> {
    fn error(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(Code::Syntax, self.place, message)
    }

    /// The token at the place.
    fn found(&self) -> Option<&Token<'t>> {
        self.tokens.iter().find(|token| token.end() > self.at)
    }

    fn starts_with_digit(&self) -> bool {
        let found = self.tokens.iter().filter(|token| token.end() > self.at);
        let mut signless = found.skip_while(|token| matches!(token.kind, Kind::Mark('-' | '+' | '.')));
        signless.next().is_some_and(|token| token.text.starts_with(|c: char| c.is_ascii_digit()))
    }

    fn surroundings(&self) -> Surroundings<'t> {
        Surroundings::of(&self.tokens, self.at)
    }

    /// What the place belongs to: a field, a construct, or the file.
    fn owner(&self) -> &'t str {
        self.surroundings().owner.unwrap_or(self.stem)
    }

    /// A token of the piece as a place in the file.
    fn place_of(&self, token: &Token<'_>) -> Span {
        let start = (self.place.start as usize).saturating_sub(self.at) + token.start;
        Span::new(self.place.file, start, start + token.text.len())
    }
}

/// The fault in words.
pub(super) fn explain(error: &Error, stop: &Stop<'_>) -> Diagnostic {
    match error {
        Error::ExceededRecursionLimit => Diagnostic::error(Code::Limit, stop.place, "nested too deeply")
            .help("give the inner parts names of their own"),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            not_a_construct(stop)
        }
        Error::ExpectedString => not_a_text(stop),
        Error::ExpectedDifferentLength { .. } => wrong_parts(stop, "too few"),
        Error::ExpectedStructLikeEnd => wrong_parts(stop, "too many"),
        Error::ExpectedArray => stop
            .error("expected a list")
            .found("a list stands in `[` `]`, also of one thing")
            .help(format!("put it between square brackets: {}", stop.listed())),
        Error::ExpectedMap => stop
            .error("expected opening `{`")
            .found("ids with what they stand for")
            .help("write { \"id\": ..., \"id\": ... }"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => stop
            .error("expected opening `(`")
            .found("a thing with fields stands in `(` `)`")
            .help(format!("write {}", fields(stop.owner()))),
        Error::ExpectedBoolean => stop.error("expected true or false").help("write it without quotes"),
        Error::Eof => {
            stop.error("the file ends too early").help("what is opened with `{`, `[` or `(` is closed again")
        }
        Error::TrailingCharacters => stop
            .error("something stands behind the last bracket")
            .help("move it inside, before the bracket that closes the first of the file"),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            one_of(stop.error(format!("unknown construct `{found}`")), found, expected)
        }
        Error::NoSuchStructField { expected, found, outer } => {
            unknown_field(stop, expected, found, outer.as_deref())
        }
        Error::MissingStructField { field, outer } => {
            let owner = outer.as_ref().map(|outer| format!(" in `{outer}`")).unwrap_or_default();
            stop.error(format!("missing field `{field}`{owner}")).found("it ends here")
        }
        Error::DuplicateStructField { field, .. } => {
            stop.error(format!("field `{field}` stands twice")).help("keep one of them")
        }
        other => stop.error(lower_first(&other.to_string())),
    }
}

impl Stop<'_> {
    /// What stands there, or what may stand there, as a list.
    fn listed(&self) -> String {
        let owner = self.owner();
        match (self.found(), wanted(owner)) {
            (Some(text), _) if text.is_text() => format!("[{}]", text.text),
            (_, Some(wanted)) => format!("[{}]", wanted.all),
            (Some(Token { kind: Kind::Open('('), .. }), None) => format!("[{}]", fields(owner)),
            (_, None) => "[...]".to_owned(),
        }
    }
}

/// A text, list or number stands where one of a few constructs is wanted.
fn not_a_construct(stop: &Stop<'_>) -> Diagnostic {
    let owner = stop.owner();
    let wanted = wanted(owner);
    let has_digit = stop.starts_with_digit();
    // Where something is computed, the number itself is meant.
    if has_digit && wanted.as_ref().is_none_or(|wanted| wanted.all.starts_with("Value(")) {
        return Diagnostic::error(Code::Literal, stop.place, "a number cannot stand here")
            .found("only `Zero` and `One` are written out")
            .help("write it in data/values.ron, with its date and source, and name it: Value(\"...\")");
    }
    let (what, text) = match stop.found() {
        Some(Token { kind: Kind::Text { .. }, text, .. }) => {
            ("a text in quotes", Some(text.trim_matches('"')))
        }
        Some(Token { kind: Kind::Open('['), .. }) => ("a list", None),
        Some(Token { kind: Kind::Open('{'), .. }) => ("a map in `{` `}`", None),
        Some(_) if has_digit => ("a number", None),
        Some(Token { text, .. }) => {
            let message = format!("`{text}` cannot stand here");
            return match wanted {
                Some(wanted) => stop.error(message).found(format!("expected {}", wanted.all)),
                None => stop.error(message).found("expected the name of a field or of a construct"),
            };
        }
        None => return stop.error("expected the name of a field or of a construct"),
    };
    let Some(wanted) = wanted else {
        return stop
            .error(format!("{what} cannot stand here"))
            .found("expected the name of a field or of a construct");
    };
    let fault =
        stop.error(format!("{what} cannot stand in `{owner}`")).found(format!("expected {}", wanted.all));
    let words = wanted.all.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
    match (text, wanted.instead_of_text) {
        (Some(text), _) if words.clone().any(|word| word == text) => {
            fault.help(format!("write {text} without quotes"))
        }
        (Some(text), Some(instead)) => fault.help(format!("write {}", instead.replace('_', text))),
        (Some(text), None) => match suggest(text, words) {
            Some(similar) => fault.help(format!("write {similar} without quotes")),
            None => fault.help("write one of them, without quotes"),
        },
        (None, _) => fault.help(format!("write {}", wanted.all)),
    }
}

/// Something else stands where a text is wanted.
fn not_a_text(stop: &Stop<'_>) -> Diagnostic {
    let fault = stop.error("expected a text in double quotes");
    if stop.starts_with_digit() {
        return fault.found("a bare number").help("write numbers and amounts in quotes, as \"30.46\"");
    }
    match stop.found() {
        Some(found) if found.kind == Kind::Word => {
            fault.found("these quotes are missing").help(format!("write \"{}\"", found.text))
        }
        Some(Token { kind: Kind::Open('['), .. }) => {
            fault.found("a list").help("only one can stand here: write it without `[` `]`")
        }
        _ => fault,
    }
}

/// A construct has more or fewer parts than it needs.
fn wrong_parts(stop: &Stop<'_>, how_many: &str) -> Diagnostic {
    let Some(construct) = stop.surroundings().construct else {
        return stop.error("expected closing `)`").help("add it, or a comma before what follows");
    };
    let message = format!("`{}` has {how_many} parts", construct.text);
    let fault = Diagnostic::error(Code::Syntax, stop.place_of(&construct), message);
    match parts(construct.text) {
        Some(example) => fault.found(format!("it is written {example}")).help("write each of its parts"),
        None => fault.found("it takes one").help(format!("write one {}(...) for each", construct.text)),
    }
}

fn unknown_field(
    stop: &Stop<'_>,
    expected: &'static [&'static str],
    found: &str,
    outer: Option<&str>,
) -> Diagnostic {
    let owner = outer.map(|outer| format!(" in `{outer}`")).unwrap_or_default();
    let fault = one_of(stop.error(format!("unknown field `{found}`{owner}")), found, expected);
    let is_of_the_law = ["values", "fees", "procedures", "requires", "deadlines"].contains(&found);
    if outer == Some("Overlay") && is_of_the_law {
        return fault.help("an overlay only adds: the law itself stands under data/");
    }
    fault
}

fn one_of(fault: Diagnostic, found: &str, expected: &'static [&'static str]) -> Diagnostic {
    let list = expected.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    fault.found(format!("expected one of {list}")).did_you_mean(suggest(found, expected.iter().copied()))
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
