//! The history: what was sealed before a further base was there, handed on to that base because a coordinator said so.
//!
//! Nothing is sealed anew: the phones' batches stay as they were signed. What is handed on is each batch's own key, on
//! numbered pages, as letters that only the other base can open. With a key it makes every check that opening makes.

mod container;
mod page;

pub(crate) use page::{hand_to_others, make_pages, outgoing, take};

use crate::base::Receiver;
use crate::opened::Opened;
use crate::view::{HandOnRequest, HistoryView};
use crate::{Code, Error};
use std::collections::BTreeSet;
use std::path::Path;
use waymark_domain::Timestamp;
use waymark_store::tables::history::{self, Grant};
use waymark_store::tables::{alerts, audit, batches, rosters};
use waymark_wire::{BatchId, DeviceEntry, DeviceId, DeviceRole, Roster, SealedBatch, Signed};

/// Batches that are opened in one transaction.
const OPENED_AT_ONCE: u32 = 50;

/// Hands the history on to a base that joined later: now, and whatever else arrives that was not sealed to it. With a
/// path it goes into a file there, batches and all; otherwise its keys go with the next exchange.
///
/// # Errors
/// [`Code::NotHere`] for what is no other base in use.
pub(crate) fn hand_on(open: &Opened, request: &HandOnRequest, now: Timestamp) -> Result<(), Error> {
    let held = open.roster()?;
    let device: DeviceId = request.device.parse().map_err(|_| Code::NotHere)?;
    if device == open.device || recipient_of(held.roster(), device).is_none() {
        return Err(Code::NotHere.into());
    }
    let grant = Grant { device, since: sealed_to_since(open, device)? };
    open.db.write("hand history on", |writer| {
        history::grant(writer, grant, now)?;
        audit::append(writer, "history_to", &device.to_string(), now)
    })?;
    make_pages(open, now)?;
    match &request.path {
        Some(path) => container::write(open, device, Path::new(path), now),
        None => Ok(()),
    }
}

/// What a base's opening key is, if it is in use: nothing is handed on to one that is not.
fn recipient_of(roster: &Roster, device: DeviceId) -> Option<&str> {
    let active = roster.device(&device).is_some_and(DeviceEntry::is_active);
    let listed = roster.coordinators.iter().find(|one| one.device == device).filter(|_| active);
    listed.map(|one| one.age_recipient.as_str())
}

/// The number of the first roster held here under which batches are sealed to this base.
fn sealed_to_since(open: &Opened, device: DeviceId) -> Result<u64, Error> {
    let held = open.db.read(rosters::all)?;
    let first = held.iter().find(|(_, bytes)| {
        let roster = Signed::<Roster>::parse(bytes).and_then(|signed| signed.peek());
        roster.is_ok_and(|roster| roster.coordinators.iter().any(|one| one.device == device))
    });
    first.map(|(seq, _)| *seq).ok_or_else(|| Code::NotHere.into())
}

/// Opens what lies here closed and has a key by now. Gives how many became cases. A key that does not fit is forgotten,
/// and the batch stays as it was.
pub(crate) fn open_closed(open: &Opened, now: Timestamp) -> Result<u32, Error> {
    let mut opened = 0;
    let mut receiver = None;
    loop {
        let waiting = open.db.read(|reader| history::to_open(reader, OPENED_AT_ONCE))?;
        if waiting.is_empty() {
            return Ok(opened);
        }
        let receiver = match &receiver {
            Some(receiver) => receiver,
            None => receiver.insert(Receiver::of(open, now)?),
        };
        opened += open_some(open, receiver, &waiting, now)?;
    }
}

fn open_some(
    open: &Opened,
    receiver: &Receiver<'_>,
    waiting: &[BatchId],
    now: Timestamp,
) -> Result<u32, Error> {
    let mut looked = Vec::with_capacity(waiting.len());
    for batch in waiting {
        looked.push((*batch, receiver.look_again(*batch).ok()));
    }
    Ok(open.db.write("open history", |writer| {
        let mut opened = 0;
        for (batch, found) in &looked {
            match found {
                Some(found) => {
                    receiver.take_released(writer, found)?;
                    opened += 1;
                }
                None => {
                    history::forget(writer, *batch)?;
                    audit::append(writer, "history_refused", &batch.to_string(), now)?;
                }
            }
        }
        settle_alerts(writer, now)?;
        Ok(opened)
    })?)
}

/// Settles the alerts about lost and unreadable batches of which nothing waits any more.
fn settle_alerts(
    writer: &waymark_store::Writer<'_>,
    now: Timestamp,
) -> Result<(), waymark_store::StoreError> {
    let waiting: BTreeSet<(DeviceId, String)> = batches::set_aside(writer)?
        .into_iter()
        .map(|row| (row.device, format!("{}-{}", row.epoch, row.seq)))
        .collect();
    for alert in alerts::standing(writer)? {
        let kind = matches!(alert.code.as_str(), "lost_device" | "unreadable");
        let waits = alert.device.is_some_and(|device| waiting.contains(&(device, alert.about.clone())));
        if kind && !waits {
            alerts::settle(writer, alert.id, now)?;
        }
    }
    Ok(())
}

/// How far handing on to another base has come; absent for what is no other base in use.
pub(crate) fn handed_on(open: &Opened, entry: &DeviceEntry) -> Result<Option<HistoryView>, Error> {
    if entry.role != DeviceRole::Base || !entry.is_active() {
        return Ok(None);
    }
    if entry.id == open.device {
        return taken(open).map(Some);
    }
    let (grants, progress, closed) = open.db.read(|reader| {
        Ok((history::grants(reader)?, history::progress(reader, entry.id)?, history::closed(reader)?))
    })?;
    let granted = grants.iter().find(|grant| grant.device == entry.id);
    let missing = match granted {
        Some(grant) => before(open, &closed, grant.since)?,
        None => Vec::new(),
    };
    Ok(Some(HistoryView {
        begun: granted.is_some(),
        done: progress.given.saturating_sub(progress.waiting),
        waiting: progress.waiting,
        missing: missing.iter().map(BatchId::to_string).collect(),
    }))
}

/// What came here from the history, and what of it is still missing.
fn taken(open: &Opened) -> Result<HistoryView, Error> {
    let (done, absent, closed) = open
        .db
        .read(|reader| Ok((history::opened(reader)?, history::absent(reader)?, history::closed(reader)?)))?;
    Ok(HistoryView {
        begun: done > 0 || !absent.is_empty(),
        done,
        waiting: u32::try_from(absent.len()).unwrap_or(u32::MAX),
        missing: absent.iter().chain(&closed).map(BatchId::to_string).collect(),
    })
}

/// Those of the batches that were sealed under a roster before this number.
fn before(open: &Opened, some: &[BatchId], since: u64) -> Result<Vec<BatchId>, Error> {
    let mut before = Vec::new();
    for batch in some {
        if sealed_under(open, *batch)?.is_some_and(|roster| roster < since) {
            before.push(*batch);
        }
    }
    Ok(before)
}

/// The number of the roster that a batch was sealed under.
fn sealed_under(open: &Opened, batch: BatchId) -> Result<Option<u64>, Error> {
    Ok(held_batch(open, batch)?.map(|batch| batch.header().roster))
}

/// A batch whose bytes are here.
fn held_batch(open: &Opened, batch: BatchId) -> Result<Option<SealedBatch>, Error> {
    let bytes = open.db.read(|reader| batches::get_bytes(reader, batch))?;
    Ok(bytes.and_then(|bytes| SealedBatch::parse(&bytes).ok()))
}
