//! A record as it is written: the same facts as [`Record`], each said once.

use super::{LanguageUse, Record};
use crate::{
    Answer, AnswerValue, Assessment, Beside, CaseCode, ChoiceId, Day, End, ItemId, LocaleTag, Mode, PartName,
    Provenance, ScreeningId, Sensitive, TextReview, Timestamp, WorkerView,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The JSON form of a record.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenRecord {
    v: u32,
    id: ScreeningId,
    code: CaseCode,
    mode: Mode,
    day: Day,
    end: End,
    worker_locale: LocaleTag,
    languages: Vec<LanguageUse>,
    /// When the first answer was given; answers count milliseconds from here.
    from: i64,
    /// Each way in which texts were served, named by its place in this list.
    served: Vec<Served>,
    answers: BTreeMap<ItemId, WrittenAnswer>,
    #[serde(default, skip_serializing_if = "Beside::is_empty")]
    beside: Beside,
    worker_view: Option<WorkerView>,
    assessment: Assessment,
}

/// In which languages, from which text, and how a question was put.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Served {
    worker_locale: LocaleTag,
    person_locale: LocaleTag,
    text_version: u32,
    review: TextReview,
    audio_played: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    interpreter: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAnswer {
    value: AnswerValue,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    parts: BTreeMap<PartName, Vec<ChoiceId>>,
    /// The place in `served`.
    served: usize,
    /// Milliseconds since `from`.
    at: i64,
}

/// A record that names a way of serving which it does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an answer names no way in which it was served")]
pub(crate) struct NoSuchServed;

impl From<Record> for WrittenRecord {
    fn from(record: Record) -> Self {
        let from = record.answers.values().map(|answer| answer.provenance.at.0).min().unwrap_or(0);
        let mut served = Vec::new();
        let answers = record
            .answers
            .into_iter()
            .map(|(item, answer)| (item, written(answer, from, &mut served)))
            .collect();
        Self {
            v: record.v,
            id: record.id,
            code: record.code,
            mode: record.mode,
            day: record.day,
            end: record.end,
            worker_locale: record.worker_locale,
            languages: record.languages,
            from,
            served,
            answers,
            beside: record.beside,
            worker_view: record.worker_view,
            assessment: record.assessment,
        }
    }
}

fn written(answer: Answer, from: i64, all: &mut Vec<Served>) -> WrittenAnswer {
    let Provenance { at, worker_locale, person_locale, text_version, review, audio_played, interpreter } =
        answer.provenance;
    let served = Served { worker_locale, person_locale, text_version, review, audio_played, interpreter };
    let place = all.iter().position(|known| *known == served).unwrap_or_else(|| {
        all.push(served);
        all.len() - 1
    });
    WrittenAnswer {
        // The value is written into the record, which is sealed or stored in the encrypted database.
        value: answer.value.into_inner(),
        parts: answer.parts.into_inner(),
        served: place,
        at: at.0.saturating_sub(from),
    }
}

impl TryFrom<WrittenRecord> for Record {
    type Error = NoSuchServed;

    fn try_from(record: WrittenRecord) -> Result<Self, NoSuchServed> {
        let answers = record
            .answers
            .into_iter()
            .map(|(item, answer)| {
                let served = record.served.get(answer.served).cloned().ok_or(NoSuchServed)?;
                let at = Timestamp(record.from.saturating_add(answer.at));
                Ok((item, read(answer, served, at)))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            v: record.v,
            id: record.id,
            code: record.code,
            mode: record.mode,
            day: record.day,
            end: record.end,
            worker_locale: record.worker_locale,
            languages: record.languages,
            answers,
            beside: record.beside,
            worker_view: record.worker_view,
            assessment: record.assessment,
        })
    }
}

fn read(answer: WrittenAnswer, served: Served, at: Timestamp) -> Answer {
    Answer {
        value: Sensitive::new(answer.value),
        parts: Sensitive::new(answer.parts),
        provenance: Provenance {
            at,
            worker_locale: served.worker_locale,
            person_locale: served.person_locale,
            text_version: served.text_version,
            review: served.review,
            audio_played: served.audio_played,
            interpreter: served.interpreter,
        },
    }
}
