//! The presenter: what a person sees, with every word, order and hint decided.
//!
//! [`Wizard`] takes [`Action`]s and yields a [`Page`]; front ends draw the page and know nothing else. [`Speaker`] has
//! the words of single things, for those that write a result in another form. This room has no clock and no input or
//! output, and decides no colors, widths or keys.
mod brief;
mod catalog;
mod condition;
pub(crate) mod deadlines;
mod footnotes;
mod local;
pub(crate) mod money;
mod names;
pub(crate) mod present;
pub(crate) mod reasons;
pub(crate) mod result;
mod review;
mod sheet;
mod speak;
mod stops;
mod typed;
mod view;
mod wizard;
pub mod words;
pub use catalog::{Catalog, Field, Find, Found, Listing, Match, PermitName};
pub use footnotes::{Warning, warnings};
pub use sheet::*;
pub use speak::Speaker;
pub use view::*;
pub use wizard::{Action, Outcome, Start, Wizard};

#[cfg(test)]
pub(crate) mod tests;
