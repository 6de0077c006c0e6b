//! The result as JSON, version 1: keys are only ever added within a version, and absent means unknown, never zero.

use serde_json::{Map, Value, json};

use super::json_sheet;
use crate::interview::{Amount, Range, Session};
use crate::knowledge::{Expr, Id, Kind, Question};
use crate::language::Language;
use crate::page::{Speaker, present};

/// The version of the format.
const VERSION: u32 = 1;

/// The result for the answers of a session, with its texts in this language.
pub fn json(session: &Session<'_>, language: Language<'_>, data_version: &str) -> Value {
    let speaker = Speaker { session, language };
    let replay = session.replay();
    let checklist = session.checklist();
    let names = |questions: &[Id<Question>]| -> Value {
        questions.iter().map(|&question| Value::from(&*session.knowledge.questions[question].name)).collect()
    };
    let answers = present::counted(&replay).filter_map(|question| {
        let authored = &session.knowledge.questions[question];
        let answer = session.answers.get(question)?;
        Some((authored.name.to_string(), Value::from(answer.to_text(authored))))
    });
    let mut result = json!({
        "version": VERSION,
        "today": session.today.to_string(),
        "lang": language.locale().to_string(),
        "data_version": data_version,
        "answers": answers.collect::<Map<_, _>>(),
        "parked": names(&replay.parked),
        "open_questions": names(&replay.open_questions),
        "results": checklist
            .results
            .iter()
            .map(|resolved| json_sheet::result(&speaker, resolved))
            .collect::<Value>(),
        "referrals": checklist
            .referrals
            .iter()
            .map(|&referral| {
                let id = &*session.knowledge.referrals[referral].name;
                json!({
                    "id": id,
                    "text": speaker.named("rinvio", id),
                    "whom": speaker.named_attribute("rinvio", id, ".chi"),
                })
            })
            .collect::<Value>(),
        "not_needed": names(&replay.not_needed),
    });
    if let (Some(province), Some(fields)) = (session.province, result.as_object_mut()) {
        let named =
            json!({ "id": &*session.knowledge.overlays[province].name, "name": speaker.province(province) });
        fields.insert("province".to_owned(), named);
    }
    result
}

/// Every question with its options and bounds, for those who write answers files.
pub fn questions_json(session: &Session<'_>, language: Language<'_>) -> Value {
    let speaker = Speaker { session, language };
    session.knowledge.questions.ids().map(|question| one_question(&speaker, question)).collect()
}

fn one_question(speaker: &Speaker<'_>, question: Id<Question>) -> Value {
    let authored = &speaker.knowledge().questions[question];
    let mut object = Object::default();
    object.put("id", &*authored.name);
    object.put("kind", kind(&authored.kind));
    object.put("text", speaker.question(question));
    let options = authored.kind.options().iter().enumerate();
    let options: Vec<Value> = options
        .map(|(position, option)| json!({ "id": &*option.name, "text": speaker.option(question, position) }))
        .collect();
    if !options.is_empty() {
        object.put("options", options);
    }
    match &authored.kind {
        Kind::Count { min, max } => {
            object.maybe("min", bound(speaker, min));
            object.maybe("max", bound(speaker, max));
        }
        Kind::Money { max } => {
            object.put("min", amount(0));
            object.maybe("max", bound(speaker, max));
            object.put("unit", "EUR");
        }
        Kind::Date { min, max } => {
            object.maybe("min", min.as_ref().and_then(|min| bound(speaker, min)));
            object.maybe("max", max.as_ref().and_then(|max| bound(speaker, max)));
        }
        Kind::One { .. } | Kind::Several { .. } => {}
    }
    object.done()
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::One { yes_no: true, .. } => "yes-no",
        Kind::One { yes_no: false, .. } => "one",
        Kind::Several { .. } => "several",
        Kind::Count { .. } => "count",
        Kind::Money { .. } => "money",
        Kind::Date { .. } => "date",
    }
}

/// A bound as it stands today: a number, an amount or a day.
fn bound(speaker: &Speaker<'_>, expr: &Expr) -> Option<Value> {
    let shown = speaker.session.shown(&vec![("bound".into(), expr.clone())]);
    match shown.first()?.1 {
        Amount::Money(range) => Some(amount(i64::try_from(range.max.ceil().to_integer()).ok()?).into()),
        Amount::Number(range) => Some(i64::try_from(range.max.to_integer()).ok()?.into()),
        Amount::Day(Range { max, .. }) => Some(max.to_string().into()),
        Amount::Span(..) | Amount::Choice(..) | Amount::Unknown => None,
    }
}

/// An amount of money: "30.46".
pub(super) fn amount(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

/// A JSON object in the making: keys in order, nothing for what is unknown.
#[derive(Debug, Default)]
pub(super) struct Object(Map<String, Value>);

impl Object {
    pub(super) fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    pub(super) fn maybe(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    /// A text, left out where it is empty.
    pub(super) fn text(&mut self, key: &str, text: String) {
        self.maybe(key, Some(text).filter(|text| !text.is_empty()));
    }

    pub(super) fn done(self) -> Value {
        Value::Object(self.0)
    }
}
