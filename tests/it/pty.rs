//! The built program in a real terminal: it opens, follows the size of the window, and gives the terminal back on every
//! way out.
//!
//! Nothing sleeps for a result: a thread feeds what the program writes to an emulator, and the tests wait for what they
//! want to see on it. The emulator answers no query, so a program that asks one and waits would fail here.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what fails here fails the test, and says where"
)]

mod desk;

use std::io::Read as _;
use std::time::Duration;

use desk::{Desk, LIMIT, Launched, is_given_back, launch};

/// Whether the row of the cursor begins with the mark, and holds the text.
fn is_on(screen: &vt100::Screen, text: &str) -> bool {
    let (row, _) = screen.cursor_position();
    let line = screen.rows(0, screen.size().1.get()).nth(row.into()).unwrap_or_default();
    line.starts_with('>') && line.contains(text) && !screen.hide_cursor()
}

#[test]
fn it_opens_at_both_sizes_with_the_cursor_on_the_first_choice() {
    for (columns, rows) in [(80, 24), (60, 20)] {
        let mut desk = Desk::open(columns, rows, &[]);
        desk.wait("the first screen", |screen| {
            screen.alternate_screen() && screen.bracketed_paste() && is_on(screen, "Italiano")
        });
        assert!(desk.is_raw());
        desk.press("j");
        desk.wait("the second language", |screen| is_on(screen, "English"));
        desk.press("\u{1b}[A");
        desk.wait("the first language", |screen| is_on(screen, "Italiano"));
        desk.press("\r");
        desk.wait_for_text("Domanda 1");
        desk.press("q");
        desk.wait_for_text("Vuoi uscire?");
        desk.press("\r");
        assert_eq!(desk.ends(), 4);
    }
}

#[test]
fn it_follows_the_window_and_keeps_its_place_in_one_that_is_too_small() {
    let mut desk = Desk::open(80, 24, &[]);
    desk.wait_for_text("Italiano");
    desk.press("1");
    desk.wait_for_text("Domanda 1");
    desk.press("j");
    desk.wait("the second row", |screen| is_on(screen, "2  "));
    desk.resize(30, 8);
    desk.wait_for_text("troppo piccola");
    desk.resize(120, 40);
    desk.wait("the same row", |screen| screen.contents().contains("Le tue risposte") && is_on(screen, "2  "));
    desk.resize(60, 20);
    // The emulator cuts the old frame at once; the footer in the last row is of the new one.
    desk.wait("the same row", |screen| {
        is_on(screen, "2  ") && screen.rows(0, 60).last().is_some_and(|row| row.contains("esci"))
    });
    desk.press("l");
    desk.wait_for_text("Question 1");
    desk.press("qq");
    assert_eq!(desk.ends(), 4);
}

#[test]
fn control_c_asks_once_and_leaves_the_second_time() {
    let mut desk = Desk::open(80, 24, &[]);
    desk.wait_for_text("Italiano");
    desk.press("\u{3}");
    desk.wait_for_text("Ctrl-C");
    desk.press("x");
    desk.wait("the footer", |screen| !screen.contents().contains("Ctrl-C"));
    desk.press("\u{3}\u{3}");
    assert_eq!(desk.ends(), 130);
}

#[test]
fn signals_give_the_terminal_back() {
    for (name, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)] {
        let desk = Desk::open(80, 24, &[]);
        desk.wait_for_text("Italiano");
        desk.signal(name);
        assert_eq!(desk.ends(), code, "{name}");
    }
}

#[test]
fn a_terminal_that_goes_away_ends_the_program_at_once() {
    let Launched { master, exit, .. } = launch(80, 24, &[]);
    let mut output = master.try_clone_reader().unwrap();
    let mut seen = Vec::new();
    let mut bytes = [0; 4096];
    while !String::from_utf8_lossy(&seen).contains("English") {
        let length = output.read(&mut bytes).unwrap();
        seen.extend_from_slice(&bytes[..length]);
    }
    drop((output, master));
    assert_eq!(exit.recv_timeout(LIMIT), Ok(129));
}

#[test]
fn without_colors_nothing_is_colored_and_the_choice_still_stands_out() {
    let mut desk = Desk::open(80, 24, &[("NO_COLOR", "1")]);
    desk.wait("the first screen", |screen| is_on(screen, "Italiano"));
    desk.wait("the choice reversed", |screen| {
        let (row, column) = screen.cursor_position();
        screen.cell(row, column).is_some_and(vt100::Cell::inverse)
    });
    desk.wait("no color", |screen| {
        let cells = (0..24).flat_map(|row| (0..80).map(move |column| (row, column)));
        let mut cells = cells.filter_map(|(row, column)| screen.cell(row, column));
        cells.all(|cell| cell.fgcolor() == vt100::Color::Default && cell.bgcolor() == vt100::Color::Default)
    });
    desk.press("qq");
    assert_eq!(desk.ends(), 4);
}

/// R5: the commonest cases need at most ten answers, a choice being one key.
#[test]
fn the_renewal_of_a_work_permit_takes_at_most_ten_answers() {
    let mut desk = Desk::open(80, 24, &[]);
    desk.wait_for_text("Italiano");
    desk.press("1");
    let mut answers = 0;
    for option in [
        "Rinnovare il permesso di soggiorno",
        "Lavoro subordinato",
        "No",
        "Sì, in un'azienda",
        "18 anni o di più",
        "No: tempo indeterminato",
        "Più di 1 anno",
    ] {
        desk.choose(option);
        answers += 1;
    }
    for (question, typed) in [("Quanti figli", "0"), ("Quando scade", "15/1/2027")] {
        desk.wait_for_text(question);
        desk.press(typed);
        desk.press("\r");
        answers += 1;
    }
    assert!(answers <= 10);
    // Nothing is left to make exact: the first line is the name of the procedure.
    desk.wait("the result", |screen| is_on(screen, "Rinnovare il permesso per lavoro subordinato"));
    desk.press("\t\t\t");
    desk.wait_for_text("Totale: 126,46 €");
    desk.press("q");
    desk.wait_for_text("Vuoi uscire?");
    desk.press("\r");
    assert_eq!(desk.ends(), 0);
}

/// Whether the process is stopped, as the system sees it.
#[cfg(target_os = "linux")]
fn is_stopped(process: u32) -> bool {
    let file = format!("/proc/{process}/stat");
    let status =
        std::fs::read(file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    status.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T'))
}

#[cfg(target_os = "linux")]
fn wait_until_stopped(process: u32) {
    // The system tells only the parent that a process was stopped: here it must be asked.
    let pause = Duration::from_millis(5);
    let tries = LIMIT.as_millis() / pause.as_millis();
    let stopped = (0..tries).any(|_| {
        is_stopped(process) || {
            std::thread::sleep(pause);
            false
        }
    });
    assert!(stopped, "the program does not stop");
}

#[cfg(target_os = "linux")]
#[test]
fn it_stops_and_comes_back_with_its_screen() {
    let mut desk = Desk::open(80, 24, &[]);
    desk.wait_for_text("Italiano");
    desk.press("1");
    desk.wait_for_text("Domanda 1");
    for stop in ["key", "TSTP"] {
        match stop {
            "key" => desk.press("\u{1a}"),
            signal => desk.signal(signal),
        }
        wait_until_stopped(desk.process);
        desk.wait("the terminal of the shell", is_given_back);
        assert!(desk.is_as_before());
        desk.signal("CONT");
        desk.wait("the question again", |screen| {
            screen.alternate_screen() && screen.bracketed_paste() && screen.contents().contains("Domanda 1")
        });
        assert!(desk.is_raw());
    }
    desk.press("j");
    desk.wait("the second row", |screen| is_on(screen, "2  "));
    desk.press("qq");
    assert_eq!(desk.ends(), 4);
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_without_notice_it_takes_the_terminal_anew() {
    let mut desk = Desk::open(80, 24, &[]);
    desk.wait_for_text("Italiano");
    desk.signal("STOP");
    wait_until_stopped(desk.process);
    // What a shell would do meanwhile.
    desk.shown.parser.lock().unwrap().process(b"\x1b[?1049l\x1b[?2004l\x1b[2J$ ls");
    desk.signal("CONT");
    desk.wait("the screen again", |screen| {
        screen.alternate_screen() && screen.bracketed_paste() && is_on(screen, "Italiano")
    });
    desk.press("qq");
    assert_eq!(desk.ends(), 4);
}
