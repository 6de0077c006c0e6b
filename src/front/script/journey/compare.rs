//! A result against what is expected of it. The result is taken as JSON: what other programs see is what is tried.

use serde_json::Value;

use super::expect::{ANY, Expectation, Item, Name, What};
use crate::language::layout;

/// What a thing that is not there comes to.
const NOT_NEEDED: &str = "not-needed";

/// One comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The line of the expectation; `None` where nothing was expected.
    pub line: Option<usize>,
    /// What was compared.
    pub subject: String,
    /// What was expected, word by word.
    pub expected: Vec<String>,
    /// What came out.
    pub actual: Vec<String>,
    /// Where the expectation was read.
    pub sources: Vec<String>,
    /// Whether it holds.
    pub holds: bool,
}

/// Every expectation against the result, and what the result says beyond them.
pub(super) fn checks(expectations: &[Expectation], json: &Value) -> Vec<Check> {
    let mut checks: Vec<Check> = sequences(expectations, json).into_iter().collect();
    checks.extend(expectations.iter().filter_map(|expectation| check(expectation, json)));
    let days: Vec<&Value> =
        list(json, "results").iter().filter(|result| result["from"].is_string()).collect();
    let is_only = days.len() == 1;
    let unexpected = days.into_iter().filter(|result| !expects_day(expectations, result, is_only));
    checks.extend(unexpected.map(|result| Check {
        line: None,
        subject: format!("{}: from", text(result, "procedure")),
        expected: vec!["-".to_owned()],
        actual: vec![text(result, "from")],
        sources: Vec::new(),
        holds: false,
    }));
    checks
}

/// The results and the referrals as a whole: none may be missing, added, or out of order.
fn sequences(expectations: &[Expectation], json: &Value) -> [Check; 2] {
    fn result(what: &What) -> Option<&String> {
        if let What::Result { procedure, .. } = what { Some(procedure) } else { None }
    }
    fn referral(what: &What) -> Option<&String> {
        if let What::Referral(referral) = what { Some(referral) } else { None }
    }
    let whole = |subject: &str, key: &str, id: &str, pick: fn(&What) -> Option<&String>| {
        let lines = expectations.iter().filter(|expectation| pick(&expectation.what).is_some());
        let expected: Vec<String> = lines.clone().filter_map(|line| pick(&line.what)).cloned().collect();
        let actual: Vec<String> = list(json, key).iter().map(|result| text(result, id)).collect();
        Check {
            line: lines.clone().next().map(|expectation| expectation.line),
            subject: subject.to_owned(),
            holds: expected == actual,
            sources: lines.flat_map(|line| line.sources.clone()).collect(),
            expected,
            actual,
        }
    };
    [whole("results", "results", "procedure", result), whole("referrals", "referrals", "id", referral)]
}

/// A day without a procedure is about the only result that has one.
fn expects_day(expectations: &[Expectation], result: &Value, is_only: bool) -> bool {
    expectations.iter().any(|expectation| match &expectation.what {
        What::From { procedure: Some(procedure), .. } => result["procedure"] == **procedure,
        What::From { procedure: None, .. } => is_only,
        _ => false,
    })
}

/// One expectation; referrals are compared as a whole.
fn check(expectation: &Expectation, json: &Value) -> Option<Check> {
    let result = |procedure: &String| {
        list(json, "results").iter().find(|result| result["procedure"] == **procedure).unwrap_or(&Value::Null)
    };
    let (subject, expected, actual) = match &expectation.what {
        What::Result { procedure, values } => {
            let found = result(procedure);
            let total = &found["total"];
            let actual = vec![text(found, "verdict"), text(total, "min"), text(total, "max")];
            (format!("{procedure}: verdict and total"), values.clone(), actual)
        }
        What::From { procedure, days } => {
            let found = match procedure {
                Some(procedure) => result(procedure),
                None => list(json, "results")
                    .iter()
                    .find(|result| result["from"].is_string())
                    .unwrap_or(&Value::Null),
            };
            let actual = [text(found, "from"), text(found, "from_latest")].into_iter().take(days.len());
            (format!("{}: from", text(found, "procedure")), days.clone(), actual.collect())
        }
        What::Referral(_) => return None,
        What::Offices { procedure, offices } => {
            (format!("{procedure}: offices"), offices.clone(), offices_of(result(procedure)))
        }
        What::Item { procedure, kind, name, values } => {
            let subject = format!("{procedure}: {} {}", kind.as_str(), shown(name));
            let actual = match result(procedure) {
                // Nothing is absent from a result that is not there.
                Value::Null => vec!["no-result".to_owned()],
                found => best(candidates(*kind, name, found), values),
            };
            (subject, values.clone(), actual)
        }
    };
    let holds = agrees(&expected, &actual)
        && (expected.len() >= actual.len() || !matches!(expectation.what, What::Offices { .. }));
    Some(Check {
        line: Some(expectation.line),
        subject,
        expected,
        actual,
        sources: expectation.sources.clone(),
        holds,
    })
}

/// The stops in order.
fn offices_of(result: &Value) -> Vec<String> {
    let name = |step: &Value| {
        let mark = if step["when"].is_string() { "?" } else { "" };
        text(step, "office") + mark
    };
    list(result, "steps").iter().map(name).collect()
}

/// What each thing of that name comes to, as words that stand against those of the expectation.
fn candidates(kind: Item, name: &Name, result: &Value) -> Vec<Vec<String>> {
    match kind {
        Item::Document => {
            let steps = list(result, "steps").iter();
            let documents = steps.flat_map(|step| list(step, "documents"));
            documents
                .filter(|document| is_named(document, "id", name))
                .map(|document| vec![text(document, "state"), times(document, "copies")])
                .collect()
        }
        Item::Fee => fees(name, result),
        Item::Deadline => {
            let due = list(result, "deadlines").iter().filter(|due| is_named(due, "id", name));
            due.map(|due| {
                let bands = list(due, "bands").iter().filter(|band| band["state"] != "over");
                std::iter::once(text(due, "state")).chain(bands.map(|band| text(band, "to"))).collect()
            })
            .collect()
        }
        Item::Notice => present(list(result, "notices"), "id", name),
        Item::Next => present(list(result, "next"), "procedure", name),
        Item::Reason => {
            let reasons = list(result, "reasons").iter().filter(|reason| is_named(reason, "id", name));
            reasons.map(|reason| vec![text(reason, "holds")]).collect()
        }
    }
}

fn present(items: &[Value], id: &str, name: &Name) -> Vec<Vec<String>> {
    let named = items.iter().filter(|item| is_named(item, id, name));
    named.map(|_| vec!["present".to_owned()]).collect()
}

/// One for each fee: its amounts, of which one will be due.
fn fees(name: &Name, result: &Value) -> Vec<Vec<String>> {
    let mut fees: Vec<(String, Vec<String>, String)> = Vec::new();
    for fee in list(result, "fees").iter().filter(|fee| is_named(fee, "id", name)) {
        let id = text(fee, "id");
        let amount = text(fee, "amount");
        match fees.iter_mut().find(|(known, ..)| *known == id) {
            Some((_, amounts, _)) => amounts.push(amount),
            None => fees.push((id, vec![amount], times(fee, "count"))),
        }
    }
    fees.into_iter().map(|(_, amounts, times)| vec![amounts.join("|"), times]).collect()
}

fn times(item: &Value, key: &str) -> String {
    item[key].as_i64().map_or_else(|| "x-".to_owned(), |times| format!("x{times}"))
}

fn is_named(item: &Value, id: &str, name: &Name) -> bool {
    match name {
        Name::Id(name) => item[id] == **name,
        Name::Words(words) => {
            let said = item["text"].as_str().or_else(|| item["title"].as_str()).unwrap_or_default();
            layout::fold(said).contains(words)
        }
        Name::Any => true,
    }
}

/// The candidate that agrees, else the one that counts most, cut to what was asked for.
fn best(mut candidates: Vec<Vec<String>>, expected: &[String]) -> Vec<String> {
    let wants_absence = matches!(expected.first().map(String::as_str), Some(NOT_NEEDED | "absent"));
    // A paper that one stop needs is needed, whatever another says.
    candidates.sort_by_key(|candidate| match candidate.first().map(String::as_str) {
        Some("required") => 0,
        Some("if") => 1,
        Some(NOT_NEEDED) => 3,
        _ => 2,
    });
    let agreeing = candidates.iter().position(|candidate| !wants_absence && agrees(expected, candidate));
    let mut actual = match agreeing.or_else(|| (!candidates.is_empty()).then_some(0)) {
        Some(position) => candidates.swap_remove(position),
        None => vec![NOT_NEEDED.to_owned()],
    };
    actual.truncate(expected.len().max(1));
    actual
}

/// Whether every word that is expected is there.
fn agrees(expected: &[String], actual: &[String]) -> bool {
    let mut pairs = (0..expected.len()).map(|at| (expected.get(at), actual.get(at)));
    pairs.all(|(expected, actual)| {
        let (expected, actual) = (expected.map_or("", String::as_str), actual.map_or("-", String::as_str));
        match expected {
            ANY => true,
            "present" => !matches!(actual, NOT_NEEDED | "no-result"),
            "absent" => actual == NOT_NEEDED,
            expected => expected == actual,
        }
    })
}

fn shown(name: &Name) -> String {
    match name {
        Name::Id(id) => id.clone(),
        Name::Words(words) => format!("\"{words}\""),
        Name::Any => ANY.to_owned(),
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text of a member; a dash where it is absent.
fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or("-").to_owned()
}
