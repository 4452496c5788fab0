//! `rosters`: every roster this device accepted, as signed. Whether one may be accepted is `wire`'s to say.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;

const TABLE: &str = "rosters";

/// Keeps an accepted roster; says whether it is new. The same number again has no effect.
///
/// # Errors
/// What the database refuses.
pub fn put(writer: &Writer<'_>, seq: u64, bytes: &[u8], at: Timestamp) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO rosters (seq, bytes, taken_at) VALUES (?1, ?2, ?3) ON CONFLICT (seq) DO NOTHING",
        params![seq, bytes, at.0],
    )?;
    Ok(rows > 0)
}

/// The roster in force: its number and its bytes.
///
/// # Errors
/// What the database refuses.
pub fn latest(reader: &Reader<'_>) -> Result<Option<(u64, Vec<u8>)>, StoreError> {
    reader.one("SELECT seq, bytes FROM rosters ORDER BY seq DESC LIMIT 1", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((columns.get(0)?, columns.get(1)?))
    })
}

/// One roster by its number.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, seq: u64) -> Result<Option<Vec<u8>>, StoreError> {
    reader.one("SELECT bytes FROM rosters WHERE seq = ?1", [seq], |row| Columns::of(TABLE, row).get(0))
}

/// All of them, oldest first: a batch is checked against any roster that listed its device.
///
/// # Errors
/// What the database refuses.
pub fn all(reader: &Reader<'_>) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    reader.all("SELECT seq, bytes FROM rosters ORDER BY seq", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((columns.get(0)?, columns.get(1)?))
    })
}
