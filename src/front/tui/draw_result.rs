//! The result: a sheet for each procedure or where to turn, then what was answered and where free help is.

use super::document::{Document, Target, Writer};
use super::draw::Context;
use super::draw_sheet;
use super::theme::Role;
use crate::page::ResultPage;

const TO_READ: Target = Target::Text { sheet: None, sources: Vec::new() };

pub(super) fn document(result: &ResultPage, context: &Context<'_>) -> Document {
    let mut writer = context.writer();
    if !result.refine.is_empty() {
        writer.begin(Target::Refine, 3);
        writer.hanging(&[("→  ", Role::Accent)], &[(&result.refine, Role::Strong)]);
        writer.highlight();
        writer.end();
        writer.blank();
    }
    let mut numbers = 1..;
    for (position, sheet) in result.sheets.iter().enumerate() {
        if position > 0 {
            writer.blank();
            writer.paragraph(&"━".repeat(context.width), Role::Rule);
            writer.blank();
        }
        draw_sheet::write(&mut writer, position, sheet, &mut numbers);
    }
    for referral in &result.referrals {
        writer.begin(TO_READ, 0);
        writer.paragraph(&referral.text, Role::Strong);
        writer.paragraph(&referral.whom, Role::Text);
        writer.end();
        writer.blank();
    }
    answers(&mut writer, result);
    help(&mut writer, result);
    writer.finish()
}

fn answers(writer: &mut Writer, result: &ResultPage) {
    if result.answers.is_empty() {
        return;
    }
    writer.blank();
    writer.begin(TO_READ, 0);
    writer.head_part();
    writer.heading(&result.answers_title);
    for mark in &result.answers {
        let topic = format!("{}: ", mark.topic);
        writer.hanging(&[("  ", Role::Text)], &[(&topic, Role::Quiet), (&mark.answer, Role::Text)]);
    }
    writer.end();
}

fn help(writer: &mut Writer, result: &ResultPage) {
    if result.help.is_empty() {
        return;
    }
    writer.blank();
    for (position, line) in result.help.iter().enumerate() {
        writer.begin(TO_READ, 0);
        if position == 0 {
            writer.head_part();
            writer.heading(&result.help_title);
        }
        writer.paragraph(line, Role::Text);
        writer.end();
    }
}
