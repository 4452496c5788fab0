//! Where a talk is led: an encrypted database, the questionnaire, and the talk in progress.
//!
//! A room knows no keys to sign with, no roster and no outbox. The real installation has one and adds them
//! ([`crate::opened::Opened`]); the practice profile has one and has nothing to add.

use crate::field::{Talk, returns};
use crate::{Code, Error, place};
use std::sync::{Mutex, MutexGuard, PoisonError};
use waymark_content::Content;
use waymark_domain::{LocaleTag, ScreeningId, SessionChange, StepId, Timestamp};
use waymark_store::tables::{sessions, settings};
use waymark_store::{Db, StoreError};

/// How many languages the grid and the sheet show first.
const RECENT_LOCALES: usize = 4;
const RECENT_LOCALES_KEY: &str = "recent_locales";

/// An open database in which talks are led.
pub(crate) struct Room {
    /// The database. Closed by lock: what comes later is refused with [`Code::Locked`].
    pub db: Db,
    /// The questionnaire and the rules.
    pub content: &'static Content,
    talk: Mutex<Option<Talk>>,
}

impl Room {
    /// Around an open database.
    pub(crate) fn around(db: Db) -> Result<Self, Error> {
        let content = waymark_content::embedded().map_err(|_| Code::Internal)?;
        Ok(Self { db, content, talk: Mutex::new(None) })
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
        let (session, state, returns) = self.db.read(|reader| {
            Ok((sessions::get(reader, *id)?, sessions::state(reader, *id)?, returns::of(reader, *id)?))
        })?;
        if matches!(state, Some(sessions::SessionState::Sealed { .. })) {
            return Err(Code::AlreadyEnded.into());
        }
        let talk = Talk { returns, ..Talk::kept_as(session.ok_or(Code::UnknownScreening)?) };
        *self.talk() = Some(talk.clone());
        Ok(talk)
    }

    /// Writes a whole session.
    pub(crate) fn insert(&self, talk: &Talk) -> Result<(), Error> {
        Ok(self.db.write("insert session", |writer| sessions::insert(writer, &talk.session))?)
    }

    /// Writes changes of a session, all or none, and with them the way back where that is another now.
    pub(crate) fn save(
        &self,
        id: &ScreeningId,
        changes: &[SessionChange],
        returns: Option<&[StepId]>,
        at: Timestamp,
    ) -> Result<(), Error> {
        Ok(self.db.write("save session", |writer| {
            returns.map_or(Ok(()), |steps| returns::keep(writer, *id, steps))?;
            changes.iter().try_for_each(|change| sessions::save(writer, *id, change, at))
        })?)
    }

    /// Erases a session and empties the log, so that it is in no file any more.
    pub(crate) fn erase(&self, id: &ScreeningId) -> Result<(), Error> {
        self.db.write("erase session", |writer| {
            place::leave_talk(writer, id)?;
            returns::keep(writer, *id, &[])?;
            sessions::erase(writer, *id)
        })?;
        Ok(self.db.checkpoint()?)
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
