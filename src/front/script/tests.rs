//! Answers files in the small world of the pages.

use proptest::prelude::*;

use super::{Refusal, Rules, read, write};
use crate::interview::{Entry, Session};
use crate::knowledge::Loaded;
use crate::language::Locale;
use crate::page::tests::{TODAY, knowledge, world};

fn start(world: &Loaded) -> Session<'_> {
    Session::new(knowledge(world), TODAY, Entry::Tree)
}

/// The faults as lines, or what else came of it.
fn faults(world: &Loaded, text: &str) -> String {
    match read(text.as_bytes(), start(world), Rules::default()) {
        Err(Refusal::Invalid(errors)) => {
            let lines: Vec<_> = errors.iter().map(|error| error.render("f")).collect();
            lines.join("\n")
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn bounds_are_looked_at_and_told_in_the_order_of_the_lines() {
    let world = world();
    let text = "reddito = 1000000.01\nscade = 2027\ndal = 2027-01-01\nfigli = 99\nsposato = yes\nreddito = 12\nprove = niente,test\n";
    insta::assert_snapshot!(faults(&world, text), @r"
    f:1: reddito: the amount is outside 0.00 to 1000000.00
    f:3: dal: the date is after 2026-11-22
    f:4: figli: 99 is outside 0 to 20
    f:5: sposato: `yes` is not an option; expected si|no
    f:6: reddito: already answered on line 1
    f:7: prove: the option `niente` excludes the others; expected diploma|test|niente
    ");
}

#[test]
fn a_procedure_is_opened_without_the_tree_and_an_opened_one_stays() {
    let world = world();
    let text = b"lavoro = casa\n@procedura = rinnovo\n";
    let rules = Rules { unknown_rest: true, ..Rules::default() };
    let opened = read(text, start(&world), rules).unwrap().session;
    let renewal = knowledge(&world).procedures.find("rinnovo").unwrap();
    assert_eq!(opened.entry, Entry::Procedure(renewal));
    let citizenship = knowledge(&world).procedures.find("cittadinanza").unwrap();
    let shown = Session { entry: Entry::Procedure(citizenship), ..start(&world) };
    let rules = Rules { allow_unused: true, allow_incomplete: true, ..Rules::default() };
    assert_eq!(read(text, shown, rules).unwrap().session.entry, Entry::Procedure(citizenship));
}

#[test]
fn a_province_is_read_and_one_that_was_chosen_stays() {
    let world = world();
    let province = |name: &str| knowledge(&world).overlays.find(name);
    let scripted = read(b"fase = ?\n@provincia = VV\n", start(&world), Rules::default()).unwrap();
    assert_eq!((scripted.session.province, scripted.unheard), (province("VV"), None));
    let chosen = || Session { province: province("MI"), ..start(&world) };
    let scripted = read(b"fase = ?\n@provincia = VV\n", chosen(), Rules::default()).unwrap();
    assert_eq!((scripted.session.province, scripted.unheard), (province("MI"), Some((2, "VV".to_owned()))));
    insta::assert_snapshot!(faults(&world, "@provincia = VX\n@provincia = VX\n"), @r"
    f:1: @provincia: there is no local practice of `VX` here; expected MI|VV; did you mean VV?
    f:2: @provincia: already answered on line 1
    ");
}

/// One good answer to some of the questions.
fn answers() -> impl Strategy<Value = Vec<String>> {
    let table: [(&str, &[&str]); 9] = [
        ("fase", &["rinnovo", "cittadinanza", "duplicato", "viaggio", "?"]),
        ("lavoro", &["azienda", "casa", "nessuno", "?"]),
        ("sposato", &["si", "no", "?"]),
        ("reddito", &["0.00", "12000.50", "?"]),
        ("dal", &["2012", "2020-05", "2026-11-22", "?"]),
        ("prove", &["diploma", "diploma,test", "niente", "?"]),
        ("durata", &["breve", "lunga", "?"]),
        ("figli", &["0", "3", "?"]),
        ("scade", &["2026-12-31", "2027-02", "2025", "?"]),
    ];
    let line = |(id, values): (&'static str, &'static [&'static str])| {
        prop::option::of(prop::sample::select(values))
            .prop_map(move |value| value.map(|value| format!("{id} = {value}")))
    };
    let lines: Vec<_> = table.into_iter().map(line).collect();
    lines.prop_map(|lines| lines.into_iter().flatten().collect::<Vec<_>>()).prop_shuffle()
}

proptest! {
    #[test]
    fn what_is_written_reads_back_to_the_same_session(lines in answers(), opened in any::<bool>()) {
        let world = world();
        let mut text = lines.join("\r\n");
        if opened {
            text.push_str("\n@procedura = cittadinanza");
        }
        let rules = Rules { allow_unused: true, allow_incomplete: true, unknown_rest: false };
        let first = read(text.as_bytes(), start(&world), rules).expect("good answers").session;
        let written = write(&first, &first.replay(), Locale::ITALIAN);
        // Nothing has to be allowed but an open end: what is off the path is written as parked.
        let strict = Rules { allow_unused: false, ..rules };
        let again = read(written.as_bytes(), start(&world), strict).expect("what was written").session;
        prop_assert_eq!(&again.answers, &first.answers, "{}", written);
        prop_assert_eq!(again.entry, first.entry);
        prop_assert_eq!(write(&again, &again.replay(), Locale::ITALIAN), written);
    }

    #[test]
    fn no_text_upsets_the_reader(text in any::<Vec<u8>>(), lines in answers(), at in any::<prop::sample::Index>()) {
        let world = world();
        let mut bytes = lines.join("\n").into_bytes();
        let at = at.index(bytes.len() + 1);
        bytes.splice(at..at, text);
        for rules in [Rules::default(), Rules { unknown_rest: true, ..Rules::default() }] {
            if let Ok(scripted) = read(&bytes, start(&world), rules) {
                let replay = scripted.session.replay();
                prop_assert!(replay.open.is_none() || replay.refining);
            }
        }
    }
}
