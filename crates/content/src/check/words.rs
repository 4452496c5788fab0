//! Every text that the questionnaire and the rules need is there in the source language, and no person-facing text
//! holds a forbidden word.

use super::{Findings, Problem};
use crate::{Content, fluent_id};
use fluent_syntax::ast::{Entry, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::{Asker, Item};

/// The source texts, and the words no person-facing text may hold.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// `locales/en/person.ftl`.
    pub person: &'a str,
    /// `locales/en/worker.ftl`.
    pub worker: &'a str,
    /// `locales/en/assessment.ftl`.
    pub assessment: &'a str,
    /// Stems in lower case.
    pub forbidden: &'a [&'a str],
}

pub(super) fn check(content: &Content, words: &Words<'_>, findings: &mut Findings) {
    let person = messages("person.ftl", words.person, findings);
    let mut worker = messages("worker.ftl", words.worker, findings);
    // A worker's item may use a general choice of the person's texts.
    let own: BTreeSet<String> = worker.keys().cloned().collect();
    worker.extend(person.clone());
    let assessment = messages("assessment.ftl", words.assessment, findings);
    for (place, any) in needed_messages(content) {
        let shelf = match place.shelf {
            Shelf::Person => &person,
            Shelf::Worker => &worker,
            Shelf::Assessment => &assessment,
        };
        if !any.iter().any(|id| shelf.contains_key(id)) {
            let id = any.last().cloned().unwrap_or_default();
            findings.add(place.place, Problem::NoMessage(id));
        }
    }
    for item in content.instrument.items.values() {
        let why = format!("why-{}", item.id);
        if !own.contains(&why) {
            findings.add(format!("item {}", item.id), Problem::NoMessage(why));
        }
    }
    for (id, text) in &person {
        let text = text.to_lowercase();
        for word in words.forbidden.iter().filter(|word| text.contains(**word)) {
            findings.add(format!("person.ftl {id}"), Problem::Forbidden((*word).to_owned()));
        }
    }
}

/// Which file a message belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelf {
    Person,
    Worker,
    Assessment,
}

/// Who needs a message, and in which file it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// An item, a step or a rule.
    pub place: String,
    shelf: Shelf,
}

/// Every message the questionnaire and the rules need: who needs it, and the ids of which one must exist.
#[must_use]
pub fn needed_messages(content: &Content) -> Vec<(Need, Vec<String>)> {
    let mut needed = Vec::new();
    for item in content.instrument.items.values() {
        item_messages(item, &mut needed);
    }
    for step in &content.instrument.steps {
        let need = Need { place: format!("step {}", step.id), shelf: Shelf::Worker };
        needed.push((need, vec![format!("section-{}", step.section)]));
    }
    rule_messages(content, &mut needed);
    needed
}

fn item_messages(item: &Item, needed: &mut Vec<(Need, Vec<String>)>) {
    let shelf = if item.asker == Asker::Worker { Shelf::Worker } else { Shelf::Person };
    let mut need = |ids: Vec<String>| needed.push((Need { place: format!("item {}", item.id), shelf }, ids));
    let question = format!("q-{}", item.id);
    need(vec![question.clone()]);
    for choice in &item.choices {
        let choice = fluent_id(choice.as_str());
        need(vec![format!("{question}-choice-{choice}"), format!("choice-{choice}")]);
    }
    for part in &item.parts {
        let name = format!("part-{}", fluent_id(part.name.as_str()));
        need(vec![name.clone()]);
        for choice in &part.choices {
            let choice = fluent_id(choice.as_str());
            need(vec![
                format!("{name}-choice-{choice}"),
                format!("{question}-choice-{choice}"),
                format!("choice-{choice}"),
            ]);
        }
    }
}

fn rule_messages(content: &Content, needed: &mut Vec<(Need, Vec<String>)>) {
    let rules = &content.rules;
    let mut need = |place: &str, id: String| {
        needed.push((Need { place: place.to_owned(), shelf: Shelf::Assessment }, vec![id]));
    };
    let marks: BTreeSet<&str> =
        rules.tags.iter().chain(&rules.actions).map(|mark| mark.rule.id.as_str()).collect();
    for rule in rules.all() {
        // Weights are told by their dimension, tags and actions by their own messages.
        if !rule.id.starts_with("weight.") && !marks.contains(rule.id.as_str()) {
            need(&rule.id, format!("rule-{}", fluent_id(&rule.id)));
        }
    }
    for purpose in &rules.purposes {
        need(&purpose.rule.id, format!("purpose-{}", fluent_id(&purpose.form)));
    }
    for tag in &rules.tags {
        need(&tag.rule.id, format!("tag-{}", fluent_id(&tag.mark)));
    }
    for action in &rules.actions {
        let id = format!("action-{}", fluent_id(&action.mark));
        need(&action.rule.id, format!("{id}-more"));
        need(&action.rule.id, id);
    }
    for dimension in waymark_domain::Dimension::ALL.map(waymark_domain::Dimension::as_str) {
        need(dimension, format!("dimension-{dimension}"));
        need(dimension, format!("rule-dimension-{}", dimension.to_ascii_lowercase()));
    }
    for level in ["A", "B", "C", "D", "E", "X"] {
        need(level, format!("level-{level}"));
        need(level, format!("level-{level}-more"));
    }
    for said in ENGINE {
        need(said, format!("rule-{}", fluent_id(said)));
    }
}

/// Reasons that the engine itself gives.
const ENGINE: [&str; 8] = [
    "age.child",
    "end.stopped",
    "end.not_safe",
    "end.wrong_interpreter",
    "end.declined",
    "end.unfinished",
    "level.e",
    "level.provisional",
];

/// Messages of a file: id and the plain text of it.
fn messages(name: &str, text: &str, findings: &mut Findings) -> BTreeMap<String, String> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text);
    let Resource { body } = resource;
    let mut messages = BTreeMap::new();
    for entry in body {
        match entry {
            Entry::Message(message) => {
                let text = message.value.as_ref().map(plain).unwrap_or_default();
                if messages.insert(message.id.name.to_owned(), text).is_some() {
                    findings.add(format!("{name} {}", message.id.name), Problem::Twice);
                }
            }
            Entry::Junk { .. } => findings.add(name, Problem::Unreadable),
            _ => {}
        }
    }
    messages
}

/// The text of a pattern as far as it stands there; what is placed is left out.
fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable {
                expression: fluent_syntax::ast::Expression::Inline(InlineExpression::StringLiteral { value }),
            } => *value,
            PatternElement::Placeable { .. } => "",
        })
        .collect()
}
