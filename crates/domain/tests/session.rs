//! A talk changes only by answers the questionnaire knows, and its record keeps what was said and in which language.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::BTreeMap;
use waymark_domain::{
    Answer, AnswerRefused, AnswerValue, Asker, Assessment, CaseCode, ChoiceId, Day, End, Information,
    Instrument, Item, ItemId, ItemKind, Level, LocaleTag, Mode, Part, PartName, Provenance, Record,
    ScreeningId, Sensitive, SensitivityClass, Session, SessionChange, StepId, TextReview, Timestamp,
    Versions,
};

fn choices(list: &[&str]) -> Vec<ChoiceId> {
    list.iter().map(|one| ChoiceId::new(*one).unwrap()).collect()
}

fn item(id: &str, kind: ItemKind, list: &[&str], parts: Vec<Part>) -> (ItemId, Item) {
    let id = ItemId::new(id).unwrap();
    let item = Item {
        id: id.clone(),
        kind,
        asker: Asker::Person,
        choices: choices(list),
        parts,
        when: None,
        sensitivity: SensitivityClass::High,
        sources: Vec::new(),
        verified: false,
    };
    (id, item)
}

fn instrument() -> Instrument {
    let who = Part {
        name: PartName::new("who").unwrap(),
        choices: choices(&["employer", "partner"]),
        many: true,
        for_values: choices(&["yes"]),
    };
    let items = [
        item("D1", ItemKind::YesNo, &["yes", "no", "not_sure", "declined"], vec![who]),
        item("N4", ItemKind::Multi, &["rest", "doctor", "go_on"], Vec::new()),
    ];
    Instrument { version: 1, items: BTreeMap::from(items), steps: Vec::new(), routes: Vec::new() }
}

fn amina() -> Session {
    Session {
        id: ScreeningId::from_bytes([7; 16]),
        code: CaseCode::from_chance([3; 7]),
        mode: Mode::Triage,
        started_at: Timestamp(0),
        worker_locale: LocaleTag::new("en").unwrap(),
        person_locale: LocaleTag::new("ps").unwrap(),
        step: StepId::outcome(),
        answers: BTreeMap::new(),
        beside: waymark_domain::Beside::default(),
        worker_view: None,
        end: None,
        instrument: 1,
    }
}

fn answer(value: AnswerValue, parts: &[(&str, &[&str])], locale: &str) -> Answer {
    let parts = parts.iter().map(|(name, list)| (PartName::new(*name).unwrap(), choices(list))).collect();
    Answer {
        value: Sensitive::new(value),
        parts: Sensitive::new(parts),
        provenance: Provenance {
            at: Timestamp(1),
            worker_locale: LocaleTag::new("en").unwrap(),
            person_locale: LocaleTag::new(locale).unwrap(),
            text_version: 1,
            review: TextReview::Draft,
            audio_played: false,
            interpreter: None,
        },
    }
}

fn one(choice: &str) -> AnswerValue {
    AnswerValue::One(ChoiceId::new(choice).unwrap())
}

fn check(session: &Session, id: &str, answer: Answer) -> Result<Session, AnswerRefused> {
    let change = session.answer(&instrument(), &ItemId::new(id).unwrap(), answer)?;
    let mut next = session.clone();
    next.apply(&change);
    Ok(next)
}

#[test]
fn what_the_questionnaire_does_not_know_is_refused_and_changes_nothing() {
    let talk = amina();
    for (id, given, expected) in [
        ("Z9", answer(one("yes"), &[], "ps"), AnswerRefused::UnknownItem),
        ("D1", answer(one("often"), &[], "ps"), AnswerRefused::UnknownChoice),
        ("D1", answer(AnswerValue::Many(choices(&["yes"])), &[], "ps"), AnswerRefused::UnknownChoice),
        ("N4", answer(one("rest"), &[], "ps"), AnswerRefused::UnknownChoice),
        ("D1", answer(one("yes"), &[("colour", &["employer"])], "ps"), AnswerRefused::UnknownPart),
        ("D1", answer(one("no"), &[("who", &["employer"])], "ps"), AnswerRefused::UnknownPart),
        ("D1", answer(one("yes"), &[("who", &["wizard"])], "ps"), AnswerRefused::UnknownChoice),
    ] {
        assert_eq!(check(&talk, id, given).unwrap_err(), expected, "{id}");
    }
    let ended = Session { end: Some(End::Stopped), ..amina() };
    assert_eq!(check(&ended, "D1", answer(one("yes"), &[], "ps")).unwrap_err(), AnswerRefused::Ended);
}

#[test]
fn several_choices_are_kept_in_the_questionnaires_order_without_repeats() {
    let given = answer(AnswerValue::Many(choices(&["go_on", "rest", "go_on"])), &[], "ps");
    let talk = check(&amina(), "N4", given).unwrap();
    let kept = talk.answers.values().next().unwrap().value.expose().clone();
    assert_eq!(kept, AnswerValue::Many(choices(&["rest", "go_on"])));
}

#[test]
fn a_refusal_is_open_to_lists_too_and_is_not_an_empty_list() {
    let talk = check(&amina(), "N4", answer(one("declined"), &[], "ps")).unwrap();
    assert!(talk.answers.values().all(|answer| answer.value.expose().has("declined")));
}

#[test]
fn taking_an_answer_back_leaves_it_not_asked() {
    let mut talk = check(&amina(), "D1", answer(one("yes"), &[("who", &["partner"])], "ps")).unwrap();
    talk.apply(&SessionChange::Answered { item: ItemId::new("D1").unwrap(), answer: None });
    assert!(talk.answers.is_empty());
}

#[test]
fn nothing_of_an_answer_is_printed() {
    let talk = check(&amina(), "D1", answer(one("not_sure"), &[], "ps")).unwrap();
    let shown = format!("{talk:?}");
    assert!(!shown.contains("not_sure"), "{shown}");
}

#[test]
fn the_record_names_the_languages_by_how_much_was_said_in_them() {
    let talk = check(&amina(), "D1", answer(one("no"), &[], "ps")).unwrap();
    let talk = check(&talk, "N4", answer(AnswerValue::Many(choices(&["rest"])), &[], "ur")).unwrap();
    let mut items = talk.answers.clone();
    items.insert(ItemId::new("K1").unwrap(), answer(one("no"), &[], "ur"));
    let talk = Session { answers: items, ..talk };
    let record = Record::from_session(&talk, Day(20_779), End::Finished, assessment());
    let used: Vec<(String, u32)> =
        record.languages.iter().map(|used| (used.person_locale.to_string(), used.answers)).collect();
    assert_eq!(used, [("ur".to_owned(), 2), ("ps".to_owned(), 1)]);
    let written = serde_json::to_string(&record).unwrap();
    assert_eq!(serde_json::from_str::<Record>(&written).unwrap(), record);
    let unasked = Record::from_session(&amina(), Day(0), End::Declined, assessment());
    assert_eq!(unasked.languages.first().unwrap().person_locale.as_str(), "ps");
}

fn assessment() -> Assessment {
    Assessment {
        level: Level::E,
        red: false,
        provisional: true,
        child_path: false,
        purposes: BTreeMap::new(),
        means: None,
        act: Vec::new(),
        dimensions: BTreeMap::new(),
        tags: Vec::new(),
        reasons: Vec::new(),
        missing: Vec::new(),
        would_change: Vec::new(),
        information: Information::Low,
        actions: Vec::new(),
        versions: Versions { rules: "1".into(), questionnaire: "1".into(), locale: "1".into() },
        not_validated: true,
    }
}
