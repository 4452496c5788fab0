//! Amina's screenings: begun, answered, changed, taken up again, erased.

use crate::Device;
use crate::screenings::{NOON, answered, choice, item, locale, screening, step};
use waymark_domain::{End, Level, Mode, Session, SessionChange, Timestamp, WorkerView};
use waymark_store::StoreError;
use waymark_store::tables::sessions;
use waymark_testkit::AMINA;

/// Makes a change in memory and on disk.
fn change(device: &Device, session: &mut Session, change: SessionChange) {
    device.db.write("change", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
    session.apply(&change);
}

fn check(device: &Device, session: &Session) {
    let read = device.db.read(|tx| sessions::get(tx, session.id)).unwrap();
    assert_eq!(read.as_ref(), Some(session));
    assert!(device.db.read(|tx| sessions::agrees_with_its_changes(tx, session.id)).unwrap());
}

#[test]
fn every_kind_of_change_is_there_after_locking_and_unlocking() {
    let mut amina = Device::of(&AMINA);
    let mut session = screening(&AMINA, 1);
    amina.db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    let view = WorkerView { level: Level::B, reason: choice("own_observation") };
    for one in [
        answered("T1", "yes"),
        answered("T2", "declined"),
        answered("T1", "not_sure"),
        SessionChange::Answered { item: item("T2"), answer: None },
        SessionChange::Moved { step: step("T3") },
        SessionChange::LanguageSwitched { worker_locale: locale("sr-Latn"), person_locale: locale("ar") },
        SessionChange::ModeChosen { mode: Mode::Full },
        SessionChange::WorkerViewed { view: Some(view) },
        SessionChange::Ended { end: Some(End::Stopped) },
    ] {
        change(&amina, &mut session, one);
        amina = amina.reopened_by(&AMINA);
        check(&amina, &session);
    }
    change(&amina, &mut session, SessionChange::WorkerViewed { view: None });
    change(&amina, &mut session, SessionChange::Ended { end: None });
    check(&amina, &session);
    let changes = amina.db.read(|tx| sessions::changes(tx, session.id)).unwrap();
    assert_eq!(changes.len(), 11, "each change once, in order");
    assert_eq!(changes[2], (NOON, answered("T1", "not_sure")));
}

#[test]
fn a_screening_that_has_answers_already_is_kept_whole() {
    let amina = Device::of(&AMINA);
    let mut session = screening(&AMINA, 1);
    session.apply(&answered("C1", "yes"));
    session.worker_view = Some(WorkerView { level: Level::X, reason: choice("other") });
    session.end = Some(End::NotSafe);
    amina.db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    check(&amina, &session);
}

#[test]
fn drafts_are_listed_the_newest_first_and_sealed_ones_are_not() {
    let amina = Device::of(&AMINA);
    for n in 1..=3 {
        let mut session = screening(&AMINA, n);
        session.started_at = Timestamp(NOON.0 - i64::from(n));
        amina.db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    }
    super::outbox::seal(&amina, &AMINA, 2);
    let drafts = amina.db.read(sessions::drafts).unwrap();
    let codes: Vec<_> = drafts.iter().map(|draft| draft.code.clone()).collect();
    assert_eq!(codes, [screening(&AMINA, 3).code, screening(&AMINA, 1).code]);
    assert_eq!(drafts[0].step, step("safety"));
}

#[test]
fn the_readable_copy_goes_when_its_window_has_ended() {
    let amina = Device::of(&AMINA);
    for n in 1..=2 {
        amina.db.write("start", |tx| sessions::insert(tx, &screening(&AMINA, n))).unwrap();
    }
    super::outbox::seal(&amina, &AMINA, 1);
    let due = |at: Timestamp| amina.db.read(|tx| sessions::sealed_before(tx, at)).unwrap();
    assert!(due(NOON).is_empty(), "not yet");
    let due = due(Timestamp(NOON.0 + 1));
    assert_eq!(due, [screening(&AMINA, 1).id], "the draft is not touched");
    assert_eq!(amina.db.write("erase", |tx| sessions::erase(tx, due[0])), Ok(true));
    assert_eq!(amina.db.write("erase", |tx| sessions::erase(tx, due[0])), Ok(false));
    let (session, state, changes) = amina
        .db
        .read(|tx| {
            Ok((sessions::get(tx, due[0])?, sessions::state(tx, due[0])?, sessions::changes(tx, due[0])?))
        })
        .unwrap();
    assert_eq!((session, state, changes), (None, None, vec![]));
    amina.db.check().unwrap();
}

#[test]
fn what_is_not_there_or_there_twice_is_refused() {
    let amina = Device::of(&AMINA);
    let session = screening(&AMINA, 1);
    let save = || amina.db.write("answer", |tx| sessions::save(tx, session.id, &answered("T1", "yes"), NOON));
    assert_eq!(save(), Err(StoreError::NotFound));
    assert_eq!(amina.db.read(|tx| sessions::get(tx, session.id)), Ok(None));
    amina.db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    assert_eq!(amina.db.write("start", |tx| sessions::insert(tx, &session)), Err(StoreError::Exists));
    assert_eq!(save(), Ok(()));
}
