//! How much each device, and the whole organisation, sent today.

use super::StoreError;
use super::batches::NewBatch;
use super::engine::{Engine, Find, Insert, Kind, Row, Rows, Value};
use super::ledger::Counted;
use std::collections::{BTreeSet, HashMap};

/// What may be sent in a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DailyQuota {
    /// By one device.
    pub(crate) batches: u64,
    /// By one device.
    pub(crate) bytes: u64,
    /// By all together.
    pub(crate) org_batches: u64,
    /// By all together.
    pub(crate) org_bytes: u64,
}

impl DailyQuota {
    /// For whom this batch counts, with the most batches and bytes of each. The organisation's id is a hash like the
    /// devices' ids are, so that both fit one table.
    pub(super) fn of(&self, new: &NewBatch) -> [(Counted, u64, u64); 2] {
        let day = new.hour.day();
        [
            ((*new.batch.header().device.as_bytes(), day), self.batches, self.bytes),
            ((*new.org.as_bytes(), day), self.org_batches, self.org_bytes),
        ]
    }
}

/// What somebody has sent on a day.
pub(super) static TODAY: Find = Find {
    select: "SELECT device, day, batches, bytes FROM usage",
    keys: &[("device", Kind::Bytes), ("day", Kind::Int)],
};

static COUNTS: Insert = Insert {
    table: "usage",
    columns: &[("device", Kind::Bytes), ("day", Kind::Int), ("batches", Kind::Int), ("bytes", Kind::Int)],
    ending: "ON CONFLICT (device, day) DO UPDATE SET batches = excluded.batches, bytes = excluded.bytes",
};

/// For whom this group counts.
pub(super) fn counted(group: &[NewBatch]) -> BTreeSet<Counted> {
    group.iter().flat_map(|new| new.quota.of(new)).map(|(counted, ..)| counted).collect()
}

/// Reads what [`TODAY`] found.
pub(super) fn read(rows: &[Row]) -> Result<HashMap<Counted, (u64, u64)>, StoreError> {
    rows.iter().map(|row| Ok(((row.fixed(0)?, row.number(1)?), (row.number(2)?, row.number(3)?)))).collect()
}

/// The rows that say what they have sent now.
pub(super) fn rows(usage: &HashMap<Counted, (u64, u64)>) -> Rows<'_> {
    let rows = usage.iter().map(|((id, day), (batches, bytes))| {
        vec![Value::Bytes(id), Value::Int(*day), Value::Int(*batches), Value::Int(*bytes)]
    });
    (&COUNTS, rows.collect())
}

/// Forgets days before this one.
pub(super) fn forget_before(engine: &mut dyn Engine, day: u64) -> Result<u64, StoreError> {
    engine.execute("DELETE FROM usage WHERE day < ?1", &[Value::Int(day)])
}
