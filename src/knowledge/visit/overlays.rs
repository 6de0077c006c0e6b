//! What an overlay mentions.

use super::{Role, See, Use, Uses, needs};
use crate::knowledge::authored::{Name, Overlay, Spot, Stop};
use crate::knowledge::base::Kind;

/// What it mentions of the law is not needed for its sake: it can be taken away, and what is left must be whole.
impl Uses for Overlay {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        let is_own = |name: &Name| {
            let own = self.documents.0.iter().map(|(own, _)| own);
            let own = own.chain(self.notices.0.iter().map(|(own, _)| own));
            own.chain(self.sources.0.iter().map(|(own, _)| own)).any(|own| own.text == name.text)
        };
        let see = &mut |mention: Use<'a>| match mention {
            Use::Thing(kind, name, _) if !is_own(name) => see(Use::Thing(kind, name, Role::Mentions)),
            other => see(other),
        };
        for (office, contacts) in &self.offices.0 {
            needs(Kind::Office, office, see);
            contacts.cite.uses(see);
        }
        for (name, paper) in &self.documents.0 {
            needs(Kind::Document, name, see);
            paper.at.uses(see);
            paper.when.uses(see);
            paper.cite.uses(see);
        }
        for (name, notice) in &self.notices.0 {
            needs(Kind::Notice, name, see);
            notice.at.uses(see);
            notice.when.uses(see);
            // What it cites is mentioned by the notice itself, which stands on the shelf of all notices.
        }
    }
}

impl Uses for Stop {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        match self {
            // Steps are parts of procedures: they are looked for where the overlay is resolved.
            Self::Step(_) => {}
            Self::StepOf(procedure, _) => needs(Kind::Procedure, procedure, see),
            Self::Office(office) => needs(Kind::Office, office, see),
        }
    }
}

impl Uses for Spot {
    fn uses<'a>(&'a self, see: &mut See<'_, 'a>) {
        match self {
            Self::Step(_) => {}
            Self::StepOf(procedure, _) | Self::Procedure(procedure) => {
                needs(Kind::Procedure, procedure, see);
            }
            Self::Office(office) => needs(Kind::Office, office, see),
            Self::Document(document) => needs(Kind::Document, document, see),
        }
    }
}
