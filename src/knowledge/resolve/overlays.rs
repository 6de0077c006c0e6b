//! Overlays: their places on a sheet are looked for in the procedures.

use super::{Resolver, all, boxed};
use crate::diagnostic::{Code, suggest};
use crate::knowledge::authored::{self, Name};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{Contacts, LocalNotice, LocalPaper, Overlay, Spot};

impl<'a> Resolver<'a> {
    pub(super) fn overlay(&mut self, name: &Name, authored: &authored::Overlay) -> Option<Overlay> {
        let contacts = all(authored.offices.0.iter().map(|(office, contacts)| {
            self.here = self.place(office);
            let cite = self.cite(&contacts.cite);
            let text = |name: &Option<Name>| name.as_ref().map(boxed);
            Some(Contacts {
                office: self.id(Kind::Office, office)?,
                telephone: text(&contacts.telephone),
                certified_mail: text(&contacts.certified_mail),
                address: text(&contacts.address),
                cite: cite?,
            })
        }));
        let papers = all(authored.documents.0.iter().map(|(name, paper)| {
            self.here = self.place(name);
            let at = all(paper.at.iter().map(|stop| self.stop(stop)));
            let when = self.when(paper.when.as_ref());
            let cite = self.cite(&paper.cite);
            Some(LocalPaper { document: self.id(Kind::Document, name)?, at: at?, when: when?, cite: cite? })
        }));
        let notices = all(authored.notices.0.iter().map(|(name, notice)| {
            self.here = self.place(name);
            let at = all(notice.at.iter().map(|spot| self.spot(spot)));
            let when = self.when(notice.when.as_ref());
            Some(LocalNotice { notice: self.id(Kind::Notice, name)?, at: at?, when: when? })
        }));
        Some(Overlay { name: boxed(name), contacts: contacts?, papers: papers?, notices: notices? })
    }

    fn stop(&mut self, authored: &authored::Stop) -> Option<Spot> {
        match authored {
            authored::Stop::Step(step) => self.step_anywhere(step),
            authored::Stop::StepOf(procedure, step) => self.step_of(procedure, step),
            authored::Stop::Office(office) => self.id(Kind::Office, office).map(Spot::Office),
        }
    }

    fn spot(&mut self, authored: &authored::Spot) -> Option<Spot> {
        match authored {
            authored::Spot::Step(step) => self.step_anywhere(step),
            authored::Spot::StepOf(procedure, step) => self.step_of(procedure, step),
            authored::Spot::Office(office) => self.id(Kind::Office, office).map(Spot::Office),
            authored::Spot::Document(document) => self.id(Kind::Document, document).map(Spot::Document),
            authored::Spot::Procedure(procedure) => self.id(Kind::Procedure, procedure).map(Spot::Procedure),
        }
    }

    fn step_anywhere(&mut self, step: &Name) -> Option<Spot> {
        let base = self.base;
        let known = base.procedures.iter().flat_map(|(_, procedure)| &procedure.steps);
        self.known_step(step, known.map(|step| step.id.as_str()), "no procedure has this step")?;
        Some(Spot::Step(boxed(step)))
    }

    fn step_of(&mut self, procedure: &Name, step: &Name) -> Option<Spot> {
        let base = self.base;
        let position = self.names.find(Kind::Procedure, procedure)?;
        let (_, authored) = base.procedures.get(position)?;
        let known: Vec<&str> = authored.steps.iter().map(|step| step.id.as_str()).collect();
        let label = format!("`{}` has {}", procedure.text, known.join(", "));
        self.known_step(step, known.into_iter(), &label)?;
        Some(Spot::StepOf(self.id(Kind::Procedure, procedure)?, boxed(step)))
    }

    /// A step that a broken file may have is not reported: that file already is.
    fn known_step(
        &mut self,
        step: &Name,
        known: impl Iterator<Item = &'a str> + Clone,
        label: &str,
    ) -> Option<()> {
        if known.clone().any(|known| known == step.as_str()) {
            return Some(());
        }
        if !self.names.is_lost(step) {
            let message = format!("unknown step `{}`", step.text);
            let similar = suggest(step.as_str(), known);
            self.fault(Code::UnknownName, step, message, |fault| fault.found(label).did_you_mean(similar));
        }
        None
    }
}
