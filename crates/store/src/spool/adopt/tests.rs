//! T38, the half that one device can see: yesterday's database is put back over today's, and the spool is not.

use crate::screenings::{NOON, key_of, path_in, screening};
use crate::sealing::{Readable, Sealed, seal_and_queue};
use crate::spool::tests::batch_of;
use crate::tables::{Identity, OutboxState, audit, identity, outbox, sessions};
use crate::{Db, DbKey, Spool};
use waymark_testkit::{AMINA, BORIS, Folder, Person};
use waymark_wire::{BatchId, DeviceRole};

fn opened(folder: &Folder) -> Db {
    let (key, salt) = key_of(&AMINA);
    Db::open(&path_in(folder), &DbKey::new(&key, &salt)).unwrap()
}

/// Amina's phone, enrolled.
fn phone() -> (Folder, Db) {
    let folder = Folder::new();
    let (key, salt) = key_of(&AMINA);
    let db = Db::create(&path_in(&folder), &DbKey::new(&key, &salt)).unwrap();
    let header = batch_of(&AMINA, 1).header().clone();
    let own = Identity {
        org: header.org,
        device: header.device,
        role: DeviceRole::Field,
        epoch: 1,
        sign_seed: AMINA.bytes("sign").into(),
        age_identity: String::new().into(),
    };
    db.write("enrol", |tx| identity::put(tx, &own)).unwrap();
    (folder, db)
}

/// Seals the n-th screening into the batch that really has this number.
fn seal(db: &Db, n: u8) -> BatchId {
    let session = screening(&AMINA, n);
    db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    let place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
    let batch = batch_of(&AMINA, place.seq);
    let (id, bytes, readable) = (batch.id(), batch.as_bytes(), Readable::EraseNow);
    let sealed = Sealed { screening: session.id, batch: id, place, bytes, at: NOON, readable };
    db.write("seal", |tx| seal_and_queue(tx, &sealed)).unwrap();
    id
}

/// Two sealed, a copy of the database, two more sealed, the copy put back. The ids of all four.
fn with_yesterdays_database(spool_too: bool) -> (Folder, Vec<BatchId>) {
    let (folder, db) = phone();
    let mut ids = vec![seal(&db, 1), seal(&db, 2)];
    db.close().unwrap();
    let yesterday = folder.snapshot();
    let db = opened(&folder);
    ids.extend([seal(&db, 3), seal(&db, 4)]);
    db.close().unwrap();
    if spool_too {
        return (yesterday, ids);
    }
    std::fs::copy(path_in(&yesterday), path_in(&folder)).unwrap();
    (folder, ids)
}

#[test]
fn what_an_older_database_has_forgotten_is_counted_again_and_no_number_is_used_twice() {
    let (folder, ids) = with_yesterdays_database(false);
    let db = opened(&folder);
    assert_eq!(db.read(outbox::counts).unwrap().recorded, 4, "all four, each once");
    for (place, id) in ids.iter().enumerate() {
        let row = db.read(|tx| outbox::get(tx, *id)).unwrap().unwrap();
        assert_eq!((row.state, row.seq), (OutboxState::Sealed, place as u64 + 1));
        let bytes = db.read(|tx| outbox::get_bytes(tx, *id)).unwrap();
        assert_eq!(bytes.as_deref(), Some(batch_of(&AMINA, row.seq).as_bytes()));
    }
    assert_eq!(db.read(identity::get).unwrap().unwrap().epoch, 2, "others may have been sent and let go");
    let next = db.read(|tx| outbox::next_place(tx, 2)).unwrap();
    assert_eq!((next.epoch, next.seq, next.prev), (2, 1, ids.last().copied()));
    let head = db.read(audit::head).unwrap().unwrap();
    assert_eq!((head.code.as_str(), head.about.as_str()), ("adopted", "2"));
    db.close().unwrap();
    // Once is enough.
    let db = opened(&folder);
    assert_eq!(db.read(identity::get).unwrap().unwrap().epoch, 2);
    assert_eq!(db.read(audit::head).unwrap().unwrap().n, head.n);
}

#[test]
fn control_a_whole_folder_put_back_shows_nothing_here() {
    // What no file can tell: the next contact has to. The next number would be used a second time.
    let (folder, _) = with_yesterdays_database(true);
    let db = opened(&folder);
    assert_eq!(db.read(outbox::counts).unwrap().recorded, 2);
    assert_eq!(db.read(|tx| outbox::next_place(tx, 1)).unwrap().seq, 3);
}

#[test]
fn what_another_device_made_and_what_is_rotten_is_left_where_it_lies() {
    let (folder, db) = phone();
    seal(&db, 1);
    db.close().unwrap();
    let spool = Spool::beside(&path_in(&folder));
    let (of_boris, rotten): (_, Person) = (batch_of(&BORIS, 1), AMINA);
    let rotten = batch_of(&rotten, 9);
    let mut bytes = rotten.to_bytes();
    bytes[200] ^= 1;
    for (id, bytes) in [(of_boris.id(), of_boris.as_bytes()), (rotten.id(), &bytes[..])] {
        spool.put_new(id, bytes).unwrap();
        spool.commit(id).unwrap();
    }
    let db = opened(&folder);
    assert_eq!(db.read(outbox::counts).unwrap().recorded, 1);
    assert_eq!(db.read(identity::get).unwrap().unwrap().epoch, 1);
    assert_eq!(spool.sealed().unwrap().filter(Result::is_ok).count(), 2, "still there to be carried");
}
