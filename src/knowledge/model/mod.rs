//! The resolved knowledge base: every name is an index, every condition typed.
//!
//! Once checked, the engine over it is total: nothing here can be missing. Texts are not here but in Fluent; the
//! names of things are kept, because messages, answers files and JSON are keyed by them.

mod acts;
mod dates;
mod facts;
mod ids;
mod lists;
mod logic;
mod overlay;
mod questions;
mod tree;

pub use acts::*;
pub use dates::*;
pub use facts::*;
pub use ids::*;
pub use lists::*;
pub use logic::*;
pub use overlay::*;
pub use questions::*;
pub use tree::*;

macro_rules! named {
    ($($kind:ident)*) => {
        $(impl Named for $kind {
            fn name(&self) -> &str {
                &self.name
            }
        })*
    };
}
named!(Value Question NamedCondition NamedExpr Permit Procedure Document Office Source Notice Fee Referral Subtree Overlay);
