//! What the files hold, decoded but not yet resolved: one shelf for each kind of thing.
//!
//! A base may be incomplete: what could not be decoded is remembered by the names in it, so that later phases do not
//! report a second fault for the same cause. Nothing here judges what the authors wrote.

use std::collections::BTreeSet;

use super::authored::{self, Name};
use super::visit::Uses;

/// Defines the kinds of things once: the kind, the stem of its file, the authored type and the word for it.
macro_rules! shelves {
    ($($kind:ident $shelf:ident $type:ident $noun:literal;)*) => {
        /// A kind of thing that authors define.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind { $($kind,)* }

        impl Kind {
            /// Every kind.
            pub(crate) const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The stem of the file, or the name of the folder, that holds this kind.
            pub(crate) fn stem(self) -> &'static str {
                match self { $(Self::$kind => stringify!($shelf),)* }
            }

            /// The word for one thing of this kind, in messages to authors.
            pub(crate) fn noun(self) -> &'static str {
                match self { $(Self::$kind => $noun,)* }
            }
        }

        /// Everything that could be decoded, in authored order, duplicates included.
        #[derive(Debug, Default)]
        pub(crate) struct Base {
            $(pub(crate) $shelf: Vec<(Name, authored::$type)>,)*
            /// Every quoted text in what could not be decoded: it may have defined or used these names.
            pub(crate) lost: BTreeSet<String>,
            /// Whether a file could not even be read: it may have defined or used any name.
            pub(crate) unread: bool,
        }

        impl Base {
            /// Whether something that could not be decoded may define or use this name.
            pub(crate) fn is_lost(&self, name: &str) -> bool {
                self.unread || self.lost.contains(name)
            }

            /// The things of one kind, each with what it mentions.
            pub(crate) fn entries(&self, kind: Kind) -> Vec<(&Name, &dyn Uses)> {
                match kind {
                    $(Kind::$kind => self.$shelf.iter().map(|(name, thing)| (name, thing as &dyn Uses)).collect(),)*
                }
            }

            /// Decodes a file of this kind onto its shelf.
            pub(crate) fn decode(&mut self, kind: Kind, reader: &mut super::load::Reader<'_>) {
                match kind {
                    $(Kind::$kind => self.$shelf.extend(reader.entries(&mut self.lost)),)*
                }
            }
        }
    };
}

shelves! {
    Value values Value "value";
    Question questions Question "question";
    Condition conditions Condition "condition";
    Expression expressions Expr "expression";
    Permit permits Permit "permit";
    Subtree tree Node "subtree";
    Procedure procedures Procedure "procedure";
    Document documents Document "document";
    Bundle bundles Bundle "bundle";
    Office offices Office "office";
    Source sources Source "source";
    Notice notices Notice "notice";
    Fee fees Fee "fee";
    Overlay overlays Overlay "overlay";
}

impl Kind {
    /// The kind of thing that a file under `data/` holds, from its path: `data/<stem>.ron` or `data/<stem>/<any>.ron`.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        let stem = stem_of_path(path)?;
        Self::authored().find(|kind| kind.stem() == stem)
    }

    /// The kinds that have files under `data/`. An overlay has a place and a form of its own.
    pub(crate) fn authored() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| *kind != Self::Overlay)
    }

    /// Where authors define it, as the end of a sentence.
    pub(crate) fn home(self) -> String {
        match self {
            Self::Source => {
                "add it to data/sources/<theme>.ron (an overlay: to its own `sources`)".to_owned()
            }
            Self::Document | Self::Notice => {
                let stem = self.stem();
                format!("add it to data/{stem}/<theme>.ron (an overlay: to its own `{stem}`)")
            }
            Self::Office => "the offices stand in data/offices.ron; an overlay cannot add one".to_owned(),
            Self::Procedure | Self::Value | Self::Fee | Self::Condition => {
                format!("add it to data/{}/<theme>.ron", self.stem())
            }
            _ => format!("add it to data/{}.ron", self.stem()),
        }
    }

    /// The word with its article.
    pub(crate) fn a_noun(self) -> String {
        let article = if self.noun().starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        format!("{article} {}", self.noun())
    }
}

impl Base {
    /// Takes an overlay in: what it defines stands on the same shelves as everything else, behind it.
    pub(crate) fn take_overlay(&mut self, overlay: authored::Overlay) {
        self.sources.extend(overlay.sources.0.iter().cloned());
        for (name, paper) in &overlay.documents.0 {
            let form = paper.form.clone();
            let document = authored::Document { form, issuer: None, legalised: false, valid: None };
            self.documents.push((name.clone(), document));
        }
        for (name, local) in &overlay.notices.0 {
            let notice =
                authored::Notice { with: authored::Pairs::default(), silent: None, cite: local.cite.clone() };
            self.notices.push((name.clone(), notice));
        }
        self.overlays.push((overlay.province.clone(), overlay));
    }
}

/// Whether this is the path of an overlay: `overlays/<province>/overlay.ron`.
pub(crate) fn is_overlay(path: &str) -> bool {
    path.starts_with("overlays/") && path.ends_with("/overlay.ron")
}

/// The part of a path under `data/` that says of which kind the things in it are.
pub(crate) fn stem_of_path(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("data/")?;
    match inside.split_once('/') {
        Some((folder, _)) => Some(folder),
        None => inside.strip_suffix(".ron"),
    }
}

/// One thing: its kind and its position on the shelf.
pub(crate) type Thing = (Kind, usize);

/// The options of a question in authored order, each with its group. A yes-no question has `si` and `no`.
pub(crate) fn options(kind: &authored::Kind) -> Vec<(&str, Option<&Name>)> {
    match kind {
        authored::Kind::YesNo => vec![("si", None), ("no", None)],
        authored::Kind::One(choices) => flatten(choices),
        authored::Kind::Several { options, none } => {
            let mut all = flatten(options);
            if !all.iter().any(|(option, _)| *option == none.as_str()) {
                all.push((none.as_str(), None));
            }
            all
        }
        authored::Kind::Count { .. } | authored::Kind::Money { .. } | authored::Kind::Date { .. } => {
            Vec::new()
        }
    }
}

fn flatten(choices: &[authored::Choice]) -> Vec<(&str, Option<&Name>)> {
    let mut all = Vec::new();
    for choice in choices {
        match choice {
            authored::Choice::Plain(option) => all.push((option.as_str(), None)),
            authored::Choice::Group(group, options) => {
                all.extend(options.iter().map(|option| (option.as_str(), Some(group))));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn the_path_says_the_kind() {
        assert_eq!(Kind::of_path("data/values.ron"), Some(Kind::Value));
        assert_eq!(Kind::of_path("data/procedures/rinnovo.ron"), Some(Kind::Procedure));
        assert_eq!(Kind::of_path("data/tree.ron"), Some(Kind::Subtree));
        assert_eq!(Kind::of_path("data/trees.ron"), None);
        assert_eq!(Kind::of_path("i18n/it/values.ftl"), None);
    }
}
