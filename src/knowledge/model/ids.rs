//! Indexes and the tables they index.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// An exact number. Money is counted in cents.
pub type Rational = Ratio<i128>;

/// An index into one [`Table`]; `T` is the kind of thing it names.
#[derive(Deserialize, Serialize)]
#[serde(bound = "")]
pub struct Id<T>(u16, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// The id of the thing at this position.
    pub fn new(position: usize) -> Self {
        Self(u16::try_from(position).expect("a catalogue holds fewer than 65,536 things"), PhantomData)
    }

    /// The position in its table.
    pub fn position(self) -> usize {
        usize::from(self.0)
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// The things of one kind, in authored order.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Table<T>(Vec<T>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        Self(things.into_iter().collect())
    }
}

impl<T> Table<T> {
    /// How many things there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every thing with its id, in authored order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + ExactSizeIterator {
        self.0.iter().enumerate().map(|(position, thing)| (Id::new(position), thing))
    }

    /// Every id, in authored order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + ExactSizeIterator + use<T> {
        (0..self.0.len()).map(Id::new)
    }
}

impl<T: Named> Table<T> {
    /// The thing of this name.
    pub fn find(&self, name: &str) -> Option<Id<T>> {
        self.0.iter().position(|thing| thing.name() == name).map(Id::new)
    }
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "an id is only made for a thing of its own table")]
    fn index(&self, id: Id<T>) -> &T {
        &self.0[id.position()]
    }
}

/// What has an id in the data.
pub trait Named {
    /// The id as authors and scripts write it.
    fn name(&self) -> &str;
}
