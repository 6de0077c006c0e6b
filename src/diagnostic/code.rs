//! The kinds of fault, each with a stable code and a line that explains it.
//!
//! A code is part of the contract with authors and scripts: it is never reused for another fault.
//! Groups: `P00` syntax and files, `P01` names, `P02` the graph, `P03` types and persons, `P04` facts, `P05` words.

/// Defines the codes once; everything that lists them derives from this table.
macro_rules! codes {
    ($($(#[$group:meta])* $name:ident $code:literal $explanation:literal;)+) => {
        /// A kind of fault in authored files.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$group])* #[doc = $explanation] $name,)+
        }

        impl Code {
            /// Every code, in the order of its group.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable name, for example `P0101`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// What this kind of fault means, in one line for authors.
            pub const fn explanation(self) -> &'static str {
                match self {
                    $(Self::$name => $explanation,)+
                }
            }
        }
    };
}

codes! {
    Syntax "P0001" "the file is not valid RON, or has a shape that the model does not know";
    DuplicateKey "P0002" "the same key or id is defined twice in one place";
    Limit "P0003" "the file is larger, or nested deeper, than this program accepts";
    Unreadable "P0004" "the file cannot be read, is not UTF-8 text, or is passed over";

    UnknownName "P0101" "a name that nothing defines";
    UnusedName "P0102" "a definition that nothing uses";
    Foreign "P0103" "a name in an overlay that does not begin with its province";

    Cycle "P0201" "a definition depends on itself";
    Unreachable "P0202" "no path leads here";
    NoResult "P0203" "a path that ends without a procedure or a referral";
    GivenDisagrees "P0204" "a path of the tree contradicts what the procedure takes as given";

    TypeMismatch "P0301" "an expression or an answer has the wrong type";
    WrongPerson "P0302" "a condition reads a fact about another person than it needs";
    Literal "P0303" "a number that belongs in the table of values";

    OverlappingRows "P0401" "two dated rows hold on the same day";
    Gap "P0402" "dated rows leave days without an explanation";
    Uncited "P0403" "a fact without its source";
    BadDate "P0404" "a date that does not exist, or is not written YYYY-MM-DD";
    BadAmount "P0405" "an amount of money that is not written like \"30.46\"";
    Unsearched "P0406" "the sources are said to be silent, and not where it was looked for";

    WordsSyntax "P0501" "the Fluent file has an entry that cannot be read";
    MissingMessage "P0502" "a text that is needed and not there";
    BadVariables "P0503" "a text uses variables or functions that it is not given";
    UnusedMessage "P0504" "a text that nothing shows";
    BadCharacters "P0505" "control characters, or marks of text direction, in a text";
    Layout "P0506" "a text that does not fit where it is shown";
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Code;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_distinct_and_well_formed() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len(), "a code is used twice");
        for name in names {
            let digits = name.strip_prefix('P').unwrap();
            assert!(digits.len() == 4 && digits.chars().all(|c| c.is_ascii_digit()), "{name}");
        }
    }
}
