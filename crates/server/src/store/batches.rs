//! Batches: the append-only log and the sealed bytes.

use super::engine::{Engine, Find, Insert, Kind, Row, Value, first};
use super::ledger::{Entry, Ledger, Number};
use super::log::LogState;
use super::usage::{self, DailyQuota};
use super::{StoreError, log, quarantine, receipts};
use std::sync::Arc;
use waymark_wire::{
    BatchId, BatchRow, DeviceId, Digest, Hour, OrgId, QuarantineReason, Receipt, ReceiptLevel, SealedBatch,
    Signed, Signer as _, SigningKey,
};

/// A verified batch on its way into the store.
#[derive(Clone)]
pub(crate) struct NewBatch {
    pub(crate) batch: SealedBatch,
    /// SHA-256 of all its bytes.
    pub(crate) sha256: Digest,
    pub(crate) org: OrgId,
    /// The number of the roster that it was checked against.
    pub(crate) roster_seq: u64,
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
    /// A signed order has deleted it, and nobody ever takes it again.
    Deleted,
    /// The device or the organisation is over its quota; nothing was stored.
    OverQuota,
    /// A newer roster is in force than the one it was checked against: check again.
    OldRoster,
}

impl NewBatch {
    pub(super) fn number(&self) -> Number {
        let header = self.batch.header();
        (*header.device.as_bytes(), u64::from(header.epoch), header.seq)
    }

    /// Makes and signs the receipt. Its bytes are stored in the same transaction, so that a retry gets the same
    /// ones, and are let go only after the commit.
    pub(super) fn receipt(&self, log_index: Option<u64>) -> Signed<Receipt> {
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
        receipt.sign(&*self.receipt_key)
    }
}

static KNOWN: Find = Find { select: "SELECT id, sha256, receipt FROM batches", keys: &[("id", Kind::Bytes)] };
static TAKEN: Find = Find {
    select: "SELECT device, epoch, seq FROM batches",
    keys: &[("device", Kind::Bytes), ("epoch", Kind::Int), ("seq", Kind::Int)],
};
static DELETED: Find = Find { select: "SELECT batch FROM deletions", keys: &[("batch", Kind::Bytes)] };
static LOG: Insert = Insert {
    table: "batches",
    columns: &[
        ("log_index", Kind::Int),
        ("id", Kind::Bytes),
        ("sha256", Kind::Bytes),
        ("device", Kind::Bytes),
        ("epoch", Kind::Int),
        ("seq", Kind::Int),
        ("size", Kind::Int),
        ("hour", Kind::Int),
        ("receipt", Kind::Bytes),
        ("tree", Kind::Bytes),
    ],
    ending: "",
};
static BODIES: Insert =
    Insert { table: "bodies", columns: &[("log_index", Kind::Int), ("bytes", Kind::Bytes)], ending: "" };

/// Stores a group of batches, or finds that they are stored, or keeps them aside. Gives what became of each.
pub(crate) fn store_all(engine: &mut dyn Engine, group: &[NewBatch]) -> Result<Vec<Stored>, StoreError> {
    let mut ledger = look_up(engine, group)?;
    let stored = group.iter().enumerate().map(|(of, new)| ledger.decide(of, new)).collect();
    write(engine, group, &ledger)?;
    Ok(stored)
}

/// Everything the decision needs, asked at once.
fn look_up(engine: &mut dyn Engine, group: &[NewBatch]) -> Result<Ledger, StoreError> {
    let ids: Vec<BatchId> = group.iter().map(|new| new.batch.id()).collect();
    let by_id: Vec<_> = ids.iter().map(|id| vec![Value::Bytes(id.as_bytes())]).collect();
    let by_bytes = group.iter().map(|new| vec![Value::Bytes(new.sha256.as_bytes())]).collect();
    let numbers: Vec<Number> = group.iter().map(NewBatch::number).collect();
    let by_number = numbers
        .iter()
        .map(|(device, epoch, seq)| vec![Value::Bytes(device), Value::Int(*epoch), Value::Int(*seq)])
        .collect();
    let counted = usage::counted(group);
    let by_day = counted.iter().map(|(id, day)| vec![Value::Bytes(id), Value::Int(*day)]).collect();
    let found = engine.find_all(&[
        (&log::STATE, vec![vec![Value::Int(1)]]),
        (&KNOWN, by_id.clone()),
        (&DELETED, by_id),
        (&quarantine::ASIDE, by_bytes),
        (&TAKEN, by_number),
        (&usage::TODAY, by_day),
    ])?;
    let [state, known, deleted, aside, taken, today] =
        <[Vec<Row>; 6]>::try_from(found).map_err(|_| StoreError::Disk)?;
    let mut ledger = Ledger::over(LogState::read(state)?);
    for row in known {
        let known = (Digest::from_bytes(row.fixed(1)?), row.bytes(2)?.to_vec());
        ledger.known.insert(BatchId::from_bytes(row.fixed(0)?), known);
    }
    for row in deleted {
        ledger.deleted.insert(BatchId::from_bytes(row.fixed(0)?));
    }
    for row in taken {
        ledger.taken.insert((row.fixed(0)?, row.number(1)?, row.number(2)?));
    }
    ledger.aside = quarantine::read(&aside)?;
    ledger.usage = usage::read(&today)?;
    Ok(ledger)
}

/// Writes what was decided, at once.
fn write(engine: &mut dyn Engine, group: &[NewBatch], ledger: &Ledger) -> Result<(), StoreError> {
    for aside in &ledger.kept_aside {
        let new = group.get(aside.of).ok_or(StoreError::Disk)?;
        quarantine::insert(engine, new, aside.why, aside.receipt.as_deref())?;
    }
    if ledger.kept_aside.is_empty() && ledger.entries.is_empty() {
        return Ok(());
    }
    let trees: Vec<(BatchId, Vec<u8>)> = ledger
        .entries
        .iter()
        .map(|entry| {
            let new = group.get(entry.of).ok_or(StoreError::Disk)?;
            Ok((new.batch.id(), log::joined(&entry.tree)))
        })
        .collect::<Result<_, StoreError>>()?;
    let (mut rows, mut bodies, mut carried) = (Vec::new(), Vec::new(), Vec::new());
    for (entry, (id, tree)) in ledger.entries.iter().zip(&trees) {
        let new = group.get(entry.of).ok_or(StoreError::Disk)?;
        rows.push(log_row(new, entry, id, tree));
        bodies.push(vec![Value::Int(entry.log_index), Value::Bytes(new.batch.as_bytes())]);
        if new.carried {
            carried.push((new, entry));
        }
    }
    let peaks = log::joined(ledger.log.frontier.peaks());
    engine.insert_all(&[
        (&LOG, rows),
        (&BODIES, bodies),
        usage::rows(&ledger.usage),
        ledger.log.row(&peaks),
    ])?;
    for (new, entry) in carried {
        let by = new.receipt_key.public_key().key_id();
        let device = &new.batch.header().device;
        receipts::add(engine, entry.log_index, device, ReceiptLevel::Stored, &by, &entry.receipt)?;
    }
    Ok(())
}

fn log_row<'a>(new: &'a NewBatch, entry: &'a Entry, id: &'a BatchId, tree: &'a [u8]) -> Vec<Value<'a>> {
    let header = new.batch.header();
    vec![
        Value::Int(entry.log_index),
        Value::Bytes(id.as_bytes()),
        Value::Bytes(new.sha256.as_bytes()),
        Value::Bytes(header.device.as_bytes()),
        Value::Int(u64::from(header.epoch)),
        Value::Int(header.seq),
        Value::Int(new.batch.as_bytes().len() as u64),
        Value::Int(new.hour.0),
        Value::Bytes(&entry.receipt),
        Value::Bytes(tree),
    ]
}

/// What the server has of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Body {
    /// Its sealed bytes.
    Bytes(Vec<u8>),
    /// Its row alone: the bytes were deleted or pruned.
    Gone,
    /// Nothing.
    Unknown,
}

/// The sealed bytes of a batch.
pub(crate) fn body(engine: &mut dyn Engine, id: &BatchId) -> Result<Body, StoreError> {
    let rows = engine.query(
        "SELECT bytes FROM batches LEFT JOIN bodies ON bodies.log_index = batches.log_index WHERE id = ?1",
        &[Value::Bytes(id.as_bytes())],
    )?;
    let Some(row) = first(rows) else { return Ok(Body::Unknown) };
    Ok(row.maybe_bytes(0)?.map_or(Body::Gone, |bytes| Body::Bytes(bytes.to_vec())))
}

/// The stored receipt of a batch with these bytes' id, if it is in the log.
pub(crate) fn receipt(engine: &mut dyn Engine, id: &BatchId) -> Result<Option<Vec<u8>>, StoreError> {
    let rows = engine.query("SELECT receipt FROM batches WHERE id = ?1", &[Value::Bytes(id.as_bytes())])?;
    first(rows).map(|row| Ok(row.bytes(0)?.to_vec())).transpose()
}

/// The stored receipt and the size of a batch that this device made, if it is in the log.
pub(crate) fn receipt_of(
    engine: &mut dyn Engine,
    id: &BatchId,
    device: &DeviceId,
) -> Result<Option<(Vec<u8>, u64)>, StoreError> {
    let rows = engine.query(
        "SELECT receipt, size FROM batches WHERE id = ?1 AND device = ?2",
        &[Value::Bytes(id.as_bytes()), Value::Bytes(device.as_bytes())],
    )?;
    first(rows).map(|row| Ok((row.bytes(0)?.to_vec(), row.number(1)?))).transpose()
}

/// The log after a place, in order.
pub(crate) fn after(engine: &mut dyn Engine, after: u64, limit: u64) -> Result<Vec<BatchRow>, StoreError> {
    let rows = engine.query(
        "SELECT log_index, id, device, epoch, seq, size FROM batches
         WHERE log_index > ?1 ORDER BY log_index LIMIT ?2",
        &[Value::Int(after), Value::Int(limit)],
    )?;
    rows.iter().map(row).collect()
}

/// Which of these the store does not have and would take, and which an order has deleted. With a device, batches of
/// others count as missing: nobody learns from this what somebody else has sent.
pub(crate) fn missing(
    engine: &mut dyn Engine,
    ids: &[BatchId],
    of: Option<&DeviceId>,
) -> Result<(Vec<BatchId>, Vec<BatchId>), StoreError> {
    static HERE: Find = Find { select: "SELECT id, device FROM batches", keys: &[("id", Kind::Bytes)] };
    static ASIDE: Find = Find { select: "SELECT id, device FROM quarantine", keys: &[("id", Kind::Bytes)] };
    let keys: Vec<_> = ids.iter().map(|id| vec![Value::Bytes(id.as_bytes())]).collect();
    let mut here = std::collections::HashSet::new();
    let found = engine.find_all(&[(&HERE, keys.clone()), (&ASIDE, keys.clone()), (&DELETED, keys)])?;
    let [here_rows, aside_rows, deleted_rows] =
        <[Vec<Row>; 3]>::try_from(found).map_err(|_| StoreError::Disk)?;
    for row in here_rows.into_iter().chain(aside_rows) {
        if of.is_none_or(|device| row.bytes(1).is_ok_and(|bytes| bytes == device.as_bytes())) {
            here.insert(BatchId::from_bytes(row.fixed(0)?));
        }
    }
    let mut deleted = std::collections::HashSet::new();
    for row in deleted_rows {
        deleted.insert(BatchId::from_bytes(row.fixed(0)?));
    }
    let gone = ids.iter().filter(|id| deleted.contains(id)).copied().collect();
    let missing = ids.iter().filter(|id| !here.contains(id) && !deleted.contains(id)).copied().collect();
    Ok((missing, gone))
}

/// The first six columns of a list: number, id, device, epoch, seq, size.
pub(super) fn row(row: &Row) -> Result<BatchRow, StoreError> {
    Ok(BatchRow {
        n: row.number(0)?,
        id: BatchId::from_bytes(row.fixed(1)?),
        device: DeviceId::from_bytes(row.fixed(2)?),
        epoch: u32::try_from(row.number(3)?).map_err(|_| StoreError::Disk)?,
        seq: row.number(4)?,
        size: row.number(5)?,
        quarantine: None,
    })
}
