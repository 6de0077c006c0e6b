//! The engine on small knowledge bases, authored in the tests, and on the real one.

mod evaluation;
mod inference;
mod real;
mod small;
