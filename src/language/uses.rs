//! What a message refers to: a walk over its parsed pattern.
//!
//! Every name found is a piece of the source text, so that its address leads back to its line.

use std::collections::BTreeMap;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// What one pattern names directly.
#[derive(Debug, Default)]
pub(super) struct Uses<'a> {
    /// Its variables, each with the place of its first use.
    pub(super) variables: BTreeMap<&'a str, &'a str>,
    /// The messages and terms in it.
    pub(super) references: Vec<Reference<'a>>,
    /// The functions that it calls.
    pub(super) functions: Vec<&'a str>,
    /// Its string literals, with their escapes.
    pub(super) literals: Vec<&'a str>,
    /// Variables whose braces were forgotten, with their `$`: they would be shown as they stand.
    pub(super) bare_variables: Vec<&'a str>,
}

/// One mention of a message or term.
#[derive(Debug)]
pub(super) struct Reference<'a> {
    /// The key of what is meant: `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub(super) key: String,
    /// The name as it stands in the source.
    pub(super) name: &'a str,
}

impl<'a> Uses<'a> {
    /// Everything that a pattern names.
    pub(super) fn of(pattern: &Pattern<&'a str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.bare_variables.extend(bare_variables(value)),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.literals.push(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference { key: key(id.name, attribute), name: id.name });
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference { key: term_key(id.name, attribute), name: id.name });
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::VariableReference { id } => {
                let _first = self.variables.entry(id.name).or_insert(id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

/// The pieces like `$nome` in plain text.
fn bare_variables(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('$').filter_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let named = rest.starts_with(|c: char| c.is_ascii_alphabetic());
        text.get(start..=start + length).filter(|_| named)
    })
}

/// The key of a message, or of its attribute.
pub(super) fn key(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// The key of a term, or of its attribute.
pub(super) fn term_key(id: &str, attribute: Option<&str>) -> String {
    format!("-{}", key(id, attribute))
}
