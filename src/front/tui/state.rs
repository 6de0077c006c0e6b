//! What the screen remembers and the page does not know: where the cursor and the window on the lines are, and what is
//! being typed.

use super::document::Document;
use super::keys::Key;
use crate::language::{layout, sanitize};

/// The cursor on the items of a document, and the first line in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct View {
    /// The item under the cursor.
    pub(super) selected: usize,
    /// The first line in view.
    pub(super) scroll: usize,
}

/// The window through which a document is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    /// Its lines.
    pub(super) height: usize,
    /// How many lines should be seen above and below the cursor.
    pub(super) margin: usize,
}

/// A step of the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    NextPart,
    PreviousPart,
}

impl View {
    /// With the cursor on an item.
    pub(super) const fn at(selected: usize) -> Self {
        Self { selected, scroll: 0 }
    }

    /// Moves the cursor; over an item that is higher than the window, and where there are no items, moves the window.
    pub(super) fn step(&mut self, step: Step, document: &Document, window: Window) {
        self.settle(document, window);
        let last = document.items.len().saturating_sub(1);
        let half = (window.height / 2).max(1);
        let rows = document.items.get(self.selected).map(|item| item.rows.clone());
        match step {
            Step::Up => match rows {
                Some(rows) if rows.start >= self.scroll => self.selected = self.selected.saturating_sub(1),
                Some(_) => self.scroll = self.scroll.saturating_sub(half),
                None => self.scroll = self.scroll.saturating_sub(1),
            },
            Step::Down => match rows {
                Some(rows) if rows.end <= self.scroll + window.height => self.selected += 1,
                Some(_) => self.scroll += half,
                None => self.scroll += 1,
            },
            Step::First => *self = Self::default(),
            Step::Last => {
                self.selected = last;
                self.scroll = document.lines.len();
            }
            Step::PageDown => self.page_down(document, window),
            Step::PageUp => self.page_up(document, window),
            Step::NextPart => {
                let parts = heads(document).find(|&item| item > self.selected);
                self.show_at_top(parts.unwrap_or(last), document);
            }
            Step::PreviousPart => {
                let parts = heads(document).filter(|&item| item < self.selected).last();
                self.show_at_top(parts.unwrap_or(0), document);
            }
        }
        self.settle(document, window);
    }

    fn page_down(&mut self, document: &Document, window: Window) {
        let lowest = document.lines.len().saturating_sub(window.height);
        if self.scroll >= lowest {
            self.selected = document.items.len().saturating_sub(1);
            return;
        }
        // One line of the old page stays in view, so that the eye finds its place.
        self.scroll = (self.scroll + window.height.saturating_sub(1).max(1)).min(lowest);
        self.select_from(self.scroll + window.margin, document);
    }

    fn page_up(&mut self, document: &Document, window: Window) {
        self.scroll = self.scroll.saturating_sub(window.height.saturating_sub(1).max(1));
        match self.scroll {
            0 => self.selected = 0,
            top => self.select_from(top + window.margin, document),
        }
    }

    fn select_from(&mut self, line: usize, document: &Document) {
        let first =
            document.items.iter().position(|item| item.rows.start >= line || item.rows.end > line + 1);
        self.selected = first.unwrap_or_else(|| document.items.len().saturating_sub(1));
    }

    fn show_at_top(&mut self, item: usize, document: &Document) {
        self.selected = item;
        self.scroll = document.items.get(item).map_or(0, |item| item.rows.start);
    }

    /// Brings cursor and window back into a document that may have become another one.
    pub(super) fn settle(&mut self, document: &Document, window: Window) {
        let lowest = document.lines.len().saturating_sub(window.height);
        let last = document.items.len().saturating_sub(1);
        self.selected = self.selected.min(last);
        self.scroll = self.scroll.min(lowest);
        let Some(item) = document.items.get(self.selected) else {
            return;
        };
        let (start, end) = (item.rows.start, item.rows.end);
        if end - start >= window.height {
            // Any part of it may be in view; it begins at the top.
            self.scroll =
                self.scroll.clamp(start, end.saturating_sub(window.height).max(start)).min(lowest.max(start));
            return;
        }
        let margin = window.margin.min((window.height - (end - start)) / 2);
        if self.scroll + margin > start {
            self.scroll = start.saturating_sub(margin);
        }
        if self.scroll + window.height < end + margin {
            self.scroll = end + margin - window.height;
        }
        if self.selected == 0 && end <= window.height {
            self.scroll = 0;
        }
        // What stands below the last item has no item of its own to be reached by.
        if self.selected == last && start >= lowest {
            self.scroll = lowest;
        }
        self.scroll = self.scroll.min(lowest);
    }
}

fn heads(document: &Document) -> impl Iterator<Item = usize> {
    document.items.iter().enumerate().filter(|(_, item)| item.heads_part).map(|(position, _)| position)
}

/// A line that is typed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Field {
    characters: Vec<char>,
    /// Before which character the cursor stands.
    caret: usize,
    /// The most characters that it takes.
    longest: usize,
}

impl Field {
    /// With a text, and the cursor behind it.
    pub(super) fn new(text: &str, longest: usize) -> Self {
        let mut field = Self { characters: Vec::new(), caret: 0, longest };
        field.insert(text);
        field
    }

    /// What stands in it.
    pub(super) fn text(&self) -> String {
        self.characters.iter().collect()
    }

    /// Puts text before the cursor: cleaned, on one line, and no more than there is room for.
    pub(super) fn insert(&mut self, text: &str) {
        for c in sanitize(text).chars() {
            if self.characters.len() >= self.longest {
                break;
            }
            let c = if c == '\n' { ' ' } else { c };
            self.characters.insert(self.caret.min(self.characters.len()), c);
            self.caret += 1;
        }
    }

    /// Edits; a key that edits nothing does nothing.
    pub(super) fn edit(&mut self, key: Key) {
        match key {
            Key::Char(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            Key::Backspace if self.caret > 0 => {
                self.caret -= 1;
                self.characters.remove(self.caret);
            }
            Key::Delete if self.caret < self.characters.len() => {
                self.characters.remove(self.caret);
            }
            Key::Left => self.caret = self.caret.saturating_sub(1),
            Key::Right => self.caret = (self.caret + 1).min(self.characters.len()),
            Key::Home => self.caret = 0,
            Key::End => self.caret = self.characters.len(),
            _ => {}
        }
    }

    /// The part that fits into `room` cells, with the cursor in it, and the cell of the cursor.
    pub(super) fn shown(&self, room: usize) -> (String, usize) {
        let room = room.max(1);
        let text = |from: usize, to: usize| -> String {
            self.characters.iter().skip(from).take(to.saturating_sub(from)).collect()
        };
        let mut from = 0;
        while from < self.caret && layout::width(&text(from, self.caret)) >= room {
            from += 1;
        }
        let mut to = self.characters.len();
        while to > self.caret && layout::width(&text(from, to)) > room {
            to -= 1;
        }
        let caret = layout::width(&text(from, self.caret)).min(room - 1);
        (text(from, to), caret)
    }
}

#[cfg(test)]
mod tests {
    use super::super::document::{Document, Item, Target};
    use super::{Field, Key, Step, View, Window};
    use ratatui::text::Line;

    /// Items of so many lines each, one after another.
    fn document(heights: &[usize], below: usize) -> Document {
        let mut document = Document::default();
        for (position, height) in heights.iter().enumerate() {
            let start = document.lines.len();
            document.lines.resize(start + height, Line::default());
            let rows = start..start + height;
            let target = Target::Row(position);
            document.items.push(Item { rows, column: 0, highlighted: 1, target, heads_part: false });
        }
        document.lines.resize(document.lines.len() + below, Line::default());
        document
    }

    const WINDOW: Window = Window { height: 5, margin: 1 };

    #[test]
    fn the_window_follows_the_cursor_and_shows_what_stands_below() {
        let document = document(&[1; 8], 3);
        let mut view = View::default();
        let mut seen = Vec::new();
        for _ in 0..8 {
            view.step(Step::Down, &document, WINDOW);
            seen.push((view.selected, view.scroll));
        }
        assert_eq!(seen, [(1, 0), (2, 0), (3, 0), (4, 1), (5, 2), (6, 3), (7, 6), (7, 6)]);
        view.step(Step::First, &document, WINDOW);
        assert_eq!(view, View::default());
    }

    #[test]
    fn an_item_higher_than_the_window_is_read_to_its_end() {
        let document = document(&[1, 12, 1], 0);
        let mut view = View::default();
        let mut seen = Vec::new();
        for _ in 0..7 {
            view.step(Step::Down, &document, WINDOW);
            seen.push((view.selected, view.scroll));
        }
        assert_eq!(seen, [(1, 1), (1, 3), (1, 5), (1, 7), (1, 8), (2, 9), (2, 9)]);
        view.step(Step::Up, &document, WINDOW);
        view.step(Step::Up, &document, WINDOW);
        assert_eq!(view, View { selected: 1, scroll: 6 });
    }

    #[test]
    fn pages_go_down_and_up_again() {
        let document = document(&[1; 20], 0);
        let mut view = View::default();
        let mut scrolls = Vec::new();
        for step in
            [Step::PageDown, Step::PageDown, Step::PageDown, Step::PageDown, Step::PageDown, Step::PageUp]
        {
            view.step(step, &document, WINDOW);
            scrolls.push(view.scroll);
        }
        assert_eq!(scrolls, [4, 8, 12, 15, 15, 11]);
    }

    #[test]
    fn a_field_is_edited_in_the_middle_and_takes_no_more_than_it_should() {
        let mut field = Field::new("31/2026", 10);
        for key in
            [Key::Left, Key::Left, Key::Left, Key::Left, Key::Char('1'), Key::Char('2'), Key::Char('/')]
        {
            field.edit(key);
        }
        assert_eq!(field.text(), "31/12/2026");
        field.insert("\u{1b}[2J\n9");
        assert_eq!(field.text(), "31/12/2026");
        assert_eq!(field.shown(6), ("1/12/2".to_owned(), 5));
        field.edit(Key::Enter);
        assert_eq!(field.text(), "31/12/2026");
    }
}
