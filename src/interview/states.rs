//! The states of items: what is known of what an item reads, as far as the item tells it apart.
//!
//! An item reads few questions, so it has few states, and all that looking at it costs is done once for each of them: what
//! it comes to, and which questions could still change that. Walking many answers is then mostly looking up.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use super::ask::{self, Case};
use super::calendar::day_number;
use super::checklist::Truth;
use super::facts::{Belief, Facts};
use super::plan::{Item, Phase};
use super::set::Questions;
use crate::knowledge::{Id, Question};

/// More states than this are forgotten: what comes after is worked out anew.
const MOST: usize = 1 << 16;

/// The states that were met.
#[derive(Default)]
pub(crate) struct States {
    known: RefCell<ByKey>,
    /// Room for the key that is looked up.
    key: RefCell<Vec<u64>>,
    /// Never given twice, also when states are forgotten.
    next: Cell<u32>,
}

/// The states by their keys.
type ByKey = HashMap<Box<[u64]>, Rc<State>, BuildHasherDefault<Mix>>;

/// What comes of an item in one state.
#[derive(Debug)]
pub(crate) struct State {
    /// Two equal numbers are the same state of the same item.
    pub(crate) number: u32,
    /// Whether something unasked can still change it.
    pub(crate) is_live: bool,
    /// Whether it closes its procedure.
    pub(crate) closes: bool,
    /// What it reads and could still be asked.
    pub(crate) unasked: Questions,
    /// Of those, the ones that were tried, and the ones of them that are open.
    tried: RefCell<(Questions, Questions)>,
}

impl States {
    /// The state of an item of a case.
    pub(crate) fn of(&self, case: &Case<'_>, item: &Item) -> Rc<State> {
        let key = &mut *self.key.borrow_mut();
        key.clear();
        write_key(case, item, key);
        if let Some(state) = self.known.borrow().get(key.as_slice()) {
            return Rc::clone(state);
        }
        let number = self.next.get();
        self.next.set(number.wrapping_add(1));
        let state = Rc::new(State::new(number, item, &case.facts));
        let mut known = self.known.borrow_mut();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key.as_slice().into(), Rc::clone(&state));
        state
    }
}

impl State {
    fn new(number: u32, item: &Item, facts: &Facts<'_>) -> Self {
        let effect = item.effect(facts);
        let unasked: Questions =
            item.reads.questions.iter().filter(|&question| facts.is_unasked(question)).collect();
        Self {
            number,
            is_live: !unasked.is_empty() && !effect.is_decided(),
            closes: item.phase == Phase::Incurable && effect.truths == [Truth::Yes, Truth::No],
            unasked,
            tried: RefCell::default(),
        }
    }

    /// Whether some class of answers to the question changes what the item comes to.
    pub(crate) fn opens(&self, question: Id<Question>, item: &Item, facts: &Facts<'_>) -> bool {
        if !self.unasked.contains(question) {
            return false;
        }
        if self.tried.borrow().0.contains(question) {
            return self.tried.borrow().1.contains(question);
        }
        let opens = ask::opens(question, item, facts);
        let (tried, open) = &mut *self.tried.borrow_mut();
        tried.insert(question);
        if opens {
            open.insert(question);
        }
        opens
    }
}

/// Writes down everything on which what becomes of an item depends, as numbers.
fn write_key(case: &Case<'_>, item: &Item, key: &mut Vec<u64>) {
    let facts = &case.facts;
    key.extend([
        day_number(facts.today).cast_unsigned(),
        (case.plan.procedure.position() as u64) << 32 | item.number as u64,
    ]);
    // How the questions were asked takes two bits each.
    let (mut asked, mut bits) = (0, 0);
    for (question, blocks) in item.options(facts.knowledge) {
        let fact = facts.fact(*question);
        asked |= (fact.asked as u64) << bits;
        bits += 2;
        if bits == u64::BITS {
            key.push(asked);
            (asked, bits) = (0, 0);
        }
        match fact.belief {
            Belief::One(possible) => {
                let held = |(place, block): (usize, &crate::knowledge::Options)| {
                    u64::from(!possible.and(*block).is_empty()) << place
                };
                key.push(blocks.iter().enumerate().map(held).sum());
            }
            Belief::Several { sure, possible } => key.extend([sure.0, possible.0]),
            Belief::Between(low, high) => key.extend([low.cast_unsigned(), high.cast_unsigned()]),
        }
    }
    key.push(asked);
}

/// A quick hash of numbers; nobody picks these to make it slow.
#[derive(Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        for byte in rest {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(26) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        // The table takes the lowest bits, and a product has its best ones at the top.
        self.0.rotate_left(26)
    }
}
