//! The conformance suite of the datastore contract: the same checks on SQLite and on a real PostgreSQL.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod log;
mod post;

use super::batches::{self, Body, NewBatch, Stored};
use super::{DailyQuota, Place, Store, StoreError, quarantine, rosters};
use std::collections::BTreeSet;
use std::sync::Arc;
use waymark_testkit::Postgres;
use waymark_wire::{
    BatchHeader, BatchId, Bucket, DeviceId, Digest, Hour, OrgId, QuarantineReason, Receipt, SealedBatch,
    Signed, Signer as _, SigningKey,
};

/// A fresh store of one kind, and another over the same place.
pub(super) struct Ground<'a> {
    make: &'a dyn Fn() -> Place,
}

impl Ground<'_> {
    fn place(&self) -> Place {
        (self.make)()
    }

    fn store(&self) -> Store {
        Store::open(&self.place()).unwrap()
    }
}

/// One check of the contract.
type Check = fn(&Ground<'_>);

/// Every check of the contract; each begins with an empty store.
const SUITE: &[(&str, Check)] = &[
    ("a batch goes in once and gives the same receipt", once_and_the_same),
    ("every outcome, alone and in one group", every_outcome),
    ("many at once make one row", many_at_once),
    ("work that fails is undone alone", undone_alone),
    ("two processes over one store give one order", one_order),
    ("a batch that was checked under an older roster is not taken", older_roster),
    ("a person lets a lost phone's batch go", release),
    ("what was stored is there after closing", closing),
    ("proofs hold for every batch at every size", log::proofs),
    ("a restored backup says so", log::restored),
    ("mail, deletion and what a reader may see", post::mail),
    ("uploads go on where they ended", post::uploads),
    ("an invite is answered once", post::enrolments),
    ("packs are kept by their hash", post::packs),
];

fn run_suite(make: &dyn Fn() -> Place) {
    for (name, check) in SUITE {
        eprintln!("- {name}");
        check(&Ground { make });
    }
}

#[test]
fn sqlite_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let count = std::cell::Cell::new(0);
    run_suite(&|| {
        count.set(count.get() + 1);
        Place::File(folder.path().join(format!("{}.sqlite", count.get())))
    });
}

#[test]
fn postgres_keeps_the_contract() {
    let Some(postgres) = Postgres::start() else { return };
    run_suite(&|| Place::read("unused".as_ref(), Some(&postgres.database()), None).unwrap());
}

/// A store that the first version of the program wrote, with batches in it: the tree grows over them.
#[test]
fn a_store_of_the_first_version_gets_its_tree() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sqlite");
    let old = rusqlite::Connection::open(&path).unwrap();
    old.execute_batch(include_str!("../../../../migrations/server/sqlite/0001_init.sql")).unwrap();
    old.execute_batch("PRAGMA user_version = 1; PRAGMA application_id = 0x574d5356").unwrap();
    let mut tree = waymark_wire::Frontier::default();
    for place in 1..=11_u64 {
        let one = new("amina", place, "old");
        let signed = one.receipt(Some(place));
        tree.push(waymark_wire::leaf_hash(signed.body()));
        let (device, epoch, seq) = one.number();
        old.execute(
            "INSERT INTO batches (log_index, id, sha256, device, epoch, seq, size, hour, receipt)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 8192, ?7, ?8)",
            rusqlite::params![
                i64::try_from(place).unwrap(),
                one.batch.id().as_bytes(),
                one.sha256.as_bytes(),
                device,
                i64::try_from(epoch).unwrap(),
                i64::try_from(seq).unwrap(),
                i64::try_from(NOON.0).unwrap(),
                signed.to_bytes()
            ],
        )
        .unwrap();
    }
    drop(old);
    let store = Store::open(&Place::File(path.clone())).unwrap();
    let grown = now(store.read(super::log::load)).unwrap().frontier;
    assert_eq!((grown.root(), grown.size()), (tree.root(), 11));
    assert!(matches!(now(store.store(new("amina", 3, "old"))), Ok(Stored::Known(_))), "known as before");
    let next = receipt(now(store.store(new("amina", 12, "new"))).unwrap());
    assert_eq!(index(&next), Some(12));
    store.close();
    // The control: a newer store is refused and left as it is.
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert!(matches!(Store::open(&Place::File(path)), Err(super::OpenRefused::Newer)));
}

pub(super) const NOON: Hour = Hour(498_708);

pub(super) fn key(name: &str) -> SigningKey {
    SigningKey::from_seed(Digest::of(name.as_bytes()).as_bytes()).unwrap()
}

pub(super) fn device(name: &str) -> DeviceId {
    key(name).public_key().device_id()
}

pub(super) fn now<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}

/// A batch of this person, number `seq`, that differs by `salt`.
pub(super) fn new(name: &str, seq: u64, salt: &str) -> NewBatch {
    let header = BatchHeader {
        v: 1,
        org: OrgId::from_bytes([7; 16]),
        device: device(name),
        epoch: 1,
        seq,
        prev: (seq > 1).then(|| BatchId::from_bytes([7; 32])),
        roster: 1,
        payload_len: 0,
        payload_sha256: Digest::from_bytes([0; 32]),
        last_receipt_sha256: None,
    };
    let length =
        Bucket::K8.bytes() - SealedBatch::bytes_before_payload(&header, Bucket::K8.bytes() as u64 - 500);
    let mut payload = format!("age-encryption.org/v1\n{salt}\n").into_bytes();
    payload.resize(length, b'.');
    let batch = SealedBatch::assemble(header, &payload, &key(name)).unwrap();
    NewBatch {
        sha256: Digest::of(batch.as_bytes()),
        org: OrgId::from_bytes([7; 16]),
        roster_seq: 1,
        of_lost_device: false,
        carried: false,
        hour: NOON,
        quota: DailyQuota { batches: 1000, bytes: 1 << 30, org_batches: 5000, org_bytes: 1 << 40 },
        receipt_key: Arc::new(key("server")),
        batch,
    }
}

pub(super) fn index(receipt: &[u8]) -> Option<u64> {
    Signed::<Receipt>::parse(receipt).unwrap().peek().unwrap().log_index
}

fn receipt(stored: Stored) -> Vec<u8> {
    match stored {
        Stored::New(receipt) | Stored::Known(receipt) => receipt,
        other => panic!("no receipt: {other:?}"),
    }
}

fn once_and_the_same(ground: &Ground<'_>) {
    let store = ground.store();
    let amina = new("amina", 1, "first");
    let Stored::New(first) = now(store.store(amina.clone())).unwrap() else { panic!() };
    let later = NewBatch { hour: NOON.plus(5), receipt_key: Arc::new(key("another key")), ..amina.clone() };
    assert_eq!(now(store.store(later)).unwrap(), Stored::Known(first.clone()), "byte for byte");
    assert_eq!(index(&first), Some(1));
    let id = amina.batch.id();
    let body = now(store.read(move |engine| batches::body(engine, &id))).unwrap();
    assert_eq!(body, Body::Bytes(amina.batch.to_bytes()));
    let unknown = BatchId::from_bytes([9; 32]);
    assert_eq!(now(store.read(move |engine| batches::body(engine, &unknown))).unwrap(), Body::Unknown);
    store.close();
    assert_eq!(now(store.store(amina)), Err(StoreError::Stopping));
}

fn every_outcome(ground: &Ground<'_>) {
    let one = new("amina", 1, "one");
    let fork = new("amina", 1, "other");
    let lost = NewBatch { of_lost_device: true, ..new("boris", 1, "lost") };
    let mut greedy = new("chidi", 1, "too much");
    greedy.quota.batches = 0;
    let mut all = new("daria", 1, "the organisation's");
    all.quota.org_batches = 1;
    let offered = [&one, &fork, &lost, &greedy, &all, &one, &fork, &lost];
    let check = |stored: &[Stored]| {
        assert!(matches!(&stored[0], Stored::New(receipt) if index(receipt) == Some(1)));
        assert_eq!(stored[1], Stored::Quarantined(QuarantineReason::Fork));
        assert!(matches!(&stored[2], Stored::New(receipt) if index(receipt).is_none()));
        assert_eq!(stored[3], Stored::OverQuota);
        assert_eq!(stored[4], Stored::OverQuota, "what others sent counts for the organisation");
        assert_eq!(stored[5], Stored::Known(receipt(stored[0].clone())));
        assert_eq!(stored[6], stored[1]);
        assert_eq!(stored[7], Stored::Known(receipt(stored[2].clone())));
    };
    let alone = ground.store();
    check(&now(async {
        let mut stored = Vec::new();
        for new in offered {
            stored.push(alone.store(new.clone()).await.unwrap());
        }
        stored
    }));
    let together = ground.store();
    let group: Vec<NewBatch> = offered.into_iter().cloned().collect();
    check(&now(together.write("group", move |engine| batches::store_all(engine, &group))).unwrap());
    let aside = now(together.read(|engine| quarantine::after(engine, 0, 10))).unwrap();
    assert_eq!(aside.len(), 2, "each is kept once");
    assert_eq!(now(together.read(|engine| batches::after(engine, 0, 10))).unwrap().len(), 1);
}

fn many_at_once(ground: &Ground<'_>) {
    let store = Arc::new(ground.store());
    let stored = now(async {
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.store(new("amina", 1, "all at once")).await.unwrap() })
            })
            .collect();
        let mut stored = Vec::new();
        for task in tasks {
            stored.push(task.await.unwrap());
        }
        stored
    });
    assert_eq!(stored.iter().filter(|one| matches!(one, Stored::New(_))).count(), 1);
    assert_eq!(stored.into_iter().map(receipt).collect::<BTreeSet<_>>().len(), 1);
}

fn undone_alone(ground: &Ground<'_>) {
    let store = ground.store();
    now(async {
        let failing = store.write("fails", |engine| {
            assert!(rosters::add(engine, 1, b"never")?);
            Err::<(), _>(StoreError::Disk)
        });
        let working = store.write("works", |engine| rosters::add(engine, 2, b"kept"));
        let (failed, worked, stored) = tokio::join!(failing, working, store.store(new("amina", 1, "beside")));
        assert_eq!(failed, Err(StoreError::Disk));
        assert_eq!(worked, Ok(true));
        assert!(matches!(stored, Ok(Stored::OldRoster | Stored::New(_))), "{stored:?}");
        // What the database itself refuses is undone alone as well.
        let twice = store.write("twice", |engine| {
            engine.execute(
                "INSERT INTO rosters (seq, bytes) VALUES (2, ?1)",
                &[super::engine::Value::Bytes(b"x")],
            )
        });
        let beside = store.write("beside", |engine| rosters::add(engine, 3, b"kept too"));
        let (twice, beside) = tokio::join!(twice, beside);
        assert_eq!((twice, beside), (Err(StoreError::Disk), Ok(true)));
    });
    let kept = now(store.read(|engine| rosters::after(engine, 0, 10))).unwrap();
    assert_eq!(kept, [b"kept".to_vec(), b"kept too".to_vec()]);
}

fn one_order(ground: &Ground<'_>) {
    let place = ground.place();
    let stores = [Arc::new(Store::open(&place).unwrap()), Arc::new(Store::open(&place).unwrap())];
    let people = ["amina", "boris", "chidi", "daria"];
    now(async {
        let mut tasks = Vec::new();
        for (number, name) in people.into_iter().enumerate() {
            for seq in 1..=20 {
                // Each batch is offered to both at the same time.
                for store in &stores {
                    let (store, one) = (store.clone(), new(name, seq, "both"));
                    tasks.push((number, seq, tokio::spawn(async move { store.store(one).await.unwrap() })));
                }
            }
        }
        let mut receipts = std::collections::BTreeMap::<_, BTreeSet<Vec<u8>>>::new();
        for (number, seq, task) in tasks {
            receipts.entry((number, seq)).or_default().insert(receipt(task.await.unwrap()));
        }
        assert!(receipts.values().all(|given| given.len() == 1), "both gave the same receipt, byte for byte");
        let places: BTreeSet<_> =
            receipts.values().flatten().map(|receipt| index(receipt).unwrap()).collect();
        assert_eq!(places, (1..=80).collect(), "one order without gaps");
    });
    let lists =
        stores.each_ref().map(|store| now(store.read(|engine| batches::after(engine, 0, 100))).unwrap());
    assert_eq!(lists[0], lists[1]);
}

fn older_roster(ground: &Ground<'_>) {
    let store = ground.store();
    now(store.write("roster", |engine| rosters::add(engine, 2, b"the next roster"))).unwrap();
    let early = new("amina", 1, "early");
    assert_eq!(now(store.store(early.clone())), Ok(Stored::OldRoster));
    assert!(matches!(now(store.store(NewBatch { roster_seq: 2, ..early })), Ok(Stored::New(_))));
}

fn release(ground: &Ground<'_>) {
    use super::quarantine::Release;
    let store = ground.store();
    let late = NewBatch { of_lost_device: true, ..new("amina", 1, "late") };
    let first = receipt(now(store.store(late.clone())).unwrap());
    let release = |n| {
        now(store.write("release", move |engine| quarantine::release(engine, n, NOON, &key("server"))))
            .unwrap()
    };
    let n = now(store.read(|engine| quarantine::after(engine, 0, 9))).unwrap()[0].n;
    let Release::Logged(logged) = release(n) else { panic!() };
    assert_eq!(index(&logged), Some(1));
    assert_eq!(release(n), Release::Logged(logged), "the same again");
    assert_eq!(release(n + 100), Release::Unknown);
    assert_eq!(now(store.store(late.clone())), Ok(Stored::Known(first)), "its device gets what it got");
    assert!(now(store.read(|engine| quarantine::after(engine, 0, 9))).unwrap().is_empty());
    let id = late.batch.id();
    let body = now(store.read(move |engine| batches::body(engine, &id))).unwrap();
    assert_eq!(body, Body::Bytes(late.batch.to_bytes()));
    // A number that is taken stays where it is.
    now(store.store(new("amina", 1, "a fork"))).unwrap();
    let n = now(store.read(|engine| quarantine::after(engine, 0, 9))).unwrap()[0].n;
    assert_eq!(release(n), Release::Taken);
}

fn closing(ground: &Ground<'_>) {
    let place = ground.place();
    let sent: Vec<NewBatch> = (1..=5).map(|seq| new("amina", seq, "kept")).collect();
    let store = Store::open(&place).unwrap();
    let given: Vec<_> = sent.iter().map(|one| receipt(now(store.store(one.clone())).unwrap())).collect();
    store.close();
    let store = Store::open(&place).unwrap();
    for (one, receipt) in sent.iter().zip(given) {
        assert_eq!(now(store.store(one.clone())), Ok(Stored::Known(receipt)));
    }
}
