//! Every path of the tree: it ends in a result, asks a question once, only where the question applies, and agrees with
//! what the procedures at its end take as given.

use std::collections::BTreeSet;

use super::truth::{Known, Truth};
use super::{Checker, list};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::knowledge::authored::{Name, Node};
use crate::knowledge::base::Kind;
use crate::knowledge::resolve::ROOT;

/// The most nodes that are walked: a tree of shared parts can have more paths than anyone can follow.
const MOST_NODES: usize = 1_000_000;

/// A walk from the root to every leaf.
struct Walk<'c, 'a> {
    checker: &'c mut Checker<'a>,
    path: Vec<Known<'a>>,
    nodes: usize,
    /// What was reported, so that a shared part is reported once.
    told: BTreeSet<(Code, Option<Span>, String)>,
}

impl Checker<'_> {
    pub(super) fn paths(&mut self) {
        for (_, node) in &self.base.tree {
            self.branches(node);
        }
        let Some((_, root)) = self.base.tree.iter().find(|(name, _)| name.as_str() == ROOT) else {
            return;
        };
        let mut walk = Walk { checker: self, path: Vec::new(), nodes: 0, told: BTreeSet::new() };
        walk.node(root);
        if walk.nodes > MOST_NODES {
            let message = format!("the tree has more than {MOST_NODES} places on its paths");
            self.error(Code::Limit, None, message, |fault| {
                fault.help("share less, or route by fewer questions")
            });
        }
    }

    /// Every option stands in exactly one branch, and every leaf names a result.
    fn branches(&mut self, node: &Node) {
        match node {
            Node::Ask(question, branches, unsure) => {
                self.options_once(question, branches);
                for (_, node) in branches {
                    self.branches(node);
                }
                self.branches(unsure);
            }
            // It has no name to point at: its question, or its subtree, is reported by the walk.
            Node::Go(_) | Node::Refer(_) | Node::See(_) => {}
        }
    }

    fn options_once(&mut self, question: &Name, branches: &[(Vec<Name>, Node)]) {
        let Some(position) = self.names.find(Kind::Question, question) else {
            return;
        };
        let mut covered: Vec<&Name> = Vec::new();
        for option in branches.iter().flat_map(|(options, _)| options) {
            if let Some(first) = covered.iter().find(|known| known.as_str() == option.as_str()) {
                let first = self.place(first);
                let message =
                    format!("option `{}` of `{}` stands in two branches", option.text, question.text);
                self.error(Code::DuplicateKey, self.place(option), message, |fault| {
                    fault.found("this branch is never taken").also(first, "first here")
                });
            }
            covered.push(option);
        }
        let has = |option: &&&str| !covered.iter().any(|name| name.as_str() == **option);
        let missing: Vec<&str> = self.names.options(position).iter().filter(has).copied().collect();
        if !missing.is_empty() {
            let message = format!("no branch of `{}` for {}", question.text, list(missing));
            self.error(Code::NoResult, self.place(question), message, |fault| {
                fault.found("who answers that has no way on").help("add the options to a branch")
            });
        }
    }
}

impl<'a> Walk<'_, 'a> {
    fn node(&mut self, node: &'a Node) {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return;
        }
        match node {
            Node::Ask(question, branches, unsure) => self.ask(question, branches, unsure),
            Node::Go(procedures) => self.go(procedures),
            Node::Refer(_) => {}
            Node::See(subtree) => {
                let base = self.checker.base;
                if let Some(position) = self.checker.names.find(Kind::Subtree, subtree)
                    // What is in a circle cannot be walked, and is reported.
                    && self.checker.order.reads((Kind::Subtree, position)).is_some()
                    && let Some((_, node)) = base.tree.get(position)
                {
                    self.node(node);
                }
            }
        }
    }

    fn ask(&mut self, question: &'a Name, branches: &'a [(Vec<Name>, Node)], unsure: &'a Node) {
        let Some(position) = self.checker.names.find(Kind::Question, question) else {
            return;
        };
        if let Some(earlier) = self.path.iter().find(|answered| answered.question == position) {
            let earlier = self.checker.place(earlier.name);
            let message = format!("question `{}` is asked twice on one path", question.text);
            self.tell(Code::Unreachable, self.checker.place(question), message, |fault| {
                fault.found("its answer is known here").also(earlier, "asked before")
            });
            return;
        }
        if self.checker.applies(position, &self.path) == Truth::No {
            let path = self.told_path();
            let message = format!("question `{}` does not apply here", question.text);
            self.tell(Code::Unreachable, self.checker.place(question), message, |fault| {
                fault.found(format!("its `when` is false after {path}"))
            });
        }
        for (options, node) in branches {
            self.path.push(Known {
                question: position,
                name: question,
                options: Some(options.iter().collect()),
            });
            self.node(node);
            let _done = self.path.pop();
        }
        self.path.push(Known { question: position, name: question, options: None });
        self.node(unsure);
        let _done = self.path.pop();
    }

    fn go(&mut self, procedures: &'a [Name]) {
        if procedures.is_empty() {
            let place = self.path.last().and_then(|answered| self.place_of_answer(answered));
            let message = format!("the path {} ends without a procedure", self.told_path());
            self.tell(Code::NoResult, place, message, |fault| {
                fault.found("`Go([])` after this").help("name a procedure, or refer to somebody")
            });
        }
        let base = self.checker.base;
        for name in procedures {
            let Some(position) = self.checker.names.find(Kind::Procedure, name) else {
                continue;
            };
            let Some((_, procedure)) = base.procedures.get(position) else {
                continue;
            };
            for (question, options) in &procedure.given.0 {
                self.agrees(name, question, options);
            }
        }
    }

    /// Whether what was answered is within what the procedure takes as given. Who did not know is told by the result: what
    /// it takes as given then holds.
    fn agrees(&mut self, procedure: &Name, question: &'a Name, given: &'a [Name]) {
        let position = self.checker.names.find(Kind::Question, question);
        let Some(answered) = self.path.iter().find(|answered| Some(answered.question) == position) else {
            return;
        };
        // A misspelled option of the given is reported where it stands.
        let known = |option: &Name| {
            position.is_some_and(|position| self.checker.names.option(position, option).is_some())
        };
        if !given.iter().all(known) {
            return;
        }
        let is_given = |option: &&&Name| given.iter().any(|given| given.as_str() == option.as_str());
        let Some(culprit) = answered.options.iter().flatten().find(|option| !is_given(option)) else {
            return;
        };
        let found = format!("can be `{}`", culprit.text);
        let message = format!("procedure `{}` is reached where `{}` {found}", procedure.text, question.text);
        let taken = given.iter().map(Name::as_str);
        let taken = format!("it takes as given that this is {}", list(taken));
        let branch = self.checker.place(culprit);
        let (here, given) = (self.checker.place(procedure), self.checker.place(question));
        self.tell(Code::GivenDisagrees, here, message, |fault| {
            fault.found(format!("on this path it {found}")).also(branch, "answered here").also(given, taken)
        });
    }

    /// The path in words: `fase` = `rinnovo`, `permesso` = ?.
    fn told_path(&self) -> String {
        let steps = self.path.iter().map(|answered| {
            let first = answered
                .options
                .as_ref()
                .map_or(Some("?"), |options| options.first().map(|name| name.as_str()));
            format!("`{} = {}`", answered.name.text, first.unwrap_or("?"))
        });
        let steps: Vec<String> = steps.collect();
        if steps.is_empty() { "the start".to_owned() } else { steps.join(", ") }
    }

    fn place_of_answer(&self, answered: &Known<'a>) -> Option<Span> {
        let option = answered.options.as_ref().and_then(|options| options.first().copied());
        self.checker.place(option.unwrap_or(answered.name))
    }

    fn tell(
        &mut self,
        code: Code,
        place: Option<Span>,
        message: String,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if self.told.insert((code, place, message.clone())) {
            self.checker.error(code, place, message, more);
        }
    }
}
