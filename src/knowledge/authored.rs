//! The knowledge base as its authors write it: RON, before any name is resolved.
//!
//! Every file under `data/` is one map from an id to a thing; the name of the file (or of its folder) says of
//! which kind. Leaves are [`Name`]s: they remember where they stood, so that a later fault can be shown there.
//! No number can be written here except `Zero` and `One`: everything else is a dated value.
//!
//! What one province asks beside the law is an [`Overlay`]: one file, `overlays/<province>/overlay.ron`. It has no way to
//! say a value, a fee, a requirement or a deadline, and no way to take anything away.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// A text leaf that remembers its place in the source text.
///
/// The place is the address of the borrowed text; [`crate::diagnostic::Sources::span_of`] turns it into a span.
/// A text with escapes is not borrowed and has no place.
#[derive(Clone, Default)]
pub(crate) struct Name {
    pub(crate) text: String,
    address: usize,
}

impl Name {
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The address and length of the leaf in its source text.
    pub(crate) fn place(&self) -> (usize, usize) {
        (self.address, self.text.len())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text in double quotes")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Name, E> {
                Ok(Name { text: text.to_owned(), address: text.as_ptr() as usize })
            }
            fn visit_str<E>(self, text: &str) -> Result<Name, E> {
                Ok(Name { text: text.to_owned(), address: 0 })
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// A map that keeps its order and its duplicate keys, so that both can be checked.
#[derive(Clone, Debug)]
pub(crate) struct Pairs<K, V>(pub(crate) Vec<(K, V)>);

impl<K, V> Default for Pairs<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Pairs<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<K, V>(std::marker::PhantomData<(K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Entries<K, V> {
            type Value = Pairs<K, V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map `{ \"id\": ..., }`")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Pairs(entries))
            }
        }
        deserializer.deserialize_map(Entries(std::marker::PhantomData))
    }
}

macro_rules! authored {
    ($($(#[$meta:meta])* $kind:ident $name:ident { $($body:tt)* })*) => {
        $($(#[$meta])* #[derive(Clone, Debug, serde::Deserialize)] #[serde(deny_unknown_fields)]
        pub(crate) $kind $name { $($body)* })*
    };
}

authored! {
    /// Where a fact was read: a source, a place in it, and the day of the page, where it differs from the source's.
    struct Cite {
        pub(crate) source: Name,
        pub(crate) at: String,
        #[serde(default)] pub(crate) checked: Option<Name>,
    }

    /// A document, page or law; its title is the message `fonte-<id>`.
    struct Source {
        #[serde(default)] pub(crate) url: Option<String>,
        /// The date of the page that was read: a day, a month or a year; absent when the page has none.
        #[serde(default)] pub(crate) checked: Option<Name>,
        /// It was read from the first line to the last: who says that the sources are silent has looked through it.
        #[serde(default)] pub(crate) whole: bool,
    }

    enum Start { Always, On(Name) }

    enum Row {
        Known {
            from: Start,
            is: Name,
            #[serde(default)] until: Option<Name>,
            #[serde(default)] next_due: Option<Name>,
            #[serde(default)] notice: Option<Name>,
            cite: Vec<Cite>,
        },
        Unknown { from: Start, #[serde(default)] until: Option<Name>, why: Name },
    }

    enum Value {
        Money(Vec<Row>), Ratio(Vec<Row>), Number(Vec<Row>), Days(Vec<Row>), WorkingDays(Vec<Row>),
        Months(Vec<Row>), Years(Vec<Row>), Day(Vec<Row>),
    }

    enum Choice { Plain(Name), Group(Name, Vec<Name>) }

    enum Kind {
        YesNo,
        One(Vec<Choice>),
        /// Several at once; `none` is the option that excludes the others.
        Several { options: Vec<Choice>, none: Name },
        Count { #[serde(default)] min: Option<Expr>, max: Expr },
        Money { max: Expr },
        Date { #[serde(default)] min: Option<Expr>, #[serde(default)] max: Option<Expr> },
    }

    enum Weight { Decides, Refines }

    struct Question {
        pub(crate) about: Name,
        pub(crate) kind: Kind,
        #[serde(default)] pub(crate) when: Option<Condition>,
        #[serde(default)] pub(crate) weight: Option<Weight>,
        #[serde(default)] pub(crate) with: Pairs<Name, Expr>,
    }

    enum Condition {
        Always,
        All(Vec<Condition>),
        Any(Vec<Condition>),
        Not(Box<Condition>),
        Is(Name, Vec<Name>),
        AtLeast(Expr, Expr),
        Before(Expr, Expr),
        Since(Expr),
        Until(Expr),
        Named(Name),
        Doubt(Name),
    }

    enum Expr {
        Zero,
        One,
        Today,
        Value(Name),
        Answer(Name),
        /// An answered count read as a span of months.
        Months(Name),
        Named(Name),
        After(Box<Expr>, Box<Expr>),
        Before(Box<Expr>, Box<Expr>),
        Times(Vec<Expr>),
        Sum(Vec<Expr>),
        Case(Vec<(Condition, Expr)>, Box<Expr>),
    }

    enum Form { Original, Copy, CopyShowOriginal, Receipt, Photo, Filled }

    /// A paper; its name is the message `documento-<id>`, `.come` says how to get it.
    struct Document {
        pub(crate) form: Form,
        #[serde(default)] pub(crate) issuer: Option<Name>,
        #[serde(default)] pub(crate) legalised: bool,
        /// The value that says how long it stays usable.
        #[serde(default)] pub(crate) valid: Option<Name>,
    }

    enum Item {
        Doc(Name),
        Bundle(Name),
        Copies(Name, Expr),
        /// Once for each person of an answered count.
        Each(Name, Vec<Item>),
        If(Condition, Vec<Item>),
        OneOf(Name, Vec<Vec<Item>>),
        /// The rule demands it, the printed list forgets it; the notice says so.
        Omitted(Name, Vec<Item>),
        Cited(Vec<Cite>, Vec<Item>),
    }

    struct Bundle {
        /// The persons whose answers its conditions may read.
        #[serde(default)] pub(crate) people: Vec<Name>,
        pub(crate) items: Vec<Item>,
        pub(crate) cite: Vec<Cite>,
    }

    struct Fee {
        pub(crate) sum: Expr,
        /// How many times: "30.46 for each child".
        #[serde(default)] pub(crate) each: Option<Expr>,
        pub(crate) cite: Vec<Cite>,
    }

    enum Pay { Fees(Vec<Name>), NotStated(Name) }

    struct Office { #[serde(default)] pub(crate) url: Option<String> }

    struct Notice {
        #[serde(default)] pub(crate) with: Pairs<Name, Expr>,
        #[serde(default)] pub(crate) silent: Option<Silence>,
        pub(crate) cite: Vec<Cite>,
    }

    /// What no source says, and where it was looked for in vain.
    struct Silence { pub(crate) about: Vec<Unsaid>, pub(crate) searched: Vec<Cite> }

    #[derive(Copy, PartialEq, Eq)]
    enum Unsaid { Papers, Cost, Term, Office, Rule }

    enum Operation {
        By { offices: Vec<Name>, #[serde(default)] when: Option<Name>, #[serde(default)] procedure: Option<Name> },
        NotProvided,
    }

    enum Format { Electronic, Paper }

    struct Permit {
        #[serde(default)] pub(crate) format: Option<Format>,
        pub(crate) operations: Pairs<Name, Operation>,
        pub(crate) cite: Vec<Cite>,
    }

    enum Cure { Never, Time, Money, Act }

    struct Requirement {
        pub(crate) id: Name,
        /// Where it does not apply at all, it is not shown.
        #[serde(default)] pub(crate) when: Option<Condition>,
        pub(crate) holds: Condition,
        pub(crate) cure: Cure,
        #[serde(default)] pub(crate) instead: Vec<Name>,
        #[serde(default)] pub(crate) with: Pairs<Name, Expr>,
        #[serde(default)] pub(crate) cite: Vec<Cite>,
    }

    struct Step {
        pub(crate) id: Name,
        pub(crate) office: Name,
        #[serde(default)] pub(crate) who: Option<Name>,
        #[serde(default)] pub(crate) when: Option<Condition>,
        #[serde(default)] pub(crate) bring: Vec<Item>,
        #[serde(default)] pub(crate) pay: Option<Pay>,
        #[serde(default)] pub(crate) with: Pairs<Name, Expr>,
        #[serde(default)] pub(crate) cite: Vec<Cite>,
    }

    enum BandState { OnTime, Late }

    struct Band { pub(crate) to: Expr, pub(crate) state: BandState }

    struct Deadline {
        pub(crate) id: Name,
        #[serde(default)] pub(crate) when: Option<Condition>,
        pub(crate) bands: Vec<Band>,
        #[serde(default)] pub(crate) with: Pairs<Name, Expr>,
        #[serde(default)] pub(crate) cite: Vec<Cite>,
    }

    enum Link { Then, Instead, Meanwhile }

    struct Next {
        pub(crate) to: Name,
        pub(crate) link: Link,
        #[serde(default)] pub(crate) when: Option<Condition>,
        #[serde(default)] pub(crate) given: Pairs<Name, Vec<Name>>,
        #[serde(default)] pub(crate) forget: Vec<Name>,
    }

    struct InForce {
        #[serde(default)] pub(crate) from: Option<Name>,
        #[serde(default)] pub(crate) until: Option<Name>,
    }

    struct Procedure {
        pub(crate) stage: Name,
        #[serde(default)] pub(crate) permit: Option<Name>,
        #[serde(default)] pub(crate) operation: Option<Name>,
        /// Who files it.
        pub(crate) actor: Name,
        /// Whose answers it may read, beside the actor's.
        #[serde(default)] pub(crate) people: Vec<Name>,
        #[serde(default)] pub(crate) given: Pairs<Name, Vec<Name>>,
        #[serde(default)] pub(crate) in_force: Option<InForce>,
        #[serde(default)] pub(crate) requires: Vec<Requirement>,
        pub(crate) steps: Vec<Step>,
        #[serde(default)] pub(crate) deadlines: Vec<Deadline>,
        #[serde(default)] pub(crate) next: Vec<Next>,
        #[serde(default)] pub(crate) notices: Pairs<Name, Condition>,
        pub(crate) cite: Vec<Cite>,
        #[serde(default)] pub(crate) covers: Vec<Name>,
    }

    enum Node {
        /// The question, its branches, and where "I don't know" leads.
        Ask(Name, Vec<(Vec<Name>, Node)>, Box<Node>),
        Go(Vec<Name>),
        Refer(Name),
        See(Name),
    }

    /// What one province asks beside the law. Ids of its own begin with the province in small letters: `vv-...`.
    struct Overlay {
        /// Two capital letters, as on a number plate; its name is the message `provincia-<vv>`.
        pub(crate) province: Name,
        /// Pages that only this overlay cites.
        #[serde(default)] pub(crate) sources: Pairs<Name, Source>,
        /// How to reach its offices.
        #[serde(default)] pub(crate) offices: Pairs<Name, Contacts>,
        /// Papers that it asks for on top.
        #[serde(default)] pub(crate) documents: Pairs<Name, LocalDocument>,
        /// What else it says.
        #[serde(default)] pub(crate) notices: Pairs<Name, LocalNotice>,
    }

    /// How to reach an office; its opening hours are the message `orari-<vv>-<office>`.
    struct Contacts {
        #[serde(default)] pub(crate) telephone: Option<Name>,
        #[serde(default)] pub(crate) certified_mail: Option<Name>,
        #[serde(default)] pub(crate) address: Option<Name>,
        #[serde(default)] pub(crate) cite: Vec<Cite>,
    }

    /// A paper, its stops, and the condition on which it is asked for.
    struct LocalDocument {
        pub(crate) form: Form,
        pub(crate) at: Vec<Stop>,
        #[serde(default)] pub(crate) when: Option<Condition>,
        #[serde(default)] pub(crate) cite: Vec<Cite>,
    }

    /// A notice, its places on a sheet, and the condition on which it is shown.
    struct LocalNotice {
        pub(crate) at: Vec<Spot>,
        #[serde(default)] pub(crate) when: Option<Condition>,
        #[serde(default)] pub(crate) cite: Vec<Cite>,
    }

    /// Where a paper is brought.
    enum Stop {
        /// The step of this id, in every procedure that has it.
        Step(Name),
        /// The step of one procedure only: the procedure, the step.
        StepOf(Name, Name),
        /// Every stop at this office.
        Office(Name),
    }

    /// Where a notice stands.
    enum Spot {
        Step(Name),
        StepOf(Name, Name),
        /// The first stop at this office.
        Office(Name),
        /// Under this paper, wherever it is asked for.
        Document(Name),
        /// Among the notices of this procedure.
        Procedure(Name),
    }
}
