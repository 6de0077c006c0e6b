//! Plain language (T2): Italian that a reader of level A2 can follow.
//!
//! Every sentence a citizen reads has at most twenty words. Every page (a question with its options, the sheet of a
//! procedure, a referral) with at least forty running words has a Gulpease index of at least sixty. Official names are
//! not ours and do not count. A few words that readers did not understand are not used, or are explained on the spot.

mod count;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use percorso::knowledge::{self, Condition, Knowledge, Loaded, Pay, Procedure, Question};

use count::{Count, sentences, words};
use texts::{Forms, texts};

const LONGEST_SENTENCE: usize = 20;
const RUNNING_WORDS: usize = 40;
/// In tenths.
const LEAST_GULPEASE: i64 = 600;

/// Words that readers stumble over.
const AVOIDED: &[&str] = &["valido", "valida", "validi", "valide"];
/// Words of the law that have to be explained where they stand.
const TO_EXPLAIN: &[&str] = &["idoneità alloggiativa", "idoneità dell'alloggio"];
const EXPLAINS: &[&str] = &["(", "cioè", "chiamano", "vuol dire", "significa"];

static LOADED: LazyLock<Loaded> = LazyLock::new(knowledge::embedded);

fn knowledge_base() -> &'static Knowledge {
    LOADED.knowledge.as_ref().expect("the embedded knowledge base loads")
}

/// Names that are given by law or by an office, and words that no reader of a page sees.
fn is_official(id: &str) -> bool {
    let names = ["permesso-", "documento-", "fonte-", "provincia-"];
    id.ends_with(".ufficiale")
        || id.ends_with(".vecchi")
        || names.iter().any(|name| id.starts_with(name)) && !id.contains('.')
}

/// The ids of the texts of a question page.
fn of_question(question: &Question) -> Vec<String> {
    let id = format!("domanda-{}", question.name);
    let mut ids = vec![id.clone(), format!("{id}.aiuto"), format!("{id}.perche")];
    let mut groups = BTreeSet::new();
    for option in question.kind.options() {
        ids.extend([format!("{id}.o-{}", option.name), format!("{id}.n-{}", option.name)]);
        groups.extend(option.group.as_ref().map(|group| format!("{id}.g-{group}")));
    }
    ids.extend(groups);
    ids
}

/// The ids of the texts that the sheet of a procedure may show, each once.
fn of_procedure(procedure: &Procedure) -> BTreeSet<String> {
    let knowledge = knowledge_base();
    let mut ids = BTreeSet::new();
    let mut add = |id: String, attributes: &[&str]| {
        ids.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
        ids.insert(id);
    };
    add(format!("procedura-{}", procedure.name), &["che-cosa"]);
    let mut conditions = Vec::new();
    for requirement in &procedure.requires {
        add(format!("requisito-{}", requirement.name), &["no", "cura", "forse"]);
    }
    let mut notices: Vec<_> = procedure.notices.iter().map(|(notice, _)| *notice).collect();
    for step in &procedure.steps {
        conditions.push(&step.when);
        add(format!("passo-{}", step.name), &["spiega"]);
        let office = &knowledge.offices[step.office].name;
        add(format!("ufficio-{office}"), &["che-cosa"]);
        match &step.pay {
            Some(Pay::Fees(fees)) => {
                for fee in fees {
                    add(format!("costo-{}", knowledge.fees[*fee].name), &["spiega"]);
                }
            }
            Some(Pay::NotStated(notice)) => notices.push(*notice),
            None => {}
        }
        for line in &step.lines {
            conditions.push(&line.when);
            add(format!("documento-{}", knowledge.documents[line.document].name), &["come"]);
            notices.extend(line.omitted);
            if let Some((alternative, _)) = &line.way {
                add(format!("alternativa-{alternative}"), &[]);
            }
        }
    }
    for deadline in &procedure.deadlines {
        conditions.push(&deadline.when);
        add(format!("scadenza-{}", deadline.name), &["in-tempo", "tardi", "oltre"]);
    }
    for notice in notices {
        add(format!("avviso-{}", knowledge.notices[notice].name), &[]);
    }
    for name in conditions.into_iter().flat_map(named) {
        add(format!("condizione-{name}"), &[]);
    }
    ids
}

/// The names that a condition is made of.
fn named(condition: &Condition) -> Vec<String> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(named).collect(),
        Condition::Not(part) => named(part),
        Condition::Named(name) => vec![knowledge_base().conditions[*name].name.to_string()],
        _ => Vec::new(),
    }
}

/// Every page by its name, as the ids of its texts.
fn pages() -> BTreeMap<String, Vec<String>> {
    let knowledge = knowledge_base();
    let mut pages = BTreeMap::new();
    for (_, question) in knowledge.questions.iter() {
        pages.insert(format!("question {}", question.name), of_question(question));
    }
    for (_, procedure) in knowledge.procedures.iter() {
        pages.insert(format!("sheet {}", procedure.name), of_procedure(procedure).into_iter().collect());
    }
    for (_, referral) in knowledge.referrals.iter() {
        let id = format!("rinvio-{}", referral.name);
        pages.insert(format!("referral {}", referral.name), vec![format!("{id}.chi"), id]);
    }
    pages
}

/// How much a page holds that is ours.
fn count(page: &[String], texts: &BTreeMap<String, Forms>) -> Count {
    let ours = page.iter().filter(|id| !is_official(id));
    let usual = ours.filter_map(|id| texts.get(id)?.first());
    usual.map(|text| Count::of(text)).fold(Count::default(), Count::and)
}

/// Sentences with more words than anyone should have to keep in mind.
fn too_long(texts: &BTreeMap<String, Forms>) -> Vec<(usize, String)> {
    let mut long = BTreeSet::new();
    for (id, forms) in texts.iter().filter(|(id, _)| !is_official(id)) {
        for sentence in forms.iter().flat_map(|form| sentences(form)) {
            let count = words(&sentence).count();
            if count > LONGEST_SENTENCE {
                long.insert((count, format!("{id}: {sentence}")));
            }
        }
    }
    long.into_iter().rev().collect()
}

#[test]
fn no_sentence_is_too_long() {
    for locale in ["it", "en"] {
        let long = too_long(&texts(locale));
        let told = long.iter().fold(String::new(), |mut told, (count, sentence)| {
            let _infallible = writeln!(told, "{count} words: {sentence}");
            told
        });
        assert!(long.is_empty(), "{} sentences of {locale}:\n{told}", long.len());
    }
}

#[test]
fn every_page_is_easy_to_read() {
    let texts = texts("it");
    let mut indices: Vec<(i64, String, Count)> = pages()
        .into_iter()
        .map(|(name, ids)| (name, count(&ids, &texts)))
        .filter(|(_, count)| count.words >= RUNNING_WORDS)
        .map(|(name, count)| (count.gulpease(), name, count))
        .collect();
    indices.sort_by(|left, right| (left.0, &left.1).cmp(&(right.0, &right.1)));
    let hard = indices.iter().filter(|(index, ..)| *index < LEAST_GULPEASE).count();
    let mut told = format!("{hard} of {} pages are hard to read; the worst:\n", indices.len());
    for (index, name, count) in indices.iter().take(hard.max(10)) {
        let Count { sentences, words, letters } = count;
        let _infallible = writeln!(
            told,
            "{}.{}  {name}: {words} words in {sentences} sentences, {letters} letters",
            index / 10,
            index % 10
        );
    }
    println!("{told}");
    assert!(indices.len() > 100, "there are pages to read");
    assert_eq!(hard, 0, "{told}");
}

#[test]
fn hard_words_are_avoided_or_explained() {
    let mut found = Vec::new();
    for (id, forms) in texts("it").iter().filter(|(id, _)| !is_official(id)) {
        for form in forms {
            let text = form.to_lowercase().replace('’', "'");
            let mut words = text.split(|sign: char| !sign.is_alphanumeric());
            let avoided = words.any(|word| AVOIDED.contains(&word));
            let unexplained = TO_EXPLAIN.iter().any(|term| text.contains(term))
                && !EXPLAINS.iter().any(|sign| text.contains(sign));
            if avoided || unexplained {
                found.push(format!("{id}: {form}"));
            }
        }
    }
    assert!(found.is_empty(), "{} texts:\n{}", found.len(), found.join("\n"));
}
