//! What is built into the program: every authored file as its text, and the model that `build.rs` made of them.
//!
//! Tests have proved both. The texts are for the words, for `percorso check` and for overlays of a directory; the model
//! spares every start the reading of them.

use super::{Knowledge, Loaded, Texts, Words, load, words};
use crate::diagnostic::{Diagnostics, Sources};

// Path and text of every authored file, sorted by path: `EMBEDDED`.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The model; empty where the files were in error when the program was built.
const MODEL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.postcard"));

impl Texts {
    /// The files that were built into the program.
    pub fn embedded() -> Self {
        Self::of_the_program(EMBEDDED)
    }
}

/// What was built into the program.
pub fn embedded() -> Loaded {
    let texts = Texts::embedded();
    let Ok(knowledge) = postcard::from_bytes::<Knowledge>(MODEL) else {
        // Loading tells what is wrong with the files.
        return load(texts);
    };
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let files = texts.into_sources(&mut sources, &mut diagnostics);
    let words = words(&files, |texts, _| Words::built_in(texts, &sources), &mut diagnostics);
    Loaded { knowledge: Some(knowledge), words, sources, diagnostics, base: None }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{MODEL, embedded};
    use crate::knowledge::{Texts, load};

    #[test]
    fn every_authored_file_is_embedded_and_no_other() {
        let on_disk = Texts::read(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(Texts::embedded().paths().eq(on_disk.paths()));
        assert_eq!(Texts::embedded().version(), on_disk.version());
    }

    #[test]
    fn the_model_is_what_loading_the_texts_gives() {
        let (built, loaded) = (embedded(), load(Texts::embedded()));
        assert!(built.base.is_none() && !MODEL.is_empty(), "the files were in error when this was built");
        assert_eq!(loaded.diagnostics.len(), 0);
        let (built, loaded) = (built.knowledge.unwrap(), loaded.knowledge.unwrap());
        assert!(format!("{built:?}") == format!("{loaded:?}"), "the model is not that of the texts");
    }
}
