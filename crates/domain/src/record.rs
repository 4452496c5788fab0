//! A finished screening as it is sealed for the coordinators.

use crate::{Answer, Assessment, CaseCode, Day, End, ItemId, LocaleTag, Mode, ScreeningId, WorkerView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of [`Record`] this program writes.
pub const RECORD_VERSION: u32 = 1;

/// Versions a result was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Versions {
    /// The rule set.
    pub rules: String,
    /// The questionnaire.
    pub questionnaire: String,
    /// The texts of the person's language.
    pub locale: String,
}

/// A language in which part of the talk was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageUse {
    /// The person's language.
    pub person_locale: LocaleTag,
    /// How many of the standing answers were given in it.
    pub answers: u32,
}

/// One finished screening. No name, no place, no free text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`RECORD_VERSION`]; another is refused.
    pub v: u32,
    /// The screening's id.
    pub id: ScreeningId,
    /// The code people say.
    pub code: CaseCode,
    /// How deep the talk went.
    pub mode: Mode,
    /// The day it was held, by the device's clock.
    pub day: Day,
    /// Whether it was finished, and if not, why.
    pub end: End,
    /// The worker's language at the end.
    pub worker_locale: LocaleTag,
    /// The person's languages, most used first.
    pub languages: Vec<LanguageUse>,
    /// Every answer, with how it came about.
    pub answers: BTreeMap<ItemId, Answer>,
    /// The worker's own judgement.
    pub worker_view: Option<WorkerView>,
    /// What the rules made of it on the device.
    pub assessment: Assessment,
}
