//! What a person does to give certain answers, worked out from the pages alone: for line mode and full screen.

#![expect(clippy::panic, clippy::indexing_slicing, reason = "helpers of tests may fail loudly")]

use std::fmt::Write as _;

use percorso::interview::{Answer, Session};
use percorso::knowledge::{PartialDate, Precision, Question};
use percorso::page::{Action, Body, Choice, Input, QuestionPage, Row, Wizard};

/// What a person does on one page to give the answers of the journey.
pub(crate) enum Move {
    Row(usize),
    Rows(Vec<usize>),
    Typed(String),
    Unknown {
        typed: bool,
    },
    /// On from a result that can still be made exact; the number of ways on that stand before it.
    Refine(usize),
    /// The result, before everything is asked.
    Result,
}

/// The moves that lead a fresh wizard to the answers of the session, and the wizard that has made them.
pub(crate) fn walk<'k>(full: &Session<'k>, mut wizard: Wizard<'k>) -> (Vec<Move>, Wizard<'k>) {
    let mut moves = Vec::new();
    for _ in 0..200 {
        let page = wizard.page();
        let (taken, actions) = match &page.body {
            Body::Question(question) => next_move(full, question),
            Body::Result(result) => {
                let missing =
                    wizard.replay().open_questions.iter().any(|open| full.answers.get(*open).is_some());
                if result.refine.is_empty() || !missing {
                    return (moves, wizard);
                }
                let ways = result.sheets.iter().map(|sheet| sheet.next.len()).sum();
                (Move::Refine(ways), vec![Action::Refine])
            }
            other => panic!("neither a question nor a result: {other:?}"),
        };
        moves.push(taken);
        for action in actions {
            wizard.apply(&action);
        }
    }
    panic!("the interview does not end");
}

fn next_move(full: &Session<'_>, page: &QuestionPage) -> (Move, Vec<Action>) {
    let id = full.knowledge.questions.find(&page.id).expect("a page asks a known question");
    let question = &full.knowledge.questions[id];
    let Some(answer) = full.answers.get(id) else {
        return (Move::Result, vec![Action::Result]);
    };
    match (answer, &page.input) {
        (Answer::Unknown, input) => {
            (Move::Unknown { typed: matches!(input, Input::Typed { .. }) }, vec![Action::Unknown])
        }
        (Answer::One(option), Input::Choice { rows, .. }) => {
            let row =
                row_of(rows, Choice::Option(option)).unwrap_or_else(|| row_of_group(rows, question, option));
            (Move::Row(row), vec![Action::Choose(rows[row].choice)])
        }
        (Answer::Several(options), Input::Choice { rows, .. }) => {
            let wanted = options.positions().map(|option| {
                row_of(rows, Choice::Option(option)).expect("several are never grouped in a journey")
            });
            let mut actions: Vec<_> = options.positions().map(Action::Toggle).collect();
            actions.push(Action::Confirm);
            (Move::Rows(wanted.collect()), actions)
        }
        (Answer::Count(count), Input::Typed { .. }) => typed(count.to_string()),
        (Answer::Money(cents), Input::Typed { .. }) => typed(format!("{}.{:02}", cents / 100, cents % 100)),
        (Answer::Date(date), Input::Typed { .. }) => typed(as_people_write(date)),
        (answer, input) => panic!("{}: {answer:?} does not fit {input:?}", page.id),
    }
}

fn typed(text: String) -> (Move, Vec<Action>) {
    (Move::Typed(text.clone()), vec![Action::Type(text)])
}

fn as_people_write(date: PartialDate) -> String {
    let day = date.first();
    match date.precision() {
        Precision::Day => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
        Precision::Month => format!("{:02}/{}", day.month(), day.year()),
        Precision::Year => day.year().to_string(),
    }
}

fn row_of(rows: &[Row], choice: Choice) -> Option<usize> {
    rows.iter().position(|row| row.choice == choice)
}

fn row_of_group(rows: &[Row], question: &Question, option: usize) -> usize {
    let options = question.kind.options();
    let mut groups: Vec<_> = options.iter().filter_map(|option| option.group.as_deref()).collect();
    groups.dedup();
    let group = options[option].group.as_deref().expect("an option without a row is in a group");
    let position = groups.iter().position(|known| *known == group).expect("its group is known");
    row_of(rows, Choice::Group(position)).expect("a group has a row")
}

/// The lines a person types in line mode.
pub(crate) fn lines_of(moves: &[Move]) -> String {
    let mut lines = String::new();
    for taken in moves {
        match taken {
            Move::Row(row) => writeln!(lines, "{}", row + 1),
            Move::Rows(rows) => {
                let numbers: Vec<_> = rows.iter().map(|row| (row + 1).to_string()).collect();
                writeln!(lines, "{}", numbers.join(","))
            }
            Move::Typed(text) => writeln!(lines, "{text}"),
            Move::Unknown { .. } => writeln!(lines, "?"),
            Move::Refine(ways) => writeln!(lines, "{}", ways + 1),
            Move::Result => writeln!(lines, "r"),
        }
        .expect("a string takes it");
    }
    lines + "q\n"
}

/// The keys a person presses in full screen.
pub(crate) fn keys_of(moves: &[Move]) -> String {
    let mut keys = Vec::new();
    let go_to = |keys: &mut Vec<String>, row: usize| {
        keys.push("home".to_owned());
        keys.extend(std::iter::repeat_n("down".to_owned(), row));
    };
    for taken in moves {
        match taken {
            Move::Row(row) => {
                go_to(&mut keys, *row);
                keys.push("enter".to_owned());
            }
            Move::Rows(rows) => {
                for row in rows {
                    go_to(&mut keys, *row);
                    keys.push("space".to_owned());
                }
                keys.push("enter".to_owned());
            }
            Move::Typed(text) => keys.extend([text.clone(), "enter".to_owned()]),
            Move::Unknown { typed: false } => keys.push("0".to_owned()),
            // Below the field stands the row "I don't know".
            Move::Unknown { typed: true } => keys.extend(["down", "enter"].map(str::to_owned)),
            Move::Refine(_) => keys.push("e".to_owned()),
            Move::Result => keys.push("v".to_owned()),
        }
    }
    keys.join(" ")
}
