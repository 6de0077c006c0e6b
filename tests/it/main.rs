//! Tests of the whole, in one binary.

mod cli;
mod harness;
mod journeys;
mod walk;
