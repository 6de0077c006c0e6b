//! The built program, run in an empty environment: nothing of the machine that runs the tests comes in.

use std::ffi::OsStr;
use std::fmt;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// One run under preparation.
pub(crate) struct Percorso {
    command: Command,
    input: Option<Vec<u8>>,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Percorso {
    /// With these arguments, separated by spaces; standard input is empty and no terminal.
    pub(crate) fn run(args: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_percorso"));
        command.args(args.split_whitespace()).env_clear().current_dir(env!("CARGO_MANIFEST_DIR"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self { command, input: None }
    }

    /// One more argument, whatever is in it.
    pub(crate) fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    /// With this on standard input, through a pipe.
    pub(crate) fn stdin(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.input = Some(input.into());
        self.command.stdin(Stdio::piped());
        self
    }

    /// With a variable in the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// With standard output going here.
    pub(crate) fn stdout_to(mut self, output: Stdio) -> Self {
        self.command.stdout(output);
        self
    }

    /// Runs to the end.
    pub(crate) fn end(mut self) -> Run {
        let mut child = self.command.spawn().expect("the program starts");
        let feeder = self.input.take().zip(child.stdin.take()).map(|(input, mut pipe)| {
            // From a thread: neither side waits for the other. A program that has failed reads no further.
            std::thread::spawn(move || {
                let _unread = pipe.write_all(&input);
            })
        });
        let output = child.wait_with_output().expect("the program ends");
        if let Some(feeder) = feeder {
            feeder.join().expect("the feeder does not panic");
        }
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
        Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

/// For snapshots: everything that came of the run.
impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => writeln!(f, "exit {code}")?,
            None => writeln!(f, "ended by a signal")?,
        }
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !text.is_empty() {
                write!(f, "--- {name}\n{text}")?;
            }
        }
        Ok(())
    }
}

/// A fresh place for one test's file or directory.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if path.is_dir() {
        std::fs::remove_dir_all(&path).expect("an old scratch directory goes");
    } else if path.exists() {
        std::fs::remove_file(&path).expect("an old scratch file goes");
    }
    path
}

/// The answers of a renewal for work, complete.
pub(crate) const RENEWAL: &str = "\
fase = rinnovo
permesso = lavoro-subordinato
assenza-lunga = no
lavoro = azienda
eta = adulto
contratto = determinato
figli-sotto-14 = 0
permesso-scade = 2026-12-31
";
