//! A phone that ends the program: where the window stands again after the unlock, and what it must not come back to.

use super::TRIAGE;
use super::phone::Phone;
use crate::view::{GuidancePage, MoveRequest, MoveTo, PlaceRequest, PlaceView, SafetyPage};
use serde_json::{Value, json};
use waymark_domain::StepId;
use waymark_testkit::{AMINA, BORIS, CHIDI};

fn stand(phone: &Phone, place: PlaceView) {
    phone.app.keep_place(PlaceRequest { place }).unwrap();
}

/// The place as the window reads it.
fn stands(phone: &Phone) -> Value {
    serde_json::to_value(phone.app.place().unwrap()).unwrap()
}

#[test]
fn amina_comes_back_to_the_card_she_was_reading_and_not_to_the_talk_that_waits() {
    let mut phone = Phone::of(AMINA);
    let view = phone.start();
    assert_eq!(stands(&phone), json!({ "name": "screening", "id": view.id }), "nothing was kept yet");
    for place in [
        PlaceView::Home,
        PlaceView::Mine,
        PlaceView::Letters,
        PlaceView::Safety { page: Some(SafetyPage::Erase) },
        PlaceView::Guidance { page: Some(GuidancePage::Card("info-rights".to_owned())) },
    ] {
        stand(&phone, place.clone());
        phone = phone.killed_and_restarted();
        assert_eq!(stands(&phone), serde_json::to_value(place).unwrap());
    }
}

#[test]
fn somebody_who_comes_back_the_next_day_begins_at_the_first_screen() {
    let phone = Phone::of(BORIS);
    stand(&phone, PlaceView::HandOver);
    phone.clock.pass_seconds(11 * 3600);
    assert_eq!(stands(&phone)["name"], "hand_over");
    phone.clock.pass_seconds(2 * 3600);
    assert_eq!(stands(&phone)["name"], "home");
}

#[test]
fn of_a_talk_that_is_not_to_be_kept_no_place_is_kept_either() {
    let phone = Phone::of(CHIDI);
    let view = phone.start();
    stand(&phone, PlaceView::Screening { id: view.id, case: None });
    phone.app.discard_screening(phone.request(&view)).unwrap();
    assert_eq!(stands(&phone)["name"], "home");

    let code = view.code.clone();
    stand(&phone, PlaceView::Finalised { code: code.clone(), kept: false });
    assert_eq!(stands(&phone)["name"], "home");
    stand(&phone, PlaceView::Finalised { code, kept: true });
    assert_eq!(stands(&phone)["name"], "finalised");
}

#[test]
fn a_place_of_the_base_is_none_of_a_phone_and_a_long_one_is_refused() {
    let phone = Phone::of(AMINA);
    stand(&phone, PlaceView::Recordings);
    assert_eq!(stands(&phone)["name"], "home");
    let long = PlaceView::Guidance { page: Some(GuidancePage::Card("x".repeat(600))) };
    let refused = phone.app.keep_place(PlaceRequest { place: long }).unwrap_err();
    assert_eq!(refused.code, "refused_answer");
    phone.app.lock().unwrap();
    assert_eq!(phone.app.place().unwrap_err().code, "locked", "nothing is told before the unlock");
}

#[test]
fn a_question_that_was_opened_from_the_review_leads_back_to_it_after_a_kill() {
    let phone = Phone::of(AMINA);
    let view = phone.taps(&phone.start(), &TRIAGE);
    let step = |name: &str| StepId::new(name).unwrap();
    let go = |phone: &Phone, to: MoveTo, then: Option<StepId>| {
        phone.app.move_to(MoveRequest { id: view.id, to, then }).unwrap()
    };
    go(&phone, MoveTo::Outcome, None);
    go(&phone, MoveTo::Step(step("review")), Some(step("outcome")));
    let asked = view.step.id.clone();
    go(&phone, MoveTo::Step(asked), Some(step("review")));
    let phone = phone.killed_and_restarted();
    assert_eq!(go(&phone, MoveTo::Next, None).step.id, step("review"));
    let phone = phone.killed_and_restarted();
    assert_eq!(go(&phone, MoveTo::Next, None).step.id, step("outcome"));
}
