//! What is said of the next step before an answer is given is what the core says of it afterwards.

use super::phone::Phone;
use crate::view::ScreeningView;
use serde_json::json;
use waymark_testkit::{AMINA, BORIS};

/// A talk in which the page goes on by itself wherever it can.
const TAPS: [(&str, &str); 14] = [
    ("S1", "yes"),
    ("S2", "alone"),
    ("S3", "none"),
    ("C6", "yes"),
    ("C7", "yes"),
    ("J1", "25-34"),
    ("T1", "group"),
    ("T2", "no"),
    ("T3", "not_sure"),
    ("T4", "declined"),
    ("T5", "no"),
    ("T6", "no"),
    ("T7", "not_sure"),
    ("T8", "no"),
];

fn said_of(view: &ScreeningView, item: &str, choice: &str) -> Option<serde_json::Value> {
    let leads = |one: &&crate::view::AheadView| {
        one.item.as_str() == item && one.choices.iter().any(|known| known.as_str() == choice)
    };
    view.ahead.iter().find(leads).map(|one| json!([one.step, one.banners]))
}

#[test]
fn the_step_that_is_painted_ahead_is_the_step_that_comes() {
    let phone = Phone::of(AMINA);
    let mut view = phone.start();
    let mut painted = Vec::new();
    for (item, choice) in TAPS {
        if view.step.id.as_str() == "language" {
            view = phone.taps(&view, &[("", "next", false)]);
        }
        if item == "C6" {
            for told in ["C1", "C2", "C3", "C4", "C5"] {
                view = phone.tap(&view, told, &["understood"], false);
            }
        }
        let said = said_of(&view, item, choice);
        let here = view.step.id.clone();
        view = phone.tap(&view, item, &[choice], true);
        if let Some(said) = said {
            assert_ne!(view.step.id, here, "{item} was said to lead on");
            assert_eq!(said, json!([view.step, view.banners]), "{item} = {choice}");
            painted.push(item);
        }
    }
    assert_eq!(painted, ["S3", "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"]);
}

#[test]
fn nothing_is_painted_ahead_where_the_answer_ends_the_talk_or_keeps_nothing() {
    let phone = Phone::of(BORIS);
    let mut view = phone.start();
    view = phone.tap(&view, "S2", &["alone"], false);
    view = phone.tap(&view, "S3", &["none"], false);
    assert!(said_of(&view, "S1", "no").is_none(), "not private: that has to be read first");
    view = phone.tap(&view, "S1", &["yes"], true);
    view = phone.taps(&view, &[("", "next", false)]);
    for told in ["C1", "C2", "C3", "C4", "C5"] {
        view = phone.tap(&view, told, &["understood"], false);
    }
    view = phone.tap(&view, "C6", &["yes"], false);
    assert!(said_of(&view, "C7", "yes").is_some());
    assert!(said_of(&view, "C7", "no").is_none(), "what was kept has to be gone first");
}

#[test]
fn going_on_with_the_language_is_one_commit_and_survives_a_kill() {
    let phone = Phone::of(AMINA);
    let mut view = phone.start();
    view = phone.taps(&view, &[("S1", "yes", false), ("S2", "alone", false), ("S3", "none", true)]);
    assert_eq!(view.step.id.as_str(), "language");
    let request = json!({"id": view.id, "worker_locale": null, "person_locale": "ar", "advance": true});
    view = phone.app.switch_language(serde_json::from_value(request).unwrap()).unwrap();
    assert_eq!((view.step.id.as_str(), view.person_locale.as_str()), ("consent", "ar"));
    let phone = phone.killed_and_restarted();
    let again = phone.app.open_screening(phone.request(&view)).unwrap();
    assert_eq!((again.step.id, again.person_locale), (view.step.id, view.person_locale));
}
