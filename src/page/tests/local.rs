//! What a province adds to a sheet of the small world, and what it leaves alone.

use super::{knowledge, session, world};
use crate::interview::{Checklist, LocalStop, Session};
use crate::knowledge::Loaded;
use crate::language::Locale;
use crate::page::{Body, PaperLine, Sheet, Start, TextLine, Wizard};

const MARK: &str = "Chiesto dalla Questura di Vibo Valentia";

/// A session at the renewal, with the local practice of a province.
fn local<'k>(world: &'k Loaded, province: Option<&str>, answers: &[(&str, &str)]) -> Session<'k> {
    let province = province.map(|name| knowledge(world).overlays.find(name).expect("the world has it"));
    Session { province, ..session(world, Some("rinnovo"), answers) }
}

fn sheet(world: &Loaded, session: Session<'_>) -> Sheet {
    let mut wizard = Wizard::new(session, &world.words, Locale::ITALIAN, Start::Question);
    wizard.apply(&crate::page::Action::Result);
    match wizard.page().body {
        Body::Result(mut result) => result.sheets.remove(0),
        other => panic!("no result but {other:?}"),
    }
}

/// The papers of a stop that the province asks for, each with its condition and what stands below it.
fn asked(sheet: &Sheet, stop: usize) -> Vec<(&str, &str, &str)> {
    let papers = sheet.stops[stop].papers.iter().filter(|paper| paper.id.starts_with("vv-"));
    papers.map(|paper| (&*paper.text, &*paper.condition, &*paper.local[0].text)).collect()
}

fn texts(lines: &[TextLine]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn every_line_stands_in_its_place_and_bears_the_name_of_the_province() {
    let world = world();
    let sheet = sheet(&world, local(&world, Some("VV"), &[]));
    let mark = format!("{MARK}.");
    assert_eq!(asked(&sheet, 0), [("Carta del datore", "se lavori in una casa", &*mark)]);
    assert_eq!(asked(&sheet, 1), [("Copia di tutto", "", &*mark), ("Foglio in più", "", &*mark)]);
    let said = |text: &str| format!("{MARK}: {text}");
    assert_eq!(texts(&sheet.stops[0].local), [said("(se matrimonio: sì) porta la fede.")]);
    assert_eq!(texts(&sheet.stops[1].local), [said("prendi il numero.")]);
    assert_eq!(sheet.notices.last().map(|line| &*line.text), Some(&*said("qui il rinnovo si fa così.")));
    let under: Vec<&PaperLine> =
        sheet.stops[0].papers.iter().filter(|paper| !paper.local.is_empty()).collect();
    assert_eq!(under.iter().map(|paper| &*paper.id).collect::<Vec<_>>(), ["ospitalita", "vv-datore"]);
    assert_eq!(texts(&under[0].local), [said("la dichiarazione deve essere già data.")]);
    assert!(sheet.stops[0].contacts.is_empty(), "they are those of the Questura");
    let expected = [
        "Contatti a Vibo Valentia:",
        "Telefono: 0963 1",
        "Posta elettronica certificata (PEC): q@pec.example",
        "Indirizzo: Via Roma 1",
        "Orari: lunedì, dalle 9 alle 12",
    ];
    assert_eq!(texts(&sheet.stops[1].contacts), expected);
    assert!(sheet.local.contains("Vibo Valentia"), "{}", sheet.local);
    // Everything local says where it was read.
    let pages: Vec<&str> = sheet.sources.iter().map(|source| &*source.title).collect();
    let local = sheet
        .stops
        .iter()
        .flat_map(|stop| stop.local.iter().chain(&stop.contacts[..stop.contacts.len().min(1)]));
    for line in local.chain(sheet.notices.last()).chain(&under[0].local) {
        assert!(line.sources.iter().all(|number| pages[number - 1] == "Pagina di Vibo"), "{line:?}");
        assert!(!line.sources.is_empty(), "{line:?}");
    }
}

#[test]
fn a_condition_is_settled_by_answers_that_count_without_the_province() {
    let world = world();
    let lines = |answers: &[(&str, &str)]| {
        let sheet = sheet(&world, local(&world, Some("VV"), answers));
        let papers: Vec<String> =
            asked(&sheet, 0).iter().map(|(text, when, _)| format!("{text} {when}")).collect();
        (papers.join("|"), texts(&sheet.stops[0].local).len())
    };
    assert_eq!(lines(&[("lavoro", "casa"), ("sposato", "si")]), ("Carta del datore ".to_owned(), 1));
    assert_eq!(lines(&[("lavoro", "azienda"), ("sposato", "no")]), (String::new(), 0));
    assert_eq!(lines(&[("lavoro", "?")]), ("Carta del datore se lavori in una casa".to_owned(), 1));
}

#[test]
fn without_what_is_local_a_sheet_is_that_of_the_law() {
    let world = world();
    for answers in
        [&[][..], &[("lavoro", "casa"), ("sposato", "si"), ("figli", "2"), ("scade", "2026-12-31")]]
    {
        let law = local(&world, None, answers);
        let with = local(&world, Some("VV"), answers);
        assert_eq!(without(with.checklist()), law.checklist());
        assert_eq!(stripped(sheet(&world, with), "vv-"), sheet(&world, law.clone()));
        // A province of which nothing is known changes nothing.
        assert_eq!(sheet(&world, local(&world, Some("MI"), answers)), sheet(&world, law));
    }
}

fn without(mut checklist: Checklist) -> Checklist {
    for resolved in &mut checklist.results {
        assert!(
            !resolved.local.is_empty()
                && resolved.stops.iter().all(|stop| stop.local != LocalStop::default())
        );
        resolved.local.clear();
        for stop in &mut resolved.stops {
            stop.local = LocalStop::default();
        }
    }
    checklist
}

/// The sheet without what a province added, whose ids begin like this.
fn stripped(mut sheet: Sheet, start: &str) -> Sheet {
    sheet.local.clear();
    sheet.notices.retain(|line| !line.text.starts_with(MARK));
    sheet.sources.retain(|source| source.title != "Pagina di Vibo");
    for stop in &mut sheet.stops {
        stop.contacts.clear();
        stop.local.clear();
        stop.papers.retain(|paper| !paper.id.starts_with(start));
        stop.papers.iter_mut().for_each(|paper| paper.local.clear());
        if stop.papers.is_empty() {
            stop.papers_title.clear();
        }
    }
    sheet
}
