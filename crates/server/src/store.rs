//! The store: one writer thread that commits in groups, a few readers, over one of two engines.
//!
//! Everything that reads or writes is a function over an [`engine::Engine`] in one of the files below; each table has
//! one. [`Store::write`] runs such functions inside a transaction with a name, [`Store::read`] outside of one.
//! Why it is built so: `docs/adr/0005-server-store.md` and `docs/adr/0021-two-engines.md`.

pub(crate) mod batches;
pub(crate) mod engine;
pub(crate) mod enrolments;
mod ledger;
pub(crate) mod log;
pub(crate) mod mail;
mod migrations;
pub(crate) mod packs;
mod postgres;
pub(crate) mod quarantine;
pub(crate) mod receipts;
pub(crate) mod rosters;
mod sqlite;
#[cfg(test)]
mod tests;
pub(crate) mod upkeep;
pub(crate) mod uploads;
mod usage;
mod writer;

pub(crate) use usage::DailyQuota;

use batches::{NewBatch, Stored};
use engine::Engine;
use postgres::{Address, Postgres};
use sqlite::Sqlite;
use std::path::{Path, PathBuf};
use writer::Writer;

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
    /// The database cannot be reached now.
    #[error("the database cannot be reached")]
    Away,
    /// The disk or the database failed.
    #[error("the disk or the database failed")]
    Disk,
}

/// Why the store could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenRefused {
    /// Written by a newer version of the program; left untouched.
    #[error("the store was written by a newer version of this program")]
    Newer,
    /// Written by an older version of the program: run migrate first.
    #[error("the store is of an older version: run migrate first")]
    Older,
    /// Not a store of ours; left untouched.
    #[error("the store is not one of this program's")]
    NotOurs,
    /// It could not be opened, or a migration failed and was undone.
    #[error("the store could not be opened")]
    Disk,
    /// The database could not be reached or used, or a migration failed and was undone.
    #[error("the database could not be reached or used")]
    Database,
    /// The database's address, or the file of authorities for it, is not understood.
    #[error("the database's address or its file of authorities is not understood")]
    Address,
    /// The database is on another machine, and no authorities were given to know it by.
    #[error("a database on another machine needs TLS: name a file of authorities with --database-ca")]
    Clear,
}

/// Where a store is.
#[derive(Clone)]
pub(crate) enum Place {
    /// A file.
    File(PathBuf),
    /// A PostgreSQL database.
    Database(Box<Address>),
}

impl Place {
    /// The database of this URL, or without one the file.
    pub(crate) fn read(
        file: &Path,
        database_url: Option<&str>,
        authorities: Option<&Path>,
    ) -> Result<Self, OpenRefused> {
        match database_url {
            None => Ok(Self::File(file.to_owned())),
            Some(url) => Ok(Self::Database(Box::new(Address::read(url, authorities)?))),
        }
    }
}

/// The store of a running server.
pub(crate) struct Store {
    writer: Writer,
    readers: Readers,
}

enum Readers {
    Sqlite(sqlite::Readers),
    Postgres(postgres::Readers),
}

impl Store {
    /// Opens the store, making or migrating it where needed. May not be called on a thread of a runtime.
    pub(crate) fn open(place: &Place) -> Result<Self, OpenRefused> {
        match place {
            Place::File(path) => {
                let mut engine = Sqlite::create(path)?;
                engine.migrate()?;
                let writer = Writer::start(Box::new(engine.with_folder(path)?))?;
                Ok(Self { writer, readers: Readers::Sqlite(sqlite::Readers::new(path)) })
            }
            Place::Database(address) => {
                let mut engine = Postgres::connect(address)?;
                engine.migrate()?;
                let readers = Readers::Postgres(postgres::Readers::new(address)?);
                Ok(Self { writer: Writer::start(Box::new(engine))?, readers })
            }
        }
    }

    /// Runs a function in a transaction with a name, and answers once it is on the disk. Functions that wait at
    /// the same time share one commit; one that fails is undone alone.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.writer.write(name, work).await
    }

    /// Stores a batch, and answers once it is on the disk. Batches that wait at the same time go in together.
    pub(crate) async fn store(&self, new: NewBatch) -> Result<Stored, StoreError> {
        self.writer.store(new).await
    }

    /// Runs a function that only reads.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        match &self.readers {
            Readers::Sqlite(readers) => readers.read(work).await,
            Readers::Postgres(readers) => readers.read(work).await,
        }
    }

    /// Whether other processes may serve the same store.
    pub(crate) const fn is_shared(&self) -> bool {
        matches!(self.readers, Readers::Postgres(_))
    }

    /// Writes what is waiting, folds the log into the file, and closes it.
    pub(crate) fn close(&self) {
        match &self.readers {
            Readers::Sqlite(readers) => readers.close(),
            Readers::Postgres(readers) => readers.close(),
        }
        self.writer.stop();
    }
}
