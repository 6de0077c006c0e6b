//! Conditions in words: a clause that reads after "if".

use std::collections::BTreeSet;

use crate::interview::State;
use crate::knowledge::{Condition, Expr, Id, Options, Question};
use crate::language::Args;

use super::speak::Speaker;
use super::words;

/// Up to so many options are named even where fewer would be left over: "family or study" is clearer than
/// "not work".
const FEW_OPTIONS: usize = 2;

impl Speaker<'_> {
    /// The clause after "if"; empty for what always holds.
    pub fn condition(&self, condition: &Condition) -> String {
        self.clause(condition, true)
    }

    /// "se ..."; empty for what is needed in any case.
    pub fn only_if(&self, state: &State) -> String {
        match state {
            State::If(condition) => {
                self.ui(words::IF, &Args::new().text("condizione", self.condition(condition)))
            }
            State::Required | State::NotNeeded => String::new(),
        }
    }

    /// The clause for a condition, or for its opposite.
    fn clause(&self, condition: &Condition, holds: bool) -> String {
        match condition {
            Condition::Not(inner) => self.clause(inner, !holds),
            Condition::All(parts) => self.joined(parts, holds, holds),
            Condition::Any(parts) => self.joined(parts, !holds, holds),
            Condition::Is(question, options) => self.is(*question, self.wanted(*question, *options, holds)),
            Condition::Named(name) => {
                let name = &self.knowledge().conditions[*name].name;
                self.named_attribute("condizione", name, if holds { "" } else { ".no" })
            }
            Condition::Doubt(_) => self.plain(words::CONDITION_DOUBT),
            Condition::AtLeast(left, right) | Condition::Before(left, right) => self.depends([left, right]),
            Condition::Since(day) | Condition::Until(day) => self.depends([day]),
        }
    }

    /// Clauses joined by "and" or "or"; those that are joined inside themselves are set apart.
    fn joined(&self, parts: &[Condition], and: bool, holds: bool) -> String {
        let mut flat = Vec::new();
        flatten(parts, and, holds, &mut flat);
        let flat = self.merged(flat, and);
        let mut clauses: Vec<String> = Vec::new();
        for part in &flat {
            let clause = match part {
                Part::Answer(question, options) => self.is(*question, *options),
                Part::Other(part, holds) => {
                    let clause = self.clause(part, *holds);
                    if flat.len() > 1 && is_joined(part) {
                        self.ui(words::SET_APART, &Args::new().text("testo", clause))
                    } else {
                        clause
                    }
                }
            };
            if !clause.is_empty() && !clauses.contains(&clause) {
                clauses.push(clause);
            }
        }
        if and { self.language.list_and(&clauses) } else { self.language.list_or(&clauses) }
    }

    /// What several parts say about the answer to one question, said once.
    fn merged<'c>(&self, parts: Vec<(&'c Condition, bool)>, and: bool) -> Vec<Part<'c>> {
        let mut merged: Vec<Part<'c>> = Vec::new();
        for (part, holds) in parts {
            let Condition::Is(question, options) = part else {
                merged.push(Part::Other(part, holds));
                continue;
            };
            let wanted = self.wanted(*question, *options, holds);
            let same = merged.iter_mut().find_map(|part| match part {
                Part::Answer(other, options) if other == question => Some(options),
                Part::Answer(..) | Part::Other(..) => None,
            });
            match same {
                Some(options) => *options = if and { options.and(wanted) } else { options.or(wanted) },
                None => merged.push(Part::Answer(*question, wanted)),
            }
        }
        merged
    }

    /// The options with which a condition on an answer holds, or does not.
    fn wanted(&self, question: Id<Question>, options: Options, holds: bool) -> Options {
        let all = self.all(question);
        if holds { options.and(all) } else { all.without(options) }
    }

    fn all(&self, question: Id<Question>) -> Options {
        Options::all(self.knowledge().questions[question].kind.options().len())
    }

    /// "tipo di lavoro: domestico o azienda", or what it is not where that is shorter.
    fn is(&self, question: Id<Question>, wanted: Options) -> String {
        let unwanted = self.all(question).without(wanted);
        let count = |options: Options| options.positions().count();
        let args = Args::new().text("tema", self.inside(&self.topic(question)));
        if unwanted.is_empty() {
            self.ui(words::CONDITION_ANY_ANSWER, &args)
        } else if count(wanted) <= FEW_OPTIONS || count(wanted) <= count(unwanted) {
            self.ui(words::CONDITION_IS, &args.text("risposte", self.options(question, wanted)))
        } else {
            self.ui(words::CONDITION_IS_NOT, &args.text("risposte", self.options(question, unwanted)))
        }
    }

    /// Options joined by "or"; a group that is whole is named by its own label.
    fn options(&self, question: Id<Question>, wanted: Options) -> String {
        let options = self.knowledge().questions[question].kind.options();
        let mut labels: Vec<String> = Vec::new();
        for position in wanted.positions() {
            let group = options.get(position).and_then(|option| option.group.as_deref());
            let members = |option: &crate::knowledge::Choice| option.group.as_deref() == group;
            let whole = group.filter(|_| {
                options.iter().enumerate().filter(|(_, option)| members(option)).all(|(at, _)| wanted.has(at))
            });
            let label = match whole {
                Some(group) => self.group(question, group),
                None => self.option(question, position),
            };
            let label = self.quoted(&label);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        self.language.list_or(&labels)
    }

    /// A label inside a sentence: in quotation marks where its own commas and colons would tear the sentence.
    pub(super) fn quoted(&self, label: &str) -> String {
        if label.contains([',', ':', ';', '(', '?', '.']) {
            self.ui(words::QUOTED, &Args::new().text("testo", label))
        } else {
            self.inside(label)
        }
    }

    /// What a comparison reads: the data give words only to those that have a name.
    fn depends<'e>(&self, exprs: impl IntoIterator<Item = &'e Expr>) -> String {
        let mut questions = BTreeSet::new();
        for expr in exprs {
            self.questions_of(expr, &mut questions);
        }
        let topics: Vec<String> =
            questions.into_iter().map(|question| self.inside(&self.topic(question))).collect();
        if topics.is_empty() {
            return self.plain(words::CONDITION_TODAY);
        }
        self.ui(words::CONDITION_DEPENDS, &Args::new().text("temi", self.language.list_and(&topics)))
    }

    fn questions_of(&self, expr: &Expr, questions: &mut BTreeSet<Id<Question>>) {
        match expr {
            Expr::Answer(question) | Expr::Months(question) => {
                questions.insert(*question);
            }
            Expr::Named(name) => self.questions_of(&self.knowledge().expressions[*name].expr, questions),
            Expr::After(left, right) | Expr::Before(left, right) => {
                self.questions_of(left, questions);
                self.questions_of(right, questions);
            }
            Expr::Times(parts) | Expr::Sum(parts) => {
                for part in parts {
                    self.questions_of(part, questions);
                }
            }
            Expr::Case(arms, last) => {
                for (_, arm) in arms {
                    self.questions_of(arm, questions);
                }
                self.questions_of(last, questions);
            }
            Expr::Zero | Expr::One | Expr::Today | Expr::Value(_) => {}
        }
    }
}

/// One of several joined clauses.
enum Part<'c> {
    /// The answer to a question is one of these options.
    Answer(Id<Question>, Options),
    /// Anything else, and whether it holds.
    Other(&'c Condition, bool),
}

/// Takes out what is joined in the same way as the whole: "(a and b) and c" is "a and b and c".
fn flatten<'c>(parts: &'c [Condition], and: bool, holds: bool, flat: &mut Vec<(&'c Condition, bool)>) {
    for part in parts {
        let (mut part, mut holds) = (part, holds);
        while let Condition::Not(inner) = part {
            (part, holds) = (inner, !holds);
        }
        match part {
            Condition::All(parts) if holds == and => flatten(parts, and, holds, flat),
            Condition::Any(parts) if holds != and => flatten(parts, and, holds, flat),
            _ => flat.push((part, holds)),
        }
    }
}

fn is_joined(condition: &Condition) -> bool {
    match condition {
        Condition::Not(inner) => is_joined(inner),
        Condition::All(parts) | Condition::Any(parts) => parts.len() > 1,
        Condition::Is(..)
        | Condition::AtLeast(..)
        | Condition::Before(..)
        | Condition::Since(_)
        | Condition::Until(_)
        | Condition::Named(_)
        | Condition::Doubt(_) => false,
    }
}
