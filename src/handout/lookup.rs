//! Procedures as a list: rows of JSON for programs, aligned columns for operators.

use serde_json::{Value, json};

use super::json::Object;
use super::text::Paper;
use crate::knowledge::OperationKind;
use crate::language::layout;
use crate::page::{Find, Listing, Speaker, words};

/// Between the column of ids and that of titles.
const GAP: usize = 2;

/// Where it says in what something was found.
const REASON: usize = 4;

/// The rows of a list.
pub fn list_json<'l>(listings: impl IntoIterator<Item = &'l Listing>) -> Value {
    listings.into_iter().map(|listing| row(listing).done()).collect()
}

/// The rows of a search, the best first, each with what was found in it.
pub fn search_json(finds: &[Find<'_>]) -> Value {
    let rows = finds.iter().map(|find| {
        let mut object = row(find.listing);
        let matched =
            find.matched.iter().map(|found| json!({ "in": found.field.as_str(), "text": found.text }));
        object.put("matched", matched.collect::<Value>());
        object.done()
    });
    rows.collect()
}

fn row(listing: &Listing) -> Object {
    let mut object = Object::default();
    object.put("procedure", &*listing.id);
    object.put("title", &*listing.title);
    object.put("stage", listing.stage.as_str());
    object.maybe(
        "permit",
        listing.permit.as_ref().map(|permit| json!({ "id": permit.id, "name": permit.name })),
    );
    object.maybe("operation", listing.operation.map(OperationKind::as_str));
    object
        .put("offices", listing.offices.iter().map(|office| Value::from(office.as_str())).collect::<Value>());
    object.put("covers", listing.covers.iter().map(|covered| Value::from(&**covered)).collect::<Value>());
    object
}

/// A list as text: the id that `show` takes, and the title, under the stages; or that there is none.
pub fn list_text(listings: &[&Listing], speaker: &Speaker<'_>, width: usize) -> String {
    let mut paper = Paper::new(width);
    if listings.is_empty() {
        paper.line(&speaker.plain(words::LIST_EMPTY));
    }
    let column = column(listings.iter().copied(), &paper);
    let mut stage = None;
    for listing in listings {
        if stage != Some(listing.stage) {
            stage = Some(listing.stage);
            paper.section(&speaker.stage(listing.stage));
        }
        columns(&mut paper, column, listing);
    }
    paper.finish()
}

/// A search as text: what was found, the best first, and in what; or that nothing was.
pub fn search_text(finds: &[Find<'_>], speaker: &Speaker<'_>, width: usize) -> String {
    let mut paper = Paper::new(width);
    if finds.is_empty() {
        paper.line(&speaker.plain(words::SEARCH_EMPTY));
    }
    let column = column(finds.iter().map(|find| find.listing), &paper);
    for find in finds {
        columns(&mut paper, column, find.listing);
        for reason in find.reasons(speaker) {
            paper.indented(REASON, &reason);
        }
    }
    paper.finish()
}

/// Where the titles begin: after the longest id, as long as half the width is left for them. Longer ids have a line
/// of their own.
fn column<'l>(listings: impl Iterator<Item = &'l Listing>, paper: &Paper) -> usize {
    let widest = listings.map(|listing| layout::width(&listing.id)).max().unwrap_or_default() + GAP;
    widest.min(paper.width() / 2)
}

fn columns(paper: &mut Paper, column: usize, listing: &Listing) {
    if layout::width(&listing.id) + GAP <= column {
        paper.hanging(&layout::pad(&listing.id, column), &listing.title);
    } else {
        paper.unbroken(0, &listing.id);
        paper.indented(column, &listing.title);
    }
}
