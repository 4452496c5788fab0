//! Readers: a few connections that only read, each used by one request at a time.

use super::{Connection, StoreError, connect};
use rusqlite::OpenFlags;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

const READERS: usize = 4;

/// The pool. Connections are opened when first needed.
pub(super) struct Readers {
    path: PathBuf,
    free: Arc<Mutex<Vec<Connection>>>,
    turns: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), free: Arc::default(), turns: Arc::new(Semaphore::new(READERS)) }
    }

    /// Runs work on a free connection, off the threads that answer requests.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| StoreError::Stopping)?;
        let (path, free) = (self.path.clone(), self.free.clone());
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let taken = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = match taken {
                Some(connection) => connection,
                None => connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(|_| StoreError::Disk)?,
            };
            let result = work(&connection).map_err(|error| StoreError::of(&error));
            free.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            result
        });
        done.await.map_err(|_| StoreError::Stopping)?
    }

    /// Closes what is open; whoever still reads finishes first.
    pub(super) fn close(&self) {
        self.turns.close();
        self.free.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
