//! The table of keys in words: for the footer, the help screen and the README.

use super::keys::{BINDINGS, Binding, Command, Key, Place, is_text};
use super::words;
use crate::language::{Args, Language};

/// One entry of footer or help: its keys and what they do, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// "↑↓" in the footer, "↑ k ↓ j" in the help.
    pub keys: String,
    /// "move".
    pub words: String,
    /// How much it matters in the footer.
    pub footer: u8,
    /// Whether it does something where the person is.
    pub valid: bool,
    /// What the first of the keys does.
    pub command: Command,
}

/// The keys that work at a place, with the first key of each that works there.
pub(super) fn footer(place: Place, language: Language<'_>) -> Vec<Hint> {
    let mut hints: Vec<(&str, Hint)> = Vec::new();
    let shown = |binding: &&Binding| binding.footer > 0 && binding.places.contains(&place);
    for binding in BINDINGS.iter().filter(shown) {
        let Some(&key) = binding.keys.iter().find(|&&key| !is_text(key, place)) else {
            continue;
        };
        let label = label(key, language);
        match hints.last_mut().filter(|(word, _)| *word == binding.word) {
            Some((_, hint)) => hint.keys.push_str(&label),
            None => hints.push((binding.word, hint(label, binding, place, language))),
        }
    }
    hints.into_iter().map(|(_, hint)| hint).collect()
}

/// All keys, for the help screen and the README.
pub fn help(place: Place, language: Language<'_>) -> Vec<Hint> {
    let mut hints: Vec<(&str, Hint)> = Vec::new();
    for binding in BINDINGS {
        let labels: Vec<String> = binding.keys.iter().map(|&key| label(key, language)).collect();
        let labels = labels.join("  ");
        match hints.last_mut().filter(|(word, _)| *word == binding.word) {
            Some((_, hint)) => {
                hint.keys.push_str("  ");
                hint.keys.push_str(&labels);
            }
            None => hints.push((binding.word, hint(labels, binding, place, language))),
        }
    }
    hints.into_iter().map(|(_, hint)| hint).collect()
}

fn hint(keys: String, binding: &Binding, place: Place, language: Language<'_>) -> Hint {
    Hint {
        keys,
        words: language.say(binding.word, &Args::new()),
        footer: binding.footer,
        valid: binding.places.contains(&place),
        command: binding.command,
    }
}

/// What stands on a key.
fn label(key: Key, language: Language<'_>) -> String {
    let say = |word| language.say(word, &Args::new());
    match key {
        Key::Char(' ') => say(words::CAP_SPACE),
        Key::Char(c) => c.to_string(),
        Key::Digit => "1–9".to_owned(),
        Key::Ctrl(c) => format!("Ctrl-{}", c.to_ascii_uppercase()),
        Key::Function(number) => format!("F{number}"),
        Key::Enter => say(words::CAP_ENTER),
        Key::Escape => "Esc".to_owned(),
        Key::Backspace => "⌫".to_owned(),
        Key::Delete => say(words::CAP_DELETE),
        Key::Tab => "Tab".to_owned(),
        Key::BackTab => say(words::CAP_BACK_TAB),
        Key::Up => "↑".to_owned(),
        Key::Down => "↓".to_owned(),
        Key::Left => "←".to_owned(),
        Key::Right => "→".to_owned(),
        Key::Home => say(words::CAP_HOME),
        Key::End => say(words::CAP_END),
        Key::PageUp => say(words::CAP_PAGE_UP),
        Key::PageDown => say(words::CAP_PAGE_DOWN),
    }
}
