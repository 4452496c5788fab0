//! The lock in the core: the installation closes by itself when nobody has been there for a while, also where the web
//! view hangs or was taken over and never says so.
//!
//! The page counts touches and locks first; this is what holds behind it, a little later. Only what a person does
//! counts: asking for the state of the exchange every few seconds does not keep a phone open.

use crate::{App, Shared};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, Weak};
use std::time::Duration;

/// How much later than the page the core locks, so that the page can warn and be touched.
pub(crate) const GRACE_SECONDS: u32 = 30;
/// What holds where no roster says anything.
pub(crate) const LOCK_SECONDS: u32 = 120;
/// Below this nobody could hold a talk, above it the lock would be none.
const BOUNDS: std::ops::RangeInclusive<u32> = 30..=3_600;
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// When somebody was last there, and how long they may be silent.
pub(crate) struct Quiet {
    since_ms: AtomicU64,
    seconds: AtomicU32,
}

impl Quiet {
    pub(crate) fn new() -> Self {
        Self { since_ms: AtomicU64::new(0), seconds: AtomicU32::new(LOCK_SECONDS) }
    }

    /// Seconds of silence after which the page locks.
    pub(crate) fn seconds(&self) -> u32 {
        self.seconds.load(Ordering::SeqCst)
    }

    /// Takes what the organisation's policy says, within reason.
    pub(crate) fn set_seconds(&self, seconds: u32) {
        self.seconds.store(seconds.clamp(*BOUNDS.start(), *BOUNDS.end()), Ordering::SeqCst);
    }

    /// Somebody is there. A clock that stands still or was set back changes nothing: this one only runs forward.
    pub(crate) fn touch(&self, monotonic_ms: u64) {
        self.since_ms.fetch_max(monotonic_ms, Ordering::SeqCst);
    }

    /// Begins to count anew, with an unlock.
    pub(crate) fn begin(&self, monotonic_ms: u64) {
        self.since_ms.store(monotonic_ms, Ordering::SeqCst);
    }

    /// Whether it has been silent for too long.
    pub(crate) fn is_over(&self, monotonic_ms: u64) -> bool {
        let allowed = u64::from(self.seconds() + GRACE_SECONDS) * 1_000;
        monotonic_ms.saturating_sub(self.since_ms.load(Ordering::SeqCst)) >= allowed
    }
}

impl App {
    /// Notes that a person did something.
    pub(crate) fn touched(&self) {
        self.shared.quiet.touch(self.shared.clock.monotonic_ms());
    }

    /// Locks if nobody has been there for the policy's time and a little more; says whether it did. The app's own
    /// watch calls this every second; a program without one may.
    pub fn lock_if_quiet(&self) -> bool {
        let over = self.is_open() && self.shared.quiet.is_over(self.shared.clock.monotonic_ms());
        if over {
            self.close();
        }
        over
    }

    /// Starts the watch once; it ends with the app. Where the system has no thread to give, the page's lock holds.
    pub(crate) fn start_watch(&self) {
        let mut watched = self.shared.watched.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.shared.looping || *watched {
            return;
        }
        let shared: Weak<Shared> = Arc::downgrade(&self.shared);
        let started = std::thread::Builder::new().name("lock".to_owned()).spawn(move || {
            while let Some(shared) = shared.upgrade() {
                App::inside(shared).lock_if_quiet();
                std::thread::sleep(LOOK_EVERY);
            }
        });
        *watched = started.is_ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_is_over_after_the_policys_time_and_the_grace_and_a_touch_begins_it_anew() {
        let quiet = Quiet::new();
        quiet.set_seconds(60);
        quiet.begin(1_000_000);
        assert!(!quiet.is_over(1_089_999));
        quiet.touch(1_050_000);
        assert!(!quiet.is_over(1_139_999), "the touch counts");
        assert!(quiet.is_over(1_140_000));
        quiet.touch(1_000);
        assert!(quiet.is_over(1_140_000), "an old touch takes nothing back");
    }

    #[test]
    fn a_policy_out_of_reason_is_brought_back() {
        let quiet = Quiet::new();
        for (said, taken) in [(0, 30), (29, 30), (120, 120), (u32::MAX, 3_600)] {
            quiet.set_seconds(said);
            assert_eq!(quiet.seconds(), taken);
        }
    }
}
