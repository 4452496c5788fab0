//! What a condition names must exist in the questionnaire.

use super::{Findings, Problem};
use crate::Content;
use std::collections::BTreeSet;
use waymark_domain::{ChoiceId, Condition, Item, ItemId, PartName};

/// Items, choices and parts that a condition names must exist.
pub(super) fn names(content: &Content, place: &str, condition: &Condition, findings: &mut Findings) {
    condition.each(&mut |one| match one {
        Condition::Is { item, any } => {
            with_item(content, place, item, findings, |item, findings| {
                for choice in any.iter().filter(|choice| !item.choices.contains(choice)) {
                    findings.add(place, Problem::UnknownChoice(choice.to_string()));
                }
            });
        }
        Condition::Part { item, part, any } => {
            with_item(content, place, item, findings, |item, findings| {
                part_choices(place, item, part, any, findings);
            });
        }
        Condition::Unsaid { item, part } => {
            with_item(content, place, item, findings, |item, findings| {
                part_choices(place, item, part, &[], findings);
            });
        }
        Condition::Before(item) | Condition::Later(item) => {
            with_item(content, place, item, findings, |item, findings| {
                if !item.parts.iter().any(|part| part.name.as_str() == "when") {
                    findings.add(place, Problem::UnknownPart("when".to_owned()));
                }
            });
        }
        Condition::NotAsked(item) => with_item(content, place, item, findings, |_, _| {}),
        Condition::Who(any) => {
            let everyone = content.instrument.items.values().flat_map(|item| &item.parts);
            let known: BTreeSet<&ChoiceId> =
                everyone.filter(|part| part.name.as_str() == "who").flat_map(|part| &part.choices).collect();
            for choice in any.iter().filter(|choice| !known.contains(choice)) {
                findings.add(place, Problem::UnknownChoice(choice.to_string()));
            }
        }
        _ => {}
    });
}

fn with_item(
    content: &Content,
    place: &str,
    item: &ItemId,
    findings: &mut Findings,
    look: impl FnOnce(&Item, &mut Findings),
) {
    match content.instrument.items.get(item) {
        Some(item) => look(item, findings),
        None => findings.add(place, Problem::UnknownItem(item.to_string())),
    }
}

fn part_choices(place: &str, item: &Item, part: &PartName, any: &[ChoiceId], findings: &mut Findings) {
    match item.parts.iter().find(|one| one.name == *part) {
        Some(part) => {
            for choice in any.iter().filter(|choice| !part.choices.contains(choice)) {
                findings.add(place, Problem::UnknownChoice(choice.to_string()));
            }
        }
        None => findings.add(place, Problem::UnknownPart(format!("{}.{part}", item.id))),
    }
}
