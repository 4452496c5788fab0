//! Migrations of the embedded store. The version is `PRAGMA user_version`.

use super::{NEWEST, fill_in};
use crate::store::engine::Engine as _;
use crate::store::sqlite::Sqlite;
use crate::store::{OpenRefused, StoreError};
use rusqlite::Connection;

/// Marks a file as ours (`PRAGMA application_id`): "WMSV".
const APPLICATION: i32 = 0x574d_5356;

/// Every version, oldest first. Released files are never edited.
const MIGRATIONS: [&str; NEWEST] = [
    include_str!("../../../../../migrations/server/sqlite/0001_init.sql"),
    include_str!("../../../../../migrations/server/sqlite/0002_log_and_post.sql"),
    include_str!("../../../../../migrations/server/sqlite/0003_withdrawn.sql"),
];

/// Brings a store to the newest version, all or nothing. Gives the version it found.
pub(in crate::store) fn run(engine: &mut Sqlite) -> Result<usize, OpenRefused> {
    let found = version(engine.connection())?;
    if found == NEWEST {
        return Ok(found);
    }
    let done = engine.begin().and_then(|()| {
        for (number, sql) in (1_i64..).zip(MIGRATIONS).skip(found) {
            let connection = engine.connection();
            let run = connection
                .execute_batch(sql)
                .and_then(|()| connection.pragma_update(None, "user_version", number));
            run.map_err(|_| StoreError::Disk)?;
        }
        let mark = engine.connection().pragma_update(None, "application_id", APPLICATION);
        mark.map_err(|_| StoreError::Disk)?;
        fill_in(engine, found)?;
        engine.commit()
    });
    if done.is_err() {
        engine.rollback();
    }
    done.map(|()| found).map_err(|_| OpenRefused::Disk)
}

/// The version of a store; refuses files of others and of newer programs without touching them.
pub(in crate::store) fn version(connection: &Connection) -> Result<usize, OpenRefused> {
    let number = |name: &str| -> Result<i64, OpenRefused> {
        connection.pragma_query_value(None, name, |row| row.get(0)).map_err(|_| OpenRefused::NotOurs)
    };
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(|_| OpenRefused::NotOurs)?;
    let fresh = application == 0 && version == 0 && tables == 0;
    if !fresh && application != i64::from(APPLICATION) {
        return Err(OpenRefused::NotOurs);
    }
    let version = usize::try_from(version).map_err(|_| OpenRefused::NotOurs)?;
    if version > NEWEST { Err(OpenRefused::Newer) } else { Ok(version) }
}
