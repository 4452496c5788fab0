//! The datastore contract: what a database must do for the server. Two engines keep it, SQLite and PostgreSQL, and
//! one suite of tests asks both (`tests.rs`).
//!
//! Every table's functions are written once, over [`Engine`], in SQL that both understand (`?1` stands for a
//! value). What an engine promises:
//! - **Durable.** When [`Engine::commit`] returns, what was written since [`Engine::begin`] survives a power cut.
//!   All or nothing.
//! - **One writer.** Between `begin` and `commit` nobody else writes to this store, in this process or another.
//!   So places in the log have no gaps and become visible in their order.
//! - **Answers or an error.** After an error inside a transaction nothing of it stays once it is rolled back.

use super::StoreError;

/// A value on its way into the database.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Int(u64),
    Bytes(&'a [u8]),
    Text(&'a str),
    Nothing,
}

/// A value that came out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    Int(i64),
    Bytes(Vec<u8>),
    Text(String),
    Nothing,
}

/// A row that came out of it, read from the left by place.
#[derive(Debug, Clone)]
pub(crate) struct Row(pub(super) Vec<Cell>);

impl Row {
    /// A number that is not negative.
    pub(crate) fn number(&self, place: usize) -> Result<u64, StoreError> {
        match self.0.get(place) {
            Some(Cell::Int(number)) => u64::try_from(*number).map_err(|_| StoreError::Disk),
            _ => Err(StoreError::Disk),
        }
    }

    /// A number, or 0 where there is none.
    pub(crate) fn number_or_0(&self, place: usize) -> Result<u64, StoreError> {
        if self.0.get(place) == Some(&Cell::Nothing) { Ok(0) } else { self.number(place) }
    }

    /// Bytes.
    pub(crate) fn bytes(&self, place: usize) -> Result<&[u8], StoreError> {
        match self.0.get(place) {
            Some(Cell::Bytes(bytes)) => Ok(bytes),
            _ => Err(StoreError::Disk),
        }
    }

    /// Bytes, where there are any.
    pub(crate) fn maybe_bytes(&self, place: usize) -> Result<Option<&[u8]>, StoreError> {
        if self.0.get(place) == Some(&Cell::Nothing) { Ok(None) } else { self.bytes(place).map(Some) }
    }

    /// Bytes of a fixed length: ids and hashes.
    pub(crate) fn fixed<const N: usize>(&self, place: usize) -> Result<[u8; N], StoreError> {
        self.bytes(place)?.try_into().map_err(|_| StoreError::Disk)
    }

    /// A word.
    pub(crate) fn text(&self, place: usize) -> Result<&str, StoreError> {
        match self.0.get(place) {
            Some(Cell::Text(text)) => Ok(text),
            _ => Err(StoreError::Disk),
        }
    }
}

/// The kind of a column in [`Find`] and [`Insert`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Int,
    Bytes,
}

/// Finding the rows of many keys at once: `select` ends before `WHERE`.
#[derive(Debug)]
pub(crate) struct Find {
    pub(crate) select: &'static str,
    pub(crate) keys: &'static [(&'static str, Kind)],
}

/// Inserting many rows at once.
#[derive(Debug)]
pub(crate) struct Insert {
    pub(crate) table: &'static str,
    pub(crate) columns: &'static [(&'static str, Kind)],
    /// What follows the values, such as `ON CONFLICT …`.
    pub(crate) ending: &'static str,
}

/// A search for the rows of these keys.
pub(crate) type Search<'a> = (&'static Find, Vec<Vec<Value<'a>>>);

/// Rows to be inserted.
pub(crate) type Rows<'a> = (&'static Insert, Vec<Vec<Value<'a>>>);

/// A connection to a store.
pub(crate) trait Engine: Send {
    /// Asks for rows.
    fn query(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<Vec<Row>, StoreError>;

    /// Changes rows; gives how many.
    fn execute(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, StoreError>;

    /// For each search the rows that have one of its keys, in no order. All are asked at once.
    fn find_all(&mut self, searches: &[Search<'_>]) -> Result<Vec<Vec<Row>>, StoreError>;

    /// Inserts these rows, in their order. All are sent at once.
    fn insert_all(&mut self, inserts: &[Rows<'_>]) -> Result<(), StoreError>;

    /// Begins a transaction and keeps every other writer out until it ends.
    fn begin(&mut self) -> Result<(), StoreError>;

    /// Begins a transaction that only reads, and sees the store as it is now until it ends. Keeps nobody out.
    fn begin_reading(&mut self) -> Result<(), StoreError>;

    /// Makes it durable.
    fn commit(&mut self) -> Result<(), StoreError>;

    /// Undoes it. Never fails: what cannot be undone now is undone by the database when the connection goes.
    fn rollback(&mut self);

    /// Marks a place in a transaction to which it can be undone.
    fn mark(&mut self) -> Result<(), StoreError>;

    /// Undoes the transaction to the mark, or keeps what was done since; takes the mark away.
    fn settle_mark(&mut self, keep: bool) -> Result<(), StoreError>;

    /// Told now and then, after so many jobs, and when nothing came for a while: housekeeping may be done.
    fn rest(&mut self) {}

    /// The store is being closed.
    fn close(&mut self) {}
}

/// The first row of an answer.
pub(crate) fn first(rows: Vec<Row>) -> Option<Row> {
    rows.into_iter().next()
}

/// A number as databases keep it; our counters never come near its end.
pub(super) fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
