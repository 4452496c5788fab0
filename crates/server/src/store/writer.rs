//! The only writer of a process: a thread that takes everything waiting, writes it in one transaction, and answers
//! after the commit. One commit costs one wait for the disk however many batches it holds; that is where the speed
//! is. Batches of a group go in together (`batches::store_all`), other work each behind a mark of its own.

use super::batches::{self, NewBatch, Stored};
use super::engine::Engine;
use super::{OpenRefused, StoreError};
use crate::failpoint;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;

/// The most that may wait; beyond it the server says it is busy.
const WAITING: usize = 2048;
/// The most that one commit holds.
const GROUP: usize = 256;
/// Let the engine do its housekeeping after so many jobs, or when nothing came for so long.
const JOBS_A_REST: usize = 256;
const QUIET: Duration = Duration::from_millis(200);

/// What a piece of work leaves behind once it ran: to be told whether the commit succeeded.
type Tell = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// Work that ran: whether to keep what it wrote, and whom to tell.
struct Ran {
    keep: bool,
    tell: Tell,
}

/// A piece of work.
type Work = Box<dyn FnOnce(&mut dyn Engine) -> Ran + Send>;

/// Something on its way to the thread.
enum Job {
    Batch(Box<NewBatch>, oneshot::Sender<Result<Stored, StoreError>>),
    Work(&'static str, Work),
}

/// The door to the writer thread.
pub(super) struct Writer {
    jobs: Mutex<Option<SyncSender<Job>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the thread over this connection.
    pub(super) fn start(engine: Box<dyn Engine>) -> Result<Self, OpenRefused> {
        let (sender, receiver) = sync_channel(WAITING);
        let room = Room { engine, jobs: 0 };
        let thread =
            std::thread::Builder::new().name("store-writer".to_owned()).spawn(move || room.work(&receiver));
        let thread = thread.map_err(|_| OpenRefused::Disk)?;
        Ok(Self { jobs: Mutex::new(Some(sender)), thread: Mutex::new(Some(thread)) })
    }

    /// Sends work to the thread and waits for its commit.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let run = Box::new(move |engine: &mut dyn Engine| {
            let result = work(engine);
            let keep = result.is_ok();
            // Whoever asked may have gone away; what was written stays written.
            let tell: Tell = Box::new(move |committed| drop(answer.send(committed.and(result))));
            Ran { keep, tell }
        });
        self.send(Job::Work(name, run))?;
        answered.await.map_err(|_| StoreError::Stopping)?
    }

    /// Sends a batch to the thread and waits for its commit.
    pub(super) async fn store(&self, new: NewBatch) -> Result<Stored, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.send(Job::Batch(Box::new(new), answer))?;
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

/// The thread's own: the only connection of this process that writes.
struct Room {
    engine: Box<dyn Engine>,
    /// Jobs committed since the engine last rested.
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
                    if self.jobs >= JOBS_A_REST {
                        self.rest();
                    }
                }
                Err(RecvTimeoutError::Timeout) => self.rest(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.engine.close();
    }

    fn rest(&mut self) {
        self.jobs = 0;
        self.engine.rest();
    }

    /// Runs a group of jobs in one transaction and tells each how it ended.
    fn commit(&mut self, group: Vec<Job>) {
        let jobs = group.len();
        let mut name = "store batches";
        let (mut batches, mut askers, mut works) = (Vec::new(), Vec::new(), Vec::new());
        for job in group {
            match job {
                Job::Batch(new, answer) => {
                    batches.push(*new);
                    askers.push(answer);
                }
                Job::Work(what, run) => {
                    name = what;
                    works.push(run);
                }
            }
        }
        let mut told = Vec::with_capacity(works.len());
        let outcome = in_transaction(self.engine.as_mut(), |engine| {
            let stored = if batches.is_empty() { Vec::new() } else { batches::store_all(engine, &batches)? };
            for run in works {
                told.push(behind_a_mark(engine, run)?);
            }
            Ok(stored)
        });
        if let Err(why) = &outcome {
            tracing::error!(transaction = name, jobs, error = %why, "not committed");
        }
        let committed = outcome.as_ref().map(drop).map_err(|why| *why);
        told.into_iter().for_each(|tell| tell(committed));
        match outcome {
            Ok(stored) => askers.into_iter().zip(stored).for_each(|(asker, one)| drop(asker.send(Ok(one)))),
            Err(why) => askers.into_iter().for_each(|asker| drop(asker.send(Err(why)))),
        }
    }
}

/// Runs work in a transaction: all of it, or nothing.
pub(super) fn in_transaction<T>(
    engine: &mut dyn Engine,
    work: impl FnOnce(&mut dyn Engine) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    engine.begin()?;
    let done = work(engine).and_then(|done| {
        failpoint::reach("after_rows");
        engine.commit()?;
        failpoint::reach("after_commit");
        Ok(done)
    });
    if done.is_err() {
        engine.rollback();
    }
    done
}

/// A job that fails is undone alone; the others in its group go on.
fn behind_a_mark(
    engine: &mut dyn Engine,
    run: impl FnOnce(&mut dyn Engine) -> Ran,
) -> Result<Tell, StoreError> {
    engine.mark()?;
    let ran = run(engine);
    engine.settle_mark(ran.keep)?;
    Ok(ran.tell)
}
