//! The list of migrations. A migration's version is its place in the list, and the name of its file starts with it.
//!
//! All that are missing run in one transaction: after a crash the database is at the old version or at the new one.
//! `migrations/README.md` has the rules for writing one.

use crate::db::step;
use crate::error::{OpenError, StoreError, sql};
use rusqlite::fallible_iterator::FallibleIterator as _;
use rusqlite::{Batch, Connection, TransactionBehavior};

/// One step of the schema.
struct Migration {
    /// `NNNN_name`, as its file is called.
    name: &'static str,
    /// What it does.
    statements: &'static str,
}

macro_rules! migration {
    ($name:literal) => {
        Migration {
            name: $name,
            statements: include_str!(concat!("../../../migrations/device/", $name, ".sql")),
        }
    };
}

/// Oldest first. Rows are only ever added at the end.
const MIGRATIONS: &[Migration] = &[
    migration!("0001_init"),
    migration!("0002_post"),
    migration!("0003_beside"),
    migration!("0004_spool"),
    migration!("0005_caseload"),
    migration!("0006_prompts"),
    migration!("0007_history"),
    migration!("0008_referral_answers"),
    migration!("0009_referral_packets"),
];

/// Marks the file as ours for tools that look at headers (`WMRK`).
const APPLICATION_ID: i64 = 0x574d_524b;

/// Room that a migration may need beside the size of the database.
const SLACK: u64 = 4 * 1024 * 1024;

/// The version this program knows.
pub(crate) fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// Brings a database from `version` to the newest.
pub(crate) fn run(connection: &mut Connection, version: u32, free: Option<u64>) -> Result<(), OpenError> {
    run_list(connection, MIGRATIONS, version, free)
}

fn run_list(
    connection: &mut Connection,
    list: &[Migration],
    version: u32,
    free: Option<u64>,
) -> Result<(), OpenError> {
    let done = usize::try_from(version).unwrap_or(usize::MAX);
    let missing = list.get(done..).unwrap_or_default();
    if missing.is_empty() {
        return Ok(());
    }
    if version > 0 {
        has_room(connection, free)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    for (place, migration) in missing.iter().enumerate() {
        let number = version + u32::try_from(place).unwrap_or(u32::MAX) + 1;
        debug_assert!(migration.name.starts_with(&format!("{number:04}_")));
        run_one(&transaction, migration.statements).map_err(|error| refused(error, number))?;
        transaction.pragma_update(None, "user_version", number).map_err(sql)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(sql)?;
    transaction.commit().map_err(sql)?;
    Ok(())
}

/// Runs the statements of one file, one by one.
fn run_one(connection: &Connection, statements: &str) -> Result<(), StoreError> {
    let mut batch = Batch::new(connection, statements);
    while let Some(mut statement) = batch.next().map_err(sql)? {
        step("migration statement")?;
        statement.execute([]).map_err(sql)?;
    }
    Ok(())
}

/// A migration may rewrite every page, into the log first: the whole database once more, and a little.
fn has_room(connection: &Connection, free: Option<u64>) -> Result<(), OpenError> {
    let size: u64 = connection
        .query_row("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", [], |row| {
            row.get(0)
        })
        .map_err(sql)?;
    let needed = size + SLACK;
    match free {
        Some(free) if free < needed => Err(OpenError::NoRoom { needed, free }),
        _ => Ok(()),
    }
}

fn refused(error: StoreError, version: u32) -> OpenError {
    match error {
        StoreError::Refused { .. } | StoreError::Exists => OpenError::Migration { version },
        known => known.into(),
    }
}

#[cfg(test)]
mod tests;
