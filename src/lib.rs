//! `percorso` asks a person in Italy, or the operator who helps them, a few questions and ends on a personal checklist:
//! which procedure, is it open to me, which office in which order, which papers, how much money, by which day, what next.
//!
//! # One idea
//! A procedure is authored once, with conditions on its items, and everything is partial evaluation of it: without
//! answers it is the complete sheet, with some the personal checklist and a range of sums, with all of them exact.
//! Conditions have three values; "I don't know" answers every question.
//!
//! # The house
//! Each room uses only the rooms above it in this list; `tests/it/house.rs` holds them to it.
//!
//! | room | what it does |
//! |---|---|
//! | [`diagnostic`] | faults of authored files: places, codes, three renderings |
//! | [`language`] | Fluent words by language, money, dates, width, wrapping |
//! | [`knowledge`] | the authored model: RON → names resolved → proved sound |
//! | [`interview`] | answers, replay, next question, look-ahead, requirements, checklist: pure |
//! | [`page`] | the presenter: session and language → a [`page::Page`] with every word decided; the shared [`page::Action`] |
//! | [`handout`] | a result as plain text and as JSON |
//! | [`front`] | full screen, plain lines, scripts: siblings that draw a page and send an action |
//! | [`cli`] | arguments, settings, mode, exit codes |
//!
//! Flow: files → `(Knowledge, Diagnostics)`; [`interview::Session`] = knowledge + answers + today; [`page::Wizard`] →
//! `Page`; a key, a line or a script → `Action` → new answers; done → [`interview::Checklist`] → handout.
//!
//! The program is built with the resolved model: `build.rs` compiles `diagnostic` and what of `knowledge` reads and resolves,
//! and `knowledge::embedded` holds what it made.
//!
//! What one province asks beside the law is an *overlay* (`overlays/<province>/`, or `--overlay DIR`): papers, notices and
//! contacts that are added to the sheet, marked with the office that asks, and never change a verdict, a sum or a day.
//!
//! # Invariants
//! 1. Authored input never panics and never stops at the first fault; a checked knowledge base makes the engine total.
//! 2. Every path of the tree ends in a result: at least one procedure or a referral.
//! 3. The front ends and the JSON give the same result for the same answers.
//! 4. Output depends on answers, data, language and today's date, on nothing else.
//! 5. No network; nothing is written unless the user asks for a file.
//! 6. The terminal is restored on every way out.
//! 7. A deadline that has passed never ends in "too late".
//! 8. Never more certain than the sources.
//!
//! Deliberately absent: answers other than a map (position, history, Back and Change are derived by replay), free text,
//! a clock or environment outside `cli`, ratatui or crossterm outside `front::tui`, numbers of the law outside dated
//! values (the grammar has no literals), sentences outside Fluent.

pub mod diagnostic;
pub mod language;

pub mod knowledge;

pub mod interview;

pub mod page;

pub mod handout;

pub mod front;

pub mod cli;
