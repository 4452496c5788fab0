//! Inviting and admitting, on the base that holds the organisation's root key.
//!
//! An invite works once. That holds because the base erases its copy in the same transaction that keeps the roster
//! it led to: a second request finds no invite to answer.

use super::error::OrgError;
use super::keys::OtherKeys;
use super::recovery;
use super::relayed;
use super::rosters::{keep, next};
use super::view::{AdmitRequest, AdmittedView, InviteRequest, InvitedView};
use crate::chance;
use crate::field::hour;
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_store::tables::{audit, secrets};
use waymark_wire::{
    Admission, Container, ContainerWriter, Coordinator, DeviceEntry, DeviceRole, ENROL_VERSION, EnrolRequest,
    Invite, InviteId, InviteSecret, Item, Signed,
};

/// Names under which invites are kept: those that wait for an answer, and of those that were answered only that they were.
const OPEN: &str = "invite-";
const USED: &str = "used-invite-";

/// Makes an invite and remembers it.
///
/// # Errors
/// [`OrgError::RecoveryUnproven`] while nobody has shown that the recovery sheet is on paper: what is sealed from now on
/// must open again whatever happens to this computer.
pub(super) fn invite(
    open: &Opened,
    request: &InviteRequest,
    now: Timestamp,
) -> Result<InvitedView, OrgError> {
    if recovery::standing(open, now)?.unproven {
        return Err(OrgError::RecoveryUnproven);
    }
    let role = if request.base { DeviceRole::Base } else { DeviceRole::Field };
    let secret = InviteSecret::from_bytes(chance::bytes()?);
    let held = open.roster()?;
    let invite = Invite::to(held.roster(), role, secret, hour(now).plus(u64::from(request.hours)));
    let id = invite.id();
    open.db.write("invite", |writer| {
        secrets::put(writer, &name_of(&id), &invite.to_bytes())?;
        if invite.server.is_some() {
            relayed::add(writer, id, invite.expires_at_hour)?;
        }
        audit::append(writer, "invite", &id.to_string(), now).map(drop)
    })?;
    let code = invite.to_code();
    let server_code = invite.address().and_then(|address| address.to_code());
    Ok(InvitedView { invite: id.to_string(), code, server_code, file: one_item(&Item::Invite(invite)) })
}

/// The invites that wait for an answer.
pub(super) fn waiting(open: &Opened) -> Result<Vec<Invite>, OrgError> {
    let kept = open.db.read(|reader| secrets::beginning(reader, OPEN))?;
    let mut invites: Vec<Invite> = kept.iter().filter_map(|(_, bytes)| Invite::parse(bytes).ok()).collect();
    invites.sort_by_key(|invite| invite.expires_at_hour);
    Ok(invites)
}

/// Takes an invite back: whoever answers it is not let in.
pub(super) fn withdraw(open: &Opened, id: &str, now: Timestamp) -> Result<(), OrgError> {
    let gone = open.db.write("withdraw invite", |writer| {
        let gone = secrets::erase(writer, &format!("{OPEN}{id}"))?;
        if let Ok(invite) = id.parse() {
            relayed::change(writer, invite, |one| one.withdrawn = true)?;
        }
        audit::append(writer, "withdraw_invite", id, now)?;
        Ok(gone)
    })?;
    if gone { Ok(()) } else { Err(OrgError::InviteUnknown) }
}

/// A request that was checked against the invite it answers.
pub(super) struct Asked {
    pub(super) signed: Signed<EnrolRequest>,
    pub(super) request: EnrolRequest,
    pub(super) invite: Invite,
}

impl Asked {
    /// The six words that both screens show.
    pub(super) fn words(&self) -> String {
        EnrolRequest::phrase(&self.signed, &self.invite).to_string()
    }
}

/// Looks at a request; nobody is let in by that.
pub(super) fn look(open: &Opened, file: &[u8], now: Timestamp) -> Result<Asked, OrgError> {
    let signed = read_request(file)?;
    // Looked at before it is checked, only to find the invite it says it answers.
    let claimed = signed.peek().map_err(|_| OrgError::NotThisFile)?;
    if claimed.org != open.org {
        return Err(OrgError::OtherOrganisation);
    }
    let (kept, used) = open.db.read(|reader| {
        let kept = secrets::get(reader, &name_of(&claimed.invite))?;
        Ok((kept, secrets::get(reader, &format!("{USED}{}", claimed.invite))?.is_some()))
    })?;
    let Some(bytes) = kept else {
        return Err(if used { OrgError::InviteUsed } else { OrgError::InviteUnknown });
    };
    let invite = Invite::parse(&bytes)?;
    let request = EnrolRequest::check(&signed, &invite, hour(now))?;
    if request.age_recipient.as_ref().is_some_and(|text| !waymark_seal::is_recipient(text)) {
        return Err(OrgError::NotThisFile);
    }
    Ok(Asked { signed, request, invite })
}

/// Admits the device of a request into the next roster.
pub(super) fn admit(
    open: &Opened,
    request: &AdmitRequest,
    others: &OtherKeys,
    now: Timestamp,
) -> Result<AdmittedView, OrgError> {
    let asked = look(open, &request.request, now)?;
    let (request, invite) = (&asked.request, &asked.invite);
    let held = next(open, now, others, |roster| {
        roster.devices.push(DeviceEntry::active(request.role, request.sign_key));
        if let Some(age_recipient) = request.age_recipient.clone() {
            roster.coordinators.push(Coordinator { device: request.device(), age_recipient });
        }
        Ok(())
    })?;
    open.db.write("admit device", |writer| {
        secrets::erase(writer, &name_of(&invite.id()))?;
        secrets::put(writer, &format!("{USED}{}", invite.id()), &[])?;
        relayed::change(writer, invite.id(), |one| one.admitted = Some(request.device()))?;
        keep(writer, &held, now)?;
        audit::append(writer, "admit", &request.device().to_string(), now).map(drop)
    })?;
    let admission = Admission {
        v: ENROL_VERSION,
        invite: invite.id(),
        device: request.device(),
        roster: held.signed().clone(),
    };
    Ok(AdmittedView {
        device: request.device().to_string(),
        words: asked.words(),
        roster: held.roster().seq,
        file: one_item(&Item::Admission(admission)),
    })
}

fn name_of(invite: &InviteId) -> String {
    format!("{OPEN}{invite}")
}

fn read_request(file: &[u8]) -> Result<Signed<EnrolRequest>, OrgError> {
    match only_item(file)? {
        Item::EnrolRequest(request) => Ok(request),
        _ => Err(OrgError::NotThisFile),
    }
}

/// A container with one item: the same file format for everything that is carried.
pub(super) fn one_item(item: &Item) -> Vec<u8> {
    let mut container = ContainerWriter::new();
    // One invite, request or admission is far below the bound of a container; if it ever were not, the reader
    // would find nothing in it and say so.
    let _ = container.push(item);
    container.finish()
}

/// The only item of a container.
pub(super) fn only_item(file: &[u8]) -> Result<Item, OrgError> {
    let container = Container::open(file)?;
    let mut items = container.items();
    match (items.next(), items.next()) {
        (Some(Ok(item)), None) => Ok(item),
        (Some(Err(waymark_wire::ItemRefused::Newer)), _) => Err(OrgError::Newer),
        _ => Err(OrgError::NotThisFile),
    }
}
