//! The authored files as texts: those embedded in the program, or those of a directory.
//!
//! The only place that reads files of the knowledge base. A file that cannot be read is a fault to report, never a
//! reason to stop; what the texts say is not judged here.

mod unread;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources};
use unread::{Unread, not_utf8};

/// The largest file that is read.
const LIMIT: u64 = 16 * 1024 * 1024;

/// The folder under which an overlay that stands anywhere is taken in.
const ELSEWHERE: &str = "overlays/-";

/// What to do about a folder that is no overlay.
const OVERLAY_HOLDS: &str = "--overlay takes a folder that holds overlay.ron, it.ftl and en.ftl";

/// Every authored file by its path: `data/...`, `i18n/<locale>/...` and `overlays/<province>/...`, with `/` on every
/// system.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    files: BTreeMap<String, Result<Cow<'static, str>, Unread>>,
    /// Files that nobody reads, though somebody may have meant them to be: why, and what to do.
    passed_over: BTreeMap<String, (&'static str, String)>,
    /// Where the overlay really stands, if it does not stand with the other files.
    overlay: Option<String>,
}

/// What a folder holds: its files end in this.
#[derive(Clone, Copy)]
enum Ending {
    Ron,
    Ftl,
}

impl Ending {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Ron => ".ron",
            Self::Ftl => ".ftl",
        }
    }

    /// What a file of another name is told.
    const fn demand(self) -> &'static str {
        match self {
            Self::Ron => "its name must end in .ron",
            Self::Ftl => "its name must end in .ftl",
        }
    }
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
        Self { files: files.collect(), ..Self::default() }
    }

    /// The paths of the files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The files of a directory that holds `data/` and `i18n/`, and perhaps `overlays/`, as the repository does. What
    /// cannot be read is reported by [`super::load`].
    pub fn read(dir: &Path) -> Self {
        let mut texts = Self::default();
        if !dir.join("data").is_dir() && !dir.join("i18n").is_dir() {
            let why = if dir.is_dir() {
                "there is no `data` and no `i18n` in this folder"
            } else {
                "there is no such folder"
            };
            let help = "give the folder that holds data/ and i18n/";
            texts.unread(dir.display().to_string(), Unread::new(Code::Unreadable, why).help(help));
            return texts;
        }
        texts.read_folder(&dir.join("data"), "data", Ending::Ron);
        texts.read_folder(&dir.join("i18n"), "i18n", Ending::Ftl);
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

    /// An overlay: `overlay.ron`, and a file of words for each language.
    fn read_overlay(&mut self, folder: &Path, path: &str) {
        let missing = |why| Unread::new(Code::Unreadable, why).help(OVERLAY_HOLDS);
        if !folder.is_dir() {
            let why = if folder.exists() { "this is not a folder" } else { "there is no such folder" };
            self.unread(path.to_owned(), missing(why));
            return;
        }
        let mut has_outline = false;
        for (name, is_folder) in self.list(folder, path) {
            let inner = format!("{path}/{name}");
            let is_words = name.ends_with(Ending::Ftl.as_str());
            has_outline |= name == "overlay.ron";
            if is_words || name == "overlay.ron" {
                self.read_file(&folder.join(&name), inner);
            } else if !is_folder {
                let why = "an overlay has the files overlay.ron, it.ftl and en.ftl";
                let ending = if is_like(&name, Ending::Ftl) { Ending::Ftl } else { Ending::Ron };
                self.pass_over(&name, inner, why, ending);
            }
        }
        if !has_outline {
            self.unread(path.to_owned(), missing("there is no `overlay.ron` in this folder"));
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
                // Some editors put a byte-order mark in front, which nobody sees.
                Ok(Cow::Owned(text)) => match text.strip_prefix('\u{FEFF}') {
                    Some(body) => files.push((path, sources.add(shown, body.to_owned()))),
                    None => files.push((path, sources.add(shown, text))),
                },
                Err(unread) => {
                    let is_words = is_like(&path, Ending::Ftl);
                    let has_text = unread.wrong.is_some();
                    let file = unread.report(shown, sources, diagnostics);
                    // In words a wrong character hides no other; in data it could be that of a name.
                    if is_words && has_text {
                        files.push((path, file));
                    }
                }
            }
        }
        for (path, (why, help)) in self.passed_over {
            let name = path.rsplit('/').next().unwrap_or_default();
            let message = format!("`{name}` is passed over: {why}");
            let elsewhere = path.strip_prefix(ELSEWHERE).zip(self.overlay.as_deref());
            let shown = elsewhere.map_or_else(|| path.clone(), |(file, dir)| format!("{dir}{file}"));
            let file = sources.add(shown, String::new());
            diagnostics.push(Diagnostic::warning(Code::Unreadable, file, message).help(help));
        }
        files
    }

    /// Files with this ending in a folder and in its folders, one level down: deeper ones have no meaning.
    fn read_folder(&mut self, folder: &Path, path: &str, ending: Ending) {
        for (name, is_folder) in self.list(folder, path) {
            let inner = format!("{path}/{name}");
            if !is_folder {
                self.read_or_pass_over(&folder.join(&name), &name, inner, ending);
                continue;
            }
            for (file, deeper) in self.list(&folder.join(&name), &inner) {
                let innermost = format!("{inner}/{file}");
                if deeper {
                    let why = "a folder inside a folder is not looked into";
                    let help = format!("move its files to {inner}/");
                    let _earlier = self.passed_over.insert(innermost, (why, help));
                } else {
                    self.read_or_pass_over(&folder.join(&name).join(&file), &file, innermost, ending);
                }
            }
        }
    }

    fn read_or_pass_over(&mut self, file: &Path, name: &str, path: String, ending: Ending) {
        if name.ends_with(ending.as_str()) {
            self.read_file(file, path);
        } else {
            self.pass_over(name, path, ending.demand(), ending);
        }
    }

    /// A file whose name says that nobody reads it. What editors and systems leave behind is no author's.
    fn pass_over(&mut self, name: &str, path: String, why: &'static str, ending: Ending) {
        let is_left_behind = name.ends_with('~') || ["Thumbs.db", "desktop.ini"].contains(&name);
        if is_left_behind {
            return;
        }
        let small = name.to_lowercase();
        let help = match small.split_once(ending.as_str()) {
            Some((stem, "")) => format!("call it `{stem}{}`, in small letters", ending.as_str()),
            Some((stem, hidden)) => {
                format!("call it `{stem}{}`: some systems hide an ending such as {hidden}", ending.as_str())
            }
            None => "move it elsewhere, if it is not meant for the program".to_owned(),
        };
        let _earlier = self.passed_over.insert(path, (why, help));
    }

    /// The names in a folder, hidden ones (of editors) excepted, and whether each is a folder itself.
    fn list(&mut self, folder: &Path, path: &str) -> Vec<(String, bool)> {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                let why = format!("the folder cannot be read: {error}");
                self.unread(path.to_owned(), Unread::new(Code::Unreadable, why));
                return Vec::new();
            }
        };
        let mut names = Vec::new();
        for entry in entries {
            let name = match entry {
                Ok(entry) => entry.file_name().to_string_lossy().into_owned(),
                Err(error) => {
                    let why = format!("the folder cannot be read: {error}");
                    self.unread(path.to_owned(), Unread::new(Code::Unreadable, why));
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
            Err(unread) => self.unread(path, unread),
        }
    }

    fn unread(&mut self, path: String, unread: Unread) {
        let _earlier = self.files.insert(path, Err(unread));
    }
}

/// Whether a name has this ending, in large or small letters, perhaps with another one behind it.
fn is_like(name: &str, ending: Ending) -> bool {
    name.to_lowercase().contains(ending.as_str())
}

fn read_text(file: &Path) -> Result<String, Unread> {
    let unreadable = |why: String| Unread::new(Code::Unreadable, why);
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
        return Err(Unread::new(Code::Limit, "the file is larger than 16 MiB"));
    }
    String::from_utf8(bytes).map_err(|error| not_utf8(&error))
}

/// FNV-1a: stable across systems and versions, which the standard hasher does not promise to be.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds bytes and their length, so that a text cannot run over into the next path.
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&(bytes.len() as u64).to_le_bytes()) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
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
        assert_eq!(diagnostics.iter().filter(|fault| fault.code == Code::Unreadable).count(), 1);
    }
}
