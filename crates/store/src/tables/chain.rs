//! `chain`: where this device's chain of batches stands. It moves only together with a batch, in one transaction,
//! so that a number is never used twice and never skipped.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_wire::{BatchId, SealedBatch};

const TABLE: &str = "chain";

/// The place that the next batch takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainPlaceNext {
    /// The key epoch.
    pub epoch: u32,
    /// Its number, from 1.
    pub seq: u64,
    /// The batch before it: the last of this epoch, or of the one before; absent for the very first.
    pub prev: Option<BatchId>,
}

/// The next place in an epoch.
pub(super) fn next(reader: &Reader<'_>, epoch: u32) -> Result<ChainPlaceNext, StoreError> {
    let last = reader.one(
        "SELECT epoch, seq, head FROM chain WHERE epoch <= ?1 ORDER BY epoch DESC LIMIT 1",
        [epoch],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((columns.get::<u32>(0)?, columns.get::<u64>(1)?, columns.batch(2)?))
        },
    )?;
    Ok(match last {
        Some((same, seq, head)) if same == epoch => ChainPlaceNext { epoch, seq: seq + 1, prev: Some(head) },
        Some((_, _, head)) => ChainPlaceNext { epoch, seq: 1, prev: Some(head) },
        None => ChainPlaceNext { epoch, seq: 1, prev: None },
    })
}

/// Moves the chain on to a batch that takes exactly the next place.
pub(super) fn advance(
    writer: &Writer<'_>,
    place: &ChainPlaceNext,
    batch: &BatchId,
) -> Result<(), StoreError> {
    if next(writer, place.epoch)? != *place {
        return Err(StoreError::ChainMoved);
    }
    writer.run(
        "INSERT INTO chain (epoch, seq, head) VALUES (?1, ?2, ?3)
         ON CONFLICT (epoch) DO UPDATE SET seq = excluded.seq, head = excluded.head",
        params![place.epoch, place.seq, batch.as_bytes()],
    )?;
    Ok(())
}

/// Moves the chain of an epoch to a batch that this device made, where it has not come that far.
pub(crate) fn moves_at_least_to(writer: &Writer<'_>, batch: &SealedBatch) -> Result<(), StoreError> {
    let header = batch.header();
    writer.run(
        "INSERT INTO chain (epoch, seq, head) VALUES (?1, ?2, ?3)
         ON CONFLICT (epoch) DO UPDATE SET seq = excluded.seq, head = excluded.head WHERE excluded.seq > seq",
        params![header.epoch, header.seq, batch.id().as_bytes()],
    )?;
    Ok(())
}
