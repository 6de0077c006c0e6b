//! `percorso paths`: every class of every path, as JSON lines, or what they come to, as a summary.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::args::{PathsArgs, PathsFormat};
use super::failure::{Exit, Failure};
use super::{Base, Surroundings, write_out};
use crate::interview::{Answer, Class, Survey, Verdict, survey};
use crate::knowledge::{Id, Knowledge, Question};

/// Walks every path and writes it.
pub(super) fn paths(args: &PathsArgs, surroundings: &Surroundings) -> Result<Exit, Failure> {
    let base = Base::new(&args.base, surroundings)?;
    let knowledge = base.knowledge()?;
    let json = args.format == PathsFormat::Json;
    let (found, shown) = survey(knowledge, base.today, &|class| {
        let verdicts: Vec<&'static str> =
            class.results.iter().map(|result| result.verdict.as_str()).collect();
        (verdicts, if json { format!("{}\n", line(class, knowledge)) } else { String::new() })
    });
    match args.format {
        PathsFormat::Json => {
            write_out(&shown.iter().map(|(_, line)| line.as_str()).collect::<String>())?;
        }
        PathsFormat::Summary => {
            let mut verdicts: BTreeMap<&'static str, usize> = BTreeMap::new();
            for verdict in shown.iter().flat_map(|(verdicts, _)| verdicts) {
                *verdicts.entry(verdict).or_default() += 1;
            }
            write_out(&summary(&found, &verdicts, knowledge))?;
        }
    }
    Ok(Exit::Done)
}

/// One class: the way through the tree, its own answers, and what they come to.
fn line(class: &Class<'_>, knowledge: &Knowledge) -> Value {
    let mut line = json!({
        "route": answers(class.route, knowledge),
        "answers": answers(class.answers, knowledge),
    });
    if let Some(fields) = line.as_object_mut() {
        if class.edge {
            fields.insert("edge".to_owned(), true.into());
        }
        if let Some(referral) = class.referral {
            fields.insert("referral".to_owned(), (*knowledge.referrals[referral].name).into());
        }
        let results: Vec<Value> = class
            .results
            .iter()
            .map(|result| {
                let mut shown = json!({
                    "procedure": &*knowledge.procedures[result.procedure].name,
                    "verdict": result.verdict.as_str(),
                });
                let day = match result.verdict {
                    Verdict::NotYet(Some(day)) => Some(day.min.to_string()),
                    Verdict::NotYet(None) | Verdict::Open | Verdict::Closed | Verdict::Unclear => None,
                };
                let total = result.total.as_ref().map(|total| {
                    let euros = |cents: i64| format!("{}.{:02}", cents / 100, cents % 100);
                    json!({ "min": euros(total.min), "max": total.max.map(euros) })
                });
                for (name, value) in [("from", day.map(Value::from)), ("total", total)] {
                    if let (Some(value), Some(fields)) = (value, shown.as_object_mut()) {
                        fields.insert(name.to_owned(), value);
                    }
                }
                shown
            })
            .collect();
        fields.insert("results".to_owned(), results.into());
    }
    line
}

/// Answers as a file of answers would write them.
fn answers(answers: &[(Id<Question>, Answer)], knowledge: &Knowledge) -> Value {
    let mut written = Map::new();
    for &(id, answer) in answers {
        let question = &knowledge.questions[id];
        written.insert(question.name.to_string(), answer.to_text(question).into());
    }
    written.into()
}

fn summary(found: &Survey, verdicts: &BTreeMap<&'static str, usize>, knowledge: &Knowledge) -> String {
    let mut text = String::new();
    let mut say = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    say(&format!(
        "{} ways through the tree, {} classes of answers, {} edges of ranges; {} of {} procedures reached",
        found.routes,
        found.classes,
        found.edges,
        found.procedures.len(),
        knowledge.procedures.len(),
    ));
    let counted: Vec<String> = verdicts.iter().map(|(verdict, count)| format!("{verdict} {count}")).collect();
    say(&format!("verdicts: {}", counted.join(", ")));
    say("");
    let width = knowledge.procedures.iter().map(|(_, procedure)| procedure.name.len()).max().unwrap_or(0);
    say(&format!("{:width$}  {:>12}  {:>6}  {:>6}  {:>4}", "procedure", "paths", "fewest", "median", "most"));
    for (procedure, lengths) in &found.procedures {
        let mut row = String::new();
        let written = write!(
            row,
            "{:width$}  {:>12}  {:>6}  {:>6}  {:>4}",
            knowledge.procedures[*procedure].name,
            lengths.paths(),
            lengths.fewest(),
            lengths.median(),
            lengths.most(),
        );
        debug_assert!(written.is_ok(), "a string takes everything");
        say(&row);
    }
    let name = |question: Id<Question>| &*knowledge.questions[question].name;
    say("");
    let never: Vec<&str> = found.never_asked.iter().map(|question| name(*question)).collect();
    say(&format!(
        "questions that no path asks: {}",
        if never.is_empty() { "none".to_owned() } else { never.join(", ") }
    ));
    say("options that nothing tells apart:");
    for (question, options) in &found.never_told_apart {
        let choices = knowledge.questions[*question].kind.options();
        let names: Vec<&str> = options
            .positions()
            .filter_map(|position| choices.get(position))
            .map(|choice| &*choice.name)
            .collect();
        say(&format!("  {}: {}", name(*question), names.join(" = ")));
    }
    if found.never_told_apart.is_empty() {
        say("  none");
    }
    text
}
