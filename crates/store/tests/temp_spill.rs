//! T22: nothing readable is ever written beside the database, not by the largest sort, not by a migration, not by a key
//! epoch. A child does all of it with a small cache under `strace`; every file it opened for writing is on a list.
//!
//! Where there is no `strace` (or it may not trace) these stories say so and pass; `db/tests.rs` looks at the open
//! files of the process instead.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "stories/screenings.rs"]
mod screenings;

use rusqlite::Connection;
use screenings::{NOON, answered, key_of, path_in, screening};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use waymark_store::tables::{outbox, secrets, sessions};
use waymark_store::{Db, DbKey, epoch, salvage};
use waymark_testkit::{AMINA, BORIS, CHIDI, Folder, Person};

/// Names the folder to the child; absent in an ordinary run.
const FOLDER: &str = "WAYMARK_SPILL_FOLDER";

fn key(person: &Person) -> DbKey {
    let (key, salt) = key_of(person);
    DbKey::new(&key, &salt)
}

/// The child: everything that could want a temporary file.
#[test]
#[ignore = "the child of the test below"]
fn child_that_does_everything_large() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    // A database of the first release, migrated, its batches moved into the spool.
    let old = Db::open(&folder.join("waymark.db"), &key(&CHIDI)).unwrap();
    for n in 10..=40 {
        let session = screening(&CHIDI, n);
        old.write("start", |tx| {
            sessions::insert(tx, &session)?;
            (1..=20).try_for_each(|item| {
                sessions::save(tx, session.id, &answered(&format!("T{item}"), "yes"), NOON)
            })
        })
        .unwrap();
    }
    old.write("large", |tx| secrets::put(tx, "large", &vec![7; 4_000_000])).unwrap();
    old.check().unwrap();
    old.read(|tx| Ok((outbox::counts(tx)?, sessions::drafts(tx)?))).unwrap();
    let new = epoch::renew(&old, &folder.join("waymark.db"), &key(&BORIS), || Ok::<(), ()>(())).unwrap();
    new.close().unwrap();
    let into = Db::create(&folder.join("salvaged.db"), &key(&AMINA)).unwrap();
    salvage(&folder.join("waymark.db"), &key(&BORIS), &into).unwrap();
    into.close().unwrap();
}

/// The control's child: the same kind of database with temporary files allowed.
#[test]
#[ignore = "the child of the control below"]
fn child_that_spills() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let connection = Connection::open(folder.join("plain.db")).unwrap();
    connection
        .execute_batch(
            "PRAGMA temp_store = FILE; PRAGMA cache_size = 5; CREATE TABLE t (a TEXT);
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
             INSERT INTO t SELECT hex(randomblob(60)) FROM n;
             CREATE INDEX sorted ON t (a);",
        )
        .unwrap();
}

/// The files that a child opened for writing, without those of the system; nothing where it cannot be traced.
fn written_by(child: &str, folder: &Folder) -> Option<BTreeSet<PathBuf>> {
    let trace = Folder::new();
    let status = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=open,openat,creat", "-o"])
        .arg(trace.join("trace"))
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", child, "--ignored", "--nocapture"])
        .env(FOLDER, folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !status.is_ok_and(|status| status.success()) {
        println!("not run: no strace that may trace");
        return None;
    }
    let trace = std::fs::read_to_string(trace.join("trace")).unwrap();
    let for_writing = trace.lines().filter(|line| {
        line.contains("creat(") || ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| line.contains(flag))
    });
    let paths = for_writing.filter_map(|line| line.split('"').nth(1)).map(PathBuf::from);
    Some(paths.filter(|path| !path.starts_with("/dev") && !path.starts_with("/proc")).collect())
}

fn is_ours(path: &Path, folder: &Folder) -> bool {
    let Ok(inside) = path.strip_prefix(folder.path()) else { return false };
    let name = inside.to_string_lossy();
    // A new and still empty database has a journal until it is in WAL mode: SQLCipher's too, encrypted like the rest.
    let databases = [("waymark.db", false), ("waymark.db.next", true), ("salvaged.db", true)];
    let belongs = |(database, is_new): &(&str, bool)| match name.strip_prefix(database) {
        Some("" | "-wal") => true,
        Some("-journal") => *is_new,
        _ => false,
    };
    databases.iter().any(belongs) || name.starts_with("spool/")
}

#[test]
fn nothing_is_written_but_the_database_its_log_and_the_spool() {
    let folder = Folder::new();
    let released = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/db/v0001.db");
    std::fs::copy(released, path_in(&folder)).unwrap();
    let Some(written) = written_by("child_that_does_everything_large", &folder) else { return };
    let strange: Vec<_> = written.iter().filter(|path| !is_ours(path, &folder)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    assert!(written.len() >= 6, "the database, its log, the next one, the spool: {written:?}");
}

#[test]
fn control_a_database_that_may_spill_is_seen_to() {
    let folder = Folder::new();
    let Some(written) = written_by("child_that_spills", &folder) else { return };
    assert!(written.iter().any(|path| path.to_string_lossy().contains("etilqs")), "{written:?}");
}
