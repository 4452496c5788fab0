//! A base and a server that went back: noticed by its log, told to a person, and made good from what is here.

use super::exchange::{BATCHES_AFTER_KEY, QUARANTINE_AFTER_KEY, parsed};
use crate::exchange::mail::MAIL_AFTER_KEY;
use crate::exchange::{LOG_KEY, Stop, look, packs};
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_store::tables::{alerts, audit, batches, history, letters, orders, receipts, rosters, settings};
use waymark_store::{StoreError, Writer};
use waymark_sync::watch::{LogFound, SeenLog};
use waymark_sync::{Failure, Transport};
use waymark_wire::{BatchId, ProblemCode, ReceiptLevel, SealedBatch, Signed};

/// There while the server is still to be given what it may have lost.
const GIVE_BACK_KEY: &str = "give_back";
/// Batches that are asked about at once.
const ASKED_AT_ONCE: u32 = 500;

/// Receipts that the server is asked about in each exchange: those given last are the first to go with an older copy.
const RECEIPTS_ASKED_ABOUT: u32 = 20;

/// Hands over the rosters that the server lacks, in order. What it has is asked anew each time: a server that was
/// restored from a copy lacks what it was given since, and would believe in a device that was reported lost.
pub(crate) fn give_rosters(open: &Opened, transport: &dyn Transport) -> Result<(), Stop> {
    let newest = open.roster()?.roster().seq;
    if transport.keeps_places() && has_roster(transport, newest)? {
        return Ok(());
    }
    for (_, bytes) in open.db.read(rosters::all)? {
        let Ok(roster) = Signed::parse(&bytes) else { continue };
        match transport.put_roster(&roster) {
            // It is older than the one the server has: another base, or the server's own start, brought it.
            Ok(()) | Err(Failure::Refused(ProblemCode::RosterRefused)) => {}
            Err(failure) => return Err(failure.into()),
        }
    }
    Ok(())
}

/// Whether the server has a roster of this number. A fresh one has none, and says that it is not ready.
fn has_roster(transport: &dyn Transport, seq: u64) -> Result<bool, Failure> {
    match transport.rosters(seq.saturating_sub(1)) {
        Ok(chain) => {
            Ok(chain.rosters.iter().any(|roster| roster.peek().is_ok_and(|peeked| peeked.seq >= seq)))
        }
        // To a server that went back this base, or the roster of it, may be unknown.
        Err(Failure::Busy { .. } | Failure::Refused(ProblemCode::UnknownDevice)) => Ok(false),
        Err(failure) => Err(failure),
    }
}

/// Looks at the server's log. Where it went back, a person is told, and everything is asked for and handed over anew:
/// what is here already has no effect when it comes again.
pub(super) fn watch_log(open: &Opened, transport: &dyn Transport, now: Timestamp) -> Result<(), Stop> {
    let Some(look) = look(open, transport)? else { return Ok(()) };
    open.db.write("server log", |writer| {
        settings::set(writer, LOG_KEY, &look.now)?;
        let Some(code) = look.found.alert() else { return Ok(()) };
        let before = look.before.map_or(0, |before| before.size);
        alerts::raise(writer, code, None, &format!("{before}-{}", look.now.size), now)?;
        audit::append(writer, code, &format!("{before}-{}", look.now.size), now)?;
        begin_anew(writer)
    })?;
    Ok(())
}

/// Asks whether the server still has the receipts that this base gave last. They are in no log: a server that went back
/// to a copy from between a batch and its receipt shows the same log as before, and the phone would wait for ever. Where
/// one is new to it a person is told, and all are given anew. A server that does not say what is new is not asked more.
pub(super) fn watch_receipts(open: &Opened, transport: &dyn Transport, now: Timestamp) -> Result<(), Stop> {
    if !transport.keeps_places() {
        return Ok(());
    }
    let opened = ReceiptLevel::Opened;
    let given = open.db.read(|reader| receipts::last_sent(reader, opened, RECEIPTS_ASKED_ABOUT))?;
    if given.is_empty() || transport.post_receipts(&parsed(&given))?.new.unwrap_or(0) == 0 {
        return Ok(());
    }
    open.db.write("receipts again", |writer| {
        let size = settings::get::<SeenLog>(writer, LOG_KEY)?.map_or(0, |seen| seen.size);
        let code = LogFound::Shorter.alert().unwrap_or_default();
        alerts::raise(writer, code, None, &format!("{size}-{size}"), now)?;
        audit::append(writer, code, &format!("{size}-{size}"), now)?;
        receipts::send_again(writer, opened)
    })?;
    Ok(())
}

/// The server went back to an older state and its log does not show it: a person is told, and everything is asked for and
/// handed over anew.
pub(crate) fn server_went_back(writer: &Writer<'_>, now: Timestamp) -> Result<(), StoreError> {
    let size = settings::get::<SeenLog>(writer, LOG_KEY)?.map_or(0, |seen| seen.size);
    let code = LogFound::Shorter.alert().unwrap_or_default();
    alerts::raise(writer, code, None, &format!("{size}-{size}"), now)?;
    audit::append(writer, code, &format!("{size}-{size}"), now)?;
    begin_anew(writer)
}

fn begin_anew(writer: &Writer<'_>) -> Result<(), StoreError> {
    for key in [BATCHES_AFTER_KEY, QUARANTINE_AFTER_KEY, MAIL_AFTER_KEY] {
        settings::remove(writer, key)?;
    }
    receipts::send_again(writer, ReceiptLevel::Opened)?;
    orders::send_again(writer)?;
    letters::send_again(writer)?;
    packs::give_again(writer)?;
    history::give_again(writer, None)?;
    settings::set(writer, GIVE_BACK_KEY, &true)
}

/// Gives a server that went back the batches it lost and that are here: another base may not have them yet.
pub(super) fn give_back(open: &Opened, transport: &dyn Transport) -> Result<(), Stop> {
    if open.db.read(|reader| settings::get::<bool>(reader, GIVE_BACK_KEY))? != Some(true) {
        return Ok(());
    }
    let mut after = 0;
    loop {
        let page = open.db.read(|reader| batches::whole(reader, after, ASKED_AT_ONCE))?;
        let Some((last, _)) = page.last() else { break };
        after = *last;
        let ids: Vec<BatchId> = page.iter().map(|(_, id)| *id).collect();
        for id in transport.missing(&ids)?.missing {
            let Some(bytes) = open.db.read(|reader| batches::get_bytes(reader, id))? else { continue };
            let Ok(batch) = SealedBatch::parse(&bytes) else { continue };
            match transport.deliver(&batch) {
                // One that it does not want back must not keep it from the others.
                Ok(_) | Err(Failure::Refused(_)) => {}
                Err(failure) => return Err(failure.into()),
            }
        }
    }
    open.db.write("gave back", |writer| settings::remove(writer, GIVE_BACK_KEY))?;
    Ok(())
}
