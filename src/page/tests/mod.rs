//! The pages of a small world with three procedures, in Italian, on 22 November 2026.

mod answering;
mod local;
mod looking_up;
mod results;

use jiff::civil::{Date, date};

use crate::diagnostic::Format;
use crate::interview::{Answer, Entry, Session};
use crate::knowledge::{Id, Knowledge, Loaded, Procedure, Question, Texts, load};
use crate::language::Locale;
use crate::page::{Body, ResultPage, Sheet, Start, Wizard};

/// The day on which the small world lives.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// The small world.
pub(crate) fn world() -> Loaded {
    macro_rules! data {
        ($($name:literal)*) => {
            [$((concat!("data/", $name), include_str!(concat!("world/", $name))),)*]
        };
    }
    let data = data! {
        "conditions.ron" "documents.ron" "expressions.ron" "fees.ron" "notices.ron" "offices.ron" "permits.ron"
        "procedures/tutte.ron" "questions.ron" "sources.ron" "tree.ron" "values.ron"
    };
    let words = [
        ("overlays/MI/overlay.ron", include_str!("world/overlays/mi.ron")),
        ("overlays/VV/it.ftl", include_str!("world/overlays/vv.ftl")),
        ("overlays/VV/overlay.ron", include_str!("world/overlays/vv.ron")),
        ("i18n/it/mondo.ftl", include_str!("world/parole.ftl")),
        ("i18n/it/base.ftl", include_str!("../../../i18n/it/base.ftl")),
        ("i18n/it/ui.ftl", include_str!("../../../i18n/it/ui.ftl")),
        ("i18n/en/base.ftl", include_str!("../../../i18n/en/base.ftl")),
        ("i18n/en/ui.ftl", include_str!("../../../i18n/en/ui.ftl")),
    ];
    let texts: Texts =
        data.into_iter().chain(words).map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let loaded = load(texts);
    assert!(loaded.knowledge.is_some(), "{}", loaded.diagnostics.render(&loaded.sources, Format::Short));
    loaded
}

/// The knowledge of a world.
pub(crate) fn knowledge(world: &Loaded) -> &Knowledge {
    world.knowledge.as_ref().expect("a world has knowledge")
}

/// A session at a procedure, or in the tree, with answers as scripts write them.
pub(crate) fn session<'k>(
    world: &'k Loaded,
    procedure: Option<&str>,
    answers: &[(&str, &str)],
) -> Session<'k> {
    let knowledge = knowledge(world);
    let entry = procedure.map_or(Entry::Tree, |name| Entry::Procedure(procedure_of(knowledge, name)));
    let mut session = Session::new(knowledge, TODAY, entry);
    for (question, answer) in answers {
        let id = question_of(knowledge, question);
        let answer = Answer::parse(&knowledge.questions[id], answer).expect("a test writes good answers");
        session.answers.set(id, answer);
    }
    session
}

fn procedure_of(knowledge: &Knowledge, name: &str) -> Id<Procedure> {
    knowledge.procedures.find(name).expect("a test names a procedure of the world")
}

fn question_of(knowledge: &Knowledge, name: &str) -> Id<Question> {
    knowledge.questions.find(name).expect("a test names a question of the world")
}

/// A wizard that speaks Italian and starts with the questions.
fn wizard<'k>(world: &'k Loaded, procedure: Option<&str>, answers: &[(&str, &str)]) -> Wizard<'k> {
    Wizard::new(session(world, procedure, answers), &world.words, Locale::ITALIAN, Start::Question)
}

/// The result so far.
pub(crate) fn result(
    world: &Loaded,
    procedure: &str,
    answers: &[(&str, &str)],
) -> (ResultPage, crate::page::Header) {
    let mut wizard = wizard(world, Some(procedure), answers);
    wizard.apply(&crate::page::Action::Result);
    let page = wizard.page();
    let Body::Result(result) = page.body else { panic!("no result") };
    (result, page.header)
}

/// The only sheet of the result so far.
fn sheet(world: &Loaded, procedure: &str, answers: &[(&str, &str)]) -> Sheet {
    result(world, procedure, answers).0.sheets.into_iter().next().expect("a sheet")
}
