//! The table of the Questura: who deals with each act of each permit, as printed.
//!
//! `tests/coverage/permessi.csv` has a row for each of its cells: the line of the source, the offices in the order of the
//! cell, and its mark (`*`: "in presenza dei requisiti di Legge"; `una-volta`: "possibile solo una volta"). An empty cell
//! is an act that is not provided for. Where the knowledge base says something else on purpose, `permessi-diversi.csv`
//! says why.

#![expect(clippy::indexing_slicing, reason = "helpers of tests may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use percorso::knowledge::{Operation, OperationKind, Permit};

use crate::coverage::{floor, knowledge_base, rows};

/// The row of the table that is no permit: its first cell is the clearance.
const CLEARANCE: &str = "nulla-osta-ricong-familiare";

/// What a cell says.
#[derive(Debug, PartialEq, Eq)]
struct Cell {
    offices: Vec<String>,
    marked: bool,
}

impl Cell {
    fn printed(row: &[String]) -> Self {
        let offices = row[3].split_whitespace().map(str::to_owned).collect();
        Self { offices, marked: !row[4].is_empty() }
    }

    /// An act that the table does not provide for.
    fn is_empty(&self) -> bool {
        self.offices.is_empty() && !self.marked
    }

    /// What the knowledge base says; nothing where it does not speak of the act.
    fn authored(permit: &Permit, operation: &str) -> Option<Self> {
        let wanted =
            if &*permit.name == CLEARANCE && operation == "rilascio" { "nulla-osta" } else { operation };
        let kind = OperationKind::ALL.iter().find(|kind| kind.as_str() == wanted)?;
        permit.operations.iter().find(|(known, _)| known == kind).map(|(_, how)| match how {
            Operation::NotProvided => Self { offices: Vec::new(), marked: false },
            Operation::By { offices, when, .. } => {
                let name = |office: &_| knowledge_base().offices[*office].name.to_string();
                Self { offices: offices.iter().map(name).collect(), marked: when.is_some() }
            }
        })
    }

    /// Whether it says what is printed. A cell with nothing but an asterisk names no office.
    fn agrees_with(&self, printed: &Self) -> bool {
        let unnamed = printed.marked && printed.offices.is_empty() && !self.offices.is_empty();
        self.marked == printed.marked && (unnamed || self.offices == printed.offices)
    }
}

#[test]
fn each_cell_of_the_table_is_as_printed() {
    let permits: BTreeMap<&str, &Permit> =
        knowledge_base().permits.iter().map(|(_, permit)| (&*permit.name, permit)).collect();
    let mut on_purpose: BTreeSet<(String, String)> =
        rows("permessi-diversi.csv").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let (mut held, mut missing, mut faults) = (0, BTreeSet::new(), Vec::new());
    let table = rows("permessi.csv");
    for row in &table {
        let (name, operation, printed) = (&row[0], &row[1], Cell::printed(row));
        let Some(permit) = permits.get(name.as_str()) else {
            missing.insert(name.clone());
            continue;
        };
        // What is no permit is not renewed either, and nobody has to say so.
        let unsaid =
            (name == CLEARANCE && printed.is_empty()).then_some(Cell { offices: Vec::new(), marked: false });
        match Cell::authored(permit, operation).or(unsaid) {
            Some(cell) if cell.agrees_with(&printed) => held += 1,
            _ if on_purpose.remove(&(name.clone(), operation.clone())) => held += 1,
            other => {
                faults.push(format!("{name}, {operation} (line {}): {printed:?}, not {other:?}", row[2]));
            }
        }
    }
    println!("{held} of {} cells; permits that are missing: {missing:?}", table.len());
    faults.extend(on_purpose.iter().map(|cell| format!("{cell:?}: permessi-diversi.csv excuses nothing")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let floor = floor()["celle"];
    assert!(held >= floor, "{held} cells, and there were {floor}; missing: {missing:?}");
}
