//! "The sources do not say" is a finding, and says where it was looked for: in every source that was read whole.

use super::Checker;
use crate::diagnostic::Code;
use crate::knowledge::authored::{Name, Pay, Silence, Unsaid};

impl Checker<'_> {
    pub(super) fn silence(&mut self) {
        for (name, notice) in &self.base.notices {
            if let Some(silence) = &notice.silent {
                self.searched(name, silence);
            }
        }
        for (_, procedure) in &self.base.procedures {
            for step in &procedure.steps {
                if let Some(Pay::NotStated(notice)) = &step.pay {
                    self.silent_about_cost(notice);
                }
            }
        }
    }

    fn searched(&mut self, name: &Name, silence: &Silence) {
        if silence.about.is_empty() {
            let message = format!("notice `{}` does not say on what the sources are silent", name.text);
            self.error(Code::Unsearched, self.place(name), message, |fault| {
                fault
                    .found("its `about` is empty")
                    .help("say what was looked for: [Papers], [Cost, Term] ...")
            });
        }
        let whole = self.base.sources.iter().filter(|(_, source)| source.whole);
        let is_searched = |source: &Name| silence.searched.iter().any(|cite| cite.source.text == source.text);
        let missing: Vec<&str> =
            whole.filter(|(source, _)| !is_searched(source)).map(|(source, _)| source.as_str()).collect();
        if !missing.is_empty() {
            let message = format!("notice `{}` does not say where all sources were searched", name.text);
            self.error(Code::Unsearched, self.place(name), message, |fault| {
                fault.found(format!("nothing of {}", missing.join(", "))).help(
                    "look through each source that was read whole, and add to `searched` the lines where it would stand",
                )
            });
        }
    }

    /// A step whose cost nobody states says so with a notice that was looked into.
    fn silent_about_cost(&mut self, notice: &Name) {
        let found = self.base.notices.iter().find(|(name, _)| name.text == notice.text);
        let silence = found.and_then(|(_, notice)| notice.silent.as_ref());
        if found.is_none() || silence.is_some_and(|silence| silence.about.contains(&Unsaid::Cost)) {
            return;
        }
        let message =
            format!("notice `{}` stands for a cost, and does not say where it was looked for", notice.text);
        self.error(Code::Unsearched, self.place(notice), message, |fault| {
            fault.found("its notice is not silent about Cost").help(
                "add to the notice: silent: (about: [Cost], searched: [(source: \"...\", at: \"...\")])",
            )
        });
    }
}
