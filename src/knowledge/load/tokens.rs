//! The tokens of RON, as far as authors go wrong with them: texts, words, brackets, commas and colons.
//!
//! A light scan that never fails and judges nothing: the reader of RON has refused the file, and its reason names the
//! place where it could not go on, which is often a line below the mistake.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text in double quotes, and whether it ends on the line on which it begins.
    Text { on_one_line: bool },
    /// A word or number without quotes.
    Word,
    /// An opening bracket.
    Open(char),
    /// A closing bracket.
    Close(char),
    /// Any other character.
    Mark(char),
}

/// A token by its bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    pub(super) text: &'t str,
    pub(super) start: usize,
}

impl Token<'_> {
    /// The byte after it.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// A text in quotes.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.kind, Kind::Text { .. })
    }

    /// A text that runs over the end of its line.
    pub(super) fn is_runaway(&self) -> bool {
        self.kind == Kind::Text { on_one_line: false }
    }

    /// A word that only the quotes around it would make a text: constructs begin with a large letter.
    pub(super) fn is_unquoted(&self) -> bool {
        let is_small = self.text.starts_with(|c: char| c.is_lowercase());
        self.kind == Kind::Word && is_small && !["true", "false"].contains(&self.text)
    }
}

/// The bracket that closes this one.
pub(super) fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

/// The tokens of a text, without white space and comments.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(rest) = text.get(start..)
        && let Some(first) = rest.chars().next()
    {
        let skipped = white_space_or_comment(rest, first);
        if skipped > 0 {
            start += skipped;
            continue;
        }
        let (kind, length) = token(rest, first);
        found.extend(rest.get(..length).map(|text| Token { kind, text, start }));
        start += length;
    }
    found
}

/// How much of what begins here says nothing.
fn white_space_or_comment(rest: &str, first: char) -> usize {
    if first.is_whitespace() {
        first.len_utf8()
    } else if rest.starts_with("//") {
        rest.find('\n').unwrap_or(rest.len())
    } else if rest.starts_with("/*") {
        rest.find("*/").map_or(rest.len(), |end| end + 2)
    } else {
        0
    }
}

/// The kind and the length of the token that begins here.
fn token(rest: &str, first: char) -> (Kind, usize) {
    let kind = match first {
        '"' => {
            let length = text_length(rest);
            let on_one_line = rest.get(..length).is_some_and(|text| text.len() > 1 && !text.contains('\n'));
            return (Kind::Text { on_one_line }, length);
        }
        '(' | '[' | '{' => Kind::Open(first),
        ')' | ']' | '}' => Kind::Close(first),
        c if is_part_of_word(c) => {
            let length = rest.find(|c| !is_part_of_word(c)).unwrap_or(rest.len());
            return (Kind::Word, length);
        }
        c => Kind::Mark(c),
    };
    (kind, first.len_utf8())
}

fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a text with its quotes; one that is never closed goes on to the end.
fn text_length(rest: &str) -> usize {
    let mut escaped = true;
    for (position, c) in rest.char_indices() {
        match c {
            // The first one opens it.
            '"' if !escaped => return position + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    #[test]
    fn texts_and_comments_are_taken_whole() {
        let found = tokens("Is(\"a\\\"(b\", // (\n /* ) */ [x_1]) “ \"mai\nchiuso");
        let texts: Vec<&str> = found.iter().map(|token| token.text).collect();
        assert_eq!(texts, ["Is", "(", "\"a\\\"(b\"", ",", "[", "x_1", "]", ")", "“", "\"mai\nchiuso"]);
        assert_eq!(found.last().map(|token| token.kind), Some(Kind::Text { on_one_line: false }));
        assert!(found.iter().all(|token| token.end() - token.start == token.text.len()));
    }
}
