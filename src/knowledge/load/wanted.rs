//! How the constructs are written: what may stand in a field, and how many parts a construct has.
//!
//! The reader of RON knows its expectations by their Rust types. Authors know fields and examples, which stand here.

use super::tokens::{Kind, Token};

/// What surrounds a place in a file.
#[derive(Debug)]
pub(super) struct Surroundings<'t> {
    /// The field, or the construct, whose part stands there; `None` for an entry of the file.
    pub(super) owner: Option<&'t str>,
    /// The nearest construct, with its place.
    pub(super) construct: Option<Token<'t>>,
}

/// An opened bracket.
struct Frame<'t> {
    construct: Option<Token<'t>>,
    field: Option<&'t str>,
}

impl<'t> Surroundings<'t> {
    /// Of the byte `at`.
    pub(super) fn of(tokens: &[Token<'t>], at: usize) -> Self {
        let mut frames: Vec<Frame<'t>> = Vec::new();
        let mut last: Option<Token<'t>> = None;
        for token in tokens.iter().take_while(|token| token.start < at) {
            match token.kind {
                Kind::Open(bracket) => {
                    let construct = last.filter(|last| last.kind == Kind::Word && bracket == '(');
                    frames.push(Frame { construct, field: None });
                }
                Kind::Close(_) => {
                    let _closed = frames.pop();
                }
                Kind::Mark(':') => {
                    let field = last.filter(|last| last.kind == Kind::Word).map(|last| last.text);
                    if let Some(frame) = frames.last_mut() {
                        frame.field = field.or(frame.field);
                    }
                }
                Kind::Mark(',') => {
                    if let Some(frame) = frames.last_mut() {
                        frame.field = None;
                    }
                }
                Kind::Mark(_) | Kind::Word | Kind::Text { .. } => {}
            }
            last = Some(*token);
        }
        let named = |frame: &Frame<'t>| frame.field.or_else(|| Some(frame.construct?.text));
        Self {
            owner: frames.iter().rev().find_map(named),
            construct: frames.iter().rev().find_map(|frame| frame.construct),
        }
    }
}

/// What may stand in a field or construct: all of it, and how to write a text that stands there bare, in place of `_`.
pub(super) struct Wanted {
    pub(super) all: &'static str,
    pub(super) instead_of_text: Option<&'static str>,
}

/// What may stand in the entry of a file of this kind, or in a field or construct of this name.
pub(super) fn wanted(owner: &str) -> Option<Wanted> {
    let (all, instead_of_text) = match owner {
        "form" => ("Original, Copy, CopyShowOriginal, Receipt, Photo or Filled", None),
        "from" => ("Always or On(\"2027-01-01\")", Some("On(\"_\")")),
        "bring" | "items" | "Each" | "OneOf" | "Omitted" | "Cited" | "Bundle" => (
            "Doc(\"passaporto\"), Bundle(\"kit\") or If(Is(\"lavoro\", [\"azienda\"]), [Doc(\"...\")])",
            Some("Doc(\"_\")"),
        ),
        "pay" => {
            ("Fees([\"bollo\"]) or NotStated(\"notice\")", Some("Fees([\"bollo\"]), with the ids of fees"))
        }
        "cure" => ("Never, Time, Money or Act", None),
        "link" => ("Then, Instead or Meanwhile", None),
        "state" => ("OnTime or Late", None),
        "weight" => ("Decides or Refines", None),
        "format" => ("Electronic or Paper", None),
        "about" => ("Papers, Cost, Term, Office or Rule", None),
        "holds" | "when" | "All" | "Any" | "Not" | "If" | "notices" | "conditions" => (
            "Is(\"lavoro\", [\"azienda\"]), Named(\"condition\"), All([...]), Any([...]), Not(...) or Always",
            Some("Is(\"_\", [\"option\"]) if it is a question, Named(\"_\") if it is a condition"),
        ),
        "sum" | "each" | "to" | "min" | "max" | "with" | "Times" | "Sum" | "AtLeast" | "After" | "Before"
        | "Since" | "Until" | "Copies" | "Case" | "Count" | "Money" | "Date" | "expressions" => (
            "Value(\"bollo\"), Answer(\"question\"), Named(\"expression\"), Today, One or Zero",
            Some("Value(\"_\")"),
        ),
        "kind" => ("YesNo, One([Plain(\"a\"), Plain(\"b\")]), Count(max: Value(\"...\")) or Date()", None),
        "One" | "options" => ("Plain(\"option\") or Group(\"group\", [\"option\"])", Some("Plain(\"_\")")),
        "at" => (
            "Step(\"impronte\"), StepOf(\"procedure\", \"step\") or Office(\"questura\")",
            Some("Step(\"_\"), or Office(\"_\") if it is an office"),
        ),
        "operations" => ("By(offices: [\"questura\"]) or NotProvided", Some("By(offices: [\"_\"])")),
        "values" => (
            "Money([...]), Number([...]), Days([...]), Months([...]), Years([...]) or Day([...]), with rows",
            None,
        ),
        "tree" | "Ask" => (
            "Ask(\"question\", [...], ...), Go([\"procedure\"]), Refer(\"...\") or See(\"subtree\")",
            Some("Go([\"_\"])"),
        ),
        _ => return None,
    };
    Some(Wanted { all, instead_of_text })
}

/// How a construct with several parts is written.
pub(super) fn parts(construct: &str) -> Option<&'static str> {
    Some(match construct {
        "StepOf" => "StepOf(\"procedure\", \"step\")",
        "Is" => "Is(\"question\", [\"option\"])",
        "AtLeast" => "AtLeast(Answer(\"question\"), Value(\"value\"))",
        "After" | "Before" => "After(day, span), as After(Answer(\"question\"), Value(\"value\"))",
        "If" => "If(Is(\"question\", [\"option\"]), [Doc(\"document\")])",
        "Each" => "Each(\"question\", [Doc(\"document\")])",
        "OneOf" => "OneOf(\"name\", [[Doc(\"document\")], [Doc(\"document\")]])",
        "Omitted" => "Omitted(\"notice\", [Doc(\"document\")])",
        "Cited" => "Cited([(source: \"source\", at: \"place\")], [Doc(\"document\")])",
        "Copies" => "Copies(\"document\", Value(\"value\"))",
        "Group" => "Group(\"group\", [\"option\", \"option\"])",
        "Case" => "Case([(condition, expression)], expression)",
        "Ask" => "Ask(\"question\", [([\"option\"], Go([\"procedure\"]))], Refer(\"referral\"))",
        _ => return None,
    })
}

/// How one thing of a list, or a thing in a field, is written, where it has fields of its own.
pub(super) fn fields(owner: &str) -> &'static str {
    match owner {
        "cite" | "searched" | "Cited" => "(source: \"source\", at: \"place\")",
        "requires" => "(id: \"...\", holds: ..., cure: Act)",
        "steps" => "(id: \"...\", office: \"...\")",
        "deadlines" => "(id: \"...\", bands: [...])",
        "bands" => "(to: ..., state: OnTime)",
        "next" => "(to: \"procedure\", link: Then)",
        "silent" => "(about: [...], searched: [...])",
        _ => "(field: ..., field: ...)",
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::Surroundings;

    #[test]
    fn the_owner_of_a_place_is_its_field_or_construct() {
        let text = "(id: \"x\", bring: [HERE, If(Is(\"q\", [\"o\"]), [Doc(\"p\"), THERE])], pay: Fees([]), with: {\"a\": LAST})";
        let tokens = tokens(text);
        let owner = |place: &str| Surroundings::of(&tokens, text.find(place)?).owner;
        assert_eq!(
            [owner("HERE"), owner("THERE"), owner("LAST"), owner("(id")],
            [Some("bring"), Some("If"), Some("with"), None]
        );
    }
}
