//! The server's log, looked at in every exchange: whether what was handed over is still there.
//!
//! A server that was restored from an older copy says so; one that is not honest about it is found out by its own
//! signatures. Either way nothing is taken back here: what it may lack is offered again.

use super::Stop;
use crate::opened::Opened;
use crate::view::Role;
use waymark_store::tables::settings;
use waymark_sync::watch::{LogFound, SeenLog, compare, judge_growth};
use waymark_sync::{Failure, Transport};
use waymark_wire::TreeHead;

/// The log as it was seen last.
pub(crate) const LOG_KEY: &str = "server_log";

/// What a look at the log came to.
pub(crate) struct Look {
    /// What was found.
    pub(crate) found: LogFound,
    /// The log as it was seen before.
    pub(crate) before: Option<SeenLog>,
    /// The log now: to be kept under [`LOG_KEY`] together with what follows from it.
    pub(crate) now: SeenLog,
}

/// Looks at the log; absent where the other side keeps none.
pub(crate) fn look(open: &Opened, transport: &dyn Transport) -> Result<Option<Look>, Stop> {
    let Some(signed) = transport.head()? else { return Ok(None) };
    let roster = open.roster()?;
    // Without a signature by the roster's server this is not our server, whatever it says.
    let head = TreeHead::check(&signed, roster.roster()).map_err(|_| Failure::NotOurServer)?;
    let before: Option<SeenLog> = open.db.read(|reader| settings::get(reader, LOG_KEY))?;
    let mut found = compare(before.as_ref(), &head);
    if let (LogFound::Grown, Role::Base, Some(seen)) = (found, open.role, &before) {
        found = judge_growth(seen, &head, &transport.consistency(seen.size, head.size)?);
    }
    Ok(Some(Look { found, before, now: SeenLog::from(&head) }))
}
