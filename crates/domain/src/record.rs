//! A finished screening as it is sealed for the coordinators.

mod written;

use crate::{
    Answer, Assessment, Beside, CaseCode, Day, End, ItemId, LocaleTag, Mode, ScreeningId, Session, WorkerView,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of [`Record`] this program writes.
pub const RECORD_VERSION: u32 = 1;

/// Versions a result was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
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
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LanguageUse {
    /// The person's language.
    pub person_locale: LocaleTag,
    /// How many of the standing answers were given in it.
    pub answers: u32,
}

/// One finished screening. No name, no place, no free text. Its JSON is short: how answers came about is written once
/// for each way it happened (`served`), so that an honest long talk fits the one sealed size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "written::WrittenRecord", into = "written::WrittenRecord")]
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
    /// What stands beside the answers: who interprets, wording that confused, referrals, a carried code.
    pub beside: Beside,
    /// The worker's own judgement.
    pub worker_view: Option<WorkerView>,
    /// What the rules made of it on the device.
    pub assessment: Assessment,
}

impl Record {
    /// Makes the record of a session that has come to its end. The answers are copied as they stand.
    #[must_use]
    pub fn from_session(session: &Session, day: Day, end: End, assessment: Assessment) -> Self {
        Self {
            v: RECORD_VERSION,
            id: session.id,
            code: session.code.clone(),
            mode: session.mode,
            day,
            end,
            worker_locale: session.worker_locale.clone(),
            languages: languages_used(session),
            answers: session.answers.clone(),
            beside: session.beside.clone(),
            worker_view: session.worker_view.clone(),
            assessment,
        }
    }
}

/// The person's languages by the answers given in them, most used first; the session's own is always there.
fn languages_used(session: &Session) -> Vec<LanguageUse> {
    let mut counts: BTreeMap<&LocaleTag, u32> = BTreeMap::from([(&session.person_locale, 0)]);
    // What the worker ticks was said in no language of the person's.
    for (_, answer) in session.answers.iter().filter(|(item, _)| !ticked_by_worker(item)) {
        *counts.entry(&answer.provenance.person_locale).or_default() += 1;
    }
    let mut languages: Vec<LanguageUse> = counts
        .into_iter()
        .filter(|(locale, answers)| *answers > 0 || *locale == &session.person_locale)
        .map(|(locale, answers)| LanguageUse { person_locale: locale.clone(), answers })
        .collect();
    languages.sort_by_key(|used| std::cmp::Reverse(used.answers));
    languages
}

/// Whether an item is the worker's own: the gates of safety, the basis of the age, what was seen.
fn ticked_by_worker(item: &ItemId) -> bool {
    matches!(item.as_str(), "S1" | "S2" | "S3" | "S4" | "S9" | "S10") || crate::tally::is_observation(item)
}
