//! The interview: pure, without clock, files or words.
mod answers;
mod checklist;
mod session;
pub use answers::{Answer, Answers, Invalid};
pub use checklist::*;
pub use session::{Entry, Outlook, Reached, Replay, Session};
