//! Nothing may depend on itself: an order in which names can be resolved, and the faults of those that have none.
//!
//! Walks with its own stack, so that a long chain in the data cannot exhaust that of the program.

use std::collections::{BTreeMap, BTreeSet};

use super::base::{Base, Kind, Thing};
use super::names::{Edge, Graph, place};
use super::visit::Role;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Sources};

/// The longest chain of names that is followed. The engine recurses along it.
const DEEPEST: usize = 32;

/// The questions that something reads, by position.
pub(crate) type Reads = BTreeSet<usize>;

/// The named conditions, expressions, bundles and subtrees, each after all that it is built from.
///
/// What is in a circle, too deep, or built on such, is left out.
#[derive(Debug, Default)]
pub(crate) struct Order {
    sound: Vec<Thing>,
    composed: BTreeMap<Thing, Composed>,
}

#[derive(Debug)]
struct Composed {
    depth: usize,
    reads: Reads,
}

impl Order {
    /// Everything sound of one kind, in an order in which it can be resolved.
    pub(crate) fn sound(&self, kind: Kind) -> impl Iterator<Item = usize> {
        self.sound.iter().filter(move |thing| thing.0 == kind).map(|thing| thing.1)
    }

    /// The questions that a sound thing reads, through all names; the `when` of those questions not counted.
    pub(crate) fn reads(&self, thing: Thing) -> Option<&Reads> {
        self.composed.get(&thing).map(|composed| &composed.reads)
    }
}

/// Whether things of this kind are built from one another.
fn is_composed(kind: Kind) -> bool {
    matches!(kind, Kind::Condition | Kind::Expression | Kind::Bundle | Kind::Subtree)
}

/// Orders what is built from one another; reports circles, chains that are too deep, and questions that wait for a
/// later answer.
pub(crate) fn order(base: &Base, graph: &Graph, sources: &Sources, diagnostics: &mut Diagnostics) -> Order {
    let mut walk = Walk { base, graph, sources, diagnostics, seen: BTreeSet::new(), order: Order::default() };
    for &kind in Kind::ALL.iter().filter(|kind| is_composed(**kind)) {
        for position in 0..base.entries(kind).len() {
            walk.from((kind, position));
        }
    }
    walk.questions();
    walk.order
}

struct Walk<'a> {
    base: &'a Base,
    graph: &'a Graph,
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    seen: BTreeSet<Thing>,
    order: Order,
}

/// A thing whose mentions are being followed.
struct Frame<'g> {
    thing: Thing,
    rest: std::slice::Iter<'g, Edge>,
    sound: bool,
}

impl Walk<'_> {
    /// Visits everything below a thing, deepest first.
    fn from(&mut self, root: Thing) {
        let graph = self.graph;
        let open = |thing| Frame { thing, rest: graph.of(thing).iter(), sound: true };
        if !self.seen.insert(root) {
            return;
        }
        let mut stack = vec![open(root)];
        while let Some(frame) = stack.last_mut() {
            match frame.rest.next() {
                Some(edge) if !is_composed(edge.to.0) || self.order.composed.contains_key(&edge.to) => {}
                Some(edge) if self.seen.insert(edge.to) => stack.push(open(edge.to)),
                Some(edge) => {
                    // Unsound already, or still on the stack: then this mention closes a circle.
                    frame.sound = false;
                    let from_there = stack.iter().skip_while(|frame| frame.thing != edge.to);
                    let circle: Vec<Thing> = from_there.map(|frame| frame.thing).collect();
                    self.circle(edge, &circle);
                }
                None => {
                    let Some(finished) = stack.pop() else { break };
                    let sound = finished.sound && self.close(finished.thing);
                    if let Some(parent) = stack.last_mut() {
                        parent.sound &= sound;
                    }
                }
            }
        }
    }

    /// Everything below is known: notes what the thing reads. False if the chain below it is too long.
    fn close(&mut self, thing: Thing) -> bool {
        let mut composed = Composed { depth: 1, reads: Reads::new() };
        for edge in self.graph.of(thing) {
            if edge.to.0 == Kind::Question && edge.role != Role::Mentions {
                let _new = composed.reads.insert(edge.to.1);
            } else if let Some(below) = self.order.composed.get(&edge.to) {
                composed.depth = composed.depth.max(below.depth + 1);
                composed.reads.extend(&below.reads);
            }
        }
        if composed.depth > DEEPEST {
            let message = format!("{} is built from a chain of more than {DEEPEST} names", self.name(thing));
            let place = self.place(thing);
            self.diagnostics.push(Diagnostic::error(Code::Limit, place, message));
            return false;
        }
        self.order.sound.push(thing);
        let _none = self.order.composed.insert(thing, composed);
        true
    }

    fn circle(&mut self, edge: &Edge, circle: &[Thing]) {
        let Some(&first) = circle.first() else { return };
        let mut path: Vec<String> = circle.iter().map(|thing| self.name(*thing)).collect();
        path.push(self.name(first));
        let message = format!("{} {} depends on itself", first.0.noun(), self.name(first));
        self.diagnostics.push(
            Diagnostic::error(Code::Cycle, edge.place, message)
                .found(format!("this closes the circle {}", path.join(" -> ")))
                .also(self.place(first), "defined here"),
        );
    }

    /// A question is only asked once what decides about it is known: its condition and its bounds may read earlier ones.
    fn questions(&mut self) {
        for (position, (name, _)) in self.base.questions.iter().enumerate() {
            for edge in self.graph.of((Kind::Question, position)) {
                let later = match edge.to {
                    _ if edge.role != Role::Needs => None,
                    (Kind::Question, read) => Some(read),
                    composed => self.order.reads(composed).and_then(|reads| reads.last().copied()),
                };
                let Some(later) = later.filter(|later| *later >= position) else {
                    continue;
                };
                let read = self.name((Kind::Question, later));
                let (message, label) = if later == position {
                    (
                        format!("question `{}` waits for its own answer", name.text),
                        format!("this reads {read} itself"),
                    )
                } else {
                    (
                        format!("question `{}` waits for a later one", name.text),
                        format!("{read} is asked after it"),
                    )
                };
                self.diagnostics.push(
                    Diagnostic::error(Code::Cycle, edge.place, message)
                        .found(label)
                        .also(self.place((Kind::Question, later)), "asked here")
                        .help("the order of the questions file is the order of asking: move the question that is read up"),
                );
            }
        }
    }

    fn name(&self, (kind, position): Thing) -> String {
        self.base.entries(kind).get(position).map_or_else(String::new, |(name, _)| format!("`{}`", name.text))
    }

    fn place(&self, (kind, position): Thing) -> Option<crate::diagnostic::Span> {
        self.base.entries(kind).get(position).and_then(|(name, _)| place(self.sources, name))
    }
}
