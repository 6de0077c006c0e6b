//! Reads the knowledge base when the program is built, so that no start of the program has to.
//!
//! It writes two files for `knowledge::embedded`: the table of all authored files, and the model that they resolve to. The
//! rooms that read and resolve are the program's own, and are compiled twice. Where the files are in error the model is
//! left empty, and the program loads the texts and says what is wrong with them.

/// The room of this name.
#[path = "src/diagnostic/mod.rs"]
pub mod diagnostic;

/// What reads and resolves, of the room of this name.
#[path = "src/knowledge"]
#[expect(dead_code, unused_imports, reason = "what only `check` asks for")]
pub mod knowledge {
    pub(crate) mod authored;
    mod base;
    mod cycles;
    mod load;
    mod model;
    mod names;
    pub(crate) mod read;
    mod resolve;
    mod texts;
    mod visit;

    pub use model::*;
    pub use texts::Texts;
}

use std::error::Error;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostics, Format, Sources};
use knowledge::Texts;

/// The folders that are built in.
const FOLDERS: [&str; 3] = ["data", "i18n", "overlays"];

#[expect(clippy::disallowed_methods, reason = "cargo says in the environment where to write")]
fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo says where to write")?);
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
    }
    let texts = Texts::read(root);
    std::fs::write(out.join("embedded.rs"), table(root, &texts))?;
    let model = match model(texts) {
        Ok(knowledge) => postcard::to_stdvec(&knowledge)?,
        Err(faults) => {
            for fault in faults.lines() {
                println!("cargo::warning={fault}");
            }
            Vec::new()
        }
    };
    std::fs::write(out.join("knowledge.postcard"), model)?;
    Ok(())
}

/// The table of the files, as Rust.
fn table(root: &Path, texts: &Texts) -> String {
    let entry = |path| {
        let file = root.join(path).display().to_string();
        format!("    ({path:?}, include_str!({file:?})),\n")
    };
    let entries: String = texts.paths().map(entry).collect();
    format!("const EMBEDDED: &[(&str, &str)] = &[\n{entries}];\n")
}

/// The model, or what is wrong with the files.
fn model(texts: Texts) -> Result<knowledge::Knowledge, String> {
    let (mut sources, mut faults) = (Sources::new(), Diagnostics::new());
    let version = texts.version();
    let files = texts.into_sources(&mut sources, &mut faults);
    let unread = faults.has_errors();
    let (_, knowledge) = knowledge::read::read(&files, unread, version, &sources, &mut faults);
    knowledge.ok_or_else(|| faults.render(&sources, Format::Short))
}
