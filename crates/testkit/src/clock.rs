//! Clocks that a test sets.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// A wall clock and a forward-only clock. Clones show the same time.
#[derive(Debug, Clone)]
pub struct TestClock {
    wall_ms: Arc<AtomicI64>,
    monotonic_ms: Arc<AtomicU64>,
}

impl TestClock {
    /// Noon on 2026-11-22, with the forward-only clock at ten minutes.
    #[must_use]
    pub fn at_noon() -> Self {
        Self {
            wall_ms: Arc::new(AtomicI64::new(1_795_348_800_000)),
            monotonic_ms: Arc::new(AtomicU64::new(600_000)),
        }
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub fn wall_ms(&self) -> i64 {
        self.wall_ms.load(Ordering::SeqCst)
    }

    /// Milliseconds of the forward-only clock.
    #[must_use]
    pub fn monotonic_ms(&self) -> u64 {
        self.monotonic_ms.load(Ordering::SeqCst)
    }

    /// Lets time pass: both clocks go on.
    pub fn pass_ms(&self, ms: u64) {
        self.wall_ms.fetch_add(i64::try_from(ms).unwrap(), Ordering::SeqCst);
        self.monotonic_ms.fetch_add(ms, Ordering::SeqCst);
    }

    /// Lets seconds pass.
    pub fn pass_seconds(&self, seconds: u64) {
        self.pass_ms(seconds * 1_000);
    }

    /// Somebody sets the wall clock.
    pub fn set_wall_ms(&self, ms: i64) {
        self.wall_ms.store(ms, Ordering::SeqCst);
    }

    /// The program, or the device, starts anew: the forward-only clock begins at 0.
    pub fn restart(&self) {
        self.monotonic_ms.store(0, Ordering::SeqCst);
    }
}
