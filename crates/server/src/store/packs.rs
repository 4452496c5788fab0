//! Content packs: signed bytes that devices fetch by their hash. The server does not look into them.

use super::StoreError;
use super::engine::{Engine, Value, first};
use waymark_wire::{Digest, PackRow};

/// The most packs that are kept: an organisation has a few, and a broken base must not fill the disk.
const MOST: u64 = 200;

/// What became of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    New,
    Known,
    TooMany,
}

/// Keeps a pack whose hash was checked.
pub(crate) fn keep(engine: &mut dyn Engine, sha256: &Digest, bytes: &[u8]) -> Result<Kept, StoreError> {
    let id = Value::Bytes(sha256.as_bytes());
    if !engine.query("SELECT 1 FROM packs WHERE sha256 = ?1", &[id])?.is_empty() {
        return Ok(Kept::Known);
    }
    let count = engine.query("SELECT count(*) FROM packs", &[])?;
    if first(count).map_or(Ok(0), |row| row.number(0))? >= MOST {
        return Ok(Kept::TooMany);
    }
    let values = [id, Value::Int(bytes.len() as u64), Value::Bytes(bytes)];
    engine.execute("INSERT INTO packs (sha256, size, bytes) VALUES (?1, ?2, ?3)", &values)?;
    Ok(Kept::New)
}

/// The packs after a number, in order.
pub(crate) fn after(engine: &mut dyn Engine, after: u64, limit: u64) -> Result<Vec<PackRow>, StoreError> {
    let rows = engine.query(
        "SELECT n, sha256, size FROM packs WHERE n > ?1 ORDER BY n LIMIT ?2",
        &[Value::Int(after), Value::Int(limit)],
    )?;
    rows.iter()
        .map(|row| {
            Ok(PackRow { n: row.number(0)?, sha256: Digest::from_bytes(row.fixed(1)?), size: row.number(2)? })
        })
        .collect()
}

/// The bytes of a pack.
pub(crate) fn bytes(engine: &mut dyn Engine, sha256: &Digest) -> Result<Option<Vec<u8>>, StoreError> {
    let rows =
        engine.query("SELECT bytes FROM packs WHERE sha256 = ?1", &[Value::Bytes(sha256.as_bytes())])?;
    first(rows).map(|row| Ok(row.bytes(0)?.to_vec())).transpose()
}
