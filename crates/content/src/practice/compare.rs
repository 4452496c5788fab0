//! Comparing what a worker recorded in practice with the model: level, what was missed, what was not heard right.

use super::{Model, PracticeCase};
use std::collections::BTreeMap;
use waymark_domain::{Answer, Assessment, ItemId, Level};

/// What a worker made of a practice case.
#[derive(Debug, Clone, Copy)]
pub struct Played<'a> {
    /// The answers they recorded.
    pub answers: &'a BTreeMap<ItemId, Answer>,
    /// What the rules made of those.
    pub assessment: &'a Assessment,
    /// Their own judgement, where they gave one.
    pub worker_level: Option<Level>,
}

/// How the level that was reached compares with the model's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelFeedback {
    /// The same.
    Same,
    /// Less concern.
    Lower,
    /// More concern.
    Higher,
    /// One of the two is not finished.
    OtherEnd,
}

/// What to show a worker after a practice case. Nothing of it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback<'a> {
    /// How the level compares.
    pub level: LevelFeedback,
    /// The Fluent message about it.
    pub text: &'a str,
    /// What should be noticed, each with whether it was.
    pub noticed: Vec<(&'a str, bool)>,
    /// Items the person would have answered and that were not asked.
    pub not_asked: Vec<ItemId>,
    /// Items recorded otherwise than they were said.
    pub otherwise: Vec<ItemId>,
    /// Tags of the model that were not found.
    pub missing_tags: Vec<&'a str>,
}

impl PracticeCase {
    /// Compares what was played with the model.
    #[must_use]
    pub fn feedback(&self, played: &Played<'_>) -> Feedback<'_> {
        let level = compare_levels(&self.model, played.worker_level.unwrap_or(played.assessment.level));
        Feedback {
            level,
            text: match level {
                LevelFeedback::Same => &self.feedback.same,
                LevelFeedback::Lower => &self.feedback.lower,
                LevelFeedback::Higher => &self.feedback.higher,
                LevelFeedback::OtherEnd => &self.feedback.other_end,
            },
            noticed: self.noticed(played),
            not_asked: self.items(|item, _| !played.answers.contains_key(item)),
            otherwise: self.items(|item, said| {
                played.answers.get(item).is_some_and(|recorded| recorded.value != said.value)
            }),
            missing_tags: self
                .model
                .tags
                .iter()
                .filter(|tag| !played.assessment.tags.contains(tag))
                .map(String::as_str)
                .collect(),
        }
    }

    fn noticed(&self, played: &Played<'_>) -> Vec<(&str, bool)> {
        let as_said = |item: &ItemId| match (self.talk.answers.get(item), played.answers.get(item)) {
            (Some(said), Some(recorded)) => said.value == recorded.value,
            _ => false,
        };
        self.notice.iter().map(|notice| (notice.text.as_str(), notice.items.iter().all(as_said))).collect()
    }

    /// Items of the talk for which this holds, in order.
    fn items(&self, holds: impl Fn(&ItemId, &Answer) -> bool) -> Vec<ItemId> {
        self.talk
            .answers
            .iter()
            .filter(|(item, said)| holds(item, said))
            .map(|(item, _)| item.clone())
            .collect()
    }
}

pub(super) fn compare_levels(model: &Model, reached: Level) -> LevelFeedback {
    match (model.level, reached) {
        (model, reached) if model == reached => LevelFeedback::Same,
        (Level::X, _) | (_, Level::X) => LevelFeedback::OtherEnd,
        // Stronger levels compare less.
        (model, reached) if reached < model => LevelFeedback::Higher,
        _ => LevelFeedback::Lower,
    }
}
