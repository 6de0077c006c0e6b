//! The state of the terminal: taken over once, given back on every way out. The only file that knows raw mode.
//!
//! All bytes to the terminal pass one gate. Whoever gives the terminal back closes it, so that no frame that is being
//! drawn meanwhile can follow: not after a panic, not after a signal.
//!
//! ratatui's own start and stop are not used: they leave bracketed paste and the mouse as they are, they do not show the
//! cursor, and they print to a standard error that may be gone.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::queue;
use crossterm::style::ResetColor;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};

/// How long giving back waits for a frame that is being written: a stopped terminal must not keep the process alive.
const PATIENCE: (u32, Duration) = (100, Duration::from_millis(2));

/// How long the signal of a terminal that has gone may take.
const HANG_UP: Duration = Duration::from_millis(300);

/// What is taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Modes {
    /// Keys one by one, unechoed; not for a writer that is no terminal.
    pub(super) raw: bool,
    /// Clicks, which take the selection of text away from the terminal.
    pub(super) mouse: bool,
}

/// The terminal, shared by the loop, the panic hook and the thread of signals.
#[derive(Clone)]
pub(super) struct Screen(Arc<Shared>);

struct Shared {
    gate: Mutex<Gate>,
    /// Set when something else may have written to the terminal.
    repaint: AtomicBool,
    /// Set while the process stops itself: being continued is then no surprise.
    suspending: AtomicBool,
    modes: Modes,
}

struct Gate {
    out: Box<dyn Write + Send>,
    open: bool,
}

impl Screen {
    /// The terminal behind a writer.
    pub(super) fn new(out: Box<dyn Write + Send>, modes: Modes) -> Self {
        let gate = Mutex::new(Gate { out, open: false });
        let (repaint, suspending) = (AtomicBool::new(false), AtomicBool::new(false));
        Self(Arc::new(Shared { gate, repaint, suspending, modes }))
    }

    /// The terminal of the standard output. Its lock and its buffer are passed by: a thread that holds them must not
    /// keep the terminal from being given back.
    pub(super) fn of_standard_output(modes: Modes) -> io::Result<Self> {
        #[cfg(unix)]
        let out = {
            use std::os::fd::AsFd as _;
            std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?)
        };
        #[cfg(not(unix))]
        let out = io::stdout();
        Ok(Self::new(Box::new(out), modes))
    }

    /// Takes the terminal over; the guard gives it back.
    pub(super) fn claim(&self) -> io::Result<Guard> {
        self.enter()?;
        Ok(Guard(self.clone()))
    }

    fn enter(&self) -> io::Result<()> {
        let mut gate = self.gate();
        if self.0.modes.raw {
            enable_raw_mode()?;
        }
        let mut bytes = Vec::new();
        queue!(bytes, EnterAlternateScreen, EnableBracketedPaste)?;
        if self.0.modes.mouse {
            queue!(bytes, EnableMouseCapture)?;
        }
        gate.open = true;
        let written = gate.out.write_all(&bytes).and_then(|()| gate.out.flush());
        drop(gate);
        if written.is_err() {
            self.restore();
        }
        written
    }

    /// Gives the terminal back, if it is taken. Never fails: there is nothing that could still be done about it.
    pub(super) fn restore(&self) {
        let Some(mut gate) = self.gate_soon() else {
            self.leave_raw_mode();
            return;
        };
        if !gate.open {
            return;
        }
        gate.open = false;
        // On a terminal that has gone, the raw mode is all that is left to undo.
        let _written = self.write_farewell(&mut gate.out);
        self.leave_raw_mode();
    }

    fn write_farewell(&self, out: &mut impl Write) -> io::Result<()> {
        let mut bytes = Vec::new();
        queue!(bytes, ResetColor, DisableBracketedPaste)?;
        if self.0.modes.mouse {
            queue!(bytes, DisableMouseCapture)?;
        }
        queue!(bytes, LeaveAlternateScreen, Show)?;
        out.write_all(&bytes)?;
        out.flush()
    }

    fn leave_raw_mode(&self) {
        if self.0.modes.raw {
            let _left = disable_raw_mode();
        }
    }

    /// Whether the terminal must be drawn afresh; asked once, it is forgotten.
    pub(super) fn wants_repaint(&self) -> bool {
        self.0.repaint.swap(false, Ordering::AcqRel)
    }

    fn gate(&self) -> MutexGuard<'_, Gate> {
        self.0.gate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn gate_soon(&self) -> Option<MutexGuard<'_, Gate>> {
        let (tries, pause) = PATIENCE;
        for _ in 0..tries {
            match self.0.gate.try_lock() {
                Ok(gate) => return Some(gate),
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) => std::thread::sleep(pause),
            }
        }
        None
    }

    /// Gives the terminal back before the message of a panic is printed.
    pub(super) fn restore_on_panic(&self) {
        let screen = self.clone();
        let print = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            screen.restore();
            print(panic);
        }));
    }
}

#[cfg(unix)]
impl Screen {
    /// Gives the terminal back when the process is told to end, and when it is stopped.
    ///
    /// A thread of its own, since the loop may be waiting in a read that never returns once the terminal has gone.
    pub(super) fn obey_signals(&self) -> io::Result<()> {
        use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
        let mut signals =
            signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
        let screen = self.clone();
        let obey = move || {
            for signal in signals.forever() {
                match signal {
                    SIGTSTP => drop(screen.suspend()),
                    SIGCONT => screen.continued(),
                    fatal => screen.end(fatal),
                }
            }
        };
        std::thread::Builder::new().name("signals".to_owned()).spawn(obey)?;
        Ok(())
    }

    #[expect(clippy::disallowed_methods, reason = "a signal ends the process; nothing above can return")]
    fn end(&self, signal: i32) {
        self.restore();
        std::process::exit(128 + signal);
    }

    /// Gives the terminal back, stops, and takes it over again when the process is continued.
    pub(super) fn suspend(&self) -> io::Result<()> {
        if !self.gate().open {
            return Ok(());
        }
        self.0.suspending.store(true, Ordering::Release);
        self.restore();
        signal_hook::low_level::raise(signal_hook::consts::SIGSTOP)?;
        self.enter()?;
        self.0.repaint.store(true, Ordering::Release);
        Ok(())
    }

    /// After a stop that nobody announced, the shell has used the terminal: it is taken over anew.
    fn continued(&self) {
        let announced = self.0.suspending.swap(false, Ordering::AcqRel);
        if !announced && self.gate().open {
            self.restore();
            let _entered = self.enter();
            self.0.repaint.store(true, Ordering::Release);
        }
    }
}

/// A terminal that goes away fails reads and sends a signal, in no order: the signal, if one comes, ends the process
/// with its own exit code before anybody speaks of the failure.
pub(super) fn wait_for_hang_up() {
    if cfg!(unix) {
        std::thread::sleep(HANG_UP);
    }
}

/// Gives the terminal back when it is dropped.
pub(super) struct Guard(Screen);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.restore();
    }
}

/// What the frames are written to: in few large writes, and in none once the terminal is given back.
pub(super) struct Output {
    screen: Screen,
    frame: Vec<u8>,
}

impl Output {
    pub(super) const fn new(screen: Screen) -> Self {
        Self { screen, frame: Vec::new() }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.frame.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut gate = self.screen.gate();
        let written =
            if gate.open { gate.out.write_all(&self.frame).and_then(|()| gate.out.flush()) } else { Ok(()) };
        drop(gate);
        self.frame.clear();
        written
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::num::NonZeroU16;
    use std::panic::catch_unwind;
    use std::sync::{Arc, Mutex};

    use super::{Modes, Output, Screen};

    /// A terminal in memory.
    #[derive(Clone)]
    struct Emulator(Arc<Mutex<vt100::Parser>>);

    impl Emulator {
        fn new() -> Self {
            let (rows, columns) = (NonZeroU16::new(24).unwrap(), NonZeroU16::new(80).unwrap());
            Self(Arc::new(Mutex::new(vt100::Parser::new(rows, columns, 0))))
        }

        fn is_taken(&self) -> bool {
            self.0.lock().unwrap().screen().alternate_screen()
        }

        /// As a shell wants to find it.
        fn is_as_before(&self) -> bool {
            let parser = self.0.lock().unwrap();
            let screen = parser.screen();
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
                && screen.contents().is_empty()
        }
    }

    impl Write for Emulator {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn taken() -> (Emulator, Screen) {
        let emulator = Emulator::new();
        (emulator.clone(), Screen::new(Box::new(emulator), Modes { raw: false, mouse: true }))
    }

    #[test]
    fn the_guard_gives_back_what_was_taken_and_no_frame_follows() {
        let (emulator, screen) = taken();
        let mut output = Output::new(screen.clone());
        let guard = screen.claim().unwrap();
        write!(output, "\u{1b}[?25l\u{1b}[31msecret").unwrap();
        output.flush().unwrap();
        assert!(emulator.is_taken());
        assert!(emulator.0.lock().unwrap().screen().bracketed_paste());
        drop(guard);
        write!(output, "late").unwrap();
        output.flush().unwrap();
        assert!(emulator.is_as_before());
    }

    #[test]
    fn a_panic_gives_the_terminal_back_before_its_message() {
        let (emulator, screen) = taken();
        let before_message = Arc::new(Mutex::new(None));
        let (seen, watched) = (Arc::clone(&before_message), emulator.clone());
        let print = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if panic.payload().downcast_ref::<&str>() == Some(&"while drawing") {
                *seen.lock().unwrap() = Some(watched.is_as_before());
            } else {
                print(panic);
            }
        }));
        screen.restore_on_panic();
        let guard = screen.claim().unwrap();
        let mut output = Output::new(screen);
        write!(output, "\u{1b}[?25l").unwrap();
        output.flush().unwrap();
        assert!(emulator.is_taken());
        let outcome = catch_unwind(|| panic!("while drawing"));
        assert!(outcome.is_err());
        assert_eq!(*before_message.lock().unwrap(), Some(true));
        drop(guard);
        assert!(emulator.is_as_before());
    }
}
