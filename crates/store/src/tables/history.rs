//! `history_…`: what was sealed before a further base was there, handed on to that base. On the base that hands on:
//! whom to, which batches on which pages, and the pages that wait. On the base that takes: pages and keys that came.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::{BatchId, DeviceId, LetterId};
use zeroize::Zeroizing;

const TABLE: &str = "history";

/// The key of one batch, as it lies in the database.
pub type KeyBytes = Zeroizing<[u8; 16]>;

/// To whom the history is handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// The base.
    pub device: DeviceId,
    /// The first roster under which batches are sealed to it.
    pub since: u64,
}

/// A page that waits to be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its name.
    pub letter: LetterId,
    /// For whom.
    pub device: DeviceId,
    /// The signed letter.
    pub bytes: Vec<u8>,
}

/// How far handing on to one base has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Batches whose keys are on pages.
    pub given: u32,
    /// Of these, those whose page still waits to be handed over.
    pub waiting: u32,
}

/// Notes that the history goes to a base. The same again changes nothing.
///
/// # Errors
/// What the database refuses.
pub fn grant(writer: &Writer<'_>, grant: Grant, at: Timestamp) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO history_grants (device, since, given_at) VALUES (?1, ?2, ?3) ON CONFLICT (device) DO NOTHING",
        params![grant.device.as_bytes(), grant.since, at.0],
    )?;
    Ok(())
}

/// Every base that the history is handed on to.
///
/// # Errors
/// What the database refuses.
pub fn grants(reader: &Reader<'_>) -> Result<Vec<Grant>, StoreError> {
    reader.all("SELECT device, since FROM history_grants ORDER BY device", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok(Grant { device: columns.device(0)?, since: columns.get(1)? })
    })
}

/// Forgets a base that is out of use: its pages do not go out.
///
/// # Errors
/// What the database refuses.
pub fn withdraw(writer: &Writer<'_>, device: DeviceId) -> Result<(), StoreError> {
    writer.erases();
    for table in ["history_pages", "history_given", "history_grants"] {
        writer.run(&format!("DELETE FROM {table} WHERE device = ?1"), [device.as_bytes()])?;
    }
    Ok(())
}

/// Asks that one batch be handed on to a base, whenever it was sealed: a person here has decided about it.
///
/// # Errors
/// What the database refuses.
pub fn ask_for(writer: &Writer<'_>, device: DeviceId, batch: BatchId) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO history_given (device, batch, page) VALUES (?1, ?2, -1)
         ON CONFLICT (device, batch) DO UPDATE SET page = -1 WHERE page = 0",
        params![device.as_bytes(), batch.as_bytes()],
    )?;
    Ok(())
}

/// The bases that single batches are to be handed on to.
///
/// # Errors
/// What the database refuses.
pub fn asked_for(reader: &Reader<'_>) -> Result<Vec<DeviceId>, StoreError> {
    reader.all("SELECT DISTINCT device FROM history_given WHERE page = -1", [], |row| {
        Columns::of(TABLE, row).device(0)
    })
}

/// Batches that were opened here and not looked at for this base yet, oldest first, `limit` at most; each with whether
/// it was asked for. Without `all` only those that were asked for.
///
/// # Errors
/// What the database refuses.
pub fn to_give(
    reader: &Reader<'_>,
    device: DeviceId,
    all: bool,
    limit: u32,
) -> Result<Vec<(BatchId, bool)>, StoreError> {
    reader.all(
        "SELECT b.batch, coalesce(g.page, 0) = -1 FROM batches AS b
         LEFT JOIN history_given AS g ON g.device = ?1 AND g.batch = b.batch
         WHERE b.state = 'opened' AND length(b.bytes) > 0 AND (g.page = -1 OR (g.page IS NULL AND ?2))
         ORDER BY b.id LIMIT ?3",
        params![device.as_bytes(), all, limit],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((columns.batch(0)?, columns.get(1)?))
        },
    )
}

/// Draws the number of the next page for a base.
///
/// # Errors
/// What the database refuses.
pub fn next_page(reader: &Reader<'_>, device: DeviceId) -> Result<u64, StoreError> {
    let last = reader.one(
        "SELECT max(coalesce((SELECT pages FROM history_grants WHERE device = ?1), 0),
                    coalesce((SELECT max(page) FROM history_given WHERE device = ?1), 0))",
        [device.as_bytes()],
        |row| Columns::of(TABLE, row).get::<u64>(0),
    )?;
    Ok(last.unwrap_or(0) + 1)
}

/// Keeps a page, and which batches are on it.
///
/// # Errors
/// What the database refuses.
pub fn put_page(
    writer: &Writer<'_>,
    page: &Page,
    number: u64,
    batches: &[BatchId],
) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO history_pages (letter, device, page, bytes) VALUES (?1, ?2, ?3, ?4)",
        params![page.letter.as_bytes(), page.device.as_bytes(), number, page.bytes],
    )?;
    writer.run(
        "UPDATE history_grants SET pages = ?2 WHERE device = ?1",
        params![page.device.as_bytes(), number],
    )?;
    batches.iter().try_for_each(|batch| mark(writer, page.device, *batch, number))
}

/// Notes that a batch was looked at for a base: on this page, or 0 where it needs none.
///
/// # Errors
/// What the database refuses.
pub fn mark(writer: &Writer<'_>, device: DeviceId, batch: BatchId, page: u64) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO history_given (device, batch, page) VALUES (?1, ?2, ?3)
         ON CONFLICT (device, batch) DO UPDATE SET page = excluded.page",
        params![device.as_bytes(), batch.as_bytes(), page],
    )?;
    Ok(())
}

/// The pages that wait, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn pages(reader: &Reader<'_>) -> Result<Vec<Page>, StoreError> {
    reader.all("SELECT letter, device, bytes FROM history_pages ORDER BY id", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok(Page {
            letter: LetterId::from_bytes(columns.bytes(0)?),
            device: columns.device(1)?,
            bytes: columns.get(2)?,
        })
    })
}

/// Drops a page that was handed over.
///
/// # Errors
/// What the database refuses.
pub fn sent(writer: &Writer<'_>, letter: LetterId) -> Result<(), StoreError> {
    writer.erases();
    writer.run("DELETE FROM history_pages WHERE letter = ?1", [letter.as_bytes()])?;
    Ok(())
}

/// Has every page made anew: the server went back to an older state, or they go by another way.
///
/// # Errors
/// What the database refuses.
pub fn give_again(writer: &Writer<'_>, device: Option<DeviceId>) -> Result<(), StoreError> {
    writer.erases();
    let device = device.map(|device| device.as_bytes().to_vec());
    writer.run("DELETE FROM history_pages WHERE ?1 IS NULL OR device = ?1", params![device])?;
    writer.run(
        "UPDATE history_given SET page = -1 WHERE page > 0 AND (?1 IS NULL OR device = ?1)",
        params![device],
    )?;
    Ok(())
}

/// The batches that are on pages for a base, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn given(reader: &Reader<'_>, device: DeviceId) -> Result<Vec<BatchId>, StoreError> {
    reader.all(
        "SELECT g.batch FROM history_given AS g JOIN batches AS b ON b.batch = g.batch
         WHERE g.device = ?1 AND g.page > 0 ORDER BY b.id",
        [device.as_bytes()],
        |row| Columns::of(TABLE, row).batch(0),
    )
}

/// How far handing on to a base has come.
///
/// # Errors
/// What the database refuses.
pub fn progress(reader: &Reader<'_>, device: DeviceId) -> Result<Progress, StoreError> {
    let progress = reader.one(
        "SELECT count(*), count(p.page) FROM history_given AS g
         LEFT JOIN history_pages AS p ON p.device = g.device AND p.page = g.page
         WHERE g.device = ?1 AND g.page > 0",
        [device.as_bytes()],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok(Progress { given: columns.get(0)?, waiting: columns.get(1)? })
        },
    )?;
    Ok(progress.unwrap_or_default())
}

/// Notes that a page was taken; says whether it is new.
///
/// # Errors
/// What the database refuses.
pub fn take(
    writer: &Writer<'_>,
    letter: LetterId,
    by: DeviceId,
    page: u64,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO history_taken (letter, given_by, page, taken_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (letter) DO NOTHING",
        params![letter.as_bytes(), by.as_bytes(), page, at.0],
    )?;
    Ok(rows > 0)
}

/// Whether a page was taken.
///
/// # Errors
/// What the database refuses.
pub fn was_taken(reader: &Reader<'_>, letter: LetterId) -> Result<bool, StoreError> {
    let found = reader.one("SELECT 1 FROM history_taken WHERE letter = ?1", [letter.as_bytes()], |row| {
        Columns::of(TABLE, row).get::<u32>(0)
    })?;
    Ok(found.is_some())
}

/// Keeps a key that another base gave for a batch; a later one by the same base replaces it.
///
/// # Errors
/// What the database refuses.
pub fn put_key(writer: &Writer<'_>, batch: BatchId, by: DeviceId, key: &[u8; 16]) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO history_keys (batch, given_by, key) VALUES (?1, ?2, ?3)
         ON CONFLICT (batch, given_by) DO UPDATE SET key = excluded.key",
        params![batch.as_bytes(), by.as_bytes(), key],
    )?;
    Ok(())
}

/// The keys that were given for a batch.
///
/// # Errors
/// What the database refuses.
pub fn keys(reader: &Reader<'_>, batch: BatchId) -> Result<Vec<KeyBytes>, StoreError> {
    reader.all("SELECT key FROM history_keys WHERE batch = ?1 ORDER BY given_by", [batch.as_bytes()], |row| {
        Columns::of(TABLE, row).bytes(0).map(Zeroizing::new)
    })
}

/// Forgets the keys of a batch: none of them opens it, or its deletion was ordered. Pages that wait with it on them are
/// made anew without it.
///
/// # Errors
/// What the database refuses.
pub fn forget(writer: &Writer<'_>, batch: BatchId) -> Result<(), StoreError> {
    writer.erases();
    writer.run("DELETE FROM history_keys WHERE batch = ?1", [batch.as_bytes()])?;
    let on: Vec<(DeviceId, u64)> = writer.all(
        "SELECT p.device, p.page FROM history_pages AS p
         JOIN history_given AS g ON g.device = p.device AND g.page = p.page WHERE g.batch = ?1",
        [batch.as_bytes()],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((columns.device(0)?, columns.get(1)?))
        },
    )?;
    for (device, page) in on {
        writer.run(
            "DELETE FROM history_pages WHERE device = ?1 AND page = ?2",
            params![device.as_bytes(), page],
        )?;
        writer.run(
            "UPDATE history_given SET page = -1 WHERE device = ?1 AND page = ?2",
            params![device.as_bytes(), page],
        )?;
    }
    writer.run("DELETE FROM history_given WHERE batch = ?1", [batch.as_bytes()])?;
    Ok(())
}

/// Batches that wait here closed although a key was given for them, `limit` at most.
///
/// # Errors
/// What the database refuses.
pub fn to_open(reader: &Reader<'_>, limit: u32) -> Result<Vec<BatchId>, StoreError> {
    reader.all(
        "SELECT batch FROM batches WHERE state = 'stuck' AND reason IN ('wrong_key', 'lost_device')
         AND batch IN (SELECT batch FROM history_keys) ORDER BY id LIMIT ?1",
        [limit],
        |row| Columns::of(TABLE, row).batch(0),
    )
}

/// How many batches were opened with keys that were given.
///
/// # Errors
/// What the database refuses.
pub fn opened(reader: &Reader<'_>) -> Result<u32, StoreError> {
    let count = reader.one(
        "SELECT count(*) FROM batches WHERE state = 'opened' AND batch IN (SELECT batch FROM history_keys)",
        [],
        |row| Columns::of(TABLE, row).get(0),
    )?;
    Ok(count.unwrap_or(0))
}

/// Batches for which a key was given and which are not here.
///
/// # Errors
/// What the database refuses.
pub fn absent(reader: &Reader<'_>) -> Result<Vec<BatchId>, StoreError> {
    reader.all(
        "SELECT DISTINCT batch FROM history_keys WHERE batch NOT IN (SELECT batch FROM batches) ORDER BY batch",
        [],
        |row| Columns::of(TABLE, row).batch(0),
    )
}

/// Batches that are here and were sealed to others, and for which nobody has given a key.
///
/// # Errors
/// What the database refuses.
pub fn closed(reader: &Reader<'_>) -> Result<Vec<BatchId>, StoreError> {
    reader.all(
        "SELECT batch FROM batches WHERE state = 'stuck' AND reason = 'wrong_key'
         AND batch NOT IN (SELECT batch FROM history_keys) ORDER BY id",
        [],
        |row| Columns::of(TABLE, row).batch(0),
    )
}
