//! The catalog of the small world, and sheets that are opened from anywhere.

use super::{session, wizard, world};
use crate::interview::Entry;
use crate::knowledge::Loaded;
use crate::language::Locale;
use crate::page::{Action, Body, Catalog, Choice, Input, Outcome, Speaker, Start, Wizard};

/// What is found in Italian: the procedures with the fields and texts that hold the words.
fn found(world: &Loaded, words: &str) -> Vec<String> {
    let session = session(world, None, &[]);
    let speaker = Speaker { session: &session, language: world.words.language(Locale::ITALIAN) };
    let catalog = Catalog::new(&speaker);
    let found = catalog.search(words).into_iter().map(|find| {
        let matched = find.matched.iter().map(|found| format!("{}: {}", found.field.as_str(), found.text));
        format!("{} ({})", find.listing.id, matched.collect::<Vec<_>>().join("; "))
    });
    found.collect()
}

#[test]
fn titles_come_before_permits_and_permits_before_papers() {
    let world = world();
    let expected = [
        "cittadinanza (title: Diventare cittadino)",
        "rinnovo (permit: carta di lavoro)",
        "duplicato (document: Modulo da compilare e firmare)",
    ];
    assert_eq!(found(&world, "c"), expected);
}

#[test]
fn every_word_must_be_there_as_the_start_of_a_word_whatever_its_accents() {
    let world = world();
    assert_eq!(found(&world, "OSPITALITA"), ["rinnovo (document: Dichiarazione di ospitalità)"]);
    assert_eq!(found(&world, "ospitalità, dichiar"), ["rinnovo (document: Dichiarazione di ospitalità)"]);
    assert_eq!(found(&world, "spitalita"), [""; 0]);
    assert_eq!(found(&world, "ospitalita visto"), [""; 0]);
    // In one text if there is one, else in as few as there need be.
    assert_eq!(found(&world, "di lavoro"), ["rinnovo (permit: carta di lavoro)"]);
    let both = "rinnovo (title: Rinnovare il permesso; document: Copia del passaporto)";
    assert_eq!(found(&world, "rinnovare passaporto"), [both]);
    // "Fototessera" is not "foto tessera", but the same is meant; and an id is a term that somebody may know.
    assert_eq!(found(&world, "foto tess"), ["rinnovo (document: Fototessera)"]);
    assert_eq!(found(&world, "rinnovo delpermesso"), ["rinnovo (title: Rinnovo del permesso di soggiorno)"]);
    assert_eq!(found(&world, "affitto contratto"), ["rinnovo (document: Contratto di affitto)"]);
    assert_eq!(found(&world, " ?! "), [""; 0]);
    assert_eq!(found(&world, &"a1 b2 ".repeat(100)), [""; 0]);
    let many: Vec<String> = (0..100).map(|number| number.to_string()).collect();
    assert_eq!(found(&world, &many.join(" ")), [""; 0]);
}

#[test]
fn who_searches_sees_everything_at_first_and_then_why_something_was_found() {
    let world = world();
    let wizard = wizard(&world, None, &[]);
    let all: Vec<String> = wizard.look_up(" ").into_iter().map(|found| found.id).collect();
    assert_eq!(all, ["rinnovo", "cittadinanza", "duplicato"]);
    let found = wizard.look_up("carta").remove(0);
    assert_eq!((found.title.as_str(), found.stage.as_str()), ("Rinnovare il permesso", "Rinnovo"));
    assert_eq!(found.matched, ["Il permesso prima si chiamava: carta di lavoro"]);
    assert!(wizard.look_up("rinnovare")[0].matched.is_empty(), "the title shows it");
}

fn open(id: &str) -> Action {
    Action::Open(id.to_owned())
}

/// The screen and the number of answers.
fn at(wizard: &Wizard<'_>) -> (String, usize) {
    let screen = match wizard.page().body {
        Body::Language(_) => "lingua".to_owned(),
        Body::Question(question) => question.id,
        Body::Review(_) => "riepilogo".to_owned(),
        Body::Result(result) => result.sheets.into_iter().map(|sheet| sheet.id).collect(),
    };
    (screen, wizard.session().answers.iter().count())
}

fn after(wizard: &mut Wizard<'_>, actions: &[Action]) -> (String, usize) {
    for action in actions {
        assert_eq!(wizard.apply(action), Outcome::Stay, "{action:?}");
    }
    at(wizard)
}

fn screen(id: &str, answers: usize) -> (String, usize) {
    (id.to_owned(), answers)
}

#[test]
fn a_sheet_opens_over_any_screen_and_back_is_where_one_was() {
    let world = world();
    let sheet = open("duplicato");
    // A question, a group that is open, the review, a result, the first screen.
    let mut wizard = wizard(&world, None, &[("fase", "rinnovo")]);
    assert_eq!(after(&mut wizard, std::slice::from_ref(&sheet)), screen("duplicato", 0));
    assert_eq!(after(&mut wizard, &[Action::Back]), screen("lavoro", 1));
    assert_eq!(after(&mut wizard, &[Action::Review, sheet.clone(), Action::Back]), screen("riepilogo", 1));
    assert_eq!(after(&mut wizard, &[Action::Back]), screen("lavoro", 1));
    assert_eq!(after(&mut wizard, &[Action::Result, sheet.clone(), Action::Back]), screen("rinnovo", 1));
    let mut wizard = super::wizard(&world, None, &[]);
    after(&mut wizard, &[Action::Choose(Choice::Group(0)), sheet.clone(), Action::Back]);
    let Body::Question(page) = wizard.page().body else { panic!("no question") };
    let Input::Choice { group, .. } = page.input else { panic!("no choice") };
    assert_eq!(group, "Altro", "the group is still open");
    let session = session(&world, None, &[]);
    let mut wizard = Wizard::new(session, &world.words, Locale::ITALIAN, Start::Language);
    assert_eq!(after(&mut wizard, &[sheet, Action::Back]), screen("lingua", 0));
    assert_eq!(after(&mut wizard, &[open("nessuna")]), screen("lingua", 0));
}

#[test]
fn a_sheet_that_was_opened_is_complete_and_asks_only_to_be_exact() {
    let world = world();
    let mut wizard = wizard(&world, None, &[("fase", "rinnovo"), ("lavoro", "casa")]);
    after(&mut wizard, &[open("rinnovo")]);
    let Body::Result(page) = wizard.page().body else { panic!("no result") };
    assert!(page.refine.starts_with("Per un risultato preciso"), "{}", page.refine);
    let conditions = page.sheets[0].stops[0].papers.iter().filter(|paper| !paper.condition.is_empty());
    assert_eq!(conditions.count(), 1, "the paper of who works in a house has its condition");
    // The questions lead back to the sheet, and the sheet to where one was.
    let first = Action::Choose(Choice::Option(0));
    assert_eq!(after(&mut wizard, &[Action::Refine]), screen("lavoro", 0));
    assert_eq!(after(&mut wizard, &[first]), screen("sposato", 1));
    assert_eq!(after(&mut wizard, &[Action::Back, Action::Back]), screen("rinnovo", 1));
    assert_eq!(after(&mut wizard, &[Action::Review, Action::Back]), screen("rinnovo", 1));
    // The sheet that is open already keeps what is known.
    assert_eq!(after(&mut wizard, &[Action::Refine, open("rinnovo")]), screen("rinnovo", 1));
    assert_eq!(after(&mut wizard, &[Action::GoOn(0, 0)]), screen("reddito", 2));
    assert_eq!(after(&mut wizard, &[Action::Back]), screen("rinnovo", 1));
    assert_eq!(after(&mut wizard, &[Action::Back]), screen("sposato", 2));
    assert_eq!(wizard.session().entry, Entry::Tree);
}
