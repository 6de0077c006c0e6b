//! The window of a deadline as a bar of days, with today on it.

use jiff::civil::Date;

use crate::knowledge::BandState;
use crate::language::layout;
use crate::page::Bar;

/// Beyond this many cells a bar only gets longer, not clearer.
const LONGEST: usize = 60;

/// Below this many cells it says nothing.
const SHORTEST: usize = 16;

/// The two lines of a bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Drawn {
    /// The pointer to today, with its word.
    pub(super) pointer: String,
    /// The bar, cut by its bands.
    pub(super) pieces: Vec<(String, BandState)>,
}

/// How a day of a band is drawn: told apart by form, not by color.
pub(super) const fn stroke(state: BandState) -> &'static str {
    match state {
        BandState::OnTime => "━",
        BandState::Late => "╌",
        BandState::Over => "·",
    }
}

/// Draws the bands and today to scale; `None` where there is no room, or a band without its end.
pub(super) fn draw(bar: &Bar, states: &[BandState], room: usize) -> Option<Drawn> {
    let (first, last) = (*bar.ends.first()?, *bar.ends.last()?);
    let cells = room.min(LONGEST);
    if cells < SHORTEST || states.len() != bar.ends.len() + 1 || !bar.ends.is_sorted() {
        return None;
    }
    let scale = Scale::over(first.min(bar.today), last.max(bar.today), cells);
    let mut today = scale.cell(bar.today);
    let mut pieces = Vec::new();
    let mut from = 0;
    for (position, &state) in states.iter().enumerate() {
        let end = bar.ends.get(position);
        let to = end.map_or(cells, |&end| scale.cell(end) + 1).max(from);
        let is_here = end.is_none_or(|&end| bar.today <= end)
            && position
                .checked_sub(1)
                .and_then(|before| bar.ends.get(before))
                .is_none_or(|&end| end < bar.today);
        if is_here {
            // A cell stands for several days: today is drawn in its own band even on the first day of it.
            today = today.clamp(from, to.saturating_sub(1).max(from));
        }
        let strokes = (to - from).saturating_sub(usize::from(end.is_some()));
        // The last day of a band is drawn as its edge.
        let edge = if end.is_some() && to > from { "│" } else { "" };
        pieces.push((stroke(state).repeat(strokes) + edge, state));
        from = to;
    }
    Some(Drawn { pointer: pointer(today, &bar.today_label, cells), pieces })
}

/// "▼ today" over its day, the word on the side where there is room.
fn pointer(cell: usize, label: &str, cells: usize) -> String {
    let before = layout::width(label) + 1;
    if cell + before < cells || cell < before {
        format!("{}▼ {label}", " ".repeat(cell))
    } else {
        format!("{}{label} ▼", " ".repeat(cell - before))
    }
}

/// Days to cells.
struct Scale {
    start: i64,
    days: i64,
    cells: usize,
}

impl Scale {
    /// From the first to the last day, with a fifth more on both sides, so that the open bands are seen.
    fn over(first: Date, last: Date, cells: usize) -> Self {
        let (first, last) = (number(first), number(last));
        let more = ((last - first) / 5).max(2);
        Self { start: first - more, days: last - first + 2 * more, cells }
    }

    fn cell(&self, day: Date) -> usize {
        let offset = usize::try_from(number(day) - self.start).unwrap_or(0);
        let days = usize::try_from(self.days).unwrap_or(1).max(1);
        (offset * self.cells / days).min(self.cells.saturating_sub(2))
    }
}

/// The days since a day long ago.
fn number(day: Date) -> i64 {
    i64::from((day - Date::ZERO).get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{BandState, Bar, draw};

    const STATES: [BandState; 3] = [BandState::OnTime, BandState::Late, BandState::Over];

    fn drawn(today: Date, ends: &[Date], room: usize) -> String {
        let bar = Bar { today, ends: ends.to_vec(), today_label: "oggi".to_owned() };
        let drawn = draw(&bar, &STATES, room).expect("there is room");
        let bar: String = drawn.pieces.iter().map(|(text, _)| text.as_str()).collect();
        format!("{}\n{bar}", drawn.pointer)
    }

    #[test]
    fn today_stands_in_its_band() {
        let ends = [date(2026, 10, 12), date(2027, 2, 9)];
        insta::assert_snapshot!(drawn(date(2026, 11, 22), &ends, 40), @r"
                       ▼ oggi
        ━━━━━│╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌│·····
        ");
        insta::assert_snapshot!(drawn(date(2026, 7, 1), &ends, 40), @r"
             ▼ oggi
        ━━━━━━━━━━━━━━━━━━│╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌│·····
        ");
        insta::assert_snapshot!(drawn(date(2027, 6, 1), &ends, 40), @r"
                                          ▼ oggi
        ━━━━━│╌╌╌╌╌╌╌╌╌╌╌╌╌╌│···················
        ");
    }

    #[test]
    fn the_last_day_of_a_band_belongs_to_it_and_the_next_one_does_not() {
        let ends = [date(2026, 10, 12), date(2026, 12, 12)];
        insta::assert_snapshot!(drawn(date(2026, 10, 12), &ends, 60), @r"
                ▼ oggi
        ━━━━━━━━│╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌│········
        ");
        insta::assert_snapshot!(drawn(date(2026, 10, 13), &ends, 60), @r"
                 ▼ oggi
        ━━━━━━━━│╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌│········
        ");
    }

    #[test]
    fn what_cannot_be_drawn_is_left_out() {
        let bar = Bar { today: date(2026, 1, 1), ends: vec![], today_label: String::new() };
        assert_eq!(draw(&bar, &STATES, 40), None);
        let bar = Bar { ends: vec![date(2026, 2, 1), date(2026, 1, 1)], ..bar };
        assert_eq!(draw(&bar, &STATES, 40), None);
        let bar = Bar { ends: vec![date(2026, 2, 1), date(9999, 12, 31)], ..bar };
        assert_eq!(draw(&bar, &STATES, 10), None);
        assert!(draw(&Bar { today: Date::MIN, ..bar }, &STATES, 40).is_some());
    }
}
