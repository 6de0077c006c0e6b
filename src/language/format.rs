//! Money, numbers, dates and lists in the manner of a language; every separator and pattern is a message.

use jiff::civil::Date;

use super::bundles::apart;
use super::{Args, Language};

/// The messages that this room itself says, with their variables: they count as used.
pub const OWN: &[(&str, &[&str])] = &[
    ("lingua-nome", &[]),
    ("ui-non-tradotto", &["testo"]),
    ("ui-testo-mancante", &[]),
    ("importo", &["euro", "centesimi"]),
    ("numero-migliaia", &[]),
    ("data-estesa", &["giorno", "mese", "anno"]),
    ("data-con-giorno", &["giorno-settimana", "data"]),
    ("data-dal", &["giorno", "data"]),
    ("data-al", &["giorno", "data"]),
    ("data-il", &["giorno", "data"]),
    ("data-breve", &["giorno", "mese", "anno"]),
    ("data-mese", &["mese", "anno"]),
    ("elenco-seguito", &["prima", "dopo"]),
    ("elenco-e", &["prima", "dopo"]),
    ("elenco-o", &["prima", "dopo"]),
    ("mese-1", &[]),
    ("mese-2", &[]),
    ("mese-3", &[]),
    ("mese-4", &[]),
    ("mese-5", &[]),
    ("mese-6", &[]),
    ("mese-7", &[]),
    ("mese-8", &[]),
    ("mese-9", &[]),
    ("mese-10", &[]),
    ("mese-11", &[]),
    ("mese-12", &[]),
    ("giorno-settimana-1", &[]),
    ("giorno-settimana-2", &[]),
    ("giorno-settimana-3", &[]),
    ("giorno-settimana-4", &[]),
    ("giorno-settimana-5", &[]),
    ("giorno-settimana-6", &[]),
    ("giorno-settimana-7", &[]),
];

impl Language<'_> {
    /// An amount of euro cents: "1.234,56 €" in Italian, "€1,234.56" in English; it never breaks over lines.
    pub fn money(&self, cents: i64) -> String {
        let magnitude = cents.unsigned_abs();
        let args = Args::new()
            .text("euro", self.grouped(magnitude / 100))
            .text("centesimi", format!("{:02}", magnitude % 100));
        let amount = self.say("importo", &args);
        if cents < 0 { format!("-{amount}") } else { amount }
    }

    /// A whole number with its thousands apart.
    pub fn number(&self, number: i64) -> String {
        let digits = self.grouped(number.unsigned_abs());
        if number < 0 { format!("-{digits}") } else { digits }
    }

    /// "31 dicembre 2026".
    pub fn date(&self, date: Date) -> String {
        let args = Args::new()
            .number("giorno", date.day().into())
            .text("mese", self.month_name(date))
            .number("anno", date.year().into());
        self.say("data-estesa", &args)
    }

    /// "dal 31 dicembre 2026", "dall'8 maggio 2027".
    pub fn date_from(&self, date: Date) -> String {
        self.dated("data-dal", date)
    }

    /// "al 31 dicembre 2026", as it stands after "fino"; "all'8 maggio 2027".
    pub fn date_to(&self, date: Date) -> String {
        self.dated("data-al", date)
    }

    /// "il 31 dicembre 2026", "l'8 maggio 2027".
    pub fn the_date(&self, date: Date) -> String {
        self.dated("data-il", date)
    }

    fn dated(&self, id: &str, date: Date) -> String {
        self.say(id, &Args::new().number("giorno", date.day().into()).text("data", self.date(date)))
    }

    /// "giovedì 31 dicembre 2026".
    pub fn date_with_weekday(&self, date: Date) -> String {
        let weekday = self.weekday(date);
        self.say(
            "data-con-giorno",
            &Args::new().text("giorno-settimana", weekday).text("data", self.date(date)),
        )
    }

    /// "giovedì".
    pub fn weekday(&self, date: Date) -> String {
        let weekday = date.weekday().to_monday_one_offset();
        self.say(&format!("giorno-settimana-{weekday}"), &Args::new())
    }

    /// "31/12/2026": the day first in every language, as Italian offices write it.
    pub fn short_date(&self, date: Date) -> String {
        let args = Args::new()
            .text("giorno", format!("{:02}", date.day()))
            .text("mese", format!("{:02}", date.month()))
            .text("anno", format!("{:04}", date.year()));
        self.say("data-breve", &args)
    }

    /// "dicembre 2026", for a date of which only the month is known.
    pub fn month(&self, date: Date) -> String {
        let args = Args::new().text("mese", self.month_name(date)).number("anno", date.year().into());
        self.say("data-mese", &args)
    }

    /// "a, b e c".
    pub fn list_and(&self, items: &[impl AsRef<str>]) -> String {
        self.list(items, "elenco-e")
    }

    /// "a, b o c".
    pub fn list_or(&self, items: &[impl AsRef<str>]) -> String {
        self.list(items, "elenco-o")
    }

    fn list(&self, items: &[impl AsRef<str>], last_joint: &str) -> String {
        let Some((last, others)) = items.split_last() else {
            return String::new();
        };
        let join = |joint: &str, before: String, after: &str| {
            self.say(joint, &Args::new().text("prima", before).text("dopo", after))
        };
        let start = others.iter().fold(None, |list: Option<String>, item| {
            Some(match list {
                Some(list) => join("elenco-seguito", list, item.as_ref()),
                None => item.as_ref().to_owned(),
            })
        });
        match start {
            Some(start) => join(last_joint, start, last.as_ref()),
            None => last.as_ref().to_owned(),
        }
    }

    fn month_name(&self, date: Date) -> String {
        self.say(&format!("mese-{}", date.month()), &Args::new())
    }

    fn grouped(&self, number: u64) -> String {
        let digits = number.to_string();
        if digits.len() <= 3 {
            return digits;
        }
        apart(&digits, &self.say("numero-migliaia", &Args::new()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::words_of;
    use super::super::{Expected, Language, Locale, Words};
    use crate::diagnostic::{Diagnostics, Format, Sources};
    use jiff::civil::date;

    fn base() -> (Words, Sources, Diagnostics) {
        words_of(&[
            (Locale::ITALIAN, include_str!("../../i18n/it/base.ftl")),
            (Locale::ENGLISH, include_str!("../../i18n/en/base.ftl")),
        ])
    }

    fn both<T>(say: impl Fn(Language<'_>) -> T) -> (T, T) {
        let (words, ..) = base();
        (say(words.language(Locale::ITALIAN)), say(words.language(Locale::ENGLISH)))
    }

    fn pair(italian: &str, english: &str) -> (String, String) {
        (italian.to_owned(), english.to_owned())
    }

    #[test]
    fn the_shipped_base_is_complete_and_used() {
        let (words, sources, mut faults) = base();
        words.check(&Expected::own().collect::<Vec<_>>(), &sources, &mut faults);
        assert_eq!(faults.render(&sources, Format::Short), "");
    }

    #[test]
    fn money_and_numbers() {
        assert_eq!(both(|l| l.money(7646)), pair("76,46\u{a0}€", "€76.46"));
        assert_eq!(both(|l| l.money(123_456_705)), pair("1.234.567,05\u{a0}€", "€1,234,567.05"));
        assert_eq!(both(|l| l.money(-5)), pair("-0,05\u{a0}€", "-€0.05"));
        assert_eq!(both(|l| l.number(i64::MIN)).0, "-9.223.372.036.854.775.808");
        assert_eq!(both(|l| l.number(999)), pair("999", "999"));
    }

    #[test]
    fn the_eighth_and_the_eleventh_lose_a_vowel() {
        let (eighth, ninth) = (date(2026, 11, 8), date(2026, 11, 9));
        assert_eq!(both(|l| l.date_from(eighth)), pair("dall'8 novembre 2026", "from 8 November 2026"));
        assert_eq!(both(|l| l.date_from(ninth)), pair("dal 9 novembre 2026", "from 9 November 2026"));
        assert_eq!(both(|l| l.date_to(date(2026, 12, 11))).0, "all'11 dicembre 2026");
        assert_eq!(both(|l| l.the_date(eighth)), pair("l'8 novembre 2026", "8 November 2026"));
    }

    #[test]
    fn dates() {
        let last = date(2026, 12, 31);
        assert_eq!(both(|l| l.date(last)), pair("31 dicembre 2026", "31 December 2026"));
        assert_eq!(both(|l| l.date(date(2027, 1, 1))), pair("1º gennaio 2027", "1 January 2027"));
        assert_eq!(
            both(|l| l.date_with_weekday(last)),
            pair("giovedì 31 dicembre 2026", "Thursday 31 December 2026")
        );
        assert_eq!(both(|l| l.short_date(date(2027, 2, 3))), pair("03/02/2027", "03/02/2027"));
        assert_eq!(both(|l| l.month(last)), pair("dicembre 2026", "December 2026"));
    }

    #[test]
    fn lists() {
        assert_eq!(both(|l| l.list_and(&["a", "b", "c"])), pair("a, b e c", "a, b and c"));
        assert_eq!(both(|l| l.list_or(&["a", "b"])), pair("a o b", "a or b"));
        assert_eq!(both(|l| l.list_or(&["a"])), pair("a", "a"));
        assert_eq!(both(|l| l.list_and(&[""; 0])), pair("", ""));
    }
}
