//! Rosters: every one that was accepted, so that a device that was away can follow the chain.

use super::StoreError;
use super::engine::{Engine, Value, first};

/// The roster with the highest number.
pub(crate) fn newest(engine: &mut dyn Engine) -> Result<Option<Vec<u8>>, StoreError> {
    let rows = engine.query("SELECT bytes FROM rosters ORDER BY seq DESC LIMIT 1", &[])?;
    first(rows).map(|row| Ok(row.bytes(0)?.to_vec())).transpose()
}

/// Its number; 0 where there is none.
pub(crate) fn newest_seq(engine: &mut dyn Engine) -> Result<u64, StoreError> {
    let rows = engine.query("SELECT max(seq) FROM rosters", &[])?;
    first(rows).map_or(Ok(0), |row| row.number_or_0(0))
}

/// Adds a roster that was checked; `false` when another one has taken its number meanwhile.
pub(crate) fn add(engine: &mut dyn Engine, seq: u64, bytes: &[u8]) -> Result<bool, StoreError> {
    let values = [Value::Int(seq), Value::Bytes(bytes)];
    engine
        .execute("INSERT INTO rosters (seq, bytes) VALUES (?1, ?2) ON CONFLICT (seq) DO NOTHING", &values)?;
    let rows = engine.query("SELECT 1 FROM rosters WHERE seq = ?1 AND bytes = ?2", &values)?;
    Ok(!rows.is_empty())
}

/// The rosters after a number, oldest first.
pub(crate) fn after(engine: &mut dyn Engine, after: u64, limit: u64) -> Result<Vec<Vec<u8>>, StoreError> {
    let rows = engine.query(
        "SELECT bytes FROM rosters WHERE seq > ?1 ORDER BY seq LIMIT ?2",
        &[Value::Int(after), Value::Int(limit)],
    )?;
    rows.iter().map(|row| Ok(row.bytes(0)?.to_vec())).collect()
}
