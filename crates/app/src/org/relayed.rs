//! Invites that the server relays, on the base that made them: opened there, the answer fetched, the admission handed
//! over, what was withdrawn taken back. The server passes documents on and lets nobody in: the answer is checked with
//! the invite's secret like one from a file, and a person compares six words.

use super::error::OrgError;
use super::invites::one_item;
use crate::exchange::Stop;
use crate::field::hour;
use crate::opened::Opened;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use waymark_domain::Timestamp;
use waymark_store::tables::{alerts, settings};
use waymark_store::{Reader, StoreError, Writer};
use waymark_sync::{Failure, Relay};
use waymark_wire::{
    Admission, DeviceId, ENROL_VERSION, EnrolRequest, EnrolmentRow, EnrolmentStep, Hour, InviteId, Item,
    ProblemCode, Signed,
};

/// Where the list is kept.
const KEY: &str = "relayed_invites";
/// For how many hours after its end an invite is still looked after: as long as the server keeps it.
const HOURS_KEPT: u64 = 24 * 7;

/// One invite that the server relays, or will.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Relayed {
    /// The invite.
    pub(super) invite: InviteId,
    /// When it ends.
    pub(super) expires_at_hour: Hour,
    /// Whether the server knows it.
    pub(super) open: bool,
    /// Whether it was taken back here.
    pub(super) withdrawn: bool,
    /// The answer, as it came: base64 of the envelope.
    pub(super) request: Option<String>,
    /// How many other devices tried it at the server.
    pub(super) refused: u64,
    /// The device that was let in with it.
    pub(super) admitted: Option<DeviceId>,
}

/// The list as it stands.
pub(super) fn all(reader: &Reader<'_>) -> Result<Vec<Relayed>, StoreError> {
    Ok(settings::get(reader, KEY)?.unwrap_or_default())
}

/// Whether anything is to be looked after at the server.
pub(crate) fn waits(open: &Opened) -> Result<bool, StoreError> {
    Ok(!open.db.read(all)?.is_empty())
}

/// A new invite: to be opened at the server with the next exchange.
pub(super) fn add(writer: &Writer<'_>, invite: InviteId, expires_at_hour: Hour) -> Result<(), StoreError> {
    let mut list = all(writer)?;
    list.push(Relayed {
        invite,
        expires_at_hour,
        open: false,
        withdrawn: false,
        request: None,
        refused: 0,
        admitted: None,
    });
    settings::set(writer, KEY, &list)
}

/// Changes what is kept of one invite; nothing where it is not in the list.
pub(super) fn change(
    writer: &Writer<'_>,
    invite: InviteId,
    change: impl FnOnce(&mut Relayed),
) -> Result<(), StoreError> {
    let mut list = all(writer)?;
    if let Some(one) = list.iter_mut().find(|one| one.invite == invite) {
        change(one);
        settings::set(writer, KEY, &list)?;
    }
    Ok(())
}

fn forget(writer: &Writer<'_>, invite: InviteId) -> Result<(), StoreError> {
    let mut list = all(writer)?;
    list.retain(|one| one.invite != invite);
    settings::set(writer, KEY, &list)
}

/// The answer that came for an invite, as a file would bring it.
pub(super) fn request_of(open: &Opened, invite: &str) -> Result<Vec<u8>, OrgError> {
    let list = open.db.read(all)?;
    let one = list.into_iter().find(|one| one.invite.to_string() == invite).ok_or(OrgError::InviteUnknown)?;
    let bytes = one.request.and_then(|text| STANDARD.decode(text).ok()).ok_or(OrgError::NotAnswered)?;
    let signed = Signed::<EnrolRequest>::parse(&bytes).map_err(|_| OrgError::NotThisFile)?;
    // A server that hands over the answer to another invite must not have it looked at in the place of this one.
    match signed.peek() {
        Ok(claimed) if claimed.invite == one.invite => Ok(one_item(&Item::EnrolRequest(signed))),
        _ => Err(OrgError::NotThisFile),
    }
}

/// Looks after every invite of the list. Each step is kept before the next; all of it may be done again.
pub(crate) fn exchange(open: &Opened, relay: &dyn Relay, now: Timestamp) -> Result<(), Stop> {
    let list = open.db.read(all)?;
    if list.is_empty() {
        return Ok(());
    }
    let rows = rows(relay)?;
    for one in &list {
        let row = rows.iter().find(|row| row.invite == one.invite);
        look_after(open, relay, one, row, now)?;
    }
    Ok(())
}

fn rows(relay: &dyn Relay) -> Result<Vec<EnrolmentRow>, Failure> {
    let (mut rows, mut after) = (Vec::new(), 0);
    loop {
        let page = relay.enrolments(after)?;
        let Some(last) = page.enrolments.last() else { return Ok(rows) };
        // A server that goes round in a circle would be asked for ever.
        if last.n <= after {
            return Err(Failure::NotOurServer);
        }
        after = last.n;
        rows.extend(page.enrolments);
        if !page.more {
            return Ok(rows);
        }
    }
}

fn look_after(
    open: &Opened,
    relay: &dyn Relay,
    one: &Relayed,
    row: Option<&EnrolmentRow>,
    now: Timestamp,
) -> Result<(), Stop> {
    if hour(now) >= one.expires_at_hour.plus(HOURS_KEPT) {
        return done(open, one);
    }
    let Some(row) = row else {
        return match one.withdrawn || one.admitted.is_some() || hour(now) >= one.expires_at_hour {
            true => done(open, one),
            false => begin(open, relay, one),
        };
    };
    note_others(open, one, row, now)?;
    match (row.step, one.withdrawn, one.admitted) {
        (EnrolmentStep::Admitted | EnrolmentStep::Withdrawn, _, _) => done(open, one),
        (_, true, _) => take_back(open, relay, one),
        (EnrolmentStep::Requested, _, Some(device)) => give_admission(open, relay, one, device),
        (EnrolmentStep::Requested, _, None) => fetch(open, relay, one),
        // Let in by code or file: the device may still ask here, or not.
        (EnrolmentStep::Open, _, _) => Ok(mark_open(open, one)?),
    }
}

fn done(open: &Opened, one: &Relayed) -> Result<(), Stop> {
    Ok(open.db.write("relay ends", |writer| forget(writer, one.invite))?)
}

fn begin(open: &Opened, relay: &dyn Relay, one: &Relayed) -> Result<(), Stop> {
    relay.open(&one.invite, one.expires_at_hour)?;
    Ok(mark_open(open, one)?)
}

fn mark_open(open: &Opened, one: &Relayed) -> Result<(), StoreError> {
    if one.open {
        return Ok(());
    }
    open.db.write("relay begins", |writer| change(writer, one.invite, |kept| kept.open = true))
}

/// Others tried the same invite: somebody else has seen it, and a person has to know.
fn note_others(open: &Opened, one: &Relayed, row: &EnrolmentRow, now: Timestamp) -> Result<(), Stop> {
    if row.refused <= one.refused {
        return Ok(());
    }
    open.db.write("invite seen", |writer| {
        alerts::raise(writer, "invite_seen", None, &one.invite.to_string(), now)?;
        change(writer, one.invite, |kept| kept.refused = row.refused)
    })?;
    Ok(())
}

fn take_back(open: &Opened, relay: &dyn Relay, one: &Relayed) -> Result<(), Stop> {
    match relay.withdraw(&one.invite) {
        // Let in before it could be taken back, or a server that cannot take back: here it is answered no more.
        Ok(())
        | Err(Failure::Refused(ProblemCode::InviteUsed | ProblemCode::NotFound | ProblemCode::WrongMethod)) => {
            done(open, one)
        }
        Err(failure) => Err(failure.into()),
    }
}

fn fetch(open: &Opened, relay: &dyn Relay, one: &Relayed) -> Result<(), Stop> {
    if one.request.is_some() {
        return Ok(());
    }
    let Some(request) = relay.request(&one.invite)? else { return Ok(()) };
    let text = STANDARD.encode(request.to_bytes());
    Ok(open.db.write("request relayed", |writer| {
        change(writer, one.invite, |kept| (kept.open, kept.request) = (true, Some(text)))
    })?)
}

/// The admission names the roster of now, which lists the device like the one that let it in.
fn give_admission(open: &Opened, relay: &dyn Relay, one: &Relayed, device: DeviceId) -> Result<(), Stop> {
    let roster = open.roster()?;
    let admission =
        Admission { v: ENROL_VERSION, invite: one.invite, device, roster: roster.signed().clone() };
    match relay.admit(&admission) {
        Ok(()) | Err(Failure::Refused(ProblemCode::InviteUsed)) => done(open, one),
        // The device that asks there is not the one that was let in.
        Err(Failure::Refused(ProblemCode::NotFound)) => take_back(open, relay, one),
        Err(failure) => Err(failure.into()),
    }
}
