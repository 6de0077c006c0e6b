//! What a line means as the answer to a question.

use std::io;

use super::input::{number, numbers};
use super::{Talk, Turn, count, print, words};
use crate::language::Args;
use crate::page::{Action, Body, Choice, Input, QuestionPage, Row};

impl Talk<'_, '_> {
    pub(super) fn unknown(&mut self, question: &QuestionPage) -> io::Result<Turn> {
        let label = match &question.input {
            Input::Choice { rows, .. } => {
                rows.iter().find(|row| row.choice == Choice::Unknown).map(|row| &row.label)
            }
            Input::Typed { unknown, .. } => Some(unknown),
        };
        let label = label.cloned().unwrap_or_default();
        self.answered(&Action::Unknown, &label)
    }

    /// Only Enter: the old answer stands; without one there is nothing to keep.
    pub(super) fn keep(&mut self, question: &QuestionPage) -> io::Result<Turn> {
        let Some(kept) = print::standing(question) else {
            return match &question.input {
                Input::Choice { rows, several: false, .. } => self.numbers_expected(rows.len()),
                Input::Choice { .. } => self.again(words::ANSWERS),
                Input::Typed { hint, .. } => {
                    self.printer.paragraph(hint)?;
                    Ok(Turn::Again)
                }
            };
        };
        match &question.input {
            Input::Choice { rows, several, .. } => match rows.iter().find(|row| row.marked) {
                Some(row) if *several && row.choice != Choice::Unknown => {
                    self.answered(&Action::Confirm, &kept)
                }
                Some(row) => self.choose(row),
                None => Ok(Turn::Again),
            },
            Input::Typed { typed, .. } => self.type_in(&typed.clone()),
        }
    }

    pub(super) fn answer(&mut self, question: &QuestionPage, text: &str) -> io::Result<Turn> {
        match &question.input {
            Input::Choice { rows, several: false, .. } => {
                match number(text, rows.len()).and_then(|at| rows.get(at)) {
                    Some(row) => self.choose(row),
                    None => self.numbers_expected(rows.len()),
                }
            }
            Input::Choice { rows, .. } => match numbers(text, rows.len()) {
                Some(chosen) => self.choose_several(rows, &chosen),
                None => self.say(words::NUMBERS, &count(rows.len())).map(|()| Turn::Again),
            },
            Input::Typed { .. } => self.type_in(text),
        }
    }

    fn choose(&mut self, row: &Row) -> io::Result<Turn> {
        let action = Action::Choose(row.choice);
        match row.choice {
            Choice::Group(_) => Ok(self.act(&action)),
            Choice::Option(_) | Choice::Unknown => self.answered(&action, &row.label),
        }
    }

    /// The numbers are the whole answer: what was marked before and is not among them loses its mark.
    fn choose_several(&mut self, rows: &[Row], chosen: &[usize]) -> io::Result<Turn> {
        if let [only] = chosen {
            match rows.get(*only) {
                Some(row) if !matches!(row.choice, Choice::Option(_)) => return self.choose(row),
                _ => {}
            }
        }
        let wanted = |at: usize| chosen.contains(&at);
        let mut rows_at = rows.iter().enumerate();
        if rows_at.any(|(at, row)| wanted(at) && !matches!(row.choice, Choice::Option(_))) {
            return self.again(words::NOT_TOGETHER);
        }
        // Marks are taken away before new ones are made: "none of these" would otherwise come back.
        for mark in [false, true] {
            for (at, row) in rows.iter().enumerate() {
                match row.choice {
                    Choice::Option(option) if wanted(at) == mark && row.marked != mark => {
                        self.wizard.apply(&Action::Toggle(option));
                    }
                    Choice::Option(_) | Choice::Group(_) | Choice::Unknown => {}
                }
            }
        }
        // "None of these" takes the other marks away, and they its own: then the page is not as it was wanted.
        let Body::Question(QuestionPage { input: Input::Choice { rows: now, .. }, .. }) =
            self.wizard.page().body
        else {
            return Ok(Turn::NextPage);
        };
        if now.iter().enumerate().any(|(at, row)| row.marked != wanted(at)) {
            self.say(words::NOT_TOGETHER, &Args::new())?;
            return Ok(Turn::NextPage);
        }
        let labels: Vec<_> = now.iter().filter(|row| row.marked).map(|row| row.label.as_str()).collect();
        let label = self.language().list_and(&labels);
        self.answered(&Action::Confirm, &label)
    }

    fn type_in(&mut self, text: &str) -> io::Result<Turn> {
        let echo = self.wizard.echo(text);
        self.wizard.apply(&Action::Type(text.to_owned()));
        if let Body::Question(question) = self.wizard.page().body
            && !question.error.is_empty()
        {
            self.printer.paragraph(&question.error)?;
            return Ok(Turn::Again);
        }
        self.say(words::SAID, &Args::new().text("risposta", echo)).map(|()| Turn::NextPage)
    }
}
