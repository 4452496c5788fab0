//! The door itself: transactions, a full disk, settings that hold, nothing readable on disk, erased is erased.

use super::*;
use crate::screenings::{NOON, answer_through, answered, item, key_of, path_in, screening};
use crate::tables::{secrets, sessions, settings};
use waymark_domain::{ScreeningId, SessionChange};
use waymark_testkit::{AMINA, BORIS, Folder, Marker, Person};

fn key(person: &Person) -> DbKey {
    let (key, salt) = key_of(person);
    DbKey::new(&key, &salt)
}

fn phone() -> (Folder, Db) {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key(&AMINA)).unwrap();
    (folder, db)
}

/// Saves an answer whose interpreter's code is a marker.
fn plant(db: &Db, marker: &Marker, n: u8) -> ScreeningId {
    let session = screening(&AMINA, n);
    let answer = answer_through("yes", Some(marker.text()));
    let change = SessionChange::Answered { item: item("T1"), answer: Some(answer) };
    db.write("start", |tx| {
        sessions::insert(tx, &session)?;
        sessions::save(tx, session.id, &change, NOON)
    })
    .unwrap();
    session.id
}

fn pragma(db: &Db, name: &str) -> String {
    db.underneath(|connection| {
        let value: rusqlite::types::Value =
            connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap();
        match value {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => panic!("{other:?}"),
        }
    })
}

#[test]
fn every_setting_holds_on_an_open_database() {
    let (_folder, db) = phone();
    for (name, expected) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("locking_mode", "exclusive"),
        ("cache_size", "-16384"),
        ("cipher_memory_security", "1"),
        ("cipher_log_level", "NONE"),
        ("cipher_use_hmac", "1"),
        ("cipher_page_size", "4096"),
        ("cipher_plaintext_header_size", "0"),
        ("user_version", &crate::migrations::newest().to_string()),
    ] {
        assert_eq!(pragma(&db, name), expected, "{name}");
    }
}

#[test]
fn no_statement_can_load_code_reach_another_file_or_rewrite_the_schema() {
    let (folder, db) = phone();
    let elsewhere = folder.join("elsewhere.db");
    db.underneath(|connection| {
        connection.execute_batch("PRAGMA writable_schema = ON").unwrap();
        for statement in [
            "SELECT load_extension('libm.so.6')".to_owned(),
            format!("ATTACH DATABASE '{}' AS other KEY ''", elsewhere.display()),
            "UPDATE sqlite_schema SET sql = '' WHERE name = 'answers'".to_owned(),
            "SELECT \"not a column\"".to_owned(),
        ] {
            assert!(connection.execute_batch(&statement).is_err(), "{statement}");
        }
    });
    assert!(!elsewhere.exists());
}

#[test]
fn an_error_or_a_panic_inside_a_write_leaves_nothing_of_it() {
    let (_folder, db) = phone();
    let refused: Result<(), StoreError> = db.write("two things", |tx| {
        settings::set(tx, "first", &1)?;
        Err(StoreError::NotFound)
    });
    assert_eq!(refused, Err(StoreError::NotFound));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        db.write("two things", |tx| {
            settings::set(tx, "first", &1)?;
            panic!("a mistake of ours");
            #[allow(unreachable_code)]
            Ok(())
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(db.read(|tx| settings::get::<u8>(tx, "first")), Ok(None));
    db.write("and on it goes", |tx| settings::set(tx, "first", &2)).unwrap();
}

#[test]
fn a_closed_database_refuses_everything_and_closes_twice() {
    let (folder, db) = phone();
    plant(&db, &Marker::new(1), 1);
    db.close().unwrap();
    db.close().unwrap();
    assert_eq!(db.read(sessions::drafts), Err(StoreError::Closed));
    assert_eq!(db.write("late", |tx| settings::set(tx, "a", &1)), Err(StoreError::Closed));
    assert_eq!(db.checkpoint(), Err(StoreError::Closed));
    // The log is gone: nothing but the database itself is left behind.
    let files: Vec<_> = folder.files().into_iter().map(|(path, _)| path).collect();
    assert_eq!(files, [path_in(&folder)]);
}

#[test]
fn a_second_program_is_kept_out_while_one_has_it_open() {
    let (folder, db) = phone();
    assert_eq!(Db::open(&path_in(&folder), &key(&AMINA)).err(), Some(OpenError::InUse));
    db.close().unwrap();
    assert!(Db::open(&path_in(&folder), &key(&AMINA)).is_ok());
}

#[test]
fn a_full_disk_refuses_the_new_keeps_the_old_and_recovers_when_there_is_room() {
    let (_folder, db) = phone();
    let first = plant(&db, &Marker::new(1), 1);
    let before = db.read(|tx| sessions::get(tx, first)).unwrap();
    let pages: u32 = pragma(&db, "page_count").parse().unwrap();
    for room in 0..12 {
        db.underneath(|connection| connection.pragma_update(None, "max_page_count", pages + room).unwrap());
        let large = vec![7_u8; 60_000];
        let refused = db.write("a lot", |tx| secrets::put(tx, "large", &large));
        assert_eq!(refused, Err(StoreError::Full), "room for {room} pages");
        assert_eq!(db.read(|tx| sessions::get(tx, first)).unwrap(), before, "the old data is intact");
        assert_eq!(db.read(|tx| secrets::get(tx, "large")), Ok(None), "and nothing of the new is there");
    }
    db.check().unwrap();
    db.underneath(|connection| connection.pragma_update(None, "max_page_count", 1_000_000).unwrap());
    db.write("answer", |tx| sessions::save(tx, first, &answered("T2", "no"), NOON)).unwrap();
    db.check().unwrap();
}

#[test]
fn nothing_that_was_written_can_be_read_on_disk_at_any_moment() {
    let (folder, db) = phone();
    let marker = Marker::new(2);
    for n in 0..20 {
        plant(&db, &marker, n);
        assert_eq!(marker.find(&folder), Vec::<std::path::PathBuf>::new(), "with a log of {n} commits");
    }
    db.checkpoint().unwrap();
    assert!(marker.find(&folder).is_empty(), "after the checkpoint");
    assert!(Marker::of("CREATE TABLE").find(&folder).is_empty(), "nor can the schema");
    db.close().unwrap();
    assert!(marker.find(&folder).is_empty(), "after closing");
    let start = &std::fs::read(path_in(&folder)).unwrap()[..16];
    assert_ne!(start, b"SQLite format 3\0");
}

#[test]
fn control_the_marker_is_found_in_a_database_that_is_not_encrypted() {
    let folder = Folder::new();
    let marker = Marker::new(3);
    let plain = Connection::open(folder.join("plain.db")).unwrap();
    plain
        .execute_batch(&format!("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('{}')", marker.text()))
        .unwrap();
    assert_eq!(marker.find(&folder), [folder.join("plain.db")]);
}

/// Files of this process that SQLite makes for sorting, as the system shows them.
#[cfg(target_os = "linux")]
fn temporary_files_open() -> usize {
    let open = std::fs::read_dir("/proc/self/fd").unwrap();
    let names = open.filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok());
    names.filter(|name| name.to_string_lossy().contains("etilqs_")).count()
}

#[cfg(target_os = "linux")]
#[test]
fn a_sort_larger_than_the_cache_spills_into_no_file() {
    let (_folder, db) = phone();
    let sort = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
                SELECT hex(randomblob(64)) AS r FROM n ORDER BY r";
    let spilled = |connection: &mut Connection| {
        connection.execute_batch("PRAGMA cache_size = 50; PRAGMA cache_spill = ON").unwrap();
        let mut statement = connection.prepare(sort).unwrap();
        let mut rows = statement.query([]).unwrap();
        rows.next().unwrap();
        temporary_files_open()
    };
    assert_eq!(db.underneath(spilled), 0);
    // Control: told to sort in files, it does, and this test sees it.
    db.underneath(|connection| connection.execute_batch("PRAGMA temp_store = FILE").unwrap());
    assert!(db.underneath(spilled) > 0);
}

/// Every page as it reads decrypted, also those that are free.
fn decrypted_pages(db: &Db) -> Vec<u8> {
    db.underneath(|connection| connection.serialize("main").unwrap().to_vec())
}

#[test]
fn what_was_erased_is_in_no_page_any_more_not_even_decrypted() {
    let (folder, db) = phone();
    let (gone, kept) = (Marker::new(4), Marker::new(5));
    let erased: Vec<ScreeningId> = (0..12).map(|n| plant(&db, &gone, n)).collect();
    plant(&db, &kept, 100);
    assert!(gone.is_in(&decrypted_pages(&db)), "control: before, it is there");
    for id in erased {
        assert_eq!(db.write("erase", |tx| sessions::erase(tx, id)), Ok(true));
        let log = std::fs::metadata(folder.join("waymark.db-wal")).unwrap().len();
        assert_eq!(log, 0, "the log is emptied with the erasing");
    }
    let pages = decrypted_pages(&db);
    assert!(kept.is_in(&pages), "control: what was kept is found");
    assert!(!gone.is_in(&pages));
}

#[test]
fn control_without_secure_delete_the_erased_is_still_there() {
    let (_folder, db) = phone();
    db.underneath(|connection| connection.execute_batch("PRAGMA secure_delete = OFF").unwrap());
    let gone = Marker::new(6);
    let id = plant(&db, &gone, 1);
    db.write("erase", |tx| sessions::erase(tx, id)).unwrap();
    db.checkpoint().unwrap();
    assert!(gone.is_in(&decrypted_pages(&db)));
}

#[test]
fn one_persons_key_opens_nothing_of_anothers() {
    let (folder, db) = phone();
    db.close().unwrap();
    let before = folder.files();
    assert_eq!(Db::open(&path_in(&folder), &key(&BORIS)).err(), Some(OpenError::OtherKey));
    assert_eq!(folder.files(), before, "and leaves it as it was");
    assert_eq!(format!("{:?}", key(&AMINA)), "DbKey(…)");
}
