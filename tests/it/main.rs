//! Tests of the whole, in one binary.

mod broken;
mod cli;
mod harness;
mod house;
mod journeys;
mod lookup;
mod pty;
mod walk;
