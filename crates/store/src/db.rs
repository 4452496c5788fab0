//! The one door to the database: one connection, one writer, named transactions.
//!
//! There is one connection on purpose. A phone has one person in front of it; commits take a fraction of a
//! millisecond; and closing one connection closes the database, which is what locking the app has to do.

use crate::error::{OpenError, StoreError, sql};
use crate::tables::sessions;
use crate::{DbKey, open};
use rusqlite::{Connection, Params, Row, TransactionBehavior};
use std::cell::Cell;
use std::ops::Deref;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// An open database. Share it behind a reference or an `Arc`; it is closed by [`Db::close`] or when dropped.
pub struct Db {
    inside: Mutex<Option<Connection>>,
}

/// Reads within one transaction: everything read is of one moment.
pub struct Reader<'a> {
    connection: &'a Connection,
}

/// Reads and writes within one named transaction: all of it becomes durable, or nothing.
pub struct Writer<'a> {
    reader: Reader<'a>,
    /// Whether something was erased, so that the log must not keep it either.
    erased: Cell<bool>,
}

impl Db {
    /// Makes a new, empty database that only its owner can read.
    ///
    /// # Errors
    /// Refuses where a file exists already; see [`OpenError`].
    pub fn create(path: &Path, key: &DbKey) -> Result<Self, OpenError> {
        open::create(path, key).map(Self::around)
    }

    /// Opens a database, applies every setting, and brings an older one up to date.
    ///
    /// # Errors
    /// See [`OpenError`]; a database that is refused is left untouched.
    pub fn open(path: &Path, key: &DbKey) -> Result<Self, OpenError> {
        open::open(path, key).map(Self::around)
    }

    fn around(connection: Connection) -> Self {
        Self { inside: Mutex::new(Some(connection)) }
    }

    /// Runs one write. It is durable when this returns `Ok`; on any error nothing of it remains.
    ///
    /// `name` says what is being done, for whoever reads a trace. Calling `write` or `read` from within `work`
    /// would wait for itself: do not.
    ///
    /// # Errors
    /// Whatever `work` refuses, and what the disk refuses on commit.
    pub fn write<T>(
        &self,
        name: &'static str,
        work: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut inside = self.inside();
        let connection = inside.as_mut().ok_or(StoreError::Closed)?;
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
        let writer = Writer { reader: Reader { connection: &transaction }, erased: Cell::new(false) };
        let done = work(&writer);
        let erased = writer.erased.get();
        // A page that did not authenticate reads as zeros: what was made of it must not be kept, nor an error of
        // ours about strange contents be mistaken for the cause.
        authentic(&transaction)?;
        let done = done?;
        step(name)?;
        transaction.commit().map_err(sql)?;
        if erased {
            // The erasing itself is durable. If the log cannot be emptied now, the next checkpoint or closing does it.
            let _ = checkpoint(connection);
        }
        Ok(done)
    }

    /// Runs one read.
    ///
    /// # Errors
    /// Whatever `work` refuses; [`StoreError::Damaged`] where any page read did not authenticate.
    pub fn read<T>(&self, work: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut inside = self.inside();
        let connection = inside.as_mut().ok_or(StoreError::Closed)?;
        let transaction = connection.transaction().map_err(sql)?;
        let done = work(&Reader { connection: &transaction });
        authentic(&transaction)?;
        done
    }

    /// Moves everything from the log into the database and empties the log. A write that erases does it by itself.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn checkpoint(&self) -> Result<(), StoreError> {
        let inside = self.inside();
        checkpoint(inside.as_ref().ok_or(StoreError::Closed)?)
    }

    /// Reads every page and checks it: authentication, structure, references, and that the answers of each screening
    /// are what its changes lead to. Takes a while on a large database.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if anything at all is wrong.
    pub fn check(&self) -> Result<(), StoreError> {
        self.checkpoint()?;
        self.read(|reader| {
            let list = |query| reader.all(query, [], |row| row.get::<_, String>(0).map_err(sql));
            let pages = list("PRAGMA cipher_integrity_check")?;
            let structure = list("PRAGMA integrity_check")?;
            let references = list("PRAGMA foreign_key_check")?;
            let mut sound = pages.is_empty() && structure == ["ok"] && references.is_empty();
            for id in sessions::all_ids(reader)? {
                sound &= sessions::agrees_with_its_changes(reader, id)?;
            }
            if sound { Ok(()) } else { Err(StoreError::Damaged) }
        })
    }

    /// Closes the database: the log is emptied, the key and every page in memory wiped. Later calls are refused
    /// with [`StoreError::Closed`]; closing twice is fine.
    ///
    /// # Errors
    /// What the disk refuses; the database is closed all the same.
    pub fn close(&self) -> Result<(), StoreError> {
        let Some(connection) = self.inside().take() else {
            return Ok(());
        };
        let emptied = checkpoint(&connection);
        connection.close().map_err(|(_, error)| sql(error)).and(emptied)
    }

    /// A panic inside a transaction has rolled it back, so the connection is good.
    fn inside(&self) -> MutexGuard<'_, Option<Connection>> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection itself, for tests that look underneath.
    #[cfg(test)]
    pub(crate) fn underneath<T>(&self, look: impl FnOnce(&mut Connection) -> T) -> T {
        look(self.inside().as_mut().unwrap())
    }
}

fn checkpoint(connection: &Connection) -> Result<(), StoreError> {
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).map_err(sql)?;
    if busy == 0 { Ok(()) } else { Err(StoreError::Busy) }
}

/// Refuses if any page read on this connection failed to authenticate.
///
/// SQLCipher gives such a page back as zeros and only then refuses the *next* read, so that the last page of a long
/// value could be zeros unnoticed. The answer is made while the statement is prepared, hence no cached statement.
pub(crate) fn authentic(connection: &Connection) -> Result<(), StoreError> {
    let status: String = connection.query_row("PRAGMA cipher_status", [], |row| row.get(0)).map_err(sql)?;
    if status == "1" { Ok(()) } else { Err(StoreError::Damaged) }
}

impl Reader<'_> {
    /// The first row, if there is one.
    pub(crate) fn one<T>(
        &self,
        query: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(query).map_err(sql)?;
        let mut rows = statement.query(params).map_err(sql)?;
        rows.next().map_err(sql)?.map(read).transpose()
    }

    /// All rows.
    pub(crate) fn all<T>(
        &self,
        query: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(query).map_err(sql)?;
        let mut rows = statement.query(params).map_err(sql)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next().map_err(sql)? {
            all.push(read(row)?);
        }
        Ok(all)
    }
}

impl Writer<'_> {
    /// Runs one statement; gives the number of rows it changed.
    pub(crate) fn run(&self, statement: &str, params: impl Params) -> Result<usize, StoreError> {
        step("statement")?;
        self.reader
            .connection
            .prepare_cached(statement)
            .and_then(|mut ready| ready.execute(params))
            .map_err(sql)
    }

    /// Says that this write erases something people trust to be gone: after its commit the log is emptied too.
    pub(crate) fn erases(&self) {
        self.erased.set(true);
    }

    /// The row number given to the row inserted last.
    pub(crate) fn last_row(&self) -> i64 {
        self.reader.connection.last_insert_rowid()
    }
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

/// Where tests stop a transaction; nothing outside tests.
#[cfg(not(test))]
#[inline]
#[allow(clippy::unnecessary_wraps, reason = "the test build can stop here")]
fn step(_at: &'static str) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(test)]
use stopping::step;

#[cfg(test)]
pub(crate) mod stopping;
#[cfg(test)]
mod tests;
