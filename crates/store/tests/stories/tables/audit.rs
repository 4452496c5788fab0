//! The audit: codes only, and no entry can be changed or dropped unseen.

use crate::screenings::{NOON, path_in};
use crate::{Device, key_of};
use waymark_store::tables::audit;
use waymark_store::{Db, StoreError};
use waymark_testkit::AMINA;

fn day_of_work() -> Device {
    let amina = Device::of(&AMINA);
    for (code, about) in [("unlock", ""), ("finalise", "K7F-4Q2X"), ("view", "first_look"), ("lock", "")] {
        amina.db.write("audit", |tx| audit::append(tx, code, about, NOON)).unwrap();
    }
    amina
}

#[test]
fn entries_are_numbered_and_chained() {
    let amina = day_of_work().reopened_by(&AMINA);
    let entries = amina.db.read(|tx| audit::after(tx, 0, 10)).unwrap();
    assert_eq!(entries.iter().map(|one| one.n).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(amina.db.read(audit::head).unwrap().as_ref(), entries.last());
    assert_eq!(amina.db.read(|tx| audit::after(tx, 3, 10)).unwrap().len(), 1);
    assert_eq!(amina.db.read(audit::first_broken), Ok(None));
}

#[test]
fn nothing_but_codes_and_ids_gets_in() {
    let amina = day_of_work();
    for about in ["Mirjana", "K7F-4Q2X", &"a".repeat(64)] {
        assert!(amina.db.write("audit", |tx| audit::append(tx, "view", about, NOON)).is_ok());
    }
    for about in ["she said", "a\n", "ć", &"a".repeat(65)] {
        let refused = amina.db.write("audit", |tx| audit::append(tx, "view", about, NOON));
        assert_eq!(refused, Err(StoreError::TooLarge), "{about:?}");
    }
}

#[test]
fn a_changed_or_dropped_entry_is_named() {
    for (sabotage, broken) in [
        ("UPDATE audit SET code = 'export' WHERE n = 2", 2),
        ("UPDATE audit SET at = at + 1 WHERE n = 3", 3),
        ("UPDATE audit SET code = 'finaliseK', about = '7F-4Q2X' WHERE n = 2", 2),
        ("DELETE FROM audit WHERE n = 2", 2),
        ("DELETE FROM audit WHERE n = 1", 1),
    ] {
        let amina = day_of_work();
        amina.db.close().unwrap();
        // Somebody with the key and another program.
        let (key, salt) = crate::screenings::key_of(&AMINA);
        let hex: String = key.iter().chain(&salt).map(|byte| format!("{byte:02x}")).collect();
        let other = rusqlite::Connection::open(path_in(&amina.folder)).unwrap();
        other.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"; {sabotage}")).unwrap();
        drop(other);
        let db = Db::open(&path_in(&amina.folder), &key_of(&AMINA)).unwrap();
        assert_eq!(db.read(audit::first_broken), Ok(Some(broken)), "{sabotage}");
    }
}
