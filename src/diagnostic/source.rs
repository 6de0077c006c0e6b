//! The texts that were loaded, and places in them.
//!
//! A text never moves once it is added, so a borrowed piece of it can be traced back to its place by its address.

use std::collections::BTreeMap;
use std::sync::Arc;

/// One loaded text, by the order in which it was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A stretch of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets; what does not fit in 32 bits is cut (files are limited to 16 MiB).
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        Self { file, start, end: end.max(start) }
    }

    /// The smallest span that covers both, or this one when the other is in another file.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        if self.file != other.file {
            return self;
        }
        Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A text that was loaded; its clones are the same bytes at the same address.
#[derive(Clone, Debug)]
pub enum Text {
    /// It is part of the program.
    BuiltIn(&'static str),
    /// It was read.
    Read(Arc<str>),
}

impl std::ops::Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::BuiltIn(text) => text,
            Self::Read(text) => text,
        }
    }
}

#[derive(Debug)]
struct Source {
    path: String,
    text: Text,
}

/// Owns every text that was loaded.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    /// The address of each text, to find the file of a borrowed piece.
    by_address: BTreeMap<usize, FileId>,
}

impl Sources {
    /// No text yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a text in; `path` is how messages name it.
    pub fn add(&mut self, path: impl Into<String>, text: String) -> FileId {
        self.take(path.into(), Text::Read(text.into()))
    }

    /// Takes in a text of the program itself, without a copy.
    pub fn add_built_in(&mut self, path: impl Into<String>, text: &'static str) -> FileId {
        self.take(path.into(), Text::BuiltIn(text))
    }

    fn take(&mut self, path: String, text: Text) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let _earlier = self.by_address.insert(text.as_ptr().addr(), id);
        self.files.push(Source { path, text });
        id
    }

    /// Every file, in the order of loading.
    pub fn files(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..u32::try_from(self.files.len()).unwrap_or(u32::MAX)).map(FileId)
    }

    /// How messages name this file.
    pub fn path(&self, file: FileId) -> &str {
        self.get(file).map_or("", |source| &source.path)
    }

    /// The text of this file.
    pub fn text(&self, file: FileId) -> &str {
        self.get(file).map_or("", |source| &source.text)
    }

    /// The text of this file, shared.
    pub fn shared_text(&self, file: FileId) -> Text {
        self.get(file).map_or(Text::BuiltIn(""), |source| source.text.clone())
    }

    /// The text that a span covers, cut to character boundaries.
    pub fn snippet(&self, span: Span) -> &str {
        let range = self.range(span);
        self.text(span.file).get(range).unwrap_or_default()
    }

    /// Line and column of the start of a span, counted from 1; columns count characters.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        self.position(span.file, self.range(span).start)
    }

    /// Line and column just after the end of a span.
    pub fn end_line_column(&self, span: Span) -> (usize, usize) {
        self.position(span.file, self.range(span).end)
    }

    /// The span of `len` bytes at a memory address, if a loaded text contains them.
    ///
    /// A value read from a file keeps the address of the borrowed text (`text.as_ptr().addr()`), and finds its place with this.
    pub fn span_of(&self, address: usize, len: usize) -> Option<Span> {
        let (&base, &file) = self.by_address.range(..=address).next_back()?;
        let start = address - base;
        let end = start.checked_add(len)?;
        (end <= self.text(file).len()).then(|| Span::new(file, start, end))
    }

    /// The span of a piece borrowed from a loaded text.
    pub fn span_of_str(&self, piece: &str) -> Option<Span> {
        self.span_of(piece.as_ptr().addr(), piece.len())
    }

    /// The bytes of a span, forced into the text and onto character boundaries.
    pub(super) fn range(&self, span: Span) -> std::ops::Range<usize> {
        let text = self.text(span.file);
        let bound = |offset: u32| floor_boundary(text, usize::try_from(offset).unwrap_or(usize::MAX));
        let (start, end) = (bound(span.start), bound(span.end));
        start..end.max(start)
    }

    fn position(&self, file: FileId, offset: usize) -> (usize, usize) {
        let before = self.text(file).get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    fn get(&self, file: FileId) -> Option<&Source> {
        self.files.get(usize::try_from(file.0).ok()?)
    }
}

/// The last character boundary that is not after `offset`.
fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut boundary = offset.min(text.len());
    while !text.is_char_boundary(boundary) {
        boundary -= 1;
    }
    boundary
}

#[cfg(test)]
mod tests {
    use super::{Sources, Span};

    #[test]
    fn a_borrowed_piece_is_traced_to_its_place_after_more_files() {
        let mut sources = Sources::new();
        let first = sources.add("a.ron", "uno due".into());
        let address = sources.text(first).as_ptr().addr() + 4;
        for n in 0..100 {
            let _file = sources.add(format!("{n}.ron"), "x".repeat(n));
        }
        let span = sources.span_of(address, 3).unwrap();
        assert_eq!((span.file, sources.snippet(span)), (first, "due"));
        assert_eq!(sources.span_of(address, 4), None, "a piece does not run past its file");
        let elsewhere = String::from("due");
        assert_eq!(sources.span_of_str(&elsewhere), None);
    }

    #[test]
    fn columns_count_characters_and_survive_wild_spans() {
        let mut sources = Sources::new();
        let file = sources.add("a.ron", "sì\nperché no".into());
        assert_eq!(sources.line_column(Span::new(file, 12, 14)), (2, 8));
        // Inside the two bytes of `ì`, and far beyond the end.
        assert_eq!(sources.line_column(Span::new(file, 2, 3)), (1, 2));
        assert_eq!(sources.line_column(Span::new(file, 900, 901)), (2, 10));
        assert_eq!(sources.snippet(Span::new(file, 0, 900)), "sì\nperché no");
    }
}
