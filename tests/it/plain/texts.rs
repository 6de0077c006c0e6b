//! The Fluent texts of a language as a reader meets them: what is filled in counts as one word.

#![expect(clippy::disallowed_methods, reason = "tests read the texts as files")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// What stands for anything that is filled in.
const FILLED_IN: &str = "valore";

/// A text in its forms: the usual one first, then those of the other numbers.
pub(super) type Forms = Vec<String>;

/// All texts of a language by id, attributes as `id.attribute`.
pub(super) fn texts(locale: &str) -> BTreeMap<String, Forms> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = BTreeMap::new();
    for path in files(&root.join("i18n").join(locale)).chain(overlays(root, locale)) {
        let source = std::fs::read_to_string(&path).expect("the file can be read");
        let resource = fluent_syntax::parser::parse(source).expect("the check has passed it");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            for attribute in &message.attributes {
                texts.insert(format!("{}.{}", message.id.name, attribute.id.name), forms(&attribute.value));
            }
            if let Some(value) = &message.value {
                texts.insert(message.id.name, forms(value));
            }
        }
    }
    texts
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries.map(|entry| entry.expect("the folder can be read").path())
}

/// The words of the provinces.
fn overlays(root: &Path, locale: &str) -> Vec<PathBuf> {
    files(&root.join("overlays")).map(|province| province.join(format!("{locale}.ftl"))).collect()
}

fn forms(pattern: &Pattern<String>) -> Forms {
    let mut forms = vec![form(pattern, None)];
    let variants = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants.len(),
        _ => 0,
    });
    for variant in 0..variants.max().unwrap_or(0) {
        let other = form(pattern, Some(variant));
        if !forms.contains(&other) {
            forms.push(other);
        }
    }
    forms
}

fn form(pattern: &Pattern<String>, variant: Option<usize>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => text.push_str(value),
                _ => text.push_str(FILLED_IN),
            },
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let chosen = variant.and_then(|variant| variants.get(variant));
                let usual = variants.iter().find(|variant| variant.default);
                let chosen = chosen.or(usual).expect("a choice has a default");
                text.push_str(&form(&chosen.value, variant));
            }
        }
    }
    text
}
