//! The one time of a run, and what each clock makes of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use waymark_app::Clock;
use waymark_domain::Timestamp;

/// Noon on 2026-11-22, in milliseconds since 1970.
pub(crate) const NOON: i64 = 1_795_348_800_000;

/// True time, which nobody in the run can see. Clones show the same.
#[derive(Clone)]
pub(crate) struct Time(Arc<AtomicU64>);

impl Time {
    pub(crate) fn begin() -> Self {
        Self(Arc::new(AtomicU64::new(0)))
    }

    /// Milliseconds since the run began.
    pub(crate) fn elapsed(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }

    /// Milliseconds since 1970.
    pub(crate) fn wall_ms(&self) -> i64 {
        NOON + i64::try_from(self.elapsed()).unwrap()
    }

    pub(crate) fn pass_ms(&self, ms: u64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }
}

/// One device's clock: true time and how wrong it is.
#[derive(Clone)]
pub(crate) struct Watch {
    time: Time,
    wrong_by: Arc<AtomicI64>,
}

impl Watch {
    pub(crate) fn right(time: &Time) -> Self {
        Self { time: time.clone(), wrong_by: Arc::default() }
    }

    /// What it shows, in milliseconds since 1970.
    pub(crate) fn wall_ms(&self) -> i64 {
        self.time.wall_ms() + self.wrong_by.load(Ordering::SeqCst)
    }

    /// Somebody sets it.
    pub(crate) fn set(&self, wall_ms: i64) {
        self.wrong_by.store(wall_ms - self.time.wall_ms(), Ordering::SeqCst);
    }

    /// The network sets it right.
    pub(crate) fn set_right(&self) {
        self.wrong_by.store(0, Ordering::SeqCst);
    }
}

impl Clock for Watch {
    fn now(&self) -> Timestamp {
        Timestamp(self.wall_ms())
    }

    fn monotonic_ms(&self) -> u64 {
        600_000 + self.time.elapsed()
    }
}
