//! The text of an answers file, cut into lines of `id = value`; nothing is known here about questions.

use super::fault::{Fault, ScriptError};
use super::{LARGEST, LONGEST_LINE};
use crate::language::sanitize;

/// One answer, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// From one.
    pub(super) number: usize,
    pub(super) id: String,
    pub(super) value: String,
    /// Whether it was written as parked: `#~ id = value`.
    pub(super) parked: bool,
}

impl Line {
    /// A line of which only the id still matters.
    pub(super) fn of(number: usize, id: &str) -> Self {
        Self { number, id: id.to_owned(), value: String::new(), parked: false }
    }
}

/// Every line that says something, clean of control characters, and every line that says nothing one could read.
pub(super) fn split(text: &[u8]) -> (Vec<Line>, Vec<ScriptError>) {
    if text.len() > LARGEST {
        return (Vec::new(), vec![ScriptError::of_all(Fault::TooLarge)]);
    }
    let text = text.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(text);
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    for (number, bytes) in (1..).zip(text.split(|&byte| byte == b'\n')) {
        match line(number, bytes) {
            Ok(line) => lines.extend(line),
            Err(fault) => faults.push(ScriptError::new(&Line::of(number, ""), fault)),
        }
    }
    (lines, faults)
}

fn line(number: usize, bytes: &[u8]) -> Result<Option<Line>, Fault> {
    if bytes.len() > LONGEST_LINE {
        return Err(Fault::LongLine);
    }
    let text = std::str::from_utf8(bytes).map_err(|_not_utf8| Fault::NotText)?;
    let text = sanitize(text);
    let text = text.trim();
    if let Some(parked) = text.strip_prefix("#~") {
        // A comment to everybody else: what cannot be read in it is no fault.
        return Ok(answer(number, parked, true));
    }
    // No id and no value has a `#`: what follows one is a comment, at the end of a line too.
    let text = text.split('#').next().unwrap_or_default().trim();
    if text.is_empty() {
        return Ok(None);
    }
    answer(number, text, false).map(Some).ok_or(Fault::NoAnswer)
}

fn answer(number: usize, text: &str, parked: bool) -> Option<Line> {
    let (id, value) = text.split_once('=')?;
    let (id, value) = (id.trim(), value.trim());
    (!id.is_empty()).then(|| Line { number, id: id.to_owned(), value: value.to_owned(), parked })
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, LONGEST_LINE, split};
    use crate::front::script::Fault;

    fn read(text: &[u8]) -> Vec<(usize, String, String, bool)> {
        let (lines, faults) = split(text);
        assert!(faults.is_empty(), "{faults:?}");
        lines.into_iter().map(|line| (line.number, line.id, line.value, line.parked)).collect()
    }

    #[test]
    fn comments_marks_and_line_ends_do_not_matter() {
        let text =
            "\u{feff}# a comment\r\n\r\n  fase=rinnovo\r\nscade =  2026-12-31 # on the card\r\n#~ a = b";
        let owned = |number, id: &str, value: &str, parked| (number, id.to_owned(), value.to_owned(), parked);
        assert_eq!(
            read(text.as_bytes()),
            [
                owned(3, "fase", "rinnovo", false),
                owned(4, "scade", "2026-12-31", false),
                owned(5, "a", "b", true)
            ]
        );
        assert_eq!(read(b"#~ what nobody can read\n#~ = x"), []);
    }

    #[test]
    fn control_characters_never_come_in() {
        assert_eq!(
            read("fa\u{1b}se = \u{202e}rinnovo\u{7}\n".as_bytes()),
            [(1, "fase".to_owned(), "rinnovo".to_owned(), false)]
        );
    }

    #[test]
    fn what_cannot_be_read_is_a_fault_of_its_line() {
        let mut text = b"fase = rinnovo\nrinnovo\n= 3\n\xff = 2\n".to_vec();
        text.extend(vec![b'x'; LONGEST_LINE + 1]);
        let (lines, faults) = split(&text);
        assert_eq!(lines.len(), 1);
        let found: Vec<_> = faults.iter().map(|error| (error.line, error.fault.clone())).collect();
        assert_eq!(
            found,
            [
                (Some(2), Fault::NoAnswer),
                (Some(3), Fault::NoAnswer),
                (Some(4), Fault::NotText),
                (Some(5), Fault::LongLine)
            ]
        );
        let (lines, faults) = split(&vec![b'\n'; LARGEST + 1]);
        assert!(lines.is_empty() && faults.len() == 1 && faults[0].fault == Fault::TooLarge);
    }
}
