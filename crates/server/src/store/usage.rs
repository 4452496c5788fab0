//! How much each device sent today.

use super::{Connection, int, uint};
use rusqlite::{OptionalExtension as _, params};
use waymark_wire::DeviceId;

/// What a device may send in a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DailyQuota {
    pub(crate) batches: u64,
    pub(crate) bytes: u64,
}

/// Counts a batch of this size for the device; `false` when it would be over its quota: then nothing is counted.
pub(super) fn count(
    connection: &Connection,
    device: &DeviceId,
    day: u64,
    size: usize,
    quota: DailyQuota,
) -> rusqlite::Result<bool> {
    let today = connection
        .prepare_cached("SELECT batches, bytes FROM usage WHERE device = ?1 AND day = ?2")?
        .query_row(params![device.as_bytes(), int(day)], |row| Ok((uint(row.get(0)?), uint(row.get(1)?))))
        .optional()?;
    let (batches, bytes) = today.unwrap_or_default();
    if batches >= quota.batches || bytes.saturating_add(size as u64) > quota.bytes {
        return Ok(false);
    }
    connection
        .prepare_cached(
            "INSERT INTO usage (device, day, batches, bytes) VALUES (?1, ?2, 1, ?3)
             ON CONFLICT (device, day) DO UPDATE SET batches = batches + 1, bytes = bytes + excluded.bytes",
        )?
        .execute(params![device.as_bytes(), int(day), int(size as u64)])?;
    Ok(true)
}

/// Forgets days before this one.
pub(super) fn forget_before(connection: &Connection, day: u64) -> rusqlite::Result<usize> {
    connection.execute("DELETE FROM usage WHERE day < ?1", params![int(day)])
}
