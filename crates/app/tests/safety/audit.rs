//! The audit: what is recorded, whether it is whole, and what the base sees of it.

use crate::passphrases::{opens, set};
use crate::stage::{carry, screen, unlock};
use crate::talks::{amina, begin};
use std::fs;
use waymark_app::App;
use waymark_app::view::{CrossingRequest, PassphraseKind};
use waymark_store::tables::audit;
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, BORIS};
use waymark_vault::{Clocks, NoHardware, Vault};

/// The audit of a phone that is locked, as code and about.
fn entries(stage: &crate::stage::Stage, phone: &App) -> Vec<(String, String)> {
    phone.lock().unwrap();
    look(stage, |reader| audit::after(reader, 0, 500))
        .into_iter()
        .map(|entry| (entry.code, entry.about))
        .collect()
}

fn look<T>(
    stage: &crate::stage::Stage,
    look: impl FnOnce(&waymark_store::Reader<'_>) -> Result<T, waymark_store::StoreError>,
) -> T {
    let folder = stage.folder.join(AMINA.name);
    let clocks = Clocks { wall_ms: stage.clock.wall_ms(), monotonic_ms: stage.clock.monotonic_ms() };
    let unlocked = Vault::at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks).unwrap();
    let key = unlocked.root_key.db_key();
    let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
    let found = db.read(look).unwrap();
    db.close().unwrap();
    found
}

#[test]
fn everything_that_matters_is_recorded_in_codes_and_nothing_that_was_said() {
    let (stage, phone) = amina();
    phone.lock().unwrap();
    assert!(opens(&phone, "a wrong one").is_err());
    assert!(opens(&phone, "another wrong one").is_err());
    unlock(&phone, AMINA.passphrase);
    screen(&phone);
    carry(&phone, &stage.path("stick.waymark"));
    set(&phone, PassphraseKind::Second, AMINA.passphrase, BORIS.passphrase).unwrap();
    stage.clock.set_wall_ms(stage.clock.wall_ms() + 9 * 86_400_000);
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    begin(&phone);
    phone.begin_crossing(CrossingRequest { unfinished: true }).unwrap();
    let entries = entries(&stage, &phone);
    let has =
        |code: &str, about: &str| entries.iter().any(|entry| entry == &(code.to_owned(), about.to_owned()));
    for (code, about) in [
        ("failure", "2"),
        ("passphrase", ""),
        ("clock", "forward"),
        ("crossing", "begin"),
        ("wipe", "copies-1"),
        ("export", "1"),
        ("unlock", ""),
    ] {
        assert!(has(code, about), "{code} {about} is not in {entries:?}");
    }
    assert!(
        entries.iter().any(|(code, _)| code == "finalise")
            && entries.iter().any(|(code, _)| code == "roster")
    );
    assert_eq!(look(&stage, audit::first_broken), None);
}

#[test]
fn the_base_sees_a_phone_whose_audit_rises_one_that_left_something_out_and_one_that_went_back() {
    let (stage, phone) = amina();
    let row = |state: &str| {
        let rows = stage.base.audit_at_base().unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].state, state, "{rows:?}");
        rows.into_iter().next().unwrap()
    };
    assert_eq!(row("whole").entries, None, "nothing heard yet");
    screen(&phone);
    stage.go_round(&[&phone]);
    let first = row("whole").entries.unwrap();

    // A copy of the phone is put aside, the phone goes on, and then the copy is put back in its place.
    phone.lock().unwrap();
    let aside = stage.folder.snapshot();
    unlock(&phone, AMINA.passphrase);
    for _ in 0..3 {
        phone.lock().unwrap();
        unlock(&phone, AMINA.passphrase);
    }
    screen(&phone);
    stage.go_round(&[&phone]);
    assert!(row("whole").entries.unwrap() > first);
    phone.lock().unwrap();
    let folder = stage.folder.join(AMINA.name);
    fs::remove_dir_all(&folder).unwrap();
    copy(&aside.join(AMINA.name), &folder);
    let back = stage.app(AMINA.name);
    unlock(&back, AMINA.passphrase);
    for _ in 0..2 {
        screen(&back);
        stage.go_round(&[&back]);
    }
    let rows = stage.base.audit_at_base().unwrap();
    assert!(["went_back", "changed"].contains(&rows[0].state.as_str()), "{rows:?}");
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn an_entry_that_was_taken_out_is_found_at_the_next_unlock() {
    let (stage, phone) = amina();
    assert!(!phone.safety().unwrap().audit_broken);
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    phone.lock().unwrap();
    let folder = stage.folder.join(AMINA.name);
    let clocks = Clocks { wall_ms: stage.clock.wall_ms(), monotonic_ms: stage.clock.monotonic_ms() };
    let unlocked = Vault::at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks).unwrap();
    let key = unlocked.root_key.db_key();
    // With every key, as somebody would who wants an unlock forgotten.
    let connection = rusqlite::Connection::open(folder.join("store.db")).unwrap();
    let spelled = format!("PRAGMA key = \"x'{}{}'\"", hex::encode(key.key.as_slice()), hex::encode(key.salt));
    connection.execute_batch(&spelled).unwrap();
    connection.execute("DELETE FROM audit WHERE n = 3", []).unwrap();
    connection.close().unwrap();
    unlock(&phone, AMINA.passphrase);
    assert!(phone.safety().unwrap().audit_broken);
}
