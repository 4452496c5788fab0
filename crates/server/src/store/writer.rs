//! The only writer: a thread that takes everything waiting, writes it in one transaction, and answers after the
//! commit. One commit costs one wait for the disk however many batches it holds; that is where the speed is.

use super::folder::Folder;
use super::{Connection, OpenRefused, StoreError};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;

/// The most that may wait; beyond it the server says it is busy.
const WAITING: usize = 2048;
/// The most that one commit holds.
const GROUP: usize = 256;
/// Have the log folded into the file after so many jobs, or when nothing came for so long.
const JOBS_A_FOLD: usize = 256;
const QUIET: Duration = Duration::from_millis(200);
/// When the log's file is as large as this, begin it anew.
const LOG_BYTES: u64 = 256 << 20;

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
    pub(super) fn start(connection: Connection, path: &Path) -> Result<Self, OpenRefused> {
        let (sender, receiver) = sync_channel(WAITING);
        let folder = Folder::start(path)?;
        let room = Room {
            connection,
            folder,
            log: path.with_extension("sqlite-wal"),
            log_limit: LOG_BYTES,
            jobs: 0,
        };
        let thread =
            std::thread::Builder::new().name("store-writer".to_owned()).spawn(move || room.work(&receiver));
        let thread = thread.map_err(|_| OpenRefused::Disk)?;
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
    folder: Folder,
    log: PathBuf,
    log_limit: u64,
    /// Jobs committed since the log was last given to be folded.
    jobs: usize,
}

impl Room {
    fn work(mut self, jobs: &Receiver<Job>) {
        loop {
            let patience = if self.jobs == 0 { Duration::from_secs(3600) } else { QUIET };
            match jobs.recv_timeout(patience) {
                Ok(first) => {
                    let group: Vec<_> =
                        std::iter::once(first).chain(jobs.try_iter().take(GROUP - 1)).collect();
                    self.jobs += group.len();
                    self.commit(group);
                    if self.jobs >= JOBS_A_FOLD {
                        self.fold();
                    }
                }
                Err(RecvTimeoutError::Timeout) => self.fold(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.folder.stop();
        self.begin_log_anew();
    }

    /// Has the log folded beside the writing; begins it anew when it has grown too large all the same, as it does
    /// under steady load: it can start over only when nobody is writing.
    fn fold(&mut self) {
        self.jobs = 0;
        self.folder.fold();
        let size = std::fs::metadata(&self.log).map_or(0, |meta| meta.len());
        if size > self.log_limit {
            let begun = self.begin_log_anew();
            // Somebody is reading for long: try again when it has grown by a quarter more.
            self.log_limit = if begun { LOG_BYTES } else { size + LOG_BYTES / 4 };
        }
    }

    /// Folds what is left of the log and makes it empty, unless a reader needs it. Never waits for readers.
    fn begin_log_anew(&self) -> bool {
        let anew = || -> rusqlite::Result<bool> {
            self.connection.busy_timeout(Duration::ZERO)?;
            let busy =
                self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
            self.connection.busy_timeout(super::PATIENCE)?;
            Ok(busy? == 0)
        };
        anew().unwrap_or(false)
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
}
