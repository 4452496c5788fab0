//! Enrolment without a network: an invite one way, a request back, an admission at the end.
//!
//! The base shows an *invite* (it holds a 128-bit secret; whoever sees it can ask once). The new device answers
//! with its keys, under a MAC by that secret and a signature by its own key. Both screens show the same
//! [`CheckPhrase`]. The base puts the device into the next roster and gives that back as the *admission*.

use crate::envelope::{EnvelopeRefused, Signable, Signed};
use crate::hour::Hour;
use crate::ids::{DeviceId, Digest, IdRefused, OrgId, from_hex, hex_id};
use crate::label::labelled;
use crate::phrase::CheckPhrase;
use crate::roster::{DeviceRole, HeldRoster, Roster, RosterRefused, ServerEntry};
use crate::sign::{PublicKey, Signer};
use crate::strict::{self, DocumentRefused};
use ring::hmac;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of invites, requests and admissions this build reads and writes.
pub const ENROL_VERSION: u32 = 1;
const MAX_INVITE_BYTES: usize = 16 << 10;

mod address;
mod typed;

pub use address::ServerAddress;

hex_id!(
    /// Names an invite without giving its secret away.
    InviteId, 16, "invite id"
);

/// The secret of an invite: 16 bytes of chance. Cannot be printed by accident.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct InviteSecret([u8; 16]);

impl InviteSecret {
    /// Wraps 16 bytes of chance.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    fn mac(&self, kind: &str, bytes: &[u8]) -> Digest {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), &labelled(kind, bytes));
        Digest::from_slice(tag.as_ref()).unwrap_or(Digest::from_bytes([0; 32]))
    }

    fn holds(&self, kind: &str, bytes: &[u8], mac: &Digest) -> bool {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.0);
        hmac::verify(&key, &labelled(kind, bytes), mac.as_bytes()).is_ok()
    }
}

impl fmt::Debug for InviteSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InviteSecret(…)")
    }
}

impl TryFrom<String> for InviteSecret {
    type Error = IdRefused;
    fn try_from(text: String) -> Result<Self, IdRefused> {
        from_hex(&text, "invite secret").map(Self)
    }
}

impl From<InviteSecret> for String {
    fn from(secret: InviteSecret) -> String {
        hex::encode(secret.0)
    }
}

/// What the base shows to one new device: a secret, and everything that device must trust. Single use; the base
/// remembers which were used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// The version of the format.
    pub v: u32,
    /// The organisation.
    pub org: OrgId,
    /// Its name, to be read by the person who enrols.
    pub name: String,
    /// The root keys in force: what the new device will believe.
    pub roots: Vec<PublicKey>,
    /// How many of them must sign a roster.
    pub threshold: u32,
    /// What the new device is for.
    pub role: DeviceRole,
    /// The secret.
    pub secret: InviteSecret,
    /// The server, where there is one.
    pub server: Option<ServerEntry>,
    /// From when on the base refuses requests that use it.
    pub expires_at_hour: Hour,
}

/// Why an enrolment is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnrolRefused {
    /// Not well-formed.
    #[error("damaged")]
    Damaged,
    /// Made by a newer version of the program.
    #[error("of a newer version")]
    Newer,
    /// Not signed by the key it brings, or not made with the invite's secret.
    #[error("not made from this invite")]
    NotFromInvite,
    /// Of another organisation.
    #[error("of another organisation")]
    OtherOrganisation,
    /// The invite has expired.
    #[error("the invite has expired")]
    Expired,
    /// A base without an age recipient, or a field device with one, or another role than invited.
    #[error("inconsistent")]
    Inconsistent,
    /// The admission's roster does not list this device as asked for.
    #[error("not admitted")]
    NotAdmitted,
    /// The admission's roster is refused.
    #[error(transparent)]
    Roster(#[from] RosterRefused),
}

impl From<EnvelopeRefused> for EnrolRefused {
    fn from(refused: EnvelopeRefused) -> Self {
        match refused {
            EnvelopeRefused::TooLarge | EnvelopeRefused::Damaged => Self::Damaged,
            EnvelopeRefused::Newer => Self::Newer,
            EnvelopeRefused::NotSigned => Self::NotFromInvite,
        }
    }
}

impl From<DocumentRefused> for EnrolRefused {
    fn from(refused: DocumentRefused) -> Self {
        EnvelopeRefused::from(refused).into()
    }
}

impl Invite {
    /// An invite to the organisation of this roster. The secret is 16 fresh bytes of chance.
    #[must_use]
    pub fn to(roster: &Roster, role: DeviceRole, secret: InviteSecret, expires_at_hour: Hour) -> Self {
        Self {
            v: ENROL_VERSION,
            org: roster.org,
            name: roster.name.clone(),
            roots: roster.roots.clone(),
            threshold: roster.threshold,
            role,
            secret,
            server: roster.server.clone(),
            expires_at_hour,
        }
    }

    /// Its id, which tells nothing of the secret.
    #[must_use]
    pub fn id(&self) -> InviteId {
        InviteId::from_bytes(self.secret.mac("invite-id", self.org.as_bytes()).half())
    }

    /// The invite as bytes, for a QR code or a file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        strict::to_json(self)
    }

    /// Reads an invite.
    ///
    /// # Errors
    /// `Damaged` or `Newer`.
    pub fn parse(bytes: &[u8]) -> Result<Self, EnrolRefused> {
        Ok(strict::from_json(bytes, ENROL_VERSION, MAX_INVITE_BYTES)?)
    }
}

/// What a new device answers to an invite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnrolRequest {
    /// The version of the format.
    pub v: u32,
    /// The organisation it wants to join.
    pub org: OrgId,
    /// Which invite it answers.
    pub invite: InviteId,
    /// What it is for.
    pub role: DeviceRole,
    /// The key it will sign with.
    pub sign_key: PublicKey,
    /// Its age recipient (`age1…`): a base has one, a field device has none.
    pub age_recipient: Option<String>,
    /// Whether the invite was typed in: then both sides reckon with [`Invite::as_typed`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub typed: bool,
    /// HMAC-SHA-256 under the invite's secret over everything above.
    pub mac: Digest,
}

impl Signable for EnrolRequest {
    const KIND: &'static str = "enrol-request";
    const VERSION: u32 = ENROL_VERSION;
    const MAX_BODY: usize = 8 << 10;
}

impl EnrolRequest {
    /// Answers an invite with this device's keys.
    #[must_use]
    pub fn answer(invite: &Invite, keys: &dyn Signer, age_recipient: Option<String>) -> Signed<Self> {
        let mut request = Self {
            v: ENROL_VERSION,
            org: invite.org,
            invite: invite.id(),
            role: invite.role,
            sign_key: keys.public_key(),
            age_recipient,
            typed: invite.is_typed(),
            mac: Digest::from_bytes([0; 32]),
        };
        request.mac = invite.secret.mac("enrol-mac", &request.without_mac());
        Signed::make(&request, &[keys])
    }

    /// Checks a request against the invite it must answer. That the invite is used only once is the caller's
    /// to remember.
    ///
    /// # Errors
    /// See [`EnrolRefused`].
    pub fn check(signed: &Signed<Self>, invite: &Invite, now: Hour) -> Result<Self, EnrolRefused> {
        let claimed = signed.peek()?;
        if claimed.org != invite.org {
            return Err(EnrolRefused::OtherOrganisation);
        }
        let request = signed.open(&[claimed.sign_key], 1)?;
        if request.invite != invite.id()
            || !invite.secret.holds("enrol-mac", &request.without_mac(), &request.mac)
        {
            return Err(EnrolRefused::NotFromInvite);
        }
        if now >= invite.expires_at_hour {
            return Err(EnrolRefused::Expired);
        }
        if request.role != invite.role
            || request.age_recipient.is_some() != (request.role == DeviceRole::Base)
        {
            return Err(EnrolRefused::Inconsistent);
        }
        Ok(request)
    }

    /// The phrase that both screens show for this invite and this request. A request that says it answers a typed
    /// invite is judged by what of the invite can be typed.
    #[must_use]
    pub fn phrase(signed: &Signed<Self>, invite: &Invite) -> CheckPhrase {
        let typed = signed.peek().is_ok_and(|claimed| claimed.typed);
        let seen = if typed { invite.as_typed().to_bytes() } else { invite.to_bytes() };
        CheckPhrase::of(&seen, signed.body())
    }

    /// The id the device will have.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.sign_key.device_id()
    }

    fn without_mac(&self) -> Vec<u8> {
        strict::to_json(&Self { mac: Digest::from_bytes([0; 32]), ..self.clone() })
    }
}

/// What the base gives back: the roster that lists the new device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Admission {
    /// The version of the format.
    pub v: u32,
    /// Which invite was answered.
    pub invite: InviteId,
    /// The device that is admitted.
    pub device: DeviceId,
    /// The roster that lists it.
    pub roster: Signed<Roster>,
}

impl Admission {
    /// The most bytes an admission may have.
    pub(crate) fn max_bytes() -> usize {
        Signed::<Roster>::max_bytes() + 1024
    }

    /// The admission as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        strict::to_json(self)
    }

    /// Reads an admission.
    ///
    /// # Errors
    /// `Damaged` or `Newer`.
    pub fn parse(bytes: &[u8]) -> Result<Self, EnrolRefused> {
        Ok(strict::from_json(bytes, ENROL_VERSION, Self::max_bytes())?)
    }

    /// Checks an admission on the new device: it answers our invite, the invite's roots signed the roster, and
    /// the roster lists our key, active, in the role of the invite.
    ///
    /// # Errors
    /// See [`EnrolRefused`].
    pub fn check(&self, invite: &Invite, own: &PublicKey) -> Result<HeldRoster, EnrolRefused> {
        if self.invite != invite.id() || self.device != own.device_id() {
            return Err(EnrolRefused::NotAdmitted);
        }
        let held = match invite.is_typed() {
            false => HeldRoster::adopt(&self.roster, &invite.org, &invite.roots, invite.threshold)?,
            true => self.adopt_by_name(invite)?,
        };
        let listed = held.roster().device(&self.device);
        if !listed.is_some_and(|entry| entry.is_active() && entry.role == invite.role) {
            return Err(EnrolRefused::NotAdmitted);
        }
        Ok(held)
    }

    /// A typed invite brings no root keys, but the organisation's id is their hash: roots that hash to it are the ones
    /// it was founded with.
    fn adopt_by_name(&self, invite: &Invite) -> Result<HeldRoster, EnrolRefused> {
        let claimed = self.roster.peek()?;
        if Roster::org_id(&claimed.roots, claimed.threshold) != invite.org {
            return Err(EnrolRefused::OtherOrganisation);
        }
        Ok(HeldRoster::adopt(&self.roster, &invite.org, &claimed.roots, claimed.threshold)?)
    }
}
