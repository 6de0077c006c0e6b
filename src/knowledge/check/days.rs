//! A page cannot have been read before it was written: `checked` is no day of the future.

use jiff::civil::Date;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Sources};
use crate::knowledge::authored::Name;
use crate::knowledge::base::{Base, Kind};
use crate::knowledge::model::PartialDate;
use crate::knowledge::names::place;
use crate::knowledge::visit::Use;

/// A warning for each page that is said to be of a day after `today`.
pub(crate) fn later_pages(base: &Base, sources: &Sources, today: Date) -> Diagnostics {
    let mut pages: Vec<&Name> =
        base.sources.iter().filter_map(|(_, source)| source.checked.as_ref()).collect();
    for &kind in Kind::ALL {
        for (_, thing) in base.entries(kind) {
            thing.uses(&mut |mention| {
                if let Use::Cite(cite) = mention {
                    pages.extend(&cite.checked);
                }
            });
        }
    }
    let is_later = |page: &&Name| PartialDate::parse(page.as_str()).is_some_and(|date| date.first() > today);
    let mut found = Diagnostics::new();
    found.extend(pages.into_iter().filter(is_later).map(|page| {
        let message = format!("the page is of {}, which is after today", page.text);
        Diagnostic::warning(Code::BadDate, place(sources, page), message)
            .found(format!("today is {today}"))
            .help("write the day that the page bears; leave `checked` out if it has none")
    }));
    found
}
