//! The texts that the data needs: their ids derive from the ids of the data, and each knows the variables it is given.

use std::collections::{BTreeMap, BTreeSet};

use super::overlays::{is_province, renamed};
use super::{Checker, list};
use crate::diagnostic::{Code, Span, suggest};
use crate::knowledge::authored::{
    Choice, Cure, Expr, Item, Kind as Answers, Name, Pairs, Procedure, Question,
};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{Form, OperationKind, Person, Stage};
use crate::knowledge::resolve::form;
use crate::knowledge::visit::Use;
use crate::language::Expected;

/// The variable of a requirement that time cures: the day on which it will hold.
const SOLVED_DAY: &str = "dal";

/// What is expected so far.
struct Texts {
    list: Vec<Expected>,
}

impl Texts {
    fn required(&mut self, id: String, variables: &[&str], at: Option<Span>) {
        self.list.push(Expected::required(id, variables, at));
    }

    /// A message that may be there or not.
    fn optional(&mut self, id: &str, attributes: &[&str]) {
        self.list.push(Expected::optional(id, &[], None));
        for attribute in attributes {
            self.list.push(Expected::optional(format!("{id}.{attribute}"), &[], None));
        }
    }

    /// A message with its attributes, which are given the same variables.
    fn message(
        &mut self,
        id: &str,
        required: &[&str],
        optional: &[&str],
        variables: &[&str],
        at: Option<Span>,
    ) {
        self.required(id.to_owned(), variables, at);
        for attribute in required {
            self.required(format!("{id}.{attribute}"), variables, at);
        }
        for attribute in optional {
            self.list.push(Expected::optional(format!("{id}.{attribute}"), variables, at));
        }
    }
}

/// A text that several procedures share: the variables that its first user gives.
type Shared<'a> = BTreeMap<String, (&'a Name, BTreeSet<&'a str>)>;

impl<'a> Checker<'a> {
    /// Every text of the data, of the program (`ui`) and of the language itself.
    pub(super) fn expected_words(&mut self, ui: &[(&str, &[&str])]) -> Vec<Expected> {
        let mut texts = Texts { list: Expected::own().collect() };
        for (id, variables) in ui {
            texts.required((*id).to_owned(), variables, None);
        }
        for (name, question) in &self.base.questions {
            self.question_words(name, question, &mut texts);
        }
        // A name that has to be changed is one fault, not one for each of its texts.
        let foreign: BTreeMap<(usize, usize), String> =
            self.foreign().map(|(name, province)| (name.place(), renamed(name, province))).collect();
        let catalogues: [(Kind, &str, &[&str], &[&str]); 8] = [
            (Kind::Permit, "permesso", &[], &["vecchi", "durata"]),
            (Kind::Procedure, "procedura", &["ufficiale", "che-cosa"], &[]),
            (Kind::Document, "documento", &[], &["come"]),
            (Kind::Office, "ufficio", &[], &["che-cosa"]),
            (Kind::Fee, "costo", &[], &["spiega"]),
            (Kind::Condition, "condizione", &["no"], &[]),
            (Kind::Source, "fonte", &[], &[]),
            (Kind::Notice, "avviso", &[], &[]),
        ];
        for (kind, prefix, required, optional) in catalogues {
            for (position, (name, _)) in self.base.entries(kind).into_iter().enumerate() {
                let variables = match kind {
                    Kind::Notice => {
                        self.base.notices.get(position).map(|(_, notice)| variables(&notice.with))
                    }
                    _ => None,
                };
                let id = format!("{prefix}-{}", name.text);
                if let Some(better) = foreign.get(&name.place()) {
                    texts.optional(&id, &[required, optional].concat());
                    texts.optional(&format!("{prefix}-{better}"), &[required, optional].concat());
                    continue;
                }
                texts.message(&id, required, optional, &variables.unwrap_or_default(), self.place(name));
            }
        }
        let mut shared = Shared::new();
        for (_, procedure) in &self.base.procedures {
            self.procedure_words(procedure, &mut shared, &mut texts);
        }
        for (_, bundle) in &self.base.bundles {
            self.alternatives(&bundle.items, &mut texts);
        }
        let local = self.base.overlays.iter().flat_map(|(_, overlay)| &overlay.notices.0);
        texts.list.extend(
            local.map(|(name, _)| Expected::optional(format!("avviso-{}", name.text), &[], None).going_on()),
        );
        self.referrals(&mut texts);
        self.members(&mut texts);
        for (province, overlay) in &self.base.overlays {
            let key = province.text.to_ascii_lowercase();
            if is_province(&province.text) {
                texts.required(format!("provincia-{key}"), &[], self.place(province));
            }
            for (office, _) in &overlay.offices.0 {
                let hours = format!("orari-{key}-{}", office.text);
                texts.list.push(Expected::optional(hours, &[], self.place(office)));
            }
        }
        texts.list
    }

    fn question_words(&self, name: &Name, question: &Question, texts: &mut Texts) {
        let id = format!("domanda-{}", name.text);
        let with = variables(&question.with);
        let place = self.place(name);
        texts.message(&id, &["tema", "perche"], &["aiuto"], &with, place);
        let mut option = |option: &Name| {
            let place = self.place(option).or(place);
            texts.required(format!("{id}.o-{}", option.text), &with, place);
            texts.list.push(Expected::optional(format!("{id}.n-{}", option.text), &with, place));
        };
        let (choices, none) = match &question.kind {
            Answers::One(choices) => (choices, None),
            Answers::Several { options, none } => (options, Some(none)),
            Answers::YesNo | Answers::Count { .. } | Answers::Money { .. } | Answers::Date { .. } => return,
        };
        let mut groups = Vec::new();
        for choice in choices {
            match choice {
                Choice::Plain(name) => option(name),
                Choice::Group(group, options) => {
                    groups.push(group);
                    options.iter().for_each(&mut option);
                }
            }
        }
        none.into_iter().for_each(&mut option);
        for group in groups {
            texts.required(format!("{id}.g-{}", group.text), &with, self.place(group).or(place));
        }
    }

    fn procedure_words(&mut self, procedure: &'a Procedure, shared: &mut Shared<'a>, texts: &mut Texts) {
        for part in &procedure.requires {
            let mut with = variables(&part.with);
            self.same_variables("requisito", &part.id, &with, shared);
            if matches!(part.cure, Cure::Time) {
                with.push(SOLVED_DAY);
            }
            let id = format!("requisito-{}", part.id.text);
            texts.message(&id, &["no"], &["cura", "forse"], &with, self.place(&part.id));
        }
        for part in &procedure.steps {
            let with = variables(&part.with);
            self.same_variables("passo", &part.id, &with, shared);
            texts.message(&format!("passo-{}", part.id.text), &[], &["spiega"], &with, self.place(&part.id));
            self.alternatives(&part.bring, texts);
        }
        for part in &procedure.deadlines {
            let with = variables(&part.with);
            self.same_variables("scadenza", &part.id, &with, shared);
            let id = format!("scadenza-{}", part.id.text);
            texts.message(&id, &["in-tempo", "tardi", "oltre"], &[], &with, self.place(&part.id));
        }
    }

    /// Parts of one id share their text, so they must give it the same variables.
    fn same_variables(&mut self, prefix: &str, id: &'a Name, with: &[&'a str], shared: &mut Shared<'a>) {
        let with: BTreeSet<&str> = with.iter().copied().collect();
        let (first, expected) =
            shared.entry(format!("{prefix}-{}", id.text)).or_insert_with(|| (id, with.clone()));
        if *expected == with {
            return;
        }
        let found = |with: &BTreeSet<&str>| {
            if with.is_empty() { "no variable".to_owned() } else { list(with.iter().copied()) }
        };
        let message = format!("text `{prefix}-{}` is given other variables elsewhere", id.text);
        let (here, there) = (found(&with), found(expected));
        let first = self.place(first);
        self.error(Code::BadVariables, self.place(id), message, |fault| {
            fault
                .found(format!("here it is given {here}"))
                .also(first, format!("here {there}"))
                .help("give the same variables, or use another id")
        });
    }

    fn alternatives(&self, items: &[Item], texts: &mut Texts) {
        for item in items {
            match item {
                Item::Doc(_) | Item::Bundle(_) | Item::Copies(..) => {}
                Item::Each(_, inner)
                | Item::If(_, inner)
                | Item::Omitted(_, inner)
                | Item::Cited(_, inner) => {
                    self.alternatives(inner, texts);
                }
                Item::OneOf(name, ways) => {
                    texts.required(format!("alternativa-{}", name.text), &[], self.place(name));
                    for way in ways {
                        self.alternatives(way, texts);
                    }
                }
            }
        }
    }

    fn referrals(&self, texts: &mut Texts) {
        for (_, thing) in self.base.entries(Kind::Subtree) {
            thing.uses(&mut |mention| {
                if let Use::Referral(name) = mention {
                    texts.message(&format!("rinvio-{}", name.text), &["chi"], &[], &[], self.place(name));
                }
            });
        }
    }

    /// The members of the closed lists that the data uses.
    fn members(&self, texts: &mut Texts) {
        let base = self.base;
        let stages: Vec<&str> = Stage::ALL.iter().map(|stage| stage.as_str()).collect();
        let persons: Vec<&str> = Person::ALL.iter().map(|person| person.as_str()).collect();
        let operations: Vec<&str> = OperationKind::ALL.iter().map(|operation| operation.as_str()).collect();
        for (_, procedure) in &base.procedures {
            self.member("fase", &procedure.stage, &stages, texts);
            let who = procedure.steps.iter().filter_map(|step| step.who.as_ref());
            for person in who.chain([&procedure.actor]) {
                self.member("persona", person, &persons, texts);
            }
            if let Some(operation) = &procedure.operation {
                self.member("operazione", operation, &operations, texts);
            }
        }
        for (_, question) in &base.questions {
            self.member("persona", &question.about, &persons, texts);
        }
        for (operation, _) in base.permits.iter().flat_map(|(_, permit)| &permit.operations.0) {
            self.member("operazione", operation, &operations, texts);
        }
        for (name, document) in &base.documents {
            let form = form(&document.form).as_str();
            texts.required(format!("modo-{form}"), &[], self.place(name));
        }
        // What could not be decoded may need any of them.
        if base.unread || !base.lost.is_empty() {
            let modes: Vec<&str> = Form::ALL.iter().map(|form| form.as_str()).collect();
            let all = [("fase", stages), ("persona", persons), ("operazione", operations), ("modo", modes)];
            for (prefix, members) in all {
                let optional =
                    members.iter().map(|member| Expected::optional(format!("{prefix}-{member}"), &[], None));
                texts.list.extend(optional);
            }
        }
    }

    /// A member needs words; one that is misspelled is reported, and does not make the words of the right one useless.
    fn member(&self, prefix: &str, name: &Name, all: &[&str], texts: &mut Texts) {
        if all.contains(&name.as_str()) {
            texts.required(format!("{prefix}-{}", name.text), &[], self.place(name));
        } else if let Some(meant) = suggest(name.as_str(), all.iter().copied()) {
            texts.list.push(Expected::optional(format!("{prefix}-{meant}"), &[], None));
        }
    }
}

/// The names of the variables that a text is given.
fn variables(with: &Pairs<Name, Expr>) -> Vec<&str> {
    with.0.iter().map(|(name, _)| name.as_str()).collect()
}
