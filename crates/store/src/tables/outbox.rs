//! `outbox`: sealed batches and what became of them. Rows stay, so that everything recorded can be accounted for:
//! recorded = packed + handed over + received + returned.

use super::chain::{self, ChainPlaceNext};
use super::columns::{Columns, batch_column};
use super::referral_packets;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::{CaseCode, Day, ScreeningId, Timestamp};
use waymark_wire::{BatchId, Digest, ReceiptLevel};

mod held;
mod state;
pub use held::{DAMAGED, get_bytes};
pub(crate) use held::{HeldRow, adopt, held};
pub use state::OutboxState;

const TABLE: &str = "outbox";

/// What a batch holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BatchKind {
    /// A talk: counted for people, and listed.
    Talk,
    /// A note beside the talks, such as the answer to a letter.
    Note,
}

/// A batch on its way into the outbox.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewBatch<'a> {
    pub(crate) batch: BatchId,
    /// The screening and its code; absent for a note.
    pub(crate) talk: Option<(ScreeningId, &'a CaseCode)>,
    pub(crate) at: Timestamp,
    pub(crate) place: ChainPlaceNext,
    pub(crate) bytes: &'a [u8],
}

/// A row of the outbox, without the sealed bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchRow {
    /// The batch.
    pub batch: BatchId,
    /// What it holds.
    pub kind: BatchKind,
    /// The screening inside, while this phone still knows it.
    pub screening: Option<ScreeningId>,
    /// Its code, while this phone still knows it.
    pub code: Option<CaseCode>,
    /// The day it was finished.
    pub day: Day,
    /// When it was sealed.
    pub created_at: Timestamp,
    /// Where it stands.
    pub state: OutboxState,
    /// The reason code where it was returned or is stuck; empty otherwise.
    pub reason: String,
    /// Its key epoch.
    pub epoch: u32,
    /// Its number in the chain.
    pub seq: u64,
    /// The batch before it.
    pub prev: Option<BatchId>,
}

/// A batch that waits to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The batch.
    pub batch: BatchId,
    /// Its number in the chain.
    pub seq: u64,
    /// Sealed or offered.
    pub state: OutboxState,
}

/// How many are where. `recorded` is always the sum of the other four.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Everything ever finished on this device.
    pub recorded: u32,
    /// Sealed, not yet handed over.
    pub packed: u32,
    /// Offered to a carrier or stored by the server.
    pub handed_over: u32,
    /// Opened by a coordinator.
    pub received: u32,
    /// Returned or stuck.
    pub returned: u32,
    /// When the oldest that is packed was sealed.
    pub oldest_packed: Option<Timestamp>,
}

/// Puts a sealed batch in, at exactly the next place of the chain.
pub(crate) fn put(writer: &Writer<'_>, new: &NewBatch<'_>) -> Result<(), StoreError> {
    chain::advance(writer, &new.place, &new.batch)?;
    writer.run(
        "INSERT INTO outbox (batch, screening, code, day, created_at, epoch, seq, prev, digest, kind, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, x'')",
        params![
            new.batch.as_bytes(),
            new.talk.as_ref().map_or(&[][..], |(screening, _)| screening.as_bytes()),
            new.talk.map_or("", |(_, code)| code.as_str()),
            new.at.day().0,
            new.at.0,
            new.place.epoch,
            new.place.seq,
            batch_column(new.place.prev.as_ref()),
            Digest::of(new.bytes).as_bytes(),
            if new.talk.is_some() { "talk" } else { "note" },
        ],
    )?;
    writer.spool(new.batch, new.bytes)
}

/// The place in the chain that the next batch takes. Nothing is taken by asking: [`crate::sealing::seal_and_queue`]
/// takes it, and refuses if it has gone to another batch meanwhile.
///
/// # Errors
/// What the database refuses.
pub fn next_place(reader: &Reader<'_>, epoch: u32) -> Result<ChainPlaceNext, StoreError> {
    chain::next(reader, epoch)
}

/// What waits to be sent: sealed, or offered without a receipt yet; in the order of the chain, `limit` at most.
///
/// # Errors
/// What the database refuses.
pub fn pending(reader: &Reader<'_>, limit: u32) -> Result<Vec<Waiting>, StoreError> {
    reader.all(
        "SELECT batch, seq, state FROM outbox WHERE state IN ('sealed', 'offered') ORDER BY epoch, seq LIMIT ?1",
        [limit],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok(Waiting { batch: columns.batch(0)?, seq: columns.get(1)?, state: state_of(&columns, 2)? })
        },
    )
}

/// One row.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, batch: BatchId) -> Result<Option<BatchRow>, StoreError> {
    reader.one(
        "SELECT batch, screening, code, day, created_at, state, reason, epoch, seq, prev, kind FROM outbox WHERE batch = ?1",
        [batch.as_bytes()],
        batch_row,
    )
}

/// All rows, newest first.
///
/// # Errors
/// What the database refuses.
pub fn rows(reader: &Reader<'_>) -> Result<Vec<BatchRow>, StoreError> {
    reader.all(
        "SELECT batch, screening, code, day, created_at, state, reason, epoch, seq, prev, kind FROM outbox ORDER BY id DESC",
        [],
        batch_row,
    )
}

fn batch_row(row: &rusqlite::Row<'_>) -> Result<BatchRow, StoreError> {
    let columns = Columns::of(TABLE, row);
    let screening: Vec<u8> = columns.get(1)?;
    Ok(BatchRow {
        batch: columns.batch(0)?,
        kind: if columns.get::<String>(10)? == "note" { BatchKind::Note } else { BatchKind::Talk },
        screening: if screening.is_empty() { None } else { Some(columns.screening(1)?) },
        code: columns.id_or_none(2)?,
        day: Day(columns.get(3)?),
        created_at: Timestamp(columns.get(4)?),
        state: state_of(&columns, 5)?,
        reason: columns.get(6)?,
        epoch: columns.get(7)?,
        seq: columns.get(8)?,
        prev: columns.batch_or_none(9)?,
    })
}

/// How many talks are where. Notes are not counted: people count talks.
///
/// # Errors
/// What the database refuses.
pub fn counts(reader: &Reader<'_>) -> Result<Counts, StoreError> {
    let mut counts = Counts::default();
    let by_state = reader.all(
        "SELECT state, count(*), min(created_at) FROM outbox WHERE kind = 'talk' GROUP BY state",
        [],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((state_of(&columns, 0)?, columns.get::<u32>(1)?, Timestamp(columns.get(2)?)))
        },
    )?;
    for (state, count, oldest) in by_state {
        counts.recorded += count;
        match state {
            OutboxState::Sealed => {
                counts.packed += count;
                counts.oldest_packed = Some(oldest);
            }
            OutboxState::Offered | OutboxState::Stored => counts.handed_over += count,
            OutboxState::Opened | OutboxState::Purged => counts.received += count,
            OutboxState::Returned | OutboxState::Stuck => counts.returned += count,
        }
    }
    Ok(counts)
}

/// Marks a batch offered: to the server without an answer yet, or to a carrier. Says whether that changed anything.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::WrongState`].
pub fn mark_offered(writer: &Writer<'_>, batch: BatchId) -> Result<bool, StoreError> {
    go(writer, batch, OutboxState::Offered, "")
}

/// Marks a batch stored. The caller has checked the signed receipt, and keeps it with [`super::receipts::put`] in
/// the same transaction. Says whether that changed anything; after `opened` it does not.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::WrongState`].
pub fn mark_stored(writer: &Writer<'_>, batch: BatchId) -> Result<bool, StoreError> {
    go(writer, batch, OutboxState::Stored, "")
}

/// Marks a batch opened by a coordinator, under the same conditions as [`mark_stored`].
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::WrongState`].
pub fn mark_opened(writer: &Writer<'_>, batch: BatchId) -> Result<bool, StoreError> {
    go(writer, batch, OutboxState::Opened, "")
}

/// Marks a batch returned, with a reason code. Its bytes stay. One that came back before and comes back for another
/// reason has that one now, and it counts as a change.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::WrongState`].
pub fn mark_returned(writer: &Writer<'_>, batch: BatchId, reason: &str) -> Result<bool, StoreError> {
    let before = get(writer, batch)?.ok_or(StoreError::NotFound)?;
    if before.state == OutboxState::Returned && before.reason != reason {
        writer.run("UPDATE outbox SET reason = ?2 WHERE batch = ?1", params![batch.as_bytes(), reason])?;
        return Ok(true);
    }
    go(writer, batch, OutboxState::Returned, reason)
}

/// Parks a batch that cannot be sent, with a reason code, so that it does not hold up the others. Its bytes stay.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::WrongState`].
pub fn mark_stuck(writer: &Writer<'_>, batch: BatchId, reason: &str) -> Result<bool, StoreError> {
    go(writer, batch, OutboxState::Stuck, reason)
}

/// Puts a returned or stuck batch back among those that wait, or a stored one that the server has lost: the very
/// same bytes are sent again.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::WrongState`].
pub fn retry(writer: &Writer<'_>, batch: BatchId) -> Result<bool, StoreError> {
    go(writer, batch, OutboxState::Sealed, "")
}

/// Lets go of the sealed bytes of a batch that has reached the level the policy names. The row stays.
///
/// # Errors
/// [`StoreError::WrongState`] before that level; [`StoreError::NotFound`].
pub fn let_go(writer: &Writer<'_>, batch: BatchId, level: ReceiptLevel) -> Result<(), StoreError> {
    let state = get(writer, batch)?.ok_or(StoreError::NotFound)?.state;
    let reached = match level {
        ReceiptLevel::Stored => {
            matches!(state, OutboxState::Stored | OutboxState::Opened | OutboxState::Purged)
        }
        ReceiptLevel::Opened => matches!(state, OutboxState::Opened | OutboxState::Purged),
    };
    if !reached {
        return Err(StoreError::WrongState { from: state.word(), to: "let_go" });
    }
    writer.run("UPDATE outbox SET held = 0 WHERE batch = ?1", [batch.as_bytes()])?;
    writer.unspool(batch);
    Ok(())
}

/// Forgets an opened batch but for its place in the chain and in the counts: bytes, screening, code and packets go.
///
/// # Errors
/// [`StoreError::NotFound`]; [`StoreError::WrongState`] before it was opened.
pub fn purge(writer: &Writer<'_>, batch: BatchId) -> Result<bool, StoreError> {
    writer.erases();
    let changed = go(writer, batch, OutboxState::Purged, "")?;
    writer
        .run("UPDATE outbox SET held = 0, screening = x'', code = '' WHERE batch = ?1", [batch.as_bytes()])?;
    referral_packets::forget(writer, batch)?;
    writer.unspool(batch);
    Ok(changed)
}

/// Forgets a batch whose deletion was ordered, whatever its state: bytes, screening, code and packets go, and so does
/// the readable copy (the caller's to erase). Its place in the chain stays. Says whether there was anything.
///
/// # Errors
/// [`StoreError::NotFound`].
pub fn delete(writer: &Writer<'_>, batch: BatchId) -> Result<bool, StoreError> {
    writer.erases();
    let row = get(writer, batch)?.ok_or(StoreError::NotFound)?;
    writer.run(
        "UPDATE outbox SET state = 'purged', reason = 'deleted', held = 0, screening = x'', code = ''
         WHERE batch = ?1",
        [batch.as_bytes()],
    )?;
    referral_packets::forget(writer, batch)?;
    writer.unspool(batch);
    Ok(row.reason != "deleted")
}

/// Forgets which talk a batch was: code, screening and packets go, the sealed bytes and the state stay. For a phone that is about
/// to be looked at.
///
/// # Errors
/// What the database refuses.
pub fn forget_talk(writer: &Writer<'_>, batch: BatchId) -> Result<(), StoreError> {
    writer.erases();
    writer.run("UPDATE outbox SET screening = x'', code = '' WHERE batch = ?1", [batch.as_bytes()])?;
    referral_packets::forget(writer, batch).map(drop)
}

/// Moves a batch, if it may move there.
fn go(writer: &Writer<'_>, batch: BatchId, to: OutboxState, reason: &str) -> Result<bool, StoreError> {
    let from = get(writer, batch)?.ok_or(StoreError::NotFound)?.state;
    if !from.moves_to(to)? {
        return Ok(false);
    }
    writer.run(
        "UPDATE outbox SET state = ?2, reason = ?3 WHERE batch = ?1",
        params![batch.as_bytes(), to.word(), reason],
    )?;
    Ok(true)
}

fn state_of(columns: &Columns<'_, '_>, place: usize) -> Result<OutboxState, StoreError> {
    OutboxState::from_word(&columns.get::<String>(place)?).ok_or_else(|| columns.unreadable())
}
