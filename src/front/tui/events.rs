//! What a person does at the terminal, in words of our own, and where it comes from: the real terminal, or a queue in a
//! test.

use std::collections::VecDeque;
use std::io;

use super::keys::Key;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted: it is text, whatever it holds, and never keys.
    Paste(String),
    /// The window has another size.
    Resize,
    /// The terminal must be drawn afresh, as something else has written to it.
    Repaint,
    /// A click on this column and row.
    Click(u16, u16),
}

/// Where events come from.
pub trait EventSource {
    /// Waits for the next event; `None` when there will be no more.
    fn next(&mut self) -> io::Result<Option<Event>>;

    /// Stops the process until it is continued, where there is a shell to go back to.
    fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Events that are known beforehand: how tests and journeys drive the loop.
#[derive(Clone, Debug, Default)]
pub struct Queued(VecDeque<Event>);

impl Queued {
    /// These events, then no more.
    pub fn new(events: impl IntoIterator<Item = Event>) -> Self {
        Self(events.into_iter().collect())
    }

    /// Keys by their names, apart by spaces: `enter`, `esc`, `space`, `up`, `down`, `tab`, `backspace`, `home`, `end`,
    /// `ctrl-c`; any other word is typed character by character.
    pub fn keys(names: &str) -> Self {
        Self::new(names.split_whitespace().flat_map(named).map(Event::Key))
    }
}

impl EventSource for Queued {
    fn next(&mut self) -> io::Result<Option<Event>> {
        Ok(self.0.pop_front())
    }
}

fn named(name: &str) -> Vec<Key> {
    let key = match name {
        "enter" => Key::Enter,
        "esc" => Key::Escape,
        "space" => Key::Char(' '),
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "tab" => Key::Tab,
        "backspace" => Key::Backspace,
        "delete" => Key::Delete,
        "home" => Key::Home,
        "end" => Key::End,
        "page-up" => Key::PageUp,
        "page-down" => Key::PageDown,
        "f1" => Key::Function(1),
        "f2" => Key::Function(2),
        "f3" => Key::Function(3),
        "f6" => Key::Function(6),
        "f4" => Key::Function(4),
        typed => {
            return match typed.strip_prefix("ctrl-").and_then(|rest| rest.chars().next()) {
                Some(letter) => vec![Key::Ctrl(letter)],
                None => typed.chars().map(Key::Char).collect(),
            };
        }
    };
    vec![key]
}
