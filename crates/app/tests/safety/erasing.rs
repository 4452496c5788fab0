//! Erasing: by hand, after too many wrong passphrases, and what is left can still be handed over.

use crate::passphrases::opens;
use crate::stage::{import, screen};
use crate::talks::amina;
use std::fs;
use waymark_app::App;
use waymark_app::view::{CarryRequest, EraseRequest, LockState};
use waymark_testkit::AMINA;

fn erase(phone: &App, told: u32) -> Result<u32, String> {
    let erased = phone.erase_device(EraseRequest { not_handed_over: told });
    erased.map(|erased| erased.unsent).map_err(|error| error.code)
}

#[test]
fn erasing_by_hand_asks_for_the_number_that_was_shown_and_leaves_only_what_is_sealed() {
    let (stage, phone) = amina();
    screen(&phone);
    assert_eq!(phone.safety().unwrap().not_handed_over, 1);
    assert_eq!(erase(&phone, 0), Err("unfinished_talks".to_owned()), "somebody was not told");
    assert_eq!(erase(&phone, 1), Ok(1));

    let status = phone.status().unwrap();
    assert!(matches!(status.state, LockState::Fresh));
    assert_eq!(status.remaining, 1, "the first screen says that there is something to hand over");
    assert_eq!(opens(&phone, AMINA.passphrase), Err("not_enrolled".to_owned()));
    let left: Vec<String> = fs::read_dir(stage.folder.join(AMINA.name))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "look.json")
        .collect();
    assert_eq!(left, ["spool"], "keys, databases and counter are gone");

    let path = stage.path("rescued.waymark");
    assert_eq!(phone.carry_sealed(CarryRequest { path: path.clone() }).unwrap().batches, 1);
    assert_eq!(import(&stage.base, &path).new, 1, "and the base opens it");
}

#[test]
fn what_is_sealed_is_carried_out_of_a_locked_phone_too() {
    let (stage, phone) = amina();
    screen(&phone);
    phone.lock().unwrap();
    let path = stage.path("locked.waymark");
    assert_eq!(phone.carry_sealed(CarryRequest { path: path.clone() }).unwrap().batches, 1);
    assert_eq!(import(&stage.base, &path).new, 1);
    assert_eq!(opens(&phone, AMINA.passphrase), Ok(()), "nothing was deleted");
}

#[test]
fn an_erase_that_was_interrupted_ends_at_the_next_look() {
    let (stage, phone) = amina();
    screen(&phone);
    phone.lock().unwrap();
    // The mark of an erase is the first thing that is written: a kill right after it.
    let names = serde_json::to_vec(&["store.db", "practice.db"]).unwrap();
    fs::write(stage.folder.join(AMINA.name).join("erasing"), names).unwrap();
    let started = stage.app(AMINA.name);
    assert!(matches!(started.status().unwrap().state, LockState::Fresh));
    assert!(!stage.folder.join(AMINA.name).join("store.db").exists());
    assert_eq!(opens(&started, AMINA.passphrase), Err("not_enrolled".to_owned()));
    assert_eq!(started.status().unwrap().remaining, 1);
}
