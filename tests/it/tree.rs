//! The tree, as a person at the desk meets it: short screens, few answers, a way on for who does not know, and every one
//! of the 28 paths of PAeSI among the reasons for coming and for the first permit (`tests/coverage/percorsi.csv`).

#![expect(clippy::indexing_slicing, reason = "helpers of tests may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use percorso::knowledge::{Id, Node, Options, Question};

use crate::coverage::{knowledge_base, rows};

/// Rows that fit on a small screen without scrolling, "I don't know" not counted.
const MOST_ROWS: usize = 8;
/// Answers until it is clear which procedure it is.
const MOST_ANSWERS: usize = 8;
/// The referrals that only say that this guide does not hold something yet: no answer for who does not know.
const STUBS: [&str; 1] = ["primo-soggiorno"];

/// One way through the tree; no options where the person does not know.
type Way = Vec<(Id<Question>, Option<Options>)>;

/// Every way through the tree, with the node at its end.
fn ways() -> Vec<(Way, &'static Node)> {
    let knowledge = knowledge_base();
    let mut ends = Vec::new();
    let mut open = vec![(Way::new(), &knowledge.subtrees[knowledge.root].node)];
    while let Some((way, node)) = open.pop() {
        match node {
            Node::Ask { question, branches, unsure } => {
                let on = |taken: Option<Options>| [way.clone(), vec![(*question, taken)]].concat();
                open.extend(branches.iter().map(|(options, node)| (on(Some(*options)), node)));
                open.push((on(None), unsure));
            }
            Node::See(subtree) => open.push((way, &knowledge.subtrees[*subtree].node)),
            Node::Go(_) | Node::Refer(_) => ends.push((way, node)),
        }
    }
    ends
}

/// The way as an answers file has it, each branch by its first option.
fn told(way: &Way) -> String {
    let answer = |(question, taken): &(Id<Question>, Option<Options>)| {
        let question = &knowledge_base().questions[*question];
        let option = taken.and_then(|taken| taken.positions().next());
        let option = option.map_or("?", |option| &*question.kind.options()[option].name);
        format!("{}={option}", question.name)
    };
    way.iter().map(answer).collect::<Vec<_>>().join(", ")
}

#[test]
fn no_screen_has_more_than_eight_rows() {
    let mut faults = Vec::new();
    for (_, question) in knowledge_base().questions.iter() {
        let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
        let mut plain = 0;
        for option in question.kind.options() {
            match &option.group {
                Some(group) => *groups.entry(group).or_default() += 1,
                None => plain += 1,
            }
        }
        let longest = groups.values().copied().max().unwrap_or(0).max(plain + groups.len());
        if longest > MOST_ROWS {
            faults.push(format!("{}: {plain} options and {groups:?}", question.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn eight_answers_lead_to_a_procedure() {
    let ways = ways();
    let longest = ways.iter().max_by_key(|(way, _)| way.len()).map(|(way, _)| way).expect("there are ways");
    println!("{} ways; the longest: {}", ways.len(), told(longest));
    assert!(longest.len() <= MOST_ANSWERS, "{} answers: {}", longest.len(), told(longest));
}

#[test]
fn who_does_not_know_is_led_on() {
    let mut faults = BTreeSet::new();
    for (way, end) in ways() {
        // The end is the one of the last answer: who knew that one is told what the guide holds.
        let Some((_, None)) = way.last() else { continue };
        match end {
            Node::Refer(referral) if STUBS.contains(&&*knowledge_base().referrals[*referral].name) => {
                faults.insert(format!("{}: {}", told(&way), knowledge_base().referrals[*referral].name));
            }
            Node::Go(procedures) if procedures.is_empty() => {
                faults.insert(format!("{}: nothing", told(&way)));
            }
            _ => {}
        }
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{} ways end for who does not know:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn each_path_of_the_source_is_a_reason_to_come() {
    let ways = ways();
    let takes = |way: &Way, answer: &str| {
        let (question, option) = answer.split_once('=').expect("question=option");
        way.iter().any(|(asked, taken)| {
            let asked = &knowledge_base().questions[*asked];
            let position = asked.kind.options().iter().position(|choice| &*choice.name == option);
            &*asked.name == question
                && taken.zip(position).is_some_and(|(taken, position)| taken.has(position))
        })
    };
    let table = rows("percorsi.csv");
    assert_eq!(table.len(), 28);
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for row in &table {
        for (stage, answers) in [("ingresso", &row[1]), ("primo-soggiorno", &row[2])] {
            if answers.is_empty() {
                continue;
            }
            let phase = format!("fase={stage}");
            let wanted: Vec<&str> = answers.split(';').chain([phase.as_str()]).collect();
            if !ways.iter().any(|(way, _)| wanted.iter().all(|answer| takes(way, answer))) {
                faults.push(format!("{}: no way takes {}", row[0], wanted.join(", ")));
            }
            // Housework has the visa for entry; its first permit is that of all employed work.
            if !seen.insert((stage, answers)) && row[0] != "lavoro-subordinato-flussi" {
                faults.push(format!("{}: another path has the same answers, {answers}", row[0]));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
