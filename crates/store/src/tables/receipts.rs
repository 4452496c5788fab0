//! `receipts`: signed receipts. A phone keeps those it was given, a base also those it gives. Checking a signature
//! is `wire`'s and the caller's: what is put here has been checked.

use super::columns::{Columns, word};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::{BatchId, ReceiptLevel};

const TABLE: &str = "receipts";

/// A receipt to keep.
#[derive(Debug, Clone, Copy)]
pub struct NewReceipt<'a> {
    /// The batch it is about.
    pub batch: BatchId,
    /// What it says.
    pub level: ReceiptLevel,
    /// The receipt as signed.
    pub bytes: &'a [u8],
    /// When it was taken or made.
    pub at: Timestamp,
    /// Whether it still has to be sent: a base's own.
    pub to_send: bool,
}

/// A receipt that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldReceipt {
    /// The batch it is about.
    pub batch: BatchId,
    /// What it says.
    pub level: ReceiptLevel,
    /// The receipt as signed.
    pub bytes: Vec<u8>,
}

/// Keeps a receipt; says whether it is new. A second one of the same level for a batch has no effect.
///
/// # Errors
/// What the database refuses.
pub fn put(writer: &Writer<'_>, receipt: &NewReceipt<'_>) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO receipts (batch, level, taken_at, to_send, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (batch, level) DO NOTHING",
        params![
            receipt.batch.as_bytes(),
            word(TABLE, &receipt.level)?,
            receipt.at.0,
            receipt.to_send,
            receipt.bytes
        ],
    )?;
    Ok(rows > 0)
}

/// The receipts of a batch, the first one first.
///
/// # Errors
/// What the database refuses.
pub fn of_batch(reader: &Reader<'_>, batch: BatchId) -> Result<Vec<HeldReceipt>, StoreError> {
    reader.all(
        "SELECT batch, level, bytes FROM receipts WHERE batch = ?1 ORDER BY id",
        [batch.as_bytes()],
        held,
    )
}

/// The receipt taken last, for the next batch's header.
///
/// # Errors
/// What the database refuses.
pub fn latest(reader: &Reader<'_>) -> Result<Option<HeldReceipt>, StoreError> {
    reader.one("SELECT batch, level, bytes FROM receipts ORDER BY id DESC LIMIT 1", [], held)
}

/// The receipt of a level taken last.
///
/// # Errors
/// What the database refuses.
pub fn latest_of(reader: &Reader<'_>, level: ReceiptLevel) -> Result<Option<HeldReceipt>, StoreError> {
    reader.one(
        "SELECT batch, level, bytes FROM receipts WHERE level = ?1 ORDER BY id DESC LIMIT 1",
        [word(TABLE, &level)?],
        held,
    )
}

/// What the receipt taken last says, and when it was taken.
///
/// # Errors
/// What the database refuses.
pub fn last_taken(reader: &Reader<'_>) -> Result<Option<(ReceiptLevel, Timestamp)>, StoreError> {
    reader.one("SELECT level, taken_at FROM receipts ORDER BY id DESC LIMIT 1", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((columns.word(0)?, Timestamp(columns.get(1)?)))
    })
}

/// Has the receipts of a level handed over once more: the server went back to an older state.
///
/// # Errors
/// What the database refuses.
pub fn send_again(writer: &Writer<'_>, level: ReceiptLevel) -> Result<(), StoreError> {
    writer.run("UPDATE receipts SET to_send = 1 WHERE level = ?1", [word(TABLE, &level)?])?;
    Ok(())
}

/// Receipts that still have to be sent, oldest first, `limit` at most.
///
/// # Errors
/// What the database refuses.
pub fn to_send(reader: &Reader<'_>, limit: u32) -> Result<Vec<HeldReceipt>, StoreError> {
    reader.all(
        "SELECT batch, level, bytes FROM receipts WHERE to_send = 1 ORDER BY id LIMIT ?1",
        [limit],
        held,
    )
}

/// The receipts of a level that were sent last, `limit` at most, the latest first.
///
/// # Errors
/// What the database refuses.
pub fn last_sent(
    reader: &Reader<'_>,
    level: ReceiptLevel,
    limit: u32,
) -> Result<Vec<HeldReceipt>, StoreError> {
    reader.all(
        "SELECT batch, level, bytes FROM receipts WHERE level = ?1 AND to_send = 0 ORDER BY id DESC LIMIT ?2",
        params![word(TABLE, &level)?, limit],
        held,
    )
}

/// All receipts of a level, oldest first: for a container that carries them.
///
/// # Errors
/// What the database refuses.
pub fn of_level(reader: &Reader<'_>, level: ReceiptLevel) -> Result<Vec<HeldReceipt>, StoreError> {
    reader.all(
        "SELECT batch, level, bytes FROM receipts WHERE level = ?1 ORDER BY id",
        [word(TABLE, &level)?],
        held,
    )
}

/// Marks a receipt sent. It is kept.
///
/// # Errors
/// What the database refuses.
pub fn mark_sent(writer: &Writer<'_>, batch: BatchId, level: ReceiptLevel) -> Result<(), StoreError> {
    writer.run(
        "UPDATE receipts SET to_send = 0 WHERE batch = ?1 AND level = ?2",
        params![batch.as_bytes(), word(TABLE, &level)?],
    )?;
    Ok(())
}

fn held(row: &rusqlite::Row<'_>) -> Result<HeldReceipt, StoreError> {
    let columns = Columns::of(TABLE, row);
    Ok(HeldReceipt { batch: columns.batch(0)?, level: columns.word(1)?, bytes: columns.get(2)? })
}
