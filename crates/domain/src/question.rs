//! The instrument: items, steps and the conditions under which they are shown.

use crate::{Answer, ChoiceId, ItemId, PartName, StepId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who gives the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// How sensitive an answer is (`domain/data-standards`, section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// F5: rows of chips, all items at once.
    Safety,
    /// F6: the language grid.
    Language,
    /// F7: one consent step at a time.
    Consent,
    /// F8: about the person.
    About,
    /// F9: one question.
    Question,
    /// F12: observed signs.
    Observations,
    /// F13: what the person wants.
    Wants,
    /// F14: the outcome.
    Outcome,
    /// A permission step before private questions.
    Permission,
    /// The child path notice, needs, closing: a list of choices.
    List,
}

/// When a step or item applies. Evaluated on the answers given so far; an item not asked satisfies nothing
/// but [`Condition::NotAsked`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
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
    /// The item has no answer.
    NotAsked(ItemId),
    /// The screening follows the child path.
    ChildPath(bool),
    /// The worker chose to go on to the full screening.
    FullMode(bool),
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
    /// The values of the item for which the part is offered.
    pub for_values: Vec<ChoiceId>,
}

/// One item. It holds no prose: texts are Fluent messages `<id>` in `questions.ftl` (see `content/README.md`).
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
    /// Whether a person has checked the item's weights against the source.
    pub verified: bool,
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
}

/// All items and steps of one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Version; kept in every record.
    pub version: u32,
    /// Items by id.
    pub items: BTreeMap<ItemId, Item>,
    /// Steps in order.
    pub steps: Vec<Step>,
}

impl Condition {
    /// Whether the condition holds for these answers. `full` is the worker's choice of depth.
    #[must_use]
    pub fn holds(&self, answers: &BTreeMap<ItemId, Answer>, child_path: bool, full: bool) -> bool {
        match self {
            Self::All(all) => all.iter().all(|one| one.holds(answers, child_path, full)),
            Self::Any(any) => any.iter().any(|one| one.holds(answers, child_path, full)),
            Self::Not(one) => !one.holds(answers, child_path, full),
            // The value is read to decide what is shown next; it goes nowhere else.
            Self::Is { item, any } => answers
                .get(item)
                .is_some_and(|answer| any.iter().any(|choice| answer.value.expose().has(choice.as_str()))),
            Self::Part { item, part, any } => answers
                .get(item)
                .and_then(|answer| answer.parts.expose().get(part))
                .is_some_and(|chosen| any.iter().any(|choice| chosen.contains(choice))),
            Self::NotAsked(item) => !answers.contains_key(item),
            Self::ChildPath(wanted) => *wanted == child_path,
            Self::FullMode(wanted) => *wanted == full,
        }
    }
}
