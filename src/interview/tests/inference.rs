//! What a procedure takes as given, where the person did not know it on the way there.

use proptest::prelude::*;

use super::small::{FEES, QUESTIONS, grown, names, result, session};
use crate::interview::{Answer, Entry, Reached, Session, State, Truth};
use crate::knowledge::{Id, Knowledge, Question};

/// Reached by who married, whether or not they know how long they stay; a long stay leads elsewhere.
const ROOT: &str = "Ask(\"durata\", [
        ([\"breve\"], Ask(\"sposato\", [([\"si\"], Go([\"prova\"])), ([\"no\"], Refer(\"altrove\"))], Refer(\"altrove\"))),
        ([\"media\"], Go([\"prova\"])),
        ([\"lunga\"], Refer(\"altrove\")),
    ], Ask(\"sposato\", [([\"si\"], Go([\"prova\"])), ([\"no\"], Refer(\"altrove\"))], Go([\"prova\"])))";

/// One option given: who reaches it stays for a short time.
const ONE: &str = "given: {\"durata\": [\"breve\"]},";

/// Two options given.
const TWO: &str = "given: {\"durata\": [\"breve\", \"media\"]},";

const BODY: &str = "
    requires: [
        (id: \"breve\", cure: Act, holds: Is(\"durata\", [\"breve\"])),
        (id: \"non-lunga\", cure: Act, holds: Not(Is(\"durata\", [\"lunga\"]))),
        (id: \"anni\", cure: Time, holds: Since(After(Answer(\"dal\"), Value(\"anni\")))),
        (id: \"reddito\", cure: Money, holds: Any([
            AtLeast(Answer(\"reddito\"), Value(\"cento\")), Is(\"durata\", [\"media\"]),
        ])),
    ],
    steps: [(id: \"s\", office: \"poste\", bring: [Doc(\"foglio\"), If(Is(\"durata\", [\"breve\"]), [Doc(\"atto\")])],
        pay: Fees([\"base\", \"figli\", \"contributo\"]))],
    deadlines: [(id: \"d\", when: Is(\"durata\", [\"breve\"]), bands: [(to: Answer(\"scade\"), state: OnTime)])],
    notices: {\"dubbio\": Is(\"durata\", [\"media\"])}";

fn knowledge(given: &str, root: &str) -> Knowledge {
    grown(QUESTIONS, FEES, "", &format!("{given} {BODY}"), root)
}

/// The same answers at the root of the tree.
fn from_the_tree<'k>(knowledge: &'k Knowledge, answers: &[(&str, &str)]) -> Session<'k> {
    Session { entry: Entry::Tree, ..session(knowledge, answers) }
}

/// Without the branch that the two given options do not allow.
fn one_root() -> String {
    ROOT.replace("([\"media\"], Go([\"prova\"])),", "([\"media\"], Refer(\"altrove\")),")
}

#[test]
fn what_one_given_option_settles_is_neither_asked_nor_doubtful() {
    let knowledge = knowledge(ONE, &one_root());
    let session = from_the_tree(&knowledge, &[("durata", "?"), ("sposato", "si")]);
    let replay = session.replay();
    assert!(matches!(replay.reached, Reached::Procedures(_)));
    assert_eq!(names(&knowledge, &replay.path), ["durata", "sposato"]);
    assert_eq!(names(&knowledge, &replay.open_questions), ["figli", "reddito", "dal", "scade"]);
    let answer = session.answers.get(super::small::question_of(&knowledge, "durata"));
    assert_eq!(answer, Some(Answer::Unknown), "what the person said is never rewritten");
    let result = result(&session);
    let holds: Vec<Truth> = result.reasons.iter().map(|reason| reason.holds).collect();
    assert_eq!(holds, [Truth::Yes, Truth::Yes, Truth::Unknown, Truth::Unknown]);
    assert_eq!(result.stops[0].papers[1].state, State::Required, "it needs the paper of a short stay");
    assert_eq!(result.deadlines[0].state, State::Required);
    assert!(result.notices.is_empty());
    let total = result.total.expect("all fees are stated");
    assert_eq!((total.min, total.max), (7046, Some(7046)), "30.46 and the 40.00 of a short stay");
}

#[test]
fn several_given_options_leave_open_what_tells_them_apart() {
    let knowledge = knowledge(TWO, ROOT);
    let session = from_the_tree(&knowledge, &[("durata", "?"), ("sposato", "si")]);
    let replay = session.replay();
    assert!(!names(&knowledge, &replay.open_questions).contains(&"durata".to_owned()), "it was asked");
    let result = result(&session);
    assert_eq!(result.reasons[0].holds, Truth::Unknown, "short or middling");
    assert_eq!(result.reasons[1].holds, Truth::Yes, "in no case long");
    assert!(matches!(result.stops[0].papers[1].state, State::If(_)));
    let total = result.total.expect("all fees are stated");
    assert_eq!((total.min, total.max), (7046, Some(13046)));
    // What is known on the way is known behind it: nothing asks it again, looking ahead included.
    // (Who stays for a middling time is asked `dal`, and only then who married and how many children.)
    for (answer, behind, before) in [("breve", 4, 5), ("media", 3, 3), ("?", 4, 5)] {
        let mut told = from_the_tree(&knowledge, &[("durata", answer), ("sposato", "si")]);
        assert_eq!(told.outlook().most, behind, "{answer}");
        told.answers.remove(super::small::question_of(&knowledge, "sposato"));
        assert_eq!(told.outlook().most, before, "{answer}, before the rest of the tree");
    }
}

#[test]
fn who_knows_it_has_the_same_result_as_who_learns_it() {
    let knowledge = knowledge(ONE, &one_root());
    let known = from_the_tree(&knowledge, &[("durata", "breve"), ("sposato", "si"), ("dal", "2020")]);
    let learned = from_the_tree(&knowledge, &[("durata", "?"), ("sposato", "si"), ("dal", "2020")]);
    assert_eq!(known.checklist(), learned.checklist());
    assert_eq!(result(&learned).reasons[2].from, None, "five years since 2020 are over");
    assert_eq!(known.outlook(), learned.outlook());
}

/// The sheet that is opened directly with these answers, without those that its given settles.
fn sheet<'k>(tree: &Session<'k>, procedure: Id<crate::knowledge::Procedure>) -> Session<'k> {
    let mut sheet = Session { entry: Entry::Procedure(procedure), ..tree.clone() };
    for &(question, options) in &tree.knowledge.procedures[procedure].given {
        if options.0.is_power_of_two() {
            sheet.answers.remove(question);
        }
    }
    sheet
}

/// Answers everything that is asked, by the dice.
fn answered(mut session: Session<'_>, mut dice: impl Iterator<Item = u32>) -> Session<'_> {
    while let (Some(open), Some(dice)) = (session.replay().open, dice.next()) {
        let answer = super::real::any_answer(&session.knowledge.questions[open], dice);
        session.answers.set(open, answer);
    }
    session
}

/// Whether one of the reached procedures tells the person what they did not know.
fn learns(session: &Session<'_>, question: Id<Question>) -> bool {
    session.answers.get(question) == Some(Answer::Unknown)
}

/// What the tree leads to is the sheet of the procedure: nothing depends on how one came there.
fn agrees_with_its_sheets(tree: &Session<'_>) -> usize {
    let mut learned = 0;
    for result in tree.checklist().results {
        let given = &tree.knowledge.procedures[result.procedure].given;
        learned += given.iter().filter(|(question, _)| learns(tree, *question)).count();
        let sheet = sheet(tree, result.procedure).checklist();
        assert_eq!(sheet.results, [result], "after {:?}", tree.answers);
    }
    learned
}

proptest! {
    #[test]
    fn a_path_through_the_tree_ends_in_the_sheet(
        dice in proptest::collection::vec(any::<u32>(), 12),
        knows in any::<bool>(),
    ) {
        for (given, root) in [(ONE, one_root()), (TWO, ROOT.to_owned())] {
            let knowledge = knowledge(given, &root);
            let first = if knows { "breve" } else { "?" };
            let start = from_the_tree(&knowledge, &[("durata", first)]);
            let end = answered(start, dice.iter().copied());
            let learned = agrees_with_its_sheets(&end);
            assert!(learned == 0 || !knows);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// The same on the real data; seven answers of eight are known.
    #[test]
    fn every_real_path_ends_in_its_sheets(dice in proptest::collection::vec(any::<u32>(), 40)) {
        super::real::with_real(|knowledge| {
            let start = Session::new(knowledge, super::small::TODAY, Entry::Tree);
            agrees_with_its_sheets(&answered(start, dice.iter().copied()));
        });
    }
}
