//! All loaded words: Fluent files by language, parsed when they are first spoken from.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::args::{Args, sanitize, sanitize_but_isolates};
use super::bundles::{Bundles, THOUSANDS};
use super::{Direction, Language, Locale};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Sources, Span, Text};

/// Beyond this depth of brackets a file is refused: the parser of Fluent descends without a limit of its own.
const DEEPEST_NESTING: usize = 64;

/// The words of every loaded language.
#[derive(Default)]
pub struct Words {
    pub(super) editions: BTreeMap<Locale, Edition>,
}

/// The words of one language.
pub(super) struct Edition {
    locale: Locale,
    files: Vec<(FileId, Text)>,
    bundles: OnceLock<Bundles>,
}

impl Words {
    /// Takes the Fluent files that `sources` holds. Nothing is parsed yet: faults in the words are found by [`Words::check`],
    /// and until they are mended, what can be read is used.
    pub fn load(
        files: impl IntoIterator<Item = (Locale, FileId)>,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut words = Self::default();
        for (locale, file) in files {
            let text = sources.shared_text(file);
            if nesting(&text) > DEEPEST_NESTING {
                let message = format!("brackets are nested more than {DEEPEST_NESTING} deep");
                diagnostics.push(Diagnostic::error(Code::Limit, file, message));
                continue;
            }
            if let Some(position) = cut_escape(&text) {
                let place = Span::new(file, position, position + 2);
                let fault = Diagnostic::error(Code::WordsSyntax, place, "this escape is cut short");
                diagnostics.push(fault.found("it needs four digits after `\\u`, six after `\\U`"));
                continue;
            }
            words.add(locale, file, text);
        }
        words
    }

    /// Takes Fluent files of the program itself: tests have proved that they can be parsed.
    pub fn built_in(files: impl IntoIterator<Item = (Locale, FileId)>, sources: &Sources) -> Self {
        let mut words = Self::default();
        for (locale, file) in files {
            words.add(locale, file, sources.shared_text(file));
        }
        words
    }

    fn add(&mut self, locale: Locale, file: FileId, text: Text) {
        self.editions.entry(locale).or_insert_with(|| Edition::new(locale)).files.push((file, text));
    }

    /// The loaded languages: Italian first, then by their tags.
    pub fn locales(&self) -> impl Iterator<Item = Locale> + '_ {
        let italian = self.editions.keys().filter(|locale| **locale == Locale::ITALIAN);
        let others = self.editions.keys().filter(|locale| **locale != Locale::ITALIAN);
        italian.chain(others).copied()
    }

    /// Speaks a language; one that is not loaded speaks marked Italian.
    pub fn language(&self, locale: Locale) -> Language<'_> {
        Language { words: self, locale }
    }

    /// The text of one language, without falling back; `None` if it does not have it.
    pub(super) fn text(&self, locale: Locale, id: &str, args: &Args) -> Option<String> {
        let edition = self.editions.get(&locale)?;
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        let bundle = edition.bundles().of_message(name)?;
        let message = bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut faults = Vec::new();
        let args = args.for_fluent();
        let text = bundle.format_pattern(pattern, Some(&args), &mut faults);
        let text = if text.contains(THOUSANDS) {
            let mark = self.text(locale, "numero-migliaia", &Args::new()).unwrap_or_default();
            Cow::Owned(text.replace(THOUSANDS, &mark))
        } else {
            text
        };
        let text = match locale.direction() {
            Direction::LeftToRight => sanitize(&text),
            Direction::RightToLeft => sanitize_but_isolates(&text),
        };
        Some(if faults.is_empty() { text.into_owned() } else { without_raw_names(&text) })
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.editions.keys()).finish()
    }
}

impl Edition {
    fn new(locale: Locale) -> Self {
        Self { locale, files: Vec::new(), bundles: OnceLock::new() }
    }

    /// Its files, in the order of loading.
    pub(super) fn files(&self) -> impl Iterator<Item = FileId> + '_ {
        self.files.iter().map(|(file, _)| *file)
    }

    fn bundles(&self) -> &Bundles {
        self.bundles.get_or_init(|| Bundles::of(self.locale, self.files.iter().map(|(_, text)| text.clone())))
    }
}

/// The text after a byte-order mark.
pub(super) fn body(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// What Fluent writes for something missing is `{$name}` or `{message-id}`: readers get an ellipsis instead.
fn without_raw_names(text: &str) -> String {
    let mut readable = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, hole)) = rest.split_once('{') {
        let Some((_, after)) = hole.split_once('}') else {
            break;
        };
        readable.push_str(before);
        readable.push('…');
        rest = after;
    }
    readable.push_str(rest);
    readable
}

/// The first `\u` or `\U` whose digits a wide character cuts short: the parser of Fluent would break off inside of that one.
fn cut_escape(text: &str) -> Option<usize> {
    let escapes = text.match_indices("\\u").map(|(position, _)| (position, 4));
    let escapes = escapes.chain(text.match_indices("\\U").map(|(position, _)| (position, 6)));
    let is_cut = |&(position, length): &(usize, usize)| {
        let digits = text.get(position + 2..).unwrap_or_default().chars().take(length);
        digits.into_iter().find(|c| !c.is_ascii_hexdigit()).is_some_and(|c| !c.is_ascii())
    };
    escapes.filter(is_cut).map(|(position, _)| position).min()
}

/// How deep brackets are nested at most, counted generously: each entry starts again from zero.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for line in text.split('\n') {
        if starts_entry(line) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
        }
    }
    deepest
}

/// Whether the line begins a message, a term or a comment: in the midst of brackets that is where the parser gives up.
fn starts_entry(line: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let after_name = line.trim_start_matches(is_name);
    line.starts_with('#')
        || (after_name.len() < line.len() && after_name.trim_start_matches(' ').starts_with('='))
}

/// Words made of texts in the test itself, with the sources and faults of loading them.
#[cfg(test)]
pub(crate) fn words_of(texts: &[(Locale, &str)]) -> (Words, Sources, Diagnostics) {
    let (mut sources, mut faults) = (Sources::new(), Diagnostics::new());
    let mut files = Vec::new();
    for (number, (locale, text)) in texts.iter().enumerate() {
        files.push((*locale, sources.add(format!("i18n/{locale}/{number}.ftl"), (*text).to_owned())));
    }
    let words = Words::load(files, &sources, &mut faults);
    (words, sources, faults)
}

/// The words are shared between threads: this compiles only while they can be.
const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
};

#[cfg(test)]
mod tests {
    use super::super::{Args, Locale};
    use super::words_of;
    use crate::diagnostic::Format;

    const ITALIAN: &str = "\
ui-non-tradotto = { $testo }
ui-testo-mancante = [testo mancante]
giorni = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
}
saluto = Ciao { $nome }
    .perche = Per cortesia
solo-italiano = Marca da bollo
";
    const ENGLISH: &str = "\
ui-non-tradotto = [in Italian] { $testo }
ui-testo-mancante = [text missing]
saluto = Hello { $nome }
rotto = before { $assente } and { altro } after
";

    #[test]
    fn a_missing_text_is_marked_italian_and_never_an_id() {
        let (words, ..) = words_of(&[(Locale::ITALIAN, ITALIAN), (Locale::ENGLISH, ENGLISH)]);
        let english = words.language(Locale::ENGLISH);
        let none = Args::new();
        assert_eq!(english.say("saluto", &Args::new().text("nome", "Ada")), "Hello Ada");
        assert_eq!(english.say("solo-italiano", &none), "[in Italian] Marca da bollo");
        assert_eq!(english.say("saluto.perche", &none), "[in Italian] Per cortesia");
        assert_eq!(english.say("nulla", &none), "[text missing]");
        assert_eq!(english.try_say("saluto.nulla", &none), None);
        assert_eq!(english.say("rotto", &none), "before … and … after");
        let german = words.language("de".parse().unwrap());
        assert_eq!(german.say("solo-italiano", &none), "[it] Marca da bollo");
        assert_eq!(words.language(Locale::ITALIAN).say("nulla", &none), "[testo mancante]");
    }

    #[test]
    fn a_composed_text_bears_one_mark_and_keeps_its_end() {
        let italian = "riga = { $nome }: { $cosa }, { $cosa }.\ncosa = kit\n";
        let marks =
            ["ui-non-tradotto = { $testo } [en italiano]\n", "ui-non-tradotto = [en italiano] { $testo }\n"];
        for (mark, expected) in
            marks.into_iter().zip(["Poste: kit, kit [en italiano]", "[en italiano] Poste: kit, kit"])
        {
            let spanish: Locale = "es".parse().unwrap();
            let (words, ..) = words_of(&[(Locale::ITALIAN, italian), (spanish, mark)]);
            let spanish = words.language(spanish);
            let thing = spanish.say("cosa", &Args::new());
            let line = spanish.say("riga", &Args::new().text("nome", "Poste").text("cosa", thing));
            assert_eq!(spanish.without_stop(&line), expected);
        }
        let (words, ..) = words_of(&[(Locale::ITALIAN, italian)]);
        assert_eq!(words.language(Locale::ITALIAN).without_stop("Totale."), "Totale");
    }

    #[test]
    fn the_thousands_of_large_numbers_stand_apart_and_years_do_not() {
        let (words, ..) = words_of(&[
            (
                Locale::ITALIAN,
                "posti = { $n ->\n    [one] un posto\n   *[other] { $n } posti\n }\nnumero-migliaia = .\n",
            ),
            (Locale::ENGLISH, "numero-migliaia = ,\nposti = { $n } places\n"),
        ]);
        let say = |locale, n| words.language(locale).say("posti", &Args::new().number("n", n));
        assert_eq!(say(Locale::ITALIAN, 88_000), "88.000 posti");
        assert_eq!(say(Locale::ENGLISH, 1_234_567), "1,234,567 places");
        assert_eq!(say(Locale::ENGLISH, -10_000), "-10,000 places");
        assert_eq!([say(Locale::ITALIAN, 9_999), say(Locale::ITALIAN, 1)], ["9999 posti", "un posto"]);
    }

    #[test]
    fn plurals_follow_the_number_and_values_come_clean() {
        let (words, ..) = words_of(&[(Locale::ITALIAN, ITALIAN)]);
        let italian = words.language(Locale::ITALIAN);
        assert_eq!(italian.say("giorni", &Args::new().number("n", 1)), "1 giorno");
        assert_eq!(italian.say("giorni", &Args::new().number("n", 1234)), "1234 giorni");
        assert_eq!(italian.say("saluto", &Args::new().text("nome", "\u{1b}[2J\u{202e}Ada")), "Ciao [2JAda");
    }

    #[test]
    fn a_file_that_would_exhaust_the_stack_is_refused() {
        // What is left open in one entry does not count in the next.
        let harmless = "voce = 1) uno (\n".repeat(100);
        for bomb in ["{", "{\n", "F(\n", "{ F("] {
            let bomb = format!("a = {{ {}", bomb.repeat(100_000));
            let (words, sources, faults) = words_of(&[
                (Locale::ITALIAN, ITALIAN),
                (Locale::ITALIAN, &bomb),
                (Locale::ITALIAN, &harmless),
            ]);
            assert_eq!(
                faults.render(&sources, Format::Short),
                "i18n/it/1.ftl: error[P0003]: brackets are nested more than 64 deep\n"
            );
            let italian = words.language(Locale::ITALIAN);
            assert_eq!(italian.say("solo-italiano", &Args::new()), "Marca da bollo");
        }
    }
}
