//! What a text is for, and how that looks. Nothing else in the front end names a color.
//!
//! The 16 colors of the terminal on its own foreground and background: what must be read keeps the default color, and
//! the accent is the one of the 16 that stands out on black and on white alike. No meaning is told by color alone, so
//! the monochrome theme loses nothing.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Running text.
    Text,
    /// What counts: the question, a title, a total.
    Strong,
    /// What may be skipped.
    Quiet,
    /// Numbers, marks and headings.
    Accent,
    /// Lines that only part.
    Rule,
    /// The row under the cursor, over whatever it holds.
    Selected,
    /// It is as it should be.
    Good,
    /// Not yet, or nearly too late.
    Wait,
    /// It is not as it should be.
    Bad,
}

/// Roles to styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Theme {
    /// With colors.
    Color,
    /// With bold, dim and reverse only.
    Monochrome,
}

impl Theme {
    pub(super) fn style(self, role: Role) -> Style {
        let plain = Style::new();
        let colored = |color| match self {
            Self::Color => plain.fg(color),
            Self::Monochrome => plain,
        };
        match role {
            Role::Text => plain,
            Role::Strong => plain.add_modifier(Modifier::BOLD),
            Role::Quiet | Role::Rule => plain.add_modifier(Modifier::DIM),
            Role::Accent => colored(Color::Magenta).add_modifier(Modifier::BOLD),
            Role::Selected => plain.add_modifier(Modifier::REVERSED),
            Role::Good => colored(Color::Green).add_modifier(Modifier::BOLD),
            Role::Wait => colored(Color::Yellow).add_modifier(Modifier::BOLD),
            Role::Bad => colored(Color::Red).add_modifier(Modifier::BOLD),
        }
    }
}
