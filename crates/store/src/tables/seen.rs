//! `seen`: on a base, what each device said of itself in the newest batch that arrived. Newest is by the chain.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::DeviceId;

const TABLE: &str = "seen";

/// What is known of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The device.
    pub device: DeviceId,
    /// When its newest batch arrived.
    pub at: Timestamp,
    /// The key epoch of that batch.
    pub epoch: u32,
    /// Its number.
    pub seq: u64,
    /// The roster it was sealed under.
    pub roster: u64,
    /// How many batches waited on the device.
    pub waiting: Option<u32>,
    /// How many hours the oldest had waited.
    pub oldest_hours: Option<u64>,
    /// The version of its program.
    pub version: Option<String>,
    /// Its key for letters (`age1…`).
    pub letters_to: Option<String>,
}

/// Keeps what a device said. What is older by the chain than what is here changes nothing; says whether it was newer.
/// A key for letters stays known where a batch names none.
///
/// # Errors
/// What the database refuses.
pub fn put(writer: &Writer<'_>, seen: &Seen) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO seen (device, at, epoch, seq, roster, waiting, oldest_hours, version, letters_to)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (device) DO UPDATE SET
             at = excluded.at, epoch = excluded.epoch, seq = excluded.seq, roster = excluded.roster,
             waiting = excluded.waiting, oldest_hours = excluded.oldest_hours, version = excluded.version,
             letters_to = CASE WHEN excluded.letters_to = '' THEN letters_to ELSE excluded.letters_to END
         WHERE (excluded.epoch, excluded.seq) > (epoch, seq)",
        params![
            seen.device.as_bytes(),
            seen.at.0,
            seen.epoch,
            seen.seq,
            seen.roster,
            seen.waiting.map_or(-1, i64::from),
            seen.oldest_hours.map_or(-1, |hours| i64::try_from(hours).unwrap_or(i64::MAX)),
            seen.version.as_deref().unwrap_or(""),
            seen.letters_to.as_deref().unwrap_or(""),
        ],
    )?;
    Ok(rows > 0)
}

/// What is known of a device.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, device: DeviceId) -> Result<Option<Seen>, StoreError> {
    reader.one(
        "SELECT device, at, epoch, seq, roster, waiting, oldest_hours, version, letters_to
         FROM seen WHERE device = ?1",
        [device.as_bytes()],
        row,
    )
}

/// Every device that has sent anything.
///
/// # Errors
/// What the database refuses.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Seen>, StoreError> {
    reader.all(
        "SELECT device, at, epoch, seq, roster, waiting, oldest_hours, version, letters_to
         FROM seen ORDER BY device",
        [],
        row,
    )
}

fn row(row: &rusqlite::Row<'_>) -> Result<Seen, StoreError> {
    let columns = Columns::of(TABLE, row);
    let text = |place| columns.get::<String>(place).map(|text| (!text.is_empty()).then_some(text));
    Ok(Seen {
        device: columns.device(0)?,
        at: Timestamp(columns.get(1)?),
        epoch: columns.get(2)?,
        seq: columns.get(3)?,
        roster: columns.get(4)?,
        waiting: u32::try_from(columns.get::<i64>(5)?).ok(),
        oldest_hours: u64::try_from(columns.get::<i64>(6)?).ok(),
        version: text(7)?,
        letters_to: text(8)?,
    })
}
