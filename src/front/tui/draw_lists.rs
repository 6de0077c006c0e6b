//! The choice of a language and the review of all answers.

use super::document::{Document, Target};
use super::draw::Context;
use super::theme::Role;
use super::words;
use crate::language::layout;
use crate::page::{LanguagePage, ReviewPage};

/// What this is, in the language under the cursor, and each language in its own words.
pub(super) fn languages(page: &LanguagePage, selected: usize, context: &Context<'_>) -> Document {
    let mut writer = context.writer();
    let welcome = page.options.get(selected).map_or(&[][..], |option| &option.welcome);
    for (position, paragraph) in welcome.iter().enumerate() {
        writer.paragraph(paragraph, if position == 0 { Role::Strong } else { Role::Text });
        writer.blank();
    }
    writer.pin();
    for (position, option) in page.options.iter().enumerate() {
        writer.begin(Target::Language(position), 3);
        writer.hanging(&[(&number(position), Role::Accent)], &[(&option.name, Role::Text)]);
        writer.highlight();
    }
    writer.end();
    writer.blank();
    writer.paragraph(&context.say(words::SCREEN_READER), Role::Quiet);
    writer.finish()
}

/// "1  " before what the key 1 chooses; from ten on, spaces.
pub(super) fn number(position: usize) -> String {
    if position < 9 { format!("{}  ", position + 1) } else { "   ".to_owned() }
}

/// All answers, what is kept aside, what has changed, and the way on.
pub(super) fn review(page: &ReviewPage, context: &Context<'_>) -> Document {
    let mut writer = context.writer();
    writer.paragraph(&page.title, Role::Strong);
    writer.blank();
    writer.pin();
    let widest = page.rows.iter().map(|row| layout::width(&row.topic)).max().unwrap_or(0);
    let topics = widest.min(context.width * 2 / 5);
    for (position, row) in page.rows.iter().enumerate() {
        writer.begin(Target::Answer(position), 3);
        let topic = layout::pad(&layout::truncate(&row.topic, topics), topics + 2);
        writer.hanging(
            &[(&number(position), Role::Accent), (&topic, Role::Quiet)],
            &[(&row.answer, Role::Text)],
        );
        writer.highlight();
    }
    writer.end();
    if !page.parked.is_empty() {
        writer.blank();
        writer.heading(&page.parked_title);
        for mark in &page.parked {
            let topic = format!("{}: ", mark.topic);
            writer.hanging(&[("   ", Role::Text)], &[(&topic, Role::Quiet), (&mark.answer, Role::Quiet)]);
        }
    }
    if !page.changes.is_empty() {
        writer.blank();
        writer.heading(&page.changes_title);
        for change in &page.changes {
            writer.hanging(&[(" • ", Role::Accent)], &[(change, Role::Text)]);
        }
    }
    writer.blank();
    writer.begin(Target::Proceed, 3);
    writer.hanging(&[("→  ", Role::Accent)], &[(&page.proceed, Role::Strong)]);
    writer.highlight();
    writer.finish()
}
