//! Quarantine: batches that a person must look at. Kept like the others, never counted among them.

use super::batches::{self, NewBatch, Stored};
use super::usage;
use super::{Connection, int};
use rusqlite::{OptionalExtension as _, params};
use waymark_wire::{BatchRow, QuarantineReason};

const fn word(reason: QuarantineReason) -> &'static str {
    match reason {
        QuarantineReason::LostDevice => "lost_device",
        QuarantineReason::Fork => "fork",
        QuarantineReason::OtherBytes => "other_bytes",
    }
}

fn reason(word: &str) -> QuarantineReason {
    match word {
        "lost_device" => QuarantineReason::LostDevice,
        "fork" => QuarantineReason::Fork,
        _ => QuarantineReason::OtherBytes,
    }
}

/// Keeps a batch aside. The batch of a lost device gets a receipt like any other, so that whoever holds the
/// device learns nothing and the device lets go of what it has; the others get none.
pub(super) fn put(
    connection: &Connection,
    new: &NewBatch,
    why: QuarantineReason,
) -> rusqlite::Result<Stored> {
    let sha256 = new.sha256();
    let known: Option<Option<Vec<u8>>> = connection
        .prepare_cached("SELECT receipt FROM quarantine WHERE sha256 = ?1")?
        .query_row(params![sha256.as_bytes()], |row| row.get(0))
        .optional()?;
    match known {
        Some(Some(receipt)) => return Ok(Stored::Known(receipt)),
        Some(None) => return Ok(Stored::Quarantined(why)),
        None => {}
    }
    let (header, bytes) = (new.batch.header(), new.batch.as_bytes());
    if !usage::count(connection, &header.device, new.hour.day(), bytes.len(), new.quota)? {
        return Ok(Stored::OverQuota);
    }
    let receipt = (why == QuarantineReason::LostDevice).then(|| new.receipt(None));
    connection
        .prepare_cached(
            "INSERT INTO quarantine (sha256, id, device, epoch, seq, size, reason, hour, receipt, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            sha256.as_bytes(),
            new.batch.id().as_bytes(),
            header.device.as_bytes(),
            header.epoch,
            int(header.seq),
            int(bytes.len() as u64),
            word(why),
            int(new.hour.0),
            receipt,
            bytes,
        ])?;
    Ok(receipt.map_or(Stored::Quarantined(why), Stored::New))
}

/// The rows after a number, in order.
pub(crate) fn after(connection: &Connection, after: u64, limit: u64) -> rusqlite::Result<Vec<BatchRow>> {
    connection
        .prepare_cached(
            "SELECT n, id, device, epoch, seq, size, reason FROM quarantine WHERE n > ?1 ORDER BY n LIMIT ?2",
        )?
        .query_map(params![int(after), int(limit)], |row| {
            let why: String = row.get(6)?;
            Ok(BatchRow { quarantine: Some(reason(&why)), ..batches::row(row)? })
        })?
        .collect()
}

/// The sealed bytes under a number.
pub(crate) fn bytes(connection: &Connection, n: u64) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM quarantine WHERE n = ?1")?
        .query_row(params![int(n)], |row| row.get(0))
        .optional()
}
