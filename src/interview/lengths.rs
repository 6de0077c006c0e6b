//! How many paths have how many answers: sums and products of counts, without ever walking the paths one by one.

/// How many paths have how many answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lengths(Vec<u128>);

impl Lengths {
    const NONE: &'static [u128] = &[1];

    pub(super) fn end() -> Self {
        Self(Self::NONE.to_vec())
    }

    /// One more answer on every path.
    pub(super) fn longer(mut self) -> Self {
        self.0.insert(0, 0);
        self
    }

    /// The paths of both.
    pub(super) fn or(mut self, other: &Self) -> Self {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        for (count, more) in self.0.iter_mut().zip(&other.0) {
            *count = count.saturating_add(*more);
        }
        self
    }

    /// Every path of the one with every path of the other.
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut product = vec![0_u128; self.0.len() + other.0.len() - 1];
        for (length, count) in self.0.iter().enumerate() {
            for (more, times) in other.0.iter().enumerate() {
                if let Some(place) = product.get_mut(length + more) {
                    *place = place.saturating_add(count.saturating_mul(*times));
                }
            }
        }
        Self(product)
    }

    /// How many paths there are.
    pub fn paths(&self) -> u128 {
        self.0.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// The fewest answers.
    pub fn fewest(&self) -> usize {
        self.0.iter().position(|count| *count > 0).unwrap_or(0)
    }

    /// The most answers.
    pub fn most(&self) -> usize {
        self.0.iter().rposition(|count| *count > 0).unwrap_or(0)
    }

    /// The number of answers of the middle path.
    pub fn median(&self) -> usize {
        let half = self.paths().div_ceil(2);
        let mut so_far = 0_u128;
        self.0
            .iter()
            .position(|count| {
                so_far = so_far.saturating_add(*count);
                so_far >= half
            })
            .unwrap_or(0)
    }
}
