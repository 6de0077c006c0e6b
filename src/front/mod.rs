//! The front ends: siblings that do not know each other. Each draws what the page room decides and sends actions.
//!
//! [`tui`] fills the screen, [`mod@line`] appends plain text, [`script`] reads answers from a file. None of them may hold a
//! word that a citizen reads, evaluate a condition, or decide which of them runs.

pub mod line;
pub mod script;
pub mod tui;
