//! The palette over any screen: words to search for, and the procedures in which they are found.

use super::app::App;
use super::document::{Document, Target};
use super::draw::Context;
use super::state::{Field, View};
use super::theme::Role;
use super::{Guide, words};
use crate::language::Args;
use crate::page::Found;

/// Longer than anything somebody searches for.
const LONGEST: usize = 60;

/// What is searched for, and which of the finds the cursor is on.
#[derive(Clone, Debug)]
pub(super) struct Palette {
    pub(super) field: Field,
    pub(super) view: View,
}

impl<G: Guide> App<'_, G> {
    /// Opens the palette over whatever is shown; the same key again closes it.
    pub(super) fn toggle_palette(&mut self) {
        let field = Field::new("", LONGEST);
        self.panel = None;
        self.palette = match self.palette {
            Some(_) => None,
            None => Some(Palette { field, view: View::default() }),
        };
    }
}

/// The field with what is typed in it, and below it what was found.
pub(super) fn document(typed: &str, found: &[Found], context: &Context<'_>) -> Document {
    let mut writer = context.writer();
    writer.heading(&context.say(words::PALETTE));
    let number = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let count = context.language.say(words::PALETTE_COUNT, &Args::new().number("n", number));
    let typed = format!("{}▏", typed.replace(' ', "\u{a0}"));
    writer.aligned(&[("/ ", Role::Accent), (&typed, Role::Strong)], (&count, Role::Quiet));
    writer.blank();
    writer.pin();
    if found.is_empty() {
        writer.paragraph(&context.say(words::PALETTE_EMPTY), Role::Quiet);
    }
    for procedure in found {
        writer.begin(Target::Procedure(procedure.id.clone()), 0);
        writer.aligned(&[(&procedure.title, Role::Text)], (&procedure.stage, Role::Quiet));
        writer.highlight();
        for reason in &procedure.matched {
            writer.hanging(&[("   ", Role::Text)], &[(reason, Role::Quiet)]);
        }
    }
    writer.finish()
}
