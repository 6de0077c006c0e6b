//! `percorso cases`: journeys tried by the built program.

use insta::assert_snapshot;

use crate::harness::{Percorso, scratch};

/// A directory with one journey that holds and, below it, one that does not; other files do not count.
fn journeys() -> std::path::PathBuf {
    let dir = scratch("journeys-of-an-office");
    std::fs::create_dir_all(dir.join("altre")).expect("the scratch directory can be written");
    let answers = "fase = rinnovo\npermesso = ?\npermesso-indizio = ?\n";
    let good = format!("# @today 2026-11-22\n# @expect-referral nome-del-permesso\n{answers}");
    std::fs::write(dir.join("b-buono.txt"), good).expect("the scratch directory can be written");
    let bad = format!(
        "# @today 2026-11-22\n# @expect-referral fase-ignota ; questura-vv:61\n{answers}eta = adulto\n"
    );
    std::fs::write(dir.join("altre/a-cattivo.txt"), bad).expect("the scratch directory can be written");
    std::fs::write(dir.join("leggimi.md"), "no journey").expect("the scratch directory can be written");
    dir
}

#[test]
fn journeys_below_a_directory_are_tried_and_told() {
    let dir = journeys();
    let run = Percorso::run("cases").arg(&dir).end();
    assert_eq!(run.code, Some(3), "{run}");
    assert_snapshot!(run.stdout.replace(&dir.display().to_string(), "DIR"), @r"
    FAILED DIR/altre/a-cattivo.txt
        DIR/altre/a-cattivo.txt:2: referrals
          expected: fase-ignota
          actual:   nome-del-permesso
          diff:     [-fase-ignota-] {+nome-del-permesso+}
          source:   questura-vv:61
        note: DIR/altre/a-cattivo.txt:6: eta: not asked on the path of these answers
    ok     DIR/b-buono.txt
    1 of 2 journeys hold, 3 of 4 expectations
    ");
    let one = Percorso::run("cases --format tap").arg(dir.join("b-buono.txt")).end();
    assert_eq!(one.code, Some(0), "{one}");
    assert!(one.stdout.starts_with("TAP version 14\n1..1\nok 1 - "), "{one}");
    let junit = Percorso::run("cases --format junit").arg(&dir).end();
    assert!(junit.stdout.contains("<testsuites tests=\"2\" failures=\"1\" errors=\"0\">"), "{junit}");
    let strict = Percorso::run("cases --strict --format junit").arg(&dir).end();
    assert!(strict.stdout.contains("<testsuites tests=\"2\" failures=\"0\" errors=\"1\">"), "{strict}");
}

#[test]
fn without_a_journey_nothing_is_tried() {
    assert_eq!(Percorso::run("cases").end().code, Some(2));
    let none = Percorso::run("cases no-such-file").end();
    assert_eq!((none.code, none.stdout.as_str()), (Some(2), ""), "{none}");
    let empty = Percorso::run("cases .ci").end();
    assert_eq!((empty.code, empty.stdout.as_str()), (Some(2), ""), "{empty}");
}

#[test]
fn the_help_tells_how_a_journey_is_written() {
    let help = Percorso::run("cases --help").end();
    for key in ["@today", "@expect ", "@expect-document", "@expect-deadline", "; source:"] {
        assert!(help.stdout.contains(key), "{key}");
    }
    assert!(help.stdout.lines().all(|line| line.chars().count() <= 120), "{}", help.stdout);
}
