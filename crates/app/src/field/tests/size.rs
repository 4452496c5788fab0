//! Every interview has one sealed size, also a long one in which everything was asked and everything happened.

use crate::field::finalise::INTERVIEW_BUCKET;
use std::collections::BTreeMap;
use waymark_domain::{
    Answer, AnswerValue, CaseCode, End, Instrument, Item, ItemKind, LocaleTag, Mode, Provenance, Record,
    ScreeningId, Sensitive, Session, TextReview, Timestamp,
};
use waymark_seal::capacity;

#[test]
fn a_talk_in_which_everything_was_asked_and_said_fits_the_one_size() {
    let content = waymark_content::embedded().unwrap();
    let session = everything_answered(&content.instrument);
    let versions = content.versions("1");
    let assessment =
        waymark_domain::assess(&session.answers, session.mode, session.end, &content.rules, versions);
    let record = Record::from_session(&session, session.started_at.day(), End::Finished, assessment);
    let longest = serde_json::to_vec(&record).unwrap().len();
    // Six coordinators and the recovery key: more recipients than a small organisation has.
    let room = capacity(INTERVIEW_BUCKET, 7);
    println!("a talk with everything asked and said: {longest} bytes of {room}");
    let back: Record = serde_json::from_slice(&serde_json::to_vec(&record).unwrap()).unwrap();
    assert_eq!(back, record, "short, and nothing left out");
    assert!(longest < room, "{longest} bytes do not fit {room}");
}

fn everything_answered(instrument: &Instrument) -> Session {
    let tag = LocaleTag::new("sr-Latn").unwrap();
    Session {
        id: ScreeningId::from_bytes([0xab; 16]),
        code: CaseCode::from_chance([7; 7]),
        mode: Mode::Full,
        started_at: Timestamp(1_795_348_800_000),
        worker_locale: tag.clone(),
        person_locale: tag.clone(),
        step: instrument.first_step(),
        answers: instrument
            .items
            .values()
            .filter(|item| !item.choices.is_empty())
            .map(|item| (item.id.clone(), fully(item, &tag)))
            .collect(),
        beside: waymark_domain::Beside::default(),
        worker_view: None,
        end: None,
        instrument: instrument.version,
    }
}

/// As much as an honest answer says: yes everywhere, three of a list, two in each follow-up.
fn fully(item: &Item, tag: &LocaleTag) -> Answer {
    let longest = item.choices.iter().max_by_key(|choice| choice.as_str().len()).unwrap();
    let value = match item.kind {
        ItemKind::Multi => AnswerValue::Many(item.choices.iter().take(3).cloned().collect()),
        ItemKind::YesNo => AnswerValue::One("yes".to_owned().try_into().unwrap()),
        _ => AnswerValue::One(longest.clone()),
    };
    let parts: BTreeMap<_, _> = item
        .parts
        .iter()
        .map(|part| {
            (
                part.name.clone(),
                part.choices.iter().take(if part.many { 2 } else { 1 }).cloned().collect::<Vec<_>>(),
            )
        })
        .collect();
    Answer {
        value: Sensitive::new(value),
        parts: Sensitive::new(parts),
        provenance: Provenance {
            at: Timestamp(1_795_348_800_000 + 900_000),
            worker_locale: tag.clone(),
            person_locale: tag.clone(),
            // Texts change one by one: some of each version.
            text_version: u32::try_from(item.id.as_str().len()).unwrap(),
            review: TextReview::Reviewed,
            audio_played: true,
            interpreter: None,
        },
    }
}
