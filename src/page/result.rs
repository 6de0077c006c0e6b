//! The result page: a sheet for each procedure, or where to turn.

use std::collections::BTreeSet;

use crate::interview::{Checklist, NoticeLine, Onward, Resolved, State, Truth, Verdict};
use crate::knowledge::{Id, Knowledge, Link, Notice, Procedure};
use crate::language::Args;

use super::footnotes::Footnotes;
use super::sheet::{NextLine, Sheet, TextLine};
use super::speak::Speaker;
use super::view::{ReferralBlock, ResultPage};
use super::wizard::Wizard;
use super::{brief, deadlines, local, money, present, reasons, stops, words};

/// The result of the answers so far.
pub(super) fn page(wizard: &Wizard<'_>) -> ResultPage {
    let speaker = Speaker { session: wizard.session(), language: wizard.language() };
    let checklist = speaker.session.checklist();
    ResultPage {
        sheets: sheets(&speaker, &checklist, wizard),
        referrals: checklist.referrals.iter().map(|&referral| referral_block(&speaker, referral)).collect(),
        refine: refine(&speaker, wizard),
        answers_title: speaker.plain(words::ANSWERS),
        answers: present::trail(&speaker, wizard.replay()),
        help: [words::HELP_FREE, words::HELP_ONLY_A_GUIDE, words::HELP_OFFICE_DECIDES]
            .map(|word| speaker.plain(word))
            .to_vec(),
        help_title: speaker.plain(words::HELP),
    }
}

/// The sheets of a checklist, as the review compares them.
pub(super) fn sheets(speaker: &Speaker<'_>, checklist: &Checklist, wizard: &Wizard<'_>) -> Vec<Sheet> {
    checklist.results.iter().map(|resolved| sheet(speaker, resolved, wizard)).collect()
}

fn sheet(speaker: &Speaker<'_>, resolved: &Resolved, wizard: &Wizard<'_>) -> Sheet {
    let procedure = &speaker.knowledge().procedures[resolved.procedure];
    let mut notes = Footnotes::new(*speaker);
    // In the order of the sheet: footnotes are numbered by first use.
    let mut verdict = reasons::verdict(speaker, resolved, &mut notes);
    let mut stops = stops::stops(speaker, resolved, wizard.ticked(), &mut notes);
    let fees = money::fees(speaker, resolved, &mut notes);
    let deadlines = deadlines::deadlines(speaker, resolved, &mut notes);
    let mut notices = notices(speaker, resolved, &mut notes);
    verdict.brief = brief::brief(speaker, resolved, &stops, &deadlines);
    let local = local::add(speaker, resolved, wizard.ticked(), (&mut stops, &mut notices), &mut notes);
    let (sources, warnings) = notes.finish();
    let official = Args::new().text("nome", speaker.official(resolved.procedure));
    Sheet {
        id: procedure.name.to_string(),
        title: speaker.procedure(resolved.procedure),
        official: speaker.ui(words::OFFICIAL, &official),
        // Who finds an act closed gets nothing.
        permit: procedure
            .permit
            .filter(|_| !resolved.stops.is_empty())
            .map(|permit| speaker.permit(permit))
            .unwrap_or_default(),
        about: speaker.about(resolved.procedure),
        local,
        warnings,
        verdict,
        stops_title: speaker.plain(words::STOPS),
        fees_title: speaker.plain(words::FEES),
        fees,
        total: if stops.is_empty() { String::new() } else { money::total(speaker, resolved) },
        stops,
        deadlines_title: speaker.plain(words::DEADLINES),
        deadlines,
        next_title: speaker.plain(words::NEXT),
        next: ways_on(speaker.knowledge(), resolved).iter().map(|way| next_line(speaker, way)).collect(),
        notices_title: speaker.plain(words::NOTICES),
        notices,
        sources_title: speaker.plain(words::SOURCES),
        sources,
    }
}

fn referral_block(speaker: &Speaker<'_>, referral: Id<crate::knowledge::Referral>) -> ReferralBlock {
    let name = &speaker.knowledge().referrals[referral].name;
    ReferralBlock {
        id: name.to_string(),
        text: speaker.named("rinvio", name),
        whom: speaker.named_attribute("rinvio", name, ".chi"),
    }
}

/// "Per un risultato preciso: ancora 2 domande."
fn refine(speaker: &Speaker<'_>, wizard: &Wizard<'_>) -> String {
    if wizard.replay().open.is_none() {
        return String::new();
    }
    let outlook = wizard.outlook();
    let most = i64::try_from(outlook.most).unwrap_or(i64::MAX);
    let word = if outlook.fewest == outlook.most { words::REFINE } else { words::REFINE_AT_MOST };
    speaker.ui(word, &Args::new().number("numero", most.max(1)))
}

fn notices(speaker: &Speaker<'_>, resolved: &Resolved, notes: &mut Footnotes<'_>) -> Vec<TextLine> {
    let elsewhere = told_elsewhere(resolved);
    let shown = resolved.notices.iter().filter(|line| line.state != State::NotNeeded);
    shown
        .filter(|line| !elsewhere.contains(&line.notice))
        .map(|line| TextLine { text: notice(speaker, line), sources: notes.of_notice(line) })
        .collect()
}

/// The notices that stand under the requirement or the paper that they are about.
fn told_elsewhere(resolved: &Resolved) -> BTreeSet<Id<Notice>> {
    let doubts = resolved.reasons.iter().flat_map(reasons::doubts_told).copied();
    let stops = resolved.stops.iter().filter(|stop| stop.state != State::NotNeeded);
    let papers = stops.flat_map(|stop| &stop.papers).filter(|paper| paper.state != State::NotNeeded);
    doubts.chain(papers.filter_map(|paper| paper.omitted)).collect()
}

/// A notice, with its condition where that is open.
pub(crate) fn notice(speaker: &Speaker<'_>, line: &NoticeLine) -> String {
    let text = speaker.notice(line.notice, &line.shown);
    match &line.state {
        State::If(condition) => {
            let args = Args::new().text("condizione", speaker.condition(condition)).text("testo", text);
            speaker.ui(words::IF_THEN, &args)
        }
        State::Required | State::NotNeeded => text,
    }
}

/// A way on from a sheet.
#[derive(Clone, Debug)]
pub(crate) struct WayOn {
    pub(crate) to: Id<Procedure>,
    pub(crate) link: Link,
    pub(crate) state: State,
    /// Its position in the procedure's `next`; `None` for what a failing requirement proposes.
    pub(crate) next: Option<usize>,
}

/// Every way on, in the order of the page: the procedure's own, then what its failing requirements propose. What comes
/// after a procedure is no way on from one that is closed.
pub(crate) fn ways_on(knowledge: &Knowledge, resolved: &Resolved) -> Vec<WayOn> {
    let closed = resolved.verdict == Verdict::Closed;
    let own = resolved
        .next
        .iter()
        .filter(|onward| onward.state != State::NotNeeded && !(closed && onward.link == Link::Then));
    let mut ways: Vec<WayOn> = own
        .map(|Onward { next, to, link, state }| WayOn {
            to: *to,
            link: *link,
            state: state.clone(),
            next: Some(*next),
        })
        .collect();
    let failing = resolved.reasons.iter().filter(|reason| reason.holds != Truth::Yes);
    for &to in failing.flat_map(|reason| &reason.instead) {
        let known = ways.iter().any(|way| way.to == to) || to == resolved.procedure;
        if !known && to.position() < knowledge.procedures.len() {
            ways.push(WayOn { to, link: Link::Instead, state: State::Required, next: None });
        }
    }
    ways
}

fn next_line(speaker: &Speaker<'_>, way: &WayOn) -> NextLine {
    let word = match way.link {
        Link::Then => words::NEXT_THEN,
        Link::Instead => words::NEXT_INSTEAD,
        Link::Meanwhile => words::NEXT_MEANWHILE,
    };
    let title = Args::new().text("procedura", speaker.inside(&speaker.procedure(way.to)));
    NextLine {
        id: speaker.knowledge().procedures[way.to].name.to_string(),
        title: speaker.ui(word, &title),
        condition: speaker.only_if(&way.state),
    }
}
