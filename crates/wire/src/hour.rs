//! Time, no finer than the hour: finer times would tell a server's reader when somebody was spoken to.

use serde::{Deserialize, Serialize};

/// Whole hours since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hour(pub u64);

impl Hour {
    /// The hour that holds this moment, given in milliseconds since 1970.
    #[must_use]
    pub const fn from_unix_ms(ms: u64) -> Self {
        Self(ms / 3_600_000)
    }

    /// The hour that holds this moment, given in seconds since 1970.
    #[must_use]
    pub const fn from_unix_seconds(seconds: u64) -> Self {
        Self(seconds / 3_600)
    }

    /// This hour and so many more; never overflows.
    #[must_use]
    pub const fn plus(self, hours: u64) -> Self {
        Self(self.0.saturating_add(hours))
    }

    /// The day, counted from 1970.
    #[must_use]
    pub const fn day(self) -> u64 {
        self.0 / 24
    }
}
