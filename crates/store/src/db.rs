//! The one door to the database: one connection, one writer, named transactions.
//!
//! There is one connection on purpose. A phone has one person in front of it; commits take a fraction of a
//! millisecond; and closing one connection closes the database, which is what locking the app has to do.

use crate::error::{OpenError, StoreError, sql};
use crate::spool::settle::settle;
use crate::tables::sessions;
use crate::{DbKey, Spool, open};
use rusqlite::{Connection, Params, Row, TransactionBehavior};
use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use waymark_wire::BatchId;

/// An open database. Share it behind a reference or an `Arc`; it is closed by [`Db::close`] or when dropped.
pub struct Db {
    inside: Mutex<Option<Connection>>,
    spool: Spool,
}

/// Reads within one transaction: everything read is of one moment.
pub struct Reader<'a> {
    connection: &'a Connection,
    spool: &'a Spool,
}

/// Reads and writes within one named transaction: all of it becomes durable, or nothing.
pub struct Writer<'a> {
    reader: Reader<'a>,
    /// Whether something was erased, so that the log must not keep it either.
    erased: Cell<bool>,
    /// What is to be done in the spool once this is durable.
    afterwards: RefCell<Vec<Afterwards>>,
}

/// What the spool does after a commit.
#[derive(Debug, Clone, Copy)]
enum Afterwards {
    /// A new file gets its final name.
    Name(BatchId),
    /// A file that was let go of is removed.
    Remove(BatchId),
}

impl Db {
    /// Makes a new, empty database that only its owner can read. Its spool is the folder `spool` beside it.
    ///
    /// # Errors
    /// Refuses where a file exists already; see [`OpenError`].
    pub fn create(path: &Path, key: &DbKey) -> Result<Self, OpenError> {
        Self::create_with(path, key, Spool::beside(path))
    }

    /// Makes one with a spool somewhere else: that of the practice profile must not be the real one's. What lies in
    /// the spool stays as it is, also without a row: an erase or a damaged database may have left it.
    ///
    /// # Errors
    /// As [`Self::create`].
    pub fn create_with(path: &Path, key: &DbKey, spool: Spool) -> Result<Self, OpenError> {
        open::create(path, key).map(|connection| Self::around(connection, spool))
    }

    /// Opens a database with the folder `spool` beside it, applies every setting, brings an older one up to date, ends
    /// a key epoch that was interrupted, and settles the spool.
    ///
    /// # Errors
    /// See [`OpenError`]; a database that is refused is left untouched.
    pub fn open(path: &Path, key: &DbKey) -> Result<Self, OpenError> {
        Self::open_with(path, key, Spool::beside(path))
    }

    /// Opens one with a spool somewhere else.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_with(path: &Path, key: &DbKey, spool: Spool) -> Result<Self, OpenError> {
        let db = open::open(path, key).map(|connection| Self::around(connection, spool))?;
        settle(&db, path)?;
        Ok(db)
    }

    fn around(connection: Connection, spool: Spool) -> Self {
        Self { inside: Mutex::new(Some(connection)), spool }
    }

    /// The sealed batches of this database.
    #[must_use]
    pub fn spool(&self) -> &Spool {
        &self.spool
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
        let writer = Writer {
            reader: Reader { connection: &transaction, spool: &self.spool },
            erased: Cell::new(false),
            afterwards: RefCell::new(Vec::new()),
        };
        let done = work(&writer);
        let (erased, afterwards) = (writer.erased.get(), writer.afterwards.into_inner());
        // A page that did not authenticate reads as zeros: what was made of it must not be kept, nor an error of
        // ours about strange contents be mistaken for the cause.
        let done = authentic(&transaction).and(done).and_then(|done| step(name).map(|()| done));
        let done = done.inspect_err(|_| self.undo(&afterwards))?;
        if let Err(error) = transaction.commit().map_err(sql) {
            // Without room the last frame of the log was never whole, so it did not happen. After any other failure
            // nobody knows yet: the next opening looks for the row.
            if error == StoreError::Full {
                self.undo(&afterwards);
            }
            return Err(error);
        }
        self.follow(&afterwards);
        if erased {
            // The erasing itself is durable. If the log cannot be emptied now, the next checkpoint or closing does it.
            let _ = checkpoint(connection);
        }
        Ok(done)
    }

    /// Takes new files back whose rows will not be.
    fn undo(&self, afterwards: &[Afterwards]) {
        for one in afterwards {
            if let Afterwards::Name(batch) = one {
                // What cannot be removed now is when the database is opened next.
                let _ = self.spool.discard_new(*batch);
            }
        }
    }

    /// Does in the spool what the rows say. What the disk refuses is done when the database is opened next.
    fn follow(&self, afterwards: &[Afterwards]) {
        for one in afterwards {
            let _ = match one {
                Afterwards::Name(batch) => self.spool.commit(*batch),
                Afterwards::Remove(batch) => self.spool.remove(*batch),
            };
        }
    }

    /// Runs one read.
    ///
    /// # Errors
    /// Whatever `work` refuses; [`StoreError::Damaged`] where any page read did not authenticate.
    pub fn read<T>(&self, work: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut inside = self.inside();
        let connection = inside.as_mut().ok_or(StoreError::Closed)?;
        let transaction = connection.transaction().map_err(sql)?;
        let done = work(&Reader { connection: &transaction, spool: &self.spool });
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
    /// The bytes of a sealed batch, from the spool.
    pub(crate) fn spooled(&self, batch: BatchId) -> Result<Option<Vec<u8>>, StoreError> {
        self.spool.read(batch)
    }

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

    /// Writes a sealed batch to the spool now, and gives it its final name once this write is durable.
    pub(crate) fn spool(&self, batch: BatchId, bytes: &[u8]) -> Result<(), StoreError> {
        self.reader.spool.put_new(batch, bytes)?;
        self.afterwards.borrow_mut().push(Afterwards::Name(batch));
        Ok(())
    }

    /// Removes a sealed batch from the spool once this write is durable.
    pub(crate) fn unspool(&self, batch: BatchId) {
        self.afterwards.borrow_mut().push(Afterwards::Remove(batch));
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
pub(crate) fn step(_at: &'static str) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(test)]
pub(crate) use stopping::step;

#[cfg(test)]
pub(crate) mod stopping;
#[cfg(test)]
mod tests;
