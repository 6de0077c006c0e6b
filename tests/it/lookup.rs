//! `list` and `search` on the real data: what an operator at a desk types.

use insta::assert_snapshot;
use serde_json::Value;

use crate::harness::Percorso;

fn rows(args: &str) -> Vec<Value> {
    let run = Percorso::run(args).arg("--format").arg("json").end();
    assert_eq!(run.code, Some(0), "{run}");
    serde_json::from_str(&run.stdout).expect("a list is JSON")
}

fn ids(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["procedure"].as_str().expect("a row names its procedure")).collect()
}

#[test]
fn a_permit_is_found_by_its_old_name_and_by_a_paper() {
    let by_old_name = rows("search permesso ce soggiornanti lungo periodo");
    assert!(ids(&by_old_name).contains(&"permesso-ce-lungo-periodo"), "{by_old_name:?}");
    let by_paper = rows("search UNILAV");
    let renewal = by_paper.iter().find(|row| row["procedure"] == "rinnovo-permesso-lavoro-subordinato");
    assert_eq!(renewal.expect("it asks for the form")["matched"][0]["in"], "document");
    // Both are found by who reads English, too.
    assert!(ids(&rows("search carta di soggiorno --lang en")).contains(&"permesso-ce-lungo-periodo"));
    assert_eq!(ids(&rows("search Unilav --lang en")), ids(&by_paper));
}

#[test]
fn a_title_comes_first_and_accents_and_case_do_not_matter() {
    let found = rows("search CITTADINÀNZA residenza");
    assert_eq!(ids(&found)[0], "cittadinanza-residenza");
    assert_eq!(found[0]["matched"][0]["in"], "title");
    // The two spellings of the clearance are one.
    assert_eq!(ids(&rows("search nulla osta lavoro")), ids(&rows("search nullaosta lavoro")));
}

#[test]
fn lists_are_by_stage_and_by_permit() {
    let all = rows("list");
    assert!(all.len() > 30, "{}", all.len());
    let renewals = rows("list --stage rinnovo");
    assert!(!renewals.is_empty() && renewals.iter().all(|row| row["stage"] == "rinnovo"));
    let of_permit = rows("list --permit lavoro-subordinato");
    assert!(of_permit.iter().all(|row| row["permit"]["id"] == "lavoro-subordinato"));
    assert!(ids(&of_permit).contains(&"rinnovo-permesso-lavoro-subordinato"));
    let both = rows("list --permit lavoro-subordinato --stage rinnovo");
    assert!(both.len() < of_permit.len() && both.len() < renewals.len());
    let text = Percorso::run("list --lang en").end().stdout;
    let line = text.lines().find(|line| line.starts_with("rinnovo-permesso-lavoro-subordinato "));
    assert!(line.is_some_and(|line| line.ends_with("  Renew the permit for employed work")), "{text}");
}

#[test]
fn what_there_is_not_is_told_and_nothing_found_is_no_failure() {
    assert_snapshot!(Percorso::run("search zzz").end(), @r"
    exit 0
    --- stdout
    Nessuna pratica ha queste parole. Prova con meno parole, o con il nome di un
    documento.
    ");
    assert_snapshot!(Percorso::run("search zzz --format json").end(), @r"
    exit 0
    --- stdout
    []
    ");
    assert_eq!(Percorso::run("list --permit lavoro-subordinato --stage apolidia").end().code, Some(0));
    assert_snapshot!(Percorso::run("list --permit lavoro-subordinatto").end(), @r"
    exit 2
    --- stderr
    error: there is no permit `lavoro-subordinatto`
      hint: did you mean `lavoro-subordinato`?
      hint: `percorso list --format json` names the permit of each procedure
    ");
    let stage = Percorso::run("list --stage rinovo").end();
    assert_eq!((stage.code, stage.stdout.as_str()), (Some(2), ""));
    assert!(stage.stderr.contains("hint: did you mean `rinnovo`?\n"), "{stage}");
    assert_eq!(Percorso::run("search").end().code, Some(2));
}
