//! `secrets`: named byte secrets, such as an organisation's root key seed on the computer that made it.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use zeroize::Zeroizing;

const TABLE: &str = "secrets";

/// Secrets with their names.
pub type NamedSecrets = Vec<(String, Zeroizing<Vec<u8>>)>;

/// Keeps a secret. A name is given once.
///
/// # Errors
/// [`StoreError::Exists`] where the name is taken: a secret is never replaced by accident.
pub fn put(writer: &Writer<'_>, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    writer.run("INSERT INTO secrets (name, bytes) VALUES (?1, ?2)", params![name, bytes])?;
    Ok(())
}

/// Reads a secret; wiped when dropped.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    reader.one("SELECT bytes FROM secrets WHERE name = ?1", [name], |row| {
        Columns::of(TABLE, row).get(0).map(Zeroizing::new)
    })
}

/// The names that begin so, with what they hold; wiped when dropped.
///
/// # Errors
/// What the database refuses.
pub fn beginning(reader: &Reader<'_>, prefix: &str) -> Result<NamedSecrets, StoreError> {
    reader.all(
        "SELECT name, bytes FROM secrets WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name",
        [prefix],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((columns.get(0)?, Zeroizing::new(columns.get(1)?)))
        },
    )
}

/// Erases a secret; says whether there was one.
///
/// # Errors
/// What the database refuses.
pub fn erase(writer: &Writer<'_>, name: &str) -> Result<bool, StoreError> {
    writer.erases();
    Ok(writer.run("DELETE FROM secrets WHERE name = ?1", [name])? > 0)
}
