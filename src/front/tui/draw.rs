//! The frame round every page: header, spine, path of answers, body, side column, rule and footer.
//!
//! All areas follow from the size of the terminal alone. Below a size one line says so; nothing here may panic at any.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Style;
use ratatui::text::Line;

use super::app::Confirm;
use super::document::{Document, Target, Writer};
use super::draw_frame::{footer, header, question_of, side, spine, trail};
use super::keys::{Command, Place};
use super::state::View;
use super::theme::{Role, Theme};
use super::words;
use crate::language::{Args, Language, layout};
use crate::page::{Body, Page};

/// The smallest terminal that is drawn into.
const SMALLEST: Size = Size { width: 40, height: 12 };

/// A column of text is read with ease up to this width.
const COLUMN: u16 = 76;

/// From this width on, a second column stands beside the first.
const WIDE: u16 = 112;

/// The fewest lines of a list below a pinned head.
const FEWEST_LINES: usize = 6;

/// The cells left of the column, where the mark of the cursor stands.
const MARGIN: u16 = 2;

/// What a document needs to know of the screen.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// The width of the column.
    pub(super) width: usize,
    /// The lines of the body.
    pub(super) height: usize,
    pub(super) theme: Theme,
    pub(super) language: Language<'a>,
    /// Whether a column beside shows the answers and the reasons.
    pub(super) beside: bool,
}

impl Context<'_> {
    pub(super) fn writer(&self) -> Writer {
        Writer::new(self.width, self.theme)
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.language.say(id, &Args::new())
    }
}

/// Everything on the screen but the document.
pub(super) struct Scene<'a> {
    pub(super) page: &'a Page,
    pub(super) theme: Theme,
    pub(super) language: Language<'a>,
    pub(super) place: Place,
    pub(super) confirm: Option<Confirm>,
    /// Commands whose keys would do nothing here: the footer leaves them out.
    pub(super) idle: Vec<Command>,
    /// The cell of the cursor within a field.
    pub(super) caret: Option<usize>,
    /// What the cursor of the page stands on.
    pub(super) under_cursor: Option<&'a Target>,
}

/// A document as it is seen.
pub(super) struct Shown<'a> {
    pub(super) document: &'a Document,
    pub(super) view: View,
}

/// Where everything stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Areas {
    header: Rect,
    spine: Option<Rect>,
    top_rule: Rect,
    trail: Option<Rect>,
    /// The column of the document, without the margin for the mark.
    pub(super) body: Rect,
    /// The column beside it.
    pub(super) side: Option<Rect>,
    rule: Rect,
    footer: Rect,
}

impl Areas {
    pub(super) fn of(size: Size, page: &Page) -> Self {
        let Size { width, height } = size;
        let inner = width.saturating_sub(2 * MARGIN);
        let line = |y: u16| Rect { x: MARGIN, y: y.min(height), width: inner, height: u16::from(y < height) };
        let (low, airy) = (height < 16, height >= 30);
        let side = width >= WIDE && matches!(page.body, Body::Question(_) | Body::Result(_));
        let mut y = u16::from(airy);
        let header = line(y);
        y += 1 + u16::from(airy && !page.spine.is_empty());
        let spine = (!low && !page.spine.is_empty()).then(|| line(y));
        y += u16::from(spine.is_some());
        let top_rule = line(y);
        y += 1;
        let answers = if low || side {
            0
        } else {
            // A result ends with all answers anyway: there one line is enough.
            let room_for_two = height >= 24 && !matches!(page.body, Body::Result(_));
            trail(page, inner.into(), if room_for_two { 2 } else { 1 }).len()
        };
        let answers = u16::try_from(answers).unwrap_or(0);
        let trail = (answers > 0).then(|| Rect { height: answers, ..line(y) });
        y += answers + u16::from(height >= 22);
        let bottom = height.saturating_sub(2);
        let column =
            Rect { x: MARGIN, y: y.min(bottom), width: inner.min(COLUMN), height: bottom.saturating_sub(y) };
        let beside = MARGIN + COLUMN + 4;
        let side = side.then(|| Rect { x: beside, width: width.saturating_sub(beside + MARGIN), ..column });
        Self {
            header,
            spine,
            top_rule,
            trail,
            body: column,
            side,
            rule: line(bottom),
            footer: line(bottom + 1),
        }
    }
}

/// Lets the head scroll with the rest, where pinning it would leave too few lines.
pub(super) fn pin_if_room(document: Document, height: usize) -> Document {
    let fits = document.head.len() + document.lines.len() <= height;
    if fits || document.head.len() + FEWEST_LINES <= height { document } else { document.unpinned() }
}

/// Draws the screen; gives the cell of the cursor.
pub(super) fn screen(buffer: &mut Buffer, scene: &Scene<'_>, shown: &Shown<'_>) -> Option<Position> {
    let size = buffer.area.as_size();
    if size.width == 0 || size.height == 0 {
        return None;
    }
    if size.width < SMALLEST.width || size.height < SMALLEST.height {
        too_small(buffer, scene);
        return Some(Position::ORIGIN);
    }
    let areas = Areas::of(size, scene.page);
    let style = |role| scene.theme.style(role);
    header(buffer, areas.header, scene);
    if let Some(area) = areas.spine {
        paint(buffer, area, &spine(scene, usize::from(area.width)));
    }
    let rule = Line::styled("─".repeat(usize::from(areas.rule.width)), style(Role::Rule));
    paint(buffer, areas.top_rule, &rule);
    if let Some(area) = areas.trail {
        let lines = trail(scene.page, area.width.into(), area.height.into());
        for (line, row) in lines.into_iter().zip(area.rows()) {
            paint(buffer, row, &Line::styled(line, style(Role::Quiet)));
        }
    }
    let cursor = body(buffer, areas.body, scene, shown);
    if let Some(area) = areas.side {
        for (line, y) in side(scene, area).iter().zip(area.rows()) {
            paint(buffer, y, line);
        }
    }
    paint(buffer, areas.rule, &rule);
    position_mark(buffer, &areas, scene, shown);
    match scene.confirm {
        None => paint(buffer, areas.footer, &footer(scene, usize::from(areas.footer.width))),
        Some(confirm) => {
            return Some(ask(buffer, &areas, &question_of(confirm, scene), style(Role::Strong)));
        }
    }
    cursor
}

/// Asks in the footer, and in the line above it where one line is not enough; gives the cell where the question begins.
fn ask(buffer: &mut Buffer, areas: &Areas, text: &str, style: Style) -> Position {
    let lines = layout::wrap(text, usize::from(areas.footer.width));
    let rows: &[Rect] = if lines.len() > 1 { &[areas.rule, areas.footer] } else { &[areas.footer] };
    for (line, &row) in lines.iter().zip(rows) {
        let line = layout::pad(line, usize::from(row.width));
        paint(buffer, row, &Line::styled(line, style));
    }
    rows.first().unwrap_or(&areas.footer).as_position()
}

/// The item that is drawn at a cell.
pub(super) fn item_at(area: Rect, page: &Page, shown: &Shown<'_>, column: u16, row: u16) -> Option<usize> {
    let body = Areas::of(area.as_size(), page).body;
    let small = area.width < SMALLEST.width || area.height < SMALLEST.height;
    if small || row < body.y || row >= body.bottom() || column >= body.right() {
        return None;
    }
    let line = usize::from(row - body.y).checked_sub(shown.document.head.len())? + shown.view.scroll;
    shown.document.items.iter().position(|item| item.rows.contains(&line))
}

/// Draws a line into an area that is one line high, as far as it goes.
pub(super) fn paint(buffer: &mut Buffer, area: Rect, line: &Line<'_>) {
    let area = area.intersection(buffer.area);
    if !area.is_empty() {
        buffer.set_line(area.x, area.y, line, area.width);
    }
}

fn too_small(buffer: &mut Buffer, scene: &Scene<'_>) {
    let args =
        Args::new().number("larghezza", SMALLEST.width.into()).number("altezza", SMALLEST.height.into());
    let text = scene.language.say(words::TOO_SMALL, &args);
    for (line, row) in layout::wrap(&text, usize::from(buffer.area.width)).iter().zip(buffer.area.rows()) {
        paint(buffer, row, &Line::raw(line));
    }
}

/// The document: its head, then the lines in view, with the mark of the cursor in the margin.
fn body(buffer: &mut Buffer, area: Rect, scene: &Scene<'_>, shown: &Shown<'_>) -> Option<Position> {
    let Shown { document, view } = shown;
    let mut rows = area.rows();
    for (line, row) in document.head.iter().zip(rows.by_ref()) {
        paint(buffer, row, line);
    }
    let selected = document.items.get(view.selected);
    let mut cursor = None;
    for ((number, line), row) in document.lines.iter().enumerate().skip(view.scroll).zip(rows) {
        paint(buffer, row, line);
        let Some(item) = selected.filter(|item| item.rows.contains(&number)) else {
            continue;
        };
        let line_in_item = number - item.rows.start;
        if line_in_item < item.highlighted {
            highlight(buffer, row, item.column, line, scene.theme.style(Role::Selected));
        }
        if cursor.is_none() {
            let mark = Rect { x: area.x.saturating_sub(MARGIN), width: 1, ..row };
            paint(buffer, mark, &Line::styled(">", scene.theme.style(Role::Accent)));
            let inside = if item.target == Target::Field { scene.caret.unwrap_or(0) } else { 0 };
            let x = row.x + u16::try_from(item.column + inside).unwrap_or(0);
            cursor = Some(Position { x: x.min(buffer.area.right().saturating_sub(1)), y: row.y });
        }
    }
    cursor.or(Some(area.as_position()))
}

/// Highlights the text of a line from a column on.
fn highlight(buffer: &mut Buffer, row: Rect, column: usize, line: &Line<'_>, style: Style) {
    let end = layout::width(line.to_string().trim_end());
    let from = row.x.saturating_add(u16::try_from(column).unwrap_or(u16::MAX));
    let width = u16::try_from(end.saturating_sub(column)).unwrap_or(u16::MAX);
    let part = Rect { x: from, width, ..row }.intersection(row).intersection(buffer.area);
    buffer.set_style(part, style);
}

/// "12–30 / 58", where there is more than fits.
fn position_mark(buffer: &mut Buffer, areas: &Areas, scene: &Scene<'_>, shown: &Shown<'_>) {
    let lines = shown.document.lines.len();
    let height = usize::from(areas.body.height).saturating_sub(shown.document.head.len());
    if lines <= height {
        return;
    }
    let number = |line: usize| i64::try_from(line).unwrap_or(i64::MAX);
    let args = Args::new()
        .number("prima", number(shown.view.scroll + 1))
        .number("ultima", number((shown.view.scroll + height).min(lines)))
        .number("tutte", number(lines));
    let text = format!(" {} ", scene.language.say(words::POSITION, &args));
    let width = u16::try_from(layout::width(&text)).unwrap_or(u16::MAX);
    let x = areas.rule.right().saturating_sub(width.saturating_add(2));
    paint(buffer, Rect { x, width, ..areas.rule }, &Line::styled(text, scene.theme.style(Role::Quiet)));
}
