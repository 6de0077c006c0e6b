//! A question: how far it is, what is asked and where the answer is found, then options or a field.

use super::document::{Document, Target, Writer};
use super::draw::Context;
use super::draw_lists::number;
use super::state::Field;
use super::theme::Role;
use super::words;
use crate::language::{Args, layout};
use crate::page::{Body, Choice, Input, Page, QuestionPage, Row};

/// The question. `shown` are the rows that the filter leaves.
pub(super) fn document(
    question: &QuestionPage,
    shown: &[usize],
    filter: Option<&str>,
    field: &Field,
    echo: &str,
    context: &Context<'_>,
) -> Document {
    let mut writer = context.writer();
    head(&mut writer, question, context.height >= 24);
    match &question.input {
        Input::Choice { rows, several, group, .. } => {
            let mut rows_shown =
                shown.iter().filter_map(|&position| Some((position, rows.get(position)?))).peekable();
            if let Some(filter) = filter {
                filter_line(&mut writer, filter, shown, rows, context);
            }
            error(&mut writer, &question.error);
            writer.pin();
            let indent = if group.is_empty() { "" } else { "  " };
            if !group.is_empty() {
                writer.paragraph(&format!("‹ {group}"), Role::Accent);
            }
            if rows_shown.peek().is_none() {
                writer.paragraph(&context.say(words::FILTER_EMPTY), Role::Quiet);
            }
            for (position, row) in rows_shown {
                option(&mut writer, position, row, *several, indent);
            }
            writer.end();
            if *several {
                marked(&mut writer, rows, context);
            }
        }
        Input::Typed { typed, hint, unknown, longest } => {
            writer.pin();
            let width = field_width(context.width, *longest);
            let (text, _) = field.shown(width);
            writer.begin(Target::Field, 0);
            let empty = "_".repeat(width.saturating_sub(layout::width(&text)));
            let text = text.replace(' ', "\u{a0}");
            writer.hanging(&[], &[(&text, Role::Strong), (&empty, Role::Quiet)]);
            writer.end();
            let refused = !question.error.is_empty() && field.text() == *typed;
            if refused {
                error(&mut writer, &question.error);
            } else {
                writer.paragraph(echo, Role::Text);
            }
            writer.blank();
            writer.paragraph(hint, Role::Quiet);
            writer.blank();
            writer.begin(Target::Unknown, 3);
            writer.hanging(&[("↓  ", Role::Quiet)], &[(unknown, Role::Text)]);
            writer.highlight();
        }
    }
    why_if_room(writer, question, context)
}

/// The cells of the field, one more than the longest text so that the cursor can stand behind it.
pub(super) fn field_room(width: usize, page: &Page) -> usize {
    match &page.body {
        Body::Question(QuestionPage { input: Input::Typed { longest, .. }, .. }) => {
            field_width(width, *longest)
        }
        _ => 1,
    }
}

fn field_width(width: usize, longest: usize) -> usize {
    (longest + 1).clamp(2, width.max(2))
}

fn head(writer: &mut Writer, question: &QuestionPage, airy: bool) {
    if !question.progress.is_empty() || !question.possible.is_empty() {
        writer.aligned(&[(&question.progress, Role::Quiet)], (&question.possible, Role::Quiet));
        writer.blank();
    }
    writer.paragraph(&question.text, Role::Strong);
    if !question.help.is_empty() {
        if airy {
            writer.blank();
        }
        writer.paragraph(&question.help, Role::Text);
    }
    writer.blank();
}

fn filter_line(writer: &mut Writer, filter: &str, found: &[usize], rows: &[Row], context: &Context<'_>) {
    let is_answer = |row: &Row| row.choice != Choice::Unknown;
    let found = found.iter().filter(|&&position| rows.get(position).is_some_and(is_answer)).count();
    let all = rows.iter().filter(|row| is_answer(row)).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let args = Args::new().number("trovate", count(found)).number("tutte", count(all));
    let found = context.language.say(words::FILTER, &args);
    let text = format!("{filter}▏");
    writer.aligned(&[("/ ", Role::Accent), (&text, Role::Strong)], (&found, Role::Quiet));
    writer.blank();
}

fn error(writer: &mut Writer, text: &str) {
    if !text.is_empty() {
        writer.hanging(&[("! ", Role::Bad)], &[(text, Role::Strong)]);
    }
}

fn option(writer: &mut Writer, position: usize, row: &Row, several: bool, indent: &str) {
    let unknown = row.choice == Choice::Unknown;
    let number = if unknown { "0  ".to_owned() } else { number(position) };
    let number = format!("{indent}{number}");
    let mark = match (several && matches!(row.choice, Choice::Option(_)), row.marked) {
        (true, true) => "[x] ",
        (true, false) => "[ ] ",
        (false, _) => "",
    };
    let after = match (row.choice, row.marked) {
        (Choice::Group(_), _) => "\u{a0}›",
        (Choice::Option(_) | Choice::Unknown, true) if !several => "\u{a0}✓",
        (Choice::Option(_) | Choice::Unknown, _) => "",
    };
    writer.begin(Target::Row(position), layout::width(&number));
    let role = if unknown { Role::Quiet } else { Role::Accent };
    writer
        .hanging(&[(&number, role), (mark, Role::Text)], &[(&row.label, Role::Text), (after, Role::Accent)]);
    writer.highlight();
    if !row.note.is_empty() {
        let indent = " ".repeat(layout::width(&number) + layout::width(mark));
        writer.hanging(&[(&indent, Role::Text)], &[(&row.note, Role::Quiet)]);
    }
}

fn marked(writer: &mut Writer, rows: &[Row], context: &Context<'_>) {
    let number = rows.iter().filter(|row| row.marked).count();
    let args = Args::new().number("n", i64::try_from(number).unwrap_or(i64::MAX));
    writer.blank();
    writer.paragraph(&context.language.say(words::MARKED, &args), Role::Quiet);
}

/// Adds why we ask, where it neither stands beside nor makes anything scroll.
fn why_if_room(writer: Writer, question: &QuestionPage, context: &Context<'_>) -> Document {
    let mut document = writer.finish();
    if context.beside || question.why.is_empty() {
        return document;
    }
    let mut why = context.writer();
    why.blank();
    let label = format!("{}  ", context.say(words::WHY));
    why.hanging(&[], &[(&label, Role::Accent), (&question.why, Role::Quiet)]);
    let mut why = why.finish().lines;
    if document.head.len() + document.lines.len() + why.len() <= context.height {
        document.lines.append(&mut why);
        document.says_why = true;
    }
    document
}
