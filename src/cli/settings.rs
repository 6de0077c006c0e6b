//! What the command line means together with the environment and the terminals: the one place that decides the mode.

use std::ffi::{OsStr, OsString};

use anyhow::anyhow;
use jiff::Timestamp;
use jiff::civil::Date;

use super::failure::Failure;

/// Where dates are counted: an office in Italy does not follow the time zone of a laptop.
const ZONE: &str = "Europe/Rome";

/// How the interview is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Answers from a text, nothing is asked.
    Script,
    /// Many answers, one line each.
    Batch,
    /// Plain lines.
    Line,
    /// Full screen.
    Screen,
}

/// The flags on which the mode depends.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Flags {
    /// `--answers`.
    pub(super) answers: bool,
    /// `--batch`.
    pub(super) batch: bool,
    /// `--linear`.
    pub(super) linear: bool,
    /// `--no-color`.
    pub(super) no_color: bool,
}

/// The variables of the environment that count.
#[derive(Clone, Debug, Default)]
pub(super) struct Environment {
    /// `ACCESSIBLE`: non-empty and not 0 or false asks for line mode.
    pub(super) accessible: Option<OsString>,
    /// `TERM`: `dumb` asks for line mode.
    pub(super) term: Option<OsString>,
    /// `NO_COLOR`: non-empty asks for no color.
    pub(super) no_color: Option<OsString>,
    /// `CLICOLOR`: 0 asks for no color.
    pub(super) clicolor: Option<OsString>,
    /// `SOURCE_DATE_EPOCH`: seconds since 1970 that stand for the clock.
    pub(super) source_date_epoch: Option<OsString>,
}

/// Which streams are terminals.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terminals {
    /// Standard input.
    pub(super) input: bool,
    /// Standard output.
    pub(super) output: bool,
}

/// How the interview is held, with all that follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    /// The front end.
    pub(super) mode: Mode,
    /// Whether the conversation goes to standard error, so that standard output holds the result alone.
    pub(super) prompts_aside: bool,
    /// Whether colors may be used.
    pub(super) color: bool,
}

impl Settings {
    /// Decides.
    pub(super) fn decide(flags: Flags, environment: &Environment, terminals: Terminals) -> Self {
        let is_dumb = environment.term.as_deref() == Some(OsStr::new("dumb"));
        let mode = if flags.batch {
            Mode::Batch
        } else if flags.answers {
            Mode::Script
        } else if flags.linear || is_dumb || asks(environment.accessible.as_deref()) {
            Mode::Line
        } else if !terminals.input {
            Mode::Script
        } else if !terminals.output {
            Mode::Line
        } else {
            Mode::Screen
        };
        let refuses_color = flags.no_color
            || environment.no_color.as_deref().is_some_and(|value| !value.is_empty())
            || environment.clicolor.as_deref() == Some(OsStr::new("0"));
        Self { mode, prompts_aside: !terminals.output, color: mode == Mode::Screen && !refuses_color }
    }
}

fn asks(accessible: Option<&OsStr>) -> bool {
    accessible.is_some_and(|value| !value.is_empty() && value != "0" && !value.eq_ignore_ascii_case("false"))
}

/// The day to work with: the flag, else `SOURCE_DATE_EPOCH`, else the clock.
pub(super) fn today(
    flag: Option<Date>,
    environment: &Environment,
    clock: impl FnOnce() -> Timestamp,
) -> Result<Date, Failure> {
    if let Some(day) = flag {
        return Ok(day);
    }
    let now = match environment.source_date_epoch.as_deref().filter(|epoch| !epoch.is_empty()) {
        None => clock(),
        Some(epoch) => {
            let seconds = epoch.to_str().and_then(|text| text.parse().ok());
            seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(|| {
                let error = anyhow!("SOURCE_DATE_EPOCH is `{}`, which is no time", epoch.display());
                Failure::usage(error)
                    .hint("give it whole seconds since 1970-01-01, or pass --today YYYY-MM-DD")
            })?
        }
    };
    let in_rome = now.in_tz(ZONE).map_err(|error| Failure::internal(error.into()))?;
    Ok(in_rome.date())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::{Environment, Flags, Mode, Settings, Terminals, today};

    const BOTH: Terminals = Terminals { input: true, output: true };

    fn mode(flags: Flags, environment: &Environment, terminals: Terminals) -> (Mode, bool) {
        let settings = Settings::decide(flags, environment, terminals);
        (settings.mode, settings.prompts_aside)
    }

    #[test]
    fn the_mode_follows_the_first_reason_that_applies() {
        let none = Flags::default();
        let linear = Flags { linear: true, ..none };
        let answers = Flags { answers: true, linear: true, ..none };
        let batch = Flags { batch: true, ..none };
        let plain = Environment::default();
        let variable = |value: &str| Some(value.into());
        let dumb = Environment { term: variable("dumb"), ..plain.clone() };
        let accessible = |value: &str| Environment { accessible: variable(value), ..plain.clone() };
        let no_input = Terminals { input: false, ..BOTH };
        let no_output = Terminals { output: false, ..BOTH };
        let neither = Terminals { input: false, output: false };
        let table = [
            (mode(none, &plain, BOTH), (Mode::Screen, false)),
            (mode(none, &plain, no_input), (Mode::Script, false)),
            (mode(none, &plain, no_output), (Mode::Line, true)),
            (mode(none, &plain, neither), (Mode::Script, true)),
            (mode(linear, &plain, BOTH), (Mode::Line, false)),
            (mode(linear, &plain, neither), (Mode::Line, true)),
            (mode(none, &dumb, no_input), (Mode::Line, false)),
            (mode(none, &accessible("1"), no_input), (Mode::Line, false)),
            (mode(none, &accessible("yes"), BOTH), (Mode::Line, false)),
            (mode(none, &accessible("0"), BOTH), (Mode::Screen, false)),
            (mode(none, &accessible("False"), BOTH), (Mode::Screen, false)),
            (mode(none, &accessible(""), BOTH), (Mode::Screen, false)),
            (mode(answers, &dumb, BOTH), (Mode::Script, false)),
            (mode(batch, &dumb, BOTH), (Mode::Batch, false)),
        ];
        for (row, (found, expected)) in table.into_iter().enumerate() {
            assert_eq!(found, expected, "row {row}");
        }
    }

    #[test]
    fn color_is_refused_by_any_of_three() {
        let color = |flags, environment: &Environment| Settings::decide(flags, environment, BOTH).color;
        let none = Flags::default();
        let plain = Environment::default();
        let set = |value: &str| Some(value.into());
        assert!(color(none, &plain));
        assert!(color(none, &Environment { no_color: set(""), clicolor: set("1"), ..plain.clone() }));
        assert!(!color(Flags { no_color: true, ..none }, &plain));
        assert!(!color(none, &Environment { no_color: set("0"), ..plain.clone() }), "any value but none");
        assert!(!color(none, &Environment { clicolor: set("0"), ..plain }));
    }

    #[test]
    fn today_is_the_flag_then_the_epoch_then_the_clock_in_rome() {
        // Half an hour before midnight in London is already tomorrow in Rome.
        let clock = || "2026-12-31T23:30:00Z".parse::<Timestamp>().unwrap();
        let plain = Environment::default();
        let epoch = |text: &str| Environment { source_date_epoch: Some(text.into()), ..plain.clone() };
        let day = |flag, environment: &Environment| today(flag, environment, clock).ok();
        assert_eq!(day(None, &plain), Some(date(2027, 1, 1)));
        assert_eq!(day(None, &epoch("0")), Some(date(1970, 1, 1)));
        assert_eq!(day(Some(date(2030, 1, 1)), &epoch("0")), Some(date(2030, 1, 1)));
        assert_eq!(day(None, &epoch("yesterday")), None);
        assert_eq!(day(None, &epoch("99999999999999999")), None);
    }
}
