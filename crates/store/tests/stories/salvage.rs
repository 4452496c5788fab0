//! Chidi's phone fell into the water: a page of the database is gone. What is left goes into a new one.

use crate::screenings::{NOON, answered, batch_id, path_in, screening, step};
use crate::tables::outbox::with_a_packet;
use crate::{Device, key_of};
use std::path::{Path, PathBuf};
use waymark_domain::{Session, SessionChange};
use waymark_store::tables::{Identity, identity, outbox, referral_packets, secrets, sessions};
use waymark_store::{Db, OpenError, Salvaged, Spool, salvage, set_aside};
use waymark_testkit::{CHIDI, Chance, Folder};
use waymark_wire::{BatchId, DeviceRole, OrgId};

const PAGE: usize = 4_096;

/// Chidi's phone: enrolled, six drafts, two sealed screenings.
fn phone() -> (Device, Vec<Session>) {
    let chidi = Device::of(&CHIDI);
    let identity = Identity {
        org: OrgId::from_bytes([9; 16]),
        device: crate::screenings::device_of(&CHIDI),
        role: DeviceRole::Field,
        epoch: 1,
        sign_seed: [1; 32].into(),
        age_identity: String::new().into(),
    };
    chidi.db.write("enrol", |tx| identity::put(tx, &identity)).unwrap();
    chidi.db.write("secret", |tx| secrets::put(tx, "large", &[3; 9_000])).unwrap();
    let screenings = (1..=8_u8).map(|n| talk(&chidi, n)).collect();
    for n in [2, 5] {
        crate::tables::outbox::seal(&chidi, &CHIDI, n);
    }
    chidi.db.close().unwrap();
    (chidi, screenings)
}

fn talk(chidi: &Device, n: u8) -> Session {
    let mut session = screening(&CHIDI, n);
    chidi.db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    for number in 1..=14 {
        for change in [
            answered(&format!("T{number}"), ["yes", "no", "not_sure"][number % 3]),
            SessionChange::Moved { step: step(&format!("T{number}")) },
        ] {
            chidi.db.write("answer", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
            session.apply(&change);
        }
    }
    let change = SessionChange::BesideChanged { beside: with_a_packet(n).into() };
    chidi.db.write("packet", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
    session.apply(&change);
    session
}

/// Salvages a damaged file into a new database beside it.
fn salvaged(damaged: &Path, into: &Folder) -> Result<(Db, Salvaged), OpenError> {
    // The same spool, as when a new database takes the place of a damaged one.
    let spool = Spool::beside(damaged);
    let new = Db::create_with(&into.join("new.db"), &key_of(&CHIDI), spool).unwrap();
    let before = std::fs::read(damaged).unwrap();
    let salvaged = salvage(damaged, &key_of(&CHIDI), &new);
    assert_eq!(std::fs::read(damaged).unwrap(), before, "the damaged file is never changed");
    let salvaged = salvaged?;
    new.check().unwrap();
    Ok((new, salvaged))
}

/// How many screenings are there whole; what is there and different is a failure.
fn whole(db: &Db, expected: &[Session]) -> usize {
    let same = |session: &&Session| match db.read(|tx| sessions::get(tx, session.id)).unwrap() {
        Some(read) => {
            // An answer may be missing where both of its places were lost; none may be wrong.
            for (item, answer) in &read.answers {
                assert_eq!(session.answers.get(item), Some(answer));
            }
            read == **session
        }
        None => false,
    };
    expected.iter().filter(same).count()
}

fn spoil(folder: &Folder, pages: &[usize]) -> PathBuf {
    let mut bytes = std::fs::read(path_in(folder)).unwrap();
    for page in pages {
        bytes[page * PAGE + 100] ^= 0x10;
    }
    let damaged = folder.join("damaged.db");
    std::fs::write(&damaged, bytes).unwrap();
    damaged
}

#[test]
fn a_sound_database_is_taken_over_whole() {
    let (chidi, screenings) = phone();
    let into = Folder::new();
    let (db, salvaged) = salvaged(&path_in(&chidi.folder), &into).unwrap();
    assert_eq!(salvaged.with_losses, Vec::<String>::new());
    assert_eq!(whole(&db, &screenings), 8);
    assert_eq!(db.read(outbox::counts).unwrap().recorded, 2);
    assert_eq!(db.read(referral_packets::all).unwrap().len(), 2);
    assert_eq!(db.read(|tx| outbox::get_bytes(tx, batch_id(&CHIDI, 2))), Ok(Some(vec![5; 8_192])));
    let identity = db.read(identity::get).unwrap().unwrap();
    assert_eq!(identity.epoch, 2, "numbers of the chain are begun anew: nobody can say which were used");
    let next = db.read(|tx| outbox::next_place(tx, 2)).unwrap();
    assert_eq!((next.seq, next.prev), (1, Some(batch_id(&CHIDI, 2))));
}

/// The pages that say which tables there are and where: without them nothing is known of the rest.
fn pages_of_the_schema(folder: &Folder) -> Vec<usize> {
    let (key, salt) = crate::screenings::key_of(&CHIDI);
    let hex: String = key.iter().chain(&salt).map(|byte| format!("{byte:02x}")).collect();
    let connection = rusqlite::Connection::open(path_in(folder)).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"")).unwrap();
    let mut statement =
        connection.prepare("SELECT pageno - 1 FROM dbstat WHERE name = 'sqlite_schema'").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn pages_in(folder: &Folder) -> usize {
    std::fs::read(path_in(folder)).unwrap().len() / PAGE
}

#[test]
fn no_single_bad_page_costs_a_screening() {
    let (chidi, screenings) = phone();
    let pages = pages_in(&chidi.folder);
    let schema = pages_of_the_schema(&chidi.folder);
    let (mut opened, mut with_losses, mut strays) = (0, 0, 0);
    for page in 0..pages {
        let into = Folder::new();
        match salvaged(&spoil(&chidi.folder, &[page]), &into) {
            Ok((db, salvaged)) => {
                opened += 1;
                with_losses += u32::from(!salvaged.with_losses.is_empty());
                assert_eq!(whole(&db, &screenings), 8, "page {page} of {pages}: {salvaged:?}");
                let lines: Vec<BatchId> =
                    db.read(outbox::rows).unwrap().iter().map(|row| row.batch).collect();
                let packets = db.read(referral_packets::all).unwrap();
                assert!(packets.iter().all(|one| lines.contains(&one.batch)), "page {page}: {packets:?}");
                strays += usize::from(packets.len() < 2);
            }
            Err(error) => {
                assert!(error == OpenError::Damaged && schema.contains(&page), "page {page}: {error:?}")
            }
        }
    }
    assert_eq!(opened, pages - schema.len(), "all but the pages {schema:?} of {pages}");
    assert!(with_losses > 20, "{with_losses} with losses");
    assert!(strays >= 2, "{strays}: a page of packets, and a page of the lines they belong to");
}

#[test]
fn several_bad_pages_cost_some_and_never_give_anything_wrong() {
    let (chidi, screenings) = phone();
    let schema = pages_of_the_schema(&chidi.folder);
    let others: Vec<usize> = (0..pages_in(&chidi.folder)).filter(|page| !schema.contains(page)).collect();
    let mut chance = Chance::seeded(77);
    let mut kept = 0;
    for _ in 0..12 {
        let bad = [0; 5].map(|_| *chance.pick(&others));
        let into = Folder::new();
        let (db, _) = salvaged(&spoil(&chidi.folder, &bad), &into).unwrap();
        kept += whole(&db, &screenings);
    }
    assert!(kept > 12 * 4, "{kept} of {}", 12 * 8);
}

#[test]
fn the_whole_way_from_a_damaged_database_to_a_working_one() {
    let (chidi, screenings) = phone();
    let path = path_in(&chidi.folder);
    let schema = pages_of_the_schema(&chidi.folder);
    let bad = (20..).find(|page| !schema.contains(page)).unwrap();
    std::fs::rename(spoil(&chidi.folder, &[bad]), &path).unwrap();
    let damaged = Db::open(&path, &key_of(&CHIDI)).and_then(|db| db.check().map_err(OpenError::from));
    assert_eq!(damaged, Err(OpenError::Damaged));
    let aside = set_aside(&path).unwrap();
    let new = Db::create(&path, &key_of(&CHIDI)).unwrap();
    salvage(&aside, &key_of(&CHIDI), &new).unwrap();
    assert_eq!(whole(&new, &screenings), 8);
    assert!(aside.exists(), "and the damaged one is kept");
    new.write("on it goes", |tx| sessions::save(tx, screenings[0].id, &answered("T1", "declined"), NOON))
        .unwrap();
}
