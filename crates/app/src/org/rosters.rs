//! The roster in force: making the next one, taking one, showing it.

use super::error::OrgError;
use super::keys::{OtherKeys, signers};
use super::terms;
use super::view::{DeviceView, RevokeRequest, RosterView};
use crate::exchange::packs;
use crate::field::hour;
use crate::opened::Opened;
use crate::view::PolicyView;
use waymark_domain::Timestamp;
use waymark_store::tables::{audit, rosters};
use waymark_store::{StoreError, Writer};
use waymark_wire::{
    DeviceEntry, DeviceId, DeviceRole, DeviceStatus, HeldRoster, PackEntry, Roster, RosterRefused, Signed,
    Signer, Standing,
};

/// How long a roster holds: a base that is in use renews it with every change, and an organisation that has lost
/// its bases should stop collecting what nobody can open.
pub(super) const VALID_HOURS: u64 = 120 * 24;
/// For how long after that devices still collect, with a warning.
pub(super) const GRACE_HOURS: u64 = 30 * 24;

/// What came of a roster that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// It is in force now.
    New,
    /// It was in force already, or is older than the one that is.
    Known,
}

/// Takes a roster, if it follows the one in force.
pub(crate) fn take(open: &Opened, next: &Signed<Roster>, now: Timestamp) -> Result<Taken, OrgError> {
    let held = open.roster()?;
    match held.accept(next) {
        Ok(Some(next)) => {
            open.db.write("take roster", |writer| keep(writer, &next, now))?;
            Ok(Taken::New)
        }
        Ok(None) | Err(RosterRefused::Older) => Ok(Taken::Known),
        Err(refused) => Err(refused.into()),
    }
}

/// Keeps a roster that was checked.
pub(super) fn keep(writer: &Writer<'_>, held: &HeldRoster, now: Timestamp) -> Result<(), StoreError> {
    let seq = held.roster().seq;
    rosters::put(writer, seq, &held.to_bytes(), now)?;
    audit::append(writer, "roster", &seq.to_string(), now).map(drop)
}

/// Makes the next roster: the one in force with a change, a new number and a new term, signed by as many root keys as
/// the organisation asks for. Nothing is kept yet.
pub(super) fn next(
    open: &Opened,
    now: Timestamp,
    others: &OtherKeys,
    change: impl FnOnce(&mut Roster) -> Result<(), OrgError>,
) -> Result<HeldRoster, OrgError> {
    let held = open.roster()?;
    let roots = signers(open, held.roster(), others)?;
    let mut roster = held.roster().clone();
    roster.seq += 1;
    roster.prev = Some(held.digest());
    // A base whose clock is behind must not shorten the term that devices rely on.
    roster.issued_at_hour = roster.issued_at_hour.max(hour(now));
    roster.expires_at_hour = roster.expires_at_hour.max(roster.issued_at_hour.plus(VALID_HOURS));
    change(&mut roster)?;
    let roots: Vec<&dyn Signer> = roots.iter().map(|root| root as &dyn Signer).collect();
    let signed = Signed::make(&roster, &roots);
    held.accept(&signed)?.ok_or(OrgError::RosterRefused)
}

/// Takes a device out of use, in the next roster.
pub(super) fn revoke(
    open: &Opened,
    request: &RevokeRequest,
    others: &OtherKeys,
    now: Timestamp,
) -> Result<(), OrgError> {
    let status = if request.lost { DeviceStatus::Lost } else { DeviceStatus::Revoked };
    let held = open.roster()?;
    let device = find(held.roster(), &request.device)?;
    let next = next(open, now, others, |roster| {
        for entry in roster.devices.iter_mut().filter(|entry| entry.id == device) {
            entry.status = status;
        }
        // Nothing is sealed to a base that is out of use; its device stays listed, so that its receipts can be read.
        roster.coordinators.retain(|one| one.device != device);
        if roster.coordinators.is_empty() { Err(OrgError::LastBase) } else { Ok(()) }
    })?;
    open.db.write("revoke device", |writer| {
        keep(writer, &next, now)?;
        audit::append(writer, if request.lost { "lost" } else { "revoke" }, &device.to_string(), now)
            .map(drop)
    })?;
    Ok(())
}

/// Changes what holds on all devices, in the next roster.
pub(super) fn set_policy(
    open: &Opened,
    policy: &PolicyView,
    others: &OtherKeys,
    now: Timestamp,
) -> Result<(), OrgError> {
    let next = next(open, now, others, |roster| {
        policy.put_into(&mut roster.policy);
        terms::check(&roster.policy)
    })?;
    open.db.write("set policy", |writer| {
        keep(writer, &next, now)?;
        audit::append(writer, "policy", "", now).map(drop)
    })?;
    Ok(())
}

/// Names the pack of a language in the next roster, or (absent) no pack of it any more; and keeps the bytes for the server.
pub(super) fn name_pack(
    open: &Opened,
    locale: &str,
    pack: Option<(PackEntry, &[u8])>,
    others: &OtherKeys,
    now: Timestamp,
) -> Result<(), OrgError> {
    let held = next(open, now, others, |roster| {
        roster.packs.retain(|named| named.locale != locale);
        roster.packs.extend(pack.as_ref().map(|(entry, _)| entry.clone()));
        roster.packs.sort_by(|one, other| one.locale.cmp(&other.locale));
        Ok(())
    })?;
    open.db.write("name pack", |writer| {
        keep(writer, &held, now)?;
        packs::keep_own(writer, locale, pack.as_ref().map(|(_, bytes)| *bytes))?;
        audit::append(writer, "pack", locale, now).map(drop)
    })?;
    Ok(())
}

/// The one device whose id begins with these digits.
fn find(roster: &Roster, digits: &str) -> Result<DeviceId, OrgError> {
    let mut found =
        roster.devices.iter().filter(|entry| !digits.is_empty() && entry.id.to_string().starts_with(digits));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.id),
        _ => Err(OrgError::UnknownDevice),
    }
}

/// The roster in force, to be shown.
pub(super) fn show(open: &Opened, now: Timestamp) -> Result<RosterView, OrgError> {
    let held = open.roster()?;
    let roster = held.roster();
    let (standing, hours_left) = match roster.standing(hour(now)) {
        Standing::Current => ("current", roster.expires_at_hour.0.saturating_sub(hour(now).0)),
        Standing::Grace { .. } => ("grace", 0),
        Standing::Expired => ("expired", 0),
    };
    Ok(RosterView {
        org: roster.org.to_string(),
        name: roster.name.clone(),
        seq: roster.seq,
        standing,
        hours_left,
        server: roster.server.as_ref().map(|server| server.url.clone()),
        coordinators: u32::try_from(roster.coordinators.len()).unwrap_or(u32::MAX),
        keys_needed: roster.threshold,
        policy: (&roster.policy).into(),
        devices: roster.devices.iter().map(|entry| device_view(entry, &open.device)).collect(),
        file: held.to_bytes(),
    })
}

fn device_view(entry: &DeviceEntry, here: &DeviceId) -> DeviceView {
    DeviceView {
        device: entry.id.to_string(),
        role: match entry.role {
            DeviceRole::Field => "field",
            DeviceRole::Base => "base",
        },
        status: match entry.status {
            DeviceStatus::Active => "active",
            DeviceStatus::Lost => "lost",
            DeviceStatus::Revoked => "revoked",
        },
        here: entry.id == *here,
    }
}
