//! The full screen: draws a [`Page`] into the cells of a terminal and turns keys into [`Action`]s.
//!
//! It decides no word, no order and no answer: the page does. What it keeps for itself is where the cursor stands, what
//! is scrolled and what is being typed. It may not read the knowledge or the answers, and nothing outside of this room
//! may draw into a terminal.
//!
//! [`run`] takes the real terminal over and gives it back; [`drive`] is the loop alone, over any backend and any source
//! of events, so that tests and journeys drive what people do. [`BINDINGS`] is the one table of keys.

mod acts;
mod app;
mod bar;
mod document;
mod draw;
mod draw_frame;
mod draw_lists;
mod draw_panels;
mod draw_question;
mod draw_result;
mod draw_sheet;
mod events;
mod hints;
mod keyboard;
mod keys;
mod palette;
mod state;
mod terminal;
mod theme;
mod words;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod samples_result;
#[cfg(test)]
mod tests;

use std::io;

use ratatui::Terminal;
use ratatui::backend::{Backend, CrosstermBackend};

use crate::language::Language;
use crate::page::{Action, Found, Outcome, Page, Wizard};

use app::{App, Flow};
pub use events::{Event, EventSource, Queued};
pub use hints::{Hint, help};
pub use keys::{BINDINGS, Binding, Command, Key, Place};
pub use words::WORDS;

/// How the full screen was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// With a result to take away.
    Result,
    /// Before there was one.
    NoResult,
    /// By Ctrl-C.
    Interrupted,
}

/// What the command line decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether colors are wanted.
    pub color: bool,
    /// Whether clicks count; selecting text with the mouse then needs a key of the terminal.
    pub mouse: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { color: true, mouse: false }
    }
}

/// What the loop needs of a wizard; tests put pages made by hand in its place.
pub trait Guide {
    /// The screen, with every word decided.
    fn page(&self) -> Page;
    /// Does what a person wants.
    fn apply(&mut self, action: &Action) -> Outcome;
    /// What the text typed so far means.
    fn echo(&self, typed: &str) -> String;
    /// The procedures in which these words are found; every one where there is no word.
    fn look_up(&self, words: &str) -> Vec<Found>;
    /// The language of the pages.
    fn language(&self) -> Language<'_>;
    /// Whether there is a result to take away.
    fn done(&self) -> bool;
}

impl Guide for Wizard<'_> {
    fn page(&self) -> Page {
        self.page()
    }

    fn apply(&mut self, action: &Action) -> Outcome {
        self.apply(action)
    }

    fn echo(&self, typed: &str) -> String {
        self.echo(typed)
    }

    fn look_up(&self, words: &str) -> Vec<Found> {
        self.look_up(words)
    }

    fn language(&self) -> Language<'_> {
        self.language()
    }

    fn done(&self) -> bool {
        self.done()
    }
}

/// Takes the terminal over, lets a person answer, and gives the terminal back, whatever happens.
///
/// The wizard keeps the answers and the result; standard input and output must both be terminals.
pub fn run(wizard: &mut Wizard<'_>, options: Options) -> io::Result<Leave> {
    if !options.color {
        // crossterm obeys NO_COLOR by writing a full reset where a color would be, which takes bold and reverse away as
        // well. The monochrome theme names no color, so its own silence is not needed.
        crossterm::style::force_color_output(true);
    }
    let modes = terminal::Modes { raw: true, mouse: options.mouse };
    let screen = terminal::Screen::of_standard_output(modes)?;
    screen.restore_on_panic();
    #[cfg(unix)]
    screen.obey_signals()?;
    let guard = screen.claim()?;
    let backend = CrosstermBackend::new(terminal::Output::new(screen.clone()));
    let mut terminal = Terminal::new(backend)?;
    let leave = drive(&mut terminal, &mut keyboard::Keyboard::new(screen), wizard, options);
    if leave.is_err() {
        terminal::wait_for_hang_up();
    }
    drop(guard);
    leave
}

/// The loop: draws, waits, acts, until the person leaves or no more events come.
pub fn drive<B>(
    terminal: &mut Terminal<B>,
    events: &mut impl EventSource,
    guide: &mut impl Guide,
    options: Options,
) -> io::Result<Leave>
where
    B: Backend<Error: Send + Sync + 'static>,
{
    let theme = if options.color { theme::Theme::Color } else { theme::Theme::Monochrome };
    let mut app = App::new(guide, theme);
    loop {
        terminal.draw(|frame| app.draw(frame)).map_err(io::Error::other)?;
        let Some(event) = events.next()? else {
            return Ok(app.leave());
        };
        match app.handle(&event) {
            Flow::Stay => {}
            Flow::Leave(leave) => return Ok(leave),
            Flow::Suspend => {
                events.suspend()?;
                repaint(terminal)?;
            }
            Flow::Repaint => repaint(terminal)?,
        }
    }
}

/// Forgets what is on the terminal, so that the next frame draws every cell. `Terminal::clear` would ask the terminal
/// where its cursor is, and wait for an answer that may never come.
fn repaint<B>(terminal: &mut Terminal<B>) -> io::Result<()>
where
    B: Backend<Error: Send + Sync + 'static>,
{
    let size = terminal.size().map_err(io::Error::other)?;
    terminal.resize(size.into()).map_err(io::Error::other)
}
