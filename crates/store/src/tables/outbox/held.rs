//! Rows whose bytes have to be in the spool: reading them, listing them, and taking a forgotten one back.

use super::{OutboxState, TABLE, state_of};
use crate::tables::columns::{Columns, batch_column};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::{BatchId, Digest, SealedBatch};

/// The reason of a batch whose file in the spool is missing or is not what was put there.
pub const DAMAGED: &str = "damaged";

/// The sealed bytes, from the spool; absent for an unknown batch, once they were let go, and where the file is missing
/// or is not what was put there. A caller that expects bytes parks such a batch with the reason `damaged`.
///
/// # Errors
/// What the database or the disk refuses.
pub fn get_bytes(reader: &Reader<'_>, batch: BatchId) -> Result<Option<Vec<u8>>, StoreError> {
    let held = "SELECT digest FROM outbox WHERE batch = ?1 AND held = 1";
    let digest: Option<Vec<u8>> =
        reader.one(held, [batch.as_bytes()], |row| Columns::of(TABLE, row).get(0))?;
    let Some(digest) = digest else { return Ok(None) };
    let bytes = reader.spooled(batch)?;
    Ok(bytes.filter(|bytes| Digest::of(bytes).as_bytes() == digest.as_slice()))
}

/// A batch whose bytes have to be in the spool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeldRow {
    pub(crate) batch: BatchId,
    pub(crate) state: OutboxState,
    pub(crate) reason: String,
}

/// Every batch whose bytes have to be in the spool.
pub(crate) fn held(reader: &Reader<'_>) -> Result<Vec<HeldRow>, StoreError> {
    reader.all("SELECT batch, state, reason FROM outbox WHERE held = 1", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok(HeldRow { batch: columns.batch(0)?, state: state_of(&columns, 1)?, reason: columns.get(2)? })
    })
}

/// Puts a batch in that lies in the spool already and has lost its row: it waits to be sent. What talk it was nobody
/// knows any more. Says whether it was taken; its number may be another row's.
pub(crate) fn adopt(writer: &Writer<'_>, batch: &SealedBatch, at: Timestamp) -> Result<bool, StoreError> {
    let header = batch.header();
    let rows = writer.run(
        "INSERT OR IGNORE INTO outbox (batch, screening, day, created_at, epoch, seq, prev, digest, bytes)
         VALUES (?1, x'', ?2, ?3, ?4, ?5, ?6, ?7, x'')",
        params![
            batch.id().as_bytes(),
            at.day().0,
            at.0,
            header.epoch,
            header.seq,
            batch_column(header.prev.as_ref()),
            Digest::of(batch.as_bytes()).as_bytes(),
        ],
    )?;
    Ok(rows > 0)
}
