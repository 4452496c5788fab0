//! `heads`: how far the chain of each device is known without a gap. Written through [`super::batches`] only.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_wire::{BatchId, ChainHead, DeviceId};

const TABLE: &str = "heads";

/// The head of a device in its latest epoch.
pub(super) fn latest(reader: &Reader<'_>, device: DeviceId) -> Result<Option<ChainHead>, StoreError> {
    reader.one(
        "SELECT epoch, seq, batch FROM heads WHERE device = ?1 ORDER BY epoch DESC LIMIT 1",
        [device.as_bytes()],
        head,
    )
}

/// The head of a device in one epoch.
pub(super) fn of_epoch(
    reader: &Reader<'_>,
    device: DeviceId,
    epoch: u32,
) -> Result<Option<ChainHead>, StoreError> {
    reader.one(
        "SELECT epoch, seq, batch FROM heads WHERE device = ?1 AND epoch = ?2",
        params![device.as_bytes(), epoch],
        head,
    )
}

/// Moves a head.
pub(super) fn set(writer: &Writer<'_>, device: DeviceId, head: &ChainHead) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO heads (device, epoch, seq, batch) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (device, epoch) DO UPDATE SET seq = excluded.seq, batch = excluded.batch",
        params![device.as_bytes(), head.epoch, head.seq, head.id.as_bytes()],
    )?;
    Ok(())
}

fn head(row: &rusqlite::Row<'_>) -> Result<ChainHead, StoreError> {
    let columns = Columns::of(TABLE, row);
    Ok(ChainHead { epoch: columns.get(0)?, seq: columns.get(1)?, id: BatchId::from_bytes(columns.bytes(2)?) })
}
