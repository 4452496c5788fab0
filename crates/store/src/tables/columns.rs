//! Columns to values and back. What cannot be read is refused by the name of its table, never guessed.

use crate::StoreError;
use rusqlite::Row;
use rusqlite::types::FromSql;
use serde::Serialize;
use serde::de::DeserializeOwned;
use waymark_domain::{CaseCode, ScreeningId};
use waymark_wire::{BatchId, DeviceId};

/// A row of a named table.
pub(super) struct Columns<'a, 'b> {
    table: &'static str,
    row: &'a Row<'b>,
}

impl<'a, 'b> Columns<'a, 'b> {
    pub(super) fn of(table: &'static str, row: &'a Row<'b>) -> Self {
        Self { table, row }
    }

    pub(super) fn unreadable(&self) -> StoreError {
        StoreError::Unreadable { table: self.table }
    }

    /// A column as SQLite holds it.
    pub(super) fn get<T: FromSql>(&self, place: usize) -> Result<T, StoreError> {
        self.row.get(place).map_err(|_| self.unreadable())
    }

    /// A checked id that is written as text.
    pub(super) fn id<T: TryFrom<String>>(&self, place: usize) -> Result<T, StoreError> {
        T::try_from(self.get(place)?).map_err(|_| self.unreadable())
    }

    /// A checked id, or nothing where the column is empty.
    pub(super) fn id_or_none<T: TryFrom<String>>(&self, place: usize) -> Result<Option<T>, StoreError> {
        let text: String = self.get(place)?;
        if text.is_empty() { Ok(None) } else { T::try_from(text).map(Some).map_err(|_| self.unreadable()) }
    }

    /// A word of an enumeration.
    pub(super) fn word<T: DeserializeOwned>(&self, place: usize) -> Result<T, StoreError> {
        let text: String = self.get(place)?;
        serde_json::from_value(serde_json::Value::String(text)).map_err(|_| self.unreadable())
    }

    /// JSON.
    pub(super) fn json<T: DeserializeOwned>(&self, place: usize) -> Result<T, StoreError> {
        let text: String = self.get(place)?;
        serde_json::from_str(&text).map_err(|_| self.unreadable())
    }

    /// Bytes of a fixed length.
    pub(super) fn bytes<const N: usize>(&self, place: usize) -> Result<[u8; N], StoreError> {
        self.get::<Vec<u8>>(place)?.try_into().map_err(|_| self.unreadable())
    }

    pub(super) fn batch(&self, place: usize) -> Result<BatchId, StoreError> {
        self.bytes(place).map(BatchId::from_bytes)
    }

    /// A batch id, or nothing where the column is empty.
    pub(super) fn batch_or_none(&self, place: usize) -> Result<Option<BatchId>, StoreError> {
        let bytes: Vec<u8> = self.get(place)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        BatchId::from_slice(&bytes).map(Some).map_err(|_| self.unreadable())
    }

    pub(super) fn device(&self, place: usize) -> Result<DeviceId, StoreError> {
        self.bytes(place).map(DeviceId::from_bytes)
    }

    pub(super) fn screening(&self, place: usize) -> Result<ScreeningId, StoreError> {
        self.bytes(place).map(ScreeningId::from_bytes)
    }

    pub(super) fn code(&self, place: usize) -> Result<CaseCode, StoreError> {
        self.id(place)
    }
}

/// The word of an enumeration's value, as serde writes it.
pub(super) fn word<T: Serialize>(table: &'static str, value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(StoreError::Unreadable { table }),
    }
}

/// A value as JSON.
pub(super) fn json<T: Serialize>(table: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unreadable { table })
}

/// An optional batch id as a column: empty where there is none.
pub(super) fn batch_column(batch: Option<&BatchId>) -> &[u8] {
    batch.map_or(&[], |batch| batch.as_bytes().as_slice())
}
