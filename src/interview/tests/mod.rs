//! The engine on small knowledge bases, authored in the tests, and on the real one.

mod evaluation;
mod real;
mod small;
