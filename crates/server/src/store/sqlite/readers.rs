//! Readers: a few connections that only read, each used by one request at a time.

use super::Sqlite;
use crate::store::StoreError;
use crate::store::engine::Engine;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

const READERS: usize = 4;

/// The pool. Connections are opened when first needed.
pub(crate) struct Readers {
    path: PathBuf,
    free: Arc<Mutex<Vec<Sqlite>>>,
    turns: Arc<Semaphore>,
}

impl Readers {
    pub(crate) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), free: Arc::default(), turns: Arc::new(Semaphore::new(READERS)) }
    }

    /// Runs work on a free connection, off the threads that answer requests.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| StoreError::Stopping)?;
        let (path, free) = (self.path.clone(), self.free.clone());
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let taken = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut engine = match taken {
                Some(engine) => engine,
                None => Sqlite::open(&path).map_err(|_| StoreError::Disk)?,
            };
            let result = work(&mut engine);
            free.lock().unwrap_or_else(PoisonError::into_inner).push(engine);
            result
        });
        done.await.map_err(|_| StoreError::Stopping)?
    }

    /// Closes what is open; whoever still reads finishes first.
    pub(crate) fn close(&self) {
        self.turns.close();
        self.free.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
