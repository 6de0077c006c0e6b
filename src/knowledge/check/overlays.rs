//! An overlay stays within what it may do: its names are its own, every line has a place and a source, and nothing in it
//! can write over a screen.

use super::Checker;
use crate::diagnostic::{Code, is_unsafe};
use crate::knowledge::authored::{Contacts, Name, Overlay};
use crate::knowledge::base::Base;

/// The longest text that is shown as it is written, in characters.
const LONGEST: usize = 120;

impl Checker<'_> {
    pub(super) fn overlays(&mut self) {
        self.own_names();
        for (province, overlay) in &self.base.overlays {
            if !is_province(&province.text) {
                let message = format!("`{}` is not a province", province.text);
                self.error(Code::BadCharacters, self.place(province), message, |fault| {
                    fault
                        .found("two capital letters, as on a number plate")
                        .help("write it as \"VV\", \"MI\", \"RM\"")
                });
            }
            self.placed(overlay);
            for (office, contacts) in &overlay.offices.0 {
                self.contacts(office, contacts);
            }
        }
    }

    /// Ids of different provinces, and of the law, are never the same.
    fn own_names(&mut self) {
        let base = self.base;
        for (name, province) in foreign(base) {
            let message = format!("`{}` does not begin with its province", name.text);
            let start = start_of(province);
            let better = format!("call it `{}`, and its texts likewise", renamed(name, province));
            self.error(Code::Foreign, self.place(name), message, |fault| {
                fault.found(format!("names of {} begin with `{start}`", province.text)).help(better)
            });
        }
    }

    /// The names in overlays that do not begin with their province, with it.
    pub(super) fn foreign(&self) -> impl Iterator<Item = (&Name, &Name)> {
        foreign(self.base)
    }

    /// Whether the name of some province cannot be one: what is named by it cannot be told from what is not.
    pub(super) fn has_wrong_province(&self) -> bool {
        self.base.overlays.iter().any(|(province, _)| !is_province(&province.text))
    }

    fn placed(&mut self, overlay: &Overlay) {
        for (name, paper) in &overlay.documents.0 {
            let what = || format!("document `{}`", name.text);
            self.has_cite(&paper.cite, self.place(name), what);
            if paper.at.is_empty() {
                self.nowhere(name, &what(), "at: [Step(\"impronte\")]");
            }
        }
        for (name, notice) in &overlay.notices.0 {
            // That it is cited is looked at with all other notices.
            if notice.at.is_empty() {
                self.nowhere(name, &format!("notice `{}`", name.text), "at: [Office(\"questura\")]");
            }
        }
    }

    fn nowhere(&mut self, name: &Name, what: &str, example: &str) {
        let help = format!("say where, for example {example}");
        self.error(Code::UnusedName, self.place(name), format!("{what} stands nowhere"), |fault| {
            fault.found("its `at` is empty").help(help)
        });
    }

    fn contacts(&mut self, office: &Name, contacts: &Contacts) {
        self.has_cite(&contacts.cite, self.place(office), || {
            format!("how to reach the office `{}`", office.text)
        });
        let Contacts { telephone, certified_mail, address, cite: _ } = contacts;
        if telephone.is_none() && certified_mail.is_none() && address.is_none() {
            let message = format!("nothing says how to reach the office `{}`", office.text);
            self.error(Code::UnusedName, self.place(office), message, |fault| {
                fault.found("it is empty").help("add telephone, certified_mail or address")
            });
        }
        let mut clean = |text: &Option<Name>| match text {
            Some(text) if self.can_be_shown(text, office) => Some(text.clone()),
            _ => None,
        };
        let (telephone, certified_mail, _) = (clean(telephone), clean(certified_mail), clean(address));
        if let Some(number) = telephone.filter(|number| !is_number(&number.text)) {
            let message = format!("`{}` is not a telephone number", number.text);
            self.error(Code::BadCharacters, self.place(&number), message, |fault| {
                fault
                    .found("a number has digits, spaces and `+ - / ( ) .`")
                    .help("write it as \"0963-965514\"")
            });
        }
        if let Some(mail) = certified_mail.filter(|mail| !is_mail(&mail.text)) {
            let message = format!("`{}` is not an address of mail", mail.text);
            self.error(Code::BadCharacters, self.place(&mail), message, |fault| {
                fault.found("it has no spaces and one @ between a name and a domain")
            });
        }
    }

    /// Whether it can stand on a screen as it is written.
    fn can_be_shown(&mut self, text: &Name, office: &Name) -> bool {
        // A text with escapes has lost its place.
        let place = self.place(text).or_else(|| self.place(office));
        if text.text.contains(|c: char| is_unsafe(c) || c == '\n') {
            let message = format!("a text of the office `{}` has a control character", office.text);
            self.error(Code::BadCharacters, place, message, |fault| {
                fault.found("a control character, or a mark of text direction").help("remove it")
            });
            return false;
        }
        if text.text.trim().is_empty() || text.text.chars().count() > LONGEST {
            let message = format!("a text of the office `{}` is empty or too long", office.text);
            self.error(Code::Layout, place, message, |fault| {
                fault.found(format!("between 1 and {LONGEST} characters"))
            });
            return false;
        }
        true
    }
}

/// The names in overlays that do not begin with their province. Where that is wrong itself, nothing can be said.
fn foreign(base: &Base) -> impl Iterator<Item = (&Name, &Name)> {
    let overlays = base.overlays.iter().filter(|(province, _)| is_province(&province.text));
    overlays.flat_map(|(province, overlay)| {
        let start = start_of(province);
        own_names(overlay)
            .filter(move |name| !name.text.starts_with(&start))
            .map(move |name| (name, province))
    })
}

fn own_names(overlay: &Overlay) -> impl Iterator<Item = &Name> {
    let names = overlay.documents.0.iter().map(|(name, _)| name);
    let names = names.chain(overlay.notices.0.iter().map(|(name, _)| name));
    names.chain(overlay.sources.0.iter().map(|(name, _)| name))
}

fn start_of(province: &Name) -> String {
    format!("{}-", province.text.to_ascii_lowercase())
}

/// What a name should be: in small letters, and behind its province.
pub(super) fn renamed(name: &Name, province: &Name) -> String {
    let start = start_of(province);
    let small = name.text.to_lowercase();
    format!("{start}{}", small.strip_prefix(&start).unwrap_or(&small))
}

pub(super) fn is_province(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || " +-/().".contains(c))
}

fn is_mail(text: &str) -> bool {
    let one_at = text.split_once('@').filter(|(_, domain)| !domain.contains('@'));
    one_at.is_some_and(|(name, domain)| {
        !name.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace)
    })
}
