//! What a person can do, whatever the front end.

use crate::language::Locale;
use crate::page::Choice;

/// The first screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The choice of a language.
    Language,
    /// The first question, or the result where nothing is left to ask.
    Question,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Speaks this language; on the language screen, goes on to the questions.
    Language(Locale),
    /// Speaks the next language, at any place, and loses nothing.
    SwitchLanguage,
    /// Chooses a row; where several can be marked, marks it or takes the mark away.
    Choose(Choice),
    /// Marks an option, or takes its mark away, where several can be marked.
    Toggle(usize),
    /// Answers with the marked options.
    Confirm,
    /// Answers with something typed.
    Type(String),
    /// Answers "I don't know".
    Unknown,
    /// Goes back: out of a group, to the question before, out of the review.
    Back,
    /// Shows all answers.
    Review,
    /// From the review: asks the question of this id again.
    Change(String),
    /// From the review: on to the next question or the result.
    Proceed,
    /// Shows the result so far, as soon as it is known which procedure it is.
    Result,
    /// From the result: asks what would make it exact.
    Refine,
    /// Marks the document of this id as being at hand, or takes the mark away.
    Tick(String),
    /// From the result: on from this sheet by this way (both by their positions on the page).
    GoOn(usize, usize),
    /// At any place: shows the sheet of the procedure of this id. Back returns, and no answer is lost.
    Open(String),
    /// Forgets everything and starts again.
    Restart,
}

/// What came of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The wizard goes on.
    Stay,
    /// Somebody went back on the first screen: the front end decides whether that means to leave.
    LeaveAtStart,
}
