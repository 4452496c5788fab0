//! Batches in the spool: settled after every kind of kill, carried without a key, never given when rotten.

use super::*;
use crate::db::stopping;
use crate::screenings::{NOON, batch_id, key_of, path_in, screening};
use crate::sealing::{Readable, Sealed, seal_and_queue};
use crate::tables::{OutboxState, outbox, sessions};
use crate::{Db, DbKey, OpenError};
use proptest::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;
use waymark_testkit::{AMINA, BORIS, CHIDI, Chance, Folder, Person};
use waymark_wire::{
    BatchHeader, Bucket, Container, Digest, Item, OrgId, ReceiptLevel, Signer as _, SigningKey,
};

fn key(person: &Person) -> DbKey {
    let (key, salt) = key_of(person);
    DbKey::new(&key, &salt)
}

fn opened(folder: &Folder) -> Db {
    Db::open(&path_in(folder), &key(&AMINA)).unwrap()
}

/// Seals Amina's n-th screening; the bytes are `n`s.
fn seal(db: &Db, n: u8) -> Result<BatchId, StoreError> {
    let session = screening(&AMINA, n);
    if db.read(|tx| sessions::state(tx, session.id))?.is_none() {
        db.write("start", |tx| sessions::insert(tx, &session))?;
    }
    let place = db.read(|tx| outbox::next_place(tx, 1))?;
    let (batch, bytes) = (batch_id(&AMINA, n.into()), vec![n; 8_192]);
    let sealed =
        Sealed { screening: session.id, batch, place, bytes: &bytes, at: NOON, readable: Readable::Keep };
    db.write("seal", |tx| seal_and_queue(tx, &sealed)).map(|()| batch)
}

/// Amina's phone with so many sealed screenings.
fn phone(batches: u8) -> (Folder, Db) {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key(&AMINA)).unwrap();
    for n in 1..=batches {
        seal(&db, n).unwrap();
    }
    (folder, db)
}

fn bytes(db: &Db, batch: BatchId) -> Option<Vec<u8>> {
    db.read(|tx| outbox::get_bytes(tx, batch)).unwrap()
}

fn row(db: &Db, batch: BatchId) -> outbox::BatchRow {
    db.read(|tx| outbox::get(tx, batch)).unwrap().unwrap()
}

/// A batch as the seal makes it, but for what is inside. (What is inside nobody here could open anyway.)
pub(super) fn batch_of(person: &Person, seq: u64) -> SealedBatch {
    let signer = SigningKey::from_seed(&person.bytes("sign")).unwrap();
    let header = BatchHeader {
        v: 1,
        org: OrgId::from_bytes([9; 16]),
        device: signer.public_key().device_id(),
        epoch: 1,
        seq,
        prev: None,
        roster: 1,
        payload_len: 0,
        payload_sha256: Digest::of(b""),
        last_receipt_sha256: None,
    };
    let mut length = Bucket::K8.bytes();
    length -= SealedBatch::bytes_before_payload(&header, length as u64);
    SealedBatch::assemble(header, &vec![u8::try_from(seq).unwrap(); length], &signer).unwrap()
}

#[test]
fn a_batch_goes_in_comes_out_and_goes() {
    let folder = Folder::new();
    let spool = Spool::at(folder.join("spool"));
    let batch = batch_of(&BORIS, 1);
    assert_eq!(spool.read(batch.id()), Ok(None), "a folder that is not there holds nothing");
    assert_eq!(spool.sealed().unwrap().count(), 0);
    spool.put_new(batch.id(), batch.as_bytes()).unwrap();
    assert_eq!(spool.put_new(batch.id(), b"other"), Err(StoreError::Exists));
    assert_eq!(spool.read(batch.id()).unwrap().as_deref(), Some(batch.as_bytes()));
    assert_eq!(spool.sealed().unwrap().count(), 0, "nothing is offered before its row is durable");
    spool.commit(batch.id()).unwrap();
    spool.commit(batch.id()).unwrap();
    assert_eq!(spool.put_new(batch.id(), b"other"), Err(StoreError::Exists));
    let found: Vec<_> = spool.sealed().unwrap().collect();
    assert_eq!(found, [Ok(batch.clone())]);
    spool.remove(batch.id()).unwrap();
    spool.remove(batch.id()).unwrap();
    assert_eq!((spool.read(batch.id()), folder.files().len()), (Ok(None), 0));
    assert_eq!(spool.commit(batch.id()), Err(StoreError::NotFound));
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_look_and_the_times_of_the_files_say_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _db) = phone(2);
    for (path, expected) in [("spool", 0o700), ("spool/new", 0o700)] {
        let mode = std::fs::metadata(folder.join(path)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, expected, "{path}");
    }
    for (path, _) in folder.files() {
        let found = std::fs::metadata(&path).unwrap();
        if path.extension().is_some_and(|ending| ending == "wmb") {
            assert_eq!(found.permissions().mode() & 0o777, 0o600);
            assert_eq!(found.modified().unwrap(), SystemTime::UNIX_EPOCH + NO_TIME);
        }
    }
}

#[test]
fn everything_sealed_is_carried_from_the_folder_alone_and_rot_is_named() {
    let folder = Folder::new();
    let spool = Spool::at(folder.join("spool"));
    let batches: Vec<SealedBatch> =
        [(&BORIS, 2), (&BORIS, 1), (&CHIDI, 1)].map(|(person, seq)| batch_of(person, seq)).into();
    for batch in &batches {
        spool.put_new(batch.id(), batch.as_bytes()).unwrap();
        spool.commit(batch.id()).unwrap();
    }
    std::fs::write(folder.join("spool/readme.txt"), "not ours").unwrap();
    let carried = spool.carry(&[]).unwrap();
    assert_eq!((carried.batches.len(), carried.damaged.len(), carried.left.len()), (3, 0, 0));
    let items: Vec<Item> = Container::open(&carried.container).unwrap().items().map(Result::unwrap).collect();
    let ids: Vec<BatchId> = items
        .iter()
        .map(|item| match item {
            Item::Batch(batch) => batch.id(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(ids, carried.batches);
    let place = |id| ids.iter().position(|found| *found == id).unwrap();
    assert!(place(batches[1].id()) < place(batches[0].id()), "in the order of the chain");
    assert_eq!(spool.carry(&[]).unwrap(), carried, "export never deletes");
    assert_eq!(spool.carry(&ids[..2]).unwrap().batches, ids[2..]);

    // One bit of one file: that one is named and left out, the others go.
    let path = folder.join(format!("spool/{}.wmb", batches[2].id()));
    let mut rotten = std::fs::read(&path).unwrap();
    *rotten.last_mut().unwrap() ^= 1;
    std::fs::write(&path, rotten).unwrap();
    let carried = spool.carry(&[]).unwrap();
    assert_eq!((carried.batches.len(), carried.damaged), (2, vec![batches[2].id()]));
}

/// What lies in the spool, by what it is called.
fn names(folder: &Folder) -> Vec<String> {
    let spool = folder.join("spool");
    let inside = folder.files().into_iter().filter_map(|(path, _)| {
        path.strip_prefix(&spool).ok().map(|path| path.to_string_lossy().into_owned())
    });
    inside.collect()
}

/// A phone in every state that the table in `settle` names, and the batch of each.
fn every_state() -> (Folder, BTreeMap<&'static str, BatchId>) {
    let (folder, db) = phone(6);
    let id = |n: u64| batch_id(&AMINA, n);
    db.write("stored", |tx| {
        outbox::mark_stored(tx, id(5))?;
        outbox::mark_stored(tx, id(6))
    })
    .unwrap();
    let path = |name: String| folder.join("spool").join(name);
    let kept = |n| path(format!("{}.wmb", id(n)));
    let let_go = std::fs::read(kept(6)).unwrap();
    db.write("let go", |tx| outbox::let_go(tx, id(6), ReceiptLevel::Stored)).unwrap();
    db.close().unwrap();
    std::fs::rename(kept(2), path(format!("new/{}", id(2)))).unwrap();
    std::fs::remove_file(kept(3)).unwrap();
    std::fs::remove_file(kept(5)).unwrap();
    std::fs::write(kept(6), let_go).unwrap();
    std::fs::write(path(format!("new/{}", id(90))), "never committed").unwrap();
    std::fs::write(kept(91), "of an installation that was erased").unwrap();
    let names = [("whole", 1), ("not renamed", 2), ("missing", 3), ("safe elsewhere", 5), ("let go", 6)];
    (folder, names.into_iter().map(|(name, n)| (name, id(n))).chain([("orphan", id(91))]).collect())
}

fn check_settled(folder: &Folder, ids: &BTreeMap<&'static str, BatchId>) {
    let db = opened(folder);
    assert_eq!(bytes(&db, ids["whole"]), Some(vec![1; 8_192]));
    assert_eq!(bytes(&db, ids["not renamed"]), Some(vec![2; 8_192]));
    let missing = row(&db, ids["missing"]);
    assert_eq!(
        (missing.state, missing.reason.as_str()),
        (OutboxState::Stuck, "damaged"),
        "shown, not silent"
    );
    assert_eq!(row(&db, ids["safe elsewhere"]).state, OutboxState::Stored);
    assert_eq!(row(&db, ids["let go"]).state, OutboxState::Stored);
    assert_eq!(db.read(outbox::counts).unwrap().recorded, 6, "everything is accounted for");
    let mut expected: Vec<String> = ["whole", "not renamed", "orphan"]
        .map(|name| format!("{}.wmb", ids[name]))
        .into_iter()
        .chain([format!("{}.wmb", batch_id(&AMINA, 4))])
        .collect();
    expected.sort();
    assert_eq!(
        names(folder),
        expected,
        "what an erase left is kept; what was let go or never finished is gone"
    );
}

#[test]
fn opening_settles_whatever_a_kill_has_left() {
    let (folder, ids) = every_state();
    check_settled(&folder, &ids);
    check_settled(&folder, &ids);
}

#[test]
fn settling_that_is_stopped_or_killed_anywhere_is_settled_by_the_next_opening() {
    let mut stopped = 0;
    for last in 0.. {
        let (folder, ids) = every_state();
        let disks = Rc::new(RefCell::new(Vec::new()));
        let (steps, refused) = (Cell::new(0), Rc::new(Cell::new(false)));
        let (saw, kept, path) = (refused.clone(), disks.clone(), folder.path().to_owned());
        stopping::at_each_step(move |_| {
            steps.set(steps.get() + 1);
            if steps.get() > last {
                saw.set(true);
                return Err(StoreError::Full);
            }
            if steps.get() == last {
                kept.borrow_mut().push(Folder::copied_from(&path));
            }
            Ok(())
        });
        let _ = Db::open(&path_in(&folder), &key(&AMINA));
        stopping::never();
        check_settled(&folder, &ids);
        for disk in disks.borrow().iter() {
            check_settled(disk, &ids);
        }
        if !refused.get() {
            break;
        }
        stopped += 1;
    }
    assert!(stopped >= 6, "{stopped} steps");
}

fn released(version: u32) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/fixtures/db/v{version:04}.db"))
}

fn chidis(folder: &Folder) -> Result<Db, OpenError> {
    Db::open(&path_in(folder), &key(&CHIDI))
}

/// T42: a database of the first release, upgraded and killed at every statement and every file.
#[test]
fn the_bytes_of_a_released_database_are_moved_once_however_often_the_move_is_killed() {
    let released = released(1);
    let fixture = || {
        let folder = Folder::new();
        std::fs::copy(&released, path_in(&folder)).unwrap();
        folder
    };
    let batch = batch_id(&CHIDI, 1);
    let check = |folder: &Folder, at: &str| {
        let db = chidis(folder).unwrap_or_else(|error| panic!("{at}: {error}"));
        db.check().unwrap();
        assert_eq!(bytes(&db, batch), Some(vec![2; 8_192]), "{at}");
        let left = db.underneath(|connection| {
            connection
                .query_row("SELECT coalesce(sum(length(bytes)), 0) FROM outbox", [], |row| {
                    row.get::<_, i64>(0)
                })
                .unwrap()
        });
        assert_eq!(left, 0, "{at}: nothing is left in the rows");
        db.close().unwrap();
        assert_eq!(names(folder), [format!("{batch}.wmb")], "{at}");
    };
    let folder = fixture();
    let disks = Rc::new(RefCell::new(Vec::new()));
    let (kept, path) = (disks.clone(), folder.path().to_owned());
    stopping::at_each_step(move |step| {
        kept.borrow_mut().push((step, Folder::copied_from(&path)));
        Ok(())
    });
    chidis(&folder).unwrap().close().unwrap();
    stopping::never();
    check(&folder, "not killed");
    let disks = disks.take();
    let statements = disks.iter().filter(|(step, _)| *step == "migration statement").count();
    assert!(statements >= 8 && disks.len() > statements + 6, "{statements} of {}", disks.len());
    for (moment, (step, disk)) in disks.iter().enumerate() {
        check(disk, &format!("moment {moment}, {step}"));
    }
    // Stopped by a full disk instead, at each step, and begun again.
    for last in 0..disks.len() {
        let folder = fixture();
        let steps = Cell::new(0);
        stopping::at_each_step(move |_| {
            steps.set(steps.get() + 1);
            if steps.get() > last { Err(StoreError::Full) } else { Ok(()) }
        });
        let _ = chidis(&folder);
        stopping::never();
        check(&folder, &format!("full at step {last}"));
    }
}

#[test]
fn control_a_move_that_renames_first_and_commits_afterwards_is_seen_to_lose_a_draft() {
    // The wrong order: the file has its final name, and then the row does not come.
    let (folder, db) = phone(0);
    let session = screening(&AMINA, 1);
    db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    db.spool().put_new(batch_id(&AMINA, 1), &[1; 8_192]).unwrap();
    db.spool().commit(batch_id(&AMINA, 1)).unwrap();
    db.close().unwrap();
    let db = opened(&folder);
    assert_eq!(db.read(outbox::counts).unwrap().recorded, 0);
    assert_eq!(
        names(&folder).len(),
        1,
        "offered from the folder, and still a draft: the right order never does that"
    );
}

/// T06 for the spool: one bit of any file is noticed, and never given out. `WAYMARK_ROT_ROUNDS` for more.
#[test]
fn no_rotten_batch_is_ever_given() {
    let (folder, db) = phone(3);
    let files: Vec<_> =
        folder.files().into_iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "wmb")).collect();
    let mut chance = Chance::seeded(6);
    let rounds =
        std::env::var("WAYMARK_ROT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(300);
    for _ in 0..rounds {
        let (path, whole) = chance.pick(&files).clone();
        let mut rotten = whole.clone();
        match chance.below(4) {
            0 => rotten.truncate(usize::try_from(chance.below(whole.len() as u64)).unwrap()),
            1 => rotten.extend_from_slice(&[0; 16]),
            2 => rotten = files[usize::try_from(chance.below(3)).unwrap()].1.clone(),
            _ => rotten[usize::try_from(chance.below(whole.len() as u64)).unwrap()] ^= 1 << chance.below(8),
        }
        std::fs::write(&path, &rotten).unwrap();
        let id: BatchId = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
        let given = bytes(&db, id);
        assert_eq!(given, (rotten == whole).then_some(whole.clone()));
        std::fs::write(&path, &whole).unwrap();
    }
}

/// What may happen to a phone.
#[derive(Debug, Clone)]
enum Event {
    Seal,
    Offer(u8),
    Store(u8),
    Open(u8),
    LetGo(u8),
    Purge(u8),
    Delete(u8),
    /// Everything from the n-th step on fails, and then the program starts again.
    Fail(u8, Box<Event>),
    Reopen,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let one = prop_oneof![
        4 => Just(Event::Seal),
        1 => (0..6_u8).prop_map(Event::Offer),
        2 => (0..6_u8).prop_map(Event::Store),
        2 => (0..6_u8).prop_map(Event::Open),
        2 => (0..6_u8).prop_map(Event::LetGo),
        1 => (0..6_u8).prop_map(Event::Purge),
        1 => (0..6_u8).prop_map(Event::Delete),
        1 => Just(Event::Reopen),
    ];
    let failing = (0..14_u8, one.clone()).prop_map(|(step, event)| Event::Fail(step, Box::new(event)));
    prop::collection::vec(prop_oneof![3 => one, 2 => failing], 1..14)
}

fn happen(db: &Db, event: &Event, sealed: &mut u8) {
    let id = |n: &u8| batch_id(&AMINA, u64::from(*n) + 1);
    // What is refused (no such batch, not that way) changes nothing, and the invariant says whether that is so.
    let _ = match event {
        Event::Seal => {
            *sealed += 1;
            seal(db, *sealed).map(|_| ())
        }
        Event::Offer(n) => db.write("offer", |tx| outbox::mark_offered(tx, id(n)).map(drop)),
        Event::Store(n) => db.write("store", |tx| outbox::mark_stored(tx, id(n)).map(drop)),
        Event::Open(n) => db.write("open", |tx| outbox::mark_opened(tx, id(n)).map(drop)),
        Event::LetGo(n) => db.write("let go", |tx| outbox::let_go(tx, id(n), ReceiptLevel::Stored)),
        Event::Purge(n) => db.write("purge", |tx| outbox::purge(tx, id(n)).map(drop)),
        Event::Delete(n) => db.write("delete", |tx| outbox::delete(tx, id(n)).map(drop)),
        Event::Fail(..) | Event::Reopen => Ok(()),
    };
}

/// After every opening: a file for each row that is held, with its bytes, and no file besides.
fn check_rows_and_files(db: &Db, folder: &Folder) {
    let held = db.read(outbox::held).unwrap();
    let mut expected: Vec<String> = held.iter().map(|row| format!("{}.wmb", row.batch)).collect();
    expected.sort();
    assert_eq!(names(folder), expected);
    for row in &held {
        let n = (1..=u8::MAX).find(|n| batch_id(&AMINA, u64::from(*n)) == row.batch).unwrap();
        assert_eq!(bytes(db, row.batch), Some(vec![n; 8_192]));
    }
    for row in db.read(outbox::rows).unwrap() {
        let waits = matches!(row.state, OutboxState::Sealed | OutboxState::Offered);
        assert!(!waits || held.iter().any(|held| held.batch == row.batch), "what waits is held: {row:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn rows_and_files_agree_after_any_sequence_of_events_and_kills(events in events()) {
        let (folder, mut db) = phone(0);
        let mut sealed = 0;
        for event in &events {
            if let Event::Fail(last, event) = event {
                let steps = Cell::new(0);
                let last = *last;
                stopping::at_each_step(move |_| {
                    steps.set(steps.get() + 1);
                    if steps.get() > last { Err(StoreError::Disk) } else { Ok(()) }
                });
                happen(&db, event, &mut sealed);
                stopping::never();
            } else {
                happen(&db, event, &mut sealed);
            }
            if matches!(event, Event::Fail(..) | Event::Reopen) {
                db.close().unwrap();
                db = opened(&folder);
            }
        }
        db.close().unwrap();
        check_rows_and_files(&opened(&folder), &folder);
    }
}
