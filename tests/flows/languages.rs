//! Languages switched in mid-sentence change what is on screen and no answer.

use crate::house::{House, TRIAGE};
use serde_json::json;
use waymark_app::view::ScreeningView;
use waymark_testkit::{AMINA, Chance};

const TAGS: [&str; 15] =
    ["en", "sr-Latn", "sr-Cyrl", "ar", "fa", "fa-AF", "ps", "ur", "ku", "ckb", "bn", "so", "ti", "fr", "tr"];

#[test]
fn two_hundred_switches_between_the_taps_leave_the_same_bytes_and_the_same_result() {
    let house = House::founded();
    let amina = house.phone_of(AMINA);
    let plain = amina.taps(&amina.begin("ar"), &TRIAGE);
    let expected = amina.app.outcome(serde_json::from_value(json!({"id": plain.id})).unwrap()).unwrap();

    let mut chance = Chance::seeded(11);
    let mut view = amina.begin("ar");
    for tap in TRIAGE {
        for _ in 0..10 {
            let request = json!({
                "id": view.id,
                "worker_locale": chance.pick::<&str>(&["en", "sr-Latn", "sr-Cyrl", "fr", "ar"]),
                "person_locale": chance.pick::<&str>(&TAGS),
            });
            let before = answered(&view);
            view = amina.app.switch_language(serde_json::from_value(request).unwrap()).unwrap();
            assert_eq!(before, answered(&view));
        }
        view = amina.tap(&view, tap);
    }
    let switched = amina.app.outcome(serde_json::from_value(json!({"id": view.id})).unwrap()).unwrap();
    let mut switched_assessment = json!(switched.assessment);
    let mut expected_assessment = json!(expected.assessment);
    // The version of the texts names the language; everything else is the same to the letter.
    switched_assessment["versions"]["locale"] = json!("");
    expected_assessment["versions"]["locale"] = json!("");
    assert_eq!(switched_assessment.to_string(), expected_assessment.to_string());
}

/// What is answered on the screen. Questions themselves may come and go: a way of speaking belongs to its language.
fn answered(view: &ScreeningView) -> String {
    let answers = view.step.items.iter().filter(|item| item.value.is_some());
    json!(answers.map(|item| (&item.id, &item.value)).collect::<Vec<_>>()).to_string()
}
