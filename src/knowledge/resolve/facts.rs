//! Dated values, sources and citations: the texts of numbers and days become exact numbers and days.

#![expect(
    clippy::option_option,
    reason = "the outer level says whether it could be read, the inner whether it is written"
)]

use jiff::civil::Date;

use super::types::Size;
use super::{Resolver, all, boxed};
use crate::diagnostic::Code;
use crate::knowledge::authored::{self, Cite, Name, Row as AuthoredRow, Start};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{
    Citation, Id, PartialDate, Precision, Quantity, Rational, Row, Source, Type, Unit, Value,
};

/// Years in which a day of the law can lie. The engine adds spans to days and must never leave the calendar.
const YEARS: std::ops::RangeInclusive<i16> = 1800..=2200;

impl Unit {
    /// The unit of an authored value.
    fn of_value(value: &authored::Value) -> Self {
        match value {
            authored::Value::Money(_) => Self::Money,
            authored::Value::Ratio(_) => Self::Ratio,
            authored::Value::Number(_) => Self::Number,
            authored::Value::Days(_) => Self::Days,
            authored::Value::WorkingDays(_) => Self::WorkingDays,
            authored::Value::Months(_) => Self::Months,
            authored::Value::Years(_) => Self::Years,
            authored::Value::Day(_) => Self::Day,
        }
    }

    /// How it is written, and the largest one: no more than a century and a half of time.
    fn writing(self) -> (&'static str, u64) {
        match self {
            Self::Money => ("an amount with two decimals, as \"30.46\"", 999_999_999_999),
            Self::Ratio => ("a decimal number, as \"0.5\"", 999_999_999),
            Self::Number => ("a whole number", 999_999_999),
            Self::Days | Self::WorkingDays => ("a whole number of days, at most 54750", 54_750),
            Self::Months => ("a whole number of months, at most 1800", 1_800),
            Self::Years => ("a whole number of years, at most 150", 150),
            Self::Day => ("a day, as \"2026-12-31\"", 0),
        }
    }

    /// Reads a number as authors write it for this unit.
    fn parse(self, text: &str) -> Option<Rational> {
        let (whole, decimals) =
            text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
        let decimals = match (self, decimals) {
            (Self::Money, Some(cents)) if cents.len() == 2 => cents,
            (Self::Ratio, Some(decimals)) if (1..=9).contains(&decimals.len()) => decimals,
            (Self::Money, _) | (_, Some(_)) => return None,
            (_, None) => "",
        };
        let (_, most) = self.writing();
        digits(whole).filter(|number| *number <= most)?;
        // Cents: the point of an amount is dropped. A ratio keeps it as a denominator.
        let number = digits(&format!("{whole}{decimals}"))?;
        let denominator =
            if self == Self::Ratio { 10_i128.checked_pow(u32::try_from(decimals.len()).ok()?)? } else { 1 };
        Some(Rational::new(i128::from(number), denominator))
    }
}

/// The number that a text of digits writes, and nothing else.
fn digits(text: &str) -> Option<u64> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The whole part of a number as it is written.
pub(crate) fn whole_part(text: &str) -> Option<u64> {
    digits(text.split_once('.').map_or(text, |(whole, _)| whole))
}

/// A day as authors write it.
pub(crate) fn day(text: &str) -> Option<Date> {
    let date = PartialDate::parse(text)?;
    (date.precision() == Precision::Day && YEARS.contains(&date.first().year())).then(|| date.first())
}

/// Whether this is the writing of a day, and its month exists but ends before it.
fn is_beyond_its_month(text: &str) -> bool {
    let parts = text.rsplit_once('-');
    let is_day = |day: &str| digits(day).is_some_and(|day| (1..=31).contains(&day)) && day.len() == 2;
    parts.is_some_and(|(month, day)| {
        let is_month = PartialDate::parse(month).is_some_and(|month| month.precision() == Precision::Month);
        is_month && is_day(day) && PartialDate::parse(text).is_none()
    })
}

/// The number that was probably meant, as it is written here: "7.250,00" is "7250.00".
fn plainly(unit: Unit, text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c == '€' || c.is_whitespace());
    let is_part = |part: &str| digits(part).is_some();
    let (whole, decimals) = match text.rsplit_once([',', '.']) {
        Some((whole, rest)) if unit == Unit::Money && rest.len() != 3 => (whole, rest),
        Some((whole, rest)) if unit == Unit::Ratio => (whole, rest),
        _ => (text, ""),
    };
    let whole: Vec<&str> = whole.split(['.', ',', ' ', '\'']).collect();
    if !whole.iter().copied().all(is_part) {
        return None;
    }
    let decimals = if unit == Unit::Money { format!("{decimals:0<2}") } else { decimals.to_owned() };
    let point = if decimals.is_empty() { "" } else { "." };
    let plain = format!("{}{point}{decimals}", whole.concat());
    unit.parse(&plain).map(|_| plain)
}

/// The largest number that a value can be.
pub(super) fn size_of(value: &Value) -> Size {
    let numbers = value.rows.iter().filter_map(|row| match row.is {
        Ok(Quantity::Number(number)) => Some(Size::of_number(number)),
        Ok(Quantity::Day(_)) | Err(_) => None,
    });
    numbers.reduce(Size::or).unwrap_or_default()
}

/// The date of a source's page, whose faults have been reported.
pub(super) fn page_date_of(authored: &authored::Source) -> Option<PartialDate> {
    PartialDate::parse(authored.checked.as_ref()?.as_str())
}

impl Resolver<'_> {
    /// The largest number of a value.
    pub(super) fn size(&self, id: Id<Value>) -> Size {
        self.sizes.get(id.position()).copied().unwrap_or_default()
    }

    /// The unit of a value.
    pub(super) fn unit(&self, id: Id<Value>) -> Option<Unit> {
        self.base.values.get(id.position()).map(|(_, value)| Unit::of_value(value))
    }

    /// A value that the place demands to be of this type.
    pub(super) fn value_of(&mut self, name: &Name, wanted: Type) -> Option<Id<Value>> {
        let id = self.id(Kind::Value, name)?;
        if self.unit(id)?.sort().of() != wanted {
            let (found, expected) = match wanted {
                Type::Day => ("is not a day", "use a value of kind Day"),
                _ => ("is not a span of time", "use a value of kind Days, Months or Years"),
            };
            self.wrong(self.place(name), &format!("value `{}` {found}", name.text), expected);
            return None;
        }
        Some(id)
    }

    pub(super) fn value(&mut self, name: &Name, authored: &authored::Value) -> Option<Value> {
        let unit = Unit::of_value(authored);
        let rows = all(authored.rows().iter().map(|row| self.row(unit, row)))?;
        Some(Value { name: boxed(name), unit, rows })
    }

    fn row(&mut self, unit: Unit, row: &AuthoredRow) -> Option<Row> {
        match row {
            AuthoredRow::Known { from, is, until, next_due, notice, cite } => {
                let from = self.start(from);
                let until = self.optional_day(until.as_ref());
                let next_due = self.optional_day(next_due.as_ref());
                let quantity = self.quantity(unit, is);
                let notice =
                    notice.as_ref().map_or(Some(None), |notice| self.id(Kind::Notice, notice).map(Some));
                let cite = self.cite(cite);
                let (from, until, next_due) = (from?, until?, next_due?);
                Some(Row { from, until, next_due, is: Ok(quantity?), notice: notice?, cite: cite? })
            }
            AuthoredRow::Unknown { from, until, why } => {
                let (from, until) = (self.start(from), self.optional_day(until.as_ref()));
                let why = self.id(Kind::Notice, why)?;
                Some(Row {
                    from: from?,
                    until: until?,
                    next_due: None,
                    is: Err(why),
                    notice: None,
                    cite: Vec::new(),
                })
            }
        }
    }

    fn quantity(&mut self, unit: Unit, text: &Name) -> Option<Quantity> {
        if unit == Unit::Day {
            return self.day(text).map(Quantity::Day);
        }
        let number = unit.parse(text.as_str());
        if number.is_none() {
            let (writing, _) = unit.writing();
            let message = format!("`{}` is not a number that this value can be", text.text);
            self.fault(Code::BadAmount, text, message, |fault| {
                let fault = fault.found(format!("expected {writing}"));
                match plainly(unit, text.as_str()) {
                    Some(plain) => fault.help(format!(
                        "write \"{plain}\": a point before the decimals, and nothing between the thousands"
                    )),
                    None => fault,
                }
            });
        }
        number.map(Quantity::Number)
    }

    fn start(&mut self, start: &Start) -> Option<Option<Date>> {
        match start {
            Start::Always => Some(None),
            Start::On(text) => self.day(text).map(Some),
        }
    }

    fn optional_day(&mut self, text: Option<&Name>) -> Option<Option<Date>> {
        text.map_or(Some(None), |text| self.day(text).map(Some))
    }

    fn day(&mut self, text: &Name) -> Option<Date> {
        let date = day(text.as_str());
        if date.is_none() {
            let message = format!("`{}` is not a day", text.text);
            let expected = if is_beyond_its_month(text.as_str()) {
                "that month has no such day"
            } else {
                "expected a day between 1800 and 2200, as \"2026-12-31\""
            };
            self.fault(Code::BadDate, text, message, |fault| fault.found(expected));
        }
        date
    }

    /// Where facts were read. The date of the page is the source's, unless the citation says otherwise.
    pub(super) fn cite(&mut self, cites: &[Cite]) -> Option<Vec<Citation>> {
        all(cites.iter().map(|cite| {
            let checked = cite.checked.as_ref().map(|text| self.page_date(text));
            let source = self.id(Kind::Source, &cite.source)?;
            let checked = match checked {
                Some(date) => Some(date?),
                None => self.checked.get(Id::position(source)).copied().flatten(),
            };
            Some(Citation { source, at: cite.at.as_str().into(), checked })
        }))
    }

    pub(super) fn source(&mut self, name: &Name, authored: &authored::Source) -> Option<Source> {
        if let Some(text) = &authored.checked {
            let _date = self.page_date(text)?;
        }
        Some(Source { name: boxed(name), url: authored.url.as_deref().map(Into::into) })
    }

    fn page_date(&mut self, text: &Name) -> Option<PartialDate> {
        let date = PartialDate::parse(text.as_str()).filter(|date| YEARS.contains(&date.first().year()));
        if date.is_none() {
            let message = format!("`{}` is not the date of a page", text.text);
            let expected = if is_beyond_its_month(text.as_str()) {
                "that month has no such day"
            } else {
                "expected a day, a month or a year: \"2026-03-12\", \"2026-03\", \"2026\""
            };
            self.fault(Code::BadDate, text, message, |fault| fault.found(expected));
        }
        date
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_and_written_in_one_way() {
        assert_eq!(Unit::Money.parse("30.46"), Some(Rational::from(3046)));
        assert_eq!(Unit::Money.parse("7002.97"), Some(Rational::from(700_297)));
        for wrong in [
            "30",
            "30.4",
            "30.460",
            "30,46",
            "-30.46",
            "+30.46",
            "",
            ".46",
            "30.",
            "1000000000000.00",
            "٣.٠٠",
        ] {
            assert_eq!(Unit::Money.parse(wrong), None, "{wrong}");
        }
        assert_eq!(Unit::Ratio.parse("0.5"), Some(Rational::new(1, 2)));
        assert_eq!(Unit::Ratio.parse("3"), Some(Rational::from(3)));
        assert_eq!(Unit::Ratio.parse("0.0000000001"), None);
        assert_eq!(Unit::Months.parse("1800"), Some(Rational::from(1800)));
        assert_eq!(Unit::Months.parse("1801"), None);
        assert_eq!(Unit::Number.parse("1.5"), None);
    }

    #[test]
    fn what_was_meant_is_written_plainly() {
        let plain = |unit, text| plainly(unit, text);
        for text in ["7.250,00", "7250,00", "7,250.00", "7 250.00", "€ 7.250,0", "7.250"] {
            assert_eq!(plain(Unit::Money, text).as_deref(), Some("7250.00"), "{text}");
        }
        assert_eq!(plain(Unit::Ratio, "0,5").as_deref(), Some("0.5"));
        assert_eq!(plain(Unit::Number, "88.000").as_deref(), Some("88000"));
        assert_eq!(plain(Unit::Months, "sei"), None);
        assert!(is_beyond_its_month("2026-11-31") && !is_beyond_its_month("2026-13-01"));
        assert!(!is_beyond_its_month("2026-11-32") && !is_beyond_its_month("31-11-2026"));
    }

    #[test]
    fn days_are_whole_and_in_the_calendar() {
        assert_eq!(day("2024-02-29"), Some(Date::constant(2024, 2, 29)));
        for wrong in ["2023-02-29", "2024-02", "24-02-29", "2024-2-29", "1799-12-31", "2024-02-29 "] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }
}
