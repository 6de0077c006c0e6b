//! Screens as they look, and what keys do.

use std::io::{self, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex};

use ratatui::backend::{CrosstermBackend, TestBackend};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use super::events::{Event, Queued};
use super::keys::Key;
use super::samples::{self, Book};
use super::{Leave, Options, drive};
use crate::page::{Action, Body, Choice, Input, Page};

/// What a window of this size shows after these keys.
fn shown(page: Page, size: (u16, u16), keys: &str) -> String {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    drive(&mut terminal, &mut Queued::keys(keys), &mut Book::of(vec![page]), Options::default()).unwrap();
    terminal.backend().to_string()
}

/// What the wizard is asked to do by these keys, and how the loop ends.
fn done(pages: Vec<Page>, keys: &str) -> (Vec<Action>, Leave) {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let mut book = Book::of(pages);
    let leave = drive(&mut terminal, &mut Queued::keys(keys), &mut book, Options::default()).unwrap();
    (book.done, leave)
}

fn refused() -> Page {
    let mut page = samples::expiry();
    if let Body::Question(question) = &mut page.body {
        question.error = "Il 31 giugno non esiste: giugno ha 30 giorni.".to_owned();
        if let Input::Typed { typed, .. } = &mut question.input {
            "31/6/2027".clone_into(typed);
        }
    }
    page
}

#[test]
fn pages_at_three_sizes() {
    for (name, page) in [
        ("languages", samples::languages()),
        ("choice", samples::contract()),
        ("long-list", samples::countries()),
        ("several", samples::several()),
        ("typed", samples::expiry()),
        ("review", samples::review()),
        ("result", samples::result()),
    ] {
        for (width, height) in [(60, 20), (80, 24), (120, 40)] {
            insta::assert_snapshot!(
                format!("{name}-{width}x{height}"),
                shown(page.clone(), (width, height), "")
            );
        }
    }
}

#[test]
fn screens_after_some_keys() {
    for (name, page, size, keys) in [
        ("result-second-page", samples::result(), (80, 24), "page-down"),
        ("result-third-page", samples::result(), (80, 24), "page-down page-down"),
        ("result-deadline", samples::result(), (80, 24), "page-down page-down page-down page-down"),
        ("result-end", samples::result(), (80, 24), "end"),
        ("result-sources-beside", samples::result(), (120, 40), "down down down"),
        ("sources", samples::result(), (80, 24), "down down down s"),
        ("help", samples::contract(), (80, 24), "?"),
        ("help-english-end", samples::contract(), (80, 24), "? l end"),
        ("palette", samples::contract(), (80, 24), "p"),
        ("palette-finds", samples::expiry(), (60, 20), "12 f6 carta"),
        ("palette-finds-nothing", samples::result(), (80, 24), "p zz"),
        ("why", samples::countries(), (80, 24), "w"),
        ("filter", samples::countries(), (80, 24), "/ peru"),
        ("filter-finds-nothing", samples::countries(), (80, 24), "/ zz"),
        ("long-list-end", samples::countries(), (60, 20), "end"),
        ("typed-echo", samples::expiry(), (80, 24), "31/12/20"),
        ("typed-refused", refused(), (80, 24), ""),
        ("quit", samples::contract(), (80, 24), "q"),
        ("quit-with-result", samples::result(), (60, 20), "q"),
        ("interrupt", samples::contract(), (60, 20), "ctrl-c"),
        ("smallest", samples::contract(), (40, 12), ""),
        ("too-small", samples::contract(), (39, 12), ""),
    ] {
        insta::assert_snapshot!(name, shown(page, size, keys));
    }
}

#[test]
fn one_key_chooses_and_no_key_alone_leaves() {
    let pages = || vec![samples::contract(), samples::several(), samples::expiry(), samples::result()];
    assert_eq!(done(pages(), "3").0, [Action::Choose(Choice::Option(2))]);
    assert_eq!(done(pages(), "down enter").0, [Action::Choose(Choice::Option(2))]);
    assert_eq!(done(pages(), "4").0, [Action::Choose(Choice::Group(0))]);
    assert_eq!(done(pages(), "0").0, [Action::Unknown]);
    assert_eq!(done(pages(), "5 9 j k home").0, []);
    assert_eq!(done(pages(), "q 3"), (vec![], Leave::NoResult));
    assert_eq!(done(pages(), "ctrl-c 3"), (vec![], Leave::NoResult));
    assert_eq!(done(pages(), "ctrl-c ctrl-c 3"), (vec![], Leave::Interrupted));
    assert_eq!(done(pages(), "q ctrl-c ctrl-c 3"), (vec![], Leave::Interrupted));
    assert_eq!(done(pages(), "q enter 3"), (vec![], Leave::NoResult));
    assert_eq!(done(pages(), "esc x 3").0, [Action::Back, Action::Choose(Choice::Option(2))]);
}

#[test]
fn several_are_marked_then_confirmed() {
    let mut none = samples::several();
    if let Body::Question(question) = &mut none.body
        && let Input::Choice { rows, .. } = &mut question.input
    {
        for row in rows {
            row.marked = false;
        }
    }
    let again = vec![samples::several(), samples::contract()];
    assert_eq!(done(again.clone(), "down space 3").0, [Action::Toggle(1), Action::Toggle(2)]);
    assert_eq!(done(again, "enter").0, [Action::Confirm]);
    assert_eq!(done(vec![none], "down enter").0, [Action::Toggle(1)]);
}

#[test]
fn who_leaves_a_group_stands_on_it_again() {
    let mut opened = samples::contract();
    if let Body::Question(question) = &mut opened.body
        && let Input::Choice { rows, group, selected, .. } = &mut question.input
    {
        rows.truncate(2);
        *selected = 0;
        "Altri contratti".clone_into(group);
    }
    let open = Action::Choose(Choice::Group(0));
    assert_eq!(done(vec![samples::contract(), opened], "4 esc enter").0, [open.clone(), Action::Back, open]);
}

#[test]
fn typing_is_text_until_enter() {
    let pages = || vec![samples::expiry(), samples::contract()];
    let typed = |text: &str| Action::Type(text.to_owned());
    assert_eq!(done(pages(), "q31/12/2026 left backspace enter").0, [typed("q31/12/206")]);
    assert_eq!(done(pages(), "1 down enter").0, [Action::Unknown]);
    assert_eq!(done(pages(), "1 down 2 enter").0, [typed("12")]);
    assert_eq!(done(pages(), "12 f4 3 enter").0, [Action::SwitchLanguage, typed("123")]);
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let mut book = Book::of(pages());
    let pasted = Event::Paste("1\n\u{1b}[2J2".to_owned());
    let mut events = Queued::new([pasted, Event::Key(Key::Enter)]);
    drive(&mut terminal, &mut events, &mut book, Options::default()).unwrap();
    assert_eq!(book.done, [typed("1 [2J2")]);
}

#[test]
fn enter_after_a_number_does_not_answer_the_next_question() {
    let pages = || vec![samples::contract(), samples::countries(), samples::contract()];
    let chosen = |option| Action::Choose(Choice::Option(option));
    assert_eq!(done(pages(), "3 enter").0, [chosen(2)]);
    assert_eq!(done(pages(), "3 enter enter").0, [chosen(2), chosen(0)]);
    assert_eq!(done(pages(), "3 down enter").0, [chosen(2), chosen(1)]);
    assert_eq!(done(pages(), "3 2").0, [chosen(2), chosen(1)]);
}

#[test]
fn a_filter_chooses_what_it_finds_and_nothing_else() {
    let pages = || vec![samples::countries(), samples::contract()];
    assert_eq!(done(pages(), "/ peru enter").0, [Action::Choose(Choice::Option(15))]);
    assert_eq!(done(pages(), "/ avorio enter").0, [Action::Choose(Choice::Option(3))]);
    assert_eq!(done(pages(), "/ zz enter").0, []);
    assert_eq!(done(pages(), "/ esc 2").0, [Action::Choose(Choice::Option(1))]);
    assert_eq!(done(vec![samples::contract()], "/ 3").0, [Action::Choose(Choice::Option(2))]);
}

#[test]
fn the_palette_opens_over_any_page_and_a_sheet_from_it() {
    let open = |id: &str| Action::Open(id.to_owned());
    let over = |page: Page, keys: &str| done(vec![page, samples::result()], keys).0;
    for page in samples::all() {
        assert_eq!(over(page.clone(), "f6 visto enter"), [open("visto-studio")], "{page:?}");
        assert_eq!(over(page, "? f6 studio down enter"), [open("visto-studio")]);
    }
    // All letters and digits are text, also k, j, q and ?; without a find Enter does nothing.
    assert_eq!(over(samples::contract(), "p qkj3? enter"), []);
    assert_eq!(over(samples::contract(), "p zz esc 3"), [Action::Choose(Choice::Option(2))]);
    assert_eq!(over(samples::contract(), "p f6 3"), [Action::Choose(Choice::Option(2))]);
    assert_eq!(over(samples::contract(), "p x backspace backspace 3"), [Action::Choose(Choice::Option(2))]);
    assert_eq!(over(samples::contract(), "p q ctrl-q esc esc esc"), [Action::Back]);
    // What is being typed waits below.
    assert_eq!(over(samples::expiry(), "12 f6 carta esc 3 enter"), [Action::Type("123".to_owned())]);
    assert_eq!(over(samples::countries(), "/ peru f6 esc enter"), [Action::Choose(Choice::Option(15))]);
}

#[test]
fn a_result_is_ticked_and_leads_on() {
    let pages = || vec![samples::result(), samples::contract()];
    let papers = "down down down down down down";
    assert_eq!(done(pages(), &format!("{papers} x")).0, [Action::Tick("passaporto".to_owned())]);
    assert_eq!(done(pages(), "g enter").0, [Action::GoOn(0, 0)]);
    assert_eq!(done(pages(), "1"), (vec![], Leave::Result));
    assert_eq!(done(pages(), "1 1").0, [Action::GoOn(0, 0)]);
    assert_eq!(done(pages(), "enter").0, [Action::Refine]);
    assert_eq!(done(pages(), "d x").0, []);
    assert_eq!(done(pages(), "d d").0, [Action::Restart]);
    assert_eq!(done(pages(), "s ? esc r").0, [Action::Review]);
}

#[test]
fn the_review_changes_answers_and_proceeds() {
    let pages = || vec![samples::review(), samples::contract()];
    assert_eq!(done(pages(), "2").0, [Action::Change("che cosa vuoi fare".to_owned())]);
    assert_eq!(done(pages(), "enter").0, [Action::Change("contratto".to_owned())]);
    assert_eq!(done(pages(), "end enter").0, [Action::Proceed]);
}

#[test]
fn the_first_screen_speaks_the_language_under_the_cursor() {
    assert_eq!(done(vec![samples::languages()], "down").0, [Action::SwitchLanguage]);
    let screen = shown(samples::languages(), (80, 24), "down");
    assert!(screen.contains("A few questions") && screen.contains("↑↓ move"), "{screen}");
}

#[test]
fn a_click_moves_the_cursor_and_a_second_one_chooses() {
    let clicked = |clicks: &[(u16, u16)]| {
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        let mut book = Book::of(vec![samples::contract(), samples::expiry()]);
        let mut events = Queued::new(clicks.iter().map(|&(column, row)| Event::Click(column, row)));
        drive(&mut terminal, &mut events, &mut book, Options::default()).unwrap();
        book.done
    };
    let screen = shown(samples::contract(), (80, 24), "");
    let row = screen.lines().position(|line| line.contains("Stagionale")).unwrap();
    let row = u16::try_from(row).unwrap();
    assert_eq!(clicked(&[(10, row)]), []);
    assert_eq!(clicked(&[(10, row), (12, row)]), [Action::Choose(Choice::Option(2))]);
    assert_eq!(clicked(&[(10, 0), (10, 0), (10, 23), (10, 23)]), []);
}

/// A terminal in memory that gets what a real one would.
#[derive(Clone)]
struct Emulator(Arc<Mutex<vt100::Parser>>);

impl Write for Emulator {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn emulated(page: Page, color: bool) -> vt100::Screen {
    let size = |cells| NonZeroU16::new(cells).unwrap();
    let emulator = Emulator(Arc::new(Mutex::new(vt100::Parser::new(size(24), size(80), 0))));
    let viewport = Viewport::Fixed(Rect::new(0, 0, 80, 24));
    let mut terminal =
        Terminal::with_options(CrosstermBackend::new(emulator.clone()), TerminalOptions { viewport })
            .unwrap();
    // As `run` does: otherwise NO_COLOR in the environment of the tests would decide.
    crossterm::style::force_color_output(true);
    let options = Options { color, ..Options::default() };
    drive(&mut terminal, &mut Queued::default(), &mut Book::of(vec![page]), options).unwrap();
    let parser = emulator.0.lock().unwrap();
    parser.screen().clone()
}

#[test]
fn without_colors_the_selected_row_is_still_marked_and_reversed() {
    let screen = emulated(samples::contract(), false);
    let (row, column) = screen.cursor_position();
    assert!(!screen.hide_cursor());
    let line: String = screen.rows(0, 80).nth(row.into()).unwrap();
    assert_eq!(line.trim_end(), "> 2  A tempo indeterminato ✓");
    assert!(screen.cell(row, column).unwrap().inverse());
    assert!(!screen.cell(row - 1, column).unwrap().inverse());
    for cell in (0..24).flat_map(|row| (0..80).map(move |column| (row, column))) {
        let cell = screen.cell(cell.0, cell.1).unwrap();
        assert_eq!((cell.fgcolor(), cell.bgcolor()), (vt100::Color::Default, vt100::Color::Default));
    }
}

#[test]
fn colors_are_of_the_sixteen_on_the_background_of_the_terminal() {
    let screen = emulated(samples::result(), true);
    let mut colors = 0;
    for cell in (0..24).flat_map(|row| (0..80).map(move |column| (row, column))) {
        let cell = screen.cell(cell.0, cell.1).unwrap();
        assert_eq!(cell.bgcolor(), vt100::Color::Default);
        match cell.fgcolor() {
            vt100::Color::Default => {}
            vt100::Color::Idx(0..=15) => colors += 1,
            other => panic!("{other:?}"),
        }
    }
    assert!(colors > 0);
}
