//! Amina's phone begins a key epoch: everything living is there, what was deleted is nowhere, and every kill ends well.

use super::*;
use crate::db::stopping;
use crate::screenings::{NOON, answer_through, answered, batch_id, item, key_of, path_in, screening};
use crate::sealing::{Readable, Sealed, seal_and_queue};
use crate::tables::{audit, outbox, secrets, sessions, settings};
use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::rc::Rc;
use waymark_domain::SessionChange;
use waymark_testkit::{AMINA, BORIS, Folder, Marker, Person};

/// The key before and the key after: two people's, for they only have to differ.
fn key(person: &Person) -> DbKey {
    let (key, salt) = key_of(person);
    DbKey::new(&key, &salt)
}

fn seal(db: &Db, n: u8) {
    let place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
    let (batch, bytes) = (batch_id(&AMINA, place.seq), vec![n; 8_192]);
    let (screening, readable) = (screening(&AMINA, n).id, Readable::EraseNow);
    let sealed = Sealed { screening, batch, place, bytes: &bytes, at: NOON, readable };
    db.write("seal", |tx| seal_and_queue(tx, &sealed)).unwrap();
}

/// Two drafts, one sealed, a secret, a setting and an audit trail.
fn phone() -> (Folder, Db) {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key(&AMINA)).unwrap();
    for n in 1..=3 {
        db.write("start", |tx| sessions::insert(tx, &screening(&AMINA, n))).unwrap();
        let id = screening(&AMINA, n).id;
        db.write("answer", |tx| sessions::save(tx, id, &answered("T1", "yes"), NOON)).unwrap();
    }
    seal(&db, 3);
    db.write("secret", |tx| secrets::put(tx, "seed", &[4; 32])).unwrap();
    db.write("setting", |tx| settings::set(tx, "note", &"kept")).unwrap();
    db.write("audit", |tx| audit::append(tx, "unlock", "", NOON)).unwrap();
    (folder, db)
}

/// Everything in a database, table by table.
fn everything(db: &Db) -> Vec<(String, Vec<Vec<Value>>)> {
    db.check().unwrap();
    db.read(|reader| {
        let names = tables(reader)?.into_iter().chain(["sqlite_sequence".to_owned()]);
        names
            .map(|table| {
                let columns = reader
                    .all(&format!("SELECT name FROM pragma_table_info('{table}')"), [], |row| {
                        row.get::<_, String>(0).map_err(sql)
                    })?
                    .len();
                let mut rows = reader.all(&format!("SELECT * FROM {table}"), [], |row| {
                    (0..columns).map(|n| row.get(n)).collect::<Result<Vec<Value>, _>>().map_err(sql)
                })?;
                rows.sort_by_key(|row| format!("{row:?}"));
                Ok((table, rows))
            })
            .collect()
    })
    .unwrap()
}

fn renewed(db: &Db, folder: &Folder) -> Result<Db, RenewFailed<Infallible>> {
    renew(db, &path_in(folder), &key(&BORIS), || Ok(()))
}

#[test]
fn everything_living_is_there_under_the_new_key_and_the_old_key_opens_nothing() {
    let (folder, db) = phone();
    let (before, image) = (everything(&db), folder.snapshot());
    let new = renewed(&db, &folder).unwrap();
    assert_eq!(everything(&new), before);
    assert_eq!(new.read(|tx| outbox::get_bytes(tx, batch_id(&AMINA, 1))), Ok(Some(vec![3; 8_192])));
    assert_eq!(db.read(outbox::counts), Err(StoreError::Closed));
    new.write("on it goes", |tx| sessions::insert(tx, &screening(&AMINA, 9))).unwrap();
    new.close().unwrap();
    assert_eq!(Db::open(&path_in(&folder), &key(&AMINA)).err(), Some(OpenError::OtherKey));
    let mut left: Vec<_> =
        folder.files().into_iter().filter(|(path, _)| path.parent() == Some(folder.path())).collect();
    assert_eq!(left.len(), 1, "{:?}", left.pop().map(|(path, _)| path));
    // Positive control: an image from before opens with the old key, and not with the new one.
    assert!(Db::open(&path_in(&image), &key(&BORIS)).is_err());
    assert_eq!(everything(&Db::open(&path_in(&image), &key(&AMINA)).unwrap()), before);
}

/// Says whether the decrypted pages of a database (free ones too) or its decrypted log hold a marker.
fn holds(db: &Db, marker: &Marker) -> bool {
    db.underneath(|connection| marker.is_in(&connection.serialize("main").unwrap()))
}

/// T23, with a database that kept what was deleted: the copy holds living rows and nothing else.
#[test]
fn what_was_deleted_does_not_come_along_even_where_the_old_pages_still_hold_it() {
    let (folder, db) = phone();
    let marker = Marker::new(23);
    // Sabotage, the positive control: this database does not overwrite what it deletes.
    db.underneath(|connection| connection.execute_batch("PRAGMA secure_delete = OFF").unwrap());
    let talk = screening(&AMINA, 7);
    let answer = answer_through("yes", Some(marker.text()));
    let change = SessionChange::Answered { item: item("T1"), answer: Some(answer) };
    db.write("start", |tx| {
        sessions::insert(tx, &talk)?;
        sessions::save(tx, talk.id, &change, NOON)
    })
    .unwrap();
    db.write("erase", |tx| sessions::erase(tx, talk.id)).unwrap();
    db.checkpoint().unwrap();
    assert!(holds(&db, &marker), "the sabotage works: the old pages still hold it");
    let new = renewed(&db, &folder).unwrap();
    assert!(!holds(&new, &marker), "the new ones do not");
    let setting: i64 = new
        .underneath(|connection| connection.query_row("PRAGMA secure_delete", [], |row| row.get(0)).unwrap());
    assert_eq!(setting, 1);
}

#[test]
fn a_kill_at_any_step_leaves_the_old_database_or_the_new_one_whole() {
    let (folder, db) = phone();
    let before = everything(&db);
    let committed = Rc::new(Cell::new(false));
    let disks = Rc::new(RefCell::new(Vec::new()));
    let (saw, kept, path) = (committed.clone(), disks.clone(), folder.path().to_owned());
    stopping::at_each_step(move |step| {
        kept.borrow_mut().push((step, saw.get(), Folder::copied_from(&path)));
        Ok(())
    });
    let commit = || {
        committed.set(true);
        disks.borrow_mut().push(("slots", true, folder.snapshot()));
        Ok::<(), Infallible>(())
    };
    renew(&db, &path_in(&folder), &key(&BORIS), commit).unwrap().close().unwrap();
    stopping::never();
    let disks = disks.take();
    let after = disks.iter().filter(|(_, committed, _)| *committed).count();
    assert!(after >= 3 && disks.len() > after + 30, "{after} of {}", disks.len());
    for (moment, (step, committed, disk)) in disks.iter().enumerate() {
        // What the slots say at that moment is the key there is.
        let (right, wrong) = if *committed { (&BORIS, &AMINA) } else { (&AMINA, &BORIS) };
        let opened =
            Db::open(&path_in(disk), &key(right)).unwrap_or_else(|error| panic!("{moment}, {step}: {error}"));
        assert_eq!(everything(&opened), before, "moment {moment}, {step}");
        opened.close().unwrap();
        assert!(!disk.join("waymark.db.next").exists(), "moment {moment}, {step}: settled");
        assert_eq!(Db::open(&path_in(disk), &key(wrong)).err(), Some(OpenError::OtherKey), "moment {moment}");
    }
}

#[test]
fn control_swapping_before_the_slots_hold_the_new_key_is_seen_to_lock_the_owner_out() {
    let (folder, db) = phone();
    prepare(&db, &path_in(&folder), &key(&BORIS)).unwrap();
    db.close().unwrap();
    std::fs::rename(folder.join("waymark.db.next"), path_in(&folder)).unwrap();
    assert_eq!(Db::open(&path_in(&folder), &key(&AMINA)).err(), Some(OpenError::OtherKey));
}

#[test]
fn a_step_that_is_refused_leaves_the_old_database_open_and_nothing_beside_it() {
    let mut refused = 0;
    for last in 0.. {
        let (folder, db) = phone();
        let before = everything(&db);
        let steps = Cell::new(0);
        stopping::at_each_step(move |_| {
            steps.set(steps.get() + 1);
            if steps.get() > last { Err(StoreError::Full) } else { Ok(()) }
        });
        let outcome = renewed(&db, &folder);
        stopping::never();
        match outcome {
            Err(RenewFailed::Before(error)) => {
                assert_eq!(error, OpenError::Full, "step {last}");
                assert_eq!(everything(&db), before);
                assert!(!folder.join("waymark.db.next").exists(), "step {last}");
                refused += 1;
            }
            Err(RenewFailed::After(_)) => {
                let new = Db::open(&path_in(&folder), &key(&BORIS)).unwrap();
                assert_eq!(everything(&new), before);
            }
            Err(RenewFailed::Commit(never)) => match never {},
            Ok(_) => break,
        }
    }
    assert!(refused > 30, "{refused}");
}

#[test]
fn slots_that_are_not_written_leave_the_old_database_to_the_next_unlock() {
    let (folder, db) = phone();
    let before = everything(&db);
    let failed = renew(&db, &path_in(&folder), &key(&BORIS), || Err("the disk refused"));
    assert_eq!(failed.err(), Some(RenewFailed::Commit("the disk refused")));
    assert_eq!(everything(&Db::open(&path_in(&folder), &key(&AMINA)).unwrap()), before);
    assert!(!folder.join("waymark.db.next").exists());
}
