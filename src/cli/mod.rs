//! The command line: arguments and surroundings come in, one exit code goes out.
//!
//! Here alone the mode is decided (`settings`), the clock and the environment are read, files of answers are opened,
//! and errors get their final form. A result is built in memory and written at once, so that standard output is empty
//! whenever the program fails. Messages of this room are for operators and programmers: plain English.

mod args;
mod batch;
mod cases;
mod failure;
mod files;
mod interview;
mod lookup;
mod paths;
mod settings;

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::mem::ManuallyDrop;
use std::process::ExitCode;

use anyhow::anyhow;
use clap::Parser as _;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::diagnostic::Diagnostics;
use crate::front::{self, script};
use crate::handout;
use crate::interview::{Entry, Session};
use crate::knowledge::{self, Id, Knowledge, Loaded, Overlay, Texts};
use crate::language::Locale;
use crate::page;
use args::{
    BaseArgs, CheckArgs, Command, CommandLine, DataFormat, FaultFormat, KnowledgeArgs, LocalArgs,
    OverlayArgs, QuestionsArgs,
};
use failure::{Exit, Failure};
use settings::{Environment, Terminals};

/// Runs the command line of the process.
pub fn main() -> ExitCode {
    let surroundings = Surroundings::of_the_process();
    match run(std::env::args_os(), &surroundings) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            tell(&failure.render());
            failure.exit.into()
        }
    }
}

/// What the process stands in.
struct Surroundings {
    environment: Environment,
    terminals: Terminals,
}

impl Surroundings {
    #[expect(clippy::disallowed_methods, reason = "this is the place where the environment is read")]
    fn of_the_process() -> Self {
        Self {
            environment: Environment {
                accessible: std::env::var_os("ACCESSIBLE"),
                term: std::env::var_os("TERM"),
                no_color: std::env::var_os("NO_COLOR"),
                clicolor: std::env::var_os("CLICOLOR"),
                source_date_epoch: std::env::var_os("SOURCE_DATE_EPOCH"),
            },
            terminals: Terminals { input: io::stdin().is_terminal(), output: io::stdout().is_terminal() },
        }
    }
}

fn run(args: impl IntoIterator<Item = OsString>, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let line = match CommandLine::try_parse_from(args) {
        Ok(line) => line,
        Err(refusal) if refusal.use_stderr() => {
            tell(&refusal.render().to_string());
            return Ok(Exit::Usage);
        }
        // The help and the version are what was asked for.
        Err(answer) => return write_out(&answer.render().to_string()).map(|()| Exit::Done),
    };
    match line.command {
        None => interview::wizard(&line.wizard, surroundings),
        Some(Command::Show(args)) => interview::show(&args, surroundings),
        Some(Command::List(args)) => lookup::list(&args, surroundings),
        Some(Command::Search(args)) => lookup::search(&args, surroundings),
        Some(Command::Check(args)) => check(&args, surroundings),
        Some(Command::Cases(args)) => cases::run(&args),
        Some(Command::Questions(args)) => questions(&args, surroundings),
        Some(Command::Paths(args)) => paths::paths(&args, surroundings),
    }
}

/// More texts than these that a language lacks are counted, unless a format was asked for.
const MOST_ALIKE: usize = 20;

/// Everything that a result depends on besides the answers.
struct Base {
    /// The process ends with it: nothing of it is taken apart.
    loaded: ManuallyDrop<Loaded>,
    today: Date,
    /// The language that was asked for.
    locale: Option<Locale>,
    /// The province whose local practice was asked for.
    province: Option<Id<Overlay>>,
}

impl Base {
    fn new(args: &BaseArgs, surroundings: &Surroundings) -> Result<Self, Failure> {
        Self::with(args, &LocalArgs::default(), surroundings)
    }

    /// The same with the local practice of a province.
    fn with(args: &BaseArgs, local: &LocalArgs, surroundings: &Surroundings) -> Result<Self, Failure> {
        let today = settings::today(args.today, &surroundings.environment, Timestamp::now)?;
        let loaded = load(&args.knowledge, &local.overlay)?;
        if let Some(locale) = args.lang
            && !loaded.words.locales().any(|known| known == locale)
        {
            let known: Vec<_> = loaded.words.locales().map(|known| known.to_string()).collect();
            let error = anyhow!("there are no words in `{locale}`");
            return Err(Failure::usage(error).hint(format!("--lang takes one of {}", known.join("|"))));
        }
        let province = province(local, &loaded)?;
        Ok(Self { loaded: ManuallyDrop::new(loaded), today, locale: args.lang, province })
    }

    fn knowledge(&self) -> Result<&Knowledge, Failure> {
        let faults = || Failure::knowledge(&self.loaded.diagnostics, &self.loaded.sources);
        self.loaded.knowledge.as_ref().ok_or_else(faults)
    }

    fn session(&self, entry: Entry) -> Result<Session<'_>, Failure> {
        Ok(Session { province: self.province, ..Session::new(self.knowledge()?, self.today, entry) })
    }
}

/// The province that was asked for: by its name, or by the overlay of a directory.
fn province(local: &LocalArgs, loaded: &Loaded) -> Result<Option<Id<Overlay>>, Failure> {
    let Some(knowledge) = &loaded.knowledge else {
        return Ok(None);
    };
    let Some(name) = &local.province else {
        return Ok(local.overlay.overlay.as_ref().and_then(|_| knowledge.overlays.ids().next()));
    };
    let found = script::find_province(knowledge, &name.to_ascii_uppercase());
    found.map(Some).map_err(|similar| {
        let error = anyhow!("there is no local practice of `{name}` here");
        let known = format!("--province takes one of {}", script::provinces(knowledge).join("|"));
        let failure = Failure::usage(error).hint(known).hint("--overlay DIR takes that of any province");
        similar
            .into_iter()
            .fold(failure, |failure, similar| failure.hint(format!("did you mean `{similar}`?")))
    })
}

/// The files of a knowledge base, with the overlay of a directory.
fn texts(args: &KnowledgeArgs, local: &OverlayArgs) -> Texts {
    let texts = args.data.as_ref().map_or_else(Texts::embedded, |dir| Texts::read(dir));
    match &local.overlay {
        Some(dir) => texts.with_overlay(dir),
        None => texts,
    }
}

/// The embedded knowledge base was proved by tests; a directory is proved before it is used.
fn load(args: &KnowledgeArgs, local: &OverlayArgs) -> Result<Loaded, Failure> {
    if args.data.is_none() && local.overlay.is_none() {
        return Ok(knowledge::embedded());
    }
    let loaded = knowledge::load(texts(args, local));
    let faults = all_faults(&loaded);
    if faults.has_errors() { Err(Failure::knowledge(&faults, &loaded.sources)) } else { Ok(loaded) }
}

fn all_faults(loaded: &Loaded) -> Diagnostics {
    let words = [page::words::ALL, front::line::WORDS, front::tui::WORDS].concat();
    let mut faults = loaded.diagnostics.clone();
    faults.extend(knowledge::check(loaded, &words));
    faults.sort();
    faults
}

fn check(args: &CheckArgs, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let today = settings::today(args.today, &surroundings.environment, Timestamp::now)?;
    let loaded = knowledge::load(texts(&args.knowledge, &args.local));
    let mut faults = all_faults(&loaded);
    faults.extend(knowledge::check_days(&loaded, today));
    let format = args.format.unwrap_or_else(|| {
        faults =
            std::mem::take(&mut faults).summed(MOST_ALIKE, "`--format full` or `--format short` lists them");
        FaultFormat::Full
    });
    faults.sort();
    write_out(&faults.render(&loaded.sources, format.into()))?;
    tell(&format!(
        "{}, {}\n",
        failure::count(faults.errors(), "error"),
        failure::count(faults.warnings(), "warning")
    ));
    Ok(if faults.has_errors() { Exit::BadKnowledge } else { Exit::Done })
}

fn questions(args: &QuestionsArgs, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let base = Base::new(&args.base, surroundings)?;
    let language = base.loaded.words.language(base.locale.unwrap_or(Locale::ITALIAN));
    let DataFormat::Json = args.format;
    let list = handout::questions_json(&base.session(Entry::Tree)?, language);
    write_out(&format!("{list:#}\n")).map(|()| Exit::Done)
}

/// Writes to standard output, at once. A reader that has gone away is no failure.
fn write_out(text: &str) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::internal(anyhow::Error::from(error).context("cannot write to standard output")))
        }
        _ => Ok(()),
    }
}

/// Writes to standard error. One that is closed is nobody's fault, and there is nobody left to tell.
fn tell(text: &str) {
    let _unheard = io::stderr().write_all(text.as_bytes());
}
