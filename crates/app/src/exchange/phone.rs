//! The phone's side: what waits goes up, receipts and rosters come down.

use super::{Exchanged, Stop, take_rosters};
use crate::Error;
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_store::tables::{
    BatchRow, NewReceipt, OutboxState, audit, identity, outbox, receipts, sessions, settings,
};
use waymark_sync::settle::{BatchState, OutboxEntry, Settlement, refusal, settle, worth_another_try};
use waymark_sync::{Delivery, Failure, Transport};
use waymark_wire::{HeldRoster, ProblemCode, Receipt, ReceiptRefused, SealedBatch, Signed};

/// After which of the server's receipts to go on.
const RECEIPTS_AFTER_KEY: &str = "receipts_after";

/// One exchange: up first, since a line that is there now may be gone in a moment.
pub(super) fn exchange(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    match hand_over(open, transport, now, exchanged) {
        // Perhaps the server has a new receipt key, and the roster that says so is waiting there.
        Err(Stop::Failure(Failure::NotOurServer)) => {
            take_rosters(open, transport, now, exchanged)?;
            if exchanged.rosters == 0 {
                return Err(Failure::NotOurServer.into());
            }
            hand_over(open, transport, now, exchanged)?;
        }
        other => {
            other?;
            // Rosters before receipts: a receipt may be by a base that only the next roster lists.
            take_rosters(open, transport, now, exchanged)?;
        }
    }
    take_receipts(open, transport, now, exchanged)
}

/// Hands over what waits, in the order of the chain. One batch that is refused is set aside with its reason and the
/// next one goes.
fn hand_over(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    let mut rows = open.db.read(outbox::rows)?;
    rows.retain(waits);
    rows.sort_by_key(|row| (row.epoch, row.seq));
    for row in rows {
        let bytes = open.db.read(|reader| outbox::get_bytes(reader, row.batch))?;
        let Some(batch) = bytes.and_then(|bytes| SealedBatch::parse(&bytes).ok()) else {
            // The database says its pages are whole, so this is a mistake of ours: kept, and out of the way.
            open.db.write("park batch", |writer| outbox::mark_stuck(writer, row.batch, "unknown"))?;
            continue;
        };
        match transport.deliver(&batch) {
            Ok(Delivery::Answered(receipt)) => {
                // Whatever else answers with 200: without a receipt that verifies it is not our server.
                settle_receipt(open, &open.roster()?, &receipt, &row, now)?.ok_or(Failure::NotOurServer)?;
                exchanged.handed_over += 1;
            }
            Ok(Delivery::Laid) => {
                open.db.write("offer batch", |writer| outbox::mark_offered(writer, row.batch))?;
                exchanged.handed_over += 1;
            }
            Err(Failure::Refused(code)) => refused(open, &row, code, now, exchanged)?,
            Err(failure) => return Err(failure.into()),
        }
    }
    Ok(())
}

/// Whether a row is handed over now: it waits, or it came back for a reason that may be gone.
fn waits(row: &BatchRow) -> bool {
    match row.state {
        OutboxState::Sealed | OutboxState::Offered => true,
        OutboxState::Returned => worth_another_try(&row.reason),
        _ => false,
    }
}

fn refused(
    open: &Opened,
    row: &BatchRow,
    code: ProblemCode,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    let refusal = refusal(code);
    if let Some(reason) = refusal.reason {
        let new = open.db.write("return batch", |writer| {
            if !outbox::mark_returned(writer, row.batch, reason)? {
                return Ok(false);
            }
            audit::append(writer, "returned", reason, now)?;
            // Somebody else used our numbers, or we went back to an old copy of ourselves: from here on we count
            // anew, so that nothing is ever overwritten.
            if reason == "fork" && identity::get(writer)?.is_some_and(|identity| identity.epoch == row.epoch)
            {
                let epoch = identity::next_epoch(writer)?;
                audit::append(writer, "epoch", &epoch.to_string(), now)?;
            }
            Ok(true)
        })?;
        exchanged.returned += u32::from(new);
    }
    if refusal.ends_exchange { Err(Failure::Refused(code).into()) } else { Ok(()) }
}

fn take_receipts(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    let roster = open.roster()?;
    let mut after: u64 = match transport.keeps_places() {
        true => open.db.read(|reader| settings::get(reader, RECEIPTS_AFTER_KEY))?.unwrap_or(0),
        false => 0,
    };
    // A receipt by a base that our roster does not list yet must come by again; what lies before it need not.
    let mut held_back = false;
    loop {
        let page = transport.receipts(after)?;
        for row in &page.receipts {
            match take_receipt(open, &roster, &row.receipt, now)? {
                Took::Settled(new) => exchanged.receipts += u32::from(new),
                Took::NotYet => held_back = true,
                Took::Nothing => {}
            }
            after = row.n;
            if transport.keeps_places() && !held_back {
                open.db
                    .write("receipts taken", |writer| settings::set(writer, RECEIPTS_AFTER_KEY, &after))?;
            }
        }
        if !page.more || page.receipts.is_empty() {
            return Ok(());
        }
    }
}

/// What became of one receipt that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Took {
    /// It holds; whether it was new.
    Settled(bool),
    /// It is by a key that our roster does not know: perhaps the next one does.
    NotYet,
    /// It is none, or about nothing of ours.
    Nothing,
}

/// Takes a receipt that came without being asked for: from the server's list, a folder, a file.
pub(crate) fn take_receipt(
    open: &Opened,
    roster: &HeldRoster,
    signed: &Signed<Receipt>,
    now: Timestamp,
) -> Result<Took, Error> {
    let claimed = match Receipt::check(signed, roster.roster()) {
        Ok(receipt) => receipt,
        Err(ReceiptRefused::WrongKey) => return Ok(Took::NotYet),
        Err(_) => return Ok(Took::Nothing),
    };
    let Some(row) = open.db.read(|reader| outbox::get(reader, claimed.batch))? else {
        return Ok(Took::Nothing);
    };
    Ok(settle_receipt(open, roster, signed, &row, now)?.map_or(Took::Nothing, Took::Settled))
}

/// Settles a receipt on a row, all of it in one transaction; absent where the receipt does not hold for this row.
/// Says whether it was new.
fn settle_receipt(
    open: &Opened,
    roster: &HeldRoster,
    signed: &Signed<Receipt>,
    row: &BatchRow,
    now: Timestamp,
) -> Result<Option<bool>, Error> {
    let entry = entry_of(open, row);
    let Ok(settlement) = settle(signed, roster.roster(), &entry) else { return Ok(None) };
    let Ok(receipt) = signed.peek() else { return Ok(None) };
    let bytes = signed.to_bytes();
    let new = open.db.write("settle receipt", |writer| {
        let kept =
            NewReceipt { batch: row.batch, level: receipt.level, bytes: &bytes, at: now, to_send: false };
        let new = receipts::put(writer, &kept)?;
        match settlement.state {
            Some(BatchState::Stored) => outbox::mark_stored(writer, row.batch).map(drop)?,
            Some(BatchState::Opened) => outbox::mark_opened(writer, row.batch).map(drop)?,
            _ => {}
        }
        if settlement.release_bytes {
            outbox::let_go(writer, row.batch, roster.roster().policy.receipt_level)?;
        }
        if let Some(screening) = row.screening.filter(|_| settlement.erase_readable) {
            sessions::erase(writer, screening)?;
        }
        Ok(new)
    })?;
    if erased_something(&settlement, row) {
        // What was erased must not lie on in the log.
        open.db.checkpoint()?;
    }
    Ok(Some(new))
}

fn erased_something(settlement: &Settlement, row: &BatchRow) -> bool {
    settlement.state.is_some() && row.screening.is_some()
}

fn entry_of(open: &Opened, row: &BatchRow) -> OutboxEntry {
    OutboxEntry {
        batch: row.batch,
        org: open.org,
        device: open.device,
        epoch: row.epoch,
        seq: row.seq,
        state: match row.state {
            OutboxState::Sealed => BatchState::Sealed,
            OutboxState::Offered => BatchState::Offered,
            OutboxState::Stored => BatchState::Stored,
            OutboxState::Opened => BatchState::Opened,
            OutboxState::Purged => BatchState::Purged,
            OutboxState::Returned => BatchState::Returned,
            OutboxState::Stuck => BatchState::Stuck,
        },
    }
}
