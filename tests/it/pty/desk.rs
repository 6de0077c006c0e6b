//! A desk with a terminal: the built program in it, what it shows, and a hand on the keys.

use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::time::Duration;

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long anything may take on a busy machine.
pub(super) const LIMIT: Duration = Duration::from_secs(20);

/// What the program has written so far, as a terminal shows it.
pub(super) struct Shown {
    pub(super) parser: Mutex<vt100::Parser>,
    changed: Condvar,
}

/// The program in a terminal.
pub(super) struct Desk {
    pub(super) shown: Arc<Shown>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    exit: mpsc::Receiver<u32>,
    pub(super) process: u32,
    /// The modes of the terminal before the program started.
    before: String,
}

/// The program, and the terminal in which it runs.
pub(super) struct Launched {
    pub(super) master: Box<dyn MasterPty + Send>,
    pub(super) exit: mpsc::Receiver<u32>,
    process: u32,
    before: String,
}

pub(super) fn launch(columns: u16, rows: u16, environment: &[(&str, &str)]) -> Launched {
    let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let before = modes(&*pair.master);
    assert!(before.contains("ICANON"), "{before}");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_percorso"));
    command.args(["--today", "2026-11-22"]);
    command.cwd(env!("CARGO_MANIFEST_DIR"));
    command.env_clear();
    for (name, value) in [("TERM", "xterm-256color"), ("HOME", "/nonexistent"), ("LANG", "C.UTF-8")] {
        command.env(name, value);
    }
    for (name, value) in environment {
        command.env(name, value);
    }
    let mut child = pair.slave.spawn_command(command).unwrap();
    let process = child.process_id().unwrap();
    let (send, exit) = mpsc::channel();
    std::thread::spawn(move || send.send(child.wait().unwrap().exit_code()));
    Launched { master: pair.master, exit, process, before }
}

impl Desk {
    pub(super) fn open(columns: u16, rows: u16, environment: &[(&str, &str)]) -> Self {
        let Launched { master, exit, process, before } = launch(columns, rows, environment);
        let parser = vt100::Parser::new(cells(rows), cells(columns), 0);
        let shown = Arc::new(Shown { parser: Mutex::new(parser), changed: Condvar::new() });
        let feed = Arc::clone(&shown);
        let mut output = master.try_clone_reader().unwrap();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(length @ 1..) = output.read(&mut bytes) {
                feed.parser.lock().unwrap().process(&bytes[..length]);
                feed.changed.notify_all();
            }
        });
        let keys = master.take_writer().unwrap();
        Self { shown, master, keys, exit, process, before }
    }

    /// Waits until the screen is as it should be.
    pub(super) fn wait(&self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        let parser = self.shown.parser.lock().unwrap();
        let missing = |parser: &mut vt100::Parser| !wanted(parser.screen());
        let (parser, timeout) = self.shown.changed.wait_timeout_while(parser, LIMIT, missing).unwrap();
        assert!(!timeout.timed_out(), "waited for {what}; the screen is:\n{}", parser.screen().contents());
    }

    pub(super) fn wait_for_text(&self, text: &str) {
        self.wait(text, |screen| screen.contents().contains(text));
    }

    pub(super) fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Presses the number of the row whose words begin like this, once it is on the screen.
    pub(super) fn choose(&mut self, option: &str) {
        let number_of = |screen: &vt100::Screen| {
            let rows: Vec<String> = screen.rows(0, screen.size().1.get()).collect();
            rows.iter().find_map(|row| {
                let (number, label) = row.trim_start_matches(['>', ' ']).split_once("  ")?;
                (number.len() == 1 && label.starts_with(option)).then(|| number.to_owned())
            })
        };
        self.wait(option, |screen| number_of(screen).is_some());
        let number = number_of(self.shown.parser.lock().unwrap().screen()).unwrap();
        self.press(&number);
    }

    /// The emulator gets the new size before the program hears of it: else it draws what no longer fits.
    pub(super) fn resize(&self, columns: u16, rows: u16) {
        self.shown.parser.lock().unwrap().screen_mut().set_size(cells(rows), cells(columns));
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// Whether keys come one by one, unechoed.
    pub(super) fn is_raw(&self) -> bool {
        !modes(&*self.master).contains("ICANON")
    }

    /// Whether the modes are those before the program started.
    pub(super) fn is_as_before(&self) -> bool {
        modes(&*self.master) == self.before
    }

    /// Sends a signal by its name.
    pub(super) fn signal(&self, name: &str) {
        let command = format!("kill -{name} {}", self.process);
        let status = std::process::Command::new("/bin/sh").args(["-c", &command]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end of the program, with the terminal as it was before; gives its exit code.
    pub(super) fn ends(self) -> u32 {
        let code = self.exit.recv_timeout(LIMIT).expect("the program does not end");
        self.wait("the terminal to be given back", is_given_back);
        assert!(self.is_as_before(), "{}", modes(&*self.master));
        code
    }
}

fn cells(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

/// The modes of the line discipline: cooked or raw, echo or none.
fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().unwrap().local_flags)
}

pub(super) fn is_given_back(screen: &vt100::Screen) -> bool {
    !screen.alternate_screen()
        && !screen.hide_cursor()
        && !screen.bracketed_paste()
        && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
}
