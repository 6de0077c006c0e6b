//! A result made by hand, with one of everything that a sheet can hold.

use jiff::civil::date;

use super::samples::{mark, page, text};
use crate::knowledge::BandState;
use crate::page::{
    BandLine, Bar, Body, DeadlineBlock, FeeLine, NextLine, Page, PaperLine, ReasonLine, ReasonMark,
    ResultPage, Sheet, SourceLine, StopBlock, TextLine, VerdictBlock, VerdictMark,
};

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
        local: Vec::new(),
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
        PaperLine { alternative: text("Una di queste:"), ..paper("unilav", "Comunicazione UNILAV") },
        PaperLine { alternative: text("oppure"), ..paper("contratto", "Contratto di lavoro firmato") },
    ];
    vec![
        StopBlock {
            number: 1,
            office: text("Ufficio postale con lo Sportello Amico"),
            what: text("Consegni la busta con i moduli 1 e 2. Ricevi l’appuntamento in Questura."),
            explain: text("La busta è gratuita e si chiama kit giallo."),
            who: String::new(),
            condition: String::new(),
            contacts: Vec::new(),
            local: Vec::new(),
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
            contacts: [
                TextLine { text: text("Contatti a Vibo Valentia:"), sources: vec![2] },
                TextLine { text: text("Telefono: 0963-965514"), sources: Vec::new() },
            ]
            .to_vec(),
            local: vec![TextLine {
                text: text("Chiesto dalla Questura di Vibo Valentia: vieni presto."),
                sources: vec![2],
            }],
            papers_title: text("Che cosa porti"),
            papers: vec![
                PaperLine { how: text("4 copie"), ..paper("fototessera", "Fototessera") },
                PaperLine {
                    local: vec![TextLine {
                        text: text("Chiesto dalla Questura di Vibo Valentia."),
                        sources: Vec::new(),
                    }],
                    ..paper("vv-copie", "Copia di tutti i documenti")
                },
            ],
            sources: Vec::new(),
        },
    ]
}

fn deadline() -> DeadlineBlock {
    let band =
        |state, label: &str, days: &str, here| BandLine { state, label: text(label), days: text(days), here };
    DeadlineBlock {
        condition: String::new(),
        ends: None,
        text: text("Chiedi il rinnovo almeno 60 giorni prima della scadenza."),
        bands: vec![
            band(BandState::OnTime, "In tempo", "fino al 13 ottobre 2026", false),
            band(BandState::Late, "In ritardo, ma accettata", "fino al 10 febbraio 2027", true),
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
        local: text("Ci sono anche le richieste della Questura di Vibo Valentia."),
        warnings: vec![text("Molte di queste regole non sono verificate da più di sei mesi.")],
        verdict: VerdictBlock {
            mark: VerdictMark::Unclear,
            headline: text("Prima c’è una cosa da chiarire"),
            brief: [text("Dove: ufficio postale → Questura"), text("Totale: 126,46 €")].to_vec(),
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
        answers: vec![mark("Dove sei", "in Italia"), mark("Motivo del permesso", "lavoro subordinato")],
        help: vec![
            text("I patronati e i sindacati aiutano gratis."),
            text("Questo foglio non è un parere legale."),
        ],
        help_title: text("Aiuto gratuito"),
    }))
}
