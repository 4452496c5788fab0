//! Rosters: every one that was accepted, so that a device that was away can follow the chain.

use super::{Connection, int};
use rusqlite::{OptionalExtension as _, params};

/// The roster with the highest number.
pub(crate) fn newest(connection: &Connection) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM rosters ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()
}

/// Adds a roster that was checked; `false` when another one has taken its number meanwhile.
pub(crate) fn add(connection: &Connection, seq: u64, bytes: &[u8]) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("INSERT INTO rosters (seq, bytes) VALUES (?1, ?2) ON CONFLICT (seq) DO NOTHING")?
        .execute(params![int(seq), bytes])?;
    connection
        .prepare_cached("SELECT 1 FROM rosters WHERE seq = ?1 AND bytes = ?2")?
        .exists(params![int(seq), bytes])
}

/// The rosters after a number, oldest first.
pub(crate) fn after(connection: &Connection, after: u64, limit: u64) -> rusqlite::Result<Vec<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM rosters WHERE seq > ?1 ORDER BY seq LIMIT ?2")?
        .query_map(params![int(after), int(limit)], |row| row.get(0))?
        .collect()
}
