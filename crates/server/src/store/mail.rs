//! Mail on its way down: letters and orders, and the word back that an order was carried out. The server reads one
//! thing of it: which batch is to be deleted.

use super::StoreError;
use super::engine::{Engine, Value, first};
use super::log::numbered_bytes;
use waymark_wire::{BatchId, DeviceId, Hour, OrderId};

/// What a piece of mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MailKind {
    Letter,
    Order,
    Done,
}

impl MailKind {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Order => "order",
            Self::Done => "done",
        }
    }

    fn of(word: &str) -> Result<Self, StoreError> {
        [Self::Letter, Self::Order, Self::Done]
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or(StoreError::Disk)
    }
}

/// A piece of mail whose signature was checked.
#[derive(Debug, Clone)]
pub(crate) struct NewMail {
    pub(crate) kind: MailKind,
    /// What it is known by: the same again has no effect.
    pub(crate) id: Vec<u8>,
    /// Whom it is for, or who says so.
    pub(crate) device: DeviceId,
    pub(crate) bytes: Vec<u8>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Posted {
    New,
    Known,
    /// Something else is known by its id.
    Other,
}

/// Takes a piece of mail.
pub(crate) fn post(engine: &mut dyn Engine, mail: &NewMail, hour: Hour) -> Result<Posted, StoreError> {
    let (kind, id) = (Value::Text(mail.kind.word()), Value::Bytes(&mail.id));
    let known = engine.query("SELECT bytes FROM mail WHERE kind = ?1 AND id = ?2", &[kind, id])?;
    if let Some(row) = first(known) {
        return Ok(if row.bytes(0)? == mail.bytes { Posted::Known } else { Posted::Other });
    }
    let (device, bytes) = (Value::Bytes(mail.device.as_bytes()), Value::Bytes(&mail.bytes));
    engine.execute(
        "INSERT INTO mail (kind, id, device, hour, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
        &[kind, id, device, Value::Int(hour.0), bytes],
    )?;
    Ok(Posted::New)
}

/// Whether an order of this id is here.
pub(crate) fn has_order(engine: &mut dyn Engine, id: &OrderId) -> Result<bool, StoreError> {
    let rows = engine
        .query("SELECT 1 FROM mail WHERE kind = 'order' AND id = ?1", &[Value::Bytes(id.as_bytes())])?;
    Ok(!rows.is_empty())
}

/// Carries out an order to delete a batch: its bytes go from everywhere, and nobody's copy is ever taken again. Row,
/// receipt and leaf stay, or a deletion would look like a loss.
pub(crate) fn delete_batch(
    engine: &mut dyn Engine,
    batch: &BatchId,
    order: &OrderId,
    hour: Hour,
) -> Result<(), StoreError> {
    let id = Value::Bytes(batch.as_bytes());
    engine.execute(
        "INSERT INTO deletions (batch, order_id, hour) VALUES (?1, ?2, ?3) ON CONFLICT (batch) DO NOTHING",
        &[id, Value::Bytes(order.as_bytes()), Value::Int(hour.0)],
    )?;
    engine.execute(
        "DELETE FROM bodies WHERE log_index IN (SELECT log_index FROM batches WHERE id = ?1)",
        &[id],
    )?;
    engine.execute("UPDATE quarantine SET bytes = ?2 WHERE id = ?1", &[id, Value::Bytes(b"")])?;
    engine.execute("DELETE FROM chunks WHERE batch = ?1", &[id])?;
    engine.execute("DELETE FROM uploads WHERE batch = ?1", &[id]).map(drop)
}

/// Mail after a number, in order: what is for this device (orders alone where it is not active), and for a base
/// every order and every word that one was carried out.
pub(crate) fn after(
    engine: &mut dyn Engine,
    reader: Reader,
    after: u64,
    limit: u64,
) -> Result<Vec<(u64, MailKind, Vec<u8>)>, StoreError> {
    let sql = match reader.scope {
        Scope::Base => {
            "SELECT n, bytes, kind FROM mail WHERE n > ?2 AND (device = ?1 OR kind <> 'letter')
             ORDER BY n LIMIT ?3"
        }
        Scope::Device => {
            "SELECT n, bytes, kind FROM mail WHERE n > ?2 AND device = ?1 AND kind <> 'done'
             ORDER BY n LIMIT ?3"
        }
        Scope::OrdersAlone => {
            "SELECT n, bytes, kind FROM mail WHERE n > ?2 AND device = ?1 AND kind = 'order'
             ORDER BY n LIMIT ?3"
        }
    };
    let values = [Value::Bytes(reader.device.as_bytes()), Value::Int(after), Value::Int(limit)];
    let rows = engine.query(sql, &values)?;
    rows.iter()
        .map(|row| {
            let (n, bytes) = numbered_bytes(row)?;
            Ok((n, MailKind::of(row.text(2)?)?, bytes))
        })
        .collect()
}

/// Who reads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader {
    pub(crate) device: DeviceId,
    pub(crate) scope: Scope,
}

/// How much of the mail somebody may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    Base,
    Device,
    OrdersAlone,
}
