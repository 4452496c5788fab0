//! What the practice profile shows when it stands alone, opened by its own passphrase: the screens of an ordinary
//! phone on which little has happened. Nothing of it is real, and nothing of it is sent (docs/adr/0018).

use super::Practice;
use super::profile::ORGANISATION_KEY;
use crate::Error;
use crate::field;
use crate::view::{FinalisedView, HomeView, LinkState, OutboxRow, ScreeningRequest, SyncView};
use waymark_domain::Timestamp;
use waymark_store::tables::{sessions, settings};

/// How many talks were ended while the profile stood alone.
const ENDED_KEY: &str = "ended_alone";

/// The first screen.
///
/// # Errors
/// What the database refuses.
pub(crate) fn home(practice: &Practice, now: Timestamp) -> Result<HomeView, Error> {
    Ok(HomeView {
        letters: 0,
        organisation: practice.db.read(|reader| settings::get(reader, ORGANISATION_KEY))?.unwrap_or_default(),
        draft: field::latest_draft(practice, now)?,
        sync: sync(practice)?,
        recent_locales: practice.recent_locales()?,
        crossing: false,
        practice_suggested: false,
        roster_ends_days: None,
    })
}

/// The counts: what was ended here stands as packed, on a phone that has reached nobody.
///
/// # Errors
/// What the database refuses.
pub(crate) fn sync(practice: &Practice) -> Result<SyncView, Error> {
    let (drafts, ended) = practice
        .db
        .read(|reader| Ok((sessions::drafts(reader)?.len(), settings::get::<u32>(reader, ENDED_KEY)?)))?;
    let ended = ended.unwrap_or_default();
    Ok(SyncView {
        on_phone: u32::try_from(drafts).unwrap_or(u32::MAX),
        packed: ended,
        handed_over: 0,
        received: 0,
        returned: 0,
        recorded: ended,
        oldest_packed_hours: (ended > 0).then_some(0),
        last_contact_hours: None,
        link: LinkState::Offline,
        busy: false,
    })
}

/// The list: drafts alone.
///
/// # Errors
/// What the database refuses.
pub(crate) fn rows(practice: &Practice, now: Timestamp) -> Result<Vec<OutboxRow>, Error> {
    field::draft_rows(practice, now)
}

/// Ends a talk: it is erased, and the screen shows what it shows after a real one.
///
/// # Errors
/// What the database refuses.
pub(crate) fn finish_unseen(practice: &Practice, request: &ScreeningRequest) -> Result<FinalisedView, Error> {
    let talk = practice.talk_of(&request.id)?;
    field::discard(practice, request)?;
    if talk.stored {
        practice.db.write("ended alone", |writer| {
            let ended: u32 = settings::get(writer, ENDED_KEY)?.unwrap_or_default();
            settings::set(writer, ENDED_KEY, &ended.saturating_add(1))
        })?;
    }
    // An id that names nothing: there is no batch.
    let batch = talk.stored.then(|| crate::chance::bytes::<32>().map(hex::encode)).transpose()?;
    Ok(FinalisedView { code: talk.session.code, batch })
}
