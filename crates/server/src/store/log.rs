//! The log's tree: its right edge in one row, and beside each leaf the subtrees that it completes.

use super::StoreError;
use super::engine::{Engine, Find, Insert, Kind, Row, Rows, Value, first};
use waymark_wire::{Digest, Frontier, Incarnation, Receipt, Signed, Subtree, leaf_hash};

/// The log as it stands.
#[derive(Debug, Clone)]
pub(crate) struct LogState {
    pub(crate) frontier: Frontier,
    pub(crate) incarnation: Incarnation,
    pub(crate) began_at: u64,
    /// The number of the newest roster in the store; 0 where there is none.
    pub(crate) roster_seq: u64,
}

/// The one row of the log, and the newest roster's number.
pub(super) static STATE: Find = Find {
    select: "SELECT size, peaks, incarnation, began_at, (SELECT max(seq) FROM rosters) FROM log_state",
    keys: &[("one", Kind::Int)],
};

static NEXT_STATE: Insert = Insert {
    table: "log_state",
    columns: &[
        ("one", Kind::Int),
        ("size", Kind::Int),
        ("peaks", Kind::Bytes),
        ("incarnation", Kind::Bytes),
        ("began_at", Kind::Int),
    ],
    ending: "ON CONFLICT (one) DO UPDATE SET size = excluded.size, peaks = excluded.peaks",
};

impl LogState {
    /// Reads what [`STATE`] found.
    pub(super) fn read(rows: Vec<Row>) -> Result<Self, StoreError> {
        let row = first(rows).ok_or(StoreError::Disk)?;
        let peaks = row.bytes(1)?.chunks(32).map(digest).collect::<Result<_, _>>()?;
        Ok(Self {
            frontier: Frontier::restore(row.number(0)?, peaks).ok_or(StoreError::Disk)?,
            incarnation: Incarnation::from_bytes(row.fixed(2)?),
            began_at: row.number(3)?,
            roster_seq: row.number_or_0(4)?,
        })
    }

    /// The row that stands for it; `peaks` are its own, in one piece.
    pub(super) fn row<'a>(&'a self, peaks: &'a [u8]) -> Rows<'a> {
        let row = vec![
            Value::Int(1),
            Value::Int(self.frontier.size()),
            Value::Bytes(peaks),
            Value::Bytes(self.incarnation.as_bytes()),
            Value::Int(self.began_at),
        ];
        (&NEXT_STATE, vec![row])
    }
}

/// Reads where the log stands. Inside a transaction nobody else can change it.
pub(crate) fn load(engine: &mut dyn Engine) -> Result<LogState, StoreError> {
    let found = engine.find_all(&[(&STATE, vec![vec![Value::Int(1)]])])?;
    LogState::read(found.into_iter().next().unwrap_or_default())
}

/// Writes where the log stands now.
pub(super) fn save(engine: &mut dyn Engine, state: &LogState) -> Result<(), StoreError> {
    engine.insert_all(&[state.row(&joined(state.frontier.peaks()))])
}

/// Begins a new history: with a fresh store, or because a backup was restored.
pub(super) fn begin_incarnation(
    engine: &mut dyn Engine,
    incarnation: Incarnation,
) -> Result<u64, StoreError> {
    let size = load(engine)?.frontier.size();
    engine.execute(
        "UPDATE log_state SET incarnation = ?1, began_at = size WHERE one = 1",
        &[Value::Bytes(incarnation.as_bytes())],
    )?;
    Ok(size)
}

/// Makes the first row of a log, and grows the tree over receipts from before there was one.
pub(super) fn plant(engine: &mut dyn Engine, incarnation: Incarnation) -> Result<(), StoreError> {
    engine.execute(
        "INSERT INTO log_state (one, size, peaks, incarnation, began_at) VALUES (1, 0, ?1, ?2, 0)",
        &[Value::Bytes(b""), Value::Bytes(incarnation.as_bytes())],
    )?;
    let mut state = load(engine)?;
    loop {
        let rows = engine.query(
            "SELECT log_index, receipt FROM batches WHERE log_index > ?1 ORDER BY log_index LIMIT 500",
            &[Value::Int(state.frontier.size())],
        )?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let tree = joined(&state.frontier.push(leaf(row.bytes(1)?)?));
            engine.execute(
                "UPDATE batches SET tree = ?2 WHERE log_index = ?1",
                &[Value::Int(row.number(0)?), Value::Bytes(&tree)],
            )?;
        }
    }
    save(engine, &state)
}

/// The leaf of a stored receipt.
pub(super) fn leaf(receipt: &[u8]) -> Result<Digest, StoreError> {
    let signed = Signed::<Receipt>::parse(receipt).map_err(|_| StoreError::Disk)?;
    Ok(leaf_hash(signed.body()))
}

/// Hashes in one piece.
pub(super) fn joined(hashes: &[Digest]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.as_bytes().iter().copied()).collect()
}

/// Looks up the hash of a complete subtree.
pub(crate) fn look_up(engine: &mut dyn Engine, subtree: Subtree) -> Result<Digest, StoreError> {
    let rows = engine
        .query("SELECT tree FROM batches WHERE log_index = ?1", &[Value::Int(subtree.last_leaf() + 1)])?;
    let row = first(rows).ok_or(StoreError::Disk)?;
    let hash = row.bytes(0)?.chunks(32).nth(subtree.level as usize).ok_or(StoreError::Disk)?;
    digest(hash)
}

/// The place and the device of a batch in the log.
pub(crate) fn place(
    engine: &mut dyn Engine,
    batch: &[u8; 32],
) -> Result<Option<(u64, [u8; 16])>, StoreError> {
    let rows = engine.query("SELECT log_index, device FROM batches WHERE id = ?1", &[Value::Bytes(batch)])?;
    first(rows).map(|row| Ok((row.number(0)?, row.fixed(1)?))).transpose()
}

/// The receipts after a place, in the order of the log.
pub(crate) fn receipts_after(
    engine: &mut dyn Engine,
    after: u64,
    limit: u64,
) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    let rows = engine.query(
        "SELECT log_index, receipt FROM batches WHERE log_index > ?1 ORDER BY log_index LIMIT ?2",
        &[Value::Int(after), Value::Int(limit)],
    )?;
    rows.iter().map(numbered_bytes).collect()
}

/// A row of a number and bytes.
pub(super) fn numbered_bytes(row: &Row) -> Result<(u64, Vec<u8>), StoreError> {
    Ok((row.number(0)?, row.bytes(1)?.to_vec()))
}

fn digest(bytes: &[u8]) -> Result<Digest, StoreError> {
    Digest::from_slice(bytes).map_err(|_| StoreError::Disk)
}
