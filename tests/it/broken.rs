//! Every kind of fault of the knowledge base is found, at its line and column, and nothing else is.
//!
//! `tests/broken/base` is a small knowledge base without a fault; each other directory there is laid over it and breaks
//! something. What is expected stands in the broken files themselves, in a comment on the line after the culprit:
//!
//! ```text
//!   "kit": (items: [Doc("pasaporto")]),
//! //                     ^^^^^^^^^ P0101 did you mean `passaporto`
//! ```
//!
//! One `^` says where the fault begins, several also where it ends. The text after the code, if any, must be part of the
//! message, its label or its help. `@1` instead of `^` names the column that a comment cannot point at; `file:` is for a
//! fault of the file as a whole and `nowhere:` for one of no file. Fluent files use `#`.
//! `{{times N: text}}` stands for the text N times over, to write what is too large.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod expectations;
mod mutations;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use percorso::diagnostic::{Code, Diagnostics, Format};
use percorso::knowledge::{self, Loaded, Texts};

use expectations::{Fault, compare, expectation, expectations};

/// Files by their path in the knowledge base.
type Files = BTreeMap<String, Vec<u8>>;

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a directory.
fn files(dir: &Path) -> Files {
    let mut found = Files::new();
    let mut to_visit = vec![dir.to_owned()];
    while let Some(next) = to_visit.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                to_visit.push(path);
            } else {
                let inside = path.strip_prefix(dir).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(inside, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The base without a fault, with the words that the language room itself needs.
fn base() -> Files {
    let mut all = files(&repository().join("tests/broken/base"));
    for locale in ["it", "en"] {
        let path = format!("i18n/{locale}/base.ftl");
        let text = std::fs::read(repository().join(&path)).unwrap();
        all.insert(path, text);
    }
    all
}

/// The names of the broken ones.
fn cases() -> Vec<String> {
    let entries = std::fs::read_dir(repository().join("tests/broken")).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "base")
        .collect();
    names.sort();
    names
}

/// A case laid over the base. An empty file removes the one below it.
fn laid_over(case: &str) -> Files {
    let mut all = base();
    for (path, bytes) in files(&repository().join("tests/broken").join(case)) {
        all.insert(path, times(bytes));
    }
    all.retain(|_, bytes| !bytes.is_empty());
    all
}

/// Writes out `{{times N: text}}`. Only in texts: what is not UTF-8 stays as it is.
fn times(bytes: Vec<u8>) -> Vec<u8> {
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return error.into_bytes(),
    };
    while let Some((before, rest)) = text.split_once("{{times ") {
        let (count, rest) = rest.split_once(": ").unwrap();
        let (piece, after) = rest.split_once("}}").unwrap();
        let count: usize = count.parse().unwrap();
        let pieces: String = (0..count).map(|n| piece.replace("{n}", &n.to_string())).collect();
        text = format!("{before}{pieces}{after}");
    }
    text.into_bytes()
}

/// Writes the files into a directory of their own and loads them from there, as `--data` does.
fn load(name: &str, files: &Files) -> Loaded {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken").join(name);
    if dir.exists() {
        std::fs::remove_dir_all(&dir).unwrap();
    }
    for (path, bytes) in files {
        let file = dir.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    knowledge::load(Texts::read(&dir))
}

/// What loading and checking find.
fn faults(loaded: &Loaded) -> Diagnostics {
    let mut all = loaded.diagnostics.clone();
    all.extend(knowledge::check(loaded, &[]));
    all.sort();
    all
}

#[test]
fn the_base_has_no_fault() {
    let loaded = load("base", &base());
    assert_eq!(faults(&loaded).render(&loaded.sources, Format::Full), "");
    assert!(loaded.knowledge.is_some());
}

#[test]
fn each_fault_is_found_where_it_is() {
    let mut report = Vec::new();
    let mut codes = BTreeSet::new();
    for case in cases() {
        let files = laid_over(&case);
        let loaded = load(&case, &files);
        let expected: Vec<Fault> = files.iter().flat_map(|(path, bytes)| expectations(path, bytes)).collect();
        assert!(!expected.is_empty(), "{case} expects nothing");
        codes.extend(expected.iter().map(|fault| fault.code.clone()));
        let all = faults(&loaded);
        let found = all.iter().map(|fault| Fault::of(fault, &loaded.sources)).collect();
        report.extend(compare(&case, expected, found));
        assert_eq!(loaded.knowledge.is_none(), loaded.diagnostics.has_errors(), "{case}");
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
    let missing: Vec<&str> =
        Code::ALL.iter().map(|code| code.as_str()).filter(|code| !codes.contains(*code)).collect();
    assert!(missing.is_empty(), "no broken knowledge base for {missing:?}");
}

#[test]
fn ten_faults_are_ten_diagnostics() {
    let loaded = load("ten-faults-counted", &laid_over("ten-faults"));
    assert_eq!(faults(&loaded).errors(), 10);
}

/// The faults of a case, without the lines of comments in between, which only these tests write.
fn rendered(case: &str, format: Format) -> String {
    let files = laid_over(case);
    let without = files.into_iter().map(|(path, bytes)| {
        let text = String::from_utf8(bytes).unwrap();
        let lines: Vec<&str> =
            text.lines().filter(|line| expectation(&path, line, "//", 0).is_none()).collect();
        (path, lines.join("\n").into_bytes())
    });
    let loaded = load(&format!("{case}-rendered"), &without.collect());
    faults(&loaded).render(&loaded.sources, format)
}

#[test]
fn the_short_form_is_a_line_for_each_fault() {
    insta::assert_snapshot!(rendered("ten-faults", Format::Short), @r#"
    data/procedures.ron:3:13: error[P0101]: unknown stage `rinovo`: expected one of ingresso, primo-soggiorno, rinnovo, conversione, lungo-soggiorno, cittadinanza, altro, protezione-sociale, tutela-della-persona, tutela-del-minore, protezione-internazionale, motivi-umanitari, apolidia, ritorno-volontario-assistito, aggiornamento, duplicato, titoli-di-viaggio, cittadini-ue, domanda-presentata
    data/procedures.ron:3:31: error[P0101]: unknown permit `lavori`: no permit has this name
    data/procedures.ron:3:52: error[P0101]: unknown operation `rinnovare`: expected one of nulla-osta, visto, domanda, rilascio, rinnovo, conversione, aggiornamento, duplicato
    data/procedures.ron:3:72: error[P0101]: unknown person `richedente`: expected one of richiedente, familiare, soggiornante, datore, lavoratore
    data/procedures.ron:4:23: error[P0101]: question `fase` has no option `rinnovi`: it has ingresso, rinnovo
    data/procedures.ron:5:55: error[P0101]: question `lavora` has no option `forse`: it has si, no
    data/procedures.ron:5:87: error[P0101]: unknown procedure `rinnovo-studio`: no procedure has this name
    data/procedures.ron:6:34: error[P0101]: unknown office `posta`: no office has this name
    data/procedures.ron:6:70: error[P0101]: unknown document `contrato`: no document has this name
    data/procedures.ron:9:22: error[P0101]: unknown source `codice`: no source has this name
    "#);
}

#[test]
fn the_full_form_shows_the_lines() {
    insta::assert_snapshot!(rendered("given", Format::Full), @r#"
    error[P0204]: procedure `rinnovo-lavoro` is reached where `fase` is `ingresso`
     --> data/procedures.ron:7:65
      |
    3 |     stage: "rinnovo", permit: "lavoro", operation: "rinnovo", actor: "richiedente", given: {"fase": ["rinnovo"]},
      |                                                                                              ---- it takes as given that this is `rinnovo`
    ...
    7 |     next: [(to: "rinnovo-lavoro", link: Then, given: {"fase": ["ingresso"]})],
      |                                                                 ^^^^^^^^ carried on from here

    error[P0204]: procedure `rinnovo-lavoro` is reached where `fase` can be `ingresso`
     --> data/tree.ron:2:46
      |
    2 |   "inizio": Ask("fase", [(["ingresso"], Go(["rinnovo-lavoro"])), (["rinnovo"], See("rinnovo"))], Go(["rinnovo-lavoro"])),
      |                             --------         ^^^^^^^^^^^^^^ on this path it can be `ingresso`
      |                             |
      |                             answered here
      |
     ::: data/procedures.ron:3:94
      |
    3 |     stage: "rinnovo", permit: "lavoro", operation: "rinnovo", actor: "richiedente", given: {"fase": ["rinnovo"]},
      |                                                                                              ---- it takes as given that this is `rinnovo`
    "#);
}

#[test]
fn the_full_form_of_dated_rows() {
    insta::assert_snapshot!(rendered("rows", Format::Full), @r#"
    error[P0401]: two rows of `bollo` hold on 2025-06-30
     --> data/values.ron:5:21
      |
    4 |     Known(from: On("2025-01-01"), is: "17.00", until: "2025-06-30", cite: [(source: "legge", at: "art. 1")]),
      |                                                        ---------- the row before ends here
    5 |     Known(from: On("2025-06-30"), is: "18.00", next_due: "2026-06-30", cite: [(source: "legge", at: "art. 1")]),
      |                     ^^^^^^^^^^ begins here

    error[P0402]: `bollo` has no row between 2026-07-31 and 2026-08-02
     --> data/values.ron:7:21
      |
    6 |     Unknown(from: On("2026-07-01"), until: "2026-07-31", why: "prassi"),
      |                                             ---------- the row before ends here
    7 |     Known(from: On("2026-08-02"), is: "19.00", cite: [(source: "legge", at: "art. 1")]),
      |                     ^^^^^^^^^^ begins here
      |
      = help: add a row `Unknown` with the notice that says why

    error[P0401]: the rows of `bollo` are not in order
     --> data/values.ron:8:21
      |
    7 |     Known(from: On("2026-08-02"), is: "19.00", cite: [(source: "legge", at: "art. 1")]),
      |                     ---------- the row before
    8 |     Known(from: On("2026-08-02"), is: "20.00", cite: [(source: "legge", at: "art. 1")]),
      |                     ^^^^^^^^^^ this begins no later than the row before it

    error[P0401]: a later row of `bollo` holds always
     --> data/values.ron:9:30
      |
    9 |     Known(from: Always, is: "21.00", cite: [(source: "legge", at: "art. 1")]),
      |                              ^^^^^ it hides the rows before it
      |
      = help: only the first row can begin with `Always`

    error[P0402]: value `massimo` has no row
      --> data/values.ron:11:4
       |
    11 |   "massimo": Number([]),
       |    ^^^^^^^ it is not known on any day
       |
       = help: add a row, `Unknown` where the sources are silent

    error[P0404]: a row of `anticipo` ends before it begins
      --> data/values.ron:12:69
       |
    12 |   "anticipo": Days([Known(from: On("2025-01-01"), is: "60", until: "2024-12-31", next_due: "2025-01-01", cite: [(source: "legge", at...
       |                                     ---------- begins here          ^^^^^^^^^^ it begins on 2025-01-01

    error[P0404]: the next row of `anticipo` is expected before this one begins
      --> data/values.ron:12:93
       |
    12 |   "anticipo": Days([Known(from: On("2025-01-01"), is: "60", until: "2024-12-31", next_due: "2025-01-01", cite: [(source: "legge", at...
       |                                     ---------- begins here                                  ^^^^^^^^^^ it begins on 2025-01-01
    "#);
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let _small = load("huge", &base());
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken/huge");
    let huge = std::fs::File::create(dir.join("data/values.ron")).unwrap();
    huge.set_len(16 * 1024 * 1024 + 1).unwrap();
    let loaded = knowledge::load(Texts::read(&dir));
    let found = faults(&loaded).render(&loaded.sources, Format::Short);
    assert_eq!(found, "data/values.ron: error[P0003]: the file is larger than 16 MiB\n");
}

/// A device has no end: it must not be read at all. A link to a file is a file.
#[cfg(unix)]
#[test]
fn a_device_is_refused_and_a_link_is_followed() {
    let _files = load("device", &base());
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken/device");
    let linked = |to: &Path, name: &str| {
        std::fs::remove_file(dir.join(name)).unwrap();
        std::os::unix::fs::symlink(to, dir.join(name)).unwrap();
    };
    linked(&repository().join("tests/broken/base/data/fees.ron"), "data/fees.ron");
    linked(Path::new("/dev/zero"), "data/values.ron");
    let loaded = knowledge::load(Texts::read(&dir));
    let found = faults(&loaded).render(&loaded.sources, Format::Short);
    assert_eq!(found, "data/values.ron: error[P0004]: not a regular file\n");
}
