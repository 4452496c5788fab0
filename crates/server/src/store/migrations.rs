//! Migrations of the embedded store: a list of SQL files; the number of a version is its place in the list.

use super::{Connection, OpenRefused};

/// Marks a file as ours (`PRAGMA application_id`): "WMSV".
const APPLICATION: i32 = 0x574d_5356;

/// Every version, oldest first. Released files are never edited.
const MIGRATIONS: &[&str] = &[include_str!("../../../../migrations/server/sqlite/0001_init.sql")];

/// The version this build writes.
pub(super) const NEWEST: usize = MIGRATIONS.len();

/// Brings a store to the newest version, all or nothing. Gives the version it found.
pub(super) fn run(connection: &mut Connection) -> Result<usize, OpenRefused> {
    let found = version(connection)?;
    let transaction = connection.transaction().map_err(|_| OpenRefused::Disk)?;
    for (number, sql) in (1_i64..).zip(MIGRATIONS).skip(found) {
        transaction.execute_batch(sql).map_err(|_| OpenRefused::Disk)?;
        transaction.pragma_update(None, "user_version", number).map_err(|_| OpenRefused::Disk)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION).map_err(|_| OpenRefused::Disk)?;
    transaction.commit().map_err(|_| OpenRefused::Disk)?;
    Ok(found)
}

/// The version of a store; refuses files of others and of newer programs without touching them.
pub(super) fn version(connection: &Connection) -> Result<usize, OpenRefused> {
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
