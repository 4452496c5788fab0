//! A key epoch: the living rows go into a new database under a new root key, and the old one takes its place nowhere.
//!
//! What was erased is overwritten at once (`secure_delete`), as far as a file system lets anybody overwrite. A flash
//! chip keeps old pages all the same, readable with the old key. After a key epoch that key opens nothing any more
//! that this installation still has, and the slot that held it is overwritten: deleted rows stay deleted.
//!
//! ```text
//! 1  <database>.next     a new database under the new key, filled, checked, closed
//! 2  the key slots       hold the new root key: from here on it has happened
//! 3  <database>.next  -> <database>
//! ```
//! A kill before 2 leaves the old database and an unfinished one that the next opening removes; a kill after 2 leaves
//! both whole, and the next opening does 3. Which of the two it is, the salt at the start of the file tells.

use crate::db::{Db, Reader, Writer, step};
use crate::error::{OpenError, StoreError, sql};
use crate::open::{starts_with_salt, sync_folder, with_ending};
use crate::{DbKey, space};
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why no key epoch began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RenewFailed<E> {
    /// Before anything was decided: the old database is open as it was.
    #[error("a new database could not be made")]
    Before(OpenError),
    /// The slots were not written, or nobody knows. The database is closed: unlock again, and what is right opens.
    #[error("the new key was not put in place")]
    Commit(E),
    /// It has happened, and the new database does not open now. Unlock again.
    #[error("the new database did not open")]
    After(OpenError),
}

/// Room that is kept free beside the copy.
const SLACK: u64 = 4 * 1024 * 1024;

/// Begins a key epoch: copies the living rows of `db`, which lies at `path`, into a new database under `key`, closes
/// both, has `commit` put the new root key into the slots (`Vault::replace_root_key`), and opens the new database with
/// the same spool. Nobody may write meanwhile; sealed batches are not under any key of this device and stay.
///
/// # Errors
/// See [`RenewFailed`].
pub fn renew<E>(
    db: &Db,
    path: &Path,
    key: &DbKey,
    commit: impl FnOnce() -> Result<(), E>,
) -> Result<Db, RenewFailed<E>> {
    prepare(db, path, key).map_err(RenewFailed::Before)?;
    // The old log is emptied by closing. If that fails the old database is whole with its log, and nothing was begun.
    db.close().map_err(|error| RenewFailed::After(error.into()))?;
    commit().map_err(RenewFailed::Commit)?;
    Db::open_with(path, key, db.spool().clone()).map_err(RenewFailed::After)
}

/// Makes and fills the new database, checks it, and closes it.
fn prepare(db: &Db, path: &Path, key: &DbKey) -> Result<(), OpenError> {
    let next = next_of(path);
    remove(&next)?;
    let needed = fs::metadata(path).map_err(|_| OpenError::Disk)?.len() + SLACK;
    match space::free_bytes(path) {
        Some(free) if free < needed => return Err(OpenError::NoRoom { needed, free }),
        _ => {}
    }
    let made = Db::create_with(&next, key, db.spool().clone()).and_then(|new| {
        let filled = fill(db, &new).and_then(|()| new.check());
        // Closing empties its log: the file alone is the database.
        Ok(filled.and(new.close())?)
    });
    made.inspect_err(|_| {
        // What stays of it is removed at the next opening.
        let _ = remove(&next);
    })
}

/// Copies every row of every table.
fn fill(db: &Db, new: &Db) -> Result<(), StoreError> {
    new.write("renew", |writer| {
        db.read(|reader| {
            // Rows may come before those they belong to; the commit checks.
            writer.run("PRAGMA defer_foreign_keys = ON", [])?;
            for table in tables(reader)? {
                copy(reader, writer, &table)?;
            }
            // The numbers that AUTOINCREMENT has given, so that none is given again.
            copy(reader, writer, "sqlite_sequence")
        })
    })
}

fn tables(reader: &Reader<'_>) -> Result<Vec<String>, StoreError> {
    // Shadow tables of a full-text index are not `table`s: the triggers of their content fill them again.
    let list = "SELECT name FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    reader.all(list, [], |row| row.get(0).map_err(sql))
}

fn copy(reader: &Reader<'_>, writer: &Writer<'_>, table: &str) -> Result<(), StoreError> {
    let list = format!("SELECT name FROM pragma_table_info('{table}')");
    let columns: Vec<String> = reader.all(&list, [], |row| row.get(0).map_err(sql))?;
    let (names, places) = (columns.join(", "), vec!["?"; columns.len()].join(", "));
    let insert = format!("INSERT INTO {table} ({names}) VALUES ({places})");
    // What a migration may have put there is in the old one too.
    writer.run(&format!("DELETE FROM {table}"), [])?;
    let written = reader.all(&format!("SELECT {names} FROM {table}"), [], |row| {
        let values = (0..columns.len()).map(|place| row.get(place)).collect::<Result<Vec<Value>, _>>();
        writer.run(&insert, params_from_iter(values.map_err(sql)?)).map(drop)
    })?;
    let there = writer.one(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0).map_err(sql))?;
    if there == Some(written.len()) { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Ends a key epoch that was interrupted, either way, before the database is opened with `key`.
pub(crate) fn finish(path: &Path, key: &DbKey) -> Result<(), OpenError> {
    let next = next_of(path);
    if !next.exists() {
        return Ok(());
    }
    if starts_with_salt(path, key)? {
        return remove(&next);
    }
    if starts_with_salt(&next, key)? {
        // The log of the old one, if there were any, would be taken for the new one's.
        remove_file(&with_ending(path, "-wal"))?;
        step("epoch: rename")?;
        fs::rename(&next, path).map_err(|_| OpenError::Disk)?;
        step("epoch: folder")?;
        sync_folder(path).map_err(|_| OpenError::Disk)?;
    }
    // Neither is of this key: opening says so, and nothing is touched.
    Ok(())
}

fn next_of(path: &Path) -> PathBuf {
    with_ending(path, ".next")
}

fn remove(next: &Path) -> Result<(), OpenError> {
    // The log first: without it the rest is an unfinished database, with it alone it would be nothing.
    remove_file(&with_ending(next, "-wal"))?;
    remove_file(next)
}

fn remove_file(path: &Path) -> Result<(), OpenError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(OpenError::Disk),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
