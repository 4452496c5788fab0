//! Stories of one phone: real key slots, a real encrypted database, no network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod ahead;
mod killed;
mod phone;
mod size;

use crate::view::BatchWord;
use phone::Phone;
use serde_json::json;
use waymark_domain::{End, Level};
use waymark_testkit::{AMINA, BORIS, CHIDI, Chance};

/// The taps of a whole triage in which only T2 is answered with yes.
const TRIAGE: [(&str, &str, bool); 22] = [
    ("S1", "yes", false),
    ("S2", "alone", false),
    ("S3", "none", false),
    ("S8", "yes", true),
    ("", "next", false),
    ("C1", "understood", false),
    ("C2", "understood", false),
    ("C3", "understood", false),
    ("C4", "understood", false),
    ("C5", "understood", false),
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
    let served = &record.answers["T2"].provenance;
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
    view = phone.taps(&view, &TRIAGE[..11]);
    assert_eq!(phone.app.sync_state().unwrap().on_phone, 1, "until asked it is a draft");
    view = phone.tap(&view, "C7", &["no"], true);
    assert!(!view.stored);
    assert!(view.banners.iter().any(|banner| banner == "not_saved"));
    assert_eq!(phone.app.sync_state().unwrap().on_phone, 0, "what was kept is gone at once");
    view = phone.taps(&view, &TRIAGE[12..]);
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
    view = phone.taps(&view, &TRIAGE[..11]);
    view = phone.tap(&view, "C7", &["no"], true);
    view = phone.taps(&view, &TRIAGE[12..16]);
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
    view = phone.taps(&view, &TRIAGE[..19]);
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
    let mut view = phone.taps(&phone.start(), &TRIAGE[..15]);
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
    let view = phone.taps(&phone.start(), &TRIAGE[..16]);
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
    let draft = phone.taps(&phone.start(), &TRIAGE[..16]);
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

#[test]
fn the_agreement_is_five_statements_and_two_answers_each_kept_by_itself() {
    let phone = Phone::of(AMINA);
    let mut view = phone.taps(&phone.start(), &TRIAGE[..5]);
    assert_eq!(view.step.id.as_str(), "consent");
    assert!(view.step.items.iter().all(|item| item.value.is_none()), "nothing is ticked beforehand");
    let told: Vec<_> =
        ["C1", "C2", "C3", "C4", "C5"].map(|item| json!({"item": item, "value": "understood"})).into();
    let request = json!({"id": view.id, "answers": told, "advance": true});
    view = phone.app.answer_items(serde_json::from_value(request).unwrap()).unwrap();
    assert_eq!(view.step.id.as_str(), "consent", "to be told is not to agree");
    view = phone.tap(&view, "C6", &["yes"], true);
    assert_eq!(view.step.id.as_str(), "consent", "to talk is not to have it kept");
    view = phone.tap(&view, "C7", &["yes"], true);
    assert_eq!(view.step.id.as_str(), "about");
    let answers = phone.answers(&view);
    for item in ["C1", "C2", "C3", "C4", "C5", "C6", "C7"] {
        assert!(answers.contains_key(item), "{item}");
    }
    // One undo takes back what one tap gave.
    let mut again = phone.taps(&phone.start(), &TRIAGE[..5]);
    let request = json!({"id": again.id, "answers": [{"item": "C1", "value": "understood"}, {"item": "C2", "value": "understood"}], "advance": true});
    again = phone.app.answer_items(serde_json::from_value(request).unwrap()).unwrap();
    again = phone.app.undo_last(phone.request(&again)).unwrap();
    assert!(again.step.items.iter().all(|item| item.value.is_none()));
}

#[test]
fn a_question_opened_from_the_review_comes_back_to_it_and_the_review_to_the_outcome() {
    let phone = Phone::of(BORIS);
    let mut view = phone.taps(&phone.start(), &TRIAGE);
    let step = |view: &crate::view::ScreeningView, to: &str, then: &str| {
        let request = json!({"id": view.id, "to": {"step": to}, "then": then});
        phone.app.move_to(serde_json::from_value(request).unwrap()).unwrap()
    };
    view = step(&view, "review", "outcome");
    assert_eq!(view.step.rows.first().unwrap().value, None, "what was left out stands first");
    let t3 = view.step.rows.iter().find(|row| row.item.as_str() == "T3").unwrap().clone();
    assert_eq!(t3.locale.as_ref().unwrap().as_str(), "en");
    view = step(&view, t3.step.as_str(), "review");
    view = phone.tap(&view, "T3", &["yes"], true);
    assert_eq!(view.step.id.as_str(), "review");
    view = phone.taps(&view, &[("", "next", false)]);
    assert_eq!(view.step.id.as_str(), "outcome");
    // The place is in the database: a phone that dies in the review comes back to it.
    view = step(&view, "review", "outcome");
    let phone = phone.killed_and_restarted();
    assert_eq!(phone.app.open_screening(phone.request(&view)).unwrap().step.id.as_str(), "review");
}

#[test]
fn the_longer_talk_opens_at_its_sections_and_comes_back_to_them() {
    let phone = Phone::of(CHIDI);
    let mut view = phone.taps(&phone.start(), &TRIAGE);
    let request = json!({"id": view.id, "mode": "full"});
    view = phone.app.choose_mode(serde_json::from_value(request).unwrap()).unwrap();
    assert_eq!(view.step.id.as_str(), "sections");
    let section = |view: &crate::view::ScreeningView, letters: &str| {
        view.step.sections.iter().find(|one| one.section == letters).cloned().unwrap()
    };
    assert!(section(&view, "K").suggested, "papers were kept: control is asked first");
    assert!(!section(&view, "L").suggested);
    assert!(section(&view, "B").private);
    let go = json!({"id": view.id, "to": {"step": section(&view, "D").step}});
    view = phone.app.move_to(serde_json::from_value(go).unwrap()).unwrap();
    view = phone.taps(&view, &[("D1", "no", true), ("D2", "no", true)]);
    assert_eq!(view.step.id.as_str(), "sections");
    let papers = section(&view, "D");
    assert_eq!((papers.answered, papers.of), (2, 2));
}

#[test]
fn who_interprets_is_a_code_that_goes_with_every_answer_and_a_wording_that_confused_is_kept_as_a_code() {
    let phone = Phone::of(AMINA);
    let note = |view: &crate::view::ScreeningView, change: serde_json::Value| {
        phone.app.note(serde_json::from_value(json!({"id": view.id, "change": change})).unwrap())
    };
    let mut view = phone.taps(&phone.start(), &TRIAGE[..15]);
    view = phone.language(&view, "ar");
    view = note(&view, json!("new_interpreter")).unwrap();
    let code = view.beside.interpreter.clone().unwrap();
    view = note(&view, json!({"confusing": "T2"})).unwrap();
    assert!(view.step.items[0].confusing);
    view = phone.tap(&view, "T2", &["no"], true);
    view = phone.language(&view, "fr");
    view = note(&view, json!({"interpreter": null})).unwrap();
    view = phone.tap(&view, "T3", &["no"], true);
    assert_eq!(phone.app.interpreters().unwrap(), [code.to_string()]);
    let phone = phone.killed_and_restarted();
    let answers = phone.answers(&view);
    let served = |item: &str| &answers[item].provenance;
    assert_eq!(served("T2").interpreter.as_deref(), Some(code.as_str()));
    assert_eq!(served("T2").person_locale.as_str(), "ar");
    assert_eq!((served("T3").interpreter.as_deref(), served("T3").person_locale.as_str()), (None, "fr"));
    phone.app.finalise(phone.request(&view)).unwrap();
    let record = phone.open_as_coordinator();
    assert_eq!(record.beside.confusing.len(), 1);
    assert_eq!(record.beside.confusing[0].item.as_str(), "T2");
    assert_eq!(
        record.beside.confusing[0].locale.as_str(),
        "ar",
        "the wording that was on screen, not a later one"
    );
}

#[test]
fn a_service_is_told_only_what_was_agreed_and_never_a_private_answer_unasked() {
    let phone = Phone::of(BORIS);
    let mut view = phone.taps(&phone.start(), &TRIAGE);
    view = phone.tap(&view, "N4", &["doctor"], false);
    view = phone.tap(&view, "X1", &["yes"], false);
    view = phone.tap(&view, "B1", &["yes"], false);
    let offer = |added: serde_json::Value| {
        let request = json!({"id": view.id, "service": "rs-astra", "needs": ["doctor"], "added": added});
        phone.app.offer(serde_json::from_value(request).unwrap()).unwrap()
    };
    let told = offer(json!([]));
    let text = serde_json::to_string(&told.lines).unwrap();
    for never in ["X1", "B1", "T2", "T3"] {
        assert!(!text.contains(never), "{never} in {text}");
    }
    assert!(told.lines.iter().any(|line| line.line == "needs" && line.values == ["doctor"]));
    assert!(told.addable.iter().any(|item| item.as_str() == "X1"));
    // The control: what the person adds is there, so the search above can find it.
    assert!(serde_json::to_string(&offer(json!(["X1"])).lines).unwrap().contains("X1"));
    // The story cannot be added at all.
    assert!(!serde_json::to_string(&offer(json!(["T2"])).lines).unwrap().contains("T2"));

    let refer = |way: serde_json::Value, state: &str| {
        let change = json!({"referral": {"service": "rs-astra", "needs": ["doctor"], "urgent": true, "way": way, "state": state}});
        phone.app.note(serde_json::from_value(json!({"id": view.id, "change": change})).unwrap())
    };
    assert_eq!(refer(json!(null), "accepted").unwrap_err().code, "refused_answer", "told by nobody");
    assert_eq!(refer(json!("phone"), "not_wanted").unwrap_err().code, "refused_answer", "told against a no");
    let kept = refer(json!(null), "not_wanted").unwrap().beside.referrals;
    assert!(kept[0].lines.is_empty(), "after a no nothing may be told");
    let kept = refer(json!("phone"), "no_place").unwrap().beside.referrals;
    assert_eq!(kept.len(), 1, "one for each service");
    assert!(kept[0].lines.iter().any(|line| line.as_str() == "needs"));
    phone.app.finalise(phone.request(&view)).unwrap();
    assert_eq!(phone.open_as_coordinator().beside.referrals, kept);
}

#[test]
fn a_carried_code_links_two_talks_only_where_the_person_shows_it() {
    let phone = Phone::of(CHIDI);
    let note = |view: &crate::view::ScreeningView, change: serde_json::Value| {
        phone.app.note(serde_json::from_value(json!({"id": view.id, "change": change})).unwrap())
    };
    let first = phone.taps(&phone.start(), &TRIAGE);
    assert!(first.beside.carried.is_none(), "nobody is given one unasked");
    let drawn = note(&first, json!("carry")).unwrap().beside.carried.unwrap();
    assert_eq!(drawn.code.as_str().split('-').count(), 4);
    let second = phone.start();
    assert_eq!(note(&second, json!({"brought": "no such words here"})).unwrap_err().code, "unknown_words");
    let spoken = drawn.code.as_str().replace('-', " ").to_uppercase();
    let brought = note(&second, json!({"brought": spoken})).unwrap().beside.carried.unwrap();
    assert_eq!((brought.code, brought.brought), (drawn.code, true));
}
