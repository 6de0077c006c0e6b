//! The words of one language, parsed file by file, each when something in it is first said.
//!
//! One screen speaks from a few files out of many. Which message stands in which file is seen without parsing; what is
//! wrong with a file is the business of `check`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

use super::words::body;
use super::{Direction, Locale};
use crate::diagnostic::Text;

/// Parsed words.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
pub(super) struct Bundles {
    locale: Locale,
    parts: Vec<Part>,
    /// Which part holds a message; of two definitions, the first one counts.
    part_of: HashMap<Cow<'static, str>, usize>,
}

/// About what a message takes, so that the index is given its room at once.
const BYTES_OF_A_MESSAGE: usize = 150;

/// From here on the thousands of a whole number stand apart. Years are below it.
const FIRST_APART: f64 = 10_000.0;

/// Stands for the mark between thousands until the language says it: a formatter knows no words. It is a character of
/// nobody's writing.
pub(super) const THOUSANDS: &str = "\u{F0000}";

/// Digits with a mark between their thousands.
pub(super) fn apart(digits: &str, mark: &str) -> String {
    let mut apart = String::with_capacity(digits.len() + digits.len() / 3 * mark.len());
    for (position, digit) in digits.char_indices() {
        let is_inside = apart.ends_with(|c: char| c.is_ascii_digit());
        if is_inside && (digits.len() - position).is_multiple_of(3) {
            apart.push_str(mark);
        }
        apart.push(digit);
    }
    apart
}

/// What is parsed at once.
struct Part {
    texts: Vec<Text>,
    bundle: OnceLock<Bundle>,
}

impl Bundles {
    /// Of these texts, in the order of loading.
    pub(super) fn of(locale: Locale, texts: impl Iterator<Item = Text> + Clone) -> Self {
        // A message that refers to another one needs it in the same bundle.
        let parts: Vec<Vec<Text>> = if texts.clone().any(|text| may_refer(&text)) {
            vec![texts.collect()]
        } else {
            texts.map(|text| vec![text]).collect()
        };
        let bytes: usize = parts.iter().flatten().map(|text| text.len()).sum();
        let mut part_of = HashMap::with_capacity(bytes / BYTES_OF_A_MESSAGE);
        for (place, text) in
            parts.iter().enumerate().flat_map(|(place, part)| part.iter().map(move |text| (place, text)))
        {
            match text {
                Text::BuiltIn(text) => ids(text).for_each(|id| {
                    part_of.entry(Cow::Borrowed(id)).or_insert(place);
                }),
                Text::Read(text) => ids(text).for_each(|id| {
                    part_of.entry(Cow::Owned(id.to_owned())).or_insert(place);
                }),
            }
        }
        let parts = parts.into_iter().map(|texts| Part { texts, bundle: OnceLock::new() }).collect();
        Self { locale, parts, part_of }
    }

    /// What holds the message of this id, if there is one.
    pub(super) fn of_message(&self, id: &str) -> Option<&Bundle> {
        let part = self.parts.get(*self.part_of.get(id)?)?;
        Some(part.bundle.get_or_init(|| parse(self.locale, &part.texts)))
    }
}

fn parse(locale: Locale, texts: &[Text]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
    // Isolates serve the reordering of right-to-left text; elsewhere they are only noise in the output.
    bundle.set_use_isolating(locale.direction() == Direction::RightToLeft);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) if number.value.abs() >= FIRST_APART && number.value.fract() == 0.0 => {
            Some(apart(&number.as_string(), THOUSANDS))
        }
        _ => None,
    }));
    for text in texts {
        // Faults are `check`'s business: here what could be read counts, and the first of two definitions.
        let resource =
            FluentResource::try_new(body(text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _overridden = bundle.add_resource(resource);
    }
    bundle
}

/// The ids of a file: they begin a line, and `=` follows.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    body(text).split('\n').filter_map(|line| {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let (id, rest) = line.split_at_checked(line.bytes().take_while(is_part).count())?;
        (!id.is_empty() && rest.trim_start_matches(' ').starts_with('=')).then_some(id)
    })
}

/// Whether a message may stand on another one: then a brace opens on a name.
fn may_refer(text: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphabetic() || c == '-';
    text.split('{').skip(1).any(|inside| inside.trim_start().starts_with(is_name))
}

#[cfg(test)]
mod tests {
    use super::super::words::words_of;
    use super::super::{Args, Locale};

    #[test]
    fn messages_of_other_files_are_found_and_may_be_referred_to() {
        let alone = ("\u{FEFF}uno = 1\ndue =\n    riga = 2\r\n", "due = altro\ntre=3\n    .a = attributo\n");
        for (more, referring) in
            [("", None), ("quattro = { uno } e {\n  -quinto }\n-quinto = 5\n", Some("1 e 5"))]
        {
            let (words, ..) =
                words_of(&[(Locale::ITALIAN, alone.0), (Locale::ITALIAN, alone.1), (Locale::ITALIAN, more)]);
            let italian = words.language(Locale::ITALIAN);
            let say = |id| italian.try_say(id, &Args::new());
            let said = ["uno", "due", "tre", "tre.a", "quattro", "riga", "-quinto"].map(say);
            let expected = [Some("1"), Some("riga = 2"), Some("3"), Some("attributo"), referring, None, None];
            assert_eq!(said.each_ref().map(Option::as_deref), expected);
        }
    }
}
