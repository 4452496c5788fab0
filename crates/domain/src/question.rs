//! The instrument: items, steps, and the shapes in which `content/` describes them.

use crate::{ChoiceId, Condition, ItemId, PartName, StepId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who gives the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Asker {
    /// The worker ticks what they see or know.
    Worker,
    /// The person answers.
    Person,
    /// Both look at it together.
    Both,
}

/// What kind of answer an item takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Read or played to the person; its only answer is `understood`, or `not_sure` to hear it again.
    Info,
    /// yes / no / not sure / does not want to say; not asked when absent.
    YesNo,
    /// One of several choices.
    Single,
    /// Any number of choices.
    Multi,
    /// A tick by the worker; present means seen.
    Tick,
}

/// How sensitive an answer is (`docs/CONTENT.md`, "Sensitivity").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SensitivityClass {
    /// Not about the person.
    Low,
    /// Context.
    Medium,
    /// Most answers.
    High,
    /// Blocks X, B, CH5, N and what is noted for a referral: never in a referral unless the person adds it.
    VeryHigh,
}

/// Which depth of talk a step belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    /// Safety, language, consent and closing: in every talk.
    Frame,
    /// The two-minute triage.
    Triage,
    /// The full screening.
    Full,
}

/// Which screen shows a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// F5: rows of chips, all items at once.
    Safety,
    /// F6: the language grid.
    Language,
    /// Whether this interpreter may be used: the promise, a tie to the person.
    Interpreter,
    /// F7: what the person is told, and each agreement by itself, on one screen.
    Consent,
    /// F8: about the person.
    About,
    /// F9: one question.
    Question,
    /// F17: the sections of the longer talk, in any order.
    Sections,
    /// F12: observed signs.
    Observations,
    /// F13: what the person wants.
    Wants,
    /// F15: a service, what it would be told, and the person's agreement to that.
    Referral,
    /// F16: every answer in a list.
    Review,
    /// F14: the outcome.
    Outcome,
    /// A permission step before private questions.
    Permission,
    /// The child path notice, needs, closing: a list of choices.
    List,
}

/// A field beside the value of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name: `when`, `who`, `ongoing`, `sectors`.
    pub name: PartName,
    /// Its choices.
    pub choices: Vec<ChoiceId>,
    /// Whether several may be chosen.
    pub many: bool,
    /// The values of the item for which the part is offered; empty means any.
    pub for_values: Vec<ChoiceId>,
}

/// One item. It holds no prose: its texts are the Fluent messages named in `docs/howto/add-a-question.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The id, as in the questionnaire.
    pub id: ItemId,
    /// The kind of answer.
    pub kind: ItemKind,
    /// Who answers.
    pub asker: Asker,
    /// The choices of the value, in order; for yes/no items the four fixed ones.
    pub choices: Vec<ChoiceId>,
    /// Follow-ups and extra fields.
    pub parts: Vec<Part>,
    /// When the item applies; absent means always.
    pub when: Option<Condition>,
    /// How sensitive the answer is.
    pub sensitivity: SensitivityClass,
    /// Sources that know the topic, for example `ILO-2009`, `DTM`.
    pub sources: Vec<String>,
    /// Whether a person has checked the item against its sources.
    pub verified: bool,
}

impl Item {
    /// The section of the questionnaire the item belongs to: the letters before its number (`T`, `CH`).
    #[must_use]
    pub fn section(&self) -> &str {
        self.id.as_str().trim_end_matches(|sign: char| sign.is_ascii_digit())
    }
}

/// One step of the flow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The id: a section name, or the item's id where a step shows one question.
    pub id: StepId,
    /// The screen that shows it.
    pub screen: Screen,
    /// Its items, in order.
    pub items: Vec<ItemId>,
    /// The depth it belongs to.
    pub layer: Layer,
    /// The section letter of the questionnaire: `S`, `C`, `T`, `L`, ….
    pub section: String,
    /// When the step is part of the flow.
    pub when: Option<Condition>,
    /// Whether going on passes it by: it is reached from lists and from the outcome.
    pub optional: bool,
    /// On a screen with several items: the items with which it is complete, so that the answer to the last of them
    /// leads on. Empty: the worker says when to go on.
    pub completes: Vec<ItemId>,
}

/// Which sections a short question opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// The answers that open them.
    pub when: Condition,
    /// The letters of the sections.
    pub sections: Vec<String>,
}

/// All items and steps of one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Version; kept in every record.
    pub version: u32,
    /// Items by id.
    pub items: BTreeMap<ItemId, Item>,
    /// Steps in order. Never empty: the content checks see to it.
    pub steps: Vec<Step>,
    /// Which sections of the longer talk the short questions point to.
    pub routes: Vec<Route>,
}
