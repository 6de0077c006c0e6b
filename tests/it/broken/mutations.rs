//! Whatever happens to an authored file, loading it does not panic, and says what is wrong in a place that exists.

use percorso::diagnostic::Format;
use percorso::knowledge;
use proptest::prelude::*;

use super::{base, faults};

/// What can happen to a file on its way.
#[derive(Clone, Debug)]
enum Mutation {
    Delete { at: prop::sample::Index, length: usize },
    Repeat { at: prop::sample::Index, length: usize },
    Replace { at: prop::sample::Index, by: String },
    Swap { at: prop::sample::Index, with: prop::sample::Index },
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<prop::sample::Index>;
    // Pieces of the grammar do more harm than random characters, which rarely get past the first bracket.
    let piece = prop::sample::select(vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        ":",
        "//",
        "/*",
        "Some(",
        "Zero",
        "Not(",
        "Named(\"con-figli\")",
        "-1",
        "9",
        "\u{0}",
        "\u{202e}",
        "è",
        "\\u{1F600}",
        "\"fase\"",
        "\"2026-13-01\"",
        "\"99999999999999999999\"",
        "Case([], ",
        "= ",
        "{ $x }",
        "\n",
    ]);
    prop_oneof![
        (at(), 1usize..40).prop_map(|(at, length)| Mutation::Delete { at, length }),
        (at(), 1usize..40).prop_map(|(at, length)| Mutation::Repeat { at, length }),
        (at(), piece.prop_map(str::to_owned)).prop_map(|(at, by)| Mutation::Replace { at, by }),
        (at(), at()).prop_map(|(at, with)| Mutation::Swap { at, with }),
    ]
}

fn mutate(bytes: &mut Vec<u8>, mutation: &Mutation) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    match mutation {
        Mutation::Delete { at, length: count } => {
            let at = at.index(length);
            bytes.drain(at..(at + count).min(length));
        }
        Mutation::Repeat { at, length: count } => {
            let at = at.index(length);
            let piece: Vec<u8> = bytes.iter().skip(at).take(*count).copied().collect();
            bytes.splice(at..at, piece);
        }
        Mutation::Replace { at, by } => {
            let at = at.index(length);
            bytes.splice(at..=at, by.bytes());
        }
        Mutation::Swap { at, with } => bytes.swap(at.index(length), with.index(length)),
    }
}

proptest! {
    /// Whatever happens to the files: no panic, every place lies in its file, and what is refused says why.
    #[test]
    fn nothing_that_is_written_breaks_the_loader(
        which in any::<prop::sample::Index>(),
        mutations in prop::collection::vec(mutation(), 1..6),
    ) {
        let mut files = base();
        let paths: Vec<String> = files.keys().cloned().collect();
        let path = which.get(&paths);
        let bytes = files.get_mut(path).unwrap();
        for mutation in &mutations {
            mutate(bytes, mutation);
        }
        let texts = files.into_iter().map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned()));
        let loaded = knowledge::load(texts.collect());
        let all = faults(&loaded);
        prop_assert_eq!(loaded.knowledge.is_none(), loaded.diagnostics.has_errors());
        // Fluent's parser points one byte past the end of a file that breaks off, and into the middle of a character;
        // `Sources` puts that right when it shows the place. Places in the data are exact.
        let in_data = |file| loaded.sources.path(file).starts_with("data/");
        for span in all.iter().flat_map(|fault| &fault.labels).map(|label| label.span).filter(|span| in_data(span.file)) {
            let text = loaded.sources.text(span.file);
            prop_assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} is not in {text}");
        }
        for format in [Format::Full, Format::Short, Format::Json] {
            prop_assert_eq!(all.render(&loaded.sources, format).is_empty(), all.is_empty());
        }
    }
}
