//! `p` and some words: procedures that are found by them, one of which can be opened.

use std::io;

use super::input::{self, Command, number};
use super::{Talk, Turn, count, words};
use crate::language::Args;
use crate::page::{Action, Found};

/// More finds than this are not read out: more words find fewer.
const MOST: usize = 20;

impl Talk<'_, '_> {
    /// Searches until a procedure is opened or Enter alone leads back.
    pub(super) fn look_up(&mut self, wanted: &str) -> io::Result<Turn> {
        let mut wanted = wanted.to_owned();
        loop {
            if wanted.is_empty() {
                return self.again(words::LOOK_UP);
            }
            let found = self.wizard.look_up(&wanted);
            if found.is_empty() {
                return self.again(words::FOUND_NOTHING);
            }
            self.tell(&found)?;
            let prompt = self.language().say(words::ANSWER, &Args::new());
            self.printer.prompt(&prompt)?;
            match input::read(self.input)? {
                // The end of the input is found again by the page.
                None | Some(Command::Enter | Command::Back | Command::Quit) => return Ok(Turn::NextPage),
                Some(Command::LookUp(other)) => wanted = other,
                Some(Command::Text(text)) => {
                    match number(&text, found.len().min(MOST)).and_then(|chosen| found.get(chosen)) {
                        Some(procedure) => return Ok(self.act(&Action::Open(procedure.id.clone()))),
                        None => self.say(words::NUMBER, &count(found.len().min(MOST)))?,
                    }
                }
                Some(_) => self.say(words::NOT_YET, &Args::new())?,
            }
        }
    }

    fn tell(&mut self, found: &[Found]) -> io::Result<()> {
        let language = self.language();
        self.printer.numbered(found.iter().take(MOST).map(|procedure| {
            let mut place = vec![procedure.stage.clone()];
            place.extend(procedure.matched.iter().cloned());
            let args = Args::new().text("titolo", procedure.title.as_str()).text("dove", place.join("; "));
            language.say(words::FOUND, &args)
        }))?;
        if found.len() > MOST {
            self.say(words::FOUND_MORE, &count(found.len() - MOST))?;
        }
        self.say(words::FOUND_CHOOSE, &Args::new())
    }
}
