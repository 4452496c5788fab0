//! The roster: the one signed truth about an organisation, and the rule by which one follows another.

mod held;
mod policy;

pub use held::HeldRoster;
pub use policy::{PhonePolicy, Policy};

use crate::api::MAX_PACK_BYTES;
use crate::envelope::{EnvelopeRefused, Signable};
use crate::hour::Hour;
use crate::ids::{DeviceId, Digest, OrgId, TlsPin};
use crate::label::labelled;
use crate::sign::PublicKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The version of rosters this build reads and writes.
pub const ROSTER_VERSION: u32 = 1;
/// The most bytes a roster's body may have: room for more than 10 000 devices.
pub const MAX_ROSTER_BYTES: usize = 3 << 20;
/// The most root keys, and the most coordinators.
const MAX_KEYS: usize = 16;
/// The most packs: more languages than the app has.
const MAX_PACKS: usize = 64;

/// An organisation: who may open, who may send, what holds for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// The version of the format.
    pub v: u32,
    /// The organisation's id.
    pub org: OrgId,
    /// The organisation's name as its people read it.
    pub name: String,
    /// The number of this roster; the first is 1.
    pub seq: u64,
    /// SHA-256 of the body of the roster before it; absent for the first.
    pub prev: Option<Digest>,
    /// When it was issued.
    pub issued_at_hour: Hour,
    /// From when on devices warn.
    pub expires_at_hour: Hour,
    /// For how many hours after that devices still collect.
    pub grace_hours: u64,
    /// Who batches are sealed to, besides the recovery key.
    pub coordinators: Vec<Coordinator>,
    /// The recovery key's age recipient (`age1…`).
    pub recovery: String,
    /// Every device there ever was; none is ever dropped, so that its old batches can still be verified.
    pub devices: Vec<DeviceEntry>,
    /// The keys that sign rosters.
    pub roots: Vec<PublicKey>,
    /// How many of them must.
    pub threshold: u32,
    /// What holds on every device.
    pub policy: Policy,
    /// The server, where the organisation has one.
    pub server: Option<ServerEntry>,
    /// The content packs that its phones are to have, one for each language; not written where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packs: Vec<PackEntry>,
}

/// A content pack: recordings of one language. The server keeps its bytes; what they must be is said here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackEntry {
    /// The language, as a BCP 47 tag.
    pub locale: String,
    /// SHA-256 of its bytes.
    pub sha256: Digest,
    /// How many bytes it has.
    pub size: u64,
    /// When it was made.
    pub made: Hour,
}

impl PackEntry {
    fn is_sound(&self) -> bool {
        let tag = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-';
        (1..=35).contains(&self.locale.len())
            && self.locale.bytes().all(tag)
            && usize::try_from(self.size).is_ok_and(|size| (1..=MAX_PACK_BYTES).contains(&size))
    }
}

/// Somebody who can open batches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coordinator {
    /// Their base device.
    pub device: DeviceId,
    /// The age recipient of that device (`age1…`).
    pub age_recipient: String,
}

/// A device of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceEntry {
    /// Its id: the hash of its key.
    pub id: DeviceId,
    /// What it is for.
    pub role: DeviceRole,
    /// The key it signs with.
    pub sign_key: PublicKey,
    /// Whether it may send.
    pub status: DeviceStatus,
}

impl DeviceEntry {
    /// The entry of a device that is enrolled now.
    #[must_use]
    pub fn active(role: DeviceRole, sign_key: PublicKey) -> Self {
        Self { id: sign_key.device_id(), role, sign_key, status: DeviceStatus::Active }
    }

    /// Whether it may send.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.status == DeviceStatus::Active
    }
}

/// What a device is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceRole {
    /// Screens people; seals, never opens.
    Field,
    /// Receives and opens.
    Base,
}

/// Whether a device may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceStatus {
    /// In use.
    Active,
    /// Out of our hands: what it sends goes into quarantine.
    Lost,
    /// Given back or withdrawn: likewise.
    Revoked,
}

/// The organisation's server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerEntry {
    /// Where it is: `https://…`, without a path.
    pub url: String,
    /// The TLS keys it may present: the one in use and spares.
    pub tls_pins: Vec<TlsPin>,
    /// The key it signs receipts with.
    pub receipt_key: PublicKey,
    /// Keys it signed receipts with before; their receipts still count.
    pub retired_receipt_keys: Vec<PublicKey>,
}

/// Whether a roster can still be sealed under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In force.
    Current,
    /// Expired; devices warn and still collect for so many hours.
    Grace {
        /// How many hours are left.
        hours_left: u64,
    },
    /// Past its grace: nothing is sealed under it.
    Expired,
}

/// Why a roster is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RosterRefused {
    /// The envelope is refused.
    #[error(transparent)]
    Envelope(#[from] EnvelopeRefused),
    /// Of another organisation.
    #[error("of another organisation")]
    OtherOrganisation,
    /// Older than the one in force.
    #[error("older than the roster in force")]
    Older,
    /// Another roster under the same number, or one that names another predecessor.
    #[error("does not follow the roster in force")]
    Fork,
    /// Later than the next: those between are needed first.
    #[error("rosters before it are missing")]
    Gap,
    /// Fewer than two independent recipients: one coordinator at least, and the recovery key.
    #[error("fewer than two independent recipients")]
    TooFewRecipients,
    /// A device was dropped, or its key or role was changed.
    #[error("a device was dropped or changed")]
    DeviceChanged,
    /// Something in it contradicts something else in it.
    #[error("inconsistent")]
    Inconsistent,
}

impl Signable for Roster {
    const KIND: &'static str = "roster";
    const VERSION: u32 = ROSTER_VERSION;
    const MAX_BODY: usize = MAX_ROSTER_BYTES;
}

impl Roster {
    /// The id of the organisation that starts with these root keys.
    #[must_use]
    pub fn org_id(roots: &[PublicKey], threshold: u32) -> OrgId {
        let mut bytes = threshold.to_be_bytes().to_vec();
        let sorted: BTreeSet<&PublicKey> = roots.iter().collect();
        sorted.iter().for_each(|key| bytes.extend_from_slice(key.as_bytes()));
        OrgId::from_bytes(Digest::of(&labelled("org", &bytes)).half())
    }

    /// Whether it can be sealed under at this hour. A clock that is behind never makes it expire.
    #[must_use]
    pub fn standing(&self, now: Hour) -> Standing {
        if now < self.expires_at_hour {
            return Standing::Current;
        }
        let end = self.expires_at_hour.plus(self.grace_hours);
        if now < end { Standing::Grace { hours_left: end.0 - now.0 } } else { Standing::Expired }
    }

    /// The age recipients of a batch: every coordinator whose base is active, and the recovery key.
    #[must_use]
    pub fn recipients(&self) -> Vec<&str> {
        let active = self
            .coordinators
            .iter()
            .filter(|one| self.device(&one.device).is_some_and(DeviceEntry::is_active));
        let mut all: Vec<&str> = active.map(|one| one.age_recipient.as_str()).collect();
        all.push(&self.recovery);
        all
    }

    /// The entry of a device.
    #[must_use]
    pub fn device(&self, id: &DeviceId) -> Option<&DeviceEntry> {
        self.devices.iter().find(|entry| entry.id == *id)
    }

    /// Checks that nothing in the roster contradicts anything else in it.
    ///
    /// # Errors
    /// `TooFewRecipients` where nobody but one could open, else `Inconsistent`.
    pub fn check(&self) -> Result<(), RosterRefused> {
        let roots: BTreeSet<_> = self.roots.iter().collect();
        let ids: BTreeSet<_> = self.devices.iter().map(|entry| entry.id).collect();
        let sound = self.v == ROSTER_VERSION
            && self.seq >= 1
            && (self.seq == 1) == self.prev.is_none()
            && (self.seq > 1 || self.org == Self::org_id(&self.roots, self.threshold))
            && self.expires_at_hour > self.issued_at_hour
            && !self.name.trim().is_empty()
            && self.name.len() <= 200
            && roots.len() == self.roots.len()
            && (1..=MAX_KEYS).contains(&self.roots.len())
            && self.threshold >= 1
            && usize::try_from(self.threshold).is_ok_and(|needed| needed <= self.roots.len())
            && ids.len() == self.devices.len()
            && self.devices.iter().all(|entry| entry.id == entry.sign_key.device_id())
            && self.server.as_ref().is_none_or(ServerEntry::is_sound)
            && self.packs.len() <= MAX_PACKS
            && self.packs.iter().map(|pack| &pack.locale).collect::<BTreeSet<_>>().len() == self.packs.len()
            && self.packs.iter().all(PackEntry::is_sound);
        if !sound {
            return Err(RosterRefused::Inconsistent);
        }
        self.check_recipients()
    }

    fn check_recipients(&self) -> Result<(), RosterRefused> {
        let from_bases = self
            .coordinators
            .iter()
            .all(|one| self.device(&one.device).is_some_and(|entry| entry.role == DeviceRole::Base));
        let looks_like_age = |text: &&str| text.starts_with("age1") && text.len() <= 4096 && text.is_ascii();
        let recipients = self.recipients();
        if !from_bases || self.coordinators.len() > MAX_KEYS || !recipients.iter().all(looks_like_age) {
            return Err(RosterRefused::Inconsistent);
        }
        let distinct: BTreeSet<_> = recipients.iter().collect();
        if distinct.len() < 2 || distinct.len() != recipients.len() {
            return Err(RosterRefused::TooFewRecipients);
        }
        Ok(())
    }
}

impl ServerEntry {
    fn is_sound(&self) -> bool {
        self.url.starts_with("https://")
            && self.url.len() <= 300
            && (1..=8).contains(&self.tls_pins.len())
            && self.retired_receipt_keys.len() <= 16
    }
}
