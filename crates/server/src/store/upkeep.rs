//! Upkeep of a store, beside a server or without one: migrate, check, prune, and saying that a backup was restored.

mod check;

pub use check::{CheckReport, check};

use super::engine::{Engine, Value, first};
use super::postgres::Postgres;
use super::sqlite::Sqlite;
use super::{OpenRefused, Place, StoreError, enrolments, log, migrations, uploads, usage, writer};
use crate::identity;
use std::path::{Path, PathBuf};
use waymark_wire::Hour;

/// Why upkeep was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UpkeepRefused {
    /// The store could not be opened.
    #[error(transparent)]
    Open(#[from] OpenRefused),
    /// The disk or the database failed half-way; what was not finished was undone.
    #[error("the disk or the database failed")]
    Disk,
}

impl From<StoreError> for UpkeepRefused {
    fn from(_: StoreError) -> Self {
        Self::Disk
    }
}

/// Where a server's keys and its store are. A folder alone is a server with the embedded store.
#[derive(Debug, Clone)]
pub struct Location {
    /// The folder that `init` made.
    pub data: PathBuf,
    /// A `postgres://` URL, where the store is not in the folder.
    pub database_url: Option<String>,
    /// The authorities by which a database on another machine is known.
    pub database_ca: Option<PathBuf>,
}

impl From<&Path> for Location {
    fn from(data: &Path) -> Self {
        Self { data: data.to_owned(), database_url: None, database_ca: None }
    }
}

impl Location {
    pub(crate) fn place(&self) -> Result<Place, OpenRefused> {
        let file = identity::store_path(&self.data);
        Place::read(&file, self.database_url.as_deref(), self.database_ca.as_deref())
    }
}

/// A connection for upkeep.
enum Opened {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Opened {
    /// Opens a store that is there, of this program's version.
    fn existing(location: &Location) -> Result<Self, UpkeepRefused> {
        let (opened, version) = match location.place()? {
            Place::File(path) => {
                let engine = Sqlite::open(&path)?;
                let version = engine.version()?;
                (Self::Sqlite(engine), version)
            }
            Place::Database(address) => {
                let mut engine = Postgres::connect(&address)?;
                let version = engine.version()?;
                (Self::Postgres(engine), version)
            }
        };
        if version == migrations::NEWEST { Ok(opened) } else { Err(OpenRefused::Older.into()) }
    }

    fn engine(&mut self) -> &mut dyn Engine {
        match self {
            Self::Sqlite(engine) => engine,
            Self::Postgres(engine) => engine,
        }
    }
}

/// What pruning did, or would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct PruneReport {
    /// Bodies removed: opened by a base, and older than asked.
    pub bodies: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Brings the store to the newest version. Gives the versions before and after.
///
/// # Errors
/// See [`UpkeepRefused`]; a newer store is left untouched.
pub fn migrate(location: impl Into<Location>) -> Result<(usize, usize), UpkeepRefused> {
    let before = match location.into().place()? {
        Place::File(path) => Sqlite::create(&path)?.migrate()?,
        Place::Database(address) => Postgres::connect(&address)?.migrate()?,
    };
    Ok((before, migrations::NEWEST))
}

/// Removes bodies that a base has opened and that are older than `days` at the hour `now`. Their rows and
/// receipts stay for ever. With `dry_run` nothing is removed. May run beside a server.
///
/// # Errors
/// See [`UpkeepRefused`].
pub fn prune(
    location: impl Into<Location>,
    now: Hour,
    days: u64,
    dry_run: bool,
) -> Result<PruneReport, UpkeepRefused> {
    let mut opened = Opened::existing(&location.into())?;
    let before = now.0.saturating_sub(days.saturating_mul(24));
    if dry_run {
        return Ok(prunable(opened.engine(), before)?);
    }
    let pruned = writer::in_transaction(opened.engine(), |engine| {
        let report = prunable(engine, before)?;
        engine.execute(
            "DELETE FROM bodies WHERE log_index IN (
                 SELECT log_index FROM batches WHERE hour < ?1
                 AND log_index IN (SELECT log_index FROM receipts WHERE level = 'opened'))",
            &[Value::Int(before)],
        )?;
        usage::forget_before(engine, now.day().saturating_sub(31))?;
        uploads::sweep(engine, now)?;
        enrolments::sweep(engine, now)?;
        Ok(report)
    });
    Ok(pruned?)
}

fn prunable(engine: &mut dyn Engine, before: u64) -> Result<PruneReport, StoreError> {
    let rows = engine.query(
        "SELECT count(*), CAST(coalesce(sum(size), 0) AS BIGINT) FROM batches
         JOIN bodies ON bodies.log_index = batches.log_index
         WHERE hour < ?1 AND batches.log_index IN (SELECT log_index FROM receipts WHERE level = 'opened')",
        &[Value::Int(before)],
    )?;
    let row = first(rows).ok_or(StoreError::Disk)?;
    Ok(PruneReport { bodies: row.number(0)?, bytes: row.number(1)? })
}

/// Says that this store was restored from a backup: the log goes on from here under a new incarnation, so that
/// devices and bases offer again what came in between. Gives how many batches the log holds. Not beside a server.
///
/// # Errors
/// See [`UpkeepRefused`].
pub fn restored(location: impl Into<Location>) -> Result<u64, UpkeepRefused> {
    let mut opened = Opened::existing(&location.into())?;
    let incarnation = migrations::draw_incarnation()?;
    let began = writer::in_transaction(opened.engine(), |engine| log::begin_incarnation(engine, incarnation));
    Ok(began?)
}
