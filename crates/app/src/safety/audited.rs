//! The audit chain at unlock: what happened while nobody could write, whether the clock jumped, whether it is whole.

use crate::Error;
use crate::opened::Opened;
use serde::{Deserialize, Serialize};
use waymark_domain::Timestamp;
use waymark_store::tables::{audit, settings};
use waymark_vault::Clocks;

const CLOCKS_KEY: &str = "clocks_seen";
const BROKEN_KEY: &str = "audit_broken";
/// Clocks drift, and summer time is an hour by decree: less than this is no jump.
const JUMP_MS: i64 = 2 * 3_600_000;

#[derive(Serialize, Deserialize)]
struct Seen {
    wall_ms: i64,
    monotonic_ms: u64,
}

/// Writes what could not be written while locked: wrong passphrases, a clock that jumped; and checks the chain.
///
/// # Errors
/// What the database refuses.
pub(crate) fn at_unlock(open: &Opened, failed: u32, clocks: &Clocks) -> Result<(), Error> {
    let now = Timestamp(clocks.wall_ms);
    Ok(open.db.write("audit at unlock", |writer| {
        if failed > 0 {
            audit::append(writer, "failure", &failed.to_string(), now)?;
        }
        let seen: Option<Seen> = settings::get(writer, CLOCKS_KEY)?;
        if let Some(way) = seen.and_then(|seen| jumped(&seen, clocks)) {
            audit::append(writer, "clock", way, now)?;
        }
        settings::set(
            writer,
            CLOCKS_KEY,
            &Seen { wall_ms: clocks.wall_ms, monotonic_ms: clocks.monotonic_ms },
        )?;
        if settings::get::<u64>(writer, BROKEN_KEY)?.is_none()
            && let Some(n) = audit::first_broken(writer)?
        {
            settings::set(writer, BROKEN_KEY, &n)?;
            audit::append(writer, "broken", &n.to_string(), now)?;
        }
        Ok(())
    })?)
}

/// The number of the first entry that does not fit, if any ever did not. It stays known: what was lost stays lost.
///
/// # Errors
/// What the database refuses.
pub(crate) fn broken(open: &Opened) -> Result<Option<u64>, Error> {
    Ok(open.db.read(|reader| settings::get(reader, BROKEN_KEY))?)
}

/// Which way the wall clock jumped since it was last seen, by the clock that only runs forward. After a restart of the
/// device only going back can be told.
fn jumped(seen: &Seen, now: &Clocks) -> Option<&'static str> {
    let wall = now.wall_ms.saturating_sub(seen.wall_ms);
    let passed = match now.monotonic_ms.checked_sub(seen.monotonic_ms) {
        Some(passed) => i64::try_from(passed).unwrap_or(i64::MAX),
        None if wall < 0 => 0,
        None => wall,
    };
    match wall.saturating_sub(passed) {
        off if off < -JUMP_MS => Some("back"),
        off if off > JUMP_MS => Some("forward"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_jumped_is_told_from_one_that_ran() {
        const H: i64 = 3_600_000;
        let seen = Seen { wall_ms: 100 * H, monotonic_ms: 10 * 3_600_000 };
        let check = |wall_ms, monotonic_ms| jumped(&seen, &Clocks { wall_ms, monotonic_ms });
        assert_eq!(check(105 * H, 15 * 3_600_000), None, "five hours by both");
        assert_eq!(check(106 * H, 15 * 3_600_000), None, "summer time");
        assert_eq!(check(200 * H, 15 * 3_600_000), Some("forward"));
        assert_eq!(check(90 * H, 15 * 3_600_000), Some("back"));
        assert_eq!(check(200 * H, 0), None, "switched off for days: nobody can tell");
        assert_eq!(check(90 * H, 0), Some("back"), "but going back shows");
    }
}
