//! Text in the cells of a terminal: how wide it is, where it breaks, and how it is compared in a search.
//!
//! A width is the sum over grapheme clusters, since that is how many cells a screen gives them; a cluster is never cut.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many cells a text takes on one line; newlines and control characters take none.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    text.graphemes(true).map(cells).sum()
}

fn cells(cluster: &str) -> usize {
    if cluster.chars().all(char::is_control) { 0 } else { cluster.width() }
}

/// Breaks a text into lines of at most `width` cells (at least 2, the width of the widest character).
///
/// Lines end at newlines and, where they must, at spaces; a non-breaking space (U+00A0) never ends one, and a word that is
/// longer than a line is cut. Only the spaces at the breaks are dropped. There is always at least one line.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, width.max(2), &mut lines);
    }
    lines
}

fn wrap_paragraph(paragraph: &str, room: usize, lines: &mut Vec<String>) {
    let (mut line, mut used) = (String::new(), 0);
    for (position, word) in paragraph.split(' ').enumerate() {
        let gap = usize::from(position > 0);
        let length = width(word);
        if used + gap + length <= room {
            line.push_str(if gap > 0 { " " } else { "" });
            line.push_str(word);
            used += gap + length;
            continue;
        }
        // Spaces that do not fit stand at the break, and are dropped with it.
        for piece in pieces(word, room) {
            if !line.trim_end_matches(' ').is_empty() {
                lines.push(without_end_spaces(&mut line));
            }
            piece.clone_into(&mut line);
            used = width(piece);
        }
    }
    lines.push(without_end_spaces(&mut line));
}

/// Takes a finished line.
fn without_end_spaces(line: &mut String) -> String {
    let mut line = std::mem::take(line);
    line.truncate(line.trim_end_matches(' ').len());
    line
}

/// Cuts a word (none if it is empty) between grapheme clusters into pieces that fit; a cluster that is itself too wide is cut in characters.
fn pieces(word: &str, room: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut used) = (0, 0);
    let mut cut = |position: usize, cells: usize| {
        if used + cells > room && position > start {
            pieces.extend(word.get(start..position));
            (start, used) = (position, 0);
        }
        used += cells;
    };
    for (position, cluster) in word.grapheme_indices(true) {
        if cells(cluster) <= room {
            cut(position, cells(cluster));
            continue;
        }
        let mut inside = [0; 4];
        for (offset, c) in cluster.char_indices() {
            cut(position + offset, cells(c.encode_utf8(&mut inside)));
        }
    }
    pieces.extend(word.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

/// The text, or as much of it as fits with an ellipsis after it.
pub fn truncate(text: &str, room: usize) -> Cow<'_, str> {
    if width(text) <= room {
        return Cow::Borrowed(text);
    }
    let Some(before_ellipsis) = room.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    let (mut end, mut used) = (0, 0);
    for (position, cluster) in text.grapheme_indices(true) {
        used += cells(cluster);
        if used > before_ellipsis {
            break;
        }
        end = position + cluster.len();
    }
    let kept = text.get(..end).unwrap_or_default();
    Cow::Owned(format!("{}…", kept.trim_end_matches(' ')))
}

/// The text with spaces after it up to `room` cells; a wider text stays as it is.
pub fn pad(text: &str, room: usize) -> String {
    let missing = room.saturating_sub(width(text));
    let mut padded = String::with_capacity(text.len() + missing);
    padded.push_str(text);
    padded.extend(std::iter::repeat_n(' ', missing));
    padded
}

/// Accented Latin letters of European languages, by the plain letters that people type for them.
const PLAIN_LETTERS: &[(&str, &str)] = &[
    ("a", "àáâãäåāăąǎ"),
    ("ae", "æ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęěǝ"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįıǐ"),
    ("j", "ĵ"),
    ("k", "ķ"),
    ("l", "ĺļľŀł"),
    ("n", "ñńņňŋ"),
    ("o", "òóôõöøōŏőǒ"),
    ("oe", "œ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšș"),
    ("ss", "ß"),
    ("t", "ţťŧț"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųǔ"),
    ("w", "ŵ"),
    ("y", "ýÿŷ"),
    ("z", "źżž"),
    ("'", "’‘ʼ"),
    (" ", "\u{a0}\u{202f}"),
];

/// The text as a search compares it: in lower case, without accents, with plain apostrophes and spaces.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_ascii() {
            folded.push(c);
        } else if let Some((plain, _)) = PLAIN_LETTERS.iter().find(|(_, accented)| accented.contains(c)) {
            folded.push_str(plain);
        } else if !matches!(c, '\u{300}'..='\u{36F}') {
            // Accents that follow their letter are dropped like those that are part of it.
            folded.push(c);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{fold, pad, truncate, width, wrap};
    use proptest::prelude::*;

    #[test]
    fn widths_are_cells() {
        assert_eq!(width("perché"), 6);
        assert_eq!(width("perche\u{301}"), 6);
        assert_eq!(width("漢字"), 4);
        assert_eq!(width("a\nb\u{7}"), 2);
        assert_eq!(width(""), 0);
    }

    #[test]
    fn wrapping_breaks_at_spaces_and_newlines() {
        assert_eq!(wrap("uno due tre", 7), ["uno due", "tre"]);
        assert_eq!(wrap("uno\n\ndue\n", 9), ["uno", "", "due", ""]);
        assert_eq!(wrap("  - voce lunga", 8), ["  - voce", "lunga"]);
        assert_eq!(wrap("a  b   c", 4), ["a  b", "c"]);
        assert_eq!(wrap("paga 76,46\u{a0}€ ora", 10), ["paga", "76,46\u{a0}€", "ora"]);
        assert_eq!(wrap("è supercalifragilistico qui", 10), ["è", "supercalif", "ragilistic", "o qui"]);
        assert_eq!(wrap("     rientrato", 6), ["rientr", "ato"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("漢字漢字", 5), ["漢字", "漢字"]);
    }

    #[test]
    fn truncated_and_padded_texts_fit() {
        assert_eq!(truncate("passaporto", 10), "passaporto");
        assert_eq!(truncate("passaporto valido", 12), "passaporto…");
        assert_eq!(truncate("漢字漢字", 4), "漢…");
        assert_eq!(truncate("x", 0), "");
        assert_eq!(pad("è", 3), "è  ");
        assert_eq!(pad("lungo", 3), "lungo");
    }

    #[test]
    fn folding_forgets_case_and_accents() {
        assert_eq!(fold("PERCHÉ l’Età"), fold("perche\u{301} l'eta"));
        assert_eq!(fold("Weiß Łódź ȘTEFAN İ"), "weiss lodz stefan i");
        assert_eq!(fold("їжак 漢"), "їжак 漢");
    }

    /// Words of several scripts, spaces in all places, newlines, combining marks, wide and joined characters.
    fn any_text() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            "a",
            "parola",
            " ",
            "  ",
            "\n",
            "è",
            "e\u{301}",
            "漢",
            "字",
            "\u{a0}",
            "€",
            "👩\u{200d}👩\u{200d}👧",
            "\u{301}",
            "لا",
            "supercalifragilistichespiralidoso",
            "-",
            "☺\u{fe0f}",
        ]);
        prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn wrapping_keeps_the_text_and_the_width(text in any_text(), room in 2_usize..30) {
            let lines = wrap(&text, room);
            for line in &lines {
                prop_assert!(width(line) <= room, "{line:?} is wider than {room}");
                prop_assert!(!line.contains('\n'));
            }
            let letters = |text: &str| text.replace([' ', '\n'], "");
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
            // Each newline is a break, and so each paragraph wraps alone.
            let paragraphs: Vec<_> = text.split('\n').flat_map(|paragraph| wrap(paragraph, room)).collect();
            prop_assert_eq!(&lines, &paragraphs);
        }

        #[test]
        fn what_fits_is_not_broken(text in any_text()) {
            let lines = wrap(&text, 10_000);
            let expected: Vec<_> = text.split('\n').map(|line| line.trim_end_matches(' ')).collect();
            prop_assert_eq!(lines, expected);
        }

        #[test]
        fn truncation_fits(text in any_text(), room in 0_usize..30) {
            prop_assert!(width(&truncate(&text, room)) <= room);
        }

        #[test]
        fn anything_at_all_wraps_without_panic(text in "\\PC*", room in 0_usize..30) {
            prop_assert!(!wrap(&text, room).is_empty());
            let _short = truncate(&text, room);
            let _folded = fold(&text);
        }
    }
}
