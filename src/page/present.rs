//! From where a person stands to the page: header, spine, trail, and the screens of languages and questions.

use crate::interview::{Answer, Outlook, Reached, Replay};
use crate::knowledge::{Choice as Authored, Id, Kind, OperationKind, Procedure, Question, Stage};
use crate::language::Args;

use super::speak::Speaker;
use super::view::{
    Body, Choice, Header, Input, LanguageOption, LanguagePage, Page, QuestionPage, Row, SpineMark, TrailMark,
};
use super::wizard::{Asked, Place, Wizard};
use super::{result, review, typed, words};

/// The question whose options are stages: its answer says where on the spine a person is before a procedure is found.
const STAGE_QUESTION: &str = "fase";

/// The screen of a wizard.
pub(super) fn page(wizard: &Wizard<'_>) -> Page {
    let speaker = Speaker { session: wizard.session(), language: wizard.language() };
    Page {
        header: header(&speaker),
        spine: spine(&speaker, wizard.replay()),
        trail: trail(&speaker, wizard.replay()),
        body: match wizard.place() {
            Place::Language { .. } => Body::Language(languages(wizard)),
            Place::Question(asked) => Body::Question(question(&speaker, wizard, asked)),
            Place::Review => Body::Review(review::page(&speaker, wizard)),
            Place::Result => Body::Result(result::page(wizard)),
        },
    }
}

fn header(speaker: &Speaker<'_>) -> Header {
    let today = speaker.language.date(speaker.session.today);
    Header {
        title: speaker.plain(words::TITLE),
        today: speaker.ui(words::TODAY_IS, &Args::new().text("data", today)),
        language: speaker.language.name(),
    }
}

fn spine(speaker: &Speaker<'_>, replay: &Replay) -> Vec<SpineMark> {
    let here = stage(speaker, replay);
    let mark = |&stage: &Stage| SpineMark { label: speaker.stage(stage), here: here == Some(stage) };
    Stage::SPINE.iter().map(mark).collect()
}

fn stage(speaker: &Speaker<'_>, replay: &Replay) -> Option<Stage> {
    let knowledge = speaker.knowledge();
    if let Reached::Procedures(procedures) = &replay.reached {
        return procedures.first().map(|&procedure| place_on_the_spine(&knowledge.procedures[procedure]));
    }
    let asked =
        replay.path.iter().find(|&&question| &*knowledge.questions[question].name == STAGE_QUESTION)?;
    let Answer::One(position) = speaker.session.answers.get(*asked)? else {
        return None;
    };
    Stage::find(&knowledge.questions[*asked].kind.options().get(position)?.name)
}

/// Where an act stands in the life of a migrant: a renewal is one, whatever branch its permit belongs to.
fn place_on_the_spine(procedure: &Procedure) -> Stage {
    let stage = procedure.stage;
    match procedure.operation {
        _ if Stage::SPINE.contains(&stage) => stage,
        Some(OperationKind::Rilascio) => Stage::PrimoSoggiorno,
        Some(OperationKind::Rinnovo) => Stage::Rinnovo,
        Some(OperationKind::Conversione) => Stage::Conversione,
        _ => stage,
    }
}

/// The answers that count, oldest first.
pub(super) fn trail(speaker: &Speaker<'_>, replay: &Replay) -> Vec<TrailMark> {
    counted(replay).filter_map(|question| mark(speaker, question)).collect()
}

/// The questions whose answers count: those that were asked, then those that were answered without being asked again.
pub(crate) fn counted(replay: &Replay) -> impl Iterator<Item = Id<Question>> {
    replay.path.iter().chain(&replay.beside).chain(&replay.not_needed).copied()
}

/// A question and its answer, in a few words.
pub(super) fn mark(speaker: &Speaker<'_>, question: Id<Question>) -> Option<TrailMark> {
    let answer = speaker.session.answers.get(question)?;
    Some(TrailMark { topic: speaker.topic(question), answer: speaker.answer(question, answer) })
}

fn languages(wizard: &Wizard<'_>) -> LanguagePage {
    let mut options = Vec::new();
    let mut selected = 0;
    for (position, locale) in wizard.language().words().locales().enumerate() {
        let language = wizard.language().words().language(locale);
        let speaker = Speaker { session: wizard.session(), language };
        if locale == wizard.locale() {
            selected = position;
        }
        let welcome = [words::WELCOME_WHAT, words::WELCOME_HOW, words::WELCOME_PRIVATE];
        options.push(LanguageOption {
            locale,
            name: language.name(),
            welcome: welcome.map(|word| speaker.plain(word)).to_vec(),
        });
    }
    LanguagePage { options, selected }
}

fn question(speaker: &Speaker<'_>, wizard: &Wizard<'_>, asked: &Asked) -> QuestionPage {
    let id = asked.question;
    let authored = &speaker.knowledge().questions[id];
    let outlook = wizard.outlook();
    QuestionPage {
        id: authored.name.to_string(),
        progress: progress(speaker, wizard.replay(), id, outlook),
        possible: possible(speaker, outlook),
        text: speaker.question(id),
        help: speaker.help(id),
        why: speaker.why(id),
        input: input(speaker, asked),
        error: error(speaker, asked),
    }
}

/// "Domanda 3, ancora 2–4".
fn progress(speaker: &Speaker<'_>, replay: &Replay, question: Id<Question>, outlook: Outlook) -> String {
    let place = replay.path.iter().position(|&asked| asked == question);
    // What was answered before counts as still ahead when somebody has gone back over it; the open question itself is
    // counted by the outlook, but is not "left" while it is on the screen.
    let (number, again, this) = match place {
        Some(place) => (place + 1, replay.path.len() - place - 1, 0),
        None => (replay.path.len() + 1, 0, 1),
    };
    let left = |ahead: usize| i64::try_from((again + ahead).saturating_sub(this)).unwrap_or(i64::MAX);
    let (fewest, most) = (left(outlook.fewest), left(outlook.most));
    let args = Args::new().number("numero", i64::try_from(number).unwrap_or(i64::MAX));
    match (fewest, most) {
        (_, 0) => speaker.ui(words::PROGRESS_LAST, &args),
        (fewest, most) if fewest == 0 || !outlook.exact => {
            speaker.ui(words::PROGRESS_AT_MOST, &args.number("massimo", most))
        }
        (fewest, most) if fewest == most => speaker.ui(words::PROGRESS, &args.number("restano", most)),
        (fewest, most) => {
            speaker.ui(words::PROGRESS_RANGE, &args.number("minimo", fewest).number("massimo", most))
        }
    }
}

fn possible(speaker: &Speaker<'_>, outlook: Outlook) -> String {
    match outlook.procedures {
        0 | 1 => String::new(),
        several => {
            let count = i64::try_from(several).unwrap_or(i64::MAX);
            speaker.ui(words::POSSIBLE, &Args::new().number("numero", count))
        }
    }
}

fn error(speaker: &Speaker<'_>, asked: &Asked) -> String {
    let Some(refused) = &asked.refused else {
        return String::new();
    };
    match typed::read(speaker.session, speaker.language, asked.question, refused) {
        Ok(_) => String::new(),
        Err(_) if matches!(speaker.knowledge().questions[asked.question].kind, Kind::Several { .. }) => {
            speaker.plain(words::FAULT_NO_MARK)
        }
        Err(fault) => typed::explain(speaker, &fault),
    }
}

/// The names of the groups among these options, in order.
pub(super) fn groups(options: &[Authored]) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for group in options.iter().filter_map(|option| option.group.as_deref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}

fn input(speaker: &Speaker<'_>, asked: &Asked) -> Input {
    let kind = &speaker.knowledge().questions[asked.question].kind;
    let (hint, longest) = match kind {
        Kind::One { options, .. } => return choice(speaker, asked, options, false),
        Kind::Several { options, .. } => return choice(speaker, asked, options, true),
        Kind::Count { .. } => (words::HINT_COUNT, 6),
        Kind::Money { .. } => (words::HINT_MONEY, 16),
        Kind::Date { .. } => (words::HINT_DATE, 10),
    };
    let old = speaker.session.answers.get(asked.question);
    let typed = match &asked.refused {
        Some(refused) => refused.clone(),
        None => old.map(|answer| typed::written(speaker.language, answer)).unwrap_or_default(),
    };
    Input::Typed { typed, hint: speaker.plain(hint), unknown: speaker.plain(words::UNKNOWN), longest }
}

/// "I don't know"; where the answer decides the way, it is also for those who find no option that is their case.
fn unknown(speaker: &Speaker<'_>, question: Id<Question>) -> words::Word {
    let knowledge = speaker.knowledge();
    let listed = matches!(knowledge.questions[question].kind, Kind::One { yes_no: false, .. });
    if listed && knowledge.routes(question) { words::UNKNOWN_OR_OTHER } else { words::UNKNOWN }
}

fn choice(speaker: &Speaker<'_>, asked: &Asked, options: &[Authored], several: bool) -> Input {
    let names = groups(options);
    let opened = asked.group.and_then(|group| names.get(group).copied());
    let old = speaker.session.answers.get(asked.question);
    let is_marked = |position: usize| match old {
        _ if several => asked.marks.has(position),
        Some(Answer::One(chosen)) => chosen == position,
        _ => false,
    };
    let mut rows: Vec<Row> = Vec::new();
    for (position, option) in options.iter().enumerate() {
        let group = option.group.as_deref();
        if group == opened {
            rows.push(Row {
                choice: Choice::Option(position),
                label: speaker.option(asked.question, position),
                note: speaker.option_note(asked.question, position),
                marked: is_marked(position),
            });
        } else if let (Some(group), None) = (group, opened) {
            let index = names.iter().position(|name| *name == group).unwrap_or_default();
            match rows.iter_mut().find(|row| row.choice == Choice::Group(index)) {
                Some(row) => row.marked |= is_marked(position),
                None => rows.push(Row {
                    choice: Choice::Group(index),
                    label: speaker.group(asked.question, group),
                    note: String::new(),
                    marked: is_marked(position),
                }),
            }
        }
    }
    rows.push(Row {
        choice: Choice::Unknown,
        label: speaker.plain(unknown(speaker, asked.question)),
        note: String::new(),
        marked: old == Some(Answer::Unknown) && asked.marks.is_empty(),
    });
    Input::Choice {
        selected: rows.iter().position(|row| row.marked).unwrap_or_default(),
        rows,
        several,
        group: opened.map(|group| speaker.group(asked.question, group)).unwrap_or_default(),
    }
}
