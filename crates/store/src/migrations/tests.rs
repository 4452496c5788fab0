//! The list, its files, the schema they make, and migrations that fail or find no room.

use super::*;
use crate::screenings::{key_of, path_in};
use crate::{Db, DbKey, OpenError};
use std::path::PathBuf;
use waymark_testkit::{AMINA, Folder};

fn key() -> DbKey {
    let (key, salt) = key_of(&AMINA);
    DbKey::new(&key, &salt)
}

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_list_holds_every_file_of_the_folder_in_order_and_without_a_gap() {
    let folder = repository().join("migrations/device");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".sql") && name != "schema.golden.sql")
        .collect();
    files.sort();
    let listed: Vec<String> = MIGRATIONS.iter().map(|migration| format!("{}.sql", migration.name)).collect();
    assert_eq!(listed, files);
    for (place, file) in files.iter().enumerate() {
        assert!(file.starts_with(&format!("{:04}_", place + 1)), "{file}");
    }
}

/// The schema of an open database, as one text that a reviewer reads as a diff.
fn schema(db: &Db) -> String {
    db.underneath(|connection| {
        let mut statement = connection
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name")
            .unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(|sql| format!("{};\n", sql.unwrap())).collect()
    })
}

#[test]
fn the_migrations_make_the_golden_schema() {
    let folder = Folder::new();
    let made = schema(&Db::create(&path_in(&folder), &key()).unwrap());
    let golden = repository().join("migrations/device/schema.golden.sql");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&golden, &made).unwrap();
    }
    let expected = std::fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(made, expected, "if this change is meant: UPDATE_GOLDEN=1 cargo test -p waymark-store golden");
}

#[test]
fn every_table_is_strict_and_no_column_may_be_null() {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key()).unwrap();
    db.underneath(|connection| {
        let loose: Vec<String> = connection
            .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(loose, Vec::<String>::new());
        let nullable: Vec<String> = connection
            .prepare(
                "SELECT t.name || '.' || c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
                 WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' AND c.\"notnull\" = 0
                   AND NOT (c.type = 'INTEGER' AND c.pk = 1)",
            )
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(nullable, Vec::<String>::new(), "a row number cannot be null anyway; everything else says so");
    });
}

const MORE: &str = "CREATE TABLE more (a INTEGER NOT NULL) STRICT;";
const BROKEN: &str = "CREATE TABLE half (a INTEGER NOT NULL) STRICT; SELECT nonsense;";

/// The list of this program, and what a later one might add.
fn list_with(later: &[&'static str]) -> Vec<Migration> {
    let ours = MIGRATIONS.iter().map(|one| Migration { name: one.name, statements: one.statements });
    let names = (newest() + 1..).map(|number| format!("{number:04}_later").leak() as &'static str);
    ours.chain(later.iter().zip(names).map(|(statements, name)| Migration { name, statements })).collect()
}

fn version(db: &Db) -> u32 {
    db.underneath(|connection| connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap())
}

#[test]
fn a_migration_that_fails_takes_all_of_them_back() {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key()).unwrap();
    let before = schema(&db);
    let run = |later: &[&'static str]| {
        db.underneath(|connection| run_list(connection, &list_with(later), newest(), Some(u64::MAX)))
    };
    assert_eq!(run(&[MORE, BROKEN]), Err(OpenError::Migration { version: newest() + 2 }));
    assert_eq!((version(&db), schema(&db)), (newest(), before), "the one before it is not there either");
    assert_eq!((run(&[MORE]), version(&db)), (Ok(()), newest() + 1), "without the broken one it runs");
}

#[test]
fn a_migration_without_room_is_not_begun() {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key()).unwrap();
    let before = schema(&db);
    for free in [0, SLACK] {
        let ran = db.underneath(|connection| run_list(connection, &list_with(&[MORE]), newest(), Some(free)));
        assert!(
            matches!(ran, Err(OpenError::NoRoom { needed, free: found }) if needed > SLACK && found == free)
        );
        assert_eq!((version(&db), schema(&db)), (newest(), before.clone()));
    }
    let ran = db.underneath(|connection| run_list(connection, &list_with(&[MORE]), newest(), None));
    assert_eq!(ran, Ok(()), "where the system does not say, it is tried");
}
