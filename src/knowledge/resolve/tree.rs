//! The tree: which question leads where, and what helps where the guide has no procedure.

use super::{Resolver, all, boxed};
use crate::diagnostic::{Code, Diagnostic, suggest};
use crate::knowledge::authored::{self, Kind as Answers, Name};
use crate::knowledge::base::Kind;
use crate::knowledge::model::{Id, Node, Referral, Subtree};

/// The subtree where every interview starts.
pub(crate) const ROOT: &str = "inizio";

impl Resolver<'_> {
    pub(super) fn subtree(&mut self, name: &Name, authored: &authored::Node) -> Option<Subtree> {
        Some(Subtree { name: boxed(name), node: self.node(authored)? })
    }

    fn node(&mut self, authored: &authored::Node) -> Option<Node> {
        Some(match authored {
            authored::Node::Ask(name, branches, unsure) => {
                let one = self.asks_for_one(name);
                let branches = all(branches.iter().map(|(options, node)| {
                    let chosen = self.chosen(name, options);
                    let node = self.node(node);
                    Some((chosen?.1, node?))
                }));
                let unsure = self.node(unsure);
                let question = self.id(Kind::Question, name)?;
                one.then_some(())?;
                Node::Ask { question, branches: branches?, unsure: Box::new(unsure?) }
            }
            authored::Node::Go(procedures) => Node::Go(self.ids(Kind::Procedure, procedures)?),
            authored::Node::Refer(name) => Node::Refer(self.referral(name)),
            authored::Node::See(name) => Node::See(self.id(Kind::Subtree, name)?),
        })
    }

    /// The tree branches on one option: a question that takes several, or a number, cannot route.
    fn asks_for_one(&mut self, name: &Name) -> bool {
        let base = self.base;
        let Some(position) = self.names.find(Kind::Question, name) else {
            return false;
        };
        let Some((_, question)) = base.questions.get(position) else {
            return false;
        };
        let one = matches!(question.kind, Answers::YesNo | Answers::One(_));
        // A question without any options is reported by the branches.
        if !one && matches!(question.kind, Answers::Several { .. }) {
            let message = format!("question `{}` takes several options, and the tree follows one", name.text);
            self.wrong(self.place(name), &message, "route with a question of kind One or YesNo");
        }
        one
    }

    /// A referral needs no file: naming it defines it.
    fn referral(&mut self, name: &Name) -> Id<Referral> {
        let known = self.referrals.iter().position(|referral| *referral.name == *name.as_str());
        Id::new(known.unwrap_or_else(|| {
            self.referrals.push(Referral { name: boxed(name) });
            self.referrals.len() - 1
        }))
    }

    pub(super) fn root(&mut self) -> Option<Id<Subtree>> {
        let base = self.base;
        let position = base.tree.iter().position(|(name, _)| name.as_str() == ROOT);
        if position.is_none() && !base.is_lost(ROOT) {
            let names = base.tree.iter().map(|(name, _)| name.as_str());
            self.diagnostics.push(
                Diagnostic::error(Code::UnknownName, None, format!("no subtree is called `{ROOT}`"))
                    .found("every interview starts there")
                    .did_you_mean(suggest(ROOT, names)),
            );
        }
        position.map(Id::new)
    }
}
