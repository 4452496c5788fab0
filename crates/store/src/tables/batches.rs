//! `batches`: on a base, every sealed batch that arrived, as it arrived. Bytes are never changed, and dropped only when
//! a signed order has them deleted; the row stays, so that the chain has no gap. An order that came before its batch
//! leaves such a row as well.

use super::columns::{Columns, batch_column};
use super::heads;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::{BatchId, ChainHead, DeviceId, OrderPlace};

const TABLE: &str = "batches";
/// Why a batch has no bytes any more: an order had it deleted.
const DELETED: &str = "deleted";

/// A batch that arrived; its outside has been checked.
#[derive(Debug, Clone, Copy)]
pub struct Arrived<'a> {
    /// Its id.
    pub batch: BatchId,
    /// The device that made it.
    pub device: DeviceId,
    /// Its key epoch.
    pub epoch: u32,
    /// Its number.
    pub seq: u64,
    /// The batch before it.
    pub prev: Option<BatchId>,
    /// The bytes.
    pub bytes: &'a [u8],
    /// When it arrived.
    pub at: Timestamp,
    /// Where it stands from now on. Said here and not afterwards: to change a row is to write all its bytes again.
    pub state: BatchState,
    /// Why, where it was returned or is stuck; otherwise empty.
    pub reason: &'a str,
}

/// Where a batch stands on a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BatchState {
    /// Here, not opened yet.
    Stored,
    /// Opened: its record is among the cases.
    Opened,
    /// Refused, with a reason; kept for a human to look at.
    Returned,
    /// Could not be opened, with a reason; kept.
    Stuck,
}

/// Numbers that are missing in the chain of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The device.
    pub device: DeviceId,
    /// The key epoch.
    pub epoch: u32,
    /// The first missing number.
    pub first_missing: u64,
    /// The highest number that has arrived.
    pub highest: u64,
}

impl BatchState {
    const ALL: [Self; 4] = [Self::Stored, Self::Opened, Self::Returned, Self::Stuck];

    /// The word, as in SQL.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Opened => "opened",
            Self::Returned => "returned",
            Self::Stuck => "stuck",
        }
    }
}

/// Takes a batch in; says whether it is new. The same batch again has no effect.
///
/// # Errors
/// What the database refuses.
pub fn put(writer: &Writer<'_>, arrived: &Arrived<'_>) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO batches (batch, device, epoch, seq, prev, received_at, bytes, state, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (batch) DO NOTHING",
        params![
            arrived.batch.as_bytes(),
            arrived.device.as_bytes(),
            arrived.epoch,
            arrived.seq,
            batch_column(arrived.prev.as_ref()),
            arrived.at.0,
            arrived.bytes,
            arrived.state.word(),
            arrived.reason,
        ],
    )?;
    if rows > 0 {
        move_head(writer, arrived.device, arrived.epoch)?;
    }
    Ok(rows > 0)
}

/// Moves the head of a device as far as the chain is without a gap now. At a fork the one that was first stays.
fn move_head(writer: &Writer<'_>, device: DeviceId, epoch: u32) -> Result<(), StoreError> {
    let mut head = heads::of_epoch(writer, device, epoch)?;
    while let Some(next) = successor(writer, device, epoch, head.as_ref())? {
        heads::set(writer, device, &next)?;
        head = Some(next);
    }
    Ok(())
}

fn successor(
    reader: &Reader<'_>,
    device: DeviceId,
    epoch: u32,
    head: Option<&ChainHead>,
) -> Result<Option<ChainHead>, StoreError> {
    let seq = head.map_or(1, |head| head.seq.saturating_add(1));
    let prev = batch_column(head.map(|head| &head.id));
    reader.one(
        // The first of an epoch may name the last of the epoch before.
        "SELECT batch FROM batches WHERE device = ?1 AND epoch = ?2 AND seq = ?3 AND (prev = ?4 OR ?3 = 1)
         ORDER BY id LIMIT 1",
        params![device.as_bytes(), epoch, seq, prev],
        |row| Ok(ChainHead { epoch, seq, id: Columns::of(TABLE, row).batch(0)? }),
    )
}

/// The newest batch of a device that is known without a gap before it.
///
/// # Errors
/// What the database refuses.
pub fn head(reader: &Reader<'_>, device: DeviceId) -> Result<Option<ChainHead>, StoreError> {
    heads::latest(reader, device)
}

/// All batches under one number of a device: more than one is a fork.
///
/// # Errors
/// What the database refuses.
pub fn at_place(
    reader: &Reader<'_>,
    device: DeviceId,
    epoch: u32,
    seq: u64,
) -> Result<Vec<BatchId>, StoreError> {
    reader.all(
        "SELECT batch FROM batches WHERE device = ?1 AND epoch = ?2 AND seq = ?3 ORDER BY id",
        params![device.as_bytes(), epoch, seq],
        |row| Columns::of(TABLE, row).batch(0),
    )
}

/// Where a batch that is here stands in the chain of its device.
///
/// # Errors
/// What the database refuses.
pub fn place(reader: &Reader<'_>, batch: BatchId) -> Result<Option<OrderPlace>, StoreError> {
    reader.one("SELECT epoch, seq, prev FROM batches WHERE batch = ?1", [batch.as_bytes()], |row| {
        let columns = Columns::of(TABLE, row);
        Ok(OrderPlace { epoch: columns.get(0)?, seq: columns.get(1)?, prev: columns.batch_or_none(2)? })
    })
}

/// The numbers of an epoch of a device that are here.
///
/// # Errors
/// What the database refuses.
pub fn places(reader: &Reader<'_>, device: DeviceId, epoch: u32) -> Result<Vec<u64>, StoreError> {
    reader.all(
        "SELECT DISTINCT seq FROM batches WHERE device = ?1 AND epoch = ?2 ORDER BY seq",
        params![device.as_bytes(), epoch],
        |row| Columns::of(TABLE, row).get(0),
    )
}

/// Where the chains of devices have gaps now.
///
/// # Errors
/// What the database refuses.
pub fn gaps(reader: &Reader<'_>) -> Result<Vec<Gap>, StoreError> {
    reader.all(
        "SELECT b.device, b.epoch, coalesce(h.seq, 0) + 1, max(b.seq)
         FROM batches AS b LEFT JOIN heads AS h ON h.device = b.device AND h.epoch = b.epoch
         GROUP BY b.device, b.epoch HAVING max(b.seq) > coalesce(h.seq, 0)
         ORDER BY b.device, b.epoch",
        [],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok(Gap {
                device: columns.device(0)?,
                epoch: columns.get(1)?,
                first_missing: columns.get(2)?,
                highest: columns.get(3)?,
            })
        },
    )
}

/// Whether a batch is here, and where it stands.
///
/// # Errors
/// What the database refuses.
pub fn state(reader: &Reader<'_>, batch: BatchId) -> Result<Option<BatchState>, StoreError> {
    reader.one("SELECT state FROM batches WHERE batch = ?1", [batch.as_bytes()], |row| {
        let columns = Columns::of(TABLE, row);
        let word: String = columns.get(0)?;
        BatchState::ALL.into_iter().find(|state| state.word() == word).ok_or_else(|| columns.unreadable())
    })
}

/// Batches that wait to be opened, oldest first, `limit` at most.
///
/// # Errors
/// What the database refuses.
pub fn to_open(reader: &Reader<'_>, limit: u32) -> Result<Vec<(BatchId, Vec<u8>)>, StoreError> {
    reader.all(
        "SELECT batch, bytes FROM batches WHERE state = 'stored' ORDER BY id LIMIT ?1",
        [limit],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((columns.batch(0)?, columns.get(1)?))
        },
    )
}

/// The bytes of a batch.
///
/// # Errors
/// What the database refuses.
pub fn get_bytes(reader: &Reader<'_>, batch: BatchId) -> Result<Option<Vec<u8>>, StoreError> {
    reader.one("SELECT bytes FROM batches WHERE batch = ?1", [batch.as_bytes()], |row| {
        Columns::of(TABLE, row).get(0)
    })
}

/// Sets where a batch stands, with a reason code where it was returned or is stuck.
///
/// # Errors
/// [`StoreError::NotFound`].
pub fn set_state(
    writer: &Writer<'_>,
    batch: BatchId,
    state: BatchState,
    reason: &str,
) -> Result<(), StoreError> {
    let rows = writer.run(
        "UPDATE batches SET state = ?2, reason = ?3 WHERE batch = ?1",
        params![batch.as_bytes(), state.word(), reason],
    )?;
    if rows > 0 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// How many batches are here in a state.
///
/// # Errors
/// What the database refuses.
pub fn count(reader: &Reader<'_>, state: BatchState) -> Result<u32, StoreError> {
    let count = reader.one("SELECT count(*) FROM batches WHERE state = ?1", [state.word()], |row| {
        Columns::of(TABLE, row).get(0)
    })?;
    Ok(count.unwrap_or(0))
}

/// A batch that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The batch.
    pub batch: BatchId,
    /// The device that made it.
    pub device: DeviceId,
    /// Its key epoch.
    pub epoch: u32,
    /// Its number.
    pub seq: u64,
    /// Why.
    pub reason: String,
    /// When it arrived.
    pub at: Timestamp,
}

/// Batches that were set aside for a person and not decided on yet, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn set_aside(reader: &Reader<'_>) -> Result<Vec<SetAside>, StoreError> {
    reader.all(
        "SELECT batch, device, epoch, seq, reason, received_at FROM batches WHERE state = 'stuck' ORDER BY id",
        [],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok(SetAside {
                batch: columns.batch(0)?,
                device: columns.device(1)?,
                epoch: columns.get(2)?,
                seq: columns.get(3)?,
                reason: columns.get(4)?,
                at: Timestamp(columns.get(5)?),
            })
        },
    )
}

/// The ids of all batches whose bytes are here, oldest first, after a row number, `limit` at most; with that number.
///
/// # Errors
/// What the database refuses.
pub fn whole(reader: &Reader<'_>, after: i64, limit: u32) -> Result<Vec<(i64, BatchId)>, StoreError> {
    reader.all(
        "SELECT id, batch FROM batches WHERE id > ?1 AND length(bytes) > 0 ORDER BY id LIMIT ?2",
        params![after, limit],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((columns.get(0)?, columns.batch(1)?))
        },
    )
}

/// How many numbers are missing below the highest that arrived from a device in an epoch.
///
/// # Errors
/// What the database refuses.
pub fn missing(reader: &Reader<'_>, device: DeviceId, epoch: u32) -> Result<u32, StoreError> {
    let missing = reader.one(
        "SELECT coalesce(max(seq), 0) - count(DISTINCT seq) FROM batches WHERE device = ?1 AND epoch = ?2",
        params![device.as_bytes(), epoch],
        |row| Columns::of(TABLE, row).get::<i64>(0),
    )?;
    Ok(missing.and_then(|missing| u32::try_from(missing).ok()).unwrap_or(0))
}

/// Drops the bytes of a batch whose deletion was ordered. The row stays, so that its number is not taken for missing.
///
/// # Errors
/// [`StoreError::NotFound`].
pub fn delete(writer: &Writer<'_>, batch: BatchId) -> Result<(), StoreError> {
    writer.erases();
    let rows = writer.run(
        "UPDATE batches SET state = 'returned', reason = ?2, bytes = x'' WHERE batch = ?1",
        params![batch.as_bytes(), DELETED],
    )?;
    if rows > 0 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Notes that a batch which never came here was deleted by order, as if it had been here before: a row without bytes,
/// so that its number is not taken for missing. Where another batch has that number, nothing is missing there, and
/// nothing is noted.
///
/// # Errors
/// What the database refuses.
pub fn put_deleted(
    writer: &Writer<'_>,
    batch: BatchId,
    device: DeviceId,
    place: &OrderPlace,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let OrderPlace { epoch, seq, prev } = *place;
    if !at_place(writer, device, epoch, seq)?.is_empty() {
        return Ok(false);
    }
    let (state, reason) = (BatchState::Returned, DELETED);
    put(writer, &Arrived { batch, device, epoch, seq, prev, bytes: &[], at, state, reason })
}
