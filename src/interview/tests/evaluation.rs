//! Tables of the engine: three values, ranges, the next question, verdicts and totals.

use std::collections::BTreeSet;

use jiff::civil::date;

use super::small::{FEES, QUESTIONS, names, next, question_of, result, session, world};
use crate::interview::facts::Facts;
use crate::interview::{Answer, Plans, Range, State, Truth, Verdict, partition};
use crate::knowledge::BandState;

/// One requirement over these answers: whether it holds.
fn holds(condition: &str, answers: &[(&str, &str)]) -> Truth {
    let procedure = format!("requires: [(id: \"r\", cure: Act, holds: {condition})], steps: []");
    let knowledge = world(QUESTIONS, FEES, "\"coniugato\": Is(\"sposato\", [\"si\"])", &procedure);
    result(&session(&knowledge, answers)).reasons[0].holds
}

/// A condition, the answers, and what it comes to.
type Row = (&'static str, &'static [(&'static str, &'static str)], Truth);

#[test]
fn conditions_have_three_values() {
    use Truth::{No, Unknown, Yes};
    let cases: &[Row] = &[
        ("Is(\"durata\", [\"breve\"])", &[], Unknown),
        ("Is(\"durata\", [\"breve\", \"media\"])", &[("durata", "media")], Yes),
        ("Not(Is(\"durata\", [\"breve\"]))", &[("durata", "?")], Unknown),
        ("All([Is(\"durata\", [\"breve\"]), Doubt(\"dubbio\")])", &[("durata", "media")], No),
        ("Any([Is(\"durata\", [\"breve\"]), Doubt(\"dubbio\")])", &[("durata", "breve")], Yes),
        ("Any([Is(\"durata\", [\"breve\"]), Doubt(\"dubbio\")])", &[("durata", "media")], Unknown),
        ("All([])", &[], Yes),
        ("Any([])", &[], No),
        ("Named(\"coniugato\")", &[("sposato", "si")], Yes),
        // Kleene leaves these unknown; splitting over the question that is read twice decides them.
        ("Any([Is(\"durata\", [\"breve\"]), Not(Is(\"durata\", [\"breve\"]))])", &[], Yes),
        ("All([Is(\"durata\", [\"breve\"]), Is(\"durata\", [\"media\"])])", &[], No),
        // A question that does not apply: no option, no comparison, a count of zero.
        ("AtLeast(Answer(\"figli\"), One)", &[("sposato", "no")], No),
        ("Before(Answer(\"figli\"), One)", &[("sposato", "no")], Yes),
        ("AtLeast(Answer(\"figli\"), One)", &[("sposato", "si"), ("figli", "1")], Yes),
        // Intervals: a date of which only the year is known.
        ("Since(After(Answer(\"dal\"), Value(\"anni\")))", &[("dal", "2020")], Yes),
        ("Since(After(Answer(\"dal\"), Value(\"anni\")))", &[("dal", "2021")], Unknown),
        ("Since(After(Answer(\"dal\"), Value(\"anni\")))", &[("dal", "2021-11-22")], Yes),
        ("Since(After(Answer(\"dal\"), Value(\"anni\")))", &[("dal", "2021-11-23")], No),
        ("Until(Answer(\"scade\"))", &[("scade", "2026-11-22")], Yes),
        ("Until(Answer(\"scade\"))", &[("scade", "2026-11-21")], No),
        ("Before(Answer(\"dal\"), Today)", &[("dal", "2026-11-22")], No),
        // Thresholds are compared to the cent.
        ("AtLeast(Answer(\"reddito\"), Value(\"cento\"))", &[("reddito", "100.00")], Yes),
        ("AtLeast(Answer(\"reddito\"), Value(\"cento\"))", &[("reddito", "99.99")], No),
        (
            "AtLeast(Answer(\"reddito\"), Times([Value(\"cento\"), Sum([One, Answer(\"figli\")])]))",
            &[("reddito", "100.00"), ("sposato", "no")],
            Yes,
        ),
        (
            "AtLeast(Answer(\"reddito\"), Times([Value(\"cento\"), Sum([One, Answer(\"figli\")])]))",
            &[("reddito", "100.00"), ("sposato", "?")],
            Unknown,
        ),
        (
            "AtLeast(Answer(\"reddito\"), Times([Value(\"cento\"), Sum([One, Answer(\"figli\")])]))",
            &[("reddito", "2100.00"), ("sposato", "?")],
            Yes,
        ),
    ];
    for (condition, answers, expected) in cases {
        assert_eq!(holds(condition, answers), *expected, "{condition} with {answers:?}");
    }
}

#[test]
fn a_guard_is_asked_before_what_it_guards_and_nothing_else_is() {
    let procedure = "requires: [(id: \"r\", cure: Act, holds: AtLeast(Answer(\"figli\"), One))], steps: []";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    assert_eq!(next(&session(&knowledge, &[])).as_deref(), Some("sposato"));
    assert_eq!(next(&session(&knowledge, &[("sposato", "si")])).as_deref(), Some("figli"));
    assert_eq!(next(&session(&knowledge, &[("sposato", "no")])), None);
    assert_eq!(next(&session(&knowledge, &[("sposato", "?")])), None);
}

#[test]
fn two_questions_that_only_decide_together_are_both_asked() {
    let either = "Any([All([Is(\"durata\", [\"breve\"]), Is(\"sposato\", [\"si\"])]), \
                  All([Not(Is(\"durata\", [\"breve\"])), Not(Is(\"sposato\", [\"si\"]))])])";
    let knowledge = world(
        QUESTIONS,
        FEES,
        "",
        &format!("requires: [(id: \"r\", cure: Act, holds: {either})], steps: []"),
    );
    assert_eq!(next(&session(&knowledge, &[])).as_deref(), Some("durata"));
    assert_eq!(next(&session(&knowledge, &[("durata", "media")])).as_deref(), Some("sposato"));
}

#[test]
fn an_incurable_no_ends_the_questions() {
    let procedure = "requires: [
            (id: \"mai\", cure: Never, holds: Is(\"sposato\", [\"no\"])),
            (id: \"reddito\", cure: Money, holds: AtLeast(Answer(\"reddito\"), Value(\"cento\"))),
        ], steps: []";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let closed = session(&knowledge, &[("sposato", "si")]);
    assert_eq!(result(&closed).verdict, Verdict::Closed);
    assert_eq!(next(&closed), None);
    assert_eq!(next(&session(&knowledge, &[("sposato", "no")])).as_deref(), Some("reddito"));
}

#[test]
fn the_not_yet_day_is_the_latest_and_is_looked_at_again() {
    let procedure = "requires: [
            (id: \"anni\", cure: Time, holds: Since(After(Answer(\"dal\"), Value(\"anni\")))),
            (id: \"in-corso\", cure: Act, holds: Until(Answer(\"scade\"))),
        ], steps: []";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let soon = result(&session(&knowledge, &[("dal", "2022-02-28"), ("scade", "2027-01-31")]));
    assert_eq!(soon.verdict, Verdict::NotYet(Some(Range::exactly(date(2027, 2, 28)))));
    assert_eq!(soon.reasons[1].holds, Truth::Yes);
    assert_eq!(soon.reasons[1].holds_then, Truth::No, "the permit will have expired by then");
    let year = result(&session(&knowledge, &[("dal", "2023"), ("scade", "2030-01-31")]));
    assert_eq!(
        year.verdict,
        Verdict::NotYet(Some(Range { min: date(2028, 1, 1), max: date(2028, 12, 31) })),
        "a year alone gives the first and the last day"
    );
    assert_eq!(year.reasons[1].holds_then, Truth::Yes);
    let both = result(&session(&knowledge, &[("dal", "2023-05-03"), ("scade", "2020-01-31")]));
    assert_eq!(both.verdict, Verdict::NotYet(None), "an act is missing too: no day can be promised");
}

#[test]
fn a_value_past_its_time_is_used_but_never_certain() {
    let values = format!(
        "{FEES} \"assegno\": Money([Known(from: On(\"2026-01-01\"), is: \"100.00\", next_due: \"2026-11-01\", CITE)]),
         \"finito\": Money([Known(from: Always, until: \"2026-11-01\", is: \"100.00\", CITE)]),"
    );
    let verdict = |value: &str| {
        let requires = format!(
            "requires: [(id: \"r\", cure: Money, holds: AtLeast(Answer(\"reddito\"), Value(\"{value}\")))], steps: []"
        );
        let knowledge = world(QUESTIONS, &values, "", &requires);
        let resolved = result(&session(&knowledge, &[("reddito", "500.00")]));
        (resolved.verdict, resolved.reasons[0].holds, resolved.reasons[0].basis.last_known.len())
    };
    assert_eq!(verdict("assegno"), (Verdict::Unclear, Truth::Yes, 1));
    assert_eq!(verdict("finito"), (Verdict::Unclear, Truth::Unknown, 0));
    assert_eq!(verdict("cento"), (Verdict::Open, Truth::Yes, 0));
}

#[test]
fn the_total_is_a_true_range() {
    let procedure = "steps: [(id: \"s\", office: \"poste\", pay: Fees([\"base\", \"figli\", \"contributo\", \"sconto\"]))]";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let total =
        |answers: &[(&str, &str)]| result(&session(&knowledge, answers)).total.expect("all fees are stated");
    let open = total(&[("sposato", "no")]);
    assert_eq!(
        (open.min, open.max),
        (17046, Some(17046)),
        "the two amounts add up to the same in every class"
    );
    assert_eq!(names(&knowledge, &open.depends), [""; 0]);
    let unknown = total(&[]);
    assert_eq!(
        (unknown.min, unknown.max, unknown.per.len()),
        (17046, Some(17046), 1),
        "the base, and more for each child"
    );
    assert_eq!(unknown.per[0].0, Range::exactly(3046));
    assert_eq!(names(&knowledge, &unknown.depends), ["sposato", "figli"]);
    let two = total(&[("sposato", "si"), ("figli", "2")]);
    assert_eq!((two.min, two.max), (17046 + 6092, Some(17046 + 6092)));
}

#[test]
fn what_each_person_adds_is_paid_at_one_of_two_offices_not_at_both() {
    let fees = "pay: Fees([\"base\", \"figli\"])";
    let procedure = format!(
        "steps: [(id: \"s\", office: \"poste\", when: Is(\"durata\", [\"breve\"]), {fees}),
                 (id: \"t\", office: \"questura\", when: Is(\"durata\", [\"media\", \"lunga\"]), {fees})]"
    );
    let knowledge = world(QUESTIONS, FEES, "", &procedure);
    let total = result(&session(&knowledge, &[("sposato", "si")])).total.expect("all fees are stated");
    assert_eq!((total.min, total.max, total.per.len()), (3046, Some(3046), 1));
    assert_eq!(total.per[0].0, Range::exactly(3046));
}

#[test]
fn unknown_papers_keep_what_is_left_of_their_condition() {
    let procedure = "steps: [(id: \"s\", office: \"poste\", bring: [
            Doc(\"foglio\"), If(All([Is(\"sposato\", [\"si\"]), Is(\"durata\", [\"lunga\"])]), [Doc(\"atto\")]),
        ])]";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let state =
        |answers: &[(&str, &str)]| result(&session(&knowledge, answers)).stops[0].papers[1].state.clone();
    let State::If(left) = state(&[("sposato", "si")]) else { panic!("the duration is not known") };
    assert!(
        matches!(left, crate::knowledge::Condition::Is(question, _) if names(&knowledge, &[question]) == ["durata"])
    );
    assert_eq!(state(&[("sposato", "no")]), State::NotNeeded);
    assert_eq!(state(&[("sposato", "si"), ("durata", "lunga")]), State::Required);
}

#[test]
fn deadlines_have_bands_to_the_day() {
    let procedure = "steps: [], deadlines: [(id: \"d\", bands: [
            (to: Before(Answer(\"scade\"), Value(\"sessanta\")), state: OnTime),
            (to: After(Answer(\"scade\"), Value(\"sessanta\")), state: Late),
        ])]";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let today = |scade: &str| result(&session(&knowledge, &[("scade", scade)])).deadlines[0].today;
    // Today is 22 November 2026.
    assert_eq!(today("2027-01-21"), Some(BandState::OnTime), "day -60 is the last in time");
    assert_eq!(today("2027-01-20"), Some(BandState::Late), "day -59");
    assert_eq!(today("2026-11-22"), Some(BandState::Late), "day 0");
    assert_eq!(today("2026-09-23"), Some(BandState::Late), "day 60 is still accepted");
    assert_eq!(today("2026-09-22"), Some(BandState::Over), "day 61");
    assert_eq!(today("2027-01"), None, "a month alone: it may be either");
    assert_eq!(today("?"), None);
}

#[test]
fn answers_off_the_path_are_parked_and_come_back() {
    let procedure = "requires: [(id: \"r\", cure: Act, holds: AtLeast(Answer(\"figli\"), One))], steps: []";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let mut session = session(&knowledge, &[("sposato", "no"), ("figli", "2"), ("durata", "breve")]);
    let replay = session.replay();
    assert_eq!(names(&knowledge, &replay.parked), ["durata", "figli"]);
    assert_eq!(result(&session).reasons[0].holds, Truth::No);
    session.answers.set(question_of(&knowledge, "sposato"), Answer::One(0));
    let replay = session.replay();
    assert_eq!(names(&knowledge, &replay.path), ["sposato", "figli"]);
    assert_eq!(names(&knowledge, &replay.parked), ["durata"]);
}

#[test]
fn an_answer_that_can_change_nothing_is_not_needed() {
    let procedure = "requires: [(id: \"r\", cure: Act, holds: Any([Is(\"durata\", [\"breve\"]), Is(\"sposato\", [\"si\"])]))], steps: []";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let replay = session(&knowledge, &[("durata", "breve"), ("sposato", "no")]).replay();
    assert_eq!(names(&knowledge, &replay.path), ["durata"]);
    assert_eq!(names(&knowledge, &replay.not_needed), ["sposato"]);
    assert_eq!(replay.open, None);
}

/// Answers, what the notice and the way on come to, which answers count and which do not.
type Counting = (
    &'static [(&'static str, &'static str)],
    (Truth, Truth),
    &'static [&'static str],
    &'static [&'static str],
);

/// A sheet with a notice and a way on for who is married; both are read, and neither is worth a question.
const MARRIED: &str = "steps: [], notices: {\"dubbio\": Is(\"sposato\", [\"si\"])},
    next: [(to: \"prova\", link: Then, when: Any([Is(\"sposato\", [\"si\"]), Is(\"durata\", [\"lunga\"])]))]";

#[test]
fn an_answer_that_only_a_notice_reads_counts_and_is_never_asked_for() {
    use Truth::{No, Unknown, Yes};
    let knowledge = world(QUESTIONS, FEES, "", MARRIED);
    let states = |answers: &[(&str, &str)]| {
        let result = result(&session(&knowledge, answers));
        let known = |state: &State| match state {
            State::If(_) => Unknown,
            State::Required => Yes,
            State::NotNeeded => No,
        };
        let notice = result.notices.first().map_or(No, |line| known(&line.state));
        (notice, result.next.first().map_or(No, |next| known(&next.state)))
    };
    let table: &[Counting] = &[
        (&[], (Unknown, Unknown), &[], &[]),
        (&[("sposato", "si")], (Yes, Yes), &["sposato"], &[]),
        (&[("sposato", "no")], (No, Unknown), &["sposato"], &[]),
        (&[("sposato", "?")], (Unknown, Unknown), &[], &["sposato"]),
        // The duration comes first and settles the way on; then who is married still matters to the notice.
        (&[("durata", "lunga"), ("sposato", "no")], (No, Yes), &["durata", "sposato"], &[]),
        (&[("durata", "breve"), ("sposato", "si")], (Yes, Yes), &["durata", "sposato"], &[]),
    ];
    for (answers, expected, counting, needless) in table {
        let replay = session(&knowledge, answers).replay();
        assert_eq!((replay.open, replay.path.len(), replay.parked.len()), (None, 0, 0), "{answers:?}");
        assert_eq!(states(answers), *expected, "{answers:?}");
        assert_eq!(names(&knowledge, &replay.beside), *counting, "{answers:?}");
        assert_eq!(names(&knowledge, &replay.not_needed), *needless, "{answers:?}");
    }
    let off_path = session(&knowledge, &[("reddito", "1.00")]).replay();
    assert_eq!(names(&knowledge, &off_path.parked), ["reddito"], "nothing reads it");
}

#[test]
fn an_answer_after_the_open_question_counts_already_and_is_not_open() {
    let procedure = "requires: [
            (id: \"r\", cure: Act, holds: Is(\"durata\", [\"breve\"])),
            (id: \"s\", cure: Act, holds: Is(\"sposato\", [\"si\"])),
        ], steps: []";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    let replay = session(&knowledge, &[("sposato", "no")]).replay();
    assert_eq!(names(&knowledge, &replay.open_questions), ["durata"]);
    assert_eq!((names(&knowledge, &replay.beside), replay.not_needed.len()), (vec!["sposato".to_owned()], 0));
}

#[test]
fn what_is_given_is_not_answered_otherwise() {
    let procedure = "given: {\"durata\": [\"breve\"]}, steps: [],
        requires: [(id: \"r\", cure: Act, holds: Is(\"durata\", [\"breve\"]))]";
    let knowledge = world(QUESTIONS, FEES, "", procedure);
    // As given, otherwise, and not known: which answers are off the path, and which are only not needed.
    for (answer, off_path, needless) in [("breve", 0, 1), ("lunga", 1, 0), ("?", 0, 1)] {
        let session = session(&knowledge, &[("durata", answer)]);
        let replay = session.replay();
        assert_eq!((replay.parked.len(), replay.not_needed.len()), (off_path, needless), "{answer}");
        assert_eq!((replay.open, replay.beside.len()), (None, 0), "{answer}");
        assert_eq!(result(&session).reasons[0].holds, Truth::Yes, "{answer}");
    }
}

#[test]
fn what_a_notice_rests_on_and_what_makes_a_way_on_doubtful_is_told() {
    let values = FEES.replace("\"100.00\", CITE", "\"100.00\", notice: \"dubbio\", CITE");
    let told = |values: &str, procedure: &str| -> Vec<String> {
        let knowledge = world(QUESTIONS, values, "", procedure);
        let notices = result(&session(&knowledge, &[])).notices;
        notices.iter().map(|line| knowledge.notices[line.notice].name.to_string()).collect()
    };
    let warned = "steps: [], notices: {\"soglia\": Always}";
    assert_eq!(told(FEES, warned), ["soglia"]);
    assert_eq!(told(&values, warned), ["soglia", "dubbio"], "the notice of the value that the notice names");
    let doubtful = "steps: [], next: [(to: \"prova\", link: Then, when: Doubt(\"dubbio\"))]";
    assert_eq!(told(FEES, doubtful), ["dubbio"]);
}

#[test]
fn looking_ahead_sees_what_a_sum_of_two_counts_will_ask() {
    let questions =
        format!("{QUESTIONS} \"altri\": (about: \"richiedente\", kind: Count(max: Value(\"venti\"))),");
    let procedure = "steps: [], requires: [(id: \"r\", cure: Money, holds: AtLeast(Answer(\"reddito\"),
        Times([Value(\"cento\"), Sum([One, Answer(\"figli\"), Answer(\"altri\")])])))]";
    let knowledge = world(&questions, FEES, "", procedure);
    let start = session(&knowledge, &[]);
    assert_eq!(next(&start).as_deref(), Some("reddito"), "neither count alone settles anything yet");
    let ahead = start.outlook();
    assert_eq!((ahead.fewest, ahead.most), (1, 4), "that is enough, or the family has to be counted");
    // 100.00 to 4,100.00 euros are asked for; between, the family decides.
    for (income, fewest, most) in [("99.99", 0, 0), ("100.00", 1, 3), ("2000.00", 1, 3), ("4100.00", 0, 0)] {
        let ahead = session(&knowledge, &[("sposato", "si"), ("reddito", income)]).outlook();
        assert_eq!((ahead.fewest, ahead.most), (fewest, most), "{income}");
    }
}

/// Where a threshold cuts depends on the day, and on the answers to whatever else it reads.
#[test]
fn classes_that_were_worked_out_before_change_nothing_for_the_next() {
    let values = format!(
        "{FEES} \"soglia-datata\": Money([Known(from: Always, is: \"100.00\", CITE),
        Known(from: On(\"2027-01-01\"), is: \"300.00\", CITE)]),"
    );
    let procedure = "steps: [], requires: [(id: \"r\", cure: Money, holds: AtLeast(Answer(\"reddito\"),
        Times([Value(\"soglia-datata\"), Sum([One, Answer(\"figli\")])])))]";
    let knowledge = world(QUESTIONS, &values, "", procedure);
    let income = question_of(&knowledge, "reddito");
    let shared = session(&knowledge, &[]).plans;
    let mut cuts = BTreeSet::new();
    for today in [date(2026, 11, 22), date(2027, 1, 1), date(2026, 11, 22)] {
        for family in [("sposato", "no"), ("figli", "0"), ("figli", "1"), ("figli", "2")] {
            let alone = session(&knowledge, &[("sposato", "si"), family]);
            let classes = |plans: &Plans| {
                let facts = Facts::new(&knowledge, plans, today, &Vec::new());
                alone.answers.iter().for_each(|(question, answer)| facts.tell(question, answer));
                let plan = facts.library().plan(knowledge.procedures.ids().next().unwrap());
                format!("{:?}", partition::classes(income, [&*plan.items[0].reads].into_iter(), &facts))
            };
            assert_eq!(classes(&shared), classes(&alone.plans), "{today} {family:?}");
            cuts.insert(classes(&alone.plans));
        }
    }
    // At 100, 200 and 300 euros, and from the next year at 300, 600 and 900.
    assert_eq!(cuts.len(), 5, "{cuts:#?}");
}
