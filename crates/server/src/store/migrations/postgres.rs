//! Migrations of a store in PostgreSQL. The version is the one row of `store_version`.

use super::{NEWEST, fill_in};
use crate::store::engine::{Engine as _, Value, first};
use crate::store::postgres::Postgres;
use crate::store::{OpenRefused, StoreError};

/// Marks a schema as ours.
const APPLICATION: &str = "waymark-server";

/// Every version, oldest first. Released files are never edited.
const MIGRATIONS: [&str; NEWEST] = [
    include_str!("../../../../../migrations/server/postgres/0001_init.sql"),
    include_str!("../../../../../migrations/server/postgres/0002_log_and_post.sql"),
    include_str!("../../../../../migrations/server/postgres/0003_withdrawn.sql"),
];

/// One process at a time looks and migrates; the number is this program's own ("WMSV").
const LOOK: &str = "BEGIN; SELECT pg_advisory_xact_lock(1464685398);
    CREATE TABLE IF NOT EXISTS store_version (application TEXT NOT NULL, version BIGINT NOT NULL)";

/// Brings a store to the newest version, all or nothing. Gives the version it found.
pub(in crate::store) fn run(engine: &mut Postgres) -> Result<usize, OpenRefused> {
    let disk = |_| OpenRefused::Database;
    engine.batch(LOOK).map_err(disk)?;
    let found = match version(engine) {
        Ok(found) => found,
        Err(refused) => {
            engine.rollback();
            return Err(refused);
        }
    };
    let done = bring_up(engine, found).and_then(|()| engine.commit());
    if done.is_err() {
        engine.rollback();
    }
    done.map(|()| found).map_err(disk)
}

fn bring_up(engine: &mut Postgres, found: usize) -> Result<(), StoreError> {
    for sql in MIGRATIONS.iter().skip(found) {
        engine.batch(sql)?;
    }
    if found < NEWEST {
        fill_in(engine, found)?;
        engine.execute("DELETE FROM store_version", &[])?;
        engine.execute(
            "INSERT INTO store_version (application, version) VALUES (?1, ?2)",
            &[Value::Text(APPLICATION), Value::Int(NEWEST as u64)],
        )?;
    }
    Ok(())
}

/// The version of a store; refuses schemas of others and of newer programs.
pub(in crate::store) fn version(engine: &mut Postgres) -> Result<usize, OpenRefused> {
    let rows = engine.query("SELECT application, version FROM store_version", &[]);
    let Some(row) = first(rows.map_err(|_| OpenRefused::NotOurs)?) else { return Ok(0) };
    if row.text(0).map_err(|_| OpenRefused::NotOurs)? != APPLICATION {
        return Err(OpenRefused::NotOurs);
    }
    let version = row.number(1).map_err(|_| OpenRefused::NotOurs)?;
    let version = usize::try_from(version).map_err(|_| OpenRefused::NotOurs)?;
    if version > NEWEST { Err(OpenRefused::Newer) } else { Ok(version) }
}
