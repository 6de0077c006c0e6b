//! The interview: from answers to the next question and to the result, by partial evaluation.
//!
//! Pure: no clock, no files, no words. [`Session`] is knowledge, answers, entry and the day; everything else is derived
//! by replay. Conditions are three-valued; a checked knowledge base makes every function here total.

mod answers;
mod ask;
mod calendar;
mod checklist;
mod evaluate;
mod facts;
mod frontier;
mod lengths;
mod local;
mod outlook;
mod partition;
mod paths;
mod plan;
mod plans;
mod reads;
mod resolve;
mod route;
mod session;
mod set;
mod simplify;
mod states;
mod total;

pub use answers::{Answer, Answers, Invalid};
pub use checklist::*;
pub use lengths::Lengths;
pub use paths::{Class, Survey, survey};
pub use plans::Plans;
pub use session::{Entry, Outlook, Reached, Replay, Session};

#[cfg(test)]
mod tests;
