//! What a front end draws: plain data, all words decided.

use super::sheet::Sheet;
use crate::language::Locale;

/// A whole screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The name of the program and what it is, the date of today, the language.
    pub header: Header,
    /// The six stages of a migrant's life, with "you are here".
    pub spine: Vec<SpineMark>,
    /// The answers so far, oldest first.
    pub trail: Vec<TrailMark>,
    /// What fills the screen.
    pub body: Body,
}

/// The line at the top.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Header {
    pub title: String,
    pub today: String,
    pub language: String,
}

/// One stage of the spine.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct SpineMark {
    pub label: String,
    pub here: bool,
}

/// One answer of the path: "Permit: employed work".
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TrailMark {
    pub topic: String,
    pub answer: String,
}

/// What fills the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Body {
    Language(LanguagePage),
    Question(QuestionPage),
    Review(ReviewPage),
    Result(ResultPage),
}

/// The first screen: each language in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguagePage {
    /// The languages.
    pub options: Vec<LanguageOption>,
    /// The one in use.
    pub selected: usize,
}

/// One language.
// CHANGED: each language brings its own welcome, so that a front end shows the one under the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageOption {
    /// Which.
    pub locale: Locale,
    /// Its name in its own words.
    pub name: String,
    /// What this is, in plain words, in this language: to be shown while the cursor stands here.
    pub welcome: Vec<String>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionPage {
    /// The id of the question in the data; also the key under which front ends keep a selection.
    pub id: String,
    /// "Question 3, 2 to 4 left", in words.
    pub progress: String,
    /// "5 procedures still possible", in words; empty where it says nothing.
    pub possible: String,
    /// The question.
    pub text: String,
    /// Where to find the answer; empty where there is nothing to say.
    pub help: String,
    /// Why we ask.
    pub why: String,
    /// How it is answered.
    pub input: Input,
    /// What is wrong with the last thing typed, beside the field; empty where nothing is.
    pub error: String,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Options, numbered from one as they are shown; "I don't know" is the last of them. A group that is not opened
    /// is one row; choosing it opens it.
    Choice {
        /// The rows.
        rows: Vec<Row>,
        /// The row of the old answer, or the first.
        selected: usize,
        /// Whether several can be marked before they are confirmed.
        several: bool,
        /// The label of the group whose options these are; empty at the top.
        group: String,
    },
    /// Something typed: a date, a count, an amount.
    Typed {
        /// What was typed last, or the old answer.
        typed: String,
        /// What is expected, with an example.
        hint: String,
        /// The label of "I don't know", which is a key of its own here.
        unknown: String,
        /// The longest text that makes sense.
        longest: usize,
    },
}

/// One option, or a group of options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What choosing it means.
    pub choice: Choice,
    /// Its words.
    pub label: String,
    /// A second line; empty where there is none.
    pub note: String,
    /// Whether it is marked (several) or is the old answer (one).
    pub marked: bool,
}

/// What choosing a row means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// This option of the question.
    Option(usize),
    /// Open this group.
    Group(usize),
    /// I don't know.
    Unknown,
}

/// All answers, to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewPage {
    /// The title.
    pub title: String,
    /// The answers on the path, in order.
    pub rows: Vec<ReviewRow>,
    /// Answers that are kept but do not count on this path.
    pub parked: Vec<TrailMark>,
    /// The words over the parked ones.
    pub parked_title: String,
    /// What has changed in the checklist since the review was opened; empty where nothing has.
    pub changes: Vec<String>,
    /// The words over the changes.
    pub changes_title: String,
    /// The words of the row that leads on to the result or the next question.
    pub proceed: String,
    /// The row that was changed last.
    pub selected: usize,
}

/// One answer on the review.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ReviewRow {
    pub id: String,
    pub topic: String,
    pub answer: String,
}

/// The result: a sheet for each procedure, or where to turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultPage {
    /// The sheets.
    pub sheets: Vec<Sheet>,
    /// Words for whom no procedure fits.
    pub referrals: Vec<ReferralBlock>,
    /// "Make it exact: 2 more questions"; empty where all is asked.
    pub refine: String,
    /// The words over what the person answered.
    pub answers_title: String,
    /// What the person answered (the trail again, for a sheet that is handed out).
    pub answers: Vec<TrailMark>,
    /// Where free help is, and what this sheet is not.
    pub help: Vec<String>,
    /// The words over them.
    pub help_title: String,
}

/// Where to turn.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ReferralBlock {
    pub id: String,
    pub text: String,
    pub whom: String,
}
