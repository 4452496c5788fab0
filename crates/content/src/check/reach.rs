//! Every item can be asked: some step shows it, and some answers make its condition hold.

use super::{Findings, Problem};
use crate::Content;
use std::collections::BTreeSet;
use waymark_domain::{Condition, Item, ItemId};

pub(super) fn check(content: &Content, findings: &mut Findings) {
    let reached = reachable(content);
    for item in content.instrument.items.keys().filter(|item| !reached.contains(*item)) {
        findings.add(format!("item {item}"), Problem::Unreachable);
    }
}

/// Grows the set of items that can be asked until it stands still: an item can be asked when its step is there and
/// its condition can hold with the items that can be asked before it.
fn reachable(content: &Content) -> BTreeSet<ItemId> {
    let instrument = &content.instrument;
    let mut reached = BTreeSet::new();
    loop {
        let before = reached.len();
        for step in &instrument.steps {
            if !step.when.as_ref().is_none_or(|when| can_hold(when, &reached, content)) {
                continue;
            }
            for item in step.items.iter().filter_map(|id| instrument.items.get(id)) {
                if applies(item, &reached, content) {
                    reached.insert(item.id.clone());
                }
            }
        }
        if reached.len() == before {
            return reached;
        }
    }
}

fn applies(item: &Item, reached: &BTreeSet<ItemId>, content: &Content) -> bool {
    item.when.as_ref().is_none_or(|when| can_hold(when, reached, content))
}

/// Whether some answers to these items make the condition hold. A "not" is taken to be possible: leaving an item
/// out is always allowed.
fn can_hold(when: &Condition, reached: &BTreeSet<ItemId>, content: &Content) -> bool {
    let hold = |one: &Condition| can_hold(one, reached, content);
    match when {
        Condition::All(all) => all.iter().all(hold),
        Condition::Any(any) => any.iter().any(hold),
        Condition::AtLeast { count, of } => of.iter().filter(|one| hold(one)).count() >= *count,
        Condition::Is { item, any } => {
            let choices = content.instrument.items.get(item).map_or(&[][..], |item| item.choices.as_slice());
            reached.contains(item) && any.iter().any(|choice| choices.contains(choice))
        }
        Condition::Part { item, .. }
        | Condition::Unsaid { item, .. }
        | Condition::Before(item)
        | Condition::Later(item) => reached.contains(item),
        // Facts belong to rules; a step that waits for one waits for ever.
        Condition::Fact(_) => false,
        Condition::Not(_)
        | Condition::NotAsked(_)
        | Condition::ChildPath(_)
        | Condition::FullMode(_)
        | Condition::Who(_) => true,
    }
}
