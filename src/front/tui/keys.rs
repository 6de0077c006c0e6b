//! The one table of keys: the key map, the footer, the help screen and the README are read from it (see `hints`).
//!
//! Where text is typed, plain characters are text and the keys that edit it are no commands: a command that is needed
//! there has a key with Ctrl or a function key as well.

use super::words;

/// A key, whatever the terminal calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Key {
    /// A character.
    Char(char),
    /// In the table only: the characters 1 to 9.
    Digit,
    /// A character together with Ctrl.
    Ctrl(char),
    /// F1 and so on.
    Function(u8),
    Enter,
    Escape,
    Backspace,
    Delete,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of the table say it")]
pub enum Command {
    Up,
    Down,
    Choose,
    Close,
    Mark,
    Tick,
    Number,
    Unknown,
    Filter,
    Back,
    Why,
    Sources,
    GoOn,
    Refine,
    Help,
    Review,
    LookUp,
    ResultSoFar,
    Language,
    Restart,
    Quit,
    PageUp,
    PageDown,
    First,
    Last,
    NextPart,
    PreviousPart,
    Interrupt,
    Suspend,
    Repaint,
}

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The choice of a language.
    Language,
    /// A question with one answer out of several.
    Choice,
    /// A question where several options can be marked.
    Several,
    /// A question that is answered by typing.
    Typed,
    /// The field that narrows a long list of options.
    Filter,
    /// All answers.
    Review,
    /// The result.
    Result,
    /// The field in which procedures are searched for, over the page.
    Palette,
    /// Help, sources or reasons, over the page.
    Overlay,
}

impl Place {
    /// Whether plain characters are text here.
    const fn takes_text(self) -> bool {
        matches!(self, Self::Typed | Self::Filter | Self::Palette)
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// What the keys do.
    pub command: Command,
    /// The keys, the one to be shown first in front.
    pub keys: &'static [Key],
    /// Where they do it.
    pub places: &'static [Place],
    /// The message that says it; rows one after another with the same one are shown together.
    pub word: &'static str,
    /// How much it matters in the footer: 1 is shown in the narrowest window, 0 never.
    pub footer: u8,
}

use Place::{Choice, Filter, Overlay, Palette, Result as AtResult, Review, Several, Typed};

const EVERYWHERE: &[Place] =
    &[Place::Language, Choice, Several, Typed, Filter, Review, AtResult, Palette, Overlay];
const LISTS: &[Place] = &[Place::Language, Choice, Several, Review, AtResult];
const QUESTIONS: &[Place] = &[Choice, Several, Typed];
const AFTER_START: &[Place] = &[Choice, Several, Typed, Review, AtResult];

/// Every key there is, in the order of footer and help.
pub const BINDINGS: &[Binding] = &[
    row(Command::Up, &[Key::Up, Key::Char('k')], EVERYWHERE, words::KEY_MOVE, 3),
    row(Command::Down, &[Key::Down, Key::Char('j')], EVERYWHERE, words::KEY_MOVE, 3),
    row(Command::Mark, &[Key::Char(' ')], &[Several], words::KEY_MARK, 1),
    row(Command::Tick, &[Key::Char(' '), Key::Char('x')], &[AtResult], words::KEY_TICK, 2),
    row(
        Command::Choose,
        &[Key::Enter, Key::Right],
        &[Place::Language, Choice, Filter, Review, AtResult, Palette],
        words::KEY_CHOOSE,
        1,
    ),
    row(Command::Choose, &[Key::Enter, Key::Right], &[Several, Typed], words::KEY_CONFIRM, 1),
    row(Command::Number, &[Key::Digit], LISTS, words::KEY_NUMBER, 0),
    row(Command::Unknown, &[Key::Char('n'), Key::Char('0')], &[Choice, Several], words::KEY_UNKNOWN, 0),
    row(Command::Filter, &[Key::Char('/')], &[Choice, Several], words::KEY_FILTER, 4),
    row(Command::Back, &[Key::Escape, Key::Left, Key::Backspace], EVERYWHERE, words::KEY_BACK, 2),
    row(Command::Close, &[Key::Enter], &[Overlay], words::KEY_CLOSE, 0),
    row(Command::Why, &[Key::Char('w'), Key::Function(2)], QUESTIONS, words::KEY_WHY, 6),
    row(Command::Sources, &[Key::Char('s')], &[AtResult], words::KEY_SOURCES, 4),
    row(Command::GoOn, &[Key::Char('g')], &[AtResult], words::KEY_GO_ON, 7),
    row(Command::Refine, &[Key::Char('e')], &[AtResult], words::KEY_REFINE, 0),
    row(
        Command::Review,
        &[Key::Char('r'), Key::Function(3)],
        &[Choice, Several, Typed, AtResult],
        words::KEY_REVIEW,
        5,
    ),
    row(Command::LookUp, &[Key::Char('p'), Key::Function(6)], EVERYWHERE, words::KEY_LOOK_UP, 9),
    row(Command::Language, &[Key::Char('l'), Key::Function(4)], EVERYWHERE, words::KEY_LANGUAGE, 8),
    row(
        Command::ResultSoFar,
        &[Key::Char('v'), Key::Function(5)],
        &[Choice, Several, Typed, Review],
        words::KEY_RESULT,
        0,
    ),
    row(Command::Restart, &[Key::Char('d'), Key::Function(9)], AFTER_START, words::KEY_RESTART, 0),
    row(Command::PageUp, &[Key::PageUp], EVERYWHERE, words::KEY_PAGE, 0),
    row(Command::PageDown, &[Key::PageDown], EVERYWHERE, words::KEY_PAGE, 0),
    row(Command::First, &[Key::Home], EVERYWHERE, words::KEY_ENDS, 0),
    row(Command::Last, &[Key::End], EVERYWHERE, words::KEY_ENDS, 0),
    row(Command::NextPart, &[Key::Tab], &[AtResult], words::KEY_PART, 6),
    row(Command::PreviousPart, &[Key::BackTab], &[AtResult], words::KEY_PART, 0),
    row(Command::Help, &[Key::Char('?'), Key::Function(1)], EVERYWHERE, words::KEY_HELP, 2),
    row(Command::Quit, &[Key::Char('q'), Key::Ctrl('q')], EVERYWHERE, words::KEY_QUIT, 3),
    row(Command::Interrupt, &[Key::Ctrl('c')], EVERYWHERE, words::KEY_INTERRUPT, 0),
    row(Command::Suspend, &[Key::Ctrl('z')], EVERYWHERE, words::KEY_SUSPEND, 0),
    row(Command::Repaint, &[Key::Ctrl('l')], EVERYWHERE, words::KEY_REPAINT, 0),
];

const fn row(
    command: Command,
    keys: &'static [Key],
    places: &'static [Place],
    word: &'static str,
    footer: u8,
) -> Binding {
    Binding { command, keys, places, word, footer }
}

/// What a key does at a place; `None` where it does nothing or is text.
pub(super) fn command(key: Key, place: Place) -> Option<Command> {
    let valid = BINDINGS.iter().filter(|binding| binding.places.contains(&place));
    let mut pressed = valid.filter(|binding| binding.keys.iter().any(|&bound| matches(bound, key)));
    pressed.next().filter(|_| !is_text(key, place)).map(|binding| binding.command)
}

fn matches(bound: Key, key: Key) -> bool {
    bound == key || (bound == Key::Digit && matches!(key, Key::Char('1'..='9')))
}

/// Whether a key writes or edits text at a place. No answer holds a question mark, so it is help even there; what is
/// searched for may.
pub(super) fn is_text(key: Key, place: Place) -> bool {
    place.takes_text()
        && match key {
            Key::Char('?') => place != Typed,
            Key::Char(_) | Key::Digit => true,
            _ => is_editing(key),
        }
}

const fn is_editing(key: Key) -> bool {
    matches!(key, Key::Backspace | Key::Delete | Key::Left | Key::Right | Key::Home | Key::End)
}

#[cfg(test)]
mod tests {
    use super::{BINDINGS, Command, EVERYWHERE, Key, Place, command, is_text, matches};

    #[test]
    fn no_key_means_two_things_at_one_place() {
        for &place in EVERYWHERE {
            let here: Vec<_> = BINDINGS.iter().filter(|binding| binding.places.contains(&place)).collect();
            for (position, one) in here.iter().enumerate() {
                for other in &here[position + 1..] {
                    let clash =
                        one.keys.iter().find(|&&key| other.keys.iter().any(|&bound| matches(bound, key)));
                    assert!(
                        clash.is_none(),
                        "{place:?}: {:?} and {:?} share {clash:?}",
                        one.command,
                        other.command
                    );
                }
            }
        }
    }

    #[test]
    fn everything_but_marks_and_moves_can_be_done_while_typing() {
        let typed = |binding: &&super::Binding| binding.places.contains(&Place::Typed);
        for binding in BINDINGS.iter().filter(typed) {
            let reachable = binding.keys.iter().any(|&key| !is_text(key, Place::Typed));
            let moves = matches!(binding.command, Command::First | Command::Last);
            assert!(reachable || moves, "{:?}", binding.command);
        }
    }

    #[test]
    fn digits_and_letters_are_text_where_text_is_typed() {
        assert_eq!(command(Key::Char('3'), Place::Choice), Some(Command::Number));
        assert_eq!(command(Key::Char('3'), Place::Typed), None);
        assert_eq!(command(Key::Char('q'), Place::Typed), None);
        assert_eq!(command(Key::Ctrl('q'), Place::Typed), Some(Command::Quit));
        assert_eq!(command(Key::Backspace, Place::Typed), None);
        assert_eq!(command(Key::Backspace, Place::Choice), Some(Command::Back));
        assert_eq!(command(Key::Char('?'), Place::Typed), Some(Command::Help));
        assert_eq!(command(Key::Char('?'), Place::Filter), None);
    }
}
