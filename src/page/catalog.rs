//! Looking a procedure up: every procedure with what it is called, and a search by words.
//!
//! A word is found where a word of a text begins with it, in the language of the catalog or in Italian, whatever the
//! case and the accents: in the titles of a procedure, in the names of its permit, the old ones too, and in the papers
//! that it asks for; also where only the id of one of these holds it, as ids are the official terms. Pure and without a session's answers: it must not say what is open to whom.

use std::collections::BTreeSet;

use crate::knowledge::{Document, Id, OfficeKind, OperationKind, Permit, Procedure, Stage};
use crate::language::layout::fold;
use crate::language::{Args, Locale};

use super::speak::Speaker;
use super::words;

/// More words than this are no search for anything.
const MOST_WORDS: usize = 64;

/// Every procedure, ready to be searched in one language.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// By stage, then as they are authored.
    entries: Vec<Entry>,
    /// By the position of the permit.
    permits: Vec<Vec<Text>>,
    /// By the position of the paper.
    documents: Vec<Vec<Text>>,
}

/// What a list says of a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Listing {
    pub id: String,
    pub title: String,
    pub stage: Stage,
    pub permit: Option<PermitName>,
    pub operation: Option<OperationKind>,
    /// Each kind once, in the order of the stops.
    pub offices: Vec<OfficeKind>,
    pub covers: Vec<String>,
}

/// A permit in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PermitName {
    pub id: String,
    pub name: String,
}

/// A procedure that was searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find<'c> {
    /// Which.
    pub listing: &'c Listing,
    /// The texts that hold the words, as few as are needed.
    pub matched: Vec<Match<'c>>,
}

/// A text that holds something that was searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match<'c> {
    /// What the text is.
    pub field: Field,
    /// The text.
    pub text: &'c str,
}

/// What a text is, the best one to be found in first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// A title, plain or official.
    Title,
    /// The name of the permit.
    Permit,
    /// An older name of the permit.
    OldPermit,
    /// The name of a paper.
    Document,
}

impl Field {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Permit | Self::OldPermit => "permit",
            Self::Document => "document",
        }
    }

    /// How good it is to be found here: a permit's old name is as good as its new one.
    fn rank(self) -> u8 {
        match self {
            Self::Title => 0,
            Self::Permit | Self::OldPermit => 1,
            Self::Document => 2,
        }
    }
}

/// A row of a search as front ends show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The id of the procedure.
    pub id: String,
    /// Its plain title.
    pub title: String,
    /// Its stage, in words.
    pub stage: String,
    /// Where the words were found, where the title does not show it.
    pub matched: Vec<String>,
}

#[derive(Clone, Debug)]
struct Entry {
    listing: Listing,
    titles: Vec<Text>,
    permit: Option<Id<Permit>>,
    documents: BTreeSet<Id<Document>>,
}

/// A text that can be searched.
#[derive(Clone, Debug)]
struct Text {
    field: Field,
    shown: String,
    words: Vec<String>,
}

impl Text {
    fn new(field: Field, shown: String) -> Self {
        let mut words = words_of(&shown);
        let pairs: Vec<String> =
            words.iter().zip(words.iter().skip(1)).map(|(one, next)| format!("{one}{next}")).collect();
        words.extend(pairs);
        Self { field, shown, words }
    }

    /// The same, found by the words of its id as well: who searches for the official term finds the plain words.
    fn or_id(mut self, id: &str) -> Self {
        self.words.extend(words_of(id));
        self
    }

    /// Which of the wanted words it holds, a bit for each.
    fn holds(&self, wanted: &[Wanted]) -> u64 {
        let begins = |form: &String| self.words.iter().any(|own| own.starts_with(form.as_str()));
        let held = wanted.iter().enumerate().filter(|(_, word)| word.0.iter().any(begins));
        held.fold(0, |held, (bit, _)| held | 1 << bit)
    }
}

/// A word that is searched for, alone and together with its neighbors: some write "nulla osta", some "nullaosta".
#[derive(Debug)]
struct Wanted(Vec<String>);

impl Wanted {
    fn all(text: &str) -> Vec<Self> {
        let mut words: Vec<String> = Vec::new();
        for word in words_of(text) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        let joined = |one: Option<&String>, next: Option<&String>| Some(format!("{}{}", one?, next?));
        let forms = |(position, word): (usize, &String)| {
            let before = position.checked_sub(1).and_then(|before| joined(words.get(before), Some(word)));
            let after = joined(Some(word), words.get(position + 1));
            Self([Some(word.clone()), before, after].into_iter().flatten().collect())
        };
        words.iter().enumerate().map(forms).collect()
    }
}

/// The words of a text as a search compares them.
fn words_of(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

impl Catalog {
    /// The catalog in the language of the speaker.
    pub fn new(speaker: &Speaker<'_>) -> Self {
        let italian = Speaker { language: speaker.language.words().language(Locale::ITALIAN), ..*speaker };
        // Italian is what offices and cards say, whatever language somebody reads.
        let speakers = if speaker.language.locale() == Locale::ITALIAN {
            vec![italian]
        } else {
            vec![*speaker, italian]
        };
        let knowledge = speaker.knowledge();
        let texts = |names: &dyn Fn(&Speaker<'_>) -> Vec<Text>| -> Vec<Text> {
            speakers.iter().flat_map(names).filter(|text| !text.shown.is_empty()).collect()
        };
        let mut entries: Vec<Entry> = knowledge
            .procedures
            .iter()
            .map(|(id, procedure)| Entry {
                listing: listing(speaker, id),
                titles: texts(&|speaker| {
                    vec![
                        Text::new(Field::Title, speaker.procedure(id)),
                        Text::new(Field::Title, speaker.official(id)).or_id(&procedure.name),
                    ]
                }),
                permit: procedure.permit,
                documents: documents(procedure),
            })
            .collect();
        // A stable sort: within a stage the authors have the word.
        entries.sort_by_key(|entry| entry.listing.stage);
        let permits = knowledge.permits.iter().map(|(id, permit)| {
            texts(&|speaker| {
                vec![
                    Text::new(Field::Permit, speaker.permit_name(id)).or_id(&permit.name),
                    Text::new(Field::OldPermit, speaker.permit_old_names(id)),
                ]
            })
        });
        let documents = knowledge.documents.iter().map(|(id, paper)| {
            texts(&|speaker| vec![Text::new(Field::Document, speaker.document(id)).or_id(&paper.name)])
        });
        Self { entries, permits: permits.collect(), documents: documents.collect() }
    }

    /// Every procedure: by stage, then as they are authored.
    pub fn listings(&self) -> impl Iterator<Item = &Listing> {
        self.entries.iter().map(|entry| &entry.listing)
    }

    /// The procedures in which every one of the words is found: in a title first, then in the permit, then in papers;
    /// in one text before several; then in the order of the catalog. None for no words at all.
    pub fn search(&self, words: &str) -> Vec<Find<'_>> {
        let wanted = Wanted::all(words);
        if wanted.is_empty() || wanted.len() > MOST_WORDS {
            return Vec::new();
        }
        let all = u64::MAX >> (MOST_WORDS - wanted.len());
        // Many procedures share a permit or a paper: each is read once.
        let permits: Vec<_> = self.permits.iter().map(|texts| held(texts, &wanted)).collect();
        let documents: Vec<_> = self.documents.iter().map(|texts| held(texts, &wanted)).collect();
        let mut finds: Vec<Find<'_>> = Vec::new();
        for entry in &self.entries {
            let mut candidates = held(&entry.titles, &wanted);
            candidates
                .extend(entry.permit.and_then(|permit| permits.get(permit.position())).into_iter().flatten());
            let papers = entry.documents.iter().filter_map(|paper| documents.get(paper.position()));
            candidates.extend(papers.flatten());
            finds.extend(cover(&candidates, all).map(|matched| Find { listing: &entry.listing, matched }));
        }
        finds.sort_by_key(Find::rank);
        finds
    }

    /// What a person sees who searches: everything where nothing is typed.
    pub fn found(&self, speaker: &Speaker<'_>, words: &str) -> Vec<Found> {
        if words_of(words).is_empty() {
            let everything = self.listings().map(|listing| Find { listing, matched: Vec::new() });
            return everything.map(|find| find.in_words(speaker)).collect();
        }
        self.search(words).iter().map(|find| find.in_words(speaker)).collect()
    }
}

impl Find<'_> {
    /// By the worst text that is needed, then by how many are.
    fn rank(&self) -> (u8, usize, u8) {
        let rank = |found: Option<&Match<'_>>| found.map_or(0, |found| found.field.rank());
        (rank(self.matched.last()), self.matched.len(), rank(self.matched.first()))
    }

    /// Where it was found, in words, but for what its title shows.
    pub fn reasons(&self, speaker: &Speaker<'_>) -> Vec<String> {
        let shown = self.matched.iter().filter(|found| found.text != self.listing.title);
        shown
            .map(|found| {
                let word = match found.field {
                    Field::Title => words::FOUND_IN_TITLE,
                    Field::Permit => words::FOUND_IN_PERMIT,
                    Field::OldPermit => words::FOUND_IN_OLD_PERMIT,
                    Field::Document => words::FOUND_IN_DOCUMENT,
                };
                speaker.ui(word, &Args::new().text("testo", found.text))
            })
            .collect()
    }

    fn in_words(&self, speaker: &Speaker<'_>) -> Found {
        Found {
            id: self.listing.id.clone(),
            title: self.listing.title.clone(),
            stage: speaker.stage(self.listing.stage),
            matched: self.reasons(speaker),
        }
    }
}

fn listing(speaker: &Speaker<'_>, id: Id<Procedure>) -> Listing {
    let knowledge = speaker.knowledge();
    let procedure = &knowledge.procedures[id];
    let mut offices: Vec<OfficeKind> = Vec::new();
    for step in &procedure.steps {
        let kind = knowledge.offices[step.office].kind;
        if !offices.contains(&kind) {
            offices.push(kind);
        }
    }
    Listing {
        id: procedure.name.to_string(),
        title: speaker.procedure(id),
        stage: procedure.stage,
        permit: procedure.permit.map(|permit| PermitName {
            id: knowledge.permits[permit].name.to_string(),
            name: speaker.permit_name(permit),
        }),
        operation: procedure.operation,
        offices,
        covers: procedure.covers.iter().map(ToString::to_string).collect(),
    }
}

fn documents(procedure: &Procedure) -> BTreeSet<Id<Document>> {
    procedure.steps.iter().flat_map(|step| &step.lines).map(|line| line.document).collect()
}

/// The texts that hold any of the words, with those that each holds.
fn held<'c>(texts: &'c [Text], wanted: &[Wanted]) -> Vec<(&'c Text, u64)> {
    texts.iter().map(|text| (text, text.holds(wanted))).filter(|(_, held)| *held != 0).collect()
}

/// As few texts as hold all words, the best ones: one that holds them all, or else what holds most of those that are
/// still missing, titles before permits before papers. `None` if some word is nowhere.
fn cover<'c>(candidates: &[(&'c Text, u64)], all: u64) -> Option<Vec<Match<'c>>> {
    let matched = |text: &'c Text| Match { field: text.field, text: &text.shown };
    if let Some((text, _)) = candidates.iter().find(|(_, held)| *held == all) {
        return Some(vec![matched(text)]);
    }
    let mut missing = all;
    let mut found = Vec::new();
    for rank in 0..=Field::Document.rank() {
        while missing != 0 {
            let of_rank =
                candidates.iter().filter(|(text, held)| text.field.rank() == rank && held & missing != 0);
            // Of equals the first counts, and `max_by_key` takes the last.
            let Some((text, held)) = of_rank.rev().max_by_key(|(_, held)| (held & missing).count_ones())
            else {
                break;
            };
            missing &= !held;
            found.push(matched(text));
        }
    }
    (missing == 0).then_some(found)
}
