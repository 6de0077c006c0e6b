//! What stands round the document: header, spine, path of answers, the column beside, the footer.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::app::Confirm;
use super::document::{Document, Writer};
use super::draw::{Scene, paint};
use super::draw_panels::{self, source_lines};
use super::hints::{self, Hint};
use super::theme::{Role, Theme};
use super::words;
use crate::language::{Args, layout};
use crate::page::{Body, Page, SourceLine};

pub(super) fn header(buffer: &mut Buffer, area: Rect, scene: &Scene<'_>) {
    let header = &scene.page.header;
    let width = usize::from(area.width);
    let right = format!("{} · {}", header.today, header.language);
    let right = layout::truncate(&right, width.saturating_sub(layout::width(&header.title).min(12) + 2));
    let room = width.saturating_sub(layout::width(&right) + 2);
    let title = layout::truncate(&header.title, room);
    let gap = width.saturating_sub(layout::width(&title) + layout::width(&right));
    let line = Line::from(vec![
        Span::styled(title.into_owned(), scene.theme.style(Role::Strong)),
        Span::raw(" ".repeat(gap)),
        Span::styled(right.into_owned(), scene.theme.style(Role::Quiet)),
    ]);
    paint(buffer, area, &line);
}

/// The stages of a life here as a line: with all their names where they fit, else with the name of this one.
pub(super) fn spine(scene: &Scene<'_>, width: usize) -> Line<'static> {
    let marks = &scene.page.spine;
    let quiet = scene.theme.style(Role::Quiet);
    let style = |here: bool| {
        if here { scene.theme.style(Role::Accent) } else { quiet }
    };
    let dot = |here: bool| if here { "●" } else { "○" };
    let mut spans = Vec::new();
    let named: usize = marks.iter().map(|mark| layout::width(&mark.label) + 2).sum();
    let joints = marks.len().saturating_sub(1);
    let long = [4, 2].into_iter().find(|dashes| named + joints * (dashes + 2) <= width);
    if let Some(dashes) = long {
        for (position, mark) in marks.iter().enumerate() {
            if position > 0 {
                spans.push(Span::styled(format!(" {} ", "─".repeat(dashes)), scene.theme.style(Role::Rule)));
            }
            spans.push(Span::styled(format!("{} {}", dot(mark.here), mark.label), style(mark.here)));
        }
        return Line::from(spans);
    }
    for (position, mark) in marks.iter().enumerate() {
        if position > 0 {
            spans.push(Span::styled("───", scene.theme.style(Role::Rule)));
        }
        spans.push(Span::styled(dot(mark.here), style(mark.here)));
    }
    if let Some(here) = marks.iter().find(|mark| mark.here) {
        let args = Args::new().text("fase", here.label.as_str());
        let text = scene.language.say(words::YOU_ARE_HERE, &args);
        let taken: usize = spans.iter().map(|span| layout::width(&span.content)).sum();
        let text = layout::truncate(&text, width.saturating_sub(taken + 2)).into_owned();
        spans.push(Span::styled(format!("  {text}"), scene.theme.style(Role::Accent)));
    }
    Line::from(spans)
}

/// The path of answers on a few lines: the last ones, as many as fit. An answer stays on its line where it can.
pub(super) fn trail(page: &Page, width: usize, most: usize) -> Vec<String> {
    let unbroken = |text: &str| text.replace(' ', "\u{a0}");
    let parts: Vec<String> =
        page.trail.iter().map(|mark| unbroken(&format!("{}: {}", mark.topic, mark.answer))).collect();
    // Review and language screens show the answers themselves, or none.
    if parts.is_empty() || matches!(page.body, Body::Review(_) | Body::Language(_)) {
        return Vec::new();
    }
    let joint = "\u{a0}› ";
    let from = |first: usize| {
        let shown = parts.get(first..).unwrap_or_default().join(joint);
        if first > 0 { format!("…{joint}{shown}") } else { shown }
    };
    let fitting =
        (0..parts.len()).map(|first| layout::wrap(&from(first), width)).find(|lines| lines.len() <= most);
    // Where not even the last answer fits, it is cut, but its topic can be read.
    let lines = fitting.unwrap_or_else(|| vec![layout::truncate(&from(parts.len() - 1), width).into_owned()]);
    lines.iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

/// The column beside: the answers and why we ask, or the sources of the line under the cursor.
pub(super) fn side(scene: &Scene<'_>, area: Rect) -> Vec<Line<'static>> {
    let mut writer = Writer::new(usize::from(area.width), scene.theme);
    let say = |id| scene.language.say(id, &Args::new());
    let cited = cited(scene);
    if !cited.is_empty() {
        writer.heading(&say(words::SOURCES_HERE));
        for (number, source) in cited {
            writer.blank();
            source_lines(&mut writer, number, source);
        }
        return cut(writer.finish(), area, scene.theme);
    }
    writer.heading(&say(words::ANSWERS));
    if scene.page.trail.is_empty() {
        writer.paragraph(&say(words::NO_ANSWERS), Role::Quiet);
    }
    for mark in &scene.page.trail {
        writer.hanging(&[("", Role::Text)], &[(&mark.topic, Role::Quiet)]);
        writer.hanging(&[("  ", Role::Text)], &[(&mark.answer, Role::Text)]);
    }
    if let Body::Question(question) = &scene.page.body
        && !question.why.is_empty()
    {
        writer.blank();
        writer.heading(&say(words::WHY));
        writer.paragraph(&question.why, Role::Text);
    }
    cut(writer.finish(), area, scene.theme)
}

/// The sources of the line under the cursor, with their numbers.
fn cited<'a>(scene: &Scene<'a>) -> Vec<(usize, &'a SourceLine)> {
    let (Body::Result(result), Some(target)) = (&scene.page.body, scene.under_cursor) else {
        return Vec::new();
    };
    draw_panels::cited(result, target)
}

fn cut(document: Document, area: Rect, theme: Theme) -> Vec<Line<'static>> {
    let height = usize::from(area.height);
    let mut lines = document.lines;
    if lines.len() > height {
        lines.truncate(height.saturating_sub(1));
        lines.push(Line::styled("…", theme.style(Role::Quiet)));
    }
    lines
}

pub(super) fn question_of(confirm: Confirm, scene: &Scene<'_>) -> String {
    let id = match confirm {
        Confirm::Quit { result: true } => words::QUIT_WITH_RESULT,
        Confirm::Quit { result: false } => words::QUIT,
        Confirm::Interrupt => words::INTERRUPT,
        Confirm::Restart => words::RESTART,
    };
    scene.language.say(id, &Args::new())
}

/// The keys that matter here: the more important ones first where not all fit, always in the order of the table.
pub(super) fn footer(scene: &Scene<'_>, width: usize) -> Line<'static> {
    let mut hints = hints::footer(scene.place, scene.language);
    hints.retain(|hint| !scene.idle.contains(&hint.command));
    let gap = if width >= 70 { 3 } else { 2 };
    let cells = |hint: &Hint| layout::width(&hint.keys) + 1 + layout::width(&hint.words) + gap;
    let mut ranked: Vec<usize> = (0..hints.len()).collect();
    ranked.sort_by_key(|&position| hints.get(position).map_or(u8::MAX, |hint| hint.footer));
    let mut room = width + gap;
    let mut kept = Vec::new();
    for position in ranked {
        let Some(needed) = hints.get(position).map(cells) else {
            continue;
        };
        if let Some(rest) = room.checked_sub(needed) {
            room = rest;
            kept.push(position);
        }
    }
    let mut spans = Vec::new();
    for (_, hint) in hints.into_iter().enumerate().filter(|(position, _)| kept.contains(position)) {
        if !spans.is_empty() {
            spans.push(Span::raw(" ".repeat(gap)));
        }
        spans.push(Span::styled(hint.keys, scene.theme.style(Role::Accent)));
        spans.push(Span::raw(format!(" {}", hint.words)));
    }
    Line::from(spans)
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    #[test]
    fn an_answer_too_long_for_the_line_is_cut_and_keeps_its_topic() {
        let mut page = samples::contract();
        let long = "Lavori fuori quota: infermieri, dirigenti, traduttori e altri ancora";
        page.trail = vec![samples::mark("Permesso", "Famiglia"), samples::mark("Visto", long)];
        assert_eq!(trail(&page, 40, 1), ["… › Visto: Lavori fuori quota: infermie…"]);
        assert_eq!(trail(&page, 200, 1), [format!("Permesso: Famiglia › Visto: {long}")]);
    }
}
