//! The interview in each of its modes, and its result.

use std::fmt::Display;
use std::io::{self, BufRead};
use std::path::Path;

use anyhow::anyhow;

use super::args::{OutputFormat, ShowArgs, WizardArgs};
use super::failure::{Exit, Failure, name_of};
use super::files::{Recording, read_answers};
use super::settings::{Flags, Mode, Settings};
use super::{Base, Surroundings, batch, tell, write_out};
use crate::front::{line, script, tui};
use crate::handout;
use crate::interview::{Entry, Session, Verdict};
use crate::language::Locale;
use crate::page::{Action, Body, Start, Wizard};

/// The width of a result as text, whatever the terminal: the same answers give the same bytes.
pub(super) const WIDTH: usize = 80;

/// `percorso` without a command.
pub(super) fn wizard(args: &WizardArgs, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let flags = Flags {
        answers: args.answers.is_some(),
        batch: args.batch,
        linear: args.linear,
        no_color: args.no_color,
    };
    let settings = Settings::decide(flags, &surroundings.environment, surroundings.terminals);
    if matches!(settings.mode, Mode::Line | Mode::Screen) {
        refuse_script_flags(args)?;
    }
    let base = Base::with(&args.base, &args.local, surroundings)?;
    let recording = args.record.as_deref().map(Recording::open).transpose()?;
    match settings.mode {
        Mode::Script => scripted(args, &base, recording),
        Mode::Batch => batch::run(args, &base),
        Mode::Line | Mode::Screen => interactive(args, &base, settings, recording),
    }
}

fn refuse_script_flags(args: &WizardArgs) -> Result<(), Failure> {
    for (given, flag) in [(args.unknown_rest, "--unknown-rest"), (args.allow_unused, "--allow-unused")] {
        if given {
            let error = anyhow!("{flag} is about scripted answers, and this is an interview");
            return Err(Failure::usage(error).hint("pass --answers FILE, or --answers - for standard input"));
        }
    }
    Ok(())
}

fn scripted(args: &WizardArgs, base: &Base, recording: Option<Recording>) -> Result<Exit, Failure> {
    let path = args.answers.as_deref().unwrap_or_else(|| Path::new("-"));
    let rules = script::Rules {
        unknown_rest: args.unknown_rest,
        allow_unused: args.allow_unused,
        allow_incomplete: false,
    };
    let session = read(path, base.session(Entry::Tree)?, rules)?;
    let locale = base.locale.unwrap_or(Locale::ITALIAN);
    let result = result(&session, base, locale, args.format.unwrap_or_default())?;
    if let Some(recording) = recording {
        recording.write(&script::write(&session, &session.replay(), locale))?;
    }
    write_out(&result)?;
    Ok(end(&session, args.fail_on_closed))
}

/// `percorso show`.
pub(super) fn show(args: &ShowArgs, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let base = Base::with(&args.base, &args.local, surroundings)?;
    let procedure = script::find_procedure(base.knowledge()?, &args.procedure).map_err(|similar| {
        let hint = similar.map(|similar| format!("did you mean `{similar}`?"));
        let hint =
            hint.unwrap_or_else(|| "give the id of a procedure, as the JSON of a result names it".to_owned());
        Failure::usage(anyhow!("there is no procedure `{}`", args.procedure)).hint(hint)
    })?;
    let rules = script::Rules { unknown_rest: args.unknown_rest, allow_unused: true, allow_incomplete: true };
    let start = base.session(Entry::Procedure(procedure))?;
    let session = match args.answers.as_deref() {
        Some(path) => read(path, start, rules)?,
        None => script::read(b"", start, rules).map_err(|refusal| Failure::answers(refusal, ""))?.session,
    };
    let locale = base.locale.unwrap_or(Locale::ITALIAN);
    write_out(&result(&session, &base, locale, args.format.unwrap_or_default())?)?;
    Ok(end(&session, args.fail_on_closed))
}

fn read<'k>(path: &Path, start: Session<'k>, rules: script::Rules) -> Result<Session<'k>, Failure> {
    let file = name_of(path);
    let text = read_answers(path)?;
    let scripted = script::read(&text, start, rules).map_err(|refusal| Failure::answers(refusal, &file))?;
    if let Some((line, province)) = scripted.unheard {
        tell(&unheard(&file, line, &province));
    }
    Ok(scripted.session)
}

/// Nothing is ignored in silence.
pub(super) fn unheard(file: &str, line: impl Display, province: &str) -> String {
    format!("{file}:{line}: @provincia: `{province}` is not used: another province was chosen\n")
}

fn interactive(
    args: &WizardArgs,
    base: &Base,
    settings: Settings,
    recording: Option<Recording>,
) -> Result<Exit, Failure> {
    let (locale, first) = match base.locale {
        Some(locale) => (locale, Start::Question),
        None => (Locale::ITALIAN, Start::Language),
    };
    let mut wizard = Wizard::new(base.session(Entry::Tree)?, &base.loaded.words, locale, first);
    let exit = match settings.mode {
        Mode::Screen => screen(&mut wizard, args, settings)?,
        Mode::Line | Mode::Script | Mode::Batch => lines(&mut wizard, settings)?,
    };
    if let Some(recording) = recording {
        recording.write(&script::write(wizard.session(), wizard.replay(), wizard.locale()))?;
    }
    match exit {
        Some(Exit::Done) => {}
        Some(other) => return Ok(other),
        None => return Ok(Exit::Done),
    }
    let exit = end(wizard.session(), args.fail_on_closed);
    // Line mode has shown the text already, where standard output is the terminal; full screen has taken it away.
    let format = args.format.unwrap_or_default();
    if settings.mode == Mode::Screen || settings.prompts_aside || format == OutputFormat::Json {
        write_out(&result_of(wizard, format)?)?;
    }
    Ok(exit)
}

/// `None`: whoever was listening has gone.
fn lines(wizard: &mut Wizard<'_>, settings: Settings) -> Result<Option<Exit>, Failure> {
    let input: &mut dyn BufRead = &mut io::stdin().lock();
    let left = if settings.prompts_aside {
        line::run(wizard, input, &mut io::stderr().lock())
    } else {
        line::run(wizard, input, &mut io::stdout().lock())
    };
    match left {
        Ok(line::Leave::Result) => Ok(Some(Exit::Done)),
        Ok(line::Leave::NoResult) => Ok(Some(Exit::Incomplete)),
        Err(error) => broken(error),
    }
}

fn screen(wizard: &mut Wizard<'_>, args: &WizardArgs, settings: Settings) -> Result<Option<Exit>, Failure> {
    let options = tui::Options { color: settings.color, mouse: args.mouse };
    match tui::run(wizard, options) {
        Ok(tui::Leave::Result) => Ok(Some(Exit::Done)),
        Ok(tui::Leave::NoResult) => Ok(Some(Exit::Incomplete)),
        Ok(tui::Leave::Interrupted) => Ok(Some(Exit::Interrupted)),
        Err(error) => broken(error),
    }
}

/// Somebody who closes the pipe has read enough.
fn broken(error: io::Error) -> Result<Option<Exit>, Failure> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(None);
    }
    Err(Failure::internal(anyhow::Error::from(error).context("the terminal cannot be used")))
}

/// The result as text or JSON, with the end of its last line.
fn result(
    session: &Session<'_>,
    base: &Base,
    locale: Locale,
    format: OutputFormat,
) -> Result<String, Failure> {
    let wizard = Wizard::new(session.clone(), &base.loaded.words, locale, Start::Question);
    result_of(wizard, format)
}

/// The same of an interview, with the papers that were ticked.
fn result_of(mut wizard: Wizard<'_>, format: OutputFormat) -> Result<String, Failure> {
    let session = wizard.session();
    if format == OutputFormat::Json {
        let json = handout::json(session, wizard.language(), &session.knowledge.version);
        return Ok(format!("{json:#}\n"));
    }
    wizard.apply(&Action::Result);
    let page = wizard.page();
    match &page.body {
        Body::Result(result) => Ok(handout::text(result, &page.header, WIDTH)),
        Body::Language(_) | Body::Question(_) | Body::Review(_) => {
            Err(Failure::internal(anyhow!("the answers lead to no result")))
        }
    }
}

fn end(session: &Session<'_>, fail_on_closed: bool) -> Exit {
    let results = session.checklist().results;
    let all_closed = !results.is_empty() && results.iter().all(|result| result.verdict == Verdict::Closed);
    if fail_on_closed && all_closed { Exit::Closed } else { Exit::Done }
}
