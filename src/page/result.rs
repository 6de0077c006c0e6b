//! The result page: to be written.
use crate::interview::Resolved;
use crate::knowledge::{Id, Knowledge, Procedure};

pub(super) struct WayOn {
    pub(super) to: Id<Procedure>,
    pub(super) next: Option<usize>,
}
pub(super) fn ways_on(_: &Knowledge, _: &Resolved) -> Vec<WayOn> {
    Vec::new()
}
