//! An installation that is open: its room, who this device is, and how it seals.

use crate::exchange::said;
use crate::room::Room;
use crate::view::Role;
use crate::{Code, Error};
use std::ops::Deref;
use waymark_domain::{Session, Timestamp};
use waymark_seal::DeviceKeys;
use waymark_store::Db;
use waymark_store::sealing::{Readable, Sealed, seal_and_queue};
use waymark_store::tables::{ChainPlaceNext, audit, identity, outbox, receipts, rosters};
use waymark_wire::{BatchId, DeviceId, DeviceRole, Digest, HeldRoster, OrgId, Receipt, SealedBatch, Signed};

/// An open installation. Lives from unlock to lock.
pub(crate) struct Opened {
    room: Room,
    /// The role.
    pub role: Role,
    /// The organisation.
    pub org: OrgId,
    /// This device.
    pub device: DeviceId,
    /// Its signing keys.
    pub keys: DeviceKeys,
}

impl Deref for Opened {
    type Target = Room;
    fn deref(&self) -> &Room {
        &self.room
    }
}

/// What sealing needs to know of this device and its chain.
pub(crate) struct SealPlace<'a> {
    /// The roster in force.
    pub roster: &'a HeldRoster,
    /// The device's keys.
    pub keys: &'a DeviceKeys,
    /// The key epoch.
    pub epoch: u32,
    /// The number of the batch.
    pub seq: u64,
    /// The batch before.
    pub prev: Option<BatchId>,
    /// Hash of the last receipt held.
    pub last_receipt: Option<Digest>,
    /// Audit entries to go with it, each one JSON document.
    pub audit: Vec<Vec<u8>>,
}

impl Opened {
    /// Reads who this device is. Refuses an installation that was made and never enrolled.
    pub(crate) fn read(db: Db) -> Result<Self, Error> {
        let identity = db.read(identity::get)?.ok_or(Code::NotEnrolled)?;
        let keys = DeviceKeys::from_seed(*identity.sign_seed).map_err(|_| Code::DatabaseDamaged)?;
        let role = match identity.role {
            DeviceRole::Field => Role::Field,
            DeviceRole::Base => Role::Base,
        };
        let (org, device) = (identity.org, identity.device);
        Ok(Self { room: Room::around(db)?, role, org, device, keys })
    }

    /// Whether this device was admitted already: before that it knows no roster.
    pub(crate) fn has_roster(&self) -> Result<bool, Error> {
        Ok(self.db.read(rosters::latest)?.is_some())
    }

    /// The roster in force.
    pub(crate) fn roster(&self) -> Result<HeldRoster, Error> {
        let (_, bytes) = self.db.read(rosters::latest)?.ok_or(Code::NotEnrolled)?;
        HeldRoster::reload(&bytes).map_err(|_| Code::DatabaseDamaged.into())
    }

    /// Seals at the next place of the chain, and marks the session sealed, puts the batch in the outbox and writes
    /// the audit in one transaction. Nothing is changed where `seal` refuses.
    pub(crate) fn seal_into_outbox(
        &self,
        session: &Session,
        at: Timestamp,
        seal: impl Fn(&SealPlace<'_>) -> Result<SealedBatch, Error>,
    ) -> Result<BatchId, Error> {
        let roster = self.roster()?;
        let crossing = crate::safety::crossing::is_on(self)?;
        let readable = match roster.roster().policy.readable_hours {
            0 => Readable::EraseNow,
            _ if crossing => Readable::EraseNow,
            _ => Readable::Keep,
        };
        let (sealed, place) = self.seal_at_next_place(&roster, at, seal)?;
        let batch = sealed.id();
        let row = Sealed { screening: session.id, batch, place, bytes: sealed.as_bytes(), at, readable };
        self.db.write("seal and queue", |writer| {
            seal_and_queue(writer, &row)?;
            audit::append(writer, "finalise", &batch.to_string(), at)
        })?;
        if readable == Readable::EraseNow {
            self.db.checkpoint()?;
        }
        Ok(batch)
    }

    /// Seals at the next place of the chain. Nothing is kept yet, and the place is not taken.
    pub(crate) fn seal_at_next_place(
        &self,
        roster: &HeldRoster,
        at: Timestamp,
        seal: impl Fn(&SealPlace<'_>) -> Result<SealedBatch, Error>,
    ) -> Result<(SealedBatch, ChainPlaceNext), Error> {
        let (place, last_receipt, audit) = self.db.read(|reader| {
            // Read anew: an exchange may have begun another epoch since the unlock.
            let epoch = identity::get(reader)?.map_or(1, |identity| identity.epoch);
            let place = outbox::next_place(reader, epoch)?;
            Ok((place, receipts::latest(reader)?, audit::head(reader)?))
        })?;
        let sealed = seal(&SealPlace {
            roster,
            keys: &self.keys,
            epoch: place.epoch,
            seq: place.seq,
            prev: place.prev,
            last_receipt: last_receipt
                .and_then(|held| Signed::<Receipt>::parse(&held.bytes).ok())
                .map(|signed| Digest::of(signed.body())),
            audit: audit.iter().map(head_document).chain(said::documents(self, at)?).collect(),
        })?;
        Ok((sealed, place))
    }

    /// Writes one audit entry.
    pub(crate) fn audit(&self, code: &'static str, about: &str, at: Timestamp) -> Result<(), Error> {
        Ok(self.db.write("audit", |writer| audit::append(writer, code, about, at).map(|_| ()))?)
    }
}

/// The head of the audit chain as a document for the batch: with it the base sees whether entries went missing.
fn head_document(head: &audit::AuditEntry) -> Vec<u8> {
    serde_json::json!({ "head": head.n, "digest": head.digest.to_string() }).to_string().into_bytes()
}
