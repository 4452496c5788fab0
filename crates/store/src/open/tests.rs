//! Opening what may be opened, and leaving alone what may not: wrong, newer, damaged, cut off, in the wrong place.

use super::*;
use crate::Db;
use crate::screenings::{NOON, answered, batch_id, key_of, path_in, screening};
use crate::sealing::{Readable, Sealed, seal_and_queue};
use crate::tables::{ChainPlaceNext, outbox, sessions, settings};
use std::sync::OnceLock;
use waymark_domain::Session;
use waymark_testkit::{AMINA, Chance, Folder};

fn key() -> DbKey {
    let (key, salt) = key_of(&AMINA);
    DbKey::new(&key, &salt)
}

/// A phone with eight screenings of twelve answers and two batches of eight kilobytes, closed.
fn phone() -> (Folder, Vec<Session>) {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key()).unwrap();
    let kept = fill(&db, 1..=8);
    db.close().unwrap();
    (folder, kept)
}

fn fill(db: &Db, screenings: std::ops::RangeInclusive<u8>) -> Vec<Session> {
    let mut kept = Vec::new();
    for n in screenings {
        let mut session = screening(&AMINA, n);
        db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
        for item in ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "C1", "C2", "C3", "C4"] {
            let change = answered(item, if n % 2 == 0 { "yes" } else { "no" });
            db.write("answer", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
            session.apply(&change);
        }
        if n <= 2 {
            seal(db, &session, u64::from(n));
        }
        kept.push(session);
    }
    kept
}

fn seal(db: &Db, session: &Session, seq: u64) {
    let place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
    assert_eq!(place, ChainPlaceNext { epoch: 1, seq, prev: (seq > 1).then(|| batch_id(&AMINA, seq - 1)) });
    let (batch, readable) = (batch_id(&AMINA, seq), Readable::Keep);
    let sealed =
        Sealed { screening: session.id, batch, place, bytes: &[seq as u8; 8_192], at: NOON, readable };
    db.write("seal", |tx| seal_and_queue(tx, &sealed)).unwrap();
}

/// Everything a person could be shown, or the first refusal.
fn everything(path: &Path) -> Result<(Vec<Session>, Vec<Vec<u8>>), OpenError> {
    let db = Db::open(path, &key())?;
    let read = db.read(|tx| {
        let mut all = Vec::new();
        for n in 1..=8 {
            all.extend(sessions::get(tx, screening(&AMINA, n).id)?);
        }
        let rows = outbox::rows(tx)?;
        let bytes: Result<Vec<_>, _> = rows.iter().map(|row| outbox::get_bytes(tx, row.batch)).collect();
        Ok((all, bytes?.into_iter().flatten().collect()))
    });
    let checked = db.check();
    match (read, checked) {
        (Ok(read), Ok(())) => Ok(read),
        (Err(error), Ok(())) => panic!("a sound database was not read: {error:?}"),
        // What the check finds is as good as found on reading: nothing of it is shown as sound.
        (Ok(read), Err(_)) => {
            assert_eq!(read, sound(), "pages that do not authenticate are never shown");
            Err(OpenError::Damaged)
        }
        (Err(error), Err(_)) => {
            assert_eq!(error, StoreError::Damaged);
            Err(OpenError::Damaged)
        }
    }
}

/// What is in [`phone`].
fn sound() -> (Vec<Session>, Vec<Vec<u8>>) {
    static SOUND: OnceLock<Vec<Session>> = OnceLock::new();
    let kept = SOUND.get_or_init(|| phone().1);
    (kept.clone(), vec![vec![2; 8_192], vec![1; 8_192]])
}

/// T06. 200 flips; `WAYMARK_ROT_ROUNDS=5000` for more.
#[test]
fn a_flipped_bit_anywhere_is_noticed_or_does_no_harm() {
    let (folder, _) = phone();
    let whole = std::fs::read(path_in(&folder)).unwrap();
    let expected = sound();
    assert_eq!(everything(&path_in(&folder)), Ok(expected.clone()), "control: unharmed, everything is read");
    let mut chance = Chance::seeded(20_261_122);
    let (mut noticed, mut harmless) = (0, 0);
    let rounds =
        std::env::var("WAYMARK_ROT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(200);
    for _ in 0..rounds {
        let at = usize::try_from(chance.below(whole.len() as u64)).unwrap();
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << chance.below(8);
        std::fs::write(path_in(&folder), &flipped).unwrap();
        match everything(&path_in(&folder)) {
            Ok(read) => {
                // The salt at the start is derived with the key and not read from the file.
                assert!(at < 16, "a flip at {at} was not noticed");
                assert_eq!(read, expected);
                harmless += 1;
            }
            Err(error) => {
                assert!(matches!(error, OpenError::Damaged | OpenError::OtherKey), "{error:?} at {at}");
                noticed += 1;
            }
        }
        let _ = std::fs::remove_file(with_ending(&path_in(&folder), "-wal"));
    }
    assert!(noticed >= rounds * 19 / 20, "{noticed} noticed, {harmless} harmless");
}

#[test]
fn pages_zeroed_swapped_or_cut_off_are_noticed() {
    let (folder, _) = phone();
    let whole = std::fs::read(path_in(&folder)).unwrap();
    let pages = whole.len() / 4_096;
    let spoiled = |spoil: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = whole.clone();
        spoil(&mut bytes);
        std::fs::write(path_in(&folder), bytes).unwrap();
        everything(&path_in(&folder)).err()
    };
    for page in 0..pages {
        let zeroed = spoiled(&|bytes| bytes[page * 4_096..(page + 1) * 4_096].fill(0));
        assert_eq!(zeroed, Some(OpenError::Damaged), "page {page} zeroed");
    }
    for page in 1..pages - 1 {
        let swapped = spoiled(&|bytes| {
            let (before, after) = bytes.split_at_mut((page + 1) * 4_096);
            before[page * 4_096..].swap_with_slice(&mut after[..4_096]);
        });
        assert_eq!(swapped, Some(OpenError::Damaged), "pages {page} and the next swapped");
    }
    for length in [17, 4_095, 4_096, 4_097, whole.len() - 4_096, whole.len() - 1] {
        assert_eq!(spoiled(&|bytes| bytes.truncate(length)), Some(OpenError::Damaged), "cut off at {length}");
    }
}

#[test]
fn an_old_copy_of_one_page_is_noticed_although_it_authenticates() {
    let (folder, mut kept) = phone();
    let old = std::fs::read(path_in(&folder)).unwrap();
    let db = Db::open(&path_in(&folder), &key()).unwrap();
    for (n, session) in kept.iter_mut().enumerate().skip(2) {
        // As long as the answer before, so that nothing in the structure of the file gives it away.
        let change = answered("C1", if n % 2 == 0 { "yes" } else { "no" });
        db.write("answer", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
        session.apply(&change);
    }
    db.close().unwrap();
    let new = std::fs::read(path_in(&folder)).unwrap();
    let mut put_back = 0;
    for at in (0..old.len()).step_by(4_096).filter(|at| old[*at..*at + 4_096] != new[*at..*at + 4_096]) {
        let mut mixed = new.clone();
        mixed[at..at + 4_096].copy_from_slice(&old[at..at + 4_096]);
        std::fs::write(path_in(&folder), mixed).unwrap();
        let db = Db::open(&path_in(&folder), &key()).map(|db| db.check());
        assert_eq!(db, Ok(Err(StoreError::Damaged)), "page {}", at / 4_096);
        put_back += 1;
    }
    assert!(put_back > 3, "{put_back} pages had changed");
    std::fs::write(path_in(&folder), new).unwrap();
    assert_eq!(everything(&path_in(&folder)).map(|(sessions, _)| sessions), Ok(kept), "control");
}

#[test]
fn a_log_that_rots_costs_at_most_what_came_last_and_never_shows_anything_wrong() {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key()).unwrap();
    for n in 1..=40_u32 {
        db.write("count", |tx| settings::set(tx, "n", &n)).unwrap();
    }
    // The files as a kill leaves them, with all of it in the log.
    let killed = folder.snapshot();
    let log = with_ending(&path_in(&killed), "-wal");
    let whole = std::fs::read(&log).unwrap();
    let database = std::fs::read(path_in(&killed)).unwrap();
    let mut chance = Chance::seeded(7);
    for _ in 0..100 {
        let mut flipped = whole.clone();
        let at = usize::try_from(chance.below(whole.len() as u64)).unwrap();
        flipped[at] ^= 1 << chance.below(8);
        std::fs::write(&log, &flipped).unwrap();
        std::fs::write(path_in(&killed), &database).unwrap();
        if let Ok(db) = Db::open(&path_in(&killed), &key()) {
            let n = db.read(|tx| settings::get::<u32>(tx, "n"));
            assert!(
                matches!(n, Ok(None | Some(0..=40)) | Err(StoreError::Damaged)),
                "{n:?} after a flip at {at}"
            );
        }
    }
    std::fs::write(&log, &whole).unwrap();
    std::fs::write(path_in(&killed), &database).unwrap();
    let db = Db::open(&path_in(&killed), &key()).unwrap();
    assert_eq!(
        db.read(|tx| settings::get::<u32>(tx, "n")),
        Ok(Some(40)),
        "control: unharmed, all of it is there"
    );
}

#[test]
fn a_newer_database_is_refused_and_not_touched_even_with_a_log_beside_it() {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key()).unwrap();
    db.underneath(|connection| connection.pragma_update(None, "user_version", 99).unwrap());
    let killed = folder.snapshot();
    let before = killed.files();
    assert!(before.iter().any(|(path, bytes)| path.ends_with("waymark.db-wal") && !bytes.is_empty()));
    let known = crate::migrations::newest();
    for _ in 0..2 {
        assert_eq!(Db::open(&path_in(&killed), &key()).err(), Some(OpenError::Newer { found: 99, known }));
    }
    assert_eq!(killed.files(), before);
}

#[test]
fn what_is_not_a_database_of_ours_is_refused_and_left_alone() {
    let folder = Folder::new();
    for (content, expected) in [
        (b"SQLite format 3\0 and some more that is long enough".to_vec(), OpenError::OtherKey),
        (vec![0xa5; 8_192], OpenError::OtherKey),
        (vec![1, 2, 3], OpenError::Damaged),
    ] {
        std::fs::write(path_in(&folder), &content).unwrap();
        assert_eq!(Db::open(&path_in(&folder), &key()).err(), Some(expected));
        assert_eq!(std::fs::read(path_in(&folder)).unwrap(), content);
        assert_eq!(Db::create(&path_in(&folder), &key()).err(), Some(OpenError::Exists));
    }
    std::fs::remove_file(path_in(&folder)).unwrap();
    assert_eq!(Db::open(&path_in(&folder), &key()).err(), Some(OpenError::Missing));
    assert_eq!(Db::create(&folder.join("no/such/folder.db"), &key()).err(), Some(OpenError::Disk));
}

#[test]
fn a_plain_database_is_refused_not_read() {
    let folder = Folder::new();
    let plain = Connection::open(path_in(&folder)).unwrap();
    plain.execute_batch("CREATE TABLE sessions (id INTEGER); PRAGMA user_version = 1").unwrap();
    drop(plain);
    assert_eq!(Db::open(&path_in(&folder), &key()).err(), Some(OpenError::OtherKey));
}

#[test]
fn making_one_that_was_interrupted_is_finished_on_opening() {
    let folder = Folder::new();
    std::fs::write(path_in(&folder), b"").unwrap();
    let db = Db::open(&path_in(&folder), &key()).unwrap();
    assert_eq!(db.read(sessions::drafts), Ok(vec![]));
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let _db = Db::create(&path_in(&folder), &key()).unwrap();
    for (path, _) in folder.files() {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
    }
}

#[test]
fn a_damaged_database_is_set_aside_whole_and_nothing_is_ever_deleted() {
    let folder = Folder::new();
    for round in 1..=3_u8 {
        std::fs::write(path_in(&folder), [round; 10]).unwrap();
        std::fs::write(folder.join("waymark.db-wal"), [round; 5]).unwrap();
        let aside = set_aside(&path_in(&folder)).unwrap();
        assert_eq!(aside, folder.join(format!("waymark.db.damaged-{round}")));
        assert_eq!(std::fs::read(&aside).unwrap(), [round; 10]);
        assert_eq!(std::fs::read(with_ending(&aside, "-wal")).unwrap(), [round; 5], "its log goes with it");
    }
    assert_eq!(folder.files().len(), 6);
    assert_eq!(set_aside(&path_in(&folder)), Err(OpenError::Missing));
    assert!(Db::create(&path_in(&folder), &key()).is_ok(), "and there is room for a new one");
}
