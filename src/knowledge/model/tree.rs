//! The decision tree, and the whole of what is authored.

use serde::{Deserialize, Serialize};

use super::{
    Document, Fee, Id, NamedCondition, NamedExpr, Notice, Office, Options, Overlay, Permit, Procedure,
    Question, Source, Table, Value,
};

/// Where the tree leads on when the guide itself has no procedure.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Referral {
    pub name: Box<str>,
}

/// A named part of the tree.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Subtree {
    pub name: Box<str>,
    pub node: Node,
}

/// The decision tree that routes to procedures.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub enum Node {
    /// A question, its branches, and where "I don't know" leads.
    Ask {
        /// What is asked.
        question: Id<Question>,
        /// Which options lead where; every option is in exactly one branch.
        branches: Vec<(Options, Self)>,
        /// Where "I don't know" leads.
        unsure: Box<Self>,
    },
    /// One procedure, or a few alternatives.
    Go(Vec<Id<Procedure>>),
    /// Somebody else must help.
    Refer(Id<Referral>),
    /// The subtree of this name.
    See(Id<Subtree>),
}

/// Everything authored.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Knowledge {
    pub values: Table<Value>,
    pub questions: Table<Question>,
    pub conditions: Table<NamedCondition>,
    pub expressions: Table<NamedExpr>,
    pub permits: Table<Permit>,
    pub procedures: Table<Procedure>,
    pub documents: Table<Document>,
    pub offices: Table<Office>,
    pub sources: Table<Source>,
    pub notices: Table<Notice>,
    pub fees: Table<Fee>,
    pub referrals: Table<Referral>,
    pub subtrees: Table<Subtree>,
    /// What provinces ask beside the law.
    pub overlays: Table<Overlay>,
    /// Where every interview starts.
    pub root: Id<Subtree>,
    /// A hash of data and words, in hexadecimal.
    pub version: Box<str>,
}

impl Knowledge {
    /// Whether the tree asks this question, so that its answer decides where a person is led.
    #[must_use]
    pub fn routes(&self, question: Id<Question>) -> bool {
        self.subtrees.iter().any(|(_, subtree)| subtree.node.asks(question))
    }
}

impl Node {
    fn asks(&self, wanted: Id<Question>) -> bool {
        match self {
            Self::Ask { question, branches, unsure } => {
                *question == wanted
                    || unsure.asks(wanted)
                    || branches.iter().any(|(_, node)| node.asks(wanted))
            }
            Self::Go(_) | Self::Refer(_) | Self::See(_) => false,
        }
    }
}
