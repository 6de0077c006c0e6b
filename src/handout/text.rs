//! The result as plain text for paper, a file, or a screen reader: no escape bytes, no drawn boxes.

use super::sheet;
use crate::language::layout;
use crate::page::{Header, ResultPage, TrailMark};

/// Below this width nothing can be laid out; wider lines than the second are hard to read.
const WIDTHS: (usize, usize) = (24, 100);

/// The result page as text in lines of at most `width` cells, each ended by a newline; only addresses may be longer.
pub fn text(page: &ResultPage, header: &Header, width: usize) -> String {
    let mut paper = Paper::new(width);
    paper.line(&header.title);
    paper.line(&header.today);
    for sheet in &page.sheets {
        sheet::write(&mut paper, sheet);
    }
    for referral in &page.referrals {
        paper.gap();
        paper.line(&referral.text);
        paper.line(&referral.whom);
    }
    if !page.refine.is_empty() {
        paper.gap();
        paper.line(&page.refine);
    }
    answers(&mut paper, &page.answers_title, &page.answers);
    if !page.help.is_empty() {
        paper.section(&page.help_title);
        for line in &page.help {
            paper.hanging("  - ", line);
        }
    }
    paper.finish()
}

/// "topic: answer", the answers aligned where there is room.
fn answers(paper: &mut Paper, title: &str, answers: &[TrailMark]) {
    if answers.is_empty() {
        return;
    }
    paper.section(title);
    for mark in answers {
        paper.hanging("  - ", &format!("{}: {}", mark.topic, mark.answer));
    }
}

/// Lines of text under one another.
#[derive(Debug)]
pub(super) struct Paper {
    text: String,
    width: usize,
}

impl Paper {
    pub(super) fn new(width: usize) -> Self {
        Self { text: String::new(), width: width.clamp(WIDTHS.0, WIDTHS.1) }
    }

    /// A paragraph from the left margin; nothing for an empty text.
    pub(super) fn line(&mut self, text: &str) {
        self.hanging("", text);
    }

    /// A paragraph whose first line begins with `mark`, the others below its text; nothing for an empty text.
    pub(super) fn hanging(&mut self, mark: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let indent = layout::width(mark);
        for (number, line) in layout::wrap(text, self.width.saturating_sub(indent)).iter().enumerate() {
            let before = if number == 0 { mark.to_owned() } else { " ".repeat(indent) };
            self.push(&format!("{before}{line}"));
        }
    }

    /// A paragraph from a column; nothing for an empty text.
    pub(super) fn indented(&mut self, column: usize, text: &str) {
        self.hanging(&" ".repeat(column), text);
    }

    /// Something that must stay whole, such as an address, even where it is longer than a line.
    pub(super) fn unbroken(&mut self, column: usize, text: &str) {
        if !text.is_empty() {
            self.push(&format!("{}{text}", " ".repeat(column)));
        }
    }

    /// A text with something at the right margin of its first line, or below it where both do not fit.
    pub(super) fn with_amount(&mut self, column: usize, text: &str, amount: &str) {
        let amount_width = layout::width(amount);
        let room = self.width.saturating_sub(column + amount_width + 2);
        if room < self.width / 3 {
            self.indented(column, text);
            let start = self.width.saturating_sub(amount_width).max(column);
            self.indented(start.min(self.width.saturating_sub(amount_width.min(self.width))), amount);
            return;
        }
        for (number, line) in layout::wrap(text, room).iter().enumerate() {
            let indent = " ".repeat(column);
            if number == 0 {
                self.push(&format!("{indent}{}  {amount}", layout::pad(line, room)));
            } else {
                self.push(&format!("{indent}{line}"));
            }
        }
    }

    /// An empty line, never two.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A headline over a part, with a line of `-` below.
    pub(super) fn section(&mut self, title: &str) {
        self.headline(title, "-");
    }

    /// A headline with a line of this character below.
    pub(super) fn headline(&mut self, title: &str, rule: &str) {
        self.gap();
        self.line(title);
        let longest = layout::wrap(title, self.width).iter().map(|line| layout::width(line)).max();
        self.push(&rule.repeat(longest.unwrap_or_default()));
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line.trim_end_matches(' '));
        self.text.push('\n');
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::Paper;

    #[test]
    fn amounts_stand_at_the_right_margin_and_long_names_wrap_before_them() {
        let mut paper = Paper::new(40);
        paper.with_amount(2, "Marca da bollo", "16,00 €");
        paper.with_amount(2, "Tessera per ogni figlio nella stessa domanda", "2 × 30,46 €");
        paper.with_amount(2, "Contributo", "da 40,00 € a 100,00 € per ognuno");
        let expected = "  \
  Marca da bollo                 16,00 €
  Tessera per ogni figlio    2 × 30,46 €
  nella stessa domanda
  Contributo
        da 40,00 € a 100,00 € per ognuno
";
        assert_eq!(paper.finish(), expected);
    }

    #[test]
    fn paragraphs_hang_under_their_own_text() {
        let mut paper = Paper::new(24);
        paper.hanging(" 1. ", "uno due tre quattro cinque sei");
        paper.gap();
        paper.gap();
        paper.section("Fine");
        assert_eq!(paper.finish(), " 1. uno due tre quattro\n    cinque sei\n\nFine\n----\n");
    }
}
