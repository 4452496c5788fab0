//! Checking everything there is: keys, files, the log and its tree, bodies, receipts, rosters, mail.

use super::{Location, Opened, UpkeepRefused};
use crate::identity;
use crate::store::engine::{Engine, Value, first};
use crate::store::{StoreError, log, rosters};
use waymark_wire::{Frontier, HeldRoster, Receipt, SealedBatch, Signed, leaf_hash};

/// How many rows are held in memory at once.
const PAGE: u64 = 64;

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct CheckReport {
    /// Batches in the log.
    pub batches: u64,
    /// Sealed bodies that are there and were compared with their ids.
    pub bodies: u64,
    /// Batches in quarantine.
    pub quarantined: u64,
    /// Batches that a signed order has deleted.
    pub deleted: u64,
    /// Rosters, each following the one before.
    pub rosters: u64,
    /// The root of the log's tree, as in the tree head.
    pub root: String,
    /// What is wrong; empty when all is well. Codes and log places, no content.
    pub faults: Vec<String>,
}

/// Checks a server's keys and its store: the files and who may read them, the log without gaps, every body against
/// its id, every receipt and roster, the log's tree. May run beside a server.
///
/// # Errors
/// See [`UpkeepRefused`]; what is wrong *inside* is in the report.
pub fn check(location: impl Into<Location>) -> Result<CheckReport, UpkeepRefused> {
    let location = location.into();
    let mut opened = Opened::existing(&location)?;
    let mut report = CheckReport { faults: identity::faults(&location.data), ..CheckReport::default() };
    let fault = match &mut opened {
        Opened::Sqlite(engine) => (!engine.is_sound()?).then_some("file: integrity check failed"),
        Opened::Postgres(engine) => (!engine.is_durable()?)
            .then_some("database: fsync or full_page_writes is off: commits may be lost"),
    };
    report.faults.extend(fault.map(str::to_owned));
    // One snapshot: a server may be writing while we look.
    let engine = opened.engine();
    engine.begin_reading()?;
    let looked = look(engine, &mut report);
    engine.rollback();
    looked?;
    Ok(report)
}

fn look(engine: &mut dyn Engine, report: &mut CheckReport) -> Result<(), StoreError> {
    check_log(engine, report)?;
    check_rosters(engine, report)?;
    report.quarantined = count(engine, "SELECT count(*) FROM quarantine WHERE released = 0")?;
    report.deleted = count(engine, "SELECT count(*) FROM deletions")?;
    let kept = "SELECT count(*) FROM deletions JOIN batches ON batches.id = deletions.batch
                JOIN bodies ON bodies.log_index = batches.log_index";
    if count(engine, kept)? > 0 {
        report.faults.push("deletion: bytes that an order deleted are still here".to_owned());
    }
    Ok(())
}

fn count(engine: &mut dyn Engine, sql: &'static str) -> Result<u64, StoreError> {
    first(engine.query(sql, &[])?).map_or(Ok(0), |row| row.number(0))
}

fn check_log(engine: &mut dyn Engine, report: &mut CheckReport) -> Result<(), StoreError> {
    let mut tree = Frontier::default();
    loop {
        let rows = engine.query(
            "SELECT batches.log_index, id, receipt, tree, bytes FROM batches
             LEFT JOIN bodies ON bodies.log_index = batches.log_index
             WHERE batches.log_index > ?1 ORDER BY batches.log_index LIMIT ?2",
            &[Value::Int(report.batches), Value::Int(PAGE)],
        )?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let (place, id): (u64, [u8; 32]) = (row.number(0)?, row.fixed(1)?);
            if place != report.batches + 1 {
                report.faults.push(format!("log: place {} is missing", report.batches + 1));
            }
            report.batches = place;
            let signed = Signed::<Receipt>::parse(row.bytes(2)?);
            let said = signed.as_ref().map_err(|refused| *refused).and_then(Signed::peek);
            if !said.is_ok_and(|said| *said.batch.as_bytes() == id && said.log_index == Some(place)) {
                report.faults.push(format!("receipt: at place {place} is damaged"));
            }
            let leaf = signed.map_or_else(|_| leaf_hash(b""), |signed| leaf_hash(signed.body()));
            if log::joined(&tree.push(leaf)) != row.bytes(3)? {
                report.faults.push(format!("tree: at place {place} does not follow"));
            }
            if let Some(body) = row.maybe_bytes(4)? {
                report.bodies += 1;
                if !SealedBatch::parse(body).is_ok_and(|batch| *batch.id().as_bytes() == id) {
                    report.faults.push(format!("body: at place {place} is damaged"));
                }
            }
        }
    }
    if log::load(engine)?.frontier != tree {
        report.faults.push("tree: its right edge does not follow from the log".to_owned());
    }
    report.root = tree.root().to_string();
    Ok(())
}

fn check_rosters(engine: &mut dyn Engine, report: &mut CheckReport) -> Result<(), StoreError> {
    let mut held: Option<HeldRoster> = None;
    for bytes in rosters::after(engine, 0, u64::from(u32::MAX))? {
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
