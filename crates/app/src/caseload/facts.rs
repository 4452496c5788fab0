//! What stands beside a case: the codes that exports and searches need, so that neither has to read its record.

use crate::opened::Opened;
use crate::{Code, Error};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::{
    AnswerValue, CarriedCode, ChoiceId, Confusing, Day, PurposeExtent, Record, ScreeningId,
};
use waymark_store::tables::{caseload, cases, settings};
use waymark_store::{StoreError, Writer};
use waymark_wire::DeviceId;
use zeroize::Zeroizing;

/// Set once every case that was here before there were facts has them.
const DESCRIBED_KEY: &str = "cases_described";
/// Older cases that are described at once.
const AT_ONCE: u32 = 200;

/// The codes of a case. Names are short: there are a hundred thousand of these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Facts {
    /// The code people say.
    #[serde(rename = "c")]
    pub(crate) code: String,
    /// The first digits of the device.
    #[serde(rename = "v")]
    pub(crate) device: String,
    /// The day of the talk.
    #[serde(rename = "d")]
    pub(crate) day: i64,
    /// The level, a letter.
    #[serde(rename = "l")]
    pub(crate) level: String,
    /// Danger now, rules for children, triage only.
    #[serde(rename = "f")]
    pub(crate) flags: (bool, bool, bool),
    /// How it ended.
    #[serde(rename = "e")]
    pub(crate) end: String,
    /// The languages: the person's, the worker's.
    #[serde(rename = "o")]
    pub(crate) locales: (String, String),
    /// Purposes that are shown; `+` where fully.
    #[serde(rename = "u")]
    pub(crate) purposes: Vec<String>,
    /// How far a means is shown: ``, `partial`, `full`.
    #[serde(rename = "m")]
    pub(crate) means: String,
    /// Grey-area tags.
    #[serde(rename = "t")]
    pub(crate) tags: Vec<String>,
    /// Next steps.
    #[serde(rename = "n")]
    pub(crate) actions: Vec<String>,
    /// The version of the rules.
    #[serde(rename = "r")]
    pub(crate) rules: String,
    /// Item (or `item.part`) to what was chosen, `+` between several.
    #[serde(rename = "a")]
    pub(crate) answers: BTreeMap<String, String>,
    /// Wording that confused the person.
    #[serde(rename = "w", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) confusing: Vec<Confusing>,
    /// The code that the person carries: looked up by exactly, never found by typing.
    #[serde(rename = "y", default, skip_serializing_if = "Option::is_none")]
    pub(crate) carried: Option<CarriedCode>,
}

impl Facts {
    /// The codes of a record.
    pub(crate) fn of(record: &Record, device: DeviceId) -> Self {
        let by_rules = record.assessment.level;
        // As in the list: the level by the rules, or the worker's where that is higher.
        let level = record.worker_view.as_ref().map_or(by_rules, |view| view.level.min(by_rules));
        let main = record.languages.first().map_or(&record.worker_locale, |most| &most.person_locale);
        let extent = |extent: &PurposeExtent| if *extent == PurposeExtent::Full { "+" } else { "" };
        let assessment = &record.assessment;
        Self {
            code: record.code.to_string(),
            device: device.to_string().chars().take(8).collect(),
            day: record.day.0,
            level: format!("{level:?}"),
            flags: (assessment.red, assessment.child_path, assessment.provisional),
            end: word(&record.end),
            locales: (main.to_string(), record.worker_locale.to_string()),
            purposes: assessment
                .purposes
                .iter()
                .map(|(name, how)| format!("{name}{}", extent(how)))
                .collect(),
            means: assessment.means.as_ref().map(word).unwrap_or_default(),
            tags: assessment.tags.clone(),
            actions: assessment.actions.clone(),
            rules: assessment.versions.rules.clone(),
            answers: answers(record),
            confusing: record.beside.confusing.clone(),
            carried: record.beside.carried.as_ref().map(|carried| carried.code.clone()),
        }
    }

    /// What was chosen at an item, or at a part of it; empty where nothing.
    pub(crate) fn said(&self, item: &str) -> impl Iterator<Item = &str> {
        self.answers
            .get(item)
            .map(String::as_str)
            .unwrap_or_default()
            .split('+')
            .filter(|one| !one.is_empty())
    }

    /// Whether this was chosen there.
    pub(crate) fn is(&self, item: &str, choice: &str) -> bool {
        self.said(item).any(|said| said == choice)
    }

    /// The day of the talk.
    pub(crate) fn day(&self) -> Day {
        Day(self.day)
    }

    /// The words by which the case is found.
    pub(crate) fn words(&self) -> Vec<String> {
        let mut words: BTreeSet<String> = self
            .code
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect();
        words.insert(as_found(&self.code));
        words.insert(self.device.clone());
        words.insert(self.locales.0.clone());
        words.extend(self.tags.iter().map(|tag| as_found(tag)));
        words.extend(self.purposes.iter().map(|purpose| as_found(purpose)));
        words.extend(self.said("W1").map(as_found));
        words.extend(self.carried.as_ref().map(carried_word));
        words.into_iter().map(|word| word.to_lowercase()).filter(|word| !word.is_empty()).collect()
    }
}

/// A carried code as a word. It begins and ends with a sign that a search by hand drops, so that nobody comes upon a
/// link by typing, and one code is never the beginning of another.
pub(super) fn carried_word(code: &CarriedCode) -> String {
    format!("~{code}~")
}

/// A word as it is looked for: without the signs that people leave out.
pub(super) fn as_found(word: &str) -> String {
    word.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// An enumeration's word, as it stands in the record.
fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn answers(record: &Record) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (item, answer) in &record.answers {
        let chosen = match answer.value.expose() {
            AnswerValue::One(one) => one.to_string(),
            AnswerValue::Many(many) => joined(many),
        };
        all.insert(item.to_string(), chosen);
        for (part, chosen) in answer.parts.expose() {
            all.insert(format!("{item}.{part}"), joined(chosen));
        }
    }
    all
}

fn joined(choices: &[ChoiceId]) -> String {
    choices.iter().map(ChoiceId::as_str).collect::<Vec<_>>().join("+")
}

/// What a case is found and exported by, written out.
pub(crate) struct Described {
    facts: Zeroizing<String>,
    words: Vec<String>,
}

impl Described {
    /// Describes a record.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] for what cannot be written.
    pub(crate) fn of(record: &Record, device: DeviceId) -> Result<Self, StoreError> {
        let facts = Facts::of(record, device);
        let json = serde_json::to_string(&facts);
        let json = json.map_err(|_| StoreError::Unreadable { table: "case_facts" })?;
        Ok(Self { facts: Zeroizing::new(json), words: facts.words() })
    }

    /// Writes it beside the case: in the transaction that keeps it.
    pub(crate) fn write(&self, writer: &Writer<'_>, case: ScreeningId) -> Result<(), StoreError> {
        caseload::describe(writer, case, &self.facts, &self.words)
    }
}

/// Does the same for cases that came before there were facts: once, after an update of the program.
pub(crate) fn describe_older(open: &Opened) -> Result<(), Error> {
    let done = open.db.read(|reader| {
        let done = settings::get::<bool>(reader, DESCRIBED_KEY)?.unwrap_or(false);
        Ok(done && caseload::newest_is_described(reader)?)
    })?;
    if done {
        return Ok(());
    }
    let mut after = 0;
    loop {
        let older = open.db.read(|reader| caseload::undescribed(reader, after, AT_ONCE))?;
        if older.is_empty() {
            return Ok(open.db.write("described", |writer| settings::set(writer, DESCRIBED_KEY, &true))?);
        }
        let mut described = Vec::with_capacity(older.len());
        for (place, id) in older {
            after = place;
            let (row, record) =
                open.db.read(|reader| Ok((cases::get(reader, id)?, cases::record(reader, id)?)))?;
            let (row, record) = row.zip(record).ok_or(Code::DatabaseDamaged)?;
            described.push((id, Described::of(&record, row.device)?));
        }
        open.db.write("describe cases", |writer| {
            described.iter().try_for_each(|(id, one)| one.write(writer, *id))
        })?;
    }
}
