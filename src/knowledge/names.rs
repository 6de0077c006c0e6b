//! From names to things: the index of what is defined, and the graph of who mentions whom.
//!
//! Unknown and doubly defined names are reported here, once, so that every later phase can look a name up in silence.
//! A name that only a broken file or entry can have defined is not reported: that file already is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::authored::{Item, Name, Procedure};
use super::base::{Base, Kind, Thing, options};
use super::visit::{Role, Use, Uses};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Sources, Span, suggest};

/// The place of a name in its file; unknown for a text that was written with escapes.
pub(crate) fn place(sources: &Sources, name: &Name) -> Option<Span> {
    let (address, length) = name.place();
    sources.span_of(address, length)
}

/// The things of one kind by name. Names are looked up a hundred times for once that all of them are listed.
type Positions<'a> = HashMap<&'a str, usize>;

/// What is defined, by name. Where a name is defined twice, the first one counts.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    base: &'a Base,
    index: Vec<Positions<'a>>,
    /// The options of each question, by its position.
    options: Vec<Vec<&'a str>>,
}

impl<'a> Names<'a> {
    /// The index of a base.
    pub(crate) fn new(base: &'a Base) -> Self {
        let positions = |kind: &Kind| {
            let mut names = Positions::new();
            for (position, (name, _)) in base.entries(*kind).into_iter().enumerate() {
                let _first = names.entry(name.as_str()).or_insert(position);
            }
            names
        };
        let index = Kind::ALL.iter().map(positions).collect();
        let question_options = |question: &'a super::authored::Question| {
            options(&question.kind).into_iter().map(|(option, _)| option).collect()
        };
        let options = base.questions.iter().map(|(_, question)| question_options(question)).collect();
        Self { base, index, options }
    }

    /// The position of the thing of this name.
    pub(crate) fn find(&self, kind: Kind, name: &Name) -> Option<usize> {
        self.position(kind, name.as_str())
    }

    fn position(&self, kind: Kind, name: &str) -> Option<usize> {
        self.index.get(kind as usize)?.get(name).copied()
    }

    /// Whether a broken file or entry may define this name.
    pub(crate) fn is_lost(&self, name: &Name) -> bool {
        self.base.is_lost(name.as_str())
    }

    /// The options of the question at this position, in authored order.
    pub(crate) fn options(&self, question: usize) -> &[&'a str] {
        self.options.get(question).map_or(&[], Vec::as_slice)
    }

    /// The position of an option in its question.
    pub(crate) fn option(&self, question: usize, option: &Name) -> Option<usize> {
        self.options(question).iter().position(|known| *known == option.as_str())
    }

    /// Every name of a kind, sorted.
    fn all(&self, kind: Kind) -> BTreeSet<&'a str> {
        self.base.entries(kind).into_iter().map(|(name, _)| name.as_str()).collect()
    }
}

/// One thing mentions another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) to: Thing,
    pub(crate) role: Role,
    pub(crate) place: Option<Span>,
}

/// Who mentions whom, in authored order.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    edges: BTreeMap<Thing, Vec<Edge>>,
    /// The things that misspelled names were probably meant for, each with these names and how often they stand.
    meant: BTreeMap<Thing, BTreeMap<String, usize>>,
}

impl Graph {
    /// What a thing mentions.
    pub(crate) fn of(&self, thing: Thing) -> &[Edge] {
        self.edges.get(&thing).map_or(&[], Vec::as_slice)
    }

    /// Every mention, with who makes it.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Thing, &Edge)> {
        self.edges.iter().flat_map(|(from, edges)| edges.iter().map(move |edge| (*from, edge)))
    }

    /// What misspelled names were probably meant for: that nothing else mentions it is no second fault.
    pub(crate) fn meant(&self) -> impl Iterator<Item = Thing> {
        self.meant.keys().copied()
    }

    /// The names that were probably meant for a thing, and how often they stand.
    pub(crate) fn meant_for(&self, thing: Thing) -> impl Iterator<Item = (&str, usize)> {
        self.meant.get(&thing).into_iter().flatten().map(|(name, count)| (name.as_str(), *count))
    }
}

/// Reports doubly defined names.
pub(crate) fn duplicates(base: &Base, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut report = |what: &str, first: &Name, second: &Name| {
        diagnostics.push(
            Diagnostic::error(
                Code::DuplicateKey,
                place(sources, second),
                format!("{what} `{}` is defined twice", second.text),
            )
            .found("defined again here")
            .also(place(sources, first), "first defined here"),
        );
    };
    for &kind in Kind::ALL {
        unique(base.entries(kind).into_iter().map(|(name, _)| name), kind.noun(), &mut report);
    }
    for (_, question) in &base.questions {
        unique(choice_names(&question.kind), "option", &mut report);
        unique(question.with.0.iter().map(|(name, _)| name), "variable", &mut report);
    }
    for (_, permit) in &base.permits {
        unique(permit.operations.0.iter().map(|(name, _)| name), "operation", &mut report);
    }
    for (_, procedure) in &base.procedures {
        inside_procedure(procedure, &mut report);
    }
    for (_, overlay) in &base.overlays {
        unique(overlay.offices.0.iter().map(|(office, _)| office), "office", &mut report);
    }
}

fn inside_procedure(procedure: &Procedure, report: &mut dyn FnMut(&str, &Name, &Name)) {
    unique(procedure.given.0.iter().map(|(name, _)| name), "given", report);
    unique(procedure.requires.iter().map(|requirement| &requirement.id), "requirement", report);
    unique(procedure.steps.iter().map(|step| &step.id), "step", report);
    unique(procedure.deadlines.iter().map(|deadline| &deadline.id), "deadline", report);
    unique(procedure.notices.0.iter().map(|(name, _)| name), "notice", report);
    for step in &procedure.steps {
        let mut alternatives = Vec::new();
        collect_alternatives(&step.bring, &mut alternatives);
        unique(alternatives, "alternative", report);
    }
}

/// The names of the `OneOf` in a list; two of them could not be told apart in the result.
fn collect_alternatives<'a>(items: &'a [Item], found: &mut Vec<&'a Name>) {
    for item in items {
        match item {
            Item::Doc(_) | Item::Bundle(_) | Item::Copies(..) => {}
            Item::Each(_, inner) | Item::If(_, inner) | Item::Omitted(_, inner) | Item::Cited(_, inner) => {
                collect_alternatives(inner, found);
            }
            Item::OneOf(name, ways) => {
                found.push(name);
                for way in ways {
                    collect_alternatives(way, found);
                }
            }
        }
    }
}

fn choice_names(kind: &super::authored::Kind) -> Vec<&Name> {
    use super::authored::{Choice, Kind as Answers};
    let choices = match kind {
        Answers::One(choices) | Answers::Several { options: choices, .. } => choices,
        Answers::YesNo | Answers::Count { .. } | Answers::Money { .. } | Answers::Date { .. } => {
            return Vec::new();
        }
    };
    let mut names = Vec::new();
    for choice in choices {
        match choice {
            Choice::Plain(option) => names.push(option),
            Choice::Group(_, options) => names.extend(options),
        }
    }
    names
}

fn unique<'a>(
    names: impl IntoIterator<Item = &'a Name>,
    what: &str,
    report: &mut dyn FnMut(&str, &Name, &Name),
) {
    let mut seen: BTreeMap<&str, &Name> = BTreeMap::new();
    for name in names {
        match seen.get(name.as_str()) {
            Some(first) => report(what, first, name),
            None => {
                let _none = seen.insert(name.as_str(), name);
            }
        }
    }
}

/// Builds the graph of what things mention, and reports every name that nothing defines.
pub(crate) fn link(
    base: &Base,
    names: &Names<'_>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Graph {
    let mut graph = Graph::default();
    for &kind in Kind::ALL {
        for (position, (owner, thing)) in base.entries(kind).into_iter().enumerate() {
            let owner_place = place(sources, owner);
            let mut edges = Vec::new();
            thing.uses(&mut |mention| {
                let unknown = match mention {
                    Use::Thing(kind, name, role) => {
                        if let Some(found) = names.find(kind, name) {
                            let place = place(sources, name).or(owner_place);
                            edges.push(Edge { to: (kind, found), role, place });
                        }
                        unknown_thing(kind, name, names)
                    }
                    Use::Option(question, option) => unknown_option(question, option, names),
                    Use::Referral(_) | Use::Cite(_) => None,
                };
                if let Some(unknown) = unknown {
                    if let Some(meant) = unknown.meant {
                        let names = graph.meant.entry(meant).or_default();
                        *names.entry(unknown.name.text.clone()).or_default() += 1;
                    }
                    let place = place(sources, unknown.name).or(owner_place);
                    let fault = Diagnostic::error(Code::UnknownName, place, &unknown.message);
                    diagnostics.push(unknown.help(fault.found(&unknown.label)));
                }
            });
            let _none = graph.edges.insert((kind, position), edges);
        }
    }
    graph
}

struct Unknown<'a> {
    name: &'a Name,
    message: String,
    label: String,
    similar: Option<&'a str>,
    meant: Option<Thing>,
    /// Where such a thing is defined; `None` for an option, which its question lists.
    home: Option<String>,
}

impl Unknown<'_> {
    fn help(&self, fault: Diagnostic) -> Diagnostic {
        match (self.similar, &self.home) {
            (Some(similar), Some(home)) => fault.help(format!("did you mean `{similar}`? If not, {home}")),
            (Some(similar), None) => fault.did_you_mean(Some(similar)),
            (None, Some(home)) => fault.help(home),
            (None, None) => fault,
        }
    }
}

fn unknown_thing<'a>(kind: Kind, name: &'a Name, names: &Names<'a>) -> Option<Unknown<'a>> {
    if names.find(kind, name).is_some() || names.is_lost(name) {
        return None;
    }
    let message = format!("unknown {} `{}`", kind.noun(), name.text);
    let elsewhere = Kind::ALL.iter().find(|other| names.find(**other, name).is_some());
    let label = match elsewhere {
        Some(other) => format!("this is the name of {}", other.a_noun()),
        None => format!("no {} has this name", kind.noun()),
    };
    let similar = suggest(name.as_str(), names.all(kind).into_iter());
    let meant = similar.and_then(|similar| Some((kind, names.position(kind, similar)?)));
    Some(Unknown { name, message, label, similar, meant, home: Some(kind.home()) })
}

fn unknown_option<'a>(question: &Name, option: &'a Name, names: &Names<'a>) -> Option<Unknown<'a>> {
    // An unknown question is reported once, not again for each of its options.
    let position = names.find(Kind::Question, question)?;
    let known = names.options(position);
    // A question without options is a fault of type, reported where it is read.
    if known.is_empty() || names.option(position, option).is_some() {
        return None;
    }
    let label = match known.len() {
        ..=6 => format!("it has {}", known.join(", ")),
        count => format!("it has {count} others"),
    };
    Some(Unknown {
        name: option,
        message: format!("question `{}` has no option `{}`", question.text, option.text),
        label,
        similar: suggest(option.as_str(), known.iter().copied()),
        meant: None,
        home: None,
    })
}

/// The smallest stretch that holds every name in a thing.
pub(crate) fn hull(sources: &Sources, thing: &(impl Uses + ?Sized)) -> Option<Span> {
    let mut all: Option<Span> = None;
    thing.uses(&mut |mention| {
        let name = match mention {
            Use::Thing(_, name, _) | Use::Option(_, name) | Use::Referral(name) => name,
            Use::Cite(cite) => &cite.source,
        };
        if let Some(span) = place(sources, name) {
            all = Some(all.map_or(span, |hull| hull.to(span)));
        }
    });
    all
}
