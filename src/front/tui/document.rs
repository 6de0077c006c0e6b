//! What fills the body of a screen: lines already broken to its width, and the items among them that the cursor visits.
//!
//! Every page, and every panel over it, is a document; one way of moving and scrolling serves them all.

use std::ops::Range;

use ratatui::text::{Line, Span};

use super::theme::{Role, Theme};
use crate::language::layout;

/// What the cursor stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Text to be read, with the footnotes of its sheet.
    Text {
        /// The sheet; `None` outside of sheets.
        sheet: Option<usize>,
        /// Positions in its sources, from one.
        sources: Vec<usize>,
    },
    /// A language, by its position.
    Language(usize),
    /// A row of a question, by its position.
    Row(usize),
    /// The field that is typed in.
    Field,
    /// "I don't know" under that field.
    Unknown,
    /// An answer of the review, by its position.
    Answer(usize),
    /// From the review on.
    Proceed,
    /// "Make it exact".
    Refine,
    /// A paper to tick.
    Paper { sheet: usize, id: String, sources: Vec<usize> },
    /// A procedure that was found, by its id.
    Procedure(String),
    /// A way on.
    Next { sheet: usize, position: usize },
}

/// A part of a document that the cursor can stand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// Its lines.
    pub(super) rows: Range<usize>,
    /// Where the cursor stands in its first line, and where what is highlighted begins.
    pub(super) column: usize,
    /// How many of its lines are highlighted when the cursor is on it; none where it is only to be read.
    pub(super) highlighted: usize,
    /// What it is.
    pub(super) target: Target,
    /// Whether a part of the page begins with it.
    pub(super) heads_part: bool,
}

/// Lines and items.
#[derive(Clone, Debug, Default)]
pub(super) struct Document {
    /// Lines that stay in place while the others scroll, where there is room for that.
    pub(super) head: Vec<Line<'static>>,
    /// The lines.
    pub(super) lines: Vec<Line<'static>>,
    /// The items, in the order of their lines.
    pub(super) items: Vec<Item>,
    /// Whether it says why the question is asked.
    pub(super) says_why: bool,
}

impl Document {
    /// Puts the head before the lines, where a window is too low to pin it.
    pub(super) fn unpinned(mut self) -> Self {
        let moved = self.head.len();
        self.head.append(&mut self.lines);
        for item in &mut self.items {
            item.rows = item.rows.start + moved..item.rows.end + moved;
        }
        Self { head: Vec::new(), lines: self.head, ..self }
    }
}

/// A piece of text and what it is for.
pub(super) type Run<'t> = (&'t str, Role);

/// Writes a document line by line.
pub(super) struct Writer {
    width: usize,
    theme: Theme,
    document: Document,
    /// What stands before every line: the thread of a timeline.
    gutter: Vec<Span<'static>>,
    /// The item that is being written.
    item: Option<Item>,
}

impl Writer {
    pub(super) fn new(width: usize, theme: Theme) -> Self {
        Self { width: width.max(8), theme, document: Document::default(), gutter: Vec::new(), item: None }
    }

    /// The cells of a line that are left beside the gutter.
    pub(super) fn room(&self) -> usize {
        self.width.saturating_sub(self.gutter_width()).max(2)
    }

    fn gutter_width(&self) -> usize {
        self.gutter.iter().map(|span| layout::width(&span.content)).sum()
    }

    /// Sets what stands before the lines that follow.
    pub(super) fn set_gutter(&mut self, runs: &[Run<'_>]) {
        self.gutter = runs.iter().map(|&(text, role)| self.span(text, role)).collect();
    }

    fn span(&self, text: &str, role: Role) -> Span<'static> {
        Span::styled(text.to_owned(), self.theme.style(role))
    }

    /// One line as it is, after the gutter; too long, it is cut.
    pub(super) fn line(&mut self, spans: Vec<Span<'static>>) {
        let mut whole = self.gutter.clone();
        whole.extend(spans);
        self.document.lines.push(Line::from(whole));
    }

    /// An empty line, with the gutter.
    pub(super) fn blank(&mut self) {
        self.line(Vec::new());
    }

    /// A rule with a heading in it.
    pub(super) fn heading(&mut self, text: &str) {
        let title = layout::truncate(text, self.room().saturating_sub(4)).into_owned();
        let rest = self.room().saturating_sub(layout::width(&title) + 1);
        let title = self.span(&title, Role::Accent);
        let rule = self.span(&format!(" {}", "─".repeat(rest)), Role::Rule);
        self.line(vec![title, rule]);
    }

    /// Text broken to the width, after a first part that hangs out to its left.
    pub(super) fn hanging(&mut self, first: &[Run<'_>], text: &[Run<'_>]) {
        let indent: usize = first.iter().map(|(text, _)| layout::width(text)).sum();
        let room = self.room().saturating_sub(indent).max(2);
        let mut before: Vec<Span<'static>> =
            first.iter().map(|&(text, role)| self.span(text, role)).collect();
        for line in self.wrapped(text, room) {
            before.extend(line);
            self.line(std::mem::take(&mut before));
            before.push(Span::raw(" ".repeat(indent)));
        }
    }

    /// Text broken to the width.
    pub(super) fn paragraph(&mut self, text: &str, role: Role) {
        self.hanging(&[], &[(text, role)]);
    }

    /// Text at the left and, aligned at the right, something short; apart where they do not fit on a line.
    pub(super) fn aligned(&mut self, left: &[Run<'_>], right: (&str, Role)) {
        let reserved = layout::width(right.0);
        let room = self.room();
        if reserved * 2 > room {
            self.hanging(&[], left);
            let shown = layout::truncate(right.0, room).into_owned();
            let indent = " ".repeat(room.saturating_sub(layout::width(&shown)));
            let right = self.span(&shown, right.1);
            self.line(vec![Span::raw(indent), right]);
            return;
        }
        let mut beside = Some(self.span(right.0, right.1));
        for line in self.wrapped(left, room.saturating_sub(reserved + 2)) {
            let taken: usize = line.iter().map(|span| layout::width(&span.content)).sum();
            let mut line = line;
            if let Some(beside) = beside.take() {
                line.push(Span::raw(" ".repeat(room.saturating_sub(taken + reserved))));
                line.push(beside);
            }
            self.line(line);
        }
    }

    /// Breaks text of several styles as if it were one: [`layout::wrap`] drops only spaces and newlines, so its lines are
    /// followed through the characters of the text.
    fn wrapped(&self, runs: &[Run<'_>], room: usize) -> Vec<Vec<Span<'static>>> {
        let whole: String = runs.iter().map(|(text, _)| *text).collect();
        let mut styled =
            runs.iter().flat_map(|&(text, role)| text.chars().map(move |c| (c, role))).peekable();
        let mut lines = Vec::new();
        for line in layout::wrap(&whole, room) {
            let mut spans: Vec<(String, Role)> = Vec::new();
            for wanted in line.chars() {
                while styled.next_if(|&(c, _)| c != wanted).is_some() {}
                let Some((c, role)) = styled.next() else { break };
                match spans.last_mut().filter(|(_, last)| *last == role) {
                    Some((text, _)) => text.push(printed(c)),
                    None => spans.push((printed(c).to_string(), role)),
                }
            }
            lines.push(spans.iter().map(|(text, role)| self.span(text, *role)).collect());
        }
        lines
    }

    /// Begins an item at the next line.
    pub(super) fn begin(&mut self, target: Target, column: usize) {
        self.end();
        let next = self.document.lines.len();
        let column = column + self.gutter_width();
        self.item = Some(Item { rows: next..next, column, highlighted: 0, target, heads_part: false });
    }

    /// Says that the lines of the item written so far are highlighted under the cursor.
    pub(super) fn highlight(&mut self) {
        let lines = self.document.lines.len();
        if let Some(item) = &mut self.item {
            item.highlighted = lines.saturating_sub(item.rows.start);
        }
    }

    /// Says that a part of the page begins with the item.
    pub(super) fn head_part(&mut self) {
        if let Some(item) = &mut self.item {
            item.heads_part = true;
        }
    }

    /// Ends the item.
    pub(super) fn end(&mut self) {
        if let Some(mut item) = self.item.take() {
            item.rows.end = self.document.lines.len().max(item.rows.start + 1);
            self.document.items.push(item);
        }
    }

    /// What was written so far becomes the head.
    pub(super) fn pin(&mut self) {
        self.end();
        self.document.head = std::mem::take(&mut self.document.lines);
    }

    pub(super) fn finish(mut self) -> Document {
        self.end();
        while self.document.lines.last().is_some_and(|line| line.spans.is_empty())
            && self.document.items.last().is_none_or(|item| item.rows.end < self.document.lines.len())
        {
            self.document.lines.pop();
        }
        self.document
    }
}

/// A space that does not break has done its work once the lines are broken: who copies a text gets plain spaces.
const fn printed(c: char) -> char {
    if c == '\u{a0}' { ' ' } else { c }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Role, Target, Theme, Writer};

    fn texts(writer: Writer) -> Vec<String> {
        writer.finish().lines.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn hanging_text_keeps_its_indent_and_its_styles() {
        let mut writer = Writer::new(20, Theme::Color);
        writer.hanging(
            &[("1  ", Role::Accent)],
            &[("permesso di soggiorno ", Role::Text), ("[1]", Role::Quiet)],
        );
        assert_eq!(texts(writer), ["1  permesso di", "   soggiorno [1]"]);
    }

    #[test]
    fn amounts_stand_at_the_right() {
        let mut writer = Writer::new(30, Theme::Color);
        writer.aligned(&[("Contributo per il permesso", Role::Text)], ("100,00 €", Role::Strong));
        writer.aligned(&[("Marca", Role::Text)], ("da 0,00 a 100,00 €", Role::Strong));
        assert_eq!(
            texts(writer),
            ["Contributo per il     100,00 €", "permesso", "Marca", "            da 0,00 a 100,00 €"]
        );
    }

    proptest! {
        /// Styled text breaks where plain text does, and keeps every style.
        #[test]
        fn styles_follow_the_characters(pieces in prop::collection::vec("[a-zà \n\u{a0}]{0,12}", 0..6), room in 2_usize..30) {
            let roles = [Role::Text, Role::Strong, Role::Quiet];
            let runs: Vec<_> = pieces.iter().zip(roles.iter().cycle()).map(|(text, &role)| (&**text, role)).collect();
            let writer = Writer::new(80, Theme::Monochrome);
            let wrapped = writer.wrapped(&runs, room);
            let lines: Vec<String> =
                wrapped.iter().map(|spans| spans.iter().map(|span| &*span.content).collect()).collect();
            let plain = crate::language::layout::wrap(&pieces.concat(), room);
            let plain: Vec<String> = plain.iter().map(|line| line.replace('\u{a0}', " ")).collect();
            prop_assert_eq!(lines, plain);
        }
    }

    #[test]
    fn the_head_can_scroll_with_the_rest() {
        let mut writer = Writer::new(20, Theme::Color);
        writer.paragraph("Quale?", Role::Strong);
        writer.pin();
        writer.begin(Target::Row(0), 0);
        writer.paragraph("Lavoro", Role::Text);
        let document = writer.finish();
        assert_eq!((document.head.len(), document.items[0].rows.clone()), (1, 0..1));
        let document = document.unpinned();
        assert_eq!((document.head.len(), document.items[0].rows.clone()), (0, 1..2));
    }
}
