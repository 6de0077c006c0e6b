//! Questions, and the small catalogues: offices, documents, notices, fees, permits.

use super::{Resolver, all, boxed};
use crate::diagnostic::Code;
use crate::knowledge::authored::{self, Kind as Answers, Name};
use crate::knowledge::base::{Kind, options};
use crate::knowledge::model::{
    Choice, Document, Expr, Fee, Form, Kind as Resolved, Notice, Office, OfficeKind, Operation,
    OperationKind, Options, Permit, Person, Question, Silence, Type, Unsaid, Weight,
};

impl Resolver<'_> {
    pub(super) fn question(&mut self, name: &Name, authored: &authored::Question) -> Option<Question> {
        let about = self.person(&authored.about);
        let kind = self.kind(name, &authored.kind);
        let when = authored.when.as_ref().map(|when| self.condition(when));
        let with = self.shown(&authored.with);
        let weight = match authored.weight {
            None | Some(authored::Weight::Decides) => Weight::Decides,
            Some(authored::Weight::Refines) => Weight::Refines,
        };
        let when = match when {
            Some(when) => Some(when?),
            None => None,
        };
        Some(Question { name: boxed(name), about: about?, kind: kind?, when, weight, with: with? })
    }

    pub(super) fn person(&mut self, name: &Name) -> Option<Person> {
        self.member("person", name, Person::find, Person::ALL, Person::as_str)
    }

    fn kind(&mut self, name: &Name, authored: &Answers) -> Option<Resolved> {
        Some(match authored {
            Answers::YesNo => Resolved::One { options: self.choices(name, authored)?, yes_no: true },
            Answers::One(_) => Resolved::One { options: self.choices(name, authored)?, yes_no: false },
            Answers::Several { none, .. } => {
                let options = self.choices(name, authored)?;
                let none = options.iter().position(|option| *option.name == *none.as_str())?;
                Resolved::Several { options, none }
            }
            Answers::Count { min, max } => {
                let min = min.as_ref().map_or(Some(Expr::Zero), |min| self.expr_of(min, Type::Number));
                let max = self.expr_of(max, Type::Number);
                Resolved::Count { min: min?, max: max? }
            }
            Answers::Money { max } => Resolved::Money { max: self.expr_of(max, Type::Money)? },
            Answers::Date { min, max } => {
                let min = min.as_ref().map(|min| self.expr_of(min, Type::Day));
                let max = max.as_ref().map(|max| self.expr_of(max, Type::Day));
                Resolved::Date { min: transpose(min)?, max: transpose(max)? }
            }
        })
    }

    fn choices(&mut self, name: &Name, authored: &Answers) -> Option<Vec<Choice>> {
        let choices: Vec<Choice> = options(authored)
            .into_iter()
            .map(|(option, group)| Choice { name: option.into(), group: group.map(boxed) })
            .collect();
        if choices.is_empty() {
            let message = format!("question `{}` has no option", name.text);
            self.wrong(self.place(name), &message, "write the options, or another kind of question");
            return None;
        }
        if choices.len() > Options::MOST {
            let message = format!("question `{}` has {} options", name.text, choices.len());
            let most = format!("at most {} are accepted", Options::MOST);
            self.fault(Code::Limit, name, message, |fault| fault.found(most));
            return None;
        }
        Some(choices)
    }

    /// The kind of an office stands at the head of its id: `portale`, `portale-nulla-osta`.
    pub(super) fn office(&mut self, name: &Name, authored: &authored::Office) -> Option<Office> {
        let kind = self.member("kind of office", name, office_kind, OfficeKind::ALL, OfficeKind::as_str)?;
        Some(Office { name: boxed(name), kind, url: authored.url.as_deref().map(Into::into) })
    }

    pub(super) fn document(&mut self, name: &Name, authored: &authored::Document) -> Option<Document> {
        let issuer = authored.issuer.as_ref().map(|issuer| self.id(Kind::Office, issuer));
        let valid = authored.valid.as_ref().map(|valid| self.value_of(valid, Type::Span));
        Some(Document {
            name: boxed(name),
            form: form(&authored.form),
            issuer: transpose(issuer)?,
            legalised: authored.legalised,
            valid: transpose(valid)?,
        })
    }

    pub(super) fn notice(&mut self, name: &Name, authored: &authored::Notice) -> Option<Notice> {
        let (with, cite) = (self.shown(&authored.with), self.cite(&authored.cite));
        let silent = authored.silent.as_ref().map(|silence| self.silence(silence));
        Some(Notice { name: boxed(name), with: with?, silent: transpose(silent)?, cite: cite? })
    }

    fn silence(&mut self, authored: &authored::Silence) -> Option<Silence> {
        let about = authored.about.iter().map(|unsaid| match unsaid {
            authored::Unsaid::Papers => Unsaid::Papers,
            authored::Unsaid::Cost => Unsaid::Cost,
            authored::Unsaid::Term => Unsaid::Term,
            authored::Unsaid::Office => Unsaid::Office,
            authored::Unsaid::Rule => Unsaid::Rule,
        });
        Some(Silence { about: about.collect(), searched: self.cite(&authored.searched)? })
    }

    pub(super) fn fee(&mut self, name: &Name, authored: &authored::Fee) -> Option<Fee> {
        let sum = self.expr_of(&authored.sum, Type::Money);
        let each = authored.each.as_ref().map(|each| self.expr_of(each, Type::Number));
        let cite = self.cite(&authored.cite);
        Some(Fee { name: boxed(name), sum: sum?, each: transpose(each)?, cite: cite? })
    }

    pub(super) fn permit(&mut self, name: &Name, authored: &authored::Permit) -> Option<Permit> {
        let electronic =
            authored.format.as_ref().map(|format| matches!(format, authored::Format::Electronic));
        let operations = all(authored.operations.0.iter().map(|(name, operation)| {
            let kind = self.operation_kind(name);
            let operation = self.operation(operation);
            Some((kind?, operation?))
        }));
        let cite = self.cite(&authored.cite);
        Some(Permit { name: boxed(name), electronic, operations: operations?, cite: cite? })
    }

    pub(super) fn operation_kind(&mut self, name: &Name) -> Option<OperationKind> {
        self.member("operation", name, OperationKind::find, OperationKind::ALL, OperationKind::as_str)
    }

    fn operation(&self, authored: &authored::Operation) -> Option<Operation> {
        Some(match authored {
            authored::Operation::By { offices, when, procedure } => Operation::By {
                offices: self.ids(Kind::Office, offices)?,
                when: transpose(when.as_ref().map(|when| self.id(Kind::Condition, when)))?,
                procedure: transpose(
                    procedure.as_ref().map(|procedure| self.id(Kind::Procedure, procedure)),
                )?,
            },
            authored::Operation::NotProvided => Operation::NotProvided,
        })
    }
}

/// How a paper is handed in.
pub(crate) fn form(authored: &authored::Form) -> Form {
    match authored {
        authored::Form::Original => Form::Original,
        authored::Form::Copy => Form::Copy,
        authored::Form::CopyShowOriginal => Form::CopyShowOriginal,
        authored::Form::Receipt => Form::Receipt,
        authored::Form::Photo => Form::Photo,
        authored::Form::Filled => Form::Filled,
    }
}

/// Absent is fine, unresolved is not.
#[expect(
    clippy::option_option,
    reason = "the outer level says whether the author wrote it, the inner whether it resolved"
)]
pub(super) fn transpose<T>(found: Option<Option<T>>) -> Option<Option<T>> {
    match found {
        None => Some(None),
        Some(None) => None,
        Some(Some(thing)) => Some(Some(thing)),
    }
}

/// The longest kind of office that an id begins with.
fn office_kind(name: &str) -> Option<OfficeKind> {
    let heads = |kind: &OfficeKind| {
        name.strip_prefix(kind.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    OfficeKind::ALL.iter().copied().filter(heads).max_by_key(|kind| kind.as_str().len())
}
