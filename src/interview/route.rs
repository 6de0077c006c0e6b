//! Walking the decision tree.

use super::answers::{Answer, Answers};
use crate::knowledge::{Id, Knowledge, Node, Options, Procedure, Question, Referral};

/// Where a walk stops.
#[derive(Clone, Debug)]
pub(crate) enum Stop<'k> {
    /// At a question without an answer.
    Ask(Id<Question>, &'k Node),
    /// At procedures.
    Go(Vec<Id<Procedure>>),
    /// Where somebody else must help.
    Refer(Id<Referral>),
}

/// Follows the answers from the root as far as they go; the questions that were asked, and where it stops.
pub(crate) fn walk<'k>(knowledge: &'k Knowledge, answers: &Answers) -> (Vec<Id<Question>>, Stop<'k>) {
    let mut path = Vec::new();
    let mut node = &knowledge.subtrees[knowledge.root].node;
    loop {
        match node {
            Node::See(name) => node = &knowledge.subtrees[*name].node,
            Node::Go(procedures) => return (path, Stop::Go(procedures.clone())),
            Node::Refer(referral) => return (path, Stop::Refer(*referral)),
            Node::Ask { question, branches, unsure } => {
                let next = match answers.get(*question) {
                    Some(Answer::One(position)) => {
                        branches.iter().find(|(options, _)| options.has(position)).map(|(_, node)| node)
                    }
                    Some(Answer::Unknown) => Some(&**unsure),
                    _ => None,
                };
                let Some(next) = next else {
                    return (path, Stop::Ask(*question, node));
                };
                path.push(*question);
                node = next;
            }
        }
    }
}

/// The ways on from a question of the tree; no options is "I don't know".
pub(crate) fn ways(node: &Node) -> impl Iterator<Item = (Option<Options>, &Node)> {
    let (branches, unsure) = match node {
        Node::Ask { branches, unsure, .. } => (&**branches, Some(&**unsure)),
        Node::Go(_) | Node::Refer(_) | Node::See(_) => (&[][..], None),
    };
    branches.iter().map(|(options, node)| (Some(*options), node)).chain(unsure.map(|node| (None, node)))
}
