//! Line mode: the wizard as plain text that only ever grows, for screen readers, Braille lines and simple terminals.
//!
//! One question at a time, with numbered options; each answer is said back in words. The commands are `?` (I don't
//! know), `<` (back), `!` (language), `=` (all answers), `d` (papers one has), `p` with words (find a procedure), `h`
//! (help) and `q` (quit). The result is the text of the handout.
//!
//! This room must not write an escape byte, redraw, or guess an answer; an end of the input ends it. It neither knows
//! where its input comes from nor which exit code its end means.

mod answer;
mod input;
mod look_up;
mod print;
mod words;

pub use words::WORDS;

#[cfg(test)]
mod tests;

use std::io::{self, BufRead, Write};

use crate::language::{Args, Language};
use crate::page::{Action, Body, Outcome, Page, QuestionPage, ResultPage, ReviewPage, Wizard};
use input::{Command, number, numbers};
use print::Printer;

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// There is a result to take away.
    Result,
    /// It ended before one.
    NoResult,
}

/// Holds the whole conversation; the wizard is left as it stood at the end.
pub fn run(wizard: &mut Wizard<'_>, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<Leave> {
    let printer = Printer::new(output);
    let mut talk = Talk { wizard, input, printer, asked_to_quit: false, hinted: false };
    let header = talk.wizard.page().header;
    talk.printer.paragraph(&header.title)?;
    talk.printer.paragraph(&header.today)?;
    loop {
        let page = talk.wizard.page();
        talk.show(&page)?;
        if let Some(leave) = talk.answer_to(&page)? {
            return Ok(leave);
        }
    }
}

/// What a line leads to.
enum Turn {
    /// Another page.
    NextPage,
    /// The same page; it need not be shown again.
    Again,
    /// The end.
    Leave,
}

struct Talk<'a, 'k> {
    wizard: &'a mut Wizard<'k>,
    input: &'a mut dyn BufRead,
    printer: Printer<'a>,
    /// Whether the last line was `q` where there is no result yet.
    asked_to_quit: bool,
    /// Whether the commands were told, once, in the language of the person.
    hinted: bool,
}

impl<'k> Talk<'_, 'k> {
    fn language(&self) -> Language<'k> {
        self.wizard.language()
    }

    fn say(&mut self, id: &str, args: &Args) -> io::Result<()> {
        let text = self.language().say(id, args);
        self.printer.paragraph(&text)
    }

    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.printer.gap()?;
        let language = self.language();
        if !self.hinted && !matches!(page.body, Body::Language(_)) {
            self.hinted = true;
            self.say(words::KEYS, &Args::new())?;
            self.printer.gap()?;
        }
        match &page.body {
            Body::Language(languages) => {
                self.printer.numbered(languages.options.iter().map(|option| option.name.clone()))
            }
            Body::Question(question) => self.printer.question(question, language),
            Body::Review(review) => self.printer.review(review),
            Body::Result(result) => {
                self.printer.raw(&crate::handout::text(result, &page.header, print::WIDTH))?;
                self.printer.gap()?;
                self.printer.numbered(ways_on(result, language).into_iter().map(|(label, _)| label))?;
                self.say(words::KEYS_OF_RESULT, &Args::new())
            }
        }
    }

    /// Reads lines until one of them leads on.
    fn answer_to(&mut self, page: &Page) -> io::Result<Option<Leave>> {
        loop {
            let prompt = prompt(page, self.language());
            self.printer.prompt(&prompt)?;
            let Some(command) = input::read(self.input)? else {
                return self.input_ended().map(Some);
            };
            let quitting = std::mem::replace(&mut self.asked_to_quit, command == Command::Quit);
            let turn = match command {
                Command::Quit if self.wizard.done() || quitting => Turn::Leave,
                Command::Quit => self.again(words::REALLY_QUIT)?,
                Command::Help => self.help(page)?,
                Command::Language => {
                    self.wizard.apply(&Action::SwitchLanguage);
                    self.spoken()?
                }
                Command::Back => match self.wizard.apply(&Action::Back) {
                    Outcome::Stay => Turn::NextPage,
                    Outcome::LeaveAtStart => self.again(words::NOTHING_BEFORE)?,
                },
                Command::Result => {
                    self.wizard.apply(&Action::Result);
                    match self.wizard.page().body {
                        Body::Result(_) => Turn::NextPage,
                        Body::Language(_) | Body::Question(_) | Body::Review(_) => {
                            self.again(words::NO_RESULT)?
                        }
                    }
                }
                Command::Review => match page.body {
                    Body::Question(_) | Body::Result(_) => self.act(&Action::Review),
                    Body::Language(_) | Body::Review(_) => self.again(words::NOT_YET)?,
                },
                Command::LookUp(words) => self.look_up(&words)?,
                other => self.page_command(page, other)?,
            };
            match turn {
                Turn::NextPage => return Ok(None),
                Turn::Again => {}
                Turn::Leave => {
                    self.say(words::BYE, &Args::new())?;
                    return Ok(Some(self.leave()));
                }
            }
        }
    }

    /// A line whose meaning depends on the page.
    fn page_command(&mut self, page: &Page, command: Command) -> io::Result<Turn> {
        match (&page.body, command) {
            (Body::Language(languages), command) => {
                let chosen = match command {
                    Command::Enter => Some(languages.selected),
                    Command::Text(text) => number(&text, languages.options.len()),
                    _ => None,
                };
                let Some(option) = chosen.and_then(|chosen| languages.options.get(chosen)) else {
                    return self.numbers_expected(languages.options.len());
                };
                self.wizard.apply(&Action::Language(option.locale));
                let turn = self.spoken()?;
                for line in &option.welcome {
                    self.printer.paragraph(line)?;
                }
                Ok(turn)
            }
            (Body::Question(question), Command::Unknown) => self.unknown(question),
            (Body::Question(question), Command::Enter) => self.keep(question),
            (Body::Question(question), Command::Text(text)) => self.answer(question, &text),
            (Body::Review(review), command) => self.on_review(review, command),
            (Body::Result(result), Command::Papers) => self.papers(result),
            (Body::Result(result), Command::Text(text)) => {
                let ways = ways_on(result, self.language());
                match number(&text, ways.len()).and_then(|chosen| ways.into_iter().nth(chosen)) {
                    Some((_, action)) => Ok(self.act(&action)),
                    None => self.again(words::KEYS_OF_RESULT),
                }
            }
            (Body::Result(_), Command::Enter) => self.again(words::KEYS_OF_RESULT),
            _ => self.again(words::NOT_YET),
        }
    }

    fn on_review(&mut self, review: &ReviewPage, command: Command) -> io::Result<Turn> {
        match command {
            Command::Enter => Ok(self.act(&Action::Proceed)),
            Command::Text(text) => {
                match number(&text, review.rows.len()).and_then(|at| review.rows.get(at)) {
                    Some(row) => {
                        self.wizard.apply(&Action::Change(row.id.clone()));
                        self.say(words::CHANGING, &Args::new().text("tema", row.topic.clone()))?;
                        Ok(Turn::NextPage)
                    }
                    None => self.numbers_expected(review.rows.len()),
                }
            }
            _ => self.again(words::NOT_YET),
        }
    }

    /// "What do you have already?": marks papers until Enter alone, then shows the result again.
    fn papers(&mut self, result: &ResultPage) -> io::Result<Turn> {
        let mut papers = print::papers(result);
        if papers.is_empty() {
            return self.again(words::NO_PAPERS);
        }
        let language = self.language();
        let prompt = language.say(words::ANSWER, &Args::new());
        loop {
            self.say(words::HAVE, &Args::new())?;
            self.printer.numbered(papers.iter().map(|paper| {
                if paper.ticked {
                    language.say(words::HAVE_IT, &Args::new().text("voce", paper.text.as_str()))
                } else {
                    paper.text.clone()
                }
            }))?;
            self.printer.prompt(&prompt)?;
            match input::read(self.input)? {
                // The end of the input is found again by the menu of the result.
                None | Some(Command::Enter | Command::Back | Command::Papers | Command::Quit) => {
                    return Ok(Turn::NextPage);
                }
                Some(Command::Text(text)) => match numbers(&text, papers.len()) {
                    Some(chosen) => {
                        for at in chosen {
                            let Some(paper) = papers.get_mut(at) else { continue };
                            self.wizard.apply(&Action::Tick(paper.id.clone()));
                            paper.ticked = !paper.ticked;
                        }
                    }
                    None => self.say(words::NUMBERS, &count(papers.len()))?,
                },
                Some(_) => self.say(words::NOT_YET, &Args::new())?,
            }
        }
    }

    fn help(&mut self, page: &Page) -> io::Result<Turn> {
        if let Body::Question(QuestionPage { why, .. }) = &page.body
            && !why.is_empty()
        {
            self.say(words::WHY, &Args::new().text("perche", why.as_str()))?;
        }
        match page.body {
            Body::Result(_) => self.again(words::KEYS_OF_RESULT),
            Body::Language(_) | Body::Question(_) | Body::Review(_) => self.again(words::KEYS),
        }
    }

    fn act(&mut self, action: &Action) -> Turn {
        self.wizard.apply(action);
        Turn::NextPage
    }

    fn answered(&mut self, action: &Action, answer: &str) -> io::Result<Turn> {
        self.wizard.apply(action);
        self.say(words::SAID, &Args::new().text("risposta", answer))?;
        Ok(Turn::NextPage)
    }

    fn again(&mut self, id: &str) -> io::Result<Turn> {
        self.say(id, &Args::new())?;
        Ok(Turn::Again)
    }

    fn numbers_expected(&mut self, rows: usize) -> io::Result<Turn> {
        self.say(words::NUMBER, &count(rows))?;
        Ok(Turn::Again)
    }

    fn spoken(&mut self) -> io::Result<Turn> {
        let name = self.language().name();
        self.say(words::LANGUAGE, &Args::new().text("nome", name))?;
        Ok(Turn::NextPage)
    }

    fn input_ended(&mut self) -> io::Result<Leave> {
        self.printer.end_line()?;
        let farewell = if self.wizard.done() { words::BYE } else { words::INPUT_ENDED };
        self.say(farewell, &Args::new())?;
        Ok(self.leave())
    }

    fn leave(&self) -> Leave {
        if self.wizard.done() { Leave::Result } else { Leave::NoResult }
    }
}

fn count(rows: usize) -> Args {
    Args::new().number("n", i64::try_from(rows).unwrap_or(i64::MAX))
}

/// What stands before the cursor: the answer that Enter alone would keep, in words.
fn prompt(page: &Page, language: Language<'_>) -> String {
    let default = match &page.body {
        Body::Language(languages) => {
            languages.options.get(languages.selected).map(|option| option.name.clone())
        }
        Body::Question(question) => print::standing(question),
        Body::Review(review) => Some(review.proceed.clone()),
        Body::Result(_) => None,
    };
    match default {
        Some(answer) => language.say(words::ANSWER_OR_ENTER, &Args::new().text("risposta", answer)),
        None => language.say(words::ANSWER, &Args::new()),
    }
}

/// The numbered ways on from a result, with what each does.
fn ways_on(result: &ResultPage, language: Language<'_>) -> Vec<(String, Action)> {
    let mut ways = Vec::new();
    for (sheet_at, sheet) in result.sheets.iter().enumerate() {
        for (next_at, next) in sheet.next.iter().enumerate() {
            let title = Args::new().text("titolo", next.title.as_str());
            let label = if next.condition.is_empty() {
                language.say(words::ON, &title)
            } else {
                language.say(words::ON_IF, &title.text("condizione", next.condition.as_str()))
            };
            ways.push((label, Action::GoOn(sheet_at, next_at)));
        }
    }
    if !result.refine.is_empty() {
        ways.push((result.refine.clone(), Action::Refine));
    }
    ways
}
