//! Plain text for the line mode: paragraphs and numbered rows, wrapped, without an escape byte.

use std::io::{self, Write};

use super::words;
use crate::language::{Args, Language, layout};
use crate::page::{Choice, Input, PaperLine, QuestionPage, ResultPage, ReviewPage, TrailMark};

/// Lines are wrapped at this width: a simple terminal breaks words otherwise.
pub(super) const WIDTH: usize = 80;

/// The answer that Enter alone would keep, in words.
pub(super) fn standing(question: &QuestionPage) -> Option<String> {
    match &question.input {
        Input::Choice { rows, .. } => {
            let marked: Vec<_> = rows.iter().filter(|row| row.marked).map(|row| row.label.as_str()).collect();
            (!marked.is_empty()).then(|| marked.join(", "))
        }
        Input::Typed { typed, .. } => (!typed.is_empty()).then(|| typed.clone()),
    }
}

/// Every paper of a result, each once.
pub(super) fn papers(result: &ResultPage) -> Vec<PaperLine> {
    let mut papers: Vec<PaperLine> = Vec::new();
    for paper in result.sheets.iter().flat_map(|sheet| &sheet.stops).flat_map(|stop| &stop.papers) {
        if papers.iter().all(|known| known.id != paper.id) {
            papers.push(paper.clone());
        }
    }
    papers
}

/// Where text goes.
pub(super) struct Printer<'a> {
    output: &'a mut dyn Write,
}

impl<'a> Printer<'a> {
    pub(super) fn new(output: &'a mut dyn Write) -> Self {
        Self { output }
    }

    /// A text as it is; it ends a line.
    pub(super) fn raw(&mut self, text: &str) -> io::Result<()> {
        self.output.write_all(text.as_bytes())?;
        if text.ends_with('\n') { Ok(()) } else { self.end_line() }
    }

    pub(super) fn gap(&mut self) -> io::Result<()> {
        self.end_line()
    }

    pub(super) fn end_line(&mut self) -> io::Result<()> {
        self.output.write_all(b"\n")
    }

    /// A text in lines; nothing for an empty one.
    pub(super) fn paragraph(&mut self, text: &str) -> io::Result<()> {
        self.hanging("", text)
    }

    /// Rows with numbers from one.
    pub(super) fn numbered(&mut self, rows: impl Iterator<Item = String>) -> io::Result<()> {
        for (number, row) in (1..).zip(rows) {
            self.hanging(&format!("{number:>3}. "), &row)?;
        }
        Ok(())
    }

    /// The cursor waits behind it.
    pub(super) fn prompt(&mut self, prompt: &str) -> io::Result<()> {
        let mut lines = layout::wrap(prompt, WIDTH);
        let last = lines.pop().unwrap_or_default();
        for line in lines {
            writeln!(self.output, "{line}")?;
        }
        write!(self.output, "{last} ")?;
        self.output.flush()
    }

    pub(super) fn question(&mut self, question: &QuestionPage, language: Language<'_>) -> io::Result<()> {
        self.paragraph(&question.progress)?;
        self.paragraph(&question.possible)?;
        self.paragraph(&question.text)?;
        self.paragraph(&question.help)?;
        match &question.input {
            Input::Choice { rows, several, group, .. } => {
                self.paragraph(group)?;
                for (number, row) in (1..).zip(rows) {
                    let voice = Args::new().text("voce", row.label.as_str());
                    let label = match row.choice {
                        Choice::Group(_) => language.say(words::GROUP, &voice),
                        _ if row.marked => language.say(words::CHOSEN, &voice),
                        Choice::Option(_) | Choice::Unknown => row.label.clone(),
                    };
                    self.hanging(&format!("{number:>3}. "), &label)?;
                    self.hanging("     ", &row.note)?;
                }
                if *several { self.paragraph(&language.say(words::ANSWERS, &Args::new())) } else { Ok(()) }
            }
            Input::Typed { hint, .. } => self.paragraph(hint),
        }?;
        self.paragraph(&question.error)
    }

    pub(super) fn review(&mut self, review: &ReviewPage) -> io::Result<()> {
        let line = |topic: &str, answer: &str| format!("{topic}: {answer}");
        self.paragraph(&review.title)?;
        self.numbered(review.rows.iter().map(|row| line(&row.topic, &row.answer)))?;
        if !review.parked.is_empty() {
            self.paragraph(&review.parked_title)?;
            for TrailMark { topic, answer } in &review.parked {
                self.hanging("   - ", &line(topic, answer))?;
            }
        }
        if !review.changes.is_empty() {
            self.paragraph(&review.changes_title)?;
            for change in &review.changes {
                self.hanging("   - ", change)?;
            }
        }
        Ok(())
    }

    fn hanging(&mut self, first: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let indent = layout::width(first);
        let mut before = first.to_owned();
        for line in layout::wrap(text, WIDTH.saturating_sub(indent)) {
            writeln!(self.output, "{before}{line}")?;
            before = " ".repeat(indent);
        }
        Ok(())
    }
}
