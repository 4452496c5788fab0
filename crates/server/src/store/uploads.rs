//! Uploads that are not whole yet: the chunks a device has brought, each durable before it is answered.

use super::StoreError;
use super::engine::{Engine, Value, first};
use waymark_wire::{BatchId, DeviceId, Hour};

/// How many uploads one device may have open.
const MOST_OPEN: u64 = 8;
/// After how many hours without a new chunk an upload is swept.
const HOURS_KEPT: u64 = 48;

/// Whose upload of what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Upload {
    pub(crate) batch: BatchId,
    pub(crate) device: DeviceId,
}

/// Where an upload stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) size: u64,
    pub(crate) received: u64,
}

/// How beginning one ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Begun {
    At(Progress),
    /// It was begun with another size.
    OtherSize,
    TooMany,
}

/// What became of a chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Chunk {
    Taken(Progress),
    /// It does not begin where the last one ended.
    WrongOffset(u64),
    PastTheEnd,
    NoUpload,
}

impl Upload {
    fn key(&self) -> [Value<'_>; 2] {
        [Value::Bytes(self.batch.as_bytes()), Value::Bytes(self.device.as_bytes())]
    }
}

/// Where this upload stands, if it was begun.
pub(crate) fn progress(engine: &mut dyn Engine, upload: &Upload) -> Result<Option<Progress>, StoreError> {
    let rows =
        engine.query("SELECT size, received FROM uploads WHERE batch = ?1 AND device = ?2", &upload.key())?;
    first(rows).map(|row| Ok(Progress { size: row.number(0)?, received: row.number(1)? })).transpose()
}

/// Begins an upload, or finds the one that was begun.
pub(crate) fn begin(
    engine: &mut dyn Engine,
    upload: &Upload,
    size: u64,
    hour: Hour,
) -> Result<Begun, StoreError> {
    if let Some(progress) = progress(engine, upload)? {
        return Ok(if progress.size == size { Begun::At(progress) } else { Begun::OtherSize });
    }
    let [batch, device] = upload.key();
    let open = engine.query("SELECT count(*) FROM uploads WHERE device = ?1", &[device])?;
    if first(open).map_or(Ok(0), |row| row.number(0))? >= MOST_OPEN {
        return Ok(Begun::TooMany);
    }
    engine.execute(
        "INSERT INTO uploads (batch, device, size, received, hour) VALUES (?1, ?2, ?3, 0, ?4)",
        &[batch, device, Value::Int(size), Value::Int(hour.0)],
    )?;
    Ok(Begun::At(Progress { size, received: 0 }))
}

/// Takes a chunk that begins exactly where the last one ended; changes nothing otherwise.
pub(crate) fn add(
    engine: &mut dyn Engine,
    upload: &Upload,
    offset: u64,
    bytes: &[u8],
    hour: Hour,
) -> Result<Chunk, StoreError> {
    let Some(progress) = progress(engine, upload)? else { return Ok(Chunk::NoUpload) };
    if offset != progress.received {
        return Ok(Chunk::WrongOffset(progress.received));
    }
    let received = offset.saturating_add(bytes.len() as u64);
    if received > progress.size {
        return Ok(Chunk::PastTheEnd);
    }
    let [batch, device] = upload.key();
    engine.execute(
        "INSERT INTO chunks (batch, device, place, bytes) VALUES (?1, ?2, ?3, ?4)",
        &[batch, device, Value::Int(offset), Value::Bytes(bytes)],
    )?;
    engine.execute(
        "UPDATE uploads SET received = ?3, hour = ?4 WHERE batch = ?1 AND device = ?2",
        &[batch, device, Value::Int(received), Value::Int(hour.0)],
    )?;
    Ok(Chunk::Taken(Progress { received, ..progress }))
}

/// All the bytes that came, in order.
pub(crate) fn bytes(engine: &mut dyn Engine, upload: &Upload) -> Result<Vec<u8>, StoreError> {
    let rows = engine
        .query("SELECT bytes FROM chunks WHERE batch = ?1 AND device = ?2 ORDER BY place", &upload.key())?;
    let mut whole = Vec::new();
    for row in rows {
        whole.extend_from_slice(row.bytes(0)?);
    }
    Ok(whole)
}

/// Forgets an upload: it became a batch, or never will.
pub(crate) fn forget(engine: &mut dyn Engine, upload: &Upload) -> Result<(), StoreError> {
    engine.execute("DELETE FROM chunks WHERE batch = ?1 AND device = ?2", &upload.key())?;
    engine.execute("DELETE FROM uploads WHERE batch = ?1 AND device = ?2", &upload.key()).map(drop)
}

/// Sweeps the uploads that have not grown for two days. Gives how many.
pub(crate) fn sweep(engine: &mut dyn Engine, now: Hour) -> Result<u64, StoreError> {
    let before = Value::Int(now.0.saturating_sub(HOURS_KEPT));
    engine.execute(
        "DELETE FROM chunks WHERE EXISTS (SELECT 1 FROM uploads WHERE uploads.batch = chunks.batch
             AND uploads.device = chunks.device AND uploads.hour < ?1)",
        &[before],
    )?;
    engine.execute("DELETE FROM uploads WHERE hour < ?1", &[before])
}
