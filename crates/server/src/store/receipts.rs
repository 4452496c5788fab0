//! Receipts that devices fetch: "opened" by a base, and "stored" for batches that others carried here.

use super::{Connection, int, uint};
use rusqlite::{OptionalExtension as _, params};
use waymark_wire::{DeviceId, KeyId, Receipt, ReceiptLevel};

const fn word(level: ReceiptLevel) -> &'static str {
    match level {
        ReceiptLevel::Stored => "stored",
        ReceiptLevel::Opened => "opened",
    }
}

/// Adds a receipt; one of the same level by the same key for the same batch has no further effect.
pub(super) fn add(
    connection: &Connection,
    log_index: u64,
    device: &DeviceId,
    level: ReceiptLevel,
    by: &KeyId,
    bytes: &[u8],
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO receipts (log_index, device, level, given_by, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (log_index, level, given_by) DO NOTHING",
        )?
        .execute(params![int(log_index), device.as_bytes(), word(level), by.as_bytes(), bytes])
        .map(drop)
}

/// Adds an "opened" receipt whose signature holds; `false` when it names no batch in the log.
pub(crate) fn add_opened(connection: &Connection, receipt: &Receipt, bytes: &[u8]) -> rusqlite::Result<bool> {
    let log_index: Option<i64> = connection
        .prepare_cached(
            "SELECT log_index FROM batches WHERE id = ?1 AND device = ?2 AND epoch = ?3 AND seq = ?4",
        )?
        .query_row(
            params![receipt.batch.as_bytes(), receipt.device.as_bytes(), receipt.epoch, int(receipt.seq)],
            |row| row.get(0),
        )
        .optional()?;
    let Some(log_index) = log_index else { return Ok(false) };
    add(connection, uint(log_index), &receipt.device, ReceiptLevel::Opened, &receipt.by, bytes)?;
    Ok(true)
}

/// The receipts for a device after a number, in order.
pub(crate) fn after(
    connection: &Connection,
    device: &DeviceId,
    after: u64,
    limit: u64,
) -> rusqlite::Result<Vec<(u64, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT n, bytes FROM receipts WHERE device = ?1 AND n > ?2 ORDER BY n LIMIT ?3")?
        .query_map(params![device.as_bytes(), int(after), int(limit)], |row| {
            Ok((uint(row.get(0)?), row.get(1)?))
        })?
        .collect()
}
