//! The answers file: one screening written down as JSON, the input of `waymark assess` and `waymark field screen`.
//!
//! An item left out was not asked. Everything is checked against the questionnaire; the first thing that does not
//! fit is refused with its place in the file, and nothing is guessed.

use crate::Content;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use waymark_domain::{
    Answer, AnswerValue, ChoiceId, End, Item, ItemId, ItemKind, LocaleTag, Mode, PartName, Provenance,
    Sensitive, TextReview, Timestamp, WorkerView, early_end, value,
};

/// One screening as an answers file tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// How deep the talk went.
    pub mode: Mode,
    /// The language of the person.
    pub person_locale: LocaleTag,
    /// The language of the worker.
    pub worker_locale: LocaleTag,
    /// Safety, consent, questions and observations, by item.
    pub answers: BTreeMap<ItemId, Answer>,
    /// Why the talk ended early, if it did.
    pub end: Option<End>,
    /// The worker's own judgement.
    pub worker_view: Option<WorkerView>,
}

/// Why an answers file is refused. `place` names where: `answers.L2.value`; never what stands there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswersRefused {
    /// Not JSON, or not the shape of an answers file.
    #[error("not an answers file: line {line}, column {column}")]
    Shape {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A field an answers file does not have.
    #[error("{place}: no such field")]
    UnknownField {
        /// Where.
        place: String,
    },
    /// An item the questionnaire does not have.
    #[error("{place}: no such item")]
    UnknownItem {
        /// Where.
        place: String,
    },
    /// A choice the item or part does not have, or a list where one choice belongs.
    #[error("{place}: no such choice; there are: {choices}")]
    UnknownChoice {
        /// Where.
        place: String,
        /// The choices there are.
        choices: String,
    },
    /// A part the item does not have for this value.
    #[error("{place}: no such part for this answer")]
    UnknownPart {
        /// Where.
        place: String,
    },
    /// An answer without a value.
    #[error("{place}: a value is missing")]
    NoValue {
        /// Where.
        place: String,
    },
    /// Not a language tag.
    #[error("{place}: not a language tag")]
    Locale {
        /// Where.
        place: String,
    },
}

/// The file as it is written.
#[derive(Deserialize)]
struct AnswersFile {
    mode: Mode,
    #[serde(default)]
    age_band: Option<String>,
    #[serde(default)]
    age_doubt: bool,
    #[serde(default)]
    age_at_event: Option<String>,
    #[serde(default)]
    person_locale: Option<String>,
    #[serde(default)]
    worker_locale: Option<String>,
    #[serde(default)]
    safety: BTreeMap<String, Value>,
    #[serde(default)]
    consent: BTreeMap<String, Value>,
    #[serde(default)]
    answers: BTreeMap<String, Value>,
    #[serde(default)]
    observations: Vec<String>,
    #[serde(default)]
    worker_view: Option<WorkerView>,
    #[serde(default)]
    end: Option<End>,
    #[serde(flatten)]
    others: BTreeMap<String, Value>,
}

/// Reads an answers file against the questionnaire. `at` is the time the answers are said to have been given.
///
/// # Errors
/// The first thing that does not fit, with its place in the file.
pub fn parse(text: &str, content: &Content, at: Timestamp) -> Result<Case, AnswersRefused> {
    let file: AnswersFile = serde_json::from_str(text)
        .map_err(|error| AnswersRefused::Shape { line: error.line(), column: error.column() })?;
    if let Some(field) = file.others.keys().next() {
        return Err(AnswersRefused::UnknownField { place: field.clone() });
    }
    let person_locale = locale(file.person_locale.as_deref(), "person_locale")?;
    let worker_locale = locale(file.worker_locale.as_deref(), "worker_locale")?;
    let provenance = Provenance {
        at,
        worker_locale: worker_locale.clone(),
        person_locale: person_locale.clone(),
        text_version: 1,
        review: TextReview::Draft,
        audio_played: false,
        interpreter: None,
    };
    let mut sheet = Sheet { content, provenance, answers: BTreeMap::new() };
    sheet.age(&file)?;
    sheet.named(&file.safety, "safety", &SAFETY)?;
    sheet.named(&file.consent, "consent", &CONSENT)?;
    for (item, answer) in &file.answers {
        sheet.answer(&format!("answers.{item}"), item, answer)?;
    }
    for item in &file.observations {
        sheet.answer(&format!("observations.{item}"), item, &Value::from("seen"))?;
    }
    let end = early_end(&sheet.answers).or(file.end);
    Ok(Case {
        mode: file.mode,
        person_locale,
        worker_locale,
        answers: sheet.answers,
        end,
        worker_view: file.worker_view,
    })
}

/// Fields of `safety` and the items they answer.
const SAFETY: [(&str, &str); 7] = [
    ("private", "S1"),
    ("beside", "S2"),
    ("interpreter", "S3"),
    ("pledge", "S4"),
    ("wish", "S5"),
    ("urgent", "S7"),
    ("safe_now", "S8"),
];

/// Fields of `consent` and the items they answer.
const CONSENT: [(&str, &str); 5] =
    [("talk", "C6"), ("store", "C7"), ("share", "C8"), ("counts", "C9"), ("contact", "C10")];

fn locale(tag: Option<&str>, place: &str) -> Result<LocaleTag, AnswersRefused> {
    LocaleTag::new(tag.unwrap_or("en")).map_err(|_| AnswersRefused::Locale { place: place.to_owned() })
}

/// The answers read so far.
struct Sheet<'c> {
    content: &'c Content,
    provenance: Provenance,
    answers: BTreeMap<ItemId, Answer>,
}

impl Sheet<'_> {
    fn age(&mut self, file: &AnswersFile) -> Result<(), AnswersRefused> {
        let mut age = serde_json::Map::new();
        if let Some(then) = &file.age_at_event {
            age.insert("at_event".to_owned(), Value::from(then.as_str()));
        }
        let band = file.age_band.as_deref().or_else(|| file.age_at_event.as_ref().map(|_| "not_known"));
        if let Some(band) = band {
            age.insert("value".to_owned(), Value::from(band));
            self.answer("age_band", "J1", &Value::Object(age))?;
        }
        if file.age_doubt {
            self.answer("age_doubt", "S9", &Value::from("worker_doubts"))?;
        }
        Ok(())
    }

    /// Answers under plain names, as `safety` and `consent` have them; `null` was not asked.
    fn named(
        &mut self,
        fields: &BTreeMap<String, Value>,
        group: &str,
        names: &[(&str, &str)],
    ) -> Result<(), AnswersRefused> {
        for (field, answer) in fields.iter().filter(|(_, answer)| !answer.is_null()) {
            let place = format!("{group}.{field}");
            let item = names.iter().find(|(name, _)| name == field).map(|(_, item)| *item);
            let item = item.ok_or_else(|| AnswersRefused::UnknownField { place: place.clone() })?;
            self.answer(&place, item, answer)?;
        }
        Ok(())
    }

    fn answer(&mut self, place: &str, item: &str, written: &Value) -> Result<(), AnswersRefused> {
        let unknown = || AnswersRefused::UnknownItem { place: place.to_owned() };
        let id = ItemId::new(item).map_err(|_| unknown())?;
        let known = self.content.instrument.items.get(&id).ok_or_else(unknown)?;
        let (value, fields) = match written {
            Value::Object(fields) => (fields.get("value"), Some(fields)),
            bare => (Some(bare), None),
        };
        let value = value.ok_or_else(|| AnswersRefused::NoValue { place: place.to_owned() })?;
        let value = checked_value(known, value, &format!("{place}.value"))?;
        let mut parts = BTreeMap::new();
        for (name, chosen) in fields.into_iter().flatten().filter(|(name, _)| *name != "value") {
            let (name, chosen) = checked_part(known, &value, name, chosen, &format!("{place}.{name}"))?;
            parts.insert(name, chosen);
        }
        let answer = Answer {
            value: Sensitive::new(value),
            parts: Sensitive::new(parts),
            provenance: self.provenance.clone(),
        };
        self.answers.insert(id, answer);
        Ok(())
    }
}

fn checked_value(item: &Item, written: &Value, place: &str) -> Result<AnswerValue, AnswersRefused> {
    let unknown = || no_such_choice(&item.choices, place);
    let chosen = choices(written).ok_or_else(unknown)?;
    match (item.kind, chosen.as_slice()) {
        (ItemKind::Multi, [one]) if one.as_str() == value::DECLINED => Ok(AnswerValue::One(one.clone())),
        (ItemKind::Multi, _) => in_order(&item.choices, &chosen).map(AnswerValue::Many).ok_or_else(unknown),
        (_, [one]) if item.choices.contains(one) => Ok(AnswerValue::One(one.clone())),
        // Some lists say "does not want to say" in their own words.
        (_, [one]) if one.as_str() == value::DECLINED => {
            let own = item.choices.iter().find(|choice| choice.as_str() == "not_said").ok_or_else(unknown)?;
            Ok(AnswerValue::One(own.clone()))
        }
        _ => Err(unknown()),
    }
}

fn checked_part(
    item: &Item,
    value: &AnswerValue,
    name: &str,
    written: &Value,
    place: &str,
) -> Result<(PartName, Vec<ChoiceId>), AnswersRefused> {
    let unknown = || AnswersRefused::UnknownPart { place: place.to_owned() };
    let part = item.parts.iter().find(|part| part.name.as_str() == name).ok_or_else(unknown)?;
    let chosen = choices(written).ok_or_else(|| no_such_choice(&part.choices, place))?;
    let offered = part.for_values.is_empty() || part.for_values.iter().any(|one| value.has(one.as_str()));
    if !offered && !chosen.is_empty() {
        return Err(unknown());
    }
    let several = !part.many && chosen.len() > 1;
    match in_order(&part.choices, &chosen) {
        Some(chosen) if !several => Ok((part.name.clone(), chosen)),
        _ => Err(no_such_choice(&part.choices, place)),
    }
}

fn no_such_choice(list: &[ChoiceId], place: &str) -> AnswersRefused {
    let choices: Vec<&str> = list.iter().map(ChoiceId::as_str).collect();
    AnswersRefused::UnknownChoice { place: place.to_owned(), choices: choices.join(" ") }
}

/// One choice, a list of them, or true and false for yes and no; `None` for anything else.
fn choices(written: &Value) -> Option<Vec<ChoiceId>> {
    let one = |value: &Value| match value {
        Value::String(text) => ChoiceId::new(text.as_str()).ok(),
        Value::Bool(yes) => ChoiceId::new(if *yes { value::YES } else { value::NO }).ok(),
        _ => None,
    };
    match written {
        Value::Array(list) => list.iter().map(one).collect(),
        Value::Null => Some(Vec::new()),
        value => Some(vec![one(value)?]),
    }
}

/// The chosen ones in the order of the list; `None` when one is not in it.
fn in_order(list: &[ChoiceId], chosen: &[ChoiceId]) -> Option<Vec<ChoiceId>> {
    let known = chosen.iter().all(|choice| list.contains(choice));
    known.then(|| list.iter().filter(|choice| chosen.contains(choice)).cloned().collect())
}
