//! Slips of the pen: a quote, a bracket or a comma that is missing, or one too many.
//!
//! The reader of RON stops where it can no longer go on. Here the place is found at which the author went wrong, as far as
//! it can be told; where it cannot, the reader's own words stand.

use ron::error::Error;

use super::tokens::{Kind, Token, closing};

/// A slip, with the bytes to point at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slip {
    pub(super) place: (usize, usize),
    pub(super) message: String,
    pub(super) label: String,
    /// Another place that helps to understand.
    pub(super) also: Option<(usize, usize, String)>,
    pub(super) help: String,
}

impl Slip {
    fn at(
        token: &Token<'_>,
        message: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let place = (token.start, token.end());
        Self { place, message: message.into(), label: label.into(), also: None, help: help.into() }
    }
}

/// The slip because of which the reader of this text stopped at byte `stop`.
pub(super) fn slip(text: &str, tokens: &[Token<'_>], stop: usize, error: &Error) -> Option<Slip> {
    let line_end =
        text.get(stop..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| stop + length);
    let on_line = tokens.iter().take_while(|token| token.start <= line_end);
    let quote = on_line.clone().take_while(|token| token.start <= stop).find_map(wrong_quote);
    let runaway =
        || Some(runaway_text(text, on_line.clone().find(|token| token.is_runaway())?, tokens, stop));
    quote.or_else(runaway).or_else(|| unbalanced(text, tokens)).or_else(|| between(text, tokens, stop, error))
}

/// Quotes as word processors write them.
fn wrong_quote(token: &Token<'_>) -> Option<Slip> {
    let Kind::Mark(c @ ('“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\'' | '`')) = token.kind
    else {
        return None;
    };
    let message = format!("`{c}` is not the quote of a text");
    Some(Slip::at(token, message, "this quote", "write texts between straight double quotes: \"...\""))
}

/// A text that runs over the end of its line: a quote is missing on that line, and where the reader stopped before it the
/// missing one is that of the text or word before.
fn runaway_text(text: &str, runaway: &Token<'_>, tokens: &[Token<'_>], stop: usize) -> Slip {
    let before = tokens.iter().take_while(|token| token.end() <= stop).last();
    let before = before.filter(|_| stop < runaway.start);
    let next = tokens.iter().find(|token| token.end() > stop).filter(|_| stop < runaway.start);
    let follows_text = before.is_some_and(Token::is_text);
    let words = [before, next].into_iter().flatten();
    if let Some(word) = words.clone().find(|word| !follows_text && stands_alone(tokens, word)) {
        return without_quotes(text, word);
    }
    let opener = before.filter(|before| before.is_text()).unwrap_or(runaway);
    let mut slip = Slip::at(
        opener,
        "a text is not closed on its line",
        "this quote opens it",
        "a text begins and ends with \" on the same line: look for the quote that is missing",
    );
    slip.place.1 = opener.start + 1;
    slip
}

fn without_quotes(text: &str, word: &Token<'_>) -> Slip {
    let rest = text.get(word.start..).unwrap_or_default();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let whole = rest.split(|c| !is_part(c)).next().unwrap_or(word.text);
    let message = format!("`{whole}` stands without quotes");
    let help = "write each text, id, day and number between double quotes: \"...\"";
    let mut slip = Slip::at(word, message, "a text begins here", help);
    slip.place.1 = word.start + whole.len();
    slip
}

/// The first bracket that is not closed, or that closes nothing. Where brackets do not pair, their lines tell more.
fn unbalanced(text: &str, tokens: &[Token<'_>]) -> Option<Slip> {
    let mut open: Vec<(&Token<'_>, char)> = Vec::new();
    let mut suspect = None;
    for token in tokens {
        match token.kind {
            Kind::Open(bracket) => open.push((token, closing(bracket))),
            Kind::Close(bracket) => match open.last() {
                Some((opener, wanted)) if *wanted == bracket => {
                    suspect = suspect.or_else(|| odd_pair(text, opener, token));
                    let _closed = open.pop();
                }
                Some((opener, wanted)) if open.iter().any(|(_, wanted)| *wanted == bracket) => {
                    return suspect.or_else(|| Some(unclosed(opener, *wanted, Some(token))));
                }
                other => {
                    return suspect
                        .or_else(|| Some(one_too_many(token, other.map(|(opener, _)| *opener), open.len())));
                }
            },
            Kind::Text { .. } | Kind::Word | Kind::Mark(_) => {}
        }
    }
    let (opener, wanted) = open.last()?;
    suspect.or_else(|| Some(unclosed(opener, *wanted, None)))
}

/// A pair that does not look like one: a bracket of a line further in that is closed at the start of a line, or one that
/// opens on a line before and is closed in the middle of this one.
fn odd_pair(text: &str, opener: &Token<'_>, closer: &Token<'_>) -> Option<Slip> {
    let (opening, closing) = (line_before(text, opener.start), line_before(text, closer.start));
    if text.get(opener.start..closer.start).is_none_or(|between| !between.contains('\n')) {
        return None;
    }
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_first = closing.chars().all(|c| c.is_whitespace() || matches!(c, ')' | ']' | '}'));
    if is_first && indent(opening) > indent(closing) {
        let Kind::Close(bracket) = closer.kind else { return None };
        return Some(unclosed(opener, bracket, None));
    }
    (!is_first).then(|| {
        let message = format!("`{}` is one too many", closer.text);
        let help = "remove it, or add the bracket that should open before it on this line";
        let mut slip = Slip::at(closer, message, "this bracket", help);
        slip.also = Some((opener.start, opener.end(), "it closes this one".to_owned()));
        slip
    })
}

/// What stands on the line before this byte.
fn line_before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit_once('\n').map_or(before, |(_, line)| line)
}

fn one_too_many(closer: &Token<'_>, open: Option<&Token<'_>>, depth: usize) -> Slip {
    // Only the bracket of the file itself is open: nothing was meant to be closed.
    if let Some(open) = open.filter(|_| depth > 1) {
        let message = format!("`{}` cannot close `{}`", closer.text, open.text);
        let help = "fields stand in ( ), the things of a list in [ ], ids with what they stand for in { }";
        let mut slip = Slip::at(closer, message, "this bracket", help);
        slip.also = Some((open.start, open.end(), "this one is open".to_owned()));
        return slip;
    }
    let message = format!("`{}` closes nothing", closer.text);
    let help = "remove it, or look for the bracket that should open before it";
    Slip::at(closer, message, "this bracket is one too many", help)
}

fn unclosed(opener: &Token<'_>, wanted: char, before: Option<&Token<'_>>) -> Slip {
    let message = format!("the bracket `{}` is not closed", opener.text);
    let help = format!("add `{wanted}` where what it opens ends");
    let mut slip = Slip::at(opener, message, format!("`{wanted}` is missing behind this"), help);
    slip.also =
        before.map(|token| (token.start, token.end(), format!("`{}` comes before it is closed", token.text)));
    slip
}

/// What is missing, or wrong, between the last token that could be read and the next.
fn between(text: &str, tokens: &[Token<'_>], stop: usize, error: &Error) -> Option<Slip> {
    let next = tokens.iter().find(|token| token.end() > stop);
    let before = tokens.iter().take_while(|token| token.end() <= stop).last();
    let number = next.filter(|next| next.text.starts_with(|c: char| c.is_ascii_digit()));
    let (sign, name, instead) = match error {
        // A day without quotes is read as a number that goes wrong.
        Error::ExpectedFloat | Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => {
            return number.map(|number| without_quotes(text, number));
        }
        Error::ExpectedComma => (',', "comma", [';', '.', '=']),
        Error::ExpectedMapColon => (':', "colon", [';', '.', '=']),
        _ => return None,
    };
    if let Some(word) = [next, before].into_iter().flatten().find(|token| stands_alone(tokens, token)) {
        return Some(without_quotes(text, word));
    }
    // A field with another sign than a colon is taken for a thing of a list.
    let is_field = |next: &Token<'_>| next.kind == Kind::Mark('=');
    let (sign, name) = if next.is_some_and(is_field) { (':', "colon") } else { (sign, name) };
    if let Some(found) = next.filter(|next| instead.iter().any(|mark| next.kind == Kind::Mark(*mark))) {
        let message = format!("`{}` cannot stand here", found.text);
        let help = format!("write a {name} `{sign}` instead");
        return Some(Slip::at(found, message, format!("expected a {name}"), help));
    }
    let before = before?;
    let message = format!("a {name} is missing");
    let mut slip = Slip::at(before, message, "it is missing behind this", format!("add `{sign}` behind it"));
    slip.also = next.map(|next| (next.start, next.end(), "before this".to_owned()));
    Some(slip)
}

/// A small word that is no field: then a colon follows.
fn stands_alone(tokens: &[Token<'_>], token: &Token<'_>) -> bool {
    let next = tokens.iter().find(|next| next.start >= token.end());
    token.is_unquoted() && next.is_none_or(|next| !matches!(next.kind, Kind::Mark(':' | '=')))
}

#[cfg(test)]
mod tests {
    use ron::error::Error;

    use super::super::tokens::tokens;
    use super::slip;

    /// The text at which a slip points, and what it says.
    fn told(text: &str, stop: &str, error: &Error) -> Option<(String, String)> {
        let stop = text.rfind(stop)?;
        let slip = slip(text, &tokens(text), stop, error)?;
        Some((text.get(slip.place.0..slip.place.1)?.to_owned(), slip.message))
    }

    #[test]
    fn brackets_are_told_where_they_open_or_close_nothing() {
        let told =
            |text| told(text, "}", &Error::ExpectedComma).map(|(at, message)| format!("{at} {message}"));
        let unclosed = |bracket: char| Some(format!("{bracket} the bracket `{bracket}` is not closed"));
        assert_eq!(told("{\"a\": (x: [Doc(\"p\"), Doc(\"q\"], y: 1)}"), unclosed('('));
        assert_eq!(told("{\"a\": (x: [Doc(\"p\")), y: 1}"), unclosed('['));
        assert_eq!(told("{\"a\": (x: 1,\n \"b\": (x: 2),\n}"), unclosed('('));
        assert_eq!(told("{\"a\": (x: 1)),\n}").as_deref(), Some(") `)` closes nothing"));
        assert_eq!(told("{\"a\": {x: 1),\n}").as_deref(), Some(") `)` cannot close `{`"));
    }

    #[test]
    fn the_lines_of_brackets_tell_which_is_wrong() {
        let at = |text: &str| {
            let slip = slip(text, &tokens(text), text.len(), &Error::ExpectedComma)?;
            Some((text.get(..slip.place.0)?.matches('\n').count() + 1, slip.message))
        };
        let unclosed = at("{\n  \"a\": [\n    (\n      pay: Fees([]\n    ),\n  ],\n}");
        assert_eq!(unclosed, Some((4, "the bracket `(` is not closed".to_owned())));
        let too_many = at("{\n  \"a\": [\n    (\n      pay: Fees([])),\n    ),\n  ],\n}");
        assert_eq!(too_many, Some((4, "`)` is one too many".to_owned())));
    }

    #[test]
    fn a_missing_quote_is_told_on_its_line() {
        let told = |text, stop| told(text, stop, &Error::ExpectedComma);
        let (at, message) = told("(id: \"vai, office: \"comune\",\n  x: \"y\")", "comune").unwrap();
        assert_eq!((at.as_str(), message.as_str()), ("\"", "a text is not closed on its line"));
        let (at, message) = told("(id: \"riga 1)],\n  (id: \"vai\", x: \"y\")", "vai").unwrap();
        assert_eq!((at.as_str(), message.as_str()), ("\"", "a text is not closed on its line"));
        let (at, message) = told("(id: vai\", office: \"comune\",\n  x: \"y\")", "\", office").unwrap();
        assert_eq!((at.as_str(), message.as_str()), ("vai", "`vai` stands without quotes"));
    }

    #[test]
    fn what_cannot_be_told_is_left_to_the_reader() {
        assert_eq!(told("{\"a\": (x: 1)} 2", "2", &Error::TrailingCharacters), None);
        assert_eq!(told("{\"a\": (Copy: true)}", "Copy", &Error::ExpectedIdentifier), None);
    }
}
