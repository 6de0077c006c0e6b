//! The presenter: what a person sees, with every word, order and hint decided.
mod view;
pub use view::*;
