//! Sets of questions as bits, in the order of the questions: what something reads is looked at far more often than made.

use std::fmt;

use crate::knowledge::{Id, Question};

/// A set of questions.
#[derive(Clone, Default)]
pub(crate) struct Questions {
    /// One bit for each question; the last word is never empty.
    words: Vec<u64>,
}

fn place(question: Id<Question>) -> (usize, u64) {
    (question.position() / 64, 1 << (question.position() % 64))
}

impl Questions {
    /// Takes a question in; whether it is new.
    pub(crate) fn insert(&mut self, question: Id<Question>) -> bool {
        let (place, bit) = place(question);
        if self.words.len() <= place {
            self.words.resize(place + 1, 0);
        }
        let Some(word) = self.words.get_mut(place) else { return false };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    pub(crate) fn contains(&self, question: Id<Question>) -> bool {
        let (place, bit) = place(question);
        self.words.get(place).is_some_and(|word| word & bit != 0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Takes in every question of another set.
    pub(crate) fn add(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, more) in self.words.iter_mut().zip(&other.words) {
            *word |= more;
        }
    }

    /// Takes in every question that two other sets share.
    pub(crate) fn add_shared(&mut self, one: &Self, other: &Self) {
        for (place, shared) in one.words.iter().zip(&other.words).map(|(one, other)| one & other).enumerate()
        {
            if shared != 0 && self.words.len() <= place {
                self.words.resize(place + 1, 0);
            }
            if let Some(word) = self.words.get_mut(place) {
                *word |= shared;
            }
        }
    }

    /// Whether the sets share a question.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(one, other)| one & other != 0)
    }

    /// Its questions in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Id<Question>> + '_ {
        self.words.iter().enumerate().flat_map(|(place, &word)| {
            let bits = std::iter::successors(Some(word), |left| Some(left & left.wrapping_sub(1)));
            bits.take_while(|left| *left != 0)
                .map(move |left| Id::new(place * 64 + left.trailing_zeros() as usize))
        })
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }
}

impl FromIterator<Id<Question>> for Questions {
    fn from_iter<I: IntoIterator<Item = Id<Question>>>(questions: I) -> Self {
        let mut set = Self::default();
        for question in questions {
            set.insert(question);
        }
        set
    }
}

impl Extend<Id<Question>> for Questions {
    fn extend<I: IntoIterator<Item = Id<Question>>>(&mut self, questions: I) {
        for question in questions {
            self.insert(question);
        }
    }
}

impl fmt::Debug for Questions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::Questions;
    use crate::knowledge::Id;

    proptest! {
        /// It is a set like any other.
        #[test]
        fn bits_are_a_set(one in prop::collection::btree_set(0_usize..200, 0..20), other in prop::collection::btree_set(0_usize..200, 0..20)) {
            let set = |positions: &BTreeSet<usize>| -> Questions { positions.iter().map(|&position| Id::new(position)).collect() };
            let positions = |set: &Questions| -> BTreeSet<usize> { set.iter().map(Id::position).collect() };
            let (left, right) = (set(&one), set(&other));
            prop_assert!(left.iter().is_sorted());
            prop_assert_eq!(positions(&left), one.iter().copied().collect::<BTreeSet<_>>());
            prop_assert_eq!((left.len(), left.is_empty()), (one.len(), one.is_empty()));
            prop_assert_eq!(left.meets(&right), !one.is_disjoint(&other));
            prop_assert!((0..200).all(|position| left.contains(Id::new(position)) == one.contains(&position)));
            let mut sum = left.clone();
            sum.add(&right);
            prop_assert_eq!(positions(&sum), &one | &other);
            let mut shared = set(&[7].into());
            shared.add_shared(&left, &right);
            prop_assert_eq!(positions(&shared), &(&one & &other) | &[7].into());
        }

        /// What is taken in twice is new once.
        #[test]
        fn a_question_is_new_once(position in 0_usize..200) {
            let mut set = Questions::default();
            prop_assert!(set.insert(Id::new(position)) && !set.insert(Id::new(position)));
        }
    }
}
