//! Whose facts are read: a procedure reads only about its actor and its people, a bundle only about its people.
//!
//! Two persons' ages are two questions; to read the wrong one is a fault that no other check can see.

use std::collections::{BTreeMap, BTreeSet};

use super::truth::{Known, Truth};
use super::{Checker, list};
use crate::diagnostic::Code;
use crate::knowledge::authored::{Name, Pairs};
use crate::knowledge::base::{Kind, Thing};
use crate::knowledge::cycles::Reads;
use crate::knowledge::model::Person;
use crate::knowledge::names::Edge;
use crate::knowledge::visit::Role;

/// All questions that lie behind a thing, kept because many procedures mention the same things.
type Behind = BTreeMap<Thing, Reads>;

/// Who reads, and about whom it may.
struct Reader<'a> {
    thing: Thing,
    people: BTreeSet<&'a str>,
    /// What is known before anything is asked.
    given: Vec<Known<'a>>,
}

impl<'a> Checker<'a> {
    pub(super) fn persons(&mut self) {
        let mut behind = Behind::new();
        let exist = |people: &BTreeSet<&str>| people.iter().all(|person| Person::find(person).is_some());
        for (position, (_, bundle)) in self.base.bundles.iter().enumerate() {
            let people: BTreeSet<&str> = bundle.people.iter().map(Name::as_str).collect();
            if exist(&people) {
                self.bundle_reads(&Reader { thing: (Kind::Bundle, position), people, given: Vec::new() });
            }
        }
        for (position, (_, procedure)) in self.base.procedures.iter().enumerate() {
            let people = procedure.people.iter().chain([&procedure.actor]);
            let people: BTreeSet<&str> = people.map(Name::as_str).collect();
            if exist(&people) {
                let given = self.known(&procedure.given);
                self.procedure_reads(
                    &Reader { thing: (Kind::Procedure, position), people, given },
                    &mut behind,
                );
            }
        }
        self.givens_agree();
    }

    fn known(&self, given: &'a Pairs<Name, Vec<Name>>) -> Vec<Known<'a>> {
        let known = given.0.iter().filter_map(|(name, options)| {
            let question = self.names.find(Kind::Question, name)?;
            Some(Known { question, name, options: Some(options.iter().collect()) })
        });
        known.collect()
    }

    /// What a bundle reads by itself. On what its questions depend is looked at where the bundle is used, because there
    /// more is known.
    fn bundle_reads(&mut self, reader: &Reader<'_>) {
        let mut told = BTreeSet::new();
        for edge in self.graph.of(reader.thing) {
            let direct: Vec<usize> = match edge.to {
                (Kind::Question, question) => vec![question],
                (Kind::Bundle, _) => {
                    self.has_people_of(edge, reader);
                    Vec::new()
                }
                composed => self.order.reads(composed).into_iter().flatten().copied().collect(),
            };
            for question in direct {
                if told.insert(question) {
                    self.about_one_of(question, edge, reader);
                }
            }
        }
    }

    fn procedure_reads(&mut self, reader: &Reader<'_>, behind: &mut Behind) {
        let mut told = BTreeSet::new();
        for edge in self.graph.of(reader.thing) {
            if matches!(edge.role, Role::Routes | Role::Mentions) {
                continue;
            }
            if edge.to.0 == Kind::Bundle {
                self.has_people_of(edge, reader);
                // These were compared with the bundle's own people.
                told.extend(self.order.reads(edge.to).into_iter().flatten());
            }
            let all = behind.entry(edge.to).or_insert_with(|| self.behind(edge.to, &[]));
            if all.iter().all(|question| self.is_about(*question, reader)) {
                continue;
            }
            // Something is about somebody else: look again, with what this procedure knows.
            for question in self.behind(edge.to, &reader.given) {
                if told.insert(question) {
                    self.about_one_of(question, edge, reader);
                }
            }
        }
    }

    fn is_about(&self, question: usize, reader: &Reader<'_>) -> bool {
        let question = self.base.questions.get(question);
        question.is_none_or(|(_, question)| {
            let about = question.about.as_str();
            // A person that does not exist is reported where it stands.
            reader.people.contains(about) || Person::find(about).is_none()
        })
    }

    fn about_one_of(&mut self, question: usize, edge: &Edge, reader: &Reader<'_>) {
        let Some((name, asked)) = self.base.questions.get(question) else {
            return;
        };
        if self.is_about(question, reader) {
            return;
        }
        let about = &asked.about;
        let Reader { thing: owner, people, .. } = reader;
        let noun = owner.0.noun();
        let message = format!(
            "{noun} `{}` reads `{}`, which is about the {}",
            self.text_of(*owner),
            name.text,
            about.text
        );
        let through = if edge.to == (Kind::Question, question) {
            "read here".to_owned()
        } else {
            format!("read through {} `{}`", edge.to.0.noun(), self.text_of(edge.to))
        };
        let may = if people.is_empty() {
            format!("this {noun} is about nobody")
        } else {
            format!("this {noun} is about {}", list(people.iter().copied()))
        };
        let asked_here = self.place(about);
        self.error(Code::WrongPerson, edge.place, message, |fault| {
            fault.found(format!("{through}; {may}")).also(asked_here, "asked here").help(format!(
                "read the question about the right person, or add \"{}\" to `people`",
                about.text
            ))
        });
    }

    fn has_people_of(&mut self, edge: &Edge, reader: &Reader<'_>) {
        let Reader { thing: owner, people, .. } = reader;
        let Some((name, bundle)) = self.base.bundles.get(edge.to.1) else {
            return;
        };
        for person in bundle.people.iter().filter(|person| !people.contains(person.as_str())) {
            let noun = owner.0.noun();
            let message = format!(
                "bundle `{}` is about the {}, and {noun} `{}` is not",
                name.text,
                person.text,
                self.text_of(*owner)
            );
            let reads = self.place(person);
            self.error(Code::WrongPerson, edge.place, message, |fault| {
                fault
                    .found(format!("nobody here is the {}", person.text))
                    .also(reads, "the bundle reads about them")
                    .help(format!("add \"{}\" to the `people` of the {noun}", person.text))
            });
        }
    }

    /// The questions behind a thing: those it reads by any name, and those on which their being asked depends.
    ///
    /// What is given is not asked, and nothing depends on a question that cannot apply.
    fn behind(&self, thing: Thing, given: &[Known<'_>]) -> Reads {
        let mut reads = Reads::new();
        let mut seen = BTreeSet::from([thing]);
        let mut to_visit = vec![thing];
        while let Some(next) = to_visit.pop() {
            if next.0 == Kind::Question {
                let is_given = given.iter().any(|known| known.question == next.1);
                if is_given || self.applies(next.1, given) == Truth::No {
                    continue;
                }
                let _new = reads.insert(next.1);
            }
            for edge in self.graph.of(next) {
                let within = matches!(
                    edge.to.0,
                    Kind::Question
                        | Kind::Condition
                        | Kind::Expression
                        | Kind::Notice
                        | Kind::Fee
                        | Kind::Bundle
                );
                if within && edge.role != Role::Mentions && seen.insert(edge.to) {
                    to_visit.push(edge.to);
                }
            }
        }
        reads
    }

    /// What a way on says is true must be within what the procedure at its end takes as given.
    fn givens_agree(&mut self) {
        for (_, procedure) in &self.base.procedures {
            for next in &procedure.next {
                let Some(to) = self.names.find(Kind::Procedure, &next.to) else {
                    continue;
                };
                let Some((_, target)) = self.base.procedures.get(to) else {
                    continue;
                };
                for (question, options) in &next.given.0 {
                    let Some((taken, given)) =
                        target.given.0.iter().find(|(name, _)| name.as_str() == question.as_str())
                    else {
                        continue;
                    };
                    let is_given =
                        |option: &&Name| given.iter().any(|given| given.as_str() == option.as_str());
                    let Some(culprit) = options.iter().find(|option| !is_given(option)) else {
                        continue;
                    };
                    let message = format!(
                        "procedure `{}` is reached where `{}` is `{}`",
                        next.to.text, question.text, culprit.text
                    );
                    let label =
                        format!("it takes as given that this is {}", list(given.iter().map(Name::as_str)));
                    let taken = self.place(taken);
                    self.error(Code::GivenDisagrees, self.place(culprit), message, |fault| {
                        fault.found("carried on from here").also(taken, label)
                    });
                }
            }
        }
    }
}
