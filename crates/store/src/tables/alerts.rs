//! `alerts`: on a base, what a coordinator must know: gaps, forks, unreadable batches.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::DeviceId;

const TABLE: &str = "alerts";

/// One alert that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Its number.
    pub id: i64,
    /// What: `gap`, `fork`, `unreadable`, `clock`, `lost_device`.
    pub code: String,
    /// The device it is about.
    pub device: Option<DeviceId>,
    /// The number or the batch it is about; empty where that says nothing.
    pub about: String,
    /// When it was raised first.
    pub raised_at: Timestamp,
}

/// Raises an alert; says whether it is new. The same one again has no effect, unless it was settled: then it stands
/// again.
///
/// # Errors
/// What the database refuses.
pub fn raise(
    writer: &Writer<'_>,
    code: &str,
    device: Option<DeviceId>,
    about: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let device = device.map_or_else(Vec::new, |device| device.as_bytes().to_vec());
    let rows = writer.run(
        "INSERT INTO alerts (code, device, about, raised_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (code, device, about) DO UPDATE SET settled_at = 0, raised_at = excluded.raised_at
         WHERE settled_at <> 0",
        params![code, device, about, at.0],
    )?;
    Ok(rows > 0)
}

/// Settles an alert: a gap that filled, a fork a human has looked at. Says whether it stood.
///
/// # Errors
/// What the database refuses.
pub fn settle(writer: &Writer<'_>, id: i64, at: Timestamp) -> Result<bool, StoreError> {
    let rows = writer.run(
        "UPDATE alerts SET settled_at = ?2 WHERE id = ?1 AND settled_at = 0",
        params![id, at.0.max(1)],
    )?;
    Ok(rows > 0)
}

/// The alerts that stand, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn standing(reader: &Reader<'_>) -> Result<Vec<Alert>, StoreError> {
    reader.all(
        "SELECT id, code, device, about, raised_at FROM alerts WHERE settled_at = 0 ORDER BY id",
        [],
        |row| {
            let columns = Columns::of(TABLE, row);
            let device: Vec<u8> = columns.get(2)?;
            Ok(Alert {
                id: columns.get(0)?,
                code: columns.get(1)?,
                device: if device.is_empty() { None } else { Some(columns.device(2)?) },
                about: columns.get(3)?,
                raised_at: Timestamp(columns.get(4)?),
            })
        },
    )
}
