//! Upkeep of a store that is not being served: migrate, check, prune.

use super::{Connection, OpenRefused, connect, int, migrations, rosters, uint, usage};
use crate::identity;
use rusqlite::{OpenFlags, params};
use std::path::Path;
use waymark_wire::{HeldRoster, Hour, Receipt, SealedBatch, Signed};

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

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct CheckReport {
    /// Batches in the log.
    pub batches: u64,
    /// Sealed bodies that are there and were compared with their ids.
    pub bodies: u64,
    /// Batches in quarantine.
    pub quarantined: u64,
    /// Rosters, each following the one before.
    pub rosters: u64,
    /// What is wrong; empty when all is well. Codes and log places, no content.
    pub faults: Vec<String>,
}

/// What pruning did, or would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct PruneReport {
    /// Bodies removed: opened by a base, and older than asked.
    pub bodies: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Brings the store in this folder to the newest version. Gives the versions before and after.
///
/// # Errors
/// See [`UpkeepRefused`]; a newer store is left untouched.
pub fn migrate(data: &Path) -> Result<(usize, usize), UpkeepRefused> {
    let path = identity::store_path(data);
    let mut connection = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    let before = migrations::run(&mut connection)?;
    Ok((before, migrations::NEWEST))
}

/// Checks the store in this folder: the file itself, the log without gaps, every body against its id, every
/// receipt and roster. May run beside a server.
///
/// # Errors
/// See [`UpkeepRefused`]; what is wrong *inside* is in the report.
pub fn check(data: &Path) -> Result<CheckReport, UpkeepRefused> {
    let connection = connect(&identity::store_path(data), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    migrations::version(&connection)?;
    let mut report = CheckReport::default();
    // One transaction: a server may be writing while we look.
    let mut look = || -> rusqlite::Result<()> {
        connection.execute_batch("BEGIN")?;
        check_file(&connection, &mut report)?;
        check_log(&connection, &mut report)?;
        check_rosters(&connection, &mut report)?;
        report.quarantined =
            connection.query_row("SELECT count(*) FROM quarantine", [], |row| row.get(0).map(uint))?;
        connection.execute_batch("ROLLBACK")
    };
    look().map_err(|_| UpkeepRefused::Disk)?;
    Ok(report)
}

fn check_file(connection: &Connection, report: &mut CheckReport) -> rusqlite::Result<()> {
    let sound: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if sound != "ok" {
        report.faults.push("file: integrity check failed".to_owned());
    }
    Ok(())
}

fn check_log(connection: &Connection, report: &mut CheckReport) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(
        "SELECT log_index, id, receipt, bytes FROM batches LEFT JOIN bodies USING (log_index) ORDER BY log_index",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.batches += 1;
        let place = uint(row.get(0)?);
        let id: [u8; 32] = row.get(1)?;
        let (receipt, body): (Vec<u8>, Option<Vec<u8>>) = (row.get(2)?, row.get(3)?);
        if place != report.batches {
            report.faults.push(format!("log: place {} is missing", report.batches));
            report.batches = place;
        }
        let said = Signed::<Receipt>::parse(&receipt).and_then(|signed| signed.peek());
        if !said.is_ok_and(|said| *said.batch.as_bytes() == id && said.log_index == Some(place)) {
            report.faults.push(format!("receipt: at place {place} is damaged"));
        }
        if let Some(body) = body {
            report.bodies += 1;
            if !SealedBatch::parse(&body).is_ok_and(|batch| *batch.id().as_bytes() == id) {
                report.faults.push(format!("body: at place {place} is damaged"));
            }
        }
    }
    Ok(())
}

fn check_rosters(connection: &Connection, report: &mut CheckReport) -> rusqlite::Result<()> {
    let mut held: Option<HeldRoster> = None;
    for bytes in rosters::after(connection, 0, u64::from(u32::MAX))? {
        report.rosters += 1;
        let next = Signed::parse(&bytes).ok().and_then(|signed| match &held {
            None => HeldRoster::reload(&bytes).ok(),
            Some(before) => before.accept(&signed).ok().flatten(),
        });
        if next.is_none() {
            report.faults.push(format!("roster: number {} in order does not follow", report.rosters));
        }
        held = next.or(held);
    }
    Ok(())
}

/// Removes bodies that a base has opened and that are older than `days` at the hour `now`. Their rows and
/// receipts stay for ever. With `dry_run` nothing is removed. May run beside a server.
///
/// # Errors
/// See [`UpkeepRefused`].
pub fn prune(data: &Path, now: Hour, days: u64, dry_run: bool) -> Result<PruneReport, UpkeepRefused> {
    let mut connection = connect(&identity::store_path(data), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    migrations::version(&connection)?;
    let before = now.0.saturating_sub(days.saturating_mul(24));
    let removed = (|| -> rusqlite::Result<PruneReport> {
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let report = transaction.query_row(
            "SELECT count(*), coalesce(sum(size), 0) FROM batches JOIN bodies USING (log_index)
             WHERE hour < ?1 AND log_index IN (SELECT log_index FROM receipts WHERE level = 'opened')",
            params![int(before)],
            |row| Ok(PruneReport { bodies: uint(row.get(0)?), bytes: uint(row.get(1)?) }),
        )?;
        if dry_run {
            return Ok(report);
        }
        transaction.execute(
            "DELETE FROM bodies WHERE log_index IN (
                 SELECT log_index FROM batches WHERE hour < ?1
                 AND log_index IN (SELECT log_index FROM receipts WHERE level = 'opened'))",
            params![int(before)],
        )?;
        usage::forget_before(&transaction, now.day().saturating_sub(31))?;
        transaction.commit()?;
        Ok(report)
    })();
    removed.map_err(|_| UpkeepRefused::Disk)
}
