//! Answers: what was chosen, and in which language and from which text it was served.

use crate::{ChoiceId, LocaleTag, PartName, Sensitive, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The choice ids that mean the same for every yes/no item.
pub mod value {
    /// The person said yes.
    pub const YES: &str = "yes";
    /// The person said no.
    pub const NO: &str = "no";
    /// The person is not sure.
    pub const NOT_SURE: &str = "not_sure";
    /// The person does not want to say. Never a point, never a "no".
    pub const DECLINED: &str = "declined";
}

/// One choice, or several for items that allow it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AnswerValue {
    /// One choice.
    One(ChoiceId),
    /// Several choices, in the instrument's order, without repeats.
    Many(Vec<ChoiceId>),
}

impl std::fmt::Debug for AnswerValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl AnswerValue {
    /// Whether this choice was made.
    #[must_use]
    pub fn has(&self, choice: &str) -> bool {
        match self {
            Self::One(one) => one.as_str() == choice,
            Self::Many(many) => many.iter().any(|one| one.as_str() == choice),
        }
    }
}

/// The review state of the text that was shown to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TextReview {
    /// Translated, not yet reviewed by two people.
    Draft,
    /// Reviewed by two named people.
    Reviewed,
    /// Missing in the person's language: the worker's language stood in and was interpreted aloud.
    Missing,
}

/// How an answer came about, so that a result can be read together with its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// When it was given, by the device's clock.
    pub at: Timestamp,
    /// The worker's language on screen.
    pub worker_locale: LocaleTag,
    /// The person's language on screen.
    pub person_locale: LocaleTag,
    /// Version of the text served to the person.
    pub text_version: u32,
    /// Its review state.
    pub review: TextReview,
    /// Whether a recording of the question was played.
    pub audio_played: bool,
    /// The interpreter's code, where one interprets.
    pub interpreter: Option<String>,
}

/// An answer to one item. `Debug` shows nothing of what was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What was chosen.
    pub value: Sensitive<AnswerValue>,
    /// Follow-ups and extra fields: `when`, `who`, `ongoing`, `sectors`, ….
    #[serde(default, skip_serializing_if = "parts_are_empty")]
    pub parts: Sensitive<BTreeMap<PartName, Vec<ChoiceId>>>,
    /// How the answer came about.
    pub provenance: Provenance,
}

fn parts_are_empty(parts: &Sensitive<BTreeMap<PartName, Vec<ChoiceId>>>) -> bool {
    // Only the emptiness is read, to keep the stored form short.
    parts.expose().is_empty()
}

impl<K, V> Default for Sensitive<BTreeMap<K, V>> {
    fn default() -> Self {
        Self::new(BTreeMap::new())
    }
}
