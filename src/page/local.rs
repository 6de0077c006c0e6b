//! What a province asks, on a sheet that is complete without it: after the lines of the law, and marked as its own.

use std::collections::BTreeSet;

use crate::interview::{Basis, NoticeLine, Resolved, State, Stop};
use crate::knowledge::{Contacts, Id, Office, Overlay};
use crate::language::Args;

use super::footnotes::Footnotes;
use super::sheet::{StopBlock, TextLine};
use super::speak::Speaker;
use super::words::Word;
use super::{result, stops, words};

impl Speaker<'_> {
    /// The name of a province.
    pub fn province(&self, overlay: Id<Overlay>) -> String {
        self.named("provincia", &self.knowledge().overlays[overlay].key())
    }

    /// How to reach an office there, one way a line.
    pub(crate) fn contacts(&self, overlay: Id<Overlay>, contacts: &Contacts) -> Vec<String> {
        let Contacts { office, telephone, certified_mail, address, cite: _ } = contacts;
        let line = |word: Word, text: &Option<Box<str>>| {
            text.as_ref().map(|text| self.ui(word, &Args::new().text("testo", &**text)))
        };
        let hours = Some(self.hours(overlay, *office)).filter(|hours| !hours.is_empty());
        let hours = hours.map(|hours| self.ui(words::LOCAL_HOURS, &Args::new().text("testo", hours)));
        let written = [
            line(words::LOCAL_TELEPHONE, telephone),
            line(words::LOCAL_MAIL, certified_mail),
            line(words::LOCAL_ADDRESS, address),
            hours,
        ];
        written.into_iter().flatten().collect()
    }

    /// When an office there is open; empty where nothing is known.
    pub(crate) fn hours(&self, overlay: Id<Overlay>, office: Id<Office>) -> String {
        let key = self.knowledge().overlays[overlay].key();
        let name = format!("{key}-{}", self.knowledge().offices[office].name);
        self.maybe("orari", &name, "", &Args::new())
    }

    /// "La Questura di Vibo Valentia scrive: ...".
    pub(crate) fn local_notice(&self, overlay: Id<Overlay>, line: &NoticeLine) -> String {
        let args =
            Args::new().text("provincia", self.province(overlay)).text("testo", result::notice(self, line));
        self.ui(words::LOCAL_NOTICE, &args)
    }
}

/// Adds what the province asks to the stops and the notices of a sheet; says at its head that it did.
pub(super) fn add(
    speaker: &Speaker<'_>,
    resolved: &Resolved,
    ticked: &BTreeSet<String>,
    (stops, notices): (&mut [StopBlock], &mut Vec<TextLine>),
    notes: &mut Footnotes<'_>,
) -> String {
    let Some(overlay) = speaker.session.province else {
        return String::new();
    };
    notes.end_of_law();
    let mut local = Local { speaker, resolved, overlay, notes, has_any: false };
    let needed = resolved.stops.iter().filter(|stop| stop.state != State::NotNeeded);
    for (stop, block) in needed.zip(stops) {
        local.at_stop(stop, ticked, block);
    }
    for line in &resolved.local {
        notices.push(local.notice(line));
    }
    if !local.has_any {
        return String::new();
    }
    speaker.ui(words::LOCAL_SHEET, &Args::new().text("provincia", speaker.province(overlay)))
}

struct Local<'s, 'n, 'a> {
    speaker: &'s Speaker<'s>,
    resolved: &'s Resolved,
    overlay: Id<Overlay>,
    notes: &'n mut Footnotes<'a>,
    /// Whether something is asked or said: how to reach an office is neither.
    has_any: bool,
}

impl Local<'_, '_, '_> {
    fn at_stop(&mut self, stop: &Stop, ticked: &BTreeSet<String>, block: &mut StopBlock) {
        let speaker = self.speaker;
        if let Some((position, basis)) = &stop.local.contacts {
            block.contacts = self.contacts(*position, basis);
        }
        block.local = stop.local.notices.iter().map(|line| self.notice(line)).collect();
        for (document, line) in &stop.local.on_papers {
            let name = &speaker.knowledge().documents[*document].name;
            let under = block.papers.iter_mut().find(|paper| *paper.id == **name);
            if let Some(paper) = under {
                paper.local.push(self.notice(line));
            }
        }
        let args = Args::new().text("provincia", speaker.province(self.overlay));
        let asked = TextLine { text: speaker.ui(words::LOCAL_PAPER, &args), sources: Vec::new() };
        for mut paper in stops::papers(speaker, self.resolved, &stop.local.papers, ticked, self.notes) {
            self.has_any = true;
            paper.local = vec![asked.clone()];
            block.papers.push(paper);
        }
        if !block.papers.is_empty() {
            block.papers_title = stops::papers_title(speaker, stop);
        }
    }

    fn contacts(&mut self, position: usize, basis: &Basis) -> Vec<TextLine> {
        let overlay = &self.speaker.knowledge().overlays[self.overlay];
        let Some(contacts) = overlay.contacts.get(position) else {
            return Vec::new();
        };
        let args = Args::new().text("provincia", self.speaker.province(self.overlay));
        let title =
            TextLine { text: self.speaker.ui(words::LOCAL_CONTACTS, &args), sources: self.notes.of(basis) };
        let lines = self.speaker.contacts(self.overlay, contacts);
        let lines = lines.into_iter().map(|text| TextLine { text, sources: Vec::new() });
        [title].into_iter().chain(lines).collect()
    }

    fn notice(&mut self, line: &NoticeLine) -> TextLine {
        self.has_any = true;
        let text = self.speaker.local_notice(self.overlay, line);
        TextLine { text, sources: self.notes.of(&line.basis) }
    }
}
