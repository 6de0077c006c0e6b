//! Pages made by hand, and a guide that leads through them: the screens can be tested without a knowledge base.

use jiff::civil::date;

use super::Guide;
use crate::diagnostic::{Diagnostics, Sources};
use crate::knowledge::BandState;
use crate::language::{Language, Locale, Words};
use crate::page::{
    Action, BandLine, Bar, Body, Choice, DeadlineBlock, FeeLine, Header, Input, LanguageOption, LanguagePage,
    NextLine, Outcome, Page, PaperLine, QuestionPage, ReasonLine, ReasonMark, ResultPage, ReviewPage,
    ReviewRow, Row, Sheet, SourceLine, SpineMark, StopBlock, TextLine, TrailMark, VerdictBlock, VerdictMark,
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
        Self {
            pages,
            at: 0,
            done: Vec::new(),
            words,
            locale: Locale::ITALIAN,
        }
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
        if typed.is_empty() {
            String::new()
        } else {
            format!("= {typed}")
        }
    }

    fn language(&self) -> Language<'_> {
        self.words.language(self.locale)
    }

    fn done(&self) -> bool {
        matches!(self.page().body, Body::Result(_))
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn mark(topic: &str, answer: &str) -> TrailMark {
    TrailMark {
        topic: text(topic),
        answer: text(answer),
    }
}

/// A page with the usual frame round a body.
pub(super) fn page(body: Body) -> Page {
    let stages = [
        "Ingresso",
        "Primo soggiorno",
        "Rinnovo",
        "Conversione",
        "Lungo soggiorno",
        "Cittadinanza",
    ];
    Page {
        header: Header {
            title: text("percorso"),
            today: text("22 novembre 2026"),
            language: text("Italiano"),
        },
        spine: stages
            .iter()
            .map(|label| SpineMark {
                label: text(label),
                here: *label == "Rinnovo",
            })
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
    let english = [
        "A few questions, then a list: papers, fees, offices and dates.",
        "Free and anonymous.",
    ];
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
    Row {
        choice,
        label: text(label),
        note: text(note),
        marked: false,
    }
}

pub(super) fn contract() -> Page {
    let rows = vec![
        row(Choice::Option(0), "A tempo determinato", "Ha una data di fine."),
        Row {
            marked: true,
            ..row(Choice::Option(1), "A tempo indeterminato", "")
        },
        row(Choice::Option(2), "Stagionale", ""),
        row(Choice::Group(0), "Altri contratti", ""),
        row(Choice::Unknown, "Non lo so", ""),
    ];
    let input = Input::Choice {
        rows,
        selected: 1,
        several: false,
        group: String::new(),
    };
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
    let mut rows: Vec<Row> = names
        .iter()
        .enumerate()
        .map(|(position, name)| row(Choice::Option(position), name, ""))
        .collect();
    rows.push(row(Choice::Unknown, "Non lo so", ""));
    let input = Input::Choice {
        rows,
        selected: 0,
        several: false,
        group: String::new(),
    };
    page(Body::Question(question("paese", input)))
}

pub(super) fn several() -> Page {
    let rows = vec![
        Row {
            marked: true,
            ..row(Choice::Option(0), "Un contratto di lavoro", "")
        },
        row(Choice::Option(1), "Una casa in affitto", ""),
        row(Choice::Option(2), "Niente di questo", ""),
        row(Choice::Unknown, "Non lo so", ""),
    ];
    let input = Input::Choice {
        rows,
        selected: 0,
        several: true,
        group: text("Che cosa hai"),
    };
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

fn paper(id: &str, paper: &str) -> PaperLine {
    PaperLine {
        id: text(id),
        ticked: false,
        text: text(paper),
        how: String::new(),
        condition: String::new(),
        get: String::new(),
        alternative: String::new(),
        note: String::new(),
        sources: vec![1],
    }
}

fn stops() -> Vec<StopBlock> {
    let papers = vec![
        PaperLine {
            how: text("fotocopia di tutte le pagine"),
            get: text("Se è scaduto, prima chiedi quello nuovo al consolato."),
            ..paper("passaporto", "Passaporto")
        },
        PaperLine {
            ticked: true,
            how: text("originale"),
            ..paper("marca", "Marca da bollo da 16,00\u{a0}€")
        },
        PaperLine {
            condition: text("se hai figli sul permesso"),
            note: text("Alcune Questure chiedono anche la traduzione."),
            sources: vec![1, 2],
            ..paper("nascita", "Certificato di nascita dei figli")
        },
        PaperLine {
            alternative: text("Una di queste:"),
            ..paper("unilav", "Comunicazione UNILAV")
        },
        PaperLine {
            alternative: text("oppure"),
            ..paper("contratto", "Contratto di lavoro firmato")
        },
    ];
    vec![
        StopBlock {
            number: 1,
            office: text("Ufficio postale con lo Sportello Amico"),
            what: text("Consegni la busta con i moduli 1 e 2. Ricevi l’appuntamento in Questura."),
            explain: text("La busta è gratuita e si chiama kit giallo."),
            who: String::new(),
            condition: String::new(),
            papers_title: text("Che cosa porti"),
            papers,
            sources: vec![2],
        },
        StopBlock {
            number: 2,
            office: text("Questura"),
            what: text("Dai le impronte."),
            explain: String::new(),
            who: String::new(),
            condition: text("Solo se hai più di 14 anni."),
            papers_title: text("Che cosa porti"),
            papers: vec![PaperLine {
                how: text("4 copie"),
                ..paper("fototessera", "Fototessera")
            }],
            sources: Vec::new(),
        },
    ]
}

fn deadline() -> DeadlineBlock {
    let band = |state, label: &str, days: &str, here| BandLine {
        state,
        label: text(label),
        days: text(days),
        here,
    };
    DeadlineBlock {
        text: text("Chiedi il rinnovo almeno 60 giorni prima della scadenza."),
        bands: vec![
            band(BandState::OnTime, "In tempo", "fino al 13 ottobre 2026", false),
            band(
                BandState::Late,
                "In ritardo, ma accettata",
                "fino al 10 febbraio 2027",
                true,
            ),
            band(BandState::Over, "Oltre", "dopo", false),
        ],
        advice: text("Fai domanda subito: la ricevuta vale come permesso."),
        bar: Some(Bar {
            today: date(2026, 11, 22),
            ends: vec![date(2026, 10, 13), date(2027, 2, 10)],
            today_label: text("oggi"),
        }),
        sources: vec![2],
    }
}

fn sources() -> Vec<SourceLine> {
    vec![
        SourceLine {
            title: text("Testo unico immigrazione"),
            section: text("art. 5, comma 4"),
            url: text(
                "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286",
            ),
            checked: text("letto il 12 marzo 2026"),
            warning: String::new(),
        },
        SourceLine {
            title: text("Questura di Vibo Valentia"),
            section: text("Rinnovo"),
            url: text("https://questure.poliziadistato.it"),
            checked: text("la pagina non ha data"),
            warning: text("Non verificata da più di sei mesi."),
        },
    ]
}

fn reason(mark: ReasonMark, word: &str, reason: &str, advice: &[&str]) -> ReasonLine {
    ReasonLine {
        id: text(word),
        mark,
        word: text(word),
        text: text(reason),
        advice: advice.iter().map(|line| text(line)).collect(),
        sources: vec![1],
    }
}

pub(super) fn sheet() -> Sheet {
    Sheet {
        id: text("rinnovo-permesso-lavoro-subordinato"),
        title: text("Rinnovo del permesso di soggiorno per lavoro subordinato"),
        official: text("Nome ufficiale: rinnovo del permesso di soggiorno per lavoro subordinato"),
        permit: text("Permesso: lavoro subordinato"),
        about: text("Il permesso nuovo dura quanto il contratto, al massimo due anni."),
        warnings: vec![text(
            "Molte di queste regole non sono verificate da più di sei mesi.",
        )],
        verdict: VerdictBlock {
            mark: VerdictMark::Unclear,
            headline: text("Prima c’è una cosa da chiarire"),
            reasons: vec![
                reason(
                    ReasonMark::Unknown,
                    "da chiarire",
                    "Il reddito dell’anno scorso è almeno pari all’assegno sociale.",
                    &["Chiedilo al CAF o al patronato: è gratis."],
                ),
                reason(ReasonMark::Holds, "sì", "Hai un contratto di lavoro.", &[]),
            ],
        },
        stops_title: text("Dove andare, in ordine"),
        stops: stops(),
        fees_title: text("Quanto costa"),
        fees: vec![
            FeeLine {
                text: text("Contributo per il permesso"),
                explain: text("Si paga alla posta con il bollettino."),
                amount: text("da 40,00\u{a0}€ a 100,00\u{a0}€"),
                condition: text("secondo la durata"),
                sources: vec![1],
            },
            FeeLine {
                text: text("Tessera elettronica"),
                explain: String::new(),
                amount: text("30,46\u{a0}€"),
                condition: String::new(),
                sources: vec![2],
            },
        ],
        total: text("Totale: da 76,46\u{a0}€ a 176,46\u{a0}€, dipende dalla durata del permesso."),
        deadlines_title: text("Entro quando"),
        deadlines: vec![deadline()],
        next_title: text("E poi"),
        next: vec![NextLine {
            id: text("ue-lungo-soggiorno"),
            title: text("Permesso UE per soggiornanti di lungo periodo"),
            condition: text("dopo cinque anni di permesso"),
        }],
        notices_title: text("Attenzione"),
        notices: vec![TextLine {
            text: text("Le Poste non consegnano più le ricevute nei giorni festivi."),
            sources: vec![2],
        }],
        sources_title: text("Fonti"),
        sources: sources(),
    }
}

pub(super) fn result() -> Page {
    page(Body::Result(ResultPage {
        sheets: vec![sheet()],
        referrals: Vec::new(),
        refine: text("Rendi esatto il risultato: ancora 2 domande"),
        answers_title: text("Che cosa hai risposto"),
        answers: vec![
            mark("Dove sei", "in Italia"),
            mark("Motivo del permesso", "lavoro subordinato"),
        ],
        help: vec![
            text("I patronati e i sindacati aiutano gratis."),
            text("Questo foglio non è un parere legale."),
        ],
        help_title: text("Aiuto gratuito"),
    }))
}

pub(super) fn all() -> Vec<Page> {
    vec![
        languages(),
        contract(),
        countries(),
        several(),
        expiry(),
        review(),
        result(),
    ]
}
