//! Bringing the spool and the outbox together when a database is opened, whatever a kill left in between.
//!
//! | found | meaning | done |
//! |---|---|---|
//! | bytes still in the row | a database from before there was a spool | moved into the spool, all rows at once |
//! | row, file in `new/` | killed between the commit and the rename | renamed |
//! | file in `new/`, no row | killed before the commit: the talk is still a draft | removed, never offered |
//! | row let go, file there | killed between the commit and the removal | removed |
//! | row, no file anywhere | somebody removed it, or the disk lost it | the row becomes stuck with reason `damaged` |
//! | file with its final name, no row | an older database was put back, or a row was lost | a row again (`adopt`) |
//! | the same, of another device | what an erase left | kept: nobody else has it |

use super::Spool;
use super::adopt::adopt;
use crate::db::Db;
use crate::error::{OpenError, StoreError, sql};
use crate::space;
use crate::tables::OutboxState;
use crate::tables::outbox::{self, DAMAGED, HeldRow};
use rusqlite::params;
use std::collections::BTreeSet;
use std::path::Path;
use waymark_wire::{BatchId, Digest};

/// Room that is kept free beside what is moved.
const SLACK: u64 = 1024 * 1024;

/// Settles everything in the table above. Can be interrupted anywhere and begun again.
pub(crate) fn settle(db: &Db, path: &Path) -> Result<(), OpenError> {
    move_out_of_rows(db, path)?;
    let held = db.read(outbox::held)?;
    let spool = db.spool();
    names_of_committed(spool, &held)?;
    let kept: BTreeSet<BatchId> = spool.names()?.into_iter().collect();
    let expected: BTreeSet<BatchId> = held.iter().map(|row| row.batch).collect();
    let mut without_row = Vec::new();
    for batch in kept.difference(&expected) {
        if db.read(|reader| Ok(outbox::get(reader, *batch)?.is_some()))? {
            spool.remove(*batch)?;
        } else {
            without_row.push(*batch);
        }
    }
    adopt(db, &without_row)?;
    note_missing(db, held.iter().filter(|row| !kept.contains(&row.batch)))?;
    Ok(())
}

/// Gives what is in `new/` its final name where it has a row, and takes it away where it has none.
fn names_of_committed(spool: &Spool, held: &[HeldRow]) -> Result<(), StoreError> {
    for batch in spool.names_in_new()? {
        if held.iter().any(|row| row.batch == batch) {
            spool.commit(batch)?;
        } else {
            spool.discard_new(batch)?;
        }
    }
    Ok(())
}

/// Moves the bytes of rows into the spool: all of them in one transaction, each file durable before it commits.
fn move_out_of_rows(db: &Db, path: &Path) -> Result<(), OpenError> {
    let rows = "SELECT batch, length(bytes) FROM outbox WHERE length(bytes) > 0 ORDER BY id";
    let found: Vec<(Vec<u8>, u64)> = db.read(|reader| {
        reader.all(rows, [], |row| Ok((row.get(0).map_err(sql)?, row.get(1).map_err(sql)?)))
    })?;
    if found.is_empty() {
        return Ok(());
    }
    let needed = found.iter().map(|(_, length)| length).sum::<u64>() + SLACK;
    match space::free_bytes(path) {
        Some(free) if free < needed => return Err(OpenError::NoRoom { needed, free }),
        _ => {}
    }
    db.write("move sealed batches into the spool", |writer| {
        writer.erases();
        for (batch, _) in &found {
            let batch = BatchId::from_slice(batch).map_err(|_| StoreError::Unreadable { table: "outbox" })?;
            let bytes =
                writer.one("SELECT bytes FROM outbox WHERE batch = ?1", [batch.as_bytes()], |row| {
                    row.get::<_, Vec<u8>>(0).map_err(sql)
                })?;
            let bytes = bytes.ok_or(StoreError::NotFound)?;
            // A file of an interrupted move: the row has the bytes still, and they are what counts.
            db.spool().remove(batch)?;
            writer.spool(batch, &bytes)?;
            writer.run(
                "UPDATE outbox SET bytes = x'', held = 1, digest = ?2 WHERE batch = ?1",
                params![batch.as_bytes(), Digest::of(&bytes).as_bytes()],
            )?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Says of rows whose file is gone that it is. One that is safe with the server or the base is only let go of.
fn note_missing<'a>(db: &Db, missing: impl Iterator<Item = &'a HeldRow>) -> Result<(), StoreError> {
    let known = |row: &&HeldRow| !(row.state == OutboxState::Stuck && row.reason == DAMAGED);
    let missing: Vec<&HeldRow> = missing.filter(known).collect();
    if missing.is_empty() {
        return Ok(());
    }
    db.write("note missing batches", |writer| {
        for row in missing {
            let safe_elsewhere =
                matches!(row.state, OutboxState::Stored | OutboxState::Opened | OutboxState::Purged);
            if safe_elsewhere {
                writer.run("UPDATE outbox SET held = 0 WHERE batch = ?1", [row.batch.as_bytes()])?;
            } else {
                let stuck = "UPDATE outbox SET state = 'stuck', reason = ?2 WHERE batch = ?1";
                writer.run(stuck, params![row.batch.as_bytes(), DAMAGED])?;
            }
        }
        Ok(())
    })
}
