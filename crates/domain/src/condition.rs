//! Conditions over answers: when a step is shown, and when a rule fires.
//!
//! Rules are written without [`Condition::Not`] and [`Condition::NotAsked`] (the content checks refuse them),
//! so that saying more can never make a rule stop firing. The flow may use both.

use crate::{Answer, ChoiceId, ItemId, PartName, value};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// When a step or item applies, or a rule fires. An item not asked satisfies nothing but
/// [`Condition::NotAsked`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
    /// The opposite. For the flow only.
    Not(Box<Condition>),
    /// At least so many of these.
    AtLeast {
        /// How many.
        count: usize,
        /// Of which.
        of: Vec<Condition>,
    },
    /// The item's value is one of these choices.
    Is {
        /// The item.
        item: ItemId,
        /// Any of these choices.
        any: Vec<ChoiceId>,
    },
    /// A part of the item's answer holds one of these choices.
    Part {
        /// The item.
        item: ItemId,
        /// The part.
        part: PartName,
        /// Any of these choices.
        any: Vec<ChoiceId>,
    },
    /// The item was answered with yes, but this part of it was left open.
    Unsaid {
        /// The item.
        item: ItemId,
        /// The part.
        part: PartName,
    },
    /// The item was answered with yes for something that happened before leaving.
    Before(ItemId),
    /// The item was answered with yes for something that happened later, or at a time not said.
    Later(ItemId),
    /// Any answer names one of these as the one who did it (part `who`).
    Who(Vec<ChoiceId>),
    /// The item has no answer. For the flow only.
    NotAsked(ItemId),
    /// The screening follows the child path; in rules: the child rules are used.
    ChildPath(bool),
    /// The worker chose to go on to the full screening.
    FullMode(bool),
    /// Something the rules found before: `purpose.full`, `means.partial`.
    Fact(String),
}

/// What a condition is tested against.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The answers.
    pub answers: &'a BTreeMap<ItemId, Answer>,
    /// The child path, or in rules whether the child rules are used.
    pub child: bool,
    /// Whether the full screening was chosen.
    pub full: bool,
    /// What the rules found so far, each with the items that led to it; empty in the flow.
    pub facts: &'a BTreeMap<String, BTreeSet<ItemId>>,
}

impl Condition {
    /// Whether the condition holds for these answers. `full` is the worker's choice of depth.
    #[must_use]
    pub fn holds(&self, answers: &BTreeMap<ItemId, Answer>, child_path: bool, full: bool) -> bool {
        self.holds_on(&Ground { answers, child: child_path, full, facts: &BTreeMap::new() })
    }

    /// Whether the condition holds on this ground.
    #[must_use]
    pub fn holds_on(&self, ground: &Ground<'_>) -> bool {
        match self {
            Self::All(all) => all.iter().all(|one| one.holds_on(ground)),
            Self::Any(any) => any.iter().any(|one| one.holds_on(ground)),
            Self::Not(one) => !one.holds_on(ground),
            Self::AtLeast { count, of } => of.iter().filter(|one| one.holds_on(ground)).count() >= *count,
            Self::Is { item, any } => ground.says(item, any.iter().map(ChoiceId::as_str)),
            Self::Part { item, part, any } => {
                ground.part(item, part.as_str()).iter().any(|choice| any.contains(choice))
            }
            Self::Unsaid { item, part } => {
                ground.says(item, [value::YES]) && ground.part(item, part.as_str()).is_empty()
            }
            Self::Before(item) => {
                ground.says(item, [value::YES])
                    && ground.part(item, "when").iter().any(|choice| choice.as_str() == BEFORE)
            }
            Self::Later(item) => {
                ground.says(item, [value::YES]) && {
                    let when = ground.part(item, "when");
                    when.is_empty() || when.iter().any(|choice| choice.as_str() != BEFORE)
                }
            }
            Self::Who(any) => !ground.named_by(any).is_empty(),
            Self::NotAsked(item) => !ground.answers.contains_key(item),
            Self::ChildPath(wanted) => *wanted == ground.child,
            Self::FullMode(wanted) => *wanted == ground.full,
            Self::Fact(fact) => ground.facts.contains_key(fact),
        }
    }

    /// The items whose answers make the condition hold; empty when it does not.
    #[must_use]
    pub fn witnesses(&self, ground: &Ground<'_>) -> BTreeSet<ItemId> {
        if !self.holds_on(ground) {
            return BTreeSet::new();
        }
        match self {
            Self::All(some) | Self::Any(some) | Self::AtLeast { of: some, .. } => {
                some.iter().flat_map(|one| one.witnesses(ground)).collect()
            }
            Self::Is { item, .. }
            | Self::Part { item, .. }
            | Self::Unsaid { item, .. }
            | Self::Before(item)
            | Self::Later(item) => BTreeSet::from([item.clone()]),
            Self::Who(any) => ground.named_by(any),
            Self::Fact(fact) => ground.facts.get(fact).cloned().unwrap_or_default(),
            Self::Not(_) | Self::NotAsked(_) | Self::ChildPath(_) | Self::FullMode(_) => BTreeSet::new(),
        }
    }

    /// Calls `visit` with this condition and every condition inside it, outermost first.
    pub fn each(&self, visit: &mut dyn FnMut(&Condition)) {
        visit(self);
        match self {
            Self::All(some) | Self::Any(some) | Self::AtLeast { of: some, .. } => {
                some.iter().for_each(|one| one.each(visit));
            }
            Self::Not(one) => one.each(visit),
            _ => {}
        }
    }
}

/// The choice of part `when` for what happened before the journey.
const BEFORE: &str = "before_leaving";

impl Ground<'_> {
    /// Whether the item's value is one of these.
    fn says<'s>(&self, item: &ItemId, any: impl IntoIterator<Item = &'s str>) -> bool {
        // The value is read to decide what is shown or found next; only ids of items leave this module.
        self.answers
            .get(item)
            .is_some_and(|answer| any.into_iter().any(|choice| answer.value.expose().has(choice)))
    }

    fn part(&self, item: &ItemId, part: &str) -> &[ChoiceId] {
        // The part is read for the same purpose as the value.
        self.answers
            .get(item)
            .and_then(|answer| answer.parts.expose().iter().find(|(name, _)| name.as_str() == part))
            .map_or(&[], |(_, chosen)| chosen.as_slice())
    }

    fn named_by(&self, any: &[ChoiceId]) -> BTreeSet<ItemId> {
        self.answers
            .keys()
            .filter(|item| self.part(item, "who").iter().any(|choice| any.contains(choice)))
            .cloned()
            .collect()
    }
}
