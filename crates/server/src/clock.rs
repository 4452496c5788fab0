//! The only place where the server reads a clock.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use waymark_wire::Hour;

/// Tells the time; tests bring their own.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> u64 + Send + Sync>);

impl Clock {
    /// The computer's clock.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "this file is the one place where the server reads a clock"
    )]
    pub fn system() -> Self {
        Self::from_fn(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    /// A clock that asks this function for seconds since 1970.
    #[must_use]
    pub fn from_fn(seconds: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(seconds))
    }

    /// Seconds since 1970. Never stored and never logged: see [`Clock::hour`].
    #[must_use]
    pub fn seconds(&self) -> u64 {
        (self.0)()
    }

    /// The present hour: the finest time that reaches the disk or the log.
    #[must_use]
    pub fn hour(&self) -> Hour {
        Hour::from_unix_seconds(self.seconds())
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}
