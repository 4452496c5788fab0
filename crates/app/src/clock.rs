//! The only place of the core that reads a clock.

use std::time::{Instant, SystemTime, UNIX_EPOCH};
use waymark_domain::Timestamp;

/// Two clocks: one people set, one that only runs forward.
pub trait Clock: Send + Sync {
    /// Wall time by the device's clock, which may be wrong.
    fn now(&self) -> Timestamp;
    /// Milliseconds since some moment in the past; never goes back while the program runs.
    fn monotonic_ms(&self) -> u64;
    /// Waits until a whole number of steps has passed since `began_ms`. A clock that a test sets does not wait.
    fn rest_until_step(&self, began_ms: u64, step_ms: u64) {
        let _ = (began_ms, step_ms);
    }
}

/// The device's clocks.
pub struct DeviceClock {
    started: Instant,
}

impl DeviceClock {
    /// Starts the forward-only clock.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    pub fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Default for DeviceClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for DeviceClock {
    #[allow(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    fn now(&self) -> Timestamp {
        // A clock before 1970 counts as 1970: order is by chain, never by time.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn rest_until_step(&self, began_ms: u64, step_ms: u64) {
        let over = self.monotonic_ms().saturating_sub(began_ms).checked_rem(step_ms).unwrap_or(0);
        std::thread::sleep(std::time::Duration::from_millis(step_ms.saturating_sub(over)));
    }

    /// Since the device was started where the system says so: a restarted app need not wait out a back-off again.
    fn monotonic_ms(&self) -> u64 {
        since_boot_ms()
            .unwrap_or_else(|| u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX))
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn since_boot_ms() -> Option<u64> {
    let since = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    let seconds = u64::try_from(since.tv_sec).ok()?;
    Some(seconds.saturating_mul(1_000).saturating_add(u64::try_from(since.tv_nsec / 1_000_000).ok()?))
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn since_boot_ms() -> Option<u64> {
    None
}
