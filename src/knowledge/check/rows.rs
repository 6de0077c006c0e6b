//! Dated rows: one after the other, without a day that two of them claim or that none explains.

use jiff::civil::Date;

use super::Checker;
use crate::diagnostic::{Code, Span};
use crate::knowledge::authored::{Name, Row, Start};
use crate::knowledge::names::hull;
use crate::knowledge::resolve::{day, whole_part};

/// The dates of a row that can be read; the others have been reported.
struct Period<'a> {
    /// The start as written; `None` is "always".
    from: Option<(&'a Name, Date)>,
    until: Option<(&'a Name, Date)>,
    next_due: Option<(&'a Name, Date)>,
    /// Where to point at the row.
    place: Option<Span>,
}

impl Checker<'_> {
    pub(super) fn rows(&mut self) {
        for (name, value) in &self.base.values {
            let rows = value.rows();
            if rows.is_empty() {
                let message = format!("value `{}` has no row", name.text);
                self.error(Code::Gap, self.place(name), message, |fault| {
                    fault
                        .found("it is not known on any day")
                        .help("add a row, `Unknown` where the sources are silent")
                });
            }
            let periods: Vec<Option<Period<'_>>> = rows.iter().map(|row| self.period(name, row)).collect();
            for period in periods.iter().flatten() {
                self.dates_in_order(name, period);
            }
            for pair in periods.windows(2) {
                if let [Some(earlier), Some(later)] = pair {
                    self.one_after_the_other(name, earlier, later);
                }
            }
            self.number_in_name(name, rows);
        }
    }

    /// `None` if a date of the row cannot be read.
    fn period<'r>(&self, value: &Name, row: &'r Row) -> Option<Period<'r>> {
        let (start, until, next_due, what) = match row {
            Row::Known { from, until, next_due, is, .. } => (from, until, next_due.as_ref(), is),
            Row::Unknown { from, until, why } => (from, until, None, why),
        };
        let read = |text: &'r Name| Some((text, day(text.as_str())?));
        let optional = |text: Option<&'r Name>| match text {
            None => Some(None),
            Some(text) => read(text).map(Some),
        };
        let from = match start {
            Start::Always => None,
            Start::On(text) => Some(read(text)?),
        };
        let start = from.and_then(|(text, _)| self.place(text));
        let place = start
            .or_else(|| self.place(what))
            .or_else(|| hull(self.sources, row))
            .or_else(|| self.place(value));
        Some(Period { from, until: optional(until.as_ref())?, next_due: optional(next_due)?, place })
    }

    fn dates_in_order(&mut self, value: &Name, period: &Period<'_>) {
        let Some((_, from)) = period.from else { return };
        if let Some((text, until)) = period.until
            && until < from
        {
            let message = format!("a row of `{}` ends before it begins", value.text);
            self.error(Code::BadDate, self.place(text), message, |fault| {
                fault.found(format!("it begins on {from}")).also(period.place, "begins here")
            });
        }
        if let Some((text, due)) = period.next_due
            && due <= from
        {
            let message = format!("the next row of `{}` is expected before this one begins", value.text);
            self.error(Code::BadDate, self.place(text), message, |fault| {
                fault.found(format!("it begins on {from}")).also(period.place, "begins here")
            });
        }
    }

    fn one_after_the_other(&mut self, value: &Name, earlier: &Period<'_>, later: &Period<'_>) {
        let name = &value.text;
        let Some((_, from)) = later.from else {
            self.error(
                Code::OverlappingRows,
                later.place,
                format!("a later row of `{name}` holds always"),
                |fault| {
                    fault
                        .found("it hides the rows before it")
                        .help("only the first row can begin with `Always`")
                },
            );
            return;
        };
        if earlier.from.is_some_and(|(_, earlier)| earlier >= from) {
            self.error(
                Code::OverlappingRows,
                later.place,
                format!("the rows of `{name}` are not in order"),
                |fault| {
                    fault
                        .found("this begins no later than the row before it")
                        .also(earlier.place, "the row before")
                },
            );
            return;
        }
        // Without an end, a row holds until the next one begins.
        let Some((text, until)) = earlier.until else {
            return;
        };
        let end = self.place(text);
        if until >= from {
            self.error(
                Code::OverlappingRows,
                later.place,
                format!("two rows of `{name}` hold on {from}"),
                |fault| fault.found("begins here").also(end, "the row before ends here"),
            );
        } else if until.tomorrow().is_ok_and(|tomorrow| tomorrow < from) {
            let message = format!("`{name}` has no row between {until} and {from}");
            self.error(Code::Gap, later.place, message, |fault| {
                fault
                    .found("begins here")
                    .also(end, "the row before ends here")
                    .help("add a row `Unknown` with the notice that says why")
            });
        }
    }

    /// The name of a value must not say its number: the number changes, the name stays.
    fn number_in_name(&mut self, name: &Name, rows: &[Row]) {
        let says = |number: u64| name.as_str().split('-').any(|part| whole_part(part) == Some(number));
        let numbers = rows.iter().filter_map(|row| match row {
            Row::Known { is, .. } => whole_part(is.as_str()),
            Row::Unknown { .. } => None,
        });
        if let Some(number) = numbers.into_iter().find(|number| says(*number)) {
            let message = format!("the name of value `{}` says its number", name.text);
            self.error(Code::Literal, self.place(name), message, |fault| {
                fault.found(format!("its value is {number}")).help("name it after what it is for")
            });
        }
    }
}
