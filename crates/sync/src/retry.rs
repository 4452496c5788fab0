//! How long to wait after a failed exchange: full jitter under a doubling ceiling. Pure: chance is an argument.

/// The ceiling after the first failure, in milliseconds.
const FIRST_CEILING_MS: u64 = 4_000;

/// No back-off of ours is longer than this: a quarter of an hour, in milliseconds.
pub const CAP_MS: u64 = 15 * 60 * 1_000;

/// The longest `Retry-After` that is believed, in milliseconds. A mistyped header must not silence a device for a day.
pub const RETRY_AFTER_CAP_MS: u64 = 60 * 60 * 1_000;

/// Milliseconds to wait before the next exchange.
///
/// `failures` counts the failed exchanges in a row, this one included; `retry_after_seconds` is what the server
/// asked for, if it did; `chance` is any random number. The wait is spread over the whole range below the ceiling,
/// so that a hundred phones that lost the same network do not come back in the same second; a server that names a
/// time is never asked earlier than that.
#[must_use]
pub fn wait_ms(failures: u32, retry_after_seconds: Option<u64>, chance: u64) -> u64 {
    let ceiling = ceiling_ms(failures);
    let jitter = chance % (ceiling + 1);
    match retry_after_seconds {
        None => jitter,
        Some(seconds) => seconds.saturating_mul(1_000).min(RETRY_AFTER_CAP_MS) + jitter.min(CAP_MS / 4),
    }
}

/// The shortest pause between two questions to which a person has to give the answer, in milliseconds.
pub const FIRST_POLL_MS: u64 = 3_000;
/// The longest such pause, in milliseconds.
pub const LAST_POLL_MS: u64 = 60_000;

/// Milliseconds to wait before asking again for something that waits for a person: quick at first, since two people
/// stand there and compare words, then slower, up to a minute. Up to a quarter more by chance.
#[must_use]
pub fn poll_ms(asked: u32, chance: u64) -> u64 {
    let pause = FIRST_POLL_MS.saturating_mul(1 << (asked / 20).min(8)).min(LAST_POLL_MS);
    pause + chance % (pause / 4 + 1)
}

/// The upper end of the wait after so many failures in a row, in milliseconds.
#[must_use]
pub fn ceiling_ms(failures: u32) -> u64 {
    let doublings = failures.saturating_sub(1).min(16);
    (FIRST_CEILING_MS << doublings).min(CAP_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ceiling_doubles_and_stops_at_a_quarter_of_an_hour() {
        let ceilings: Vec<u64> = (1..=10).map(ceiling_ms).collect();
        assert_eq!(
            ceilings,
            [4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 512_000, 900_000, 900_000]
        );
        assert_eq!(ceiling_ms(u32::MAX), CAP_MS);
        assert_eq!(ceiling_ms(0), 4_000);
    }

    #[test]
    fn waits_are_spread_over_the_whole_range_and_never_above_it() {
        let waits: Vec<u64> =
            (0..10_000_u64).map(|n| wait_ms(5, None, n.wrapping_mul(0x9E37_79B9_7F4A_7C15))).collect();
        assert!(waits.iter().all(|wait| *wait <= 64_000));
        let low = waits.iter().filter(|wait| **wait < 16_000).count();
        let high = waits.iter().filter(|wait| **wait >= 48_000).count();
        assert!((2_000..3_000).contains(&low), "{low} of 10000 in the lowest quarter");
        assert!((2_000..3_000).contains(&high), "{high} of 10000 in the highest quarter");
    }

    #[test]
    fn what_waits_for_a_person_is_asked_for_quickly_at_first_and_every_minute_later() {
        assert!((3_000..=3_750).contains(&poll_ms(1, u64::MAX)));
        assert!((6_000..=7_500).contains(&poll_ms(20, 12_345)));
        assert!((60_000..=75_000).contains(&poll_ms(u32::MAX, u64::MAX)));
    }

    #[test]
    fn a_server_that_names_a_time_is_not_asked_earlier() {
        for chance in [0, 1, 999, u64::MAX] {
            assert!(wait_ms(1, Some(30), chance) >= 30_000);
            assert!(wait_ms(9, Some(0), chance) <= CAP_MS / 4);
        }
        assert!(
            wait_ms(1, Some(u64::MAX), 7) <= RETRY_AFTER_CAP_MS + CAP_MS,
            "an absurd time is not believed"
        );
    }
}
