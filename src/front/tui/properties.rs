//! What no sequence of keys, pastes and sizes may do.

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::{Backend as _, TestBackend};
use ratatui::layout::Position;

use super::app::App;
use super::events::Event;
use super::keys::Key;
use super::samples::{self, Book};
use super::theme::Theme;

#[derive(Clone, Debug)]
enum Happening {
    Event(Event),
    Size(u16, u16),
}

fn happening() -> impl Strategy<Value = Happening> {
    let keys = prop_oneof![
        6 => prop::sample::select(vec![
            Key::Up, Key::Down, Key::Enter, Key::Escape, Key::Left, Key::Right, Key::Home, Key::End, Key::PageUp,
            Key::PageDown, Key::Tab, Key::BackTab, Key::Backspace, Key::Delete, Key::Function(1), Key::Function(2),
            Key::Function(4), Key::Function(6), Key::Ctrl('q'), Key::Ctrl('l'), Key::Ctrl('c'), Key::Ctrl('z'),
        ]),
        6 => prop::sample::select("1234567890/?nwsgerpvldqxjk ".chars().collect::<Vec<_>>()).prop_map(Key::Char),
        1 => any::<char>().prop_map(Key::Char),
    ];
    prop_oneof![
        20 => keys.prop_map(|key| Happening::Event(Event::Key(key))),
        1 => ".{0,40}".prop_map(|text| Happening::Event(Event::Paste(text))),
        1 => (0_u16..500, 0_u16..200).prop_map(|(x, y)| Happening::Event(Event::Click(x, y))),
        1 => Just(Happening::Event(Event::Repaint)),
        2 => (0_u16..=130, 0_u16..=50).prop_map(|(width, height)| Happening::Size(width, height)),
        1 => (0_u16..=500, 0_u16..=200).prop_map(|(width, height)| Happening::Size(width, height)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever is pressed, pasted and resized: no panic, and the cursor inside of the window.
    #[test]
    fn nothing_a_person_does_breaks_the_screen(happenings in prop::collection::vec(happening(), 1..50), first in 0_usize..7) {
        let mut pages = samples::all();
        pages.rotate_left(first);
        let mut book = Book::of(pages);
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        let mut app = App::new(&mut book, Theme::Color);
        for happening in happenings {
            match happening {
                Happening::Event(event) => drop(app.handle(&event)),
                Happening::Size(width, height) => {
                    terminal.backend_mut().resize(width, height);
                    app.handle(&Event::Resize);
                }
            }
            terminal.draw(|frame| app.draw(frame)).unwrap();
            let size = terminal.size().unwrap();
            if size.width > 0 && size.height > 0 {
                let Position { x, y } = terminal.backend_mut().get_cursor_position().unwrap();
                prop_assert!(x < size.width && y < size.height, "{x}, {y} in {size}");
            }
        }
    }
}
