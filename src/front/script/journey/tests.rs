//! Journeys through the small world of the pages.

use super::{Format, HeadFault, Journey, Report, render};
use crate::page::tests::{knowledge, world};

/// A renewal with two children, on the day after the last one on time.
const RENEWAL: &str =
    "fase = rinnovo\nlavoro = azienda\nsposato = si\ndurata = breve\nfigli = 2\nscade = 2027-01-20\n";

fn run(head: &str, answers: &str) -> Report {
    let world = world();
    let text = format!("# @today 2026-11-22\n{head}{answers}");
    let journey = Journey::parse("case.txt", text.as_bytes()).expect("its head can be read");
    journey.run(knowledge(&world), &world.words)
}

/// What does not hold, as text.
fn failures(head: &str, answers: &str) -> String {
    let report = run(head, answers);
    assert!(!report.holds(), "{report:#?}");
    render(&[report], Format::Text)
}

fn faults(head: &str) -> Vec<String> {
    let faults = Journey::parse("f", head.as_bytes()).expect_err("its head cannot be used");
    faults.iter().map(|fault: &HeadFault| fault.render("f")).collect()
}

#[test]
fn everything_that_a_result_says_can_be_expected() {
    let head = "\
# @expect rinnovo open 131.38 131.38 ; legge:2
# @expect-offices rinnovo poste questura ; source: legge:1, legge:2-3 (two; days) law:A
# @expect-document rinnovo modulo required
# @expect-document rinnovo foto present x8
# @expect-document rinnovo contratto not-needed
# @expect-document rinnovo \"dichiarazione di ospitalita\" present
# @expect-document rinnovo \"carta; d'identita\" absent ; legge:4
# @expect-fee rinnovo tessera 30.46
# @expect-fee rinnovo tessera-figli 30.46 x2
# @expect-fee rinnovo contributo 40.00
# @expect-deadline rinnovo rinnovo late 2026-11-21 2027-01-20 2027-03-21
# @expect-deadline rinnovo late ; law:REN-01
# @expect-next rinnovo cittadinanza
# @expect-notice rinnovo dubbio absent
# @expect-reason rinnovo lavora yes
";
    let report = run(head, RENEWAL);
    assert!(report.holds(), "{}", render(&[report], Format::Text));
    // The fifteen lines, and that there is no other result and no referral.
    assert_eq!(report.checks.len(), 17);
}

#[test]
fn a_result_with_something_unknown_can_be_expected() {
    let answers =
        "fase = cittadinanza\ndal = 2022-05-03\nreddito = 12000.00\nprove = test\nscade = 2028-01-01\n";
    let head = "# @expect cittadinanza not-yet - -\n# @expect-from 2027-05-03 2027-05-03\n# @expect-reason cittadinanza anni no\n";
    let report = run(head, answers);
    assert!(report.holds(), "{}", render(&[report], Format::Text));
    let unknown = RENEWAL.replace("durata = breve", "durata = ?").replace("figli = 2", "figli = ?");
    let head = "# @expect rinnovo open 70.46 *\n# @expect-fee rinnovo contributo 40.00|100.00\n";
    let report = run(head, &unknown);
    assert!(report.holds(), "{}", render(&[report], Format::Text));
    let report = run("# @expect-referral patronato\n", "fase = ?\n");
    assert!(report.holds(), "{}", render(&[report], Format::Text));
}

#[test]
fn what_is_not_as_expected_is_told_with_the_difference_and_its_source() {
    let head = "\
# @expect rinnovo not-yet 131.38 131.38 ; legge:2
# @expect-offices rinnovo portale,questura
# @expect-document rinnovo contratto required ; source: legge:5
# @expect-document rinnovo foto absent
# @expect-document rinnovo foto required x4
# @expect-document rinnovo \"patente\" if
# @expect-fee rinnovo contributo not-needed
# @expect-deadline rinnovo rinnovo late 2026-11-20
# @expect-notice rinnovo dubbio
# @expect-next rinnovo cittadinanza absent
# @expect-reason rinnovo lavora no
";
    insta::assert_snapshot!(failures(head, RENEWAL), @r#"
    FAILED case.txt
        case.txt:2: rinnovo: verdict and total
          expected: not-yet 131.38 131.38
          actual:   open 131.38 131.38
          diff:     [-not-yet-] {+open+} 131.38 131.38
          source:   legge:2
        case.txt:3: rinnovo: offices
          expected: portale questura
          actual:   poste questura
          diff:     [-portale-] {+poste+} questura
        case.txt:4: rinnovo: document contratto
          expected: required
          actual:   not-needed
          diff:     [-required-] {+not-needed+}
          source:   legge:5
        case.txt:5: rinnovo: document foto
          expected: absent
          actual:   required
          diff:     [-absent-] {+required+}
        case.txt:6: rinnovo: document foto
          expected: required x4
          actual:   required x8
          diff:     required [-x4-] {+x8+}
        case.txt:7: rinnovo: document "patente"
          expected: if
          actual:   not-needed
          diff:     [-if-] {+not-needed+}
        case.txt:8: rinnovo: fee contributo
          expected: not-needed
          actual:   40.00
          diff:     [-not-needed-] {+40.00+}
        case.txt:9: rinnovo: deadline rinnovo
          expected: late 2026-11-20
          actual:   late 2026-11-21
          diff:     late [-2026-11-20-] {+2026-11-21+}
        case.txt:10: rinnovo: notice dubbio
          expected: present
          actual:   not-needed
          diff:     [-present-] {+not-needed+}
        case.txt:11: rinnovo: next cittadinanza
          expected: absent
          actual:   present
          diff:     [-absent-] {+present+}
        case.txt:12: rinnovo: reason lavora
          expected: no
          actual:   yes
          diff:     [-no-] {+yes+}
    0 of 1 journeys hold, 2 of 13 expectations
    "#);
}

#[test]
fn what_nobody_expected_is_a_failure() {
    let answers =
        "fase = cittadinanza\ndal = 2022-05-03\nreddito = 12000.00\nprove = test\nscade = 2028-01-01\n";
    insta::assert_snapshot!(failures("# @expect rinnovo open * *\n# @expect-document rinnovo modulo absent\n", answers), @r"
    FAILED case.txt
        case.txt:2: results
          expected: rinnovo
          actual:   cittadinanza
          diff:     [-rinnovo-] {+cittadinanza+}
        case.txt:2: rinnovo: verdict and total
          expected: open * *
          actual:   - - -
          diff:     [-open-] {+-+} - -
        case.txt:3: rinnovo: document modulo
          expected: absent
          actual:   no-result
          diff:     [-absent-] {+no-result+}
        case.txt: cittadinanza: from
          expected: -
          actual:   2027-05-03
          diff:     [---] {+2027-05-03+}
    0 of 1 journeys hold, 1 of 5 expectations
    ");
}

#[test]
fn a_journey_that_is_wrong_in_itself_is_told_and_still_compared() {
    let head = "# @lang xx\n# @expect rinnovo open * *\n# @expect-document rinnovo pasaporto absent\n# @expect-reason rinnovo anni yes\n";
    insta::assert_snapshot!(failures(head, "fase = rinnovo\nlavoro = azienda\nreddito = 3\n"), @r"
    FAILED case.txt
        case.txt:4: `pasaporto` is no document; expected passaporto
        case.txt:5: `anni` is no requirement of this procedure; expected the id of a requirement of this procedure
        case.txt: @lang: there are no words in `xx`
        case.txt:5: rinnovo: reason anni
          expected: yes
          actual:   not-needed
          diff:     [-yes-] {+not-needed+}
        note: case.txt: sposato: it has no answer, and counts as `?`
        note: case.txt: durata: it has no answer, and counts as `?`
        note: case.txt: scade: it has no answer, and counts as `?`
        note: case.txt:8: reddito: not asked on the path of these answers
    0 of 1 journeys hold, 4 of 5 expectations
    ");
    insta::assert_snapshot!(failures("# @expect rinnovo open * *\n", "fase = rinovo\nfigli = due\n"), @r"
    FAILED case.txt
        case.txt:3: fase: `rinovo` is not an option; expected rinnovo|cittadinanza|duplicato|viaggio; did you mean rinnovo?
        case.txt:4: figli: `due` is not a whole number; expected 0|1|2|...
    0 of 1 journeys hold, 0 of 0 expectations
    ");
    let lenient = run("# @expect rinnovo open * *\n", "fase = rinnovo\nlavoro = azienda\nreddito = 3\n");
    assert!(lenient.holds() && !lenient.strict().holds(), "notes are no failures unless asked for");
}

#[test]
fn a_head_that_cannot_be_used_is_told_whole() {
    let head = "\
# @today 22/11/2026
# @lang it
# @lang en
# @expct rinnovo open * *
# @expect rinnovo open
# @expect rinnovo opn 30,46 *
# @expect-offices rinnovo post
# @expect-document rinnovo modulo
# @expect-document rinnovo modulo required four
# @expect-fee rinnovo tessera free
# @expect-deadline rinnovo rinnovo late tomorrow
# @expect-from rinnovo
# @expect-referral a b
# @expect-notice rinnovo dubbio ; line 5
";
    insta::assert_snapshot!(faults(head).join("\n"), @r"
    f:1: `22/11/2026` is not a day; expected 2026-12-31
    f:3: `@lang` is said twice; expected one line
    f:4: `@expct` is not known; expected expect
    f:5: `@expect` is incomplete; expected PROCEDURE VERDICT MIN MAX
    f:6: `opn` is no state; expected open|not-yet|closed|unclear
    f:7: `post` is not an office; expected poste|questura|sportello-unico|prefettura|comune|consolato|ambasciata|portale|frontiera|commissione|tribunale|centro-impiego|patronato|cerimoniale|federazione-sportiva|ministero-lavoro|ministero-imprese|oim
    f:8: what is expected of it is missing; expected required|if|not-needed|present|absent
    f:9: `four` is too much; expected the end of the line
    f:10: `free` is not an amount; expected 30.46, - or *
    f:11: `tomorrow` is not a day; expected 2026-12-31
    f:12: `@expect-from` is incomplete; expected [PROCEDURE] DAY [LATEST]
    f:13: `@expect-referral` is incomplete; expected ID
    f:14: `line` is not a source; expected file:line
    ");
    assert_eq!(
        faults("# @today 2026-11-22\nfase = rinnovo\n"),
        ["f: nothing is expected; expected `# @expect PROCEDURE VERDICT MIN MAX`"]
    );
}

#[test]
fn reports_are_written_for_machines_too() {
    let good = run("# @expect rinnovo open 131.38 131.38\n", RENEWAL);
    let bad = Report {
        name: "a \"b\" & <c> #1.txt".to_owned(),
        ..run("# @expect rinnovo closed * * ; legge:2\n", RENEWAL)
    };
    let wrong = Report { troubles: vec!["f:1: no <such> thing".to_owned()], ..Report::new("f") };
    let reports = [good, bad, wrong];
    insta::assert_snapshot!(render(&reports, Format::Tap), @r#"
    TAP version 14
    1..3
    ok 1 - case.txt
    not ok 2 - a "b" & <c> \#1.txt
      ---
      failures:
        - subject: "rinnovo: verdict and total"
          line: 2
          expected: "closed * *"
          actual: "open 131.38 131.38"
          diff: "[-closed-] {+open+} 131.38 131.38"
          source: ["legge:2"]
      ...
    not ok 3 - f
      ---
      troubles: ["f:1: no <such> thing"]
      ...
    "#);
    insta::assert_snapshot!(render(&reports, Format::Junit), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="3" failures="1" errors="1">
    <testsuite name="percorso" tests="3" failures="1" errors="1">
    <testcase classname="percorso.cases" name="case.txt"/>
    <testcase classname="percorso.cases" name="a &quot;b&quot; &amp; &lt;c&gt; #1.txt">
    <failure message="a &quot;b&quot; &amp; &lt;c&gt; #1.txt:2: rinnovo: verdict and total">a &quot;b&quot; &amp; &lt;c&gt; #1.txt:2: rinnovo: verdict and total
      expected: closed * *
      actual:   open 131.38 131.38
      diff:     [-closed-] {+open+} 131.38 131.38
      source:   legge:2</failure>
    </testcase>
    <testcase classname="percorso.cases" name="f">
    <error message="f:1: no &lt;such&gt; thing">f:1: no &lt;such&gt; thing</error>
    </testcase>
    </testsuite>
    </testsuites>
    "#);
}
