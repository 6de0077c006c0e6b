//! Properties of the engine on the real knowledge base.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use proptest::prelude::*;

use super::small::TODAY;
use crate::interview::{Answer, Entry, Lengths, Reached, Replay, Session, State};
use crate::knowledge::{Id, Kind, Knowledge, Loaded, Options, PartialDate, Procedure, Question, embedded};

thread_local! {
    static REAL: Loaded = embedded();
}

pub(super) fn with_real<T>(test: impl FnOnce(&Knowledge) -> T) -> T {
    REAL.with(|loaded| {
        let format = crate::diagnostic::Format::Short;
        let knowledge = loaded.knowledge.as_ref();
        test(knowledge.unwrap_or_else(|| panic!("{}", loaded.diagnostics.render(&loaded.sources, format))))
    })
}

/// An answer to a question, from a random number.
pub(super) fn any_answer(question: &Question, dice: u32) -> Answer {
    let pick = |count: usize| dice as usize / 8 % count.max(1);
    if dice.is_multiple_of(8) {
        return Answer::Unknown;
    }
    match &question.kind {
        Kind::One { options, .. } => Answer::One(pick(options.len())),
        Kind::Several { options, none } => {
            let chosen = Options(u64::from(dice / 8) | 1)
                .and(Options::all(options.len()))
                .without(Options::one(*none));
            Answer::Several(if chosen.is_empty() { Options::one(*none) } else { chosen })
        }
        Kind::Count { .. } => Answer::Count(i64::from(dice / 8 % 4)),
        Kind::Money { .. } => Answer::Money(i64::from(dice / 8 % 30_000) * 100),
        Kind::Date { max, .. } => {
            let back = i64::from(dice / 8 % 4_000);
            let days = if max.is_some() { -back } else { 400 - back };
            let day = crate::interview::calendar::shift(TODAY, days, crate::knowledge::Unit::Days);
            Answer::Date(PartialDate::day(day))
        }
    }
}

/// Answers what is asked, by the dice, until nothing is open; calls back at every step.
fn walk<'k>(session: &mut Session<'k>, dice: &[u32], mut step: impl FnMut(&Session<'k>, &Replay)) {
    for dice in dice {
        let replay = session.replay();
        step(session, &replay);
        let Some(open) = replay.open else { return };
        let answer = any_answer(&session.knowledge.questions[open], *dice);
        session.answers.set(open, answer);
    }
    step(session, &session.replay());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// The look-ahead keeps its word: each answer takes one question off, and the bounds only close in.
    #[test]
    fn the_outlook_closes_in(dice in proptest::collection::vec(any::<u32>(), 24)) {
        with_real(|knowledge| {
            let mut session = Session::new(knowledge, TODAY, Entry::Tree);
            let mut before: Option<(usize, usize, bool)> = None;
            walk(&mut session, &dice, |session, replay| {
                let ahead = session.outlook();
                assert!(ahead.fewest <= ahead.most);
                assert_eq!(ahead.most == 0, replay.open.is_none());
                if let Some((fewest, most, refining)) = before && refining == replay.refining {
                    assert!(ahead.fewest + 1 >= fewest, "fewer than promised: {ahead:?} after {before:?}");
                    let path: Vec<_> = replay
                        .path
                        .iter()
                        .map(|&q| (&*session.knowledge.questions[q].name, session.answers.get(q)))
                        .collect();
                    assert!(ahead.most < most, "more than promised: {ahead:?} after {before:?} at {path:?}");
                }
                before = Some((ahead.fewest, ahead.most, replay.refining));
            });
        });
    }

    /// As answers come in, the total only narrows (a fee for each child comes on top of an open maximum).
    #[test]
    fn the_total_only_narrows(dice in proptest::collection::vec(any::<u32>(), 24)) {
        with_real(|knowledge| {
            let mut session = Session::new(knowledge, TODAY, Entry::Tree);
            let mut before: BTreeMap<_, crate::interview::Total> = BTreeMap::new();
            walk(&mut session, &dice, |session, _| {
                for result in session.checklist().results {
                    let Some(total) = result.total else { continue };
                    if let Some(old) = before.get(&result.procedure) {
                        assert!(total.min >= old.min, "{total:?} after {old:?}");
                        if let (Some(max), Some(now), true) = (old.max, total.max, old.per.is_empty()) {
                            assert!(now <= max, "{total:?} after {old:?}");
                        }
                    }
                    before.insert(result.procedure, total);
                }
            });
        });
    }

    /// Every walk ends in a result, within a bound, and replaying its answers in any order gives it again.
    #[test]
    fn every_walk_ends(dice in proptest::collection::vec(any::<u32>(), 40), day in 0_usize..3) {
        let today = [TODAY, date(2027, 1, 2), date(2030, 1, 1)][day];
        with_real(|knowledge| {
            let mut session = Session::new(knowledge, today, Entry::Tree);
            let mut last: Option<Replay> = None;
            walk(&mut session, &dice, |_, replay| last = Some(replay.clone()));
            let last = last.expect("there is at least one step");
            assert_eq!(last.open, None, "40 answers are enough for everybody");
            assert!(last.parked.is_empty() && last.not_needed.is_empty());
            let list = session.checklist();
            assert!(!list.results.is_empty() || !list.referrals.is_empty());
            let asked: Vec<Id<Question>> = last.path;
            assert!(asked.len() <= session.answers.iter().count());
        });
    }
}

/// Every path through the tree, as the answers that lead there.
fn follow<'k>(session: &Session<'k>, found: &mut Vec<Session<'k>>) {
    let replay = session.replay();
    let (Reached::Routing, Some(question)) = (&replay.reached, replay.open) else {
        found.push(session.clone());
        return;
    };
    let options = session.knowledge.questions[question].kind.options().len();
    for answer in (0..options).map(Answer::One).chain([Answer::Unknown]) {
        let mut next = session.clone();
        next.answers.set(question, answer);
        follow(&next, found);
    }
}

/// The procedures to which neither the tree leads, by way of these, nor a procedure that is reached.
fn unreached(knowledge: &Knowledge, mut reached: BTreeSet<Id<Procedure>>) -> Vec<&str> {
    let mut open: Vec<Id<Procedure>> = reached.iter().copied().collect();
    while let Some(procedure) = open.pop() {
        open.extend(
            knowledge.procedures[procedure].next.iter().map(|next| next.to).filter(|to| reached.insert(*to)),
        );
    }
    let left = knowledge.procedures.iter().filter(|(id, _)| !reached.contains(id));
    left.map(|(_, procedure)| &*procedure.name).collect()
}

/// Answers everything that is open with "I don't know".
fn shrug(session: &mut Session<'_>) {
    while let Some(open) = session.replay().open {
        session.answers.set(open, Answer::Unknown);
    }
}

#[test]
fn every_path_of_the_tree_ends_in_a_result() {
    with_real(|knowledge| {
        let mut reached = BTreeSet::new();
        for today in [TODAY, date(2027, 1, 2), date(2030, 1, 1)] {
            let mut found = Vec::new();
            follow(&Session::new(knowledge, today, Entry::Tree), &mut found);
            assert!(found.len() > 30, "the tree has more paths than {}", found.len());
            for mut path in found {
                shrug(&mut path);
                let list = path.checklist();
                assert!(
                    !list.results.is_empty() || !list.referrals.is_empty(),
                    "nothing at the end of {:?}",
                    path.answers
                );
                for result in list.results {
                    let name = &knowledge.procedures[result.procedure].name;
                    let leads_on = !result.next.is_empty()
                        || result.reasons.iter().any(|reason| !reason.instead.is_empty());
                    assert!(!result.stops.is_empty() || leads_on, "`{name}` has neither a stop nor a way on");
                    reached.insert(result.procedure);
                }
            }
        }
        assert_eq!(unreached(knowledge, reached), [""; 0], "nothing leads to these");
    });
}

#[test]
fn without_answers_the_sheet_keeps_its_conditions_and_with_all_of_them_none_is_left() {
    with_real(|knowledge| {
        let id = knowledge.procedures.find("rinnovo-permesso-lavoro-subordinato").expect("it is in the data");
        let mut session = Session::new(knowledge, TODAY, Entry::Procedure(id));
        let conditional = |session: &Session<'_>| {
            let list = session.checklist();
            let papers = list.results[0].stops.iter().flat_map(|stop| &stop.papers);
            papers.filter(|paper| matches!(paper.state, State::If(_))).count()
        };
        assert!(conditional(&session) > 0);
        let total = session.checklist().results[0].total.clone().expect("all fees are stated");
        assert_eq!((total.min, total.max), (7646, Some(17646)));
        let depends: Vec<&str> =
            total.depends.iter().map(|question| &*knowledge.questions[*question].name).collect();
        assert_eq!(depends, ["lavoro", "eta", "contratto", "durata-permesso", "figli-sotto-14"]);
        for (question, answer) in [
            ("assenza-lunga", "no"),
            ("lavoro", "azienda"),
            ("eta", "adulto"),
            ("contratto", "indeterminato"),
            ("durata-permesso", "media"),
            ("figli-sotto-14", "2"),
            ("permesso-scade", "2027-03-01"),
        ] {
            let question = knowledge.questions.find(question).expect("it is in the data");
            let answer = Answer::parse(&knowledge.questions[question], answer).expect("it is an answer");
            session.answers.set(question, answer);
        }
        assert_eq!(conditional(&session), 0);
        let replay = session.replay();
        assert_eq!((replay.open, replay.open_questions.len()), (None, 0));
        let total = session.checklist().results[0].total.clone().expect("all fees are stated");
        assert_eq!((total.min, total.max, total.per.len()), (18738, Some(18738), 0));
    });
}

/// All paths are resolved, and their number and lengths agree with the look-ahead.
#[test]
fn every_class_of_every_path_resolves() {
    with_real(|knowledge| {
        let (survey, shown) = crate::interview::survey(knowledge, TODAY, &|class| {
            let is_empty = class.results.is_empty() && class.referral.is_none();
            is_empty.then(|| format!("{:?}", class.route))
        });
        assert_eq!(shown.iter().flatten().next(), None, "a class that comes to nothing");
        assert_eq!(shown.len(), survey.classes + survey.edges);
        let reached = survey.procedures.keys().copied().collect();
        assert_eq!(unreached(knowledge, reached), [""; 0], "nothing leads to these");
        let names: Vec<_> = survey.never_asked.iter().map(|id| &*knowledge.questions[*id].name).collect();
        assert_eq!(names, [""; 0], "questions that no path asks");
        let ahead = Session::new(knowledge, TODAY, Entry::Tree).outlook();
        let most = survey.procedures.values().map(Lengths::most).max();
        assert_eq!(most, Some(ahead.most), "the look-ahead and the walk count alike");
    });
}

#[test]
fn the_renewal_has_its_bands_to_the_day() {
    use crate::knowledge::BandState::{Late, OnTime, Over};
    with_real(|knowledge| {
        let id = knowledge.procedures.find("rinnovo-permesso-lavoro-subordinato").expect("it is in the data");
        let expiry = knowledge.questions.find("permesso-scade").expect("it is in the data");
        let expected = [(60, OnTime), (59, Late), (0, Late), (-60, Late), (-61, Over)];
        for (days_ahead, band) in expected {
            let mut session = Session::new(knowledge, TODAY, Entry::Procedure(id));
            let day = crate::interview::calendar::shift(TODAY, days_ahead, crate::knowledge::Unit::Days);
            session.answers.set(expiry, Answer::Date(PartialDate::day(day)));
            let due = session.checklist().results[0].deadlines[0].clone();
            assert_eq!(due.today, Some(band), "the permit expires in {days_ahead} days");
        }
    });
}

/// An income between two thresholds: with two open counts only a corner of them says that the first still matters.
#[test]
fn the_outlook_counts_what_two_open_counts_decide_together() {
    with_real(|knowledge| {
        let mut session = Session::new(knowledge, TODAY, Entry::Tree);
        let day = Answer::Date(PartialDate::day(date(2021, 8, 24)));
        for (name, answer) in [
            ("fase", "lungo-soggiorno"),
            ("permesso", "lavoro-subordinato"),
            ("soggiorno-dal", ""),
            ("storia-soggiorno", "niente"),
            ("famiglia-lungo", "con-me"),
        ] {
            let question = super::small::question_of(knowledge, name);
            let options = knowledge.questions[question].kind.options();
            let position = options.iter().position(|option| &*option.name == answer);
            session.answers.set(question, position.map_or(day, Answer::One));
        }
        let before = session.outlook();
        let income = super::small::question_of(knowledge, "reddito");
        assert_eq!(session.replay().open, Some(income));
        session.answers.set(income, Answer::Money(2_869_300));
        let after = session.outlook();
        assert!(before.exact && after.exact && after.most < before.most, "{after:?} after {before:?}");
    });
}
