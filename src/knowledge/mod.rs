//! The knowledge base: authored files -> names resolved and expressions typed -> proved sound.
//!
//! - [`Texts`] are the authored files, embedded or of a directory.
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
//! Phases of `load`: `texts` -> `load` (decode) -> `names` (unknown, double) -> `cycles` -> `resolve`.
//! This room reads files only in `texts`, knows no clock and says nothing to citizens.

pub(crate) mod authored;
mod base;
mod check;
mod cycles;
mod embedded;
mod load;
mod model;
mod names;
mod quick;
mod resolve;
mod texts;
mod visit;

pub use model::*;
pub use texts::Texts;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources};
use crate::language::{Locale, Words};
use base::Base;
use check::Checker;
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
    /// What was decoded, kept for the check.
    base: Base,
}

/// Loads the files that were built into the program.
pub fn embedded() -> Loaded {
    load(Texts::embedded())
}

/// Decodes and resolves everything that can be. Of what is built into the program only as much is looked for as is needed
/// to resolve it: tests have proved the rest.
pub fn load(texts: Texts) -> Loaded {
    load_to_speak(texts, &[])
}

/// The same, and makes the words of these languages ready meanwhile.
pub fn load_to_speak(texts: Texts, locales: &[Locale]) -> Loaded {
    let version = texts.version();
    let is_proved = texts.are_built_in();
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let files = texts.into_sources(&mut sources, &mut diagnostics);
    let unread = !diagnostics.is_empty();
    let words = words(&files, is_proved, &sources, &mut diagnostics);
    let (base, knowledge) = std::thread::scope(|scope| {
        let words = &words;
        let prepare = move || locales.iter().for_each(|locale| words.prepare(*locale));
        let base = load::decode(&files, unread, &sources, &mut diagnostics, scope, prepare);
        let knowledge = model_of(&base, is_proved, &sources, &mut diagnostics, version);
        (base, knowledge)
    });
    let knowledge = knowledge.filter(|_| !diagnostics.has_errors());
    diagnostics.sort();
    Loaded { knowledge, words, sources, diagnostics, base }
}

fn model_of(
    base: &Base,
    is_proved: bool,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
    version: String,
) -> Option<Knowledge> {
    let names = Names::new(base);
    let linked = if is_proved {
        names::BUILT_FROM_ONE_ANOTHER
    } else {
        names::duplicates(base, sources, diagnostics);
        base::Kind::ALL
    };
    let graph = names::link(base, &names, linked, sources, diagnostics);
    let order = cycles::order(base, &graph, sources, diagnostics);
    resolve::resolve(base, &names, &order, sources, diagnostics, version)
}

/// Proves that what was loaded makes sense as a whole; `ui` are the texts of the program, with their variables.
///
/// Works on whatever could be loaded, so that faults of loading do not hide those found here.
pub fn check(loaded: &Loaded, ui: &[(&str, &[&str])]) -> Diagnostics {
    let Loaded { base, words, sources, .. } = loaded;
    // What these phases find is among the diagnostics of loading already.
    let mut known = Diagnostics::new();
    let names = Names::new(base);
    let graph = names::link(base, &names, base::Kind::ALL, sources, &mut known);
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

/// The files under `i18n/<locale>/` as words, and behind them those of overlays: `overlays/<province>/<locale>.ftl`.
fn words(
    files: &[(String, FileId)],
    is_proved: bool,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Words {
    let mut texts = Vec::new();
    for (path, file) in files {
        let Some((tag, is_local)) = language_of(path) else { continue };
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
    if is_proved { Words::built_in(texts, sources) } else { Words::load(texts, sources, diagnostics) }
}

/// The tag of the language of a file of words, and whether it is that of an overlay.
fn language_of(path: &str) -> Option<(&str, bool)> {
    if let Some(inside) = path.strip_prefix("i18n/") {
        return inside.split_once('/').map(|(tag, _)| (tag, false));
    }
    let (_, file) = path.strip_prefix("overlays/")?.split_once('/')?;
    Some((file.strip_suffix(".ftl")?, true))
}
