//! The command line as it is written; what it means together with the surroundings is decided in `settings`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::diagnostic;
use crate::front::script::journey;
use crate::knowledge::{PartialDate, Precision};
use crate::language::Locale;

/// Which immigration procedure in Italy is yours: which papers, which office, how much, by when.
///
/// Without a command it asks a few questions and ends on a personal checklist: in full screen, as plain lines, or from
/// a file of answers. Nothing is sent anywhere, and nothing is written unless you ask for a file.
#[derive(Debug, Parser)]
#[command(name = "percorso", version, args_conflicts_with_subcommands = true, after_long_help = EXIT_CODES)]
pub(super) struct CommandLine {
    /// Another thing to do.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) wizard: WizardArgs,
}

const EXIT_CODES: &str = "\
Exit codes:
  0    a result
  1    something went wrong inside
  2    the command line cannot be used
  3    answers that cannot be used
  4    the answers, or you, stopped before a result
  5    the knowledge base is in error
  10   with --fail-on-closed: every procedure found is closed
  128+ ended by a signal";

/// What is done instead of the interview.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check the knowledge base and print every fault
    Check(CheckArgs),
    /// List every question with its options, as JSON
    Questions(QuestionsArgs),
    /// Print the sheet of one procedure, with all its conditions or for the answers given
    Show(ShowArgs),
    /// List the procedures, by stage
    List(ListArgs),
    /// Search procedures by their titles, their permits with the old names, and the papers they ask for
    Search(SearchArgs),
    /// Try journeys: answers files that say what is expected of their result
    #[command(after_long_help = super::cases::FORMAT)]
    Cases(CasesArgs),
    /// Walk every path through the tree and every class of answers behind it
    Paths(PathsArgs),
}

/// The interview.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct WizardArgs {
    /// Read the answers from a file (`id = value` lines), or from standard input with `-`
    #[arg(long, value_name = "FILE|-")]
    pub(super) answers: Option<PathBuf>,
    /// Answer many: one JSON object of answers a line on standard input, one result or error a line on standard output
    #[arg(long, conflicts_with_all = ["answers", "linear", "record", "mouse", "fail_on_closed"])]
    pub(super) batch: bool,
    /// How the result is written
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub(super) format: Option<OutputFormat>,
    /// Ask in plain lines that only grow: for screen readers and simple terminals
    #[arg(long)]
    pub(super) linear: bool,
    /// Write the answers to a file that --answers reads
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<PathBuf>,
    /// Answer "I don't know" to whatever the file leaves open
    #[arg(long)]
    pub(super) unknown_rest: bool,
    /// Accept answers to questions that are not asked on this path
    #[arg(long)]
    pub(super) allow_unused: bool,
    /// Exit with 10 if every procedure found is closed
    #[arg(long)]
    pub(super) fail_on_closed: bool,
    /// Use no color
    #[arg(long)]
    pub(super) no_color: bool,
    /// Let clicks do what keys do
    #[arg(long)]
    pub(super) mouse: bool,
    #[command(flatten)]
    pub(super) local: LocalArgs,
    #[command(flatten)]
    pub(super) base: BaseArgs,
}

/// What every result depends on besides the answers.
#[derive(Debug, Args)]
pub(super) struct BaseArgs {
    /// The language of the words, such as `it` or `en`
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Option<Locale>,
    /// The day to work with, instead of the clock
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(super) today: Option<Date>,
    #[command(flatten)]
    pub(super) knowledge: KnowledgeArgs,
}

/// Which knowledge base.
#[derive(Debug, Args)]
pub(super) struct KnowledgeArgs {
    /// Use this directory, which holds `data/` and `i18n/`, instead of what is built in
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
}

/// Whose local practice is shown beside the law.
#[derive(Debug, Default, Args)]
pub(super) struct LocalArgs {
    /// Add what the Questura of this province asks, such as `VV`
    #[arg(long, value_name = "PROVINCE", conflicts_with = "overlay")]
    pub(super) province: Option<String>,
    #[command(flatten)]
    pub(super) overlay: OverlayArgs,
}

/// Local practice from a directory.
#[derive(Debug, Default, Args)]
pub(super) struct OverlayArgs {
    /// Add the local practice in this directory, which holds `overlay.ron`, `it.ftl` and `en.ftl`
    #[arg(long, value_name = "DIR")]
    pub(super) overlay: Option<PathBuf>,
}

/// `percorso check`.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// How faults are written; without it in full, but many texts that a language lacks are only counted
    #[arg(long, value_enum)]
    pub(super) format: Option<FaultFormat>,
    /// The day to work with, instead of the clock: no page is read before it is written
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(super) today: Option<Date>,
    #[command(flatten)]
    pub(super) knowledge: KnowledgeArgs,
    #[command(flatten)]
    pub(super) local: OverlayArgs,
}

/// `percorso questions`.
#[derive(Debug, Args)]
pub(super) struct QuestionsArgs {
    /// How they are written
    #[arg(long, value_enum, default_value_t = DataFormat::Json)]
    pub(super) format: DataFormat,
    #[command(flatten)]
    pub(super) base: BaseArgs,
}

/// `percorso show`.
#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// The id of the procedure
    pub(super) procedure: String,
    /// Read answers from a file, or from standard input with `-`
    #[arg(long, value_name = "FILE|-")]
    pub(super) answers: Option<PathBuf>,
    /// How the sheet is written
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub(super) format: Option<OutputFormat>,
    /// Answer "I don't know" to whatever is open
    #[arg(long)]
    pub(super) unknown_rest: bool,
    /// Exit with 10 if the procedure is closed
    #[arg(long)]
    pub(super) fail_on_closed: bool,
    #[command(flatten)]
    pub(super) local: LocalArgs,
    #[command(flatten)]
    pub(super) base: BaseArgs,
}

/// `percorso paths`.
#[derive(Debug, Args)]
pub(super) struct PathsArgs {
    /// What is written
    #[arg(long, value_enum, default_value_t = PathsFormat::Summary)]
    pub(super) format: PathsFormat,
    #[command(flatten)]
    pub(super) base: BaseArgs,
}

/// What is written of all paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PathsFormat {
    /// How many there are, how long they are, and what they never need
    Summary,
    /// One JSON object for each class of answers
    Json,
}

/// `percorso cases`.
#[derive(Debug, Args)]
pub(super) struct CasesArgs {
    /// Journeys, or directories of journeys (every `.txt` file below them)
    #[arg(required = true, value_name = "DIR|FILE")]
    pub(super) paths: Vec<PathBuf>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(super) format: ReportFormat,
    /// Fail a journey also for an answer that is not asked and for a question without an answer
    #[arg(long)]
    pub(super) strict: bool,
    #[command(flatten)]
    pub(super) knowledge: KnowledgeArgs,
    #[command(flatten)]
    pub(super) local: OverlayArgs,
}

/// How what came of journeys is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people
    Text,
    /// Test Anything Protocol
    Tap,
    /// XML for build servers
    Junit,
}

impl From<ReportFormat> for journey::Format {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Text => Self::Text,
            ReportFormat::Tap => Self::Tap,
            ReportFormat::Junit => Self::Junit,
        }
    }
}

/// `percorso list`.
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Only those of this stage, such as `rinnovo`
    #[arg(long, value_name = "STAGE")]
    pub(super) stage: Option<String>,
    /// Only those about this permit, by its id
    #[arg(long, value_name = "PERMIT")]
    pub(super) permit: Option<String>,
    /// How they are written
    #[arg(long, value_enum, default_value_t = RowsFormat::Text)]
    pub(super) format: RowsFormat,
    #[command(flatten)]
    pub(super) base: BaseArgs,
}

/// `percorso search`.
#[derive(Debug, Args)]
pub(super) struct SearchArgs {
    /// Words or beginnings of words, in the language of the output or in Italian; all of them must be found
    #[arg(required = true)]
    pub(super) words: Vec<String>,
    /// How they are written
    #[arg(long, value_enum, default_value_t = RowsFormat::Text)]
    pub(super) format: RowsFormat,
    #[command(flatten)]
    pub(super) base: BaseArgs,
}

/// How a list of procedures is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RowsFormat {
    /// Aligned columns
    Text,
    /// JSON
    Json,
}

/// How a result is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum OutputFormat {
    /// Plain text
    #[default]
    Text,
    /// Result JSON, version 1
    Json,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DataFormat {
    /// JSON
    Json,
}

/// How faults of the knowledge base are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FaultFormat {
    /// With the lines of the file
    Full,
    /// One line each
    Short,
    /// One JSON object a line
    Json,
}

impl From<FaultFormat> for diagnostic::Format {
    fn from(format: FaultFormat) -> Self {
        match format {
            FaultFormat::Full => Self::Full,
            FaultFormat::Short => Self::Short,
            FaultFormat::Json => Self::Json,
        }
    }
}

fn day(text: &str) -> Result<Date, String> {
    PartialDate::parse(text)
        .filter(|date| date.precision() == Precision::Day)
        .map(PartialDate::first)
        .ok_or_else(|| "expected a day of the calendar such as 2026-12-31".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use clap::Parser as _;

    use super::CommandLine;

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn days_are_whole_days_of_the_calendar() {
        let accepts = |day: &str| CommandLine::try_parse_from(["percorso", "--today", day]).is_ok();
        assert!(accepts("2026-12-31"));
        for wrong in ["2026-02-30", "2026-12", "31/12/2026", "2026-12-31T00:00", ""] {
            assert!(!accepts(wrong), "{wrong}");
        }
    }
}
