//! Pages: to be written.
use super::view::Page;
use super::wizard::Wizard;
use crate::knowledge::Choice;

pub(super) fn page(_: &Wizard<'_>) -> Page {
    unimplemented!()
}
pub(super) fn groups(options: &[Choice]) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for group in options.iter().filter_map(|option| option.group.as_deref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}
