//! Properties of the engine on the real knowledge base.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;

use super::small::TODAY;
use crate::interview::{Answer, Entry, Replay, Session};
use crate::knowledge::{Id, Kind, Knowledge, Loaded, Options, PartialDate, Question, embedded};

thread_local! {
    static REAL: Loaded = embedded();
}

fn with_real<T>(test: impl FnOnce(&Knowledge) -> T) -> T {
    REAL.with(|loaded| {
        let format = crate::diagnostic::Format::Short;
        let knowledge = loaded.knowledge.as_ref();
        test(knowledge.unwrap_or_else(|| panic!("{}", loaded.diagnostics.render(&loaded.sources, format))))
    })
}

/// An answer to a question, from a random number.
fn any_answer(question: &Question, dice: u32) -> Answer {
    let pick = |count: usize| dice as usize / 8 % count.max(1);
    if dice % 8 == 0 {
        return Answer::Unknown;
    }
    match &question.kind {
        Kind::One { options, .. } => Answer::One(pick(options.len())),
        Kind::Several { options, none } => {
            let chosen = Options(u64::from(dice / 8) | 1)
                .and(Options::all(options.len()))
                .without(Options::one(*none));
            Answer::Several(if chosen.is_empty() {
                Options::one(*none)
            } else {
                chosen
            })
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
                    assert!(ahead.most + 1 <= most, "more than promised: {ahead:?} after {before:?}");
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
