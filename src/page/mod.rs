//! The presenter: what a person sees, with every word, order and hint decided.
//!
//! [`Wizard`] takes [`Action`]s and yields a [`Page`]; front ends draw the page and know nothing else. This room has no
//! clock and no input or output, and decides no colors, widths or keys.
mod present;
mod result;
mod typed;
mod view;
mod wizard;
pub use view::*;
pub use wizard::{Action, Outcome, Start, Wizard};
