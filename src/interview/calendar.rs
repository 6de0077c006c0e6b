//! The Italian civil calendar: spans of the law counted from a day.
//!
//! Month ends clamp to the last day of the month. Working days are Monday to Saturday without national holidays:
//! whether an office counts Saturday is doubtful, and counting it gives the earlier, safer day.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan as _};

use crate::knowledge::Unit;

/// The day that lies a span after (or, for a negative length, before) another; the ends of the calendar absorb.
pub(crate) fn shift(from: Date, length: i64, unit: Unit) -> Date {
    if from == Date::MIN || from == Date::MAX {
        return from;
    }
    let edge = if length < 0 { Date::MIN } else { Date::MAX };
    if unit == Unit::WorkingDays {
        return shift_working(from, length);
    }
    let span = match unit {
        Unit::Months => Span::new().try_months(length),
        Unit::Years => Span::new().try_years(length),
        Unit::Days | Unit::WorkingDays | Unit::Money | Unit::Ratio | Unit::Number | Unit::Day => {
            Span::new().try_days(length)
        }
    };
    span.and_then(|span| from.checked_add(span)).unwrap_or(edge)
}

fn shift_working(from: Date, length: i64) -> Date {
    let step = if length < 0 { (-1).days() } else { 1.day() };
    let mut day = from;
    let mut left = length.unsigned_abs();
    while left > 0 {
        let Ok(next) = day.checked_add(step) else {
            return day;
        };
        day = next;
        if is_working_day(day) {
            left -= 1;
        }
    }
    day
}

/// Whether offices work on that day; Saturday counts.
pub(crate) fn is_working_day(day: Date) -> bool {
    day.weekday() != Weekday::Sunday && !is_holiday(day)
}

/// The national holidays in force since 1986, with 4 October again from 2026 (law 151/2025).
fn is_holiday(day: Date) -> bool {
    matches!(
        (day.month(), day.day()),
        (1, 1 | 6) | (4, 25) | (5 | 11, 1) | (6, 2) | (8, 15) | (12, 8 | 25 | 26)
    ) || (day.month(), day.day()) == (10, 4) && day.year() >= 2026
        || easter(day.year()).checked_add(1.day()).is_ok_and(|monday| monday == day)
}

/// Easter Sunday of a year, by the anonymous Gregorian algorithm.
fn easter(year: i16) -> Date {
    let year_number = i32::from(year);
    let golden = year_number.rem_euclid(19);
    let (century, rest) = (year_number.div_euclid(100), year_number.rem_euclid(100));
    let epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let (month, day) = (days / 31, days % 31 + 1);
    Date::new(year, i8::try_from(month).unwrap_or(4), i8::try_from(day).unwrap_or(1)).unwrap_or(Date::MAX)
}

const EPOCH: Date = date(1970, 1, 1);

/// Days since 1970-01-01.
pub(crate) fn day_number(day: Date) -> i64 {
    day.duration_since(EPOCH).as_hours() / 24
}

/// The day of that number; the ends of the calendar absorb.
pub(crate) fn day_of(number: i64) -> Date {
    shift(EPOCH, number, Unit::Days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_mondays_of_a_decade() {
        // From the published tables of Easter.
        for (year, month, day) in
            [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2030, 4, 21), (2038, 4, 25)]
        {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    #[test]
    fn eight_working_days_skip_sundays_and_holidays() {
        // 23 December 2026 is a Wednesday: 24, 28, 29, 30, 31, then 2 January (Saturday), 4, 5.
        assert_eq!(shift(date(2026, 12, 23), 8, Unit::WorkingDays), date(2027, 1, 5));
        // Easter Monday 6 April 2026 does not count.
        assert_eq!(shift(date(2026, 4, 4), 1, Unit::WorkingDays), date(2026, 4, 7));
    }

    #[test]
    fn month_ends_clamp() {
        assert_eq!(shift(date(2026, 1, 31), 1, Unit::Months), date(2026, 2, 28));
        assert_eq!(shift(date(2024, 2, 29), 5, Unit::Years), date(2029, 2, 28));
        assert_eq!(shift(date(2026, 3, 31), -1, Unit::Months), date(2026, 2, 28));
    }

    #[test]
    fn day_numbers_round_trip() {
        for day in [date(1969, 12, 31), date(1970, 1, 1), date(2026, 11, 22), date(1900, 3, 1)] {
            assert_eq!(day_of(day_number(day)), day);
        }
        assert_eq!(day_number(date(1969, 12, 31)), -1);
    }
}
