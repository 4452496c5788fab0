//! T21: after a day's work nothing that was said, no passphrase and no key is readable in any file: not on the phone,
//! the base, the stick or the server, not after a crash, not after the lock.
//!
//! Nothing is typed during a talk, so what is looked for is what a talk leaves: its code and the words in which answers
//! and records are written down; and every passphrase and key, raw, in hex, in base64 and as UTF-16.

use crate::stage::{Stage, carry, import, sync, unlock};
use crate::talks::rounds;
use serde_json::json;
use std::path::PathBuf;
use waymark_app::App;
use waymark_store::tables::{identity, secrets};
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, BORIS, Chance, DARIA, Marker};
use waymark_vault::{Clocks, NoHardware, Vault};

const LANGUAGES: [&str; 4] = ["en", "ar", "ps", "fr"];
/// How answers and records are written down inside; found outside they would be readable.
const WRITTEN: [&str; 4] = ["person_locale", "text_version", "worker_view", "child_path"];

/// Talks of the day, in four languages; gives their codes.
fn talks(phone: &App, how_many: usize, chance: &mut Chance) -> Vec<String> {
    let examples = waymark_app::answers::example_talks().unwrap();
    let mut codes = Vec::new();
    while codes.len() < how_many {
        let mut answers = chance.pick(&examples).answers.clone();
        answers["person_locale"] = json!(LANGUAGES[codes.len() % LANGUAGES.len()]);
        let done = phone.screen_answers(&answers.to_string(), None).unwrap();
        codes.push(done.code);
    }
    codes
}

/// The keys of a phone that is locked.
fn keys(stage: &Stage) -> Vec<Vec<u8>> {
    let folder = stage.folder.join(AMINA.name);
    let clocks = Clocks { wall_ms: stage.clock.wall_ms(), monotonic_ms: stage.clock.monotonic_ms() };
    let unlocked = Vault::at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks).unwrap();
    let key = unlocked.root_key.db_key();
    let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
    let own = db.read(identity::get).unwrap().unwrap();
    let practice = db.read(|reader| secrets::get(reader, "practice-root")).unwrap().unwrap();
    db.close().unwrap();
    vec![key.key.to_vec(), own.sign_seed.to_vec(), practice.to_vec()]
}

/// The files in which something is readable that must not be.
fn readable(stage: &Stage, words: &[String], keys: &[Vec<u8>]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let markers: Vec<Marker> = words.iter().map(Marker::of).collect();
    let spelled: Vec<Marker> = keys.iter().map(|key| Marker::of(hex::encode(key))).collect();
    for (path, bytes) in stage.folder.files() {
        for marker in markers.iter().chain(&spelled) {
            if marker.is_in(&bytes) {
                found.push((path.clone(), marker.text().to_owned()));
            }
        }
        for key in keys {
            if bytes.windows(key.len()).any(|window| window == key.as_slice()) {
                found.push((path.clone(), "a raw key".to_owned()));
            }
        }
    }
    found
}

#[test]
fn after_a_days_work_nothing_is_readable_in_any_file() {
    let stage = Stage::new();
    let phone = stage.phone(AMINA);
    let mut chance = crate::talks::chance();
    let mut words: Vec<String> = WRITTEN.iter().map(|word| (*word).to_owned()).collect();
    words.extend([AMINA, BORIS, DARIA].iter().map(|person| person.passphrase.to_owned()));

    words.extend(talks(&phone, rounds("WAYMARK_T21_TALKS", 6), &mut chance));
    sync(&phone);
    words.extend(talks(&phone, 3, &mut chance));
    let stick = stage.path("stick.waymark");
    carry(&phone, &stick);
    import(&stage.base, &stick);
    // A crash: the old process never closed anything, and its files are as they were at that moment.
    let unfinished = crate::talks::begin(&phone);
    crate::talks::answer(&phone, unfinished.id, "S1", "yes");
    words.push(unfinished.code.to_string());
    let crashed = readable(&stage, &words, &[]);
    assert_eq!(crashed, [], "at the moment of a crash");

    phone.lock().unwrap();
    stage.base.lock().unwrap();
    let keys = keys(&stage);
    assert_eq!(readable(&stage, &words, &keys), [], "after the lock");

    // A copied folder opens nowhere but with its passphrase.
    let copy = stage.folder.snapshot();
    let elsewhere = App::without_loop(copy.join(AMINA.name), crate::stage::Watch(stage.clock.clone()));
    for wrong in [BORIS.passphrase, DARIA.passphrase, ""] {
        let request = waymark_app::view::UnlockRequest { passphrase: wrong.to_owned() };
        assert_eq!(elsewhere.unlock(request).unwrap_err().code, "wrong_passphrase");
    }
    unlock(&elsewhere, AMINA.passphrase);
}

/// T21's control: what a careless program would leave is found, in every form.
#[test]
fn the_sweep_finds_what_is_planted() {
    let stage = Stage::new();
    let phone = stage.phone(AMINA);
    let code = talks(&phone, 1, &mut crate::talks::chance()).remove(0);
    phone.lock().unwrap();
    let keys = keys(&stage);
    let left = [
        ("trace.log", format!("finalised {code}").into_bytes()),
        ("draft.json.tmp", format!("{{\"code\":\"{code}\",\"person_locale\":\"ps\"}}").into_bytes()),
        ("core", keys[0].clone()),
        ("config", hex::encode(&keys[1]).into_bytes()),
        ("history", AMINA.passphrase.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ];
    for (name, bytes) in left {
        std::fs::write(stage.folder.join(name), bytes).unwrap();
    }
    let words = [code, AMINA.passphrase.to_owned()];
    let found = readable(&stage, &words, &keys);
    let names: Vec<&str> =
        found.iter().filter_map(|(path, _)| path.file_name()).filter_map(|name| name.to_str()).collect();
    for name in ["trace.log", "draft.json.tmp", "core", "config", "history"] {
        assert!(names.contains(&name), "{name} was not found: {names:?}");
    }
}
