//! How long a finished interview stays readable on the phone: until the server has it, or until the window that the
//! organisation's policy names ends, whichever is first.

use crate::Error;
use crate::opened::Opened;
use waymark_domain::{ScreeningId, Timestamp};
use waymark_store::tables::{outbox, sessions};

/// Erases readable copies whose window has ended. Done at every unlock and every exchange. Says how many went.
///
/// # Errors
/// What the database refuses.
pub(crate) fn sweep(open: &Opened, now: Timestamp) -> Result<u32, Error> {
    let window_ms = i64::from(open.roster()?.roster().policy.readable_hours) * 3_600_000;
    let limit = Timestamp(now.0.saturating_sub(window_ms).saturating_add(1));
    let erased = open.db.write("erase readable copies", |writer| {
        let mut due: Vec<ScreeningId> = sessions::sealed_before(writer, limit)?;
        // Sealed in what is now the future: the clock was set back, and no window may grow by that.
        due.extend(
            outbox::rows(writer)?.iter().filter(|row| row.created_at > now).filter_map(|row| row.screening),
        );
        let mut erased = 0;
        for screening in due {
            erased += u32::from(sessions::erase(writer, screening)?);
        }
        Ok(erased)
    })?;
    if erased > 0 {
        open.db.checkpoint()?;
    }
    Ok(erased)
}
