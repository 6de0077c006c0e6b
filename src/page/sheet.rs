//! The sheet of one procedure as it is handed out: plain data, all words decided.

use jiff::civil::Date;

use crate::knowledge::BandState;

/// One procedure, as it is handed out. Numbers in `sources` are footnotes: positions in [`Sheet::sources`], from one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Sheet {
    /// The id of the procedure.
    pub id: String,
    pub title: String,
    /// "Official name: ...".
    pub official: String,
    /// "Permit: EU long-term (before: CE, carta di soggiorno)"; empty where there is none.
    pub permit: String,
    pub about: String,
    /// That local practice is among the lines, and of which province; empty where there is none.
    pub local: String,
    /// Printed once at the head when most lines carry the same warning.
    pub warnings: Vec<String>,
    pub verdict: VerdictBlock,
    pub stops_title: String,
    pub stops: Vec<StopBlock>,
    pub fees_title: String,
    pub fees: Vec<FeeLine>,
    /// "Total: 126.46 EUR", "from .. to .., it depends on ..", or that the sources state none.
    pub total: String,
    pub deadlines_title: String,
    pub deadlines: Vec<DeadlineBlock>,
    pub next_title: String,
    pub next: Vec<NextLine>,
    pub notices_title: String,
    pub notices: Vec<TextLine>,
    pub sources_title: String,
    pub sources: Vec<SourceLine>,
}

/// The kind of verdict, for its mark and color.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum VerdictMark {
    Open,
    NotYet,
    Closed,
    Unclear,
}

/// Whether and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct VerdictBlock {
    pub mark: VerdictMark,
    /// "You can apply now", "Not yet: from 3 May 2027".
    pub headline: String,
    /// Where to go, what it costs, how the time stands: a line each; empty where there is nowhere to go.
    pub brief: Vec<String>,
    pub reasons: Vec<ReasonLine>,
}

/// How a requirement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ReasonMark {
    Holds,
    Fails,
    Unknown,
}

/// One requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonLine {
    /// The id of the requirement.
    pub id: String,
    /// How it stands.
    pub mark: ReasonMark,
    /// The word for the mark: "yes", "no", "to check".
    pub word: String,
    /// The requirement, or why it fails.
    pub text: String,
    /// What to do about it, one line each; empty where there is nothing.
    pub advice: Vec<String>,
    /// Footnotes.
    pub sources: Vec<usize>,
}

/// One stop.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct StopBlock {
    /// From one.
    pub number: usize,
    pub office: String,
    /// What happens there.
    pub what: String,
    pub explain: String,
    /// "Who goes: the employer"; empty for the applicant.
    pub who: String,
    /// "Only if ..."; empty where it is always needed.
    pub condition: String,
    /// How to reach the office in the chosen province, under a title.
    pub contacts: Vec<TextLine>,
    /// What the province says about the stop, beside the law.
    pub local: Vec<TextLine>,
    pub papers_title: String,
    /// What the law asks for, then what the province does.
    pub papers: Vec<PaperLine>,
    pub sources: Vec<usize>,
}

/// One paper.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PaperLine {
    /// The id of the document: the key under which it is ticked.
    pub id: String,
    pub ticked: bool,
    pub text: String,
    /// "copy", "4 photos": how it is handed in; empty where its name says it already.
    pub how: String,
    /// "if ..."; empty where it is required.
    pub condition: String,
    /// How to get it; empty where there is nothing to say.
    pub get: String,
    /// The label of the alternative, on the first paper of its first way; "or" on the first paper of the others.
    pub alternative: String,
    /// Something the sources leave open about it; empty where nothing is.
    pub note: String,
    /// That the province asks for it, or what the province says about it.
    pub local: Vec<TextLine>,
    pub sources: Vec<usize>,
}

/// One fee.
// CHANGED: `explain`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct FeeLine {
    pub text: String,
    /// What it is and how it is paid; empty where there is nothing to say.
    pub explain: String,
    /// "2 × 30.46 €", "from 0.00 to 100.00 €".
    pub amount: String,
    /// "if ..." for one of several amounts; empty where it is due.
    pub condition: String,
    pub sources: Vec<usize>,
}

/// A deadline with its bands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineBlock {
    /// The rule in words, with its condition.
    pub text: String,
    /// On what it depends whether it applies; empty where it does.
    pub condition: String,
    /// The bands, in order, the last one open; empty days where the date is unknown.
    pub bands: Vec<BandLine>,
    /// The last day of the band in which today is, or of the last one, where all have passed; `None` where it is unknown.
    pub ends: Option<Date>,
    /// What to do now.
    pub advice: String,
    /// The days for a bar: today and the ends of the bands; `None` where they are unknown.
    pub bar: Option<Bar>,
    /// Footnotes.
    pub sources: Vec<usize>,
}

/// One band of a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct BandLine {
    pub state: BandState,
    /// "In time".
    pub label: String,
    /// "until 12 October 2026".
    pub days: String,
    /// Whether today is in it.
    pub here: bool,
}

/// What a deadline bar needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Bar {
    pub today: Date,
    /// The last day of each band but the open one.
    pub ends: Vec<Date>,
    /// "today".
    pub today_label: String,
}

/// A way on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NextLine {
    /// The id of the procedure that it leads to.
    pub id: String,
    pub title: String,
    pub condition: String,
}

/// A line of text with its footnotes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TextLine {
    pub text: String,
    pub sources: Vec<usize>,
}

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct SourceLine {
    pub title: String,
    pub section: String,
    pub url: String,
    /// "read on 12 March 2026", "the page has no date".
    pub checked: String,
    /// Why to be careful with it; empty where there is no reason.
    pub warning: String,
}
