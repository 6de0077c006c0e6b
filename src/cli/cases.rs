//! `percorso cases`: journeys from files and directories, tried and reported.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Error, anyhow};

use super::args::CasesArgs;
use super::failure::{Exit, Failure, name_of};
use super::files::read_answers;
use super::{load, write_out};
use crate::front::script::journey::{Journey, Report, render};

/// How a journey is written, for `percorso cases --help`.
pub(super) const FORMAT: &str = "\
A journey is an answers file (`id = value` lines) with what is expected in comments, anywhere in it:
  # @today 2026-11-22                                    its day; it must be there
  # @lang it                                             its language; it if absent
  # @expect PROCEDURE VERDICT MIN MAX                    every result, in order: open|not-yet|closed|unclear
  # @expect-from [PROCEDURE] DAY [LATEST]                from which day a `not-yet` is open
  # @expect-referral ID                                  every referral, in order
  # @expect-offices PROCEDURE poste questura questura?   the stops in order; ? where one is not certain
  # @expect-document PROCEDURE DOCUMENT STATE [x4]       required|if|not-needed, or present|absent; copies
  # @expect-fee PROCEDURE FEE 30.46 [x2]                 or 40.00|50.00 while several are possible; or not-needed
  # @expect-deadline PROCEDURE [DEADLINE] STATE [DAY..]  on-time|late|over|unknown; the last day of each band
  # @expect-notice PROCEDURE NOTICE [present|absent]
  # @expect-next PROCEDURE PROCEDURE [present|absent]    a way on
  # @expect-reason PROCEDURE REQUIREMENT yes|no|unknown
Each may end with where it was read: `; questura-vv:575` or `; source: paesi:1464-1470, law:FEE-01 (a remark)`.
`*` as a value expects nothing of it; `-` is an amount or a day that is absent. A document, fee, deadline, notice or
requirement is named by its id, by \"words in quotes\" that its text contains, or by `*` for any of them.
An answer that is not asked counts for nothing and a question without an answer counts as `?`: both are noted.
`percorso --record FILE` writes the answers of an interview: add what you expect.

Exit codes: 0 all journeys hold; 2 no journey can be read; 3 one does not hold; 5 the knowledge base is in error.";

/// Runs it.
pub(super) fn run(args: &CasesArgs) -> Result<Exit, Failure> {
    let mut files = Vec::new();
    for path in &args.paths {
        collect(path, &mut files)?;
    }
    if files.is_empty() {
        return Err(
            Failure::usage(anyhow!("there are no journeys")).hint("a journey is a file that ends in .txt")
        );
    }
    let loaded = load(&args.knowledge, &args.local)?;
    let Some(knowledge) = &loaded.knowledge else {
        return Err(Failure::knowledge(&loaded.diagnostics, &loaded.sources));
    };
    let mut reports = Vec::new();
    for file in &files {
        let name = name_of(file);
        reports.push(match Journey::parse(&name, &read_answers(file)?) {
            Ok(journey) => {
                let report = journey.run(knowledge, &loaded.words);
                if args.strict { report.strict() } else { report }
            }
            Err(faults) => {
                let troubles = faults.iter().map(|fault| fault.render(&name)).collect();
                Report { troubles, ..Report::new(&name) }
            }
        });
    }
    write_out(&render(&reports, args.format.into()))?;
    let all_hold = reports.iter().all(Report::holds);
    Ok(if all_hold { Exit::Done } else { Exit::InvalidAnswers })
}

/// The file itself, or every journey below a directory, in the order of the names. Links to directories are not followed.
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let cannot = |error| {
        Failure::usage(Error::from(error).context(format!("cannot read the directory `{}`", name_of(path))))
    };
    let mut entries = Vec::new();
    for entry in fs::read_dir(path).map_err(cannot)? {
        let entry = entry.map_err(cannot)?;
        entries.push((entry.path(), entry.file_type().map_err(cannot)?));
    }
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (path, kind) in entries {
        if kind.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            files.push(path);
        }
    }
    Ok(())
}
