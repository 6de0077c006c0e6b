//! The authored files as texts: those embedded in the program, or those of a directory.
//!
//! The only place that reads files of the knowledge base. A file that cannot be read is a fault to report, never a
//! reason to stop; what the texts say is not judged here.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources};

/// The largest file that is read.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Why a file has no text.
#[derive(Clone, Debug)]
struct Unread {
    code: Code,
    why: String,
}

/// The folder under which an overlay that stands anywhere is taken in.
const ELSEWHERE: &str = "overlays/-";

/// Every authored file by its path: `data/...`, `i18n/<locale>/...` and `overlays/<province>/...`, with `/` on every
/// system.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    files: BTreeMap<String, Result<Cow<'static, str>, Unread>>,
    /// Where the overlay really stands, if it does not stand with the other files.
    overlay: Option<String>,
}

impl FromIterator<(String, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(files: I) -> Self {
        let files = files.into_iter().map(|(path, text)| (path, Ok(text.into()))).collect();
        Self { files, ..Self::default() }
    }
}

impl Texts {
    /// The files that were built into the program.
    pub(super) fn of_the_program(files: &[(&'static str, &'static str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), Ok(Cow::Borrowed(*text))));
        Self { files: files.collect(), overlay: None }
    }

    /// The paths of the files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The files of a directory that holds `data/` and `i18n/`, and perhaps `overlays/`, as the repository does. What
    /// cannot be read is reported by [`super::load`].
    pub fn read(dir: &Path) -> Self {
        let mut texts = Self::default();
        texts.read_folder(&dir.join("data"), "data", ".ron");
        texts.read_folder(&dir.join("i18n"), "i18n", ".ftl");
        let overlays = dir.join("overlays");
        if overlays.is_dir() {
            for (province, is_folder) in texts.list(&overlays, "overlays") {
                if is_folder {
                    texts.read_overlay(&overlays.join(&province), &format!("overlays/{province}"));
                }
            }
        }
        texts
    }

    /// The same files with the overlay of this directory, instead of all others.
    #[must_use]
    pub fn with_overlay(mut self, dir: &Path) -> Self {
        self.files.retain(|path, _| !path.starts_with("overlays/"));
        self.overlay = Some(dir.display().to_string());
        self.read_overlay(dir, ELSEWHERE);
        self
    }

    /// An overlay: `overlay.ron`, and a file of words for each language. What else stands there is the office's own.
    fn read_overlay(&mut self, folder: &Path, path: &str) {
        self.read_file(&folder.join("overlay.ron"), format!("{path}/overlay.ron"));
        for (name, is_folder) in self.list(folder, path) {
            if !is_folder && Path::new(&name).extension().is_some_and(|ending| ending == "ftl") {
                self.read_file(&folder.join(&name), format!("{path}/{name}"));
            }
        }
    }

    /// A hash of all paths and texts, in hexadecimal: the same files give the same hash everywhere.
    pub fn version(&self) -> String {
        let mut hash = Fnv::new();
        for (path, text) in &self.files {
            hash.add(path.as_bytes());
            hash.add(text.as_ref().map_or(&[][..], |text| text.as_bytes()));
        }
        format!("{:016x}", hash.0)
    }

    /// Hands the texts over, in the order of their paths, and reports those that could not be read.
    pub(crate) fn into_sources(
        self,
        sources: &mut Sources,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, FileId)> {
        let mut files = Vec::new();
        for (path, text) in self.files {
            // How messages name it.
            let elsewhere = path.strip_prefix(ELSEWHERE).zip(self.overlay.as_deref());
            let shown = elsewhere.map_or_else(|| path.clone(), |(file, dir)| format!("{dir}{file}"));
            match text {
                Ok(Cow::Borrowed(text)) => files.push((path, sources.add_built_in(shown, text))),
                Ok(Cow::Owned(text)) => files.push((path, sources.add(shown, text))),
                Err(Unread { code, why }) => {
                    let file = sources.add(shown, String::new());
                    diagnostics.push(Diagnostic::error(code, file, why));
                }
            }
        }
        files
    }

    /// Files with this ending in a folder and in its folders, one level down: deeper ones have no meaning.
    fn read_folder(&mut self, folder: &Path, path: &str, ending: &str) {
        for (name, is_folder) in self.list(folder, path) {
            let inner = format!("{path}/{name}");
            if is_folder {
                for (file, deeper) in self.list(&folder.join(&name), &inner) {
                    if !deeper && file.ends_with(ending) {
                        self.read_file(&folder.join(&name).join(&file), format!("{inner}/{file}"));
                    }
                }
            } else if name.ends_with(ending) {
                self.read_file(&folder.join(&name), inner);
            }
        }
    }

    /// The names in a folder, hidden ones (of editors) excepted, and whether each is a folder itself.
    fn list(&mut self, folder: &Path, path: &str) -> Vec<(String, bool)> {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                self.unread(path.to_owned(), Code::Unreadable, format!("the folder cannot be read: {error}"));
                return Vec::new();
            }
        };
        let mut names = Vec::new();
        for entry in entries {
            let name = match entry {
                Ok(entry) => entry.file_name().to_string_lossy().into_owned(),
                Err(error) => {
                    self.unread(
                        path.to_owned(),
                        Code::Unreadable,
                        format!("the folder cannot be read: {error}"),
                    );
                    continue;
                }
            };
            if !name.starts_with('.') {
                let is_folder = folder.join(&name).is_dir();
                names.push((name, is_folder));
            }
        }
        names
    }

    fn read_file(&mut self, file: &Path, path: String) {
        match read_text(file) {
            Ok(text) => {
                let _earlier = self.files.insert(path, Ok(text.into()));
            }
            Err(unread) => self.unread(path, unread.code, unread.why),
        }
    }

    fn unread(&mut self, path: String, code: Code, why: String) {
        let _earlier = self.files.insert(path, Err(Unread { code, why }));
    }
}

fn read_text(file: &Path) -> Result<String, Unread> {
    let unreadable = |why: String| Unread { code: Code::Unreadable, why };
    let metadata =
        std::fs::metadata(file).map_err(|error| unreadable(format!("the file cannot be read: {error}")))?;
    // A pipe or a device could block for ever.
    if !metadata.is_file() {
        return Err(unreadable("not a regular file".to_owned()));
    }
    let mut bytes = Vec::new();
    let _count = File::open(file)
        .and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(format!("the file cannot be read: {error}")))?;
    if bytes.len() as u64 > LIMIT {
        return Err(Unread { code: Code::Limit, why: "the file is larger than 16 MiB".to_owned() });
    }
    String::from_utf8(bytes).map_err(|error| {
        unreadable(format!(
            "the file is not UTF-8 text: byte {} is wrong",
            error.utf8_error().valid_up_to() + 1
        ))
    })
}

/// A hash in the manner of FNV-1a, eight bytes at a time: stable across systems and versions, which the standard hasher
/// does not promise to be.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds bytes and their length, so that a text cannot run over into the next path.
    fn add(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        for byte in rest {
            self.mix(u64::from(*byte));
        }
        self.mix(bytes.len() as u64);
    }

    fn mix(&mut self, word: u64) {
        let product = (self.0 ^ word).wrapping_mul(0x0100_0000_01b3);
        // A product only carries upwards: without this, the first bytes of a word would touch all of the hash, the last few.
        self.0 = product ^ (product >> 32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_depends_on_paths_and_texts() {
        let texts = |pairs: &[(&str, &str)]| -> Texts {
            pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
        };
        let base = texts(&[("data/a.ron", "{}"), ("data/b.ron", "")]).version();
        assert_eq!(base, texts(&[("data/b.ron", ""), ("data/a.ron", "{}")]).version());
        assert_ne!(base, texts(&[("data/a.ron", "{ }"), ("data/b.ron", "")]).version());
        assert_ne!(base, texts(&[("data/a.ron", ""), ("data/b.ron", "{}")]).version());
        assert_eq!(base.len(), 16);
    }

    #[test]
    fn a_missing_directory_is_reported_and_not_a_panic() {
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        let files = Texts::read(Path::new("/nowhere/at/all")).into_sources(&mut sources, &mut diagnostics);
        assert!(files.is_empty());
        assert_eq!(diagnostics.iter().filter(|fault| fault.code == Code::Unreadable).count(), 2);
    }
}
