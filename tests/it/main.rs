//! Tests of the whole, in one binary.

mod batch;
mod broken;
mod budget;
mod cases;
mod clashes;
mod cli;
mod coverage;
mod harness;
mod house;
mod journeys;
mod lookup;
mod overlay;
mod permits;
mod plain;
mod pty;
mod sheets;
mod silence;
mod sitting;
mod tree;
mod walk;
