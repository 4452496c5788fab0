//! The only writer: a thread that takes everything waiting, writes it in one transaction, and answers after the
//! commit. One commit costs one wait for the disk however many batches it holds; that is where the speed is.

use super::{Connection, StoreError};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;

/// The most that may wait; beyond it the server says it is busy.
const WAITING: usize = 2048;
/// The most that one commit holds.
const GROUP: usize = 256;
/// Fold the log into the file when nothing came for this long …
const QUIET: Duration = Duration::from_millis(200);
/// … or when this many pages (of 4 KiB) are in it.
const LOG_PAGES: u32 = 16_384;

/// What a piece of work leaves behind once it ran: to be told whether the commit succeeded.
type Tell = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// Work that ran: whether to keep what it wrote, and whom to tell.
struct Ran {
    keep: bool,
    tell: Tell,
}
/// A piece of work on its way to the thread.
struct Job {
    name: &'static str,
    run: Box<dyn FnOnce(&Connection) -> Ran + Send>,
}

/// The door to the writer thread.
pub(super) struct Writer {
    jobs: Mutex<Option<SyncSender<Job>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the thread over this connection.
    pub(super) fn start(connection: Connection, path: &Path) -> std::io::Result<Self> {
        let (sender, receiver) = sync_channel(WAITING);
        let log = path.with_extension("sqlite-wal");
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || Room { connection, log_path: log }.work(&receiver))?;
        Ok(Self { jobs: Mutex::new(Some(sender)), thread: Mutex::new(Some(thread)) })
    }

    /// Sends work to the thread and waits for its commit.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let run = Box::new(move |connection: &Connection| {
            let result = work(connection).map_err(|error| StoreError::of(&error));
            let keep = result.is_ok();
            // Whoever asked may have gone away; what was written stays written.
            let tell: Tell = Box::new(move |committed| drop(answer.send(committed.and(result))));
            Ran { keep, tell }
        });
        self.send(Job { name, run })?;
        answered.await.map_err(|_| StoreError::Stopping)?
    }

    fn send(&self, job: Job) -> Result<(), StoreError> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.as_ref().ok_or(StoreError::Stopping)?.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => StoreError::Busy,
            TrySendError::Disconnected(_) => StoreError::Stopping,
        })
    }

    /// Lets the thread finish what is waiting, and waits for it.
    pub(super) fn stop(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the store's writer had stopped");
        }
    }
}

/// The thread's own: the only connection that writes.
struct Room {
    connection: Connection,
    log_path: std::path::PathBuf,
}

impl Room {
    fn work(self, jobs: &Receiver<Job>) {
        let mut log_is_empty = false;
        loop {
            let first = match jobs.recv_timeout(if log_is_empty { Duration::from_secs(3600) } else { QUIET })
            {
                Ok(job) => job,
                Err(RecvTimeoutError::Timeout) => {
                    self.fold_log("PASSIVE");
                    log_is_empty = true;
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            };
            let group = std::iter::once(first).chain(jobs.try_iter().take(GROUP - 1)).collect();
            self.commit(group);
            log_is_empty = false;
            if self.log_pages() > LOG_PAGES {
                self.fold_log("TRUNCATE");
            }
        }
        self.fold_log("TRUNCATE");
    }

    /// Runs a group of jobs in one transaction and tells each how it ended.
    fn commit(&self, group: Vec<Job>) {
        let name = group.first().map_or("nothing", |job| job.name);
        let jobs = group.len();
        let mut ran = Vec::with_capacity(jobs);
        let outcome = self.in_transaction(|| {
            for job in group {
                ran.push(self.in_savepoint(job.run)?);
            }
            Ok(())
        });
        let committed = outcome.map_err(|error| {
            let why = StoreError::of(&error);
            tracing::error!(transaction = name, jobs, error = %why, "not committed");
            why
        });
        ran.into_iter().for_each(|tell| tell(committed));
    }

    fn in_transaction(&self, work: impl FnOnce() -> rusqlite::Result<()>) -> rusqlite::Result<()> {
        self.run("BEGIN IMMEDIATE")?;
        let done = work().and_then(|()| self.run("COMMIT"));
        if done.is_err() && !self.connection.is_autocommit() {
            self.run("ROLLBACK")?;
        }
        done
    }

    /// A job that fails is undone alone; the others in its group go on.
    fn in_savepoint(&self, job: impl FnOnce(&Connection) -> Ran) -> rusqlite::Result<Tell> {
        self.run("SAVEPOINT job")?;
        let ran = job(&self.connection);
        if !ran.keep {
            self.run("ROLLBACK TO job")?;
        }
        self.run("RELEASE job")?;
        Ok(ran.tell)
    }

    fn run(&self, sql: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(sql)?.execute([]).map(drop)
    }

    fn log_pages(&self) -> u32 {
        let bytes = std::fs::metadata(&self.log_path).map_or(0, |meta| meta.len());
        u32::try_from(bytes / 4096).unwrap_or(u32::MAX)
    }

    /// Folds the write-ahead log into the file. Not being able to is no loss: the log is as durable as the file.
    fn fold_log(&self, how: &str) {
        let folded = self.connection.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |_| Ok(()));
        if folded.is_err() {
            tracing::warn!("the log could not be folded into the store");
        }
    }
}
