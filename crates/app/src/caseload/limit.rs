//! How many cases one base opens in an hour: enough for a day's work, too few for carrying everything off by hand.

use crate::opened::Opened;
use crate::{Code, Error};
use waymark_domain::Timestamp;
use waymark_store::tables::audit;

/// The most cases that are opened in an hour.
pub(crate) const MOST_AN_HOUR: usize = 60;
/// Entries of the audit that are looked back at.
const LOOK_BACK: u32 = 400;

/// Refuses another case where too many were opened in the last hour.
///
/// # Errors
/// [`Code::TooManyOpened`], with the seconds until the first of them is an hour ago.
pub(crate) fn check(open: &Opened, now: Timestamp) -> Result<(), Error> {
    const HOUR_MS: i64 = 3_600_000;
    let entries = open.db.read(|reader| {
        let head = audit::head(reader)?.map_or(0, |head| head.n);
        audit::after(reader, head.saturating_sub(u64::from(LOOK_BACK)), LOOK_BACK)
    })?;
    let recent: Vec<Timestamp> = entries
        .iter()
        .filter(|entry| entry.code == "view" && now.0.saturating_sub(entry.at.0) < HOUR_MS && entry.at <= now)
        .map(|entry| entry.at)
        .collect();
    if recent.len() < MOST_AN_HOUR {
        return Ok(());
    }
    let first = recent.iter().rev().nth(MOST_AN_HOUR - 1).copied().unwrap_or(now);
    let wait = (HOUR_MS - now.0.saturating_sub(first.0)).max(0) / 1_000 + 1;
    Err(Error { code: Code::TooManyOpened, wait_seconds: u32::try_from(wait).ok() })
}
