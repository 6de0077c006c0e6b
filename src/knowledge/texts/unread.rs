//! Files that cannot be read: why, what to do about it, and what can be shown of them all the same.

use std::string::FromUtf8Error;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Place, Sources, Span};

/// Why a file has no text, or only a part of one.
#[derive(Clone, Debug)]
pub(super) struct Unread {
    code: Code,
    pub(super) why: String,
    help: Option<String>,
    /// The bytes that are not UTF-8 text: where the first of them stands, with the text around them.
    pub(super) wrong: Option<(usize, String)>,
}

impl Unread {
    pub(super) fn new(code: Code, why: impl Into<String>) -> Self {
        Self { code, why: why.into(), help: None, wrong: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Tells it. The file is among the sources, with the text that it has.
    pub(super) fn report(
        self,
        shown: String,
        sources: &mut Sources,
        diagnostics: &mut Diagnostics,
    ) -> FileId {
        let (at, text) = self.wrong.map_or((None, String::new()), |(at, text)| (Some(at), text));
        let file = sources.add(shown, text);
        let place = at.map(|at| Span::new(file, at, at + char::REPLACEMENT_CHARACTER.len_utf8()));
        let fault = Diagnostic::error(self.code, place.map_or(Place::In(file), Place::At), self.why);
        diagnostics.push(match self.help {
            Some(help) => fault.help(help),
            None => fault,
        });
        file
    }
}

/// Why these bytes are no text of ours.
pub(super) fn not_utf8(error: &FromUtf8Error) -> Unread {
    let help = "save it as UTF-8: editors offer it as the \"encoding\" of a file";
    if let Some(text) = utf16(error.as_bytes()) {
        let why = "the file is UTF-16 text, not UTF-8";
        return Unread { wrong: Some((0, text)), ..Unread::new(Code::Unreadable, why).help(help) };
    }
    // Up to the wrong byte the text is the same, so that its place is.
    let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
    let wrong = Some((error.utf8_error().valid_up_to(), text));
    Unread { wrong, ..Unread::new(Code::Unreadable, "this character is not UTF-8 text").help(help) }
}

/// What some editors call "Unicode": it begins with a byte-order mark.
fn utf16(bytes: &[u8]) -> Option<String> {
    let (mark, rest) = bytes.split_first_chunk::<2>()?;
    let (pairs, _) = rest.as_chunks::<2>();
    let units: Vec<u16> = match *mark {
        [0xFF, 0xFE] => pairs.iter().copied().map(u16::from_le_bytes).collect(),
        [0xFE, 0xFF] => pairs.iter().copied().map(u16::from_be_bytes).collect(),
        _ => return None,
    };
    Some(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::not_utf8;

    #[test]
    fn utf16_is_told_and_its_words_are_read() {
        let units = "\u{feff}è = {}".encode_utf16();
        for bytes in [
            units.clone().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
            units.flat_map(u16::to_be_bytes).collect(),
        ] {
            let unread = not_utf8(&String::from_utf8(bytes).unwrap_err());
            assert_eq!(unread.wrong, Some((0, "è = {}".to_owned())), "{}", unread.why);
        }
        assert_eq!(
            not_utf8(&String::from_utf8(vec![b'a', 0xE8]).unwrap_err()).wrong,
            Some((1, "a\u{fffd}".to_owned()))
        );
    }
}
