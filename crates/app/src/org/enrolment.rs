//! Enrolling: a new device answers an invite with its keys, and later takes the admission.

use super::error::OrgError;
use super::founding::{NewDevice, new_installation};
use super::invites::{one_item, only_item};
use super::recovery;
use super::rosters::keep;
use super::view::{JoinRequest, JoinedView, JoiningView};
use crate::clock::Clock;
use crate::field::hour;
use crate::{Code, installation};
use std::path::Path;
use waymark_domain::Timestamp;
use waymark_seal::{DeviceKeys, Identity};
use waymark_store::Db;
use waymark_store::tables::{audit, identity, rosters, secrets};
use waymark_wire::{Admission, DeviceRole, EnrolRequest, Hour, Invite, Item, ServerAddress, Signed};

/// The name under which the invite is kept until the device is admitted.
const OWN_INVITE: &str = "own-invite";
/// The name under which the address is kept that was typed after it.
pub(super) const OWN_SERVER: &str = "own-invite-server";

/// The longest time for which an invite is made, and a day for clocks that differ.
const LONGEST_HOURS: u64 = 31 * 24;

/// Makes the installation and its keys, and answers the invite; gives the database, open. `typed_server` is the address
/// that was typed after a typed invite.
pub(super) fn ask(
    dir: &Path,
    clock: &dyn Clock,
    request: JoinRequest,
    typed_server: Option<&ServerAddress>,
) -> Result<(JoiningView, Db), OrgError> {
    let invite = read_invite(&request.invite)?;
    let role = if request.base { DeviceRole::Base } else { DeviceRole::Field };
    if invite.role != role {
        return Err(Code::WrongRole.into());
    }
    in_time(&invite, hour(clock.now()))?;
    let new = NewDevice::draw(role)?;
    let answer = EnrolRequest::answer(&invite, &new.keys, new.recipient());
    let db = new_installation(dir, clock, &request.passphrase, request.guess)?;
    db.write("ask to join", |writer| {
        identity::put(writer, &new.identity_in(invite.org))?;
        secrets::put(writer, OWN_INVITE, &invite.to_bytes())?;
        if let Some(address) = typed_server {
            secrets::put(writer, OWN_SERVER, &address.to_bytes())?;
        }
        audit::append(writer, "ask", &invite.id().to_string(), clock.now()).map(drop)
    })?;
    Ok((view_of(&invite, &new.keys, answer), db))
}

/// Refuses an invite that is past, and one that is so far ahead that the clock here must be behind.
pub(super) fn in_time(invite: &Invite, now: Hour) -> Result<(), OrgError> {
    if now >= invite.expires_at_hour {
        return Err(OrgError::InviteExpired);
    }
    if now.plus(LONGEST_HOURS) < invite.expires_at_hour { Err(OrgError::ClockWrong) } else { Ok(()) }
}

fn view_of(invite: &Invite, keys: &DeviceKeys, answer: Signed<EnrolRequest>) -> JoiningView {
    JoiningView {
        organisation: invite.name.clone(),
        device: keys.id().to_string(),
        words: EnrolRequest::phrase(&answer, invite).to_string(),
        file: one_item(&Item::EnrolRequest(answer)),
    }
}

/// The request of a device that waits to be admitted, once more: the same keys make the same request.
pub(super) fn waiting(db: &Db) -> Result<JoiningView, OrgError> {
    let (invite, keys) = asked(db)?;
    Ok(view_of(&invite, &keys, request_of(db)?))
}

/// The request as signed.
pub(super) fn request_of(db: &Db) -> Result<Signed<EnrolRequest>, OrgError> {
    let (invite, keys) = asked(db)?;
    let opening = db.read(identity::get)?.map(|own| own.age_identity).unwrap_or_default();
    let recipient = match opening.is_empty() {
        true => None,
        false => Some(Identity::from_text(&opening).map_err(|_| Code::DatabaseDamaged)?.recipient()),
    };
    Ok(EnrolRequest::answer(&invite, &keys, recipient))
}

/// Takes the admission with the passphrase: for programs without a window.
pub(super) fn join(
    dir: &Path,
    clock: &dyn Clock,
    passphrase: &str,
    admission: &[u8],
) -> Result<JoinedView, OrgError> {
    // Looked at before the passphrase is tried: a false file is no attempt.
    let admission = read_admission(admission)?;
    let db = installation::open(dir, passphrase, clock)?;
    let joined = admitted(&db, &admission, clock.now())?;
    db.close()?;
    Ok(joined)
}

/// Takes the admission: from now on the device knows its organisation.
pub(super) fn admitted(db: &Db, admission: &Admission, now: Timestamp) -> Result<JoinedView, OrgError> {
    let (invite, keys) = asked(db)?;
    let held = admission.check(&invite, &keys.public())?;
    db.write("join", |writer| {
        keep(writer, &held, now)?;
        recovery::begin(writer, false, now)?;
        secrets::erase(writer, OWN_INVITE)?;
        secrets::erase(writer, OWN_SERVER)?;
        audit::append(writer, "join", &held.roster().org.to_string(), now).map(drop)
    })?;
    Ok(JoinedView {
        organisation: held.roster().name.clone(),
        device: keys.id().to_string(),
        roster: held.roster().seq,
    })
}

/// The invite that was answered, and this device's keys.
pub(super) fn asked(db: &Db) -> Result<(Invite, DeviceKeys), OrgError> {
    let (identity, invite, joined) = db.read(|reader| {
        Ok((identity::get(reader)?, secrets::get(reader, OWN_INVITE)?, rosters::latest(reader)?.is_some()))
    })?;
    if joined {
        return Err(OrgError::AlreadySetUp);
    }
    let identity = identity.ok_or(Code::NotEnrolled)?;
    let invite = Invite::parse(&invite.ok_or(Code::NotEnrolled)?)?;
    let keys = DeviceKeys::from_seed(*identity.sign_seed).map_err(|_| Code::DatabaseDamaged)?;
    Ok((invite, keys))
}

/// Reads an admission.
pub(super) fn read_admission(file: &[u8]) -> Result<Admission, OrgError> {
    match only_item(file)? {
        Item::Admission(admission) => Ok(admission),
        _ => Err(OrgError::NotThisFile),
    }
}

/// Reads an invite.
pub(super) fn read_invite(file: &[u8]) -> Result<Invite, OrgError> {
    match only_item(file)? {
        Item::Invite(invite) => Ok(invite),
        _ => Err(OrgError::NotThisFile),
    }
}
