//! The languages that there are words for, and the direction in which they are written.

use std::fmt;
use std::str::FromStr;

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language of the interface, such as `it` or `zh-Hans`: the name of its folder under `i18n/`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    /// The canonical name in ASCII, filled up with zeros: small enough to copy.
    name: [u8; Self::LONGEST],
}

/// In which direction a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As Italian.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// Text that does not name a language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag like `it` or `zh-Hans`")]
pub struct NotALocale(String);

impl Locale {
    const LONGEST: usize = 12;

    /// The reference: every text exists in it, and stands in for what another language lacks.
    pub const ITALIAN: Self = Self::of_two_letters(*b"it");
    /// The second language that must be complete.
    pub const ENGLISH: Self = Self::of_two_letters(*b"en");

    const fn of_two_letters([first, second]: [u8; 2]) -> Self {
        Self { name: [first, second, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }
    }

    /// The tag, for example `it`.
    pub fn as_str(&self) -> &str {
        let text = std::str::from_utf8(&self.name).unwrap_or_default();
        text.trim_end_matches('\0')
    }

    /// In which direction it is written.
    pub fn direction(self) -> Direction {
        match self.identifier().character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
        }
    }

    /// The same for Fluent, which chooses plural forms by it.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        // It was made from a valid identifier, so parsing cannot fail; "und" would only lose the plural forms.
        self.as_str().parse().unwrap_or_default()
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(text: &str) -> Result<Self, NotALocale> {
        let refusal = |_| NotALocale(text.to_owned());
        let identifier: LanguageIdentifier = text.parse().map_err(refusal)?;
        let canonical = identifier.to_string();
        let mut name = [0; Self::LONGEST];
        let room = name.get_mut(..canonical.len()).ok_or_else(|| NotALocale(text.to_owned()))?;
        room.copy_from_slice(canonical.as_bytes());
        Ok(Self { name })
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Locale};

    #[test]
    fn tags_are_canonical_and_refused_when_wild() {
        assert_eq!("IT".parse(), Ok(Locale::ITALIAN));
        assert_eq!("zh-hans-cn".parse::<Locale>().unwrap().to_string(), "zh-Hans-CN");
        for wild in ["", "italiano_", "../it", "it-Latn-IT-valencia-nedis", "it\0"] {
            assert!(wild.parse::<Locale>().is_err(), "{wild:?}");
        }
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        assert_eq!("ar".parse::<Locale>().unwrap().direction(), Direction::RightToLeft);
        assert_eq!(Locale::ITALIAN.direction(), Direction::LeftToRight);
    }
}
