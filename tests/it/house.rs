//! The invariants of the house that the compiler does not hold: the order of the rooms, and what may stand where.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room may use only those before it.
const ROOMS: [&str; 8] =
    ["diagnostic", "language", "knowledge", "interview", "page", "handout", "front", "cli"];

#[expect(clippy::disallowed_methods, reason = "this test reads the house itself")]
fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("it is text")
}

/// Every Rust file under `src`, with its path from there.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src is there") {
            let path = entry.expect("src can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name =
                    path.strip_prefix(&root).expect("it lies under src").to_string_lossy().replace('\\', "/");
                files.push((name, text(&path)));
            }
        }
    }
    files.sort();
    assert!(files.len() > 40, "the walk found the sources");
    files
}

/// The lines of a file that are code, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(number, line)| (number + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn room(file: &str) -> Option<usize> {
    ROOMS.iter().position(|room| file.starts_with(&format!("{room}/")))
}

#[test]
fn each_room_uses_only_rooms_before_it() {
    let mut faults = Vec::new();
    for (file, text) in sources() {
        let Some(own) = room(&file) else { continue };
        for (number, line) in code(&text) {
            for (other, name) in ROOMS.iter().enumerate().skip(own + 1) {
                if line.contains(&format!("crate::{name}")) {
                    faults.push(format!("src/{file}:{number}: `{}` uses `{name}`", ROOMS[own]));
                }
                assert!(other > own);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_front_ends_do_not_know_each_other() {
    let mut faults = Vec::new();
    for (file, text) in sources() {
        for (own, others) in
            [("tui", ["line", "script"]), ("line", ["tui", "script"]), ("script", ["tui", "line"])]
        {
            if file.starts_with(&format!("front/{own}")) {
                for (number, line) in code(&text) {
                    if others.iter().any(|other| line.contains(&format!("front::{other}"))) {
                        faults.push(format!("src/{file}:{number}: {line}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for (file, text) in sources() {
        for (number, line) in code(&text) {
            let terminal = ["ratatui::", "crossterm::"].iter().any(|library| line.contains(library));
            if terminal && !file.starts_with("front/tui") {
                faults.push(format!("src/{file}:{number}: the terminal is the business of front/tui"));
            }
            if line.contains("anyhow::") && !file.starts_with("cli") && file != "main.rs" {
                faults.push(format!("src/{file}:{number}: anyhow is for the process only"));
            }
            if line.contains("ron::") && !file.starts_with("knowledge") {
                faults.push(format!("src/{file}:{number}: RON is read by `knowledge` only"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_file_is_too_long_to_read() {
    for (file, text) in sources() {
        assert!(text.lines().count() <= 800, "src/{file} has {} lines", text.lines().count());
    }
}

#[test]
fn every_test_file_is_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let main = text(&folder.join("main.rs"));
    for entry in fs::read_dir(folder).expect("it is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        let module = path.is_dir() || path.extension().is_some_and(|ending| ending == "rs");
        if module && name != "main" {
            assert!(main.contains(&format!("mod {name};")), "tests/it/{name} is not run");
        }
    }
}
