//! Where each action leads.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{question_of, wizard, world};
use crate::knowledge::Loaded;
use crate::language::Locale;
use crate::page::{Action, Body, Choice, Input, Outcome, Start, Wizard};

/// The screen in a word: the question's id, or what else it is.
fn screen(wizard: &Wizard<'_>) -> String {
    match wizard.page().body {
        Body::Language(_) => "lingua".to_owned(),
        Body::Question(question) => question.id,
        Body::Review(_) => "riepilogo".to_owned(),
        Body::Result(result) => {
            result.sheets.iter().map(|sheet| format!("scheda {}", sheet.id)).collect::<Vec<_>>().join(" ")
        }
    }
}

/// The screens after each of these actions.
fn after(wizard: &mut Wizard<'_>, actions: &[Action]) -> Vec<String> {
    actions
        .iter()
        .map(|action| {
            wizard.apply(action);
            screen(wizard)
        })
        .collect()
}

fn option(position: usize) -> Action {
    Action::Choose(Choice::Option(position))
}

fn typed(text: &str) -> Action {
    Action::Type(text.to_owned())
}

fn change(id: &str) -> Action {
    Action::Change(id.to_owned())
}

fn answer(world: &Loaded, wizard: &Wizard<'_>, id: &str) -> Option<String> {
    let knowledge = super::knowledge(world);
    let question = question_of(knowledge, id);
    let answer = wizard.session().answers.get(question)?;
    Some(answer.to_text(&knowledge.questions[question]))
}

/// The answers to the renewal: work in a company, married, a long permit, two children, expiry.
const RENEWAL: &[(&str, &str)] = &[
    ("fase", "rinnovo"),
    ("lavoro", "azienda"),
    ("sposato", "si"),
    ("durata", "lunga"),
    ("figli", "2"),
    ("scade", "2026-12-31"),
];

#[test]
fn answers_lead_to_the_result_and_back_again_with_the_old_answers_selected() {
    let world = world();
    let mut wizard = wizard(&world, None, &[]);
    assert_eq!(screen(&wizard), "fase");
    let way = [option(0), option(0), option(0), option(1), typed("2"), typed("31/12/2026")];
    let screens = after(&mut wizard, &way);
    assert_eq!(screens, ["lavoro", "sposato", "durata", "figli", "scade", "scheda rinnovo"]);
    assert!(wizard.done());
    let back = [Action::Back, Action::Back, Action::Back, Action::Back];
    assert_eq!(after(&mut wizard, &back), ["scade", "figli", "durata", "sposato"]);
    let Body::Question(page) = wizard.page().body else { panic!("no question") };
    let Input::Choice { rows, selected, .. } = page.input else { panic!("no choice") };
    assert!(rows[selected].marked);
    assert_eq!(rows[selected].label, "Sì");
    // Answered again, it goes on along the path, not to the end.
    assert_eq!(after(&mut wizard, &[option(0), option(1)]), ["durata", "figli"]);
    assert_eq!(answer(&world, &wizard, "scade").as_deref(), Some("2026-12-31"));
}

#[test]
fn back_on_the_first_screen_asks_to_leave() {
    let world = world();
    let mut wizard = wizard(&world, None, &[]);
    assert_eq!(wizard.apply(&Action::Back), Outcome::LeaveAtStart);
    let session = wizard.session().clone();
    let mut wizard = Wizard::new(session, &world.words, Locale::ITALIAN, Start::Language);
    assert_eq!(screen(&wizard), "lingua");
    assert_eq!(after(&mut wizard, &[Action::Language(Locale::ENGLISH), option(0)]), ["fase", "lavoro"]);
    assert_eq!(wizard.locale(), Locale::ENGLISH);
    assert_eq!(after(&mut wizard, &[Action::Back, Action::Back]), ["fase", "lingua"]);
    assert_eq!(after(&mut wizard, &[Action::Language(Locale::ITALIAN)]), ["fase"]);
    assert_eq!(answer(&world, &wizard, "fase").as_deref(), Some("rinnovo"));
    assert_eq!(wizard.apply(&Action::Back), Outcome::Stay);
    assert_eq!(wizard.apply(&Action::Back), Outcome::LeaveAtStart);
}

#[test]
fn the_language_changes_anywhere_and_nothing_else_does() {
    let world = world();
    let mut wizard = wizard(&world, None, RENEWAL);
    let (answers, before) = (wizard.session().answers.clone(), screen(&wizard));
    wizard.apply(&Action::SwitchLanguage);
    assert_eq!((wizard.locale(), screen(&wizard)), (Locale::ENGLISH, before));
    assert_eq!(wizard.session().answers, answers);
    wizard.apply(&Action::SwitchLanguage);
    assert_eq!(wizard.locale(), Locale::ITALIAN);
}

#[test]
fn a_change_in_the_review_keeps_the_others_parks_what_falls_off_and_brings_it_back() {
    let world = world();
    let mut wizard = wizard(&world, None, RENEWAL);
    let screens = after(&mut wizard, &[Action::Review, change("sposato"), option(1)]);
    assert_eq!(screens, ["riepilogo", "sposato", "riepilogo"]);
    let Body::Review(page) = wizard.page().body else { panic!("no review") };
    let topics: Vec<&str> = page.rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(topics, ["fase", "lavoro", "sposato", "durata", "scade"]);
    assert_eq!(page.rows[page.selected].id, "sposato");
    assert_eq!(page.parked.len(), 1);
    assert_eq!((page.parked[0].topic.as_str(), page.parked[0].answer.as_str()), ("Figli", "2"));
    let expected = ["Non serve più: Fototessera", "Totale: 130,46\u{a0}€."];
    assert_eq!(page.changes, expected);
    // Back on its path, the answer is there again, and there is nothing new to ask.
    assert_eq!(after(&mut wizard, &[change("sposato"), option(0)]), ["sposato", "riepilogo"]);
    assert_eq!(answer(&world, &wizard, "figli").as_deref(), Some("2"));
    let Body::Review(page) = wizard.page().body else { panic!("no review") };
    assert_eq!((page.changes.len(), page.parked.len()), (0, 0));
    assert_eq!(after(&mut wizard, &[Action::Proceed]), ["scheda rinnovo"]);
}

#[test]
fn a_new_path_asks_what_it_needs_before_the_review_comes_back() {
    let world = world();
    let mut wizard = wizard(&world, None, RENEWAL);
    let way = [Action::Review, change("fase"), option(1)];
    assert_eq!(after(&mut wizard, &way), ["riepilogo", "fase", "reddito"]);
    let way = [typed("12000"), typed("2019"), Action::Toggle(0), Action::Confirm];
    assert_eq!(after(&mut wizard, &way), ["dal", "prove", "prove", "riepilogo"]);
    assert_eq!(after(&mut wizard, &[Action::Proceed]), ["scheda cittadinanza"]);
    assert_eq!(answer(&world, &wizard, "lavoro").as_deref(), Some("azienda"));
}

#[test]
fn the_review_opened_amid_the_questions_leads_back_to_them() {
    let world = world();
    let mut wizard = wizard(&world, None, RENEWAL.split_at(3).0);
    assert_eq!(screen(&wizard), "durata");
    let way = [Action::Review, change("lavoro"), option(1), Action::Back];
    assert_eq!(after(&mut wizard, &way), ["riepilogo", "lavoro", "riepilogo", "durata"]);
    assert_eq!(answer(&world, &wizard, "lavoro").as_deref(), Some("casa"));
}

#[test]
fn something_typed_that_is_no_answer_stays_with_the_reason_beside_it() {
    let world = world();
    let mut wizard = wizard(&world, Some("cittadinanza"), &[]);
    let typed_and_error = |wizard: &Wizard<'_>| {
        let Body::Question(page) = wizard.page().body else { panic!("no question") };
        let Input::Typed { typed, .. } = page.input else { panic!("no text field") };
        (typed, page.error)
    };
    wizard.apply(&typed("1,234"));
    assert_eq!(
        typed_and_error(&wizard),
        (
            "1,234".to_owned(),
            "Questa somma si può leggere in due modi. Scrivila senza il segno delle migliaia: 1234 oppure 1234,50."
                .to_owned()
        )
    );
    wizard.apply(&typed("2000000"));
    assert_eq!(
        typed_and_error(&wizard).1,
        "Qui va bene da 0,00\u{a0}€ a 1.000.000,00\u{a0}€. Controlla quello che hai scritto."
    );
    assert_eq!(after(&mut wizard, &[typed("1.234,50")]), ["dal"]);
    wizard.apply(&typed("23/11/2026"));
    assert_eq!(typed_and_error(&wizard).1, "La data non può essere dopo il 22 novembre 2026.");
    assert_eq!(wizard.echo("31/12/2020"), "giovedì 31 dicembre 2020, 5 anni fa");
    assert_eq!(wizard.echo("5/2020"), "maggio 2020");
    assert_eq!(wizard.echo(" "), "");
    assert_eq!(after(&mut wizard, &[Action::Back]), ["reddito"]);
    assert_eq!(typed_and_error(&wizard), ("1234,50".to_owned(), String::new()));
}

#[test]
fn one_of_several_excludes_the_others_and_a_group_is_opened_and_closed() {
    let world = world();
    let answers = [("reddito", "9000.00"), ("dal", "2015"), ("scade", "2030")];
    let mut wizard = wizard(&world, Some("cittadinanza"), &answers);
    let marked = |wizard: &Wizard<'_>| {
        let Body::Question(page) = wizard.page().body else { panic!("no question") };
        let Input::Choice { rows, .. } = page.input else { panic!("no choice") };
        rows.iter().map(|row| row.marked).collect::<Vec<_>>()
    };
    assert_eq!(screen(&wizard), "prove");
    wizard.apply(&Action::Confirm);
    let Body::Question(page) = wizard.page().body else { panic!("no question") };
    assert_eq!(page.error, "Segna almeno una risposta, oppure scegli «Non lo so».");
    after(&mut wizard, &[Action::Toggle(0), Action::Toggle(1)]);
    assert_eq!(marked(&wizard), [true, true, false, false]);
    after(&mut wizard, &[Action::Toggle(2)]);
    assert_eq!(marked(&wizard), [false, false, true, false]);
    after(&mut wizard, &[Action::Toggle(1), Action::Toggle(9)]);
    assert_eq!(marked(&wizard), [false, true, false, false]);

    let mut wizard = super::wizard(&world, None, &[]);
    wizard.apply(&Action::Choose(Choice::Group(0)));
    let Body::Question(page) = wizard.page().body else { panic!("no question") };
    let Input::Choice { rows, group, .. } = page.input else { panic!("no choice") };
    let labels: Vec<&str> = rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(
        (group.as_str(), labels),
        ("Altro", vec!["Ho perso il permesso", "Viaggiare", "Non lo so, o non è il mio caso"])
    );
    assert_eq!(after(&mut wizard, &[Action::Back]), ["fase"]);
    assert_eq!(marked(&wizard).len(), 4);
}

#[test]
fn going_on_carries_what_is_true_and_forgets_what_is_not_and_back_returns() {
    let world = world();
    let mut wizard = wizard(&world, None, RENEWAL);
    assert_eq!(after(&mut wizard, &[Action::GoOn(0, 9)]), ["scheda rinnovo"]);
    assert_eq!(after(&mut wizard, &[Action::GoOn(0, 0)]), ["reddito"]);
    assert_eq!(answer(&world, &wizard, "fase").as_deref(), Some("cittadinanza"));
    assert_eq!(answer(&world, &wizard, "scade"), None);
    assert_eq!(answer(&world, &wizard, "lavoro").as_deref(), Some("azienda"));
    assert_eq!(after(&mut wizard, &[Action::Back]), ["scheda rinnovo"]);
    assert_eq!(answer(&world, &wizard, "scade").as_deref(), Some("2026-12-31"));
}

#[test]
fn a_result_can_be_seen_early_and_made_exact_later() {
    let world = world();
    let mut wizard = wizard(&world, None, &[]);
    assert_eq!(after(&mut wizard, &[Action::Result]), ["fase"]);
    assert_eq!(after(&mut wizard, &[option(0), Action::Result]), ["lavoro", "scheda rinnovo"]);
    let Body::Result(page) = wizard.page().body else { panic!("no result") };
    assert!(page.refine.starts_with("Per un risultato preciso: ancora"), "{}", page.refine);
    assert_eq!(after(&mut wizard, &[Action::Refine, Action::Restart]), ["lavoro", "fase"]);
    assert!(wizard.session().answers.is_empty());
}

#[test]
fn what_is_missing_comes_first_once_something_is_ticked() {
    let world = world();
    let mut wizard = wizard(&world, None, RENEWAL);
    let papers = |wizard: &Wizard<'_>| {
        let Body::Result(page) = wizard.page().body else { panic!("no result") };
        page.sheets[0].stops[0].papers.iter().map(|paper| paper.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(papers(&wizard), ["modulo", "passaporto", "foto", "affitto", "ospitalita"]);
    for id in ["modulo", "affitto", "nessuno"] {
        wizard.apply(&Action::Tick(id.to_owned()));
    }
    assert_eq!(papers(&wizard), ["passaporto", "foto", "modulo", "affitto", "ospitalita"]);
    wizard.apply(&Action::Tick("affitto".to_owned()));
    assert_eq!(papers(&wizard), ["passaporto", "foto", "affitto", "ospitalita", "modulo"]);
}

/// Any action, sensible or not.
fn any_action() -> impl Strategy<Value = Action> {
    let choice = prop_oneof![
        4 => (0_usize..5).prop_map(Choice::Option),
        1 => (0_usize..3).prop_map(Choice::Group),
        1 => Just(Choice::Unknown),
    ];
    let text =
        prop_oneof![Just("2"), Just("31/12/2026"), Just("2020"), Just("1.234"), Just("\u{1b}[2J"), Just("")];
    let id = prop_oneof![Just("fase"), Just("sposato"), Just("figli"), Just("modulo"), Just("nulla")];
    prop_oneof![
        8 => choice.prop_map(Action::Choose),
        4 => text.prop_map(typed),
        2 => (0_usize..4).prop_map(Action::Toggle),
        2 => Just(Action::Confirm),
        2 => Just(Action::Back),
        2 => Just(Action::Review),
        2 => id.clone().prop_map(change),
        1 => id.prop_map(|id| Action::Tick(id.to_owned())),
        1 => (0_usize..2, 0_usize..3).prop_map(|(sheet, next)| Action::GoOn(sheet, next)),
        1 => prop_oneof![Just("rinnovo"), Just("cittadinanza"), Just("nulla")]
            .prop_map(|id| Action::Open(id.to_owned())),
        1 => prop_oneof![
            Just(Action::Unknown), Just(Action::Proceed), Just(Action::Result), Just(Action::Refine),
            Just(Action::SwitchLanguage), Just(Action::Language(Locale::ENGLISH)),
        ],
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_there_is_a_page_and_no_answer_is_lost(actions in vec(any_action(), 0..40)) {
        let world = world();
        let session = super::session(&world, None, &[]);
        let mut wizard = Wizard::new(session, &world.words, Locale::ITALIAN, Start::Language);
        for action in actions {
            let answered: Vec<_> = wizard.session().answers.iter().map(|(question, _)| question).collect();
            let entry = wizard.session().entry;
            wizard.apply(&action);
            let page = wizard.page();
            if let Body::Question(page) = &page.body {
                prop_assert!(!page.text.is_empty() && !page.progress.is_empty());
            }
            // Going on, and back from there, are other sessions.
            if wizard.session().entry == entry {
                let kept = |question| wizard.session().answers.get(question).is_some();
                prop_assert!(answered.into_iter().all(kept), "{:?}", action);
            }
            prop_assert_eq!(format!("{:?}", wizard.replay()), format!("{:?}", wizard.session().replay()));
        }
    }
}
