//! The wizard on a screen: the page, what stands over it, and where the cursor is.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Size;

use super::document::{Document, Target};
use super::draw::{self, Areas, Context, Scene, Shown};
use super::keys::{Command, Place};
use super::palette::{self, Palette};
use super::state::{Field, View, Window};
use super::theme::Theme;
use super::{Guide, Leave};
use super::{draw_lists, draw_panels, draw_question, draw_result};
use crate::language::layout::fold;
use crate::page::{Body, Choice, Input, Page, QuestionPage, Row};

/// Longer than any word somebody searches for.
pub(super) const LONGEST_FILTER: usize = 40;

/// From how many rows on a list can be narrowed.
pub(super) const LONG_LIST: usize = 10;

/// What the loop does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    Stay,
    Leave(Leave),
    Suspend,
    Repaint,
}

/// What stands over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Panel {
    Help,
    Why,
    Sources,
}

/// A question in the footer that a second key answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confirm {
    /// To quit, with a result to take away or without.
    Quit {
        result: bool,
    },
    Interrupt,
    Restart,
}

/// The wizard on a screen.
pub(super) struct App<'g, G> {
    pub(super) guide: &'g mut G,
    theme: Theme,
    /// The page of the wizard after the last action.
    pub(super) page: Page,
    pub(super) view: View,
    /// The text of a question that is answered by typing.
    pub(super) field: Field,
    /// The text that narrows a long list, while the list is narrowed.
    pub(super) filter: Option<Field>,
    /// The search for a procedure, while it is open.
    pub(super) palette: Option<Palette>,
    pub(super) panel: Option<(Panel, View)>,
    pub(super) confirm: Option<Confirm>,
    /// The last key was a number that chose something: Enter after it is meant for what was chosen already.
    pub(super) by_number: bool,
    /// The terminal as it was drawn last.
    pub(super) size: Size,
    /// The document as it was drawn last: moves of the cursor leave it as it is.
    pub(super) drawn: Option<(Rc<Document>, Window)>,
}

impl<'g, G: Guide> App<'g, G> {
    pub(super) fn new(guide: &'g mut G, theme: Theme) -> Self {
        let page = guide.page();
        let mut app = Self {
            guide,
            theme,
            page,
            view: View::default(),
            field: Field::default(),
            filter: None,
            palette: None,
            panel: None,
            confirm: None,
            by_number: false,
            size: Size::default(),
            drawn: None,
        };
        app.enter();
        app
    }

    /// How it is left when there is nobody any more.
    pub(super) fn leave(&self) -> Leave {
        if self.guide.done() { Leave::Result } else { Leave::NoResult }
    }

    /// Draws the whole screen.
    pub(super) fn draw(&mut self, frame: &mut Frame<'_>) {
        let size = frame.area().as_size();
        if size != self.size {
            self.drawn = None;
        }
        self.size = size;
        let (document, window) = self.document();
        // The first screen says something else for each row, all others the same wherever the cursor is.
        if !matches!(self.page.body, Body::Language(_)) {
            self.drawn = Some((Rc::clone(&document), window));
        }
        self.view_mut().settle(&document, window);
        let shown = Shown { document: &document, view: *self.current_view() };
        let under_cursor = if self.panel.is_none() { document.items.get(shown.view.selected) } else { None };
        let scene = Scene {
            page: &self.page,
            theme: self.theme,
            language: self.guide.language(),
            place: self.place(),
            confirm: self.confirm,
            idle: self.idle(&document),
            caret: self.caret(),
            under_cursor: under_cursor.map(|item| &item.target),
        };
        let cursor = draw::screen(frame.buffer_mut(), &scene, &shown);
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }

    /// Where the person is, for the table of keys.
    pub(super) fn place(&self) -> Place {
        if self.panel.is_some() {
            return Place::Overlay;
        }
        if self.filter.is_some() && self.palette.is_none() {
            return Place::Filter;
        }
        self.place_under_panel()
    }

    fn place_under_panel(&self) -> Place {
        if self.palette.is_some() {
            return Place::Palette;
        }
        match &self.page.body {
            Body::Language(_) => Place::Language,
            Body::Question(question) if takes_several(question) => Place::Several,
            Body::Question(QuestionPage { input: Input::Choice { .. }, .. }) => Place::Choice,
            Body::Question(QuestionPage { input: Input::Typed { .. }, .. }) => Place::Typed,
            Body::Review(_) => Place::Review,
            Body::Result(_) => Place::Result,
        }
    }

    /// What a document needs to know of the screen.
    fn context(&self) -> Context<'_> {
        let areas = Areas::of(self.size, &self.page);
        Context {
            width: usize::from(areas.body.width),
            height: usize::from(areas.body.height),
            theme: self.theme,
            language: self.guide.language(),
            beside: areas.side.is_some(),
        }
    }

    /// The document that is shown, and the window on it.
    pub(super) fn document(&self) -> (Rc<Document>, Window) {
        if let Some(drawn) = &self.drawn {
            return drawn.clone();
        }
        let context = self.context();
        let document = match (self.panel, &self.page.body) {
            (Some((Panel::Help, _)), _) => draw_panels::help(self.place_under_panel(), &context),
            (Some((Panel::Why, _)), Body::Question(question)) => draw_panels::why(question, &context),
            (Some((Panel::Sources, _)), Body::Result(result)) => {
                draw_panels::sources(result, self.target_of_page().as_ref(), &context)
            }
            _ if let Some(open) = &self.palette => {
                let typed = open.field.text();
                palette::document(&typed, &self.guide.look_up(&typed), &context)
            }
            (_, Body::Language(languages)) => draw_lists::languages(languages, self.view.selected, &context),
            (_, Body::Question(question)) => {
                let filter = self.filter.as_ref().map(Field::text);
                let rows = self.rows();
                let echo = self.guide.echo(&self.field.text());
                draw_question::document(question, &rows, filter.as_deref(), &self.field, &echo, &context)
            }
            (_, Body::Review(review)) => draw_lists::review(review, &context),
            (_, Body::Result(result)) => draw_result::document(result, &context),
        };
        let document = draw::pin_if_room(document, context.height);
        let height = context.height.saturating_sub(document.head.len()).max(1);
        let margin = if matches!(self.page.body, Body::Result(_)) { height / 3 } else { 1 };
        (Rc::new(document), Window { height, margin })
    }

    /// The target under the cursor of the page, also while a panel is over it.
    fn target_of_page(&self) -> Option<Target> {
        let Body::Result(result) = &self.page.body else {
            return None;
        };
        let document = draw_result::document(result, &self.context());
        document.items.get(self.view.selected).map(|item| item.target.clone())
    }

    /// The rows of the question that the filter leaves, by their positions.
    pub(super) fn rows(&self) -> Vec<usize> {
        let Body::Question(QuestionPage { input: Input::Choice { rows, .. }, .. }) = &self.page.body else {
            return Vec::new();
        };
        let wanted = self.filter.as_ref().map(|filter| fold(&filter.text())).unwrap_or_default();
        let fits = |label: &str, note: &str| {
            wanted.split_whitespace().all(|word| fold(label).contains(word) || fold(note).contains(word))
        };
        let rows = rows.iter().enumerate();
        // While somebody searches, "I don't know" is no find: Enter must not choose it when nothing fits.
        rows.filter(|(_, row)| {
            wanted.is_empty() || (row.choice != Choice::Unknown && fits(&row.label, &row.note))
        })
        .map(|(position, _)| position)
        .collect()
    }

    /// What would do nothing here, though its keys belong to the place.
    fn idle(&self, document: &Document) -> Vec<Command> {
        let target = document.items.get(self.current_view().selected).map(|item| &item.target);
        let mut idle = Vec::new();
        if self.palette.is_some() {
            idle.push(Command::LookUp);
            if target.is_none() {
                idle.push(Command::Choose);
            }
            return idle;
        }
        let mut unless = |useful: bool, command| {
            if !useful {
                idle.push(command);
            }
        };
        match &self.page.body {
            Body::Question(question) => {
                unless(self.rows().len() >= LONG_LIST, Command::Filter);
                unless(
                    !question.why.is_empty() && !document.says_why && !self.context().beside,
                    Command::Why,
                );
            }
            Body::Result(result) => {
                unless(result.sheets.iter().any(|sheet| !sheet.sources.is_empty()), Command::Sources);
                unless(result.sheets.iter().any(|sheet| !sheet.next.is_empty()), Command::GoOn);
                unless(matches!(target, Some(Target::Paper { .. })), Command::Tick);
                unless(matches!(target, Some(Target::Refine | Target::Next { .. })), Command::Choose);
            }
            Body::Language(_) | Body::Review(_) => {}
        }
        idle
    }

    /// The cell of the text cursor within the field that is typed in, if one is.
    fn caret(&self) -> Option<usize> {
        let room = draw_question::field_room(self.body_width(), &self.page);
        matches!(self.place(), Place::Typed).then(|| self.field.shown(room).1)
    }

    fn body_width(&self) -> usize {
        usize::from(Areas::of(self.size, &self.page).body.width)
    }

    pub(super) fn current_view(&self) -> &View {
        let page = self.palette.as_ref().map_or(&self.view, |palette| &palette.view);
        self.panel.as_ref().map_or(page, |(_, view)| view)
    }

    pub(super) fn view_mut(&mut self) -> &mut View {
        let page = self.palette.as_mut().map_or(&mut self.view, |palette| &mut palette.view);
        self.panel.as_mut().map_or(page, |(_, view)| view)
    }

    /// Comes to a page that was not on the screen: everything is as the page says.
    pub(super) fn enter(&mut self) {
        self.filter = None;
        self.palette = None;
        self.panel = None;
        let selected = match &self.page.body {
            Body::Language(languages) => languages.selected,
            Body::Question(question) => match &question.input {
                Input::Choice { selected, .. } => *selected,
                Input::Typed { typed, longest, .. } => {
                    self.field = Field::new(typed, *longest);
                    0
                }
            },
            Body::Review(review) => review.selected,
            Body::Result(_) => 0,
        };
        self.view = View::at(selected);
    }
}

pub(super) const fn takes_several(question: &QuestionPage) -> bool {
    matches!(question.input, Input::Choice { several: true, .. })
}

/// What tells one place of the wizard from another; a page in another language is the same place.
pub(super) fn place_of(page: &Page) -> (&'static str, &str, bool) {
    match &page.body {
        Body::Language(_) => ("language", "", false),
        Body::Question(question) => {
            let grouped = matches!(&question.input, Input::Choice { group, .. } if !group.is_empty());
            ("question", &question.id, grouped)
        }
        Body::Review(_) => ("review", "", false),
        Body::Result(result) => ("result", result.sheets.first().map_or("", |sheet| &sheet.id), false),
    }
}

/// The row of the group that was left for the question around it: the cursor is back where it came from.
pub(super) fn row_of_left_group(left: &Page, page: &Page) -> Option<usize> {
    let (Body::Question(inner), Body::Question(outer)) = (&left.body, &page.body) else {
        return None;
    };
    let (Input::Choice { group, .. }, Input::Choice { rows, .. }) = (&inner.input, &outer.input) else {
        return None;
    };
    let is_group = |row: &Row| matches!(row.choice, Choice::Group(_)) && row.label == *group;
    (inner.id == outer.id).then(|| rows.iter().position(is_group)).flatten()
}
