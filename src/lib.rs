//! The house of percorso.
pub mod cli;
pub mod diagnostic;
pub mod front;
pub mod handout;
pub mod interview;
pub mod knowledge;
pub mod language;
pub mod page;
