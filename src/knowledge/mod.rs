//! The knowledge base: authored files -> names resolved and expressions typed -> proved sound.
//!
//! - [`Texts`] are the authored files, embedded or of a directory.
//! - [`embedded`] is what the program was built with: `build.rs` has loaded it.
//! - [`load`] decodes and resolves them. It never stops at the first fault and never panics: what is wrong is among the
//!   [`Diagnostics`], what is right goes on. Names, types, circles, dates and amounts are its business.
//! - [`check`] proves the rest on what was loaded: everything is reached, cited, about the right person and said in all
//!   languages, and every path of the tree ends in a result. It is slower and runs in tests and `percorso check`, and on
//!   any directory before it is used; the embedded files have passed it.
//! - [`Knowledge`] is the resolved model. Once it has passed both, the engine over it is total.
//!
//! - Overlays ([`Overlay`]) are what provinces ask beside the law. They stand on the same shelves, behind everything else,
//!   and can only add.
//!
//! Phases of `load`: `texts` -> `read`: `load` (decode) -> `names` (unknown, double) -> `cycles` -> `resolve`.
//! This room reads files only in `texts`, knows no clock and says nothing to citizens.

pub(crate) mod authored;
mod base;
mod check;
mod cycles;
mod embedded;
mod load;
mod model;
mod names;
mod read;
mod resolve;
mod texts;
mod visit;

pub use embedded::embedded;
pub use model::*;
pub use texts::Texts;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources};
use crate::language::{Locale, Words};
use base::Base;
use check::Checker;
use jiff::civil::Date;
use names::Names;

/// What could be loaded, and what is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// The model; absent if anything in `data/` is in error.
    pub knowledge: Option<Knowledge>,
    /// The words of all languages.
    pub words: Words,
    /// The texts, to show where the faults are.
    pub sources: Sources,
    /// The faults found by loading; [`check`] finds more.
    pub diagnostics: Diagnostics,
    /// What was decoded, kept for the check; absent where the program brought the model with it.
    base: Option<Base>,
}

/// Decodes and resolves everything that can be.
pub fn load(texts: Texts) -> Loaded {
    let version = texts.version();
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let files = texts.into_sources(&mut sources, &mut diagnostics);
    let unread = diagnostics.has_errors();
    let words =
        words(&files, |texts, diagnostics| Words::load(texts, &sources, diagnostics), &mut diagnostics);
    let (base, knowledge) = read::read(&files, unread, version, &sources, &mut diagnostics);
    diagnostics.sort();
    Loaded { knowledge, words, sources, diagnostics, base: Some(base) }
}

/// Proves that what was loaded makes sense as a whole; `ui` are the texts of the program, with their variables.
///
/// Works on whatever could be loaded, so that faults of loading do not hide those found here.
pub fn check(loaded: &Loaded, ui: &[(&str, &[&str])]) -> Diagnostics {
    let Loaded { base: Some(base), words, sources, .. } = loaded else {
        return check(&load(Texts::embedded()), ui);
    };
    // What these phases find is among the diagnostics of loading already.
    let mut known = Diagnostics::new();
    let names = Names::new(base);
    let graph = names::link(base, &names, sources, &mut known);
    let order = cycles::order(base, &graph, sources, &mut known);
    let checker = Checker {
        base,
        names: &names,
        graph: &graph,
        order: &order,
        sources,
        diagnostics: Diagnostics::new(),
    };
    checker.run(words, ui)
}

/// Pages that are said to be of a day after this one. The check itself knows no day.
pub fn check_days(loaded: &Loaded, today: Date) -> Diagnostics {
    loaded
        .base
        .as_ref()
        .map_or_else(Diagnostics::new, |base| check::later_pages(base, &loaded.sources, today))
}

/// The files under `i18n/<locale>/` as words, and behind them those of overlays: `overlays/<province>/<locale>.ftl`.
fn words(
    files: &[(String, FileId)],
    load: impl FnOnce(Vec<(Locale, FileId)>, &mut Diagnostics) -> Words,
    diagnostics: &mut Diagnostics,
) -> Words {
    let mut texts = Vec::new();
    for (path, file) in files {
        let Some((tag, is_local)) = language_of(path) else {
            diagnostics.extend(path.starts_with("i18n/").then(|| in_no_language(path, *file)));
            continue;
        };
        match tag.parse::<Locale>() {
            // The program itself must speak a language before a province can.
            Ok(locale) if !is_local || texts.iter().any(|(known, _)| *known == locale) => {
                texts.push((locale, *file));
            }
            Ok(_) | Err(_) => diagnostics.push(Diagnostic::error(
                Code::UnknownName,
                *file,
                format!("`{tag}` is not a language that this program knows"),
            )),
        }
    }
    load(texts, diagnostics)
}

/// Words that stand beside the folders of the languages.
fn in_no_language(path: &str, file: FileId) -> Diagnostic {
    let name = path.trim_start_matches("i18n/");
    Diagnostic::warning(Code::Unreadable, file, format!("`{name}` is passed over: it is of no language"))
        .help(format!("move it into the folder of its language, as i18n/it/{name}"))
}

/// The tag of the language of a file of words, and whether it is that of an overlay.
fn language_of(path: &str) -> Option<(&str, bool)> {
    if let Some(inside) = path.strip_prefix("i18n/") {
        return inside.split_once('/').map(|(tag, _)| (tag, false));
    }
    let (_, file) = path.strip_prefix("overlays/")?.split_once('/')?;
    Some((file.strip_suffix(".ftl")?, true))
}
