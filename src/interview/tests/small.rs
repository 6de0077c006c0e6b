//! Knowledge bases of a few lines, for tests.

use jiff::civil::{Date, date};

use crate::interview::{Answer, Checklist, Entry, Session};
use crate::knowledge::{Id, Knowledge, Procedure, Question, Texts, load};

/// The day on which the small worlds live.
pub(super) const TODAY: Date = date(2026, 11, 22);

/// A knowledge base of these questions, values (with a citation), conditions and one procedure body.
pub(super) fn world(questions: &str, values: &str, conditions: &str, procedure: &str) -> Knowledge {
    grown(questions, values, conditions, procedure, "Go([\"prova\"])")
}

/// The same, where this node of the tree is the root.
pub(super) fn grown(
    questions: &str,
    values: &str,
    conditions: &str,
    procedure: &str,
    root: &str,
) -> Knowledge {
    let cited = "cite: [(source: \"legge\", at: \"1\")]";
    let values = values.replace("CITE", cited);
    let file =
        |path: &str, text: String| (path.to_owned(), format!("#![enable(implicit_some)]\n{{ {text} }}"));
    let texts: Texts = [
        file("data/sources.ron", "\"legge\": (checked: \"2026-11-01\")".to_owned()),
        file("data/offices.ron", "\"poste\": (), \"questura\": ()".to_owned()),
        file("data/notices.ron", format!("\"dubbio\": ({cited}), \"soglia\": ({cited}, with: {{\"soglia\": Value(\"cento\")}})")),
        file("data/documents.ron", "\"foglio\": (form: Copy), \"atto\": (form: Copy)".to_owned()),
        file("data/questions.ron", questions.to_owned()),
        file("data/values.ron", values),
        file("data/conditions.ron", conditions.to_owned()),
        file(
            "data/fees.ron",
            format!(
                "\"base\": (sum: Value(\"tessera\"), {cited}),
                 \"figli\": (sum: Value(\"tessera\"), each: Answer(\"figli\"), {cited}),
                 \"contributo\": (sum: Case([(Is(\"durata\", [\"breve\"]), Value(\"quaranta\"))], Value(\"cento\")), {cited}),
                 \"sconto\": (sum: Case([(Is(\"durata\", [\"breve\"]), Value(\"cento\"))], Value(\"quaranta\")), {cited})"
            ),
        ),
        file(
            "data/procedures/prova.ron",
            format!("\"prova\": (stage: \"rinnovo\", actor: \"richiedente\", {cited}, {procedure})"),
        ),
        file("data/tree.ron", format!("\"inizio\": {root}")),
    ]
    .into_iter()
    .collect();
    let loaded = load(texts);
    let format = crate::diagnostic::Format::Short;
    loaded.knowledge.unwrap_or_else(|| panic!("{}", loaded.diagnostics.render(&loaded.sources, format)))
}

/// Values that the fees above need.
pub(super) const FEES: &str = "
    \"tessera\": Money([Known(from: Always, is: \"30.46\", CITE)]),
    \"quaranta\": Money([Known(from: Always, is: \"40.00\", CITE)]),
    \"cento\": Money([Known(from: Always, is: \"100.00\", CITE)]),
    \"venti\": Number([Known(from: Always, is: \"20\", CITE)]),
    \"milioni\": Money([Known(from: Always, is: \"10000000.00\", CITE)]),
    \"anni\": Years([Known(from: Always, is: \"5\", CITE)]),
    \"sessanta\": Days([Known(from: Always, is: \"60\", CITE)]),
";

/// Questions that the fees above need.
pub(super) const QUESTIONS: &str = "
    \"durata\": (about: \"richiedente\", kind: One([Plain(\"breve\"), Plain(\"media\"), Plain(\"lunga\")])),
    \"sposato\": (about: \"richiedente\", kind: YesNo),
    \"figli\": (about: \"richiedente\", kind: Count(max: Value(\"venti\")), when: Is(\"sposato\", [\"si\"])),
    \"reddito\": (about: \"richiedente\", kind: Money(max: Value(\"milioni\"))),
    \"dal\": (about: \"richiedente\", kind: Date(max: Today)),
    \"scade\": (about: \"richiedente\", kind: Date()),
";

/// A session at the only procedure with these answers, as scripts write them.
pub(super) fn session<'k>(knowledge: &'k Knowledge, answers: &[(&str, &str)]) -> Session<'k> {
    let procedure: Id<Procedure> = knowledge.procedures.ids().next().expect("there is one");
    let mut session = Session::new(knowledge, TODAY, Entry::Procedure(procedure));
    for (question, answer) in answers {
        let id = question_of(knowledge, question);
        let answer = Answer::parse(&knowledge.questions[id], answer).expect("a test writes good answers");
        session.answers.set(id, answer);
    }
    session
}

pub(super) fn question_of(knowledge: &Knowledge, name: &str) -> Id<Question> {
    knowledge.questions.find(name).unwrap_or_else(|| panic!("no question `{name}`"))
}

/// The names of these questions.
pub(super) fn names(knowledge: &Knowledge, questions: &[Id<Question>]) -> Vec<String> {
    questions.iter().map(|&question| knowledge.questions[question].name.to_string()).collect()
}

/// The name of the next question.
pub(super) fn next(session: &Session<'_>) -> Option<String> {
    session.replay().open.map(|question| session.knowledge.questions[question].name.to_string())
}

/// The only result.
pub(super) fn result(session: &Session<'_>) -> crate::interview::Resolved {
    let Checklist { mut results, .. } = session.checklist();
    results.remove(0)
}
