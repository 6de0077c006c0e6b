//! The resolved knowledge base: every name is an index, every condition typed.
//!
//! Once checked, the engine over it is total: nothing here can be missing. Texts are not here but in Fluent; the
//! names of things are kept, because messages, answers files and JSON are keyed by them.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use jiff::civil::Date;
use num_rational::Ratio;

/// An exact number. Money is counted in cents.
pub type Rational = Ratio<i128>;

/// An index into one [`Table`]; `T` is the kind of thing it names.
pub struct Id<T>(u16, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// The id of the thing at this position.
    pub fn new(position: usize) -> Self {
        Self(
            u16::try_from(position).expect("a catalogue holds fewer than 65,536 things"),
            PhantomData,
        )
    }

    /// The position in its table.
    pub fn position(self) -> usize {
        usize::from(self.0)
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// The things of one kind, in authored order.
#[derive(Clone, Debug)]
pub struct Table<T>(Vec<T>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        Self(things.into_iter().collect())
    }
}

impl<T> Table<T> {
    /// How many things there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every thing with its id, in authored order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + ExactSizeIterator {
        self.0
            .iter()
            .enumerate()
            .map(|(position, thing)| (Id::new(position), thing))
    }

    /// Every id, in authored order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + ExactSizeIterator + use<T> {
        (0..self.0.len()).map(Id::new)
    }
}

impl<T: Named> Table<T> {
    /// The thing of this name.
    pub fn find(&self, name: &str) -> Option<Id<T>> {
        self.0.iter().position(|thing| thing.name() == name).map(Id::new)
    }
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "an id is only made for a thing of its own table"
    )]
    fn index(&self, id: Id<T>) -> &T {
        &self.0[id.position()]
    }
}

/// What has an id in the data.
pub trait Named {
    /// The id as authors and scripts write it.
    fn name(&self) -> &str;
}

macro_rules! named {
    ($($kind:ident)*) => {
        $(impl Named for $kind {
            fn name(&self) -> &str {
                &self.name
            }
        })*
    };
}
named!(Value Question NamedCondition NamedExpr Permit Procedure Document Office Source Notice Fee Referral Subtree);

macro_rules! closed_list {
    ($(#[$meta:meta])* $list:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $list { $($(#[$doc])* $variant,)* }

        impl $list {
            /// Every member, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name used in data, messages and JSON.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The member of this name.
            pub fn find(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

closed_list! {
    /// The stages of a migrant's life that procedures belong to; the first six of the spine come first.
    #[expect(missing_docs, reason = "the names are the sources' own")]
    Stage {
        Ingresso = "ingresso",
        PrimoSoggiorno = "primo-soggiorno",
        Rinnovo = "rinnovo",
        Conversione = "conversione",
        LungoSoggiorno = "lungo-soggiorno",
        Cittadinanza = "cittadinanza",
        Altro = "altro",
        ProtezioneSociale = "protezione-sociale",
        TutelaDellaPersona = "tutela-della-persona",
        TutelaDelMinore = "tutela-del-minore",
        ProtezioneInternazionale = "protezione-internazionale",
        MotiviUmanitari = "motivi-umanitari",
        Apolidia = "apolidia",
        RitornoVolontarioAssistito = "ritorno-volontario-assistito",
        Aggiornamento = "aggiornamento",
        Duplicato = "duplicato",
        TitoliDiViaggio = "titoli-di-viaggio",
        CittadiniUe = "cittadini-ue",
        DomandaPresentata = "domanda-presentata",
    }
}

impl Stage {
    /// The spine of a migrant's life: entry, first stay, renewal, conversion, long stay, citizenship.
    pub const SPINE: [Self; 6] = [
        Self::Ingresso,
        Self::PrimoSoggiorno,
        Self::Rinnovo,
        Self::Conversione,
        Self::LungoSoggiorno,
        Self::Cittadinanza,
    ];
}

closed_list! {
    /// The persons that facts belong to.
    Person {
        /// Who needs the permit, and usually files.
        Richiedente = "richiedente",
        /// The relative who is to be joined or comes along.
        Familiare = "familiare",
        /// The person who already lives in Italy and is joined.
        Soggiornante = "soggiornante",
        /// The employer.
        Datore = "datore",
        /// The worker whom an employer calls.
        Lavoratore = "lavoratore",
    }
}

closed_list! {
    /// What is done to a permit.
    #[expect(missing_docs, reason = "the names are the sources' own")]
    OperationKind {
        NullaOsta = "nulla-osta",
        Visto = "visto",
        Domanda = "domanda",
        Rilascio = "rilascio",
        Rinnovo = "rinnovo",
        Conversione = "conversione",
        Aggiornamento = "aggiornamento",
        Duplicato = "duplicato",
    }
}

closed_list! {
    /// The offices and portals where a stop can be.
    #[expect(missing_docs, reason = "the names are the offices' own")]
    OfficeKind {
        Poste = "poste",
        Questura = "questura",
        SportelloUnico = "sportello-unico",
        Prefettura = "prefettura",
        Comune = "comune",
        Consolato = "consolato",
        Ambasciata = "ambasciata",
        Portale = "portale",
        Frontiera = "frontiera",
        Commissione = "commissione",
        Tribunale = "tribunale",
        CentroImpiego = "centro-impiego",
        Patronato = "patronato",
        Cerimoniale = "cerimoniale",
    }
}

/// A day, or only its month or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    first: Date,
    precision: Precision,
}

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Precision {
    Year,
    Month,
    Day,
}

impl PartialDate {
    /// A date that is fully known.
    pub fn day(day: Date) -> Self {
        Self {
            first: day,
            precision: Precision::Day,
        }
    }

    /// Reads `2026`, `2026-12` or `2026-12-31`; nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2));
        let day = parts.next().map(|part| number(part, 2));
        if parts.next().is_some() {
            return None;
        }
        let (month, day, precision) = match (month, day) {
            (None, _) => (1, 1, Precision::Year),
            (Some(month), None) => (month?, 1, Precision::Month),
            (Some(month), Some(day)) => (month?, day?, Precision::Day),
        };
        let first = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        Some(Self { first, precision })
    }

    /// The first day it can be.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day it can be.
    pub fn last(self) -> Date {
        match self.precision {
            Precision::Day => self.first,
            Precision::Month => self.first.last_of_month(),
            Precision::Year => self.first.last_of_year(),
        }
    }

    /// How much of it is known.
    pub fn precision(self) -> Precision {
        self.precision
    }
}

fn number(text: &str, digits: usize) -> Option<i16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.first;
        match self.precision {
            Precision::Year => write!(f, "{:04}", date.year()),
            Precision::Month => write!(f, "{:04}-{:02}", date.year(), date.month()),
            Precision::Day => write!(f, "{date}"),
        }
    }
}

/// Where a fact was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The page, law or document.
    pub source: Id<Source>,
    /// The place in it.
    pub at: Box<str>,
    /// The date of the page that was read; unknown where the page has none.
    pub checked: Option<PartialDate>,
}

/// A document, page or law.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Source {
    pub name: Box<str>,
    pub url: Option<Box<str>>,
}

/// The unit of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Cents.
    Money,
    /// A ratio such as one half.
    Ratio,
    /// A count, an age, a number of copies.
    Number,
    /// Calendar days.
    Days,
    /// Days on which Italian offices work.
    WorkingDays,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
    /// A day of the calendar.
    Day,
}

/// A dated number or day of the law.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Value {
    pub name: Box<str>,
    pub unit: Unit,
    /// Oldest first; never overlapping.
    pub rows: Vec<Row>,
}

/// One period of a value.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its first day; `None` is "always".
    pub from: Option<Date>,
    /// Its last day, after which it cannot be used.
    pub until: Option<Date>,
    /// The day from which a newer row is expected; this one is then only the last known.
    pub next_due: Option<Date>,
    /// What it is in that period; `Err` names the notice that says why it is not known.
    pub is: Result<Quantity, Id<Notice>>,
    /// Shown wherever the row is used.
    pub notice: Option<Id<Notice>>,
    /// Where it was read.
    pub cite: Vec<Citation>,
}

/// What a value can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Cents, a ratio, a count, or the length of a span.
    Number(Rational),
    /// A day.
    Day(Date),
}

impl Value {
    /// The row in use on this day: the newest whose `from` is not after it and which has not been repealed.
    pub fn row(&self, today: Date) -> Option<&Row> {
        self.rows
            .iter()
            .rev()
            .find(|row| row.from.is_none_or(|from| from <= today))
            .filter(|row| row.until.is_none_or(|until| today <= until))
    }
}

/// A set of options of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Options(pub u64);

impl Options {
    /// The most options that one question may have.
    pub const MOST: usize = 64;

    /// The set of one option.
    pub fn one(position: usize) -> Self {
        Self(1 << position)
    }

    /// The set of the first `count` options.
    pub fn all(count: usize) -> Self {
        if count >= Self::MOST {
            Self(u64::MAX)
        } else {
            Self((1 << count) - 1)
        }
    }

    /// Whether this option is in the set.
    pub fn has(self, position: usize) -> bool {
        self.0 >> position & 1 == 1
    }

    /// What both sets hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What either set holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What this set holds and the other does not.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The positions of the options in it.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..Self::MOST).filter(move |&position| self.has(position))
    }
}

/// One option of a question.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Choice {
    pub name: Box<str>,
    pub group: Option<Box<str>>,
}

/// What kind of answer a question takes. There is no free text.
#[derive(Clone, Debug)]
pub enum Kind {
    /// One option.
    One {
        /// In authored order.
        options: Vec<Choice>,
        /// The options are `si` and `no`, worded by the program.
        yes_no: bool,
    },
    /// Several options, or the one that says "none of these".
    Several {
        /// In authored order, with the excluding one.
        options: Vec<Choice>,
        /// The position of the option that excludes the others.
        none: usize,
    },
    /// A whole number.
    Count {
        /// The least that is accepted.
        min: Expr,
        /// The most that is accepted.
        max: Expr,
    },
    /// An amount of money, from zero.
    Money {
        /// The most that is accepted.
        max: Expr,
    },
    /// A day, or its month or year only.
    Date {
        /// The first day that is accepted.
        min: Option<Expr>,
        /// The last day that is accepted.
        max: Option<Expr>,
    },
}

impl Kind {
    /// The options of a choice; empty for numbers and dates.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::One { options, .. } | Self::Several { options, .. } => options,
            Self::Count { .. } | Self::Money { .. } | Self::Date { .. } => &[],
        }
    }
}

/// Whether a result can be shown before the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Asked before a result is shown.
    Decides,
    /// Asked only on "make it exact".
    Refines,
}

/// Names for the expressions that a message shows.
pub type Shown = Vec<(Box<str>, Expr)>;

/// A fact that we may ask for. Its [`Id`] is its rank: questions are asked in authored order.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Question {
    pub name: Box<str>,
    pub about: Person,
    pub kind: Kind,
    /// Asked only where this holds; where it does not, nothing about it holds.
    pub when: Option<Condition>,
    pub weight: Weight,
    pub with: Shown,
}

/// A condition that has a name and words of its own.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NamedCondition {
    pub name: Box<str>,
    pub condition: Condition,
}

/// An expression that is used in several places.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NamedExpr {
    pub name: Box<str>,
    pub expr: Expr,
    pub of: Type,
}

/// A condition over answers and today: yes, no or unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every one holds; of nothing, yes.
    All(Vec<Self>),
    /// At least one holds; of nothing, no.
    Any(Vec<Self>),
    /// It does not hold.
    Not(Box<Self>),
    /// The answer is one of these options.
    Is(Id<Question>, Options),
    /// The first is not less than the second.
    AtLeast(Expr, Expr),
    /// The first is less, or earlier, than the second.
    Before(Expr, Expr),
    /// Today is this day or later.
    Since(Expr),
    /// Today is this day or earlier.
    Until(Expr),
    /// The condition of this name.
    Named(Id<NamedCondition>),
    /// The sources disagree or are silent: never known, never asked.
    Doubt(Id<Notice>),
}

impl Condition {
    /// The condition that always holds.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// Whether it is [`Condition::ALWAYS`].
    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(conditions) if conditions.is_empty())
    }
}

/// What an expression yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Cents.
    Money,
    /// A ratio or a count.
    Number,
    /// A span of days, working days, months or years.
    Span,
    /// A day.
    Day,
}

/// An expression over values, answers and today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    /// Nothing, of whatever type is wanted.
    Zero,
    /// One.
    One,
    /// The day of today.
    Today,
    /// A value of the law, as it is today.
    Value(Id<Value>),
    /// What was answered.
    Answer(Id<Question>),
    /// An answered count, as a span of months.
    Months(Id<Question>),
    /// The expression of this name.
    Named(Id<NamedExpr>),
    /// A day later by a span.
    After(Box<Self>, Box<Self>),
    /// A day earlier by a span.
    Before(Box<Self>, Box<Self>),
    /// The product.
    Times(Vec<Self>),
    /// The sum.
    Sum(Vec<Self>),
    /// The first arm whose condition holds, else the last.
    Case(Vec<(Condition, Self)>, Box<Self>),
}

/// How a paper is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The original.
    Original,
    /// A copy.
    Copy,
    /// A copy in the envelope, the original on the day.
    CopyShowOriginal,
    /// The receipt of a payment or of the post.
    Receipt,
    /// Photographs.
    Photo,
    /// A form to fill in and sign.
    Filled,
}

impl Form {
    /// Every form.
    pub const ALL: &[Self] = &[
        Self::Original,
        Self::Copy,
        Self::CopyShowOriginal,
        Self::Receipt,
        Self::Photo,
        Self::Filled,
    ];

    /// The name used in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Original => "originale",
            Self::Copy => "copia",
            Self::CopyShowOriginal => "copia-e-originale",
            Self::Receipt => "ricevuta",
            Self::Photo => "foto",
            Self::Filled => "modulo",
        }
    }
}

/// A paper in the catalogue.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Document {
    pub name: Box<str>,
    pub form: Form,
    pub issuer: Option<Id<Office>>,
    /// Translated, and legalised or with an apostille.
    pub legalised: bool,
    /// The span for which it stays usable.
    pub valid: Option<Id<Value>>,
}

/// One paper that a step may ask for, with everything on which it depends.
#[derive(Clone, Debug)]
pub struct Line {
    /// The paper.
    pub document: Id<Document>,
    /// Only if this holds.
    pub when: Condition,
    /// How many copies; `None` is one.
    pub copies: Option<Expr>,
    /// Once for each person of this count.
    pub each: Option<Id<Question>>,
    /// One way among several: the name of the alternative and the number of the way.
    pub way: Option<(Box<str>, usize)>,
    /// The rule demands it, the printed list forgets it.
    pub omitted: Option<Id<Notice>>,
    /// Where it was read.
    pub cite: Vec<Citation>,
}

/// A sum to pay.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Fee {
    pub name: Box<str>,
    pub sum: Expr,
    /// How many times it is paid; `None` is once.
    pub each: Option<Expr>,
    pub cite: Vec<Citation>,
}

/// What a step costs.
#[derive(Clone, Debug)]
pub enum Pay {
    /// These fees; of nothing, the step is free.
    Fees(Vec<Id<Fee>>),
    /// The sources do not state it: the total is then absent.
    NotStated(Id<Notice>),
}

/// An office or portal.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Office {
    pub name: Box<str>,
    pub kind: OfficeKind,
    pub url: Option<Box<str>>,
}

/// What the data cannot decide.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Notice {
    pub name: Box<str>,
    pub with: Shown,
    pub cite: Vec<Citation>,
}

/// How one operation on a permit is done.
#[derive(Clone, Debug)]
pub enum Operation {
    /// At these offices, in this order, perhaps under a condition.
    By {
        /// Where.
        offices: Vec<Id<Office>>,
        /// Only then.
        when: Option<Id<NamedCondition>>,
        /// The procedure that does it, where it is encoded.
        procedure: Option<Id<Procedure>>,
    },
    /// The law does not provide for it.
    NotProvided,
}

/// A title to stay.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Permit {
    pub name: Box<str>,
    /// Whether it is an electronic card; `None` where the sources do not say.
    pub electronic: Option<bool>,
    pub operations: Vec<(OperationKind, Operation)>,
    pub cite: Vec<Citation>,
}

/// What can make up for a requirement that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cure {
    Never,
    Time,
    Money,
    Act,
}

impl Cure {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Time => "time",
            Self::Money => "money",
            Self::Act => "act",
        }
    }
}

/// A condition for being entitled.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Requirement {
    pub name: Box<str>,
    /// Where it does not apply at all, it is not shown.
    pub when: Condition,
    pub holds: Condition,
    pub cure: Cure,
    pub instead: Vec<Id<Procedure>>,
    pub with: Shown,
    pub cite: Vec<Citation>,
}

/// One stop at one office or portal.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Step {
    pub name: Box<str>,
    pub office: Id<Office>,
    pub who: Person,
    pub when: Condition,
    pub lines: Vec<Line>,
    pub pay: Pay,
    pub with: Shown,
    pub cite: Vec<Citation>,
}

/// How a day stands to a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BandState {
    /// In time.
    OnTime,
    /// Late, but still accepted.
    Late,
    /// After the last band: apply at once, with help.
    Over,
}

impl BandState {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnTime => "on-time",
            Self::Late => "late",
            Self::Over => "over",
        }
    }
}

/// Days in which something is in time, late or over.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Deadline {
    pub name: Box<str>,
    pub when: Condition,
    /// The last day of each band, in order; what is after the last one is over.
    pub bands: Vec<(Expr, BandState)>,
    pub with: Shown,
    pub cite: Vec<Citation>,
}

/// How one procedure leads to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Link {
    Then,
    Instead,
    Meanwhile,
}

/// Answers that are known without asking.
pub type Given = Vec<(Id<Question>, Options)>;

/// A way on.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Next {
    pub to: Id<Procedure>,
    pub link: Link,
    pub when: Condition,
    pub given: Given,
    pub forget: Vec<Id<Question>>,
}

/// One administrative act.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Procedure {
    pub name: Box<str>,
    pub stage: Stage,
    pub permit: Option<Id<Permit>>,
    pub operation: Option<OperationKind>,
    pub actor: Person,
    pub given: Given,
    /// The first and the last day of the act, where the law opened or closed it.
    pub in_force: (Option<Id<Value>>, Option<Id<Value>>),
    pub requires: Vec<Requirement>,
    pub steps: Vec<Step>,
    pub deadlines: Vec<Deadline>,
    pub next: Vec<Next>,
    pub notices: Vec<(Id<Notice>, Condition)>,
    pub cite: Vec<Citation>,
    pub covers: Vec<Box<str>>,
}

/// Where the tree leads on when the guide itself has no procedure.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Referral {
    pub name: Box<str>,
}

/// A named part of the tree.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Subtree {
    pub name: Box<str>,
    pub node: Node,
}

/// The decision tree that routes to procedures.
#[derive(Clone, Debug)]
pub enum Node {
    /// A question, its branches, and where "I don't know" leads.
    Ask {
        /// What is asked.
        question: Id<Question>,
        /// Which options lead where; every option is in exactly one branch.
        branches: Vec<(Options, Self)>,
        /// Where "I don't know" leads.
        unsure: Box<Self>,
    },
    /// One procedure, or a few alternatives.
    Go(Vec<Id<Procedure>>),
    /// Somebody else must help.
    Refer(Id<Referral>),
    /// The subtree of this name.
    See(Id<Subtree>),
}

/// Everything authored.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Knowledge {
    pub values: Table<Value>,
    pub questions: Table<Question>,
    pub conditions: Table<NamedCondition>,
    pub expressions: Table<NamedExpr>,
    pub permits: Table<Permit>,
    pub procedures: Table<Procedure>,
    pub documents: Table<Document>,
    pub offices: Table<Office>,
    pub sources: Table<Source>,
    pub notices: Table<Notice>,
    pub fees: Table<Fee>,
    pub referrals: Table<Referral>,
    pub subtrees: Table<Subtree>,
    /// Where every interview starts.
    pub root: Id<Subtree>,
    /// A hash of data and words, in hexadecimal.
    pub version: Box<str>,
}
