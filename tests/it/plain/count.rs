//! Counting for plain language: sentences, words and letters, and the Gulpease index of Italian.

/// Abbreviations after which a sentence goes on.
const ABBREVIATIONS: &[&str] =
    &["art.", "artt.", "n.", "es.", "c.", "lett.", "d.", "p.", "tel.", "e.g.", "i.e."];

/// How much a text holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) letters: usize,
}

impl Count {
    pub(super) fn of(text: &str) -> Self {
        let mut count = Self::default();
        for sentence in sentences(text) {
            count.sentences += 1;
            for word in words(&sentence) {
                count.words += 1;
                count.letters += word.chars().filter(|sign| sign.is_alphanumeric()).count();
            }
        }
        count
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            letters: self.letters + other.letters,
        }
    }

    /// How easily it reads: from 60 on for who has ended the middle school; 100 is easiest. In tenths, rounded down.
    pub(super) fn gulpease(self) -> i64 {
        let [sentences, words, letters] =
            [self.sentences, self.words, self.letters].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
        if words == 0 { 1000 } else { 890 + (3000 * sentences - 100 * letters).div_euclid(words) }
    }
}

/// What has a letter or a digit between spaces.
pub(super) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// The sentences of one text; its end ends the last one, with or without a full stop.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for paragraph in text.split("\n\n") {
        for word in paragraph.split_whitespace() {
            if let Some(sentence) = sentences.last_mut() {
                sentence.push_str(word);
                sentence.push(' ');
            }
            if ends(word) {
                sentences.push(String::new());
            }
        }
        sentences.push(String::new());
    }
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

fn ends(word: &str) -> bool {
    let bare = word.trim_end_matches(['"', '»', ')', '”']);
    let start = bare.trim_start_matches(['"', '«', '(', '“']);
    bare.ends_with(['.', '!', '?', '…']) && !ABBREVIATIONS.contains(&start.to_lowercase().as_str())
}

#[test]
fn sentences_words_and_letters_are_counted() {
    let count = Count::of("Porta il permesso. L'art. 9 dice: «Paghi 30,46 €?»\n\nPoi aspetta (60 giorni)");
    // "Porta il permesso" - "L'art 9 dice Paghi 30,46" (the sign of the euro is no word) - "Poi aspetta 60 giorni".
    assert_eq!(count, Count { sentences: 4, words: 12, letters: 51 });
}

#[test]
fn the_index_is_that_of_its_formula() {
    // 89 + (300 * 5 - 10 * 400) / 80 = 57.75
    assert_eq!(Count { sentences: 5, words: 80, letters: 400 }.gulpease(), 577);
    // 89 + (300 * 8 - 10 * 400) / 80 = 69
    assert_eq!(Count { sentences: 8, words: 80, letters: 400 }.gulpease(), 690);
}
