//! What was set aside for a person: released into the cases, or discarded, with a reason that goes into the audit.

use super::history;
use crate::base::{QUARANTINE_AFTER_KEY, Receiver};
use crate::opened::Opened;
use crate::view::{SetAsideRequest, SetAsideView};
use crate::{Code, Error};
use waymark_domain::Timestamp;
use waymark_store::tables::batches::SetAside;
use waymark_store::tables::{BatchState, alerts, audit, batches, settings};
use waymark_store::{StoreError, Writer};
use waymark_wire::BatchId;

/// Why a batch may be released or discarded.
const REASONS: [&str; 5] = ["talked_to_worker", "device_found", "known_copy", "not_ours", "other"];

/// Every batch that waits for a person, oldest first.
pub(crate) fn list(open: &Opened, now: Timestamp) -> Result<Vec<SetAsideView>, Error> {
    let receiver = Receiver::of(open, now)?;
    let rows = open.db.read(batches::set_aside)?;
    rows.into_iter()
        .map(|row| {
            let opens = receiver.opens(row.batch)?;
            Ok(SetAsideView {
                batch: row.batch.to_string(),
                device: row.device.to_string(),
                epoch: row.epoch,
                seq: row.seq,
                reason: row.reason,
                hours: now.hours_since(row.at),
                opens,
            })
        })
        .collect()
}

/// Takes a batch that was set aside among the cases: a person has made sure whose it is.
pub(crate) fn release(open: &Opened, request: &SetAsideRequest, now: Timestamp) -> Result<(), Error> {
    let row = find(open, request)?;
    let receiver = Receiver::of(open, now)?;
    let opened = receiver.look_again(row.batch)?;
    let held = open.roster()?;
    open.db.write("release batch", |writer| {
        audit::append(writer, "release", request.reason.as_str(), now)?;
        audit::append(writer, "released", &row.batch.to_string(), now)?;
        receiver.take_released(writer, &opened)?;
        history::hand_to_others(writer, open, held.roster(), row.batch)?;
        // The next exchange goes through what the server has set aside once more, and has this one let go there too.
        settings::remove(writer, QUARANTINE_AFTER_KEY)?;
        settle(writer, &row, now)
    })?;
    Ok(())
}

/// Decides that a batch is not to become a case. Its bytes stay, as everything that ever arrived does.
pub(crate) fn discard(open: &Opened, request: &SetAsideRequest, now: Timestamp) -> Result<(), Error> {
    let row = find(open, request)?;
    open.db.write("discard batch", |writer| {
        audit::append(writer, "discard", request.reason.as_str(), now)?;
        audit::append(writer, "discarded", &row.batch.to_string(), now)?;
        batches::set_state(writer, row.batch, BatchState::Returned, "discarded")?;
        settle(writer, &row, now)
    })?;
    Ok(())
}

fn find(open: &Opened, request: &SetAsideRequest) -> Result<SetAside, Error> {
    if !REASONS.contains(&request.reason.as_str()) {
        return Err(Code::RefusedAnswer.into());
    }
    let batch: BatchId = request.batch.parse().map_err(|_| Code::NotHere)?;
    let rows = open.db.read(batches::set_aside)?;
    rows.into_iter().find(|row| row.batch == batch).ok_or_else(|| Code::NotHere.into())
}

/// Settles the alert about this batch, unless another batch under the same number still waits.
fn settle(writer: &Writer<'_>, row: &SetAside, now: Timestamp) -> Result<(), StoreError> {
    let still = batches::set_aside(writer)?
        .iter()
        .any(|other| (other.device, other.epoch, other.seq) == (row.device, row.epoch, row.seq));
    if still {
        return Ok(());
    }
    let about = format!("{}-{}", row.epoch, row.seq);
    for alert in alerts::standing(writer)? {
        let about_it = alert.device == Some(row.device) && alert.about == about;
        if about_it && matches!(alert.code.as_str(), "fork" | "lost_device" | "unreadable") {
            alerts::settle(writer, alert.id, now)?;
        }
    }
    Ok(())
}
