//! Batches: the append-only log and the sealed bytes.

use super::usage::{self, DailyQuota};
use super::{Connection, int, quarantine, receipts, uint};
use rusqlite::{OptionalExtension as _, Row, params};
use std::sync::Arc;
use waymark_wire::{
    BatchId, BatchRow, DeviceId, Digest, Hour, QuarantineReason, Receipt, ReceiptLevel, SealedBatch,
    Signer as _, SigningKey,
};

/// A verified batch on its way into the store.
pub(crate) struct NewBatch {
    pub(crate) batch: SealedBatch,
    /// Set when its device is lost or revoked: then it is kept aside.
    pub(crate) of_lost_device: bool,
    /// Set when somebody else than its device brings it: then its device fetches the receipt later.
    pub(crate) carried: bool,
    pub(crate) hour: Hour,
    pub(crate) quota: DailyQuota,
    pub(crate) receipt_key: Arc<SigningKey>,
}

/// What became of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stored {
    /// Stored now, with this receipt.
    New(Vec<u8>),
    /// Stored before, with this receipt: byte for byte the one given then.
    Known(Vec<u8>),
    /// Other bytes or a fork: kept aside, no receipt.
    Quarantined(QuarantineReason),
    /// The device is over its quota; nothing was stored.
    OverQuota,
}

impl NewBatch {
    pub(super) fn sha256(&self) -> Digest {
        Digest::of(self.batch.as_bytes())
    }

    /// Makes and signs the receipt. Its bytes are stored in the same transaction, so that a retry gets the same
    /// ones, and are let go only after the commit.
    pub(super) fn receipt(&self, log_index: Option<u64>) -> Vec<u8> {
        let header = self.batch.header();
        let receipt = Receipt {
            v: 0,
            level: ReceiptLevel::Stored,
            org: header.org,
            batch: self.batch.id(),
            device: header.device,
            epoch: header.epoch,
            seq: header.seq,
            by: self.receipt_key.public_key().key_id(),
            hour: self.hour,
            log_index,
        };
        receipt.sign(&*self.receipt_key).to_bytes()
    }
}

/// Stores a batch, or finds that it is stored, or keeps it aside.
pub(crate) fn store(connection: &Connection, new: &NewBatch) -> rusqlite::Result<Stored> {
    if let Some((sha256, receipt)) = find(connection, &new.batch.id())? {
        if sha256 == new.sha256() {
            return Ok(Stored::Known(receipt));
        }
        return quarantine::put(connection, new, QuarantineReason::OtherBytes);
    }
    if new.of_lost_device {
        return quarantine::put(connection, new, QuarantineReason::LostDevice);
    }
    if number_is_taken(connection, &new.batch)? {
        return quarantine::put(connection, new, QuarantineReason::Fork);
    }
    let size = new.batch.as_bytes().len();
    if !usage::count(connection, &new.batch.header().device, new.hour.day(), size, new.quota)? {
        return Ok(Stored::OverQuota);
    }
    insert(connection, new).map(Stored::New)
}

fn insert(connection: &Connection, new: &NewBatch) -> rusqlite::Result<Vec<u8>> {
    let log_index = last_index(connection)? + 1;
    let receipt = new.receipt(Some(log_index));
    let (header, bytes) = (new.batch.header(), new.batch.as_bytes());
    connection
        .prepare_cached(
            "INSERT INTO batches (log_index, id, sha256, device, epoch, seq, size, hour, receipt)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            int(log_index),
            new.batch.id().as_bytes(),
            new.sha256().as_bytes(),
            header.device.as_bytes(),
            header.epoch,
            int(header.seq),
            int(bytes.len() as u64),
            int(new.hour.0),
            receipt,
        ])?;
    connection
        .prepare_cached("INSERT INTO bodies (log_index, bytes) VALUES (?1, ?2)")?
        .execute(params![int(log_index), bytes])?;
    if new.carried {
        let by = new.receipt_key.public_key().key_id();
        receipts::add(connection, log_index, &header.device, ReceiptLevel::Stored, &by, &receipt)?;
    }
    Ok(receipt)
}

/// The last place in the log; 0 when it is empty.
pub(super) fn last_index(connection: &Connection) -> rusqlite::Result<u64> {
    connection
        .prepare_cached("SELECT coalesce(max(log_index), 0) FROM batches")?
        .query_row([], |row| row.get(0).map(uint))
}

fn find(connection: &Connection, id: &BatchId) -> rusqlite::Result<Option<(Digest, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT sha256, receipt FROM batches WHERE id = ?1")?
        .query_row(params![id.as_bytes()], |row| {
            Ok((Digest::from_bytes(row.get::<_, [u8; 32]>(0)?), row.get::<_, Vec<u8>>(1)?))
        })
        .optional()
}

fn number_is_taken(connection: &Connection, batch: &SealedBatch) -> rusqlite::Result<bool> {
    let header = batch.header();
    connection
        .prepare_cached("SELECT 1 FROM batches WHERE device = ?1 AND epoch = ?2 AND seq = ?3")?
        .exists(params![header.device.as_bytes(), header.epoch, int(header.seq)])
}

/// The sealed bytes of a batch; `None` where there is none, or its body was pruned.
pub(crate) fn bytes(connection: &Connection, id: &BatchId) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM bodies JOIN batches USING (log_index) WHERE id = ?1")?
        .query_row(params![id.as_bytes()], |row| row.get(0))
        .optional()
}

/// The log after a place, in order.
pub(crate) fn after(connection: &Connection, after: u64, limit: u64) -> rusqlite::Result<Vec<BatchRow>> {
    connection
        .prepare_cached(
            "SELECT log_index, id, device, epoch, seq, size FROM batches
             WHERE log_index > ?1 ORDER BY log_index LIMIT ?2",
        )?
        .query_map(params![int(after), int(limit)], row)?
        .collect()
}

/// The first six columns of a list: number, id, device, epoch, seq, size.
pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<BatchRow> {
    Ok(BatchRow {
        n: uint(row.get(0)?),
        id: BatchId::from_bytes(row.get(1)?),
        device: DeviceId::from_bytes(row.get(2)?),
        epoch: row.get(3)?,
        seq: uint(row.get(4)?),
        size: uint(row.get(5)?),
        quarantine: None,
    })
}
