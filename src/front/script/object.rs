//! Answers as one JSON object, for programs that ask for many results: `{"fase": "rinnovo", "figli-sotto-14": 2}`.
//!
//! The keys are those of an answers file, reserved ones included; the values are its texts, numbers where a number is
//! meant, and lists of option ids where several can be chosen. `today` and `lang` may stand beside them. What is written
//! is read by the same rules as a file, and refused with the same faults.

use std::fmt;

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::fault::{Fault, Refusal, ScriptError};
use super::lines::Line;
use super::{LONGEST_LINE, Rules, Scripted, read_lines};
use crate::interview::Session;
use crate::knowledge::{PartialDate, Precision};
use crate::language::{Locale, sanitize};

const TODAY: &str = "today";
const LANGUAGE: &str = "lang";

/// One object, before its answers are tried.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// The day that it asks for.
    pub today: Option<Date>,
    /// The language that it asks for.
    pub locale: Option<Locale>,
    lines: Vec<Line>,
    faults: Vec<ScriptError>,
}

impl Object {
    /// Reads one line of JSON; `locales` are the languages that there are words in.
    ///
    /// It never fails: what is wrong is told by [`Object::read`], together with what is wrong in the answers.
    pub fn parse(text: &[u8], locales: &[Locale]) -> Self {
        let mut object = Self::default();
        match pairs(text) {
            Ok(pairs) => {
                for (number, (key, value)) in (1..).zip(&pairs.0) {
                    let line = Line::of(number, &one_line(key));
                    let is_repeated = pairs.0.iter().take(number - 1).any(|(earlier, _)| earlier == key);
                    let taken = if is_repeated {
                        Err(ScriptError::new(&line, Fault::Repeated))
                    } else {
                        object.take(line, value, locales)
                    };
                    object.faults.extend(taken.err());
                }
            }
            Err(fault) => object.faults.push(ScriptError::of_all(fault)),
        }
        object
    }

    fn take(&mut self, line: Line, value: &Value, locales: &[Locale]) -> Result<(), ScriptError> {
        let found = text_of(value).ok_or_else(|| {
            let kinds = ["text", "number", "list of option ids"].map(str::to_owned).to_vec();
            ScriptError::new(&line, Fault::BadValue).expecting(kinds)
        })?;
        match line.id.as_str() {
            TODAY => {
                let day = PartialDate::parse(&found).filter(|date| date.precision() == Precision::Day);
                let day = day.ok_or_else(|| {
                    let fault = Fault::BadDay { found: found.clone() };
                    ScriptError::new(&line, fault).expecting(vec!["2026-12-31".to_owned()])
                })?;
                self.today = Some(day.first());
            }
            LANGUAGE => {
                let known = |locale: &Locale| locales.contains(locale);
                self.locale = Some(found.parse().ok().filter(known).ok_or_else(|| {
                    let fault = Fault::BadLanguage { found: found.clone() };
                    ScriptError::new(&line, fault).expecting(locales.iter().map(Locale::to_string).collect())
                })?);
            }
            _ => self.lines.push(Line { value: found, ..line }),
        }
        Ok(())
    }

    /// Gives the answers to a session that has none yet; its day is the caller's business.
    pub fn read(self, start: Session<'_>, rules: Rules) -> Result<Scripted<'_>, Refusal> {
        if self.faults.iter().any(|fault| fault.line.is_none()) {
            return Err(Refusal::invalid(self.faults));
        }
        read_lines(&self.lines, self.faults, start, rules)
    }
}

fn pairs(text: &[u8]) -> Result<Pairs, Fault> {
    if text.len() > LONGEST_LINE {
        return Err(Fault::LongLine);
    }
    let text = std::str::from_utf8(text).map_err(|_not_utf8| Fault::NotText)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| Fault::NotAnObject(error.to_string()))
}

/// The value as it would stand in an answers file.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(one_line(text)),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => {
            let names = items.iter().map(|item| item.as_str().filter(|name| !name.contains(',')));
            Some(one_line(&names.collect::<Option<Vec<_>>>()?.join(",")))
        }
        Value::Null | Value::Bool(_) | Value::Object(_) => None,
    }
}

/// Clean of control characters, line ends among them.
fn one_line(text: &str) -> String {
    sanitize(text).replace('\n', " ").trim().to_owned()
}

/// The members of an object in their order; none is lost, not even one that stands twice.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of answers")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Pairs, M::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(Members)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Object;
    use crate::front::script::{LONGEST_LINE, Rules, read};
    use crate::interview::{Entry, Session};
    use crate::language::Locale;
    use crate::page::tests::{TODAY, knowledge, world};

    const LOCALES: [Locale; 2] = [Locale::ITALIAN, Locale::ENGLISH];

    /// The codes and ids of what is wrong.
    fn faults(json: &[u8]) -> Vec<String> {
        let world = world();
        let start = Session::new(knowledge(&world), TODAY, Entry::Tree);
        let refusal = Object::parse(json, &LOCALES).read(start, Rules::default()).expect_err("it is wrong");
        let list = refusal.to_json();
        let line = |fault: &serde_json::Value| {
            format!("{} {}", fault["code"].as_str().unwrap(), fault["id"].as_str().unwrap()).trim().to_owned()
        };
        list.as_array().unwrap().iter().map(line).collect()
    }

    #[test]
    fn an_object_gives_the_session_of_the_same_file() {
        let world = world();
        let start = || Session::new(knowledge(&world), TODAY, Entry::Tree);
        let rules = Rules { allow_unused: true, unknown_rest: true, ..Rules::default() };
        let file =
            b"fase = rinnovo\nprove = diploma,test\nfigli = 3\nreddito = 1200.50\nscade = 2026-12-31\n";
        let json = br#"{"lang": "en", "figli": 3, "prove": ["diploma", "test"], "reddito": 1200.5,
            "scade": "2026-12-31", "today": "2026-11-22", "fase": "rinnovo"}"#;
        let object = Object::parse(json, &LOCALES);
        assert_eq!((object.today, object.locale), (Some(date(2026, 11, 22)), Some(Locale::ENGLISH)));
        let of_object = object.read(start(), rules).expect("it is right").session;
        assert_eq!(of_object.answers, read(file, start(), rules).expect("it is right").session.answers);
    }

    #[test]
    fn every_fault_of_an_object_is_told_in_order() {
        let json = br#"{"fase": "rinovo", "figli": -1, "sposato": true, "figli": 2, "prove": ["a,b"], "x": 1,
            "today": "2026-02-30", "lang": "xx", "@procedura": "y", "scade": null, "lavoro": ""}"#;
        let expected = [
            "not-an-option fase",
            "not-a-count figli",
            "bad-value sposato",
            "duplicate figli",
            "bad-value prove",
            "unknown-question x",
            "bad-day today",
            "bad-language lang",
            "unknown-procedure @procedura",
            "bad-value scade",
            "no-value lavoro",
        ];
        assert_eq!(faults(json), expected);
        assert_eq!(faults(b"{\"figli\": 1}"), ["missing fase", "not-reached figli"]);
    }

    #[test]
    fn what_is_no_object_of_answers_is_refused_whole() {
        for text in ["", "[]", "3", "{\"fase\": }", "{\"fase\": \"rinnovo\"} {}"] {
            assert_eq!(faults(text.as_bytes()), ["not-an-object"], "{text}");
        }
        assert_eq!(faults(&"[".repeat(4000).into_bytes()), ["not-an-object"], "depth is bounded");
        assert_eq!(faults(b"{\"fase\": \"\xff\"}"), ["not-text"]);
        assert_eq!(faults(&[b' '; LONGEST_LINE + 1]), ["long-line"]);
    }
}
