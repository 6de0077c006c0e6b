//! What the whole sheet of any procedure keeps to, on the real knowledge base and with nothing answered.

use std::collections::BTreeSet;

use percorso::interview::{Entry, Session};
use percorso::knowledge::{self, Id, Loaded, OperationKind, Procedure, Stage};
use percorso::language::Locale;
use percorso::page::{Action, Body, Page, Sheet, Start, Wizard};

fn page(loaded: &Loaded, procedure: Id<Procedure>) -> Page {
    let knowledge = loaded.knowledge.as_ref().expect("the embedded knowledge base loads");
    let session = Session::new(knowledge, jiff::civil::date(2026, 11, 22), Entry::Procedure(procedure));
    let mut wizard = Wizard::new(session, &loaded.words, Locale::ITALIAN, Start::Question);
    wizard.apply(&Action::Result);
    wizard.page()
}

fn sheet(page: Page) -> Sheet {
    let Body::Result(result) = page.body else { unreachable!("a sheet is shown as a result") };
    result.sheets.into_iter().next().expect("a procedure has a sheet")
}

#[test]
fn a_renewal_stands_at_its_place_on_the_spine_whatever_the_permit() {
    let loaded = knowledge::embedded();
    let procedures = &loaded.knowledge.as_ref().expect("it loads").procedures;
    let mut lost = Vec::new();
    for (id, procedure) in procedures.iter() {
        if procedure.operation == Some(OperationKind::Rinnovo) {
            let spine = page(&loaded, id).spine;
            let here = spine.iter().position(|mark| mark.here);
            if here.and_then(|position| Stage::SPINE.get(position)) != Some(&Stage::Rinnovo) {
                lost.push(procedure.name.to_string());
            }
        }
    }
    assert!(lost.is_empty(), "no renewal at the head of {lost:?}");
}

#[test]
fn nothing_is_said_twice_on_a_sheet() {
    let loaded = knowledge::embedded();
    let procedures = &loaded.knowledge.as_ref().expect("it loads").procedures;
    let mut twice = Vec::new();
    for (id, procedure) in procedures.iter() {
        let sheet = sheet(page(&loaded, id));
        let of_pages = sheet.warnings.iter().filter(|warning| warning.starts_with("Molte fonti")).count();
        assert!(
            of_pages < 2,
            "old and undated pages are one warning: {}: {:?}",
            procedure.name,
            sheet.warnings
        );
        let under_reasons = sheet.verdict.reasons.iter().flat_map(|reason| &reason.advice);
        let under_papers = sheet.stops.iter().flat_map(|stop| stop.papers.iter().map(|paper| &paper.note));
        let said: BTreeSet<&String> = under_reasons.chain(under_papers).collect();
        let again = sheet.notices.iter().filter(|notice| said.contains(&notice.text));
        twice.extend(again.map(|notice| format!("{}: {}", procedure.name, notice.text)));
    }
    assert!(twice.is_empty(), "under its requirement or paper, and again among the notices: {twice:#?}");
}
