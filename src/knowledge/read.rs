//! From texts to the model: everything that is done to `data/` and to overlays before anybody can ask for it.
//!
//! The program does this to a directory, and `build.rs` to the files of the repository, which the program is built with.

use super::base::Base;
use super::model::Knowledge;
use super::names::Names;
use super::{cycles, load, names, resolve};
use crate::diagnostic::{Diagnostics, FileId, Sources};

/// Decodes and resolves files. The model is there only if nothing in it is in error.
pub(crate) fn read(
    files: &[(String, FileId)],
    unread: bool,
    version: String,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> (Base, Option<Knowledge>) {
    let base = load::decode(files, unread, sources, diagnostics);
    let names = Names::new(&base);
    names::duplicates(&base, sources, diagnostics);
    let graph = names::link(&base, &names, sources, diagnostics);
    let order = cycles::order(&base, &graph, sources, diagnostics);
    let knowledge = resolve::resolve(&base, &names, &order, sources, diagnostics, version);
    let is_sound = !diagnostics.has_errors();
    (base, knowledge.filter(|_| is_sound))
}
