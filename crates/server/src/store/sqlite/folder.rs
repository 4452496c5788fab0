//! Folding the write-ahead log into the file, beside the writing: a thread with a connection of its own, so that no
//! commit waits for it. The log is as durable as the file; this is only to keep it short.

use super::{OpenRefused, Sqlite};
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

/// The thread, and how to wake it.
pub(super) struct Folder {
    wake: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Folder {
    pub(super) fn start(path: &Path) -> Result<Self, OpenRefused> {
        let engine = Sqlite::open(path)?;
        let (wake, woken) = sync_channel(1);
        let work = move || {
            for () in woken {
                // PASSIVE folds what it can and waits for nobody; what it cannot, the next one does.
                let folded = engine.connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
                if folded.is_err() {
                    tracing::warn!("the log could not be folded into the store");
                }
            }
        };
        let thread = std::thread::Builder::new().name("store-folder".to_owned()).spawn(work);
        Ok(Self { wake: Some(wake), thread: Some(thread.map_err(|_| OpenRefused::Disk)?) })
    }

    /// Wakes the thread, unless it is awake.
    pub(super) fn fold(&self) {
        if let Some(wake) = &self.wake {
            let _awake_already = wake.try_send(());
        }
    }

    /// Waits for what it is doing, and ends it.
    pub(super) fn stop(&mut self) {
        drop(self.wake.take());
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the folding thread had stopped");
        }
    }
}
