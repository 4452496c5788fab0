//! An installation that is open: the database, who this device is, and the talk in progress.

use crate::field::Talk;
use crate::view::Role;
use crate::{Code, Error};
use std::sync::{Mutex, MutexGuard, PoisonError};
use waymark_content::Content;
use waymark_domain::{LocaleTag, ScreeningId, Session, SessionChange, Timestamp};
use waymark_seal::DeviceKeys;
use waymark_store::sealing::{Readable, Sealed, seal_and_queue};
use waymark_store::tables::{audit, identity, outbox, receipts, rosters, sessions, settings};
use waymark_store::{Db, StoreError};
use waymark_wire::{BatchId, DeviceId, DeviceRole, Digest, HeldRoster, OrgId, Receipt, SealedBatch, Signed};

/// How many languages the grid and the sheet show first.
const RECENT_LOCALES: usize = 4;
const RECENT_LOCALES_KEY: &str = "recent_locales";

/// An open installation. Lives from unlock to lock.
pub(crate) struct Opened {
    /// The database. Closed by lock: what comes later is refused with [`Code::Locked`].
    pub db: Db,
    /// The questionnaire and the rules.
    pub content: &'static Content,
    /// The role.
    pub role: Role,
    /// The organisation.
    pub org: OrgId,
    /// This device.
    pub device: DeviceId,
    /// Its signing keys.
    pub keys: DeviceKeys,
    talk: Mutex<Option<Talk>>,
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
        let content = waymark_content::embedded().map_err(|_| Code::Internal)?;
        let identity = db.read(identity::get)?.ok_or(Code::NotEnrolled)?;
        let keys = DeviceKeys::from_seed(*identity.sign_seed).map_err(|_| Code::DatabaseDamaged)?;
        let role = match identity.role {
            DeviceRole::Field => Role::Field,
            DeviceRole::Base => Role::Base,
        };
        let (org, device) = (identity.org, identity.device);
        Ok(Self { db, content, role, org, device, keys, talk: Mutex::new(None) })
    }

    /// The talk in progress. Held only between two lines, never across the disk.
    pub(crate) fn talk(&self) -> MutexGuard<'_, Option<Talk>> {
        self.talk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The talk with this id: the one in progress, or one from the database.
    pub(crate) fn talk_of(&self, id: &ScreeningId) -> Result<Talk, Error> {
        if let Some(talk) = self.talk().as_ref().filter(|talk| talk.session.id == *id) {
            return Ok(talk.clone());
        }
        let (session, state) =
            self.db.read(|reader| Ok((sessions::get(reader, *id)?, sessions::state(reader, *id)?)))?;
        if matches!(state, Some(sessions::SessionState::Sealed { .. })) {
            return Err(Code::AlreadyEnded.into());
        }
        let talk = Talk { session: session.ok_or(Code::UnknownScreening)?, stored: true, undo: None };
        *self.talk() = Some(talk.clone());
        Ok(talk)
    }

    /// Writes a whole session.
    pub(crate) fn insert(&self, talk: &Talk) -> Result<(), Error> {
        Ok(self.db.write("insert session", |writer| sessions::insert(writer, &talk.session))?)
    }

    /// Writes changes of a session, all or none.
    pub(crate) fn save(
        &self,
        id: &ScreeningId,
        changes: &[SessionChange],
        at: Timestamp,
    ) -> Result<(), Error> {
        Ok(self.db.write("save session", |writer| {
            changes.iter().try_for_each(|change| sessions::save(writer, *id, change, at))
        })?)
    }

    /// Erases a session and empties the log, so that it is in no file any more.
    pub(crate) fn erase(&self, id: &ScreeningId) -> Result<(), Error> {
        self.db.write("erase session", |writer| sessions::erase(writer, *id))?;
        Ok(self.db.checkpoint()?)
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
        let readable =
            if roster.roster().policy.readable_hours == 0 { Readable::EraseNow } else { Readable::Keep };
        let (place, last_receipt, audit) = self.db.read(|reader| {
            // Read anew: an exchange may have begun another epoch since the unlock.
            let epoch = identity::get(reader)?.map_or(1, |identity| identity.epoch);
            let place = outbox::next_place(reader, epoch)?;
            Ok((place, receipts::latest(reader)?, audit::head(reader)?))
        })?;
        let sealed = seal(&SealPlace {
            roster: &roster,
            keys: &self.keys,
            epoch: place.epoch,
            seq: place.seq,
            prev: place.prev,
            last_receipt: last_receipt
                .and_then(|held| Signed::<Receipt>::parse(&held.bytes).ok())
                .map(|signed| Digest::of(signed.body())),
            audit: audit.iter().map(head_document).collect(),
        })?;
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

    /// Writes one audit entry.
    pub(crate) fn audit(&self, code: &'static str, about: &str, at: Timestamp) -> Result<(), Error> {
        Ok(self.db.write("audit", |writer| audit::append(writer, code, about, at).map(|_| ()))?)
    }

    /// The languages used last, newest first.
    pub(crate) fn recent_locales(&self) -> Result<Vec<String>, Error> {
        Ok(self.db.read(|reader| settings::get(reader, RECENT_LOCALES_KEY))?.unwrap_or_default())
    }

    /// Puts a language in front of those used last.
    pub(crate) fn remember_language(&self, locale: &LocaleTag) -> Result<(), Error> {
        Ok(self.db.write("remember language", |writer| {
            let mut recent: Vec<String> = settings::get(writer, RECENT_LOCALES_KEY)?.unwrap_or_default();
            recent.retain(|known| known != locale.as_str());
            recent.insert(0, locale.as_str().to_owned());
            recent.truncate(RECENT_LOCALES);
            settings::set(writer, RECENT_LOCALES_KEY, &recent)
        })?)
    }

    /// Closes the database; its key and pages are wiped from memory, and with them the talk.
    pub(crate) fn close(&self) -> Result<(), StoreError> {
        *self.talk() = None;
        self.db.close()
    }
}

/// The head of the audit chain as a document for the batch: with it the base sees whether entries went missing.
fn head_document(head: &audit::AuditEntry) -> Vec<u8> {
    serde_json::json!({ "head": head.n, "digest": head.digest.to_string() }).to_string().into_bytes()
}
