//! People's databases and screenings, as the stories need them. Shared with the tests beside the code.

// Each of the two users needs another part of it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use waymark_domain::{
    Answer, AnswerValue, Assessment, CaseCode, ChoiceId, Day, End, Information, ItemId, LanguageUse, Level,
    LocaleTag, Mode, PartName, Provenance, RECORD_VERSION, Record, ScreeningId, Sensitive, Session,
    SessionChange, StepId, TextReview, Timestamp, Versions,
};
use waymark_testkit::{Folder, Person};
use waymark_wire::{BatchId, DeviceId};

/// Noon on 2026-11-22.
pub(crate) const NOON: Timestamp = Timestamp(1_795_348_800_000);

/// The key and salt of a person's database.
pub(crate) fn key_of(person: &Person) -> ([u8; 32], [u8; 16]) {
    (person.bytes("database key"), person.bytes("database salt"))
}

/// Where a person's database lies.
pub(crate) fn path_in(folder: &Folder) -> std::path::PathBuf {
    folder.join("waymark.db")
}

pub(crate) fn item(id: &str) -> ItemId {
    ItemId::new(id).unwrap()
}

pub(crate) fn choice(id: &str) -> ChoiceId {
    ChoiceId::new(id).unwrap()
}

pub(crate) fn locale(tag: &str) -> LocaleTag {
    LocaleTag::new(tag).unwrap()
}

pub(crate) fn step(id: &str) -> StepId {
    StepId::new(id).unwrap()
}

/// A person's n-th screening, just begun.
pub(crate) fn screening(person: &Person, n: u8) -> Session {
    Session {
        id: ScreeningId::from_bytes(person.bytes(&format!("screening {n}"))),
        code: CaseCode::from_chance(person.bytes(&format!("code {n}"))),
        mode: Mode::Triage,
        started_at: NOON,
        worker_locale: locale("en"),
        person_locale: locale("sr-Latn"),
        step: step("safety"),
        answers: BTreeMap::new(),
        beside: waymark_domain::Beside::default(),
        worker_view: None,
        end: None,
        instrument: 1,
    }
}

/// One choice, given in Serbian with nobody interpreting.
pub(crate) fn answer(value: &str) -> Answer {
    answer_through(value, None)
}

/// One choice, interpreted by somebody; tests plant markers in that code.
pub(crate) fn answer_through(value: &str, interpreter: Option<&str>) -> Answer {
    Answer {
        value: Sensitive::new(AnswerValue::One(choice(value))),
        parts: Sensitive::new(BTreeMap::from([(PartName::new("when").unwrap(), vec![choice("now")])])),
        provenance: Provenance {
            at: NOON,
            worker_locale: locale("en"),
            person_locale: locale("sr-Latn"),
            text_version: 1,
            review: TextReview::Reviewed,
            audio_played: false,
            interpreter: interpreter.map(str::to_owned),
        },
    }
}

pub(crate) fn answered(id: &str, value: &str) -> SessionChange {
    SessionChange::Answered { item: item(id), answer: Some(answer(value)) }
}

pub(crate) fn batch_id(person: &Person, n: u64) -> BatchId {
    BatchId::from_bytes(person.bytes(&format!("batch {n}")))
}

pub(crate) fn device_of(person: &Person) -> DeviceId {
    DeviceId::from_bytes(person.bytes("device"))
}

/// A finished record of a person's n-th screening.
pub(crate) fn record(person: &Person, n: u8, level: Level, red: bool, day: i64) -> Record {
    let session = screening(person, n);
    Record {
        v: RECORD_VERSION,
        id: session.id,
        code: session.code,
        mode: Mode::Triage,
        day: Day(day),
        end: End::Finished,
        worker_locale: locale("en"),
        languages: vec![LanguageUse { person_locale: locale("ar"), answers: 1 }],
        answers: BTreeMap::from([(item("T1"), answer("yes"))]),
        beside: waymark_domain::Beside::default(),
        worker_view: None,
        assessment: assessment(level, red),
    }
}

fn assessment(level: Level, red: bool) -> Assessment {
    Assessment {
        level,
        red,
        provisional: true,
        child_path: false,
        purposes: BTreeMap::new(),
        means: None,
        act: vec![],
        dimensions: BTreeMap::new(),
        tags: vec![],
        reasons: vec![],
        missing: vec![],
        would_change: vec![],
        information: Information::Good,
        actions: vec![],
        versions: Versions { rules: "1".into(), questionnaire: "1".into(), locale: "1".into() },
        not_validated: true,
    }
}
