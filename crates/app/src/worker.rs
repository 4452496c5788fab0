//! The loop that exchanges with the server by itself: at start, when told to, and every few minutes.
//!
//! One thread for the life of the app. It sleeps on a condition variable; unlocking, finalising, the sync button
//! and the return of the network wake it, and `waymark_sync::plan` decides what that means. While the app is locked
//! it does nothing: the keys that sign requests are inside the closed database.

use crate::view::LinkState;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use waymark_sync::plan::{NetState, Occasion, OutboxSummary, Plan};
use waymark_sync::{plan, retry};

/// What the screens are told about the exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Link {
    /// What the last attempt came to.
    pub state: LinkState,
    /// Whether one is under way.
    pub busy: bool,
}

/// What an exchange came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// What to show.
    pub state: LinkState,
    /// Seconds after which the server wants to be asked again, if it said so.
    pub retry_after_seconds: Option<u64>,
}

/// What the loop needs of the app. Everything is asked anew each time, since the app may be locked in between.
pub(crate) trait Exchanger: Send + Sync {
    /// What waits, and whether a server is known; absent while locked.
    fn waiting(&self) -> Option<(OutboxSummary, bool)>;
    /// Does one exchange; absent where the app was locked meanwhile.
    fn exchange(self: Arc<Self>) -> Option<Outcome>;
    /// Wall time in milliseconds.
    fn now_ms(&self) -> i64;
    /// A random number.
    fn chance(&self) -> u64;
}

struct Desk {
    link: LinkState,
    busy: bool,
    asked: Option<Occasion>,
    net: NetState,
    stop: bool,
}

/// The handle of the loop.
pub(crate) struct Worker {
    desk: Arc<(Mutex<Desk>, Condvar)>,
}

impl Worker {
    /// Starts the loop. It ends when the app is dropped.
    ///
    /// # Errors
    /// The system's refusal to start a thread.
    pub(crate) fn start(exchanger: Weak<dyn Exchanger>) -> std::io::Result<Self> {
        let desk = Desk {
            link: LinkState::Unknown,
            busy: false,
            asked: None,
            net: NetState::default(),
            stop: false,
        };
        let desk = Arc::new((Mutex::new(desk), Condvar::new()));
        let theirs = Arc::clone(&desk);
        std::thread::Builder::new().name("exchange".to_owned()).spawn(move || run(&theirs, &exchanger))?;
        Ok(Self { desk })
    }

    /// Tells the loop what happened.
    pub(crate) fn wake(&self, occasion: Occasion) {
        let (lock, bell) = &*self.desk;
        held(lock).asked = Some(occasion);
        bell.notify_all();
    }

    /// What the screens show. A tap that has not been acted on yet counts as under way: the button was heard.
    pub(crate) fn link(&self) -> Link {
        let desk = held(&self.desk.0);
        Link { state: desk.link, busy: desk.busy || desk.asked == Some(Occasion::Asked) }
    }

    /// Forgets what was known of the server: the next unlock starts afresh.
    pub(crate) fn forget(&self) {
        let mut desk = held(&self.desk.0);
        desk.asked = None;
        desk.link = LinkState::Unknown;
        desk.net = NetState { busy: desk.net.busy, ..NetState::default() };
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let (lock, bell) = &*self.desk;
        held(lock).stop = true;
        bell.notify_all();
    }
}

fn run(desk: &(Mutex<Desk>, Condvar), exchanger: &Weak<dyn Exchanger>) {
    let mut pause = Duration::from_secs(1);
    while let Some(occasion) = next_occasion(desk, pause) {
        let Some(exchanger) = exchanger.upgrade() else { return };
        pause = turn(desk, &exchanger, occasion);
    }
}

/// Sleeps until something happens or the pause is over; absent when the loop is to end.
fn next_occasion((lock, bell): &(Mutex<Desk>, Condvar), pause: Duration) -> Option<Occasion> {
    let mut desk = held(lock);
    if desk.asked.is_none() && !desk.stop {
        (desk, _) = bell.wait_timeout(desk, pause).unwrap_or_else(PoisonError::into_inner);
    }
    if desk.stop {
        return None;
    }
    let occasion = desk.asked.take().unwrap_or(Occasion::Tick);
    // From the tap to the end of its exchange there is no moment at which nothing seems to happen.
    desk.busy = occasion == Occasion::Asked;
    Some(occasion)
}

/// One turn, and how long to sleep after it.
fn turn(desk: &(Mutex<Desk>, Condvar), exchanger: &Arc<dyn Exchanger>, occasion: Occasion) -> Duration {
    let pause = plan_and_perform(&desk.0, exchanger, occasion);
    held(&desk.0).busy = false;
    pause
}

/// Plans, performs if so planned, and says when to look again.
fn plan_and_perform(lock: &Mutex<Desk>, exchanger: &Arc<dyn Exchanger>, occasion: Occasion) -> Duration {
    let poll = Duration::from_millis(u64::try_from(plan::POLL_MS).unwrap_or(300_000));
    let Some((outbox, has_server)) = exchanger.waiting() else { return poll };
    {
        let mut desk = held(lock);
        desk.net.has_server = has_server;
        match plan::next(&outbox, &desk.net, occasion, exchanger.now_ms()) {
            Plan::Nothing => return poll,
            Plan::Wait { millis } => return Duration::from_millis(millis),
            Plan::Exchange => desk.busy = true,
        }
    }
    let outcome = Arc::clone(exchanger).exchange();
    let Some(outcome) = outcome else { return poll };
    let mut desk = held(lock);
    desk.link = outcome.state;
    desk.net.tried_at_ms = Some(exchanger.now_ms());
    desk.net.server_named_it = outcome.retry_after_seconds.is_some();
    if outcome.state == LinkState::Online && outcome.retry_after_seconds.is_none() {
        desk.net.failures = 0;
        desk.net.back_off_ms = 0;
        return poll;
    }
    desk.net.failures = desk.net.failures.saturating_add(1);
    desk.net.back_off_ms = retry::wait_ms(desk.net.failures, outcome.retry_after_seconds, exchanger.chance());
    Duration::from_millis(desk.net.back_off_ms.max(250))
}

/// The desk holds only plain values: after a panic elsewhere they are still true.
fn held(lock: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
