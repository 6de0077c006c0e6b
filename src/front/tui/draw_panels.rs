//! What stands over a page for a moment: the keys, why we ask, the sources.

use super::document::{Document, Target, Writer};
use super::draw::Context;
use super::hints;
use super::keys::Place;
use super::theme::Role;
use super::words;
use crate::language::layout;
use crate::page::{QuestionPage, ResultPage, Sheet, SourceLine};

const TO_READ: Target = Target::Text { sheet: None, sources: Vec::new() };

/// All keys; those that work on the page below stand out.
pub(super) fn help(place: Place, context: &Context<'_>) -> Document {
    let mut writer = context.writer();
    writer.heading(&context.say(words::HELP));
    writer.pin();
    let hints = hints::help(place, context.language);
    let widest = hints.iter().map(|hint| layout::width(&hint.keys)).max().unwrap_or(0).min(context.width / 2);
    for hint in &hints {
        writer.begin(TO_READ, 0);
        let keys = layout::pad(&hint.keys, widest + 2);
        let role = if hint.valid { Role::Text } else { Role::Quiet };
        let key_role = if hint.valid { Role::Accent } else { Role::Quiet };
        writer.hanging(&[(&keys, key_role)], &[(&hint.words, role)]);
    }
    for text in [words::HELP_SAFETY, words::SCREEN_READER] {
        writer.end();
        writer.blank();
        writer.begin(TO_READ, 0);
        writer.paragraph(&context.say(text), Role::Text);
    }
    writer.finish()
}

/// Why a question is asked.
pub(super) fn why(question: &QuestionPage, context: &Context<'_>) -> Document {
    let mut writer = context.writer();
    writer.heading(&context.say(words::WHY));
    writer.pin();
    writer.paragraph(&question.text, Role::Strong);
    writer.blank();
    writer.begin(TO_READ, 0);
    writer.paragraph(&question.why, Role::Text);
    writer.finish()
}

/// The sources of the sheet under the cursor, those of its line first.
pub(super) fn sources(result: &ResultPage, target: Option<&Target>, context: &Context<'_>) -> Document {
    let mut writer = context.writer();
    let sheet = target.and_then(sheet_of).unwrap_or(0);
    let all = result.sheets.get(sheet).map_or(&[][..], |sheet: &Sheet| &sheet.sources);
    let here = target.map(|target| cited(result, target)).unwrap_or_default();
    let is_here = |number: usize| here.iter().any(|&(cited, _)| cited == number);
    let rest = all.iter().enumerate().map(|(position, source)| (position + 1, source));
    let rest: Vec<_> = rest.filter(|&(number, _)| !is_here(number)).collect();
    if all.is_empty() {
        writer.heading(&context.say(words::SOURCES));
        writer.paragraph(&context.say(words::NO_SOURCES), Role::Text);
    }
    for (title, group) in [(words::SOURCES_HERE, &here), (words::SOURCES, &rest)] {
        if group.is_empty() {
            continue;
        }
        writer.heading(&context.say(title));
        for &(number, source) in group {
            writer.begin(TO_READ, 0);
            source_lines(&mut writer, number, source);
            writer.end();
            writer.blank();
        }
    }
    writer.finish()
}

/// The sources that a target cites, with their numbers.
pub(super) fn cited<'a>(result: &'a ResultPage, target: &Target) -> Vec<(usize, &'a SourceLine)> {
    let (sheet, sources) = match target {
        Target::Text { sheet: Some(sheet), sources } | Target::Paper { sheet, sources, .. } => {
            (*sheet, sources)
        }
        _ => return Vec::new(),
    };
    let Some(sheet) = result.sheets.get(sheet) else {
        return Vec::new();
    };
    let source = |&number: &usize| Some((number, sheet.sources.get(number.checked_sub(1)?)?));
    sources.iter().filter_map(source).collect()
}

const fn sheet_of(target: &Target) -> Option<usize> {
    match target {
        Target::Text { sheet, .. } => *sheet,
        Target::Paper { sheet, .. } | Target::Next { sheet, .. } => Some(*sheet),
        _ => None,
    }
}

/// One source: its number and title, the section, the address, the day it was read, and why to be careful with it.
pub(super) fn source_lines(writer: &mut Writer, number: usize, source: &SourceLine) {
    let number = format!("[{number}] ");
    let indent = " ".repeat(number.len());
    let section = if source.section.is_empty() { String::new() } else { format!(", {}", source.section) };
    writer.hanging(&[(&number, Role::Accent)], &[(&source.title, Role::Text), (&section, Role::Text)]);
    for (text, role) in [(&source.url, Role::Quiet), (&source.checked, Role::Quiet)] {
        if !text.is_empty() {
            writer.hanging(&[(&indent, role)], &[(text, role)]);
        }
    }
    if !source.warning.is_empty() {
        writer.hanging(&[(&indent, Role::Text), ("! ", Role::Wait)], &[(&source.warning, Role::Text)]);
    }
}
