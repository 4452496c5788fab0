//! Databases of released versions open for ever, with what was in them.

use crate::key_of;
use crate::screenings::{NOON, answered, batch_id, path_in, screening};
use std::path::PathBuf;
use waymark_store::Db;
use waymark_store::tables::{outbox, referral_packets, sessions, settings};
use waymark_testkit::{CHIDI, Folder};

fn fixture(version: u32) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/fixtures/db/v{version:04}.db"))
}

#[test]
fn the_database_of_version_1_opens_with_everything_that_was_in_it() {
    let folder = Folder::new();
    std::fs::copy(fixture(1), path_in(&folder)).unwrap();
    let db = Db::open(&path_in(&folder), &key_of(&CHIDI)).unwrap();
    db.check().unwrap();
    let (session, changes, batch, bytes, place) = db
        .read(|tx| {
            Ok((
                sessions::get(tx, screening(&CHIDI, 1).id)?,
                sessions::changes(tx, screening(&CHIDI, 1).id)?,
                outbox::get(tx, batch_id(&CHIDI, 1))?,
                outbox::get_bytes(tx, batch_id(&CHIDI, 1))?,
                outbox::next_place(tx, 1)?,
            ))
        })
        .unwrap();
    let mut expected = screening(&CHIDI, 1);
    expected.apply(&answered("T1", "yes"));
    assert_eq!(session, Some(expected));
    assert_eq!(changes, [(NOON, answered("T1", "yes"))]);
    assert_eq!(batch.map(|row| row.seq), Some(1));
    assert_eq!(bytes, Some(vec![2; 8_192]));
    assert_eq!((place.seq, place.prev), (2, Some(batch_id(&CHIDI, 1))));
    assert_eq!(db.read(|tx| settings::get::<String>(tx, "note")), Ok(Some("version 1".to_owned())));
    // What was packed before packets were kept beside their line has none.
    assert_eq!(db.read(referral_packets::all), Ok(Vec::new()));
}

/// Makes the fixture of the present version: once, at a release. `cargo test -p waymark-store -- --ignored fixture`
#[test]
#[ignore = "writes a fixture; only at a release"]
fn make_the_fixture_of_this_version() {
    let chidi = crate::Device::of(&CHIDI);
    for n in 1..=2 {
        chidi.db.write("start", |tx| sessions::insert(tx, &screening(&CHIDI, n))).unwrap();
    }
    let id = screening(&CHIDI, 1).id;
    chidi.db.write("answer", |tx| sessions::save(tx, id, &answered("T1", "yes"), NOON)).unwrap();
    chidi.db.write("note", |tx| settings::set(tx, "note", &"version 1")).unwrap();
    crate::tables::outbox::seal(&chidi, &CHIDI, 2);
    chidi.db.close().unwrap();
    assert!(!fixture(1).exists(), "a released fixture is never written again");
    std::fs::create_dir_all(fixture(1).parent().unwrap()).unwrap();
    std::fs::copy(path_in(&chidi.folder), fixture(1)).unwrap();
}
