//! The base's side of an exchange: rosters up and down, batches down and opened, receipts up.

use super::receive::{Ready, Receiver, Took, watch_gaps};
use super::server;
use crate::Error;
use crate::exchange::{Exchanged, Stop, mail, packs, take_rosters};
use crate::opened::Opened;
use crate::post::history;
use std::collections::BTreeSet;
use waymark_domain::Timestamp;
use waymark_store::tables::{BatchState, HeldReceipt, batches, receipts, settings};
use waymark_sync::{Failure, PAGE, Transport};
use waymark_wire::{BatchList, BatchRow, ProblemCode, QuarantineReason, Receipt, ReceiptLevel, Signed};

/// After which row of the server's log, and of what it set aside, to go on.
pub(super) const BATCHES_AFTER_KEY: &str = "batches_after";
pub(crate) const QUARANTINE_AFTER_KEY: &str = "quarantine_after";
/// Receipts that are posted at once.
const RECEIPTS_AT_ONCE: u32 = 500;

/// One exchange of a base.
pub(crate) fn exchange(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    server::give_rosters(open, transport)?;
    take_rosters(open, transport, now, exchanged)?;
    server::watch_log(open, transport, now)?;
    // Orders before batches: what is to be deleted is not taken first.
    mail::exchange(open, transport, now, exchanged)?;
    let receiver = match transport.keeps_places() {
        true => Receiver::of_log(open, now)?,
        false => Receiver::of(open, now)?,
    };
    take_list(&receiver, open, transport, List::Log, exchanged)?;
    take_list(&receiver, open, transport, List::Quarantine, exchanged)?;
    exchanged.cases += history::open_closed(open, now)?;
    mail::give_history(open, transport, now)?;
    server::give_back(open, transport)?;
    server::watch_receipts(open, transport, now)?;
    give_receipts(open, transport, exchanged)?;
    packs::give(open, transport)
}

/// Which of the server's two lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Log,
    Quarantine,
}

impl List {
    fn key(self) -> &'static str {
        match self {
            Self::Log => BATCHES_AFTER_KEY,
            Self::Quarantine => QUARANTINE_AFTER_KEY,
        }
    }

    fn page(self, transport: &dyn Transport, after: u64) -> Result<BatchList, Failure> {
        match self {
            Self::Log => transport.batches(after, PAGE),
            Self::Quarantine => transport.quarantine(after, PAGE),
        }
    }
}

/// Takes a list page by page; each page becomes durable with the place to go on from.
fn take_list(
    receiver: &Receiver<'_>,
    open: &Opened,
    transport: &dyn Transport,
    list: List,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    let mut after = match transport.keeps_places() {
        true => open.db.read(|reader| settings::get(reader, list.key()))?.unwrap_or(0),
        false => 0,
    };
    loop {
        let page = list.page(transport, after)?;
        let Some(last) = page.batches.last().map(|row| row.n) else { return Ok(()) };
        let ready = fetch_page(receiver, open, transport, &page.batches, exchanged)?;
        let place = transport.keeps_places().then_some((list.key(), last));
        keep_page(open, receiver, &ready, place, exchanged)?;
        after = last;
        if !page.more {
            return Ok(());
        }
    }
}

/// Fetches what is not here yet, and opens it.
fn fetch_page(
    receiver: &Receiver<'_>,
    open: &Opened,
    transport: &dyn Transport,
    rows: &[BatchRow],
    exchanged: &mut Exchanged,
) -> Result<Vec<Ready>, Stop> {
    let mut ready = Vec::with_capacity(rows.len());
    let mut again = Vec::new();
    for row in rows {
        if receiver.knows(row.id)? {
            release(open, transport, row)?;
            again.push(row.id);
            continue;
        }
        let bytes = match transport.fetch(row) {
            Ok(bytes) => bytes,
            // Listed and not there: pruned, or a server that contradicts itself. The gap, if it is one, is alerted.
            Err(Failure::Refused(ProblemCode::NotFound | ProblemCode::Gone)) => continue,
            Err(failure) => return Err(failure.into()),
        };
        match Receiver::read(&bytes).and_then(|batch| receiver.look(batch, row.quarantine)) {
            Ok(batch) => ready.push(batch),
            Err(reason) => exchanged.set_aside.push(reason),
        }
    }
    post_again(open, transport, &again)?;
    Ok(ready)
}

/// What is among the cases here and still set aside at the server is let go there as well, so that every base finds it
/// in the log: a person here released it, or it came by another way while its phone was in use.
fn release(open: &Opened, transport: &dyn Transport, row: &BatchRow) -> Result<(), Stop> {
    let same_batch = matches!(row.quarantine, Some(QuarantineReason::LostDevice | QuarantineReason::Fork));
    if !same_batch || open.db.read(|reader| batches::state(reader, row.id))? != Some(BatchState::Opened) {
        return Ok(());
    }
    match transport.release(row) {
        // Another base was first, its number is taken in the log, or the server is from before this: it stays there,
        // and here it is among the cases all the same.
        Ok(()) | Err(Failure::Refused(_)) => Ok(()),
        Err(failure) => Err(failure.into()),
    }
}

/// A batch that came by file first and is on the server only now: its receipt was refused there before, since
/// nobody knew the batch, and goes out once more before the place in the list moves on.
fn post_again(open: &Opened, transport: &dyn Transport, known: &[waymark_wire::BatchId]) -> Result<(), Stop> {
    let mut held = Vec::new();
    for batch in known {
        held.extend(open.db.read(|reader| receipts::of_batch(reader, *batch))?);
    }
    let opened = parsed(&held);
    if !opened.is_empty() {
        transport.post_receipts(&opened)?;
    }
    Ok(())
}

/// Keeps a page: cases, receipts, alerts and the place to go on from, in one transaction.
fn keep_page(
    open: &Opened,
    receiver: &Receiver<'_>,
    ready: &[Ready],
    place: Option<(&'static str, u64)>,
    exchanged: &mut Exchanged,
) -> Result<(), Error> {
    let now = receiver.now();
    let took = open.db.write("receive batches", |writer| {
        let took = receiver.keep(writer, ready)?;
        watch_gaps(writer, now)?;
        if let Some((key, n)) = place {
            settings::set(writer, key, &n)?;
        }
        Ok(took)
    })?;
    for one in took {
        match one {
            Took::New => exchanged.cases += 1,
            Took::Known => {}
            Took::Refused(reason) => exchanged.set_aside.push(reason),
        }
    }
    Ok(())
}

/// Hands over the receipts for what was opened here.
fn give_receipts(open: &Opened, transport: &dyn Transport, exchanged: &mut Exchanged) -> Result<(), Stop> {
    loop {
        let waiting = open.db.read(|reader| receipts::to_send(reader, RECEIPTS_AT_ONCE))?;
        if waiting.is_empty() {
            return Ok(());
        }
        let taken = transport.post_receipts(&parsed(&waiting))?;
        // One that the server does not take for another reason than not knowing the batch stays as it is now kept:
        // it still goes by file, and a loop that never ends would help nobody.
        let refused: BTreeSet<u32> = taken.refused.iter().map(|one| one.place).collect();
        if transport.keeps_places() {
            open.db.write("receipts given", |writer| {
                waiting
                    .iter()
                    .try_for_each(|receipt| receipts::mark_sent(writer, receipt.batch, receipt.level))
            })?;
        }
        exchanged.receipts += u32::try_from(waiting.len().saturating_sub(refused.len())).unwrap_or(u32::MAX);
        if !transport.keeps_places() {
            return Ok(());
        }
    }
}

pub(super) fn parsed(held: &[HeldReceipt]) -> Vec<Signed<Receipt>> {
    held.iter()
        .filter(|receipt| receipt.level == ReceiptLevel::Opened)
        .filter_map(|receipt| Signed::parse(&receipt.bytes).ok())
        .collect()
}
