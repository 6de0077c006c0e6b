//! What keys, pastes and clicks do: moves of the cursor, text in a field, panels over the page, actions of the wizard.

use ratatui::layout::{Position, Rect};

use super::app::{
    App, Confirm, Flow, LONG_LIST, LONGEST_FILTER, Panel, place_of, row_of_left_group, takes_several,
};
use super::document::Target;
use super::draw::{self, Shown};
use super::events::Event;
use super::keys::{self, Command, Key, Place};
use super::state::{Field, Step, View};
use super::{Guide, Leave};
use crate::page::{Action, Body, Choice, Input, Outcome, QuestionPage};

impl<G: Guide> App<'_, G> {
    /// Does what an event asks for.
    pub(super) fn handle(&mut self, event: &Event) -> Flow {
        if !self.is_step(event) {
            self.drawn = None;
        }
        match event {
            Event::Resize => Flow::Stay,
            Event::Repaint => Flow::Repaint,
            Event::Paste(_) if self.confirm.is_some() => Flow::Stay,
            Event::Paste(text) => {
                self.type_in(|field| field.insert(text));
                Flow::Stay
            }
            Event::Click(column, row) => self.click(*column, *row),
            Event::Key(key) => self.press(*key),
        }
    }

    /// Whether an event can do no more than move the cursor.
    fn is_step(&self, event: &Event) -> bool {
        let Event::Key(key) = event else { return false };
        matches!(
            keys::command(*key, self.place()),
            Some(
                Command::Up
                    | Command::Down
                    | Command::PageUp
                    | Command::PageDown
                    | Command::First
                    | Command::Last
                    | Command::NextPart
                    | Command::PreviousPart
            )
        )
    }

    fn press(&mut self, key: Key) -> Flow {
        let place = self.place();
        let command = keys::command(key, place);
        if std::mem::take(&mut self.by_number) && key == Key::Enter {
            return Flow::Stay;
        }
        if let Some(confirm) = self.confirm.take() {
            return self.confirmed(confirm, key, command);
        }
        if let Some(command) = command {
            return self.obey(command, key);
        }
        // One more Backspace closes a search that is empty.
        let searched = self.palette.as_ref().map(|palette| &palette.field).or(self.filter.as_ref());
        if key == Key::Backspace && searched.is_some_and(|field| field.text().is_empty()) {
            return self.back();
        }
        self.type_in(|field| field.edit(key));
        Flow::Stay
    }

    fn confirmed(&mut self, confirm: Confirm, key: Key, command: Option<Command>) -> Flow {
        let again = match confirm {
            Confirm::Quit { .. } => matches!(command, Some(Command::Quit)),
            Confirm::Interrupt => false,
            Confirm::Restart => matches!(command, Some(Command::Restart)),
        };
        match (confirm, command) {
            (Confirm::Interrupt, Some(Command::Interrupt)) => Flow::Leave(Leave::Interrupted),
            (_, Some(Command::Interrupt)) => {
                self.confirm = Some(Confirm::Interrupt);
                Flow::Stay
            }
            (_, Some(Command::Suspend)) => Flow::Suspend,
            _ if key != Key::Enter && !again => Flow::Stay,
            (Confirm::Quit { .. } | Confirm::Interrupt, _) => Flow::Leave(self.leave()),
            (Confirm::Restart, _) => self.act(&Action::Restart),
        }
    }

    /// Changes the field or the filter, whichever is typed in, and brings the cursor to it.
    fn type_in(&mut self, edit: impl FnOnce(&mut Field)) {
        match self.place() {
            Place::Filter => {
                if let Some(filter) = &mut self.filter {
                    edit(filter);
                }
                self.view = View::default();
            }
            Place::Palette => {
                if let Some(palette) = &mut self.palette {
                    edit(&mut palette.field);
                    palette.view = View::default();
                }
            }
            Place::Typed => {
                edit(&mut self.field);
                self.view = View::default();
            }
            _ => {}
        }
    }

    fn obey(&mut self, command: Command, key: Key) -> Flow {
        match command {
            Command::Up => self.step(Step::Up),
            Command::Down => self.step(Step::Down),
            Command::PageUp => self.step(Step::PageUp),
            Command::PageDown => self.step(Step::PageDown),
            Command::First => self.step(Step::First),
            Command::Last => self.step(Step::Last),
            Command::NextPart => self.step(Step::NextPart),
            Command::PreviousPart => self.step(Step::PreviousPart),
            Command::Choose => self.choose(),
            Command::Mark | Command::Tick => self.mark(),
            Command::Number => self.number(key),
            Command::Unknown => self.act(&Action::Unknown),
            Command::Filter => self.open_filter(),
            Command::Back | Command::Close => self.back(),
            Command::Why => self.open_why(),
            Command::Sources => self.open(Panel::Sources),
            Command::Help => self.open(Panel::Help),
            Command::GoOn => self.show_ways_on(),
            Command::Refine => self.act(&Action::Refine),
            Command::Review => self.act(&Action::Review),
            Command::LookUp => {
                self.toggle_palette();
                Flow::Stay
            }
            Command::ResultSoFar => self.act(&Action::Result),
            Command::Language => self.act(&Action::SwitchLanguage),
            Command::Restart => self.ask(Confirm::Restart),
            Command::Quit => self.ask_to_quit(),
            Command::Interrupt => self.ask(Confirm::Interrupt),
            Command::Suspend => Flow::Suspend,
            Command::Repaint => Flow::Repaint,
        }
    }

    fn ask(&mut self, confirm: Confirm) -> Flow {
        self.confirm = Some(confirm);
        Flow::Stay
    }

    fn ask_to_quit(&mut self) -> Flow {
        let result = self.guide.done();
        self.ask(Confirm::Quit { result })
    }

    /// Opens a panel; the same key again closes it.
    fn open(&mut self, panel: Panel) -> Flow {
        let again = self.panel.is_some_and(|(open, _)| open == panel);
        self.panel = (!again).then(|| (panel, View::default()));
        Flow::Stay
    }

    fn open_why(&mut self) -> Flow {
        match &self.page.body {
            Body::Question(question) if !question.why.is_empty() => self.open(Panel::Why),
            _ => Flow::Stay,
        }
    }

    fn open_filter(&mut self) -> Flow {
        if self.rows().len() >= LONG_LIST {
            self.filter = Some(Field::new("", LONGEST_FILTER));
            self.view = View::default();
        }
        Flow::Stay
    }

    fn step(&mut self, step: Step) -> Flow {
        let (document, window) = self.document();
        self.view_mut().step(step, &document, window);
        self.speak_language_under_cursor();
        Flow::Stay
    }

    /// The first screen speaks the language of the row under the cursor.
    fn speak_language_under_cursor(&mut self) {
        let Body::Language(languages) = &self.page.body else {
            return;
        };
        if self.panel.is_some() || self.palette.is_some() {
            return;
        }
        for _ in 0..languages.options.len() {
            match &self.page.body {
                Body::Language(languages) if languages.selected != self.view.selected => {
                    self.guide.apply(&Action::SwitchLanguage);
                    self.page = self.guide.page();
                }
                _ => return,
            }
        }
    }

    fn target(&self) -> Option<Target> {
        let (document, _) = self.document();
        document.items.get(self.current_view().selected).map(|item| item.target.clone())
    }

    fn choose(&mut self) -> Flow {
        match (self.target(), &self.page.body) {
            (Some(Target::Row(row)), Body::Question(question))
                if self.filter.is_some() && takes_several(question) =>
            {
                self.filter = None;
                self.view = View::at(row);
                self.mark_row(row)
            }
            (Some(target), _) => self.take(&target),
            (None, _) => Flow::Stay,
        }
    }

    /// Does what choosing a target means.
    fn take(&mut self, target: &Target) -> Flow {
        let action = match (target, &self.page.body) {
            (Target::Language(position), Body::Language(languages)) => {
                languages.options.get(*position).map(|option| Action::Language(option.locale))
            }
            (Target::Row(position), Body::Question(question)) => chosen(question, *position),
            (Target::Answer(position), Body::Review(review)) => {
                review.rows.get(*position).map(|row| Action::Change(row.id.clone()))
            }
            (Target::Field, _) => Some(Action::Type(self.field.text())),
            (Target::Unknown, _) => Some(Action::Unknown),
            (Target::Proceed, _) => Some(Action::Proceed),
            (Target::Refine, _) => Some(Action::Refine),
            (Target::Paper { id, .. }, _) => Some(Action::Tick(id.clone())),
            (Target::Procedure(id), _) => Some(Action::Open(id.clone())),
            (Target::Next { sheet, position }, _) => Some(Action::GoOn(*sheet, *position)),
            _ => None,
        };
        match action {
            Some(action) => self.act(&action),
            None => Flow::Stay,
        }
    }

    /// Marks an option where several can be, or ticks a paper.
    fn mark(&mut self) -> Flow {
        match self.target() {
            Some(Target::Row(position)) => self.mark_row(position),
            Some(target @ Target::Paper { .. }) => self.take(&target),
            _ => Flow::Stay,
        }
    }

    fn mark_row(&mut self, position: usize) -> Flow {
        let Body::Question(QuestionPage { input: Input::Choice { rows, .. }, .. }) = &self.page.body else {
            return Flow::Stay;
        };
        match rows.get(position).map(|row| row.choice) {
            Some(Choice::Option(option)) => self.act(&Action::Toggle(option)),
            Some(choice @ (Choice::Group(_) | Choice::Unknown)) => self.act(&Action::Choose(choice)),
            None => Flow::Stay,
        }
    }

    /// A number chooses what is shown with it.
    fn number(&mut self, key: Key) -> Flow {
        let Key::Char(digit) = key else { return Flow::Stay };
        let Some(position) = digit.to_digit(10).and_then(|digit| (digit as usize).checked_sub(1)) else {
            return Flow::Stay;
        };
        let (document, _) = self.document();
        let numbered = |target: &Target| match target {
            Target::Language(_) | Target::Answer(_) | Target::Next { .. } => true,
            Target::Row(row) => !self.is_unknown(*row),
            _ => false,
        };
        let mut items = document.items.iter().enumerate().filter(|(_, item)| numbered(&item.target));
        let Some((item, target)) = items.nth(position).map(|(item, found)| (item, found.target.clone()))
        else {
            return Flow::Stay;
        };
        let before = std::mem::replace(&mut self.view.selected, item);
        match (self.place(), &target) {
            (Place::Several, Target::Row(row)) => self.mark_row(*row),
            // The stops of a result have numbers too: going on is seen before it is done.
            (Place::Result, _) if before != item => Flow::Stay,
            _ => {
                self.by_number = matches!(target, Target::Language(_) | Target::Row(_));
                self.take(&target)
            }
        }
    }

    fn is_unknown(&self, row: usize) -> bool {
        match &self.page.body {
            Body::Question(QuestionPage { input: Input::Choice { rows, .. }, .. }) => {
                rows.get(row).is_some_and(|row| row.choice == Choice::Unknown)
            }
            _ => false,
        }
    }

    fn show_ways_on(&mut self) -> Flow {
        let (document, window) = self.document();
        let next = document.items.iter().position(|item| matches!(item.target, Target::Next { .. }));
        if let Some(next) = next {
            self.view.selected = next;
            self.view.settle(&document, window);
        }
        Flow::Stay
    }

    fn back(&mut self) -> Flow {
        if self.panel.take().is_some() || self.palette.take().is_some() || self.filter.take().is_some() {
            return Flow::Stay;
        }
        self.act(&Action::Back)
    }

    fn click(&mut self, column: u16, row: u16) -> Flow {
        if self.confirm.take().is_some() {
            return Flow::Stay;
        }
        let (document, _) = self.document();
        let area = Rect::from((Position::ORIGIN, self.size));
        let shown = Shown { document: &document, view: *self.current_view() };
        let Some(item) = draw::item_at(area, &self.page, &shown, column, row) else {
            return Flow::Stay;
        };
        // A first click moves the cursor, a second one on the same place chooses, as Enter would.
        if self.view_mut().selected != item {
            self.view_mut().selected = item;
            self.speak_language_under_cursor();
            return Flow::Stay;
        }
        if self.panel.is_some() { Flow::Stay } else { self.choose() }
    }

    /// Lets the wizard act, and takes its new page.
    fn act(&mut self, action: &Action) -> Flow {
        let outcome = self.guide.apply(action);
        let before = std::mem::replace(&mut self.page, self.guide.page());
        if place_of(&self.page) != place_of(&before) || matches!(action, Action::Restart | Action::Open(_)) {
            self.enter();
            if let Some(row) = row_of_left_group(&before, &self.page) {
                self.view = View::at(row);
            }
        }
        match outcome {
            Outcome::Stay => Flow::Stay,
            Outcome::LeaveAtStart => self.ask_to_quit(),
        }
    }
}

/// What choosing a row means. Where several can be marked, Enter confirms the marks; without any it marks the row.
fn chosen(question: &QuestionPage, position: usize) -> Option<Action> {
    let Input::Choice { rows, several, .. } = &question.input else {
        return None;
    };
    let row = rows.get(position)?;
    Some(match row.choice {
        Choice::Option(option) if *several => {
            if rows.iter().any(|row| row.marked) {
                Action::Confirm
            } else {
                Action::Toggle(option)
            }
        }
        choice => Action::Choose(choice),
    })
}
