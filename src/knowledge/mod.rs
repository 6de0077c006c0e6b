//! The authored knowledge model: RON -> names resolved -> checked.
pub(crate) mod authored;
mod model;
pub use model::*;
