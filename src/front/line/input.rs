//! What a person types: one line, read within limits and cleaned, and what it means.

use std::io::{self, BufRead};

use crate::language::sanitize;

/// More than this on one line is no answer: the rest is read and dropped.
const LONGEST: usize = 4 << 10;

/// What a line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Only Enter: the answer that stands already.
    Enter,
    /// `?`: I don't know.
    Unknown,
    /// `<`: go back.
    Back,
    /// `!`: the next language.
    Language,
    /// `=`: the answers so far.
    Review,
    /// `r`: the result so far.
    Result,
    /// `d`: the papers one has already.
    Papers,
    /// `p` and words: procedures in which they are found.
    LookUp(String),
    /// `h`: help.
    Help,
    /// `q`: quit.
    Quit,
    /// An answer.
    Text(String),
}

impl Command {
    fn of(line: &str) -> Self {
        let line = sanitize(line);
        match line.trim() {
            "" => Self::Enter,
            "?" => Self::Unknown,
            "<" => Self::Back,
            "!" => Self::Language,
            "=" => Self::Review,
            "r" | "R" => Self::Result,
            "d" | "D" => Self::Papers,
            "h" | "H" => Self::Help,
            "q" | "Q" => Self::Quit,
            "p" | "P" => Self::LookUp(String::new()),
            text => match text.strip_prefix("p ").or_else(|| text.strip_prefix("P ")) {
                Some(words) => Self::LookUp(words.trim().to_owned()),
                None => Self::Text(text.to_owned()),
            },
        }
    }
}

/// The next line, or `None` at the end of the input.
pub(super) fn read(input: &mut dyn BufRead) -> io::Result<Option<Command>> {
    let mut line = Vec::new();
    let mut came = false;
    loop {
        let buffer = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        if buffer.is_empty() {
            break;
        }
        came = true;
        let end = buffer.iter().position(|&byte| byte == b'\n');
        let (part, used) = match end {
            Some(end) => (buffer.get(..end).unwrap_or_default(), end + 1),
            None => (buffer, buffer.len()),
        };
        let room = LONGEST.saturating_sub(line.len()).min(part.len());
        line.extend_from_slice(part.get(..room).unwrap_or_default());
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    Ok(came.then(|| Command::of(&String::from_utf8_lossy(&line))))
}

/// A row by its number from one.
pub(super) fn number(text: &str, rows: usize) -> Option<usize> {
    let number: usize = text.trim().trim_end_matches('.').parse().ok()?;
    (1..=rows).contains(&number).then(|| number - 1)
}

/// Several rows by their numbers, separated by commas or spaces; in order, each once.
pub(super) fn numbers(text: &str, rows: usize) -> Option<Vec<usize>> {
    let parts = text.split([',', ' ', ';']).filter(|part| !part.is_empty());
    let mut chosen = parts.map(|part| number(part, rows)).collect::<Option<Vec<_>>>()?;
    chosen.sort_unstable();
    chosen.dedup();
    (!chosen.is_empty()).then_some(chosen)
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor};

    use super::{Command, LONGEST, number, numbers, read};

    #[test]
    fn lines_are_read_within_limits_until_the_end() {
        let mut text = "<\r\n  2 \np  carta di\npassaporto\nP \nq".to_owned().into_bytes();
        text.splice(0..0, [b'x'; 3 * LONGEST].into_iter().chain(*b"\n\xff\x1b[2J\n"));
        // A small buffer, so that lines come in pieces.
        let mut input = BufReader::with_capacity(7, Cursor::new(text));
        let mut next = || read(&mut input).unwrap();
        assert_eq!(next(), Some(Command::Text("x".repeat(LONGEST))));
        assert_eq!(next(), Some(Command::Text("\u{fffd}[2J".to_owned())));
        assert_eq!(next(), Some(Command::Back));
        assert_eq!(next(), Some(Command::Text("2".to_owned())));
        assert_eq!(next(), Some(Command::LookUp("carta di".to_owned())));
        assert_eq!(next(), Some(Command::Text("passaporto".to_owned())));
        assert_eq!(next(), Some(Command::LookUp(String::new())));
        assert_eq!(next(), Some(Command::Quit), "a last line needs no end");
        assert_eq!(next(), None);
        assert_eq!(next(), None);
    }

    #[test]
    fn numbers_count_from_one_and_stay_within_the_rows() {
        assert_eq!(number("3.", 3), Some(2));
        assert_eq!(["0", "4", "-1", "", "1x", "99999999999999999999"].map(|text| number(text, 3)), [None; 6]);
        assert_eq!(numbers("3, 1 3", 3), Some(vec![0, 2]));
        assert_eq!(numbers("1,4", 3), None);
        assert_eq!(numbers(" , ", 3), None);
    }
}
