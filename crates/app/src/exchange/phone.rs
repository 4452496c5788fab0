//! The phone's side: what waits goes up, receipts and rosters come down.

use super::{Exchanged, Stop, lost, mail, packs, take_rosters};
use crate::Error;
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_store::tables::{
    BatchRow, NewReceipt, OutboxState, audit, identity, outbox, receipts, sessions, settings,
};
use waymark_store::{StoreError, Writer};
use waymark_sync::settle::{BatchState, OutboxEntry, refusal, settle, worth_another_try};
use waymark_sync::{Delivery, Failure, Transport};
use waymark_wire::{HeldRoster, ProblemCode, Receipt, ReceiptRefused, SealedBatch, Signed};

/// After which of the server's receipts to go on.
pub(super) const RECEIPTS_AFTER_KEY: &str = "receipts_after";

/// One exchange: up first, since a line that is there now may be gone in a moment.
pub(super) fn exchange(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    let handed_over = hand_over(open, transport, now, exchanged);
    if let Err(stop) = &handed_over
        && !is_worth_asking_on(stop)
    {
        return handed_over;
    }
    // Rosters before receipts: a receipt may be by a base that only the next roster lists.
    take_rosters(open, transport, now, exchanged)?;
    if matches!(handed_over, Err(Stop::Failure(Failure::NotOurServer))) {
        // Perhaps the server has a new receipt key, and the roster that says so has just come.
        if exchanged.rosters == 0 {
            return handed_over;
        }
        hand_over(open, transport, now, exchanged)?;
        return take_receipts(open, transport, now, exchanged);
    }
    take_receipts(open, transport, now, exchanged)?;
    mail::exchange(open, transport, now, exchanged)?;
    if lost::look_for(open, transport, now, exchanged)? {
        hand_over(open, transport, now, exchanged)?;
        take_receipts(open, transport, now, exchanged)?;
    }
    // Last, and never where something waits: recordings help, talks must arrive.
    if handed_over.is_ok() {
        packs::fetch(open, transport, now)?;
    }
    handed_over
}

/// Whether the rest of an exchange can succeed although handing over was ended: a server that refuses what is sent may
/// still have the roster that says why.
fn is_worth_asking_on(stop: &Stop) -> bool {
    matches!(stop, Stop::Failure(Failure::Refused(_) | Failure::NotOurServer))
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
    let roster = open.roster()?;
    for row in rows {
        let bytes = open.db.read(|reader| outbox::get_bytes(reader, row.batch))?;
        let Some(batch) = bytes.and_then(|bytes| SealedBatch::parse(&bytes).ok()) else {
            // The file in the spool is gone or rotten: shown, and out of the way of the others.
            open.db.write("park batch", |writer| outbox::mark_stuck(writer, row.batch, outbox::DAMAGED))?;
            continue;
        };
        match transport.deliver(&batch) {
            Ok(Delivery::Answered(receipt)) => {
                // Whatever else answers with 200: without a receipt that verifies it is not our server.
                let settled = settle_receipt(open, &roster, &receipt, &row, now)?;
                exchanged.erased |= settled.ok_or(Failure::NotOurServer)?.erased;
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
                begin_epoch_after(writer, row.epoch, now)?;
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
    let places = transport.keeps_places();
    let mut after: u64 = match places {
        true => open.db.read(|reader| settings::get(reader, RECEIPTS_AFTER_KEY))?.unwrap_or(0),
        false => 0,
    };
    // A receipt by a base that our roster does not list yet must come by again; what lies before it need not.
    let mut held_back = false;
    let mut done = after;
    loop {
        let page = transport.receipts(after)?;
        for row in &page.receipts {
            match take_receipt(open, &roster, &row.receipt, now)? {
                Took::Settled(settled) => exchanged.settled(settled),
                Took::NotYet => held_back = true,
                Took::Nothing => {}
            }
            after = row.n;
            done = if held_back { done } else { after };
        }
        if places {
            open.db.write("receipts taken", |writer| settings::set(writer, RECEIPTS_AFTER_KEY, &done))?;
        }
        if !page.more || page.receipts.is_empty() {
            return Ok(());
        }
    }
}

/// What became of one receipt that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Took {
    /// It holds.
    Settled(Settled),
    /// It is by a key that our roster does not know: perhaps the next one does.
    NotYet,
    /// It is none, or about nothing of ours.
    Nothing,
}

/// What a receipt that holds has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Settled {
    /// Whether it said anything new.
    pub(crate) new: bool,
    /// Whether something readable was erased: then the log is to be emptied before anybody takes it for gone.
    pub(crate) erased: bool,
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
        if claimed.device == open.device {
            went_back(open, claimed.epoch, now)?;
        }
        return Ok(Took::Nothing);
    };
    Ok(settle_receipt(open, roster, signed, &row, now)?.map_or(Took::Nothing, Took::Settled))
}

/// A receipt holds for a batch of this device that is not here: this is an older copy of itself, put back. From here on
/// it counts anew, before any number is used a second time.
fn went_back(open: &Opened, epoch: u32, now: Timestamp) -> Result<(), Error> {
    Ok(open.db.write("new epoch", |writer| {
        if identity::get(writer)?.is_some_and(|identity| identity.epoch <= epoch) {
            audit::append(writer, "restored", &epoch.to_string(), now)?;
            begin_epoch_after(writer, epoch, now)?;
        }
        Ok(())
    })?)
}

/// Begins an epoch later than this one.
fn begin_epoch_after(writer: &Writer<'_>, epoch: u32, now: Timestamp) -> Result<(), StoreError> {
    loop {
        let begun = identity::next_epoch(writer)?;
        if begun > epoch {
            return audit::append(writer, "epoch", &begun.to_string(), now).map(drop);
        }
    }
}

/// Settles a receipt on a row, all of it in one transaction; absent where the receipt does not hold for this row.
fn settle_receipt(
    open: &Opened,
    roster: &HeldRoster,
    signed: &Signed<Receipt>,
    row: &BatchRow,
    now: Timestamp,
) -> Result<Option<Settled>, Error> {
    let entry = entry_of(open, row);
    let Ok(settlement) = settle(signed, roster.roster(), &entry) else { return Ok(None) };
    let Ok(receipt) = signed.peek() else { return Ok(None) };
    let bytes = signed.to_bytes();
    let settled = open.db.write("settle receipt", |writer| {
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
        let erased = match row.screening.filter(|_| settlement.erase_readable) {
            Some(screening) => sessions::erase(writer, screening)?,
            None => false,
        };
        Ok(Settled { new, erased })
    })?;
    Ok(Some(settled))
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
