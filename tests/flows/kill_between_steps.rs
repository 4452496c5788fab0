//! A process killed while it seals: the screening is a draft or a batch afterwards, never both, never neither.

use crate::house::{House, TRIAGE, check_nothing_is_lost};
use crate::kill_nine::database;
use serde_json::json;
use std::time::Duration;
use waymark_flows::{ask, bridge};
use waymark_store::tables::{outbox, sessions};
use waymark_testkit::{CHIDI, Chance};

#[test]
fn a_kill_while_sealing_leaves_a_draft_or_a_batch_and_the_base_gets_each_once() {
    kills_while_sealing(&House::founded(), 30);
}

#[test]
fn a_kill_while_sealing_leaves_a_draft_or_a_batch_and_each_arrives_over_postgresql() {
    let Some(house) = House::founded_over_postgres() else { return };
    kills_while_sealing(&house, 12);
}

fn kills_while_sealing(house: &House, rounds: u32) {
    let chidi = house.phone_of(CHIDI);
    house.base.sync();
    let mut chance = Chance::seeded(3);
    let (mut sealed_at_once, mut drafts) = (0, 0);
    for round in 0..rounds {
        chidi.unlock();
        let view = chidi.taps(&chidi.begin("ar"), &TRIAGE);
        chidi.lock();
        let door = bridge(chidi.folder.path());
        assert_eq!(ask(&door.url, "unlock", &json!({"passphrase": CHIDI.passphrase})).unwrap().0, 200);
        let (url, wait) = (door.url.clone(), Duration::from_micros(chance.below(45_000)));
        let killer = std::thread::spawn(move || {
            std::thread::sleep(wait);
            door.kill();
        });
        let acknowledged =
            ask(&url, "finalise", &json!({"id": view.id})).is_some_and(|(status, _)| status == 200);
        killer.join().unwrap();

        let db = database(&chidi);
        db.check().unwrap();
        let draft = db.read(sessions::drafts).unwrap().iter().any(|draft| draft.id == view.id);
        let rows = db.read(outbox::rows).unwrap();
        let batches = rows.iter().filter(|row| row.code.as_ref() == Some(&view.code)).count();
        db.close().unwrap();
        assert_eq!(batches, usize::from(!draft), "round {round}: a draft or a batch");
        assert!(!(acknowledged && draft), "round {round}: what was said to be sealed is sealed");
        if draft {
            drafts += 1;
            chidi.unlock();
            chidi.app.finalise(serde_json::from_value(json!({"id": view.id})).unwrap()).unwrap();
            chidi.lock();
        } else {
            sealed_at_once += 1;
        }
    }
    println!("{rounds} kills while sealing: {sealed_at_once} sealed, {drafts} still drafts");
    assert!(
        sealed_at_once > 0 && drafts > 0,
        "the kills fell on one side only: {sealed_at_once} and {drafts}"
    );

    chidi.unlock();
    check_nothing_is_lost(&chidi.sync(), rounds);
    house.base.sync();
    assert_eq!(house.base.cases().len(), rounds as usize, "each once");
    assert!(house.base.app.base_home().unwrap().alerts.is_empty(), "a chain without gaps");
}
