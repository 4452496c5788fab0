//! The embedded store: one SQLite file, one writer thread that commits in groups, a few readers.
//!
//! Everything that writes is a function over a connection in one of the files below, run by [`Store::write`]
//! inside a transaction with a name. Another engine would bring its own `Store` with the same two doors; what
//! that takes is written in `docs/adr/0005-server-store.md`.

pub(crate) mod batches;
mod folder;
mod migrations;
pub(crate) mod quarantine;
mod readers;
pub(crate) mod receipts;
pub(crate) mod rosters;
pub(crate) mod upkeep;
mod usage;
pub(crate) use usage::DailyQuota;
mod writer;

use readers::Readers;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;
use writer::Writer;

/// How long one connection waits for another, such as `prune` beside a server.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why something was not stored or not read. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum StoreError {
    /// No room left on the disk.
    #[error("no room left on the disk")]
    Full,
    /// More is waiting to be written than can be kept in memory.
    #[error("too much is waiting to be written")]
    Busy,
    /// The store is being closed.
    #[error("the store is being closed")]
    Stopping,
    /// The disk or the database failed.
    #[error("the disk or the database failed")]
    Disk,
}

impl StoreError {
    fn of(error: &rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            _ => Self::Disk,
        }
    }
}

/// Why the store could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenRefused {
    /// Written by a newer version of the program; left untouched.
    #[error("the store was written by a newer version of this program")]
    Newer,
    /// Not a store of ours; left untouched.
    #[error("the file is not a store of this program")]
    NotOurs,
    /// It could not be opened, or a migration failed and was undone.
    #[error("the store could not be opened")]
    Disk,
}

/// The store of a running server.
pub(crate) struct Store {
    writer: Writer,
    readers: Readers,
}

impl Store {
    /// Opens the store, making or migrating it where needed.
    pub(crate) fn open(path: &Path) -> Result<Self, OpenRefused> {
        let mut connection =
            connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        migrations::run(&mut connection)?;
        let writer = Writer::start(connection, path)?;
        Ok(Self { writer, readers: Readers::new(path) })
    }

    /// Runs a function in a transaction with a name, and answers once it is on the disk. Functions that wait at
    /// the same time share one commit; one that fails is undone alone.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.writer.write(name, work).await
    }

    /// Runs a function that only reads.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.readers.read(work).await
    }

    /// Writes what is waiting, folds the log into the file, and closes it.
    pub(crate) fn close(&self) {
        self.readers.close();
        self.writer.stop();
    }
}

/// Opens a connection with the settings every connection of the server has.
fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, OpenRefused> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|_| OpenRefused::Disk)?;
    settle(&connection).map_err(|_| OpenRefused::NotOurs)?;
    Ok(connection)
}

fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // FULL: a commit has reached the disk when it returns. Receipts depend on that.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // The log is folded into the file by a thread of its own (`folder`), not in the middle of a commit.
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// A number as SQLite keeps it; our counters never come near its end.
fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A number as it came from SQLite; negative ones were never written.
fn uint(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
