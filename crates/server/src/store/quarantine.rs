//! Quarantine: batches that a person must look at. Kept like the others, never counted among them.

use super::batches::{self, NewBatch};
use super::engine::{Engine, Find, Kind, Row, Value, first};
use super::{StoreError, log, receipts};
use std::collections::HashMap;
use waymark_wire::{
    BatchId, BatchRow, Digest, Hour, QuarantineReason, Receipt, ReceiptLevel, SealedBatch, Signer as _,
    SigningKey, leaf_hash,
};

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

/// Why something is kept aside, and the receipt of a lost device's.
pub(super) type KeptAside = (QuarantineReason, Option<Vec<u8>>);

/// What is here already of these bytes.
pub(super) static ASIDE: Find =
    Find { select: "SELECT sha256, reason, receipt FROM quarantine", keys: &[("sha256", Kind::Bytes)] };

/// Reads what [`ASIDE`] found.
pub(super) fn read(rows: &[Row]) -> Result<HashMap<Digest, KeptAside>, StoreError> {
    rows.iter()
        .map(|row| {
            let receipt = row.maybe_bytes(2)?.map(<[u8]>::to_vec);
            Ok((Digest::from_bytes(row.fixed(0)?), (reason(row.text(1)?), receipt)))
        })
        .collect()
}

/// Keeps a batch aside.
pub(super) fn insert(
    engine: &mut dyn Engine,
    new: &NewBatch,
    why: QuarantineReason,
    receipt: Option<&[u8]>,
) -> Result<(), StoreError> {
    let (header, bytes) = (new.batch.header(), new.batch.as_bytes());
    engine
        .execute(
            "INSERT INTO quarantine (sha256, id, device, epoch, seq, size, reason, hour, receipt, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            &[
                Value::Bytes(new.sha256.as_bytes()),
                Value::Bytes(new.batch.id().as_bytes()),
                Value::Bytes(header.device.as_bytes()),
                Value::Int(u64::from(header.epoch)),
                Value::Int(header.seq),
                Value::Int(bytes.len() as u64),
                Value::Text(word(why)),
                Value::Int(new.hour.0),
                receipt.map_or(Value::Nothing, Value::Bytes),
                Value::Bytes(bytes),
            ],
        )
        .map(drop)
}

/// The rows after a number, in order; what was let go is not among them.
pub(crate) fn after(engine: &mut dyn Engine, after: u64, limit: u64) -> Result<Vec<BatchRow>, StoreError> {
    let rows = engine.query(
        "SELECT n, id, device, epoch, seq, size, reason FROM quarantine
         WHERE n > ?1 AND released = 0 ORDER BY n LIMIT ?2",
        &[Value::Int(after), Value::Int(limit)],
    )?;
    rows.iter()
        .map(|row| Ok(BatchRow { quarantine: Some(reason(row.text(6)?)), ..batches::row(row)? }))
        .collect()
}

/// The sealed bytes under a number; empty where an order has deleted them.
pub(crate) fn bytes(engine: &mut dyn Engine, n: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let rows = engine.query("SELECT bytes FROM quarantine WHERE n = ?1", &[Value::Int(n)])?;
    first(rows).map(|row| Ok(row.bytes(0)?.to_vec())).transpose()
}

/// How letting a batch go ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Release {
    /// It is in the log, with this receipt.
    Logged(Vec<u8>),
    /// There is no such row, or nothing in it any more.
    Unknown,
    /// Its number or its id is taken in the log: it stays where it is.
    Taken,
}

/// Lets a batch go into the log, with a receipt of its own that its device may fetch. The same again gives the same.
pub(crate) fn release(
    engine: &mut dyn Engine,
    n: u64,
    hour: Hour,
    key: &SigningKey,
) -> Result<Release, StoreError> {
    let rows = engine.query("SELECT bytes, id, released FROM quarantine WHERE n = ?1", &[Value::Int(n)])?;
    let Some(row) = first(rows) else { return Ok(Release::Unknown) };
    let id = BatchId::from_bytes(row.fixed(1)?);
    if let Some(receipt) = batches::receipt(engine, &id)? {
        return Ok(if row.number(2)? == 0 { Release::Taken } else { Release::Logged(receipt) });
    }
    let Ok(batch) = SealedBatch::parse(row.bytes(0)?) else { return Ok(Release::Unknown) };
    let header = batch.header();
    let [device, epoch, seq] =
        [Value::Bytes(header.device.as_bytes()), Value::Int(u64::from(header.epoch)), Value::Int(header.seq)];
    let taken = engine.query(
        "SELECT 1 FROM batches WHERE device = ?1 AND epoch = ?2 AND seq = ?3",
        &[device, epoch, seq],
    )?;
    if !taken.is_empty() {
        return Ok(Release::Taken);
    }
    let mut state = log::load(engine)?;
    let log_index = state.frontier.size() + 1;
    let receipt = Receipt {
        v: 0,
        level: ReceiptLevel::Stored,
        org: header.org,
        batch: id,
        device: header.device,
        epoch: header.epoch,
        seq: header.seq,
        by: key.public_key().key_id(),
        hour,
        log_index: Some(log_index),
    };
    let signed = receipt.sign(key);
    let tree = log::joined(&state.frontier.push(leaf_hash(signed.body())));
    let receipt = signed.to_bytes();
    engine.execute(
        "INSERT INTO batches (log_index, id, sha256, device, epoch, seq, size, hour, receipt, tree)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        &[
            Value::Int(log_index),
            Value::Bytes(id.as_bytes()),
            Value::Bytes(Digest::of(batch.as_bytes()).as_bytes()),
            device,
            epoch,
            seq,
            Value::Int(batch.as_bytes().len() as u64),
            Value::Int(hour.0),
            Value::Bytes(&receipt),
            Value::Bytes(&tree),
        ],
    )?;
    engine.execute(
        "INSERT INTO bodies (log_index, bytes) VALUES (?1, ?2)",
        &[Value::Int(log_index), Value::Bytes(batch.as_bytes())],
    )?;
    engine.execute(
        "UPDATE quarantine SET released = 1, bytes = ?2 WHERE n = ?1",
        &[Value::Int(n), Value::Bytes(b"")],
    )?;
    log::save(engine, &state)?;
    let by = key.public_key().key_id();
    receipts::add(engine, log_index, &header.device, ReceiptLevel::Stored, &by, &receipt)?;
    Ok(Release::Logged(receipt))
}
