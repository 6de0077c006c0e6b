//! What a person takes away: the result, and lists of procedures, as plain text and as JSON.
//!
//! Pure: a page or a session goes in, text comes out; nothing is read, written or colored here. The words come from the
//! page and its [`crate::page::Speaker`]; this room adds none.

mod json;
mod json_sheet;
mod lookup;
mod sheet;
mod text;

pub use json::{json, questions_json};
pub use lookup::{list_json, list_text, search_json, search_text};
pub use text::text;

#[cfg(test)]
mod tests;
