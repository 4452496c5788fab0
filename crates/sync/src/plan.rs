//! What to do next about the outbox. Pure: a summary, what is known of the net, the time; out comes a decision.

use crate::retry;

/// How often a device that has nothing to send asks for receipts and rosters, in milliseconds.
pub const POLL_MS: i64 = 5 * 60 * 1_000;

/// What waits in the outbox.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OutboxSummary {
    /// Sealed batches that no server has taken yet, those on a stick included.
    pub waiting: u32,
}

/// What made the question arise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The installation was unlocked.
    Opened,
    /// The network came back, as far as the system says.
    NetworkBack,
    /// A screening was finalised.
    Sealed,
    /// A person asked for it.
    Asked,
    /// Time went by.
    Tick,
}

/// What is known of the server.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NetState {
    /// Whether the roster names a server.
    pub has_server: bool,
    /// Whether an exchange is under way.
    pub busy: bool,
    /// Failed exchanges in a row.
    pub failures: u32,
    /// When the last exchange ended, whatever came of it, in milliseconds; absent when there was none.
    pub tried_at_ms: Option<i64>,
    /// Our own back-off after a failure: milliseconds to wait from `tried_at_ms`.
    pub back_off_ms: u64,
    /// Whether the server itself named that time; then a person's tap does not shorten it.
    pub server_named_it: bool,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    /// Exchange now.
    Exchange,
    /// Ask again after so many milliseconds.
    Wait {
        /// Milliseconds, at least one.
        millis: u64,
    },
    /// Nothing until something happens: no server is known, or an exchange runs already.
    Nothing,
}

/// Decides what to do next.
///
/// A wait is measured as *time since the last attempt*, not as a date: a clock that was set back makes the device
/// try now, never weeks later.
#[must_use]
pub fn next(outbox: &OutboxSummary, net: &NetState, occasion: Occasion, now_ms: i64) -> Plan {
    if !net.has_server || net.busy {
        return Plan::Nothing;
    }
    let Some(tried_at_ms) = net.tried_at_ms else {
        return Plan::Exchange;
    };
    let since_ms = now_ms.saturating_sub(tried_at_ms);
    if since_ms < 0 {
        return Plan::Exchange;
    }
    let due_ms = due_after(outbox, net, occasion);
    if since_ms >= due_ms {
        return Plan::Exchange;
    }
    Plan::Wait { millis: u64::try_from(due_ms - since_ms).unwrap_or(1).max(1) }
}

/// After how many milliseconds since the last attempt the next one is due.
fn due_after(outbox: &OutboxSummary, net: &NetState, occasion: Occasion) -> i64 {
    let longest = retry::RETRY_AFTER_CAP_MS + retry::CAP_MS;
    let back_off = i64::try_from(net.back_off_ms.min(longest)).unwrap_or(POLL_MS);
    if net.failures > 0 {
        return match occasion {
            // A tap, an unlock or a returning network are new facts: our own guess about the net is out of date.
            // What the server itself asked for still stands.
            Occasion::Asked | Occasion::NetworkBack | Occasion::Opened if !net.server_named_it => 0,
            _ => back_off,
        };
    }
    match occasion {
        Occasion::Asked | Occasion::NetworkBack | Occasion::Opened => 0,
        Occasion::Sealed | Occasion::Tick if outbox.waiting > 0 => 0,
        Occasion::Sealed | Occasion::Tick => POLL_MS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_763_800_000_000;

    fn check(waiting: u32, net: NetState, occasion: Occasion, expected: Plan) {
        let outbox = OutboxSummary { waiting };
        assert_eq!(next(&outbox, &net, occasion, NOW), expected, "{outbox:?} {net:?} {occasion:?}");
    }

    fn reachable(seconds_ago: i64) -> NetState {
        NetState { has_server: true, tried_at_ms: Some(NOW - seconds_ago * 1_000), ..NetState::default() }
    }

    fn failing(seconds_ago: i64, back_off_seconds: u64, server_named_it: bool) -> NetState {
        NetState {
            failures: 3,
            back_off_ms: back_off_seconds * 1_000,
            server_named_it,
            ..reachable(seconds_ago)
        }
    }

    #[test]
    fn a_device_that_never_tried_tries_at_once() {
        let net = NetState { has_server: true, ..NetState::default() };
        check(0, net, Occasion::Opened, Plan::Exchange);
        check(3, net, Occasion::Tick, Plan::Exchange);
    }

    #[test]
    fn without_a_server_or_while_busy_nothing_is_planned() {
        check(3, NetState::default(), Occasion::Asked, Plan::Nothing);
        check(3, NetState { busy: true, ..reachable(0) }, Occasion::Asked, Plan::Nothing);
    }

    #[test]
    fn what_is_sealed_goes_at_once_when_the_last_exchange_went_well() {
        check(1, reachable(2), Occasion::Sealed, Plan::Exchange);
        check(1, reachable(2), Occasion::Tick, Plan::Exchange);
    }

    #[test]
    fn with_nothing_to_send_it_asks_every_five_minutes() {
        check(0, reachable(100), Occasion::Tick, Plan::Wait { millis: 200_000 });
        check(0, reachable(300), Occasion::Tick, Plan::Exchange);
        check(0, reachable(1), Occasion::Asked, Plan::Exchange);
    }

    #[test]
    fn after_failures_time_and_new_screenings_wait_and_people_do_not() {
        check(1, failing(10, 60, false), Occasion::Tick, Plan::Wait { millis: 50_000 });
        check(1, failing(10, 60, false), Occasion::Sealed, Plan::Wait { millis: 50_000 });
        check(1, failing(60, 60, false), Occasion::Tick, Plan::Exchange);
        check(1, failing(10, 60, false), Occasion::Asked, Plan::Exchange);
        check(1, failing(10, 60, false), Occasion::NetworkBack, Plan::Exchange);
    }

    #[test]
    fn a_time_the_server_named_is_kept_even_against_a_tap() {
        check(1, failing(10, 30, true), Occasion::Asked, Plan::Wait { millis: 20_000 });
        check(1, failing(31, 30, true), Occasion::Asked, Plan::Exchange);
    }

    #[test]
    fn a_clock_that_was_set_back_never_makes_a_device_wait() {
        check(1, failing(-86_400 * 365, 60, true), Occasion::Tick, Plan::Exchange);
    }

    #[test]
    fn no_stored_number_can_make_a_device_wait_for_days() {
        let net = NetState { back_off_ms: u64::MAX, ..failing(0, 0, true) };
        let Plan::Wait { millis } = next(&OutboxSummary::default(), &net, Occasion::Tick, NOW) else {
            panic!("should wait");
        };
        assert!(millis <= retry::RETRY_AFTER_CAP_MS + retry::CAP_MS);
    }
}
