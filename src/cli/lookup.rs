//! `percorso list` and `percorso search`: which procedures there are.

use std::fmt::Display;

use anyhow::anyhow;

use super::args::{ListArgs, RowsFormat, SearchArgs};
use super::failure::{Exit, Failure};
use super::{Base, Surroundings, interview, write_out};
use crate::diagnostic::suggest;
use crate::handout;
use crate::interview::Entry;
use crate::knowledge::Stage;
use crate::language::Locale;
use crate::page::{Catalog, Listing, Speaker};

/// `percorso list`.
pub(super) fn list(args: &ListArgs, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let base = Base::new(&args.base, surroundings)?;
    let stages = || Stage::ALL.iter().map(|stage| stage.as_str());
    if let Some(stage) = args.stage.as_deref()
        && Stage::find(stage).is_none()
    {
        let all: Vec<_> = stages().collect();
        return Err(unknown("stage", stage, stages()).hint(format!("--stage takes one of {}", all.join("|"))));
    }
    let permits = &base.knowledge()?.permits;
    if let Some(permit) = args.permit.as_deref()
        && permits.find(permit).is_none()
    {
        let failure = unknown("permit", permit, permits.iter().map(|(_, permit)| &*permit.name));
        return Err(failure.hint("`percorso list --format json` names the permit of each procedure"));
    }
    let session = base.session(Entry::Tree)?;
    let speaker = speaker(&base, &session);
    let catalog = Catalog::new(&speaker);
    let is_asked_for = |listing: &&Listing| {
        args.stage.as_deref().is_none_or(|stage| stage == listing.stage.as_str())
            && args
                .permit
                .as_deref()
                .is_none_or(|id| listing.permit.as_ref().is_some_and(|permit| permit.id == id))
    };
    let listings: Vec<&Listing> = catalog.listings().filter(is_asked_for).collect();
    let text = match args.format {
        RowsFormat::Text => handout::list_text(&listings, &speaker, interview::WIDTH),
        RowsFormat::Json => format!("{:#}\n", handout::list_json(listings)),
    };
    write_out(&text).map(|()| Exit::Done)
}

/// `percorso search`.
pub(super) fn search(args: &SearchArgs, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let base = Base::new(&args.base, surroundings)?;
    let session = base.session(Entry::Tree)?;
    let speaker = speaker(&base, &session);
    let catalog = Catalog::new(&speaker);
    let finds = catalog.search(&args.words.join(" "));
    let text = match args.format {
        RowsFormat::Text => handout::search_text(&finds, &speaker, interview::WIDTH),
        RowsFormat::Json => format!("{:#}\n", handout::search_json(&finds)),
    };
    write_out(&text).map(|()| Exit::Done)
}

fn speaker<'s>(base: &'s Base, session: &'s crate::interview::Session<'s>) -> Speaker<'s> {
    Speaker { session, language: base.loaded.words.language(base.locale.unwrap_or(Locale::ITALIAN)) }
}

fn unknown<'n>(kind: impl Display, name: &str, known: impl Iterator<Item = &'n str>) -> Failure {
    let failure = Failure::usage(anyhow!("there is no {kind} `{name}`"));
    match suggest(name, known) {
        Some(similar) => failure.hint(format!("did you mean `{similar}`?")),
        None => failure,
    }
}
