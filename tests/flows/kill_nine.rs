//! SIGKILL while answers are being saved through the real command layer in a process of its own.
//!
//! `WAYMARK_KILL_ROUNDS` sets how often (default 40 here; `scripts/test` runs 200; 1000 for a long run).

use crate::house::{Device, House};
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;
use waymark_flows::{ask, bridge};
use waymark_store::tables::sessions;
use waymark_store::{Db, DbKey};
use waymark_testkit::{BORIS, Chance};
use waymark_vault::{Clocks, NoHardware, Vault};

const ITEMS: [&str; 7] = ["T2", "T3", "T4", "T5", "T6", "T7", "T8"];
const CHOICES: [&str; 4] = ["yes", "no", "not_sure", "declined"];

#[test]
fn no_acknowledged_answer_is_lost_however_often_the_process_is_killed() {
    let rounds: u64 =
        std::env::var("WAYMARK_KILL_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(40);
    let house = House::founded();
    let boris = house.phone_of(BORIS);
    let view = boris.begin("ar");
    boris.lock();
    let mut chance = Chance::seeded(5);
    let mut standing: BTreeMap<&str, String> = BTreeMap::new();
    let mut acknowledged = 0;
    for round in 0..rounds {
        let door = bridge(boris.folder.path());
        let (status, _) = ask(&door.url, "unlock", &json!({"passphrase": BORIS.passphrase})).unwrap();
        assert_eq!(status, 200, "round {round}");
        let (url, pid) = (door.url.clone(), door.pid());
        let wait = Duration::from_micros(chance.below(120_000));
        let killer = std::thread::spawn(move || {
            std::thread::sleep(wait);
            door.kill();
            pid
        });
        // What was sent last and not acknowledged may be there or not.
        let mut open_question: Option<(&str, &str)>;
        loop {
            let (item, choice) = (*chance.pick::<&str>(&ITEMS), *chance.pick::<&str>(&CHOICES));
            open_question = Some((item, choice));
            let request = json!({"id": view.id, "item": item, "value": choice, "advance": false});
            match ask(&url, "answer_item", &request) {
                Some((200, _)) => {
                    standing.insert(item, choice.to_owned());
                    acknowledged += 1;
                }
                Some((status, body)) => panic!("round {round}: {status} {body}"),
                None => break,
            }
        }
        killer.join().unwrap();
        check_round(&boris, view.id, &mut standing, open_question, round);
    }
    assert!(acknowledged > rounds, "only {acknowledged} answers in {rounds} rounds: nothing was tested");
    println!("{rounds} kills, {acknowledged} acknowledged answers, none lost");
}

fn check_round(
    device: &Device,
    id: waymark_domain::ScreeningId,
    standing: &mut BTreeMap<&str, String>,
    open_question: Option<(&'static str, &'static str)>,
    round: u64,
) {
    let db = database(device);
    db.check().unwrap_or_else(|error| panic!("round {round}: {error}"));
    let session = db.read(|reader| sessions::get(reader, id)).unwrap().unwrap();
    for item in ITEMS {
        let found = session.answers.get(item);
        let found = found.map(|answer| json!(answer.value).as_str().unwrap().to_owned());
        let expected = standing.get(item).cloned();
        let in_flight =
            open_question.filter(|(asked, _)| *asked == item).map(|(_, choice)| choice.to_owned());
        assert!(
            found == expected || found == in_flight,
            "round {round}, {item}: {found:?}, expected {expected:?}"
        );
        if found != expected {
            standing.insert(item, found.unwrap());
        }
    }
    db.close().unwrap();
}

/// The database of a device, opened beside the app (which is locked or dead).
pub fn database(device: &Device) -> Db {
    device.lock();
    let clocks = Clocks { wall_ms: 0, monotonic_ms: 0 };
    let key = Vault::at(device.folder.path())
        .unlock(device.person.passphrase, &NoHardware, &clocks)
        .unwrap()
        .db_key();
    Db::open(&device.folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap()
}
