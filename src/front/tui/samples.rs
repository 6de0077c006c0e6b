//! Pages made by hand, and a guide that leads through them: the screens can be tested without a knowledge base.

use super::Guide;
pub(super) use super::samples_result::result;
use crate::diagnostic::{Diagnostics, Sources};
use crate::language::{Language, Locale, Words};
use crate::page::{
    Action, Body, Choice, Found, Header, Input, LanguageOption, LanguagePage, Outcome, Page, QuestionPage,
    ReviewPage, ReviewRow, Row, SpineMark, TrailMark,
};

/// Shows its pages one after another, whatever is done, and remembers what was done.
pub(super) struct Book {
    pages: Vec<Page>,
    pub(super) at: usize,
    pub(super) done: Vec<Action>,
    words: Words,
    locale: Locale,
}

impl Book {
    pub(super) fn of(pages: Vec<Page>) -> Self {
        let texts = [
            (Locale::ITALIAN, include_str!("../../../i18n/it/base.ftl")),
            (Locale::ITALIAN, include_str!("../../../i18n/it/tui.ftl")),
            (Locale::ENGLISH, include_str!("../../../i18n/en/base.ftl")),
            (Locale::ENGLISH, include_str!("../../../i18n/en/tui.ftl")),
        ];
        let mut sources = Sources::new();
        let files: Vec<_> = texts
            .iter()
            .map(|(locale, text)| (*locale, sources.add(format!("{locale}.ftl"), (*text).to_owned())))
            .collect();
        let words = Words::load(files, &sources, &mut Diagnostics::new());
        Self { pages, at: 0, done: Vec::new(), words, locale: Locale::ITALIAN }
    }

    /// The page that is shown, to be changed.
    pub(super) fn open(&mut self) -> &mut Page {
        let at = self.at % self.pages.len();
        &mut self.pages[at]
    }
}

impl Guide for Book {
    fn page(&self) -> Page {
        self.pages[self.at % self.pages.len()].clone()
    }

    fn apply(&mut self, action: &Action) -> Outcome {
        self.done.push(action.clone());
        match action {
            Action::SwitchLanguage => {
                let italian = self.locale == Locale::ITALIAN;
                self.locale = if italian { Locale::ENGLISH } else { Locale::ITALIAN };
                if let Body::Language(page) = &mut self.open().body {
                    page.selected = usize::from(italian);
                }
            }
            Action::Back if self.at == 0 => return Outcome::LeaveAtStart,
            Action::Back => self.at -= 1,
            Action::Toggle(_) | Action::Tick(_) => {}
            _ => self.at += 1,
        }
        Outcome::Stay
    }

    fn echo(&self, typed: &str) -> String {
        if typed.is_empty() { String::new() } else { format!("= {typed}") }
    }

    fn look_up(&self, words: &str) -> Vec<Found> {
        let found = |id: &str, title: &str, stage: &str, matched: &[&str]| Found {
            id: text(id),
            title: text(title),
            stage: text(stage),
            matched: matched.iter().copied().map(text).collect(),
        };
        let all = [
            found("rinnovo-studio", "Rinnovare il permesso per studio", "Rinnovo", &[]),
            found("visto-studio", "Chiedere il visto per studio", "Ingresso", &[]),
            found(
                "lungo-periodo",
                "Chiedere il permesso UE di lungo periodo, anche per chi ha protezione internazionale",
                "Lungo soggiorno",
                &["Il permesso prima si chiamava: carta di soggiorno"],
            ),
        ];
        let holds = |found: &Found| found.title.contains(words) || found.matched.concat().contains(words);
        all.into_iter().filter(holds).collect()
    }

    fn language(&self) -> Language<'_> {
        self.words.language(self.locale)
    }

    fn done(&self) -> bool {
        matches!(self.page().body, Body::Result(_))
    }
}

pub(super) fn text(text: &str) -> String {
    text.to_owned()
}

pub(super) fn mark(topic: &str, answer: &str) -> TrailMark {
    TrailMark { topic: text(topic), answer: text(answer) }
}

/// A page with the usual frame round a body.
pub(super) fn page(body: Body) -> Page {
    let stages = ["Ingresso", "Primo soggiorno", "Rinnovo", "Conversione", "Lungo soggiorno", "Cittadinanza"];
    Page {
        header: Header {
            title: text("percorso"),
            today: text("22 novembre 2026"),
            language: text("Italiano"),
        },
        spine: stages
            .iter()
            .map(|label| SpineMark { label: text(label), here: *label == "Rinnovo" })
            .collect(),
        trail: vec![
            mark("Dove sei", "in Italia"),
            mark("Che cosa vuoi fare", "rinnovare il permesso"),
            mark("Motivo del permesso", "lavoro subordinato"),
        ],
        body,
    }
}

pub(super) fn languages() -> Page {
    let option = |locale, name: &str, welcome: [&str; 2]| LanguageOption {
        locale,
        name: text(name),
        welcome: welcome.map(text).to_vec(),
    };
    let italian = [
        "Poche domande, poi una lista: documenti, costi, uffici e scadenze.",
        "È gratuito e anonimo. Non salva e non invia niente. Non è la polizia.",
    ];
    let english = ["A few questions, then a list: papers, fees, offices and dates.", "Free and anonymous."];
    Page {
        trail: Vec::new(),
        spine: Vec::new(),
        ..page(Body::Language(LanguagePage {
            options: vec![
                option(Locale::ITALIAN, "Italiano", italian),
                option(Locale::ENGLISH, "English", english),
            ],
            selected: 0,
        }))
    }
}

fn question(id: &str, input: Input) -> QuestionPage {
    QuestionPage {
        id: text(id),
        progress: text("Domanda 4, ancora 2–4"),
        possible: text("5 procedure possibili"),
        text: text("Che tipo di contratto di lavoro hai oggi?"),
        help: text(
            "Lo trovi scritto nel contratto o nella comunicazione UNILAV che ti ha dato il datore di lavoro.",
        ),
        why: text("Dal tipo di contratto dipende quanto dura il nuovo permesso, e quindi quanto costa."),
        input,
        error: String::new(),
    }
}

fn row(choice: Choice, label: &str, note: &str) -> Row {
    Row { choice, label: text(label), note: text(note), marked: false }
}

pub(super) fn contract() -> Page {
    let rows = vec![
        row(Choice::Option(0), "A tempo determinato", "Ha una data di fine."),
        Row { marked: true, ..row(Choice::Option(1), "A tempo indeterminato", "") },
        row(Choice::Option(2), "Stagionale", ""),
        row(Choice::Group(0), "Altri contratti", ""),
        row(Choice::Unknown, "Non lo so", ""),
    ];
    let input = Input::Choice { rows, selected: 1, several: false, group: String::new() };
    page(Body::Question(question("contratto", input)))
}

/// A list long enough to be searched and to scroll.
pub(super) fn countries() -> Page {
    let names = [
        "Albania",
        "Bangladesh",
        "Cina",
        "Costa d’Avorio",
        "Ecuador",
        "Egitto",
        "Filippine",
        "Ghana",
        "India",
        "Kosovo",
        "Libano",
        "Marocco",
        "Moldova",
        "Nigeria",
        "Pakistan",
        "Perù",
        "Senegal",
        "Sri Lanka",
        "Tunisia",
        "Ucraina",
        "Un altro Paese, anche se non è scritto qui e anche se ha cambiato nome da quando sei nato",
    ];
    let mut rows: Vec<Row> =
        names.iter().enumerate().map(|(position, name)| row(Choice::Option(position), name, "")).collect();
    rows.push(row(Choice::Unknown, "Non lo so", ""));
    let input = Input::Choice { rows, selected: 0, several: false, group: String::new() };
    page(Body::Question(question("paese", input)))
}

pub(super) fn several() -> Page {
    let rows = vec![
        Row { marked: true, ..row(Choice::Option(0), "Un contratto di lavoro", "") },
        row(Choice::Option(1), "Una casa in affitto", ""),
        row(Choice::Option(2), "Niente di questo", ""),
        row(Choice::Unknown, "Non lo so", ""),
    ];
    let input = Input::Choice { rows, selected: 0, several: true, group: text("Che cosa hai") };
    page(Body::Question(question("possiede", input)))
}

pub(super) fn expiry() -> Page {
    let input = Input::Typed {
        typed: String::new(),
        hint: text("Giorno, mese e anno, per esempio 31/12/2026."),
        unknown: text("Non lo so"),
        longest: 20,
    };
    page(Body::Question(QuestionPage {
        text: text("In che giorno scade il tuo permesso?"),
        ..question("scadenza", input)
    }))
}

pub(super) fn review() -> Page {
    let answers = [
        ("Dove sei", "in Italia"),
        ("Che cosa vuoi fare", "rinnovare il permesso"),
        ("Motivo del permesso", "lavoro subordinato"),
        ("Scadenza", "12 dicembre 2026"),
        ("Contratto", "a tempo indeterminato"),
    ];
    page(Body::Review(ReviewPage {
        title: text("Le tue risposte. Ne puoi cambiare ognuna: le altre restano."),
        rows: answers
            .iter()
            .map(|(topic, answer)| ReviewRow {
                id: topic.to_lowercase(),
                topic: text(topic),
                answer: text(answer),
            })
            .collect(),
        parked: vec![mark("Figli sotto i 14 anni", "2")],
        parked_title: text("Tenute da parte: qui non servono"),
        changes: vec![text("Il totale passa da 76,46\u{a0}€ a 126,46\u{a0}€.")],
        changes_title: text("Che cosa è cambiato"),
        proceed: text("Al risultato"),
        selected: 4,
    }))
}

pub(super) fn all() -> Vec<Page> {
    vec![languages(), contract(), countries(), several(), expiry(), review(), result()]
}
