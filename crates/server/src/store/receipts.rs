//! Receipts that devices fetch: "opened" by a base, and "stored" for batches that others carried here.

use super::StoreError;
use super::engine::{Engine, Value, first};
use super::log::numbered_bytes;
use waymark_wire::{DeviceId, KeyId, Receipt, ReceiptLevel};

const fn word(level: ReceiptLevel) -> &'static str {
    match level {
        ReceiptLevel::Stored => "stored",
        ReceiptLevel::Opened => "opened",
    }
}

/// Adds a receipt and says whether it is new; one of the same level by the same key for the same batch has no further
/// effect.
pub(super) fn add(
    engine: &mut dyn Engine,
    log_index: u64,
    device: &DeviceId,
    level: ReceiptLevel,
    by: &KeyId,
    bytes: &[u8],
) -> Result<bool, StoreError> {
    engine
        .execute(
            "INSERT INTO receipts (log_index, device, level, given_by, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (log_index, level, given_by) DO NOTHING",
            &[
                Value::Int(log_index),
                Value::Bytes(device.as_bytes()),
                Value::Text(word(level)),
                Value::Bytes(by.as_bytes()),
                Value::Bytes(bytes),
            ],
        )
        .map(|rows| rows > 0)
}

/// Adds an "opened" receipt whose signature holds and says whether it is new; `None` when it names no batch in the log.
pub(crate) fn add_opened(
    engine: &mut dyn Engine,
    receipt: &Receipt,
    bytes: &[u8],
) -> Result<Option<bool>, StoreError> {
    let rows = engine.query(
        "SELECT log_index FROM batches WHERE id = ?1 AND device = ?2 AND epoch = ?3 AND seq = ?4",
        &[
            Value::Bytes(receipt.batch.as_bytes()),
            Value::Bytes(receipt.device.as_bytes()),
            Value::Int(u64::from(receipt.epoch)),
            Value::Int(receipt.seq),
        ],
    )?;
    let Some(row) = first(rows) else { return Ok(None) };
    add(engine, row.number(0)?, &receipt.device, ReceiptLevel::Opened, &receipt.by, bytes).map(Some)
}

/// The receipts for a device after a number, in order.
pub(crate) fn after(
    engine: &mut dyn Engine,
    device: &DeviceId,
    after: u64,
    limit: u64,
) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    let rows = engine.query(
        "SELECT n, bytes FROM receipts WHERE device = ?1 AND n > ?2 ORDER BY n LIMIT ?3",
        &[Value::Bytes(device.as_bytes()), Value::Int(after), Value::Int(limit)],
    )?;
    rows.iter().map(numbered_bytes).collect()
}
