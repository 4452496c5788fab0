//! What the settings say of the device itself, and to whom.

use crate::passphrases::set;
use crate::stage::{Stage, screen, sync, unlock};
use std::fs;
use waymark_app::App;
use waymark_app::view::{LastReceiptView, PassphraseKind, ReceiptBy, SpaceView};
use waymark_testkit::{AMINA, BORIS};

fn last_receipt(phone: &App) -> Option<ReceiptBy> {
    phone.about_device().unwrap().last_receipt.map(|LastReceiptView { by, .. }| by)
}

fn space(phone: &App) -> SpaceView {
    phone.about_device().unwrap().space.unwrap()
}

#[test]
fn the_last_receipt_is_the_servers_and_then_the_bases() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    assert!(last_receipt(&amina).is_none(), "nobody has said anything yet");
    sync(&amina);
    assert!(last_receipt(&amina) == Some(ReceiptBy::Server));
    sync(&stage.base);
    sync(&amina);
    assert!(last_receipt(&amina) == Some(ReceiptBy::Base));
    assert!(last_receipt(&stage.base).is_none(), "a base gives receipts; none comes to it");
}

#[test]
fn the_room_is_that_of_the_folder_and_a_locked_phone_tells_only_its_versions() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let before = space(&amina);
    assert!(before.free_megabytes.is_some() && before.taken_megabytes >= 1);
    // Something of seven megabytes lies deeper in the folder.
    let spool = stage.folder.join(AMINA.name).join("spool");
    fs::create_dir_all(&spool).unwrap();
    fs::write(spool.join("seven"), vec![0; 7_000_000]).unwrap();
    assert_eq!(space(&amina).taken_megabytes, before.taken_megabytes + 7);

    amina.lock().unwrap();
    let locked = amina.about_device().unwrap();
    assert!(!locked.app.is_empty() && !locked.questionnaire.is_empty() && !locked.rules.is_empty());
    assert!(locked.space.is_none() && locked.recordings.is_none() && locked.last_receipt.is_none());
}

#[test]
fn whoever_is_forced_shows_the_room_of_practice_and_no_receipt() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    screen(&amina);
    sync(&amina);
    let spool = stage.folder.join(AMINA.name).join("spool");
    fs::create_dir_all(&spool).unwrap();
    fs::write(spool.join("seven"), vec![0; 7_000_000]).unwrap();
    assert!(space(&amina).taken_megabytes >= 7);
    set(&amina, PassphraseKind::Duress, AMINA.passphrase, BORIS.passphrase).unwrap();
    amina.lock().unwrap();
    unlock(&amina, BORIS.passphrase);
    assert!(space(&amina).taken_megabytes < 7, "what lies beside practice is not spoken of");
    assert!(last_receipt(&amina).is_none());
}
