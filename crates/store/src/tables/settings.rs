//! `settings`: what the installation remembers about itself, as JSON under a name.

use super::columns::{Columns, json};
use crate::{Reader, StoreError, Writer};
use serde::Serialize;
use serde::de::DeserializeOwned;

const TABLE: &str = "settings";

/// Reads a setting; absent where it was never set.
///
/// # Errors
/// [`StoreError::Unreadable`] where it has another shape than asked for.
pub fn get<T: DeserializeOwned>(reader: &Reader<'_>, key: &str) -> Result<Option<T>, StoreError> {
    reader.one("SELECT value FROM settings WHERE key = ?1", [key], |row| Columns::of(TABLE, row).json(0))
}

/// Writes a setting.
///
/// # Errors
/// What the database refuses.
pub fn set<T: Serialize>(writer: &Writer<'_>, key: &str, value: &T) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, &json(TABLE, value)?],
    )?;
    Ok(())
}

/// Removes a setting; says whether there was one.
///
/// # Errors
/// What the database refuses.
pub fn remove(writer: &Writer<'_>, key: &str) -> Result<bool, StoreError> {
    Ok(writer.run("DELETE FROM settings WHERE key = ?1", [key])? > 0)
}
