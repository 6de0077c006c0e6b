//! The words of results.

use super::{TODAY, knowledge, question_of, session, sheet, world};
use crate::interview::{Basis, Resolved, Verdict};
use crate::knowledge::{Condition, Knowledge, Link, Loaded, Options};
use crate::language::Locale;
use crate::page::result::ways_on;
use crate::page::{ReasonMark, Sheet, Speaker, VerdictMark, Warning, warnings};

fn is(knowledge: &Knowledge, question: &str, options: &[usize]) -> Condition {
    let set = options.iter().fold(Options::default(), |set, &option| set.or(Options::one(option)));
    Condition::Is(question_of(knowledge, question), set)
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

fn in_words(world: &Loaded, condition: &Condition) -> String {
    let session = session(world, None, &[]);
    Speaker { session: &session, language: world.words.language(Locale::ITALIAN) }.condition(condition)
}

#[test]
fn conditions_read_after_if() {
    let world = world();
    let knowledge = knowledge(&world);
    let is = |question, options: &[usize]| is(knowledge, question, options);
    let in_house = || Condition::Named(knowledge.conditions.find("in-casa").expect("it is there"));
    let both = |one, other| Condition::All(vec![one, other]);
    let either = |one, other| Condition::Any(vec![one, other]);
    let cases = [
        (is("durata", &[0]), "durata: poco"),
        (is("lavoro", &[0, 1]), "tipo di lavoro: in azienda o «In una casa: colf, badante»"),
        (not(is("sposato", &[0])), "matrimonio: no"),
        (not(is("lavoro", &[2])), "tipo di lavoro: in azienda o «In una casa: colf, badante»"),
        (is("fase", &[1, 2, 3]), "situazione: tutto, ma non rinnovare"),
        (is("fase", &[2, 3]), "situazione: altro"),
        (is("durata", &[0, 1]), "durata: qualsiasi risposta"),
        (both(is("durata", &[0]), in_house()), "durata: poco e lavori in una casa"),
        (not(both(is("durata", &[0]), in_house())), "durata: molto o non lavori in una casa"),
        (not(not(in_house())), "lavori in una casa"),
        // What two clauses say about one question is said once.
        (both(is("lavoro", &[0, 1]), is("lavoro", &[1, 2])), "tipo di lavoro: «In una casa: colf, badante»"),
        (
            both(in_house(), either(is("durata", &[0]), is("sposato", &[0]))),
            "lavori in una casa e (durata: poco o matrimonio: sì)",
        ),
        (
            both(in_house(), both(is("durata", &[0]), is("sposato", &[0]))),
            "lavori in una casa, durata: poco e matrimonio: sì",
        ),
        (Condition::ALWAYS, ""),
    ];
    for (condition, words) in cases {
        assert_eq!(in_words(&world, &condition), words, "{condition:?}");
    }
}

#[test]
fn totals_say_what_they_depend_on_and_what_each_person_adds() {
    let world = world();
    let total = |answers: &[(&str, &str)]| sheet(&world, "rinnovo", answers).total.replace('\u{a0}', " ");
    assert_eq!(
        total(&[]),
        "Totale: da 70,46 € a 130,46 €. Dipende da: matrimonio e durata. Più 30,46 € per ognuno (figli)."
    );
    assert_eq!(total(&[("sposato", "no")]), "Totale: da 70,46 € a 130,46 €. Dipende da: durata.");
    assert_eq!(total(&[("sposato", "no"), ("durata", "breve")]), "Totale: 70,46 €.");
    assert_eq!(total(&[("sposato", "si"), ("durata", "breve"), ("figli", "2")]), "Totale: 131,38 €.");
    assert_eq!(sheet(&world, "cittadinanza", &[]).total, "Totale: le fonti non dicono quanto costa.");
    assert_eq!(sheet(&world, "duplicato", &[]).total, "Totale: non si paga niente.");
}

#[test]
fn every_possible_amount_is_a_line_of_its_own() {
    let world = world();
    let fees = |answers: &[(&str, &str)]| {
        let fees = sheet(&world, "rinnovo", answers).fees;
        let line = |fee: crate::page::FeeLine| {
            format!("{}|{}|{}", fee.text, fee.amount.replace('\u{a0}', " "), fee.condition)
        };
        fees.into_iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(
        fees(&[]),
        [
            "Tessera|30,46 €|",
            "Tessera dei figli|30,46 € per ognuno|",
            "Contributo|40,00 €|se durata: poco",
            "Contributo|100,00 €|negli altri casi",
        ]
    );
    let known = [("sposato", "si"), ("figli", "2"), ("durata", "lunga")];
    assert_eq!(fees(&known), ["Tessera|30,46 €|", "Tessera dei figli|2 × 30,46 €|", "Contributo|100,00 €|"]);
}

fn bands(sheet: &Sheet) -> Vec<String> {
    let deadline = &sheet.deadlines[0];
    let mark = |here| if here { "> " } else { "" };
    deadline.bands.iter().map(|band| format!("{}{}: {}", mark(band.here), band.label, band.days)).collect()
}

#[test]
fn a_deadline_shows_its_bands_and_says_what_to_do_today() {
    let world = world();
    let sheet_of = |scade| sheet(&world, "rinnovo", &[("scade", scade)]);
    let sheet = sheet_of("2027-01-21");
    assert_eq!(
        bands(&sheet),
        [
            "> In tempo: fino al 22 novembre 2026",
            "In ritardo, ma si accetta: dal 23 novembre 2026 al 22 marzo 2027",
            "Oltre: fallo subito: dal 23 marzo 2027",
        ]
    );
    assert_eq!(sheet.deadlines[0].text, "Chiedi 60 giorni prima");
    let advice = |scade| sheet_of(scade).deadlines[0].advice.clone();
    assert_eq!(advice("2027-01-21"), "Spedisci con calma.");
    assert_eq!(advice("2027-01-20"), "Spedisci subito.");
    assert_eq!(advice("2026-09-23"), "Spedisci subito.");
    assert_eq!(advice("2026-09-22"), "Spedisci oggi e chiedi aiuto.");
    // Of a month only, the earlier day is printed, and nothing is said about today where it is not sure.
    let vague = sheet_of("2027-01");
    assert_eq!(
        (bands(&vague)[0].as_str(), vague.deadlines[0].advice.as_str()),
        ("In tempo: fino al 2 novembre 2026", "")
    );
    assert!(sheet_of("?").deadlines[0].bar.is_none());
}

#[test]
fn what_fails_comes_first_and_what_will_have_failed_by_then_is_named() {
    let world = world();
    let answers = [("dal", "2023-05-03"), ("reddito", "20000.00"), ("scade", "2027-01-31"), ("prove", "?")];
    let sheet = sheet(&world, "cittadinanza", &answers);
    assert_eq!(sheet.verdict.mark, VerdictMark::NotYet);
    assert_eq!(sheet.verdict.headline, "Non ancora: dal 3 maggio 2028");
    let lines: Vec<_> =
        sheet.verdict.reasons.iter().map(|line| (line.id.as_str(), line.mark, line.text.as_str())).collect();
    assert_eq!(
        lines,
        [
            ("anni", ReasonMark::Fails, "Non sono passati 5 anni."),
            ("permesso", ReasonMark::Fails, "Il permesso sarà scaduto."),
            ("italiano", ReasonMark::Unknown, "Sai l'italiano"),
            ("reddito", ReasonMark::Holds, "Guadagni almeno 10.651,68\u{a0}€"),
        ]
    );
    let advice: Vec<_> = sheet.verdict.reasons.iter().map(|line| line.advice.join("|")).collect();
    assert_eq!(
        advice,
        [
            "Questa condizione c'è dal 3 maggio 2028.|Aspetta il 3 maggio 2028.",
            "Prima rinnova.",
            "Chiedi al CPIA.|Manca la risposta su: prove di italiano.",
            "",
        ]
    );
}

#[test]
fn footnotes_are_numbered_once_and_warn() {
    let world = world();
    let sheet = sheet(&world, "rinnovo", &[("durata", "lunga"), ("sposato", "no")]);
    let contribution = sheet.fees.last().expect("a fee");
    let sources: Vec<_> = contribution.sources.iter().map(|&number| &sheet.sources[number - 1]).collect();
    let found: Vec<_> =
        sources.iter().map(|source| (source.title.as_str(), source.section.as_str())).collect();
    assert_eq!(found, [("La legge", "3"), ("Una circolare", "4")]);
    assert_eq!(sources[0].warning, "");
    assert_eq!(sources[1].checked, "pagina di gennaio 2025");
    assert_eq!(
        sources[1].warning,
        "È l'ultimo valore conosciuto: ora ne può valere uno nuovo. Pagina di più di sei mesi fa: controlla."
    );
    let mut seen: Vec<_> = sheet.sources.iter().map(|source| (&source.title, &source.section)).collect();
    seen.dedup();
    assert_eq!(seen.len(), sheet.sources.len());
    assert!(sheet.warnings.is_empty());
}

#[test]
fn a_warning_that_most_lines_share_stands_once_at_the_head() {
    let world = world();
    let sheet = sheet(&world, "cittadinanza", &[]);
    assert_eq!(
        sheet.warnings,
        ["Molte fonti di questa scheda hanno più di sei mesi. Controlla prima di andare."]
    );
    let old = sheet.sources.iter().find(|source| source.title == "Una circolare").expect("it is cited");
    assert_eq!(old.warning, "Vedi l'avviso in alto.");
    let undated = sheet.sources.iter().find(|source| source.title == "Un sito").expect("it is cited");
    assert_eq!(undated.warning, "Non si sa di quando è questa pagina: controlla.");
}

#[test]
fn a_value_that_is_not_known_warns_even_where_nothing_is_cited_for_it() {
    let world = world();
    let knowledge = knowledge(&world);
    let lunga = knowledge.values.find("lunga").expect("it is there");
    let line = knowledge.fees.iter().next().expect("a fee").1.cite.clone();
    let basis = Basis { cite: line.clone(), missing: vec![lunga], ..Basis::default() };
    assert!(warnings(knowledge, TODAY, &basis, &line[0]).contains(&Warning::Missing));
}

#[test]
fn papers_say_how_they_are_handed_in_and_which_are_alternatives() {
    let world = world();
    let answers = [("lavoro", "casa"), ("sposato", "si"), ("figli", "3")];
    let sheet = sheet(&world, "rinnovo", &answers);
    let line = |paper: &crate::page::PaperLine| {
        format!("{}|{}|{}|{}", paper.alternative, paper.text, paper.how, paper.note)
    };
    let papers: Vec<String> = sheet.stops[0].papers.iter().map(line).collect();
    assert_eq!(
        papers,
        [
            "|Modulo da compilare e firmare||",
            "|Copia del passaporto|mostra anche l'originale|",
            "|Contratto di lavoro|copia|L'elenco lo dimentica.",
            "|Fototessera|4 foto per ognuno (figli: 3)|",
            "La casa: una di queste|Contratto di affitto||",
            "oppure|Dichiarazione di ospitalità||",
        ]
    );
    assert_eq!(sheet.permit, "Che cosa ottieni: Permesso per lavoro. Prima si chiamava: carta di lavoro");
    assert_eq!(sheet.stops[1].explain, "È la Polizia.");
}

#[test]
fn nothing_comes_after_a_procedure_that_is_closed_but_what_there_is_instead() {
    let world = world();
    let mut resolved =
        session(&world, Some("rinnovo"), &[("lavoro", "nessuno")]).checklist().results.remove(0);
    let ways = |resolved: &Resolved| {
        ways_on(knowledge(&world), resolved).iter().map(|way| way.link).collect::<Vec<_>>()
    };
    assert_eq!(ways(&resolved), [Link::Then, Link::Instead]);
    resolved.verdict = Verdict::Closed;
    assert_eq!(ways(&resolved), [Link::Instead]);
}

#[test]
fn words_that_keep_their_capital_are_those_of_the_language() {
    let world = world();
    let session = session(&world, None, &[]);
    let inside = |locale, text: &str| {
        Speaker { session: &session, language: world.words.language(locale) }.inside(text)
    };
    assert_eq!(inside(Locale::ITALIAN, "I documenti"), "i documenti");
    assert_eq!(inside(Locale::ENGLISH, "I don’t know"), "I don’t know");
    assert_eq!(inside(Locale::ENGLISH, "I have them"), "I have them");
    assert_eq!(inside(Locale::ENGLISH, "In Italy since"), "in Italy since");
    assert_eq!(inside(Locale::ENGLISH, "ISEE"), "ISEE");
}
