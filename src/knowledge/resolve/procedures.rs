//! Procedures: requirements, steps, deadlines and ways on, with what they inherit filled in.

use super::questions::transpose;
use super::{Resolver, all, boxed};
use crate::knowledge::authored::{self, Name};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{
    BandState, Citation, Cure, Deadline, Given, Link, Next, Pay, Person, Procedure, Requirement, Stage, Step,
    Type,
};

/// What the parts of a procedure inherit from it.
struct Whole {
    actor: Person,
    cite: Vec<Citation>,
}

impl Resolver<'_> {
    pub(super) fn procedure(&mut self, name: &Name, authored: &authored::Procedure) -> Option<Procedure> {
        let stage = self.member("stage", &authored.stage, Stage::find, Stage::ALL, Stage::as_str);
        let operation = authored.operation.as_ref().map(|operation| self.operation_kind(operation));
        let permit = authored.permit.as_ref().map(|permit| self.id(Kind::Permit, permit));
        let actor = self.person(&authored.actor);
        for person in &authored.people {
            let _reported = self.person(person);
        }
        let given = self.given(&authored.given);
        let in_force = self.in_force(authored.in_force.as_ref());
        let cite = self.cite(&authored.cite);
        // Parts are looked at even if the head is wrong; what they inherit is then immaterial.
        let whole =
            Whole { actor: actor.unwrap_or(Person::Richiedente), cite: cite.clone().unwrap_or_default() };
        let requires = all(authored.requires.iter().map(|part| self.requirement(part, &whole)));
        let steps = all(authored.steps.iter().map(|part| self.step(part, &whole)));
        let deadlines = all(authored.deadlines.iter().map(|part| self.deadline(part, &whole)));
        self.here = self.place(name);
        let next = all(authored.next.iter().map(|part| self.next(part)));
        let notices = all(authored.notices.0.iter().map(|(notice, when)| {
            let when = self.condition(when);
            Some((self.id(Kind::Notice, notice)?, when?))
        }));
        Some(Procedure {
            name: boxed(name),
            stage: stage?,
            permit: transpose(permit)?,
            operation: transpose(operation)?,
            actor: actor?,
            given: given?,
            in_force: in_force?,
            requires: requires?,
            steps: steps?,
            deadlines: deadlines?,
            next: next?,
            notices: notices?,
            cite: cite?,
            covers: authored.covers.iter().map(boxed).collect(),
        })
    }

    fn in_force(&mut self, authored: Option<&authored::InForce>) -> Option<InForce> {
        let Some(authored::InForce { from, until }) = authored else {
            return Some((None, None));
        };
        let from = transpose(from.as_ref().map(|day| self.value_of(day, Type::Day)));
        let until = transpose(until.as_ref().map(|day| self.value_of(day, Type::Day)));
        Some((from?, until?))
    }

    /// The part's own citation, or that of the procedure.
    fn cite_or(&mut self, own: &[authored::Cite], whole: &Whole) -> Option<Vec<Citation>> {
        if own.is_empty() { Some(whole.cite.clone()) } else { self.cite(own) }
    }

    fn requirement(&mut self, authored: &authored::Requirement, whole: &Whole) -> Option<Requirement> {
        self.here = self.place(&authored.id);
        let when = self.when(authored.when.as_ref());
        let holds = self.condition(&authored.holds);
        let instead = self.ids(Kind::Procedure, &authored.instead);
        let with = self.shown(&authored.with);
        let cite = self.cite_or(&authored.cite, whole);
        let cure = match authored.cure {
            authored::Cure::Never => Cure::Never,
            authored::Cure::Time => Cure::Time,
            authored::Cure::Money => Cure::Money,
            authored::Cure::Act => Cure::Act,
        };
        Some(Requirement {
            name: boxed(&authored.id),
            when: when?,
            holds: holds?,
            cure,
            instead: instead?,
            with: with?,
            cite: cite?,
        })
    }

    fn step(&mut self, authored: &authored::Step, whole: &Whole) -> Option<Step> {
        self.here = self.place(&authored.id);
        let office = self.id(Kind::Office, &authored.office);
        let who = authored.who.as_ref().map_or(Some(whole.actor), |who| self.person(who));
        let when = self.when(authored.when.as_ref());
        let cite = self.cite_or(&authored.cite, whole);
        let lines = self.lines(&authored.bring, cite.as_deref().unwrap_or_default());
        let pay = authored.pay.as_ref().map(|pay| self.pay(pay));
        let with = self.shown(&authored.with);
        Some(Step {
            name: boxed(&authored.id),
            office: office?,
            who: who?,
            when: when?,
            lines: lines?,
            pay: transpose(pay)?,
            with: with?,
            cite: cite?,
        })
    }

    fn pay(&self, authored: &authored::Pay) -> Option<Pay> {
        Some(match authored {
            authored::Pay::Fees(fees) => Pay::Fees(self.ids(Kind::Fee, fees)?),
            authored::Pay::NotStated(notice) => Pay::NotStated(self.id(Kind::Notice, notice)?),
        })
    }

    fn deadline(&mut self, authored: &authored::Deadline, whole: &Whole) -> Option<Deadline> {
        self.here = self.place(&authored.id);
        let when = self.when(authored.when.as_ref());
        let bands = all(authored.bands.iter().map(|band| {
            let state = match band.state {
                authored::BandState::OnTime => BandState::OnTime,
                authored::BandState::Late => BandState::Late,
            };
            Some((self.expr_of(&band.to, Type::Day)?, state))
        }));
        let with = self.shown(&authored.with);
        let cite = self.cite_or(&authored.cite, whole);
        Some(Deadline { name: boxed(&authored.id), when: when?, bands: bands?, with: with?, cite: cite? })
    }

    fn next(&mut self, authored: &authored::Next) -> Option<Next> {
        let to = self.id(Kind::Procedure, &authored.to);
        let when = self.when(authored.when.as_ref());
        let given: Option<Given> = self.given(&authored.given);
        let forget = self.ids(Kind::Question, &authored.forget);
        let link = match authored.link {
            authored::Link::Then => Link::Then,
            authored::Link::Instead => Link::Instead,
            authored::Link::Meanwhile => Link::Meanwhile,
        };
        Some(Next { to: to?, link, when: when?, given: given?, forget: forget? })
    }
}

/// The first and the last day of an act.
type InForce = (
    Option<crate::knowledge::model::Id<crate::knowledge::model::Value>>,
    Option<crate::knowledge::model::Id<crate::knowledge::model::Value>>,
);
