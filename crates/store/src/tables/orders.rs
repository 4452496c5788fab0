//! `orders` and `orders_done`: what the organisation has ordered, and who said that it was carried out. Checking a
//! signature is `wire`'s and the caller's: what is put here has been checked.

use super::columns::{Columns, batch_column, word};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::{BatchId, DeviceId, KeyId, Order, OrderId, OrderKind};

const TABLE: &str = "orders";

/// An order that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderRow {
    /// Its id.
    pub order: OrderId,
    /// What it asks for.
    pub kind: OrderKind,
    /// The device that made the batch, or that is to be erased.
    pub device: DeviceId,
    /// The batch to delete.
    pub batch: Option<BatchId>,
    /// When it was given or taken.
    pub taken_at: Timestamp,
    /// The order as signed.
    pub bytes: Vec<u8>,
}

/// The word that an order was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneRow {
    /// The order.
    pub order: OrderId,
    /// Who says so.
    pub by: KeyId,
    /// The word as signed.
    pub bytes: Vec<u8>,
}

/// Keeps an order; says whether it is new. `to_send`: whether it still has to be handed over, on the base that gave it.
///
/// # Errors
/// What the database refuses.
pub fn put(
    writer: &Writer<'_>,
    order: &Order,
    bytes: &[u8],
    at: Timestamp,
    to_send: bool,
) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO orders (name, kind, device, batch, taken_at, to_send, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (name) DO NOTHING",
        params![
            order.id.as_bytes(),
            word(TABLE, &order.kind)?,
            order.device.as_bytes(),
            batch_column(order.batch.as_ref()),
            at.0,
            to_send,
            bytes,
        ],
    )?;
    Ok(rows > 0)
}

/// All orders, newest first.
///
/// # Errors
/// What the database refuses.
pub fn all(reader: &Reader<'_>) -> Result<Vec<OrderRow>, StoreError> {
    reader.all("SELECT name, kind, device, batch, taken_at, bytes FROM orders ORDER BY id DESC", [], row)
}

/// Orders that still have to be handed over, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn to_send(reader: &Reader<'_>) -> Result<Vec<OrderRow>, StoreError> {
    reader.all(
        "SELECT name, kind, device, batch, taken_at, bytes FROM orders WHERE to_send = 1 ORDER BY id",
        [],
        row,
    )
}

/// Orders of a kind that were handed over or came from elsewhere, and of which this key has not said that it carried
/// them out, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn without_word_of(reader: &Reader<'_>, kind: OrderKind, by: KeyId) -> Result<Vec<OrderRow>, StoreError> {
    reader.all(
        "SELECT name, kind, device, batch, taken_at, bytes FROM orders
         WHERE kind = ?1 AND to_send = 0 AND name NOT IN (SELECT name FROM orders_done WHERE given_by = ?2)
         ORDER BY id",
        params![word(TABLE, &kind)?, by.as_bytes()],
        row,
    )
}

/// Whether the deletion of a batch was ordered: then it is not taken again, whichever way it comes.
///
/// # Errors
/// What the database refuses.
pub fn deletes(reader: &Reader<'_>, batch: BatchId) -> Result<bool, StoreError> {
    let found = reader.one(
        "SELECT 1 FROM orders WHERE kind = 'delete' AND batch = ?1",
        [batch.as_bytes()],
        |row| Columns::of(TABLE, row).get::<u32>(0),
    )?;
    Ok(found.is_some())
}

/// Whether an order is here that this device erases itself.
///
/// # Errors
/// What the database refuses.
pub fn wipes(reader: &Reader<'_>, device: DeviceId) -> Result<bool, StoreError> {
    let found = reader.one(
        "SELECT 1 FROM orders WHERE kind = 'wipe' AND device = ?1",
        [device.as_bytes()],
        |row| Columns::of(TABLE, row).get::<u32>(0),
    )?;
    Ok(found.is_some())
}

/// Marks an order handed over.
///
/// # Errors
/// What the database refuses.
pub fn mark_sent(writer: &Writer<'_>, order: OrderId) -> Result<(), StoreError> {
    writer.run("UPDATE orders SET to_send = 0 WHERE name = ?1", [order.as_bytes()])?;
    Ok(())
}

/// Has everything that is known here handed over once more: the server went back to an older state.
///
/// # Errors
/// What the database refuses.
pub fn send_again(writer: &Writer<'_>) -> Result<(), StoreError> {
    writer.run("UPDATE orders SET to_send = 1", [])?;
    writer.run("UPDATE orders_done SET to_send = 1", [])?;
    Ok(())
}

/// Keeps the word that an order was carried out; says whether it is new.
///
/// # Errors
/// What the database refuses.
pub fn put_done(
    writer: &Writer<'_>,
    order: OrderId,
    by: KeyId,
    bytes: &[u8],
    at: Timestamp,
    to_send: bool,
) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO orders_done (name, given_by, taken_at, to_send, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (name, given_by) DO NOTHING",
        params![order.as_bytes(), by.as_bytes(), at.0, to_send, bytes],
    )?;
    Ok(rows > 0)
}

/// Who said that orders were carried out; those that still have to be handed over, or all.
///
/// # Errors
/// What the database refuses.
pub fn done(reader: &Reader<'_>, to_send_only: bool) -> Result<Vec<DoneRow>, StoreError> {
    reader.all(
        "SELECT name, given_by, bytes FROM orders_done WHERE to_send = 1 OR ?1 = 0 ORDER BY id",
        [to_send_only],
        |row| {
            let columns = Columns::of("orders_done", row);
            Ok(DoneRow {
                order: OrderId::from_bytes(columns.bytes(0)?),
                by: KeyId::from_bytes(columns.bytes(1)?),
                bytes: columns.get(2)?,
            })
        },
    )
}

/// Marks such a word handed over.
///
/// # Errors
/// What the database refuses.
pub fn mark_done_sent(writer: &Writer<'_>, order: OrderId, by: KeyId) -> Result<(), StoreError> {
    writer.run(
        "UPDATE orders_done SET to_send = 0 WHERE name = ?1 AND given_by = ?2",
        params![order.as_bytes(), by.as_bytes()],
    )?;
    Ok(())
}

fn row(row: &rusqlite::Row<'_>) -> Result<OrderRow, StoreError> {
    let columns = Columns::of(TABLE, row);
    Ok(OrderRow {
        order: OrderId::from_bytes(columns.bytes(0)?),
        kind: columns.word(1)?,
        device: columns.device(2)?,
        batch: columns.batch_or_none(3)?,
        taken_at: Timestamp(columns.get(4)?),
        bytes: columns.get(5)?,
    })
}
