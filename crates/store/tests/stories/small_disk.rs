//! A disk that is really full. Needs a small file system of its own, which only an administrator can make:
//!
//! ```text
//! mount -t tmpfs -o size=8m tmpfs /mnt/small
//! WAYMARK_SMALL_DISK=/mnt/small cargo test -p waymark-store --test stories small_disk
//! ```
//! Without one this story says so and passes; `db/tests.rs` has the same with a limit inside SQLite.

use crate::key_of;
use crate::screenings::{NOON, answered, batch_id, screening};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use waymark_store::sealing::{Readable, Sealed, seal_and_queue};
use waymark_store::tables::{outbox, secrets, sessions};
use waymark_store::{Db, OpenError, StoreError};
use waymark_testkit::AMINA;

fn small_disk() -> Option<PathBuf> {
    let Some(disk) = std::env::var_os("WAYMARK_SMALL_DISK") else {
        println!("not run: WAYMARK_SMALL_DISK names no small file system");
        return None;
    };
    Some(PathBuf::from(disk))
}

/// Fills the disk but for so many steps of 4 KiB.
fn leave(disk: &Path, steps: usize) {
    let ballast = disk.join("ballast");
    let _ = fs::remove_file(&ballast);
    let mut file = File::create(&ballast).unwrap();
    let mut written = 0;
    while file.write_all(&[7; 4_096]).is_ok() {
        written += 1;
    }
    file.set_len((written - steps.min(written)) as u64 * 4_096).unwrap();
}

#[test]
fn a_disk_full_at_any_point_keeps_the_old_and_recovers_without_reopening() {
    let Some(disk) = small_disk() else { return };
    let path = disk.join("waymark.db");
    for left in ["", "-wal"] {
        let _ = fs::remove_file(disk.join(format!("waymark.db{left}")));
    }
    let _ = fs::remove_file(disk.join("ballast"));
    let db = Db::create(&path, &key_of(&AMINA)).unwrap();
    let mut session = screening(&AMINA, 1);
    db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    let (mut refused, mut taken) = (0, 0);
    for steps in 0..60 {
        leave(&disk, steps);
        for n in 0..12_u8 {
            let change = answered(&format!("T{}", n + 1), ["yes", "no"][steps % 2]);
            match db.write("answer", |tx| sessions::save(tx, session.id, &change, NOON)) {
                Ok(()) => {
                    taken += 1;
                    session.apply(&change);
                }
                Err(error) => {
                    assert_eq!(error, StoreError::Full, "{steps} steps left");
                    refused += 1;
                }
            }
            assert_eq!(db.read(|tx| sessions::get(tx, session.id)), Ok(Some(session.clone())));
        }
        // The log may have room of its own for something large, or not; half of it is never there.
        let large = db.write("large", |tx| secrets::put(tx, "large", &[1; 300_000]));
        assert!(matches!(large, Ok(()) | Err(StoreError::Full)), "{large:?}");
        fs::remove_file(disk.join("ballast")).unwrap();
        assert_eq!(db.write("not so large", |tx| secrets::erase(tx, "large")), Ok(large.is_ok()));
        let change = answered("C1", ["yes", "no"][steps % 2]);
        db.write("there is room again", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
        session.apply(&change);
    }
    assert!(refused > 20 && taken > 20, "{refused} refused, {taken} taken");
    leave(&disk, 0);
    db.close().unwrap_or_else(|error| assert_eq!(error, StoreError::Full));
    match Db::open(&path, &key_of(&AMINA)) {
        Ok(db) => assert_eq!(db.read(|tx| sessions::get(tx, session.id)), Ok(Some(session.clone()))),
        Err(error) => assert_eq!(error, OpenError::Full),
    }
    fs::remove_file(disk.join("ballast")).unwrap();
    let db = Db::open(&path, &key_of(&AMINA)).unwrap();
    db.check().unwrap();
    assert_eq!(db.read(|tx| sessions::get(tx, session.id)), Ok(Some(session)));
}

/// T04 for the spool: sealing with every amount of room leaves a draft or a batch, and no half of a file.
#[test]
fn sealing_on_a_full_disk_leaves_the_draft_and_succeeds_once_there_is_room() {
    let Some(disk) = small_disk() else { return };
    let folder = disk.join("sealing");
    let _ = fs::remove_dir_all(&folder);
    let _ = fs::remove_file(disk.join("ballast"));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("waymark.db");
    let db = Db::create(&path, &key_of(&AMINA)).unwrap();
    let mut refused = 0;
    for steps in 0..40_u8 {
        let talk = screening(&AMINA, steps);
        db.write("start", |tx| sessions::insert(tx, &talk)).unwrap();
        leave(&disk, steps.into());
        let place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
        let (batch, bytes) = (batch_id(&AMINA, steps.into()), [steps; 16_384]);
        let readable = Readable::EraseNow;
        let sealed = Sealed { screening: talk.id, batch, place, bytes: &bytes, at: NOON, readable };
        let seal = || db.write("seal", |tx| seal_and_queue(tx, &sealed));
        let outcome = seal();
        let spooled = db.spool().read(batch).unwrap();
        fs::remove_file(disk.join("ballast")).unwrap();
        if let Err(error) = outcome {
            assert_eq!(error, StoreError::Full, "{steps} steps left");
            assert!(
                spooled.is_none(),
                "{steps} steps left: nothing stays in the spool, and no half of a file"
            );
            assert_eq!(db.read(|tx| sessions::get(tx, talk.id)), Ok(Some(talk.clone())));
            refused += 1;
            seal().unwrap();
        }
        assert!(db.read(|tx| outbox::get_bytes(tx, batch)).unwrap().as_deref() == Some(&bytes[..]));
    }
    assert!((3..40).contains(&refused), "{refused} refused");
    db.check().unwrap();
    db.close().unwrap();
    fs::remove_dir_all(&folder).unwrap();
}
