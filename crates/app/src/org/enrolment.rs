//! Enrolling: a new device answers an invite with its keys, and later takes the admission.

use super::error::OrgError;
use super::founding::{NewDevice, new_installation};
use super::invites::{one_item, only_item};
use super::rosters::keep;
use super::view::{JoinRequest, JoinedView, JoiningView};
use crate::clock::Clock;
use crate::field::hour;
use crate::{Code, installation};
use std::path::Path;
use waymark_seal::DeviceKeys;
use waymark_store::Db;
use waymark_store::tables::{audit, identity, rosters, secrets};
use waymark_wire::{DeviceRole, EnrolRequest, Invite, Item};

/// The name under which the invite is kept until the device is admitted.
const OWN_INVITE: &str = "own-invite";

/// Makes the installation and its keys, and answers the invite.
pub(super) fn ask(dir: &Path, clock: &dyn Clock, request: JoinRequest) -> Result<JoiningView, OrgError> {
    let invite = read_invite(&request.invite)?;
    let role = if request.base { DeviceRole::Base } else { DeviceRole::Field };
    if invite.role != role {
        return Err(Code::WrongRole.into());
    }
    if hour(clock.now()) >= invite.expires_at_hour {
        return Err(OrgError::InviteExpired);
    }
    let new = NewDevice::draw(role)?;
    let answer = EnrolRequest::answer(&invite, &new.keys, new.recipient());
    let db = new_installation(dir, clock, &request.passphrase, request.guess)?;
    db.write("ask to join", |writer| {
        identity::put(writer, &new.identity_in(invite.org))?;
        secrets::put(writer, OWN_INVITE, &invite.to_bytes())?;
        audit::append(writer, "ask", &invite.id().to_string(), clock.now()).map(drop)
    })?;
    db.close()?;
    Ok(JoiningView {
        organisation: invite.name.clone(),
        device: new.keys.id().to_string(),
        words: EnrolRequest::phrase(&answer, &invite).to_string(),
        file: one_item(&Item::EnrolRequest(answer)),
    })
}

/// Takes the admission: from now on the device knows its organisation.
pub(super) fn join(
    dir: &Path,
    clock: &dyn Clock,
    passphrase: &str,
    admission: &[u8],
) -> Result<JoinedView, OrgError> {
    let Item::Admission(admission) = only_item(admission)? else { return Err(OrgError::NotThisFile) };
    let db = installation::open(dir, passphrase, clock)?;
    let (invite, keys) = asked(&db)?;
    let held = admission.check(&invite, &keys.public())?;
    db.write("join", |writer| {
        keep(writer, &held, clock.now())?;
        secrets::erase(writer, OWN_INVITE)?;
        audit::append(writer, "join", &held.roster().org.to_string(), clock.now()).map(drop)
    })?;
    db.close()?;
    Ok(JoinedView {
        organisation: held.roster().name.clone(),
        device: keys.id().to_string(),
        roster: held.roster().seq,
    })
}

/// The invite that was answered, and this device's keys.
fn asked(db: &Db) -> Result<(Invite, DeviceKeys), OrgError> {
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

fn read_invite(file: &[u8]) -> Result<Invite, OrgError> {
    match only_item(file)? {
        Item::Invite(invite) => Ok(invite),
        _ => Err(OrgError::NotThisFile),
    }
}
