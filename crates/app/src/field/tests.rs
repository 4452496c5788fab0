//! Stories of one phone: real key slots, a real encrypted database, no network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod phone;
mod size;

use crate::view::BatchWord;
use phone::Phone;
use waymark_domain::{End, Level};
use waymark_testkit::{AMINA, BORIS, CHIDI, Chance};

/// The taps of a whole triage in which only T2 is answered with yes.
const TRIAGE: [(&str, &str, bool); 19] = [
    ("S1", "yes", false),
    ("S2", "alone", false),
    ("S3", "none", false),
    ("S8", "yes", true),
    ("", "next", false),
    ("C1", "understood", false),
    ("C6", "yes", true),
    ("C7", "yes", true),
    ("J1", "25-34", false),
    ("S9", "stated", false),
    ("T1", "alone", true),
    ("T2", "yes", true),
    ("T3", "no", true),
    ("T4", "no", true),
    ("T5", "not_sure", true),
    ("T6", "declined", true),
    ("T7", "no", true),
    ("T8", "no", true),
    ("", "next", false),
];

#[test]
fn amina_screens_somebody_and_only_coordinators_can_open_it() {
    let phone = Phone::of(AMINA);
    let mut view = phone.start();
    assert_eq!(view.step.id.as_str(), "safety");
    view = phone.language(&view, "ar");
    view = phone.taps(&view, &TRIAGE);
    view = phone.tap(&view, "N4", &["doctor", "advice"], true);
    assert_eq!(view.step.id.as_str(), "outcome");

    let outcome = phone.app.outcome(phone.request(&view)).unwrap();
    assert!(outcome.assessment.provisional, "only the triage was done");
    assert!(outcome.assessment.level > Level::A, "triage alone never gives A");
    assert!(!outcome.assessment.reasons.is_empty());
    assert_eq!(outcome.cannot_seal, None);

    let done = phone.app.finalise(phone.request(&view)).unwrap();
    assert!(done.batch.is_some());
    let home = phone.app.home().unwrap();
    assert!(home.draft.is_none());
    assert_eq!((home.sync.recorded, home.sync.packed, home.sync.on_phone), (1, 1, 0));

    let record = phone.open_as_coordinator();
    assert_eq!(record, phone.open_as_recovery(), "both recipients read the same");
    assert_eq!(record.code, done.code);
    assert_eq!(record.end, End::Finished);
    assert!(record.answers.len() >= 17);
    let served = &record.answers[&"T2".to_owned().try_into().unwrap()].provenance;
    assert_eq!(served.person_locale.as_str(), "ar");
}

#[test]
fn when_the_phone_dies_the_next_unlock_shows_the_same_question_with_every_answer() {
    let mut phone = Phone::of(BORIS);
    let mut view = phone.start();
    for (place, tap) in TRIAGE.iter().enumerate() {
        view = phone.taps(&view, std::slice::from_ref(tap));
        let answers = phone.answers(&view);
        phone = phone.killed_and_restarted();
        let again = phone.app.open_screening(phone.request(&view)).unwrap();
        assert_eq!(again.step.id, view.step.id, "after tap {place}");
        assert_eq!(phone.answers(&again), answers, "after tap {place}");
        assert_eq!(phone.app.home().unwrap().draft.unwrap().id, view.id);
    }
}

#[test]
fn who_does_not_want_it_kept_leaves_nothing_and_still_gets_an_outcome() {
    let phone = Phone::of(CHIDI);
    let mut view = phone.start();
    view = phone.taps(&view, &TRIAGE[..7]);
    assert_eq!(phone.app.sync_state().unwrap().on_phone, 1, "until asked it is a draft");
    view = phone.tap(&view, "C7", &["no"], true);
    assert!(!view.stored);
    assert!(view.banners.iter().any(|banner| banner == "not_saved"));
    assert_eq!(phone.app.sync_state().unwrap().on_phone, 0, "what was kept is gone at once");
    view = phone.taps(&view, &TRIAGE[8..]);
    let outcome = phone.app.outcome(phone.request(&view)).unwrap();
    assert!(!outcome.stored);
    assert!(!outcome.assessment.actions.is_empty(), "help does not depend on being recorded");
    assert_eq!(phone.app.finalise(phone.request(&view)).unwrap().batch, None);
    assert_eq!(phone.app.sync_state().unwrap().recorded, 0);
}

#[test]
fn a_change_of_mind_about_keeping_brings_every_answer_back() {
    let phone = Phone::of(CHIDI);
    let mut view = phone.start();
    view = phone.taps(&view, &TRIAGE[..7]);
    view = phone.tap(&view, "C7", &["no"], true);
    view = phone.taps(&view, &TRIAGE[8..12]);
    let before = phone.answers(&view);
    view = phone.tap(&view, "C7", &["yes"], false);
    assert!(view.stored);
    let phone = phone.killed_and_restarted();
    let after = phone.answers(&phone.app.open_screening(phone.request(&view)).unwrap());
    assert_eq!(after.len(), before.len());
}

#[test]
fn two_hundred_random_switches_of_language_leave_every_answer_as_it_was() {
    let phone = Phone::of(AMINA);
    let mut view = phone.start();
    view = phone.taps(&view, &TRIAGE[..15]);
    let before = phone.answers(&view);
    let mut chance = Chance::seeded(7);
    let tags = [
        "en", "sr-Latn", "sr-Cyrl", "ar", "fa", "fa-AF", "ps", "ur", "ku", "ckb", "bn", "so", "ti", "fr",
        "tr",
    ];
    for _ in 0..200 {
        view = phone.language(&view, chance.pick::<&str>(&tags));
    }
    assert_eq!(phone.answers(&view), before);
    let phone = phone.killed_and_restarted();
    assert_eq!(phone.answers(&phone.app.open_screening(phone.request(&view)).unwrap()), before);
    assert_eq!(phone.app.home().unwrap().recent_locales.len(), 4);
}

#[test]
fn a_wrong_tap_is_taken_back_with_one_tap() {
    let phone = Phone::of(AMINA);
    let mut view = phone.taps(&phone.start(), &TRIAGE[..11]);
    let before = phone.answers(&view);
    let step = view.step.id.clone();
    view = phone.tap(&view, "T2", &["yes"], true);
    assert_eq!(view.last_answer.as_ref().unwrap().item.as_str(), "T2");
    view = phone.app.undo_last(phone.request(&view)).unwrap();
    assert_eq!(view.step.id, step);
    view = phone.tap(&view, "T2", &["yes"], false);
    view = phone.taps(&view, &[("", "next", false)]);
    assert_eq!(view.last_answer.as_ref().unwrap().item.as_str(), "T2", "also after going on by hand");
    view = phone.app.undo_last(phone.request(&view)).unwrap();
    assert_eq!(view.step.id, step);
    assert!(view.last_answer.is_none());
    assert_eq!(phone.answers(&view), before);
}

#[test]
fn an_unsafe_place_ends_at_offers_of_help_and_can_be_put_right() {
    let phone = Phone::of(BORIS);
    let mut view = phone.start();
    view = phone.tap(&view, "S1", &["no"], false);
    assert_eq!(view.end, Some(End::NotSafe));
    view = phone.tap(&view, "S1", &["yes"], false);
    assert_eq!(view.end, None, "they moved to another place");
    view = phone
        .app
        .end_screening(serde_json::from_value(serde_json::json!({"id": view.id, "end": "stopped"})).unwrap())
        .unwrap();
    assert_eq!(view.step.id.as_str(), "outcome");
    let outcome = phone.app.outcome(phone.request(&view)).unwrap();
    assert_eq!(outcome.assessment.level, Level::X);
    assert!(!outcome.assessment.actions.is_empty(), "stopping leads to offers, never to an error");
}

#[test]
fn the_four_words_follow_the_exact_states() {
    let phone = Phone::of(AMINA);
    let view = phone.taps(&phone.start(), &TRIAGE);
    assert_eq!(phone.app.outbox().unwrap()[0].state, BatchWord::OnPhone);
    assert_eq!(phone.app.outbox().unwrap()[0].draft, Some(view.id));
    phone.app.finalise(phone.request(&view)).unwrap();
    let row = phone.app.outbox().unwrap().remove(0);
    assert_eq!((row.state, row.draft, row.exact.as_str()), (BatchWord::Packed, None, "sealed"));
}

#[test]
fn a_sealed_screening_is_closed_for_good() {
    let phone = Phone::of(AMINA);
    let view = phone.taps(&phone.start(), &TRIAGE);
    phone.app.finalise(phone.request(&view)).unwrap();
    for refused in [
        phone.app.open_screening(phone.request(&view)).unwrap_err(),
        phone.app.finalise(phone.request(&view)).unwrap_err(),
    ] {
        assert_eq!(refused.code, "already_ended");
    }
}

#[test]
fn a_locked_phone_answers_nothing_and_a_wrong_passphrase_says_nothing() {
    let phone = Phone::of(AMINA);
    let view = phone.taps(&phone.start(), &TRIAGE[..12]);
    phone.app.lock().unwrap();
    assert_eq!(phone.app.home().unwrap_err().code, "locked");
    assert_eq!(phone.app.open_screening(phone.request(&view)).unwrap_err().code, "locked");
    let refused = phone.unlock_with("some other words that are wrong").unwrap_err();
    assert_eq!((refused.code.as_str(), refused.wait_seconds), ("wrong_passphrase", Some(0)));
    phone.unlock_with(AMINA.passphrase).unwrap();
    assert_eq!(phone.app.open_screening(phone.request(&view)).unwrap().step.id, view.step.id);
}

#[test]
fn an_expired_roster_is_told_before_the_tap_and_the_draft_stays() {
    let phone = Phone::of(BORIS);
    let view = phone.taps(&phone.start(), &TRIAGE);
    phone.clock.pass_seconds(3 * 365 * 24 * 3600);
    let outcome = phone.app.outcome(phone.request(&view)).unwrap();
    assert_eq!(outcome.cannot_seal.as_deref(), Some("roster_expired"));
    assert_eq!(phone.app.finalise(phone.request(&view)).unwrap_err().code, "roster_expired");
    assert_eq!(phone.app.home().unwrap().draft.unwrap().id, view.id, "nothing was lost");
}

#[test]
fn a_damaged_database_is_set_aside_told_and_what_can_be_read_comes_back() {
    let phone = Phone::of(CHIDI);
    let done = phone.taps(&phone.start(), &TRIAGE);
    phone.app.finalise(phone.request(&done)).unwrap();
    let draft = phone.taps(&phone.start(), &TRIAGE[..12]);
    phone.app.lock().unwrap();
    let damaged = phone.with_a_bad_page();
    let told = damaged.unlock_with(CHIDI.passphrase).unwrap_err();
    assert_eq!(told.code, "database_damaged");
    assert!(damaged.files().iter().any(|name| name.contains(".damaged-")), "nothing was deleted");
    damaged.unlock_with(CHIDI.passphrase).unwrap();
    let rows = damaged.app.outbox().unwrap();
    assert!(
        rows.iter().any(|row| row.code.as_ref() == Some(&done.code))
            || rows.iter().any(|row| row.draft == Some(draft.id))
    );
}
