//! The house of percorso.
pub mod diagnostic;
pub mod language;
pub mod knowledge;
pub mod interview;
pub mod page;
pub mod handout;
pub mod front;
pub mod cli;
