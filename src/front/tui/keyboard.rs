//! The keys of the real terminal, in words of our own.

use std::io;
use std::time::Duration;

use crossterm::event::{self, KeyCode, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::events::{Event, EventSource};
use super::keys::Key;
use super::terminal::Screen;

/// How often a wait for a key looks whether the terminal must be drawn afresh.
const LOOK_AROUND: Duration = Duration::from_millis(250);

/// The keys of the real terminal.
pub(super) struct Keyboard {
    screen: Screen,
}

impl Keyboard {
    pub(super) const fn new(screen: Screen) -> Self {
        Self { screen }
    }
}

impl EventSource for Keyboard {
    fn next(&mut self) -> io::Result<Option<Event>> {
        loop {
            if self.screen.wants_repaint() {
                return Ok(Some(Event::Repaint));
            }
            if !event::poll(LOOK_AROUND)? {
                continue;
            }
            if let Some(event) = event_of(event::read()?) {
                return Ok(Some(event));
            }
        }
    }

    #[cfg(unix)]
    fn suspend(&mut self) -> io::Result<()> {
        self.screen.suspend()
    }
}

/// The event in our words; `None` for what means nothing here: releases, moves of the mouse, focus.
fn event_of(event: event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => {
            key_of(key.code, key.modifiers).map(Event::Key)
        }
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(_, _) => Some(Event::Resize),
        event::Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Event::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Event::Key(Key::Up)),
            MouseEventKind::ScrollDown => Some(Event::Key(Key::Down)),
            _ => None,
        },
        _ => None,
    }
}

fn key_of(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    if modifiers.contains(KeyModifiers::ALT) {
        return None;
    }
    Some(match code {
        // Some terminals send these for Backspace and Enter.
        KeyCode::Char('h') if modifiers.contains(KeyModifiers::CONTROL) => Key::Backspace,
        KeyCode::Char('j' | 'm') if modifiers.contains(KeyModifiers::CONTROL) => Key::Enter,
        KeyCode::Char(c) if modifiers.contains(KeyModifiers::CONTROL) => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::F(number) => Key::Function(number),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crossterm::event::{Event as Raw, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    use super::{Event, Key, event_of};

    #[test]
    fn a_key_counts_when_it_is_pressed_and_not_when_it_is_released() {
        let key =
            |kind| Raw::Key(KeyEvent { kind, ..KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL) });
        assert_eq!(event_of(key(KeyEventKind::Press)), Some(Event::Key(Key::Ctrl('c'))));
        assert_eq!(event_of(key(KeyEventKind::Repeat)), Some(Event::Key(Key::Ctrl('c'))));
        assert_eq!(event_of(key(KeyEventKind::Release)), None);
    }

    #[test]
    fn alt_is_no_shortcut_and_control_h_is_backspace() {
        let key = |code, modifiers| event_of(Raw::Key(KeyEvent::new(code, modifiers)));
        assert_eq!(key(KeyCode::Char('q'), KeyModifiers::ALT), None);
        assert_eq!(key(KeyCode::Char('h'), KeyModifiers::CONTROL), Some(Event::Key(Key::Backspace)));
    }
}
