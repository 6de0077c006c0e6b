//! Every word that a citizen reads, in their language: Fluent messages, money, dates, lists, and the shape of text on a screen.
//!
//! [`Words`] holds the messages of all loaded languages, [`Words::language`] speaks one of them, [`Words::check`] proves
//! that nothing is missing, wrong or useless, and [`layout`] measures and wraps text for cells of a terminal.
//!
//! A text that a language lacks is said in Italian, and marked as such. A raw id never reaches a reader. What is said is
//! clean: no control characters but newlines, no marks of direction except the isolates of a right-to-left language.
//! A newline in a message is a line break for the reader: one paragraph stands on one line of the Fluent file.
//!
//! This room must not know what the messages are about, must not read files or the environment to find a language, and
//! holds no sentence itself.

mod args;
mod bundles;
mod check;
mod edition;
mod expected;
mod format;
mod homes;
pub mod layout;
mod locale;
mod uses;
mod words;

pub use args::{Args, Value, sanitize};
pub use expected::Expected;
pub use format::OWN;
pub use locale::{Direction, Locale, NotALocale};
pub use words::Words;

/// A text that stands in nothing that is said.
const PLACE: &str = "\u{F0001}";

/// One language, ready to speak.
#[derive(Debug, Clone, Copy)]
pub struct Language<'w> {
    words: &'w Words,
    locale: Locale,
}

impl<'w> Language<'w> {
    /// Which language this is.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// In which direction it is written.
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }

    /// All words, to speak another language.
    pub fn words(&self) -> &'w Words {
        self.words
    }

    /// Its name in its own words, for example "Italiano".
    pub fn name(&self) -> String {
        let own_name = self.words.text(self.locale, "lingua-nome", &Args::new());
        own_name.unwrap_or_else(|| self.locale.to_string())
    }

    /// The text of a message, or of its attribute: `domanda-fase`, `domanda-fase.perche`.
    ///
    /// Missing here, it is the Italian one, marked; missing there too, a text that says so.
    pub fn say(&self, id: &str, args: &Args) -> String {
        if let Some(text) = self.try_say(id, args) {
            return text;
        }
        let excuse = |locale| self.words.text(locale, "ui-testo-mancante", &Args::new());
        excuse(self.locale).or_else(|| excuse(Locale::ITALIAN)).unwrap_or_else(|| "[…]".to_owned())
    }

    /// The same, `None` if neither this language nor Italian has it.
    pub fn try_say(&self, id: &str, args: &Args) -> Option<String> {
        if let Some(text) = self.words.text(self.locale, id, args) {
            return Some(text);
        }
        if self.locale == Locale::ITALIAN {
            return None;
        }
        let italian = self.words.text(Locale::ITALIAN, id, args)?;
        let (before, after) = self.mark();
        // What it is filled with may bear the mark already, and the whole is Italian now.
        let bare = [&before, &after].into_iter().filter(|mark| mark.contains(char::is_alphanumeric));
        let italian = bare.fold(italian, |text, mark| text.replace(mark.as_str(), ""));
        Some(format!("{before}{italian}{after}"))
    }

    /// What stands before and after a text that is still Italian.
    fn mark(&self) -> (String, String) {
        let args = Args::new().text("testo", PLACE);
        let marked = self.words.text(self.locale, "ui-non-tradotto", &args);
        let split = marked.as_deref().and_then(|marked| marked.split_once(PLACE));
        split.map_or_else(
            || (format!("[{}] ", Locale::ITALIAN), String::new()),
            |(before, after)| (before.to_owned(), after.to_owned()),
        )
    }

    /// The text without the full stop at its end, also where the mark of an Italian text follows.
    #[must_use]
    pub fn without_stop(&self, text: &str) -> String {
        let (_, mark) = self.mark();
        match text.strip_suffix(mark.as_str()).filter(|_| self.locale != Locale::ITALIAN) {
            Some(bare) => format!("{}{mark}", bare.trim_end_matches('.')),
            None => text.trim_end_matches('.').to_owned(),
        }
    }
}
