mod cli;
mod harness;
mod journeys;
