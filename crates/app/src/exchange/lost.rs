//! What the server confirmed and has lost: asked about, and offered again.
//!
//! A phone keeps the sealed bytes of a batch until it has the receipt that the policy names. So a server that was
//! restored from an older copy, or that lost something, is given it once more.

use super::{Exchanged, LOG_KEY, Stop, look};
use crate::exchange::mail::MAIL_AFTER_KEY;
use crate::exchange::phone::RECEIPTS_AFTER_KEY;
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_store::tables::{OutboxState, audit, orders, outbox, settings};
use waymark_sync::Transport;
use waymark_sync::watch::LogFound;
use waymark_wire::BatchId;

/// When the server was last asked what it lacks.
const ASKED_KEY: &str = "lost_asked_at";
/// Without any sign that it went back it is asked once in so many hours: a log can also be rewritten with care.
const ASK_EVERY_HOURS: u64 = 24;

/// Looks whether the server went back, and asks it what it lacks of what it confirmed. Says whether anything waits
/// again because of that.
pub(super) fn look_for(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<bool, Stop> {
    let Some(look) = look(open, transport)? else { return Ok(false) };
    let asked: Option<i64> = open.db.read(|reader| settings::get(reader, ASKED_KEY))?;
    let due = asked.is_none_or(|at| at > now.0 || now.hours_since(Timestamp(at)) >= ASK_EVERY_HOURS);
    let went_back = look.found.went_back() || look.found == LogFound::First;
    let confirmed = if due || went_back { confirmed(open)? } else { Vec::new() };
    let missing = if confirmed.is_empty() { Vec::new() } else { transport.missing(&confirmed)?.missing };
    let lost: Vec<BatchId> = missing.into_iter().filter(|batch| confirmed.contains(batch)).collect();
    open.db.write("look for lost", |writer| {
        settings::set(writer, LOG_KEY, &look.now)?;
        if due || went_back {
            settings::set(writer, ASKED_KEY, &now.0)?;
        }
        if due && !confirmed.is_empty() {
            // A server that went back numbers anew what bases tell it again, and its log may show nothing of that.
            settings::remove(writer, RECEIPTS_AFTER_KEY)?;
        }
        if let Some(code) = look.found.alert() {
            audit::append(writer, code, &look.now.size.to_string(), now)?;
            // Its lists are numbered anew.
            settings::remove(writer, RECEIPTS_AFTER_KEY)?;
            settings::remove(writer, MAIL_AFTER_KEY)?;
            orders::send_again(writer)?;
        }
        for batch in &lost {
            outbox::retry(writer, *batch)?;
            audit::append(writer, "lost", &batch.to_string(), now)?;
        }
        Ok(())
    })?;
    exchanged.lost += u32::try_from(lost.len()).unwrap_or(u32::MAX);
    Ok(!lost.is_empty())
}

/// Batches that the server confirmed and no coordinator has opened, whose bytes are still here.
fn confirmed(open: &Opened) -> Result<Vec<BatchId>, Stop> {
    let rows = open.db.read(outbox::rows)?;
    let mut confirmed = Vec::new();
    for row in rows.into_iter().filter(|row| row.state == OutboxState::Stored) {
        if open.db.read(|reader| outbox::get_bytes(reader, row.batch))?.is_some() {
            confirmed.push(row.batch);
        }
    }
    Ok(confirmed)
}
