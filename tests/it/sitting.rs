//! One sitting, from the employer's request to citizenship: every result leads on to the next procedure, with what is
//! true from then on, and back again.

#![expect(clippy::panic, reason = "helpers of tests may fail loudly")]

use percorso::interview::{Answer, Answers, Entry, Session};
use percorso::knowledge;
use percorso::language::Locale;
use percorso::page::{Action, Body, Outcome, ResultPage, Start, Wizard};

use crate::walk::walk;

/// The papers of a worker's life, with the verdict of each. Whether the quota has a place left, nobody can say.
const WAY: [(&str, &str); 6] = [
    ("nullaosta-lavoro-subordinato", "unclear"),
    ("visto-lavoro-subordinato", "open"),
    ("permesso-lavoro-subordinato", "open"),
    ("rinnovo-permesso-lavoro-subordinato", "open"),
    ("permesso-ce-lungo-periodo", "open"),
    ("cittadinanza-residenza", "open"),
];

/// What is answered where it is asked.
const ANSWERS: &[(&str, &str)] = &[
    ("fase", "ingresso"),
    ("ingresso-motivo", "lavoro"),
    ("ingresso-lavoro", "subordinato"),
    ("nulla-osta-pronto", "no"),
    ("permesso-ue-altro-stato", "no"),
    ("ingresso-del", "2026-11-18"),
    ("assenza-lunga", "no"),
    ("lavoro", "azienda"),
    ("eta", "adulto"),
    ("durata-permesso", "lunga"),
    ("contratto", "indeterminato"),
    ("figli-sotto-14", "0"),
    ("permesso-scade", "2027-03-31"),
    ("soggiorno-dal", "2012-03-01"),
    ("storia-soggiorno", "niente"),
    ("famiglia-lungo", "solo"),
    ("reddito", "30000.00"),
    ("reddito-da", "azienda"),
    ("lingua-italiana", "test"),
    ("classe-cittadinanza", "straniero"),
    ("residenza-dal", "2012-03-01"),
    ("reddito-cittadinanza", "30000.00"),
    ("carico-cittadinanza", "nessuno"),
    ("vita-in-italia", "adulto"),
];

fn with_answers(mut session: Session<'_>) -> Session<'_> {
    for (name, text) in ANSWERS {
        let id = session.knowledge.questions.find(name).unwrap_or_else(|| panic!("no question {name}"));
        let answer = Answer::parse(&session.knowledge.questions[id], text);
        session.answers.set(id, answer.unwrap_or_else(|_| panic!("{name} is not answered by {text}")));
    }
    session
}

fn result(wizard: &Wizard<'_>) -> ResultPage {
    match wizard.page().body {
        Body::Result(result) => result,
        other => panic!("no result but {other:?}"),
    }
}

/// Checks that exactly what the data say was added and forgotten on the way to the next procedure.
fn assert_carried(before: &Session<'_>, (at, to): (&str, &str), after: &Answers) {
    let knowledge = before.knowledge;
    let from = knowledge.procedures.find(at).expect("it is a procedure");
    let mut links = knowledge.procedures[from].next.iter();
    let link = links.find(|link| *knowledge.procedures[link.to].name == *to).expect("it leads there");
    for &(question, options) in &link.given {
        let Some(Answer::One(option)) = after.get(question) else {
            panic!("{at}: what is given is answered")
        };
        assert!(options.has(option), "{at}: {}", knowledge.questions[question].name);
    }
    let given = |question| link.given.iter().any(|&(known, _)| known == question);
    for (question, answer) in before.answers.iter().filter(|&(question, _)| !given(question)) {
        let contradicted = knowledge.procedures[link.to].given.iter().any(|&(known, _)| known == question);
        let expected = Some(answer).filter(|_| !link.forget.contains(&question));
        if !contradicted {
            assert_eq!(after.get(question), expected, "{at}: {}", knowledge.questions[question].name);
        }
    }
}

#[test]
fn from_the_clearance_to_citizenship_and_back() {
    let loaded = knowledge::embedded();
    let knowledge = loaded.knowledge.as_ref().expect("the embedded knowledge base loads");
    let start = Session::new(knowledge, "2026-11-22".parse().expect("it is a day"), Entry::Tree);
    let full = with_answers(start.clone());
    let mut wizard = Wizard::new(start, &loaded.words, Locale::ITALIAN, Start::Question);
    let mut left: Vec<Session<'_>> = Vec::new();
    for (leg, (id, verdict)) in WAY.into_iter().enumerate() {
        wizard = walk(&full, wizard).1;
        let page = result(&wizard);
        let checklist = wizard.session().checklist();
        assert_eq!((page.sheets[0].id.as_str(), page.sheets.len()), (id, 1));
        assert_eq!(
            (id, checklist.results[0].verdict.as_str()),
            (id, verdict),
            "{:#?}",
            page.sheets[0].verdict
        );
        let Some((next, _)) = WAY.get(leg + 1) else { break };
        let way = page.sheets[0].next.iter().position(|line| line.id == *next);
        let way = way.unwrap_or_else(|| panic!("{id} does not lead to {next}"));
        left.push(wizard.session().clone());
        wizard.apply(&Action::GoOn(0, way));
        assert_carried(&left[leg], (id, next), &wizard.session().answers);
    }
    assert!(wizard.replay().open.is_none(), "the last result is exact");
    while let Some(session) = left.pop() {
        let entry = wizard.session().entry;
        while wizard.session().entry == entry {
            assert_eq!(wizard.apply(&Action::Back), Outcome::Stay);
        }
        assert_eq!((wizard.session().entry, &wizard.session().answers), (session.entry, &session.answers));
        result(&wizard);
    }
}
