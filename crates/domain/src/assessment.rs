//! What the answers may mean: the shape of a result. The rules that fill it are in `content/rules`.

use crate::{ItemId, Versions};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The level of concern, strongest first. Shown with a shape and a word, never as a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Level {
    /// Strong indications: treat as presumed.
    A,
    /// Some indications: needs a specialist talk.
    B,
    /// Other serious harm.
    C,
    /// Raised risk.
    D,
    /// Nothing said today.
    E,
    /// Not finished.
    X,
}

/// How far the purpose of one form of exploitation is shown by the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PurposeExtent {
    /// Partly.
    Partial,
    /// Fully.
    Full,
}

/// How many core items were answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Information {
    /// Less than half: the level may be too low.
    Low,
    /// Half or more.
    Fair,
    /// Nearly all.
    Good,
}

/// The strong, medium and weak points of one dimension, written `SSM`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct DimensionTally(pub String);

/// Why something is in the result: a rule and the answers that led to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Reason {
    /// The rule's id; its text is the Fluent message `rule-<id with dots as dashes>`.
    pub rule: String,
    /// The items whose answers led to it.
    pub items: Vec<ItemId>,
}

/// The result of the rules over one set of answers. Ids only; words come from Fluent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Assessment {
    /// The level of concern.
    pub level: Level,
    /// Danger now, with any level.
    pub red: bool,
    /// Only the triage was done.
    pub provisional: bool,
    /// The child rules were used.
    pub child_path: bool,
    /// Forms of exploitation whose purpose is shown: `labour`, `sexual`, ….
    pub purposes: BTreeMap<String, PurposeExtent>,
    /// How far a means is shown.
    pub means: Option<PurposeExtent>,
    /// Items that show an act.
    pub act: Vec<ItemId>,
    /// Tally per dimension: DR CR EX AVR AVD CD.
    pub dimensions: BTreeMap<String, DimensionTally>,
    /// Grey-area tags.
    pub tags: Vec<String>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Items not asked or declined that could change the level.
    pub missing: Vec<ItemId>,
    /// Items a yes to which would raise the level.
    pub would_change: Vec<ItemId>,
    /// How much was answered.
    pub information: Information,
    /// What to do next, in order: Fluent messages `action-<id>`.
    pub actions: Vec<String>,
    /// Versions of everything the result was computed with.
    pub versions: Versions,
    /// Always true until a validation study says otherwise.
    pub not_validated: bool,
}
