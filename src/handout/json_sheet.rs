//! One procedure as JSON.

use serde_json::{Value, json};

use super::json::{Object, amount};
use crate::interview::{
    Basis, Charge, Due, NoticeLine, Paper, Range, Reason, Resolved, State, Stop, Times, Total, Truth, Verdict,
};
use crate::knowledge::{BandState, Citation, Procedure, Silence};
use crate::page::{Speaker, deadlines, money, reasons, result, warnings};

/// Where everything of the law comes from; local practice of a province is `overlay:<province>`.
const LAW: &str = "law";

/// A procedure with everything that belongs to it.
pub(super) fn result(speaker: &Speaker<'_>, resolved: &Resolved) -> Value {
    let knowledge = speaker.knowledge();
    let procedure = &knowledge.procedures[resolved.procedure];
    let mut object = Object::default();
    object.put("procedure", &*procedure.name);
    object.put("title", speaker.procedure(resolved.procedure));
    object.put("stage", procedure.stage.as_str());
    object.maybe("permit", procedure.permit.map(|permit| &*knowledge.permits[permit].name));
    object.put("actor", procedure.actor.as_str());
    object.put("verdict", resolved.verdict.as_str());
    if let Verdict::NotYet(Some(from)) = resolved.verdict {
        object.put("from", from.min.to_string());
        // A day that nothing bounds is not known.
        let latest = Some(from.max).filter(|latest| *latest < jiff::civil::Date::MAX);
        object.maybe("from_latest", latest.map(|latest| latest.to_string()));
    }
    let reasons = resolved.reasons.iter().filter_map(|line| reason(speaker, procedure, line));
    object.put("reasons", reasons.collect::<Value>());
    let stops: Vec<&Stop> = resolved.stops.iter().filter(|stop| stop.state != State::NotNeeded).collect();
    object.put("steps", stops.iter().map(|stop| step(speaker, procedure, stop)).collect::<Value>());
    let fees = stops.iter().flat_map(|stop| stop.charges.iter().map(move |charge| (charge, &stop.state)));
    let fees = fees.filter(|(charge, _)| money::is_due(charge));
    object.put("fees", fees.flat_map(|(charge, state)| fee(speaker, charge, state)).collect::<Value>());
    object.maybe("total", resolved.total.as_ref().map(|sum| total(speaker, sum)));
    let due = resolved.deadlines.iter().filter(|due| due.state != State::NotNeeded);
    object.put("deadlines", due.filter_map(|due| deadline(speaker, procedure, due)).collect::<Value>());
    let notices = resolved.notices.iter().filter(|line| line.state != State::NotNeeded);
    let notices =
        notices.map(|line| notice(speaker, line)).chain(local_notices(speaker, procedure, resolved));
    object.put("notices", notices.collect::<Value>());
    object.put("next", next(speaker, resolved));
    object.put("covers", procedure.covers.iter().map(|covered| Value::from(&**covered)).collect::<Value>());
    object.done()
}

fn reason(speaker: &Speaker<'_>, procedure: &Procedure, reason: &Reason) -> Option<Value> {
    let requirement = procedure.requires.get(reason.requirement)?;
    let mut object = Object::default();
    object.put("id", &*requirement.name);
    object.put("text", reasons::text(speaker, requirement, reason));
    object.put("holds", reason.holds.as_str());
    if reason.holds_then != Truth::Yes && reason.holds_then != reason.holds {
        object.put("holds_then", reason.holds_then.as_str());
    }
    object.put("cure", reason.cure.as_str());
    object.put("sources", sources(speaker, &reason.basis));
    Some(object.done())
}

fn step(speaker: &Speaker<'_>, procedure: &Procedure, stop: &Stop) -> Value {
    let name = procedure.steps.get(stop.step).map_or("", |step| &step.name);
    let mut object = Object::default();
    object.put("id", name);
    object.put("who", stop.who.as_str());
    object.text("when", condition(speaker, &stop.state));
    object.put("office", speaker.knowledge().offices[stop.office].kind.as_str());
    object.put("title", speaker.step(name, &stop.shown));
    let documents = stop.papers.iter().map(|paper| document(speaker, paper, LAW));
    let origin = speaker.session.province.map(|province| speaker.knowledge().overlays[province].origin());
    let local = origin
        .iter()
        .flat_map(|origin| stop.local.papers.iter().map(move |paper| document(speaker, paper, origin)));
    object.put("documents", documents.chain(local).collect::<Value>());
    object.maybe("contacts", contacts(speaker, stop));
    object.put("sources", sources(speaker, &stop.basis));
    object.done()
}

/// How to reach the office in the chosen province.
fn contacts(speaker: &Speaker<'_>, stop: &Stop) -> Option<Value> {
    let (position, basis) = stop.local.contacts.as_ref()?;
    let province = speaker.session.province?;
    let overlay = &speaker.knowledge().overlays[province];
    let authored = overlay.contacts.get(*position)?;
    let mut object = Object::default();
    object.maybe("telephone", authored.telephone.as_deref());
    object.maybe("certified_mail", authored.certified_mail.as_deref());
    object.maybe("address", authored.address.as_deref());
    object.text("hours", speaker.hours(province, authored.office));
    object.put("origin", overlay.origin());
    object.put("sources", sources(speaker, basis));
    Some(object.done())
}

fn condition(speaker: &Speaker<'_>, state: &State) -> String {
    match state {
        State::If(condition) => speaker.condition(condition),
        State::Required | State::NotNeeded => String::new(),
    }
}

fn state_name(state: &State) -> &'static str {
    match state {
        State::Required => "required",
        State::If(_) => "if",
        State::NotNeeded => "not-needed",
    }
}

fn document(speaker: &Speaker<'_>, paper: &Paper, origin: &str) -> Value {
    let mut object = Object::default();
    object.put("id", &*speaker.knowledge().documents[paper.document].name);
    object.put("text", speaker.document(paper.document));
    let persons = match paper.times {
        Times::Once => Some(1),
        Times::Counted(count, _) => Some(count),
        Times::Each(_) => None,
    };
    object.maybe("copies", persons.zip(paper.copies.known()).map(|(persons, copies)| persons * copies));
    object.put("state", state_name(&paper.state));
    object.text("condition", condition(speaker, &paper.state));
    if let Some((alternative, way)) = &paper.way {
        object.put("any_of", &**alternative);
        object.put("way", way + 1);
    }
    object.put("origin", origin);
    object.put("sources", sources(speaker, &paper.basis));
    object.done()
}

/// One entry for each amount that is possible.
fn fee(speaker: &Speaker<'_>, charge: &Charge, stop: &State) -> Vec<Value> {
    let id = &*speaker.knowledge().fees[charge.fee].name;
    let entry = |(position, arm): (usize, &crate::interview::Arm)| {
        let mut object = Object::default();
        object.put("id", id);
        object.put("text", speaker.fee(charge.fee));
        object.maybe("amount", arm.amount.known().map(amount));
        object.maybe(
            "count",
            match charge.times {
                Times::Once => Some(1),
                Times::Counted(count, _) => Some(count),
                Times::Each(_) => None,
            },
        );
        let required = arm.when.is_none() && *stop == State::Required;
        object.put("state", if required { "required" } else { "if" });
        let own = money::arm_clause(speaker, &charge.arms, position);
        object.text("condition", if own.is_empty() { condition(speaker, stop) } else { own });
        if charge.arms.len() > 1 {
            object.put("group", id);
        }
        object.put("sources", sources(speaker, &charge.basis));
        object.done()
    };
    charge.arms.iter().enumerate().map(entry).collect()
}

fn total(speaker: &Speaker<'_>, total: &Total) -> Value {
    let mut object = Object::default();
    object.put("min", amount(total.min));
    object.maybe("max", total.max.map(amount));
    let per = total.per.iter().map(|&(Range { min, max }, question)| {
        let mut object = Object::default();
        object.put("amount", amount(min));
        if max != min {
            object.put("amount_max", amount(max));
        }
        object.put("each", &*speaker.knowledge().questions[question].name);
        object.done()
    });
    object.put("per", per.collect::<Value>());
    object.put("currency", "EUR");
    object.done()
}

fn deadline(speaker: &Speaker<'_>, procedure: &Procedure, due: &Due) -> Option<Value> {
    let name = &due.authored(procedure)?.name;
    let closed = due.bands.iter().map(|(to, state)| {
        let mut object = Object::default();
        object.maybe("to", to.map(|to| to.min.to_string()));
        object.put("state", state.as_str());
        object.done()
    });
    let bands: Value = closed.chain([json!({ "state": BandState::Over.as_str() })]).collect();
    let mut object = Object::default();
    object.put("id", &**name);
    object.put("text", deadlines::rule(speaker, name, due));
    object.put("bands", bands);
    object.put("state", due.today.map_or("unknown", BandState::as_str));
    object.put("sources", sources(speaker, &due.basis));
    Some(object.done())
}

fn notice(speaker: &Speaker<'_>, line: &NoticeLine) -> Value {
    let authored = &speaker.knowledge().notices[line.notice];
    let mut object = Object::default();
    object.put("id", &*authored.name);
    object.put("text", result::notice(speaker, line));
    object.put("sources", sources(speaker, &line.basis));
    object.maybe("silent", authored.silent.as_ref().map(|silence| silent(speaker, silence)));
    object.done()
}

/// What no source says, and where it was searched.
fn silent(speaker: &Speaker<'_>, silence: &Silence) -> Value {
    let nothing = Basis::default();
    let searched = silence.searched.iter().map(|citation| source(speaker, &nothing, citation));
    json!({
        "about": silence.about.iter().map(|unsaid| unsaid.as_str()).collect::<Value>(),
        "searched": searched.collect::<Value>(),
    })
}

/// What the province says: about the procedure, about a stop, about a paper there.
fn local_notices(speaker: &Speaker<'_>, procedure: &Procedure, resolved: &Resolved) -> Vec<Value> {
    let Some(province) = speaker.session.province else {
        return Vec::new();
    };
    let origin = speaker.knowledge().overlays[province].origin();
    let local = |line: &NoticeLine, step: Option<&str>, document: Option<&str>| {
        let mut object = Object::default();
        object.put("id", &*speaker.knowledge().notices[line.notice].name);
        object.put("text", result::notice(speaker, line));
        object.put("origin", &*origin);
        object.maybe("step", step);
        object.maybe("document", document);
        object.put("sources", sources(speaker, &line.basis));
        object.done()
    };
    let mut notices: Vec<Value> = Vec::new();
    for stop in resolved.stops.iter().filter(|stop| stop.state != State::NotNeeded) {
        let step = procedure.steps.get(stop.step).map(|step| &*step.name);
        notices.extend(stop.local.notices.iter().map(|line| local(line, step, None)));
        let on_papers = stop.local.on_papers.iter();
        notices.extend(on_papers.map(|(document, line)| {
            local(line, step, Some(&*speaker.knowledge().documents[*document].name))
        }));
    }
    notices.extend(resolved.local.iter().map(|line| local(line, None, None)));
    notices
}

fn next(speaker: &Speaker<'_>, resolved: &Resolved) -> Value {
    let ways = result::ways_on(speaker.knowledge(), resolved);
    ways.iter()
        .map(|way| {
            let mut object = Object::default();
            object.put("procedure", &*speaker.knowledge().procedures[way.to].name);
            object.put("title", speaker.procedure(way.to));
            object.text("when", condition(speaker, &way.state));
            object.done()
        })
        .collect()
}

fn sources(speaker: &Speaker<'_>, basis: &Basis) -> Value {
    basis.cite.iter().map(|citation| source(speaker, basis, citation)).collect()
}

fn source(speaker: &Speaker<'_>, basis: &Basis, citation: &Citation) -> Value {
    let authored = &speaker.knowledge().sources[citation.source];
    let found = warnings(speaker.knowledge(), speaker.session.today, basis, citation);
    let mut object = Object::default();
    object.put("id", &*authored.name);
    object.put("section", &*citation.at);
    object.maybe("url", authored.url.as_deref());
    object.maybe("checked", citation.checked.map(|date| date.to_string()));
    object.text("warning", speaker.warnings(&found));
    object.done()
}
